"""The table of error kinds: the commonest first, and put between the marks of a document."""

import pytest

from benchmarks.census import BEGIN, END, Kind, table, with_table

FEW = Kind(texts="gold", kind="missed: killed", count=3, of=30)
MANY = Kind(texts="gold", kind="wrong: place", count=9, of=27)
OTHER = Kind(texts="RAND", kind="killed: too few", count=40, of=100)


def test_the_commonest_kind_of_each_text_comes_first() -> None:
    rows = table([FEW, MANY, OTHER]).splitlines()[2:]
    assert rows == [
        "| gold | wrong: place | 9 | 27 | 33 % |",
        "| gold | missed: killed | 3 | 30 | 10 % |",
        "| RAND | killed: too few | 40 | 100 | 40 % |",
    ]


def test_only_what_stands_between_the_marks_changes() -> None:
    document = f"# Title\n{BEGIN}\nold\n{END}\nBy hand.\n"
    assert with_table(document, "new") == f"# Title\n{BEGIN}\n\nnew\n\n{END}\nBy hand.\n"


def test_a_document_without_marks_is_refused() -> None:
    with pytest.raises(ValueError, match="has no marks"):
        with_table("# Title", "new")
