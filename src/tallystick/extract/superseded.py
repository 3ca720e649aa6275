"""Counts that a report tells as overtaken: "revising an earlier toll of 15", "initial reports said eight"."""

from tallystick.dependents import child_words
from tallystick.doc import Token
from tallystick.extract.scope_events import listed
from tallystick.extract.text import Text
from tallystick.records import Claim
from tallystick.values import replace
from tallystick.vocabulary import HARM

EARLIER_COUNT = "earlier-count"
# How far up the statement of a count may stand: "had earlier | put | the toll at eight".
_STEPS = 2


def as_superseded(text: Text, claim: Claim, trigger: Token) -> Claim:
    """The claim, marked where its count is one that was given before another."""
    if claim.effect not in HARM or not (
        _is_of_earlier_toll(trigger) or _was_earlier_told(claim, trigger)
    ):
        return claim
    evidence = text.evidence("reading", text.span(trigger.i, trigger.i), EARLIER_COUNT)
    return replace(claim, evidence=(*claim.evidence, evidence))


def _is_of_earlier_toll(trigger: Token) -> bool:
    """ "An | earlier toll of 15", "the initial count"."""
    counted = trigger.lower_ in listed("tally")
    return counted and bool(child_words(trigger, "amod") & listed("overtaken"))


def _was_earlier_told(claim: Claim, trigger: Token) -> bool:
    """ "Earlier reports said eight died", "police had earlier put the toll at eight"."""
    source = "" if claim.source is None else claim.source.words.lower()
    if source.split(" ", 1)[0] in listed("overtaken"):
        return True
    above = [word for word in trigger.ancestors if word.lemma_ in listed("told_by")][:_STEPS]
    return any(child_words(verb, "advmod") & listed("told_before") for verb in above)
