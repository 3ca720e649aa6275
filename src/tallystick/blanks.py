"""Blanks and ends of lines are no words, so that none may be the head of others.

Trees to learn from have none, and the parser takes one in thirty for the word a sentence hangs on:
"A bomb wounded four.  The bomb ...". What hangs on a blank then hangs on the first verb among it.
"""

from collections.abc import Sequence

_RANK = {"VERB": 0, "AUX": 1}


def without_blank_heads(
    blanks: Sequence[int], tags: Sequence[str], deps: Sequence[str], steps: Sequence[int]
) -> tuple[tuple[str, ...], list[int]]:
    """Labels and steps to the heads of all words, with none that hangs on a blank."""
    labels, heads = list(deps), [at + step for at, step in enumerate(steps)]
    hanging: dict[int, list[int]] = {blank: [] for blank in blanks}
    for at, above in enumerate(heads):
        if above in hanging and above != at:
            hanging[above].append(at)
    for blank, others in hanging.items():
        words = [at for at in others if tags[at] != "PUNCT"]
        if not words:
            continue
        head = min(words, key=lambda at: (_RANK.get(tags[at], len(_RANK)), at))
        above = heads[blank]
        labels[head], labels[blank] = labels[blank], "punct"
        for other in [*others, blank]:
            heads[other] = head
        heads[head] = head if above == blank else above
    return tuple(labels), [head - at for at, head in enumerate(heads)]
