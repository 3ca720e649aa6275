"""Every figure with its sentence, its speaker and the rules: what `tallystick explain` prints."""

from collections.abc import Iterator
from itertools import chain

from tallystick import confidence, wording
from tallystick.gazetteer.history import then_of
from tallystick.labels import claim_labels, incident_of, outline, relabelled
from tallystick.policy_file import rules_of
from tallystick.records import (
    Claim,
    Coding,
    Contradiction,
    Estimate,
    Evidence,
    Incident,
    Place,
    When,
)
from tallystick.vocabulary import Frame, Scope


class UnknownReference(LookupError):
    """Something was asked for that is no claim and no incident of this report."""


def explain(coding: Coding, ref: str | None = None) -> Iterator[str]:
    """Line by line, one claim ("c5", "killed@123"), one incident ("A", "T1"), or the whole report.

    The reference is looked up at once, so a wrong one is an error before the first line.
    """
    if ref is None:
        return _all(coding)
    claim, incident = _claim_named(coding, ref), _incident_named(coding, ref)
    if claim is not None:
        return _claim(claim, coding)
    if incident is not None:
        return chain(_incident(incident, coding), _rules(coding, incident.id))
    raise UnknownReference(
        f"no claim and no incident “{ref}” in report {coding.report.slug}; "
        f"claims: {_listed(list(claim_labels(coding).values()))}; "
        f"incidents: {_listed([each.id for each in coding.incidents])}"
    )


def _claim_named(coding: Coding, ref: str) -> Claim | None:
    labels = claim_labels(coding)
    asked = ref.casefold()
    return next((c for c in coding.claims if asked in (labels[c.id], c.id)), None)


def _incident_named(coding: Coding, ref: str) -> Incident | None:
    return next((i for i in coding.incidents if i.id.casefold() == ref.casefold()), None)


def _listed(names: list[str]) -> str:
    return ", ".join(names) or "none"


def _all(coding: Coding) -> Iterator[str]:
    report = coding.report
    published = "not stated" if report.published is None else wording.day(report.published)
    yield f"Report {wording.one_line(report.slug)}, published {published}"
    if report.title:
        yield wording.one_line(report.title)
    for claim in coding.claims:
        yield ""
        yield from _claim(claim, coding)
    for _, incident in outline(coding):
        yield ""
        yield from _incident(incident, coding)
    yield ""
    yield from _audit(coding)
    yield from _rules(coding)


def _claim(claim: Claim, coding: Coding) -> Iterator[str]:
    """One claim: its figure, its sentence, then each field with its words and rule."""
    label, incident = claim_labels(coding)[claim.id], incident_of(coding).get(claim.id)
    held = f"incident {incident}" if incident else "in no incident"
    yield f"{label}  {wording.harm(claim)}; {wording.bound_note(claim.count)}  [{held}]"
    yield f"    “{wording.one_line(coding.report.words(claim.sentence))}”"
    if claim.confidence is not None:
        yield from _confidence(claim, coding)
    for field, value in _fields(claim, coding):
        yield f"    {field:<12} {value}"
        yield from (_ground(each) for each in claim.evidence if each.field == field)
    named = {field for field, _ in _fields(claim, coding)}
    for each in claim.evidence:
        if each.field not in named:
            yield f"    {wording.named(each.field)}"
            yield _ground(each)


def _confidence(claim: Claim, coding: Coding) -> Iterator[str]:
    """How surely the claim is read, and each sign with what it adds to the log odds."""
    shown = confidence.why(coding)[claim.id]
    each = confidence.chances([reason.sign for reason in shown])
    yield f"    {'confidence':<12} {wording.surely(claim)}: {wording.both_chances(each.figure, each.people)}"
    for reason in shown:
        weight = reason.weight
        yield f"{'':17}{weight.figure:+.2f} {weight.people:+.2f}  {weight.meaning}"


def _ground(evidence: Evidence) -> str:
    return f"{'':17}from “{wording.one_line(evidence.words)}” by rule {evidence.rule}"


def _fields(claim: Claim, coding: Coding) -> tuple[tuple[str, str], ...]:
    """Each field of the record, by its name there, and what it holds in words."""
    victim, by, source = claim.victim, claim.perpetrator, claim.source
    kind = "no speaker named" if source is None else wording.named(source.source_type)
    where = _where(claim.place, claim.when, coding)
    return (
        ("effect", wording.named(claim.effect)),
        ("count", wording.bound_note(claim.count)),
        ("victim", wording.actor(victim)),
        *((("breakdown", wording.breakdown(claim)),) if claim.breakdown else ()),
        ("perpetrator", "not stated" if by is None else wording.actor(by)),
        ("event_kind", wording.named(claim.event_kind)),
        ("place", where),
        ("when", wording.dated(claim.when, coding.report.published)),
        ("source", f"{wording.speaker(claim)} ({kind})"),
        ("stance", claim.stance.value),
        ("scope", claim.scope.value),
        ("frame", claim.frame.value),
    )


def _where(place: Place | None, when: When, coding: Coding) -> str:
    """Where, the point on the map, and what the place was called then."""
    then = then_of(place, when, coding.report.published).words
    return "; ".join(filter(None, (wording.placed(place), wording.located(place), then)))


def _incident(incident: Incident, coding: Coding) -> Iterator[str]:
    """One incident: its claims, its estimates with their rules, and what does not agree."""
    labels = claim_labels(coding)
    yield f"{incident.id}  {wording.one_line(incident.label)}  ({_standing(incident)})"
    yield f"    where  {_where(incident.place, incident.when, coding)}"
    yield f"    when   {wording.dated(incident.when, coding.report.published)}"
    if incident.export_dates is not None:
        dates = incident.export_dates
        yield (
            f"    dates for export  {dates.start} to {dates.end}, "
            f"date precision {int(dates.date_prec)}, by rule {dates.rule}"
        )
    yield from _sides(incident)
    for claim in coding.claims:
        if claim.id in incident.claims:
            said = f"{wording.speaker(claim)}, {claim.stance}"
            yield f"    {labels[claim.id]:<4} {wording.harm(claim)} ({said})"
    for estimate in coding.estimates:
        if estimate.incident == incident.id:
            yield from _estimate(estimate, labels)
    for contradiction in coding.contradictions:
        if incident.id in contradiction.incidents:
            yield _contradiction(contradiction, labels)


def _sides(incident: Incident) -> Iterator[str]:
    """Who stood against whom, and what others call what happened."""
    if incident.kind_name is not None:
        yield f"    called {wording.kind_name(incident.kind_name)}"
    dyad = incident.dyad
    if dyad is None:
        return
    yield f"    side A {wording.side(dyad.side_a)}"
    yield f"    side B {wording.side(dyad.side_b)}"
    kind = wording.type_of_violence(dyad) or "no type of violence"
    yield f"{'':11}UCDP: {kind}, by rule {dyad.rule}"


def _standing(incident: Incident) -> str:
    parts = [wording.named(incident.event_kind)]
    if incident.scope is Scope.TOTAL:
        parts = ["total"]
    if incident.frame is Frame.BACKGROUND:
        parts.append("background")
    if incident.part_of:
        ground = f" by rule {incident.part_of_rule}" if incident.part_of_rule else ""
        parts.append(f"part of {incident.part_of}{ground}")
    return ", ".join(parts)


def _estimate(estimate: Estimate, labels: dict[str, str]) -> Iterator[str]:
    yield f"    {wording.cell(estimate)}: {wording.span_of(estimate)}  (policy {estimate.policy})"
    yield f"{'':9}rules {_listed(list(estimate.rules))}"
    yield f"{'':9}used {_listed([labels.get(claim, claim) for claim in estimate.used])}"
    for aside in estimate.set_aside:
        reason = relabelled(wording.one_line(aside.reason), labels)
        yield f"{'':9}set aside {labels.get(aside.claim, aside.claim)}: {reason}"
    if estimate.flags:
        yield f"{'':9}flags {' '.join(estimate.flags)}"


def _rules(coding: Coding, incident: str | None = None) -> Iterator[str]:
    """What the rules of the estimates say, each once: "R-OVER" is '"more than N" is N + 1'."""
    estimates = (each for each in coding.estimates if incident in (None, each.incident))
    told = rules_of(estimates)
    if told:
        yield ""
        yield "Rules of the estimates"
        yield from (f"    {rule:<22} {text}" for rule, text in told.items())


def _contradiction(contradiction: Contradiction, labels: dict[str, str]) -> str:
    claims = _listed([labels.get(claim, claim) for claim in contradiction.claims])
    note = relabelled(wording.one_line(contradiction.note), labels)
    return (
        f"    {wording.kind_of(contradiction)}: {note}; "
        f"{wording.verdict_of(contradiction)} ({claims})"
    )


def _audit(coding: Coding) -> Iterator[str]:
    if not coding.audit:
        yield "Every number and every word of harm is accounted for."
        return
    yield "Not accounted for"
    for item in coding.audit:
        words, reason = wording.one_line(item.words), wording.one_line(item.reason)
        yield f"    “{words}” at {item.span.start}: {reason}"
