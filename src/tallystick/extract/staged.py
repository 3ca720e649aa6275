"""Harm that was played, not done: "the drill simulated an attack in which 20 people were killed"."""

from itertools import islice

from tallystick.dependents import cases, has, has_word
from tallystick.doc import Token
from tallystick.extract.speech_lexicon import modality_words
from tallystick.grammar import HELPERS, SUBJECTS

_FAR = 6
_OF_AN_ACT = (*SUBJECTS, "obj", "obl:agent")
_NAMING = ("amod", "compound")
_PRESENT = frozenset({"is", "are"})
# How what a drill or a tale is said to show hangs on the verb: "simulated | an attack", "tells how".
_SHOWN = frozenset({"obj", "nsubj:pass", "ccomp", "xcomp"})
# What only stands beside it: "the novel was published | after gunmen killed its author".
_BESIDE = frozenset({"advcl", "parataxis"})


def is_staged(act: Token) -> bool:
    """Whether an act is one of a drill or a tale: "mock gunmen took five hostage", "in the film,
    gunmen kill twelve". What a film tells of the past may have been: "a raid in which 30 were killed".
    """
    if modality_words("staged mock film tale").isdisjoint(act.doc.words):
        return False
    below = [act, *islice(act.ancestors, _FAR)]
    ways = [(act, ""), *((word.head, word.dep_) for word in below if word.head.i != word.i)]
    if any(link in _SHOWN and word.base_ in modality_words("staged") for word, link in ways):
        return True
    sides = (*below, *(c for c in act.children if c.dep_ in _OF_AN_ACT))
    if any(has_word(word, modality_words("mock"), *_NAMING) for word in sides):
        return True
    return any(_is_in_tale(word, link, act) for word, link in ways)


def _is_in_tale(word: Token, link: str, act: Token) -> bool:
    """ "The novel, in which two policemen are murdered", "in the movie a soldier shoots his captain"."""
    tales = modality_words("tale")
    if word.lower_ in tales:
        return link == "acl:relcl"
    told = (c for c in word.children if c.dep_ in {"nsubj", "obl"} and has(c, "det", "nmod:poss"))
    for noun in told:
        inside = "in" in cases(noun) and link not in _BESIDE
        if noun.lower_ in tales and (inside or (noun.dep_ == "nsubj" and link in _SHOWN)):
            return True
        if noun.lower_ in modality_words("film") and inside and _is_present(act):
            return True
    return False


def _is_present(act: Token) -> bool:
    passive = has_word(act, _PRESENT, *HELPERS)
    return passive or ("Pres" in act.morph.get("Tense", []) and not has(act, *HELPERS))
