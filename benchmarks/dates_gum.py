"""Time words with a full day or month, against the dates that annotators gave them.

    python benchmarks/dates_gum.py --gum xml.tar.gz [--json] [--misses 40]

The archive holds texts of the GUM corpus in its TEI form: a word a line, time expressions in
`<date when="2015-05-07">`. Each text is read as one report, published on its `dateCreated`. A tag
is found where a time expression overlaps its words, and right where that has the same day ("when"
is a full date) or lies in the same month ("when" is a year and a month). A stretch that two tags
share ("May 5 and 6") is right for each where it begins or ends with it. Tags of other shapes (a
year alone, "every December", clock times) are left out.
"""

import argparse
import json
import re
import sys
import tarfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

from tallystick import Report, Span
from tallystick.when import TimeMention, find_times

_WHEN = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)(?:-(?P<day>\d\d))?")
# Between words stands a space, save before these, and after those that open.
_CLOSES = re.compile(r"[.,;:!?)\]}%”’]+|'s|’s|'|n't")
_OPENS = frozenset("([{“‘$£€")
# Parts of a text that begin a new paragraph.
_BLOCKS = frozenset("p head sp list item row caption note figure".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A time expression with the day or month that its annotators gave it: 2015-05-07."""

    span: Span
    when: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A report and its tags."""

    report: Report
    tags: tuple[Tag, ...]


class _Builder:
    """A text as it is put together from words, and the tags around them."""

    def __init__(self) -> None:
        self.text = ""
        self.tags: list[tuple[int, int, str]] = []
        self._open = True

    def word(self, word: str, *, glued: bool) -> None:
        """A word behind the last one, apart from it unless the two are one in print."""
        if not (self._open or glued or _CLOSES.fullmatch(word)):
            self.text += " "
        self.text += word
        self._open = word in _OPENS

    def block(self) -> None:
        """A blank line, where a paragraph begins or ends."""
        if self.text and not self.text.endswith("\n"):
            self.text += "\n\n"
        self._open = True

    def element(self, element: ET.Element) -> None:
        """An element with all that stands in it."""
        if element.tag in _BLOCKS:
            self.block()
        begin = len(self.text)
        self._lines(element.text, one_word=element.tag == "w")
        for inner in element:
            self.element(inner)
            self._lines(inner.tail, one_word=element.tag == "w")
        when = element.get("when") if element.tag == "date" else None
        if when is not None:
            begin += len(self.text[begin:]) - len(self.text[begin:].lstrip())
            self.tags.append((begin, len(self.text), when))
        if element.tag in _BLOCKS:
            self.block()

    def _lines(self, lines: str | None, *, one_word: bool) -> None:
        for at, line in enumerate(filter(None, (lines or "").split("\n"))):
            self.word(line.split("\t")[0], glued=one_word and at > 0)


def text_of(name: str, xml: bytes) -> Text:
    """One document: `text_of("GUM_news_x.xml", ...)` is its report with its tags."""
    root = ET.fromstring(xml)
    builder = _Builder()
    builder.element(root)
    report = Report(slug=name, text=builder.text, published=_anchor(root.get("dateCreated", "")))
    head = len(report.title) + 1
    tags = (Tag(span=Span(start=head + a, end=head + b), when=w) for a, b, w in builder.tags)
    return Text(report=report, tags=tuple(tag for tag in tags if _WHEN.fullmatch(tag.when)))


def _anchor(created: str) -> date | None:
    try:
        return date.fromisoformat(created)
    except ValueError:
        return None


def texts(archive: Path) -> Iterator[Text]:
    """The documents of the archive, by name."""
    with tarfile.open(archive) as tar:
        for member in sorted(tar, key=lambda member: member.name):
            stream = tar.extractfile(member) if member.name.endswith(".xml") else None
            if stream is not None:
                yield text_of(Path(member.name).stem, stream.read())


def is_right(tag: Tag, found: Sequence[TimeMention]) -> bool:
    """Whether one of the expressions over a tag's words has its day, or lies in its month."""
    here = [m for m in found if m.span.start < tag.span.end and tag.span.start < m.span.end]
    return any(_fits(tag.when, mention) for mention in here)


def _fits(when: str, mention: TimeMention) -> bool:
    start, end = mention.when.start, mention.when.end
    if start is None or end is None:
        return False
    return when in {str(start)[: len(when)], str(end)[: len(when)]}


def main() -> None:
    """Count and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--gum", type=Path, required=True, help="the archive of TEI files")
    parser.add_argument("--json", action="store_true", help="figures as JSON")
    parser.add_argument("--misses", type=int, default=0, help="print so many wrong tags")
    arguments = parser.parse_args()
    right = total = 0
    misses: list[str] = []
    for text in texts(arguments.gum):
        found = find_times(text.report)
        for tag in text.tags:
            total += 1
            if is_right(tag, found):
                right += 1
            else:
                misses.append(_miss(text, tag, found))
    figures = {"right": right, "tags": total, "share": round(right / max(1, total), 3)}
    if arguments.json:
        json.dump(figures, sys.stdout)
        return
    print(f"day or month right: {right} of {total} = {figures['share']}")
    print("\n".join(misses[: arguments.misses]))


def _miss(text: Text, tag: Tag, found: Sequence[TimeMention]) -> str:
    content = text.report.content
    got = [
        f"{m.when.start}..{m.when.end} {m.rule} {m.kind}"
        for m in found
        if m.span.start < tag.span.end and tag.span.start < m.span.end
    ]
    before = content[max(0, tag.span.start - 60) : tag.span.start]
    words, behind = text.report.words(tag.span), content[tag.span.end : tag.span.end + 30]
    around = f"{before}[{words}]{behind}".replace("\n", " ")
    return f"{text.report.slug} ({text.report.published}) {tag.when} got {got}: {around}"


if __name__ == "__main__":
    main()
