"""Times that a text gives to a part of a count, or to the beginning of what lasted, and not to all of it.

"Nine were killed, including three on Monday"; "300 have died, five in the past week"; "40,000 died in the
war that began in 1994".
"""

import re
from datetime import timedelta

from tallystick.doc import Token
from tallystick.records import When
from tallystick.times.lasting import began, is_perfect
from tallystick.times.lexicon import carriers


def is_of_a_part(first: Token, event: Token) -> bool:
    """Whether a time is only that of a part of a count: "nine were killed, including three on Monday"."""
    start, _ = first.doc.sentence_of(first.i)
    if carriers("part").isdisjoint(first.doc.lower[max(start, first.i - _EVENT_OF_PART) : first.i]):
        return False  # as of most
    # "have killed hundreds, including 27 guards during a raid on Gao on 4 March"
    reach = _EVENT_OF_PART if is_perfect(event) else _PART_REACH
    for at in range(first.i - 1, max(start, first.i - 1 - reach), -1):
        if first.doc.lower[at] in carriers("part"):
            return event.i < at
        if first.doc.lower[at] in {",", ";", ":", "and"}:
            return False
    return False


# How many words before a time the "including" of a part may stand: "including three guards on Monday".
_PART_REACH = 4
_EVENT_OF_PART = 14


def is_of_figure_behind(first: Token, event: Token, end: int) -> bool:
    """Whether a time is that of one more figure: "300 have been killed, | five in the past week"; not where
    the claim, up to code point `end`, is that figure's.
    """
    doc = first.doc
    comma = comma_of_figure(first, _BEFORE_FIGURES)
    return comma is not None and event.i < comma and end <= doc.begins[comma]


# "Nine were killed, two on Monday | and | seven on Tuesday".
_BEFORE_FIGURES = frozenset({",", "and"})


def comma_of_figure(first: Token, marks: frozenset[str] = frozenset({","})) -> int | None:
    """The comma before a figure that a time or a place follows: ", at least five of them in | March"; or
    another mark, such as an "and".
    """
    doc, start = first.doc, first.sent.start
    at, counted = first.i - 1, False
    while at > start and doc.texts[at] not in marks:
        told = doc.tags[at] in _OF_A_FIGURE or doc.lower[at] in _OF_THEM
        if not told or _YEAR.fullmatch(doc.texts[at]):
            return None
        counted = counted or doc.tags[at] == "NUM"
        at -= 1
    bound = doc.tags[at + 1] != "ADP" or doc.lower[at + 1 : at + 3] in _BOUNDS
    return at if counted and at > start and bound else None


_YEAR = re.compile(r"(?:19|20)\d\d")
_OF_A_FIGURE = frozenset({"NUM", "ADP", "DET", "ADV", "ADJ"})
_OF_THEM = frozenset({"them"})
_BOUNDS = frozenset({("at", "least"), ("at", "most"), ("up", "to")})


def is_of_the_beginning(when: When, top: Token, event: Token) -> bool:
    """Whether a year is only that in which a war began: "40,000 died in the war that started in 1994"."""
    if when.start is None or when.end is None or when.end - when.start < _A_YEAR:
        return False
    lasted = top.dep_ in {"acl", "acl:relcl"} and began(top, top.head)
    return lasted and top.head.base_ in carriers("lasting") and not is_perfect(event)


_A_YEAR = timedelta(days=360)
