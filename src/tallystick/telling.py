"""How a claim is told: as news in the past, as an outcome in the perfect, as what a case is about."""

from tallystick.doc import Token
from tallystick.extract import Text
from tallystick.extract.happenings import HARM
from tallystick.records import Claim
from tallystick.times.lexicon import carriers


def tense(text: Text, claim: Claim) -> str:
    """How a claim is told: in the simple "past", the "perfect" ("have been killed"), as a "noun"."""
    word = effect_word(text, claim)
    if word is None or word.pos_ in {"NOUN", "PROPN"} or word.dep_ == "amod":
        return "noun"
    has = any(c.lower_ in {"have", "has"} and c.dep_ == "aux" for c in word.children)
    return "perfect" if has else "past"


def effect_word(text: Text, claim: Claim) -> Token | None:
    """The word that tells how people were affected: the "killed" of "were killed"."""
    effect = next((e for e in claim.evidence if e.field == "effect"), None)
    return text.head_of(effect.span) if effect is not None else None


def is_of_a_case(text: Text, claim: Claim) -> bool:
    """Whether a harm is told as what a case is about: "is accused of killing two"."""
    word = effect_word(text, claim)
    if word is None or claim.effect not in HARM:
        return False
    return any(above.lemma_.lower() in carriers("case") for above in word.ancestors)
