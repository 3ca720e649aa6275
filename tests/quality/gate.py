"""The quality gate: scores over reports coded by hand may not fall below their floors.

    python tests/quality/gate.py --gold FOLDER [--rand FILE] [--corpora FOLDER]
        [--allow-regression REASON]

The folder of the gold holds `texts/`, `claims/` and `score_claims.py`. The reports are coded, written
as claims files, and scored by that program; so are the reports of the corpora that
`benchmarks/codings` has coded. `floors.json` beside this file holds the least that each score
must reach. Lowering a floor needs a reason, which goes into the commit with the new floor.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tallystick import Coding, Report, code_reports, read_paths
from tallystick.export import EXPORTERS

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"
ROOT = HERE.parents[1]
COUNTS_RAND = ROOT / "benchmarks" / "counts_rand.py"
# Rows of the RAND file: a tenth, enough to see a fall of two points, coded in seconds.
RAND_ROWS = 800
# A score that lies so far above its floor should have the floor raised.
ROOM = 0.005

Scores = dict[str, float]


def coded(texts: Path, told: list[str]) -> Iterator[Coding]:
    """The codings of all texts; what was set aside is told, and is a fault."""
    items = list(read_paths([str(texts)]))
    told += [str(item) for item in items if not isinstance(item, Report)]
    for result in code_reports(item for item in items if isinstance(item, Report)):
        if isinstance(result, Coding):
            yield result
        else:
            told.append(str(result))


def gold_scores(gold: Path) -> Scores:
    """The scores of the claims, as the scorer prints them."""
    told: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        predicted = Path(folder) / "claims"
        EXPORTERS["claims"](coded(gold / "texts", told), predicted)
        scorer = [sys.executable, str(gold / "score_claims.py"), str(gold / "claims")]
        done = subprocess.run(
            [*scorer, str(gold / "texts"), str(predicted), "--json"],
            check=True,
            capture_output=True,
            text=True,
        )
    for line in told:
        if "keys that are not read" not in line:
            print(f"note: {line}")
    return _flat(json.loads(done.stdout))


def _flat(scored: dict[str, Any]) -> Scores:
    slots = {f"slot_{name}": float(share) for name, share in scored.pop("slots", {}).items()}
    return {name: float(value) for name, value in scored.items()} | slots


def rand_scores(rand: Path) -> Scores:
    """Exact killed and injured over a fixed sample of rows."""
    command = [sys.executable, str(COUNTS_RAND), "--rand", str(rand), "--json"]
    done = subprocess.run(
        [*command, "--limit", str(RAND_ROWS)], check=True, capture_output=True, text=True
    )
    scores: Scores = json.loads(done.stdout)
    return {f"rand_{name}": value for name, value in scores.items()}


def corpora_scores(corpora: Path, scorer: Path) -> Scores:
    """The scores over the coded reports of the corpora (`benchmarks/codings`) that nobody reads."""
    command = [sys.executable, "-m", "benchmarks.codings", "--corpora", str(corpora)]
    command += ["--part", "held"]
    done = subprocess.run(
        [*command, "--scorer", str(scorer), "--json"],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    return {f"corpora_{name}": value for name, value in _flat(json.loads(done.stdout)).items()}


def compare(scores: Scores, floors: Scores) -> tuple[list[str], list[str]]:
    """Lines for all scores, and the names of those that lie below their floor."""
    lines, below = [], []
    for name, score in scores.items():
        floor = floors.get(name)
        if floor is None:
            lines.append(f"      {name:24} {score:.4f}")
        elif score < floor:
            below.append(name)
            lines.append(f"BELOW {name:24} {score:.4f}  floor {floor:.4f}")
        else:
            hint = "  (the floor can be raised)" if score >= floor + ROOM else ""
            lines.append(f"ok    {name:24} {score:.4f}  floor {floor:.4f}{hint}")
    missing = [name for name in floors if name not in scores]
    return lines + [f"      {name:24} not measured" for name in missing], below


def main() -> int:
    """Score, compare, and leave with 1 if a score lies below its floor."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--rand", type=Path)
    parser.add_argument("--corpora", type=Path)
    parser.add_argument("--allow-regression", metavar="REASON", help="do not fail; say why")
    given = parser.parse_args()
    if not (given.gold / "score_claims.py").exists():
        print(f"SKIPPED: no reports coded by hand at {given.gold}; name them with make gold GOLD=")
        return 0
    scores = gold_scores(given.gold)
    if given.rand and given.rand.exists():
        scores |= rand_scores(given.rand)
    if given.corpora and (given.corpora / "muc").is_dir():
        scorer = (given.gold / "score_claims.py").resolve()
        scores |= corpora_scores(given.corpora.resolve(), scorer)
    lines, below = compare(scores, json.loads(FLOORS.read_text(encoding="utf-8")))
    print("\n".join(lines))
    if below and given.allow_regression:
        print(f"allowed: {given.allow_regression}; lower the floors in the same commit")
        return 0
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main())
