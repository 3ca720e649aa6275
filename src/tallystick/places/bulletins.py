"""Places that head an item of a bulletin: "- Gao: two traders shot dead", "MOPTI - Gunmen killed 14",
"Donetsk region: one person was hurt".

One item tells of one place. A single name with a colon may be anything ("Gaza: a year of war"), so
that two lines of a report must be headed in this way.
"""

import re
from collections.abc import Iterator, Sequence

from tallystick.doc import Doc, Token, once_a_word
from tallystick.gazetteer import entries
from tallystick.grammar import DASHES
from tallystick.places.lexicon import word_class
from tallystick.places.mention import PlaceMention, Role, Zone
from tallystick.truecase import is_common_word
from tallystick.values import replace

_MONTH = re.compile(r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?", re.IGNORECASE)
# How many words the day behind a place may take: ", November 30, 2021 -".
_DAY = 7
_BULLETS = frozenset({"-", "–", "—", "*", "**", "•", "·", "#", "##", "###", "[", "("})
_ENDS = frozenset({":", "-", "–", "—", "--", ")", "):", "*", "**", "]"})
# How many of its words may stand before a name: "3.", "* *".
_MARKS = 4
_FEWEST = 2


def with_items(doc: Doc, found: Sequence[PlaceMention]) -> list[PlaceMention]:
    """The names, of which those that head an item are where its events were."""
    heading = {m.start for m in found if _heads_item(doc, m)}
    if len({m.words for m in found if m.start in heading}) < _FEWEST:
        return list(found)
    return [
        replace(m, role=Role.LOCATIVE, zone=Zone.ITEM) if m.start in heading else m for m in found
    ]


def heads_line(doc: Doc, at: int) -> bool:
    """Whether a name in capitals heads a line of a bulletin, on the map or not: "* HAWIJA - Gunmen", "NEAR
    ZARGUN - A bomb"."""
    return doc.texts[at].isupper() and at in _labels(doc[0])


def item_starts(doc: Doc) -> frozenset[int]:
    """Where the lines begin that names in capitals head, on the map or not."""
    return frozenset(doc.sentence_of(at)[0] for at in _labels(doc[0])) if len(doc) else frozenset()


@once_a_word
def _labels(first: Token) -> frozenset[int]:
    """Where the names begin that head lines of a report, if two lines or more have other ones."""
    doc = first.doc
    found = {at: end for start, stop in doc.sentences for at, end in _label(doc, start, stop)}
    several = len({doc.phrase(at, end) for at, end in found.items()}) >= _FEWEST
    return frozenset(found) if several else frozenset()


def _label(doc: Doc, at: int, stop: int) -> Iterator[tuple[int, int]]:
    """The name in capitals before a dash with which a sentence opens."""
    if DASHES.isdisjoint(doc.texts[at:stop]):
        return  # as most
    while at < stop and (doc.texts[at] in _BULLETS or doc.texts[at].isspace()):
        at += 1
    at += at < stop and doc.lower[at] in _BESIDE
    end = at
    while end < stop and end - at <= _LONGEST and (doc.texts[end].isupper() or _links(doc, end)):
        end += 1
    word = end - at == 1 and is_common_word(doc.lower[at])
    dashed = end + _MARKS < stop and doc.texts[end] in DASHES and doc[end - 1].whitespace_
    if at < end and dashed and len(doc.texts[at]) > 1 and not word:
        yield at, end


def _links(doc: Doc, at: int) -> bool:
    """The hyphen of "ZARG AL-NUR -": no blank stands beside it."""
    return doc.texts[at] == "-" and not (doc[at].whitespace_ or doc[at - 1].whitespace_)


_BESIDE = frozenset({"near", "outside"})
# How many words a name that heads a line may have: "KHAN BANI SAAD", "ZARG AL-NUR".
_LONGEST = 4


def _heads_item(doc: Doc, mention: PlaceMention) -> bool:
    if mention.zone is not Zone.TEXT:
        return False
    if heads_line(doc, mention.start):
        return True
    if mention.role is not Role.BARE:
        return False
    first, end = doc.sentence_of(mention.start)
    if end - mention.end <= _MARKS or not _is_set_off(doc, mention.end, end):
        return False
    opening = [word for word in doc.texts[first : mention.start] if not word.isspace()]
    marks = all(word in _BULLETS or word.rstrip(".)").isdigit() for word in opening)
    return marks and len(opening) <= _MARKS and bool(entries(mention.words))


def _is_set_off(doc: Doc, at: int, end: int) -> bool:
    """Whether a mark stands behind the name of an item, or a day and a mark."""
    after = [word for word in doc.texts[at : at + 2] if not word.isspace()]
    after = after[after[:1] != [] and after[0].lower() in word_class("division area") :]
    behind = after[0] if after else ""
    return behind in _ENDS or behind == "(" or (behind == "," and _is_before_a_day(doc, at, end))


def _is_before_a_day(doc: Doc, at: int, end: int) -> bool:
    """Whether a day and a mark stand behind a name: "BUFFALO, May 14, 2022 - A gunman"."""
    behind = doc.texts[at : min(end, at + _DAY)]
    until = next((i for i, word in enumerate(behind) if word in _ENDS), 0)
    day = [word for word in behind[:until] if word not in {",", "."}]
    month = any(_MONTH.fullmatch(word) for word in day)
    return month and all(word.isdigit() or _MONTH.fullmatch(word) for word in day)
