"""Who said so, of what kind and how firmly, over all the ways in which the press attributes."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tallystick.extract.speakers import find_statements, speaker_of
from tallystick.records import Report
from tallystick.vocabulary import SourceType

if TYPE_CHECKING:
    from tallystick.doc import Doc

ENDS = (".", "?", '."')


def table() -> list[list[str]]:
    """The rows of attributions.tsv: sentence, word asked about, speaker, kind, stance."""
    lines = (Path(__file__).parent / "attributions.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("row", table(), ids=lambda row: row[0][:60])
def test_who_said_so(row: list[str], parsed: Callable[..., "Doc"]) -> None:
    told, about, speaker, kind, stance = row
    title, text = ("", told) if told.endswith(ENDS) else (told, "A bomb went off.")
    doc = parsed(text, title)
    word = [token for token in doc if token.lower_ == about.lower()][-1]
    report = Report(slug="test", title=title, text=text)
    source, read, _, _ = speaker_of(find_statements(report, doc), word)
    given = source.source_type if source else SourceType.NONE
    assert (source.words if source else "", given.value, read.value) == (speaker, kind, stance)
