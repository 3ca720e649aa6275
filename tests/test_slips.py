"""Whom a figure counts where other people stand nearer to it than its own."""

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]

COUNTED = [
    ("The feud left 14 people from both tribes dead.", ["killed: 14 people, unknown"]),
    ("The raid left two men of one family dead.", ["killed: 2 men of one family, civilian"]),
    (
        "The raid left six members of one family dead.",
        ["killed: 6 members of one family, civilian"],
    ),
    (
        "A raid left 30 dead, including two nurses, as well as seven missing and over twenty hurt.",
        ["killed: 30, unknown", "missing: 7, unknown", "injured: more_than 20, unknown"],
    ),
    (
        "A raid left 30 dead, including two nurses, as well as three drivers.",
        ["killed: 30, unknown"],
    ),
    (
        "Two guards were wounded in Kor and are confined at the army hospital.",
        ["injured: 2 guards, state_force"],
    ),
    ("Three men were confined at an army stockade.", ["detained: 3 men, civilian"]),
    ("The shooting dead of two brothers shocked Kor.", ["killed: 2 brothers, civilian"]),
    (
        "The raid caused the flight of more than 3,000 people.",
        ["displaced: more_than 3000 people, unknown"],
    ),
    ("Six clerks fell victim to targeted killings in Kor.", ["killed: 6 clerks, civilian"]),
    (
        "Three clerks were charred to death in a van that rioters had torched.",
        ["killed: 3 clerks, civilian"],
    ),
    (
        "A guard was killed in Kor. Omar Noor, who sustained shrapnel wounds, was taken to hospital.",
        ["killed: 1 guard, state_force", "injured: 1 Omar Noor, civilian"],
    ),
    (
        "Nine guards died in Kor, with rebel casualties standing at two dead and five hurt.",
        [
            "killed: 9 guards, state_force",
            "killed: 2 rebel, armed_group",
            "injured: 5 rebel, armed_group",
        ],
    ),
    (
        "Two clerks and a Frontier Corps (FC) personnel were killed in Kor.",
        ["killed: 2 clerks, civilian", "killed: vague Frontier Corps (FC) personnel, state_force"],
    ),
    ("Two clerks and policemen were killed in Kor.", ["killed: 2 clerks and policemen, mixed"]),
    # who had their throats cut did not raid the village
    ("Some 50 militants raided Kor, tying villagers' hands and slitting their throats.", []),
    ("Gunmen tied up six herders and slit their throats.", ["killed: 6 herders, civilian"]),
]


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_whom_a_figure_counts(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected
