"""Who the dead were: "among the victims were a nurse and two drivers", "three of the wounded are boys".

Such a sentence names those affected by a word of its own ("the dead", "those who fled") and says of
them, before it or behind it, which people they are. It is read by its words, whatever the tree says.
"""

from collections.abc import Iterator

from tallystick.counts import NumberMention
from tallystick.doc import Doc, Token
from tallystick.extract.ages import age_end
from tallystick.extract.beside import people_before
from tallystick.extract.effects import Trigger
from tallystick.extract.group import Group
from tallystick.extract.groups import read_groups, read_one
from tallystick.extract.lists import list_behind
from tallystick.extract.no_victims import is_left_open
from tallystick.extract.numbers import Numbers
from tallystick.extract.partners import as_list, phrases_at, with_partners
from tallystick.extract.people import PERSON_PRONOUNS, People, is_people, is_plural
from tallystick.grammar import AMONG, NOUNS, VERBS
from tallystick.kept import constant
from tallystick.tables import rows
from tallystick.values import plain
from tallystick.vocabulary import Effect

_BE = frozenset("be is are was were been being 're 's".split())
_SAYS_WHO = frozenset("include includes included comprise comprised comprises".split())
_LIGHT = frozenset(
    """also reportedly all both now later then mostly mainly still apparently allegedly only
    seriously critically badly severely fatally gravely slightly confirmed believed to feared said
    have has had reported thought known""".split()
)
_OPENS = frozenset("the those these other others all our their his".split())
_BOUNDS = frozenset("at least more than over about some nearly almost around".split())
_ANYBODY = frozenset("those people persons victims individuals ones".split())
_HOW_DEAD = frozenset({("shot", "dead"), ("found", "dead"), ("hacked", "dead")})
_OTHER = frozenset("other others remaining rest".split())
# "Four of the dead were guards. The fifth was an unidentified woman."
_NTH = frozenset("second third fourth fifth sixth seventh eighth ninth tenth".split())
# How far behind "the victims" its "were" may stand: "the victims in the second vehicle were ...".
GAP = 7
# Longest "police patrol officers" of "the slain police patrol officers".
LONGEST_NOUN = 3
# Longest "of the Delta State Community Guards" between two people of a list.
LONGEST_PHRASE = 8


@plain(frozen=True, slots=True)
class _Affected:
    """Words for those affected: "the 14 dead", "those who were killed"."""

    first: int
    last: int
    trigger: Trigger
    described: bool = False


@constant
def _words() -> dict[str, tuple[Effect, str]]:
    lines = rows("affected.tsv")
    return {word: (Effect(effect), needs) for effect, needs, line in lines for word in line.split()}


def find_told(doc: Doc, numbers: Numbers) -> Iterator[tuple[Trigger, Group]]:
    """The people that a report says those affected were: "the dead included a nurse"."""
    before: _Affected | None = None
    for at in doc.places_of(_words().keys() | _OTHER | _NTH):
        word = doc.lower[at]
        told = _words().get(word)
        affected = _affected(doc, at, *told) if told else None
        found = list(_said_of(doc, affected, numbers)) if affected is not None else []
        if found and affected is not None:
            before = affected
        elif word in _OTHER and before is not None and _goes_on(doc, at, before):
            found = [(before.trigger, group) for group in _the_others(doc, at, numbers)]
        elif word in _NTH and before is not None and _goes_on(doc, at, before):
            found = [(before.trigger, group) for group in _the_nth(doc, at, numbers)]
        yield from found


def _affected(doc: Doc, at: int, effect: Effect, needs: str) -> _Affected | None:
    """Those affected that end with a word; None where it is another's: "the dead man", "were hurt"."""
    start, end = doc.sentence_of(at)
    i, who = at - 1, False
    while i >= start and (doc.lower[i] in _LIGHT or doc.lower[i] in _BE):
        i -= 1
    i -= i > start and doc.lower[i : at + 1] in _HOW_DEAD
    if i >= start and doc.lower[i] == "who":
        who, i = True, i - 1
    elif not _BE.isdisjoint(doc.lower[i + 1 : at]):
        return None
    last = _described(doc, at, end)
    if (needs == "who" and not who) or (last + 1 < end and doc.tags[last + 1] in NOUNS):
        return None
    opened = _among_whom(doc, i, start)
    i -= 2 * opened
    while i >= start and (word := doc.lower[i]):
        counts = doc[i].like_num or word in _OPENS
        if not counts and word not in _ANYBODY and doc.tags[i] != "ADJ" and not _is_of_some(doc, i):
            break
        opened, i = opened or counts, i - 1
    while (
        opened and i > start and doc.lower[i] in _BOUNDS
    ):  # "among | at least | nine people killed"
        i -= 1
    among = i >= start and doc.lower[i] in AMONG  # "civilian among injured"
    if not (opened or among or (i < start and _is_told_behind(doc, last + 1, end))):
        return None
    rule = "who-they-were"
    needs = "-" if needs == "who" else needs
    described = last > at and doc.lower[last] not in _ANYBODY
    trigger = Trigger(doc[at], at, effect, None, "told", needs, rule)
    return _Affected(i + 1, last, trigger, described)


def _is_of_some(doc: Doc, at: int) -> bool:
    """Whether a noun ends "among the four rebels", before "killed"."""
    near = doc.lower[max(0, at - LONGEST_NOUN - 1) : at]
    people = doc.tags[at] == "NOUN" and is_people(doc[at]) is People.YES
    return people and not AMONG.isdisjoint(near)


def _is_told_behind(doc: Doc, at: int, end: int) -> bool:
    """Whether it is told at once who those are that open a sentence: "Victims reportedly | included"."""
    while at < end and doc.lower[at] in _LIGHT:
        at += 1
    return at < end and doc.lower[at] in _SAYS_WHO


def _among_whom(doc: Doc, at: int, start: int) -> bool:
    """Whether a word ends "among the officers", before "injured"."""
    people = at - 2 >= start and doc.tags[at] == "NOUN" and is_plural(doc[at])
    told = people and doc.lower[at - 1] in _OPENS and doc.lower[at - 2] in AMONG
    return told and is_people(doc[at]) is People.YES


def _described(doc: Doc, at: int, end: int) -> int:
    """The last word of those affected: of "the deceased man", "the slain police officers" the noun."""
    if doc.tags[at] not in {"ADJ", "VERB", "NOUN"}:
        return at
    last = at
    while last + 1 < min(end, at + 1 + LONGEST_NOUN) and doc.tags[last + 1] in {"NOUN", "ADJ"}:
        last += 1
    people = last > at and doc.tags[last] == "NOUN" and is_people(doc[last]) is People.YES
    return last if people else at


def _said_of(doc: Doc, them: _Affected, numbers: Numbers) -> Iterator[tuple[Trigger, Group]]:
    start, end = doc.sentence_of(them.last)
    opener = doc.lower[them.first - 1] if them.first > start else ""
    by_name = opener == "of" and doc.lower[them.first - 2] in _NAMES
    if opener in AMONG:
        groups = _among(doc, them, numbers, start)
    elif opener == "of" and not by_name:
        groups = _part(doc, them, numbers, end)
    else:
        groups = _behind(doc, them.last, numbers, alone=True)
    if them.described and opener not in AMONG and not by_name:
        groups = [group for group in groups if _is_identified(doc, them, group)]
    for group in groups or _named_as(doc, them, numbers, end):
        if group.mention is not None or not is_left_open(group):  # "whether any were children"
            yield them.trigger, group


# "The names of the dead are Ali Noor and Omar Said."
_NAMES = frozenset("names name identities".split())


def _is_identified(doc: Doc, them: _Affected, group: Group) -> bool:
    """ "The slain man is Ali Noor", "was a nurse"; not "the slain nun was a friend of hers"."""
    new = group.head.pos_ == "PROPN" or doc.lower[group.start - 1] in {"a", "an"}
    of = doc.lower[group.head.i + 1 : group.head.i + 2] == ("of",)
    return not is_plural(doc[them.last]) and new and not of


def _named_as(doc: Doc, them: _Affected, numbers: Numbers, end: int) -> list[Group]:
    """ "Relatives identified one of the dead as Ali Noor", "the deceased man was identified as ..."."""
    start, reach = doc.sentence_of(them.last)[0], min(end, them.last + 1 + GAP)
    named = (i for i in range(max(start, them.first - GAP), reach) if doc.lower[i] in _NAMING)
    at = next((i for i in range(next(named, reach), reach) if doc.lower[i] == "as"), None)
    counted = any(token.like_num for token in doc[them.first : them.last])  # "the two killed as"
    opened = them.last + 1 + (doc.texts[them.last + 1 : them.last + 2] == (",",))
    if at is None or counted or "PUNCT" in doc.tags[opened:at]:
        return []
    persons = [g for g in _listed(doc, at + 1, end, numbers) if g.head.text[:1].isupper()]
    if doc.lower[at + 1 : at + 2] == ("ethnic",):
        return []  # "identified the victims as ethnic Ruritanians"
    by_words = list_behind(doc, at + 1, end, numbers, named=True)
    return list(as_list(by_words if len(by_words) > len(persons) else persons))


_NAMING = frozenset("identified identify identifies named recognised recognized".split())


def _among(doc: Doc, them: _Affected, numbers: Numbers, start: int) -> list[Group]:
    """ "Two nurses were among the dead" and "among the dead were two nurses"."""
    i = them.first - 2
    while i >= start and doc.lower[i] in _LIGHT:
        i -= 1
    if i >= start and doc.tags[i] in {"ADJ", *NOUNS}:
        told = list(read_groups(doc[i], numbers))
        if doc.lower[them.first] not in _OPENS:
            return told
        if counted := [g for g in told if g.mention and doc.lower[g.start - 1] not in _OPENS]:
            return counted  # "counted four children among the dead"
    if i < start or doc.lower[i] not in _BE:
        return _behind(doc, them.last, numbers, alone=False)
    while i > start and (doc.lower[i - 1] in _BE or doc.lower[i - 1] in _LIGHT):
        i -= 1
    near, own = people_before(doc[i]), _own_subject(doc[them.last])
    above = near is not None and own is not None and own in near.ancestors
    noun = own if near is None or above else near  # "the guard who shot the man was among"
    if noun is None or noun.i >= i:
        return []
    groups = read_groups(noun, numbers)
    behind = Trigger(doc[i + 1], i + 1, them.trigger.effect, None, "told", "-", "")
    told = [g for g in with_partners(behind, groups, numbers) if not _refers_back(doc, g)]
    return [g for g in told if is_people(g.head) is not People.NO]  # "nurses, ages 30 to 40, were"


def _own_subject(word: Token) -> Token | None:
    """Of whom "among the wounded" is said, by the tree, whichever word of it bears the clause."""
    near = (*word.children, *word.head.children)
    return next((c for c in near if c.dep_.startswith("nsubj") and c.i < word.i), None)


def _refers_back(doc: Doc, group: Group) -> bool:
    """ "The two were among the wounded", "they were among the dead": told of before."""
    definite = doc.lower[max(0, group.start - 1)] in _OPENS
    plural = group.mention is None and is_plural(group.head)
    if group.head.lower_ in PERSON_PRONOUNS and plural:
        return True
    return (definite and (group.anonymous or plural)) or (plural and group.anonymous)


def _part(doc: Doc, them: _Affected, numbers: Numbers, end: int) -> list[Group]:
    """ "Three of the wounded were boys" is three; so is "of the wounded, three were boys"."""
    at = them.first - 2
    mention = numbers.by_token.get(at)
    verb = _verb_behind(doc, them.last + 1, end, by=True)
    if mention is None and doc.lower[them.last + 1 : them.last + 2] == (",",):
        mention = numbers.by_first.get(them.last + 2)
        verb = _verb_behind(doc, mention.end, end) if mention is not None else None
    one = verb is not None and mention is not None and mention.count.value == 1
    named = list(_listed(doc, verb + 1, end, numbers)) if one and verb is not None else []
    named = named[:1]  # "one of the victims was a nurse and a boy was in a bad way"
    return _counted(doc, mention, verb, numbers) or list(as_list(_stated(named)))


def _the_others(doc: Doc, at: int, numbers: Numbers) -> list[Group]:
    """ "The other two were soldiers" is two; "the others were a soldier and a nurse" one and one."""
    mention = numbers.by_first.get(at + 1)
    if mention is None:
        return _behind(doc, at, numbers, alone=False)
    verb = _verb_behind(doc, mention.end, doc.sentence_of(at)[1])
    return _counted(doc, mention, verb, numbers) or _behind(doc, at, numbers, alone=False)


def _the_nth(doc: Doc, at: int, numbers: Numbers) -> list[Group]:
    """ "The fifth was an unidentified woman"; not "the fifth was told of on Monday"."""
    at += doc.lower[at + 1 : at + 2] in {("victim",), ("person",)}
    opens = doc.lower[at + 1 : at + 3] in {(be, one) for be in ("was", "is") for one in ("a", "an")}
    return _behind(doc, at, numbers, alone=True)[:1] if opens else []


def _counted(
    doc: Doc, mention: NumberMention | None, verb: int | None, numbers: Numbers
) -> list[Group]:
    """The people that a number is said to be, and those counted behind them: "three were boys"."""
    if mention is None or mention.count.value is None or verb is None:
        return []
    end = doc.sentence_of(verb)[1]
    noun = _predicate(doc, verb, end)
    if noun is None:
        return []
    first = next(i for i in range(verb + 1, noun + 1) if doc.tags[i] in {"ADJ", "NOUN", "PROPN"})
    group = Group(doc[noun], first, noun, mention.count, mention, "predicate")
    # "three of those killed were guards, two were bombers"
    joined = noun + 1 < end and doc.lower[noun + 1] in {"and", ",", "while"}
    if joined and (told := _counted_next(doc, noun + 2, numbers)):
        return [group, *told]
    rest = _listed(doc, noun + 2, end, numbers) if joined else ()
    return [group, *(other for other in rest if other.mention)]


def _counted_next(doc: Doc, at: int, numbers: Numbers) -> list[Group]:
    """ "Four of the dead were rebels and | one was a herder |", "while two were nurses"."""
    at += doc.lower[at : at + 1] in {("and",), ("while",), ("the",)}
    mention, end = numbers.by_first.get(at), doc.sentence_of(at)[1]
    if mention is None or mention.end >= end or doc.lower[mention.end] not in _BE:
        return []
    if mention.count.value == 1:
        return list(as_list(_stated(list(_listed(doc, mention.end + 1, end, numbers))[:1])))
    return _counted(doc, mention, mention.end, numbers)


def _predicate(doc: Doc, verb: int, end: int) -> int | None:
    """The people behind "were", none with an article: "boys", "police officers"."""
    found = None
    for i in range(verb + 1, min(verb + 6, end)):
        if doc.tags[i] in {"NOUN", "PROPN"}:
            found = i
        elif found is not None or doc.tags[i] not in {"ADJ", "ADV"}:
            break
    return found if found is not None and is_people(doc[found]) is People.YES else None


def _verb_behind(doc: Doc, at: int, end: int, *, by: bool = False) -> int | None:
    """The "were" or "included" behind a phrase, over what tells where: "of the attack"; `by`: and who
    did it, "of those killed by rebels"."""
    for i in range(at, min(at + GAP, end)):
        if doc.lower[i] in _BE | _SAYS_WHO and doc.tags[i] != "PART":  # not "Monday's attack"
            return i
        if doc.tags[i] in {"VERB", "PUNCT"} or doc.lower[i] in {"and", "who"}:
            return None
        if doc.lower[i] == "by" and not by:
            return None
    return None


def _behind(doc: Doc, last: int, numbers: Numbers, *, alone: bool) -> list[Group]:
    """The people behind the "were" or "included" of a phrase; `alone`: no "were" that begins a passive."""
    end = doc.sentence_of(last)[1]
    there = doc.lower[last + 1 : last + 3] == (",", "there")  # "among the dead, there were"
    verb = _verb_behind(doc, last + 3 if there else last + 1, end)
    if verb is None:
        return []
    at = verb + 1
    while at < end and doc.lower[at] in _LIGHT | _BE | {"some", ":"}:
        at += 1
    found = list(_listed(doc, at, end, numbers))
    by_words = list_behind(doc, at, end, numbers) if found else []
    if len(by_words) > len(found):
        return list(as_list(by_words))
    alone = alone and doc.lower[verb] not in _SAYS_WHO  # "the dead included women and children"
    noun = None if found or alone else _predicate(doc, verb, end)
    bare = read_groups(doc[noun], numbers) if noun is not None else ()
    return [*as_list(_stated(found)), *bare]


def _stated(groups: "list[Group] | tuple[Group, ...]") -> list[Group]:
    """Groups that state a number: "two nurses", "a nurse", a name; not "farmers"."""
    return [group for group in groups if group.mention or not is_plural(group.head)]


def _behind_description(doc: Doc, at: int, end: int) -> int:
    """What joins others to a person, or the verb before it: "a member of the guards | and"."""
    stops = (i for i in range(at, end) if _joins(doc, i) or doc.tags[i] in VERBS)
    return next(stops, max(at, end))


_VERBAL = frozenset({("VERB",), ("AUX",)})


def _listed(doc: Doc, at: int, end: int, numbers: Numbers) -> Iterator[Group]:
    """A list of people, each over what describes it: "a member of the guards and four residents"."""
    last: Group | None = None
    while at < end:
        group = next(phrases_at(doc, at, end, numbers), None)
        if group is None or (last is not None and doc.lower[at] in {"both", "all"}):
            return  # "Ali Noor and Omar Said, both students"
        if last is None or not _same_person(doc, last, group):
            yield _in_full(group, numbers)
        if group.mention is not None and doc.texts[group.end + 1 : group.end + 2] == (":",):
            return  # "two women: Salma Noor and Huda Said"
        last, reach = group, min(group.end + 1 + LONGEST_PHRASE, end)
        at = _behind_description(doc, age_end(doc, group.end + 1, end), reach)
        if doc.tags[at : at + 1] in _VERBAL:
            return
        while at < end and _joins(doc, at):
            at += 1


def _in_full(group: Group, numbers: Numbers) -> Group:
    """One person with what belongs to the name of an office: "the governor of Balkar"."""
    office = group.mention is None and not group.head.text[:1].isupper()
    whole = read_one(group.head, numbers) if office else None
    return whole if whole is not None and whole.mention is None else group


def _joins(doc: Doc, at: int) -> bool:
    return doc.lower[at] in {"and", ",", "&", ";"} or doc.texts[at : at + 3] == ("as", "well", "as")


def _same_person(doc: Doc, one: Group, other: Group) -> bool:
    """ "Ali Reda, a nurse" and "a nurse, Ali Reda" are one person."""
    comma = doc.texts[other.start - 2 : other.start].count(",") or doc.texts[other.start - 1] == ","
    single = one.mention is None and other.mention is None
    names = {token.pos_ == "PROPN" for token in (one.head, other.head)}
    return (
        bool(comma) and single and len(names) == 2 and "and" not in doc.lower[one.end : other.start]
    )


def _goes_on(doc: Doc, at: int, before: _Affected) -> bool:
    """ "Eight of the dead were civilians while the other two were soldiers": still of the dead."""
    start = doc.sentence_of(at)[0]
    near = before.last >= (doc.sentence_of(start - 1)[0] if start else 0)
    return near and at > before.last and doc.lower[max(start, at - 1)] == "the"
