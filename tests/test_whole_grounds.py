"""Every filled field of a claim has words in the report: its kind and its stance too."""

import pytest

from tallystick import Report
from tallystick.pipeline import code_report
from tallystick.vocabulary import EventKind, Stance

TEXTS = [
    "Police arrested nine clerks in Tolmar.",
    "A bomb went off in Tolmar on Monday. Nine clerks were killed.",
    "Gunmen allegedly killed nine clerks in Tolmar.",
    "Rebels claimed to have killed nine guards. The army dismissed reports that its men had been captured.",
    "Nine clerks may have been killed in the raid.",
    "Nine clerks are feared dead.",
    "The minister denied that soldiers had killed nine clerks.",
]


@pytest.mark.parametrize("text", TEXTS)
def test_kind_and_stance_have_their_words(text: str, nlp: object) -> None:
    coding = code_report(Report(slug="a", text=text), nlp)  # type: ignore[arg-type]
    assert coding.claims
    for claim in coding.claims:
        kind, stance = claim.ground("event_kind"), claim.ground("stance")
        assert kind is not None or claim.event_kind is EventKind.UNKNOWN
        assert (stance is not None) is (claim.stance is not Stance.AFFIRMED)
        for ground in claim.evidence:
            assert coding.report.content[ground.span.start : ground.span.end] == ground.words


def test_the_kind_of_an_incident_is_shown_by_its_words(nlp: object) -> None:
    report = Report(slug="a", text="A bomb went off in Tolmar on Monday. Nine clerks were killed.")
    (claim,) = code_report(report, nlp).claims  # type: ignore[arg-type]
    ground = claim.ground("event_kind")
    assert claim.event_kind is EventKind.BOMBING
    assert ground is not None
    assert ground.words in report.text
