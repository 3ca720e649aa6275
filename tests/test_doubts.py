"""What is told of a text that can be read but not well."""

import pytest

from tallystick.read.doubts import doubts
from tests.make import make_report

FOREIGN = [
    "Bei einem Anschlag auf einen Markt in Kunduz sind am Sonntag sieben Menschen getötet worden, "
    "teilte die Polizei mit. Die Zahl der Verletzten liegt bei zwanzig.",
    "Al menos seis personas murieron y otras cuatro resultaron heridas en un ataque armado en el "
    "norte del país, informó la fiscalía el lunes.",
    "قتل سبعة أشخاص وأصيب عشرة آخرون في انفجار سيارة مفخخة يوم الأحد.",
    "周日的爆炸造成七人死亡,二十人受伤。警方说,嫌疑人在逃。",
]
ENGLISH = [
    "BREAKING: 12 killed as car bomb rips through market",
    "Three policemen killed, five wounded in IED blast near Baidoa, police say. Elders: fighters "
    "attacked an army base; 6 soldiers dead. Gao - gunmen shot dead two traders on Saturday.",
    "Des « terroristes » killed six villagers near the Niger border, the governor said on Sunday, and "
    "two more were wounded when their car hit a mine.",
]


@pytest.mark.parametrize("text", FOREIGN)
def test_a_text_in_another_language_is_doubted(text: str) -> None:
    assert [remark.words[:17] for remark in doubts(make_report(text=text))] == ["few English words"]


@pytest.mark.parametrize("text", ENGLISH)
def test_english_is_not_doubted_however_short(text: str) -> None:
    assert not list(doubts(make_report(text=text)))


@pytest.mark.parametrize("mark", ["&nbsp;", "&#8217;", "<br/>", "</p>", "&rsquo;"])
def test_what_is_left_of_a_web_page_is_named(mark: str) -> None:
    told = doubts(
        make_report(text=f"Two men were killed in Gao{mark} on Sunday, R&D and A<B said.")
    )
    assert [mark in remark.words for remark in told] == [True]
