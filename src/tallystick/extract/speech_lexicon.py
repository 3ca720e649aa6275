"""Verbs and nouns of saying, read from the data files: "said", "denied", "reports", "according".

What a verb lets its speaker stand for (affirmed, hedged, denied) and what may hold the statement
(a clause, a noun phrase, only a report) is data; the grammar around it is in `statements`.
"""

from dataclasses import dataclass
from functools import cache

from tallystick.doc import Token
from tallystick.kept import constant, kept
from tallystick.tables import rows
from tallystick.vocabulary import Stance


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechVerb:
    """A verb of saying: "claimed" is `SpeechVerb(lemma="claim", stance=Stance.HEDGED, ...)`."""

    lemma: str
    stance: Stance
    frames: frozenset[str]


@constant
def speech_verbs() -> dict[str, SpeechVerb]:
    """Every verb of saying by its lemma: "say", "allege", "dismiss"."""
    return {
        lemma: SpeechVerb(lemma=lemma, stance=Stance(stance), frames=frozenset(frames.split(",")))
        for lemma, stance, frames in rows("speech_verbs.tsv")
    }


def speech_verb(token: Token) -> SpeechVerb | None:
    """The verb of saying that a token is a form of; its spelling is asked before the lemmatizer."""
    return speech_verb_of(token.lower_, token.base_)


def speech_verb_of(form: str, lemma: str) -> SpeechVerb | None:
    """As `speech_verb`, of a word given by its lower-case form and lemma: "denied", "deny"."""
    return _by_form().get(form) or speech_verbs().get(lemma)


@constant
def verb_forms() -> frozenset[str]:
    """Every written form of a verb of saying: "says", "denied"."""
    return frozenset(_by_form())


@constant
def denial_forms() -> frozenset[str]:
    """Every written form of a verb of denying: "denied", "rejects"."""
    return frozenset(f for f, verb in _by_form().items() if verb.stance is Stance.DENIED)


@constant
def _by_form() -> dict[str, SpeechVerb]:
    return {
        form: speech_verbs()[lemma] for form, lemma in _forms().items() if lemma in speech_verbs()
    }


@constant
def _forms() -> dict[str, str]:
    forms = {row[0]: row[1] for row in rows("speech_forms.tsv")}
    for lemma in speech_verbs():
        for form in _regular_forms(lemma):
            forms.setdefault(form, lemma)
    return forms


def _regular_forms(lemma: str) -> tuple[str, ...]:
    if lemma.endswith("e"):
        return lemma, lemma + "s", lemma + "d", lemma[:-1] + "ing"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"
    ending = "es" if lemma.endswith(("s", "sh", "ch", "x")) else "s"
    return lemma, lemma + ending, lemma + "ed", lemma + "ing"


@kept
def speech_words(kinds: str) -> frozenset[str]:
    """The lemmas of a kind, or of several parted by blanks: "claim" has the nouns "report", "allegation"."""
    return frozenset[str]().union(*(_kinds("speech_words.tsv")[kind] for kind in kinds.split()))


@cache
def speech_forms(kind: str) -> frozenset[str]:
    """As `speech_words`, of verbs, with all their regular forms: "vow", "vowed", "vowing"."""
    return frozenset(form for lemma in speech_words(kind) for form in _regular_forms(lemma))


@kept
def modality_words(kinds: str) -> frozenset[str]:
    """The lemmas of a kind, or of several parted by blanks: "intent" has "threaten", "plan"."""
    return frozenset[str]().union(*(_kinds("modality_words.tsv")[kind] for kind in kinds.split()))


@cache
def _kinds(name: str) -> dict[str, frozenset[str]]:
    return {kind: frozenset(words.split(";")) for kind, words in rows(name)}
