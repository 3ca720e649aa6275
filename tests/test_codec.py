"""Records survive JSON; what cannot be true of them does not come in."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings

from tallystick.codec import (
    NotReadable,
    coding_from_json,
    coding_schema,
    pretty_json,
    published_date,
    report_from_file,
    report_schema,
    to_json,
    unread_keys,
)
from tallystick.records import Coding
from tests.make import make_coding, make_report
from tests.strategies import codings

SCHEMAS = Path(__file__).parents[1] / "docs" / "schema"


@given(codings)
@settings(max_examples=60, deadline=None)
def test_codings_survive_json(coding: Coding) -> None:
    line = to_json(coding)
    assert b"\n" not in line
    assert coding_from_json(line) == coding


@pytest.mark.parametrize(
    ("written", "changed", "reason"),
    [
        (b'"low":3,"high":3', b'"low":9,"high":3', "low 9 above high 3"),
        (b'"effect":"killed"', b'"effect":"wounded"', "wounded"),
        (b'"start":1,"end":31', b'"start":40,"end":31', "runs backwards"),
        (b'"words":"fighters"', b'"words":"fighters","number":3', "victim.number"),
        (b'"incidents":', b'"events":', "incidents"),
        (b"{", b"{{", "broken JSON"),
    ],
)
def test_what_cannot_be_true_is_refused(written: bytes, changed: bytes, reason: str) -> None:
    line = to_json(make_coding()).replace(written, changed, 1)
    with pytest.raises(NotReadable, match=r"codings\.jsonl, line 7: .*") as caught:
        coding_from_json(line, "codings.jsonl", 7)
    assert reason in str(caught.value)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2007-10-07", date(2007, 10, 7)),
        ("2007-10-07T23:30:00+05:00", date(2007, 10, 7)),
        ("2007-10-07 18:00", date(2007, 10, 7)),
        (" 2007-10-07 ", date(2007, 10, 7)),
        ("", None),
        ("  ", None),
    ],
)
def test_day_of_publication(words: str, day: date | None) -> None:
    assert published_date(words) == day


@pytest.mark.parametrize("words", ["7/10/2007", "2007-13-01", "Sunday", "2007-02-30", "0"])
def test_a_date_that_is_none_is_refused(words: str) -> None:
    with pytest.raises(NotReadable, match="write it as 2007-10-07"):
        published_date(words)


def test_a_report_file_becomes_a_report() -> None:
    raw = {"text": "Two died.", "title": None, "published": "2019-03-12", "author": "A. Name"}
    report = report_from_file(raw, "wire-1")
    assert report == make_report(slug="wire-1", text="Two died.", publisher="")


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ({"title": "x"}, '"text" is missing'),
        ({"text": 5}, '"text" must be a string'),
        ({"text": "x", "slug": ["a"]}, '"slug" must be a string'),
        (["text"], "not a report"),
        ("text", "not a report"),
    ],
)
def test_what_is_no_report_file_is_refused(raw: object, reason: str) -> None:
    with pytest.raises(NotReadable, match=reason):
        report_from_file(raw, "x")


@pytest.mark.parametrize(
    ("name", "schema"), [("coding", coding_schema()), ("report", report_schema())]
)
def test_shipped_schemas_are_current(name: str, schema: dict[str, object]) -> None:
    shipped = (SCHEMAS / f"{name}.schema.json").read_bytes()
    assert shipped == pretty_json(schema), f"write it anew: tallystick schema {name} > docs/schema/"


@pytest.mark.parametrize(
    ("keys", "slug", "unread"),
    [
        ({"id": "wire-7"}, "wire-7", ()),
        ({"id": 7, "slug": ""}, "7", ()),
        ({"id": "wire-7", "slug": "named"}, "named", ("id",)),
        ({"id": None}, "x", ()),
    ],
)
def test_an_id_is_the_slug_where_there_is_none(
    keys: dict[str, object], slug: str, unread: tuple[str, ...]
) -> None:
    raw = {"text": "Two died.", **keys}
    assert report_from_file(raw, "x").slug == slug
    assert unread_keys(raw) == unread
