"""What stands between two times and before them, less the hour that is told of each: "between 2200 on 10 June
and 0200 on 11 June".
"""

from tallystick.times.passage import classes
from tallystick.times.point import Point
from tallystick.times.tokens import Tokens, letter

# The hour that may stand beside a day: "2200", "10 p.m.", "10:30 hours".
_CLOCK = ("NUMBER", "DAY", "HOUR", "OTHER", "ARTICLE", "STOP", "AT", "ON", "THE", "COMMA")


def marks_between(first: Point, second: Point, tokens: Tokens) -> str:
    """What stands between two times, less an hour and small words: "... and 0200 on 11 June"."""
    letters = tokens.letters[first.last : second.first]
    for name in ("ON", "THE", "COMMA"):
        letters = letters.replace(letter(name), "")
    linked = letters[:1] in classes("AND", "TO", "UNTIL", "DASH")
    if (
        linked
        and letters[1:] in classes("OTHER")
        and _is_glued(range(first.last, second.first), tokens)
    ):
        return letters[:1]
    hour = linked and letters[1:2] in classes("NUMBER", "DAY")
    hour = hour and _tells_hour(range(first.last, second.first), tokens)
    return letters[:1] if hour and is_clock(letters[1:]) else letters


def _is_glued(places: range, tokens: Tokens) -> bool:
    """Whether the one word beside a day is of an hour: "10pm Sunday and 2 | am | Monday"."""
    others = [at for at in places if tokens.letters[at] in classes("OTHER")]
    return len(others) == 1 and tokens.end(others[0]) - tokens.start(others[0]) == len("pm")


def _tells_hour(places: range, tokens: Tokens) -> bool:
    """Whether a number beside a day is an hour, "2200"; not in "31 died on Friday and | 13 on Saturday"."""
    marked = any(tokens.letters[at] in classes("HOUR", "STOP") for at in places)
    others = (at for at in places if tokens.letters[at] in classes("OTHER"))
    marked = marked or any(tokens.end(at) - tokens.start(at) == len("pm") for at in others)
    values = (tokens.value(at) for at in places)
    return marked or any(isinstance(v, int) and v >= _OF_THE_CLOCK for v in values)


# From here on a number beside a day is of the clock: "0200" is 200.
_OF_THE_CLOCK = 100


def mark_before(first: Point, tokens: Tokens) -> str:
    """The word before a time, or before the hour told of it: "between 2200 on 10 June"."""
    at = first.first - 1
    if at > 0 and tokens.letters[at] in classes("ON", "OTHER", "STOP", "HOUR", "NUMBER"):
        at = next(
            (k for k in range(at, max(-1, at - 8), -1) if not is_clock(tokens.letters[k])), at
        )
    return tokens.letters[at] if at >= 0 else ""


def is_clock(letters: str) -> bool:
    """Whether words are no more than an hour: "at 10 p.m."."""
    return len(letters) <= 6 and all(mark in classes(*_CLOCK) for mark in letters)
