"""A claim as linking needs it: its line of the text, its setting, and how it takes up what was told.

"One guard was also hurt in that raid" names no day and no place and goes back to the raid that the
sentence before told of; "in a separate incident" opens another.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from tallystick.avenged import is_avenged
from tallystick.cues import cues_of
from tallystick.dating import FINDING, is_before_another, stated_when
from tallystick.doc import Doc
from tallystick.extract import Text
from tallystick.extract.effects import is_effect_form
from tallystick.extract.lexicon import doer_words
from tallystick.extract.people import noun_class
from tallystick.gazetteer import fold, is_demonym
from tallystick.places.distance import kilometres
from tallystick.places.mention import PlaceMention, Zone
from tallystick.places.scene import scene_of
from tallystick.records import Claim, Place, Span, When
from tallystick.siting import stated_place
from tallystick.sums import Ground, ground_of
from tallystick.telling import is_of_a_case
from tallystick.values import maker, plain, replace
from tallystick.vocabulary import HARM, OF_THE_LAW, ActorClass, Bound, Scope, WherePrecision

# What ended longer than this before publication is told as history, not as the news.
NEWS_DAYS = 10
# A longer stretch than this is neither.
_AGE_STRETCH = 31
_POSSESSIVE = re.compile(r"['’]s\s")
# How many words before an event word its article may stand: "the latest suicide bombing".
_ARTICLE_REACH = 4
_TOWNS = frozenset({WherePrecision.EXACT, WherePrecision.NEAR})


@plain(frozen=True, slots=True)
class Told:
    """A claim with what linking needs to know of it and of its place in the text.

    `line` counts the sentences that hold claims, `sentence` all sentences, `item` those of a bulletin
    (0 before the first, and where it is none); `is_dated` where the claim's own words give the day,
    `is_before` where they tell of it as so long before another, or as what another answered,
    `is_charged` where it is what somebody is suspected of or tried for, `is_set_apart` where its part
    of the sentence tells of another event than the part before, `scene` is the sentence since
    which the report goes on elsewhere (0 where it does not), `has_setting` where its own words
    give a day or a place, or say that this is another event.
    """

    claim: Claim
    line: int
    sentence: int
    item: int
    words: str
    names: frozenset[str]
    cues: frozenset[str]
    article: str
    place: Place | None
    carried: Place | None
    is_dated: bool
    moved_on: bool
    in_title: bool
    is_first: bool
    goes_on: bool
    age: str
    is_before: bool
    is_charged: bool
    is_set_apart: bool
    ground: Ground
    scene: int
    has_setting: bool

    @property
    def is_another(self) -> bool:
        """Whether it opens an event of its own or tells of the past: "in a separate raid"."""
        return bool(_ANOTHER & self.cues)

    @property
    def takes_up(self) -> bool:
        """Whether it takes up what was told just before: "also killed in that raid"."""
        return "again" in self.cues


_make_told = maker(Told)


# Cues of an event of its own and of the past.
_ANOTHER = frozenset({"another", "past"})


def as_told(text: Text, claims: Sequence[Claim]) -> list[Told]:
    """Claims, given in the order of the text, each with its sentence, names and cue words."""
    told: list[Told] = []
    firsts: set[Scope] = set()
    for claim in claims:
        one = _told(text, claim, told[-1] if told else None)
        told.append(one if claim.scope in firsts else replace(one, is_first=True))
        firsts.add(claim.scope)
    return told


def with_focus(told: Sequence[Told], groups: Sequence[Sequence[int]]) -> list[Told]:
    """Claims with what the report was telling of when it came to them, seen from a first grouping.

    What follows on the sentence of another incident than the first goes on about that: "A bomb in
    Herat killed two. Nine people were injured."
    """
    group_of = {at: number for number, group in enumerate(groups) for at in group}
    firsts = {one.claim.scope: group_of[at] for at, one in enumerate(told) if one.is_first}
    found = []
    for at, one in enumerate(told):
        before = [group_of[other] for other in range(at) if _goes_straight_on(told[other], one)]
        goes_on = bool(before) and firsts.get(one.claim.scope) not in before
        found.append(replace(one, goes_on=True) if goes_on else one)
    return found


def _goes_straight_on(earlier: Told, later: Told) -> bool:
    if later.line - earlier.line != 1 or later.article == "indefinite":
        return False
    near = later.sentence - earlier.sentence == 1 or later.takes_up
    return near and earlier.claim.scope is later.claim.scope


def _told(text: Text, claim: Claim, last: Told | None) -> Told:
    words = text.doc
    sentence = words.text[claim.sentence.start : claim.sentence.end]
    new = last is None or last.claim.sentence != claim.sentence
    if last is None or new:
        folded = f" {' '.join(sentence.lower().split())} "
        cues = cues_of(folded)
    else:
        folded, cues = last.words, last.cues
    place, is_dated = stated_place(claim), claim.when.start is not None
    is_dated = is_dated and stated_when(claim) is not None
    # The words that hold the begin of a claim's sentence are of it, also where two were joined.
    at = words.sentence_starts(0, bisect_right(words.begins, claim.sentence.start))
    article = _article(claim, words)
    elsewhere = new and last is not None and _is_at_new_scene(text, claim, last)
    avenged = is_avenged(text, claim)
    return _make_told(
        claim=claim,
        line=(0 if last is None else last.line) + new,
        sentence=at,
        item=bisect_right(text.items, claim.span.start),
        words=folded,
        names=_names(claim),
        cues=cues,
        article=article,
        place=place,
        carried=place or _carried(at, cues, last, new=_is_new(claim, article, words)),
        is_dated=is_dated,
        moved_on=elsewhere or _has_moved_on(text, claim, last, new=new),
        in_title=claim.sentence.start < len(text.report.title),
        is_first=False,
        goes_on=False,
        age=_age(text, claim),
        is_before=avenged or is_before_another(claim),
        is_charged=is_of_a_case(text, claim),
        is_set_apart="another" in cues and _is_set_apart(sentence, claim),
        ground=ground_of(text, claim),
        scene=at if elsewhere else _scene_of(at, last),
        has_setting=is_dated
        or place is not None
        or bool(_ANOTHER & cues)
        or avenged
        or _was_found(claim),
    )


def _scene_of(sentence: int, last: Told | None) -> int:
    """Since which sentence the report is elsewhere, where a claim goes straight on there."""
    if last is None or sentence - last.sentence > 1:
        return 0
    return last.scene


# A place told with a claim holds for what the next sentences tell as new.
_CARRIED = 2


def _carried(sentence: int, cues: frozenset[str], last: Told | None, *, new: bool) -> Place | None:
    """Where the story was at an event without a place: "In Gao, two were shot. | A bomb wounded a clerk"."""
    if last is None or sentence - last.sentence > _CARRIED or last.claim.effect not in HARM:
        return None  # where they were arrested is not where the deed was
    if sentence > last.sentence and (not new or "another" in cues):
        return None
    return last.carried


def _is_new(claim: Claim, article: str, words: Doc) -> bool:
    """Whether a claim opens its event as new, by its word or by who did it: "a blast", "a bomber"."""
    doer = next((e.span for e in claim.grounds("perpetrator")), None)
    if article or doer is None:
        return article == "indefinite"
    return words.lower[bisect_right(words.begins, doer.start) - 2] in {"a", "an"}


def _was_found(claim: Claim) -> bool:
    """Whether the day is told on which the dead were found: "in May, the bodies of four were found"."""
    return any(rule.startswith(FINDING) for rule in claim.rules("when"))


def is_toll(one: Claim, other: Claim) -> bool:
    """Whether two claims give one number of people, or both none: "19 killed", "19 people died"."""
    return (one.count.value, one.count.low > 1) == (other.count.value, other.count.low > 1)


# How much more than "over 200" the number may be that is rounded so.
_ROUNDED = 1.34


def is_rounded(title: Claim, exact: Claim) -> bool:
    """Whether a headline rounds a number that is told below: "over 200 villagers", 223 of them."""
    low, value = title.count.value, exact.count.value
    open_ended = title.count.bound not in {Bound.EXACT, Bound.VAGUE, Bound.AT_MOST}
    if not open_ended or low is None or value is None or low < _LEAST_ROUNDED:
        return False
    return low <= value <= low * _ROUNDED


# Smaller numbers are told as they are.
_LEAST_ROUNDED = 10


_ANY_CLASS = frozenset({ActorClass.UNKNOWN, ActorClass.MIXED})


def may_be_one_class(one: Claim, other: Claim) -> bool:
    """Whether two claims may be of the same people: of one class, or of none in particular."""
    classes = {one.victim.actor_class, other.victim.actor_class}
    return len(classes) == 1 or bool(classes & _ANY_CLASS)


# ------------------------------------------------------------------------- days and places apart


def other_setting(one: Told, other: Told) -> bool:
    """Whether two claims name days or places that cannot be of one happening."""
    return days_apart(one.claim.when, other.claim.when) or are_apart(one.place, other.place)


def are_told_apart(one: Told, other: Told) -> bool:
    """Whether the story was at two places when it came to two claims, of which one names none."""
    if one.place is not None and other.place is not None:
        return False
    where = one.carried, other.carried
    return are_apart(*where) or are_unknown(*where)


def days_apart(one: When, other: When) -> bool:
    """Whether two times have no day in common."""
    if one.start is None or other.start is None or one.end is None or other.end is None:
        return False
    return one.start > other.end or other.start > one.end


def is_same_place(one: Place | None, other: Place | None) -> bool:
    """Whether two places have one name."""
    return one is not None and other is not None and fold(one.words) == fold(other.words)


def _is_within(one: Place, other: Place) -> bool:
    """A town, and the region it lies in."""
    regions = {fold(one.region), fold(other.region)} - {""}
    return _town_or_name(one) in regions or _town_or_name(other) in regions


def _town_or_name(place: Place) -> str:
    """A place's name; of a site without one of its own that of its town: "Mosul market" is in Mosul."""
    site = place.words.removeprefix(f"{place.region} ") if place.region else place.words
    unnamed = site != place.words and " " not in site
    return fold(place.region if unnamed else place.words)


def _is_outside(town: Place, area: Place) -> bool:
    """Whether a town lies for sure outside a province: Tillaberi, and the region of Agadez."""
    if town.precision not in _TOWNS or area.precision is not WherePrecision.PROVINCE:
        return False
    if town.location is None or area.location is None:
        return False
    return kilometres(town.location, area.location) > area.location.radius_km


def _are_two_districts(one: Place, other: Place) -> bool:
    """Whether two districts, or two provinces, are two by their names and their points on the map."""
    if one.precision is not other.precision or one.precision not in _DIVISIONS:
        return False
    if one.location is None or other.location is None or _may_be_one_name(one, other):
        return False
    return kilometres(one.location, other.location) > DISTRICTS_APART


_DIVISIONS = frozenset({WherePrecision.DISTRICT, WherePrecision.PROVINCE})
# Points of two districts are further apart, in kilometres; of one called by two names they are nearer.
DISTRICTS_APART = 15


def _are_in_two_countries(one: Place, other: Place) -> bool:
    """Whether two places with known points lie in two countries."""
    if one.location is None or other.location is None:
        return False
    return bool(one.country and other.country) and one.country != other.country


def are_apart(one: Place | None, other: Place | None) -> bool:
    """Whether two places differ for sure: two towns, or two countries."""
    if one is None or other is None or is_same_place(one, other) or _is_within(one, other):
        return False
    if one.precision in _TOWNS and other.precision in _TOWNS:
        return True
    if _is_outside(one, other) or _is_outside(other, one) or _are_two_districts(one, other):
        return True
    return _are_in_two_countries(one, other)


def may_be_two_places(one: Place | None, other: Place | None) -> bool:
    """Whether two places have two names, and none is told to lie in the other."""
    if one is None or other is None:
        return False
    return not (_may_be_one_name(one, other) or _is_within(one, other))


def are_unknown(one: Place | None, other: Place | None) -> bool:
    """Whether two places have two names and one is on no map: villages, as a rule two of them."""
    if one is None or other is None or _may_be_one_name(one, other) or _is_within(one, other):
        return False
    return None in {one.precision, other.precision} and _is_small(one) and _is_small(other)


def are_in_two_divisions(one: Place, other: Place) -> bool:
    """Whether two places are told with divisions of a sort: "Vedeno district", "Gao, Shali district"."""
    named = [division for place in (one, other) if (division := _division(place)) is not None]
    if len(named) != len((one, other)) or named[0][0] != named[1][0]:
        return False
    return bool(named[0][1]) and bool(named[1][1]) and named[0][1].isdisjoint(named[1][1])


def _division(place: Place) -> tuple[str, set[str]] | None:
    """The sort of the division that a place is or lies in, and the words of its name."""
    for name in (place.words, place.region):
        words = [fold(word) for word in name.split()]
        if len(words) > 1 and words[-1] in _SORTS_OF_LAND:
            return words[-1], set(words) - _SORTS
    return None


_SORTS_OF_LAND = frozenset(
    {"district", "county", "province", "governorate", "oblast", "municipality"}
)

# "GAM", "UNHCR" are rather bodies than villages.
_INITIALS = 5


def _may_be_one_name(one: Place, other: Place) -> bool:
    """Whether two names share a word: "Kupwara", "Kupwara border district"."""
    words = ({fold(word) for word in place.words.split()} - _SORTS for place in (one, other))
    return not set.isdisjoint(*words)


# What two names may share and be two: "Heron Avenue" and "Elm Avenue", "South Elm" and "South Heron".
_SORTS = frozenset(
    """district province village town city township county state region oblast governorate street st
    avenue ave road rd boulevard blvd drive lane court place way parkway highway north south east west
    northern southern eastern western central""".split()
)


def _is_small(place: Place) -> bool:
    """Whether a place is a town, or a name on no map, as villages' often are."""
    if place.precision is None:
        return len(place.words) > _INITIALS or not place.words.isupper()
    return place.precision in _TOWNS


# --------------------------------------------------------------------------- words of the sentence


# A report moves on to another event at most so many sentences before it tells of the harm.
_SENTENCES_BETWEEN = 4


def _has_moved_on(text: Text, claim: Claim, last: Told | None, *, new: bool) -> bool:
    """Whether the sentences since the last claim open another event: "The other raid was in Gao."."""
    if last is None:
        return False
    if not new:
        return last.moved_on
    words = text.doc
    between = words.text[last.claim.sentence.end : claim.sentence.start]
    first, end = (
        bisect_right(words.begins, at) for at in (last.claim.sentence.end, claim.sentence.start)
    )
    near = words.sentence_starts(first, end) <= _SENTENCES_BETWEEN
    if near and "another" in cues_of(f" {' '.join(between.lower().split())} "):
        return True
    return _goes_on_from_another(text, claim, last.claim)


def _is_at_new_scene(text: Text, claim: Claim, last: Told) -> bool:
    """Whether the sentence before, which harms nobody, puts the story elsewhere: "In Gao, two died. | In
    Mopti, gunmen fired at a bus. | A clerk was hurt."
    """
    doc = text.doc
    opening = doc.sentence_of(bisect_right(doc.begins, claim.sentence.start) - 1)[0]
    if opening == 0 or stated_place(claim) is not None or claim.effect not in HARM:
        return False
    first = doc.sentence_of(opening - 1)[0]
    scene = scene_of(doc, first, text.places)
    if (
        scene is None
        or not _tells_of_harm(text, first, opening, scene)
        or scene.span.start < last.claim.sentence.end
    ):
        return False
    earlier = (m for m in text.places if m.span.start < last.claim.sentence.end)
    told = [m for m in earlier if m.is_event_place and m.zone is Zone.TEXT]
    if last.carried is not None:
        told = [m for m in told if m.words == last.carried.words]
    old = told[-1] if told else None
    if old is None or old.is_site is not scene.is_site:
        return False  # a street may lie in the quarter or town that was told before
    return are_apart(old.place, scene.place) or are_unknown(old.place, scene.place)


def _tells_of_harm(text: Text, first: int, end: int, scene: PlaceMention) -> bool:
    """Whether a sentence tells of an attack, or of an address: "In the 200 block of Elm Street"."""
    address = any(word.isdigit() for word in text.doc.texts[first : scene.end])
    told = any(first <= word.token.i < end for word in text.event_words)
    strikes = doer_words("strikes")
    told = told or not strikes.isdisjoint(text.doc.lower[first:end])
    return told or (scene.kind == "street" and address)


def _goes_on_from_another(text: Text, claim: Claim, last: Claim) -> bool:
    """Whether the sentence before, which harms nobody, tells of an event on another day than the last
    claim's: "Rockets were fired at Gao on Friday. There were no casualties."
    """
    begins = text.doc.begins
    opening = text.doc.sentence_of(bisect_right(begins, claim.sentence.start) - 1)[0]
    dated = claim.when.start is not None or last.when.start is None
    if opening == 0 or dated or claim.effect not in HARM:
        return False
    before = begins[text.doc.sentence_of(opening - 1)[0]]
    if before < last.sentence.end:
        return False
    days = [h.when for h in text.happenings if before <= h.start < claim.sentence.start]
    return any(days_apart(day, last.when) for day in days)


# Where a part of a sentence begins: "..., | while three soldiers died in a separate attack".
_PART = re.compile(r"[,;]\s|\s(?:while|and|but)\s")


def _is_set_apart(sentence: str, claim: Claim) -> bool:
    """Whether a claim's part of its sentence tells of another event than the part before."""
    starts = [p.start() for p in _PART.finditer(sentence) if not _goes_straight(sentence, p)]
    parts = pairwise([*starts, len(sentence)])
    apart = (first for first, end in parts if "another" in cues_of(sentence[first:end].lower()))
    return next(apart, len(sentence)) <= claim.span.start - claim.sentence.start


def _goes_straight(sentence: str, part: re.Match[str]) -> bool:
    """The "and" of "a guard was killed | and four were hurt in another raid": that raid is of both."""
    before = sentence[: part.start()].split()
    return part[0].strip() == "and" and bool(before) and is_effect_form(before[-1].lower())


def _names(claim: Claim) -> frozenset[str]:
    """The names of a victim: burhan, wani of "commander Burhan Wani".

    None of "Wani's brother", nor of "Afghan soldier", "Taliban fighter", "a Palestinian": what
    people they are is no name.
    """
    words = _POSSESSIVE.split(claim.victim.words)[-1]
    named = [w for w in words.split() if w[:1].isupper() and not _is_of_a_people(w)]
    if words.isupper():
        proper, least = claim.count.value == 1 and claim.count.bound is Bound.EXACT, 4
    else:
        proper, least = _ends_as_name(words), 3
    return frozenset(fold(w) for w in named if len(w) >= least and proper)


def _ends_as_name(words: str) -> bool:
    """Whether a phrase ends with a name, and not with a noun: "commander Burhan Wani of the guards"."""
    phrase = _PHRASE.match(words)
    last = phrase[0].split()[-1:] if phrase else []
    return bool(last) and last[0][:1].isupper()


# The words of a phrase up to where something else is said of the people: "Ali, a farmer".
_PHRASE = re.compile(r"(?:(?!\b(?:of|from|in|at|who|whose|that|which)\b)[^,(;])+")


def _is_of_a_people(word: str) -> bool:
    """Whether a word tells what somebody is, not who: "Palestinian", "CORPORAL"."""
    return is_demonym(word) or noun_class(word) is not None


def _age(text: Text, claim: Claim) -> str:
    """Whether a claim is "history" ("In 2019, an attack on the same building") or "news"."""
    published = text.report.published
    if published is None:
        return ""
    latest: When | None = claim.when
    if claim.when.start is None:
        arrest = claim.effect in OF_THE_LAW  # "arrested in a September shooting"
        latest = None if arrest else _last_day_in(text, claim.sentence)
    if latest is None or latest.end is None:
        return ""
    if latest.end < published - timedelta(days=NEWS_DAYS):
        return "history"
    return "" if _is_long(latest) else "news"


def _last_day_in(text: Text, sentence: Span) -> When | None:
    """The latest of the times that a sentence tells."""
    first, last = sentence.start, sentence.end
    whens = [m.when for m in text.times if first <= m.span.start < last and m.when.end]
    return max(whens, key=lambda when: when.end or date.min, default=None)


def _is_long(when: When) -> bool:
    """Whether a time is a stretch within which anything may have been: "earlier this year"."""
    if when.start is None or when.end is None:
        return False
    return when.end - when.start > timedelta(days=_AGE_STRETCH)


_DEFINITE = frozenset("the this that these those its their his her both".split())
_INDEFINITE = frozenset("a an another one two three several second third other".split())
_ENDS_PHRASE = frozenset("in by of and , from during".split())


def _event_span(claim: Claim) -> Span | None:
    """Where the word for the event of a claim stands."""
    event = claim.ground("event_kind")
    return event.span if event is not None else None


def _article(claim: Claim, words: Doc) -> str:
    """Whether a claim's event word is "definite" ("the blast") or "indefinite" ("a blast")."""
    span = _event_span(claim)
    if span is None:
        return ""
    at = bisect_right(words.begins, span.start) - 1
    for word in reversed(words.lower[max(0, at - _ARTICLE_REACH) : at]):
        if word in _DEFINITE:
            return "definite"
        if word in _INDEFINITE:
            return "indefinite"
        if word in _ENDS_PHRASE:
            return ""
    return ""
