"""Words for an event that date or place it apart from its victims: "The attack was on Monday"."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tallystick.records import Place, Span, When
from tallystick.vocabulary import EventKind
from tallystick.when import TimeMention, when_for
from tallystick.where import PlaceMention, place_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc

    from tallystick.extract.kinds import EventWord


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
    doc: "Doc",
    words: tuple["EventWord", ...],
    times: tuple[TimeMention, ...],
    places: tuple[PlaceMention, ...],
) -> "Iterator[Happening]":
    """The event words whose sentence dates or places them."""
    for word in words:
        token = word.token
        sent = token.sent
        first, last = sent.start_char, sent.end_char
        spans = (*(m.span for m in times), *(m.span for m in places))
        if not any(first <= span.start < last for span in spans):
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
