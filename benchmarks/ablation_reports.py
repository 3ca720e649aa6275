"""The coded reports that `ablation.py` codes again and again: parsed once, scored one by one."""

import json
import tempfile
from argparse import Namespace
from pathlib import Path
from typing import Any

from benchmarks.codings.__main__ import codings, write_gold
from benchmarks.reading_labels import scorer_at
from tallystick import Report, read_paths
from tallystick.doc import Doc
from tallystick.export.claims import claims_file
from tallystick.parse import grammar_of_all, load
from tallystick.pipeline import code_doc


class Reports:
    """The reports of both parts, with their grammar and their coders' claims."""

    def __init__(self, given: Namespace) -> None:
        self._scorer = scorer_at(given.scorer)
        parts = {coding["slug"]: coding["part"] for coding in codings()}
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            write_gold(given.corpora, folder)
            found = read_paths([str(folder / "texts")])
            self._reports = [item for item in found if isinstance(item, Report)]
            self._theirs = [self._claims_of(folder, report.slug) for report in self._reports]
            texts = (folder / "texts" / f"{report.slug}.json" for report in self._reports)
            self._texts = [self._scorer.Report(path) for path in texts]
        self.parts = [parts[report.slug] for report in self._reports]
        self._grammar = list(grammar_of_all(self._reports, load()))

    def _claims_of(self, folder: Path, slug: str) -> list[dict[str, Any]]:
        told = (folder / "claims" / f"{slug}.json").read_text("utf-8")
        claims: list[dict[str, Any]] = json.loads(told)["claims"]
        return claims

    def code(self, at: int) -> str:
        """The claims of one report, as one line."""
        doc = Doc(self._grammar[at])
        try:
            return json.dumps(claims_file(code_doc(self._reports[at], doc))["claims"])
        finally:
            doc.untie()

    def score(self, at: int, coded: str) -> float:
        """How good claims are: two for each that is right, less one for each told, a quarter for each right
        slot, a half of what they add to B-cubed."""
        theirs, ours = self._theirs[at], json.loads(coded)
        pairs = self._scorer.match(self._texts[at], theirs, ours)
        slots = [self._scorer.slots(theirs[one], ours[other]) for one, other in pairs]
        grouped = sum(part for part, _ in self._scorer.b_cubed(theirs, ours, pairs))
        extra = sum(sum(right.values()) - len(right) for right in slots)
        return float(2 * len(pairs) - len(ours) + 0.25 * extra + 0.5 * grouped)
