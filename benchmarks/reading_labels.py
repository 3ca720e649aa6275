"""Which claims of coded reports are read right: what the confidence learns from and is held to.

The **figure** of a claim is right where the scorer pairs it with one of the coder's: effect and number
agree, in the coder's sentence. Its **people** are right where the words for them agree as well; of a
claim that no coder has nothing is known of them.
"""

import importlib.util
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from tallystick import Coding, Report, code_reports, read_paths
from tallystick.codec import to_json
from tallystick.confidence import signs
from tallystick.export.claims import claims_file

FIGURE, PEOPLE = "figure", "people"
FACTORS = (FIGURE, PEOPLE)


@dataclass(frozen=True, slots=True)
class Labelled:
    """A claim by its signs, with whether its figure and its people are right."""

    report: str
    signs: tuple[str, ...]
    figure: bool
    people: bool | None

    def right(self, factor: str) -> bool | None:
        """Whether one factor is right; None where that is not known."""
        return self.figure if factor == FIGURE else self.people


def scorer_at(path: Path) -> ModuleType:
    """The scorer, which says what claims and places agree."""
    spec = importlib.util.spec_from_file_location("scorer", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"no scorer at {path}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def labels(folder: Path, scorer: ModuleType, jobs: int = 1) -> Iterator[Labelled]:
    """Our claims of the reports in a folder with `texts/` and `claims/`."""
    reports = (item for item in read_paths([str(folder / "texts")]) if isinstance(item, Report))
    for coding in code_reports(reports, jobs=jobs):
        if isinstance(coding, Coding):
            yield from _of_report(coding, folder, scorer)


def _of_report(coding: Coding, folder: Path, scorer: ModuleType) -> Iterator[Labelled]:
    name = f"{coding.report.slug}.json"
    theirs = json.loads((folder / "claims" / name).read_text("utf-8"))["claims"]
    ours = json.loads(to_json(claims_file(coding)))["claims"]
    pairs = scorer.match(scorer.Report(folder / "texts" / name), theirs, ours)
    people = {our: scorer.slots(theirs[told], ours[our])["victim"] for told, our in pairs}
    for at, shown in enumerate(signs(coding.report, coding.claims)):
        yield Labelled(coding.report.slug, shown, at in people, people.get(at))
