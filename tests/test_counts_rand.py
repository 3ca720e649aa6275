"""The benchmark counts everybody once: a total with its parts, and no background."""

import pytest

from benchmarks.counts_rand import total
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
        ((TOTAL, PART), 60),
        ((TOTAL, PART, CLASH), 63),
        ((CLASH, PAST), 3),
    ],
)
def test_everybody_is_counted_once(incidents: tuple[Incident, ...], killed: int) -> None:
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


def test_a_total_without_figure_is_the_sum_of_its_parts() -> None:
    estimates = (make_estimate(5, 5, 5, incident="B"),)
    coding = make_coding(incidents=(TOTAL, PART), estimates=estimates)
    assert total(coding, Effect.KILLED) == 5
