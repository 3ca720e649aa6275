"""The words of a parsed report as plain objects and lists, compared with spaCy's own."""

import gc

import pytest
import spacy
import spacy.tokens

from tallystick.doc import Doc, positions

WORDS = ["Troops", "fired", ".", "\n", "Two", "men", "and", "boys", "of", "Hassu", "died", "."]
PARSED = spacy.tokens.Doc(
    spacy.blank("en").vocab,
    words=WORDS,
    spaces=[True, False, False, False, *[True] * 6, False, False],
    sent_starts=[True, False, False, False, True, *[False] * 7],
    pos="NOUN VERB PUNCT SPACE NUM NOUN CCONJ NOUN ADP PROPN VERB PUNCT".split(),
    deps="nsubj ROOT punct dep nummod nsubj cc conj case nmod ROOT punct".split(),
    heads=[1, 1, 1, 1, 5, 10, 7, 5, 9, 5, 10, 10],
    lemmas=["Troop", "fire", ".", "\n", "two", "man", "and", "boy", "of", "Hassu", "die", "."],
    morphs=["Number=Plur", "Mood=Ind|VerbForm=Fin", *[""] * 10],
)
DOC = Doc(PARSED)


def test_words_are_those_of_the_doc() -> None:
    assert list(DOC.texts) == WORDS
    assert DOC.lower[:2] == ("troops", "fired")
    assert DOC.lemmas[:2] == ("troop", "fire")
    assert DOC.tags[:2] == ("NOUN", "VERB")
    assert DOC.text == PARSED.text


def of(tokens) -> list[int]:
    return [token.i for token in tokens]


@pytest.mark.parametrize("at", range(len(WORDS)))
def test_a_word_is_as_spacy_has_it(at: int) -> None:
    ours, theirs = DOC[at], PARSED[at]
    for name in ("i", "idx", "text", "lower_", "lemma_", "pos_", "tag_", "whitespace_"):
        assert getattr(ours, name) == getattr(theirs, name)
    assert ours.dep_ == ("punct" if theirs.is_space else theirs.dep_)  # a blank is a mark
    for name in ("is_space", "is_punct", "is_alpha", "is_title", "is_quote", "like_num"):
        assert getattr(ours, name) == getattr(theirs, name)
    for name in ("children", "lefts", "subtree", "ancestors", "conjuncts"):
        assert of(getattr(ours, name)) == of(getattr(theirs, name)), name
    for name in ("head", "left_edge", "right_edge"):
        assert getattr(ours, name).i == getattr(theirs, name).i
    assert ours.is_sent_start == (theirs.is_sent_start is True)
    assert ours.morph.get("Number", []) == theirs.morph.get("Number", [])
    assert len(ours) == len(theirs)


def test_a_neighbour_of_the_first_word() -> None:
    assert DOC[0].nbor(1) is DOC[1]
    with pytest.raises(IndexError):
        DOC[0].nbor(-1)


@pytest.mark.parametrize(("start", "end"), [(0, 4), (4, 12), (5, 8), (8, 10), (6, 8), (3, 20)])
def test_a_span_is_as_spacy_has_it(start: int, end: int) -> None:
    ours, theirs = DOC.span(start, end), PARSED[start:end]
    assert ours.text == theirs.text
    assert (ours.start, ours.end, len(ours)) == (theirs.start, theirs.end, len(theirs))
    assert (ours.start_char, ours.end_char) == (theirs.start_char, theirs.end_char)
    assert ours.root.i == theirs.root.i
    assert of(ours) == of(theirs)
    assert of(ours[1:3]) == of(theirs[1:3])
    assert ours[-1].i == theirs[-1].i
    assert ours == DOC.span(start, end)


@pytest.mark.parametrize(("start", "end"), [(0, 6), (3, 9), (6, 9), (7, 8), (13, 14), (16, 21)])
def test_words_at_characters(start: int, end: int) -> None:
    ours = DOC.words_at(start, end)
    theirs = PARSED.char_span(start, end, alignment_mode="expand")
    assert ours is not None
    assert (ours.start, ours.end) == (theirs.start, theirs.end)


@pytest.mark.parametrize(("at", "sentence"), [(0, (0, 4)), (3, (0, 4)), (4, (4, 12)), (7, (4, 12))])
def test_the_sentence_around_a_word(at: int, sentence: tuple[int, int]) -> None:
    assert DOC.sentence_of(at) == sentence
    assert (DOC[at].sent.start, DOC[at].sent.end) == sentence


def test_sentences_are_those_of_the_doc() -> None:
    spans = [(sent.start, sent.end) for sent in PARSED.sents]
    assert list(DOC.sentences) == [(sent.start, sent.end) for sent in DOC.sents] == spans


@pytest.mark.parametrize(("start", "end", "starts"), [(0, 8, 2), (1, 8, 1), (1, 4, 0), (4, 5, 1)])
def test_how_many_sentences_begin(start: int, end: int, starts: int) -> None:
    assert DOC.sentence_starts(start, end) == starts


@pytest.mark.parametrize(
    ("start", "end", "phrase"), [(0, 3, "Troops fired."), (4, 6, "Two men"), (5, 5, "")]
)
def test_a_phrase_as_it_stands(start: int, end: int, phrase: str) -> None:
    assert DOC.phrase(start, end) == phrase == DOC.span(start, end).text


@pytest.mark.parametrize(("start", "end", "breaks"), [(0, 8, True), (4, 8, False), (0, 3, False)])
def test_a_line_ends(start: int, end: int, breaks: bool) -> None:
    assert DOC.breaks_line(start, end) is breaks


def test_where_words_of_a_list_stand() -> None:
    assert DOC.places_of(frozenset({"died", "troops", "bomb"})) == [0, 10]
    assert DOC.capitals == (0, 4, 9)
    assert list(positions(DOC.lower, {"died", "troops"})) == DOC.places_of({"died", "troops"})


def test_words_of_a_report_that_is_done_hold_one_another_no_more() -> None:
    doc = Doc(PARSED)
    doc.untie()
    gc.collect()
    del doc
    assert gc.collect() == 0


def test_a_report_holds_a_word_or_not() -> None:
    assert DOC.holds("troops") and not DOC.holds(";")
