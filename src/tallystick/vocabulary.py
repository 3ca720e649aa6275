"""The words of the codebook: effects, bounds, classes, event kinds, stances and precision codes.

Every list is closed. A value outside it is an error, never a default: what a report does not say
has a member of its own ("unknown", "none").
"""

from enum import IntEnum, StrEnum


class Effect(StrEnum):
    """How people were affected: "killing at least 10 soldiers" is `killed`."""

    KILLED = "killed"
    INJURED = "injured"
    KILLED_OR_INJURED = "killed_or_injured"
    ABDUCTED = "abducted"
    DETAINED = "detained"
    MISSING = "missing"
    DISPLACED = "displaced"
    RELEASED = "released"


# Effects on the body; and those on who did it, or long after it, whose day is not that of the harm.
HARM = frozenset({Effect.KILLED, Effect.INJURED, Effect.KILLED_OR_INJURED})
OF_THE_LAW = frozenset({Effect.DETAINED, Effect.RELEASED})


class Bound(StrEnum):
    """What the words around a number say of it: "over 30" is `more_than`, "some 500" is `about`."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    ABOUT = "about"
    RANGE = "range"
    VAGUE = "vague"


class ActorClass(StrEnum):
    """What kind of people a victim or perpetrator is: "troopers" are `state_force`.

    `MIXED` is said of victims alone, `NONE` of perpetrators alone (no perpetrator is named).
    """

    CIVILIAN = "civilian"
    STATE_FORCE = "state_force"
    ARMED_GROUP = "armed_group"
    MIXED = "mixed"
    UNKNOWN = "unknown"
    NONE = "none"


# Those in arms.
FORCES = frozenset({ActorClass.STATE_FORCE, ActorClass.ARMED_GROUP})


class EventKind(StrEnum):
    """What happened: "ambushed a military convoy" is `ambush`."""

    CLASH = "clash"
    AMBUSH = "ambush"
    BOMBING = "bombing"
    SUICIDE_BOMBING = "suicide_bombing"
    AIR_STRIKE = "air_strike"
    SHELLING = "shelling"
    SHOOTING = "shooting"
    EXECUTION = "execution"
    ABDUCTION = "abduction"
    ARREST = "arrest"
    RAID = "raid"
    RIOT = "riot"
    OTHER_VIOLENCE = "other_violence"
    ACCIDENT_DISASTER = "accident_disaster"
    UNKNOWN = "unknown"


class SourceType(StrEnum):
    """Who speaks: "local residents" are a `witness`; `none` is the reporter's own voice."""

    MILITARY = "military"
    POLICE = "police"
    GOVERNMENT = "government"
    ARMED_GROUP = "armed_group"
    MEDICAL = "medical"
    WITNESS = "witness"
    NGO_UN = "ngo_un"
    MEDIA = "media"
    COURT = "court"
    OTHER = "other"
    NONE = "none"


class Stance(StrEnum):
    """How the speaker stands to the statement: "dismissed reports that ..." is `denied`."""

    AFFIRMED = "affirmed"
    HEDGED = "hedged"
    DENIED = "denied"


class Scope(StrEnum):
    """Whether a figure is of one incident or a sum over several, or over a stretch of time."""

    INCIDENT = "incident"
    TOTAL = "total"


class Frame(StrEnum):
    """Whether a claim belongs to the news of the report or is told as its history."""

    CURRENT = "current"
    BACKGROUND = "background"


class DatePrecision(StrEnum):
    """How exactly a report dates an event: "on Sunday" is `day`, nothing said is `unknown`."""

    DAY = "day"
    RANGE = "range"
    MONTH = "month"
    YEAR = "year"
    UNKNOWN = "unknown"


class UcdpDatePrecision(IntEnum):
    """`date_prec` of UCDP GED (codebook 23.1, pp. 23-24)."""

    DAY = 1
    TWO_TO_SIX_DAYS = 2
    WEEK = 3
    MONTH = 4
    YEAR = 5

    @property
    def acled(self) -> int:
        """ACLED's `time_precision`: "on Sunday" 1, "last week" 2, "in July" and anything longer 3."""
        return {1: 1, 2: 2, 3: 2, 4: 3, 5: 3}[self]


class WherePrecision(IntEnum):
    """`where_prec` of UCDP GED (codebook 23.1, pp. 19-22): "south of the town of Mir Ali" is 2."""

    EXACT = 1
    NEAR = 2
    DISTRICT = 3
    PROVINCE = 4
    REGION = 5
    COUNTRY = 6
    SEA_OR_AIR = 7


class ContradictionKind(StrEnum):
    """What does not agree: a denial, a total with its parts, or two figures for one thing."""

    DENIAL = "denial"
    ARITHMETIC = "arithmetic"
    COUNT = "count"


class Verdict(StrEnum):
    """What a contradiction comes to.

    Of a total and its parts: `equal`, `covered` (60 lies within what "over 30" and 20 allow),
    `remainder` (the parts do not reach the total), `exceeds` (they surpass it).
    Of a denial: `denied`. Of two figures for the same thing: `disjoint`.
    """

    EQUAL = "equal"
    COVERED = "covered"
    REMAINDER = "remainder"
    EXCEEDS = "exceeds"
    DENIED = "denied"
    DISJOINT = "disjoint"
