"""Harm that a later attack is said to answer: "in retaliation for the killing of 17 villagers".

It befell others at another time, though the sentence that tells of it has neither day nor place.
"""

import re

from tallystick.extract import Text
from tallystick.kept import constant
from tallystick.records import Claim
from tallystick.tables import rows

# What ends the phrase: "in revenge for the raid, | rebels killed two", "... and | wounded a guard".
_ENDS = re.compile(r"[,;:]\s|\band\s+$", re.IGNORECASE)


@constant
def _cues() -> tuple[str, ...]:
    return tuple(words for meaning, words in rows("link_words.tsv") if meaning == "avenged")


@constant
def _cue() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, _cues()))})\b", re.IGNORECASE)


@constant
def _first_words() -> frozenset[str]:
    return frozenset(words.split()[0] for words in _cues())


def is_avenged(text: Text, claim: Claim) -> bool:
    """Whether a claim's word of harm stands in what an attack was to answer."""
    if _first_words().isdisjoint(text.doc.words):
        return False  # as in most reports
    effect = next((e.span for e in claim.grounds("effect")), claim.span)
    before = text.report.content[claim.sentence.start : effect.start]
    found = list(_cue().finditer(before))
    return bool(found) and _ENDS.search(before, found[-1].end()) is None
