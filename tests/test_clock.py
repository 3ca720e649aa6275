"""Days told with the hour."""

from datetime import date

import pytest
import spacy.tokens
from spacy.lang.en import English

from tallystick.doc import Doc
from tallystick.records import Report
from tallystick.times.clock import told_to_the_hour
from tallystick.when import find_times

NLP = English()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("He heard a noise around 3 a.m. Friday.", ["Friday"]),
        ("They met at 10:45 p.m. on Friday.", ["Friday"]),
        ("They met on Friday at about 9 pm by the pier.", ["Friday"]),
        ("A truck came shortly after midnight Friday.", ["Friday"]),
        ("TRUCKS CAME AT 0330 ON 4 JUNE.", ["4 JUNE"]),
        ("Men entered the village at 4:30 on Friday morning.", ["Friday morning"]),
        ("They won 4:30 on Friday.", []),
        # no hour; the hour of a page or of what is held
        ("They met on Friday.", []),
        ("June 4, 2021 7:21 PM", []),
        ("A vigil began at 7 p.m. Friday.", []),
    ],
)
def test_the_hour_marks_the_day_of_what_happened(text: str, days: list[str]) -> None:
    report = Report(slug="t", text=text, published=date(2021, 6, 17))
    parsed = NLP(report.content)
    words = [str(token) for token in parsed]
    doc = Doc(
        spacy.tokens.Doc(
            NLP.vocab,
            words=words,
            spaces=[bool(token.whitespace_) for token in parsed],
            lemmas=[word.lower() for word in words],
            heads=[0] * len(words),
            deps=["ROOT"] + ["dep"] * (len(words) - 1),
            pos=["X"] * len(words),
        )
    )
    found = told_to_the_hour(doc, find_times(report))
    assert [mention.when.words for mention, _ in found] == days
