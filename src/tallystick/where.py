"""Where the report puts an event: "were killed in clashes south of the town of Mir Ali".

`find_places` reads the names, `place_for` picks the one of an event by the grammar between the
two, `fallback_place` looks around when the sentence of the event names none.
"""

import re
from collections import defaultdict
from collections.abc import Sequence

from tallystick.doc import Doc, Token, once_a_word
from tallystick.doc import Span as Sentence
from tallystick.gazetteer import capitals, country_of
from tallystick.places.detect import find_names, find_places, with_points
from tallystick.places.distance import kilometres
from tallystick.places.home import home_of, local_town
from tallystick.places.inside import LEAST_RADIUS_KM, is_inside, is_of_division
from tallystick.places.lexicon import word_class
from tallystick.places.mention import Level, PlaceMention, Role, Zone
from tallystick.places.told_of import (
    does_more,
    is_event,
    is_of_capture,
    is_of_crime,
    is_of_described,
    is_of_meeting,
    is_of_other_event,
    is_said_before,
    speaks,
)
from tallystick.records import Place, Report, Span
from tallystick.values import replace
from tallystick.vocabulary import WherePrecision

__all__ = [
    "PlaceMention",
    "country_for_report",
    "dateline_place",
    "fallback_place",
    "find_names",
    "find_places",
    "home_of",
    "local_town",
    "place_for",
    "with_points",
]

# How a name may belong to an event word of its sentence, from strong to weak.
TIES = (
    "place-attached",
    "place-event-clause",
    "place-subordinate",
    "place-sentence",
    "place-aside",
)
# Relations that two names make together: one place, of UCDP's precision 5.
BETWEEN = frozenset({"between", "on_the_border"})
Found = tuple[Place | None, str, Span | None]
NOWHERE: Found = (None, "none", None)

# A name farther off than this, in sentences, is no longer "the" place of what is told.
_SENTENCES_BACK = 2
_CLAUSES = frozenset(
    {"ccomp", "parataxis", "advcl", "acl", "acl:relcl", "csubj", "csubj:pass", "xcomp"}
)
# A verb coordinated with the one before tells an event with a place of its own: "battled rebels in
# Vavuniya and killed four more in Jaffna".
_NEXT_CLAUSE = "conj:clause"
_INTO_EVENT = frozenset(
    {"advcl", "conj", _NEXT_CLAUSE, "acl", "acl:relcl", "xcomp", "parataxis", "ccomp"}
)
_WITHIN_CLAUSE = frozenset({"obl", "obj", "nmod", "nsubj", "appos"})
_THE_AREA = re.compile(
    r"\b(?:in|at|near|around|throughout|across|of) (?:the|this|that)"
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


def place_for(
    doc: Doc,
    trigger: Token,
    mentions: Sequence[PlaceMention],
    *,
    victim: Token | None = None,
    several: bool = False,
) -> Found:
    """The place at which a sentence puts the event of a trigger word, the rule, and its span.

    In "militants ambushed a convoy at Hassukhel in North Waziristan, killing ten" the trigger
    "killing" finds Hassukhel by the rule "place-event-clause", region North Waziristan. Rules from
    strong to weak: place-attached, place-event-clause, place-subordinate, place-sentence, place-aside.
    `victim` is the word of those harmed; with several places, the one nearest to it is taken.
    With `several`, a list is taken whole: "killed 30 people in Herat and Farah provinces".
    """
    first, end = doc.sentence_of(trigger.i)
    here = [m for m in mentions if first <= m.start < end and _may_hold(m, trigger)]
    here = _without_frame(_without_parts(doc, trigger, here), first)
    if not here:
        return NOWHERE
    beside, tie = _beside(trigger, victim, here)
    if beside is not None:
        beside = _where_they_were(trigger, beside, here) or beside
        return _joined(beside, here, several), tie, beside.span
    ranked: dict[str, list[PlaceMention]] = {}
    for mention in here:
        ranked.setdefault(_tie(doc, trigger, mention), []).append(mention)
    for rule in TIES:
        if ranked.get(rule):
            near = (victim or trigger).i
            own = _without_larger(_without_regions(_in_one_country(ranked[rule], near)))
            best = _finest(own, near, _looks_back(trigger))
            best = _where_they_were(trigger, best, here) or best
            return _joined(best, here, several), rule, best.span
    return NOWHERE


def _where_they_were(
    trigger: Token, wide: PlaceMention, here: Sequence[PlaceMention]
) -> PlaceMention | None:
    """Where the harmed were, inside the province that is told first: "in southern Helmand, killing
    two nurses | while they queued in Sangin".
    """
    if wide.level < Level.PROVINCE:
        return None
    for mention in here:
        inside = mention.start > trigger.i and mention.level <= Level.DISTRICT
        if inside and is_inside(mention, wide) and _is_while(trigger, trigger.doc[mention.head]):
            return mention
    return None


def _is_while(trigger: Token, word: Token) -> bool:
    """Whether a word stands in a clause of what the harmed did: "as they slept", "while praying"."""
    for above in (word, *word.ancestors):
        if above.dep_ == "advcl" and above.head.i == trigger.i:
            return any(c.lower_ in _WHILE for c in above.children)
        if above.i == trigger.i:
            return False
    return False


_WHILE = frozenset({"as", "while", "when"})


def _without_frame(here: list[PlaceMention], first: int) -> list[PlaceMention]:
    """Leaves out what only sets the scene of a finer place: "In the province of Homs, shells on Rastan
    left five dead", "Lagos: A policeman was shot at Ikorodu".
    """
    if len(here) < 2:
        return here
    frame = min(here, key=lambda mention: mention.start)
    if frame.zone is not Zone.ITEM and (frame.begins > first + 1 or frame.relation != "in"):
        return here
    finer = [m for m in here[1:] if m.is_event_place and is_inside(m, frame)]
    in_item = frame.zone is Zone.ITEM and any(m.relation in _AT for m in here[1:])
    return [m for m in here if m is not frame] if finer or in_item else here


_AT = frozenset({"in", "at", "near", "outside"})


def _beside(
    trigger: Token, victim: Token | None, here: Sequence[PlaceMention]
) -> tuple[PlaceMention | None, str]:
    """Of several names the one right behind the people or right before the harm: "killed two soldiers
    in Gao and ...", "another attack in Gilroy, California, killing three".
    """
    if len(here) < 2:
        return None, ""
    if victim is not None:
        for mention in here:
            if mention.begins - 1 == victim.i:
                return mention, "place-attached"
    if not _looks_back(trigger):
        return None, ""
    last = max((m for m in here if m.start < trigger.i), key=lambda m: m.start, default=None)
    if last is None or last.end != trigger.i - 1:
        return None, ""
    inner = next((m for m in here if m.region_span == last.span), last)
    return inner, "place-event-clause"


def _without_parts(doc: Doc, trigger: Token, here: list[PlaceMention]) -> list[PlaceMention]:
    """Leaves out where only a part of a sum was: "... in Iraq, including scores in Mosul"."""
    if len(here) < 2:
        return here
    lower = doc.lower
    for mention in here:
        first = trigger.i < mention.start
        if first and any(
            word in word_class("parts_of_sum") for word in lower[trigger.i : mention.start]
        ):
            return [m for m in here if m.start < mention.start]
    return here


def _may_hold(mention: PlaceMention, trigger: Token) -> bool:
    """An event place; "fled from Fallujah" too, where the name hangs on the trigger itself."""
    if mention.is_event_place:
        return not is_of_crime(trigger, mention) and not is_of_meeting(trigger.doc[mention.head])
    if mention.role is Role.WEAK and mention.relation == "from":
        name = trigger.doc[mention.head]
        above = (name.head if name.dep_ == "compound" else name).head
        by_people = above.dep_.startswith("nsubj") and above.head.i == trigger.i
        forms = {trigger.lemma_.lower(), trigger.lower_}
        left = not word_class("leaving").isdisjoint(forms)
        return left and (above.i == trigger.i or by_people)
    return False


def _tie(doc: Doc, trigger: Token, mention: PlaceMention) -> str:
    """The rule by which a name belongs to a trigger: how the tree leads from one to the other."""
    if mention.zone is Zone.ITEM:
        return "place-event-clause"
    down, top = _path(doc[mention.head], trigger)
    if top is None:
        return "place-sentence"
    clause = any(label in _CLAUSES or label == _NEXT_CLAUSE for label in down)
    if is_of_described(doc[mention.head], trigger, mention):
        return "place-aside"
    if top.i == trigger.i:
        if is_of_other_event(doc[mention.head], trigger) or is_of_capture(
            doc[mention.head], trigger
        ):
            return "place-aside"
        return "place-subordinate" if clause else "place-attached"
    if _is_aside(trigger, top):
        return "place-aside"
    up, _ = _path(trigger, top)
    if is_said_before(trigger, mention, top):
        return "place-subordinate"
    if clause or speaks(top) or does_more(trigger, top):
        return "place-sentence"
    return "place-event-clause" if all(_leads_up(label) for label in up) else "place-sentence"


def _leads_up(label: str) -> bool:
    return label in _INTO_EVENT or label.partition(":")[0] in _WITHIN_CLAUSE


def _is_aside(token: Token, top: Token) -> bool:
    """Whether an event is only told beside what happens in a clause: a time or a person's past.

    "Police fired at a crowd in Cairo, hours after they announced his arrest"; "a man who was
    arrested in May stands in court in Kabul". A relative clause on an event itself is its own:
    "the blast that killed four struck Goma".
    """
    while token.i != top.i:
        if token.dep_ == "advcl" and any(
            child.dep_ == "mark" and child.lower_ in _OTHER_TIME for child in token.children
        ):
            return True
        beside = token.dep_ == "acl:relcl" and token.head.i != top.i
        if beside and not (is_event(token.head) or _tells_where(token)):
            return True
        if token.dep_ in ("acl", "amod") and token.lower_ in word_class("blamed"):
            return True
        token = token.head
    return False


# Words that put one clause before or after the other: two happenings, perhaps at two places.
_OTHER_TIME = frozenset({"after", "before", "since", "until"})


def _tells_where(clause: Token) -> bool:
    """Whether a clause says what happened at a place: "in Gao, Mali, where ten people died"."""
    return any(child.lower_ == "where" for child in clause.children)


def _path(token: Token, goal: Token) -> tuple[list[str], Token | None]:
    """Labels on the way up from a word to the first word that stands above `goal` or is it."""
    above = _at_or_above(goal)
    labels: list[str] = []
    while token.i not in above:
        verbal = token.dep_ == "conj" and token.pos_ in ("VERB", "AUX")
        if not _situates(token):
            labels.append(_NEXT_CLAUSE if verbal else token.dep_)
        if token.head.i == token.i:
            return labels, None
        token = token.head
    return labels, token


def _situates(token: Token) -> bool:
    """Whether a participle only tells where something lies: "in a camp located near Gao"."""
    return token.dep_ == "acl" and token.lower_ in _SITUATED


_SITUATED = frozenset({"located", "situated"})


@once_a_word
def _at_or_above(word: Token) -> frozenset[int]:
    return frozenset((word.i, *(ancestor.i for ancestor in word.ancestors)))


def _in_one_country(mentions: Sequence[PlaceMention], near: int) -> list[PlaceMention]:
    """The names in the country of the nearest: a town of another is no finer place of it."""
    nearest = min(mentions, key=lambda m: abs(m.start - near))
    return [m for m in mentions if not nearest.country or m.country == nearest.country]


def _without_regions(mentions: Sequence[PlaceMention]) -> list[PlaceMention]:
    """The names that are not the region of another one: the "Satellite Town" of "in Satellite Town,
    Turbat".
    """
    regions = {m.region_span for m in mentions}
    return [m for m in mentions if m.span not in regions] or list(mentions)


def _without_larger(mentions: Sequence[PlaceMention]) -> list[PlaceMention]:
    """The names without a town's that means the division called after it: "in Kandahar, two died in
    Maiwand district".
    """
    if len(mentions) < 2:
        return list(mentions)
    return [m for m in mentions if not any(is_of_division(other, m) for other in mentions)]


def _finest(mentions: Sequence[PlaceMention], near: int, looks_back: bool = False) -> PlaceMention:
    """The most specific name, and of several such the nearest; behind counts nearer than before."""

    def distance(mention: PlaceMention) -> tuple[int, int]:
        away = mention.start - near
        return mention.level, away if (away < 0) == looks_back else 2 * abs(away)

    return min(mentions, key=lambda mention: tuple(abs(part) for part in distance(mention)))


def _looks_back(trigger: Token) -> bool:
    """Whether an effect is that of what stands before: "a blast in Gao, killing three, and ..."."""
    running = trigger.pos_ == "VERB" and trigger.lower_.endswith("ing")
    return running and trigger.i > 0 and trigger.doc.texts[trigger.i - 1] == ","


def _joined(best: PlaceMention, here: Sequence[PlaceMention], several: bool) -> Place:
    """The place of a mention; its region may be a coarser name elsewhere in the sentence, no border.

    A list of places has no one point.
    """
    if several and best.several:
        between = WherePrecision.REGION if best.relation in BETWEEN else None
        return replace(best.place, words=best.several, precision=between, location=None)
    if best.region:
        return best.place
    larger = [m for m in here if m.level > best.level and _may_contain(m, best)]
    larger = [m for m in larger if m.relation != "on_the_border"]
    if not larger:
        return best.place
    region = min(larger, key=lambda m: (m.level, abs(m.start - best.start)))
    return replace(best.place, region=region.words)


# A province without a known radius is seldom wider than this.
_PROVINCE_RADIUS_KM = 150.0


def _may_contain(larger: PlaceMention, mention: PlaceMention) -> bool:
    """Whether a coarser name of the sentence can be the region: same country, and not too far."""
    if larger.country != mention.country:
        return False
    if larger.location is None or mention.location is None or larger.level >= Level.AREA:
        return True
    least = LEAST_RADIUS_KM if larger.level is Level.DISTRICT else _PROVINCE_RADIUS_KM
    radius = max(larger.location.radius_km, least)
    return kilometres(larger.location, mention.location) < radius


def fallback_place(doc: Doc, sentence: Sentence, mentions: Sequence[PlaceMention]) -> Found:
    """The place of an event whose own sentence names none, the rule, and the span it comes from.

    "Two militants were arrested in the same area" takes the latest event place before it (rule
    "place-same-area"); other rules, each weaker: place-paragraph, place-dateline, place-title,
    place-home. `sentence` is a sentence of the Doc.
    """
    back = area_meant(sentence, mentions)
    if back is not NOWHERE:
        return back
    events = _events_before(sentence, mentions)
    near = [m for m in events if _is_close(doc, m, sentence)]
    if near:
        latest = max(m.sentence for m in near)
        return _weak(
            _finest([m for m in near if m.sentence == latest], sentence.start), "place-paragraph"
        )
    return _from_frame(doc, mentions)


def area_meant(sentence: Sentence, mentions: Sequence[PlaceMention]) -> Found:
    """The place that a sentence means by "the area", "there" or "the country"; else nowhere."""
    text = sentence.text
    town = _capital_meant(text, mentions) or _town_here(sentence, mentions)
    if town is not None:
        return _weak(town, "place-here")
    match = _THE_AREA.search(text)
    if match is None:
        return NOWHERE
    events = _events_before(sentence, mentions)
    back = _meant_by_area(match, events) or _country_meant(match, mentions)
    return _weak(back, "place-same-area") if back is not None else NOWHERE


# "In this capital", "in this eastern Uzbek city": the one that the report was sent from.
_THIS_TOWN = re.compile(
    r"\b(?:in|at|near|around|across|outside|throughout) this (?:[\w-]+ ){0,3}?"
    r"(?:capital|city|town|port|metropolis)\b",
    re.IGNORECASE,
)


def _town_here(sentence: Sentence, mentions: Sequence[PlaceMention]) -> PlaceMention | None:
    """The town of the dateline where it is meant: "was murdered here today", not "it was reported
    here that", nor in what somebody is quoted to say.
    """
    text = sentence.text
    lower = text.lower()
    this_town = " this " in lower and _THIS_TOWN.search(text) is not None
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
    said = any(speaks(word) or word.lemma_ == "learn" for word in (here.head, doc[max(at - 1, 0)]))
    return not said and doc.lower[at + 1 : at + 2] not in {(word,) for word in _NO_DEED}


# "In the capital", "in the Salvadoran capital"; not "in the provincial capital", "the capital of Lower
# Saxony", "in the capital and other cities".
_THE_CAPITAL = re.compile(
    r"\b(?:in|at|near|around|across|outside|throughout|of|on) the (?:(?P<people>[A-Z][\w-]+) )?"
    r"capital\b(?! of\b| punishment\b| and (?:several|other|some|many|the rest)\b)",
    re.IGNORECASE,
)


def _capital_meant(text: str, mentions: Sequence[PlaceMention]) -> PlaceMention | None:
    """The capital that a report names, in whatever role, where the sentence says "in the capital"."""
    match = _THE_CAPITAL.search(text) if "capital" in text.lower() else None
    if match is None:
        return None
    country = country_of(match["people"]) if match["people"] else None
    if match["people"] and country is None:
        return None
    named = [m for m in mentions if _is_capital(m) and country in (None, m.country)]
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


def _meant_by_area(match: re.Match[str], events: Sequence[PlaceMention]) -> PlaceMention | None:
    if not events:
        return None
    low, high = _LEVELS_OF.get((match["kind"] or "area").lower(), (Level.SITE, Level.AREA))
    fitting = [m for m in events if low <= m.level <= high]
    if match["kind"] and match["kind"].lower() == "village":
        fitting = [m for m in fitting if m.kind == "village"] or fitting
    if not fitting:
        return None
    latest = max(m.sentence for m in fitting)
    return _finest([m for m in fitting if m.sentence == latest], fitting[-1].start)


def _country_meant(match: re.Match[str], mentions: Sequence[PlaceMention]) -> PlaceMention | None:
    """The one country that a report speaks of, for "in the country": its first in any role.

    Not that of "the Britain-based Observatory" where all towns that are told of lie in another.
    """
    if (match["kind"] or "").lower() not in ("country", "nation"):
        return None
    named = [m for m in mentions if m.kind == "country" and m.role is not Role.SPEAKER]
    countries = {m.country for m in named}
    towns = {m.country for m in mentions if m.is_event_place and m.country}
    return named[0] if len(countries) == 1 and countries & (towns or countries) else None


_THE_LARGER = re.compile(
    r"\b(?:the|this) (?:\w+ )?(?P<kind>country|nation|state|region|province)\b", re.IGNORECASE
)
_LARGER = {
    "country": (Level.COUNTRY,),
    "nation": (Level.COUNTRY,),
    "state": (Level.PROVINCE,),
    "province": (Level.PROVINCE,),
    "region": (Level.PROVINCE, Level.AREA),
}


def larger_meant(sentence: str, mentions: Sequence[PlaceMention]) -> PlaceMention | None:
    """The division or country that a sum is told of: "This year the state has seen 131 deaths".

    "U.S. forces" name a country that nothing is told of.
    """
    told = [m for m in mentions if m.role not in (Role.SPEAKER, Role.WEAK)]
    match = _THE_LARGER.search(sentence)
    levels = _LARGER[match["kind"].lower()] if match else ()
    return next((m for m in told if m.level in levels), None)


def is_another(doc: Doc, mention: PlaceMention) -> bool:
    """Whether a name is that of one more place, where something else happened: "another village,
    Hassukhel".
    """
    before = doc.lower[mention.begins : mention.start]
    return not _OTHERS.isdisjoint(before)


_OTHERS = frozenset({"another", "second", "third", "neighbouring", "neighboring", "adjacent"})


def _is_close(doc: Doc, mention: PlaceMention, sentence: Sentence) -> bool:
    """Same paragraph, or at most two sentences back."""
    words = doc
    if words.sentence_starts(mention.start, sentence.start) <= _SENTENCES_BACK:
        return True
    return not words.breaks_line(mention.start, sentence.start)


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
            best = _finest([m for m in found if m.sentence == first], found[0].start)
            return _weak(best, rule)
    return NOWHERE


def dateline_place(mentions: Sequence[PlaceMention]) -> PlaceMention | None:
    """The place in the dateline, from which the report was sent: "ADEN, Yemen (AP) -"."""
    found = [m for m in mentions if m.zone is Zone.DATELINE]
    return _finest(found, found[0].start) if found else None


def country_for_report(report: Report, doc: Doc, mentions: Sequence[PlaceMention]) -> str | None:
    """The country where a report plays: that of most of its event places, title and lead first.

    Names of peoples count a little, so "Afghan police" alone is enough for Afghanistan.
    """
    weights: dict[str, float] = defaultdict(float)
    lead_ends = len(report.title) + 1 + min(600, len(report.text) // 3)
    for mention in mentions:
        weight = 3.0 if mention.is_event_place else 1.0
        if mention.country:
            weights[mention.country] += weight * (2 if mention.span.start < lead_ends else 1)
    for at in doc.capitals:
        if country := country_of(doc.texts[at]):
            weights[country] += 0.5
    return max(weights, key=lambda country: weights[country]) if weights else None
