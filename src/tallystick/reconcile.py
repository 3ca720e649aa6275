"""What does not agree in a report, or does not yet add up: 60 against "over 30" and 20.

Denials, totals against their parts, and figures that cannot both be true. Nothing is smoothed: each
is one line that an analyst explains, accepts or leaves open.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import add

from tallystick.cells import Cell, Cells
from tallystick.figures import Figure, disjoint
from tallystick.mentions import REPORTER, group_of, is_attacker, names_among, origins, people
from tallystick.records import Claim, Contradiction, Incident
from tallystick.vocabulary import ActorClass, Bound, ContradictionKind, Effect, Scope, Verdict

_Key = tuple[Effect, ActorClass]


@dataclass(frozen=True, slots=True)
class _Sum:
    """A worked side of a line: the words of it, and the range those words allow."""

    words: str
    low: int
    high: int | None
    claims: tuple[str, ...]

    def __add__(self, other: "_Sum") -> "_Sum":
        high = None if self.high is None or other.high is None else self.high + other.high
        words = f"{self.words} + {other.words}"
        return _Sum(words, self.low + other.low, high, self.claims + other.claims)


# Words -------------------------------------------------------------------------------------------


def _count_words(claim: Claim) -> str:
    """A count as a line shows it: 60, or in its own words where they are no plain number."""
    if claim.count.bound is Bound.EXACT:
        return str(claim.count.value)
    return f"'{claim.count.words.lower()}'" if claim.count.words else f"'{claim.victim.words}'"


def _figure_words(figure: Figure) -> str:
    return " + ".join(_count_words(claim) for claim in figure.claims)


def _range_words(low: int, high: int | None) -> str:
    if high is None:
        return f"{low} or more"
    return str(low) if low == high else f"{low} to {high}"


def _speaker(claim: Claim) -> str:
    return "the report itself" if claim.source is None else claim.source.words


def _effect_words(effect: Effect) -> str:
    return effect.value.replace("_", " ")


def _group_words(group: ActorClass) -> str:
    return "people" if group is ActorClass.UNKNOWN else group.value.replace("_", " ")


def _cell_words(effect: Effect, group: ActorClass) -> str:
    return f"{_effect_words(effect)}, {_group_words(group)}"


def _listed(items: Sequence[str]) -> str:
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"


# Totals and their parts --------------------------------------------------------------------------


def _side(figures: Sequence[Figure]) -> _Sum:
    """The figures of one cell as one side of a line: alternatives allow all between them."""
    highs = [figure.high for figure in figures]
    high = None if None in highs else max(high for high in highs if high is not None)
    words = " or ".join(dict.fromkeys(_figure_words(figure) for figure in figures))
    claims = tuple(claim.id for figure in figures for claim in figure.claims)
    return _Sum(words, min(figure.low for figure in figures), high, claims)


def _added(sides: Sequence[_Sum]) -> _Sum:
    return reduce(add, sides)


def _verdict(total: _Sum, parts: _Sum) -> Verdict:
    if total.high is not None and parts.low > total.high:
        return Verdict.EXCEEDS
    if parts.high is not None and parts.high < total.low:
        return Verdict.REMAINDER
    exact = total.low == total.high == parts.low == parts.high
    return Verdict.EQUAL if exact else Verdict.COVERED


def _balance(total: _Sum, parts: _Sum, verdict: Verdict) -> str:
    """The end of a worked line: "covered, 9 not accounted for"."""
    if verdict is Verdict.EXCEEDS and total.high is not None:
        return f"exceeds by {parts.low - total.high}"
    missing = total.low - (parts.low if parts.high is None else parts.high)
    return verdict.value if missing <= 0 else f"{verdict.value}, {missing} not accounted for"


def _worked_line(what: str, total: _Sum, parts: _Sum) -> str:
    """One line: "killed, armed group: 60 against 'over 30' + 20 = 51 or more: covered"."""
    verdict = _verdict(total, parts)
    allowed = _range_words(parts.low, parts.high)
    worked = parts.words if parts.words == allowed else f"{parts.words} = {allowed}"
    return f"{what}: {total.words} against {worked}: {_balance(total, parts, verdict)}"


def _arithmetic(incidents: tuple[str, ...], what: str, total: _Sum, parts: _Sum) -> Contradiction:
    return Contradiction(
        kind=ContradictionKind.ARITHMETIC,
        verdict=_verdict(total, parts),
        incidents=incidents,
        claims=total.claims + parts.claims,
        note=_worked_line(what, total, parts),
    )


@dataclass(frozen=True, slots=True)
class _Part:
    """What a part of a total tells of a group: the cells whose people stand beside each other."""

    incident: str
    cells: tuple[Cell, ...]


def _parts_stating(
    whole: str,
    keys: Sequence[_Key],
    children: Mapping[str, Sequence[str]],
    told: Mapping[str, "_Cells"],
) -> list[_Part]:
    """The parts that state a group, or one of several; a silent part speaks by its own parts."""
    stating: list[_Part] = []
    for part in children.get(whole, ()):
        stated = [told[part][key] for key in keys if key in told[part] and told[part][key].figures]
        if stated:
            stating.append(_Part(part, _beside(stated)))
        else:
            stating += _parts_stating(part, keys, children, told)
    return stating


def _beside(stated: Sequence[Cell]) -> tuple[Cell, ...]:
    """The cells of a part that add up: its people, and the groups that are not among them."""
    first, *others = [cell for cell in stated if not _are_attackers(cell)] or stated
    if first.group is not ActorClass.UNKNOWN:
        return (first, *(cell for cell in others if cell.group is not ActorClass.UNKNOWN))
    return (first, *(cell for cell in others if not _is_within(cell, first)))


def _are_attackers(cell: Cell) -> bool:
    return all(is_attacker(claim) for figure in cell.figures for claim in figure.claims)


_Cells = Mapping[_Key, Cell]


def _children(incidents: Iterable[Incident]) -> dict[str, list[str]]:
    """The parts of each total by id. A part that leads back to itself is left out."""
    whole_of = {incident.id: incident.part_of for incident in incidents}
    children: dict[str, list[str]] = {}
    for part, whole in whole_of.items():
        if whole in whole_of and whole is not None and not _circular(part, whole_of):
            children.setdefault(whole, []).append(part)
    return children


def _circular(part: str, whole_of: Mapping[str, str | None]) -> bool:
    seen, whole = {part}, whole_of[part]
    while whole is not None and whole not in seen:
        seen.add(whole)
        whole = whole_of.get(whole)
    return whole is not None


def _totals(incidents: Sequence[Incident], told: Mapping[str, _Cells]) -> list[Contradiction]:
    """Each total against its parts, one line per effect and group that both sides state."""
    children = _children(incidents)
    lines: list[Contradiction] = []
    for whole in (incident.id for incident in incidents if incident.id in children):
        for key, cell in told[whole].items():
            # A total without a number ("hundreds of civilians") leaves nothing to be worked out.
            counted = cell.figures and not all(figure.is_vague for figure in cell.figures)
            keys = _keys_within(key, told[whole])
            parts = _parts_stating(whole, keys, children, told) if counted else []
            if not parts:
                continue
            sides = [
                _side(_within_total(own.figures, cell.figures))
                for part in parts
                for own in part.cells
            ]
            ids = (whole, *(part.incident for part in parts))
            lines.append(_arithmetic(ids, _cell_words(*key), _side(cell.figures), _added(sides)))
    return lines


def _keys_within(key: _Key, whole: _Cells) -> list[_Key]:
    """The groups by which a part may tell of those of its total, plainest first.

    Policemen and villagers are "people", unless the total gives them beside its people ("nine soldiers
    and twelve people"); "people" are the farmers of a total that gives nobody else.
    """
    effect, group = key
    others = [(effect, other) for other in ActorClass if other is not group]
    if group is ActorClass.UNKNOWN:
        return [key, *(o for o in others if o not in whole or _is_within(whole[o], whole[key]))]
    return [key] if any(other in whole for other in others) else [key, (effect, ActorClass.UNKNOWN)]


def _within_total(part: Sequence[Figure], total: Sequence[Figure]) -> Sequence[Figure]:
    """The figures of a part without the reporter's own above the total: "at least 19 ... 750 since May"."""
    top = max(figure.low if figure.high is None else figure.high for figure in total)
    kept = [figure for figure in part if figure.origin != REPORTER or figure.low <= top]
    return kept or part


def _breakdowns(incident: Incident, claims: Iterable[Claim]) -> list[Contradiction]:
    """Claims whose named parts are more than the whole: "four civilians, including five women"."""
    lines = []
    for claim in claims:
        named = sum(part.value for part in claim.breakdown)
        if claim.count.high is None or named <= claim.count.high:
            continue
        words = " + ".join(f"{part.value} {part.words}" for part in claim.breakdown)
        total = _Sum(
            f"{_count_words(claim)} {claim.victim.words}",
            claim.count.low,
            claim.count.high,
            (claim.id,),
        )
        what = f"{_effect_words(claim.effect)}, parts of one claim"
        lines.append(_arithmetic((incident.id,), what, total, _Sum(words, named, named, ())))
    return lines


def _groups(incident: Incident, told: _Cells) -> list[Contradiction]:
    """Figures of "people" that the groups told of elsewhere surpass: five against 4 + 3 (R-SUM)."""
    lines = []
    for (effect, group), whole in told.items():
        known = [cell for key, cell in told.items() if key[0] is effect and _is_within(cell, whole)]
        if group is not ActorClass.UNKNOWN or not known or not whole.figures:
            continue
        total, sides = _side(whole.figures), [_side(cell.figures) for cell in known]
        # A figure that one group alone surpasses was never meant for all people.
        if total.low <= 1 or any(_verdict(total, side) is Verdict.EXCEEDS for side in sides):
            continue
        added = _added(sides)
        if _verdict(total, added) is Verdict.EXCEEDS:
            what = f"{_effect_words(effect)}, all people"
            lines.append(_arithmetic((incident.id,), what, total, added))
    return lines


def _is_within(cell: Cell, whole: Cell) -> bool:
    """Whether a group's cell is told of apart from a figure of "people", attackers left out."""
    claims = [claim for figure in cell.figures for claim in figure.claims]
    sentences = {(c.report, c.sentence) for figure in whole.figures for c in figure.claims}
    beside = any((claim.report, claim.sentence) in sentences for claim in claims)
    attackers = any(is_attacker(claim) for claim in claims)
    return bool(claims) and cell.group is not whole.group and not beside and not attackers


# Denials -----------------------------------------------------------------------------------------


def _denial_note(denied: Claim, others: Sequence[Claim]) -> str:
    """Both sides in one line: "abducted: soldiers ('some'), denied by Arshad; told by ..."."""
    what = f"{_effect_words(denied.effect)}: {_people_words(denied)}, denied by {_speaker(denied)}"
    if not others:
        return f"{what}; who claims it is not named"
    told = [f"{_people_words(claim)}, {_speaker(claim)}" for claim in others]
    return f"{what}; told by others: {'; '.join(dict.fromkeys(told))}"


def _people_words(claim: Claim) -> str:
    """The people of a claim and their number, in words that need not agree: "rebels (4)"."""
    number = _count_words(claim)
    named = number != f"'{claim.victim.words}'" and number.strip("'") != claim.victim.words.lower()
    return f"{claim.victim.words} ({number})" if named else claim.victim.words


def _denials(incident: Incident, told: Iterable[Cell]) -> list[Contradiction]:
    """Each denied claim with what others say of the same effect in the same incident."""
    listed = tuple(told)
    stated = [claim for cell in listed for figure in cell.figures for claim in figure.claims]
    lines = []
    for denied in (claim for cell in listed for claim in cell.denied):
        others = _concerned(denied, stated)
        lines.append(
            Contradiction(
                kind=ContradictionKind.DENIAL,
                verdict=Verdict.DENIED,
                incidents=(incident.id,),
                claims=(denied.id, *(claim.id for claim in others)),
                note=_denial_note(denied, others),
            )
        )
    return lines


def _concerned(denied: Claim, stated: Sequence[Claim]) -> list[Claim]:
    """What others say of the effect and the people that a denial is about.

    Where nobody tells of that group, figures of "people" are meant, which may be anybody.
    """
    speaker = origins([denied, *stated])
    others = [
        claim
        for claim in stated
        if claim.effect is denied.effect and speaker[claim.id] != speaker[denied.id]
    ]
    group = group_of(denied)
    same = [claim for claim in others if group_of(claim) is group]
    open_to = [c for c in others if ActorClass.UNKNOWN in (group, group_of(c))]
    return same or open_to


# Figures that cannot both be true ----------------------------------------------------------------


def _clashes(one: Figure, other: Figure, told: Sequence[Figure]) -> bool:
    """Whether two voices give figures for the same people that share no number.

    The reporter's own figures clash only for people in the same words; totals of different
    stretches of time, a part and its whole do not.
    """
    if not disjoint(one, other) or _stretch(one) != _stretch(other):
        return False
    small, large = sorted((one, other), key=lambda figure: figure.low)
    if one.origin == other.origin:
        return one.origin == REPORTER and _people_of(one) == _people_of(other)
    return not _is_part(small, large, told)


def _people_of(figure: Figure) -> frozenset[str]:
    return frozenset(people(claim.victim.words) for claim in figure.claims)


def _stretch(figure: Figure) -> object:
    """What a figure is of: one incident, or a total over the days it gives."""
    claim = figure.claims[0]
    return (claim.when.start, claim.when.end) if claim.scope is Scope.TOTAL else claim.scope


def _is_part(small: Figure, large: Figure, told: Sequence[Figure]) -> bool:
    """Whether a smaller figure is a part of a larger one, by the words or by the sum.

    "A woman" is among "a man and a woman", the reporter's one person among anybody's 51, and 25
    are among 29 where the report tells of four more by the same speaker or in its own voice.
    """
    one_person = small.origin == REPORTER and small.high == 1
    named = len(small.claims) == 1 and names_among(small.claims[0], large.claims)
    return one_person or named or _makes_up(small, large, told)


def _makes_up(small: Figure, large: Figure, told: Sequence[Figure]) -> bool:
    exact = small.low == small.high and large.low == large.high
    return exact and any(
        other is not small
        and other.origin in (small.origin, REPORTER)
        and other.low == other.high
        and 0 < small.low < large.low == small.low + other.low
        for other in told
    )


def _counts(cell: Cell, told: Sequence[Figure]) -> list[Contradiction]:
    """One line for a cell in which figures clash, with all that do and who gives each."""
    clashing = [
        figure
        for figure in cell.figures
        if any(_clashes(figure, other, told) for other in cell.figures)
    ]
    if not clashing:
        return []
    values: dict[tuple[int, int | None], list[Figure]] = {}
    for figure in clashing:
        values.setdefault((figure.low, figure.high), []).append(figure)
    sides = [_told_by(figures) for figures in values.values()]
    note = f"{_cell_words(cell.effect, cell.group)}: {sides[0]} against {_listed(sides[1:])}"
    return [
        Contradiction(
            kind=ContradictionKind.COUNT,
            verdict=Verdict.DISJOINT,
            incidents=(cell.incident,),
            claims=tuple(claim.id for figure in clashing for claim in figure.claims),
            note=note,
        )
    ]


def _told_by(figures: Sequence[Figure]) -> str:
    """One value with all who give it: "29 (the army, a minister)"."""
    voices = dict.fromkeys(_speaker(figure.claims[0]) for figure in figures)
    return f"{_figure_words(figures[0])} ({', '.join(voices)})"


def _kin(cell: Cell, told: Mapping[str, _Cells]) -> list[Figure]:
    """All figures of the report for the effect of a cell, and its group or people of none."""
    groups = {cell.group, ActorClass.UNKNOWN}
    return [
        figure
        for cells_told in told.values()
        for (effect, group), other in cells_told.items()
        if effect is cell.effect and (group in groups or cell.group is ActorClass.UNKNOWN)
        for figure in other.figures
    ]


def contradictions(
    incidents: Sequence[Incident], claims: Sequence[Claim], cells: Cells
) -> tuple[Contradiction, ...]:
    """All that does not agree: totals with their parts, then denials and counts by incident.

    60 militants against "over 30" and 20 is `covered`: an open sum, not an error.
    """
    told = {
        incident: {(cell.effect, cell.group): cell for cell in own}
        for incident, own in cells.items()
    }
    lines = _totals(incidents, told)
    for incident in incidents:
        own = [claim for claim in claims if claim.id in incident.claims]
        own.sort(key=lambda claim: incident.claims.index(claim.id))
        listed = told[incident.id].values()
        lines += _breakdowns(incident, own)
        lines += _groups(incident, told[incident.id])
        lines += _denials(incident, listed)
        for cell in listed:
            lines += _counts(cell, _kin(cell, told))
    return tuple(lines)
