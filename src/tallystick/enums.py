"""Enumerations as those of Python, whose members are found at half the cost.

Python 3.11 asks three times where a member may be before it looks among the members, and the rules
ask for four thousand members a report. Later Pythons look there first.
"""

import sys
from typing import TYPE_CHECKING

__all__ = ["Enum", "IntEnum", "StrEnum"]

if TYPE_CHECKING or sys.version_info >= (3, 12):
    from enum import Enum, IntEnum, StrEnum
else:
    import enum

    class _OwnFirst(enum.EnumType):
        """Looks for a name among those of the class itself, and elsewhere if it is not there."""

        __getattribute__ = object.__getattribute__

        def __getattr__(cls, name: str) -> object:
            return type.__getattribute__(cls, name)

    class Enum(enum.Enum, metaclass=_OwnFirst):
        """As that of Python."""

    class IntEnum(enum.IntEnum, metaclass=_OwnFirst):
        """As that of Python."""

    class StrEnum(enum.StrEnum, metaclass=_OwnFirst):
        """As that of Python."""
