"""A report as a row of time words: one letter per word class, so that rules read like phrases.

"late on Saturday" becomes the letters of LATE ON WEEKDAY; a rule `LATE ON? WEEKDAY` is compiled to
a regular expression over such letters and runs over the whole report in one pass.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

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


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of a text as class letters, with where they stand and what they are worth."""

    letters: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    values: tuple[Value, ...]


@cache
def letter(name: str) -> str:
    """The letter of a word class: beyond ASCII, so that none is a sign of regular expressions."""
    return _letters()[name]


@cache
def _letters() -> dict[str, str]:
    named = dict.fromkeys((*_SHAPED, *(row[0] for row in rows("time_words.tsv"))))
    return {name: chr(0x100 + index) for index, name in enumerate(named)}


@cache
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


@cache
def _known() -> frozenset[str]:
    """Every word that may be a time word, or begin a wording of several."""
    return frozenset(_lexicon()) | frozenset(_phrases())


_SHAPE = re.compile(
    r"(?P<word>[^\W\d_]+)"
    r"|(?P<sign>[^\w\s])"
    r"|(?P<iso>\b\d{4}-\d\d-\d\d\b)"
    r"|(?P<numeric>\b\d{1,2}([/.])\d{1,2}\5(?:\d{4}|\d\d)\b)"
    r"|(?P<decade>\b(?:1[89]|20)?\d0['’]?s\b)"
    r"|(?P<number>\b\d+(?:[.,:/]\d+)*(?P<th>st|nd|rd|th|(?<=[23])d)?\b)"
    r"|(?P<blank>\n\s*\n)"
)
_WORD = _SHAPE.groupindex["word"]


@cache
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
    """The time words of a report's content; nothing reaches over `head`, where its text begins."""
    lower = same_length_lower(content)
    phrases, known = _phrases(), _known()
    plain, name = (letter("OTHER"), 0), (letter("CAPWORD"), 0)
    classes: list[tuple[str, Value]] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0
    for match in _SHAPE.finditer(lower):
        start, end = match.span()
        if start < done:
            continue
        if done < head <= start and classes:
            classes.append((letter("BREAK"), 0))
            starts.append(head)
            ends.append(head)
        text = lower[start:end]
        if match.lastindex == _WORD and text not in known:
            classes.append(name if content[start].isupper() else plain)
        elif several := text in phrases and phrases[text].match(lower, start):
            classes.append(_lexicon()[re.sub(r"\s+", " ", several.group().replace("’", "'"))])
            end = several.end()
        else:
            classes.append(_classify(match, content))
        starts.append(start)
        ends.append(end)
        done = end
    letters = "".join([mark for mark, _ in classes])
    return Tokens(letters, tuple(starts), tuple(ends), tuple([value for _, value in classes]))


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


@cache
def _signs() -> dict[str, tuple[str, Value]]:
    signs: dict[str, tuple[str, Value]] = {sign: (letter(name), 0) for sign, name in _SIGNS.items()}
    signs.update((sign, (letter("QUOTES"), 0)) for sign in _ENDINGS)
    return signs


# Words that are time words only when written with a capital: "in May", not "they may".
_PROPER = ("MONTH", "MAYBE", "WEEKDAY", "MABBR", "WDABBR")


@cache
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
