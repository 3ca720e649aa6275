"""How a claim is told: as news in the past, as an outcome in the perfect, as what a case is about."""

from bisect import bisect_right

from tallystick.dependents import child_words, has_word
from tallystick.extract import Text
from tallystick.records import Claim
from tallystick.times.lasting import is_perfect
from tallystick.times.lexicon import carriers
from tallystick.vocabulary import HARM, Effect

# How many sentences the opening of a report may have, title and dateline included.
OPENING = 4


def is_told_at_once(text: Text, claim: Claim, within: int = OPENING) -> bool:
    """Whether a claim stands in the opening of its report, as the news of the day does."""
    first = bisect_right(text.doc.begins, claim.sentence.start)
    return text.doc.sentence_starts(0, first) <= within


def tense(text: Text, claim: Claim) -> str:
    """How a claim is told: in the simple "past", the "perfect" ("have been killed"), as a "noun"."""
    word = text.effect_word(claim)
    if word is None or word.pos_ in {"NOUN", "PROPN"} or word.dep_ == "amod":
        return "noun"
    has = has_word(word, {"have", "has"}, "aux")
    return "perfect" if has else "past"


def goes_on_now(text: Text, claim: Claim) -> bool:
    """Whether a harm is told in the perfect, of whatever verb of its clause: "the war has | claimed | 20,000
    lives and displaced millions"."""
    word = text.effect_word(claim)
    while word is not None and word.dep_ == "conj" and not is_perfect(word):
        word = word.head
    return word is not None and is_perfect(word)


def is_told_before(text: Text, claim: Claim) -> bool:
    """Whether a claim is told as before what the report then tells: "asked who had killed the priest"."""
    word = text.effect_word(claim)
    return word is not None and "had" in child_words(word, "aux")


def is_of_a_case(text: Text, claim: Claim) -> bool:
    """Whether a harm is told as what a case is about: "is accused of killing two"."""
    word = text.effect_word(claim)
    if word is None or claim.effect not in HARM:
        return False
    return any(above.base_ in carriers("case") for above in word.ancestors)


def is_of_what_lasts(text: Text, claim: Claim) -> bool:
    """Whether harm is that of a whole war: "an insurgency that began in 1980 and left thousands dead"."""
    word = text.effect_word(claim)
    above = () if word is None else (word, *word.ancestors)
    clauses = (verb for verb in above if verb.dep_ == "acl:relcl")
    return any(verb.head.base_ in carriers("lasting") for verb in clauses)


def is_still_sought(text: Text, claim: Claim) -> bool:
    """Whether people who were taken some time are looked for or freed: "troops are trying to locate
    nine students abducted from a school"."""
    word = text.effect_word(claim)
    if word is None or claim.effect not in _TAKEN or not word.dep_.startswith("acl"):
        return False
    noun = word.head
    while noun.dep_ == "conj":
        noun = noun.head
    return noun.head.base_ in carriers("seeking")


_TAKEN = frozenset({Effect.ABDUCTED, Effect.DETAINED, Effect.MISSING})
