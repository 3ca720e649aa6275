"""The day of an incident: what one of its claims, its event or the story around it tells.

The guide: a claim that states no time takes that of its incident, wherever in the text it stands.
So the claims of an incident share the day that any of them states. An incident of which none does
takes the day that fits it best, of all that the report gives to an event: "the attack took place
on Monday", or the Sunday of which the story goes on to tell (`fitting_day.py`).
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from datetime import date

from tallystick.after_harm import (
    DYING,
    FINDING,
    SO_LONG_AFTER,
    day_of_discovery,
    gives_way,
    giving_way,
    is_of_the_dead,
)
from tallystick.dependents import has_word
from tallystick.doc import Token
from tallystick.extract import Text
from tallystick.extract.happenings import borrowed
from tallystick.extract.scope import is_sum
from tallystick.fitting_day import (
    Day,
    Story,
    Undated,
    best_day,
    days_of_the_hour,
    is_behind_an_abduction,
    is_elsewhere,
    is_news_day,
    is_of_a_find,
    is_old,
    is_set_apart,
    lies_within,
    tells_news,
    told_days,
)
from tallystick.recalled import is_recalled_day
from tallystick.records import Claim, Evidence, Place, When
from tallystick.telling import (
    is_of_a_case,
    is_still_sought,
    is_told_at_once,
    is_told_before,
    tense,
)
from tallystick.times.attach import AFTER_ANOTHER, CAPTION, day_around, tells_what_happened
from tallystick.times.lexicon import carriers, tells_event
from tallystick.times.mention import TimeKind, TimeMention
from tallystick.times.periods import period_of
from tallystick.values import replace
from tallystick.vocabulary import HARM, OF_THE_LAW, DatePrecision, Effect, EventKind, Scope

# How far, in code points, a story goes on without naming its day again.
STORY_REACH = 1500
# And the only day of the news that a report tells at all.
ONLY_DAY = "only-day"


def dated(text: Text, groups: list[list[Claim]]) -> list[list[Claim]]:
    """The claims of each incident with the day that the report gives to it."""
    shared = [_with_shared_day(claims) for claims in groups]
    shared = [[_with_picture_date(text, claim) for claim in claims] for claims in shared]
    return _with_fitting_days(text, shared)


def stated_when(claim: Claim) -> When | None:
    """The time that a claim's own words state of it; None of the story's, and of the day of a finding."""
    for evidence in claim.evidence:
        if evidence.field == "when" and _is_of_the_story(evidence.rule):
            return None
    return claim.when


def _is_of_the_story(rule: str) -> bool:
    return rule.startswith("story-day") or is_of_the_dead(rule)


def is_before_another(claim: Claim) -> bool:
    """Whether a claim is told as so long before another: "came a day after a bomb killed nine"."""
    return any(rule.startswith(AFTER_ANOTHER) for rule in claim.rules("when"))


def _dated(claim: Claim, when: When, evidence: tuple[Evidence, ...]) -> Claim:
    return replace(claim, when=when, evidence=(*claim.without("when"), *evidence))


# -------------------------------------------------------------------------- among the claims


def _with_shared_day(claims: list[Claim]) -> list[Claim]:
    timed = [c for c in claims if c.when.start]
    stated = [c for c in timed if stated_when(c)] or timed
    if not stated:
        return claims
    lenders = _lenders(stated, timed)
    return [_with_day_of(claim, lenders) for claim in claims]


def _lenders(stated: list[Claim], timed: list[Claim]) -> list[Claim]:
    """The claims whose day others may take, the narrowest first."""
    own = [id(claim) for claim in stated]
    last = [claim for claim in timed if id(claim) not in own]
    lenders = sorted(stated, key=lambda claim: (is_before_another(claim), claim.when.days)) + last
    if not _is_of_the_calendar(lenders[0]):
        return lenders
    finer = [c for c in timed if c.when.days == 0 and lies_within(c.when, lenders[0].when)]
    return [*finer, *lenders]


def _with_day_of(claim: Claim, lenders: list[Claim]) -> Claim:
    lender = next((lender for lender in lenders if _takes(claim, lender)), None)
    if lender is None:
        return claim
    return _dated(claim, lender.when, borrowed(lender, "when", "same-incident"))


def _takes(claim: Claim, lender: Claim) -> bool:
    """A claim without a day takes one; "in March" takes the day in March that another tells.

    Totals lend each other a day, never a stretch: each sum has its own, save in one breath
    ("killed 40 and wounded 90 last week").
    """
    if claim.effect in HARM and lender.effect in OF_THE_LAW:
        return False
    if claim.effect in HARM and lender.effect is Effect.ABDUCTED:
        return False
    if claim.effect in OF_THE_LAW and lender.effect in HARM and _is_long_before(lender):
        return False
    if claim.effect is Effect.ABDUCTED and lender.effect in HARM and _are_those(claim, lender):
        return False
    released = {claim.effect, lender.effect} & {Effect.RELEASED}
    if released and claim.effect is not lender.effect:
        return False
    if claim.when.start is None or stated_when(claim) is None:
        return not (claim.when.words and claim.when.start is None)
    return _is_coarse(claim) and lies_within(lender.when, claim.when)


def _is_long_before(harm: Claim) -> bool:
    """Whether a harm may lie long before an arrest for it: "arrested in a September shooting"."""
    return harm.when.days > 1 or gives_way(harm)


def _are_those(taken: Claim, killed: Claim) -> bool:
    """Whether those who were taken were killed later: "six hostages were beheaded on Friday. ... The six
    workers were seized on their way home"."""
    if any(e.field == "effect" and e.rule.endswith(_CAPTIVE) for e in taken.evidence):
        return True  # "beheaded two of seven hostages on Friday"
    number = taken.count.value if taken.count.value == killed.count.value else None
    return number is not None and number > 1 and taken.sentence != killed.sentence


_CAPTIVE = (":hostage", ":captive")


# Stretches of the calendar, in which an incident fell on a day: not "from Friday to Sunday".
_CALENDAR = (
    "overnight", "this-unit", "last-unit", "ago", "month", "part-of-month", "week-of-month",
    "last-month-named", "year", "part-of-year", "season", "last-season", "feast-weekend",
)  # fmt: skip


def _is_of_the_calendar(claim: Claim) -> bool:
    """Whether a claim is told of a stretch of the calendar: "in March", "overnight", "last week"."""
    told = next(iter(claim.rules("when")), "")
    return told.rpartition(":")[2].partition(",")[0] in _CALENDAR and claim.when.days > 0


def _is_coarse(claim: Claim) -> bool:
    """Whether one incident is told of such a stretch, in which it fell on a day."""
    return claim.scope is Scope.INCIDENT and _is_of_the_calendar(claim)


def _is_of_the_shown(word: Token, effect: Effect) -> bool:
    """Whether harm is told of what a picture shows: "rally for a man who was | hurt", "bear a coffin holding
    the | body"; not "help a woman carrying a | wounded | girl"."""
    told = {above.dep_ for above in (word, *word.ancestors)}
    return "acl:relcl" in told or (effect is Effect.KILLED and "acl" in told)


def _with_picture_date(text: Text, claim: Claim) -> Claim:
    """The date of a photograph for what its caption shows: "... in Melilla, Dec. 16, 2014."."""
    if claim.when.start is not None or claim.when.words or claim.scope is Scope.TOTAL:
        return claim
    word = text.effect_word(claim)
    if word is not None and _is_of_the_shown(word, claim.effect):
        return claim
    first, last = claim.sentence.start, claim.sentence.end
    for mention in text.times:
        inside = first <= mention.span.start < last and mention.when.start is not None
        if inside and mention.rule == CAPTION:
            evidence = text.evidence("when", mention.span, mention.rule)
            return _dated(claim, mention.when, (evidence,))
    return claim


# ------------------------------------------------------- from the event and from the story around


def _with_fitting_days(text: Text, groups: list[list[Claim]]) -> list[list[Claim]]:
    main = next((group for group in groups if not is_sum(group)), None)
    story: Story | None = None
    period = period_of(text.report, text.doc, text.times)
    found = []
    for group in groups:
        within = _stretch_of(group)
        if within is None and any(_says_when(claim) for claim in group):
            left = _left_undated(group)
            if left:
                story = story or _story(text, groups)
                undated = Undated(left, group is main, until=_until(left))
                fitting = _with_fitting_day(story, undated)
                dated = iter(fitting)
                found.append([next(dated) if claim in left else claim for claim in group])
            else:
                found.append(group)
            continue
        story = story or _story(text, groups)
        if period is not None and within is None:
            found.append(_within_period(text, group, period))
            continue
        undated = Undated(group, group is main, within, until=_until(group))
        fitting = _with_fitting_day(story, undated)
        if fitting is group:
            fitting = _with_day_counted_from(text, undated)
        old = fitting is not group and is_old(text, fitting[0].when)
        if group is main and (old or fitting is group):
            fitting = _with_day_around(text, undated, fitting)
        if fitting is group and within is None:
            fitting = _with_day_of_discovery(text, group)
        if fitting is group:
            fitting = _with_only_day(story, group)
        found.append(fitting)
    return found


def _within_period(text: Text, group: list[Claim], period: TimeMention) -> list[Claim]:
    """What a monitor counts, without a day, in the stretch that its report is of; no sum of a whole war
    ("10,000 have been killed")."""
    if is_sum(group) and all(tense(text, claim) == "perfect" for claim in group):
        return group
    evidence = text.evidence("when", period.span, f"period:{period.rule}")
    return [
        claim if is_told_before(text, claim) else _dated(claim, period.when, (evidence,))
        for claim in group
    ]


def _left_undated(group: list[Claim]) -> list[Claim]:
    """The harms of an incident of which only an abduction, an arrest or a release has a day."""
    harms = [claim for claim in group if claim.effect in HARM]
    return [] if any(claim.when.words and not gives_way(claim) for claim in harms) else harms


def _stretch_of(claims: list[Claim]) -> When | None:
    """The stretch of the calendar in which all claims of an incident put it, where none is nearer."""
    told = [claim for claim in claims if claim.when.words]
    if not told or is_sum(claims) or not all(_is_coarse(claim) for claim in told):
        return None
    return min(told, key=lambda claim: claim.when.days).when


def _until(claims: list[Claim]) -> date | None:
    """The first day on which the dead of an incident were found, or its wounded died."""
    days = (c.when.start for c in claims if gives_way(c))
    return min((day for day in days if day is not None), default=None)


def _with_day_counted_from(text: Text, undated: Undated) -> list[Claim]:
    """An incident of which only a death is told, "a week later", with the day that it is counted from."""
    told = (e for claim in undated.claims for e in claim.grounds("when"))
    later = tuple(f"{DYING}:{rule}" for rule in SO_LONG_AFTER)
    named = ((e.rule.removeprefix("same-incident:"), e.span) for e in told)
    death = next((span for rule, span in named if rule.startswith(later)), None)
    if death is None:
        return undated.claims
    day = _day_told_before(text, death.start)
    if day is None:
        return undated.claims
    evidence = text.evidence("when", day.span, f"before-dying:{day.rule}")
    return [_dated(claim, day.when, (evidence,)) for claim in undated.claims]


def _with_day_of_discovery(text: Text, claims: list[Claim]) -> list[Claim]:
    day = day_of_discovery(text, claims)
    if day is None:
        return claims
    evidence = text.evidence("when", day.span, f"{FINDING}:{day.rule}")
    return [_dated(claim, day.when, (evidence,)) for claim in claims]


def _day_told_before(text: Text, start: int) -> TimeMention | None:
    days = (m for m in text.times if m.kind in _TELLING and m.when.precision is DatePrecision.DAY)
    return max((m for m in days if m.span.start < start), key=lambda m: m.span.start, default=None)


def _with_day_around(text: Text, undated: Undated, fitting: list[Claim]) -> list[Claim]:
    """The main incident of a report with the day on which it was told, where no other is named.

    "A bomb killed two in Gao, police said Monday": on local reports of shootings such a day was
    the event's 61 times of 64. Only a harm told in the opening counts, and none of a case at law; else
    they stay with the older day that fits them.
    """
    claims = undated.claims
    for claim in claims:
        word = text.effect_word(claim)
        if word is None or (word.pos_ == "NOUN" and tells_event(word)):
            continue
        if claim.effect not in HARM or is_of_a_case(text, claim):
            continue
        if not is_told_at_once(text, claim, _LEAD):
            break
        mention = day_around(claim.sentence, text.times, word)
        if mention is None or not undated.is_before_finding(mention.when):
            continue
        if mention.rule != "today" and is_news_day(text, mention.when):
            evidence = text.evidence("when", mention.span, f"around:{mention.rule}")
            return [_dated(claim, mention.when, (evidence,)) for claim in claims]
    return fitting


# A lead with its headline, caption and dateline: of 2, 3, 4, 6 and 8 sentences 6 and 8 did best.
_LEAD = 6


def _with_only_day(story: Story, claims: list[Claim]) -> list[Claim]:
    """An incident with the only day of the news on which the report says that anything happened.

    "This afternoon we downed a plane. ... Its crew died." Not the day of a saying or of what came
    after, nor for a harm that is only named: "today condemned the murder of two nuns".
    """
    text, first = story.text, claims[0]
    if first.effect not in HARM or first.when.words or is_sum(claims):
        return claims
    if tense(text, first) == "noun" or is_of_a_case(text, first) or is_told_before(text, first):
        return claims
    told = [m for m in text.times if m.kind in _TELLING and is_news_day(text, m.when)]
    told = [m for m in told if m.rule != CAPTION and tells_what_happened(m, text.doc)]
    told = [m for m in told if not (m.rule == "ago" and story.holds_harm(m.span.start))]
    told = [m for m in told if text.may_hold_for(m.span.start, first.span.start)]
    told = [m for m in told if not is_recalled_day(text, m.span.start)]
    if len({mention.when.start for mention in told}) != 1:
        return claims
    if all(is_set_apart(text, first, mention.span.start) for mention in told):
        return claims
    if all(is_elsewhere(story, claims, mention.span.start) for mention in told):
        return claims
    evidence = text.evidence("when", told[0].span, f"{ONLY_DAY}:{told[0].rule}")
    return [_dated(claim, told[0].when, (evidence,)) for claim in claims]


# The kinds of times that tell on which day something was.
_TELLING = frozenset({TimeKind.DATED, TimeKind.RELATIVE})


def _says_when(claim: Claim) -> bool:
    return bool(claim.when.words) and stated_when(claim) is not None


def _story(text: Text, groups: list[list[Claim]]) -> Story:
    claims = [claim for group in groups for claim in group]
    days = sorted((*told_days(text, claims), *days_of_the_hour(text)), key=lambda day: day.start)
    news = [day for day in days if is_news_day(text, day.when)]
    told = Counter(day.when.start for day in news)
    main = told.most_common(1)[0][0] if told else None
    dated = [claim for claim in claims if claim.when.start and stated_when(claim)]
    sentences = tuple(claim.sentence for claim in dated)
    return Story(text, tuple(days), main, news[0] if news else None, sentences, _scenes(dated))


def _scenes(claims: Sequence[Claim]) -> tuple[tuple[int, Place], ...]:
    """Where harms with a day of their own stand, and the places of them."""
    return tuple((c.span.start, c.place) for c in claims if c.place is not None)


def _with_fitting_day(story: Story, undated: Undated) -> list[Claim]:
    """An incident with the day that fits it best, if any fits it well enough."""
    day = best_day(story, undated)
    if day is None:
        return undated.claims
    evidence = story.text.evidence("when", day.span, day.rule)
    return [
        claim if is_behind_an_abduction(claim, day) else _dated(claim, day.when, (evidence,))
        for claim in undated.claims
    ]


# ------------------------------------------------------------------------- as the story is told


def with_story_day(text: Text, claims: Sequence[Claim]) -> list[Claim]:
    """Undated claims with the day that the story around them is told of."""
    claims = [giving_way(text, claim, claims) for claim in claims]
    claims = _told_before_the_news(text, claims)
    days = told_days(text, claims)
    return [_with_day(text, claim, days) for claim in claims]


def _told_before_the_news(text: Text, claims: Sequence[Claim]) -> list[Claim]:
    """Undated harm with the day on which it was told, where that lies before the day of the news: "Shells
    hit Gao on Tuesday. ... On Monday, the mayor said nine people had been killed"."""
    news = next((c.when for c in claims if c.effect in HARM and c.when.start), None)
    if news is None or news.start != news.end or not is_news_day(text, news):
        return list(claims)
    return [_with_day_of_telling(text, claim, news) for claim in claims]


def _with_day_of_telling(text: Text, claim: Claim, news: When) -> Claim:
    word = text.effect_word(claim)
    if word is None or claim.effect not in HARM or claim.scope is Scope.TOTAL:
        return claim
    if claim.when.start or claim.when.words or claim.count.low < _SEVERAL:
        return claim
    mention = day_around(claim.sentence, text.times, word)
    told = mention.when.start if mention is not None else None
    if mention is None or told is None or news.start is None or told >= news.start:
        return claim
    evidence = text.evidence("when", mention.span, f"told-on:{mention.rule}")
    return _dated(claim, mention.when, (evidence,))


# A person alone is oftener told of again than several are.
_SEVERAL = 2


def _with_day(text: Text, claim: Claim, days: list[Day]) -> Claim:
    if claim.when.start or claim.when.words or claim.scope is Scope.TOTAL:
        return claim
    if tense(text, claim) != "past" or is_of_a_case(text, claim):
        return claim
    if is_still_sought(text, claim):
        return claim
    day = _day_before(text, claim, days) or _day_behind(text, claim, days)
    if day is None:
        return claim
    rule = f"story-day:{day.rule.partition(':')[2]}"
    return _dated(claim, day.when, (text.evidence("when", day.span, rule),))


def _day_before(text: Text, claim: Claim, days: list[Day]) -> Day | None:
    """The day of which the story was telling when it came to a claim.

    News goes on for a while; history for the next sentence: "In May, rebels took a post. They
    killed two guards."
    """
    before = [day for day in days if _may_tell(text, day, claim)]
    if not before:
        return None
    last = before[-1]
    goes_on = _is_next(text, last, claim) or _is_of_the_report(text, last, claim)
    if goes_on and _is_history(text, last):
        return last
    news = [day for day in before if tells_news(text, day)]
    return news[-1] if news and claim.span.start - news[-1].start <= STORY_REACH else None


# So many sentences behind a harm its event may be dated: "Four men were shot. ... It happened on Monday."
_BEHIND = 3


def _is_of_the_report(text: Text, day: Day, claim: Claim) -> bool:
    """Whether a day is told of the event known: "the attack was on 18 May. ... A clerk was shot"."""
    at = bisect_right(text.doc.begins, day.start) - 1
    near = claim.span.start - day.start <= STORY_REACH
    return near and _tells_when(text.doc[at]) and day.when.precision is DatePrecision.DAY


def _day_behind(text: Text, claim: Claim, days: list[Day]) -> Day | None:
    """The day that the sentences behind the news give to its event: "the attack occurred on Monday"."""
    if claim.effect not in HARM or not is_told_at_once(text, claim):
        return None
    words = text.doc
    here = bisect_right(words.begins, claim.sentence.end - 1)
    for day in days:
        at = bisect_right(words.begins, day.start)
        if at <= here or not text.may_hold_for(day.start, claim.span.start):
            continue
        apart = words.sentence_starts(here, at)
        if apart > _BEHIND:
            return None
        if _tells_when(words[at - 1]):
            return day if is_news_day(text, day.when) or apart == 1 else None
    return None


def _tells_when(word: Token) -> bool:
    """Whether an event is told again only for its day: "it happened on Monday", "the attack took place"."""
    if word.base_ in carriers("befall"):
        return True
    known = has_word(word, {"the", "this", "that"})
    return known and word.dep_.startswith("nsubj") and word.head.base_ in carriers("befall")


def _is_history(text: Text, day: Day) -> bool:
    """Whether a day is told of the past, and no stretch of a count: "since the coup"."""
    counted = day.rule.partition(":")[2].startswith(("since", "past-stretch", "from-to"))
    return not counted and not tells_news(text, day)


# Kinds of events in the course of which people are held: of others they are held a day or a year later.
_HELD_IN = frozenset({EventKind.ARREST, EventKind.RAID, EventKind.CLASH, EventKind.RIOT})


def _may_tell(text: Text, day: Day, claim: Claim) -> bool:
    """Whether a claim may be of a day told before: no harm of an arrest's, no arrest of a murder's."""
    at = claim.span.start
    if day.start > at or not text.may_hold_for(day.start, at):
        return False
    if day.rule.partition(":")[2].startswith(AFTER_ANOTHER):
        return False
    if claim.effect is Effect.ABDUCTED and is_of_a_find(text, day):
        return False
    if claim.effect not in OF_THE_LAW:
        return day.kind is not EventKind.ARREST
    return day.kind in _HELD_IN or day.when.start == text.report.published


def _is_next(text: Text, day: Day, claim: Claim) -> bool:
    """Whether a claim stands in the sentence behind that of a day, in one paragraph."""
    if day.start >= claim.sentence.start:
        return False
    if "\n" in text.report.content[day.start : claim.sentence.start]:
        return False
    words = text.doc
    first, last = (bisect_right(words.begins, at) for at in (day.start, claim.sentence.start))
    return words.sentence_starts(first, last) == 1
