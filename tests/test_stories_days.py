"""Days of stories told in several sentences: the harm, a death or a finding after it, another event's day."""

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tallystick.pipeline import code_report
from tallystick.records import Report

if TYPE_CHECKING:
    from spacy.language import Language

PUBLISHED = date(2024, 5, 8)  # a Wednesday
THURSDAY, FRIDAY, SATURDAY = date(2024, 5, 2), date(2024, 5, 3), date(2024, 5, 4)
SUNDAY, MONDAY, TUESDAY = date(2024, 5, 5), date(2024, 5, 6), date(2024, 5, 7)


def spans(nlp: "Language", text: str, title: str = "") -> list[tuple[date | None, date | None]]:
    """The first and the last day of each claim, in the order of the text."""
    report = Report(slug="t", title=title, text=text, published=PUBLISHED)
    return [(claim.when.start, claim.when.end) for claim in code_report(report, nlp).claims]


def days(nlp: "Language", text: str) -> list[date | None]:
    return [start for start, _ in spans(nlp, text)]


DYING = [
    # told of before as wounded and in hospital
    "A man was stabbed in Tolmar on Friday. He was taken to hospital. The man died this afternoon.",
    "A man was attacked in Tolmar on Friday. He was rushed to Tolmar hospital but died at 5 a.m. today.",
    "A clerk was shot in Tolmar on Friday. She lost her fight for life this morning.",
    "A clerk was shot in Tolmar on Friday. She lost her battle for life in Tolmar hospital yesterday.",
]


@pytest.mark.parametrize("text", DYING)
def test_who_died_days_after_keeps_the_day_of_the_harm(nlp: "Language", text: str) -> None:
    assert set(days(nlp, text)) == {FRIDAY}


def test_who_lost_his_life_lost_it_at_once(nlp: "Language") -> None:
    text = "A raid hit Tolmar on Friday. A clerk lost his life in a fire on Monday in Leer."
    assert days(nlp, text)[-1] == MONDAY


FOUND = [
    "The bodies of six men were found in a car in Tolmar.\nThe grisly discovery was made Saturday.",
    "Nine bodies were found in Tolmar.\nThe discovery came on Saturday after a tip from villagers.",
    "Troops found seven bodies on Saturday believed to be those of farmers.",
    "Troops held two men on Saturday accused of spying.",
]


@pytest.mark.parametrize("text", FOUND)
def test_who_was_found_or_held_has_that_day(nlp: "Language", text: str) -> None:
    assert days(nlp, text) == [SATURDAY]


def test_who_was_taken_was_so_before_the_dead_were_found(nlp: "Language") -> None:
    text = (
        "Troops found seven headless bodies on Monday in the town of Tolmar.\n"
        "The victims did not belong to a group of 23 captives being held by the front."
    )
    assert days(nlp, text) == [MONDAY, None]


def test_a_day_told_for_a_harm_elsewhere_is_not_that_of_the_lead(nlp: "Language") -> None:
    elsewhere = (
        "Gunmen killed seven soldiers in Gao. On Tuesday, rebels killed a policeman in Kidal."
    )
    assert days(nlp, elsewhere) == [None, TUESDAY]
    same = elsewhere.replace("in Kidal", "in the same town")
    assert days(nlp, same) == [TUESDAY, TUESDAY]


def test_the_day_on_which_what_goes_on_began_is_no_day_of_a_harm(nlp: "Language") -> None:
    text = (
        "Fifteen soldiers were killed in an ambush in Tolmar.\n"
        "Troops have surrounded the town since the offensive began Friday."
    )
    assert days(nlp, text)[0] is None


def test_a_sum_in_the_perfect_takes_no_day_of_the_news(nlp: "Language") -> None:
    news = "Air raids on Sunday killed 19 people in Tolmar.\n"
    whole = "More than 158,000 people have been killed in attacks by the army, a monitor says."
    assert days(nlp, news + whole) == [SUNDAY, None]


NIGHTS = [
    "Gunmen raided Tolmar overnight Thursday and Friday, killing nine.",
    "Gunmen raided Tolmar overnight Thursday to Friday, killing nine.",
    "Nine people were shot dead in Tolmar overnight between Thursday and Friday.",
    'Twelve people died in an attack, residents said on Tuesday.\n"Men raided Tolmar" overnight Thursday and '
    "Friday, a resident said.",
]


@pytest.mark.parametrize("text", NIGHTS)
def test_a_night_between_two_days_is_of_both(nlp: "Language", text: str) -> None:
    assert spans(nlp, text) == [(THURSDAY, FRIDAY)]


MONITORS = [
    (
        "Weekly report on violations (29 April - 5 May 2024)",
        "Troops killed three people in Tolmar.",
    ),
    (
        "Protection of Civilians Report | 29 April - 5 May 2024",
        "Nine people were wounded in Tolmar.",
    ),
    (
        "",
        "The weekly report, for the week of 29 April - 5 May 2024, is out. Troops shot a man in Tolmar.",
    ),
]


@pytest.mark.parametrize(("title", "text"), MONITORS)
def test_what_a_monitor_counts_is_of_the_stretch_of_its_report(
    nlp: "Language", title: str, text: str
) -> None:
    assert spans(nlp, text, title) == [(date(2024, 4, 29), SUNDAY)]


def test_a_monitors_day_goes_before_its_stretch(nlp: "Language") -> None:
    title = "Weekly report on violations (29 April - 5 May 2024)"
    text = "On 2 May, troops killed three people in Tolmar.\nOver 900 people have been killed in the war."
    assert spans(nlp, text, title) == [(THURSDAY, THURSDAY), (None, None)]


def test_a_day_over_a_list_is_that_of_its_items(nlp: "Language") -> None:
    text = (
        "Six bombs killed nine people Saturday in Tolmar.\n"
        "In other violence Sunday:\nA mortar attack in Leer killed four people."
    )
    assert days(nlp, text) == [SATURDAY, SUNDAY]


HISTORY = [
    "Rebels raided a post in Tolmar on Sunday. Leer was the site of a recent clash that killed 23 soldiers.",
    "Rebels raided a post in Tolmar on Sunday. In a previous attack, gunmen killed two clerks.",
    "Rebels raided a post in Tolmar on Sunday. The front has killed 20 clerks in past attacks in Leer.",
]


@pytest.mark.parametrize("text", HISTORY)
def test_recent_and_past_attacks_have_no_day(nlp: "Language", text: str) -> None:
    assert days(nlp, text) == [None]


def test_the_most_recent_attack_is_news(nlp: "Language") -> None:
    text = "Rebels raided Tolmar on Sunday, killing one. In the most recent attack, they killed two clerks."
    assert days(nlp, text) == [SUNDAY, SUNDAY]


def test_a_year_is_told_as_the_year(nlp: "Language") -> None:
    text = "In the year 2013, 135 people were killed in the valley."
    assert spans(nlp, text) == [(date(2013, 1, 1), date(2013, 12, 31))]


OWN = [
    ("A deputy shot dead a man who pointed a gun at officers early Saturday in Tolmar.", SATURDAY),
    ("Gunmen killed a clerk who was walking home Saturday evening in Tolmar.", SATURDAY),
    ("Troops killed six rebels and seized four rifles in Tolmar on Saturday.", SATURDAY),
    ("Two people were shot dead in Tolmar after Saturday's morning prayers.", SATURDAY),
    (
        "In April, the army bombed a camp in Tolmar that residents said killed 70 people.",
        date(2024, 4, 1),
    ),
    ("At least 328 abduction victims were reported in the first half of 2021.", date(2021, 1, 1)),
    (
        "It follows a rise in crime over the last 18 months, including the murder of a clerk in March 2009.",
        date(2009, 3, 1),
    ),
]


@pytest.mark.parametrize(("text", "day"), OWN)
def test_a_day_told_beside_is_that_of_the_harm(nlp: "Language", text: str, day: date) -> None:
    assert days(nlp, text) == [day]


def test_people_are_held_another_day_than_that_of_what_they_are_held_for(nlp: "Language") -> None:
    text = (
        "Police have arrested four people in connection with a shooting at a bar in Tolmar on Saturday.\n"
        "The suspects were arrested on Monday. Eight people were killed in the attack."
    )
    assert days(nlp, text) == [MONDAY, MONDAY, SATURDAY]
    assert days(nlp, "Police held two men on Monday in connection with a theft.") == [MONDAY]


def test_a_toll_that_rose_with_a_death_keeps_the_day_of_the_harm(nlp: "Language") -> None:
    text = (
        "Two suspects were arrested on Monday over the killings of guards who were shot dead on Saturday in "
        "Tolmar.\nThe toll has risen to six after one of them died of his wounds in hospital on Monday."
    )
    assert set(days(nlp, text)[1:]) == {SATURDAY}


def test_the_day_on_which_bodies_are_sought_is_not_that_of_the_harm(nlp: "Language") -> None:
    text = (
        "Rebels stormed a post in Tolmar on Saturday, killing nine guards.\n"
        "On Sunday, squads were still trying to get to the bodies of the nine guards."
    )
    assert days(nlp, text) == [SATURDAY, SATURDAY]


def test_a_death_in_hospital_takes_no_earlier_day_of_another_place(nlp: "Language") -> None:
    text = (
        "Troops have shot and killed a boy in Nablus. The victim died in hospital early Wednesday.\n"
        "A reporter was shot in the head on May 3 in the city of Jenin."
    )
    assert days(nlp, text) == [PUBLISHED, PUBLISHED, FRIDAY]


def test_a_night_is_not_narrowed_to_a_day_that_is_told_anew(nlp: "Language") -> None:
    text = (
        "A boy was shot dead overnight by troops in Jenin.\n"
        "On Tuesday, shops were closed as people went on strike to protest the killing of a man."
    )
    assert spans(nlp, text)[0] == (TUESDAY, PUBLISHED)


def test_this_week_is_narrowed_to_the_day_told_later(nlp: "Language") -> None:
    text = (
        "A man was shot dead in Tolmar earlier this week.\n"
        "Police said that on Monday, about 12:45 pm, he was at home when he saw a man with a gun."
    )
    assert spans(nlp, text) == [(MONDAY, MONDAY)]
    last = text.replace("earlier this week", "last week")
    assert spans(nlp, last) == [(date(2024, 4, 29), SUNDAY)]


def test_a_whole_war_takes_no_day_of_the_news(nlp: "Language") -> None:
    text = (
        "Rebels killed 19 people in an ambush late Thursday.\n"
        "The front led an insurgency that started in 1980 and left tens of thousands of people dead."
    )
    assert days(nlp, text) == [THURSDAY, None]


MORE = [
    ("Four rebels were killed in Tolmar on weekend.", SATURDAY),
    (
        "Nine people were killed and hundreds of homes burned in the May 2 attack by rebels.",
        THURSDAY,
    ),
    (
        "Women were among those killed in the attack on the trucks, which were going home Thursday evening.",
        THURSDAY,
    ),
]


@pytest.mark.parametrize(("text", "day"), MORE)
def test_a_day_told_with_the_attack_is_that_of_its_harm(
    nlp: "Language", text: str, day: date
) -> None:
    assert days(nlp, text) == [day]


def test_what_somebody_did_some_other_day_does_not_date_his_death(nlp: "Language") -> None:
    assert days(nlp, "Gunmen killed a clerk who had left prison on Friday.") == [None]
    assert days(nlp, "Six men were held after Friday's attack.") == [None]


def test_a_clause_behind_when_has_its_own_day(nlp: "Language") -> None:
    text = "He died in a war that has claimed 560 lives this year, when he was shot by rebels early Friday."
    assert days(nlp, text)[-1] == FRIDAY


def test_what_was_burnt_the_day_after_does_not_date_the_dead(nlp: "Language") -> None:
    text = (
        "Rebels set off two bombs that killed one and left 71 wounded in Tolmar on May 3, "
        "and burned down a school the following day."
    )
    assert days(nlp, text) == [FRIDAY, FRIDAY]


def test_last_weekend_beside_the_weekend_is_the_one_before(nlp: "Language") -> None:
    both = "Five people were killed in shootings over the weekend.\nLast weekend, nine people were killed."
    assert spans(nlp, both) == [(SATURDAY, SUNDAY), (date(2024, 4, 27), date(2024, 4, 28))]
    assert spans(nlp, "Last weekend, nine people were killed.") == [(SATURDAY, SUNDAY)]


STRETCHES = [
    ("One dead, three wounded over weekend in Tolmar.", SATURDAY, SUNDAY),
    ("A total of 18 murders have been recorded since January.", date(2024, 1, 1), PUBLISHED),
    (
        "The war between the army and the front, which began in April 2023, has claimed 20,000 lives.",
        date(2023, 4, 1),
        PUBLISHED,
    ),
    (
        "Ali has led the front since February, when its leader was killed in a gunbattle.",
        date(2024, 2, 1),
        date(2024, 2, 29),
    ),
    (
        "Raids have gone on, including one on Sunday that killed nine people in Tolmar.",
        SUNDAY,
        SUNDAY,
    ),
]


@pytest.mark.parametrize(("text", "first", "last"), STRETCHES)
def test_a_stretch_is_that_of_what_befell_in_it(
    nlp: "Language", text: str, first: date, last: date
) -> None:
    assert set(spans(nlp, text)) == {(first, last)}


def test_an_older_day_of_harm_elsewhere_is_not_that_of_the_lead(nlp: "Language") -> None:
    text = (
        "Four guards were killed in a bomb blast in Tolmar.\n"
        "In April, two guards were killed in another blast in Leer."
    )
    assert days(nlp, text) == [None, date(2024, 4, 1)]


def test_the_day_of_the_saying_goes_before_an_old_one(nlp: "Language") -> None:
    text = (
        "A policeman was killed when a car exploded in Tolmar, a website reported on Sunday.\n"
        "Troops began razing houses after an attack by rebels that killed 30 soldiers in Leer on 24 March."
    )
    assert days(nlp, text) == [SUNDAY, date(2024, 3, 24)]


def test_a_night_is_not_narrowed_to_the_finding(nlp: "Language") -> None:
    text = (
        "Two guards were killed and beheaded overnight in Tolmar, an official says.\n"
        "The bodies were found on Wednesday morning in a field."
    )
    assert spans(nlp, text)[0] == (TUESDAY, PUBLISHED)


def test_two_days_of_raids_are_those_of_each(nlp: "Language") -> None:
    text = (
        "Rebels attacked villages south of the capital last Thursday and Friday.\n"
        "In a separate attack at Gora, 15 people were hacked to death."
    )
    assert spans(nlp, text) == [(THURSDAY, FRIDAY)]


def test_a_war_in_the_perfect_takes_no_day_of_the_news(nlp: "Language") -> None:
    text = (
        "Rebels stormed Tolmar on Monday, killing 40 people.\n"
        "The war has killed tens of thousands of people and displaced millions."
    )
    assert days(nlp, text) == [MONDAY, None, None]


def test_a_report_on_a_quarter_lends_it_to_its_counts(nlp: "Language") -> None:
    title = "Death toll rises in Tolmar, UN report says"
    text = (
        "More than 2,500 people were killed in Tolmar from January through March, the UN said.\n"
        "At least 438 people were kidnapped across the region."
    )
    quarter = (date(2024, 1, 1), date(2024, 3, 31))
    assert spans(nlp, text, title) == [quarter, quarter]


def test_what_befell_at_a_place_before_is_another_event(nlp: "Language") -> None:
    text = "A bloodbath left 68 dead in the same prison where a riot in April claimed 119 lives."
    assert days(nlp, text)[0] is None
    assert days(nlp, text)[-1] == date(2024, 4, 1)


def test_the_scene_of_a_crackdown_has_its_day(nlp: "Language") -> None:
    text = (
        "A cleric was shot dead on Friday in the town of Tolmar.\n"
        "Tolmar was the scene of a violent crackdown on April 3 in which forces killed 92 people."
    )
    assert days(nlp, text) == [FRIDAY, date(2024, 4, 3)]


def test_the_days_before_an_attack_are_not_told(nlp: "Language") -> None:
    text = (
        "Rebels killed 12 soldiers in an ambush on Sunday.\n"
        "In the days before the ambush, five rebels were killed in the area."
    )
    assert days(nlp, text) == [SUNDAY, None]
