"""Find treebank documents that are also among texts held out for testing the product.

A document is left out of training when it shares one run of ``LENGTH`` words with a held-out
text.  Ten words are long enough that chance and stock phrases do not match, and short enough that
an edited copy still does.
"""

from __future__ import annotations

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
