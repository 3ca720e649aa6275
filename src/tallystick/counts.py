"""How many: the numbers of a sentence with the bounds their words put on them.

"at least 10 soldiers" holds a number of at least 10; "12 others" is additive; "Flight 93" is a
name. Reads words alone, no grammar, so it works the same in headlines and wires.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import compress, count

from tallystick.kept import Kept
from tallystick.number_kinds import NumberKind, Setting, context_words, kind_of
from tallystick.number_phrases import opens_number, starters
from tallystick.number_words import COUNTABLE, HYPHENS, Form, Numeral, roles
from tallystick.numerals import read_numeral
from tallystick.records import Count
from tallystick.tables import rows
from tallystick.values import maker, plain, replace
from tallystick.vocabulary import Bound

__all__ = [
    "NumberKind",
    "NumberMention",
    "find_numbers",
    "may_open_number",
    "moved",
    "opening_numbers",
]

_RANGE_LINKS = HYPHENS | {"to", "or", "and", "through"}


@plain(frozen=True, slots=True)
class NumberMention:
    """A number in a sentence: "at least 10" in "killing at least 10 soldiers" is tokens 1 to 4.

    `start`, `end` hold the phrase with its bound words, `head_start`, `head_end` the bare number.
    `count` has what the words allow; its `words` are left to the caller, who knows the report.
    `additive` numbers come on top of people just named: "12 others", "another 12".
    """

    start: int
    end: int
    head_start: int
    head_end: int
    count: Count
    kind: NumberKind
    rule: str
    additive: bool = False
    bound_words: tuple[str, ...] = ()


_make_mention, _make_count = maker(NumberMention), maker(Count)


@plain(frozen=True, slots=True)
class _Frame:
    """The words around a number that say how it is meant, and how far they reach."""

    start: int
    end: int
    bound: str = ""
    rule: str = ""
    additive: bool = False
    phrases: tuple[tuple[int, int], ...] = ()


def moved(mention: NumberMention, by: int) -> NumberMention:
    """The same number so many tokens farther on: in its report, not in its sentence."""
    return _make_mention(
        start=mention.start + by,
        end=mention.end + by,
        head_start=mention.head_start + by,
        head_end=mention.head_end + by,
        count=mention.count,
        kind=mention.kind,
        rule=mention.rule,
        additive=mention.additive,
        bound_words=mention.bound_words,
    )


def find_numbers(words: Sequence[str]) -> tuple[NumberMention, ...]:
    """Every number of a sentence, in order; spaces and line breaks among the words are skipped."""
    kept: Sequence[int] = range(len(words))
    cased = words
    if "" in words or any(map(str.isspace, words)):
        kept = [at for at, word in enumerate(words) if word and not word.isspace()]
        cased = [words[at] for at in kept]
    lower = list(map(str.lower, cased))
    if "’" in "".join(lower):
        lower = [word.replace("’", "'") for word in lower]
    found: list[NumberMention] = []
    floor = 0
    for at in compress(count(), map(_OPENS_NUMBER.__getitem__, lower)):
        if at < floor:
            continue
        numeral = read_numeral(lower, at)
        if numeral is not None and not _pronoun(lower, numeral):
            mention = _mention(cased, lower, _joined(lower, numeral), floor)
            found.append(_at_tokens(mention, kept))
            floor = max(mention.end, mention.head_end)
    return tuple(found)


# Whether a number can begin with a word: with "two", "a" or anything that holds a figure.
_OPENS_NUMBER = Kept[str, bool](
    lambda word: word in starters() or any(map(str.isdigit, word)), most=20_000
)


def opening_numbers(words: Iterable[str]) -> set[str]:
    """Those of some words in lower case with which a number can begin."""
    return set(filter(_OPENS_NUMBER.__getitem__, words))


def may_open_number(words: Sequence[str], at: int) -> bool:
    """Whether a number may begin with such a word, by what stands behind: not with the "a" of "a guard"."""
    if opens_number(words, at):
        return True
    behind = words[at + 1 : at + 2]
    blank = bool(behind) and behind[0].isspace()
    return blank or any(map(str.isdigit, words[at]))


def _at_tokens(mention: NumberMention, kept: Sequence[int]) -> NumberMention:
    if len(kept) == kept[-1] + 1:  # no spaces among the words
        return mention
    return replace(
        mention,
        start=kept[mention.start],
        end=kept[mention.end - 1] + 1,
        head_start=kept[mention.head_start],
        head_end=kept[mention.head_end - 1] + 1,
    )


def _mention(
    cased: Sequence[str], lower: Sequence[str], numeral: Numeral, floor: int
) -> NumberMention:
    frame = _frame(lower, numeral, floor)
    setting = Setting(
        cased,
        lower,
        numeral.start,
        numeral.end,
        frame.start,
        numeral.form,
        numeral.value,
        numeral.whole,
        bounded=bool(frame.bound) and frame.bound != Bound.ABOUT,
    )
    kind, start, end = kind_of(setting)
    count, rule = _count(numeral, frame)
    return _make_mention(
        start=max(floor, min(frame.start, start)),
        end=max(frame.end, end),
        head_start=max(floor, start),
        head_end=end,
        count=count,
        kind=kind,
        rule=rule,
        additive=frame.additive,
        bound_words=tuple(" ".join(cased[a:b]) for a, b in frame.phrases),
    )


def _pronoun(words: Sequence[str], numeral: Numeral) -> bool:
    """ "one another", "this one", "one by one": no number."""
    if numeral.end - numeral.start != 1 or words[numeral.start] != "one":
        return False
    before = words[numeral.start - 1] if numeral.start else ""
    after = tuple(words[numeral.end : numeral.end + 2])
    if before == "that" and after[:1] == ("of",):
        return False  # "confirmed that one of its soldiers was killed"
    return (
        before in ("this", "that", "the", "which", "each", "every", "any", "loved", "by", "only a")
        or after[:1] in (("another",), ("'s",))
        or after == ("by", "one")
    )


# --- ranges ---------------------------------------------------------------------------------


def _joined(words: Sequence[str], first: Numeral) -> Numeral:
    """A range taken as one: "20 to 25", "two or three", "between 20 and 25"; else the number."""
    if first.start and words[first.start - 1] in _OF_A_STORY:
        return first  # "Update 2 - seven killed"
    if first.form in COUNTABLE and not first.open_end and (second := _doubted(words, first)):
        return replace(second, start=first.start, value=first.value, value_high=second.value)
    link = words[first.end] if first.end + 1 < len(words) else ""
    if first.form not in COUNTABLE or first.open_end or link not in _RANGE_LINKS:
        return first
    step = first.end + 1
    step += link == "to" and words[step] in HYPHENS
    second = read_numeral(words, step) if step < len(words) else None
    if second is None:
        return first
    coded = _joined_code(words, first, second) if link in HYPHENS else None
    if coded or second.form not in COUNTABLE or not _links(words, first, link):
        return coded or first
    low = _scaled_alike(words, first, second)
    if low is None or low >= second.value or not second.whole:
        return first
    return replace(second, start=first.start, value=low, value_high=second.value)


_OF_A_STORY = frozenset({"update", "wrapup", "refile", "writethru"})


def _doubted(words: Sequence[str], first: Numeral) -> Numeral | None:
    """The second number of "ten, maybe 12, guards", "10 and possibly as many as 12"; None for others."""
    step = first.end
    while step < first.end + 2 and step < len(words) and words[step] in _BEFORE_DOUBT:
        step += 1
    if step + 1 >= len(words) or not (words[step] in _DOUBTS or words[step : step + 2] == _IF_NOT):
        return None
    step += 1 + (words[step] == "if")
    step += 3 * (tuple(words[step : step + 3]) == ("as", "many", "as"))
    second = read_numeral(words, step) if step < len(words) else None
    if second is None or second.form not in COUNTABLE or second.value <= first.value:
        return None
    closed = words[first.end] != "," or words[second.end : second.end + 1] == [","]
    return second if closed and first.whole and second.whole else None


_BEFORE_DOUBT = frozenset({",", "or", "and"})
_IF_NOT = ["if", "not"]
_DOUBTS = frozenset({"maybe", "perhaps", "possibly", "probably"})


def _joined_code(words: Sequence[str], first: Numeral, second: Numeral) -> Numeral | None:
    """ "2006-07", "2009-12-14", "6-8pm", "555-1234-99": figures in a row that are no range."""
    if second.form in (Form.CLOCK, Form.SIZE, Form.MONEY):
        return replace(second, start=first.start)
    if first.form is not Form.DIGITS or second.form is not Form.DIGITS:
        return None
    end = second.end
    if _is_third(words, end):
        return Numeral(first.start, end + 2, Form.DATE if first.value < 2100 else Form.CODE)
    short_year = len(words[first.start]) == 4 and len(words[second.start]) == 2
    return replace(first, end=end) if short_year and 1800 < first.value < 2100 else None


def _is_third(words: Sequence[str], end: int) -> bool:
    """Whether two figures in a row go on with a third: the "-14" of "2009-12-14"."""
    return end + 1 < len(words) and words[end] in HYPHENS and words[end + 1].isdigit()


def _links(words: Sequence[str], first: Numeral, link: str) -> bool:
    before = words[first.start - 1] if first.start else ""
    if link == "and":
        return before in ("between", "betwen")
    if link == "to" and before == "from":
        return not _changes(words, first.start)
    return True


def _changes(words: Sequence[str], at: int) -> bool:
    """ "the toll rose from" 20 to 25: one figure gave way to another."""
    for word in reversed(words[max(0, at - 7) : at]):
        if not word[0].isalnum():
            return False
        if word in context_words("change_verb"):
            return True
    return False


def _scaled_alike(words: Sequence[str], first: Numeral, second: Numeral) -> int | None:
    """The 2 of "2 to 3 million" means two million; None where it is no whole number."""
    own = first.value if first.whole else None
    last = words[second.end - 1]
    if not _SCALES & roles().get(last, {}).keys():
        return own
    if _SCALES & roles().get(words[first.end - 1], {}).keys():
        return own
    alike = read_numeral([*words[first.start : first.end], last], 0)
    scaled = alike is not None and alike.end > first.end - first.start and alike.whole
    return alike.value if alike is not None and scaled and alike.value < second.value else own


_SCALES = frozenset({"scale", "hundred", "dozen"})


# --- the words around it --------------------------------------------------------------------


@cache
def _bounds(place: str) -> dict[str, tuple[tuple[tuple[str, ...], str, str], ...]]:
    """Bound phrases by their word next to the number, the longest first."""
    table: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
    for phrase, where, bound, rule in rows("number_bounds.tsv"):
        if where == place:
            words = tuple(phrase.split())
            key = words[-1] if place == "before" else words[0]
            table.setdefault(key, []).append((words, bound, rule))
    return {
        key: tuple(sorted(entries, key=lambda entry: (-len(entry[0]), entry[1] == "modifier")))
        for key, entries in table.items()
    }


def _frame(words: Sequence[str], numeral: Numeral, floor: int) -> _Frame:
    frame = _Frame(numeral.start, numeral.end)
    while left := _left(words, frame, floor):
        frame = left
    if numeral.value_high is not None and frame.start > floor:
        frame = _opened(words, frame)
    if numeral.form is Form.NOUGHT:
        return frame
    while right := _right(words, frame):
        frame = right
    return frame if frame.bound else _behind_noun(words, frame)


def _left(words: Sequence[str], frame: _Frame, floor: int) -> _Frame | None:
    at = frame.start
    if at <= floor:
        return None
    for phrase, bound, rule in _bounds("before").get(words[at - 1], ()):
        start = at - len(phrase)
        if start < floor or tuple(words[start:at]) != phrase:
            continue
        if phrase == ("about",) and start > floor and words[start - 1] in _TIDINGS:
            continue  # "received information about | a further 37"
        if phrase == ("up", "to") and start > floor and words[start - 1] in _WENT:
            continue  # "the number of dead has gone up to | 36"
        if phrase == ("over",) and start > floor and words[start - 1] in _HANDED:
            continue  # "rebels handed over | 27 prisoners"
        if bound == "modifier":
            return replace(frame, start=start) if frame.bound else None
        phrases = ((start, at), *frame.phrases)
        if bound == "additive":
            return replace(frame, start=start, additive=True, phrases=phrases)
        kept = (frame.bound, frame.rule) if bound == "exact" and frame.bound else (bound, rule)
        return replace(frame, start=start, bound=kept[0], rule=kept[1], phrases=phrases)
    return None


_TIDINGS = frozenset(
    "information reports report news details concern concerned concerns questions word data".split()
)


# Verbs of which "over" is a part.
_HANDED = frozenset(
    """hand hands handed handing turn turns turned turning stand stands stood standing watch watched watching
    run runs ran running drive drives drove driving driven roll rolled rolling""".split()
)
# Verbs of which "up" is a part: what a figure has gone up to is no bound.
_WENT = frozenset(
    "go goes going gone went shot shoot move moved moving rise rose risen climb climbed".split()
)


def _opened(words: Sequence[str], frame: _Frame) -> _Frame:
    """A range with the word that opens it: "between 20 and 25"."""
    at = frame.start
    if words[at - 1] not in ("between", "from"):
        return frame
    return replace(frame, start=at - 1, phrases=((at - 1, at), *frame.phrases))


def _right(words: Sequence[str], frame: _Frame) -> _Frame | None:
    at = frame.end
    if at >= len(words):
        return None
    for phrase, bound, rule in _bounds("after").get(words[at], ()):
        end = at + len(phrase)
        if tuple(words[at:end]) != phrase or (end < len(words) and words[end] == "than"):
            continue
        phrases = (*frame.phrases, (at, end))
        if bound == "additive":
            return replace(frame, end=end, additive=True, phrases=phrases)
        if frame.bound:
            return None
        return replace(frame, end=end, bound=bound, rule=rule, phrases=phrases)
    return None


def _behind_noun(words: Sequence[str], frame: _Frame) -> _Frame:
    """The bound of "66 people or more" stands behind the noun; the phrase does not grow over it."""
    closers = context_words("closer")
    for gap in (1, 2):
        at = frame.end + gap
        if at >= len(words) or not words[at - 1].isalpha() or words[at - 1] in closers:
            return frame
        if words[at] != "or":
            continue
        for phrase, bound, rule in _bounds("after").get("or", ()):
            if tuple(words[at : at + len(phrase)]) == phrase:
                phrases = (*frame.phrases, (at, at + len(phrase)))
                return replace(frame, bound=bound, rule=rule, phrases=phrases)
    return frame


# --- what the words allow -------------------------------------------------------------------


def _count(numeral: Numeral, frame: _Frame) -> tuple[Count, str]:
    value, high = numeral.value, numeral.value_high
    if numeral.form is Form.NOUGHT:
        return _make_count(bound=Bound.EXACT, value=0, low=0, high=0), "R-ZERO"
    if numeral.form is Form.VAGUE:
        return _make_count(bound=Bound.VAGUE, value=None, low=value, high=None), "R-VAGUE"
    if high is not None and value < high:
        ends = _make_count(bound=Bound.RANGE, value=value, value_high=high, low=value, high=high)
        return ends, "R-RANGE"
    if not numeral.whole:
        about = _make_count(bound=Bound.ABOUT, value=value, low=value, high=value + 1)
        return about, "R-ABOUT"
    bound, rule = _bound_of(numeral, frame)
    return _bounded(numeral, bound, rule), rule


def _bound_of(numeral: Numeral, frame: _Frame) -> tuple[Bound, str]:
    """The bound that the words around a number set, or the number itself: "30+", "a couple"."""
    if frame.bound and frame.bound != Bound.EXACT:
        return Bound(frame.bound), frame.rule
    if numeral.open_end:
        return Bound.MORE_THAN, "R-OVER"
    if numeral.rough:
        return Bound.ABOUT, "R-SHARE" if numeral.share else "R-ABOUT"
    if numeral.share:
        return Bound.EXACT, "R-SHARE"
    return Bound.EXACT, "R-ADDITIVE" if frame.additive else "R-EXACT"


def _bounded(numeral: Numeral, bound: Bound, rule: str) -> Count:
    value = numeral.value
    low, high = _ends(value, numeral.half_unit, bound)
    if rule == "R-NEARLY":
        high = max(0, value - 1)
        low = min(low, high)
    return _make_count(bound=bound, value=value, low=low, high=high)


def _ends(value: int, reach: int, bound: Bound) -> tuple[int, int | None]:
    """The least and the most that a number with a bound may stand for."""
    match bound:
        case Bound.EXACT:
            return value, value
        case Bound.AT_LEAST:
            return value, None
        case Bound.MORE_THAN:
            return value + 1, None
        case Bound.AT_MOST:
            return min(1, value), value
        case Bound.LESS_THAN:
            return min(1, max(0, value - 1)), max(0, value - 1)
        case _:
            return max(0, value - reach), value + reach
