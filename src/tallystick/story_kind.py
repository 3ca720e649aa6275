"""The kind of an event that its own sentence leaves open: "the death toll rose to 27" after a blast.

The kind that the incident's claims tell comes first (`share`); here the words for events in the
story before the claim are asked, then the headline. A fight in which one side is a crowd is a riot.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from tallystick.extract import Text
from tallystick.extract.happenings import GENERAL_KINDS, HARM
from tallystick.extract.kinds import EventWord, is_on_a_site
from tallystick.one_kind import is_open, kind_words, of_one_kind
from tallystick.records import Claim
from tallystick.vocabulary import ActorClass, Effect, EventKind, Scope

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


def with_story_kind(text: Text, claims: Sequence[Claim]) -> list[Claim]:
    """The claims of one incident, those of an open kind with the kind that the story tells."""
    assaulted = of_one_kind([_assaulted(text, claim) for claim in claims])
    told = [_told(text, claim) if is_open(claim) else claim for claim in assaulted]
    if _has_bomber(text, told):
        told = [_by_bomber(claim) for claim in told]
    return [_fought(claim) for claim in told]


def _has_bomber(text: Text, claims: Sequence[Claim]) -> bool:
    """Whether a suicide bomber is told of in or about the sentences of a bombing."""
    blasts = [claim.sentence for claim in claims if claim.event_kind in _BLASTS]
    if not blasts or claims[0].scope is Scope.TOTAL:
        return False
    first, last = blasts[0].start - KIND_REACH, blasts[-1].end + KIND_REACH
    bombers = (w for w in text.event_words if w.kind is EventKind.SUICIDE_BOMBING)
    return any(first <= word.token.idx < last for word in bombers)


_BLASTS = frozenset({EventKind.BOMBING, EventKind.SUICIDE_BOMBING})


def _by_bomber(claim: Claim) -> Claim:
    """A blast as the bomber's own: not the landmine or grenade of which his story tells besides."""
    words = " ".join(kind_words(claim))
    bombed = claim.event_kind is EventKind.BOMBING and not any(w in words for w in _NOT_WORN)
    return replace(claim, event_kind=EventKind.SUICIDE_BOMBING) if bombed else claim


_NOT_WORN = ("mine", "grenade", "roadside", "ied", "parcel", "letter", "shell", "dynamite")


def _assaulted(text: Text, claim: Claim) -> Claim:
    """An "attack on an army base" of which no more is told is a raid."""
    if claim.event_kind is not EventKind.OTHER_VIOLENCE or not is_open(claim):
        return claim
    at = {e.span.start for e in claim.evidence if e.field == "event_kind"}
    words = (word for word in text.event_words if word.token.idx in at)
    on_site = any(is_on_a_site(word) or _is_on_a_place(text, word) for word in words)
    return replace(claim, event_kind=EventKind.RAID) if on_site else claim


def _is_on_a_place(text: Text, word: EventWord) -> bool:
    """ "an attack on Kor": the place named behind "on" is assaulted; not "an attack on Friday"."""
    behind = word.last + 1
    if text.doc.lower[behind : behind + 1] not in {("on",), ("against",)}:
        return False
    at = text.doc.begins[behind + 1] if behind + 1 < len(text.doc) else -1
    return any(place.span.start == at for place in text.places)


def _fought(claim: Claim) -> Claim:
    """Soldiers killed by rebels, rebels by soldiers, in an event of no other kind: a clash."""
    doer = claim.perpetrator.actor_class if claim.perpetrator else ActorClass.NONE
    sides = {doer, claim.victim.actor_class}
    open_still = claim.event_kind is EventKind.UNKNOWN and claim.effect in HARM
    open_still = open_still and claim.scope is Scope.INCIDENT
    return replace(claim, event_kind=EventKind.CLASH) if open_still and sides == _SIDES else claim


_SIDES = frozenset({ActorClass.STATE_FORCE, ActorClass.ARMED_GROUP})


def _told(text: Text, claim: Claim) -> Claim:
    if claim.effect is Effect.DISPLACED:
        fought = any(word.kind in _FIGHTS for word in text.event_words)
        return replace(claim, event_kind=EventKind.CLASH) if fought else claim
    if claim.scope is Scope.TOTAL or claim.effect is Effect.RELEASED:
        return claim
    word = _before(text, claim)
    if word is None:
        return claim
    last = text.doc[word.last]
    span = text.span(word.token.i, last.i)
    kept = tuple(e for e in claim.evidence if e.field != "event_kind")
    evidence = (*kept, text.evidence("event_kind", span, "story-kind"))
    return replace(claim, event_kind=word.kind, evidence=evidence)


def _before(text: Text, claim: Claim) -> EventWord | None:
    """The nearest word before a claim's sentence that tells a kind, or the headline's or lead's."""
    start, headline = claim.sentence.start, len(text.report.title)
    told = [word for word in text.event_words if word.kind not in _ASIDE]
    near = [word for word in told if start - KIND_REACH <= word.token.idx < start]
    _, end = text.doc.sentence_of(_first_word(text))
    lead = max(headline, text.doc.begins[end - 1])
    first = next((word for word in told if word.token.idx <= lead), None)
    return near[-1] if near else first


def _first_word(text: Text) -> int:
    """The first word of a report's text behind its headline."""
    begins = text.doc.begins
    at = bisect_left(begins, len(text.report.title))
    while at + 1 < len(begins) and text.doc.texts[at].isspace():
        at += 1
    return min(at, len(begins) - 1)
