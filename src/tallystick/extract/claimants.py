"""Who owns up to a deed: "the Red Front claimed responsibility", "rebels said they were behind it".

Whoever claims a deed is an armed group, listed or not; not who denies it, nor "no group".
"""

from collections.abc import Sequence

from tallystick.dependents import child, child_words
from tallystick.doc import Doc, Token
from tallystick.extract.doers import (
    MOUTHPIECES,
    NAME_TOKENS,
    Doer,
    actor,
    extent,
    unnamed_body,
)
from tallystick.extract.lexicon import doer_words
from tallystick.extract.people import group_class
from tallystick.extract.references import resolve_doer
from tallystick.extract.verb_grammar import agent, is_passive, subject
from tallystick.gazetteer import country_of
from tallystick.grammar import OWNERS
from tallystick.values import replace
from tallystick.vocabulary import ActorClass

# The rule of a doer who owns up to the deed himself.
CLAIMANT = "doer-claimant"
# How many times longer a name may be whose hyphens count as words: "Tehreek-i-Taliban Pakistan".
LETTERED = 2
# How far behind "a group" its "calling itself" may bring its name.
_CALLED_REACH = 6
# How far behind it a name set off by a comma begins: "a group, the Front, claimed".
_BESIDE = 4
_NO = frozenset("no not n't never nobody none neither nor any".split())


def claimant(noun: Token, _words: Doc) -> Doer | None:
    """Who "claimed responsibility"; not who denied it, nor "no group"."""
    verb = noun.head
    if verb.base_ not in doer_words("claim"):
        return None
    by = agent(verb) if is_passive(verb) else subject(verb)
    if by is None or _is_denied(verb, by):
        return None
    doer = resolve_doer(by)
    found = _spoken_for(doer) or _named(doer, verb) or actor(doer)
    return _owning(found, doer.doc, verb) if found is not None else unnamed_body(doer)


def _owning(found: Doer, doc: Doc, verb: Token) -> Doer:
    """Who owns up to the deed that the report tells, be it only "rebels" or a group that is not listed;
    "the Tolmar Army" that claims it is no country's."""
    words = doc.texts[found.first : found.last + 1]
    named = words[-1][:1].isupper() and len(words) > 1 and verb.base_ == "claim"
    if found.actor_class is ActorClass.STATE_FORCE and named and not any(map(country_of, words)):
        return replace(found, actor_class=ActorClass.ARMED_GROUP, rule=CLAIMANT)
    listed = group_class(words) is not None
    armed = found.actor_class is ActorClass.ARMED_GROUP and not listed
    return replace(found, rule=CLAIMANT) if armed and found.rule != "doer-name" else found


def own_deed(word: Token, _words: Doc) -> Doer | None:
    """Who says that a deed was his: "the Red Front said it was | behind | the attack", "rebels said they
    had | planted | the bomb", '"We | carried | out the raid," a Red Front spokesman said'."""
    deed = word if child(word, "nsubj") is not None else word.head
    own, said = child(deed, "nsubj"), deed.head
    if own is None or deed.dep_ != "ccomp" or said.base_ not in _OWNING:
        return None
    teller = child(said, "nsubj")
    if (
        teller is None
        or not _is_himself(own)
        or _is_denied(deed, own)
        or "n't" in child_words(said)
    ):
        return None
    if word.lower_ not in _STATES and not _is_deed(deed):
        return None
    found = _spoken_for(teller) or _named(teller, said) or actor(teller)
    if found is None or found.actor_class is not ActorClass.ARMED_GROUP:
        return None
    return replace(found, rule=CLAIMANT)


_OWNING = frozenset("say tell claim admit announce declare confirm state acknowledge add".split())
_STATES = frozenset({"responsible", "behind"})
_WE = frozenset("we i it they he".split())
_OURS = OWNERS | {"our", "the"}


def _is_himself(noun: Token) -> bool:
    """Whether a subject is who speaks: "it", "they", "the group", "its fighters"."""
    if noun.lower_ in _WE:
        return True
    people = unnamed_body(noun) is not None or noun.lower_ in _OURS_WHO
    return people and bool(child_words(noun) & _OURS)


_OURS_WHO = frozenset("fighters militants members men forces mujahideen soldiers bombers".split())


def _is_deed(verb: Token) -> bool:
    thing = child(verb, "obj")
    return thing is not None and thing.lower_ in doer_words("event") | doer_words("thing")


def _is_denied(verb: Token, by: Token) -> bool:
    return any(c.dep_ == "neg" or c.lower_ in _NO for c in (*verb.children, *by.children))


def _spoken_for(noun: Token) -> Doer | None:
    """The group whose spokesman claims a deed: "Red Front spokesman Ali Noor", "a spokesman for the
    Red Front", "Ali Noor, its spokesman"."""
    voices = [t for t in (noun, *noun.children) if t.lower_ in MOUTHPIECES]
    for voice in voices:
        whose = (c for c in voice.children if c.dep_ == "nmod" and c.i > voice.i)
        found = next((told for c in whose if (told := actor(c)) is not None), None)
        named = found or _named_before(voice)
        if named is not None:
            return named
    return None


def _named_before(voice: Token) -> Doer | None:
    """The group named straight before its spokesman: "| Red Front | spokesman"."""
    doc, floor = voice.doc, max(voice.sent.start, voice.i - LETTERED * NAME_TOKENS)
    for start in range(floor, voice.i):
        named = group_class(doc.phrase(start, voice.i).split(), whole=True)
        if named is not None:
            return Doer(start, voice.i - 1, named, "doer-group")
    return _unlisted_before(voice)


def _unlisted_before(voice: Token) -> Doer | None:
    """A group that no list names, before its spokesman: "| Tolmar Front | spokesman Omar Noor"."""
    doc, first = voice.doc, voice.i
    while first > voice.sent.start and doc.texts[first - 1][:1].isupper():
        first -= 1
    words = doc.texts[first : voice.i]
    named = words and words[-1].lower() in doer_words("body") | doer_words("named")
    return Doer(first, voice.i - 1, ActorClass.ARMED_GROUP, CLAIMANT) if named else None


def _named(noun: Token, verb: Token) -> Doer | None:
    """A group that is not listed, which claims a deed: "the KLO", "the Red Hand Commandos", "a group
    calling itself the Sons of the Hills"; no person, of whom it might be told as well."""
    if verb.base_ == "take":
        return None  # "the government took responsibility for the failure"
    name = _called(noun) or noun
    first, last = extent(name)
    words = name.doc.texts[first : last + 1]
    known = actor(name) if name is noun else None
    listed = known is not None and known.rule != "doer-name" and not _is_title(known, words)
    if listed or not name.text[:1].isupper():
        return None
    group = name is not noun or name.text.partition("(")[0].isupper() or "the" in child_words(name)
    bodies = doer_words("body") | doer_words("named")
    group = group or not bodies.isdisjoint(word.lower() for word in words)
    return Doer(first, last, ActorClass.ARMED_GROUP, CLAIMANT) if group else None


def _is_title(known: Doer, words: Sequence[str]) -> bool:
    """Whether fighters are those of a group by its name: "the Red Hand Commandos", no country's."""
    named = len(words) > 1 and all(word[:1].isupper() for word in words)
    return known.rule == "doer-noun" and named and not any(map(country_of, words))


def _called(noun: Token) -> Token | None:
    """The name that a body gives itself: "a group | calling itself the Lions of Sulu", "called Ansar"."""
    if noun.lower_ not in doer_words("body"):
        return None
    for clause in noun.children:
        if clause.dep_ == "acl" and clause.base_ in {"call", "name", "style", "know", "dub"}:
            behind = noun.doc[clause.i + 1 : min(clause.i + _CALLED_REACH, clause.sent.end)]
            return next((t for t in behind if t.text[:1].isupper()), None)
        near = clause.left_edge.i - noun.i < _BESIDE
        if near and clause.dep_ in {"appos", "flat"} and clause.text[:1].isupper():
            return clause
    return None
