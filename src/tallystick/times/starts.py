"""With which word classes a phrase of the rules can begin, so that few rules are tried anywhere."""

import re

_SIGN = re.compile(r"\(\?<?[=!]|\(\?:|[A-Z][A-Z_]+|<[a-z]+:|[()|?*+>]")
_LOOKS = ("(?=", "(?!", "(?<=", "(?<!")


def first_classes(phrase: str) -> frozenset[str]:
    """The classes a phrase can begin with: `(?:EARLY|LATE)?ON?WEEKDAY` has four of them.

    What a look ahead or behind sees is not counted, as it takes no word.
    """
    first, _ = _alternatives(_SIGN.findall(phrase)[::-1])
    return frozenset(first)


def _alternatives(signs: list[str]) -> tuple[set[str], bool]:
    """First classes of what stands up to a closing sign, and whether all of it may be left out.

    `signs` is a stack with the next sign last; what is read is taken off.
    """
    first: set[str] = set()
    some_empty, empty = False, True
    while signs and signs[-1] not in {")", ">"}:
        if signs[-1] == "|":
            signs.pop()
            some_empty, empty = some_empty or empty, True
            continue
        more, optional = _piece(signs)
        if empty:
            first |= more
        empty = empty and optional
    return first, some_empty or empty


def _piece(signs: list[str]) -> tuple[set[str], bool]:
    """One class or bracket with the sign of repetition behind it."""
    sign = signs.pop()
    if sign[0] in "(<":
        first, optional = _alternatives(signs)
        signs.pop()
        if sign in _LOOKS:
            first, optional = set(), True
    else:
        first, optional = {sign}, False
    while signs and signs[-1] in {"?", "*", "+"}:
        optional = signs.pop() in {"?", "*"} or optional
    return first, optional
