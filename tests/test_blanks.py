"""No word hangs on a blank, whatever the parser made of it."""

import pytest

from tallystick.blanks import spaces_alone, without_blank_heads, without_spaces


@pytest.mark.parametrize(
    ("tags", "deps", "before", "labels", "heads"),
    [
        # "A mine wounded two.  " with all of it hung on the blank at its end
        (
            ("NOUN", "VERB", "NUM", "PUNCT", "PROPN"),
            ("nsubj", "amod", "obj", "punct", "ROOT"),
            (1, 4, 1, 4, 4),
            ("nsubj", "ROOT", "obj", "punct", "punct"),
            (1, 1, 1, 1, 1),
        ),
        # a blank inside, which hangs on a verb itself
        (
            ("VERB", "PROPN", "NOUN"),
            ("ROOT", "obl", "nmod"),
            (0, 0, 1),
            ("ROOT", "punct", "obl"),
            (0, 2, 0),
        ),
        # nothing but marks
        (("PUNCT", "NOUN"), ("punct", "ROOT"), (1, 1), ("punct", "ROOT"), (1, 1)),
    ],
)
def test_words_hang_on_words(
    tags: tuple[str, ...],
    deps: tuple[str, ...],
    before: tuple[int, ...],
    labels: tuple[str, ...],
    heads: tuple[int, ...],
) -> None:
    blank = {5: 4, 3: 1, 2: 1}[len(tags)]
    found, above = without_blank_heads([blank], tags, deps, before)
    assert tuple(found) == labels
    assert tuple(above) == heads


def test_a_second_space_is_no_word() -> None:
    texts = ("two", "hurt", ",", " ", "and", "\n", "ran", ".")
    gone = spaces_alone([3, 5], texts)
    assert gone == {3}
    written = [f"{text} " for text in texts]
    heads = (1, 1, 3, 1, 6, 6, 1, 3)
    words, pieces, above = without_spaces([texts, written, heads], gone, written=1, heads=2)
    assert list(words) == ["two", "hurt", ",", "and", "\n", "ran", "."]
    assert "".join(pieces) == "".join(written)
    assert list(above) == [1, 1, 1, 5, 5, 1, 1]
