"""The day that a page prints of itself in a line that is no prose: "By A. Keita | May 4, 2021", "Posted on
May 4, 2021", "4 May 2021 14:05 GMT", "Published on 4 May 2021." behind the text.

Never a day of the story: such a line begins with a by-line, a word of publishing, an outlet or the date
itself with its hour, and the words in it are names.
"""

import re
from collections.abc import Sequence

from tallystick.masthead import names_outlet
from tallystick.records import Span
from tallystick.times.mention import TimeKind, TimeMention

PRESS_LINE, UPDATE_LINE = "press-line", "update-line"

# Such lines stand within so many characters before the story, or are the last ones.
_REACH = 800
_LAST_LINES = 3
_LONGEST = 140
_LONGEST_OUTLET = 5
# So many words in small letters, besides those below, make a line prose.
_PROSE = 3
_SMALL = frozenset(
    """by and for of the at on in to from a p m am pm est edt hrs gmt utc staff writer writers
    reporter correspondent correspondents editor special contributor agencies published posted updated
    modified amended issued first last originally date time online story article report""".split()
)
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_SEPARATOR = r"[|/•·—–(\[]|--|\s-\s"
# "9:22 p.m. ET", "10.30am (IST)", "14:05 GMT", "21:22:10 +0000"
CLOCK = (
    r"(?:\d{1,2}(?:[:.]\d\d){1,2}(?:\s?[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?|\d{4}\s?(?=GMT|UTC))"
)
ZONE = r"(?:\(?[A-Z]{2,4}\)?|[+-]\d\d:?\d\d)"
_HOUR = rf"(?:at\s+)?{CLOCK}(?:\s?{ZONE})?"
_TOLD_OF = (
    r"(?:(?:this|the)\s+(?:article|story|report|piece|post|page)\s+(?:was|has\s+been|is)\s+)?"
)
_POSTED = re.compile(
    rf"(?:^|{_SEPARATOR}|[,;.]\s|^by\s.*\s)\s*{_TOLD_OF}(?:(?:first|last|originally|date|time)\s+)*"
    r"(?P<how>published|posted|updated|last\s+updated|modified|amended|issued|released|filed|uploaded|date"
    r"|(?:(?:press|news|media)|for\s+immediate)\s+release)"
    rf"(?:\s+(?:on|at|online|date))*\s*[:–—-]?\s*(?:{_HOUR}[\s,|-]*)?(?:on\s+)?$",
    re.IGNORECASE,
)
# "Ali Bello Published", "Ali Bello |": behind such a date stands no more than its hour.
_BEHIND_NAMES = re.compile(
    r"^\s*(?:[A-Z][\w.'’-]*\s+){1,5}(?:Published|Posted)(?:\s+[Oo]n)?:?\s*$|[|•·]\s*$"
)
_ENDS = re.compile(rf"[\s,|-]*(?:{_HOUR})?[\s.|]*", re.IGNORECASE)
_UPDATED = frozenset({"updated", "modified", "amended"})
_NAMED = re.compile(r"\s*[Bb][Yy]:?\s+[A-Z]")
# Behind a date that opens its line: its hour, or a bar.
_OPENS = re.compile(rf"[\s,]*(?:[|/•·]|{_HOUR}|(?:last\s+)?updated\b)", re.IGNORECASE)
_BRACKET, _CLOSED = re.compile(r"\s*[(\[]\s*(?:[A-Z][\w.&-]*[\s,/]+){0,3}"), re.compile(r"\s*[)\]]")


def press_line(content: str, head: int, days: Sequence[TimeMention]) -> TimeMention | None:
    """The first of these days that a line of the page gives as its own, one of an update only where
    there is no other; None where none does."""
    heads = [day for day in days if _is_bracketed(content, head, day.span)]
    if len(heads) == 1 and _is_before_story(content, head, heads[0].span.start):
        return _own(heads[0], PRESS_LINE)  # two of them head a list of events
    found = [(day, how) for day in days if (how := _how_told(content, head, day.span))]
    told = next((day for day, how in found if how not in _UPDATED), None)
    if told is not None:
        return _own(told, PRESS_LINE)
    return _own(found[0][0], UPDATE_LINE) if found else None


def _own(day: TimeMention, rule: str) -> TimeMention:
    return TimeMention(span=day.span, when=day.when, rule=rule, kind=TimeKind.DATELINE)


def _is_bracketed(content: str, head: int, day: Span) -> bool:
    """Whether a day stands in brackets at the begin of a line: "[4 May 2021] Gunmen"."""
    start = _line(content, head, day).start
    opened = _BRACKET.fullmatch(content, start, day.start)
    return opened is not None and _CLOSED.match(content, day.end) is not None


def _how_told(content: str, head: int, day: Span) -> str:
    """How a line that is no prose gives a day: "published", "updated", "by", "|"; "" where none does."""
    line = _line(content, head, day)
    before, behind = content[line.start : day.start], content[day.end : line.end]
    if line.end - line.start > _LONGEST or _is_prose(before) or _is_prose(behind):
        return ""
    how = _how(before, behind)
    last = how != "|" and _lines_behind(content, line.end) < _LAST_LINES
    return how if last or _is_before_story(content, head, line.start) else ""


def _line(content: str, head: int, span: Span) -> Span:
    start = max(head, content.rfind("\n", head, span.start) + 1)
    end = content.find("\n", span.end)
    return Span(start=start, end=len(content) if end < 0 else end)


def _how(before: str, behind: str) -> str:
    """How a line without prose gives its day; "" where nothing in it says so."""
    posted = _POSTED.search(before)
    if posted:
        return posted["how"].lower().split()[-1]
    if _NAMED.match(before):
        return "by"
    if _BEHIND_NAMES.search(before) and _ENDS.fullmatch(behind):
        return "|"
    source = re.sub(r"^\s*source:?\s*|[\s,|•·/:—–-]+$", "", before, flags=re.IGNORECASE)
    short = len(source.split()) <= _LONGEST_OUTLET and not source.isupper()
    if source and short and names_outlet(source):
        return "|"
    return "|" if not source.strip(" .") and _OPENS.match(behind) else ""


def _is_prose(words: str) -> bool:
    small = (word for word in _WORD.findall(words) if word.islower() and word not in _SMALL)
    return len(list(small)) >= _PROSE


def _is_before_story(content: str, head: int, start: int) -> bool:
    """Whether no line of prose stands before a line: headline, names and signs alone."""
    if start - head > _REACH:
        return False
    lines = (line.strip() for line in content[head:start].split("\n"))
    return not any(len(line) > _LONGEST or line.endswith((".", ".”", '."')) for line in lines)


def _lines_behind(content: str, end: int) -> int:
    return sum(1 for line in content[end:].split("\n") if line.strip())
