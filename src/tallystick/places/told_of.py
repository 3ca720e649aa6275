"""What a place in the sentence of an event is told of: the event, a crime, a person, what is said."""

import re
from bisect import bisect_right
from itertools import pairwise

from tallystick.dependents import child, has_word
from tallystick.doc import Doc, Token
from tallystick.grammar import OF_NOUNS, SUBJECTS
from tallystick.kept import constant
from tallystick.places.lexicon import is_verb_of, word_class
from tallystick.places.mention import PlaceMention

_ELSEWHERE = re.compile(r"\W*elsewhere\b", re.IGNORECASE)


def turns_elsewhere(sentence: str) -> bool:
    """Whether a sentence turns away from every place told before: "Elsewhere, a clerk was shot"."""
    return _ELSEWHERE.match(sentence) is not None


def elsewhere_told(harm: Token) -> int | None:
    """Where a harm is told to be at no place told before: "nine died in raids | elsewhere | in the east"."""
    doc, end = harm.doc, min(harm.sent.end, harm.i + _TO_ELSEWHERE)
    at = next((i for i in range(harm.i + 1, end) if _is_elsewhere(doc, i)), None)
    return None if at is None or "PUNCT" in doc.tags[harm.i : at] else at


def _is_elsewhere(doc: Doc, at: int) -> bool:
    """Whether a word tells of no place told before: "elsewhere", "nationwide", "throughout the country"."""
    if doc.lower[at] in _OF_NATION:
        return True
    throughout = doc.lower[at] in _THROUGHOUT and doc.lower[at + 1] in ("the", "this")
    return throughout and doc.lower[at + 2 : at + 3] in (("country",), ("nation",))


_OF_NATION = frozenset({"elsewhere", "nationwide", "countrywide"})
_THROUGHOUT = frozenset({"throughout", "across", "over", "around"})


def is_told_elsewhere(harm: Token | None) -> bool:
    """Whether a harm is told to be at none of the places told: "nine died in raids elsewhere"."""
    return harm is not None and elsewhere_told(harm) is not None


# How many words behind a harm its "elsewhere" may stand: "killed at least 38 people in attacks elsewhere".
_TO_ELSEWHERE = 13


def is_background(doc: Doc, start: int, *, told: bool) -> bool:
    """Whether a word for an event, at a code point, tells of what was before: "the deadliest day | since the
    war | in Gaza", "Goma has been attacked three times"; for a harm told before it (`told`) also "the raid
    came a day | after a clash | in Kidal"."""
    at = bisect_right(doc.begins, start) - 1
    first, end = doc.sentence_of(at)
    before = doc.lower[max(first, at - _TO_SINCE) : at]
    if "since" in before or not _TIMES_OVER.isdisjoint(doc.lower[at : min(end, at + _TO_TIMES)]):
        return True
    return told and any(span in _SPANS and word == "after" for span, word in pairwise(before))


_TO_SINCE, _TO_TIMES = 5, 5
_TIMES_OVER = frozenset({"times", "repeatedly", "frequently", "twice", "often", "regularly"})
_SPANS = frozenset("hours day days week weeks month months year years".split())


def is_one_blow(doc: Doc, start: int) -> bool:
    """Whether only one blow of many fell at a place: "one rocket landed near the Dutch Embassy"."""
    at = bisect_right(doc.begins, start) - 1
    before = range(max(doc.sentence_of(at)[0], at - _TO_BLOW), at)
    blow = next((i for i in before if doc.lower[i] in _ONE), None)
    return blow is not None and doc.lower[blow + 1] in word_class("weapon")


_ONE = frozenset({"one", "another"})
# How many words before a verb or a noun its "one rocket" may stand.
_TO_BLOW = 3


def is_of_other_day(token: Token, trigger: Token) -> bool:
    """Whether a name is that of what was days before: "a raid came a day after a clash | in Kidal"; not
    "died a day after he was shot in Kidal"."""
    above = {trigger.i, *(word.i for word in trigger.ancestors)}
    labels = ("case", "mark")
    while token.i not in above and token.i != token.head.i:
        # "days after a blast killed two"
        own = token.dep_ in SUBJECTS and token.head.i == trigger.i
        told = not own and (is_event(token) or _has_new_subject(token))
        if told and has_word(token, _AFTER, *labels):
            return has_word(token, _SPANS)
        token = token.head
    return False


def _has_new_subject(verb: Token) -> bool:
    subject = child(verb, *SUBJECTS)
    return subject is not None and subject.pos_ != "PRON"


_AFTER = frozenset({"after", "before", "since", "until"})


def is_of_crime(trigger: Token, mention: PlaceMention) -> bool:
    """Whether a place is that of the crime an arrest is for: "two held after a boy is stabbed in Gao"."""
    if mention.begins <= trigger.i or not is_verb_of(trigger, "holding"):
        return False
    between = trigger.doc.lower[trigger.i + 1 : mention.begins]
    linked = next((at for at, word in enumerate(between) if word in _FOR_CRIME), None)
    return linked is not None and not word_class("crime").isdisjoint(between[linked:])


# Words between an arrest and what it is for.
_FOR_CRIME = frozenset({"after", "for", "over", "following", "with"})


def is_of_other_event(token: Token, trigger: Token) -> bool:
    """Whether an arrest's name is that of the crime: "arrested a suspect in the attack in Gao"."""
    if not is_verb_of(trigger, "holding"):
        return False
    while token.i != trigger.i:
        if token.lower_ in word_class("own_of_arrest") and token.head.i == trigger.i:
            return False
        if token.dep_ == "conj" and token.head.i == trigger.i:  # "were held and guns seized in Gao"
            return False
        if token.lower_ in word_class("event") or is_verb_of(token, "onsite"):
            return True
        # "a suspect in the attack on a club in Gao": the club may be read as the suspect's.
        token = token.head
    return False


def is_of_arrest(trigger: Token, mention: PlaceMention) -> bool:
    """Whether a place before a harm is that of the arrest for it: "arrested in Gao over the killing of"."""
    if trigger.pos_ != "NOUN" or mention.end >= trigger.i:
        return False
    doc, first = trigger.doc, trigger.sent.start
    linked = not _LOOKED_INTO.isdisjoint(doc.lower[mention.end : trigger.i])
    held = (doc[at] for at in range(first, mention.begins))
    return linked and any(is_verb_of(word, "holding") for word in held)


# Words between an arrest and the deed that it is for; "after" and "in" may tell of one place.
_LOOKED_INTO = frozenset("over investigating probing connection suspicion suspected".split())


def is_of_capture(token: Token, trigger: Token) -> bool:
    """Whether a place is that where those set free were taken: "released two who were seized in Gao"."""
    if not is_verb_of(trigger, "freeing"):
        return False
    while token.i not in (trigger.i, token.head.i):
        if token.dep_ in OF_NOUNS and is_verb_of(token, "seizing"):
            return True
        token = token.head
    return False


def is_of_meeting(token: Token) -> bool:
    """Whether a place is that of what others did meanwhile: "the attack came as envoys met in Geneva", "on
    the eve of peace talks in Vienna"; not "a bombing at a conference in Kano".
    """
    if _is_beside_meeting(token) or _is_for_meeting(token):
        return True
    while token.dep_ != "advcl":
        if token.i == token.head.i:
            return False
        token = token.head
    if not _has_one(token, "mark", _MEANWHILE):
        return False
    came = token.head.base_ in {"come", "happen", "occur"}
    abroad = is_verb_of(token, "meeting") and not any(map(is_event, token.children))
    return (came and abroad) or _has_one(token, "nsubj", _MEETINGS)


def _is_for_meeting(token: Token) -> bool:
    """Whether somebody is at a place to meet others: "was in Cairo | for peace talks"."""
    behind = token.doc.lower[token.i + 1 : token.i + 5]
    return behind[:1] == ("for",) and not _MEETINGS.isdisjoint(behind)


def _is_beside_meeting(token: Token) -> bool:
    """Whether a name hangs on a meeting that only tells when: "a day | before a summit | in Brussels"."""
    while token.lower_ not in _MEETINGS:
        if token.i == token.head.i or token.dep_ not in _IN_PHRASE:
            return False
        token = token.head
    cases = {child.lower_ for child in token.children if child.dep_ == "case"}
    if cases == {"of"}:
        return token.head.lower_ in _ROUND_MEETING or token.head.lower_ == "ahead"
    return not cases.isdisjoint(_BESIDE_MEETING)


_IN_PHRASE = frozenset({"nmod", "appos", "conj", "compound", "flat", "obl"})
_BESIDE_MEETING = frozenset(
    "before ahead after despite amid following since until over for with to as between".split()
)
# "On the | eve of | talks in Vienna", "the | resumption of | talks in Doha".
_ROUND_MEETING = frozenset(
    "eve day week resumption start opening beginning outset round sidelines end failure".split()
)


def _has_one(verb: Token, label: str, words: frozenset[str]) -> bool:
    return any(c.dep_ == label and c.lower_ in words for c in verb.children)


_MEANWHILE = frozenset({"as", "while", "when", "after", "before"})
# What goes on elsewhere: "nine were shot while | peace talks | went on in Geneva".
_MEETINGS = frozenset("talks negotiations summit meeting meetings conference discussions".split())


def is_of_suspicion(token: Token, trigger: Token | None = None) -> bool:
    """Whether a word stands in what somebody is only suspected of: "shot two men, one of whom was suspected
    of a blast in Gao in June"; not the harm itself, of which he is."""
    at = token.i
    while token.i != token.head.i and (trigger is None or token.i != trigger.i):
        if token.lower_ in _SUSPECTED and token.dep_ in _DESCRIBING and _opens_deed(token):
            return "," not in token.doc.texts[token.i : at]  # "suspected of theft, in Gao"
        token = token.head
    return False


_SUSPECTED = frozenset({"suspected", "accused", "sought", "wanted", "convicted"})
_DESCRIBING = frozenset({"acl", "acl:relcl", "advcl"})


def _opens_deed(word: Token) -> bool:
    """Whether a deed follows: "suspected | of having ordered", "sought | for killing"."""
    return word.doc.lower[word.i + 1 : word.i + 2] in {("of",), ("for",), ("in",), ("to",)}


def is_of_described(token: Token, trigger: Token, mention: PlaceMention) -> bool:
    """Whether a place only tells who somebody is: "Rosa Haro, a pupil of the Miraflores School"."""
    while token.dep_ != "appos":
        if token.i in (token.head.i, trigger.i):
            return False
        token = token.head
    if mention.begins <= token.i < mention.end or token.pos_ != "NOUN" or is_event(token):
        return False
    return token.lower_ not in _places() and all(word.i != token.i for word in trigger.ancestors)


@constant
def _places() -> frozenset[str]:
    return frozenset().union(*map(word_class, ("site", "settlement", "area", "division", "care")))


def does_more(harm: Token, verb: Token) -> bool:
    """Whether a place is that of what a harm did to others: "the murder caused anger in Lima"."""
    if harm.dep_ != "nsubj" or harm.head.i != verb.i or not is_verb_of(harm, "harm_to_people"):
        return False
    return any(c.dep_ == "obj" and c.lower_ != "place" for c in verb.children)


def is_event(token: Token) -> bool:
    """Whether a word tells of an event or a weapon: "the blast", "a shell"."""
    return token.lower_ in word_class("event") or token.lower_ in word_class("weapon")


def is_of_where(trigger: Token, mention: PlaceMention) -> bool:
    """Whether a harm is told in the clause behind a name: "made their way to | Konna, | where they shot six
    men"."""
    doc, at = trigger.doc, mention.end
    at += doc.texts[at : at + 1] == (",",)
    if mention.relation not in _ONTO or not is_verb_of(trigger, "onsite"):
        return False
    if doc.lower[at : at + 1] != ("where",):
        return False
    clause = doc[at].head
    return clause.i > at and (
        clause.i == trigger.i or any(a.i == clause.i for a in trigger.ancestors)
    )


_ONTO = frozenset({"to", "into", "towards"})


def is_said_to_be(verb: Token, event: Token) -> bool:
    """Whether an event is told by a verb of saying to have been somewhere: "the attack is said to have taken
    place in Gao"."""
    if event.dep_ != "nsubj:pass" or event.head.i != verb.i or not is_event(event):
        return False
    below = child(verb, "xcomp")
    return below is not None and below.base_ in _BEFALLING


_BEFALLING = frozenset({"take", "occur", "happen", "unfold", "start", "begin"})


def is_of_war(token: Token, trigger: Token) -> bool:
    """Whether a place is that of the war of those who did it: "in strikes by the coalition | fighting rebels
    in Yemen"."""
    while token.i not in (trigger.i, token.head.i):
        if token.lower_ in _WARRING and token.dep_ in _DESCRIBING:
            return token.doc[token.i - 1].dep_ == "obl:agent"
        token = token.head
    return False


_WARRING = frozenset({"battling", "fighting", "waging", "combating", "combatting"})


def is_of_news(doc: Doc, start: int) -> bool:
    """Whether a sentence is on an event that it sets beside one before: "the | ambush | in Gao came days
    after nine died in Kidal"."""
    word = doc[bisect_right(doc.begins, start) - 1]
    verb = word.head
    told = word.dep_ == "nsubj" and verb.base_ in _COMING and verb.dep_.lower() == "root"
    return told and has_word(word, _DEFINITE, "det")


_COMING = frozenset({"come", "follow"})
_DEFINITE = frozenset({"the", "this", "that"})


def is_attacked(doc: Doc, begins: int) -> bool:
    """Whether a blow is told to be against a place: "an attack | against | the village of Konna"."""
    against = begins > 1 and doc.lower[begins - 1] == "against"
    return against and doc.lower[begins - 2] in word_class("event")
