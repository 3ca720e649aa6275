"""No word hangs on a blank, whatever the parser made of it."""

import pytest

from tallystick.blanks import without_blank_heads


@pytest.mark.parametrize(
    ("tags", "deps", "steps", "labels", "heads"),
    [
        # "A mine wounded two.  " with all of it hung on the blank at its end
        (
            ("NOUN", "VERB", "NUM", "PUNCT", "PROPN"),
            ("nsubj", "amod", "obj", "punct", "ROOT"),
            (1, 3, -1, 1, 0),
            ("nsubj", "ROOT", "obj", "punct", "punct"),
            (1, 1, 1, 1, 1),
        ),
        # a blank inside, which hangs on a verb itself
        (
            ("VERB", "PROPN", "NOUN"),
            ("ROOT", "obl", "nmod"),
            (0, -1, -1),
            ("ROOT", "punct", "obl"),
            (0, 2, 0),
        ),
        # nothing but marks
        (("PUNCT", "NOUN"), ("punct", "ROOT"), (1, 0), ("punct", "ROOT"), (1, 1)),
    ],
)
def test_words_hang_on_words(
    tags: tuple[str, ...],
    deps: tuple[str, ...],
    steps: tuple[int, ...],
    labels: tuple[str, ...],
    heads: tuple[int, ...],
) -> None:
    blank = {5: 4, 3: 1, 2: 1}[len(tags)]
    found, back = without_blank_heads([blank], tags, deps, steps)
    assert found == labels
    assert tuple(at + step for at, step in enumerate(back)) == heads
