"""Places that something is done to, and those where people are only cared for or buried."""

import pytest

from tallystick import Report
from tallystick.parse import load, parse
from tallystick.places.detect import find_places


def places(text: str) -> list[str]:
    """The places of a text at which an event may be."""
    report = Report(slug="x", text=text)
    return [m.words for m in find_places(report, parse(report, load())) if m.is_event_place]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The militia said that jets had bombed Barzuna, wounding five.", "Barzuna"),
        ("Nine people died in aerial bombardment on Merj Zuhur.", "Merj Zuhur"),
        ("Barrel bombs on Kafr Zeitun killed two.", "Kafr Zeitun"),
        ("Raiders have stormed Kilwangi and shot three men.", "Kilwangi"),
        ("Nine people were killed as shells rained down on Kafr Zeitun.", "Kafr Zeitun"),
        ("A shell hit a shelter in Banki, killing a man.", "Banki"),
        ("A mine went off less than a mile from Banki, killing a man.", "Banki"),
        ("Two were shot in the mainly Catholic Ardoyne area of north Belfast.", "Ardoyne"),
        ("Two were shot in the Muslim Quarter.", "Muslim Quarter"),
        ("Nine were killed on the R74 near Colenso.", "R74"),
        ("Police went to the 16800-block of 104 Avenue in Surrey.", "104 Avenue"),
        ("A man was shot at Grumpy Jack's pub.", "Grumpy Jack's pub"),
        ("Fighters rode into Banki and killed 28 people.", "Banki"),
        ("They then went to neighbouring Dalma village and shot four.", "Dalma"),
        ("A drone crossing from Chad into eastern Sudan killed a man.", "eastern Sudan"),
        ("A bomb killed 32 people at a funeral in Khewa district.", "Khewa district"),
        ("The attack took place at a hospital in Balkh.", "Balkh"),
        ("Two guards were shot at the gate of Garowe University.", "Garowe University"),
        ("Four died at the entrance to Tal Abyad on Friday.", "Tal Abyad"),
        ("A bomb killed 30 people at Imam Husain mosque in Herat.", "Imam Husain mosque"),
        ("Men attacked the Lodda displacement site and killed 12.", "Lodda displacement site"),
        ("Gunmen killed five people in the Cite Lamer slum of Port-au-Prince.", "Cite Lamer"),
        ("Twelve people were killed in Gudetu woreda on Friday.", "Gudetu"),
        ("Two were hurt in the town of Dumas, state police said.", "Dumas"),
        ("A bomb killed six in the mainly Turkomen town of Dar Selin.", "Dar Selin"),
    ],
)
def test_places_of_an_event(text: str, words: str) -> None:
    assert words in places(text)


@pytest.mark.parametrize(
    "text",
    [
        "Three men were treated at a hospital in Kilis.",
        "Thousands prayed at a funeral in Herat.",
        "Gunmen attacked Karim Wali and fled.",
        "An attack on Karim Wali left two men hurt.",
        "A nurse was killed by Kyiv's shelling.",
        "Troops rode into battle.",
        "Two guards fired the M16 at him.",
        "The man lived with his aunt in Harlow for a year.",
        "The Department of Agriculture said that two rangers were killed.",
        "The Food and Drug Administration said that two men were killed.",
    ],
)
def test_no_places_of_an_event(text: str) -> None:
    assert places(text) == []


def test_a_faith_is_no_part_of_the_name_of_a_quarter() -> None:
    assert places("The man was shot in the mixed Protestant-Roman Catholic area.") == []
    assert places("Nine died at Holy Rosary Catholic Church.") == ["Holy Rosary Catholic Church"]


def test_what_is_confirmed_from_afar_did_not_happen_there() -> None:
    text = "In Washington, a spokesman confirmed the death of the soldier."
    assert places(text) == []


def test_a_university_is_called_by_its_whole_name() -> None:
    assert places("A student at the University of Ibadan was killed in Ilorin.")[-1] == "Ilorin"
    assert "University" not in places("A student at the University of Ibadan was killed in Ilorin.")


@pytest.mark.parametrize(
    "text",
    [
        "Thirty people died in clashes on Sunday, a day before a summit in Brussels.",
        "Nine men were killed on Sunday, on the eve of talks between the two sides in Vienna.",
        "Nine soldiers were killed on Monday, ahead of talks in Doha.",
        "Nine soldiers were killed despite ceasefire talks in Cairo.",
        "Nine soldiers were killed while the minister was in Cairo for peace talks.",
        "Nine people were killed, prompting the government in Bamako to call for calm.",
        "More than 9,000 people have been killed since Israel's ground offensive.",
        "Nine people were killed in India's air strikes.",
    ],
)
def test_no_harm_is_where_others_met_or_whose_forces_struck(text: str) -> None:
    assert not places(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Nine people were killed in a bombing at a conference in Kano.", "Kano"),
        ("Nine people were killed in an attack on a meeting in Kandahar.", "Kandahar"),
        ("A bomb hit the ministry in Kabul, killing nine people.", "Kabul"),
        ("Nine people were killed in Kenya's crackdown on protests.", "Kenya"),
        ("Nine people died in Somalia's deadliest bombing.", "Somalia"),
    ],
)
def test_a_meeting_or_a_state_may_be_the_place(text: str, words: str) -> None:
    assert words in places(text)
