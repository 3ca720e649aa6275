"""The figures of an incident: its claims for one effect and group, with nobody counted twice.

"Three women and two children were killed" is one figure of five; "the mayor was killed" beside
"six people were killed" is none, he is one of the six. What is left are alternatives: figures that
different speakers, or different places of a report, give for the same people.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import reduce

from tallystick.fates import (
    is_on_top,
    is_same_person,
)
from tallystick.mentions import (
    REPORTER,
    head,
    is_additive,
    is_generic,
    is_hearsay,
    is_of_affected,
    is_partitive,
    is_risen,
    is_rumour_of_same,
    is_single,
    is_state,
    is_told_also,
    is_toll,
    people,
    place_in_row,
    source_type,
    speaks_of_others,
)
from tallystick.records import Claim, SetAside
from tallystick.values import once, plain
from tallystick.vocabulary import Bound, SourceType, Stance

PARTIES = frozenset({SourceType.MILITARY, SourceType.ARMED_GROUP})


@plain(frozen=True, slots=False, kw_only=True)
class Figure:
    """One number told of one incident: a claim, or claims of different people added up.

    `origin` is the speaker under one name, `low` to `high` what the words allow: asked ten times of
    each.
    """

    claims: tuple[Claim, ...]
    origin: str

    @property
    def report(self) -> str:
        """The report that tells it."""
        return self.claims[0].report

    @once
    def vouched(self) -> tuple[Claim, ...]:
        """Its claims that are more than hearsay; all of them where none is."""
        return tuple([claim for claim in self.claims if not is_hearsay(claim)]) or self.claims

    @once
    def low(self) -> int:
        """The fewest people its words allow: 31 of "over 30"; hearsay added to it is no floor."""
        return sum([claim.count.low for claim in self.vouched])

    @once
    def high(self) -> int | None:
        """The most people its words allow, None where they set no end."""
        most = 0
        for claim in self.claims:
            if claim.count.high is None:
                return None
            most += claim.count.high
        return most

    @property
    def is_vague(self) -> bool:
        """Whether any of it is without a number: "dozens of civilians"."""
        return self.vagueness > 0

    @once
    def vagueness(self) -> int:
        """0 for a number, 1 for a vague word ("dozens"), 2 for a bare plural ("civilians died")."""
        vague = [claim for claim in self.claims if claim.count.bound is Bound.VAGUE]
        return max((1 if claim.count.words else 2 for claim in vague), default=0)

    @property
    def is_hearsay(self) -> bool:
        """Whether all of it is only passed on: "reports claimed"."""
        return all(is_hearsay(claim) for claim in self.claims)


@plain(frozen=True, slots=True)
class Sorting:
    """Figures still standing, with the claims set aside so far and the rules that did it."""

    figures: tuple[Figure, ...]
    aside: tuple[SetAside, ...] = ()
    rules: tuple[str, ...] = ()

    def drop(self, figure: Figure, rule: str, why: str) -> "Sorting":
        """The same without a figure, whose claims a rule sets aside for a reason."""
        """The same without a figure, whose claims are set aside by a rule and for a reason."""
        gone = tuple(SetAside(claim=claim.id, reason=f"{rule}: {why}") for claim in figure.claims)
        kept = tuple(other for other in self.figures if other is not figure)
        return Sorting(kept, (*self.aside, *gone), (*self.rules, rule))


def disjoint(one: Figure, other: Figure) -> bool:
    """Whether no number fits both: "over 30" and 20."""
    return _below(one, other) or _below(other, one)


def _below(one: Figure, other: Figure) -> bool:
    return one.high is not None and one.high < other.low


def _ids(figure: Figure) -> str:
    return " + ".join(claim.id for claim in figure.claims)


# Within one sentence -----------------------------------------------------------------------------


def _one_sentence(claims: Sequence[Claim], origin: str) -> Sorting:
    """The one figure of one voice in one sentence: its claims of different people, added."""
    sorting = Sorting(tuple([Figure(claims=(claim,), origin=origin) for claim in claims]))
    if len(claims) == 1:
        return sorting
    for rule in (_parts_in_sentence, _twice_in_sentence, _apposition):
        sorting = rule(sorting)
    if len(sorting.figures) < 2:
        return sorting
    added = Figure(claims=tuple(f.claims[0] for f in sorting.figures), origin=origin)
    return Sorting((added,), sorting.aside, (*sorting.rules, "R-ADD"))


def _parts_in_sentence(sorting: Sorting) -> Sorting:
    """Sets "one of them" aside beside the larger figure of its sentence, and all beside its toll."""
    for figure in sorting.figures:
        named = next((f for f in sorting.figures if _are_its_names(figure, f)), None)
        if named is not None:
            sorting = sorting.drop(figure, "R-REPEAT", f"who those of {_ids(named)} were")
            continue
        whole = next((f for f in sorting.figures if _may_take(f, figure)), None)
        if whole is None:
            continue
        held, holding = figure.claims[0], whole.claims[0]
        parts = is_of_affected(held) and is_of_affected(holding)  # "five soldiers and one guard"
        if is_toll(holding) or (is_partitive(held) and not parts):
            sorting = sorting.drop(figure, "R-INCLUDED", f"among the people of {_ids(whole)}")
    return sorting


def _are_its_names(figure: Figure, other: Figure) -> bool:
    """Whether as many are told by name: "the three killed were Ruiz, Amin and Bah"."""
    names, counted = figure.claims[0], other.claims[0]
    told = is_of_affected(names) and not is_of_affected(counted)
    return told and names.count.low > 1 and _same_range(figure, other)


def _may_take(whole: Figure, figure: Figure) -> bool:
    """Whether a figure is below another that is as firm: hearsay takes nothing from the vouched."""
    return _below(figure, whole) and not _is_rumour_beside(whole, figure)


def _twice_in_sentence(sorting: Sorting) -> Sorting:
    """Keeps the larger of two figures for people in the same words, unless one says "others".

    What is vouched for goes before hearsay.
    """
    larger_first = sorted(sorting.figures, key=lambda f: (f.is_hearsay, -f.low))
    kept: list[Figure] = []
    for figure in larger_first:
        claim = figure.claims[0]
        words = people(claim.victim.words)
        same = next((f for f in kept if people(f.claims[0].victim.words) == words), None)
        same = same or next((f for f in kept if is_same_person(claim, f.claims[0])), None)
        if same is None or is_additive(claim) or is_additive(same.claims[0]):
            kept.append(figure)
            continue
        rule = "R-REPEAT" if _same_range(figure, same) else "R-WITHIN"
        sorting = sorting.drop(figure, rule, f"the people of {_ids(same)}, told again")
    return sorting


def _apposition(sorting: Sorting) -> Sorting:
    """Sets parts aside that make up the whole: "five people, three women and two men"."""
    if len(sorting.figures) < 3:
        return sorting
    whole = max(sorting.figures, key=lambda f: f.low)
    parts = [figure for figure in sorting.figures if figure is not whole]
    if sum(part.low for part in parts) != whole.low:
        return sorting
    if any(_is_rumour_beside(whole, part) for part in parts):
        return sorting
    for part in parts:
        sorting = sorting.drop(part, "R-INCLUDED", f"part of {_ids(whole)}")
    return sorting


def _by_sentence(
    claims: Sequence[Claim], told: Sequence[Claim], origin: Mapping[str, str]
) -> Sorting:
    """One figure per voice and sentence; "another three" joins the figure told before it."""
    sentences: dict[tuple[str, int, str, bool], list[Claim]] = {}
    for claim in claims:
        rumour = is_rumour_of_same(claim, claims)
        key = (claim.report, claim.sentence.start, origin[claim.id], rumour)
        sentences.setdefault(key, []).append(claim)
    figures: list[Figure] = []
    aside: tuple[SetAside, ...] = ()
    rules: tuple[str, ...] = ()
    for (report, _, speaker, _), members in sentences.items():
        sorting = _one_sentence(members, speaker)
        aside, rules = aside + sorting.aside, rules + sorting.rules
        figure = sorting.figures[0]
        first = min(figure.claims, key=lambda claim: claim.span)
        at = _last_before(first, figures)
        before = figures[at] if figures and figures[at].report == report else None
        if not before or before.is_vague or not _goes_on(first, figures, told):
            figures.append(figure)
            continue
        same = _told_already(figure, before)
        if same is None:
            figures[at] = Figure(claims=before.claims + figure.claims, origin=before.origin)
            rules += ("R-ADD",)
        else:
            reason = f"R-REPEAT: the same people as {same.id}"
            aside += tuple(SetAside(claim=claim.id, reason=reason) for claim in figure.claims)
            rules += ("R-REPEAT",)
    return Sorting(tuple(figures), aside, rules)


def _last_before(claim: Claim, figures: Sequence[Figure]) -> int:
    """Where the figure stands that a sentence may add to: the last, but before "a fourth trader" that of
    three."""
    in_row = place_in_row(claim)
    of_row = (at for at in reversed(range(len(figures))) if figures[at].low == in_row - 1)
    return next(of_row, -1) if in_row else -1


def _goes_on(claim: Claim, figures: Sequence[Figure], told: Sequence[Claim]) -> bool:
    """Whether a sentence tells of people on top of those of the figure before it."""
    before = [c for figure in figures for c in figure.claims if c.report == claim.report]
    in_row = place_in_row(claim)
    row = in_row and any(figure.low == in_row - 1 for figure in figures)
    if row or is_on_top(claim, before):
        return True
    # "the governor was killed ... four people with him were also killed"
    singly = is_single(claim) or all(map(is_single, before))
    more = is_additive(claim) or (singly and is_told_also(claim))
    return more and not speaks_of_others(claim, told)


def _told_already(figure: Figure, before: Figure) -> Claim | None:
    """The claim that a sentence with "others" repeats: "two others died ... two others died", and the
    headline over "a bomber killed himself and eight others"."""
    if len(figure.claims) > 1:
        return None
    (claim,) = figure.claims
    return next(
        (
            other
            for other in before.claims
            if (is_additive(other) or other.sentence.start == 0)
            and (other.count.low, other.count.high) == (claim.count.low, claim.count.high)
            and _may_be_same(people(other.victim.words), people(claim.victim.words))
        ),
        None,
    )


def _may_be_same(one: str, other: str) -> bool:
    """Whether two phrases may be of one people: "six others", then "six other people"."""
    return one == other or not _OPEN.isdisjoint((one, other))


_OPEN = frozenset({"", "other", "person"})


# Between sentences -------------------------------------------------------------------------------


def _same_range(one: Figure, other: Figure) -> bool:
    return (one.low, one.high) == (other.low, other.high)


def _same_voice(one: Figure, other: Figure) -> bool:
    return one.origin == other.origin and one.report == other.report


def _reporter_repeats(figure: Figure, other: Figure) -> bool:
    """Whether the reporter's own voice gives, without its speaker, what a speaker said."""
    return (
        figure.report == other.report
        and figure.origin == REPORTER != other.origin
        and not other.is_hearsay
    )


def _included(sorting: Sorting) -> Sorting:
    """Sets "one of the dead was a child" aside where its report tells how many were dead."""
    return _for_others(sorting, _is_included, "R-INCLUDED", "among the people of {}")


def _is_included(figure: Figure, whole: Figure) -> bool:
    return all(map(is_partitive, figure.claims)) and _may_include(whole, figure)


def _may_include(whole: Figure, figure: Figure) -> bool:
    """Whether a figure of its report may hold a part; no other voice's vague word does."""
    vague = whole.is_vague and whole.origin != figure.origin
    return whole.report == figure.report and not vague and _may_take(whole, figure)


def _unharmed(sorting: Sorting) -> Sorting:
    """Sets "the mayor was not hurt" aside where others were: it says nothing of them."""
    harmed = [figure for figure in sorting.figures if figure.low > 0]
    for figure in sorting.figures:
        if harmed and figure.high == 0 and _is_of_some(figure, harmed):
            sorting = sorting.drop(figure, "R-UNHARMED", f"others than those of {_ids(harmed[0])}")
    return sorting


def _is_of_some(nobody: Figure, harmed: Sequence[Figure]) -> bool:
    """Whether a zero speaks of some person, stands in the voice that tells of the others, or is of another
    hand: "a crowd killed five ... nobody was killed by police bullets"."""
    told = (item.rule for claim in nobody.claims for item in claim.evidence)
    hands, own = set().union(*map(hands_of, harmed)), hands_of(nobody)
    told_here = hands or all(map(_has_hand, nobody.claims))
    other_hand = bool(own and told_here) and hands.isdisjoint(own)
    return "no-report" in told or _same_voice(nobody, harmed[0]) or other_hand


def _has_hand(claim: Claim) -> bool:
    """Whether the sentence of a claim itself says whose deed it would be: "killed by police bullets"."""
    told = claim.ground("perpetrator")
    sentence = claim.sentence
    return told is not None and sentence.start <= told.span.start < sentence.end


def hands_of(figure: Figure) -> set[str]:
    """The words for those who did the harm of a figure, where they are told."""
    return {c.perpetrator.words.lower() for c in figure.claims if c.perpetrator is not None}


def _told_below(one: Figure, other: Figure) -> bool:
    return one.report == other.report and _below(one, other)


def _firmness(figure: Figure) -> tuple[bool, bool, bool, bool]:
    """Sort key: with words for the number, by a speaker, affirmed, with parts; each before its opposite."""
    hedged = any(claim.stance is Stance.HEDGED for claim in figure.claims)
    whole = not any(claim.breakdown for claim in figure.claims)
    return figure.vagueness > 1, figure.origin == REPORTER, hedged, whole


def _for_others(
    sorting: Sorting, gives_way: Callable[[Figure, Figure], bool], rule: str, why: str
) -> Sorting:
    """Sets each figure aside that gives way to another, with the rule and the other's claims as reason."""
    for figure in sorting.figures:
        other = next((f for f in sorting.figures if gives_way(figure, f)), None)
        if other is not None:
            sorting = sorting.drop(figure, rule, why.format(_ids(other)))
    return sorting


def _repeated(sorting: Sorting) -> Sorting:
    """Counts the same figure once: in title and text, with its speaker and without."""
    kept: list[Figure] = []
    for figure in sorted(sorting.figures, key=_firmness):
        same = next((f for f in kept if _same_range(figure, f) and _repeats(figure, f)), None)
        if same is None:
            kept.append(figure)
        else:
            sorting = sorting.drop(figure, "R-REPEAT", f"the same figure as {_ids(same)}")
    return sorting


def _repeated_part(sorting: Sorting) -> Sorting:
    """Counts a part of a sum once: "two clerks seized", then "two clerks and their driver were seized"."""
    return _for_others(sorting, _is_part_again, "R-REPEAT", "a part of {}, told again")


def _is_part_again(figure: Figure, whole: Figure) -> bool:
    if len(figure.claims) > 1 or len(whole.claims) < 2 or not _repeats(figure, whole):
        return False
    if any(map(is_hearsay, whole.claims)) and not figure.is_hearsay:
        return False
    (claim,) = figure.claims
    told = (claim.count.low, claim.count.high, head(claim.victim.words))
    parts = ((c.count.low, c.count.high, head(c.victim.words)) for c in whole.claims)
    return figure.report == whole.report and not is_additive(claim) and told in parts


def _repeats(figure: Figure, other: Figure) -> bool:
    return figure.origin == other.origin or _reporter_repeats(figure, other)


def _part_of(small: Figure, large: Figure) -> bool:
    """Whether a smaller figure is presumed part of a larger one of its report."""
    if not _told_below(small, large) or small.high == 0 or _is_rumour_beside(large, small):
        return False
    words, whole = small.claims[0].victim.words, large.claims[0].victim.words
    single = len(small.claims) == 1 and is_single(small.claims[0])
    some = small.high == 1 or all(map(is_state, small.claims))  # "one of three was flown to Arba"
    if head(words) == head(whole) and not some:
        return small.origin == large.origin != REPORTER
    narrower = is_generic(whole) and not is_generic(words)
    return single or small.origin == large.origin or _may_hold(large, small, narrower)


def _may_hold(large: Figure, small: Figure, narrower: bool) -> bool:
    """Whether a larger figure may hold another voice's smaller one; no party's may.

    The report's own "six Mexicans" are of the officials' 22 people; of two speakers, only those of
    one kind are taken to speak of the same people, and only where one names narrower people.
    """
    if source_type(large.claims[0]) in PARTIES:
        return False
    one_kind = source_type(large.claims[0]) is source_type(small.claims[0])
    return REPORTER in (small.origin, large.origin) or (one_kind and narrower)


def _risen(sorting: Sorting) -> Sorting:
    """Sets aside what a toll was before it rose: "20 were killed ... the toll rose to 24"."""
    return _for_others(sorting, _rose, "R-ORIGIN", "before the toll rose to {}")


def _rose(figure: Figure, toll: Figure) -> bool:
    """Whether a toll that has risen is above a figure told before it."""
    if toll.report != figure.report or not all(map(is_risen, toll.claims)):
        return False
    before = max(c.span for c in figure.claims) < min(c.span for c in toll.claims)
    return before and figure.low < toll.low and not _is_rumour_beside(toll, figure)


def _is_rumour_beside(figure: Figure, firm: Figure) -> bool:
    """Whether a figure is hearsay beside one that is not: it then takes nothing from it."""
    return figure.is_hearsay and not firm.is_hearsay


def _adds_up(larger: Figure, figures: Sequence[Figure]) -> bool:
    """Whether the smaller figures of a report make up a larger one between them: 2 + 2 = 4."""
    parts = [figure for figure in figures if _told_below(figure, larger)]
    if any(_is_rumour_beside(larger, part) for part in parts):
        return False
    return len(parts) > 1 and sum(part.low for part in parts) == larger.low == larger.high


def _make_up(sorting: Sorting) -> Sorting:
    """Sets aside the parts of a figure that is told whole elsewhere in the report."""
    whole = next((f for f in sorting.figures if _adds_up(f, sorting.figures)), None)
    if whole is None:
        return sorting
    for part in sorting.figures:
        if _told_below(part, whole):
            sorting = sorting.drop(part, "R-WITHIN", f"one of the parts that make up {_ids(whole)}")
    return sorting


def _within(sorting: Sorting) -> Sorting:
    """Sets smaller figures aside that a larger one of the same report holds."""
    whole_of = {
        id(figure): max(
            (f for f in sorting.figures if _part_of(figure, f)), key=lambda f: f.low, default=None
        )
        for figure in sorting.figures
    }
    order = {id(figure): place for place, figure in enumerate(sorting.figures)}
    for figure in sorting.figures:
        whole = whole_of[id(figure)]
        if whole is None:
            continue
        rose = figure.origin == whole.origin != REPORTER and order[id(figure)] < order[id(whole)]
        rule = "R-ORIGIN" if rose else "R-WITHIN"
        why = "the same speaker later gives" if rose else "presumed part of"
        sorting = sorting.drop(figure, rule, f"{why} {_ids(whole)}")
    return sorting


def _sharpness(figure: Figure) -> tuple[bool, bool, int, int]:
    """Sort key, sharpest first: a number before a vague word, a narrow range before an open one."""
    width = 0 if figure.high is None else figure.high - figure.low
    return figure.is_vague, figure.high is None, width, -figure.low


def _sharper(sorting: Sorting) -> Sorting:
    """Keeps the more exact of two figures that agree: "60" for "dozens" and for "over 50"."""
    kept: list[Figure] = []
    for figure in sorted(sorting.figures, key=_sharpness):
        exact = next((f for f in kept if _gives_way(figure, f)), None)
        if exact is None:
            kept.append(figure)
        else:
            sorting = sorting.drop(figure, "R-SHARPER", f"{_ids(exact)} says it more exactly")
    return sorting


def _gives_way(figure: Figure, exact: Figure) -> bool:
    if disjoint(figure, exact) or _is_rumour_beside(exact, figure):
        return False
    bare = figure.is_vague and not exact.is_vague and _reporter_repeats(figure, exact)
    return bare or _same_voice(figure, exact)


def _latest(sorting: Sorting) -> Sorting:
    """Of figures by one named speaker in several reports, keeps those of the latest report."""
    last = {figure.origin: figure for figure in sorting.figures}
    for figure in sorting.figures:
        later = last[figure.origin]
        if figure.origin == REPORTER or figure.report == later.report:
            continue
        if not _is_rumour_beside(later, figure):
            sorting = sorting.drop(figure, "R-ORIGIN", f"the same speaker later gave {_ids(later)}")
    return sorting


# Parts go before repeats, so that two parts of two people are not one figure told twice.
_SORTERS: tuple[Callable[[Sorting], Sorting], ...] = (
    _unharmed,
    _included,
    _make_up,
    _risen,
    _repeated,
    _repeated_part,
    _within,
    _sharper,
    _latest,
)


def figures_of(
    claims: Sequence[Claim], told: Sequence[Claim], origin: Mapping[str, str]
) -> Sorting:
    """The figures of some claims, in the order told, with those set aside.

    `told` are all claims of the incident, `origin` names the speaker of each.
    """
    sorting = _by_sentence(claims, told, origin)
    if len(sorting.figures) < 2:  # one figure alone stands as it is
        return sorting
    return reduce(lambda so_far, sort: sort(so_far), _SORTERS, sorting)
