"""Which time of a sentence is the event's: trees written by hand, one per wording.

A word is written text/POS/link/head, the head as the number of its word from 0.
"""

from dataclasses import replace
from datetime import date

import pytest
import spacy.tokens
from spacy.lang.en import English

from tallystick.doc import Doc
from tallystick.records import Report, Span
from tallystick.when import find_times, when_for

SUNDAY = date(2007, 10, 7)
VOCAB = English().vocab
LEMMAS = {
    "said": "say",
    "reported": "report",
    "ambushed": "ambush",
    "struck": "strike",
    "identified": "identify",
    "took": "take",
    "found": "find",
    "fled": "flee",
    "reports": "report",
    "bordering": "border",
    "captured": "capture",
    "taken": "take",
    "arrested": "arrest",
    "led": "lead",
    "raided": "raid",
}

SAID_ON = (
    "Police/NOUN/nsubj/1 said/VERB/ROOT/1 on/ADP/case/3 Monday/PROPN/obl/1 that/SCONJ/mark/7 "
    "two/NUM/nummod/6 men/NOUN/nsubj/7 died/VERB/ccomp/1 ./PUNCT/punct/1"
)
SAID_BEHIND = (
    "Two/NUM/nummod/1 men/NOUN/nsubj/2 died/VERB/ROOT/2 on/ADP/case/4 Friday/PROPN/obl/2 "
    ",/PUNCT/punct/7 police/NOUN/nsubj/7 said/VERB/parataxis/2 on/ADP/case/9 Monday/PROPN/obl/7"
)
WHICH_LED = (
    "On/ADP/case/1 Friday/PROPN/obl/4 the/DET/det/3 army/NOUN/nsubj/4 raided/VERB/ROOT/4 "
    "Gao/PROPN/obj/4 ,/PUNCT/punct/8 which/PRON/nsubj/8 led/VERB/acl:relcl/5 to/ADP/case/11 "
    "the/DET/det/11 killing/NOUN/obl/8 of/ADP/case/13 men/NOUN/nmod/11"
)
PARTICIPLE = (
    "Rebels/NOUN/nsubj/1 ambushed/VERB/ROOT/1 a/DET/det/3 convoy/NOUN/obj/1 on/ADP/case/5 "
    "Saturday/PROPN/obl/1 ,/PUNCT/punct/7 killing/VERB/advcl/1 two/NUM/obj/7"
)
AFTER_CLAUSE = (
    "The/DET/det/1 army/NOUN/nsubj/2 raided/VERB/ROOT/2 homes/NOUN/obj/2 after/SCONJ/mark/6 "
    "rebels/NOUN/nsubj/6 ambushed/VERB/advcl/2 a/DET/det/8 convoy/NOUN/obj/6 on/ADP/case/10 "
    "Saturday/PROPN/obl/6 ,/PUNCT/punct/12 killing/VERB/advcl/6 two/NUM/obj/12"
)
EVENT_NOUN = (
    "An/DET/det/1 attack/NOUN/nsubj/8 on/ADP/case/3 Friday/PROPN/nmod/1 that/PRON/nsubj/5 "
    "killed/VERB/acl:relcl/1 ten/NUM/nummod/7 men/NOUN/obj/5 failed/VERB/ROOT/8"
)
OWN_CLAUSE_OF_ANOTHER = (
    "The/DET/det/1 body/NOUN/nsubj/9 of/ADP/case/3 Ali/PROPN/nmod/1 ,/PUNCT/punct/6 "
    "who/PRON/nsubj:pass/6 kidnapped/VERB/acl:relcl/3 on/ADP/case/8 Friday/PROPN/obl/6 "
    "vanished/VERB/ROOT/9"
)
IDENTIFIED = (
    "The/DET/det/1 army/NOUN/nsubj/2 identified/VERB/ROOT/2 on/ADP/case/4 Friday/PROPN/obl/2 "
    "the/DET/det/6 soldier/NOUN/obj/2 killed/VERB/acl/6 near/ADP/case/9 Quetta/PROPN/obl/7"
)
WHEN_CLAUSE = (
    "Nine/NUM/nsubj/1 died/VERB/ROOT/1 when/ADV/advmod/4 shells/NOUN/nsubj/4 "
    "struck/VERB/advcl/1 homes/NOUN/obj/4 on/ADP/case/7 Friday/PROPN/obl/4"
)
PARTLY = (
    "Five/NUM/nsubj/1 died/VERB/ROOT/1 in/ADP/case/3 raids/NOUN/obl/1 ,/PUNCT/punct/6 "
    "including/VERB/case/6 one/NUM/nmod/3 on/ADP/case/8 Monday/PROPN/nmod/6"
)
IN_A_STATEMENT = (
    "By/ADP/case/1 reports/NOUN/obl/6 on/ADP/case/3 Saturday/PROPN/nmod/1 ,/PUNCT/punct/6 "
    "two/NUM/nsubj/6 died/VERB/ROOT/6"
)
RAISED = (
    "The/DET/det/1 raid/NOUN/nsubj:pass/4 was/AUX/aux:pass/4 yesterday/NOUN/obl/4 "
    "reported/VERB/ROOT/4 to/PART/mark/7 have/AUX/aux/7 killed/VERB/xcomp/4 six/NUM/obj/7"
)
TIME_AS_ROOT = (
    "Thursday/PROPN/ROOT/0 ,/PUNCT/punct/3 troops/NOUN/nsubj/3 killed/VERB/acl/0 six/NUM/obj/3"
)
FRAME_OF_PERSON = (
    "On/ADP/case/1 Friday/PROPN/obl/4 the/DET/det/3 court/NOUN/nsubj/4 jailed/VERB/ROOT/4 "
    "a/DET/det/6 man/NOUN/obj/4 who/PRON/nsubj/8 killed/VERB/acl:relcl/6 six/NUM/obj/8"
)
FRAME = (
    "On/ADP/case/1 Friday/PROPN/obl/3 she/PRON/nsubj/3 fled/VERB/ROOT/3 a/DET/det/5 "
    "raid/NOUN/obj/3 that/PRON/nsubj/7 killed/VERB/acl:relcl/5 six/NUM/obj/7"
)
BODIES = (
    "Two/NUM/nummod/1 bodies/NOUN/nsubj:pass/3 were/AUX/aux:pass/3 found/VERB/ROOT/3 "
    "yesterday/NOUN/obl/3"
)
SUBJECT_OF_EVENT = (
    "A/DET/det/1 suspect/NOUN/nsubj:pass/7 in/ADP/case/5 Friday/PROPN/nmod:poss/5 's/PART/case/3 "
    "attack/NOUN/nmod/1 was/AUX/aux:pass/7 arrested/VERB/ROOT/7"
)
CAPTION = (
    "Men/NOUN/nsubj/1 carry/VERB/ROOT/1 a/DET/det/3 boy/NOUN/obj/1 killed/VERB/acl/3 in/ADP/case/6 "
    "Quetta/PROPN/obl/4 ,/PUNCT/punct/8 Sept./PROPN/obl/1 12/NUM/nummod/8 ,/PUNCT/punct/8 "
    "2007/NUM/nummod/8 ./PUNCT/punct/1"
)
CAPTION_SHOWS = (
    "A/DET/det/1 man/NOUN/nsubj:pass/3 is/AUX/aux:pass/3 arrested/VERB/ROOT/3 in/ADP/case/5 "
    "Quetta/PROPN/obl/3 ,/PUNCT/punct/7 Sept./PROPN/obl/3 12/NUM/nummod/7 ,/PUNCT/punct/7 "
    "2007/NUM/nummod/7 ./PUNCT/punct/3"
)

HEADLINE = (
    "Suspect/NOUN/nsubj/5 in/ADP/case/4 Friday/PROPN/nmod:poss/4 's/PART/case/2 "
    "attack/NOUN/nsubj/5 captured/VERB/ROOT/5"
)
OF_WHO = (
    "Men/NOUN/ROOT/0 who/PRON/nsubj:pass/3 were/AUX/aux:pass/3 kidnapped/VERB/acl:relcl/0 "
    "on/ADP/case/5 Friday/PROPN/obl/3 have/AUX/aux/8 been/AUX/aux:pass/8 freed/VERB/advcl/3"
)
# "Two were hurt and last Sunday a clerk was killed."
OF_THE_CLAUSE_BEHIND = (
    "Two/NUM/nsubj:pass/2 were/AUX/aux:pass/2 hurt/VERB/ROOT/2 and/CCONJ/cc/9 last/ADJ/amod/5 "
    "Sunday/PROPN/obl:unmarked/9 a/DET/det/7 clerk/NOUN/nsubj:pass/9 was/AUX/aux:pass/9 "
    "killed/VERB/conj/2"
)
# "The judge of the murder today left."
OF_THE_VERB_BEHIND = (
    "The/DET/det/1 judge/NOUN/nsubj/6 of/ADP/case/4 the/DET/det/4 murder/NOUN/nmod/1 "
    "today/NOUN/obl:unmarked/6 left/VERB/ROOT/6"
)
# "A man was arrested after his son was shot on Sunday."
ARRESTED_AFTER = (
    "A/DET/det/1 man/NOUN/nsubj:pass/3 was/AUX/aux:pass/3 arrested/VERB/ROOT/3 after/SCONJ/mark/8 "
    "his/PRON/nmod:poss/6 son/NOUN/nsubj:pass/8 was/AUX/aux:pass/8 shot/VERB/advcl/3 "
    "on/ADP/case/10 Sunday/PROPN/obl/8"
)
# "A boy was arrested following a robbery on Sunday."
ARRESTED_FOR = (
    "A/DET/det/1 boy/NOUN/nsubj:pass/3 was/AUX/aux:pass/3 arrested/VERB/ROOT/3 "
    "following/VERB/case/6 a/DET/det/6 robbery/NOUN/obl/3 on/ADP/case/8 Sunday/PROPN/nmod/6"
)


def read(tree, trigger):
    parts = [word.split("/") for word in tree.split()]
    words = [part[0] for part in parts]
    doc = Doc(
        spacy.tokens.Doc(
            VOCAB,
            words=words,
            spaces=[
                index + 1 < len(words) and words[index + 1] not in {",", ".", "'s"}
                for index in range(len(words))
            ],
            pos=[part[1] for part in parts],
            deps=[part[2] for part in parts],
            heads=[int(part[3]) for part in parts],
            lemmas=[LEMMAS.get(word, word.lower()) for word in words],
        )
    )
    # As in a real Doc, the text begins behind the empty title's newline.
    report = Report(slug="r", title="", text=doc.text, published=SUNDAY)
    mentions = tuple(_shifted(mention) for mention in find_times(report))
    token = next(token for token in doc if token.text == trigger)
    span = Span(start=token.idx, end=token.idx + len(token))
    return when_for(span, Span(start=0, end=len(doc.text)), mentions, doc, token)


def _shifted(mention):
    span = Span(start=mention.span.start - 1, end=mention.span.end - 1)
    return replace(mention, span=span)


@pytest.mark.parametrize(
    ("tree", "trigger", "expected"),
    [
        (SAID_BEHIND, "died", "2007-10-05"),
        (PARTICIPLE, "killing", "2007-10-06"),
        (WHICH_LED, "killing", "2007-10-05"),
        (AFTER_CLAUSE, "killing", "2007-10-06"),
        (EVENT_NOUN, "killed", "2007-10-05"),
        (WHEN_CLAUSE, "died", "2007-10-05"),
        (RAISED, "killed", "2007-10-06"),
        (TIME_AS_ROOT, "killed", "2007-10-04"),
        (FRAME, "killed", "2007-10-05"),
        (BODIES, "bodies", "2007-10-06"),
        (CAPTION_SHOWS, "arrested", "2007-09-12"),
        (OF_THE_CLAUSE_BEHIND, "killed", "2007-09-30"),
        (ARRESTED_AFTER, "shot", "2007-10-07"),
    ],
)
def test_the_time_that_dates_the_event(tree, trigger, expected):
    when, rule, span = read(tree, trigger)
    assert str(when.start) == expected
    assert rule
    assert span is not None


@pytest.mark.parametrize(
    ("tree", "trigger"),
    [
        (SAID_ON, "died"),
        (OWN_CLAUSE_OF_ANOTHER, "body"),
        (IDENTIFIED, "killed"),
        (PARTLY, "died"),
        (IN_A_STATEMENT, "died"),
        (FRAME_OF_PERSON, "killed"),
        (SUBJECT_OF_EVENT, "arrested"),
        (CAPTION, "killed"),
        (HEADLINE, "captured"),
        (OF_WHO, "freed"),
        (OF_THE_CLAUSE_BEHIND, "hurt"),
        (OF_THE_VERB_BEHIND, "murder"),
        (ARRESTED_AFTER, "arrested"),
        (ARRESTED_FOR, "arrested"),
    ],
)
def test_the_time_of_a_saying_or_of_another_event_is_not_taken(tree, trigger):
    when, rule, span = read(tree, trigger)
    assert (when.start, span) == (None, None)
    assert rule == "the sentence's time is not the event's"


def test_a_sentence_without_a_time_says_so():
    when, rule, span = read("Two/NUM/nsubj/1 died/VERB/ROOT/1", "died")
    assert (when.start, rule, span) == (None, "no time in the sentence", None)
