"""Posts that a report shows with who wrote them: "Six people shot — Akron Police (@akronpd) May 2, 2016"."""

import re
from collections.abc import Iterator

from tallystick.doc import Doc
from tallystick.extract.saying import Saying
from tallystick.records import Report
from tallystick.vocabulary import Stance

# A dash, the name, the handle and the month of the day.
_WRITER = re.compile(r"(?P<dash>[—–]|--?) ?(?P<name>[^\n(—–]{2,60}?) \(@\w+\) (?=[A-Z][a-z]+ \d)")


def posts(report: Report, doc: Doc) -> Iterator[Saying]:
    """What the writer of each post says in it, from the line's start or the post before."""
    content = report.content
    if "(@" not in content:
        return
    end = 0
    for match in _WRITER.finditer(content):
        opens = max(end, content.rfind("\n", 0, match.start()) + 1)
        end = match.end()
        told, name = doc.words_at(opens, match.start()), doc.words_at(*match.span("name"))
        if told is None or name is None:
            continue
        yield Saying(
            speaker=name.root,
            cue=doc[name.start - 1],
            stance=Stance.AFFIRMED,
            content=((told.start, told.end),),
            rule="post",
            phrase=(name.start, name.end),
        )
