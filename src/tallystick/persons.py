"""Whether two phrases can mean one person: "Ruiz" and "the 23-year-old man", not "a woman".

A report tells of one victim in many words: "a man was shot", "Ruiz, 23, was taken to hospital", "the
victim died". Names, ages, gender and childhood tell people apart; where none of them speaks against
it, two phrases may mean one person.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from tallystick.kept import constant
from tallystick.number_words import roles
from tallystick.tables import rows, word_sets

_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
# "23-year-old", "aged 23", and ", 23" behind a name, which "5 others" is not
_AGE = re.compile(
    r"\b(\d{1,3})[- ](?:year|yr)s?[- ]olds?\b"
    r"|,\s*(?:aged?\s+)?(\d{1,2})\b(?!\s*[-,]?\s*\w*\s*(?:others|more))"
    r"|\baged\s+(\d{1,2})\b",
    re.IGNORECASE,
)
# "seven-year-old", "thirty-one-year-old"
_WRITTEN_AGE = re.compile(r"\b([a-z]+(?:-[a-z]+)?)[- ](?:year|yr)s?[- ]olds?\b", re.IGNORECASE)
_MONTHS = re.compile(r"\b\d{1,2}[- ](?:month|week|day)s?[- ]old\b", re.IGNORECASE)
# The phrase ends where something else is said of the person.
_ENDS = re.compile(r"[(\[]|\b(?:of|from|in|at|who|whose|that|which)\b")
# From this age on nobody is called a child.
GROWN = 18


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """What a phrase tells of one person: "Mayor Pedro Ruiz, 61" has names, the first of them given, a
    role and an age."""

    names: frozenset[str]
    given: str
    nouns: frozenset[str]
    age: int | None
    gender: str
    grown: bool | None
    another: bool


@cache
def person_words(*kinds: str) -> frozenset[str]:
    """The words of some kinds of person_kinds.tsv: "kin", "child"."""
    sets = word_sets("person_kinds.tsv")
    return frozenset().union(*(sets[kind] for kind in kinds))


@constant
def _genders() -> dict[str, str]:
    return {word: gender for gender, line in rows("gender.tsv") for word in line.split()}


@constant
def people_nouns() -> frozenset[str]:
    """The nouns for people: "minister", "boy"."""
    words = (word for _, line in rows("people.tsv") for word in line.split())
    return frozenset(form for word in words for form in word.strip("/").split("/"))


@constant
def kin() -> frozenset[str]:
    """Nouns for the family of somebody: "wife", "son"."""
    return person_words("kin")


def force_of(noun: str) -> str:
    """The force whose men a noun names: "army" of "soldier", none of "guard"."""
    return next((force for force in ("police", "army") if noun in person_words(force)), "")


@constant
def attendants() -> frozenset[str]:
    """Nouns for those who are with somebody: "driver", "bodyguard", "friend"."""
    return person_words("attendant")


# Each figure of a person is held against each other one.
@lru_cache(maxsize=1_000)
def person(words: str) -> Person:
    """What a phrase tells of a person."""
    age = _age(words)
    tokens = _WORD.findall(_ENDS.split(words, maxsplit=1)[0])
    lower = [token.lower() for token in tokens]
    genders = {_genders()[word] for word in lower if word in _genders()}
    young = bool(set(lower) & person_words("child")) or bool(_MONTHS.search(words))
    old = bool(set(lower) & person_words("adult"))
    grown = age >= GROWN if age is not None else False if young else True if old else None
    names = _names(tokens)
    own = [name for name in names if name.rstrip(".") not in person_words("title")]
    return Person(
        names=frozenset(names),
        given=own[0] if len(own) > 1 else "",
        nouns=frozenset(word for word in lower if word in people_nouns()),
        age=age,
        gender=genders.pop() if len(genders) == 1 else "",
        grown=grown,
        another=bool(set(lower) & person_words("another")),
    )


def _age(words: str) -> int | None:
    """How old a phrase makes somebody: 61 of "Mayor Ruiz, 61", seven of "seven-year-old girl"."""
    told, written = _AGE.search(words), _WRITTEN_AGE.search(words)
    if told is not None:
        return int(next(filter(None, told.groups())))
    return next(iter(roles().get(written[1].lower(), {}).values()), None) if written else None


def _names(tokens: Sequence[str]) -> list[str]:
    """The capitalised words that are no nouns for people: "Pedro", "Ruiz" of "Mayor Pedro Ruiz"."""
    tokens = [token for token in tokens if not token.endswith("-old")]
    capital = [t[:1].isupper() and t.lower() not in people_nouns() for t in tokens]
    names = [t.lower() for t, is_name in zip(tokens, capital, strict=True) if is_name]
    # "Older brother" opens a sentence; a single capital is a name where it ends the phrase
    return names if len(names) > 1 or (capital and capital[-1]) else []


@lru_cache(maxsize=1_000)
def full_name(words: str) -> frozenset[str]:
    """The name at the end of a phrase for one person, if two words or more: "Pedro", "Ruiz" of "Mayor Pedro
    Ruiz, 61"; none of "Ruiz", nor of "Islamic State leader"."""
    told = _ASIDE.sub("", words)  # "World Food Program (WFP) official"
    tokens = _WORD.findall(_NAME_ENDS.split(told, maxsplit=1)[0])
    name: list[str] = []
    for token in reversed(tokens):
        if token.lower() in people_nouns() or not (token[0].isupper() or (name and len(token) < 4)):
            break
        name.append(token.lower())
    while name and name[-1] in person_words("title"):
        name.pop()
    return frozenset(name) if len(name) > 1 else frozenset()


_ASIDE = re.compile(r"[(\[][^)\]]*[)\]]")
_NAME_ENDS = re.compile(r"[(\[,]|\b(?:of|from|in|at|who|whose|that|which|and)\b")


def may_be_one(one: Person, other: Person) -> bool:
    """Whether nothing tells two people apart."""
    if one.another or other.another:
        return False
    if one.names and other.names and (not one.names & other.names or _are_kin(one, other)):
        return False
    if one.age is not None and other.age is not None and one.age != other.age:
        return False
    if one.gender and other.gender and one.gender != other.gender:
        return False
    return one.grown is None or other.grown is None or one.grown is other.grown


def _are_kin(one: Person, other: Person) -> bool:
    """ "Marta Lindt" and "Susan Lindt" share a surname; "Dan Lindt" may be "Daniel Lindt"."""
    if not one.given or not other.given:
        return False
    alike = one.given[:_SHORT_NAME] == other.given[:_SHORT_NAME]
    return not alike and one.given not in other.names and other.given not in one.names


# Short forms of a given name begin as it does: "Dan" of "Daniel".
_SHORT_NAME = 3


def is_one(one: Person, other: Person) -> bool:
    """Whether two phrases plainly mean one person: by name, by age, or by the same noun."""
    if not may_be_one(one, other):
        return False
    same_age = one.age is not None and one.age == other.age
    return bool(one.names & other.names) or same_age or bool(one.nouns & other.nouns)


def is_unnamed(one: Person) -> bool:
    """Whether a phrase says no more than that it is a person: "the victim", "a person"."""
    return not one.names and one.age is None and one.nouns <= person_words("anybody")
