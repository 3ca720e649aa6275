"""Who did it: "militants" in "militants ambushed a convoy, killing ten", "Russian" in "Russian airstrike".

The verb of harm tells it first, by its subject or behind "by"; then the acts that stand near it in
the sentence do.
"""

from typing import TYPE_CHECKING

from tallystick.doc import Span, Token
from tallystick.extract.acts import BY_REACH, Act, speaks
from tallystick.extract.doers import FORCES, Doer, actor, actor_at, doer_beside
from tallystick.extract.effects import Trigger
from tallystick.extract.references import resolve_doer
from tallystick.extract.victims import subject
from tallystick.tables import word_sets
from tallystick.vocabulary import ActorClass, Effect

if TYPE_CHECKING:
    from collections.abc import Sequence


# Tree steps beyond which an act of the sentence is not the one that did the harm.
FARTHEST = 6
# What a step into or out of a clause that stands by itself counts: "..., the army said".
CLAUSE_STEP = 3
_LOOSE = frozenset({"ccomp", "parataxis"})
_HARM = frozenset({Effect.KILLED, Effect.INJURED, Effect.KILLED_OR_INJURED})


def find_doer(
    token: Token | None, trigger: Trigger, victims: ActorClass, acts: "Sequence[Act]"
) -> Doer | None:
    """Who did it, from the noun that does the verb of harm, or from an act told beside it.

    `victims` is the class of those harmed, `acts` what the report tells of acts with their doers.
    """
    direct = _direct(token, trigger)
    if direct is not None:
        return direct
    if trigger.effect in {Effect.RELEASED, Effect.DISPLACED, Effect.MISSING}:
        return None
    if trigger.effect is Effect.DETAINED and (told := _announcer(trigger.token)):
        return told
    near = [act for act in acts if act.blamed or _may_have_done(act.doer, trigger.effect, victims)]
    return _nearest(trigger.token, near, victims)


def _direct(token: Token | None, trigger: Trigger) -> Doer | None:
    if token is not None and not speaks(token, trigger.token):
        noun = resolve_doer(token)
        found = actor(noun) or doer_beside(noun)
        if found is not None:
            return found
    found = _behind_by(trigger)
    if found is None and trigger.frame == "of":
        found = doer_beside(trigger.token) or _causer(trigger.token)
    return found


def _behind_by(trigger: Trigger) -> Doer | None:
    """ "shot to death by alleged rebels": the words behind "by", whatever the tree hangs them on."""
    doc = trigger.token.doc
    words = doc
    end = words.sentence_of(trigger.last)[1]
    stops = _STOPS - {","} if trigger.frame == "of" else _STOPS
    for at in range(trigger.last + 1, min(end, trigger.last + 1 + BY_REACH)):
        if words.lower[at] == "by":
            found = actor_at(doc, at + 1, end)
            return found if found is not None and found.actor_class in FORCES else None
        if words.lower[at : at + 3] == (",", "but", "by"):
            return actor_at(doc, at + 3, end) or _firing(doc[at + 3 : end])
        if words.tags[at] in {"VERB", "AUX", "SCONJ", "CCONJ"} or words.texts[at] in stops:
            return None
    return None


def _firing(phrase: Span) -> Doer | None:
    """The doer inside the first words of a phrase: "Ruritanian" in "Ruritanian fire"."""
    noun = next((token for token in phrase if token.pos_ == "NOUN"), None)
    return doer_beside(noun) if noun is not None else None


_STOPS = frozenset({",", ";", ":", ".", "(", '"', "“"})


def _may_have_done(doer: Doer, effect: Effect, victims: ActorClass) -> bool:
    """Whether an act's doer may have done a harm: not fighters to fighters of their own kind."""
    if effect is Effect.DETAINED:
        return doer.actor_class is ActorClass.STATE_FORCE
    if victims in FORCES:
        return doer.actor_class is not victims
    return True


def _nearest(token: Token, acts: list[Act], victims: ActorClass) -> Doer | None:
    """The doer of the nearest act in the sentence; of a fight the side that the victims are not on."""
    first, end = token.doc.sentence_of(token.i)
    inside = [act for act in acts if first <= act.token.i < end]
    ranked = [(_steps(token, act.token), act.token.i, act) for act in inside]
    near = sorted((r for r in ranked if r[0] <= FARTHEST), key=lambda r: r[:2])
    if not near:
        return None
    best = near[0][2]
    if not best.mutual:
        return best.doer
    sides = [act.doer for _, at, act in near if at == best.token.i and act.mutual]
    return _other_side(sides, victims)


def _other_side(sides: list[Doer], victims: ActorClass) -> Doer | None:
    others = [side for side in sides if side.actor_class is not victims]
    return others[0] if len(others) == 1 else None


def _steps(one: Token, other: Token) -> int:
    """How many steps of grammar lie between two words, a clause by itself counting more."""
    above: dict[int, int] = {}
    steps = 0
    for token in (one, *one.ancestors):
        above[token.i] = steps
        steps += CLAUSE_STEP if token.dep_ in _LOOSE else 1
    steps = 0
    for token in (other, *other.ancestors):
        if token.i in above:
            return steps + above[token.i]
        steps += CLAUSE_STEP if token.dep_ in _LOOSE else 1
    return FARTHEST + 1


def _causer(noun: Token) -> Doer | None:
    """ "The coalition admits causing civilian deaths", "rebels committed the massacre"."""
    verb = noun.head
    if noun.dep_ != "obj" or verb.lemma_.lower() not in word_sets("doer_words.tsv")["cause"]:
        return None
    by = subject(verb)
    return actor(resolve_doer(by)) if by is not None else None


def _announcer(token: Token) -> Doer | None:
    """ "authorities announced the detention of X", "police confirmed the arrest": who did it says so."""
    if token.pos_ != "NOUN":
        return None
    verb = next((t for t in token.ancestors if t.pos_ == "VERB"), None)
    noun = subject(verb) if verb is not None else None
    found = actor(resolve_doer(noun)) if noun is not None else None
    return found if found is not None and found.actor_class is ActorClass.STATE_FORCE else None
