"""The words of a parsed report as plain lists, read from its Doc once.

A Doc makes a new object of each word each time it is asked, so a stage that looks through all words
("is one of these a toll?") looks through these lists and asks the Doc for what it finds.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc

_KEY = "tallystick.words"


@dataclass(frozen=True, slots=True)
class DocWords:
    """Words by their position in the Doc, as written, in lower case and by lemma.

    In "Troops fired" `texts[0]` is "Troops", `lower[0]` "troops", `lemmas[0]` "troop", `tags[0]`
    "NOUN". `starts` holds the position of the first word of each sentence, `begins` where each word
    begins in `content`, the text of the Doc.
    """

    texts: tuple[str, ...]
    lower: tuple[str, ...]
    lemmas: tuple[str, ...]
    tags: tuple[str, ...]
    starts: tuple[int, ...]
    begins: tuple[int, ...]
    content: str

    def phrase(self, start: int, end: int) -> str:
        """Words `start` up to, not including, `end` as they stand: "town of Mir Ali"."""
        if start >= end:
            return ""
        last = end - 1
        return self.content[self.begins[start] : self.begins[last] + len(self.texts[last])]

    def breaks_line(self, start: int, end: int) -> bool:
        """Whether a line ends among words `start` up to, not including, `end`."""
        return "\n" in self.phrase(start, end)

    @property
    def sentences(self) -> Iterator[tuple[int, int]]:
        """First word and end, not included, of each sentence."""
        return pairwise((*self.starts, len(self.texts)))

    def sentence_of(self, at: int) -> tuple[int, int]:
        """First word and end, not included, of the sentence around the word at `at`."""
        behind = bisect_right(self.starts, at)
        last = behind == len(self.starts)
        return self.starts[behind - 1], len(self.texts) if last else self.starts[behind]

    def sentence_starts(self, start: int, end: int) -> int:
        """How many sentences begin at words `start` up to, not including, `end`."""
        return bisect_left(self.starts, end) - bisect_left(self.starts, start)


def doc_words(doc: "Doc") -> DocWords:
    """The words of a Doc that is parsed; read when first asked for, and kept with the Doc."""
    kept = doc.user_data.get(_KEY)
    if isinstance(kept, DocWords):
        return kept
    tokens = list(doc)
    words = DocWords(
        texts=tuple(token.text for token in tokens),
        lower=tuple(token.lower_ for token in tokens),
        lemmas=tuple(token.lemma_.lower() for token in tokens),
        tags=tuple(token.pos_ for token in tokens),
        begins=tuple(token.idx for token in tokens),
        content=doc.text,
        starts=tuple(at for at, token in enumerate(tokens) if at == 0 or token.is_sent_start),
    )
    doc.user_data[_KEY] = words
    return words
