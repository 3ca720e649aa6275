"""What one report's page shows, put together from its Coding; templates only lay it out."""

from dataclasses import dataclass
from datetime import date

from tallystick.audit import is_ordinary
from tallystick.confidence import CHECK_BELOW, Reason, chances, least_sure, to_check_first, why
from tallystick.export.bars import Bar, bar
from tallystick.export.marks import MarkedText, marked_text
from tallystick.export.speakers import Speaker, speakers
from tallystick.labels import claim_labels, incident_of, outline
from tallystick.policy_file import rules_of
from tallystick.records import AuditItem, Claim, Coding, Contradiction, Estimate, Incident
from tallystick.vocabulary import ContradictionKind, Effect

# The colour family of each effect: four are enough to tell apart, and words name the rest.
FAMILIES: dict[Effect, str] = {
    Effect.KILLED: "killed",
    Effect.INJURED: "injured",
    Effect.KILLED_OR_INJURED: "injured",
    Effect.ABDUCTED: "taken",
    Effect.DETAINED: "taken",
    Effect.MISSING: "taken",
    Effect.DISPLACED: "taken",
    Effect.RELEASED: "released",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class EstimateLine:
    """One estimate with its bar."""

    estimate: Estimate
    bar: Bar


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentBlock:
    """One incident with its estimates and, for a total, the worked sums over its parts."""

    depth: int
    incident: Incident
    lines: tuple[EstimateLine, ...]
    rules: dict[str, str]
    sums: tuple[Contradiction, ...]
    least_sure: float | None

    @property
    def is_doubtful(self) -> bool:
        """Whether one of its claims is among those to be checked first."""
        return self.least_sure is not None and self.least_sure < CHECK_BELOW


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Why a claim is read as surely as it is: the two chances, and the signs with their weights."""

    figure: float
    people: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """An audit item by its label u1, u2 ...; ordinary ones (a date, an age) are shown folded."""

    label: str
    item: AuditItem
    ordinary: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """One report as the page shows it. `prefix` keeps its anchors apart from other reports'."""

    prefix: str
    coding: Coding
    text: MarkedText
    labels: dict[str, str]
    incidents: dict[str, str]
    styles: dict[str, str]
    families: tuple[tuple[IncidentBlock, ...], ...]
    speakers: tuple[Speaker, ...]
    unread: tuple[Unread, ...]
    check_first: tuple[Claim, ...]
    doubts: dict[str, Doubt]

    @property
    def amiss(self) -> tuple[Unread, ...]:
        """The numbers and words of harm a reader may look for among the claims."""
        return tuple(each for each in self.unread if not each.ordinary)

    @property
    def ordinary(self) -> tuple[Unread, ...]:
        """The dates, ages, distances and the like."""
        return tuple(each for each in self.unread if each.ordinary)

    @property
    def faint(self) -> frozenset[str]:
        """The labels of what is marked in the text most quietly of all."""
        return frozenset(each.label for each in self.ordinary)

    @property
    def published(self) -> date | None:
        """The day the report came out, where it says so."""
        return self.coding.report.published


def report_view(coding: Coding, prefix: str = "") -> ReportView:
    """One report ready to be laid out."""
    labels = claim_labels(coding)
    return ReportView(
        prefix=prefix,
        coding=coding,
        text=marked_text(coding),
        labels=labels,
        incidents=incident_of(coding),
        styles={labels[c.id]: f"{FAMILIES[c.effect]} {c.stance}" for c in coding.claims},
        families=_families(coding),
        speakers=speakers(coding),
        unread=tuple(
            Unread(label=f"u{number}", item=item, ordinary=is_ordinary(item))
            for number, item in enumerate(coding.audit, 1)
        ),
        check_first=to_check_first(coding),
        doubts={claim: _doubt(reasons) for claim, reasons in why(coding).items()},
    )


def _doubt(reasons: tuple[Reason, ...]) -> Doubt:
    each = chances([reason.sign for reason in reasons])
    return Doubt(figure=each.figure, people=each.people, reasons=reasons)


def _families(coding: Coding) -> tuple[tuple[IncidentBlock, ...], ...]:
    """Each total with its parts, and each incident that is part of nothing by itself."""
    families: list[list[tuple[int, Incident]]] = []
    for depth, incident in outline(coding):
        if depth == 0:
            families.append([])
        families[-1].append((depth, incident))
    return tuple(
        tuple(
            _block(depth, incident, coding, largest=_largest(family, coding))
            for depth, incident in family
        )
        for family in families
    )


def _largest(family: list[tuple[int, Incident]], coding: Coding) -> int:
    ids = {incident.id for _, incident in family}
    return max((e.high for e in coding.estimates if e.incident in ids), default=0)


def _block(depth: int, incident: Incident, coding: Coding, *, largest: int) -> IncidentBlock:
    own = [e for e in coding.estimates if e.incident == incident.id]
    return IncidentBlock(
        depth=depth,
        incident=incident,
        lines=tuple(EstimateLine(estimate=e, bar=bar(e, largest)) for e in own),
        rules=rules_of(own),
        sums=tuple(each for each in coding.contradictions if _sums(each, incident)),
        least_sure=least_sure(incident, coding),
    )


def _sums(contradiction: Contradiction, incident: Incident) -> bool:
    """Whether a contradiction is a sum worked out for this incident: its total comes first."""
    first = contradiction.incidents[:1] == (incident.id,)
    return first and contradiction.kind is ContradictionKind.ARITHMETIC
