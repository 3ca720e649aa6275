"""Bare numbers, before anything around them is asked: "two hundred and fifty", "1.2 million",
"half a dozen", "tens of thousands", "20-25".
"""

import re
from collections.abc import Sequence
from fractions import Fraction

from tallystick.grammar import A_OR_AN, DEFINITE
from tallystick.kept import constant
from tallystick.number_parts import FIGURES, Part, part_on_top, read_share
from tallystick.number_phrases import opens_number, read_phrase
from tallystick.number_words import (
    COUNTABLE,
    Form,
    Numeral,
    half_unit,
    has_role,
    hyphen_at,
    is_at,
    roles,
)
from tallystick.values import replace

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
_MIXED = re.compile(r"(\d+)([½¼¾])")
_PLURAL = re.compile(r"10{2,}s|10{0,2}(?:,000)+s")
_SHARE = re.compile(r"1/[2-5]|2/[35]|3/4|½|¼|¾")
_MONEY = re.compile(r"(?:rs\.?|us\$|[$£€₹])\d[\d,.]*(?:m|bn|k)?")
_SIZED = re.compile(r"\d[\d,.]*(?:mm|cm|km|kms|kg|kgs|m|ft|lb|lbs|mph|kph|kv|mw)")

_NO_LIMIT = 10**18
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
    found = read_phrase(words, at) or (_value(words, at) if word in _valued() else None)
    return _share_of(words, at) if found is None or found.form is Form.SHARE else found


def _share_of(words: Sequence[str], at: int) -> Numeral | None:
    """ "a third of the 90", "half the 40": so many of a number that is told; "a third of" without one."""
    share, end = read_share(words, at)
    told = read_phrase(words, at)
    of = is_at(words, end, "of")
    if share is None or not (of or share == _HALF) or words[at] in _PARTS_ALONE:
        return told
    if told is None and (of or is_at(words, end, "the")):
        told = Numeral(at, end, Form.SHARE)  # "half of the guards", "half the town"
    end += of
    if end + 1 >= len(words) or words[end] not in DEFINITE:
        return told
    whole = read_numeral(words, end + 1)
    if whole is None or whole.form not in COUNTABLE or whole.value_high or not whole.whole:
        return told
    value = share * whole.value
    rough = value.denominator > 1
    return replace(
        whole, start=at, form=Form.WORDS, value=int(value), half_unit=1, rough=rough, share=True
    )


_HALF = Fraction(1, 2)
# "The third of the four bombs" is no share.
_PARTS_ALONE = frozenset("third fifth sixth eighth tenth".split())


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
    if _DECIMAL.fullmatch(word) or _MIXED.fullmatch(word):
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
    (_PLURAL, Form.VAGUE),
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
    on_top, at = part_on_top(words, at)
    hundreds += on_top
    if dozens := _dozens(words, start, at, hundreds):
        return dozens
    total, at = _scaled(words, hundreds, at)
    form = Form.DIGITS if words[start][0].isdigit() or words[start][0] == "." else Form.WORDS
    value = int(total)
    return Numeral(start, at, form, value, half_unit=half_unit(value), whole=total == value)


def _scaled(words: Sequence[str], first: Part, at: int) -> tuple[Part, int]:
    """Thousands, lakhs and millions behind a first part, each scale smaller than the last."""
    total: Part = 0
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
            share, at = part_on_top(words, at)  # "a million and a half"
            return total + share * limit, at
        part, at = rest, after


def _continued(words: Sequence[str], at: int, limit: int) -> tuple[Part | None, int]:
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


def _below_scale(words: Sequence[str], at: int) -> tuple[Part | None, int]:
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


def _figure(words: Sequence[str], at: int) -> tuple[Part | None, int]:
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
    if mixed := _MIXED.fullmatch(word):
        return int(mixed[1]) + FIGURES[mixed[2]], at + 1
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


def _dozens(words: Sequence[str], start: int, at: int, times: Part) -> Numeral | None:
    """ "a dozen", "two dozen", "three score", "a dozen and a half"."""
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
    share, end = part_on_top(words, step + 1)
    value = int((times + share) * size)
    return Numeral(start, end, Form.WORDS, value, half_unit=DOZEN_HALF_UNIT)
