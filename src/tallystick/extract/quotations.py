"""Quoted speech: where quotations open and close, also over sentences and paragraphs."""

from collections.abc import Iterator

from tallystick.doc import Doc, Token, positions
from tallystick.grammar import VERBS
from tallystick.values import plain

_OPEN = frozenset("“«") | {"``"}
# Two single marks do for a double one where a keyboard has none: "’’ Police shot one.’’".
_TWO = frozenset({"''", "’’", "‘‘"})
_CLOSE = frozenset("”»") | _TWO
_STRAIGHT = '"'
_MARKS = _OPEN | _CLOSE | {_STRAIGHT, "‘"}
# Shorter stretches are words held at arm's length ("Peasant Defense Patrol"), not speech.
LEAST_TOKENS = 5
# But for whole sentences, which may be of fewer: "Nine people died."
LEAST_TOLD = 3
# A closing mark farther away than this belongs to another quotation, and the own one was lost.
MOST_TOKENS = 250


@plain(frozen=True, slots=True, kw_only=True)
class Quotation:
    """A stretch of quoted tokens, without its marks."""

    start: int
    end: int


def quotations(doc: Doc) -> list[Quotation]:
    """All stretches of direct speech in a report.

    A quotation that is never closed runs to the end of its paragraph where the next paragraph
    opens with a mark again, as the press does, or which it opens itself; elsewhere the closing
    mark was lost, and it ends with its sentence.
    """
    found: list[Quotation] = []
    start: int | None = None
    breaks = {blank for blank in filter(str.isspace, doc.words) if "\n" in blank}
    for at in doc.places_of(_MARKS | breaks):
        text = doc.texts[at]
        newline = text in breaks
        opens = _opens(doc[at])
        if start is not None and newline:
            goes_on = (at + 1 < len(doc) and _opens(doc[at + 1])) or _opens_line(doc, start)
            found.append(_quotation(doc, start, at if goes_on else None))
            start = None
        elif start is not None and opens:
            found.append(_quotation(doc, start, None))
            start = at + 1
        elif opens:
            start = at + 1
        elif start is not None and text in _CLOSE | {_STRAIGHT}:
            near = at - start <= MOST_TOKENS
            found.append(_quotation(doc, start, at if near else None))
            start = None
    if start is not None and start < len(doc):
        whole = _opens_line(doc, start) and len(doc) - start <= MOST_TOKENS
        found.append(_quotation(doc, start, len(doc) if whole else None))
    if doc.words.isdisjoint(_MARKS - {"‘"}):
        found = list(_between_single_marks(doc))
    return [quotation for quotation in found if _is_speech(quotation, doc)]


def _between_single_marks(doc: Doc) -> Iterator[Quotation]:
    """The speech of a report with single marks alone: "'It was a massacre,' he said. 'Nine people died.'".

    An apostrophe stands behind no comma or full stop, and a mark that opens before a capital.
    """
    start: int | None = None
    for at in doc.places_of(_SINGLE):
        if start is None:
            capital = any(word[:1].isupper() for word in doc.texts[at + 1 : at + 2])
            start = at + 1 if capital and _opens_after(doc[at]) else None
        elif doc.texts[at - 1] in {",", ".", "?", "!"}:
            if at - start <= MOST_TOKENS:
                yield Quotation(start=start, end=at)
            start = None


_SINGLE = frozenset({"'", "’", "‘"})


def _quotation(doc: Doc, start: int, end: int | None) -> Quotation:
    return Quotation(start=start, end=doc[start].sent.end if end is None else end)


def _opens_line(doc: Doc, start: int) -> bool:
    """Whether the mark of a quotation is the first of its paragraph."""
    at = start - 1
    while at > 0 and doc[at].text in _MARKS | {"’"}:
        at -= 1
    return doc[at].is_space and "\n" in doc[at].text


def _opens(token: Token) -> bool:
    if token.text in _OPEN:
        return True
    if token.text == "‘":
        return token.i + 1 < len(token.doc) and token.nbor(1).text == "’" and _opens_after(token)
    if token.text in _TWO:
        return _opens_after(token)
    if token.text != _STRAIGHT or token.whitespace_:
        return False
    return _opens_after(token)


def _opens_after(token: Token) -> bool:
    before = token.nbor(-1) if token.i else None
    return before is None or before.is_space or bool(before.whitespace_) or before.text in "([-—–"


def _is_sentence(doc: Doc, start: int, end: int) -> bool:
    """Whether a stretch is a whole sentence, however short: "Nine people died." """
    whole = doc.texts[start][:1].isupper() and doc.texts[end - 1] in {".", "!", "?"}
    return whole and start >= doc[start].sent.start - 1


def _is_speech(quotation: Quotation, doc: Doc) -> bool:
    start, end = quotation.start, quotation.end
    told = sum(map(str.isalpha, doc.texts[start:end]))
    if told < LEAST_TOKENS and not (told >= LEAST_TOLD and _is_sentence(doc, start, end)):
        return False
    return any(doc[start + at].is_alpha for at in positions(doc.tags[start:end], VERBS))
