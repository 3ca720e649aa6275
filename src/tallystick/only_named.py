"""Events that a report only names: "the judge who looks into the murder of the bishop".

Of such an event, if neither a day nor a place is told with it anywhere, the report has no news: it took
place long before or far away, and not where the news did.
"""

from tallystick.records import Claim, Report
from tallystick.values import replace
from tallystick.where import OF_CLAUSE

# How a noun that names a deed has those harmed by it: "the murder of six monks", "his brother's death".
_NAMED = ("of-complement", "possessor")


def without_guessed_place(report: Report, claim: Claim) -> Claim:
    """A claim without the place that was taken from around it, where its harm is only named by a noun."""
    if claim.place is None or claim.when.start is not None:
        return claim
    headline = claim.sentence.start <= len(report.title)
    if headline or _is_placed(claim) or not _is_named(claim):
        return claim
    return replace(claim, place=None, evidence=claim.without("place"))


def _is_placed(claim: Claim) -> bool:
    """Whether clauses of its incident put a claim somewhere: "the murder of the bishop in Gao"."""
    rules = (rule.removeprefix("same-incident:") for rule in claim.rules("place"))
    return not OF_CLAUSE.isdisjoint(rules)


def _is_named(claim: Claim) -> bool:
    return any(rule.endswith(_NAMED) for rule in claim.rules("reading"))
