"""The place names that UCDP uses: preferred for places we have, and places that we lack."""

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from zlib import crc32

from sources import kilometres

from tallystick.gazetteer import country_of
from tallystick.gazetteer.countries import country_codes
from tallystick.gazetteer.spelling import bare_name, sound
from tallystick.gazetteer.table import Row

# UCDP's point of a place and ours are of one place within so many kilometres.
SAME_KM = {"province": 150.0, "district": 60.0, "area": 150.0}
SAME_TOWN_KM = 15.0
KIND_OF_PRECISION = {1: "village", 2: "village", 3: "district", 4: "province"}
# Descriptions rather than names: "LoC by Kotli district", "Wana-Jandola road", "Border between".
_NO_NAME = re.compile(
    r"[/,;()\d]|\b(?:and|or|by|near|between|border|road|highway|river|of|from|to|along|LoC|IB|in|"
    r"area|sector|line|checkpoint|checkpost|military|army|camp|base|hills?|mountains?|forests?)\b",
    re.IGNORECASE,
)


class Name:
    """One place name of UCDP with its point and parents."""

    def __init__(self, record: dict[str, str]) -> None:
        self.name, self.said = bare_name(record["where_coordinates"].strip())
        self.precision = int(float(record["where_prec"]))
        self.point = (float(record["latitude"]), float(record["longitude"]))
        self.country = country_of(record["country"].partition(" (")[0]) or ""
        self.parents = tuple(bare_name(record[key] or "")[0] for key in ("adm_1", "adm_2"))

    @property
    def kind(self) -> str:
        if self.precision >= 3:
            return KIND_OF_PRECISION[self.precision]
        return self.said if self.said in ("town", "village", "neighbourhood") else "village"


def names(corpora: Path) -> Iterator[Name]:
    for path in sorted(corpora.glob("ucdp_ged_*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for record in csv.DictReader(file):
                if record["id"] and int(float(record["where_prec"])) in KIND_OF_PRECISION:
                    name = Name(record)
                    if name.country and len(name.name) > 2 and not _NO_NAME.search(name.name):
                        yield name


def merge(rows: list[Row], corpora: Path) -> list[Row]:
    """Adds UCDP's names to the places they mean; the rows that are new are returned."""
    index: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        for key in {sound(form) for n in (row.name, *row.names) for form in (n, bare_name(n)[0])}:
            index[row.iso, key].append(row)
    codes, counts = country_codes(), Counter[str]()
    new: dict[tuple[str, str], Row] = {}
    for name in names(corpora):
        iso = codes[name.country]
        twins = [r for r in index[iso, sound(name.name)] if _is_same(r, name)]
        counts["same" if twins else "new"] += 1
        for row in twins[:1]:
            _prefer(row, name.name)
        if not twins and name.precision <= 2:
            row = _row(name, iso, rows_near=index)
            new.setdefault((iso, sound(name.name)), row)
    print("names of UCDP:", dict(counts), len(new), "new places")
    return list(new.values())


def _is_same(row: Row, name: Name) -> bool:
    settled = ("town", "village", "neighbourhood")
    same = row.kind == name.kind or (row.kind in settled and name.kind in settled)
    away = kilometres((row.latitude, row.longitude), name.point)
    return same and away < SAME_KM.get(row.kind, SAME_TOWN_KM)


def _prefer(row: Row, name: str) -> None:
    """UCDP's spelling is the one shown, unless the place is large enough to have its own."""
    if name not in row.names:
        row.names.insert(0, name)
    if row.kind == "village" and name != row.name and name.isascii():
        row.name, row.names = name, [row.name, *row.names]


def _row(name: Name, iso: str, rows_near: dict[tuple[str, str], list[Row]]) -> Row:
    def division(kind: str, words: str) -> str:
        found = [r for r in rows_near[iso, sound(words)] if r.kind == kind] if words else []
        return found[0].name if found else words

    return Row(
        source="ucdp",
        number=crc32(f"{iso} {name.name} {name.point}".encode()),
        name=name.name,
        kind=name.kind,
        latitude=name.point[0],
        longitude=name.point[1],
        iso=iso,
        province=division("province", name.parents[0]),
        district=division("district", name.parents[1]),
    )
