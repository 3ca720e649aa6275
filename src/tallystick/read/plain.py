"""Reports in plain files: .txt and .md."""

import re
from collections.abc import Iterator
from pathlib import PurePath
from typing import BinaryIO

from tallystick.read.decoding import MAX_TEXT_BYTES, NotText, decode_text, prose_fault
from tallystick.read.items import Found, Remark, SetAsideInput
from tallystick.records import Report

_HEADING = re.compile(r"\s*# +(?P<title>[^\r\n]*?)[ #]*(?:\r?\n\s*|\Z)")


def read_txt(stream: BinaryIO, name: str) -> Iterator[Found]:
    """The whole file is the text of one report without a title; its name is the slug."""
    text, notes = _read_text(stream, name)
    yield from notes
    if text is not None:
        yield from _checked(name, "", text)


def read_md(stream: BinaryIO, name: str) -> Iterator[Found]:
    """As a .txt file, but a first line "# Nine killed in convoy ambush" is the title."""
    text, notes = _read_text(stream, name)
    yield from notes
    if text is not None:
        heading = _HEADING.match(text)
        title = heading["title"] if heading else ""
        yield from _checked(name, title, text[heading.end() :] if heading else text)


def _read_text(stream: BinaryIO, name: str) -> tuple[str | None, list[Found]]:
    try:
        text, remark = decode_text(stream.read(MAX_TEXT_BYTES + 1))
    except NotText as fault:
        return None, [SetAsideInput(name=name, reason=str(fault))]
    return text, [Remark(name=name, words=remark)] if remark else []


def _checked(name: str, title: str, text: str) -> Iterator[Found]:
    fault = prose_fault(title, text)
    if fault:
        yield SetAsideInput(name=name, reason=fault)
    else:
        yield Report(slug=PurePath(name).stem, title=title, text=text)
