"""Stages in steps: reports go through them side by side, each step of all before the next of any.

What a step works with, its word lists and its code, may then still be at hand in the processor. How
much that saves is open: measured in turn on a busy machine, from a fifth of the rules to nothing.
"""

from collections.abc import Generator
from typing import TypeVar

__all__ = ["Steps", "to_end"]

_T = TypeVar("_T")

# Halts behind each step, and returns at the end what came of them.
Steps = Generator[None, None, _T]


def to_end(steps: Steps[_T]) -> _T:
    """What comes of the steps of one report, taken without a halt."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: _T = end.value
            return found
