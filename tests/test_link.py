"""Claims of one happening stand together; totals, other towns and other days stand apart.

A row of incidents reads "A: killed 4, injured 19", or "A<T1: ..." for a part of total T1.
"""

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tallystick.extract import Text, extract
from tallystick.link import link
from tallystick.parse import parse
from tallystick.pipeline import code_report
from tallystick.records import Coding, Report
from tallystick.vocabulary import Frame, Scope

if TYPE_CHECKING:
    from spacy.language import Language

# A Thursday: "on Wednesday" is the day before.
PUBLISHED = date(2021, 6, 17)


def coded(nlp: "Language", text: str, title: str = "") -> Coding:
    return code_report(Report(slug="t", title=title, text=text, published=PUBLISHED), nlp)


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        # what adds up to the headline is of its sum, or of its one event
        (
            "Three guards killed in attacks in Mali",
            "Two soldiers and one policeman were killed in attacks in Gao and Mopti on Wednesday.",
            ["T1: killed 3, killed 2, killed 1"],
        ),
        (
            "Army-rebel clash kills 18",
            "Eight soldiers and ten rebels were killed in clashes in the north on Wednesday.",
            ["A: killed 18, killed 8, killed 10"],
        ),
        (
            "Three guards killed in attacks in Mali",
            "Two soldiers and four policemen were killed in attacks in Gao and Mopti on Wednesday.",
            ["T1: killed 3", "T2: killed 2, killed 4"],
        ),
    ],
)
def test_parts_of_a_headline(nlp: "Language", title: str, text: str, expected: list[str]) -> None:
    assert incidents(coded(nlp, text, title)) == expected


def incidents(coding: Coding) -> list[str]:
    by_id = {claim.id: claim for claim in coding.claims}
    told = []
    for incident in coding.incidents:
        claims = (by_id[name] for name in incident.claims)
        words = ", ".join(f"{claim.effect} {claim.count.value}" for claim in claims)
        part = f"<{incident.part_of}" if incident.part_of else ""
        told.append(f"{incident.id}{part}: {words}")
    return sorted(told)


TOGETHER = [
    # two events told as new behind a sum
    (
        "At least 22 people were wounded in attacks across Mali on Wednesday. In Gao, a blast wounded eight "
        "people. A bomb wounded 13 people.",
        ["A<T1: injured 8", "B<T1: injured 13", "T1: injured 22"],
    ),
    (
        "A blast wounded eight people in Gao on Wednesday. The bomb wounded ten people, police said.",
        ["A: injured 8, injured 10"],
    ),
    # "also in" at the begin of a sentence
    (
        "A mine wounded three guards in Mopti on Wednesday. Also in Gao, a bomb wounded three guards.",
        ["A: injured 3", "B: injured 3"],
    ),
    # two blasts that struck one town
    (
        "Two explosions struck the town of Gao on Wednesday, leaving eight people killed and 14 others hurt.",
        ["A: killed 8, injured 14"],
    ),
    # a headline of two has no part in the two of a sum
    (
        "Two miners were shot dead in Gao on Wednesday. Since May, raiders have killed 28 clerks and two "
        "nurses.",
        ["A<T1: killed 2", "T1: killed 28, killed 2"],
    ),
    # what was told as of before, told again with more of it
    (
        "Raiders killed a clerk in Gao on Wednesday, three days after eight guards were slain by a mine. "
        "Eight guards were killed and 28 wounded on Sunday when a mine wrecked their bus.",
        ["A: killed 1", "B: killed 8, killed 8, injured 28"],
    ),
    (
        "Seventy people were killed in raids across Mali on Wednesday. Thirty of the dead were women.",
        ["T1: killed 70, killed 30"],
    ),
    (
        "Raiders seized two clerks in Gao on Wednesday. Nine clerks have been seized in Mali since May. "
        "Four of them were killed.",
        ["A<T1: abducted 2", "T1: abducted 9, killed 4"],
    ),
    (
        "Twin blasts killed 50 people in Mali on Wednesday. The first went off at a hotel in Gao, killing "
        "35. The second hit a market, killing 15. The death toll rose to 56 after six of the wounded died.",
        ["A<T1: killed 35", "B<T1: killed 15", "T1: killed 50, killed 56, killed 6"],
    ),
    (
        "Raiders killed nine guards in Gao on Wednesday. Six raiders died when the soldiers retaliated.",
        ["A: killed 9, killed 6"],
    ),
    (
        "Nine herders were killed in Gao. The raid took place at a camp where 40 clerks were hurt.",
        ["A: killed 9, injured 40"],
    ),
    (
        "In revenge for the raid, gunmen killed three guards in Quetta. Two clerks were also killed.",
        ["A: killed 3, killed 2"],
    ),
    (
        "A car bomb killed 11 people in Kirkuk on Wednesday. Police said the vehicle was parked "
        "near a bakery. The 11 people died when it exploded at noon.",
        ["A: killed 11, killed 11"],
    ),
    (
        "Gunmen killed seven farmers in the village of Doro on Tuesday. The attackers came on "
        "motorcycles. A local official said seven farmers had been killed.",
        ["A: killed 7, killed 7"],
    ),
    (
        "A bomb exploded in a market in Herat on Monday. Four shoppers were killed. "
        "Nineteen people were injured.",
        ["A: killed 4, injured 19"],
    ),
    (
        "Gunmen shot dead lawyer Ivana Petrovic outside her office in Skopje on Tuesday. "
        "Petrovic was killed as she left her car.",
        ["A: killed 1, killed 1"],
    ),
    (
        "A blast killed at least 12 people in Peshawar on Wednesday. Police said 12 people had "
        "died, but hospital officials put the death toll at 15.",
        ["A: killed 12, killed 12, killed 15"],
    ),
    (
        "Gunmen stormed a barracks in Timbuktu on Wednesday, killing eight soldiers. "
        "Troops killed five of the attackers.",
        ["A: killed 8, killed 5"],
    ),
    (
        "A bomb killed nine people in Homs on Monday. Ministers will meet. The market is closed. "
        "Rain fell. The UN is worried. Doctors said two of the injured had lost their sight. "
        "Observers counted four children among those killed.",
        ["A: killed 9, injured 2, killed 4"],
    ),
    (
        "The army denied reports that rebels had captured soldiers on Tuesday. A rebel statement had said "
        "that 16 soldiers were seized in the Goz Mimi area.",
        ["A: detained None, detained 16"],
    ),
    (
        "Two bombs wounded 30 people in Homs on Wednesday. The second, minutes later, wounded five guards.",
        ["A: injured 30, injured 5"],
    ),
    (
        "Three clerks were killed in Gao on Wednesday when a suicide bomber blew himself up at a gate.",
        ["A: killed 3, killed 1"],
    ),
    (
        "A bomb killed five people in Kirkuk on Wednesday and a gun battle that followed wounded three.",
        ["A: killed 5, injured 3"],
    ),
    (
        "Raiders shot dead two guards in Gao on Wednesday. The two guards were killed at a gate.",
        ["A: killed 2, killed 2"],
    ),
    (
        "Gunmen shot dead six people at a bar in Mombasa on Wednesday. "
        "Two suspects were arrested near the bar.",
        ["A: killed 6, detained 2"],
    ),
    (
        "Militants kidnapped two engineers in Kaduna on Monday. "
        "The bodies of the two engineers were found on Wednesday.",
        ["A: abducted 2, killed 2"],
    ),
]


def test_a_market_without_a_name_is_where_its_town_is(nlp: "Language") -> None:
    text = (
        "A suicide bomber attacked shoppers in Baghdad's Sadr City suburb on Tuesday, killing nine "
        "people and wounding 17."
    )
    told = incidents(coded(nlp, text, "Suicide bomber kills nine in Baghdad market"))
    assert told == ["A: killed 9, killed 9, injured 17"]


@pytest.mark.parametrize(("text", "expected"), TOGETHER)
def test_one_happening_is_one_incident(nlp: "Language", text: str, expected: list[str]) -> None:
    assert incidents(coded(nlp, text)) == expected


APART = [
    (
        "Rebels attacked Gao on Friday, killing a man. The attack came a day after an elderly man was killed "
        "by a bomb in Bidi.",
        ["A: killed 1", "B: killed 1"],
    ),
    (
        "Omar Noor was shot dead on Tolmar Lane on Sunday. Around that same time, Ali Amin was shot dead "
        "in Santa Cruz.",
        ["A: killed 1", "B: killed 1"],
    ),
    (
        "Rebels clashed with guards in the Mika district, killing four soldiers. A car came under fire "
        "near the village of Bora in the Tolo district on Tuesday, killing two soldiers.",
        ["A: killed 4", "B: killed 2"],
    ),
    (
        "Two guards were killed in a drive-by shooting in Quetta. The group said that it was "
        "in retaliation for the police killing of 17 farmers.",
        ["A: killed 2", "B: killed 17"],
    ),
    (
        "Four clerks were shot dead in Quetta to avenge the deaths of two prisoners.",
        ["A: killed 4", "B: killed 2"],
    ),
    (
        "A car bomb in Mosul killed three people on Wednesday. "
        "Gunmen shot dead two policemen in Basra on Wednesday.",
        ["A: killed 3", "B: killed 2"],
    ),
    (
        "A roadside bomb killed four soldiers in Gao on Wednesday. "
        "On Monday, a roadside bomb killed two soldiers in Gao.",
        ["A: killed 4", "B: killed 2"],
    ),
    (
        "Gunmen attacked a police post in Quetta on Wednesday, killing three officers. "
        "In a separate incident, a bomb killed two soldiers in the city.",
        ["A: killed 3", "B: killed 2"],
    ),
    (
        "Gunmen killed three officers in Quetta on Wednesday. "
        "Elsewhere, a bomb killed two soldiers in Turbat.",
        ["A: killed 3", "B: killed 2"],
    ),
    (
        "A mortar round killed two children in Donetsk on Tuesday. Meanwhile, in another attack, "
        "a mine killed a farmer near Luhansk.",
        ["A: killed 2", "B: killed 1"],
    ),
    (
        "Gunmen killed two tourists in Agadir on Tuesday. "
        "Police arrested four suspects in Rabat on Wednesday.",
        ["A: killed 2", "B: detained 4"],
    ),
    (
        "A suicide bomber killed four people at a mosque in Kabul on Wednesday. "
        "On Tuesday, gunmen shot dead a judge in Kabul.",
        ["A: killed 4", "B: killed 1"],
    ),
    (
        "Rebels ambushed a bus in Tillaberi on Wednesday, killing nine passengers. "
        "Hours later, rebels killed two guards at a mine in Agadez.",
        ["A: killed 9", "B: killed 2"],
    ),
    # a bomb that names no town is of the town told last, not of the one before
    (
        "A bomb wounded two clerks in Tuz on Wednesday. In Mosul, three gunmen were killed in a clash "
        "with police. A mine wounded two clerks.",
        ["A: injured 2", "B: killed 3", "C: injured 2"],
    ),
    (
        "The first bomb killed nine people in Lahore on Wednesday. "
        "The second bomb killed four people in Multan on Wednesday.",
        ["A: killed 9", "B: killed 4"],
    ),
    # what the sentence before sets elsewhere, and what may be said of two
    (
        "A clerk was shot in the 800 block of Hollis Avenue on Wednesday. The man died at the scene. "
        "In the 200 block of Lasker Avenue, officers found a driver. The man had been shot. "
        "The man died at the scene.",
        ["A: killed 1, killed 1", "B: killed 1, killed 1"],
    ),
    (
        "Two clerks died in Gao on Wednesday. In Timbuktu, gunmen fired at a bus. A driver was hurt. "
        "The driver died.",
        ["A: killed 2", "B: injured 1, killed 1"],
    ),
    # what answers an attack, and what only tells of a place
    (
        "Raiders killed nine guards in Gao on Wednesday. In reprisal, soldiers killed four herders.",
        ["A: killed 9", "B: killed 4"],
    ),
    (
        "Raiders killed nine guards in Gao on Wednesday. Soldiers killed four herders in retaliation "
        "hours after the raid.",
        ["A: killed 9", "B: killed 4"],
    ),
    (
        "Nine herders were killed in Gao, a town where 40 clerks were killed last month.",
        ["A: killed 9", "B: killed 40"],
    ),
    (
        "Nine herders were killed in Gao. The raid took place at a camp where 40 clerks died in May.",
        ["A: killed 9", "B: killed 40"],
    ),
    (
        "Shelling killed 12 herders in Gao and five in Kidal on Wednesday, an official said. Nobody was "
        "held.",
        ["A: killed 12", "B: killed 5", "C: detained 0"],
    ),
    (
        "A bomb killed six clerks in Gao on Wednesday. Two suspects were held. It was the deadliest "
        "attack since March, when a mine killed 74 herders.",
        ["A: killed 6, detained 2", "B: killed 74"],
    ),
    # as many again, of another event on purpose
    (
        "Raiders killed five herders in Gao and five in Kidal on Wednesday.",
        ["A: killed 5", "B: killed 5"],
    ),
    (
        "Raiders shot three herders in Kaduna, two in Anambra and three in Katsina on Wednesday.",
        ["A: injured 3", "B: injured 2", "C: injured 3"],
    ),
    (
        "Raiders shot dead two guards in Gao on Wednesday. In a separate incident, two guards were shot "
        "dead.",
        ["A: killed 2", "B: killed 2"],
    ),
    (
        "A car bomb killed six clerks and wounded nine, and a mortar attack killed six and wounded 13, "
        "police in Gao said on Wednesday.",
        ["A: killed 6, injured 9", "B: killed 6, injured 13"],
    ),
    (
        "A car bomb killed six clerks and a mortar attack killed six in Gao on Wednesday.",
        ["A: killed 6", "B: killed 6"],
    ),
    # the first and the second of several
    (
        "Two bombs exploded in Kirkuk on Wednesday. The first killed five people and wounded ten. The "
        "second, minutes later, killed three guards.",
        ["A: killed 5, injured 10", "B: killed 3"],
    ),
    (
        "Blasts hit Kirkuk on Wednesday. The first blast killed five people near a mosque; the second "
        "killed three guards who had rushed to the scene.",
        ["A: killed 5", "B: killed 3"],
    ),
    # two villages that no map has, each in its own clause
    (
        "Nine guards died in a clash in Koro, while two died in an attack on Bidi.",
        ["A: killed 9", "B: killed 2"],
    ),
    ("Ministers met in Oslo on Wednesday.", []),
]


@pytest.mark.parametrize(("text", "expected"), APART)
def test_two_happenings_are_two_incidents(nlp: "Language", text: str, expected: list[str]) -> None:
    assert incidents(coded(nlp, text)) == expected


TOTALS = [
    (
        "Fifteen people were killed in attacks across Iraq on Wednesday. A car bomb in Mosul "
        "killed nine people on Wednesday. Gunmen in Basra killed six people on Wednesday.",
        ["A<T1: killed 9", "B<T1: killed 6", "T1: killed 15"],
    ),
    (
        "A suicide bomber killed five people in Mogadishu on Wednesday. "
        "More than 300 people have been killed in attacks in Somalia this year.",
        ["A<T1: killed 5", "T1: killed 300"],
    ),
    (
        "A bomb killed six worshippers in Kano on Wednesday. "
        "Bombings in Cameroon have killed 40 people since January.",
        ["A: killed 6", "T1: killed 40"],
    ),
    (
        "Raiders killed three residents in Gao on Wednesday. The attack also pushed the death toll in "
        "the state to 88.",
        ["A: killed 3", "T1: killed 88"],
    ),
    (
        "Raiders killed 20 people in two villages in Ituri on Wednesday, 12 in Djugu and eight in Mahagi.",
        ["A<T1: killed 12", "B<T1: killed 8", "T1: killed 20"],
    ),
    (
        "Two blasts at a bakery and a post office killed at least 28 people in Homs on Wednesday. The first "
        "blast killed ten people. The second killed 18 at the post office.",
        ["A<T1: killed 10", "B<T1: killed 18", "T1: killed 28"],
    ),
    (
        "Two bombers struck in Homs on Wednesday, killing 20 people. The first bomber killed 12 people at a "
        "gate. The second killed six people.",
        ["A<T1: killed 12", "B<T1: killed 6", "T1: killed 20"],
    ),
    (
        "A family was killed in attacks on Gao and Kidal on Wednesday. The UN says at least 8,000 people "
        "have died since the war began.",
        ["T1: killed None", "T2: killed 8000"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOTALS)
def test_totals_stand_apart_and_hold_their_parts(
    nlp: "Language", text: str, expected: list[str]
) -> None:
    assert incidents(coded(nlp, text)) == expected


def test_two_sums_with_other_numbers_are_two_totals(nlp: "Language") -> None:
    text = (
        "Clashes across Sudan have displaced 860,000 people since December. The UN was told so. "
        "More than 300 people have been killed in attacks in Darfur this year."
    )
    assert incidents(coded(nlp, text)) == ["T1: displaced 860000", "T2: killed 300"]


def test_the_order_of_claims_does_not_matter(nlp: "Language") -> None:
    report = Report(slug="t", text=" ".join(text for text, _ in APART), published=PUBLISHED)
    text = Text(report, parse(report, nlp))
    claims = extract(text)
    turned = link(text, claims[::-1])
    assert turned[1] == link(text, claims)[1]
    assert turned[0] == link(text, claims)[0][::-1]


def test_the_headline_tells_of_the_same_incident_as_the_lead(nlp: "Language") -> None:
    text = "Six people were killed in a grenade attack in Bujumbura on Wednesday."
    coding = coded(nlp, text, "Six killed in Bujumbura grenade attack")
    assert incidents(coding) == ["A: killed 6, killed 6"]


def test_a_part_says_on_what_ground_it_is_one(nlp: "Language") -> None:
    coding = coded(nlp, TOTALS[0][0])
    assert all((i.part_of is None) == (i.part_of_rule is None) for i in coding.incidents)
    assert [i.scope for i in coding.incidents if i.part_of] == [Scope.INCIDENT] * 2


def test_what_follows_on_another_event_is_of_that(nlp: "Language") -> None:
    text = (
        "A bomber struck a post in Gao on Tuesday, killing three soldiers. On Wednesday, rockets were "
        "fired at Mopti. There were no casualties."
    )
    assert incidents(coded(nlp, text)) == ["A: killed 3", "B: killed_or_injured 0"]


def test_history_is_background(nlp: "Language") -> None:
    text = (
        "A bomb killed six worshippers in Kano on Wednesday. "
        "In May 2014, gunmen killed a banker in Lagos."
    )
    frames = [incident.frame for incident in coded(nlp, text).incidents]
    assert frames == [Frame.CURRENT, Frame.BACKGROUND]


def test_every_claim_stands_in_one_incident(nlp: "Language") -> None:
    coding = coded(nlp, " ".join(text for text, _ in APART))
    held = [claim for incident in coding.incidents for claim in incident.claims]
    assert sorted(held) == sorted(claim.id for claim in coding.claims)
    assert len(set(held)) == len(held)


def test_an_incident_has_a_name_for_people(nlp: "Language") -> None:
    (incident,) = coded(nlp, "An ambush near Gao killed four soldiers on Wednesday.").incidents
    assert incident.label == "Ambush, near Gao, 2021-06-16"
