"""Denials that only refer back: "The army denied the claim"."""

from typing import TYPE_CHECKING

import pytest

from tallystick.pipeline import code_report
from tallystick.records import Report
from tallystick.vocabulary import ContradictionKind, Effect

if TYPE_CHECKING:
    from spacy.language import Language

SAID = "Rebels said they had captured 20 soldiers near Kor"
DENIED = [
    SAID + ", but the army denied it.",
    SAID + ". The army denied the claim.",
    SAID + ". The army later rejected the report as false.",
    SAID + ", a figure the army denied.",
    SAID + ", which the army denied.",
    SAID + ". The army dismissed the claim as propaganda.",
    SAID + ". The army called the report baseless.",
    SAID + ". The army denied that anyone had been captured.",
    SAID + ". The army described this as a lie.",
]
NOT_DENIED = [
    SAID + ". The army denied any part in it.",
    SAID + ". The army denied that civilians were hurt.",
    SAID + ". The army denied them water.",
    "Twenty soldiers were captured. The army denied the claim.",
    "The army said 20 soldiers were captured. The army denied the charge.",
    SAID + ". The army called it a cowardly raid.",
    SAID + ". The army denied that anyone had been killed.",
]


def notes(nlp: "Language", text: str) -> list[str]:
    coding = code_report(Report(slug="t", text=text), nlp)
    denials = [c for c in coding.contradictions if c.kind is ContradictionKind.DENIAL]
    return [denial.note for denial in denials if denial.note.startswith("detained")]


@pytest.mark.parametrize("text", DENIED)
def test_a_claim_that_others_deny_is_shown_as_denied(nlp: "Language", text: str) -> None:
    (note,) = notes(nlp, text)
    assert note.lower() == "detained: soldiers (20), told by rebels; denied by the army"


@pytest.mark.parametrize("text", NOT_DENIED)
def test_a_denial_of_something_else_is_none_of_the_claim(nlp: "Language", text: str) -> None:
    assert notes(nlp, text) == []


ESTIMATES = [
    (SAID + ". The army denied the claim.", (0, 0, 20)),
    (
        SAID + ". A doctor said he had seen 20 captured soldiers. The governor denied it.",
        (0, 20, 20),
    ),
    (SAID + ". The army denied this and said two soldiers had been captured.", (2, 2, 20)),
    (SAID + ". The army denied that farmers were hurt.", (20, 20, 20)),
    (SAID + ", a figure the army denied.", (20, 20, 20)),
    (SAID + ". The army disputed this.", (20, 20, 20)),
    (SAID + ". The army denied the charge.", (20, 20, 20)),
]


@pytest.mark.parametrize(("text", "expected"), ESTIMATES)
def test_a_denial_that_refers_back_lowers_the_estimate(
    nlp: "Language", text: str, expected: tuple[int, int, int]
) -> None:
    rows = code_report(Report(slug="t", text=text), nlp).estimates
    (row,) = (row for row in rows if row.effect is Effect.DETAINED)
    assert (row.low, row.best, row.high) == expected
