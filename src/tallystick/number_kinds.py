"""What a number tells: people perhaps, or a date, a clock time, an age, money, a distance, a name.

"On 14 December 2009, at 10:39 a.m., a 25-year-old man on Flight 93" holds no count of people.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import field
from enum import StrEnum

from tallystick.kept import kept
from tallystick.number_words import HYPHENS, Form
from tallystick.tables import rows
from tallystick.values import plain

_FORMS_OF_DAYS = (Form.DIGITS, Form.RANK, Form.WORDS)
_VAGUE_FORMS = frozenset({Form.VAGUE, Form.NOUGHT})
_OLDEST = 110
_IS = frozenset({"was", "is", "turned", "'s"})
_BEFORE_A_DAY = frozenset({"on", "since", "until", "before", "after", "by", "of"})


# The day of a month, an hour of the day in four figures, and a year near ours.
_DAY = re.compile(r"\d\d?", re.ASCII)
_HOUR = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d", re.ASCII)
_YEAR = re.compile(r"(?:18|19|20)\d\d", re.ASCII)


class NumberKind(StrEnum):
    """What a number tells. Only a `cardinal` may count people."""

    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    YEAR = "year"
    DATE = "date"
    TIME = "time"
    AGE = "age"
    MONEY = "money"
    PERCENT = "percent"
    MEASURE = "measure"
    NAME = "name"
    COMPOUND = "compound"
    TELEPHONE = "telephone"


@plain(frozen=True, slots=True)
class Setting:
    """A number at `start` up to `end` among its words; `lead` is where its whole phrase begins.

    `last` and `next` are the words straight before and behind the bare number, "" at the edge.
    """

    cased: Sequence[str]
    words: Sequence[str]
    start: int
    end: int
    lead: int
    form: Form
    value: int
    whole: bool = True
    bounded: bool = False
    last: str = field(init=False)
    next: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "last", self.before(1))
        object.__setattr__(self, "next", self.after(1))

    def before(self, steps: int) -> str:
        """The word so many steps before the bare number, "" at the edge."""
        at = self.start - steps
        return self.words[at] if at >= 0 else ""

    def after(self, steps: int) -> str:
        """The word so many steps behind the bare number, "" at the edge."""
        at = self.end + steps - 1
        return self.words[at] if at < len(self.words) else ""

    @property
    def in_digits(self) -> bool:
        """Whether the number is written in digits alone, such as "1639"."""
        return self.form is Form.DIGITS and self.end - self.start == 1


@kept
def context_words(role: str) -> frozenset[str]:
    """The words of one role in number_contexts.tsv."""
    return frozenset(word for word, its_role in rows("number_contexts.tsv") if its_role == role)


def _has_role(word: str, role: str) -> bool:
    return word in context_words(role)


def _noun_like(setting: Setting) -> bool:
    """Whether the word behind could be counted: "12 people", but not "12 were" or "12,"."""
    word = setting.next
    verbal = word.endswith("ing")
    return word.replace("-", "").isalpha() and not verbal and not _has_role(word, "closer")


def kind_of(setting: Setting) -> tuple[NumberKind, int, int]:
    """The kind of a number, and the tokens it takes in: a date takes its month and year."""
    date = date_span(setting)
    if date:
        return NumberKind.DATE, *date
    for rule in _RULES:
        kind = rule(setting)
        if kind:
            return kind, setting.start, setting.end
    return NumberKind.CARDINAL, setting.start, setting.end


# --- dates ----------------------------------------------------------------------------------


def is_month(setting: Setting, at: int) -> bool:
    """Whether a month stands at a token; "may" and "march" only with a capital or behind "on"."""
    if not 0 <= at < len(setting.words) or not _has_role(setting.words[at], "month"):
        return False
    if setting.words[at] not in ("may", "march", "mar") or setting.cased[at][0].isupper():
        return True
    return setting.before(1 if at >= setting.end else 2) in _BEFORE_A_DAY


def date_span(setting: Setting) -> tuple[int, int] | None:
    """The tokens of a date around a number: "14 December 2009", "Dec. 14", "20 FEB 90"."""
    if setting.form not in _FORMS_OF_DAYS or not 1 <= setting.value <= 31:
        return None
    behind = setting.end + 1 if setting.next == "of" else setting.end
    if setting.form is not Form.WORDS and is_month(setting, behind):
        return setting.start, _with_year(setting, behind + 1)
    if _is_first_of_two_days(setting):
        return setting.start, setting.end
    taken = _DAY.fullmatch(setting.before(2)) is not None
    month = is_month(setting, setting.start - 1) and not taken
    if month and not _counts_behind_month(setting):
        return setting.start - 1, _with_year(setting, setting.end)
    return None


def _is_first_of_two_days(setting: Setting) -> bool:
    """The 13 of "the attacks of 13 and 14 November"."""
    if setting.form is Form.WORDS or setting.next not in _BETWEEN_DAYS:
        return False
    other = setting.after(2)
    return other.isdigit() and len(other) <= 2 and is_month(setting, setting.end + 2)


_BETWEEN_DAYS = frozenset({"and", "or", "to", "-", "–", "&"})


def _counts_behind_month(setting: Setting) -> bool:
    """ "in May 12 people died" counts people; "on May 12 gunmen attacked" dates the attack."""
    if setting.form is Form.WORDS:
        return True
    return _noun_like(setting) and setting.before(2) in ("in", "since", "during", "of", "last")


def _with_year(setting: Setting, at: int) -> int:
    step = at + 1 if at < len(setting.words) and setting.words[at] in (",", "'", "’") else at
    word = setting.words[step] if step < len(setting.words) else ""
    if _YEAR.fullmatch(word):
        return step + 1
    follower = setting.words[step + 1] if step + 1 < len(setting.words) else ""
    short = word.isdigit() and len(word) == 2
    return step + 1 if short and not follower.isalpha() else at


# --- what stands around it ------------------------------------------------------------------


def _by_form(setting: Setting) -> NumberKind | None:
    if setting.form is Form.DECADE:
        return NumberKind.YEAR if len(setting.words[setting.start]) > 3 else NumberKind.AGE
    return _KIND_OF_FORM.get(setting.form)


_KIND_OF_FORM = {
    Form.CLOCK: NumberKind.TIME,
    Form.DATE: NumberKind.DATE,
    Form.MONEY: NumberKind.MONEY,
    Form.SIZE: NumberKind.MEASURE,
    Form.CODE: NumberKind.NAME,
    Form.SHARE: NumberKind.PERCENT,
}


def _rank(setting: Setting) -> NumberKind | None:
    if setting.form is not Form.RANK:
        return None
    follows = setting.cased[setting.end] if setting.end < len(setting.cased) else ""
    named = follows[:1].isupper() and follows.isalpha() and setting.start > 0
    return NumberKind.NAME if named else NumberKind.ORDINAL


def _percent(setting: Setting) -> NumberKind | None:
    if _has_role(setting.next, "percent"):
        return NumberKind.PERCENT
    return NumberKind.PERCENT if (setting.next, setting.after(2)) == ("per", "cent") else None


def _money(setting: Setting) -> NumberKind | None:
    unit = setting.after(2) if setting.next in ("of", "-") else setting.next
    if _has_role(setting.last, "currency_before") or _has_role(unit, "currency_after"):
        return NumberKind.MONEY
    nationality = setting.next.endswith(("an", "ish", "us", "u.s.", "ese"))
    named = nationality and _has_role(setting.after(2), "currency_after")
    return NumberKind.MONEY if named else None


def _clock(setting: Setting) -> NumberKind | None:
    """ "1639 UTC", "10 a.m.", "at 0700", "at about 2130"."""
    word = setting.words[setting.start]
    four = _HOUR.fullmatch(word) is not None
    if four and (word[0] == "0" or _at_hour(setting)):
        return NumberKind.TIME
    if not _has_role(setting.next, "clock_after"):
        return None
    if setting.form is not Form.DIGITS and not setting.next.startswith("o'c"):
        return None
    if setting.next in ("hours", "hrs", "hrs.", "local", "z") and not four:
        return None
    return NumberKind.TIME


def _at_hour(setting: Setting) -> bool:
    lead = setting.start - setting.lead
    at = "at" in (setting.last, setting.before(1 + lead))
    as_of = (setting.before(2), setting.last) == ("as", "of")  # "as of 1740, 31 had died"
    return (at or as_of) and not _noun_like(setting)


def _age(setting: Setting) -> NumberKind | None:
    told = _is_aged(setting) or _counts_years(setting)
    told = told or _minor(setting) or _aside(setting) or _is_old(setting)
    return NumberKind.AGE if told else None


def _is_aged(setting: Setting) -> bool:
    """ "Aged 25", "ages 4, 8 and 10"."""
    for steps in {0, setting.start - setting.lead, _ages_before(setting)}:
        before = setting.before(1 + steps)
        pair = f"{setting.before(2 + steps)} {before}"
        if _has_role(before, "age_before") or _has_role(pair, "age_before"):
            return True
    return False


def _counts_years(setting: Setting) -> bool:
    """ "25 years old", "a 3-month-old", "15 years of age"."""
    unit = setting.after(2) if setting.next in HYPHENS else setting.next
    if unit not in ("year", "years", "month", "months", "day", "days", "week", "weeks"):
        return False
    rest = [setting.after(n) for n in (2, 3, 4)]
    return "old" in rest or "olds" in rest or rest[:2] == ["of", "age"]


def _ages_before(setting: Setting) -> int:
    """How many words of a list of ages stand before its last: "ages 4, 8 and 10", "aged 9 and 11"."""
    pair = 2 if setting.last == "and" and setting.before(2).isdigit() else 0
    told_more = setting.last == "and" and setting.next.endswith("ed")
    if setting.value > _OLDEST or (_noun_like(setting) and not told_more):
        return pair  # "aged 25, 12 people were hurt", but "aged 25, 31 and 40 arrested on Monday"
    steps = 0
    while setting.before(steps + 1) in _LISTING or setting.before(steps + 1).isdigit():
        steps += 1
    return steps


_LISTING = frozenset({",", "and", "&"})


def _is_old(setting: Setting) -> bool:
    """ "when he was 18", "a boy of 15"."""
    person = setting.before(2) in ("he", "she", "who") and setting.last in _IS
    person |= setting.last == "of" and _has_role(setting.before(2), "of_age")
    return person and 1 <= setting.value <= _OLDEST and not _noun_like(setting)


def _minor(setting: Setting) -> bool:
    """ "children under 12"."""
    below = setting.last in ("under", "below", "over")
    return below and _has_role(setting.before(2), "minor") and not _noun_like(setting)


def _aside(setting: Setting) -> bool:
    """ "the driver, 35, was", "Omar Haddad (25)": a number set apart behind a name or noun."""
    if not setting.in_digits or not 1 <= setting.value <= _OLDEST or setting.bounded:
        return False
    named = setting.before(2).replace("'", "").replace(".", "").isalpha()
    if not named or _has_role(setting.before(2), "closer"):
        return False
    if setting.last == "(" and setting.next == ")":
        return setting.cased[setting.start - 2][:1].isupper()
    return setting.last == "," and setting.next == "," and setting.after(2) != "000"


def _measure(setting: Setting) -> NumberKind | None:
    if not setting.whole or _has_role(setting.last, "measure_before"):
        return NumberKind.MEASURE
    step = 1
    hyphen = setting.next in HYPHENS
    if hyphen or (setting.next == "of" and setting.form is not Form.DIGITS):
        step = 2
    adjectives, unit = context_words("unit_adjective"), setting.after(step)
    for further in (step + 1, step + 2):
        if unit not in adjectives:
            break
        unit = setting.after(further)
    if _has_role(unit, "unit"):
        # "five day laborers" are no days
        return None if _has_role(setting.after(step + 1), "by_day") else NumberKind.MEASURE
    lone = hyphen or setting.value == 1
    return NumberKind.MEASURE if lone and _has_role(unit, "unit_singular") else None


def _year(setting: Setting) -> NumberKind | None:
    word = setting.words[setting.start]
    if not _YEAR.fullmatch(word):
        return None
    before = setting.last
    if is_month(setting, setting.start - 1) or before in ("in", "since", "during"):
        return NumberKind.YEAR
    if setting.bounded or _has_role(setting.next, "counted"):
        return None
    if _noun_like(setting) and (
        _has_role(before, "year_weak") or not _has_role(before, "year_before")
    ):
        return None
    return NumberKind.YEAR


def _name(setting: Setting) -> NumberKind | None:
    if setting.form not in (Form.DIGITS, Form.WORDS):
        return None
    before, pair = setting.last, f"{setting.before(2)} {setting.last}"
    fixed = _has_role(before, "designator") or _has_role(pair, "designator")
    loose = _has_role(before, "loose_designator") or _has_role(pair, "loose_designator")
    digits = setting.form is Form.DIGITS
    if digits and (_address(setting) or (before, setting.next) == ("[", "]")):
        return NumberKind.NAME
    if fixed and (digits or not _noun_like(setting)):
        return NumberKind.NAME
    if loose and digits and not _noun_like(setting):
        return NumberKind.NAME
    if digits and before in HYPHENS and setting.cased[setting.start - 2][:1].isupper():
        headed = _has_role(setting.before(2), "kicker") or _has_role(setting.next, "counted")
        return None if headed else NumberKind.NAME  # "Breaking - 7 dead"
    return None


def _address(setting: Setting) -> bool:
    """ "619 Harbour Avenue"."""
    for steps in (2, 3, 4):
        at = setting.end + steps - 1
        if at >= len(setting.cased) or not setting.cased[at - 1][:1].isupper():
            return False
        if _has_role(setting.words[at], "street"):
            return setting.cased[at][:1].isupper()
    return False


def _telephone(setting: Setting) -> NumberKind | None:
    if setting.form is not Form.DIGITS:
        return None
    near = {setting.last, setting.before(2)}
    word = setting.words[setting.start]
    long_zero = word.isdigit() and len(word) > 5 and word[0] == "0"
    listed = bool(near & context_words("phone")) and len(word) > 2
    return NumberKind.TELEPHONE if long_zero or listed or setting.last == "+" else None


def _compound(setting: Setting) -> NumberKind | None:
    """ "a 12-member family", "a three-storey house", "a mother-of-two"."""
    if setting.last in HYPHENS and (setting.before(2), setting.before(3)) in _OF_WORD:
        return NumberKind.COMPOUND
    inner = setting.next in HYPHENS and setting.after(2).isalpha()
    if setting.after(2) in ("plus", "odd", "something", "ish"):
        return None
    return NumberKind.COMPOUND if inner and setting.form not in _VAGUE_FORMS else None


_OF_WORD = frozenset(("of", hyphen) for hyphen in HYPHENS)


_RULES: tuple[Callable[[Setting], NumberKind | None], ...] = (
    _by_form,
    _rank,
    _percent,
    _money,
    _clock,
    _age,
    _measure,
    _year,
    _telephone,
    _name,
    _compound,
)
