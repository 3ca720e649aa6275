"""Sentences become Claims: every statement that a number of people was affected in one way."""

from tallystick.extract.claims import extract, extract_in_steps
from tallystick.extract.text import Text

__all__ = ["Text", "extract", "extract_in_steps"]
