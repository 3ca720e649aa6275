"""The place that a sentence sets for what the next ones tell: "In Gao, gunmen fired at a bus. | A clerk
was hurt.", "Officers came to the 300 block of Elm Street. | A man had been shot."
"""

from collections.abc import Sequence

from tallystick.doc import Doc
from tallystick.places.lexicon import is_verb_of, word_class
from tallystick.places.mention import Level, PlaceMention, Role, Zone
from tallystick.places.speakers import is_speech


def scene_of(doc: Doc, first: int, places: Sequence[PlaceMention]) -> PlaceMention | None:
    """The place or street that opens a sentence; none where people only say or mourn something there."""
    here = [m for m in places if m.sentence == first and _is_of_events(m)]
    if here and _tells_more(doc, first, here[0]):
        return None
    return next((m for m in here if m.kind == "street" or _opens(doc, first, m)), None)


def _is_of_events(mention: PlaceMention) -> bool:
    told = mention.role in (Role.LOCATIVE, Role.EVENT) and mention.zone is Zone.TEXT
    return told and mention.level < Level.COUNTRY


def _opens(doc: Doc, first: int, mention: PlaceMention) -> bool:
    """Whether a place stands before all verbs of a sentence, which then tells of a deed there."""
    if "VERB" in doc.tags[first : mention.end]:
        return False
    root = doc[mention.end].sent.root if mention.end < len(doc) else doc[first]
    talk = is_speech(root) or any(is_verb_of(root, name) for name in ("other_deed", "protesting"))
    return root.pos_ == "VERB" and not talk


def _tells_more(doc: Doc, first: int, mention: PlaceMention) -> bool:
    """Whether a sentence tells where an event was that was told before: "The attack was on Elm Street"."""
    return any(
        doc.lower[at - 1] in _THE and doc.lower[at] in word_class("event")
        for at in range(first + 1, mention.begins)
    )


_THE = frozenset({"the", "this", "that"})
