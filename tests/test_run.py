"""A run counts what was coded and tells what was set aside."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from tallystick.read import Remark, SetAsideInput
from tallystick.records import Coding, Report
from tallystick.run import Run, expected_reports
from tests.make import make_coding, make_report


def code_all_but_the_bad(
    reports: Iterable[Report], *, model: str | None, jobs: int
) -> Iterator[Coding | SetAsideInput]:
    for report in reports:
        bad = report.slug == "bad"
        fault = SetAsideInput(name="report bad", reason="could not be coded")
        yield fault if bad else make_coding(report=report)


def test_a_run_counts_and_tells() -> None:
    told: list[str] = []
    advanced: list[None] = []
    run = Run(
        tell=told.append,
        advance=lambda: advanced.append(None),
        code_reports=code_all_but_the_bad,
    )
    items = [
        make_report(slug="good"),
        SetAsideInput(name="a.jsonl", line=4, reason="broken JSON"),
        make_report(slug="bad"),
        Remark(name="b.txt", words="read as Windows-1252"),
    ]
    codings = list(run.codings(items))
    assert [coding.report.slug for coding in codings] == ["good"]
    assert (run.coded, run.set_aside, len(advanced)) == (1, 2, 2)
    assert told == [
        "set aside: a.jsonl, line 4: broken JSON",
        "set aside: report bad: could not be coded",
        "note: b.txt: read as Windows-1252",
    ]


@pytest.mark.parametrize(
    ("paths", "number"),
    [
        (["a.txt"], 1),
        (["."], 4),
        (["wire.jsonl", "a.txt", "a.txt"], 5),
        (["missing.jsonl"], 0),
        (["map.png"], 0),
        (["a.txt", "-"], None),
    ],
)
def test_reports_are_counted_before_they_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, paths: list[str], number: int | None
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("Two died.")
    Path("map.png").write_bytes(b"\x89PNG")
    Path("wire.jsonl").write_text('{"text": "x"}\n' * 3)
    assert expected_reports(paths) == number
