"""Sites that are called after the body which sits there: "the headquarters of the National Police".

The body itself is no place. Where its house, camp or office is attacked, that is.
"""

from tallystick.doc import Doc
from tallystick.gazetteer import is_demonym
from tallystick.places.lexicon import word_class

# Words of a body's name behind its first: "the Salvadoran air force".
_LONGEST_BODY = 4
# What is explained in brackets: "the UCA [Central American University] facilities".
_LONGEST_ASIDE = 10
_OPENING = {"[": "]", "(": ")"}


def seat(doc: Doc, start: int, end: int, begin: int) -> tuple[int, int] | None:
    """Where the name of a site begins and ends that a body has; None where none is named.

    "The headquarters of the National Police" is one, and "the Red Front [FR] offices", and
    "the Syrian embassy", which is of a country and lies in another.
    """
    houses = word_class("headquarters")
    behind = _behind_aside(doc, end)
    if behind < len(doc):
        nation = is_demonym(doc.phrase(start, end))
        named = word_class("embassy") if nation else houses
        if _is_any(doc, start, begin) and doc.lower[behind] in _HOUSES:
            return None  # "two shells hit U.N. facilities": wherever these are
        if doc.lower[behind] in named or (nation and doc.lower[end - 1] in named):
            return start, behind + (doc.lower[behind] in named)
    if doc.lower[start] in word_class("title"):  # "the office of Colonel Amal": a room of a person
        return None
    at = start - 1
    if at > begin and doc.lower[at] == "the":
        at -= 1
    if at - 1 >= begin and doc.lower[at] == "of" and doc.lower[at - 1] in houses:
        return at - 1, _body_end(doc, end)
    return None


def _is_any(doc: Doc, start: int, begin: int) -> bool:
    """Whether no word before a name says which house of the body is meant."""
    return start == begin or doc.tags[start - 1] not in {"DET", "PRON", "ADJ", "NUM"}


_HOUSES = frozenset({"facilities", "offices", "premises"})


def _behind_aside(doc: Doc, end: int) -> int:
    """The word behind a bracket that explains a name, or the next word where there is none."""
    closing = _OPENING.get(doc.texts[end]) if end < len(doc) else None
    if closing is None:
        return end
    stop = min(len(doc), end + _LONGEST_ASIDE)
    return next((at + 1 for at in range(end + 1, stop) if doc.texts[at] == closing), end)


def _body_end(doc: Doc, end: int) -> int:
    """Behind the word for a body that a name in small letters goes on to: "Salvadoran air force"."""
    at = end
    while at < min(len(doc), end + _LONGEST_BODY) and doc[at].pos_ in ("NOUN", "ADJ", "PROPN"):
        at += 1
        if doc.lower[at - 1] in word_class("organisation"):
            return at
    return end
