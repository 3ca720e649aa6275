"""What became of who was shot, as the rest of the report tells it."""

from typing import TYPE_CHECKING

import pytest

from tallystick.pipeline import code_report
from tallystick.records import Report

if TYPE_CHECKING:
    from spacy.language import Language

CASES = [
    (
        "A clerk was shot dead. Two other shooting victims, a man and a woman, were expected to recover.",
        ["killed", "injured"],
    ),
    # the death of the attacker is no victim's
    (
        "A man stabbed nine people in Gao. Police shot the attacker dead. One of the victims was a nurse.",
        ["injured", "killed", "injured"],
    ),
    (
        "A man stabbed nine people to death in Gao. Police shot the attacker dead. One of the victims "
        "was a nurse.",
        ["killed", "killed", "killed"],
    ),
    # "two shooting victims" of whom one died
    (
        "A clerk was shot dead. Police found two shooting victims. A nurse was shot in the leg.",
        ["killed", "killed_or_injured", "injured"],
    ),
    # shots that killed nobody
    (
        "A clerk was shot dead in Gao. In nonfatal shootings, a boy and a nurse were shot in Bidi.",
        ["killed", "injured"],
    ),
    ("A clerk was shot dead. Two boys were non-fatally shot in Gao.", ["killed", "injured"]),
    ("A clerk was shot dead. Two boys were fatally shot in Gao.", ["killed", "killed"]),
    # who is put to death, and who all died
    ("The villagers were lined up and shot.", ["killed"]),
    (
        "Ali Amin died of stab wounds. His friend Omar Saleh was also stabbed but survived. Mr Saleh did "
        "not know who stabbed him.",
        ["killed", "injured", "injured"],
    ),
    ("The villagers were blindfolded and shot. A boy was hurt.", ["injured", "injured"]),
    ("Four nurses were shot, all of whom died in hospital.", ["killed"]),
    ("Four nurses were shot, all of whom fled.", ["injured"]),
    # who was shot and no more is the victim who is named
    (
        "Two men were shot on Friday. The victims were identified as Ali Amin and Omar Saleh.",
        ["injured", "injured"],
    ),
    (
        "Two men were shot dead on Friday. The victims were identified as Ali Amin and Omar Saleh.",
        ["killed", "killed"],
    ),
    (
        "A clerk was found dead. Gunmen shot Ali Amin in the chest. He is in critical condition.",
        ["killed", "injured", "injured"],
    ),
    ("A man was shot on Elm Street. The 23-year-old man died at a hospital.", ["killed", "killed"]),
    (
        "A 19-year-old man was shot dead. A 31-year-old man was shot in the leg.",
        ["killed", "injured"],
    ),
    ("A woman was shot dead. A man was shot in the leg.", ["killed", "injured"]),
    (
        "Two herders were killed. Two others sustained gunshot injuries.",
        ["killed", "injured"],
    ),
    (
        "A 24-year-old man was shot dead. The victim died at once. A 38-year-old man was shot in the chest.",
        ["killed", "killed", "injured"],
    ),
    # "the man" is as old as he who was told of before
    (
        "A 24-year-old man was found on a lawn. The man died. An 18-year-old man was shot in the chest.",
        ["killed", "injured"],
    ),
    (
        "The boy was shot in the stomach. The first victim, a 20-year-old man, died.",
        ["injured", "killed"],
    ),
    (
        "Four people were shot. One died at once, another died later.",
        ["killed_or_injured", "killed", "killed"],
    ),
    (
        "A mayor was shot dead. One of the injured, who was shot too, told reporters of it.",
        ["killed", "injured"],
    ),
    ('A mayor was killed. "I was shot as I ran," a trader said.', ["killed", "injured"]),
    ("A 25-year-old was shot and a 30-year-old was struck by a bullet.", ["injured", "injured"]),
    ("Three men were taken to hospital with gunshot wounds.", ["injured"]),
    ("He suffered life-threatening injuries.", ["injured"]),
    (
        "A man was shot dead. Another suffered a gunshot wound that is not life threatening.",
        ["killed", "injured"],
    ),
    (
        "A boy and two nurses are among the victims who were killed with axes. Two were wounded.",
        ["killed", "killed", "injured"],
    ),
    ("The cashier was taken to a clinic with non-life threatening wounds.", ["injured"]),
    (
        "A girl was shot. The 13-year-old died. A man was wounded.",
        ["killed"] * 2 + ["injured"],
    ),
    (
        "Five people were shot. Two died, three were wounded.",
        ["killed_or_injured", "killed", "injured"],
    ),
    (
        "He murdered four boys and shot their mother. A woman died on Monday.",
        ["killed", "injured", "killed"],
    ),
    ("Police fired, striking a man in the chest. The man died.", ["killed", "killed"]),
    ("A woman was found with a gunshot wound. She died in a hospital.", ["killed", "killed"]),
    ("A boy was shot dead. His mother, also shot, is expected to recover.", ["killed", "injured"]),
    ("A man and a boy were shot. The man died. The boy died on Monday.", ["killed"] * 3),
    ("A teenager was killed in a quadruple shooting.", ["killed", "killed_or_injured"]),
    ("Nobody was shot. A man died.", ["injured", "killed"]),
    ("A teenager is dead after he was shot by a guard.", ["killed"]),
    ("A boy was shot with a toy in hand. The 15-year-old died.", ["killed", "killed"]),
    ("Police shot in the air. A man died.", ["killed"]),
    (
        "Two guards were killed and a clerk was hurt. Several men sustained gunshot injuries.",
        ["killed", "injured", "injured"],
    ),
    ("One shot was fired. A man died.", ["killed"]),
    ("The clerk shot himself, in what deputies call a suicide.", ["killed"]),
    ("Nine people were killed in the shooting of nine clerks.", ["killed", "killed"]),
    ("A clerk was shot and dropped dead.", ["killed"]),
    ("The boy fired one shot into the air.", []),
    ("A man shot into the crowd and fled.", []),
    ("Police are looking into a fatal shooting at 3500 Fannin.", []),
    ("Police: Toddler shoots himself", ["injured"]),
    ("The actor accidentally shot himself.", ["injured"]),
    (
        "Five people were shot. Among the victims was an 8-year-old boy.",
        ["injured", "injured"],
    ),
]


@pytest.mark.parametrize(("text", "effects"), CASES)
def test_outcomes(nlp: "Language", text: str, effects: list[str]) -> None:
    coding = code_report(Report(slug="t", text=text), nlp)
    assert [claim.effect for claim in coding.claims] == effects


@pytest.mark.parametrize(
    ("text", "effects"),
    [
        ("Police named a man after a deadly triple shooting in Tolmar.", ["killed_or_injured"]),
        ("A fatal double shooting shook Tolmar. Two men died.", ["killed", "killed"]),
    ],
)
def test_some_of_those_of_a_deadly_shooting_died(
    nlp: "Language", text: str, effects: list[str]
) -> None:
    test_outcomes(nlp, text, effects)


# Of two blows on two days the second is no death; the same one told again is.
TWO_DAYS = [
    (
        "A clerk was stabbed to death in Tolmar on Monday. In Bor, a clerk was stabbed on Wednesday.",
        "injured",
    ),
    ("A boy was shot dead on Sunday. Another boy was shot in Bor on Tuesday.", "injured"),
    (
        "A clerk was stabbed to death on Monday. On Friday police said the clerk was stabbed at home.",
        "killed",
    ),
    (
        "A clerk was stabbed to death in Tolmar on Monday. A 30-year-old clerk was stabbed on Monday.",
        "killed",
    ),
]


@pytest.mark.parametrize(("text", "second"), TWO_DAYS)
def test_blows_on_two_days(nlp: "Language", text: str, second: str) -> None:
    coding = code_report(Report(slug="t", text=text), nlp)
    assert [claim.effect for claim in coding.claims] == ["killed", second]


# "The victims" of a report that tells of people taken, and of none harmed, were taken.
TAKEN = [
    (
        "Rebels abducted 30 people in Tolmar. The victims include a midwife and two cooks.",
        ["abducted"] * 3,
    ),
    ("Gunmen kidnapped a dozen people. Among the victims are two monks.", ["abducted"] * 2),
    ("Rebels killed 30 people in Tolmar. The victims include a midwife.", ["killed"] * 2),
]


@pytest.mark.parametrize(("text", "effects"), TAKEN)
def test_victims_of_an_abduction(nlp: "Language", text: str, effects: list[str]) -> None:
    coding = code_report(Report(slug="t", text=text), nlp)
    assert [claim.effect for claim in coding.claims] == effects
