"""The words of a parsed report as plain lists, read from its Doc once.

A Doc makes a new object of each word each time it is asked, so a stage that looks through all words
("is one of these a toll?") looks through these lists and asks the Doc for what it finds.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

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
    words = doc.user_data[_KEY] = _read(doc)
    # spaCy's own `Token.sent` looks for the ends of the sentence word by word each time.
    doc.user_token_hooks["sent"] = _sentence_around
    return words


def _read(doc: "Doc") -> DocWords:
    orth, lower, lemma, tag = doc.to_array(["ORTH", "LOWER", "LEMMA", "POS"]).T.tolist()
    spaces, marks = doc.to_array(["SPACY", "SENT_START"]).T.tolist()
    # Each word is looked up once: a report says "the" many times.
    known = doc.vocab.strings
    strings = {key: known[key] for key in {*orth, *lower, *lemma, *tag}}
    lemmas = {key: strings[key].lower() for key in set(lemma)}
    texts = tuple(map(strings.__getitem__, orth))
    spaced = [text + " " if space else text for text, space in zip(texts, spaces, strict=True)]
    return DocWords(
        texts=texts,
        lower=tuple(map(strings.__getitem__, lower)),
        lemmas=tuple(map(lemmas.__getitem__, lemma)),
        tags=tuple(map(strings.__getitem__, tag)),
        begins=tuple(accumulate(map(len, spaced[:-1]), initial=0)),
        content="".join(spaced),
        starts=tuple(at for at, mark in enumerate(marks) if at == 0 or mark == 1),
    )


def _sentence_around(token: "Token") -> "Span":
    start, end = doc_words(token.doc).sentence_of(token.i)
    return token.doc[start:end]
