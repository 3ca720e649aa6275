"""One group under several names: "ISIS" and "Daesh" are IS."""

import pytest

from tallystick.extract.people import group_class, noun_class
from tallystick.known_as import ucdp_id, with_known_names
from tallystick.records import Evidence, Report
from tallystick.tables import rows
from tallystick.vocabulary import ActorClass
from tests.make import make_actor, make_claim, make_place, make_report, make_span

ARMED, STATE, CIVILIAN = ActorClass.ARMED_GROUP, ActorClass.STATE_FORCE, ActorClass.CIVILIAN
# The table knows longer names, which the words of the doer then hold: "Islamic State of Iraq and the Levant".
KNOWN_WORDS = 6


def name_of(words: str, *, text: str = "", country: str = "", actor: ActorClass = ARMED) -> str:
    report = make_report(title="", text=text or f"{words} killed nine people.")
    at = make_span("killed", make_report(title="", text="Rebels killed nine people."))
    claim = make_claim(
        perpetrator=make_actor(words, actor),
        place=make_place("Gao", country=country) if country else None,
        evidence=(Evidence(field="perpetrator", span=at, words=words, rule="subject"),),
    )
    (named,) = with_known_names(report, [claim])
    assert named.perpetrator is not None
    return named.perpetrator.known_as


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("ISIS fighters", "IS"),
        ("Islamic State militants", "IS"),
        ("Daesh", "IS"),
        ("Islamic State of Iraq and the Levant", "IS"),
        ("Islamic State West Africa Province fighters", "ISWAP"),
        ("suspected Boko Haram gunmen", "Jama'atu Ahlis Sunna Lidda'awati wal-Jihad"),
        ("al-Shabaab", "Al-Shabaab"),
        ("Al Shabab militants", "Al-Shabaab"),
        ("the Lord’s Resistance Army", "LRA"),
        ("Revolutionary Armed Forces of Colombia rebels", "FARC"),
        ("the group's fighters", ""),
        ("militants", ""),
        ("pro-Taliban militants", ""),
        ("men who is unknown", ""),
    ],
)
def test_names_of_the_list(words: str, expected: str) -> None:
    assert name_of(words) == expected


@pytest.mark.parametrize(
    ("words", "country", "expected"),
    [
        ("Taliban fighters", "Afghanistan", "Taleban"),
        ("Taliban fighters", "Pakistan", "TTP"),
        ("Taliban fighters", "", ""),
        ("Pakistani Taliban", "Afghanistan", "TTP"),
        ("Maoists", "India", "CPI-Maoist"),
        ("Maoists", "Nepal", "CPN-M"),
        ("Islamic Jihad", "Pakistan", ""),
    ],
)
def test_a_name_of_several_groups_is_read_by_the_country(
    words: str, country: str, expected: str
) -> None:
    assert name_of(words, country=country) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("KLF fighters", "Karu Liberation Front"),
        ("the Karu Liberation Front", "Karu Liberation Front"),
        ("Karu fighters", ""),
        ("fighters of the MPD", "Movement for Peace and Dignity of Orba"),
        ("BLA gunmen", "BLA"),
    ],
)
def test_a_report_gives_the_full_name_itself(words: str, expected: str) -> None:
    text = (
        "The Karu Liberation Front (KLF) said so. The Movement for Peace and Dignity of Orba (MPDO) and the "
        "Movement for Peace and Dignity (MPD) denied it. The Baloch Liberation Army (BLA) did not, nor the "
        "Ministry of War (NA)."
    )
    expected = expected.replace(" of Orba", "") if words.endswith("MPD") else expected
    assert name_of(words, text=text) == expected


def test_a_force_of_a_state_has_the_name_of_its_report_alone() -> None:
    text = "The Rapid Karu Battalion (RKB) and the Taliban said so."
    assert name_of("RKB men", text=text, actor=STATE) == "Rapid Karu Battalion"
    assert name_of("ISIS guards", actor=STATE) == ""
    assert name_of("ISIS relatives", actor=CIVILIAN) == ""


def test_the_name_has_its_words_and_rule() -> None:
    report = Report(slug="r", text="ISIS killed nine people.")
    at = make_span("ISIS", report)
    claim = make_claim(
        perpetrator=make_actor("ISIS"),
        evidence=(Evidence(field="perpetrator", span=at, words="ISIS", rule="subject"),),
    )
    (named,) = with_known_names(report, [claim])
    assert named.evidence[-1] == Evidence(
        field="perpetrator_known_as", span=at, words="ISIS", rule="group-alias"
    )


def test_ids_of_ucdp() -> None:
    assert (ucdp_id("IS"), ucdp_id("IS-K"), ucdp_id("Nobody")) == ("234", "", "")


def aliases() -> list[tuple[str, str]]:
    """Each alias that holds everywhere, with its name."""
    return [(a, name) for name, _, line, *_ in rows("group_aliases.tsv") for a in line.split("; ")]


def test_every_alias_is_of_one_group() -> None:
    names = [alias.lower() for alias, _ in aliases()]
    assert sorted({n for n in names if names.count(n) > 1}) == []


def test_every_alias_is_known_as_an_armed_group() -> None:
    unknown = [
        alias
        for alias, _ in aliases()
        if len(alias.replace("-", " ").split()) <= KNOWN_WORDS
        and group_class(alias.split()) is not ARMED
        and noun_class(alias.lower()) is not ARMED
    ]
    assert unknown == []


def test_countries_stand_with_names() -> None:
    assert {len(row) for row in rows("group_aliases.tsv")} <= {3, 5}
