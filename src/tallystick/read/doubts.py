"""What a person should know of a text that can be read but not well: it is no English, or no text."""

import re
from collections.abc import Iterator
from itertools import islice

from tallystick.read.items import Remark
from tallystick.records import Report

# Words that even the shortest English report has, and other languages have not.
_ENGLISH = frozenset(
    "the and were from that with said by which who have has been their they this not at to killed "
    "wounded injured dead police soldiers army people shot attack attacked least two three".split()
)
# English news has far more of these words among its first 400, texts in other languages fewer or none.
# Shorter texts show too little.
_LEAST_ENGLISH = 0.04
_ENOUGH_WORDS, _LOOKED_AT = 15, 400
_WORD = re.compile(r"[^\W\d_]+")
_MARKUP = re.compile(
    r"</(?:p|b|i|a|em|strong|div|span|li|h\d|body)>|<br ?/?>|&(?:#\d+|[a-z]{2,6});", re.IGNORECASE
)


def doubts(report: Report) -> Iterator[Remark]:
    """Remarks on a report that is coded nevertheless: "few English words; only English is read"."""
    name = f"report {report.slug}"
    if not _is_english(report.content):
        words = "few English words; only English is read, so harm told otherwise is missed"
        yield Remark(name=name, words=words)
    found = _MARKUP.search(report.content)
    if found is not None:
        words = f'holds HTML, such as "{found[0]}"; save it as plain text: figures may be missed'
        yield Remark(name=name, words=words)


def _is_english(text: str) -> bool:
    words = [word.group().lower() for word in islice(_WORD.finditer(text), _LOOKED_AT)]
    foreign = sum(not word.isascii() for word in words)
    if len(words) < _ENOUGH_WORDS and foreign * 2 <= len(words):
        return True
    return sum(word in _ENGLISH for word in words) >= _LEAST_ENGLISH * len(words)
