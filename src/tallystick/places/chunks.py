"""Runs of words that may be one name: "Ras al-Ayn", "Rio de Janeiro", "N. and S. Waziristan"."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from tallystick.doc import Doc, Token
from tallystick.gazetteer import entries, is_name
from tallystick.grammar import AND, GENITIVES
from tallystick.places.lexicon import word_class
from tallystick.places.streets import is_numbered

_NAME_POS = frozenset({"PROPN", "NOUN", "ADJ", "X", "VERB", "ADV", "INTJ"})
_HYPHENS = frozenset({"-", "–"})
_LONGEST_PARTICLE = 3
# "East 54th Street" is one name.
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)", re.IGNORECASE)


def name_chunks(doc: Doc, start: int, end: int, *, headline: bool) -> Iterator[tuple[int, int]]:
    """First and behind-last word of each run of name words between two positions of a Doc.

    In a headline in Title Case every word has a capital; the caller looks for names inside.
    """
    capitals, stop = doc.capitals, start
    for number in range(bisect_left(capitals, start), bisect_left(capitals, end)):
        at = capitals[number]
        if at < stop or not _begins_name(doc[at], first=at == start, headline=headline):
            continue
        stop = _end_of_name(doc, at, end, headline=headline)
        stop = _across_compass(doc, at, stop, end, headline=headline)
        if joined_name(doc, stop, end):
            stop = _end_of_name(doc, stop + 1, end, headline=headline)
        yield _start_of_village(doc, at, stop, start), stop


def _start_of_village(doc: Doc, at: int, stop: int, start: int) -> int:
    """Where the name of a village begins whose first words are English ones as well: "in | Let Yet Kone |
    village"."""
    if doc.lower[stop : stop + 1] not in _VILLAGE:
        return at
    first = at
    while first > start + 1 and doc.texts[first - 1].istitle() and doc.texts[first - 1].isalpha():
        first -= 1
    return first if doc.lower[first - 1] in _BEFORE_VILLAGE else at


_VILLAGE = frozenset({("village",), ("villages",)})
_BEFORE_VILLAGE = frozenset({"in", "at", "near", "of", "on", "from"})


def _begins_name(token: Token, *, first: bool, headline: bool) -> bool:
    if not token.text[0].isupper():
        return False
    if token.pos_ == "PROPN" or (token.text in _ARTICLES and _is_article(token)):
        return True
    strict = first and not headline
    return token.pos_ in _NAME_POS and (not strict or token.lower_ in word_class("compass"))


def _is_article(token: Token) -> bool:
    """The "As" of "in As-Saan", which the parse has for a preposition."""
    doc, at = token.doc, token.i
    joined = doc.texts[at + 1 : at + 2] == ("-",) and not token.whitespace_
    return joined and doc.texts[at + 2][:1].isupper() and not doc[at + 1].whitespace_


# Arabic articles before a name, as its first letter changes them.
_ARTICLES = frozenset("As At An Ad Ar Az Ash El Al".split())


def _end_of_name(doc: Doc, start: int, end: int, *, headline: bool) -> int:
    at = start + 1
    while at < end:
        token = doc[at]
        if _is_hyphen(token) and at + 1 < end and _joins(doc[at + 1], doc[at - 1]):
            at += 2
        elif _begins_name(token, first=False, headline=headline):
            at += 1
        elif marked := _behind_mark(doc, start, at, end):
            at = marked
        elif token.text[0].isdigit():
            if _ORDINAL.fullmatch(token.text) and at + 1 < end and doc[at + 1].text[0].isupper():
                at += 2
            else:
                return at + is_numbered(doc, at)
        elif _is_particle(token) and at + 1 < end:
            linked = _is_particle(doc[at + 1]) or doc[at + 1].text in _HYPHENS
            behind = at + 1 + (linked and at + 2 < end)
            if not doc[behind].text[0].isupper() or not _is_lettered(doc[behind].text):
                return at
            at = behind + 1
        else:
            return at
    return at


def _across_compass(doc: Doc, start: int, stop: int, end: int, *, headline: bool) -> int:
    """Joins "North" to "and South Waziristan"."""
    alone = stop - start == 1 and doc[start].lower_ in word_class("compass")
    if not alone or stop + 2 >= end or doc[stop].lower_ not in ("and", "or"):
        return stop
    if doc[stop + 1].lower_ not in word_class("compass") or not doc[stop + 1].text[0].isupper():
        return stop
    return _end_of_name(doc, stop + 1, end, headline=headline)


def joined_name(doc: Doc, link: int, end: int) -> tuple[int, int] | None:
    """The name of one place around an "and": "Jammu | and | Kashmir", "Trinidad and Tobago"; None where
    it joins two, "Herat and Farah"."""
    if link + 1 >= end or doc.lower[link] not in AND or not doc.texts[link + 1][0].isupper():
        return None
    first = link - 1
    while first >= 0 and doc.texts[first][0].isupper() and link - first <= _LONGEST_PART:
        for stop in range(min(end, link + 1 + _LONGEST_PART), link + 1, -1):
            if is_name(f"{doc.phrase(first, link)} and {doc.phrase(link + 1, stop)}"):
                return first, stop
        first -= 1
    return None


# How many words each part of such a name may have.
_LONGEST_PART = 2


def _is_hyphen(token: Token) -> bool:
    if token.text not in _HYPHENS or token.whitespace_ or not token.i:
        return False
    return not token.nbor(-1).whitespace_


def _joins(token: Token, before: Token) -> bool:
    """Whether a word behind a hyphen belongs to the name: "Tipo-tipo", "Ras al-Ayn", "Ra-ngae"."""
    if token.lower_ == before.lower_:
        return True
    small = len(token.text) <= _LONGEST_PARTICLE and token.is_alpha
    if token.text[0].isupper() or (small and not (token.whitespace_ and not _is_izafet(token))):
        return True
    return token.is_alpha and is_name(token.doc.phrase(before.i, token.i + 1))


def _is_izafet(token: Token) -> bool:
    """Whether a vowel joins two parts of a Persian name: the "e" of "Dasht-e Archi"."""
    joins = token.lower_ in _IZAFET and token.i + 1 < len(token.doc)
    return joins and token.nbor().text[0].isupper()


_IZAFET = frozenset({"e", "i", "ye", "yi"})


def _owns_name(doc: Doc, start: int, mark: int, end: int) -> bool:
    """Whether an owner is a part of a name: "Cox | 's | Bazar", not "Iraq | 's | Mosul"."""
    if mark + 1 >= end:
        return False
    if _ARTICLED.fullmatch(doc.texts[mark + 1]):
        return is_name(doc.phrase(start, mark + 2))  # "Ra | 's | al-'Ayn"
    if not doc.texts[mark + 1][0].isupper():
        return False
    found = entries(doc.phrase(start, mark + 2))
    return any("'" in entry.name or "’" in entry.name for entry in found)


# An article and its noun, which the mark makes one word: the "al-'Ayn" of "Ras al-'Ayn".
_ARTICLED = re.compile("(?:al|el|a[dnrstz]|ash)-['‘’`]?[A-Z].*")
# What stands for the Arabic letter ayn, and is a quotation mark as well.
_AYN = frozenset({"'", "‘", "’", "`"})


def _behind_mark(doc: Doc, start: int, at: int, end: int) -> int:
    """Behind the part of a name that an apostrophe opens, 0 where none does: "Cox 's Bazar", "Tall 'Afar"."""
    if _ARTICLED.fullmatch(doc.texts[at]):
        return at + 1
    owned = doc.texts[at] in GENITIVES and _owns_name(doc, start, at, end)
    return at + 2 if owned or (doc.texts[at] in _AYN and _is_breathed(doc, start, at, end)) else 0


def _is_breathed(doc: Doc, start: int, mark: int, end: int) -> bool:
    """Whether a mark opens the second part of a name: "Tall | 'Afar", not "in Gao 'Four men were shot'"."""
    if mark + 1 >= end or doc[mark].whitespace_ or not doc.texts[mark + 1][0].isupper():
        return False
    return is_name(doc.phrase(start, mark + 2))


def _is_lettered(word: str) -> bool:
    """Whether a word is one of letters: "Zor", "Nu'man"."""
    return word.isalpha() or all(part.isalpha() for part in _AYN_INSIDE.split(word))


_AYN_INSIDE = re.compile("(?<=[^\\W_])['‘’`](?=[^\\W_])")


def _is_particle(token: Token) -> bool:
    """Whether a small word is part of a name: "Rio de Janeiro"; not "in Lagos at Camp Bravo"."""
    if token.text not in word_class("connector"):
        return False
    if token.text not in _ENGLISH or token.i + 1 == len(token.doc):
        return True
    return token.nbor().text in _HYPHENS


# Particles that are words of English as well; in names a hyphen follows.
_ENGLISH = frozenset({"at", "as", "an", "am", "i"})


def head_of(doc: Doc, start: int, end: int) -> int:
    """The word of a name by which it hangs in the sentence."""
    for at in range(start, end):
        if not start <= doc[at].head.i < end:
            return at
        if doc[at].head.i == at:
            return at
    return end - 1
