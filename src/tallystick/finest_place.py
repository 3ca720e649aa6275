"""The finest place of an incident, for claims that only name its town or say what it was.

The guide: a place is the most specific one at which the text puts the event, wherever in the text it
stands. "Man dies in Cincinnati nightclub shooting" is told before anybody says "at the packed Cameo Night
Club": the one nightclub that a report names is the one of its headline. And what the second look
(`fitting_place`) has found for one harm of an incident holds for the others that name but its town.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from tallystick.extract import Text
from tallystick.extract.scope import is_sum
from tallystick.fitting_place import FITTING
from tallystick.gazetteer import fold
from tallystick.places.inside import is_inside
from tallystick.places.lexicon import word_class
from tallystick.places.mention import Level, PlaceMention
from tallystick.places.unnamed import is_unnamed, own_name, site_kinds
from tallystick.records import Claim, Span
from tallystick.values import replace
from tallystick.vocabulary import HARM

# The rule of a site told of by its kind, and named elsewhere.
NAMED_SITE = "named-site"
# How many words may stand between "a", "at" or "outside" and the noun of a site: "at a packed nightclub".
_REACH = 4


def with_finest_places(text: Text, groups: list[list[Claim]]) -> list[list[Claim]]:
    """The claims of each incident at its site by name, or at the finest place that fits any of them."""
    names = {mention.span: mention for mention in text.places}
    sites = [mention for mention in text.places if _is_proper(mention)]
    found = []
    for group in groups:
        finer = _at_fitting(text, group, names)
        site = _site_told(text, group, sites) if sites else None
        found.append([_at_site(text, claim, site, names) for claim in finer] if site else finer)
    return found


# ------------------------------------------------------------------------------ what fits another claim


def _at_fitting(text: Text, group: list[Claim], names: Mapping[Span, PlaceMention]) -> list[Claim]:
    """The harms of one incident at the place that fits one of them: "Boy shot in Hampton" on Regal Way."""
    fitting = [
        e for c in group for e in c.evidence if e.field == "place" and e.rule.startswith(FITTING)
    ]
    if not fitting or is_sum(group):
        return group
    places = [names[e.span] for e in fitting if e.span in names]
    return [_finer(text, claim, places, names) for claim in group]


def _finer(
    text: Text,
    claim: Claim,
    places: Sequence[PlaceMention],
    names: Mapping[Span, PlaceMention],
) -> Claim:
    own = _mention(claim, names)
    if own is None or claim.effect not in HARM:
        return claim
    inside = [place for place in places if is_inside(place, own)]
    if len({fold(place.words) for place in inside}) != 1:
        return claim
    return _placed(text, claim, inside[0], f"same-incident:{FITTING}")


def _mention(claim: Claim, names: Mapping[Span, PlaceMention]) -> PlaceMention | None:
    return next((names.get(e.span) for e in claim.grounds("place")), None)


def _placed(text: Text, claim: Claim, mention: PlaceMention, rule: str) -> Claim:
    evidence = (*claim.without("place"), text.evidence("place", mention.span, rule))
    return replace(claim, place=mention.place, evidence=evidence)


# --------------------------------------------------------------------------------- a site by its name


def _site_told(
    text: Text, group: Sequence[Claim], sites: Sequence[PlaceMention]
) -> PlaceMention | None:
    """The one site that a report names of the kind that an incident is told to have been at."""
    for noun in dict.fromkeys(_nouns_told(text, group)):
        of_kind = [site for site in sites if site_kinds()[noun] in _kinds(site.words)]
        told = [site for site in of_kind if site.is_event_place]
        if told and len({own_name(site) for site in of_kind}) == 1:
            names = Counter(fold(site.words) for site in told)
            return max(told, key=lambda site: (noun in site.words.lower(), names[fold(site.words)]))
    return None


def _nouns_told(text: Text, group: Sequence[Claim]) -> Iterator[str]:
    """What sites the sentences of an incident tell of: "at an apartment complex", "nightclub shooting"."""
    for span in dict.fromkeys(claim.sentence for claim in group):
        words = text.doc.words_at(span.start, span.end)
        if words is None:
            continue
        told = text.doc.lower[words.start : words.end]
        if site_kinds().keys().isdisjoint(told):
            continue  # as most sentences
        named = _named_words(text, span)
        for at, noun in enumerate(told, words.start):
            if noun in site_kinds() and at not in named and _is_of_event(text, at, words.start):
                yield noun


def _named_words(text: Text, sentence: Span) -> set[int]:
    """The words of a sentence that belong to a name: "a pupil at Pine Hill Middle | School"."""
    here = (m for m in text.places if sentence.start <= m.span.start < sentence.end)
    return {at for m in here if not is_unnamed(m) for at in range(m.start, m.end)}


def _is_of_event(text: Text, at: int, start: int) -> bool:
    """Whether a noun tells where an event was: "nightclub | shooting", "outside a busy | nightclub"."""
    lower = text.doc.lower
    if at + 1 < len(lower) and lower[at + 1] in word_class("event"):
        return True
    before = lower[max(start, at - _REACH) : at]
    return any(word in _AT for word in before)


_AT = frozenset({"at", "in", "inside", "outside", "near"})


def _at_site(
    text: Text, claim: Claim, site: PlaceMention, names: Mapping[Span, PlaceMention]
) -> Claim:
    """A claim at a site, where it had only the town around it or the same site without its name."""
    own = _mention(claim, names)
    if own is None or own.span == site.span or not _gives_way(own, site):
        return claim
    return _placed(text, claim, site, NAMED_SITE)


def _gives_way(mention: PlaceMention, site: PlaceMention) -> bool:
    """Whether a place is a street, a nameless site or a town, in which the site may be."""
    if mention.is_site:
        return mention.kind == "street" or is_unnamed(mention)
    return mention.level >= Level.NEIGHBOURHOOD and is_inside(site, mention)


def _is_proper(mention: PlaceMention) -> bool:
    """Whether a site has a name of its own: "Cameo Night Club", not "Dallas Motel", "the Bannu checkpost"."""
    return mention.kind == "site" and not is_unnamed(mention)


def _kinds(words: str) -> set[str]:
    return {site_kinds()[word] for word in words.lower().split() if word in site_kinds()}
