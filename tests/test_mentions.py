import pytest

from tallystick.mentions import REPORTER, head, is_additive, is_partitive, origins, people
from tallystick.records import Evidence, Source, Span
from tallystick.vocabulary import SourceType
from tests.make import make_claim


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
