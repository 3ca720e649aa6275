"""Is this noun people, how many of them are they, and of what class: "troopers" are state forces.

The knowledge stands in people.tsv (nouns), groups.tsv (names of groups) and things.tsv.
"""

import re
from enum import Enum
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from tallystick.doc import Token, once_a_word
from tallystick.extract.lexicon import harm_words
from tallystick.gazetteer import country_of
from tallystick.grammar import NOMINAL
from tallystick.kept import constant, kept
from tallystick.tables import rows, words
from tallystick.vocabulary import ActorClass

if TYPE_CHECKING:
    from collections.abc import Iterable


PERSON_PRONOUNS = frozenset(
    """he she him her they them who whom someone everyone everybody somebody anyone anybody
    i we me us""".split()
)
PLURAL_PRONOUNS = frozenset("they them we us all both many several some others those these".split())
_ROUND_NUMBERS = frozenset("dozens scores hundreds thousands tens handful couple dozen".split())
NOBODY = frozenset({"nobody", "none"})
_AGENT_ENDINGS = ("er", "or", "ist", "ian", "ee", "man", "woman", "person", "eer", "crat")
# Ranks that add a person to those named before: "two were killed and a third wounded".
ONE_MORE = frozenset("second third fourth fifth sixth seventh eighth".split())


# Nouns that are people before "of" alone: "the head of the election committee was shot".
_HEADS = frozenset({"head", "heads", "deputy", "deputies", "second-in-command", "hand"})


class People(Enum):
    """Whether a noun stands for people: surely, perhaps (a name, an unknown noun), or not."""

    YES = "yes"
    PERHAPS = "perhaps"
    NO = "no"


@constant
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


@constant
def _group_names() -> dict[tuple[str, ...], ActorClass]:
    found = {}
    for name, line in rows("groups.tsv"):
        for group in line.split("; "):
            key = group if len(group) < 4 and group.isupper() else group.lower()
            found[tuple(key.replace("-", " ").split())] = ActorClass(name)
    return found


@constant
def _group_openers() -> frozenset[str]:
    """The first words of all names of groups, as the list and as a report may write them."""
    return frozenset(name[0] for name in _group_names())


LONGEST_GROUP_NAME = 6


def group_class(texts: "Iterable[str]", *, whole: bool = False) -> ActorClass | None:
    """The class of the first group name among words, or of the `whole`: "Shining Path column" is armed."""
    return _group_class(" ".join(texts), whole)


# "Three NPAs", fighters of the NPA.
_ACRONYMS = re.compile(r"^([A-Z]{2,})s$")


# The same few nouns and names stand all over a report.
@lru_cache(maxsize=10_000)
def _group_class(joined: str, whole: bool) -> ActorClass | None:
    joined = joined.replace("’", "'").replace(" 's", "'s").replace("-", " ")
    words_, openers = joined.split(), _group_openers()
    words_ = [w if w.lower() in openers else _ACRONYMS.sub(r"\1", w) for w in words_]
    if openers.isdisjoint((*words_, *joined.lower().split())):
        return None
    names, length = _group_names(), len(words_)
    shortest = length if whole else 1
    for size in range(min(LONGEST_GROUP_NAME, length), shortest - 1, -1):
        for at in range(length - size + 1):
            if at and words_[at - 1].lower() == "anti":
                continue  # "anti-government fighters" are none of the government
            window = words_[at : at + size]
            low = tuple(word.lower() for word in window)
            if tuple(window) in names:
                return names[tuple(window)]
            if low in names and len(" ".join(low)) > 3:
                return names[low]
    return None


@once_a_word
def is_plural(token: Token) -> bool:
    """Whether a noun speaks of several: "troops", "police", "militants"; also by its form alone."""
    word = token.lower_
    if word in _ONE_OR_MORE and not _WERE.isdisjoint(c.lower_ for c in token.head.children):
        return True  # "the accused were held"
    if word in _nouns():
        return _nouns()[word][1]
    if word in _AGED:
        return word.endswith("s")
    if word in PLURAL_PRONOUNS:
        return True
    number = token.morph.get("Number", [])
    a_people = word.endswith("s") and country_of(word) is not None
    if token.pos_ == "PROPN" and _is_named_people(token):
        return True
    group = token.pos_ == "PROPN" and group_class([token.text]) is not None
    if token.pos_ == "PROPN" and (a_people or (group and not _ends_name(token))):
        return True
    if token.pos_ == "NOUN" and number:
        return "Plur" in number
    return word.endswith("s") and not word.endswith(("ss", "us", "is")) and token.pos_ == "NOUN"


_ONE_OR_MORE = frozenset({"accused", "deceased"})
_WERE = frozenset({"were", "are", "have"})


def _ends_name(token: Token) -> bool:
    """The "Wagner" of "Alec Wagner was arrested": the last word of a person's name."""
    before = token.doc[token.i - 1] if token.i > 0 else None
    if before is None or before.pos_ != "PROPN" or country_of(before.text) is not None:
        return False
    return token.dep_ == "flat" or before.head.i == token.i or token.head.i == before.i


def _is_named_people(token: Token) -> bool:
    """ "The Jesuits", "the Garcias": one name in the plural behind "the"."""
    doc, at = token.doc, token.i
    plural = token.lower_.endswith("s") and not token.lower_.endswith(("ss", "us", "is", "'s"))
    alone = doc.tags[at + 1 : at + 2] != ("PROPN",)
    return plural and alone and at > 0 and doc.lower[at - 1] == "the"


@once_a_word
def is_people(token: Token) -> People:
    """Whether a noun, name or pronoun stands for people."""
    word = token.lower_
    if (word in _ROUND_NUMBERS or word == "number") and _counts_a_time(token):
        return People.NO
    if word in _nouns() or word in PERSON_PRONOUNS or word in NOBODY:
        return People.YES
    if word in _HEADS and _heads_people(token):
        return People.YES
    if is_outlaw(token) or _ends_calling(token):
        return People.YES
    if word in _TEAMS and _has_members(token):
        return People.YES
    things = words("things.tsv")
    if (word in things or token.base_ in things) and not (_opens_name(token) or _is_of_name(token)):
        return People.PERHAPS if _is_of_group(token) else People.NO
    if token.pos_ == "NUM" or word in PLURAL_PRONOUNS or word in _ROUND_NUMBERS:
        return People.YES
    if _is_behind_its_number(token, word):
        return People.YES
    return People.PERHAPS if _may_be_people(token, word) else People.NO


def _is_of_name(token: Token) -> bool:
    """ "Forty | Tigers | were killed", whose rebels are called so."""
    named = token.text[:1].isupper() and token.text.endswith("s") and not token.text.isupper()
    return named and token.i > token.sent.start and group_class([token.text]) is not None


def _may_be_people(token: Token, word: str) -> bool:
    """A name, "an Iraqi", "two campaigners"."""
    if token.pos_ == "PROPN":
        return _may_name(token.text)
    named = token.pos_ in {"NOUN", "ADJ"} and country_of(token.text) is not None
    return named or (token.pos_ == "NOUN" and word.rstrip("s").endswith(_AGENT_ENDINGS))


def is_outlaw(token: Token) -> bool:
    """ "A street criminal"; not "a criminal gang", "the criminal investigation"."""
    if token.lower_ != "criminal" or token.pos_ != "NOUN":
        return False
    behind = token.doc.tags[token.i + 1 : token.i + 2]
    return behind not in {("NOUN",), ("ADJ",), ("PROPN",)}


_SHOWN = frozenset("video videos photo photos clip clips film films scenes footage".split())


def _counts_a_time(token: Token) -> bool:
    """ "A couple of hours before", "a couple of videos shot by a clerk": no people."""
    behind = token.doc.lower[token.i + 1 : token.i + 3]
    return behind[:1] == ("of",) and not (harm_words("measure") | _SHOWN).isdisjoint(behind)


def _heads_people(token: Token) -> bool:
    """ "The head of the commission", "our village head"."""
    of = token.doc.lower[token.i + 1 : token.i + 2] == ("of",)
    return of or (token.i > 0 and token.doc.lower[token.i - 1] in harm_words("headed"))


def _ends_calling(token: Token) -> bool:
    """The "helmets" of "four blue helmets", the "command" of "the second-in-command": people by the words
    before."""
    before = _CALLINGS.get(token.lower_, ())
    start = token.i - len(before)
    return bool(before) and start >= 0 and token.doc.lower[start : token.i] == before


_CALLINGS = {
    "command": ("second", "-", "in", "-"),
    "helmet": ("blue",),
    "helmets": ("blue",),
}


def _may_name(text: str) -> bool:
    """Whether a word can be a name of a person: not "4:30", "2017", "WALB.com" or "@WALB"."""
    site = text.lower().endswith((".com", ".org", ".net")) or text.startswith(("@", "#", "http"))
    return not site and any(letter.isalpha() for letter in text)


def _opens_name(token: Token) -> bool:
    """The "Van" of "Van Horn was arrested": a thing's name that begins a person's."""
    behind = token.doc[token.i + 1 : token.i + 2]
    named = any(t.dep_ == "flat" and t.head.i == token.i and t.text.istitle() for t in behind)
    return token.pos_ == "PROPN" and token.text.istitle() and named


# Bodies that are people where their members are counted: "a 12-member team was kidnapped".
_TEAMS = frozenset({"team", "squad", "delegation", "patrol", "convoy", "group", "gang"})


def _has_members(token: Token) -> bool:
    """Whether "member" or "man" stands behind a hyphen before a noun: "a 12-member medical team"."""
    before = token.doc.lower[max(token.sent.start, token.i - 4) : token.i]
    return any(
        word in {"member", "person", "man"} and before[at - 1] == "-"
        for at, word in enumerate(before)
        if at
    )


def _is_of_group(token: Token) -> bool:
    """The "Tigers" of "killed 19 Tigers", where the report knows the Tamil Tigers."""
    if not (token.text.istitle() and token.lower_.endswith("s")):
        return False
    texts = token.doc.texts
    return any(
        group_class(texts[at - 1 : at + 1], whole=True) is ActorClass.ARMED_GROUP
        for at in token.doc.places_of({token.lower_})
        if at
    )


def _is_behind_its_number(token: Token, word: str) -> bool:
    """ "two more", "a third", "a 13-year-old": words that are people only behind what counts them."""
    if token.i == 0 or word not in _BEHIND_NUMBERS:
        return False
    before = token.nbor(-1)
    if word in ONE_MORE:
        verbal = any(t.pos_ in {"VERB", "AUX"} for t in token.doc[token.i + 1 : token.i + 2])
        opened = before.lower_ in {"a", "and"} and word != "second"  # "a second" is a time, too
        other = (
            before.lower_ == "the" and token.dep_ == "obj"
        )  # "killing one and wounding the second"
        other = other and token.head.i == token.i - 2 and token.head.lower_.endswith("ing")
        return opened or other or (before.lower_ in {"a", "the"} and verbal)
    return is_aged(token) if word in _AGED else before.pos_ == "NUM"


# "a 4-year-old shot dead": words behind an age that are no noun, whatever their tag.
_HARMED = frozenset("shot killed dead stabbed wounded injured hurt missing struck hit".split())
_AGED = frozenset({"old", "olds", "year-old", "year-olds"})
_BEHIND_NUMBERS = ONE_MORE | _AGED | {"more"}
AGES = frozenset("year years yr month months week weeks day days".split())


def is_aged(token: Token) -> bool:
    """Whether "old" closes an age that stands for a person: "a 25-year-old was shot"."""
    if token.lower_ not in _AGED or token.i < 2:
        return False
    if _is_age_of_noun(token):
        return False
    before = [t.lower_ for t in token.doc[max(0, token.i - 3) : token.i] if t.text != "-"]
    return bool(before) and before[-1] in AGES


def _is_age_of_noun(token: Token) -> bool:
    """ "A 13-year-old girl", "two men 20 to 30 years old with wounds"."""
    ahead = token.doc[token.i + 1 : min(token.i + 3, token.sent.end)]
    behind = next((t for t in ahead if t.pos_ != "ADV" and not t.is_space), None)
    if behind is not None and behind.pos_ in NOMINAL and behind.lower_ not in _HARMED:
        return True
    person = token.dep_ == "amod" and noun_class(token.head.lower_) is not None
    if person and token.head.i > token.i and token.head.lower_ not in _HARMED:
        return True  # "a 34-year-old off-duty police officer"
    before = token.dep_ == "amod" and token.head.i < token.i
    return before and noun_class(token.head.lower_) is not None


def age_start(token: Token) -> int:
    """The first word of the age that "old" closes: "25" in "a 25-year-old"; else the noun itself."""
    first = token.i
    while is_aged(token) and first > token.sent.start and _is_of_age(token.doc[first - 1]):
        first -= 1
    return first


def _is_of_age(token: Token) -> bool:
    return token.text == "-" or token.lower_ in AGES or token.pos_ == "NUM"


def is_round_number(token: Token) -> bool:
    """Words that count by themselves: "dozens", "hundreds" of people; "a couple was shot" are two."""
    if token.lower_ == "couple":
        return token.doc.lower[token.i + 1 : token.i + 2] == ("of",)
    return token.lower_ in _ROUND_NUMBERS


@cache
def nouns_of(actor_class: ActorClass) -> frozenset[str]:
    """The nouns of a class by the list: "gunman" and "rebels" are of armed groups."""
    return frozenset(word for word, (listed, _) in _nouns().items() if listed is actor_class)


@kept
def noun_class(word: str) -> ActorClass | None:
    """The class of one noun by the list: "villagers" are civilians; None where it is not in it."""
    entry = _nouns().get(word.lower())
    return entry[0] if entry else None
