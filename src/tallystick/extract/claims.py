"""Readings become Claims: for each effect with its people, who did it, what, where, when, who said so."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tallystick.extract.doers import Doer
from tallystick.extract.groups import Group
from tallystick.extract.kinds import kind_of
from tallystick.extract.numbers import read_numbers
from tallystick.extract.outcomes import with_outcomes
from tallystick.extract.people import (
    PERSON_PRONOUNS,
    People,
    classify,
    is_people,
    is_plural,
    noun_class,
)
from tallystick.extract.perpetrators import find_doer
from tallystick.extract.readings import Reading, read
from tallystick.extract.references import resolve
from tallystick.extract.scope import scope_of
from tallystick.extract.speakers import speaker_of
from tallystick.extract.text import Text
from tallystick.records import Actor, Claim, Count, Evidence, Part
from tallystick.vocabulary import ActorClass, Effect, EventKind
from tallystick.when import when_for
from tallystick.where import fallback_place, place_for

if TYPE_CHECKING:
    from spacy.tokens import Token


def extract(text: Text) -> tuple[Claim, ...]:
    """All claims of a report in the order of the text."""
    doc = text.doc
    claims: list[Claim] = []
    earlier: list[Group] = []
    for reading in with_outcomes(read(doc, read_numbers(doc))):
        claims.append(_claim(text, reading, earlier))
        earlier.append(reading.group)
    return tuple(_unique(claims))


@dataclass(frozen=True, slots=True)
class _Victim:
    actor: Actor
    evidence: tuple[Evidence, ...]


def _claim(text: Text, reading: Reading, earlier: list[Group]) -> Claim:
    trigger, group = reading.trigger, reading.group
    token = trigger.token
    span = text.span(min(group.start, token.i), max(group.end, trigger.last))
    victim = _victim(text, reading, earlier)
    count, count_evidence = _count(text, group)
    parts, part_evidence = _parts(text, group)
    kind, kind_word = kind_of(trigger, group.tokens, text.event_words)
    evidence = [
        text.evidence("effect", text.span(token.i, trigger.last), trigger.rule),
        text.evidence("reading", span, reading.witnesses),
        *count_evidence,
        *victim.evidence,
        *part_evidence,
    ]
    if kind_word:
        words = text.span(kind_word.token.i, kind_word.last)
        evidence.append(text.evidence("event_kind", words, "event-word"))
    claim = Claim(
        id=f"{trigger.effect}@{text.doc[group.start].idx}",
        report=text.report.slug,
        effect=trigger.effect,
        count=count,
        victim=victim.actor,
        breakdown=parts,
        event_kind=kind,
        span=span,
        sentence=text.sentence(token),
        evidence=tuple(evidence),
    )
    claim = _with_perpetrator(text, claim, reading)
    claim = _as_abduction(claim)
    claim = _with_speaker(text, claim, token)
    claim = _with_time_and_place(text, claim, token, group.head)
    return scope_of(claim, token, text.event_words)


def _victim(text: Text, reading: Reading, earlier: list[Group]) -> _Victim:
    """The people harmed; of "12 others" or "seven more" those named before, by their words."""
    group = reading.group
    if reading.rule == "counted-noun":  # "31 deaths" names nobody
        return _Victim(Actor(words="", actor_class=ActorClass.UNKNOWN), ())
    if group.anonymous:
        named = _antecedent(group, earlier) or _whose(group)
        if named is None or (named.count.value == 1 and not _is_another(group, named)):
            words = "others" if named is not None else ""
            return _Victim(Actor(words=words, actor_class=ActorClass.UNKNOWN), ())
        group, rule = named, "antecedent"
    elif _is_pronoun(group) and resolve(group.head).i != group.head.i:
        noun = resolve(group.head)
        group, rule = replace(group, head=noun, first=noun.i, last=noun.i), "pronoun"
        group = _widened(group)
    else:
        rule = group.rule
    span = text.span(group.first, group.last)
    told = text.roles.class_of(group, by_police=_by_police(reading))
    told = told or _as_attacker(text, resolve(group.head).i, reading)
    actor_class = told or classify(group.head, group.tokens)
    actor = Actor(words=text.report.words(span), actor_class=actor_class)
    return _Victim(actor, (text.evidence("victim", span, rule),))


def _is_pronoun(group: Group) -> bool:
    """ "him", not the list of persons "him, his wife and son", whose words say more."""
    pronoun = group.head.lower_ in PERSON_PRONOUNS | {"his", "himself", "herself"}
    return pronoun and group.rule != "list-of-persons"


_ANYBODY = frozenset("man men woman women people person persons".split())


def _as_attacker(text: Text, head: int, reading: Reading) -> ActorClass | None:
    """Who is shot dead or arrested after an attack of his own: "They stabbed an officer before ..."."""
    outcome = reading.trigger.effect in {Effect.KILLED, Effect.INJURED, Effect.DETAINED}
    if not outcome or text.doc[head].lower_ not in _ANYBODY or reading.group.count.high == 0:
        return None
    told = reading.trigger.token.i
    # "the body of a woman was found strangled": what is found of her is no act of hers
    found = (act for act in text.acts if act.token.dep_ != "xcomp")
    acts = (act for act in found if act.token.i != told and not act.mutual)
    did = any(act.doer.first <= head <= act.doer.last for act in acts)
    return ActorClass.ARMED_GROUP if did else None


def _by_police(reading: Reading) -> bool:
    """Whether police or soldiers did it: arrests, and "police shoot man dead"."""
    if reading.trigger.effect is Effect.DETAINED:
        return True
    doer = reading.perpetrator
    return doer is not None and noun_class(doer.lower_) is ActorClass.STATE_FORCE


def _widened(group: Group) -> Group:
    """The whole name or noun phrase around a resolved head."""
    kept = [c for c in group.head.children if c.dep_ in {"compound", "flat", "amod"}]
    first = min([group.head.i, *(c.left_edge.i for c in kept)])
    last = max([group.head.i, *(c.right_edge.i for c in kept)])
    return replace(group, first=first, last=last)


def _antecedent(group: Group, earlier: list[Group]) -> Group | None:
    """The people that "others" or a bare number goes on about: in this sentence or the one before."""
    sent = group.head.sent
    same = [o for o in earlier if _counts_the_same(group, o)]
    if same:
        return same[-1]
    for other in reversed(earlier):
        if other.anonymous or other.head.i >= group.start:
            continue
        here = other.head.i >= sent.start
        before = sent.start > 0 and other.head.i >= sent.doc[sent.start - 1].sent.start
        counted = group.mention is not None
        additive = group.mention is not None and group.mention.additive
        goes_on = counted and (additive or group.head.dep_.startswith("nsubj"))
        if here or (before and goes_on):
            return other
        return None
    return None


def _is_another(group: Group, named: Group) -> bool:
    """ "One soldier was killed and another wounded" is another soldier; a name has no other."""
    return group.head.lower_ == "another" and named.head.pos_ == "NOUN"


def _whose(group: Group) -> Group | None:
    """ "Twenty militants attacked, four of whom died": the people before the comma."""
    doc = group.head.doc
    if "whom" not in {t.lower_ for t in doc[group.start : min(group.end + 3, len(doc))]}:
        return None
    for token in reversed(doc[group.head.sent.start : group.start]):
        if token.pos_ == "NOUN" and is_people(token) is People.YES and is_plural(token):
            return _widened(replace(group, head=token, first=token.i, last=token.i, mention=None))
    return None


def _counts_the_same(group: Group, other: Group) -> bool:
    """ "The 12 who were murdered" are the 12 officials told of before."""
    if other.anonymous or group.mention is None or group.mention.additive:
        return False
    value = group.count.value
    definite = group.head.doc[max(0, group.start - 1)].lower_ in {"the", "all", "those", "these"}
    return definite and value is not None and value > 1 and value == other.count.value


def _count(text: Text, group: Group) -> tuple[Count, tuple[Evidence, ...]]:
    if group.mention:
        span = text.span(group.mention.start, group.mention.end - 1)
        evidence = text.evidence("count", span, group.rule)
        return replace(group.count, words=evidence.words), (evidence,)
    span = text.span(group.first, group.last)
    return group.count, (text.evidence("count", span, group.rule),)


def _parts(text: Text, group: Group) -> tuple[tuple[Part, ...], tuple[Evidence, ...]]:
    parts, evidence = [], []
    for part in group.parts:
        if part.count.value is None:
            continue
        parts.append(
            Part(words=text.report.words(text.span(part.first, part.last)), value=part.count.value)
        )
        span = text.span(part.start, part.end)
        evidence.append(text.evidence("breakdown", span, "including"))
    return tuple(parts), tuple(evidence)


def _with_perpetrator(text: Text, claim: Claim, reading: Reading) -> Claim:
    victims = claim.victim.actor_class
    doer = find_doer(reading.perpetrator, reading.trigger, victims, text.acts)
    if doer is None or _is_same(text, doer, reading.group.head):
        return claim
    span = text.span(doer.first, doer.last)
    actor = Actor(words=text.report.words(span), actor_class=doer.actor_class)
    evidence = text.evidence("perpetrator", span, doer.rule)
    return replace(claim, perpetrator=actor, evidence=(*claim.evidence, evidence))


def _is_same(text: Text, doer: Doer, victim: "Token") -> bool:
    """Whether the doer is the harmed, or of their name: protesters do not kill protesters."""
    if doer.first <= victim.i <= doer.last:
        return True
    return text.doc[doer.last].lower_ == victim.lower_ and doer.rule != "doer-name"


# Words that are said of police and of kidnappers alike; "arrested" is said of the former alone.
_SEIZING = frozenset("seize capture hold detain take_prisoner round_up nab apprehend".split())


def _as_abduction(claim: Claim) -> Claim:
    """Who is seized by an armed group is abducted, by a state force detained (coding guide)."""
    doer = claim.perpetrator
    words = {e.rule.rpartition(":")[2] for e in claim.evidence if e.field == "effect"}
    if claim.effect is not Effect.DETAINED or doer is None or not words & _SEIZING:
        return claim
    if doer.actor_class is not ActorClass.ARMED_GROUP:
        return claim
    name = claim.id.replace(Effect.DETAINED, Effect.ABDUCTED)
    return replace(claim, id=name, effect=Effect.ABDUCTED, event_kind=EventKind.ABDUCTION)


def _with_speaker(text: Text, claim: Claim, token: "Token") -> Claim:
    source, stance, rule, span = speaker_of(text.statements, token)
    claim = replace(claim, source=source, stance=stance)
    if span is None:
        return claim
    field = "source" if source else "stance"
    return replace(claim, evidence=(*claim.evidence, text.evidence(field, span, rule)))


def _with_time_and_place(text: Text, claim: Claim, token: "Token", head: "Token") -> Claim:
    evidence = list(claim.evidence)
    when, when_rule, when_span = when_for(claim.span, claim.sentence, text.times, text.doc, token)
    if when_span is not None:
        evidence.append(text.evidence("when", when_span, when_rule))
    place, place_rule, place_span = place_for(
        text.doc, token, text.places, victim=head, several=claim.count.high != 1
    )
    if place is None:
        place, place_rule, place_span = fallback_place(text.doc, token.sent, text.places)
        if place_rule != "place-same-area":
            place, place_span = None, None
    if place_span is not None:
        evidence.append(text.evidence("place", place_span, place_rule))
    return replace(claim, when=when, place=place, evidence=tuple(evidence))


def _unique(claims: list[Claim]) -> list[Claim]:
    """Claims with ids told apart; the same words read twice for one effect are one claim."""
    seen: dict[str, Claim] = {}
    for claim in claims:
        seen.setdefault(claim.id, claim)
    return list(seen.values())
