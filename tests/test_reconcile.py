from collections.abc import Sequence
from datetime import date
from itertools import groupby

import pytest
from hypothesis import given, settings

from tallystick import reconcile
from tallystick.cells import cells_of
from tallystick.records import Actor, Claim, Contradiction, Incident, Part, Source, When
from tallystick.vocabulary import (
    ActorClass,
    ContradictionKind,
    DatePrecision,
    Effect,
    Frame,
    Scope,
    SourceType,
    Stance,
    Verdict,
)
from tests.make import make_incident
from tests.test_policies import (
    A_PERSON,
    ARMY,
    CIVILIAN,
    DOCTOR,
    FIGHTERS,
    PEOPLE,
    POLICE,
    REBELS,
    REPORTS,
    RESIDENTS,
    SOLDIERS,
    count,
    estimate,
    incidents,
    said,
    told,
)

TOTAL = {"id": "T1", "scope": Scope.TOTAL}


def contradictions(
    incidents: Sequence[Incident], claims: Sequence[Claim]
) -> tuple[Contradiction, ...]:
    """What these claims leave open."""
    return reconcile.contradictions(incidents, claims, cells_of(incidents, claims))


def lines(*sentences: Claim | tuple[Claim, ...]) -> tuple[Contradiction, ...]:
    """The contradictions of one incident with these claims."""
    claims = told(*sentences)
    return contradictions([make_incident(*(claim.id for claim in claims))], claims)


def balance(total: str, *parts: str) -> Contradiction:
    """The one line of a total of rebels killed against its parts."""
    claims = told(*(said(words, "rebels", FIGHTERS) for words in (total, *parts)))
    whole = make_incident("c1", **TOTAL)
    members = [
        make_incident(claim.id, id=letter, part_of="T1")
        for letter, claim in zip("ABC", claims[1:], strict=False)
    ]
    (line,) = contradictions([whole, *members], claims)
    return line


@pytest.mark.parametrize(
    ("total", "parts", "verdict", "note"),
    [
        ("60", ("over 30", "20"), Verdict.COVERED, "covered, 9 not accounted for"),
        ("20", ("at least 10",), Verdict.COVERED, "covered, 10 not accounted for"),
        ("5", ("3", "2"), Verdict.EQUAL, "5 against 3 + 2 = 5: equal"),
        ("10", ("3", "2"), Verdict.REMAINDER, "remainder, 5 not accounted for"),
        ("60", ("over 30", "40"), Verdict.EXCEEDS, "exceeds by 11"),
        ("at least 50", ("40", "20"), Verdict.COVERED, "60: covered"),
        ("20-25", ("10", "12"), Verdict.COVERED, "= 22: covered"),
        ("5", ("5",), Verdict.EQUAL, "5 against 5: equal"),
    ],
)
def test_a_total_against_its_parts(
    total: str, parts: tuple[str, ...], verdict: Verdict, note: str
) -> None:
    line = balance(total, *parts)
    assert line.kind is ContradictionKind.ARITHMETIC
    assert line.verdict is verdict
    assert line.state == "open"
    assert note in line.note


def test_the_worked_line_in_full() -> None:
    line = balance("60", "over 30", "20")
    assert line.note == (
        "killed, armed group: 60 against 'over 30' + 20 = 51 or more: covered, 9 not accounted for"
    )
    assert line.incidents == ("T1", "A", "B")
    assert line.claims == ("c1", "c2", "c3")


def test_parts_that_say_nothing_of_a_group_give_no_line() -> None:
    claims = told(said("4", "villagers", CIVILIAN), said("20", "rebels", FIGHTERS))
    incidents = [make_incident("c1", **TOTAL), make_incident("c2", part_of="T1")]
    assert contradictions(incidents, claims) == ()


def part_lines(*sentences: Claim | tuple[Claim, ...]) -> list[str]:
    """The notes of a total, told in the first sentence, against parts of one sentence each."""
    claims = told(*sentences)
    groups = [[claim.id for claim in own] for _, own in groupby(claims, lambda one: one.sentence)]
    incidents = [make_incident(*groups[0], **TOTAL)]
    incidents += [
        make_incident(*ids, id=letter, part_of="T1")
        for letter, ids in zip("ABC", groups[1:], strict=False)
    ]
    found = contradictions(incidents, claims)
    return [line.note for line in found if line.kind is ContradictionKind.ARITHMETIC]


def test_policemen_and_villagers_are_of_the_people_of_a_total() -> None:
    parts = (said("11", "people", PEOPLE), said("4", "policemen", SOLDIERS))
    (line,) = part_lines(said("24", "people", PEOPLE), *parts, said("9", "villagers", CIVILIAN))
    assert line == "killed, people: 24 against 11 + 4 + 9 = 24: equal"


def test_a_bomber_is_none_of_the_people_of_a_total() -> None:
    parts = (said("11", "people", PEOPLE), said("1", "suicide bomber", FIGHTERS))
    (line,) = part_lines(said("24", "people", PEOPLE), parts)
    assert line == "killed, people: 24 against 11: remainder, 13 not accounted for"


def test_the_people_of_a_part_may_be_those_of_a_total_of_one_group() -> None:
    parts = (said("11", "people", PEOPLE), said("6", "farmers", CIVILIAN))
    (line,) = part_lines(said("17", "farmers", CIVILIAN), *parts)
    assert line == "killed, civilian: 17 against 11 + 6 = 17: equal"


def test_a_group_told_beside_the_people_of_a_total_is_none_of_them() -> None:
    total = (said("9", "soldiers", SOLDIERS), said("12", "people", PEOPLE))
    assert part_lines(total, said("5", "soldiers", SOLDIERS)) == [
        "killed, state force: 9 against 5: remainder, 4 not accounted for"
    ]


def test_a_total_without_a_number_gives_no_line() -> None:
    claims = told(said("hundreds", "villagers", CIVILIAN), said("20", "villagers", CIVILIAN))
    incidents = [make_incident("c1", **TOTAL), make_incident("c2", part_of="T1")]
    assert contradictions(incidents, claims) == ()


def test_a_silent_part_speaks_by_its_own_parts() -> None:
    claims = told(
        said("20", "rebels", FIGHTERS),
        said("3", "soldiers", SOLDIERS),
        said("8", "rebels", FIGHTERS),
    )
    incidents = [
        make_incident("c1", **TOTAL),
        make_incident("c2", id="A", part_of="T1"),
        make_incident("c3", id="B", part_of="A"),
    ]
    (line,) = contradictions(incidents, claims)
    assert line.incidents == ("T1", "B")


def test_parts_in_a_circle_are_no_parts() -> None:
    claims = told(said("20", "rebels", FIGHTERS), said("8", "rebels", FIGHTERS))
    incidents = [make_incident("c1", part_of="B"), make_incident("c2", id="B", part_of="A")]
    assert contradictions(incidents, claims) == ()


@pytest.mark.parametrize(("women", "expected"), [(5, [Verdict.EXCEEDS]), (3, [])])
def test_the_parts_of_one_claim(women: int, expected: list[Verdict]) -> None:
    parts = (Part(words="women", value=women),)
    found = lines(said("4", "villagers", CIVILIAN, breakdown=parts))
    assert [line.verdict for line in found] == expected


def test_groups_that_surpass_all_people() -> None:
    (line,) = lines(
        said("5", "people", PEOPLE), said("4", "soldiers", SOLDIERS), said("3", "boys", CIVILIAN)
    )
    assert line.verdict is Verdict.EXCEEDS
    assert line.note == "killed, all people: 5 against 3 + 4 = 7: exceeds by 2"


def test_a_denial_names_both_speakers() -> None:
    found = lines(
        said("28", "villagers", CIVILIAN, RESIDENTS),
        said("some", "villagers", CIVILIAN, ARMY, stance=Stance.DENIED),
    )
    (line,) = found
    assert (line.kind, line.verdict) == (ContradictionKind.DENIAL, Verdict.DENIED)
    assert line.claims == ("c2", "c1")
    assert line.note == (
        "killed: villagers ('some'), denied by the army; told by others: villagers (28), residents"
    )


def test_a_denial_of_a_claim_that_nobody_is_named_for() -> None:
    (line,) = lines(said("some", "villagers", CIVILIAN, ARMY, stance=Stance.DENIED))
    assert line.note == (
        "killed: villagers ('some'), denied by the army; who claims it is not named"
    )


@pytest.mark.parametrize(
    ("first", "second", "clash"),
    [
        (("20", DOCTOR), ("12", POLICE), True),
        (("20", None), ("15", None), True),
        (("over 30", ARMY), ("20", REBELS), True),
        (("over 30", ARMY), ("31", DOCTOR), False),
        (("20", DOCTOR), ("20", POLICE), False),
        (("20", DOCTOR), ("12", DOCTOR), False),
        (("dozens", RESIDENTS), ("31", ARMY), False),
        (("0", ARMY), ("3", RESIDENTS), True),
    ],
)
def test_figures_that_cannot_both_be_true(
    first: tuple[str, Source | None], second: tuple[str, Source | None], clash: bool
) -> None:
    found = lines(*(said(words, "villagers", CIVILIAN, by) for words, by in (first, second)))
    assert [line.verdict for line in found] == ([Verdict.DISJOINT] if clash else [])


def test_clashing_figures_are_named_with_their_speakers() -> None:
    (line,) = lines(
        said("over 30", "villagers", CIVILIAN, REBELS), said("12", "villagers", CIVILIAN, DOCTOR)
    )
    assert line.note == (
        "killed, civilian: 'over 30' (a rebel spokesman) against 12 (a doctor at the hospital)"
    )


def test_a_name_beside_a_larger_figure_is_no_clash() -> None:
    assert not lines(said("6", "villagers", CIVILIAN), said(A_PERSON, "mayor", CIVILIAN))


@settings(deadline=None)
@given(incidents())
def test_lines_do_not_depend_on_the_order_of_claims(
    drawn: tuple[Incident, tuple[Claim, ...]],
) -> None:
    incident, claims = drawn
    assert contradictions([incident], claims[::-1]) == contradictions([incident], claims)


# A day of fighting: the worked example of the documentation, from records ------------------------

ARSHAD = Source(
    words="military spokesman Major General Waheed Arshad", source_type=SourceType.MILITARY
)
BRIEFLY = Source(words="Arshad", source_type=SourceType.MILITARY)
INJURED, ABDUCTED = {"effect": Effect.INJURED}, {"effect": Effect.ABDUCTED}
BY_MILITANTS = {"perpetrator": Actor(words="militants", actor_class=ActorClass.ARMED_GROUP)}
BY_SOLDIERS = {"perpetrator": Actor(words="soldiers", actor_class=ActorClass.STATE_FORCE)}

DAY = told(
    (said("60", "pro-Taliban militants", FIGHTERS), said("20", "soldiers", SOLDIERS)),
    (
        said("over 30", "militants", FIGHTERS, ARSHAD, **BY_SOLDIERS),
        said("10", "soldiers", SOLDIERS, ARSHAD, **INJURED),
    ),
    (
        said("at least 10", "soldiers", SOLDIERS, **BY_MILITANTS),
        said("12", "soldiers", SOLDIERS, **INJURED, **BY_MILITANTS),
    ),
    said("20", "militants", FIGHTERS, BRIEFLY, **BY_SOLDIERS),
    said("4", "civilians", CIVILIAN, RESIDENTS, stance=Stance.HEDGED),
    said("some", "soldiers", SOLDIERS, BRIEFLY, stance=Stance.DENIED, **ABDUCTED, **BY_MILITANTS),
    said(
        "at least 28",
        "soldiers",
        SOLDIERS,
        REPORTS,
        stance=Stance.HEDGED,
        **ABDUCTED,
        **BY_MILITANTS,
    ),
    said("about 300", "soldiers and troopers", SOLDIERS, frame=Frame.BACKGROUND, **ABDUCTED),
)

HAPPENINGS: tuple[Incident, ...] = (
    make_incident("c1", "c2", "c8", **TOTAL),
    make_incident("c3", "c4", id="A", part_of="T1"),
    make_incident("c5", "c6", "c7", id="B", part_of="T1"),
    make_incident("c9", "c10", id="E"),
    make_incident("c11", id="T2", scope=Scope.TOTAL, frame=Frame.BACKGROUND),
)


@pytest.mark.parametrize(
    ("incident", "effect", "group", "expected", "is_open", "flags"),
    [
        ("T1", Effect.KILLED, FIGHTERS, (60, 60, 60), False, ()),
        ("T1", Effect.KILLED, SOLDIERS, (20, 20, 20), False, ()),
        ("T1", Effect.KILLED, CIVILIAN, (4, 4, 4), False, ()),
        ("A", Effect.KILLED, FIGHTERS, (31, 31, 31), True, ("PARTY_ONLY",)),
        ("A", Effect.INJURED, SOLDIERS, (10, 10, 10), False, ()),
        ("B", Effect.KILLED, SOLDIERS, (10, 10, 10), True, ()),
        ("B", Effect.KILLED, FIGHTERS, (20, 20, 20), False, ("PARTY_ONLY",)),
        ("B", Effect.INJURED, SOLDIERS, (12, 12, 12), False, ()),
        ("E", Effect.ABDUCTED, SOLDIERS, (0, 0, 28), True, ("HEARSAY_ONLY", "DENIED")),
        ("T2", Effect.ABDUCTED, SOLDIERS, (300, 300, 300), False, ("BACKGROUND",)),
    ],
)
def test_a_day_of_fighting(
    incident: str,
    effect: Effect,
    group: ActorClass,
    expected: tuple[int, int, int],
    is_open: bool,
    flags: tuple[str, ...],
) -> None:
    rows = {(each.incident, each.effect, each.group): each for each in estimate(HAPPENINGS, DAY)}
    row = rows[incident, effect, group]
    assert (row.low, row.best, row.high) == expected
    assert row.high_open is is_open
    assert set(flags) <= set(row.flags)
    assert "PARTY_ONLY" in flags or "PARTY_ONLY" not in row.flags


def test_the_injured_soldiers_are_an_admission() -> None:
    rows = estimate(HAPPENINGS, DAY)
    row = next(each for each in rows if each.incident == "A" and each.effect is Effect.INJURED)
    assert "R-ADMISSION" in row.rules


def test_the_kidnapping_never_enters_the_killed() -> None:
    rows = [each for each in estimate(HAPPENINGS, DAY) if each.incident == "E"]
    assert [each.effect for each in rows] == [Effect.ABDUCTED]


def test_what_the_day_leaves_open() -> None:
    found = contradictions(HAPPENINGS, DAY)
    assert [(line.kind, line.verdict) for line in found] == [
        (ContradictionKind.ARITHMETIC, Verdict.COVERED),
        (ContradictionKind.ARITHMETIC, Verdict.COVERED),
        (ContradictionKind.DENIAL, Verdict.DENIED),
    ]
    assert {line.note for line in found} >= {
        "killed, armed group: 60 against 'over 30' + 20 = 51 or more: covered, 9 not accounted for",
        "killed, state force: 20 against 'at least 10' = 10 or more: covered, 10 not accounted for",
    }


def test_only_the_denied_rumour_is_nought_to_two() -> None:
    (row,) = estimate([make_incident("c9", id="E")], DAY)
    assert (row.low, row.best, row.high) == (0, 0, 2)
    assert count("some").high is None


def test_one_person_is_no_figure_for_all_people() -> None:
    assert not lines(said("1", "person", PEOPLE), said("3", "soldiers", SOLDIERS))


def test_equal_figures_stand_on_one_side() -> None:
    (line,) = lines(
        said("51", "soldiers", SOLDIERS, REBELS),
        said("51", "soldiers", SOLDIERS, DOCTOR),
        said("7", "soldiers", SOLDIERS, ARMY),
    )
    assert line.note == (
        "killed, state force: 51 (a rebel spokesman, a doctor at the hospital) against 7 (the army)"
    )


def over(words: str, start: date) -> Claim:
    when = When(start=start, end=date(2019, 3, 1), precision=DatePrecision.RANGE)
    return said(words, "people", PEOPLE, scope=Scope.TOTAL, when=when)


@pytest.mark.parametrize(("other", "clash"), [(1983, False), (2006, True)])
def test_totals_of_other_stretches_do_not_clash(other: int, clash: bool) -> None:
    found = lines(over("5000", date(2006, 1, 1)), over("70000", date(other, 1, 1)))
    assert bool(found) is clash


@pytest.mark.parametrize(
    ("large", "small", "clash"),
    [
        (("17", "rebels", ARMY), ("5", "rebels", DOCTOR), True),
        (("51", "rebels", ARMY), ("1", "dead rebel", None), False),
        (("2", "man and a woman", ARMY), ("1", "a woman", DOCTOR), False),
        (("20", "young rebels", None), ("15", "rebels", None), False),
    ],
)
def test_a_part_beside_its_whole_is_no_clash(
    large: tuple[str, str, Source | None], small: tuple[str, str, Source | None], clash: bool
) -> None:
    found = lines(*(said(words, who, FIGHTERS, by) for words, who, by in (large, small)))
    assert bool(found) is clash


@pytest.mark.parametrize(("elsewhere", "clash"), [("4", False), ("9", True)])
def test_parts_told_of_in_two_incidents_make_up_the_whole(elsewhere: str, clash: bool) -> None:
    claims = told(
        said("29", "rebels", FIGHTERS, POLICE),
        said("25", "rebels", FIGHTERS, ARMY),
        said(elsewhere, "rebels", FIGHTERS, ARMY),
    )
    happenings = [make_incident("c1", "c2"), make_incident("c3", id="B")]
    assert bool(contradictions(happenings, claims)) is clash


def test_a_denial_lists_its_own_people_alone() -> None:
    (line,) = lines(
        said("2", "soldiers", SOLDIERS, ARMY),
        said("4", "rebels", FIGHTERS, ARMY),
        said("", "rebels", FIGHTERS, REBELS, stance=Stance.DENIED),
    )
    assert line.claims == ("c3", "c2")
    assert "soldiers" not in line.note


def test_one_group_above_the_people_is_no_excess() -> None:
    assert not lines(said("5", "lives", PEOPLE), said("17", "soldiers", SOLDIERS, POLICE))


def test_a_longer_time_told_of_beside_a_part_is_left_out() -> None:
    claims = told(
        said("100", "people", PEOPLE, POLICE),
        said("at least 19", "people", PEOPLE, POLICE),
        said("at least 750", "lives", PEOPLE),
    )
    happenings = [make_incident("c1", **TOTAL), make_incident("c2", "c3", part_of="T1")]
    line = contradictions(happenings, claims)[0]
    assert line.note == (
        "killed, people: 100 against 'at least 19' = 19 or more: covered, 81 not accounted for"
    )
