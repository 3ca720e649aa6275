"""The rows of the CSV files: what a column is called, and how a record fills it."""

from collections import defaultdict
from collections.abc import Iterator

from tallystick.confidence import least_sure
from tallystick.gazetteer.history import then_of
from tallystick.known_as import ucdp_id
from tallystick.labels import claim_labels, incident_of, outline, relabelled
from tallystick.records import Claim, Coding, Count, Estimate, Incident, Place, Report, When
from tallystick.vocabulary import ActorClass, Effect
from tallystick.wording import breakdown

Cell = str | int | float | None
Row = dict[str, Cell]

_PLACE = """place place_relation region country where_prec geo_precision located_as point_of
    gazetteer_id latitude longitude radius_km name_then country_then disputed_with"""
_WHEN = "date_words date_start date_end date_precision"

CLAIM_COLUMNS = tuple(
    f"""report published publisher claim claim_id incident effect
    bound value value_high allowed_low allowed_high count_words
    victim victim_class victim_known_as breakdown perpetrator perpetrator_class perpetrator_known_as
    source source_type
    event_kind {_PLACE} {_WHEN} stance scope frame confidence evidence start end sentence""".split()
)
ESTIMATE_COLUMNS = (
    *("report", "incident", "effect", "group", "policy", "low", "best", "high", "high_open"),
    *("rules", "claims_used", "claims_set_aside", "flags"),
)
CONTRADICTION_COLUMNS = (
    "report",
    "contradiction",
    "kind",
    "verdict",
    "incidents",
    "claims",
    "note",
    "state",
)
AUDIT_COLUMNS = ("report", "kind", "start", "end", "words", "reason")

# The groups of dead that an incident row names one by one, as UCDP's deaths_* columns do.
_GROUPS = tuple(group for group in ActorClass if group is not ActorClass.NONE)

_SIDES = ("side_a", "side_b")

INCIDENT_COLUMNS = (
    *f"""report incident label scope frame event_kind acled_event acled_sub_event plover_event plover_mode
    {" ".join(f"{side} {side}_class {side}_known_as {side}_ucdp_id" for side in _SIDES)}
    type_of_violence sides_rule part_of part_of_rule claims confidence {_PLACE} {_WHEN}
    export_start export_end export_date_prec export_time_precision export_date_rule policy""".split(),
    *(f"{effect}_{end}" for effect in Effect for end in ("low", "best", "high", "high_open")),
    *(f"killed_best_{group}" for group in _GROUPS),
)


def claim_rows(coding: Coding) -> Iterator[Row]:
    """One row per claim, as the report says it."""
    labels, incidents = claim_labels(coding), incident_of(coding)
    report = coding.report
    for claim in coding.claims:
        yield {
            "report": report.slug,
            "published": None if report.published is None else report.published.isoformat(),
            "publisher": report.publisher,
            "claim": labels[claim.id],
            "claim_id": claim.id,
            "incident": incidents.get(claim.id),
            "effect": claim.effect,
            **_count(claim.count),
            "victim": claim.victim.words,
            "victim_class": claim.victim.actor_class,
            "victim_known_as": claim.victim.known_as,
            "breakdown": breakdown(claim),
            **_actors(claim),
            "event_kind": claim.event_kind,
            **_place(claim.place),
            **_then(claim.place, claim.when, report),
            **_when(claim.when),
            "stance": claim.stance,
            "scope": claim.scope,
            "frame": claim.frame,
            "confidence": claim.confidence,
            "evidence": report.words(claim.span),
            "start": claim.span.start,
            "end": claim.span.end,
            "sentence": report.words(claim.sentence),
        }


def _count(count: Count) -> Row:
    return {
        "bound": count.bound,
        "value": count.value,
        "value_high": count.value_high,
        "allowed_low": count.low,
        "allowed_high": count.high,
        "count_words": count.words,
    }


def _actors(claim: Claim) -> Row:
    by, source = claim.perpetrator, claim.source
    return {
        "perpetrator": "" if by is None else by.words,
        "perpetrator_class": ActorClass.NONE if by is None else by.actor_class,
        "perpetrator_known_as": "" if by is None else by.known_as,
        "source": "" if source is None else source.words,
        "source_type": "none" if source is None else source.source_type,
    }


def _place(place: Place | None) -> Row:
    found = None if place is None else place.location
    point = None if place is None else place.point
    precision = None if place is None else place.point_precision
    return {
        "place": "" if place is None else place.words,
        "place_relation": "" if place is None else place.relation,
        "region": "" if place is None else place.region,
        "country": "" if place is None else place.country,
        "where_prec": None if precision is None else int(precision),
        "geo_precision": None if place is None else place.geo_precision,
        "located_as": "not located" if found is None else found.name,
        "point_of": "" if point is None else point.name,
        "gazetteer_id": "" if point is None else point.gazetteer_id,
        "latitude": None if point is None else point.latitude,
        "longitude": None if point is None else point.longitude,
        "radius_km": None if place is None else place.radius_km,
    }


def _then(place: Place | None, when: When, report: Report) -> Row:
    """What the place was called on the day of the event, else of the report."""
    told = then_of(place, when, report.published)
    return {
        "name_then": told.name,
        "country_then": told.country,
        "disputed_with": told.disputed_with,
    }


def _when(when: When) -> Row:
    return {
        "date_words": when.words,
        "date_start": None if when.start is None else when.start.isoformat(),
        "date_end": None if when.end is None else when.end.isoformat(),
        "date_precision": when.precision,
    }


def incident_rows(coding: Coding) -> Iterator[Row]:
    """One row per incident and policy, with the estimates of all its groups added up."""
    labels = claim_labels(coding)
    for _, incident in outline(coding):
        own = [e for e in coding.estimates if e.incident == incident.id]
        for policy in dict.fromkeys(e.policy for e in own) or [""]:
            yield {
                "report": coding.report.slug,
                "incident": incident.id,
                "label": incident.label,
                "scope": incident.scope,
                "frame": incident.frame,
                "event_kind": incident.event_kind,
                **_kind_name(incident),
                **_sides(incident),
                "part_of": incident.part_of,
                "part_of_rule": incident.part_of_rule,
                "claims": _labelled(incident.claims, labels),
                "confidence": least_sure(incident, coding),
                **_place(incident.place),
                **_then(incident.place, incident.when, coding.report),
                **_when(incident.when),
                **_export_dates(incident),
                "policy": policy,
                **_wide([e for e in own if e.policy == policy]),
            }


def _kind_name(incident: Incident) -> Row:
    """What ACLED and PLOVER call what happened."""
    name = incident.kind_name
    return {
        "acled_event": "" if name is None else name.acled_event,
        "acled_sub_event": "" if name is None else name.acled_sub_event,
        "plover_event": "" if name is None else name.plover_event,
        "plover_mode": "" if name is None else name.plover_mode,
    }


def _sides(incident: Incident) -> Row:
    """Who stood against whom, and UCDP's type of violence."""
    dyad = incident.dyad
    row: Row = {
        "type_of_violence": None if dyad is None else dyad.type_of_violence,
        "sides_rule": "" if dyad is None else dyad.rule,
    }
    sides = (None, None) if dyad is None else (dyad.side_a, dyad.side_b)
    for name, side in zip(_SIDES, sides, strict=True):
        row |= {
            name: "" if side is None else "; ".join(side.words),
            f"{name}_class": "" if side is None else side.actor_class,
            f"{name}_known_as": "" if side is None else side.known_as,
            f"{name}_ucdp_id": "" if side is None else ucdp_id(side.known_as),
        }
    return row


def _export_dates(incident: Incident) -> Row:
    dates = incident.export_dates
    return {
        "export_start": None if dates is None else dates.start.isoformat(),
        "export_end": None if dates is None else dates.end.isoformat(),
        "export_date_prec": None if dates is None else int(dates.date_prec),
        "export_time_precision": None if dates is None else dates.date_prec.acled,
        "export_date_rule": None if dates is None else dates.rule,
    }


def _wide(estimates: list[Estimate]) -> Row:
    """Low, best, high and open for each effect, then the best estimate of dead per group."""
    by_effect: dict[Effect, list[Estimate]] = defaultdict(list)
    for estimate in estimates:
        by_effect[estimate.effect].append(estimate)
    row: Row = {}
    for effect in Effect:
        cells = by_effect.get(effect)
        row[f"{effect}_low"] = sum(e.low for e in cells) if cells else None
        row[f"{effect}_best"] = sum(e.best for e in cells) if cells else None
        row[f"{effect}_high"] = sum(e.high for e in cells) if cells else None
        row[f"{effect}_high_open"] = _yes(any(e.high_open for e in cells)) if cells else None
    dead = by_effect.get(Effect.KILLED, [])
    for group in _GROUPS:
        best = [e.best for e in dead if e.group is group]
        row[f"killed_best_{group}"] = sum(best) if best else None
    return row


def estimate_rows(coding: Coding) -> Iterator[Row]:
    """One row per estimate, with its rules and the claims it used and set aside."""
    labels = claim_labels(coding)
    for estimate in coding.estimates:
        aside = (
            f"{labels.get(each.claim, each.claim)}: {relabelled(each.reason, labels)}"
            for each in estimate.set_aside
        )
        yield {
            "report": coding.report.slug,
            "incident": estimate.incident,
            "effect": estimate.effect,
            "group": estimate.group,
            "policy": estimate.policy,
            "low": estimate.low,
            "best": estimate.best,
            "high": estimate.high,
            "high_open": _yes(estimate.high_open),
            "rules": " ".join(estimate.rules),
            "claims_used": _labelled(estimate.used, labels),
            "claims_set_aside": "; ".join(aside),
            "flags": " ".join(estimate.flags),
        }


def contradiction_rows(coding: Coding) -> Iterator[Row]:
    """One row per contradiction, with the incidents and claims it lies between."""
    labels = claim_labels(coding)
    for number, contradiction in enumerate(coding.contradictions, 1):
        yield {
            "report": coding.report.slug,
            "contradiction": number,
            "kind": contradiction.kind,
            "verdict": contradiction.verdict,
            "incidents": " ".join(contradiction.incidents),
            "claims": _labelled(contradiction.claims, labels),
            "note": contradiction.note,
            "state": contradiction.state,
        }


def audit_rows(coding: Coding) -> Iterator[Row]:
    """One row per number or effect word that no claim accounts for."""
    for item in coding.audit:
        yield {
            "report": coding.report.slug,
            "kind": item.kind,
            "start": item.span.start,
            "end": item.span.end,
            "words": item.words,
            "reason": item.reason,
        }


def _labelled(claims: tuple[str, ...], labels: dict[str, str]) -> str:
    return " ".join(labels.get(claim, claim) for claim in claims)


def _yes(answer: bool) -> str:
    return "yes" if answer else "no"
