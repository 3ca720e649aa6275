"""The counties of the USA as districts: names of GeoNames, outlines of the Census Bureau.

The outlines come from the package us-atlas (`npm pack us-atlas`, file `counties-10m.json`), which has
them by number (FIPS) in TopoJSON: a line that two counties share is kept once, as steps from point to
point. GeoNames' codes of second-level divisions end in the same numbers.
"""

import json
import math
from collections import defaultdict
from itertools import accumulate
from pathlib import Path

from sources import Codes, lines

from tallystick.gazetteer.table import Row

Point = tuple[float, float]
Ring = list[Point]

_NAMED = (" County", " Parish", " Borough", " Census Area", " Municipality")
KM_PER_DEGREE = 111.2


def counties(file: Path, geo: Path, codes: Codes) -> list[tuple[Row, Ring]]:
    """The counties with their outlines; cities that are their own county are left to the towns."""
    atlas = json.loads(file.read_text(encoding="utf-8"))
    lines_ = [line_of(arc, atlas["transform"]) for arc in atlas["arcs"]]
    state_number = {
        g["properties"]["name"]: g["id"] for g in atlas["objects"]["states"]["geometries"]
    }
    outlines = {g["id"]: _outline(g, lines_) for g in atlas["objects"]["counties"]["geometries"]}
    found = []
    for code, name, _, number in lines(geo / "geonames_admin2Codes.txt.gz"):
        iso, state_code, county = code.split(".")
        state = codes.get(f"{iso}.{state_code}", ("", 0))[0]
        outline = outlines.get(state_number.get(state, "") + county)
        if iso == "US" and outline and name.endswith(_NAMED):
            found.append((_row(name, state, int(number), outline), outline))
    return found


def line_of(arc: list[list[int]], transform: dict[str, list[float]]) -> Ring:
    """The points of a line in degrees, from its steps."""
    (wide, high), (west, south) = transform["scale"], transform["translate"]
    xs, ys = accumulate(x for x, _ in arc), accumulate(y for _, y in arc)
    return [(south + high * y, west + wide * x) for x, y in zip(xs, ys, strict=True)]


def _outline(geometry: dict[str, object], lines_: list[Ring]) -> Ring:
    """The outer ring of the largest part."""
    arcs = geometry.get("arcs", [])
    parts = [arcs] if geometry["type"] == "Polygon" else arcs
    rings = []
    for part in parts:  # type: ignore[attr-defined]
        ring: Ring = []
        for at in part[0]:
            ring += lines_[at] if at >= 0 else lines_[~at][::-1]
        rings.append(ring)
    return max(rings, key=lambda ring: abs(_area(ring)[0]), default=[])


def _area(ring: Ring) -> tuple[float, float, float]:
    """Signed area and centre of a ring, in degrees."""
    area = north = east = 0.0
    for (a, b), (c, d) in zip(ring, ring[1:] + ring[:1], strict=True):
        cross = a * d - c * b
        area, north, east = area + cross, north + (a + c) * cross, east + (b + d) * cross
    return (area / 2, north / (3 * area), east / (3 * area)) if area else (0.0, *ring[0])


def _row(name: str, state: str, number: int, outline: Ring) -> Row:
    area, north, east = _area(outline)
    square_km = abs(area) * KM_PER_DEGREE**2 * math.cos(math.radians(north))
    return Row(
        source="gn",
        number=number,
        name=name,
        kind="district",
        latitude=north,
        longitude=east,
        iso="US",
        province=state,
        district=name,
        radius_km=math.sqrt(square_km / math.pi),
        is_called_whole=True,
    )


def put_in_counties(towns: list[Row], found: list[tuple[Row, Ring]]) -> None:
    """Gives the towns of the USA the county in whose outline they lie."""
    by_state: dict[str, list[tuple[Row, Ring]]] = defaultdict(list)
    for county, outline in found:
        by_state[county.province].append((county, outline))
    for town in towns:
        if town.iso == "US":
            point = (town.latitude, town.longitude)
            inside = (c for c, ring in by_state[town.province] if _is_inside(point, ring))
            county = next(inside, None)
            town.district = county.name if county else ""


def _is_inside(point: Point, ring: Ring) -> bool:
    """Whether a line from the point to the east crosses the ring an odd number of times."""
    north, east = point
    crossings = 0
    for (a, b), (c, d) in zip(ring, ring[1:] + ring[:1], strict=True):
        if (a > north) != (c > north):
            crossings += east < b + (north - a) * (d - b) / (c - a)
    return crossings % 2 == 1
