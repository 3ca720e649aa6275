"""Is this noun people, how many of them are they, and of what class: "troopers" are state forces.

The knowledge stands in people.tsv (nouns), groups.tsv (names of groups) and things.tsv.
"""

from enum import Enum
from functools import cache
from typing import TYPE_CHECKING

from tallystick.gazetteer import country_of
from tallystick.tables import rows, words
from tallystick.vocabulary import ActorClass

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Token

PERSON_PRONOUNS = frozenset(
    "he she him her they them who whom someone everyone everybody somebody i we me us".split()
)
PLURAL_PRONOUNS = frozenset("they them we us all both many several some others those these".split())
_LOYAL = frozenset("pro-government government-backed state-backed loyalist pro-regime".split())
_ROUND_NUMBERS = frozenset("dozens scores hundreds thousands tens handful couple dozen".split())
NOBODY = frozenset({"nobody", "none"})
_AGENT_ENDINGS = ("er", "or", "ist", "ian", "ee", "man", "woman", "person", "eer", "crat")
# Nouns whose class is that of the words beside them: "rebel commander", "members of the police".
_ROLES = frozenset(
    """commander commanders leader leaders member members chief head boss figure figures operative
    operatives man men guard guards bodyguard bodyguards force forces personnel officer officers
    unit units column agent agents crew official officials deputy colleague colleagues comrade
    comrades people person recruit recruits founder emir cadre cadres element elements side
    group groups squad squads judge suspect suspects youth youths contingent doctor driver worker
    workers men woman women wing faction spokesman nationals nationalist engineer engineers
    medic medics chaplain chaplains pilot pilots cook cooks instructor instructors
    mechanic mechanics trainee trainees""".split()
)
# Who is in arms for whoever is named beside it: "Peshmerga fighters" are state forces.
_IN_ARMS = frozenset("fighter fighters combatant combatants mercenary mercenaries".split())
_FORMER = frozenset({"former", "ex", "retired", "ex-", "onetime"})
_OUTSIDERS = frozenset(
    """supporter supporters follower followers sympathizer sympathizers sympathisers relative
    relatives victim victims hostage hostages captive captives family families wife wives son sons
    daughter daughters brother brothers sister sisters father mother child children critic critics
    opponent opponents civilian civilians resident residents protester protesters student students
    journalist journalists politician politicians""".split()
)


# Ranks that add a person to those named before: "two were killed and a third wounded".
ONE_MORE = frozenset("third fourth fifth sixth seventh eighth".split())


# Nouns that are people before "of" alone: "the head of the election committee was shot".
_HEADS = frozenset({"head", "deputy", "second-in-command", "hand"})


class People(Enum):
    """Whether a noun stands for people: surely, perhaps (a name, an unknown noun), or not."""

    YES = "yes"
    PERHAPS = "perhaps"
    NO = "no"


@cache
def _nouns() -> dict[str, tuple[ActorClass, bool]]:
    """Word form to its class and whether the form is plural."""
    found: dict[str, tuple[ActorClass, bool]] = {}
    for name, line in rows("people.tsv"):
        actor_class = ActorClass(name)
        for word in line.split():
            singular, _, plural = word.partition("/")
            found.setdefault(plural or _plural(singular), (actor_class, True))
            if singular:
                found.setdefault(singular, (actor_class, False))
    for noun, number in rows("person_nouns.tsv"):
        found.setdefault(noun, (ActorClass.CIVILIAN, number == "p"))
    return found


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "sh", "ch", "x")) else "s")


@cache
def _group_names() -> dict[tuple[str, ...], ActorClass]:
    found = {}
    for name, line in rows("groups.tsv"):
        for group in line.split("; "):
            key = group if len(group) < 4 and group.isupper() else group.lower()
            found[tuple(key.replace("-", " ").split())] = ActorClass(name)
    return found


LONGEST_GROUP_NAME = 6


def group_class(texts: "Iterable[str]") -> ActorClass | None:
    """The class of the first group name among words: "Shining Path column" is an armed group."""
    joined = " ".join(texts).replace("’", "'").replace(" 's", "'s").replace("-", " ")
    words_ = joined.split()
    names = _group_names()
    for size in range(min(LONGEST_GROUP_NAME, len(words_)), 0, -1):
        for at in range(len(words_) - size + 1):
            window = words_[at : at + size]
            low = tuple(word.lower() for word in window)
            if tuple(window) in names:
                return names[tuple(window)]
            if low in names and len(" ".join(low)) > 3:
                return names[low]
    return None


def is_plural(token: "Token") -> bool:
    """Whether a noun speaks of several: "troops", "police", "militants"; also by its form alone."""
    word = token.lower_
    if word in _nouns():
        return _nouns()[word][1]
    if word in _AGED:
        return word.endswith("s")
    if word in PLURAL_PRONOUNS:
        return True
    number = token.morph.get("Number", [])
    a_people = word.endswith("s") and country_of(word) is not None
    if token.pos_ == "PROPN" and (a_people or group_class([token.text]) is not None):
        return True
    if token.pos_ == "NOUN" and number:
        return "Plur" in number
    return word.endswith("s") and not word.endswith(("ss", "us", "is")) and token.pos_ == "NOUN"


def is_people(token: "Token") -> People:
    """Whether a noun, name or pronoun stands for people."""
    word = token.lower_
    if word in _nouns() or word in PERSON_PRONOUNS or word in NOBODY:
        return People.YES
    if word in _HEADS and token.i + 1 < len(token.doc) and token.nbor(1).lower_ == "of":
        return People.YES
    if word in words("things.tsv") or token.lemma_.lower() in words("things.tsv"):
        return People.NO
    if token.pos_ == "NUM" or word in PLURAL_PRONOUNS or word in _ROUND_NUMBERS:
        return People.YES
    if _is_behind_its_number(token, word):
        return People.YES
    if token.pos_ == "PRON":
        return People.NO
    if token.pos_ == "PROPN" or (token.pos_ in {"NOUN", "ADJ"} and country_of(token.text)):
        return People.PERHAPS
    if token.pos_ == "NOUN" and word.rstrip("s").endswith(_AGENT_ENDINGS):
        return People.PERHAPS
    return People.NO


def _is_behind_its_number(token: "Token", word: str) -> bool:
    """ "two more", "a third", "a 13-year-old": words that are people only behind what counts them."""
    before = token.nbor(-1) if token.i > 0 else None
    if before is None:
        return False
    if word in ONE_MORE:
        return before.lower_ in {"a", "and"}
    if word in _AGED:
        return is_aged(token)
    return word == "more" and before.pos_ == "NUM"


_AGED = frozenset({"old", "olds", "year-old", "year-olds"})
_AGES = frozenset("year years yr month months week weeks day days".split())


def is_aged(token: "Token") -> bool:
    """Whether "old" closes an age that stands for a person: "a 25-year-old was shot"."""
    if token.lower_ not in _AGED or token.i < 2 or token.dep_ in {"amod", "compound"}:
        return False
    behind = token.doc[token.i + 1 : token.i + 2]
    if any(t.pos_ in {"NOUN", "PROPN", "ADJ"} for t in behind):
        return False  # "a 13-year-old girl"
    before = [t.lower_ for t in token.doc[max(0, token.i - 3) : token.i] if t.text != "-"]
    return bool(before) and before[-1] in _AGES


def age_start(token: "Token") -> int:
    """The first word of the age that "old" closes: "25" in "a 25-year-old"; else the noun itself."""
    first = token.i
    while is_aged(token) and first > token.sent.start and _is_of_age(token.doc[first - 1]):
        first -= 1
    return first


def _is_of_age(token: "Token") -> bool:
    return token.text == "-" or token.lower_ in _AGES or token.pos_ == "NUM"


def is_round_number(token: "Token") -> bool:
    """Words that count by themselves: "dozens", "hundreds" of people."""
    return token.lower_ in _ROUND_NUMBERS


def noun_class(word: str) -> ActorClass | None:
    """The class of one noun by the list: "villagers" are civilians; None where it is not in it."""
    entry = _nouns().get(word.lower())
    return entry[0] if entry else None


def classify(head: "Token | None", phrase: "Iterable[Token]") -> ActorClass:  # noqa: C901
    """The class of the people a phrase names, by its names of groups, its head, its modifiers."""
    tokens = list(phrase)
    if head is None:
        return ActorClass.UNKNOWN
    word = head.lower_
    if head.pos_ == "NUM" or word in PLURAL_PRONOUNS or word in _ROUND_NUMBERS:
        named = group_class([t.text for t in tokens]) if len(tokens) > 1 else None
        return named or _told_behind(head) or ActorClass.UNKNOWN
    joined = "".join(t.lower_ for t in tokens)
    if any(word in joined for word in _LOYAL):
        return ActorClass.STATE_FORCE
    named = group_class([t.text for t in tokens])
    own = noun_class(word) if word not in _IN_ARMS or named not in _FORCES else named
    if any(t.lower_ in _FORMER for t in tokens):
        kinds = {own, named, _by_modifiers(head, tokens)}
        if ActorClass.STATE_FORCE in kinds or ActorClass.ARMED_GROUP not in kinds:
            return ActorClass.CIVILIAN
    if word in _OUTSIDERS:
        return own or ActorClass.CIVILIAN
    if head.pos_ == "PROPN" and own is None and named is None:
        role = next((t for t in reversed(tokens) if t.i < head.i and noun_class(t.lower_)), None)
        own = noun_class(role.lower_) if role is not None else None
        if role is not None and role.lower_ not in _ROLES and own is not ActorClass.UNKNOWN:
            return own or _default(head)
    by_others = named or _by_modifiers(head, tokens)
    if by_others is ActorClass.CIVILIAN and own in _FORCES and named is None:
        return own or by_others
    if word in _ROLES or own in {None, ActorClass.UNKNOWN}:
        found = named or _by_modifiers(head, tokens)
        if found is None and own is ActorClass.UNKNOWN:
            found = _told_behind(head)
        return found or own or _default(head)
    if own is ActorClass.CIVILIAN and named is ActorClass.ARMED_GROUP:
        return named
    return own


# How far behind "people" the words "many of them children" may end.
_TOLD_REACH = 8


def _told_behind(head: "Token") -> ActorClass | None:
    """What a phrase behind "people" says of most of them: "more than 90 people, many of them children"."""
    doc, end = head.doc, min(head.i + _TOLD_REACH, head.sent.end)
    if head.i + 2 >= end or doc[head.i + 1].text not in {",", "(", "-", "—", "–"}:
        return None
    ahead = doc[head.i + 2 : end]
    opening = ahead[0].lower_
    classes = [found for t in ahead if t.pos_ == "NOUN" and (found := noun_class(t.lower_))]
    if not classes:
        return None
    if opening in {
        "most",
        "mostly",
        "many",
        "all",
        "mainly",
        "largely",
        "both",
        "predominantly",
    }:
        return classes[0]
    if opening == "including" and _FORCES & set(classes):
        return ActorClass.MIXED
    return None


_FORCES = frozenset({ActorClass.ARMED_GROUP, ActorClass.STATE_FORCE})


def _by_modifiers(head: "Token", tokens: list["Token"]) -> ActorClass | None:
    classes = [noun_class(t.lower_) for t in tokens if t.i != head.i and t.pos_ != "VERB"]
    for wanted in (ActorClass.ARMED_GROUP, ActorClass.STATE_FORCE, ActorClass.CIVILIAN):
        if wanted in classes:
            return wanted
    return None


def _default(head: "Token") -> ActorClass:
    """A name without a role, or a person noun that is not listed, is a civilian in the guide."""
    if head.pos_ in {"NUM", "PRON", "DET"}:
        return ActorClass.UNKNOWN
    return ActorClass.CIVILIAN
