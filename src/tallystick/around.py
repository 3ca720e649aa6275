"""The place of an event whose own sentence names none: "two more were arrested in the same area".

`fallback_place` looks around it, `area_meant` reads "the area", "there" and "the capital", `larger_meant`
the division that a sum is told of.
"""

import re
from collections.abc import Sequence

from tallystick.doc import Doc, Token
from tallystick.doc import Span as Sentence
from tallystick.gazetteer import capitals, fold
from tallystick.places.home import home_of
from tallystick.places.mention import NO_EVENT, Level, PlaceMention, Role, Zone
from tallystick.places.speakers import is_speech
from tallystick.places.told_of import turns_elsewhere
from tallystick.records import Place
from tallystick.values import replace
from tallystick.vocabulary import WherePrecision
from tallystick.where import NOWHERE, Found, finest

_THE_AREA = re.compile(
    r"\b(?:in|at|near|around|throughout|across|of) (?:the|this|that(?: [\w-]+){0,2}?)"
    r"(?: (?:same|whole|entire|restive|troubled|mountainous|remote|tribal|rural|north\w*|south\w*"
    r"|east\w*|west\w*))* (?P<kind>area|region|city|town|village|district|province|state|county"
    r"|country|nation|neighbou?rhood|capital|scene|mosque|church|hotel|school|market|hospital|base"
    r"|compound|camp|complex|prison|jail|mall|stadium|building|cent(?:er|re)|facility)\b"
    r"|\b(?P<there>there)\b(?! (?:is|are|was|were|has|have|had|will|would|may|might|be)\b)",
    re.IGNORECASE,
)
_LEVELS_OF = {
    "city": (Level.NEIGHBOURHOOD, Level.SETTLEMENT),
    "town": (Level.NEIGHBOURHOOD, Level.SETTLEMENT),
    "village": (Level.NEIGHBOURHOOD, Level.SETTLEMENT),
    "capital": (Level.NEIGHBOURHOOD, Level.SETTLEMENT),
    "district": (Level.DISTRICT, Level.DISTRICT),
    "county": (Level.DISTRICT, Level.DISTRICT),
    "region": (Level.DISTRICT, Level.AREA),
    "province": (Level.DISTRICT, Level.PROVINCE),
    "state": (Level.PROVINCE, Level.PROVINCE),
    "country": (Level.COUNTRY, Level.COUNTRY),
    "nation": (Level.COUNTRY, Level.COUNTRY),
    "area": (Level.SITE, Level.AREA),
}


def fallback_place(doc: Doc, sentence: Sentence, mentions: Sequence[PlaceMention]) -> Found:
    """The place of an event whose own sentence names none, the rule, and the span it comes from.

    "Two militants were arrested in the same area" takes the latest event place before it (rule
    "place-same-area"); other rules, each weaker: place-sentence-before, place-dateline, place-title,
    place-home. `sentence` is a sentence of the Doc.
    """
    back = area_meant(sentence, mentions)
    if back is not NOWHERE or turns_elsewhere(sentence.text):
        return back
    events = _events_before(sentence, mentions)
    # Farther off than the sentence before, no place was coded oftener than the one told there.
    near = [m for m in events if doc.sentence_starts(m.start, sentence.start) <= 1]
    if near:
        latest = max(m.sentence for m in near)
        return _weak(
            finest([m for m in near if m.sentence == latest], sentence.start),
            "place-sentence-before",
        )
    return _from_frame(doc, mentions)


# One of these stands in whatever the pattern finds.
_MEANT = frozenset(
    """there area region city town village district province state county country nation neighborhood
    neighbourhood capital scene mosque church hotel school market hospital base compound camp complex
    prison jail mall stadium building center centre facility""".split()
)


def area_meant(sentence: Sentence, mentions: Sequence[PlaceMention]) -> Found:
    """The place that a sentence means by "the area", "there" or "the country"; else nowhere."""
    text = sentence.text
    town = _capital_meant(text, mentions) or _town_here(sentence, mentions)
    if town is not None:
        side = _BESIDE_CAPITAL.search(text)
        return _weak(town, "place-here") if side is None else _beside(town, side["side"])
    told = not _MEANT.isdisjoint(sentence.doc.lower[sentence.start : sentence.end])
    match = _THE_AREA.search(text) if told else None
    if match is None:
        return NOWHERE
    events = _events_before(sentence, mentions)
    back = (
        _meant_by_area(match, _capitals_told(sentence.doc, match, events))
        or _country_meant(match, mentions)
        or _city_meant(match, mentions)
    )
    return _weak(back, "place-same-area") if back is not None else NOWHERE


# "In this capital", "in this eastern Uzbek city": the one that the report was sent from.
_THIS_TOWN = re.compile(
    r"\b(?:in|at|near|around|across|outside|throughout|on|into|from) this (?:[\w-]+ ){0,3}?"
    r"(?:capital|city|town|port|metropolis|(?P<small>village|hamlet|settlement))\b",
    re.IGNORECASE,
)


def _town_here(sentence: Sentence, mentions: Sequence[PlaceMention]) -> PlaceMention | None:
    """The town of the dateline where it is meant: "was murdered here today", not "it was reported
    here that", nor in what somebody is quoted to say.
    """
    text = sentence.text
    lower = text.lower()
    match = _THIS_TOWN.search(text) if " this " in lower else None
    this_town = match is not None
    if match is not None and match["small"] and _events_before(sentence, mentions):
        return None  # the village told of before
    if not this_town and (" here" not in lower or any(mark in text for mark in _QUOTES)):
        return None
    here = this_town or any(t.lower_ == "here" and _is_of_deed(t) for t in sentence)
    return dateline_place(mentions) if here else None


_QUOTES = ('"', "“", "``")
# "Is here", "people here are": who is in a place, not what happened there.
_NO_DEED = frozenset({"is", "are", "was", "were", "to", "'s", "’s"})


def _is_of_deed(here: Token) -> bool:
    """Whether "here" is where something was done, not where somebody says so."""
    doc, at = here.doc, here.i
    said = any(
        is_speech(word) or word.lemma_ == "learn" for word in (here.head, doc[max(at - 1, 0)])
    )
    return not said and doc.lower[at + 1 : at + 2] not in {(word,) for word in _NO_DEED}


# "In the capital", "in the country's capital"; not "in the provincial capital", "the capital of Lower
# Saxony", "in the capital and other cities". "The Salvadoran capital" is a name (`places/capital.py`).
_THE_CAPITAL = re.compile(
    r"\b(?:in|at|near|around|across|outside|throughout|of|on|fled|flee|fleeing) "
    r"the (?:(?:country|nation)['’]s )?"
    r"capital\b(?! of\b| punishment\b| and (?:several|other|some|many|the rest)\b)",
    re.IGNORECASE,
)


# "300 km (186 miles) north of the capital" is not in it.
_FAR_FROM = re.compile(
    r"(?:\b(?:kilomet\w+|km|miles?)(?: \([^)]*\))?,?(?: to the)?(?: [\w-]+)? (?:of|from|outside) )"
    r"the (?:[\w-]+['’]s )?capital\b",
    re.IGNORECASE,
)


# "A raid on a meeting | south of the capital".
_BESIDE_CAPITAL = re.compile(
    r"\b(?P<side>(?:north|south)[ -]?(?:east|west)?|east|west) of the (?:[\w-]+['’]s )?capital\b",
    re.IGNORECASE,
)


def _beside(town: PlaceMention, side: str) -> Found:
    """A capital for what was on one side of it, somewhere that may be told more closely."""
    relation = re.sub(r"[ -]", "", side.lower()) + "_of"
    near = max(town.place.precision or WherePrecision.NEAR, WherePrecision.NEAR)
    return replace(town.place, relation=relation, precision=near), "place-beside", town.span


def _capital_meant(text: str, mentions: Sequence[PlaceMention]) -> PlaceMention | None:
    """The capital that a report names, in whatever role, where the sentence says "in the capital"."""
    if "capital" not in text.lower() or not _THE_CAPITAL.search(_FAR_FROM.sub("", text)):
        return None
    named = [m for m in mentions if _is_capital(m)]
    if len({m.country for m in named}) != 1:
        return None
    return next((m for m in named if m.is_event_place), named[0])


def _is_capital(mention: PlaceMention) -> bool:
    place = mention.location
    if place is None or mention.level is not Level.SETTLEMENT:
        return False
    return (place.country, place.name) in capitals()


def _events_before(sentence: Sentence, mentions: Sequence[PlaceMention]) -> list[PlaceMention]:
    """The event places before a sentence, those of the title only where there are no others."""
    before = [m for m in mentions if m.start < sentence.start and m.is_event_place]
    return [m for m in before if m.zone is not Zone.TITLE] or before


def _weak(mention: PlaceMention, rule: str) -> Found:
    return mention.place, rule, mention.span


_NEXT_VILLAGE = re.compile(
    r"\b(?:in|at|on) (?:a|an|another|one) (?:neighbou?ring |nearby |adjacent |next |near-by )+"
    r"(?:village|town|hamlet|settlement|community)\b",
    re.IGNORECASE,
)


def in_next_village(sentence: str, place: Place) -> Place:
    """A place told before, for what was near it: "Two more were killed in a neighbouring village"."""
    if place.relation != "in" or not _NEXT_VILLAGE.search(sentence):
        return place
    near = None if place.precision is None else max(place.precision, WherePrecision.NEAR)
    return replace(place, relation="near", precision=near)


def _capitals_told(
    doc: Doc, match: re.Match[str], events: Sequence[PlaceMention]
) -> Sequence[PlaceMention]:
    """The event places, for "the capital" those alone that are one: of a country, or by the words beside it,
    "in Imphal, the state capital"."""
    if (match["kind"] or "").lower() != "capital":
        return events
    told = (m for m in events if "capital" in doc.lower[max(0, m.begins - 1) : m.end + 5])
    return [*told, *(m for m in events if _is_capital(m))]


def _meant_by_area(match: re.Match[str], events: Sequence[PlaceMention]) -> PlaceMention | None:
    if not events:
        return None
    if match["kind"] == "hospital" and not _CARE.isdisjoint(match.string.lower().split()):
        return None  # "is in stable condition at the hospital"
    low, high = _LEVELS_OF.get((match["kind"] or "area").lower(), (Level.SITE, Level.AREA))
    fitting = [m for m in events if low <= m.level <= high]
    if match["kind"] and match["kind"].lower() == "village":
        fitting = [m for m in fitting if m.kind == "village"] or fitting
    if not fitting:
        return None
    latest = max(m.sentence for m in fitting)
    return finest([m for m in fitting if m.sentence == latest], fitting[-1].start)


_CARE = frozenset(
    """surgery condition treated treatment died dies stable recovering recover taken rushed brought
    admitted pronounced arrival doctors""".split()
)


def _country_meant(match: re.Match[str], mentions: Sequence[PlaceMention]) -> PlaceMention | None:
    """The one country that a report speaks of, for "in the country": its first, in any role."""
    if (match["kind"] or "").lower() not in ("country", "nation"):
        return None
    named = [m for m in mentions if m.kind == "country" and m.role is not Role.SPEAKER]
    countries = {m.country for m in named}
    towns = {m.country for m in mentions if m.is_event_place} - {""}
    return named[0] if len(countries) == 1 and countries & (towns or countries) else None


def _city_meant(match: re.Match[str], mentions: Sequence[PlaceMention]) -> PlaceMention | None:
    """The town that a report was sent from, for "in two attacks in the city" with no town before."""
    if (match["kind"] or "").lower() not in ("city", "town"):
        return None
    sent_from = dateline_place(mentions)
    return sent_from if sent_from is not None and sent_from.level is Level.SETTLEMENT else None


_THE_LARGER = re.compile(
    r"\b(?:the|this) (?:\w+ )?(?P<kind>country|nation|state|region|province)\b(?! of\b)",
    re.IGNORECASE,
)
_LARGER = {
    "country": (Level.COUNTRY,),
    "nation": (Level.COUNTRY,),
    "state": (Level.PROVINCE,),
    "province": (Level.PROVINCE,),
    "region": (Level.PROVINCE, Level.AREA),
}


def larger_meant(sentence: str, mentions: Sequence[PlaceMention]) -> PlaceMention | None:
    """The division or country that a sum is told of: "This year the state has seen 131 deaths"; none
    where the report names two of them."""
    told = [m for m in mentions if m.role not in NO_EVENT]
    match = _THE_LARGER.search(sentence)
    levels = _LARGER[match["kind"].lower()] if match else ()
    found = [m for m in told if m.level in levels]
    return found[0] if len({fold(m.words) for m in found}) == 1 else None


def is_another(doc: Doc, mention: PlaceMention) -> bool:
    """Whether a name is that of one more place, where something else happened: "another village, Zang"."""
    before = doc.lower[mention.begins : mention.start]
    return not _OTHERS.isdisjoint(before)


_OTHERS = frozenset({"another", "second", "third", "neighbouring", "neighboring", "adjacent"})


def _from_frame(doc: Doc, mentions: Sequence[PlaceMention]) -> Found:
    """Title, town of the police or dateline: the place of the news as a whole."""
    home = home_of(doc, mentions)
    by_zone = {
        "place-title": [m for m in mentions if m.zone is Zone.TITLE and m.is_event_place],
        "place-home": [home] if home is not None else [],
        "place-dateline": [m for m in mentions if m.zone is Zone.DATELINE],
    }
    for rule, found in by_zone.items():
        if found:
            first = min(m.sentence for m in found)
            best = finest([m for m in found if m.sentence == first], found[0].start)
            return _weak(best, rule)
    return NOWHERE


def dateline_place(mentions: Sequence[PlaceMention]) -> PlaceMention | None:
    """The place in the dateline, from which the report was sent: "ADEN, Yemen (AP) -"."""
    found = [m for m in mentions if m.zone is Zone.DATELINE]
    return finest(found, found[0].start) if found else None
