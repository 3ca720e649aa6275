"""What one claim of an incident says of its kind holds for those that are silent."""

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tallystick.pipeline import code_report
from tallystick.records import Report
from tallystick.share import commonest_kind
from tallystick.vocabulary import EventKind
from tests.make import make_claim

if TYPE_CHECKING:
    from spacy.language import Language


def test_a_kind_told_once_holds_for_all(nlp: "Language") -> None:
    text = "Militants ambushed a patrol near Gao, killing two soldiers. Nine soldiers were wounded."
    report = Report(slug="t", text=text, published=date(2021, 6, 17))
    assert {claim.event_kind for claim in code_report(report, nlp).claims} == {EventKind.AMBUSH}


KINDS = [
    ([EventKind.CLASH, EventKind.UNKNOWN, EventKind.UNKNOWN], EventKind.CLASH),
    ([EventKind.OTHER_VIOLENCE, EventKind.AMBUSH], EventKind.AMBUSH),
    ([EventKind.RAID, EventKind.RAID, EventKind.CLASH], EventKind.RAID),
    ([EventKind.UNKNOWN], EventKind.UNKNOWN),
    ([EventKind.OTHER_VIOLENCE], EventKind.UNKNOWN),
]


@pytest.mark.parametrize(("kinds", "expected"), KINDS)
def test_general_words_do_not_decide_the_kind(kinds: list[EventKind], expected: EventKind) -> None:
    assert commonest_kind([make_claim(event_kind=kind) for kind in kinds]) is expected
