"""Conditional logit: which of several things is right, by weights that are drawn to where they begin."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, slots=True)
class Choice:
    """The signs of each thing that may be chosen (a row of `design`), and which rows are right."""

    design: np.ndarray
    right: np.ndarray


def fitted(choices: Sequence[Choice], begin: np.ndarray, penalty: float, steps: int) -> np.ndarray:
    """The weights of most likelihood, less the penalty, by Newton's method."""
    weight = begin.copy()
    for _ in range(steps):
        gradient = -penalty * (weight - begin)
        curve = penalty * np.eye(len(begin))
        for choice in choices:
            step, bend = _one(choice, weight)
            gradient += step
            curve += bend
        weight = weight + 0.5 * np.linalg.solve(curve, gradient)
    return weight


def _one(choice: Choice, weight: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Gradient of the log-likelihood of one choice, and a bound of its curvature."""
    odds = choice.design @ weight
    share = np.exp(odds - odds.max())
    share /= share.sum()
    good = share * choice.right
    good /= max(good.sum(), 1e-12)
    mean = share @ choice.design
    bend = (choice.design * share[:, None]).T @ choice.design - np.outer(mean, mean)
    return (good - share) @ choice.design, bend
