"""Names that are no place of the harm, and places that are told by their side, their owner or their year."""

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tallystick.pipeline import code_report
from tallystick.records import Report

if TYPE_CHECKING:
    from spacy.language import Language

WEDNESDAY = date(2019, 6, 12)


def places(nlp: "Language", text: str, title: str = "") -> list[str]:
    """Where each claim is: "Larchmere, Brisbane" for a place and its region, "" for none."""
    report = Report(slug="t", title=title, text=text, published=WEDNESDAY)
    found = [claim.place for claim in code_report(report, nlp).claims]
    return [", ".join(filter(None, (p.words, p.region))) if p else "" for p in found]


NAMES = [
    ("TULSA, Okla. (AP) — A Tulsa police officer was killed by a gunman on Sunday.", "Tulsa"),
    ("Two nurses were shot dead in Cox's Bazar on Monday.", "Cox's Bazar"),
    ("Two nurses were shot dead in Cox’s Bazar district on Monday.", "Cox’s Bazar district"),
    ("Two nurses were shot dead in Iraq's Mosul on Monday.", "Mosul, Iraq"),
    ("Nine police were killed in a raid in Dara-e Pech district.", "Dara-e Pech district"),
    ("Nine police were killed in a raid in Chaman-i-Bahar on Monday.", "Chaman-i-Bahar"),
    ("A guard was killed in an IBO in Mir Ali on Monday.", "Mir Ali"),
    ("In another IBO in South Tolmar district, two rebels were killed.", "South Tolmar district"),
    ("Two farmers were killed in a Claymore ambush.", ""),
    ("Two farmers were killed on Jan 29, the army said.", ""),
    ("Nine guards were killed in the 2017 Tolmar attack.", "Tolmar"),
    ("Nine guards were killed in the Tolmar attack.", ""),
    (
        "Nine guards were killed at a bus shelter near the Eastgate shopping centre.",
        "Eastgate shopping centre",
    ),
    ("A man was shot at a cafe in Copper Mound on Sunday.", "Copper Mound"),
    ("A man was shot in Black Friday sales.", ""),
    ("Nine guards sought shelter in Mopti after a raid killed two.", ""),
]


@pytest.mark.parametrize(("text", "place"), NAMES)
def test_what_a_name_is_by_its_own_words(nlp: "Language", text: str, place: str) -> None:
    assert places(nlp, text)[0] == place


REGIONS = [
    ("Nine people were killed in Baghdad's Sadr City on Sunday.", "Sadr City, Baghdad"),
    (
        "Gunmen attacked three villages in Sokoto state's Goronyo local government area, killing nine.",
        "Goronyo, Sokoto state",
    ),
    ("Gunmen attacked three villages in Sokoto state's north, killing nine.", "Sokoto state"),
    (
        "Two porters were hurt in a raid on a shed in Larchmere, in Brisbane's east.",
        "Larchmere, Brisbane",
    ),
    ("Two clerks were killed at a dock in the Black Sea region of Odesa.", "Odesa"),
    ("Two clerks were killed at a dock in the Tigray region of Ethiopia.", "Tigray, Ethiopia"),
    (
        "A mine exploded in Zouar in Tibesti province on the border with Libya, killing two.",
        "Zouar, Tibesti province",
    ),
    (
        "Nine clerks were found dead near Tel Hamra, Sabra, Salahuddin province, north of Baghdad.",
        "Tel Hamra",
    ),
]


@pytest.mark.parametrize(("text", "place"), REGIONS)
def test_what_only_tells_where_a_place_lies(nlp: "Language", text: str, place: str) -> None:
    assert places(nlp, text)[0].startswith(place)


APART = [
    # a ruler's fall, a group's roots, a side at war
    (
        "Gunmen shot dead a colonel in Derna on Monday. The murder is one more blow to a state that is weak "
        "two years after the fall of Omar Sabrati.",
        ["Derna"],
    ),
    ("Since May 60 people have been killed by the FRC, a rebel group with roots in Chad.", [""]),
    ("Nobody was hurt on the Chadian side.", [""]),
    ("Two weeks after the fall of Fort Sabri, rebels killed nine guards there.", ["Fort Sabri"]),
    # where the harmed live, study, come from
    ("A resident of Gao was shot dead near Mopti on Sunday.", ["Mopti"]),
    (
        "A bomb ripped through a bus carrying cadets from the Kent Police Academy, killing six.",
        [""],
    ),
    (
        "A boy was found wounded in woods in Mopti. Omar Noor, 21, a law student at Kent University, "
        "suffered knife wounds.",
        ["Mopti", "Mopti"],
    ),
    # where one blow of many fell
    (
        "Rockets fell on Herat on Monday, and the mayor said six people were killed. One rocket landed "
        "near the Dutch Embassy.",
        ["Herat"],
    ),
    (
        "A rocket landed near the Dutch Embassy in Herat on Monday. Six people were killed.",
        ["Dutch Embassy, Herat"],
    ),
    (
        "Gunmen killed 30 villagers in Sabra on Friday. Six wounded men reached the hospital in Huanta.",
        ["Sabra", "Sabra"],
    ),
    ("Nine died in Sabra, days after a blast in Huanta killed two.", ["Sabra", "Huanta"]),
    # elsewhere
    (
        "Five people were killed in a blast in Basra on Sunday, and 11 more died in raids elsewhere in the "
        "country.",
        ["Basra", ""],
    ),
    (
        "Five people were killed in a blast in Basra on Sunday, and 11 more died in raids elsewhere in Iraq.",
        ["Basra, Iraq", "Iraq"],
    ),
]


@pytest.mark.parametrize(("text", "found"), APART)
def test_a_name_that_is_no_place_of_the_harm(nlp: "Language", text: str, found: list[str]) -> None:
    assert places(nlp, text) == found


CLAUSES = [
    (
        "Gunmen shot dead two guards in Sirte and a clerk was killed when a bomb blew up his car in Derna.",
        ["Sirte", "Derna"],
    ),
    (
        "Gunmen shot dead two guards in Sirte and a clerk was killed when a bomb blew up.",
        ["Sirte", "Sirte"],
    ),
    ("The army killed 12 herders in Gao, 30 in Mopti.", ["Gao", "Mopti"]),
    ("Six people were killed in Kano and nine in Kaduna on Sunday.", ["Kano", "Kaduna"]),
    (
        "Six people were killed in Kano, nine in Kaduna and two in Dutse on Sunday.",
        ["Kano", "Kaduna", "Dutse"],
    ),
    ("Two boys aged 2 and 4 in Kano were killed.", ["Kano"]),
    # each clause with "where" has its own
    (
        "Violence also erupted in Kano, where six people were killed, and in Kaduna, where nine died.",
        ["Kano", "Kaduna"],
    ),
    (
        "Gunmen came to Helmand province, where dozens were killed in the town of Sangin.",
        ["Sangin, Helmand province"],
    ),
    ("Convicts were freed from a prison in Mopti on Monday.", ["Mopti"]),
    (
        "A bus was driving through the town of Mopti on Monday when a bomb exploded, killing nine.",
        ["Mopti"],
    ),
    ("A convoy was passing through Mopti when it was attacked. Nine guards died.", ["Mopti"]),
    ("The blast shook Ghazni, a town south of Kabul. It killed nine recruits.", ["Ghazni"]),
]


@pytest.mark.parametrize(("text", "found"), CLAUSES)
def test_a_place_of_the_clause_of_the_harm(nlp: "Language", text: str, found: list[str]) -> None:
    assert places(nlp, text) == found
