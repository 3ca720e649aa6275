"""The reports in examples/ can be read, all of them, and the README says what they are."""

from pathlib import Path

from tallystick.read import read_paths
from tallystick.records import Report

EXAMPLES = Path(__file__).parents[1] / "examples"


def test_all_examples_are_read() -> None:
    items = list(read_paths([str(EXAMPLES)]))
    assert all(isinstance(item, Report) for item in items), items
    assert len(items) >= 5


def test_every_example_is_described_as_invented() -> None:
    page = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    assert "invented" in page
    for path in EXAMPLES.iterdir():
        assert path.name == "README.md" or f"`{path.name}`" in page
