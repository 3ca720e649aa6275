"""Lists of people made at random, and how many are not counted whole.

    python benchmarks/random_lists.py [--seed 1] [--lists 300] [--show]

Two to four of thirty kinds of people ("three soldiers", "an Italian", "at least eight villagers") in one
of seventeen sentences; right is a list whose people, added up over the claims, are as many as were put in,
with no claim of another effect. Some are told so that a reader could take the later ones for parts of the
first ("two aid workers, an elder and a priest"): none is expected at nought.
"""

import argparse
import random
import sys
from collections.abc import Iterator, Sequence
from itertools import islice

from tallystick import Coding, Report, code_reports

PEOPLE = {
    "three soldiers": 3,
    "two policemen": 2,
    "a guard": 1,
    "a nurse": 1,
    "five farmers": 5,
    "a 12-year-old boy": 1,
    "a Canadian": 1,
    "two U.S. citizens": 2,
    "four Germans": 4,
    "a local journalist": 1,
    "seven civilians": 7,
    "a woman": 1,
    "six rebels": 6,
    "two children": 2,
    "an Italian": 1,
    "10 passengers": 10,
    "an army officer": 1,
    "one militiaman": 1,
    "at least eight villagers": 8,
    "two aid workers": 2,
    "a tribal elder": 1,
    "the driver": 1,
    "an off-duty police sergeant": 1,
    "two men": 2,
    "three women": 3,
    "a pregnant woman": 1,
    "nine gunmen": 9,
    "a priest": 1,
    "an Iranian engineer": 1,
    "two Filipinos": 2,
}
# "{}" opens the sentence or stands inside it.
SENTENCES = (
    ("{} were killed in Gao on Monday.", "killed"),
    ("Gunmen killed {} in Gao on Monday.", "killed"),
    ("The attack left {} dead.", "killed"),
    ("{} were wounded when a bomb exploded.", "injured"),
    ("Police arrested {} on Sunday.", "detained"),
    ("The killing of {} sparked protests.", "killed"),
    ("Rebels abducted {} from a village near Gao.", "abducted"),
    ("{} died in the blast.", "killed"),
    ("{} were taken hostage.", "abducted"),
    ("A suicide bomber killed {} at a checkpoint, officials said.", "killed"),
    ("Police said {} were shot dead.", "killed"),
    ("An air strike hit a house, killing {}.", "killed"),
    ("{} were among the dead.", "killed"),
    ("The bodies of {} were found on Tuesday.", "killed"),
    ("{} have been freed by their captors.", "released"),
    ("Officials said that {} had been wounded in the fighting.", "injured"),
    ("Clashes claimed the lives of {}.", "killed"),
)


def sentences(dice: random.Random) -> Iterator[tuple[str, str, int]]:
    """Sentences without end, each with its effect and the number of its people."""
    while True:
        length = dice.choice((2, 2, 3, 3, 4))
        listed = dice.sample(list(PEOPLE), length)
        serial = "," if length > 2 and dice.random() < 0.5 else ""
        told = f"{', '.join(listed[:-1])}{serial} and {listed[-1]}"
        frame, effect = dice.choice(SENTENCES)
        text = frame.format(told)
        yield text[0].upper() + text[1:], effect, sum(PEOPLE[people] for people in listed)


def counted(coding: Coding, effect: str) -> int:
    """How many people the claims add up to; -1 where one tells of another effect."""
    if any(claim.effect != effect for claim in coding.claims):
        return -1
    return sum(claim.count.value or 0 for claim in coding.claims)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print how many lists are miscounted."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--lists", type=int, default=300)
    parser.add_argument("--show", action="store_true", help="the miscounted ones")
    given = parser.parse_args(arguments)
    made = list(islice(sentences(random.Random(given.seed)), given.lists))
    reports = [Report(slug=f"list-{at}", text=text) for at, (text, _, _) in enumerate(made)]
    wrong = 0
    for coding, (text, effect, people) in zip(code_reports(reports), made, strict=True):
        found = counted(coding, effect) if isinstance(coding, Coding) else -1
        wrong += found != people
        if given.show and found != people:
            print(f"{found} of {people}: {text}")
    print(f"seed {given.seed}: {wrong} of {given.lists} lists miscounted")
    return 0


if __name__ == "__main__":
    sys.exit(main())
