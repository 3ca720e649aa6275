"""Learns the weights of `place_choice.tsv` from reports located by hand, leaving the rest of the table.

    TALLYSTICK_GAZETTEER=FILE python -m training.places --corpus GeoVirus.xml.gz \
        --corpus TR-News.xml.gz --ged ucdp_ged_pakistan.csv --ged ucdp_ged_sample.csv

For each name with coordinates the places that it may mean stand against each other and against "none
of them" (conditional logit). Right are those near the point that the corpus gives; where none is, "none
of them" is. The news tells of known towns; villages come from the names of UCDP's events, as if in a
report that names the country and, every other time, the province. FILE is a table without UCDP's names
(`gazetteer/build.py --without-ged`). The weights set by hand, which the table keeps, are where the search
begins and what the penalty draws them to. Every second report and event is learned from, the others
measure (`benchmarks/places_reliability.py`). Needs numpy alone.
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import numpy as np

from benchmarks.given_places import given
from benchmarks.places_ged import rows
from benchmarks.places_geo import Article, articles, parsed, point_of
from tallystick.doc import Doc
from tallystick.gazetteer import Entry, bare_name, country_of, fold
from tallystick.places.choice import signs
from tallystick.places.distance import kilometres
from tallystick.places.locate import asked_for
from tallystick.places.setting import Setting
from tallystick.records import Location
from tallystick.tables import rows as rows_of
from training import logit

NEAR_KM = 161.0
VILLAGE_KM = 25.0
# How strongly weights are drawn to those of the table: of 3, 10, 30 and 100 the best on held-out reports.
PENALTY = 10.0
STEPS = 60


@dataclass(frozen=True, slots=True)
class Choice:
    """The signs of each place of a name, and which of them are right."""

    signs: tuple[dict[str, float], ...]
    right: tuple[bool, ...]
    places: tuple[Entry, ...]


def choices(article: Article, doc: Doc) -> Iterator[Choice]:
    """The names of a report that have coordinates and places to choose from, each once."""
    points = {t.span: t for t in article.toponyms}
    mentions, setting = given(article.report, doc, list(points))
    seen: set[tuple[str, str]] = set()
    for mention in mentions:
        toponym, name = points[mention.span], (mention.words, mention.region)
        if toponym.point is None or name in seen:
            continue
        seen.add(name)
        kind = "" if mention.kind == "area" else mention.kind
        asked, found = asked_for(mention.words, kind, mention.region, setting)
        if found:
            told = tuple(dict(signs(c, asked)) for c in found)
            right = tuple(_is_right(c.entry, toponym.point) for c in found)
            yield Choice(told, right, tuple(c.entry for c in found))


def _is_right(entry: Entry, point: Location, near: float = NEAR_KM) -> bool:
    """Near the point; where in a country or province its one point is put, is a convention."""
    reach = entry.radius_km if entry.kind in ("country", "area", "province") else 0.0
    return kilometres(entry, point) <= max(near, 1.5 * reach)


def events(path: Path) -> Iterator[Choice]:
    """The exact places of UCDP's events, each once, as a report of their country names them."""
    seen: set[tuple[str, str]] = set()
    for row in rows(path, covered=True):
        name, country = row["where_coordinates"], country_of(row["country"]) or ""
        if float(row["where_prec"]) > 1 or not country or (name, country) in seen:
            continue
        seen.add((name, country))
        parents = [row["adm_1"]] if len(seen) % 2 and row["adm_1"] else []
        folded = frozenset(fold(bare_name(word)[0]) for word in parents)
        stem, kind = bare_name(name)
        report = Setting(countries={country: 3.0}, names=folded)
        asked, found = asked_for(stem, kind if kind in ("district", "province") else "", "", report)
        point = point_of(float(row["latitude"]), float(row["longitude"]))
        if found:
            right = tuple(_is_right(c.entry, point, VILLAGE_KM) for c in found)
            told = tuple(dict(signs(c, asked)) for c in found)
            yield Choice(told, right, tuple(c.entry for c in found))


def fitted(found: Sequence[Choice], names: Sequence[str], start: dict[str, float]) -> np.ndarray:
    """The weights of the signs, beginning with those of the table."""
    begin = np.array([start[name] for name in names])
    return logit.fitted([_as_rows(choice, names) for choice in found], begin, PENALTY, STEPS)


def _as_rows(choice: Choice, names: Sequence[str]) -> logit.Choice:
    """The places of a name, and last "none of them", which has no signs."""
    rows = [[signs.get(name, 0.0) for name in names] for signs in choice.signs]
    right = [*choice.right, not any(choice.right)]
    return logit.Choice(np.array([*rows, [0.0] * len(names)]), np.array(right))


def rewritten(table: str, new: dict[str, float]) -> str:
    """The table with new weights: all other columns and the comments stay as they are."""
    lines = []
    for line in table.splitlines():
        if line and not line.startswith("#"):
            sign, _, rest = line.split("\t", 2)
            lines.append(f"{sign}\t{new[sign]:.2f}\t{rest}")
        else:
            lines.append(line)
    return "\n".join(lines) + "\n"


def main() -> int:
    """Fit and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--corpus", type=Path, required=True, action="append")
    parser.add_argument("--ged", type=Path, default=[], action="append")
    told = parser.parse_args()
    write([c for n, c in numbered(told.corpus, told.ged) if n % 2 == 0])
    return 0


def numbered(corpora: Sequence[Path], ged: Sequence[Path]) -> Iterator[tuple[int, Choice]]:
    """All choices with the number of their report or event: even ones are learned from."""
    read = [article for path in corpora for article in articles(path)]
    for number, (article, doc) in enumerate(zip(read, parsed(read), strict=True)):
        yield from ((number, choice) for choice in choices(article, doc))
    yield from enumerate(choice for path in ged for choice in events(path))


def write(found: Sequence[Choice]) -> None:
    """The table of the package, anew from these choices."""
    path = Path(str(files("tallystick") / "data" / "place_choice.tsv"))
    by_hand = {sign: float(weight) for sign, _, weight, _ in rows_of("place_choice.tsv")}
    names = list(by_hand)
    new = fitted(found, names, by_hand)
    told = dict(zip(names, map(float, new), strict=True))
    path.write_text(rewritten(path.read_text(encoding="utf-8"), told), encoding="utf-8")


if __name__ == "__main__":
    main()
