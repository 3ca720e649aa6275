"""Words that name who did it, as words with a class: "Syrian security forces", "unknown gunmen"."""

from itertools import takewhile

from tallystick.dependents import cases, has, has_word
from tallystick.doc import Doc, Token, once_asked
from tallystick.extract.doer_classes import (
    ANYBODY,
    ARMED,
    are_of_armed,
    class_of_doer,
    ends_as_armed,
    is_unknown,
)
from tallystick.extract.extents import (
    LONGEST_COMPLEMENT,
    before_speakers,
    behind_label,
    closing,
    goes_on,
    has_letters,
)
from tallystick.extract.lexicon import doer_words
from tallystick.extract.people import (
    PERSON_PRONOUNS,
    People,
    group_class,
    is_people,
    is_round_number,
    noun_class,
)
from tallystick.gazetteer import country_of, find
from tallystick.grammar import GENITIVES, NOMINAL, NOUNS
from tallystick.tables import words
from tallystick.values import plain, replace
from tallystick.vocabulary import ActorClass

_KEPT = frozenset({"compound", "amod", "flat", "nmod:poss", "nmod:desc"})
# How many words the phrase behind "by" or "with" may hold before its noun.
PHRASE_REACH = 10
# How far to either side of a noun the listed name it stands inside may reach.
NAME_TOKENS = 5


@plain(frozen=True, slots=True)
class Doer:
    """The words that name who did it: first and last token, and the class."""

    first: int
    last: int
    actor_class: ActorClass
    rule: str


@once_asked
def actor(noun: Token, start: int = 0, end: int | None = None) -> Doer | None:
    """A noun as doer: people, a force, a country, a group, or a name that is no place's.

    A bomb or an attack does nothing by itself: the words beside it tell whose it was. The words of
    the doer lie among the tokens from `start` up to, not including, `end`.
    """
    if noun.lower_ in _SOMEBODY:
        return Doer(noun.i, noun.i, ActorClass.ARMED_GROUP, "doer-somebody")
    if not _may_act(noun):
        return None
    of = counted_people(noun)
    if of is not None and (end is None or of.i < end):
        return actor(of, start, end)
    if noun.lower_ in _ONE_OF and _has_of(noun):
        return _one_of(noun, end)
    first, last = extent(noun, start, end)
    if not _FINITE.isdisjoint(noun.doc.texts[first : noun.i]):
        return None  # "since Noor | was elected mayor"
    return _whole_name(noun) or _named_for(noun, first) or _by_noun(noun, first, last)


# "One of the demonstrators" is a demonstrator, whom only these words single out.
_ONE_OF = frozenset("one another some several many most both two three four five".split())


def _one_of(noun: Token, end: int | None) -> Doer | None:
    """ "Shot by one of the demonstrators": the class of those, the words from "one" on."""
    of = next((c for c in noun.children if c.dep_ == "nmod" and c.i > noun.i), None)
    if of is None or "of" not in cases(of) or (end is not None and of.i >= end):
        return None
    if is_people(of) is not People.YES or of.lower_ in PERSON_PRONOUNS:
        return None
    whole = actor(of, noun.i, end)
    return replace(whole, first=noun.i) if whole is not None else None


def _may_act(noun: Token) -> bool:
    if noun.pos_ in {"PRON", "DET"} or (noun.lower_ in _NOBODY_KNOWN and not _has_of(noun)):
        return False
    if noun.lower_ in doer_words("event") or noun.lower_ in doer_words("lifeless"):
        return False
    return not any(c.lower_ == "no" or c.lower_ in MOUTHPIECES for c in noun.children)


# "Police spokesman Omar Noor said a man told them he had shot a clerk".
MOUTHPIECES = frozenset({"spokesman", "spokeswoman", "spokesperson"})


MACHINES = frozenset("jet jets plane planes aircraft rifle rifles helicopter helicopters".split())


def _has_of(noun: Token) -> bool:
    return noun.doc.lower[noun.i + 1 : noun.i + 2] == ("of",)


def _by_noun(noun: Token, first: int, last: int) -> Doer | None:
    apposed = _name_before(noun.doc, first)
    if apposed is not None:
        return apposed
    phrase = list(noun.doc[first : last + 1])
    if noun.lower_ in doer_words("body") and (meant := _body(noun, phrase)) is not None:
        return meant
    if noun.text == "state" and {c.lower_ for c in noun.children if c.i < noun.i} == {"the"}:
        return Doer(first, last, ActorClass.STATE_FORCE, "doer-state")
    if is_people(noun) is People.YES and noun_class(noun.lower_) is not None:
        apart = noun.lower_ in ANYBODY and last == _told_apart(noun)
        apart = apart or not _DISGUISED.isdisjoint(noun.doc.lower[noun.i + 1 : last + 1])
        kept = phrase[: noun.i - first + 1] if apart else phrase  # a uniform makes no soldier
        return Doer(first, last, class_of_doer(noun, kept), "doer-noun")
    if noun.pos_ == "PROPN" and _is_country(noun, phrase):
        told = class_of_doer(noun, phrase) if _is_one_of(noun) else ActorClass.STATE_FORCE
        return Doer(first, last, told, "doer-country")
    named = _named(noun, phrase)
    if named is not None:
        return Doer(first, last, named, "doer-group")
    if noun.lower_ in doer_words("unit") or _are_services(noun, phrase):
        return Doer(first, last, _class_of_unit(noun, phrase), "doer-unit")
    if is_people(noun) is People.PERHAPS and not _is_place(noun, phrase):
        return (
            Doer(first, last, class_of_doer(noun, phrase), "doer-name")
            if _may_be_named(noun)
            else None
        )
    return None


def _named_for(noun: Token, first: int) -> Doer | None:
    """A group by a name that tells what it is for: "the Group for the Defence of Tolmar"."""
    doc, at = noun.doc, noun.i + 1
    bodies = doer_words("body") | doer_words("named")
    if (
        not noun.text[:1].isupper()
        or noun.lower_ not in bodies
        or doc.lower[at : at + 1] != ("for",)
    ):
        return None
    end, last = min(doc.sentence_of(noun.i)[1], at + LONGEST_COMPLEMENT), noun.i
    while at < end and (doc.texts[at][:1].isupper() or doc.lower[at] in _NAME_LINKS):
        last = at if doc.texts[at][:1].isupper() else last
        at += 1
    return Doer(first, last, ActorClass.ARMED_GROUP, "doer-group") if last > noun.i else None


_NAME_LINKS = frozenset({"for", "the", "of", "and"})
_FINITE = frozenset({"was", "were", "is", "are"})


def _class_of_unit(noun: Token, phrase: list[Token]) -> ActorClass:
    """A patrol or a battery is of the army where nobody else's is told: "rebel artillery"."""
    before = [t for t in phrase if t.i < noun.i]
    armed = group_class([t.text for t in before]) is ActorClass.ARMED_GROUP
    armed = armed or any(noun_class(t.lower_) is ActorClass.ARMED_GROUP for t in before)
    armed = armed or are_of_armed(phrase)
    return ActorClass.ARMED_GROUP if armed else ActorClass.STATE_FORCE


def _is_country(noun: Token, phrase: list[Token]) -> bool:
    """ "Ruritania", and in more words "Sri Lanka", "the United States"."""
    whole = " ".join(t.text for t in phrase if t.pos_ != "DET")
    return bool(country_of(noun.text) or country_of(whole))


def _are_services(noun: Token, phrase: list[Token]) -> bool:
    """ "The Ruritanian intelligence services", "its secret service": of the state."""
    serving = noun.lower_ in {"service", "services", "agency", "agencies"}
    told = doer_words("services")
    return serving and not told.isdisjoint(t.lower_ for t in phrase if t.i < noun.i)


_DISGUISED = frozenset("dressed disguised posing clad pretending masquerading wearing".split())


def _may_be_named(noun: Token) -> bool:
    """Whether a word may be the name of who did it: no "splinters", nobody "in a drive-by in Kor"."""
    named = noun.text[:1].isupper() and noun.lower_ not in doer_words("inert")
    named = named and noun.lower_ not in _AREAS
    return named and cases(noun).isdisjoint(_WHERE)


# "Troops in Borno and Yobe | States | freed four".
_AREAS = frozenset(
    "states state provinces province districts district counties county regions".split()
)
_WHERE = frozenset("in at on near inside outside from".split())


def bearer(noun: Token) -> Doer | None:
    """A person whose name may be a place's as well, where only a person can be meant: "Perry shot"."""
    if noun.pos_ != "PROPN" or is_people(noun) is not People.PERHAPS or country_of(noun.text):
        return None
    if noun.lower_ in doer_words("event"):
        return None
    named = _may_be_named(noun)
    return Doer(*extent(noun), ActorClass.ARMED_GROUP, "doer-name") if named else None


def counted_people(noun: Token) -> Token | None:
    """The people that a word for a number or a load stands before: "hundreds of rebels"."""
    if not is_round_number(noun) and noun.lower_ not in doer_words("load"):
        return None
    of = (c for c in noun.children if c.dep_ == "nmod" and c.i > noun.i and "of" in cases(c))
    return next(of, None)


def _whole_name(noun: Token) -> Doer | None:
    """The listed name that a noun stands inside: "Kurdistan Workers' Party", not its workers."""
    if not noun.text[:1].isupper() or noun.pos_ not in {"NOUN", "PROPN"} or noun.text.isupper():
        return None
    doc = noun.doc
    floor, end = doc.sentence_of(noun.i)
    last = min(end, noun.i + NAME_TOKENS)
    for first in range(max(floor, noun.i - NAME_TOKENS), noun.i + 1):
        if not doc.texts[first][:1].isupper():
            continue
        for until in range(last, noun.i + 1, -1):
            if not doc.texts[until - 1][:1].isupper():
                continue
            named = group_class(doc.phrase(first, until).split(), whole=True)
            if named is not None:
                return Doer(first, until - 1, named, "doer-group")
    return None


def _is_one_of(noun: Token) -> bool:
    """Whether a name of a people stands for persons of it: "an armed Ruritanian", "two Ruritanians"."""
    told = {c.lower_ for c in noun.children if c.i < noun.i}
    return bool(told & (ARMED | {"a", "an"})) or has(noun, "nummod")


def _name_before(doc: Doc, first: int) -> Doer | None:
    """The group that an apposition explains: "the ADF, | a militia of Ugandan origin"."""
    at = first - 1
    while at > 0 and doc.tags[at] == "DET":
        at -= 1
    if at == first - 1 or doc.texts[at] != ",":
        return None
    for start in range(max(doc.sentence_of(first)[0], at - NAME_TOKENS), at):
        named = group_class(doc.texts[start:at], whole=True)
        if named is not None and doc.texts[start][:1].isupper():
            return Doer(start, at - 1, named, "doer-group")
    return None


def _named(noun: Token, phrase: list[Token]) -> ActorClass | None:
    """The class of a group by its name, listed or not: "the Jaime Soto Front", "the Kor Mujahideen"."""
    found = group_class([t.text for t in phrase])
    if not found:
        return ActorClass.ARMED_GROUP if ends_as_armed(noun, phrase) else None
    if found is ActorClass.STATE_FORCE and are_of_armed(phrase):
        return ActorClass.ARMED_GROUP
    if noun.pos_ == "PROPN" or group_class([noun.text]) or noun.lower_ in doer_words("body"):
        return found
    before = [t.text for t in phrase if t.i <= noun.i]
    # "rival gangs" as a whole, though "gangs" alone is no name
    whole = any(group_class(before[at:], whole=True) for at in range(len(before)))
    return found if whole else None


_SOMEBODY = frozenset({"someone", "somebody"})
_NOBODY_KNOWN = frozenset("one ones another other others some many several two three".split())


# How far before "the group" its name may stand.
NAME_REACH = 150


def _body(noun: Token, phrase: list[Token]) -> Doer | None:
    """ "the rebel group, the Northern Front": its name behind it or before it, else what it is."""
    named = _name_behind(noun) or _group_meant(noun, phrase)
    if named is not None or group_class([t.text for t in phrase]) is not None:
        return named
    members = next((t for t in phrase if t.i > noun.i and is_people(t) is People.YES), None)
    kinds = {noun_class(t.lower_) for t in phrase if t.i != noun.i}
    told = {t.lower_ for t in phrase} & doer_words("armed")
    faction = noun.lower_.startswith("faction") and any(t.text[:1].isupper() for t in phrase)
    armed = bool(told) or ActorClass.ARMED_GROUP in kinds or faction
    if members is not None:  # "a group of unidentified men", "a group of villagers"
        return Doer(phrase[0].i, phrase[-1].i, class_of_doer(members, phrase), "doer-body")
    if is_unknown(noun, phrase):  # "by an unidentified group"
        return Doer(phrase[0].i, noun.i, ActorClass.UNKNOWN, "doer-body")
    return Doer(phrase[0].i, noun.i, ActorClass.ARMED_GROUP, "doer-body") if armed else None


def unnamed_body(noun: Token) -> Doer | None:
    """A body of which no more is told: "the group has killed several people"."""
    whole = noun.lower_ in _THEY_ALL
    return Doer(*extent(noun), ActorClass.ARMED_GROUP, "doer-body") if whole else None


_THEY_ALL = frozenset({"group", "groups", "gang", "organization", "organisation", "movement"})


def _name_behind(noun: Token) -> Doer | None:
    """The name that explains "the rebel group": "group, the Northern Front", "group (NF)"."""
    words = noun.doc
    at, end = noun.i + 1, words.sentence_of(noun.i)[1]
    while at < min(noun.i + 4, end) and words.lower[at] in {",", "(", "the", "called"}:
        at += 1
    last = at - 1
    while last + 1 < min(at + LONGEST_COMPLEMENT, end) and _in_name(words, last + 1):
        last += 1
    while last >= at and not words.texts[last][:1].isupper():
        last -= 1
    while at <= last and not words.texts[at][:1].isupper():
        at += 1  # "a unit of | the FARC"
    if last < at:
        return None
    named = group_class(words.texts[at : last + 1])
    if named is not ActorClass.ARMED_GROUP:
        return None
    return Doer(at, last, named, "group-named-behind")


def _in_name(words: Doc, at: int) -> bool:
    return (
        words.tags[at] == "PROPN"
        or words.texts[at] in {"-", "of", "for", "the", "and"}
        or (words.tags[at] in {"ADJ", "NOUN"} and words.texts[at][:1].isupper())
    )


def _group_meant(noun: Token, phrase: list[Token]) -> Doer | None:
    """The group that "the group" goes on about, by the last name of one before it."""
    definite = has_word(noun, {"the", "this", "that"})
    if not definite or group_class([t.text for t in phrase]) is not None:
        return None
    words = noun.doc
    for at in range(noun.i - 1, max(noun.i - NAME_REACH, 0), -1):
        if words.tags[at] != "PROPN" or words.tags[at + 1] == "PROPN":
            continue
        if words.texts[at + 1] == "-" and words.lower[at + 2] in _TIED:
            continue  # "the Front, an al-Qaeda | -linked group"
        first = _first_of_name(words, at)
        named = group_class(words.texts[first : at + 1])
        if named is ActorClass.ARMED_GROUP:
            return Doer(first, at, named, "group-named-before")
    return None


_TIED = frozenset("linked affiliated allied aligned inspired backed led style".split())


def _first_of_name(doc: Doc, last: int) -> int:
    first = last
    while doc.tags[first - 1] in {"PROPN", "ADJ"} or doc.texts[first - 1] == "-":
        first -= 1
    return max(first, doc.sentence_of(last)[0])


def _is_place(noun: Token, phrase: list[Token]) -> bool:
    """ "Mosul" in "Mosul bomb kills ten": a known place with no word for people beside it."""
    told_by = "by" in cases(noun) or noun.dep_ in {"nsubj:pass", "obl:agent"}
    if noun.pos_ != "PROPN" or told_by:
        return False
    name = " ".join(t.text for t in phrase if t.pos_ == "PROPN")
    return bool(find(name)) or any(t.lower_ in words("things.tsv") for t in phrase)


def actor_at(doc: Doc, start: int, end: int) -> Doer | None:
    """The doer whose words begin at a token: "alleged rebel fighters" behind "by".

    The words are read as they stand, for the tree often hangs them on another noun.
    """
    tags, texts = doc.tags, doc.texts
    noun, at = None, start
    for at in range(start, min(end, start + PHRASE_REACH)):
        if texts[at].isspace():
            continue
        if tags[at] in {"NOUN", "PROPN"}:
            noun = at
        elif not _may_go_on(doc, at, opened=noun is not None):
            break
    if noun is None:
        return None
    noun = _over_bracket(doc, noun)
    head = doc[noun]
    while head.dep_ == "flat" and start <= head.head.i < head.i:
        head = head.head
    return actor(head, start, max(noun + 1, end))


def _over_bracket(doc: Doc, noun: int) -> int:
    """ "The People's Army (PA) rebels": the people behind the letters of their group."""
    closing = noun + 3
    if doc.texts[noun + 1 : noun + 2] != ("(",) or doc.texts[closing : closing + 1] != (")",):
        return noun
    behind = closing + 1
    plain = doc.tags[behind : behind + 1] == ("NOUN",)
    return behind if plain and is_people(doc[behind]) is People.YES else noun


def _may_go_on(doc: Doc, at: int, *, opened: bool) -> bool:
    """Whether a word may stand inside a phrase before its noun: "stone-throwing", "alleged"."""
    words = doc
    tag, text = words.tags[at], words.texts[at]
    if not opened:
        return tag in _OPENERS or tag == "VERB" or words.lower[at] in _WHOSE
    if text in {"-", "'s", "’s", "/"} or words.texts[at - 1] == "-":
        return True
    if words.texts[at - 1] in GENITIVES and words.texts[at + 1 : at + 2] == ("-",):
        return True  # "her mother's | live-in boyfriend"
    described = tag == "ADJ" and words.tags[at + 1 : at + 2] == ("NOUN",)
    described = described or _is_of_two(words, at)
    return described and words.lower[at] not in {"last", "next"}


def _is_of_two(doc: Doc, at: int) -> bool:
    """ "Ruritania's | oldest and | largest rebel group": the first of two adjectives, and the "and"."""
    first = at if doc.tags[at] == "ADJ" else at - 1
    return doc.tags[first : first + 4] == ("ADJ", "CCONJ", "ADJ", "NOUN")


_WHOSE = frozenset("his her their its my our".split())
_OPENERS = frozenset({"DET", "ADJ", "NUM", "ADV", "PART", "PUNCT"})


def _first_word(doc: Doc, first: int, head: int) -> int:
    if first < head and doc.lower[first - 1] in {"told", "tells"} and doc.tags[first] == "PROPN":
        first += 1  # "told Reuters | suspected rebels had fled"
    while first < head and (_is_before_words(doc, first) or _is_time(doc, first)):
        if not _YEARS.isdisjoint(doc.lower[first + 1 : first + 3]) or _is_off_duty(doc, first):
            break  # "22-year-old Omar Noor", "22 year old Omar Noor"
        first += 1
    return first


_YEARS = frozenset({"year", "years"})


def _is_off_duty(doc: Doc, at: int) -> bool:
    """Whether a preposition opens an adjective: the "off" of "an off-duty officer"."""
    return doc.tags[at] == "ADP" and doc.texts[at + 1 : at + 2] == ("-",)


def _is_time(doc: Doc, at: int) -> bool:
    """Whether a word before people is of a time: "on Tuesday | evening | rebels", "the next | day"."""
    word = doc.lower[at]
    named = at > 0 and doc.lower[at - 1] in _DAYS | _WHICH_DAY
    ahead = doc.lower[at + 1 : at + 2]
    if word in _DAYS | _BEFORE_NOW or (word in _SPANS and not _BEFORE_NOW.isdisjoint(ahead)):
        return True  # "an hour | later loyalists bombed"
    return (word in _HOURS and named) or (word in _WHICH_DAY and not _HOURS.isdisjoint(ahead))


_BEFORE_NOW = frozenset({"earlier", "later"})  # "earlier this month gangs killed"
_HOURS = frozenset("morning afternoon evening night day week month year weekend".split())
_SPANS = frozenset("hour hours minutes moments day days week weeks month months years".split())
_WHICH_DAY = frozenset("next last same following previous that this early late".split())


def _is_before_words(doc: Doc, at: int) -> bool:
    opens = doc.lower[at] in {"when", "where", "while", "after", "as"}
    return opens or doc.texts[at].isspace() or doc.tags[at] in _BEFORE


_BEFORE = frozenset({"DET", "PUNCT", "NUM", "SCONJ", "ADP"})


_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday yesterday today tonight".split()
)


def _supposed_end(doc: Doc, last: int) -> int:
    """Where "suspected to be herdsmen" ends behind "gunmen"; the last word itself if nothing follows."""
    words = doc
    until = words.sentence_of(last)[1]
    said = words.lower[last + 1 : min(last + 4, until)]
    if len(said) < 3 or said[0] not in doer_words("supposed"):
        return last
    opened = {("to", "be"): last + 4, ("as",): last + 3}.get(
        said[1:] if said[1] == "to" else said[1:2]
    )
    if opened is None:
        return last
    if words.lower[opened] in _MEN and words.lower[opened + 1 : opened + 2] == ("of",):
        opened += 2  # "suspected to be members of | the Red Front"
    inside = NOUNS | {"DET", "ADJ", "PUNCT"}
    ahead = range(opened, min(opened + 4, until))
    run = takewhile(lambda i: words.tags[i] in inside and not _is_time(doc, i), ahead)
    return max((i for i in run if words.tags[i] in NOUNS), default=last)


_MEN = frozenset("members fighters militants supporters followers elements soldiers".split())


def extent(noun: Token, start: int = 0, end: int | None = None) -> tuple[int, int]:
    """First and last token of a doer's words: modifiers and name, no number, no clauses."""
    first = last = noun.i
    for token in noun.children:
        if token.dep_ in _KEPT and token.i < noun.i and not _is_set_apart(token, noun):
            first = min(first, token.left_edge.i)
        elif token.dep_ in {"flat", "compound"}:
            last = max(last, token.right_edge.i)
        elif goes_on(token, noun):
            last = max([last, token.i, *(c.i for c in token.children if c.dep_ == "flat")])
    last = _told_apart(noun) if last == noun.i and noun.lower_ in ANYBODY else last
    # "the Front (PWG | ) claimed it": the letters alone may be the noun
    first = _before_age(noun.doc, min(_behind_brackets(noun.doc, first), noun.i))
    last = _supposed_end(noun.doc, _named_on(noun.doc, first, last))
    last = before_speakers(noun, last)
    longest = max(LONGEST_COMPLEMENT + 3 * has_letters(noun.doc[last]), APART)
    if last - noun.i > longest or (end is not None and last >= end):
        last = noun.i
    first = supposed_start(noun.doc, max(first, min(start, noun.i)))
    first = behind_label(noun.doc, first, noun.i)
    first = _counted(noun, _first_word(noun.doc, first, noun.i), start)
    return first, closing(noun.doc, last)


def _named_on(doc: Doc, first: int, last: int) -> int:
    """Where a group's name ends that goes on: "rebels of the Armed Forces | of Ruritania"."""
    if doc.lower[last + 1 : last + 2] != ("of",):
        return last
    starts = range(max(first, last - LONGEST_COMPLEMENT), last + 1)
    for end in (last + 4, last + 3):  # "the Army | of National Liberation"
        named = all(text[:1].isupper() for text in doc.texts[last + 2 : end])
        if named and any(group_class(doc.texts[at:end], whole=True) for at in starts):
            return end - 1
    return last


def _is_set_apart(token: Token, noun: Token) -> bool:
    """Whether a noun stands before a comma: "at a pass, | armed men", whatever it hangs on."""
    return token.pos_ in NOUNS and "," in noun.doc.texts[token.i : noun.i]


def _counted(noun: Token, first: int, start: int) -> int:
    """ "Two men": the number belongs to the words of people of whom no more is told, no "dozen"."""
    bare, before = noun.lower_ in ANYBODY and max(start, 0) < first == noun.i, noun.doc[first - 1]
    return first - 1 if bare and before.pos_ == "NUM" and before.lower_ != "dozen" else first


# How many words may tell apart people who have no more than a noun: "men riding a motorcycle".
APART = 6


def _told_apart(noun: Token) -> int:
    """Where "wearing dark uniforms" ends behind "men"; the noun itself if nothing tells them apart."""
    doc, first = noun.doc, noun.i + 1
    end = min(doc.sentence_of(noun.i)[1], first + APART)
    if first >= end or doc.lower[first] not in doer_words("apart"):
        return noun.i
    hours = doer_words("hour")
    run = takewhile(
        lambda i: doc.tags[i] not in _ENDS and doc.lower[i] not in hours, range(first + 1, end)
    )
    return max((i for i in run if doc.tags[i] in NOUNS), default=noun.i)


_ENDS = frozenset({"PUNCT", "CCONJ", "PRON", "VERB", "AUX", "SCONJ"})


def _before_age(doc: Doc, first: int) -> int:
    """Where "year-old" begins before "boy"; else the word itself."""
    return first - 3 if doc.lower[max(0, first - 3) : first] == ("year", "-", "old") else first


def _behind_brackets(doc: Doc, first: int) -> int:
    """Where "Kurdistan Workers Party (PKK) guerrillas" begins before "guerrillas"; else the word itself."""
    opens = doc.texts[first : first + NAME_TOKENS]
    if ")" in opens and "(" not in "".join(opens):
        return first + opens.index(")") + 1  # "TOLMAR, Oct 16 (RNA) | Northern Front rebels"
    inside = doc.texts[max(0, first - 3) : first]
    if len(inside) < 3 or (inside[0], inside[2]) != ("(", ")") or not inside[1].isupper():
        return first
    at = first - 3
    while at > 0 and doc.texts[at - 1][:1].isupper() and doc.tags[at - 1] in NOMINAL:
        at -= 1
    return at if at < first - 3 else first


def supposed_start(doc: Doc, first: int) -> int:
    """Where "armed men described as jihadists" begins before "jihadists"; else the first word itself."""
    joint = {"as": 2, "be": 3}.get(doc.lower[first - 1]) if first > 0 else None
    at = first - joint if joint is not None else 0
    if at < 1 or doc.lower[at] not in doer_words("supposed"):
        return first
    if doc.lower[at - 1] in doer_words("lifeless"):
        return first  # "Casualties reported as rebels attack"
    start = at
    while start > 0 and doc.tags[start - 1] in NOMINAL and not doc.texts[start - 1].isspace():
        start -= 1
    return start if doc.tags[at - 1] == "NOUN" else first
