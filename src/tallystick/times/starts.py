"""With which word classes a phrase of the rules can begin, so that few rules are tried anywhere."""

import re

_SIGN = re.compile(r"\(\?<?[=!]|\(\?:|[A-Z][A-Z_]+|<[a-z]+:|[()|?*+>]")
_LOOKS = ("(?=", "(?!", "(?<=", "(?<!")
# Most words that begin a phrase ("the", "a") are told from it by the word behind them.
_AS_FAR = 2

Start = tuple[str, ...]


def beginnings(phrase: str) -> frozenset[Start]:
    """The two classes a phrase can begin with: of `EARLY?ON?WEEKDAY` EARLY ON, ON WEEKDAY, WEEKDAY ..."""
    return frozenset(_alternatives(_SIGN.findall(phrase)[::-1]))


def _alternatives(signs: list[str]) -> set[Start]:
    """The beginnings up to a closing sign, of a stack of signs; () where all of it may be left out."""
    found: set[Start] = set()
    read: set[Start] = {()}
    while signs and signs[-1] not in {")", ">"}:
        if signs[-1] == "|":
            signs.pop()
            found, read = found | read, {()}
        else:
            read = _followed(read, _piece(signs))
    return found | read


def _followed(first: set[Start], then: set[Start]) -> set[Start]:
    return {(*one, *other)[:_AS_FAR] for one in first for other in then}


def _piece(signs: list[str]) -> set[Start]:
    """One class or bracket with the sign of repetition behind it."""
    sign = signs.pop()
    found: set[Start] = {(sign,)}
    if sign[0] in "(<":
        found = _alternatives(signs)
        signs.pop()
        if sign in _LOOKS:
            found = {()}
    while signs and signs[-1] in {"?", "*", "+"}:
        again = signs.pop()
        if again != "?":
            found |= _followed(found, found)
        if again != "+":
            found |= {()}
    return found
