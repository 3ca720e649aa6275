"""The benchmark counts the people of the attack told of first: no other, no sum, no background."""

import pytest

from benchmarks.counts_rand import as_told, total
from tallystick.records import Incident
from tallystick.vocabulary import ActorClass, Effect, Frame, Scope
from tests.make import make_coding, make_estimate, make_incident

TOTAL = make_incident(id="T1", scope=Scope.TOTAL)
CLASH = make_incident(id="A")
PART = make_incident(id="B", part_of="T1")
PAST = make_incident(id="C", frame=Frame.BACKGROUND)


@pytest.mark.parametrize(
    ("incidents", "killed"),
    [
        ((), 0),
        ((CLASH,), 3),
        ((TOTAL,), 60),
        ((TOTAL, PART), 5),
        ((CLASH, PART), 3),
        ((PAST, CLASH), 3),
    ],
)
def test_the_attack_told_of_first_is_counted(incidents: tuple[Incident, ...], killed: int) -> None:
    estimates = (
        make_estimate(incident="A"),
        make_estimate(5, 5, 5, incident="B"),
        make_estimate(9, 9, 9, incident="C"),
        make_estimate(40, 40, 40, incident="T1"),
        make_estimate(20, 20, 20, incident="T1", group=ActorClass.STATE_FORCE),
        make_estimate(7, 7, 7, incident="A", effect=Effect.INJURED),
    )
    coding = make_coding(incidents=incidents, estimates=estimates)
    assert total(coding, Effect.KILLED) == killed


def test_an_attack_that_killed_nobody_leaves_it_to_the_next() -> None:
    estimates = (
        make_estimate(7, 7, 7, incident="A", effect=Effect.INJURED),
        make_estimate(incident="B"),
    )
    coding = make_coding(incidents=(CLASH, PART), estimates=estimates)
    assert total(coding, Effect.KILLED) == 3


@pytest.mark.parametrize(
    ("figures", "rules", "flags", "told"),
    [
        ((31, 31, 31), ("R-OVER",), (), 30),
        ((1, 1, 24), ("R-CEIL",), ("CEILING_ONLY",), 24),
        ((0, 0, 3), ("R-HEARSAY-HIGH",), ("HEARSAY_ONLY",), 3),
        ((3, 3, 24), ("R-CEIL",), (), 3),
    ],
)
def test_a_figure_as_its_words_tell_it(
    figures: tuple[int, int, int], rules: tuple[str, ...], flags: tuple[str, ...], told: int
) -> None:
    assert as_told(make_estimate(*figures, rules=rules, flags=flags)) == told
