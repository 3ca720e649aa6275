"""The words of a sentence without its marks: "one", "of", "the", "dead" of "one -- of the dead --"."""

from functools import lru_cache
from itertools import compress, count
from typing import NamedTuple

from tallystick.kept import kept


class Spoken(NamedTuple):
    """The words of a sentence without its marks, and where each stands."""

    words: tuple[str, ...]
    places: tuple[int, ...]


# One claim after the other, and ground after ground, asks for the same sentence.
@lru_cache(maxsize=4)
def spoken(first: int, lower: tuple[str, ...]) -> Spoken:
    """Of words in lower case, of which the first stands at a place of its report."""
    bare = list(map(_bare, lower))
    return Spoken(tuple(filter(None, bare)), tuple(compress(count(first), bare)))


@kept
def _bare(word: str) -> str:
    """A word without hyphens at its ends; nothing of a mark."""
    bare = word.strip("-")
    return bare if bare[:1].isalnum() else ""
