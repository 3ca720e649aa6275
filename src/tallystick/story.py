"""The day a report's news is set on, and the claims that are told of it without a date of their own.

"Sixty militants were killed in clashes on Sunday. ... Over 30 militants were killed south of Mir
Ali" : the second sentence goes on about Sunday. What is told as history ("have been abducted in
recent months") keeps its empty date.
"""

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from tallystick.records import Claim, Report, When
from tallystick.vocabulary import DatePrecision, Scope

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

# A dated event this near to publication is news; the story day is looked for among such.
NEWS_DAYS = 7
# How far, in code points, a story goes on without naming its day again.
REACH = 1500


def with_story_day(
    report: Report, doc: "Doc", groups: list[list[Claim]]
) -> list[list[Claim]]:
    """The claims of undated incidents with the day of the story around them."""
    dated = [claim for group in groups for claim in group if _is_news(report, claim)]
    if not dated:
        return groups
    dated.sort(key=lambda claim: claim.span.start)
    return [_with_day(doc, group, dated) for group in groups]


def _is_news(report: Report, claim: Claim) -> bool:
    when = claim.when
    if report.published is None or when.start is None or when.precision is not DatePrecision.DAY:
        return False
    return timedelta(0) <= report.published - when.start <= timedelta(days=NEWS_DAYS)


def _with_day(doc: "Doc", group: list[Claim], dated: list[Claim]) -> list[Claim]:
    if any(claim.when.start or claim.when.words for claim in group):
        return group
    told = _nearest(group[0], dated)
    if told is None or not _goes_on(doc, group[0]):
        return group
    evidence = tuple(
        replace(e, rule=f"story-day:{e.rule}") for e in told.evidence if e.field == "when"
    )
    when = When(words=told.when.words, start=told.when.start, end=told.when.end,
                precision=told.when.precision)
    return [replace(c, when=when, evidence=(*c.evidence, *evidence)) for c in group]


def _nearest(claim: Claim, dated: list[Claim]) -> Claim | None:
    before = [d for d in dated if d.span.start <= claim.span.start]
    if before and claim.span.start - before[-1].span.start <= REACH:
        return before[-1]
    return dated[0] if not before else None


def _goes_on(doc: "Doc", claim: Claim) -> bool:
    """Whether a claim is told as part of the story: in the simple past or as a noun, not as a sum."""
    effect = next((e for e in claim.evidence if e.field == "effect"), None)
    if effect is None or claim.scope is Scope.TOTAL:
        return False
    found = doc.char_span(effect.span.start, effect.span.end, alignment_mode="expand")
    return found is None or not _is_perfect(found.root)


def _is_perfect(token: "Token") -> bool:
    return any(
        child.lower_ in {"have", "has"} and child.dep_ == "aux" for child in token.children
    )
