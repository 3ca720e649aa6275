"""What a report's time words are called, once found."""

from enum import StrEnum

from tallystick.records import Span, When
from tallystick.values import plain


class TimeKind(StrEnum):
    """How a time expression gets its day, and whether an event may take it.

    `DATED` stands on its own ("14 December 2014"); `RELATIVE` counts from the publication
    ("on Saturday", "last week"); `NARRATIVE` from the day told before it ("a day earlier").
    The rest is never an event's day: `VAGUE` fixes none ("in recent months"), `LIMIT` bounds it
    ("as of Monday", "before 2014"), `AHEAD` is still to come ("next Tuesday"), `DATELINE` is the
    report's own ("BOGOTA, 20 FEB 90").
    """

    DATED = "dated"
    RELATIVE = "relative"
    NARRATIVE = "narrative"
    VAGUE = "vague"
    LIMIT = "limit"
    AHEAD = "ahead"
    DATELINE = "dateline"


@plain(frozen=True, slots=True, kw_only=True)
class TimeMention:
    """One time expression of a report: "late on Saturday", its days, and the rule that read it.

    `when` has no days where the words fix none, or where the day they count from is unknown. `inside`
    is that of what a "since" opens, which begins at `opens`: the March of "since gunmen killed nine in
    March". `day_of` is the country from whose day of publication it is counted, where that is another.
    """

    span: Span
    when: When
    rule: str
    kind: TimeKind
    inside: When = When()
    opens: int = 0
    day_of: str = ""
