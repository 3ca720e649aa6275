"""The word lists that tell where a tree is wrong, and where one of their words stands."""

from collections.abc import Iterator, Sequence
from itertools import compress, count

from tallystick.tables import word_sets


def places(values: Sequence[object], wanted: frozenset[str]) -> Iterator[int]:
    """Where one of some words, classes or labels stands."""
    return compress(count(), map(wanted.__contains__, values))


def words(kind: str) -> frozenset[str]:
    """The words of one kind in tree_words.tsv."""
    return word_sets("tree_words.tsv")[kind]
