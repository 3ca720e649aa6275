"""Code the texts and compare with the codings; see the package."""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.codings.texts import Coding, written
from tallystick import Coding as Coded
from tallystick import Report, code_reports, read_paths
from tallystick.export import EXPORTERS

HERE = Path(__file__).parent
# Fields that hold offsets of words; the scorer wants the words.
PHRASES = ("sentence", "evidence")
NAMES = ("victim", "perpetrator", "place", "region", "source")


def codings(part: str | None = None) -> list[Coding]:
    """What was coded: all reports, or those of one part."""
    lines = (HERE / "claims.jsonl").read_text(encoding="utf-8").splitlines()
    found: list[Coding] = [json.loads(line) for line in lines]
    return [coding for coding in found if part in (None, coding["part"])]


def write_gold(corpora: Path, folder: Path, part: str | None = None) -> None:
    """Texts and claims as the scorer reads them: `texts/` and `claims/`, a file a report."""
    for name in ("texts", "claims"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    for coding, (title, text) in written(corpora, codings(part)):
        report = {"slug": coding["slug"], "title": title, "text": text}
        dated = report | {"published": coding["published"] or ""}
        claims = [in_words(claim, f"{title}\n{text}") for claim in coding["claims"]]
        _write(folder / "texts" / f"{coding['slug']}.json", dated)
        _write(
            folder / "claims" / f"{coding['slug']}.json",
            {"slug": coding["slug"], "claims": claims},
        )


def _write(path: Path, value: Mapping[str, Any]) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")


def in_words(claim: Mapping[str, Any], content: str) -> dict[str, Any]:
    """A claim as the scorer reads it, its offsets replaced by the words that stand there."""
    numbers = ("qualifier", "value", "value_high")
    told: dict[str, Any] = {key: claim.get(key) for key in ("date_start", "date_end")} | {
        key: value for key, value in claim.items() if key not in numbers
    }
    told["count"] = {key: claim.get(key) for key in numbers}
    for key in PHRASES:
        start, end = claim[key]
        told[key] = content[start:end]
    for key in NAMES:
        told[key] = " ".join(content[start:end] for start, end in claim.get(key, ()))
    return told


def scored(corpora: Path, scorer: Path, part: str | None = None, jobs: int = 1) -> dict[str, Any]:
    """What the scorer says of our claims."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_gold(corpora, folder, part)
        EXPORTERS["claims"](_coded(folder / "texts", jobs), folder / "ours")
        command = [sys.executable, str(scorer), str(folder / "claims"), str(folder / "texts")]
        done = subprocess.run(
            [*command, str(folder / "ours"), "--json"], check=True, capture_output=True, text=True
        )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _coded(texts: Path, jobs: int) -> Iterator[Coded]:
    reports = (item for item in read_paths([str(texts)]) if isinstance(item, Report))
    for result in code_reports(reports, jobs=jobs):
        if not isinstance(result, Coded):
            raise SystemExit(f"not coded: {result}")
        yield result


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the scores of each part, or of one."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--part", choices=("read", "held"))
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--json", action="store_true", help="the scores of all as one object")
    given = parser.parse_args(arguments)
    if not given.scorer.exists() or not (given.corpora / "muc").is_dir():
        print(f"SKIPPED: no corpora at {given.corpora}, or no scorer at {given.scorer}")
        return 0
    if given.json:
        print(json.dumps(scored(given.corpora, given.scorer, given.part, given.jobs)))
        return 0
    for part in (given.part,) if given.part else ("read", "held"):
        scores = scored(given.corpora, given.scorer, part, given.jobs)
        slots = scores.pop("slots")
        print(part, *(f"{name} {value:.3f}" for name, value in scores.items()))
        print("    ", *(f"{name} {value:.3f}" for name, value in slots.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
