"""Short names of claims, and incidents in the order in which they are told."""

import pytest

from tallystick.labels import claim_labels, incident_of, outline, relabelled
from tests.codings import make_full_coding
from tests.make import make_coding, make_incident


def test_claims_are_numbered_in_the_order_of_the_coding() -> None:
    assert claim_labels(make_full_coding()) == {
        "killed@33": "c1",
        "killed@47": "c2",
        "injured@93": "c3",
        "abducted@210": "c4",
    }


def test_a_claim_belongs_to_the_incident_that_lists_it() -> None:
    assert incident_of(make_full_coding())["injured@93"] == "A"


@pytest.mark.parametrize(
    ("part_of", "expected"),
    [
        ({"A": "T1", "B": None, "T1": None}, [(0, "B"), (0, "T1"), (1, "A")]),
        ({"A": "B", "B": "T1", "T1": None}, [(0, "T1"), (1, "B"), (2, "A")]),
        ({"A": "gone", "B": None}, [(0, "A"), (0, "B")]),
        ({"A": "A"}, [(0, "A")]),
        ({"A": "B", "B": "A"}, [(0, "A"), (1, "B")]),
    ],
)
def test_parts_follow_their_total_and_each_incident_comes_once(
    part_of: dict[str, str | None], expected: list[tuple[int, str]]
) -> None:
    incidents = tuple(make_incident(id=name, part_of=whole) for name, whole in part_of.items())
    told = outline(make_coding(incidents=incidents))
    assert [(depth, incident.id) for depth, incident in told] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("presumed part of killed@33 + killed_or_injured@7", "presumed part of c1 + c2"),
        ("killed@339 is told of elsewhere", "killed@339 is told of elsewhere"),
        ("no claim named", "no claim named"),
    ],
)
def test_ids_become_the_names_that_people_read(words: str, expected: str) -> None:
    assert relabelled(words, {"killed@33": "c1", "killed_or_injured@7": "c2"}) == expected
