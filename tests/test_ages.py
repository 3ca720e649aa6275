"""Ages in lists of names end no list, each row a sentence and its claims as lines."""

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ali Amin, 34, Omar Haddad, 22, and Yusuf Noor, 40, were killed in the shooting.",
            ["killed: 3 Ali Amin, 34, Omar Haddad, 22, and Yusuf Noor, civilian"],
        ),
        (
            "Among the dead were a 3-year-old girl and Omar Haddad, 22.",
            ["killed: 2 3-year-old girl and Omar Haddad, civilian"],
        ),
        (
            "The dead in Monday's attack included the Koro police chief and five traders.",
            ["killed: 1 Koro police chief, state_force", "killed: 5 traders, civilian"],
        ),
        (
            "Among those killed are Salma Idris, Huda Ramadan, her son Hamid Noor and his wife.",
            [
                "killed: 4 Salma Idris, Huda Ramadan, her son Hamid Noor and his wife, civilian",
            ],
        ),
    ],
)
def test_lists_of_names(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected
