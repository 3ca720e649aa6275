"""Statements that only refer back to people told of before, and are no claims of their own.

"Two boys were shot, who are in stable condition": of whom the sentence tells that they are hurt, their
condition is no second figure; in a sentence of its own it is told again. "The victims were shot in
the head", "the nuns who were arrested" and "how the men were killed" say more of them, and no number;
"the nuns were murdered on Friday" tells of them once more.
"""

from collections.abc import Sequence

from tallystick.doc import Token
from tallystick.extract.beside import REFLEXIVE
from tallystick.extract.group import VAGUE_PLURAL, Group, is_introduced
from tallystick.extract.people import PERSON_PRONOUNS, is_plural
from tallystick.extract.reading import Reading
from tallystick.extract.references import resolve
from tallystick.grammar import OF_THEM, ONE_PERSON, OWNERS, RELATIVES
from tallystick.vocabulary import HARM, Effect

_DEFINITE = frozenset("the these those both all".split())
_INDEFINITE = frozenset({"a", "an", "another", "one", "no"})
# "The man suffered a gunshot wound", "he lost both legs": of whom it is known, how they were hurt.
_OF_WOUNDS = frozenset({"phrase:shoot", "phrase:stab", "phrase:injured", "phrase:hit_by"})
# What effects.tsv says of words that tell how the hurt are: "in stable condition", "taken to hospital".
_CONDITIONS = frozenset({"condition", "stays", "admitted"})
_HOW_THEY_ARE = frozenset({"stays", "condition"})
_MANNER = frozenset({"how", "why"})


def without_back_references(readings: Sequence[Reading]) -> list[Reading]:
    """The readings that tell of people not told of before, or of them with a number."""
    told = [reading for reading in readings if _tells_people(reading)]
    return [
        r
        for r in readings
        if not _is_known(r, [o for o in told if o.trigger.token.i < r.trigger.token.i])
        and not (_is_of_state(r) and any(_is_beside(o, r) for o in readings))
        and not (r.trigger.needs == "admitted" and any(_is_hurt_beside(o, r) for o in readings))
    ]


def _is_how(reading: Reading, before: Sequence[Reading]) -> bool:
    """ "A teenager is dead after he was shot": whose harm the sentence has told, only how it came."""
    head = reading.group.head
    himself = reading.rule == "reflexive" or head.lower_ in REFLEXIVE
    if reading.trigger.needs not in _BLOWS or not (himself or head.lower_ in ONE_PERSON):
        return False
    meant = resolve(head).i
    begin = head.sent.start
    return any(
        r.group.head.i == meant and r.trigger.effect in HARM
        for r in before
        if r.trigger.token.sent.start == begin
    )


_BLOWS = frozenset({"fatal", "gunfire"})


def _tells_people(reading: Reading) -> bool:
    """Whether a reading has people of its own, of whom one behind it may tell again."""
    counted = reading.group.mention is not None or reading.group.count.value is not None
    return counted and reading.trigger.needs not in _CONDITIONS and reading.group.count.high != 0


def _is_known(reading: Reading, before: Sequence[Reading]) -> bool:
    known = (_is_all_of_them, _is_part, _is_same_dead, _is_how, _is_as_many)
    if before and any(test(reading, before) for test in known):
        return True
    if reading.rule == "people-noun" and _opens_with(reading.group, _DEFINITE):
        told = HARM if reading.trigger.effect in HARM else {reading.trigger.effect}
        return any(r.trigger.effect in told for r in before)
    if not _is_bare_definite(reading.group) or reading.group.start > reading.trigger.token.i:
        return False
    if _asks_how(reading.group):
        return True
    told = HARM if reading.trigger.effect in HARM else {reading.trigger.effect}
    how = reading.trigger.needs == "fatal" and reading.group.head.lower_ != "all"
    by_the_way = how or _only_describes(reading)
    return by_the_way and any(r.trigger.effect in told for r in before)


def _is_as_many(reading: Reading, before: Sequence[Reading]) -> bool:
    """ "Two clerks were hurt. One of the two wounded clerks died": the two, who were told of."""
    group = reading.group
    start = group.mention.start if group.mention is not None else 0
    opened = group.head.doc.lower[max(0, start - 2) : start]
    # "among the six wounded were two boys"
    if opened not in _OF_THE if reading.rule == "attribute" else opened != _AMONG_THE:
        return False
    value, effect = group.count.value, reading.trigger.effect
    return any(r.trigger.effect is effect and r.group.count.value == value for r in before)


_AMONG_THE = ("among", "the")
_OF_THE = frozenset({("of", "the"), ("of", "these"), ("of", "those")})


def _only_describes(reading: Reading) -> bool:
    """ "The people who were hurt", "the priests murdered"; not "the priests were murdered"."""
    behind = reading.group.head.doc.lower[reading.group.end + 1 : reading.group.end + 3]
    relative = not RELATIVES.isdisjoint(behind)
    relative = relative or reading.rule == "possessor"  # "the guards' deaths raised fears"
    return relative or reading.trigger.token.dep_ in {"acl", "acl:relcl"}


def _is_of_state(reading: Reading) -> bool:
    """Whether a reading tells how people are whom a phrase only refers to: "she is in stable condition"."""
    wounds = reading.trigger.rule in _OF_WOUNDS and reading.group.head.pos_ != "PROPN"
    # "11 were still in hospital", "two in critical condition"
    part = reading.trigger.needs in _HOW_THEY_ARE and reading.group.anonymous
    part = part and reading.group.rule != "R-ADDITIVE"
    return (reading.trigger.needs in _CONDITIONS or wounds) and (part or not _is_new(reading.group))


def _is_beside(other: Reading, reading: Reading) -> bool:
    """Whether another reading of the sentence tells that people were harmed."""
    begin = reading.trigger.token.sent.start
    same = other.trigger.token.sent.start == begin and other.trigger.needs not in _CONDITIONS
    if reading.trigger.needs in _HOW_THEY_ARE and reading.group.anonymous:
        # "50 died, 100 are in poor condition", "one is dead and three others are in hospital"
        same = same and other.trigger.effect is not Effect.KILLED
    return other is not reading and same and other.trigger.effect in HARM


def _is_hurt_beside(other: Reading, reading: Reading) -> bool:
    """ "A couple sustained injuries and were taken to hospital": the sentence has told that they are hurt."""
    others = reading.group.rule == "R-ADDITIVE"  # "12 were shot, while eight others were admitted"
    return other.trigger.effect is Effect.INJURED and _is_beside(other, reading) and not others


def _is_part(reading: Reading, before: Sequence[Reading]) -> bool:
    """ "Two gunmen were killed, including one who later died": one of the two."""
    group = reading.group
    doc, start = group.head.doc, group.head.sent.start
    part = "including" in doc.lower[max(start, group.start - 2) : group.start]
    last = group.mention.end if group.mention is not None else group.end + 1
    first = group.mention.start if group.mention is not None else group.start
    opened = doc.lower[max(start, first - 2) : first]  # "20 wounded, of whom three were badly hurt"
    part = part or doc.lower[last : last + 2] in OF_THEM or opened == ("of", "whom")
    here = range(start, reading.trigger.token.i)
    same = [r for r in before if r.group.head.i in here and _is_of_one_fate(r, reading)]
    return bool(same) and (part or any(_is_listed_behind(r.group, reading) for r in same))


def _is_of_one_fate(whole: Reading, reading: Reading) -> bool:
    """Whether the same befell both; who was shot may be one of those who were killed."""
    shot = reading.trigger.needs in _BLOWS and whole.trigger.effect is Effect.KILLED
    return shot or whole.trigger.effect is reading.trigger.effect


def _is_listed_behind(whole: Group, reading: Reading) -> bool:
    """ "Five were killed, including a boy hit by a shell and a nurse | who was shot": one of the five."""
    group, doc = reading.group, reading.group.head.doc
    between = doc.lower[whole.end + 1 : group.start]
    listed = "including" in between or "among them" in " ".join(between)
    single = group.count.high == 1 and whole.count.high != 1
    told = _only_describes(reading) or reading.trigger.needs in _CONDITIONS
    return listed and ";" not in between and single and told


def _is_all_of_them(reading: Reading, before: Sequence[Reading]) -> bool:
    """ "His three wives were taken, all of whom are in captivity": all who were told of."""
    verb = reading.trigger.token
    said = verb.doc.lower[max(verb.sent.start, verb.i - _ALL_REACH) : verb.i]
    if reading.group.mention is not None or "of" not in said:
        return False
    of_whom = any(said[at : at + 3] in _ALL_OF for at in range(len(said)))
    same = any(_is_of_one_fate_or_blow(r, reading) for r in before)
    return of_whom and same


def _is_of_one_fate_or_blow(first: Reading, reading: Reading) -> bool:
    """ "Four men were shot, all of whom died": the blow and what came of it."""
    blow = first.trigger.needs in _BLOWS and reading.trigger.effect is Effect.KILLED
    return blow or first.trigger.effect is reading.trigger.effect


# How many words before its verb "all of whom" may stand.
_ALL_REACH = 8
_ALL_OF = frozenset(
    (who, "of", whom) for who in ("all", "both") for whom in ("whom", "who", "them")
)


def _is_same_dead(reading: Reading, before: Sequence[Reading]) -> bool:
    """ "The bodies of the soldiers", "some bodies": who was told to be dead."""
    effect = reading.trigger.effect
    if not (_is_of_their_bodies(reading) or _is_of_some_bodies(reading)):
        return False
    return any(r.trigger.effect is effect for r in before)


def _is_of_their_bodies(reading: Reading) -> bool:
    group = reading.group
    if reading.rule != "bodies-of" or group.mention is not None or not is_plural(group.head):
        return False
    return _opens_with(group, _DEFINITE | OWNERS)


def _is_of_some_bodies(reading: Reading) -> bool:
    """ "Seven were killed, with some bodies burned", not "many more bodies"."""
    group = reading.group
    if reading.rule not in _BODIES or group.count.value is not None:
        return False
    more = "more" in group.head.doc.lower[max(0, group.start - 1) : group.head.i]
    return not more and _opens_with(group, _SOME)


_BODIES = frozenset({"counted-bodies", "bodies-found"})
_SOME = frozenset({"some", "many", "most"})


def _is_new(group: Group) -> bool:
    """ "A woman", "all four", "Omar Noor, 38"; not "the woman", "he", a name, or "two who" of those told."""
    if group.mention is not None:
        return (
            group.head.nbor(1).lower_ != "who" if group.head.i + 1 < group.head.sent.end else True
        )
    return _opens_with(group, _INDEFINITE) or is_introduced(group)


def _opens_with(group: Group, words: frozenset[str]) -> bool:
    doc, start = group.head.doc, group.head.sent.start
    near = doc.lower[max(start, group.start - 1) : group.start + 1]
    return not words.isdisjoint(near) or any(c.lower_ in words for c in _articles(group.head))


def _articles(head: Token) -> list[Token]:
    return [c for c in head.children if c.dep_ == "det" and c.i < head.i]


def _is_bare_definite(group: Group) -> bool:
    """ "The victims", "the men", "all"; not "the local inhabitants", "the 12 soldiers"."""
    if group.mention is not None or group.count != VAGUE_PLURAL:
        return False
    if group.head.lower_ == "all":
        return True
    alone = group.first == group.last and group.head.lower_ not in PERSON_PRONOUNS
    return alone and is_plural(group.head) and _opens_with(group, _DEFINITE | OWNERS)


def _asks_how(group: Group) -> bool:
    """ "It is not known how the men were killed"."""
    doc, start = group.head.doc, group.head.sent.start
    return not _MANNER.isdisjoint(doc.lower[max(start, group.start - 2) : group.start])
