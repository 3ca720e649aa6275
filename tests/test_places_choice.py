"""Which of the places of one name is meant, by what the report says besides."""

import pytest

from tallystick.gazetteer import candidates, fold
from tallystick.parse import parse
from tallystick.places.choice import Asked, signs, weights
from tallystick.places.locate import rank
from tallystick.places.namesakes import seat_of
from tallystick.places.setting import Setting, is_of_two_lands, setting_of
from tallystick.records import Report


def setting(*names: str, **countries: float) -> Setting:
    weights_ = {name.replace("_", " "): weight for name, weight in countries.items()}
    return Setting(countries=weights_, names=frozenset(fold(name) for name in names))


CHOSEN = [
    ("Norfolk", "", "Virginia", setting(United_States=2), ("town", "United States")),
    ("Norfolk", "", "", setting(United_States=2), ("town", "United States")),
    ("Kent", "", "", setting("Canterbury", United_Kingdom=4), ("district", "United Kingdom")),
    ("Harris County", "district", "Texas", setting(United_States=2), ("district", "United States")),
    ("Kansas", "", "", setting(United_States=2), ("province", "United States")),
    ("Ghazni", "", "", setting(Afghanistan=3), ("town", "Afghanistan")),
    ("Karada", "district", "central Baghdad", setting(Iraq=3), ("neighbourhood", "Iraq")),
    ("Basilan", "", "", setting(Philippines=3), ("province", "Philippines")),
    ("London", "", "", setting(Syria=5), ("town", "United Kingdom")),
    ("Georgia", "", "", setting("Atlanta", United_States=5), ("province", "United States")),
    ("Georgia", "", "", setting(Georgia=2, Russia=3), ("country", "Georgia")),
    ("Niger", "", "", setting(Nigeria=3), ("country", "Niger")),
    ("al-Shaddadi", "", "", setting(Syria=3), ("town", "Syria")),
    ("Hargeisa", "", "", setting(Somalia=3), ("town", "Somalia")),
]


@pytest.mark.parametrize(("words", "kind", "region", "report", "chosen"), CHOSEN)
def test_the_place_that_is_meant(
    words: str, kind: str, region: str, report: Setting, chosen: tuple[str, str]
) -> None:
    best = rank(words, kind, region, report).best
    assert best is not None and (best.kind, best.country) == chosen


@pytest.mark.parametrize("words", ["Zarghunpur Minor", "Bosso", "Kufra"])
def test_small_places_abroad_are_not_located(words: str) -> None:
    assert rank(words, "", "", setting(Peru=5)).best is None


def test_the_very_name_outdoes_another_name() -> None:
    best = rank("South Waziristan", "", "", setting(Pakistan=3)).best
    assert best is not None and best.name == "South Waziristan"


def others(report: Setting, words: str, country: str) -> tuple[float, float]:
    """The weight of a country and that of all, without what a name adds to them."""
    asked = Asked(words=words, kind="", inside=(), setting=report)
    return asked.weight(country), asked.total


def test_no_name_speaks_for_itself() -> None:
    told = {fold("Edmonton"): {"Canada": 3.0}}
    report = Setting(countries={"Canada": 3.0, "France": 1.0}, names=frozenset(), told=told)
    assert others(report, "Edmonton", "Canada") == (0.0, 1.0)
    assert others(report, "Toronto", "Canada") == (3.0, 4.0)


def test_a_name_taken_for_places_of_two_countries() -> None:
    told = {fold("Hassa"): {"Syria": 3.0, "Oman": 1.0}}
    report = Setting(countries={"Syria": 3.0, "Oman": 1.0}, names=frozenset(), told=told)
    assert others(report, "Hassa", "Syria") == (0.0, 0.0)
    assert others(report, "Hassa", "Oman") == (0.0, 0.0)
    assert others(report, "Aleppo", "Syria") == (3.0, 4.0)


def test_a_sea_adds_to_no_country(nlp) -> None:
    text = "Gunmen boarded a ship in the Gulf of Aden. Later in the Gulf of Aden two Yemenis were shot."
    report = Report(slug="r", text=text)
    setting_ = setting_of(parse(report, nlp), [("Gulf of Aden", 0), ("Gulf of Aden", 1)])
    assert sum(setting_.told.get(fold("Gulf of Aden"), {}).values()) == 0.0
    assert others(setting_, "Gulf of Aden", "Yemen")[1] > 0


@pytest.mark.parametrize(
    ("name", "answer"), [("Georgia", True), ("Niger", False), ("Jordan", False), ("Kabul", False)]
)
def test_names_of_two_lands(name: str, answer: bool) -> None:
    assert is_of_two_lands(name) is answer


@pytest.mark.parametrize(("name", "seat"), [("Ghazni", "Ghazni"), ("Kansas", None)])
def test_the_seat_of_a_province_bears_its_name(name: str, seat: str | None) -> None:
    found = candidates(name)
    province = next(c.entry for c in found if c.entry.kind == "province")
    town = seat_of(name, province, found)
    assert (town.name if town else None) == seat


def test_each_sign_has_a_weight() -> None:
    for name in ("Ankara", "Texas", "Mali", "Gaza Strip", "Kent", "Qalaatt"):
        found = candidates(name)
        inside = tuple(c.entry for c in candidates("Turkey")[:1])
        asked = Asked(words=name, kind="town", inside=inside, setting=setting(Peru=1))
        shown = {sign for c in found for sign, _ in signs(c, asked)}
        assert shown <= set(weights())


def test_rivals_are_kept_with_their_chances() -> None:
    ranking = rank("Tripoli", "", "", setting(Lebanon=1, Libya=1))
    assert ranking.best is not None
    assert {ranking.best.country, ranking.rivals[0][0].country} == {"Libya", "Lebanon"}
    assert 0 < ranking.rivals[0][1] < ranking.score <= 1


def test_a_rival_is_another_place() -> None:
    rivals = rank("Hyderabad", "", "", setting(India=1, Pakistan=1)).rivals
    assert [(entry.country, entry.kind) for entry, _ in rivals][:1] == [("Pakistan", "town")]
    assert "neighbourhood" not in {entry.kind for entry, _ in rivals}
