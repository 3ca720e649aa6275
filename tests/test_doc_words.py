"""The words of a Doc as plain lists."""

import pytest
import spacy
from spacy.tokens import Doc

from tallystick.doc_words import doc_words

WORDS = ["Troops", "fired", ".", "\n", "Two", "men", "died", "."]
DOC = Doc(
    spacy.blank("en").vocab,
    words=WORDS,
    spaces=[True, False, False, False, True, True, False, False],
    sent_starts=[True, False, False, False, True, False, False, False],
    pos=["NOUN", "VERB", "PUNCT", "SPACE", "NUM", "NOUN", "VERB", "PUNCT"],
    lemmas=["Troop", "fire", ".", "\n", "two", "man", "die", "."],
)


def test_words_are_those_of_the_doc() -> None:
    words = doc_words(DOC)
    assert list(words.texts) == WORDS
    assert words.lower[:2] == ("troops", "fired")
    assert words.lemmas[:2] == ("troop", "fire")
    assert words.tags[:2] == ("NOUN", "VERB")


def test_words_are_read_once() -> None:
    assert doc_words(DOC) is doc_words(DOC)


@pytest.mark.parametrize(("at", "sentence"), [(0, (0, 4)), (3, (0, 4)), (4, (4, 8)), (7, (4, 8))])
def test_the_sentence_around_a_word(at: int, sentence: tuple[int, int]) -> None:
    assert doc_words(DOC).sentence_of(at) == sentence
    assert (DOC[at].sent.start, DOC[at].sent.end) == sentence


def test_sentences_are_those_of_the_doc() -> None:
    assert list(doc_words(DOC).sentences) == [(sent.start, sent.end) for sent in DOC.sents]


@pytest.mark.parametrize(("start", "end", "starts"), [(0, 8, 2), (1, 8, 1), (1, 4, 0), (4, 5, 1)])
def test_how_many_sentences_begin(start: int, end: int, starts: int) -> None:
    assert doc_words(DOC).sentence_starts(start, end) == starts


@pytest.mark.parametrize(
    ("start", "end", "phrase"), [(0, 3, "Troops fired."), (4, 6, "Two men"), (5, 5, "")]
)
def test_a_phrase_as_it_stands(start: int, end: int, phrase: str) -> None:
    assert doc_words(DOC).phrase(start, end) == phrase == DOC[start:end].text


@pytest.mark.parametrize(("start", "end", "breaks"), [(0, 8, True), (4, 8, False), (0, 3, False)])
def test_a_line_ends(start: int, end: int, breaks: bool) -> None:
    assert doc_words(DOC).breaks_line(start, end) is breaks
