"""CSV files for spreadsheets and statistics: claims, incidents, estimates, contradictions, audit.

RFC 4180 (CRLF, quotes doubled, a header row), UTF-8 without a byte order mark.
"""

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from tallystick.export import columns
from tallystick.export.columns import Cell, Row
from tallystick.export.target import byte_stream, folder
from tallystick.records import Coding


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One CSV file: its columns in order, and what makes its rows of a Coding."""

    columns: tuple[str, ...]
    rows: Callable[[Coding], Iterator[Row]]


# Every file of the folder. Standard output gets the claims alone.
SHEETS: dict[str, Sheet] = {
    "claims.csv": Sheet(columns=columns.CLAIM_COLUMNS, rows=columns.claim_rows),
    "incidents.csv": Sheet(columns=columns.INCIDENT_COLUMNS, rows=columns.incident_rows),
    "estimates.csv": Sheet(columns=columns.ESTIMATE_COLUMNS, rows=columns.estimate_rows),
    "contradictions.csv": Sheet(
        columns=columns.CONTRADICTION_COLUMNS, rows=columns.contradiction_rows
    ),
    "audit.csv": Sheet(columns=columns.AUDIT_COLUMNS, rows=columns.audit_rows),
}

# What a spreadsheet would run as a formula: these signs (also in full width) at the start, behind
# blanks or quotes, and a leading tab or return. OWASP, "CSV Injection".
_FORMULA = re.compile(r"['\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")


def csv_files(codings: Iterable[Coding], out: Path | None) -> None:
    """The five files in the folder `out`; on standard output the claims alone."""
    names = ["claims.csv"] if out is None else list(SHEETS)
    target = None if out is None else folder(out)
    with ExitStack() as stack:
        streams = {
            name: stack.enter_context(byte_stream(None if target is None else target / name))
            for name in names
        }
        for name, stream in streams.items():
            _write(stream, SHEETS[name].columns)
        for coding in codings:
            for name, stream in streams.items():
                sheet = SHEETS[name]
                for row in sheet.rows(coding):
                    _write(stream, [guarded(row[column]) for column in sheet.columns])


def guarded(cell: Cell) -> Cell:
    """A cell that no spreadsheet runs: text that would be a formula gets one apostrophe before it.

    "=1+1" becomes "'=1+1". To undo it, take one apostrophe off every cell that begins with one
    and would be guarded without it. Numbers stay numbers, also below zero (longitudes).
    """
    return f"'{cell}" if isinstance(cell, str) and _FORMULA.match(cell) else cell


def _write(stream: BinaryIO, cells: Iterable[Cell]) -> None:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    stream.write(line.getvalue().encode("utf-8"))
