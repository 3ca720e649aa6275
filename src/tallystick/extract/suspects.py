"""Who is held for violence that the report tells of: "two men arrested over the bombing" are armed.

The guide counts suspects in an attack as an armed group, also those of whom it is said behind
their noun: "seven men who had taken part in the raid", "a man wanted for the shooting".
"""

from bisect import bisect_left

from tallystick.extract.classes import class_words
from tallystick.extract.groups import Group
from tallystick.extract.readings import Reading
from tallystick.extract.text import Text
from tallystick.vocabulary import Effect, EventKind

# How many words behind "over" or "after" the violence may be named, and behind "men" their guilt.
TIE_REACH = 8
GUILT_REACH = 6
_CRIMES = frozenset(
    {
        EventKind.SHOOTING,
        EventKind.BOMBING,
        EventKind.SUICIDE_BOMBING,
        EventKind.EXECUTION,
        EventKind.AMBUSH,
        EventKind.ABDUCTION,
        EventKind.OTHER_VIOLENCE,
    }
)
_HARM = frozenset({Effect.KILLED, Effect.INJURED, Effect.ABDUCTED})
_ANYBODY = frozenset(
    "man men woman women person persons people youth youths boy boys girl girls teenager teenagers "
    "teen teens minor minors juvenile juveniles brothers individuals others".split()
)


def is_suspect(text: Text, reading: Reading, group: Group) -> bool:
    """Whether people of whom no more is told are suspects in the violence of their sentence."""
    head = group.head
    if head.lower_ not in _ANYBODY and head.pos_ != "NUM" and not group.anonymous:
        return False
    if reading.trigger.effect is Effect.DETAINED and group.count.high != 0:
        return _is_tied(text, reading.trigger.last) or _is_guilty(text, head.i, reading)
    return not group.anonymous and _is_guilty(text, head.i, reading)


def _is_tied(text: Text, at: int) -> bool:
    """ "Arrested over the bombing", "held after a nurse is stabbed to death"; not "in a raid"."""
    doc, end = text.doc, text.doc.sentence_of(at)[1]
    ties = class_words("tied")
    link = next((i for i in range(at + 1, end) if doc.lower[i] in ties), end)
    return _has_crime(text, link + 1, min(link + TIE_REACH, end), _CRIMES)


def _is_guilty(text: Text, at: int, reading: Reading) -> bool:
    """ "Men who had taken part in the raid", "a man wanted on a weapons charge"."""
    doc, end = text.doc, text.doc.sentence_of(at)[1]
    if reading.trigger.token.i > at:
        end = min(end, reading.trigger.token.i)
    guilt = class_words("guilt")
    for i in range(at + 1, min(at + 1 + GUILT_REACH, end)):
        if doc.lower[i] == "wanted" and doc.lower[i + 1] in {"on", "for", "by", "in"}:
            return True
        if doc.lower[i] in guilt:
            return _has_crime(text, i + 1, min(i + TIE_REACH, end), _CRIMES | {EventKind.RAID})
        if doc.tags[i] in {"PUNCT", "NOUN", "CCONJ"}:
            return False
    return False


def _has_crime(text: Text, start: int, end: int, kinds: frozenset[EventKind]) -> bool:
    """Whether a stretch of tokens tells of violence that is a crime, and no protest."""
    events, harms = text.event_words, text.triggers
    first = bisect_left(events, start, key=lambda word: word.token.i)
    last = bisect_left(events, end, key=lambda word: word.token.i)
    told = {word.kind for word in events[first:last]}
    if EventKind.RIOT in told:
        return False
    first = bisect_left(harms, start, key=lambda trigger: trigger.token.i)
    last = bisect_left(harms, end, key=lambda trigger: trigger.token.i)
    return bool(told & kinds) or any(harm.effect in _HARM for harm in harms[first:last])
