"""The site or street of an incident by its name, where a claim only says what it was or in which town.

The guide: a place is the most specific one at which the text puts the event, wherever in the text it
stands. "Man dies in Cincinnati nightclub shooting" is told before anybody says "at the packed Cameo Night
Club": the one nightclub that a report names is the one of its headline.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from tallystick.extract import Text
from tallystick.gazetteer import fold, is_name
from tallystick.places.inside import is_inside, place_keys
from tallystick.places.lexicon import word_class
from tallystick.places.mention import Level, PlaceMention, Zone
from tallystick.records import Claim, Span
from tallystick.tables import rows
from tallystick.values import replace

RULE = "named-site"
# How many words may stand between "a", "at" or "outside" and the noun of a site: "at a crowded gay nightclub".
_REACH = 4


def with_named_sites(text: Text, groups: list[list[Claim]]) -> list[list[Claim]]:
    """The claims of each incident at the one site of the kind that they tell of, where the report names it."""
    sites = [mention for mention in text.places if _is_proper(mention)]
    if not sites:
        return groups
    spans = [{e.span for c in group for e in c.evidence if e.field == "place"} for group in groups]
    found = []
    for at, group in enumerate(groups):
        taken = place_keys(m for m in sites if any(m.span in s for o, s in enumerate(spans) if o != at))
        free = [m for m in sites if not place_keys((m,)) <= taken or m.span in spans[at]]
        site = _site_told(text, group, free)
        found.append([_at(text, claim, site) for claim in group] if site is not None else group)
    return found


def _site_told(text: Text, group: Sequence[Claim], sites: Sequence[PlaceMention]) -> PlaceMention | None:
    """The one site that a report names of the kind that an incident is told to have been at."""
    for kind in dict.fromkeys(_kinds_told(text, group)):
        of_kind = [mention for mention in sites if kind in _kinds(mention.words)]
        if of_kind and len({fold(mention.words) for mention in of_kind}) == 1:
            return of_kind[0]
    return None


def _kinds_told(text: Text, group: Sequence[Claim]) -> Iterator[str]:
    """The kinds of sites in the sentences of an incident: "at an apartment complex", "nightclub shooting"."""
    for span in dict.fromkeys(claim.sentence for claim in group):
        words = text.doc.words_at(span.start, span.end)
        if words is None:
            continue
        named = _named_words(text, span)
        for at in range(words.start, words.end):
            kind = _kind_at(text, at)
            if kind and at not in named and _is_of_event(text, at, words.start):
                yield kind


def _named_words(text: Text, sentence: Span) -> set[int]:
    """The words of a sentence that belong to a name: "a pupil at Pine Hill Middle | School"."""
    here = (m for m in text.places if sentence.start <= m.span.start < sentence.end)
    return {at for m in here if not _is_unnamed(m) for at in range(m.start, m.end)}


def _kind_at(text: Text, at: int) -> str:
    return _kind_of().get(text.doc.lower[at], "")


def _is_of_event(text: Text, at: int, start: int) -> bool:
    """Whether a noun tells where an event was: "nightclub | shooting", "outside a busy | nightclub"."""
    lower = text.doc.lower
    if at + 1 < len(lower) and lower[at + 1] in word_class("event"):
        return True
    before = lower[max(start, at - _REACH) : at]
    return any(word in _AT for word in before)


_AT = frozenset({"at", "in", "inside", "outside", "near"})


def _at(text: Text, claim: Claim, site: PlaceMention) -> Claim:
    """A claim at a site, where it had only the town around it or the same site without its name."""
    own = next((e.span for e in claim.evidence if e.field == "place"), None)
    mention = next((m for m in text.places if m.span == own), None)
    if mention is None or mention.span == site.span or not _gives_way(mention, site):
        return claim
    evidence = text.evidence("place", site.span, RULE)
    kept = tuple(e for e in claim.evidence if e.field != "place")
    return replace(claim, place=site.place, evidence=(*kept, evidence))


def _gives_way(mention: PlaceMention, site: PlaceMention) -> bool:
    if mention.is_site:
        return mention.kind == "street" or _is_unnamed(mention)
    return mention.level >= Level.NEIGHBOURHOOD and is_inside(site, mention)


def _is_proper(mention: PlaceMention) -> bool:
    """Whether a site has a name of its own: "Cameo Night Club", not "Dallas Motel", "the Bannu checkpost"."""
    return mention.kind == "site" and mention.is_event_place and not _is_unnamed(mention)


def _is_unnamed(mention: PlaceMention) -> bool:
    """Whether a site has but the name of its town: "Dallas Motel", "the west Houston apartment complex"."""
    rest = [w for w in mention.words.split() if w.lower() not in _kind_of() and not w.islower()]
    return mention.kind == "site" and (not rest or is_name(" ".join(rest)))


@cache
def _kind_of() -> dict[str, str]:
    return {word: kind for kind, words in rows("site_kinds.tsv") for word in words.split("|")}


def _kinds(words: str) -> set[str]:
    return {_kind_of()[word] for word in words.lower().split() if word in _kind_of()}
