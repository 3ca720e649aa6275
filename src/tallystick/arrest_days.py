"""The days of arrests for which a report gives none: they lie between the harm and the report.

"Two men were shot on Sunday. No arrests have been made": nobody was held from Sunday to the day of the
report. Whoever is held for a harm of that very day was held on it; of an older one it may be any day.
"""

from tallystick.extract import Text
from tallystick.extract.happenings import borrowed
from tallystick.fitting_day import is_news_day
from tallystick.records import Claim
from tallystick.values import replace
from tallystick.vocabulary import HARM, DatePrecision, Effect, Scope

TILL_REPORT = "till-report"


def with_days_of_arrests(text: Text, groups: list[list[Claim]]) -> list[list[Claim]]:
    """Arrests without a day with the one, or the stretch, on which they must have been."""
    claims = (claim for group in groups for claim in group)
    news = (claim for claim in claims if claim.effect in HARM and is_news_day(text, claim.when))
    harm = min(news, key=lambda claim: claim.span.start, default=None)
    if harm is None:
        return groups
    return [[_with_day_after(text, claim, harm) for claim in group] for group in groups]


def _with_day_after(text: Text, claim: Claim, harm: Claim) -> Claim:
    published = text.report.published
    if claim.effect is not Effect.DETAINED or claim.when.start or claim.when.words:
        return claim
    if harm.when.start == published and claim.scope is not Scope.TOTAL:
        when = harm.when
    elif claim.count.high == 0:
        when = replace(harm.when, end=published, precision=DatePrecision.RANGE)
    else:
        return claim
    evidence = (*claim.without("when"), *borrowed(harm, "when", TILL_REPORT))
    return replace(claim, when=when, evidence=evidence)
