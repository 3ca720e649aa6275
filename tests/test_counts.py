"""Numbers of a sentence, their bounds and their kinds; words come as the tokenizer cuts them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tallystick.counts import NumberKind, NumberMention, find_numbers, moved
from tallystick.records import Count
from tallystick.vocabulary import Bound

_TOKEN = re.compile(r"\d[\d.,/:]*\d\w*|\w+(?:\.\w+\.)?|[^\w\s]")


def tokens(sentence: str) -> list[str]:
    return _TOKEN.findall(sentence)


def only(sentence: str) -> NumberMention:
    (mention,) = find_numbers(tokens(sentence))
    return mention


def counts(sentence: str) -> list[tuple[str, int | None, int, int | None]]:
    found = [m.count for m in find_numbers(tokens(sentence)) if m.kind is NumberKind.CARDINAL]
    return [(count.bound.value, count.value, count.low, count.high) for count in found]


VALUES = [
    ("sixty rebels", 60),
    ("sixty-six rebels", 66),
    ("sixty six rebels", 66),
    ("1,200 men", 1200),
    ("1 200 men", 1200),
    ("1.2 million people", 1_200_000),
    ("3.3 million people", 3_300_000),
    ("2,00,000 people", 200_000),
    ("two lakh people", 200_000),
    ("1.5 crore voters", 15_000_000),
    ("two hundred and fifty men", 250),
    ("one thousand, two hundred men", 1200),
    ("five hundred thousand people", 500_000),
    ("20 thousand people", 20_000),
    ("a hundred men", 100),
    ("a thousand men", 1000),
    ("a hundred and one men", 101),
    ("a dozen men", 12),
    ("two dozen men", 24),
    ("half a dozen men", 6),
    ("a half-dozen men", 6),
    ("half a million people", 500_000),
    ("two and a half million people", 2_500_000),
    ("one-and-a-half million people", 1_500_000),
    ("three and a quarter million people", 3_250_000),
    ("two and half lakh people", 250_000),
    ("2 1/2 million people", 2_500_000),
    ("2½ million people", 2_500_000),
    ("a million and a half people", 1_500_000),
    ("a dozen and a half rebels", 18),
    ("a quarter of a million people", 250_000),
    ("a quarter-million people", 250_000),
    ("three-quarters of a million people", 750_000),
    ("half-a-million people", 500_000),
    ("half of the 40 hostages", 20),
    ("half its 1,200 men", 600),
    ("a third of the 90 hostages", 30),
    ("both men", 2),
    ("a pair of policemen", 2),
    ("ONE SOLDIER", 1),
]


@pytest.mark.parametrize(("sentence", "value"), VALUES)
def test_a_plain_number_is_exact(sentence: str, value: int) -> None:
    assert counts(sentence) == [("exact", value, value, value)]


BOUNDS = [
    ("at least 10 soldiers", ("at_least", 10, 10, None)),
    ("no fewer than ten soldiers", ("at_least", 10, 10, None)),
    ("a minimum of 10 soldiers", ("at_least", 10, 10, None)),
    ("10 or more soldiers", ("at_least", 10, 10, None)),
    ("66 people or more were hurt", ("at_least", 66, 66, None)),
    ("Over 30 militants", ("more_than", 30, 31, None)),
    ("well over a hundred dead", ("more_than", 100, 101, None)),
    ("more than two dozen men", ("more_than", 24, 25, None)),
    ("more than half a dozen men", ("more_than", 6, 7, None)),
    ("nearly a quarter of a million people", ("about", 250_000, 245_000, 249_999)),
    ("two-thirds of a million people", ("about", 666_666, 616_666, 716_666)),
    ("a third of the 40 hostages", ("about", 13, 12, 14)),
    ("~ 30 people", ("about", 30, 25, 35)),
    ("≥ 30 people", ("at_least", 30, 30, None)),
    (">= 30 people", ("at_least", 30, 30, None)),
    ("> 30 people", ("more_than", 30, 31, None)),
    ("100s of people", ("vague", None, 100, None)),
    ("10,000s of people", ("vague", None, 10_000, None)),
    ("30+ dead", ("more_than", 30, 31, None)),
    ("300-plus dead", ("more_than", 300, 301, None)),
    ("a toll exceeding 100 dead", ("more_than", 100, 101, None)),
    ("up to 40 men", ("at_most", 40, 1, 40)),
    ("as many as 40 men", ("at_most", 40, 1, 40)),
    ("no more than 15 men", ("at_most", 15, 1, 15)),
    ("fewer than five men", ("less_than", 5, 1, 4)),
    ("some 500 troops", ("about", 500, 450, 550)),
    ("around 47 troops", ("about", 47, 47, 47)),
    ("an estimated 740,000 people", ("about", 740_000, 735_000, 745_000)),
    ("a dozen or so men", ("about", 12, 7, 17)),
    ("20-odd men", ("about", 20, 15, 25)),
    ("nearly 300 soldiers", ("about", 300, 250, 299)),
    ("nearly a dozen soldiers", ("about", 12, 7, 11)),
    ("almost 47 soldiers", ("about", 47, 46, 46)),
    ("a couple of soldiers", ("about", 2, 2, 2)),
    ("a couple hundred men", ("about", 200, 150, 250)),
    ("exactly 20 men", ("exact", 20, 20, 20)),
    ("a total of 20 men", ("exact", 20, 20, 20)),
    ("at least some 30 men", ("at_least", 30, 30, None)),
    ("up to about 30 men", ("at_most", 30, 1, 30)),
    ("the toll had gone up to 36", ("exact", 36, 36, 36)),
]


@pytest.mark.parametrize(("sentence", "expected"), BOUNDS)
def test_bound_words_set_what_a_number_allows(
    sentence: str, expected: tuple[str, int, int, int | None]
) -> None:
    assert counts(sentence) == [expected]


RANGES = [
    ("1.5 to 2 million people", 1_500_000, 2_000_000),
    ("between one and one and a half million people", 1_000_000, 1_500_000),
    ("ten, maybe 12, guards", 10, 12),
    ("at least 10 and possibly as many as 12 guards", 10, 12),
    ("ten or perhaps twelve guards", 10, 12),
    ("30, if not 40, guards", 30, 40),
    ("between 20 and 25 men", 20, 25),
    ("20-25 men", 20, 25),
    ("20 – 25 men", 20, 25),
    ("20 to 25 men", 20, 25),
    ("from 20 to 25 men", 20, 25),
    ("two or three men", 2, 3),
    ("some 20 to 25 men", 20, 25),
    ("two to three hundred men", 200, 300),
    ("2-3 million people", 2_000_000, 3_000_000),
]


@pytest.mark.parametrize(("sentence", "low", "high"), RANGES)
def test_two_numbers_can_be_one_range(sentence: str, low: int, high: int) -> None:
    expected = Count(bound=Bound.RANGE, value=low, value_high=high, low=low, high=high)
    assert only(sentence).count == expected


@pytest.mark.parametrize("title", ["Update 2 - 7 killed in Tolmar", "WRAPUP 1-Seven killed"])
def test_the_number_of_an_update_is_none_of_people(title: str) -> None:
    assert counts(title) == [("exact", 7, 7, 7)]


def test_a_rise_is_two_figures() -> None:
    values = [m.count.value for m in find_numbers(tokens("The toll rose from 20 to 25 dead"))]
    assert values == [20, 25]


def test_clashes_between_groups_are_two_numbers() -> None:
    values = [c[1] for c in counts("clashes between 20 rebels and 30 soldiers")]
    assert values == [20, 30]


VAGUE = [
    ("dozens of people", 12),
    ("scores of people", 20),
    ("hundreds of people", 100),
    ("tens of thousands of people", 10_000),
    ("hundreds of thousands of people", 100_000),
    ("several people", 2),
    ("several dozen people", 24),
    ("a few hundred people", 200),
    ("a number of people", 2),
    ("a handful of people", 2),
    ("large numbers of people", 2),
    ("groups of men", 2),
    ("some soldiers", 2),
    ("many people", 2),
]


@pytest.mark.parametrize(("sentence", "least"), VAGUE)
def test_vague_words_have_a_least_value_only(sentence: str, least: int) -> None:
    assert counts(sentence) == [("vague", None, least, None)]


@pytest.mark.parametrize("sentence", ["no casualties", "nobody died", "none died", "no one died"])
def test_nought(sentence: str) -> None:
    assert counts(sentence) == [("exact", 0, 0, 0)]
    assert only(sentence).rule == "R-ZERO"


KINDS = [
    ("on 14 December 2009", "14 December 2009", NumberKind.DATE),
    ("on December 14, 2009", "December 14 , 2009", NumberKind.DATE),
    ("BOGOTA, 20 FEB 90 --", "20 FEB 90", NumberKind.DATE),
    ("on May 12 gunmen came", "May 12", NumberKind.DATE),
    ("the 14th of December", "14th of December", NumberKind.DATE),
    ("in 2014", "2014", NumberKind.YEAR),
    ("the 2004 tsunami", "2004", NumberKind.YEAR),
    ("at 10:39", "10:39", NumberKind.TIME),
    ("at 1639 UTC", "1639", NumberKind.TIME),
    ("at 10 a.m.", "10", NumberKind.TIME),
    ("at about 2130", "2130", NumberKind.TIME),
    ("on 17 may", "17 may", NumberKind.DATE),
    ("aged 25", "25", NumberKind.AGE),
    ("a 25-year-old man", "25", NumberKind.AGE),
    ("25 years old", "25", NumberKind.AGE),
    ("Omar Haddad, 25, died", "25", NumberKind.AGE),
    ("children under 12", "12", NumberKind.AGE),
    ("when he was 18", "18", NumberKind.AGE),
    ("at 619 Harbour Avenue", "619", NumberKind.NAME),
    ("since January 8 negotiating", "January 8", NumberKind.DATE),
    ("$3 million", "3 million", NumberKind.MONEY),
    ("500 rupees", "500", NumberKind.MONEY),
    ("thousands of dollars", "thousands", NumberKind.MONEY),
    ("45 percent", "45", NumberKind.PERCENT),
    ("one-third of them", "one - third", NumberKind.PERCENT),
    ("20 kilometers away", "20", NumberKind.MEASURE),
    ("two and a half years ago", "two and a half", NumberKind.MEASURE),
    ("two and a half million dollars", "two and a half million", NumberKind.MONEY),
    ("half of the 90 minutes", "half of the 90", NumberKind.MEASURE),
    ("a quarter of the town", "a quarter", NumberKind.PERCENT),
    ("three more days", "three", NumberKind.MEASURE),
    ("several hours", "several", NumberKind.MEASURE),
    ("the past couple of weeks", "couple", NumberKind.MEASURE),
    ("a 500-pound bomb", "500", NumberKind.MEASURE),
    ("Flight 93", "93", NumberKind.NAME),
    ("a Boeing - 737 crash", "737", NumberKind.NAME),
    ("Resolution 1701", "1701", NumberKind.NAME),
    ("the 7th Brigade", "7th", NumberKind.NAME),
    ("the MH17 crash", "MH17", NumberKind.NAME),
    ("a 12-member family", "12", NumberKind.COMPOUND),
    ("the third attack", "third", NumberKind.ORDINAL),
]


@pytest.mark.parametrize(("sentence", "head", "kind"), KINDS)
def test_numbers_that_count_no_people(sentence: str, head: str, kind: NumberKind) -> None:
    mention = only(sentence)
    assert mention.kind is kind
    assert " ".join(tokens(sentence)[mention.head_start : mention.head_end]) == head


PEOPLE = [
    "Breaking - 7 killed in Tolmar",
    "Tolmar - 7 dead, say police",
    "2000 people died",
    "12 may have died",
    "In May 12 people died",
    "two night watchmen",
    "a crowd of 2000 men",
]


@pytest.mark.parametrize("sentence", PEOPLE)
def test_numbers_that_only_look_like_something_else(sentence: str) -> None:
    assert only(sentence).kind is NumberKind.CARDINAL


@pytest.mark.parametrize(
    "sentence",
    ["12 others", "12 other men", "another 12", "a further 12", "12 more", "12 additional"],
)
def test_additive_numbers_come_on_top(sentence: str) -> None:
    mention = only(sentence)
    assert mention.additive
    assert mention.count.value == 12
    assert mention.rule == "R-ADDITIVE"


def test_one_month_is_of_both_days_before_it() -> None:
    kinds = [m.kind for m in find_numbers(tokens("the victims of the raids of 13 and 14 November"))]
    assert kinds == [NumberKind.DATE, NumberKind.DATE]


def test_a_month_belongs_to_the_number_before_it() -> None:
    kinds = [m.kind for m in find_numbers(tokens("By 23 September 28 bodies were found"))]
    assert kinds == [NumberKind.DATE, NumberKind.CARDINAL]


def test_two_ages() -> None:
    found = find_numbers(tokens("boys between the ages of 14 and 18"))
    assert [m.kind for m in found] == [NumberKind.AGE, NumberKind.AGE]


def test_more_than_is_not_additive() -> None:
    assert not only("12 more than expected").additive


@pytest.mark.parametrize(
    "words",
    [
        "one another",
        "both in towns",
        "both Iraq and Syria",
        "this one",
        "one by one",
        "no longer",
        "No, he",
    ],
)
def test_words_that_are_no_number(words: str) -> None:
    assert find_numbers(tokens(words)) == ()


def test_line_breaks_inside_a_number_are_skipped() -> None:
    (mention,) = find_numbers(["At", "least", "\n", "25", " ", "people"])
    assert (mention.start, mention.end, mention.head_start, mention.head_end) == (0, 4, 3, 4)
    assert mention.count.bound is Bound.AT_LEAST


UNITS = str.split(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
TENS = str.split("twenty thirty forty fifty sixty seventy eighty ninety")


def spelled(number: int) -> str:
    if number < 20:
        return UNITS[number]
    if number < 100:
        rest = number % 10
        return TENS[number // 10 - 2] + (f"-{UNITS[rest]}" if rest else "")
    for size, name in ((1_000_000, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            rest = number % size
            link = " and " if rest and rest < 100 else " "
            return f"{spelled(number // size)} {name}" + (link + spelled(rest) if rest else "")
    raise AssertionError(number)


@given(st.integers(min_value=0, max_value=999_999_999))
def test_a_number_spelled_out_is_read_back(number: int) -> None:
    assert only(f"{spelled(number)} people").count.value == number


@given(st.integers(min_value=0, max_value=10**9), st.sampled_from(["{:d}", "{:,d}"]))
def test_a_number_in_digits_is_read_back(number: int, form: str) -> None:
    assert only(f"{form.format(number)} people").count.value == number


PIECES = str.split(
    "at least more than over nearly 20 25 to - or and some a dozen few hundred thousand two "
    "half of others between no one up 1,200 3.5 million % $ , May 2009 years old men"
)
WORDS = st.sampled_from([*PIECES, "\n"])


@given(st.lists(WORDS, max_size=14))
def test_whatever_the_words_mentions_are_ordered_and_bounded(words: list[str]) -> None:
    found = find_numbers(words)
    ends = [0]
    for mention in found:
        assert ends[-1] <= mention.start <= mention.head_start < mention.head_end <= mention.end
        assert mention.end <= len(words)
        ends.append(mention.end)
        count = mention.count
        if count.bound in (Bound.EXACT, Bound.RANGE, Bound.AT_LEAST, Bound.AT_MOST):
            assert count.value is not None
            assert count.low <= count.value or count.low == 1
            assert count.high is None or count.value <= count.high


def test_a_number_of_a_sentence_in_its_report() -> None:
    (mention,) = find_numbers("killing at least ten soldiers".split())
    later = moved(mention, 20)
    assert (later.start, later.end) == (mention.start + 20, mention.end + 20)
    assert moved(later, -20) == mention
