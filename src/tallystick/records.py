"""The records that pass from stage to stage: from a Report to the Coding of it.

All are frozen; a change is a new record. Every value that was read keeps the words it was read
from, as a Span into `Report.content` (title + newline + text, counted in code points).
"""

from dataclasses import field
from datetime import date
from functools import lru_cache

from tallystick.values import sealed
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
    Stance,
    UcdpDatePrecision,
    Verdict,
    WherePrecision,
)


class InvalidRecord(ValueError):
    """A record whose fields cannot be true together, such as low above high."""


def is_of_the_press(day: date) -> bool:
    """Whether a report may have been published on a day: in the years 1600 to 2999."""
    return 1600 <= day.year < 3000


@sealed(frozen=True, slots=True, kw_only=True)
class Report:
    """One news report as it was published. Its text never changes, so offsets stay valid.

    `published` is None where the report does not say; its relative dates then stay unresolved. A day
    on which there was no press raises InvalidRecord: in data, 1 January of year 1 means "not known".
    """

    slug: str
    title: str = ""
    text: str
    published: date | None = None
    publisher: str = ""

    def __post_init__(self) -> None:
        if self.published is not None and not is_of_the_press(self.published):
            raise InvalidRecord(
                f"published {self.published} cannot be; leave it out where the day is not known"
            )

    @property
    def content(self) -> str:
        """Title, newline and text: what all offsets count in, also where the title is empty."""
        return _content(self.title, self.text)

    def words(self, span: "Span") -> str:
        """The exact words a span cuts out of this report."""
        return self.content[span.start : span.end]


# Each span that is cut out of a report asks for it.
@lru_cache(maxsize=1)
def _content(title: str, text: str) -> str:
    return f"{title}\n{text}"


@sealed(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a report: from code point `start` up to, not including, `end`."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise InvalidRecord(f"span {self.start}..{self.end} runs backwards")


@sealed(frozen=True, slots=True)
class Evidence:
    """Which words a field of a record was read from, and by which rule.

    `Evidence(field="count", span=Span(start=1, end=6), words="Sixty", rule="number-words")`.
    `field` names the field of the record that it supports.
    """

    field: str
    span: Span
    words: str
    rule: str


@sealed(frozen=True, slots=True, kw_only=True)
class Count:
    """How many, with the bound the words put on it and the range they allow.

    "over 30" is `Count(bound="more_than", value=30, low=31, high=None, words="Over 30")`;
    a bare plural ("militants were killed") is vague: value None, low 2, high None, words "".
    `high` None means open. `value_high` is set for a range alone.
    """

    bound: Bound
    value: int | None
    value_high: int | None = None
    low: int
    high: int | None
    words: str = ""

    def __post_init__(self) -> None:
        said = f"count {self.words!r}"
        if self.low < 0:
            raise InvalidRecord(f"{said}: low {self.low} is negative")
        if self.high is not None and self.low > self.high:
            raise InvalidRecord(f"{said}: low {self.low} above high {self.high}")
        if (self.bound is Bound.VAGUE) != (self.value is None):
            raise InvalidRecord(f"{said}: a vague count has no value, any other has one")
        if (self.bound is Bound.RANGE) != (self.value_high is not None):
            raise InvalidRecord(f"{said}: a range, and only a range, has two values")


@sealed(frozen=True, slots=True, kw_only=True)
class Actor:
    """The people harmed or doing harm, as the report names them: "pro-Taliban militants".

    `known_as` is the one name of a group that has several, UCDP's where it has one: "IS" of "ISIS
    fighters"; "" where the words name no group, or one that has no other name.
    """

    words: str
    actor_class: ActorClass
    known_as: str = ""


@sealed(frozen=True, slots=True, kw_only=True)
class Part:
    """A sub-group inside one claim: the "three women" of "four civilians, including three women"."""

    words: str
    value: int


@sealed(frozen=True, slots=True, kw_only=True)
class Source:
    """Who is said to have given a figure: "military spokesman Major General Waheed Arshad"."""

    words: str
    source_type: SourceType


@sealed(frozen=True, slots=True, kw_only=True)
class Location:
    """A point of the gazetteer: where a place name of a report was found to lie.

    `pcode` is OCHA's. `is_estimated` marks a point that no source gives: that of a province, taken
    from its towns.
    """

    gazetteer_id: str
    name: str
    kind: str
    latitude: float
    longitude: float
    country: str
    radius_km: float
    province: str = ""
    district: str = ""
    pcode: str = ""
    is_estimated: bool = False


# How precise the point of a larger place is for one inside it that has none.
_DRAWN_IN = {
    "district": WherePrecision.DISTRICT,
    "province": WherePrecision.PROVINCE,
    "area": WherePrecision.REGION,
}


# ACLED knows three steps: the town, near it or its district, anything wider.
_GEO_PRECISION = {
    WherePrecision.EXACT: 1,
    WherePrecision.NEAR: 2,
    WherePrecision.DISTRICT: 2,
    WherePrecision.PROVINCE: 3,
    WherePrecision.REGION: 3,
    WherePrecision.COUNTRY: 3,
    WherePrecision.SEA_OR_AIR: 3,
}
# UCDP's "near" is within 25 km; what is farther off ("60 km north of") is seldom beyond 100.
_LEAST_RADIUS_KM = {WherePrecision.NEAR: 25.0, WherePrecision.REGION: 100.0}


@sealed(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the report puts an event: "south of the town of Mir Ali" is
    `Place(words="Mir Ali", relation="south_of", region="North Waziristan", country="Pakistan")`.

    `words` and `region` are names as written, `relation` a free word. `precision` is UCDP's
    where_prec and None while the place is not located; `location` is None when the gazetteer does
    not know the name, which outputs call "not located"; `within` is then the district, province or
    area that the report names with it.
    `score` is how likely the location is the place meant, from 0 to 1; `rivals` are its namesakes
    that the reviewer may prefer, likeliest first.
    """

    words: str
    relation: str = "in"
    region: str = ""
    country: str = ""
    precision: WherePrecision | None = None
    location: Location | None = None
    score: float | None = None
    rivals: tuple[Location, ...] = ()
    within: Location | None = None

    @property
    def point(self) -> Location | None:
        """The point to draw: the place's own, else that of `within`, with its radius."""
        return self.location or self.within

    @property
    def point_precision(self) -> WherePrecision | None:
        """UCDP's where_prec of the point: an unknown village "in North Waziristan" is drawn there with 3."""
        if self.location is not None or self.within is None:
            return self.precision
        drawn = _DRAWN_IN.get(self.within.kind, WherePrecision.NEAR)
        return WherePrecision(max(drawn, self.precision or drawn))

    @property
    def geo_precision(self) -> int | None:
        """ACLED's geo_precision of the point: "in Mir Ali" 1, "near Mir Ali" 2, a province 3, else None."""
        return None if self.point_precision is None else _GEO_PRECISION[self.point_precision]

    @property
    def radius_km(self) -> float | None:
        """How far from the point the event may be: "south of Mir Ali" is within 25 km; None without one."""
        if self.point is None or self.point_precision is None:
            return None
        return max(self.point.radius_km, _LEAST_RADIUS_KM.get(self.point_precision, 0.0))


@sealed(frozen=True, slots=True, kw_only=True)
class When:
    """When the report says an event happened: "on Saturday" in a report of Sunday 7 October 2007
    is 2007-10-06 to 2007-10-06, precision day.

    Nothing stated, or stated in words that fix no day ("in recent months"), or relative to a
    publication date that is missing: start and end None, precision unknown, the words kept.
    """

    words: str = ""
    start: date | None = None
    end: date | None = None
    precision: DatePrecision = DatePrecision.UNKNOWN

    def __post_init__(self) -> None:
        if (self.start is None) != (self.end is None):
            raise InvalidRecord(f"when {self.words!r}: one end is missing")
        if self.start is not None and self.end is not None and self.start > self.end:
            raise InvalidRecord(f"when {self.words!r}: {self.start} is after {self.end}")

    @property
    def days(self) -> int:
        """How many days its end lies behind its start: none of "on Saturday", nor where it has none."""
        return (self.end - self.start).days if self.start and self.end else 0


@sealed(frozen=True, slots=True, kw_only=True)
class ExportDates:
    """The dates a GED-like export gives an incident, by UCDP's table; `rule` is the row used."""

    start: date
    end: date
    date_prec: UcdpDatePrecision
    rule: str


@sealed(frozen=True, slots=True, kw_only=True)
class Claim:
    """One statement in one report that a number of people was affected in one way.

    `id` comes from where the words stand ("killed@35": the effect, and the offset of the victim),
    so that a better reading of the number does not orphan what people said of the claim.
    `span` holds effect, count and victim; `sentence` is the sentence around it. `evidence` has an
    entry for every field that was filled. `perpetrator`, `place` and `source` are None where the
    report names none; no source means the reporter's own voice.
    """

    id: str
    report: str
    effect: Effect
    count: Count
    victim: Actor
    breakdown: tuple[Part, ...] = ()
    perpetrator: Actor | None = None
    event_kind: EventKind = EventKind.UNKNOWN
    place: Place | None = None
    when: When = field(default_factory=When)
    source: Source | None = None
    stance: Stance = Stance.AFFIRMED
    scope: Scope = Scope.INCIDENT
    frame: Frame = Frame.CURRENT
    span: Span
    sentence: Span
    evidence: tuple[Evidence, ...] = ()
    confidence: float | None = None

    def __post_init__(self) -> None:
        if self.confidence is not None and not 0 <= self.confidence <= 1:
            raise InvalidRecord(f"claim {self.id}: confidence {self.confidence} is no chance")

    def grounds(self, of: str) -> tuple[Evidence, ...]:
        """The evidence of one field: of "when" the words of the day and the rule they were read by."""
        return tuple([each for each in self.evidence if each.field == of])

    def ground(self, of: str) -> Evidence | None:
        """The first evidence of one field; None where it was not filled."""
        for each in self.evidence:
            if each.field == of:
                return each
        return None

    def rules(self, of: str) -> tuple[str, ...]:
        """The rules by which one field was read."""
        return tuple([each.rule for each in self.evidence if each.field == of])

    def without(self, of: str) -> tuple[Evidence, ...]:
        """The evidence of all other fields, for a claim of which one is read anew."""
        return tuple([each for each in self.evidence if each.field != of])


@sealed(frozen=True, slots=True, kw_only=True)
class Side:
    """One side of an incident: those in arms, or the civilians who were harmed, under all the names
    that its claims give them ("the army", "troopers").

    `known_as` is "Government of Pakistan" for a state's forces, the one name of a group that has
    several, and "" where the report tells neither. `claims` are those it is read from.
    """

    words: tuple[str, ...]
    actor_class: ActorClass
    known_as: str = ""
    claims: tuple[str, ...] = ()


@sealed(frozen=True, slots=True, kw_only=True)
class Dyad:
    """Who stood against whom in an incident, as UCDP pairs them: a state's forces are side A, a group
    that fights them or another group side B; where civilians are harmed, they are.

    A side of which nothing is told is None. `type_of_violence` is UCDP's: 1 state-based, 2 between
    groups, 3 one-sided; None where the sides make none, or nobody died. It is said of the classes
    alone: UCDP counts only groups with a name. `rule` says what the pairing rests on.
    """

    side_a: Side | None
    side_b: Side | None
    type_of_violence: int | None
    rule: str


@sealed(frozen=True, slots=True, kw_only=True)
class KindName:
    """What an event is called elsewhere: ACLED's event and sub-event type, PLOVER's event and mode."""

    acled_event: str
    acled_sub_event: str
    plover_event: str
    plover_mode: str


@sealed(frozen=True, slots=True, kw_only=True)
class Incident:
    """One happening, or one total over several, with the claims that speak of it.

    `id` is "A", "B", ... for incidents and "T1", "T2", ... for totals, in the order of the text.
    `part_of` names the total or larger incident that includes this one, where the text gives
    ground for it; `part_of_rule` says which ground. `export_dates` is filled in the `ucdp` mode.
    `dyad` is None where no side is told; `kind_name` where ACLED and PLOVER have no one name for
    what happened.
    """

    id: str
    label: str
    scope: Scope
    frame: Frame
    event_kind: EventKind
    claims: tuple[str, ...]
    place: Place | None = None
    when: When = field(default_factory=When)
    part_of: str | None = None
    part_of_rule: str | None = None
    export_dates: ExportDates | None = None
    dyad: Dyad | None = None
    kind_name: KindName | None = None


@sealed(frozen=True, slots=True, kw_only=True)
class SetAside:
    """A claim that an estimate did not use, and why."""

    claim: str
    reason: str


@sealed(frozen=True, slots=True, kw_only=True)
class Estimate:
    """Low, best and high for one effect and one victim group of one incident, under one policy.

    `high_open` says that the words set no upper end ("over 30": 31, 31, 31 and open). `rules` are
    the rules that spoke, in order; `used` and `set_aside` name every claim of the cell once.
    """

    incident: str
    effect: Effect
    group: ActorClass
    policy: str
    low: int
    best: int
    high: int
    high_open: bool = False
    rules: tuple[str, ...] = ()
    used: tuple[str, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    flags: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not 0 <= self.low <= self.best <= self.high:
            figures = f"{self.low} <= {self.best} <= {self.high}"
            raise InvalidRecord(f"estimate of {self.incident}: not 0 <= {figures}")


@sealed(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """What does not agree in a report, or does not yet add up; shown, never smoothed.

    For kind `arithmetic`, `note` is the worked line, such as "60 against 31 or more + 20", and
    `verdict` tells an open sum (`covered`, `remainder`) from a real excess (`exceeds`).
    `state` is "open" until a person explains or accepts it.
    """

    kind: ContradictionKind
    verdict: Verdict
    incidents: tuple[str, ...]
    claims: tuple[str, ...]
    note: str
    state: str = "open"


@sealed(frozen=True, slots=True, kw_only=True)
class AuditItem:
    """A number or effect word that no claim accounts for, with the reason."""

    kind: str
    span: Span
    words: str
    reason: str


@sealed(frozen=True, slots=True, kw_only=True)
class Coding:
    """Everything read from one report: what `tallystick code` writes, one object per report."""

    report: Report
    claims: tuple[Claim, ...]
    incidents: tuple[Incident, ...]
    estimates: tuple[Estimate, ...]
    contradictions: tuple[Contradiction, ...]
    audit: tuple[AuditItem, ...]
