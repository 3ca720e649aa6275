import pytest

from tallystick.mentions import (
    REPORTER,
    head,
    is_additive,
    is_hearsay,
    is_partitive,
    names_among,
    origins,
    people,
)
from tallystick.records import Evidence, Source, Span
from tallystick.vocabulary import SourceType, Stance
from tests.make import make_actor, make_claim


@pytest.mark.parametrize(
    ("words", "noun"),
    [
        ("paramilitary troopers from the valley", "trooper"),
        ("women", "woman"),
        ("THREE POLICEMEN", "policeman"),
        ("people", "person"),
        ("a farmer, 42, of Dar Selin", "farmer"),
        ("of the dead", "dead"),
        ("", ""),
    ],
)
def test_the_noun_a_phrase_turns_on(words: str, noun: str) -> None:
    assert head(words) == noun


def test_the_same_people_in_other_letters() -> None:
    assert people("The Ruvian soldiers") == people("Ruvian soldier")
    assert people("Ruvian soldiers") != people("Tareni soldiers")


@pytest.mark.parametrize(
    ("words", "additive", "partitive"),
    [
        ("12 others", True, False),
        ("another three", True, False),
        ("two more", True, False),
        ("more than 30", False, False),
        ("no more than five", False, False),
        ("one of the dead", False, True),
        ("two of them", False, True),
        ("three", False, False),
    ],
)
def test_words_that_add_and_words_that_take_part(
    words: str, additive: bool, partitive: bool
) -> None:
    evidence = Evidence(field="count", span=Span(start=0, end=9), words=words, rule="number")
    claim = make_claim(evidence=(evidence,))
    assert (is_additive(claim), is_partitive(claim)) == (additive, partitive)


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("Colonel Idris Maro of the army", "Maro", True),
        ("the police", "police", True),
        ("Colonel Idris Maro", "Colonel Hasan Tel", False),
        ("residents", "a doctor", False),
    ],
)
def test_one_speaker_however_briefly_named(first: str, second: str, same: bool) -> None:
    claims = [
        make_claim(id=words, source=Source(words=words, source_type=SourceType.OTHER))
        for words in (first, second)
    ]
    origin = origins(claims)
    assert (origin[first] == origin[second]) is same


def test_no_speaker_is_the_reporter() -> None:
    claim = make_claim(source=None)
    assert origins([claim]) == {claim.id: REPORTER}


@pytest.mark.parametrize(
    ("first", "second", "kinds", "same"),
    [
        ("rebel military spokesman Tel", "a military spokesman", "mm", False),
        ("rebel military spokesman Tel", "the military", "am", False),
        ("rebel military spokesman Tel", "Tel", "ao", True),
    ],
)
def test_a_new_speaker_and_one_of_another_kind_are_others(
    first: str, second: str, kinds: str, same: bool
) -> None:
    types = {"m": SourceType.MILITARY, "a": SourceType.ARMED_GROUP, "o": SourceType.OTHER}
    claims = [
        make_claim(id=words, source=Source(words=words, source_type=types[kind]))
        for words, kind in zip((first, second), kinds, strict=True)
    ]
    origin = origins(claims)
    assert (origin[first] == origin[second]) is same


@pytest.mark.parametrize(("rule", "hearsay"), [("said-claim", True), ("said-estimate", False)])
def test_a_doubt_of_the_number_is_no_hearsay(rule: str, hearsay: bool) -> None:
    said = Evidence(field="source", span=Span(start=60, end=70), words="reports", rule=rule)
    assert is_hearsay(make_claim(stance=Stance.HEDGED, evidence=(said,))) is hearsay


@pytest.mark.parametrize(
    ("own", "whole", "among"),
    [
        ("a woman", "man and a woman", True),
        ("woman", "woman", False),
        ("soldiers", "farmers, soldiers and clerks", True),
        ("monks", "farmers and clerks", False),
    ],
)
def test_people_named_within_a_longer_phrase(own: str, whole: str, among: bool) -> None:
    small, large = (make_claim(victim=make_actor(words)) for words in (own, whole))
    assert names_among(small, [large]) is among
