"""An event that is only named, without its day and place, is not where the news is."""

from typing import TYPE_CHECKING

import pytest

from tallystick.only_named import without_guessed_place
from tallystick.pipeline import code_report
from tallystick.records import Claim, Report, When
from tests.make import make_claim, make_evidence, make_place, make_report, make_when

if TYPE_CHECKING:
    from spacy.language import Language

UNDATED = make_when(None)


def named(reading: str, place: str, when: When = UNDATED) -> Claim:
    """Harm read from a noun or a verb, with its place by a rule."""
    evidence = (
        make_evidence("reading", rule=f"tree+words:{reading}"),
        make_evidence("place", rule=place),
    )
    return make_claim(place=make_place(), when=when, evidence=evidence)


@pytest.mark.parametrize("reading", ["of-complement", "possessor"])
@pytest.mark.parametrize(
    "place", ["place-sentence-before", "event:place-attached", "same-incident:place-fits:site"]
)
def test_what_is_only_named_is_nowhere(reading: str, place: str) -> None:
    claim = without_guessed_place(make_report(), named(reading, place))
    assert (claim.place, claim.without("place")) == (None, claim.evidence)


TOLD = [
    named("of-complement", "place-event-clause"),
    named("possessor", "same-incident:place-attached"),
    named("of-complement", "place-sentence-before", make_when()),
    named("passive-subject", "place-sentence-before"),
]


@pytest.mark.parametrize("claim", TOLD)
def test_what_is_told_of_keeps_its_place(claim: Claim) -> None:
    assert without_guessed_place(make_report(), claim) == claim


def test_a_headline_names_what_its_report_tells() -> None:
    claim = named("of-complement", "event:place-attached")
    assert without_guessed_place(make_report(title="Dar Selin mourns"), claim) == claim


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Monks marched in Herat. Officers are accused of Otto Lund's assassination.", None),
        ("Monks marched in Herat. A judge deplored the murder of Bishop Lund in Gao.", "Gao"),
    ],
)
def test_where_a_murder_was(nlp: "Language", text: str, words: str | None) -> None:
    (claim,) = code_report(Report(slug="t", text=text), nlp).claims
    assert (claim.place and claim.place.words) == words
