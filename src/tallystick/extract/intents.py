"""What was only ordered, tried or wished, by the words before an act: "ordered troops to finish off"."""

from tallystick.doc import Token
from tallystick.extract.effects import is_base_form
from tallystick.extract.speech_lexicon import modality_words

# "ordered the military forces to finish off": how far before an act its order may stand.
INTENT_REACH = 7


def is_intended(token: Token) -> bool:
    """ "attempted to abduct", "ordered troops to finish off", by the words where the tree is wrong."""
    doc, start = token.doc, token.sent.start
    to = _opens_infinitive(token)
    if to is None or to - 1 < start:
        return False
    if "guilty" in doc.lower[max(start, to - INTENT_REACH) : to]:
        return False  # "pleaded guilty to killing two nurses"
    for i in range(to - 1, max(start, to + 1 - INTENT_REACH) - 1, -1):
        if doc.tags[i] in {"VERB", "AUX"} or i == to - 1:
            meant = doc[i].base_ in modality_words("intent failed")
            if meant or doc.tags[i] in {"VERB", "AUX"}:
                return meant
    return False


def _opens_infinitive(token: Token) -> int | None:
    """The "to" of a verb, also of one further on: "offered to end the war, release ten hostages"."""
    doc, at = token.doc, token.i
    if at == token.sent.start:
        return None
    if doc.lower[at - 1] == "to":
        return at - 1
    goes_on = doc.tags[at] == "VERB" and doc.lower[at - 1] in _LISTED
    return _to_of_list(token) if goes_on and is_base_form(doc.lower[at]) else None


def _to_of_list(token: Token) -> int | None:
    """The "to" before a list of infinitives, which no verb in another form parts from the last."""
    doc = token.doc
    for i in range(token.i - 2, max(token.sent.start, token.i - LIST_REACH), -1):
        if doc.tags[i] in {"AUX", "SCONJ"}:
            return None
        if doc.tags[i] == "VERB" and doc.lower[i - 1] == "to":
            return i - 1
        if doc.tags[i] == "VERB" and doc.lower[i] != doc.lemmas[i].lower():
            return None
    return None


_LISTED = frozenset({",", "and", "or"})
# How far before a verb the "to" of a list of infinitives may stand.
LIST_REACH = 16
