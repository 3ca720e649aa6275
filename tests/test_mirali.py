"""The example report of the project, the clashes near Mir Ali, against its hand-made coding.

The report and its coding lie beside the checkout and not in it; without them the tests are skipped.
"""

import importlib.util
import json
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest

from tallystick.export.claims import claims_file
from tallystick.pipeline import code_report
from tallystick.read import read_paths
from tallystick.records import Claim, Coding, Contradiction, Incident, Report
from tallystick.vocabulary import ContradictionKind, Scope, Stance, Verdict

if TYPE_CHECKING:
    from spacy.language import Language

GOLD = Path(__file__).parents[1] / ".." / "shared" / "gold"
NAME = "mirali-20071007.json"
# Every scored slot may be wrong in one claim of the fifteen.
LEAST_RIGHT = 14

pytestmark = pytest.mark.skipif(
    not (GOLD / "claims" / NAME).exists() or not (GOLD / "score_claims.py").exists(),
    reason="the hand-coded reports are not beside this checkout (../shared/gold)",
)


@dataclass(frozen=True)
class Compared:
    """The coding of the report, the hand-made one, and which claims of theirs belong together."""

    coding: Coding
    gold: dict[str, Any]
    ours: list[dict[str, Any]]
    pairs: list[tuple[int, int]]
    slots: list[dict[str, bool]]

    def claim(self, gold_id: str) -> Claim:
        """Our claim that was matched with a claim of the hand-made coding, by its id there."""
        at = next(i for i, claim in enumerate(self.gold["claims"]) if claim["id"] == gold_id)
        return self.coding.claims[dict(self.pairs)[at]]

    def incident(self, gold_id: str) -> Incident:
        """Our incident with the claims of an incident of the hand-made coding, by its id there."""
        told = [c["id"] for c in self.gold["claims"] if c["incident"] == gold_id]
        ids = {self.claim(claim).id for claim in told}
        return next(incident for incident in self.coding.incidents if ids & set(incident.claims))

    def told_of(self, gold_id: str) -> set[str]:
        """The ids of our claims that the hand-made coding puts in an incident."""
        told = [c["id"] for c in self.gold["claims"] if c["incident"] == gold_id]
        return {self.claim(claim).id for claim in told}


def scorer() -> ModuleType:
    """The scorer that stands with the hand-coded reports."""
    spec = importlib.util.spec_from_file_location("score_claims", GOLD / "score_claims.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def compared(nlp: "Language") -> Compared:
    (report,) = (item for item in read_paths([str(GOLD / "texts" / NAME)]) if is_report(item))
    coding = code_report(report, nlp)
    score = scorer()
    gold = json.loads((GOLD / "claims" / NAME).read_text(encoding="utf-8"))
    # through JSON, as the scorer reads it from a file
    ours = json.loads(json.dumps(claims_file(coding)["claims"]))
    pairs = score.match(score.Report(GOLD / "texts" / NAME), gold["claims"], ours)
    slots = [score.slots(gold["claims"][i], ours[j]) for i, j in pairs]
    return Compared(coding, gold, ours, sorted(pairs), slots)


def is_report(item: object) -> bool:
    return isinstance(item, Report)


def test_every_claim_is_found_and_none_beside(compared: Compared) -> None:
    assert len(compared.gold["claims"]) == 15
    assert [i for i, _ in compared.pairs] == list(range(15))
    assert len(compared.ours) == 15


SLOTS = [
    "qualifier",
    "victim",
    "victim_class",
    "perpetrator",
    "perpetrator_class",
    "event_kind",
    "place",
    "date",
    "source",
    "source_type",
    "stance",
    "scope",
]


@pytest.mark.parametrize("slot", SLOTS)
def test_slot_is_right(compared: Compared, slot: str) -> None:
    pairs, gold = compared.pairs, compared.gold["claims"]
    told = zip(pairs, compared.slots, strict=True)
    wrong = [gold[i]["id"] for (i, _), right in told if not right[slot]]
    assert len(pairs) - len(wrong) >= LEAST_RIGHT, f"{slot} wrong in {wrong}"


def test_no_slot_of_the_scorer_is_left_out(compared: Compared) -> None:
    assert set(SLOTS) == set(compared.slots[0])


def test_two_totals_and_six_incidents(compared: Compared) -> None:
    scopes = [incident.scope for incident in compared.coding.incidents]
    assert (scopes.count(Scope.TOTAL), scopes.count(Scope.INCIDENT)) == (2, 6)


@pytest.mark.parametrize("name", ["T1", "A", "B", "C", "D", "E", "T2", "F"])
def test_incident_holds_the_claims_it_should(compared: Compared, name: str) -> None:
    assert set(compared.incident(name).claims) == compared.told_of(name)


@pytest.mark.parametrize("name", ["T1", "A", "B", "C", "D", "E", "T2", "F"])
def test_parts_are_linked_to_their_total(compared: Compared, name: str) -> None:
    hand_made = next(i for i in compared.gold["incidents"] if i["id"] == name)
    whole = hand_made["part_of"]
    expected = None if whole is None else compared.incident(whole).id
    assert compared.incident(name).part_of == expected


def test_the_denial_is_shown_as_one(compared: Compared) -> None:
    denied = compared.claim("c12")
    assert denied.stance is Stance.DENIED
    assert [c.id for c in compared.coding.claims if c.stance is Stance.DENIED] == [denied.id]
    (denial,) = of_kind(compared.coding, ContradictionKind.DENIAL)
    assert denied.id in denial.claims
    assert denial.state == "open"


# The total, its parts, and how the worked line begins.
SUMS = [("c1", {"c3", "c7"}, "60 against"), ("c2", {"c5"}, "20 against")]


@pytest.mark.parametrize(("total", "parts", "words"), SUMS)
def test_a_total_is_set_against_its_parts(
    compared: Compared, total: str, parts: set[str], words: str
) -> None:
    whole = compared.claim(total).id
    found = of_kind(compared.coding, ContradictionKind.ARITHMETIC)
    (line,) = (item for item in found if whole in item.claims)
    assert set(line.claims) == {whole} | {compared.claim(part).id for part in parts}
    assert words in line.note
    assert line.state == "open"
    assert line.verdict is not Verdict.EXCEEDS


def of_kind(coding: Coding, kind: ContradictionKind) -> list[Contradiction]:
    return [item for item in coding.contradictions if item.kind is kind]
