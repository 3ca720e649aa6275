"""A second look at the places: where another one, or none, fits clearly better than that of the rules."""

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tallystick import share
from tallystick.fitting_place import FITTING, Fitting, weights
from tallystick.pipeline import code_report
from tallystick.records import Claim, Report
from tallystick.tables import rows
from tallystick.values import replace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.language import Language

    from tallystick.extract import Text

PUBLISHED = date(2020, 5, 6)
MARKET = (
    "Residents of Damboa fled on Monday. A man was killed. Elders from Chibok saw the market in "
    "Maiduguri. His brother was shot in 2009."
)


def claims(nlp: "Language", text: str, title: str = "") -> tuple[Claim, ...]:
    return code_report(Report(slug="t", title=title, text=text, published=PUBLISHED), nlp).claims


def test_what_is_long_past_is_not_where_the_news_is(nlp: "Language") -> None:
    *_, man, brother = claims(nlp, MARKET, title="Nigeria: market bombed")
    assert man.place is not None
    assert (brother.place, [e for e in brother.evidence if e.field == "place"]) == (None, [])


def test_what_a_clause_says_stands(nlp: "Language") -> None:
    text = "Two men were killed in Ghazni on Monday. Officials in Kabul condemned the attack."
    (killed,) = claims(nlp, text)
    assert killed.place is not None
    assert killed.place.words == "Ghazni"
    assert [e.rule for e in killed.evidence if e.field == "place"] == ["place-attached"]


def test_where_the_hurt_are_taken_nothing_happened(nlp: "Language") -> None:
    text = "Shots were fired. A guard was hurt. She was rushed to Harlow Hospital, a nurse said."
    assert [claim.place for claim in claims(nlp, text)] == [None]


SUMS = [
    ("Since January 131 rebels have been killed in Chad. A mayor was shot in Abeche.", "Chad"),
    ("More than 300 people have been killed in attacks across India since 2019.", "India"),
]


@pytest.mark.parametrize(("text", "place"), SUMS)
def test_a_sum_stays_where_its_own_words_put_it(nlp: "Language", text: str, place: str) -> None:
    total = claims(nlp, text)[0]
    assert total.place is not None
    assert total.place.words == place


def seen(nlp: "Language", text: str, monkeypatch: pytest.MonkeyPatch) -> tuple[Fitting, Claim]:
    """The places of a report as they are weighed, and its first claim."""
    kept: list[tuple[Text, Sequence[Sequence[Claim]]]] = []

    def watch(told: "Text", groups: list[list[Claim]]) -> list[list[Claim]]:
        kept.append((told, groups))
        return groups

    monkeypatch.setattr(share, "with_fitting_places", watch)
    claims(nlp, text)
    ((told, groups),) = kept
    return Fitting(told, groups), groups[0][0]


def test_each_place_shows_its_signs(nlp: "Language", monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Rebels left Gao on Sunday. A bomb killed six men at Kidal. They fled to Niger."
    fitting, claim = seen(nlp, text, monkeypatch)
    shown = {
        fitting.named[place].mention.words if place != fitting.nowhere else None: set(signs)
        for place, signs in fitting.signs(claim, 0).items()
    }
    assert {"settlement", "before-1"} <= shown["Gao"]
    assert {"chosen", "here-behind"} <= shown["Kidal"]
    assert {"none", "none|harm", "none|past"} <= shown[None]
    assert "chosen" not in shown["Gao"] | shown[None]


def test_a_place_around_that_of_the_rules_is_not_weighed(
    nlp: "Language", monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "Two men were killed in Herat on Monday. Afghanistan is at war, Afghanistan said."
    fitting, claim = seen(nlp, text, monkeypatch)
    names = {
        fitting.named[p].mention.words for p in fitting.signs(claim, 0) if p != fitting.nowhere
    }
    assert names == {"Herat"}


def test_no_place_fits_an_arrest_that_has_none(nlp: "Language") -> None:
    text = (
        "Tolmar police were seen at Harlan Street. Omar Noor was arrested on Tuesday over a theft."
    )
    assert [claim.place for claim in claims(nlp, text)] == [None]


def test_every_weight_is_told_once() -> None:
    signs = [sign for sign, _ in rows("place_signs.tsv")]
    assert len(signs) == len(set(signs)) == len(weights())
    assert {"chosen", "none", "here-behind", "used-same-incident"} <= set(signs)
    assert all(abs(weight) < 3 for weight in weights().values())


def test_the_evidence_says_what_spoke_for_it(nlp: "Language") -> None:
    text = (
        "Two officers were wounded on Sunday when one of their guns went off, police said. They had "
        "been called to a restaurant at Harlan Street. The chief said they would be well."
    )
    (wounded,) = claims(nlp, text)
    assert wounded.place is not None
    assert wounded.place.words == "Harlan Street"
    assert [e.rule for e in wounded.evidence if e.field == "place"] == [f"{FITTING}:site"]


def test_what_its_own_clause_puts_somewhere_is_somewhere(
    nlp: "Language", monkeypatch: pytest.MonkeyPatch
) -> None:
    def nowhere(_: "Text", groups: list[list[Claim]]) -> list[list[Claim]]:
        return [[replace(claim, place=None) for claim in group] for group in groups]

    monkeypatch.setattr(share, "with_fitting_places", nowhere)
    killed, hurt = claims(nlp, "Two men were killed in Ghazni. A boy was hurt, officials said.")
    assert (killed.place is not None, hurt.place) == (True, None)


def test_where_a_speaker_works_nothing_happened(nlp: "Language") -> None:
    text = (
        "A guard was killed at the entrance. Six people died of their wounds, Omar Noor, a nurse at "
        "Bakri hospital in Gao, said."
    )
    places = {claim.place.words for claim in claims(nlp, text) if claim.place is not None}
    assert "Bakri hospital" not in places


def test_a_border_holds_no_town(nlp: "Language") -> None:
    (claim,) = claims(
        nlp, "Ten people were killed in Palma, near Mozambique's border with Tanzania."
    )
    assert claim.place is not None
    assert (claim.place.words, claim.place.region) == ("Palma", "")
