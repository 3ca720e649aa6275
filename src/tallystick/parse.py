"""A report becomes sentences, words and their grammar: a Doc over `Report.content`.

Offsets of the Doc are offsets of the report. Text in capitals ("SIX SOLDIERS WERE KILLED", as
wires wrote until the 1990s) is parsed in restored case, letter for letter as long as the original,
so `Report.words` still cuts the capitals.
"""

import gc
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Any, cast

from tallystick.doc import Doc
from tallystick.kept import constant
from tallystick.markdown import without_marks
from tallystick.masthead import headline_end, teller_begins
from tallystick.records import Report, Span
from tallystick.tables import rows
from tallystick.truecase import is_common_word, restore_case

if TYPE_CHECKING:
    import spacy.tokens
    from spacy.language import Language
    from thinc.types import Ints2d

_DATA = files("tallystick") / "data"

# "BOGOTA, 20 FEB 90 (RADIO CADENA NACIONAL) -- [TEXT] ", "ISLAMABAD, Pakistan (AP) - ", "KYIV — ",
# "BOGOTA, Aug 22 (Reuters) ", "LIMA, April 14 ", "LIMA, Aug 13: ", "Lima, Oct 16 (RNA) ",
# "BEIRUT, Lebanon (AP) _ ", "Nairobi, Kenya (CNN) — ", "LIMA, August 11. /RNA/. ", "QUETTA: ",
# "KANO, Nigeria: ", "New York, February 4, 2009–"
_DATELINE = re.compile(
    r"""\s*
    (?: [A-Z][\w.'’ -]*, \s* \d{1,2} \s [A-Z]{3} \s \d{2} \s \([^)\n]{2,60}\) \s* -+ \s*
        (?:\[\w+\])?
      | (?P<sent> [A-Z][\w.'’-]* (?:\s[A-Z][\w.'’-]*){0,2}, \s
          (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \s \d{1,2}\.? \s
          (?: /[A-Z-]{2,12}/\.? | \([^)\n]{2,30}\):? ) (?=\s+["“'A-Z])
          | [A-Z][\w.'’-]* (?:[,]?\s[A-Z][\w.'’-]*){0,3}, \s
          (?:January|February|March|April|May|June|July|August|September|October|November|December)
          \s \d{1,2}, \s \d{4} \s? (?: — | – | -- | -\s )
          | [A-Z][\w.'’-]* (?:[,]?\s[A-Z][\w.'’-]*){0,3}
          \s \((?:AP|AFP|CNN|Reuters?|REUTERS?|Xinhua|UPI|DPA|dpa|ANI|PTI|IANS|EFE|IRIN|VOA)\)
          \s* (?: — | – | -- | -\s | _\s ) )
      | [A-Z][\w.'’,/ -]{2,60}? (?: \s \([^)\n]{2,60}\) )? \s* (?: — | – | -- | \s-\s | \s_\s ) (?=\s|\w)
      | [A-Z][\w.'’,/ -]{2,60}? \s \((?:AP|AFP|Reuters?|REUTERS?|Xinhua|UPI|DPA|dpa|ANI|PTI|IANS|EFE)\)
        (?=\s+["“A-Z])
      | [A-Z][A-Z .'’-]+, \s (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \s \d{1,2}
        :? (?=\s+["“A-Z])
      | [A-Z][A-Z .'’-]{2,30} (?: , \s [A-Z][A-Za-z .'’-]{2,30} )? (?: \s \([^)\n]{2,30}\) )? :
        (?=\s+["“A-Z]) (?! .* \n \W* [A-Z]{3,} [A-Z .'’-]* : )
    ) \s*""",
    re.VERBOSE,
)
# The same at the head of a later line, only with capitals and its state or agency: "NORFOLK, Va. - A
# man", "DETROIT (WXYZ) - Police".
_LATER_DATELINE = re.compile(
    r"""\n (?P<sent> [A-Z]{3}[A-Z .'’-]{0,30}
        (?: , \s [A-Z][A-Za-z.]+ (?:\s[A-Z][a-z]+)? (?: \s \([^)\n]{2,30}\) )? | \s \([^)\n]{2,30}\) )
        \s* (?: — | – | -- | -\s ) )
        (?=\s*["“A-Z]) \s*""",
    re.VERBOSE,
)
# In small letters, where no second dash closes an aside: "Bogota - Dozens of troops were killed", not
# "Al-Shabab - Somalia's Islamists - attacked".
_PLAIN_DATELINE = re.compile(
    r"""\s* [A-Z][\w.'’-]+ (?:\s[A-Z][\w.'’-]+){0,2} (?:,\s[A-Z][\w.'’ -]{2,20})?
        \s (?: — | – | -- | - ) \s (?=["“A-Z0-9]) (?! [^.!?\n]* \s (?: — | – | -- | - ) \s )""",
    re.VERBOSE,
)
# The state behind a town: "Tulsa, Okla. -", "Tulsa, OK -", "Tulsa, Oklahoma -".
_STATE = re.compile(r", ([A-Z][\w. ]+?) *[-—–]+$")
_SHORT_STATE = re.compile(r"[A-Z][a-z]{1,5}\.|[A-Z]\.\s?[A-Z]\.|[A-Z]{2}")
_LINES_BEFORE_DATELINE = 500
# Reports parsed at once: larger batches gained nothing and hold more memory.
BATCH = 16
_CLOSERS = frozenset("\"'”’)]»")
_OPENERS = frozenset("\"'“‘([«")
_ENDS = frozenset({".", "!", "?", "...", "…", "?!", "!!"})
_STOPS = _ENDS | _CLOSERS


# "Four guards—two from the army (RA)—were hurt": the bracket, the dash and the verb are words of their own.
_CLOSED_BEFORE_DASH = r"""[)\]"”](?=[—–][A-Za-z])|(?<=[)\]"”])[—–](?=[A-Za-z])"""

# "~30 people", "≥1,200", "(Reuters) -Four clerks", "-army" behind a headline: the sign is a word of
# its own.
_SIGNED = re.compile(r"(?<!\w)(?:[~≈≥≤]\d|[-–—][A-Za-z][a-z])")


def load(name: str | None = None) -> "Language":
    """The language pipeline: ours, or any UD-labelled spaCy pipeline by name or folder."""
    import spacy

    nlp = spacy.load(name) if name else spacy.load(str(_DATA / "pipeline"))
    multiply(nlp, blis=False)
    tokenizer: Any = nlp.tokenizer
    for abbreviation in _abbreviations():
        for form in {abbreviation, abbreviation.upper(), abbreviation.lower()}:
            tokenizer.add_special_case(form, [{"ORTH": form}])
    parts = tokenizer.infix_finditer.__self__.pattern
    tokenizer.infix_finditer = re.compile(f"{parts}|{_CLOSED_BEFORE_DASH}").finditer
    # The pipeline stays as long as the process; looking through its 200,000 objects again and again
    # for what may be thrown away took a tenth of the time of reading.
    gc.freeze()
    return nlp


def multiply(nlp: "Language", *, blis: bool) -> None:
    """Lets numpy multiply the matrices of a pipeline, or BLIS, by thinc's own switch.

    The BLIS that spaCy brings has one slow kernel for all processors we met: a product took three
    times as long as with numpy's OpenBLAS, a parse 1.6 times, with the same trees. Operations of
    another kind (a GPU's, Apple's) have no such switch and stay as they are.
    """
    from thinc.api import NumpyOps

    for _, component in nlp.pipeline:
        model = getattr(component, "model", None)
        for node in model.walk() if model is not None else ():
            if type(node.ops) is NumpyOps:
                node.ops.use_blis = blis


def parse(report: Report, nlp: "Language") -> Doc:
    """The report as a Doc: sentences by our own rules, grammar by the pipeline."""
    return Doc(nlp(make_doc(report, nlp)))


def parse_all(reports: Iterable[Report], nlp: "Language") -> Iterator[Doc]:
    """As `parse`, of many reports in their order."""
    return map(Doc, grammar_of_all(reports, nlp))


def grammar_of_all(reports: Iterable[Report], nlp: "Language") -> "Iterator[spacy.tokens.Doc]":
    """What the pipeline makes of many reports, in their order: in batches, which is faster."""
    return nlp.pipe((make_doc(report, nlp) for report in reports), batch_size=BATCH)


def make_doc(report: Report, nlp: "Language", *, notes: bool = False) -> "spacy.tokens.Doc":
    """Words and sentence starts of a report, before its grammar is known.

    Notes of editors are blanks, or stay, as in the trees that the pipeline learned from.
    """
    import numpy as np

    # "Omar Noor‚ 62‚ was shot": some sites set a low quotation mark for a comma
    text = restore_case(report.title, report.text).replace("\u201a ", ", ")
    text = _SURNAME.sub("\\1Sa\u00efd", text)
    if not notes:
        text = without_marks(text)
        text = _PAGE.sub(_blank_line, _EDITORS_NOTE.sub(_blank, text))
    doc = nlp.make_doc(text)
    signs = frozenset() if notes else frozenset(sign.start() for sign in _SIGNED.finditer(text))
    if signs:
        _part_signs(doc, signs)
    # All marks at once: setting them token by token looks through the whole Doc each time.
    marks = np.full((len(doc), 1), -1, dtype=np.int64)
    marks[_sentence_starts(doc, report)] = 1
    return doc.from_array(["SENT_START"], cast("Ints2d", marks.astype(np.uint64)))


def _part_signs(doc: "spacy.tokens.Doc", signs: frozenset[int]) -> None:
    """Cuts words that begin with a sign in two: "~30", "-Four"."""
    with doc.retokenize() as retokenizer:
        for token in doc:
            if token.idx in signs and len(token) > 1:
                parts = [token.text[0], token.text[1:]]
                retokenizer.split(token, parts, heads=[(token, 1), (token, 1)])


# The surname of "Omar Said was shot", which the grammar would take for who said so.
_SURNAME = re.compile(r"(\b[A-Z][\w.'’]*(?: (?:bin|ben|ibn|al|el|ould))?[ -])Said\b")

# What an editor says of the wording, marks of footnotes, and words that he fills in: "nine [figure as
# heard] clerks", "in Syria.[4]", "at least [14] nurses". The grammar does not see them, or the brackets.
_EDITORS_NOTE = re.compile(
    r"""\[ (?: (?:[\w']+\s+){0,3} as \s+ (?:heard|received|published|printed|transmitted|broadcast)
          | sic | not \s further \s identified ) \]
      | (?<=\S) \[\d{1,3}\]
      | \[ (?=\d{1,3}\]\s) | (?<=\s\[\d)\] | (?<=\s\[\d\d)\] | (?<=\s\[\d\d\d)\]""",
    re.VERBOSE | re.IGNORECASE,
)


# Counters of pictures and buttons that stand in the text of a page: "Image 2 of 8 | A boy was shot"; not
# "Photo 2 of 5 clerks".
_PAGE = re.compile(
    r"""\b(?: (?:Image|Photo|Slide|Picture) \s \d+ \s of \s (?:/\s)? \d+ (?:\s Caption \s Close)?
          | (?:Hide|Show|Toggle) \s [Cc]aption | Caption \s Close | Buy \s Photo
          | (?:\d+ \s of \s \d+ \s)? (?:CLOSE \s)? (?:Skip \s in \s Skip \s x \s)? Embed \s x \s Share
        ) (?!\S) (?!\s+[a-z])""",
    re.VERBOSE,
)


def _blank(note: re.Match[str]) -> str:
    return " " * len(note[0])


def _blank_line(furniture: re.Match[str]) -> str:
    return "\n".ljust(len(furniture[0]))


def _sentence_starts(doc: "spacy.tokens.Doc", report: Report) -> list[int]:
    words = _Words.of(doc)
    starts = [0]
    head, dateline = len(report.title) + 1, dateline_of(report)
    title = report.title
    parts = dateline.end if dateline else 0, headline_end(title), teller_begins(title)
    fresh = False
    for at in range(1, len(words.texts)):
        begins = words.begins[at]
        newline = words.blank[at - 1] and "\n" in words.texts[at - 1]
        if words.blank[at] and "\n" in words.texts[at] and words.texts[at - 1] not in _STOPS:
            # a line that ends without a stop, as headlines do: its break is no word of it
            starts.append(at)
        opens = begins == head or any(words.begins[at - 1] < part <= begins for part in parts)
        fresh = fresh or newline or opens or _ends_sentence(words, at)
        if fresh and not words.blank[at] and words.texts[at] not in _CLOSERS - _OPENERS:
            starts.append(at)
            fresh = False
    return starts


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a Doc as plain lists: asking the Doc for each of them again takes far longer."""

    texts: list[str]
    begins: list[int]
    spaced: list[bool]
    blank: list[bool]

    @classmethod
    def of(cls, doc: "spacy.tokens.Doc") -> "_Words":
        tokens = list(doc)
        texts = [token.text for token in tokens]
        return cls(
            texts=texts,
            begins=[token.idx for token in tokens],
            spaced=[bool(token.whitespace_) for token in tokens],
            blank=[text.isspace() for text in texts],
        )


def _ends_sentence(words: _Words, at: int) -> bool:
    """Whether a sentence ends before word `at`: "... fire. In a separate" but not "Gen. Arshad"."""
    texts, before = words.texts, at - 1
    end = before
    while end > 0 and texts[end] in _CLOSERS and not words.spaced[end - 1]:
        end -= 1
    if end > 0 and words.blank[end]:
        end -= 1
        while end > 0 and texts[end] in _CLOSERS:
            end -= 1
    if texts[end] not in _ENDS:
        return end == before and texts[end][-1] == "." and _ends_with_short_form(texts, at)
    if end != before and not words.spaced[before] and not words.blank[before]:
        return False
    if texts[at] in _CLOSERS and not words.spaced[before]:
        return False
    first = texts[at][0]
    return words.blank[at] or first.isupper() or first.isdigit() or first in _OPENERS


def _ends_with_short_form(texts: list[str], at: int) -> bool:
    """Whether a short form ends its sentence before word `at`: "at 9 p.m. The boy", "in the U.S. He";
    not "9 p.m. Central time", "St. Louis", "Gen. Arshad".
    """
    short, word = texts[at - 1].lower(), texts[at]
    if not word.istitle() or short not in _short_ends():
        return False
    if short in _CLOCKS:
        return is_common_word(word) and word.lower() not in _ZONES
    return word.lower() in _sentence_openers()


_CLOCKS = frozenset({"a.m.", "p.m."})
_ZONES = frozenset({"central", "eastern", "mountain", "pacific", "local", "standard"})


@constant
def _short_ends() -> frozenset[str]:
    """Short forms that may end a sentence: "p.m.", "St.", "U.S."."""
    return _CLOCKS | {row[1] for row in rows("sentence_ends.tsv") if row[0] == "short"}


@constant
def _sentence_openers() -> frozenset[str]:
    """Words with which a sentence opens, and no name behind a short form: "The", "As"."""
    return frozenset(row[1] for row in rows("sentence_ends.tsv") if row[0] == "opener")


def dateline_of(report: Report) -> Span | None:
    """Where "ISLAMABAD, Pakistan (AP) - " stands before the text proper; None without dateline.

    Some pages have lines of their own before it: "text size", "Please enable Javascript".
    """
    head = len(report.title) + 1
    match = _DATELINE.match(report.content, head)
    if match and match.end() - head <= 120:
        name = report.content[head : match.end()].strip()
        capital = next((word for word in re.split(r"[^\w'’]+", name) if word), "")
        told = match["sent"] is not None or _is_in_state(name)
        if told or (capital.isupper() and len(capital) > 2):
            return Span(start=head, end=match.end())
    plain = _PLAIN_DATELINE.match(report.content, head)
    if plain is not None:
        return Span(start=head, end=plain.end())
    later = _LATER_DATELINE.search(report.content, head, head + _LINES_BEFORE_DATELINE)
    return Span(start=later.start("sent"), end=later.end()) if later else None


def _is_in_state(dateline: str) -> bool:
    """Whether a dateline in small letters is one by the state that it ends in: "Tulsa, Okla. - Police"."""
    state = _STATE.search(dateline)
    return state is not None and bool(_SHORT_STATE.fullmatch(state[1]) or state[1] in _states())


@constant
def _states() -> frozenset[str]:
    named = (name for _, name, *_ in rows("gazetteer/abbreviations.tsv"))
    return frozenset(name.removesuffix(" state") for name in named if name.endswith(" state"))


@constant
def _abbreviations() -> tuple[str, ...]:
    return tuple(row[0] for row in rows("abbreviations.txt"))
