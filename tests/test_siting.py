"""Where an incident took place holds for all its claims, wherever the report names it."""

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tallystick.pipeline import code_report
from tallystick.records import Claim, Place, Report
from tallystick.siting import stated_place
from tests.make import make_claim, make_evidence, make_place

if TYPE_CHECKING:
    from spacy.language import Language

PUBLISHED = date(2021, 6, 17)


def claims(nlp: "Language", text: str, title: str = "") -> tuple[Claim, ...]:
    return code_report(Report(slug="t", title=title, text=text, published=PUBLISHED), nlp).claims


PLACES = [
    ("A bomb killed four men in Herat on Wednesday. Nineteen people were injured.", "Herat"),
    ("A bomb killed four men on Wednesday. The attack took place in Gao.", "Gao"),
    ("Four men were killed.", None),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_the_place_holds_for_all_claims(nlp: "Language", text: str, place: str | None) -> None:
    told = {None if c.place is None else c.place.words for c in claims(nlp, text)}
    assert told == {place}


RULES = [("place-attached", True), ("place-paragraph", False), ("place-dateline", False)]


@pytest.mark.parametrize(("rule", "stated"), RULES)
def test_a_guessed_place_is_not_a_stated_one(rule: str, stated: bool) -> None:
    place: Place = make_place()
    evidence = make_evidence("place", "Dar Selin", rule=rule)
    claim = make_claim(place=place, evidence=(evidence,))
    assert stated_place(claim) == (place if stated else None)
