"""What does not agree in a report, or does not yet add up: 60 against "over 30" and 20.

Denials, totals against their parts, and figures that cannot both be true. Nothing is smoothed: each
is one line that an analyst explains, accepts or leaves open.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import add

from tallystick.figures import Cell, Figure, cells, disjoint
from tallystick.mentions import REPORTER, is_attacker
from tallystick.records import Claim, Contradiction, Incident
from tallystick.vocabulary import ActorClass, Bound, ContradictionKind, Effect, Verdict

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
    return "people" if group is ActorClass.UNKNOWN else group.value


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
    """One line: "killed, armed_group: 60 against 'over 30' + 20 = 51 or more: covered"."""
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


def _parts_stating(
    whole: str, key: _Key, children: Mapping[str, Sequence[str]], told: Mapping[str, "_Cells"]
) -> list[Cell]:
    """The cells of the parts that state a group; a part that is silent speaks by its own parts."""
    stating: list[Cell] = []
    for part in children.get(whole, ()):
        cell = told[part].get(key)
        if cell is not None and cell.figures:
            stating.append(cell)
        else:
            stating += _parts_stating(part, key, children, told)
    return stating


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
            parts = _parts_stating(whole, key, children, told) if counted else []
            if not parts:
                continue
            sides = [_side(part.figures) for part in parts]
            ids = (whole, *(part.incident for part in parts))
            lines.append(_arithmetic(ids, _cell_words(*key), _side(cell.figures), _added(sides)))
    return lines


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
        total, added = _side(whole.figures), _added([_side(cell.figures) for cell in known])
        if total.low > 1 and _verdict(total, added) is Verdict.EXCEEDS:
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
    """Both speakers in one sentence: "Arshad denies: abducted, 'some' soldiers; ..."."""
    denier = _speaker(denied)
    what = f"{denier} denies: {_effect_words(denied.effect)}, {_people_words(denied)}"
    if not others:
        return f"{what}; who claims it is not named"
    told = [f"{_people_words(claim)} ({_speaker(claim)})" for claim in others]
    return f"{what}; told by others: {_listed(list(dict.fromkeys(told)))}"


def _people_words(claim: Claim) -> str:
    number = _count_words(claim)
    quoted = f"'{claim.victim.words}'"
    return claim.victim.words if number == quoted else f"{number} {claim.victim.words}"


def _denials(incident: Incident, told: Iterable[Cell]) -> list[Contradiction]:
    """Each denied claim with what others say of the same effect in the same incident."""
    listed = tuple(told)
    lines = []
    for denied in (claim for cell in listed for claim in cell.denied):
        others = [
            claim
            for cell in listed
            if cell.effect is denied.effect
            for figure in cell.figures
            for claim in figure.claims
        ]
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


# Figures that cannot both be true ----------------------------------------------------------------


def _clashes(one: Figure, other: Figure) -> bool:
    """Whether two voices, or the reporter in two places, give figures that share no number."""
    voices = one.origin != other.origin or one.origin == REPORTER
    return voices and disjoint(one, other)


def _counts(cell: Cell) -> list[Contradiction]:
    """One line for a cell in which figures clash, with all that do and who gives each."""
    clashing = [figure for figure in cell.figures if any(_clashes(figure, f) for f in cell.figures)]
    if not clashing:
        return []
    told = [f"{_figure_words(figure)} ({_speaker(figure.claims[0])})" for figure in clashing]
    note = f"{_cell_words(cell.effect, cell.group)}: {told[0]} against {_listed(told[1:])}"
    return [
        Contradiction(
            kind=ContradictionKind.COUNT,
            verdict=Verdict.DISJOINT,
            incidents=(cell.incident,),
            claims=tuple(claim.id for figure in clashing for claim in figure.claims),
            note=note,
        )
    ]


def contradictions(
    incidents: Sequence[Incident], claims: Sequence[Claim]
) -> tuple[Contradiction, ...]:
    """All that does not agree: totals with their parts, then denials and counts by incident.

    60 militants against "over 30" and 20 is `covered`: an open sum, not an error.
    """
    told = {
        incident.id: {(cell.effect, cell.group): cell for cell in cells(incident, claims)}
        for incident in incidents
    }
    lines = _totals(incidents, told)
    for incident in incidents:
        own = [claim for claim in claims if claim.id in incident.claims]
        own.sort(key=lambda claim: incident.claims.index(claim.id))
        listed = told[incident.id].values()
        lines += _breakdowns(incident, own)
        lines += _groups(incident, told[incident.id])
        lines += _denials(incident, listed)
        lines += [line for cell in listed for line in _counts(cell)]
    return tuple(lines)
