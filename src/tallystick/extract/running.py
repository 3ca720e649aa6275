"""Counts that one death brings up to now: "the ambush drove the toll in the province to 88"."""

from collections.abc import Iterator, Sequence

from tallystick.dependents import child_words
from tallystick.doc import Token, positions
from tallystick.extract.scope_events import is_one, listed
from tallystick.places.lexicon import word_class
from tallystick.records import Claim, Place
from tallystick.vocabulary import WherePrecision

# The rule of a total that adds up what its sentence tells of several places: it is at none of them.
OF_PARTS = "total-of-parts"
# The rule of a toll, and of who died last, that rose above the sum of its report.
RISEN = "risen-toll"
# How far behind "bringing" the figure of a running count may stand.
_REACH = 20


def is_of_risen(claim: Claim) -> bool:
    """Whether a claim is a sum because its toll rose above one: "twin blasts killed 50 ... the toll rose to
    56"."""
    return any(RISEN in rule for rule in claim.rules("scope"))


def is_of_parts(claim: Claim) -> bool:
    """Whether a claim only adds up what its sentence tells of several places or days."""
    return OF_PARTS in claim.rules("scope")


def brought_at(trigger: Token, lower: Sequence[str], first: int) -> int | None:
    """Where a count is told as what another brought it to: "| taking the toll to 258"."""
    at = trigger.i - first
    start = max(0, at - _REACH)
    before = lower[start : at + 1]
    opened = next(positions(before, listed("brought")), None)
    if opened is None or listed("tally").isdisjoint(before[opened:]):
        return None
    return first + start + opened


def is_of_more(trigger: Token, opened: int, claim: Claim) -> bool:
    """Whether a count that is brought up is of more than the event told: of a time up to now, of strife, of
    a land, or of what one more attack brings it to."""
    if claim.when.words.lower() in _UP_TO_NOW or _is_of_strife(trigger) or _is_up_to_now(trigger):
        return True
    return _is_of_land(trigger, opened, claim.place) or _is_one_more(trigger, opened)


# Also where the report has no day of publication.
_UP_TO_NOW = frozenset({"this year", "this month", "this week", "so far this year"})


def _is_up_to_now(trigger: Token) -> bool:
    """ "Bringing to 40 | the number killed this month"."""
    doc, end = trigger.doc, trigger.sent.end
    behind = " ".join(doc.lower[trigger.i : min(end, trigger.i + _REACH)])
    return any(words in behind for words in _UP_TO_NOW)


def _is_of_strife(trigger: Token) -> bool:
    """ "Raised the toll | in violence | that began on Monday to 28"; not "in the violence", told before."""
    behind = trigger.doc.lower[trigger.i + 1 : trigger.i + 3]
    return behind[:1] == ("in",) and not listed("conflict strife").isdisjoint(behind[1:])


def _is_of_land(trigger: Token, opened: int, place: Place | None) -> bool:
    """ "The toll in the | state", "the | county's death toll", "the number of troops killed in | Mali"."""
    told = list(_told_of(trigger, opened))
    if any(word.lower_ in _LANDS | word_class("division") for word in told):
        return True
    lands = set() if place is None else {place.country, place.region}
    if place is not None and place.precision in _WIDE:
        lands.add(place.words)
    return any(word.text in lands for word in told)


_LANDS = frozenset({"country", "nation", "region", "valley"})
_WIDE = frozenset({WherePrecision.PROVINCE, WherePrecision.REGION, WherePrecision.COUNTRY})


def _told_of(trigger: Token, opened: int) -> Iterator[Token]:
    """What stands with "in" or "'s" to a count: "in the | state", "the | county's"."""
    for word in trigger.doc[opened : trigger.sent.end]:
        if child_words(word, "case") & _OF_IT and word.dep_ in {"obl", "nmod", "nmod:poss"}:
            yield word


_OF_IT = frozenset({"in", "across", "for", "'s", "’s"})


def _is_one_more(trigger: Token, opened: int) -> bool:
    """ "The latest | attack pushed the toll to 88": no attack brings up its own toll; those who die of it
    later do ("two more deaths brought the toll to 11")."""
    verb = trigger.doc[opened]
    subjects = [c for c in verb.children if c.dep_ == "nsubj" and is_one(c)]
    return any(f"{c.lower_}s" in listed("events") for c in subjects)
