"""Values that are made by the thousand for one report, and that no caller of the package sees.

Checked as frozen dataclasses, and made as plain ones: Python takes four times as long to make one
that is frozen. The records that callers get (`records`) are frozen for good.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

__all__ = ["plain"]

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import dataclass as plain
else:

    def plain(*, frozen: bool, slots: bool, kw_only: bool = False) -> "Callable[[type], type]":
        """As `dataclass`; that nobody changes such a value the type checker makes sure of."""
        return dataclass(slots=slots, kw_only=kw_only, unsafe_hash=frozen)
