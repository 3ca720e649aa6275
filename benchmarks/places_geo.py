"""Places of news reports that people have located: GeoVirus and TR-News.

    python -m benchmarks.places_geo --corpus GeoVirus.xml.gz --corpus TR-News.xml.gz [--misses 20]

* given the span: the share of place names with coordinates whose point is within 161 km (100 miles,
  the measure of the field) of theirs; reports are parsed, and the spans of all names are given
* own detection: F1 of the names found in the text and put within 161 km; a name found where nobody
  has marked one, or put elsewhere, counts against precision, and what is not located against recall

Names of peoples are marked in neither corpus, of persons and bodies neither. Texts whose offsets are
off by a character or two are set right by the name.
"""

import argparse
import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from benchmarks.given_places import locate_given
from tallystick import Report, load
from tallystick.parse import parse_all
from tallystick.places.detect import find_places
from tallystick.places.distance import kilometres
from tallystick.places.mention import PlaceMention
from tallystick.records import Location, Span

if TYPE_CHECKING:
    from tallystick.doc import Doc

NEAR_KM = 161.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Toponym:
    """A name that somebody has put on the map; without a point it is found, but not scored."""

    span: Span
    point: Location | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A report with its place names."""

    report: Report
    toponyms: tuple[Toponym, ...]


def articles(path: Path) -> list[Article]:
    """The reports of a corpus; GeoVirus counts from 1, TR-News is off here and there."""
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rb") as stream:
        root = ElementTree.fromstring(stream.read())
    found = []
    for number, element in enumerate(root.findall("article")):
        text = element.findtext("text") or ""
        report = Report(slug=f"{path.name.partition('.')[0]}-{number}", text=text)
        named = (*element.iter("location"), *element.iter("toponym"))
        toponyms = tuple(t for e in named if (t := _toponym(text, e)) is not None)
        found.append(Article(report=report, toponyms=toponyms))
    return found


def _toponym(text: str, element: ElementTree.Element) -> Toponym | None:
    name = (element.findtext("phrase") or element.findtext("name") or "").strip()
    said = int(element.findtext("start") or 0)
    ats = [at for at in range(max(0, said - 8), said + 9) if text.startswith(name, at)]
    if not name or not ats:
        return None
    at = 1 + min(ats, key=lambda at: abs(at - said))
    lat = element.findtext("lat") or element.findtext("gaztag/lat")
    lon = element.findtext("lon") or element.findtext("gaztag/lon")
    point = point_of(float(lat), float(lon)) if lat and lon else None
    return Toponym(span=Span(start=at, end=at + len(name)), point=point)


def point_of(lat: float, lon: float) -> Location:
    """A point of a corpus."""
    return Location(
        gazetteer_id="", name="", kind="", latitude=lat, longitude=lon, country="", radius_km=0.0
    )


def is_right(mention: PlaceMention, toponym: Toponym) -> bool:
    """Whether a point of ours is near enough to theirs."""
    if mention.location is None or toponym.point is None:
        return False
    return kilometres(mention.location, toponym.point) <= NEAR_KM


def overlap(a: Span, b: Span) -> bool:
    """Whether two spans share a character."""
    return a.start < b.end and b.start < a.end


def parsed(found: Sequence[Article]) -> Iterable["Doc"]:
    """The reports as spaCy Docs."""
    nlp = load()
    return parse_all((article.report for article in found), nlp)


def measure(found: Sequence[Article], docs: Iterable["Doc"], misses: int) -> dict[str, float]:
    """The share given the span, and precision, recall and F1 with own detection."""
    counts, missed = Counter[str](), Counter[str]()
    for article, doc in zip(found, docs, strict=True):
        report, toponyms = article.report, article.toponyms
        spans = [t.span for t in toponyms]
        given = {m.span: m for m in locate_given(report, doc, spans)}
        for toponym in (t for t in toponyms if t.point is not None):
            right = toponym.span in given and is_right(given[toponym.span], toponym)
            counts["given"] += 1
            counts["given_right"] += right
            if not right:
                at = given[toponym.span].location if toponym.span in given else None
                put = f"{at.name}, {at.country} ({at.kind})" if at else "not located"
                missed[f"given the span: {report.words(toponym.span)}: {put}"] += 1
        for kind, words in detection(report, toponyms, find_places(report, doc)):
            counts[kind] += 1
            if kind not in ("right", "found"):
                missed[f"{kind}: {words}"] += 1
    for words, times in missed.most_common(misses):
        print(times, words, file=sys.stderr)
    precision = counts["right"] / max(1, counts["right"] + counts["false"] + counts["elsewhere"])
    recall = counts["right"] / max(1, counts["given"])
    return {
        "given_span": counts["given_right"] / max(1, counts["given"]),
        "precision": precision,
        "recall": recall,
        "f1": 2 * precision * recall / max(0.001, precision + recall),
        "names": counts["given"],
    }


def detection(
    report: Report, toponyms: Sequence[Toponym], mentions: Sequence[PlaceMention]
) -> Iterator[tuple[str, str]]:
    """Each located mention as right, elsewhere or false, each name that was overlooked."""
    left = list(toponyms)
    for mention in mentions:
        there = [t for t in left if overlap(t.span, mention.span)]
        if there:
            toponym = next((t for t in there if is_right(mention, t)), there[0])
            left.remove(toponym)
            if toponym.point is None:
                yield "found", mention.words
            elif is_right(mention, toponym):
                yield "right", mention.words
            else:
                yield ("elsewhere" if mention.location else "not located"), mention.words
        elif mention.location is not None:
            yield "false", mention.words
    for toponym in left:
        if toponym.point is not None:
            yield "overlooked", report.words(toponym.span)


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--corpus", type=Path, required=True, action="append")
    parser.add_argument("--misses", type=int, default=0)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    there = [path for path in given.corpus if path.exists()]
    if not there:
        print("skipped: no corpus there")
        return 0
    all_articles = [article for path in there for article in articles(path)]
    found = measure(all_articles, parsed(all_articles), given.misses)
    if given.json:
        print(json.dumps(found))
        return 0
    for name, figure in found.items():
        print(f"{name:12} {figure:.3f}" if figure <= 1 else f"{name:12} {figure:.0f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
