"""A report as a row of time words: one letter per word class, so that rules read like phrases.

"late on Saturday" becomes the letters of LATE ON WEEKDAY; a rule `LATE ON? WEEKDAY` is compiled to
a regular expression over such letters and runs over the whole report in one pass.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import accumulate, compress, count
from operator import attrgetter
from typing import NamedTuple

from tallystick.kept import Kept, constant, kept
from tallystick.tables import rows

Value = int | str | date

# Classes that no word list gives: numbers by their shape, and signs.
_SHAPED = (
    "OTHER", "CAPWORD", "BREAK", "STOP", "COMMA", "DASH", "OPEN", "SIGN", "QUOTES", "ISO",
    "NUMERIC", "DAY", "ORDNUM", "YEAR", "SHORTYEAR", "DECADE", "NUMBER",
)  # fmt: skip
_SIGNS = {",": "COMMA", ".": "STOP", "-": "DASH", "–": "DASH", "—": "DASH", "(": "OPEN"}
_ENDINGS = {"'", "’", '"', "”", "“", "‘"}
# Four digits in this range may be a year.
_YEARS = range(1500, 2100)


class _Piece(NamedTuple):
    """A stretch of text between two blanks, taken apart: its class letters, where each begins and
    ends in it and what it is worth, and the patterns of the wordings that may begin in it."""

    letters: str
    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    values: tuple[Value, ...] = ()
    heads: tuple[tuple[int, re.Pattern[str]], ...] = ()


_LETTERS_OF, _HEADS_OF = attrgetter("letters"), attrgetter("heads")


class Tokens:
    """The words of a text as class letters, with where they stand and what they are worth.

    The letters are read all at once, the rest only of the few words that tell a time.
    """

    def __init__(self, begins: Sequence[int], pieces: Sequence[_Piece]) -> None:
        self._begins, self._pieces = begins, pieces
        letters = list(map(_LETTERS_OF, pieces))
        self._firsts = tuple(accumulate(map(len, letters), initial=0))
        self.letters = "".join(letters)

    def start(self, at: int) -> int:
        """Where a word begins in the text."""
        piece, inside = self._find(at)
        return self._begins[piece] + self._pieces[piece].starts[inside]

    def end(self, at: int) -> int:
        """Where a word ends in the text."""
        piece, inside = self._find(at)
        return self._begins[piece] + self._pieces[piece].ends[inside]

    def value(self, at: int) -> Value:
        """What a word is worth: 5 of "May", 0 of most."""
        piece, inside = self._find(at)
        return self._pieces[piece].values[inside]

    def _find(self, at: int) -> tuple[int, int]:
        piece = bisect_right(self._firsts, at) - 1
        return piece, at - self._firsts[piece]


@kept
def letter(name: str) -> str:
    """The letter of a word class: beyond ASCII, so that none is a sign of regular expressions."""
    return _letters()[name]


@constant
def _letters() -> dict[str, str]:
    named = dict.fromkeys((*_SHAPED, *(row[0] for row in rows("time_words.tsv"))))
    return {name: chr(0x100 + index) for index, name in enumerate(named)}


@constant
def _lexicon() -> dict[str, tuple[str, Value]]:
    """Word to class letter and value; a number of the list is a number here."""
    found: dict[str, tuple[str, Value]] = {}
    for name, word, *rest in rows("time_words.tsv"):
        value: Value = rest[0] if rest else 0
        if isinstance(value, str) and value.isdigit():
            value = int(value)
        found[word] = (letter(name), value)
    return _compound_numbers(found) | found


def _compound_numbers(lexicon: dict[str, tuple[str, Value]]) -> dict[str, tuple[str, Value]]:
    """ "Thirty-eight" from "thirty" and "eight", for all tens and units of the list."""
    mark = letter("NUMWORD")
    known = {word: v for word, (of, v) in lexicon.items() if of == mark and isinstance(v, int)}
    tens = {word: v for word, v in known.items() if v in range(20, 100, 10)}
    units = {word: v for word, v in known.items() if 0 < v < 10}
    return {
        f"{ten}-{unit}": (mark, value + more)
        for ten, value in tens.items()
        for unit, more in units.items()
    }


_SHAPE = re.compile(
    r"(?P<word>[^\W\d_]+)"
    r"|(?P<sign>[^\w\s])"
    r"|(?P<iso>\b\d{4}(?P<cut>[-/])\d\d(?P=cut)\d\d(?:t\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?\b)"
    r"|(?P<numeric>\b\d{1,2}(?P<point>[/.])\d{1,2}(?P=point)(?:\d{4}|\d\d)\b)"
    r"|(?P<decade>\b(?:1[89]|20)?\d0['’]?s\b)"
    r"|(?P<number>\b\d+(?:[.,:/]\d+)*(?P<th>st|nd|rd|th|(?<=[23])d)?\b)"
    r"|(?P<blank>\n\s*\n)"
)


@constant
def _phrases() -> dict[str, re.Pattern[str]]:
    """The list's wordings of several words, by the word they begin with: "as of"."""
    found: dict[str, list[str]] = {}
    for wording in _lexicon():
        parts = re.findall(r"[^\W\d_]+|[^\w\s]", wording)
        if len(parts) > 1 and parts[0].isalpha():
            found.setdefault(parts[0], []).append(wording)
    return {
        head: re.compile("|".join(_wording(w) for w in sorted(wordings, key=len, reverse=True)))
        for head, wordings in found.items()
    }


def _wording(wording: str) -> str:
    pattern = re.escape(wording).replace("'", "['’]").replace(r"\ ", r"\s+")
    return rf"{pattern}\b"


def same_length_lower(text: str) -> str:
    """Lower case, code point for code point: "İ" alone would grow by one."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := c.lower()) == 1 else c for c in text)


def tokenize(content: str, head: int) -> Tokens:
    """The time words of a report's content; nothing reaches over `head`, where its text begins.

    Most stretches between two blanks are a word met before, with the signs around it, and need not
    be taken apart again.
    """
    parts = _STRETCH.split(content)
    ends = list(accumulate(map(len, parts)))
    begins = ends[:-1:2]
    pieces = list(map(_PIECES.__getitem__, parts[1::2]))
    blanks = parts[::2]
    lines = {*_empty_lines(blanks), *_lines_of_years(content, ends[::2])}
    for at in sorted(lines, reverse=True):
        blank = parts[2 * at]
        opens, closes = blank.index("\n"), blank.rindex("\n") + 1
        begins.insert(at, ends[2 * at] - len(blank) + opens)
        pieces.insert(at, _Piece(letter("BREAK"), (0,), (closes - opens,), (0,)))
    _join_wordings(content, begins, pieces)
    _break_at(head, begins, pieces)
    return Tokens(begins, pieces)


def _empty_lines(blanks: Sequence[str]) -> list[int]:
    """Which of the blanks, most of them one space, hold an empty line."""
    wide = list(compress(count(), map(" ".__ne__, blanks)))
    return [at for at in wide if blanks[at].count("\n") > 1]


def _lines_of_years(content: str, ends: Sequence[int]) -> Iterator[int]:
    """Which of the blanks stand before or behind a line with no more than a year: "2007", "- 2008 -"."""
    for line in _YEAR_LINE.finditer(content):
        yield from {bisect_left(ends, line.start() + 1), bisect_left(ends, line.end())} - {0}


_YEAR_LINE = re.compile(r"\n[-–— ]*(?:19|20)\d\d[-–—: ]*\n(?=\S)")

# What stands between two blanks; of blanks an empty line between two paragraphs is looked at.
_STRETCH = re.compile(r"(\S+)")


def _piece(stretch: str) -> _Piece:
    lower, phrases = same_length_lower(stretch), _phrases()
    found = list(_SHAPE.finditer(lower))
    told = [_classify(match, stretch) for match in found]
    return _Piece(
        letters="".join(mark for mark, _ in told),
        starts=tuple(match.start() for match in found),
        ends=tuple(match.end() for match in found),
        values=tuple(value for _, value in told),
        heads=tuple((m.start(), phrases[m.group()]) for m in found if m.group() in phrases),
    )


_PIECES = Kept(_piece, most=20_000)


def _join_wordings(content: str, begins: list[int], pieces: list[_Piece]) -> None:
    """Reads the words of a wording together, with all stretches that it reaches into: "as of"."""
    lower, behind = same_length_lower(content), 0
    for first in list(compress(count(), map(_HEADS_OF, pieces))):
        if first < behind:
            continue
        begin = begins[first]
        for at, wording in pieces[first].heads:
            if wording.match(lower, begin + at):
                joined, behind = _joined(content, lower, begins, first)
                pieces[first:behind] = [joined, *[_Piece("")] * (behind - first - 1)]
                break


def _joined(content: str, lower: str, begins: list[int], first: int) -> tuple[_Piece, int]:
    """A stretch with a wording and what else that takes in, and the stretch where the rest begins."""
    phrases, begin = _phrases(), begins[first]
    told: list[tuple[str, Value]] = []
    starts: list[int] = []
    ends: list[int] = []
    at, done = first, begin + 1
    while at < len(begins) and begins[at] < done:
        for match in _SHAPE.finditer(lower, begins[at], *begins[at + 1 : at + 2]):
            start, done = match.start(), max(done, match.end())
            if ends and start < begin + ends[-1]:
                continue
            text = match.group()
            if several := text in phrases and phrases[text].match(lower, start):
                told.append(_lexicon()[re.sub(r"\s+", " ", several.group().replace("’", "'"))])
                done = max(done, several.end())
            else:
                told.append(_classify(match, content))
            starts.append(start - begin)
            ends.append(done - begin)
        at += 1
    letters = "".join(mark for mark, _ in told)
    return _Piece(letters, tuple(starts), tuple(ends), tuple(value for _, value in told)), at


def _break_at(head: int, begins: list[int], pieces: list[_Piece]) -> None:
    """Puts a break before the text, where an empty line has not done so."""
    words = (at for at in range(bisect_left(begins, head), len(pieces)) if pieces[at].letters)
    at = next(words, None)
    if at is None:
        return
    before = next((k for k in range(at - 1, -1, -1) if pieces[k].letters), None)
    if before is None or begins[before] + pieces[before].ends[-1] >= head:
        return
    own = pieces[at]
    there = (head - begins[at], *own.starts), (head - begins[at], *own.ends)
    pieces[at] = _Piece(letter("BREAK") + own.letters, *there, (0, *own.values))


def _classify(match: re.Match[str], content: str) -> tuple[str, Value]:
    shape, text = match.lastgroup, match.group()
    if shape == "word":
        return _word(text, content[match.start()])
    if shape == "sign":
        return _signs().get(text) or (letter("SIGN"), 0)
    if shape == "blank":
        return letter("BREAK"), 0
    if shape == "number":
        return _number(text, match.group("th"))
    return letter(str(shape).upper()), text


@constant
def _signs() -> dict[str, tuple[str, Value]]:
    signs: dict[str, tuple[str, Value]] = {sign: (letter(name), 0) for sign, name in _SIGNS.items()}
    signs.update((sign, (letter("QUOTES"), 0)) for sign in _ENDINGS)
    return signs


# Words that are time words only when written with a capital: "in May", not "they may"; "on monday" is.
_PROPER = ("MAYBE", "MABBR", "WDABBR")


@constant
def _proper() -> frozenset[str]:
    return frozenset(letter(name) for name in _PROPER)


def _word(lower: str, first: str) -> tuple[str, Value]:
    found = _lexicon().get(lower)
    if found is None or (found[0] in _proper() and not first.isupper()):
        return letter("CAPWORD" if first.isupper() else "OTHER"), 0
    return found


def _number(text: str, ordinal: str | None) -> tuple[str, Value]:
    named = _lexicon().get(text)
    if named:
        return named
    digits = text.removesuffix(ordinal) if ordinal else text
    if not digits.isdecimal():
        return letter("OTHER"), 0
    value = int(digits[:9])
    if ordinal:
        return letter("ORDNUM"), value
    if len(digits) == 4 and value in _YEARS:
        return letter("YEAR"), value
    if len(digits) <= 2 and 1 <= value <= 31:
        return letter("DAY"), value
    return letter("SHORTYEAR" if len(digits) == 2 else "NUMBER"), value
