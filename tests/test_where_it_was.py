"""At which of the places that a report names a harm was: that of the event, not of what is told beside it."""

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tallystick.pipeline import code_report
from tallystick.records import Report

if TYPE_CHECKING:
    from spacy.language import Language

PUBLISHED = date(2021, 6, 17)


def places(nlp: "Language", text: str, title: str = "") -> list[str]:
    """The place of each claim of a report, in the order of the text."""
    report = Report(slug="t", title=title, text=text, published=PUBLISHED)
    return [claim.place.words if claim.place else "" for claim in code_report(report, nlp).claims]


CLAUSES = [
    # ", a disputed town north of": a participle describes a town as an adjective does
    ("A bomb in Tibu, a besieged town north of Homs, killed six people.", ["Tibu"]),
    ("A bomb in Tibu, a quiet town north of Homs, killed six people.", ["Tibu"]),
    # those who were hit at a funeral, not those whose funeral it was
    ("A rocket killed nine men and wounded 30 others at a funeral in Sanaa.", ["Sanaa", "Sanaa"]),
    ("Six men died of their wounds at a hospital in Kilis.", [""]),
    # what was entered, and where people were brought to be killed
    ("Rebels made an incursion on Friday into Konna, where they killed six men.", ["Konna"]),
    ("Gunmen drove nine herders to Konna, where they shot them dead.", ["Konna"]),
    ("The wounded nurse was flown to Kidal, where she died.", [""]),
    # whose land is only where those who did it fight
    (
        "Nine people were killed in Saada on Monday. The strikes, carried out by the coalition fighting "
        "rebels in Yemen, killed nine people.",
        ["Saada", "Saada"],
    ),
    ("Six soldiers fighting rebels in Konna were killed on Monday.", ["Konna"]),
    # a town right behind the district or land that it lies in
    (
        "Two soldiers were killed on Friday in Pader district, on the road south of Kalongo.",
        ["Kalongo"],
    ),
    ("Six men were shot in Kano, near the border with Niger.", ["Kano"]),
    # against a place
    (
        "Gunmen killed four people in an attack against the village of Zarghun, in Doka district.",
        ["Zarghun"],
    ),
    (
        "The army launched an offensive against the town of Zarghun. Nine civilians died.",
        ["Zarghun"],
    ),
    # what is only wanted, and whose a company is
    (
        "More than 40,000 people have been killed in the conflict since the militants launched their "
        "insurgency 28 years ago with the aim of a state of their own in mainly Kurdish south-east Turkey.",
        [""],
    ),
    (
        "At least seven people were killed in attacks at a gold mine run by the US company Gemfields.",
        [""],
    ),
    # who somebody is, and whose strike it was
    (
        "Six people died in Gao on Friday. Among them was Omar Noor of Mopti, a teacher at the Oak Park "
        "School in Kidal, who was hit by a shell.",
        ["Gao", "Gao"],
    ),
    ("Six men were killed in Israel's strike on Nabatieh in Lebanon.", ["Nabatieh"]),
    # each blow at its own place
    ("The Gao bombing killed 12 people and the Kidal blast wounded four.", ["Gao", "Kidal"]),
    ("The Gao raid killed 12 people and the Kidal ambush wounded four.", ["Gao", "Kidal"]),
    ("Rebels killed 12 people and a child and wounded four in Gao.", ["Gao", "Gao", "Gao"]),
    # on the way to a town
    ("A drone hit a van on the route to Nabatieh, killing the driver.", ["Nabatieh"]),
    (
        "Villagers were evacuated from the village of Zarghun after nine of them had been shot.",
        ["Zarghun"] * 2,
    ),
]


@pytest.mark.parametrize(("text", "found"), CLAUSES)
def test_the_clause_of_a_harm(nlp: "Language", text: str, found: list[str]) -> None:
    assert places(nlp, text) == found


EVENTS = [
    # told by a verb of saying
    (
        "Gunmen killed five farmers in Kaduna State. The attack was said to have taken place at Zarghun "
        "village.",
        ["Zarghun"],
    ),
    (
        "Gunmen killed five farmers in Kaduna State. The raid is believed to have occurred in Zarghun "
        "village, the police said.",
        ["Zarghun"],
    ),
    # set beside an earlier one, which lends no place
    (
        "Rebels killed ten soldiers on Tuesday. The ambush in Ilocos Sur province came two days after "
        "troops killed 14 rebels in Bulacan. Local police said 13 soldiers had died.",
        ["Ilocos Sur province", "Bulacan", "Ilocos Sur province"],
    ),
    # where an officer serves is not where he goes
    (
        "Gunmen killed five farmers in Kaduna State. The area commander in Kafanchan led a team to the "
        "scene.",
        ["Kaduna State"],
    ),
    ("The area commander in Kafanchan was shot dead on Friday.", ["Kafanchan"]),
    # somewhere on one side of the capital, until it is told where
    (
        "ALGIERS (AP) - Troops killed 100 rebels in a raid south of the capital. The raid took place in the "
        "Attatba region.",
        ["Attatba"],
    ),
    ("ALGIERS (AP) - Troops killed 100 rebels in a raid south of the capital.", ["ALGIERS"]),
    # where a place lies that was named before
    (
        "Rebels killed six men in Konna. Nobody had heard of such a raid in this port 60 miles east of Gao.",
        ["Konna"],
    ),
    # whence they were is not where it was
    ("Six clerks were shot dead. The raiders were from the county of West Pokot.", [""]),
    # of another day than the news, and told without a place
    (
        "Rebels killed six men in Konna on Tuesday. A roadside bomb killed nine clerks on June 2.",
        ["Konna", ""],
    ),
    (
        "Rebels killed six men in Konna on Tuesday. A roadside bomb killed nine clerks on the same day.",
        ["Konna", "Konna"],
    ),
    # where a crowd gathered that then fought
    (
        "DHAKA (AP) - Villagers clashed on Monday, leaving two people dead. They had rallied in the "
        "district of Noakhali to demand a halt to the building of a mosque.",
        ["Noakhali"],
    ),
    # at the foothills of a range
    (
        "Three guards were killed when a mine went off in Chaibasa district. The blast took place at the "
        "foothills of Lanji Pahar.",
        ["Lanji Pahar"],
    ),
    # a village in a district told by the name of its owner
    (
        "Troops raided Zarghun village in Sindh's Doka district on Friday, killing a man.",
        ["Zarghun"],
    ),
    # of long ago, and told without a place
    (
        "DHAKA (AP) - Two people were killed on Monday. Villagers had rallied in the district of Noakhali. "
        "In April 2001, ten people were killed when militants threw bombs at revellers.",
        ["Noakhali", ""],
    ),
    # in a village of a district, whichever village of that name a gazetteer knows
    (
        "Four students were shot dead in Indonesia's Papua province in clashes with troops. Police said that "
        "four students died when crowds attacked posts in the Madi area, in Paniai district.",
        ["Madi", "Madi"],
    ),
    # in a province that the gazetteer spells otherwise
    (
        "Six fighters were killed in an airstrike in Afghanistan's northern Kunduz province. The sortie was "
        "flown against a hideout of fighters in Zarghun, an area in Archi district of Kunduz, resulting in "
        "the death of six fighters.",
        ["Zarghun", "Zarghun"],
    ),
    # all over the country
    (
        "Nine civilians were killed in Gao from May 5 to 8. Tens of thousands have died nationwide.",
        ["Gao", ""],
    ),
    # too far from the town for what was in that
    (
        "Twelve people were killed in riots in Malpura town. A mob set fire to a mosque in Tordi village, 16 "
        "kilometres from Malpura town.",
        ["Malpura"],
    ),
    # what a region is known for makes no sum
    (
        "Gunmen killed 11 people in a village in northwest Nigeria, witnesses said, in a region plagued by "
        "mass abductions. They had ridden into Zarghun in Zamfara State on Saturday.",
        ["Zarghun"],
    ),
    # a sum over several places, and its parts
    (
        "Israeli troops killed eight Palestinians in the West Bank on Sunday. Five people were killed by "
        "army fire in Jenin. A doctor was killed on Sunday outside his home in Qabatiya.",
        ["West Bank", "Jenin", "Qabatiya"],
    ),
    # of no one town
    (
        "Insurgents launched a string of attacks across Iraq on Monday, killing 36. The attacks struck "
        "Baghdad hardest.",
        ["Iraq"],
    ),
    # of the town that is pointed at, for all
    (
        "GOMA, Congo (AP) - Rebels killed 63 people outside this town on Monday. Three soldiers were "
        "believed to have been killed.",
        ["GOMA", "GOMA"],
    ),
]


@pytest.mark.parametrize(("text", "found"), EVENTS)
def test_what_is_told_of_the_event(nlp: "Language", text: str, found: list[str]) -> None:
    assert places(nlp, text) == found


def test_a_sum_of_years_is_not_where_the_sentence_before_plays(nlp: "Language") -> None:
    text = (
        "A militia killed 20 people in Fataki on Tuesday. Its attacks killed nearly 1,800 people in the "
        "four years through 2020."
    )
    assert places(nlp, text) == ["Fataki", ""]


SCENES = [
    # the sentence before sets the scene, also by where those fired at were
    (
        "A guard died on Sunday in Kidal. Raiders fired on herders who were at a market in Konna. "
        "Two were killed. In Gao, raiders also attacked a bus. A driver was wounded.",
        ["Kidal", "Konna", "Gao"],
    ),
    # the scene of another event is not that of the first, which mortars were a part of
    (
        "Rebels killed nine guards in a clash on Thursday. Using mortars, the rebels struck a post in the "
        "town of Konna. The fight left six rebels dead, the army said. The day was also marked by an "
        "attack on a bus near Gao. Two passengers were killed when it hit a mine.",
        ["Konna", "Konna", "Gao"],
    ),
    # nor is the attack that is known another event
    (
        "Nine guards were shot dead on Thursday. The shooting was in Konna. A driver was also hurt.",
        ["Konna", "Konna"],
    ),
]


@pytest.mark.parametrize(("text", "found"), SCENES)
def test_the_scene_that_a_sentence_sets(nlp: "Language", text: str, found: list[str]) -> None:
    assert places(nlp, text) == found
