"""What is said of an incident once holds for all of it: its day, its kind, and its place.

The guide: a claim that states no time takes that of its incident, wherever in the text it stands.
So the claims of an incident share what any of them states; then the words for the event itself are
asked ("The attack took place on Sunday"); then the story around: a report that tells of Sunday goes
on about Sunday. What was taken from elsewhere says so in the rule of its evidence. The place is
shared in the same way, in `siting`.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from tallystick.blaming import blamed
from tallystick.extract import Text
from tallystick.extract.happenings import GENERAL_KINDS, HARM, borrowed, is_of
from tallystick.records import Claim, Evidence, When
from tallystick.siting import sited
from tallystick.vocabulary import DatePrecision, EventKind, Scope

# A dated event this near to publication is news; the story day is looked for among such.
NEWS_DAYS = 7
CAPTION_RULE = "caption-date"
# How far, in code points, a story goes on without naming its day again.
STORY_REACH = 1500
# How far, in code points, from an incident's claims the event itself may be dated.
DAY_REACH = 1000


def share(text: Text, groups: list[list[Claim]]) -> list[list[Claim]]:
    """The claims of each incident with the day, place and kind that the report gives to it."""
    shared = [_shared(claims) for claims in groups]
    shared = [_with_happening(text, claims) for claims in shared]
    shared = [[_with_picture_date(text, claim) for claim in claims] for claims in shared]
    shared = _with_main_day(text, shared)
    return blamed(text, sited(text, shared))


def commonest_kind(claims: Sequence[Claim]) -> EventKind:
    """The kind most claims of an incident tell, general words aside; `UNKNOWN` if none tells one."""
    kinds = Counter(c.event_kind for c in claims if c.event_kind not in GENERAL_KINDS)
    return kinds.most_common(1)[0][0] if kinds else EventKind.UNKNOWN


# -------------------------------------------------------------------------- among the claims


def _shared(claims: list[Claim]) -> list[Claim]:
    timed = [c for c in claims if c.when.start]
    stated = [c for c in timed if stated_when(c)] or timed
    when = min(stated, key=_width, default=None)
    kind = commonest_kind([claim for claim in claims if claim.effect in HARM])
    return [_taking(claim, when, kind) for claim in claims]


def _taking(claim: Claim, when: Claim | None, kind: EventKind) -> Claim:
    """A claim with what its incident's other claims state and it does not."""
    if when is not None and _lends(when, claim) and _may_take(claim, when):
        claim = _dated(claim, when.when, borrowed(when, "when", "same-incident"))
    if claim.effect in HARM and claim.event_kind in GENERAL_KINDS:
        claim = replace(claim, event_kind=kind) if kind is not EventKind.UNKNOWN else claim
    return claim


def _lends(when: Claim, claim: Claim) -> bool:
    """Totals lend each other a day, never a stretch: each sum has its own."""
    return claim.scope is Scope.INCIDENT or _width(when) == 0 or claim.sentence == when.sentence


def _width(claim: Claim) -> int:
    start, end = claim.when.start, claim.when.end
    return (end - start).days if start is not None and end is not None else 0


def _may_take(claim: Claim, other: Claim) -> bool:
    """A claim without a day takes one; "in March" takes the day in March that another tells."""
    if claim.when.start is None or stated_when(claim) is None:
        return not (claim.when.words and claim.when.start is None)
    coarse = claim.when.precision in {DatePrecision.MONTH, DatePrecision.YEAR}
    return coarse and _width(other) < _width(claim) and claim.scope is Scope.INCIDENT


def _dated(claim: Claim, when: When, evidence: tuple[Evidence, ...]) -> Claim:
    kept = tuple(e for e in claim.evidence if e.field != "when")
    return replace(claim, when=when, evidence=(*kept, *evidence))


# ------------------------------------------------------------------ from the words for the event


def _with_happening(text: Text, claims: list[Claim]) -> list[Claim]:
    """The day from a sentence on the event itself: "The attack took place on Monday"."""
    if claims[0].scope is Scope.TOTAL or any(_says_when(c) for c in claims):
        return claims
    near = (h for h in text.happenings if is_of(h, claims, DAY_REACH))
    day = next((h for h in near if _is_news_day(text, h.when)), None)
    if day is None:
        return claims
    evidence = text.evidence("when", day.when_span, f"event:{day.when_rule}")
    return [_dated(claim, day.when, (evidence,)) for claim in claims]


def _says_when(claim: Claim) -> bool:
    return bool(claim.when.words) and stated_when(claim) is not None


def _with_picture_date(text: Text, claim: Claim) -> Claim:
    """The date of a photograph for what its caption shows: "... in Melilla, Dec. 16, 2014."."""
    if claim.when.start is not None or claim.when.words:
        return claim
    first, last = claim.sentence.start, claim.sentence.end
    for mention in text.times:
        inside = first <= mention.span.start < last and mention.when.start is not None
        if inside and mention.rule == CAPTION_RULE:
            evidence = text.evidence("when", mention.span, mention.rule)
            return _dated(claim, mention.when, (evidence,))
    return claim


def _with_main_day(text: Text, groups: list[list[Claim]]) -> list[list[Claim]]:
    """The first day of the news that a report names, for its main incident if that is undated."""
    main = next((group for group in groups if group[0].scope is Scope.INCIDENT), None)
    if main is None or any(claim.when.start or claim.when.words for claim in main):
        return groups
    day = next((h for h in text.happenings if _is_news_day(text, h.when)), None)
    if day is None:
        return groups
    evidence = text.evidence("when", day.when_span, f"main-event:{day.when_rule}")
    dated = [_dated(claim, day.when, (evidence,)) for claim in main]
    return [dated if group is main else group for group in groups]


# ------------------------------------------------------------------------- from the story around


def with_story_day(text: Text, claims: Sequence[Claim]) -> list[Claim]:
    """Undated claims with the day that the story around them is told of."""
    dated = [claim for claim in claims if _is_news(text, claim)]
    return [_with_day(text, claim, dated) for claim in claims]


def stated_when(claim: Claim) -> When | None:
    """The time that a claim's own words state; None where it was taken from the story."""
    told = [e.rule for e in claim.evidence if e.field == "when"]
    return None if any(rule.startswith("story-day") for rule in told) else claim.when


# Times by which a report tells its history, not its story: "killed three days ago", "on 8 July".
_NOT_THE_STORY = ("ago", "month-day", "day-month", "year")


def _is_news(text: Text, claim: Claim) -> bool:
    rules = [e.rule for e in claim.evidence if e.field == "when"]
    told = any(rule.startswith(_NOT_THE_STORY) for rule in rules)
    return not told and _is_news_day(text, claim.when)


def _is_news_day(text: Text, when: When) -> bool:
    published = text.report.published
    if published is None or when.start is None or when.precision is not DatePrecision.DAY:
        return False
    return timedelta(0) <= published - when.start <= timedelta(days=NEWS_DAYS)


def _with_day(text: Text, claim: Claim, dated: list[Claim]) -> Claim:
    if claim.when.start or claim.when.words or not _goes_on(text, claim):
        return claim
    told = _nearest(claim, dated)
    if told is None:
        return claim
    return _dated(claim, told.when, borrowed(told, "when", "story-day"))


def _nearest(claim: Claim, dated: list[Claim]) -> Claim | None:
    before = [d for d in dated if d.span.start <= claim.span.start]
    near = before and claim.span.start - before[-1].span.start <= STORY_REACH
    return before[-1] if near else None


def _goes_on(text: Text, claim: Claim) -> bool:
    """Whether a claim is told as part of the story: in the simple past, not as a noun or a sum."""
    effect = next((e for e in claim.evidence if e.field == "effect"), None)
    if effect is None or claim.scope is Scope.TOTAL:
        return False
    found = text.doc.char_span(effect.span.start, effect.span.end, alignment_mode="expand")
    word = found.root if found is not None else None
    if word is None or word.pos_ in {"NOUN", "PROPN"} or word.dep_ == "amod":
        return False
    return not any(c.lower_ in {"have", "has"} and c.dep_ == "aux" for c in word.children)
