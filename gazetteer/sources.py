"""What the sources say, as rows of the table: GeoNames, Who's On First, our list of areas."""

import csv
import gzip
import json
import math
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from tallystick.gazetteer.spelling import loose_fold, sound
from tallystick.gazetteer.table import Row

HERE = Path(__file__).parent
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
# Who's On First gives lands that are no state to others a code of their own; UCDP and the press put
# them in these: Somaliland in Somalia.
STATE_OF = {"XS": "SO"}
SETTLED = ("town", "village", "neighbourhood", "airport")
# What Who's On First has from these is a town; from GeoNames it has every hamlet.
TOWN_LISTS = ("quattroshapes", "qs_pg", "naturalearth", "meso")
# A settlement of so many people is called a town.
TOWN_FROM = 2_000
# Other names that are kept, in the order of the source, which puts the preferred ones first.
OTHER_NAMES = {"big": 16, "small": 3}
BIG_FROM = 50_000
# The sources repeat places under two ids: of one sound and country, this near.
SAME_KM = 5.0

Codes = dict[str, tuple[str, int]]


def lines(path: Path) -> Iterator[list[str]]:
    """The rows of a table without head, comments left out."""
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                yield line.rstrip("\n").split("\t")


def latin(name: str) -> bool:
    letters = [c for c in name if c.isalpha()]
    return len(letters) > 1 and (name.isascii() or all(map(_is_latin, set(letters))))


@cache
def _is_latin(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith("LATIN")


def usable(names: list[str], limit: int) -> list[str]:
    """Names of Latin letters, as English reports have them; short ones are often codes."""
    good = []
    for name in names:
        if 3 < len(name) <= 40 and latin(name) and not re.search(r"[\d(),/]", name):
            good.append(name)
            if len(good) == limit:
                break
    return good


def kilometres(a: tuple[float, float], b: tuple[float, float]) -> float:
    mean = math.radians((a[0] + b[0]) / 2)
    return 111.2 * math.hypot(a[0] - b[0], (a[1] - b[1]) * math.cos(mean))


@cache
def points() -> dict[str, tuple[float, float]]:
    """Representation points of countries and large provinces: of Texas, not of its towns."""
    return {code: (float(lat), float(lon)) for code, lat, lon in lines(HERE / "points.tsv")}


def province_codes(geo: Path) -> Codes:
    """First-level divisions by GeoNames code: "PK.03" is Khyber Pakhtunkhwa with its id."""
    return {
        code: (name, int(number))
        for code, name, _, number in lines(geo / "geonames_admin1CodesASCII.txt")
    }


def cities(file: Path, provinces: Codes) -> list[Row]:
    found = []
    for city in json.loads(file.read_text(encoding="utf-8")).values():
        iso, people = city["countrycode"], city["population"]
        most = OTHER_NAMES["big" if people >= BIG_FROM else "small"]
        found.append(
            Row(
                source="gn",
                number=city["geonameid"],
                name=city["name"],
                kind="town" if people >= TOWN_FROM else "village",
                latitude=city["latitude"],
                longitude=city["longitude"],
                iso=iso,
                province=provinces.get(f"{iso}.{city['admin1code']}", ("", 0))[0],
                population=people,
                names=usable(city["alternatenames"], most),
            )
        )
    return found


def whos_on_first(path: Path) -> list[Row]:
    """The places of one country; divisions first, so that places bear the names of these."""
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        records = [
            record
            for record in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            if record["lat"] and record["name"] and record["status"] != "ceased"
        ]
    called = {r["wof_id"]: _shown(r) for r in records if r["placetype"] in ("region", "county")}
    found = [row for record in records if (row := _row(record, called)) is not None]
    return with_present_provinces(found)


def with_present_provinces(rows: list[Row]) -> list[Row]:
    """Places bear the present name of their province: North-West Frontier is renamed."""
    provinces = [row for row in rows if row.kind == "province"]
    present = {(row.iso, row.name) for row in provinces}
    renamed = {(row.iso, sound(name)): row.name for row in provinces for name in row.names}
    for row in rows:
        if row.province and (row.iso, row.province) not in present:
            row.province = renamed.get((row.iso, sound(row.province)), row.province)
    return rows


def _shown(record: dict[str, str]) -> str:
    """The name that is shown: the source's own if it is in Latin letters."""
    options = [
        re.sub(r"\s*\([^)]*\)?", "", record[key]) for key in ("name", "name_eng", "name_ascii")
    ]
    return next((name for name in options if name and latin(name) and len(name) <= 60), "")


def _row(record: dict[str, str], called: dict[str, str]) -> Row | None:
    kind, name = KINDS[record["placetype"]], _shown(record)
    if kind == "country" and record["country_code"] in STATE_OF:
        return None
    people = int(float(record["population"] or 0))
    if not name:
        return None
    seat = record["feature_code"].startswith(("PPLA", "PPLC"))
    if kind == "village" and (people >= TOWN_FROM or seat):
        kind = "town"
    province = called.get(record["region_id"], record["region_name"])
    district = called.get(record["county_id"], record["county_name"])
    spellings = [record["name"], record["name_eng"], record["name_ascii"]]
    big = people >= BIG_FROM or kind in ("country", "area", "province", "district")
    names = [*spellings, *record["names"].split("|")]
    known = record["geonames_id"].isdigit()
    return Row(
        source="gn" if known else "wof",
        number=int(record["geonames_id"] if known else record["wof_id"]),
        name=name,
        kind=kind,
        latitude=float(record["lat"]),
        longitude=float(record["lon"]),
        iso=STATE_OF.get(record["country_code"], record["country_code"]),
        province=name if kind == "province" else province,
        district=name if record["placetype"] == "county" else district,
        population=people,
        is_noted=seat or record["src"] in TOWN_LISTS,
        names=[] if kind == "country" else usable(names, OTHER_NAMES["big" if big else "small"]),
    )


def renew(rows: Iterable[Row], towns: Iterable[Row]) -> None:
    """Towns bear the name and the point that GeoNames gives them now; what Who's On First took from it
    years ago are other names: Dowzdab is Zahedan.
    """
    present = {town.number: town for town in towns}
    for row in rows:
        town = present.get(row.number) if row.source == "gn" and row.kind in SETTLED else None
        if town is not None:
            row.names = list(dict.fromkeys((row.name, *row.names)))
            row.name, row.latitude, row.longitude = town.name, town.latitude, town.longitude


def without_doubles(rows: Iterable[Row]) -> list[Row]:
    """One row for a place that the sources have under two ids; the first keeps its id."""
    seen: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    kept = []
    for row in rows:
        kind = "settlement" if row.kind in ("town", "village", "neighbourhood") else row.kind
        mark = (kind, row.iso, sound(row.name))
        point = (row.latitude, row.longitude)
        twin = next((t for t in seen[mark] if _near(t, point)), None)
        if twin is None:
            seen[mark].append(row)
            kept.append(row)
        else:
            twin.names = list(dict.fromkeys((*twin.names, row.name, *row.names)))
            twin.population = max(twin.population, row.population)
            twin.kind = "town" if "town" in (twin.kind, row.kind) else twin.kind
            twin.is_noted = twin.is_noted or row.is_noted
    return kept


def _near(row: Row, point: tuple[float, float]) -> bool:
    return kilometres((row.latitude, row.longitude), point) < SAME_KM


def areas() -> Iterator[Row]:
    """Areas that the press names and that are no administrative unit, and a few districts that the
    sources lack: compiled by hand.
    """
    for number, (name, also, iso, lat, lon, radius, *people) in enumerate(
        lines(HERE / "areas.tsv")
    ):
        yield Row(
            source="area",
            number=number,
            name=name,
            kind="district" if people else "area",
            district=name if people else "",
            population=int(people[0]) if people else 0,
            latitude=float(lat),
            longitude=float(lon),
            iso=iso,
            radius_km=float(radius),
            names=[n for n in also.split("|") if n],
        )


def countries(geo: Path, towns: list[Row], out: Path) -> list[Row]:
    """Countries with their points; writes countries.tsv beside the table."""
    own = {row[0]: [*row, "", ""][1:3] for row in lines(HERE / "countries.tsv")}
    inside: dict[str, list[Row]] = defaultdict(list)
    for town in towns:
        inside[town.iso].append(town)
    parts = {name for name, *_ in lines(HERE / "areas.tsv")}
    found, written = [], []
    for record in lines(geo / "geonames_countryInfo.txt"):
        iso, name, capital, area, people, number = (record[at] for at in (0, 4, 5, 6, 7, 16))
        if iso == "ISO":
            continue
        also, demonyms = own.get(iso, ["", ""])
        written.append(f"{iso}\t{name.strip()}\t{also}\t{demonyms}\t{capital}\n")
        if iso not in inside:
            continue
        point = points().get(iso) or middle(inside[iso])
        row = Row(
            source="gn",
            number=int(number),
            name=name.strip(),
            kind="country",
            latitude=point[0],
            longitude=point[1],
            iso=iso,
            population=int(people or 0),
            radius_km=math.sqrt(float(area or 1) / math.pi),
            is_estimated=iso not in points(),
            names=[n for n in also.split("|") if n and n not in parts],
        )
        found.append(row)
    head = "# ISO code, English name (GeoNames, CC BY 4.0), other names, demonyms, capital. By build.py.\n"
    (out / "countries.tsv").write_text(head + "".join(written), encoding="utf-8")
    return found


def middle(towns: list[Row]) -> tuple[float, float]:
    """The middle of the box that holds all but the outermost towns: nearer to the middle of a
    division than the mean, which its largest town draws to itself.
    """
    edges = []
    for values in (sorted(t.latitude for t in towns), sorted(t.longitude for t in towns)):
        cut = len(values) // 50
        edges.append((values[cut] + values[-1 - cut]) / 2)
    return edges[0], edges[1]


def is_same_name(a: Row, b: Row) -> bool:
    """Whether two sources mean one division: a name in common, but for articles and the like."""
    keys = {loose_fold(name) for name in (a.name, *a.names)}
    return any(loose_fold(name) in keys for name in (b.name, *b.names))
