"""MUC-4: reports of 1989 and 1990 from Latin America, in capitals, with the keys of 1992.

    python -m benchmarks.muc --muc FOLDER --scorer score_muc.py [--parts tst1 tst2] [--every 5]
                             [--out FILE] [--jobs 2] [--leave-out FILE]

FOLDER holds `texts.jsonl.gz`, the keys and the task's documents. Each text is coded as any report
is; what the task itself defines (relevance, names of places) is applied to the coding afterwards,
by `muc_task`. The responses are scored by a script with the rules of the MUC-4 scoring program;
CASUALTY is the sum over names, descriptions, numbers and effects of human targets.
"""

import argparse
import gzip
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from benchmarks.muc_task import PlaceNames
from benchmarks.muc_templates import responses
from tallystick import Coding, Report, code_reports

ROWS = ("inc-date", "inc-loc", "hum-tgt-num", "hum-tgt-effect", "CASUALTY", "TEXT FILTERING")
_DATE = re.compile(r"(\d{1,2}) ([A-Z]{3}) (\d\d)\b")
_DATELINE_WITHIN = 160


def reports(folder: Path, parts: Sequence[str], leave_out: frozenset[str]) -> list[Report]:
    """The texts of some parts as reports, published on the day of their dateline."""
    with gzip.open(folder / "texts.jsonl.gz", "rt", encoding="utf-8") as stream:
        lines = [json.loads(line) for line in stream]
    chosen = [line for line in lines if line["part"] in parts and line["id"] not in leave_out]
    return [_report(line["id"], line["text"]) for line in chosen]


def _report(name: str, text: str) -> Report:
    match = _DATE.search(text[:_DATELINE_WITHIN])
    day = datetime.strptime(" ".join(match.groups()), "%d %b %y").date() if match else None  # noqa: DTZ007
    return Report(slug=name, text=text, published=day)


def left_out(path: Path | None) -> frozenset[str]:
    """The messages named in a file, such as those that are used elsewhere for tuning."""
    if path is None:
        return frozenset()
    return frozenset(re.findall(r"\b[A-Z0-9]+-MUC[34]-\d{4}\b", path.read_text("utf-8")))


def coded(chosen: Iterable[Report], jobs: int) -> Iterator[Coding]:
    """The codings; a text that cannot be coded has none, which the scorer counts as empty."""
    return (item for item in code_reports(chosen, jobs=jobs) if isinstance(item, Coding))


def write(codings: Iterable[Coding], folder: Path, out: Path) -> None:
    """The response file of the codings."""
    out.write_text("\n".join(responses(codings, PlaceNames(folder / "task"))), "utf-8")


def key_file(folder: Path, parts: Sequence[str], out: Path) -> None:
    """The keys of some parts in one file."""
    texts = []
    for part in parts:
        packed = folder / f"keys_{part}.txt.gz"
        plain = folder / f"keys_{part}.txt"
        data = gzip.decompress(packed.read_bytes()) if packed.exists() else plain.read_bytes()
        texts.append(data.decode("utf-8", "replace"))
    out.write_text("\n\n".join(texts), "utf-8")


def score(scorer: Path, response: Path, key: Path, names: Sequence[str]) -> dict[str, object]:
    """The scorer's table over some messages."""
    command = [sys.executable, str(scorer), str(response), str(key), "--json", "--docs", *names]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    rows: dict[str, object] = json.loads(done.stdout)["rows"]
    return rows


def measure(given: argparse.Namespace, folder: Path) -> dict[str, object]:
    """Codes, writes and scores."""
    chosen = reports(given.muc, given.parts, left_out(given.leave_out))[:: given.every]
    response, key = given.out or folder / "response.txt", folder / "key.txt"
    write(coded(chosen, given.jobs), given.muc, response)
    key_file(given.muc, given.parts, key)
    return score(given.scorer, response, key, [report.slug for report in chosen])


def arguments() -> argparse.ArgumentParser:
    """The options of the command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--muc", type=Path, required=True, help="the folder")
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--parts", nargs="+", default=["tst1", "tst2"])
    parser.add_argument("--every", type=int, default=1, help="take each so many-th text alone")
    parser.add_argument("--leave-out", type=Path, help="a file that names messages to leave out")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--out", type=Path, help="where the responses are written")
    parser.add_argument("--json", action="store_true")
    return parser


def main() -> int:
    """Print the rows."""
    given = arguments().parse_args()
    if not given.muc.exists() or not given.scorer.exists():
        print(f"skipped: no texts at {given.muc} or no scorer at {given.scorer}")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        rows = measure(given, Path(folder))
    if given.json:
        print(json.dumps({name: rows[name] for name in ROWS}))
        return 0
    columns = ("POS", "ACT", "COR", "PAR", "INC", "MIS", "SPU", "REC", "PRE", "F")
    print(f"{'':16}" + "".join(f"{column:>7}" for column in columns))
    for name in ROWS:
        row = rows[name]
        assert isinstance(row, dict)
        print(f"{name:16}" + "".join(f"{row[column] or 0:>7}" for column in columns))
    return 0


if __name__ == "__main__":
    sys.exit(main())
