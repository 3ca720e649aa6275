"""What became of people who were shot or stabbed, as the rest of the report tells it.

"A 20-year-old man was shot" is a killing where the report says of him that he died, and an injury
where it tells of another man's death; "among the victims were two boys" are the dead where there
are dead.
"""

from collections.abc import Sequence

from tallystick.dependents import child_words
from tallystick.doc import Token
from tallystick.extract.counted_victims import RULE
from tallystick.extract.effects import tells
from tallystick.extract.fatally import RULE as FATALLY
from tallystick.extract.lexicon import doer_words, harm_words
from tallystick.extract.people import age_start, noun_class
from tallystick.extract.reading import Reading
from tallystick.extract.references import resolve
from tallystick.extract.speech_lexicon import speech_words
from tallystick.grammar import A_OR_ANOTHER, NEGATIONS
from tallystick.persons import Person, is_one, may_be_one, person
from tallystick.values import plain, replace
from tallystick.vocabulary import HARM, ActorClass, Effect, EventKind

# Behind a name its age stands so many words on: "Ruiz, 23, was".
AGE_REACH = 3
# And who somebody is so many: "the first victim, an unnamed 20 - year - old man".
APPOSED_REACH = 9


# "Shot himself in the head" is a death where the report calls it one.
_SUICIDE = frozenset({"suicide", "suicides", "murder-suicide", "murder-suicides"})


@plain(frozen=True, slots=True)
class _Told:
    """A reading of one person, with whom its phrase tells of."""

    reading: Reading
    head: Token
    person: Person


def with_outcomes(readings: Sequence[Reading]) -> list[Reading]:
    """Readings of "shot", "stabbed" and "victims" with the outcome that the report tells."""
    told = [r for r in _harmed(readings) if r.trigger.needs not in _OPEN]
    if not told and any(r.trigger.effect is Effect.ABDUCTED for r in readings):
        return [_as(r, Effect.ABDUCTED) if r.trigger.needs == "victims" else r for r in readings]
    any_dead = any(_is_killing(r) and not _is_of_attacker(r) for r in told) or not told
    any_hurt = not told or any(r.trigger.effect is Effect.INJURED for r in told)
    alive = frozenset(map(_number, filter(_is_hurt, told))) - frozenset(
        map(_number, filter(_is_killing, told))
    )
    settled = [_settled(r, alive, any_dead=any_dead, any_hurt=any_hurt) for r in readings]
    harmed = _harmed(settled)
    dead = [_told(r) for r in harmed if _is_killing(r) and r.group.count.high == 1]
    hurt = [_told(r) for r in harmed if _is_hurt(r)]
    outcomes = _Outcomes(
        dead=tuple(dead),
        killed=frozenset(_number(r) for r in harmed if _is_killing(r) and not _is_of_event(r)),
        hurt=frozenset(_number(r) for r in harmed if _is_hurt(r)),
        wounded=tuple(h.person for h in hurt if not any(is_one(h.person, d.person) for d in dead)),
        living=frozenset(h.head.i for h in hurt if h.reading.trigger.needs in _STATES)
        - {d.head.i for d in dead},
        fatal=frozenset(_sentence(r) for r in harmed if r.trigger.rule == FATALLY),
        survivors=frozenset(name for r in harmed if _survived(r) for name in _told(r).person.names),
        massacres=frozenset(_sentence(r) for r in harmed if _is_killing(r) and _is_several(r)),
    )
    return [_counted(_with_outcome(r, outcomes), outcomes) for r in settled]


def _harmed(readings: Sequence[Reading]) -> list[Reading]:
    """The readings of people harmed, without those counted by "victims"."""
    harmed = (r for r in readings if r.trigger.effect in HARM and r.group.count.high != 0)
    return [reading for reading in harmed if reading.rule != RULE]


@plain(frozen=True, slots=True)
class _Outcomes:
    """What a report tells of its dead and wounded besides "shot": the persons, and the numbers.

    `fatal`: the sentences that tell how many of those hit died, "four were shot, one fatally".
    `massacres`: the sentences that tell of several dead; "accused of murdering four boys and shooting
    their mother" parts her from them. `living`: the nouns of whom it is told how they are, "in stable
    condition". `survivors`: the names of those who "survived".
    """

    dead: tuple[_Told, ...]
    killed: frozenset[int | None]
    hurt: frozenset[int | None]
    wounded: tuple[Person, ...]
    living: frozenset[int]
    massacres: frozenset[int]
    fatal: frozenset[int]
    survivors: frozenset[str]


def _is_of_attacker(reading: Reading) -> bool:
    """ "The attacker was shot dead": no death among those whom he harmed."""
    return reading.group.head.lower_ in doer_words("suspect")


def _survived(reading: Reading) -> bool:
    """ "His friend Omar Amin was stabbed but survived"."""
    end = reading.trigger.token.sent.end
    behind = reading.trigger.token.doc.lower[reading.trigger.token.i : end]
    return _is_blow(reading) and reading.group.count.high == 1 and "survived" in behind


def _is_several(reading: Reading) -> bool:
    return (_number(reading) or 0) > 1


def _sentence(reading: Reading) -> int:
    return reading.trigger.token.sent.start


def _number(reading: Reading) -> int | None:
    return reading.group.count.value


def _is_hurt(reading: Reading) -> bool:
    """Whether people are said to be hurt by a word that leaves no doubt: "wounded", not "shot"."""
    return not _is_blow(reading) and reading.trigger.effect is not Effect.KILLED


def _is_blow(reading: Reading) -> bool:
    """Whether a word tells a blow and not what came of it: "shot", "the shooting of", "a bullet hit"."""
    told = reading.trigger
    if tells(told.token.lower_, Effect.INJURED):
        return False  # "dozens were wounded by gunfire"
    return told.needs in _BLOWS or (told.needs == "event" and told.kind in _BLOW_KINDS)


_BLOWS = frozenset({"fatal", "gunfire"})
_STATES = frozenset({"condition", "stays"})
_BLOW_KINDS = frozenset({EventKind.SHOOTING})
# Words for the harmed that leave open what became of them: "among the casualties were two boys".
_OPEN = frozenset({"victims", "casualties"})


def _settled(
    reading: Reading, alive: frozenset[int | None], *, any_dead: bool, any_hurt: bool
) -> Reading:
    """ "Victims" are the dead where there are dead, but not where so many are told to be hurt alone;
    "casualties" are of one kind where only one is told."""
    if reading.trigger.needs == "victims":
        word = reading.trigger.token
        killed = not _KILLED.isdisjoint(word.doc.lower[word.sent.start : word.sent.end])
        hurt = (_number(reading) or 0) > 1 and _number(reading) in alive and not killed
        return reading if (any_dead or killed) and not hurt else _as(reading, Effect.INJURED)
    if reading.trigger.needs == "casualties" and any_dead is not any_hurt:
        return _as(reading, Effect.KILLED if any_dead else Effect.INJURED)
    return reading


def _counted(reading: Reading, told: _Outcomes) -> Reading:
    """ "Two victims" are the wounded or the dead of that number, "a third victim" is a wounded one."""
    number = reading.group.count.value
    if reading.rule != RULE or reading.group.count.high == 0 or not told.hurt | told.killed:
        return reading
    if number in told.killed - told.hurt and number != 1:
        return _as(reading, Effect.KILLED)
    if number is not None and number > 1 and _is_sum(number, told):
        return _as(reading, Effect.KILLED_OR_INJURED)
    return _as(reading, Effect.INJURED if told.hurt else Effect.KILLED)


def _is_killing(reading: Reading) -> bool:
    return reading.trigger.effect is Effect.KILLED and reading.group.count.high != 0


# So many sentences back "the man" may have been told of.
_BACK = 3


def _age_of_before(noun: Token) -> int | None:
    """How old "the man" is, as he was told of before: "officers found a 24-year-old man. | The man died"."""
    doc = noun.doc
    if noun.lower_ == "victim":
        return _age_told_last(noun)
    for at in reversed([at for at in doc.places_of({noun.lower_}) if at < noun.i]):
        if doc.sentence_starts(at, noun.i) > _BACK:
            return None
        age = person(_phrase(doc[at])).age
        if age is not None or not _is_definite(doc[at]):
            return age
    return None


def _age_told_last(noun: Token) -> int | None:
    """The 24 of "a 24-year-old man was shot. | The victim died"."""
    doc = noun.doc
    at = max((at for at in doc.places_of({"old"}) if at < noun.i), default=None)
    if at is None or doc.sentence_starts(at, noun.i) > _BACK:
        return None
    return person(doc.span(max(0, at - _OLD_REACH), at + 1).text).age


# How many words stand before the "old" of "24 - year - old".
_OLD_REACH = 4


def _is_definite(noun: Token) -> bool:
    return "the" in child_words(noun)


def _told(reading: Reading) -> _Told:
    head = resolve(reading.group.head)
    words = person(_phrase(head))
    if not words.gender:  # of "he" no more may be known than that
        words = replace(words, gender=person(reading.group.head.lower_).gender)
    if words.age is None and not words.names and _is_definite(head):
        words = replace(words, age=_age_of_before(head))
    return _Told(reading, head, words)


def _phrase(head: Token) -> str:
    """The words of a person before and at the noun, and the age behind it."""
    parts = [c for c in head.children if c.dep_ in {"compound", "flat", "amod", "nummod", "det"}]
    first = min([age_start(head), *(c.left_edge.i for c in parts)])
    last = max([head.i, *(c.right_edge.i for c in parts)])
    named = next((c for c in head.children if c.dep_ == "appos" and c.i > last), None)
    if (
        named is not None and named.i - last <= APPOSED_REACH
    ):  # "the first victim, a 20-year-old man"
        last = max([named.i, *(c.i for c in named.children if c.dep_ == "flat")])
    end = min(last + 1 + AGE_REACH, head.sent.end)
    aged = head.doc.texts[last + 1 : last + 2] == (",",)
    return head.doc.span(first, end if aged else last + 1).text


def _is_only_found(reading: Reading) -> bool:
    """Whether people are only told to be found, dead or alive: "two shooting victims"."""
    word, first = reading.trigger.token, _sentence(reading)
    found = reading.trigger.frame == "people" or reading.rule == "attribute"
    return found and harm_words("living").isdisjoint(word.doc.lower[first : word.sent.end])


def _is_of_event(reading: Reading) -> bool:
    """ "A deadly triple shooting": some of the three died."""
    return reading.group.rule == "multiple" and reading.trigger.rule.endswith("+death")


def _with_outcome(reading: Reading, told: _Outcomes) -> Reading:
    if _is_of_event(reading) and _number(reading) not in told.killed:
        return _as(reading, Effect.KILLED_OR_INJURED)
    if not _is_blow(reading) or reading.trigger.effect is not Effect.INJURED:
        return reading
    if _is_only_found(reading) and _has_dead(_number(reading) or 0, told):
        return _as(reading, Effect.KILLED_OR_INJURED)  # "found two shooting victims"
    if reading.group.count.high == 0 or _is_alive(reading):
        return reading
    if _is_put_to_death(reading, told) or _all_of_them_died(reading) or _are_among_dead(reading):
        return _as(reading, Effect.KILLED)
    return _by_number(reading, told)


def _by_number(reading: Reading, told: _Outcomes) -> Reading:
    """A reading of a blow with what the report tells of so many, or of that one person."""
    number = reading.group.count.value
    if number != 1 and _sentence(reading) in told.fatal:
        return _as(reading, Effect.KILLED_OR_INJURED)
    if reading.rule == "reflexive" and reading.trigger.token.doc.places_of(_SUICIDE):
        return _as(reading, Effect.KILLED)
    if number == 1:
        shot = _told(reading)
        alone = not any(may_be_one(shot.person, hurt) for hurt in told.wounded)
        died = any(_is_the_dead(shot, other, alone=alone) for other in told.dead)
        died = died and shot.head.sent.start not in told.massacres
        died = died and shot.head.i not in told.living
        died = died and told.survivors.isdisjoint(shot.person.names)
    elif number is None:
        if told.killed and told.hurt and not _is_wounds(reading):
            return _as(reading, Effect.KILLED_OR_INJURED)
        died = bool(told.killed) and not _is_wounds(reading)
    else:
        several = reading.group.rule == "multiple" and _has_dead(number, told)
        several = several or (_is_sum(number, told) and not _is_wounds(reading))
        if _one_of_them_died(reading, told):
            return _as(reading, Effect.KILLED_OR_INJURED)
        if number not in told.killed | told.hurt and several:
            return _as(reading, Effect.KILLED_OR_INJURED)
        died = number in told.killed - told.hurt or _all_died(number, told)
        died = died and not (_is_wounds(reading) and reading.group.rule == "R-ADDITIVE")
    return _as(reading, Effect.KILLED) if died else reading


def _one_of_them_died(reading: Reading, told: _Outcomes) -> bool:
    """ "Four people were shot. One died at once": of the four."""
    end = reading.trigger.token.sent.end
    alone = (d.reading.group for d in told.dead if d.reading.group.anonymous)
    return any(group.head.sent.start == end and group.head.pos_ == "NUM" for group in alone)


def _is_sum(number: int, told: _Outcomes) -> bool:
    """ "Five people were shot" where two died and three are hurt."""
    return any(number - dead in told.hurt for dead in told.killed if dead)


def _has_dead(number: int, told: _Outcomes) -> bool:
    """ "A quadruple shooting" where a teenager died."""
    return any(0 < (killed or 0) < number for killed in told.killed)


def _all_died(number: int, told: _Outcomes) -> bool:
    """ "The man and the boy were shot" where the one died and the other: nobody is told to be hurt."""
    persons: list[Person] = []
    for one in told.dead:
        if not any(may_be_one(one.person, other) for other in persons):
            persons.append(one.person)
    return not told.hurt and len(persons) == number > 1


def _is_wounds(reading: Reading) -> bool:
    """ "Several sustained gunshot injuries" beside the dead: who has wounds is wounded, or died of them."""
    return reading.trigger.rule in {"phrase:shoot", "phrase:stab"}


def _is_put_to_death(reading: Reading, told: _Outcomes) -> bool:
    """ "The men were lined up and shot", where the report tells of nobody who was hurt."""
    word = reading.trigger.token
    before = word.doc.lower[word.sent.start : word.i]
    lined = any(before[at : at + 2] == ("lined", "up") for at in range(len(before)))
    return not told.hurt and (lined or not _EXECUTED.isdisjoint(before))


_EXECUTED = frozenset({"blindfolded", "execution-style"})


def _are_among_dead(reading: Reading) -> bool:
    """ "The nine killed included two women | shot in the head", "nine died. They included two women shot"."""
    doc, first = reading.trigger.token.doc, reading.trigger.token.sent.start
    before = doc.lower[first : reading.group.start]
    at = next((i for i in range(len(before) - 1, -1, -1) if before[i] in _INCLUDING), None)
    if at is None or reading.rule != "participle-of-noun":
        return False
    whole = before[:at]
    if whole[-1:] in _THEY and first:
        whole = doc.lower[slice(*doc.sentence_of(first - 1))]
    dead = any(tells(word, Effect.KILLED) for word in whole)
    return dead and not any(tells(word, Effect.INJURED) for word in whole)


_INCLUDING = frozenset({"included", "includes", "include", "including"})
_THEY = frozenset({("they",), ("these",)})


def _all_of_them_died(reading: Reading) -> bool:
    """ "Four men were shot, all of whom died"."""
    word = reading.trigger.token
    behind = word.doc.lower[word.i + 1 : word.sent.end]
    starts = (at for at in range(len(behind)) if behind[at : at + 3] in _ALL_OF_WHOM)
    return any(not _DIED.isdisjoint(behind[at + 3 : at + _DIED_REACH]) for at in starts)


_ALL_OF_WHOM = frozenset({("all", "of", "whom"), ("both", "of", "whom")})
_DIED = frozenset({"died", "dead", "succumbed", "perished"})
_KILLED = _DIED | {"killed", "slain", "murdered"}
_DIED_REACH = 7


_LIMB_REACH = 12


def _is_alive(reading: Reading) -> bool:
    """ "Shot in the thigh", "was shot but survived", "two victims of stab wounds" who were found."""
    word = reading.trigger.token
    if _tells_of_it(reading.group.head) or _is_nonfatal(word):
        return True
    behind = word.doc.lower[word.i + 1 : word.sent.end]
    living = not harm_words("living").isdisjoint(behind) or {"released", "hospital"} <= set(behind)
    one_known = reading.group.count.value == 1 and living
    return one_known or reading.trigger.frame == "people" or _in_a_limb(word)


def _is_nonfatal(word: Token) -> bool:
    """ "In nonfatal shootings, a toddler and a man were shot", "were non-fatally shot"."""
    said = word.doc.lower[word.sent.start : word.sent.end]
    split = (said[at : at + 2] == ("non", "-") for at in range(len(said)))
    apart = any(split) and not _FATALLY.isdisjoint(said)
    return apart or _is_slight(said) or not _NONFATAL.isdisjoint(said)


_FATALLY = frozenset({"fatal", "fatally"})
_NONFATAL = frozenset({"nonfatal", "nonfatally", "non-fatal", "non-fatally"})


def _is_slight(said: Sequence[str]) -> bool:
    """ "A wound that is not believed to be life threatening", "non-life-threatening injuries"."""
    at = next((i for i, word in enumerate(said) if word in _THREATENING), 0)
    return not _NOT.isdisjoint(said[max(0, at - _NOT_REACH) : at])


_THREATENING = frozenset({"threatening", "life-threatening"})
_NOT = NEGATIONS | {"non"}
# How far before it stands its "not": "not believed to be life -".
_NOT_REACH = 7


def _tells_of_it(noun: Token) -> bool:
    """Whether who was shot speaks of it: "I was shot", "one of the injured, who was shot, said"."""
    told = {noun.lower_, *(c.lower_ for c in noun.children)}
    spoken = noun.dep_ == "nsubj" and noun.i < noun.head.i
    says = spoken and noun.head.base_ in speech_words("core inverting")
    says = says and all(c.dep_ != "xcomp" for c in noun.head.children)  # "reported killed"
    return says or not _SELVES.isdisjoint(told)


_SELVES = frozenset({"i", "me", "injured", "wounded"})


def _in_a_limb(word: Token) -> bool:
    doc, end = word.doc, min(word.i + _LIMB_REACH, word.sent.end)
    at = next((i for i in range(word.i + 2, end) if doc.lower[i] in harm_words("limb")), word.i)
    before = doc.lower[word.i + 1 : at]
    return "in" in before and before[-1] != "in"  # "shot with a toy in hand"


def _as(reading: Reading, effect: Effect) -> Reading:
    return replace(
        reading, trigger=replace(reading.trigger, effect=effect, rule=f"outcome:{effect}")
    )


def _is_the_dead(shot: _Told, dead: _Told, *, alone: bool) -> bool:
    """Whether who was shot is who died: the same words, or nobody else to be meant."""
    if shot.head.i == dead.head.i:
        return True
    if _is_on_another_day(shot, dead):
        return False
    doer = shot.reading.perpetrator
    if doer is not None and resolve(doer).i == dead.head.i:
        return False  # "a man was shot dead. He had stabbed a guard"
    if shot.person.names & dead.person.names:
        return may_be_one(shot.person, dead.person)
    if shot.head.sent.start == dead.head.sent.start:
        return False
    if is_one(shot.person, dead.person):
        return True
    attacker = _is_attacker(shot) or _is_attacker(dead)
    if _is_attacker(dead) and _is_attacked(shot):
        return False  # "he stabbed an officer, and the suspected killer was shot dead"
    return (alone or attacker) and may_be_one(shot.person, dead.person)


def _is_on_another_day(shot: _Told, dead: _Told) -> bool:
    """ "A woman was stabbed to death on Friday. In Tolmar, a woman was stabbed on Saturday": two blows."""
    blows = dead.reading.trigger.rule.endswith("+death")
    blows = blows and not A_OR_ANOTHER.isdisjoint(child_words(shot.head))
    days = [_weekdays(told.reading.trigger.token) for told in (shot, dead)]
    return blows and all(days) and days[0].isdisjoint(days[1])


def _weekdays(word: Token) -> frozenset[str]:
    """The days that the sentence of a word names."""
    return _WEEK.intersection(word.doc.lower[word.sent.start : word.sent.end])


_WEEK = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


def _is_attacked(told: _Told) -> bool:
    """Whether somebody else than the police shot or stabbed a person, who is then no attacker."""
    return told.reading.perpetrator is not None and not _is_attacker(told)


def _is_attacker(told: _Told) -> bool:
    """Whether a person is the one attacker of a report: whom the police shot."""
    doer = told.reading.perpetrator
    return doer is not None and noun_class(doer.lower_) is ActorClass.STATE_FORCE
