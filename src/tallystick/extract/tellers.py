"""Who only tells what befell others, and is none of those whom "it", "them" or "he" means in it.

"A bomb went off, police said. It killed three": the bomb did; "the army said militants killed them": no
army was killed.
"""

from collections.abc import Iterator

from tallystick.dependents import cases, child
from tallystick.doc import Token
from tallystick.extract.effects import is_effect_form, tells
from tallystick.extract.lexicon import doer_words, harm_words
from tallystick.extract.speech_lexicon import speech_words
from tallystick.grammar import SUBJECTS
from tallystick.times.lexicon import carriers, tells_event
from tallystick.vocabulary import Effect

_DONE_TO = frozenset({"obj", "nsubj:pass"})
_THEM = frozenset({"they", "them"})


def tells_of_thing(noun: Token, it: Token) -> bool:
    """Whether "It killed three" goes on of what a speaker told of: "A bomb went off, | police | said",
    "| Police | said a bomb went off"; not "It said it killed three"."""
    if not _tells(noun):
        return False
    if noun.i < noun.head.i and any(map(_is_event, _subjects_before(it, noun))):
        return True
    if not _opens(it) or not _is_harm(it.head):
        return False
    said = noun.head
    told = child(said, "ccomp")
    if said.dep_ == "parataxis" or (told is not None and told.i < noun.i):
        return True
    parts = (child(told, dep) for dep in (*SUBJECTS, "obj")) if told is not None else ()
    things = doer_words("thing") | doer_words("event")
    return any(part is not None and part.lower_ in things for part in parts)


def follows_thing(it: Token) -> bool:
    """Whether an event or a weapon was told of before: "A bomb went off. The army said | it | hit a bus"."""
    start = max(0, it.sent.start - 1)
    before = it.doc[it.doc[start].sent.start : it.i]
    return any(_is_event(token) for token in before if token.dep_.startswith("nsubj"))


def _subjects_before(it: Token, noun: Token) -> Iterator[Token]:
    """The subjects of the sentence of a speaker, up to the "it" that stands in it or behind."""
    sentence = noun.doc[noun.sent.start : min(noun.sent.end, it.i)]
    return (token for token in sentence if token.dep_.startswith("nsubj"))


def _is_event(noun: Token) -> bool:
    return tells_event(noun) or noun.base_ in carriers("weapon")


def tells_of_others(noun: Token, pronoun: Token) -> bool:
    """Whether a speaker is none of those harmed: "| the army | said militants killed them", "according
    to a | neighbour | . He was shot"; who "said soldiers beat them" may be."""
    if pronoun.dep_ not in _DONE_TO or not is_effect_form(pronoun.head.lower_):
        return False
    if "according" in cases(noun):
        return not harm_words("hurt") & {c.lower_ for c in noun.children}
    if pronoun.lower_ not in _THEM or not _tells(noun) or noun.i > pronoun.i:
        return False
    return noun.lower_ in harm_words("teller") or tells(pronoun.head.lower_, Effect.KILLED)


def _tells(noun: Token) -> bool:
    return noun.dep_ == "nsubj" and noun.head.base_ in speech_words("core")


def _opens(it: Token) -> bool:
    return not any(token.is_alpha for token in it.doc[it.sent.start : it.i])


def _is_harm(verb: Token) -> bool:
    word = verb.lower_
    return tells(word, Effect.KILLED) or tells(word, Effect.INJURED) or word == "left"
