"""The groups of people in a phrase, each with its count: "a man and two women" are 1 man, 2 women.
"Four civilians, including three women and a child" is one group of four with two parts."""

from collections.abc import Iterable

from tallystick.counts import NumberMention
from tallystick.dependents import behind_of, child_words
from tallystick.doc import Doc, Token, once_asked
from tallystick.extract.ages import goes_on
from tallystick.extract.asides import aside_start, is_aside
from tallystick.extract.coordinated import (
    are_women_and_children,
    counts_here,
    ends_list,
    is_behind_opening,
    is_pair,
    members,
    shares_number,
    speaks,
)
from tallystick.extract.described import describes
from tallystick.extract.effects import is_effect_form
from tallystick.extract.extents import extent, with_people_behind
from tallystick.extract.forms import people_in
from tallystick.extract.group import (
    OTHERS,
    SET_OFF,
    VAGUE_PLURAL,
    Group,
    are_of_two_sides,
    exact,
    joined,
    whole_of,
)
from tallystick.extract.lexicon import harm_words
from tallystick.extract.naming import is_described, is_one_by_name
from tallystick.extract.numbers import Numbers, end_with_comma
from tallystick.extract.people import (
    People,
    is_people,
    is_plural,
    is_round_number,
    noun_class,
)
from tallystick.extract.told_as_one import SEVERAL, is_told_as_one, name_behind
from tallystick.extract.verb_grammar import has_object_next
from tallystick.extract.word_order import TAKEN, is_of_harm, is_whole, names_people
from tallystick.gazetteer import is_demonym
from tallystick.grammar import NOUNS, OF_THEM, RELATIVES, SUBJECTS, VERBS
from tallystick.records import Count
from tallystick.tables import words
from tallystick.values import replace
from tallystick.vocabulary import ActorClass

_INCLUDING = frozenset({"including", "includes", "included", "include"})
_ONE = frozenset({"a", "an", "one", "another", "1"})
_SOME_OF = frozenset({"most", "some", "many", "several", "all", "each"})
_LIST_ENDS = frozenset({";", ")", "”", '"', "while", "whereas"})
# How far behind a noun "including three women" may begin and how long it may run.
PARTS_REACH = 14


@once_asked
def read_groups(noun: Token, numbers: Numbers) -> tuple[Group, ...]:
    """The groups in a noun phrase with its coordinations, in the order of the text."""
    listed = [m for m in members(noun) if m.pos_ != "NUM" or counts_here(m, noun, numbers)]
    listed = [m for m in listed if m.i == noun.i or not (_is_thing(m) or _strikes_next(m, noun))]
    found = [group for member in listed if (group := read_one(member, numbers))]
    if len(found) == 1 and is_round_number(noun):  # "hundreds of soldiers and policemen"
        others = (m for m in members(found[0].head) if m.i not in {noun.i, found[0].head.i})
        found += [group for other in others if (group := read_one(other, numbers))]
    found = _of_families(_without_described(_with_neighbours(found, numbers)))
    if len(found) < 2 or any(map(is_told_apart, found[1:])):
        return tuple(found)
    whole = whole_of(found)
    if whole:
        return (whole,)
    if any(group.mention for group in found[1:]):
        return tuple(found)
    if found[0].mention:
        shared = [found[0], *(g for g in found[1:] if shares_number(g.head))]
        rest = [g for g in found[1:] if g not in shared]
        return (joined(shared, found[0].count, found[0].rule), *rest)
    plural = {is_plural(group.head) for group in found}
    if plural == {False} and not are_of_two_sides(found):
        found = [found[0], *(group for group in found[1:] if _is_another_person(group.head))]
        if len(found) == 1 or (len(found) == 2 and describes(*found)):
            return tuple(found[:1])
        people = sum(group.count.value or 1 for group in found)  # "a couple and their daughter"
        return (joined(found, exact(people), "list-of-persons"),)
    if plural == {True}:
        return (joined(found, found[0].count, found[0].rule),)
    return tuple(found)


def _strikes_next(noun: Token, first: Token) -> bool:
    """Whether fighters open a clause of their own: "killed two guards and | gunmen | shot dead three"."""
    doc, verb = noun.doc, noun.i + 1
    armed = noun_class(noun.lower_) is ActorClass.ARMED_GROUP is not noun_class(first.lower_)
    if not armed or doc.tags[verb : verb + 1] != ("VERB",) or not is_effect_form(doc.lower[verb]):
        return False
    return has_object_next(doc[verb])


def _of_families(found: list[Group]) -> list[Group]:
    """The one group "100 women and children" behind others: "his wife and 100 women and children"."""
    counted = len(found) > 2 and found[-2].mention and not found[-1].mention
    if not counted or not are_women_and_children(found[-2].head, found[-1].head):
        return found
    return [*found[:-2], joined(found[-2:], found[-2].count, found[-2].rule)]


def is_told_apart(group: Group) -> bool:
    """ "The deaths of a nurse and | of a guard": a second "of" tells of a second death, as two towns do: "a
    nurse in Gao and | a guard in Mopti"."""
    head, first = group.head, group.head.left_edge.i
    doc, near = head.doc, range(max(head.sent.start, first - _TO_PLACE), first)
    if _is_at_name(doc, head.i + 1) and any(_is_at_name(doc, at) for at in near):
        return True
    phrase = (w for w in doc.lower[first : head.i] if w not in _JOINTS)
    return head.dep_ == "conj" and next(phrase, "") == "of"


# How far before a second person the place of the first may stand: "in Gao on Monday and | a guard in".
_TO_PLACE = 6


def _is_at_name(doc: Doc, at: int) -> bool:
    """Whether a place opens at a word: "in Gao"."""
    return doc.lower[at : at + 1] in _PLACING and doc.tags[at + 1 : at + 2] == ("PROPN",)


_PLACING = frozenset({("in",), ("at",), ("near",)})


def _without_described(found: list[Group]) -> list[Group]:
    """Without what is said of a name: "Ali Noor, a tribal elder, and three guards" are one and three."""
    if len(found) < 2:
        return found
    return [
        other
        for at, other in enumerate(found)
        if not (at and describes(found[at - 1], other) and _is_closed(other))
    ]


def _is_closed(group: Group) -> bool:
    """Whether a comma ends what is said of a name; "Ali Noor, a driver and two guards" is a list."""
    return group.head.doc.texts[group.end + 1 : group.end + 2] == (",",)


def _is_another_person(noun: Token) -> bool:
    """A name, or a noun with an article: "a driver and a guard" are two, "owner and driver" one."""
    if _describes_next(noun):
        return False
    articles = {c.dep_ for c in noun.children if c.i < noun.i}
    opened = noun.pos_ in {"PROPN", "PRON"} or bool(articles & {"det", "nmod:poss", "nummod"})
    before = noun.doc.lower[noun.i - 1]
    if goes_on(noun.doc, noun.i - 2):
        return False  # "aged 31 and the mother of twins"
    aged = "old" in child_words(noun)  # "Father and 3-year-old son"
    pair = before == "and" and is_pair(noun.doc[noun.i - 2], noun)
    others = aged or pair or (before == "and" and _are_peoples(noun.doc[noun.i - 2], noun))
    return opened or others or before in {"a", "an", ","} or _is_name_of_list(noun)


def _describes_next(noun: Token) -> bool:
    """ "The raid killed Ali Amin, | Iraqi | and Syrian officials said"."""
    doc, at = noun.doc, noun.i
    if doc.lower[at + 1 : at + 2] != ("and",) or NOUNS.isdisjoint(doc.tags[at + 3 : at + 4]):
        return False
    return is_demonym(noun.text) and is_demonym(doc.texts[at + 2])


def _are_peoples(one: Token, other: Token) -> bool:
    """ "A Swede, Turk and Egyptian"; not "killed Ali Amin, | Iraqi and Syrian | officials said"."""
    ends = NOUNS.isdisjoint(other.doc.tags[other.i + 1 : other.i + 2])
    return ends and is_demonym(one.text) and is_demonym(other.text)


def _is_thing(noun: Token) -> bool:
    if not words("things.tsv").isdisjoint((noun.lower_, noun.base_)):
        return not _is_name_of_list(noun)  # "killing residents and burning homes"
    before = noun.doc.lower[max(0, noun.i - 2) : noun.i]  # "three soldiers in the capital, Kor"
    return noun.pos_ == "PROPN" and before[1:] == (",",) and before[0] in _TOWNS


_TOWNS = frozenset({"capital", "city", "town", "village"})


def _is_name_of_list(noun: Token) -> bool:
    """ "Omar Noor, | Mira Lamb, and Karim Dost", with "Lamb" for a thing: two capitals behind a comma."""
    before = noun.doc.texts[noun.i - 2 : noun.i]
    name = noun.text.istitle() and noun.head.pos_ == "PROPN"
    return name and len(before) > 1 and before[0] in {",", ";", "and"} and before[1].istitle()


def _with_neighbours(found: list[Group], numbers: Numbers) -> list[Group]:
    """The groups with those that the words coordinate though the tree does not.

    "150 soldiers, 95 civilians, and hundreds of rebels killed": seen from the last, the others stand
    before it, each behind its own number.
    """
    groups = sorted(found, key=lambda group: group.start)
    while groups and (before := _group_before(groups[0], numbers)):
        groups.insert(0, before)
    while groups and (after := _group_after(groups[-1], numbers)):
        groups.append(after)
    return groups


# "seven killed, including four Ruritanian army soldiers, and another 27 wounded": the four are no part.
_PART_OF = 7
_JOINTS = frozenset({"and", ",", "&", "plus", "or"})
_JOINTS_OR_AS = _JOINTS | {"as", "along", "alongside"}
_FILLERS = _JOINTS | frozenset(
    "as well along alongside with also his her their its the another".split()
)


def _group_before(group: Group, numbers: Numbers) -> Group | None:
    doc, joint = group.head.doc, _joint_before(group)
    if joint is None or _opens_part(group) or _is_anew(group):
        return None
    bare = doc[joint].text == "," and group.start == joint + 1  # "2 children, man killed"
    another = doc[joint].lower_ == "and" and _is_another_person(group.head)
    if group.mention is None and not (another or (bare and not is_plural(group.head))):
        return None
    return _joined_to(group, joint, numbers)


def _joint_before(group: Group) -> int | None:
    """The "and" or comma straight before a group and its article."""
    doc, i = group.head.doc, group.start - 1
    if group.mention is None and i > group.head.sent.start and doc[i].lower_ in {"a", "an"}:
        i -= 1
    return i if i > group.head.sent.start and doc[i].lower_ in _JOINTS else None


def _is_anew(group: Group) -> bool:
    """ "Nurses found the man, | and he was pronounced dead": one person, and no list."""
    behind = group.head.doc.lower[group.head.i + 1 : group.head.i + 2]
    return group.head.lower_ in {"he", "she"} and behind != ("were",)


def _opens_part(group: Group) -> bool:
    """ "46 officers, 28 of whom were held", "one of them hurt": those before are the whole."""
    at = group.mention.end if group.mention is not None else group.end
    return group.head.doc.lower[at : at + 2] in {("of", "whom"), ("of", "them")}


def _joined_to(group: Group, joint: int, numbers: Numbers) -> Group | None:
    """The group of the noun before a joint, where it is people of their own."""
    doc, first = group.head.doc, group.head.sent.start
    noun = next((t for t in reversed(doc[first:joint]) if t.lower_ not in _JOINTS), doc[joint])
    if is_aside(noun) and (at := aside_start(noun)) - 2 > first:
        noun = doc[at - 1 - (doc.texts[at - 1] in SET_OFF)]  # "ten men, two of them boys"
    if (
        is_of_clause_before(noun, group)
        or _acts_or_stands_by(noun)
        or is_whole(noun)
        or noun.lower_ in TAKEN
        or is_of_harm(noun)
    ):
        return None
    if _opens_headline(noun):
        return _group(noun, None, exact(1), "one-person", numbers)
    return _beside(group, noun, numbers)


def _beside(group: Group, noun: Token, numbers: Numbers) -> Group | None:
    """The group of a noun in the place of people beside others."""
    doc = noun.doc
    if group.mention is None and doc.lower[group.start - 1] == "," and not numbers.counting(noun):
        return None
    known = is_people(noun) is People.YES and noun.lower_ not in harm_words("state")
    if "including" in doc.lower[max(0, noun.i - _PART_OF) : noun.i]:
        return None
    if known and (numbers.counting(noun) or _is_one_person(noun)):
        return read_one(noun, numbers)
    an_iraqi = is_people(noun) is People.PERHAPS and doc.lower[noun.i - 1] in {"a", "an", "one"}
    return _group(noun, None, exact(1), "one-person", numbers) if an_iraqi else None


# "A guard was killed by a sniper and 25 people were hurt": the sniper is none of those hurt.
_APART = frozenset("by with against near from behind after before despite at".split())


def _acts_or_stands_by(noun: Token) -> bool:
    doc, i = noun.doc, noun.i - 1
    while i > noun.sent.start and doc.tags[i] in {"DET", "ADJ", "NOUN", "PROPN", "PUNCT"}:
        if doc.texts[i] in {",", "(", ")", ";"}:
            return False
        i -= 1
    added = doc.lower[i - 1 : i] in {("along",), ("together",)}
    return doc.lower[i] in _APART and not added and doc.lower[i : i + 2] != ("at", "least")


def _opens_headline(noun: Token) -> bool:
    """ "Soldier, three militants killed": one person without an article, at the very beginning."""
    start, tags = noun.sent.start, noun.doc.tags[noun.sent.start : noun.i]
    while start < noun.i and noun.doc.tags[start] in {"SPACE", "PUNCT"}:
        start, tags = start + 1, tags[1:]
    one = is_people(noun) is People.YES and not is_plural(noun) and noun.pos_ in {"NOUN", "PROPN"}
    return one and set(tags) <= {"NOUN", "PROPN", "ADJ"}


def _is_one_person(noun: Token) -> bool:
    """ "a policeman", "the local police chief": one person with an article of its own."""
    opened = any(t.lower_ in {"a", "an", "the"} for t in noun.doc[max(0, noun.i - 4) : noun.i])
    return noun.pos_ == "NOUN" and not is_plural(noun) and opened


def _group_after(group: Group, numbers: Numbers) -> Group | None:
    doc, end, i = group.head.doc, group.head.sent.end, group.end + 1
    if i >= end or doc.lower[i] not in _JOINTS_OR_AS:
        return None
    while i < end and doc[i].lower_ in _FILLERS and i not in numbers.by_first:
        i += 1
    mention = numbers.by_first.get(i)
    if mention is None:
        return None
    others = doc[mention.end - 1]
    if others.lower_ in {"both", "all"}:
        return None  # "two men, both rebels"
    if others.lower_ in OTHERS:
        apart = is_behind_opening(group.head, others) or _goes_on_apart(group, others)
        return None if apart else read_one(others, numbers)
    for j in range(mention.end, min(mention.end + 4, end)):
        if names_people(doc[j]):
            if (
                _opens_clause(group, j)
                or _goes_on_apart(group, doc[j])
                or is_behind_opening(group.head, doc[j])
            ):
                return None
            return read_one(doc[j], numbers) if numbers.counting(doc[j]) == mention else None
        if doc[j].pos_ not in {"ADJ", "NOUN", "PROPN", "PUNCT"} or doc[j].text == ",":
            return None
    return None


# What sets the parts of a whole off from it: "five people, three women and two children".


def is_of_clause_before(noun: Token, group: Group) -> bool:
    """ "Nine were killed, along with three nurses, and 70 clerks | have been hurt": no nurse is hurt, no
    clerk killed; "took nine men hostage; 57 clerks | were freed", "the death of two, four others | are hurt".
    """
    told = group.head.head if group.head.head.pos_ == "NUM" else group.head  # "57 of them"
    verb, own, texts = told.head, noun.head, noun.doc.texts
    own = own.head if own.pos_ == "ADV" else own  # "together with three nurses"
    subject = told.dep_ in SUBJECTS and verb.i > group.end and verb.pos_ in VERBS
    parted = texts[group.start - 1] == ";"
    apart = own.i < noun.i and own.i != verb.i and (parted or is_effect_form(own.lower_))
    comma = "," in texts[group.start - 2 : group.start]
    behind = noun.dep_ in _DONE_TO and (parted or comma)
    return subject and apart and behind and is_effect_form(verb.lower_)


_DONE_TO = frozenset({"obl", "obj", "xcomp", "nmod"})


def _opens_clause(group: Group, noun: int) -> bool:
    """ "The blast claimed 12 lives, | 13 people were hurt", "By the death of the clerk, | some men ran"."""
    doc, verb = group.head.doc, group.head.doc[noun].head
    if doc[noun].dep_ == "nsubj" and verb.i > noun and not is_effect_form(verb.lower_):
        return doc.texts[group.end + 1] == "," and group.head.dep_ == "nmod"
    behind = doc.tags[group.start - 1] == "VERB" and doc.texts[group.end + 1] == ","
    own = is_of_harm(group.head) and is_effect_form(doc.lower[noun + 1])
    return own or (behind and doc.tags[noun + 1 : noun + 2] == ("AUX",))


def _goes_on_apart(group: Group, noun: Token) -> bool:
    """Whether people behind a group are told of by the next clause."""
    first = noun.left_edge.i
    return is_of_clause_before(group.head, Group(noun, first, noun.i, group.count, None, ""))


@once_asked
def read_one(noun: Token, numbers: Numbers) -> Group | None:
    """The group of one noun: its number, or what its form says of it."""
    body = _body(noun, numbers)
    if body is not None:
        return body
    own = numbers.at(noun)
    inner = _partitive(noun) or (_partitive(noun.doc[own.end - 1]) if own else None)
    if own and inner is not None:
        of_the = own.rule == "R-EXACT" and noun.doc.lower[own.end + 1 : own.end + 2] in _THE
        return _group(inner, own, own.count, "part-of-group" if of_the else own.rule, numbers)
    if own:
        counted = _noun_behind(noun, own)
        if counted.i == noun.i and noun.doc.lower[own.end : own.end + 2] in OF_THEM:
            return Group(noun, noun.i, noun.i, own.count, own, own.rule)  # "a third of them"
        return _group(counted, own, own.count, own.rule, numbers)
    mention = numbers.counting(noun) or numbers.mostly(noun)
    if mention:
        return _group(noun, mention, mention.count, mention.rule, numbers)
    if inner is not None and noun.lower_ in _ONE | _SOME_OF:
        count = exact(1, noun.text) if noun.lower_ in _ONE else VAGUE_PLURAL
        return _group(inner, mention, count, "part-of-group", numbers)
    name = name_behind(noun)
    if name is not None:
        named = _group(name, None, exact(1), "one-person", numbers)
        return replace(named, first=min(named.first, extent(noun, None)[0]))
    people = people_in(noun)
    if people is not None:
        return _group(noun, None, exact(people), "form", numbers)
    one = noun.lower_ in SETS or is_one_by_name(noun) or is_described(noun)
    plural = is_plural(noun) and not one and not is_told_as_one(noun)
    if plural or noun.lower_ in SEVERAL:
        return _group(noun, None, VAGUE_PLURAL, "bare-plural", numbers)
    return _group(noun, None, _one(noun), "one-person", numbers)


def _body(noun: Token, numbers: Numbers) -> Group | None:
    """A body of people by those it is of: "a group of 12 farmers", "a family of six"."""
    body = noun.head if noun.pos_ == "NUM" else noun
    if body.lower_ not in _BODIES:
        return None
    inner = _partitive(body)
    if inner is not None and inner.i > body.i and inner.pos_ != "NUM":
        return read_one(inner, numbers)
    of = _counted_behind(body, numbers)
    return _group(body, of, of.count, of.rule, numbers) if of is not None else None


def _counted_behind(noun: Token, numbers: Numbers) -> NumberMention | None:
    """The number behind a body of people: the six of "massacred a family of six in Gao"."""
    doc, at = noun.doc, noun.i + 2
    if at >= noun.sent.end or doc.lower[at - 1] != "of":
        return None
    mention = numbers.at(doc[at])
    behind = doc.tags[mention.end] if mention is not None and mention.end < len(doc) else ""
    return mention if behind not in {"NOUN", "PROPN", "ADJ"} else None


_BODIES = frozenset({"family", "household", "group", "gang", "band", "team", "crew", "party"})


# "Two of the teachers were hurt": of those told of.
_THE = frozenset({("the",), ("those",), ("these",), ("them",)})


def _noun_behind(number: Token, mention: NumberMention) -> Token:
    """ "between 15 and 20 insurgents": the noun behind the number, which the tree may have lost."""
    doc, end = number.doc, number.sent.end
    first = end_with_comma(doc, mention)
    if first < end and doc[first].text == "(":  # "four (or possibly five) children"
        first = next((i + 1 for i in range(first, end) if doc[i].text == ")"), first)
    for i in range(first, min(first + 3, end)):
        if doc[i].pos_ == "NOUN" and is_people(doc[i]) is People.YES:
            return number if doc.lower[i] in TAKEN else doc[i]
        if doc[i].pos_ not in {"ADJ", "NOUN", "PROPN"}:
            break
    return number


def _one(noun: Token) -> Count:
    if noun.lower_ in SETS:
        return exact(SETS[noun.lower_], noun.text)
    article = next((c for c in noun.children if c.lower_ in _ONE and c.i < noun.i), None)
    return exact(1, article.text if article is not None else "")


# Nouns that count by themselves: "a couple was shot", "both were pronounced dead".
SETS = {"couple": 2, "pair": 2, "duo": 2, "twins": 2, "both": 2, "trio": 3, "triplets": 3}


def _partitive(noun: Token) -> Token | None:
    """The people behind "of": "soldiers" for "three" in "three of the kidnapped soldiers"."""
    if noun.pos_ not in {"NUM", "PRON", "DET", "ADJ", "NOUN"}:
        return None
    of = behind_of(noun)
    if of is None or is_people(of) is People.NO:
        return None
    if not _only_counts(noun):
        return None
    # "tens of thousands of people", "a total of eight of their fighters"
    return (_partitive(of) or of) if is_round_number(of) or of.pos_ == "NUM" else of


def _only_counts(noun: Token) -> bool:
    """Whether a word before "of" is no people itself: "three of", "dozens of", "a group of"."""
    counts = noun.pos_ in {"NUM", "DET", "PRON", "ADJ"} or is_round_number(noun)
    counts = counts or noun.lower_ in harm_words("share")  # "a third of the clerks"
    return counts or is_people(noun) is not People.YES


def _group(
    head: Token, mention: NumberMention | None, count: Count, rule: str, numbers: Numbers
) -> Group:
    first, last = extent(head, mention)
    head, last = with_people_behind(head, last)
    parts = _parts(head, last, numbers) or _between_marks(head, last, count, numbers)
    parts = parts or _behind_colon(head, last, count, numbers)
    return Group(head, first, last, count, mention, rule, parts)


def _between_marks(head: Token, last: int, count: Count, numbers: Numbers) -> tuple[Group, ...]:
    """The parts between dashes or brackets, where they add up: "six people — a nurse and five rebels —"."""
    doc, end = head.doc, min(head.sent.end, last + PARTS_REACH)
    closing = _MARKS.get(doc.texts[last + 1]) if last + 2 < end else None
    if closing is None or count.value is None:
        return ()  # as of most
    until = next((i for i in range(last + 2, end) if doc.texts[i] == closing), None)
    if until is None:
        return ()
    parts = _listed(doc[last + 2 : until], numbers)
    fits = len(parts) > 1 and sum(part.count.value or 0 for part in parts) == count.value
    return parts if fits else ()


def _behind_colon(head: Token, last: int, count: Count, numbers: Numbers) -> tuple[Group, ...]:
    """The parts that close a sentence, where they add up: "left 15 dead: nine rebels and six guards"."""
    doc, end = head.doc, head.sent.end
    if count.value is None or _COLONS.isdisjoint(doc.texts[last + 1 : end]):
        return ()  # as of most
    colon = next(i for i in range(last + 1, end) if doc.texts[i] in _COLONS)
    if colon > last + _BEFALLEN_REACH:
        return ()
    parts = _listed(doc[colon + 1 : min(colon + 1 + 2 * PARTS_REACH, end)], numbers)
    if len(parts) < 2 or any(part.anonymous for part in parts):
        return ()  # "12 in Gao and eight in Mopti"
    return parts if sum(part.count.value or 0 for part in parts) == count.value else ()


_COLONS = frozenset({":", "—", "–", "--"})
_MARKS = {"(": ")", "-": "-", "–": "–", "—": "—", "--": "--"}


def _parts(head: Token, last: int, numbers: Numbers) -> tuple[Group, ...]:
    """The sub-groups behind "including" or in an apposition: "three women and a child"."""
    doc, end = head.doc, head.sent.end
    for i in range(last + 1, min(last + 4, end)):
        token = doc[i]
        if token.lower_ in _INCLUDING or doc.lower[i : i + 2] == ("among", "them"):
            return _listed(doc[i + 1 : min(i + PARTS_REACH, end)], numbers)
        if token.text not in {",", "(", "-", "—", "–", "--", ":"}:
            break
    at = _including_behind(head, last)
    return _listed(doc[at + 1 : min(at + PARTS_REACH, end)], numbers) if at else ()


def _including_behind(head: Token, last: int) -> int | None:
    """The "including" behind what befell people: "31 people were killed in the blast, including 22 women"."""
    doc, end = head.doc, head.sent.end
    if "including" not in doc.lower[last + 1 : end] or not head.dep_.startswith(("nsubj", "obj")):
        return None
    for i in range(last + 1, min(last + _BEFALLEN_REACH, end)):
        if doc.lower[i] == "including":
            return i if doc.texts[i - 1] == "," else None
        if _parts_from(doc[i]):
            return None
    return None


def _parts_from(token: Token) -> bool:
    """Whether a word tells of others or opens a clause: "31 people died and | ten police, including"."""
    others = token.like_num or (token.pos_ == "NOUN" and is_people(token) is People.YES)
    return others or token.pos_ in {"SCONJ", "CCONJ"} or token.lower_ in RELATIVES


# How far behind people the "including" may stand that what befell them parts from them.
_BEFALLEN_REACH = 20


def _listed(span: Iterable[Token], numbers: Numbers) -> tuple[Group, ...]:
    found: list[Group] = []
    for token in span:
        verbal = (
            token.pos_ in {"VERB", "AUX"} and token.dep_ != "amod"
        )  # not "five suspected rebels"
        if verbal or token.text in _LIST_ENDS or token.lower_ == "by":
            break  # "including five | by soldiers"
        if token.text == "," and len(found) == 1 and ends_list(token.nbor(1)):
            break
        if token.pos_ in NOUNS and speaks(token):
            break  # "including a captain, | an official in the region said"
        named = token.pos_ == "PROPN" and is_plural(token) and is_people(token) is People.YES
        noun = token.pos_ == "NOUN" and is_people(token) is not People.NO
        if not (noun or named) or token.dep_ == "compound":
            continue
        mention = numbers.counting(token)
        if found and mention is None and token.dep_ == "nmod" and token.head.i == found[-1].head.i:
            continue  # "including the wife of the village | head"
        if mention:
            found.append(Group(token, token.i, token.i, mention.count, mention, mention.rule))
        elif not is_plural(token):
            found.append(Group(token, token.i, token.i, _one(token), None, "one-person"))
    return tuple(found)
