"""The kind of an event that its own sentence leaves open: "the death toll rose to 27" after a blast.

The kind that the incident's claims tell comes first (`share`); here the words for events in the
story before the claim are asked, then the headline. A fight in which one side is a crowd is a riot.
"""

from bisect import bisect_left
from collections.abc import Sequence

from tallystick.cues import is_of_another_event
from tallystick.extract import Text
from tallystick.extract.event_words import EventWord, is_deed_of_raid, is_of_arms
from tallystick.extract.happenings import GENERAL_KINDS
from tallystick.extract.kinds import is_on_a_site
from tallystick.extract.mishaps import is_told_as_mishap
from tallystick.one_kind import (
    is_by_arms,
    is_end_of_attacker,
    is_open,
    kind_words,
    of_one_kind,
)
from tallystick.records import Claim, Span
from tallystick.values import replace
from tallystick.vocabulary import FORCES, HARM, ActorClass, Effect, EventKind, Scope

# How far before a claim, in code points, a word for an event may tell its kind; swept over 150-1,000.
KIND_REACH = 300
# Kinds that are not asked of the story: people are arrested and kidnapped beside many a killing.
_ASIDE = GENERAL_KINDS | {
    EventKind.ARREST,
    EventKind.ABDUCTION,
    EventKind.EXECUTION,
    EventKind.ACCIDENT_DISASTER,
}
_FIGHTS = frozenset({EventKind.CLASH, EventKind.AMBUSH, EventKind.AIR_STRIKE, EventKind.SHELLING})


def with_story_kind(
    text: Text, claims: Sequence[Claim], others: Sequence[Span] = ()
) -> list[Claim]:
    """The claims of one incident, those of an open kind with the kind that the story tells.

    `others` are the sentences of other incidents, whose bomber is not this one's.
    """
    armed = _by_arms(_sacked(text, claims))
    told = _by_story(text, armed)
    if _has_bomber(text, told, others):
        told = [_by_bomber(claim) for claim in told]
    return _gunned_down(text, [_as_prisoner(_fought(claim)) for claim in told])


def _by_story(text: Text, claims: Sequence[Claim]) -> list[Claim]:
    ends = [claim.sentence for claim in claims if is_end_of_attacker(claim, claims)]
    if ends and any(map(_is_of_told_means, claims)):
        return [_by_hand(claim) for claim in claims]
    return [_told(text, claim, ends) if is_open(claim) else claim for claim in claims]


def _is_of_told_means(claim: Claim) -> bool:
    """Whether a claim's own words tell of violence without fire: "stabbed", "beaten to death"."""
    told = claim.event_kind is EventKind.OTHER_VIOLENCE and claim.effect in HARM
    return told and not is_open(claim)


def _by_hand(claim: Claim) -> Claim:
    """The others whom the attacker hurt who was shot in the end: stabbed too, as far as is told."""
    if claim.effect not in HARM or not is_open(claim):
        return claim
    return replace(claim, event_kind=EventKind.OTHER_VIOLENCE)


def _sacked(text: Text, claims: Sequence[Claim]) -> Sequence[Claim]:
    """The claims of an incident whose doers burned and looted: a raid, if no more is told of it.

    Where shots are told of besides, the place must be told of as attacked too.
    """
    if not any(map(_is_armed, claims)) or any(map(_is_told, claims)):
        return claims
    told = _about(text, claims)
    if any(word.kind in _NO_RAID for word in told if word.kind is not EventKind.CLASH):
        return claims
    deeds = any(is_deed_of_raid(word) for word in told)
    shots = any(word.kind is EventKind.SHOOTING and not is_of_arms(word) for word in told)
    if not deeds or (shots and not any(is_on_a_site(word) for word in told)):
        return claims
    return [
        replace(claim, event_kind=EventKind.RAID) if _may_be_raid(claim) else claim
        for claim in claims
    ]


def _may_be_raid(claim: Claim) -> bool:
    harm = claim.effect in HARM and claim.scope is Scope.INCIDENT
    return harm and (is_by_arms(claim) or is_open(claim))


def _is_armed(claim: Claim) -> bool:
    """Whether gunmen or an armed group did what a claim tells of."""
    doer = claim.perpetrator.actor_class if claim.perpetrator else ActorClass.NONE
    return claim.effect in HARM and (doer is ActorClass.ARMED_GROUP or is_by_arms(claim))


def _is_told(claim: Claim) -> bool:
    """Whether a claim tells a kind that a raid is not: a bombing, a clash."""
    return claim.effect in HARM and claim.event_kind in _NO_RAID


_NO_RAID = frozenset(EventKind) - _ASIDE - {EventKind.RAID, EventKind.SHOOTING}


def _about(text: Text, claims: Sequence[Claim]) -> Sequence[EventWord]:
    """The words for events in and about the sentences of some claims."""
    first, last = claims[0].sentence.start - KIND_REACH, claims[-1].sentence.end + KIND_REACH
    words = text.event_words
    begin = bisect_left(words, first, key=lambda word: word.token.idx)
    return words[begin : bisect_left(words, last, key=lambda word: word.token.idx)]


def _by_arms(claims: Sequence[Claim]) -> Sequence[Claim]:
    """The claims of an incident of which no more is told than that gunmen did it: a shooting."""
    if not any(is_by_arms(claim) for claim in claims):
        return claims
    return [_shot(claim) if is_open(claim) and claim.effect in HARM else claim for claim in claims]


def _shot(claim: Claim) -> Claim:
    return replace(claim, event_kind=EventKind.SHOOTING)


def _has_bomber(text: Text, claims: Sequence[Claim], others: Sequence[Span]) -> bool:
    """Whether a suicide bomber is told of in or about the sentences of a bombing."""
    blasts = [claim for claim in claims if claim.event_kind in _BLASTS]
    if not blasts or claims[0].scope is Scope.TOTAL:
        return False
    bombers = (w for w in _about(text, blasts) if w.kind is EventKind.SUICIDE_BOMBING)
    return any(not _is_inside(word, others) for word in bombers)


def _is_inside(word: EventWord, sentences: Sequence[Span]) -> bool:
    return any(sentence.start <= word.token.idx < sentence.end for sentence in sentences)


_BLASTS = frozenset({EventKind.BOMBING, EventKind.SUICIDE_BOMBING})


def _by_bomber(claim: Claim) -> Claim:
    """A blast as the bomber's own: not the landmine or grenade of which his story tells besides."""
    words = " ".join(kind_words(claim))
    bombed = claim.event_kind is EventKind.BOMBING and not any(w in words for w in _NOT_WORN)
    return replace(claim, event_kind=EventKind.SUICIDE_BOMBING) if bombed else claim


_NOT_WORN = ("mine", "grenade", "roadside", "ied", "parcel", "letter", "shell", "dynamite")


def of_told_kind(text: Text, claims: Sequence[Claim]) -> list[Claim]:
    """The claims of one incident, those of an open kind with the kind that its claims tell.

    An attack on a site is a raid in spite of shots and fights, not of a blast: "a car bomb at the gate".
    """
    blown = any(claim.event_kind in _BLOWN for claim in claims)
    told = of_one_kind(claims) if blown else claims
    return of_one_kind([_assaulted(text, claim) for claim in told])


_BLOWN = frozenset(
    {EventKind.AIR_STRIKE, EventKind.SHELLING, EventKind.BOMBING, EventKind.SUICIDE_BOMBING}
)


def _assaulted(text: Text, claim: Claim) -> Claim:
    """An "attack on an army base" of which no more is told is a raid."""
    if claim.event_kind is not EventKind.OTHER_VIOLENCE or not is_open(claim):
        return claim
    at = {e.span.start for e in claim.grounds("event_kind")}
    words = (word for word in text.event_words if text.doc.begins[word.token.i] in at)
    on_site = any(is_on_a_site(word) or _is_on_a_place(text, word) for word in words)
    return replace(claim, event_kind=EventKind.RAID) if on_site else claim


def _is_on_a_place(text: Text, word: EventWord) -> bool:
    """ "an attack on Kor": the place named behind "on" is assaulted; not "an attack on Friday"."""
    behind = word.last + 1
    if text.doc.lower[behind : behind + 1] not in {("on",), ("against",)}:
        return False
    at = text.doc.begins[behind + 1] if behind + 1 < len(text.doc) else -1
    return any(place.span.start == at for place in text.places)


def _gunned_down(text: Text, claims: Sequence[Claim]) -> list[Claim]:
    """ "The murder of a judge" with shots told of near it: a shooting, as 37 coded claims of 55 were."""
    shot = [_by_shots(text, claim) for claim in claims]
    if shot == list(claims):
        return shot
    unknown = EventKind.UNKNOWN
    return [_shot(c) if c.event_kind is unknown and c.effect in HARM else c for c in shot]


def _by_shots(text: Text, claim: Claim) -> Claim:
    named = claim.event_kind is EventKind.OTHER_VIOLENCE and claim.effect in HARM
    if not named or claim.scope is Scope.TOTAL or _MURDERS.isdisjoint(kind_words(claim)):
        return claim
    first, last = claim.sentence.start - SHOTS_REACH, claim.sentence.end + SHOTS_REACH
    shots = (word for word in text.event_words if word.kind is EventKind.SHOOTING)
    near = (word for word in shots if first <= word.token.idx < last)
    word = next((word for word in near if not _is_of_others(text, word)), None)
    return _of_word(text, claim, word) if word is not None else claim


def _is_of_others(text: Text, word: EventWord) -> bool:
    """ "Gunmen shot dead two others", "in another attack, two men were shot"."""
    begin, end = text.doc.sentence_of(word.token.i)
    return not _OTHERS.isdisjoint(text.doc.lower[begin:end])


# How far from a murder, in code points, shots are told of that did it.
SHOTS_REACH = 600
_OTHERS = frozenset("others another separate separately meanwhile elsewhere".split())
# Words for a killing that say nothing of its means.
_MURDERS = frozenset(
    "murder murders murdered murdering slain slaying slayings assassinated assassinating assassination "
    "assassinations assassinate homicide homicides death deaths attack".split()
)


def _fought(claim: Claim) -> Claim:
    """Soldiers killed by rebels, rebels by soldiers, in an event of no other kind: a clash."""
    doer = claim.perpetrator.actor_class if claim.perpetrator else ActorClass.NONE
    sides = {doer, claim.victim.actor_class}
    open_still = claim.event_kind is EventKind.UNKNOWN and claim.effect in HARM
    open_still = open_still and claim.scope is Scope.INCIDENT
    return replace(claim, event_kind=EventKind.CLASH) if open_still and sides == FORCES else claim


# As words for the effect write them: "effect-word:capture:captured".
_CAPTURED = frozenset({"capture", "take_prisoner"})


def _as_prisoner(claim: Claim) -> Claim:
    """Soldiers whom the other side captured, who are not under arrest: "the rebels took 12 soldiers"."""
    doer = claim.perpetrator.actor_class if claim.perpetrator else ActorClass.NONE
    words = {e.rule.rpartition(":")[2] for e in claim.grounds("effect")}
    held = claim.event_kind is EventKind.ARREST and not words.isdisjoint(_CAPTURED)
    taken = (
        held
        and claim.victim.actor_class is ActorClass.STATE_FORCE
        and doer is not ActorClass.STATE_FORCE
    )
    return replace(claim, event_kind=EventKind.CLASH) if taken else claim


def with_mishaps(text: Text, claims: Sequence[Claim]) -> Sequence[Claim]:
    """The shots that a report tells of as a mishap are an accident: "Boy accidentally shoots himself"."""
    shots = [claim for claim in claims if claim.event_kind is EventKind.SHOOTING]
    if not shots or any(claim.effect not in HARM for claim in claims):
        return claims
    if not is_told_as_mishap(text.doc):
        return claims
    return [_as_mishap(claim) if claim in shots else claim for claim in claims]


def _as_mishap(claim: Claim) -> Claim:
    """A claim as of an accident, by a civilian: who meant no harm is no armed attacker."""
    doer = claim.perpetrator
    if doer is not None and doer.actor_class is ActorClass.ARMED_GROUP:
        doer = replace(doer, actor_class=ActorClass.CIVILIAN)
    return replace(claim, event_kind=EventKind.ACCIDENT_DISASTER, perpetrator=doer)


def _told(text: Text, claim: Claim, ends: Sequence[Span]) -> Claim:
    if claim.effect is Effect.DISPLACED:
        fought = any(word.kind in _FIGHTS for word in text.event_words)
        return replace(claim, event_kind=EventKind.CLASH) if fought else claim
    if claim.scope is Scope.TOTAL or claim.effect is Effect.RELEASED:
        return claim
    word = _before(text, claim, ends)
    if word is None:
        return claim
    return _of_word(text, claim, word)


def _of_word(text: Text, claim: Claim, word: EventWord) -> Claim:
    """A claim with the kind that a word of the story tells."""
    span = text.span(word.token.i, word.last)
    evidence = (*claim.without("event_kind"), text.evidence("event_kind", span, "story-kind"))
    return replace(claim, event_kind=word.kind, evidence=evidence)


def _before(text: Text, claim: Claim, ends: Sequence[Span]) -> EventWord | None:
    """The nearest word before a claim's sentence that tells a kind, or the headline's or lead's.

    Not a shot in the sentences of `ends`, which tell how the attacker fell.
    """
    start, headline = claim.sentence.start, len(text.report.title)
    told = [word for word in text.event_words if _may_tell(word, ends)]
    near = [word for word in told if start - KIND_REACH <= word.token.idx < start]
    turn = _turn_before(text, start)
    if (
        turn is not None
    ):  # "Separately, militants attacked a post. Five soldiers died": no blast of before
        near = [word for word in near if word.token.idx >= turn]
        return near[-1] if near else None
    _, end = text.doc.sentence_of(_first_word(text))
    lead = max(headline, text.doc.begins[end - 1])
    first = next((word for word in told if word.token.idx <= lead), None)
    return near[-1] if near else first


def _may_tell(word: EventWord, ends: Sequence[Span]) -> bool:
    if word.kind is EventKind.SHOOTING and _is_inside(word, ends):
        return False
    return word.kind not in _ASIDE and not is_deed_of_raid(word)


def _turn_before(text: Text, start: int) -> int | None:
    """Where the sentence of a claim, or the one before it, turns to another event: "Separately, ..."."""
    doc = text.doc
    first, _ = doc.sentence_of(max(bisect_left(doc.begins, start), 0))
    before = doc.sentence_of(first - 1)[0] if first > 0 else first
    for at in (first, before):
        begin, end = doc.begins[at], doc.begins[doc.sentence_of(at)[1] - 1]
        if is_of_another_event(doc.text[begin:end]):
            return begin
    return None


def _first_word(text: Text) -> int:
    """The first word of a report's text behind its headline."""
    begins = text.doc.begins
    at = bisect_left(begins, len(text.report.title))
    while at + 1 < len(begins) and text.doc.texts[at].isspace():
        at += 1
    return min(at, len(begins) - 1)
