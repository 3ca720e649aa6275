"""Figures that stand beside a toll: "the death toll rose to 22"."""

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]

TOLLS = [
    (
        "The find brought to at least eight the number of bodies found.",
        ["killed: at_least 8 bodies, unknown"],
    ),
    ("The death toll from the bombing has risen to 27.", ["killed: 27, unknown"]),
    (
        "Tolmar blast: Death toll 7, scores injured",
        ["killed: 7, unknown", "injured: vague, unknown"],
    ),
    ("Tolmar attack: toll 7", ["killed: 7, unknown"]),
    ("Tolmar toll: 7 dead", ["killed: 7, unknown"]),
    (
        "Gunmen killed three guards, bringing the total to 25.",
        ["killed: 3 guards, state_force", "killed: 25 guards, state_force"],
    ),
    ("Police seized three guns, bringing the total to 25.", []),
    (
        "Gunmen killed three guards in Kor and two in Bidi, for a total of five.",
        [
            "killed: 3 guards, state_force",
            "killed: 2 guards, state_force",
            "killed: 5 guards, state_force",
        ],
    ),
    ("Traders sold three guns for a total of 900 dollars.", []),
    ("That brings to 40 the number killed this month.", ["killed: 40, unknown"]),
    ("That brings the number wounded to 40.", ["injured: 40, unknown"]),
    ("The army put its losses at three.", ["killed: 3 army, state_force"]),
    ("The army put its own losses at two soldiers.", ["killed: 2 soldiers, state_force"]),
    ("The firm put its losses at 30 trucks.", []),
    ("The firm put its losses at $3 million.", []),
    ("The death toll now stands at 104.", ["killed: 104, unknown"]),
    ("That brought the city's homicide count for the year to 298.", ["killed: 298, unknown"]),
    ("The murders bring the number of homicides in Gao to 45.", ["killed: 45, unknown"]),
    ("It brings the number of mass shootings in Gao to 45.", []),
    ("The toll has reached 88, the ministry said.", ["killed: 88, unknown"]),
    ("The death toll rose from 12 to 15.", ["killed: 15, unknown"]),
    ("Hospital officials put the death toll at 45.", ["killed: 45, unknown"]),
    ("That brings the number of dead to at least 33.", ["killed: at_least 33, unknown"]),
    ("The number of people killed climbed to 19.", ["killed: 19 people, unknown"]),
    (
        "It raised the casualty toll to 537 killed and 2,266 wounded.",
        ["killed: 537, unknown", "injured: 2266, unknown"],
    ),
    ("The casualty toll has passed 200.", ["killed_or_injured: more_than 200, unknown"]),
    ("The death toll among civilians has reached 60.", ["killed: 60 civilians, civilian"]),
    ("The death toll has risen sharply, according to three doctors.", []),
    (
        "The toll rose to 12 members of the security forces.",
        ["killed: 12 members of the security forces, state_force"],
    ),
    ("The insurgents put their losses at three.", ["killed: 3 insurgents, armed_group"]),
    ("The army put its own losses at nine in Gao.", ["killed: 9 army, state_force"]),
    ("The army put its losses at nine million dollars.", []),
    ("The bank put its losses at nine.", []),
    ("The attack caused 14 fatalities.", ["killed: 14 fatalities, unknown"]),
    ("At least 31 deaths were reported.", ["killed: at_least 31, unknown"]),
    ("Local media reported 16 dead.", ["killed: 16, unknown"]),
    (
        "The bombing resulted in eight deaths and 60 injuries.",
        ["killed: 8, unknown", "injured: 60, unknown"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLLS)
def test_a_toll_takes_its_figure(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


WHO_THEY_WERE = [
    (
        "The dead included a doctor and three patients.",
        ["killed: 1 doctor, civilian", "killed: 3 patients, civilian"],
    ),
    ("The wounded included two policemen.", ["injured: 2 policemen, state_force"]),
    ("Among the dead were two children.", ["killed: 2 children, civilian"]),
    ("Among those killed was a police officer.", ["killed: 1 police officer, state_force"]),
]


@pytest.mark.parametrize(("text", "expected"), WHO_THEY_WERE)
def test_who_the_affected_were(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


# A toll without a figure, and figures that are of something else.
NO_TOLL = [
    "The bridge has a toll of two dollars.",
    "The death toll is expected to rise.",
    "The fighting has taken its toll on the economy.",
    "The rising number of casualties from raids worried the UN, as nine roads were closed.",
]


@pytest.mark.parametrize("text", NO_TOLL)
def test_no_figure_no_toll(lines_of: Lines, text: str) -> None:
    assert lines_of(text) == []


# What a toll may come to; what it "may have" passed is said of now.
YET_TO_RISE = [
    ("The death toll may climb to 35, the mayor said.", []),
    ("The toll will reach 200 by the weekend, medics feared.", []),
    ("The death toll has climbed to 35.", ["killed: 35, unknown"]),
    ("The death toll may have climbed to 35.", ["killed: 35, unknown"]),
    (
        "The toll could rise, with a dozen of the wounded in critical condition.",
        ["injured: 12, unknown"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), YET_TO_RISE)
def test_a_toll_that_has_not_risen(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


# Dead and wounded that are counted together.
TOGETHER = [
    (
        "The number of people killed and wounded in Tolmar was 240.",
        ["killed_or_injured: 240 people, unknown"],
    ),
    ("The number of deaths and injuries rose to 240.", ["killed_or_injured: 240, unknown"]),
    ("The number of people killed rose to 240.", ["killed: 240 people, unknown"]),
]


@pytest.mark.parametrize(("text", "expected"), TOGETHER)
def test_dead_and_wounded_in_one_figure(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected
