"""Measure a pipeline on treebanks it was not trained on.

As in the product, text is split by spaCy's tokenizer and the sentence starts are given; here they
are the treebank's.  Scores are percentages.  As usual in spaCy, punctuation is not counted in UAS
and LAS, and a word that is tokenized otherwise than in the treebank counts as wrong there.

PUD is also measured in capitals and in headline-style title case, both as they are and after
``truecase.restore``.  ``headlines.txt`` holds some invented headlines and the arcs that matter.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import spacy
import truecase
from augment import Word, give_sentence_starts, rebuild, title
from spacy.tokens import Doc, DocBin
from spacy.training import Example

if TYPE_CHECKING:
    from spacy.language import Language

TREEBANKS = {
    "EWT test": "ewt_test",
    "GUM test": "gum_test",
    "GUM news": "gum_news",
    "GUM dev": "gum_dev",
    "PUD": "pud",
}
# fmt: off
LABELS = [
    "nsubj", "nsubj:pass", "obj", "obl", "obl:agent", "nummod", "nmod", "conj", "appos",
    "parataxis", "acl", "acl:relcl", "advcl", "ccomp", "xcomp", "compound",
]
# fmt: on
REPEATS = 3
HEADLINES = Path(__file__).with_name("headlines.txt")

Change = Callable[[Doc], list[str]]


def as_is(doc: Doc) -> list[str]:
    """The words as they are written."""
    return [token.text for token in doc]


def in_capitals(doc: Doc) -> list[str]:
    """The words in capitals."""
    return [token.text.upper() for token in doc]


def in_title_case(doc: Doc) -> list[str]:
    """The words of each sentence in headline-style title case."""
    forms: list[str] = []
    for sentence in doc.sents:
        words = [Word.of(token) for token in sentence]
        title(words)
        forms.extend(word.form for word in words)
    return forms


def restored(first: Change, table: truecase.Table) -> Change:
    """The words changed by another change, and then given their usual form by the table."""

    def change(doc: Doc) -> list[str]:
        changed = first(doc)
        pairs = zip(changed, doc, strict=True)
        text = truecase.restore("".join(form + t.whitespace_ for form, t in pairs), table)
        forms, start = [], 0
        for form, token in zip(changed, doc, strict=True):
            end = start + len(form)
            if text[start:end].lower() != form.lower():
                raise ValueError("truecasing moved a word")
            forms.append(text[start:end])
            start = end + len(token.whitespace_)
        return forms

    return change


def examples(nlp: Language, path: Path, change: Change = as_is) -> list[Example]:
    """The documents of a test file, re-cased, with their sentence starts given."""
    result = []
    for doc in DocBin().from_disk(path).get_docs(nlp.vocab):
        words = [Word.of(token) for token in doc]
        for word, form in zip(words, change(doc), strict=True):
            word.form = form
        reference = rebuild(doc, words)
        example = Example(nlp.make_doc(reference.text), reference)
        give_sentence_starts(example)
        result.append(example)
    return result


def percent(value: float) -> float:
    """A share as a percentage with one decimal."""
    return round(100 * value, 1)


def score(nlp: Language, gold: list[Example]) -> dict[str, Any]:
    """Run the pipeline on the examples and compare."""
    scores = nlp.evaluate(gold)
    types = scores["dep_las_per_type"]
    return {
        "words": sum(len(example.reference) for example in gold),
        "UPOS": percent(scores["pos_acc"]),
        "lemma": percent(scores["lemma_acc"]),
        "UAS": percent(scores["dep_uas"]),
        "LAS": percent(scores["dep_las"]),
        "sentences": percent(scores["sents_f"]),
        "F by label": {name: percent(types[name]["f"]) for name in LABELS if name in types},
    }


def headline_arcs(nlp: Language, table: truecase.Table | None) -> float:
    """The share of the arcs in ``headlines.txt`` that the pipeline finds."""
    found = total = 0
    for line in HEADLINES.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        text, _, arcs = line.partition("\t")
        doc = nlp.make_doc(truecase.restore(text, table) if table else text)
        for token in doc:
            token.is_sent_start = token.i == 0
        for _, component in nlp.pipeline:
            doc = component(doc)
        by_form = {token.lower_: token for token in doc}
        for arc in arcs.lower().split(";"):
            dependent, relations, heads = arc.split()
            token = by_form[dependent]
            total += 1
            right = token.head.lower_ in heads.split("|")
            found += right and token.dep_ in relations.split("|")
    return percent(found / total)


def speed(nlp: Language, path: Path) -> int:
    """Words a second of processor time on one core: the best of some runs over a test file."""
    best = 0.0
    for _ in range(REPEATS):
        docs = [example.predicted for example in examples(nlp, path)]
        start = time.process_time()
        words = sum(len(doc) for doc in nlp.pipe(docs, batch_size=64))
        best = max(best, words / (time.process_time() - start))
    return round(best)


def evaluate(model: Path, data: Path, table: Path | None) -> dict[str, Any]:
    """All scores of a pipeline."""
    nlp = spacy.load(model)
    result: dict[str, Any] = {
        name: score(nlp, examples(nlp, data / f"{file}.spacy")) for name, file in TREEBANKS.items()
    }
    pud = data / "pud.spacy"
    result["PUD in title case"] = score(nlp, examples(nlp, pud, in_title_case))
    result["PUD in capitals"] = score(nlp, examples(nlp, pud, in_capitals))
    if table:
        forms = truecase.read(table)
        for name, first in (("title case", in_title_case), ("capitals", in_capitals)):
            gold = examples(nlp, pud, restored(first, forms))
            result[f"PUD in {name}, restored"] = score(nlp, gold)
    result["headline arcs"] = headline_arcs(nlp, None)
    if table:
        result["headline arcs, restored"] = headline_arcs(nlp, truecase.read(table))
    result["words per second"] = speed(nlp, data / "gum_test.spacy")
    return result


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path, help="folder of the trained pipeline")
    parser.add_argument("--data", type=Path, required=True, help="folder written by prepare.py")
    parser.add_argument("--table", type=Path, help="the truecase table")
    parser.add_argument("--out", type=Path, help="file for the scores (JSON)")
    arguments = parser.parse_args()
    result = evaluate(arguments.model, arguments.data, arguments.table)
    if arguments.out:
        arguments.out.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    for name, scores in result.items():
        whole = isinstance(scores, dict)
        shown = {k: v for k, v in scores.items() if k != "F by label"} if whole else scores
        print(f"{name}: {shown}")


if __name__ == "__main__":
    main()
