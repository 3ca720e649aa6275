"""What is said of a named person by other nouns: "Ali Noor, a clerk and head of the council"."""

from typing import Protocol

from tallystick.doc import Token


class _Phrase(Protocol):
    """People by their noun, from its first word to its last, with the number that counts them."""

    @property
    def head(self) -> Token: ...
    @property
    def mention(self) -> object: ...
    @property
    def last(self) -> int: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def describes(one: _Phrase, other: _Phrase) -> bool:
    """ "Ali Noor, a clerk and head of the council": no "and" parts his name from what he is."""
    doc, end = one.head.doc, other.head.i
    names = [at for at in range(one.head.i, end) if doc.tags[at] == "PROPN"]
    if one.mention or other.mention or one.head.pos_ != "PROPN" or other.head.pos_ != "NOUN":
        return False
    at = next((i for i in range(one.head.i, end) if i not in names), end)
    return doc.texts[at] == "," and doc.lower[at + 1] in {"a", "an", "the"}
