"""Sentences that plainly go on with what somebody was just said to say: "Additionally, two died."

Text behind an attributed sentence is mostly the reporter's own again. Only an opening that hangs on
the sentence before, "Additionally, ..." or "In one of these encounters, ...", keeps its speaker.
"""

from tallystick.doc import Doc
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
