"""What bears on two claims: points for and against one happening, each read from the report's words."""

from typing import TYPE_CHECKING

import pytest

from tallystick.bearing import bearing, weight
from tallystick.extract import Text, extract
from tallystick.parse import parse
from tallystick.records import Report
from tallystick.tables import rows
from tallystick.told import as_told
from tests.test_link import PUBLISHED

if TYPE_CHECKING:
    from spacy.language import Language


def points(nlp: "Language", words: str, title: str = "") -> list[str]:
    """The points between the first claim of a short report and its last."""
    report = Report(slug="t", title=title, text=words, published=PUBLISHED)
    text = Text(report, parse(report, nlp))
    told = as_told(text, extract(text))
    return bearing(told[0], told[-1])


LEAD = "Gunmen killed three officers in Quetta on Wednesday. "
POINTS = [
    (
        "Omar Noor was shot dead in Koro. The same day, Ali Amin was shot dead in Bidi.",
        "other-names-elsewhere",
    ),
    ("A blast killed four guards and injured nine clerks in Gao.", "same-sentence"),
    (LEAD + "Two shoppers were injured.", "goes-straight-on"),
    (LEAD + "Two shoppers were injured.", "no-setting-but-main-incident"),
    (LEAD + "Ministers met. Police said three officers had been killed.", "same-number"),
    (LEAD + "Two passers-by were injured in the shooting.", "same"),
    (LEAD + "In a separate incident, a bomb killed two farmers.", "another"),
    (LEAD + "The second blast killed two farmers.", "another"),
    (LEAD + "Two farmers died in a separate firefight.", "another"),
    (LEAD + "An earlier suicide attack killed two farmers.", "another"),
    (LEAD + "Hours later, a bomb killed two farmers in Turbat.", "later"),
    (LEAD + "Hours later, a bomb killed two farmers in Turbat.", "places-apart"),
    (
        "A clerk was shot dead in Pattani's Nong Chik district. A nurse was killed in Mayo district.",
        "places-apart",
    ),
    (
        "A blast killed two clerks in Quetta. In Mosul, gunmen shot three guards. A bomb killed two nurses.",
        "places-apart-by-the-story",
    ),
    ("Gunmen killed 47 in Benue State. Gunmen killed nine in Zamfara State.", "places-apart"),
    (LEAD + "On Monday, gunmen killed two farmers in Quetta.", "days-apart"),
    (LEAD + "Another attack was reported near Turbat. Two farmers died there.", "moved-on"),
    (LEAD + "Another two officers were killed when a mine exploded.", "others-in-another-event"),
    ("- Gao: two traders were shot.\n- Mopti: 14 villagers were killed.", "other-item"),
    (LEAD + "A bomb killed two officers on the same road last year.", "past"),
    (LEAD + "Two suspects were arrested.", "suspects-held"),
    (LEAD + "Police arrested a cleric in Turbat on Monday.", "harm-held"),
    ("Nine soldiers were killed, and seven more were taken prisoner.", "fighters-held"),
    ("Nine clerks were killed, and the rebels captured seven soldiers.", "fighters-held"),
    ("Nine clerks were killed, and seven soldiers were arrested.", "harm-held"),
    ("Gunmen killed judge Ana Petrova. Gunmen killed Omar Bakri.", "other-names"),
    (
        "A rebel was killed in a clash with troops on Monday. Two rebels were captured.",
        "fighters-held",
    ),
    (LEAD + "More than 300 people have been killed in attacks this year.", "total-and-incident"),
    (
        "Gunmen killed 20 people in Gao on Monday. Attacks killed 20 people in Mali on Monday.",
        "toll-of-sum-and-incident",
    ),
    (LEAD + "In 2014, a bomb killed a mayor on the same street.", "history-and-news"),
    (LEAD + "Two passers-by were injured in that encounter.", "same"),
    ("Gunmen killed judge Ana Petrova on Monday. Petrova was killed at home.", "same-name"),
    (
        "Rebels kidnapped three nurses near Goma on Monday. The three nurses were freed.",
        "taken-and-then",
    ),
    (
        "Militants kidnapped two engineers on Monday. The two engineers were killed on Tuesday.",
        "taken-and-then",
    ),
    (LEAD + "It came a day after a bomb killed nine clerks.", "so-long-before"),
    (
        "Troops killed six rebels suspected of murdering three villagers.",
        "charged-with-another",
    ),
    (
        "A mine killed six guards in Gao, police said, while three nurses died in a separate raid.",
        "set-apart",
    ),
    ("A mine killed six guards, and another blast hurt nine clerks elsewhere.", "set-apart"),
    (LEAD + "It came hours after two clerks were shot dead in Quetta.", "so-long-before"),
    (LEAD + "The deaths came on the same day that a mine killed two clerks.", "another"),
    (LEAD + "Four clerks were injured in other shelling.", "another"),
    (LEAD + "The same night, a mine hurt two clerks.", "another"),
    (
        "Six guards died battling rebels in Qalatun, with nine rebels killed in a raid in Zarghunpur.",
        "places-apart",
    ),
    (
        "A judge was found dead in Gao on Friday, two days after he was kidnapped.",
        "taken-and-then-in-one-breath",
    ),
    ("Aid workers were seized by rebels and freed a week later.", "taken-and-then-in-one-breath"),
    (LEAD + "The officers were killed by members of a rebel group.", "those-people"),
    ("A judge was kidnapped in Gao. His body was found in Koro on Tuesday.", "that-person"),
    ("A judge was shot dead in Gao. He was shot dead at a bank in Koro.", "that-person"),
    # sums
    ("Troops killed 90 rebels and arrested 40 others in the past week.", "sums-of-one-sentence"),
    (
        "Raiders have killed 60 clerks in Gao since May. The war has killed tens of thousands of people.",
        "totals-differ",
    ),
    (
        "Raiders have hurt 60 clerks in Gao since May. The nine-year war has killed 7,000 people.",
        "war-and-stretch",
    ),
    (
        "Gunmen killed three officers in the village of Zarghunpur on Monday. "
        "Rebels shot two farmers in the village of Qalatun.",
        "places-unknown",
    ),
]


@pytest.mark.parametrize(("words", "point"), POINTS)
def test_a_point_is_read_from_the_words(nlp: "Language", words: str, point: str) -> None:
    assert point in points(nlp, words)


def test_the_toll_of_the_headline_is_told_again(nlp: "Language") -> None:
    told = "A bomb went off in Gao on Monday. At least 19 people were killed, police said."
    assert "headline-again" in points(nlp, told, title="Blast kills 19 in Mali")
    assert "headline-again" not in points(nlp, told, title="Blast kills 26 in Mali")
    assert "headline-again" in points(nlp, told, title="Blast kills more than 15 in Mali")
    assert "headline-again" not in points(nlp, told, title="Blast kills more than 10 in Mali")


NOT_POINTS = [
    ("Gunmen killed judge Ana Petrova on Monday. Petrova's brother was killed too.", "same-name"),
    ("Raiders killed Omar Haddad in Leer. Troops killed Yusuf Haddad in Bor.", "same-name"),
    (LEAD + "In Turbat, gunmen killed two farmers.", "main-incident"),
    (LEAD + "In a separate attack, gunmen killed two farmers.", "main-incident"),
    (LEAD + "On Monday, a bomb killed two farmers.", "history-and-news"),
    # a month may hold the day; an arrest is not as old as what it is for
    ("Gunmen killed two in Gao in June. The two were killed on 1 June.", "history-and-news"),
    (LEAD + "A man was arrested over a bombing in 2014.", "history-and-news"),
    (LEAD + "Ministers met. Police said 40 people had been killed.", "same-number"),
    # what people somebody is of is no name
    ("A Palestinian was killed in Jenin. A Palestinian gunman was killed in Gaza.", "same-name"),
    ("A Taliban commander was killed in Herat. A Taliban fighter was killed.", "same-name"),
    # the day on which the dead were found is a setting
    (LEAD + "In March, the bodies of four guards were found.", "no-setting-of-its-own"),
    # the blast is one told of, a blast elsewhere is of no place told before
    (
        "A blast killed two clerks in Quetta. In Mosul, gunmen shot three guards. The blast hurt two men.",
        "places-apart-by-the-story",
    ),
    # other officers, more of them, and somebody else's body
    (LEAD + "Two officers were shot by members of a rebel group.", "those-people"),
    (LEAD + "The clerks were shot by members of a rebel group.", "those-people"),
    ("A judge was shot dead in Gao. A clerk's body was found in Koro.", "that-person"),
    ("A judge was shot dead in Gao. He was arrested in May.", "that-person"),
    # two parts of one sum; the judge is not the clerk who was taken
    ("The war claimed the lives of 64 officers and 91 soldiers this year.", "totals-differ"),
    (
        "A judge was found dead in Gao, two days after a clerk was kidnapped.",
        "taken-and-then-in-one-breath",
    ),
    # who is missing beside the dead is somebody else
    ("An air strike killed two medics in Tyre. Two medics are missing.", "taken-and-then"),
]


@pytest.mark.parametrize(("words", "point"), NOT_POINTS)
def test_a_point_is_not_read_from_less(nlp: "Language", words: str, point: str) -> None:
    assert point not in points(nlp, words)


def test_the_order_of_two_claims_does_not_matter(nlp: "Language") -> None:
    report = Report(slug="t", text=LEAD + "A bomb in Herat killed nine.", published=PUBLISHED)
    text = Text(report, parse(report, nlp))
    one, *_, other = as_told(text, extract(text))
    assert bearing(one, other) == bearing(other, one)


def test_every_point_has_a_weight_and_says_what_it_is() -> None:
    assert all(len(row) == 3 and float(row[1]) < 10 and row[2] for row in rows("link_points.tsv"))


def test_points_for_and_against_add_up() -> None:
    assert weight(["same-name"]) > 0 > weight(["days-apart"])
    assert weight(["same-name", "days-apart"]) < weight(["same-name"])


def test_one_raid_behind_two_harms_is_of_both(nlp: "Language") -> None:
    assert "set-apart" not in points(
        nlp, "It came after a guard was killed and four were hurt in another raid on a post."
    )
