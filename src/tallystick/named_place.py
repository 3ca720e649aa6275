"""The place that a claim's sentence names in any way: "Iraq's 3.3 million displaced".

Where no grammar ties a harm to a place, a name of its sentence may still be meant: the nearest that is no
speaker's, acts on nobody, and is no part of the words for the people.
"""

import re

from tallystick.extract import Text
from tallystick.places.mention import PlaceMention, Role
from tallystick.places.told_of import is_of_meeting, is_of_other_day
from tallystick.records import Claim
from tallystick.values import replace
from tallystick.vocabulary import OF_THE_LAW, Effect


def named(text: Text, claim: Claim) -> Claim:
    """A place that the claim's sentence names in any way: "Iraq's 3.3 million displaced"."""
    if claim.place is not None or claim.effect in OF_THE_LAW:
        return claim
    first, last = claim.sentence.start, claim.sentence.end
    here = [m for m in text.places if first <= m.span.start < last and may_be_named(m, claim)]
    here = [m for m in here if not (_acts(text, m) or _lists(text, m) or _is_met(text, claim, m))]
    here = [m for m in here if not (_is_of_a_part(text, claim, m) or _is_aimed_at(text, claim, m))]
    # "in a northern district bordering Chad", "which share a border with Chad" is in no Chad
    here = [m for m in here if text.doc.lower[m.start - 1] != "bordering"]
    here = [m for m in here if text.doc.lower[m.start - 2 : m.start] != ("border", "with")]
    if not here:
        return claim
    near = min(here, key=lambda m: abs(m.span.start - claim.span.start))
    evidence = text.evidence("place", near.span, "place-named")
    return replace(claim, place=near.place, evidence=(*claim.without("place"), evidence))


def _acts(text: Text, mention: PlaceMention) -> bool:
    """Whether a country does something: "sites which Israel supports", "backed by | Turkey | 's special
    forces"."""
    behind = text.doc.lower[mention.end : mention.end + _TO_FORCES]
    if mention.role is Role.POSSESSIVE and not _FORCES.isdisjoint(behind):
        return True
    word = text.doc[mention.head]
    while word.dep_ == "conj" and word.head is not word:
        word = word.head
    return mention.role is Role.BARE and mention.kind == "country" and word.dep_ == "nsubj"


_FORCES = frozenset("army forces troops military soldiers navy police fighters".split())
# "Turkey | 's elite special forces".
_TO_FORCES = 4


def _lists(text: Text, mention: PlaceMention) -> bool:
    """Whether countries only judge a group: "listed as a terrorist group by Turkey, the U.S. and the EU"."""
    before = text.doc.lower[max(0, mention.start - _JUDGED_REACH) : mention.start]
    judged = next((at for at, word in enumerate(before) if word in _JUDGED), len(before))
    return "by" in before[judged:]


def _is_met(text: Text, claim: Claim, mention: PlaceMention) -> bool:
    """Whether others only met or talked there, or were hit before: "a day after a clash in Kidal"."""
    name, word = text.doc[mention.head], text.effect_word(claim)
    return is_of_meeting(name) or (word is not None and is_of_other_day(name, word))


def _is_of_a_part(text: Text, claim: Claim, mention: PlaceMention) -> bool:
    """Whether only a part fell there: "93 were killed, | including 16 in one strike on | Gao"."""
    between = text.report.text[claim.span.start : mention.span.start]
    return _PART_IN_ONE.search(between) is not None


def _is_aimed_at(text: Text, claim: Claim, mention: PlaceMention) -> bool:
    """Whether a land is but what fighters want: "since they rose | with the aim of a state in | the east",
    or whose a body is: "a mine run by the US | company"."""
    between = text.report.text[claim.span.end : mention.span.start].lower().split()
    if not _AIMS.isdisjoint(between):
        return True
    word = text.doc[mention.head]
    return mention.kind == "country" and word.dep_ == "compound" and word.head.lower_ in _BODIES


_AIMS = frozenset("aim aims aiming aimed seeking seek seeks goal demanding".split())
_BODIES = frozenset({"company", "firm", "giant", "group", "government", "administration"})
_PART_IN_ONE = re.compile(r"\bincluding\b.*\b(?:in one|in a single)\b", re.DOTALL)
_JUDGED_REACH = 12
_JUDGED = frozenset("listed designated recognized recognised classified blacklisted".split())
# Where something comes from or goes on to is not where what was told before took place: "shelling
# into Jordan", "on their way from Imphal".
_ONWARD = frozenset({"to", "into", "towards", "through"})


def may_be_named(mention: PlaceMention, claim: Claim) -> bool:
    """A name the gazetteer knows that is no speaker's and no part of the words for the people."""
    own = [e.span for e in claim.evidence if e.field in {"victim", "perpetrator", "source"}]
    inside = any(span.start <= mention.span.start < span.end for span in own)
    elsewhere = mention.role in (Role.SPEAKER, Role.APART, Role.CUSTODY) or (
        mention.role is Role.WEAK and mention.finest is not None
    )
    left = mention.relation == "from" and claim.effect is not Effect.DISPLACED
    elsewhere = elsewhere or left or mention.relation in _ONWARD
    return not elsewhere and mention.location is not None and not inside
