"""Find documents that are also among texts held out for testing the product.

    python -m training.heldout --corpora CORPORA --gold TEXTS --out FOLDER

writes the texts that are held out into one folder: the reports coded by hand, the part "held" of the
coded reports, and the two test sets of MUC-4.

A document is left out of training when it shares one run of ``LENGTH`` words with a held-out
text.  Ten words are long enough that chance and stock phrases do not match, and short enough that
an edited copy still does.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path

LENGTH = 10


def ngrams(text: str) -> Iterator[tuple[str, ...]]:
    """Yield the runs of ``LENGTH`` lower-cased words in a text."""
    words = re.findall(r"\w+", text.lower())
    for start in range(len(words) - LENGTH + 1):
        yield tuple(words[start : start + LENGTH])


class HeldOut:
    """The word runs of all held-out texts (``*.txt``, or ``*.json`` with a ``text`` field)."""

    def __init__(self, folder: Path | None) -> None:
        self.runs: set[tuple[str, ...]] = set()
        for path in sorted(folder.iterdir()) if folder else ():
            text = path.read_text(encoding="utf-8")
            if path.suffix == ".json":
                text = json.loads(text)["text"]
            self.runs.update(ngrams(text))

    def shares(self, text: str) -> bool:
        """Whether a text has a run of words in common with a held-out text."""
        return any(run in self.runs for run in ngrams(text))


def texts(corpora: Path, gold: Path) -> Iterator[tuple[str, str]]:
    """Name and text of all that is held out."""
    from benchmarks.codings.__main__ import codings
    from benchmarks.codings.texts import written

    for path in sorted(gold.glob("*.json")):
        yield path.stem, json.loads(path.read_text(encoding="utf-8"))["text"]
    for coding, (title, text) in written(corpora, codings("held")):
        yield coding["slug"], f"{title}\n{text}"
    with gzip.open(corpora / "muc" / "texts.jsonl.gz", "rt", encoding="utf-8") as lines:
        for found in map(json.loads, lines):
            if found["id"].startswith("TST"):
                yield found["id"], found["text"]


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True, help="folder of the corpora")
    parser.add_argument("--gold", type=Path, required=True, help="texts of reports coded by hand")
    parser.add_argument("--out", type=Path, required=True, help="folder to write")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    for name, text in texts(arguments.corpora, arguments.gold):
        path = arguments.out / f"{name}.json"
        path.write_text(json.dumps({"text": text}), encoding="utf-8")


if __name__ == "__main__":
    main()
