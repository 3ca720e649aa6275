"""Reports in JSON: one report file (.json), a list of them, or one to a line (.jsonl)."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath
from typing import BinaryIO

from tallystick.codec import (
    NotReadable,
    report_file_objects,
    report_from_file,
    unread_keys,
)
from tallystick.read.decoding import MAX_CHARACTERS, NotText, decode_text, prose_fault
from tallystick.read.items import Found, Remark, SetAsideInput, UnreadKeys

# A character escaped in JSON takes up to 12 bytes; keys that are not read may come on top.
MAX_LINE_BYTES = 16 * MAX_CHARACTERS
# A .json file is held in memory as a whole; longer ones belong into JSON Lines.
MAX_DOCUMENT_BYTES = 4 * MAX_LINE_BYTES


@dataclass(frozen=True, slots=True, kw_only=True)
class _Position:
    """Where a report file stands, and the slug it gets if it names none."""

    name: str
    line: int | None = None
    slug: str

    def set_aside(self, reason: str) -> SetAsideInput:
        """What stands here, not read."""
        return SetAsideInput(name=self.name, line=self.line, reason=reason)

    def remark(self, words: str) -> Remark:
        """A note on what stands here."""
        return Remark(name=self.name, line=self.line, words=words)


def read_json(stream: BinaryIO, name: str) -> Iterator[Found]:
    """One report file, or a list of them; in a list the slugs count on: "wire-1", "wire-2"."""
    stem = PurePath(name).stem
    whole = _Position(name=name, slug=stem)
    data = stream.read(MAX_DOCUMENT_BYTES + 1)
    if len(data) > MAX_DOCUMENT_BYTES:
        reason = f"longer than {MAX_DOCUMENT_BYTES:,} bytes; write one report a line as .jsonl"
        yield whole.set_aside(reason)
        return
    try:
        objects, remark = _objects(data)
    except (NotText, NotReadable) as fault:
        yield whole.set_aside(str(fault))
        return
    if remark:
        yield whole.remark(remark)
    for number, raw in enumerate(objects, start=1):
        slug = stem if len(objects) == 1 else f"{stem}-{number}"
        yield from _report(raw, _Position(name=name, slug=slug))


def read_jsonl(stream: BinaryIO, name: str) -> Iterator[Found]:
    """One report file a line, read line by line; a broken line does not stop the rest."""
    stem = PurePath(name).stem
    empty = True
    for number, line in enumerate(_lines(stream), start=1):
        position = _Position(name=name, line=number, slug=f"{stem}-{number}")
        if len(line) > MAX_LINE_BYTES:
            yield position.set_aside(f"longer than {MAX_LINE_BYTES:,} bytes: no report")
        elif line.strip():
            yield from _report_line(line, position)
        empty = empty and not line.strip()
    if empty:
        yield SetAsideInput(name=name, reason="empty: there is no report in it")


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """Lines, of which an overlong one is cut short: the rest of it is passed over unread."""
    while line := stream.readline(MAX_LINE_BYTES + 1):
        cut = len(line) > MAX_LINE_BYTES and not line.endswith(b"\n")
        yield line
        while cut:
            rest = stream.readline(MAX_LINE_BYTES)
            cut = bool(rest) and not rest.endswith(b"\n")


def _report_line(line: bytes, position: _Position) -> Iterator[Found]:
    try:
        objects, remark = _objects(line)
    except (NotText, NotReadable) as fault:
        yield position.set_aside(str(fault))
        return
    if remark:
        yield position.remark(remark)
    for raw in objects:
        yield from _report(raw, position)


def _objects(data: bytes) -> tuple[list[object], str]:
    text, remark = decode_text(data)
    if not text.strip():
        raise NotText("empty: there is no report in it")
    return report_file_objects(text), remark


def _report(raw: object, position: _Position) -> Iterator[Found]:
    """The report of one object, or why it is none; with the keys that were not read."""
    try:
        report = report_from_file(raw, position.slug)
    except NotReadable as fault:
        yield position.set_aside(str(fault))
        return
    fault_found = prose_fault(report.title, report.text)
    if fault_found:
        yield position.set_aside(fault_found)
        return
    keys = unread_keys(raw)
    if keys:
        yield UnreadKeys(name=position.name, line=position.line, keys=keys)
    yield report
