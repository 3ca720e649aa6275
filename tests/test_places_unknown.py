"""Names that no place bears are never located: made-up towns of American states, in text and datelines."""

from typing import TYPE_CHECKING

import pytest

from tallystick import Report
from tallystick.pipeline import code_report

if TYPE_CHECKING:
    from spacy import Language

FORMS = (
    "{} Creek",
    "{} Falls",
    "Fort {}",
    "Lake {}",
    "{} Springs",
    "Mount {}",
    "{}ville",
    "{} Park",
)
NAMES = [form.format("Velquinn") for form in FORMS]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "text",
    [
        "Two men were shot dead in {}, Ohio, on Monday.",
        "Two men were shot dead near {}, Tenn., on Monday.",
        "{}, Fla. - Two men were shot dead on Monday, police said.",
        "{}, Oregon - Two men were shot dead on Monday, police said.",
    ],
)
def test_a_made_up_town_is_not_located(nlp: "Language", text: str, name: str) -> None:
    place = code_report(Report(slug="t", text=text.format(name)), nlp).claims[0].place
    assert place is not None
    assert place.words == name
    assert place.location is None
    assert place.within is not None
    assert place.within.kind == "province"


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [
        ("Two men were shot dead in Battle Creek, Michigan.", "Battle Creek", "Michigan"),
        ("Two men were shot dead in Dallas, Georgia.", "Dallas", "Georgia"),
        ("Tulsa, Okla. - Two men were shot dead on Monday.", "Tulsa", "Oklahoma"),
        ("Mobile, Ala. — Two men were shot dead on Monday.", "Mobile", "Alabama"),
        (
            "Two men were shot dead in Pittsburg on Monday, Pennsylvania police said.",
            "Pittsburgh",
            "",
        ),
    ],
)
def test_real_ones_are(nlp: "Language", text: str, name: str, state: str) -> None:
    place = code_report(Report(slug="t", text=text), nlp).claims[0].place
    assert place is not None
    assert place.location is not None
    assert place.location.name == name
    assert state in place.location.province


def test_a_place_whose_other_name_sounds_so_is_not_meant(nlp: "Language") -> None:
    report = Report(slug="t", text="Two men were shot dead in Dalash, Ohio.")
    place = code_report(report, nlp).claims[0].place
    assert place is not None
    assert place.location is None
