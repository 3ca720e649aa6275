"""Base forms that no word has, mended: "explod" of "exploded" is "explode", "kidnappe" is "kidnap".

The pipeline learns how endings are cut off and put on, not which words there are. A list of the words
of running text knows better: of the base forms that an ending leaves open one is in it, as a rule.
"""

import re
from collections.abc import Iterator

from tallystick.truecase import is_common_word, is_known_word

# Of these the letters alone tell: a "shot" that is a noun is no form of a verb.
_OF_VERBS = {"shot": "shoot", "fled": "flee", "struck": "strike"}
_OF_VERBS |= {"dying": "die", "lying": "lie", "tying": "tie", "freed": "free"}
_VOWELS = frozenset("aeiouy")
_OPEN = re.compile("[^aeiou][aeiou][^aeiouwxy]$")
# Of "need" the "ne" is no word.
_SHORTEST = 3


def base_form(word: str, lemma: str, tag: str) -> str:
    """The base form of a word in small letters: the one found for it, unless that is no word."""
    if tag == "VERB":
        known = _OF_VERBS.get(word)
        kept = lemma != word and is_known_word(lemma)
    else:
        known, kept = None, tag != "NOUN" or lemma == word or is_known_word(lemma)
    if known is not None or kept:
        return known or lemma
    return next(filter(is_common_word, _cut(word)), lemma)


def _cut(word: str) -> Iterator[str]:
    """What may be left of a word without its ending: of "planned" "plann", "planne", "plan"."""
    for ending, letters in (("ied", "y"), ("ies", "y"), ("ed", ""), ("ing", ""), ("es", "")):
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < _SHORTEST or _VOWELS.isdisjoint(stem):
            continue
        whole, with_e = stem + letters, stem + "e"
        # "ruled" is of "rule", for a consonant behind one vowel would be doubled
        yield from (with_e, whole) if _OPEN.search(stem) else (whole, with_e)
        if stem[-1] == stem[-2] and stem[-1] not in _VOWELS:
            yield stem[:-1]
