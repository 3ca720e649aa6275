"""Who died of those who were hit: the one of "four people were shot, one fatally"."""

from collections.abc import Iterator

from tallystick.counts import NumberMention
from tallystick.doc import Doc
from tallystick.extract.effects import Trigger, is_effect_form
from tallystick.extract.group import Group
from tallystick.extract.numbers import Numbers
from tallystick.grammar import OF_THEM
from tallystick.vocabulary import Effect

RULE = "fatally"
_WORDS = frozenset({"fatally", "mortally"})


def find_fatally(doc: Doc, numbers: Numbers) -> Iterator[tuple[Trigger, Group]]:
    """The dead of a figure of people hit: "shot six teenagers, two of them fatally"."""
    for at in doc.places_of(_WORDS):
        last = at - 3 if doc.lower[at - 2 : at] in OF_THEM else at - 1
        mention = numbers.by_token.get(last)
        if mention is None or not _stands_alone(doc, mention, at):
            continue
        number = doc[mention.end - 1]
        trigger = Trigger(doc[at], at, Effect.KILLED, None, "told", "-", RULE)
        yield trigger, Group(number, mention.start, number.i, mention.count, mention, mention.rule)


def _stands_alone(doc: Doc, mention: NumberMention, at: int) -> bool:
    """ ", one fatally, ..." behind a mark or "and", before no word of harm: not "two fatally shot"."""
    before = doc.lower[mention.start - 1] if mention.start else ""
    marked = before in {",", "—", "–", "--", "-", "(", "and", "including"}
    behind = doc.lower[at + 1 : at + 2]
    return marked and not any(map(is_effect_form, behind))
