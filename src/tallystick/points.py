"""The points that a policy picks from a count: "over 30" is 31, 31, 31 and open."""

import re
from collections.abc import Callable, Iterable, Mapping

from tallystick.policy_file import PLURAL, PolicyFile
from tallystick.records import Count
from tallystick.values import plain
from tallystick.vocabulary import Bound


@plain(frozen=True, slots=True)
class Points:
    """Low, best and high of one count or of several added up, and the rules that chose them.

    `is_ceiling` says that the words set an upper end alone ("up to 40").
    """

    low: int
    best: int
    high: int
    is_open: bool = False
    is_ceiling: bool = False
    rules: tuple[str, ...] = ()


_RULES: Mapping[Bound, tuple[str, ...]] = {
    Bound.EXACT: (),
    Bound.AT_LEAST: ("R-FLOOR",),
    Bound.MORE_THAN: ("R-OVER",),
    Bound.AT_MOST: ("R-CEIL",),
    Bound.LESS_THAN: ("R-UNDER",),
    Bound.ABOUT: ("R-ABOUT",),
    Bound.RANGE: ("R-RANGE",),
    Bound.VAGUE: ("R-VAGUE",),
}


def vague_point(count: Count, table: Mapping[str, int]) -> int:
    """The number a vague word stands for: "dozens" 24, "several hundred" 200, a bare plural 2.

    Never less than the words allow; the widest phrase of the table that the words hold decides.
    """
    words = re.findall(r"\w+", count.words.lower())
    units = [f"{word}s" for word in words if f"{word}s" in table]
    text = f" {' '.join(units or words)} "
    held = [phrase for phrase in table if f" {phrase} " in text]
    phrase = max(held, key=lambda held_phrase: (len(held_phrase), held_phrase), default=PLURAL)
    return max(table[phrase], count.low)


def _vague(count: Count, policy: PolicyFile) -> Points:
    point = vague_point(count, policy.vague)
    rules = ("R-VAGUE",) if count.words else ("R-VAGUE", "R-PLURAL")
    return Points(point, point, point, is_open=count.high is None, rules=rules)


def _stated(count: Count, policy: PolicyFile) -> Points:  # noqa: ARG001 - one contract for all
    point = count.value if count.value is not None else count.low
    rules = ("R-ZERO",) if point == 0 else _RULES[count.bound]
    return Points(point, point, point, rules=rules)


def _floor(count: Count, policy: PolicyFile) -> Points:  # noqa: ARG001
    return Points(count.low, count.low, count.low, is_open=True, rules=_RULES[count.bound])


def _between(count: Count, policy: PolicyFile) -> Points:  # noqa: ARG001
    high = count.low if count.high is None else count.high
    return Points(count.low, count.low, high, rules=_RULES[count.bound])


def _ceiling(count: Count, policy: PolicyFile) -> Points:  # noqa: ARG001
    """ "Up to 40 were killed" says that somebody was: one at least, where 40 leaves room for it."""
    high = count.low if count.high is None else count.high
    low = min(max(count.low, 1), high)
    return Points(low, low, high, is_ceiling=True, rules=_RULES[count.bound])


_PICKS: Mapping[Bound, Callable[[Count, PolicyFile], Points]] = {
    Bound.EXACT: _stated,
    Bound.ABOUT: _stated,
    Bound.AT_LEAST: _floor,
    Bound.MORE_THAN: _floor,
    Bound.AT_MOST: _ceiling,
    Bound.LESS_THAN: _ceiling,
    Bound.RANGE: _between,
    Bound.VAGUE: _vague,
}


def points(count: Count, policy: PolicyFile) -> Points:
    """The points of one count under a policy: "between 20 and 25" is 20, 20, 25."""
    return _PICKS[count.bound](count, policy)


def add_points(parts: Iterable[Points]) -> Points:
    """The points of different people together: "three women and two children" is 5, 5, 5."""
    each = tuple(parts)
    if len(each) == 1:
        return each[0]
    return Points(
        sum(part.low for part in each),
        sum(part.best for part in each),
        sum(part.high for part in each),
        is_open=any(part.is_open for part in each),
        is_ceiling=all(part.is_ceiling for part in each),
        rules=tuple(dict.fromkeys(rule for part in each for rule in part.rules)),
    )
