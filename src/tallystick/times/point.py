"""One time expression as a rule matched it, with what it was read to be."""

from tallystick.times.almanac import Stretch
from tallystick.times.mention import TimeKind
from tallystick.times.reading import Reading
from tallystick.times.rules import Rule
from tallystick.values import plain

# The kinds of mention that "a day earlier" may count from.
TOLD = frozenset({TimeKind.DATED, TimeKind.RELATIVE, TimeKind.NARRATIVE})


@plain(frozen=True, slots=True)
class Point:
    """One expression as a rule matched it: from token `first` up to, not including, `last`.

    Where a "since" at token `opens` makes it run on, `inside` is its own stretch, told from token `own`.
    """

    first: int
    last: int
    rule: Rule
    reading: Reading
    stretch: Stretch | None
    name: str
    kind: TimeKind
    inside: Stretch | None = None
    opens: int = 0
    own: int = 0

    @property
    def dated(self) -> bool:
        """Whether its own words name the year."""
        return self.rule.kind is TimeKind.DATED and not self.reading.yearless

    @property
    def yearless(self) -> bool:
        """Whether it is a month or day that takes its year from elsewhere: "on 17 July"."""
        return self.reading.yearless

    @property
    def year(self) -> int:
        """The year it begins in; 0 where it has no day."""
        return self.stretch[0].year if self.stretch else 0

    @property
    def of_a_deed(self) -> bool:
        """Whether it only counts from a deed, of which the story goes on: "a day after the attack"."""
        return self.rule.name in {"after-deed", "before-deed", "days-after"}
