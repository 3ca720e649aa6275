"""Sentences become Claims: every statement that a number of people was affected in one way."""

from tallystick.extract.claims import extract

__all__ = ["extract"]
