"""The words of a report with their grammar, as plain Python objects.

spaCy makes a new object of each word each time it is asked, and looks its strings up again. The
stages ask some twenty times a word, so `read_doc` reads what the parser found once, and the parser
itself is known to `parse` alone. Names are those of spaCy, as the labels are those of Universal
Dependencies: in "Troops fired", the word "Troops" has `lower_` "troops", `lemma_` "troop", `pos_`
"NOUN", `dep_` "nsubj", and `head` is the word "fired".
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache, wraps
from itertools import chain, compress, count, pairwise, repeat
from operator import add
from struct import unpack
from sys import intern
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar, overload

from tallystick.base_forms import base_form
from tallystick.blanks import spaces_alone, without_blank_heads, without_spaces
from tallystick.kept import Kept
from tallystick.mended import mend
from tallystick.tree import Places, Tree

if TYPE_CHECKING:
    import spacy.lexeme
    import spacy.tokens
    import spacy.vocab

_P = ParamSpec("_P")
_V = TypeVar("_V")


class Morph(dict[str, list[str]]):
    """Forms of a word by feature: "Number" of "troops" is ["Plur"]."""

    def __init__(self, written: str) -> None:
        pairs = (feature.split("=", 1) for feature in written.split("|") if "=" in feature)
        super().__init__({name: values.split(",") for name, values in pairs})


class Token:
    """One word: its place in the Doc (`i`) and in the text (`idx`), its forms and its grammar.

    `children` are the words that hang on it, in the order of the text; the head of a sentence is
    its own `head`. `base_` is `lemma_` in small letters.
    """

    __slots__ = (
        "_seldom",
        "base_",
        "children",
        "dep_",
        "doc",
        "head",
        "i",
        "lower_",
        "pos_",
        "sent",
        "text",
    )
    _seldom: "_Seldom"
    base_: str
    children: Sequence["Token"]
    dep_: str
    doc: "Doc"
    head: "Token"
    i: int
    lower_: str
    pos_: str
    sent: "Span"
    text: str

    def __len__(self) -> int:
        return len(self.text)

    def __repr__(self) -> str:
        return self.text

    # What is seldom asked of a word is looked up, and not laid down in each.

    @property
    def is_space(self) -> bool:
        """Whether it is a blank or the end of a line."""
        return self._seldom[0]

    @property
    def is_punct(self) -> bool:
        """Whether it is a mark."""
        return self._seldom[1]

    @property
    def is_alpha(self) -> bool:
        """Whether it is all letters."""
        return self._seldom[2]

    @property
    def is_title(self) -> bool:
        """Whether it is written "Like" "This"."""
        return self._seldom[3]

    @property
    def is_quote(self) -> bool:
        """Whether it is a mark of speech."""
        return self._seldom[4]

    @property
    def like_num(self) -> bool:
        """Whether it is a number, in figures or words."""
        return self._seldom[5]

    @property
    def is_sent_start(self) -> bool:
        """Whether a sentence begins with it."""
        return self.i == self.sent.start

    @property
    def tag_(self) -> str:
        """Its class in the pipeline's own labels."""
        return self._seldom[6]

    @property
    def idx(self) -> int:
        """Where it begins in the text."""
        return self.doc.begins[self.i]

    @property
    def morph(self) -> Morph:
        """Its features."""
        return self._seldom[8]

    @property
    def lemma_(self) -> str:
        """Its base form as it is written."""
        return self._seldom[9]

    @property
    def whitespace_(self) -> str:
        """The blank behind it, if any."""
        return self._seldom[7]

    def nbor(self, steps: int = 1) -> "Token":
        """The word so many places on; IndexError where the text ends."""
        at = self.i + steps
        if at < 0:
            raise IndexError(at)
        return self.doc[at]

    @property
    def lefts(self) -> Iterator["Token"]:
        """Children before the word."""
        return (child for child in self.children if child.i < self.i)

    @property
    def ancestors(self) -> Iterator["Token"]:
        """Its head, the head's head and so on."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    @property
    def subtree(self) -> Iterator["Token"]:
        """The word and all that hangs on it, children before it first."""
        said = False
        for child in self.children:
            if not said and child.i > self.i:
                said = True
                yield self
            yield from child.subtree
        if not said:
            yield self

    @property
    def conjuncts(self) -> tuple["Token", ...]:
        """The words it is joined with by "and", "or" or a comma, without itself."""
        first = self
        while first.dep_ == "conj" and first.head is not first:
            first = first.head
        joined = [first]
        for token in joined:
            joined += [c for c in token.children if c.dep_ == "conj" and c.i > token.i]
        return tuple(token for token in joined if token is not self)

    @property
    def left_edge(self) -> "Token":
        """The first word of all that hangs on it."""
        if not self.children:
            return self
        first, hanging = self, [self]
        while hanging:
            token = hanging.pop()
            hanging += token.children
            if token.i < first.i:
                first = token
        return first

    @property
    def right_edge(self) -> "Token":
        """The last word of all that hangs on it."""
        if not self.children:
            return self
        last, hanging = self, [self]
        while hanging:
            token = hanging.pop()
            hanging += token.children
            if token.i > last.i:
                last = token
        return last


class Span:
    """Words `start` up to, not including, `end` of a Doc."""

    __slots__ = ("doc", "end", "start")

    def __init__(self, doc: "Doc", start: int, end: int) -> None:
        self.doc, self.start, self.end = doc, start, end

    def __iter__(self) -> Iterator[Token]:
        return iter(self.doc[self.start : self.end])

    def __len__(self) -> int:
        return self.end - self.start

    @overload
    def __getitem__(self, at: int) -> Token: ...
    @overload
    def __getitem__(self, at: slice) -> "Span": ...
    def __getitem__(self, at: int | slice) -> "Token | Span":
        if isinstance(at, slice):
            start, end, _ = at.indices(len(self))
            return Span(self.doc, self.start + start, self.start + max(start, end))
        return self.doc[range(self.start, self.end)[at]]

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Span)
            and self.doc is other.doc
            and (self.start, self.end) == (other.start, other.end)
        )

    def __hash__(self) -> int:
        return hash((self.start, self.end))

    def __repr__(self) -> str:
        return self.text

    @property
    def text(self) -> str:
        """The words as they stand."""
        return self.doc.phrase(self.start, self.end)

    @property
    def start_char(self) -> int:
        """Where the first word begins in the text."""
        return self.doc[self.start].idx

    @property
    def end_char(self) -> int:
        """Where the last word ends in the text."""
        last = self.doc[self.end - 1]
        return last.idx + len(last.text)

    @property
    def root(self) -> Token:
        """The word on which the others hang: of those with a head outside, the one nearest to
        the head of the sentence."""
        outward = []
        for token in self:
            if token.head is token:
                return token
            if not self.start <= token.head.i < self.end:
                outward.append(token)
        if len(outward) == 1:
            return outward[0]
        return min(outward, key=lambda token: sum(1 for _ in token.ancestors), default=self[0])


class Doc(list[Token]):
    """The words of a parsed report, one by one and as lists.

    A stage that looks through all words ("is one of these a toll?") looks through the lists: in
    "Troops fired" `texts[0]` is "Troops", `lower[0]` "troops", `lemmas[0]` "troop" (in lower case),
    `tags[0]` "NOUN". `starts` holds the first word of each sentence, `begins` where each word begins
    in `text`, `capitals` the words with a capital, `words` each word in lower case once, `told` what
    was found of a word (`once_a_word`).

    Nobody changes it. It is a list for its speed: of a tuple that holds more than its words Python
    looks that up ten times as long, ten thousand times a report.
    """

    __slots__ = (
        "_around",
        "_places",
        "begins",
        "capitals",
        "lemmas",
        "lower",
        "sents",
        "starts",
        "tags",
        "text",
        "texts",
        "told",
        "words",
    )
    texts: tuple[str, ...]
    lower: tuple[str, ...]
    lemmas: tuple[str, ...]
    tags: tuple[str, ...]
    text: str
    begins: tuple[int, ...]
    starts: tuple[int, ...]
    capitals: tuple[int, ...]
    words: frozenset[str]
    sents: tuple[Span, ...]
    told: dict[object, dict[Any, Any]]
    _around: tuple[tuple[int, int], ...]
    _places: Places

    # Two reports are never one, whatever their words.
    __eq__ = object.__eq__
    __hash__ = object.__hash__  # type: ignore[assignment]

    def __init__(self, parsed: "spacy.tokens.Doc") -> None:
        """The words that the parser found, each with its grammar."""
        columns = _Columns.of(parsed)
        super().__init__([Token() for _ in columns.text])
        self._read(columns)

    def _read(self, columns: "_Columns") -> None:
        self.texts, self.lower, self.tags = columns.text, columns.lower, columns.pos
        self.lemmas = columns.base
        self.text = "".join(columns.written)
        self.begins = columns.begin
        self.starts = columns.starts
        self.sents = tuple([Span(self, start, end) for start, end in self.sentences])
        around = (repeat(sentence, sentence[1] - sentence[0]) for sentence in self.sentences)
        self._around = tuple(chain.from_iterable(around))
        self.capitals = tuple(compress(count(), columns.capital))
        self._places, self.words = columns.places, columns.places.words
        self.told = defaultdict(dict)
        self._fill(columns)

    def _fill(self, columns: "_Columns") -> None:
        """Give the words their forms, and join them to their heads and sentences."""
        tokens = list(self)
        sents = chain.from_iterable(repeat(sent, sent.end - sent.start) for sent in self.sents)
        forms = columns.text, columns.lower, columns.base, columns.seldom
        grammar = columns.pos, columns.dep, columns.head
        rows = zip(count(), tokens, sents, *forms, *grammar)
        for at, token, sent, text, lower, base, seldom, pos, dep, head in rows:
            token.doc, token.i, token._seldom = self, at, seldom
            token.text, token.lower_ = text, lower
            token.base_, token.sent = base, sent
            token.pos_, token.dep_ = pos, dep
            token.children = ()  # as of most words
            token.head = tokens[head]
        for at, hanging in columns.below.items():
            tokens[at].children = list(map(tokens.__getitem__, sorted(hanging)))

    def untie(self) -> None:
        """Lets the words go of one another, as soon as nobody asks for this Doc any more."""
        self.told.clear()
        for token in self:
            del token.head
        for sentence in self.sents:
            del sentence.doc
        self.clear()

    def span(self, start: int, end: int) -> Span:
        """Words `start` up to, not including, `end`, with what is asked of several: their root."""
        first, last, _ = slice(start, end).indices(len(self))
        return Span(self, first, max(first, last))

    def places_of(self, words: Set[str]) -> list[int]:
        """Where any of some words in lower case stands, in the order of the text."""
        return self._places.of(words)

    def holds(self, word: str) -> bool:
        """Whether a word in lower case, or a mark, stands anywhere."""
        return word in self.words

    def phrase(self, start: int, end: int) -> str:
        """Words `start` up to, not including, `end` as they stand: "town of Mir Ali"."""
        last = end - 1
        if start >= last:
            return self.texts[start] if start == last else ""
        return self.text[self.begins[start] : self.begins[last] + len(self.texts[last])]

    def breaks_line(self, start: int, end: int) -> bool:
        """Whether a line ends among words `start` up to, not including, `end`."""
        return "\n" in self.phrase(start, end)

    @property
    def sentences(self) -> Iterator[tuple[int, int]]:
        """First word and end, not included, of each sentence."""
        return pairwise((*self.starts, len(self.texts)))

    def sentence_of(self, at: int) -> tuple[int, int]:
        """First word and end, not included, of the sentence around the word at `at`."""
        return self._around[at]

    def sentence_starts(self, start: int, end: int) -> int:
        """How many sentences begin at words `start` up to, not including, `end`."""
        return bisect_left(self.starts, end) - bisect_left(self.starts, start)

    def words_at(self, start: int, end: int) -> Span | None:
        """The words that characters `start` to `end` of the text touch; None where there are none."""
        first = max(0, bisect_right(self.begins, start) - 1)
        if start == self.begins[first] + len(self.texts[first]):  # the blank behind a word
            first += 1
        last = bisect_left(self.begins, end)
        return Span(self, first, last) if first < last else None


def once_a_word(find: Callable[[Token], _V]) -> Callable[[Token], _V]:
    """What a function tells of a word, found once: ten rules ask whether "villagers" are people.

    It is kept with the Doc (`told`), and goes with it.
    """

    @wraps(find)
    def told(token: Token) -> _V:
        known: dict[Token, _V] = token.doc.told[find]
        if token not in known:
            known[token] = find(token)
        return known[token]

    return told


def once_asked(
    find: Callable[Concatenate[Token, _P], _V],
) -> Callable[Concatenate[Token, _P], _V]:
    """As `once_a_word`, of what is asked of a word and of something else besides."""

    @wraps(find)
    def told(token: Token, /, *besides: _P.args, **named: _P.kwargs) -> _V:
        known: dict[object, _V] = token.doc.told[find]
        asked = (token.i, *besides, *named.items())
        if asked not in known:
            known[asked] = find(token, *besides, **named)
        return known[asked]

    return told


def positions(column: Sequence[_V], words: Set[_V]) -> Iterator[int]:
    """Where any of some words stands in a column of a Doc: in its lemmas, its tags."""
    return compress(count(), map(words.__contains__, column))


# What the parser tells of a word apart from its place in the sentence, in the order of `_Form`.
_OF_FORM = ["ORTH", "LEMMA", "POS", "TAG", "MORPH", "SPACY"]
_FORM_BYTES = 8 * len(_OF_FORM)


@dataclass(frozen=True, slots=True)
class _Columns:
    """What the parser found, one column for each kind of it."""

    text: tuple[str, ...]
    lower: tuple[str, ...]
    capital: tuple[bool, ...]
    base: tuple[str, ...]
    pos: tuple[str, ...]
    written: tuple[str, ...]
    seldom: tuple["_Seldom", ...]
    dep: Sequence[str]
    head: Sequence[int]
    below: Mapping[int, Sequence[int]]
    begin: tuple[int, ...]
    starts: tuple[int, ...]
    places: Places

    @classmethod
    def of(cls, parsed: "spacy.tokens.Doc") -> "_Columns":
        """The columns of a parsed report; most of them come from the forms of its words."""
        table = parsed.to_array([*_OF_FORM, "DEP", "SENT_START", "HEAD", "IDX"])
        forms = table[:, : len(_OF_FORM)].copy().view(f"V{_FORM_BYTES}").ravel().tolist()
        # Steps to the head may point back; spaCy hands them over as if they had no sign.
        marks, steps, begins = table[:, -3:].astype("int64").T
        known = _known(parsed.vocab)
        found = tuple(zip(*map(known.forms.__getitem__, forms), strict=True))
        text, space, pos = found[0], found[2], found[5]
        blanks = list(compress(count(), space))
        dep, head = without_blank_heads(
            blanks,
            pos,
            list(map(known.labels.__getitem__, table[:, -4].tolist())),
            list(map(add, steps.tolist(), count())),
        )
        gone = spaces_alone(blanks, text)
        rows = [*found, dep, head, begins.tolist(), (marks == 1).tolist()]
        if gone:
            rows = without_spaces(rows, gone, written=6, heads=9)
        text, lower, space, capital, base, pos, written, seldom = map(tuple, rows[:8])
        dep, head, begin, opens = rows[8:]
        tree = Tree.of(lower, pos, dep, head)
        mend(tree)
        return cls(
            text=text,
            lower=lower,
            capital=capital,
            base=base,
            pos=tuple(tree.tags),
            written=written,
            seldom=seldom,
            dep=tree.deps,
            head=tree.heads,
            below=tree.below,
            begin=tuple(begin),
            starts=(0, *[at for at in compress(count(), opens) if at]),
            places=tree.places,
        )


# A word by its letters alone: its text, that in small letters, whether it is a blank, whether it has
# a capital; and what else it is by them (`_word`).
_Letters = tuple[str, str, bool, bool]
_Flags = tuple[bool, bool, bool, bool, bool, bool]
# What is seldom asked of a word: what it is by its letters, its class in the pipeline's own labels,
# the blank behind it, its features, its base form as it is written.
_Seldom = tuple[bool, bool, bool, bool, bool, bool, str, str, Morph, str]
# A word in one of its forms: its letters, its base form in small letters, its class, its text with
# the blank behind it, what is seldom asked.
_Form = tuple[str, str, bool, bool, str, str, str, _Seldom]

# So many forms, or words, are kept; then the keeping begins anew.
_MOST_KEPT = 50_000


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of the words and labels of a language pipeline.

    There is one string for all words that are alike: such are found in lists of words without
    looking at their letters. A form is looked up by all that the parser tells of it at once, as the
    numbers stand in memory: one look instead of eight.
    """

    forms: Kept[bytes, _Form]
    labels: Kept[int, str]


@lru_cache(maxsize=4)
def _known(vocab: "spacy.vocab.Vocab") -> _Known:
    strings = vocab.strings
    words: Kept[int, tuple[_Letters, _Flags]] = Kept(lambda key: _word(vocab[key]), most=_MOST_KEPT)
    labels: Kept[int, str] = Kept(lambda key: intern(strings[key]), most=_MOST_KEPT)
    morphs: Kept[int, Morph] = Kept(lambda key: Morph(strings[key]), most=_MOST_KEPT)

    def form(packed: bytes) -> _Form:
        word, lemma, pos, tag, morph, blank = unpack(f"={len(_OF_FORM)}Q", packed)
        letters, flags = words[word]
        base = intern(base_form(letters[1], labels[lemma], labels[pos]))
        behind = ("", " ")[blank]
        seldom = (*flags, labels[tag], behind, morphs[morph], base)
        return (*letters, intern(base.lower()), labels[pos], letters[0] + behind, seldom)

    return _Known(forms=Kept(form, most=_MOST_KEPT), labels=labels)


def _word(known: "spacy.lexeme.Lexeme") -> tuple[_Letters, _Flags]:
    """A word, its letters made small, and what it is by its letters alone: a space, a mark, a word,
    "Like This", a quote, a number.
    """
    flags = (
        known.is_space,
        known.is_punct,
        known.is_alpha,
        known.is_title,
        known.is_quote,
        known.like_num,
    )
    text = intern(known.text)
    # "Don’t" and "the army’s" are set with either apostrophe; word lists have the straight one.
    small = known.lower_.replace("’", "'") if len(text) > 1 else known.lower_
    return (text, intern(small), known.is_space, text[0].isupper()), flags
