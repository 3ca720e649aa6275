"""The coded reports of the corpora: offsets become words, and every offset lies in its text."""

from pathlib import Path

import pytest

from benchmarks.codings.__main__ import codings, in_words
from benchmarks.codings.texts import written

CORPORA = Path(__file__).parents[2] / "shared" / "corpora"


def test_offsets_become_words() -> None:
    content = "Raid in Gao\nTroops killed nine farmers near Gao, police said."
    claim = {
        "effect": "killed",
        "qualifier": "exact",
        "value": 9,
        "sentence": [12, 60],
        "evidence": [19, 38],
        "victim": [[31, 38]],
        "place": [[44, 47]],
    }
    told = in_words(claim, content)
    assert told["evidence"] == "killed nine farmers"
    assert (told["victim"], told["place"], told["source"]) == ("farmers", "Gao", "")
    assert told["count"] == {"qualifier": "exact", "value": 9, "value_high": None}
    assert told["date_start"] is None


def test_both_parts_are_there() -> None:
    parts = {part: len(codings(part)) for part in ("read", "held")}
    assert sum(parts.values()) == len(codings()) == 1_155
    assert min(parts.values()) > 100


def test_every_claim_stands_in_its_text() -> None:
    if not (CORPORA / "muc").is_dir():
        pytest.skip("the corpora are not beside this repository")
    count = 0
    for coding, (title, text) in written(CORPORA, codings()):
        assert (len(title), len(text)) == (coding["title"], coding["characters"])
        for claim in coding["claims"]:
            (start, end), (first, last) = claim["sentence"], claim["evidence"]
            assert start <= first < last <= end <= len(title) + 1 + len(text)
        count += 1
    assert count == len(codings())
