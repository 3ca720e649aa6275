"""A policy's file: its version, its switches and the sentence behind each of its rules."""

import csv
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from tallystick.records import Estimate
from tallystick.vocabulary import ActorClass, SourceType

PLURAL = "bare plural"


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """What a policy makes of one kind of speaker: a third party of a class, or a party of a side.

    `evidence` is the class of a third party; for a party, of what it says of bystanders.
    """

    evidence: str
    side: ActorClass | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyFile:
    """The switches of one policy, as `data/policies/<id>.toml` has them.

    `low_classes` are the evidence classes that hold up a low figure, best first.
    """

    id: str
    version: str
    vague: MappingProxyType[str, int]
    low_classes: tuple[str, ...]
    party_class: str
    hearsay_class: str
    admission_class: str
    speakers: MappingProxyType[SourceType, Speaker]
    rules: MappingProxyType[str, str]


def _speaker(entry: dict[str, str]) -> Speaker:
    if "side" in entry:
        return Speaker(evidence=entry["bystanders"], side=ActorClass(entry["side"]))
    return Speaker(evidence=entry["class"])


def _vague_points(column: str) -> MappingProxyType[str, int]:
    table = files("tallystick") / "data" / "vague_quantities.csv"
    lines = csv.DictReader(table.read_text(encoding="utf-8").splitlines())
    return MappingProxyType({line["phrase"]: int(line[column]) for line in lines})


@cache
def policy_file(name: str) -> PolicyFile:
    """The switches of a policy by name: `policy_file("ucdp").vague["dozens"]` is 24."""
    path = files("tallystick") / "data" / "policies" / f"{name}.toml"
    read: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    return PolicyFile(
        id=read["id"],
        version=read["version"],
        vague=_vague_points(read["vague_column"]),
        low_classes=tuple(read["low_classes"]),
        party_class=read["party_class"],
        hearsay_class=read["hearsay_class"],
        admission_class=read["admission"]["class"],
        speakers=MappingProxyType(
            {SourceType(name): _speaker(entry) for name, entry in read["sources"].items()}
        ),
        rules=MappingProxyType(read["rules"]),
    )


def rule_text(rule: str, policy: str = "ucdp") -> str:
    """What a rule of a trace says: "R-FLOOR" is '"at least N" is N, open above'."""
    return policy_file(policy).rules[rule.partition(":")[0]]


def rules_of(estimates: Iterable[Estimate]) -> dict[str, str]:
    """The rules of some estimates in their order, each once, with what it says."""
    used = ((rule.partition(":")[0], each.policy) for each in estimates for rule in each.rules)
    return {rule: rule_text(rule, policy) for rule, policy in used}
