"""Events that a report only names as ones before the news: "the raid came days after a shooting in Gao"."""

from collections.abc import Sequence

from tallystick.dependents import child_words
from tallystick.doc import Doc, Token, positions
from tallystick.grammar import A_OR_ANOTHER
from tallystick.times.lexicon import carriers, tells_event


def is_of_death_before(first: Token, event: Token) -> bool:
    """Whether a day is that of a death before this one: "a boy was stabbed in Kor, following a fatal
    stabbing in Gao on Saturday", "days after the murder of a nurse on Monday"; not "he died following
    a fatal stabbing on Saturday".
    """
    if event.base_ in carriers("succumb"):
        return False
    doc, begin = event.doc, event.i + 1
    behind = positions(doc.lower[begin : first.i], _BEHIND)
    return any(_is_death_before(doc, begin + at, first.i) for at in behind)


def is_event_before(word: Token) -> bool:
    """Whether an event is only told as one before the news: "the second such killing, following a fatal
    stabbing in Gao on Saturday", "the raid came two days after a shooting in Gao"."""
    if word.pos_ != "NOUN":
        return False
    doc, begin = word.doc, word.sent.start
    ahead = range(max(begin + 1, word.i - _NOUN_REACH), word.i)
    after = next((at for at in ahead if doc.lower[at] in _BEHIND), None)
    if after is None or doc.lower[after + 1] not in A_OR_ANOTHER:
        return False
    came = not _COMING.isdisjoint(doc.lower[max(begin, after - _COMING_REACH) : after])
    fatal = not _FATAL.isdisjoint(doc.lower[after + 1 : word.i])
    return came or (fatal and not _ONE_MORE.isdisjoint(doc.lower[begin:after]))


def is_dating_one_before(first: Token) -> bool:
    """Whether a day, by its first word, is that of an event before the news: "on Saturday" there."""
    doc = first.doc
    reach = range(max(first.sent.start, first.i - _DAY_REACH), first.i)
    event = next((at for at in reversed(reach) if tells_event(doc[at])), None)
    near = event is not None and "VERB" not in doc.tags[event + 1 : first.i]
    return near and event is not None and is_event_before(doc[event])


def is_hours_after(phrase: Sequence[Token], event: Token) -> bool:
    """Whether a day is that of a harm of the same day too: "arrested on Tuesday, | hours after | a gunman
    killed two"."""
    clause = next((word for word in (event, *event.ancestors) if word.dep_ == "advcl"), None)
    if clause is None or clause.head not in phrase:
        return False
    opening = child_words(clause)
    return "after" in opening and not _SOON.isdisjoint(opening)


_SOON = frozenset("hours hour minutes moments shortly".split())


def is_across_succession(first: Token, event: Token) -> bool:
    """Whether a day is that of the other of two deeds: "the killing of a clerk in Gao on Friday | followed |
    the murder of a nurse"."""
    verb = next((word for word in event.ancestors if word.pos_ == "VERB"), None)
    if verb is None or verb.base_ not in _SUCCEEDING or event.pos_ != "NOUN":
        return False
    return (first.i < verb.i) != (event.i < verb.i)


_SUCCEEDING = frozenset({"follow", "precede"})


def _is_death_before(doc: Doc, after: int, end: int) -> bool:
    """Whether "following" opens the words for a death: "a fatal stabbing", "days after the murder"."""
    ahead = range(after + 1, min(end, after + 1 + _NOUN_REACH))
    noun = next((i for i in ahead if doc.tags[i] == "NOUN" and tells_event(doc[i])), None)
    told = noun is not None and "VERB" not in doc.tags[noun:end]
    fatal = not _FATAL.isdisjoint(doc.lower[after + 1 : noun])
    return told and (fatal or doc.lower[after - 1] in _SPANS)


_BEHIND = frozenset({"after", "following"})
_COMING = frozenset({"came", "come", "comes", "follow", "follows", "followed"})
_ONE_MORE = frozenset("second third fourth fifth sixth latest another".split())
# How far before "after" the "came" may stand: "came just a few days after".
_COMING_REACH = 6
# How many words behind "following" the noun may stand: "days after the brutal murder".
_NOUN_REACH = 4
# How many words behind the event its day: "a shooting in the town of Gao on Saturday".
_DAY_REACH = 8
_SPANS = frozenset("day days week weeks month months year years".split())
_FATAL = frozenset({"fatal", "deadly"})
