"""Blanks and ends of lines are no words, so that none may be the head of others, or their object.

Trees to learn from have none, and the parser takes one in thirty for the word a sentence hangs on,
one in ten for an object or a subject: "A bomb wounded four.  The bomb ...". What hangs on a blank
then hangs on the first verb among it, and a blank on a word is a mark.
"""

from collections.abc import Sequence
from itertools import compress, count

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
