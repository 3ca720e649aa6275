"""The places that a name may mean, by their likelihood: Mir Ali of North Waziristan before Herat's."""

import math
from collections.abc import Sequence
from itertools import takewhile
from operator import itemgetter

from tallystick.gazetteer import Entry, of_kind
from tallystick.places.distance import KM_PER_DEGREE, kilometres
from tallystick.values import plain


@plain(frozen=True, slots=True, kw_only=True)
class Ranking:
    """The place that a name means, how likely its point is, and its rivals, likeliest first.

    Without `best` the name is not located: no candidate fits, or there is none.
    """

    best: Entry | None = None
    score: float = 0.0
    rivals: tuple[tuple[Entry, float], ...] = ()


NOWHERE = Ranking()
# Closer than this UCDP's "near" is no other place.
_ONE_POINT_KM = 25.0
_ONE_POINT_DEGREES = _ONE_POINT_KM / KM_PER_DEGREE
# As many rivals as a reviewer looks through.
_RIVALS = 4


def weighed(scored: Sequence[tuple[float, Entry]]) -> Ranking:
    """Shares of likelihood among the candidates and "none of them", whose log-odds are 0."""
    ordered = sorted(scored, key=itemgetter(0), reverse=True)
    if not ordered or ordered[0][0] <= 0:
        return NOWHERE
    top = ordered[0][0]
    odds = [math.exp(score - top) for score, _ in ordered]
    total = math.exp(-top) + sum(odds)
    best = ordered[0][1]
    # Behind the first without a share none has one.
    told = takewhile(bool, (round(own / total, 3) for own in odds))
    shares = [(row[1], share) for row, share in zip(ordered, told, strict=False)]
    # The sources have many a place twice, and the village beside the district called after it.
    here = sum([share for entry, share in shares if is_at(entry, best)])
    return Ranking(best=best, score=round(min(1.0, here), 3), rivals=tuple(_apart(shares)))


def _apart(shares: Sequence[tuple[Entry, float]]) -> list[tuple[Entry, float]]:
    """The rivals of the first that are other places: no quarter of a town, nor its district twice."""
    found = [shares[0]]
    for entry, share in shares[1:]:
        if len(found) <= _RIVALS and not any(_is_one(entry, other) for other, _ in found):
            found.append((entry, share))
    return found[1:]


def _is_one(entry: Entry, other: Entry) -> bool:
    return of_kind(entry, other.kind) and is_at(entry, other)


def is_at(entry: Entry, best: Entry) -> bool:
    """Whether two places are one on the map of a country: Vavuniya the town and the district."""
    if entry.country != best.country or abs(entry.latitude - best.latitude) > _ONE_POINT_DEGREES:
        return False
    return kilometres(entry, best) < _ONE_POINT_KM
