"""Bare numbers, before anything around them is asked: "two hundred and fifty", "1.2 million",
"half a dozen", "tens of thousands", "20-25".
"""

import re
from collections.abc import Sequence
from fractions import Fraction

from tallystick.grammar import A_OR_AN
from tallystick.kept import constant
from tallystick.number_phrases import opens_number, read_phrase
from tallystick.number_words import (
    Form,
    Numeral,
    half_unit,
    has_role,
    hyphen_at,
    is_at,
    roles,
)

_DIGITS = re.compile(r"\d+|\d{1,3}(?:,\d{2,3})*,\d{3}")
_THOUSANDS_POINT = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_DECIMAL = re.compile(r"\d+(?:,\d{3})*\.\d+|\.\d+")
_PLUS = re.compile(r"(\d[\d,]*)\+")
_DASHED = re.compile(r"(\d[\d,]*)[-–—‑](\d[\d,]*)")
_RANK = re.compile(r"\d+(?:,\d{3})*(?:st|nd|rd|th)|\d*[23]d")
_CLOCK = re.compile(
    r"\d{1,2}[:.]\d{2}(?:[ap]\.?m\.?|hrs?|h)|\d{1,2}:\d{2}(?::\d{2})?|\d{1,4}(?:[ap]m|hrs?)"
)
_DECADE = re.compile(r"(?:mid-|early-|late-)?(?:1[89]|20)\d{2}(?:'?s)|mid-(?:1[89]|20)\d{2}|\d0s")
_SLASHED_DATE = re.compile(r"\d{1,2}/\d{1,2}|\d{1,4}[/.]\d{1,2}[/.]\d{2,4}")
_SHARE = re.compile(r"1/[2-5]|2/[35]|3/4|½|¼|¾")
_MONEY = re.compile(r"(?:rs\.?|us\$|[$£€₹])\d[\d,.]*(?:m|bn|k)?")
_SIZED = re.compile(r"\d[\d,.]*(?:mm|cm|km|kms|kg|kgs|m|ft|lb|lbs|mph|kph|kv|mw)")

_NO_LIMIT = 10**18
# Only "1.2 million" needs a part of one: fractions are slow.
_Part = int | Fraction

_FOOTNOTE = re.compile(r"\D*\[\d+\]?")

# The rounding unit of "dozen" is taken as ten ("nearly a dozen" allows 7 to 11).
DOZEN_HALF_UNIT = 5


def read_numeral(words: Sequence[str], at: int) -> Numeral | None:
    """The number that starts at token `at` of lower-case words, the longest reading; else None."""
    word = words[at]
    if not word.isalpha() and any(character.isdigit() for character in word):
        return None if "[" in word and _FOOTNOTE.fullmatch(word) else _from_digits(words, at)
    if not opens_number(words, at):
        return None
    return read_phrase(words, at) or (_value(words, at) if word in _valued() else None)


@constant
def _valued() -> frozenset[str]:
    """The words that a number with a value may begin with, apart from figures: "two", "a" dozen."""
    told = {"unit", "tens", "compound", "hundred", "scale", "dozen"}
    return A_OR_AN | {word for word, has in roles().items() if told & has.keys()}


# --- digits ---------------------------------------------------------------------------------


def _from_digits(words: Sequence[str], at: int) -> Numeral:
    word = words[at]
    if _DIGITS.fullmatch(word) or _THOUSANDS_POINT.fullmatch(word):
        return _value(words, at) or Numeral(at, at + 1, Form.CODE)
    for pattern, form in _TOKEN_FORMS:
        if pattern.fullmatch(word):
            return Numeral(at, at + 1, form, value=_leading(word))
    if _DECIMAL.fullmatch(word):
        return _value(words, at) or Numeral(at, at + 1, Form.CODE)
    if plus := _PLUS.fullmatch(word):
        value = _digits(plus[1])
        return Numeral(at, at + 1, Form.DIGITS, value, half_unit=half_unit(value), open_end=True)
    if dashed := _DASHED.fullmatch(word):
        return Numeral(at, at + 1, Form.DIGITS, _digits(dashed[1]), _digits(dashed[2]))
    return Numeral(at, at + 1, Form.CODE)


_TOKEN_FORMS = (
    (_RANK, Form.RANK),
    (_CLOCK, Form.CLOCK),
    (_DECADE, Form.DECADE),
    (_SHARE, Form.SHARE),
    (_SLASHED_DATE, Form.DATE),
    (_MONEY, Form.MONEY),
    (_SIZED, Form.SIZE),
)


def _digits(text: str) -> int:
    return int(text if text.isdecimal() else re.sub(r"\D", "", text) or "0")


def _leading(text: str) -> int:
    found = re.search(r"\d+", text.replace(",", ""))
    return int(found.group()) if found else 0


# --- words with a value ---------------------------------------------------------------------


def _value(words: Sequence[str], at: int) -> Numeral | None:
    """ "two hundred and fifty", "a thousand", "1.2 million", "two dozen", "1 200"."""
    start = at
    if words[at] in A_OR_AN:
        at += 1
        if has_role(words, at, "hundred") is None and has_role(words, at, "scale") is None:
            return _dozens(words, start, at, 1)
    if has_role(words, at, "dozen"):
        return _dozens(words, start, at, 1)
    hundreds, at = _below_scale(words, at)
    if hundreds is None:
        return None
    if dozens := _dozens(words, start, at, int(hundreds)):
        return dozens
    total, at = _scaled(words, hundreds, at)
    form = Form.DIGITS if words[start][0].isdigit() or words[start][0] == "." else Form.WORDS
    value = int(total)
    return Numeral(start, at, form, value, half_unit=half_unit(value), whole=total == value)


def _scaled(words: Sequence[str], first: _Part, at: int) -> tuple[_Part, int]:
    """Thousands, lakhs and millions behind a first part, each scale smaller than the last."""
    total: _Part = 0
    part, limit = first, _NO_LIMIT
    while True:
        step = at + 1 if hyphen_at(words, at) else at
        scale = has_role(words, step, "scale")
        if scale is None or scale >= limit:
            return total + part, at
        part, at, limit = part * scale, step + 1, scale
        if (again := has_role(words, at, "scale")) is not None and again > scale:
            part, at, limit = part * again, at + 1, again
        total += part
        rest, after = _continued(words, at, limit)
        if rest is None:
            return total, at
        part, at = rest, after


def _continued(words: Sequence[str], at: int, limit: int) -> tuple[_Part | None, int]:
    step = at + 1 if is_at(words, at, "and") or is_at(words, at, ",") else at
    if not any(has_role(words, step, role) for role in ("unit", "tens", "compound")):
        return None, at
    rest, after = _below_scale(words, step)
    if rest is None or rest >= limit:
        return None, at
    joined_by_and = step > at and words[at] == "and"
    if step > at and not joined_by_and and has_role(words, after, "scale") is None and rest < 100:
        return None, at
    return rest, after


def _below_scale(words: Sequence[str], at: int) -> tuple[_Part | None, int]:
    """A number up to 999 in words, or any in digits, that a scale may follow."""
    if at < len(words) and words[at][0] in ".0123456789":
        return _figure(words, at)
    if has_role(words, at, "scale") is not None:
        return (1, at) if at and words[at - 1] in A_OR_AN else (None, at)
    small, at = _below_hundred(words, at)
    step = at + 1 if small is not None and hyphen_at(words, at) else at
    if has_role(words, step, "hundred") is None or (small is not None and small >= 100):
        return small, at
    total, at = (small or 1) * 100, step + 1
    step = at + 1 if is_at(words, at, "and") else at
    rest, after = _below_hundred(words, step)
    return (total + rest, after) if rest else (total, at)


def _figure(words: Sequence[str], at: int) -> tuple[_Part | None, int]:
    word = words[at]
    if _DIGITS.fullmatch(word) or _THOUSANDS_POINT.fullmatch(word):
        value, at = _digits(word), at + 1
        while (
            value < 10**9
            and len(words[at - 1]) <= 3
            and at < len(words)
            and re.fullmatch(r"\d{3}", words[at])
            and word[0] != "0"
        ):
            value, at = value * 1000 + int(words[at]), at + 1
        if has_role(words, at, "hundred") is not None and value < 100:
            value, at = value * 100, at + 1
        return value, at
    if _DECIMAL.fullmatch(word):
        return Fraction(word.replace(",", "")), at + 1
    return None, at


def _below_hundred(words: Sequence[str], at: int) -> tuple[int | None, int]:
    worth = roles().get(words[at]) if at < len(words) else None
    if worth is None:
        return None, at
    if (both := worth.get("compound")) is not None:
        return both, at + 1
    if (tens := worth.get("tens")) is not None:
        step = at + 2 if hyphen_at(words, at + 1) else at + 1
        unit = has_role(words, step, "unit")
        return (tens + unit, step + 1) if unit and unit < 10 else (tens, at + 1)
    unit = worth.get("unit")
    return (unit, at + 1) if unit is not None else (None, at)


def _dozens(words: Sequence[str], start: int, at: int, times: int) -> Numeral | None:
    """ "a dozen", "two dozen", "three score"."""
    step = at + 1 if hyphen_at(words, at) else at
    size = has_role(words, step, "dozen") or has_role(words, step, "score")
    if not size or not times:
        return None
    if (
        has_role(words, step, "score")
        and words[start] in A_OR_AN
        and not is_at(words, step + 1, "of")
    ):
        return None
    return Numeral(start, step + 1, Form.WORDS, times * size, half_unit=DOZEN_HALF_UNIT)
