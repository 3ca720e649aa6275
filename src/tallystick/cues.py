"""What a sentence says of its tie to those before it: "another" of "in a separate incident".

The phrases and what they mean stand in link_words.tsv.
"""

import re
from functools import lru_cache
from itertools import chain

from tallystick.kept import Kept, constant
from tallystick.phrases import Phrase, Phrases
from tallystick.tables import rows

# A cue ends at a mark: "in a separate incident, ...".
_MARKS_BEHIND = re.compile(r"[,.:;]+(?!\w)")
# Most of what stands between two blanks is a word met before.
_WORDS_OF = Kept[str, tuple[str, ...]](
    lambda stretch: tuple(_MARKS_BEHIND.sub(" , ", stretch).split()), most=20_000
)


@constant
def _meanings() -> dict[Phrase, frozenset[str]]:
    """What each phrase of the list says."""
    table: dict[Phrase, frozenset[str]] = {}
    for meaning, phrase in rows("link_words.tsv"):
        words = tuple(phrase.split())
        table[words] = table.get(words, frozenset()) | {meaning}
    return table


@constant
def _cue_words() -> Phrases:
    return Phrases(map(" ".join, _meanings()))


def is_of_another_event(sentence: str) -> bool:
    """Whether a sentence opens an event of its own: "Elsewhere, rebels blew up a bridge"."""
    return "another" in cues_of(f" {' '.join(sentence.lower().split())} ")


# Claims of one sentence ask one after the other, the first of them for what stands before it too, and
# what tells them apart asks once more.
@lru_cache(maxsize=32)
def cues_of(sentence: str) -> frozenset[str]:
    """What a sentence in small letters says of its tie to others."""
    words = list(chain.from_iterable(map(_WORDS_OF.__getitem__, sentence.split())))
    return frozenset().union(*map(_meanings().__getitem__, _cue_words().told(words)))
