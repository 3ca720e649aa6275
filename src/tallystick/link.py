"""Claims become Incidents: what is told of one happening stands together, totals apart.

What bears on each pair of claims is a list of weighted points (`bearing.py`): the same words told
twice, the same named person, the same day and place speak for one happening; another day, another
town, "in a separate incident" against. The claims are then grouped over the whole report at once, so
that a late sentence may hold early ones together. What one claim of an incident says of day, place
and kind holds for those that are silent, and totals are joined with their parts.
"""

from collections.abc import Sequence

from tallystick.adding_up import with_sums
from tallystick.bearing import bearing, weight
from tallystick.dating import with_story_day
from tallystick.extract import Text
from tallystick.grouping import grouped
from tallystick.incidents import incidents_of
from tallystick.records import Claim, Incident
from tallystick.share import share
from tallystick.steps import Steps, to_end
from tallystick.sums import of_one_scope
from tallystick.told import Told, as_told, with_focus
from tallystick.wholes import wholes_of, with_days_of_totals


def link(text: Text, claims: Sequence[Claim]) -> tuple[tuple[Claim, ...], tuple[Incident, ...]]:
    """The claims with day, place and kind shared within their incidents, and the incidents."""
    return to_end(link_in_steps(text, claims))


def link_in_steps(
    text: Text, claims: Sequence[Claim]
) -> Steps[tuple[tuple[Claim, ...], tuple[Incident, ...]]]:
    """As `link`: the days of the story, what tells claims apart, incidents, and what they share."""
    ordered = sorted(claims, key=lambda claim: (claim.sentence.start, claim.span.start, claim.id))
    dated = with_story_day(text, ordered)
    yield
    told = with_sums(as_told(text, dated))
    yield
    focused, numbers = _in_focus(told)
    groups = [_together([focused[at] for at in group]) for group in numbers]
    yield
    shared = yield from share(text, groups)
    yield
    wholes = wholes_of(text.report, shared, focused)
    shared = with_days_of_totals(shared, wholes)
    by_id = {claim.id: claim for group in shared for claim in group}
    return tuple(by_id[claim.id] for claim in claims), incidents_of(text.report, shared, wholes)


def _in_focus(told: Sequence[Told]) -> tuple[Sequence[Told], list[list[int]]]:
    """The claims with what the report was telling of, and which of them are one happening."""
    weights = _weights(told)
    groups = grouped(weights)
    focused = with_focus(told, groups)
    if all(one is other for one, other in zip(focused, told, strict=True)):
        return told, groups
    return focused, grouped(_weights_again(focused, told, weights))


def _together(told: Sequence[Told]) -> list[Claim]:
    """The claims of one happening, as a sum or as one incident all alike."""
    return of_one_scope([one.claim for one in told], [one.ground for one in told])


# How many claims before it a claim is held against: of 1,300 reports none has as many, and a book of
# them would take hours.
_REACH = 300


def _weights(told: Sequence[Told]) -> list[list[float]]:
    """How far each claim (row) is of one happening with each before it (column), the last `_REACH`."""
    return [
        [weight(bearing(other, one)) for other in told[max(0, at - _REACH) : at]]
        for at, one in enumerate(told)
    ]


def _weights_again(
    told: Sequence[Told], before: Sequence[Told], weights: list[list[float]]
) -> list[list[float]]:
    """The same with what the report was telling of, which few claims change."""
    same = [one is other for one, other in zip(told, before, strict=True)]
    return [
        [
            known if same[at] and same[other] else weight(bearing(told[other], one))
            for other, known in enumerate(weights[at], start=at - len(weights[at]))
        ]
        for at, one in enumerate(told)
    ]
