"""Whatever the parser finds, and wherever a text breaks off, a report is coded."""

import random
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tallystick import Report, read_paths
from tallystick.doc import Doc, Token
from tallystick.parse import parse
from tallystick.pipeline import code_doc

if TYPE_CHECKING:
    from spacy.language import Language

EXAMPLES = Path(__file__).parents[1] / "examples"
# How often a word is hung on another, given another link or another class.
SHARES = (0.1, 0.3, 1.0)


def reports() -> list[Report]:
    return [item for item in read_paths([str(EXAMPLES)]) if isinstance(item, Report)]


@pytest.mark.parametrize("share", SHARES)
@pytest.mark.parametrize("seed", range(3))
def test_a_report_is_coded_whatever_its_trees_are(nlp: "Language", share: float, seed: int) -> None:
    dice = random.Random(seed)
    for report in reports():
        doc = parse(report, nlp)
        shake(doc, share, dice)
        coding = code_doc(report, doc)
        assert all(0 <= claim.span.start < claim.span.end for claim in coding.claims)


BROKEN_OFF = [
    "Noor died after a shootout",
    "Police shot two men wanted",
    "Two rebels were killed in clashes between",
    "They were caught at the siege of Kabul",
    "NATIONAL DIED FIGHTING WITH POLA) MILITARY",
    "Troops in Gao sustained",
]


@pytest.mark.parametrize("text", BROKEN_OFF)
def test_a_text_may_break_off(nlp: "Language", text: str) -> None:
    report = Report(slug="t", text=text)
    assert code_doc(report, parse(report, nlp)).report is report


def test_the_examples_may_break_off_at_any_word(nlp: "Language") -> None:
    for report in reports():
        words = report.text.split(" ")
        for end in range(1, len(words), 17):
            cut = Report(slug="t", text=" ".join(words[max(0, end - 40) : end]))
            assert code_doc(cut, parse(cut, nlp)).report.content == cut.content


def shake(doc: Doc, share: float, dice: random.Random) -> None:
    """Hang words elsewhere, change their links and classes; every sentence stays a tree."""
    links = sorted({token.dep_ for token in doc})
    classes = sorted({token.pos_ for token in doc})
    for sentence in doc.sents:
        tokens = list(sentence)
        for token in tokens:
            if token.head is token:
                continue
            if dice.random() < share:
                _hang(token, dice.choice(tokens))
            if dice.random() < share:
                token.dep_ = dice.choice(links)
            if dice.random() < share / 2:
                token.pos_ = dice.choice(classes)
    _read_again(doc)


def _hang(token: Token, above: Token) -> None:
    if token is not above and token not in above.ancestors:
        token.head = above


def _read_again(doc: Doc) -> None:
    doc.tags = tuple(token.pos_ for token in doc)
    below: dict[int, list[Token]] = {token.i: [] for token in doc}
    for token in doc:
        if token.head is not token:
            below[token.head.i].append(token)
    for token in doc:
        token.children = below[token.i]
