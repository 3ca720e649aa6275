"""Points for names that somebody else has found: a reviewer marks "Hassukhel", we say where it is."""

from collections.abc import Sequence

from tallystick.doc import Doc
from tallystick.gazetteer import country_of, entries, is_demonym
from tallystick.places.context import before, behind
from tallystick.places.mention import PlaceMention
from tallystick.places.names import kind_in_name
from tallystick.places.outlet import home_country
from tallystick.places.pin import as_listed, located
from tallystick.places.regions import with_regions
from tallystick.places.setting import Setting, setting_of
from tallystick.places.several import with_lists
from tallystick.records import Report, Span
from tallystick.values import replace


def locate_given(report: Report, doc: Doc, spans: Sequence[Span]) -> tuple[PlaceMention, ...]:
    """The names at some spans of a report as places, located by what the report says around them."""
    mentions, setting = given(report, doc, spans)
    points = as_listed([located(mention, setting) for mention in mentions], setting)
    return tuple(_of_people(mention) for mention in points)


def given(
    report: Report, doc: Doc, spans: Sequence[Span]
) -> tuple[Sequence[PlaceMention], Setting]:
    """The names at some spans with their regions, not yet located, and the setting of the report."""
    mentions = [m for span in sorted(spans) if (m := _mention(report, doc, span)) is not None]
    starts = {start: number for number, start in enumerate(doc.starts)}
    named = [(m.words, starts.get(m.sentence, 0)) for m in mentions]
    setting = setting_of(doc, named, home=home_country(report.publisher))
    return with_lists(report, doc, with_regions(doc, mentions)), setting


def _of_people(mention: PlaceMention) -> PlaceMention:
    """The "Syrian" of "the Syrian border", which somebody takes for a place, is Syria."""
    country = country_of(mention.words) if is_demonym(mention.words) else None
    home = next((e for e in entries(country) if e.kind == "country"), None) if country else None
    return mention if home is None else replace(mention, location=home.location)


def _mention(report: Report, doc: Doc, span: Span) -> PlaceMention | None:
    words = doc.words_at(span.start, span.end)
    if words is None or not len(words):
        return None
    begin, stop = doc.sentence_of(words.start)
    left = before(doc, words.start, begin)
    right = behind(doc, words.start, words.end, max(stop, words.end))
    name = report.words(span)
    kind = right.kind or left.kind or kind_in_name(name)
    return PlaceMention(
        span=span,
        words=name,
        start=words.start,
        end=words.end,
        begins=left.begins,
        head=words.root.i,
        sentence=begin,
        relation=left.relation.name if left.relation else "in",
        kind="" if kind == "site" else kind,
    )
