"""The text of a report cut into pieces, so that marks that overlap or nest can be drawn.

"Sixty militants and 20 soldiers were killed" is all of claim c1, and "20 soldiers were killed"
inside it is claim c2: two pieces, the second under both marks and linked to the inner one.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from tallystick.labels import claim_labels
from tallystick.records import Coding, Report, Span
from tallystick.wording import visible


class Role(StrEnum):
    """What a marked stretch is: a claim's words, its number, what supports it, or unread."""

    CLAIM = "claim"
    COUNT = "count"
    SUPPORT = "support"
    AUDIT = "audit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A stretch of the text that belongs to a claim or an audit item, named by its label."""

    label: str
    role: Role
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of text under the same marks throughout.

    `target` is the label of the innermost claim or audit item over it; `opens` are the labels
    of the marks that begin where the piece begins.
    """

    words: str
    claims: tuple[str, ...] = ()
    supports: tuple[str, ...] = ()
    target: str | None = None
    in_count: bool = False
    opens: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedText:
    """A report ready to be shown: the pieces of its title and of each paragraph."""

    title: tuple[Piece, ...]
    paragraphs: tuple[tuple[Piece, ...], ...]


def marked_text(coding: Coding) -> MarkedText:
    """The title and paragraphs of a report in pieces; together they are the text."""
    report, marks = coding.report, tuple(marks_of(coding))
    title, *paragraphs = [
        tuple(_pieces(report, block, marks)) for block in (_title(report), *_blocks(report))
    ]
    filled = (block for block in paragraphs if any(p.words or p.opens for p in block))
    return MarkedText(title=title, paragraphs=tuple(filled))


def marks_of(coding: Coding) -> Iterator[Mark]:
    """Every mark of a coding: its claims c1 ..., their evidence, and audit items u1 ..."""
    labels = claim_labels(coding)
    for claim in coding.claims:
        label = labels[claim.id]
        yield Mark(label=label, role=Role.CLAIM, span=claim.span)
        for evidence in claim.evidence:
            # A count without words of its own ("soldiers", "a name") was read from the victim.
            is_number = evidence.field == "count" and claim.count.words != ""
            role = Role.COUNT if is_number else Role.SUPPORT
            yield Mark(label=label, role=role, span=evidence.span)
    for number, item in enumerate(coding.audit, 1):
        yield Mark(label=f"u{number}", role=Role.AUDIT, span=item.span)


def _title(report: Report) -> Span:
    return Span(start=0, end=len(report.title) + 1)


def _blocks(report: Report) -> Iterator[Span]:
    """The paragraphs: parted by blank lines, or by every line break where no line is blank."""
    head = len(report.title) + 1
    parting = r"\n(?:[^\S\n]*\n)+" if re.search(r"\S[^\S\n]*\n\s*\n\s*\S", report.text) else r"\n+"
    start = 0
    for gap in re.finditer(parting, report.text):
        yield Span(start=head + start, end=head + gap.end())
        start = gap.end()
    yield Span(start=head + start, end=head + len(report.text))


def _pieces(report: Report, block: Span, marks: tuple[Mark, ...]) -> Iterator[Piece]:
    """The pieces of one block; its last piece without the blanks at its end."""
    inside = [mark for mark in marks if _touches(mark.span, block)]
    opening: dict[int, list[Mark]] = defaultdict(list)
    cuts = {block.start, block.end}
    for mark in inside:
        cuts.update(p for p in (mark.span.start, mark.span.end) if block.start < p < block.end)
        if block.start <= mark.span.start and mark.role in (Role.CLAIM, Role.AUDIT):
            opening[mark.span.start].append(mark)
    bounds = sorted(cuts)
    for start, end in zip(bounds, bounds[1:] or bounds, strict=False):
        over = [m for m in inside if m.span.start <= start and end <= m.span.end and start < end]
        words = report.content[start:end]
        yield _piece(words.rstrip() if end == block.end else words, over, opening[start])


def _touches(span: Span, block: Span) -> bool:
    return span.start < block.end and (span.end > block.start or span.start == block.start)


def _piece(words: str, over: list[Mark], opening: list[Mark]) -> Piece:
    linked = [m for m in over if m.role in (Role.CLAIM, Role.AUDIT)]
    inner = min(linked, key=lambda m: m.span.end - m.span.start, default=None)
    return Piece(
        words=visible(words),
        claims=_labels(over, Role.CLAIM),
        supports=_labels(over, Role.SUPPORT),
        target=None if inner is None else inner.label,
        in_count=any(m.role is Role.COUNT for m in over),
        opens=tuple(m.label for m in opening),
    )


def _labels(marks: list[Mark], role: Role) -> tuple[str, ...]:
    return tuple(dict.fromkeys(mark.label for mark in marks if mark.role is role))
