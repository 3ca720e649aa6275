import itertools
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tallystick import policies
from tallystick.cells import cells, cells_of
from tallystick.policies import POLICIES, UnknownPolicy
from tallystick.policy_file import rule_text
from tallystick.records import Actor, Claim, Count, Estimate, Evidence, Incident, Source, Span
from tallystick.vocabulary import (
    ActorClass,
    Bound,
    Effect,
    EventKind,
    Frame,
    Scope,
    SourceType,
    Stance,
)
from tests.make import make_incident
from tests.strategies import counts

CIVILIAN, SOLDIERS, FIGHTERS, PEOPLE = (
    ActorClass.CIVILIAN,
    ActorClass.STATE_FORCE,
    ActorClass.ARMED_GROUP,
    ActorClass.UNKNOWN,
)
ARMY = Source(words="the army", source_type=SourceType.MILITARY)
POLICE = Source(words="police", source_type=SourceType.POLICE)
DOCTOR = Source(words="a doctor at the hospital", source_type=SourceType.MEDICAL)
RESIDENTS = Source(words="residents", source_type=SourceType.WITNESS)
REBELS = Source(words="a rebel spokesman", source_type=SourceType.ARMED_GROUP)
REPORTS = Source(words="reports", source_type=SourceType.MEDIA)

_WIDTH = 100


def count(words: str) -> Count:
    """A count from a word or two: "31", "over 30", "up to 9", "20-25", "about 300", "dozens"."""
    bound, _, digits = words.rpartition(" ")
    if "-" in digits:
        low, high = map(int, digits.split("-"))
        return Count(bound=Bound.RANGE, value=low, value_high=high, low=low, high=high, words=words)
    if not digits.isdigit():
        lows = {"dozens": 12, "scores": 20, "hundreds": 100}
        low = lows.get(digits, 2)
        return Count(bound=Bound.VAGUE, value=None, low=low, high=None, words=words)
    value = int(digits)
    bounds = {
        "": (Bound.EXACT, value, value),
        "at least": (Bound.AT_LEAST, value, None),
        "over": (Bound.MORE_THAN, value + 1, None),
        "up to": (Bound.AT_MOST, 0, value),
        "under": (Bound.LESS_THAN, 0, value - 1),
        "about": (Bound.ABOUT, value - value // 10, value + value // 10),
    }
    kind, low, high = bounds[bound]
    return Count(bound=kind, value=value, low=low, high=high, words=words)


A_PERSON = Count(bound=Bound.EXACT, value=1, low=1, high=1, words="")


def said(
    what: Count | str, victim: str, group: ActorClass, source: Source | None = None, **more: object
) -> Claim:
    """One claim of people killed; `told` gives it its id and its sentence."""
    values: dict[str, object] = {
        "id": "c",
        "report": "r",
        "effect": Effect.KILLED,
        "count": count(what) if isinstance(what, str) else what,
        "victim": Actor(words=victim, actor_class=group),
        "source": source,
        "span": Span(start=0, end=1),
        "sentence": Span(start=0, end=1),
    }
    return Claim(**values | more)  # type: ignore[arg-type]


def told(*sentences: Claim | tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Claims c1, c2, ... in their sentences: a tuple is one sentence with several claims."""
    claims, number = [], 0
    for place, sentence in enumerate(sentences):
        here = Span(start=place * _WIDTH, end=(place + 1) * _WIDTH - 1)
        for at, claim in enumerate(sentence if isinstance(sentence, tuple) else (sentence,)):
            number += 1
            start = here.start + at * 10
            span = Span(start=start, end=start + 5)
            claims.append(replace(claim, id=f"c{number}", sentence=here, span=span))
    return tuple(claims)


def estimate(
    incidents: Sequence[Incident], claims: Sequence[Claim], policy: str = "ucdp"
) -> tuple[Estimate, ...]:
    """What a policy makes of these claims."""
    return policies.estimate(incidents, cells_of(incidents, claims), policy)


def rows(*sentences: Claim | tuple[Claim, ...], **incident: object) -> tuple[Estimate, ...]:
    claims = told(*sentences)
    return estimate([make_incident(*(claim.id for claim in claims), **incident)], claims)


def row(*sentences: Claim | tuple[Claim, ...], **incident: object) -> Estimate:
    (only,) = rows(*sentences, **incident)
    return only


def numbers(estimated: Estimate) -> tuple[int, int, int]:
    return estimated.low, estimated.best, estimated.high


def additive(words: str) -> tuple[Evidence, ...]:
    return (Evidence(field="count", span=Span(start=0, end=9), words=words, rule="number-words"),)


def by_rule(field: str, rule: str) -> tuple[Evidence, ...]:
    return (Evidence(field=field, span=Span(start=0, end=9), words="dead", rule=rule),)


@pytest.mark.parametrize(
    ("words", "expected", "is_open", "rule"),
    [
        ("31", (31, 31, 31), False, "R-CLASSIFY:E2"),
        ("at least 10", (10, 10, 10), True, "R-FLOOR"),
        ("over 30", (31, 31, 31), True, "R-OVER"),
        ("about 300", (300, 300, 300), False, "R-ABOUT"),
        ("20-25", (20, 20, 25), False, "R-RANGE"),
        ("up to 40", (1, 1, 40), False, "R-CEIL"),
        ("under 40", (1, 1, 39), False, "R-UNDER"),
        ("0", (0, 0, 0), False, "R-ZERO"),
        ("several", (3, 3, 3), True, "R-VAGUE"),
        ("a few", (3, 3, 3), True, "R-VAGUE"),
        ("dozens", (24, 24, 24), True, "R-VAGUE"),
        ("scores", (40, 40, 40), True, "R-VAGUE"),
        ("several hundred", (200, 200, 200), True, "R-VAGUE"),
        ("", (2, 2, 2), True, "R-PLURAL"),
    ],
)
def test_one_figure_by_a_third_party(
    words: str, expected: tuple[int, int, int], is_open: bool, rule: str
) -> None:
    estimated = row(said(words, "villagers", CIVILIAN, DOCTOR))
    assert numbers(estimated) == expected
    assert estimated.high_open is is_open
    assert rule in estimated.rules


@pytest.mark.parametrize(
    ("claim", "flag"),
    [
        (said("31", "militants", FIGHTERS, ARMY), "PARTY_ONLY"),
        (said("up to 40", "villagers", CIVILIAN), "CEILING_ONLY"),
        (said("dozens", "villagers", CIVILIAN), "VAGUE"),
        (said("4", "villagers", CIVILIAN, REPORTS, stance=Stance.HEDGED), "HEARSAY_ONLY"),
        (said("4", "villagers", CIVILIAN, ARMY, stance=Stance.DENIED), "DENIED"),
        (said("20", "people", PEOPLE, effect=Effect.KILLED_OR_INJURED), "UNSPLIT"),
        (said("1", "suicide bomber", FIGHTERS, POLICE), "ATTACKERS_DEAD"),
        (said("2", "suspected rebels", FIGHTERS, POLICE), "STATUS_CLAIMED_BY_OPPONENT"),
        (said("4", "villagers", CIVILIAN, frame=Frame.BACKGROUND), "BACKGROUND"),
    ],
)
def test_flags(claim: Claim, flag: str) -> None:
    assert flag in row(claim).flags


@pytest.mark.parametrize(
    ("source", "group", "doer", "evidence"),
    [
        (ARMY, FIGHTERS, None, "E5"),
        (ARMY, SOLDIERS, None, "E3"),
        (ARMY, SOLDIERS, SOLDIERS, "E5"),
        (ARMY, CIVILIAN, FIGHTERS, "E5"),
        (ARMY, CIVILIAN, SOLDIERS, "E3"),
        (POLICE, CIVILIAN, FIGHTERS, "E2"),
        (POLICE, FIGHTERS, None, "E5"),
        (REBELS, SOLDIERS, FIGHTERS, "E5"),
        (REBELS, FIGHTERS, SOLDIERS, "E3"),
        (REBELS, FIGHTERS, FIGHTERS, "E5"),
        (REBELS, CIVILIAN, FIGHTERS, "E3"),
        (DOCTOR, FIGHTERS, SOLDIERS, "E2"),
        (RESIDENTS, CIVILIAN, SOLDIERS, "E4"),
        (None, CIVILIAN, None, "E2"),
    ],
)
def test_who_speaks_of_whose_people(
    source: Source | None, group: ActorClass, doer: ActorClass | None, evidence: str
) -> None:
    perpetrator = Actor(words="they", actor_class=doer) if doer else None
    estimated = row(said("4", "victims", group, source, perpetrator=perpetrator))
    assert f"R-CLASSIFY:{evidence}" in estimated.rules


@pytest.mark.parametrize(
    ("source", "expected"), [(None, (0, 0, 5)), (RESIDENTS, (5, 5, 5)), (REPORTS, (0, 0, 5))]
)
def test_a_hedge_is_hearsay_or_not(source: Source | None, expected: tuple[int, int, int]) -> None:
    claim = said("5", "villagers", CIVILIAN, source, stance=Stance.HEDGED)
    assert numbers(row(claim)) == expected


def test_a_speaker_denies_losses_of_his_own_side_without_admitting_any() -> None:
    estimated = row(said("0", "soldiers", SOLDIERS, ARMY), said("12", "soldiers", SOLDIERS, REBELS))
    assert numbers(estimated) == (0, 0, 12)


@pytest.mark.parametrize(
    ("sentences", "expected", "rule"),
    [
        pytest.param(
            ((said("3", "women", CIVILIAN), said("3", "children", CIVILIAN)),),
            (6, 6, 6),
            "R-ADD",
            id="side by side in one sentence",
        ),
        pytest.param(
            ((said(A_PERSON, "mayor", CIVILIAN), said("2", "guards", CIVILIAN)),),
            (3, 3, 3),
            "R-ADD",
            id="a name and two more",
        ),
        pytest.param(
            (
                (
                    said("5", "people from the village", CIVILIAN),
                    said("3", "women", CIVILIAN),
                    said("2", "men", CIVILIAN),
                ),
            ),
            (5, 5, 5),
            "R-INCLUDED",
            id="parts that make up the whole beside them",
        ),
        pytest.param(
            (
                said("10", "soldiers", SOLDIERS),
                said("3", "soldiers", SOLDIERS, evidence=additive("another three")),
            ),
            (13, 13, 13),
            "R-ADD",
            id="another three in a sentence of its own",
        ),
        pytest.param(
            (
                said("6", "villagers", CIVILIAN),
                said("1", "child", CIVILIAN, evidence=additive("one of the dead")),
            ),
            (6, 6, 6),
            "R-INCLUDED",
            id="one of the dead",
        ),
        pytest.param(
            (said("6", "villagers", CIVILIAN), said(A_PERSON, "mayor", CIVILIAN)),
            (6, 6, 6),
            "R-WITHIN",
            id="the mayor beside six villagers",
        ),
        pytest.param(
            (said("22", "people", CIVILIAN, POLICE), said("6", "Ruvians", CIVILIAN)),
            (22, 22, 22),
            "R-WITHIN",
            id="narrower people beside people",
        ),
        pytest.param(
            (
                said("4", "people", CIVILIAN),
                said("2", "people", CIVILIAN),
                said("2", "people", CIVILIAN),
            ),
            (4, 4, 4),
            "R-WITHIN",
            id="parts in sentences of their own that make up the whole",
        ),
        pytest.param(
            (said("60", "rebels", FIGHTERS), said("60", "insurgents", FIGHTERS)),
            (60, 60, 60),
            "R-REPEAT",
            id="title and text",
        ),
        pytest.param(
            (said("dozens", "rebels", FIGHTERS), said("31", "rebels", FIGHTERS)),
            (31, 31, 31),
            "R-SHARPER",
            id="a number for a vague word",
        ),
        pytest.param(
            (said("20", "rebels", FIGHTERS, POLICE), said("31", "rebels", FIGHTERS, POLICE)),
            (31, 31, 31),
            "R-ORIGIN",
            id="a speaker's later figure",
        ),
        pytest.param(
            ((said("31", "rebels", FIGHTERS, POLICE), said("20", "rebels", FIGHTERS, POLICE)),),
            (31, 31, 31),
            "R-WITHIN",
            id="rose to 31 from 20",
        ),
        pytest.param(
            (said("20", "villagers", CIVILIAN), said("15", "villagers", CIVILIAN)),
            (15, 15, 20),
            "R-LOWER-ON-TIE",
            id="the reporter in two places",
        ),
    ],
)
def test_nobody_is_counted_twice(
    sentences: tuple[Claim, ...], expected: tuple[int, int, int], rule: str
) -> None:
    estimated = row(*sentences)
    assert numbers(estimated) == expected
    assert rule in estimated.rules


def test_others_beside_people_of_another_effect_add_to_nobody_elsewhere() -> None:
    wounded = said(
        "12", "soldiers", SOLDIERS, effect=Effect.INJURED, evidence=additive("12 others")
    )
    earlier = said("15", "troops", SOLDIERS, effect=Effect.INJURED)
    _, injured = rows(earlier, (said("10", "soldiers", SOLDIERS), wounded))
    assert numbers(injured) == (15, 15, 15)


def test_one_speaker_in_two_reports_is_taken_at_his_latest_word() -> None:
    early, late = told(
        said("15", "villagers", CIVILIAN, DOCTOR),
        said("12", "villagers", CIVILIAN, DOCTOR, report="later"),
    )
    estimated = estimate([make_incident(early.id, late.id)], [late, early])[0]
    assert numbers(estimated) == (12, 12, 12)
    assert [aside.claim for aside in estimated.set_aside] == [early.id]


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([("12", DOCTOR), ("30", ARMY)], (12, 12, 30)),
        ([("12", DOCTOR), ("9", POLICE)], (9, 9, 12)),
        ([("over 10", DOCTOR), ("14", RESIDENTS)], (11, 11, 14)),
        ([("20", RESIDENTS), ("12", DOCTOR)], (12, 12, 20)),
        ([("up to 40", DOCTOR), ("12", RESIDENTS)], (12, 12, 40)),
        ([("", RESIDENTS), ("12", DOCTOR)], (12, 12, 12)),
    ],
)
def test_speakers_who_differ(
    claims: list[tuple[str, Source]], expected: tuple[int, int, int]
) -> None:
    assert numbers(row(*(said(words, "villagers", CIVILIAN, by) for words, by in claims))) == (
        expected
    )


def test_a_party_beside_a_third_party_counts_in_the_high_figure_only() -> None:
    estimated = row(said("60", "rebels", FIGHTERS, ARMY), said("22", "fighters", FIGHTERS, DOCTOR))
    assert numbers(estimated) == (22, 22, 60)
    assert "R-PARTY" in estimated.rules
    assert "PARTY_ONLY" not in estimated.flags


def test_the_title_repeats_a_party_and_is_no_third_party() -> None:
    estimated = row(said("60", "rebels", FIGHTERS), said("60", "rebels", FIGHTERS, ARMY))
    assert "PARTY_ONLY" in estimated.flags
    assert estimated.used == ("c2",)


def test_rumour_takes_nothing_from_what_the_report_affirms() -> None:
    rumour = said("28", "villagers", CIVILIAN, REPORTS, stance=Stance.HEDGED)
    assert numbers(row(said("3", "villagers", CIVILIAN), rumour)) == (3, 3, 28)


_DENIED = said("some", "soldiers", SOLDIERS, ARMY, stance=Stance.DENIED)


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        pytest.param((), (0, 0, 2), id="dismissed reports"),
        pytest.param(
            (said("28", "soldiers", SOLDIERS, REPORTS, stance=Stance.HEDGED),),
            (0, 0, 28),
            id="against hearsay",
        ),
        pytest.param((said("10", "soldiers", SOLDIERS, REBELS),), (0, 0, 10), id="against a party"),
        pytest.param(
            (said("10", "soldiers", SOLDIERS, RESIDENTS),), (0, 10, 10), id="against a witness"
        ),
        pytest.param(
            (
                said("30", "soldiers", SOLDIERS, REBELS),
                said("5", "soldiers", SOLDIERS, ARMY),
            ),
            (5, 5, 30),
            id="a number disputed with the denier's own",
        ),
    ],
)
def test_a_denial_keeps_the_claim(
    others: tuple[Claim, ...], expected: tuple[int, int, int]
) -> None:
    estimated = row(_DENIED, *others)
    assert numbers(estimated) == expected
    assert "R-DENIAL" in estimated.rules


def test_background_never_enters_a_current_figure() -> None:
    history = said("300", "soldiers", SOLDIERS, frame=Frame.BACKGROUND)
    estimated = row(said("3", "soldiers", SOLDIERS), history)
    assert numbers(estimated) == (3, 3, 3)
    assert estimated.set_aside[0].reason.startswith("R-FRAME")


def test_people_told_of_as_groups_are_not_unknown_again() -> None:
    by_group = {
        estimated.group: numbers(estimated)
        for estimated in rows(
            said("20", "people", PEOPLE),
            (said("12", "soldiers", SOLDIERS), said("6", "villagers", CIVILIAN)),
        )
    }
    assert by_group == {SOLDIERS: (12, 12, 12), CIVILIAN: (6, 6, 6), PEOPLE: (2, 2, 2)}


def test_people_spelled_out_by_group_are_counted_once() -> None:
    parts = (said("3", "women", CIVILIAN), said("2", "soldiers", SOLDIERS))
    by_group = {each.group: each.best for each in rows((said("5", "people", PEOPLE), *parts))}
    assert by_group == {CIVILIAN: 3, SOLDIERS: 2}


def test_people_beside_a_group_in_one_sentence_are_other_people() -> None:
    estimated = rows((said("3", "soldiers", SOLDIERS), said("4", "people", PEOPLE)))
    assert [numbers(each) for each in estimated] == [(3, 3, 3), (4, 4, 4)]


def of_the_dead(words_of: str, victim: str, group: ActorClass) -> Claim:
    return said(words_of, victim, group, evidence=by_rule("effect", "who-they-were"))


def test_some_of_the_dead_are_taken_out_of_the_others() -> None:
    estimated = rows(said("10", "villagers", CIVILIAN), of_the_dead("6", "guards", SOLDIERS))
    assert {each.group: each.best for each in estimated} == {CIVILIAN: 4, SOLDIERS: 6}


def test_some_of_the_dead_of_no_group_are_of_that_of_all() -> None:
    estimated = row(said("7", "villagers", CIVILIAN), of_the_dead("2", "victims", PEOPLE))
    assert numbers(estimated) == (7, 7, 7)


def test_who_is_unharmed_says_nothing_of_others() -> None:
    nobody = Count(bound=Bound.EXACT, value=0, low=0, high=0)
    unharmed = said(nobody, "mayor", CIVILIAN, evidence=by_rule("count", "no-report"))
    estimated = row(unharmed, said("3", "villagers", CIVILIAN))
    assert numbers(estimated) == (3, 3, 3)
    assert "R-UNHARMED" in estimated.rules


def test_nobody_killed_by_another_hand_is_no_figure_of_all() -> None:
    nobody = Count(bound=Bound.EXACT, value=0, low=0, high=0)
    crowd, police = (Actor(words=who, actor_class=PEOPLE) for who in ("crowd", "police"))
    none_shot = said(nobody, "people", PEOPLE, POLICE, perpetrator=police)
    assert numbers(row(said("5", "people", PEOPLE, perpetrator=crowd), none_shot)) == (5, 5, 5)
    assert row(said("5", "people", PEOPLE, perpetrator=police), none_shot).low == 0
    assert row(said("5", "people", PEOPLE), none_shot).low == 0


def test_nobody_hurt_beside_others_in_one_voice_is_no_figure_of_them() -> None:
    nobody = Count(bound=Bound.EXACT, value=0, low=0, high=0)
    harmed = said("3", "villagers", CIVILIAN)
    assert numbers(row(harmed, said(nobody, "people", CIVILIAN))) == (3, 3, 3)
    assert row(harmed, said(nobody, "people", CIVILIAN, POLICE)).low == 0


def test_whose_people_and_also_come_on_top() -> None:
    """ "The mayor was hurt. His driver was hurt", "A clerk was also hurt"; not "the driver"."""
    mayor, driver = (said(A_PERSON, who, CIVILIAN) for who in ("mayor", "his driver"))
    assert row(mayor, driver).best == 2
    also = (
        Evidence(
            field="reading", span=Span(start=0, end=9), words="A clerk was also hurt", rule="tree"
        ),
    )
    clerk = said(A_PERSON, "clerk", CIVILIAN)
    assert row(mayor, replace(clerk, evidence=also)).best == 2
    assert row(mayor, clerk).best == 1
    several = said("4", "clerks", CIVILIAN, evidence=also)
    assert row(mayor, several).best == 5
    assert row(said("9", "nurses", CIVILIAN), several).best == 9


def test_six_other_people_are_the_six_others() -> None:
    others = said("6", "others", PEOPLE, evidence=additive("six others"))
    again = said("6", "people", PEOPLE, evidence=additive("Six other people"))
    assert row(others, again).best == 6
    guards = said("6", "guards", PEOPLE, evidence=additive("Six other guards"))
    nurses = said("6", "nurses", PEOPLE, evidence=additive("six other nurses"))
    assert row(guards, nurses).best == 12


def test_others_than_the_dead_told_of_last_are_no_more_wounded() -> None:
    """ "Nine were hurt. A man died. Another nurse and eight others were badly hurt": nine, not 17."""
    nine = said("9", "", PEOPLE, effect=Effect.INJURED)
    dead = said(A_PERSON, "man", CIVILIAN)
    eight = said("8", "others", PEOPLE, effect=Effect.INJURED, evidence=additive("eight others"))
    assert [each.best for each in rows(nine, dead, eight)] == [1, 9]


def test_others_are_some_of_those_told_of_vaguely() -> None:
    """ "Several were hurt. Five other people came to hospital": five at least, not seven."""
    several = Count(bound=Bound.VAGUE, value=None, low=2, high=None, words="Several")
    five = said("5", "people", PEOPLE, evidence=additive("Five other people"))
    assert row(said(several, "people", PEOPLE), five).best == 5


def test_three_others_are_none_told_of_before() -> None:
    others = said("3", "people", PEOPLE, evidence=additive("Three others"))
    estimated = rows(said(A_PERSON, "mayor", CIVILIAN), others)
    assert [each.best for each in estimated] == [1, 3]


def test_mixed_victims_are_of_no_known_group() -> None:
    estimated = row(said("7", "soldiers and civilians", ActorClass.MIXED))
    assert estimated.group is PEOPLE


def test_attackers_are_not_among_the_people_they_harmed() -> None:
    bomber = said(A_PERSON, "bomber", FIGHTERS)
    estimated = rows(said("9", "people", PEOPLE), bomber, event_kind=EventKind.SUICIDE_BOMBING)
    assert [numbers(each) for each in estimated] == [(1, 1, 1), (9, 9, 9)]


def test_a_policy_that_does_not_exist_is_named_with_those_that_do() -> None:
    with pytest.raises(UnknownPolicy, match="ucdp"):
        estimate([], [], policy="optimist")


def test_every_rule_has_its_sentence() -> None:
    estimated = row(_DENIED, said("over 30", "soldiers", SOLDIERS, RESIDENTS))
    assert all(rule_text(rule) for rule in estimated.rules)


_SOURCES = (None, ARMY, POLICE, DOCTOR, RESIDENTS, REBELS, REPORTS)
_VICTIMS = ("people", "soldiers", "the mayor", "women", "other soldiers", "three of the dead")


@st.composite
def incidents(draw: st.DrawFn) -> tuple[Incident, tuple[Claim, ...]]:
    """An incident with any claims, in any sentences of two reports."""
    claims = []
    for number in range(draw(st.integers(1, 7))):
        sentence = draw(st.integers(0, 3)) * 100
        claims.append(
            Claim(
                id=f"c{number}",
                report=draw(st.sampled_from(("r", "s"))),
                effect=draw(st.sampled_from((Effect.KILLED, Effect.INJURED))),
                count=draw(counts()),
                victim=Actor(
                    words=draw(st.sampled_from(_VICTIMS)),
                    actor_class=draw(st.sampled_from((CIVILIAN, SOLDIERS, ActorClass.MIXED))),
                ),
                source=draw(st.sampled_from(_SOURCES)),
                stance=draw(st.sampled_from(Stance)),
                frame=draw(st.sampled_from(Frame)),
                span=Span(start=sentence + number, end=sentence + number + 1),
                sentence=Span(start=sentence, end=sentence + 99),
            )
        )
    return make_incident(*(claim.id for claim in claims)), tuple(claims)


@settings(deadline=None)
@given(incidents())
def test_low_best_and_high_are_in_order(drawn: tuple[Incident, tuple[Claim, ...]]) -> None:
    incident, claims = drawn
    for estimated in POLICIES["ucdp"](incident, cells(incident, claims)):
        assert 0 <= estimated.low <= estimated.best <= estimated.high


@settings(deadline=None)
@given(incidents())
def test_every_claim_is_used_or_set_aside_once(
    drawn: tuple[Incident, tuple[Claim, ...]],
) -> None:
    incident, claims = drawn
    named = list(
        itertools.chain.from_iterable(
            (*each.used, *(aside.claim for aside in each.set_aside))
            for each in POLICIES["ucdp"](incident, cells(incident, claims))
        )
    )
    assert sorted(named) == sorted(claim.id for claim in claims)


@settings(deadline=None)
@given(incidents(), st.randoms(use_true_random=False))
def test_the_order_of_claims_is_of_no_weight(
    drawn: tuple[Incident, tuple[Claim, ...]], random: object
) -> None:
    incident, claims = drawn
    shuffled = list(claims)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    first, second = (cells(incident, told) for told in (claims, shuffled))
    assert POLICIES["ucdp"](incident, second) == POLICIES["ucdp"](incident, first)


def test_a_total_is_estimated_from_its_own_claims() -> None:
    total, part = told(said("60", "rebels", FIGHTERS), said("20", "rebels", FIGHTERS))
    estimated = estimate(
        [
            make_incident(total.id, id="T1", scope=Scope.TOTAL),
            make_incident(part.id, id="A", part_of="T1"),
        ],
        [total, part],
    )
    assert [(each.incident, each.best) for each in estimated] == [("T1", 60), ("A", 20)]
    assert "R-SUMMARY" in estimated[0].rules


@pytest.mark.parametrize(
    ("first", "second", "agree"),
    [
        (("12", DOCTOR), ("12", RESIDENTS), True),
        (("over 10", REBELS), ("14", RESIDENTS), True),
        (("12", DOCTOR), ("15", RESIDENTS), False),
        (("12", DOCTOR), ("dozens", RESIDENTS), False),
        (("12", DOCTOR), ("12", None), False),
        (("12", REBELS), ("12", ARMY), False),
        (("12", POLICE), ("12", replace(POLICE, words="an inspector")), False),
    ],
)
def test_two_kinds_of_speaker_with_one_number_agree(
    first: tuple[str, Source], second: tuple[str, Source | None], agree: bool
) -> None:
    estimated = row(*(said(words, "villagers", CIVILIAN, by) for words, by in (first, second)))
    assert ("R-CLASSIFY:E1" in estimated.rules) is agree


def test_parts_do_not_vanish_in_a_rumour_that_they_make_up() -> None:
    rumour = said("4", "villagers", CIVILIAN, stance=Stance.HEDGED)
    part = said("2", "villagers", CIVILIAN)
    assert numbers(row(rumour, part, part)) == (2, 2, 4)


RUMOUR = {"stance": Stance.HEDGED}


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (("5", "3 more"), (5, 5, 8)),
        (("5", "3"), (5, 5, 5)),
        (("3", "5"), (3, 3, 5)),
    ],
)
def test_hearsay_takes_nothing_from_what_is_affirmed(
    sentences: tuple[str, str], expected: tuple[int, int, int]
) -> None:
    firm, passed_on = sentences
    number, _, more = passed_on.partition(" ")
    words = additive("three more") if more else ()
    doubt = Evidence(field="stance", span=Span(start=40, end=50), words="reportedly", rule="hedge")
    evidence = (doubt, *words)
    rumour = said(number, "people", PEOPLE, stance=Stance.HEDGED, evidence=evidence)
    estimated = row(said(firm, "people", PEOPLE, POLICE), rumour)
    assert numbers(estimated) == expected
    assert "R-HEARSAY-HIGH" in estimated.rules
    assert "HEARSAY_ONLY" not in estimated.flags


def test_hearsay_of_the_whole_does_not_hide_a_vouched_part() -> None:
    part = said("2", "villagers", CIVILIAN, evidence=additive("two of the dead"))
    estimated = row((said("9", "villagers", CIVILIAN, **RUMOUR), part))
    assert numbers(estimated) == (2, 2, 9)


def test_others_told_of_twice_are_the_same_others() -> None:
    others = [said("2", "people", PEOPLE, evidence=additive("two others")) for _ in range(2)]
    estimated = row(said("1", "people", PEOPLE), *others)
    assert estimated.best == 3
    assert [each.reason for each in estimated.set_aside] == ["R-REPEAT: the same people as c2"]


@pytest.mark.parametrize(
    ("people", "expected"),
    [
        (said("", "victims", PEOPLE), {CIVILIAN: 3, FIGHTERS: 1}),
        (said(A_PERSON, "person", PEOPLE), {CIVILIAN: 3, FIGHTERS: 1}),
        (said("1", "", PEOPLE), {CIVILIAN: 3, FIGHTERS: 1}),
        (
            said("2", "people", PEOPLE, evidence=by_rule("effect", "phrase:in_condition")),
            {CIVILIAN: 3, FIGHTERS: 1},
        ),
        (said("3", "people", PEOPLE), {CIVILIAN: 3, FIGHTERS: 1}),
        (said("2", "people", PEOPLE), {CIVILIAN: 3, FIGHTERS: 1, PEOPLE: 2}),
        (said("6", "people", PEOPLE), {CIVILIAN: 3, FIGHTERS: 1, PEOPLE: 3}),
        (
            said("2", "people", PEOPLE, evidence=additive("two others")),
            {CIVILIAN: 3, FIGHTERS: 1, PEOPLE: 2},
        ),
    ],
)
def test_people_of_whom_no_more_is_told_are_those_told_of(
    people: Claim, expected: dict[ActorClass, int]
) -> None:
    groups = said("3", "nurses", CIVILIAN), said("1", "gunman", FIGHTERS)
    assert {each.group: each.best for each in rows(*groups, people)} == expected


def test_what_a_sentence_says_of_those_victims_is_of_its_groups() -> None:
    people, rest = said("3", "people", PEOPLE), said("", "victims", PEOPLE)
    groups = said("2", "men", CIVILIAN), said("1", "woman", CIVILIAN)
    assert [each.best for each in rows(people, (*groups, rest))] == [3]


def test_others_told_of_behind_another_group_are_not_added_to_a_figure_before() -> None:
    others = said("2", "victims", PEOPLE, evidence=additive("two other"))
    told_of = rows(said("4", "people", PEOPLE), said(A_PERSON, "woman", CIVILIAN), others)
    assert {each.group: each.best for each in told_of} == {CIVILIAN: 1, PEOPLE: 3}


def test_one_of_several_and_how_some_are_do_not_make_the_figure_smaller() -> None:
    one = said("1", "clerks", CIVILIAN)
    state = by_rule("effect", "phrase:in_condition")
    two_left = said("2", "clerks", CIVILIAN, evidence=state)
    assert numbers(row(said("6", "clerks", CIVILIAN), one)) == (6, 6, 6)
    assert numbers(row(said("6", "clerks", CIVILIAN), two_left)) == (6, 6, 6)
    assert numbers(row(said("6", "clerks", CIVILIAN), said("2", "clerks", CIVILIAN))) == (2, 2, 6)


def test_one_person_twice_in_a_sentence() -> None:
    victim, named = said(A_PERSON, "victim", CIVILIAN), said(A_PERSON, "Ana Ruiz", CIVILIAN)
    girl = said(A_PERSON, "girl", CIVILIAN, evidence=by_rule("victim", "pronoun"))
    boy = said(A_PERSON, "boy", CIVILIAN)
    assert row((victim, named)).best == 1
    assert row((said(A_PERSON, "nurse", CIVILIAN), boy)).best == 2
    assert row((said(A_PERSON, "11-year-old child", CIVILIAN), boy)).best == 1
    assert row((named, said(A_PERSON, "Ruiz", CIVILIAN))).best == 1
    assert row((named, girl)).best == 1
    assert row((said(A_PERSON, "clerk", CIVILIAN), said(A_PERSON, "nurse", CIVILIAN))).best == 2


def test_a_remainder_of_nobody_has_no_row() -> None:
    estimated = row(said("4", "soldiers", SOLDIERS), said("4", "people", PEOPLE, POLICE))
    assert (estimated.group, estimated.best) == (SOLDIERS, 4)
    (aside,) = estimated.set_aside
    assert aside.claim == "c2"
    assert aside.reason.startswith("R-UNKNOWN-REMAINDER")


def test_a_second_officer_comes_on_top_of_one() -> None:
    first, second = said(A_PERSON, "officer", SOLDIERS), said(A_PERSON, "second officer", SOLDIERS)
    assert row(first, second).best == 2
    assert row(first, second, second).best == 2
    assert row(said("2", "officers", SOLDIERS), second).best == 2
    assert row(said("2", "officers", SOLDIERS), said(A_PERSON, "third man", SOLDIERS)).best == 3
    assert row(first, said(A_PERSON, "Second Lieutenant Omar Reed", SOLDIERS)).best == 1
    one_of_a_year = by_rule("reading", "tree+words:participle-of-noun")
    assert row(first, said(A_PERSON, "second officer", SOLDIERS, evidence=one_of_a_year)).best == 1


def test_people_told_again_in_more_words_are_of_their_group() -> None:
    officials = said("6", "officials", CIVILIAN)
    estimated = row(officials, said("6", "security officials", SOLDIERS))
    assert (estimated.group, estimated.best) == (SOLDIERS, 6)
    assert len(rows(officials, said("5", "security officials", SOLDIERS))) == 2
    assert len(rows((officials, said("6", "security officials", SOLDIERS)))) == 2


def test_those_who_the_dead_were_are_of_the_figure_they_exceed() -> None:
    groups = of_the_dead("12", "soldiers", SOLDIERS), of_the_dead("20", "civilians", CIVILIAN)
    told_of = rows(said("30", "people", PEOPLE), groups)
    assert {each.group: each.best for each in told_of} == {SOLDIERS: 12, CIVILIAN: 20}
    assert len(rows(said("3", "people", PEOPLE), said("4", "soldiers", SOLDIERS))) == 2


def test_an_earlier_count_gives_way() -> None:
    mark = by_rule("reading", "earlier-count")
    earlier = said("8", "people", PEOPLE, evidence=mark)
    assert numbers(row(said("12", "people", PEOPLE, POLICE), earlier)) == (12, 12, 12)
    assert numbers(row(earlier)) == (8, 8, 8)
    nurses = said("8", "nurses", CIVILIAN, evidence=mark)
    assert len(rows(said("12", "soldiers", SOLDIERS), nurses)) == 2


def test_a_toll_of_nobody_in_particular_is_of_the_groups() -> None:
    villagers = said("23", "villagers", CIVILIAN)
    assert [each.best for each in rows(said("11", "", PEOPLE), villagers)] == [23]
    assert [each.best for each in rows(said("30", "", PEOPLE), villagers)] == [23, 7]
    assert len(rows(said("11", "people", PEOPLE), villagers)) == 2
