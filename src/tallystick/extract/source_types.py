"""What kind of source speaks: "military spokesman Major General Waheed Arshad" is military.

A phrase is read word by word and in groups of words against `data/source_words.tsv`; the most
telling entry decides. A bare name ("Arshad") takes the role that the text gives it elsewhere.
"""

import itertools
import re
from collections.abc import Sequence
from itertools import pairwise
from operator import itemgetter

from tallystick.dependents import has
from tallystick.doc import Doc, Token
from tallystick.extract.people import group_class
from tallystick.extract.speaker_phrases import described_name, phrase_ends
from tallystick.extract.speech_lexicon import speech_words
from tallystick.grammar import AND_OR
from tallystick.kept import constant, kept
from tallystick.tables import rows
from tallystick.vocabulary import ActorClass, SourceType

_WHOLE = 5
_GENERAL = 2
_NOTHING = (SourceType.OTHER, 0)
# The longest entries of the table ("popular front for the liberation of palestine") have 7 words.
_LONGEST = 7
_WORD = re.compile(r"[^\W_]+(?:[.'’&/-]+[^\W_]+)*\.?")
# A country, and no doctor: "DR Congo's army".
_DR_CONGO = re.compile(r"\bd\.?r\.? congo\b")
# Whom a source is against, or deals with, is not who it is: "anti-Naxal operations", "media officer".
_AGAINST = re.compile(
    r"\banti-(?!balaka|fascist|terror)\w+|\bmedia (?=spokes|officer|liaison|coordinator|manager|cell)|"
    r"\bpress (?=note|release|statement|communique)",
    re.IGNORECASE,
)
# Who speaks first of two speaks for both, though the second tells more: "officials and medics".
_OFFICIALS = frozenset({"official", "officials"})
_LINKS = frozenset(
    {"of", "for", "in", "at", "from", "to", "on", "near", "by", "with", "who", "whose"}
)
# North American police departments and broadcasters go by letters made to a pattern.
_LETTERS = (
    (re.compile(r"\b[A-Z]{1,4}PD\b|\b[A-Z]{1,3}CSO\b"), (SourceType.POLICE, 3)),  # "HPD", "HCSO"
    # "TV9", "NewsToday", "www.tolmar.com"
    (
        re.compile(r"\b[A-Z]*TV\d*\b|\b\w*News(?:[A-Z]\w*|\d+)|\bwww\.|\.com\b"),
        (SourceType.MEDIA, 3),
    ),
    (re.compile(r"\b[KW][A-Z]{2,3}(?:[- ](?:TV|FM|AM|Radio|News))?\b"), (SourceType.MEDIA, 3)),
)
# What may be the letters of an armed group: "KIA spokesman", which is no station.
_CAPITALS = re.compile(r"\b[A-Z][A-Z0-9-]{2,}\b")
_GROUP = 4
_JOINED_NAME = re.compile(r"(?<=[a-z])-(?=[A-Z])")
_POSSESSIVE = re.compile(r"['’]s?$")
_PERSON_PARTS = frozenset({"flat", "compound", "appos", "nmod:desc", "nmod", "nmod:unmarked"})


@kept
def rank_of_words(words: str) -> tuple[SourceType, int]:
    """Kind and rank of the most telling entry in a phrase: "hospital officials" are medical.

    Rank 0: no entry fits.
    Of entries that tell as much, the one in front of the first preposition counts: "an association
    for prisoners" is no prisoner. Of two who speak together the first counts: "residents and army
    sources". Whom the source is against is not who it is: "spokesman for the
    campaign against the rebels", an officer of "anti-Taliban operations".
    """
    words = _AGAINST.sub("", words)
    lower = _DR_CONGO.sub("congo", words.lower().partition(" against ")[0])
    parts = [_plain(part) for part in _WORD.findall(lower)]
    bare = parts[1:] if parts and parts[0] in {"the", "a", "an"} else parts
    whole = _table().get(" ".join(bare))
    if whole:
        return whole[0], min(whole[1], _WHOLE)
    best = _best_of(parts)
    joined = next((at for at, part in enumerate(parts) if at and part in AND_OR), None)
    if joined is not None and _best_across(parts, joined) < best[1]:
        first = _best_of(parts[:joined])
        # "security and medical officials" are officials both
        if _best_of(parts[-1:])[1] < _GENERAL:
            first = max(first, _best_of([*parts[:joined], parts[-1]]), key=itemgetter(1))
        alone = first[0] is SourceType.GOVERNMENT and parts[joined - 1] in _OFFICIALS
        best = first if first[1] > _GENERAL or alone else best
    if best[1] > _GENERAL:
        return best
    return _by_letters(words) or max(best, _by_parts(words), key=itemgetter(1))


def _best_of(parts: list[str]) -> tuple[SourceType, int]:
    """The most telling entry among words: of equals the one before a preposition, the longer."""
    best, standing = _NOTHING, (0, False, 0)
    behind = next((at for at, part in enumerate(parts) if at and part in _LINKS), len(parts))
    for length in range(min(_LONGEST, len(parts)), 0, -1):
        for at in range(len(parts) - length + 1):
            found = _lookup(" ".join(parts[at : at + length]))
            weight = (found[1], at < behind, length)
            if found[1] != _WHOLE and weight > standing:
                best, standing = found, weight
    if best[0] is SourceType.MILITARY and best[1] > _GENERAL:
        return _army_of(parts[:behind]) or _armed_owner(parts, behind) or best
    return best


def _army_of(parts: list[str]) -> tuple[SourceType, int] | None:
    """The armed group whose army speaks: "the rebel military spokesman", "Tiger commander"."""
    found = map(_lookup, parts)
    named = (one for one in found if _GENERAL < one[1] < _WHOLE)
    return next((one for one in named if one[0] is SourceType.ARMED_GROUP), None)


def _armed_owner(parts: list[str], behind: int) -> tuple[SourceType, int] | None:
    """The armed group of which a command is: "the general command of | the Karen Liberation Front"."""
    if parts[behind : behind + 1] != ["of"]:
        return None
    name = itertools.takewhile(lambda part: part not in _LINKS, parts[behind + 1 :])
    kind, rank = _best_of(list(name))
    return (kind, rank) if kind is SourceType.ARMED_GROUP and rank > _GENERAL else None


def _best_across(parts: list[str], joined: int) -> int:
    """The rank of the most telling entry that holds an "and": "fire | and | rescue service"."""
    return max(
        _lookup(" ".join(parts[at : at + length]))[1]
        for length in range(1, min(_LONGEST, len(parts)) + 1)
        for at in range(max(0, joined - length + 1), min(joined, len(parts) - length) + 1)
    )


def _by_letters(words: str) -> tuple[SourceType, int] | None:
    """The kind of a source by the letters of its name: "SAPD" is police, "KXAN-TV" a station, "KIA" armed."""
    if words.isupper() and " " in words:
        return None
    if group_class(_CAPITALS.findall(words)) is ActorClass.ARMED_GROUP:
        return SourceType.ARMED_GROUP, _GROUP
    return next((found for pattern, found in _LETTERS if pattern.search(words)), None)


def spelled_out(doc: Doc, letters: str) -> str | None:
    """The name that letters stand for: "Anadolu Agency" for "AA", where the text has it in full."""
    if not _are_initials(letters):
        return None
    names = [at for at, word in enumerate(doc.texts) if word[:1] in letters and word[1:].islower()]
    for first in names:
        at, read = first, ""
        while at < len(doc) and read != letters:
            word = doc.texts[at]
            small = bool(read) and word in _SMALL
            if (word[:1].isupper() or small) and letters[len(read)] == word[:1].upper():
                read += letters[len(read)]
            elif not small:
                break
            at += 1
        if read == letters:
            return doc.phrase(first, at)
    return None


def in_brackets(doc: Doc, letters: str) -> str | None:
    """The name that the text has in full before letters in brackets: "the Armed Forces of Tolmar (AFT)"."""
    if not _are_initials(letters):
        return None
    inside = ("(", letters, ")")
    at = next((i for i in range(len(doc) - 2) if doc.texts[i : i + 3] == inside), 0)
    words = doc.texts[max(0, at - 2 * _MOST_LETTERS) : at]
    names = (words[first:] for first in range(len(words)) if words[first][0].isupper())
    return next((" ".join(name) for name in names if _initials(name) == letters), None)


def _are_initials(letters: str) -> bool:
    return 2 <= len(letters) <= _MOST_LETTERS and letters.isalpha() and letters.isupper()


def _initials(name: Sequence[str]) -> str:
    """The capitals of a name: "AFT" of "Armed Forces of Tolmar"; none where other words stand in it."""
    capitals = "".join(word[0] for word in name if word[0].isupper())
    return capitals if all(word[0].isupper() or word in _SMALL for word in name) else ""


_MOST_LETTERS = 6
_SMALL = frozenset({"of", "for", "the", "and", "in", "on", "to"})


def type_of_name(doc: Doc, name: Token) -> SourceType:
    """The kind of source of a person by what the text calls him elsewhere: "Arshad" is military.

    The most telling of all mentions decides; in each the words beside the name are asked, for a
    title in front and an apposition behind, and the tree's phrase only where they tell nothing:
    "Captain Ali Omar, spokesman for the army's first division, said".
    """
    words = doc
    best = _NOTHING
    for at in words.places_of({name.lower_}):
        if words.texts[at][:1].isupper():
            found = rank_of_words(doc.phrase(*described_name(doc, at)))
            if found[1] <= 1:
                found = rank_of_words(_naming_phrase(doc[at]))
            best = max(best, found, _by_clause(doc, at), key=itemgetter(1))
    return best[0]


def kinds_named(words: Sequence[str]) -> set[SourceType]:
    """The kinds of source that words of a report tell: of "troops" and "defense ministry"."""
    opens = _openers()
    pairs = {pair for pair in pairwise(words) if pair[0] in opens}
    found = map(_lookup, {*words, *map(" ".join, pairs)})
    return {kind for kind, rank in found if _GENERAL < rank < _WHOLE}


def _by_clause(doc: Doc, name: int) -> tuple[SourceType, int]:
    """The kind of a name by the clause that tells what he does: "Banda, who directs the clinic"."""
    end, at = doc.sentence_of(name)[1], name + 1
    while at < end and (doc.texts[at] == "," or doc.tags[at] == "PROPN"):
        at += 1
    if at + 2 >= end:
        return _NOTHING
    if _was_there(doc, at):
        return SourceType.WITNESS, _TOLD_THERE
    if doc.lower[at] != "who" or doc.lemmas[at + 1] not in speech_words("office"):
        return _NOTHING
    if doc.lemmas[at + 1] == "speak" and doc.lower[at + 2] in {"to", "with"}:
        return _NOTHING  # "Noor, who spoke to Reuters"
    stop = next((i for i in range(at + 2, end) if doc.texts[i] in {",", ".", ";", "”", '"'}), end)
    kind, rank = rank_of_words(doc.phrase(at + 1, stop))
    return (kind, rank + 1) if rank > 1 else _NOTHING


# Weighs as "a resident" does.
_TOLD_THERE = 3


def _was_there(doc: Doc, at: int) -> bool:
    """Whether a clause tells of one who lives there: "who escaped", "whose house was hit"."""
    if doc.lower[at] == "whose":
        return not speech_words("kin").isdisjoint(doc.lemmas[at + 1 : at + 3])
    behind = {doc.lower[at + 1], doc.lemmas[at + 1]}
    return doc.lower[at] == "who" and not behind.isdisjoint(speech_words("dwelling"))


def type_of_role(doc: Doc, role: Token) -> SourceType | None:
    """The kind of "the spokesman" by the last telling mention: "army spokesman Idris Omar"."""
    words = doc
    for at in range(role.i - 1, -1, -1):
        if words.lower[at] == role.lower_:
            kind, rank = rank_of_words(_naming_phrase(doc[at]))
            if rank > 1:
                return kind
    return None


def _by_parts(words: str) -> tuple[SourceType, int]:
    """The kind of a name joined from two: "Caritas-Congo" is what "Caritas" is."""
    parted = _JOINED_NAME.sub(" ", words)
    return rank_of_words(parted) if parted != words else _NOTHING


def _naming_phrase(name: Token) -> str:
    """All that is said of a name in apposition: "Khan, a doctor at the central hospital"."""
    head = name
    while head.dep_ in _PERSON_PARTS and head.head.i != head.i:
        if head.head.i > head.i and head.head.pos_ == "NOUN":
            break  # "Khan supporter Ali Noor" tells of no Khan
        head = head.head
    if has(head.head, "cop") and head.dep_ == "nsubj":
        head = head.head
    start, end = phrase_ends(head)
    return head.doc.phrase(min(start, name.i), max(end, name.i + 1))


def _plain(word: str) -> str:
    return _POSSESSIVE.sub("", word) if not word.endswith("s'") else word[:-1]


# Most words were met before.
@kept
def _lookup(words: str) -> tuple[SourceType, int]:
    table = _table()
    singular = words.removesuffix("s")
    if singular.endswith("ie"):
        singular = singular[:-2] + "y"
    return table.get(words) or table.get(singular) or _NOTHING


@constant
def _openers() -> frozenset[str]:
    """The words with which a wording of several begins: the "defense" of "defense ministry"."""
    return frozenset(words.partition(" ")[0] for words in _table() if " " in words)


@constant
def _table() -> dict[str, tuple[SourceType, int]]:
    return {
        " ".join(map(_plain, words.split())): (
            SourceType(kind),
            _WHOLE if rank == "whole" else int(rank),
        )
        for words, kind, rank in rows("source_words.tsv")
    }
