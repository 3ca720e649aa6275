"""The date benchmark reads TEI words as print has them, and knows a right day when it sees one."""

from datetime import date

import pytest

from benchmarks.dates_gum import is_right, text_of
from tallystick.when import find_times

XML = """<text id="t" dateCreated="2011-12-02">
<p>
<s>
The\tDT
shop\tNN
closed\tVBD
on\tIN
<date when="2011-11-30">
<w>
Wednesday\tNP
's\tPOS
</w>
eve\tNN
,\t,
</date>
in\tIN
<date when="{when}">
November\tNP
</date>
.\t.
</s>
</p>
</text>"""


def test_words_stand_as_in_print() -> None:
    text = text_of("t", XML.format(when="2011-11").encode())
    assert text.report.text.strip() == "The shop closed on Wednesday's eve, in November."
    assert [text.report.words(tag.span) for tag in text.tags] == ["Wednesday's eve,", "November"]
    assert text.report.published == date(2011, 12, 2)


@pytest.mark.parametrize(("when", "right"), [("2011-11", True), ("2010-11", False)])
def test_the_month_must_be_the_same(when: str, right: bool) -> None:
    text = text_of("t", XML.format(when=when).encode())
    assert is_right(text.tags[-1], find_times(text.report)) is right


def test_a_year_alone_is_left_out() -> None:
    assert len(text_of("t", XML.format(when="2011").encode()).tags) == 1
