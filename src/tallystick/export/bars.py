"""The small bars that show low, best and high of an estimate on one scale with its relatives."""

from dataclasses import dataclass

from tallystick.records import Estimate

# Width of the drawing, and of the part that holds the scale: the rest is for the arrow of an
# open upper end.
WIDTH = 160
SCALE = 146


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """Where low, best and high lie on the scale, in units of the drawing."""

    low: float
    best: float
    high: float
    high_open: bool


def bar(estimate: Estimate, largest: int) -> Bar:
    """An estimate on a scale from 0 to the largest figure it is compared with."""
    unit = SCALE / max(largest, 1)
    return Bar(
        low=round(estimate.low * unit, 1),
        best=round(estimate.best * unit, 1),
        high=round(estimate.high * unit, 1),
        high_open=estimate.high_open,
    )
