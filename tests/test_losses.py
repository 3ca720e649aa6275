"""Whose losses are counted, and whose former rank or side a name is of."""

import pytest

from tallystick.parse import load, parse
from tallystick.pipeline import code_doc
from tallystick.records import Report

NLP = load()


def harmed(text: str) -> list[tuple[str, str]]:
    """The words and the class of the people of each claim."""
    report = Report(slug="r", title="", text=text)
    claims = code_doc(report, parse(report, NLP)).claims
    return [(claim.victim.words, claim.victim.actor_class.value) for claim in claims]


@pytest.mark.parametrize(
    ("text", "victim"),
    [
        ("Government forces sustained 40 casualties.", ("Government forces", "state_force")),
        ("The raids caused 58 injuries, and they were blamed on the rebels.", ("", "unknown")),
        ("The rebels suffered no casualties.", ("rebels", "armed_group")),
        ("The army admitted to 21 deaths.", ("army", "state_force")),
        ("The siege cost the army 30 dead.", ("army", "state_force")),
        ("Twelve casualties were inflicted on the National Guard.", ("National Guard", "state_force")),
        ("The strikes left 90 casualties among farmers, rebels and soldiers.",
         ("farmers, rebels and soldiers", "mixed")),
        ("No casualties were reported on either side.", ("either side", "mixed")),
        ("It led to nine government casualties.", ("government", "state_force")),
        ("The fighting caused the army 12 casualties.", ("army", "state_force")),
        ("Hospitals took in 20 casualties.", ("casualties", "unknown")),
        ("There were 12 deaths in the north.", ("", "unknown")),
        ("A bomb in Gao left three wounded in front of soldiers.", ("", "unknown")),
        ("In all 60 people died this year, including 20 voters and members of the army.",
         ("people", "mixed")),
    ],
)  # fmt: skip
def test_losses_are_of_those_who_have_them(text: str, victim: tuple[str, str]) -> None:
    assert harmed(text) == [victim]


@pytest.mark.parametrize(
    ("text", "actor_class"),
    [
        ("“We killed four of the enemy,” the rebel spokesman said.", "state_force"),
        ("“We killed four of the enemy,” army spokesman Omar Khan said.", "armed_group"),
        ("Attorney General Ivan Paz was killed.", "civilian"),
        ("Former General Ivan Paz was killed.", "civilian"),
        ("General Ivan Paz was killed.", "state_force"),
        (
            "Rebels ambushed a captain, who is of the Seventh Brigade and who was wounded.",
            "state_force",
        ),
        ("The call came at 4:30. Then she was shot dead.", "civilian"),
        ("KORO, Mali — A woman was treated after she was shot.", "civilian"),
    ],
)
def test_whose_side_the_harmed_are_of(text: str, actor_class: str) -> None:
    assert harmed(text)[-1][1] == actor_class


@pytest.mark.parametrize(
    ("text", "actor_class"),
    [
        ("A Dayton carpenter was arrested in the slaying of a clerk.", "armed_group"),
        ("Ivan Paz was arrested on Monday. Paz was charged with murder.", "armed_group"),
        ("Ivan Paz died after a shootout with police.", "armed_group"),
        ("A carpenter was arrested in Dayton.", "civilian"),
        ("Ivan Paz was arrested at a protest over the killing of a clerk.", "civilian"),
        ("Ivan Paz died in a clash with police.", "civilian"),
        ("Officer Ivan Paz was wounded in a shootout with gunmen.", "state_force"),
    ],
)
def test_who_is_accused_or_fell_fighting_is_armed(text: str, actor_class: str) -> None:
    assert harmed(text)[0][1] == actor_class


@pytest.mark.parametrize(
    "text",
    [
        "The Soriano Battalion had six dead and nine wounded.",
        "Losses inflicted on the guards were put at ten dead and 15 wounded.",
    ],
)
def test_dead_and_wounded_are_of_one_side(text: str) -> None:
    assert [told for _, told in harmed(text)] == ["state_force", "state_force"]


def test_the_dead_and_wounded_in_a_bracket_are_of_the_same_side() -> None:
    text = "The rebels have sustained 48 casualties (33 dead and 15 wounded)."
    assert [told for _, told in harmed(text)] == ["armed_group", "armed_group", "armed_group"]


@pytest.mark.parametrize(
    ("text", "actor_class"),
    [
        ("Rebels clashed with troops near Kor, inflicting nine casualties.", "state_force"),
        ("The army attacked a camp near Kor, inflicting 20 casualties.", "armed_group"),
        ("The army bombed a camp near Kor, causing 20 casualties.", "unknown"),
        ("Twenty casualties were inflicted near Kor.", "unknown"),
    ],
)
def test_casualties_are_inflicted_on_the_other_side(text: str, actor_class: str) -> None:
    assert harmed(text)[0][1] == actor_class


def test_each_figure_has_the_losers_behind_it() -> None:
    text = (
        "There were 26 dead and 65 wounded among the rebels "
        "and eight dead and 35 wounded among the villagers."
    )
    assert [who for who, _ in harmed(text)] == ["rebels", "rebels", "villagers", "villagers"]
