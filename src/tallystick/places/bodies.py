"""Names of bodies, offices and ships that are no places: "the Department of Agriculture"."""

from tallystick.doc import Doc
from tallystick.gazetteer import generic_words
from tallystick.kept import constant
from tallystick.places.lexicon import word_class
from tallystick.truecase import is_common_word


def is_of_body(doc: Doc, start: int, end: int) -> bool:
    """Whether a name opens or ends that of a body: "United States Department | of Defense", "the
    Department of | Agriculture"; not "Zang District | of Assam", "Kanigam Village | of Shopian"."""
    last = doc.lower[end - 1].rstrip(".")
    divided = end - start > 1 and doc.lower[end : end + 1] == ("of",) and last in of_land()
    return (not divided and _goes_on_as_body(doc, end, last)) or _is_task_of_body(doc, start)


@constant
def of_land() -> frozenset[str]:
    """What is told with the larger place behind "of", and is no body."""
    return word_class("division_of") | generic_words().keys() & word_class("settlement")


def _goes_on_as_body(doc: Doc, end: int, last: str) -> bool:
    """The "Department" of "United States Department of Defense" makes no province."""
    if end + 1 >= len(doc) or doc.lower[end] not in ("of", "for"):
        return False
    bodies = ("division", "organisation", "site")
    return any(last in word_class(name) for name in bodies) and doc[end + 1].text[0].isupper()


def _is_task_of_body(doc: Doc, start: int) -> bool:
    """Whether a word of every day tells what a body is for: "the Department of Agriculture"."""
    if (
        start < 2
        or doc.lower[start - 1] not in ("of", "for")
        or not doc.texts[start - 2][0].isupper()
    ):
        return False
    return doc.lower[start - 2] in word_class("for_a_task") and is_common_word(doc.texts[start])


def is_ship(doc: Doc, start: int) -> bool:
    """Whether a name is that of a ship: "the ferry | Estonia", "the ferryboat "California"", "aboard the MV |
    Rosalie"."""
    if doc.lower[start] in _BEFORE_SHIP:
        return True
    quoted = start > 1 and doc[start - 1].is_quote
    return start > 0 and doc.lower[start - 1 - quoted] in word_class("ship")


_BEFORE_SHIP = frozenset({"mv", "hms", "uss", "brp"})
