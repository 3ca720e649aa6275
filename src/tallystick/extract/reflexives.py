"""Who did it to himself beside others: "killing himself and two guards", "shot his wife and then himself".

So with a pronoun that the tree parts from the people behind it: "killing her and a second guard".
"""

from tallystick.doc import Doc
from tallystick.extract.beside import REFLEXIVE
from tallystick.extract.effects import Trigger
from tallystick.extract.group import Group, exact
from tallystick.values import replace

# One person; of "themselves" the number is the subject's.
_ONE = REFLEXIVE - {"themselves"}
HIM = frozenset({"him", "her"})
_JOINTS = frozenset(
    {"and", "&", "plus", ",", "before", "then", "later", "finally", "eventually", "also"}
)
# How many joints may stand before "himself": "his wife, and then himself".
JOINTS_REACH = 3


def himself_beside(trigger: Trigger, first: Group, last: Group) -> Group | None:
    """The one of "himself" before the people of a verb, or behind them; None where there is none."""
    doc, end = trigger.token.doc, trigger.token.sent.end
    if first.start <= trigger.last or first.head.lower_ in REFLEXIVE:
        return None
    at = trigger.last + 1
    if doc.lower[at] not in _ONE:
        at = _behind_joints(doc, last.end + 1, end)
    if doc.lower[at] not in _ONE:
        return None
    return Group(doc[at], at, at, exact(1), None, "one-person")


def without_himself(group: Group) -> Group:
    """The soldier of "killed a soldier and himself"; any other group as it is."""
    doc, last = group.head.doc, group.end - 1
    if group.rule != "list-of-persons" or doc.lower[group.end] not in _ONE:
        return group
    while last > group.start and doc.lower[last] in _JOINTS:
        last -= 1
    people = (group.count.value or 2) - 1
    rule = "one-person" if people == 1 else group.rule
    return replace(group, last=last, count=exact(people), rule=rule)


def _behind_joints(doc: Doc, at: int, end: int) -> int:
    """Behind what joins "himself" to others: "his wife, and then | himself"; else the word before."""
    reach = range(at, min(end, at + JOINTS_REACH + 1))
    behind = next((i for i in reach if doc.lower[i] not in _JOINTS), at)
    return behind if behind > at else at - 1
