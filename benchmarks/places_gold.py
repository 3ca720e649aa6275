"""The places of coded reports on the map, beside a list judged by hand.

    python benchmarks/places_gold.py --gold FOLDER [--list]

`benchmarks/places_gold.tsv` has the places of some reports, our points gone through one by one and
put right where they were wrong, without an outside source: report, words, region, country, latitude,
longitude. A located place is right where country and point (within 50 km; of a country, the country
alone) are those of the list. Prints the share, the wrong ones, and places of these reports that the
list lacks; `--list` prints all that are located, as lines for the list.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from tallystick import Coding, Place, Report, code_reports, read_paths
from tallystick.places.distance import kilometres
from tallystick.records import Location

LIST = Path(__file__).with_suffix(".tsv")
NEAR_KM = 50.0

Key = tuple[str, str, str]


def by_hand() -> dict[Key, tuple[str, float, float]]:
    """Country and point of each place of the list."""
    lines = LIST.read_text(encoding="utf-8").splitlines()
    cells = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {(r, w, a): (c, float(lat), float(lon)) for r, w, a, c, lat, lon in cells}


def located(folder: Path, slugs: frozenset[str]) -> Iterator[tuple[Key, Location]]:
    """The located places of the claims of some reports, each once."""
    texts = read_paths([str(folder / "texts")])
    reports = [r for r in texts if isinstance(r, Report) and r.slug in slugs]
    for coding in code_reports(reports):
        if isinstance(coding, Coding):
            places = [claim.place for claim in coding.claims]
            yield from dict(
                _keyed(coding.report.slug, place) for place in places if place and place.location
            ).items()


def _keyed(slug: str, place: Place) -> tuple[Key, Location]:
    if place.location is None:
        raise ValueError(f"{place.words} is not located")
    return (slug, place.words, place.region), place.location


def is_right(found: Location, country: str, latitude: float, longitude: float) -> bool:
    """Whether a point lies in the country, and within 50 km of the place."""
    there = Location(
        gazetteer_id="", name="", kind="", latitude=latitude, longitude=longitude,
        country=country, radius_km=0.0,
    )  # fmt: skip
    near = found.kind == "country" or kilometres(found, there) <= NEAR_KM
    return found.country == country and near


def main() -> int:
    """Print the share and the exceptions."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--list", action="store_true")
    given = parser.parse_args()
    if not given.gold.exists():
        print(f"skipped: no reports at {given.gold}")
        return 0
    right, known = 0, by_hand()
    found = dict(located(given.gold, frozenset(slug for slug, _, _ in known)))
    for key, place in found.items():
        point = f"{place.latitude:.2f}\t{place.longitude:.2f}"
        if given.list:
            print(*key, place.country, point, sep="\t")
        elif key not in known:
            print("not on the list:", *key, place.country, place.name, point, sep="\t")
        elif is_right(place, *known[key]):
            right += 1
        else:
            print("wrong:", *key, place.country, place.name, point, sep="\t")
    judged = sum(key in known for key in found)
    if not given.list:
        print(f"{right / max(1, judged):.3f} of {judged} located places right")
    return 0


if __name__ == "__main__":
    sys.exit(main())
