"""What kind of event an effect belongs to: "ambushed a military convoy ..., killing 10" is an ambush.

The words stand in event_words.tsv. The effect word may tell the kind itself ("beheaded"); else the
event word that is nearest in the grammar of the sentence does.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise, takewhile

from tallystick.dependents import cases, child, child_words
from tallystick.doc import Doc, Token
from tallystick.extract.captives import is_of_captives
from tallystick.extract.effects import Trigger
from tallystick.extract.event_words import EventWord, is_of_arms
from tallystick.extract.lexicon import doer_words
from tallystick.extract.telling import telling
from tallystick.tables import word_sets
from tallystick.values import replace
from tallystick.vocabulary import HARM, Effect, EventKind

_BY_EFFECT = {
    Effect.DETAINED: EventKind.ARREST,
    Effect.ABDUCTED: EventKind.ABDUCTION,
}
# Kinds that a killing or injury takes on only when nothing else in the sentence tells more.
_LAST = frozenset({EventKind.ARREST, EventKind.ABDUCTION})
# Tree steps beyond which an event word is no longer about the same happening.
FARTHEST = 9


def kind_of(
    trigger: Trigger, victims: Sequence[Token], words: tuple[EventWord, ...]
) -> tuple[EventKind, EventWord | None]:
    """The kind of the event an effect word speaks of, and the word that told it.

    `UNKNOWN` where the sentence tells none: the incident may learn it from its other claims.
    """
    sent = trigger.token.sent
    if trigger.effect is Effect.KILLED and is_of_captives(trigger.token, victims):
        fell = _fell_in(within(words, sent.start, sent.end))
        return (fell.kind, fell) if fell is not None else (EventKind.EXECUTION, None)
    inside = telling(trigger.token, victims, within(words, sent.start, sent.end))
    own = _BY_EFFECT.get(trigger.effect, trigger.kind)
    if own is EventKind.SHOOTING and _is_flown_at(trigger):
        own = None
    if trigger.needs == "gunfire" and (thing := _what_struck(trigger.token, inside)):
        return _refined(thing, inside)
    if own is not None and own is not EventKind.OTHER_VIOLENCE:
        around = next((w for w in inside if _is_around(w, own, trigger.token)), None)
        return (around.kind, around) if around is not None else (own, None)
    if trigger.effect is Effect.RELEASED:
        return _of_the_freed(trigger.token, inside)
    near = _nearest(trigger.token, inside)
    if near is None:
        missing = trigger.effect is Effect.MISSING
        return own or (EventKind.ABDUCTION if missing else EventKind.UNKNOWN), None
    if near.kind in _LAST and trigger.effect in HARM:
        return _of_the_taken(trigger.token, near)
    if _only_confronts(near) and own is not None:
        return own, None
    near = _burst_before(trigger.token, near, inside) or near
    return _refined(near, inside)


def _only_confronts(near: EventWord) -> bool:
    """The "confronted" of "he confronted a clerk and stabbed him": what he did then tells the kind."""
    return near.kind is EventKind.CLASH and near.token.base_ == "confront"


def _burst_before(token: Token, near: EventWord, inside: Sequence[EventWord]) -> EventWord | None:
    """The bomb of "a bomb went off after | guards opened fire at the driver, | killing six"."""
    clause = near.token
    token = token.head if token.dep_ == "conj" else token
    timed = token.head.i == clause.i and clause.dep_ == "advcl" and token.lower_.endswith("ing")
    if not timed or clause.head.lower_ not in doer_words("bursts"):
        return None
    return _first_of(frozenset({EventKind.BOMBING}), [w for w in inside if w.last < clause.i])


def _what_struck(token: Token, inside: Sequence[EventWord]) -> EventWord | None:
    """What hit or struck, where it was no bullet: "a car bomb hits police", "struck by a rocket"."""
    tied = (word for word in inside if _head(word).head.i == token.i)
    return next((word for word in tied if _head(word).dep_ in {"nsubj", "obl:agent"}), None)


def _is_flown_at(trigger: Trigger) -> bool:
    """Whether what hit people was driven at them by a blast: "was hit by shrapnel in the leg"."""
    at = trigger.token.i + 1
    behind = trigger.token.doc.lower[at : at + _FLOWN_REACH]
    return behind[:1] == ("by",) and not doer_words("flying").isdisjoint(behind)


# How far behind "hit" the "glass" of "by pieces of flying glass" may stand.
_FLOWN_REACH = 6


def _fell_in(inside: Sequence[EventWord]) -> EventWord | None:
    """What captives died in who were not put to death: "two prisoners were killed in a riot"."""
    found = (word for word in inside if word.kind in _UPON_ALL)
    return next((word for word in found if _cases(word) & {"in", "during", "by"}), None)


_UPON_ALL = frozenset(
    {
        EventKind.RIOT,
        EventKind.RAID,
        EventKind.CLASH,
        EventKind.AIR_STRIKE,
        EventKind.SHELLING,
        EventKind.BOMBING,
    }
)


def within(words: Sequence[EventWord], start: int, end: int) -> Sequence[EventWord]:
    """The words for events in a stretch of tokens."""
    first = bisect_left(words, start, key=lambda word: word.token.i)
    return words[first : bisect_left(words, end, key=lambda word: word.token.i)]


def _of_the_freed(token: Token, inside: Sequence[EventWord]) -> tuple[EventKind, EventWord | None]:
    """ "released by the kidnappers", "freed from jail"; in a rescue the incident tells the kind."""
    taken = _nearest(token, [word for word in inside if word.kind in _LAST])
    if taken is not None:
        return taken.kind, taken
    first, end = token.doc.sentence_of(token.i)
    told = token.doc.lower[first:end]
    jailed = not _JAILS.isdisjoint(told) or ("without", "charge") in pairwise(told)
    return EventKind.ARREST if jailed else EventKind.UNKNOWN, None


_JAILS = frozenset(
    """jail prison custody bail bond parole cell detention detainee detainees charges
    questioned""".split()
)
# The events that a shot or a seizure may fall in: "gunned down in an encounter".
_AROUND = defaultdict[EventKind, frozenset[EventKind]](
    frozenset[EventKind],
    {
        EventKind.SHOOTING: frozenset({EventKind.CLASH, EventKind.AMBUSH, EventKind.RAID}),
        EventKind.ABDUCTION: frozenset({EventKind.AMBUSH}),
        EventKind.ARREST: frozenset({EventKind.RAID}),
    },
)


def _is_around(word: EventWord, own: EventKind, told: Token) -> bool:
    """The event that a shot or seizure fell in: "gunned down in an encounter", "held during the raid"."""
    if word.kind not in _AROUND[own] or not _cases(word) & {"in", "during"}:
        return False
    if own is not EventKind.ARREST:
        return True
    return word.token.lower_ in {"raid", "raids"} and _head(word).head.i == told.i


def _head(word: EventWord) -> Token:
    """The word of a phrase that the others hang on: "strikes" in "air strikes"."""
    phrase = word.token.doc[word.token.i : word.last + 1]
    inside = range(word.token.i, word.last + 1)
    return next((t for t in phrase if t.head.i not in inside or t.head.i == t.i), word.token)


def _cases(word: EventWord) -> set[str]:
    return cases(_head(word))


def _of_the_taken(token: Token, taken: EventWord) -> tuple[EventKind, EventWord | None]:
    """ "found dead hours after he was kidnapped": put to death; "killed two and abducted four": open."""
    later = child_words(taken.token) & {"after", "since", "following"}
    same = taken.last < token.i or bool(later)
    beside = taken.token.dep_ == "conj" or token.dep_ == "conj"
    if taken.kind is EventKind.ABDUCTION and same and not beside:
        return EventKind.EXECUTION, taken
    return EventKind.UNKNOWN, None


# A word for an event and another in its sentence by which it is of a more special kind: explosives in
# a suicide attack, clashes or petrol bombs at a protest.
_SPECIAL = (
    (frozenset({EventKind.BOMBING, EventKind.RAID}), EventKind.SUICIDE_BOMBING),
    (frozenset({EventKind.CLASH}), EventKind.RIOT),
)


def _refined(near: EventWord, inside: "Sequence[EventWord]") -> tuple[EventKind, EventWord]:
    """The kind of the nearest word, or the more special one that its sentence tells."""
    for kinds, special in _SPECIAL:
        told = _first_of(frozenset({special}), inside)
        if told is not None and near.kind in kinds and not _is_set_off(told):
            return special, told
    told = _meant(near, inside) or _of_crowd(near, inside) or _which_burst(near, inside)
    told = told or _driven_at(near, inside) or _from_air(near)
    return told.kind, told


def _driven_at(near: EventWord, inside: "Sequence[EventWord]") -> EventWord | None:
    """The bomb of "a suicide car bomber | crashed into a gate", "an explosives-laden truck crashed"."""
    driver = child(near.token, "nsubj") if near.kind is EventKind.ACCIDENT_DISASTER else None
    if driver is None:
        return None
    of_driver = range(driver.left_edge.i, near.token.i)
    words = [word for word in inside if word.token.i in of_driver]
    return _first_of(frozenset({EventKind.SUICIDE_BOMBING, EventKind.BOMBING}), words)


def _is_set_off(word: EventWord) -> bool:
    """Whether an event only followed upon another: "a battle that killed five and sparked | protests"."""
    above = _head(word).head
    return above.base_ in doer_words("set_off") and _head(word).dep_ in {"obj", "nsubj:pass"}


def _of_crowd(near: EventWord, inside: "Sequence[EventWord]") -> EventWord | None:
    """ "Opened fire on protesters who were throwing stones": shots at a crowd that rioted."""
    if near.kind is not EventKind.SHOOTING or is_of_arms(near):
        return None
    crowd = _first_of(frozenset({EventKind.RIOT}), inside)
    sent = near.token.sent
    rioted = doer_words("rioting")
    violent = not rioted.isdisjoint(near.token.doc.lower[sent.start : sent.end])
    return crowd if crowd is not None and violent else None


def _which_burst(near: EventWord, inside: "Sequence[EventWord]") -> EventWord | None:
    """ "A mortar shell detonated", "a rocket exploded": what burst tells the kind."""
    if near.kind is not EventKind.BOMBING or near.token.pos_ != "VERB":
        return None
    burst = (word for word in inside if word.kind is EventKind.SHELLING)
    return next((word for word in burst if _is_subject(_head(word), near.token)), None)


def _from_air(near: EventWord) -> EventWord:
    """ "Army aircraft later bombed the area": who bombs so strikes from the air."""
    from_afar = {EventKind.BOMBING, EventKind.SHOOTING}  # "a helicopter opened fire on a market"
    bombed = near.kind in from_afar and near.token.pos_ == "VERB"
    verb = near.token if bombed else _head(near).head
    fired = near.kind is EventKind.SHELLING and _head(near).dep_ == "obj"  # "a jet fired a missile"
    flown = (bombed or fired) and _is_flown(verb)
    if near.kind is EventKind.SHELLING and near.token.pos_ != "VERB":
        # "a missile fired by a helicopter", "a missile strike by a helicopter"
        told = (_head(near), *(c for c in _head(near).children if c.dep_ == "acl"))
        flown = flown or any(_is_flown(word) for word in told)
    return replace(near, kind=EventKind.AIR_STRIKE) if flown else near


def _is_flown(deed: Token) -> bool:
    """Whether an aircraft does it: "a helicopter | fired", "fired by a drone"."""
    return any(
        c.lower_ in doer_words("aircraft") and (c.dep_.startswith("nsubj") or "by" in cases(c))
        for c in deed.children
    )


def _is_subject(noun: Token, verb: Token) -> bool:
    return noun.head.i == verb.i and noun.dep_.startswith("nsubj")


def _meant(near: EventWord, inside: "Sequence[EventWord]") -> EventWord | None:
    """What "an attack" or "a murder" was: by the word before it, by its makers, by its means."""
    if near.token.lower_ in _MURDERS:
        return _first_of(_BY_MEANS, inside)
    if not is_general(near):
        return None
    named = next((word for word in inside if word.last == near.token.i - 1), None)
    if named is not None and near.token.pos_ == "NOUN":
        return named  # "a car-bomb attack"
    return None if is_on_a_site(near) else _first_of(_BY_ARMS, inside)


def _first_of(kinds: frozenset[EventKind], inside: "Sequence[EventWord]") -> EventWord | None:
    return next((word for word in inside if word.kind in kinds), None)


# Words for a killing that say nothing of its means: "murdered an officer in a car-bomb attack".
_MURDERS = frozenset(
    "murder murders murdered murdering slain slaying assassinated assassinating".split()
)
_BY_MEANS = frozenset(
    {
        EventKind.BOMBING,
        EventKind.SUICIDE_BOMBING,
        EventKind.SHOOTING,
        EventKind.AIR_STRIKE,
    }
)


# What "an attack" is by those who made it: "gunmen attacked a bus", "a suicide bomber's attack".
_BY_ARMS = frozenset({EventKind.SUICIDE_BOMBING, EventKind.SHOOTING})


def is_general(word: EventWord) -> bool:
    """ "the attack", "the violence": a word for an event of whatever kind."""
    return word.kind is EventKind.OTHER_VIOLENCE and word.token.lower_ in ATTACKS


ATTACKS = frozenset(
    "attack attacks attacked attacking assault violence unrest incident massacre onslaught "
    "slain".split()
)


# How far behind "attack" the place may be named that was assaulted.
SITE_REACH = 10


def is_on_a_site(word: EventWord) -> bool:
    """ "an attack on an army base", "attacked a village": an assault on a place.

    "An attack in the village of Kor" is one too; an attack in a city may be of any kind.
    """
    if word.token.base_ not in {"attack", "assault"}:
        return False
    words, start = word.token.doc, word.last + 1
    end = min(start + SITE_REACH, words.sentence_of(word.last)[1])
    sites = word_sets("sites.tsv")
    if word.token.pos_ == "VERB":
        struck = child(word.token, "nsubj:pass")
        passive = struck is not None and {struck.lower_, struck.base_} & sites["site"]
        return bool(passive) or _names(words, start, end, sites["site"])
    if words.lower[start : start + 1] == ("at",):
        return _names(words, start + 1, end, sites["garrison"])
    for at in range(start, end):
        if words.lower[at] in sites["upon"]:
            return _names(words, at + 1, end, sites["site"])
        if words.lower[at] in sites["within"]:
            return _names(words, at + 1, end, sites["village"])
        if words.lower[at] not in _BETWEEN:
            return False
    return False


_BETWEEN = frozenset(
    {"that", "which", "was", "were", "carried", "out", "close", '"', "”", "’", "'"}
)
_STOPS = frozenset({"in", "near", ",", ".", "by", "at", "on", "and", "that", "which", "who"})


def _names(words: Doc, start: int, end: int, sites: frozenset[str]) -> bool:
    """Whether the phrase that begins at a word names one of some sites."""
    ahead = takewhile(lambda w: w not in _STOPS, words.lower[start:end])
    return any(word in sites for word in ahead)


def _nearest(token: Token, inside: "Sequence[EventWord]") -> EventWord | None:
    fitting = [word for word in inside if word.kind not in _LAST] or inside
    ranked = [(_rank(token, word), word) for word in fitting]
    near = [(rank, word) for rank, word in ranked if rank <= FARTHEST]
    return min(near, key=lambda pair: (pair[0], pair[1].token.i))[1] if near else None


def _rank(token: Token, word: EventWord) -> float:
    """How far an event word stands from an effect: less for "in clashes", "during the raid"."""
    in_it = IN_THE_EVENT if _cases(word) & {"in", "during", "by", "from"} else 0.0
    steps = 1 if _is_paired(word, token) else tree_distance(token, _head(word))
    return steps + word.weight / 2 - in_it


def _is_paired(word: EventWord, token: Token) -> bool:
    """ "Shooting and killing two", "ambushed and killed": one act in two words, whatever the tree."""
    return word.token.i == token.i - _PAIR and token.nbor(-1).lower_ in {"and", "&"}


# How far before "killing" the first word of such a pair stands.
_PAIR = 2


# What "in clashes" counts for against an event word elsewhere in the sentence, in tree steps.
IN_THE_EVENT = 1.5


def tree_distance(a: Token, b: Token) -> int:
    """How many steps of grammar lie between two words of a sentence."""
    above = {token.i: steps for steps, token in enumerate([a, *a.ancestors])}
    for steps, token in enumerate([b, *b.ancestors]):
        if token.i in above:
            return steps + above[token.i]
    return FARTHEST + 1
