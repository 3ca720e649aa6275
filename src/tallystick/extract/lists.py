"""Lists of persons, read by the words over what each is said to be, whatever the tree makes of them.

"Ali Amin, 34, of Mosul, Omar Haddad, a teacher, and his 3-year-old son were shot" names three.
"""

from collections.abc import Sequence

from tallystick.counts import NumberMention
from tallystick.doc import Doc, positions
from tallystick.extract.ages import age_end, goes_on
from tallystick.extract.beside import phrase_head
from tallystick.extract.effects import is_effect_form
from tallystick.extract.extents import behind_label
from tallystick.extract.forms import people_in
from tallystick.extract.group import Group, exact
from tallystick.extract.groups import read_one
from tallystick.extract.lexicon import harm_words
from tallystick.extract.numbers import Numbers
from tallystick.extract.people import PERSON_PRONOUNS, People, group_class, is_people, is_plural
from tallystick.extract.spans_of_time import is_time
from tallystick.extract.word_order import TAKEN
from tallystick.gazetteer import country_of, find
from tallystick.grammar import ARTICLES, OWNERS, QUOTES, VERBS
from tallystick.persons import person_words
from tallystick.values import plain

_OPENERS = ARTICLES | OWNERS
_JOINTS = frozenset({"and", "&", ",", ";"})
_AGED = frozenset("year years yr month months week weeks day days old -".split())
_PLACED = frozenset({"of", "from", "in", "at", "for"})
_ALIAS = (
    ("also", "known", "as"),
    ("known", "as"),
    ("alias",),
    ("a.k.a.",),
    ("a.k.a", "."),
    ("aka",),
    ("nicknamed",),
)
_ALIAS_OPENS = frozenset(named[0] for named in _ALIAS)
_CLOSING = {"(": ")", "[": "]", "“": "”", '"': '"', "—": "—", "--": "--", "–": "–"}
_INSIDE = QUOTES | {"-", "'s", "’s"}
# Longest phrase of one person, "former foreign minister Ali Amin", and of what he is said to be.
LONGEST = 9
LONGEST_ROLE = 16
# Longest list of persons that is followed by the words alone.
MOST = 12


def list_before(doc: Doc, within: Group, word: int, numbers: Numbers) -> list[Group]:
    """All persons of the list that ends before a verb and holds a group; none where it is no list.

    "The coroner said Ali Amin, 34, and Omar Haddad were shot": from the word behind "said" on. The
    verb stands at or before the `word` that tells what befell them.
    """
    start = behind_label(doc, doc.sentence_of(word)[0], word)
    before = doc.lower[start:word]
    joins = not _LISTING.isdisjoint(before) and _may_list(before, loose=True)
    if not joins or not _SINGULAR.isdisjoint(doc.lower[within.end + 1 : within.end + 2]):
        return []
    last = start + max(positions(before, _JOINING))  # a list begins before a mark that joins it
    for first in range(start, min(within.start + 1, last)):
        if first == start or _may_open(doc, first):
            listed = _read(doc, first, word, numbers, loose=True)
            if len(listed.persons) > 1 and listed.closed and listed.persons[-1].end >= within.end:
                inside = first > start and _is_headline_list(doc, listed, first)
                parted = listed.persons[-1].anonymous and _is_part(doc, start, first)
                if inside:
                    continue  # "the abduction of | ten nurses, two men | wounded"
                meets = not parted and _meets_verb(doc, listed.end, word)
                return listed.persons if meets else []
    return []


def _is_part(doc: Doc, start: int, first: int) -> bool:
    """ "Nine were killed, including | two guards and six others | were hurt": no list."""
    return doc.lower[first - 1] == "including" and not VERBS.isdisjoint(doc.tags[start : first - 1])


_LISTING = frozenset({"and", "&", ",", ";"})
_JOINING = _LISTING | {"as"}  # "as well as"
_CLOSERS = frozenset({"and", "&", ";", "as"})


def _may_list(words: Sequence[str], *, loose: bool) -> bool:
    """Whether words may hold a list by what closes one: "and", semicolons, ages, two nouns of a headline."""
    if not _CLOSERS.isdisjoint(words):
        return True
    if "," not in words:
        return False
    headline = len(words) <= _IN_HEADLINE and _OPENERS.isdisjoint(words)
    kin = loose and not person_words("kin", "child", "adult").isdisjoint(words)
    return headline or kin or any(map(str.isdigit, words))


# So many words at most name those a headline tells of: "Two policemen, volunteer killed".
_IN_HEADLINE = 12


_WHO = frozenset({"who", "whom", "that"})
_SINGULAR = frozenset({"was", "is", "has", "'s"})
_PLURAL = frozenset({"were", "are", "have", "remain", "all", "both"})


def _meets_verb(doc: Doc, at: int, word: int) -> bool:
    """Whether a list ends at its verb: "were", ", who have", "— who had all been", "died"; not at "was"."""
    while at < word and doc.texts[at] in {",", "—", "--", "-", "–"}:
        at += 1
    verbs = doc.lower[at : at + 4]
    if _SINGULAR.intersection(verbs[:2]):
        return False
    if doc.lower[at] in _WHO:
        return not _PLURAL.isdisjoint(verbs)
    return (
        at == word or doc.tags[at] in {"AUX", "VERB", "ADV"} or verbs[:1] in {("all",), ("both",)}
    )


def list_behind(
    doc: Doc, first: int, end: int, numbers: Numbers, *, of: bool = False, named: bool = False
) -> list[Group]:
    """The persons of a list that begins at a word: "Ali Amin, 34, his wife and their son Omar".

    Behind `of` a list may be followed by the verb of its noun: "the deaths of Ali Amin and his son are".
    Where people are `named` one word is a name: "were identified as Ali Amin, Omar and Noor".
    """
    if not _may_list(doc.lower[first:end], loose=named):
        return []
    listed = _read(doc, first, end, numbers, loose=named)
    if not of and listed.end < end and _is_finite(doc, listed.end):
        return []  # "killed Ali Amin and Omar Haddad was wounded"
    harmed = listed.end < end and is_effect_form(doc.lower[listed.end])
    if harmed and _is_headline_list(doc, listed, first):
        return []  # "the abduction of ten nurses, | two men wounded"
    return listed.persons if len(listed.persons) > 1 and listed.closed else []


_BEFORE_LISTS = frozenset({"VERB", "AUX", "SCONJ", "ADP", "PUNCT", "ADV", "SPACE", "CCONJ"})


def _may_open(doc: Doc, at: int) -> bool:
    """Whether a list may begin at a word: behind a verb, "that", a comma or a preposition."""
    before = doc.tags[at - 1]
    return (before in _BEFORE_LISTS or doc.texts[at - 1].isspace()) and doc.tags[at] != "PUNCT"


@plain(frozen=True, slots=True)
class _List:
    """Persons in their order, where they end, and whether an "and" or semicolons make them a list."""

    persons: list[Group]
    end: int
    closed: bool


def _read(doc: Doc, at: int, end: int, numbers: Numbers, *, loose: bool) -> _List:
    """The persons from a word on; `loose` where a verb behind them bounds the list."""
    found: list[Group] = []
    joints: list[tuple[str, ...]] = []
    at += at < end and doc.lower[at] == "both"
    while at < end and len(found) < MOST:
        person = _person(doc, at, end, numbers, loose=loose)
        if person is None or (found and not loose and _is_of_role(doc, found[-1], person)):
            at -= len(joints.pop()) if joints else 0
            break
        found.append(person)
        at = _behind_person(doc, person, end, loose=loose)
        if joints and "and" in joints[-1]:
            at = _behind_own_name(doc, person, at, end, numbers)
        joint = () if goes_on(doc, at) else _joint(doc, at, end)
        if not joint or (not loose and joint == (",",) and _is_closed(joints)):
            break
        joints.append(joint)
        at += len(joint)
    if not joints:
        return _List(found, at, closed=False)  # one person is no list
    closed = _is_closed(joints) or _are_aged(doc, found, joints)
    return _List(found, at, closed or _are_in_headline(doc, found, at))


def _are_in_headline(doc: Doc, found: list[Group], end: int) -> bool:
    """ "Mother, son arrested", "Two policemen, volunteer killed": nouns without articles, and commas; not
    "Nurse, mother of two killed"."""
    if len(found) < 2:
        return False
    opened = not _OPENERS.isdisjoint(doc.lower[max(0, found[0].start - 1) : found[-1].end + 1])
    nouns = all(is_people(one.head) is People.YES and not one.anonymous for one in found)
    told_more = doc.lower[found[-1].end + 1 : end + 1]
    return nouns and not opened and told_more[:1] not in {(",",), ("of",)}


def _behind_own_name(doc: Doc, kin: Group, at: int, end: int, numbers: Numbers) -> int:
    """Behind the name of kin who end a list: "Ana Ruiz and her son, 17-year-old Luis Ruiz | were shot"."""
    owned = doc.lower[kin.start] in OWNERS and kin.head.lower_ in person_words("kin")
    if not owned or doc.texts[at : at + 1] != (",",):
        return at
    named = _person(doc, at + 1, end, numbers, loose=True)
    if named is None or named.head.pos_ != "PROPN":
        return at
    behind = _behind_person(doc, named, end, loose=True)
    return at if _joint(doc, behind, end) else behind


def _is_headline_list(doc: Doc, listed: _List, first: int) -> bool:
    """Whether commas alone join a list, without ages: "nurse, porter", not "mother, son"."""
    aged = any(_age_behind(doc, person) for person in listed.persons)
    pair = all(p.head.lower_ in person_words("kin", "child", "adult") for p in listed.persons)
    return _CLOSERS.isdisjoint(doc.lower[first : listed.end]) and not aged and not pair


def _is_closed(joints: list[tuple[str, ...]]) -> bool:
    """Whether an "and" closes a list, or semicolons alone join it."""
    semicolons = bool(joints) and all(";" in marks for marks in joints)
    return semicolons or any("and" in marks or "&" in marks for marks in joints)


def _are_aged(doc: Doc, found: list[Group], joints: list[tuple[str, ...]]) -> bool:
    """ "Ali Amin, 20, Omar Haddad, 22, and": each with an age."""
    return bool(joints) and all(_age_behind(doc, person) for person in found)


def _age_behind(doc: Doc, person: Group) -> bool:
    """The 34 of "Ali Amin, 34"."""
    age = doc.lower[person.end + 2 : person.end + 3]
    return bool(age) and age[0].isdigit()


def _joint(doc: Doc, at: int, end: int) -> tuple[str, ...]:
    """The words that join two of a list: ", and", ";", ", as well as"."""
    last = at
    while last < end and (doc.lower[last] in _JOINTS or doc.lower[last : last + 3] == _AS_WELL):
        last += 3 if doc.lower[last] == "as" else 1
    marks = doc.lower[at:last]
    return (*marks[:-1], "and") if "as" in marks else marks


_AS_WELL = ("as", "well", "as")


def _is_of_role(doc: Doc, one: Group, other: Group) -> bool:
    """The "teacher" of "Ali Amin, a priest, teacher and a writer": he is still spoken of."""
    described = "," in doc.texts[one.end + 1 : other.start - 1] and one.head.pos_ == "PROPN"
    named = other.head.pos_ == "PROPN" or other.mention is not None
    role = any(word in ARTICLES for word in doc.lower[one.end + 2 : one.end + 3])
    return described and role and not named and doc.lower[other.start] not in OWNERS


def _is_finite(doc: Doc, at: int) -> bool:
    """Whether a list is the subject of what follows it: "was wounded", "escaped", not "injuring"."""
    while at < len(doc) - 1 and doc.tags[at] == "ADV":
        at += 1
    verb = doc.tags[at] == "VERB" and not doc.lower[at].endswith("ing")
    return doc.tags[at] == "AUX" or verb


def _person(doc: Doc, at: int, end: int, numbers: Numbers, *, loose: bool) -> Group | None:
    """The person whose phrase begins at a word: "campus policeman Ali Amin", "his wife", "a nurse"."""
    first = at
    while at < end and (doc.lower[at] in _OPENERS or _is_of_age(doc, at)):
        at += 1
    mention = numbers.by_first.get(at) if at == first or doc.lower[at - 1] in _OPENERS else None
    if mention is not None:
        return _counted(doc, mention, end, numbers)
    last = _phrase_end(doc, at, end)
    if last < at or is_time(doc[last]):
        return None  # "died on | Friday and the officer" was hurt
    run = _name_start(doc, at, last)
    if run <= last:
        return _named(doc, first, run, last, loose=loose)
    noun = doc[last]
    if is_people(noun) is People.YES and people_in(noun) is not None:
        return read_one(noun, numbers)  # "and their sons, ages 3, 5 and 9"
    known = is_people(noun) is People.YES and not is_plural(noun) and noun.pos_ in {"NOUN", "ADJ"}
    taken = at == first and noun.lower_ in TAKEN
    if not known or noun.lower_ in PERSON_PRONOUNS or taken:
        return None
    start = first + (doc.lower[first] in ARTICLES)
    return Group(noun, start, last, exact(1), None, "one-person")


def _counted(doc: Doc, mention: NumberMention, end: int, numbers: Numbers) -> Group | None:
    """ "Two guards", "15 others" in a list of persons."""
    last = _phrase_end(doc, mention.end, end)
    if last < mention.end:
        return read_one(doc[mention.end - 1], numbers)
    known = is_people(doc[last]) is People.YES or country_of(doc.texts[last]) is not None
    counted = known and numbers.counting(doc[last]) == mention
    return read_one(doc[last], numbers) if counted else None


def _named(doc: Doc, first: int, run: int, last: int, *, loose: bool) -> Group | None:
    """A person by name, with the title before it; a place or a group is none, a surname only if `loose`."""
    name = doc.phrase(run, last + 1)
    titled = run > first and is_people(doc[run - 1]) is People.YES
    aged = age_end(doc, last + 1, len(doc)) > last + 1  # "killed Noor, 34, and his wife"
    if run == last and not titled and not ((loose or aged) and doc.tags[run] == "PROPN"):
        return None
    if doc.lower[first] in {"a", "an", "another"} and run == last == first + 1 and country_of(name):
        return Group(doc[last], run, last, exact(1), None, "one-person")  # "a Canadian"
    place = find(name) if not (loose and run < last) else None  # "Ali Amin" may be a village too
    if not titled and (place or country_of(name) or group_class([name]) is not None):
        return None
    head = phrase_head(doc[last])
    head = head if run <= head.i <= last else doc[last]
    return Group(head, first + (doc.lower[first] in ARTICLES), last, exact(1), None, "one-person")


def _name_start(doc: Doc, first: int, last: int) -> int:
    """The first word of the name that ends a phrase: "Ali" in "campus policeman Ali Amin"."""
    at = last + 1
    while at > first and (_is_name(doc, at - 1) or _links(doc, at - 1, last)):
        at -= 1
    while at <= last and not _is_name(doc, at):
        at += 1
    return at


def _links(doc: Doc, at: int, last: int) -> bool:
    return at < last and (
        doc.lower[at] in harm_words("particle") or doc.texts[at] in {"-", ".", *QUOTES}
    )


def _is_name(doc: Doc, at: int) -> bool:
    """A capital, and no noun for people: "Mores", not the "Officer" of "Officer John Abbott"."""
    text = doc.texts[at]
    title = is_people(doc[at]) is People.YES and doc.tags[at] != "PROPN"
    title = title or doc.lower[at] in person_words("kin", "child", "adult")
    return text[:1].isupper() and any(letter.isalpha() for letter in text) and not title


def _phrase_end(doc: Doc, first: int, end: int) -> int:
    """The last word of a phrase of nouns and names; before it nothing where none begins here."""
    last = first - 1
    for at in range(first, min(first + LONGEST, end)):
        text, word = doc.texts[at], doc.lower[at]
        capital = text[:1].isupper() and doc.tags[at] not in {"AUX", "PRON", "DET"}
        if at == first and doc.tags[at] == "ADP":
            break  # "In Arba"
        if capital or doc.tags[at] in {"NOUN", "PROPN"}:
            last = at
        elif (
            doc.tags[at] == "ADJ"
            or word in harm_words("particle")
            or text in _INSIDE
            or _is_of_age(doc, at)
        ) or (word == "in" and doc.lower[at - 1 : at + 3] == ("-", "in", "-", "law")):
            continue
        else:
            break
    return last


def _is_of_age(doc: Doc, at: int) -> bool:
    """A word of "39-year-old" or "four-month-old" before a noun."""
    word = doc.lower[at]
    if word in _AGED:
        return "old" in doc.lower[at : at + 4]
    return "old" in doc.lower[at + 1 : at + 5] and doc[at].like_num


# --- what a person is said to be --------------------------------------------------------------


def _behind_person(doc: Doc, person: Group, end: int, *, loose: bool) -> int:
    """The word behind all that is said of a person: ", 34, of Mosul", "(a nurse)", ", a teacher"."""
    at, before = person.end + 1, -1
    while at < end and at != before:
        before = at
        at = _over_alias(doc, _over_brackets(doc, age_end(doc, at, end), end), end)
        at = _over_place(doc, at, end)
        at = _over_role(doc, person, at, end, loose=loose)
    return at


def _over_brackets(doc: Doc, at: int, end: int) -> int:
    closing = _CLOSING.get(doc.texts[at]) if at < end else None
    if closing is None:
        return at
    return next(
        (i + 1 for i in range(at + 1, min(at + LONGEST, end)) if doc.texts[i] == closing), at
    )


def _over_alias(doc: Doc, at: int, end: int) -> int:
    """Behind "known as Carlos", "alias the Cook"."""
    if _ALIAS_OPENS.isdisjoint(doc.lower[at : at + 1]):
        return at  # as mostly
    if not any(doc.lower[at : at + len(named)] == named for named in _ALIAS):
        return at
    over = next((i for i in range(at, end) if doc.texts[i] in {",", ";"}), end)
    return over if over < end and over - at < LONGEST else at


def _over_place(doc: Doc, at: int, end: int) -> int:
    """Behind "of Rio Grande City" and ", from Spain"."""
    comma = at < end and doc.texts[at] == ","
    if at + comma + 1 >= end or doc.lower[at + comma] not in _PLACED:
        return at
    here = at + comma + 1
    while here < end and (
        doc.tags[here] in {"PROPN", "DET", "ADJ", "NOUN", "NUM"} or doc.lower[here] in _PLACED
    ):
        here += 1
    return here


def _over_role(doc: Doc, person: Group, at: int, end: int, *, loose: bool) -> int:
    """Behind ", a teacher at the village school", ", alias the Cook", ", who was 34"."""
    if at + 1 >= end or doc.texts[at] != ",":
        return at
    word = doc.lower[at + 1]
    alias = any(doc.lower[at + 1 : at + 1 + len(named)] == named for named in _ALIAS)
    relative = word in _WHO or doc.lower[at + 2 : at + 4] == ("of", "whom")
    if alias or (loose and relative):
        over = _next_mark(doc, at + 1, end)
        return over if over < end else at  # "Omar Haddad, who" died
    last = _phrase_end(doc, at + 1, end)
    run = _name_start(doc, at + 1, last) if last > at else end
    if person.head.pos_ != "PROPN":  # "his son, Julian Garcia"
        whole = run == at + 1 and last > run
        if loose and _is_said_of_last(doc, person, at):
            return _phrase_end(doc, at + 2, end) + 1
        return last + 1 if whole and not find(doc.phrase(run, last + 1)) else at
    named = run < last and word not in ARTICLES  # "consul Ali Amin"
    if named or word in OWNERS | _JOINTS:
        return at
    describes = word in ARTICLES or doc.tags[at + 1] in {"NOUN", "ADJ"}
    over = _next_mark(doc, at + 1, end) if describes else at
    return over if over < end or loose else at


def _is_said_of_last(doc: Doc, person: Group, comma: int) -> bool:
    """ "A woman and her son, | a police recruit |, were killed": what the last of a list is said to be."""
    before = doc.lower[max(0, person.start - 2) : person.start + 1]
    behind = next((i for i in range(comma + 1, len(doc)) if doc.texts[i] in {",", "and"}), comma)
    told = "and" in before and doc.lower[comma + 1] in {"a", "an"} and doc.texts[behind] == ","
    return told and behind - comma < LONGEST and doc.tags[behind + 1 : behind + 2] == ("AUX",)


def _next_mark(doc: Doc, at: int, end: int) -> int:
    """The next comma, or an "and" before a name or "his": what is said of a person ends there."""
    for i in range(at, min(at + LONGEST_ROLE, end)):
        behind = doc.texts[i + 1] if i + 1 < end else ""
        anew = behind[:1].isupper() or behind.lower() in OWNERS
        if doc.texts[i] in {",", ";"} or (doc.lower[i] == "and" and anew):
            return i
        if is_effect_form(doc.lower[i]):
            return end
    return min(at + LONGEST_ROLE, end)
