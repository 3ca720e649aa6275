"""Days counted from the hour of publication, where the events are."""

import json
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from tallystick.codec import NotReadable, report_from_file, to_json
from tallystick.pipeline import code_report
from tallystick.records import Coding, InvalidRecord, Report

if TYPE_CHECKING:
    from spacy.language import Language

TUESDAY, WEDNESDAY = date(2021, 5, 4), date(2021, 5, 5)
KABUL = "Gunmen killed nine weavers in Kabul"


def coded(nlp: "Language", text: str, published: str = "") -> Coding:
    return code_report(report_from_file({"text": text, "published": published}, "r"), nlp)


def day(nlp: "Language", text: str, published: str = "") -> date | None:
    return coded(nlp, text, published).claims[0].when.start


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        # Tuesday evening in New York is Wednesday morning in Kabul
        (f"{KABUL} on Wednesday.", "2021-05-04T21:22:00-04:00", WEDNESDAY),
        (f"{KABUL} today.", "2021-05-04T21:22:00-04:00", WEDNESDAY),
        (f"{KABUL} last night.", "2021-05-04T21:22:00-04:00", TUESDAY),
        ("Three were killed in Lahore yesterday.", "2021-05-04T23:30:00+01:00", TUESDAY),
        # UTC, where the evening of America is the next day
        ("Two men were shot dead in Houston, Texas, today.", "2021-05-05T01:22:00Z", TUESDAY),
        # the hour beside the report's own date in its text
        (f"By M. Sow\nMay 4, 2021 9:22 p.m. ET\n\n{KABUL} on Wednesday.", "", WEDNESDAY),
        (f"2021-05-04T22:30:00Z\n\n{KABUL} on Wednesday.", "", WEDNESDAY),
        (f"Published 9:13 PM EDT May 4, 2021\n\n{KABUL} on Wednesday.", "", WEDNESDAY),
        (f"KABUL, May 4, 2021 (2230 GMT) - {KABUL} on Wednesday.", "", WEDNESDAY),
    ],
)
def test_days_are_those_of_the_country_of_the_event(
    nlp: "Language", text: str, published: str, expected: date
) -> None:
    assert day(nlp, text, published) == expected


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        # no hour, or one that stands for none
        (f"{KABUL} on Wednesday.", "2021-05-04", date(2021, 4, 28)),
        ("Two men were shot dead in Houston, Texas, today.", "2021-05-05T00:00:00Z", WEDNESDAY),
        # one day in the east of the country, another in the west
        ("Two men were shot dead in Houston, Texas, today.", "2021-05-05T05:30:00Z", WEDNESDAY),
        # the report's own weekday
        (
            "Two men were shot dead in Houston, Texas, on Wednesday.",
            "2021-05-05T01:22:00Z",
            WEDNESDAY,
        ),
        (f"{KABUL} on 3 May.", "2021-05-04T21:22:00-04:00", date(2021, 5, 3)),
    ],
)
def test_a_day_stays_as_it_is_told(
    nlp: "Language", text: str, published: str, expected: date
) -> None:
    assert day(nlp, text, published) == expected


def test_each_time_of_a_sentence_has_its_own_country(nlp: "Language") -> None:
    text = (
        "Two people were shot dead in Chicago on Tuesday night, hours after a bomb killed nine in Kabul on "
        "Wednesday morning."
    )
    claims = coded(nlp, text, "2021-05-04T22:22:00-04:00").claims
    assert [claim.when.start for claim in claims] == [TUESDAY, WEDNESDAY]


def test_the_evidence_names_the_country(nlp: "Language") -> None:
    coding = coded(nlp, f"{KABUL} on Wednesday.", "2021-05-04T21:22:00-04:00")
    (evidence,) = coding.claims[0].grounds("when")
    assert evidence.rule.endswith("day of Afghanistan")
    assert coding.report.published == TUESDAY
    told = json.loads(to_json(coding))["report"]["published_at"]
    assert told == "2021-05-04T21:22:00-04:00"


def test_a_moment_has_its_zone_and_its_day() -> None:
    west = timezone(timedelta(hours=-4))
    assert Report(
        slug="r", text="x", published=TUESDAY, published_at=datetime(2021, 5, 4, 9, tzinfo=west)
    )
    for wrong in (datetime(2021, 5, 4, 9), datetime(2021, 5, 5, 9, tzinfo=west)):  # noqa: DTZ001
        with pytest.raises(InvalidRecord):
            Report(slug="r", text="x", published=TUESDAY, published_at=wrong)
    with pytest.raises(NotReadable):
        report_from_file({"text": "x", "published": "2021-05-04T9 p.m."}, "r")
