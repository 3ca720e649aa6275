"""Many reports: in their order, in any number of processes, none stopping the rest."""

import os
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import pytest

from tallystick import pipeline
from tallystick.doc import Doc
from tallystick.pipeline import (
    BATCH,
    BATCHES_AHEAD,
    Coder,
    code_report,
    code_reports,
    coder_with,
)
from tallystick.read import SetAsideInput
from tallystick.records import Coding, Report
from tests.make import make_coding, make_report

if TYPE_CHECKING:
    from spacy.language import Language


def load_fake(model: str | None) -> Coder:
    """A coder that sets aside the reports whose text says so, and notes its process."""

    def code(reports: Sequence[Report]) -> list[Coding | SetAsideInput]:
        return [
            SetAsideInput(name=report.slug, reason=str(os.getpid()))
            if report.text == "bad"
            else make_coding(report=report)
            for report in reports
        ]

    return code


def make_reports(number: int) -> list[Report]:
    texts = ("bad" if at % 7 == 3 else "good" for at in range(number))
    return [make_report(slug=f"r{at}", text=text) for at, text in enumerate(texts)]


def slug(result: Coding | SetAsideInput) -> str:
    return result.report.slug if isinstance(result, Coding) else result.name


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_the_order_of_the_reports(jobs: int) -> None:
    reports = make_reports(3 * BATCH + 1)
    results = list(code_reports(reports, jobs=jobs, load=load_fake))
    assert [slug(result) for result in results] == [report.slug for report in reports]
    assert sum(isinstance(result, SetAsideInput) for result in results) == 7


def test_reports_that_are_coded_together_are_coded_as_each_alone(nlp: "Language") -> None:
    texts = [
        "Gunmen killed four farmers in Herat on Sunday, police said.",
        "The council meets on Tuesday.",
        "A bomb wounded 12 traders and two soldiers in Ghazni. One of them died later.",
    ]
    reports = [make_report(slug=f"r{at}", text=text) for at, text in enumerate(texts)]
    assert coder_with(nlp)(reports) == [code_report(report, nlp) for report in reports]


def test_other_processes_do_the_work() -> None:
    results = code_reports(make_reports(BATCH), jobs=2, load=load_fake)
    workers = {result.reason for result in results if isinstance(result, SetAsideInput)}
    assert workers
    assert str(os.getpid()) not in workers


@pytest.mark.parametrize(("jobs", "ahead"), [(1, 1), (2, 2 * BATCHES_AHEAD)])
def test_only_a_few_batches_are_read_ahead(jobs: int, ahead: int) -> None:
    taken = 0

    def endless() -> Iterator[Report]:
        nonlocal taken
        while True:
            taken += 1
            yield make_report(slug=str(taken))

    results = code_reports(endless(), jobs=jobs, load=load_fake)
    first = next(results)
    assert isinstance(first, Coding)
    assert taken <= ahead * BATCH
    results.close()  # type: ignore[attr-defined]


def test_no_reports_give_no_results() -> None:
    assert list(code_reports([], load=load_fake)) == []


def test_a_tree_that_no_rule_was_made_for_loses_its_own_report_alone(
    nlp: "Language", monkeypatch: pytest.MonkeyPatch
) -> None:
    def doc(parsed: "Sequence[object]") -> Doc:
        if str(parsed).strip() == "bad":
            raise IndexError("no such word")
        return Doc(parsed)  # type: ignore[arg-type]

    monkeypatch.setattr(pipeline, "Doc", doc)
    reports = [make_report(slug=text, text=text) for text in ("good", "bad", "fine")]
    results = list(code_reports(reports, load=lambda _: coder_with(nlp)))
    assert [isinstance(result, Coding) for result in results] == [True, False, True]
