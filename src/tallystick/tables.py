"""The word lists in `data/`: tab-separated files with a comment header, read once."""

from functools import cache
from importlib.resources import files

from tallystick.kept import kept


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of a tab-separated word list such as "effects.tsv", comments and blanks left out."""
    text = (files("tallystick") / "data" / name).read_text(encoding="utf-8")
    lines = (line.rstrip("\r") for line in text.split("\n"))
    return tuple(tuple(line.split("\t")) for line in lines if line and not line.startswith("#"))


@kept
def words(name: str) -> frozenset[str]:
    """The first column of a word list."""
    return frozenset(row[0] for row in rows(name))


@cache
def word_sets(name: str) -> dict[str, frozenset[str]]:
    """A list of kinds and words, "make<TAB>launch stage", as kind to its words over all rows."""
    found: dict[str, frozenset[str]] = {}
    for kind, line in rows(name):
        found[kind] = found.get(kind, frozenset()) | frozenset(line.split())
    return found
