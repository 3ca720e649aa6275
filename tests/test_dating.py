"""The day of an incident that no claim of it states: of the event, of the story, or none."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from tallystick.dating import stated_when
from tallystick.pipeline import code_report
from tallystick.records import Report, When
from tests.make import make_claim, make_evidence, make_when

if TYPE_CHECKING:
    from spacy.language import Language

THURSDAY = date(2021, 6, 17)
MONDAY, TUESDAY, WEDNESDAY = date(2021, 6, 14), date(2021, 6, 15), date(2021, 6, 16)


def whens(nlp: "Language", text: str) -> list[When]:
    report = Report(slug="t", text=text, published=THURSDAY)
    return [claim.when for claim in code_report(report, nlp).claims]


def days(nlp: "Language", text: str) -> list[date | None]:
    return [when.start for when in whens(nlp, text)]


SINCE = [
    ("It was the first raid since gunmen killed nine clerks in Gao on Tuesday.", TUESDAY, TUESDAY),
    ("Tension is high since police shot dead a student on Monday.", MONDAY, MONDAY),
    # what stands between who did it and the verb
    (
        "Gunmen suspected to be herders in the early hours of Tuesday stormed Gora, killing six farmers.",
        TUESDAY,
        TUESDAY,
    ),
    (
        "Gao has seen riots since troops stormed a camp on Monday, killing two students.",
        MONDAY,
        MONDAY,
    ),
    ("Since rebels took Gao on Monday, 20 people have been killed.", MONDAY, THURSDAY),
]


def test_a_week_that_opens_a_sentence_is_not_that_of_what_was_told_before(nlp: "Language") -> None:
    text = (
        "Eleven soldiers have been killed in an ambush in Gao, the army says. "
        "Last week officials said 40 people were killed in several villages."
    )
    assert [when is None for when in days(nlp, text)] == [True, False]


def test_what_is_told_days_after_a_raid_is_not_still_to_come(nlp: "Language") -> None:
    text = "Dozens died in Gao, the army said on Wednesday, four days after the raid was launched."
    assert all(day is None or day <= THURSDAY for day in days(nlp, text))


@pytest.mark.parametrize(("text", "first", "last"), SINCE)
def test_what_since_opens_has_its_own_day(
    nlp: "Language", text: str, first: date, last: date
) -> None:
    (when,) = whens(nlp, text)
    assert (when.start, when.end) == (first, last)


def test_the_event_since_which_a_toll_is_counted_is_of_its_own_day(nlp: "Language") -> None:
    text = "Troops have killed 300 people since a June 14 attack in which 12 villagers were killed."
    assert [(w.start, w.end) for w in whens(nlp, text)] == [(MONDAY, THURSDAY), (MONDAY, MONDAY)]


BEFORE = [
    ("The raid on Wednesday came two days after 30 people died in Sanaa.", [MONDAY]),
    (
        "Police shot four people on Wednesday as crowds marked the first anniversary of a raid in which "
        "72 were killed.",
        [WEDNESDAY, date(2020, 6, 1)],
    ),
    (
        "Police shot four people on Wednesday as crowds marked the anniversary of a raid in which 72 were "
        "killed.",
        [WEDNESDAY, None],
    ),
]


FRAMED = [
    (
        "In March last year, rebels stormed a plant. Forty clerks died in the raid.",
        date(2020, 3, 1),
    ),
    ("In 2013, rebels raided a plant. Forty clerks were killed in the raid.", date(2013, 1, 1)),
    ("In 2013, Noor joined the army. Forty rebels were killed on Monday.", MONDAY),
    # the year of an attack in a place, behind a word for a charge
    ("Noor was charged over the 1994 Gao bombing that killed nine clerks.", date(1994, 1, 1)),
]


@pytest.mark.parametrize(("text", "first"), FRAMED)
def test_a_time_long_ago_opens_what_is_told_of_it(
    nlp: "Language", text: str, first: date | None
) -> None:
    told = days(nlp, f"Rebels killed two guards in a raid in Mika on Tuesday. {text}")
    assert told == [TUESDAY, first]


def test_people_who_are_looked_for_were_not_taken_on_the_day_of_the_news(nlp: "Language") -> None:
    text = (
        "Bandits stormed a village in Gao on Wednesday and killed four farmers. Troops are trying to locate "
        "30 people seized from a clinic in Mopti."
    )
    assert days(nlp, text) == [WEDNESDAY, None]


@pytest.mark.parametrize(("text", "expected"), BEFORE)
def test_a_harm_long_before_has_not_the_day_of_the_news(
    nlp: "Language", text: str, expected: list[date | None]
) -> None:
    assert days(nlp, text) == expected


def test_a_toll_since_a_day_does_not_date_what_raised_it(nlp: "Language") -> None:
    text = "Nine were hurt in Gao on Tuesday, bringing the toll to 60 dead in the last nine days."
    assert days(nlp, text)[0] == TUESDAY


def test_a_day_earlier_is_counted_from_a_day(nlp: "Language") -> None:
    text = (
        "Rebels attacked a convoy on Wednesday. The governor, who was minister in the 1990s, fled. "
        "A day earlier, a blast in Gao killed three soldiers."
    )
    assert days(nlp, text) == [TUESDAY]


ONE_DAY = [
    # what was bombed killed nobody before
    ("On Tuesday, the army bombed a school in Gao that killed 17 people.", TUESDAY),
    # another event is told beside the news
    (
        "Omar Noor was stabbed to death in Koro. The killing came after a fatal stabbing in Gao on "
        "Tuesday night.",
        None,
    ),
    (
        "Omar Noor was stabbed to death in Koro, the second man killed there, following a fatal "
        "stabbing in Gao on Tuesday.",
        None,
    ),
    ("A man died in Gao. Police were called after a fatal stabbing on Tuesday.", TUESDAY),
    # "at night" is that of the day that is told
    ("The attack in Gao began early Tuesday and many people fled their homes at night.", TUESDAY),
    # from another claim of the incident, before or behind
    ("A bomb killed four men in Herat on Wednesday. Nineteen people were injured.", WEDNESDAY),
    ("Nineteen people were injured in Herat. A bomb killed four men on Wednesday.", WEDNESDAY),
    # from the words for the event
    ("Rebels shot two guards. The attack took place in Gao on Wednesday.", WEDNESDAY),
    (
        "Two explosions shook a market in Herat on Tuesday. At least nine people died.",
        TUESDAY,
    ),
    (
        "A blast tore through a bus in Gao on Tuesday. Five people are dead, doctors said.",
        TUESDAY,
    ),
    # from what tells of the place that was struck, and of several events
    (
        "Nine people died when rebels shelled a shelter in Gao. The shelter was targeted late on "
        "Tuesday in what residents called a massacre.",
        TUESDAY,
    ),
    (
        "Three attacks on patrols were reported Tuesday morning in Gao. Two soldiers were wounded in "
        "one attack.",
        TUESDAY,
    ),
    # the day on which there was another attack
    (
        "Nine people were killed in a bombing in Gao. In another attack on Tuesday, two were shot in Leer.",
        TUESDAY,
    ),
    # from words that only refer to the event
    ("Two guards were shot in Gao. The incident occurred late on Wednesday.", WEDNESDAY),
    ("Two guards were shot in Gao, officials said. It happened around 9 p.m. Tuesday.", TUESDAY),
    ("Four men were shot in Leer. Police were called to a bar at 10 p.m. on Wednesday.", WEDNESDAY),
    ("A woman was shot in Leer. Dispatchers received a call at noon on Tuesday.", TUESDAY),
    # of long ago, straight behind it
    (
        "A clerk was stabbed to death. The attack happened on 23 June 2019.",
        date(2019, 6, 23),
    ),
    # in the year that its month was told with
    (
        "A fight broke out in Leer in March 2019. A jury heard it on Monday. Omar Noor was shot on "
        "21 March.",
        date(2019, 3, 21),
    ),
    # and so long as nothing else is told
    (
        "The attack happened on 18 May 2019 in Leer. Nobody knew why. A clerk was shot dead. On 6 June, a "
        "jury found Omar Noor guilty of murder.",
        date(2019, 5, 18),
    ),
    # who was killed had been attacked
    (
        "They were convicted of killing a clerk who was attacked in Leer in January 2015.",
        date(2015, 1, 1),
    ),
    ("Police arrested a clerk who was attacked in Leer in January 2015.", None),
    # "this month" takes the day in it that the report tells elsewhere
    (
        "A woman was killed by a mob in Leer this month. The attack took place on 2 June.",
        date(2021, 6, 2),
    ),
    # the day of a finding gives way to that of the death
    (
        "Police on Wednesday recovered the bodies of four workers who were killed in an attack near "
        "Gao. The four men were killed late on Tuesday.",
        TUESDAY,
    ),
    # sums of one sentence share its stretch
    ("Shells killed four and wounded nine in the past 24 hours in Leer.", WEDNESDAY),
    # the saying ends the sentence
    ("Three officers died in a shootout in Leer, officials and media reported Tuesday.", TUESDAY),
    # what an attack left behind
    ("On Tuesday, rebels attacked the council's headquarters, leaving at least 18 dead.", TUESDAY),
    # a month holds for the sentence that goes on about it
    ("In May, gunmen attacked a post near Gao. They killed two guards and fled.", date(2021, 5, 1)),
    # those who are called to an event come on its day
    (
        "On Tuesday, officers responded to reports of a shooting in Leer. Four were wounded.",
        TUESDAY,
    ),
    # history goes on in the next sentence
    (
        "In early May, the army raided a camp, where 13 people were killed. "
        "One soldier was also killed in that raid.",
        date(2021, 5, 1),
    ),
    # of a main incident that names no day, the day on which it was told
    ("A bus driver was shot dead in Leer, police said on Tuesday.", TUESDAY),
    ("Police said on Tuesday that gunmen in Leer had killed a bus driver.", None),
    # "in which" is of the event, wherever the camp stands
    (
        "In early May, the army carried out its biggest raid on the camp in which 13 men were killed.",
        date(2021, 5, 1),
    ),
    (
        "At least nine people have been killed in a drone attack in Leer, local activists reported "
        "on Wednesday, revising earlier tolls.",
        WEDNESDAY,
    ),
    # those held and those who fled, of the news, take its day too
    ("A raid on a farm took place on Tuesday. Nine clerks are in custody.", TUESDAY),
    ("The army attacked rebels in Gao on Tuesday. Nine clerks have fled their homes.", TUESDAY),
    # the day of another event, told apart, is not taken
    ("A blast killed four men in Herat. In a separate attack on Tuesday, a bomb hit a bank.", None),
    # an opening time frames what is counted
    ("Between 2014 and 2016, officials counted 90 people killed.", date(2014, 1, 1)),
    # one day for harms told in one breath
    ("Seven people were killed and dozens wounded in shelling of Leer on Tuesday.", TUESDAY),
    # a shell that hit is an event without a noun for it
    (
        "A shell fired from the hills hit the town hall here on Tuesday. Three clerks were wounded.",
        TUESDAY,
    ),
    # nor is one needed for who was hit, or ran into what burst
    ("Two clerks died near Leer, it said. The convoy came under heavy fire on Tuesday.", TUESDAY),
    ("Two clerks died near Leer, it said. Their van ran over a mine on Tuesday.", TUESDAY),
    # the month of a figure only compared is not that of the harm
    (
        "In March the country saw 60 raids, against 40 in February, and 90 people died in them.",
        date(2021, 3, 1),
    ),
    # what began and goes on has no other day than its beginning
    ("The war, which began in 2014 when rebels took Leer, has killed 30,000.", date(2014, 1, 1)),
    # what happened has its day from a word for it that is no attack's
    (
        "Gunmen shot dead four men in Leer. Talks followed the killings, which occurred on Tuesday.",
        TUESDAY,
    ),
    # the outcome of a clause, and a month that is not that of the news
    (
        "Earlier in May, gunmen struck a station in the same town, killing nine clerks.",
        date(2021, 5, 1),
    ),
    # a day told with the hour is that of what happened, whatever the verb
    ("A baker was shot in Leer. He heard a noise at his door around 3 a.m. Tuesday.", TUESDAY),
    ("A baker was shot in Leer. The two had met on Tuesday at about 9:30 p.m. by a pier.", TUESDAY),
    ("A CLERK WAS SHOT IN LEER. AT 0330 ON 15 JUNE, TRUCKS ENTERED THE TOWN.", TUESDAY),
    ("A baker was shot in Leer. A vigil will be held; the last began at 7 p.m. Tuesday.", None),
    # a sum near the day of its attacks, of yesterday
    (
        "Nine people died in attacks on three towns. The attacks took place at dawn on Wednesday.",
        WEDNESDAY,
    ),
    # what lies long back is the history of the news, and none of its days
    ("A boy was shot in Leer. His school was raided on 2 March, in an attack by rebels.", None),
    # a deed that may be read as a verb, right behind its night
    ("A feud was behind a deadly Tuesday night shooting that killed a clerk in Leer.", TUESDAY),
    # a day that the tree takes for who speaks
    ("Relatives of a boy who was shot in the leg Tuesday night said he would live.", TUESDAY),
    # dead who were found are of that day when nothing better is said
    (
        "Two clerks were killed near Gao, officials said. Both bodies were recovered on Tuesday.",
        TUESDAY,
    ),
    # a day that opens the sentence, over what only describes who was harmed
    ("Early on Tuesday, two cooks who worked with them and a nurse were murdered.", TUESDAY),
    # moments ago is today
    ("A judge was shot in Gao a few minutes ago.", THURSDAY),
    # the day on which it was over
    (
        "A bomb hit a hotel in Leer. Ten people died. Shooting went on until Tuesday, when the attack was "
        "declared over.",
        None,
    ),
    # so long before it is no day of it
    (
        "A girl was shot on Tuesday in Leer. It was less than an hour before the shooting that killed "
        "the girl that her aunt had called.",
        TUESDAY,
    ),
    # a party's day in the clause of whose party it was
    ("A minister, whose party won a vote in March, was shot dead.", None),
    # what an arrest is only compared with
    ("The arrest of Omar Noor, the most important one since March, was made in Leer.", None),
    # a weekend of violence
    ("A violent weekend in Leer left nine people dead.", date(2021, 6, 12)),
    # streets are named after days
    ("The clash on 9 October Avenue left two people injured.", None),
    ("The clash on Bor and 9 October avenues left two people injured.", None),
    # the stretch of a count is no day of the last who is counted
    ("A nurse was shot in Leer on Tuesday. She is the fourth nurse killed in 2021.", TUESDAY),
    # nothing is said
    ("A bomb killed four men in Herat. Nineteen people were injured.", None),
]


@pytest.mark.parametrize(("text", "day"), ONE_DAY)
def test_the_day_holds_for_all_claims(nlp: "Language", text: str, day: date | None) -> None:
    assert set(days(nlp, text)) == {day}


SEVERAL = [
    # an attack a week ago that has dead of its own
    (
        "An attack on Koro camp has killed 22 people, a nurse said. The camp was attacked a week ago, when "
        "29 people were killed.",
        [None, THURSDAY - timedelta(days=7)],
    ),
    # among which of a time it was the worst
    (
        "Gunmen opened fire in Gao, killing nine people and wounding 12 others in one of the country's "
        "deadliest mass shootings in recent weeks. The attack occurred on Monday.",
        [MONDAY, MONDAY],
    ),
    # several of whom is told before the day of the news
    (
        "Shells hit Gao on Tuesday, injuring nine. On Monday, the mayor said at least 20 people were killed.",
        [TUESDAY, MONDAY],
    ),
    # the year of a deed is that of what is told of it
    (
        "Omar Noor was convicted Monday in a 2016 shooting that killed Sam Amin. Amin was shot on Aug. 11.",
        [date(2016, 8, 11), date(2016, 8, 11)],
    ),
    # "last week" turns to what was before
    (
        "At least five clerks were killed after being offloaded from a bus by suspected militants, and "
        "sprayed with bullets in southern Mali, officials have said. The incident, latest in a string "
        "of similar attacks, occurred in the city of Gao, where militants blocked a highway, and "
        "offloaded the clerks late Tuesday night. Last week, four laborers from Mika were killed by "
        "unidentified assailants in Ansongo district.",
        [TUESDAY, date(2021, 6, 7)],
    ),
    # who was killed was taken before, and who was held already was not taken on that day
    (
        "Rebels beheaded six clerks on Wednesday, officials said. Gunmen abducted a nurse "
        "in Gao on Monday while the six clerks were snatched on a road.",
        [WEDNESDAY, MONDAY, MONDAY],
    ),
    ("Rebels beheaded two of seven hostages on Monday.", [MONDAY, None]),
    ("Rebels took seven hostages on Monday.", [MONDAY]),
    # each keeps the day it states
    (
        "A bomb killed four men in Herat on Wednesday. On Monday, gunmen killed a judge in Kabul.",
        [WEDNESDAY, MONDAY],
    ),
    # the day of a release, an arrest or a verdict is not that of the harm before it
    ("A man accused of killing two nurses was released from jail on Tuesday.", [TUESDAY, None]),
    ("The chief suspect in Friday's attack was captured, police said.", [None]),
    ("Nine rebels were arrested in a raid on Monday.", [MONDAY]),
    ("A clerk was arrested and charged with theft on Monday.", [MONDAY]),
    (
        "Two aid workers were released on Tuesday. They had been abducted near Gao.",
        [TUESDAY, None],
    ),
    ("Three men who were kidnapped on Monday in Gao have been released.", [MONDAY, None]),
    (
        "Three men who were kidnapped on Monday in Gao have been released. The three were released "
        "on Wednesday, an official said.",
        [MONDAY, WEDNESDAY, WEDNESDAY],
    ),
    (
        "Five men who were taken hostage by rebels have been found dead near Gao. "
        "The men were abducted on Monday.",
        [MONDAY, None, MONDAY],
    ),
    ("The suspect in a raid that left six people dead was arrested on Monday.", [MONDAY, None]),
    # the dead of an abduction have the day on which they were found
    (
        "The murder of a judge drew protest. His body was found on Wednesday. He had been kidnapped "
        "on Monday in Gao.",
        [WEDNESDAY, WEDNESDAY, MONDAY],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_a_day_goes_no_farther_than_its_event(
    nlp: "Language", text: str, expected: list[date | None]
) -> None:
    assert days(nlp, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Gunmen shot four in Leer on Tuesday. It came a day after a mine killed nine in Bor.",
            [TUESDAY, TUESDAY - timedelta(days=1)],
        ),
        (
            "Gunmen shot four in Leer on Tuesday, only three days after nine soldiers were slain.",
            [TUESDAY, TUESDAY - timedelta(days=3)],
        ),
        (
            "Gunmen shot four in Leer on Tuesday, weeks after a raid on Bor left nine dead.",
            [TUESDAY, None],
        ),
        # an earlier death has its own day
        (
            "A clerk was stabbed to death in Leer on Tuesday. He is the second man murdered this week, "
            "following a fatal stabbing in Bor on Sunday.",
            [TUESDAY, TUESDAY],
        ),
        (
            "Gunmen killed four on Tuesday. They were shot days after a deadly raid on Sunday.",
            [TUESDAY, TUESDAY],
        ),
        # a dateline with its year tells from which day the weekdays count
        (
            "New York, May 6, 2021 - A clerk was killed by three masked gunmen in Leer on Tuesday.",
            [date(2021, 5, 4)],
        ),
        # what is told as so long before is not the day of the story, nor that of a toll behind it
        (
            "Gunmen shot four in Leer on Tuesday, a day after unrest in Bor left nine dead. In Wau, a "
            "bomb killed two clerks.",
            [TUESDAY, TUESDAY - timedelta(days=1), TUESDAY],
        ),
        # the day of a verdict is none of the deed
        (
            "A jury found the man accused of killing his wife guilty of murder on Tuesday. He shot her in "
            "March 2020.",
            [date(2020, 3, 1), date(2020, 3, 1)],
        ),
        # a stretch that figures are counted over is none of an incident
        (
            "An ambush left ten dead in Leer. The war killed 900 soldiers from January to March.",
            [None, date(2021, 1, 1)],
        ),
    ],
)
def test_what_is_told_beside_another_has_a_day_of_its_own(
    nlp: "Language", text: str, expected: list[date | None]
) -> None:
    assert days(nlp, text) == expected


def test_a_night_is_not_narrowed_to_the_day_of_another_incident(nlp: "Language") -> None:
    text = "An overnight raid on Leer left nine dead. In Bor, gunmen killed two clerks on Thursday."
    assert [when.start for when in whens(nlp, text)] == [WEDNESDAY, THURSDAY]
    assert whens(nlp, text)[0].end == THURSDAY


def test_a_war_told_in_the_perfect_goes_on_to_the_day_of_the_report(nlp: "Language") -> None:
    text = "The war, which began in 2014 when rebels took Leer, has killed 30,000 people."
    assert [when.end for when in whens(nlp, text)] == [THURSDAY]


def test_a_borrowed_day_shows_where_it_was_read(nlp: "Language") -> None:
    text = "A bomb killed four men in Herat on Wednesday. Nineteen people were injured."
    injured = code_report(Report(slug="t", text=text, published=THURSDAY), nlp).claims[1]
    (evidence,) = (e for e in injured.evidence if e.field == "when")
    assert "Wednesday" in evidence.words
    assert ":" in evidence.rule


@pytest.mark.parametrize(("rule", "stated"), [("weekday", True), ("story-day:weekday", False)])
def test_a_day_of_the_story_is_not_a_stated_one(rule: str, stated: bool) -> None:
    when = make_when()
    evidence = make_evidence("when", "Monday", rule=rule)
    claim = make_claim(when=when, evidence=(evidence,))
    assert stated_when(claim) == (when if stated else None)


COUNTED = [
    ("A clerk was shot on Monday. Omar Noor was held two days after the murder.", WEDNESDAY),
    ("A clerk was shot in Gao. Omar Noor was held two days after the 14 June murder.", WEDNESDAY),
    ("A bomb hurt a clerk on Monday. A day after the blast, rebels killed nine men.", TUESDAY),
]


@pytest.mark.parametrize(("text", "day"), COUNTED)
def test_what_is_told_so_long_after_a_deed_is_not_of_its_day(
    nlp: "Language", text: str, day: date
) -> None:
    assert days(nlp, text) == [MONDAY, day]


@pytest.mark.parametrize(
    ("teller", "rule"),
    [("initial reports", "weekday, opens the sentence"), ("officials", "around:weekday")],
)
def test_a_day_of_which_reports_tell_is_that_of_the_event(
    nlp: "Language", teller: str, rule: str
) -> None:
    text = f"On Monday, {teller} indicate that troops shot a boy near Gao."
    (claim,) = code_report(Report(slug="t", text=text, published=THURSDAY), nlp).claims
    assert list(claim.rules("when")) == [rule]


BOMB = "A bomb killed nine people in Gao on Monday. "
DYING = [
    "Three of the injured succumbed to their injuries overnight.",
    "Three of those hurt died on Wednesday.",
    "The toll rose to 12 on Wednesday after three of those hurt died overnight in hospital.",
    "Bodies were dug out early on Wednesday and several of those badly injured died in hospital.",
    "Three of the wounded died overnight, bringing the toll to 12.",
]


@pytest.mark.parametrize("text", DYING)
def test_the_day_on_which_the_wounded_died_gives_way_to_that_of_the_harm(
    nlp: "Language", text: str
) -> None:
    assert set(days(nlp, BOMB + text)) == {MONDAY}


def test_a_death_at_once_keeps_its_day(nlp: "Language") -> None:
    assert days(nlp, BOMB + "Two clerks died on Tuesday when shells hit a shop.") == [
        MONDAY,
        TUESDAY,
    ]


PAGE = "Read it below. Share this story. Sign up for alerts. Photo by Omar Noor. "


@pytest.mark.parametrize(("lines", "day"), [(PAGE, TUESDAY), (PAGE * 2, None)])
def test_the_day_of_the_telling_is_that_of_the_lead_behind_lines_of_the_page(
    nlp: "Language", lines: str, day: date | None
) -> None:
    text = f"{lines}A bus driver was shot dead in Leer, police said on Tuesday."
    assert days(nlp, text) == [day]


OWNED_UP = [
    (
        "The Taliban claimed responsibility on Tuesday for a blast in Merka that killed five guards.",
        None,
    ),
    (
        "The Taliban claimed responsibility on Tuesday for a blast that killed five guards. The bomb went "
        "off late on Monday.",
        MONDAY,
    ),
    (
        "The Taliban claimed responsibility for Monday's blast in Merka that killed five guards.",
        MONDAY,
    ),
    ("The Taliban claimed a blast in Merka on Monday that killed five guards.", MONDAY),
]


@pytest.mark.parametrize(("text", "day"), OWNED_UP)
def test_the_day_on_which_a_group_owned_up_is_not_that_of_the_deed(
    nlp: "Language", text: str, day: date | None
) -> None:
    assert set(days(nlp, text)) == {day}
