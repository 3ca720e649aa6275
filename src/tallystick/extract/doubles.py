"""One reading for each people and effect: "shot and killed two" tells of two killed, and of nobody else."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from tallystick.doc import Doc, Token
from tallystick.extract.effects import tells
from tallystick.extract.group import OTHERS
from tallystick.extract.lexicon import harm_words
from tallystick.extract.reading import Reading, Readings
from tallystick.extract.references import resolve
from tallystick.grammar import DASHES, ONESELF
from tallystick.values import replace
from tallystick.vocabulary import Bound, Effect

# "killed or seriously wounded": how far apart the two words of one figure may stand.
EITHER_REACH = 4


def without_doubles(readings: Iterable[Reading]) -> list[Reading]:
    """One reading for each people and effect: "shot and killed two" is one, of two killed."""
    kept = _without_bodies(_by_people(readings))
    killed = {head for head, effect in kept if effect is Effect.KILLED}
    killed |= {resolve(r.group.head).i for r in kept.values() if _is_told_to_die(r)}
    hurt = {
        (resolve(r.group.head).i, r.trigger.token.sent.start) for r in kept.values() if _is_hurt(r)
    }
    bombers = {_whose(r) for r in kept.values() if r.trigger.rule == "phrase:blow_up"}
    told = _with_wounded(_as_one(_told_once(_own_people(kept))))
    return [
        reading
        for reading in _without_parts(told)
        if not (_is_by_himself(reading) and _whose(reading) in bombers)
        and not (
            reading.trigger.effect is Effect.INJURED
            and reading.group.head.i in killed
            and (is_blow(reading) or reading.trigger.rule == "phrase:set_ablaze")
        )
        and not (reading.trigger.needs == "admitted" and reading.group.head.i in killed)
        and not (
            reading.trigger.needs in _IN_CARE
            and (reading.group.head.i, reading.trigger.token.sent.start) in hurt
        )
    ]


def _without_parts(readings: list[Reading]) -> list[Reading]:
    """Without those whom a mark sets behind all of them: "four were wounded | - one with severe and three
    with light injuries"."""
    found = readings
    for whole in readings:
        parts = [part for part in found if _is_behind_mark(whole, part)]
        if parts and sum(p.group.count.value or 0 for p in parts) <= (whole.group.count.value or 0):
            found = [reading for reading in found if reading not in parts]
    return found


def _is_behind_mark(whole: Reading, part: Reading) -> bool:
    """Whether a number with its wounds stands behind a dash or colon of the sentence of other people."""
    doc, until = whole.group.head.doc, part.group.start
    after = max(whole.group.end, whole.trigger.last) + 1
    alike = whole.trigger.effect is part.trigger.effect and whole is not part
    if not alike or until <= after or doc.sentence_of(until) != doc.sentence_of(after - 1):
        return False
    bare = part.group.head.pos_ == "NUM" or part.group.head.lower_ in OTHERS
    wounded = "with" in doc.lower[until : part.group.end + 2]
    return bare and wounded and not _MARKS.isdisjoint(doc.texts[after:until])


_MARKS = DASHES | {":"}


def _whose(reading: Reading) -> tuple[int, int]:
    """The sentence of a reading, and the noun for those that it tells of."""
    return reading.trigger.token.sent.start, resolve(reading.group.head).i


def _is_by_himself(reading: Reading) -> bool:
    """ "Detonated his vest, | killing himself": told once more of who blew himself up."""
    by = reading.group.head.lower_ in ONESELF and reading.trigger.effect is Effect.KILLED
    return by and reading.trigger.rule != "phrase:blow_up"


def _noun_of(head: Token) -> Token:
    """The noun that a pronoun of the same sentence means: "a man was killed after | he | was shot dead"."""
    noun = resolve(head) if head.lower_ in _PRONOUNS else head
    return noun if noun.sent.start == head.sent.start else head


_PRONOUNS = frozenset({"he", "she", "him", "her", "they", "them"})


def _by_people(readings: Iterable[Reading]) -> Readings:
    kept: Readings = {}
    for reading in readings:
        key = (_noun_of(reading.group.head).i, reading.trigger.effect)
        other = kept.get(key)
        kept[key] = reading if other is None else _merged(other, reading)
    return kept


def _without_bodies(kept: Readings) -> Readings:
    """Without the "shot" of "nine men were abducted. Their bodies were found shot dead": whose bodies these
    are, and that they are dead, is told by the bodies themselves."""
    bodies = {r.trigger.token.i for r in kept.values() if r.trigger.frame == "bodies"}
    return {key: r for key, r in kept.items() if r.group.head.i not in bodies or _is_told_by(r)}


def _is_told_by(reading: Reading) -> bool:
    """Whether a reading is that of the bodies themselves: "nine bodies were found"."""
    return reading.trigger.frame == "bodies" or reading.group.mention is not None


_IN_CARE = frozenset({"admitted", "stays", "condition"})


def _is_hurt(reading: Reading) -> bool:
    """ "A woman is in hospital after she was shot": of whose wounds another word tells, as "she"."""
    pronoun = reading.group.head.pos_ == "PRON"
    return (
        pronoun
        and reading.trigger.effect is Effect.INJURED
        and reading.trigger.needs not in _IN_CARE
    )


def _is_told_to_die(reading: Reading) -> bool:
    """ "A guard shot a clerk, | killing her |": the blow has told of nobody else."""
    pronoun = reading.group.head.lower_ in {"him", "her"}
    ends = reading.trigger.token.lower_ == "killing" and reading.trigger.token.dep_ == "advcl"
    return pronoun and ends and reading.group.count.high == 1


def _own_people(kept: Readings) -> Readings:
    """Without the object of one verb where the next has a subject of its own.

    "The blast killed four rebels and one soldier was injured": the rebels are not injured.
    """
    verbs: dict[int, set[int]] = defaultdict(set)
    for (head, _), reading in kept.items():
        if reading.rule in _OBJECTS:
            verbs[head].add(reading.trigger.token.i)
    return {
        key: r
        for key, r in kept.items()
        if not (
            r.group.end < r.trigger.token.i
            and verbs[key[0]] - {r.trigger.token.i}
            and any(_is_nearer(other, r) for other in kept.values())
        )
    }


_OBJECTS = frozenset({"object", "noun-after-verb"})


def _is_nearer(other: Reading, reading: Reading) -> bool:
    between = reading.group.end < other.group.start < reading.trigger.token.i
    return other.trigger.token.i == reading.trigger.token.i and between


def _told_once(kept: Readings) -> list[Reading]:
    """Without "hostages" or "captured" where only the people of another effect are named by it.

    "Three hostages were beheaded" states a killing; that they had been taken is no figure of its own.
    """
    stated = {(head, r.group.count) for (head, _), r in kept.items() if not _only_names(r)}
    # of "two of the four engineers kidnapped in May were freed" the four are told of nowhere else
    freed = {(head, r.group.count) for (head, e), r in kept.items() if e is Effect.RELEASED}
    return [
        r
        for (head, _), r in kept.items()
        if not (_only_names(r) and (head, r.group.count) in stated)
        and not (r.rule == "participle-of-noun" and (head, r.group.count) in freed and _is_close(r))
    ]


def _is_close(reading: Reading) -> bool:
    """ "The two men abducted in May were freed": a participle that tells which ones, no comma before it."""
    freed = reading.trigger.effect is Effect.RELEASED
    before = reading.trigger.token.doc.lower[reading.trigger.token.i - 1]
    return not freed and before not in {",", "being"}


def _only_names(reading: Reading) -> bool:
    """ "The killing of two men in custody": that they were held is told by the way."""
    by_the_way = reading.rule == "state-of-noun" and reading.trigger.frame == "in"
    return by_the_way or reading.rule in _NAMING


_NAMING = frozenset({"attribute", "people-noun"})


def _as_one(readings: Sequence[Reading]) -> list[Reading]:
    """ "Killed or wounded", "700 dead and wounded" are one reading of both; their second word gives none.

    Who "were wounded and died" are dead, and no more wounded.
    """
    readings = [reading for reading in readings if not _then_died(reading)]
    by_word: dict[int, list[Reading]] = {}
    for reading in readings:
        by_word.setdefault(reading.trigger.token.i, []).append(reading)
    seconds = {
        second: {second, *_third_fate(reading.trigger.token.doc, second)}
        for reading in readings
        if (second := _second_of_pair(reading)) is not None
        and not any(_is_apart(reading, other) for other in by_word.get(second, ()))
    }
    told = {at for words in seconds.values() for at in words}
    return [
        _of_both(reading) if _second_of_pair(reading) in seconds else reading
        for reading in readings
        if reading.trigger.token.i not in told
    ]


def _with_wounded(readings: Sequence[Reading]) -> list[Reading]:
    """ "Many dead and wounded" tells of dead and of wounded, where nobody counted them together."""
    told = {reading.trigger.token.i for reading in readings}
    found = list(readings)
    for reading in readings:
        trigger, doc = reading.trigger, reading.trigger.token.doc
        second = trigger.last + 2
        vague = trigger.effect is Effect.KILLED and reading.group.count.bound is Bound.VAGUE
        if not vague or second in told or not _joins_states(doc, second - 1):
            continue
        if not harm_words("hurt").isdisjoint(doc.lower[second : second + 1]):
            hurt = replace(
                trigger,
                token=doc[second],
                last=second,
                effect=Effect.INJURED,
                rule="dead-and-wounded",
            )
            found.append(replace(reading, trigger=hurt))
    return found


def _joins_states(doc: Doc, at: int) -> bool:
    """The "and" of "dead and wounded", the comma of "raids leave dozens dead, injured in Tolmar"."""
    comma = doc.lower[at : at + 1] == (",",) and doc.tags[at + 2 : at + 3] in {
        ("ADP",),
        ("PUNCT",),
        (),
    }
    return comma or doc.lower[at : at + 1] == ("and",)


def _third_fate(doc: Doc, second: int) -> list[int]:
    """The "missing" of "471 killed, injured or missing"."""
    return [at + 1 for at in (second + 1, second + 2) if doc.lower[at : at + 1] == ("or",)]


def _of_both(reading: Reading) -> Reading:
    both = replace(reading.trigger, effect=Effect.KILLED_OR_INJURED, rule="killed-or-injured")
    return replace(reading, trigger=both)


def _is_apart(first: Reading, second: Reading) -> bool:
    """Whether the second of two words has people of its own: "40 dead and 20 wounded"."""
    own = second.group
    return own.head.i != first.group.head.i and (
        own.mention is not None or own.start > first.group.end
    )


def _second_of_pair(reading: Reading) -> int | None:
    """The "wounded" behind "dead or", "killed and", where both words count the same people, and the
    "injuries" of "120 deaths and injuries"."""
    doc, end = reading.trigger.token.doc, reading.trigger.token.sent.end
    other = _OTHER_HARM.get(reading.trigger.effect)
    at = reading.trigger.last + 1
    comma = at < end and doc.texts[at] == ","
    at += comma
    if other is None or at >= end:
        return None
    if comma and at + 1 < end and tells(doc.lower[at], other) and _third_fate(doc, at):
        return at  # "killed, injured or missing"
    shared = reading.group.mention is not None and reading.group.start == at + 1
    if comma and shared and tells(doc.lower[at], other):
        return at  # "attack kills, injures | 26 clerks"
    if doc.lower[at] not in _EITHER:
        return None
    several = (reading.group.count.value or 0) > 1
    if doc.lower[at] != "or" and not several:
        return None
    at = next((i for i in range(at + 1, min(at + EITHER_REACH, end)) if doc.tags[i] != "ADV"), end)
    nouns = doc.tags[reading.trigger.token.i] == "NOUN" and doc.lower[at : at + 1] == ("injuries",)
    return at if at < end and (nouns or tells(doc.lower[at], other)) else None


_EITHER = frozenset({"or", "and", "and/or", "/"})


def _then_died(reading: Reading) -> bool:
    """ "Both were hit by bullets and died on the spot": of the same, one after the other."""
    doc, last = reading.trigger.token.doc, reading.trigger.last
    hurt = reading.trigger.effect is Effect.INJURED and reading.group.count.value is not None
    dead = doc.lower[last + 1 : last + 3] in _AND_DIED
    return hurt and dead and reading.group.end < reading.trigger.token.i


_AND_DIED = frozenset(("and", word) for word in ("died", "succumbed", "perished"))
_OTHER_HARM = {Effect.KILLED: Effect.INJURED, Effect.INJURED: Effect.KILLED}


def is_blow(reading: Reading) -> bool:
    """ "shot" or "stabbed", whose outcome another word tells."""
    return reading.trigger.needs == "fatal"


def _merged(one: Reading, other: Reading) -> Reading:
    """Of two words for one thing the plainer, with the kind that either tells: "shot and wounded two"."""
    kind = one.trigger.kind or other.trigger.kind
    told = "fatal" in {one.trigger.needs, other.trigger.needs} and not (
        is_blow(one) and is_blow(other)
    )
    needs = "-" if told else one.trigger.needs
    return replace(one, trigger=replace(one.trigger, kind=kind, needs=needs))
