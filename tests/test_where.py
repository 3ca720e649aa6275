"""Places of a report: which names are places, how they relate, and where an event happened."""

from typing import TYPE_CHECKING

import pytest

from tallystick.around import dateline_place, fallback_place
from tallystick.parse import load, parse
from tallystick.pipeline import code_report
from tallystick.places.mention import Level
from tallystick.records import Report
from tallystick.vocabulary import WherePrecision
from tallystick.where import (
    PlaceMention,
    find_places,
    place_for,
)

if TYPE_CHECKING:
    from spacy.language import Language

    from tallystick.doc import Doc


@pytest.fixture(scope="module")
def nlp() -> "Language":
    return load()


def read(nlp: "Language", text: str, title: str = "") -> tuple[Report, "Doc", list[PlaceMention]]:
    report = Report(slug="r", title=title, text=text)
    doc = parse(report, nlp)
    return report, doc, list(find_places(report, doc))


def named(mentions: list[PlaceMention], words: str) -> PlaceMention:
    return next(mention for mention in mentions if mention.words == words)


@pytest.mark.parametrize(
    ("text", "words", "relation"),
    [
        ("Two people were killed in Mir Ali on Monday.", "Mir Ali", "in"),
        ("Shells fell near Mirali town overnight.", "Mirali", "near"),
        ("A patrol was attacked south of the town of Mir Ali.", "Mir Ali", "south_of"),
        ("A bomb went off on the outskirts of Herat.", "Herat", "outside"),
        ("Troops fought rebels 10 km from Goma.", "Goma", "near"),
        ("A lorry was stopped just outside Maiduguri.", "Maiduguri", "outside"),
        ("Three were shot in the besieged town of Ras al-Ayn.", "Ras al-Ayn", "in"),
        ("Five died in Port-au-Prince.", "Port-au-Prince", "in"),
        ("Soldiers were taken in North and South Waziristan.", "North and South Waziristan", "in"),
        ("Gunmen fled from Fallujah.", "Fallujah", "from"),
        ("Villagers were killed in Hassukhel.", "Hassukhel", "in"),
        ("They went to another village, Hassukhel, and killed nine.", "Hassukhel", "in"),
        ("Two soldiers were killed at the boundary of Tipo-tipo town.", "Tipo-tipo", "near"),
        ("Two men died in a raid on the Jenin refugee camp.", "Jenin refugee camp", "on"),
        ("A body was found on East 54th Street.", "East 54th Street", "on"),
        ("Three were killed in the Gaza strip.", "Gaza strip", "in"),
        ("Troops cordoned off Zarghunpur village and shot four men.", "Zarghunpur", "in"),
        ("Two bombs tore through Baghdad's Zafar district.", "Zafar district", "in"),
        # a capital that wages war is not where it is waged
        ("Four clerks died in Moscow's air strikes on Aleppo.", "Aleppo", "on"),
        ("Peacekeepers fired mortars into northern Mogadishu.", "northern Mogadishu", "in"),
        ("A helicopter shelled the school of Zarghunpur, a village.", "Zarghunpur", "in"),
        ("The bus was hit at the market of Zarghunpur.", "Zarghunpur", "in"),
        ("Rebels raided the Zarghun Khel checkpost.", "Zarghun Khel checkpost", "in"),
        ("Shells fell in the Zarghunpur neighborhood.", "Zarghunpur", "in"),
        ("It happened on Tuesday at Zarghunpur.", "Zarghunpur", "in"),
        ("He was shot a block away from the Orpheum Hall.", "Orpheum Hall", "near"),
        ("The convoy was bound for Niger.", "Niger", "to"),
        ("Three died in an attack on a Mali base.", "Mali", "on"),
        ("It came after an invasion of Zarghunpur.", "Zarghunpur", "in"),
        ("They were on a bus between the towns of Herat and Farah.", "Herat", "between"),
        ("A patrol was ambushed between Kalay and Gangaw on Monday.", "Kalay", "between"),
        ("A lorry was stopped between Zarghunpur and Malangzai.", "Malangzai", "between"),
        ("Troops retook the village of Zarghunpur on Sunday.", "Zarghunpur", "in"),
        ("The blast occurred between Kalay and Gangaw.", "Kalay", "between"),
        ("Their car hit a mine on Monday between Kalay and Gangaw.", "Kalay", "between"),
        ("Nine died at a roadblock between Zarghunpur and Malangzai.", "Malangzai", "between"),
        # words of every day that are towns, where they stand as towns do
        ("Two clerks were killed in Humble on Friday.", "Humble", "in"),
        ("In Zarghunpur, the report says, soldiers shot four men.", "Zarghunpur", "in"),
        # one place with an "and" in its name, and a preposition that only opens its sentence
        ("Four clerks died in Trinidad and Tobago.", "Trinidad and Tobago", "in"),
        ("Four clerks died in Herat and Farah.", "Herat", "in"),
        ("In Goma, two clerks were shot.", "Goma", "in"),
    ],
)
def test_name_and_relation(nlp: "Language", text: str, words: str, relation: str) -> None:
    mention = named(read(nlp, text)[2], words)
    assert mention.relation == relation
    assert text[mention.span.start - 1 : mention.span.end - 1] == words


@pytest.mark.parametrize(
    "text",
    [
        "Jordan Smith was wounded.",
        "The Washington Post reported two deaths.",
        "The Paris agreement was signed by rebels.",
        "Two clerks of Kabul Bank were shot.",
        "Syrian soldiers killed two Iraqis.",
        "Gen. Karim Mosul was killed on Friday.",
        "A boy was shot in the Leg.",
        "Akron police said two men were shot.",
        "An expert on the ELN was shot.",
        "Villagers sought shelter at nearby Herat.",
        "Troops raided a suspected GAM hideout.",
        "Fighting between Hamas and Fatah left ten dead.",
        "Ten died in clashes between Sudan and Chad.",
        "Ten were killed between Monday and Friday.",
        "A feud between Kalay and Gangaw left ten dead.",
        "A bomb hit a school in the town, about 170 km east of Herat.",
        "Six died in the village, 20 miles north of Herat.",
        "Six people were killed in a Coptic church.",
        "Six fighters were killed in US airstrikes.",
        "Woman Found Dead in Home",
        "A man was shot in Church on Sunday.",
        "Three pilgrims were shot at the feast of Ashura.",
        "A raid killed two guards, the U.N. said.",
        "The raid on Murle herders left six dead.",
        "Six soldiers died in an Al Shabaab ambush.",
        "Six soldiers died in Al-Shabaab ambush.",
    ],
)
def test_persons_bodies_and_peoples_are_no_event_places(nlp: "Language", text: str) -> None:
    assert not [mention for mention in read(nlp, text)[2] if mention.is_event_place]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Insurgents attacked Zarmai on Monday, killing six.", ["Zarmai"]),
        ("Six died when gunmen hit Zarmai late on Monday.", ["Zarmai"]),
        # A person, and one of whom others think badly.
        ("Omar Zarmai is a teacher. Gunmen attacked Zarmai on Monday, wounding him.", []),
        ("Critics attacked Zarmai on Monday after six died.", []),
    ],
)
def test_a_village_that_is_not_known_is_attacked(
    nlp: "Language", text: str, words: list[str]
) -> None:
    assert [m.words for m in read(nlp, text)[2] if m.is_event_place] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Officials in Kabul said ten people died in Ghazni.", "Kabul"),
        ("In Washington, officials said five were hurt.", "Washington"),
        ("The army said in Islamabad that six were killed.", "Islamabad"),
        ("An appeals court in Kabul upheld the sentence for the killing.", "Kabul"),
        ("The attacks coincided with a visit to the nearby province of Narathiwat.", "Narathiwat"),
        ("Four were shot at Hassu, a small village 20 km north of Kabul.", "Kabul"),
        ("Four were shot at Hassu, not far from the town of Ghazni.", "Ghazni"),
        ("The driver is in stable condition at Mount Sinai.", "Mount Sinai"),
        ("The governor's headquarters in Ghazni, said in a statement ten died.", "Ghazni"),
        ("He confirmed the raid to reporters on the phone in Ghazni, the capital.", "Ghazni"),
        ("The council deplored in a statement issued in Ghazni that six died.", "Ghazni"),
        ("The note, believed to be sent from rebel offices in Ghazni, says six died.", "Ghazni"),
        ("A herder who spoke to Dawn by phone in Ghazni counted six bodies.", "Ghazni"),
        ("By reports received in Ghazni, six clerks died.", "Ghazni"),
        (
            "In a letter sent to a radio station in Ghazni they took the blame for six deaths.",
            "Ghazni",
        ),
        ("It was learned in Ghazni that six clerks died.", "Ghazni"),
        ("The envoy spoke at a ceremony held in Ghazni after six clerks died.", "Ghazni"),
    ],
)
def test_place_of_a_speaker_is_no_event_place(nlp: "Language", text: str, words: str) -> None:
    assert not named(read(nlp, text)[2], words).is_event_place


@pytest.mark.parametrize(
    ("text", "words", "region"),
    [
        # what a block is of is a street, whatever it is called after
        (
            "Houston police said a man was shot in the 2100 block of West Chicago on Friday.",
            "West Chicago",
            "Houston",
        ),
        # a site on a street lies in the town, not in the street
        (
            "Houston police said two men were shot at the Blue Star Motel on Monroe Avenue.",
            "Blue Star Motel",
            "Houston",
        ),
        # a street has the town of the one it is near
        (
            "The shooting happened on Collins Avenue, near Park Boulevard in Houston.",
            "Collins Avenue",
            "Houston",
        ),
        # nor in what may be a crossing
        (
            "Nine died in Houston. Two died in the area of Purdan and Applin. A boy was shot on Elm Avenue.",
            "Elm Avenue",
            "Houston",
        ),
        # flats are not in the place they are called after
        (
            "Houston police said a boy was shot at the Alhambra Apartments on Sunday.",
            "Alhambra Apartments",
            "Houston",
        ),
    ],
)
def test_streets_and_sites_have_their_town(
    nlp: "Language", text: str, words: str, region: str
) -> None:
    report = Report(slug="r", text=text)
    found = find_places(report, parse(report, nlp))
    assert next(m.region for m in found if m.words == words) == region


@pytest.mark.parametrize(
    ("text", "words", "region"),
    [
        ("Ten were killed at Hassukhel in North Waziristan.", "Hassukhel", "North Waziristan"),
        ("A man was shot in Dayton, Ohio.", "Dayton", "Ohio"),
        ("Rebels hit the Spin Wam area of North Waziristan.", "Spin Wam", "North Waziristan"),
        ("Six died in Pakistan's restive North Waziristan.", "North Waziristan", "Pakistan"),
        ("A blast hit Kandahar airport.", "Kandahar airport", "Kandahar"),
        ("Jets hit a bus in Hodeida's Jabal Ras area.", "Jabal Ras", "Hodeida"),
        ("Ten died in Herat's Zarghunpur neighbourhood.", "Zarghunpur", "Herat"),
        ("A clash in Muhamalai in Jaffna killed four.", "Muhamalai", "Jaffna"),
        ("They died in the Malingzar area of Mangochar in Pakistan.", "Malingzar", "Mangochar"),
        ("Two died in the West Bank city of Jenin.", "Jenin", "West Bank"),
        ("Two died in the north Baghdad neighbourhood of Zarun.", "Zarun", "north Baghdad"),
        ("Two died in the southern Beirut suburb of Zarun.", "Zarun", "southern Beirut"),
        ("Two died in the Zarun neighbourhood of Aleppo.", "Zarun", "Aleppo"),
        ("Two died in Aleppo. A bomb in the Zarun neighbourhood killed six.", "Zarun", "Aleppo"),
        ("Nine died in the village of As-Sabur in Homs province.", "As-Sabur", "Homs province"),
        ("Bandits stormed Gidan-kamo village in Tsafe district.", "Gidan-kamo", "Tsafe district"),
        ("Nine died in the southern Gaza city of Khan Younis.", "Khan Younis", "southern Gaza"),
        ("Two were held in the Punjab town of Zarghunpur.", "Zarghunpur", "Punjab"),
        ("Two died in Zarghunpur village of Balkh province.", "Zarghunpur", "Balkh province"),
        ("Two died in Jammu and Kashmir's Zarun district.", "Zarun district", "Jammu and Kashmir"),
        ("Two died in Zarun village of Jammu & Kashmir.", "Zarun", "Jammu & Kashmir"),
        ("Two died in the Zarun area along the NH-99 in Herat.", "Zarun", "Herat"),
        ("In Helmand, United States and Afghan troops killed two.", "Helmand", ""),
        ("In Gaza, Israel shelled a camp, killing two.", "Gaza", ""),
    ],
)
def test_larger_place_named_with_it(nlp: "Language", text: str, words: str, region: str) -> None:
    mentions = [mention for mention in read(nlp, text)[2] if mention.words == words]
    assert [mention.region for mention in mentions] in ([region], [])


@pytest.mark.parametrize(
    ("text", "words", "town"),
    [
        ("A bomb exploded near Zarghun village (40 km northeast of Herat).", "Zarghun", "Herat"),
        ("Raiders struck at Zarghun, some 70km from Herat city, on Monday.", "Zarghun", "Herat"),
        ("A bomb exploded in Zarghun. Men fled 40 km north of Herat.", "Zarghun", ""),
    ],
)
def test_town_that_only_tells_where_another_place_lies(
    nlp: "Language", text: str, words: str, town: str
) -> None:
    assert named(read(nlp, text)[2], words).beside == town


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Ten died in the Zarghunpur area of Pakistan.", Level.SETTLEMENT),
        ("Ten died in the Zarghunpur desert of Pakistan.", Level.AREA),
    ],
)
def test_an_unknown_area_is_that_around_a_village(nlp: "Language", text: str, level: Level) -> None:
    assert named(read(nlp, text)[2], "Zarghunpur").level is level


@pytest.mark.parametrize(
    ("text", "words", "precision"),
    [
        ("Four were killed in Kandahar.", "Kandahar", WherePrecision.EXACT),
        ("Four were killed near Kandahar.", "Kandahar", WherePrecision.NEAR),
        ("Four were killed north of Kandahar.", "Kandahar", WherePrecision.NEAR),
        ("Four were killed 60 km north of Kandahar.", "Kandahar", WherePrecision.REGION),
        ("Four were killed in North Waziristan.", "North Waziristan", WherePrecision.DISTRICT),
        ("Four were killed in Helmand province.", "Helmand province", WherePrecision.PROVINCE),
        ("Four were killed in northern Syria.", "northern Syria", WherePrecision.REGION),
        ("Four were killed in Somalia.", "Somalia", WherePrecision.COUNTRY),
        ("Four were killed in the village of Zarghunpurabad.", "Zarghunpurabad", None),
    ],
)
def test_precision_by_the_table_of_ucdp(
    nlp: "Language", text: str, words: str, precision: WherePrecision | None
) -> None:
    mention = named(read(nlp, text)[2], words)
    assert mention.precision == precision
    assert (mention.location is None) == (precision is None)


def test_namesake_is_chosen_by_the_region_named(nlp: "Language") -> None:
    mentions = read(nlp, "Two were shot in Paris, Texas.")[2]
    location = named(mentions, "Paris").location
    assert location is not None
    assert location.country == "United States"


def test_small_namesake_abroad_is_not_located(nlp: "Language") -> None:
    mentions = read(nlp, "Syria mourned. Troops in Syria shelled the village of Chungui.")[2]
    assert all(m.country == "Syria" for m in mentions)


@pytest.mark.parametrize(
    ("text", "trigger", "words", "rule"),
    [
        ("Ten were killed in clashes south of Mir Ali.", "killed", "Mir Ali", "place-attached"),
        (
            "Militants ambushed a convoy at Hassukhel in North Waziristan, killing ten soldiers.",
            "killing",
            "Hassukhel",
            "place-event-clause",
        ),
        (
            "Officials in Kabul said that nine policemen were killed in Ghazni.",
            "killed",
            "Ghazni",
            "place-attached",
        ),
        ("The Kabul bombing killed six people.", "killed", "Kabul", "place-attached"),
        ("Gunmen abducted six girls from the town of Goma.", "abducted", "Goma", "place-attached"),
        (
            "Police announced the capture of a suspect in the shooting at a club in Goma.",
            "capture",
            "Goma",
            "place-aside",
        ),
        (
            "Rosa Haro, a teacher at the Miraflores School, was shot at a market in Goma.",
            "shot",
            "Goma",
            "place-attached",
        ),
        (
            "The blast was followed by another in Gao, Mali, where ten people died.",
            "died",
            "Gao",
            "place-event-clause",
        ),
        (
            "Two boys were killed while herding goats in Khewa district, officials told reporters.",
            "killed",
            "Khewa district",
            "place-subordinate",
        ),
        # those set free were taken elsewhere
        (
            "The rebels released two engineers who were kidnapped in Goma last month.",
            "released",
            "Goma",
            "place-aside",
        ),
        # the place of what a harm caused
        ("The murder of a priest caused anger in Goma.", "murder", "Goma", "place-sentence"),
        ("The killings took place in Goma on Friday.", "killings", "Goma", "place-event-clause"),
        ("The blast tore up a market in Goma.", "blast", "Goma", "place-event-clause"),
        (
            "A clerk was found in an alley on Hollis Street after being shot in the head.",
            "shot",
            "Hollis Street",
            "place-event-clause",
        ),
        # what only tells where something lies is no clause of its own
        (
            "Six rebels were killed in a village located in the north of Goma.",
            "killed",
            "Goma",
            "place-attached",
        ),
    ],
)
def test_place_of_an_event(nlp: "Language", text: str, trigger: str, words: str, rule: str) -> None:
    _, doc, mentions = read(nlp, text)
    token = next(token for token in doc if token.text == trigger)
    place, found_rule, span = place_for(doc, token, mentions)
    assert place is not None and span is not None
    assert (place.words, found_rule) == (words, rule)


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("Two men were held after a boy was stabbed to death in Goma.", "held"),
        ("Police arrested a clerk over the killing of a man in Goma.", "arrested"),
    ],
)
def test_the_place_of_a_crime_is_not_that_of_the_arrest(
    nlp: "Language", text: str, trigger: str
) -> None:
    _, doc, mentions = read(nlp, text)
    token = next(token for token in doc if token.text == trigger)
    assert place_for(doc, token, mentions)[0] is None


def test_each_number_keeps_its_own_place(nlp: "Language") -> None:
    _, doc, mentions = read(nlp, "They killed three men in Herat and two in Helmand.")
    verb, two = (next(t for t in doc if t.text == word) for word in ("killed", "two"))
    place, _, _ = place_for(doc, verb, mentions, victim=two)
    assert place is not None and place.words == "Helmand"


def test_only_a_speakers_place_leaves_the_event_nowhere(nlp: "Language") -> None:
    _, doc, mentions = read(nlp, "Officials in Kabul said that nine policemen were killed.")
    token = next(token for token in doc if token.text == "killed")
    assert place_for(doc, token, mentions) == (None, "none", None)


@pytest.mark.parametrize(
    ("title", "text", "words", "rule"),
    [
        (
            "",
            "A bomb killed two in Herat.\nFour men were arrested in the same area.",
            "Herat",
            "place-same-area",
        ),
        (
            "",
            "A bomb killed two in Herat. Four men were arrested.",
            "Herat",
            "place-sentence-before",
        ),
        ("Two die in Herat", "A bomb killed two. Four men were held.", "Herat", "place-title"),
        ("", "GOMA, Congo (AP) -- A bomb killed two. Four were held.", "GOMA", "place-dateline"),
        (
            "",
            "GOMA, Congo (AP) -- Gunmen killed five people in two attacks in the city on Monday.",
            "GOMA",
            "place-same-area",
        ),
    ],
)
def test_place_from_around_the_sentence(
    nlp: "Language", title: str, text: str, words: str, rule: str
) -> None:
    _, doc, mentions = read(nlp, text, title)
    place, found_rule, _ = fallback_place(doc, list(doc.sents)[-1], mentions)
    assert place is not None
    assert (place.words, found_rule) == (words, rule)


def test_what_opens_a_longer_name_is_no_place(nlp: "Language") -> None:
    text = "Nine died in two attacks in eastern Democratic Republic of the Congo."
    (mention,) = read(nlp, text)[2]
    assert mention.words == "eastern Democratic Republic of the Congo"


ITEMS = """Following are security developments.
* HASSU - Gunmen killed a policeman, police said.
NEAR ZARGUNPUR - A bomb killed four soldiers, the army said.
"""


def test_a_town_in_capitals_heads_its_line_on_the_map_or_not(nlp: "Language") -> None:
    claims = code_report(Report(slug="t", text=ITEMS), nlp).claims
    assert [claim.place.words for claim in claims if claim.place] == ["HASSU", "ZARGUNPUR"]


def test_one_line_in_capitals_heads_no_item(nlp: "Language") -> None:
    (claim,) = code_report(Report(slug="t", text="QOLBARAN - A bomb killed four."), nlp).claims
    assert claim.place is None or claim.place.words != "QOLBARAN"


HERE = [
    ("QOLBARAN, Syria (AP) -- Troops killed 14 men in a raid on this village.", "QOLBARAN"),
    (
        "KABUL, Afghanistan (AP) -- A bomb went off in Hassu. Nine men died in this small village.",
        "Hassu",
    ),
]


@pytest.mark.parametrize(("text", "words"), HERE)
def test_this_village_is_the_one_told_last(nlp: "Language", text: str, words: str) -> None:
    (claim,) = code_report(Report(slug="t", text=text), nlp).claims
    assert claim.place is not None and claim.place.words == words


def test_a_place_behind_an_aside_is_of_those_before_it(nlp: "Language") -> None:
    text = "Soldiers killed 44 men, including 20 boys, in Zarghun, and 179 men, including 36 boys, in Koro."
    claims = code_report(Report(slug="t", text=text), nlp).claims
    assert [claim.place.words for claim in claims if claim.place] == ["Zarghun", "Koro"]


def test_nothing_named_is_nowhere(nlp: "Language") -> None:
    _, doc, mentions = read(nlp, "Two men were shot.")
    assert fallback_place(doc, list(doc.sents)[-1], mentions) == (None, "none", None)


def test_place_of_the_dateline(nlp: "Language") -> None:
    text = "GOMA, Democratic Republic of Congo (AP) -- Ten people were killed in Beni on Monday."
    _, _, mentions = read(nlp, text)
    dateline = dateline_place(mentions)
    assert dateline is not None and dateline.words == "GOMA"


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Troops shelled the village of Beit Sawa.", "Beit Sawa", True),
        ("Four were treated at a hospital in Kilis.", "Kilis", False),
        ("The killing of Rivera was condemned.", "Rivera", False),
        ("Ten people died in the siege of Aleppo.", "Aleppo", True),
        ("The wounded were taken to the Kismayo General Hospital.", "Hospital", False),
        ("Doctors at Model Hospital said two had died.", "Hospital", False),
        ("A shell exploded at Model Hospital on Friday.", "Hospital", True),
        ("Jets bombed the Model Hospital on Friday.", "Hospital", True),
        ("Medics in Goma confirmed that nine were dead.", "Goma", False),
        ("The United States late last week said it killed nine.", "United States", False),
        ("They blamed al-Qaeda in Iraq for the blast.", "Iraq", False),
        ("A blast widely blamed on Israel killed nine.", "Israel", False),
        ("He spoke at the state House of Assembly.", "House", False),
        ("Nine died near Damascus' airport.", "Damascus", True),
        ("She was shot in her hometown of Tel Rifaat.", "Tel Rifaat", True),
        ("Nine were killed in the town of Herak, south of Damascus.", "Damascus", False),
        ("He was seized in what police described as a flat in Istanbul.", "Istanbul", True),
        ("For instance, in northeast Nigeria nine were killed.", "northeast Nigeria", True),
        ("Nine died in an attack on Abdola village.", "Abdola", True),
        ("An official based in Goma confirmed the strike.", "Goma", False),
        ("An attack on a base in Goma killed nine.", "Goma", True),
        ("A caller told of riots at a crossing in Hernani, near San Sebastian.", "Hernani", True),
        ("A call reported riots in Hernani, near San Sebastian.", "San Sebastian", False),
        ("A bomb in the Zeinab district south of Damascus killed six.", "Zeinab district", True),
        ("A bomb in the Zeinab district south of Damascus killed six.", "Damascus", False),
        ("An attack which targeted the villages of Kolobanga and Tondola.", "Tondola", True),
        ("Nine died in the Hernani bombing.", "Hernani", True),
        ("Nine died in an IED explosion.", "IED", False),
        ("The fighting broke out in the jungle when Marines attacked a camp.", "Marines", False),
        ("A jet hit a car on the borders between Diyala and Salahuddin.", "Salahuddin", True),
    ],
)
def test_place_struck_or_only_passed(
    nlp: "Language", text: str, words: str, expected: bool
) -> None:
    events = [m.words for m in read(nlp, text)[2] if m.is_event_place]
    assert any(event.endswith(words) for event in events) is expected


@pytest.mark.parametrize(
    ("text", "words", "country"),
    [
        (
            "Congo mourns. Nine were killed in Beni province, Congo, on Friday.",
            "Beni province",
            "Democratic Republic of the Congo",
        ),
        ("Gunmen seized a bus in Kundola village in Niger State.", "Kundola", "Nigeria"),
        ("Kenya mourned. Nine died in the Tana river delta.", "Tana river", "Kenya"),
        ("Iraq: nine dead. A bomb missed a US patrol in Doralan.", "Doralan", "Iraq"),
        (
            "South Sudan mourned. In South Sudan, nine died at Kolobanga.",
            "Kolobanga",
            "South Sudan",
        ),
        (
            "Rebels fought in eastern Democratic Republic of the Congo.",
            "eastern Democratic Republic of the Congo",
            "Democratic Republic of the Congo",
        ),
    ],
)
def test_a_report_about_a_country_is_not_moved_abroad(
    nlp: "Language", text: str, words: str, country: str
) -> None:
    mention = named(read(nlp, text)[2], words)
    assert mention.country == country
    assert mention.location is None or mention.location.country == country


@pytest.mark.parametrize(
    ("trigger", "words", "region"), [("killing", "Vavuniya", ""), ("killed", "Jaffna", "")]
)
def test_each_clause_keeps_its_own_place(
    nlp: "Language", trigger: str, words: str, region: str
) -> None:
    text = (
        "Troops battled rebels in the district of Vavuniya on Thursday, killing nine, "
        "and killed four in Jaffna on Friday."
    )
    _, doc, mentions = read(nlp, text)
    place, _, _ = place_for(doc, next(t for t in doc if t.text == trigger), mentions)
    assert place is not None and (place.words, place.region) == (words, region)


@pytest.mark.parametrize(
    ("trigger", "words"),
    [("killing", "Gilroy"), ("died", "Dayton"), ("wounded", "Austin")],
)
def test_of_several_places_the_one_right_before_the_harm(
    nlp: "Language", trigger: str, words: str
) -> None:
    text = (
        "There were three shootings, including one in Texas at a fair in Gilroy, killing three, and "
        "another in Dayton, Ohio, where at least five died. Two were wounded in Austin and one was "
        "hurt in Waco."
    )
    _, doc, mentions = read(nlp, text)
    place, _, _ = place_for(doc, next(t for t in doc if t.text == trigger), mentions)
    assert place is not None
    assert place.words == words


@pytest.mark.parametrize(
    "text",
    [
        '"So far, nine have died in Sokoto," he said.',
        "Grace Mombasa, a police commander, said nine had died.",
        "Villages north of Tawila were hit - MSF had just begun work.",
        "In Gao, 60-year-old Ali Ibrahim was wounded. Rebels attacked Ali Ibrahim.",
        "Four died when their car ran over an IED laid near Gao.",
    ],
)
def test_common_words_persons_and_bodies_are_no_places(nlp: "Language", text: str) -> None:
    found = {mention.words for mention in read(nlp, text)[2]}
    assert not found & {"So", "Mombasa", "MSF", "IED", "Ali Ibrahim"}


ELSEWHERE = [
    "The captain and four soldiers killed in the raid were buried on Tuesday in Lima.",
    "Two nurses killed in the ambush were laid to rest in Gao.",
    "The bodies of two nurses killed in the ambush arrived in Gao.",
    "Hundreds attended the funeral in Gao of two men who were killed last week.",
    "Thousands marched in Nairobi to protest the killing of three students.",
    "Leaders met in Geneva after 40 civilians were killed.",
    "The boy who was killed had grown up in Mopti.",
    "Speaking in Nairobi, the minister said that 20 people were killed.",
    "Five clerks were killed in the raid, a resident told The Irrawaddy.",
]
THERE = [
    ("Thousands marched in Nairobi when police opened fire, killing three students.", "Nairobi"),
    ("Two teachers were shot dead while speaking at a rally in Kano.", "Kano"),
    ("Gunmen fired at mourners gathered in Mopti, killing four.", "Mopti"),
    ("Four died when a bomb went off at a ceremony held in Mopti.", "Mopti"),
    ("Four died when a parcel sent by mail blew up in Mopti.", "Mopti"),
    ("Six nurses were seized by gunmen from a hospital in Mopti.", "Mopti"),
    ("Nine men were detained and thirty cars were seized in Gao during a search.", "Gao"),
    # a site near which it was only tells where the street lies
    ("A clerk was killed near the Grain Hall, at 10 Quarry Street.", "Quarry Street"),
]


@pytest.mark.parametrize("text", ELSEWHERE)
def test_what_people_do_because_of_a_harm_is_elsewhere(nlp: "Language", text: str) -> None:
    claims = code_report(Report(slug="t", text=text), nlp).claims
    assert claims and all(claim.place is None for claim in claims)


@pytest.mark.parametrize(("text", "words"), THERE)
def test_harm_befalls_people_where_they_march_and_speak(
    nlp: "Language", text: str, words: str
) -> None:
    (claim,) = code_report(Report(slug="t", text=text), nlp).claims
    assert claim.place is not None and claim.place.words == words


def test_a_name_set_beside_a_person_is_no_place(nlp: "Language") -> None:
    _, _, mentions = read(nlp, "He talked of his son, Milo, who was shot on Tuesday in Austin.")
    assert [mention.words for mention in mentions] == ["Austin"]


def test_a_quarter_that_only_tells_where_a_street_is_lies_in_no_town(nlp: "Language") -> None:
    text = "A boy was shot in Akron. It happened on Jonah Way in the Appleton Farms neighborhood."
    _, _, mentions = read(nlp, text)
    found = [(mention.words, mention.region) for mention in mentions]
    assert found == [("Akron", ""), ("Jonah Way", "Appleton Farms"), ("Appleton Farms", "")]


def test_a_quarter_by_itself_lies_in_the_town_told_before(nlp: "Language") -> None:
    _, _, mentions = read(
        nlp, "A boy was shot in Akron. A girl was hurt in the Karlowen neighborhood."
    )
    assert [mention.region for mention in mentions] == ["", "Akron"]


def test_a_group_and_a_people_are_no_places(nlp: "Language") -> None:
    for text in ("Nine die as Boko Haram attack troops", "Rebels kill three Afghan police in raid"):
        assert list(read(nlp, text)[2]) == []


def test_a_side_tells_where_in_its_country_a_province_lies(nlp: "Language") -> None:
    text = "Nine died in the western Herat province. Six died in W. Sudan."
    _, _, mentions = read(nlp, text)
    found = [(mention.words, mention.precision) for mention in mentions]
    assert found == [
        ("western Herat province", WherePrecision.PROVINCE),
        ("W. Sudan", WherePrecision.REGION),
    ]


def test_news_from_elsewhere_puts_its_harm_there(nlp: "Language") -> None:
    text = "A raid in Gao killed two men. In another report from Mopti, gunmen shot nine men dead."
    claims = code_report(Report(slug="t", text=text), nlp).claims
    assert [claim.place and claim.place.words for claim in claims] == ["Gao", "Mopti"]


def test_a_headline_names_a_place_before_a_group_and_its_clash(nlp: "Language") -> None:
    _, _, mentions = read(nlp, "Nine died.", title="Two soldiers killed in Sulu Sayyaf clash")
    assert [mention.words for mention in mentions] == ["Sulu"]
