"""A file, a folder or standard input becomes Reports, one after the other.

What cannot be read is set aside with its reason, and the rest goes on.
"""

import io
import os
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import BinaryIO, cast

from tallystick.codec import REPORT_KEYS
from tallystick.read.doubts import doubts
from tallystick.read.items import Found, Item, Remark, SetAsideInput, UnreadKeys
from tallystick.read.plain import read_md, read_txt
from tallystick.read.report_files import MAX_LINE_BYTES, read_json, read_jsonl
from tallystick.records import Report
from tallystick.values import replace

__all__ = ["READERS", "Item", "Reader", "Remark", "SetAsideInput", "read_paths"]

# A reader gets the bytes of a file and its name, and gives the reports in it, in order.
Reader = Callable[[BinaryIO, str], Iterator[Found]]

# Every suffix there is a reader for. Add a line to add one.
READERS: dict[str, Reader] = {
    ".txt": read_txt,
    ".md": read_md,
    ".json": read_json,
    ".jsonl": read_jsonl,
}

# Files that tell of a folder and are no reports; left out when the folder is read.
_ABOUT_THE_FOLDER = frozenset({"readme", "license", "licence", "notice", "copying", "changelog"})
STANDARD_INPUT = "-"


def read_paths(
    paths: Iterable[str], *, published: date | None = None, stdin: BinaryIO | None = None
) -> Iterator[Item]:
    """All reports of the files, the folders and, for "-", of standard input, in their order.

    `published` is given to the reports that state no day of their own. Two reports of one slug
    would overwrite each other's results: the second is renamed, and a remark says so.
    """
    taken: set[str] = set()
    unread: set[str] = set()
    for item in _items(paths, stdin):
        if isinstance(item, Report):
            dated = replace(item, published=item.published or published)
            for named in _with_own_slug(dated, taken):
                yield named
                yield from doubts(named) if isinstance(named, Report) else ()
        elif isinstance(item, UnreadKeys):
            yield from _told_once(item, unread)
        else:
            yield item


def _items(paths: Iterable[str], stdin: BinaryIO | None) -> Iterator[Found]:
    for path in paths:
        if path == STANDARD_INPUT:
            yield from _read_standard_input(stdin or io.BytesIO())
        elif Path(path).is_dir():
            yield from _read_folder(Path(path))
        else:
            yield from _read_file(Path(path))


def _read_file(path: Path) -> Iterator[Found]:
    reader = READERS.get(path.suffix.lower(), _unread)
    try:
        with path.open("rb") as stream:
            yield from reader(stream, str(path))
    except OSError as fault:
        yield SetAsideInput(name=str(path), reason=fault.strerror or str(fault))


def _unread(_: BinaryIO, name: str) -> Iterator[Found]:
    """The reader of every other file: says which there are."""
    suffix = Path(name).suffix
    ending = f'"{suffix}"' if suffix else "no suffix"
    known = ", ".join(READERS)
    yield SetAsideInput(name=name, reason=f"{ending} is not read; known are {known}")


def _read_folder(folder: Path) -> Iterator[Found]:
    """The reports of a folder and of the folders in it, sorted by name; hidden ones left out."""
    found, unreadable = 0, False
    left_out: set[str] = set()
    for path in _files(folder):
        if isinstance(path, SetAsideInput):
            unreadable = True
            yield path
        elif path.suffix.lower() not in READERS:
            left_out.add(path.suffix or path.name)
        elif path.stem.lower() not in _ABOUT_THE_FOLDER:
            found += 1
            yield from _read_found(path)
    if left_out:
        words = f"files that are no reports were left out: {', '.join(sorted(left_out))}"
        yield Remark(name=str(folder), words=words)
    if not found and not unreadable:
        reason = f"no report in this folder; files are read that end in {', '.join(READERS)}"
        yield SetAsideInput(name=str(folder), reason=reason)


def _read_found(path: Path) -> Iterator[Found]:
    """A file of a folder; a pipe among them would be waited for without end."""
    if path.exists() and not path.is_file():
        yield SetAsideInput(name=str(path), reason="no file but a pipe, socket or device")
    else:
        yield from _read_file(path)


def _files(folder: Path) -> Iterator[Path | SetAsideInput]:
    """The files of a folder and of the folders in it; those folders that cannot be read set aside."""
    faults: list[OSError] = []
    for place, folders, names in os.walk(folder, onerror=faults.append):
        yield from _set_aside(faults)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(place) / name for name in sorted(names) if not name.startswith("."))
    yield from _set_aside(faults)


def _set_aside(faults: list[OSError]) -> Iterator[SetAsideInput]:
    while faults:
        fault = faults.pop(0)
        yield SetAsideInput(name=str(fault.filename), reason=fault.strerror or str(fault))


def _read_standard_input(stream: BinaryIO) -> Iterator[Found]:
    """A text, a report file or JSON Lines: told apart by the first line that is not empty."""
    name = "stdin"
    head = b""
    while not head.strip() and (line := stream.readline(MAX_LINE_BYTES + 1)):
        head = line
    whole = cast("BinaryIO", io.BufferedReader(_Joined(head, stream)))
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"{") and start.rstrip().endswith(b"}"):
        yield from read_jsonl(whole, name)
    elif start.startswith((b"{", b"[{")) or start.strip() == b"[":
        yield from read_json(whole, name)
    else:
        yield from read_txt(whole, name)


class _Joined(io.RawIOBase):
    """A stream whose first bytes were read already."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head = io.BytesIO(head)
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        data = self._head.read(len(buffer)) or self._rest.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


def _told_once(item: UnreadKeys, unread: set[str]) -> Iterator[Item]:
    """Keys that no file before had: a million reports with "author" need one remark."""
    fresh = [key for key in item.keys if key not in unread]
    if fresh:
        unread.update(fresh)
        keys, read = ", ".join(fresh), ", ".join(REPORT_KEYS)
        words = f"keys that are not read, here and below: {keys} (read are {read})"
        yield Remark(name=item.name, line=item.line, words=words)


def _with_own_slug(report: Report, taken: set[str]) -> Iterator[Item]:
    slug = report.slug
    number = 1
    # Without case, since "Kabul.json" and "kabul.json" are one file on Windows and macOS.
    while slug.casefold() in taken:
        number += 1
        slug = f"{report.slug}-{number}"
    taken.add(slug.casefold())
    if slug != report.slug:
        words = f"there is a report of this name already; this one is called {slug}"
        yield Remark(name=f"report {report.slug}", words=words)
    yield replace(report, slug=slug)
