"""What an incident's claims tell of one effect on one group: killed, civilians, A.

The claims of a cell are sorted into figures that stand beside each other (`figures`), those that a
speaker denies, and those that tell of nobody new.
"""

from collections.abc import Iterable, Mapping, Sequence

from tallystick.fates import (
    groups_of_named,
    groups_of_narrower,
    groups_of_persons,
    groups_of_tolls,
    told_elsewhere,
)
from tallystick.figures import Figure, figures_of
from tallystick.mentions import group_of, is_partitive, origins
from tallystick.records import Claim, Incident, SetAside
from tallystick.values import maker, plain, replace
from tallystick.vocabulary import ActorClass, Effect, Frame, Stance


@plain(frozen=True, slots=True, kw_only=True)
class Cell:
    """All that is told of one effect on one group in one incident: killed, civilians, A.

    `figures` are the alternatives left, `denied` the claims a speaker says are false, `aside` the
    claims that tell of nobody new; every claim of the cell stands in one of the three, once.
    `deniers` are the words for those who take back what another said: "the army denied the claim".
    """

    incident: str
    effect: Effect
    group: ActorClass
    figures: tuple[Figure, ...]
    denied: tuple[Claim, ...] = ()
    aside: tuple[SetAside, ...] = ()
    rules: tuple[str, ...] = ()
    is_background: bool = False
    deniers: tuple[str, ...] = ()


_make_cell = maker(Cell)


def _in_telling_order(incident: Incident, claims: Sequence[Claim]) -> list[Claim]:
    """The claims of an incident as told: report by report, in the order of its claim list."""
    places = {claim: place for place, claim in enumerate(incident.claims)}
    own = [claim for claim in claims if claim.id in places]
    reports: dict[str, int] = {}
    for claim in own:
        reports[claim.report] = min(reports.get(claim.report, len(places)), places[claim.id])
    return sorted(own, key=lambda claim: (reports[claim.report], claim.span, claim.id))


def _current(
    incident: Incident, claims: Sequence[Claim]
) -> tuple[Sequence[Claim], tuple[SetAside, ...]]:
    """The claims of the news, where there are any, and what was told as history beside them."""
    current = [claim for claim in claims if claim.frame is Frame.CURRENT]
    if incident.frame is Frame.BACKGROUND or not current:
        return claims, ()
    gone = tuple(
        SetAside(claim=claim.id, reason="R-FRAME: told as background")
        for claim in claims
        if claim.frame is not Frame.CURRENT
    )
    return current, gone


def _cell(
    incident: Incident,
    key: tuple[Effect, ActorClass],
    members: Sequence[Claim],
    told: Sequence[Claim],
    origin: Mapping[str, str],
) -> Cell:
    stated, history = _current(incident, members)
    denied = tuple(claim for claim in stated if claim.stance is Stance.DENIED)
    affirmed = [claim for claim in stated if claim.stance is not Stance.DENIED]
    sorting = figures_of(affirmed, told, origin)
    background = incident.frame is Frame.BACKGROUND or all(
        claim.frame is Frame.BACKGROUND for claim in stated
    )
    return _make_cell(
        incident=incident.id,
        effect=key[0],
        group=key[1],
        figures=sorting.figures,
        denied=denied,
        aside=history + sorting.aside,
        rules=(("R-FRAME",) if background or history else ()) + sorting.rules,
        is_background=background,
    )


def cells(incident: Incident, claims: Sequence[Claim]) -> tuple[Cell, ...]:
    """What an incident's claims tell, one cell per effect and victim group, in fixed order.

    `incident.claims` names the claims and gives their order; the order of `claims` is of no weight.
    """
    everybody = _in_telling_order(incident, claims)
    aside = told_elsewhere(everybody)
    told = [claim for claim in everybody if claim.id not in aside]
    known = _groups_by_others(told) if len(told) > 1 else {}
    groups: dict[tuple[Effect, ActorClass], list[Claim]] = {}
    for claim in told:
        group = known.get(claim.id, group_of(claim))
        if group is ActorClass.UNKNOWN and is_partitive(claim):
            group = _group_of_whole(claim, told)
        groups.setdefault((claim.effect, group), []).append(claim)
    origin = origins(told)
    keys = sorted(groups, key=lambda key: (_EFFECTS[key[0]], _CLASSES[key[1]]))
    found = (
        _with_dead(_cell(incident, key, groups[key], told, origin), groups[key], aside)
        for key in keys
    )
    return tuple(_with_losses_denied(cell, told) for cell in found)


def _groups_by_others(told: Sequence[Claim]) -> dict[str, ActorClass]:
    """The group of people of whom other claims tell more, by claim id."""
    again = {**groups_of_narrower(told), **groups_of_named(told), **groups_of_tolls(told)}
    return {**groups_of_persons(told), **again}


def _with_losses_denied(cell: Cell, told: Sequence[Claim]) -> Cell:
    """A cell of the dead or wounded with who denies any casualties of its group: "the army dismissed reports
    of civilian casualties"."""
    if cell.effect not in _LOSSES or not cell.figures:
        return cell
    deniers = [
        claim.source.words
        for claim in told
        if claim.effect is Effect.KILLED_OR_INJURED
        and claim.stance is Stance.DENIED
        and claim.source is not None
        and claim.count.value is None
        and group_of(claim) in {cell.group, ActorClass.UNKNOWN}
    ]
    return replace(cell, deniers=(*cell.deniers, *deniers)) if deniers else cell


_LOSSES = frozenset({Effect.KILLED, Effect.INJURED})


def _group_of_whole(part: Claim, told: Sequence[Claim]) -> ActorClass:
    """The group that "two of the victims" are of: that of the largest figure told beside it."""
    wholes = [
        claim
        for claim in told
        if claim.effect is part.effect
        and claim.report == part.report
        and claim.stance is not Stance.DENIED
        and part.count.low < claim.count.low
    ]
    largest = max(wholes, key=lambda claim: claim.count.low, default=part)
    return group_of(largest)


# In which order effects and groups stand.
_EFFECTS = {effect: at for at, effect in enumerate(Effect)}
_CLASSES = {group: at for at, group in enumerate(ActorClass)}
Cells = Mapping[str, tuple[Cell, ...]]


def cells_of(
    incidents: Iterable[Incident], claims: Sequence[Claim], denied: Mapping[str, str] | None = None
) -> Cells:
    """The cells of every incident by its id, for estimates and contradictions alike.

    `denied` are the claims taken back after they were told, by id, with who does so.
    """
    found = {incident.id: cells(incident, claims) for incident in incidents}
    if not denied:
        return found
    return {name: tuple(_with_deniers(cell, denied) for cell in own) for name, own in found.items()}


def _with_deniers(cell: Cell, denied: Mapping[str, str]) -> Cell:
    told = [claim.id for figure in cell.figures for claim in figure.claims]
    told += [item.claim for item in cell.aside]
    deniers = dict.fromkeys([*cell.deniers, *(denied[claim] for claim in told if claim in denied)])
    return replace(cell, deniers=tuple(deniers))


def _with_dead(
    cell: Cell, members: Sequence[Claim], aside: Mapping[str, tuple[Claim, str]]
) -> Cell:
    """A cell with the claims set aside that tell of its dead before they died, or of more."""
    own = {claim.id for claim in members}
    gone = [(name, why) for name, (dead, why) in aside.items() if dead.id in own]
    rules = tuple(dict.fromkeys(why.partition(":")[0] for _, why in gone))
    items = tuple(SetAside(claim=name, reason=why) for name, why in gone)
    return replace(cell, aside=cell.aside + items, rules=cell.rules + rules) if gone else cell
