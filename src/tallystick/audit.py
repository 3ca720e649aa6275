"""What no claim accounts for: every number and every effect word left over, with the reason.

"some 500 security force personnel launched an operation" holds a number of people of whom no harm
is told; a reader who looks for 500 among the claims finds the reason here.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

from tallystick.counts import NumberKind, NumberMention
from tallystick.doc import Doc, Token
from tallystick.doc import Span as SpanOfTokens
from tallystick.extract import Text
from tallystick.extract.effects import Trigger, effect_words
from tallystick.extract.modality import Modality, modality_of
from tallystick.extract.people import People, is_people
from tallystick.grammar import NOUNS
from tallystick.records import AuditItem, Claim, Span
from tallystick.values import maker, plain
from tallystick.vocabulary import Bound

_make_item = maker(AuditItem)

NUMBER = "number"
EFFECT = "effect"

# How many words may stand between a number and the noun that it counts.
REACH = 6


class Reason(StrEnum):
    """Why a number or an effect word is in no claim. The list is closed."""

    ORDINAL = "a rank"
    YEAR = "a year"
    DATE = "a date"
    TIME = "a time of day"
    AGE = "an age"
    MONEY = "an amount of money"
    SHARE = "a share"
    MEASURE = "a measure"
    NAME = "part of a name"
    COMPOUND = "part of a compound word"
    TELEPHONE = "a telephone number"
    NO_PEOPLE = "counts no people"
    DOERS = "counts those who did it"
    SPEAKERS = "counts those who say so"
    REFERENCE = "a back reference"
    NO_HARM = "counts people of whom no harm is told"
    UNREAD = "counts people, but no effect was read"
    BARE = "a number alone, and no effect was read for it"
    NOT_FACT = "no fact but a threat, plan or possibility"
    NEGATED = "said not to have happened"
    OTHER_SENSE = "another sense of the word, or part of a name or compound"
    NOT_PERSON = "harms no people"
    NO_VICTIM = "no victim found"


# Numbers of every report that nobody looks for among the victims; a page may fold them.
ORDINARY = frozenset(
    {
        Reason.ORDINAL,
        Reason.YEAR,
        Reason.DATE,
        Reason.TIME,
        Reason.AGE,
        Reason.MONEY,
        Reason.SHARE,
        Reason.MEASURE,
        Reason.NAME,
        Reason.COMPOUND,
        Reason.TELEPHONE,
    }
)

_BY_KIND = {
    NumberKind.ORDINAL: Reason.ORDINAL,
    NumberKind.YEAR: Reason.YEAR,
    NumberKind.DATE: Reason.DATE,
    NumberKind.TIME: Reason.TIME,
    NumberKind.AGE: Reason.AGE,
    NumberKind.MONEY: Reason.MONEY,
    NumberKind.PERCENT: Reason.SHARE,
    NumberKind.MEASURE: Reason.MEASURE,
    NumberKind.NAME: Reason.NAME,
    NumberKind.COMPOUND: Reason.COMPOUND,
    NumberKind.TELEPHONE: Reason.TELEPHONE,
}
_COUNTS = frozenset({"count", "breakdown"})
_DEFINITE = frozenset(
    {"the", "this", "that", "these", "those", "his", "her", "their", "its", "our", "my", "your"}
)
_IN_NOUN_PHRASE = frozenset({"ADJ", "ADV", "NOUN", "PROPN", "NUM", "X"})
_LINKS = frozenset({"-", "–", '"', "“", "'", "‘", "[", "]"})
_HARMED = frozenset({"obj", "nsubj:pass"})


def is_ordinary(item: AuditItem) -> bool:
    """Whether an item is a date, an age, a distance ...: "an age" and the like, not people."""
    return item.reason.partition(": ")[0] in ORDINARY


def audit(read: Text, claims: Iterable[Claim]) -> tuple[AuditItem, ...]:
    """The numbers and effect words of a report that no claim accounts for, in text order."""
    told = tuple(claims)
    triggers = {trigger.token.i: trigger for trigger in read.triggers}
    content = read.report.content
    covered = _Coverage.of(told, len(content))
    effects = covered.words(read.doc, "effect")
    text = _Text(content, read.doc, covered, effects, triggers, told)
    items = [*_numbers(text, read.numbers.found), *_effects(text)]
    return tuple(sorted(items, key=lambda item: (item.span.start, item.span.end, item.kind)))


# --- what the claims account for ------------------------------------------------------------


# Whatever the field.
_ANY = ""


@plain(frozen=True, slots=True)
class _Coverage:
    """The stretches of a report that its claims were read from, by field; in `read` each of its
    characters is marked from which a field was read.
    """

    by_field: dict[str, tuple[Span, ...]]
    read: dict[str, bytearray]

    @classmethod
    def of(cls, claims: Iterable[Claim], length: int) -> "_Coverage":
        by_field: dict[str, list[Span]] = defaultdict(list)
        for claim in claims:
            for item in claim.evidence:
                by_field[item.field].append(item.span)
        read: dict[str, bytearray] = defaultdict(lambda: bytearray(length))
        for field, spans in by_field.items():
            for span in spans:
                marks = b"\1" * (span.end - span.start)
                read[field][span.start : span.end] = read[_ANY][span.start : span.end] = marks
        return cls({field: tuple(spans) for field, spans in by_field.items()}, read)

    def has(self, span: Span, fields: Iterable[str] = (_ANY,)) -> bool:
        """Whether some claim read one of these fields, or any field, from these words."""
        for field in fields:  # noqa: SIM110 - asked by the thousand
            if 1 in self.read[field][span.start : span.end]:
                return True
        return False

    def words(self, doc: Doc, field: str) -> frozenset[int]:
        """The words of a report, by number, that claims read a field from."""
        spans = (doc.words_at(span.start, span.end) for span in self.by_field.get(field, ()))
        return frozenset(at for span in spans if span for at in range(span.start, span.end))


@plain(frozen=True, slots=True)
class _Text:
    content: str
    doc: Doc
    covered: _Coverage
    effects: frozenset[int]
    triggers: Mapping[int, Trigger]
    claims: tuple[Claim, ...]

    def span(self, first: int, end: int) -> Span:
        """The stretch of the report from token `first` up to, not including, token `end`."""
        words = self.doc
        return Span(words.begins[first], words.begins[end - 1] + len(words.texts[end - 1]))

    def _words(self, span: Span) -> str:
        return self.content[span.start : span.end]

    def item(self, kind: str, span: Span, reason: Reason, about: Span | None = None) -> AuditItem:
        words = self._words(span)
        quoted = "" if about is None else " ".join(self._words(about).split())
        said = f"{reason.value}: '{quoted}'" if quoted else reason.value
        return _make_item(kind=kind, span=span, words=words, reason=said)


# --- numbers --------------------------------------------------------------------------------


def _numbers(text: _Text, found: Iterable[tuple[int, NumberMention]]) -> Iterator[AuditItem]:
    for first, mention in found:
        item = _number(text, mention, first)
        if item:
            yield item


def _number(text: _Text, mention: NumberMention, offset: int) -> AuditItem | None:
    first, end = offset + mention.start, offset + mention.end
    span = text.span(first, end)
    if mention.kind is not NumberKind.CARDINAL:
        if _is_some(text.doc, first, mention) or text.covered.has(span):
            return None
        return text.item(NUMBER, span, _BY_KIND[mention.kind])
    if text.covered.has(span, _COUNTS):
        return None
    noun = counted_noun(text.doc, end)
    if not _in_figures(text.doc, first, mention) and (
        noun is None or is_people(noun) is not People.YES
    ):
        return None
    reason = _cardinal(text, span, text.doc[first], noun)
    start = first - 1 if reason is Reason.REFERENCE else first
    about = text.span(start, noun.i + 1) if noun is not None else None
    return text.item(NUMBER, span, reason, about)


def _in_figures(doc: Doc, first: int, mention: NumberMention) -> bool:
    """Whether a mention is a number proper, as "hundreds" and "several" are; "some", "many" and "no"
    count only before people."""
    return mention.count.high != 0 and not _is_some(doc, first, mention)


def _is_some(doc: Doc, first: int, mention: NumberMention) -> bool:
    return mention.count.bound is Bound.VAGUE and doc.lower[first] in _SOME


_SOME = frozenset({"some", "many", "few", "a", "any", "various", "numerous", "multiple"})


def _cardinal(text: _Text, span: Span, first: Token, noun: Token | None) -> Reason:
    if noun is not None and is_people(noun) is People.NO:
        return Reason.NO_PEOPLE
    if text.covered.has(span, ["perpetrator"]):
        return Reason.DOERS
    if text.covered.has(span, ["source"]):
        return Reason.SPEAKERS
    if noun is not None and not first.is_sent_start and _is_definite(first.nbor(-1)):
        return Reason.REFERENCE
    return _unread(text, first.sent, noun)


def _is_definite(token: Token) -> bool:
    return token.lower_ in _DEFINITE and token.pos_ in {"DET", "PRON"}


def _unread(text: _Text, sentence: SpanOfTokens, noun: Token | None) -> Reason:
    harms = [token for token in sentence if token.i in text.triggers]
    if noun is not None and (not harms or _acts_otherwise(text, noun)):
        return Reason.NO_HARM
    if harms and all(modality_of(token) is not Modality.REAL for token in harms):
        return Reason.NOT_FACT
    return Reason.BARE if noun is None else Reason.UNREAD


def _acts_otherwise(text: _Text, noun: Token) -> bool:
    """Whether people stand with a verb that is no harm: "500 soldiers launched an operation"."""
    for word in (noun, *noun.ancestors):
        if word.i in text.triggers:
            return False
        if word.pos_ == "VERB":
            return not any(child.i in text.triggers for child in word.children)
    return False


def counted_noun(doc: Doc, at: int) -> Token | None:
    """The noun that a number ending before token `at` counts: "convoys" of "two army convoys"."""
    end = min(at + REACH, len(doc))
    if at < end and doc[at].lower_ == "of":
        at += 1
        while at < end and doc[at].lower_ in _DEFINITE:
            at += 1
    noun = None
    for token in doc[at:end]:
        if token.is_sent_start or not _in_noun_phrase(token):
            break
        if token.pos_ in NOUNS or is_people(token) is People.YES:
            noun = token
    return noun


def _in_noun_phrase(token: Token) -> bool:
    participle = token.pos_ == "VERB" and token.dep_ == "amod"
    return token.pos_ in _IN_NOUN_PHRASE or participle or token.is_space or token.text in _LINKS


# --- effect words ---------------------------------------------------------------------------


def _effects(text: _Text) -> Iterator[AuditItem]:
    for token in effect_words(text.doc):
        if token.i in text.effects or _told_by_another(text, token):
            continue
        reason, about = _why_unread(text, token)
        yield text.item(EFFECT, text.span(token.i, token.i + 1), reason, about)


def _told_by_another(text: _Text, token: Token) -> bool:
    """Whether a claim tells the same harm by another word: "shot" of "shot and killed two"."""
    if any(other.i in text.effects for other in (token.head, *token.children)):
        return True
    trigger = text.triggers.get(token.i)
    if trigger is None:
        return False
    alike = [claim for claim in text.claims if claim.effect is trigger.effect]
    span = text.span(token.i, token.i + 1)
    return any(span.start < claim.span.end and claim.span.start < span.end for claim in alike)


def _why_unread(text: _Text, token: Token) -> tuple[Reason, Span | None]:
    if token.i not in text.triggers:
        joined = token.dep_ in {"compound", "nmod"} and token.i < token.head.i <= token.i + REACH
        return Reason.OTHER_SENSE, text.span(token.i, token.head.i + 1) if joined else None
    modality = modality_of(token)
    if modality is Modality.NEGATED:
        return Reason.NEGATED, None
    if modality is not Modality.REAL:
        return Reason.NOT_FACT, None
    reference = _reference(text, token)
    if reference:
        return Reason.REFERENCE, reference
    thing = _thing_harmed(text, token)
    if thing is not None:
        return Reason.NOT_PERSON, text.span(thing.i, thing.i + 1)
    return Reason.NO_VICTIM, None


def _thing_harmed(text: _Text, token: Token) -> Token | None:
    """The thing that an effect word tells of in place of people: "killed 20 goats"."""
    harmed = _HARMED | {"nsubj"} if text.triggers[token.i].frame == "subject" else _HARMED
    return next((c for c in token.children if c.dep_ in harmed and _is_thing(c)), None)


def _is_thing(token: Token) -> bool:
    return token.pos_ in NOUNS and is_people(token) is People.NO


def _reference(text: _Text, token: Token) -> Span | None:
    """The words of "the killings", "his death", "the slain soldiers"; None for other words."""
    noun = token.head if token.dep_ in {"amod", "compound"} else token
    if noun.pos_ not in NOUNS or not 0 <= noun.i - token.i <= REACH:
        return None
    for child in noun.children:
        definite = child.lower_ in _DEFINITE or child.dep_ == "nmod:poss"
        if definite and noun.i - REACH <= child.i < noun.i:
            return text.span(child.left_edge.i, noun.i + 1)
    return None
