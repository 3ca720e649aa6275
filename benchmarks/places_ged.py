"""Places of UCDP GED: name, district and province given as text -> our point within 25 km of UCDP's.

    python -m benchmarks.places_ged --ged ucdp_ged.csv [--covered] [--misses 20] [--json]

The table must not hold UCDP's own names: build one with `gazetteer/build.py --without-ged FILE` and
set TALLYSTICK_GAZETTEER to that file. Each row is read as a table has it: its
`where_coordinates`, "Spinwam village", lies in its adm_2, adm_1 and country. A row is right where
the point that tables and pages would draw is near UCDP's; for a name that is not located that is
the point of the district or province named with it (`Place.point`), as UCDP does it. How many rows
the name itself puts right is told apart ("by its name"). Rows of countries whose villages the table
lacks can be left out (`--covered`).
"""

import argparse
import csv
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks.stated_places import Stated, locate_stated
from tallystick.gazetteer import country_of
from tallystick.places.distance import kilometres
from tallystick.records import Location

NEAR_KM = 25.0
# Countries for which the table goes down to villages, by ISO code.
COVERED = frozenset(
    "AF AM AZ BD BF BI BJ CD CF CM CO DZ EC EG ET GE GT HN HT IL IQ IR JO KE KH LA LB LK LY ML MM "
    "MR MZ NE NG NP OM PE PH PK PS RW SA SD SN SO SS SV SY TD TH TN TR UA UG VE YE".split()
)


def rows(path: Path, *, covered: bool) -> Iterator[dict[str, str]]:
    """The events of a GED file; the row of HXL tags under its head has no id."""
    from tallystick.gazetteer.countries import country_codes

    with path.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            country = country_of(row["country"].partition(" (")[0]) or ""
            if row["id"] and (not covered or country_codes().get(country) in COVERED):
                yield row | {"country": country}


def measure(events: Iterator[dict[str, str]], misses: int) -> dict[str, float]:
    """Shares of all events and of those of precision 1, and how sure the right ones were."""
    right, number, missed = Counter[str](), Counter[str](), Counter[tuple[str, ...]]()
    for row in events:
        point = (float(row["latitude"]), float(row["longitude"]))
        stated = Stated(
            name=row["where_coordinates"],
            parents=tuple(row[key] for key in ("adm_2", "adm_1") if row[key]),
            country=row["country"],
        )
        ranking = locate_stated(stated)
        own = ranking.best is not None and _near(ranking.best.location, point)
        within = ranking.within if ranking.best is None else None
        area = own or (within is not None and _near(within.location, point))
        sets = ["all", f"precision {float(row['where_prec']):.0f}"]
        for name in sets:
            number[name] += 1
            right[name] += area
            right[name + " by its name"] += own
            right[name + " located"] += ranking.best is not None
        if not area:
            found = ranking.best.name if ranking.best else "not located"
            missed[stated.name, *stated.parents, row["where_prec"], found] += 1
    for words, times in missed.most_common(misses):
        print(times, *words, sep=" | ", file=sys.stderr)
    shares = {name: right[name] / number[name.split(" by ")[0].split(" loc")[0]] for name in right}
    return shares | {f"rows of {name}": float(count) for name, count in number.items()}


def _near(place: Location, point: tuple[float, float]) -> bool:
    there = Location(
        gazetteer_id="", name="", kind="", latitude=point[0], longitude=point[1], country="",
        radius_km=0.0,
    )  # fmt: skip
    return kilometres(place, there) <= NEAR_KM


def main() -> int:
    """Print the shares."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--ged", type=Path, required=True, help="the CSV file")
    parser.add_argument("--covered", action="store_true")
    parser.add_argument("--misses", type=int, default=0)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    if not given.ged.exists():
        print(f"skipped: no events at {given.ged}")
        return 0
    found = measure(rows(given.ged, covered=given.covered), given.misses)
    if given.json:
        print(json.dumps(found))
        return 0
    for name in sorted(found):
        print(
            f"{name:40} {found[name]:.3f}" if found[name] <= 1 else f"{name:40} {found[name]:.0f}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
