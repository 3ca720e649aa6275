"""The kind of an event that its own sentence leaves open."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tallystick.extract import Text, extract
from tallystick.link import link
from tallystick.records import Report

if TYPE_CHECKING:
    from tallystick.doc import Doc

Parsed = Callable[..., "Doc"]

STORIES = [
    ("A blast hit a market on Monday. Nine civilians died.", ["bombing"]),
    ("Shells hit the town. Six people were killed, a doctor said.", ["shelling"]),
    ("Six people were killed, a doctor said.", ["unknown"]),
    ("Troops killed nine rebels.", ["clash"]),
    ("Nine guards were killed in an attack on an army base.", ["raid"]),
    ("Nine guards were killed in an attack in the capital.", ["other_violence"]),
    (
        "A blast killed nine people at a market. A suicide bomber had walked into the crowd.",
        ["suicide_bombing"],
    ),
    (
        "Two bombs killed 57 people in Basra on Monday. In January, a suicide bomber killed 91 "
        "people in Mosul.",
        ["bombing", "suicide_bombing"],
    ),
    ("The rebels captured 12 soldiers.", ["clash"]),
    ("Police arrested 12 soldiers.", ["arrest"]),
    ("A man was murdered. Gunmen shot dead two others.", ["other_violence", "shooting"]),
    ("Fighting raged in the province. Some 3,000 people fled their homes.", ["clash"]),
    # an attack on a place is a raid in spite of shots, not of a blast
    (
        "Six people were hurt in an attack on the village of Kor. Many were shot as they fled.",
        ["raid", "shooting"],
    ),
    (
        "A car bomb killed six guards in Kor. Nine were hurt in the attack on a base.",
        ["bombing", "bombing"],
    ),
    # how the attacker was stopped is not what he did
    (
        "A man attacked travellers at a station in Kor, killing two people. Police shot the "
        "attacker dead. Another traveller was in hospital.",
        ["other_violence", "shooting", "other_violence"],
    ),
    (
        "A man stabbed a guard in Kor before he was shot dead by police. Two others were hurt.",
        ["other_violence", "shooting", "other_violence"],
    ),
    (
        "A gunman killed six people at a mall in Kor. Police shot the attacker dead.",
        ["shooting", "shooting"],
    ),
    ("A man was shot dead in Kor on Monday. A second man was wounded.", ["shooting", "shooting"]),
    (
        "A protester was killed by police in Kor. Ali Amin was shot when police fired on a crowd.",
        ["shooting", "shooting"],
    ),
    ("A protester was killed in Kor. Six others were hurt.", ["riot", "riot"]),
    ("Gunmen attacked a village and killed six people.", ["raid"]),
    ("Six villagers were killed in an attack in the village of Kor.", ["raid"]),
    ("Three guards died in an attack which targeted a mine.", ["raid"]),
    ("Shots rang out on Friday. Nine guards were killed in an attack on a barracks.", ["raid"]),
    (
        "Troops shelled three towns overnight. In Kor, a house was damaged and a school lost its roof. "
        "Trains stood still all day and the power failed. Two bridges could not be used, and most of "
        "the shops along the river stayed shut until evening. In Lam, one person died.",
        ["shelling"],
    ),
    ("Rebels have killed 22 civilians since May.", ["other_violence"]),
    # an accident is told as one in the opening, and again and again
    (
        "A boy accidentally shot himself in Kor on Monday. Police called the shooting accidental. "
        "Such accidents are frequent, a doctor said.",
        ["accident_disaster"],
    ),
    (
        "A boy was shot dead in Kor on Monday. The suspect said that it was an accident.",
        ["shooting"],
    ),
    # a gun at play that went off, once told
    (
        "A boy was shot in the leg in Kor on Monday. He was playing with a rifle when it discharged.",
        ["accident_disaster"],
    ),
    (
        "A girl found a pistol in a drawer in Kor on Monday and shot herself in the foot.",
        ["accident_disaster"],
    ),
    # a small child means no harm, though somebody is charged
    (
        "4-year-old shoots self in Kor\nA boy was killed in Kor on Monday. A 4-year-old boy found a "
        "pistol and shot himself. His father was charged with murder.",
        ["accident_disaster", "accident_disaster", "accident_disaster"],
    ),
    (
        "A 42-year-old man shot himself in Kor on Monday. He had argued with a neighbour.",
        ["shooting"],
    ),
    # two such signs beside a crime, or one alone
    (
        "A clerk was shot in Kor on Monday. A robber pulled a gun that went off, a suspect said.",
        ["shooting"],
    ),
    ("A clerk was shot in Kor on Monday, when a rifle discharged.", ["shooting"]),
    # a murder with shots told of near it
    (
        "A judge was murdered in Kor on Monday. Two men on a motorcycle had opened fire on his car.",
        ["shooting"],
    ),
    ("A minister died in Kor when his house was machinegunned.", ["shooting"]),
    ("The killing of twelve judges shocked the country.", ["other_violence"]),
    ("A flood hit the region. Some 3,000 people fled their homes.", ["unknown"]),
    # a bomber of whom it is told that there was none
    (
        "A car bomb killed nine people in Kor on Monday. It did not appear to be a suicide attack.",
        ["bombing"],
    ),
    (
        "A car bomb killed nine people in Kor on Monday. It appeared to be a suicide attack.",
        ["suicide_bombing"],
    ),
    # gunmen alone leave it open whether they shot or raided
    ("Gunmen killed nine herders in Kor and burned down houses.", ["raid"]),
    ("Bandits killed nine herders in Kor. They looted shops.", ["raid"]),
    ("Gunmen killed nine herders in Kor. They opened fire and looted shops.", ["shooting"]),
    ("Gunmen killed nine herders in Kor. Troops were sent there.", ["shooting"]),
    ("Shells set fire to houses in Kor. Nine people were killed.", ["shelling"]),
    # a sum over many events of no one kind
    ("The rebellion has cost 4,200 lives since 2001.", ["other_violence"]),
    ("A total of 310 people have been killed in the province this year.", ["other_violence"]),
    ("The civil war has killed 90,000 people since 2001.", ["other_violence"]),
]


@pytest.mark.parametrize(("text", "expected"), STORIES)
def test_kind_by_the_story(parsed: Parsed, text: str, expected: list[str]) -> None:
    read = Text(Report(slug="test", text=text), parsed(text))
    claims, _ = link(read, extract(read))
    assert [claim.event_kind.value for claim in claims] == expected


def test_who_shot_by_mishap_is_a_civilian(parsed: Parsed) -> None:
    text = "A man shot his cousin in the leg in Kor on Monday. He was cleaning a rifle when it discharged."
    read = Text(Report(slug="test", text=text), parsed(text))
    claims, _ = link(read, extract(read))
    assert [c.perpetrator.actor_class for c in claims if c.perpetrator] == ["civilian"]
