"""Names that no place bears are never located: made-up towns of American states, in text and datelines."""

from typing import TYPE_CHECKING

import pytest

from tallystick import Report
from tallystick.parse import parse_all
from tallystick.pipeline import code_report
from tallystick.places.detect import find_places

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


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        # A state with a city of its name that is most of it, and one whose city is only called so besides.
        ("Two clerks were shot dead in New York.", "New York City", "town"),
        ("NEW YORK (AP) - Two clerks were shot dead on Monday.", "New York City", "town"),
        ("Two clerks were shot dead in upstate New York.", "New York", "province"),
        ("Two clerks were shot dead in Oklahoma.", "Oklahoma", "province"),
        # Behind a town it is the state.
        ("Two clerks were shot dead in Albany, New York.", "Albany", "town"),
        ("BUFFALO, New York (AP) - Two clerks were shot dead on Monday.", "Buffalo", "town"),
        ("Two clerks were shot dead in Tacoma, Washington.", "Tacoma", "town"),
        ("Two clerks were shot dead in Velquinn, New York.", "New York", "province"),
    ],
)
def test_states_and_the_cities_called_so(nlp: "Language", text: str, name: str, kind: str) -> None:
    place = code_report(Report(slug="t", text=text), nlp).claims[0].place
    assert place is not None
    assert place.point is not None
    assert (place.point.name, place.point.kind) == (name, kind)


def test_what_stands_on_a_list_of_states_is_a_state(nlp: "Language") -> None:
    report = Report(slug="t", text="Nine clerks were shot in Oregon, Washington and Idaho.")
    doc = next(iter(parse_all([report], nlp)))
    assert {m.kind for m in find_places(report, doc)} == {"province"}
