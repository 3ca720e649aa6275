"""The numbers of a report in their places, and which noun each of them counts."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tallystick.counts import (
    NumberKind,
    NumberMention,
    find_numbers,
    may_open_number,
    moved,
    opening_numbers,
)
from tallystick.doc import Doc, Token
from tallystick.extract.ages import is_age
from tallystick.extract.group import VAGUE_PLURAL
from tallystick.grammar import DEFINITE
from tallystick.values import replace
from tallystick.vocabulary import Bound

# How many modifiers may stand between a number and its noun: "ten heavily armed Somali pirates".
REACH = 6
# "16 charred bodies"
_BEFORE = frozenset({"amod", "compound"})
_BETWEEN = frozenset({"ADJ", "NOUN", "PROPN", "ADV", "X", "SYM", "PART"})
_OPENS_CLAUSE = frozenset({"when", "where", "while", "how", "why", "whom"})
_LINKS = frozenset({"-", "–", "'s", "’s", "'", "‘", "’", '"', "“", "”", "[", "]"})


_MOSTLY = frozenset("mostly mainly largely chiefly predominantly primarily".split())


@dataclass(frozen=True, slots=True, eq=False)
class Numbers:
    """All numbers that may count people, by the index of their first and of their last token.

    `found` are those that count none as well, each with the first token of its sentence.
    """

    by_first: dict[int, NumberMention]
    by_token: dict[int, NumberMention]
    found: tuple[tuple[int, NumberMention], ...]

    def at(self, token: Token) -> NumberMention | None:
        """The number a token is part of: "ten" in "at least ten soldiers"."""
        return self.by_token.get(token.i)

    def mostly(self, noun: Token) -> NumberMention | None:
        """The "76" of "injuring 76, mostly black citizens": most of so many are told of by the noun."""
        doc = noun.doc
        if _MOSTLY.isdisjoint(doc.words):
            return None  # as in most reports
        left = noun.left_edge.i
        first = next((i for i in range(left, noun.i) if doc.lower[i] in _MOSTLY), 0)
        return self.by_token.get(first - 2) if first > 1 and doc.texts[first - 1] == "," else None

    def _closes_range(self, doc: Doc, at: int) -> bool:
        mention = self.by_token.get(at - 1) if doc.texts[at] == "," else None
        return mention is not None and end_with_comma(doc, mention) > at

    def counting(self, noun: Token) -> NumberMention | None:
        """The number that counts a noun: "at least ten" for "soldiers" in "at least ten soldiers".

        Read from the words left of the noun, over its modifiers, and not from the tree alone, which
        is often wrong in headlines and in capitals.
        """
        doc = noun.doc
        first = doc.sentence_of(noun.i)[0]
        last = _before_brackets(doc, noun.i - 1, first)
        named = last < noun.i - 1 and doc.texts[last + 2].isupper()  # "army (SLA) soldiers"
        for i in range(last, max(first, last + 1 - REACH) - 1, -1):
            mention = self.by_token.get(i)
            if mention:
                return mention
            token = doc[i]
            # "two FC personnel", "four (4) suspected bandits"
            letters = token.text.isupper() and token.is_alpha and token.text != "A"
            if token.text in _LINKS or letters or _is_in_digits(doc, i):
                continue
            if token.lower_ == "of":
                # "234 cases of enforced disappearance"
                return self.by_token.get(i - 1 - (doc.lower[i - 1] == "cases"))
            if _is_passed_over(doc, i) or self._closes_range(doc, i):
                continue
            if token.pos_ in {"DET", "PRON"} or token.lower_ in _OPENS_CLAUSE:
                if i > first and doc[i - 1].lower_ == "of":
                    continue
                return None  # "wounded 25 people | when he blew himself up"
            participle = token.pos_ == "VERB" and (token.dep_ in _BEFORE or _is_qualified(doc, i))
            if token.pos_ not in _BETWEEN and not participle:
                return None
            if token.pos_ in {"NOUN", "PROPN"} and token.head.i > noun.i and not named:
                return None
        told = (
            self.by_token.get(c.i) for c in noun.children if c.dep_ == "nummod" and c.i < noun.i
        )
        return next((mention for mention in told if mention), None)


def end_with_comma(doc: Doc, mention: NumberMention) -> int:
    """Where a number ends, with the last comma of "ten, maybe 12, guards"."""
    end = mention.end
    aside = mention.count.bound is Bound.RANGE and "," in doc.texts[mention.start : end]
    return end + (aside and doc.texts[end : end + 1] == (",",))


def _is_in_digits(doc: Doc, at: int) -> bool:
    """The "(", "4" and ")" of "four (4) suspected bandits"."""
    starts = (at - 2, at - 1, at)
    return any(
        i > 0
        and (doc.texts[i], doc.texts[i + 2 : i + 3]) == ("(", (")",))
        and doc.texts[i + 1].isdigit()
        and doc.tags[i - 1] == "NUM"
        for i in starts
    )


def _is_passed_over(doc: Doc, at: int) -> bool:
    """The "would" of "ten would-be bombers", the "and" of "seven current and former officials" and the age
    of "two 15 year old boys"."""
    if doc.tags[at] == "NUM" and doc.lower[at + 1 : at + 3] in _OLD:
        return True
    joined = doc.tags[at - 1] == "ADJ" and doc.tags[at + 1 : at + 2] in {("ADJ",), ("NOUN",)}
    return "-" in {doc[at - 1].text, doc[at + 1].text} or (doc.tags[at] == "CCONJ" and joined)


_OLD = frozenset((unit, "old") for unit in ("year", "years", "month", "months"))


def _is_qualified(doc: Doc, at: int) -> bool:
    """ "43,000 newly displaced people": a participle between an adverb and its noun."""
    adverb = doc.tags[at - 1] == "ADV" and doc.lower[at - 1].endswith("ly")
    return adverb and doc.lower[at].endswith("ed") and doc.tags[at + 1 : at + 2] == ("NOUN",)


def _before_brackets(doc: Doc, at: int, first: int) -> int:
    """The word before what is bracketed, else the one given: "four (or possibly five) children"."""
    if at <= first or doc[at].text != ")":
        return at
    if at - 2 >= first and doc.texts[at - 2] == "(" and doc.texts[at - 1].isdigit():
        counted = at - 3 >= first and doc.tags[at - 3] == "NUM"
        return at - 3 if counted else at - 1
    opens = (i for i in range(at, max(first, at - REACH), -1) if doc[i].text == "(")
    return next(opens, at + 1) - 1


def _is_first_age(lower: Sequence[str], end: int) -> bool:
    """ "28 and 31 years old", "aged 6 to 9 years": the first of two ages."""
    behind = tuple(lower[end : end + 4])
    joined = behind[:1] in {("and",), ("or",), ("to",)} and behind[1:2] != ()
    return joined and behind[1].isdigit() and behind[2:4] in {("years", "old"), ("-", "year")}


def _is_of_two_ages(doc: Doc, mention: NumberMention, end: int) -> bool:
    """ "Two brothers, 8 and 11, and their cousin": no eight, and no eleven."""
    at = mention.start
    first = at if doc.lower[at + 1 : at + 2] == ("and",) else at - 2
    if first < 2 or first + 3 >= end or doc.texts[first + 3] not in {",", ".", ")", ";"}:
        return False
    listed = (doc.tags[first - 2], doc.texts[first - 1], doc.lower[first + 1])
    ages = (doc.lower[first], doc.lower[first + 2])
    return listed == ("NOUN", ",", "and") and all(map(is_age, ages))


def _is_bare_age(doc: Doc, mention: NumberMention) -> bool:
    """ "Omar Noor, 27 was shot", "and Omar Noor, 27 were shot": how old he was; not "in Gao, 2 were"."""
    at = mention.start
    named = at > 1 and doc.tags[at - 2] == "PROPN" and doc.texts[at - 1] == ","
    if not named or not is_age(doc.lower[at]):
        return False
    opens = next((i for i in range(at - 2, 0, -1) if doc.tags[i] != "PROPN"), 0)
    behind = doc.lower[mention.end : mention.end + 1]
    if doc.lower[mention.end + 1 : mention.end + 2] == ("of",) and behind in _CHILD:
        return True  # "Omar Noor, 28 son of Ali Noor"
    alone = behind in {("was",), ("is",), ("has",)} and doc.tags[opens] != "ADP"
    return alone or (doc.lower[opens] == "and" and behind in {("were",), ("are",)})


_CHILD = frozenset({("son",), ("daughter",), ("s/o",), ("d/o",), ("wife",)})


def _opens_pair(doc: Doc, at: int) -> bool:
    """The "both" of "both Ali Amin and his wife", which counts no noun; not that of "both men"."""
    if doc.lower[at] != "both":
        return False
    return doc.tags[at + 1 : at + 2] == ("PROPN",) or doc.lower[at + 1 : at + 2] in _ONES


_ONES = frozenset({("a",), ("an",), ("his",), ("her",)})


def _is_of_caption(doc: Doc, mention: NumberMention) -> bool:
    """The running number of "8 A child was shot" and of "photo 1 / 2": figures that count nobody."""
    before, behind = (
        doc.texts[mention.start - 1 : mention.start],
        doc.texts[mention.end : mention.end + 2],
    )
    if not doc.texts[mention.start].isdigit():
        return False
    slashed = behind[:1] == ("/",) and behind[1:] != () and behind[1].isdigit()
    return slashed or before == ("/",) or behind[:1] in {("A",), ("An",), ("The",)}


def read_numbers(doc: Doc) -> Numbers:
    """The numbers of a report that may count people; dates, ages and money are left out."""
    by_first: dict[int, NumberMention] = {}
    by_token: dict[int, NumberMention] = {}
    words = doc
    alike = not _LIKE.isdisjoint(words.words)
    numbered = _numbered(doc)
    found: list[tuple[int, NumberMention]] = []
    for first, end in words.sentences:
        told = find_numbers(words.texts[first:end]) if first in numbered else ()
        for mention in _with_wholes(words, first, told):
            found.append((first, mention))
            share = _is_share_of(words.lower, mention, first)
            if not (mention.kind == "cardinal" or share) or _is_first_age(
                words.lower, first + mention.end
            ):
                continue
            placed = moved(_of_some(mention) if share else mention, first)
            if _opens_pair(words, placed.start) or _is_of_caption(words, placed):
                continue
            if _is_of_two_ages(words, placed, end) or _is_bare_age(words, placed):
                continue
            _put(placed, by_first, by_token)
        if alike and not _LIKE.isdisjoint(words.lower[first:end]):
            for same in _alike(words, first, end, by_first):
                _put(same, by_first, by_token)
    return Numbers(by_first, by_token, tuple(found))


def _with_wholes(doc: Doc, first: int, told: Iterable[NumberMention]) -> Iterator[NumberMention]:
    """The numbers of a sentence; of "half of the 40 people | arrested" the 40, of whom two harms are told."""
    for mention in told:
        start, end = first + mention.head_start + 1, first + mention.end
        at = next((i for i in range(start, end) if doc.lower[i] in DEFINITE), end)
        if at == end or doc.tags[end : end + 2] != ("NOUN", "VERB"):
            yield mention
            continue
        yield from (moved(m, at - first) for m in find_numbers(doc.texts[at:end]))


def _is_share_of(lower: Sequence[str], mention: NumberMention, first: int) -> bool:
    """ "A third of the hostages": a share in words of people whose number is not told with it."""
    at = first + mention.end
    share = mention.kind is NumberKind.PERCENT and mention.count.value == 0
    return share and lower[at : at + 1] == ("of",)


def _of_some(mention: NumberMention) -> NumberMention:
    """A share as a count: no number, but some."""
    count = replace(VAGUE_PLURAL, words=mention.count.words)
    return replace(mention, count=count, rule="R-VAGUE")


def _numbered(doc: Doc) -> set[int]:
    """The first words of the sentences in which a number may be."""
    found: set[int] = set()
    for at in doc.places_of(opening_numbers(doc.words)):
        first = doc.sentence_of(at)[0]
        if first not in found and may_open_number(doc.lower, at):
            found.add(first)
    return found


def _put(
    mention: NumberMention, by_first: dict[int, NumberMention], by_token: dict[int, NumberMention]
) -> None:
    by_first[mention.start] = mention
    for i in range(mention.start, mention.end):
        by_token[i] = mention


# Phrases that count as many as were counted before: "two soldiers and as many civilians".
_ALIKE = (
    ("as", "many"),
    ("an", "equal", "number", "of"),
    ("an", "equal", "number"),
    ("the", "same", "number", "of"),
    ("the", "same", "number"),
    ("a", "similar", "number", "of"),
    ("a", "similar", "number"),
)
_OPENS_ALIKE = frozenset(words[0] for words in _ALIKE)
_LIKE = frozenset({"many", "equal", "same", "similar"})
_MANIFOLD = frozenset({"twice", "half", "times", "just", "not", "so"})


def _alike(
    doc: Doc, first: int, end: int, by_first: dict[int, NumberMention]
) -> Iterator[NumberMention]:
    """ "Seven people were killed and as many injured": the number told before in the sentence."""
    told = None
    for at in range(first, end - 1):
        told = by_first.get(at, told)
        if told is None or at in by_first or doc.lower[at] not in _OPENS_ALIKE:
            continue
        stop = _end_of_alike(doc, at)
        if stop > at:
            yield replace(told, start=at, end=stop, head_start=at, head_end=stop)


def _end_of_alike(doc: Doc, at: int) -> int:
    """The end of "as many others" that opens at a word; the word itself where none does."""
    length = next((len(p) for p in _ALIKE if doc.lower[at : at + len(p)] == p), 0)
    behind = doc.lower[at + length : at + length + 1]
    if not length or behind == ("as",) or doc.lower[at - 1] in _MANIFOLD:
        return at
    return at + length + (behind == ("others",))
