"""Line breaks that are only layout: a wire of fixed width ends its lines in the middle of a sentence.

"44 PEASANTS HAVE BEEN\nKILLED IN TWO TOWNSHIPS" is one sentence. In text of fixed width a break that
a full line ends with becomes a space; every code point keeps its place, so offsets hold.
"""

import re

# A paragraph of fixed width: its full lines are within this many characters wide. Longer lines are
# paragraphs of one line each, shorter ones are lists and verse.
NARROWEST, WIDEST = 40, 132
# A line is full when the next word would have taken it beyond this share of the usual width.
FULL = 0.85
# So many breaks inside paragraphs, and so large a share of them behind full lines, show the layout.
LEAST_BREAKS = 3
LEAST_SHARE = 0.6

_BREAK = re.compile(r"(?<=\S)[ \t]*\r?\n[ \t]*(?=\S)")
_WORD = re.compile(r"\S+")


def unwrap(text: str) -> str:
    """The text with the breaks of a fixed width as spaces; other text as it is."""
    breaks = list(_BREAK.finditer(text))
    if len(breaks) < LEAST_BREAKS:
        return text
    widths = [_line_width(text, match) for match in breaks]
    width = sorted(widths)[(len(widths) * 9) // 10]
    if not NARROWEST <= width <= WIDEST:
        return text
    full = [
        match
        for match, length in zip(breaks, widths, strict=True)
        if length + 1 + _next_word(text, match) > FULL * width
    ]
    if len(full) < LEAST_SHARE * len(breaks):
        return text
    letters = list(text)
    for match in full:
        letters[match.start() : match.end()] = " " * (match.end() - match.start())
    return "".join(letters)


def _line_width(text: str, end: re.Match[str]) -> int:
    """How long the line before a break is."""
    return end.start() - (text.rfind("\n", 0, end.start()) + 1)


def _next_word(text: str, end: re.Match[str]) -> int:
    word = _WORD.match(text, end.end())
    return len(word[0]) if word else 0
