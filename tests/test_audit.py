"""What no claim accounts for, over sentences whose grammar is written out by hand."""

import pytest
import spacy
import spacy.tokens

from tallystick.audit import Reason, audit, is_ordinary
from tallystick.doc import Doc
from tallystick.extract import Text
from tallystick.records import Actor, AuditItem, Claim, Count, Evidence, Report, Span
from tallystick.vocabulary import ActorClass, Bound, Effect

VOCAB = spacy.blank("en").vocab

# word/part of speech/relation/head (counted from 0 within the sentence)
ATTACK = (
    "Two/NUM/nummod/1 gunmen/NOUN/nsubj/2 killed/VERB/ROOT/2 five/NUM/nummod/4 "
    "villagers/NOUN/obj/2 ./PUNCT/punct/2"
)
OPERATION = (
    "Some/DET/det/2 500/NUM/nummod/2 troops/NOUN/nsubj/3 launched/VERB/ROOT/3 an/DET/det/5 "
    "operation/NOUN/obj/3 ./PUNCT/punct/3"
)
CONVOYS = (
    "Rebels/NOUN/nsubj/1 ambushed/VERB/ROOT/1 two/NUM/nummod/4 military/ADJ/amod/4 "
    "convoys/NOUN/obj/1 ./PUNCT/punct/1"
)
THREAT = (
    "They/PRON/nsubj/1 threatened/VERB/ROOT/1 to/PART/mark/3 kill/VERB/xcomp/1 ten/NUM/nummod/5 "
    "hostages/NOUN/obj/3 ./PUNCT/punct/1"
)
BACK = (
    "The/DET/det/1 killings/NOUN/nsubj/2 shocked/VERB/ROOT/2 the/DET/det/4 town/NOUN/obj/2 "
    "in/ADP/case/6 2009/NUM/obl/2 ./PUNCT/punct/2"
)
BRIDGE = "They/PRON/nsubj/1 freed/VERB/ROOT/1 the/DET/det/3 bridge/NOUN/obj/1 ./PUNCT/punct/1"
ALONE = "Twelve/NUM/nsubj/1 left/VERB/ROOT/1 ./PUNCT/punct/1"
MANY = "Many/ADJ/amod/1 houses/NOUN/nsubj/2 collapsed/VERB/ROOT/2 ./PUNCT/punct/2"
FLED = "Dozens/NOUN/nsubj/3 of/ADP/case/2 villagers/NOUN/nmod/0 prayed/VERB/ROOT/3 ./PUNCT/punct/3"


def make_doc(sentence: str) -> tuple[Report, Doc]:
    rows = [row.rsplit("/", 3) for row in sentence.split()]
    words = ["\n", *(row[0] for row in rows)]
    doc = spacy.tokens.Doc(
        VOCAB,
        words=words,
        spaces=[False, *([True] * len(rows))],
        pos=["SPACE", *(row[1] for row in rows)],
        deps=["dep", *(row[2] for row in rows)],
        heads=[1, *(int(row[3]) + 1 for row in rows)],
        sent_starts=[True, *([False] * len(rows))],
        lemmas=[word.lower() for word in words],
    )
    return Report(slug="r", text=doc.text[1:]), Doc(doc)


def make_claim(report: Report, **fields: str) -> Claim:
    evidence = tuple(
        Evidence(field=field, span=span_of(report, words), words=words, rule="test")
        for field, words in fields.items()
    )
    whole = Span(start=1, end=len(report.content))
    return Claim(
        id="killed@1",
        report="r",
        effect=Effect.KILLED,
        count=Count(bound=Bound.EXACT, value=5, low=5, high=5),
        victim=Actor(words="villagers", actor_class=ActorClass.CIVILIAN),
        span=whole,
        sentence=whole,
        evidence=evidence,
    )


def span_of(report: Report, words: str) -> Span:
    start = report.content.index(words)
    return Span(start=start, end=start + len(words))


def audited(sentence: str, **fields: str) -> list[tuple[str, str, str]]:
    report, doc = make_doc(sentence)
    claims = [make_claim(report, **fields)] if fields else []
    items = audit(Text(report, doc), claims)
    assert all(report.words(item.span) == item.words for item in items)
    return [(item.kind, item.words, item.reason) for item in items]


def test_a_claim_accounts_for_its_number_and_effect_word() -> None:
    left = audited(ATTACK, effect="killed", count="five", perpetrator="Two gunmen")
    assert left == [("number", "Two", "counts those who did it: 'Two gunmen'")]


def test_without_claims_everything_is_listed_once_in_text_order() -> None:
    assert [words for _, words, _ in audited(ATTACK)] == ["Two", "killed", "five"]


REASONS = [
    (OPERATION, ("number", "Some 500", "counts people of whom no harm is told: 'Some 500 troops'")),
    (CONVOYS, ("number", "two", "counts no people: 'two military convoys'")),
    (THREAT, ("number", "ten", "no fact but a threat, plan or possibility: 'ten hostages'")),
    (THREAT, ("effect", "kill", "no fact but a threat, plan or possibility")),
    (BACK, ("effect", "killings", "a back reference: 'The killings'")),
    (BACK, ("number", "2009", "a year")),
    (BRIDGE, ("effect", "freed", "harms no people: 'bridge'")),
    (ALONE, ("number", "Twelve", "a number alone, and no effect was read for it")),
    (FLED, ("number", "Dozens", "counts people of whom no harm is told: 'Dozens of villagers'")),
    (ATTACK, ("number", "five", "counts people, but no effect was read: 'five villagers'")),
]


@pytest.mark.parametrize(("sentence", "item"), REASONS)
def test_what_is_left_over_has_its_reason(sentence: str, item: tuple[str, str, str]) -> None:
    assert item in audited(sentence)


def test_vague_words_before_things_are_not_listed() -> None:
    assert audited(MANY) == []


def test_round_words_without_people_are_listed() -> None:
    thousands = "Thousands/NOUN/nsubj/1 marched/VERB/ROOT/1 ./PUNCT/punct/1"
    assert ("number", "Thousands", Reason.BARE.value) in audited(thousands)
    villages = "Several/ADJ/amod/1 villages/NOUN/nsubj/2 burnt/VERB/ROOT/2 ./PUNCT/punct/2"
    assert ("number", "Several", "counts no people: 'Several villages'") in audited(villages)


def test_a_date_read_as_the_time_of_a_claim_is_accounted_for() -> None:
    assert "2009" not in [words for _, words, _ in audited(BACK, when="in 2009")]


@pytest.mark.parametrize(
    ("reason", "ordinary"),
    [("a year", True), ("counts no people: 'two convoys'", False), (Reason.BARE.value, False)],
)
def test_ordinary_numbers_can_be_folded(reason: str, ordinary: bool) -> None:
    item = AuditItem(kind="number", span=Span(start=0, end=1), words="1", reason=reason)
    assert is_ordinary(item) is ordinary
