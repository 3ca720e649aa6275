"""The MUC-4 adapter: what is relevant, and what stands in which slot."""

from datetime import date
from pathlib import Path

import pytest

from benchmarks.muc import left_out
from benchmarks.muc_people import described, each_of, named_by_role, role_of
from benchmarks.muc_relevance import candidates, chance, relevant
from benchmarks.muc_task import PlaceNames, country_asked_for
from benchmarks.muc_templates import responses, targets, templates
from tallystick.records import Claim, Coding, Report, Span
from tallystick.vocabulary import ActorClass, Bound, Effect, EventKind, Scope, Stance
from tests.make import (
    make_actor,
    make_claim,
    make_coding,
    make_count,
    make_evidence,
    make_incident,
    make_place,
    make_report,
    make_when,
)

TEXT = "MAYOR PEDRO RUIZ AND FOUR PEASANTS WERE KILLED. AN OFFICER WAS SHOT BY GUERRILLAS."
REPORT = make_report(title="", text=TEXT, published=date(1989, 5, 4))
PEASANTS = make_actor("PEASANTS", ActorClass.CIVILIAN)
PERU = make_place("AYACUCHO", country="Peru")


def claim_of(words: str, **changes: object) -> Claim:
    start = REPORT.content.index(words)
    span = make_evidence().span.__class__(start=start, end=start + len(words))
    evidence = make_evidence("victim", "Over 30", span=span)
    victim = make_actor(words, ActorClass.CIVILIAN)
    return make_claim(**{"victim": victim, "span": span, "evidence": (evidence,)} | changes)


def coded(claim: Claim, report_: Report = REPORT, **changes: object) -> Coding:
    incident = make_incident(claim.id, **{"place": PERU, "when": make_when(None)} | changes)
    return make_coding(report=report_, claims=(claim,), incidents=(incident,))


LESS_LIKELY = [
    ({"victim": make_actor("POLICEMEN", ActorClass.STATE_FORCE)}, {}),
    ({"victim": make_actor("GUERRILLAS", ActorClass.ARMED_GROUP)}, {}),
    ({"count": make_count(Bound.VAGUE)}, {}),
    ({}, {"place": make_place("MIAMI", country="United States")}),
    ({}, {"when": make_when(date(1988, 1, 4))}),
    ({}, {"scope": Scope.TOTAL}),
    ({}, {"event_kind": EventKind.ACCIDENT_DISASTER}),
]


@pytest.mark.parametrize(("claim", "incident"), LESS_LIKELY)
def test_what_the_task_leaves_out_is_less_likely(
    claim: dict[str, object], incident: dict[str, object]
) -> None:
    def likely(**changes: object) -> float:
        coding = coded(make_claim(**{"victim": PEASANTS} | changes), **incident)
        (item,) = candidates(coding)
        return chance(item, coding)

    usual = coded(make_claim(victim=PEASANTS))
    (item,) = relevant(usual)
    assert likely(**claim) < chance(item, usual)


@pytest.mark.parametrize("changes", [{"stance": Stance.DENIED}, {"effect": Effect.DETAINED}])
def test_denials_and_arrests_are_never_asked_for(changes: dict[str, object]) -> None:
    assert not list(candidates(coded(make_claim(**{"victim": PEASANTS} | changes))))


WIRE = """MAYOR PEDRO RUIZ, A LIBERAL, DIED. HIS DRIVER JUAN PAZ AND THE PRIEST LUIS GIL, RECTOR OF
THE SCHOOL, WERE HURT. RUIZ SOLIS WAS BURIED IN QUITO. GIL LEFT."""
TOLD = coded(make_claim(), report_=make_report(title="", text=WIRE, published=None))


@pytest.mark.parametrize(
    ("name", "role"), [("JUAN PAZ", "DRIVER"), ("PEDRO RUIZ", "MAYOR"), ("ANA RIO", "")]
)
def test_the_role_of_a_person_stands_anywhere(name: str, role: str) -> None:
    assert role_of(name, TOLD) == role


@pytest.mark.parametrize(
    ("words", "value", "expected"),
    [
        ("A CHILD AND A WOMAN", 2, ["CHILD", "WOMAN"]),
        ("CHILDREN AND WOMEN", 2, []),
        ("A CHILD AND A WOMAN", 5, []),
    ],
)
def test_persons_told_of_one_by_one(words: str, value: int, expected: list[str]) -> None:
    assert list(each_of(words, value)) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("THE VILLAGERS WHO FLED", "VILLAGERS"),
        ("TWO MEMBERS OF THE PARTY, ONE A WOMAN", "MEMBERS OF THE PARTY"),
        ("THEM", ""),
    ],
)
def test_people_without_a_name(words: str, expected: str) -> None:
    assert described(words) == expected


def test_a_named_victim_has_name_and_title() -> None:
    (target,) = targets(
        [claim_of("MAYOR PEDRO RUIZ", count=make_count(value=1))], coded(make_claim())
    )
    assert (target.name, target.description, target.number) == ("PEDRO RUIZ", "MAYOR", "1")


def test_other_victims_are_described() -> None:
    (target,) = targets([claim_of("PEASANTS", count=make_count(value=4))], coded(make_claim()))
    assert (target.name, target.description, target.number) == ("", "PEASANTS", "4")


def test_a_template_has_all_slots_in_order() -> None:
    claim = claim_of("PEASANTS", count=make_count(value=4))
    (text,) = responses([coded(claim)], PlaceNames(Path("nowhere")))
    lines = text.splitlines()
    assert [int(line.split(".")[0]) for line in lines] == list(range(25))
    assert lines[2].split(None, 3)[-1] == "- 04 MAY 89"
    assert lines[3].split(None, 3)[-1] == "PERU"
    assert lines[23].endswith('  DEATH: "PEASANTS"')


@pytest.mark.parametrize(("words", "kind"), [("A BOMB KILLED", "BOMBING"), ("MEN HIT", "ATTACK")])
def test_a_bombing_tells_of_a_bomb(words: str, kind: str) -> None:
    report = make_report(title="", text=f"{words} FOUR PEASANTS.", published=date(1989, 5, 4))
    span = Span(start=0, end=len(report.content))
    claim = make_claim(victim=PEASANTS, sentence=span, count=make_count(value=4))
    told = coded(claim, report, event_kind=EventKind.BOMBING)
    (text,) = templates(candidates(told), told, PlaceNames(Path("nowhere")))
    assert text.splitlines()[4].split()[-1] == kind


def test_an_irrelevant_message_has_a_star() -> None:
    (text,) = responses([make_coding(report=REPORT, claims=(), incidents=())], PlaceNames(Path()))
    assert text.splitlines()[1].split()[-1] == "*"


def test_places_of_the_task(tmp_path: Path) -> None:
    (tmp_path / "containing-areas-part1").write_text("PERU: LIMA (CITY) *x*\n")
    (tmp_path / "containing-areas-part2").write_text(
        "PERU: LIMA (CITY): MIRAFLORES (NEIGHBORHOOD) *x*\n"
    )
    places = PlaceNames(tmp_path)
    told = "A BOMB WENT OFF IN MIRAFLORES, A DISTRICT OF LIMA."
    assert places.location("Peru", ["Lima"], told) == "PERU: LIMA (CITY)"
    assert places.location("Peru", ["Miraflores"], told).endswith(": MIRAFLORES (NEIGHBORHOOD)")
    assert places.location("Peru", ["Nowhere", "Lima"], told) == "PERU: LIMA (CITY)"
    assert places.location("Peru", ["Nowhere"], told) == "PERU"


def test_a_place_elsewhere_is_seldom_where_it_happened() -> None:
    report = make_report(title="", text="PERU PROTESTED IN WASHINGTON. PERUVIANS DIED.")
    abroad = coded(make_claim(), report, place=make_place("WASHINGTON", country="United States"))
    assert country_asked_for(abroad.incidents[0], abroad) == "peru"


PEOPLE_HIT = [
    (["PEASANTS", "GUERRILLAS"], [4, 3], ["PEASANTS"]),
    (["PEASANTS", "STUDENTS"], [4, None], ["PEASANTS"]),
    (["PEOPLE", "STUDENTS"], [4, 4], ["STUDENTS"]),
    (["PEOPLE", "STUDENTS"], [9, 4], ["PEOPLE", "STUDENTS"]),
]


@pytest.mark.parametrize(("words", "values", "expected"), PEOPLE_HIT)
def test_whom_the_task_asks_for(
    words: list[str], values: list[int | None], expected: list[str]
) -> None:
    claims = [
        make_claim(
            id=f"killed@{at}",
            victim=make_actor(
                each, ActorClass.ARMED_GROUP if each == "GUERRILLAS" else ActorClass.CIVILIAN
            ),
            count=make_count(value=value) if value else make_count(Bound.VAGUE),
        )
        for at, (each, value) in enumerate(zip(words, values, strict=True))
    ]
    assert [t.description for t in targets(claims, coded(claims[0]))] == expected


def test_as_many_persons_as_have_the_role_are_meant() -> None:
    text = "TWO ENGINEERS WERE TAKEN. THE ENGINEERS JUAN PAZ MOYA AND LUIS GIL WORK HERE."
    told = coded(make_claim(), make_report(title="", text=text))
    assert named_by_role("ENGINEERS", 1, told) == ["Juan Paz Moya"]
    assert not named_by_role("ENGINEERS", 2, told)


def test_messages_to_leave_out(tmp_path: Path) -> None:
    listed = tmp_path / "list.txt"
    listed.write_text("mine\ttexts: DEV-MUC3-0047\nother\tnone")
    assert left_out(listed) == {"DEV-MUC3-0047"}
