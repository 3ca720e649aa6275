"""Collect raw text for pretraining the word embedding (``spacy pretrain``).

Treebank training sentences, the free corpora of ``truecase.other_texts``, and, if it is there, the
MUC-3/4 wire text with its case restored.  Documents that share ten words in a row with a held-out
text, and test and development parts of the treebanks, are left out.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import truecase
from heldout import HeldOut
from prepare import ewt, gum

SENTENCES = 4


def documents(corpora: Path, table: truecase.Table) -> Iterator[str]:
    """Yield the texts."""
    for document in ewt(corpora, "train") + gum(corpora, "train"):
        yield "".join(sentence.text() for sentence in document.sentences)
    yield from truecase.other_texts(corpora, only_free=True)
    path = corpora / "muc/texts.jsonl.gz"
    if path.exists():
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                text = json.loads(line)["text"].replace("\n\n", "\t").replace("\n", " ")
                yield truecase.restore(text.replace("\t", "\n"), table)


def write(corpora: Path, table_path: Path, held_out: Path | None, out_path: Path) -> None:
    """Write the texts in pieces of a few sentences, one JSON object a line."""
    held = HeldOut(held_out)
    table = truecase.read(table_path)
    words = left_out = 0
    with out_path.open("w", encoding="utf-8") as out:
        for text in documents(corpora, table):
            if held.shares(text):
                left_out += 1
                continue
            sentences = [s for s in truecase.SENTENCE_END.split(text) if s.strip()]
            for start in range(0, len(sentences), SENTENCES):
                piece = " ".join(sentences[start : start + SENTENCES])
                words += len(piece.split())
                out.write(json.dumps({"text": piece}) + "\n")
    print(f"{out_path.name}: {words} words; {left_out} documents left out")


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True, help="folder of the corpora")
    parser.add_argument("--table", type=Path, required=True, help="the truecase table")
    parser.add_argument("--out", type=Path, required=True, help="the JSONL file to write")
    parser.add_argument("--held-out", type=Path, help="folder of texts to keep out")
    arguments = parser.parse_args()
    write(arguments.corpora, arguments.table, arguments.held_out, arguments.out)


if __name__ == "__main__":
    main()
