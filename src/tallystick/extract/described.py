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


def are_roles(one: _Phrase, *others: _Phrase) -> bool:
    """ "Ali Noor, a clerk, poet and a father of three": of several persons each had his "a"."""
    bare = any(other.head.doc.lower[other.start - 1] not in _OPENING for other in others)
    return bare and len(others) > 1 and all(describes(one, other) for other in others)


_OPENING = frozenset("a an the his her their".split())


def is_told_of_one(one: _Phrase, *others: _Phrase) -> bool:
    """ "Noor, a runner and club captain, was found dead": of several the verb would be "were"."""
    doc, behind = one.head.doc, one.last + 1
    named = one.head.pos_ == "PROPN" and doc.texts[behind : behind + 1] == (",",)
    described = named and doc.lower[behind + 1 : behind + 2] in {("a",), ("an",), ("the",)}
    last = max(other.end for other in others) + 1
    verb = doc.lower[last + 1 : last + 2] if doc.texts[last : last + 1] == (",",) else ()
    return described and verb in {("was",), ("is",), ("has",)}
