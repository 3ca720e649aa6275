"""The trees of news sentences that the pipeline learns from: their form, and that they fit their reports."""

from collections import Counter
from pathlib import Path

import pytest

from training.adapt import TREES, Tree, is_measured, news, read_trees

CORPORA = Path(__file__).parents[2] / "shared" / "corpora"
PIPELINE = Path(__file__).parents[1] / "src" / "tallystick" / "data" / "pipeline"
NONE: dict[tuple[str, str], str] = {}


@pytest.fixture(scope="module")
def trees() -> list[Tree]:
    return read_trees()


def test_each_tree_has_one_root_and_no_circle(trees: list[Tree]) -> None:
    for tree in trees:
        heads = tree["heads"]
        assert heads.count(0) == 1, tree
        for word in range(1, len(heads) + 1):
            above, steps = word, 0
            while above and steps <= len(heads):
                above, steps = heads[above - 1], steps + 1
            assert above == 0, tree


def test_each_word_has_a_class_and_a_label(trees: list[Tree]) -> None:
    for tree in trees:
        labels, classes = tree["labels"].split(), tree["classes"].split()
        assert len(labels) == len(classes) == len(tree["heads"])
        assert [label == "root" for label in labels] == [head == 0 for head in tree["heads"]]


def test_the_description_counts_them(trees: list[Tree]) -> None:
    told = TREES.with_name("README.md").read_text(encoding="utf-8")
    for corpus, count in Counter(tree["corpus"] for tree in trees).items():
        assert f"| `{corpus}` | {count:,} |" in told
    assert f"{len(trees):,} sentences ({sum(len(t['heads']) for t in trees):,} words)" in told


def test_whole_reports_are_kept_to_measure_on(trees: list[Tree]) -> None:
    measured = {tree["document"] for tree in trees if is_measured(tree)}
    learned = {tree["document"] for tree in trees if not is_measured(tree)}
    assert measured
    assert not measured & learned


@pytest.mark.skipif(not CORPORA.is_dir(), reason="the corpora are not beside the repository")
def test_the_words_are_those_of_the_reports(trees: list[Tree]) -> None:
    """Reads the sentences kept to measure on from their reports."""
    import spacy

    measured = [tree for tree in trees if is_measured(tree)]
    found = news(CORPORA, measured, str(PIPELINE), NONE, spacy.blank("en").vocab)
    docs = [doc for _, doc in found]
    assert len(docs) == len(measured)
    assert all(len(list(doc.sents)) == 1 for doc in docs)
