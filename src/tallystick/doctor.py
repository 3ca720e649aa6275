"""What is installed and whether it works, tried piece by piece as `tallystick code` uses it."""

import platform
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from time import perf_counter

from tallystick.records import Report

OLDEST_PYTHON = (3, 11)
FIRST_PYTHON_TOO_NEW = (3, 15)
LIBRARIES = ("spacy", "numpy", "msgspec", "click", "rich", "jinja2")
SMALL_REPORT = Report(
    slug="doctor", text="Gunmen killed at least three farmers on Monday, police said."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that was looked at: "language pipeline", and whether it works."""

    what: str
    works: bool
    words: str


class _Broken(Exception):
    """A check that fails, with what the person can do."""


def examine(model: str | None = None) -> Iterator[Finding]:
    """Every check in its order; each is made only when it is asked for, and none stops the rest."""
    checks: dict[str, Callable[[], str]] = {
        "tallystick": _tallystick,
        "python": _python,
        **{name: partial(_library, name) for name in LIBRARIES},
        "data files": _data_files,
        "language pipeline": partial(_pipeline, model),
        "coding": partial(_coding, model),
    }
    for what, check in checks.items():
        yield _finding(what, check)


def _finding(what: str, check: Callable[[], str]) -> Finding:
    try:
        return Finding(what=what, works=True, words=check())
    except (_Broken, ImportError, OSError, ValueError, LookupError) as fault:
        return Finding(what=what, works=False, words=f"{type(fault).__name__.strip('_')}: {fault}")


def _tallystick() -> str:
    try:
        return version("tallystick")
    except PackageNotFoundError as fault:
        raise _Broken("not installed as a package; run `pip install .` in its folder") from fault


def _python() -> str:
    words = f"{platform.python_version()} ({platform.platform()})"
    if not OLDEST_PYTHON <= sys.version_info[:2] < FIRST_PYTHON_TOO_NEW:
        raise _Broken(f"{words}; Tallystick runs on Python 3.11 to 3.14")
    return words


def _library(name: str) -> str:
    __import__(name)
    return version(name)


def _data_files() -> str:
    data = files("tallystick") / "data"
    names = sorted(entry.name for entry in data.iterdir() if entry.is_file())
    empty = [name for name in names if not (data / name).read_bytes()]
    if empty:
        raise _Broken(f"empty: {', '.join(empty)}; install Tallystick anew")
    return f"{len(names)} files"


def _pipeline(model: str | None) -> str:
    from tallystick.language import check_pipeline
    from tallystick.parse import load, parse

    if model is not None:
        check_pipeline(model)
    start = perf_counter()
    nlp = load(model)
    loaded = perf_counter() - start
    words = len(parse(SMALL_REPORT, nlp))
    return f"{model or 'our own'}, loaded in {loaded:.1f} s, parses {words} words"


def _coding(model: str | None) -> str:
    from tallystick.parse import load
    from tallystick.pipeline import code_report

    coding = code_report(SMALL_REPORT, load(model))
    if not coding.claims:
        raise _Broken(f"no claim found in {SMALL_REPORT.text!r}")
    claim = coding.claims[0]
    return f"{SMALL_REPORT.text!r}: {claim.effect} {claim.count.words!r} {claim.victim.words!r}"
