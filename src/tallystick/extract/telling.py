"""Which words for events may tell how people were harmed, and which speak of something else.

"Troops killed six rebels suspected of bombing a bridge" and "killed six and recovered four
grenades" tell of no bombing; in "two gunmen were killed" the gunmen are the harmed.
"""

from collections.abc import Sequence

from tallystick.dependents import child, child_words
from tallystick.doc import Token
from tallystick.extract.effects import tells
from tallystick.extract.event_words import EventWord, is_deed_of_raid, is_of_arms
from tallystick.extract.joined_events import are_apart
from tallystick.extract.land_clauses import describes_land
from tallystick.extract.lexicon import harm_words
from tallystick.tables import word_sets
from tallystick.vocabulary import Effect, EventKind

# How many steps above a word for an event what it is only spoken of by may stand.
ABOVE = 4


def telling(
    trigger: Token, victims: Sequence[Token], words: Sequence[EventWord]
) -> list[EventWord]:
    """The words of a sentence that may tell the kind of the harm a word speaks of."""
    if not words:
        return []
    harmed = {token.i for token in victims}
    above = {trigger.i, *(token.i for token in trigger.ancestors)}
    inside = (word for word in words if not describes_land(word.token, trigger))
    inside = (word for word in inside if not are_apart(trigger, word.token))
    inside = (word for word in inside if not _stopped_the_doer(word, trigger))
    return _without_crowd([w for w in inside if not _is_aside(w, harmed, above)], harmed)


def _without_crowd(words: list[EventWord], harmed: set[int]) -> list[EventWord]:
    """Not the "protesters" of "nine protesters were killed as troops opened fire"."""
    if not any(word.kind is EventKind.SHOOTING and not is_of_arms(word) for word in words):
        return words
    return [w for w in words if w.token.i not in harmed or w.kind is not EventKind.RIOT]


def _is_aside(word: EventWord, harmed: set[int], above: set[int]) -> bool:
    """Whether a word for an event speaks of another matter than the harm."""
    if (
        is_deed_of_raid(word)
        or _befell_some(word, above)
        or (word.token.i in harmed and is_of_arms(word))
    ):
        return True
    if word.token.i in harmed and word.token.lower_ in harm_words("captor"):
        return True  # "police killed two | kidnappers |"
    between = _between(word.token, above)
    if any(map(_is_earlier_harm, between)):
        return True
    sets = word_sets("spoken_of.tsv")
    found = word.kind in _OF_ARMS and word.token.pos_ in {"NOUN", "PROPN"}
    cues = sets["of"] | sets["found"] if found else sets["of"]
    return any(token.base_ in cues for token in between)


def _stopped_the_doer(word: EventWord, trigger: Token) -> bool:
    """Whether shots hit whoever did the harm: "an attacker who killed five has been | shot dead |"."""
    shot = word.token
    if word.kind is not EventKind.SHOOTING or shot.pos_ != "VERB":
        return False
    if trigger.i == shot.head.i:
        return _is_shot_later(shot, trigger)
    if trigger.head.i == shot.i and trigger.dep_ == "advcl":
        return _is_harm_before(trigger) and child(shot, "nsubj:pass") is not None
    hit = child(shot, "nsubj:pass", "obj")
    clause = trigger.head if trigger.dep_ == "conj" else trigger
    return hit is not None and clause.dep_ == "acl:relcl" and clause.head.i == hit.i


def _is_harm_before(harm: Token) -> bool:
    """ "Shot dead | after stabbing five"."""
    return "after" in child_words(harm, "mark") and child(harm, "nsubj") is None


def _is_shot_later(shot: Token, harm: Token) -> bool:
    """ "Killed five | before being shot dead", "before he was shot"."""
    if shot.dep_ != "advcl" or shot.head.i != harm.i or "before" not in child_words(shot, "mark"):
        return False
    hit = child(shot, "nsubj:pass")
    return "being" in child_words(shot) if hit is None else hit.pos_ == "PRON"


def _befell_some(word: EventWord, above: set[int]) -> bool:
    """ "Massacred 16 people, | beheading some of them |": what befell some is not what all died of."""
    if word.kind is not EventKind.EXECUTION or word.token.i in above:
        return False
    harmed = child(word.token, "obj")
    return harmed is not None and harmed.lower_ in _SOME


_SOME = frozenset("some several many most one two three others".split())


def _is_earlier_harm(verb: Token) -> bool:
    """ "Troops massacred 90 villagers after two soldiers | died | in a mine blast": others, before."""
    after = verb.dep_ == "advcl" and "after" in child_words(verb, "mark")
    return after and tells(verb.lower_, Effect.KILLED)


_OF_ARMS = frozenset({EventKind.BOMBING, EventKind.SHELLING, EventKind.SHOOTING})


def _between(token: Token, above: set[int]) -> list[Token]:
    """The words above one in the grammar, up to those that the harm hangs on too."""
    found: list[Token] = []
    while token.head.i != token.i and len(found) < ABOVE:
        token = token.head
        if token.i in above:
            break
        found.append(token)
    return found
