"""Words for an event that date or place it apart from its victims: "The attack was on Monday"."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tallystick.doc import Doc
from tallystick.records import Claim, Evidence, Place, Span, When
from tallystick.vocabulary import Effect, EventKind
from tallystick.when import TimeMention, when_for
from tallystick.where import PlaceMention, place_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tallystick.extract.kinds import EventWord

GENERAL_KINDS = frozenset({EventKind.UNKNOWN, EventKind.OTHER_VIOLENCE})
HARM = frozenset({Effect.KILLED, Effect.INJURED, Effect.KILLED_OR_INJURED})


@dataclass(frozen=True, slots=True)
class Happening:
    """One word for an event with the day and the place that its sentence gives it."""

    kind: EventKind
    start: int
    when: When
    when_rule: str
    when_span: Span
    place: Place | None
    place_rule: str
    place_span: Span


def find_happenings(
    doc: Doc,
    words: tuple["EventWord", ...],
    times: tuple[TimeMention, ...],
    places: tuple[PlaceMention, ...],
) -> "Iterator[Happening]":
    """The event words whose sentence dates or places them."""
    in_doc = doc
    starts = sorted([*(m.span.start for m in times), *(m.span.start for m in places)])
    for word in words:
        token = word.token
        begin, end = in_doc.sentence_of(token.i)
        first, last = in_doc.begins[begin], in_doc.begins[end - 1] + len(in_doc.texts[end - 1])
        if bisect_left(starts, first) == bisect_left(starts, last):
            continue
        span = Span(start=token.idx, end=token.idx + len(token.text))
        sentence = Span(start=first, end=last)
        when, when_rule, when_span = when_for(span, sentence, times, doc, token)
        place, place_rule, place_span = place_for(doc, token, places)
        if when_span is None and place_span is None:
            continue
        yield Happening(
            word.kind,
            token.idx,
            when,
            when_rule,
            when_span or span,
            place,
            place_rule,
            place_span or span,
        )


def is_of(happening: Happening, claims: Sequence[Claim], reach: int) -> bool:
    """Whether "the attack" may be the event of these claims: its kind, not farther than `reach`."""
    kinds = {claim.event_kind for claim in claims}
    general = happening.kind in GENERAL_KINDS or kinds <= GENERAL_KINDS
    same = happening.kind in kinds or (general and claims[0].effect in HARM)
    first, last = claims[0].sentence.start, claims[-1].sentence.end
    return same and first - reach <= happening.start <= last + reach


def borrowed(claim: Claim, field: str, rule: str) -> tuple[Evidence, ...]:
    """The evidence of a claim as another one takes it over: rule "same-incident:weekday"."""
    found = [e for e in claim.evidence if e.field == field]
    return tuple(replace(e, rule=f"{rule}:{e.rule}") for e in found)
