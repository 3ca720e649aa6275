"""JSON lines: one whole Coding per report and line, as `tallystick.codec` reads it back."""

from collections.abc import Iterable
from pathlib import Path

from tallystick.codec import to_json
from tallystick.export.target import byte_stream
from tallystick.records import Coding


def json_lines(codings: Iterable[Coding], out: Path | None) -> None:
    """One object a line: report, claims, incidents, estimates, contradictions, audit."""
    with byte_stream(out) as stream:
        for coding in codings:
            stream.write(to_json(coding) + b"\n")
