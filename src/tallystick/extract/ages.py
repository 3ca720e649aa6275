"""Ages that stand behind names in a list: "Ali Amin, 34, Omar Said (22) and Noor, in his late 30s, were"."""

from tallystick.doc import Doc
from tallystick.extract.lexicon import harm_words

_DECADES = frozenset("teens twenties thirties forties fifties sixties seventies eighties".split())
# Longest "in his late 30s" and "aged 22 and 24 respectively".
LONGEST = 6
OLDEST = 110


def age_end(doc: Doc, comma: int, end: int) -> int:
    """The token behind the age that a comma or bracket opens; the comma itself where it opens none."""
    closes = {",": ",", "(": ")"}.get(doc.texts[comma]) if comma < end else None
    if closes is None:
        return comma
    for at in range(comma + 1, min(comma + 2 + LONGEST, end)):
        if at > comma + 1 and _closes(doc, at, closes) and _has_age(doc, comma + 1, at):
            return at + (doc.texts[at] == ")")
        if not _is_of_age(doc, at):
            return comma
    return comma


def goes_on(doc: Doc, at: int) -> bool:
    """Whether an "and" only adds what a person of an age is: "aged 31 and the mother of twins"."""
    before = doc.lower[max(0, at - 2) : at]
    role = doc.lower[at + 1 : at + 2] in {("a",), ("an",), ("the",)}
    aged = len(before) == 2 and before[0] in {"aged", "age", "was", "is"} and _years(before[1])
    return role and aged and doc.lower[at] == "and"


def _closes(doc: Doc, at: int, mark: str) -> bool:
    """A comma, or what goes on behind an age without one: "Yusuf Noor, 40 and his son"."""
    if mark == ")":
        return doc.texts[at] == ")"
    return doc.texts[at] in {",", ";", "."} or doc.lower[at] == "and" or doc.tags[at] == "AUX"


def _has_age(doc: Doc, first: int, end: int) -> bool:
    return any(_years(doc.lower[at]) for at in range(first, end))


def _is_of_age(doc: Doc, at: int) -> bool:
    return doc.lower[at] in harm_words("age") or _years(doc.lower[at])


def is_age(word: str) -> bool:
    """A number of years, "34"."""
    return word.isascii() and word.isdigit() and int(word) <= OLDEST


def _years(word: str) -> bool:
    """ "34", "30s", "twenties"."""
    return is_age(word.removesuffix("s").removesuffix("'")) or word in _DECADES
