"""Files, folders and standard input become Reports; the rest is set aside with a reason."""

import io
import json
import os
from datetime import date
from pathlib import Path

import pytest

from tallystick.read import READERS, Remark, SetAsideInput, read_paths
from tallystick.read.items import Found
from tallystick.records import Report


def read(name: str, data: bytes) -> list[Found]:
    """What the reader for that suffix makes of the bytes."""
    return list(READERS[Path(name).suffix](io.BytesIO(data), name))


def set_aside(items: list[Found]) -> list[str]:
    return [str(item) for item in items if isinstance(item, SetAsideInput)]


def reports(items: list[Found]) -> list[Report]:
    return [item for item in items if isinstance(item, Report)]


@pytest.mark.parametrize(
    ("name", "data", "title", "text"),
    [
        ("a.txt", b"Two died.\n", "", "Two died.\n"),
        ("a.txt", b"# Two died.\n", "", "# Two died.\n"),
        ("a.txt", "\ufeffZwölf Tote".encode(), "", "Zwölf Tote"),
        ("a.txt", "José died 🙂".encode("utf-16"), "", "José died 🙂"),
        ("a.txt", b"one\r\ntwo", "", "one\r\ntwo"),
        ("a.md", b"# Two die in raid #\n\nTwo died.", "Two die in raid", "Two died."),
        ("a.md", b"#NoHeading\nTwo died.", "", "#NoHeading\nTwo died."),
        ("a.md", b"Two died.\n# Later\nx", "", "Two died.\n# Later\nx"),
        ("a.json", b'{"title": "T", "text": "x"}', "T", "x"),
        ("a.json", b'\xef\xbb\xbf{"text": "x"}', "", "x"),
    ],
)
def test_one_report_of_a_file(name: str, data: bytes, title: str, text: str) -> None:
    assert read(name, data) == [Report(slug="a", title=title, text=text)]


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \n\t\n", "empty"),
        ("a.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "binary"),
        ("a.txt", b"%PDF-1.7 \xe2\xe3\xcf\xd3\x01\x02\x03\x81", "not UTF-8"),
        ("a.txt", "Семеро убиты".encode("cp1251"), "not UTF-8"),
        ("a.txt", "été”".encode() + b" caf\xe9", "not UTF-8"),
        ("a.txt", "Two died.".encode("utf-16-le"), "UTF-16 without its mark"),
        ("a.txt", b"\xff\xfeT\0w", "broken UTF-16"),
        ("a.txt", b"x" * 5_000_000, "longer than 1,000,000 characters"),
        ("a.txt", b"word " * 50_000, "too long to be prose"),
        ("a.txt", b"Two died.\x01\x02\x03", "control characters"),
        ("a.md", b"# Title\n", "empty"),
        ("a.json", b"", "empty"),
        ("a.json", b'{"text": "x"', "broken JSON"),
        ("a.json", b'{"title": "x"}', '"text" is missing'),
        ("a.json", b'{"text": "x", "published": "Sunday"}', "is no date"),
        ("a.json", b'{"text": "x", "published": "0001-01-01"}', "leave it out where"),
        ("a.json", b'{"text": "x", "published": "9999-12-31"}', "leave it out where"),
        ("a.json", b'{"text": "\\ud800"}', "broken JSON"),
        ("a.json", b'{"text": "a\\u0000b"}', "control characters"),
        ("a.json", b"[" * 100_000, "broken JSON"),
        ("a.json", b"7", "not a report"),
        ("a.jsonl", b"\n\n", "empty"),
    ],
)
def test_bad_input_is_set_aside_with_its_reason(name: str, data: bytes, reason: str) -> None:
    items = read(name, data)
    assert len(items) == 1
    assert reason in set_aside(items)[0]
    assert "\n" not in set_aside(items)[0]


def test_windows_1252_is_read_and_told() -> None:
    data = "“Two” died in Córdoba, the mayor of the town told reporters.".encode("cp1252")
    remark, report = read("old.txt", data)
    assert isinstance(remark, Remark)
    assert "Windows-1252" in str(remark)
    assert isinstance(report, Report)
    assert report.text.startswith("“Two” died in Córdoba")


def test_a_broken_line_does_not_stop_the_rest() -> None:
    lines = [b'{"text": "one"}', b"{broken", b"", b'{"slug": "s", "text": "two"}', b'{"t": 1}']
    items = read("wire.jsonl", b"\n".join(lines))
    assert [(report.slug, report.text) for report in reports(items)] == [
        ("wire-1", "one"),
        ("s", "two"),
    ]
    assert [item.line for item in items if isinstance(item, SetAsideInput)] == [2, 5]


def test_json_lines_are_read_one_by_one() -> None:
    class Endless(io.BytesIO):
        def readline(self, size: int | None = -1, /) -> bytes:
            return b'{"text": "Two died."}\n'

    reader = READERS[".jsonl"](Endless(), "wire.jsonl")
    assert [next(reader).slug for _ in range(3)] == ["wire-1", "wire-2", "wire-3"]  # type: ignore[union-attr]


def test_an_overlong_line_is_passed_over() -> None:
    data = b'{"text": "' + b"x" * 17_000_000 + b'"}\n{"text": "two"}\n'
    items = read("wire.jsonl", data)
    assert "longer than 16,000,000 bytes" in set_aside(items)[0]
    assert [(report.slug, report.text) for report in reports(items)] == [("wire-2", "two")]


def test_keys_that_are_not_read_are_named_once(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"text": "a", "author": "x", "published": ""}')
    (tmp_path / "b.jsonl").write_text('{"text": "b", "author": "y"}\n{"text": "c", "tags": []}\n')
    items = list(read_paths([str(tmp_path)]))
    remarks = [item for item in items if isinstance(item, Remark)]
    assert [(Path(item.name).name, item.line) for item in remarks] == [
        ("a.json", None),
        ("b.jsonl", 2),
    ]
    assert "author" in remarks[0].words
    assert "tags" in remarks[1].words


def test_a_list_of_reports_counts_its_slugs_on() -> None:
    items = read("wire.json", b'[{"text": "a"}, {"text": "b"}]')
    assert [report.slug for report in reports(items)] == ["wire-1", "wire-2"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder as people keep them: reports, notes about them, other files, a folder in it."""
    (tmp_path / "b.txt").write_text("Two died.")
    (tmp_path / "a.TXT").write_text("One died.")
    (tmp_path / "README.md").write_text("# About")
    (tmp_path / ".hidden.txt").write_text("no")
    (tmp_path / "map.png").write_bytes(b"\x89PNG")
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "b.json").write_text('{"text": "Three died."}')
    return tmp_path


def test_a_folder_is_read_in_order_with_what_lies_in_it(folder: Path) -> None:
    items = list(read_paths([str(folder)], published=date(2020, 1, 2)))
    assert [(report.slug, report.text) for report in reports(items)] == [
        ("a", "One died."),
        ("b", "Two died."),
        ("b-2", "Three died."),
    ]
    assert {report.published for report in reports(items)} == {date(2020, 1, 2)}
    remarks = " ".join(str(item) for item in items if isinstance(item, Remark))
    assert "is called b-2" in remarks
    assert ".png" in remarks
    assert set_aside(items) == []


def test_a_day_that_the_report_states_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('{"text": "x", "published": "2007-10-07"}')
    (report,) = read_paths([str(path)], published=date(2020, 1, 2))
    assert isinstance(report, Report)
    assert report.published == date(2007, 10, 7)


@pytest.mark.parametrize("name", ["missing.txt", "table.xlsx", "empty"])
def test_what_is_not_there_or_not_known_is_set_aside(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "table.xlsx").write_bytes(b"PK")
    (tmp_path / "good.txt").write_text("Two died.")
    items = list(read_paths([str(tmp_path / name), str(tmp_path / "good.txt")]))
    assert len(set_aside(items)) == 1
    assert [report.slug for report in reports(items)] == ["good"]


@pytest.mark.parametrize(
    ("data", "texts"),
    [
        (b"Two died.\nThree lived.", ["Two died.\nThree lived."]),
        (b"[TEXT] TWO DIED.", ["[TEXT] TWO DIED."]),
        (b'{"text": "one"}\n{"text": "two"}\n', ["one", "two"]),
        (b'\n\n{\n "text": "one"\n}\n', ["one"]),
        (b'[{"text": "one"},\n {"text": "two"}]', ["one", "two"]),
        (json.dumps({"text": "a" * 50_000}).encode(), ["a" * 50_000]),
    ],
)
def test_standard_input_is_told_apart_by_looking(data: bytes, texts: list[str]) -> None:
    items = list(read_paths(["-"], stdin=io.BytesIO(data)))
    assert [report.text for report in reports(items)] == texts
    assert set_aside(items) == []


def test_a_folder_that_cannot_be_read_is_set_aside(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Two died.")
    inner = tmp_path / "wires"
    inner.mkdir()
    items = read_paths([str(tmp_path)])
    assert isinstance(next(items), Report)
    inner.rmdir()  # as where the rights to it are wanting
    assert [str(item) for item in items] == [f"{inner}: No such file or directory"]


def test_a_pipe_in_a_folder_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    (item,) = read_paths([str(tmp_path)])
    assert str(item).endswith("a.txt: no file but a pipe, socket or device")
