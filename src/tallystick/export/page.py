"""Pages for a browser, without a network: the text with its claims, the figures, who said what.

Everything a page needs is in the file. Its content policy lets nothing run or load but the style
and the script written here, so words of a report can never become a program.
"""

import hashlib
from base64 import b64encode
from collections.abc import Iterable, Iterator
from importlib.resources import files
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from tallystick import wording
from tallystick.export.bars import SCALE, WIDTH
from tallystick.export.target import FileNames, byte_stream, folder
from tallystick.export.view import FAMILIES, report_view
from tallystick.gazetteer.history import then_of
from tallystick.kept import constant
from tallystick.labels import relabelled
from tallystick.records import Coding, Report

_DATA = files("tallystick") / "data" / "page"


def page(codings: Iterable[Coding], out: Path | None) -> None:
    """One file where `out` ends in .html or is standard output; else a folder of pages.

    The folder gets one page per report and an index.html that lists them.
    """
    if out is None or out.suffix.lower() in (".html", ".htm"):
        with byte_stream(out) as stream:
            _one_file(codings, stream)
    else:
        _folder(codings, folder(out))


def _one_file(codings: Iterable[Coding], stream: BinaryIO) -> None:
    waiting = iter(codings)
    first = list(islice(waiting, 2))
    alone = len(first) < 2
    name = title_of(first[0].report) if len(first) == 1 else "Reports"
    _write(stream, "head.html.j2", title=name, many=not alone)
    listed: list[tuple[str, str]] = []
    for number, coding in enumerate(chain(first, waiting), 1):
        view = report_view(coding, "" if alone else f"r{number}-")
        _write(stream, "report.html.j2", view=view)
        if not alone:
            listed.append((f"r{number}-report", title_of(coding.report)))
    _write(stream, "foot.html.j2", listed=listed)


def _folder(codings: Iterable[Coding], target: Path) -> None:
    names = FileNames()
    names.name("index", ".html")
    with byte_stream(target / "index.html") as index:
        _write(index, "head.html.j2", title="Reports", many=False)
        _write(index, "index_head.html.j2")
        for coding in codings:
            name = names.name(coding.report.slug, ".html")
            with byte_stream(target / name) as stream:
                _one_file([coding], stream)
            _write(index, "index_row.html.j2", coding=coding, file=name)
        _write(index, "index_foot.html.j2")
        _write(index, "foot.html.j2", listed=[])


def title_of(report: Report) -> str:
    """What to call a report: its title, or its slug where it has none."""
    return wording.one_line(report.title) or wording.one_line(report.slug)


def _write(stream: BinaryIO, template: str, **values: object) -> None:
    parts = _environment().get_template(template).generate(**values)
    stream.writelines(block.encode("utf-8") for block in _joined(parts))


def _joined(parts: Iterator[str]) -> Iterator[str]:
    """Parts joined to larger ones: fewer writes, and still not the whole page in memory."""
    while block := "".join(islice(parts, 500)):
        yield block


@constant
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("tallystick", "data/page"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    style, script = _asset("page.css"), _asset("page.js")
    environment.globals.update(
        w=wording,
        then_of=then_of,
        relabelled=relabelled,
        title_of=title_of,
        style=Markup(style),  # noqa: S704 - our own file
        script=Markup(script),  # noqa: S704 - our own file
        policy=_policy(style, script),
        families=FAMILIES,
        scale=SCALE,
        width=WIDTH,
    )
    return environment


def _asset(name: str) -> str:
    return (_DATA / name).read_text(encoding="utf-8")


def _policy(style: str, script: str) -> str:
    """A content policy under which nothing but this style and this script has an effect."""
    return (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return "sha256-" + b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
