"""The wordings of `rules.py` compiled, and where in a text they match.

All become patterns over the letters of word classes (`tokens.py`), found in one pass over a report.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tallystick.kept import constant
from tallystick.times.pieces import PIECES
from tallystick.times.rules import RULES
from tallystick.times.starts import beginnings
from tallystick.times.tokens import letter


@dataclass(frozen=True, slots=True)
class Grammar:
    """All rules: by the letter they begin with, and the parts of each with their group names.

    `first` finds the next letter with which any of them begins, and has one behind it with which it
    may go on.
    """

    by_letter: dict[str, re.Pattern[str]]
    first: re.Pattern[str]
    parts: tuple[tuple[tuple[str, str], ...], ...]


@constant
def grammar() -> Grammar:
    """All rules compiled, once."""
    bodies: list[str] = []
    parts: list[tuple[tuple[str, str], ...]] = []
    begin: dict[str, list[int]] = {}
    behind: dict[str, set[str]] = {}
    for index, rule in enumerate(RULES):
        phrase = _expand(rule.phrase)
        starts = {tuple(map(letter, start)) for start in beginnings(phrase) if start}
        for mark in {start[0] for start in starts}:
            begin.setdefault(mark, []).append(index)
        for mark, *second in starts:
            behind.setdefault(mark, set()).update(second or [""])
        body, found = _compile(phrase, index)
        bodies.append(f"(?P<r{index}>{body})")
        parts.append(found)
    by_letter = {
        mark: re.compile("|".join(bodies[index] for index in indices))
        for mark, indices in begin.items()
    }
    first = "|".join(
        mark if "" in marks else f"{mark}(?=[{''.join(marks)}])" for mark, marks in behind.items()
    )
    return Grammar(by_letter, re.compile(first), tuple(parts))


def find_rules(letters: str) -> Iterator[tuple[int, re.Match[str]]]:
    """Where rules match, in order and without overlap: the rule's number and the match."""
    by_letter, first = grammar().by_letter, grammar().first
    begin = first.search(letters)
    while begin:
        at = begin.start()
        match = by_letter[letters[at]].match(letters, at)
        if match is None or match.end() == at:
            at += 1
        else:
            yield int(str(match.lastgroup)[1:]), match
            at = match.end()
        begin = first.search(letters, at)


def _expand(phrase: str) -> str:
    """A phrase with its shared pieces written out."""
    while re.search(_PIECE, phrase):
        phrase = re.sub(_PIECE, lambda match: PIECES[match.group()], phrase)
    return phrase


def _compile(phrase: str, index: int) -> tuple[str, tuple[tuple[str, str], ...]]:
    """A phrase as a regular expression over letters, with the groups of its parts."""
    parts: list[tuple[str, str]] = []

    def part(match: re.Match[str]) -> str:
        group = f"{match.group(1)}_{index}_{len(parts)}"
        parts.append((match.group(1), group))
        return f"(?P<{group}>{match.group(2)})"

    text = re.sub(r"[A-Z][A-Z_]+", lambda match: letter(match.group()), phrase).replace(" ", "")
    return re.sub(r"<([a-z]+):([^<>]*)>", part, text), tuple(parts)


_PIECE = re.compile(r"\b(?:" + "|".join(sorted(PIECES, key=len, reverse=True)) + r")\b")
