"""Factories: a record with plausible values, of which a test names only those it is about.

`make_claim(count=make_count(Bound.MORE_THAN, 30), stance=Stance.DENIED)`
"""

from datetime import date
from typing import Any

from tallystick.records import (
    Actor,
    AuditItem,
    Claim,
    Coding,
    Contradiction,
    Count,
    Estimate,
    Evidence,
    Incident,
    Location,
    Place,
    Report,
    Source,
    Span,
    When,
)
from tallystick.vocabulary import (
    ActorClass,
    Bound,
    ContradictionKind,
    DatePrecision,
    Effect,
    EventKind,
    Frame,
    Scope,
    SourceType,
    Verdict,
)

PUBLISHED = date(2019, 3, 12)
TEXT = (
    "Over 30 fighters were killed near the town of Dar Selin on Monday, the army said. "
    "A hospital official put the dead at 20."
)


def make_report(**changes: Any) -> Report:
    """A short report of 12 March 2019, without a title."""
    values = {"slug": "dar-selin", "text": TEXT, "published": PUBLISHED, "publisher": "Courier"}
    return Report(**values | changes)


def make_span(words: str, report: Report | None = None) -> Span:
    """Where words stand first in a report; they must stand there."""
    content = (report or make_report()).content
    start = content.index(words)
    return Span(start=start, end=start + len(words))


def make_count(bound: Bound = Bound.EXACT, value: int | None = 3, **changes: Any) -> Count:
    """A count with the range its bound allows: `make_count(Bound.MORE_THAN, 30)` is 31 or more."""
    return Count(**{"bound": bound, "value": value} | _allowed(bound, value) | changes)


def _allowed(bound: Bound, value: int | None) -> dict[str, int | None]:
    if bound is Bound.VAGUE or value is None:
        return {"value": None, "low": 2, "high": None}
    ranges: dict[Bound, tuple[int, int | None]] = {
        Bound.EXACT: (value, value),
        Bound.ABOUT: (value, value),
        Bound.RANGE: (value, value + 5),
        Bound.AT_LEAST: (value, None),
        Bound.MORE_THAN: (value + 1, None),
        Bound.AT_MOST: (0, value),
        Bound.LESS_THAN: (0, max(0, value - 1)),
    }
    low, high = ranges[bound]
    second = {"value_high": high} if bound is Bound.RANGE else {}
    return {"low": low, "high": high} | second


def make_actor(
    words: str = "fighters", actor_class: ActorClass = ActorClass.ARMED_GROUP, known_as: str = ""
) -> Actor:
    """Victims or perpetrators: armed "fighters"."""
    return Actor(words=words, actor_class=actor_class, known_as=known_as)


def make_source(words: str = "the army", source_type: SourceType = SourceType.MILITARY) -> Source:
    """Who said it: "the army"."""
    return Source(words=words, source_type=source_type)


def make_place(words: str = "Dar Selin", **changes: Any) -> Place:
    """A place as named, not located."""
    return Place(words=words, **changes)


def make_location(**changes: Any) -> Location:
    """A point of a gazetteer."""
    values = {
        "gazetteer_id": "x:1",
        "name": "Dar Selin",
        "kind": "town",
        "latitude": 12.5,
        "longitude": 24.25,
        "country": "Sudan",
        "radius_km": 3.0,
    }
    return Location(**values | changes)


def make_when(day: date | None = date(2019, 3, 11), **changes: Any) -> When:
    """One day; `make_when(None)` is a time that the report does not fix."""
    precision = DatePrecision.UNKNOWN if day is None else DatePrecision.DAY
    return When(**{"start": day, "end": day, "precision": precision} | changes)


def make_evidence(field: str = "count", words: str = "Over 30", **changes: Any) -> Evidence:
    """The words of the report of `make_report` that a field was read from."""
    values = {"field": field, "span": make_span(words), "words": words, "rule": "number-words"}
    return Evidence(**values | changes)


def make_claim(**changes: Any) -> Claim:
    """Three fighters killed, in the reporter's own voice; id and span from where they stand."""
    span = changes.get("span", Span(start=1, end=31))
    effect = changes.get("effect", Effect.KILLED)
    values = {
        "id": f"{effect}@{span.start}",
        "report": "dar-selin",
        "effect": effect,
        "count": make_count(),
        "victim": make_actor(),
        "event_kind": EventKind.CLASH,
        "span": span,
        "sentence": Span(start=1, end=82),
    }
    return Claim(**values | changes)


def make_incident(*claims: str, **changes: Any) -> Incident:
    """Incident A of the claims named; `make_incident("killed@1", id="T1", scope=Scope.TOTAL)`."""
    values = {
        "id": "A",
        "label": "Clash at Dar Selin",
        "scope": Scope.INCIDENT,
        "frame": Frame.CURRENT,
        "event_kind": EventKind.CLASH,
        "claims": claims or ("killed@1",),
    }
    return Incident(**values | changes)


def make_estimate(low: int = 3, best: int = 3, high: int = 3, **changes: Any) -> Estimate:
    """Fighters killed in incident A, under the policy `ucdp`."""
    values = {
        "incident": "A",
        "effect": Effect.KILLED,
        "group": ActorClass.ARMED_GROUP,
        "policy": "ucdp",
        "low": low,
        "best": best,
        "high": high,
        "rules": ("R-FLOOR",),
        "used": ("killed@1",),
    }
    return Estimate(**values | changes)


def make_contradiction(**changes: Any) -> Contradiction:
    """Two figures for one thing."""
    values = {
        "kind": ContradictionKind.COUNT,
        "verdict": Verdict.DISJOINT,
        "incidents": ("A",),
        "claims": ("killed@1", "killed@84"),
        "note": "31 or more against 20",
    }
    return Contradiction(**values | changes)


def make_audit_item(words: str = "20", **changes: Any) -> AuditItem:
    """A number that no claim accounts for."""
    values = {"kind": "number", "span": make_span(words), "words": words, "reason": "not read"}
    return AuditItem(**values | changes)


def make_coding(**changes: Any) -> Coding:
    """A report with one claim, one incident and one estimate."""
    values: dict[str, Any] = {
        "report": make_report(),
        "claims": (make_claim(),),
        "incidents": (make_incident(),),
        "estimates": (make_estimate(),),
        "contradictions": (),
        "audit": (),
    }
    return Coding(**values | changes)
