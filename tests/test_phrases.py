"""Set phrases among words: which are found, and none within another."""

import pytest

from tallystick.phrases import Phrases

PHRASES = Phrases(["in a separate", "in a separate raid", "a separate", "so far"])


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("two died in a separate raid", [(2, 6)]),
        ("in a separate blast ; in a separate fire", [(0, 3), (5, 8)]),
        ("a separate inquiry found nothing so far", [(0, 2), (5, 7)]),
        ("nothing of the kind", []),
        ("so", []),
        ("", []),
    ],
)
def test_the_longest_phrase_is_found(sentence: str, found: list[tuple[int, int]]) -> None:
    assert list(PHRASES.find(sentence.split())) == found


def test_phrases_within_phrases_are_told_too() -> None:
    told = PHRASES.told("in a separate raid so far".split())
    assert {" ".join(phrase) for phrase in told} == {
        "in a separate",
        "in a separate raid",
        "a separate",
        "so far",
    }
