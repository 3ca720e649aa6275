"""Who speaks of what he lived through is a witness: "“They shot my sons,” Amina said".

A person of whom the report tells no office or trade, whose own words in quotation marks tell of
"my sons" or "we hid under the beds", was there.
"""

from collections.abc import Sequence

from tallystick.doc import Doc
from tallystick.extract.saying import Statement
from tallystick.extract.speech_lexicon import speech_words
from tallystick.values import replace
from tallystick.vocabulary import SourceType

# Which kinds of speech_words.tsv show a witness behind a word for oneself: officials say "we found",
# and "our village" is also a chief's.
_TOLD_OF = {"my": ("kin",), "i": ("seen", "lived"), "we": ("lived",)}
# How far behind "I" or "my" the word for what was lived through may stand: "my grown-up children".
REACH = 4


def as_witnesses(doc: Doc, statements: Sequence[Statement]) -> list[Statement]:
    """The statements with the type of those who tell of what they lived through."""
    told = (s for s in statements if s.rule.startswith("quotation") and _is_of_nobody(s))
    names = {_name(s) for s in told if any(_lived(doc, *part) for part in s.content)}
    return [_as_witness(s) if _is_of_nobody(s) and _name(s) in names else s for s in statements]


def _is_of_nobody(statement: Statement) -> bool:
    """Whether a person speaks of whom the report tells no office or trade."""
    return statement.speaker is not None and statement.speaker.source_type is SourceType.OTHER


def _name(statement: Statement) -> str:
    """By what a speaker is called again: "Hassan" of "Amina Hassan"."""
    words = statement.speaker.words.split() if statement.speaker is not None else []
    return words[-1].lower() if words else ""


def _as_witness(statement: Statement) -> Statement:
    if statement.speaker is None:
        return statement
    return replace(statement, speaker=replace(statement.speaker, source_type=SourceType.WITNESS))


def _lived(doc: Doc, start: int, end: int) -> bool:
    """Whether words tell of one's own: "my sons", "I saw", "we hid"."""
    for at in range(start, min(end, len(doc))):
        telling = _TOLD_OF.get(doc.lower[at])
        if telling is None:
            continue
        stop = min(at + 1 + REACH, end)
        ahead = {*doc.lemmas[at + 1 : stop], *doc.lower[at + 1 : stop]}
        if any(not speech_words(kind).isdisjoint(ahead) for kind in telling):
            return True
    return False
