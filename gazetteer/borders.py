"""Where two countries meet: `borders.tsv`, for what happened "on the border between Mali and Niger".

The lines come from the package world-atlas (`npm pack world-atlas`, file `countries-50m.json`: Natural
Earth), in TopoJSON as the counties of `counties.py`: a line that two countries share is kept once. The point
of a border is the one of its line from which the farthest is nearest, and that distance its radius.

    PYTHONPATH=src python gazetteer/borders.py --countries package/countries-50m.json --corpora FOLDER
"""

import argparse
import json
import math
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

from counties import KM_PER_DEGREE, Point, Ring, line_of
from sources import lines

from tallystick.gazetteer import country_names

OUT = Path(__file__).parent.parent / "src" / "tallystick" / "data" / "gazetteer" / "borders.tsv"
HEAD = """\
# Where two lands meet, made by gazetteer/borders.py from Natural Earth (public domain).
# land  land  latitude  longitude  radius_km
"""
# What Natural Earth has without a number, or as a part of a country.
UNNUMBERED = {"Kosovo": "Kosovo", "Somaliland": "Somalia", "N. Cyprus": "Cyprus"}
# The two parts of the Palestinian Territory lie either side of this meridian.
PALESTINE, MERIDIAN = "Palestinian Territory", 34.7


def names(geo: Path) -> dict[str, str]:
    """The name of each country by its number: "466" is Mali."""
    known = country_names()
    rows = (row for row in lines(geo / "geonames_countryInfo.txt") if not row[0].startswith("#"))
    return {row[2]: known[row[0]] for row in rows if row[0] in known}


def arcs_of(parts: list[object]) -> Iterator[int]:
    """The numbers of all lines of an outline, however deep in lists they stand."""
    for part in parts:
        if isinstance(part, list):
            yield from arcs_of(part)
        elif isinstance(part, int):
            yield part if part >= 0 else ~part


def owners(atlas: dict[str, object], known: dict[str, str]) -> dict[int, set[str]]:
    """Whose line each is: two countries share it where they meet."""
    found: dict[int, set[str]] = defaultdict(set)
    for land in atlas["objects"]["countries"]["geometries"]:  # type: ignore[index]
        name = known.get(land.get("id", "")) or UNNUMBERED.get(land["properties"]["name"])
        for arc in arcs_of(land.get("arcs", [])) if name else ():
            found[arc].add(name)
    return found


def borders(atlas: dict[str, object], known: dict[str, str]) -> dict[tuple[str, str], Ring]:
    """The points of the line between each two lands."""
    found: dict[tuple[str, str], Ring] = defaultdict(list)
    for arc, lands in owners(atlas, known).items():
        points = line_of(atlas["arcs"][arc], atlas["transform"])  # type: ignore[index]
        for pair in combinations(sorted(lands), 2):
            found[pair] += points
            if PALESTINE in pair:
                part = "Gaza Strip" if points[0][1] < MERIDIAN else "West Bank"
                other = next(land for land in pair if land != PALESTINE)
                found[part, other] += points
    return found


def kilometres(a: Point, b: Point) -> float:
    """How far two points lie apart."""
    east = (a[1] - b[1]) * math.cos(math.radians((a[0] + b[0]) / 2))
    return KM_PER_DEGREE * math.hypot(a[0] - b[0], east)


def middle(ring: Ring) -> tuple[Point, float]:
    """The point of a line from which the farthest of it is nearest, and how far that is."""
    reach = {one: max(kilometres(one, other) for other in ring) for one in ring}
    point = min(reach, key=reach.__getitem__)
    return point, reach[point]


def main() -> None:
    """Write the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--countries", type=Path, required=True)
    parser.add_argument("--corpora", type=Path, required=True)
    given = parser.parse_args()
    atlas = json.loads(given.countries.read_text(encoding="utf-8"))
    found = borders(atlas, names(given.corpora / "geo"))
    with OUT.open("w", encoding="utf-8") as out:
        out.write(HEAD)
        for (one, other), ring in sorted(found.items()):
            (north, east), radius = middle(ring)
            out.write(f"{one}\t{other}\t{north:.3f}\t{east:.3f}\t{max(1, round(radius))}\n")


if __name__ == "__main__":
    main()
