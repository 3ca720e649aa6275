"""Which of two place names is the finer, and when two names are one place."""

from itertools import product
from typing import TYPE_CHECKING

from tallystick.around import larger_meant
from tallystick.parse import parse
from tallystick.places.inside import is_among, place_keys, same_place
from tallystick.records import Report
from tallystick.where import find_places

if TYPE_CHECKING:
    from spacy.language import Language

NAMES = (
    "Four were killed at Mir Ali in North Waziristan and two in Mirali town. A bomb went off in "
    "northern Syria, another at the Star Hotel in Homs, Syria, and a third at the Star Hotel in Aleppo."
)


def test_one_look_up_finds_what_comparing_each_two_finds(nlp: "Language") -> None:
    report = Report(slug="names", text=NAMES)
    names = find_places(report, parse(report, nlp))
    for one, other in product(names, names):
        assert is_among(one, place_keys([other])) is same_place(one, other)


def test_one_name_is_among_others_by_its_spelling_or_its_point(nlp: "Language") -> None:
    report = Report(slug="names", text=NAMES)
    names = {name.words: name for name in find_places(report, parse(report, nlp))}
    others = place_keys([names["Mir Ali"], names["Homs"]])
    assert is_among(names["Mirali"], others) and not is_among(names["Aleppo"], others)


def test_the_country_is_not_one_that_only_lent_its_forces(nlp: "Language") -> None:
    report = Report(slug="sum", text="They took over from U.S. forces. Nine were killed in Kenya.")
    meant = larger_meant(
        "The country has seen 131 deaths.", find_places(report, parse(report, nlp))
    )
    assert meant is not None and meant.words == "Kenya"
