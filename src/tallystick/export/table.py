"""Tables for people in a terminal: claims, incidents with low, best and high, contradictions.

Wide enough for sense at 80 columns; colour only where the terminal shows it.
"""

import io
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from tallystick import wording
from tallystick.audit import is_ordinary
from tallystick.confidence import to_check_first
from tallystick.export.target import byte_stream
from tallystick.labels import claim_labels, incident_of, outline, relabelled
from tallystick.records import Claim, Coding, Estimate, Incident
from tallystick.vocabulary import Frame, Scope, Stance

# A file has no width of its own; this one is read in editors and e-mail.
FILE_WIDTH = 110


_NARROWEST = 6


def table(codings: Iterable[Coding], out: Path | None) -> None:
    """Each report as it comes: to the terminal, or as plain text into the file `out`."""
    if out is None:
        console = Console(file=sys.stdout, highlight=False, markup=False, emoji=False)
        for coding in codings:
            console.print(report_view(coding))
        return
    with byte_stream(out) as stream:
        for coding in codings:
            stream.write(plain_text(coding, FILE_WIDTH).encode("utf-8"))


def plain_text(coding: Coding, width: int) -> str:
    """One report as text without colour, `width` characters wide."""
    sheet = io.StringIO()
    console = Console(
        file=sheet, width=width, highlight=False, markup=False, emoji=False, color_system=None
    )
    console.print(report_view(coding))
    return "\n".join(line.rstrip() for line in sheet.getvalue().split("\n"))


def report_view(coding: Coding) -> RenderableType:
    """All of one report, for any rich console."""
    parts: list[RenderableType] = [_heading(coding)]
    if coding.claims:
        parts += [_claims(coding), Text()]
    else:
        parts.append(Text("No claims: the report states no harm to people that was read.\n"))
    if coding.incidents:
        parts += [_incidents(coding), Text()]
    parts += _contradictions(coding)
    parts += [Text(line) for line in _check_first(coding)]
    parts += [Text(_audit_line(coding)), Text(_way_on(coding)), Text()]
    return Group(*parts)


def _heading(coding: Coding) -> Text:
    report = coding.report
    published = "no publication date" if report.published is None else wording.day(report.published)
    title = wording.one_line(report.title) or wording.one_line(report.slug)
    facts = [wording.one_line(report.publisher), published, wording.one_line(report.slug)]
    return Text.assemble((title, "bold"), "\n", ", ".join(fact for fact in facts if fact), "\n")


def _sheet(*columns: tuple[str, int | None]) -> Table:
    """A table with a share of the width for each column; None means as wide as its words."""
    sheet = Table(box=None, expand=True, padding=(0, 1, 0, 0), header_style="bold underline")
    for name, ratio in columns:
        sheet.add_column(name, ratio=ratio, overflow="fold", no_wrap=ratio is None)
    return sheet


def _claims(coding: Coding) -> Table:
    labels, incidents = claim_labels(coding), incident_of(coding)
    sheet = _sheet(
        ("", None), ("Claim", 5), ("By whom", 3), ("Where and when", 5), ("Who said so", 4)
    )
    for claim in coding.claims:
        where = wording.placed(claim.place)
        when = wording.dated(claim.when, coding.report.published)
        sheet.add_row(
            Text(f"{labels[claim.id]}\n{incidents.get(claim.id, '-')}"),
            _harm(claim),
            Text(wording.one_line(claim.perpetrator.words) if claim.perpetrator else "not stated"),
            Text(f"{where}\n{when}"),
            _said(claim),
        )
    return sheet


def _harm(claim: Claim) -> Text:
    count = claim.count
    written = f"“{wording.one_line(count.words)}” " if count.words else ""
    text = Text.assemble(
        (wording.named(claim.effect), "bold"),
        f" {written}{wording.one_line(claim.victim.words)}\n",
        (wording.bound_note(count), "cyan"),
    )
    parts = wording.breakdown(claim)
    return text.append(f"\nof them {parts}") if parts else text


def _said(claim: Claim) -> Text:
    kind = "" if claim.source is None else f" ({wording.named(claim.source.source_type)})"
    style = {Stance.DENIED: "bold red", Stance.HEDGED: "yellow", Stance.AFFIRMED: ""}
    return Text.assemble(
        f"{wording.speaker(claim)}{kind}\n", (claim.stance.value, style[claim.stance])
    )


def _incidents(coding: Coding) -> Table:
    labels = claim_labels(coding)
    sheet = _sheet(("", None), ("Incident", 5))
    width = _figure_width(coding.estimates)
    head = ["Effect, group", "Low", "Best", "High", "Claims"]
    sheet.add_column(_figures([head], width), ratio=7)
    for depth, incident in outline(coding):
        estimates = [e for e in coding.estimates if e.incident == incident.id]
        rows = [_estimate(estimate, labels) for estimate in estimates]
        sheet.add_row(
            Text("  " * depth + incident.id),
            _incident(incident, coding),
            _figures(rows, width) if rows else Text("no estimate"),
        )
    return sheet


def _figure_width(estimates: Sequence[Estimate]) -> int:
    """Wide enough for the largest figure of a report, so that none is broken over two lines."""
    return max((len(_high(estimate)) for estimate in estimates), default=0) + 1


def _high(estimate: Estimate) -> str:
    return f"{estimate.high:,}{'+' if estimate.high_open else ''}"


def _figures(rows: list[list[str]], width: int) -> Table:
    """Estimates line by line, inside the cell of their incident."""
    grid = Table.grid(expand=True, padding=(0, 1, 0, 0))
    grid.add_column(ratio=2, overflow="fold")
    for _ in ("low", "best", "high"):
        grid.add_column(width=max(width, _NARROWEST), justify="right", no_wrap=True)
    grid.add_column(ratio=1, overflow="fold")
    for row in rows:
        grid.add_row(*(Text(words) for words in row))
    return grid


def _incident(incident: Incident, coding: Coding) -> Text:
    notes = [
        "total" if incident.scope is Scope.TOTAL else "",
        "background" if incident.frame is Frame.BACKGROUND else "",
        f"part of {incident.part_of}" if incident.part_of else "",
    ]
    when = wording.dated(incident.when, coding.report.published)
    facts = ", ".join([note for note in notes if note] + [when])
    return Text.assemble(wording.one_line(incident.label), "\n", (facts, "dim"))


def _estimate(estimate: Estimate, labels: dict[str, str]) -> list[str]:
    used = " ".join(labels.get(claim, claim) for claim in estimate.used)
    hearsay = wording.only_hearsay(estimate)
    if hearsay:
        return [f"{wording.cell(estimate)}\n{hearsay}", "–", "–", "–", used]
    figures = [f"{estimate.low:,}", f"{estimate.best:,}", _high(estimate)]
    return [wording.cell(estimate), *figures, used]


def _contradictions(coding: Coding) -> list[RenderableType]:
    if not coding.contradictions:
        return []
    labels = claim_labels(coding)
    lines = [Text("What does not agree, or is still open", style="bold underline")]
    for each in coding.contradictions:
        where = ", ".join(each.incidents)
        claims = ", ".join(labels.get(claim, claim) for claim in each.claims)
        note = relabelled(wording.one_line(each.note), labels)
        verdict = wording.verdict_of(each)
        lines.append(Text(f"{wording.kind_of(each)} ({where}): {note}; {verdict} ({claims})"))
    return [*lines, Text()]


def _audit_line(coding: Coding) -> str:
    if not coding.audit:
        return "Audit: every number and every word of harm stands in a claim."
    amiss = sum(not is_ordinary(item) for item in coding.audit)
    ordinary = len(coding.audit) - amiss
    return (
        f"Audit, in no claim: numbers and words of harm {amiss}; "
        f"dates, ages and the like {ordinary} (listed with reasons by explain, in the page and in the JSON)."
    )


def _check_first(coding: Coding) -> list[str]:
    """The claims that most need a look: "To check first: c3 (0.45), c7 (0.52)"."""
    labels = claim_labels(coding)
    told = [f"{labels[c.id]} ({c.confidence:.2f})" for c in to_check_first(coding)]
    return [f"To check first, the least surely read of all: {', '.join(told)}."] if told else []


def _way_on(coding: Coding) -> str:
    """How to see more of what the table holds: "tallystick explain REPORT c1"."""
    if not coding.claims:
        return "Go on: tallystick explain REPORT"
    first = coding.incidents[0].id if coding.incidents else ""
    incident = f", or tallystick explain REPORT {first} for an incident" if first else ""
    return f"Go on: tallystick explain REPORT c1 for a claim{incident}."
