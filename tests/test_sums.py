"""Whether claims of one happening are a sum or one incident."""

from typing import TYPE_CHECKING

import pytest

from tallystick.extract import Text, extract
from tallystick.parse import parse
from tallystick.records import Report
from tallystick.sums import Ground, ground_of, of_one_scope
from tallystick.vocabulary import Scope
from tests.make import make_claim

if TYPE_CHECKING:
    from spacy.language import Language

GROUNDS = [
    ("Attacks across the country killed 44 people.", Ground.EVENTS),
    ("Rebels attacked two villages in the north, killing 44 people.", Ground.SUM),
    ("An air strike killed 44 people.", Ground.ONE),
    ("Troops killed 44 people in Mosul.", Ground.ONE),
    ("Police said 44 people had been killed.", Ground.NONE),
]


@pytest.mark.parametrize(("words", "ground"), GROUNDS)
def test_what_a_claim_shows(nlp: "Language", words: str, ground: Ground) -> None:
    report = Report(slug="t", text=words)
    text = Text(report, parse(report, nlp))
    assert ground_of(text, extract(text)[0]) is ground


def test_the_town_of_a_headline_is_that_of_all_its_shootings(nlp: "Language") -> None:
    report = Report(
        slug="t",
        title="Six wounded in Leer",
        text="A spate of three shootings left six wounded in Leer.",
    )
    text = Text(report, parse(report, nlp))
    assert [ground_of(text, claim) for claim in extract(text)] == [Ground.NONE, Ground.SUM]


VOTES = [
    ([Ground.EVENTS, Ground.SUM, Ground.NONE], Scope.TOTAL),
    ([Ground.EVENTS, Ground.ONE], Scope.INCIDENT),
    ([Ground.SUM, Ground.ONE], Scope.INCIDENT),
    ([Ground.EVENTS, Ground.NONE, Ground.NONE, Ground.NONE], Scope.INCIDENT),
]


@pytest.mark.parametrize(("grounds", "scope"), VOTES)
def test_claims_of_one_happening_are_of_one_scope(grounds: list[Ground], scope: Scope) -> None:
    sums = {Ground.EVENTS, Ground.SUM}
    claims = [
        make_claim(id=f"c{at}", scope=Scope.TOTAL if ground in sums else Scope.INCIDENT)
        for at, ground in enumerate(grounds)
    ]
    assert {claim.scope for claim in of_one_scope(claims, grounds)} == {scope}
