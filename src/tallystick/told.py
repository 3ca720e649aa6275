"""A claim as linking needs it: its line of the text, its setting, and how it takes up what was told.

"One guard was also hurt in that raid" names no day and no place and goes back to the raid that the
sentence before told of; "in a separate incident" opens another.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from tallystick.after_harm import FINDING
from tallystick.apart import are_apart, are_unknown, days_apart, is_same_place
from tallystick.avenged import is_avenged
from tallystick.cues import cues_of
from tallystick.dating import is_before_another, stated_when
from tallystick.doc import Doc
from tallystick.extract import Text
from tallystick.extract.effects import is_effect_form
from tallystick.extract.people import noun_class
from tallystick.gazetteer import fold, is_demonym
from tallystick.moving_on import event_before, has_moved_on, is_at_new_scene
from tallystick.recalled import is_recalled
from tallystick.records import Claim, Place, Span, When
from tallystick.siting import stated_place
from tallystick.sums import Ground, ground_of, is_of_many
from tallystick.telling import is_of_a_case
from tallystick.values import maker, plain, replace
from tallystick.vocabulary import HARM, OF_THE_LAW, ActorClass, Bound, Scope

# What ended longer than this before publication is told as history, not as the news.
NEWS_DAYS = 10
# A longer stretch than this is neither.
_AGE_STRETCH = 31
_POSSESSIVE = re.compile(r"['’]s\s")
# How many words before an event word its article may stand: "the latest suicide bombing".
_ARTICLE_REACH = 4


@plain(frozen=True, slots=True)
class Told:
    """A claim with what linking needs to know of it and of its place in the text.

    `line` counts the sentences that hold claims, `sentence` all sentences, `item` those of a bulletin
    (0 before the first, and where it is none); `is_dated` where the claim's own words give the day,
    `is_before` where they tell of it as so long before another, or as what another answered,
    `is_charged` where it is what somebody is suspected of or tried for, `is_set_apart` where its part
    of the sentence tells of another event than the part before, `scene` is the sentence since
    which the report goes on elsewhere (0 where it does not), `has_setting` where its own words
    give a day or a place, or say that this is another event, `is_of_many` where its word for the event
    is of several or of what lasts ("clashes", "fighting"), `adds_up` where the
    figures of its sentence add up to that of the headline.
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
    is_of_many: bool
    adds_up: bool

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
    return _with_known_before(told)


def _with_known_before(told: list[Told]) -> list[Told]:
    """Claims with all that a later sentence tells of what came before: "a day after eight guards were slain.
    | Eight guards were killed and 28 wounded | when a mine blew up"."""
    before = [one for one in told if _is_new_before(one, told)]
    lines = {o.line for o in told for b in before if _is_toll_later(b, o) and not o.is_set_apart}
    return [
        replace(one, is_before=True) if one.line in lines and not one.is_set_apart else one
        for one in told
    ]


def _is_new_before(one: Told, told: Sequence[Told]) -> bool:
    """Whether a figure is told as of before, and nowhere as news by then."""
    several = one.is_before and (one.claim.count.value or 0) > 1
    return several and not any(not other.is_before and _is_toll_later(other, one) for other in told)


def _is_toll_later(before: Told, one: Told) -> bool:
    """Whether a later sentence gives again a figure that was told as of before."""
    again = one.line > before.line and one.claim.effect is before.claim.effect
    return again and is_toll(before.claim, one.claim) and may_be_one_class(before.claim, one.claim)


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
        cues = _with_next(cues_of(folded), folded, last)
    else:
        folded, cues = last.words, last.cues
    place, is_dated = stated_place(claim), claim.when.start is not None
    is_dated = is_dated and stated_when(claim) is not None
    # The words that hold the begin of a claim's sentence are of it, also where two were joined.
    at = words.sentence_starts(0, bisect_right(words.begins, claim.sentence.start))
    article = _article(claim, words)
    before = event_before(text, claim, None if last is None else last.claim) if new else None
    elsewhere = new and last is not None and _is_elsewhere(text, claim, last, before)
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
        carried=place or before or _carried(at, cues, last, new=_is_new(claim, article, words)),
        is_dated=is_dated,
        moved_on=elsewhere or _has_moved_on(text, claim, last, new=new),
        in_title=claim.sentence.start < len(text.report.title),
        is_first=False,
        goes_on=False,
        age=_age(text, claim, cues),
        is_before=avenged or is_before_another(claim) or is_recalled(text, claim),
        is_charged=is_of_a_case(text, claim),
        is_set_apart=("another" in cues and _is_set_apart(sentence, claim))
        or (not new and last is not None and _is_next_event(text, claim, last))
        or (not new and last is not None and _is_of_next_place(claim, place, last)),
        ground=ground_of(text, claim),
        scene=at if elsewhere else _scene_of(at, last),
        has_setting=is_dated
        or place is not None
        or bool(_ANOTHER & cues)
        or avenged
        or _was_found(claim),
        is_of_many=is_of_many(text, claim),
        adds_up=False,
    )


def _with_next(cues: frozenset[str], words: str, last: Told | None) -> frozenset[str]:
    """The cues of a sentence: "the second killed nine" is of another event where "the first" was told."""
    if words.startswith(_ALSO):
        return cues | {"another"}
    told = words if last is None else last.words + words
    return cues | {"another"} if "next" in cues and " the first " in told else cues


# "Also in Gao, a mine killed nine": at the begin of a sentence, another event.
_ALSO = (" also in ", " also near ", " also at ", " also outside ")


def _is_elsewhere(text: Text, claim: Claim, last: Told, before: Place | None) -> bool:
    """Whether the sentence before a claim has put the story somewhere else."""
    apart = before is not None and not last.in_title and are_apart(last.carried, before)
    return apart or is_at_new_scene(text, claim, last.claim, last.carried)


def _has_moved_on(text: Text, claim: Claim, last: Told | None, *, new: bool) -> bool:
    if last is None or not new:
        return last is not None and last.moved_on
    return has_moved_on(text, claim, last.claim)


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


# --------------------------------------------------------------------------- words of the sentence

# Where a part of a sentence begins: "..., | while three soldiers died in a separate attack".
_PART = re.compile(r"[,;]\s|\s(?:while|and|but)\s")


def _is_set_apart(sentence: str, claim: Claim) -> bool:
    """Whether a claim's part of its sentence tells of another event than the part before."""
    starts = [p.start() for p in _PART.finditer(sentence) if not _goes_straight(sentence, p)]
    parts = [
        (first, cues_of(sentence[first:end].lower()))
        for first, end in pairwise([*starts, len(sentence)])
    ]
    apart = (first for first, cues in parts if cues & {"another", "next"})
    return next(apart, len(sentence)) <= claim.span.start - claim.sentence.start


def _is_of_next_place(claim: Claim, place: Place | None, last: Told) -> bool:
    """Whether people are told of by place, and this is another: "killed nine clerks in Gao | and five in
    Kidal"."""
    again = claim.effect is last.claim.effect and "antecedent" in claim.rules("victim")
    return again and None not in {place, last.place} and not is_same_place(place, last.place)


def _is_next_event(text: Text, claim: Claim, last: Told) -> bool:
    """Whether a claim, or that before it, has an event of its own behind another's harm: "a car bomb
    killed seven, and | a mortar attack killed seven and hurt nine"."""
    here, before = _event_span(claim), _event_span(last.claim)
    harm, earlier = text.effect_word(claim), text.effect_word(last.claim)
    if harm is None or earlier is None or harm.i <= earlier.i:
        return last.is_set_apart
    own = next((event for event in text.event_words if event.last + 1 == harm.i), None)
    if own is not None and own.token.i > earlier.i and _opens_behind_joint(text.doc, own.last):
        return True
    if here is None or before is None or here == before:
        return last.is_set_apart and here == before
    words = text.doc
    told = words.begins[earlier.i] < here.start < words.begins[harm.i] and before.start < here.start
    told = told and claim.event_kind is not last.claim.event_kind
    told = told and _FOLLOWING.isdisjoint(
        words.text[here.start : words.begins[harm.i]].lower().split()
    )
    return told and _article(claim, words) == "indefinite" == last.article


def _opens_behind_joint(words: Doc, last: int) -> bool:
    """Whether an event opens a clause beside the one before: ", and | a mortar attack killed seven"; not
    "when a suicide bomber blew himself up"."""
    before = range(last - 1, max(0, last - _ARTICLE_REACH), -1)
    at = next((i for i in before if words.lower[i] in {"a", "an", "another"}), 0)
    return at > 0 and words.lower[at - 1] in {"and", "while", "but", ",", ";"}


_FOLLOWING = frozenset("followed ensued subsequent ensuing".split())


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


def _age(text: Text, claim: Claim, cues: frozenset[str]) -> str:
    """Whether a claim is "history" ("In 2019, an attack on the same building", "some months ago") or
    "news"."""
    published = text.report.published
    if published is None:
        return ""
    latest: When | None = claim.when
    if claim.when.start is None:
        arrest = claim.effect in OF_THE_LAW  # "arrested in a September shooting"
        latest = None if arrest else _last_day_in(text, claim.sentence)
    if latest is None or latest.end is None:
        return "history" if "history" in cues else ""
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
    for before in range(at - 1, max(0, at - _ARTICLE_REACH) - 1, -1):
        word = words.lower[before]
        if word in _ENDS_PHRASE or (word == "that" and words.tags[before] == "SCONJ"):
            return ""  # "said that gunmen killed three"
        if word in _DEFINITE:
            return "definite"
        if word in _INDEFINITE:
            return "indefinite"
    return ""
