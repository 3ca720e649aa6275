"""Places stated as in a table: inside their parents, misspelt or not, or not at all."""

import pytest

from benchmarks.stated_places import Stated, locate_stated


def stated(name: str, *parents: str, country: str = "Pakistan") -> Stated:
    return Stated(name=name, parents=parents, country=country)


@pytest.mark.parametrize(
    ("given", "district"),
    [
        (stated("Spinwam village", "North Waziristan"), "North Waziristan"),
        (stated("Hassukhel", "North Waziristan agency"), "North Waziristan"),
        (stated("Ash Shaddadah town", "Al-Hasakeh district", country="Syria"), "Al-Hasakeh"),
    ],
)
def test_a_place_lies_in_its_parents(given: Stated, district: str) -> None:
    best = locate_stated(given).best
    assert best is not None
    assert best.district == district


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        (stated("Bannu district", "Bannu district"), "district"),
        (stated("Quetta town", "Quetta district", "Balochistan province"), "town"),
        (stated("Helmand province", "Helmand province", country="Afghanistan"), "province"),
    ],
)
def test_the_word_for_its_kind_decides(given: Stated, kind: str) -> None:
    best = locate_stated(given).best
    assert best is not None
    assert best.kind == kind


def test_a_misspelling_is_followed_inside_the_district() -> None:
    best = locate_stated(stated("Meeran Shah", "North Waziristan")).best
    assert best is not None and best.district == "North Waziristan"


@pytest.mark.parametrize("name", ["Zarghunpur Minor", "Qqqville", "12"])
def test_a_name_that_does_not_exist_is_not_located(name: str) -> None:
    located = locate_stated(stated(name, "North Waziristan"))
    assert located.best is None
    assert located.within is not None and located.within.name == "North Waziristan"


def test_rivals_are_kept_with_their_shares() -> None:
    ranking = locate_stated(stated("Khar", country="Pakistan")).ranking
    assert ranking.rivals
    assert ranking.score >= ranking.rivals[0][1]
    assert ranking.score + sum(share for _, share in ranking.rivals) <= 1.001


@pytest.mark.parametrize(
    "name", ["Spinwam base", "Spinwam bazaar", "Spinwam tehsil", "Spin Wam area"]
)
def test_a_site_stands_at_the_place_it_is_called_after(name: str) -> None:
    best = locate_stated(stated(name, "North Waziristan")).best
    assert best is not None and best.district == "North Waziristan"


def test_another_spelling_is_not_followed_beyond_the_district() -> None:
    """Akka Khel of Dera Ismail Khan is not the Akakhel of another district."""
    assert locate_stated(stated("Akakhel Area", "Bajaur agency")).best is None
