"""Parts of round numbers: "half a million", "a quarter of a million", "two and a half lakh"."""

from collections.abc import Sequence
from fractions import Fraction

from tallystick.grammar import A_OR_AN
from tallystick.number_words import (
    HALF_DOZEN_HALF_UNIT,
    HYPHENS,
    Form,
    Numeral,
    half_unit,
    has_role,
    hyphen_at,
    is_at,
)

FIGURES = {
    "½": Fraction(1, 2),
    "¼": Fraction(1, 4),
    "¾": Fraction(3, 4),
    "1/2": Fraction(1, 2),
    "1/4": Fraction(1, 4),
    "3/4": Fraction(3, 4),
}
_OPENS_PART = HYPHENS | FIGURES.keys() | {"and"}
# Only "1.2 million" and "two and a half" need a part of one: fractions are slow.
Part = int | Fraction
# How far a share that is no whole number reaches, "two-thirds of a million": a twentieth of the whole.
_ROUGH = 20


def read_part(words: Sequence[str], at: int) -> Numeral | None:
    """ "half a dozen", "half a million", "three-quarters of a million", "a quarter-million"; else None."""
    start = at
    share, at = read_share(words, at)
    if share is None:
        return None
    at += hyphen_at(words, at)
    of = is_at(words, at, "of")
    at += of
    at += hyphen_at(words, at)
    one = at < len(words) and words[at] in A_OR_AN
    at += one
    at += one and hyphen_at(words, at)
    if share.denominator not in {2, 4} and not (of and one):
        return None  # "a third million people"
    if has_role(words, at, "dozen") and share == Fraction(1, 2):
        return Numeral(start, at + 1, Form.WORDS, 6, half_unit=HALF_DOZEN_HALF_UNIT)
    scale = has_role(words, at, "scale") or has_role(words, at, "hundred")
    if not scale:
        return None
    worth = scale * share
    value = int(worth)
    exact = worth == value
    reach = half_unit(value) if exact else scale // _ROUGH
    return Numeral(start, at + 1, Form.WORDS, value, half_unit=reach, rough=not exact)


def read_share(words: Sequence[str], at: int) -> tuple[Fraction | None, int]:
    """The "a half" of "a half-dozen", "three-quarters", "quarter": its worth and its end."""
    if at < len(words) and words[at] in FIGURES:
        return FIGURES[words[at]], at + 1
    if at < len(words) and words[at] in A_OR_AN:
        parts, step = 1, at + 1 + hyphen_at(words, at + 1)
    elif (parts := has_role(words, at, "unit") or 1) > 1 or is_at(words, at, "one"):
        step = at + 1 + hyphen_at(words, at + 1)
    else:
        step = at
    of = has_role(words, step, "fraction")
    if not of or parts >= of:
        return None, at
    return Fraction(parts, of), step + 1


def part_on_top(words: Sequence[str], at: int) -> tuple[Part, int]:
    """The "and a half" of "two and a half million", the "1/2" of "2 1/2 lakh"; nought where none stands."""
    if at >= len(words) or words[at] not in _OPENS_PART:
        return 0, at
    step = at + hyphen_at(words, at)
    figure = words[at] in FIGURES
    if is_at(words, step, "and"):
        step += 1 + hyphen_at(words, step + 1)
    elif not figure:
        return 0, at
    share, end = read_share(words, step)
    if share is None:
        return 0, at
    if figure or has_role(words, end + hyphen_at(words, end), "scale") is not None:
        return share, end
    # "two and a half years"; not "killed two and half of the crew", "killed two and a third was hurt"
    half = share == Fraction(1, 2) and words[step] in A_OR_AN and not is_at(words, end, "of")
    return (share, end) if half else (0, at)
