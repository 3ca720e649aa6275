"""Whether a report has gone on to another event before it tells of a harm."""

from typing import TYPE_CHECKING

import pytest

from tests.test_link import coded, incidents

if TYPE_CHECKING:
    from spacy.language import Language

LEAD = "Four officers died in a rebel ambush near Gao on Monday. "
TWO = ["A: killed 4", "B: injured 3"]
ONE = ["A: killed 4, injured 3"]
REPORTS = [
    # an attack told as new, at another town, then whom it harmed
    (LEAD + "Raiders opened fire on a ferry at Mopti on Tuesday. Three boatmen were wounded.", TWO),
    (LEAD + "A grenade exploded at a school in Kidal. Three pupils were injured.", TWO),
    (LEAD + "Jets bombed a clinic in Kidal.\nThree nurses were wounded.", TWO),
    (LEAD + "There was an explosion at a clinic in Kidal. Three nurses were wounded.", TWO),
    # one more event, told without a harm
    (LEAD + "Clashes also broke out in a village. Three drivers were wounded.", TWO),
    (LEAD + "The ambush also blocked a road. Three drivers were wounded.", ONE),
    # the event known, a town where nothing befell, the same town
    (LEAD + "The attack was claimed in Kidal. Three drivers were wounded.", ONE),
    (LEAD + "Ministers met in Kidal. Three drivers were wounded.", ONE),
    (LEAD + "Raiders opened fire on a convoy in Gao. Three drivers were wounded.", ONE),
]


@pytest.mark.parametrize(("text", "expected"), REPORTS)
def test_an_attack_elsewhere_is_what_the_next_sentence_tells_of(
    nlp: "Language", text: str, expected: list[str]
) -> None:
    assert incidents(coded(nlp, text)) == expected


def test_the_first_harm_is_where_the_sentence_before_puts_the_attack(nlp: "Language") -> None:
    text = "In Jos, guards fired on a queue on Monday. Three traders died. In Kano, a mine hurt a cook."
    coding = coded(nlp, text)
    assert incidents(coding) == ["A: killed 3", "B: injured 1"]
    assert [claim.place.words for claim in coding.claims if claim.place] == ["Jos", "Kano"]


def test_an_assassination_named_by_its_victim_is_not_the_event_before(nlp: "Language") -> None:
    text = (
        "Omar Haddad was killed in Tyre in 2005. He had fled bombings in Kuwait. "
        "A suspect in the assassination of Omar Haddad was named."
    )
    assert len(coded(nlp, text).incidents) == 1
