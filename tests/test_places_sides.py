"""Sides of a place inside which something was: "in the north of Mali", "in Mali's volatile north"."""

import pytest

from tallystick import Report
from tallystick.parse import load
from tallystick.pipeline import code_report


@pytest.mark.parametrize(
    ("text", "words", "relation", "precision"),
    [
        ("Nine were killed in the north of Mali.", "north of Mali", "in", 5),
        ("Nine were killed in the restive south of Thailand.", "south of Thailand", "in", 5),
        ("Nine were killed across the east of Chad.", "east of Chad", "across", 5),
        ("Nine were killed in Nigeria's northeast on Monday.", "Nigeria's northeast", "in", 5),
        ("Nine were killed in Mali's volatile north.", "Mali's volatile north", "in", 5),
        ("Nine were killed in the south of Kidal.", "Kidal", "in", 1),
        ("Nine were killed in the hills to the north of Kandahar.", "Kandahar", "north_of", 2),
        ("Nine were killed in an area north of Kandahar.", "Kandahar", "north_of", 2),
        ("Nine were killed 60 km north of Kandahar.", "Kandahar", "north_of", 5),
        (
            "Nine were killed in Nigeria's north-east Borno state.",
            "north-east Borno state",
            "in",
            5,
        ),
    ],
)
def test_a_side_of_a_country_is_in_it(text: str, words: str, relation: str, precision: int) -> None:
    found = code_report(Report(slug="x", text=text), load()).claims[0].place
    assert found is not None
    assert (found.words, found.relation, found.precision) == (words, relation, precision)


@pytest.mark.parametrize(
    ("text", "words", "country", "precision"),
    [
        ("Pirates killed nine sailors in the Gulf of Guinea.", "Gulf of Guinea", "", 7),
        ("A missile killed nine sailors in the Red Sea.", "Red Sea", "", 7),
        ("Nine were killed in the Black Sea region of Turkey.", "Black Sea", "", 5),
        ("The Russian army said nine died on the border with Ukraine.", "Ukraine", "Russia", 5),
        ("Nine died in a Nigerian village on the border with Cameroon.", "Cameroon", "Nigeria", 5),
    ],
)
def test_seas_and_borders(text: str, words: str, country: str, precision: int) -> None:
    found = code_report(Report(slug="x", text=text), load()).claims[0].place
    assert found is not None
    assert (found.words, found.country, found.precision) == (words, country, precision)
