"""The words that numbers are made of, and what a number read from them holds."""

from collections.abc import Sequence
from enum import StrEnum

from tallystick.kept import constant
from tallystick.tables import rows
from tallystick.values import plain

HYPHENS = frozenset("-–—‑")
# How far "about half a dozen" reaches to either side.
HALF_DOZEN_HALF_UNIT = 2


class Form(StrEnum):
    """How a number is written; the form alone already rules out people for some ("10:39")."""

    DIGITS = "digits"
    WORDS = "words"
    VAGUE = "vague"
    NOUGHT = "nought"
    RANK = "rank"
    SHARE = "share"
    CLOCK = "clock"
    DECADE = "decade"
    DATE = "date"
    MONEY = "money"
    SIZE = "size"
    CODE = "code"


# Forms that have a value, and may open or close a range.
COUNTABLE = frozenset({Form.DIGITS, Form.WORDS})


@plain(frozen=True, slots=True)
class Numeral:
    """A number at tokens `start` up to `end`: "two dozen" is value 24.

    Vague words ("dozens") have no value, only the least they allow. `value_high` is set where one
    token holds a range. `half_unit` is how far "about" reaches to either side. A `share` is worked
    out from a number told: "half of the 40".
    """

    start: int
    end: int
    form: Form
    value: int = 0
    value_high: int | None = None
    half_unit: int = 0
    whole: bool = True
    rough: bool = False
    open_end: bool = False
    share: bool = False


@constant
def roles() -> dict[str, dict[str, int]]:
    """What each word can do in a number: {"third": {"ordinal": 3, "fraction": 3}}."""
    table: dict[str, dict[str, int]] = {}
    for word, role, value in rows("number_words.tsv"):
        table.setdefault(word, {})[role] = int(value)
    tens = [(word, has["tens"]) for word, has in table.items() if "tens" in has]
    units = [(word, has["unit"]) for word, has in table.items() if 0 < has.get("unit", 0) < 10]
    joined = {f"{a}-{b}": {"compound": v + w} for a, v in tens for b, w in units}
    return table | joined


def half_unit(value: int) -> int:
    """Half the rounding unit of a number: 50 for 300, 5 for 40, 0 for 47."""
    if value <= 0:
        return 0
    digits = str(value)
    zeros = len(digits) - len(digits.rstrip("0"))
    return 10**zeros // 2 if zeros else 0


def has_role(words: Sequence[str], at: int, role: str) -> int | None:
    """What the word at a token is worth in a role: 20 for "twenty" as tens; None if it has none."""
    if not 0 <= at < len(words):
        return None
    has = roles().get(words[at])
    return has.get(role) if has else None


def is_at(words: Sequence[str], at: int, *expected: str) -> bool:
    """Whether just these words stand at a token."""
    return tuple(words[at : at + len(expected)]) == expected


def hyphen_at(words: Sequence[str], at: int) -> bool:
    """Whether a hyphen or dash stands at a token: "twenty - five" comes in three."""
    return at < len(words) and words[at] in HYPHENS


def number_starts(words: Sequence[str], at: int) -> bool:
    """Whether a number stands at a token, so that "some" before it means "about"."""
    if at >= len(words):
        return False
    number_roles = {"unit", "tens", "compound", "hundred", "scale", "dozen", "plural"}
    return words[at][0].isdigit() or bool(number_roles & roles().get(words[at], {}).keys())
