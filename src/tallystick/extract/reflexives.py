"""Who did it to himself beside others: "killing himself and two guards", "shot his wife and then himself".

So with a pronoun that the tree parts from the people behind it: "killing her and a second guard".
"""

from tallystick.extract.beside import REFLEXIVE
from tallystick.extract.effects import Trigger
from tallystick.extract.groups import Group, exact

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
    before = doc.lower[at : at + 1]
    at = trigger.last + 1 if not _ONE.isdisjoint(before) else last.end + 1
    behind = at > trigger.last + 1
    while behind and at < min(end, last.end + 1 + JOINTS_REACH) and doc.lower[at] in _JOINTS:
        at += 1
    if at >= end or doc.lower[at] not in _ONE or (behind and at == last.end + 1):
        return None
    word = doc[at]
    return Group(word, at, at, exact(1), None, "one-person")
