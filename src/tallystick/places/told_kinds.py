"""The kind that words behind a name tell: "Gwoza Local Government Area", "Janbako, Barza and Sakkida
villages", "Kilelengwani, a village in the delta"."""

from tallystick.doc import Doc
from tallystick.gazetteer import country_of, generic_words
from tallystick.places.lexicon import word_class

# "Gwoza | Local Government Area", a district of Nigeria.
_LOCAL_GOVERNMENT = ("local", "government", "area")


def kind_told_behind(doc: Doc, name: tuple[int, int], sentence_end: int) -> str:
    """The kind that several words behind a name tell: "Gwoza Local Government Area"."""
    local = doc.lower[name[1] : name[1] + 3] == _LOCAL_GOVERNMENT
    return "district" if local else _kind_of_list(doc, name, sentence_end)


def _kind_of_list(doc: Doc, name: tuple[int, int], sentence_end: int) -> str:
    """The kind of all names of a list, which its end tells: "Janbako, Barza and Sakkida | villages", "in
    Keren and Gindu | areas"."""
    at = name[1]
    if doc.lower[at] not in _LINKS or country_of(doc.phrase(*name)):
        return ""
    names = 0
    for at in range(name[1], min(sentence_end, name[1] + _LONGEST_LIST)):
        if doc.lower[at] in _LINKS:
            names = 0
        elif doc.texts[at][0].isupper() or doc.texts[at] == "-":
            names += 1
        else:
            break
    word = doc.lower[at]
    if not 0 < names <= _LONGEST_NAME or "and" not in doc.lower[name[1] : at]:
        return ""
    if not word.endswith("s") or doc.texts[at][0].isupper():
        return ""
    if word in word_class("division"):
        return kind_of_plural(word) or "district"
    if word in _AREAS:
        return "area"
    return (kind_of_plural(word) or "town") if word in word_class("settlement") else ""


_LINKS = frozenset({",", "and"})
_AREAS = frozenset({"areas", "sectors", "localities"})
# How many words the names of a list may have, and one of them.
_LONGEST_LIST, _LONGEST_NAME = 14, 3


def kind_in_apposition(doc: Doc, comma: int, sentence_end: int) -> str:
    """The kind that a name is said to be: "stormed Kilelengwani, a village in the delta", "at the Arbors,
    an apartment complex"."""
    lower = doc.lower
    if comma + 2 >= sentence_end or lower[comma + 1] not in ("a", "an", "the"):
        return ""
    for at in range(comma + 2, min(sentence_end, comma + 6)):
        if lower[at] in word_class("settlement"):
            return generic_words().get(lower[at], "")
        if seat := kind_of_seat(doc, at):
            return seat
        said = lower[at + 1 : at + 2] == ("said",)  # "in Hebron, | the health ministry said"
        if lower[at] in word_class("site") and ends_phrase(doc, at) and not said:
            return "site"
        if doc[at].pos_ not in ("ADJ", "ADV", "NOUN", "PUNCT") and doc[at].dep_ != "amod":
            break
    return ""


def kind_of_seat(doc: Doc, noun: int) -> str:
    """The kind of a place that is the seat of a larger one, or lends it its name: "in Naka, the
    headquarters | of the district", "in Bamenda headquarters | of the Northwest region", "the Mucojo
    administrative | post"."""
    if doc.lower[noun - 1 : noun + 1] == ("administrative", "post"):
        return "village"
    if doc.lower[noun] not in _SEATS or doc.lower[noun + 1 : noun + 2] != ("of",):
        return ""
    behind = doc.lower[noun + 2 : noun + _TO_DIVISION]
    return "" if word_class("division area").isdisjoint(behind) else "town"


_SEATS = frozenset({"headquarters", "headquarter"})
# "The headquarters of the Gwer West local government area."
_TO_DIVISION = 9


def ends_phrase(doc: Doc, at: int) -> bool:
    """Whether no noun follows a word: the "camp" of "the Tche camp", not of "the Tche camp hospital"."""
    return at + 1 >= len(doc) or doc[at + 1].pos_ != "NOUN"


def kind_of_plural(word: str) -> str:
    """What each name of a list is: "Herat and Farah provinces" are two provinces."""
    singular = word[:-3] + "y" if word.endswith("ies") else word.removesuffix("s")
    return generic_words().get(singular, "")
