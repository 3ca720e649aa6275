"""Every figure with its sentence, its speaker and the rules."""

import pytest

from tallystick.explain import UnknownReference, explain
from tests.codings import make_full_coding
from tests.make import make_report


@pytest.mark.parametrize(
    ("ref", "expected"),
    [
        ("c1", "from “Forty” by rule number-words"),
        ("killed@33", "c1  killed: rebels (“Forty”); 40"),
        ("C3", "source       army spokesman Idris Omar (military)"),
        ("c3", "breakdown    1 girl"),
        ("c2", "source       the report itself (no speaker named)"),
        ("c2", "place        place not stated"),
        ("c2", "when         date not stated"),
        ("c4", "stance       denied"),
        ("c4", "“Omar denied that rebels had seized any troops.”"),
        ("T1", "killed, armed group: low 31, best 40, high 40 or more  (policy ucdp)"),
        ("t1", "rules R-FLOOR"),
        ("t1", 'R-FLOOR                "at least N" is N, open above'),
        ("T1", "dates for export  2019-03-11 to 2019-03-11, date precision 1"),
        ("T1", "Total and parts: 40 against 31 or more; the total lies within"),
        ("T1", "side A soldiers; the army (state force, Government of Sudan)"),
        ("T1", "side B rebels (armed group, JEM)"),
        ("T1", "UCDP: type 1, state-based, by rule state-and-armed-group"),
        ("T1", "called ACLED Battles / Armed clash; PLOVER ASSAULT / firearms"),
        ("c4", "perpetrator  rebels (armed group, JEM)"),
        ("A", "part of T1 by rule same-place"),
        ("B", "set aside c4: denied by its only source"),
        ("B", "c4   abducted: troops (Omar, denied)"),
        (None, "“3” at"),
    ],
)
def test_lines(ref: str | None, expected: str) -> None:
    assert expected in "\n".join(explain(make_full_coding(), ref))


def test_the_whole_report_tells_each_claim_and_incident_once() -> None:
    lines = list(explain(make_full_coding()))
    heads = [line.split()[0] for line in lines if line and not line.startswith(" ")]
    assert heads[2:] == ["c1", "c2", "c3", "c4", "T1", "A", "B", "Not", "Rules"]


def test_an_unknown_reference_names_those_there_are() -> None:
    with pytest.raises(UnknownReference, match=r"c1, c2, c3, c4; incidents: A, T1, B"):
        explain(make_full_coding(), "c9")


def test_a_report_without_a_date_says_so() -> None:
    coding = make_full_coding(report=make_report(published=None, text=" " * 400))
    assert next(explain(coding)) == "Report dar-selin, published not stated"
