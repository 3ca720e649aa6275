"""How records are said to a reader."""

from datetime import date

import pytest

from tallystick import wording
from tallystick.records import Count, Place, When
from tallystick.vocabulary import ActorClass, Bound, DatePrecision, Effect, WherePrecision
from tests.codings import TROOPS, VILLAGERS
from tests.make import make_count, make_estimate, make_location


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (make_count(Bound.EXACT, 60), "60"),
        (make_count(Bound.EXACT, 0), "0: none"),
        (make_count(Bound.MORE_THAN, 30), "more than 30: 31 or more"),
        (make_count(Bound.ABOUT, 1500, low=1450, high=1550), "about 1,500: 1,450 to 1,550"),
        (make_count(Bound.RANGE, 20), "20 to 25"),
        (make_count(Bound.VAGUE, None), "number not given: 2 or more"),
    ],
)
def test_a_count_says_its_bound_and_what_it_allows(count: Count, expected: str) -> None:
    assert wording.bound_note(count) == expected


MONTH = When(start=date(2007, 7, 1), end=date(2007, 7, 31), precision=DatePrecision.MONTH)
YEAR = When(start=date(2007, 1, 1), end=date(2007, 12, 31), precision=DatePrecision.YEAR)
DAYS = When(start=date(2007, 10, 4), end=date(2007, 10, 7), precision=DatePrecision.RANGE)


@pytest.mark.parametrize(
    ("when", "published", "expected"),
    [
        (When(), date(2007, 10, 7), "date not stated"),
        (When(words="recently"), date(2007, 10, 7), "date not resolved: “recently”"),
        (
            When(words="on Sunday"),
            None,
            "date not resolved: “on Sunday”; the report has no publication date",
        ),
        (
            When(start=date(2007, 10, 7), end=date(2007, 10, 7), precision=DatePrecision.DAY),
            None,
            "Sunday 7 October 2007",
        ),
        (MONTH, None, "July 2007"),
        (YEAR, None, "2007"),
        (DAYS, None, "4 October 2007 to 7 October 2007"),
    ],
)
def test_when_is_said_as_exactly_as_it_is_known(
    when: When, published: date | None, expected: str
) -> None:
    assert wording.dated(when, published) == expected


@pytest.mark.parametrize(
    ("place", "said", "found"),
    [
        (None, "place not stated", ""),
        (Place(words="Mir Ali", relation="south_of"), "south of Mir Ali", "not located"),
        (Place(words="", region="Upper Province"), "Upper Province", "not located"),
        (Place(words="", country="Sudan"), "Sudan", ""),
        (
            Place(words="Dar Selin", location=make_location(), precision=WherePrecision.NEAR),
            "Dar Selin",
            "12.5000, 24.2500 (Dar Selin, where-precision 2)",
        ),
        (
            Place(words="Zarghunpur Minor", within=make_location(kind="district")),
            "Zarghunpur Minor",
            "not located; in the district at 12.5000, 24.2500 (Dar Selin, where-precision 3)",
        ),
    ],
)
def test_where_says_what_is_not_located(place: Place | None, said: str, found: str) -> None:
    assert (wording.placed(place), wording.located(place)) == (said, found)


OTHERS = (
    make_location(name="Dar Selin", kind="district", province="Upper Province", country="Chad"),
    make_location(name="Selin", province="Selin", latitude=-3.2),
)


def test_other_places_of_a_name_are_told_with_what_they_lie_in() -> None:
    place = Place(words="Dar Selin", location=make_location(), score=0.612, rivals=OTHERS)
    assert wording.likely(place) == "likely 0.61"
    assert wording.rivals(place) == [
        "Dar Selin (district), Upper Province, Chad (12.5000, 24.2500)",
        "Selin, Sudan (-3.2000, 24.2500)",
    ]


def test_a_place_without_a_point_has_no_others() -> None:
    assert wording.likely(Place(words="Dar Selin")) == ""
    assert wording.rivals(None) == []


def test_a_claim_in_a_few_words() -> None:
    assert wording.harm(VILLAGERS) == "injured: villagers (“Four”)"
    assert wording.harm(TROOPS) == "abducted: troops"


def test_an_unknown_group_is_called_so() -> None:
    estimate = make_estimate(effect=Effect.KILLED_OR_INJURED, group=ActorClass.UNKNOWN)
    assert wording.cell(estimate) == "killed or injured, group unknown"


@pytest.mark.parametrize("hidden", ["\x1b", "\x00", "\x9b", "\u202e", "\u2066"])
def test_no_character_steers_the_terminal_or_the_reading_direction(hidden: str) -> None:
    assert wording.visible(f"40{hidden}killed") == "40\ufffdkilled"


@pytest.mark.parametrize(
    ("high", "is_open", "flags", "expected"),
    [
        (8, False, ("HEARSAY_ONLY",), "only hearsay: up to 8"),
        (28, True, ("HEARSAY_ONLY", "DENIED"), "only hearsay, and denied: 28 or more"),
        (2, False, ("DENIED",), "low 0, best 0, high 2"),
        (0, False, ("HEARSAY_ONLY",), "low 0, best 0, high 0"),
    ],
)
def test_hearsay_is_not_shown_as_nobody(
    high: int, is_open: bool, flags: tuple[str, ...], expected: str
) -> None:
    estimate = make_estimate(0, 0, high, high_open=is_open, flags=flags)
    assert wording.span_of(estimate) == expected
