"""A report becomes sentences, words and their grammar: a spaCy Doc over `Report.content`.

Offsets of the Doc are offsets of the report. Text in capitals ("SIX SOLDIERS WERE KILLED", as
wires wrote until the 1990s) is parsed in restored case, letter for letter as long as the original,
so `Report.words` still cuts the capitals.
"""

import gzip
import re
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import TYPE_CHECKING

from tallystick.records import Report

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token

_DATA = files("tallystick") / "data"

# A line is taken for capitals when at least this share of its letters is upper case. Headlines in
# Title Case stay below 0.4, wires in capitals above 0.95 (their rare lower case is a scanner's).
CAPITALS_SHARE = 0.75
CAPITALS_LEAST_LETTERS = 12

# "BOGOTA, 20 FEB 90 (RADIO CADENA NACIONAL) -- [TEXT] ", "ISLAMABAD, Pakistan (AP) - ", "KYIV — "
_DATELINE = re.compile(
    r"""\s*
    (?: [A-Z][\w.'’ -]*, \s* \d{1,2} \s [A-Z]{3} \s \d{2} \s \([^)\n]{2,60}\) \s* -+ \s* (?:\[\w+\])?
      | [A-Z][\w.'’,/ -]{2,60}? (?: \s \([^)\n]{2,60}\) )? \s* (?: — | – | -- | \s-\s ) (?=\s|\w)
    ) \s*""",
    re.VERBOSE,
)
_CLOSERS = frozenset("\"'”’)]»")
_OPENERS = frozenset("\"'“‘([«")
_ENDS = frozenset({".", "!", "?", "...", "…", "?!", "!!"})
# A semicolon or bracketed continuation mark ends the reading unit of a wire: "[CONTINUED]".
_WIRE_MARK = re.compile(r"\[(?:TEXT|CONTINUED|PASSAGE OMITTED|WORDS INDISTINCT)\]", re.IGNORECASE)


def load(name: str | None = None) -> "Language":
    """The language pipeline: ours, or any UD-labelled spaCy pipeline by name or folder."""
    import spacy

    nlp = spacy.load(name) if name else spacy.load(str(_DATA / "pipeline"))
    for abbreviation in _abbreviations():
        for form in {abbreviation, abbreviation.upper(), abbreviation.lower()}:
            nlp.tokenizer.add_special_case(form, [{"ORTH": form}])
    return nlp


def parse(report: Report, nlp: "Language") -> "Doc":
    """The report as a Doc: sentences by our own rules, grammar by the pipeline."""
    return nlp(make_doc(report, nlp))


def make_doc(report: Report, nlp: "Language") -> "Doc":
    """Words and sentence starts of a report, before its grammar is known."""
    doc = nlp.make_doc(restore_case(report.content))
    starts = _sentence_starts(doc, report)
    for token in doc:
        token.is_sent_start = token.i in starts
    return doc


def _sentence_starts(doc: "Doc", report: Report) -> set[int]:
    starts = {0}
    head = len(report.title) + 1
    dateline = dateline_end(report)
    fresh = False
    for before, token in pairwise(doc):
        newline = before.is_space and "\n" in before.text
        if newline or token.idx == head or (dateline and before.idx < dateline <= token.idx):
            fresh = True
        elif _ends_sentence(before, token):
            fresh = True
        if fresh and not token.is_space and token.text not in _CLOSERS - _OPENERS:
            starts.add(token.i)
            fresh = False
    return starts


def _ends_sentence(before: "Token", token: "Token") -> bool:
    """Whether a sentence ends between two words: "... fire. In a separate" but not "Gen. Arshad"."""
    end = before
    while end.text in _CLOSERS and end.i > 0 and not end.nbor(-1).whitespace_:
        end = end.nbor(-1)
    if end.is_space and end.i > 0:
        end = end.nbor(-1)
        while end.text in _CLOSERS and end.i > 0:
            end = end.nbor(-1)
    if end.text not in _ENDS:
        return False
    if end is not before and not before.whitespace_ and not before.is_space:
        return False
    if token.text in _CLOSERS and not before.whitespace_:
        return False
    first = token.text[0]
    return token.is_space or first.isupper() or first.isdigit() or first in _OPENERS


def dateline_end(report: Report) -> int | None:
    """Where the text proper begins, behind "ISLAMABAD, Pakistan (AP) - "; None without dateline."""
    head = len(report.title) + 1
    match = _DATELINE.match(report.content, head)
    if not match or match.end() - head > 120:
        return None
    name = report.content[head : match.end()].strip()
    capital = next((word for word in re.split(r"[^\w'’]+", name) if word), "")
    return match.end() if capital.isupper() and len(capital) > 2 else None


@cache
def _abbreviations() -> tuple[str, ...]:
    lines = (_DATA / "abbreviations.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


@cache
def _usual_forms() -> dict[str, str]:
    packed = (_DATA / "truecase.txt.gz").read_bytes()
    lines = gzip.decompress(packed).decode("utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {word: form for word, form in pairs}


def restore_case(text: str) -> str:
    """Text whose lines in capitals are written as usual: "SIX SOLDIERS DIED IN BOGOTA" becomes
    "Six soldiers died in Bogota". Every code point keeps its place.
    """
    return "".join(
        _restore_line(line) if _in_capitals(line) else line for line in text.splitlines(True)
    )


def _in_capitals(line: str) -> bool:
    letters = sum(c.isalpha() for c in line)
    capitals = sum(c.isupper() for c in line)
    return letters >= CAPITALS_LEAST_LETTERS and capitals >= CAPITALS_SHARE * letters


def _restore_line(line: str) -> str:
    forms = _usual_forms()
    out, begin = [], True
    for piece in re.split(r"([^\W\d_]+(?:['’][^\W\d_]+)?)", line):
        if not piece or not piece[0].isalpha():
            begin = begin or bool(re.search(r"[.!?]\s|\]|--", piece))
            out.append(piece)
            continue
        lower = piece.lower()
        form = forms.get(lower) or forms.get(re.sub(r"['’]s$", "", lower)) or lower.capitalize()
        form = form + lower[len(form) :] if len(form) < len(lower) else form
        if begin and form.islower():
            form = form.capitalize()
        out.append(form if len(form) == len(piece) else piece)
        begin = False
    return "".join(out)
