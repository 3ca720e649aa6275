"""The people behind the "of" of a noun of harm: "the murder late on Friday of six guards"."""

from collections.abc import Collection

from tallystick.doc import Doc, Token
from tallystick.extract.beside import people_from
from tallystick.extract.effects import Trigger, is_effect_form
from tallystick.extract.people import People, is_people, noun_class
from tallystick.extract.spans_of_time import TIMES
from tallystick.places.lexicon import word_class
from tallystick.vocabulary import FORCES

# How far behind a noun its "of" may stand: "the murder late on 27 February of six".
OF_REACH = 12


def people_behind_of(trigger: Trigger, links: Collection[str]) -> Token | None:
    """The people behind the "of" of a noun, over what tells when and where: "the killing last week of"."""
    doc, end = trigger.token.doc, trigger.token.sent.end
    for i in range(trigger.last + 1, min(trigger.last + OF_REACH, end - 1)):
        if doc.lower[i] in links and _is_own_of(doc, i, trigger.last):
            behind = Trigger(doc[i], i, trigger.effect, None, "object", "-", "")
            noun = people_from(behind, i + 1)
            if noun is not None and is_people(noun) is not People.NO:
                return noun
        if _parts_of(doc, i, end):
            return None
    return None


def _is_own_of(doc: Doc, at: int, last: int) -> bool:
    """Whether an "of" is a noun's own: not that of "a stabbing outside the settlement of Arba"."""
    noun = doc.tags[at - 1] == "NOUN" and at - 1 > last
    if doc.lower[at - 1] in word_class("compass") or is_of_a_place(doc, at):
        return False  # "a shooting towards a car north | of Tolmar", "in Street 16 | of Omar Lane"
    if doc.lower[at - 1] in _HELD and doc.lower[last + 1 : last + 2] == ("in",):
        return True  # "the death in custody | of Omar Noor"
    timed = doc.lower[at - 1] in TIMES and not _is_named_time(doc, at)
    by_force = "by" in doc.lower[last + 1 : at] and counts_behind_force(doc, at)
    return not noun or timed or by_force or _is_pair(doc, at - 1)


def counts_behind_force(doc: Doc, of: int) -> bool:
    """ "The execution by security forces | of over 115 men": soldiers of whom a number is told are the
    harmed; not "by a group of 12 gunmen", "by members of the army"."""
    counted = "NUM" in doc.tags[of + 1 : of + 1 + _NUMBER_REACH]
    return counted and noun_class(doc.lower[of - 1]) in FORCES


def is_of_a_place(doc: Doc, at: int) -> bool:
    """Whether an "of" stands behind the number of a place: "in Ward 4 | of", no day: "on July 4 | of"."""
    numbered = doc.texts[at - 1].isdigit() and doc.texts[at - 2][:1].isupper()
    named = numbered and doc.lower[at - 2] not in TIMES
    return named and doc.lower[at - 3] in {"in", "at", "near"} and doc.tags[at + 1] != "NUM"


_HELD = frozenset({"custody", "detention", "prison", "jail", "captivity"})
# How far behind "of" a number may stand: "of at least 15".
_NUMBER_REACH = 3


def _is_named_time(doc: Doc, at: int) -> bool:
    """ "Deaths during the holy month of Ramadan", "in the first six months of 2021": a name behind it that
    no number counts, or a year, is of the time."""
    opened = {"during", "in", "over", "for"} & set(doc.lower[max(0, at - 6) : at])
    named = doc.tags[at + 1 : at + 2] == ("PROPN",) and doc.tags[at + 2 : at + 3] != ("PROPN",)
    year = doc.texts[at + 1 : at + 2]
    named = named or (year != () and len(year[0]) == _YEAR and year[0].isdigit())
    return bool(opened) and named


_YEAR = 4


def _parts_of(doc: Doc, at: int, end: int) -> bool:
    """Whether a word parts a noun from the "of" behind it: a comma, a verb, "by", "bodies"."""
    if doc.lower[at] == "by":
        return not _goes_on_behind_doer(doc, at, end)
    verbal = doc.tags[at] in _BREAKS and not _is_pair(doc, at)
    verbal = verbal or doc.lower[at] == "after"  # "a homicide after one of the two died"
    return verbal or doc.texts[at] in _STOPS or doc.lower[at] in {"body", "bodies"}


def _goes_on_behind_doer(doc: Doc, at: int, end: int) -> bool:
    ahead = range(at + 1, min(at + OF_REACH, end - 1))
    of = next((i for i in ahead if doc.lower[i] == "of"), None)
    if of is None or "PUNCT" in doc.tags[at:of]:
        return False
    timed = doc.lower[of - 1] in TIMES or doc[of - 1].like_num
    return timed or counts_behind_force(doc, of)


_STOPS = frozenset({",", ";", ":", ".", "("})
_BREAKS = frozenset({"VERB", "AUX", "CCONJ"})


def _is_pair(doc: Doc, at: int) -> bool:
    """ "The death and wounding of": the "and", or the second word behind it."""
    joins = doc.tags[at] == "CCONJ"
    second = at + 1 if joins else at
    if joins and doc.tags[second : second + 2] == ("ADJ", "NOUN"):
        second += 1  # "the kidnapping and subsequent murder of"
    shares = doc.tags[second : second + 1] == ("NOUN",) and doc.lower[second + 1 : second + 2] == (
        "of",
    )
    joined = joins or "CCONJ" in doc.tags[second - 2 : second]
    return joined and (shares or is_effect_form(doc.lower[second]))
