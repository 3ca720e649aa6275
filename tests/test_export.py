"""What all formats share: they take codings one by one, and write only where they are told."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tallystick.codec import coding_from_json
from tallystick.explain import explain
from tallystick.export import EXPORTERS, CannotWrite
from tallystick.export.claims import claims_file
from tallystick.export.table import plain_text
from tallystick.export.target import FileNames
from tallystick.records import Coding, SetAside
from tallystick.vocabulary import ActorClass
from tests.codings import REPORT, make_full_coding
from tests.make import make_coding, make_contradiction, make_estimate, make_report

FOLDERS = ("claims", "csv", "html")


def make_target(name: str, folder: Path) -> Path:
    return folder / "out" if name in FOLDERS else folder / "deep" / f"out.{name}"


@pytest.mark.parametrize("name", EXPORTERS)
def test_each_report_is_written_before_the_next_is_asked_for(name: str, tmp_path: Path) -> None:
    out = make_target(name, tmp_path)
    seen: list[int] = []

    def codings() -> Iterator[Coding]:
        for number in range(40):
            report = make_report(slug=f"r{number}", text=REPORT.text, title=REPORT.title)
            yield make_full_coding(report=report)
            seen.append(sum(file.stat().st_size for file in tmp_path.rglob("*") if file.is_file()))

    EXPORTERS[name](codings(), out)
    assert seen[-1] > 0


@pytest.mark.parametrize("name", EXPORTERS)
def test_no_report_at_all_is_no_error(name: str, tmp_path: Path) -> None:
    EXPORTERS[name](iter(()), make_target(name, tmp_path))


@pytest.mark.parametrize("name", EXPORTERS)
def test_a_report_without_claims_or_date_is_written(name: str, tmp_path: Path) -> None:
    bare = make_coding(
        report=make_report(published=None, publisher="", text=""),
        **dict.fromkeys(("claims", "incidents", "estimates", "contradictions", "audit"), ()),
    )
    EXPORTERS[name]([bare], make_target(name, tmp_path))
    assert [file for file in tmp_path.rglob("*") if file.is_file()]


@pytest.mark.parametrize("name", EXPORTERS)
def test_standard_output_is_used_when_no_path_is_given(
    name: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    EXPORTERS[name]([make_full_coding()], None)
    assert "Idris Omar" in capfdbinary.readouterr().out.decode("utf-8")


@pytest.mark.parametrize("name", FOLDERS)
def test_a_file_in_the_place_of_the_folder_is_named(name: str, tmp_path: Path) -> None:
    (tmp_path / "taken").touch()
    with pytest.raises(CannotWrite, match="taken is a file"):
        EXPORTERS[name]([make_full_coding()], tmp_path / "taken")


@pytest.mark.parametrize("name", ["table", "json"])
def test_a_folder_in_the_place_of_the_file_is_named(name: str, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="is a folder"):
        EXPORTERS[name]([make_full_coding()], tmp_path)


@pytest.mark.parametrize(
    ("slugs", "expected"),
    [
        (["kabul", "kabul", "Kabul"], ["kabul.x", "kabul-2.x", "Kabul-3.x"]),
        (["../../etc/passwd", "/", ""], ["etc-passwd.x", "report.x", "report-2.x"]),
        (["con", "a b:c"], ["_con.x", "a-b-c.x"]),
        (["x" * 500], ["x" * 120 + ".x"]),
    ],
)
def test_file_names_stay_in_the_folder_and_apart(slugs: list[str], expected: list[str]) -> None:
    names = FileNames()
    assert [names.name(slug, ".x") for slug in slugs] == expected


def test_a_json_line_reads_back_as_the_coding(tmp_path: Path) -> None:
    coding, out = make_full_coding(), tmp_path / "codings.jsonl"
    EXPORTERS["json"]([coding, coding], out)
    lines = out.read_bytes().splitlines()
    assert [coding_from_json(line) for line in lines] == [coding, coding]


def test_a_claims_file_quotes_the_report_word_for_word() -> None:
    written = claims_file(make_full_coding())
    first = written["claims"][0]
    assert first["evidence"] == "Forty rebels and 12 soldiers died"
    assert REPORT.content[first["start"] : first["end"]] == first["evidence"]
    assert first["sentence"].endswith("on Monday.")


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (0, {"id": "c1", "incident": "T1", "place": "Dar Selin", "date_start": "2019-03-11"}),
        (1, {"perpetrator": "", "perpetrator_class": "none", "place": "", "date_start": None}),
        (2, {"breakdown": [{"victim": "girl", "value": 1}], "source_type": "military"}),
        (3, {"stance": "denied", "perpetrator_class": "armed_group"}),
        (3, {"count": {"qualifier": "vague", "value": None, "value_high": None, "text": ""}}),
    ],
)
def test_a_claims_file_has_the_words_of_the_coding_guide(
    claim: int, expected: dict[str, object], tmp_path: Path
) -> None:
    EXPORTERS["claims"]([make_full_coding()], tmp_path)
    written = json.loads((tmp_path / "dar-selin.json").read_text(encoding="utf-8"))
    assert {key: written["claims"][claim][key] for key in expected} == expected


def test_a_claims_file_lists_its_incidents() -> None:
    written = claims_file(make_full_coding())
    assert written["incidents"][0] == {"id": "A", "label": "Clash at Dar Selin", "part_of": "T1"}


@pytest.mark.parametrize("width", [80, 120])
def test_the_table_keeps_within_the_terminal(width: int) -> None:
    lines = plain_text(make_full_coding(), width).split("\n")
    assert max(map(len, lines)) <= width


@pytest.mark.parametrize(
    "expected",
    ["“Forty” rebels", "number not given", "of them 1 girl", "denied", "40+", "40 against 31"],
)
def test_the_table_shows_the_words_the_bound_and_the_speaker(expected: str) -> None:
    assert expected in re.sub(r"\s+", " ", plain_text(make_full_coding(), 200))


def test_the_table_has_no_colour_and_no_commands_in_a_file(tmp_path: Path) -> None:
    coding = make_full_coding(report=make_report(title="\x1b[31mred", text=REPORT.text))
    EXPORTERS["table"]([coding], tmp_path / "table.txt")
    assert "\x1b" not in (tmp_path / "table.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "expected",
    ["only hearsay: up to 8", "100,000+", "presumed part of c1", "tallystick explain REPORT c1"],
)
@pytest.mark.parametrize("name", ["table", "html", "explain"])
def test_people_read_whole_numbers_and_short_names(
    name: str, expected: str, tmp_path: Path
) -> None:
    aside = SetAside(claim="killed@47", reason="R-WITHIN: presumed part of killed@33")
    used = {"used": ("killed@33",)}
    large = make_estimate(100_000, 100_000, 100_000, high_open=True, set_aside=(aside,), **used)
    rumour = make_estimate(0, 0, 8, group=ActorClass.CIVILIAN, flags=("HEARSAY_ONLY",), **used)
    note = "40 against killed@33, presumed part of killed@33"
    clash = make_contradiction(note=note, claims=("killed@33", "killed@47"))
    coding = make_full_coding(estimates=(large, rumour), contradictions=(clash,))
    shown = _shown(name, coding, tmp_path)
    if (name, expected) not in NOT_SHOWN:
        assert expected in re.sub(r"\s+", " ", shown)
    assert not re.search(r"(?:killed|injured|abducted)@\d", shown)


NOT_SHOWN = {
    ("html", "tallystick explain REPORT c1"),
    ("explain", "tallystick explain REPORT c1"),
    ("explain", "100,000+"),
}


def _shown(name: str, coding: Coding, folder: Path) -> str:
    if name == "table":
        return plain_text(coding, 80)
    if name == "explain":
        return "\n".join(explain(coding))
    EXPORTERS["html"]([coding], folder / "page.html")
    return (folder / "page.html").read_text(encoding="utf-8")
