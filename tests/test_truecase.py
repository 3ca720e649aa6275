"""Capitals and headlines in the case of running text, letter for letter as long as before."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tallystick.truecase import restore_case

LINES = [
    ("SIX SOLDIERS DIED IN BOGOTA.", "Six soldiers died in Bogota."),
    ("POLICE SAID THREE PEASANTS WERE KILLED.", "Police said three peasants were killed."),
    ("TWO MEN DIED. NINE WERE WOUNDED.", "Two men died. Nine were wounded."),
    ("THE REBELS' LEADER WAS ARRESTED ON 8 MAY.", "The rebels' leader was arrested on 8 May."),
    ("THE ARMY'S TROOPS LEFT THE TOWN.", "The army's troops left the town."),
    ("TWO MEN DIED IN CABANAS DEPARTMENT.", "Two men died in Cabanas department."),
    ("TWO MEN DIED IN EACH DEPARTMENT.", "Two men died in each department."),
    ("TWO MEN DIED IN LA SIERRA.", "Two men died in La Sierra."),
    ("Six soldiers died in Bogota.", "Six soldiers died in Bogota."),
    ("The UN and NATO met.", "The UN and NATO met."),
    ("UN: 40", "UN: 40"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "expected"), LINES)
def test_text_in_capitals(text: str, expected: str) -> None:
    assert restore_case("", text) == f"\n{expected}"


TITLES = [
    ("Car Bomb Kills Four at Checkpoint", "Car bomb kills four at checkpoint"),
    ("Car bomb kills four at a checkpoint in Baghdad", None),
    ("UN Condemns Killing of Four Aid Workers", "UN condemns killing of four aid workers"),
]


@pytest.mark.parametrize(("title", "expected"), TITLES)
def test_headline_in_title_case(title: str, expected: str | None) -> None:
    assert restore_case(title, "") == f"{expected or title}\n"


def test_words_that_the_text_has_in_names_alone_keep_their_capital() -> None:
    title, text = (
        "Police Hunt Killer of Teen in Fort Worth",
        "He moved to Fort Worth in May, police said.",
    )
    assert restore_case(title, text).startswith("Police hunt killer of teen in Fort Worth\n")


def test_lines_are_looked_at_one_by_one() -> None:
    text = "TWO POLICEMEN WERE KILLED IN THE RAID.\nThe Army said so."
    assert restore_case("", text).splitlines()[2] == "The Army said so."


@given(st.text(max_size=60), st.text(max_size=200))
def test_every_code_point_keeps_its_place(title: str, text: str) -> None:
    restored, content = restore_case(title, text), f"{title}\n{text}"
    assert len(restored) == len(content)
    if content.isascii():
        assert restored.lower() == content.lower()


@example("1İST 1İ AB" * 6)
@given(st.text(alphabet="ABCÉŞİ ßŉǰ.’'1\n", max_size=80))
def test_letters_whose_lower_case_is_longer(text: str) -> None:
    assert len(restore_case("", text)) == len(text) + 1
