"""Blanks and ends of lines are no words, so that none may be the head of others, or their object.

Trees to learn from have none, and the parser takes one in thirty for the word a sentence hangs on,
one in ten for an object or a subject: "A bomb wounded four.  The bomb ...". What hangs on a blank
then hangs on the first verb among it, and a blank on a word is a mark.
"""

from collections.abc import Sequence
from itertools import compress, count
from typing import Any

_RANK = {"VERB": 0, "AUX": 1}


def without_blank_heads(
    blanks: Sequence[int], tags: Sequence[str], deps: Sequence[str], heads: Sequence[int]
) -> tuple[Sequence[str], Sequence[int]]:
    """Labels and heads of all words, with none that hangs on a blank."""
    hanging: dict[int, list[int]] = {blank: [] for blank in blanks}
    for at in compress(count(), map(hanging.__contains__, heads)):
        if heads[at] != at:
            hanging[heads[at]].append(at)
    labels, above = list(deps), list(heads)
    for blank, others in hanging.items():
        words = [at for at in others if tags[at] != "PUNCT"]
        if not words:
            if above[blank] != blank:
                labels[blank] = "punct"
            continue
        head = min(words, key=lambda at: (_RANK.get(tags[at], len(_RANK)), at))
        top = above[blank]
        labels[head], labels[blank] = labels[blank], "punct"
        for other in [*others, blank]:
            above[other] = head
        above[head] = head if top == blank else top
    return labels, above


def spaces_alone(blanks: Sequence[int], texts: Sequence[str]) -> frozenset[int]:
    """The blanks that are the second of two spaces, "injured,  and": no line ends there."""
    return frozenset(at for at in blanks if at and "\n" not in texts[at])


def without_spaces(
    columns: Sequence[Sequence[Any]], gone: frozenset[int], *, written: int, heads: int
) -> list[Sequence[Any]]:
    """The columns of a text without some blanks, which are written with the word before them."""
    above = columns[heads]
    stays = [at not in gone for at in range(len(above))]
    kept = list(compress(count(), stays))
    places = dict(zip(kept, count()))
    texts = list(columns[written])
    for at in sorted(gone, reverse=True):
        texts[at - 1] += texts[at]
    found: list[Sequence[Any]] = [list(compress(column, stays)) for column in columns]
    found[written] = list(compress(texts, stays))
    found[heads] = [places[_kept_above(at, above, gone)] for at in kept]
    return found


def _kept_above(at: int, heads: Sequence[int], gone: frozenset[int]) -> int:
    """The word that a word hangs on, over blanks that go; itself where they are all."""
    head = heads[at]
    while head in gone and heads[head] != head:
        head = heads[head]
    return at if head in gone else head
