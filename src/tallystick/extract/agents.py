"""Who did it, where another verb tells: "six priests who were killed by soldiers", "rebels planted a
bomb, which killed ten".

A figure often hangs on another word ("the massacre of", "the number of", "died") than the verb that
says who did it; both tell of the same people. And where a bullet or a bomb struck, those did it who
fired or laid it.
"""

from collections.abc import Iterator, Sequence

from tallystick.doc import Doc, Token
from tallystick.extract.asides import aside_start
from tallystick.extract.doers import Doer, actor, bearer
from tallystick.extract.doing import people_before
from tallystick.extract.effects import Trigger
from tallystick.extract.lexicon import doer_words, harm_words
from tallystick.extract.references import resolve_doer
from tallystick.extract.verb_grammar import is_passive, own_subject, subject
from tallystick.grammar import OF_NOUNS
from tallystick.vocabulary import HARM, Effect

_TAKEN = frozenset("kidnapped abducted".split())
_HELD = frozenset("arrested detained captured".split())
# The verbs that tell again of an effect; of harm all the others of doer_words.tsv.
_OF = {Effect.ABDUCTED: _TAKEN, Effect.DETAINED: _HELD}
_JOINED = frozenset({"advcl", "conj", "parataxis", "xcomp", "ccomp"})


def told_agent(trigger: Trigger, heads: Sequence[Token]) -> Doer | None:
    """Who stands behind "by" of another verb for the same harm: "died after being shot by a guard"."""
    doc = trigger.token.doc
    first, end = doc.sentence_of(trigger.token.i)
    if "by" not in doc.lower[first:end]:
        return None
    told = (actor(by) for by in _agents(doc, first, end) if _is_same(by.head, trigger, heads))
    return next((doer for doer in told if doer is not None), None)


def _agents(doc: Doc, first: int, end: int) -> Iterator[Token]:
    return (doc[at] for at in range(first, end) if doc[at].dep_ == "obl:agent")


def _is_same(verb: Token, trigger: Trigger, heads: Sequence[Token]) -> bool:
    """Whether a verb tells of the harm of a trigger: of its kind, and of the same people."""
    if verb.i == trigger.token.i:
        return False
    if verb.lower_ not in _forms(trigger.effect):
        return _is_met(verb, trigger)
    places = {head.i for head in heads}
    places |= {c.i for head in heads for c in head.children if c.dep_ == "appos"}
    if verb.dep_ in OF_NOUNS:
        told = verb.head
        timed = told.dep_ == "obl" and told.head.i == trigger.token.i
        # "three died, including a man shot by police": he alone
        part = aside_start(told) < told.i and told.i not in {head.i for head in heads[:1]}
        return not part and (told.i in places or timed)  # "died in recent years, killed by rebels"
    befallen = own_subject(verb)
    if befallen is not None and befallen.i in places:
        return True
    if _is_counted_on(verb, befallen, trigger.token):
        return True
    above = {verb.head.i} if verb.dep_ in _JOINED else set()
    return befallen is None and trigger.token.i in above


def _is_counted_on(verb: Token, befallen: Token | None, harm: Token) -> bool:
    """Whether a second harm only counts on: "one man was killed and four injured by a gunman"."""
    joined = verb.dep_ == "conj" and verb.head.i == harm.i and is_passive(harm)
    bare = befallen is None or befallen.pos_ == "NUM" or befallen.lower_ in {"others", "more"}
    return joined and (bare or _is_besides(verb, harm))


def _is_besides(verb: Token, harm: Token) -> bool:
    """Whether others were only hurt where the first were killed: "a man was shot dead and his brother | was
    wounded | by robbers"; no comma parts the two."""
    between = harm.doc.texts[harm.i : verb.i]
    return verb.lower_ in harm_words("hurt") and "," not in between and ";" not in between


def _is_met(verb: Token, trigger: Trigger) -> bool:
    """Whether the harmed met who did it, one clause on: "was approached by a man and was shot"."""
    met = verb.lower_ in doer_words("met") and trigger.effect in HARM
    joined = trigger.token.dep_ == "conj" and trigger.token.head.i == verb.i
    return met and joined and is_passive(trigger.token) and own_subject(trigger.token) is None


def handler(trigger: Trigger, heads: Sequence[Token]) -> Doer | None:
    """Who fired, threw, laid or dropped what struck: "a boy fired a gun and the bullet hit her"."""
    doc = trigger.token.doc
    first, end = doc.sentence_of(trigger.token.i)
    said, things = doc.lower[first:end], doer_words("thing")
    if trigger.effect not in HARM or things.isdisjoint(said):
        return None
    handles = doer_words("handle")
    verbs = (doc[at] for at in range(first, end) if doc.lower[at] in handles)
    found = (_who_handles(verb, things) for verb in verbs if verb.i != trigger.token.i)
    harmed = {head.i for head in heads}
    return next((d for d in found if d is not None and d.last not in harmed), None)


def _who_handles(verb: Token, things: frozenset[str]) -> Doer | None:
    """Who does a verb with a weapon for its object, or with "it" where one is told of."""
    if verb.pos_ != "VERB" or is_passive(verb) or _lays_down(verb):
        return None
    what = (c for c in verb.children if c.dep_ in _WITH and c.i > verb.i)
    if not any(c.lower_ in things or c.lower_ == "it" for c in what):
        return None
    before = people_before(verb)  # "unidentified men | this afternoon | placed a device"
    by = subject(verb) if before is None else None
    noun = resolve_doer(by) if by is not None else None
    return before if noun is None else actor(noun) or bearer(noun)


_WITH = frozenset({"obj", "obl"})


def _lays_down(verb: Token) -> bool:
    """ "Laid down its weapons" harms nobody."""
    return verb.doc.lower[verb.i + 1 : verb.i + 2] in {("down",), ("aside",)}


def _forms(effect: Effect) -> frozenset[str]:
    if effect in HARM:
        return doer_words("harming") - _TAKEN - _HELD
    return _OF.get(effect, frozenset())
