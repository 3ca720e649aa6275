"""Sentences that go on with what somebody said in the sentence before them.

Text behind an attributed sentence is mostly the reporter's own again. An opening that hangs on the
sentence before keeps its speaker: "Additionally, ...", "In one of these encounters, ...". So does a
sentence about the people whom a speaker in front has just told of, in the same paragraph: "Police
said two bombers had attacked the house. One bomber blew himself up."
"""

from tallystick.doc import Doc
from tallystick.extract.people import noun_class
from tallystick.extract.speech_lexicon import speech_words

_OF = frozenset({"of", "among", "amongst"})
_OPENERS = frozenset({"in", "of", "among", "amongst", "during", "at", "on"})
_THESE = frozenset({"these", "those", "them"})
# "In at least one of these" is the longest opening that is looked through.
_REACH = 6


def hangs_on_last(doc: Doc, start: int, end: int) -> bool:
    """Whether a sentence hangs on the one before: "Additionally, two others were injured."."""
    words = doc
    while start < end and words.texts[start].isspace():
        start += 1
    if start + 2 >= end:
        return False
    if words.lower[start] in speech_words("goes_on"):
        return words.texts[start + 1] == ","
    return words.lower[start] in _OPENERS and any(
        words.lower[at] in _OF and words.lower[at + 1] in _THESE
        for at in range(start, min(end - 1, start + _REACH))
    )


def tells_of_them(doc: Doc, sentence: tuple[int, int], told: tuple[int, int]) -> bool:
    """Whether a sentence goes on about people told of: "... shot a man. The man died"."""
    start, end = sentence
    if doc.breaks_line(told[0], start):
        return False
    at = start
    while at < min(end, start + _REACH) and doc.tags[at] in _BEFORE_NOUN:
        at += 1
    if at == start or at >= end or doc.tags[at] != "NOUN" or noun_class(doc.lower[at]) is None:
        return False
    shared = doc.lower[start] == "one" and bool(_OTHER & set(doc.lower[at:end]))
    return shared or doc.lemmas[at] in doc.lemmas[told[0] : told[1]]


_BEFORE_NOUN = frozenset({"DET", "NUM", "ADJ"})
# "One suspect was shot, the other was arrested" shares out those told of.
_OTHER = frozenset({"other", "another"})
