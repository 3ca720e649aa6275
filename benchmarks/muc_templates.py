"""Codings as MUC-4 response templates: the slots that Tallystick reads, the others empty.

A target is one person or group of people. Named people fill HUM TGT: NAME, their titles and all
other people HUM TGT: DESCRIPTION; number, type and effect refer to them.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from benchmarks.muc_people import (
    described,
    each_of,
    fullest,
    named_by_role,
    names_of,
    nouns,
    one_line,
    role_of,
)
from benchmarks.muc_relevance import relevant
from benchmarks.muc_task import PlaceNames, Relevant, country_asked_for
from tallystick import Claim, Coding, Count, Incident
from tallystick.mentions import is_generic
from tallystick.vocabulary import ActorClass, Bound, DatePrecision, Effect, EventKind

SLOTS = """MESSAGE: ID|MESSAGE: TEMPLATE|INCIDENT: DATE|INCIDENT: LOCATION|INCIDENT: TYPE|
INCIDENT: STAGE OF EXECUTION|INCIDENT: INSTRUMENT ID|INCIDENT: INSTRUMENT TYPE|
PERP: INCIDENT CATEGORY|PERP: INDIVIDUAL ID|PERP: ORGANIZATION ID|PERP: ORGANIZATION CONFIDENCE|
PHYS TGT: ID|PHYS TGT: TYPE|PHYS TGT: NUMBER|PHYS TGT: FOREIGN NATION|
PHYS TGT: EFFECT OF INCIDENT|PHYS TGT: TOTAL NUMBER|HUM TGT: NAME|HUM TGT: DESCRIPTION|
HUM TGT: TYPE|HUM TGT: NUMBER|HUM TGT: FOREIGN NATION|HUM TGT: EFFECT OF INCIDENT|
HUM TGT: TOTAL NUMBER""".replace("\n", "").split("|")

_BOMBS = frozenset({EventKind.BOMBING, EventKind.SUICIDE_BOMBING})
_EFFECTS = {Effect.KILLED: "DEATH", Effect.INJURED: "INJURY", Effect.RELEASED: "REGAINED FREEDOM"}
_UNHARMED = {Effect.KILLED: "NO DEATH", Effect.INJURED: "NO INJURY"}
_NUMBERS = {
    Bound.EXACT: "{}",
    Bound.ABOUT: "~{}",
    Bound.AT_LEAST: "{} -",
    Bound.MORE_THAN: "{} -",
    Bound.AT_MOST: "- {}",
    Bound.LESS_THAN: "- {}",
}
_EXPLOSIVE = re.compile(r"(?i)\bbombs?\b|bombing|dynamit|explo[sd]|\bmines?\b|grenade|detonat")
_DIRECT = re.compile(r"(?i)\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One person or group among the victims: the name or "", the description or "", and the rest."""

    name: str
    description: str
    number: str
    effect: str
    victim_class: ActorClass

    @property
    def reference(self) -> str:
        """What the other slots refer to."""
        return self.name or self.description


def responses(codings: Iterable[Coding], places: PlaceNames) -> Iterator[str]:
    """The templates of each report, those of irrelevant ones empty."""
    for coding in codings:
        found = relevant(coding)
        if not found:
            yield _template(coding.report.slug, {1: ["*"]})
        yield from templates(found, coding, places)


def templates(found: Iterable[Relevant], coding: Coding, places: PlaceNames) -> Iterator[str]:
    """The filled templates of some incidents of a report."""
    for number, item in enumerate(found, start=1):
        yield _template(coding.report.slug, {1: [str(number)]} | _fillers(item, coding, places))


def _template(message: str, fillers: Mapping[int, list[str]]) -> str:
    lines = []
    for number, slot in enumerate(SLOTS):
        first, *rest = [message] if number == 0 else fillers.get(number) or ["-"]
        lines.append(f"{f'{number}.':<4}{slot:<32}{first}")
        lines.extend(f"{'':<36}{other}" for other in rest)
    return "\n".join(lines) + "\n"


def _fillers(item: Relevant, coding: Coding, places: PlaceNames) -> dict[int, list[str]]:
    found = targets(item.claims, coding)
    fillers = {
        2: [_date(item.incident, coding)],
        3: [_location(item.incident, coding, places)],
        4: [_type(item, coding)],
        5: ["ACCOMPLISHED"],
        18: [_quoted(t.name) for t in found if t.name],
        19: [_description(t) for t in found if t.description],
        20: [f"{_victim_type(t)}: {_quoted(t.reference)}" for t in found if t.reference],
        21: [f"{t.number}: {_quoted(t.reference)}" for t in found if t.reference and t.number],
        23: [f"{t.effect}: {_quoted(t.reference)}" for t in found if t.effect],
    }
    return fillers | _perpetrator(item.claims)


def _quoted(words: str) -> str:
    return '"' + words.upper().replace('"', '\\"') + '"' if words else '"-"'


def _description(target: Target) -> str:
    own = _quoted(target.description)
    return f"{own}: {_quoted(target.name)}" if target.name else own


def _type(item: Relevant, coding: Coding) -> str:
    """A bombing only where its own sentences speak of what went off: "dynamite", "an explosion"."""
    if item.taken:
        return "KIDNAPPING"
    told = (coding.report.words(claim.sentence) for claim in item.claims)
    bombed = item.incident.event_kind in _BOMBS and any(_EXPLOSIVE.search(each) for each in told)
    return "BOMBING" if bombed else "ATTACK"


def _victim_type(target: Target) -> str:
    return "ACTIVE MILITARY" if target.victim_class is ActorClass.STATE_FORCE else "CIVILIAN"


def _date(incident: Incident, coding: Coding) -> str:
    """The day, "on or before" it where only a weekday or the article's own day stands for it."""
    published, when = coding.report.published, incident.when
    if published is None and when.start is None:
        return "-"
    if when.start is None or when.end is None:
        return f"- {_day(published)}" if published else "-"
    if when.precision is not DatePrecision.DAY:
        return f"{_day(when.start)} - {_day(when.end)}"
    if published and (not when.words or _DIRECT.search(when.words)):
        return f"- {_day(published)}"
    return _day(when.start)


def _day(day: date) -> str:
    return day.strftime("%d %b %y").upper()


def _location(incident: Incident, coding: Coding, places: PlaceNames) -> str:
    place, country = incident.place, country_asked_for(incident, coding)
    names = (place.words, place.region) if place else ()
    return places.location(country, names, one_line(coding.report.text.upper()))


def _perpetrator(claims: Iterable[Claim]) -> dict[int, list[str]]:
    doers = [claim.perpetrator for claim in claims if claim.perpetrator]
    named = list(dict.fromkeys(_quoted(described(doer.words)) for doer in doers))
    if not named:
        return {}
    state = any(doer.actor_class is ActorClass.STATE_FORCE for doer in doers)
    return {8: ["STATE-SPONSORED VIOLENCE" if state else "TERRORIST ACT"], 9: named[:2]}


# ------------------------------------------------------------------------------------ the targets


def targets(claims: Iterable[Claim], coding: Coding) -> list[Target]:
    """The victims of an incident, each once: what is told again adds its number and its title."""
    found: list[Target] = []
    for claim in claims:
        for target in _targets_of(claim, coding):
            at = next((i for i, other in enumerate(found) if _same(target, other)), None)
            if at is None:
                found.append(target)
            else:
                found[at] = _merged(found[at], target)
    return _asked_for(_with_roles(found))


def _with_roles(found: list[Target]) -> list[Target]:
    """ "The leader" told of beside one named person is that person's role."""
    named = [target for target in found if target.name]
    roles = [t for t in found if not t.name and t.number == "1" and t.description]
    if len(named) != 1 or len(roles) != 1 or named[0].effect != roles[0].effect:
        return found
    kept = named[0].description or roles[0].description
    return [
        replace(target, description=kept) if target is named[0] else target
        for target in found
        if target is not roles[0]
    ]


def _asked_for(found: list[Target]) -> list[Target]:
    """Whom the task asks for: no nameless members of armed groups, "guerrillas" without a number
    only where no others of that fate are counted and if civilian, "people" only with a number of
    their own beside plainer words.
    """
    kept = [target for target in found if target.name or not _is_vague_or_armed(target, found)]
    plain = {(target.effect, target.number) for target in kept if not _is_general(target)}
    return [
        target
        for target in kept
        if not _is_general(target) or (target.effect, target.number) not in plain
    ] or found


def _is_vague_or_armed(target: Target, found: Iterable[Target]) -> bool:
    if target.victim_class is ActorClass.ARMED_GROUP:
        return True
    counted = {other.effect for other in found if other.number != "PLURAL"}
    civilian = target.victim_class is ActorClass.CIVILIAN
    return target.number == "PLURAL" and (not civilian or target.effect in counted)


def _is_general(target: Target) -> bool:
    return not target.name and is_generic(target.description)


def _targets_of(claim: Claim, coding: Coding) -> Iterator[Target]:
    if claim.count.value == 0:
        if claim.effect in _UNHARMED:
            yield _target(claim, "", "", effect=_UNHARMED[claim.effect])
        return
    names = names_of(claim, coding) or named_by_role(
        described(claim.victim.words), claim.count.value, coding
    )
    for name in names:
        full = fullest(name, coding)
        yield _target(claim, full, role_of(full, coding))
    if names:
        return
    words = claim.victim.words
    each = each_of(words, claim.count.value)
    for part in each:
        yield replace(_target(claim, "", part), number="1")
    if not each:
        dead = "DEAD" if claim.effect is Effect.KILLED else ""
        yield _target(claim, "", described(words) or dead)


def _target(claim: Claim, name: str, description: str, effect: str | None = None) -> Target:
    return Target(
        name=name,
        description=description.upper(),
        number="1" if name else _number(claim.count),
        effect=_EFFECTS.get(claim.effect, "") if effect is None else effect,
        victim_class=claim.victim.actor_class,
    )


def _number(count: Count) -> str:
    if count.value is None:
        return "PLURAL"
    if count.bound is Bound.RANGE:
        return f"{count.value} - {count.value_high}"
    return _NUMBERS[count.bound].format(count.value)


def _same(target: Target, other: Target) -> bool:
    if target.name or other.name:
        return bool(set(target.name.split()) & set(other.name.split()))
    if target.effect != other.effect and "1" not in (target.number, other.number):
        return False
    return bool(nouns([target.description]) & nouns([other.description]))


def _merged(first: Target, second: Target) -> Target:
    """One target told twice: the fuller name and title, the first number that is one."""
    number = second.number if first.number == "PLURAL" else first.number
    name = max(first.name, second.name, key=len)
    effect = first.effect or second.effect
    if "DEATH" in (first.effect, second.effect):
        effect = "DEATH"
    described_ = max(first.description, second.description, key=len)
    return replace(first, name=name, description=described_, number=number, effect=effect)
