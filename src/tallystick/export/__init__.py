"""Codings become files: a table for people, JSON, claims files, CSV and a page."""

from collections.abc import Callable, Iterable
from pathlib import Path

from tallystick.export.claims import claims
from tallystick.export.csv_files import csv_files
from tallystick.export.json_lines import json_lines
from tallystick.export.page import page
from tallystick.export.table import table
from tallystick.export.target import CannotWrite
from tallystick.records import Coding

__all__ = ["EXPORTERS", "CannotWrite", "Exporter"]

# Takes codings one by one and writes each before it asks for the next, so memory stays flat over
# any number of reports. The path is a file or a folder as the format needs; None is standard
# output.
Exporter = Callable[[Iterable[Coding], Path | None], None]

# Every format there is. Add a line to add one.
EXPORTERS: dict[str, Exporter] = {
    "table": table,
    "json": json_lines,
    "claims": claims,
    "csv": csv_files,
    "html": page,
}
