"""Reports of shootings in five states of the USA, beside the incidents they tell of.

    python -m benchmarks.gva --gva FOLDER [--every 3] [--jobs 2] [--misses 20]

FOLDER holds `reports.jsonl.gz` (title, text, published, incident_id) and `incidents.jsonl` (the
date, the city, and how many were killed and injured). Each report is coded by itself, as any other.

How a report becomes one figure: its news is the incident told of first (a part counts in its
whole, for place and day where the whole has none); killed and injured are the sums of the best
estimates over victim groups. A report of a trial, which has no news of harm, tells of a shooting as
its background: then it is the first of that.
How the reports of one incident become one figure: each casts one vote for its pair of killed and
injured, its city and its day, silent ones none; most votes win, in a tie the report published last.
Two votes are for one city where they share a name: one report may tell its street, the other its club.
The city is right where it is the place or the region of the incident, as the report writes it or as
the gazetteer calls it; the day must be that day.
The archive's "Cincinnati (Westwood)" is right by either name, its "Cass (county)" as "Cass County".
An answer that no report gives is 0 for figures, and wrong for city and day.
"""

import argparse
import gzip
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

from tallystick import Coding, Incident, Report, code_reports
from tallystick.gazetteer import fold
from tallystick.vocabulary import Effect, Frame

_T = TypeVar("_T", bound=Hashable)
COUNTED = (Effect.KILLED, Effect.INJURED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shooting:
    """An incident as the archive has it, with the reports that tell of it."""

    id: str
    day: date
    cities: frozenset[str]
    killed: int
    injured: int
    reports: tuple[Report, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one report says, or what all reports of a shooting come to; None where silent."""

    figures: tuple[int, int] | None = None
    names: frozenset[str] | None = None
    day: date | None = None


def shootings(folder: Path) -> list[Shooting]:
    """All incidents with at least one report, reports in the order of publication."""
    told: defaultdict[str, list[Report]] = defaultdict(list)
    with gzip.open(folder / "reports.jsonl.gz", "rt", encoding="utf-8") as stream:
        for line in map(json.loads, stream):
            day = date.fromisoformat(line["published"]) if line["published"] else None
            told[line["incident_id"]].append(
                Report(slug=line["id"], title=line["title"] or "", text=line["text"], published=day)
            )
    lines = map(json.loads, (folder / "incidents.jsonl").read_text("utf-8").splitlines())
    return [
        Shooting(
            id=line["incident_id"],
            day=datetime.strptime(line["date"], "%B %d, %Y").date(),  # noqa: DTZ007
            cities=cities(line["city_or_county"]),
            killed=line["num_killed"],
            injured=line["num_injured"],
            reports=tuple(sorted(told[line["incident_id"]], key=_published)),
        )
        for line in lines
        if told[line["incident_id"]]
    ]


def cities(told: str) -> frozenset[str]:
    """The names by which the archive tells a place: "Cincinnati (Westwood)" is both of these, and
    "Cass (county)" is "Cass County".
    """
    city, _, other = told.rstrip(") ").partition("(")
    if other == "county":
        return frozenset({_name(f"{city.replace(' County', '')} County")})
    return frozenset(_name(name) for name in (city, other) if name)


def _published(report: Report) -> date:
    return report.published or date.min


def _name(words: str) -> str:
    return fold(" ".join(words.split()))


def answer(coding: Coding) -> Answer:
    """What a report says of the incident that is its news, or of the first of its background."""
    tops = [i for i in coding.incidents if i.part_of is None]
    for incident in sorted(tops, key=lambda incident: incident.frame is not Frame.CURRENT):
        figures = tuple(_people(coding, incident, effect) for effect in COUNTED)
        if any(figures):
            told = [incident, *(part for part in coding.incidents if part.part_of == incident.id)]
            names, days = filter(None, map(_names, told)), filter(None, map(_day, told))
            return Answer(figures=figures, names=next(names, None), day=next(days, None))  # type: ignore[arg-type]
    return Answer()


def _people(coding: Coding, incident: Incident, effect: Effect) -> int:
    """The best figure of an incident; where it has none, the sum of its parts."""
    cells = [e for e in coding.estimates if e.incident == incident.id and e.effect is effect]
    if cells:
        return sum(estimate.best for estimate in cells)
    parts = (part for part in coding.incidents if part.part_of == incident.id)
    return sum(_people(coding, part, effect) for part in parts)


def _names(incident: Incident) -> frozenset[str] | None:
    place = incident.place
    if place is None:
        return None
    point = place.point.name if place.point else ""
    return frozenset(_name(words) for words in (place.words, place.region, point) if words)


def _day(incident: Incident) -> date | None:
    when = incident.when
    return when.start if when.start == when.end else None


def combined(answers: Sequence[Answer]) -> Answer:
    """The answer of most reports, slot by slot; in a tie that of the report published last."""
    return Answer(
        figures=_most([a.figures for a in answers]),
        names=_most_shared([a.names for a in answers]),
        day=_most([a.day for a in answers]),
    )


def _most(values: Iterable[_T | None]) -> _T | None:
    told = [value for value in values if value is not None]
    votes = Counter(told)
    return max(reversed(told), key=votes.__getitem__, default=None)


def _most_shared(values: Iterable[frozenset[str] | None]) -> frozenset[str] | None:
    """The names that share one with most others; of those that share as many the last."""
    told = [names for names in values if names]
    shared = [sum(not names.isdisjoint(others) for others in told) for names in told]
    last = max(range(len(told)), key=lambda at: (shared[at], at), default=None)
    return told[last] if last is not None else None


def right(shooting: Shooting, found: Answer) -> dict[str, bool]:
    """Which answers are those of the archive."""
    killed, injured = found.figures or (0, 0)
    city = found.names is not None and not shooting.cities.isdisjoint(found.names)
    day = found.day == shooting.day
    return {
        "killed": killed == shooting.killed,
        "injured": injured == shooting.injured,
        "both": (killed, injured) == (shooting.killed, shooting.injured),
        "city": city,
        "day": day,
        "city_and_day": city and day,
    }


def measure(
    chosen: Sequence[Shooting], answers: dict[str, Answer], misses: int
) -> dict[str, float]:
    """The share of shootings with each answer right."""
    met: Counter[str] = Counter()
    for shooting in chosen:
        found = combined([answers[r.slug] for r in shooting.reports if r.slug in answers])
        good = right(shooting, found)
        met.update(name for name, is_right in good.items() if is_right)
        if misses > 0 and not (good["both"] and good["city_and_day"]):
            misses -= 1
            print(f"{shooting.id} {sorted(shooting.cities)} {shooting.day} killed {shooting.killed} "
                  f"injured {shooting.injured}: read {found}", file=sys.stderr)  # fmt: skip
    shares = {name: met[name] / max(1, len(chosen)) for name in right(chosen[0], Answer())}
    return shares | {"shootings": len(chosen)}


def answers_of(chosen: Sequence[Shooting], jobs: int) -> dict[str, Answer]:
    """Each report's answer, by its slug; a report that could not be coded is silent."""
    reports = [report for shooting in chosen for report in shooting.reports]
    codings = code_reports(reports, jobs=jobs)
    return {c.report.slug: answer(c) for c in codings if isinstance(c, Coding)}


def main() -> int:
    """Print the shares."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--gva", type=Path, required=True, help="the folder")
    parser.add_argument("--every", type=int, default=1, help="take each so many-th incident alone")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--misses", type=int, default=0, help="print so many that were missed")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    if not given.gva.exists():
        print(f"skipped: no reports at {given.gva}")
        return 0
    chosen = shootings(given.gva)[:: given.every]
    found = measure(chosen, answers_of(chosen, given.jobs), given.misses)
    if given.json:
        print(json.dumps(found))
    else:
        for name, value in found.items():
            print(f"{name:14} {value:.3f}" if value <= 1 else f"{name:14} {value:.0f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
