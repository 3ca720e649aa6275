"""Vary the training sentences: capitals, headline style, lower case, no final full stop.

The treebanks hold running text in ordinary case.  News has headlines ("Six Soldiers Killed in
Ambush") and wire texts in capitals, and a parser that has never seen them takes every capitalised
verb for a name.  Each time a document is read, ``tallystick.vary.v1`` draws at most one change of
case and, for a sentence that stands alone, may drop its final full stop or put it into headline
grammar (no articles, no "was" in the passive; on demand present for past, comma for "and").  It
also gives the parser the gold sentence starts most of the time, because at run time they are set
by rule before the parser runs.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import registry

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Token

Augmenter = Callable[["Language", Example], Iterator[Example]]

# Word classes that headline style leaves in lower case, when they are short.
SMALL = frozenset(["ADP", "CCONJ", "DET", "PART", "SCONJ"])
ARTICLES = frozenset(["a", "an", "the"])
LONGEST_HEADLINE = 25


@dataclass
class Word:
    """What is kept of a token while a document is rebuilt."""

    form: str
    lemma: str
    space: bool
    pos: str
    tag: str
    morph: str
    dep: str
    token: Token

    @classmethod
    def of(cls, token: Token) -> Word:
        """The word of a token, unchanged."""
        space, morph = bool(token.whitespace_), str(token.morph)
        tag, dep = token.tag_, token.dep_
        return cls(token.text, token.lemma_, space, token.pos_, tag, morph, dep, token)


def capitals(words: list[Word]) -> None:
    """All in capitals.  The lemmas are blanked: from capitals they cannot be built by rule."""
    for word in words:
        if word.form != word.form.upper():
            word.form = word.form.upper()
            word.lemma = ""


def lower(words: list[Word]) -> None:
    """All in lower case; the lemmas of former capitals are blanked."""
    for word in words:
        if word.form != word.form.lower():
            word.form = word.form.lower()
            word.lemma = ""


def title(words: list[Word]) -> None:
    """Headline-Style Title Case: all but short function words begin with a capital."""
    last = len(words) - 1
    for index, word in enumerate(words):
        small = word.pos in SMALL and len(word.form) < 5 and 0 < index < last
        glued = index > 0 and not words[index - 1].space and word.pos in ("PART", "AUX")
        if not small and not glued and word.form[:1].islower():
            word.form = word.form[:1].upper() + word.form[1:]


def removable_in_headline(token: Token) -> bool:
    """Whether headline grammar drops this word: articles, and "was" in "was killed"."""
    if token.n_lefts or token.n_rights:
        return False
    if token.dep_ == "det":
        return token.lower_ in ARTICLES
    return (
        token.dep_ == "aux:pass"
        and token.head.dep_ == "ROOT"
        and token.lower_ in ("is", "are", "was", "were")
        and token.head.i == token.i + 1
    )


def present(word: Word) -> None:
    """Put a verb of the past into the headline's present: "attacked" becomes "attack(s)"."""
    subjects = [child for child in word.token.children if child.dep_ == "nsubj"]
    if not subjects and word.token.dep_ == "conj":
        subjects = [child for child in word.token.head.children if child.dep_ == "nsubj"]
    if not subjects or not word.lemma.isalpha():
        return
    joined = any(child.dep_ == "conj" for child in subjects[0].children)
    if joined or "Number=Plur" in str(subjects[0].morph) or subjects[0].pos_ == "NUM":
        word.form, word.tag = word.lemma, "VBP"
        word.morph = "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin"
    else:
        if word.lemma.endswith("y") and word.lemma[-2:-1] not in "aeiou":
            word.form = word.lemma[:-1] + "ies"
        else:
            hiss = word.lemma.endswith(("s", "x", "z", "ch", "sh", "o"))
            word.form = word.lemma + ("es" if hiss else "s")
        word.tag = "VBZ"
        word.morph = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"


def headline_grammar(words: list[Word], to_present: bool, to_comma: bool) -> None:
    """If asked for, the present for the past and a comma for "and"; a capital to begin with."""
    before: Word | None = None
    for word in words:
        main = word.dep == "ROOT" or (word.dep == "conj" and word.token.head.dep_ == "ROOT")
        if main and to_present and word.pos == "VERB" and "Tense=Past|VerbForm=Fin" in word.morph:
            present(word)
        linking = word.dep == "cc" and word.token.head.dep_ == "conj"
        if linking and to_comma and word.form == "and" and before and before.form != ",":
            word.form = word.lemma = word.tag = ","
            word.pos, word.dep, word.morph = "PUNCT", "punct", ""
            before.space = False
        before = word
    if words[0].form[:1].islower():
        words[0].form = words[0].form[:1].upper() + words[0].form[1:]


def final_stop(doc: Doc) -> set[int]:
    """The position of a final full stop that can be dropped, if there is one."""
    token = doc[-1]
    leaf = not token.n_lefts and not token.n_rights and token.head.i != token.i
    return {token.i} if len(doc) > 3 and token.text == "." and leaf else set()


def rebuild(doc: Doc, words: list[Word]) -> Doc:
    """A new gold-standard document of the words that were kept."""
    place = {word.token.i: index for index, word in enumerate(words)}
    return Doc(
        doc.vocab,
        words=[word.form for word in words],
        spaces=[word.space for word in words],
        lemmas=[word.lemma for word in words],
        pos=[word.pos for word in words],
        tags=[word.tag for word in words],
        morphs=[word.morph for word in words],
        heads=[place[word.token.head.i] for word in words],
        deps=[word.dep for word in words],
        sent_starts=[
            index == 0 or bool(word.token.is_sent_start) for index, word in enumerate(words)
        ],
    )


def give_sentence_starts(example: Example) -> None:
    """Copy the gold sentence starts to the document the pipeline will be run on."""
    starts = example.get_aligned_sent_starts()  # type: ignore[no-untyped-call]
    for token, start in zip(example.predicted, starts, strict=True):
        if start is not None:
            token.is_sent_start = start


@registry.augmenters("tallystick.vary.v1")  # type: ignore[untyped-decorator]
def create_augmenter(seed: int, case: dict[str, float], form: dict[str, float]) -> Augmenter:
    """Make the augmenter.

    ``case``: the shares of documents in ``capitals``, in ``title`` and in ``lower`` case.
    ``form``: the shares of documents of one sentence that are put into ``headline`` grammar (of
    these, into the ``present`` and with a ``comma`` for "and"), and that lose their ``stop``; the
    share of documents whose sentence ``starts`` are given.
    """
    rng = random.Random(seed)

    def vary(nlp: Language, example: Example) -> Iterator[Example]:
        doc = example.reference
        alone = sum(1 for _ in doc.sents) == 1
        drop: set[int] = set()
        headline = alone and len(doc) <= LONGEST_HEADLINE and rng.random() < form["headline"]
        if alone and (headline or rng.random() < form["stop"]):
            drop = final_stop(doc)
        if headline:
            drop |= {token.i for token in doc if removable_in_headline(token)}
        words = [Word.of(token) for token in doc if token.i not in drop]
        if headline:
            to_present, to_comma = rng.random() < form["present"], rng.random() < form["comma"]
            headline_grammar(words, to_present, to_comma)
        draw = rng.random()
        if draw < case["capitals"]:
            capitals(words)
        elif draw < case["capitals"] + case["title"] or (headline and rng.random() < 0.5):
            title(words)
        elif draw > 1.0 - case["lower"]:
            lower(words)
        varied = rebuild(doc, words)
        result = Example(nlp.make_doc(varied.text), varied)
        if rng.random() < form["starts"]:
            give_sentence_starts(result)
        yield result

    return vary
