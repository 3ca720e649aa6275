"""Word classes that tell place names from persons and bodies: "hotel" is a site, "Gen." a title."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from tallystick.doc import Doc, Token
from tallystick.kept import constant, kept
from tallystick.tables import rows


class Relation(NamedTuple):
    """What words before a name say: "on the outskirts of" is outside, precision 2 at best.

    `finest` None marks a weak relation: "from Kabul" alone puts no event in Kabul; `km` is the distance
    told with it, "60 km north of".
    """

    words: tuple[str, ...]
    name: str
    finest: int | None
    km: float = 0.0


@kept
def word_class(names: str) -> frozenset[str]:
    """The words of a class, or of several parted by blanks: "settlement" has town, city, village."""
    return frozenset[str]().union(*(_classes()[name] for name in names.split()))


def is_chain(doc: Doc, start: int, end: int) -> bool:
    """Whether a name is that of shops or inns in many towns: "a Waffle House", "the Wendy's"."""
    if doc.lower[start] not in _chain_starts():
        return False
    return doc.phrase(start, end).lower().replace("’", "'") in word_class("chain")


@constant
def _chain_starts() -> frozenset[str]:
    return frozenset(re.split(r"[ ']", name)[0] for name in word_class("chain"))


def is_verb_of(token: Token, name: str) -> bool:
    """Whether the base form of a word is in a class, with letters too many or not: "bombed" in striking."""
    return not word_class(name).isdisjoint(_shortened(token.base_))


@kept
def _shortened(lemma: str) -> tuple[str, str, str]:
    bare = lemma.removesuffix("e")
    single = bare[:-1] if bare[-2:-1] == bare[-1:] else bare
    return lemma, bare, single


def group_end(lower: Sequence[str], start: int) -> int:
    """Where the name of an armed group ends that begins at a word, else `start`: behind "Boko Haram"."""
    for name in _groups_by_first().get(lower[start], ()):
        if tuple(lower[start : start + len(name)]) == name:
            return start + len(name)
    return start


@constant
def group_words() -> frozenset[str]:
    """All words of the names of armed groups and forces that have several."""
    return frozenset(word for name in _group_names() if len(name) > 1 for word in name)


def is_group(name: str) -> bool:
    """Whether initials are those of an armed group or force: "GAM", "ELN"."""
    return (name.lower(),) in _group_names()


@constant
def _groups_by_first() -> dict[str, list[tuple[str, ...]]]:
    """Names of groups in several words by the first of them, the longest before the others."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for name in sorted(_group_names(), key=len, reverse=True):
        if len(name) > 1:
            found.setdefault(name[0], []).append(name)
    return found


@constant
def _group_names() -> frozenset[tuple[str, ...]]:
    """Names of groups in several words, also parted by hyphens, and such as are initials."""
    names = (name for _, line in rows("groups.tsv") for name in line.split("; "))
    lower = [name.lower() for name in names if not _IN_ONE.fullmatch(name)]
    spelt = (name.replace("-", joint).split() for name in lower for joint in (" - ", " "))
    return frozenset(map(tuple, spelt))


# Names in one word that are no initials: "Sinaloa".
_IN_ONE = re.compile(r"\w*[a-z]\w*")


def compass() -> frozenset[str]:
    """Words for a part of a place: northern, south-west, central."""
    return word_class("compass")


@constant
def _classes() -> dict[str, frozenset[str]]:
    return {name: frozenset(words.split("|")) for name, words in rows("place_words.tsv")}


@constant
def relations() -> dict[str, tuple[tuple[int, dict[tuple[str, ...], Relation]], ...]]:
    """Relations by their last word, with how many words they have, the longest first."""
    table: dict[str, dict[int, dict[tuple[str, ...], Relation]]] = {}
    for line, name, finest in rows("place_relations.tsv"):
        words = tuple(re.findall(r"[\w']+|-", line))
        alike = table.setdefault(words[-1], {}).setdefault(len(words), {})
        alike.setdefault(words, Relation(words, name, int(finest) if finest else None))
    return {last: tuple(sorted(found.items(), reverse=True)) for last, found in table.items()}
