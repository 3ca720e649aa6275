"""Which total includes an incident: "15 killed in attacks across Iraq" and the car bomb in Mosul.

A part must fit its whole: its day within the stretch of it, its place within the place, and some of
its people affected in the same way, of the same class and not more of them. What fits is a part
only where the report gives ground for it, and each ground has a name (`_GROUNDS`): the numbers add
up, the report opens with the sum and goes on to its parts, both name day and place, or a sum up to
now that holds what the news tells. Of several wholes the one with the plainest ground is taken, and
of these the narrowest. A smaller total may be part of a larger one on the same grounds.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from tallystick.apart import may_hold
from tallystick.extract.happenings import borrowed
from tallystick.fitting_day import NEWS_DAYS
from tallystick.gazetteer import fold
from tallystick.mentions import is_additive
from tallystick.records import Claim, Place, Report, When
from tallystick.told import Told
from tallystick.values import plain, replace
from tallystick.vocabulary import HARM, ActorClass, Bound, DatePrecision, Scope

# A report opens with a sum within its first lines that hold claims.
OPENING_LINES = 2
_ANY_CLASS = frozenset({ActorClass.UNKNOWN, ActorClass.MIXED})


@plain(frozen=True, slots=True)
class Group:
    """The claims of one happening or sum, with the day and place that they are told of."""

    claims: tuple[Claim, ...]
    line: int
    is_past: bool
    when: When | None
    place: Place | None
    published: date | None

    @property
    def is_total(self) -> bool:
        """Whether it is a sum."""
        return self.claims[0].scope is Scope.TOTAL

    @property
    def start(self) -> int:
        """Where its first claim stands."""
        return min(claim.span.start for claim in self.claims)

    @property
    def days(self) -> int:
        """How long it lasted, in days; a stretch without bounds is the longest."""
        return 10**6 if self.when is None or self.when.start is None else self.when.days


@plain(frozen=True, slots=True)
class Whole:
    """The number of the group that includes another, and the ground the report gives for it."""

    group: int
    ground: str


def wholes_of(
    report: Report, groups: Sequence[Sequence[Claim]], told: Sequence[Told]
) -> dict[int, Whole]:
    """For each group of claims that is part of another: of which, and on what ground."""
    lines = {one.claim.id: one for one in told}
    read = [_group(report, claims, lines) for claims in groups]
    fitting = {
        number: [at for at, part in enumerate(read) if at != number and _fits(whole, part)]
        for number, whole in enumerate(read)
        if whole.is_total
    }
    summed = {
        number for number, ats in fitting.items() if _add_up(read[number], [read[a] for a in ats])
    }
    found: dict[int, Whole] = {}
    for at, part in enumerate(read):
        fits = [
            (rank, read[number].days, -_depth(number, fitting), number, name)
            for number, ats in fitting.items()
            if at in ats
            for rank, name in _grounds(read[number], part, adds_up=number in summed)
        ]
        if fits:
            *_, number, name = min(fits)
            found[at] = Whole(number, name)
    return found


def _depth(number: int, fitting: Mapping[int, Sequence[int]]) -> int:
    """In how many other totals a total fits: of a province and its country, the province holds a part."""
    return sum(number in ats for ats in fitting.values())


def _grounds(whole: Group, part: Group, *, adds_up: bool) -> Iterator[tuple[int, str]]:
    if adds_up and not part.is_total:
        yield -1, ADDS_UP
    for rank, (name, ground) in enumerate(_GROUNDS):
        if ground(whole, part):
            yield rank, name


def _group(report: Report, claims: Sequence[Claim], told: Mapping[str, Told]) -> Group:
    known = [told[claim.id] for claim in claims]
    return Group(
        claims=tuple(claims),
        line=min(one.line for one in known),
        is_past=all("past" in one.cues or one.age == "history" for one in known),
        when=next((c.when for c in claims if c.when.start), None),
        place=next((c.place for c in claims if c.place), None),
        published=report.published,
    )


# ------------------------------------------------------------------------------- what fits a whole


def _fits(whole: Group, part: Group) -> bool:
    """Whether nothing speaks against a part: no other day, no other place, people of the whole."""
    if _is_outside(whole.when, part.when) or not may_hold(whole.place, part.place):
        return False
    if part.is_total and not _is_smaller(whole, part):
        return False
    if any(is_additive(claim) for claim in whole.claims):  # "sixteen other journalists since 2015"
        return False
    kin = [(c, [w for w in whole.claims if _is_kin(w, c)]) for c in part.claims]
    return any(wholes for _, wholes in kin) and all(_is_within(c, wholes) for c, wholes in kin)


def _is_outside(whole: When | None, part: When | None) -> bool:
    if whole is None or part is None or not (whole.start and whole.end and part.start and part.end):
        return False
    return part.start < whole.start or part.end > whole.end


def _is_smaller(whole: Group, part: Group) -> bool:
    """Whether one sum is for sure the smaller: in a part of the place, or of the time."""
    place = whole.place is not None and part.place is not None
    within = place and fold(whole.place.words) != fold(part.place.words)  # type: ignore[union-attr]
    return within or part.days < whole.days < 10**6


def _is_kin(whole: Claim, part: Claim) -> bool:
    """Whether the people of one claim may be of those of the other: same effect, no other class."""
    classes = {whole.victim.actor_class, part.victim.actor_class}
    if whole.effect is not part.effect or (len(classes) > 1 and not classes & _ANY_CLASS):
        return False
    return part.count.high != 0 and (whole.effect in HARM or whole.count.bound is not Bound.VAGUE)


def _is_within(part: Claim, wholes: Sequence[Claim]) -> bool:
    """Whether a part has not more people than the whole that may hold them."""
    highs = [claim.count.high for claim in wholes]
    return not highs or None in highs or part.count.low <= max(h for h in highs if h is not None)


# -------------------------------------------------------------------------------------- the grounds


def _add_up(whole: Group, parts: Sequence[Group]) -> bool:
    """ "31 killed", then eleven in Kano and twenty in Jos: all that fits, and no one more."""
    single = [part for part in parts if not part.is_total]
    for claim in whole.claims:
        numbers = [_most(part, claim) for part in single]
        if (
            claim.count.value
            and sum(n > 0 for n in numbers) > 1
            and sum(numbers) == claim.count.value
        ):
            return True
    return False


def _most(part: Group, whole: Claim) -> int:
    counts = [claim.count.value or 0 for claim in part.claims if _is_kin(whole, claim)]
    return max(counts, default=0)


def _opens_with(whole: Group, part: Group) -> bool:
    """The report opens with the sum and goes on to its parts."""
    opens = whole.line <= OPENING_LINES and whole.line < part.line
    return opens and not part.is_past and _is_news(whole) and _is_news(part)


def _is_news(group: Group) -> bool:
    """Whether a group is told of the last days, or of no day at all."""
    if group.when is None or group.when.end is None or group.published is None:
        return True
    return group.published - group.when.end <= timedelta(days=NEWS_DAYS)


def _same_day_and_place(whole: Group, part: Group) -> bool:
    """Both name day and place."""
    named = whole.when is not None and part.when is not None
    return named and whole.place is not None and part.place is not None


def _up_to_now(whole: Group, part: Group) -> bool:
    """A sum over a stretch up to the report holds what happened on a day of it: "so far this year"."""
    if whole.when is None or part.when is None or whole.when.end is None:
        return False
    until = whole.published or (part.when.end if part.when.days == 0 else None)
    return until is not None and whole.when.end >= until and whole.days > 0


_Ground = Callable[[Group, Group], bool]
ADDS_UP = "numbers add up to the total"
# The other grounds, plainest first. Each is also the rule that an incident keeps with its `part_of`.
_GROUNDS: tuple[tuple[str, _Ground], ...] = (
    ("day and place within those of the total", _same_day_and_place),
    ("the report opens with the total", _opens_with),
    ("day within those of a total up to now", _up_to_now),
)


# --------------------------------------------------------------- what a total and its parts take on


def with_days_of_totals(
    groups: Sequence[Sequence[Claim]], wholes: Mapping[int, Whole]
) -> list[list[Claim]]:
    """Undated parts with the stretch of their total, and undated totals with that of their parts.

    "In the last three days ... in Bria, two were injured"; "Blasts kill 31", eleven of them on
    Thursday and twenty on Friday.
    """
    found = [list(claims) for claims in groups]
    for number in sorted({whole.group for whole in wholes.values()}):
        parts = [groups[at] for at, whole in wholes.items() if whole == Whole(number, ADDS_UP)]
        found[number] = _with_stretch(found[number], parts)
    for at, whole in wholes.items():
        found[at] = _with_day_of(found[at], found[whole.group])
    return found


def _with_day_of(claims: list[Claim], total: Sequence[Claim]) -> list[Claim]:
    lender = next((claim for claim in total if claim.when.start), None)
    if lender is None or _is_dated(claims):
        return claims
    return [_dated(claim, lender, lender.when, "same-total") for claim in claims]


def _is_dated(claims: Sequence[Claim]) -> bool:
    return any(claim.when.start or claim.when.words for claim in claims)


def _with_stretch(total: list[Claim], parts: Sequence[Sequence[Claim]]) -> list[Claim]:
    """A sum with the days from its first part to its last, where each part has one."""
    known = [claim for claim in map(_first_dated, parts) if claim is not None]
    if _is_dated(total) or not known or len(known) < len(parts):
        return total
    first = min(known, key=lambda claim: claim.when.start or date.max)
    last = max(known, key=lambda claim: claim.when.end or date.min)
    when = replace(first.when, end=last.when.end)
    if when.start != when.end:
        when = replace(when, precision=DatePrecision.RANGE)
    return [_dated(claim, first, when, "of-its-parts") for claim in total]


def _first_dated(claims: Sequence[Claim]) -> Claim | None:
    return next((claim for claim in claims if claim.when.start and claim.when.end), None)


def _dated(claim: Claim, lender: Claim, when: When, rule: str) -> Claim:
    evidence = borrowed(lender, "when", rule)
    return replace(claim, when=when, evidence=(*claim.evidence, *evidence))
