"""Where output goes: standard output, a file, or a folder with one file per report."""

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


class CannotWrite(ValueError):
    """Output was asked for at a path where it cannot stand, such as a folder at a file's place."""


# Windows refuses these as file names, whatever their ending.
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)")
# Room for a number and an ending within the 255 bytes that file systems allow.
_LONGEST = 120


@contextmanager
def byte_stream(out: Path | None) -> Iterator[BinaryIO]:
    """Standard output where `out` is None, else the file, its folder made if need be."""
    if out is None:
        sys.stdout.flush()
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    if out.is_dir():
        raise CannotWrite(f"{out} is a folder; this format writes one file: name a file in it")
    folder(out.parent)
    with out.open("wb") as stream:
        yield stream


def folder(out: Path) -> Path:
    """The folder, made if it is not there."""
    if out.exists() and not out.is_dir():
        raise CannotWrite(f"{out} is a file; this format writes into a folder: name another path")
    out.mkdir(parents=True, exist_ok=True)
    return out


class FileNames:
    """Gives each report a file name of its own: its slug, or "slug-2" where that was given before.

    A slug can be anything a file of reports says; no name leaves the folder ("../x" is "x").
    """

    def __init__(self) -> None:
        """No name is given yet."""
        self._given: set[str] = set()

    def name(self, slug: str, ending: str) -> str:
        """A safe file name that no earlier report of this run has."""
        stem = re.sub(r"[^\w.-]+", "-", slug).strip(".-")[:_LONGEST] or "report"
        stem = f"_{stem}" if _RESERVED.match(stem) else stem
        name, number = stem, 1
        # Compared without case: "Kabul" and "kabul" are one file on Windows and macOS.
        while name.casefold() in self._given:
            number += 1
            name = f"{stem}-{number}"
        self._given.add(name.casefold())
        return name + ending
