"""What became of who was shot, as the rest of the report tells it."""

from typing import TYPE_CHECKING

import pytest

from tallystick.pipeline import code_report
from tallystick.records import Report

if TYPE_CHECKING:
    from spacy.language import Language

CASES = [
    ("A man was shot on Elm Street. The 23-year-old man died at a hospital.", ["killed", "killed"]),
    (
        "A 19-year-old man was shot dead. A 31-year-old man was shot in the leg.",
        ["killed", "injured"],
    ),
    ("A woman was shot dead. A man was shot in the leg.", ["killed", "injured"]),
    (
        "Five people were shot. Among the victims was an 8-year-old boy.",
        ["injured", "injured"],
    ),
]


@pytest.mark.parametrize(("text", "effects"), CASES)
def test_outcomes(nlp: "Language", text: str, effects: list[str]) -> None:
    coding = code_report(Report(slug="t", text=text), nlp)
    assert [claim.effect for claim in coding.claims] == effects
