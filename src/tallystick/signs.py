"""The signs by which an incident is put at a place, and what they weigh together.

"Were killed at Hassukhel" weighs more than a headline; the finest place with signs of its own wins.
"""

from collections.abc import Mapping, Sequence

from tallystick.places.inside import is_inside, same_place
from tallystick.places.mention import Level, PlaceMention
from tallystick.records import Claim, Place, Span
from tallystick.values import plain
from tallystick.where import OF_CLAUSE

# What each sign weighs. A claim's own clause outweighs all that is said elsewhere of the event; the
# words for the event outweigh what merely stands near; the frame of the report (headline,
# dateline) decides only where nothing else speaks.
SIGNS = {
    "place-attached": 10.0,
    "place-event-clause": 9.0,
    "place-subordinate": 7.0,
    "place-sentence": 6.0,
    "place-here": 6.0,
    "place-same-area": 5.0,
    "place-aside": 2.0,
    "event:place-attached": 4.0,
    "event:place-event-clause": 3.0,
    "event:place-subordinate": 2.0,
    "event:place-sentence": 1.0,
    "event:place-aside": 0.5,
    "event:place-told": 1.0,
    "place-named": 2.0,
    "place-beside": 2.0,
    "place-sentence-before": 2.0,
    "place-title": 1.5,
    "place-dateline": 0.5,
    "place-home": 0.5,
    "place-finer": 0.5,
    "place-at-event": 2.5,
    "place-office": 1.0,
    "place-story": 0.25,
}
# What the second, third ... sign for a place counts of its weight: one good sign outweighs many.
FURTHER = 0.25
# A finer place than the one that an incident is put at needs signs this strong of its own; for what
# a report is mainly about, one word for the event beside it is enough.
LEAST_OWN, LEAST_OF_MAIN = 2.5, 1.0
# Another place than the chosen one is a rival with signs of this weight: words for the event itself.
LEAST_RIVAL = 3.0


@plain(frozen=True, slots=True)
class Sign:
    """One reason to put an incident at a place: "place-title", its name in the headline."""

    mention: PlaceMention
    place: Place
    rule: str
    claim: str = ""

    @property
    def weight(self) -> float:
        """How much it counts."""
        return SIGNS[self.rule]


def by_place(signs: Sequence[Sign]) -> list[list[Sign]]:
    """The signs of each place."""
    places: list[list[Sign]] = []
    for sign in signs:
        same = (known for known in places if same_place(known[0].mention, sign.mention))
        known = next(same, None)
        if known is None:
            places.append([sign])
        else:
            known.append(sign)
    return places


def chosen_place(
    places: Sequence[list[Sign]], least: float, names: Mapping[Span, PlaceMention]
) -> list[Sign]:
    """The signs of the place with the best ones, or of the finest place inside it."""
    left = list(places)
    best = max(left, key=_own, default=[])
    while best:
        left.remove(best)
        finer = [p for p in left if _own(p) >= least and _lies_in(p, best, names)]
        if not finer:
            break
        best = max(finer, key=_own)
    return best


def strongest(signs: Sequence[Sign]) -> Sign:
    """The heaviest of the signs for one place."""
    return max(signs, key=lambda sign: SIGNS[sign.rule])


def is_firm(place: Sequence[Sign]) -> bool:
    """Whether grammar puts the event or its victims at a town or district."""
    best = strongest(place)
    tied = best.rule.removeprefix("event:") in OF_CLAUSE and best.weight >= LEAST_RIVAL
    return tied and best.mention.level <= Level.DISTRICT


def is_about(place: Sequence[Sign], chosen: Sequence[Sign]) -> bool:
    """Whether signs are of the chosen place itself, or of one around it or inside it."""
    return place is chosen or _lies_in(chosen, place) or _lies_in(place, chosen)


def told_last(
    claim: Claim, chosen: Sequence[Sign], rivals: Sequence[Sequence[Sign]]
) -> Sign | None:
    """Of several places told with one incident, the rival told last before a claim.

    Where two happenings were taken for one, "another man was wounded in the blast" is of the blast
    just told.
    """
    told = [
        (sign.mention.start, place)
        for place in (chosen, *rivals)
        for sign in place
        if sign.mention.span.start < claim.span.start
    ]
    _, last = max(told, key=lambda row: row[0], default=(0, chosen))
    return strongest(last) if last is not chosen else None


def _own(signs: Sequence[Sign]) -> float:
    """What the signs of one place weigh: the best, and of each other rule a part."""
    weights = {sign.rule: sign.weight for sign in signs}
    best = max(weights.values())
    return best + FURTHER * (sum(weights.values()) - best)


def _lies_in(
    finer: Sequence[Sign], coarse: Sequence[Sign], names: Mapping[Span, PlaceMention] | None = None
) -> bool:
    return any(lies_in(a.mention, b.mention, names or {}) for a in finer for b in coarse)


def lies_in(
    mention: PlaceMention, coarse: PlaceMention, names: Mapping[Span, PlaceMention]
) -> bool:
    """Whether a place lies in another, or in the district that it is told to be in: "Madi, Paniai district"
    in Papua, wherever a gazetteer has a Madi."""
    if is_inside(mention, coarse):
        return True
    around = names.get(mention.region_span) if mention.region_span else None
    return around is not None and is_inside(around, coarse)
