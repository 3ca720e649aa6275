"""Counts that a report tells as overtaken by another."""

from typing import TYPE_CHECKING

import pytest

from tallystick.extract.superseded import EARLIER_COUNT
from tallystick.pipeline import code_report
from tallystick.records import Report
from tests.test_link import PUBLISHED

if TYPE_CHECKING:
    from spacy.language import Language

COUNTS = [
    ("The toll from the blast has risen to 19, police said, revising an earlier toll of 15.", {15}),
    ("Earlier reports put the toll at eight.", {8}),
    ("Initial reports said eight people were killed.", {8}),
    ("Police had earlier said nine people died.", {9}),
    ("Officials had initially put the number of dead at 15.", {15}),
    ("Police put the toll at 15.", set()),
    ("Police said nine people died earlier.", set()),
    ("Two earlier attacks killed 15 people.", set()),
]


@pytest.mark.parametrize(("words", "earlier"), COUNTS)
def test_an_earlier_count_is_marked(nlp: "Language", words: str, earlier: set[int]) -> None:
    text = f"A bomb killed 19 people in Tank on Monday. {words}"
    claims = code_report(Report(slug="t", text=text, published=PUBLISHED), nlp).claims
    marked = {c.count.value for c in claims if EARLIER_COUNT in c.rules("reading")}
    assert marked == earlier
