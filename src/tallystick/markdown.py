"""What Markdown adds to a text, as blanks: "killed **12** people", "- 3 rebels", "[12 people](http://x.org)".

The grammar does not see the marks; the report keeps them, and all offsets are those of the report.
"""

import re

# "**12**", "_three_": marks that open before a word and close behind one, in one line.
_EMPHASIS = re.compile(r"(?<![\w*])(\*{1,3}|_{1,3})(?=[^\s*_])([^\n]*?[^\s*_])\1(?![\w*])")
# "[12 people](http://x.org)", "![A burnt bus](bus.png)", "[12 people][3]".
_LINK = re.compile(r"(!?\[)([^\[\]\n]+)(\]\([^()\s]*(?:\s\"[^\"\n]*\")?\)|(?<=[A-Za-z])\]\[\d+\])")
# "<b>12</b>", "`12`": tags and code, as they stand in such texts.
_TAG = re.compile(r"</?(?:b|i|u|em|strong|span|a|br|sup|sub)(?:\s[^<>\n]*)?/?>|`+", re.IGNORECASE)
# "12* people": the mark of a footnote.
_NOTE = re.compile(r"(?<=\w)\*{1,3}(?=[\s.,;:)]|\Z)")
# What opens a line: a heading, a quotation, an item of a list; not of a bulletin, "* GAO - Gunmen ...",
# where it tells that the town heads an item.
_OPENING = re.compile(
    r"^[ \t]*(?:#{1,6}|>(?=\s*[^\s\d])|[-*+•](?! +[A-Z][A-Z .'’-]+ [-–—] ))(?= +\S)", re.MULTILINE
)
_ITEM = re.compile(r"[ \t]*[-*+•#>]")
_ENDS = tuple(".:;!?)\"”'’*_")


def without_marks(text: str) -> str:
    """A text as long as the one given, with blanks for the marks of Markdown."""
    if "](" in text or "][" in text:
        text = _LINK.sub(_linked, text)
    if "<" in text or "`" in text:
        text = _TAG.sub(_blank, text)
    if "*" in text or "_" in text:
        text = _EMPHASIS.sub(_emphasised, text)
        text = _EMPHASIS.sub(_emphasised, text)  # "***both*** kinds", "**three _young_ men**"
        text = _NOTE.sub(_blank, text)
    return _OPENING.sub(_opening, text)


def _blank(mark: re.Match[str]) -> str:
    return " " * len(mark[0])


def _linked(link: re.Match[str]) -> str:
    return " " * len(link[1]) + link[2] + " " * len(link[3])


def _emphasised(words: re.Match[str]) -> str:
    blank = " " * len(words[1])
    return blank + words[2] + blank


def _opening(mark: re.Match[str]) -> str:
    """A blank for the mark of a line; a dash inside a sentence, as columns break it, stays."""
    before = mark.string[: mark.start()].rstrip(" \t")
    line = before[:-1].rpartition("\n")[2].rstrip()
    opens = not line or line.endswith(_ENDS) or _ITEM.match(line) is not None
    return " " * len(mark[0]) if opens or mark[0].lstrip()[0] in "#>" else mark[0]
