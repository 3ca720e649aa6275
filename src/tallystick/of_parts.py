"""Groups that are told only as parts of a number: "15 dead: nine rebels, four soldiers, two civilians".

Such a claim is of people of no one group. Where some of its parts are fighters or soldiers, an estimate
of their deaths has a row of its own for each group of which no other claim tells; the rest stays unknown.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from tallystick.cells import Cell
from tallystick.extract.people import noun_class
from tallystick.figures import Figure
from tallystick.mentions import REPORTER, head
from tallystick.records import Actor, Claim, Count, Evidence, Part
from tallystick.values import replace
from tallystick.vocabulary import FORCES, ActorClass, Bound

# The rule by which a row is read from the parts of a claim.
RULE = "R-PARTS"


def with_parts(told: Sequence[Cell]) -> list[Cell]:
    """The cells of an incident with one for each group that only the parts of "people" tell of.

    Of a group that others tell of the part is another figure: "23 people, including 11 soldiers, the army
    said ... rebels said they killed 40 soldiers".
    """
    unknown = [cell for cell in told if cell.group is ActorClass.UNKNOWN and not cell.denied]
    parts = {(c.effect, c.group): c for cell in unknown for c in _cells_of_parts(cell)}
    known = {(cell.effect, cell.group) for cell in told}
    added = [part for key, part in parts.items() if key not in known]
    return [*added, *(_beside(cell, parts.get((cell.effect, cell.group))) for cell in told)]


def _beside(cell: Cell, part: Cell | None) -> Cell:
    """A cell with the figure of a part by a speaker of whom it has none, where it has only speakers."""
    if part is None or cell.denied:
        return cell
    voices = {REPORTER, *(figure.origin for figure in cell.figures)}
    spoken = all(figure.origin != REPORTER for figure in cell.figures)
    if not spoken or part.figures[0].origin in voices:
        return cell
    return replace(cell, figures=(*cell.figures, *part.figures), rules=(*cell.rules, RULE))


def _cells_of_parts(cell: Cell) -> Iterator[Cell]:
    """The cells that the parts of a figure make: those of the largest figure that has some."""
    figures = sorted(cell.figures, key=lambda figure: -figure.low)
    for figure in figures:
        for claim in figure.claims:
            groups = _groups(claim)
            whole = claim.count.value or 0
            if FORCES.isdisjoint(groups) or sum(groups.values()) > whole:
                continue
            for group, number in groups.items():
                part = _as_claim(claim, group, number)
                alone = Figure(claims=(part,), origin=figure.origin)
                yield replace(cell, group=group, figures=(alone,), aside=(), rules=(RULE,))
            return


def is_told_by_group(cell: Cell) -> bool:
    """Whether the parts of all its figures leave nobody unknown: "15 dead: nine rebels and six soldiers"."""
    told = [claim for figure in cell.figures for claim in figure.claims]
    full = {claim.count.value for claim in told if _is_full(claim)}
    return bool(full) and all(claim.count.value in full for claim in told)


def _is_full(claim: Claim) -> bool:
    groups = _groups(claim)
    return sum(groups.values()) == claim.count.value and not FORCES.isdisjoint(groups)


def _groups(claim: Claim) -> Counter[ActorClass]:
    """How many of each known group the parts of a claim name."""
    counted: Counter[ActorClass] = Counter()
    for part in claim.breakdown:
        group = _class_of(part)
        if group is not None:
            counted[group] += part.value
    return counted


def _class_of(part: Part) -> ActorClass | None:
    """The group of a part by its noun: "police officers", "guard"."""
    last = part.words.split()[-1:]
    found = noun_class(head(part.words)) or next(iter(map(noun_class, last)), None)
    return found if found in {*FORCES, ActorClass.CIVILIAN} else None


def _as_claim(claim: Claim, group: ActorClass, number: int) -> Claim:
    """The part of a claim as a claim of its own, under the same id."""
    words = next(part.words for part in claim.breakdown if _class_of(part) is group)
    count = Count(bound=Bound.EXACT, value=number, low=number, high=number, words=str(number))
    told = Evidence(field="victim", words=words, span=claim.span, rule="part-of-claim")
    victim = Actor(words=words, actor_class=group)
    return replace(
        claim, count=count, victim=victim, breakdown=(), evidence=(*claim.evidence, told)
    )
