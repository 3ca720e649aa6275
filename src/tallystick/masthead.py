"""Where the headline of a page ends and the name of its outlet begins: "Blast kills 8 - WXYZ News"."""

import re

from tallystick.kept import constant
from tallystick.tables import rows

# " - " or " | " before the name of the outlet: "Two held - KXYZ.com - Tyler, Longview | ETX News".
_TAIL = re.compile(r"\s+[-–—|]+\s*|\s*\|\s*")
# What only an outlet is called: the letters of an American station, a web address, "NBC12".
_STATION = re.compile(
    r"\b(?:[WK][A-Z]{2,3}(?:-?TV|-?FM)?|\w+\.(?:com|org|net|co\.uk)|(?:NBC|CBS|ABC|FOX|CNN|CW)\s?\d*)\b"
)
# A headline has so many words before the name of its outlet.
_LEAST_HEADLINE = 4


def outlet_begins(title: str) -> int:
    """Where the name of its outlet begins in the title of a page; behind its end where none is."""
    for match in _TAIL.finditer(title):
        if len(title[: match.start()].split()) < _LEAST_HEADLINE:
            continue
        if "|" in match[0] or names_outlet(_TAIL.split(title[match.end() :])[0]):
            return match.end()
    return len(title) + 1


def names_outlet(words: str) -> bool:
    """Whether words of a title name an outlet: "WXYZ News"; not "police report", "Live: two shot"."""
    if _STATION.search(words) or words.strip() in _outlets():
        return True
    named = [word.strip(",.") for word in words.split()]
    written = all(word[:1].isupper() for word in named if len(word) > 3)
    # nothing stands behind the hyphen of a headline that was cut: "Two killed in Gao -"
    last = named[-1].lower() if named else ""
    return written and ":" not in words and last in _papers()


@constant
def _outlets() -> frozenset[str]:
    """Outlets by their whole name: "Reuters", "BBC"."""
    return frozenset(name for _, names in rows("outlets.tsv") for name in names.split("|"))


@constant
def _papers() -> frozenset[str]:
    """What a paper or a station is called last: "Times", "News"."""
    found = (words.split("|") for kind, words in rows("place_words.tsv") if kind == "paper")
    return frozenset(word for line in found for word in line)


def headline_end(title: str) -> int:
    """Where the headline ends before the outlet: "Blast kills 8 | - WXYZ News"."""
    return len(title[: outlet_begins(title)].rstrip(" -–—|"))


# " - hospital official" behind a headline: who says so, as agencies write it.
_TELLER = re.compile(r"\s[-–—]+\s?(?P<who>[^-–—:|,;\d]+)$")
_LONGEST_TELLER = 4


def teller_begins(title: str) -> int:
    """Where the dash stands before who says so: "Blast kills eight | - hospital official"; 0 where none."""
    match = _TELLER.search(title)
    words = match["who"].lower().split() if match else []
    if match is None or not 0 < len(words) <= _LONGEST_TELLER:
        return 0
    told = words[-1] in _tellers() or words[-1].removesuffix("s") in _tellers()
    return match.start() + 1 if told else 0


@constant
def _tellers() -> frozenset[str]:
    """Single words that say who speaks: "police", "officials"."""
    told = (row[0] for row in rows("source_words.tsv") if row[2] in {"1", "3"})
    return frozenset(word for word in told if " " not in word)
