"""The table of places: what is written is read again, and names are found under all spellings."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tallystick.gazetteer.entry import Spelling
from tallystick.gazetteer.table import NotATable, Row, Table, write_table


def row(name: str = "Mir Ali", **changes: object) -> Row:
    given: dict[str, object] = {
        "source": "gn",
        "number": 7,
        "name": name,
        "kind": "town",
        "latitude": 32.9745,
        "longitude": 70.2776,
        "iso": "PK",
        "province": "Khyber Pakhtunkhwa",
        "district": "North Waziristan",
        "population": 12_000,
    }
    return Row(**(given | changes))  # type: ignore[arg-type]


@pytest.fixture
def table(tmp_path: Path) -> Callable[..., Table]:
    def write(*rows: Row) -> Table:
        write_table(rows, tmp_path / "t.places", lambda r, _: float(r.population))
        return Table(tmp_path / "t.places")

    return write


def test_a_place_is_read_as_it_was_written(table: Callable[..., Table]) -> None:
    entry = table(row()).candidates("Mirali")[0].entry
    assert (entry.id, entry.name, entry.kind) == ("gn:7", "Mir Ali", "town")
    assert (entry.country, entry.province) == ("Pakistan", "Khyber Pakhtunkhwa")
    assert (entry.latitude, entry.longitude) == (32.9745, 70.2776)
    assert entry.population == 12_000


def test_a_division_keeps_radius_and_code(table: Callable[..., Table]) -> None:
    district = row("North Waziristan", kind="district", radius_km=52.4, pcode="PK0612")
    entry = table(district, row()).candidates("North Waziristan")[0].entry
    assert (entry.radius_km, entry.pcode, entry.is_estimated) == (52.0, "PK0612", False)


def test_points_of_one_district_stay_apart(table: Callable[..., Table]) -> None:
    far = row("Spinwam", number=8, latitude=33.1808, longitude=70.3896)
    entry = table(row(), far).candidates("Spin Wam")[0].entry
    assert abs(entry.latitude - 33.1808) < 0.0002
    assert abs(entry.longitude - 70.3896) < 0.0002


@pytest.mark.parametrize(
    ("name", "looked_up", "spelling"),
    [
        ("Mir Ali", "MIR-ALI", Spelling.OWN),
        ("Ash Shaddadah", "al-Shaddadah", Spelling.OTHER),
        ("Qalat", "Kalaat", Spelling.SOUND),
        ("Datta Khel", "Datta Kheyl", Spelling.SOUND),
    ],
)
def test_spelling(
    table: Callable[..., Table], name: str, looked_up: str, spelling: Spelling
) -> None:
    assert [c.spelling for c in table(row(name)).candidates(looked_up)] == [spelling]


def test_best_known_namesake_comes_first(table: Callable[..., Table]) -> None:
    found = table(
        row("Paris", number=1, iso="US", population=25_000),
        row("Paris", number=2, iso="FR", population=2_000_000),
    ).candidates("Paris")
    assert [c.entry.country for c in found] == ["France", "United States"]


def test_countries_narrow(table: Callable[..., Table]) -> None:
    both = table(row("Paris", number=1, iso="US"), row("Paris", number=2, iso="FR"))
    found = both.candidates("Paris", countries=frozenset({"US"}))
    assert [c.entry.country for c in found] == ["United States"]


def test_an_unknown_name_is_not_found(table: Callable[..., Table]) -> None:
    assert table(row()).candidates("Zarghunpur Minor") == []


def test_places_of_a_district(table: Callable[..., Table]) -> None:
    written = table(row(), row("Spinwam", number=8), row("Wana", number=9, district="South"))
    at = written.candidates("Spinwam")[0].at
    assert [entry.name for entry in written.district(at)] == ["Mir Ali", "Spinwam"]


def test_divisions_of_a_country(table: Callable[..., Table]) -> None:
    district = row("North Waziristan", kind="district", number=8)
    assert [e.name for e in table(row(), district).divisions("PK")] == ["North Waziristan"]


def test_another_file_is_no_table(tmp_path: Path) -> None:
    (tmp_path / "x.places").write_bytes(b"name,latitude,longitude\n" * 4)
    with pytest.raises(NotATable, match="add the file again"):
        Table(tmp_path / "x.places")
