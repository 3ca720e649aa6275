"""What is said of an incident once holds for all of it: its kind, its day and its place.

The guide: a claim that is silent takes what its incident has elsewhere in the text. The kind is
shared here, the day in `dating`, the place in `siting`, who did it in `blaming`. What was taken
from elsewhere says so in the rule of its evidence.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from tallystick.blaming import blamed
from tallystick.dating import dated
from tallystick.extract import Text
from tallystick.extract.happenings import GENERAL_KINDS, HARM
from tallystick.harmed import with_known_victims
from tallystick.records import Claim
from tallystick.siting import sited
from tallystick.story_kind import is_open, with_story_kind
from tallystick.vocabulary import EventKind


def share(text: Text, groups: list[list[Claim]]) -> list[list[Claim]]:
    """The claims of each incident with the day, place and kind that the report gives to it."""
    timed = dated(text, [_of_one_kind(claims) for claims in groups])
    named = [with_known_victims(with_story_kind(text, claims)) for claims in timed]
    return blamed(text, sited(text, named))


def commonest_kind(claims: Sequence[Claim]) -> EventKind:
    """The kind most claims of an incident tell, general words aside; `UNKNOWN` if none tells one."""
    kinds = Counter(c.event_kind for c in claims if c.event_kind not in GENERAL_KINDS)
    return kinds.most_common(1)[0][0] if kinds else EventKind.UNKNOWN


def _of_one_kind(claims: list[Claim]) -> list[Claim]:
    kind = commonest_kind([claim for claim in claims if claim.effect in HARM])
    if kind is EventKind.UNKNOWN:
        return claims
    return [
        replace(claim, event_kind=kind) if claim.effect in HARM and is_open(claim) else claim
        for claim in claims
    ]
