"""No word hangs on a blank, whatever the parser made of it."""

import pytest

from tallystick.blanks import without_blank_heads


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
