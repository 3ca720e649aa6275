"""Several places of one phrase, and borders: named whole, drawn nowhere."""

from typing import TYPE_CHECKING

import pytest

from tallystick.pipeline import code_report
from tallystick.records import Place, Report

if TYPE_CHECKING:
    from spacy.language import Language


def place(nlp: "Language", text: str) -> Place | None:
    return code_report(Report(slug="t", text=text), nlp).claims[0].place


LISTS = [
    ("Since May the alliance has killed 900 civilians in Iraq and Syria.", "Iraq and Syria"),
    (
        "Twelve rebels were killed in clashes in Herat, Farah and Kandahar provinces on Monday.",
        "Herat, Farah and Kandahar provinces",
    ),
    (
        "Gunmen raided the villages of Bidi, Sankoro and Saran, killing 23 people.",
        "Bidi, Sankoro and Saran",
    ),
    (
        "Nine people were killed in raids on Bama, Gwoza, Konduga and Dikwa.",
        "Bama, Gwoza, Konduga and Dikwa",
    ),
    ("About 30 farmers were kidnapped in Kunar and Nuristan.", "Kunar and Nuristan"),
    # names that no map has, by the kind that the end of the list tells
    ("Armed men attacked Zalbako and Orkida villages on Monday, killing 24.", "Zalbako and Orkida"),
    (
        "Gunmen stormed the Zalbako, Barzin and Orkida villages, killing 24.",
        "Zalbako, Barzin and Orkida",
    ),
    (
        "Bombers killed 60 people in northeast Nigeria and Cameroon.",
        "northeast Nigeria and Cameroon",
    ),
]


@pytest.mark.parametrize(("text", "words"), LISTS)
def test_a_list_is_one_place_without_a_point(nlp: "Language", text: str, words: str) -> None:
    found = place(nlp, text)
    assert found is not None
    assert (found.words, found.location) == (words, None)


def test_one_person_dies_at_one_place(nlp: "Language") -> None:
    found = place(nlp, "A nurse was killed in Goma and Beni.")
    assert found is not None
    assert " and " not in found.words


PARTS = [
    ("Since May 900 people have been killed in Syria, including dozens in Homs.", "Syria"),
    ("Since May 300 people have been killed in Nigeria, mostly in Borno State.", "Nigeria"),
]


@pytest.mark.parametrize(("text", "words"), PARTS)
def test_where_a_part_was_is_not_where_the_sum_is(nlp: "Language", text: str, words: str) -> None:
    found = place(nlp, text)
    assert found is not None
    assert found.words == words


BORDERS = [
    ("Gunmen killed three traders on the Afghan-Pakistani border.", "Afghan-Pakistani border"),
    ("Five soldiers died in a clash on the Turkish-Syrian border.", "Turkish-Syrian border"),
    ("A car bomb on Syria's border with Jordan killed six men.", "Syria's border with Jordan"),
    ("Six men were killed near the border between Syria and Jordan.", "Syria and Jordan"),
    ("Bandits killed two drivers in the Algerian desert.", "Algerian desert"),
    (
        "Two bombers struck a crowd in a northeast Nigerian camp, killing dozens.",
        "northeast Nigerian camp",
    ),
]


@pytest.mark.parametrize(("text", "words"), BORDERS)
def test_a_border_or_part_of_a_country_has_precision_5_and_no_point(
    nlp: "Language", text: str, words: str
) -> None:
    found = place(nlp, text)
    assert found is not None
    assert (found.words, found.precision, found.location) == (words, 5, None)


SOIL = [
    ("He was killed in a raid by commandos inside Syrian territory.", "Syrian territory", "Syria"),
    ("Two men died in a strike on Lebanese soil.", "Lebanese soil", "Lebanon"),
]


@pytest.mark.parametrize(("text", "words", "country"), SOIL)
def test_the_soil_of_a_people_is_their_country(
    nlp: "Language", text: str, words: str, country: str
) -> None:
    found = place(nlp, text)
    assert found is not None and found.location is not None
    assert (found.words, found.precision, found.location.country) == (words, 6, country)


PERSONS = [
    ("In Kano, Omar Noor, Musa Bello and Ali Sani were killed.", "Kano"),
    ("Nine people died in Gao, Mali and Niamey, Niger.", "Gao"),
]


@pytest.mark.parametrize(("text", "words"), PERSONS)
def test_persons_and_countries_go_on_no_list_of_towns(
    nlp: "Language", text: str, words: str
) -> None:
    found = place(nlp, text)
    assert found is not None and "," not in found.words and found.words.startswith(words)


APART = [
    ("In Gao two men were shot, while in Mopti nine were hurt.", ["Gao", "Mopti"]),
    ("Four people died in Kidal and in Timbuktu three soldiers were hurt.", ["Kidal", "Timbuktu"]),
]


@pytest.mark.parametrize(("text", "places"), APART)
def test_two_clauses_with_a_place_each_are_no_list_and_no_region(
    nlp: "Language", text: str, places: list[str]
) -> None:
    claims = code_report(Report(slug="t", text=text), nlp).claims
    found = [claim.place for claim in claims if claim.place is not None]
    assert [one.words for one in found] == places
    assert not any(one.region for one in found)


NO_PLACES = [
    "Syrian border guards killed two men.",
    "An Afghan police station chief was killed.",
    "Turkish area specialists said two men were killed.",
]


@pytest.mark.parametrize("text", NO_PLACES)
def test_a_peoples_name_before_others_is_no_place(nlp: "Language", text: str) -> None:
    assert place(nlp, text) is None
