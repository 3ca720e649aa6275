"""Which of all days that a report tells fits an incident that states none.

"Two were shot in Gao. ... The attack took place on Monday." What speaks for a day is a list of
points with weights (`_SIGNS`); what fits badly is not taken, since a wrong day costs more than none.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta

from tallystick.apart import may_be_two_places
from tallystick.extract import Text
from tallystick.extract.happenings import GENERAL_KINDS
from tallystick.extract.scope import is_sum
from tallystick.recalled import is_recalled, is_recalled_day
from tallystick.records import Claim, Place, Span, When
from tallystick.telling import goes_on_now, is_of_what_lasts, tense
from tallystick.times.attach import AFTER_ANOTHER, CAPTION
from tallystick.times.clock import told_to_the_hour
from tallystick.times.lexicon import carriers
from tallystick.values import plain
from tallystick.vocabulary import HARM, OF_THE_LAW, DatePrecision, Effect, EventKind

# A dated event this near to publication is news; the story day is looked for among such.
NEWS_DAYS = 7
# What lies longer than this before publication is history: no day of it was that of an incident that
# states none (fourteen claims of coded reports, none right).
HISTORY = timedelta(days=60)


@plain(frozen=True, slots=True)
class Day:
    """A day that the report gives to an event: of what kind, and where it says so."""

    when: When
    kind: EventKind
    start: int
    span: Span
    rule: str


@plain(frozen=True, slots=True)
class Story:
    """What the report tells of days: all of them in order, and those of its news.

    `told` holds the sentences of claims that state a day of their own, `scenes` where such claims stand
    and the places of them.
    """

    text: Text
    days: tuple[Day, ...]
    main: date | None
    first: Day | None
    told: tuple[Span, ...]
    scenes: tuple[tuple[int, Place], ...] = ()

    def holds_harm(self, start: int) -> bool:
        """Whether a time stands in a sentence that tells of harm with a day of its own."""
        return any(span.start <= start < span.end for span in self.told)

    def is_news(self, when: When) -> bool:
        """Whether a time is a single day not long before publication."""
        return is_news_day(self.text, when)


@plain(frozen=True, slots=True)
class Undated:
    """An incident without a day, and whether it is the first that the report tells.

    `within` is the stretch that its claims give it: "last week". `until` is the day on which its dead
    were found, or its wounded died: the harm was before it.
    """

    claims: list[Claim]
    is_main: bool
    within: When | None = None
    until: date | None = None

    def is_before_finding(self, when: When) -> bool:
        """Whether the harm may have been on a day, of what is known of the dead."""
        return self.until is None or when.start is None or when.start < self.until

    @property
    def start(self) -> int:
        """Where its first claim stands."""
        return self.claims[0].sentence.start


def lies_within(when: When, stretch: When) -> bool:
    """Whether a time is a part of another: 19 March of March."""
    if None in {when.start, when.end, stretch.start, stretch.end} or when == stretch:
        return False
    outside = when.start < stretch.start or when.end > stretch.end  # type: ignore[operator]
    return not outside and when.end - when.start < stretch.end - stretch.start  # type: ignore[operator]


# Times by which a report tells its history, not its story: "killed three days ago", "on 8 July".
_NOT_THE_STORY = ("ago", "month-day", "day-month", "year")


def tells_news(text: Text, day: Day) -> bool:
    """Whether a day is that of the news, told as such: "on Sunday", not "on 8 July"."""
    told = day.rule.partition(":")[2].startswith(_NOT_THE_STORY)
    return not told and is_news_day(text, day.when)


def is_news_day(text: Text, when: When) -> bool:
    """Whether a time is a single day of the week before the publication of a report."""
    published = text.report.published
    if published is None or when.start is None or when.precision is not DatePrecision.DAY:
        return False
    return timedelta(0) <= published - when.start <= timedelta(days=NEWS_DAYS)


def is_old(text: Text, when: When) -> bool:
    """Whether a time ended more than a week before the publication of a report."""
    published = text.report.published
    if published is None or when.end is None:
        return False
    return published - when.end > timedelta(days=NEWS_DAYS)


# -------------------------------------------------------------------- the days that are told


def _days_of_events(text: Text) -> Iterator[Day]:
    for happening in text.happenings:
        others = happening.when_rule.startswith((CAPTION, AFTER_ANOTHER, "limit:since", "since"))
        others = others or is_recalled_day(text, happening.when_span.start)
        if happening.when.start is not None and not others:
            rule = f"event:{happening.when_rule}"
            yield Day(happening.when, happening.kind, happening.start, happening.when_span, rule)


def days_of_the_hour(text: Text) -> Iterator[Day]:
    """Days told to the hour, of whatever happened then; beside an arrest, those of the arrest."""
    for mention, around in told_to_the_hour(text.doc, text.times):
        kind = EventKind.UNKNOWN if carriers("law").isdisjoint(around) else EventKind.ARREST
        yield Day(mention.when, kind, mention.span.start, mention.span, f"hour:{mention.rule}")


def _days_of_claims(text: Text, claims: Sequence[Claim]) -> Iterator[Day]:
    for claim in claims:
        if claim.when.start is None or is_recalled(text, claim):
            continue
        own = claim.ground("when")
        if own is None or ":" in own.rule or own.rule == CAPTION:
            continue
        if own.rule.startswith("last-unit") and own.span.start == claim.sentence.start:
            continue  # "Last week, four were shot" turns to what was before
        if own.rule.startswith(_TOLD_APART):
            continue
        # Of an abduction too: its day is seldom that of the harm to those abducted.
        kind = claim.event_kind if claim.effect in HARM else EventKind.ARREST
        if own.rule.startswith("days-since"):  # the killing's: "four days since, none is held"
            kind = EventKind.UNKNOWN
        yield Day(claim.when, kind, claim.span.start, own.span, f"story:{own.rule}")


# What is told as before the story is not of its day: "six more had been freed the day before", "the raid
# came a week after a bomb killed four".
_TOLD_APART = (AFTER_ANOTHER, "day-before", "shift-earlier", "unit-before-told")


def told_days(text: Text, claims: Sequence[Claim]) -> list[Day]:
    """All days that events and claims of the report are told to be of, in the order of the text."""
    days = (*_days_of_events(text), *_days_of_claims(text, claims))
    return sorted(days, key=lambda day: day.start)


# -------------------------------------------------------------------------------- how one fits


def is_behind_an_abduction(claim: Claim, day: Day) -> bool:
    """Whether a day is that of an abduction, and the claim tells what came of those abducted."""
    return day.kind is EventKind.ABDUCTION and claim.effect in HARM | {Effect.RELEASED}


def _fit(story: Story, undated: Undated, day: Day) -> float:
    return sum([weight for sign, weight in _SIGNS if sign(story, undated, day)])


def _readiness(story: Story, undated: Undated) -> float:
    """How far an incident may take any day at all."""
    return sum([weight for sign, weight in _OWN_SIGNS if sign(story, undated)])


_Sign = Callable[[Story, Undated, Day], bool]
_OwnSign = Callable[[Story, Undated], bool]


def _same_kind(_: Story, undated: Undated, day: Day) -> bool:
    return day.kind in {claim.event_kind for claim in undated.claims} - GENERAL_KINDS


def _general_kind(_: Story, undated: Undated, day: Day) -> bool:
    kinds = {claim.event_kind for claim in undated.claims}
    general = day.kind in GENERAL_KINDS or bool(kinds & GENERAL_KINDS)
    return general and undated.claims[0].effect in HARM


def _near(story: Story, undated: Undated, day: Day) -> bool:
    return _gap(undated, day) <= 300 or _heads_all(story, day)


def _not_far(story: Story, undated: Undated, day: Day) -> bool:
    return _gap(undated, day) <= 1000 or _heads_all(story, day)


def _heads_all(story: Story, day: Day) -> bool:
    """Whether a day stands above the items of a bulletin, with its hour: "developments at 1015 GMT on
    Wednesday"."""
    items = story.text.items
    return day.rule.startswith("hour:") and bool(items) and day.start < items[0]


def _gap(undated: Undated, day: Day) -> int:
    """Code points between a day and the sentences of an incident's claims."""
    gaps = [
        max(claim.sentence.start - day.start, day.start - claim.sentence.end, 0)
        for claim in undated.claims
    ]
    return min(gaps)


def _is_before(_: Story, undated: Undated, day: Day) -> bool:
    return day.start < undated.start


def _is_far_before(story: Story, undated: Undated, day: Day) -> bool:
    """Whether the story has gone on since a day was told."""
    return undated.start - day.start > _FAR and not _heads_all(story, day)


# So many code points on, a story is mostly at another day: 300 to 600 did best on 1,200 coded reports.
_FAR = 600


def _is_first(story: Story, _: Undated, day: Day) -> bool:
    return story.first is day


def _is_main_day(story: Story, _: Undated, day: Day) -> bool:
    return day.when.start == story.main


def _is_news(story: Story, _: Undated, day: Day) -> bool:
    return story.is_news(day.when)


def _is_stretch(_: Story, __: Undated, day: Day) -> bool:
    """Whether a time is longer than a day, and no two days of one: "overnight", "on Thursday and Friday"."""
    two = day.when.days == 1 and day.rule.partition(":")[2].startswith(("overnight", "from-to"))
    return day.when.days > 0 and not two


def _is_history_told(story: Story, _: Undated, day: Day) -> bool:
    """Whether a day lies so long before publication that the report tells it as its history."""
    published, start = story.text.report.published, day.when.start
    return published is not None and start is not None and published - start > HISTORY


def _is_of_a_fresh_sum(story: Story, undated: Undated, day: Day) -> bool:
    """Whether a sum stands near the day of its attacks, of today or yesterday."""
    published, start = story.text.report.published, day.when.start
    if published is None or start is None or not is_sum(undated.claims):
        return False
    if day.start < undated.start and all(goes_on_now(story.text, c) for c in undated.claims):
        return False  # "On Sunday a raid killed two. More than 9,000 have been killed"
    if all(is_of_what_lasts(story.text, claim) for claim in undated.claims):
        return False
    return _near(story, undated, day) and timedelta(0) <= published - start <= timedelta(days=1)


def _is_main(_: Story, undated: Undated) -> bool:
    return undated.is_main


def _is_total(_: Story, undated: Undated) -> bool:
    return is_sum(undated.claims)


def _is_perfect(story: Story, undated: Undated) -> bool:
    return all(tense(story.text, claim) == "perfect" for claim in undated.claims)


def _is_of_no_harm(_: Story, undated: Undated) -> bool:
    return undated.claims[0].effect not in HARM


def _is_of_an_arrest(_: Story, undated: Undated, day: Day) -> bool:
    """Whether a day is that of an arrest or a release, and the incident is no such."""
    return day.kind is EventKind.ARREST and undated.claims[0].effect not in OF_THE_LAW


def is_of_a_find(text: Text, day: Day) -> bool:
    """Whether a day is that on which the dead were found, who were taken before it."""
    at = bisect_right(text.doc.begins, day.start) - 1
    return text.doc.lemmas[at] in carriers("finding remains")


def _is_behind_the_taking(story: Story, undated: Undated, day: Day) -> bool:
    return undated.claims[0].effect is Effect.ABDUCTED and is_of_a_find(story.text, day)


def _is_set_apart(story: Story, undated: Undated, day: Day) -> bool:
    also = _ALSO if undated.is_main else frozenset()
    return is_set_apart(story.text, undated.claims[0], day.start, also)


def is_set_apart(text: Text, claim: Claim, start: int, also: frozenset[str] = frozenset()) -> bool:
    """Whether a sentence turns to another event, of whatever day: "In a separate attack"."""
    words = text.doc
    begin, end = words.sentence_of(max(0, bisect_right(words.begins, start) - 1))
    if claim.sentence.end > words.begins[begin]:
        return False
    opening = {token.lower_ for token in words[begin : min(end, begin + OPENING_WORDS)]}
    return opening.isdisjoint(also) and not opening.isdisjoint(carriers("apart"))


def _is_elsewhere(story: Story, undated: Undated, day: Day) -> bool:
    return is_elsewhere(story, undated.claims, day.span.start)


def is_elsewhere(story: Story, claims: Sequence[Claim], start: int) -> bool:
    """Whether a sentence behind opens with the day of a harm elsewhere: "Nine soldiers have been killed in
    Gao. ... On Tuesday, rebels killed two in Kor"."""
    words = story.text.doc
    at = bisect_right(words.begins, start) - 1
    begin, _ = words.sentence_of(max(0, at))
    if words.begins[begin] < claims[0].sentence.end:
        return False
    opens = at - begin <= _ON_A_DAY
    return (opens or not _is_told_as_news(story, start)) and _is_of_another_scene(
        story, claims, start
    )


def _is_told_as_news(story: Story, start: int) -> bool:
    """Whether a time that stands in the story is one of its news."""
    return any(day.span.start == start and story.is_news(day.when) for day in story.days)


def _is_of_another_scene(story: Story, claims: Sequence[Claim], start: int) -> bool:
    """Whether a time stands in a sentence that tells of harm at another place."""
    words = story.text.doc
    begin, end = words.sentence_of(max(0, bisect_right(words.begins, start) - 1))
    first, last = words.begins[begin], words.begins[end - 1]
    there = [place for begins, place in story.scenes if first <= begins <= last]
    here = [claim.place for claim in claims if claim.place is not None]
    return bool(there and here) and all(
        may_be_two_places(one, other) for one in there for other in here
    )


# "On Tuesday", "Earlier on Tuesday" open a sentence.
_ON_A_DAY = 2


# Words by which another event is told as of the same day as the news.
_ALSO = frozenset({"another", "similar"})
# Within so many words of its beginning a sentence says that it turns to another event.
OPENING_WORDS = 4


def _is_of_the_deed(_: Story, undated: Undated, day: Day) -> bool:
    """Whether an arrest or a release would take the day of another event."""
    return undated.claims[0].effect in OF_THE_LAW and day.kind is not EventKind.ARREST


def _is_beside_the_deed(_: Story, undated: Undated, day: Day) -> bool:
    """Whether an arrest tells the day only of what it was for: "a suspect in Friday's attack was held"."""
    if undated.claims[0].effect not in OF_THE_LAW or day.kind is EventKind.ARREST:
        return False
    sentences = (claim.sentence for claim in undated.claims)
    return any(each.start <= day.start < each.end for each in sentences)


# What speaks for a day, and against: by hand on the development reports, then on 1,200 coded reports, where
# no weight moved by a half or one did better, and signs that changed nothing were taken out.
_SIGNS: tuple[tuple[_Sign, float], ...] = (
    (_same_kind, 2.0),
    (_general_kind, 1.0),
    (_near, 1.0),
    (_not_far, 1.0),
    (_is_before, 1.0),
    (_is_far_before, -3.0),
    (_is_first, 1.0),
    (_is_main_day, 1.0),
    (_is_news, 1.0),
    (_is_stretch, -3.0),
    (_is_history_told, -6.0),
    (_is_of_a_fresh_sum, 2.5),
    (_is_of_an_arrest, -6.0),
    (_is_of_the_deed, -2.0),
    (_is_beside_the_deed, -2.0),
    (_is_behind_the_taking, -6.0),
    (_is_set_apart, -6.0),
    (_is_elsewhere, -6.0),
)
# The same of an incident, whatever the day.
_OWN_SIGNS: tuple[tuple[_OwnSign, float], ...] = (
    (_is_main, 3.0),
    (_is_total, -4.0),
    (_is_perfect, -1.0),
    (_is_of_no_harm, -1.5),
)
# A day that fits less well than this is not taken: of 3, 3.5, 4, 4.5 and 5 the best on 1,200 coded reports
# (5 leaves arrests of the news without a day).
LEAST_FIT = 4.0


def _is_before_finding(story: Story, found: date, day: Day) -> bool:
    """Whether a day is before that on which the dead were found, and none of finding others."""
    words = story.text.doc
    begin, end = words.sentence_of(max(0, bisect_right(words.begins, day.start) - 1))
    told = set(words.lemmas[begin:end])
    others = not (told.isdisjoint(carriers("finding")) or told.isdisjoint(carriers("remains")))
    return day.when.start is not None and day.when.start < found and not others


def _is_anothers(story: Story, day: Day) -> bool:
    """Whether a day so long ago dates an event that has harm of its own: "22 died in an attack on the camp.
    ... The camp was attacked a week ago, when 29 people were killed"."""
    ago = day.rule.startswith("event:ago") or "explained by when" in day.rule
    long = day.when.days > NEWS_DAYS  # "in April, two were hurt"
    return (ago or long) and story.holds_harm(day.start)


def _only_day_within(story: Story, undated: Undated, within: When) -> Day | None:
    """The one day that a report tells in the weeks of an incident: "two men were killed last month. ...
    The shooting was on March 26".
    """
    if within.days > _WEEKS:
        return None
    days = [day for day in story.days if story.text.may_hold_for(day.start, undated.start)]
    days = [day for day in days if day.when.days == 0 and lies_within(day.when, within)]
    days = [day for day in days if _is_of_its_kind(story, undated, day)]
    if _is_overnight(undated):  # "killed overnight. ... On Thursday, troops shot a clerk"
        days = [day for day in days if not day.rule.endswith("opens the sentence")]
        days = [day for day in days if not is_of_a_find(story.text, day)]
    if _is_over(story, within):  # "on Sunday" is not of "last week"
        days = [day for day in days if not tells_news(story.text, day)]
    return days[0] if len({day.when.start for day in days}) == 1 else None


def _is_overnight(undated: Undated) -> bool:
    rules = (rule for claim in undated.claims for rule in claim.rules("when"))
    return any(rule.startswith("overnight") for rule in rules)


def _is_over(story: Story, within: When) -> bool:
    """Whether a stretch is none of that of the report: "last week", not "earlier this week"."""
    published = story.text.report.published
    if published is None or within.start is None or within.end is None:
        return True
    week = within.start.isocalendar()[:2] == published.isocalendar()[:2]
    month = within.start == published.replace(day=1)
    return not (week or month) or published - within.end > timedelta(days=1)


def _is_of_its_kind(story: Story, undated: Undated, day: Day) -> bool:
    fits = _same_kind(story, undated, day) or _general_kind(story, undated, day)
    return fits and day.kind is not EventKind.ARREST


# A longer stretch holds more days than are told.
_WEEKS = 31


def best_day(story: Story, undated: Undated) -> Day | None:
    """The day that fits an incident best, if any fits it well enough."""
    if undated.within is not None:
        return _only_day_within(story, undated, undated.within)
    days = [day for day in story.days if story.text.may_hold_for(day.start, undated.start)]
    days = [day for day in days if not _is_anothers(story, day)]
    if undated.until is not None:
        days = [day for day in days if _is_before_finding(story, undated.until, day)]
        days = [day for day in days if not _is_of_another_scene(story, undated.claims, day.start)]
    fits = [(_fit(story, undated, day), day) for day in days]
    best = max(fits, key=lambda pair: pair[0], default=None)
    if best is None or best[0] + _readiness(story, undated) < LEAST_FIT:
        return None
    return best[1]
