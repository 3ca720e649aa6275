"""What one claim of an incident says of day and kind holds for those that are silent."""

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tallystick.pipeline import code_report
from tallystick.records import Claim, Report
from tallystick.share import commonest_kind, stated_when
from tallystick.vocabulary import EventKind
from tests.make import make_claim, make_evidence, make_when

if TYPE_CHECKING:
    from spacy.language import Language

PUBLISHED = date(2021, 6, 17)
WEDNESDAY = date(2021, 6, 16)


def claims(nlp: "Language", text: str) -> tuple[Claim, ...]:
    return code_report(Report(slug="t", text=text, published=PUBLISHED), nlp).claims


DAYS = [
    ("A bomb killed four men in Herat on Wednesday. Nineteen people were injured.", WEDNESDAY),
    ("Nineteen people were injured in Herat. A bomb killed four men on Wednesday.", WEDNESDAY),
    ("Rebels shot two guards. The attack took place in Gao on Wednesday.", WEDNESDAY),
    ("A bomb killed four men in Herat. Nineteen people were injured.", None),
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_the_day_holds_for_all_claims(nlp: "Language", text: str, day: date | None) -> None:
    assert {claim.when.start for claim in claims(nlp, text)} == {day}


def test_a_kind_told_once_holds_for_all(nlp: "Language") -> None:
    text = "Militants ambushed a patrol near Gao, killing two soldiers. Nine soldiers were wounded."
    assert {claim.event_kind for claim in claims(nlp, text)} == {EventKind.AMBUSH}


def test_a_claim_keeps_the_day_it_states(nlp: "Language") -> None:
    text = (
        "A bomb killed four men in Herat on Wednesday. On Monday, gunmen killed a judge in Kabul."
    )
    assert [c.when.start for c in claims(nlp, text)] == [WEDNESDAY, date(2021, 6, 14)]


def test_a_borrowed_day_shows_where_it_was_read(nlp: "Language") -> None:
    text = "A bomb killed four men in Herat on Wednesday. Nineteen people were injured."
    injured = claims(nlp, text)[1]
    (evidence,) = (e for e in injured.evidence if e.field == "when")
    assert "Wednesday" in evidence.words
    assert ":" in evidence.rule


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


@pytest.mark.parametrize(("rule", "stated"), [("weekday", True), ("story-day:weekday", False)])
def test_a_day_of_the_story_is_not_a_stated_one(rule: str, stated: bool) -> None:
    when = make_when()
    evidence = make_evidence("when", "Monday", rule=rule)
    claim = make_claim(when=when, evidence=(evidence,))
    assert stated_when(claim) == (when if stated else None)
