"""Groups by the mean over all pairs; the order in which things are numbered does not matter."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tallystick.grouping import grouped

GROUPS = [
    ([], []),
    ([[]], [[0]]),
    ([[], [1.0]], [[0, 1]]),
    ([[], [-1.0]], [[0], [1]]),
    ([[], [0.0]], [[0], [1]]),
    # one pair against, outweighed by one for: the mean of 3 and -1 is above 0
    ([[], [4.0], [3.0, -1.0]], [[0, 1, 2]]),
    # and not outweighed: the mean of 1 and -3 is below 0
    ([[], [4.0], [1.0, -3.0]], [[0, 1], [2]]),
    # a short row: the third is held against the second alone, and the mean is of all three pairs
    ([[], [2.0], [1.0]], [[0, 1, 2]]),
    ([[], [2.0], [-1.0]], [[0, 1], [2]]),
    # the pair that fits best is joined first, wherever it stands
    ([[], [1.0], [-5.0, 3.0]], [[0], [1, 2]]),
    ([[], [-2.0], [2.0, -2.0], [-2.0, 2.0, -2.0]], [[0, 2], [1, 3]]),
]


@pytest.mark.parametrize(("weights", "expected"), GROUPS)
def test_what_fits_on_the_mean_is_together(
    weights: Sequence[Sequence[float]], expected: list[list[int]]
) -> None:
    assert grouped(weights) == expected


@st.composite
def renumbered(draw: st.DrawFn) -> tuple[list[list[float]], list[list[float]], list[int]]:
    """Weights of which no two are alike, the same renumbered, and the new numbers."""
    size = draw(st.integers(min_value=0, max_value=7))
    pairs = [(i, j) for i in range(size) for j in range(i)]
    steps = draw(st.permutations(range(len(pairs))))
    # powers of two apart, so that no two means are the same
    value = {
        pair: (-1) ** step * 2.0 ** (step / 2) for pair, step in zip(pairs, steps, strict=True)
    }
    order = draw(st.permutations(range(size)))
    rows = [[value[i, j] for j in range(i)] for i in range(size)]
    moved = [
        [value[max(order[i], order[j]), min(order[i], order[j])] for j in range(i)]
        for i in range(size)
    ]
    return rows, moved, order


@given(renumbered())
def test_the_order_of_things_does_not_matter(
    case: tuple[list[list[float]], list[list[float]], list[int]],
) -> None:
    rows, moved, order = case
    as_before = {frozenset(order[at] for at in group) for group in grouped(moved)}
    assert as_before == {frozenset(group) for group in grouped(rows)}


@given(renumbered())
def test_everything_stands_in_one_group(
    case: tuple[list[list[float]], list[list[float]], list[int]],
) -> None:
    rows, _, _ = case
    assert sorted(at for group in grouped(rows) for at in group) == list(range(len(rows)))
