"""Turn the treebanks into the training, development and test files of the pipeline.

Expected under ``--corpora``: ``ud/EWT/en_ewt-ud-{train,dev,test}.conllu.gz``,
``ud/PUD/en_pud-ud-test.conllu.gz``, ``gum/dep.tar.gz`` (one CoNLL-U file per document) and
``gum/splits.md`` (GUM's own list of splits).  See ``training/README.md`` for where they come from.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import spacy
from conllu import Document, Sentence, read_gz, read_tar, to_doc
from heldout import HeldOut
from spacy.tokens import DocBin

# The genres of GUM whose texts are free to reuse and to build upon.  The rest are non-commercial.
FREE_GENRES = frozenset(
    ["academic", "bio", "court", "interview", "news", "speech", "textbook", "vlog", "voyage"]
)
SEED = 11


def gum_splits(path: Path) -> dict[str, str]:
    """Read GUM's ``splits.md``: document name to ``train``, ``dev`` or ``test``."""
    splits: dict[str, str] = {}
    split = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            split = line[3:].strip()
        elif match := re.match(r"\s*\* (GUM_\w+)", line):
            splits[match[1]] = split
    return splits


def gum(corpora: Path, split: str, genres: frozenset[str] = FREE_GENRES) -> list[Document]:
    """The documents of one split of GUM in the given genres."""
    splits = gum_splits(corpora / "gum/splits.md")
    return [
        document
        for document in read_tar(corpora / "gum/dep.tar.gz")
        if splits.get(document.name) == split and document.name.split("_")[1] in genres
    ]


def ewt(corpora: Path, split: str) -> list[Document]:
    """The documents of one split of EWT."""
    return list(read_gz(corpora / f"ud/EWT/en_ewt-ud-{split}.conllu.gz"))


def pud(corpora: Path) -> list[Document]:
    """PUD, which is all test."""
    return list(read_gz(corpora / "ud/PUD/en_pud-ud-test.conllu.gz"))


def training_groups(document: Document, rng: random.Random) -> Iterator[list[Sentence]]:
    """Cut a document into pieces of one sentence or of up to six.

    About four sentences in ten stand alone, so that the pipeline learns to parse a sentence
    without its neighbours (a headline, a caption); the others are seen with them.
    """
    start = 0
    while start < len(document.sentences):
        length = 1 if rng.random() < 0.8 else 6
        yield document.sentences[start : start + length]
        start += length


def write(path: Path, groups: Iterable[list[Sentence]]) -> None:
    """Write groups of sentences as documents into one binary file."""
    vocab = spacy.blank("en").vocab
    binary = DocBin(attrs=["LEMMA", "POS", "TAG", "MORPH", "HEAD", "DEP", "SENT_START"])
    words = 0
    for group in groups:
        doc = to_doc(vocab, group)
        words += len(doc)
        binary.add(doc)
    binary.to_disk(path)
    print(f"{path.name}: {len(binary)} documents, {words} words")


def prepare(corpora: Path, out: Path, held_out: Path | None) -> None:
    """Write all files the training and the evaluation need."""
    out.mkdir(parents=True, exist_ok=True)
    held = HeldOut(held_out)
    train = []
    for document in ewt(corpora, "train") + gum(corpora, "train"):
        if held.shares(" ".join(sentence.text() for sentence in document.sentences)):
            print(f"left out of training: {document.name}")
        else:
            train.append(document)
    rng = random.Random(SEED)
    write(out / "train.spacy", (g for d in train for g in training_groups(d, rng)))
    develop = ewt(corpora, "dev") + gum(corpora, "dev")
    write(out / "dev.spacy", ([s] for d in develop for s in d.sentences[::4]))
    news = frozenset(["news"])
    tests = {
        "gum_dev": gum(corpora, "dev"),
        "ewt_test": ewt(corpora, "test"),
        "gum_test": gum(corpora, "test"),
        "gum_news": gum(corpora, "dev", news) + gum(corpora, "test", news),
        "pud": pud(corpora),
    }
    for name, documents in tests.items():
        write(out / f"{name}.spacy", (d.sentences for d in documents))


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True, help="folder of the treebanks")
    parser.add_argument("--out", type=Path, required=True, help="folder for the written files")
    parser.add_argument("--held-out", type=Path, help="folder of texts to keep out of training")
    arguments = parser.parse_args()
    prepare(arguments.corpora, arguments.out, arguments.held_out)


if __name__ == "__main__":
    main()
