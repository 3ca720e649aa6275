"""Against whom a deed was done: "the murders committed by rebels against priests"."""

from tallystick.doc import Token
from tallystick.extract.behind_of import OF_REACH
from tallystick.extract.beside import people_from
from tallystick.extract.effects import Trigger
from tallystick.extract.people import People, is_people

# "A murder committed by rebels against a judge".
_DONE = frozenset("committed perpetrated carried".split())


def people_against(trigger: Trigger) -> Token | None:
    """The people behind the "against" of a deed: "the murders perpetrated by guards against priests"."""
    doc, first, end = trigger.token.doc, trigger.last + 1, trigger.token.sent.end
    if first >= end or doc.lower[first] not in _DONE:
        return None
    reach = range(first + 1, min(first + OF_REACH, end - 1))
    at = next((i for i in reach if doc.lower[i] == "against"), None)
    if at is None or "PUNCT" in doc.tags[first:at]:
        return None
    behind = Trigger(doc[at], at, trigger.effect, None, "object", "-", "")
    noun = people_from(behind, at + 1)
    return noun if noun is not None and is_people(noun) is not People.NO else None
