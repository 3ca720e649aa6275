"""Times that a clause or a noun ties to an event, or keeps from it: trees written by hand.

A word is written text/POS/link/head, the head as the number of its word from 0.
"""

import pytest

from tests.test_when_attach import read

SINCE_WHEN = (
    "It/PRON/nsubj/2 was/AUX/cop/2 worst/ADJ/ROOT/2 since/SCONJ/case/4 Sept./PROPN/obl/2 "
    "19/NUM/nummod/4 ,/PUNCT/punct/9 when/ADV/advmod/9 bombers/NOUN/nsubj/9 struck/VERB/advcl/2 "
    ",/PUNCT/punct/11 killing/VERB/advcl/9 nine/NUM/obj/11"
)
DAY_WHEN = (
    "He/PRON/nsubj/1 fled/VERB/ROOT/1 on/ADP/case/3 Friday/PROPN/obl/1 ,/PUNCT/punct/7 "
    "when/ADV/advmod/7 shells/NOUN/nsubj/7 killed/VERB/advcl/1 nine/NUM/obj/7"
)
DAY_IN_A_PLACE_WHEN = (
    "It/PRON/nsubj/3 was/AUX/cop/3 on/ADP/case/3 Friday/PROPN/ROOT/3 -/PUNCT/punct/7 "
    "also/ADV/advmod/7 in/ADP/case/7 Kor/PROPN/nmod/3 -/PUNCT/punct/12 when/ADV/advmod/12 "
    "nine/NUM/nsubj:pass/12 were/AUX/aux:pass/12 killed/VERB/advcl/3"
)
HELD_SINCE = (
    "Ten/NUM/nummod/1 men/NOUN/nsubj/2 held/VERB/ROOT/2 since/SCONJ/case/4 September/PROPN/obl/2 "
    "were/AUX/aux:pass/6 freed/VERB/conj/2 Friday/PROPN/nmod/9 ,/PUNCT/punct/9 "
    "officials/NOUN/nsubj/10 said/VERB/parataxis/6"
)
# read as two clauses, and as one with what describes the men
TAKEN_AND_FREED = (
    "Two/NUM/nummod/1 nurses/NOUN/nsubj/2 kidnapped/VERB/ROOT/2 on/ADP/case/4 Friday/PROPN/obl/2 "
    "were/AUX/aux:pass/6 freed/VERB/conj/2"
)
TAKEN_AND_FOUND = (
    "Nurses/NOUN/nsubj:pass/6 abducted/VERB/acl/0 last/ADJ/amod/3 Friday/PROPN/obl/1 "
    "were/AUX/aux:pass/6 later/ADV/advmod/6 found/VERB/ROOT/6 dead/ADJ/xcomp/6"
)
BEFORE_THE_VERB = (
    "Gunmen/NOUN/nsubj/1 suspected/VERB/ROOT/1 to/PART/mark/4 be/AUX/cop/4 rebels/NOUN/xcomp/1 "
    "on/ADP/case/7 Friday/PROPN/compound/7 morning/NOUN/nmod/4 killed/VERB/advcl/1 "
    "four/NUM/obj/8"
)
HELD_BEFORE_THE_VERB = (
    "Men/NOUN/nsubj:pass/5 held/VERB/acl/0 on/ADP/case/3 Friday/PROPN/obl/1 were/AUX/aux:pass/5 "
    "killed/VERB/ROOT/5"
)
UNCLEAR_HOW = (
    "It/PRON/nsubj/2 was/AUX/cop/2 unclear/ADJ/ROOT/2 on/ADP/case/4 Friday/PROPN/obl/2 "
    "how/ADV/advmod/8 men/NOUN/nsubj:pass/8 were/AUX/aux:pass/8 killed/VERB/advcl/2"
)
AS_A_RESULT = (
    "As/ADP/case/2 a/DET/det/2 result/NOUN/obl/8 of/ADP/case/6 Friday/PROPN/nmod:poss/6 "
    "'s/PART/case/4 unrest/NOUN/nmod/2 ministers/NOUN/nsubj/8 said/VERB/ROOT/8 "
    "twenty/NUM/nsubj:pass/11 were/AUX/aux:pass/11 arrested/VERB/ccomp/8"
)
OVER_AN_ATTACK = (
    "Six/NUM/nsubj:pass/2 were/AUX/aux:pass/2 arrested/VERB/ROOT/2 over/ADP/case/6 "
    "Friday/PROPN/nmod:poss/6 's/PART/case/4 attack/NOUN/obl/2"
)
CHARGED_OVER = (
    "Police/NOUN/nsubj/1 charged/VERB/ROOT/1 him/PRON/obj/1 over/ADP/case/6 "
    "Friday/PROPN/nmod:poss/6 's/PART/case/4 attack/NOUN/obl/1 that/PRON/nsubj/8 "
    "killed/VERB/acl:relcl/6 six/NUM/obj/8"
)
SHOT_AND_KILLED = (
    "Six/NUM/nsubj:pass/2 were/AUX/aux:pass/2 shot/VERB/ROOT/2 and/CCONJ/cc/5 fatally/ADV/advmod/5 "
    "wounded/VERB/conj/2 near/ADP/case/7 Gao/PROPN/obl/5 on/ADP/case/9 Friday/PROPN/obl/5"
)
TO_HOSPITAL = (
    "She/PRON/nsubj:pass/2 was/AUX/aux:pass/2 taken/VERB/ROOT/2 to/ADP/case/4 hospital/NOUN/obl/2 "
    "Friday/PROPN/obl/2 after/SCONJ/mark/8 being/AUX/aux:pass/8 shot/VERB/advcl/2"
)
INTO_CUSTODY = (
    "He/PRON/nsubj:pass/2 was/AUX/aux:pass/2 taken/VERB/ROOT/2 into/ADP/case/4 custody/NOUN/obl/2 "
    "Friday/PROPN/obl/2 after/SCONJ/mark/8 men/NOUN/nsubj:pass/8 shot/VERB/advcl/2"
)
STOPPED_FROM = (
    "Six/NUM/nsubj:pass/2 were/AUX/aux:pass/2 killed/VERB/ROOT/2 when/ADV/advmod/5 "
    "police/NOUN/nsubj/5 stopped/VERB/advcl/2 them/PRON/obj/5 robbing/VERB/advcl/5 "
    "banks/NOUN/obj/7 on/ADP/case/10 Friday/PROPN/obl/7"
)
LEAVING_DEAD = (
    "On/ADP/case/1 Friday/PROPN/obl/3 rebels/NOUN/nsubj/3 attacked/VERB/ROOT/3 a/DET/det/5 "
    "camp/NOUN/obj/3 ,/PUNCT/punct/7 leaving/VERB/advcl/3 ten/NUM/obj/9 dead/ADJ/dep/11 "
    ",/PUNCT/punct/9 police/NOUN/nsubj/12 said/VERB/parataxis/3"
)
BORDERING = (
    "Rebels/NOUN/nsubj/1 clashed/VERB/ROOT/1 in/ADP/case/3 Beni/PROPN/obl/1 bordering/VERB/acl/3 "
    "Uganda/PROPN/obj/4 on/ADP/case/7 Friday/PROPN/obl/4"
)
SAID_LATER = (
    "Troops/NOUN/nsubj/1 killed/VERB/ROOT/1 four/NUM/obj/1 in/ADP/case/4 fights/NOUN/obl/1 "
    "Friday/PROPN/nmod/4 ,/PUNCT/punct/8 officers/NOUN/nsubj/8 said/VERB/conj/1 on/ADP/case/10 "
    "Saturday/PROPN/obl/8"
)
# A day before its event, which the tree hung on another noun or left alone.
DETAILS = (
    "Police/NOUN/nsubj/1 gave/VERB/ROOT/1 details/NOUN/obj/1 of/ADP/case/6 last/ADJ/amod/5 "
    "Friday/PROPN/nmod/2 's/PART/case/6 raid/NOUN/nmod/2 that/PRON/nsubj/9 killed/VERB/acl:relcl/7 "
    "four/NUM/obj/9"
)
BEFORE_COMMA = (
    "He/PRON/nsubj/1 planned/VERB/ROOT/1 the/DET/det/7 October/PROPN/obj/1 5/NUM/nummod/3 "
    ",/PUNCT/punct/1 2007/NUM/nummod/3 ,/PUNCT/punct/8 attack/NOUN/conj/1 which/PRON/nsubj/10 "
    "killed/VERB/acl:relcl/8 nine/NUM/obj/10"
)
# "carried out" is only of the murder, whatever it was hung on
CARRIED_OUT = (
    "Mayors/NOUN/nsubj/1 condemned/VERB/ROOT/1 the/DET/det/3 murder/NOUN/obj/1 of/ADP/case/6 "
    "a/DET/det/6 judge/NOUN/nmod/3 ,/PUNCT/punct/8 carried/VERB/conj/1 out/ADP/compound:prt/8 "
    "on/ADP/case/11 Friday/PROPN/obl/8"
)
NONE_REPORTED = (
    "A/DET/det/1 bomb/NOUN/nsubj/2 exploded/VERB/ROOT/2 on/ADP/case/4 Friday/PROPN/obl/2 "
    "but/CCONJ/cc/9 no/DET/det/7 casualties/NOUN/nsubj:pass/9 were/AUX/aux:pass/9 "
    "reported/VERB/conj/2"
)
BEFORE_OUTCOME = (
    "Police/NOUN/nsubj/1 reported/VERB/ROOT/1 that/SCONJ/mark/4 rebels/NOUN/nsubj/4 "
    "hit/VERB/ccomp/1 a/DET/det/6 bank/NOUN/obj/4 in/ADP/case/8 Gao/PROPN/obl/4 Friday/PROPN/obl/1 "
    ",/PUNCT/punct/11 causing/VERB/advcl/4 no/DET/det/13 deaths/NOUN/obj/11"
)
HAVE_SUFFERED = (
    "Units/NOUN/nsubj/2 have/AUX/aux/2 suffered/VERB/ROOT/2 nine/NUM/nummod/4 "
    "casualties/NOUN/obj/2 today/NOUN/nmod/4"
)


@pytest.mark.parametrize(
    ("tree", "trigger", "expected"),
    [
        (SINCE_WHEN, "killing", "2007-09-19"),
        (DAY_WHEN, "killed", "2007-10-05"),
        (DAY_IN_A_PLACE_WHEN, "killed", "2007-10-05"),
        (HELD_SINCE, "freed", "2007-10-05"),
        (BEFORE_THE_VERB, "killed", "2007-10-05"),
        (AS_A_RESULT, "arrested", "2007-10-05"),
        (STOPPED_FROM, "killed", "2007-10-05"),
        (LEAVING_DEAD, "dead", "2007-10-05"),
        (CHARGED_OVER, "killed", "2007-10-05"),
        (SHOT_AND_KILLED, "shot", "2007-10-05"),
        (TO_HOSPITAL, "shot", "2007-10-05"),
        (BORDERING, "clashed", "2007-10-05"),
        (SAID_LATER, "killed", "2007-10-05"),
        (DETAILS, "killed", "2007-10-05"),
        (BEFORE_COMMA, "killed", "2007-10-05"),
        (CARRIED_OUT, "murder", "2007-10-05"),
        (NONE_REPORTED, "casualties", "2007-10-05"),
        (BEFORE_OUTCOME, "deaths", "2007-10-05"),
        (HAVE_SUFFERED, "casualties", "2007-10-07"),
    ],
)
def test_the_day_of_the_events_own_clause(tree, trigger, expected):
    when, _, _ = read(tree, trigger)
    assert (str(when.start), str(when.end)) == (expected, expected)


BEFORE_ITS_CLAUSE = (
    "Police/NOUN/nsubj/2 are/AUX/aux/2 probing/VERB/ROOT/2 several/ADJ/amod/4 shootings/NOUN/obj/2 "
    "Friday/PROPN/obl/2 that/PRON/nsubj/7 left/VERB/acl:relcl/4 two/NUM/obj/7 dead/ADJ/xcomp/7"
)
SERIES_BEFORE_ITS_CLAUSE = (
    "Police/NOUN/nsubj/2 are/AUX/aux/2 probing/VERB/ROOT/2 a/DET/det/4 series/NOUN/obj/2 of/ADP/case/6 "
    "shootings/NOUN/nmod/4 Friday/PROPN/obl/2 which/PRON/nsubj/9 killed/VERB/acl:relcl/4 two/NUM/obj/9"
)
HOURS_AFTER = (
    "Two/NUM/nsubj:pass/2 were/AUX/aux:pass/2 held/VERB/ROOT/2 Friday/PROPN/obl/2 ,/PUNCT/punct/8 "
    "hours/NOUN/obl/8 after/SCONJ/mark/8 shells/NOUN/nsubj/8 killed/VERB/advcl/2 nine/NUM/obj/8"
)
SHORTLY_AFTER = (
    "He/PRON/nsubj/1 fled/VERB/ROOT/1 Friday/PROPN/obl/1 shortly/ADV/advmod/5 after/SCONJ/mark/5 "
    "killing/VERB/advcl/1 two/NUM/nummod/7 clerks/NOUN/obj/5"
)
LONG_AFTER = (
    "He/PRON/nsubj:pass/2 was/AUX/aux:pass/2 held/VERB/ROOT/2 Friday/PROPN/obl/2 long/ADV/advmod/6 "
    "after/SCONJ/mark/6 killing/VERB/advcl/2 two/NUM/nummod/8 clerks/NOUN/obj/6"
)
CLAUSE_OF_PEOPLE = (
    "She/PRON/nsubj/1 met/VERB/ROOT/1 clerks/NOUN/obj/1 Friday/PROPN/obl/1 that/PRON/nsubj:pass/6 "
    "were/AUX/aux:pass/6 hurt/VERB/acl:relcl/2 before/ADV/advmod/6"
)


@pytest.mark.parametrize(
    ("tree", "trigger", "expected"),
    [
        (BEFORE_ITS_CLAUSE, "dead", "2007-10-05"),
        (SERIES_BEFORE_ITS_CLAUSE, "killed", "2007-10-05"),
        (CLAUSE_OF_PEOPLE, "hurt", "None"),
        (HOURS_AFTER, "killed", "2007-10-05"),
        (SHORTLY_AFTER, "killing", "2007-10-05"),
        (LONG_AFTER, "killing", "None"),
    ],
)
def test_a_day_before_the_clause_of_an_event_or_of_hours_after_is_its_day(tree, trigger, expected):
    assert str(read(tree, trigger)[0].start) == expected


@pytest.mark.parametrize(
    ("tree", "trigger"),
    [
        (OVER_AN_ATTACK, "arrested"),
        (HELD_BEFORE_THE_VERB, "killed"),
        (INTO_CUSTODY, "shot"),
        (TAKEN_AND_FREED, "freed"),
        (TAKEN_AND_FOUND, "dead"),
        (UNCLEAR_HOW, "killed"),
    ],
)
def test_the_day_of_what_came_before_is_not_taken(tree, trigger):
    when, rule, _ = read(tree, trigger)
    assert when.start is None
    assert rule == "the sentence's time is not the event's"


def test_what_is_held_since_a_month_keeps_it():
    assert str(read(HELD_SINCE, "held")[0].start) == "2007-09-01"
