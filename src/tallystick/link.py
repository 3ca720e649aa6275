"""Claims become Incidents: what is told of one happening stands together, totals apart.

Each claim, in the order of the text, joins the incident that it fits best, or opens a new one. What
speaks for and against is a short list of points (`_POINTS`), each with its weight; the same words
told twice, the same named person, the same day and place speak for it; another day, another town,
another kind of harm against. Then what one claim of an incident says of day, place and kind holds
for those that are silent, and totals are joined with their parts.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from string import ascii_uppercase
from typing import TYPE_CHECKING

from tallystick.dating import stated_when, with_story_day
from tallystick.extract import Text
from tallystick.gazetteer import entries, fold
from tallystick.records import Claim, Incident, Place, Report, When
from tallystick.share import commonest_kind, share
from tallystick.siting import stated_place
from tallystick.tables import rows
from tallystick.vocabulary import (
    Bound,
    DatePrecision,
    Effect,
    EventKind,
    Frame,
    Scope,
    WherePrecision,
)

if TYPE_CHECKING:
    from spacy.tokens import Doc

# What ended longer than this before publication is told as history, not as the news.
NEWS_DAYS = 10
# A claim joins an incident that it fits at least this well; found on the development reports.
LEAST_FIT = 2.0
MAIN = 1.0

_HARM = frozenset({Effect.KILLED, Effect.INJURED, Effect.KILLED_OR_INJURED})
_FAMILY = {
    Effect.KILLED: "harm",
    Effect.INJURED: "harm",
    Effect.KILLED_OR_INJURED: "harm",
    Effect.ABDUCTED: "taken",
    Effect.MISSING: "taken",
    Effect.DETAINED: "held",
    Effect.RELEASED: "freed",
    Effect.DISPLACED: "displaced",
}
_GENERAL_KINDS = frozenset({EventKind.UNKNOWN, EventKind.OTHER_VIOLENCE})
# Kinds that one happening may well show together: an ambush becomes a clash.
_KIN = (
    frozenset({EventKind.CLASH, EventKind.AMBUSH, EventKind.RAID, EventKind.SHOOTING}),
    frozenset({EventKind.BOMBING, EventKind.SUICIDE_BOMBING, EventKind.RAID}),
    frozenset({EventKind.AIR_STRIKE, EventKind.SHELLING, EventKind.RAID, EventKind.BOMBING}),
    frozenset({EventKind.RIOT, EventKind.SHOOTING, EventKind.CLASH}),
    frozenset({EventKind.EXECUTION, EventKind.SHOOTING}),
)
_TOWNS = frozenset({WherePrecision.EXACT, WherePrecision.NEAR})


@dataclass(frozen=True, slots=True)
class _Told:
    """A claim with what linking needs to know of its place in the text."""

    claim: Claim
    sentence: int
    paragraph: int
    names: frozenset[str]
    another: bool
    same: bool


def link(text: Text, claims: Sequence[Claim]) -> tuple[tuple[Claim, ...], tuple[Incident, ...]]:
    """The claims with day, place and kind shared within their incidents, and the incidents."""
    report, doc = text.report, text.doc
    groups: list[list[_Told]] = []
    claims = with_story_day(text, claims)
    for told in _as_told(report, doc, claims):
        main = None if _goes_on(told, groups) else _main(groups)
        pull = MAIN if told.claim.scope is Scope.INCIDENT else 0.0
        fits = [_fit(told, group) + (pull if group is main else 0.0) for group in groups]
        best = max(range(len(groups)), key=fits.__getitem__, default=None)
        if best is not None and fits[best] >= LEAST_FIT:
            groups[best].append(told)
        else:
            groups.append([told])
    shared = share(text, [[told.claim for told in group] for group in groups])
    by_id = {claim.id: claim for group in shared for claim in group}
    incidents = _incidents(report, shared)
    return tuple(by_id[claim.id] for claim in claims), _with_totals(incidents, by_id)


# ---------------------------------------------------------------------- the claims as they are told


def _as_told(report: Report, doc: "Doc", claims: Iterable[Claim]) -> list[_Told]:
    starts = [sent.start_char for sent in doc.sents]
    # in the Doc the lines of fixed width are joined to paragraphs
    content, doc_content = report.content, doc.text
    told = []
    for claim in claims:
        sentence = sum(start <= claim.sentence.start for start in starts)
        words = f" {content[claim.sentence.start : claim.sentence.end].lower()} "
        told.append(
            _Told(
                claim=claim,
                sentence=sentence,
                paragraph=doc_content.count("\n", 0, claim.sentence.start),
                names=_names(claim),
                another=_says(words, "another"),
                same=_says(words, "same"),
            )
        )
    return told


def _says(words: str, meaning: str) -> bool:
    return any(kind == meaning and f" {phrase}" in words for kind, phrase in rows("link_words.tsv"))


def _names(claim: Claim) -> frozenset[str]:
    """The capitalised words of a victim: "Rivera" of "party leader Cecilio Rivera"."""
    words = claim.victim.words.split()
    if claim.victim.words.isupper():
        return frozenset()
    return frozenset(fold(w) for w in words if w[:1].isupper() and len(w) > 2)


# ------------------------------------------------------------------------------ does a claim belong


def _fit(told: _Told, group: list[_Told]) -> float:
    """How well a claim fits an incident: its best fit to any claim of it, less what speaks against."""
    nearest = max(_pair(told, other) for other in group)
    return nearest + min(_conflict(told.claim, other.claim) for other in group)


def _goes_on(told: _Told, groups: list[list[_Told]]) -> bool:
    """Whether a claim follows straight on another: it is then read with that one first."""
    return any(
        told.sentence - other.sentence == 1 and told.claim.scope is other.claim.scope
        for group in groups
        for other in group
    )


def _main(groups: list[list[_Told]]) -> list[_Told] | None:
    """The first incident that a report tells: mostly what it is about. Totals have no such pull."""
    return next((group for group in groups if group[0].claim.scope is Scope.INCIDENT), None)


def _pair(told: _Told, other: _Told) -> float:
    claim, earlier = told.claim, other.claim
    points = 0.0
    gap = told.sentence - other.sentence
    points += {0: 3.0, 1: 2.0, 2: 1.0}.get(gap, 0.5)
    points += _same_people(told, other)
    if claim.when.start and claim.when.start == earlier.when.start:
        points += 1.0
    points += _same_place(stated_place(claim), stated_place(earlier))
    if claim.event_kind is earlier.event_kind and claim.event_kind not in _GENERAL_KINDS:
        points += 1.0
    elif _are_kin(claim.event_kind, earlier.event_kind):
        points += 0.5
    if told.same and gap > 0:
        points += 1.0
    if told.another and gap > 0:
        points -= 3.0
    return points


def _same_people(told: _Told, other: _Told) -> float:
    claim, earlier = told.claim, other.claim
    if told.names & other.names and claim.effect is earlier.effect:
        return 3.0
    same_words = claim.victim.words and claim.victim.words.lower() == earlier.victim.words.lower()
    taken = {_FAMILY[claim.effect], _FAMILY[earlier.effect]} == {"harm", "taken"}
    if taken and same_words and claim.count.value == earlier.count.value and claim.count.low > 1:
        return 3.0  # "kidnapped two engineers ... the bodies of the two engineers"
    if claim.effect is not earlier.effect or claim.victim.actor_class != earlier.victim.actor_class:
        return 0.0
    same = claim.count.value == earlier.count.value and claim.count.value is not None
    if same and claim.count.value != 1:
        return 3.0
    return 0.5 if same else 0.0


def _same_place(one: Place | None, other: Place | None) -> float:
    if one is None or other is None:
        return 0.0
    if fold(one.words) == fold(other.words):
        return 1.0
    names = {fold(one.region), fold(other.region)} - {""}
    return 0.5 if fold(one.words) in names or fold(other.words) in names else 0.0


def _conflict(one: Claim, other: Claim) -> float:
    """What speaks against one happening, as negative points."""
    points = 0.0
    if _FAMILY[one.effect] != _FAMILY[other.effect]:
        families = {_FAMILY[one.effect], _FAMILY[other.effect]}
        held = _FAMILY[one.effect] == "held"
        same_victims = one.victim.words and one.victim.words == other.victim.words
        points -= (
            1.0 if same_victims and not held else 2.0 if families == {"harm", "taken"} else 3.5
        )
    if _days_apart(one.when, other.when):
        points -= 5.0 if stated_when(one) and stated_when(other) else 3.0
    if _places_apart(stated_place(one), stated_place(other)):
        points -= 3.0
    if _kinds_apart(one.event_kind, other.event_kind):
        points -= 1.5
    if one.scope is not other.scope:
        points -= 2.5
    return points


def _days_apart(one: When, other: When) -> bool:
    if one.start is None or other.start is None or one.end is None or other.end is None:
        return False
    return one.start > other.end or other.start > one.end


def _places_apart(one: Place | None, other: Place | None) -> bool:
    if one is None or other is None or _same_place(one, other):
        return False
    if one.precision not in _TOWNS or other.precision not in _TOWNS:
        return bool(one.country and other.country and one.country != other.country)
    return True


def _kinds_apart(one: EventKind, other: EventKind) -> bool:
    if one is other or one in _GENERAL_KINDS or other in _GENERAL_KINDS:
        return False
    return not _are_kin(one, other)


def _are_kin(one: EventKind, other: EventKind) -> bool:
    return any(one in kin and other in kin for kin in _KIN)


# ---------------------------------------------------------------------------------- the incidents


def _incidents(report: Report, groups: list[list[Claim]]) -> list[Incident]:
    letters, totals = 0, 0
    found = []
    for claims in groups:
        if all(claim.scope is Scope.TOTAL for claim in claims):
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
    vague = claims[0].when.words and claims[0].when.precision is DatePrecision.UNKNOWN
    if vague and claims[0].scope is Scope.TOTAL:
        return Frame.BACKGROUND
    return Frame.CURRENT


def _with_totals(incidents: list[Incident], claims: dict[str, Claim]) -> tuple[Incident, ...]:
    """Incidents with the total that includes them, where day, place and people give ground for it."""
    totals = [incident for incident in incidents if incident.scope is Scope.TOTAL]
    return tuple(_with_total(incident, totals, claims) for incident in incidents)


def _with_total(incident: Incident, totals: list[Incident], claims: dict[str, Claim]) -> Incident:
    if incident.scope is Scope.TOTAL:
        return incident
    whole = next((total for total in totals if _includes(total, incident, claims)), None)
    if whole is None:
        return incident
    ground = "same day, place and people as the total"
    return replace(incident, part_of=whole.id, part_of_rule=ground)


def _includes(total: Incident, incident: Incident, claims: dict[str, Claim]) -> bool:
    if not _covers_days(total.when, incident.when) or not _covers_place(
        total.place, incident.place
    ):
        return False
    whole = [claims[i] for i in total.claims]
    parts = [claims[i] for i in incident.claims]
    shared = {(c.effect, c.victim.actor_class) for c in whole} & {
        (c.effect, c.victim.actor_class) for c in parts
    }
    return any(effect in _HARM or _is_counted(whole, effect) for effect, _ in shared)


def _is_counted(claims: list[Claim], effect: Effect) -> bool:
    return any(c.effect is effect and c.count.bound is not Bound.VAGUE for c in claims)


def _covers_days(total: When, part: When) -> bool:
    if total.start is None or total.end is None or part.start is None or part.end is None:
        return False
    return total.start <= part.start and part.end <= total.end


def _covers_place(total: Place | None, part: Place | None) -> bool:
    if total is None or part is None:
        return False
    larger = {part.words, part.region, part.country, *_parents(part)}
    return fold(total.words) in {fold(name) for name in larger if name}


def _parents(place: Place) -> tuple[str, ...]:
    """The district and province that the gazetteer puts a place in: Mir Ali, North Waziristan."""
    if place.location is None:
        return ()
    found = (e for e in entries(place.words) if e.id == place.location.gazetteer_id)
    return next(((entry.district, entry.province) for entry in found), ())
