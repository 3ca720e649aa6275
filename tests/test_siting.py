"""Where an incident took place holds for all its claims, wherever the report names it."""

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tallystick import share
from tallystick.pipeline import code_report
from tallystick.records import Claim, Place, Report
from tallystick.siting import stated_place
from tests.make import make_claim, make_evidence, make_place

if TYPE_CHECKING:
    from spacy.language import Language

PUBLISHED = date(2021, 6, 17)


@pytest.fixture(autouse=True)
def by_the_rules_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the rules find, before the second look at it."""
    monkeypatch.setattr(share, "with_fitting_places", lambda _, groups: groups)


def claims(nlp: "Language", text: str, title: str = "") -> tuple[Claim, ...]:
    return code_report(Report(slug="t", title=title, text=text, published=PUBLISHED), nlp).claims


PLACES = [
    ("A bomb killed four men in Herat on Wednesday. Nineteen people were injured.", "Herat"),
    ("A bomb killed four men on Wednesday. The attack took place in Gao.", "Gao"),
    ("Four men were killed.", None),
    ("The army killed 30 rebels in clashes in a northern district bordering Chad.", None),
    (
        "An attack on a patrol in Tibu, Norte de Santander, near the border with Venezuela, which left "
        "four men dead, shocked all.",
        "Tibu",
    ),
    ("Rebels killed four men in Barangay Rogero.", "Rogero"),
    # where a report is from, and troops are
    ("A raid was made on Bor. Reports from Gao say that gunmen killed nine farmers.", "Gao"),
    ("Two soldiers of the 10th Regiment of Gao were killed in a clash.", None),
    # where people fled from, and whose capital it is
    ("The UN said that 5,000 people fled the Tolmar district.", "Tolmar district"),
    (
        "PORT-AU-PRINCE, Haiti (AP) - Over 5,000 people fled Haiti's capital.",
        "PORT-AU-PRINCE",
    ),
    ("Clashes in Haiti's capital Port-au-Prince killed four men.", "Port-au-Prince"),
    # a capital told without its name has that which the report gives to it elsewhere, if any
    ("Clashes in Haiti's capital killed four men.", "Haiti's capital"),
    ("Clashes in the Haitian capital killed four men.", "Haitian capital"),
    ("PARIS (AP) - Clashes in the Haitian capital killed four men.", "Haitian capital"),
    ("KAMPALA (AP) - Bombs went off in two bars in the Ugandan capital, killing 74.", "KAMPALA"),
    ("Blasts killed nine in the Somali capital. Mogadishu was calm on Friday.", "Mogadishu"),
    ("Nine men were shot over Chilean capital goods.", None),
    # a quarter of the town that is told of, and no town of that name far away
    (
        "A man was killed in a shooting in Memphis. The shooting happened in the Feltonville "
        "neighborhood.",
        "Feltonville",
    ),
    ("A bomb went off in Gao. Four men were hurt in that northern Malian city.", "Gao"),
    ("Gunmen attacked the Kabul home of a lawmaker, killing four men.", "Kabul"),
    ("Four men were shot at a Lagos house.", "Lagos"),
    ("Rescuers recovered nine bodies from the Gao camp.", "Gao"),
    (
        "Israel bombed Gaza on Monday. Nine were killed, including two in one strike on Rafah.",
        "Gaza",
    ),
    ("Shells hit U.N. facilities in Gao, killing nine people.", "Gao"),
    ("A shell killed four men in Gao. The attack came as envoys met in Geneva.", "Gao"),
    ("Four men were shot on Tuesday while peace talks went on in Geneva.", None),
    ("A shell killed four men on Tuesday. The attack came as envoys met in Geneva.", None),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_the_place_holds_for_all_claims(nlp: "Language", text: str, place: str | None) -> None:
    told = {None if c.place is None else c.place.words for c in claims(nlp, text)}
    assert told == {place}


def test_an_incident_of_another_day_lends_no_place(nlp: "Language") -> None:
    text = "Nine died in Somalia on Monday. Two weeks ago a driver was shot dead in Baidoa."
    nine, driver = claims(nlp, text)
    assert [c.place and c.place.words for c in (nine, driver)] == ["Somalia", "Baidoa"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Life in Herat is hard. A sergeant was killed.", "Herat"),
        ("Life in Herat is hard. In March 1987 a sergeant was killed.", None),
    ],
)
def test_what_has_a_day_of_its_own_was_not_where_the_sentence_before_plays(
    nlp: "Language", text: str, place: str | None
) -> None:
    found = claims(nlp, text)[-1].place
    assert (found.words if found else None) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "A man was caught. He is being held without bond at the Kent County Jail.",
            "Kent County Jail",
        ),
        ("The suspect is currently in the Juvenile Detention Center.", "Juvenile Detention Center"),
        ("The suspect is back in the Kent County jail.", "Kent County jail"),
        ("Giza, who is accused of killing two men, is being held in the Kent County Jail.", None),
        ("A suspect was caught and taken to the Kent County Jail.", None),
    ],
)
def test_a_jail_is_the_place_of_those_alone_who_are_held_there(
    nlp: "Language", text: str, place: str | None
) -> None:
    found = claims(nlp, text)[-1].place
    assert (found.words if found else None) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Troops shot two rebels, one of whom was suspected of having laid a mine in Mosul in "
            "June, in the Idlib district.",
            "Idlib district",
        ),
        ("Police held a man suspected of killing nine in Mosul.", "Mosul"),
    ],
)
def test_what_somebody_is_suspected_of_was_elsewhere(
    nlp: "Language", text: str, place: str
) -> None:
    (*_, claim) = claims(nlp, text)
    assert claim.place is not None
    assert claim.place.words == place


def test_where_a_gun_was_bought_nothing_befell(nlp: "Language") -> None:
    text = "A man was shot dead on Tuesday. He legally registered the handgun in Dallas."
    assert [c.place for c in claims(nlp, text)] == [None]


def test_what_follows_an_event_is_not_where_it_was(nlp: "Language") -> None:
    text = (
        "A man was shot dead in Dallas on Tuesday. The shooting was on Ash Lane. Forty minutes after the "
        "shooting, a car was set ablaze on Elm Lane."
    )
    assert {c.place and c.place.words for c in claims(nlp, text)} == {"Ash Lane"}


def test_the_hospital_of_the_hurt_is_no_place_of_the_harm(nlp: "Language") -> None:
    text = (
        "Two men came to Elm Lane in Dallas. A clerk was shot on Friday in Austin. She is in stable "
        "condition at the hospital."
    )
    assert "Elm Lane" not in {c.place and c.place.words for c in claims(nlp, text)}


FINER = [
    (
        "A man was killed in a clash in the Bhojipura area. It took place in Viviapur village.",
        "Viviapur",
    ),
    ("Two men were shot in Dallas on Friday. It happened on Harlow Boulevard.", "Harlow Boulevard"),
    ("Two men were shot in Dallas on Friday. The incident was reported on Ash Lane.", "Ash Lane"),
    ("Two men were shot in Dallas on Friday. Police were called to Ash Lane.", "Ash Lane"),
    ("Two men were shot in Dallas on Friday. Police were called to a rally in Austin.", "Dallas"),
    ("Six die in Somalia. The blast struck a cafe in Baidoa.", "Baidoa"),
    ("Six die in Somalia. Bombs went off in Baidoa and in Kismayo.", "Baidoa"),
    ("In Kandahar, two died when a mine exploded in Maiwand district.", "Maiwand district"),
    (
        "A general was killed in Bujumbura. The attack took place in the Kamenge district.",
        "Kamenge district",
    ),
    ("Two died in North Kivu province. Rebels raided the village of Zanganda.", "Zanganda"),
    (
        "Six die in Darfur. The fighting broke out in Muhajiriya, a town in East Darfur.",
        "Muhajiriya",
    ),
    (
        "Five died in central Philippines. The clash took place in Negros Occidental province.",
        "Negros Occidental province",
    ),
    (
        "Nine were killed in eastern Kenya. Raiders stormed Kolobanga, a village there.",
        "Kolobanga",
    ),
    (
        "Six die in Somalia. The hurt were taken to Model Hospital. A bomb went off in Baidoa.",
        "Baidoa",
    ),
    (
        "Ten died in a village outside Herat. Soldiers shelled the village of Dar Selin at dawn.",
        "Dar Selin",
    ),
    (
        "Gunmen killed 12 farmers in Kebbi. They raided the Dankadu village in the Danko Wasagu "
        "local government area, police said in the city of Birnin Kebbi.",
        "Dankadu",
    ),
    (
        "A soldier was killed in a clash in the restive province of Basilan. The fighting erupted "
        "in the village called Dimbulan in Sumisip town.",
        "Dimbulan",
    ),
    (
        "A bomb killed six people in Katsina. The blast happened at Majifan village in Kankara "
        "Local Government Area.",
        "Majifan",
    ),
    (
        "Drones killed 38 people in the western Darfur region of Sudan. The attack hit the centre "
        "of El-Fasher.",
        "El-Fasher",
    ),
    (
        "Six men were killed in a house in Turbat. The shooting took place in Sunrise Colony, Turbat.",
        "Sunrise Colony",
    ),
    (
        "Jets killed 19 people in the city of Hodeida. The strikes hit buses in Hodeida's Jabal Ras area.",
        "Jabal Ras",
    ),
    (
        "A bomber killed six people in Mogadishu. The blast was at a gate in the Hamarbur district.",
        "Hamarbur district",
    ),
    (
        "Two officials were killed near La Rochela in Colombia. The attack in Bogota was condemned.",
        "La Rochela",
    ),
    (
        "A policeman was killed by a bomb northeast of Baqubah. The bomb exploded near Zarghun "
        "village (40 km northeast of Baqubah).",
        "Zarghun",
    ),
    ("Six men were killed in Ohio on Friday. Akron police are looking for a man.", "Akron"),
    (
        "Raiders shot dead two residents of Zarghunpur, a village in Pemba district.",
        "Zarghunpur",
    ),
    (
        "Three men died in a clash in Pulwama. Troops had cordoned off Zarghunpur village at dawn.",
        "Zarghunpur",
    ),
    (
        "A blast killed three men in Mosul. The bomb went off in the Bab Zarghun area.",
        "Bab Zarghun",
    ),
    (
        "A bomb killed two near Imphal market in India. The dead had gathered in Zarghun area for tea when "
        "the bomb went off.",
        "Zarghun",
    ),
    (
        "A car bomb killed four in Idlib province. It blew up in the district of Dana. The White "
        "Helmets are at work in Idlib.",
        "Dana",
    ),
    (
        "Rebels killed 42 soldiers in eastern El Salvador. Fighting went on in La Union province. "
        "It was the worst since a raid on Chalatenango in which 1,900 men were taken in 1983.",
        "La Union province",
    ),
    (
        "Ten were killed in Birnin Gwari. The attack was in Dangaji and Zarghunpur villages. "
        "People fled the attack in Dangaji village.",
        "Birnin Gwari",
    ),
    (
        "A boy was shot last month in Detroit. The shooting happened on May 26 on Barlow Avenue.",
        "Barlow Avenue",
    ),
    (
        "A boy was shot on Detroit's West Side. The shooting happened on Barlow Avenue in Detroit.",
        "Barlow Avenue",
    ),
    (
        "A boy was shot in Detroit's Corktown neighborhood. It happened on Barlow Avenue in Detroit.",
        "Corktown",
    ),
    (
        "Gunmen killed 16 people in a village of southern Niger. They opened fire in Zarghunpur, a "
        "hamlet there.",
        "Zarghunpur",
    ),
]


@pytest.mark.parametrize(("text", "place"), FINER)
def test_the_finest_place_inside_the_one_that_is_stated(
    nlp: "Language", text: str, place: str
) -> None:
    found = claims(nlp, text)[0].place
    assert found is not None
    assert found.words == place


UNPLACED = [
    # the headline's town is not that of a whole conflict
    ("Six die in Herat", "Six men died. The war has cost 40,000 lives.", "40,000 lives"),
]


@pytest.mark.parametrize(("title", "text", "words"), UNPLACED)
def test_what_the_words_put_nowhere_has_no_place(
    nlp: "Language", title: str, text: str, words: str
) -> None:
    content = f"{title}\n{text}"
    told = [c for c in claims(nlp, text, title) if words in content[c.span.start : c.span.end]]
    assert [c.place for c in told] == [None]


def test_those_who_fled_from_a_village_were_harmed_there(nlp: "Language") -> None:
    text = (
        "More than 100 people from Zarghunpur village in Herat province have fled after shells killed "
        "one man. They sought shelter at nearby Hassu village. Soldiers hold the village."
    )
    assert {c.place.words for c in claims(nlp, text) if c.place is not None} == {"Zarghunpur"}


def test_another_village_is_the_place_of_its_own_claim_alone(nlp: "Language") -> None:
    text = (
        "Gunmen killed ten farmers in Birnin Gwari on Friday. They went to another village, "
        "Dankadu, and killed nine men."
    )
    found = [c.place.words for c in claims(nlp, text) if c.place is not None]
    assert found == ["Birnin Gwari", "Dankadu"]


@pytest.mark.parametrize("time", ["yesterday", "today", "tonight"])
def test_a_time_behind_a_place_is_nothing_of_it(nlp: "Language", time: str) -> None:
    found = claims(nlp, f"Members of a Union were shot in Kandahar {time}.")
    assert [c.place.words for c in found if c.place is not None] == ["Kandahar"]


SUMS = [
    ("Since January, police of the state have killed 131 rebels.", "Chhattisgarh"),
    ("More than 300 people have been killed in attacks across the country since 2019.", "India"),
]


@pytest.mark.parametrize(("text", "place"), SUMS)
def test_a_sum_is_of_the_state_or_country_that_it_means(
    nlp: "Language", text: str, place: str
) -> None:
    news = (
        "Police killed eight rebels in Narayanpur district of Chhattisgarh in India on Saturday. "
    )
    found = claims(nlp, news + text)[-1].place
    assert found is not None
    assert found.words == place


HOME = [
    ("Two people were shot at a party on Friday, Akron police said.", "Akron", ""),
    ("A man was shot on Dana Avenue on Friday, Akron police said.", "Dana Avenue", "Akron"),
    (
        "A man was shot in the 2300 block of East 12th Street, Akron police said.",
        "East 12th Street",
        "Akron",
    ),
]


@pytest.mark.parametrize(("text", "place", "region"), HOME)
def test_the_town_of_the_police_is_where_a_local_report_plays(
    nlp: "Language", text: str, place: str, region: str
) -> None:
    found = claims(nlp, text)[0].place
    assert found is not None
    assert (found.words, found.region) == (place, region)


def test_an_arrest_is_not_where_the_police_who_tell_it_are(nlp: "Language") -> None:
    assert claims(nlp, "Akron police arrested two men on Friday.")[0].place is None


def test_the_village_is_the_last_village_and_no_city(nlp: "Language") -> None:
    text = (
        "Raiders burned huts in the Dankadu village in Kebbi, police said in the city of Birnin Kebbi. "
        "Nine farmers were killed in the village."
    )
    found = claims(nlp, text)[-1].place
    assert found is not None
    assert found.words == "Dankadu"


def test_a_sum_without_a_place_has_none(nlp: "Language") -> None:
    text = (
        "Gunmen killed four villagers near Leer in South Sudan on Monday. A judge died in Juba. "
        "The war between the army and the rebels has led to tens of thousands of deaths."
    )
    assert claims(nlp, text)[-1].place is None


def test_a_country_that_one_sum_only_names_is_not_that_of_the_next(nlp: "Language") -> None:
    text = (
        "In all 443 soldiers died in July, said a colonel, who cares for peace talks with Chad. "
        "Some 393 rebels died in July."
    )
    assert claims(nlp, text)[-1].place is None


def test_a_sum_over_a_month_is_of_no_town_told_before(nlp: "Language") -> None:
    text = (
        "Attacks killed five people on Sunday. Gunmen attacked a checkpoint in Leer, wounding two "
        "clerks. Officials put the number of people killed in attacks in July at 325."
    )
    assert claims(nlp, text)[-1].place is None


ELSEWHERE = [
    ("Rebels raided a post in Bor, killing a chief. Elsewhere, a clerk was shot dead.", None),
    (
        "Rebels raided a post in Malakal, killing a chief. Elsewhere on Monday, a clerk was killed when "
        "a bomb went off in the country's capital, said Ali Noor, a Juba police official.",
        "Juba",
    ),
    (
        "A bomb killed 13 in Wau, and two blasts later claimed nine lives in Bentiu, aides said.",
        "Bentiu",
    ),
    (
        "A gun attack on police in the southern megacity of Juba killed four clerks on Friday.",
        "Juba",
    ),
    # what is told of a whole country is in no town of its sentence
    ("A curfew was set in Kano because of riots that have led to 350 deaths nationwide.", None),
    ("Troops are in Kano after riots that led to 350 deaths throughout the country.", None),
    ("Troops are in Kano after riots that led to 350 deaths throughout the city.", "Kano"),
]


@pytest.mark.parametrize(("text", "place"), ELSEWHERE)
def test_what_was_elsewhere_is_not_where_the_story_was(
    nlp: "Language", text: str, place: str | None
) -> None:
    found = claims(nlp, text)[-1].place
    assert (found.words if found else None) == place


FRAMES = [
    ("In the central province of Homs, shelling on the town of Rastan left five dead.", "Rastan"),
    ("- Kano: Two men were shot at Bichi.\n- Lagos: A policeman was shot at Ikorodu.", "Bichi"),
]


@pytest.mark.parametrize(("text", "place"), FRAMES)
def test_what_opens_a_sentence_only_sets_the_scene(nlp: "Language", text: str, place: str) -> None:
    found = claims(nlp, text)[0].place
    assert found is not None
    assert found.words == place


HERE = [
    ("CAMINO, Peru (AP) - Hooded men shot a union leader here on Friday.", "CAMINO"),
    ("CAMINO, Peru (AP) - Soldiers killed nine people in this mining town on Friday.", "CAMINO"),
    ("KAMPALA (AP) - Police in Gulu said two men were killed in the capital.", "KAMPALA"),
]


@pytest.mark.parametrize(("text", "place"), HERE)
def test_a_town_that_is_only_pointed_at(nlp: "Language", text: str, place: str) -> None:
    found = claims(nlp, text)[0]
    assert found.place is not None
    assert found.place.words == place
    assert "place-here" in {evidence.rule for evidence in found.evidence}


@pytest.mark.parametrize(
    "text",
    [
        "CAMINO, Peru (AP) - The army said here that rebels killed four men.",
        "CAMINO, Peru (AP) - Four men were killed in the provincial capital.",
        "LIMA (AP) - Four men were killed in clashes in the capital and several other towns.",
        "LIMA (AP) - It was learned here that rebels killed four men.",
        'CAMINO, Peru (AP) - "They killed four men here," she said.',
    ],
)
def test_a_town_that_is_not_pointed_at(nlp: "Language", text: str) -> None:
    rules = {evidence.rule for claim in claims(nlp, text) for evidence in claim.evidence}
    assert "place-here" not in rules


def test_a_claim_keeps_the_place_that_its_own_clauses_give(nlp: "Language") -> None:
    text = (
        "Two boys were killed by a landmine in Rahabah district of Marib in Yemen on Tuesday. A man "
        "was killed by a landmine while travelling in the city of Al Hudaydah on Tuesday."
    )
    found = [c.place.words for c in claims(nlp, text) if c.place is not None]
    assert found == ["Rahabah district", "Al Hudaydah"]


def test_an_unknown_village_lies_where_it_was_once_said_to_lie(nlp: "Language") -> None:
    text = (
        "Eight men were killed in Kupwara in Kashmir. Police in India came to Sangran village of "
        "Kupwara district. A fierce battle ensued in Sangran village."
    )
    found = claims(nlp, text)[0].place
    assert found is not None
    assert found.words == "Sangran"


def test_what_follows_on_another_happening_is_at_its_place(nlp: "Language") -> None:
    text = (
        "Two boys were killed by a mine in Rahabah district of Marib in Yemen on Tuesday. A boy was "
        "hurt in the blast. A man was killed by a mine in Al Hudaydah on Tuesday. Another man was "
        "wounded in the explosion."
    )
    found = [c.place.words for c in claims(nlp, text) if c.place is not None]
    assert found == ["Rahabah district", "Rahabah district", "Al Hudaydah", "Al Hudaydah"]


ARRESTS = [
    ("Two rebels were arrested following the clash.", "Herat"),
    ("Two men were arrested on Friday and charged.", None),
    ("Nobody was arrested.", None),
]


@pytest.mark.parametrize(("text", "place"), ARRESTS)
def test_those_taken_at_an_event_are_taken_at_its_place(
    nlp: "Language", text: str, place: str | None
) -> None:
    filler = "\n\n" + "Nobody has said why. " * 9
    news = f"Four men were killed in a clash in Herat on Monday. {filler}\n\n{text}"
    found = claims(nlp, news)[-1]
    assert (found.place.words if found.place else None) == place


OFFICES = [
    (
        "Two men were killed in southeast Turkey. Police in Siirt province said two were shot.",
        True,
    ),
    (
        "Two men were killed in southeast Turkey. Officials in Siirt province said two were shot.",
        False,
    ),
]


@pytest.mark.parametrize(("text", "local"), OFFICES)
def test_the_police_of_a_province_tell_of_it(nlp: "Language", text: str, local: bool) -> None:
    found = claims(nlp, text)[0].place
    assert found is not None
    assert (found.words == "Siirt province") is local


STORY = [
    ("A bomb killed four men in Herat on Monday.", "A judge was shot dead.", "Herat"),
    ("A bomb killed four men in Herat on Monday.", "A judge was shot dead on Wednesday.", "Herat"),
    ("A bomb killed four men in Herat on Monday.", "A judge was shot dead in 2019.", None),
    ("A bomb killed four men in Herat on Monday.", "A man was jailed in May.", None),
]


@pytest.mark.parametrize(("first", "second", "place"), STORY)
def test_what_is_told_besides_without_a_place_is_where_the_story_is(
    nlp: "Language", first: str, second: str, place: str | None
) -> None:
    filler = "Nobody has said why. " * 3
    text = f"{first} {filler}\n\n{filler}\n\n{filler}{second}"
    for claim in claims(nlp, text)[1:]:
        assert (claim.place.words if claim.place else None) == place


OF_CRIME = [
    "Police fired at a crowd in Lagos, hours after they announced the arrest of a union leader.",
    "Rebels who were arrested in May were shown to reporters in Kabul.",
    "Police arrested a suspect in the attack on a hotel in Bamako.",
]


@pytest.mark.parametrize("text", OF_CRIME)
def test_an_arrest_is_not_where_its_sentence_puts_something_else(
    nlp: "Language", text: str
) -> None:
    held = [claim for claim in claims(nlp, text) if claim.effect == "detained"]
    assert held
    assert all(claim.place is None for claim in held)


def test_the_headline_places_only_what_is_told_at_once(nlp: "Language") -> None:
    filler = "The talks went on without a result. " * 4
    text = f"Ministers met for a third day. {filler}A farmer was killed on Monday, they said."
    title = "Talks in Bamako go on"
    at_once = claims(nlp, "A farmer was killed on Monday, officials said.", title=title)[0]
    assert at_once.place is not None
    assert claims(nlp, text, title=title)[0].place is None


def test_one_incident_has_one_place_and_the_next_its_own(nlp: "Language") -> None:
    text = (
        "A bomb killed four men in Herat on Wednesday. Nineteen people were injured in the blast. "
        "On Monday, gunmen killed a judge in Gao."
    )
    found = [c.place.words for c in claims(nlp, text) if c.place is not None]
    assert found == ["Herat", "Herat", "Gao"]


def test_a_sum_stays_with_the_country_it_is_told_of(nlp: "Language") -> None:
    text = (
        "Rebels killed four villagers near Leer on Monday. Since January, more than 300 people "
        "have been killed in South Sudan."
    )
    found = [c.place.words for c in claims(nlp, text) if c.place is not None]
    assert found == ["Leer", "South Sudan"]


RULES = [
    ("place-attached", True),
    ("place-aside", False),
    ("place-sentence-before", False),
    ("place-dateline", False),
]


@pytest.mark.parametrize(("rule", "stated"), RULES)
def test_a_guessed_place_is_not_a_stated_one(rule: str, stated: bool) -> None:
    place: Place = make_place()
    evidence = make_evidence("place", "Dar Selin", rule=rule)
    claim = make_claim(place=place, evidence=(evidence,))
    assert stated_place(claim) == (place if stated else None)


TOLD = [
    # where people set out is not where they were attacked
    (
        "Gunmen attacked a bus in Bishnupur district on Friday, killing two nurses. The nurses were "
        "on their way from Imphal, police said. Two nurses were killed on the spot.",
        ["Bishnupur district", "Bishnupur district"],
    ),
    # the dead are where they were found, not where the group is wont to attack
    (
        "Soldiers have found the bodies of eight farmers. The bodies were found in Mosul on "
        "Wednesday. The group continues to carry out attacks in Kirkuk.",
        ["Mosul"],
    ),
    (
        "Soldiers have found the bodies of eight farmers. The rebels often carry out attacks in "
        "Kirkuk.",
        [],
    ),
    # a village of another attack is none of the soldier's
    (
        "A soldier was killed by a roadside bomb in Yuksekova district on Friday. Meanwhile, four "
        "rebels were killed in an army raid in the village of Daglica in Yuksekova on Saturday.",
        ["Yuksekova district", "Daglica"],
    ),
    # what is told before the news was not where the news was
    (
        "A day after two clerks were killed and six others hurt by an armed group in Manipur's Bishnupur "
        "district, the army on Saturday found rifles in Churachandpur district, officials said. An officer "
        "said that in a search, the army carried out an operation at Leikai village in Churachandpur "
        "district.",
        ["Bishnupur district", "Bishnupur district"],
    ),
    # where people were going is not where they were attacked
    (
        "Two officers were killed in an ambush on Wednesday. The officers were heading for the police "
        "office in Zaria when ambushed.",
        [],
    ),
    # nor where they were judged
    (
        "In its long campaign against Nigeria, the group -- listed as a terrorist organization by the "
        "U.S. and the EU -- has killed 4,000 people.",
        ["Nigeria"],
    ),
    # where they were arrested is not where the deed was
    (
        "Two men were arrested over the murder of a clerk in Zaria. The men were held at Kano Airport "
        "on Friday by police investigating the killing of Omar Noor, 34.",
        ["Kano Airport", "Zaria", "Kano Airport", "Zaria"],
    ),
    # where the harmed were, in the province told of before
    (
        "Rebels fired mortars in southern Helmand province, killing two nurses while they queued at "
        "a well in the town of Sangin.",
        ["Sangin"],
    ),
]


@pytest.mark.parametrize(("text", "places"), TOLD)
def test_where_it_was(nlp: "Language", text: str, places: list[str]) -> None:
    assert [c.place.words for c in claims(nlp, text) if c.place is not None] == places


def test_elsewhere_in_the_country_is_at_no_place_told_before(nlp: "Language") -> None:
    text = (
        "Gunmen killed nine farmers in Borno state, Nigeria, on Monday. Elsewhere in the country, two "
        "policemen were killed on Tuesday."
    )
    claims = code_report(Report(slug="x", text=text), nlp).claims
    assert [claim.place.words for claim in claims if claim.place] == ["Borno state", "Nigeria"]


def test_a_town_attacked_on_another_day_is_no_finer_place(nlp: "Language") -> None:
    for day, words in (("On Saturday", "Ituri"), ("On Friday", "Komanda")):
        text = f"Rebels killed nine people in Ituri on Friday. {day} the army shelled the town of Komanda."
        report = Report(slug="x", text=text, published=date(1998, 5, 3))
        place = code_report(report, nlp).claims[0].place
        assert place is not None
        assert place.words == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A bomb killing six in Turbat went off a day after a clash in Panjgur.", ["Turbat"]),
        ("The blast killing seven police took place a day after a gun battle in Bastar.", []),
        (
            "Armed men raided a village in the north of Burkina Faso, killing 11 people. Ouagadougou has "
            "been attacked three times.",
            ["north of Burkina Faso"],
        ),
        (
            "Gunmen killed six farmers at Korsa village. They then went to neighbouring Dalma village and "
            "shot dead four persons there.",
            ["Korsa", "Dalma"],
        ),
        (
            "Two traders were wounded in a grenade attack in Dispur while five policemen were killed when "
            "rebels ambushed a truck in Dhubri district.",
            ["Dispur", "Dhubri district"],
        ),
        (
            "On Thursday troops raided Kyaukse village in Magway's Pauk township, killing a man.",
            ["Kyaukse"],
        ),
        ("Ten soldiers died at Dattykh, in the Assa gorge southeast of Nazran.", ["Dattykh"]),
        ("In one battle at Komsa, in the Swat valley, he said ten soldiers had died.", ["Komsa"]),
    ],
)
def test_what_was_before_or_elsewhere_is_no_place_of_a_harm(
    nlp: "Language", text: str, words: list[str]
) -> None:
    told = [claim.place.words for claim in claims(nlp, text) if claim.place]
    assert told == words


def test_a_neighbouring_village_is_near_the_one_told_before(nlp: "Language") -> None:
    text = "Gunmen killed nine farmers in Gwoza on Monday. Two more were killed in a neighbouring village."
    told = [claim.place for claim in claims(nlp, text)]
    assert [(place.words, place.relation, place.precision) for place in told if place] == [
        ("Gwoza", "in", 1),
        ("Gwoza", "near", 2),
    ]
