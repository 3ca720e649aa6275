"""The place names that UCDP uses: preferred for places we have, and places that we lack."""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from zlib import crc32

from press import Index, by_sound, nearest
from sources import SETTLED, kilometres

from tallystick.gazetteer import country_of
from tallystick.gazetteer.countries import country_codes
from tallystick.gazetteer.spelling import bare_name, sound
from tallystick.gazetteer.table import Row

# UCDP's point of a place and ours are of one place within so many kilometres.
SAME_KM = {"province": 150.0, "district": 60.0, "area": 150.0}
SAME_TOWN_KM = 15.0
SAME_IN_DISTRICT_KM = 25.0
# So many times the radius of a district from its middle is far outside of it.
FAR_OUTSIDE, LEAST_REACH_KM = 2.0, 30.0
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
    indexes = {kind: by_sound(rows, (kind,)) for kind in SAME_KM}
    settled, codes, counts = by_sound(rows, SETTLED), country_codes(), Counter[str]()
    new: dict[tuple[str, str], Row] = {}
    for name in names(corpora):
        iso = codes[name.country]
        astray = name.precision <= 2 and _is_astray(name, iso, indexes["district"])
        near = None if astray else _meant(name, iso, indexes.get(name.kind, settled))
        row = _in_district(name, iso, settled) if astray else near
        counts["same" if row is not None else "astray" if astray else "new"] += 1
        if row is not None:
            _prefer(row, name)
        elif name.precision <= 2 and not astray:
            new.setdefault((iso, sound(name.name)), _row(name, iso, indexes))
    print("names of UCDP:", dict(counts), len(new), "new places")
    return list(new.values())


def _meant(name: Name, iso: str, index: Index) -> Row | None:
    """The place that UCDP means: the nearest of the name, not the first of several in the district.

    UCDP has most of its points from GeoNames too. Where the two differ by less than villages of one
    name in one district lie apart, the point is left as it is: for towns that are well known GeoNames
    was right in all of the few cases.
    """
    within = SAME_KM.get(name.kind, SAME_TOWN_KM)
    row = nearest(index, iso, (name.name,), name.point, within)
    if row is not None or name.kind in SAME_KM:
        return row
    row = nearest(index, iso, (name.name,), name.point, SAME_IN_DISTRICT_KM)
    inside = row is not None and sound(row.district) == sound(name.parents[1])
    return row if inside else None


def _is_astray(name: Name, iso: str, districts: Index) -> bool:
    """Whether UCDP's point lies far outside the district that it names: Sui in Dera Bugti is put at
    the village of that name by the sea.
    """
    named = districts.get((iso, sound(name.parents[1])), ()) if name.parents[1] else ()
    away = [
        kilometres((row.latitude, row.longitude), name.point) / max(row.radius_km, LEAST_REACH_KM)
        for row in named
    ]
    return bool(away) and min(away) > FAR_OUTSIDE


def _in_district(name: Name, iso: str, index: Index) -> Row | None:
    """The one place of a name in the district that UCDP names."""
    district = sound(name.parents[1])
    found = [r for r in index.get((iso, sound(name.name)), ()) if sound(r.district) == district]
    own = [row for row in found if sound(row.name) == sound(name.name)]
    return min(own or found, key=lambda r: (not r.is_noted, r.number), default=None)


def _prefer(row: Row, name: Name) -> None:
    """UCDP's spelling is the one shown, unless the place is large enough to have its own."""
    if name.name not in row.names:
        row.names.insert(0, name.name)
    if row.kind == "village" and name.name != row.name and name.name.isascii() and not row.is_noted:
        row.name, row.names = name.name, [row.name, *row.names]
    row.is_noted = row.is_noted or row.kind in SETTLED


def _row(name: Name, iso: str, indexes: dict[str, Index]) -> Row:
    def division(kind: str, words: str) -> str:
        found = indexes[kind].get((iso, sound(words)), []) if words else []
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
        is_noted=True,
    )
