"""The place that fits a claim best, of all that its report names: a second look at what the rules found.

The rules (`siting`) follow what a report says. Where it says nothing that a rule knows, they take the
headline or the town told last, and are wrong as often as right on reports that nobody had read.
Here all places that a report names, and "none of them", are weighed against each other as coded
reports have it: each shows some of the signs of `place_signs.tsv` ("told in the sentence
before", "the rules chose it by its clause"), whose weights are log-odds learned from those reports
(`training/fitting_places.py`). Another place than that of the rules is taken only where it fits
clearly better, and never where a claim's own clauses name one.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import repeat

from tallystick.doc import Doc, Token
from tallystick.extract import Text
from tallystick.extract.running import is_of_parts
from tallystick.kept import constant
from tallystick.persons import people_nouns
from tallystick.places.inside import is_inside, place_keys
from tallystick.places.lexicon import word_class
from tallystick.places.mention import PlaceMention, Role, Zone
from tallystick.places.told_of import is_of_other_day, is_told_elsewhere, turns_elsewhere
from tallystick.records import Claim, Span
from tallystick.tables import rows
from tallystick.telling import OPENING, tense
from tallystick.values import once, plain, replace
from tallystick.vocabulary import HARM, OF_THE_LAW, Effect, Scope
from tallystick.where import OF_CLAUSE

# Asked by the thousand: a member is looked up on its class anew each time.
_TEXT = Zone.TEXT

# How much better than that of the rules another place must fit, in log-odds. Below, wires and local papers
# gain more; above, the gold and reports of today lose less: of 0, 0.3, 0.5, 0.7 and 1 a middle way.
LEAST_GAIN = 0.5
# The rule of a place that was found so, before the sign that spoke most for it.
FITTING = "place-fits"
NONE = "none"
# The place of a claim is none of those that are named: the rules put it together from several.
_UNKNOWN = -1
# The sentences behind the opening that are not late, counted from the title.
_MIDDLE = 10
_NEWS = timedelta(days=10)
_LONG_PAST = timedelta(days=60)
# How often a place is told of as that of an event, by the times, four and more as four.
_HOW_OFTEN = ("0", "1", "twice", "twice", "often")
# Farther off than this, in sentences, all is far.
_FAR = 5
_EFFECTS = {
    **dict.fromkeys(HARM, "harm"),
    Effect.DETAINED: "law",
    Effect.RELEASED: "law",
    Effect.ABDUCTED: "taken",
}


def with_fitting_places(text: Text, groups: list[list[Claim]]) -> list[list[Claim]]:
    """The claims of each incident, at the place that fits better than that of the rules, if any does."""
    fitting = Fitting(text, groups)
    return [
        [_placed(text, fitting, claim, number) for claim in group]
        for number, group in enumerate(groups)
    ]


def _placed(text: Text, fitting: "Fitting", claim: Claim, number: int) -> Claim:
    if is_stated(claim) or is_of_parts(claim) or _is_elsewhere(text, claim):
        return claim
    shown = fitting.signs(claim, number)
    ours = fitting.chosen(claim)
    weight = weights()
    fits = {place: sum(map(weight.get, signs, repeat(0.0))) for place, signs in shown.items()}
    best = max(fits, key=fits.__getitem__, default=ours)
    if best == ours or fits[best] - fits[ours] < LEAST_GAIN:
        return claim
    if _fits_none(text, fitting, claim, best):
        return claim
    kept = claim.without("place")
    if best == fitting.nowhere:
        return replace(claim, place=None, evidence=kept)
    mention = fitting.named[best].mention
    sign = max(shown[best], key=lambda sign: weight.get(sign, 0.0))
    evidence = text.evidence("place", mention.span, f"{FITTING}:{sign}")
    return replace(claim, place=mention.place, evidence=(*kept, evidence))


def _is_elsewhere(text: Text, claim: Claim) -> bool:
    """Whether a claim is at none of the places told: "Elsewhere, nine died", "in raids elsewhere"."""
    elsewhere = is_told_elsewhere(text.effect_word(claim))
    if claim.place is not None:
        return elsewhere  # "elsewhere in the country": nowhere finer
    if claim.effect in OF_THE_LAW:
        return True  # of arrests without a place the second look is wrong twice as often as right
    return elsewhere or turns_elsewhere(text.words(claim.sentence))


def _fits_none(text: Text, fitting: "Fitting", claim: Claim, best: int) -> bool:
    """Whether a harm is of no one town ("attacks across Mali"), or long past and told without the place."""
    if claim.place is not None:
        return claim.place.relation == "across"
    return _is_long_past(text, claim) and not fitting.is_told_with(claim, best)


def _is_long_past(text: Text, claim: Claim) -> bool:
    """Whether a harm was long before the news: "in April 2001 ten died", told in 2016."""
    end, published = claim.when.end, text.report.published
    return end is not None and published is not None and published - end > _LONG_PAST


def is_stated(claim: Claim) -> bool:
    """Whether a claim's own clauses put it somewhere: "were killed in clashes south of Mir Ali"."""
    return not OF_CLAUSE.isdisjoint(claim.rules("place"))


@constant
def weights() -> dict[str, float]:
    """What each sign adds to the log-odds of a place."""
    return {sign: float(weight) for sign, weight in rows("place_signs.tsv")}


@plain(frozen=True, slots=True)
class Named:
    """A place of the report by all its mentions, with the signs that it has for every claim.

    `sentences` are those of its mentions, `told` those of them that are of the text proper.
    """

    mentions: tuple[PlaceMention, ...]
    sentences: tuple[int, ...]
    told: tuple[int, ...]
    signs: tuple[str, ...]

    @property
    def mention(self) -> PlaceMention:
        """The mention that tells most of it: the first that can be an event's place."""
        return next((m for m in self.mentions if m.is_event_place), self.mentions[0])


@plain(frozen=True, slots=True)
class _Use:
    """A claim that the rules put at a place, with the number of its incident."""

    claim: Claim
    number: int


class Fitting:
    """The places of one report, to be weighed for each of its claims."""

    def __init__(self, text: Text, groups: Sequence[Sequence[Claim]]) -> None:
        self._text = text
        self._groups = groups
        self._ties: dict[int, list[str | None]] = {}
        self._chosen: dict[str, int] = {}

    @once
    def named(self) -> tuple[Named, ...]:
        """Each place that the report names, once; no site of those who only speak ("a nurse at Hayat
        Hospital said"), nor where the hurt were taken ("was rushed to Hayat Hospital") and the dead
        were buried."""
        found: list[list[PlaceMention]] = []
        first: dict[object, int] = {}
        for mention in self._text.places:
            told_by = mention.is_site and mention.role is Role.SPEAKER
            if told_by or _only_cares(self._text.doc, mention) or mention.role in _APART:
                continue
            keys = place_keys((mention,))
            at = min([first[key] for key in keys if key in first], default=len(found))
            if at == len(found):
                found.append([])
                first |= dict.fromkeys(keys, at)
            found[at].append(mention)
        return tuple(self._named(mentions) for mentions in found)

    def _named(self, mentions: Sequence[PlaceMention]) -> Named:
        sentences = tuple(self._sentence_of(mention.start) for mention in mentions)
        level = min(mention.level for mention in mentions)
        told = sum(mention.is_event_place for mention in mentions)
        signs = [level.name.lower(), f"event-place-{_HOW_OFTEN[min(told, 4)]}"]
        pairs = zip(mentions, sentences, strict=True)
        text = tuple(s for m, s in pairs if m.zone is _TEXT)
        if any(sentence < OPENING for sentence in text):
            signs.append("in-lead")
        zones = {mention.zone for mention in mentions}
        signs += [f"in-{zone}" for zone in (Zone.TITLE, Zone.DATELINE) if zone in zones]
        return Named(tuple(mentions), sentences, text, tuple(signs))

    @once
    def _at(self) -> dict[Span, int]:
        return {m.span: at for at, named in enumerate(self.named) for m in named.mentions}

    @once
    def _uses(self) -> dict[int, list[_Use]]:
        found: dict[int, list[_Use]] = defaultdict(list)
        for number, group in enumerate(self._groups):
            for claim in group:
                found[self.chosen(claim)].append(_Use(claim, number))
        return found

    @once
    def _event_places(self) -> list[tuple[int, int]]:
        """Where event places stand, each with the number of the place."""
        places = (m for m in self._text.places if m.zone is _TEXT and m.is_event_place)
        return sorted((mention.start, self._at[mention.span]) for mention in places)

    @property
    def nowhere(self) -> int:
        """Stands for none of the places named."""
        return len(self.named)

    def chosen(self, claim: Claim) -> int:
        """Which of the places the rules gave to a claim; `nowhere` for none."""
        if claim.id not in self._chosen:
            self._chosen[claim.id] = self._given(claim)
        return self._chosen[claim.id]

    def _given(self, claim: Claim) -> int:
        if claim.place is None:
            return self.nowhere
        places = (self._at.get(e.span) for e in claim.grounds("place"))
        return next((place for place in places if place is not None), _UNKNOWN)

    def is_told_with(self, claim: Claim, place: int) -> bool:
        """Whether the sentence of a claim names a place, or may point at a site: "the garrison"."""
        if place == self.nowhere:
            return True
        here = self._sentence_of(bisect_right(self._text.doc.begins, claim.sentence.start) - 1)
        return here in self.named[place].sentences or self.named[place].mention.is_site

    def signs(self, claim: Claim, number: int) -> dict[int, list[str]]:
        """The signs of each place that may be that of a claim, and of none.

        `number` is that of the claim's incident. A place around that of the rules is not weighed:
        they give the finest of which a report tells. Nothing is weighed for a sum, which is of a
        country or area that only its own words tell.
        """
        ours = self.chosen(claim)
        if not self.named or ours == _UNKNOWN or claim.scope is Scope.TOTAL:
            return {}
        here = self._sentence_of(bisect_right(self._text.doc.begins, claim.sentence.start) - 1)
        word = self._text.effect_word(claim)
        at = word.i if word is not None else self._text.doc.starts[here]
        rule = self._rule(claim)
        last = self._last_told(at)
        ties, uses = self._ties_to(ours), self._uses
        away = turns_elsewhere(self._text.words(claim.sentence))
        found = {}
        for place, (named, tie) in enumerate(zip(self.named, ties, strict=True)):
            told_before = all(sentence < here for sentence in named.sentences)
            if tie is None or (away and told_before and place != ours):
                continue
            if word is not None and place != ours and self._is_of_other_day(named, here, word):
                continue
            signs = [*named.signs]
            if where := _where(named, here, at):
                signs.append(where)
            if place in uses:
                signs += _used(uses[place], claim, number)
            if place == last:
                signs.append("told-last")
            if place == ours:
                signs += ["chosen", f"chosen:{rule}"]
            elif tie:
                signs.append(tie)
            found[place] = signs
        found[self.nowhere] = [*self._none(claim, number, here), f"{NONE}:{rule}"]
        return found

    def _is_of_other_day(self, named: Named, here: int, word: Token) -> bool:
        """Whether a place is only that of what was days before: "killed a day after a clash in Kidal"."""
        doc = self._text.doc
        names = (doc[mention.head] for mention in named.mentions)
        return set(named.sentences) == {here} and all(is_of_other_day(n, word) for n in names)

    def _ties_to(self, ours: int) -> list[str | None]:
        """How each place lies to that of the rules, as a sign, found once; None for one around it."""
        if ours not in self._ties:
            self._ties[ours] = [self._tie(ours, place) for place in range(len(self.named))]
        return self._ties[ours]

    def _tie(self, ours: int, place: int) -> str | None:
        if ours in (self.nowhere, place):
            return ""
        chosen, other = self.named[ours].mentions[0], self.named[place].mentions[0]
        if is_inside(chosen, other):
            return None
        return "inside-chosen" if is_inside(other, chosen) else ""

    def _none(self, claim: Claim, number: int, here: int) -> Iterator[str]:
        yield NONE
        yield from (f"{NONE}|{told}" for told in self._told(claim, number, here))
        if all(here not in named.sentences for named in self.named):
            yield "none-in-sentence"

    def _told(self, claim: Claim, number: int, here: int) -> tuple[str, ...]:
        """What a claim tells, and where, as far as it is then seldom or often without a place."""
        where = ("title", "lead", "middle", "late")[bisect_right((1, OPENING, _MIDDLE), here)]
        return (
            tense(self._text, claim),
            _EFFECTS.get(claim.effect, "moved"),
            where,
            self._age(claim),
            "main" if number == 0 else "besides",
        )

    def _age(self, claim: Claim) -> str:
        start, published = claim.when.start, self._text.report.published
        if start is None:
            return "undated"
        return "news" if published is not None and published - start <= _NEWS else "old"

    def _rule(self, claim: Claim) -> str:
        rules = (e.rule for e in claim.evidence if e.field == "place" and claim.place)
        return next(rules, "nothing").rpartition(":")[2]

    def _last_told(self, at: int) -> int:
        """Which event place was told last before a word; -1 for none."""
        before = bisect_left(self._event_places, (at, -1))
        return self._event_places[before - 1][1] if before else -1

    def _sentence_of(self, word: int) -> int:
        return self._text.doc.sentence_starts(1, word + 1)


# Where people were buried, met or are held is no place of any other harm.
_APART = frozenset({Role.APART, Role.CUSTODY})


def _only_cares(doc: Doc, mention: PlaceMention) -> bool:
    """Whether a place is one to which the hurt are taken, or from which people are: "was rushed to St. Mary
    Hospital", "a bus with cadets from Kent Academy", "bandits from the next county, West Pokot"."""
    cares = mention.is_site and not word_class("care").isdisjoint(mention.words.lower().split())
    theirs = mention.is_site or doc[mention.begins - 1].base_ in people_nouns()
    return mention.role is Role.WEAK and (cares or (mention.relation == "from" and theirs))


def _used(there: Sequence[_Use], claim: Claim, number: int) -> Iterator[str]:
    """What claims other than this one the rules put at a place."""
    uses = [use for use in there if use.claim.id != claim.id]
    if not uses:
        return
    yield "used"
    if number in [use.number for use in uses]:
        yield "used-same-incident"
    others = [use.claim for use in uses]
    if claim.sentence.start in [other.sentence.start for other in others]:
        yield "used-same-sentence"
    if claim.event_kind in [other.event_kind for other in others]:
        yield "used-same-kind"
    if claim.when.start is None:
        return
    days = {other.when.start for other in others}
    if claim.when.start in days:
        yield "used-same-day"
    if days - {None, claim.when.start}:
        yield "used-other-day"


def _where(named: Named, here: int, at: int) -> str | None:
    """How far from a claim's sentence a place is told: in it, so many sentences before, behind."""
    if here in named.sentences:
        pairs = zip(named.mentions, named.sentences, strict=True)
        starts = [mention.start for mention, sentence in pairs if sentence == here]
        near = starts[0] if len(starts) == 1 else min(starts, key=lambda start: abs(start - at))
        return "here-before" if near < at else "here-behind"
    before, behind = bisect_left(named.told, here), bisect_right(named.sentences, here)
    if before:
        return f"before-{min(here - named.told[before - 1], _FAR)}"
    if behind < len(named.sentences):
        return f"behind-{min(named.sentences[behind] - here, _FAR)}"
    return None
