"""Words for an event that date or place it apart from its victims: "The attack was on Monday"."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from tallystick.dependents import child, has, has_word
from tallystick.doc import Doc, Token, positions
from tallystick.grammar import WHICH_OR_THAT
from tallystick.places.told_of import is_of_suspicion
from tallystick.records import Claim, Evidence, Place, Span, When
from tallystick.times.attach import NOT_STATED
from tallystick.times.before import is_event_before
from tallystick.times.lexicon import carriers, tells_event
from tallystick.values import plain, replace
from tallystick.vocabulary import HARM, EventKind
from tallystick.when import TimeMention, when_for
from tallystick.where import NOWHERE, OF_CLAUSE, PlaceMention, place_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tallystick.extract.event_words import EventWord

GENERAL_KINDS = frozenset({EventKind.UNKNOWN, EventKind.OTHER_VIOLENCE})


@plain(frozen=True, slots=True)
class Happening:
    """One word for an event with the day and the place that its sentence gives it."""

    kind: EventKind
    start: int
    when: When
    when_rule: str
    when_span: Span
    place: Place | None
    place_rule: str
    place_span: Span


def find_happenings(
    doc: Doc,
    words: tuple["EventWord", ...],
    timed: Mapping[int, Sequence[TimeMention]],
    placed: Mapping[int, Sequence[PlaceMention]],
) -> "Iterator[Happening]":
    """The words for events whose sentence dates or places them, by the times and names of each.

    Words that only refer to an event ("it happened") date it, and by a day of their own: not
    "police arrived six minutes later". They tell its place only closer than it was told; that of the
    dead is where they were found.
    """
    named = [(word.token, word.kind, True) for word in words]
    referring = [
        (token, EventKind.UNKNOWN, _finds_dead(token))
        for token in (*_referring(doc), *_striking(doc))
    ]
    for token, kind, is_named in sorted([*named, *referring], key=lambda told: told[0].i):
        begin, end = doc.sentence_of(token.i)
        days, names = timed.get(begin, ()), placed.get(begin, ())
        if not (days or names) or is_event_before(token) or is_of_suspicion(token):
            continue
        first, last = doc.begins[begin], doc.begins[end - 1] + len(doc.texts[end - 1])
        begins = doc.begins[token.i]
        span = Span(begins, begins + len(token.text))
        sentence = Span(first, last)
        when, when_rule, when_span = (
            when_for(span, sentence, days, doc, token) if days else _UNDATED
        )
        place, place_rule, place_span = _where(doc, token, names, is_named=is_named)
        within_hours = kind is EventKind.UNKNOWN and when_rule.startswith("same-day")
        if within_hours or not (when_span or place_span):
            continue
        yield Happening(
            kind,
            begins,
            when,
            when_rule,
            when_span or span,
            place,
            place_rule,
            place_span or span,
        )


def _where(
    doc: Doc, word: Token, names: Sequence[PlaceMention], *, is_named: bool
) -> tuple[Place | None, str, Span | None]:
    """Where a word for an event puts it; one that only refers to it, by its own clause and more closely."""
    if not names or any(test(word) for test in (_is_general, _is_bought, _follows_event)):
        return NOWHERE
    found = place_for(doc, word, names)
    if is_named or found[0] is None:
        return found
    return (found[0], "place-told", found[2]) if found[1] in OF_CLAUSE else NOWHERE


def _is_bought(weapon: Token) -> bool:
    """ "He legally registered the | handgun | in Gao": where a weapon comes from nothing befell."""
    done_to = weapon.dep_ in {"obj", "nsubj:pass"}
    return done_to and weapon.head.base_ in _TRADING


_TRADING = frozenset({"register", "buy", "purchase", "acquire", "steal", "sell", "license"})


def _follows_event(word: Token) -> bool:
    """ "Forty minutes after the shooting, a car was set ablaze on Ash Lane": another happening than that
    of either word."""
    doc, first = word.doc, word.sent.start
    if doc.lower[word.i - 2 : word.i] == ("after", "the") and doc.lower[word.i - 3] in _LATER:
        return True
    if "after" not in doc.lower[first : word.i]:
        return False
    for at in range(first + 1, word.i - 2):
        told = doc.lower[at : at + 2] == ("after", "the") and tells_event(doc[at + 2])
        if told and doc.lower[at - 1] in _LATER:
            return "," in doc.texts[at + 2 : word.i]
    return False


_LATER = frozenset("minutes hours days weeks moments shortly soon hour day week".split())


def _is_general(word: Token) -> bool:
    """ "The group continues to carry out attacks in the north", "often attacks": no single event."""
    if not word.lower_.endswith("s") or word.pos_ != "NOUN":
        return False
    above = islice(word.ancestors, _VERBS_UP)
    return any(verb.lower_ in _GO_ON or has_word(verb, _OFTEN) for verb in above)


_VERBS_UP = 3
_GO_ON = frozenset({"continue", "continues"})
_OFTEN = frozenset("often regularly frequently routinely repeatedly usually sometimes".split())
_UNDATED = (When(), NOT_STATED, None)
_M = TypeVar("_M", TimeMention, PlaceMention)


def by_sentence(doc: Doc, mentions: Sequence[_M]) -> dict[int, list[_M]]:
    """Mentions by the first word of the sentence in which they begin."""
    found: dict[int, list[_M]] = {}
    for mention in mentions:
        at = bisect_right(doc.begins, mention.span.start) - 1
        found.setdefault(doc.sentence_of(at)[0], []).append(mention)
    return found


def _referring(doc: Doc) -> "Iterator[Token]":
    """Words for an event that is told elsewhere: "the incident", "it happened", "police were called".

    Those who are called to an event come on its day, or within the hours behind it.
    """
    refer, befall = carriers("refer"), carriers("befall")
    yield from (doc[at] for at in doc.places_of(refer))
    verbs = carriers("befall summon finding")
    for at in positions(doc.lemmas, verbs):
        if doc.lower[at] in refer:
            continue
        if doc.lemmas[at] in befall:
            told = _befalls(doc[at])
        else:
            told = _is_of_responders(doc[at]) or _finds_dead(doc[at])
        if told:
            yield doc[at]


def _finds_dead(verb: Token) -> bool:
    """Whether a verb tells of dead who were found: "both bodies were found on Friday"."""
    if verb.base_ not in carriers("finding"):
        return False
    return has_word(verb, carriers("remains"))


def _befalls(verb: Token) -> bool:
    """Whether something happened, told of before or by its name: "the killings occurred on Friday"."""
    subject = child(verb, "nsubj")
    if subject is None:
        return False
    told = verb.head if subject.lower_ in WHICH_OR_THAT and verb.dep_ != "ROOT" else subject
    return subject.lower_ in _IT or tells_event(told)


# How many words before "hit" the shell may stand.
_WEAPON_REACH = 10


def _striking(doc: Doc) -> "Iterator[Token]":
    """Verbs by which a weapon or fighters hit: "a shell fired from the hills hit the post Sunday"."""
    strike, weapons = carriers("strike"), carriers("weapon")
    yield from (doc[at] for at in doc.places_of(_CAME) if _is_under(doc, at))
    yield from (doc[at] for at in doc.places_of(carriers("beset")) if _is_beset(doc[at]))
    if weapons.isdisjoint(doc.lemmas):
        return
    yield from _running_into(doc, weapons)
    for at in positions(doc.lemmas, strike):
        if doc.tags[at] != "VERB" or doc.lower[at].endswith("ing"):
            continue
        begin, _ = doc.sentence_of(at)
        if not weapons.isdisjoint(doc.lemmas[max(begin, at - _WEAPON_REACH) : at]):
            yield doc[at]


def _running_into(doc: Doc, weapons: frozenset[str]) -> "Iterator[Token]":
    """ "Their bus ran over a mine"."""
    for at in positions(doc.lemmas, carriers("run_into")):
        behind = doc.lemmas[at + 1 : at + 1 + _OBJECT_REACH]
        if doc.tags[at] == "VERB" and not weapons.isdisjoint(behind):
            yield doc[at]


def _is_beset(verb: Token) -> bool:
    """Whether a place or people were set upon: "the shelter was targeted late on Friday"."""
    return verb.pos_ == "VERB" and has(verb, "aux:pass")


# How many words behind "hit" or "ran over" the mine may stand.
_OBJECT_REACH = 5
_CAME = frozenset({"come", "came", "comes"})


def _is_under(doc: Doc, at: int) -> bool:
    """Whether somebody was attacked: "the convoy came under heavy fire on Tuesday"."""
    behind = doc.lower[at + 1 : at + 4]
    return behind[:1] == ("under",) and not carriers("under").isdisjoint(behind)


_IT = frozenset({"it", "this", "that", "all"})


def _is_of_responders(verb: Token) -> bool:
    """Whether a verb tells of those who are called to an event: "police received a 911 call"."""
    called = {child.base_ for child in verb.children if child.dep_ == "obj"}
    if verb.base_ in carriers("receive") and not called & carriers("alarm"):
        return False
    subjects = {child.base_ for child in verb.children if child.dep_.startswith("nsubj")}
    if "they" in subjects and has(verb, "aux:pass"):
        subjects |= {child.base_ for child in verb.head.children}
    return bool(subjects & carriers("responder"))


def is_of(happening: Happening, claims: Sequence[Claim], reach: int) -> bool:
    """Whether "the attack" may be the event of these claims: its kind, not farther than `reach`."""
    first, last = claims[0].sentence.start, claims[-1].sentence.end
    if not first - reach <= happening.start <= last + reach:
        return False
    kinds = {claim.event_kind for claim in claims}
    general = happening.kind in GENERAL_KINDS or kinds <= GENERAL_KINDS
    fought = first <= happening.start < last and happening.kind in _OF_FIGHTS
    fought = fought and not _FIGHTS.isdisjoint(kinds)
    return happening.kind in kinds or fought or (general and claims[0].effect in HARM)


# What a fight is made of: "rebels with mortars struck a post" in a clash.
_FIGHTS = frozenset({EventKind.CLASH, EventKind.RAID, EventKind.AMBUSH})
_OF_FIGHTS = _FIGHTS | {EventKind.SHELLING, EventKind.SHOOTING}


def borrowed(claim: Claim, field: str, rule: str) -> tuple[Evidence, ...]:
    """The evidence of a claim as another one takes it over: rule "same-incident:weekday"."""
    found = [e for e in claim.evidence if e.field == field]
    return tuple(replace(e, rule=f"{rule}:{e.rule}") for e in found)
