"""How surely a claim is read: signs, chances, and the order in which claims are checked."""

from dataclasses import replace

import pytest

from tallystick.confidence import (
    ANY,
    CHECK_BELOW,
    SIGNS,
    chances,
    least_sure,
    signs,
    to_check_first,
    weights,
    why,
    with_confidence,
)
from tallystick.records import Claim, Coding, Evidence, InvalidRecord, Report, Span
from tallystick.tables import rows
from tallystick.vocabulary import Effect
from tests.make import make_actor, make_claim, make_coding, make_count, make_incident, make_report

WORDS = "Two guards were killed at the mill."


def claim_of(words: str, **fields: tuple[str, str]) -> tuple[Report, Claim]:
    """A report of one sentence and its claim, read from words by rules: `count=("Two", "R-EXACT")`."""
    report = make_report(text=words, title="")
    content = report.content
    evidence = tuple(
        Evidence(field=field, span=_span(content, cut), words=cut, rule=rule)
        for field, (cut, rule) in fields.items()
    )
    whole = Span(start=1, end=len(content))
    return report, make_claim(span=whole, sentence=whole, evidence=evidence)


def _span(content: str, words: str) -> Span:
    start = content.index(words)
    return Span(start=start, end=start + len(words))


@pytest.mark.parametrize(
    ("words", "fields", "sign"),
    [
        (WORDS, {"reading": ("Two", "words:number-before-verb")}, "words-alone"),
        (WORDS, {"reading": ("Two", "tree:passive-subject")}, "tree-alone"),
        ("The guards were killed.", {"count": ("guards", "bare-plural")}, "bare-plural"),
        ("The toll rose to 22.", {"reading": ("toll", "tree:toll")}, "found-toll"),
        ("Two died and 12 others.", {"victim": ("others", "antecedent")}, "antecedent"),
        ("They could be killed.", {}, "may-not-be"),
        ("Nobody was killed, not one.", {}, "negation"),
        ("Guards died in 1994.", {}, "time-ago"),
        ("TWO GUARDS WERE KILLED.", {}, "capitals"),
        (
            "Two guards, 30 soldiers and a driver were, he said, killed.",
            {"effect": ("killed", "effect-word:kill"), "count": ("Two", "R-EXACT")},
            "number-between",
        ),
        (WORDS, {"effect": ("killed", "phrase:kill")}, "phrase"),
    ],
)
def test_signs(words: str, fields: dict[str, tuple[str, str]], sign: str) -> None:
    report, claim = claim_of(words, **fields)
    assert sign in next(signs(report, [claim]))


def test_the_article_before_people_without_a_number_is_a_sign() -> None:
    fields = {"victim": ("guards", "bare-plural")}
    for words, expected in (("The guards were killed.", True), ("Of guards, many died.", False)):
        report, claim = claim_of(words, **fields)
        claim = replace(claim, count=make_count(words=""))
        assert ("definite" in next(signs(report, [claim]))) is expected


def test_claims_beside_each_other_are_signs() -> None:
    report, claim = claim_of(WORDS)
    other = replace(claim, id=claim.id.replace("killed", "injured"), effect=Effect.INJURED)
    third = replace(claim, id="killed@99")
    first, *_ = signs(report, [claim, other, third])
    assert {"many-in-sentence", "other-effects", "told-again"} <= set(first)


def test_every_claim_shows_the_first_sign_and_known_ones_alone() -> None:
    report, claim = claim_of(WORDS)
    shown = next(signs(report, [claim]))
    assert shown[0] == ANY
    assert set(shown) <= set(weights())


@pytest.mark.parametrize("sign", SIGNS)
def test_signs_seen_in_words_stand_in_the_table(sign: str) -> None:
    assert [row[3] for row in rows("confidence.tsv") if row[0] == sign] == ["-"]


QUOTING = [row[4] for row in rows("confidence.tsv") if "“" in row[4]]


@pytest.mark.parametrize("words", QUOTING)
def test_quoted_words_are_said_to_be_an_example(words: str) -> None:
    assert words[: words.find("“")].endswith(("as in ", "such as "))


@pytest.mark.parametrize("sign", [sign for sign in weights() if sign != ANY])
def test_a_sign_moves_the_chances_as_its_weight_says(sign: str) -> None:
    plain, shown = chances([ANY]), chances([ANY, sign])
    weight = weights()[sign]
    assert (shown.figure > plain.figure) is (weight.figure > 0)
    assert (shown.people > plain.people) is (weight.people > 0)


@pytest.mark.parametrize("sign", list(weights()))
def test_chances_stay_between_0_and_1(sign: str) -> None:
    each = chances([ANY, sign])
    assert 0 < each.all <= min(each.figure, each.people) < 1


def test_all_signs_together_are_no_chance_below_0() -> None:
    each = chances(list(weights()))  # three decimals are kept: nearly none is 0
    assert 0 <= each.all <= min(each.figure, each.people) < 1


def test_what_tells_most_against_a_claim() -> None:
    """A bare plural and a guess by words alone lower it, as a careful reader would expect."""
    assert weights()["bare-plural"].figure < 0
    assert weights()["words-alone"].total < 0
    assert weights()["definite"].total < 0
    assert weights()["told-again"].figure > 0


def test_the_reasons_add_up_to_the_confidence() -> None:
    report, claim = claim_of(WORDS, count=("Two", "R-EXACT"))
    (claim,) = with_confidence(report, [claim])
    coding = make_coding(report=report, claims=(claim,))
    shown = why(coding)[claim.id]
    assert chances([reason.sign for reason in shown]).all == claim.confidence
    totals = [reason.weight.total for reason in shown[1:]]
    assert totals == sorted(totals)


def coding_of(*confidences: float | None) -> Coding:
    """A coding with one claim for each confidence, in one incident."""
    claims = tuple(
        make_claim(id=f"killed@{at}", confidence=confidence, victim=make_actor())
        for at, confidence in enumerate(confidences)
    )
    return make_coding(claims=claims, incidents=(make_incident(*(c.id for c in claims)),))


@pytest.mark.parametrize(
    ("confidences", "expected"),
    [
        ((0.9, 0.4, 0.2, 0.5), [0.2, 0.4, 0.5]),
        ((CHECK_BELOW, 0.99), []),
        ((None, 0.1), [0.1]),
    ],
)
def test_the_least_sure_are_checked_first(
    confidences: tuple[float | None, ...], expected: list[float]
) -> None:
    assert [claim.confidence for claim in to_check_first(coding_of(*confidences))] == expected


def test_an_incident_is_as_sure_as_its_least_sure_claim() -> None:
    coding = coding_of(0.9, None, 0.4)
    assert least_sure(coding.incidents[0], coding) == 0.4
    assert least_sure(make_incident("killed@77"), coding) is None


@pytest.mark.parametrize("confidence", [-0.1, 1.1])
def test_a_confidence_is_a_chance(confidence: float) -> None:
    with pytest.raises(InvalidRecord, match="no chance"):
        make_claim(confidence=confidence)
