"""Who the people of a figure were, by what was struck: "hit a bus carrying civilians, killing 19 people".

"Fired on protesters, injuring twenty people", "raided a camp for displaced people, killing eleven":
the people of whom no more is told are those who were there.
"""

from functools import cache

from tallystick.doc import Doc, Token
from tallystick.tables import word_sets
from tallystick.vocabulary import ActorClass

# How many words may stand between the word for the blow and those it fell on: "some unarmed young".
BETWEEN = 4
_OPEN = frozenset({"DET", "ADJ", "NUM", "ADV", "NOUN", "PROPN"})


@cache
def _words(kind: str) -> frozenset[str]:
    return word_sets("class_words.tsv")[kind]


def of_the_struck(head: Token) -> ActorClass | None:
    """The class of people by those whom their sentence tells to have been struck."""
    doc = head.doc
    first, end = doc.sentence_of(head.i)
    crowds = _words("struck")
    found = (at for at in range(first, end) if doc.lower[at] in crowds and at != head.i)
    return ActorClass.CIVILIAN if any(_is_struck(doc, first, at) for at in found) else None


def _is_struck(doc: Doc, first: int, at: int) -> bool:
    """Whether the civilians at a word are told to be shot at, or were where the blow fell."""
    in_camp = doc.lower[at + 1 : at + 2] in {("camp",), ("camps",)}
    for before in range(at - 1, max(first, at - BETWEEN) - 1, -1):
        word, blows = doc.lower[before], _words("blow")
        if word in _words("carrying") or (not in_camp and {word, doc.lemmas[before]} & blows):
            return True
        if word in _UPON and not blows.isdisjoint(doc.lemmas[max(first, before - 3) : before]):
            return True
        if word in {"of", "for", "with"}:
            return doc.lower[before - 1] in _words("gathering")
        if doc.tags[before] not in _OPEN:
            return False
    return False


_UPON = frozenset({"on", "at", "upon", "against", "of", "into", "in"})
