"""Base forms that no word has are mended by the words that there are."""

import pytest

from tallystick.base_forms import base_form

MENDED = [
    ("exploded", "explod", "VERB", "explode"),
    ("kidnapped", "kidnappe", "VERB", "kidnap"),
    ("repelled", "repell", "VERB", "repel"),
    ("intensified", "intensifie", "VERB", "intensify"),
    ("injuring", "injur", "VERB", "injure"),
    ("shelled", "shelle", "VERB", "shell"),
    ("wounded", "wounded", "VERB", "wound"),
    ("ruling", "ruling", "VERB", "rule"),
    ("shot", "shot", "VERB", "shoot"),
    ("fled", "flead", "VERB", "flee"),
    ("freed", "fre", "VERB", "free"),
    ("witnesses", "witnesse", "NOUN", "witness"),
]
AS_THEY_WERE = [
    ("marched", "march", "VERB"),
    ("need", "need", "VERB"),
    ("bring", "bring", "VERB"),
    ("wounded", "wounded", "ADJ"),
    ("shot", "shot", "NOUN"),
    ("building", "building", "NOUN"),
    ("series", "series", "NOUN"),
    # no word is known that it could be
    ("qassamed", "qassame", "VERB"),
]


@pytest.mark.parametrize(("word", "lemma", "tag", "expected"), MENDED)
def test_a_base_form_is_a_word(word: str, lemma: str, tag: str, expected: str) -> None:
    assert base_form(word, lemma, tag) == expected


@pytest.mark.parametrize(("word", "lemma", "tag"), AS_THEY_WERE)
def test_other_base_forms_stay(word: str, lemma: str, tag: str) -> None:
    assert base_form(word, lemma, tag) == lemma
