"""Trees that their own words gainsay are mended: who shot, what is said of a man, whose time a day is."""

import random
from dataclasses import dataclass

import pytest

from tallystick.mended import mend
from tallystick.tree import Tree


@dataclass(frozen=True)
class Row:
    """A word with the class, label and head (its place, from 0) that the parser gave it."""

    word: str
    tag: str
    dep: str
    head: int


def tree(rows: str) -> Tree:
    """ "gunmen NOUN nsubj:pass 1 / shot VERB ROOT 1"."""
    found = [Row(w, t, d, int(h)) for w, t, d, h in (row.split() for row in rows.split(" / "))]
    lower = tuple(row.word for row in found)
    deps, heads = [row.dep for row in found], [row.head for row in found]
    return Tree.of(lower, [row.tag for row in found], deps, heads)


MENDED = [
    # "a witness told police Haro shot a clerk": police are no part of his name
    (
        "witness NOUN nsubj 1 / told VERB ROOT 1 / police NOUN nmod:desc 3 / haro PROPN nsubj 4 / "
        "shot VERB ccomp 1 / clerk NOUN obj 4",
        "police NOUN obj told",
    ),
    (
        "witness NOUN nsubj 1 / told VERB ROOT 1 / police NOUN nmod:desc 4 / chief NOUN nmod:desc 4 / "
        "haro PROPN nsubj 5 / shot VERB ccomp 1 / clerk NOUN obj 5",
        "police NOUN nmod:desc haro",
    ),
    # "family of a teen killed by rebels believes": those who believe something live
    (
        "family NOUN nsubj 6 / of ADP case 2 / teen NOUN nmod 0 / killed VERB acl 0 / by ADP case 5 / "
        "rebels NOUN obl:agent 3 / believes VERB ROOT 6",
        "killed VERB acl teen",
    ),
    # "killed nine, while on Sunday rebels shot two": the day is of the clause behind
    (
        "killed VERB ROOT 0 / nine NUM obj 0 / , PUNCT punct 5 / while SCONJ mark 5 / on ADP case 5 / "
        "sunday PROPN obl 0 / rebels NOUN nsubj 7 / shot VERB conj 0",
        "sunday PROPN obl shot",
    ),
    # "in Gao, Noor and Haddad were shot": those behind the place are the subject
    (
        "in ADP case 1 / gao PROPN obl 6 / , PUNCT punct 3 / noor PROPN conj 1 / and CCONJ cc 5 / "
        "haddad PROPN conj 1 / shot VERB ROOT 6",
        "noor PROPN conj gao",
    ),
    (
        "in ADP case 1 / gao PROPN obl 7 / , PUNCT punct 3 / noor PROPN conj 1 / and CCONJ cc 5 / "
        "haddad PROPN conj 1 / were AUX aux:pass 7 / shot VERB ROOT 7",
        "noor PROPN nsubj:pass shot",
    ),
    # "on Monday, police say, rebels shelled a market": the day is not of who speaks between commas
    (
        "on ADP case 1 / monday PROPN obl 4 / , PUNCT punct 4 / police NOUN nsubj 4 / "
        "say VERB parataxis 7 / , PUNCT punct 4 / rebels NOUN nsubj 7 / shelled VERB ROOT 7",
        "monday PROPN obl shelled",
    ),
    # "rebels killed nine, the army claim": what ends a clause and has a subject is a verb
    (
        "rebels NOUN nsubj 1 / killed VERB ROOT 1 / nine NUM obj 1 / , PUNCT punct 6 / the DET det 5 / "
        "army NOUN nsubj 6 / claim NOUN parataxis 1",
        "claim VERB parataxis killed",
    ),
    # "police shot all four accused near Koro": they are people
    (
        "police NOUN nsubj 1 / shot VERB ROOT 1 / all DET det:predet 3 / four NUM obj 1 / "
        "accused VERB acl 3 / near ADP case 6 / koro PROPN obl 4",
        "accused NOUN obj shot",
    ),
    # "Kor, October 13 (RNA): a clerk was shot"
    (
        "kor PROPN nsubj:pass 8 / , PUNCT punct 2 / october PROPN nmod:unmarked 0 / ( PUNCT punct 4 / "
        "rna PROPN nmod:unmarked 0 / ): PUNCT punct 4 / clerk NOUN nsubj:pass 8 / was AUX aux:pass 8 / "
        "shot VERB ROOT 8",
        "kor PROPN parataxis shot",
    ),
    # "Noor drove on but Amin got off and was shot": a verb goes on with the clause before it
    (
        "noor PROPN nsubj 1 / drove VERB ROOT 1 / but CCONJ cc 4 / amin PROPN nsubj 4 / got VERB conj 1 / "
        "off ADP compound:prt 4 / and CCONJ cc 8 / was AUX aux:pass 8 / shot VERB conj 1",
        "shot VERB conj got",
    ),
    # "farmers were brutally and repeatedly attacked": two adverbs are no sentence
    (
        "farmers NOUN nsubj 2 / were AUX cop 2 / brutally ADV ROOT 2 / and CCONJ cc 5 / "
        "repeatedly ADV advmod 5 / attacked VERB conj 2",
        "farmers NOUN nsubj:pass attacked",
    ),
    # "bodies of soldiers Klein and Noor": the "of" is that of the names
    (
        "bodies NOUN ROOT 0 / of ADP case 2 / soldiers NOUN nmod:desc 3 / klein PROPN nmod 0 / "
        "and CCONJ cc 5 / noor PROPN conj 3",
        "of ADP case klein",
    ),
    # several who say so were not hurt
    (
        "rebels NOUN nsubj 1 / shot VERB ccomp 8 / 60 NUM obj 1 / , PUNCT punct 4 / police NOUN conj 2 / "
        "and CCONJ cc 7 / the DET det 7 / army NOUN nsubj 8 / said VERB ROOT 8 / . PUNCT punct 8",
        "police NOUN nsubj said",
    ),
    # "a woman was the most seriously wounded": the subject of "was" is that of its verb
    (
        "a DET det 1 / woman NOUN nsubj 2 / was AUX aux:pass 6 / the DET det 4 / most ADV advmod 5 / "
        "seriously ADV advmod 6 / wounded VERB ROOT 6",
        "woman NOUN nsubj:pass wounded",
    ),
    # whom a headline counts and then tells of
    (
        "four NUM nsubj 1 / kidnapped VERB ROOT 1 / priests NOUN obj 1 / fled VERB conj 1",
        "priests NOUN obj kidnapped",
    ),
    # a verb with a subject and something told is no noun
    (
        "un PROPN nsubj 1 / estimates NOUN ROOT 1 / nine NUM nsubj 3 / died VERB ccomp 1",
        "estimates VERB ROOT estimates",
    ),
    (
        "the DET det 2 / un PROPN compound 2 / estimates NOUN ROOT 2 / that SCONJ mark 5 / "
        "nine NUM nsubj 5 / died VERB acl:relcl 2",
        "un PROPN nsubj estimates",
    ),
    (
        "the DET det 2 / un PROPN compound 2 / estimates NOUN ROOT 2 / that SCONJ mark 5 / "
        "nine NUM nsubj 5 / died VERB acl:relcl 2",
        "died VERB ccomp estimates",
    ),
    # who denies a report does not tell it
    (
        "rebels NOUN nsubj 1 / denied VERB ROOT 1 / reports NOUN obj 1 / that SCONJ mark 5 / "
        "nine NUM nsubj 5 / died VERB acl 2",
        "reports NOUN obj denied",
    ),
    # the clause of a noun stays one where nobody tells it, or where it only describes
    (
        "reports NOUN ROOT 0 / that SCONJ mark 3 / nine NUM nsubj 3 / died VERB acl 0",
        "reports NOUN ROOT reports",
    ),
    (
        "army PROPN compound 1 / bases NOUN ROOT 1 / that PRON nsubj 3 / burned VERB acl:relcl 1",
        "bases NOUN ROOT bases",
    ),
    # a word that a hyphen joins is no noun beside it
    (
        "a DET det 3 / passer NOUN compound 3 / - PUNCT punct 1 / by ADP nsubj:pass 5 / "
        "was AUX aux:pass 5 / shot VERB ROOT 5",
        "passer NOUN nsubj:pass shot",
    ),
    (
        "shot VERB ROOT 0 / passers NOUN obj 0 / - PUNCT punct 1 / by ADP obl 0",
        "by NOUN flat passers",
    ),
    # so is what has an object; what is told of that is no verb of the sentence
    (
        "list NOUN nsubj 1 / names NOUN nsubj 3 / people NOUN obj 1 / killed VERB ROOT 3 / "
        "and CCONJ cc 6 / two NUM nummod 6 / boys NOUN obj 3 / missing ADJ amod 6",
        "names VERB ROOT names",
    ),
    (
        "list NOUN nsubj 1 / names NOUN nsubj 3 / people NOUN obj 1 / killed VERB ROOT 3 / "
        "and CCONJ cc 6 / two NUM nummod 6 / boys NOUN obj 3 / missing ADJ amod 6",
        "boys NOUN conj people",
    ),
    # who shot, and is not shot
    (
        "gunmen NOUN nsubj:pass 1 / shot VERB ROOT 1 / and CCONJ cc 3 / killed VERB conj 1 / "
        "guards NOUN obj 3",
        "gunmen NOUN nsubj shot",
    ),
    # who is shot, and does not shoot
    (
        "guard NOUN nsubj 1 / shot VERB ROOT 1 / dead ADJ xcomp 1 / ; PUNCT punct 1",
        "guard NOUN nsubj:pass shot",
    ),
    (
        "men NOUN nsubj 1 / shot VERB ROOT 1 / dead ADJ xcomp 1 / a DET det 4 / guard NOUN obj 1",
        "men NOUN nsubj shot",
    ),
    (
        "migrants NOUN nsubj 1 / desperate ADJ ROOT 1 / to PART mark 3 / leave VERB advcl 1 / "
        "died VERB conj 1",
        "migrants NOUN nsubj died",
    ),
    (
        "guards NOUN nsubj 1 / reluctant ADJ ROOT 1 / to PART mark 3 / open VERB xcomp 1 / "
        "gates NOUN nsubj:pass 6 / were AUX aux:pass 6 / shot VERB conj 1",
        "guards NOUN nsubj:pass shot",
    ),
    (
        "guards NOUN nsubj 1 / reluctant ADJ ROOT 1 / to PART mark 3 / open VERB xcomp 1 / "
        "gates NOUN nsubj:pass 6 / were AUX aux:pass 6 / shot VERB conj 1",
        "gates NOUN obj open",
    ),
    # names and their titles, numbers
    (
        "killed VERB ROOT 0 / lawyer NOUN obj 0 / ivana PROPN obj 0",
        "lawyer NOUN nmod:desc ivana",
    ),
    (
        "found VERB ROOT 0 / ivana PROPN obj 0 / suffering VERB flat 1",
        "suffering VERB acl ivana",
    ),
    (
        "two NUM nsubj 1 / detained VERB amod 2 / clerks NOUN nsubj:pass 4 / were AUX aux:pass 4 / "
        "freed VERB ROOT 4",
        "two NUM nummod clerks",
    ),
    (
        "called VERB ROOT 0 / murder NOUN obj 0 / of ADP case 3 / noor PROPN nmod 1 / "
        "a DET det 5 / tragedy NOUN flat 3",
        "tragedy NOUN xcomp called",
    ),
    ("pavel ADJ xcomp 0 / orlov PROPN flat 0", "pavel PROPN xcomp pavel"),
    # whose sons they are
    (
        "her PRON nsubj:pass 6 / 6- NUM nummod 0 / and CCONJ cc 4 / 12-year-old ADJ amod 4 / "
        "sons NOUN conj 0 / were AUX aux:pass 6 / hurt VERB ROOT 6",
        "sons NOUN nsubj:pass hurt",
    ),
    (
        "her PRON nsubj:pass 6 / 6- NUM nummod 0 / and CCONJ cc 4 / 12-year-old ADJ amod 4 / "
        "sons NOUN conj 0 / were AUX aux:pass 6 / hurt VERB ROOT 6",
        "her PRON nmod:poss sons",
    ),
    # whoever does it to himself
    ("shooting NOUN ROOT 0 / themselves PRON nmod:unmarked 0", "shooting VERB ROOT shooting"),
    (
        "nuns NOUN nsubj:pass 5 / -- PUNCT punct 3 / two NUM nummod 3 / danes NOUN nsubj:pass 5 / "
        "-- PUNCT punct 5 / shot VERB ROOT 5",
        "danes NOUN appos nuns",
    ),
    # a result told behind the speaker: "a bomb exploded, police said, killing two"
    (
        "bomb NOUN nsubj 1 / exploded VERB ccomp 4 / , PUNCT punct 1 / police NOUN nsubj 4 / "
        "said VERB ROOT 4 / , PUNCT punct 6 / killing VERB advcl 4 / two NUM obj 6",
        "killing VERB advcl exploded",
    ),
    # who says so at the end of a headline: "twelve killed in blast – police"
    (
        "twelve NUM nsubj:pass 1 / killed VERB ROOT 1 / in ADP case 3 / blast NOUN obl 1 / "
        "– PUNCT punct 5 / police NOUN obj 1",
        "police NOUN parataxis killed",
    ),
    # the paper behind a dash was not shot, and nobody shot the paper
    (
        "men NOUN nsubj:pass 1 / shot VERB ROOT 1 / - PUNCT punct 3 / news NOUN obj 1",
        "men NOUN nsubj:pass shot",
    ),
    # who acts behind "with": "a bomb exploded, with officials reporting two dead"
    (
        "bomb NOUN nsubj 1 / exploded VERB ROOT 1 / with ADP case 3 / officials NOUN obl 1 / "
        "reporting VERB acl 3 / two NUM obj 4",
        "officials NOUN nsubj reporting",
    ),
    # a number counts the people, not what is told of them
    (
        "ten NUM nummod 2 / high ADJ amod 2 / ranking VERB amod 3 / clerks NOUN nsubj 4 / fled VERB ROOT 4",
        "ten NUM nummod clerks",
    ),
    # a second "of" goes on with the first
    (
        "deaths NOUN ROOT 0 / of ADP case 2 / nurse NOUN nmod 0 / with ADP case 4 / bag NOUN nmod 2 / "
        "and CCONJ cc 7 / of ADP case 7 / guard NOUN conj 4",
        "guard NOUN conj nurse",
    ),
    # what is done joins what was done
    (
        "murder NOUN ROOT 0 / of ADP case 2 / noor PROPN nmod 0 / and CCONJ cc 4 / arrest NOUN conj 2",
        "arrest NOUN conj murder",
    ),
    # behind a preposition is no subject
    (
        "half NOUN nsubj:pass 6 / held VERB acl 0 / after ADP case 3 / noor PROPN nmod:poss 4 / "
        "murder NOUN nsubj:pass 6 / were AUX aux:pass 6 / freed VERB ROOT 6",
        "murder NOUN obl held",
    ),
    # a source is no subject
    (
        "according VERB case 2 / to ADP fixed 0 / police NOUN nsubj:pass 6 / , PUNCT punct 4 / "
        "noor PROPN appos 2 / was AUX aux:pass 6 / shot VERB ROOT 6",
        "noor PROPN nsubj:pass shot",
    ),
    # one subject that an "and" joins
    (
        "nuns NOUN nsubj 5 / , PUNCT punct 5 / and CCONJ cc 5 / a DET det 4 / guard NOUN nsubj 5 / "
        "died VERB ROOT 5",
        "guard NOUN conj nuns",
    ),
    # who was shot is the teen
    (
        "mother NOUN nsubj:pass 3 / of ADP case 2 / teen NOUN nmod 0 / shot VERB ROOT 3 / in ADP case 5 / "
        "gao PROPN obl 3 / speaks VERB advcl 3",
        "mother NOUN nsubj speaks",
    ),
    (
        "friends NOUN nsubj:pass 3 / of ADP case 2 / nurse NOUN nmod 0 / stabbed VERB ROOT 3",
        "stabbed VERB acl nurse",
    ),
    # "were" tells of both
    (
        "noor PROPN nsubj:pass 7 / , PUNCT punct 2 / head NOUN appos 0 / of ADP case 4 / "
        "miners NOUN nmod 2 / and CCONJ cc 6 / omar PROPN conj 4 / shot VERB ROOT 7 / were AUX aux:pass 7",
        "omar PROPN conj miners",
    ),
    (
        "noor PROPN nsubj:pass 8 / , PUNCT punct 2 / head NOUN appos 0 / of ADP case 4 / "
        "miners NOUN nmod 2 / and CCONJ cc 6 / omar PROPN conj 4 / were AUX aux:pass 8 / shot VERB ROOT 8",
        "omar PROPN conj noor",
    ),
    (
        "noor PROPN ROOT 0 / , PUNCT punct 2 / clerk NOUN appos 0 / and CCONJ cc 7 / his PRON nmod:poss 5 / "
        "son NOUN nsubj:pass 7 / were AUX aux:pass 7 / shot VERB conj 0",
        "noor PROPN nsubj:pass shot",
    ),
    # two subjects of a verb: where it was written, a list, two names for one, a floating "all"
    (
        "tolmar PROPN nsubj 3 / -- PUNCT punct 0 / police NOUN nsubj 3 / said VERB ROOT 3",
        "tolmar PROPN parataxis said",
    ),
    (
        "men NOUN nsubj 6 / , PUNCT punct 3 / two NUM nummod 3 / nuns NOUN nsubj 6 / "
        "and CCONJ cc 5 / boys NOUN conj 3 / died VERB ROOT 6",
        "nuns NOUN conj men",
    ),
    (
        "clerk NOUN nsubj 4 / and CCONJ cc 4 / her PRON nmod:poss 3 / sons NOUN nsubj 4 / "
        "died VERB ROOT 4",
        "sons NOUN conj clerk",
    ),
    (
        "two NUM nummod 1 / front NOUN nsubj 6 / ( PUNCT punct 3 / rwf PROPN appos 1 / "
        ") PUNCT punct 3 / members NOUN nsubj 6 / died VERB ROOT 6",
        "front NOUN compound members",
    ),
    (
        "two NUM nummod 1 / front NOUN nsubj 6 / ( PUNCT punct 3 / rwf PROPN appos 1 / "
        ") PUNCT punct 3 / members NOUN nsubj 6 / died VERB ROOT 6",
        "two NUM nummod members",
    ),
    (
        "uncle NOUN nsubj 4 / , PUNCT punct 2 / omar PROPN nsubj 4 / , PUNCT punct 2 / "
        "died VERB ROOT 4",
        "omar PROPN appos uncle",
    ),
    ("omar PROPN nsubj 2 / noor PROPN nsubj 2 / died VERB ROOT 2", "noor PROPN flat omar"),
    ("clerks NOUN nsubj 2 / all DET nsubj 2 / died VERB ROOT 2", "all DET advmod died"),
    (
        "woman NOUN nsubj:pass 3 / , PUNCT punct 2 / child NOUN nsubj:pass 3 / shot VERB ROOT 3",
        "child NOUN conj woman",
    ),
    # a name behind the words that open a sentence does its verb: "after the raid, mayor noor called"
    (
        "after ADP case 2 / the DET det 2 / raid NOUN obl 6 / , PUNCT punct 5 / "
        "mayor NOUN nmod:desc 5 / noor PROPN appos 2 / called VERB ROOT 6",
        "noor PROPN nsubj called",
    ),
    # who travels kills nobody: "fired on a bus that was carrying nuns, killing two"
    (
        "fired VERB ROOT 0 / on ADP case 2 / bus NOUN obl 0 / carrying VERB acl 2 / "
        "nuns NOUN obj 3 / , PUNCT punct 6 / killing VERB advcl 3 / two NUM obj 6",
        "killing VERB advcl fired",
    ),
    # who follows a source was shot, and is no part of its name: "according to Koro Police, Omar Noor"
    (
        "according VERB case 2 / to ADP fixed 0 / police PROPN obl 6 / , PUNCT punct 4 / "
        "noor PROPN flat 2 / was AUX aux:pass 6 / shot VERB ROOT 6",
        "noor PROPN nsubj:pass shot",
    ),
    # "went there after reports of a child shooting himself"
    (
        "went VERB ROOT 0 / there ADV advmod 0 / after SCONJ mark 6 / reports NOUN nsubj 6 / of ADP case 5 / "
        "child NOUN nmod 3 / shooting VERB advcl 0 / himself PRON obj 6",
        "shooting VERB acl child",
    ),
    # no comma parts a verb from its object: "kidnap, torture and murder farmers"
    (
        "kidnap VERB ROOT 0 / , PUNCT punct 2 / torture NOUN obj 0 / and CCONJ cc 4 / "
        "murder VERB conj 0 / farmers NOUN obj 4",
        "torture VERB conj kidnap",
    ),
    # "fired missiles to avenge the attack that killed two": the missiles did not
    (
        "missiles NOUN nsubj:pass 2 / were AUX aux:pass 2 / fired VERB ROOT 2 / after ADP case 4 / "
        "attack NOUN obl 2 / that PRON nsubj 6 / killed VERB acl:relcl 0 / two NUM obj 6",
        "killed VERB acl:relcl attack",
    ),
    # behind a preposition is no verb: "escaped from jails"
    ("escaped VERB ROOT 0 / from ADP case 2 / jails VERB obl 0", "jails NOUN obl escaped"),
    # "the bodies of soldiers Omar Noor"
    (
        "bodies NOUN ROOT 0 / of ADP case 2 / soldiers NOUN nmod:desc 3 / omar PROPN nmod 0",
        "of ADP case omar",
    ),
    # "five members of the Tolmar Front (TF) militia were killed": they were, not one militia
    (
        "cooks NOUN root 0 / of ADP case 2 / front PROPN compound 6 / ( PUNCT punct 4 / tf PROPN appos 2 / "
        ") PUNCT punct 4 / militia NOUN nsubj:pass 8 / were AUX aux:pass 8 / killed VERB ROOT 8",
        "cooks NOUN nsubj:pass killed",
    ),
]

AS_THEY_WERE = [
    # "mother of teen shot in Gao": nothing more is told of her
    "mother NOUN nsubj:pass 3 / of ADP case 2 / teen NOUN nmod 0 / shot VERB ROOT 3",
    # "families of two killed in crash"
    "families NOUN nsubj:pass 3 / of ADP case 2 / two NUM nmod 0 / killed VERB ROOT 3",
    # "mother of two killed by rebels": it is she
    "mother NOUN ROOT 0 / of ADP case 2 / two NUM nmod 0 / killed VERB acl 0 / by ADP case 5 / "
    "rebels NOUN obl:agent 3",
    # "four accused of murder fled"
    "four NUM nsubj 4 / accused VERB acl 0 / of ADP case 3 / murder NOUN obl 1 / fled VERB ROOT 4",
    # "gunmen came, shot a guard and fled": all that they did
    "gunmen NOUN nsubj 1 / came VERB ROOT 1 / , PUNCT punct 3 / shot VERB conj 1 / a DET det 5 / "
    "guard NOUN obj 3 / and CCONJ cc 7 / fled VERB conj 1",
    # a headline's people were shot
    "men NOUN nsubj:pass 1 / shot VERB ROOT 1 / dead ADJ xcomp 1",
    # each verb has its subject
    "bombs NOUN nsubj 1 / hit VERB ROOT 1 / bars NOUN obj 1 / and CCONJ cc 6 / "
    "two NUM nsubj:pass 6 / were AUX aux:pass 6 / injured VERB conj 1",
    # "was" tells of one
    "noor PROPN nsubj:pass 6 / , PUNCT punct 2 / head NOUN appos 0 / and CCONJ cc 4 / clerk NOUN conj 2 / "
    "was AUX aux:pass 6 / shot VERB ROOT 6",
    # "her" is no owner of what does not follow
    "saw VERB ROOT 0 / her PRON obj 0 / two NUM nummod 3 / days NOUN obl:unmarked 0",
    # a name's second part
    "ali PROPN obj 1 / shot VERB ROOT 1 / noor PROPN flat 0",
    # a headline's dead and hurt, and who sees to them
    "men NOUN nsubj 1 / dead ADJ ROOT 1 / , PUNCT punct 3 / hurt VERB conj 1",
    "men NOUN nsubj 1 / dead ADJ ROOT 1 / police NOUN nsubj 3 / say VERB parataxis 1",
    # a time does nothing
    "night NOUN obl:unmarked 1 / fell VERB ROOT 1",
    # a verb with a subject takes none from the words that open its sentence
    "after ADP case 1 / raid NOUN obl 5 / , PUNCT punct 3 / noor PROPN appos 1 / "
    "he PRON nsubj 5 / called VERB ROOT 5",
    # what a blow brings is its own: "fired a rocket that hit a bus, killing two"
    "fired VERB ROOT 0 / rocket NOUN obj 0 / that PRON nsubj 3 / hit VERB acl:relcl 1 / "
    "bus NOUN obj 3 / , PUNCT punct 6 / killing VERB advcl 3 / two NUM obj 6",
    # two things in one noun
    "kill VERB ROOT 0 / guards NOUN obj 0 / and CCONJ cc 4 / bus NOUN compound 4 / "
    "drivers NOUN conj 1",
    # the day of the saying is set off
    "kin NOUN nsubj 4 / shot VERB acl 0 / , PUNCT punct 4 / tuesday PROPN obl 4 / said VERB ROOT 4",
    # what somebody does at all times has no day: "the judge investigating a death today left"
    "judge NOUN nsubj 4 / investigating VERB acl 0 / death NOUN obj 1 / "
    "today NOUN obl:unmarked 4 / left VERB ROOT 4",
    # who says something is not said of
    "police NOUN nsubj 1 / said VERB ROOT 1 / it PRON expl 4 / was AUX aux:pass 4 / "
    "known VERB ccomp 1",
    # a number that has a verb counts nothing behind it
    "five NUM nsubj 2 / sustained VERB amod 2 / injuries NOUN ROOT 2",
    # what had been done by a time, and nothing told of an arrival but itself
    "by ADP case 2 / the DET det 2 / time NOUN obl 4 / officers NOUN nsubj 4 / arrived VERB ROOT 4",
    # a thing of an act: "avoid kidnap, torture"; a clause told late of who died
    "avoid VERB ROOT 0 / , PUNCT punct 2 / farms NOUN obj 0",
    "men NOUN nsubj 1 / died VERB ROOT 1 / here ADV advmod 1 / that PRON nsubj 4 / fought VERB acl:relcl 0",
    # one day of a deed, and what somebody is left with
    "protested VERB ROOT 0 / against ADP case 2 / murder NOUN obl 0 / on ADP case 4 / "
    "saturday PROPN obl 0",
    "left VERB ROOT 0 / people NOUN obj 0 / with ADP case 3 / wounds NOUN obl 0",
    # who is called and has a word of his own: "Noor, they died"
    "noor PROPN vocative 3 / , PUNCT punct 0 / they PRON nsubj 3 / died VERB ROOT 3",
    # what somebody else says is no other word for it
    "guards NOUN nsubj 3 / , PUNCT punct 3 / he PRON nsubj 3 / said VERB ROOT 3",
    "men NOUN nsubj 6 / , PUNCT punct 4 / four NUM nsubj 4 / of ADP case 2 / whom PRON nmod 2 / "
    ", PUNCT punct 6 / fled VERB ROOT 6",
]


def line(found: Tree, word: str) -> str:
    at = found.lower.index(word)
    return f"{word} {found.tags[at]} {found.deps[at]} {found.lower[found.heads[at]]}"


@pytest.mark.parametrize(("rows", "expected"), MENDED)
def test_what_is_mended(rows: str, expected: str) -> None:
    found = tree(rows)
    mend(found)
    assert line(found, expected.split(maxsplit=1)[0]) == expected


@pytest.mark.parametrize("rows", AS_THEY_WERE)
def test_what_stays_as_it_was(rows: str) -> None:
    found = tree(rows)
    mend(found)
    assert (found.tags, found.deps, found.heads) == (
        tree(rows).tags,
        tree(rows).deps,
        tree(rows).heads,
    )


WORDS = """two the of and , - said police killing who with Monday by were found estimates that names
    gunmen guards murder kidnapping killed shot held reluctant to open Noor ( ) by 16 old""".split()
TAGS = "NOUN PROPN VERB AUX ADJ NUM ADP CCONJ PUNCT DET PRON PART".split()
LABELS = """nsubj nsubj:pass obj obl obl:unmarked conj cc amod acl acl:relcl advcl ccomp xcomp nmod
    nmod:unmarked nummod compound flat appos case mark aux aux:pass cop det punct parataxis""".split()


@pytest.mark.parametrize("seed", range(300))
def test_whatever_a_tree_is_like_it_has_no_circle_when_mended(seed: int) -> None:
    dice = random.Random(seed)
    length = dice.randint(2, 25)
    root = dice.randrange(length)
    # each word hangs on one that is nearer to the root, in any order
    order = [root, *dice.sample([at for at in range(length) if at != root], length - 1)]
    heads = [root] * length
    for place, at in enumerate(order[1:], start=1):
        heads[at] = order[dice.randrange(place)]
    labels = ["ROOT" if at == root else dice.choice(LABELS) for at in range(length)]
    lower = tuple(dice.choice(WORDS).lower() for _ in range(length))
    found = Tree.of(lower, [dice.choice(TAGS) for _ in range(length)], labels, heads)
    mend(found)
    for at in range(length):
        above, steps = at, 0
        while found.heads[above] != above:
            above, steps = found.heads[above], steps + 1
            assert steps <= length
    assert sum(found.heads[at] == at for at in range(length)) == 1


def test_a_word_is_not_hung_on_what_hangs_on_it() -> None:
    found = tree("gunmen NOUN nsubj 1 / shot VERB ROOT 1 / guards NOUN obj 1")
    found.hang(1, 2, "acl")
    assert found.heads == [1, 1, 1]
