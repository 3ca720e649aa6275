"""Which decisions of the rules the reports would do better without.

    python -m benchmarks.ablation --corpora FOLDER --scorer FILE [--most N] [--module extract/lists.py]

Every small decision is taken away in turn: a function answers no (or None, or nothing), one side of an
"or" is false, one of an "and" is true, an "if" is never entered. The coded reports of the part "read" in
which the decision counts are coded again without it and scored; the part "held" is only counted, never
read. What betters both is a rule that was made for too little, or one that is wrong. The modules are
compiled with a switch at each decision; nothing on disk is changed.
"""

import argparse
import ast
import builtins
import importlib
import json
import pkgutil
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType, FrameType, ModuleType
from typing import Any, NamedTuple

SOURCE = Path(__file__).parents[1] / "src" / "tallystick"
SWITCH = "__tallystick_decision__"
# Where nothing is decided about a text, and what is found once for all reports.
OUTSIDE = frozenset(
    """parse doc codec records tables kept truecase cli read export gazetteer values audit confidence
    explain steps labels pipeline policies reconcile figures tree blanks""".split()
)
CACHED = frozenset({"kept", "constant", "cache", "lru_cache", "once_asked"})
# A report that takes longer without a decision goes round in circles.
SECONDS = 4


class Site(NamedTuple):
    """One decision: where it stands, what kind it is and its words."""

    module: str
    line: int
    kind: str
    words: str


class _Late(BaseException):
    """A report is not done in time."""


class _Switches(ast.NodeTransformer):
    """Puts a switch at each decision of a module."""

    def __init__(self, module: str, sites: list[Site]) -> None:
        self._module, self._sites, self._depth = module, sites, 0

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        names = {ast.unparse(d).partition("(")[0] for d in node.decorator_list}
        if names & CACHED or any(isinstance(n, ast.Yield | ast.YieldFrom) for n in ast.walk(node)):
            return node
        self._depth += 1
        self.generic_visit(node)
        self._depth -= 1
        idle = _idle(node.returns)
        if idle is not None and not node.name.startswith("__"):
            site = self._site("function", node, node.name)
            node.body = [_Returns(site, idle).visit(line) for line in node.body]
        return node

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.AST:
        words = [ast.unparse(value) for value in node.values]
        self.generic_visit(node)
        if self._depth:
            either = isinstance(node.op, ast.Or)
            kind = "or" if either else "and"
            node.values = [
                self._switched(value, kind, text, idle=not either)
                for value, text in zip(node.values, words, strict=True)
            ]
        return node

    def visit_If(self, node: ast.If) -> ast.AST:
        words = ast.unparse(node.test)
        self.generic_visit(node)
        if self._depth:
            node.test = self._switched(node.test, "if", words, idle=False)
        return node

    def _switched(self, value: ast.expr, kind: str, words: str, *, idle: bool) -> ast.expr:
        if any(isinstance(n, ast.NamedExpr) for n in ast.walk(value)):
            return value  # what it names is needed behind it
        return _call(self._site(kind, value, words), value, str(idle))

    def _site(self, kind: str, node: ast.stmt | ast.expr, words: str) -> int:
        self._sites.append(Site(self._module, node.lineno, kind, words[:100]))
        return len(self._sites) - 1


class _Returns(ast.NodeTransformer):
    """Puts the switch of a function at each of its returns."""

    def __init__(self, site: int, idle: str) -> None:
        self._site, self._idle = site, idle

    def visit_Return(self, node: ast.Return) -> ast.AST:
        if node.value is not None:
            node.value = _call(self._site, node.value, self._idle)
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        return node

    def visit_Lambda(self, node: ast.Lambda) -> ast.AST:
        return node


def _call(site: int, value: ast.expr, idle: str) -> ast.expr:
    told = ast.parse(f"{SWITCH}({site}, None, {idle})", mode="eval").body
    assert isinstance(told, ast.Call)
    told.args[1] = value
    return ast.copy_location(told, value)


def _idle(annotation: ast.expr | None) -> str | None:
    """What a function answers that finds nothing, by what it says it returns."""
    told = ast.unparse(annotation).strip("'\"") if annotation is not None else ""
    if told == "bool":
        return "False"
    if told.endswith("| None"):
        return "None"
    if told.startswith("tuple[") and "..." in told:
        return "()"
    return "[]" if told.startswith(("list[", "Sequence[")) else None


class _Loader(SourceFileLoader):
    sites: list[Site]

    def source_to_code(self, data: Any, path: Any, *, _optimization: int = -1) -> CodeType:
        module = str(Path(path).relative_to(SOURCE))
        inside = OUTSIDE.isdisjoint(Path(module).with_suffix("").parts)
        tree = with_switches(data, module, self.sites) if inside else ast.parse(data)
        compiled: CodeType = compile(tree, path, "exec")
        return compiled


def with_switches(source: Any, module: str, sites: list[Site]) -> ast.Module:
    """A module with a switch at each decision; the decisions are added to `sites`."""
    tree: ast.Module = _Switches(module, sites).visit(ast.parse(source))
    return ast.fix_missing_locations(tree)


class _Finder(MetaPathFinder):
    def __init__(self, sites: list[Site]) -> None:
        self._sites = sites

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,
        target: ModuleType | None = None,  # noqa: ARG002 - as Python asks it
    ) -> ModuleSpec | None:
        found = PathFinder.find_spec(fullname, path) if fullname.startswith("tallystick") else None
        if found is None or found.origin is None or not Path(found.origin).is_relative_to(SOURCE):
            return None
        loader = _Loader(fullname, found.origin)
        loader.sites = self._sites
        inside = found.submodule_search_locations
        return spec_from_file_location(
            fullname, found.origin, loader=loader, submodule_search_locations=inside
        )


class Switchboard:
    """Which decision is off, and in which reports each of them counts."""

    def __init__(self) -> None:
        self.off, self.report = -1, -1
        self.sites: list[Site] = []
        self.counts: dict[int, set[int]] = {}

    def decide(self, site: int, value: object, idle: object) -> object:
        """The answer of a decision; where it is off, as if it had nothing to say."""
        if site == self.off:
            return idle
        if self.report >= 0 and bool(value) is not bool(idle):
            self.counts.setdefault(site, set()).add(self.report)
        return value


def switched() -> Switchboard:
    """Imports all of Tallystick with a switch at each decision; nothing of it may be imported yet."""
    board = Switchboard()
    setattr(builtins, SWITCH, board.decide)
    sys.dont_write_bytecode, sys.pycache_prefix = True, tempfile.mkdtemp()
    sys.meta_path.insert(0, _Finder(board.sites))
    package = importlib.import_module("tallystick")
    for module in pkgutil.walk_packages(package.__path__, "tallystick."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    return board


class Outcome(NamedTuple):
    """What a decision brings: how much better each part is without it, and where it changed something."""

    read: float
    held: float
    changed: int


def outcomes(
    board: Switchboard,
    code: Callable[[int], str],
    score: Callable[[int, str], float],
    parts: Sequence[str],
) -> Iterator[tuple[Site, Outcome]]:
    """Each decision that counts somewhere, with what comes of it when it is off."""
    whole = [code(at) for at in range(len(parts))]
    scores = [score(at, coded) for at, coded in enumerate(whole)]
    for site, reports in sorted(board.counts.items()):
        board.off = site
        gained, changed = Counter[str](), 0
        for at in sorted(reports):
            coded = _in_time(code, at)
            if coded is not None and coded != whole[at]:
                changed += 1
                gained[parts[at]] += score(at, coded) - scores[at]
        board.off = -1
        yield board.sites[site], Outcome(gained["read"], gained["held"], changed)


def _in_time(code: Callable[[int], str], at: int) -> str | None:
    signal.alarm(SECONDS)
    try:
        return code(at)
    except (Exception, _Late):  # noqa: BLE001 - whatever comes of a rule cut in two
        return None  # without the decision the report cannot be coded at all
    finally:
        signal.alarm(0)


def _late(_signal: int, _frame: FrameType | None) -> None:
    raise _Late


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the decisions whose absence betters the reports, the best first."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--most", type=int, default=100, help="in how many reports it may count")
    parser.add_argument("--module", default="", help="only decisions of modules named so")
    given = parser.parse_args(arguments)
    if not given.scorer.exists() or not (given.corpora / "muc").is_dir():
        print(f"SKIPPED: no corpora at {given.corpora}, or no scorer at {given.scorer}")
        return 0
    signal.signal(signal.SIGALRM, _late)
    board = switched()
    reports = importlib.import_module("benchmarks.ablation_reports").Reports(given)
    for at in range(len(reports.parts)):
        board.report = at
        reports.code(at)
    board.report = -1
    board.counts = {
        site: found
        for site, found in board.counts.items()
        if len(found) <= given.most and given.module in board.sites[site].module
    }
    told = list(outcomes(board, reports.code, reports.score, reports.parts))
    for site, outcome in sorted(told, key=lambda one: -one[1].read):
        if outcome.read > 0:
            where = f"{site.module}:{site.line} {site.kind} {site.words}"
            print(
                f"read {outcome.read:+.2f} held {outcome.held:+.2f} in {outcome.changed}: {where}"
            )
    idle = sum(outcome.changed == 0 for _, outcome in told)
    print(json.dumps({"decisions": len(told), "without any effect": idle}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
