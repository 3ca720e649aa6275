"""Points of borders: between two countries, two provinces, and where there is none."""

from typing import TYPE_CHECKING

import pytest

from tallystick import Report
from tallystick.pipeline import code_report
from tallystick.places.frontiers import border_of
from tallystick.records import Place

if TYPE_CHECKING:
    from spacy import Language


def place_of(nlp: "Language", text: str) -> Place | None:
    return code_report(Report(slug="t", text=text), nlp).claims[0].place


@pytest.mark.parametrize(
    ("text", "point", "precision"),
    [
        ("Six porters died on the border between Kenya and Somalia.", "Kenya and Somalia", 5),
        ("Six porters died on the Kenya-Somalia border.", "Kenya and Somalia", 5),
        ("Six porters died on Kenya's border with Somalia.", "Kenya and Somalia", 5),
        ("Six porters died along the frontier between Chad and Sudan.", "Chad and Sudan", 5),
        ("Six porters died on the Afghan border, Pakistan said.", "Afghanistan and Pakistan", 5),
        ("Six porters died on the Gaza-Egypt border.", "Gaza Strip and Egypt", 5),
        ("Six porters died on the border of Borno and Yobe states.", "Borno and Yobe", 5),
        ("Six sailors died 90 miles off the Kenyan coast.", "Kenya", 7),
    ],
)
def test_a_border_is_drawn_at_its_middle(
    nlp: "Language", text: str, point: str, precision: int
) -> None:
    place = place_of(nlp, text)
    assert place is not None
    assert place.location is None
    assert place.point is not None
    assert (place.point.name, place.point_precision) == (point, precision)


@pytest.mark.parametrize(
    "text",
    [
        "Six porters died on the Afghan border.",
        "Six porters died on the border between Kenya and Peru.",
        "Six porters died between the towns of Iquique and Mopti.",
    ],
)
def test_no_border_is_made_up(nlp: "Language", text: str) -> None:
    place = place_of(nlp, text)
    assert place is not None
    assert place.point is None


def test_the_radius_of_a_border_holds_all_of_it() -> None:
    border = border_of("Pakistan", "Afghanistan")
    assert border is not None
    assert border.is_estimated
    assert border.radius_km > 700
