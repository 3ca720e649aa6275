"""How likely an incident of a report is one that MUC-4 asks for: a logistic rule over its signs.

Section 1.0 of the task's documentation says what is relevant: violence against others than fighters
and troops, in nine countries, told as a fact, recent, specific. Each of these is a sign here ("only
fighters are hit", "of none of the countries", "older than two months", "a sum", "no number told"),
as are the kind of the incident, what it is told with, and some words of its sentences. What each
sign weighs was learned by `benchmarks/muc_fit.py` on the 1,300 development texts, whose keys say
which incidents have a template; the weights are in `muc_relevance.tsv`.
"""

import math
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from benchmarks.muc_people import names_of, one_line
from benchmarks.muc_task import NATIONS, Relevant, country_told
from tallystick import Claim, Coding
from tallystick.vocabulary import ActorClass, Effect, Frame, Scope, Stance

WEIGHTS = Path(__file__).with_name("muc_relevance.tsv")
# A template pays where more than this of them are asked for: half of the F-measure that is reached,
# less what a text without any loses. Swept .25 to .5 by folds over the development texts.
LEAST = 0.35
HARM = frozenset({Effect.KILLED, Effect.INJURED, Effect.KILLED_OR_INJURED})
TAKEN = frozenset({Effect.ABDUCTED, Effect.RELEASED})
_AGES = ((2, "these days"), (14, "two weeks"), (62, "two months"), (200, "half a year"))
_LARGE = 100
_LONG_DAYS = 7
_LAST_PARAGRAPH = 6
_SENTENCES = 3
_HEADS = (
    """communique editorial interview commentary clandestine excerpt speech recording""".split()
)
_SAID = """murder assassinat massacre attack bomb explo clash combat casualt troops terroris since years
war bodies shot kidnap release tortur command battalion dead crime responsib jesuit investigat arrest
sentence threat offensive ambush operation drug gunmen unidentified demand dynamite car hundreds
thousands military""".split()
_HIT = """peasant priest jesuit judge leader mayor candidate journalist people person police soldier
guerrilla civilian member wom child worker student guard offic citizen col gen president""".split()


def candidates(coding: Coding) -> Iterator[Relevant]:
    """Every incident of a report that speaks of people harmed, and of people taken, apart."""
    by_id = {claim.id: claim for claim in coding.claims}
    for incident in coding.incidents:
        claims = [by_id[name] for name in incident.claims]
        told = [claim for claim in claims if claim.stance is not Stance.DENIED]
        for taken, effects in ((False, HARM), (True, TAKEN)):
            chosen = tuple(claim for claim in told if claim.effect in effects)
            if chosen:
                yield Relevant(incident=incident, claims=chosen, taken=taken)


def relevant(coding: Coding) -> list[Relevant]:
    """The incidents of a report that the task asks for, likely enough."""
    return [item for item in candidates(coding) if chance(item, coding) >= LEAST]


def chance(item: Relevant, coding: Coding) -> float:
    """How likely the key has a template for it."""
    weights = _weights()
    total = sum(weights.get(sign, 0.0) * value for sign, value in signs(item, coding).items())
    return 1 / (1 + math.exp(-total))


@cache
def _weights() -> Mapping[str, float]:
    lines = (line.split("\t") for line in WEIGHTS.read_text("utf-8").splitlines())
    return {line[0]: float(line[1]) for line in lines if len(line) == 2}


def signs(item: Relevant, coding: Coding) -> dict[str, float]:
    """What speaks for and against: {"hit: civilian": 1, "kind: bombing": 1, "claims": 0.7, ...}."""
    found = dict.fromkeys(
        (*_of_people(item), *_of_doers(item), *_of_event(item, coding), *_of_telling(item, coding)),
        1.0,
    )
    found["any"] = 1.0
    found["claims"] = math.log(len(item.claims))
    found["incidents"] = math.log(len(coding.incidents))
    found["length"] = math.log(max(len(coding.report.text), 1)) - 7
    found["confidence"] = max(claim.confidence or 0.0 for claim in item.claims)
    return found


def _of_people(item: Relevant) -> Iterator[str]:
    classes = {claim.victim.actor_class for claim in item.claims}
    yield from (f"hit: {each}" for each in classes)
    if len(classes) == 1:
        yield f"only hit: {next(iter(classes))}"
    told = [claim.count for claim in item.claims if claim.count.value != 0]
    if not told:
        yield "nobody"
    elif all(count.value is None for count in told):
        yield "no number"
    if any(count.value and count.value > _LARGE for count in told):
        yield "over a hundred"
    if item.taken:
        yield "taken"
    if all(claim.effect is Effect.RELEASED for claim in item.claims):
        yield "only released"
    words = " ".join(claim.victim.words.lower() for claim in item.claims)
    yield from (f"hit {word}" for word in _HIT if word in words)


def _of_doers(item: Relevant) -> Iterator[str]:
    doers = {claim.perpetrator.actor_class for claim in item.claims if claim.perpetrator}
    yield from (f"by: {each}" for each in doers or {ActorClass.NONE})


def _of_event(item: Relevant, coding: Coding) -> Iterator[str]:
    incident = item.incident
    yield f"kind: {incident.event_kind}"
    if incident.scope is Scope.TOTAL:
        yield "sum"
    if incident.frame is Frame.BACKGROUND:
        yield "history"
    if incident.part_of:
        yield "part"
    if incident.place:
        yield "place"
    if not concerns(item, coding):
        yield "of none of the countries"
    elif not (incident.place and incident.place.country):
        yield "country not told"
    yield f"age: {_age(item, coding)}"
    when = incident.when
    if when.start and when.end and (when.end - when.start).days > _LONG_DAYS:
        yield "long stretch"


def _age(item: Relevant, coding: Coding) -> str:
    published, end = coding.report.published, item.incident.when.end
    if published is None:
        return "unknown"
    if end is None:
        return "no day told"
    days = (published - end).days
    return next((name for most, name in _AGES if days <= most), "older")


def concerns(item: Relevant, coding: Coding) -> bool:
    """Whether place, victim or perpetrator belong to one of the nine countries."""
    if country_told(item.incident, coding).lower() in NATIONS:
        return True
    doers = [claim.perpetrator for claim in item.claims if claim.perpetrator]
    actors = [claim.victim for claim in item.claims] + doers
    words = " ".join(actor.words for actor in actors).upper()
    return any(re.search(stem, words) for stem in NATIONS.values())


def _of_telling(item: Relevant, coding: Coding) -> Iterator[str]:
    claims, report = item.claims, coding.report
    if all(claim.stance is Stance.HEDGED for claim in claims):
        yield "hedged"
    if any(claim.source for claim in claims):
        yield "source"
    if any(names_of(claim, coding) for claim in claims):
        yield "named"
    if item.incident.id == "A":
        yield "first"
    before = report.content[: min(claim.span.start for claim in claims)]
    paragraph = min(before.count("\n\n"), _LAST_PARAGRAPH)
    yield f"paragraph {paragraph}"
    head = report.text[:260].lower()
    yield from (f"head {word}" for word in _HEADS if word in head)
    said = " ".join(_sentence(claim, coding) for claim in claims[:_SENTENCES])
    yield from (f"said {word}" for word in _SAID if word in said)


def _sentence(claim: Claim, coding: Coding) -> str:
    return one_line(coding.report.words(claim.sentence)).lower()
