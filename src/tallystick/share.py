"""What is said of an incident once holds for all of it: its kind, its day and its place.

The guide: a claim that is silent takes what its incident has elsewhere in the text. The kind is
shared in `one_kind`, the day in `dating` and then `arrest_days`, the place in `siting` and then
`fitting_place`, who did it in `blaming` and `just_told`. What was taken from elsewhere says so in the
rule of its evidence.
"""

from tallystick.around import in_next_village
from tallystick.arrest_days import with_days_of_arrests
from tallystick.blaming import blamed
from tallystick.dating import dated
from tallystick.extract import Text
from tallystick.finest_place import with_finest_places
from tallystick.fitting_place import is_stated, with_fitting_places
from tallystick.harmed import with_known_victims
from tallystick.just_told import told_just_before
from tallystick.one_kind import with_general_kind
from tallystick.only_named import without_guessed_place
from tallystick.records import Claim, Span
from tallystick.siting import sited
from tallystick.steps import Steps
from tallystick.story_kind import of_told_kind, with_mishaps, with_story_kind
from tallystick.values import replace
from tallystick.vocabulary import EventKind


def share(text: Text, groups: list[list[Claim]]) -> Steps[list[list[Claim]]]:
    """The claims of each incident with the day, place and kind that the report gives to it."""
    timed = dated(text, [of_told_kind(text, claims) for claims in groups])
    timed = with_days_of_arrests(text, timed)
    yield
    told = [with_story_kind(text, claims, _sentences_of_others(timed, claims)) for claims in timed]
    named = [with_known_victims(claims) for claims in told]
    yield
    placed = sited(text, named)
    yield
    placed = with_finest_places(text, with_fitting_places(text, placed))
    placed = [
        [
            without_guessed_place(text.report, _near(text, _not_nowhere(claim, was)))
            for claim, was in zip(group, before, strict=True)
        ]
        for group, before in zip(placed, named, strict=True)
    ]
    yield
    known = told_just_before(text, blamed(text, placed))
    kinds = {word.kind for word in text.event_words}
    fought, violent = EventKind.CLASH in kinds, bool(kinds)
    return [
        with_general_kind(with_mishaps(text, claims), told=violent, fought=fought)
        for claims in known
    ]


def _near(text: Text, claim: Claim) -> Claim:
    """What was "in a neighbouring village" is near the place told before, not in it."""
    told = claim.place
    first, end = claim.sentence.start, claim.sentence.end
    if told is None or any(first <= e.span.start < end for e in claim.grounds("place")):
        return claim
    return replace(claim, place=in_next_village(text.words(claim.sentence), told))


def _not_nowhere(claim: Claim, named: Claim) -> Claim:
    """What its own clause puts somewhere is somewhere: "in an ambush in Tolmar province"."""
    return named if claim.place is None and is_stated(named) else claim


def _sentences_of_others(groups: list[list[Claim]], own: list[Claim]) -> list[Span]:
    """The sentences in which other incidents alone are told of."""
    told = {claim.sentence.start for claim in own}
    others = (claim.sentence for group in groups if group is not own for claim in group)
    return [sentence for sentence in others if sentence.start not in told]
