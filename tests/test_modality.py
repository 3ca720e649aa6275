"""What was done, although the word above it tells of a plan, a duty or a plea."""

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]

DONE = [
    ("The agents had to release two smugglers.", ["released: 2 smugglers, armed_group"]),
    (
        "The trial of five men charged with killing six monks opened.",
        ["killed: 6 monks, civilian"],
    ),
    ("He called the murder of Ali Noor a tragedy.", ["killed: 1 Ali Noor, civilian"]),
    (
        "They begged for the students arrested by the guard.",
        ["detained: vague students, civilian"],
    ),
    (
        "The family bid farewell to a child killed by gunfire.",
        ["killed: 1 child, civilian"],
    ),
]
ONLY_MEANT = ["They planned to free two smugglers.", "The agents have to release two smugglers."]


@pytest.mark.parametrize(("text", "expected"), DONE)
def test_what_was_done(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


@pytest.mark.parametrize("text", ONLY_MEANT)
def test_what_was_only_meant(lines_of: Lines, text: str) -> None:
    assert lines_of(text) == []
