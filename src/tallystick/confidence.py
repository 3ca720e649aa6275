"""How surely a claim is read: the chance that its effect, its number and its people are right.

"Two soldiers were killed" leaves little to mistake; the "12 others" whom a long sentence with four
effects leaves to be found do. Each claim shows some of the signs of `confidence.tsv`, and their
weights, learned from annotated reports, add up to the log odds that the figure (effect and number) is right,
and to those that the people are. The confidence is the product of the two chances. It says how well the
report was read, not whether the report is true, and no estimate uses it.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from math import exp

from tallystick.kept import Kept, constant
from tallystick.records import Claim, Coding, Incident, Report, Span
from tallystick.tables import rows
from tallystick.values import maker, plain, replace
from tallystick.vocabulary import ActorClass, Scope, Stance

# The sign that every claim shows: what is to be said before anything is seen of it.
ANY = "any-claim"
# Below this chance a claim is listed to be checked first. On reports coded by hand nearly every second
# of those listed is wrong or none the guide asks for, and one in five to seven of the others.
CHECK_BELOW = 0.65

# Found by reading: up to NEAR characters hold an auxiliary, more than FAR hold a clause.
NEAR, FAR = 25, 70
SHORT_SENTENCE, LONG_SENTENCE, LONG_PHRASE = 90, 200, 40
MANY_CLAIMS = 3
LARGE = 100
# A report of a few sentences, such as a brief or an entry in a chronicle.
BRIEF = 800
# How far before the people an article may stand.
_REACH = 7


_BREAK = re.compile(r"[,;:()–—-]")
_THE = re.compile(r"\b(?:the|these|those|his|her|their)\s+$")
_IN_WORDS = "two three four five six seven eight nine ten eleven twelve twenty dozen dozens".split()
_NUMBER = re.compile(rf"\b(?:\d[\d,.]*|{'|'.join(_IN_WORDS)})\b")
_FIGURE = re.compile(r"\b\d[\d,.]*\b")
# What a sentence is asked for word by word: each of these patterns over the whole takes longer.
_WORD = re.compile(r"\w+")
_OPEN = frozenset("would could might may will should if whether unless tried".split())
_OPEN_STEMS = ("threat", "plan", "attempt", "fail", "plot")
_NEGATED = frozenset("no not never none nobody without neither nor".split())
_NOT = re.compile(r"n['’]t\b")
_LONG_AGO = frozenset("since year years decade decades earlier".split())
_EARLIER = re.compile(r"(?:1[89]\d\d|20\d\d|previous\w*)")
_MAY_NOT_BE = Kept[str, bool](
    lambda word: word in _OPEN or word.startswith(_OPEN_STEMS), most=20_000
)
_IS_LONG_AGO = Kept[str, bool](
    lambda word: word in _LONG_AGO or _EARLIER.fullmatch(word) is not None, most=20_000
)


@plain(frozen=True, slots=True)
class Weight:
    """What a sign adds to the log odds that the figure, and that the people, are right."""

    figure: float
    people: float
    meaning: str

    @property
    def total(self) -> float:
        """Both together: how much the sign speaks for the claim."""
        return self.figure + self.people


@plain(frozen=True, slots=True)
class Reason:
    """A sign that a claim shows, with its weight: "the people stand apart" takes 0.4 off."""

    sign: str
    weight: Weight


@plain(frozen=True, slots=True)
class Chances:
    """The chance that the figure (effect and number) is right, and that the people are."""

    figure: float
    people: float

    @property
    def all(self) -> float:
        """The chance that all is right: the confidence."""
        return round(self.figure * self.people, 3)


@plain(frozen=True, slots=True)
class _Seen:
    """A claim beside the others of its report."""

    claim: Claim
    sentence: "_Sentence"
    rules: dict[str, str]
    in_sentence: int
    told_again: bool
    other_effects: bool
    apart: str
    before: str
    is_title: bool
    is_brief: bool


_make_seen = maker(_Seen)


@plain(frozen=True, slots=True)
class _Sentence:
    """What the words of a sentence show, whatever claims it has; `numbers` is how many it has."""

    length: int
    is_capitals: bool
    numbers: int
    may_not_be: bool
    is_negated: bool
    is_long_ago: bool


_make_sentence = maker(_Sentence)


# Claims of one sentence ask one after the other.
@lru_cache(maxsize=1)
def _sentence(written: str) -> _Sentence:
    lower = written.lower()
    words = _WORD.findall(lower)
    return _make_sentence(
        length=len(lower),
        is_capitals=written.isupper(),
        numbers=_numbers(lower, words),
        may_not_be=any(map(_MAY_NOT_BE.__getitem__, words)),
        is_negated=not _NEGATED.isdisjoint(words) or bool(_NOT.search(lower)),
        is_long_ago=any(map(_IS_LONG_AGO.__getitem__, words)),
    )


def _numbers(lower: str, words: Sequence[str]) -> int:
    """How many numbers a sentence has: as `_NUMBER` finds them, which takes longer over the whole."""
    in_words = sum(map(_NUMBER_WORDS.__contains__, words))
    return in_words + (len(_FIGURE.findall(lower)) if any(map(str.isdecimal, words)) else 0)


_NUMBER_WORDS = frozenset(_IN_WORDS)


@constant
def weights() -> dict[str, Weight]:
    """The signs of `confidence.tsv` with their weights."""
    return {
        sign: Weight(float(figure), float(people), meaning)
        for sign, figure, people, _, meaning in rows("confidence.tsv")
    }


@constant
def _by_rule() -> dict[tuple[str, str], str]:
    """The signs that a rule stands for: ("count", "bare-plural") is the sign `bare-plural`."""
    found = {}
    for sign, *_, ground, _ in rows("confidence.tsv"):
        if ground != "-":
            field, _, rules = ground.partition("=")
            found.update({(field, rule): sign for rule in rules.split()})
    return found


def with_confidence(report: Report, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims of a report, each with the chance that it is read right."""
    shown = zip(claims, signs(report, claims), strict=True)
    return tuple(replace(claim, confidence=chances(each).all) for claim, each in shown)


def signs(report: Report, claims: Sequence[Claim]) -> Iterator[tuple[str, ...]]:
    """The signs that each claim of a report shows, `any-claim` first."""
    sentences = Counter(claim.sentence for claim in claims)
    figures = Counter((claim.effect, claim.count.value) for claim in claims)
    people = Counter(_where(claim) for claim in claims)
    content = report.content
    for claim in claims:
        spans = {each.field: each.span for each in claim.evidence}
        seen = _make_seen(
            claim=claim,
            sentence=_sentence(content[claim.sentence.start : claim.sentence.end]),
            rules={each.field: each.rule for each in claim.evidence},
            in_sentence=sentences[claim.sentence],
            told_again=figures[claim.effect, claim.count.value] > 1,
            other_effects=people[_where(claim)] > 1,
            apart=_between(content, claim, spans),
            before=_before(content, spans.get("victim", claim.span)),
            is_title=claim.sentence.start < len(report.title),
            is_brief=len(content) < BRIEF,
        )
        yield (ANY, *_of_rules(seen), *(name for name, shows in SIGNS.items() if shows(seen)))


def _where(claim: Claim) -> str:
    """Where the people of a claim stand: "35" of "killed@35"."""
    return claim.id.rpartition("@")[2]


def _between(content: str, claim: Claim, spans: Mapping[str, Span]) -> str:
    """The words between the effect word and the nearer of number and people."""
    effect = spans.get("effect", claim.span)
    told = [spans[field] for field in ("count", "victim") if field in spans]
    near = min(told, key=lambda span: _gap(span, effect), default=effect)
    return content[min(near.end, effect.end) : max(near.start, effect.start)].lower()


def _gap(one: Span, other: Span) -> int:
    return max(0, other.start - one.end, one.start - other.end)


def _before(content: str, span: Span) -> str:
    return content[max(0, span.start - _REACH) : span.start].lower()


def _of_rules(seen: _Seen) -> Iterator[str]:
    """The signs of the rules that read effect, number and people."""
    table = _by_rule()
    witnesses, _, rule = seen.rules.get("reading", "").partition(":")
    read = (
        ("witnesses", witnesses),
        ("found", rule),
        ("effect-rule", seen.rules.get("effect", "").partition(":")[0]),
        ("effect-word", seen.rules.get("effect", "").rpartition(":")[2]),
        ("kind", seen.rules.get("event_kind", "")),
        ("effect", seen.claim.effect),
        ("count", seen.rules.get("count", "")),
        ("victim", seen.rules.get("victim", "").rpartition(":")[2]),
    )
    return (table[each] for each in read if each in table)


# The signs that are seen in the words themselves; all others are names of rules.
SIGNS: dict[str, Callable[[_Seen], bool]] = {
    "digits": lambda seen: any(map(str.isdecimal, seen.claim.count.words)),
    "one-in-words": lambda seen: seen.claim.count.value == 1 and bool(seen.claim.count.words),
    "large-number": lambda seen: (seen.claim.count.value or 0) >= LARGE,
    "definite": lambda seen: not seen.claim.count.words and bool(_THE.search(seen.before)),
    "nobody-named": lambda seen: not seen.claim.victim.words,
    "class-unknown": lambda seen: seen.claim.victim.actor_class is ActorClass.UNKNOWN,
    "long-phrase": lambda seen: len(seen.claim.victim.words) > LONG_PHRASE,
    "apart": lambda seen: NEAR < len(seen.apart) <= FAR,
    "far-apart": lambda seen: len(seen.apart) > FAR,
    "number-between": lambda seen: bool(_NUMBER.search(seen.apart)),
    "comma-between": lambda seen: bool(_BREAK.search(seen.apart)),
    "short-sentence": lambda seen: seen.sentence.length < SHORT_SENTENCE,
    "long-sentence": lambda seen: seen.sentence.length > LONG_SENTENCE,
    "title": lambda seen: seen.is_title,
    "capitals": lambda seen: seen.sentence.is_capitals,
    "brief-report": lambda seen: seen.is_brief,
    "two-in-sentence": lambda seen: seen.in_sentence == MANY_CLAIMS - 1,
    "many-in-sentence": lambda seen: seen.in_sentence >= MANY_CLAIMS,
    "numbers-left": lambda seen: seen.sentence.numbers > seen.in_sentence,
    "may-not-be": lambda seen: seen.sentence.may_not_be,
    "negation": lambda seen: seen.sentence.is_negated,
    "time-ago": lambda seen: seen.sentence.is_long_ago,
    "not-affirmed": lambda seen: seen.claim.stance is not Stance.AFFIRMED,
    "total": lambda seen: seen.claim.scope is Scope.TOTAL,
    "doer-named": lambda seen: seen.claim.perpetrator is not None,
    "told-again": lambda seen: seen.told_again,
    "other-effects": lambda seen: seen.other_effects,
}


def why(coding: Coding) -> dict[str, tuple[Reason, ...]]:
    """Why the claims are as sure as they are, by id: `any-claim` first, the worst of the others next."""
    shown = zip(coding.claims, signs(coding.report, coding.claims), strict=True)
    return {claim.id: _reasons(each) for claim, each in shown}


def _reasons(shown: Sequence[str]) -> tuple[Reason, ...]:
    table = weights()
    first, *others = (Reason(sign, table[sign]) for sign in shown if sign in table)
    return (first, *sorted(others, key=lambda reason: reason.weight.total))


def chances(shown: Sequence[str]) -> Chances:
    """The chances of figure and people, from the signs shown."""
    table = weights()
    held = [table[sign] for sign in shown if sign in table]
    return Chances(
        figure=_logistic(sum([weight.figure for weight in held])),
        people=_logistic(sum([weight.people for weight in held])),
    )


def _logistic(odds: float) -> float:
    return 1 / (1 + exp(-odds))


def to_check_first(coding: Coding) -> tuple[Claim, ...]:
    """The claims below `CHECK_BELOW`, the least sure first: where a reader's time is best spent."""
    doubtful = [c for c in coding.claims if c.confidence is not None and c.confidence < CHECK_BELOW]
    return tuple(sorted(doubtful, key=lambda claim: (claim.confidence or 0, claim.span)))


def least_sure(incident: Incident, coding: Coding) -> float | None:
    """The confidence of an incident: that of its least sure claim; None where none was judged."""
    own = (claim.confidence for claim in coding.claims if claim.id in incident.claims)
    return min((chance for chance in own if chance is not None), default=None)
