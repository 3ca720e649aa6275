"""What one claim of an incident says of its kind holds for those that are silent."""

from datetime import date
from typing import TYPE_CHECKING

from tallystick.pipeline import code_report
from tallystick.records import Report
from tallystick.vocabulary import EventKind

if TYPE_CHECKING:
    from spacy.language import Language


def test_a_kind_told_once_holds_for_all(nlp: "Language") -> None:
    text = "Militants ambushed a patrol near Gao, killing two soldiers. Nine soldiers were wounded."
    report = Report(slug="t", text=text, published=date(2021, 6, 17))
    assert {claim.event_kind for claim in code_report(report, nlp).claims} == {EventKind.AMBUSH}
