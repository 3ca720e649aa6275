"""What kind of event an effect belongs to: "ambushed a military convoy ..., killing 10" is an ambush.

The words stand in event_words.tsv. The effect word may tell the kind itself ("beheaded"); else the
event word that is nearest in the grammar of the sentence does.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import takewhile

from tallystick.doc import Doc, Token
from tallystick.extract.effects import Trigger
from tallystick.tables import rows, word_sets
from tallystick.tables import words as table_words
from tallystick.vocabulary import Effect, EventKind

_BY_EFFECT = {
    Effect.DETAINED: EventKind.ARREST,
    Effect.ABDUCTED: EventKind.ABDUCTION,
    Effect.MISSING: EventKind.ABDUCTION,
}
# Kinds that a killing or injury takes on only when nothing else in the sentence tells more.
_LAST = frozenset({EventKind.ARREST, EventKind.ABDUCTION})
# Tree steps beyond which an event word is no longer about the same happening.
FARTHEST = 9


@dataclass(frozen=True, slots=True)
class EventWord:
    """A word that says what happened, in its place: "ambushed"."""

    token: Token
    last: int
    kind: EventKind
    weight: int


@cache
def _table() -> dict[str, tuple[tuple[tuple[str, ...], EventKind, int], ...]]:
    table: dict[str, list[tuple[tuple[str, ...], EventKind, int]]] = {}
    for kind, weight, line in rows("event_words.tsv"):
        for phrase in line.split():
            parts = tuple(phrase.split("_"))
            table.setdefault(parts[0], []).append((parts, EventKind(kind), int(weight)))
    return {
        first: tuple(sorted(found, key=lambda entry: -len(entry[0])))
        for first, found in table.items()
    }


def find_event_words(doc: Doc) -> tuple[EventWord, ...]:
    """Every word of a report that says what happened, longest phrases first."""
    found = []
    inside = -1
    lower, table = doc.lower, _table()
    for at, word in enumerate(lower):
        if at <= inside:
            continue
        for parts, kind, weight in table.get(word, ()):
            if lower[at : at + len(parts)] == parts and not _is_carried_out(lower, at, kind):
                inside = at + len(parts) - 1
                found.append(EventWord(doc[at], inside, kind, weight))
                break
    return tuple(found)


# How far behind "executed" the attack or order may stand that was carried out.
CARRIED_REACH = 6


def _is_carried_out(lower: tuple[str, ...], at: int, kind: EventKind) -> bool:
    """ "executed a car bomb attack", "the operation was executed": carried out, nobody put to death."""
    if kind is not EventKind.EXECUTION or lower[at] not in {"executed", "executing", "execute"}:
        return False
    deeds = word_sets("doer_words.tsv")["executed"]
    ahead = list(takewhile(lambda w: w not in _ENDS, lower[at + 1 : at + 1 + CARRIED_REACH]))
    before = lower[max(0, at - 3) : at]
    passive = any(word in {"was", "were", "been", "being"} for word in before)
    return any(word in deeds for word in (before if passive else ahead))


_ENDS = frozenset({",", ".", ";", ":", "in", "at", "on", "by", "during", "after", "and"})


def strongest_kind(words: tuple[EventWord, ...]) -> EventKind:
    """The kind that the words of a whole text tell: the most telling one's, the first of equals.

    "The raid ended in a shoot-out; six were arrested" is a raid. `UNKNOWN` where none stands there.
    """
    best = min(words, key=lambda w: (w.kind in _LAST, w.weight, w.token.i), default=None)
    return best.kind if best is not None else EventKind.UNKNOWN


# Killing people who are in one's hands is an execution in the guide, whatever the weapon.
_CAPTIVE = frozenset(
    "kidnapped abducted captured captive captives hostage hostages detained prisoner prisoners".split()
)


def kind_of(
    trigger: Trigger, victims: Sequence[Token], words: tuple[EventWord, ...]
) -> tuple[EventKind, EventWord | None]:
    """The kind of the event an effect word speaks of, and the word that told it.

    `UNKNOWN` where the sentence tells none: the incident may learn it from its other claims.
    """
    fixed = _BY_EFFECT.get(trigger.effect)
    if fixed:
        return fixed, None
    if trigger.effect is Effect.KILLED and any(t.lower_ in _CAPTIVE for t in victims):
        return EventKind.EXECUTION, None
    sent = trigger.token.sent
    inside = [word for word in words if sent.start <= word.token.i < sent.end]
    near = _nearest(trigger.token, inside)
    if trigger.kind is not None and trigger.kind is not EventKind.OTHER_VIOLENCE:
        fights = [word for word in inside if word.kind in _AROUND and _is_around(word)]
        fought = trigger.kind is EventKind.SHOOTING and bool(fights)
        return (fights[0].kind, fights[0]) if fought else (trigger.kind, None)
    if near:
        return _refined(near, inside)
    return trigger.kind or EventKind.UNKNOWN, None


_AROUND = frozenset({EventKind.CLASH, EventKind.AMBUSH, EventKind.RAID})


def _is_around(word: EventWord) -> bool:
    """ "gunned down in an encounter", "shot during the battle": the event that a shot fell in."""
    cases = {c.lower_ for c in word.token.children if c.dep_ == "case"}
    return bool(cases & {"in", "during"})


# A word for an event and another in its sentence by which it is of a more special kind: explosives in
# a suicide attack, clashes or petrol bombs at a protest.
_SPECIAL = (
    (frozenset({EventKind.BOMBING, EventKind.RAID}), EventKind.SUICIDE_BOMBING),
    (frozenset({EventKind.CLASH}), EventKind.RIOT),
)


def _refined(near: EventWord, inside: "Sequence[EventWord]") -> tuple[EventKind, EventWord]:
    for kinds, special in _SPECIAL:
        told = next((word for word in inside if word.kind is special), None)
        if near.kind in kinds and told is not None:
            return special, told
    return near.kind, near


# How far behind "attack" the place may be named that was assaulted.
SITE_REACH = 8


def is_on_a_site(word: EventWord) -> bool:
    """ "an attack on an army base", "attacked a village": an assault on a place."""
    if word.token.lemma_.lower() not in {"attack", "assault"}:
        return False
    doc_lower = word.token.doc.lower
    ahead = doc_lower[word.last + 1 : min(word.last + 1 + SITE_REACH, word.token.sent.end)]
    until = next(
        (i for i, w in enumerate(ahead) if w in {"in", "near", ",", ".", "by", "at"}), None
    )
    on = not ahead or ahead[0] in {"on", "against"} or word.token.pos_ == "VERB"
    return on and any(w in table_words("sites.tsv") for w in ahead[:until])


def _nearest(token: Token, inside: "Sequence[EventWord]") -> EventWord | None:
    fitting = [word for word in inside if word.kind not in _LAST] or inside
    ranked = [(_rank(token, word), word) for word in fitting]
    near = [(rank, word) for rank, word in ranked if rank <= FARTHEST]
    return min(near, key=lambda pair: (pair[0], pair[1].token.i))[1] if near else None


def _rank(token: Token, word: EventWord) -> float:
    """How far an event word stands from an effect: less for "in clashes", "during the raid"."""
    cases = {c.lower_ for c in word.token.children if c.dep_ == "case"}
    in_it = IN_THE_EVENT if cases & {"in", "during", "by", "from"} else 0.0
    return tree_distance(token, word.token) + word.weight / 2 - in_it


# What "in clashes" counts for against an event word elsewhere in the sentence, in tree steps.
IN_THE_EVENT = 1.5


def tree_distance(a: Token, b: Token) -> int:
    """How many steps of grammar lie between two words of a sentence."""
    above = {token.i: steps for steps, token in enumerate([a, *a.ancestors])}
    for steps, token in enumerate([b, *b.ancestors]):
        if token.i in above:
            return steps + above[token.i]
    return FARTHEST + 1
