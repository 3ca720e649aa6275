"""People said again between two commas: "two clerks, a father and son, were killed" are two, not three.

What stands so before the verb tells who those before it are; a list would close with "and".
"""

from collections.abc import Sequence

from tallystick.doc import Doc
from tallystick.extract.reading import Reading

_AND = frozenset({"and", "or", "&", "including", "as", "plus", "along", "together"})
_VERBAL = frozenset({"AUX", "ADV", "PART", "DET"})


def without_apposed(readings: Sequence[Reading]) -> list[Reading]:
    """The readings without those of people whom their verb has told already, in other words."""
    by_word: dict[int, list[Reading]] = {}
    for reading in readings:
        by_word.setdefault(reading.trigger.token.i, []).append(reading)
    again = {id(r) for of_one in by_word.values() if len(of_one) > 1 for r in _said_again(of_one)}
    return [reading for reading in readings if id(reading) not in again]


def _said_again(readings: Sequence[Reading]) -> list[Reading]:
    """Those of the readings of one verb that stand between the last two commas before it."""
    verb = readings[0].trigger.token
    before = [r for r in readings if r.group.end < verb.i]
    close = _closing_comma(verb.doc, verb.i)
    opening = _opening_comma(verb.doc, close) if close is not None else None
    if opening is None:
        return []
    inside = [r for r in before if r.group.start > opening]
    named = [r.group.end for r in before if r.group.end < opening]
    near = bool(named) and "," not in verb.doc.texts[max(named) + 1 : opening]
    return inside if near else []


def _closing_comma(doc: Doc, verb: int) -> int | None:
    """The comma straight before a verb and its auxiliaries: "a father and son | , were both killed"."""
    at = verb - 1
    while at > 0 and doc.tags[at] in _VERBAL:
        at -= 1
    return at if at < verb - 1 and doc.texts[at] == "," else None


def _opening_comma(doc: Doc, close: int) -> int | None:
    """The comma before that one, unless an "and" behind it closes a list."""
    first = doc.sentence_of(close)[0]
    opening = next((i for i in range(close - 1, first, -1) if doc.texts[i] == ","), None)
    return None if opening is None or doc.lower[opening + 1] in _AND else opening
