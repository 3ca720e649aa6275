"""The word lists that tell where a tree is wrong, and where one of some labels stands."""

from collections.abc import Iterator, Set
from itertools import compress, count

from tallystick.kept import kept
from tallystick.tables import word_sets
from tallystick.tree import Tree


def labelled(tree: Tree, labels: Set[str]) -> Iterator[int]:
    """Where one of some labels stands, also one that was set a word before."""
    return compress(count(), map(labels.__contains__, tree.deps))


@kept
def words(kind: str) -> frozenset[str]:
    """The words of one kind in tree_words.tsv."""
    return word_sets("tree_words.tsv")[kind]
