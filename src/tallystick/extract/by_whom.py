"""Who did it, from the words behind the harm: "by alleged rebels", "at the hands of the police"."""

from tallystick.doc import Doc
from tallystick.extract.acts import BY_REACH
from tallystick.extract.behind_of import counts_behind_force
from tallystick.extract.doers import Doer, actor_at
from tallystick.extract.effects import Trigger
from tallystick.extract.lexicon import doer_words
from tallystick.vocabulary import FORCES

# How far behind "the killing" its "by" may stand: "of a 22-year-old commander, Burhan Wani, by".
OF_REACH = 18
_CLAUSES = frozenset({"VERB", "AUX", "SCONJ", "CCONJ"})
_STOPS = frozenset({",", ";", ":", ".", "(", '"', "“"})


def by_whom(trigger: Trigger) -> Doer | None:
    """ "shot to death by alleged rebels": the words behind "by", whatever the tree hangs them on."""
    doc = trigger.token.doc
    end = doc.sentence_of(trigger.last)[1]
    stops = _STOPS - {","} if trigger.frame == "of" else _STOPS
    reach = OF_REACH if trigger.frame == "of" else BY_REACH
    clauses = _CLAUSES - {"CCONJ"} if trigger.frame == "of" else _CLAUSES
    calm = doer_words("calm")
    for at in range(trigger.last + 1, min(end, trigger.last + 1 + reach)):
        if doc.lower[at] == "possession" or doc.lower[at] in calm:
            return None  # "arrested for possession of a firearm by a felon", "over a visit by Noor"
        if doc.lower[at] == "since":
            return None  # "3,000 have been killed since an attack by rebels"
        if _is_by(doc, at):
            found = actor_at(doc, at + 1, _end_of_doer(doc, at + 1, end))
            return found if found is not None and _may_stand_behind_by(found, trigger) else None
        if _tells_whose(doc, at):
            return actor_at(doc, at + 2, end)
        if _is_firing(doc, at) or _goes_on_harming(doc, at):
            continue
        if doc.tags[at] in clauses or doc.texts[at] in stops:
            return None
    return None


def by_next(trigger: Trigger, last: int) -> Doer | None:
    """ "Six were killed by gunmen and eight | by bandits": who stands straight behind people that stand
    behind the harm, where `last` is their last word."""
    doc, at = trigger.token.doc, last + 1
    if last <= trigger.last or doc.lower[at : at + 1] != ("by",) or not _is_by(doc, at):
        return None
    found = actor_at(doc, at + 1, doc.sentence_of(last)[1])
    return found if found is not None and _may_stand_behind_by(found, trigger) else None


def _is_by(doc: Doc, at: int) -> bool:
    """Whether a "by" names who did it: not that of "a drive-by", "by order of"."""
    named = doc.lower[at] == "by" and doc.texts[at - 1] != "-"
    return named and _ORDERS.isdisjoint(doc.lower[at + 1 : at + 2])


def _end_of_doer(doc: Doc, at: int, end: int) -> int:
    """Behind "soldiers" in "the killing by soldiers of 15 men"."""
    ahead = range(at + 1, min(end, at + BY_REACH))
    return next((i for i in ahead if doc.lower[i] == "of" and counts_behind_force(doc, i)), end)


def _tells_whose(doc: Doc, at: int) -> bool:
    """ "At the | hands of the police", "executed on the | orders of the commander"."""
    ordered = doc.lower[at] in _ORDERS and doc.lower[at + 1 : at + 2] in _OF_ORDERS
    return ordered or (doc.lower[at - 1 : at + 2] == ("the", "hands", "of"))


_ORDERS = frozenset({"order", "orders"})
_OF_ORDERS = frozenset({("of",), ("from",)})


def _may_stand_behind_by(doer: Doer, trigger: Trigger) -> bool:
    """Armed people, or plain ones in a noun ("by his father"); not who "found her shot"."""
    if doer.actor_class in FORCES:
        return True
    found = trigger.token.head.base_ in doer_words("finder")
    return doer.rule == "doer-noun" and not found


def _goes_on_harming(doc: Doc, at: int) -> bool:
    """Whether a second harm is joined before its doer: "was shot | and wounded | by officers"."""
    harms = doer_words("harming")
    joined = doc.lower[at : at + 1] == ("and",) and not harms.isdisjoint(doc.lower[at + 1 : at + 2])
    behind = doc.lower[at - 1] == "and" and not harms.isdisjoint(doc.lower[at : at + 1])
    return joined or behind


def _is_firing(doc: Doc, at: int) -> bool:
    """A noun in -ing that the parse takes for a verb: "were hurt in firing by police"."""
    named = doc.lower[at - 1] in {"in", "during", "the", "from"}
    return doc.tags[at] == "VERB" and doc.lower[at].endswith("ing") and named
