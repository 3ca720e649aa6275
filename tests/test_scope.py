"""One incident, or a sum over several events, places or a stretch of time."""

from collections.abc import Callable

import pytest

from tallystick.records import Claim

Claims = Callable[..., tuple[Claim, ...]]

SCOPES = [
    ("The heaviest attack on the army to date left 12 soldiers dead in Gao.", "incident"),
    ("Nine people were shot at the corner of Elm and Main.", "incident"),
    ("Nine people were shot near Elm and Nelson Streets.", "incident"),
    ("Nine people were shot in Gao and Bidi.", "total"),
    ("Nine people were killed on Monday in the conflict-torn Gao valley.", "incident"),
    # several events, though the people are told by parts before them
    ("Raiders killed 16 people, among them three women, in four separate attacks.", "total"),
    ("Raiders killed 16 people including three women in four separate attacks.", "total"),
    ("Raiders have killed 16 people, including three women in an attack on Gao.", "incident"),
    # a year of no event beside others, and an event of that year
    ("Seven people were shot and nine wounded in 2019, police said.", "total"),
    ("Seven people were shot last weekend, police said.", "total"),
    ("Two people were shot last weekend, police said.", "incident"),
    ("Fourteen people were shot over the weekend in Dayton, police said.", "total"),
    ("Five people were shot over the weekend in Dayton, police said.", "incident"),
    ("Raiders shot seven people in 2019, police said.", "incident"),
    ("Seven people were killed in Gao in 2019.", "incident"),
    ("Police say 190 people had been killed through April of 2019.", "total"),
    # an operation is one event, "operations" are many
    ("Seven rebels have been detained in an operation in the north.", "incident"),
    # counts that the event told brings up
    ("The ambush has driven the death toll in the province to 88.", "total"),
    ("The killing brought the county's death toll to nine in under two weeks.", "total"),
    ("That ambush increased the toll for the province to 88.", "total"),
    ("This brings to 25 the number of people killed in Mali.", "total"),
    ("Another body was found, raising the death toll in the town to ten.", "incident"),
    ("Two of the wounded died on Saturday, bringing the death toll to 11.", "incident"),
    ("A clerk was shot, bringing to 25 the number of people killed in the Gao attack.", "incident"),
    ("Two clerks were killed in an ambush, as an upsurge in violence went on in Gao.", "incident"),
    ("Some 34 soldiers have been killed in road accidents.", "total"),
    # "one of" singles out no event of those summed behind it
    (
        "The raid is one of the deadliest this year, with over 90 people killed in a series of raids.",
        "total",
    ),
    # since when a state lasts is no stretch over which something was summed up
    ("Around 60 soldiers have been held hostage since the weekend by farmers.", "incident"),
    ("At least 15 guards have been missing since the clash on Saturday.", "incident"),
    ("Around 60 soldiers have been killed since the weekend by farmers.", "total"),
    # fighters of whom the report has just told
    ("Troops have killed the remaining gunmen and ended the siege.", "incident"),
    ("Troops are killing villagers.", "total"),
    # violence, with what it has done
    ("It was the latest in a year of violence in which rebels have killed 36 guards.", "total"),
    # what somebody has added up
    ("At least 14 clerks have died, according to a toll compiled by a news agency.", "total"),
    # one base attacked, whatever the number
    ("In March rebels attacked an army base, killing 185 soldiers.", "incident"),
    ("In March rebels attacked army bases, killing 185 soldiers.", "total"),
    ("The deaths take to nearly 1,000 the number of people killed in Mali since May.", "total"),
    # one event in each of two months
    (
        "An ambush in March killed 24 guards, while an air strike in May killed nine clerks.",
        "incident",
    ),
    ("Raiders killed 24 guards in March and nine clerks in May.", "total"),
    # several blows on one site
    ("Air strikes on a camp killed 28 people.", "incident"),
    ("Air strikes on a hospital and a school killed 28 people.", "total"),
    ("Air strikes on hospitals killed 28 people.", "total"),
    # what several events did, told beside one of them or shared by two verbs
    ("It was the latest in a spate of raids that claimed nine lives in the valley.", "total"),
    ("Gunmen shot two clerks in Gao in the latest of a spate of raids in the valley.", "incident"),
    ("Six rebels were killed and two guards were hurt in different raids in Mali.", "total"),
    ("Six rebels died in a blast in Gao, and a guard was hurt in raids in Mali.", "incident"),
    ("Nine people died in three shootouts in Sinaloa state.", "total"),
    ("This brings to five the number of people shot dead in the town this year.", "total"),
    ("The insurgents claimed to have killed dozens of soldiers.", "incident"),
    ("Doctors said 14 bodies were brought in, all of them in uniform.", "incident"),
    ("The UN recorded more than 300 civilian deaths in the area in 2018.", "total"),
    ("The attack, in which 240 deaths were recorded in 2018, shook the area.", "incident"),
    ("It was the third blast; the earlier two killed nine people.", "total"),
    # all over a land
    ("Seven people were killed across Mali on Monday.", "total"),
    ("Violence across the province killed seven people on Monday.", "total"),
    ("Fighting in eastern and central Mali killed seven people on Monday.", "total"),
    ("Unrest in the eastern provinces claimed seven lives.", "total"),
    ("Seven people died in fighting across the province on Monday.", "total"),
    ("Seven people were killed during unrest throughout Mali.", "total"),
    ("Seven people were wounded in fighting across the river from Gao.", "incident"),
    ("Seven people died in fighting in Gao on Monday.", "incident"),
    ("Seven people were killed in an ambush across the border.", "incident"),
    ("Seven people were killed in Gao on Monday.", "incident"),
    # a toll counted out, of whatever was told
    ("The total number of injured stood at 33.", "incident"),
    ("The total number of dead this year stood at 33.", "total"),
    # what somebody is held for
    ("Four people were arrested in connection with the stabbings.", "incident"),
    # what goes on, also behind another verb
    ("The rebels have burned farms and kidnapped women and children.", "total"),
    ("Many people have fled to the next town.", "incident"),
    ("There has been a rise in the number of farmers killed by the rebels.", "total"),
    ("A bomb killed two farmers on Monday amid a rise in crime.", "incident"),
    ("The rebels have stormed a jail and freed prisoners.", "incident"),
    ("To date, 12 soldiers have died in Gao.", "total"),
    ("A bomb killed nine people in Homs on Tuesday.", "incident"),
    ("More than 4,000 people have been killed since the war began.", "total"),
    ("Eighty people were killed in clashes across the country on Sunday.", "total"),
    ("Four people were killed in shootings across Anta.", "total"),
    ("Nine people were hurt in weekend shootings in Anta.", "total"),
    ("Weekend violence leaves four dead in Anta.", "total"),
    ("Four people were killed in clashes in Anta on Sunday.", "incident"),
    ("In all, 37 people died.", "total"),
    ("Rebels have killed hundreds of guards, including 27 in a raid on Anta.", "total"),
    ("Officials said 93 people had been killed, including 16 in one strike on a house.", "total"),
    ("Officials said 93 people were killed, including 16 in one car.", "incident"),
    ("In one of the worst attacks of the war, 52 people died.", "incident"),
    ("At least 225 people had been killed already this week.", "total"),
    (
        "Bandits killed 23 people in Koro state, which has been battling raids in recent months.",
        "incident",
    ),
    (
        "Bandits have killed nine in a raid in the north, a region in the grip of a six-year war.",
        "incident",
    ),
    ("Bandits have killed nine in the north in the six-year war.", "total"),
    ("Rebels have killed nine guards in Anta in just three days.", "total"),
    (
        "Police found nine bodies near Anta, in an area that has seen raids in recent years.",
        "incident",
    ),
    ("During the reporting period, the army killed 12 clerks.", "total"),
    ("Six clerks were killed in Anta in one week.", "total"),
    ("The deaths raised the toll in violence that began on Monday to 28.", "total"),
    ("The deaths raised the toll in the attack to 28.", "incident"),
    ("Gunmen shot two clerks in Anta in revenge for a wave of rebel attacks.", "incident"),
    ("Gunmen shot two clerks in rebel attacks.", "total"),
    ("In Anta 96 people were hurt in the worst fighting of the civil war.", "incident"),
    ("A total of 12 men were killed in the event.", "incident"),
    ("Rebels raided a post in Anta, igniting clashes in which six people died.", "incident"),
    ("In all, 12 people were shot.", "incident"),
    ("Six rebels with a cumulative reward of 40 lakh were killed in a clash in Anta.", "incident"),
    ("Six rebels were killed, a cumulative total for the week.", "total"),
    ("So far this year, 120 soldiers have been killed.", "total"),
    ("A soldier has been killed since January.", "incident"),
    # a count brought up to now, and one that a death in the same event raises
    (
        "One of the traders later died, bringing the total number of deaths to four.",
        "incident",
    ),
    ("The raid brought the number of those killed in the valley since March to 61.", "total"),
    (
        "Blasts and one shooting hit six towns, taking the death toll from unrest so far this month to 61.",
        "total",
    ),
    ("Dozens of clerks may have been killed in the strike.", "incident"),
    ("An attack on neighbourhoods in Anta killed 16 people.", "incident"),
    ("An attack on three neighbourhoods in Anta killed 16 people.", "total"),
    ("The murders bring to 90 the number of farmers slain this year.", "total"),
    ("The murder brought the death toll in the raid to 14.", "incident"),
    (
        "Rebels have stepped up attacks in recent months, the deadliest being a bomb that killed 79 in "
        "Anta on Friday.",
        "incident",
    ),
    # one event on some day of a month
    ("Last week three fishermen were beheaded in Anta.", "incident"),
    ("Gunmen stormed the school two weeks ago and abducted some pupils.", "incident"),
    ("Soldiers executed 33 prisoners earlier this month in Anta.", "incident"),
    ("Soldiers have executed 33 prisoners this month.", "total"),
    ("Twenty rebels were killed in a clash near Arauca on Friday.", "incident"),
    ("Seven people were killed in shootings across Chicago on Sunday.", "total"),
    ("Seven people were killed in weekend shootings in Chicago.", "total"),
    ("Attacks in Baghdad and Mosul killed 30 people.", "total"),
    ("About 12,000 people have been displaced by the fighting.", "total"),
    ("Three policemen were wounded in the shootout.", "incident"),
    ("Over the past week, 60 people have been killed.", "total"),
    ("Every year hundreds of people are killed by mines.", "total"),
    ("Sixteen people were killed in a series of bombings.", "total"),
    ("The conflict has claimed more than 10,000 lives.", "total"),
    ("Since his death, clashes with troops have left 55 protesters dead.", "total"),
    ("In early June, five officers were killed in an attack on a post.", "incident"),
    ("Rebels kidnapped 30 farmers in Cuscatlan and Morazan.", "total"),
    ("Troops killed 40 rebels during the two-week offensive.", "total"),
    ("A man shot two people who took part in protests.", "incident"),
    ("A wave of attacks has killed 80 people.", "total"),
    ("In July alone, 90 civilians were killed.", "total"),
    # a stretch of time, and one event that stands out of it
    ("In recent months, gunmen have killed 40 traders in the region.", "total"),
    ("Over the last three weeks, rebels killed 70 farmers.", "total"),
    ("In the past 24 hours, 15 civilians have been killed.", "total"),
    ("Troops detained 60 men during the three-month campaign.", "total"),
    ("Thirty people were killed in the deadliest attack in recent years.", "incident"),
    ("An 87-year-old farmer and his son died; a 19-year-old wounded three men.", "incident"),
    # a conflict in place of an event
    ("The insurgency has killed hundreds of villagers.", "total"),
    ("As a result of the offensive, nine farmers have died.", "total"),
    ("At least 2,000 people were killed in the violence that followed the coup.", "total"),
    ("A day-long fighting between soldiers and rebels has left 12 people dead.", "incident"),
    ("The army, battling an insurgency, killed three rebels in Gao on Friday.", "incident"),
    # several places, several events
    ("Gunmen attacked three villages, killing 20 people.", "total"),
    ("Eleven people were killed in separate attacks in Gao.", "total"),
    ("Air strikes have killed dozens of civilians.", "total"),
    ("The police are looking into the 40 killings.", "total"),
    ("Land mines killed 129 people in 2014.", "total"),
    ("Up to 200,000 people were killed in the bloodshed.", "total"),
    ("Up to 200 people were killed in the bloodshed.", "incident"),
    ("At least 714 people were killed in October.", "total"),
    ("At least nine people were killed in October.", "incident"),
    ("A land mine killed 129 people in 2014.", "incident"),
    ("The group has regularly kidnapped shepherds.", "total"),
    ("Death squads are murdering farmers.", "total"),
    ("Dozens have been arrested and face charges.", "total"),
    ("Nearby, a raid ended when farmers were murdered.", "incident"),
    ("A group of smugglers has been arrested.", "incident"),
    ("Nearly 800 rebels have been killed, the army said.", "total"),
    ("Rebels killed nine men in various parts of the country.", "total"),
    ("Three farmers were killed in two separate incidents on Tuesday.", "total"),
    (
        "He confirmed what was reported in recent days, that nine miners had been shot dead.",
        "incident",
    ),
    # plural fights that were one
    ("Four soldiers were wounded in fierce clashes with rebels in Sulu province.", "incident"),
    ("Two clerks were killed in Anta on Monday after a week of clashes.", "incident"),
    ("Forty people have been killed in a month of fighting in Anta.", "total"),
    ("Six students were killed in clashes outside the palace.", "incident"),
    ("Two soldiers died in the skirmishes, which erupted at dawn.", "incident"),
    # one of several, and what befell at once
    (
        "Gunmen seized 30 pupils in Arba overnight, the latest in a string of mass abductions.",
        "incident",
    ),
    ("A bomb, part of a wave of attacks, killed six shoppers.", "incident"),
    ("A wave of attacks killed 30 people.", "total"),
    ("The attack comes amid a period of violence that has left hundreds dead.", "total"),
    ("A violent weekend in Leer left nine people dead.", "total"),
    ("Bloody night leaves 4 dead in Leer", "total"),
    ("Last week, seven guards were killed when raiders attacked a checkpoint in Arba.", "incident"),
    ("Last week, seven guards were killed when raiders attacked villages in Arba.", "total"),
    ("A ranger and four rebels were killed in clashes in the east.", "incident"),
    # people who are displaced, and many people of no event
    ("Dozens of displaced families wait for food in a camp.", "total"),
    ("The mayor was responsible for the deaths of hundreds of farmers.", "total"),
    ("The army has suffered the loss of 240 soldiers.", "total"),
    ("The guerrillas inflicted 150 casualties on the army.", "total"),
    ("They killed hundreds of teachers and nurses.", "total"),
    ("The execution of 250 villagers shocked the region.", "incident"),
    ("More than 150 rebels have died during fighting in the hills.", "total"),
    ("Hundreds more were shot in the days that followed.", "incident"),
    ("Nationwide, officers counted 31 rebels killed.", "total"),
    ("It was two car bombs that between them claimed nine lives.", "total"),
]


@pytest.mark.parametrize(("text", "expected"), SCOPES)
def test_scope_of_a_figure(claims_of: Claims, text: str, expected: str) -> None:
    assert {claim.scope.value for claim in claims_of(text)} == {expected}


GROUNDS = [
    ("Eleven people were killed in separate attacks in Gao.", "separate attacks"),
    ("Police reported bombings different from others that killed 14.", "bombings different"),
]


@pytest.mark.parametrize(("text", "words"), GROUNDS)
def test_a_total_keeps_the_words_that_make_it_one(claims_of: Claims, text: str, words: str) -> None:
    (claim,) = claims_of(text)
    (evidence,) = (e for e in claim.evidence if e.field == "scope")
    assert (evidence.rule, evidence.words) == ("total-events-apart", words)


TOLD_BEFORE = [
    ("A clash in Gao killed four soldiers. The attacks left three soldiers dead.", "incident"),
    ("Attacks across Mali killed four people. The attacks left three soldiers dead.", "total"),
    ("A car bomb killed nine people in Jos. More than 150 people were injured.", "incident"),
]


@pytest.mark.parametrize(("text", "expected"), TOLD_BEFORE)
def test_the_events_are_those_told_before(claims_of: Claims, text: str, expected: str) -> None:
    assert claims_of(text)[-1].scope.value == expected
