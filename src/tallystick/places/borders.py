"""Places that take their name from a country: "the Afghan-Pakistani border", "the Algerian desert".

Such a place has no point of its own; UCDP gives it where_prec 5. A town on the border that the text
names is still the finer place.
"""

from collections.abc import Iterator, Sequence

from tallystick.doc import Doc
from tallystick.gazetteer import country_of, entries
from tallystick.kept import constant
from tallystick.places.context import before
from tallystick.places.lexicon import compass, word_class
from tallystick.places.mention import PlaceMention, Role, Zone
from tallystick.records import Location, Report, Span
from tallystick.values import replace
from tallystick.vocabulary import WherePrecision

_BORDERS = frozenset({"border", "borders", "frontier", "borderlands"})
_HYPHENS = frozenset({"-", "–", "/"})
# Words that may stand between a people's name and the noun: "the northeast Nigerian refugee camp".
_FARTHEST_NOUN = 3


def with_borders(report: Report, doc: Doc, found: Sequence[PlaceMention]) -> list[PlaceMention]:
    """The names with those of borders and parts of countries that stand as adjectives."""
    whole = [_owned_border(report, doc, n, found) for n in range(len(found))]
    taken = {at for mention in whole for at in range(mention.start, mention.end)}
    added = [m for m in _adjectival(report, doc) if taken.isdisjoint(range(m.start, m.end))]
    return sorted((*whole, *added), key=lambda mention: mention.start)


def _owned_border(report: Report, doc: Doc, at: int, found: Sequence[PlaceMention]) -> PlaceMention:
    """The "Jordan" of "Syria's border with Jordan", widened to the border of the two."""
    mention = found[at]
    if at == 0 or mention.relation != "on_the_border":
        return mention
    owner = found[at - 1]
    between = doc.lower[owner.end : mention.start]
    if owner.role is not Role.POSSESSIVE or not _BORDERS & set(between) or len(between) > 4:
        return mention
    span = Span(start=owner.span.start, end=mention.span.end)
    words = report.words(span)
    return replace(
        mention,
        span=span,
        words=words,
        start=owner.start,
        kind="area",
        precision=WherePrecision.REGION,
        location=None,
    )


def _adjectival(report: Report, doc: Doc) -> Iterator[PlaceMention]:
    """ "On the Turkish-Syrian border", "in the Algerian desert", "in a northeast Nigerian camp"; "on
    Lebanese soil" is in Lebanon.
    """
    for at in doc.capitals:
        country = country_of(doc.texts[at])
        if country is None:
            continue
        begin, stop = doc.sentence_of(at)
        noun = _noun_behind(doc, at, stop) if at > begin else None
        if noun is None:
            continue
        first = _first_of_name(doc, at, begin)
        left = before(doc, first, begin)
        if left.relation is None or left.relation.finest is None:
            continue
        told = doc.lower[first - 1] == "the" and doc.lower[noun] in word_class("settlement")
        if told or not _is_named_by(doc, first, noun) or doc.lower[first - 1] == "this":
            continue  # "in this eastern Uzbek city": the one that the report was sent from, or told of
        at_sea = left.relation.name == "off_the_coast"
        span = Span(start=doc[first].idx, end=doc[noun].idx + len(doc[noun].text))
        part = PlaceMention(
            span=span,
            words=report.words(span),
            start=first,
            end=noun + 1,
            begins=left.begins,
            head=noun,
            sentence=begin,
            zone=Zone.TITLE if doc[begin].idx <= len(report.title) else Zone.TEXT,
            role=Role.LOCATIVE,
            relation="on_the_border" if doc.lower[noun] in _BORDERS else left.relation.name,
            kind="area",
            country=country,
            precision=WherePrecision.SEA_OR_AIR if at_sea else WherePrecision.REGION,
        )
        if at_sea:
            part = replace(part, within=_point_of(country))
        yield _whole_country(part) if doc.lower[noun] in word_class("soil") else part


def _is_named_by(doc: Doc, first: int, noun: int) -> bool:
    """Whether a people's name and a noun are a place by themselves; "an Afghan village" is none."""
    lower = doc.lower
    if lower[noun] in word_class("soil"):
        return noun == first + 1
    return lower[first] in compass() or lower[noun] in _BORDERS or lower[noun] in word_class("area")


def _whole_country(soil: PlaceMention) -> PlaceMention:
    """The country itself, for "inside Syrian territory"."""
    point = _point_of(soil.country)
    return replace(soil, kind="country", precision=WherePrecision.COUNTRY, location=point)


def _point_of(country: str) -> Location | None:
    known = next((entry for entry in entries(country) if entry.kind == "country"), None)
    return known.location if known else None


def _noun_behind(doc: Doc, at: int, stop: int) -> int | None:
    """The noun that a people's name describes: border, area, town or site, and none goes on."""
    lower = doc.lower
    kinds = _kinds()
    for noun in range(at + 1, min(stop, at + 1 + _FARTHEST_NOUN)):
        if lower[noun] == "side" and lower[noun + 1 : noun + 2] != ("of",):
            return None  # "nobody was hurt on the Chadian side"
        if lower[noun] in kinds:
            further = lower[noun + 1] if noun + 1 < stop else ""
            goes_on = further in kinds or further in ("of", "police", "guard", "guards", "post")
            return None if goes_on else noun
        if doc[noun].pos_ not in ("NOUN", "ADJ"):
            return None
    return None


@constant
def _kinds() -> frozenset[str]:
    return _BORDERS | word_class("area settlement site soil")


def _first_of_name(doc: Doc, at: int, begin: int) -> int:
    """Where the name begins: at "Turkish" of "Turkish-Syrian", at "northeast" of "northeast Nigerian"."""
    words = doc
    if at - 2 > begin and words.texts[at - 1] in _HYPHENS and words.texts[at - 2][:1].isupper():
        return at - 2  # "the Gaza-Israel border", "the Turkish-Syrian border"
    first = at
    while first - 1 > begin and (
        words.lower[first - 1] in compass() or words.texts[first - 1] == "-"
    ):
        first -= 1
    return first
