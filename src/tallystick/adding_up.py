"""Figures that add up others: "31 killed", then eleven in Kano and twenty in Jos.

A headline says seldom that its figure is a sum. It is one where the report goes on to tell of the
same number by parts, each with its own event: another town, another day, "in a separate incident".
Parts of one event ("two soldiers and ten rebels") make no sum of it. And the figure of the headline
is a sum where the first sentence, giving it again, says so.
"""

from collections.abc import Callable, Iterator, Sequence

from tallystick.apart import are_apart, are_unknown, days_apart, is_same_place, may_hold
from tallystick.extract.happenings import borrowed
from tallystick.extract.running import OF_PARTS, RISEN
from tallystick.gazetteer import fold
from tallystick.mentions import is_risen
from tallystick.records import Claim, Evidence, When
from tallystick.sums import Ground, is_sum_by
from tallystick.told import Told, is_toll, may_be_one_class, other_setting
from tallystick.values import replace
from tallystick.vocabulary import HARM, ActorClass, Bound, Scope

ADDS_UP = "total-adds-up"
# A sum is told in the first lines of a report, its parts in those that follow.
_LINES = 2
_LEAST_SUM = 3


def with_sums(told: Sequence[Told]) -> list[Told]:
    """Claims in the order of the text, those of the headline and lead with the scope of their toll."""
    found = _with_parts_of_title(told)
    for at, one in enumerate(told):
        if one.line > _LINES:
            break
        days = _days_of_toll(one, told)
        later = [
            part
            for part in told[at + 1 :]
            if not (_is_of_other_item(one, part) or _is_of_other_days(days, part))
        ]
        if any(_is_smaller(before, one) for before in told[:at]):
            # "32 were killed; a bomb in Karo quarter killed three; one died in Dasht, two in Narin"
            later = [part for part in later if not _is_elsewhere(one, part)]
        parts = _parts(one, later) or _first_and_second(one, later) or _places_of(one, told, later)
        if parts:
            found[at] = _as_sum(one, parts)
    found = [_as_risen(_with_parts_before(one, found), found) for one in found]
    return _with_firsts(_with_that_fighting(_alike(found)))


def _with_parts_of_title(told: Sequence[Told]) -> list[Told]:
    """Claims with those marked that add up to a figure of the headline, as a sum or as one event like it:
    "Three guards killed in attacks", then "two soldiers | and one policeman | were killed"."""
    found = list(told)
    for title in (one for one in told if one.in_title):
        beside = [at for at, one in enumerate(told) if _may_be_of_title(title, one)]
        people = sum(told[at].claim.count.value or 0 for at in beside)
        if len(beside) > 1 and people == title.claim.count.value:
            for at in beside:
                found[at] = replace(_like_title(found[at], title), adds_up=True)
    return found


def _like_title(one: Told, title: Told) -> Told:
    if title.claim.scope is Scope.TOTAL:
        return _summed(one, title.claim, "headline")
    return _single(one) if title.ground is Ground.ONE else one


def _may_be_of_title(title: Told, one: Told) -> bool:
    """Whether a figure behind a headline may be a part of its sum."""
    alike = one.claim.effect is title.claim.effect and one.claim.count.value is not None
    return alike and one.line - title.line == 1 and not one.is_set_apart


def _with_parts_before(one: Told, told: Sequence[Told]) -> Told:
    """A total told behind its parts, as a sum: "killed nine in Gao and four in Kidal, bringing the total
    to 13"."""
    if one.claim.scope is Scope.TOTAL or not _is_called_total(one.claim):
        return one
    parts = [other for other in told if other.line == one.line and _is_part_before(one, other)]
    value = one.claim.count.value
    apart = any(other_setting(parts[0], part) for part in parts[1:])
    if not apart or sum(part.claim.count.value or 0 for part in parts) != value:
        return one
    summed = _as_sum(one, parts, OF_PARTS)
    # It took place and day of the part told last.
    claim = replace(summed.claim, place=None, evidence=summed.claim.without("place"))
    if any(days_apart(parts[0].claim.when, part.claim.when) for part in parts[1:]):
        claim = replace(claim, when=When(), evidence=claim.without("when"))
    return replace(summed, claim=claim, place=None)


def _as_risen(one: Told, told: Sequence[Told]) -> Told:
    """A toll that rises above the sum with which a report opens, as a sum: "twin blasts killed 50", and "the
    toll rose to 56 after six of the wounded died"."""
    opening = next((o for o in told if o.claim.scope is Scope.TOTAL), None)
    if opening is None or opening.line > _LINES or one.place is not None:
        return one
    tolls = [o for o in told if o.line == one.line and _is_above(o, opening)]
    held = any(o is one or _is_smaller_kin(o, one) for o in tolls)
    return _summed(one, opening.claim, RISEN) if held else one


def _is_above(toll: Told, opening: Told) -> bool:
    """Whether a toll is above the sum with which a report opens."""
    same = opening.claim.effect is toll.claim.effect
    same = same and may_be_one_class(opening.claim, toll.claim) and toll.place is None
    above = (toll.claim.count.value or 0) > (opening.claim.count.value or 0) > 0
    return same and above and is_risen(toll.claim)


def _is_smaller_kin(toll: Told, one: Told) -> bool:
    alike = one.claim.effect is toll.claim.effect and may_be_one_class(toll.claim, one.claim)
    return alike and 0 < (one.claim.count.value or 0) < (toll.claim.count.value or 0)


def _is_called_total(claim: Claim) -> bool:
    """Whether a number is told as that of all: "the toll to 13", "a total of 13"."""
    return "toll-figure" in claim.rules("count") or "total" in claim.count.words.lower().split()


def _is_part_before(whole: Told, one: Told) -> bool:
    before = one.claim.span.start < whole.claim.span.start
    alike = one.claim.effect is whole.claim.effect and may_be_one_class(whole.claim, one.claim)
    return before and alike and one.claim.scope is Scope.INCIDENT


def _is_of_other_item(one: Told, part: Told) -> bool:
    """Whether a claim stands in another item of a bulletin than a figure of one item."""
    return one.item > 0 and part.item != one.item


def _days_of_toll(whole: Told, told: Sequence[Told]) -> When | None:
    """The days of a sum, or of that sum told again with its day."""
    same = (one.claim for one in told if one is whole or _is_same_toll(whole, one))
    return next((claim.when for claim in same if claim.when.start is not None), None)


def _is_of_other_days(when: When | None, part: Told) -> bool:
    """Whether a part fell on other days than its sum: "killed five on Tuesday", "two last Friday"."""
    days = part.claim.when
    if when is None or not (when.start and when.end and days.start and days.end):
        return False
    return days.end < when.start or when.end < days.start


def _parts(whole: Told, later: Sequence[Told]) -> list[Told]:
    """Claims in a row that add up to a figure, of events told apart; none where there are none."""
    claim = whole.claim
    value = claim.count.value
    if value is None or value < _LEAST_SUM or claim.scope is Scope.TOTAL:
        return []
    smaller = list(_smaller(whole, later))
    one_event = (whole.ground is Ground.ONE and not whole.is_of_many) or whole.article
    if not one_event:
        found = _row_of(value, smaller, _are_apart) or [o for o in smaller if "part" in o.cues][:1]
        if found:
            return found
    return _row_of(value, [one for one in smaller if one.has_setting], _are_all_apart)


def _is_elsewhere(whole: Told, part: Told) -> bool:
    """Whether a figure is told of another place than the one that it would be a part of."""
    return are_apart(whole.place, part.place) or are_unknown(whole.place, part.place)


def _row_of(
    value: int, row: Sequence[Told], are_apart: Callable[[Sequence[Told]], bool]
) -> list[Told]:
    """Claims one behind the other that add up to a number and are told as of several events."""
    for first in range(len(row)):
        total, parts = 0, list[Told]()
        for part in row[first:]:
            parts.append(part)
            total += part.claim.count.value or 0
            if total >= value:
                break
        if total == value and are_apart(parts):
            return parts
    return []


def _smaller(whole: Told, later: Sequence[Told]) -> Iterator[Told]:
    """Smaller figures of the same effect in the order of the text, each once."""
    seen: list[Told] = []
    for one in later:
        if _is_smaller(whole, one) and not any(_is_told_again(before, one) for before in seen):
            seen.append(one)
            yield one


def _is_told_again(before: Told, one: Told) -> bool:
    """Whether a figure is one told before: "three villagers", then "shot dead three of them"."""
    if before.claim.count.value != one.claim.count.value:
        return False
    same_words = before.claim.victim.words.lower() == one.claim.victim.words.lower()
    apart = other_setting(before, one) or one.is_another or one.moved_on
    return same_words or not apart


def _is_smaller(whole: Told, one: Told) -> bool:
    """Whether a claim may be a part of a figure: same effect, fewer of its people, no other time."""
    alike = one.claim.effect is whole.claim.effect and one.claim.scope is Scope.INCIDENT
    alike = alike and may_be_one_class(whole.claim, one.claim)
    apart = {one.age, whole.age} == {"history", "news"} or one.line == whole.line
    apart = apart or _are_its_doers(whole, one)
    if not alike or apart or one.claim.count.bound is Bound.VAGUE:
        return False
    return 0 < (one.claim.count.value or 0) < (whole.claim.count.value or 0)


def _are_its_doers(whole: Told, one: Told) -> bool:
    """Whether people are of those who harmed the others: "gunmen killed 28", then "11 attackers died"."""
    by = whole.claim.perpetrator
    return (
        by is not None and by.actor_class is one.claim.victim.actor_class is ActorClass.ARMED_GROUP
    )


def _are_apart(parts: Sequence[Told]) -> bool:
    """Whether some of the parts are told as of other events than the first."""
    first, *others = parts
    return any(
        other_setting(first, one)
        or "another" in one.cues
        or one.moved_on
        or (one.line != first.line and one.article == first.article == "indefinite")
        or (one.line != first.line and one.place is not None and first.place is not None)
        for one in others
    )


def _are_all_apart(parts: Sequence[Told]) -> bool:
    """Whether each of several parts has a place of its own: "30 at one market, six at the other"."""
    places = [one.place for one in parts]
    names = {fold(place.words) for place in places if place is not None}
    return len(names) == len(parts) > 1


def _first_and_second(whole: Told, later: Sequence[Told]) -> list[Told]:
    """What each of several blasts did, told behind the figure of all: "two bombers killed 20 people", then
    "the first killed 12", "the second killed eight"."""
    if whole.claim.scope is Scope.TOTAL or whole.claim.count.value is None:
        return []
    smaller = list(_smaller(whole, later))
    first = next((one for one in smaller if " the first " in one.words), None)
    behind = (one for one in smaller if first is not None and one.line >= first.line)
    second = next((o for o in behind if o is not first and _is_of_second(o)), None)
    if first is None or second is None:
        return []
    parts = (first.claim.count.value or 0) + (second.claim.count.value or 0)
    return [first, second] if parts <= whole.claim.count.value else []


def _is_of_second(one: Told) -> bool:
    return "another" in one.cues and (" the second " in one.words or " the other " in one.words)


def _places_of(whole: Told, told: Sequence[Told], later: Sequence[Told]) -> list[Told]:
    """What is told in two places of the land of a figure of several events or of fighting, and may not
    reach it: "40 rebels and 12 soldiers died in fighting in the Diffa region", then two ambushes there."""
    sums_up = whole.is_of_many and whole.place is not None and whole.claim.effect in HARM
    if not sums_up or whole.claim.scope is Scope.TOTAL:
        return []
    beside = [one for one in told if one.line == whole.line and one.place == whole.place]
    found: list[Told] = []
    for one in later:
        if not _is_in_land_of(whole, one):
            continue
        if any(_is_same_toll(lead, one) or not _is_not_more(lead, one) for lead in beside):
            return []
        if not any(_are_one_place(before, one) for before in found):
            found.append(one)
    return found if len(found) > 1 and "another" not in found[0].cues else []


def _is_in_land_of(whole: Told, one: Told) -> bool:
    """Whether a harm is told of a place of its own within that of a figure."""
    if one.place is None or one.line == whole.line or one.claim.effect not in HARM:
        return False
    news = one.age != "history" and not one.is_before and "past" not in one.cues
    single = one.claim.scope is Scope.INCIDENT and not is_same_place(whole.place, one.place)
    return news and single and may_hold(whole.place, one.place)


def _are_one_place(one: Told, other: Told) -> bool:
    return not _is_elsewhere(one, other)


def _is_not_more(whole: Told, one: Told) -> bool:
    """Whether a part is not more than what its kin in the figure may hold."""
    kin = one.claim.effect is whole.claim.effect and may_be_one_class(whole.claim, one.claim)
    high = whole.claim.count.high
    return not kin or high is None or one.claim.count.low < high


def _as_sum(whole: Told, parts: Sequence[Told], rule: str = ADDS_UP) -> Told:
    last = parts[-1].claim
    count = last.ground("count")
    if count is None:
        return whole
    evidence = Evidence(field="scope", span=count.span, words=count.words, rule=rule)
    claim = replace(whole.claim, scope=Scope.TOTAL, evidence=(*whole.claim.evidence, evidence))
    return replace(whole, claim=claim, ground=Ground.SUM)


def _alike(told: list[Told]) -> list[Told]:
    """The toll of the headline, wherever it is told, as a sum or as one incident all alike."""
    found = list(told)
    for title in (one for one in told if one.in_title):
        same = [at for at, one in enumerate(found) if one is title or _is_same_toll(title, one)]
        same = _without_parts_of_sums(same, found)
        total = next((found[at] for at in same if found[at].claim.scope is Scope.TOTAL), None)
        if total is None:
            continue
        beside = _told_with(found, same)
        is_sum = is_sum_by([found[at].ground for at in (*same, *beside)])
        for at in (*same, *beside):
            found[at] = _summed(found[at], total.claim) if is_sum else _single(found[at])
    return found


def _with_that_fighting(told: Sequence[Told]) -> list[Told]:
    """ "The fighting" of which a sum was told is of that sum, and so is a headline without a number over
    it: "Scores killed", then "45 rebels died in fighting across the province"."""
    sums = [one for one in told if one.claim.scope is Scope.TOTAL]
    return [
        _summed(one, same[0].claim)
        if (same := [other for other in sums if _is_of_that(one, other)])
        else one
        for one in told
    ]


def _is_of_that(one: Told, total: Told) -> bool:
    if one.claim.effect not in HARM or one.claim.scope is Scope.TOTAL or not one.is_of_many:
        return _is_vague_title(one, total)
    words = [each.claim.ground("event_kind") for each in (one, total)]
    same = None not in words and len({each.words.lower() for each in words if each}) == 1
    same = same and one.claim.count.high != 1  # "a guard was hurt in the clashes", in one of them
    return same and one.article == "definite" and one.place is None and total.line < one.line


def _is_vague_title(one: Told, total: Told) -> bool:
    counted = one.claim.count.value is None and one.claim.count.words != ""
    vague = one.in_title and counted and one.ground is Ground.NONE
    return vague and total.line - one.line == 1 and one.claim.effect is total.claim.effect


def _without_parts_of_sums(tolls: Sequence[int], told: Sequence[Told]) -> list[int]:
    return [at for at in tolls if not _is_of_larger_sum(told[at], told)]


def _is_of_larger_sum(one: Told, told: Sequence[Told]) -> bool:
    """Whether a figure is told in one breath with a larger one of a sum: "since May, raids have killed 28
    clerks | and two nurses"."""
    if one.in_title or one.ground is not Ground.SUM:
        return False
    alike = (o.claim for o in told if o.line == one.line and o.ground is Ground.SUM)
    return any(
        other.effect is one.claim.effect and other.count.low > one.claim.count.low
        for other in alike
        if other.victim.words != one.claim.victim.words
    )


def _told_with(told: Sequence[Told], tolls: Sequence[int]) -> list[int]:
    """The figures told in one breath with a toll: "air strikes killed three | and wounded five"."""
    lines = {told[at].line: told[at].claim.effect for at in tolls if not told[at].is_set_apart}
    return [
        at
        for at, one in enumerate(told)
        if at not in tolls
        and one.claim.effect in HARM
        and lines.get(one.line, one.claim.effect) is not one.claim.effect
        and one.ground in _OPEN
        and not one.is_set_apart
    ]


_OPEN = frozenset({Ground.EVENTS, Ground.NONE})


def _is_same_toll(title: Told, one: Told) -> bool:
    a, b = title.claim, one.claim
    known = a.count.value is not None and a.count.value > 1
    return known and a.effect is b.effect and is_toll(a, b) and may_be_one_class(a, b)


def _single(told: Told) -> Told:
    claim = replace(told.claim, scope=Scope.INCIDENT, evidence=told.claim.without("scope"))
    return replace(
        told, claim=claim, ground=told.ground if told.ground is Ground.ONE else Ground.NONE
    )


def _summed(told: Told, lender: Claim, rule: str = "same-toll") -> Told:
    if told.claim.scope is Scope.TOTAL:
        return told
    evidence = borrowed(lender, "scope", rule)
    claim = replace(told.claim, scope=Scope.TOTAL, evidence=(*told.claim.evidence, *evidence))
    return replace(told, claim=claim, ground=Ground.SUM)


def _with_firsts(told: Sequence[Told]) -> list[Told]:
    """Claims with the first sum and the main incident marked anew.

    A report that opens with a sum has no main incident: what it tells next is one of several.
    """
    opening = next((one for one in told if one.claim.scope is Scope.TOTAL), None)
    several = opening is not None and opening.line <= _LINES
    found: list[Told] = []
    for one in told:
        first = all(one.claim.scope is not other.claim.scope for other in found)
        mute = (
            several
            and one.claim.scope is Scope.INCIDENT
            and opening is not None
            and one.line > opening.line
        )
        first = first and not mute
        found.append(one if one.is_first is first else replace(one, is_first=first))
    return found
