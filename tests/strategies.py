"""Generators of records for tests of properties: any report, count or coding there can be."""

from datetime import date

from hypothesis import strategies as st

from tallystick.records import (
    Actor,
    AuditItem,
    Claim,
    Coding,
    Contradiction,
    Count,
    Estimate,
    Evidence,
    ExportDates,
    Incident,
    Part,
    Report,
    SetAside,
    Source,
    Span,
    When,
)
from tallystick.vocabulary import Bound, DatePrecision

# Any text that can stand in a file: everything but halves of surrogate pairs.
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
numbers = st.integers(min_value=0, max_value=10**7)
spans = st.tuples(numbers, numbers).map(lambda ends: Span(start=min(ends), end=max(ends)))
reports = st.builds(
    Report,
    slug=texts,
    title=texts,
    text=texts,
    published=st.none() | st.dates(date(1600, 1, 1), date(2999, 12, 31)),
    publisher=texts,
)


@st.composite
def counts(draw: st.DrawFn) -> Count:
    """Any count: its bound, and a range that the bound allows."""
    bound = draw(st.sampled_from(Bound))
    low = draw(numbers)
    high = draw(st.none() | st.integers(min_value=low, max_value=10**8))
    return Count(
        bound=bound,
        value=None if bound is Bound.VAGUE else low,
        value_high=draw(numbers) if bound is Bound.RANGE else None,
        low=low,
        high=high,
        words=draw(texts),
    )


@st.composite
def whens(draw: st.DrawFn) -> When:
    """Any time: a stretch of days, or none."""
    days = draw(st.none() | st.lists(st.dates(), min_size=2, max_size=2).map(sorted))
    return When(
        words=draw(texts),
        start=days[0] if days else None,
        end=days[1] if days else None,
        precision=draw(st.sampled_from(DatePrecision)),
    )


@st.composite
def estimates(draw: st.DrawFn) -> Estimate:
    """Any estimate: low, best and high in their order."""
    low, best, high = sorted(draw(st.tuples(numbers, numbers, numbers)))
    drawn = draw(st.builds(Estimate, low=st.just(0), best=st.just(0), high=st.just(0)))
    return Estimate(
        incident=drawn.incident,
        effect=drawn.effect,
        group=drawn.group,
        policy=drawn.policy,
        low=low,
        best=best,
        high=high,
        high_open=drawn.high_open,
        rules=drawn.rules,
        used=drawn.used,
        set_aside=drawn.set_aside,
        flags=drawn.flags,
    )


st.register_type_strategy(str, texts)
st.register_type_strategy(Span, spans)
st.register_type_strategy(Count, counts())
st.register_type_strategy(When, whens())
for record in (Actor, Part, Source, Evidence, ExportDates, SetAside, Contradiction, AuditItem):
    st.register_type_strategy(record, st.builds(record))

claims = st.builds(Claim)
incidents = st.builds(Incident)
codings = st.builds(
    Coding,
    report=reports,
    claims=st.lists(claims, max_size=2).map(tuple),
    incidents=st.lists(incidents, max_size=2).map(tuple),
    estimates=st.lists(estimates(), max_size=2).map(tuple),
    contradictions=st.lists(st.builds(Contradiction), max_size=1).map(tuple),
    audit=st.lists(st.builds(AuditItem), max_size=1).map(tuple),
)
