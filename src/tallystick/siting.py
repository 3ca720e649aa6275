"""Where an incident took place: what one of its claims, its event or the story around tells.

The guide: the place is the most specific one at which the text puts the event, wherever in the text
it stands. So the claims of an incident share the place that any of them states; then the words for
the event itself are asked ("The attack took place near the town"); then the story around.
"""

from dataclasses import replace

from tallystick.extract import Text
from tallystick.extract.happenings import Happening, borrowed, is_of
from tallystick.gazetteer import fold
from tallystick.places.mention import PlaceMention, Role, Zone
from tallystick.records import Claim, Evidence, Place
from tallystick.vocabulary import Effect, Scope, WherePrecision
from tallystick.where import fallback_place, finer_place

# How far, in code points, from an incident's claims the event itself may be dated, and placed.
PLACE_REACH = 200
# Rules of a place that was only guessed from the words around a claim.
_GUESSED = frozenset(
    {"place-same-area", "place-paragraph", "place-dateline", "place-title", "place-lead"}
)


def sited(text: Text, groups: list[list[Claim]]) -> list[list[Claim]]:
    """The claims of each incident with the place that the report gives to it."""
    shared = [_with_event_place(text, _with_shared_place(claims)) for claims in groups]
    return with_story_place(text, shared)


def stated_place(claim: Claim) -> Place | None:
    """The place that a claim's own sentence names; None where it was taken from around it."""
    rules = {evidence.rule for evidence in claim.evidence if evidence.field == "place"}
    return None if rules & _GUESSED else claim.place


# -------------------------------------------------------------------------- among the claims


def _with_shared_place(claims: list[Claim]) -> list[Claim]:
    anchor = _place_of(claims)
    if anchor is None or anchor.place is None:
        return claims
    evidence = borrowed(anchor, "place", "same-incident")
    return [
        _placed(claim, anchor.place, evidence) if _may_move(claim, anchor.place) else claim
        for claim in claims
    ]


# How firmly a rule ties a place to an event: by the grammar of its clause, or only by nearness.
_FIRM = frozenset({"place-attached", "place-event-clause"})


def _place_of(claims: list[Claim]) -> Claim | None:
    """The claim whose place is the incident's: the first that is firmly tied, or a finer one in it."""
    placed = [claim for claim in claims if stated_place(claim)]
    anchor = next(
        (claim for claim in placed if is_firmly_placed(claim)), placed[0] if placed else None
    )
    if anchor is None or anchor.place is None:
        return None
    inside = [c for c in placed if c.place is not None and _is_finer(c.place, anchor.place)]
    return min(inside, key=_coarseness, default=anchor)


def is_firmly_placed(claim: Claim) -> bool:
    """Whether grammar ties the place to the event: "killed in Mosul", not "said in Mosul"."""
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


def _placed(claim: Claim, place: Place, evidence: tuple[Evidence, ...]) -> Claim:
    kept = tuple(e for e in claim.evidence if e.field != "place")
    return replace(claim, place=place, evidence=(*kept, *evidence))


# ------------------------------------------------------------------ from the words for the event


def _with_event_place(text: Text, claims: list[Claim]) -> list[Claim]:
    """The place from a sentence on the event itself: "The attack took place in Leer"."""
    if claims[0].scope is Scope.TOTAL:
        return claims
    for happening in text.happenings:
        if happening.place is not None and _places_event(happening, claims):
            evidence = text.evidence("place", happening.place_span, f"event:{happening.place_rule}")
            return [_placed(claim, happening.place, (evidence,)) for claim in claims]
    return claims


def _places_event(happening: Happening, claims: list[Claim]) -> bool:
    place = happening.place
    near = is_of(happening, claims, PLACE_REACH)
    return near and place is not None and all(_may_move(claim, place) for claim in claims)


# ------------------------------------------------------------------------- from the story around


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
