"""What bears on whether two claims tell of one happening: number, name, day, place, place in the text.

Each point has a name and a weight (`link_points.tsv`): "same-number" speaks for it, "days-apart"
against. A point looks at both claims alone, never at how others were joined, so that the order in
which claims are compared does not matter.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cache, lru_cache

from tallystick.dating import stated_when
from tallystick.doc import Doc
from tallystick.extract import Text
from tallystick.gazetteer import fold
from tallystick.mentions import head, is_generic
from tallystick.records import Claim, Place, When
from tallystick.siting import is_firmly_placed, stated_place
from tallystick.tables import rows
from tallystick.vocabulary import ActorClass, Bound, Effect, EventKind, Scope, WherePrecision

_FAMILY = {
    Effect.KILLED: "harm",
    Effect.INJURED: "harm",
    Effect.KILLED_OR_INJURED: "harm",
    Effect.ABDUCTED: "taken",
    Effect.MISSING: "taken",
    Effect.DETAINED: "held",
    Effect.RELEASED: "freed",
    Effect.DISPLACED: "displaced",
}
_GENERAL_KINDS = frozenset({EventKind.UNKNOWN, EventKind.OTHER_VIOLENCE})
# Kinds that one happening may well show together: an ambush becomes a clash.
_KIN = (
    frozenset({EventKind.CLASH, EventKind.AMBUSH, EventKind.RAID, EventKind.SHOOTING}),
    frozenset({EventKind.BOMBING, EventKind.SUICIDE_BOMBING, EventKind.RAID}),
    frozenset({EventKind.AIR_STRIKE, EventKind.SHELLING, EventKind.RAID, EventKind.BOMBING}),
    frozenset({EventKind.RIOT, EventKind.SHOOTING, EventKind.CLASH}),
    frozenset({EventKind.EXECUTION, EventKind.SHOOTING}),
)
_TOWNS = frozenset({WherePrecision.EXACT, WherePrecision.NEAR})
_ANY_CLASS = frozenset({ActorClass.UNKNOWN, ActorClass.MIXED})
# What ended longer than this before publication is told as history, not as the news.
NEWS_DAYS = 10
_POSSESSIVE = re.compile(r"['’]s\s")
_WORD = re.compile(r"[^\W_]+")
# How many words before an event word its article may stand: "the latest suicide bombing".
_ARTICLE_REACH = 4
# Sentences beyond these are near no more; a headline is told again within the first few.
_NEAR = 5
_LEAD = 3


@dataclass(frozen=True, slots=True)
class Told:
    """A claim with what linking needs to know of it and of its place in the text."""

    claim: Claim
    sentence: int
    words: str
    names: frozenset[str]
    cues: frozenset[str]
    article: str
    place: Place | None
    in_title: bool
    is_first: bool
    goes_on: bool
    age: str
    is_partitive: bool

    @property
    def is_dated(self) -> bool:
        """Whether the claim's own words give the day."""
        return self.claim.when.start is not None and stated_when(self.claim) is not None

    @property
    def has_setting(self) -> bool:
        """Whether its own words give a day or a place, or say that this is another event."""
        return self.is_dated or self.place is not None or "another" in self.cues


def as_told(text: Text, claims: Sequence[Claim]) -> list[Told]:
    """Claims, given in the order of the text, each with its sentence, names and cue words."""
    words = text.doc
    starts = [words.begins[at] for at in words.starts]
    told: list[Told] = []
    firsts: dict[Scope, Told] = {}
    for claim in claims:
        sentence = words.text[claim.sentence.start : claim.sentence.end]
        folded = f" {' '.join(sentence.lower().split())} "
        at = bisect_right(starts, claim.sentence.start)
        first = firsts.get(claim.scope)
        before = [t for t in told if t.sentence == at - 1 and t.claim.scope is claim.scope]
        one = Told(
            claim=claim,
            sentence=at,
            words=folded,
            names=_names(claim),
            cues=_cues(folded),
            article=_article(claim, words),
            place=stated_place(claim),
            in_title=claim.sentence.start < len(text.report.title),
            is_first=first is None,
            goes_on=first is not None and any(_other_setting(first, t) for t in before),
            age=_age(text, claim),
            is_partitive=_is_partitive(text, claim),
        )
        firsts.setdefault(claim.scope, one)
        told.append(one)
    return told


@cache
def _cue_words() -> tuple[tuple[str, re.Pattern[str]], ...]:
    table: dict[str, list[str]] = {}
    for meaning, phrase in rows("link_words.tsv"):
        table.setdefault(meaning, []).append(re.escape(phrase))
    return tuple((m, re.compile(rf" (?:{'|'.join(p)})[ ,.:;]")) for m, p in table.items())


# Claims of one sentence ask one after the other.
@lru_cache(maxsize=1)
def _cues(sentence: str) -> frozenset[str]:
    """What the sentence says of its tie to others: "another" of "in a separate incident"."""
    return frozenset(meaning for meaning, pattern in _cue_words() if pattern.search(sentence))


def _names(claim: Claim) -> frozenset[str]:
    """The names of a victim: burhan, wani of "commander Burhan Wani"; none of "Wani's brother"."""
    words = _POSSESSIVE.split(claim.victim.words)[-1]
    if not words.isupper():
        return frozenset(fold(w) for w in words.split() if w[:1].isupper() and len(w) > 2)
    one = claim.count.value == 1 and claim.count.bound is Bound.EXACT
    return frozenset(fold(w) for w in words.split() if len(w) > 3) if one else frozenset()


def _age(text: Text, claim: Claim) -> str:
    """Whether a claim is "history" ("In 2019, an attack on the same building") or "news"."""
    published = text.report.published
    first, last = claim.sentence.start, claim.sentence.end
    own = [claim.when] if claim.when.start is not None else []
    whens = own or [m.when for m in text.times if first <= m.span.start < last]
    ends = [when.end for when in whens if when.end is not None]
    if published is None or not ends:
        return ""
    return "history" if max(ends) < published - timedelta(days=NEWS_DAYS) else "news"


_PARTITIVE = re.compile(
    r"^\s+(?:more |others? )?of\s+(?:the|those|these|them|whom|his|her|its|their)\b", re.IGNORECASE
)


def _is_partitive(text: Text, claim: Claim) -> bool:
    """Whether a claim tells of some among people told before: "Ten of the Marines"."""
    count = next((e for e in claim.evidence if e.field == "count"), None)
    end = count.span.end if count is not None else claim.span.start
    return bool(_PARTITIVE.match(text.report.content[end : end + 30]))


_DEFINITE = frozenset("the this that these those its their his her both".split())
_INDEFINITE = frozenset("a an another one two three several second third other".split())
_ENDS_PHRASE = frozenset("in by of and , from during".split())


def _article(claim: Claim, words: Doc) -> str:
    """Whether a claim's event word is "definite" ("the blast") or "indefinite" ("a blast")."""
    found = next((e for e in claim.evidence if e.field == "event_kind"), None)
    if found is None:
        return ""
    at = bisect_right(words.begins, found.span.start) - 1
    for word in reversed(words.lower[max(0, at - _ARTICLE_REACH) : at]):
        if word in _DEFINITE:
            return "definite"
        if word in _INDEFINITE:
            return "indefinite"
        if word in _ENDS_PHRASE:
            return ""
    return ""


# ---------------------------------------------------------------------------------- the points


def bearing(one: Told, other: Told) -> list[str]:
    """The names of the points that hold between two claims, whichever stands first in the text."""
    keys = [(t.claim.span.start, t.claim.id) for t in (one, other)]
    earlier, later = (one, other) if keys[0] <= keys[1] else (other, one)
    points = [*_of_text(earlier, later), *_of_people(earlier, later)]
    points += _of_setting(earlier, later)
    points += _of_effects(earlier.claim, later.claim)
    return points


def weight(points: Sequence[str]) -> float:
    """How far points speak for one happening (above 0) or against it (below)."""
    table = _weights()
    return table[_BIAS] + sum(table[point] for point in points)


_BIAS = "any-two"


@cache
def _weights() -> dict[str, float]:
    return {row[0]: float(row[1]) for row in rows("link_points.tsv")}


def _of_text(earlier: Told, later: Told) -> Iterator[str]:
    gap = later.sentence - earlier.sentence
    near = ("same-sentence", "next-sentence", "second-next-sentence")
    yield near[gap] if gap < len(near) else "sentences-near" if gap <= _NEAR else "sentences-far"
    if earlier.in_title and gap <= _LEAD:
        yield "headline"
    yield from _of_story(earlier, later, gap)
    if gap == 0:
        return
    if earlier.words == later.words:
        yield "repeated-sentence"
    yield from (cue for cue in ("same", "another", "later") if cue in later.cues)
    if later.is_partitive and gap <= _NEAR:
        yield "part-of-those-told"
    if later.article == "indefinite":
        yield "indefinite-event"


def _of_story(earlier: Told, later: Told, gap: int) -> Iterator[str]:
    """What a report is mostly about, and what goes straight on: "Nineteen people were injured"."""
    pulls = earlier.is_first and earlier.claim.scope is later.claim.scope and not later.goes_on
    name = "main-incident" if later.claim.scope is Scope.INCIDENT else "first-total"
    silent = not later.has_setting and _may_be_one_kind(earlier.claim, later.claim)
    apart = _other_setting(earlier, later) or "another" in later.cues
    if pulls and not apart:
        yield name
    if silent:
        yield "no-setting-of-its-own"
        if gap == 1:
            yield "goes-straight-on"
        if pulls:
            yield f"no-setting-but-{name}"


def _other_setting(one: Told, other: Told) -> bool:
    return _days_apart(one.claim.when, other.claim.when) or _are_apart(one.place, other.place)


def _of_people(earlier: Told, later: Told) -> Iterator[str]:
    one, two = earlier.claim, later.claim
    number = one.count.value if one.count.value == two.count.value else None
    yield from _of_the_taken(one, two, number)
    if one.effect is not two.effect:
        return
    if _same_names(earlier.names, later.names):
        yield "same-name" if one.count.high == two.count.high == 1 else "same-names"
    if number is not None:
        yield from _of_number(one, two, number)
    if head(one.victim.words) == head(two.victim.words) and not is_generic(one.victim.words):
        yield "same-people"


# What befalls people who were taken: they are harmed, or set free.
_AFTER_TAKING = ({"harm", "taken"}, {"freed", "taken"}, {"freed", "held"})


def _of_the_taken(one: Claim, two: Claim, number: int | None) -> Iterator[str]:
    """ "Kidnapped two engineers ... the bodies of the two engineers", "the three were released"."""
    if {_FAMILY[one.effect], _FAMILY[two.effect]} not in _AFTER_TAKING:
        return
    if (
        number is not None
        and number > 1
        and (_same_words(one, two) or is_generic(two.victim.words))
    ):
        yield "taken-and-then"


def _of_number(one: Claim, two: Claim, number: int) -> Iterator[str]:
    fit = _may_be_one_class(one, two)
    if number > 1:
        yield "same-number" if fit else "same-number-of-others"
    elif number == 1 and fit:
        yield "both-one"


def _may_be_one_class(one: Claim, two: Claim) -> bool:
    classes = {one.victim.actor_class, two.victim.actor_class}
    return len(classes) == 1 or bool(classes & _ANY_CLASS)


def _same_names(one: frozenset[str], other: frozenset[str]) -> bool:
    """ "Wani" is Burhan Wani; "Osama bin Laden" is not Hamza bin Laden."""
    return bool(one and other) and (one <= other or other <= one)


def _same_words(one: Claim, two: Claim) -> bool:
    return bool(one.victim.words) and one.victim.words.lower() == two.victim.words.lower()


def _of_setting(earlier: Told, later: Told) -> Iterator[str]:
    one, two = earlier.claim, later.claim
    both_dated = earlier.is_dated and later.is_dated
    if one.when.start is not None and one.when.start == two.when.start and both_dated:
        yield "same-day"
    if {earlier.age, later.age} == {"history", "news"}:
        yield "history-and-news"
    if _days_apart(one.when, two.when):
        yield "days-apart" if both_dated else "days-apart-by-the-story"
    if _is_same(earlier.place, later.place):
        yield "same-place"
    elif _are_apart(earlier.place, later.place):
        firm = is_firmly_placed(one) and is_firmly_placed(two)
        yield "places-apart" if firm else "places-apart-loosely"
    if _FAMILY[one.effect] == _FAMILY[two.effect] and _kinds_apart(one, two):
        yield "kinds-apart"


def _of_effects(one: Claim, two: Claim) -> Iterator[str]:
    families = sorted({_FAMILY[one.effect], _FAMILY[two.effect]})
    if len(families) > 1:
        held = next((c for c in (one, two) if c.effect is Effect.DETAINED), None)
        if held is None and _same_words(one, two):
            yield "same-people-otherwise"
        elif held is not None and families == ["harm", "held"] and _is_suspect(held):
            yield "suspects-held"
        else:
            yield "-".join(families)
    if one.scope is not two.scope:
        yield "total-and-incident"
    elif one.scope is Scope.TOTAL:
        yield from _of_totals(one, two)


def _of_totals(one: Claim, two: Claim) -> Iterator[str]:
    """What tells two sums apart: other numbers for the same people, or another stretch of time."""
    numbers = {one.count.value, two.count.value}
    if one.effect is not two.effect:
        if one.sentence != two.sentence:
            yield "totals-of-other-harm"
    elif len(numbers) > 1 and None not in numbers and _may_be_one_class(one, two):
        yield "totals-differ"
    stretches = {(c.when.start, c.when.end) for c in (one, two)}
    if len(stretches) > 1 and None not in {start for start, _ in stretches}:
        yield "another-stretch"


@cache
def _suspects() -> frozenset[str]:
    return frozenset(word for meaning, word in rows("link_words.tsv") if meaning == "suspect")


def _is_suspect(claim: Claim) -> bool:
    """Whether those arrested are told of as those who did it: "two suspects", "the gunman"."""
    return not _suspects().isdisjoint(_WORD.findall(claim.victim.words.lower()))


# ------------------------------------------------------------------------- days, places and kinds


def _days_apart(one: When, other: When) -> bool:
    if one.start is None or other.start is None or one.end is None or other.end is None:
        return False
    return one.start > other.end or other.start > one.end


def _is_same(one: Place | None, other: Place | None) -> bool:
    return one is not None and other is not None and fold(one.words) == fold(other.words)


def _is_within(one: Place, other: Place) -> bool:
    """A town, and the region it lies in."""
    regions = {fold(one.region), fold(other.region)} - {""}
    return fold(one.words) in regions or fold(other.words) in regions


def _are_apart(one: Place | None, other: Place | None) -> bool:
    """Whether two places differ for sure: two towns, or two countries."""
    if one is None or other is None or _is_same(one, other) or _is_within(one, other):
        return False
    if one.precision in _TOWNS and other.precision in _TOWNS:
        return True
    return bool(one.country and other.country and one.country != other.country)


def _kinds_apart(one: Claim, two: Claim) -> bool:
    general = one.event_kind in _GENERAL_KINDS or two.event_kind in _GENERAL_KINDS
    return not general and not _may_be_one_kind(one, two)


def _may_be_one_kind(earlier: Claim, later: Claim) -> bool:
    """Whether the kinds go together: one of them general, the same, or akin."""
    kinds = {earlier.event_kind, later.event_kind}
    if kinds & _GENERAL_KINDS or len(kinds) == 1:
        return True
    return any(kinds <= kin for kin in _KIN)
