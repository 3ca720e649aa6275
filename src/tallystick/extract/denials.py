"""Claims that somebody else denies without telling them again: "a caller said ..., but the police denied it".

The claim stays as its speaker told it; who denies it is kept as evidence of its stance.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tallystick.dependents import child, child_words, has
from tallystick.doc import Token
from tallystick.extract.speaker_phrases import phrase_ends
from tallystick.extract.speech_lexicon import speech_verb, speech_words, verb_forms
from tallystick.extract.text import Text
from tallystick.records import Claim, Span
from tallystick.values import replace
from tallystick.vocabulary import Stance

DENIED_BY = "denied-by"
_IT = frozenset({"it", "this", "that", "them"})
_CRIMES = frozenset({"charge"})  # "the suspect denied the charges"
_NAMED = frozenset({"the", "this", "that", "these", "those", "both"})


@dataclass(frozen=True, slots=True)
class _Denial:
    """Who denies what was told just before: the span of his words, and those of his sentence."""

    verb: Token
    denier: Span
    words: frozenset[str]
    sentence: int


def with_denials(text: Text, claims: Sequence[Claim]) -> list[Claim]:
    """The claims, those that the clause or sentence behind them denies with who denies them."""
    found = list(claims)
    for denial in _denials(text):
        for at in _denied(text, claims, denial):
            evidence = text.evidence("stance", denial.denier, DENIED_BY)
            found[at] = replace(found[at], evidence=(*found[at].evidence, evidence))
    return found


def _denials(text: Text) -> Iterator[_Denial]:
    doc = text.doc
    for at in doc.places_of(verb_forms()):
        verb = doc[at]
        entry = speech_verb(verb)
        if verb.pos_ != "VERB" or entry is None or entry.stance is not Stance.DENIED:
            continue
        who, what = child(verb, "nsubj"), child(verb, "obj")
        if who is None or what is None or not _is_what_was_told(what) or _is_not(verb):
            continue
        first, end = phrase_ends(who, verb)
        words = frozenset(doc.lower[first:end])
        yield _Denial(verb, text.span(first, end - 1), words, doc.sentence_of(at)[0])


def _is_what_was_told(what: Token) -> bool:
    """ "Denied | it", "rejected | the claim"; not "denied reports that", "denied the charge of murder"."""
    if what.pos_ == "PRON":
        return what.lower_ in _IT
    told = what.base_ in speech_words("claim") - _CRIMES and bool(child_words(what, "det") & _NAMED)
    return told and not has(what, "acl", "acl:relcl", "ccomp", "nmod")


def _is_not(verb: Token) -> bool:
    return not child_words(verb, "advmod").isdisjoint({"not", "n't", "never", "neither"})


def _denied(text: Text, claims: Sequence[Claim], denial: _Denial) -> list[int]:
    """The numbers of the claims told before a denial in its sentence, or else in the one before."""
    doc = text.doc
    begins = doc.begins[denial.verb.i]
    told = [
        at
        for at, claim in enumerate(claims)
        if claim.span.start < begins and _may_be_denied(claim, denial)
    ]
    here = [at for at in told if claims[at].sentence.start >= doc.begins[denial.sentence]]
    if here or denial.sentence == 0:
        return here
    before = doc.begins[doc.sentence_of(denial.sentence - 1)[0]]
    return [at for at in told if claims[at].sentence.start >= before]


def _may_be_denied(claim: Claim, denial: _Denial) -> bool:
    """Whether a claim is one that a speaker other than the denier tells."""
    if claim.source is None or claim.stance is Stance.DENIED or claim.count.high == 0:
        return False
    own = frozenset(claim.source.words.lower().split()) - _NAMED
    return own.isdisjoint(denial.words)
