"""One small report, coded by hand, that has everything an output must show.

Two claims overlap, one is denied, a total has a part, a number is not accounted for.
"""

from datetime import date
from typing import Any

from tallystick.records import (
    AuditItem,
    Claim,
    Coding,
    Dyad,
    Evidence,
    ExportDates,
    KindName,
    Part,
    Report,
    SetAside,
    Side,
    Span,
)
from tallystick.vocabulary import (
    ActorClass,
    Bound,
    ContradictionKind,
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
from tests.make import (
    make_actor,
    make_claim,
    make_coding,
    make_contradiction,
    make_count,
    make_estimate,
    make_incident,
    make_location,
    make_place,
    make_report,
    make_source,
    make_span,
    make_when,
)

TEXT = (
    "Forty rebels and 12 soldiers died around Dar Selin on Monday.\n"
    "Four villagers, among them a girl, were wounded in 3 hamlets, army spokesman Idris Omar said. "
    "Omar denied that rebels had seized any troops."
)
REPORT = make_report(slug="dar-selin", title="Heavy fighting <reported>", text=TEXT)


def make_words(words: str, report: Report = REPORT) -> Span:
    """Where words stand in the report."""
    return make_span(words, report)


def make_reading(field: str, words: str, rule: str) -> Evidence:
    """What a field of a claim was read from."""
    return Evidence(field=field, span=make_words(words), words=words, rule=rule)


def make_said(words: str, sentence: str, **changes: Any) -> Claim:
    """A claim of the report, by the words that carry it."""
    return make_claim(span=make_words(words), sentence=make_words(sentence), **changes)


FIRST, SECOND, THIRD = TEXT.replace("said. ", "said.\n").split("\n")
REBELS = make_said(
    "Forty rebels and 12 soldiers died",
    FIRST,
    id="killed@33",
    count=make_count(Bound.EXACT, 40, words="Forty"),
    victim=make_actor("rebels"),
    place=make_place(
        "Dar Selin",
        relation="around",
        region="Upper Province",
        precision=WherePrecision.NEAR,
        location=make_location(),
    ),
    when=make_when(date(2019, 3, 11), words="on Monday"),
    scope=Scope.TOTAL,
    evidence=(
        make_reading("count", "Forty", "number-words"),
        make_reading("place", "Dar Selin", "place-after-preposition"),
    ),
)
SOLDIERS = make_said(
    "12 soldiers died",
    FIRST,
    id="killed@47",
    count=make_count(Bound.EXACT, 12, words="12"),
    victim=make_actor("soldiers", ActorClass.STATE_FORCE),
    scope=Scope.TOTAL,
)
VILLAGERS = make_said(
    "Four villagers, among them a girl, were wounded",
    SECOND,
    id="injured@93",
    effect=Effect.INJURED,
    count=make_count(Bound.EXACT, 4, words="Four"),
    victim=make_actor("villagers", ActorClass.CIVILIAN),
    breakdown=(Part(words="girl", value=1),),
    source=make_source("army spokesman Idris Omar"),
    stance=Stance.HEDGED,
    evidence=(make_reading("source", "army spokesman Idris Omar", "said-after"),),
)
TROOPS = make_said(
    "rebels had seized any troops",
    THIRD,
    id="abducted@210",
    effect=Effect.ABDUCTED,
    count=make_count(Bound.VAGUE, None),
    victim=make_actor("troops", ActorClass.STATE_FORCE),
    perpetrator=make_actor("rebels", known_as="JEM"),
    event_kind=EventKind.ABDUCTION,
    source=make_source("Omar", SourceType.MILITARY),
    stance=Stance.DENIED,
)


def make_full_coding(**changes: Any) -> Coding:
    """The report with its four claims, three incidents, and all that follows from them."""
    values: dict[str, Any] = {
        "report": REPORT,
        "claims": (REBELS, SOLDIERS, VILLAGERS, TROOPS),
        "incidents": (
            make_incident(VILLAGERS.id, id="A", part_of="T1", part_of_rule="same-place"),
            make_incident(
                REBELS.id,
                SOLDIERS.id,
                id="T1",
                label="Fighting around Dar Selin",
                scope=Scope.TOTAL,
                place=REBELS.place,
                when=REBELS.when,
                export_dates=ExportDates(
                    start=date(2019, 3, 11),
                    end=date(2019, 3, 11),
                    date_prec=UcdpDatePrecision.DAY,
                    rule="day stated",
                ),
                dyad=Dyad(
                    side_a=Side(
                        words=("soldiers", "the army"),
                        actor_class=ActorClass.STATE_FORCE,
                        known_as="Government of Sudan",
                        claims=(SOLDIERS.id,),
                    ),
                    side_b=Side(
                        words=("rebels",),
                        actor_class=ActorClass.ARMED_GROUP,
                        known_as="JEM",
                        claims=(REBELS.id,),
                    ),
                    type_of_violence=1,
                    rule="state-and-armed-group",
                ),
                kind_name=KindName(
                    acled_event="Battles",
                    acled_sub_event="Armed clash",
                    plover_event="ASSAULT",
                    plover_mode="firearms",
                ),
            ),
            make_incident(TROOPS.id, id="B", label="Denied seizure", frame=Frame.BACKGROUND),
        ),
        "estimates": (
            make_estimate(31, 40, 40, incident="T1", high_open=True, used=(REBELS.id,)),
            make_estimate(
                12, 12, 12, incident="T1", group=ActorClass.STATE_FORCE, used=(SOLDIERS.id,)
            ),
            make_estimate(
                0,
                0,
                2,
                incident="B",
                effect=Effect.ABDUCTED,
                group=ActorClass.STATE_FORCE,
                used=(),
                set_aside=(SetAside(claim=TROOPS.id, reason="denied by its only source"),),
                flags=("DENIED",),
            ),
        ),
        "contradictions": (
            make_contradiction(
                kind=ContradictionKind.ARITHMETIC,
                verdict=Verdict.COVERED,
                incidents=("T1", "A"),
                claims=(REBELS.id,),
                note="40 against 31 or more",
            ),
        ),
        "audit": (
            AuditItem(
                kind="number", span=make_words("3"), words="3", reason="counts hamlets, not people"
            ),
        ),
    }
    return make_coding(**values | changes)
