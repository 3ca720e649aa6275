"""The user's own places: a GeoNames country dump or a table of names and points becomes a table.

Field offices have lists that no gazetteer has: `name,latitude,longitude` and, if known, `kind`,
`country`, `province`, `district` and `alternates` (other names, separated by "|").
"""

import csv
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from zlib import crc32

from tallystick.gazetteer import Entry, tables
from tallystick.gazetteer.countries import country_codes, country_named
from tallystick.gazetteer.folder import ENDING, data_folder
from tallystick.gazetteer.table import KINDS, Row, write_table

NEEDED = ("name", "latitude", "longitude")
COLUMNS = (*NEEDED, "kind", "country", "province", "district", "alternates")
# What else tables of places call their columns.
_ALSO_CALLED = {
    "latitude": ("lat", "y"),
    "longitude": ("lon", "lng", "long", "x"),
    "name": ("place", "place_name", "placename"),
    "kind": ("type",),
    "country": ("country_code", "iso", "iso2"),
    "province": ("adm1", "admin1", "adm1_name", "admin1name", "region", "state"),
    "district": ("adm2", "admin2", "adm2_name", "admin2name", "county"),
    "alternates": ("aliases", "alternatenames", "alternate_names", "other_names"),
}
# What a GeoNames dump has in each line, 19 columns without a head.
_DUMP_COLUMNS = 19
_TOWN_FROM = 2_000
_LONGEST_NAME = 80
_DIVISION_RADIUS_KM = {"province": 120.0, "district": 40.0, "area": 40.0}
_SIGNIFICANT = {"ADM1": "province", "ADM2": "district", "ADM3": "district", "AIRP": "airport"}


class BadPlaces(ValueError):
    """A file of places that cannot be read, with the line and what is wrong there."""

    def __init__(self, path: Path, line: int, reason: str) -> None:
        super().__init__(f"{path}, line {line}: {reason}")


def add_file(path: Path) -> tuple[Path, int]:
    """Makes a table of a file in the user's data folder; where it lies, and how many places."""
    rows = list(_dump_rows(path) if _is_dump(path) else _csv_rows(path))
    if not rows:
        raise BadPlaces(path, 1, "no places in it")
    folder = data_folder() / "gazetteer"
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{path.stem}{ENDING}"
    write_table(rows, target, lambda row, _: float(row.population))
    return target, len(rows)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as fault:
        line = 1 + fault.object[: fault.start].count(b"\n")
        raise BadPlaces(path, line, "not UTF-8; save the file as CSV in UTF-8") from fault


def _is_dump(path: Path) -> bool:
    first = _text(path).partition("\n")[0]
    return first.count("\t") == _DUMP_COLUMNS - 1


def _csv_rows(path: Path) -> Iterator[Row]:
    text = _text(path)
    lines = text.splitlines()
    head = next(iter(lines), "")
    comma = max(",;\t", key=head.count)
    reader = csv.DictReader(lines, delimiter=comma)
    reader.fieldnames = _columns([name or "" for name in reader.fieldnames or ()])
    missing = [name for name in NEEDED if name not in reader.fieldnames]
    if missing:
        columns = ", ".join(COLUMNS)
        raise BadPlaces(path, 1, f"no column {', '.join(missing)}; the columns are {columns}")
    for record in reader:
        cells = {name: (record.get(name) or "").strip() for name in COLUMNS}
        if any(cells.values()):
            yield _own_row(path, reader.line_num, cells)


def _columns(head: Sequence[str]) -> list[str]:
    """The names of the columns, also where the table calls them otherwise: "Lat", "LNG", "Admin1"."""
    found = [name.strip().lower().replace(" ", "_") for name in head]
    for column, others in _ALSO_CALLED.items():
        other = next((name for name in others if name in found), None)
        if column not in found and other is not None:
            found[found.index(other)] = column
    return found


def _own_row(path: Path, line: int, cells: dict[str, str]) -> Row:
    if not cells["name"]:
        raise BadPlaces(path, line, "a name is needed")
    if long := [cell for cell in cells.values() for n in cell.split("|") if len(n) > _LONGEST_NAME]:
        raise BadPlaces(path, line, f"longer than {_LONGEST_NAME} letters: {long[0][:20]!r}...")
    kind = cells["kind"].lower() or "village"
    if kind not in KINDS:
        raise BadPlaces(path, line, f"kind {kind!r} is unknown; there are {', '.join(KINDS)}")
    point = tuple(_number(path, line, cells, name) for name in ("latitude", "longitude"))
    iso = _iso(path, line, cells["country"])
    return Row(
        source="own",
        number=crc32("|".join((cells["name"], iso, *map(str, point))).encode()),
        name=cells["name"],
        kind=kind,
        latitude=point[0],
        longitude=point[1],
        iso=iso,
        province=cells["province"],
        district=cells["district"],
        radius_km=_DIVISION_RADIUS_KM.get(kind, 0.0),
        names=[name.strip() for name in cells["alternates"].split("|") if name.strip()],
    )


def _number(path: Path, line: int, cells: dict[str, str], name: str) -> float:
    """A coordinate in decimal degrees."""
    most = 90.0 if name == "latitude" else 180.0
    try:
        value = float(cells[name])
    except ValueError:
        value = most + 1
    if not -most <= value <= most:
        raise BadPlaces(
            path, line, f"{name} {cells[name]!r} is no number between -{most:.0f} and {most:.0f}"
        )
    return value


def _iso(path: Path, line: int, words: str) -> str:
    if not words:
        return ""
    name = country_named(words)
    if name is None:
        raise BadPlaces(path, line, f"country {words!r} is unknown; write PK or Pakistan")
    return country_codes()[name]


def _dump_rows(path: Path) -> Iterator[Row]:
    """The places of a GeoNames country dump, with the names of its own divisions as parents."""
    records: list[list[str]] = []
    for line, text in enumerate(_text(path).splitlines(), start=1):
        cells = text.split("\t")
        if len(cells) != _DUMP_COLUMNS:
            reason = f"{len(cells)} columns; a GeoNames dump has {_DUMP_COLUMNS}"
            raise BadPlaces(path, line, reason)
        records.append([str(line), *cells])
    names = _division_names(records)
    for record in records:
        kind = _kind(record)
        if kind:
            yield _dump_row(path, record, kind, names)


def _division_names(records: Sequence[list[str]]) -> "_Names":
    """Provinces and districts by their codes. Those that a dump has no row for are called as in our table
    most of their settlements say, which it knows by GeoNames' numbers.
    """
    provinces = {_codes(r)[:2]: r[2] for r in records if r[8] == "ADM1"}
    districts = {_codes(r): r[2] for r in records if r[8] == "ADM2"}
    known: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for record in records:
        codes = _codes(record)
        if record[7] != "P" or (codes[:2] in provinces and codes in districts):
            continue
        if (ours := _in_our_table(record)) is not None:
            known[codes[:2]][ours.province] += 1
            if codes[2]:
                known[codes][ours.district] += 1
    most = {codes: names.most_common(1)[0][0] for codes, names in known.items()}
    return {**most, **provinces, **districts}


def _codes(record: list[str]) -> tuple[str, ...]:
    """The codes of country, province and district of a line."""
    return record[9], record[11], record[12]


def _in_our_table(record: list[str]) -> Entry | None:
    """A settlement of a dump as our own table has it."""
    found = tables()[-1].candidates(record[2], countries=frozenset({record[9]}))
    return next((c.entry for c in found if c.entry.id == f"gn:{record[1]}"), None)


def _kind(record: list[str]) -> str:
    if record[7] == "P":
        return "town" if record[15].isdigit() and int(record[15]) >= _TOWN_FROM else "village"
    return _SIGNIFICANT.get(record[8], "")


_Names = dict[tuple[str, ...], str]


def _dump_row(path: Path, record: list[str], kind: str, names: _Names) -> Row:
    line, number, name, _, also = int(record[0]), *record[1:5]
    cells = {"latitude": record[5], "longitude": record[6]}
    if not number.isdigit():
        raise BadPlaces(path, line, f"{number!r} is no GeoNames number")
    return Row(
        source="gn",
        number=int(number),
        name=name[:_LONGEST_NAME],
        kind=kind,
        latitude=_number(path, line, cells, "latitude"),
        longitude=_number(path, line, cells, "longitude"),
        iso=record[9],
        province=names.get(_codes(record)[:2], ""),
        district=names.get(_codes(record), ""),
        population=int(record[15]) if record[15].isdigit() else 0,
        radius_km=_DIVISION_RADIUS_KM.get(kind, 0.0),
        names=[n for n in also.split(",") if n and len(n) <= _LONGEST_NAME],
    )
