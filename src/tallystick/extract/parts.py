"""Of how many a participle tells behind a part: "twenty of the 80 girls kidnapped in April were freed"."""

from tallystick.extract.effects import Trigger
from tallystick.extract.group import Group
from tallystick.extract.groups import read_one
from tallystick.extract.numbers import Numbers

# How far behind a participle the verb of the part may stand.
REACH = 16


def as_told(trigger: Trigger, group: Group, numbers: Numbers) -> Group:
    """All of whom a participle tells: the 80 who were kidnapped, of whom twenty were freed."""
    word = trigger.token
    counted = group.rule == "part-of-group" and group.head.pos_ != "NUM"
    reduced = counted and word.i == group.last + 1
    if not reduced or not _has_verb_behind(trigger):
        return group
    whole = read_one(group.head, numbers) if numbers.counting(group.head) is not None else None
    return whole if whole is not None and whole.mention is not group.mention else group


def _has_verb_behind(trigger: Trigger) -> bool:
    """Whether the verb of the part follows: "were freed", "later died"."""
    doc, end = trigger.token.doc, trigger.token.sent.end
    for i in range(trigger.last + 1, min(trigger.last + REACH, end)):
        if doc.texts[i] in {",", ";"} or doc.tags[i] == "SCONJ":
            return False
        if doc.tags[i] == "AUX" or (doc.tags[i] == "VERB" and doc.lower[i].endswith("ed")):
            return True
    return False
