"""What is said of an incident once holds for all of it: its day, its place, its kind.

The guide: a claim that states no time takes that of its incident, wherever in the text it stands;
the place is the most specific one at which the text puts the event. So the claims of an incident
share what any of them states; then the words for the event itself are asked ("The attack took
place on Sunday near the town"); then the story around: a report that tells of Sunday goes on about
Sunday. What was taken from elsewhere says so in the rule of its evidence.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from tallystick.extract import Text
from tallystick.extract.happenings import Happening
from tallystick.gazetteer import fold
from tallystick.places.mention import PlaceMention, Role, Zone
from tallystick.records import Claim, Evidence, Place, When
from tallystick.vocabulary import DatePrecision, Effect, EventKind, Scope, WherePrecision
from tallystick.where import fallback_place, finer_place

GENERAL_KINDS = frozenset({EventKind.UNKNOWN, EventKind.OTHER_VIOLENCE})
# A dated event this near to publication is news; the story day is looked for among such.
NEWS_DAYS = 7
CAPTION_RULE = "caption-date"
# How far, in code points, a story goes on without naming its day again.
STORY_REACH = 1500
# Rules of a place that was only guessed from the words around a claim.
_GUESSED = frozenset(
    {"place-same-area", "place-paragraph", "place-dateline", "place-title", "place-lead"}
)


def share(text: Text, groups: list[list[Claim]]) -> list[list[Claim]]:
    """The claims of each incident with the day, place and kind that the report gives to it."""
    shared = [_shared(claims) for claims in groups]
    shared = [_with_happening(text, claims) for claims in shared]
    shared = [[_with_picture_date(text, claim) for claim in claims] for claims in shared]
    shared = _with_main_day(text, shared)
    return with_story_place(text, shared)


def stated_place(claim: Claim) -> Place | None:
    """The place that a claim's own sentence names; None where it was taken from around it."""
    rules = {evidence.rule for evidence in claim.evidence if evidence.field == "place"}
    return None if rules & _GUESSED else claim.place


def commonest_kind(claims: Sequence[Claim]) -> EventKind:
    """The kind most claims of an incident tell, general words aside; `UNKNOWN` if none tells one."""
    kinds = Counter(c.event_kind for c in claims if c.event_kind not in GENERAL_KINDS)
    return kinds.most_common(1)[0][0] if kinds else EventKind.UNKNOWN


# -------------------------------------------------------------------------- among the claims


def _shared(claims: list[Claim]) -> list[Claim]:
    timed = [c for c in claims if c.when.start]
    stated = [c for c in timed if stated_when(c)] or timed
    when = min(stated, key=_width, default=None)
    place = _place_of(claims)
    kind = commonest_kind([claim for claim in claims if claim.effect in _HARM])
    return [_taking(claim, when, place, kind) for claim in claims]


def _taking(claim: Claim, when: Claim | None, place: Claim | None, kind: EventKind) -> Claim:
    """A claim with what its incident's other claims state and it does not."""
    if when is not None and _lends(when, claim) and _may_take(claim, when):
        claim = _dated(claim, when.when, _borrowed(when, "when", "same-incident"))
    if place is not None and place.place is not None and _may_move(claim, place.place):
        claim = _placed(claim, place.place, _borrowed(place, "place", "same-incident"))
    if claim.effect in _HARM and claim.event_kind in GENERAL_KINDS:
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


# How firmly a rule ties a place to an event: by the grammar of its clause, or only by nearness.
_FIRM = frozenset({"place-attached", "place-event-clause"})


def _place_of(claims: list[Claim]) -> Claim | None:
    """The claim whose place is the incident's: the first that is firmly tied, or a finer one in it."""
    placed = [claim for claim in claims if stated_place(claim)]
    anchor = next((claim for claim in placed if _is_firm(claim)), placed[0] if placed else None)
    if anchor is None or anchor.place is None:
        return None
    inside = [c for c in placed if c.place is not None and _is_finer(c.place, anchor.place)]
    return min(inside, key=_coarseness, default=anchor)


def _is_firm(claim: Claim) -> bool:
    return any(e.field == "place" and e.rule in _FIRM for e in claim.evidence)


def _coarseness(claim: Claim) -> int:
    known = claim.place.precision if claim.place is not None else None
    return known or WherePrecision.COUNTRY


def _may_move(claim: Claim, place: Place) -> bool:
    own = stated_place(claim)
    return own is None or _is_finer(place, own)


def _is_finer(place: Place, than: Place) -> bool:
    """Whether a place lies inside the one a claim names: the town, not the province."""
    if place.precision is None or than.precision is None:
        return False
    inside = fold(than.words) in {fold(place.region), fold(place.country)}
    return inside and place.precision < than.precision


def _dated(claim: Claim, when: When, evidence: tuple[Evidence, ...]) -> Claim:
    kept = tuple(e for e in claim.evidence if e.field != "when")
    return replace(claim, when=when, evidence=(*kept, *evidence))


def _placed(claim: Claim, place: Place, evidence: tuple[Evidence, ...]) -> Claim:
    kept = tuple(e for e in claim.evidence if e.field != "place")
    return replace(claim, place=place, evidence=(*kept, *evidence))


def _borrowed(claim: Claim, field: str, rule: str) -> tuple[Evidence, ...]:
    found = [e for e in claim.evidence if e.field == field]
    return tuple(replace(e, rule=f"{rule}:{e.rule}") for e in found)


# ------------------------------------------------------------------ from the words for the event


def _with_happening(text: Text, claims: list[Claim]) -> list[Claim]:
    """Day and place from a sentence on the event itself: "The attack took place in Leer on Monday"."""
    if claims[0].scope is Scope.TOTAL:
        return claims
    near = [h for h in text.happenings if _is_of(h, claims)]
    day = next((h for h in near if _is_news_day(text, h.when)), None)
    if day is not None and not any(_says_when(c) for c in claims):
        evidence = text.evidence("when", day.when_span, f"event:{day.when_rule}")
        claims = [_dated(claim, day.when, (evidence,)) for claim in claims]
    for happening in near:
        if happening.place is not None and _places_event(happening, claims):
            evidence = text.evidence("place", happening.place_span, f"event:{happening.place_rule}")
            return [_placed(claim, happening.place, (evidence,)) for claim in claims]
    return claims


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


def _is_of(happening: Happening, claims: list[Claim]) -> bool:
    kinds = {claim.event_kind for claim in claims}
    same = happening.kind in kinds or (
        happening.kind in GENERAL_KINDS and claims[0].effect in _HARM
    )
    first, last = claims[0].sentence.start, claims[-1].sentence.end
    return same and first - DAY_REACH <= happening.start <= last + DAY_REACH


def _places_event(happening: Happening, claims: list[Claim]) -> bool:
    first, last = claims[0].sentence.start, claims[-1].sentence.end
    near = first - PLACE_REACH <= happening.start <= last + PLACE_REACH
    place = happening.place
    return near and place is not None and all(_may_move(claim, place) for claim in claims)


_HARM = frozenset({Effect.KILLED, Effect.INJURED, Effect.KILLED_OR_INJURED})
# How far, in code points, from an incident's claims the event itself may be dated, and placed.
DAY_REACH = 1000
PLACE_REACH = 200


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
    return _dated(claim, told.when, _borrowed(told, "when", "story-day"))


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


def with_story_place(text: Text, groups: list[list[Claim]]) -> list[list[Claim]]:
    """The unplaced claims with a place near by, those of the main incident with a finer one."""
    main = next((group for group in groups if group[0].scope is Scope.INCIDENT), None)
    found = []
    for group in groups:
        named = [_named(text, claim) for claim in group]
        if group[0].scope is Scope.TOTAL:
            found.append([_headlined(text, claim) for claim in named])
        elif group is main:
            found.append([_refined(text, claim) for claim in named])
        else:
            found.append([_guessed(text, claim) for claim in named])
    return found


def _named(text: Text, claim: Claim) -> Claim:
    """A place that the claim's sentence names in any way: "Iraq's 3.3 million displaced"."""
    if claim.place is not None:
        return claim
    first, last = claim.sentence.start, claim.sentence.end
    here = [m for m in text.places if first <= m.span.start < last and _may_be_named(m, claim)]
    if not here:
        return claim
    near = min(here, key=lambda m: abs(m.span.start - claim.span.start))
    return _placed(claim, near.place, (text.evidence("place", near.span, "place-named"),))


def _may_be_named(mention: PlaceMention, claim: Claim) -> bool:
    """A name the gazetteer knows that is no speaker's and no part of the words for the people."""
    own = [e.span for e in claim.evidence if e.field in {"victim", "perpetrator", "source"}]
    inside = any(span.start <= mention.span.start < span.end for span in own)
    return mention.role is not Role.SPEAKER and mention.location is not None and not inside


def _headlined(text: Text, claim: Claim) -> Claim:
    """A total without a place of its own is of where the headline says."""
    if claim.place is not None:
        return claim
    title = (m for m in text.places if m.zone is Zone.TITLE and _may_be_named(m, claim))
    first = next(title, None)
    if first is None:
        return claim
    return _placed(claim, first.place, (text.evidence("place", first.span, "place-title"),))


# Arrests, abductions and releases are mostly told without a place: none is guessed for them.
_NOT_GUESSED = frozenset({Effect.DETAINED, Effect.ABDUCTED, Effect.RELEASED})


def _guessed(text: Text, claim: Claim) -> Claim:
    span = text.doc.char_span(claim.sentence.start, claim.sentence.end, alignment_mode="expand")
    if span is None or claim.place is not None or claim.effect in _NOT_GUESSED:
        return claim
    place, rule, where = fallback_place(text.doc, span.root.sent, text.places)
    if place is None or where is None:
        return claim
    return _placed(claim, place, (text.evidence("place", where, rule),))


def _refined(text: Text, claim: Claim) -> Claim:
    claim = _guessed(text, claim)
    own = next((e for e in claim.evidence if e.field == "place"), None)
    if own is None:
        return claim
    place, rule, where = finer_place(own.span, text.places)
    if place is None or where is None:
        return claim
    return _placed(claim, place, (text.evidence("place", where, rule),))
