"""Asides on people named before: "five people, two nurses among them", "16 dead, three of them women".

The people of an aside are part of those before it, and no further victims.
"""

from tallystick.doc import Token, once_a_word
from tallystick.extract.effects import is_effect_form
from tallystick.extract.people import People, is_people, is_plural
from tallystick.grammar import AMONG

# "many of them children": the words, besides numbers, that open an aside on people named before it.
_ASIDES = frozenset("many most some several all half both one".split())
# How far behind its first word the people of an aside may stand, and "among them" behind those.
REACH = 12
_PARTS = frozenset({"including", "like", "such", "among"})
_MARKS = frozenset({",", "-", "—", "–", "--", "("})
_OF_THEM = frozenset({("of", "them"), ("of", "whom"), ("of", "which")})
_AMONG_THEM = frozenset({("among", "them"), ("among", "whom"), ("amongst", "them")})


def is_aside(token: Token) -> bool:
    """Whether a noun stands in an aside: "children" in "nine people, many of them children"."""
    doc = token.doc
    opens = token.lower_ in _ASIDES and doc.lower[token.i + 1 : token.i + 3] == ("of", "them")
    return opens or aside_start(token) != token.i


def is_set_off(part: Token, verb: Token) -> bool:
    """Whether an aside ends before a verb: not "two men, one of them killed", which is said of him."""
    doc, start = part.doc, aside_start(part)
    of_them = doc.lower[start + 1 : start + 3] in _OF_THEM
    return not of_them or part.i > verb.i or "PUNCT" in doc.tags[part.i : verb.i]


@once_a_word
def aside_start(token: Token) -> int:
    """Where the aside that a noun stands in begins, its own place if it stands in none.

    "people, many of them children, were killed": seen from "children", the token of "many";
    "twenty more, including a colleague, were injured": that of "including"; "five people, two
    nurses among them": that of "two".
    """
    doc = token.doc
    lower, texts, tags = doc.lower, doc.texts, doc.tags
    for i in range(token.i, max(token.sent.start, token.i - REACH), -1):
        word = lower[i]
        if word in _PARTS:
            among_them = lower[i + 1] in {"them", "whom"}
            return i if word != "among" or among_them else token.i
        if texts[i - 1] in _MARKS and lower[i + 1 : i + 3] in _OF_THEM:
            return i
        if tags[i] in {"VERB", "AUX"} or (word in _ANEW and _begins_anew(token, i)):
            break
        if _adds_others(token, i):
            break
    return _before_among_them(token)


_ANEW = frozenset({"and", "with", "while", "whereas", "over", "after", "following"})


def _begins_anew(token: Token, at: int) -> bool:
    """The "and" of "three of them women, and 21 others injured", the "while" of "six people, including
    a child, while 20 were injured": what follows is no part."""
    doc = token.doc
    return at < token.i and doc.texts[at - 1] in {",", ")"}


def _adds_others(token: Token, at: int) -> bool:
    """The "as well as" of "30 dead, including two nurses, | as well as | seven missing": others, of whom a
    word of their own tells."""
    doc = token.doc
    joint = any(doc.lower[at : at + len(words)] == words for words in _BESIDES)
    behind = doc.lower[token.i + 1 : token.i + 2]
    return joint and doc.texts[at - 1] == "," and any(map(is_effect_form, behind))


_BESIDES = (("as", "well", "as"), ("along", "with"), ("in", "addition", "to"), ("plus",))


def _before_among_them(token: Token) -> int:
    """The first word of the list that "among them" closes, behind people and a comma."""
    doc = token.doc
    if doc.words.isdisjoint(AMONG):
        return token.i
    first, end = doc.sentence_of(token.i)
    closes = range(token.i + 1, min(token.i + REACH, end - 1))
    at = next((i for i in closes if doc.lower[i : i + 2] in _AMONG_THEM), None)
    if at is None or any(tag in {"VERB", "AUX"} for tag in doc.tags[token.i : at]):
        return token.i
    return _behind_whole(token, max(first, token.i - 2 * REACH))


def _behind_whole(token: Token, first: int) -> int:
    """Where a list begins behind the people that it is part of: "five people, | two nurses"."""
    doc, start = token.doc, token.i
    for i in range(token.i, first, -1):
        if doc.tags[i] in {"VERB", "AUX"} or doc.texts[i] == ";":
            break
        before = doc[i - 1]
        whole = is_people(before) is People.YES and is_plural(before)
        if doc.texts[i] in _MARKS and whole:
            start = i + 1
    return start
