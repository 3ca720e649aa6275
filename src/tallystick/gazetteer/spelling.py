"""One place, many spellings: the keys under which "Mir Ali", "Mirali" and "MIR-ALI" are the same.

Three keys, each coarser than the one before. `fold` lets go accents, capitals, spaces, hyphens and
apostrophes; `loose_fold` also articles and doubled letters ("Ash Shaddadah"); `sound` also what
transliterations differ in, chiefly vowels ("Dattakhel", "Datta Kheyl"). `skeleton` keeps hardly
more than consonants and serves inside one district alone.
"""

import re
import unicodedata
from functools import lru_cache

from tallystick.kept import constant, kept
from tallystick.tables import rows

_LETTERS = str.maketrans(
    {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe"}
    | {"ə": "a", "Ø": "o", "Ł": "l", "Đ": "d", "Æ": "ae", "Ə": "a", "Œ": "oe", "ħ": "h", "ŋ": "ng"}
    | dict.fromkeys("'’‘`´ʻʼʿʾˈ", "")
)
# Of names in ASCII, which most are: capitals made small, what is no letter or digit a space.
_ASCII = {n: " " for n in range(128) if not chr(n).isalnum()}
_ASCII |= {n: chr(n).lower() for n in range(128) if chr(n).isalpha()} | dict.fromkeys(
    map(ord, "'`"), ""
)
_SPELLED_OUT = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}
_COMPASS = {"n": "north", "s": "south", "e": "east", "w": "west"}
_SHORT = frozenset((*_SPELLED_OUT, *_COMPASS))
# Arabic articles, also assimilated: "al-Shaddadi" and "Ash Shaddadah".
_ARTICLES = frozenset("al el ad adh an ar as ash at ath az ul ed er es il".split())
# What two transliterations of one name write differently, beside vowels, in the order of use: where a
# name has an "h" at all.
_BREATHED_SOUNDS = (
    *(("ph", "f"), ("tch", "ch"), ("kh", "k"), ("gh", "g"), ("dh", "d"), ("th", "t")),
    *(("bh", "b"), ("jh", "j"), ("zh", "z")),
)
# A letter before the same one: without it, two or three are one.
_REPEATED = re.compile(r"([a-z])(?=\1)")
_FINAL_H = re.compile(r"(?<=[a-z]{3})h$")


@constant
def _abbreviations() -> dict[str, str]:
    return {short: name for short, name, *_ in rows("gazetteer/abbreviations.tsv")}


def spelled_out(name: str) -> str:
    """A short form as the whole name: "W.Va." is "West Virginia"; other names stay as they are."""
    return _abbreviations().get(name, name)


@lru_cache(maxsize=1_000)
def words_of(name: str) -> tuple[str, ...]:
    """A name as plain lower-case words: "Ra's al-‘Ayn" is ras, al, ayn."""
    return tuple(_plain_words(name))


def _plain_words(name: str) -> list[str]:
    if name.isascii():
        return name.translate(_ASCII).split()
    text = name.translate(_LETTERS)
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(c for c in decomposed if not unicodedata.combining(c))
    return re.findall(r"[^\W_]+", text.lower().translate(_LETTERS))


def _whole_words(name: str) -> list[str]:
    """The words of a name, with "N. Waziristan" and "St. Louis" spelled out."""
    bare = _plain_words(name)
    if _SHORT.isdisjoint(bare):
        return bare
    words = [_SPELLED_OUT.get(word, word) for word in bare]
    if len(words) > 1 and words[0] in _COMPASS and "." in name[:3]:
        words[0] = _COMPASS[words[0]]
    return words


@kept
def fold(name: str) -> str:
    """The key of a name: "Mir Ali", "Mirali" and "MIR-ALI" are all "mirali"."""
    return "".join(_whole_words(name))


@lru_cache(maxsize=50_000)
def loose_fold(name: str) -> str:
    """A coarser key, without articles and doubled letters: "Ash Shaddadah" is "shadadah"."""
    words = _whole_words(name)
    if len(words) > 1 and not _ARTICLES.isdisjoint(words):
        words = [word for word in words if word not in _ARTICLES] or words
    return _REPEATED.sub("", "".join(words))


def _with_one_vowel(text: str) -> str:
    """A key with one letter for each vowel that is written in two: "oo", "ou", "ow" in Kowt, Kout.

    The letter that all of some share is looked for first, as most names have none of them.
    """
    if "w" in text:
        text = text.replace("aw", "o").replace("ow", "o")
    if "u" in text:
        text = text.replace("au", "o")
    text = text.replace("w", "v").replace("q", "k")
    if "o" in text:
        text = text.replace("ou", "u").replace("oo", "u")
    if "a" in text:
        text = text.replace("ea", "i").replace("ai", "e").replace("ay", "e")
    if "e" in text:
        text = text.replace("ey", "e").replace("ei", "e")
    return text


@kept
def sound(name: str) -> str:
    """What is left when transliterations are made one: "Qalat" and "Kalaat" are both "kalat"."""
    whole = loose_fold(name)
    text = _with_one_vowel(whole)
    if "h" in text:
        for written, spoken in _BREATHED_SOUNDS:
            text = text.replace(written, spoken)
    text = text.replace("dz", "z").replace("y", "i").replace("e", "i").replace("o", "u")
    text = _REPEATED.sub("", text)
    if text[-1:] == "h" and _FINAL_H.search(text):
        return text[:-1]
    # Of "Yei" one letter would be left, too little to find it by.
    return text if len(text) > 1 else whole


@lru_cache(maxsize=50_000)
def skeleton(name: str) -> str:
    """The consonants that any transliteration keeps: "Miranshah" and "Miram Shah" are "mrnsh"."""
    text = sound(name).replace("ch", "c")
    bare = text[:1] + re.sub("[aeiouh]", "", text[1:]).replace("m", "n")
    return re.sub(r"(.)\1+", r"\1", bare)


@constant
def generic_words() -> dict[str, str]:
    """Words that say what a place is: "district" means a district, "oblast" a province."""
    return {word: kind for word, kind, *_ in rows("gazetteer/generic.tsv")}


@kept
def bare_name(name: str) -> tuple[str, str]:
    """A name without its generic word, and the kind which that word tells.

    "Helmand Province" is ("Helmand", "province"), "the town of Mir Ali" is ("Mir Ali", "town").
    """
    words = name.split()
    if len(words) < 2:
        return " ".join(words), ""
    generic = generic_words()
    if words[0].lower() in ("the", "a"):
        words = words[1:]
    if len(words) > 2 and words[1].lower() in ("of", "de", "del") and words[0].lower() in generic:
        return " ".join(words[2:]), generic[words[0].lower()]
    if len(words) > 1 and words[-1].lower() in generic:
        return " ".join(words[:-1]), generic[words[-1].lower()]
    return " ".join(words), ""
