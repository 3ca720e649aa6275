"""Local reports: what tells their town, and what does not."""

from typing import TYPE_CHECKING

import pytest

from tallystick import share
from tallystick.parse import parse
from tallystick.pipeline import code_report
from tallystick.places.detect import find_places
from tallystick.places.home import local_town
from tallystick.places.mention import PlaceMention
from tallystick.records import Report

if TYPE_CHECKING:
    from spacy.language import Language


def mentions(nlp: "Language", text: str, title: str = "") -> tuple[PlaceMention, ...]:
    report = Report(slug="t", title=title, text=text)
    return find_places(report, parse(report, nlp))


def located(nlp: "Language", text: str, words: str, title: str = "") -> tuple[str, str] | None:
    """The name and the province of a place that a report names."""
    found = next((m for m in mentions(nlp, text, title) if m.words == words), None)
    place = found.location or found.within if found else None
    return (place.name, place.province) if place else None


@pytest.mark.parametrize(
    ("title", "text", "words", "place"),
    [
        # More people live in the town than in the division of the name.
        ("", "A man was shot at home, Toledo police said.", "Toledo", ("Toledo", "Ohio")),
        ("", "Two men were shot in Columbus, GA.", "Columbus", ("Columbus", "Georgia")),
        # The outlet and a county of one meaning tell the state.
        (
            "Two shot at a party in Columbus - WXYZ - Macon, GA",
            "Two men were shot in Columbus.",
            "Columbus",
            ("Columbus", "Georgia"),
        ),
        (
            "",
            "Two men were shot in Columbus. He fled from Muscogee County.",
            "Columbus",
            ("Columbus", "Georgia"),
        ),
        ("", "A man was shot in north Austin.", "north Austin", ("Austin", "Texas")),
        ("", "A man was shot in SE Houston.", "SE Houston", ("Houston", "Texas")),
        # A town may be called after a country, and a county lies in the state of the dateline.
        (
            "Teen shot in Lebanon",
            "LEBANON, Ohio (WXYZ) -- A teen was shot in Lebanon on Saturday.",
            "Lebanon",
            ("Lebanon", "Ohio"),
        ),
        (
            "",
            "HALIFAX CO., Va. - A woman was shot in Halifax County.",
            "Halifax County",
            ("Halifax County", "Virginia"),
        ),
        (
            "",
            "DALTON, Ga. (AP) - Police in northwest Georgia say a boy was shot.",
            "northwest Georgia",
            ("Georgia", "Georgia"),
        ),
        (
            "",
            "A man was shot, according to the Akron Police Department.",
            "Akron",
            ("Akron", "Ohio"),
        ),
        (
            "",
            "A shooting on Carver Street is with the Savannah-Chatham Metro Police.",
            "Savannah",
            ("Savannah", "Georgia"),
        ),
        # A street with no town beside it is in that of the outlet.
        (
            "Boy shot at his home | Akron News",
            "A boy was shot on Wexley Street on Friday.",
            "Wexley Street",
            ("Akron", "Ohio"),
        ),
    ],
)
def test_the_town_of_a_local_report(
    nlp: "Language", title: str, text: str, words: str, place: tuple[str, str]
) -> None:
    assert located(nlp, text, words, title) == place


@pytest.mark.parametrize(
    ("text", "words", "region"),
    [
        # Without a town a street lies in the county of the report.
        (
            "A man was shot in Halifax County. It was on Hudson Road.",
            "Hudson Road",
            "Halifax County",
        ),
        ("A boy lives at 804 West Heron Avenue. Akron police came.", "West Heron Avenue", "Akron"),
        ("Four were shot in a Zanesville bar on Sunday.", "Zanesville bar", "Zanesville"),
        (
            "Four were shot in a Zanesville bar. It was at Hoppy's bar on Putnam Avenue.",
            "Hoppy's bar",
            "Zanesville",
        ),
        # A side of a town is a part of it, and no town of that name; nor is the first of two streets.
        ("A boy was shot on the city's East Side. Akron police came.", "East Side", "Akron"),
        ("A boy was shot on the East Side, on Ash Lane. Akron police came.", "Ash Lane", "Akron"),
        (
            "A boy was shot in the area of Gratiot and Whitmore. Akron police came.",
            "Whitmore",
            "Akron",
        ),
        ("Four were shot in the Havana bar on Sunday.", "Havana bar", ""),
    ],
)
def test_the_town_or_county_of_a_site(nlp: "Language", text: str, words: str, region: str) -> None:
    assert [m.region for m in mentions(nlp, text) if m.words == words] == [region]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Two shot at a party on Friday - WXYZ.com - Tyler, Longview | News", "Two were shot."),
        ("", "He was last seen at noon on Nov. 9 with a gun."),
        ("", "A girl was shot in a Ford Taurus on Friday."),
        ("", "They fled in a white Toyota on Friday."),
    ],
)
def test_no_places(nlp: "Language", title: str, text: str) -> None:
    assert mentions(nlp, text, title) == ()


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("AKRON, Ohio (WXYZ) - A man was shot on Friday. Summit County deputies came.", "AKRON"),
        ("AKRON, Ohio (AP) - A man was shot on Friday. He is from Houston.", None),
        ("KABUL, Afghanistan (AP) - A man was shot on Friday.", None),
        ("A man was shot on Friday. Akron police said he was held in Houston.", "Akron"),
    ],
)
def test_where_a_local_report_plays(nlp: "Language", text: str, town: str | None) -> None:
    doc = parse(Report(slug="t", text=text), nlp)
    found = local_town(doc, mentions(nlp, text))
    assert (found.words if found else None) == town


def test_harm_without_a_place_is_in_the_local_town(
    nlp: "Language", monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(share, "with_fitting_places", lambda _, groups: groups)
    filler = "The street was quiet in the morning. " * 12
    text = f"{filler}A neighbor called for help. A boy was shot in the arm. Akron police came late."
    claims = code_report(Report(slug="t", text=text), nlp).claims
    assert [claim.place and claim.place.words for claim in claims] == ["Akron"]


def point_of(nlp: "Language", text: str, words: str) -> tuple[str, str] | None:
    """The name and the province of the point at which a place of a report is drawn."""
    found = next((m for m in mentions(nlp, text) if m.words == words), None)
    point = found.place.point if found else None
    return (point.name, point.province) if point else None


@pytest.mark.parametrize(
    ("text", "words", "point"),
    [
        # A side of the town is no town of such a name elsewhere.
        (
            "Memphis police said a clerk was shot on Dunmore Street in south Memphis on Friday.",
            "Dunmore Street",
            ("Memphis", "Tennessee"),
        ),
        (
            "RICHMOND, Va. -- A clerk was shot on Larch Avenue in North Richmond, Richmond police said.",
            "Larch Avenue",
            ("Richmond", "Virginia"),
        ),
        # A street in a quarter that is not known, or is called as a small town far away.
        (
            "TULSA, Okla. -- A clerk was shot on Dunmore Lane in the Ellerby subdivision on Friday.",
            "Dunmore Lane",
            ("Tulsa", "Oklahoma"),
        ),
        (
            "Cincinnati police said a clerk was shot on Larch Avenue in Westport on Friday.",
            "Larch Avenue",
            ("Cincinnati", "Ohio"),
        ),
        # A suburb is a town of its own.
        (
            "Cleveland police helped after a clerk was shot on Larch Avenue in Lakewood, Ohio.",
            "Larch Avenue",
            ("Lakewood", "Ohio"),
        ),
    ],
)
def test_quarters_at_home(nlp: "Language", text: str, words: str, point: tuple[str, str]) -> None:
    assert point_of(nlp, text, words) == point
