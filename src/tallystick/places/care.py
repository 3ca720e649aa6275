"""Places where people are only cared for, tried or buried: "at a hospital in Kilis"."""

from tallystick.doc import Doc, Token
from tallystick.places.chunks import head_of
from tallystick.places.lexicon import is_verb_of, word_class


def is_place_of_care(doc: Doc, start: int, end: int) -> bool:
    """Whether a site only takes in the harmed or the held: "were taken to Model Hospital"."""
    words = {token.lower_ for token in doc[start:end]}
    if not words & word_class("care") and not {"police", "station"} <= words:
        return False
    head = doc[head_of(doc, start, end)]
    if head.dep_ in ("obj", "nsubj:pass") and is_verb_of(head.head, "striking"):
        return False
    return not _happens_with(head.head)


def _happens_with(token: Token) -> bool:
    """Whether something happens there: "an attack at a funeral in Khewa", "killed at a funeral",
    "took place at a hospital".
    """
    if token.lower_ in word_class("event") or is_verb_of(token, "onsite"):
        return True
    return any(child.lower_ == "place" and child.i == token.i + 1 for child in token.children)


def is_elsewhere(doc: Doc, begins: int) -> bool:
    """Whether people are only cared for, tried or buried here: "at a hospital in Kilis"."""
    holder = doc[begins - 1] if begins > 0 else None
    if holder is None or doc[begins].is_sent_start:
        return False
    if holder.lemma_.lower() in word_class("tribunal") and holder.dep_ == "nsubj":
        return not is_verb_of(holder.head, "onsite")
    if holder.lower_ in _SHELTERS or (holder.pos_ == "VERB" and is_verb_of(holder, "seated")):
        return True
    if holder.lemma_.lower() not in word_class("elsewhere"):
        return False
    if holder.pos_ == "VERB":
        return True
    cases = [child.lower_ for child in holder.children if child.dep_ == "case"]
    cared = any(case in ("at", "to", "in", "from", "during") for case in cases)
    return cared and not _happens_with(holder.head)


# What people seek where they are safe: "sought shelter at nearby Namtaw village".
_SHELTERS = frozenset({"shelter", "refuge", "sanctuary", "asylum", "safety", "haven"})
