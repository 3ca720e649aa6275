"""Places of the user's own: what is read from tables and dumps, and what is said of bad lines."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from tallystick import gazetteer
from tallystick.cli import main
from tallystick.gazetteer.folder import data_folder
from tallystick.gazetteer.own import BadPlaces, add_file

HEAD = "name,latitude,longitude,kind,country,province,district,alternates\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("TALLYSTICK_DATA", str(tmp_path / "data"))
    gazetteer.reload()
    yield tmp_path
    gazetteer.reload()


def written(folder: Path, text: str, name: str = "office.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_own_place_is_found(folder: Path) -> None:
    add_file(written(folder, HEAD + "Camp Qurtoba,33.5,70.1,,PK,,,Kurtuba Camp|Q-Camp\n"))
    gazetteer.reload()
    found = gazetteer.find("Kurtuba Camp")[0]
    assert (found.name, found.country, found.latitude) == ("Camp Qurtoba", "Pakistan", 33.5)


@pytest.mark.parametrize(
    "head", ["name,lat,lon,admin1", "Place,Lat,LNG,Province", "place name,y,x,ADM1 Name"]
)
def test_heads_of_other_tables_are_understood(folder: Path, head: str) -> None:
    add_file(written(folder, f"{head}\nQqqville,33.5,70.1,Upper Kor\n"))
    gazetteer.reload()
    found = gazetteer.find("Qqqville")[0]
    assert (found.latitude, found.longitude, found.province) == (33.5, 70.1, "Upper Kor")


def test_a_dump_without_its_provinces_takes_them_from_our_table(folder: Path) -> None:
    town = "1167528\tQuetta\tQuetta\t\t30.18\t67\tP\tPPLA\tPK\t\t02\t\t\t\t9\t\t\tA\t2020-01-01\n"
    camp = "9\tQqqcamp\tQqqcamp\t\t30.3\t67\tP\tPPL\tPK\t\t02\t\t\t\t0\t\t\tA\t2020-01-01\n"
    add_file(written(folder, town + camp, "PK.txt"))
    gazetteer.reload()
    assert {gazetteer.find(name)[0].province for name in ("Quetta", "Qqqcamp")} == {"Balochistan"}
    assert gazetteer.find("Qqqcamp")[0].district == ""


def test_adding_again_replaces(folder: Path) -> None:
    add_file(written(folder, "name,latitude,longitude\nZarghunpur Minor,33,70\n"))
    add_file(written(folder, "name,latitude,longitude\nQqqville,34,71\n"))
    gazetteer.reload()
    assert gazetteer.find("Zarghunpur Minor") == ()
    assert gazetteer.find("Qqqville")[0].latitude == 34.0


def test_geonames_dump(folder: Path) -> None:
    province = "1\tEast\tEast\t\t1\t2\tA\tADM1\tPK\t\t07\t\t\t\t0\t\t\tAsia\t2020-01-01\n"
    village = (
        "2\tQqqville\tQqq\tKukuville\t1.5\t2.5\tP\tPPL\tPK\t\t07\t\t\t\t9\t\t\tA\t2020-01-01\n"
    )
    _, number = add_file(written(folder, province + village, "PK.txt"))
    gazetteer.reload()
    entry = gazetteer.entries("Kukuville")[0]
    assert number == 2
    assert (entry.id, entry.name, entry.province, entry.kind) == (
        "gn:2",
        "Qqqville",
        "East",
        "village",
    )


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("name,north,east\nA,1,2\n", 1, "no column latitude, longitude"),
        (HEAD + "Kunri,north,2\n", 2, "latitude 'north' is no number"),
        (HEAD + "Kunri,1,2\nPir,99,2\n", 3, "latitude '99' is no number between -90 and 90"),
        (HEAD + "Kunri,1,2,hotel\n", 2, "kind 'hotel' is unknown"),
        (HEAD + "Kunri,1,2,,Atlantis\n", 2, "country 'Atlantis' is unknown"),
        (HEAD + ",1,2\n", 2, "a name is needed"),
        (HEAD, 1, "no places"),
    ],
)
def test_bad_lines_are_named(folder: Path, text: str, line: int, reason: str) -> None:
    path = written(folder, text)
    with pytest.raises(BadPlaces) as fault:
        add_file(path)
    assert str(fault.value).startswith(f"{path}, line {line}: {reason}")


def test_other_encodings_are_refused(folder: Path) -> None:
    path = folder / "office.csv"
    path.write_bytes("name,latitude,longitude\nOk,1,2\nPe\xf1a,1,2\n".encode("latin-1"))
    with pytest.raises(BadPlaces, match="line 3: not UTF-8"):
        add_file(path)


def test_commands(folder: Path) -> None:
    path = written(folder, "name;latitude;longitude\nQqqville;34;71\n")
    data = ["--data", str(folder / "data")]
    added = CliRunner().invoke(main, [*data, "gazetteer", "add", str(path)])
    assert added.exit_code == 0, added.output
    found = CliRunner().invoke(main, [*data, "gazetteer", "find", "Qqqville"])
    assert found.exit_code == 0 and "Qqqville, village" in found.output
    assert CliRunner().invoke(main, ["gazetteer", "find", "Zarghunpur Minor"]).exit_code == 1


def test_bad_file_is_wrong_usage(folder: Path) -> None:
    path = written(folder, HEAD + "Kunri,1,2,hotel\n")
    result = CliRunner().invoke(main, ["gazetteer", "add", str(path)])
    assert result.exit_code == 2 and "line 2" in result.output


def test_folder_by_variable(folder: Path) -> None:
    assert data_folder() == folder / "data"
