"""Figures of a bulletin behind a colon: "Killed: 6; wounded: 15", "civilians injured: 32"."""

from collections.abc import Iterator

from tallystick.counts import NumberMention
from tallystick.doc import Doc
from tallystick.extract.effects import Trigger
from tallystick.extract.group import Group
from tallystick.extract.numbers import Numbers
from tallystick.extract.people import People, is_people
from tallystick.vocabulary import Effect

RULE = "tally"
_WORDS = {
    word: effect
    for effect, words in (
        (Effect.KILLED, "killed dead deaths fatalities died slain martyred martyrs"),
        (Effect.INJURED, "wounded injured hurt injuries"),
        (Effect.KILLED_OR_INJURED, "casualties"),
        (Effect.ABDUCTED, "abducted kidnapped hostages"),
        (Effect.DETAINED, "arrested detained arrests captured"),
        (Effect.MISSING, "missing disappeared"),
        (Effect.DISPLACED, "displaced"),
        (Effect.RELEASED, "released freed rescued"),
    )
    for word in words.split()
}
# What may stand behind the figure: nothing of a sentence that goes on.
_ENDS = frozenset({";", ",", ".", "(", ")", "|", "/", "-", "–", "and"})


def find_tallies(doc: Doc, numbers: Numbers) -> Iterator[tuple[Trigger, Group]]:
    """The figures behind a word of harm and a colon, each with the people before that word."""
    for at in doc.places_of(frozenset({":"})):
        effect = _WORDS.get(doc.lower[at - 1]) if at else None
        mention = numbers.by_first.get(at + 1)
        if effect is None or mention is None or not _stands_alone(doc, mention, at):
            continue
        trigger = Trigger(doc[at - 1], at - 1, effect, None, "told", "-", RULE)
        yield trigger, _group(doc, mention, at)


def _stands_alone(doc: Doc, mention: NumberMention, at: int) -> bool:
    """Whether a word opens its line, behind people at most, and its figure ends it."""
    before = at - 2
    before -= before >= 0 and is_people(doc[before]) is People.YES
    opens = before < 0 or doc.tags[before] in {"PUNCT", "SPACE"} or doc.texts[before].isspace()
    behind = doc.texts[mention.end] if mention.end < len(doc) else "."
    people = mention.end < len(doc) and is_people(doc[mention.end]) is People.YES
    return opens and (people or behind in _ENDS or behind.isspace())


def _group(doc: Doc, mention: NumberMention, at: int) -> Group:
    for noun in (doc[mention.end] if mention.end < len(doc) else None, doc[max(0, at - 2)]):
        if noun is not None and is_people(noun) is People.YES:
            return Group(noun, noun.i, noun.i, mention.count, mention, mention.rule)
    number = doc[mention.end - 1]
    return Group(number, mention.start, number.i, mention.count, mention, mention.rule)
