"""Decisions taken away one by one: what the code answers without them."""

import builtins
from typing import Any

import pytest

from benchmarks.ablation import SWITCH, Site, Switchboard, with_switches

SOURCE = """
def is_harmed(word: str) -> bool:
    return word == "killed" or word.startswith("w") and word != "was"

def first(words: list[str]) -> str | None:
    if words:
        return words[0]
    return None
"""


@pytest.fixture
def board(monkeypatch: pytest.MonkeyPatch) -> Switchboard:
    board = Switchboard()
    monkeypatch.setattr(builtins, SWITCH, board.decide, raising=False)
    return board


def compiled(board: Switchboard) -> dict[str, Any]:
    names: dict[str, Any] = {}
    exec(compile(with_switches(SOURCE, "sample.py", board.sites), "sample.py", "exec"), names)
    return names


def site_of(board: Switchboard, kind: str, words: str) -> int:
    return next(
        at for at, site in enumerate(board.sites) if (site.kind, site.words) == (kind, words)
    )


def test_with_all_switches_on_the_code_answers_as_before(board: Switchboard) -> None:
    names = compiled(board)
    assert [names["is_harmed"](word) for word in ("killed", "wounded", "was")] == [
        True,
        True,
        False,
    ]
    assert names["first"](["dead"]) == "dead"
    assert Site("sample.py", 3, "or", "word == 'killed'") in board.sites


@pytest.mark.parametrize(
    ("kind", "words", "answers"),
    [
        ("or", "word == 'killed'", [False, True, False]),
        ("and", "word != 'was'", [True, True, True]),
        ("function", "is_harmed", [False, False, False]),
    ],
)
def test_a_decision_that_is_off_says_nothing(
    board: Switchboard, kind: str, words: str, answers: list[bool]
) -> None:
    names = compiled(board)
    board.off = site_of(board, kind, words)
    assert [names["is_harmed"](word) for word in ("killed", "wounded", "was")] == answers


def test_an_if_that_is_off_is_never_entered(board: Switchboard) -> None:
    names = compiled(board)
    board.off = site_of(board, "if", "words")
    assert names["first"](["dead"]) is None


def test_a_decision_counts_where_it_says_something(board: Switchboard) -> None:
    names = compiled(board)
    board.report = 7
    names["first"]([])
    found = site_of(board, "if", "words")
    assert found not in board.counts
    names["first"](["dead"])
    assert board.counts[found] == {7}
