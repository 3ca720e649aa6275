"""What hangs on a word in the tree: the "had" of "had killed", the "of" of "of soldiers"."""

from collections.abc import Container

from tallystick.doc import Token


def child(token: Token, *deps: str) -> Token | None:
    """The first child of a token with one of the labels."""
    for dep in deps:
        for other in token.children:
            if other.dep_ == dep and not other.is_space:
                return other
    return None


def has(token: Token, *deps: str) -> bool:
    """Whether a child of a token has one of the labels: of "a guard" one is "det"."""
    for other in token.children:  # noqa: SIM110 - asked by the thousand
        if other.dep_ in deps:
            return True
    return False


def has_word(token: Token, words: Container[str], *deps: str) -> bool:
    """Whether a child of a token, with one of the labels, is one of some words: "the | two men"."""
    for other in token.children:  # noqa: SIM110 - asked by the thousand
        if other.lower_ in words and (not deps or other.dep_ in deps):
            return True
    return False


def child_words(token: Token, *deps: str) -> set[str]:
    """The children of a token with one of the labels, or all: {"was", "not"} of "was not killed"."""
    if not deps:
        return {other.lower_ for other in token.children}
    return {other.lower_ for other in token.children if other.dep_ in deps}


def behind_of(noun: Token) -> Token | None:
    """The noun with "of" that hangs on another: the soldiers of "three of the soldiers"."""
    return next((c for c in noun.children if c.dep_ == "nmod" and "of" in cases(c)), None)


def cases(token: Token) -> set[str]:
    """The prepositions of a noun: {"of"} for "soldiers" in "of soldiers"."""
    return {other.lower_ for other in token.children if other.dep_ == "case"}
