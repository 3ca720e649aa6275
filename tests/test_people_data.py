"""The word lists that say who is people: well formed, and each named with its source."""

from collections import Counter
from importlib.resources import files
from itertools import pairwise

import pytest

from tallystick.extract.people import LONGEST_GROUP_NAME, group_class, noun_class
from tallystick.tables import rows
from tallystick.vocabulary import ActorClass

DATA = files("tallystick") / "data"
LISTED = {ActorClass.CIVILIAN, ActorClass.STATE_FORCE, ActorClass.ARMED_GROUP, ActorClass.UNKNOWN}


def written(name: str, separator: str | None) -> list[tuple[ActorClass, str]]:
    """The entries of people.tsv or groups.tsv with their class, as they are written."""
    return [(ActorClass(c), entry) for c, line in rows(name) for entry in line.split(separator)]


def folded(group: str) -> str:
    """A group's name as it is matched: hyphens as spaces, case kept where it is short."""
    return (group if len(group) < 4 else group.lower()).replace("-", " ")


@pytest.mark.parametrize("name", ["people.tsv", "groups.tsv"])
def test_rows_have_a_class_and_entries(name: str) -> None:
    for row in rows(name):
        assert len(row) == 2, row
        assert ActorClass(row[0]) in LISTED
        assert row[1] == row[1].strip() != ""


def test_no_noun_is_written_twice() -> None:
    forms = Counter(
        form for _, entry in written("people.tsv", None) for form in entry.split("/") if form
    )
    assert [form for form, times in forms.items() if times > 1] == []


def test_nouns_are_lower_case_with_at_most_one_plural() -> None:
    wrong = [
        entry
        for _, entry in written("people.tsv", None)
        if entry != entry.lower() or entry.count("/") > 1 or entry.endswith("/")
    ]
    assert wrong == []


def test_each_noun_has_the_class_of_its_row() -> None:
    """No plural made by rule is the form of a noun of another class."""
    wrong = [
        (form, actor_class, noun_class(form))
        for actor_class, entry in written("people.tsv", None)
        for form in entry.split("/")
        if form and noun_class(form) is not actor_class
    ]
    assert wrong == []


def test_no_group_is_written_twice() -> None:
    names = Counter(folded(group) for _, group in written("groups.tsv", "; "))
    assert [name for name, times in names.items() if times > 1] == []


def test_groups_are_short_enough_and_found_with_their_class() -> None:
    for actor_class, group in written("groups.tsv", "; "):
        assert group == group.strip() != ""
        assert len(folded(group).split()) <= LONGEST_GROUP_NAME, group
        assert len(group) > 3 or group.isupper() or group[0].isupper(), group
        assert group_class(group.split()) is actor_class, group


# Names that are also everyday words or dates would make an army of any sentence.
@pytest.mark.parametrize(
    "words",
    [
        "he went up the hill",
        "they tried to mend the raid",
        "on November 17",
        "force 17 families out",
    ],
)
def test_everyday_words_name_no_group(words: str) -> None:
    assert group_class(words.split()) is None


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("jawans", ActorClass.STATE_FORCE),
        ("riflemen", ActorClass.STATE_FORCE),
        ("saboteurs", ActorClass.ARMED_GROUP),
        ("henchmen", ActorClass.ARMED_GROUP),
        ("seminarians", ActorClass.CIVILIAN),
        ("schoolchildren", ActorClass.CIVILIAN),
        ("crew", ActorClass.UNKNOWN),
        ("bridge", None),
    ],
)
def test_nouns_have_the_class_of_the_coding_guide(noun: str, expected: ActorClass | None) -> None:
    assert noun_class(noun) is expected


def test_person_nouns_are_sorted_and_new() -> None:
    table = rows("person_nouns.tsv")
    assert table
    assert {number for _, number in table} == {"s", "p"}
    nouns = [noun for noun, _ in table]
    assert len(set(nouns)) == len(nouns)
    singular = [noun for noun, number in table if number == "s"]
    assert all(before < after for before, after in pairwise(singular))
    assert not {e for _, entry in written("people.tsv", None) for e in entry.split("/")} & {*nouns}


def test_every_data_file_is_named_with_its_source() -> None:
    readme = (DATA / "README.md").read_text(encoding="utf-8")
    for entry in DATA.iterdir():
        if entry.name != "README.md" and not entry.name.startswith(("__", ".")):
            assert f"`{entry.name}{'/' if entry.is_dir() else ''}`" in readme, entry.name
