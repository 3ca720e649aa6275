"""Set phrases of one or more words, found in a row of words: "in a separate incident"."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, count

Phrase = tuple[str, ...]


class Phrases:
    """A list of phrases, each a row of words; looked up by their first two."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._known = frozenset(tuple(phrase.split()) for phrase in phrases)
        self._alone = frozenset(phrase[0] for phrase in self._known if len(phrase) == 1)
        lengths: dict[str, dict[str, set[int]]] = {phrase[0]: {} for phrase in self._known}
        for phrase in self._known:
            if len(phrase) > 1:
                lengths[phrase[0]].setdefault(phrase[1], set()).add(len(phrase))
        # The longest first: "in a separate incident" before "in a".
        self._lengths = {
            first: {behind: sorted(found, reverse=True) for behind, found in by_second.items()}
            for first, by_second in lengths.items()
        }
        self._firsts = frozenset(lengths)

    def find(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """First word and end, not included, of each phrase among words; none within another."""
        end = 0
        for at, phrase in self._all(words):
            if at >= end:
                end = at + len(phrase)
                yield at, end

    def told(self, words: Sequence[str]) -> Iterator[Phrase]:
        """Every phrase among words, also one within another."""
        return (phrase for _, phrase in self._all(words))

    def _all(self, words: Sequence[str]) -> Iterator[tuple[int, Phrase]]:
        lengths, known = self._lengths, self._known
        if self._firsts.isdisjoint(words):
            return  # as in most sentences
        for at in compress(count(), map(self._firsts.__contains__, words)):
            first = words[at]
            for length in lengths[first].get(words[at + 1] if at + 1 < len(words) else "", ()):
                phrase = tuple(words[at : at + length])
                if phrase in known:
                    yield at, phrase
            if first in self._alone:
                yield at, (first,)
