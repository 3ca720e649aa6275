"""The site of an incident by its name, told of by its kind alone; a finer place that fits another claim."""

from typing import TYPE_CHECKING

import pytest

from tallystick.finest_place import NAMED_SITE
from tallystick.pipeline import code_report
from tallystick.records import Report

if TYPE_CHECKING:
    from spacy.language import Language


def places(nlp: "Language", title: str, text: str) -> list[tuple[str, str]]:
    """The place of each claim, with the rule that found it."""
    claims = code_report(Report(slug="t", title=title, text=text), nlp).claims
    rules = (next((e.rule for e in c.evidence if e.field == "place"), "") for c in claims)
    return [(c.place.words if c.place else "", rule) for c, rule in zip(claims, rules, strict=True)]


@pytest.mark.parametrize(
    ("title", "text", "site"),
    [
        (
            "Tucson nightclub shooting: one killed, nine injured",
            "At 1 a.m. Sunday at the packed Marlo Night Club in Tucson a singer called the guards.",
            "Marlo Night Club",
        ),
        (
            "Three people shot at Tucson bar",
            "The incident happened just before 2 a.m. at Harlan's Tavern on Main Street in Tucson.",
            "Harlan's Tavern",
        ),
        (
            "Nine killed in mosque attack in Herat",
            "Gunmen opened fire in the Sadiqia Mosque during the evening prayers.",
            "Sadiqia Mosque",
        ),
    ],
)
def test_the_one_site_of_its_kind(nlp: "Language", title: str, text: str, site: str) -> None:
    assert {place for place, _ in places(nlp, title, text)} == {site}


def test_says_by_which_rule(nlp: "Language") -> None:
    (_, rule), *_ = places(
        nlp,
        "Tucson nightclub shooting: one killed",
        "At the packed Marlo Night Club in Tucson a singer called the guards.",
    )
    assert rule == NAMED_SITE


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (  # which of the two is not told
            "Nine killed in mosque attack in Herat",
            "Guards stood at the Sadiqia Mosque and at the Gazar Mosque.",
        ),
        (  # a site of another kind
            "Nine killed in mosque attack in Herat",
            "A singer called the guards at the Marlo Night Club.",
        ),
        (  # a school by its name, and no school that the deed was at
            "Pupil of Arden School killed in Herat",
            "Her friends met at the Gazar School.",
        ),
    ],
)
def test_not_another_site(nlp: "Language", title: str, text: str) -> None:
    assert {place for place, _ in places(nlp, title, text)} == {"Herat"}


def test_what_fits_one_harm_holds_for_the_others_in_its_town(nlp: "Language") -> None:
    found = places(
        nlp,
        "Boy, 9, accidentally shoots himself on Detroit's west side",
        "DETROIT - Detroit police are investigating after a 9-year-old boy was shot on the city's west side. "
        "Police say the boy found a weapon on the lawn of the home in the 17600 block of Carlow. "
        "Somehow, the gun went off and the boy was shot.",
    )
    assert found[0] == ("Carlow", "same-incident:place-fits")
    assert {place for place, _ in found} == {"Carlow"}
