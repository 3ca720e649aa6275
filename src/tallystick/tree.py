"""The tree that a parser found, in lists that may be mended."""

from collections import defaultdict
from collections.abc import Sequence, Set
from dataclasses import dataclass


class Places:
    """Where each word of a report stands, by the word in lower case; `words` has each of them once."""

    __slots__ = ("_places", "words")

    def __init__(self, lower: Sequence[str]) -> None:
        places: dict[str, list[int]] = defaultdict(list)
        for at, word in enumerate(lower):
            places[word].append(at)
        self._places, self.words = places, frozenset(places)

    def of(self, words: Set[str]) -> list[int]:
        """Where any of some words stands, in the order of the text.

        Few words of a list are in a report: quicker than to ask of each of its words.
        """
        places, here = self._places, self.words.intersection(words)
        return sorted([at for word in here for at in places[word]]) if here else []


@dataclass(frozen=True, slots=True)
class Tree:
    """Words in lower case, with the classes, labels and heads that the parser gave them.

    What is mended is mended in these lists; `below` holds what hangs on each word, `places` where
    each word stands.
    """

    lower: Sequence[str]
    places: Places
    tags: list[str]
    deps: list[str]
    heads: list[int]
    below: dict[int, list[int]]

    @classmethod
    def of(
        cls, lower: Sequence[str], tags: Sequence[str], deps: Sequence[str], heads: Sequence[int]
    ) -> "Tree":
        """The tree that a parser found, in lists of its own."""
        below: dict[int, list[int]] = defaultdict(list)
        for at, head in enumerate(heads):
            if head != at:
                below[head].append(at)
        return cls(lower, Places(lower), list(tags), list(deps), list(heads), below)

    def children(self, at: int) -> list[int]:
        """The words that hang on a word, in the order of the text."""
        return sorted(self.below.get(at, ()))

    def labels(self, at: int) -> set[str]:
        """The labels of all that hangs on a word."""
        return set(map(self.deps.__getitem__, self.below.get(at, ())))

    def has(self, at: int, dep: str) -> bool:
        """Whether a word with a label hangs on another one."""
        return dep in self.labels(at)

    def first(self, at: int) -> int:
        """Where the phrase of a word begins: its first word of those that hang on it, or itself."""
        begins, below = at, self.below
        while begins in below and below[begins] and (before := min(below[begins])) < begins:
            begins = before
        return begins

    def last(self, at: int) -> int:
        """Where the phrase of a word ends: its last word of those that hang on it, or itself."""
        ends, below = at, self.below
        while ends in below and below[ends] and (behind := max(below[ends])) > ends:
            ends = behind
        return ends

    def among(self, at: int, above: int) -> bool:
        """Whether a word is one of those that hang on another, however far below, or that one."""
        while at != above and self.heads[at] != at:
            at = self.heads[at]
        return at == above

    def hang(self, at: int, head: int, dep: str) -> None:
        """Hangs a word on another one that does not hang on it, or makes it the head of its sentence."""
        if head != at and self.among(head, at):
            return
        if self.heads[at] != at:
            self.below[self.heads[at]].remove(at)
        if head != at:
            self.below[head].append(at)
        self.heads[at], self.deps[at] = head, dep
