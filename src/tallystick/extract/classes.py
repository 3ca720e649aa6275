"""Of what class are the people a phrase names: "Hezbollah fighters" are armed, "rebel-held hostages" are not.

Names of groups, the head noun, its modifiers and what is said behind it all speak; the words that
tell whom to believe stand in class_words.tsv.
"""

from collections.abc import Iterable, Sequence
from itertools import takewhile

from tallystick.counts import find_numbers
from tallystick.doc import Doc, Token
from tallystick.extract.enlisted import of_armed_group
from tallystick.extract.lexicon import class_words
from tallystick.extract.people import (
    PLURAL_PRONOUNS,
    group_class,
    is_outlaw,
    is_plural,
    is_round_number,
    noun_class,
)
from tallystick.extract.set_out import told_in_parts
from tallystick.extract.struck import of_the_struck
from tallystick.extract.verb_grammar import has_object_next
from tallystick.gazetteer import country_of
from tallystick.grammar import OF_THEM, ONE_PERSON
from tallystick.vocabulary import FORCES, ActorClass

# How far behind "people" the words "many of them children" may end.
TOLD_REACH = 8
# How many words a list of parts behind "including" may have.
LIST_REACH = 20
# How far behind "people" what they were may begin: "killed four people and wounded 14, who were ...".
MEANT_REACH = 12
# The longest name that ends at its noun: "right-wing paramilitary groups".
_LONGEST_NAME = 6
_WHO = frozenset({"who", "that"})
_OPENERS = frozenset({",", "(", "-", "—", "–", "--"})


def word_class(word: Token) -> ActorClass | None:
    """The class of a noun in its phrase: a "general" is of an army, an "attorney general" is not;
    a "company commander" is, a "village captain" is not."""
    before = word.doc.lower[word.i - 1] if word.i else ""
    if _has_civil_rank(word, before):
        return ActorClass.CIVILIAN
    if word.lower_ in {"commander", "commanders"} and before in class_words("unit"):
        return ActorClass.STATE_FORCE
    if word.lower_ in _HEADING and noun_class(before) is ActorClass.ARMED_GROUP:
        return ActorClass.ARMED_GROUP  # "terrorist | leader | Omar Noor"
    if word.lower_ in _DEPUTIES and word.doc.places_of(_SHERIFFS):
        return ActorClass.STATE_FORCE
    if is_outlaw(word):
        return ActorClass.ARMED_GROUP
    if word.lower_ in _AT_SEA and not word.doc.places_of(class_words("naval")):
        return ActorClass.CIVILIAN
    return noun_class(word.lower_)


def _has_civil_rank(word: Token, before: str) -> bool:
    if word.lower_ in _FIRST_NAMES:
        return any(_is_childs(word.doc, at) for at in word.doc.places_of(frozenset({word.lower_})))
    if word.lower_ in {"captain", "captains"}:
        return _is_of_village(word)
    return word.lower_ in {"general", "generals"} and before in class_words("civil_general")


_HEADING = frozenset({"leader", "leaders", "chief", "chiefs", "boss", "bosses", "kingpin"})
# Ranks that children are called by: "three-year-old Major Howard", who is Major from then on.
_FIRST_NAMES = frozenset({"major", "sergeant"})
_OF_AGE = 18


def _is_childs(doc: Doc, at: int) -> bool:
    """Whether a name is that of a child by its age: "three-year-old | Major Howard", "| Major Howard, 3,"."""
    age = doc.texts[at - 5] if at > 4 and doc.lower[at - 1] == "old" else ""
    behind = next((i for i in range(at, min(at + 4, len(doc) - 2)) if doc.texts[i] == ","), None)
    if behind is not None and doc.texts[behind + 2] == ",":
        age = age or doc.texts[behind + 1]
    return any((number.count.value or _OF_AGE) < _OF_AGE for number in find_numbers((age.lower(),)))


def _is_of_village(captain: Token) -> bool:
    """ "Barangay captain", "Barangay San Roque captain": who heads a village of the Philippines."""
    first = max(captain.sent.start, captain.i - _NAME_OF_VILLAGE)
    return not _VILLAGES.isdisjoint(captain.doc.lower[first : captain.i])


_NAME_OF_VILLAGE = 4
_VILLAGES = frozenset({"barangay", "brgy", "brgy.", "village"})
# Officers where a report tells of a sheriff, else members of a parliament.
_DEPUTIES = frozenset({"deputy", "deputies"})
_SHERIFFS = frozenset({"sheriff", "sheriffs"})
# Men of a navy where a report tells of one, else of a tugboat or a trawler.
_AT_SEA = frozenset({"sailor", "sailors", "seaman", "seamen"})


def classify(head: Token | None, phrase: Iterable[Token]) -> ActorClass:
    """The class of the people a phrase names, by its names of groups, its head, its modifiers."""
    tokens = [t for t in phrase if not _only_rules(t)]
    if head is None:
        return ActorClass.UNKNOWN
    if head.pos_ == "NUM" or head.lower_ in PLURAL_PRONOUNS or is_round_number(head):
        return told_behind(head) or ActorClass.UNKNOWN
    shared = _noun_shared(head)
    if shared is not None:
        return noun_class(shared.lower_) or ActorClass.UNKNOWN
    side = of_armed_group(head) or _by_side(head, {t.lower_ for t in tokens if t.i < head.i})
    return side or _by_standing(head, tokens) or _by_names(head, tokens)


def _noun_shared(head: Token) -> Token | None:
    """The troops of "three | Ruritanian | and two Moldavian troops", who are both."""
    doc, at = head.doc, head.i + 1
    if head.pos_ != "ADJ" or country_of(head.text) is None or doc.lower[at : at + 1] not in _ANDS:
        return None
    pair = doc.tags[at + 1 : at + 3] == ("NUM", "ADJ") and at + 3 < head.sent.end
    noun = doc[at + 3] if pair and country_of(doc.texts[at + 2]) is not None else None
    return noun if noun is not None and noun_class(noun.lower_) is not None else None


_ANDS = frozenset({("and",), (",",)})


def _only_rules(word: Token) -> bool:
    """Whether a group only runs what civilians work for: "a clerk of the | Hamas | -run health ministry"."""
    doc, at = word.doc, word.i
    return doc.texts[at + 1 : at + 2] == ("-",) and doc.lower[at + 2 : at + 3] in _RULED


_RULED = frozenset({("run",), ("controlled",), ("administered",), ("governed",), ("held",)})


def of_two_kinds(phrase: Sequence[Token]) -> bool:
    """Whether a list of persons has both: "a policeman and a shopkeeper", "the suspect and his son"."""
    inside = {t.i for t in phrase}
    heads = (t for t in phrase if t.pos_ == "NOUN" and t.dep_ not in {"compound", "nmod:poss"})
    kinds = {_kind_of(t) for t in heads if not (t.dep_ == "nmod" and t.head.i in inside)}
    return ActorClass.CIVILIAN in kinds and bool(kinds & FORCES)


def _kind_of(noun: Token) -> ActorClass | None:
    """The class of a noun for people, or of the force before it: "chief" is open, "police chief" is not."""
    before = (noun_class(c.lower_) for c in noun.children if c.dep_ == "compound" and c.i < noun.i)
    force = next((kind for kind in before if kind in FORCES), None)
    return force or noun_class(noun.lower_)


def of_both_sides(head: Token, phrase: Iterable[Token]) -> bool:
    """Whether several people are of a force and not, or of two: "soldiers and civilians", "rebels and
    troops", "people, civilians or soldiers", "military and civilian lives"; not "20 soldiers and ten
    civilians", two figures."""
    phrase = list(phrase)
    joined = (t for t in head.conjuncts if _is_next_joined(head, t) and not _acts_next(t))
    told = (t for t in phrase if t.dep_ in {"conj", "appos"} and _is_of(t, head))
    listed = {*(t for t in told if not _acts_next(t)), *joined}
    plain = [t for t in listed if t.pos_ == "NOUN" and not any(map(_counts, t.children))]
    kinds = {noun_class(t.lower_) for t in (head, *plain) if is_plural(t)}
    return len(kinds & {ActorClass.CIVILIAN, *FORCES}) > 1


def _acts_next(noun: Token) -> bool:
    """Whether a noun opens a clause of its own: "killed two guards and | gunmen | shot dead three"."""
    doc, at = noun.doc, noun.i + 1
    acts = doc.tags[at : at + 1] == ("VERB",) and not doc.lower[at].endswith("ing")
    return acts and has_object_next(doc[at])


def _is_of(noun: Token, head: Token) -> bool:
    """Whether a noun is listed with a head, or explains it: not "members of the defence and | forces"."""
    above = noun.head
    while above.dep_ in {"appos", "conj"} and above.i != head.i:
        above = above.head
    return above.i == head.i


def _is_next_joined(head: Token, noun: Token) -> bool:
    """Whether only an "and" and adjectives stand between two nouns of people."""
    first, last = sorted((head.i, noun.i))
    return set(head.doc.tags[first + 1 : last]) <= {"CCONJ", "ADJ", "NOUN", "PROPN"}


def _counts(word: Token) -> bool:
    return word.dep_ in {"det", "nummod", "nmod:poss"} or word.lower_ == "several"


def _by_standing(head: Token, tokens: list[Token]) -> ActorClass | None:
    """What holds whatever the group is: loyal, former, in a civil office, a name as a whole."""
    if _is_loyal(head, tokens):
        return ActorClass.STATE_FORCE
    if _has_left(head, tokens) or _is_civil_office(head, tokens):
        return ActorClass.CIVILIAN
    kin = any(t.lower_ == "family" and t.i == head.i - 1 for t in tokens)
    if head.lower_ in class_words("alone") or kin:  # "six family members of rebels"
        return ActorClass.CIVILIAN
    if head.lower_ in class_words("outsider"):
        own = noun_class(head.lower_) or ActorClass.CIVILIAN
        return (told_behind(head) or own) if own is ActorClass.UNKNOWN else own
    return _by_whole_name(head, tokens)


def _has_left(head: Token, tokens: list[Token]) -> bool:
    """ "A former soldier", "retired mayors", but not "former rebels"."""
    if class_words("former").isdisjoint([t.lower_ for t in tokens]):
        return False
    named = group_class([t.text for t in tokens])
    kinds = {noun_class(head.lower_), named, _by_modifiers(head, tokens)}
    return ActorClass.STATE_FORCE in kinds or ActorClass.ARMED_GROUP not in kinds


def _by_side(head: Token, before: set[str]) -> ActorClass | None:
    """What adjectives tell: "elderly people", "renegade soldiers", "armed men"."""
    own = noun_class(head.lower_)
    if "armed" in before and head.lower_ in class_words("may_fight"):
        return ActorClass.ARMED_GROUP
    if own is ActorClass.STATE_FORCE and before & class_words("turned"):
        return ActorClass.ARMED_GROUP
    plain = own is ActorClass.UNKNOWN and before & class_words("plain")
    return ActorClass.CIVILIAN if plain else None


def _is_loyal(head: Token, tokens: list[Token]) -> bool:
    """ "Pro-government militia", "loyalist villagers", but not "pro-government lawmakers"."""
    civil = noun_class(head.lower_) is ActorClass.CIVILIAN
    if civil and head.lower_ not in class_words("may_fight"):
        return False
    joined = "".join([t.lower_ for t in tokens])
    if "loyalist" in joined and not head.doc.words.isdisjoint(_OF_ULSTER):
        return False  # the loyalists of Northern Ireland are no force of its state
    return any(map(joined.__contains__, class_words("loyal")))


_OF_ULSTER = frozenset({"ulster", "belfast", "ira", "ruc", "uvf", "uda", "londonderry", "derry"})


def _is_civil_office(head: Token, tokens: list[Token]) -> bool:
    """ "a government spokesman", "civil society leaders"; not "the military government's police chief"."""
    if head.lower_ not in class_words("office"):
        return False
    before = {t.lower_ for t in tokens if t.i != head.i}
    if not before & class_words("civil") or before & class_words("force"):
        return False
    return group_class([t.text for t in tokens]) is not ActorClass.ARMED_GROUP


def _by_whole_name(head: Token, tokens: list[Token]) -> ActorClass | None:
    """A name of more words that its noun belongs to: "Sudanese paramilitaries", "security guards"."""
    before = [t.text for t in tokens if t.i <= head.i]
    for size in range(min(_LONGEST_NAME, len(before)), 1, -1):
        name = before[-size:]
        found = group_class(name, whole=True)
        if found is not None:
            return found
    return None


def _by_names(head: Token, tokens: list[Token]) -> ActorClass:
    word = head.lower_
    named = group_class([t.text for t in tokens])
    own = named if word in class_words("in_arms") and named in FORCES else word_class(head)
    if head.pos_ == "PROPN" and own is None and named is None:
        role = next((t for t in reversed(tokens) if t.i < head.i and noun_class(t.lower_)), None)
        own = word_class(role) if role is not None else None
        telling = role is not None and role.lower_ not in class_words("role")
        if telling and own is not ActorClass.UNKNOWN:
            return own or _default(head)
    if country_of(word) and told_behind(head) is ActorClass.MIXED:
        return ActorClass.MIXED
    by_others = named or _by_modifiers(head, tokens)
    if by_others is ActorClass.CIVILIAN and own in FORCES and named is None:
        return own or by_others
    if word in class_words("role") or own in {None, ActorClass.UNKNOWN}:
        if by_others is None and own is ActorClass.UNKNOWN:
            by_others = told_behind(head)
        return by_others or own or _default(head)
    if own is ActorClass.CIVILIAN and named is ActorClass.ARMED_GROUP:
        return named
    return own or _default(head)


def told_behind(head: Token) -> ActorClass | None:
    """What is said behind people of who they were: "12 people, including four soldiers, were killed"."""
    told = told_in_parts(head) or _told_of_most(head) or _told_of_some(head)
    told = told or _told_in_clause(head)
    return told or _told_by_doing(head) or of_the_struck(head)


def _ahead(head: Token, reach: int) -> range:
    end = head.doc.sentence_of(head.i)[1]
    return range(head.i + 1, min(head.i + 1 + reach, end))


def _told_of_most(head: Token) -> ActorClass | None:
    """ "90 people, many of them children"; "seven people were killed, most of them soldiers"."""
    words = head.doc
    at = _ahead(head, TOLD_REACH)
    # "left 70 people | dead, most of them students"
    opener = next((i for i in at if words.tags[i] not in _SAID_OF_THEM), at.stop)
    if words.lower[opener : opener + 1] in {("in",), ("at",), ("near",)}:
        # "killed 65 people in Gao, most of them nurses"
        place = takewhile(lambda i: words.tags[i] == "PROPN", range(opener + 1, at.stop))
        opener = max(place, default=opener) + 1
    if opener + 1 >= at.stop or words.texts[opener] not in _OPENERS:
        return None
    most = opener + 1 + (words.lower[opener + 1] in _NEARLY)
    if class_words("most").isdisjoint(words.lower[most : most + 1]):
        return None
    behind = _ahead(head, TOLD_REACH + opener - head.i)
    noun = next((i for i in behind if i > opener and _is_known(words, i)), None)
    if noun is None:
        return None
    if words.lower[noun] in class_words("role"):  # "most of them members of the security forces"
        named = group_class(words.texts[noun : behind.stop])
        return named or noun_class(words.lower[noun])
    return noun_class(words.lower[noun])


_SAID_OF_THEM = frozenset({"AUX", "VERB", "ADV", "ADJ"})
_NEARLY = frozenset({"almost", "nearly", "virtually"})


def _is_known(words: Doc, at: int) -> bool:
    return words.tags[at] == "NOUN" and noun_class(words.lower[at]) is not None


def _told_of_some(head: Token) -> ActorClass | None:
    """A part that is a force among people of whom no more is told: they are mixed.

    "Eight people, two women among them" and "three people, a man and two women," are civilians.
    """
    words = head.doc
    for i in _ahead(head, TOLD_REACH):
        listed = _parts_at(head, i)
        if listed is not None:
            if _names_force(head, listed):
                return ActorClass.MIXED
            young = not class_words("young").isdisjoint(words.lower[listed.start : listed.stop])
            return ActorClass.CIVILIAN if young else None
        if _names_sexes(words, i):
            return ActorClass.CIVILIAN
        told = words.tags[i] in {"AUX", "VERB", "ADV", "PUNCT"}
        if not told and words.lower[i] not in class_words("passing"):
            return None
    return None


def _names_sexes(words: Doc, opener: int) -> bool:
    """Whether people are told by their sex alone: "three people — | a man and two women"."""
    if words.texts[opener] not in _OPENERS:
        return False
    behind = words.lower[opener + 1 : opener + 1 + _LONGEST_PAIR]
    if "and" not in behind:
        return False
    link = behind.index("and")
    sides = behind[max(link - 1, 0) : link], behind[link + 1 : link + 3]
    return all(not class_words("sexes").isdisjoint(side) for side in sides)


# "Two young women and a man": so many words at most.
_LONGEST_PAIR = 6


def _names_force(head: Token, listed: range) -> bool:
    """Whether a list of parts names a force: "including 12 voters and members of the army"."""
    named = group_class(head.doc.texts[listed.start : listed.stop])
    return bool(FORCES & {named, *_classes(head, listed)})


def _parts_at(head: Token, i: int) -> range | None:
    """The words for the parts that open at a word: "including", "two of them", "a guard among them"."""
    words = head.doc
    if words.lower[i] in class_words("among") or words.lower[i : i + 2] in _AMONG:
        return range(i + 1, _end_of_list(head, i))
    if words.tags[i] == "NUM" and words.lower[i + 1 : i + 3] in OF_THEM:
        return range(i + 3, _end_of_list(head, i + 2))
    if words.tags[i - 1] == "PUNCT" and words.tags[i] in {"DET", "NUM"}:
        end = _end_of_list(head, i)
        return next(
            (range(i, at) for at in range(i + 1, end) if words.lower[at : at + 2] in _AMONG), None
        )
    return None


_AMONG = frozenset({("among", "them"), ("among", "whom")})


def _end_of_list(head: Token, start: int) -> int:
    """Where a list of parts ends: before the verb of "12 people, including a woman, were hurt"."""
    end = _ahead(head, LIST_REACH + start - head.i).stop
    tags, lower = head.doc.tags, head.doc.lower
    # who did it is no part: "including five | by soldiers"
    return next((i for i in range(start + 1, end) if tags[i] in _NO_LIST or lower[i] == "by"), end)


_NO_LIST = frozenset({"VERB", "AUX", "SCONJ"})


def _told_in_clause(head: Token) -> ActorClass | None:
    """ "six people, who it said were civilians", "men described as rebels"."""
    words = head.doc
    opened = None
    for i in _ahead(head, MEANT_REACH):
        word = words.lower[i]
        if opened is None:
            if word in {"who", "whom"} or (word in class_words("meant") and i == head.i + 1):
                opened = i
            elif words.tags[i] == "NOUN" and noun_class(word) not in {None, ActorClass.UNKNOWN}:
                return None
        elif word in {"was", "were", "be", "as", "being"}:
            behind = range(i + 1, min(i + 4, words.sentence_of(i)[1]))
            return _noun_said(head, behind)
        elif words.texts[i] in {",", ";", ":"}:
            return None
    return None


def _told_by_doing(head: Token) -> ActorClass | None:
    """What people were about in their daily life: "people who were praying", "attending a wedding"."""
    words, at = head.doc, _ahead(head, TOLD_REACH)
    opener = words.lower[at.start] if at else ""
    if opener not in _WHO and not opener.endswith("ing"):
        return None
    verb = _verb_ahead(words, at)
    if verb is None:
        return None
    if words.lemmas[verb] in class_words("peaceful"):
        return ActorClass.CIVILIAN
    joined = words.lemmas[verb] in class_words("joining")
    behind = words.lemmas[verb + 1 : at.stop]
    return ActorClass.CIVILIAN if joined and class_words("occasion") & set(behind) else None


def _verb_ahead(words: Doc, at: range) -> int | None:
    """The first verb ahead, with no comma before it: "people who were | praying"."""
    verb = next((i for i in at if words.tags[i] == "VERB"), None)
    if verb is None or any(words.tags[i] == "PUNCT" for i in range(at.start, verb)):
        return None
    return verb


def _noun_said(head: Token, at: range) -> ActorClass | None:
    words = head.doc
    for i in at:
        if words.tags[i] == "NOUN":
            found = noun_class(words.lower[i])
            return found if found is not ActorClass.UNKNOWN else None
        if words.tags[i] not in {"ADJ", "DET", "ADV", "PROPN"}:
            return None
    return None


def _classes(head: Token, at: range) -> list[ActorClass]:
    words = head.doc
    found = [noun_class(words.lower[i]) for i in at if words.tags[i] == "NOUN"]
    return [one for one in found if one]


def _by_modifiers(head: Token, tokens: list[Token]) -> ActorClass | None:
    told = [t for t in tokens if t.i != head.i and t.pos_ != "VERB" and t.lower_ != "accused"]
    classes = [word_class(t) for t in told if t.lower_ not in class_words("build")]
    for wanted in (ActorClass.ARMED_GROUP, ActorClass.STATE_FORCE, ActorClass.CIVILIAN):
        if wanted in classes:
            return wanted
    return None


def _default(head: Token) -> ActorClass:
    """A name without a role, "she", or a person noun not listed is a civilian in the guide."""
    if head.lower_ not in ONE_PERSON and head.pos_ in {"NUM", "PRON", "DET"}:
        return ActorClass.UNKNOWN
    return ActorClass.CIVILIAN
