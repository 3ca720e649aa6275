"""Named ways to choose low, best and high from the claims of an incident: 31, 31, 31 and open.

A policy never changes what was said: it picks points from the ranges of the claims, says by which
rules, and names every claim it used or set aside. `POLICIES` has them all.
"""

from collections.abc import Callable, Iterable, Sequence

from tallystick.cells import Cell, Cells
from tallystick.figures import disjoint
from tallystick.grading import Graded, grade
from tallystick.mentions import (
    is_additive,
    is_attacker,
    is_claimed_status,
    is_object,
    is_of_affected,
    is_single,
    is_state,
    is_told_also,
    is_told_by,
    is_toll,
    origins,
)
from tallystick.of_parts import is_told_by_group, with_parts
from tallystick.points import points
from tallystick.policy_file import PolicyFile, policy_file
from tallystick.records import Claim, Estimate, Incident, SetAside, Span
from tallystick.values import maker, plain, replace
from tallystick.vocabulary import ActorClass, Effect, Scope

_make_estimate = maker(Estimate)

Policy = Callable[[Incident, Sequence[Cell]], tuple[Estimate, ...]]

# "In addition, three other people": how many letters into its sentence a figure still opens it.
OPENS_WITHIN = 20
# What each rule or evidence class of a cell is flagged as, for tables and the page.
_RULE_FLAGS = {
    "R-VAGUE": "VAGUE",
    "R-DENIAL": "DENIED",
    "R-UNSPLIT": "UNSPLIT",
    "R-PERP-DEAD": "ATTACKERS_DEAD",
    "R-UNKNOWN-REMAINDER": "REMAINDER",
}


class UnknownPolicy(ValueError):
    """A policy was asked for that does not exist; the message names those that do."""


@plain(frozen=True, slots=True)
class _Choice:
    """Low, best and high on their way through the rules."""

    low: int
    best: int
    high: int
    is_open: bool
    rules: tuple[str, ...]
    flags: tuple[str, ...] = ()

    def by(self, rule: str, *flags: str) -> "_Choice":
        return replace(self, rules=(*self.rules, rule), flags=(*self.flags, *flags))


_make_choice = maker(_Choice)


def _support(graded: Sequence[Graded], policy: PolicyFile) -> tuple[Graded, ...]:
    """The figures that hold up low and best: third parties, admissions and witnesses, else a party.

    A mere ceiling ("up to 40") holds up nothing where a figure with a lower end stands beside it,
    nor does a vague word ("civilians died") beside a number that it allows.
    """
    firm = [item for item in graded if item.evidence in policy.low_classes]
    held = firm or [item for item in graded if item.evidence == policy.party_class]
    if len(held) < 2:
        return tuple(held)
    held = [item for item in held if not item.points.is_ceiling] or held
    return tuple(item for item in held if not any(_says_more(other, item) for other in held))


def _says_more(other: Graded, item: Graded) -> bool:
    """Whether a figure that agrees has a number for a vague word, or any word for a plural."""
    return other.figure.vagueness < item.figure.vagueness and not disjoint(
        other.figure, item.figure
    )


def _best(support: Sequence[Graded]) -> tuple[int, tuple[str, ...]]:
    """The point of the best class present, the lower one in a tie; a number before a vague word."""
    if not support:
        return 0, ()
    first = min((item.evidence, item.figure.vagueness) for item in support)
    bests = {
        item.points.best for item in support if (item.evidence, item.figure.vagueness) == first
    }
    return min(bests), ("R-LOWER-ON-TIE",) if len(bests) > 1 else ()


def _high(
    graded: Sequence[Graded], denied: Sequence[Claim], policy: PolicyFile
) -> tuple[int, bool]:
    """The highest point of all, denied ones too, and whether its words leave the end open."""
    told = [item.points for item in graded]
    told += [points(claim.count, policy) for claim in denied]
    high = max(point.high for point in told)
    return high, any(point.is_open for point in told if point.high == high)


def _class_rules(
    graded: Sequence[Graded], support: Sequence[Graded], policy: PolicyFile
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The rules and flags that speak for the classes of the figures."""
    classes = {item.evidence for item in graded}
    holding = {item.evidence for item in support}
    rules = [f"R-CLASSIFY:{name}" for name in sorted(classes)]
    flags = []
    if policy.admission_class in classes:
        rules.append("R-ADMISSION")
    if holding == {policy.party_class}:
        flags.append("PARTY_ONLY")
    elif policy.party_class in classes:
        rules.append("R-PARTY")
    if policy.hearsay_class in classes or any(_holds_hearsay(item) for item in graded):
        rules.append("R-HEARSAY-HIGH")
        flags += [] if support else ["HEARSAY_ONLY"]
    if support and all(item.points.is_ceiling for item in support):
        flags.append("CEILING_ONLY")
    return tuple(rules), tuple(flags)


def _holds_hearsay(item: Graded) -> bool:
    return item.figure.vouched != item.figure.claims


def _deny(choice: _Choice, cell: Cell, graded: Sequence[Graded], policy: PolicyFile) -> _Choice:
    """R-DENIAL: the claim stays, but low falls to zero, and best where no third voice holds it.

    A denier who gives a figure of his own disputes the number, not the harm: low falls no further
    than his figure ("it denied losing 30 soldiers, saying five had died").
    """
    if not (cell.denied or cell.deniers):
        return choice
    stated = [claim for figure in cell.figures for claim in figure.claims]
    speaker = origins([*cell.denied, *stated])
    deniers = {speaker[claim.id] for claim in cell.denied}
    own = [
        item.points.low
        for item in graded
        if speaker[(first := item.figure.claims[0]).id] in deniers
        or any(is_told_by(first, words) for words in cell.deniers)
    ]
    held = any(item.evidence in policy.low_classes for item in graded)
    best = choice.best if held or own else 0
    low = min([choice.low, *own]) if own else 0
    return replace(choice, low=low, best=best).by("R-DENIAL")


def _told(cell: Cell) -> tuple[Claim, ...]:
    return (*[claim for figure in cell.figures for claim in figure.claims], *cell.denied)


def _notes(choice: _Choice, incident: Incident, cell: Cell) -> _Choice:
    """Rules that speak of a cell without moving its numbers."""
    if cell.effect is Effect.KILLED_OR_INJURED:
        choice = choice.by("R-UNSPLIT")
    if incident.scope is Scope.TOTAL:
        choice = choice.by("R-SUMMARY")
    if cell.group is not ActorClass.ARMED_GROUP:
        return choice
    told = _told(cell)
    if cell.effect is Effect.KILLED and any(is_attacker(claim) for claim in told):
        choice = choice.by("R-PERP-DEAD")
    if any(is_claimed_status(claim) for claim in told):
        choice = replace(choice, flags=(*choice.flags, "STATUS_CLAIMED_BY_OPPONENT"))
    return choice


def _choose(incident: Incident, cell: Cell, policy: PolicyFile) -> _Choice:
    """Low, best and high of one cell, rule by rule."""
    graded = grade(cell.figures, policy)
    support = _support(graded, policy)
    best, tie = _best(support)
    high, is_open = _high(graded, cell.denied, policy)
    class_rules, class_flags = _class_rules(graded, support, policy)
    told = [item.points for item in graded if item in support or item.points.high == high]
    told += [points(claim.count, policy) for claim in cell.denied]
    words = [rule for point in told for rule in point.rules]
    choice = _make_choice(
        low=min((item.points.low for item in support), default=0),
        best=best,
        high=high,
        is_open=is_open,
        rules=(*cell.rules, *words, *class_rules, *tie),
        flags=(("BACKGROUND",) if cell.is_background else ()) + class_flags,
    )
    return _notes(_deny(choice, cell, graded, policy), incident, cell)


def _in_order(choice: _Choice) -> _Choice:
    """R-INVARIANT: 0 <= low <= best <= high."""
    low, best = max(choice.low, 0), max(choice.best, 0)
    best = max(low, best)
    high = max(best, choice.high)
    if (low, best, high) == (choice.low, choice.best, choice.high):
        return choice
    return replace(choice, low=low, best=best, high=high).by("R-INVARIANT")


def _estimate(choice: _Choice, cell: Cell, policy: PolicyFile) -> Estimate:
    choice = _in_order(choice)
    rules = tuple(dict.fromkeys(choice.rules))
    raised = [flag for rule, flag in _RULE_FLAGS.items() if rule in rules]
    return _make_estimate(
        incident=cell.incident,
        effect=cell.effect,
        group=cell.group,
        policy=policy.id,
        low=choice.low,
        best=choice.best,
        high=choice.high,
        high_open=choice.is_open,
        rules=rules,
        used=tuple(claim.id for claim in _told(cell)),
        set_aside=cell.aside,
        flags=tuple(dict.fromkeys([*choice.flags, *raised])),
    )


def _sentences(claims: Iterable[Claim]) -> set[tuple[str, Span]]:
    return {(claim.report, claim.sentence) for claim in claims}


def _spelled_out(unknown: Cell, cells_told: Sequence[Cell]) -> set[tuple[str, Span]]:
    """Sentences whose groups make up their people: "at least five, three women and two soldiers"."""
    groups = [
        claim
        for cell in cells_told
        if cell.effect is unknown.effect and cell.group is not unknown.group
        for claim in _told(cell)
    ]
    wholes = {(claim.report, claim.sentence): claim.count for claim in _told(unknown)}
    parts = {
        place: [claim.count.low for claim in groups if (claim.report, claim.sentence) == place]
        for place in wholes
    }
    return {
        place
        for place, whole in wholes.items()
        if len(parts[place]) > 1 and whole.low == sum(parts[place])
    }


def _remainder(cell: Cell, choice: _Choice, groups: Iterable[tuple[Cell, _Choice]]) -> _Choice:
    """R-UNKNOWN-REMAINDER: 20 people, 12 of them told of as soldiers, leave eight unknown.

    Where the groups are more than "all", the figure is no whole, and it stays as it is; but mere
    "victims", "a person", a number that some of the groups make up, and one whose dead the groups say
    outright that they are ("twelve of the dead were soldiers and 20 civilians") are of them.
    """
    within = tuple(groups)
    if within and is_told_by_group(cell):
        return replace(choice, low=0, best=0, high=0).by("R-UNKNOWN-REMAINDER")
    known = tuple(group for _, group in within)
    best = choice.best - sum(group.best for group in known)
    said = bool(within) and all(_is_of_parts(group) for group, _ in within)
    if best < 0 and (said or _says_nothing_more(cell) or choice.best in _sums(known)):
        best = 0
    if not known or best < 0:
        return choice
    low = max(0, choice.low - sum(group.low for group in known))
    high = max(0, choice.high - sum(group.high for group in known))
    low, high = min(low, best), max(high, best)
    return replace(choice, low=low, best=best, high=high).by("R-UNKNOWN-REMAINDER")


def _take_remainders(chosen: Sequence[tuple[Cell, _Choice]]) -> list[tuple[Cell, _Choice]]:
    """Leaves in each row those that no row of a part of them has: all known groups of unknown people,
    and of others a group told as some of them ("six of the ten villagers killed were guards")."""
    if len(chosen) < 2:
        return list(chosen)
    return [(cell, _remainder(cell, choice, _rows_within(cell, chosen))) for cell, choice in chosen]


def _says_nothing_more(cell: Cell) -> bool:
    """Whether a row tells of people without a number, of a single one whom nothing tells apart ("one was
    hit in the neck"), of how some are ("five are still in hospital"), or of a toll alone ("11 dead")."""
    told = [claim for figure in cell.figures for claim in figure.claims]
    return not any(map(is_additive, told)) and all(map(_tells_of_some, told))


def _tells_of_some(claim: Claim) -> bool:
    return (
        claim.count.value is None or is_single(claim) or not claim.victim.words or is_state(claim)
    )


def _sums(known: Sequence[_Choice]) -> set[int]:
    """All sums of the best figures of some groups."""
    sums = {0}
    for group in known:
        sums |= {group.best + other for other in sums}
    return sums


_Rows = tuple[tuple[Cell, _Choice], ...]


def _rows_within(cell: Cell, chosen: Sequence[tuple[Cell, _Choice]]) -> _Rows:
    if cell.group is ActorClass.UNKNOWN:
        return _groups_within(cell, chosen)
    others = [(c, choice) for c, choice in chosen if c.effect is cell.effect and c is not cell]
    if _is_of_parts(cell) or any(c.group is ActorClass.UNKNOWN for c, _ in others):
        return ()
    parts = tuple(row for row in others if _is_of_parts(row[0]))
    whole = next(choice for other, choice in chosen if other is cell)
    return parts if sum(part.best for _, part in parts) < whole.best else ()


def _is_of_parts(cell: Cell) -> bool:
    """Whether a row tells only of some among others: "six of the dead were guards"."""
    told = _told(cell)
    return bool(told) and all(is_of_affected(claim) for claim in told)


def _groups_within(unknown: Cell, chosen: Sequence[tuple[Cell, _Choice]]) -> _Rows:
    """The rows of known groups that a figure of "people" is over; attackers are told apart.

    Groups told of beside it in a sentence are other people, unless they spell it out. Beside a mere
    part of it they are not: "nine were hurt ... a man badly, and eight others". Nor are those who did
    the harm, or died also, among the people of it, unless the numbers come out even.
    """
    spelled_out = _spelled_out(unknown, [cell for cell, _ in chosen])
    best = next(choice.best for cell, choice in chosen if cell is unknown)
    wholes = (f for f in unknown.figures if f.high is None or f.high >= best)
    whole = [c for figure in wholes for c in figure.claims if _is_beside_others(c)]
    own = _sentences([*whole, *unknown.denied]) - spelled_out
    rows = tuple(
        (cell, choice)
        for cell, choice in chosen
        if cell.effect is unknown.effect
        and cell.group is not ActorClass.UNKNOWN
        and (_is_of_parts(cell) or _may_be_within(cell, choice, spelled_out, own))
        and not _comes_on_top(unknown, cell)
    )
    if best == sum(choice.best for _, choice in rows):
        return rows
    return tuple(row for row in rows if _is_of_parts(row[0]) or not _are_others(unknown, row[0]))


def _may_be_within(
    cell: Cell, choice: _Choice, spelled_out: set[tuple[str, Span]], own: set[tuple[str, Span]]
) -> bool:
    """Whether a group is no attackers, who are told apart, nor told of beside the figure of people."""
    told = _sentences(_told(cell))
    attackers = "R-PERP-DEAD" in choice.rules and not spelled_out & told
    return not attackers and not own & told


def _is_beside_others(claim: Claim) -> bool:
    """Whether groups of its sentence are other people; those of "bringing the toll to 19" are not."""
    counted = claim.count.value is not None or claim.count.words != ""
    return counted and not is_toll(claim)


def _are_others(unknown: Cell, cell: Cell) -> bool:
    """Whether those of a group did the harm, or are told of as more: "rebels killed 12 people ... four
    rebels were killed", "12 people died ... four soldiers were also killed". "A rebel raid in which 12
    died" may have killed rebels."""
    whole, told = _told(unknown), _told(cell)
    doers = {c.perpetrator.actor_class for c in whole if c.perpetrator and is_object(c)}
    behind = min(claim.span for claim in told) > min(claim.span for claim in whole)
    return cell.group in doers or (behind and all(map(_died_also, told)))


def _died_also(claim: Claim) -> bool:
    """ "Two guards were also killed"; not behind "most were nurses, although two guards were also killed"."""
    opens = claim.span.start - claim.sentence.start <= OPENS_WITHIN or claim.source is not None
    return opens and is_told_also(claim)


def _comes_on_top(unknown: Cell, cell: Cell) -> bool:
    """ "Three other people were also killed", of whom their sentence tells first: none told before."""
    others, before = _told(unknown), _told(cell)
    if not all(is_additive(claim) for claim in others):
        return False
    opens = all(claim.span.start - claim.sentence.start <= OPENS_WITHIN for claim in others)
    more = opens or all(map(is_told_also, others))
    return more and max(claim.span for claim in before) < min(claim.span for claim in others)


def _without_nobody(rows: Sequence[tuple[Cell, _Choice]]) -> list[tuple[Cell, _Choice]]:
    """Leaves out a remainder of nobody: its claims stand aside in the row of the largest group."""
    kept = [row for row in rows if not _is_nobody(*row)]
    for empty, _ in (row for row in rows if _is_nobody(*row)):
        groups = [row for row in kept if row[0].effect is empty.effect]
        largest = max(groups, key=lambda row: row[1].best)
        reason = f"R-UNKNOWN-REMAINDER: nobody beside the group {largest[0].group.value}"
        used = {claim.id for row, _ in groups for claim in _told(row)}
        gone = tuple(
            SetAside(claim=claim.id, reason=reason)
            for claim in _told(empty)
            if claim.id not in used
        )
        cell = replace(largest[0], aside=(*largest[0].aside, *gone, *empty.aside))
        kept = [(cell, row[1]) if row is largest else row for row in kept]
    return kept


def _is_nobody(cell: Cell, choice: _Choice) -> bool:
    """Whether a row is what is left of "people" when the groups are taken out, and that is none."""
    return choice.high == 0 and "R-UNKNOWN-REMAINDER" in choice.rules and not cell.denied


def ucdp(incident: Incident, cells: Sequence[Cell]) -> tuple[Estimate, ...]:
    """The cautious choice of UCDP GED: "over 30 militants", by the army alone, is 31, 31, 31, open.

    One estimate for each effect and victim group that the claims of the incident speak of.
    """
    policy = policy_file("ucdp")
    chosen = [(cell, _choose(incident, cell, policy)) for cell in with_parts(cells)]
    rows = _without_nobody(_take_remainders(chosen))
    return tuple(_estimate(choice, cell, policy) for cell, choice in rows)


# Every policy there is. Add a line, and a file in data/policies, to add one.
POLICIES: dict[str, Policy] = {
    "ucdp": ucdp,
}


def estimate(
    incidents: Iterable[Incident], told: Cells, policy: str = "ucdp"
) -> tuple[Estimate, ...]:
    """Low, best and high of every incident from what its cells tell, in the order of incidents."""
    if policy not in POLICIES:
        raise UnknownPolicy(f"no policy {policy!r}; there are: {', '.join(sorted(POLICIES))}")
    choose = POLICIES[policy]
    return tuple(row for incident in incidents for row in choose(incident, told[incident.id]))
