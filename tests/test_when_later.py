"""Days of what came after a harm, of deaths in hospital, and of what goes on or ended on another day."""

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tallystick.pipeline import code_report
from tallystick.records import Report

if TYPE_CHECKING:
    from spacy.language import Language

# A Friday.
PUBLISHED = date(2019, 6, 14)


def told(nlp: "Language", text: str) -> list[tuple[int, ...]]:
    """The days of June of each claim: (12,) for the 12th, (10, 12) for a stretch, () for none."""
    report = Report(slug="t", text=text, published=PUBLISHED)
    whens = [claim.when for claim in code_report(report, nlp).claims]
    return [
        tuple(dict.fromkeys(day.day for day in (w.start, w.end) if day is not None)) for w in whens
    ]


LATER = [
    "The death toll of the blast climbed to 12 on Thursday.",
    "On Thursday the death toll of the blast reached 12.",
    "The number of people killed in the blast rose to 12 on Thursday.",
    "The funeral of two men who were killed in a raid took place on Thursday.",
    "Two nurses killed in an ambush were laid to rest on Thursday.",
    "The jury heard on Thursday that the clerk was shot twice.",
    "A shell hit a bus, with the toll rising to four people on Thursday.",
    "The council on Thursday opened an inquiry into the deaths of three protesters.",
    "The bishops protested on Thursday the murder of two nurses in the port.",
    "Relatives of 14 men killed by the army met the governor on Thursday.",
    "A funeral was held on Thursday for a policeman killed in an ambush.",
    "Hundreds attended the funeral on Thursday of a policeman killed in an ambush.",
    "Three soldiers killed in an ambush were buried on Thursday.",
    "A vigil was held Thursday night for a student who was stabbed to death.",
    "The pope prayed on Sunday for the 20 people killed in the church bombing.",
    "Talks on Thursday ended without a deal on the 40 hostages held by the rebels.",
    "Detectives on Thursday questioned a man about the murder of two sisters.",
    "Detectives interviewed a man in connection with a double murder investigation on Thursday.",
    "Washington on Thursday offered a reward for the men who killed two of its soldiers.",
    "The headlines on Thursday were of the murder of a banker.",
    "The prosecutor in the murder of a banker Thursday left the country.",
    "The judge investigating the murder of a banker today issued an arrest warrant.",
    "A driver was indicted Wednesday for killing a child.",
    "Nine people were killed, including three on Wednesday, in clashes.",
    "On Thursday a clerk made a statement before the court regarding the murder of two nuns.",
    "This morning, with a smile, the envoy asked who had killed the bishop.",
    "Residents on Thursday marked the anniversary of an attack that killed nine people.",
    "One of those shot was in critical condition Wednesday evening.",
    "Two wounded officers remained in hospital on Thursday.",
    "The wounded boy was in intensive care on Thursday.",
    "The senator, who took office on Monday, was slightly wounded in the neck.",
    "A teacher who had arrived in the town on Monday was shot dead by gunmen.",
]


OWN = [
    ("The toll of Tuesday's bombing in Leer rose to 30 on Thursday.", [(11,)]),
    ("Two men died in Leer on Monday and three in Bor on Tuesday.", [(10,), (11,)]),
    ("A funeral was attacked on Monday and nine people were killed.", [(10,)]),
]


@pytest.mark.parametrize(("text", "days"), OWN)
def test_a_day_of_the_harm_stands_beside_others(
    nlp: "Language", text: str, days: list[tuple[int, ...]]
) -> None:
    assert told(nlp, text) == days


@pytest.mark.parametrize("text", LATER)
def test_a_day_of_what_came_after_is_not_that_of_the_harm(nlp: "Language", text: str) -> None:
    assert told(nlp, text) == [()]


OF_THE_HARM = [
    ("Outrage grew on Friday over the killing of six aid workers on Wednesday.", 12),
    ("Protests broke out on Friday over the fatal shooting of a clerk on Wednesday.", 12),
    ("Six soldiers who were killed on Wednesday were buried on Friday.", 12),
    ("The bodies of two nurses killed on Wednesday in Leer were flown home on Friday.", 12),
    ("The bodies of two nurses killed on Wednesday were found on Friday.", 12),
    ("The rebels said that on 12 June, in another raid, they inflicted casualties on troops.", 12),
    ("Rebels said their fighters today inflicted almost 20 casualties on the army.", 14),
    ("Troops this morning repelled a rebel attack that resulted in no casualties.", 14),
    ("The mayor survived an assassination attempt on Wednesday that killed his driver.", 12),
    ("Four farmers were killed two days earlier, on Wednesday.", 12),
    ("On Wednesday the convoy was attacked near Leer, without causing any casualties.", 12),
    ("According to the army, on 12 June its troops suffered nine casualties.", 12),
    (
        "Officers went to a home Wednesday after reports of a child accidentally shooting himself.",
        12,
    ),
    ("By the time officers arrived on Wednesday, two men had been shot.", 12),
    ("Officers responded to a home Wednesday after reports of a child shooting himself.", 12),
    ("The number of people killed on Wednesday has risen to nine.", 12),
    ("On Wednesday a bomb exploded, resulting in heavy damage and 17 persons injured.", 12),
    ("Nine people were killed on Monday, police said, in clashes.", 10),
    ("The murder of two nurses in Leer yesterday shows how weak the state is.", 13),
    ("The death of two farmers in a raid on Monday shows what the rebels want.", 10),
    ("A day after a bomb killed nine people, police said on Tuesday that a man was sought.", 10),
    ("Rebels launched several attacks today causing fires and an unknown number of dead.", 14),
    ("The police arrested nine men, of whom two are priests, during Wednesday's riots.", 12),
    ("A man charged in the June 12 shooting that killed a clerk wept in court on Friday.", 12),
]


@pytest.mark.parametrize(("text", "day"), OF_THE_HARM)
def test_a_day_nearer_to_the_harm_is_its_own(nlp: "Language", text: str, day: int) -> None:
    assert told(nlp, text) == [(day,)]


HELD = [
    ("Police on Thursday arrested a suspect in the killing of two guards.", [(13,), ()]),
    ("Police arrested a man Thursday over the murder of a shopkeeper.", [(13,), ()]),
    ("Police have arrested two men in Sunday's shooting.", [()]),
    ("Three men were shot dead in a bar on Sunday. Police arrested a driver.", [(9,), ()]),
    ("A raid on Thursday led to the arrest of four men.", [(13,)]),
    ("Police arrested 149 people during Thursday's riots.", [(13,)]),
    ("Nine have been arrested following violent incidents that occurred Thursday.", [(13,)]),
    ("A man has been arrested in a June shooting that left ten wounded.", [(), (1, 30)]),
    ("After leaving the office on Monday night, three deputies were arrested.", [(10,)]),
    (
        "A girl was hurt in blasts that occurred in Leer on Monday, and two men were arrested.",
        [(10,), (10,)],
    ),
    ("Arrests were made in the shooting which took place in Leer on Sunday.", [()]),
    ("The rebels released two nurses Thursday, a bishop said.", [(13,)]),
    ("Soldiers captured three rebels and killed two in a clash on Thursday.", [(13,), (13,)]),
    ("Soldiers killed two rebels and captured three on Thursday.", [(13,), (13,)]),
    ("A man killed his wife and surrendered on Thursday.", [()]),
    ("An engineer was kidnapped on 12 June in Diffa and released on 13 June.", [(12,), (13,)]),
]


@pytest.mark.parametrize(("text", "expected"), HELD)
def test_a_day_of_the_law_and_that_of_the_deed_are_two(
    nlp: "Language", text: str, expected: list[tuple[int, ...]]
) -> None:
    assert told(nlp, text) == expected


DIED_LATER = [
    "A man was shot on Sunday in Port Harcourt. He died on Wednesday at a hospital.",
    "A man was shot on Sunday in Port Harcourt. The victim died of his wounds on Wednesday.",
    "A girl was wounded in a shooting on Sunday. She died three days later.",
]


@pytest.mark.parametrize("text", DIED_LATER)
def test_who_died_of_wounds_is_dated_to_the_day_of_the_harm(nlp: "Language", text: str) -> None:
    assert told(nlp, text) == [(9,), (9,)]


def test_a_death_days_later_is_counted_from_the_day_of_the_harm(nlp: "Language") -> None:
    text = (
        "Two men broke into a house on 2 June, police say. A girl was hit. She died a week later."
    )
    assert set(told(nlp, text)) == {(2,)}


def test_an_event_since_which_something_goes_on_has_its_own_day(nlp: "Language") -> None:
    text = (
        "Priests were shot on Wednesday. Since the murder of the priests, bishops have kept silent."
    )
    assert told(nlp, text) == [(12,), (12,)]


def test_who_died_at_once_has_a_day_of_their_own(nlp: "Language") -> None:
    text = "Two men were shot on Sunday in Gao. Three died on Wednesday when a bomb went off."
    assert told(nlp, text) == [(9,), (12,)]


STRETCHES = [
    ("The rebel offensive launched on Saturday has left 600 people dead.", (8, 14)),
    ("The offensive, which began last Saturday, has so far killed 600 people.", (8, 14)),
    ("More than 600 people have been killed in the offensive that began on Saturday.", (8, 14)),
    ("The raid that began on Saturday has killed six people.", (8,)),
    ("A clash that began at 2200 on 10 June and ended at 0500 on 11 June left six dead.", (10, 11)),
    ("Seven rebels were killed in a clash between 2200 on 10 June and 0200 on 11 June.", (10, 11)),
    ("Seven rebels were killed between 10 p.m. on Monday and 2 a.m. on Tuesday.", (10, 11)),
    ("A mother fatally shot her two sons late Monday or early Tuesday.", (10, 11)),
    ("Fourteen people died in weekend clashes.", (8, 9)),
]


@pytest.mark.parametrize(("text", "expected"), STRETCHES)
def test_what_lasts_is_dated_from_its_beginning_to_its_end(
    nlp: "Language", text: str, expected: tuple[int, ...]
) -> None:
    assert told(nlp, text) == [expected]


EACH_ON_ITS_DAY = [
    ("Rebels killed 60 people on Tuesday and 50 on Thursday using knives.", [(11,), (13,)]),
    ("31 people died on Tuesday and 13 on Thursday.", [(11,), (13,)]),
    ("31 people died on Tuesday and thirteen more on Thursday.", [(11,), (13,)]),
]


@pytest.mark.parametrize(("text", "expected"), EACH_ON_ITS_DAY)
def test_figures_of_two_days(nlp: "Language", text: str, expected: list[tuple[int, ...]]) -> None:
    assert told(nlp, text) == expected


ONLY_DAY = [
    ("This afternoon we downed a plane near Bor. Its crew died. The town was calm.", [(14,)]),
    ("Rebels entered Bor on Wednesday and burned the mill. Two cooks are dead.", [(12,)]),
    # of a saying, of what came after, of a harm that is only named
    ("The minister spoke on Wednesday. The murder of two nuns is not solved.", [()]),
    ("The minister met bishops on Wednesday. Two nuns have been murdered in Bor.", [()]),
    ("Rebels entered Bor on Monday and Leer on Friday. Two cooks have died.", [()]),
]


@pytest.mark.parametrize(("text", "expected"), ONLY_DAY)
def test_the_only_day_that_a_report_tells_is_that_of_its_harm(
    nlp: "Language", text: str, expected: list[tuple[int, ...]]
) -> None:
    assert told(nlp, text) == expected


BY_THE_EVENT = [
    ("Two guards died in the raid, which was carried out on Monday in Marib.", (10,)),
    ("Six people have been killed since the protests began on Sunday.", (9, 14)),
    ("Four men were shot dead in a bar. The attack took place on Wednesday.", (12,)),
    ("On Monday rebels came to the village of Leer, where they killed two guards.", (10,)),
    ("A judge recalled a raid on Monday in which two guards were killed.", (10,)),
    ("A raid on a camp in Gao, which was carried out on Monday, killed nine men.", (10,)),
    ("Gunmen suspected to be rebels on Monday morning killed four in Bor.", (10,)),
]


@pytest.mark.parametrize(("text", "expected"), BY_THE_EVENT)
def test_a_clause_on_the_event_dates_the_harm(
    nlp: "Language", text: str, expected: tuple[int, ...]
) -> None:
    assert told(nlp, text) == [expected]


def test_a_toll_brought_up_to_date_is_not_of_that_day(nlp: "Language") -> None:
    text = "A bomb killed 15 men on Monday. Two more died on Thursday, raising the toll to 17."
    assert told(nlp, text)[-1] == (10,)


FOUND = [
    # what came some days after another harm
    (
        "Rebels attacked Leer on Wednesday and killed a clerk. The raid came barely two days after the "
        "killing of a student in Bor.",
        [(10,), (12,)],
    ),
    # the day and the place of a "while" are of its own clause
    (
        "Gunmen killed nine men in Leer on Monday, while on Wednesday in Bor, bandits shot two boys.",
        [(10,), (12,)],
    ),
    (
        "Rebels have killed hundreds of guards, including 27 in a raid on Leer on 4 March 2005.",
        [()],
    ),
    # who was taken first, and the day on which it came out
    ("Kidnapped on Monday, a priest was found dead on Wednesday.", [(10,), (12,)]),
    ("The bodies of two nurses arrived in Bor on Wednesday.", [()]),
    ("The bodies of two nurses arrived at a hospital on Wednesday.", [(12,)]),
    ("Detectives searched a field around a body that was found there on Wednesday.", [(12,)]),
    # the day before the finding, and no day of a saying after it
    (
        "A mother shot her two sons, the sheriff said Friday. Their bodies were found Wednesday. "
        "Nobody knows why she killed her children late Monday.",
        [(10,)],
    ),
    # of finding others
    (
        "The body of a man was found on Wednesday near Leer. Two bodies were found in Bor on Monday.",
        [(12,), (10,)],
    ),
    # a day in hospital, and that of what brought them there
    ("A clerk remains in the hospital Wednesday after an accidental shooting on Monday.", [(10,)]),
    ("Two nurses remained in hospital Wednesday after Monday's attack in Leer.", [(10,)]),
    ("A nurse was taken to hospital Wednesday after a shooting at a fair in Leer.", [(12,)]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_a_harm_was_before_its_dead_were_found(
    nlp: "Language", text: str, expected: list[tuple[int, ...]]
) -> None:
    assert sorted(set(told(nlp, text))) == sorted(expected)


def test_a_clause_beside_another_is_not_what_it_is_counted_from(nlp: "Language") -> None:
    text = "Two years after the church met in Leer, death squads have murdered a priest."
    assert told(nlp, text) == [()]
