"""Two events told in one sentence: "two were hurt in a blast in Kor | while five guards were killed when
rebels ambushed a truck", "gunmen killed a judge | and a bomb wounded two guards".

Who did the one, and how, says nothing of the other. "Three were killed while five were hurt when gunmen
opened fire" is one event.
"""

from tallystick.dependents import cases
from tallystick.doc import Doc, Token, once_a_word
from tallystick.extract.doers import Doer
from tallystick.extract.effects import Trigger, is_effect_form
from tallystick.extract.lexicon import doer_words
from tallystick.extract.people import People, is_people, noun_class
from tallystick.extract.verb_grammar import own_subject
from tallystick.vocabulary import FORCES

# How far behind a joint the verb of the second event may stand.
JOINT_REACH = 10


def are_apart(harm: Token, other: Token) -> bool:
    """Whether a word stands in the other of two events that the sentence of a harm joins."""
    first, end = harm.doc.sentence_of(harm.i)
    within = first <= other.i < end
    return within and (other.i not in _own_stretch(harm) or _only_protests(other, harm))


def _only_protests(protest: Token, harm: Token) -> bool:
    """Whether a protest is only against a harm: "went on strike to | protest | the murder of a judge",
    "protests | over the killing of two nurses"."""
    if protest.base_ not in doer_words("protest"):
        return False
    if any(c.i == protest.i + 1 and c.lower_ in _OVER for c in harm.children):
        return True
    step = harm
    while step.head.i not in {step.i, protest.i}:
        step = step.head
    return step.head.i == protest.i and step.dep_ in _AGAINST_IT


_OVER = frozenset({"over", "against", "at", "about"})
_AGAINST_IT = frozenset({"obj", "obl", "nmod"})


@once_a_word
def _own_stretch(harm: Token) -> range:
    """The tokens of the event a harm is of: from one joint to the next, mostly the sentence."""
    doc = harm.doc
    first, end = doc.sentence_of(harm.i)
    for at in range(first + 1, end):
        if doc.lower[at] in _JOINTS and _joins_two(doc, first, at, end):
            if at < harm.i:
                first = at + 1
            else:
                return range(first, at)
    return range(first, end)


_JOINTS = frozenset({"while", "and"})


def _joins_two(doc: Doc, first: int, at: int, end: int) -> bool:
    left = [i for i in range(first, at) if _tells_harm(doc, i)]
    right = next(
        (i for i in range(at + 1, min(end, at + JOINT_REACH)) if _tells_harm(doc, i)), None
    )
    if not left or right is None:
        return False
    if doc.lower[at] == "and":
        return _are_unlike(doc, left[-1], right, at)
    if _are_unlike(doc, left[0], right, at):
        return True  # "rebels shot a nurse, while a mine killed four guards"
    own = own_subject(doc[right])
    parted = own is not None and at < own.i < right
    told = any(doc.lower[i] in _IN and _names_event(doc, i + 1, at) for i in range(left[0], at))
    behind = range(at + 1, end)
    return parted and told and any(_is_armed(doc, i) for i in behind)


def _tells_harm(doc: Doc, at: int) -> bool:
    return doc.tags[at] == "VERB" and is_effect_form(doc.lower[at])


_IN = frozenset({"in", "by"})
# How far behind "in" a word for the event may stand: "in | a roadside bomb attack".
_EVENT_REACH = 5


def _names_event(doc: Doc, start: int, end: int) -> bool:
    ahead = range(start, min(start + _EVENT_REACH, end))
    return any(doc.lower[i] in doer_words("bomb") or doc.lower[i] in _ATTACKS for i in ahead)


_ATTACKS = frozenset({"attack", "attacks", "ambush", "raid", "clash", "shooting"})


def _is_armed(doc: Doc, at: int) -> bool:
    """Whether people stand at a word who did the second harm: "when | rebels | ambushed", "by | police"."""
    return (
        doc.tags[at] in {"NOUN", "PROPN"}
        and noun_class(doc.lower[at]) in FORCES
        and (doc.tags[at + 1 : at + 2] == ("VERB",) or doc.lower[at - 1] == "by")
    )


def _are_unlike(doc: Doc, one: int, other: int, joint: int) -> bool:
    """Whether people did the first harm and a weapon the second, or the other way about."""
    thing, people = _striker(doc, one, -1), _striker(doc, other, joint)
    return None not in {thing, people} and thing != people


def _striker(doc: Doc, verb: int, joint: int) -> str | None:
    """What a verb tells by the noun before it: "thing" of "a bomb wounded", "people" of "gunmen killed"."""
    at = verb - 1
    while at > joint and doc.tags[at] in {"AUX", "ADV"}:
        if doc.lower[at] in _BE:
            return None
        at -= 1
    if at <= joint or doc.tags[at] not in {"NOUN", "PROPN"}:
        return None
    if doc.lower[at] in doer_words("bomb"):
        return "thing"
    return "people" if noun_class(doc.lower[at]) in FORCES else None


_BE = frozenset("was were been being is are be".split())


def are_both_sides(doer: Doer, trigger: Trigger) -> bool:
    """Whether the two sides of a fight are told in one: "rebels and soldiers fought, leaving ten dead",
    "farmers and herders clashed, killing six"; not "police and soldiers clashed with rebels, killing six"."""
    doc = trigger.token.doc
    words = doc.lower[doer.first : doer.last + 1]
    behind = range(doer.last + 1, max(doer.last + 1, trigger.token.i))
    fights = [at for at in behind if doc.lower[at] in doer_words("fight") | _MUTUAL]
    if "and" not in words or not fights:
        return False
    kinds = {noun_class(word) for word in words} & FORCES
    return kinds == FORCES or _is_among_themselves(doc[fights[0]], doc[doer.last])


_MUTUAL = frozenset("clashed clash exchanged traded feuded".split())


def _is_among_themselves(fight: Token, last: Token) -> bool:
    """Whether a verb of fighting names no third side: "fought a gun battle", not "battled the rebels"."""
    nouns = [c for c in fight.children if c.dep_ in {"obj", "obl"} and c.i > fight.i]
    third = any(is_people(c) is not People.NO and not _is_where(c) for c in nouns)
    return last.i + 1 == fight.i and not third


def _is_where(noun: Token) -> bool:
    return not cases(noun).isdisjoint({"in", "at", "near", "on", "outside", "over"})


def is_own_ground(doer: Doer, trigger: Trigger) -> bool:
    """Whether people fell on the ground of those who seem to have done it, in a clause behind: "nine died
    in rebel shelling, while six were killed in | rebel-held | villages"."""
    doc, at = trigger.token.doc, trigger.token.i
    if doer.last > at or "while" not in doc.lower[doer.last : at]:
        return False
    end = min(doc.sentence_of(at)[1], at + GROUND_REACH)
    held = (i for i in range(at + 2, end) if doc.lower[i] in _HELD and doc.texts[i - 1] == "-")
    return any(doc.lower[i - 2] in doc.lower[doer.first : doer.last + 1] for i in held)


# How far behind a harm the ground may be told: "killed and 16 wounded in | Serb-held".
GROUND_REACH = 9
_HELD = frozenset({"held", "controlled", "run", "occupied"})
