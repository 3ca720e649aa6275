"""Word classes that tell place names from persons and bodies: "hotel" is a site, "Gen." a title."""

import re
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from tallystick.doc import Token

_DATA = files("tallystick") / "data"


class Relation(NamedTuple):
    """What words before a name say: "on the outskirts of" is outside, precision 2 at best.

    `finest` None marks a weak relation: "from Kabul" alone puts no event in Kabul.
    """

    words: tuple[str, ...]
    name: str
    finest: int | None


@cache
def word_class(name: str) -> frozenset[str]:
    """The words of one class, such as `word_class("settlement")`: town, city, village, ..."""
    return _classes()[name]


def is_verb_of(token: Token, name: str) -> bool:
    """Whether the base form of a word is in a class: "bombed" in striking.

    The pipeline's base forms may keep letters too many ("bombe", "patrolle"); these are let go.
    """
    lemma = token.lemma_.lower()
    bare = lemma.removesuffix("e")
    single = bare[:-1] if bare[-2:-1] == bare[-1:] else bare
    return not word_class(name).isdisjoint((lemma, bare, single))


def compass() -> frozenset[str]:
    """Words for a part of a place: northern, south-west, central."""
    return word_class("compass")


@cache
def _classes() -> dict[str, frozenset[str]]:
    lines = (_DATA / "place_words.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {name: frozenset(words.split("|")) for name, words in rows}


@cache
def relations() -> dict[str, tuple[Relation, ...]]:
    """Relations by their last word, the longest first."""
    lines = (_DATA / "place_relations.tsv").read_text(encoding="utf-8").splitlines()
    table: dict[str, list[Relation]] = {}
    for line in lines:
        if line and not line.startswith("#"):
            words, name, finest = line.split("\t")
            relation = Relation(
                tuple(re.findall(r"[\w']+|-", words)), name, int(finest) if finest else None
            )
            table.setdefault(relation.words[-1], []).append(relation)
    return {
        last: tuple(sorted(found, key=lambda relation: -len(relation.words)))
        for last, found in table.items()
    }
