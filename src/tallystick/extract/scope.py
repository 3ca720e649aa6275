"""Is a figure of one incident, or a sum over several: "in clashes in North Waziristan on Sunday"?

A figure is a sum on one of a few grounds (`_GROUNDS`), each with the words it was seen by: the
report says so ("in all"), tells of a stretch of time ("this year"), of a conflict ("the insurgency
has killed"), of several places ("in two villages") or events ("in clashes across the country").
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from tallystick.dependents import child_words, has_word
from tallystick.doc import Token
from tallystick.extract.land_clauses import describes_land
from tallystick.extract.running import brought_at, is_of_more
from tallystick.extract.scope_events import (
    ANSWERS,
    are_known,
    are_losses,
    attacked_settlements,
    befell_at_once,
    earlier_ones,
    governing,
    is_at_a_site,
    is_counted_out,
    is_crossing,
    is_definite,
    is_in_perfect,
    is_many,
    is_of_one_of_them,
    is_of_the_event,
    is_one,
    is_one_day,
    is_several,
    is_singled,
    is_state_since,
    is_what_it_did,
    lasts,
    listed,
    names_one,
    part_in_one,
    told_all_over,
    told_apart,
    told_in,
)
from tallystick.extract.spoken import spoken
from tallystick.extract.stretches import LENGTH, UNITS_OF_LENGTH
from tallystick.extract.text import Text
from tallystick.phrases import Phrases
from tallystick.records import Claim
from tallystick.values import once, plain, replace
from tallystick.vocabulary import OF_THE_LAW, Bound, DatePrecision, Effect, Scope, WherePrecision
from tallystick.where import BETWEEN

# A stretch of more days than this is told as a sum over several events.
LONGEST_INCIDENT_DAYS = 2
# So many people are seldom told of at once: in the perfect, or without an event, it is a sum.
MANY = 100
VERY_MANY = 1000
# As many as these fell in no one event: "up to 200,000 were killed in the bloodshed".
HUGE = 10_000
# As many are summed up where the verb of the harm itself does: "784 rebels have been killed".
SUMMED = 100
_ONE_PLACE = frozenset({WherePrecision.EXACT, WherePrecision.NEAR})
# How far up from an effect word its own clause goes: "has resulted in tens of thousands of deaths".
_CLAUSE_STEPS = 3
_MEASURES = frozenset("tens dozens scores hundreds thousands millions number numbers".split())


@plain(frozen=True, slots=False)
class _Figure:
    """A claim with the effect word of it, the event nouns it hangs on and the words around."""

    claim: Claim
    trigger: Token
    events: tuple[Token, ...]
    first: int
    lower: tuple[str, ...]

    @once
    def is_perfect(self) -> bool:
        """Whether the verb sums up: "have been killed", "has left 50 dead"."""
        return any(map(is_in_perfect, [self.trigger, *self.trigger.ancestors][:3]))

    @property
    def sums_up(self) -> bool:
        """Whether the perfect is that of the harm itself: "have died", "has left 1,000 dead"."""
        head = self.trigger.head
        caused = head.base_ in listed("cause") and is_in_perfect(head)
        return is_in_perfect(self.trigger) or caused

    @once
    def has_one_event(self) -> bool:
        """Whether one event is named: "in early June, five were killed in an attack", "last week
        five were killed when gunmen stormed a checkpoint"."""
        return any(is_one(event) for event in self.events) or befell_at_once(self.trigger)


# The outer words by which a ground was seen, in any order; None where it does not hold.
_Seen = tuple[int, int] | None


def scope_of(text: Text, claim: Claim, trigger: Token) -> Claim:
    """The claim with its scope, and for a sum the words that make it one as evidence."""
    if claim.count.high == 1:
        return claim
    first, end = text.doc.sentence_of(trigger.i)
    events = tuple(governing(trigger, text.event_words))
    figure = _Figure(claim, trigger, events, first, text.doc.lower[first:end])
    if _is_singled_out(figure):
        return claim
    for name, ground in _GROUNDS:
        seen = ground(figure)
        if seen is not None:
            evidence = text.evidence("scope", text.span(min(seen), max(seen)), name)
            return replace(claim, scope=Scope.TOTAL, evidence=(*claim.evidence, evidence))
    return claim


def is_sum(claims: Sequence[Claim]) -> bool:
    """Whether claims that belong together are a total: one told of one event makes it an incident."""
    return {claim.scope for claim in claims} <= {Scope.TOTAL}


# ---------------------------------------------------------------------------------- the word lists


@cache
def _phrases(name: str) -> Phrases:
    return Phrases(listed(name))


# How many words before a stretch of time may say that one event stands out of it.
_WORST_REACH = 7


def _said(figure: _Figure, name: str) -> Iterator[tuple[int, int]]:
    """Where the sentence has a listed phrase, marks left out, as first and last token."""
    bare = spoken(figure.first, figure.lower)
    for first, end in _phrases(name).find(bare.words):
        yield bare.places[first], bare.places[end - 1]


def _matched(figure: _Figure, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Where a pattern matches the words of the sentence between blanks, marks left out."""
    bare = spoken(figure.first, figure.lower)
    text = f" {' '.join(bare.words)} "
    for match in pattern.finditer(text):
        before = text.count(" ", 0, match.start()) - 1
        last = before + match[0].count(" ")
        yield bare.places[before], bare.places[last]


def _stands_out(figure: _Figure, at: int) -> bool:
    """ "The deadliest attack in recent years" is one event, told beside the others."""
    until = at - figure.first
    before = figure.lower[max(0, until - _WORST_REACH) : until]
    return not listed("worst").isdisjoint(before)


# ------------------------------------------------------------------------------------- the grounds


def _says_so(figure: _Figure) -> _Seen:
    alone = figure.claim.when.words.lower()
    if alone and "alone" in figure.lower and f" {alone} alone " in f" {' '.join(figure.lower)} ":
        return _own_words(figure)  # "in July alone, 90 were killed"
    said = next((seen for seen in _said(figure, "sum") if not _is_other(figure, seen)), None)
    if said is None and not _adds_people(figure):
        return next((seen for seen in _said(figure, "added") if not _is_other(figure, seen)), None)
    return said


def _adds_people(figure: _Figure) -> bool:
    """Whether "a total of" adds up people, not events: "a total of seven were shot at a car wash"."""
    single = figure.has_one_event or _is_in_one_place(figure.claim) or is_one_day(figure.claim)
    blow = figure.trigger.base_ in {"shoot", "stab"}  # adds up the dead and the hurt
    told = (
        is_of_the_event(figure.lower)
        or (brought_at(figure.trigger, figure.lower, figure.first) is not None)
        or is_counted_out(figure.trigger)
    )
    return single or blow or told


def _is_other(figure: _Figure, seen: tuple[int, int]) -> bool:
    """Whether a word of sums is said of other events, or of money: "a cumulative reward of 40,000"."""
    behind = figure.lower[seen[1] + 1 - figure.first :][:3]
    before = figure.lower[max(0, seen[0] - figure.first - 3) : seen[0] - figure.first]
    # "killed in an ambush as a surge in violence went on", "14 bodies came, all of them in uniform"
    amid = before[-1:] in {("as",), ("amid",)} and figure.has_one_event
    amid = amid or (behind[:1] == ("of",) and figure.lower[seen[1] - figure.first] == "all")
    if amid or ("for" in before and not ANSWERS.isdisjoint(before)):
        return True  # "shot two clerks in revenge for a wave of attacks"
    worst = figure.lower[seen[1] - figure.first] == "date" and _stands_out(figure, seen[0])
    return worst or _is_beside(figure, seen[0]) or not _MONEY.isdisjoint(behind)


_MONEY = frozenset("reward rewards bounty bounties cash fine sentence experience".split())


def _is_beside(figure: _Figure, at: int) -> bool:
    """Whether several events are told beside that of a figure: "in the latest of a series of bombings";
    not what they did: "the latest in a spate of raids | that claimed nine lives"."""
    until = at - figure.first
    doc = figure.trigger.doc
    behind = doc[at : min(at + _OUTSTANDING_REACH + 1, figure.trigger.i)]
    if any(word.pos_ == "NOUN" and is_what_it_did(word, figure.trigger) for word in behind):
        return False
    before = figure.lower[max(0, until - _OUTSTANDING_REACH) : until]
    of = before[-1:] in {("in",), ("of",)}
    return of and not listed("worst outstanding").isdisjoint(before)


# How many words before "a string of" the "latest" of it may stand, and behind it the "killings".
_OUTSTANDING_REACH = 4


def _own_words(figure: _Figure) -> _Seen:
    return figure.trigger.i, figure.trigger.i


def _over_time(figure: _Figure) -> _Seen:
    """A stretch of time: "in recent months"; not beside one event: "killed in an attack"."""
    if figure.has_one_event and not figure.is_perfect:
        return None
    for seen in _stretches(figure):
        apart = _is_of_a_telling(figure, seen) or _is_of_a_tally(figure, seen)
        apart = apart or describes_land(figure.trigger.doc[seen[1]], figure.trigger)
        behind = figure.lower[seen[1] + 1 - figure.first : figure.trigger.i - figure.first]
        outstanding = _stands_out(figure, seen[0]) or "deadliest" in behind
        if not outstanding and not apart:
            return seen  # not "attacks in recent months, the deadliest being a bomb that killed 79"
    return None


def _is_of_a_tally(figure: _Figure, seen: tuple[int, int]) -> bool:
    """ "Ten died, bringing the toll to 60 in the last nine days": the stretch is that of the toll."""
    at = figure.trigger.i + 1 - figure.first
    between = figure.lower[at : max(at, seen[0] - figure.first)]
    opened = next((i for i, word in enumerate(between) if word in listed("brought")), None)
    return opened is not None and not listed("tally").isdisjoint(between[opened:])


def _stretches(figure: _Figure) -> Iterator[tuple[int, int]]:
    for first, last in _said(figure, "stretch"):
        if figure.trigger.doc.texts[last + 1 : last + 2] != ("-",):  # "in the conflict-torn valley"
            yield first, last
    if not UNITS_OF_LENGTH.isdisjoint(figure.lower):
        yield from _matched(figure, LENGTH)


def _is_of_a_telling(figure: _Figure, seen: tuple[int, int]) -> bool:
    """ "What was rumoured over the past week": the stretch is that of the fear, not of the harm."""
    word = figure.trigger.doc[seen[1]]
    verb = next((above for above in word.ancestors if above.pos_ in {"VERB", "AUX"}), None)
    return verb is not None and verb.i != figure.trigger.i and verb.lemma_ in listed("telling")


def _in_a_year(figure: _Figure) -> _Seen:
    """Many people in a year or a month gone by: "land mines killed 129 people in 2021", "300 deaths"."""
    claim = figure.claim
    whole_year = claim.when.precision in {DatePrecision.YEAR, DatePrecision.MONTH}
    told = figure.trigger.pos_ == "VERB" or are_losses(figure.trigger)
    few = claim.count.low < MANY or figure.has_one_event or not told
    return None if few or not whole_year or _is_in_one_place(claim) else _own_words(figure)


def _compared(figure: _Figure) -> _Seen:
    """Some people in a year or a weekend, in no event and by nobody: "six were killed in 2017"."""
    claim = figure.claim
    year = claim.when.precision is DatePrecision.YEAR and claim.count.low > 1
    weekend = "weekend" in claim.when.words.lower() and claim.count.low > _FEW
    in_town = _is_in_one_place(claim) and not (weekend and claim.count.low > _OF_ONE_EVENT)
    told = bool(claim.perpetrator or figure.events) or in_town or figure.has_one_event
    seen = (year or weekend) and not told and figure.trigger.pos_ == "VERB"
    return _own_words(figure) if seen else None


_FEW, _OF_ONE_EVENT = 2, 7  # so many fall in one event of a weekend as well, and in one town


def _habitual(figure: _Figure) -> _Seen:
    """What was done again and again: "has regularly kidnapped shepherds"."""
    if figure.claim.count.bound is not Bound.VAGUE or figure.has_one_event:
        return None
    often = (c for c in figure.trigger.children if c.lower_ in listed("habit"))
    return next(((word.i, word.i) for word in often), None)


def _going_on(figure: _Figure) -> _Seen:
    """What goes on, with no number, day or event: "are murdering people", "dozens have been arrested"."""
    claim, trigger = figure.claim, figure.trigger
    told = claim.when.start is not None or claim.effect in _AT_ONCE or are_known(claim, trigger)
    if claim.count.bound is not Bound.VAGUE or told or "group" in claim.count.words:
        return None
    return _own_words(figure) if lasts(trigger) and not figure.has_one_event else None


_AT_ONCE = frozenset({Effect.MISSING, Effect.RELEASED, Effect.DISPLACED})


def _since(figure: _Figure) -> _Seen:
    """A stretch of time up to now: "clashes since his death have left 55 people dead"."""
    few = figure.claim.count.low <= 1 and figure.claim.count.bound is not Bound.VAGUE
    few = few or is_state_since(figure.trigger)
    if few or "since" not in figure.lower or not figure.is_perfect:
        return None
    doc = figure.trigger.doc
    told = (doc[at] for at, word in enumerate(figure.lower, figure.first) if word == "since")
    opens = (word.i for word in told if word.dep_ != "advmod" and word.head.pos_ != "ADV")
    return next(((at, at) for at in opens if not _stands_out(figure, at)), None)


def _running(figure: _Figure) -> _Seen:
    """A count brought up to now: "bringing the number of those killed since May to 258"."""
    opened = brought_at(figure.trigger, figure.lower, figure.first)
    if opened is None:
        return None
    long = figure.claim.when.days > LONGEST_INCIDENT_DAYS
    timed = long or "since" in figure.lower or next(_stretches(figure), None) is not None
    one_event = any(is_one(event) for event in figure.events if event.i > opened)
    more = not one_event and is_of_more(figure.trigger, opened, figure.claim)
    return _own_words(figure) if timed or more else None


def _long(figure: _Figure) -> _Seen:
    """Many days: "since March"; a month alone only where the verb sums up: "have died"."""
    claim = figure.claim
    when = claim.when
    dated = when.words.lower().startswith("since")  # the words behind it are a time: "since May"
    if not dated and "since" in child_words(figure.trigger):
        return None  # "since the assassination of the priests" tells when something else began
    if figure.has_one_event or (dated and is_state_since(figure.trigger)):
        return None
    if dated or when.words.lower().startswith("so far"):
        return _own_words(figure) if claim.count.low > 1 else None
    if when.precision in {DatePrecision.MONTH, DatePrecision.YEAR} or _is_within(claim):
        long = claim.count.low > 1 and is_in_perfect(figure.trigger)
    else:
        long = when.days > LONGEST_INCIDENT_DAYS
    return _own_words(figure) if long else None


# Stretches of the calendar in which one event may have fallen: "earlier this month", "early in May".
_WITHIN = ("this-unit", "last-unit", "unit-before", "ago", "part-of", "week-of", "feast-weekend")
_MONTH = 31


def _is_within(claim: Claim) -> bool:
    """Whether a claim is told of such a stretch: "troops shot nine men earlier this month"."""
    short = claim.when.start is not None and claim.when.days < _MONTH
    return short and any(rule.startswith(_WITHIN) for rule in claim.rules("when"))


def _of_conflict(figure: _Figure) -> _Seen:
    """A conflict in place of an event: "the insurgency has killed thousands"."""
    if is_one_day(figure.claim) or figure.claim.effect in OF_THE_LAW:
        return None
    wars = (w for w in _strife(figure) if w.lower_ in listed("conflict"))
    return next(((w.i, w.i) for w in wars if not _is_worst_of(figure, w.i)), None)


def _is_worst_of(figure: _Figure, at: int) -> bool:
    """ "96 were wounded in the worst fighting of the war": one event is told, among all of a war."""
    told = figure.lower[figure.trigger.i - figure.first : at - figure.first]
    return not listed("worst").isdisjoint(told)


def _of_strife(figure: _Figure) -> _Seen:
    """Violence that lasts: "unrest has left 30 dead"; "the violence" may be that told before."""
    if next(_said(figure, "one"), None) is not None:
        return None
    many = figure.claim.count.low >= VERY_MANY or "weekend" in figure.lower
    for word in _strife(figure):
        one_event = figure.has_one_event and not is_what_it_did(word, figure.trigger)
        if many or (figure.is_perfect and not one_event):
            return word.i, word.i
    return None


def _all_over(figure: _Figure) -> _Seen:
    """Harm all over a land, in no one event: "nine were killed across Mali"."""
    return None if figure.has_one_event else told_all_over(figure.trigger)


def _strife(figure: _Figure) -> Iterator[Token]:
    """Nouns for conflicts that stand to the effect word as what it happened in or by."""
    known = listed("conflict strife")
    if known.isdisjoint(figure.lower):
        return  # as in most sentences
    above = [w for w in [figure.trigger, *figure.trigger.ancestors] if w.lower_ not in _MEASURES]
    above = above[:_CLAUSE_STEPS]
    places = {word.i for word in above}
    doc = figure.trigger.doc
    for at, lower in enumerate(figure.lower, figure.first):
        one = lower == "operation" and has_word(doc[at], {"a", "an"}, "det")
        if lower not in known or one or doc.texts[at + 1 : at + 2] == (":",):
            continue  # "Ruritania war: Three killed in Gao" is headed by what it belongs to
        word = doc[at]
        noun = word.pos_ == "NOUN" and word.dep_ not in {"compound", "amod"}
        if word.dep_.startswith("nsubj") and word.head.i != figure.trigger.i:
            noun = noun and word.head.base_ in listed("cause")
        beside = has_word(word, {"amid", "as", "about", "on"})
        head = word.head.head if word.head.lower_ in _LINKING else word.head
        above_it = (head.i in places and word.i not in places) or told_in(word, figure.trigger)
        if noun and not beside and above_it:
            yield word


# Nouns between an effect and its conflict: "as a result of the offensive", "in the course of".
_LINKING = frozenset("result course wake midst victims years months weeks days part cost".split())


def _very_many(figure: _Figure) -> _Seen:
    claim = figure.claim
    summed = figure.sums_up and not figure.has_one_event
    told = max(claim.count.low, claim.count.value or 0)  # "up to 200,000"
    if told < (SUMMED if summed else VERY_MANY):
        return None
    displaced = claim.effect is Effect.DISPLACED and claim.count.bound is not Bound.VAGUE
    huge = told >= HUGE and not figure.has_one_event
    return _own_words(figure) if displaced or huge or figure.sums_up else None


def _standing(figure: _Figure) -> _Seen:
    """People who are displaced, not made so by an event: "displaced Iraqis", "3 million displaced"."""
    standing = figure.claim.effect is Effect.DISPLACED and figure.trigger.dep_ == "amod"
    return _own_words(figure) if standing else None


def _without_event(figure: _Figure) -> _Seen:
    """Many people of no event, day or town: "the deaths of hundreds", "136 fighters wounded"."""
    claim, trigger = figure.claim, figure.trigger
    told = claim.when.start is not None or _is_in_one_place(claim) or bool(figure.events)
    if told or claim.count.low < MANY or figure.has_one_event:
        return None
    number, sentence = claim.count.words.lower().removesuffix(" more"), " ".join(figure.lower)
    if any(f" {number} {more} " in f" {sentence} " for more in _MORE):
        return None  # "hundreds more were shot" are on top of those told before
    # "The execution of 500 villagers" is one; "the deaths of hundreds" are not.
    plural = "Plur" in trigger.morph.get("Number", []) and claim.count.bound is Bound.VAGUE
    return _own_words(figure) if trigger.pos_ != "NOUN" or plural or are_losses(trigger) else None


_MORE = ("more", "other", "others")


def _in_several_places(figure: _Figure) -> _Seen:
    """Two places named for one figure: "in Cuscatlan and Santa Ana departments"."""
    place, own = figure.claim.place, figure.claim.ground("place")
    if place is None or own is None or place.relation in BETWEEN:
        return None
    if " and " in place.words:
        return _own_words(figure)
    doc = figure.trigger.doc
    end = bisect_left(doc.begins, own.span.end)
    several = doc.lower[end : end + 1] == ("and",) and doc.tags[end + 1 : end + 2] == ("PROPN",)
    return (end, end + 1) if several and not is_crossing(doc, end) else None


def _in_settlements(figure: _Figure) -> _Seen:
    """Several places counted: "attacked two villages, killing ten", "in three districts"."""
    if listed("settlement").isdisjoint(spoken(figure.first, figure.lower).words):
        return None
    doc = figure.trigger.doc
    trigger = figure.trigger
    above = {word.i for word in [trigger, *trigger.ancestors][:4]}
    below = {event.i for event in figure.events}
    below |= {c.i for c in trigger.children if c.dep_ == "advcl"}
    for at, word in enumerate(figure.lower, figure.first):
        if word not in listed("settlement"):
            continue
        place = doc[at]
        if place.head.i not in above | below or place.dep_.startswith("nsubj"):
            continue
        if is_of_one_of_them(figure.claim, place):
            return None
        several = next((c for c in place.children if c.i < at and is_several(c)), None)
        if several is not None:
            return several.i, at
    return next(_matched(figure, attacked_settlements()), None)


def _of_events_apart(figure: _Figure) -> _Seen:
    """Events that were several, in whichever place: "in separate attacks", "in shootings across Gao", "56
    killings", "the murders of judges"; "nine, including two in one strike"."""
    if (seen := part_in_one(figure.trigger) or earlier_ones(figure.trigger)) is not None:
        return seen
    for event in figure.events:
        apart = told_apart(event)
        behind = event.doc[event.i + 1 : event.i + 2]
        spread = next((word for word in behind if word.lower_ in listed("spread")), None)
        if is_many(event) and (apart or spread) is not None:
            return (apart or event).i, (spread or event).i
    trigger = figure.trigger
    if trigger.pos_ != "NOUN" or trigger.lower_ not in listed("events"):
        return None
    counted = next((c for c in trigger.children if c.dep_ == "nummod" and c.i < trigger.i), None)
    if counted is not None:
        return counted.i, trigger.i
    open_ended = figure.claim.count.bound is Bound.VAGUE
    of_people = any(child.dep_ == "nmod" and child.i > trigger.i for child in trigger.children)
    return _own_words(figure) if open_ended and of_people else None


RUNNING, SETTLEMENTS = "total-running", "total-settlements"
EVENTS, THE_EVENTS = "total-events", "total-the-events"
STRIFE = "total-strife"
WITHOUT_EVENT = "total-without-event"


def _of_events(figure: _Figure) -> _Seen:
    """A plural event, unless one town is named: "in clashes across the country"."""
    many = _many_events(figure)
    return (many.i, many.i) if many is not None and not is_definite(many) else None


def _of_the_events(figure: _Figure) -> _Seen:
    """The same with "the": what was told before says whether they are one."""
    if figure.claim.effect in OF_THE_LAW and not _ABOUT.isdisjoint(figure.lower):
        return None  # "three were held in connection with the stabbings"
    many = _many_events(figure)
    return (many.i, many.i) if many is not None else None


_ABOUT = frozenset({"connection", "over"})


def _many_events(figure: _Figure) -> Token | None:
    all_over = not _ALL_OVER.isdisjoint(figure.lower)
    if not figure.events or (_is_in_one_place(figure.claim) and not all_over):
        return None
    # Of others are those of "the latest in a string of raids".
    summed = [last for _, last in _said(figure, "sum")]
    others = {at for last in summed for at in range(last, last + _OUTSTANDING_REACH)}
    told = (e for e in figure.events if e.i not in others and is_many(e) and not is_singled(e))
    return next((event for event in told if not _is_one_fight(figure, event)), None)


# Words by which several events of one town are many, and no single clash: "in shootings across Arba".
_ALL_OVER = frozenset({"across", "throughout", "weekend"})


# Each ground in the order of how plainly it says that a figure is a sum.
_GROUNDS: tuple[tuple[str, Callable[[_Figure], _Seen]], ...] = (
    ("total-said", _says_so),
    ("total-over-time", _over_time),
    ("total-since", _since),
    (RUNNING, _running),
    ("total-long", _long),
    ("total-in-a-year", _in_a_year),
    ("total-compared", _compared),
    ("total-conflict", _of_conflict),
    ("total-habitual", _habitual),
    ("total-going-on", _going_on),
    (STRIFE, _of_strife),
    ("total-all-over", _all_over),
    ("total-very-many", _very_many),
    ("total-standing", _standing),
    ("total-several-places", _in_several_places),
    (SETTLEMENTS, _in_settlements),
    ("total-events-apart", _of_events_apart),
    (EVENTS, _of_events),
    (THE_EVENTS, _of_the_events),
    (WITHOUT_EVENT, _without_event),
)


# ------------------------------------------------------------------------------ what events are told


def _is_in_one_place(claim: Claim) -> bool:
    """Whether the sentence itself names one town: "in the area" does not."""
    rules = set(claim.rules("place"))
    place = claim.place
    return place is not None and place.precision in _ONE_PLACE and "place-same-area" not in rules


def _is_singled_out(figure: _Figure) -> bool:
    """Whether one of several events is meant: "four shootings, including one that killed three"."""
    events = [event.i for event in figure.events if event.i < figure.trigger.i]
    if not any(is_many(event) for event in figure.events) or not events:
        return False
    if brought_at(figure.trigger, figure.lower, figure.first) is not None:
        return False  # "blasts and one shooting, taking the toll this month to 60"
    return names_one(figure.lower[min(events) + 1 - figure.first : figure.trigger.i - figure.first])


def _is_one_fight(figure: _Figure, event: Token) -> bool:
    """Whether "clashes" were one: with a patrol, outside a palace, erupting at half past two."""
    if event.lower_ not in listed("fights"):
        return False
    if not listed("spread").isdisjoint(figure.lower):
        return False
    erupted = next(_said(figure, "one"), None) is not None
    return erupted or is_at_a_site(event)
