"""Claims files: each report as a human coder would have filled in the coding guide.

`{slug, published, claims: [...], incidents: [...]}`, claims named c1, c2 ... in text order, every
quotation cut verbatim from the report; made to be compared with another coder's file.
"""

from collections.abc import Iterable
from pathlib import Path

from tallystick.codec import pretty_json, to_json
from tallystick.export.target import FileNames, byte_stream, folder
from tallystick.labels import claim_labels, incident_of
from tallystick.records import Claim, Coding, Count, Incident, Report

Value = str | int | None | list["Row"] | dict[str, "Value"]
Row = dict[str, Value]


def claims(codings: Iterable[Coding], out: Path | None) -> None:
    """One file per report in the folder `out`; on standard output one object a line."""
    if out is None:
        with byte_stream(None) as stream:
            for coding in codings:
                stream.write(to_json(claims_file(coding)) + b"\n")
        return
    target, names = folder(out), FileNames()
    for coding in codings:
        name = names.name(coding.report.slug, ".json")
        (target / name).write_bytes(pretty_json(claims_file(coding)))


def claims_file(coding: Coding) -> Row:
    """One report in the format of the coding guide."""
    labels, incidents = claim_labels(coding), incident_of(coding)
    published = coding.report.published
    return {
        "slug": coding.report.slug,
        "published": None if published is None else published.isoformat(),
        "claims": [
            {"id": labels[claim.id], **_claim(claim, coding.report)}
            | {"incident": incidents.get(claim.id)}
            for claim in coding.claims
        ],
        "incidents": [_incident(incident) for incident in coding.incidents],
    }


def _claim(claim: Claim, report: Report) -> Row:
    return {
        "sentence": report.words(claim.sentence),
        "evidence": report.words(claim.span),
        "start": claim.span.start,
        "end": claim.span.end,
        "effect": claim.effect,
        "count": _count(claim.count),
        "victim": claim.victim.words,
        "victim_class": claim.victim.actor_class,
        "breakdown": [{"victim": part.words, "value": part.value} for part in claim.breakdown],
        **_perpetrator(claim),
        "event_kind": claim.event_kind,
        **_place(claim),
        **_when(claim),
        **_source(claim),
        "stance": claim.stance,
        "scope": claim.scope,
    }


def _count(count: Count) -> Row:
    return {
        "qualifier": count.bound,
        "value": count.value,
        "value_high": count.value_high,
        "text": count.words,
    }


def _perpetrator(claim: Claim) -> Row:
    if claim.perpetrator is None:
        return {"perpetrator": "", "perpetrator_class": "none"}
    return {
        "perpetrator": claim.perpetrator.words,
        "perpetrator_class": claim.perpetrator.actor_class,
    }


def _place(claim: Claim) -> Row:
    if claim.place is None:
        return {"place": "", "place_relation": "", "region": "", "country": ""}
    return {
        "place": claim.place.words,
        "place_relation": claim.place.relation,
        "region": claim.place.region,
        "country": claim.place.country,
    }


def _when(claim: Claim) -> Row:
    start, end = claim.when.start, claim.when.end
    return {
        "date_start": None if start is None else start.isoformat(),
        "date_end": None if end is None else end.isoformat(),
        "date_precision": claim.when.precision,
    }


def _source(claim: Claim) -> Row:
    if claim.source is None:
        return {"source": "", "source_type": "none"}
    return {"source": claim.source.words, "source_type": claim.source.source_type}


def _incident(incident: Incident) -> Row:
    return {"id": incident.id, "label": incident.label, "part_of": incident.part_of}
