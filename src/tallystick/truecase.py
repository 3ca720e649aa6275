"""Text in capitals, and headlines in Title Case, in the case that running text would have.

"SIX SOLDIERS DIED IN BOGOTA" becomes "Six soldiers died in Bogota", so that the grammar can be
read as usual. Every code point keeps its place: offsets in the restored text hold in the report.
The usual forms stand in `data/truecase.txt.gz`, made by `training/truecase.py`.
"""

import gzip
import re
from importlib.resources import files

from tallystick.kept import constant
from tallystick.layout import unwrap

# A line is taken for capitals when at least this share of its letters is upper case. Headlines in
# Title Case stay below 0.4, wires in capitals above 0.95 (their rare lower case is a scanner's).
CAPITALS_SHARE = 0.75
CAPITALS_LEAST_LETTERS = 12
# A headline is in Title Case when so large a share of its longer words begins with a capital.
TITLE_CASE_SHARE = 0.7
TITLE_CASE_LEAST_WORDS = 4

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’](?!s\b|S\b)[^\W\d_]+)*")
_POSSESSIVE = re.compile(r"(?<=\w)(['’])S\b")
# A letter to capitalise: the first of a sentence ("U.S. troops" is none), the M of "8 may 1989".
_SENTENCE_START = re.compile(
    r"(?:\A\W*|(?<!\b\w[.!?])(?:(?<=[.!?])|(?<=ext\]))[\"”’')\]]*\s+[\"“‘'(\[]*)[^\W\d_]"
)
_MONTH = re.compile(r"\b\d{1,2}\s+m(?=(?:ay|arch)\b)|\bm(?=(?:ay|arch)\s+\d)")
# A letter of a name whose word has another use: the S of "La Sierra", the C of "in Cabanas department".
_OF_A_NAME = re.compile(
    r"\b(?:La|El|Los|Las|San|Santa)\s[a-z]"
    r"|\b(?:in|of|from)\s(?!(?:the|this|that|each|every|our|their|another)\b)[a-z]"
    r"(?=[a-z]+\s(?:department|province|municipality)\b)"
)


@constant
def _usual_forms() -> dict[str, str]:
    packed = (files("tallystick") / "data" / "truecase.txt.gz").read_bytes()
    forms = gzip.decompress(packed).decode("utf-8")
    # All made small at once: word by word took three times as long.
    return dict(zip(forms.lower().split("\n"), forms.split("\n"), strict=True))


def is_common_word(word: str) -> bool:
    """Whether running text writes a word small: "head" it does, "Halloween" and "Houla" not."""
    return _usual_forms().get(word.lower(), "").islower()


def is_known_word(word: str) -> bool:
    """Whether running text has a word, small or with a capital: "march", no "kidnappe"."""
    return word.lower() in _usual_forms()


def restore_case(title: str, text: str) -> str:
    """The content of a report (title, newline, text) with its case restored where it has none."""
    head = _restore_title(title, text) if _in_title_case(title) else _restore_lines(title)
    return f"{head}\n{_restore_lines(unwrap(text))}"


def restore_words(words: str) -> str:
    """A phrase cut from a text in capitals in its usual case: "MAYOR RUIZ" is "mayor Ruiz"."""
    return _restore_capitals(words) if words.isupper() else words


def _restore_lines(text: str) -> str:
    lines = text.split("\n")
    return "\n".join(_restore_capitals(line) if _in_capitals(line) else line for line in lines)


def _in_capitals(line: str) -> bool:
    capitals = sum(map(str.isupper, line))
    if capitals < CAPITALS_LEAST_LETTERS * CAPITALS_SHARE:
        return False
    letters = sum(map(str.isalpha, line))
    return letters >= CAPITALS_LEAST_LETTERS and capitals >= CAPITALS_SHARE * letters


def _restore_capitals(line: str) -> str:
    forms = _usual_forms()

    def usual(match: re.Match[str]) -> str:
        word = match[0]
        bracketed = line[match.start() - 1 : match.start()] == "["
        if not word[:1].isalpha():
            known = word.lower()
        else:
            known = forms.get(word.lower(), word if bracketed else word.capitalize())
        return known if len(known) == len(word) else word

    restored = _POSSESSIVE.sub(r"\1s", _WORD.sub(usual, line))
    for pattern in (_SENTENCE_START, _MONTH, _OF_A_NAME):
        restored = pattern.sub(lambda match: match[0][:-1] + _capital(match[0][-1]), restored)
    return restored


def _capital(letter: str) -> str:
    """The capital of a letter, unless that is longer: "ß" stays, or all offsets behind would move."""
    return letter.upper() if len(letter.upper()) == 1 else letter


def _in_title_case(title: str) -> bool:
    """Whether a headline capitalises its words: "Car Bomb Kills Four at Checkpoint"."""
    longer = [word for word in _WORD.findall(title) if len(word) > 3 and word[0].isalpha()]
    capital = sum(word[0].isupper() for word in longer)
    return len(longer) >= TITLE_CASE_LEAST_WORDS and capital >= TITLE_CASE_SHARE * len(longer)


def _restore_title(title: str, text: str) -> str:
    """A headline with its common words in lower case; names and abbreviations stay as they are, as
    do words that its text has in names alone: the "Worth" of "police in Fort Worth said".
    """
    forms, names = _usual_forms(), _words_of_names(text)

    def usual(match: re.Match[str]) -> str:
        word = match[0]
        keep = match.start() == 0 or word in names or word != word.capitalize()
        return word if keep else forms.get(word.lower(), word)

    restored = _WORD.sub(usual, title)
    return restored if len(restored) == len(title) else title


# Words with capitals behind a small one: the "Fort Worth" of "moved to Fort Worth in May".
_NAMES = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+(?: [A-Z][a-z]+)*")


def _words_of_names(text: str) -> frozenset[str]:
    """Words that the running text of a report never writes small, and with a capital inside a sentence."""
    lines = [line for line in text.split("\n") if not _in_title_case(line)]
    small = {word for line in lines for word in line.split() if word.islower()}
    runs = (run for line in lines for run in _NAMES.findall(line))
    return frozenset(word for run in runs for word in run.split() if word.lower() not in small)
