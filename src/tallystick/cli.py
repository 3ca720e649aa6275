"""The command `tallystick`: arguments to one call. Heavy imports wait until they are needed.

Exit codes: 0 all was coded, 1 some input was set aside (or a check failed), 2 wrong usage.
"""

import os
import sys
from collections.abc import Iterator
from concurrent.futures.process import BrokenProcessPool
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from tallystick.export import Exporter
    from tallystick.read import Item
    from tallystick.records import Coding, Report
    from tallystick.run import Run

SOME_SET_ASIDE = 1

FORMATS = ("table", "json", "claims", "csv", "html")
SCHEMAS = ("coding", "report")

pipeline_option = click.option(
    "--pipeline",
    metavar="NAME",
    help="Another spaCy pipeline with Universal Dependencies labels, by name or folder.",
)


def _of_the_press(_: click.Context, __: click.Parameter, day: datetime | None) -> datetime | None:
    from tallystick.records import is_of_the_press

    if day is not None and not is_of_the_press(day.date()):
        raise click.BadParameter("no report was published then; leave it out where it is not known")
    return day


published_option = click.option(
    "--published",
    type=click.DateTime(["%Y-%m-%d"]),
    callback=_of_the_press,
    metavar="DATE",
    help="Day of publication (2007-10-07) of the reports that state none.",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="tallystick")
@click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="Folder of your own data, such as places you added; also TALLYSTICK_DATA.",
)
def main(data: Path | None) -> None:
    """From news reports of armed violence to event data that can be defended.

    Every figure keeps the words it was read from and who said them. All work is done on this
    machine; nothing is sent anywhere.
    """
    if data is not None:
        # Processes that --jobs starts find it there too.
        os.environ["TALLYSTICK_DATA"] = str(data)


@main.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@published_option
@click.option(
    "--format",
    "format_name",
    type=click.Choice(FORMATS),
    default="table",
    show_default=True,
    help="table: for the eyes. json: one object per report and line. claims: one file per report, "
    "as the coding guide has them. csv: claims, incidents, estimates, contradictions and audit. "
    "html: pages to check against the text.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    help="File to write to; for claims and csv a folder, for html a file that ends in .html or a "
    "folder. Standard output if not given (csv: the claims alone; claims needs a folder).",
)
@click.option("--jobs", type=click.IntRange(min=1), default=1, show_default=True, metavar="N")
@pipeline_option
def code(
    paths: tuple[str, ...],
    published: datetime | None,
    format_name: str,
    out: Path | None,
    jobs: int,
    pipeline: str | None,
) -> None:
    """Code reports: who was harmed, how many, by whom, where, when, and who said so.

    PATH is a report (.txt, .md, .json, .jsonl), a folder of them, or - for standard input.
    What cannot be read is set aside with its reason on standard error, and the rest goes on.

    \b
    tallystick code report.txt --published 2007-10-07
    tallystick code reports/ --format html --out page.html
    cat report.txt | tallystick code -
    """
    if format_name == "claims" and out is None:
        raise click.UsageError("--format claims writes one file per report: add --out FOLDER")
    from tallystick.export import EXPORTERS
    from tallystick.run import follow_run

    with follow_run(paths, quiet=out is None and sys.stdout.isatty()) as run:
        codings = run.codings(_read(paths, published), model=pipeline, jobs=jobs)
        _write(EXPORTERS[format_name], codings, out)
    if out is not None:
        click.echo(f"{run.coded} coded, written to {out}", err=True)
    sys.exit(_exit_code(run))


@main.command()
@click.argument("report", metavar="REPORT")
@click.argument("reference", required=False, metavar="[CLAIM|INCIDENT]")
@published_option
@click.option("--slug", help="Which report to explain, where REPORT holds several.")
@pipeline_option
def explain(
    report: str,
    reference: str | None,
    published: datetime | None,
    slug: str | None,
    pipeline: str | None,
) -> None:
    """Print every figure of a REPORT with its sentence, its speaker and the rules behind it.

    \b
    tallystick explain report.txt             all figures
    tallystick explain report.txt A           one incident, or T1 for a total
    tallystick explain report.txt c3          one claim
    """
    from tallystick.explain import UnknownReference
    from tallystick.explain import explain as explanation
    from tallystick.run import follow_run

    with follow_run((report,), quiet=True) as run:
        chosen = _one(list(run.reports(_read((report,), published))), slug)
        codings = list(run.codings(chosen, model=pipeline, jobs=1))
    for coding in codings:
        try:
            lines = explanation(coding, reference)
        except UnknownReference as fault:
            raise click.UsageError(str(fault)) from fault
        for line in lines:
            click.echo(line)
    sys.exit(_exit_code(run))


@main.command()
@pipeline_option
def doctor(pipeline: str | None) -> None:
    """Say what is installed and whether it works; exit code 1 if something does not."""
    from tallystick.doctor import examine

    healthy = True
    for finding in examine(pipeline):
        healthy = healthy and finding.works
        mark = click.style("ok  ", fg="green") if finding.works else click.style("FAIL", fg="red")
        click.echo(f"{mark}  {finding.what:<18} {finding.words}")
    sys.exit(0 if healthy else 1)


@main.command()
@click.argument("name", type=click.Choice(SCHEMAS), default="coding")
def schema(name: str) -> None:
    """Print the JSON Schema of what is written (coding) or of a report file that is read."""
    from tallystick.codec import coding_schema, pretty_json, report_schema

    schemas = {"coding": coding_schema, "report": report_schema}
    click.echo(pretty_json(schemas[name]()), nl=False)


@main.group()
def gazetteer() -> None:
    """Look up places, and add your own."""


@gazetteer.command("add")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def gazetteer_add(file: Path) -> None:
    """Add the places of FILE to your own; all look-ups then find them.

    FILE is a country dump of GeoNames (such as PK.txt) or a table in CSV with the columns name,
    latitude and longitude and, if known, kind, country, province, district and alternates (other
    names, separated by "|"). Adding a file of the same name again replaces what was added before.

    \b
    tallystick gazetteer add field-office.csv
    """
    from tallystick.gazetteer import reload
    from tallystick.gazetteer.own import BadPlaces, add_file

    try:
        target, number = add_file(file)
    except BadPlaces as fault:
        raise click.UsageError(str(fault)) from fault
    except OSError as fault:
        raise click.ClickException(f"{fault.filename}: {fault.strerror}") from fault
    reload()
    places = "place" if number == 1 else "places"
    click.echo(f"{number} {places} added, kept in {target}", err=True)


@gazetteer.command("find")
@click.argument("name")
@click.option("--country", metavar="COUNTRY", help="Only places of this country, by name or ISO.")
def gazetteer_find(name: str, country: str | None) -> None:
    """Print the places of a NAME, best known first; exit code 1 if there are none.

    \b
    tallystick gazetteer find Mirali
    tallystick gazetteer find Tripoli --country Lebanon
    """
    from tallystick.gazetteer import bare_name, country_named, entries, sounding_like
    from tallystick.gazetteer.table import NotATable

    known = country_named(country) if country else None
    if country and known is None:
        raise click.UsageError(f"country {country!r} is unknown; write Pakistan or PK")
    try:
        found = entries(name, country=known)
    except NotATable as fault:
        raise click.ClickException(str(fault)) from fault
    for entry in found:
        parents = ", ".join(p for p in (entry.district, entry.province, entry.country) if p)
        people = f", {entry.population:,} people" if entry.population else ""
        code = f", P-code {entry.pcode}" if entry.pcode else ""
        point = f"{entry.latitude:.4f} {entry.longitude:.4f}"
        click.echo(f"{entry.name}, {entry.kind} in {parents}: {point} ({entry.id}{people}{code})")
    if not found:
        like = ", ".join(dict.fromkeys(f"{e.name} ({e.country})" for e in sounding_like(name)[:5]))
        near = f"of a like sound: {like}" if like else "nor one of a like sound"
        tried = " or ".join(dict.fromkeys((name, bare_name(name)[0])))
        click.echo(f"no place of the name {tried}; {near}", err=True)
    sys.exit(0 if found else 1)


def _read(paths: tuple[str, ...], published: datetime | None) -> "Iterator[Item]":
    """What stands in the paths, read one after the other while the reports are coded."""
    from tallystick.read import read_paths

    day = None if published is None else published.date()
    return read_paths(paths, published=day, stdin=sys.stdin.buffer)


def _one(reports: "list[Report]", slug: str | None) -> "list[Report]":
    """The report that is meant; none where none could be read."""
    named = [report for report in reports if slug in (None, report.slug)]
    if reports and len(named) != 1:
        known = ", ".join(report.slug for report in reports[:20])
        raise click.UsageError(f"say which report with --slug; there are {known}")
    return named


def _write(export: "Exporter", codings: "Iterator[Coding]", out: Path | None) -> None:
    """All codings into the output; what a person can mend becomes a message, not a trace."""
    from tallystick.export import CannotWrite
    from tallystick.language import UnfitPipeline

    try:
        export(codings, out)
    except (CannotWrite, UnfitPipeline) as fault:
        raise click.UsageError(str(fault)) from fault
    except BrokenProcessPool as fault:
        message = "a process died, perhaps for want of memory; try again with --jobs 1"
        raise click.ClickException(message) from fault
    except BrokenPipeError:
        raise  # "tallystick code ... | head": click ends quietly
    except OSError as fault:
        raise click.ClickException(_what_failed(fault, out)) from fault


def _what_failed(fault: OSError, out: Path | None) -> str:
    """The results that cannot be written, or the file of the program itself that cannot be read."""
    if fault.strerror is None:  # as spaCy tells of a pipeline that is not there
        return f'the installation is not whole; "tallystick doctor" says more: {fault}'
    own = Path(__file__).parent in Path(str(fault.filename)).parents
    if own:
        return f'the installation is not whole, see "tallystick doctor": {fault.filename}: {fault.strerror}'
    return f"cannot write {out or 'the results'}: {fault.strerror}"


def _exit_code(run: "Run") -> int:
    if not run.set_aside:
        return 0
    click.echo(f"{run.set_aside} set aside, for the reasons above", err=True)
    return SOME_SET_ASIDE
