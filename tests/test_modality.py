"""What was done, although the word above it tells of a plan, a duty or a plea."""

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]

DONE = [
    (
        "The court told Omar Noor to serve 20 years in prison for murdering two nurses.",
        ["killed: 2 nurses, civilian"],
    ),
    ("He faces the death penalty for killing two nurses.", ["killed: 2 nurses, civilian"]),
    ("Troops were able to kill two rebels.", ["killed: 2 rebels, armed_group"]),
    ("Guards have been able to free six nurses.", ["released: 6 nurses, civilian"]),
    ("A mine went off to kill two nurses.", ["killed: 2 nurses, civilian"]),
    (
        "The judge looks into how two nurses were killed.",
        ["killed: 2 nurses, civilian"],
    ),
    ("The tip led to the arrest of two gunmen.", ["detained: 2 gunmen, armed_group"]),
    (
        "The shell missed the barracks, killing a baker and wounding three clerks.",
        ["killed: 1 baker, civilian", "injured: 3 clerks, civilian"],
    ),
    # what has its year was done
    ("He was accused of plotting the 2005 killing of a judge.", ["killed: 1 judge, civilian"]),
    ("They used a mine to kill four guards.", ["killed: 4 guards, state_force"]),
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
        "He escaped from the court after killing two guards.",
        ["killed: 2 guards, state_force"],
    ),
    (
        "There was no alert and the mine exploded at dusk, injuring 17 clerks.",
        ["injured: 17 clerks, civilian"],
    ),
    ("Clerk Mock was stabbed in the film studio.", ["injured: 1 Clerk Mock, civilian"]),
    ("He simulated an illness after police shot two men.", ["injured: 2 men, civilian"]),
    ("The novel came out after rebels shot dead two nurses.", ["killed: 2 nurses, civilian"]),
    ("The drill simulated a raid and a guard was killed.", ["killed: 1 guard, state_force"]),
    ("The author of the novel was stabbed.", ["injured: 1 author of the novel, civilian"]),
    (
        "The family bid farewell to a child killed by gunfire.",
        ["killed: 1 child, civilian"],
    ),
]
ONLY_MEANT = [
    "The attackers are yet to be arrested.",
    "The police are yet to arrest any of the attackers.",
    "The operation was aimed at locating and arresting gang leaders, police said.",
    "The raid was aimed at killing and arresting two rebels.",
    "Massacres of peasants are a common tactic of the rebels.",
    "Kidnappings of foreigners are common in the north.",
    "Troops were not able to kill the two rebels.",
    "Troops will be able to kill two rebels.",
    "The gunmen usually kill their hostages, a negotiator said.",
    "The drill simulated an attack in which 20 people were killed.",
    "The drill simulated a raid in which gunmen stormed a bar, killing 20 and wounding 30.",
    "Troops took part in an exercise in which five soldiers were taken hostage by mock gunmen.",
    "The guards subjected three prisoners to a mock execution.",
    "The court heard how Noor had dreamed of killing his boss.",
    "In the film, gunmen kill 12 hostages.",
    "The novel, in which two policemen are murdered, won a prize.",
    "Smugglers sometimes shoot boatmen, villagers say.",
    "“The soldiers don’t kill rebels,” the elder said.",
    "The rebels didn’t kidnap two nurses.",
    "They planned to use a mine to kill four guards.",
    "The guards managed to avoid killing ten miners.",
    "They planned to free two smugglers.",
    "The agents have to release two smugglers.",
    "A judge issued a warrant for the arrest of 12 smugglers.",
    "He offered a reward for information leading to the arrest of the two gunmen.",
    "Anyone with news that could lead to the arrest of two gunmen should call.",
    "They demanded that the rebels release ten hostages.",
    "The school stays closed until the students are released.",
    "Not a single body was found.",
    "Divers found no bodies in the lake.",
    "The group offered to end its trade, release the hostages and stop its attacks.",
]


@pytest.mark.parametrize(("text", "expected"), DONE)
def test_what_was_done(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


@pytest.mark.parametrize("text", ONLY_MEANT)
def test_what_was_only_meant(lines_of: Lines, text: str) -> None:
    assert lines_of(text) == []
