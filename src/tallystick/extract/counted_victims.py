"""People who are only called victims, with a number: "two other victims", "a third victim".

What befell them the rest of the report tells: they are the dead where it tells of so many dead, and
the wounded where it tells of so many wounded.
"""

from collections.abc import Iterator

from tallystick.counts import NumberMention
from tallystick.doc import Doc
from tallystick.extract.effects import Trigger
from tallystick.extract.group import Group, exact
from tallystick.extract.groups import read_one
from tallystick.extract.lexicon import harm_words
from tallystick.extract.numbers import Numbers
from tallystick.extract.people import ONE_MORE
from tallystick.grammar import GENITIVES
from tallystick.vocabulary import Effect

_WORDS = frozenset({"victim", "victims"})
# How far behind "victims" the word for what befell them may stand: "victims of the bank robbery".
REACH = 5
RULE = "counted-victims"


def find_victims(doc: Doc, numbers: Numbers) -> Iterator[tuple[Trigger, Group]]:
    """The victims that a report counts, each as killed until the whole report is read."""
    for at in doc.places_of(_WORDS):
        group = _counted(doc, at, numbers)
        if group is not None and not _befell_otherwise(doc, group, at):
            trigger = Trigger(doc[at], at, Effect.KILLED, None, "told", "victims", RULE)
            if group.count.high == 0:
                trigger = Trigger(doc[at], at, Effect.KILLED_OR_INJURED, None, "told", "-", RULE)
            yield trigger, group


def _counted(doc: Doc, at: int, numbers: Numbers) -> Group | None:
    mention = numbers.counting(doc[at])
    if mention is not None:
        around = (
            *doc.lower[max(0, mention.start - 1) : mention.start],
            *doc.lower[mention.end : at],
        )
        alone = harm_words("referring").isdisjoint(around) and mention.count.value is not None
        return read_one(doc[at], numbers) if alone and _are_new(doc, mention, at) else None
    one_more = doc.lower[at - 1] in ONE_MORE and doc.lower[at - 2 : at - 1] == ("a",)
    return Group(doc[at], at, at, exact(1), None, "one-person") if one_more else None


def _are_new(doc: Doc, mention: NumberMention, at: int) -> bool:
    """ "No victims", "two other victims", "two victims in the shooting": told of for the first time."""
    others = "other" in doc.lower[mention.start : at]
    return mention.count.high == 0 or others or doc.lower[at + 1 : at + 2] == ("in",)


def _befell_otherwise(doc: Doc, group: Group, at: int) -> bool:
    end = doc.sentence_of(at)[1]
    near = doc.lower[group.start : min(end, at + REACH)]
    return not harm_words("otherwise").isdisjoint(near) or not GENITIVES.isdisjoint(
        near[at + 1 - group.start :][:1]
    )
