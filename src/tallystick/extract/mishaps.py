"""Whether a report tells of its shots as a mishap: a toy of a gun, a weapon that went off.

"Boy accidentally shoots himself", "was cleaning the pistol when it discharged". One such word stands in
many a report of a crime; so two signs must, and none of a crime, or the report must begin with it.
"""

from collections.abc import Iterable

from tallystick.doc import Doc
from tallystick.number_words import roles
from tallystick.tables import word_sets

# How often a report that tells of shots as an accident says so, and in how many sentences it begins to.
_SAID, _OPENING = 3, 2
# How many words may stand between what is done with a gun and the gun.
_REACH = 5


def is_told_as_mishap(doc: Doc) -> bool:
    """Whether the shots of a report are told as a mishap.

    Of coded claims on shots told of so three in four are accidents; where a crime is told of besides,
    one in four.
    """
    words = word_sets("story_words.tsv")
    said = doc.places_of(words["accident"])
    early = bool(said) and doc.sentence_starts(0, said[0]) <= _OPENING
    if (early and len(said) >= _SAID) or _is_of_child(doc):
        return True
    if not words["crime"].isdisjoint(doc.words):
        return False
    if early and len(said) > 1:
        return True
    return sum(1 for sign in (_is_handled, _went_off, _shot_themselves) if sign(doc)) > 1


# In how many sentences a report tells of the child, how far before "shot himself" its age may stand, and
# up to what age nobody is thought to have meant it.
_TOLD, _AGE_REACH, _CHILD = 5, 16, 12


def _is_of_child(doc: Doc) -> bool:
    """ "4-year-old shoots self": a small child means no harm, whatever else is laid to its parents."""
    words = word_sets("story_words.tsv")
    for at in doc.places_of(words["oneself"]):
        if words["shoot"].isdisjoint(doc.lower[max(0, at - 1) : at]):
            continue
        if doc.sentence_starts(0, at) > _TOLD:
            return False
        first = max(doc.sentence_of(at)[0], at - _AGE_REACH)
        if any(_is_small(doc, i) for i in range(first, at)):
            return True
    return False


def _is_small(doc: Doc, at: int) -> bool:
    """Whether a word tells a small child: "toddler", the "four" of "four-year-old", "boy, 6,"."""
    word = doc.lower[at]
    if word in word_sets("story_words.tsv")["small"]:
        return True
    age = int(word) if word.isdecimal() else roles().get(word, {}).get("unit", 0)
    if not 0 < age <= _CHILD:
        return False
    behind = doc.lower[at + 1 : at + 3]
    apart = at > 0 and doc.lower[at - 1] == "," and behind[:1] == (",",)
    return apart or behind in {("-", "year"), ("year", "-")} or behind[:1] == ("year-old",)


def _is_handled(doc: Doc) -> bool:
    """ "Were playing with a gun", "found his mother's pistol"."""
    words = word_sets("story_words.tsv")
    return _followed(doc, doc.places_of(words["handling"]), words["gun"])


def _went_off(doc: Doc) -> bool:
    """ "The rifle discharged", "when the gun went off"."""
    words = word_sets("story_words.tsv")
    if not words["discharge"].isdisjoint(doc.words):
        return True
    return any(doc.lower[at + 1 : at + 2] == ("off",) for at in doc.places_of(words["go"]))


def _shot_themselves(doc: Doc) -> bool:
    """ "Shot himself in the foot", "a self-inflicted wound"."""
    words = word_sets("story_words.tsv")
    own = doc.places_of(words["oneself"])
    return any(not words["shoot"].isdisjoint(doc.lower[max(0, at - 1) : at]) for at in own) or any(
        doc.lower[at + 1 : at + 3] == ("-", "inflicted")
        for at in doc.places_of(frozenset({"self"}))
    )


def _followed(doc: Doc, places: Iterable[int], words: frozenset[str]) -> bool:
    return any(not words.isdisjoint(doc.lower[at + 1 : at + 1 + _REACH + 1]) for at in places)
