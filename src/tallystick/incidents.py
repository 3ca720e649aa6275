"""Incidents as records: their ids and names, and which total each is a part of.

"Fifteen people were killed in attacks across Iraq on Wednesday" is T1; the car bomb in Mosul and
the shooting in Basra are A and B, and both are part of T1.
"""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from string import ascii_uppercase

from tallystick.extract.scope import is_sum
from tallystick.one_kind import commonest_kind
from tallystick.records import Claim, Incident, Place, Report, When
from tallystick.values import replace
from tallystick.vocabulary import DatePrecision, EventKind, Frame, Scope
from tallystick.wholes import Whole

# What ended longer than this before publication is told as history, not as the news.
NEWS_DAYS = 10


def incidents_of(
    report: Report, groups: Sequence[list[Claim]], wholes: Mapping[int, Whole]
) -> tuple[Incident, ...]:
    """An incident for each group of claims, lettered in the order given, with its total."""
    found = _incidents(report, groups)
    for at, whole in wholes.items():
        found[at] = replace(found[at], part_of=found[whole.group].id, part_of_rule=whole.ground)
    return tuple(found)


def _incidents(report: Report, groups: Sequence[list[Claim]]) -> list[Incident]:
    letters, totals = 0, 0
    found = []
    for claims in groups:
        if is_sum(claims):
            totals += 1
            name, scope = f"T{totals}", Scope.TOTAL
        else:
            name, scope = _letter(letters), Scope.INCIDENT
            letters += 1
        found.append(_incident(report, name, scope, claims))
    return found


def _letter(index: int) -> str:
    """A, B, ... Z, AA, AB, ..."""
    size = len(ascii_uppercase)
    return (_letter(index // size - 1) if index >= size else "") + ascii_uppercase[index % size]


def _incident(report: Report, name: str, scope: Scope, claims: list[Claim]) -> Incident:
    when = next((c.when for c in claims if c.when.start), claims[0].when)
    place = next((c.place for c in claims if c.place), None)
    kind = commonest_kind(claims)
    if kind is EventKind.UNKNOWN:
        kind = claims[0].event_kind
    return Incident(
        id=name,
        label=_label(kind, place, when, scope),
        scope=scope,
        frame=_frame(report, claims),
        event_kind=kind,
        claims=tuple(claim.id for claim in claims),
        place=place,
        when=when,
    )


def _label(kind: EventKind, place: Place | None, when: When, scope: Scope) -> str:
    """A short name for people: "Ambush, Hassukhel, 2007-10-07"."""
    word = "event" if kind is EventKind.UNKNOWN else kind.value.replace("_", " ")
    parts = [f"total: {word}" if scope is Scope.TOTAL else word]
    if place:
        parts.append(f"near {place.words}" if place.relation == "near" else place.words)
    if when.start:
        parts.append(str(when.start) if when.start == when.end else f"{when.start} to {when.end}")
    text = ", ".join(parts)
    return text[0].upper() + text[1:]


def _frame(report: Report, claims: list[Claim]) -> Frame:
    ends = [claim.when.end for claim in claims if claim.when.end]
    if ends and report.published and max(ends) < report.published - timedelta(days=NEWS_DAYS):
        return Frame.BACKGROUND
    words = claims[
        0
    ].when.words  # "this year" is of the news, also where no day of publication is told
    vague = claims[0].when.precision is DatePrecision.UNKNOWN and not words.lower().startswith(
        "this "
    )
    vague = vague and words != ""
    if vague and claims[0].scope is Scope.TOTAL:
        return Frame.BACKGROUND
    return Frame.CURRENT
