"""Names of persons of a report, who are persons everywhere in it: "Mr. Campbell", later "Campbell"."""

from collections.abc import Iterator, Sequence, Set

from tallystick.dependents import child_words
from tallystick.doc import Doc, Token, positions
from tallystick.gazetteer import country_of, is_name
from tallystick.persons import people_nouns
from tallystick.places.lexicon import word_class
from tallystick.places.mention import PlaceMention, Role
from tallystick.places.names import is_division
from tallystick.places.speakers import is_speech
from tallystick.records import Span

# In these ways a person may stand as well as a place ("the Campbell murder"); "in Campbell" only a place
# does.
_MAY_BE_PERSON = (Role.BARE, Role.SPEAKER, Role.POSSESSIVE, Role.EVENT)
# Prepositions behind which a person may stand as well: "fired at Campbell", "sat behind Campbell".
_AT = frozenset({"at", "on", "behind", "beside", "against"})
# A name of more words than this is none of a person.
_LONGEST_NAME = 4


def without_persons(doc: Doc, mentions: Sequence[PlaceMention]) -> list[PlaceMention]:
    """The mentions without names that are a person's elsewhere in the report."""
    doubtful = [m for m in mentions if _may_be_person(doc, m)]
    if not doubtful:
        return list(mentions)
    called = first_names(doc) | _called(doc, doubtful)
    given = {m.span for m in doubtful if _small(doc, m) in called}
    aged = _aged_names(doc)
    given |= {m.span for m in doubtful if _small(doc, m) in aged or _is_identified(doc, m)}
    given |= {m.span for m in doubtful if _is_full_name(doc, m)}
    persons = given | _of_last_names(doc, doubtful)
    return [m for m in mentions if m.span not in persons]


def _called(doc: Doc, mentions: Sequence[PlaceMention]) -> Set[str]:
    """The names, in small letters, that are set beside one person: "his son, Milo, was hurt", "his brother
    Milo was hurt".
    """
    behind = {_small(doc, m) for m in mentions if _is_behind_person(doc, m)}
    beside = (m for m in mentions if m.begins > 1 and doc.texts[m.begins - 1] == ",")
    alone = (m for m in beside if doc.texts[m.end : m.end + 1] == (",",))
    return behind.union(_small(doc, m) for m in alone if _is_one_person(doc[m.begins - 2]))


def _is_behind_person(doc: Doc, mention: PlaceMention) -> bool:
    """Whether a name follows the word for a person whose it is: "his brother | Milo"."""
    if mention.begins == 0 or mention.begins != mention.start or country_of(mention.words):
        return False
    noun = doc[mention.begins - 1]
    return noun.pos_ == "NOUN" and _is_one_person(noun)


def _is_full_name(doc: Doc, mention: PlaceMention) -> bool:
    """Whether it is told of a whole name that it is a person's: "Ihor Noor, the spokesman for the mayor"."""
    names = doc[mention.start : mention.end]
    return len(names) > 1 and any(_is_told_a_person(name) for name in names if name.pos_ == "PROPN")


def _is_identified(doc: Doc, mention: PlaceMention) -> bool:
    """Whether a name stands in a list of persons: "were identified as Samira, Kosi and Moti"."""
    at = mention.start - 1
    while at > 0 and (doc.tags[at] in {"PROPN", "NUM"} or doc.lower[at] in _LISTING):
        at -= 1
    return doc.lower[at] == "as" and doc.lower[at - 1] in _IDENTIFIED


_LISTING = frozenset({",", "and", ";"})
_IDENTIFIED = frozenset("identified named recognised recognized".split())


def _of_last_names(doc: Doc, mentions: Sequence[PlaceMention]) -> set[Span]:
    """Where a person is called by the last name: "Campbell was struck", before it "Mr. Campbell"."""
    doubtful = [m for m in mentions if not country_of(m.words) and not is_division(m.words)]
    if not doubtful:
        return set()
    names = {phrase for m in doubtful if " " not in (phrase := _small(doc, m))}
    persons = surnames(doc, names) | _parts_of_names(doc)
    return {m.span for m in doubtful if _small(doc, m) in persons}


def _small(doc: Doc, mention: PlaceMention) -> str:
    """A name in small letters: a report in capitals has it in none of its other forms."""
    return " ".join(doc.lower[mention.start : mention.end])


def _may_be_person(doc: Doc, mention: PlaceMention) -> bool:
    """Whether a person may stand where a name does: "Campbell was struck", not "in Campbell"."""
    if mention.role in _MAY_BE_PERSON or set(doc.tags[mention.begins : mention.start]) <= {"ADV"}:
        return True  # also "hitting Watson and then Campbell"
    return mention.begins + 1 == mention.start and doc.lower[mention.begins] in _AT


def surnames(doc: Doc, names: Set[str]) -> frozenset[str]:
    """Which of some names, in small letters, are last names of persons with a title or an age, or who
    speak under two names: "Dr. Ruth Finney", "Ali Hassan, 42,", "19-year-old Ali Hassan", "Ruth Finney said".
    """
    words = doc
    texts, lower = words.texts, words.lower
    titles, capitals = word_class("title"), frozenset(doc.capitals)
    found: set[str] = set()
    end = 0
    for at in doc.capitals:
        if at < end:
            continue
        end = at + 1
        while end in capitals and end - at <= _LONGEST_NAME:
            end += 1
        if lower[end - 1] not in names:
            continue
        titled = at > 0 and lower[at - 1].rstrip(".") in titles
        inner = next((n for n in range(at, end - 1) if lower[n].rstrip(".") in titles), None)
        aged = _is_aged(texts, at, end) or (end - at > 1 and lower[at - 1] == "old")
        told = titled or inner is not None or aged or _is_known_as(lower, end)
        if told or _speaks(doc, at, end):
            found.add(lower[end - 1])
    return frozenset(found)


def first_names(doc: Doc) -> frozenset[str]:
    """The first names, in small letters, of persons told with their age or with what befell them: the
    Georgia of "nine-year-old Georgia Stevens", of "killing Georgia Stevens" and of "Georgia Stevens, 9,",
    who is only called Georgia from then on.
    """
    texts, lower = doc.texts, doc.lower
    aged = (at + 1 for at in doc.places_of(_OLD) if lower[at - 2 : at] in _YEARS)
    named = (at for at in aged if at + 1 < len(texts))
    old = {lower[at] for at in named if texts[at].istitle() and texts[at + 1].istitle()}
    return frozenset(old | set(_called_by_harm(doc)))


_HARMING = frozenset(
    "killed killing murdered murdering shot shooting stabbed stabbing abducted abducting kidnapped "
    "kidnapping attacked attacking wounded wounding injured injuring beaten beating".split()
)


def _called_by_harm(doc: Doc) -> Iterator[str]:
    """The Georgia of "killing Georgia Stevens" and of "Georgia Stevens, 9, was shot"; no country's name."""
    texts, tags = doc.texts, doc.tags
    for at in positions(tags[:-1], _NAMES):
        two = tags[at + 1] == "PROPN" and texts[at].istitle() and texts[at + 1].istitle()
        if not two or {doc[at].head.i, doc[at + 1].head.i}.isdisjoint({at, at + 1}):
            continue
        name = doc[at] if doc[at + 1].dep_ == "flat" else doc[at + 1]
        harmed = name.dep_ in {"obj", "nsubj:pass"} and name.head.lower_ in _HARMING
        called = harmed or _is_aged(texts, at, at + 2)
        if called and not country_of(texts[at]) and not is_name(doc.phrase(at, at + 2)):
            yield doc.lower[at]


def _aged_names(doc: Doc) -> frozenset[str]:
    """The whole names, in small letters, of persons told with their age before them: "60-year-old Ali
    Ibrahim", whom "gunmen attacked"."""
    found: set[str] = set()
    for at in doc.places_of(_OLD):
        end = at + 1
        while end < len(doc) and doc.texts[end].istitle() and end - at <= _LONGEST_NAME:
            end += 1
        if doc.lower[at - 2 : at] in _YEARS and end - at > 2:
            found.add(" ".join(doc.lower[at + 1 : end]))
    return frozenset(found)


_OLD = frozenset({"old"})
_YEARS = frozenset({("year", "-"), ("years", "-"), ("year", "‑")})


def _is_aged(texts: Sequence[str], at: int, end: int) -> bool:
    """Whether a name of two words or more is followed by an age: ", 42,"; or one by ", 42, was"."""
    if end + 3 >= len(texts) or texts[end] != "," or texts[end + 2] != ",":
        return False
    aged = texts[end + 1].isdigit() and len(texts[end + 1]) <= 2
    return aged and (end - at > 1 or texts[end + 3] in _TOLD_OF_ONE)


_TOLD_OF_ONE = frozenset("was is who has had said told died of".split())


def _is_known_as(lower: Sequence[str], end: int) -> bool:
    """Whether a name is followed by another one: "Calvin Lee, also known as Tyson", "a.k.a. Tyson"."""
    behind = tuple(word for word in lower[end : end + 5] if word not in {",", "(", "who", "is"})
    return behind[:3] == ("also", "known", "as") or behind[:1] in {
        ("alias",),
        ("a.k.a.",),
        ("aka",),
    }


def _speaks(doc: Doc, at: int, end: int) -> bool:
    """Whether a name of two words or three is said to speak: "Ruth Finney said"."""
    if not 2 <= end - at <= 3 or end >= len(doc):
        return False
    spoken = is_speech(doc[end])
    name = doc.phrase(at, end)
    return spoken and name.replace(" ", "").isalpha() and not is_name(name)


def _parts_of_names(doc: Doc) -> frozenset[str]:
    """The words behind the first of each person's name, and of two or more such words the phrase:
    with "minister Antonio Ruiz Palma" "ruiz", "palma" and "ruiz palma" are a person's.
    """
    found: set[str] = set()
    for at in positions(doc.tags, _NAMES):
        name = doc[at]
        if not name.children:
            continue
        behind = [child.lower_ for child in name.children if child.dep_ == "flat"]
        if behind and _is_told_a_person(name):
            for first in range(len(behind)):
                found |= {" ".join(behind[first:end]) for end in range(first + 1, len(behind) + 1)}
    return frozenset(found)


_NAMES = frozenset({"PROPN"})
_TELLING = frozenset({"nmod:desc", "appos"})


def _is_told_a_person(name: Token) -> bool:
    """Whether it is told of a name that it is a person's: "Ali Palma, a guard", "Ali Palma, who fled"."""
    for child in name.children:
        if child.dep_ in _TELLING and _is_one_person(child):
            return True
        if child.dep_ == "acl:relcl" and "who" in child_words(child):
            return True
    return False


def _is_one_person(noun: Token) -> bool:
    word = noun.lower_.rstrip(".")
    told = word in people_nouns() or word in word_class("title")
    return told and "Plur" not in noun.morph.get("Number", [])
