"""Is a figure of one incident, or a sum over several: "in clashes in North Waziristan on Sunday"?

A total speaks of several events (plural event words without one town), of a stretch of time, or
says so ("in all", "so far this year", "since the war began").
"""

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from tallystick.extract.kinds import FARTHEST, EventWord, tree_distance
from tallystick.records import Claim
from tallystick.tables import words
from tallystick.vocabulary import Bound, DatePrecision, Effect, Scope, WherePrecision
from tallystick.where import BETWEEN

if TYPE_CHECKING:
    from spacy.tokens import Token

# A stretch of more days than this is told as a sum over several events.
LONGEST_INCIDENT_DAYS = 2
_ONE_PLACE = frozenset({WherePrecision.EXACT, WherePrecision.NEAR})


def scope_of(claim: Claim, trigger: "Token", event_words: tuple[EventWord, ...]) -> Claim:
    """The claim with its scope."""
    return replace(claim, scope=Scope.TOTAL) if _is_total(claim, trigger, event_words) else claim


def _is_total(claim: Claim, trigger: "Token", event_words: tuple[EventWord, ...]) -> bool:
    if claim.count.high == 1:
        return False
    if _says_total(trigger, claim.when.words) or _since(claim, trigger):
        return True
    near = _governing(trigger, event_words)
    if _long(claim, trigger) and not any(_is_one(word.token) for word in near):
        return True
    if claim.count.low >= 1000 and (claim.effect is Effect.DISPLACED or _is_perfect(trigger)):
        return True
    if _in_several_places(claim, trigger):
        return True
    return not _is_in_one_place(claim) and any(_is_many(word.token) for word in near)


def _in_several_places(claim: Claim, trigger: "Token") -> bool:
    """Whether two places are named for one figure: "in Cuscatlan and Santa Ana departments"."""
    if claim.place is None or claim.place.relation in BETWEEN:
        return False
    if " and " in claim.place.words:
        return True
    doc = trigger.doc
    ends = [e.span.end for e in claim.evidence if e.field == "place"]
    named = doc.char_span(ends[0] - 1, ends[0], alignment_mode="expand") if ends else None
    if named is None or named.end + 1 >= len(doc):
        return False
    link, other = doc[named.end], doc[named.end + 1]
    return link.lower_ == "and" and other.pos_ == "PROPN" and not other.dep_.startswith("nsubj")


def _is_in_one_place(claim: Claim) -> bool:
    """Whether the sentence itself names one town: "in the area" does not."""
    rules = {evidence.rule for evidence in claim.evidence if evidence.field == "place"}
    place = claim.place
    return place is not None and place.precision in _ONE_PLACE and "place-same-area" not in rules


def _says_total(trigger: "Token", when: str) -> bool:
    text = f" {' '.join(t.lower_ for t in trigger.sent if not t.is_punct)} "
    alone = bool(when) and f" {when.lower()} alone " in text  # "in July alone, 90 were killed"
    return alone or _total_words().search(text) is not None


@cache
def _total_words() -> re.Pattern[str]:
    return re.compile(f" (?:{'|'.join(map(re.escape, sorted(words('total_words.tsv'))))}) ")


def _since(claim: Claim, trigger: "Token") -> bool:
    """A stretch of time up to now: "clashes since his death have left 55 people dead"."""
    if claim.count.low <= 1 and claim.count.bound is not Bound.VAGUE:
        return False
    verbs = [trigger, *trigger.ancestors]
    return any(map(_is_perfect, verbs[:3])) and any(
        token.lower_ == "since" and token.head.pos_ != "ADV" for token in trigger.sent
    )


def _long(claim: Claim, trigger: "Token") -> bool:
    """A stretch of time: "since March"; a month alone only where the verb sums up: "have died"."""
    when = claim.when
    if when.words.lower().startswith(("since", "so far")):
        return claim.count.low > 1
    if when.start is None or when.end is None:
        return False
    if when.precision in {DatePrecision.MONTH, DatePrecision.YEAR}:
        return claim.count.low > 1 and _is_perfect(trigger)
    return (when.end - when.start).days > LONGEST_INCIDENT_DAYS


def _is_perfect(verb: "Token") -> bool:
    return any(c.lower_ in {"have", "has"} and c.dep_ == "aux" for c in verb.children)


def _governing(trigger: "Token", event_words: tuple[EventWord, ...]) -> list[EventWord]:
    """The event nouns that a figure hangs on: "killed in clashes", "attacks killed"."""
    sent = trigger.sent
    return [
        word
        for word in event_words
        if sent.start <= word.token.i < sent.end
        and word.token.pos_ == "NOUN"
        and tree_distance(trigger, word.token) <= min(4, FARTHEST)
        and not _is_told_of_people(word.token, trigger)
        and not _singled_out(word.token, trigger)
    ]


def _is_told_of_people(event: "Token", trigger: "Token") -> bool:
    """Whether an event only describes people: "two men who took part in demonstrations"."""
    word = event
    for _ in range(FARTHEST):
        if word.i in {trigger.i, word.head.i}:
            return False
        if word.dep_ == "acl:relcl" and word.head.pos_ in {"NOUN", "PROPN"}:
            return word.head.i > trigger.i
        word = word.head
    return False


def _singled_out(event: "Token", trigger: "Token") -> bool:
    """Whether one of several events is meant: "four shootings, including one that killed three"."""
    between = trigger.doc[event.i + 1 : trigger.i]
    return any(token.lower_ in {"one", "another"} for token in between)


def _is_many(event: "Token") -> bool:
    plural = "Plur" in event.morph.get("Number", [])
    return plural and event.lower_ in words("plural_events.tsv")


def _is_one(event: "Token") -> bool:
    """Whether one event is named: "in early June, five were killed in an attack"."""
    return "Sing" in event.morph.get("Number", []) and any(
        child.lower_ in {"a", "an", "another", "the"} for child in event.children
    )
