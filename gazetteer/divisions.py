"""Provinces and districts: joined from several sources, with radius, people and P-codes."""

import csv
import gzip
from collections import defaultdict
from pathlib import Path

from sources import Codes, is_same_name, kilometres, lines, middle
from sources import points as given_points

from tallystick.gazetteer.spelling import bare_name, sound
from tallystick.gazetteer.table import Row

LEAST_RADIUS_KM = 20.0
# So many of the towns of a division lie within its radius.
SHARE_WITHIN = 0.9


def join_provinces(codes: Codes, local: list[Row], towns: list[Row]) -> list[Row]:
    """Provinces of GeoNames that Who's On First lacks; towns move to the latter's names.

    A new province without a point of its own is put in the middle of its towns, and is marked so.
    """
    points = {codes[code][1]: point for code, point in given_points().items() if code in codes}
    known: dict[str, list[Row]] = defaultdict(list)
    for row in local:
        if row.kind == "province":
            known[row.iso].append(row)
    renamed: dict[tuple[str, str], str] = {}
    missing = []
    for code, (name, number) in codes.items():
        iso = code[:2]
        row = Row(
            source="gn", number=number, name=name, kind="province",
            latitude=0.0, longitude=0.0, iso=iso, province=name, is_estimated=True,
        )  # fmt: skip
        twin = next((p for p in known[iso] if p.source == "gn" and p.number == number), None)
        twin = twin or next((p for p in known[iso] if is_same_name(p, row)), None)
        if twin is None:
            missing.append(row)
        else:
            renamed[iso, name] = twin.name
            twin.names.append(name)
    for town in towns:
        town.province = renamed.get((town.iso, town.province), town.province)
    inside: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for town in towns:
        inside[town.iso, town.province].append(town)
    kept = [row for row in missing if row.number in points or (row.iso, row.name) in inside]
    for row in kept:
        row.is_estimated = row.number not in points
        row.latitude, row.longitude = points.get(row.number) or middle(inside[row.iso, row.name])
    return kept


def measure(rows: list[Row]) -> None:
    """Gives divisions their radius, and those without a figure the people of their towns."""
    inside: dict[tuple[str, str, str, str], list[Row]] = defaultdict(list)
    for row in rows:
        if row.kind in ("town", "village", "neighbourhood"):
            inside["province", row.iso, row.province, ""].append(row)
            inside["district", row.iso, row.province, row.district].append(row)
    for row in rows:
        if row.kind not in ("province", "district"):
            continue
        district = row.district if row.kind == "district" else ""
        towns = inside.get((row.kind, row.iso, row.province, district), [])
        row.population = row.population or sum(t.population for t in towns)
        if towns and not row.radius_km:
            middle = (row.latitude, row.longitude)
            away = sorted(kilometres(middle, (t.latitude, t.longitude)) for t in towns)
            row.radius_km = max(LEAST_RADIUS_KM, away[int(SHARE_WITHIN * (len(away) - 1))])


def add_pcodes(rows: list[Row], geo: Path) -> None:
    """OCHA's P-codes of provinces and districts, by name and, of districts, by province."""
    iso_of = {r[1]: r[0] for r in lines(geo / "geonames_countryInfo.txt")}
    provinces: dict[tuple[str, str], str] = {}
    districts: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    with gzip.open(geo / "ocha_global_pcodes_adm1_2.csv.gz", "rt", encoding="utf-8") as file:
        for record in csv.DictReader(file):
            iso, code = iso_of.get(record["Location"], ""), record["P-Code"]
            key = (iso, sound(bare_name(record["Name"])[0]))
            if record["Admin Level"] == "1":
                provinces[key] = code
            else:
                districts[key].append((record["Parent P-Code"], code))
    for row in (r for r in rows if r.kind == "province"):
        keys = [(row.iso, sound(bare_name(name)[0])) for name in (row.name, *row.names)]
        row.pcode = next((provinces[key] for key in keys if key in provinces), "")
    parent = {(r.iso, r.province): r.pcode for r in rows if r.kind == "province"}
    for row in (r for r in rows if r.kind == "district"):
        keys = [(row.iso, sound(bare_name(name)[0])) for name in (row.name, *row.names)]
        found = [pair for key in keys for pair in districts.get(key, ())]
        within = [code for above, code in found if above == parent.get((row.iso, row.province))]
        alone = [code for _, code in found] if len({c for _, c in found}) == 1 else []
        row.pcode = next(iter(within or alone), "")
