"""People whom the words beside a victim add: "X and his father were killed along with two guards".

The tree often takes only one of two persons for the victim. What joins them stands in the words:
"and" before a plural verb or behind an object, "along with", "in addition to", "as was his driver".
"""

from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from tallystick.doc import Doc, Token, positions
from tallystick.extract.ages import age_end
from tallystick.extract.beside import phrase_head
from tallystick.extract.coordinated import is_behind_opening, speaks
from tallystick.extract.effects import Trigger, is_effect_form
from tallystick.extract.group import Group, are_of_two_sides, exact, joined
from tallystick.extract.groups import SETS, is_of_clause_before, is_told_apart, read_one
from tallystick.extract.lexicon import harm_words
from tallystick.extract.lists import list_before, list_behind
from tallystick.extract.naming import is_persons_name
from tallystick.extract.no_victims import BODIES
from tallystick.extract.numbers import Numbers
from tallystick.extract.people import AGES, PERSON_PRONOUNS, People, is_people, is_plural
from tallystick.extract.verb_grammar import is_passive
from tallystick.gazetteer import country_of, find
from tallystick.grammar import AND, ARTICLES, HIS, OWNERS, SUBJECTS
from tallystick.values import replace

_PLURAL_VERBS = frozenset({"were", "are", "have", "both"})
_JOINTS = AND | {",", ";"}
_PHRASE = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "PUNCT", "PART"})
# Longest phrase of one person: "his 10-year-old daughter Melissa".
LONGEST = 8
# How far behind the effect word "along with two guards" may begin.
REACH = 22
# Longest list of persons that is followed by the words alone.
MOST = 8
_ADDING = {
    "along": (("along", "with"),),
    "alongside": (("alongside",),),
    "together": (("together", "with"),),
    "in": (("in", "addition", "to"),),
    "as": (("as", "well", "as"), ("as", "were"), ("as", "was"), ("as", "did")),
}
_ADDERS = frozenset(_ADDING)


def with_partners(trigger: Trigger, groups: Sequence[Group], numbers: Numbers) -> tuple[Group, ...]:
    """The groups of an effect word with those that the words join to them."""
    if not groups:
        return ()
    found = _by_name(sorted(groups, key=lambda group: group.start), numbers)
    found, beside = _told_apart(trigger, found, numbers)
    heads = {i for group in found for i in range(group.start, group.end + 1)}
    if found[-1].end < trigger.token.i and _has_plural_verb(trigger):
        between = _behind(found[-1], heads, numbers, until=trigger.token.i)
        found = [*found, *between]
    elif found[-1].start > trigger.last and found[-1].head.lower_ not in {"whom", "which"}:
        found = [*found, *_behind(found[-1], heads, numbers, of=trigger.frame == "of")]
    corpses = found[-1].head.lower_ in BODIES  # "found two bodies along with three children"
    added = [g for g in _added(trigger, numbers) if g.head.i not in heads and not corpses]
    told = (*as_list(found), *as_list([*beside, *added]))
    return (*_longest(trigger, told, numbers), *_elsewhere(trigger, found[-1], numbers))


def _by_name(groups: list[Group], numbers: Numbers) -> list[Group]:
    """ "Her parents, Ali Amin and Huda Amin", "a couple, Ana Ruiz and Juan Mora": named one by one."""
    first = groups[0]
    doc, end = first.head.doc, first.head.sent.end
    opens = _is_several(first) and doc.texts[first.head.i + 1 : first.head.i + 2] in _SET_OFF
    listed = list_behind(doc, first.head.i + 2, end, numbers, of=True) if opens else []
    if not listed or any(g.head.pos_ != "PROPN" for g in listed):
        return groups
    last = listed[-1].end
    people = first.count.value or sum(g.count.value or 1 for g in listed)
    whole = replace(first, last=last, count=exact(people), rule="named")
    return [whole, *(g for g in groups[1:] if g.start > last)]


def _is_several(group: Group) -> bool:
    """Kin or a couple without a number: "her parents"."""
    kin = group.rule == "bare-plural" and group.head.lower_ in harm_words("pair_of_kin")
    return group.mention is None and (kin or group.head.lower_ in SETS)


_SET_OFF = frozenset({(",",), (":",), ("—",), ("--",), ("-",)})


def _longest(trigger: Trigger, told: tuple[Group, ...], numbers: Numbers) -> tuple[Group, ...]:
    """The list that the words make where the tree has fewer: "Ali Amin, his nephew, and 11 others"."""
    doc, last = trigger.token.doc, told[-1]
    if any(group.parts or group.rule not in _LISTABLE for group in told if group.mention is None):
        return told
    if len(told) == 1 and _is_named_behind(last, trigger.token):
        return told
    if last.end < trigger.token.i:
        listed = list_before(doc, last, trigger.token.i, numbers)
        if any(is_of_clause_before(g.head, told[0]) for g in listed):
            return told
    elif told[0].head.i > trigger.last:  # "slain guards Ali Amin and Omar Said"
        of, first = trigger.frame in {"of", "bodies"}, max(told[0].start, trigger.last + 1)
        listed = list_behind(doc, first, trigger.token.sent.end, numbers, of=of)
    else:
        return told
    if len(listed) < 2 or any(is_behind_opening(last.head, g.head) for g in listed):
        return told
    own = sum(1 if group.mention is not None else group.count.value or 1 for group in told)
    if len(listed) <= own or not _holds(listed, told):
        return told
    return tuple(_by_a_name(g, listed) for g in as_list(listed))


def _is_named_behind(group: Group, verb: Token) -> bool:
    """ "Two men, Omar Amin and Ali Noor, died": several who are named between two commas."""
    doc = verb.doc
    opened = doc.texts[group.end + 1 : group.end + 2] == (",",)
    several = opened and group.mention is not None and (group.count.value or 0) > 1
    return (
        several
        and doc.tags[group.end + 2 : group.end + 3] == ("PROPN",)
        and doc.texts[verb.i - 1] == ","
    )


_LISTABLE = frozenset({"one-person", "list-of-persons"})


# What stands before who is no part of a list: "in Arba, four men", "by a sniper and four men were hurt".
_PLACING = frozenset("in at near on from around outside by".split())


def _holds(listed: Sequence[Group], told: Sequence[Group]) -> bool:
    """Whether a list has all the numbers that the tree has told already."""
    numbered = {group.mention for group in listed}
    doc, start = listed[0].head.doc, listed[0].start
    while start and doc.tags[start - 1] == "DET":
        start -= 1
    before = doc.lower[start - 1 : start]
    placed = len(numbered) > 1 and not _PLACING.isdisjoint(before)  # "in Arba, four men"
    return not placed and all(g.mention is None or g.mention in numbered for g in told)


def _by_a_name(group: Group, listed: Sequence[Group]) -> Group:
    """A list headed by one whose name the tree has whole, which is surely a person's."""
    within = (g.head for g in listed if group.start <= g.start and g.end <= group.end)
    named = next((head for head in within if is_persons_name(head)), group.head)
    return group if group.mention is not None else replace(group, head=named)


def _elsewhere(trigger: Trigger, last: Group, numbers: Numbers) -> Iterator[Group]:
    """People for other places or days: "31 people died in Gao, 13 in Mopti and one on Sunday", "a boy
    was killed on Monday and two nurses on Tuesday".
    """
    doc, end = trigger.token.doc, trigger.token.sent.end
    at = max(trigger.last, last.end) + 1
    at = behind = at + (
        doc.lower[at : at + 1] == ("dead",)
    )  # "were shot | dead | in Gao and three in"
    if _JOINTS.isdisjoint(doc.lower[at : min(end, at + REACH)]):
        return  # nothing joins what follows
    while at + 3 < end and at < behind + REACH:
        joins = doc.lower[at] in _JOINTS or doc.lower[at] == ":"  # "in two towns: 12 in Gao"
        people = _people_of_place(doc, at, end, numbers) if joins else None
        if people is not None and (people.mention is None or last.mention is None):
            people = people if _ends_place(doc, at) else None
        if people is not None:
            yield people
            at = behind = people.end + 1
        elif doc.tags[at] in {"VERB", "AUX"} or is_effect_form(doc.lower[at]):
            return
        at += 1


# How far before its "and" a "between" of two sides may stand.
_TO_BETWEEN = 12


def _people_of_place(doc: Doc, joint: int, end: int, numbers: Numbers) -> Group | None:
    """The "13" of ", 13 in Mopti", the nurses of "and two nurses on Tuesday"."""
    at = joint + (2 if doc.lower[joint : joint + 2] == (",", "and") else 1)
    if "between" in doc.lower[max(0, joint - _TO_BETWEEN) : joint]:
        return None  # "wounded in fights between 20 guards and the 40 rebels in the valley"
    mention = numbers.by_first.get(at)
    if mention is not None and (
        _opens_place(doc, mention.end, end) or _opens_doer(doc, mention.end, end)
    ):
        number = doc[mention.end - 1]
        return Group(number, mention.start, number.i, mention.count, mention, mention.rule)
    people = _phrase_at(doc, at, end, numbers)
    if people is None or is_effect_form(people.head.lower_):
        return None  # "eight injured, one dead in Gao"
    return people if _opens_place(doc, people.end + 1, end) else None


def _ends_place(doc: Doc, joint: int) -> bool:
    """Whether a place or day stands before what joins: "was killed on Monday | and two nurses"."""
    name = joint - 1
    while name > 0 and doc.tags[name] == "PROPN":
        name -= 1
    return name < joint - 1 and doc.lower[name] in _AT


_AT = frozenset({"in", "at", "near", "on", "around"})


def _opens_place(doc: Doc, at: int, end: int) -> bool:
    """ "In Mopti", "on Sunday", "in the first"; not "in hospital", nor "in Mopti were wounded"."""
    if at + 1 < end and doc.lower[at] in _AT | {"from"} and doc.lower[at + 1] == "another":
        # "found 12 bodies in one house and nine in another"
        return {"VERB", "AUX"}.isdisjoint(doc.tags[at + 2 : at + 4])
    if at + 1 >= end or doc.lower[at] not in _AT:
        return False
    if doc.lower[at + 1] == "the" and doc.lower[at + 2 : at + 3] in _ONE_OF_TWO:
        return at + 3 >= end or doc.tags[at + 3] in {"PUNCT", "CCONJ", "SPACE"}
    first = next((i for i in range(at + 1, end) if doc.tags[i] not in _BEFORE_NAME), end)
    at = first - 1  # "two in | the northern Rangpur district"
    behind = next((i for i in range(first, end) if doc.tags[i] != "PROPN"), end)
    finite = behind < end and doc.tags[behind] in {"VERB", "AUX"}
    finite = finite and not doc.lower[behind].endswith("ing")  # "on Sunday, using knives"
    return behind > at + 1 and not finite


# "Seven died in the second blast and five in the first".
_ONE_OF_TWO = frozenset((word,) for word in "first second third other".split())
_BEFORE_NAME = frozenset({"DET", "ADJ"})


def _opens_doer(doc: Doc, at: int, end: int) -> bool:
    """ "Six were killed by gunmen and eight | by bandits"; not "and ten by accident"."""
    doer = at + 1 + (doc.tags[at + 1 : at + 2] == ("DET",))
    return doer < end and doc.lower[at] == "by" and is_people(doc[doer]) is People.YES


def as_list(groups: Sequence[Group]) -> tuple[Group, ...]:
    """Persons without a number next to each other as one group: "him, his wife and son" are three."""
    done: list[Group] = []
    for group in groups:
        last = done[-1] if done else None
        single = last is not None and _is_single(last) and _is_single(group)
        if last is not None and single and not are_of_two_sides((last, group)):
            people = (last.count.value or 1) + (group.count.value or 1)
            done[-1] = joined([last, group], exact(people), "list-of-persons")
        else:
            done.append(group)
    return tuple(done)


def _is_single(group: Group) -> bool:
    single = group.mention is None and group.rule in {"one-person", "list-of-persons", "form"}
    return single and not is_told_apart(group)


# --- before a plural verb ---------------------------------------------------------------------


def _has_plural_verb(trigger: Trigger) -> bool:
    words = trigger.token.doc
    first = max(words.sentence_of(trigger.token.i)[0], trigger.token.i - 4)
    behind = words.lower[trigger.token.i + 1 : trigger.token.i + 2]
    before = words.lower[first : trigger.token.i]
    return behind == ("their",) or not _PLURAL_VERBS.isdisjoint(before)


def _single(head: Token, first: int, last: int) -> Group:
    return Group(head, first, last, exact(1), None, "one-person")


# --- behind an object -------------------------------------------------------------------------


def _behind(
    last: Group, taken: set[int], numbers: Numbers, *, until: int | None = None, of: bool = False
) -> list[Group]:
    """ "his wife and son" behind "killing him": a list of persons that an "and" closes.

    `until` is the verb where the list stands before one: "a man and his wife were shot"; behind `of`
    a list ends before the verb of its noun: "the shooting of Ali Amin and Omar Said shocked".
    """
    doc, end, at = last.head.doc, until or last.head.sent.end, last.end + 1
    found: list[Group] = []
    closed = False
    if last.parts:
        return []
    at = _behind_brackets(doc, age_end(doc, at, end), end)
    at = _behind_own_name(doc, last, at, end)
    role = at + 1 < end and doc[at].text == "," and doc[at + 1].lower_ in ARTICLES
    if role and last.head.pos_ == "PROPN":
        return []  # "killed Ali Amin, a lawyer and a father of three"
    while at + 1 < end and len(found) < MOST and doc[at].lower_ in _JOINTS:
        closed = doc[at].lower_ in AND or doc[at + 1].lower_ in AND
        while at + 1 < end and doc[at].lower_ in _JOINTS:
            at += 1
        person = _phrase_at(doc, at, end, numbers, kin=until is not None or bool(found))
        acts = person is not None and until is None and not of
        opens = acts and person is not None and _acts(doc, person, end)
        opens = opens or (person is not None and is_behind_opening(last.head, person.head))
        if person is None or person.head.i in taken or opens:
            closed = False
            break
        found.append(person)
        at = age_end(doc, person.end + 1, end)
        if closed:
            break
    return found if closed else []


def _behind_brackets(doc: Doc, at: int, end: int) -> int:
    if at >= end or doc[at].text != "(":
        return at
    return next((i + 1 for i in range(at, min(at + LONGEST, end)) if doc[i].text == ")"), at)


def _behind_own_name(doc: Doc, person: Group, at: int, end: int) -> int:
    """Behind the name of who was told by his office: "the mayor of Koro, Omar Noor, and his wife"."""
    noun = person.head
    one = person.mention is None and noun.pos_ == "NOUN" and not is_plural(noun)
    if not one or doc.texts[at : at + 1] != (",",):
        return at
    close = at + 1
    while close < end and doc.tags[close] == "PROPN":
        close += 1
    named = doc.texts[close : close + 1] == (",",) and _is_name(doc.phrase(at + 1, close))
    return close if named and doc.lower[close + 1 : close + 2] == ("and",) else at


def _acts(doc: Doc, person: Group, end: int) -> bool:
    """ "Wounded seven, | a guard and a nurse from the town said": who speaks or acts is not harmed."""
    return _opens_clause(doc, person.end + 1, end) or speaks(person.head)


def _opens_clause(doc: Doc, at: int, end: int) -> bool:
    """Whether a person is the subject of what follows: "killed a man and a soldier was wounded"."""
    ahead = list(takewhile(lambda t: t.pos_ == "ADV", doc[at:end]))
    verb = doc[at + len(ahead)] if at + len(ahead) < end else None
    return verb is not None and (verb.pos_ == "AUX" or (verb.pos_ == "VERB" and _is_finite(verb)))


def _is_finite(verb: Token) -> bool:
    return not verb.lower_.endswith("ing")


def _phrase_at(doc: Doc, at: int, end: int, numbers: Numbers, *, kin: bool = False) -> Group | None:
    """The people whose phrase begins at a token: "two guards", "his wife", "Anna Weber"."""
    if at >= end:
        return None
    mention = numbers.by_first.get(at)
    opened = doc.lower[at] in ARTICLES or doc.lower[at] in OWNERS
    first = mention.end if mention else at + 1 if opened else at
    last = _phrase_end(doc, first, end)
    if last < first:
        ends = first == end or doc.tags[first] in {"ADP", "PUNCT", "CCONJ"}
        alone = mention is not None and ends
        return read_one(doc[first - 1], numbers) if alone else None
    noun = doc[last]
    opened = opened or any(t.lower_ == "'s" for t in doc[first:last])
    opened = opened or (doc[at].like_num and "old" in doc.lower[at + 1 : last])  # "3-year-old girl"
    if mention is not None:
        known = is_people(noun) is People.YES and numbers.counting(noun) == mention
        return read_one(noun, numbers) if known else None
    if opened and numbers.counting(noun) is not None and is_people(noun) is People.YES:
        return read_one(noun, numbers)  # "his wife's two sons"
    if opened:
        named = country_of(noun.text) or country_of(doc.phrase(first, last + 1))
        one = doc[at].lower_ in {"a", "an"} and named is not None
        roles = (t for t in doc[first:last] if t.pos_ == "NOUN" and t.lower_ not in AGES)
        role = next(roles, noun)
        told = role if noun.pos_ == "PROPN" else noun  # "her son Hamid Noor"
        known = is_people(told) is People.YES and told.lower_ not in PERSON_PRONOUNS
        one = one or (known and not is_plural(told))
        one = one or (told is noun and _is_aged_name(doc, first, last))
        return _single(noun, first if doc[at].lower_ in ARTICLES else at, last) if one else None
    if noun.pos_ == "PROPN":
        text = doc.phrase(first, last + 1)
        return _single(phrase_head(noun), first, last) if _is_name(text) else None
    related = kin and first == last and is_people(noun) is People.YES and not is_plural(noun)
    return _single(noun, first, last) if related else None


def _is_aged_name(doc: Doc, first: int, last: int) -> bool:
    """ "39-year-old Omar Faris": a name behind an age."""
    name = next((i + 1 for i in range(last, first - 1, -1) if doc.lower[i] == "old"), last + 1)
    words = (word for word in doc.texts[name : last + 1] if word.isalpha())
    return all(word[0].isupper() for word in words) and _is_name(doc.phrase(name, last + 1))


def _is_name(text: str) -> bool:
    return " " in text and not find(text) and country_of(text) is None


def _phrase_end(doc: Doc, first: int, end: int) -> int:
    last = first - 1
    for token in doc[first : min(first + LONGEST, end)]:
        inside = token.pos_ in _PHRASE and token.text not in {",", "(", ")", ";", ":", '"'}
        if not inside or token.text in {".", "?", "!"}:
            break
        if token.pos_ in {"NOUN", "PROPN", "ADJ"}:
            last = token.i
    return last


# --- along with -------------------------------------------------------------------------------


def _added(trigger: Trigger, numbers: Numbers) -> Iterator[Group]:
    """The people behind "along with", "in addition to", "as was": harmed with those named before."""
    doc, end = trigger.token.doc, trigger.token.sent.end
    words = doc
    first, behind = _behind_outcome(doc, trigger.last + 1), min(trigger.last + REACH, end - 1)
    if words.lower[first : first + 1] == ("with",):
        others = list(phrases_at(doc, first + 1, end, numbers))
        own = not HIS.isdisjoint(words.lower[first + 1 : first + 2])
        counted = any(group.mention is not None for group in others[:1])
        if is_passive(trigger.token) and (own or (counted and _is_company(others[0]))):
            yield from others  # "was killed with his wife", "was kidnapped with four others"
        if own:
            return
    for near in positions(words.lower[first:behind], _ADDERS):
        at = first + near
        for adding in _ADDING[words.lower[at]]:
            if words.lower[at : at + len(adding)] == adding:
                start = _behind_clause(doc, first, at)
                if not any(_stops(doc, before) for before in range(start, at)):
                    found = phrases_at(doc, at + len(adding), end, numbers)
                    one = adding == ("as", "was")  # "as was a guard, Omar Noor"
                    yield from islice(found, 1) if one else found
                return


def _behind_clause(doc: Doc, first: int, at: int) -> int:
    """Where "along with" may follow: straight behind a clause of its own, "killed Noor, | who was riding a
    bike, | along with four clerks"."""
    whose = next((i for i in range(first, at) if doc.lower[i] == "who"), None)
    set_off = whose is not None and doc.texts[whose - 1] == "," and doc.texts[at - 1] == ","
    return at if set_off else first


def _is_company(group: Group) -> bool:
    """Whether counted people were with somebody: "four others", not "two bullets", "one of the guns"."""
    return group.anonymous or is_people(group.head) is People.YES


def _told_apart(
    trigger: Trigger, found: list[Group], numbers: Numbers
) -> tuple[list[Group], list[Group]]:
    """The people of a verb behind them, and those whom words add: "the minister, along with ten others,
    was injured"."""
    doc, first, verb = trigger.token.doc, _phrase_begins(found[0]), trigger.token.i
    if found[-1].end >= verb:
        return found, []
    for near in positions(doc.lower[first:verb], _ADDERS):
        at = first + near
        for adding in _ADDING[doc.lower[at]]:
            if doc.lower[at : at + len(adding)] != adding or adding[1:] in _AGAIN:
                continue
            last = at - 1 - (doc.texts[at - 1] == ",")
            named = last >= first and doc.tags[last] in {"NOUN", "PROPN"}
            if not named or any(_stops(doc, i) for i in range(first, at)):
                return found, []
            own = read_one(phrase_head(doc[last]), numbers)
            end = next((i for i in range(at, verb) if doc.tags[i] == "AUX"), verb)
            others = list(phrases_at(doc, at + len(adding), end, numbers))
            if own is None or not others or is_people(own.head) is People.NO:
                return found, []
            before = [group for group in found if group.end < own.start]
            return [*before, replace(own, last=last)], others
    return found, []


def _phrase_begins(group: Group) -> int:
    """Where the noun phrase begins that a group stands in: "| Omar Noor along with ten others"."""
    noun = group.head
    while noun.dep_ in {"nmod", "conj", "appos"} and noun.head.pos_ in {"NOUN", "PROPN"}:
        noun = noun.head
    return min(group.start, noun.left_edge.i)


# "As was his driver" tells of another behind the verb.
_AGAIN = frozenset({("was",), ("were",), ("did",)})


def _stops(doc: Doc, at: int) -> bool:
    """Whether nothing behind a word adds to those harmed before it: a verb, a mark, another harm."""
    word = doc.lower[at]
    verb = doc.tags[at] in {"VERB", "AUX"} and not word.endswith("ing")
    return verb or word in {";", ":"} or is_effect_form(word)


def _behind_outcome(doc: Doc, at: int) -> int:
    """Behind the "dead" of "was shot dead along with", the "to death" of "was stabbed to death with"."""
    if doc.lower[at : at + 2] == ("to", "death"):
        return at + 2
    return at + (doc.lower[at : at + 1] == ("dead",))


def _behind_role(doc: Doc, name: Group, at: int, end: int) -> int:
    """Behind what a name is said to be: over "a nurse" in "Gilda Flores, a nurse, and her son"."""
    opens = at + 1 < end and doc.texts[at] == "," and doc.lower[at + 1] in {"a", "an", "the"}
    if not opens or name.head.pos_ != "PROPN":
        return at
    stops = range(at + 2, min(at + 2 + LONGEST, end))
    return next((i for i in stops if doc.texts[i] in {",", ";"} or doc.tags[i] == "AUX"), end)


def _suffers_next(group: Group, end: int) -> bool:
    """ "Along with three nurses, and | 70 clerks and guards have been hurt": the clerks open a clause."""
    verb = group.head.head
    harmed = group.head.dep_ in SUBJECTS and is_effect_form(verb.lower_)
    return harmed and group.end < verb.i < end


def phrases_at(doc: Doc, at: int, end: int, numbers: Numbers) -> Iterator[Group]:
    """The people of a list that begins at a token: "two guards, his wife and Anna Weber"."""
    kin = False
    for _ in range(MOST):
        group = _phrase_at(doc, at, end, numbers, kin=kin)
        if group is None or _opens_clause(doc, group.end + 1, end) or _suffers_next(group, end):
            return
        yield group
        kin = doc.lower[at] in OWNERS  # "his father and uncle"
        at = _behind_role(doc, group, age_end(doc, group.end + 1, end), end)
        if at >= end or doc[at].lower_ not in _JOINTS:
            return
        while at < end and doc[at].lower_ in _JOINTS:
            at += 1
