"""Nouns in the plural that tell of one person: "a police", "soldiers Juan Reyes, Pedro Cruz and ..."."""

from itertools import takewhile

from tallystick.doc import Token
from tallystick.extract.beside import phrase_head
from tallystick.extract.effects import is_effect_form
from tallystick.extract.naming import is_name_word
from tallystick.extract.people import group_class, is_plural, noun_class
from tallystick.gazetteer import country_of, find

# Nouns for several of whom no number is told: "a number have been killed", "killed her family".
SEVERAL = frozenset("number numbers majority minority family household everyone everybody".split())


def is_told_as_one(noun: Token) -> bool:
    """ "A police was killed", "the security personnel, named as Ali, was shot": one by article or verb."""
    people = country_of(noun.lower_) is not None
    if noun.lower_ in SEVERAL or not (people or noun_class(noun.lower_) is not None):
        return False
    if people and noun.lower_.endswith("s") and not noun.lower_.endswith("ss"):
        return (
            False  # "a camp housing Syrians": the article is the camp's, as it is not in "a Swiss"
        )
    return _is_one_by_words(noun)


def _is_one_by_words(noun: Token) -> bool:
    opening = (c for c in noun.children if c.lower_ in {"a", "an"} and c.dep_ == "det")
    article = any(
        not any(map(is_effect_form, noun.doc.lower[c.i : noun.i])) for c in opening if c.i < noun.i
    )
    above = noun.head.children if noun.dep_ == "nsubj:pass" else ()
    return article or any(c.lower_ in {"was", "is"} and c.dep_.startswith("aux") for c in above)


def name_behind(noun: Token) -> Token | None:
    """The first of "soldiers Juan Reyes, Pedro Cruz and Luis Mora": one person by name."""
    title = noun.pos_ == "NOUN" or noun_class(noun.lower_) is not None  # "Engineers Ali Amin"
    if not title or not is_plural(noun) or noun.i + 2 >= noun.sent.end:
        return None
    doc, first = noun.doc, noun.i + 1
    run = takewhile(lambda i: is_name_word(doc[i]), range(first, noun.sent.end))
    last = max(run, default=noun.i)
    whole = doc.phrase(first, last + 1)
    named = last > first and not find(whole) and group_class([whole]) is None
    return phrase_head(doc[last]) if named else None
