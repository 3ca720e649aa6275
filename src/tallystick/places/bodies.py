"""Names of bodies and offices that are no places: "the Department of Agriculture"."""

from tallystick.doc import Doc
from tallystick.gazetteer import entries
from tallystick.places.lexicon import word_class
from tallystick.truecase import is_common_word


def is_of_body(doc: Doc, start: int, end: int) -> bool:
    """Whether a name opens or ends that of a body: "United States Department | of Defense", "the
    Department of | Agriculture"; not "Zang District | of Assam"."""
    last = doc.lower[end - 1].rstrip(".")
    divided = end - start > 1 and last in word_class("division_of") and _is_of_land(doc, end)
    return (not divided and _goes_on_as_body(doc, end, last)) or _is_task_of_body(doc, start)


def _goes_on_as_body(doc: Doc, end: int, last: str) -> bool:
    """The "Department" of "United States Department of Defense" makes no province."""
    if end + 1 >= len(doc) or doc.lower[end] not in ("of", "for"):
        return False
    bodies = ("division", "organisation", "site")
    return any(last in word_class(name) for name in bodies) and doc[end + 1].text[0].isupper()


def _is_of_land(doc: Doc, end: int) -> bool:
    """Whether a division is told to be one of a larger one: "in Zang District | of Assam"."""
    if doc.lower[end : end + 1] != ("of",):
        return False
    first = end + 1 + (doc.lower[end + 1 : end + 2] == ("the",))
    lands = (entries(doc.phrase(first, stop)) for stop in range(first + 1, first + _LONGEST_LAND))
    large = ("country", "province", "area")
    return any(entry.kind in large for found in lands for entry in found)


# "Of the Central African Republic": so many words at most, and one.
_LONGEST_LAND = 5


def _is_task_of_body(doc: Doc, start: int) -> bool:
    """Whether a word of every day tells what a body is for: "the Department of Agriculture"."""
    if (
        start < 2
        or doc.lower[start - 1] not in ("of", "for")
        or not doc.texts[start - 2][0].isupper()
    ):
        return False
    return doc.lower[start - 2] in word_class("for_a_task") and is_common_word(doc.texts[start])
