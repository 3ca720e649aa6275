"""How the reports of one shooting become one answer."""

from datetime import date

import pytest

from benchmarks.gva import Answer, Shooting, answer, cities, combined, right
from tallystick.vocabulary import ActorClass, Effect, Frame
from tests.make import (
    make_coding,
    make_estimate,
    make_incident,
    make_place,
    make_when,
)

DAY = date(2016, 7, 4)
SHOOTING = Shooting(id="1", day=DAY, cities=frozenset({"toledo"}), killed=1, injured=2, reports=())


def test_the_news_is_the_first_incident_with_figures() -> None:
    incidents = (
        make_incident(id="A", frame=Frame.BACKGROUND),
        make_incident(id="B"),
        make_incident(id="C", place=make_place("Old Mill", region="Toledo"), when=make_when(DAY)),
    )
    estimates = (
        make_estimate(9, 9, 9, incident="A"),
        make_estimate(1, 1, 1, incident="C"),
        make_estimate(2, 2, 2, incident="C", effect=Effect.INJURED, group=ActorClass.CIVILIAN),
    )
    found = answer(make_coding(incidents=incidents, estimates=estimates))
    assert found.figures == (1, 2)
    assert all(right(SHOOTING, found).values())


def test_most_reports_win_and_the_latest_in_a_tie() -> None:
    one, two = Answer(figures=(1, 0), day=DAY), Answer(figures=(0, 3))
    assert combined([one, two, one]).figures == (1, 0)
    assert combined([one, two]).figures == (0, 3)
    assert combined([one, two]).day == DAY


def test_silence_is_no_vote_and_no_right_answer() -> None:
    found = combined([Answer(), Answer()])
    assert found == Answer()
    assert not any(right(SHOOTING, found).values())


def test_votes_that_share_a_name_are_for_one_city() -> None:
    street, club = frozenset({"millroad", "toledo"}), frozenset({"clubrio", "toledo"})
    answers = [Answer(names=names) for names in (street, club, frozenset({"akron"}))]
    assert right(SHOOTING, combined(answers))["city"]


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("Toledo", {"toledo"}),
        ("Toledo (Point Place)", {"toledo", "pointplace"}),
        ("Lucas (county)", {"lucascounty"}),
        ("Lucas County (county)", {"lucascounty"}),
    ],
)
def test_the_archive_names_a_quarter_or_county(told: str, names: set[str]) -> None:
    assert cities(told) == names
