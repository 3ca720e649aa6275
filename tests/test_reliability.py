"""Measures of confidence, and the labels of corpora it is held to."""

import pytest

from benchmarks.reading_labels import Labelled
from benchmarks.reliability import Judged, bins, expected_error, reliability
from training.confidence import fitted, rewritten


def judged(*pairs: tuple[float, bool]) -> list[Judged]:
    """Chances and whether they came true."""
    return [Judged(chance, right) for chance, right in pairs]


@pytest.mark.parametrize(
    ("pairs", "error"),
    [
        ([(1.0, True), (0.0, False)], 0.0),
        ([(0.5, True), (0.5, False)], 0.5),
        ([(0.8, True)] * 2, 0.2),
        ([], 0.0),
    ],
)
def test_the_error_is_the_mean_distance(pairs: list[tuple[float, bool]], error: float) -> None:
    assert expected_error(judged(*pairs)) == pytest.approx(error)


def test_bins_are_of_one_size_by_rising_chance() -> None:
    groups = bins(judged(*[(at / 100, True) for at in range(100, 0, -1)]))
    assert [len(group) for group in groups] == [10] * 10
    assert groups[0][0].chance == 0.01


def test_wrong_ones_below_right_ones_are_found_first() -> None:
    found = reliability(judged((0.1, False), (0.8, True), (0.9, True)))
    assert (found.auc, found.found_in_third) == (1.0, 1.0)
    assert found.brier == pytest.approx((0.01 + 0.04 + 0.01) / 3)


def test_a_sign_of_wrong_claims_weighs_against_them() -> None:
    right = [Labelled("a", ("any-claim",), figure=True, people=True)] * 20
    wrong = [Labelled("b", ("any-claim", "vague"), figure=False, people=None)] * 20
    weights = fitted([*right, *wrong], "figure", ["any-claim", "vague", "title"])
    assert weights["any-claim"] > 0 > weights["vague"] + weights["any-claim"]
    assert "title" not in weights
    people = fitted(
        [*right, *wrong, Labelled("c", ("any-claim",), True, False)], "people", ["any-claim"]
    )
    assert people["any-claim"] == pytest.approx(2.996, abs=0.001)  # odds of 20 to 1


def test_new_weights_leave_the_rest_of_the_table() -> None:
    table = "# comment\nany-claim\t0\t0\t-\tany claim\nvague\t0\t0\tcount=R-VAGUE\tdozens\n"
    weights = {"figure": {"any-claim": 2.0, "vague": -0.456}, "people": {"any-claim": 1.0}}
    assert rewritten(table, weights) == (
        "# comment\nany-claim\t2.00\t1.00\t-\tany claim\nvague\t-0.46\t0.00\tcount=R-VAGUE\tdozens\n"
    )
