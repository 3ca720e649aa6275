"""Lists of people counted whole: what stands between two commas is the next of a list, or an aside.

A comma closes an aside before its verb, "three soldiers, a captain and two privates, were killed"; a
list has none there, and a policeman is no soldier.
"""

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]

LISTS = [
    (
        "Three soldiers, two policemen and a guard were killed in Gao.",
        ["killed: 3 soldiers", "killed: 2 policemen", "killed: 1 guard"],
    ),
    (
        "Officials said that six Germans, four Danes, a Swede, and a Finn were held by police.",
        ["detained: 6 Germans", "detained: 4 Danes", "detained: 2 Swede, and a Finn"],
    ),
    (
        "Police arrested six Germans, four Danes, a Swede and a Finn.",
        ["detained: 6 Germans", "detained: 4 Danes", "detained: 2 Swede and a Finn"],
    ),
    (
        "Three teachers, two nurses and a cook were shot dead in Gao.",
        ["killed: 3 teachers", "killed: 2 nurses", "killed: 1 cook"],
    ),
    (
        "Gunmen killed three soldiers, two policemen and a guard.",
        ["killed: 3 soldiers", "killed: 2 policemen", "killed: 1 guard"],
    ),
    (
        "Officials said an Italian, a nurse, four Germans and a Canadian had been wounded.",
        ["injured: 2 Italian, a nurse", "injured: 4 Germans", "injured: 1 Canadian"],
    ),
    (
        "A local journalist, at least eight villagers, and three women have been freed.",
        ["released: 1 local journalist", "released: at_least 8 villagers", "released: 3 women"],
    ),
    (
        "The bodies of an Iranian engineer, a nurse and three soldiers were found on Tuesday.",
        ["killed: 2 Iranian engineer, a nurse", "killed: 3 soldiers"],
    ),
    (
        "An air strike hit a house, killing six rebels, an Italian, and a pregnant woman.",
        ["killed: 6 rebels", "killed: 2 Italian, and a pregnant woman"],
    ),
    (
        "A grenade went off in a cafe, killing a Swede, Turk, Kenyan and Peruvian.",
        ["killed: 4 Swede, Turk, Kenyan and Peruvian"],
    ),
    (
        "The raid killed Ali Amin, Kenyan and Peruvian officials said.",
        ["killed: 1 Ali Amin"],
    ),
    (
        "The attack left three women and an Italian dead.",
        ["killed: 3 women", "killed: 1 Italian"],
    ),
    (
        "Two Filipinos, a local journalist, and two men were taken hostage.",
        ["abducted: 2 Filipinos", "abducted: 1 local journalist", "abducted: 2 men"],
    ),
    (
        "Nine gunmen, an off-duty police sergeant and two clerks died in the blast.",
        ["killed: 9 gunmen", "killed: 1 off-duty police sergeant", "killed: 2 clerks"],
    ),
    (
        "The attack left at least eight villagers, two children, and six rebels dead.",
        ["killed: at_least 8 villagers", "killed: 2 children", "killed: 6 rebels"],
    ),
    (
        "Police said two policemen, a Canadian and an elder were shot dead.",
        ["killed: 2 policemen", "killed: 2 Canadian and an elder"],
    ),
    (
        "Radio Tolmar reported six guards killed, and at least 15 rebel casualties.",
        ["killed: 6 guards", "killed_or_injured: at_least 15 rebel"],
    ),
]
# the name behind a word of kin is that of the same person, and who is left dead is none besides
KIN = [
    (
        "Omar Noor, 41, his wife, Ana Noor, 40, and their two children were found dead at home.",
        ["killed: 2 Omar Noor, 41, his wife", "killed: 2 children"],
    ),
    (
        "Omar Noor, his wife, Ana, and their two children were killed.",
        ["killed: 2 Omar Noor, his wife", "killed: 2 children"],
    ),
    ("Ali Noor, his brother, was killed.", ["killed: 1 Ali Noor"]),
    (
        "Gunmen abducted the two victims, Omar Noor, 27, and his elder brother, Ali Noor.",
        ["abducted: 2 victims"],
    ),
    (
        "The shooting left Omar Noor, a 42-year-old father of three, dead and his brother wounded.",
        ["killed: 1 Omar Noor", "injured: 1 his brother"],
    ),
]
# for another doer, without a verb
CHILDREN = [
    (
        "The blast killed two children, a priest and a guard.",
        ["killed: 2 children", "killed: 2 priest and a guard"],
    ),
]
BY_OTHERS = [
    (
        "Six herders were killed by gunmen and eight by bandits in Jos.",
        ["killed: 6 herders", "killed: 8 herders"],
    ),
    ("Three miners were killed by gunmen, and ten by accident.", ["killed: 3 miners"]),
]
ASIDES = [
    ("Five people, three women and two children were killed.", ["killed: 5 people"]),
    ("Six clerks, four women and two men, were held by police.", ["detained: 6 clerks"]),
    ("Three soldiers, a captain and two privates, were killed.", ["killed: 3 soldiers"]),
    ("Gunmen killed five people, three women and two children.", ["killed: 5 people"]),
    ("Three people, a nurse and two guards were killed.", ["killed: 3 people"]),
    ("Two journalists, a photographer and a cameraman were killed.", ["killed: 2 journalists"]),
    ("Four officers, two sergeants and two constables were killed.", ["killed: 4 officers"]),
    ("Three teenagers, two boys and a girl were wounded.", ["injured: 3 teenagers"]),
    ("Three children, two sons and a daughter were killed.", ["killed: 3 children"]),
]
NAMED = [
    (
        "Two clerks of a firm called the Herons were arrested in Tolmar.",
        ["detained: 2 clerks of a firm"],
    ),
    ("Two men nicknamed the Butchers were hanged.", ["killed: 2 men"]),
]
# What editors of wires and monitors put in brackets.
NOTES = [
    (
        "Mayor Rosa Lind and nine [figure as heard] clerks were killed.",
        ["killed: 1 Mayor Rosa Lind", "killed: 9 clerks"],
    ),
    ("At least [14] nurses died on Monday.", ["killed: at_least 14 nurses"]),
    (
        "The blast killed two guards[4] and hurt [sic] a nurse.",
        ["killed: 2 guards", "injured: 1 nurse"],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), LISTS + KIN + CHILDREN + BY_OTHERS + ASIDES + NAMED + NOTES
)
def test_a_list_is_counted_whole(lines_of: Lines, text: str, expected: list[str]) -> None:
    """Who is harmed and how many of each, in the order of the text."""
    assert [line.rsplit(", ", 1)[0] for line in lines_of(text)] == expected
