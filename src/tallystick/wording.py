"""How records are said to a reader: "31 or more", "Sunday 7 October 2007", "not located".

One place for these words, so that the table, the page and `explain` say the same thing alike.
"""

from datetime import date

from tallystick.confidence import CHECK_BELOW
from tallystick.records import (
    Actor,
    Claim,
    Contradiction,
    Count,
    Dyad,
    Estimate,
    KindName,
    Place,
    Side,
    When,
)
from tallystick.vocabulary import (
    ActorClass,
    Bound,
    ContradictionKind,
    DatePrecision,
    SourceType,
    Verdict,
)

# Not shown as they are: control characters, which steer a terminal, and the marks that turn the
# reading direction of what follows, which could make one figure look like another.
_TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_CONTROL = {*map(chr, range(0x20)), *map(chr, range(0x7F, 0xA0))} - {"\n", "\t"}
_SHOWN = str.maketrans(dict.fromkeys({*_CONTROL, *_TURNING}, "\ufffd"))

_BOUNDS = {
    Bound.AT_LEAST: "at least",
    Bound.MORE_THAN: "more than",
    Bound.AT_MOST: "at most",
    Bound.LESS_THAN: "less than",
    Bound.ABOUT: "about",
}

_VERDICTS = {
    Verdict.EQUAL: "the parts give the total",
    Verdict.COVERED: "the total lies within what the parts allow",
    Verdict.REMAINDER: "the parts do not reach the total",
    Verdict.EXCEEDS: "the parts surpass the total",
    Verdict.DENIED: "denied by a speaker",
    Verdict.DISJOINT: "the figures exclude each other",
}

_TYPES_OF_VIOLENCE = {1: "state-based", 2: "between groups", 3: "one-sided"}

_CONTRADICTIONS = {
    ContradictionKind.DENIAL: "Denial",
    ContradictionKind.ARITHMETIC: "Total and parts",
    ContradictionKind.COUNT: "Two figures for one thing",
}


def visible(text: str) -> str:
    """Text safe to show: control and direction marks as "\ufffd", every code point in its place."""
    return text.translate(_SHOWN)


def one_line(text: str) -> str:
    """Words as one visible line: a wire's line breaks become spaces."""
    return visible(" ".join(text.split()))


def named(word: str) -> str:
    """A word of the vocabulary as people say it: "state_force" is "state force"."""
    return "NGO or UN" if word == SourceType.NGO_UN else word.replace("_", " ")


def cell(estimate: Estimate) -> str:
    """What an estimate is of: "killed, state force"; "killed, group unknown"."""
    group = "group unknown" if estimate.group is ActorClass.UNKNOWN else named(estimate.group)
    return f"{named(estimate.effect)}, {group}"


def point(count: Count) -> str:
    """A count with its bound: "more than 30", "20 to 25", "number not given"."""
    if count.value is None:
        return "number not given"
    if count.bound is Bound.RANGE:
        return f"{count.value:,} to {count.value_high or 0:,}"
    return f"{_BOUNDS.get(count.bound, '')} {count.value:,}".strip()


def allowed(count: Count) -> str:
    """What the words allow: "over 30" is "31 or more", "nearly 300" may be "250 to 299"."""
    if count.high is None:
        return f"{count.low:,} or more"
    if count.low == count.high:
        return "none" if count.low == 0 else f"{count.low:,}"
    return f"{count.low:,} to {count.high:,}"


def bound_note(count: Count) -> str:
    """The bound and what it allows, said once: "more than 30: 31 or more", but "60" alone."""
    said, means = point(count), allowed(count)
    return means if said == means else f"{said}: {means}"


def harm(claim: Claim) -> str:
    """A claim in a few words that need not agree: "killed: militants (“Over 30”)"."""
    number, people = one_line(claim.count.words), one_line(claim.victim.words)
    counted = f" (“{number}”)" if number and number.casefold() != people.casefold() else ""
    return f"{named(claim.effect)}: {people or 'people not named'}{counted}"


def breakdown(claim: Claim) -> str:
    """The sub-groups of a claim: "3 women, 1 child"; empty where it has none."""
    return ", ".join(f"{part.value:,} {one_line(part.words)}" for part in claim.breakdown)


def day(when: date) -> str:
    """A day in full: "Sunday 7 October 2007"."""
    return f"{when:%A} {when.day} {when:%B} {when.year}"


def dated(when: When, published: date | None) -> str:
    """When, as plainly as the report has it: a day, a stretch, or "date not stated"."""
    words = one_line(when.words)
    if when.start is None or when.end is None:
        if not words:
            return "date not stated"
        missing = "" if published else "; the report has no publication date"
        return f"date not resolved: “{words}”{missing}"
    if when.start == when.end:
        return day(when.start)
    if when.precision is DatePrecision.YEAR and when.start.year == when.end.year:
        return str(when.start.year)
    if when.precision is DatePrecision.MONTH and _same_month(when.start, when.end):
        return f"{when.start:%B} {when.start.year}"
    return f"{_short(when.start)} to {_short(when.end)}"


def _same_month(start: date, end: date) -> bool:
    return (start.year, start.month) == (end.year, end.month)


def _short(when: date) -> str:
    return f"{when.day} {when:%B} {when.year}"


def placed(place: Place | None) -> str:
    """Where, in the words of the report: "south of Mir Ali, North Waziristan, Pakistan"."""
    if place is None:
        return "place not stated"
    relation = named(place.relation)
    name = place.words if relation in ("in", "") else f"{relation} {place.words}"
    parts = [name if place.words else "", place.region, place.country]
    return one_line(", ".join(dict.fromkeys(part for part in parts if part))) or "place not stated"


def located(place: Place | None) -> str:
    """Where the gazetteer finds a place, with UCDP's where-precision; else "not located".

    With a district named, "not located; in the district at 32.9746, 70.1456 (North Waziristan ...)".
    """
    if place is None or not (place.words or place.region):
        return ""
    found, precision = place.point, place.point_precision
    if found is None:
        return "not located"
    code = "" if precision is None else f", where-precision {int(precision)}"
    point = f"{found.latitude:.4f}, {found.longitude:.4f} ({one_line(found.name)}{code})"
    if place.location is None:
        return f"not located; in the {found.kind} at {point}"
    return point


def actor(told: Actor) -> str:
    """People with their class and the one name of their group: "ISIS fighters (armed group, IS)"."""
    names = filter(None, (named(told.actor_class), told.known_as))
    return f"{one_line(told.words)} ({', '.join(map(one_line, names))})"


def side(told: Side | None) -> str:
    """One side of an incident: "soldiers, troopers (state force, Government of Iraq)"."""
    if told is None:
        return "not told"
    words = "; ".join(map(one_line, told.words)) or "not named"
    names = filter(None, (named(told.actor_class), told.known_as))
    return f"{words} ({', '.join(map(one_line, names))})"


def type_of_violence(dyad: Dyad) -> str:
    """UCDP's type of violence in words: "type 1, state-based"; "" where the sides make none."""
    kind = dyad.type_of_violence
    return "" if kind is None else f"type {kind}, {_TYPES_OF_VIOLENCE[kind]}"


def kind_name(name: KindName) -> str:
    """What other vocabularies call an event: "ACLED Battles / Armed clash; PLOVER ASSAULT / firearms"."""
    return (
        f"ACLED {name.acled_event} / {name.acled_sub_event}; "
        f"PLOVER {name.plover_event} / {name.plover_mode}"
    )


def speaker(claim: Claim) -> str:
    """Who said so: "Local residents"; without a source, "the report itself"."""
    return "the report itself" if claim.source is None else one_line(claim.source.words)


def only_hearsay(estimate: Estimate) -> str:
    """What to show where nobody vouches for the harm: "only hearsay: up to 8"; else empty.

    Low and best are 0 there, which would read as if nobody had been harmed.
    """
    if "HEARSAY_ONLY" not in estimate.flags or estimate.best or not estimate.high:
        return ""
    denied = "only hearsay, and denied" if "DENIED" in estimate.flags else "only hearsay"
    most = f"{estimate.high:,} or more" if estimate.high_open else f"up to {estimate.high:,}"
    return f"{denied}: {most}"


def span_of(estimate: Estimate) -> str:
    """An estimate in one line: "low 31, best 31, high 31 or more"."""
    hearsay = only_hearsay(estimate)
    if hearsay:
        return hearsay
    more = " or more" if estimate.high_open else ""
    return f"low {estimate.low:,}, best {estimate.best:,}, high {estimate.high:,}{more}"


def verdict_of(contradiction: Contradiction) -> str:
    """What a contradiction comes to: "the total lies within what the parts allow"."""
    return _VERDICTS[contradiction.verdict]


def kind_of(contradiction: Contradiction) -> str:
    """What sort of contradiction it is: "Total and parts"."""
    return _CONTRADICTIONS[contradiction.kind]


def surely(claim: Claim) -> str:
    """How surely a claim is read: "0.83"; "0.45, to be checked first"; "not judged"."""
    if claim.confidence is None:
        return "not judged"
    doubtful = ", to be checked first" if claim.confidence < CHECK_BELOW else ""
    return f"{claim.confidence:.2f}{doubtful}"


def both_chances(figure: float, people: float) -> str:
    """The two chances that a confidence is made of, in words."""
    return f"effect and number {figure:.2f}, people {people:.2f}"
