"""Who was wounded and then died counts among the dead alone."""

from dataclasses import replace

import pytest

from tallystick.fates import is_further_person, is_of_another_force, later_dead, shot_in_all
from tallystick.records import Claim, Evidence, Span
from tallystick.vocabulary import ActorClass, Effect
from tests.make import make_actor, make_claim, make_count, make_evidence


def told(effect: Effect, words: str, at: int, number: int = 1) -> Claim:
    return make_claim(
        effect=effect,
        victim=make_actor(words, ActorClass.CIVILIAN),
        count=make_count(value=number),
        span=Span(start=at, end=at + 5),
        sentence=Span(start=at, end=at + 9),
    )


def shot(number: int) -> Claim:
    evidence = make_evidence("effect", rule="effect-word:shoot")
    return replace(told(Effect.INJURED, "people", 60, number), evidence=(evidence,))


def test_the_shot_are_the_dead_and_the_wounded() -> None:
    rest = [told(Effect.KILLED, "men", 1, 2), told(Effect.INJURED, "others", 20, 2)]
    assert shot_in_all([*rest, shot(4)])
    assert not shot_in_all([*rest, shot(5)])
    assert shot_in_all([told(Effect.KILLED, "bodies", 1, 4), shot(4)])
    assert not shot_in_all([*rest, told(Effect.INJURED, "people", 60, 4)])


def test_the_shot_are_the_dead_of_all_groups() -> None:
    gunman = make_actor("gunman", ActorClass.ARMED_GROUP)
    dead = [
        told(Effect.KILLED, "women", 1, 2),
        replace(told(Effect.KILLED, "gunman", 20), victim=gunman),
    ]
    assert shot_in_all([*dead, shot(3)])
    assert not shot_in_all([*dead, shot(4)])


def test_another_who_was_shot_is_he_whom_it_killed() -> None:
    by_it = Evidence(field="effect", span=Span(start=9, end=16), words="killing", rule="kill")
    shot_one = replace(told(Effect.INJURED, "another clerk", 1), sentence=Span(start=0, end=40))
    died = replace(told(Effect.KILLED, "youth", 20), sentence=Span(start=0, end=40))
    assert later_dead([shot_one, replace(died, evidence=(by_it,))])
    assert not later_dead([shot_one, died])


CASES = [
    ("Pedro Ruiz", "Ruiz", True),
    ("Pedro Ruiz", "23-year-old man", True),
    ("man", "victim", True),
    ("man", "woman", False),
    ("driver", "passenger", False),
    ("PEDRO RUIZ", "ANA FLORES", False),
]


@pytest.mark.parametrize(("injured", "killed", "expected"), CASES)
def test_one_person_alone(injured: str, killed: str, expected: bool) -> None:
    claims = [told(Effect.INJURED, injured, 1), told(Effect.KILLED, killed, 20)]
    assert bool(later_dead(claims)) is expected


def test_another_person_and_whose_people_are_others() -> None:
    dead = told(Effect.KILLED, "Pedro Ruiz", 1)
    assert not later_dead([dead, told(Effect.INJURED, "his driver", 20)])
    other = told(Effect.INJURED, "policeman", 20)
    another = replace(other, evidence=(make_evidence("victim", rule="antecedent"),))
    assert not later_dead([told(Effect.KILLED, "policeman", 1), another])
    assert later_dead([told(Effect.KILLED, "policeman", 1), other])


def test_one_person_by_number_is_another() -> None:
    one = make_count(value=1, words="one")
    claims = [told(Effect.INJURED, "person", 1), told(Effect.KILLED, "person", 20)]
    assert later_dead(claims)
    assert not later_dead([replace(claim, count=one) for claim in claims])


def test_among_several_only_the_same_words_are_one() -> None:
    others = told(Effect.INJURED, "people", 40, number=3)
    dead = told(Effect.KILLED, "23-year-old man", 20)
    assert not later_dead([told(Effect.INJURED, "Pedro Ruiz", 1), dead, others])
    assert later_dead([told(Effect.INJURED, "man", 1), dead, others])


FURTHER = [
    ("Pedro Ruiz", "his driver", True),
    ("mayor", "friend of the mayor", True),
    ("driver", "Ruiz's driver", False),
    ("person", "his driver", False),
    ("mayor", "head of the council", False),
]


@pytest.mark.parametrize(("before", "words", "expected"), FURTHER)
def test_whose_people_are_told_of_come_on_top(before: str, words: str, expected: bool) -> None:
    claims = [told(Effect.INJURED, before, 1)]
    assert is_further_person(told(Effect.INJURED, words, 20), claims) is expected


@pytest.mark.parametrize(
    ("before", "start", "expected"), [("mayor", 20, True), ("mayor", 12, False), ("boy", 20, False)]
)
def test_kin_come_on_top_where_they_open_their_sentence(
    before: str, start: int, expected: bool
) -> None:
    """ "The mayor was hurt. His son was hurt", not "he shot his son", nor "A boy was hurt. His son"."""
    victim = replace(make_evidence("victim"), span=Span(start=20, end=27))
    son = replace(told(Effect.INJURED, "his son", 20), evidence=(victim,))
    sentence = Span(start=start, end=60)
    assert (
        is_further_person(replace(son, sentence=sentence), [told(Effect.INJURED, before, 1)])
        is expected
    )


def test_nobody_told_of_before_is_brought_in_as_another() -> None:
    dead = told(Effect.KILLED, "Pedro Ruiz", 10)
    hurt = replace(told(Effect.INJURED, "passer-by", 40), count=make_count(value=1, words="A"))
    assert not later_dead([dead, hurt])
    assert later_dead([dead, replace(hurt, sentence=Span(start=1, end=9))])
    same = replace(told(Effect.INJURED, "nurse", 40), count=make_count(value=1, words="Another"))
    assert not later_dead([told(Effect.KILLED, "nurse", 1), same])


def test_soldiers_are_none_of_the_policemen_told_of_before() -> None:
    policemen = told(Effect.INJURED, "policemen", 1, number=4)
    assert is_of_another_force(told(Effect.INJURED, "US soldiers", 20, number=8), [policemen])
    for other in ("officers", "policemen", "guards"):
        assert not is_of_another_force(told(Effect.INJURED, other, 20, number=8), [policemen])
    assert not is_of_another_force(told(Effect.INJURED, "soldiers", 20), [])
