"""Hedges on an event itself: "allegedly shot", "may have died", "is believed to have been killed".

A hedge on those who did it, or on those it was done to, leaves the event as it is: "suspected
militants killed three" is affirmed.
"""

from collections.abc import Sequence

from tallystick.dependents import child, has_word
from tallystick.doc import Token
from tallystick.extract.speech_lexicon import speech_words
from tallystick.grammar import SUBJECTS
from tallystick.vocabulary import Stance

_FIRMNESS = (Stance.AFFIRMED, Stance.HEDGED, Stance.DENIED)
_MAYBE = frozenset({"may", "might", "could"})
# A hedge on a clause counts for the acts that hang on it in these ways: "apparently hit a mine,
# killing two". Relative clauses and nouns are facts of their own.
_CARRIES = frozenset({"xcomp", "advcl", "conj", "ccomp", "csubj", "csubj:pass"})
_FAR = 3


def least_firm(stances: Sequence[Stance]) -> Stance:
    """The weakest of several stances: a denial over a hedge, a hedge over a plain statement."""
    return max(stances, key=_FIRMNESS.index, default=Stance.AFFIRMED)


def hedge_on(token: Token) -> tuple[str, Token] | None:
    """The rule by which the words themselves hedge an event, and the word that does; None where none does."""
    joined = False
    heads = _clause_heads(token)
    for step, word in enumerate(heads):
        hedge = _hedging_word(word, own=step == 0)
        if hedge is not None and not _is_parted(heads[:step], word):
            return "hedge-word", hedge
        if (may := _may_have(word)) is not None:
            return "may-have", may
        if step and not joined and word.base_ in speech_words("open_end"):
            return "appears-to", word
        joined = word.dep_ == "conj"  # "it appeared to be a mine and three men were killed"
    opening = _opening_hedge(heads)
    return ("hedge-word", opening) if opening is not None else None


def _opening_hedge(heads: Sequence[Token]) -> Token | None:
    """The hedge that opens the sentence, which the tree hangs on a number: "Reportedly 45 people fell"."""
    sent = heads[0].sent
    first = next((t for t in sent if t.is_alpha), heads[0])
    if first.head.pos_ != "NUM" or first.lower_ not in speech_words("hedge"):
        return None  # also of "Reportedly angry over pay, a guard killed two"
    above = {t.i for t in first.ancestors}
    return first if any(head.i in above for head in heads) else None


def _is_parted(below: Sequence[Token], word: Token) -> bool:
    """Whether a hedge inside one clause says nothing of the next: "the mine was possibly meant for troops,
    but a boy | was hit"; it does where it opens them both."""
    if not below or below[-1].dep_ != "conj":
        return False
    of_next = child(below[-1], *SUBJECTS)
    if of_next is None or of_next.pos_ == "NUM" or of_next.lower_ == "others":
        return False  # "two were reportedly killed, and three hurt"
    if _MARKS.isdisjoint(word.doc.texts[word.i : of_next.i]):
        return False
    own = child(word, *SUBJECTS)
    hedges = speech_words("hedge")
    told = [c for c in word.children if c.lower_ in hedges or c.base_ in hedges]
    return own is not None and all(own.i < c.i for c in told)


def _clause_heads(token: Token) -> list[Token]:
    """The word itself and the clauses that carry it."""
    heads, word = [token], token
    if token.pos_ in {"NOUN", "ADJ", "NUM"} and token.dep_ in _OF_A_VERB:
        heads.append(token.head)
        word = token.head
    while len(heads) <= _FAR and word.dep_ in _CARRIES and word.head.i != word.i:
        if word.dep_ == "advcl" and has_word(word, _WHEN):
            break  # "it appears to be the worst raid since May, | when rebels killed nine"
        word = word.head
        heads.append(word)
    return heads


_MARKS = frozenset({",", ";"})
_WHEN = frozenset({"when"})
_OF_A_VERB = frozenset({"nsubj", "nsubj:pass", "obj", "xcomp", "obl"})


def _hedging_word(word: Token, *, own: bool) -> Token | None:
    """The "allegedly" of "allegedly shot", the "feared" of "feared killed"."""
    hedges = speech_words("hedge")
    for told in word.children:
        if told.base_ not in hedges and told.lower_ not in hedges:
            continue
        if own and told.dep_ == "amod":
            return told
        beside = told.dep_ in {"advmod", "discourse"} or (
            told.dep_ == "parataxis" and told.pos_ == "ADV"
        )
        if beside and not _hedges_onward(told, word):
            return told
    if own and word.i and word.nbor(-1).lower_ in speech_words("hearsay_mark"):
        return word.nbor(-1)  # "nine feared killed"
    near = _neighbours(word) if own else []
    return next((n for n in near if n.lower_ in hedges and n.pos_ == "ADV"), None)


def _hedges_onward(adverb: Token, word: Token) -> bool:
    """Whether an adverb hedges what follows it: "died in an attack, reportedly [by rebels]"."""
    return adverb.i > word.i + 1 and adverb.nbor(-1).text == ","


def _neighbours(word: Token) -> list[Token]:
    """The words beside an act, unless a prepositional phrase takes the one behind it."""
    first, end = word.doc.sentence_of(word.i)
    near = [word.nbor(-1)] if word.i > first else []
    if word.i + 2 < end and word.nbor(2).pos_ not in {"ADP", "PUNCT"}:
        near.append(word.nbor(1))
    return near


def _may_have(word: Token) -> Token | None:
    """The "may" of "may have" before a verb; "may kill" is a fear of the future instead."""
    aux = {child.base_: child for child in word.children if child.dep_.startswith("aux")}
    may = next((aux[base] for base in aux if base in _MAYBE), None)
    return may if "have" in aux else None
