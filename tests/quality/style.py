"""Limits on the shape of the code: `python tests/quality/style.py`.

A module that a reader takes in at one sitting, a function on one screen, few arguments, a docstring
on every public name. Cyclomatic complexity is ruff's (C901); the branches counted here are wider
(each "and", "or", comprehension and conditional expression counts), for functions as a whole.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src" / "tallystick"
MODULE_LINES = 600
FUNCTION_LINES = 80
ARGUMENTS = 6
BRANCHES = 10
# Tables of grammar need a wide function here and there; most must stay narrow.
SHARE_WITHIN_BRANCHES = 0.9

Function = ast.FunctionDef | ast.AsyncFunctionDef
_BRANCHING = (ast.If, ast.For, ast.While, ast.ExceptHandler, ast.IfExp, ast.comprehension)


def faults(path: Path) -> Iterator[str]:
    """What in one module is beyond the limits, each as "path:line: what"."""
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    lines = text.count("\n")
    if lines > MODULE_LINES:
        yield f"{path}:1: {lines} lines, the limit is {MODULE_LINES}"
    if lines and not ast.get_docstring(tree):
        yield f"{path}:1: the module has no docstring"
    for node in ast.walk(tree):
        if isinstance(node, Function):
            yield from (f"{path}:{node.lineno}: {fault}" for fault in _function_faults(node))
    for name, line in _given_twice(tree):
        yield f"{path}:{line}: {name} is given twice, and the functions above mean the first"
    for node in _public(tree):
        if not ast.get_docstring(node):
            yield f"{path}:{node.lineno}: {node.name} is public and has no docstring"


def _given_twice(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """The constants of a module whose name it gives to another value further down, with the line."""
    seen: set[str] = set()
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else []
        for name in (target.id for target in targets if isinstance(target, ast.Name)):
            if name in seen:
                yield name, node.lineno
            seen.add(name)


def _function_faults(function: Function) -> Iterator[str]:
    lines = _lines(function)
    if lines > FUNCTION_LINES:
        yield f"{function.name} has {lines} lines, the limit is {FUNCTION_LINES}"
    arguments = [a.arg for a in _arguments(function) if a.arg not in ("self", "cls")]
    if len(arguments) > ARGUMENTS:
        yield f"{function.name} has {len(arguments)} arguments, the limit is {ARGUMENTS}"


def _lines(function: Function) -> int:
    """Lines without the docstring and the decorators."""
    first = function.body[0]
    documented = ast.get_docstring(function) is not None
    docstring = (first.end_lineno or first.lineno) - first.lineno + 1 if documented else 0
    return (function.end_lineno or function.lineno) - function.lineno + 1 - docstring


def _branches(node: ast.AST) -> int:
    if isinstance(node, ast.BoolOp):
        return len(node.values) - 1
    return int(isinstance(node, (*_BRANCHING, ast.match_case)))


def _arguments(function: Function) -> list[ast.arg]:
    given = function.args
    rest = [argument for argument in (given.vararg, given.kwarg) if argument]
    return given.posonlyargs + given.args + given.kwonlyargs + rest


def _public(tree: ast.Module) -> Iterator[Function | ast.ClassDef]:
    """Public functions and classes, and the public methods of public classes."""
    for node in tree.body:
        if isinstance(node, Function | ast.ClassDef) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                members = (m for m in node.body if isinstance(m, Function))
                yield from (m for m in members if not m.name.startswith("_"))


def share_of_narrow(modules: list[Path]) -> float:
    """The share of functions with at most `BRANCHES` branches."""
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in modules)
    functions = [node for tree in trees for node in ast.walk(tree) if isinstance(node, Function)]
    narrow = (1 + sum(map(_branches, ast.walk(function))) <= BRANCHES for function in functions)
    return sum(narrow) / max(1, len(functions))


def main() -> int:
    """Print what is beyond the limits; exit code 1 if anything is."""
    modules = sorted(SOURCE.rglob("*.py"))
    found = [fault for path in modules for fault in faults(path)]
    narrow = share_of_narrow(modules)
    if narrow < SHARE_WITHIN_BRANCHES:
        found.append(f"{narrow:.1%} of the functions have at most {BRANCHES} branches: too few")
    print("\n".join(found) or f"{len(modules)} modules within the limits, {narrow:.1%} narrow")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
