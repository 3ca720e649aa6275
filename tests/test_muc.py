"""The MUC-4 adapter: what is relevant, and what stands in which slot."""

from datetime import date
from pathlib import Path

import pytest

from benchmarks.muc import left_out
from benchmarks.muc_task import PlaceNames, relevant
from benchmarks.muc_templates import responses, targets
from tallystick.records import Claim, Coding
from tallystick.vocabulary import ActorClass, Effect, EventKind, Scope, Stance
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


def coded(claim: Claim, **changes: object) -> Coding:
    incident = make_incident(claim.id, **{"place": PERU, "when": make_when(None)} | changes)
    return make_coding(report=REPORT, claims=(claim,), incidents=(incident,))


RELEVANT = [
    ({}, {}, True),
    ({"victim": make_actor("POLICEMEN", ActorClass.STATE_FORCE)}, {}, False),
    ({"victim": make_actor("GUERRILLAS", ActorClass.ARMED_GROUP)}, {}, False),
    ({"stance": Stance.DENIED}, {}, False),
    ({"effect": Effect.DETAINED}, {}, False),
    ({}, {"place": make_place("MIAMI", country="United States")}, False),
    ({}, {"when": make_when(date(1989, 1, 4))}, False),
    ({}, {"when": make_when(date(1989, 3, 20))}, True),
    ({}, {"scope": Scope.TOTAL}, False),
    ({}, {"event_kind": EventKind.ACCIDENT_DISASTER}, False),
]


@pytest.mark.parametrize(("claim", "incident", "expected"), RELEVANT)
def test_relevance(claim: dict[str, object], incident: dict[str, object], expected: bool) -> None:
    coding = coded(make_claim(**{"victim": PEASANTS} | claim), **incident)
    assert bool(relevant(coding)) is expected


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


def test_an_irrelevant_message_has_a_star() -> None:
    (text,) = responses([make_coding(report=REPORT, claims=(), incidents=())], PlaceNames(Path()))
    assert text.splitlines()[1].split()[-1] == "*"


def test_places_of_the_task(tmp_path: Path) -> None:
    (tmp_path / "containing-areas-part1").write_text("PERU: LIMA (CITY) *x*\n")
    (tmp_path / "containing-areas-part2").write_text(
        "PERU: LIMA (CITY): MIRAFLORES (NEIGHBORHOOD) *x*\n"
    )
    places = PlaceNames(tmp_path)
    assert places.location("Peru", "Lima", "") == "PERU: LIMA (CITY)"
    assert places.location("Peru", "Miraflores", "Lima").endswith(": MIRAFLORES (NEIGHBORHOOD)")
    assert places.location("Peru", "Nowhere", "") == "PERU"


def test_messages_to_leave_out(tmp_path: Path) -> None:
    listed = tmp_path / "list.txt"
    listed.write_text("mine\ttexts: DEV-MUC3-0047\nother\tnone")
    assert left_out(listed) == {"DEV-MUC3-0047"}
