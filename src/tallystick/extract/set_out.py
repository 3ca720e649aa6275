"""People whose parts a sentence sets out: "12 people -- 11 soldiers and a clerk -- were killed" are mixed,
"nine people were killed: six women and three children" are civilians.

The parts must add up to the number, or all be told without one: "900 people -- soldiers, rebels and
civilians". What opens them may stand behind the verb.
"""

from collections.abc import Iterator

from tallystick.counts import find_numbers
from tallystick.doc import Doc, Token
from tallystick.extract.people import group_class, noun_class
from tallystick.grammar import INDEFINITE
from tallystick.vocabulary import FORCES, ActorClass

# How far behind "people" their parts may begin, and how many words they may have.
_REACH, _LONGEST = 14, 24
# How far before "people" their number may begin.
_NUMBER_REACH = 4
_DASHES = frozenset({"--", "—", "–", "(", ":", ";"})
_CLOSERS = frozenset({"--", "—", "–", ")", ";", ":", "."})
_JOINTS = frozenset({",", "and", "&", "plus"})


def told_in_parts(head: Token) -> ActorClass | None:
    """The class of people by the parts that are set out behind them."""
    number = _number_of(head)
    if number is not None and _has_forces_among(head, number):
        return ActorClass.MIXED
    for opener, dashed in _openers(head):
        items = list(_items(head.doc, opener + 1))
        kinds = {_kind_of(head.doc, item) for item in items}
        counts = [_count_of(head.doc, item) for item in items]
        bare = dashed and len(items) > 1 and not any(counts)
        close = number == 1 and opener == head.i + 1  # "one person, a girl of six, died"
        several = number is not None and number > 1
        if not bare and not ((close or several) and 0 not in counts and sum(counts) == number):
            continue
        if kinds and ActorClass.UNKNOWN not in kinds:
            return kinds.pop() if len(kinds) == 1 else ActorClass.MIXED
    return None


def _has_forces_among(head: Token, number: int) -> bool:
    """Whether some of a number of people are told to be a force: "12 people, of whom nine were soldiers"."""
    doc, end = head.doc, head.doc.sentence_of(head.i)[1]
    ahead = range(head.i + 1, min(head.i + _REACH, end - 2))
    at = next((i + 2 for i in ahead if doc.lower[i : i + 2] == ("of", "whom")), None)
    if at is None:
        return False
    part = range(at, min(at + _WHOM_REACH, end))
    stop = next((i for i in part if doc.texts[i] in _CLOSERS or doc.texts[i] == ","), part.stop)
    verb = next((i for i in range(at, stop) if doc.tags[i] == "AUX"), stop)
    told = range(verb + 1, stop)  # not "of whom nine were | treated by army doctors"
    if not told or any(doc.tags[i] == "ADP" and doc.lower[i] != "of" for i in told):
        return False
    return 0 < _count_of(doc, range(at, verb)) < number and _kind_of(doc, told) in FORCES


# How far behind "of whom" the words "about 100 are alleged rebels" may end.
_WHOM_REACH = 9


def _kind_of(doc: Doc, item: range) -> ActorClass:
    """The class of a part: "11 security guards", "members of the army"; of "five others", and of "five by
    the army", it is unknown."""
    if "by" in doc.lower[item.start : item.stop]:
        return ActorClass.UNKNOWN
    told = group_class(doc.texts[item.start : item.stop])
    nouns = (noun_class(doc.lower[at]) for at in reversed(item))
    return told or next((kind for kind in nouns if kind is not None), ActorClass.UNKNOWN)


def _count_of(doc: Doc, item: range) -> int:
    """How many a part is, 0 where no number tells it: "a dozen soldiers", "a six-year-old girl"."""
    told = find_numbers(doc.lower[item.start : item.stop])
    one = doc.lower[item.start] in INDEFINITE
    if told and (told[0].start == 0 or not one):
        return told[0].count.value or 0
    return int(one)


def _number_of(head: Token) -> int | None:
    doc = head.doc
    first = max(doc.sentence_of(head.i)[0], head.i - _NUMBER_REACH)
    told = find_numbers(doc.lower[first : head.i + 1])
    return told[-1].count.value if told else None


def _openers(head: Token) -> Iterator[tuple[int, bool]]:
    """The places behind people where their parts may begin, and whether by more than a comma."""
    doc = head.doc
    end = min(doc.sentence_of(head.i)[1], head.i + _REACH)
    for at in range(head.i + 1, end):
        dash = doc.texts[at] in _DASHES or (doc.texts[at] == "-" and _stands_apart(doc, at))
        if dash or doc.texts[at] == ",":
            yield at, dash


def _stands_apart(doc: Doc, at: int) -> bool:
    """Whether a hyphen is a dash: "12 people | - | 11 soldiers", not that of "two-year-old"."""
    return at > 0 and doc.begins[at] > doc.begins[at - 1] + len(doc.texts[at - 1])


def _items(doc: Doc, start: int) -> Iterator[range]:
    """The parts of a list, each the words between two commas: "11 soldiers", "a clerk"."""
    end = min(doc.sentence_of(start - 1)[1], start + _LONGEST)
    first = start + (doc.lower[start : start + 1] == ("including",))
    for at in range(first, end):
        ends = doc.texts[at] in _CLOSERS or doc.tags[at] in {"VERB", "AUX"}
        ends = ends or (doc.texts[at] == "-" and _stands_apart(doc, at))
        if ends or doc.lower[at] in _JOINTS:
            if at > first:
                yield range(first, at)
            first = at + 1
        if ends:
            return
    if first < end:
        yield range(first, end)
