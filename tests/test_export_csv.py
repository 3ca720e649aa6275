"""CSV files: every column filled, readable by any program, and harmless in a spreadsheet."""

import csv
from pathlib import Path

import pytest

from tallystick.export.csv_files import SHEETS, csv_files, guarded
from tallystick.records import Coding
from tests.codings import REPORT, make_full_coding
from tests.make import make_report

DOCS = Path(__file__).parent.parent / "docs" / "outputs.md"


def read(coding: Coding, folder: Path, name: str) -> list[dict[str, str]]:
    csv_files([coding], folder)
    with (folder / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.mark.parametrize("name", SHEETS)
def test_rows_and_header_name_the_same_columns(name: str) -> None:
    rows = list(SHEETS[name].rows(make_full_coding()))
    assert rows
    assert {tuple(row) and frozenset(row) for row in rows} == {frozenset(SHEETS[name].columns)}


@pytest.mark.parametrize("name", SHEETS)
def test_every_column_is_described(name: str) -> None:
    described = DOCS.read_text(encoding="utf-8")
    plain = [column for column in SHEETS[name].columns if not column.startswith(EFFECT_COLUMNS)]
    assert [column for column in plain if f"`{column}`" not in described] == []


EFFECT_COLUMNS = (
    *("killed_", "injured_", "killed_or_injured_", "abducted_", "detained_"),
    *("missing_", "displaced_", "released_"),
)


@pytest.mark.parametrize(
    ("name", "row", "expected"),
    [
        ("claims.csv", 0, {"claim": "c1", "incident": "T1", "latitude": "12.5", "value": "40"}),
        ("claims.csv", 1, {"located_as": "not located", "date_start": "", "where_prec": ""}),
        ("claims.csv", 2, {"breakdown": "1 girl", "source": "army spokesman Idris Omar"}),
        ("claims.csv", 3, {"value": "", "allowed_low": "2", "allowed_high": "", "bound": "vague"}),
        ("incidents.csv", 0, {"incident": "T1", "killed_low": "43", "killed_high": "52"}),
        ("incidents.csv", 0, {"killed_high_open": "yes", "killed_best_state_force": "12"}),
        ("claims.csv", 3, {"perpetrator_known_as": "JEM", "victim_known_as": ""}),
        ("incidents.csv", 0, {"side_a": "soldiers; the army", "side_a_class": "state_force"}),
        (
            "incidents.csv",
            0,
            {"side_b_known_as": "JEM", "side_b_ucdp_id": "", "type_of_violence": "1"},
        ),
        ("incidents.csv", 0, {"acled_sub_event": "Armed clash", "plover_mode": "firearms"}),
        ("incidents.csv", 1, {"side_a": "", "type_of_violence": "", "sides_rule": ""}),
        ("incidents.csv", 1, {"incident": "A", "part_of": "T1", "killed_low": "", "policy": ""}),
        ("estimates.csv", 2, {"claims_set_aside": "c4: denied by its only source"}),
        ("contradictions.csv", 0, {"claims": "c1", "verdict": "covered", "incidents": "T1 A"}),
        ("audit.csv", 0, {"words": "3", "reason": "counts hamlets, not people"}),
    ],
)
def test_cells(name: str, row: int, expected: dict[str, str], tmp_path: Path) -> None:
    cells = read(make_full_coding(), tmp_path, name)[row]
    assert {column: cells[column] for column in expected} == expected


def test_lines_end_as_the_standard_says(tmp_path: Path) -> None:
    csv_files([make_full_coding()], tmp_path)
    written = (tmp_path / "claims.csv").read_bytes()
    assert written.startswith(b"report,published,")
    assert written.count(b"\r\n") == written.count(b"\n") == 5


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("=1+1", "'=1+1"),
        ("+44 dead", "'+44 dead"),
        ("-", "'-"),
        ("@cell", "'@cell"),
        ("  =1", "'  =1"),
        ("\t=1", "'\t=1"),
        ("\uff1d1", "'\uff1d1"),
        ("'=1", "''=1"),
        ("'quoted' words", "'quoted' words"),
        ("40 rebels", "40 rebels"),
        (-70.5, -70.5),
        (None, None),
    ],
)
def test_no_cell_is_a_formula(cell: str | float | None, expected: str | float | None) -> None:
    assert guarded(cell) == expected


def test_a_hostile_slug_is_guarded_in_every_file(tmp_path: Path) -> None:
    report = make_report(slug="=HYPERLINK(1)", title=REPORT.title, text=REPORT.text)
    csv_files([make_full_coding(report=report)], tmp_path)
    for name in SHEETS:
        with (tmp_path / name).open(encoding="utf-8", newline="") as stream:
            assert {row["report"] for row in csv.DictReader(stream)} == {"'=HYPERLINK(1)"}


def test_quotes_and_line_breaks_survive(tmp_path: Path) -> None:
    text = REPORT.text.replace("around Dar", 'around "Dar').replace("on Monday", "on\nMonday", 1)
    report = make_report(title=REPORT.title, text=text)
    rows = read(make_full_coding(report=report), tmp_path, "claims.csv")
    assert 'around "Dar Selin on\nMonday' in rows[0]["sentence"]
