"""Claims that somebody else denies without telling them again."""

from typing import TYPE_CHECKING

import pytest

from tallystick.extract.denials import DENIED_BY
from tallystick.pipeline import code_report
from tallystick.records import Report
from tallystick.vocabulary import ContradictionKind
from tests.test_link import PUBLISHED

if TYPE_CHECKING:
    from spacy.language import Language

CLAIM = "Rebels said on Monday they had seized 20 soldiers near Gao. "
DENIALS = [
    ("Rebels said they had seized 20 soldiers near Gao, but the army denied it.", "the army"),
    (
        "A caller said rebels had seized the mayor's driver, but the police denied the report.",
        "the police",
    ),
    (CLAIM + "The army rejected the claim.", "The army"),
    (CLAIM + "The army did not deny it.", ""),
    (CLAIM + "The army denied reports of a raid on Kidal.", ""),
    (CLAIM + "Troops were sent to Gao. The army denied that.", ""),
    (CLAIM + "The rebels denied this.", ""),
    ("Police said two men were killed near Gao. The suspect denied the charges.", ""),
]


@pytest.mark.parametrize(("words", "denier"), DENIALS)
def test_who_denies_what_another_told(nlp: "Language", words: str, denier: str) -> None:
    coding = code_report(Report(slug="t", text=words, published=PUBLISHED), nlp)
    (claim,) = coding.claims
    assert "".join(e.words for e in claim.grounds("stance") if e.rule == DENIED_BY) == denier
    notes = [c.note for c in coding.contradictions if c.kind is ContradictionKind.DENIAL]
    assert [f"denied by {denier}" in note for note in notes] == [True] * bool(denier)
    assert [row.low for row in coding.estimates] == [0 if denier else claim.count.low]
