"""Readings become Claims: for each effect with its people, who did it, what, where, when, who said so."""

from collections.abc import Collection, Sequence

from tallystick.around import area_meant
from tallystick.dependents import child
from tallystick.doc import Token
from tallystick.extract.antecedents import (
    antecedent,
    is_another,
    is_beside,
    is_held_for,
    of_the_whole,
    of_them,
    of_them_before,
    said_to_be,
    whose,
    widened,
)
from tallystick.extract.beside import REFLEXIVE
from tallystick.extract.by_whom import by_next
from tallystick.extract.classes import classify, of_both_sides, of_two_kinds, told_behind
from tallystick.extract.comrades import of_a_force
from tallystick.extract.deed_classes import class_by_deed
from tallystick.extract.doers import Doer
from tallystick.extract.doing import attacker_of
from tallystick.extract.effects import is_base_form
from tallystick.extract.group import Group
from tallystick.extract.joint_scope import with_joint_scope
from tallystick.extract.kinds import kind_of
from tallystick.extract.lexicon import harm_words
from tallystick.extract.losses import fought, losers, on_side
from tallystick.extract.own_side import with_own_side
from tallystick.extract.people import (
    PERSON_PRONOUNS,
    noun_class,
    nouns_of,
)
from tallystick.extract.perpetrators import find_doer
from tallystick.extract.reading import Reading
from tallystick.extract.references import resolve
from tallystick.extract.scope import scope_of
from tallystick.extract.speakers import speaker_of, word_of_doubt
from tallystick.extract.struck import of_the_fought, of_the_patrol, who_was_aboard, whom_they_struck
from tallystick.extract.superseded import as_superseded
from tallystick.extract.suspects import fell_fighting, is_attacker, is_for_crime, is_suspect
from tallystick.extract.text import Text
from tallystick.extract.they import not_who_took
from tallystick.extract.verb_grammar import agent, is_passive, is_past
from tallystick.grammar import NOUNS
from tallystick.records import Actor, Claim, Count, Evidence, Part
from tallystick.steps import Steps, to_end
from tallystick.times.attach import NOT_STATED
from tallystick.times.framed import FRAMED, framed_before
from tallystick.times.headed import HEADED
from tallystick.values import maker, plain, replace
from tallystick.vocabulary import FORCES, HARM, ActorClass, Effect, EventKind
from tallystick.when import up_to_now, when_for
from tallystick.where import place_for

_make_claim = maker(Claim)


def extract(text: Text) -> tuple[Claim, ...]:
    """All claims of a report in the order of the text."""
    return to_end(extract_in_steps(text))


def extract_in_steps(text: Text) -> Steps[tuple[Claim, ...]]:
    """As `extract`: who was harmed, then by whom, who says so, when and where, and of what it is told."""
    victims = _victims(text)
    claims = [_claim(text, reading, victim) for reading, victim in victims]
    yield
    harmed = {reading.group.head.i for reading, _ in victims if reading.trigger.effect in HARM}
    claims = [
        _with_perpetrator(text, c, *pair, harmed) for c, pair in zip(claims, victims, strict=True)
    ]
    yield
    claims = [_with_speaker(text, c, *pair) for c, pair in zip(claims, victims, strict=True)]
    yield
    claims = [_with_time_and_place(text, c, r) for c, (r, _) in zip(claims, victims, strict=True)]
    yield
    tokens = [reading.trigger.token for reading, _ in victims]
    claims = [scope_of(text, c, token) for c, token in zip(claims, tokens, strict=True)]
    claims = [as_superseded(text, c, token) for c, token in zip(claims, tokens, strict=True)]
    return tuple(with_joint_scope(text, _unique(claims)))


@plain(frozen=True, slots=True)
class _Victim:
    """The people harmed, with the group whose words name them."""

    actor: Actor
    evidence: tuple[Evidence, ...]
    group: Group


@plain(frozen=True, slots=True)
class _Earlier:
    """The people told of before, and where the nouns of those who were killed or hurt stand."""

    groups: list[Group]
    harmed: set[int]

    def others(self, reading: Reading, named: Group) -> bool:
        """Whether a bare number tells of others than those named before: "4 others", the held."""
        held = named.head.i in self.harmed and is_held_for(named, reading.trigger.token)
        one = named.count.value == 1 and not is_another(reading.group, named, self.groups)
        # "troops killed 20 terrorists and rescued 12": of those harmed nobody is freed
        freed = named.head.i in self.harmed and reading.trigger.effect is Effect.RELEASED
        # "Ali Noor and Omar Dost were killed, and five others wounded": no more of those names
        by_name = named.rule == "list-of-persons" and named.head.pos_ == "PROPN"
        by_name = by_name and not _are_all_of(reading.group, named)
        return held or one or freed or by_name or is_beside(reading.group, named)


def _are_all_of(group: Group, named: Group) -> bool:
    """ "All four died": as many as were named."""
    doc, before = group.head.doc, group.start - 1
    opened = {doc.lower[group.start], doc.lower[before] if before >= group.head.sent.start else ""}
    return group.count.value == named.count.value and not opened.isdisjoint(_ALL)


_ALL = frozenset({"all", "both", "the"})


def _victims(text: Text) -> list[tuple[Reading, _Victim]]:
    """The readings with the people harmed, of whom those told of before tell more."""
    found: list[tuple[Reading, _Victim]] = []
    earlier = _Earlier([], set())
    for told in text.readings:
        reading = _behind_its_verb(told)
        victim = _victim(text, reading, earlier)
        found.append((reading, victim))
        earlier.groups.append(victim.group)
        if reading.trigger.effect in HARM:
            earlier.harmed.add(victim.group.head.i)
    return found


def _behind_its_verb(reading: Reading) -> Reading:
    """People without the verb that a headline's tree has for a part of them: "abduct | passengers"."""
    group, at = reading.group, reading.trigger.token.i
    if not group.first <= at < group.head.i or not is_base_form(reading.trigger.token.lower_):
        return reading
    return replace(reading, group=replace(group, first=at + 1))


def _claim(text: Text, reading: Reading, victim: _Victim) -> Claim:
    trigger, group = reading.trigger, reading.group
    token = trigger.token
    span = text.span(min(group.start, token.i), max(group.end, trigger.last))
    count, count_evidence = _count(text, group)
    parts, part_evidence = _parts(text, group)
    kind, kind_word = kind_of(trigger, group.tokens, text.event_words)
    evidence = [
        text.evidence("effect", text.span(token.i, trigger.last), trigger.rule),
        text.evidence("reading", span, f"{reading.witnesses}:{reading.rule}"),
        *count_evidence,
        *victim.evidence,
        *part_evidence,
    ]
    if kind_word:
        words = text.span(kind_word.token.i, kind_word.last)
        evidence.append(text.evidence("event_kind", words, "event-word"))
    return _make_claim(
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


def _victim(text: Text, reading: Reading, earlier: _Earlier) -> _Victim:
    """The people harmed; of "12 others" or "seven more" those named before, by their words."""
    group = reading.group
    unnamed = _of_losses(text, reading)
    if unnamed is not None:
        return unnamed
    said = said_to_be(group)
    if said is not None:
        group, rule = said, "predicate"
    elif group.anonymous:
        named = of_the_whole(group) or antecedent(group, earlier.groups) or whose(group)
        named = None if named is not None and _is_by(named, reading) else named
        named = named or of_them(group, _killer(reading)) or of_them_before(group, earlier.groups)
        if named is None or earlier.others(reading, named):
            harm = reading.trigger.token
            struck = whom_they_struck(harm) or who_was_aboard(harm) if named is None else None
            if struck is not None:
                return _struck(text, group, struck)
            return _nameless(
                text, reading, "others" if named or _are_others(group, earlier.groups) else ""
            )
        group, rule = replace(named, count=group.count), "antecedent"
    elif _is_pronoun(group) and resolve(group.head).i != group.head.i:
        noun = not_who_took(reading.trigger, group.head, resolve(group.head))
        group, rule = replace(group, head=noun, first=noun.i, last=noun.i), "pronoun"
        group = widened(group)
    else:
        rule = group.rule
    span = text.span(group.first, group.last)
    alone = rule != "antecedent"  # "and 16 others": the one told of before is not the attacker
    told = text.roles.class_of(group, by_police=alone and _by_police(reading))
    told = told or _as_attacker(text, resolve(group.head).i, reading)
    told = told or of_a_force(group.head, reading.trigger.token) or fought(group.head)
    if reading.trigger.rule == "phrase:blow_up":
        told = ActorClass.ARMED_GROUP  # "a woman detonated her vest"
    suspect = told is None and (
        is_suspect(text, reading, group) or is_attacker(text, reading, group)
    )
    if suspect or (told is not ActorClass.STATE_FORCE and fell_fighting(text, reading)):
        told = ActorClass.ARMED_GROUP
    actor_class = _of_mixed_list(group) or told or _of_parts(group)
    actor_class = actor_class or classify(group.head, group.tokens)
    actor = Actor(words=text.words(span), actor_class=actor_class)
    return _Victim(actor, (text.evidence("victim", span, rule),), group)


def _struck(text: Text, group: Group, noun: Token) -> _Victim:
    """A bare number of those who were attacked: "fired on worshippers, killing five"."""
    meant = widened(replace(group, head=noun, first=noun.i, last=noun.i, mention=None))
    span = text.span(meant.first, meant.last)
    actor = Actor(words=text.words(span), actor_class=classify(noun, meant.tokens))
    return _Victim(actor, (text.evidence("victim", span, "struck"),), group)


def _of_mixed_list(group: Group) -> ActorClass | None:
    """Persons or people without a number, of a force and not: "a policeman and his two-year-old son"."""
    listed = group.rule == "list-of-persons" and (group.count.value or 0) > 1
    both = (listed and of_two_kinds(group.tokens)) or of_both_sides(group.head, group.tokens)
    return ActorClass.MIXED if both else None


def _of_parts(group: Group) -> ActorClass | None:
    """People of whom no more is told than their parts, some of them armed: "six people, a police
    officer and five rebels"."""
    unknown = group.anonymous or noun_class(group.head.lower_) is ActorClass.UNKNOWN
    if not unknown or sum(part.count.value or 0 for part in group.parts) != group.count.value:
        return None
    kinds = {_class_of_part(part) for part in group.parts}
    if kinds.isdisjoint(FORCES) or ActorClass.UNKNOWN in kinds:
        return None
    return kinds.pop() if len(kinds) == 1 else ActorClass.MIXED


def _class_of_part(part: Group) -> ActorClass:
    told = [c for c in part.head.children if c.dep_ == "compound" and c.i < part.head.i]
    return classify(part.head, [*told, part.head])


def _of_losses(text: Text, reading: Reading) -> _Victim | None:
    """Whose the losses of "109 casualties", "29 dead" are; "31 deaths" alone names nobody."""
    group, word = reading.group, text.doc[reading.trigger.last]
    losing = on_side(group) if group.anonymous else None
    counts_lost = reading.rule in _LOSSES or (group.anonymous and word.lower_ == "losses")
    losing = losing or (losers(group, word) if counts_lost else None)
    if losing is not None:
        span = text.span(losing.first, losing.last)
        actor = Actor(words=text.words(span), actor_class=losing.actor_class)
        return _Victim(actor, (text.evidence("victim", span, "losers"),), group)
    if reading.rule != "counted-noun":
        return None
    told = told_behind(word) or ActorClass.UNKNOWN
    told = ActorClass.ARMED_GROUP if is_for_crime(text, reading) else told
    return _Victim(Actor(words="", actor_class=told), (), group)


def _nameless(text: Text, reading: Reading, words: str) -> _Victim:
    """People of whom only a number is told: "killing three", "305 dead, including soldiers"."""
    group = reading.group
    word = text.doc[reading.trigger.last]
    told = told_behind(word) or told_behind(group.head) or of_the_fought(word)
    told = told or fought(word) or (of_the_patrol(word) if reading.trigger.effect in HARM else None)
    told = told or ActorClass.UNKNOWN
    side = ActorClass.ARMED_GROUP if is_suspect(text, reading, group) else told
    side = (_of_parts(group) if group.parts else None) or side
    return _Victim(Actor(words=words, actor_class=side), (), group)


def _are_others(group: Group, earlier: Sequence[Group]) -> bool:
    """ "Killing himself and two others": beside people told of before them in their sentence."""
    if group.mention is None or "others" not in group.head.doc.lower[group.start : group.end + 1]:
        return False
    here = range(group.head.sent.start, group.start)
    return any(not other.anonymous and other.head.i in here for other in earlier)


def _is_by(named: Group, reading: Reading) -> bool:
    """Whether those told of before did it: "a knifeman was shot dead after killing one"."""
    killer = _killer(reading)
    return killer is not None and killer.i == named.head.i


def _killer(reading: Reading) -> Token | None:
    """Who did it: of "police confronted rebels who fled, killing four of them" the police."""
    doer = reading.perpetrator
    return attacker_of(resolve(doer), reading.trigger.token) if doer is not None else None


# Readings of a noun or a word of harm that names nobody: "109 casualties", "29 dead".
_LOSSES = frozenset(
    {"counted-noun", "people-noun", "state-as-noun", "first-part", "number-before-verb"}
)


def _is_pronoun(group: Group) -> bool:
    """ "him", not the list of persons "him, his wife and son", whose words say more."""
    return group.head.lower_ in _PRONOUNS and group.rule != "list-of-persons"


_PRONOUNS = PERSON_PRONOUNS | {"his", "himself", "herself"}
_OUTCOMES = frozenset({Effect.KILLED, Effect.INJURED, Effect.DETAINED})
_ANYBODY = frozenset("man men woman women people person persons".split())


def _as_attacker(text: Text, head: int, reading: Reading) -> ActorClass | None:
    """Who is shot dead or arrested after an attack of his own: "They stabbed an officer before ..."."""
    outcome = reading.trigger.effect in _OUTCOMES
    if not outcome or text.doc[head].lower_ not in _ANYBODY or reading.group.count.high == 0:
        return None
    told = reading.trigger.token.i
    # "the body of a woman was found strangled": what is found of her is no act of hers
    found = (a for a in text.acts if a.token.dep_ != "xcomp" and not _is_suffered(a.token))
    found = (a for a in found if not _is_on_himself(a.token) and a.kind is not EventKind.ARREST)
    acts = (act for act in found if act.token.i != told and not act.mutual)
    # "people have died in turf battles": what they died in is none of theirs
    acts = (a for a in acts if a.token.pos_ != "NOUN" or a.token.head.i != told)
    did = any(act.doer.first <= head <= act.doer.last for act in acts)
    return ActorClass.ARMED_GROUP if did and not _fell_to_gunmen(text, head) else None


def _fell_to_gunmen(text: Text, head: int) -> bool:
    """ "Ten persons died in an attack by gunmen. They came shooting": the gunmen did."""
    first, end = text.doc.sentence_of(head)
    here = (act.doer for act in text.acts if first <= act.token.i < end)
    armed = (d for d in here if d.actor_class is ActorClass.ARMED_GROUP)
    return any(not doer.first <= head <= doer.last for doer in armed)


def _is_on_himself(act: Token) -> bool:
    """ "A man died after accidentally shooting himself": he attacked nobody."""
    harmed = child(act, "obj")
    return harmed is not None and harmed.lower_ in REFLEXIVE and not harmed.conjuncts


def _is_suffered(act: Token) -> bool:
    """ "Were rounded up by gunmen and shot": the second verb is as passive as the first."""
    return act.dep_ == "conj" and is_past(act) and is_passive(act.head)


def _by_police(reading: Reading) -> bool:
    """Whether police or soldiers did it: arrests, and "police shoot man dead"."""
    doer = reading.perpetrator
    side = noun_class(doer.lower_) if doer is not None else None
    if reading.trigger.effect is Effect.DETAINED:
        return side is not ActorClass.ARMED_GROUP  # "farmers rounded up by gunmen"
    return side is ActorClass.STATE_FORCE


def _count(text: Text, group: Group) -> tuple[Count, tuple[Evidence, ...]]:
    if group.mention:
        span = text.span(group.mention.start, group.mention.end - 1)
        evidence = text.evidence("count", span, group.rule)
        return replace(group.count, words=evidence.words), (evidence,)
    span = text.span(group.first, group.last)
    told = _words_of_count(text, group)
    count = group.count if told == group.count.words else replace(group.count, words=told)
    return count, (text.evidence("count", span, group.rule),)


def _words_of_count(text: Text, group: Group) -> str:
    """The words of a count that is no number, as they stand before its people: the "Not a single" of
    "Not a single guard was hurt"; none where they stand nowhere."""
    if not group.count.words:
        return ""
    doc, words = text.doc, tuple(group.count.words.lower().split())
    starts = range(group.head.i, max(group.head.sent.start, group.head.i - _COUNT_REACH) - 1, -1)
    at = next((i for i in starts if doc.lower[i : i + len(words)] == words), None)
    return text.words(text.span(at, at + len(words) - 1)) if at is not None else ""


# How far before its people a word may stand that says how many they are: "no report of any guard hurt".
_COUNT_REACH = 10


def _parts(text: Text, group: Group) -> tuple[tuple[Part, ...], tuple[Evidence, ...]]:
    parts, evidence = [], []
    for part in group.parts:
        if part.count.value is None:
            continue
        parts.append(
            Part(words=text.words(text.span(part.first, part.last)), value=part.count.value)
        )
        span = text.span(part.start, part.end)
        evidence.append(text.evidence("breakdown", span, "including"))
    return tuple(parts), tuple(evidence)


def _with_perpetrator(
    text: Text, claim: Claim, reading: Reading, victim: _Victim, harmed: Collection[int]
) -> Claim:
    group = reading.group
    if reading.trigger.needs == "burial":
        return claim  # those who bury the dead
    inside = text.doc[group.start : group.end + 1]
    heads = group.head, victim.group.head, *[token for token in inside if token.pos_ in NOUNS]
    doer = by_next(reading.trigger, group.end) or find_doer(
        reading.perpetrator, reading.trigger, claim.victim, text.acts, heads, harmed
    )
    told = _words_of(doer, text.doc.lower) if doer is not None else None
    if doer is None or told is None:
        return _as_captivity(claim, reading.trigger.token)
    span = text.span(*told)
    told_class = class_by_deed(doer, reading.trigger, claim.victim)
    actor = Actor(words=text.words(span), actor_class=told_class)
    evidence = text.evidence("perpetrator", span, doer.rule)
    return _as_abduction(replace(claim, perpetrator=actor, evidence=(*claim.evidence, evidence)))


def _words_of(doer: Doer, words: Sequence[str]) -> tuple[int, int] | None:
    """The first and last word of a doer: no half of a bracket, nor the article of his deed, as in
    "a | feared Workers' Party | (PKK) ambush"; None where half a bracket is all there is."""
    first, last = doer.first, doer.last
    while first < last and words[first] in _NOT_FIRST:
        first += 1
    inside = words[first : last + 1]
    if "(" in inside and ")" not in inside:
        last = first + inside.index("(") - 1
    return (first, last) if first <= last else None


_NOT_FIRST = frozenset("a an ( - – massive major brutal bloody deadly violent heavy".split())


# Words that are said of police and of kidnappers alike; "arrested" is said of the former alone.
_SEIZING = frozenset("seize hold detain nab apprehend".split())
# Fighters and soldiers are taken prisoner by whichever side; a villager whom rebels capture is abducted.
_CAPTURING = frozenset("capture catch take_prisoner round_up".split())
_TAKING = frozenset("take_away whisk_away pick_up hold_captive".split())


def _as_abduction(claim: Claim) -> Claim:
    """Who is seized by an armed group is abducted, by a state force detained (coding guide)."""
    doer = claim.perpetrator
    words = _effect_words(claim)
    if doer is None:
        return claim
    unarmed = claim.victim.actor_class not in FORCES
    seized = bool(words & _SEIZING) or (unarmed and bool(words & _CAPTURING))
    if claim.effect is Effect.DETAINED and seized and doer.actor_class is ActorClass.ARMED_GROUP:
        return _as(claim, Effect.ABDUCTED, EventKind.ABDUCTION)
    held = claim.effect is Effect.ABDUCTED and bool(words & _TAKING)
    if held and doer.actor_class is ActorClass.STATE_FORCE:
        return _as(claim, Effect.DETAINED, EventKind.ARREST)
    return claim


def _as_captivity(claim: Claim, word: Token) -> Claim:
    """Civilians seized by nobody named, of whose captors or ransom the report tells, are abducted.

    Who is captured or taken prisoner is so where the sentence itself tells of captors.
    """
    words = _effect_words(claim)
    doc, sent = word.doc, word.sent
    told = doc.lower if words == {"seize"} else doc.lower[sent.start : sent.end]
    captive = claim.victim.actor_class not in FORCES and not harm_words("captivity").isdisjoint(
        told
    )
    captive = captive or (words == {"seize"} and _is_by_raiders(claim, word))
    named = not _CAPTIVES.isdisjoint(claim.victim.words.lower().split())
    taken = bool(words & _TAKEN_BY_NOBODY) or (named and bool(words & _SEIZING))
    if claim.effect is Effect.DETAINED and captive and taken:
        return _as(claim, Effect.ABDUCTED, EventKind.ABDUCTION)
    return claim


def _is_by_raiders(claim: Claim, word: Token) -> bool:
    """ "Gunmen raided Tolmar. Six traders were seized", "by a little-known group": where no police are
    told of."""
    if claim.victim.actor_class in FORCES:
        return False
    doer, told = agent(word), word.doc.words
    if doer is not None:
        return doer.lower_ in {"group", "gang"}
    if _is_out_of_school(word):
        return nouns_of(ActorClass.STATE_FORCE).isdisjoint(told)
    raiders = not nouns_of(ActorClass.ARMED_GROUP).isdisjoint(told)
    return raiders and nouns_of(ActorClass.STATE_FORCE).isdisjoint(told)


def _is_out_of_school(word: Token) -> bool:
    """ "Nine pupils were seized | from their dormitory |": no place of arrest."""
    behind = word.doc.lower[word.i + 1 : word.i + 5]
    return behind[:1] == ("from",) and not _SCHOOLS.isdisjoint(behind)


_SCHOOLS = frozenset(
    "school schools dormitory dormitories hostel hostels church mosque bus".split()
)
_CAPTIVES = frozenset({"hostage", "hostages", "captive", "captives"})
_TAKEN_BY_NOBODY = frozenset("seize capture take_prisoner".split())


def _effect_words(claim: Claim) -> set[str]:
    """The words that tell what befell the people of a claim: "seize", "take_away"."""
    return {e.rule.rpartition(":")[2] for e in claim.grounds("effect")}


def _as(claim: Claim, effect: Effect, kind: EventKind) -> Claim:
    name = claim.id.replace(claim.effect, effect)
    return replace(claim, id=name, effect=effect, event_kind=kind)


def _with_speaker(text: Text, claim: Claim, reading: Reading, victim: _Victim) -> Claim:
    source, stance, rule, span = speaker_of(text.statements, reading.trigger.token)
    evidence = claim.evidence
    if span is not None:
        evidence = (*evidence, text.evidence("source", span, rule))
    doubt = word_of_doubt(text.statements, reading.trigger.token)
    if doubt is not None:
        evidence = (*evidence, text.evidence("stance", text.span(doubt[0], doubt[0]), doubt[1]))
    said = replace(claim, source=source, stance=stance, evidence=evidence)
    return with_own_side(text, said, reading, victim.group.head)


def _with_time_and_place(text: Text, claim: Claim, reading: Reading) -> Claim:
    evidence, token = list(claim.evidence), reading.trigger.token
    days = text.times_by_sentence.get(token.sent.start, ())
    names = text.places_by_sentence.get(token.sent.start, ())
    when, when_rule, when_span = when_for(claim.span, claim.sentence, days, text.doc, token)
    when = up_to_now(when, when_rule, token, text.report.published)
    if when_rule == NOT_STATED:
        framed = framed_before(token, text.times, text.report.published)
        if framed is not None:
            when, when_rule, when_span = framed.when, FRAMED, framed.span
    heading = text.heading_of(claim.span.start) if when_span is None else None
    if heading is not None:
        when, when_rule, when_span = heading.when, HEADED, heading.span
    if when_span is not None:
        evidence.append(text.evidence("when", when_span, when_rule))
    place, place_rule, place_span = place_for(
        text.doc, token, names, victim=reading.group.head, several=claim.count.high != 1
    )
    if place is None:
        place, place_rule, place_span = area_meant(token.sent, text.places)
    if place_span is not None:
        evidence.append(text.evidence("place", place_span, place_rule))
    return replace(claim, when=when, place=place, evidence=tuple(evidence))


def _unique(claims: list[Claim]) -> list[Claim]:
    """Claims with ids told apart; the same words read twice for one effect are one claim."""
    seen: dict[str, Claim] = {}
    for claim in claims:
        seen.setdefault(claim.id, claim)
    return list(seen.values())
