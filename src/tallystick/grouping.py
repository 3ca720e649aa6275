"""Which of many things belong together, where each two of them speak for or against it.

The two groups that fit best on the mean over all their pairs are joined, then the next two, as long
as the mean speaks for it: one pair that speaks against is outweighed by many that speak for.
"""

from collections.abc import Sequence
from heapq import heapify, heappop, heappush

_Row = dict[int, float]


def grouped(weights: Sequence[Sequence[float]]) -> list[list[int]]:
    """Groups of the numbers 0, 1, ... in rising order, by their first number.

    `weights[i][j]`, for j below i, is above 0 where i and j belong together, below 0 where not. A row
    that is shorter holds the last before i; the others, too far off, speak neither for nor against.
    """
    groups = {at: [at] for at in range(len(weights))}
    sums: dict[int, _Row] = {at: {} for at in groups}
    for one, row in enumerate(weights):
        for other, weight in enumerate(row[:one], start=max(0, one - len(row))):
            sums[one][other] = sums[other][one] = weight
    best = {at: _best(at, sums, groups) for at in groups}
    waiting = [(-mean, at) for at, (mean, _) in best.items()]
    heapify(waiting)
    while waiting:
        mean, one = heappop(waiting)
        if one not in best or mean != -best[one][0]:
            continue  # joined, or fits another by now
        if mean >= 0:
            break
        other = best.pop(one)[1]
        del best[other]
        _join(one, other, sums, groups)
        best[one] = _best(one, sums, groups)
        for at in sums[one]:
            known = best[at]
            if known[1] in (one, other):
                best[at] = _best(at, sums, groups)
            elif sums[at][one] > 0:
                best[at] = min(known, _fit(at, one, sums, groups), key=_rank)
            if best[at][0] != known[0]:
                heappush(waiting, (-best[at][0], at))
        heappush(waiting, (-best[one][0], one))
    return [sorted(groups[at]) for at in sorted(groups)]


def _fit(
    one: int, other: int, sums: dict[int, _Row], groups: dict[int, list[int]]
) -> tuple[float, int]:
    return sums[one][other] / (len(groups[one]) * len(groups[other])), other


def _rank(fit: tuple[float, int]) -> tuple[float, int]:
    return -fit[0], fit[1]


def _best(at: int, sums: dict[int, _Row], groups: dict[int, list[int]]) -> tuple[float, int]:
    """The group that fits one best, with the mean over their pairs; 0 where none fits at all."""
    size, best = len(groups[at]), None
    for other, total in sums[at].items():
        if total <= 0:
            continue  # as mostly, and they are not joined
        mean = total / (size * len(groups[other]))
        if best is None or mean > best[0] or (mean == best[0] and other < best[1]):
            best = mean, other
    return best or (0.0, at)


def _join(one: int, other: int, sums: dict[int, _Row], groups: dict[int, list[int]]) -> None:
    groups[one] += groups.pop(other)
    gone = sums.pop(other)
    del gone[one], sums[one][other]
    for third, weight in gone.items():
        del sums[third][other]
        sums[one][third] = sums[third][one] = sums[one].get(third, 0) + weight
