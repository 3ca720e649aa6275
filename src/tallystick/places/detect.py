"""The place names of a report, with their relations, regions and points.

"ambushed a convoy at Hassukhel in North Waziristan" holds Hassukhel (in, region North
Waziristan) and North Waziristan; "the Washington Post" and "Jordan Smith" hold none.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tallystick.doc import Doc
from tallystick.gazetteer import Entry, bare_name, country_of, entries
from tallystick.kept import constant
from tallystick.masthead import outlet_begins
from tallystick.parse import dateline_of
from tallystick.places.borders import with_borders
from tallystick.places.bulletins import heads_line, with_items
from tallystick.places.capital import behind_capital, with_names_of_capitals, with_unnamed_capital
from tallystick.places.care import (
    is_of_custody,
    is_place_of_care,
)
from tallystick.places.chunks import head_of, name_chunks
from tallystick.places.context import EVENT, Before, Behind, before, behind, is_large
from tallystick.places.crossings import with_crossings
from tallystick.places.distance import OF_STATES
from tallystick.places.frontiers import with_border_points
from tallystick.places.home import home_of, only_town, with_home
from tallystick.places.lexicon import compass, is_verb_of, word_class
from tallystick.places.mention import Level, PlaceMention, Role, Zone
from tallystick.places.names import (
    DIVISIONS,
    behind_faith,
    is_admitted,
    is_before_larger,
    is_no_place,
    is_site,
    kind_in_name,
    known_window,
    place_in_name,
    town_in_name,
    trimmed,
)
from tallystick.places.outlet import home_country
from tallystick.places.persons import without_persons
from tallystick.places.pin import as_listed, in_one_sense, located
from tallystick.places.quarters import is_side_of_town
from tallystick.places.regions import with_countries, with_regions, with_town_points, with_towns
from tallystick.places.roles import role_of
from tallystick.places.seats import seat
from tallystick.places.setting import (
    is_across,
    is_of_two_lands,
    setting_of,
    towns_called_after_lands,
)
from tallystick.places.several import with_lists
from tallystick.places.streets import called_street, crosses_streets
from tallystick.places.ways import with_halfway_points, with_ways
from tallystick.places.zones import kind_of_zone
from tallystick.records import Report, Span
from tallystick.values import maker, replace

_make_mention = maker(PlaceMention)

# Asked by the thousand: a member is looked up on its class anew each time.
_TITLE, _OUTLET, _DATELINE, _TEXT = Zone.TITLE, Zone.OUTLET, Zone.DATELINE, Zone.TEXT

# A headline with this share of capitals is in Title Case: capitals tell nothing there.
_TITLE_CASE = 0.55


def find_places(report: Report, doc: Doc) -> tuple[PlaceMention, ...]:
    """All place names of a report in the order of the text, located where the gazetteer can."""
    return with_points(report, doc, find_names(report, doc))


def find_names(report: Report, doc: Doc) -> list[PlaceMention]:
    """The place names of a report by its words, before it is asked where they lie."""
    outlet, content = outlet_begins(report.title), report.content
    found = [
        _with_zone(mention, outlet)
        for start, end, zone in _stretches(report, doc)
        for mention in _in_sentence(content, doc, start, end, zone)
    ]
    return with_items(doc, without_persons(doc, _without_parts(found)))


def _without_parts(found: list[PlaceMention]) -> list[PlaceMention]:
    """Without what opens the longer name behind it: the "Ruritanian Republic" of "... of the Kor"."""
    parts = {one.span for one, behind in pairwise(found) if _opens(one, behind)}
    if not parts:
        return found  # as in most reports
    return [mention for mention in found if mention.span not in parts]


def _opens(part: PlaceMention, whole: PlaceMention) -> bool:
    return part.start == whole.start and part.end < whole.end


def with_points(report: Report, doc: Doc, found: list[PlaceMention]) -> tuple[PlaceMention, ...]:
    """The names with region, point and country, by all that the report names."""
    found = _with_towns_after_lands(doc, found)
    starts = {start: number for number, start in enumerate(doc.starts)}
    near = [m for m in found if not (m.is_site or is_across(doc, m.start, m.end))]
    named = [(m.words, starts.get(m.sentence, 0)) for m in near]
    sent_from = frozenset(m.words for m in found if m.zone is _DATELINE)
    setting = setting_of(doc, named, home=home_country(report.publisher), dateline=sent_from)
    linked = with_lists(report, doc, with_regions(doc, _of_report(found)))
    linked = with_ways(report, doc, linked)
    points = in_one_sense(as_listed([located(m, setting) for m in linked], setting))
    points = with_names_of_capitals(points)
    whole = with_countries(tuple(with_borders(report, doc, points)))
    outlet = [located(mention, setting) for mention in found if mention.zone is _OUTLET]
    whole = with_border_points(with_unnamed_capital(doc, whole), setting.countries)
    towns = with_towns(with_town_points(with_halfway_points(whole)))
    crossed = with_crossings(doc, towns, home_of(doc, towns))
    return with_home(doc, crossed, only_town(outlet))


def _with_towns_after_lands(doc: Doc, found: list[PlaceMention]) -> list[PlaceMention]:
    """The "Lebanon" of a report on "LEBANON, Ohio" is a town wherever it names it."""
    towns = towns_called_after_lands(doc)
    if not towns:
        return found
    return [replace(m, kind="town") if m.words.lower() in towns else m for m in found]


def _of_report(found: Sequence[PlaceMention]) -> list[PlaceMention]:
    """The names without those of the outlet, which tell where it is at home and nothing more."""
    return [mention for mention in found if mention.zone is not _OUTLET]


def _with_zone(mention: PlaceMention, outlet: int) -> PlaceMention:
    """A name of a headline, where it stands behind the outlet's as one of the outlet."""
    if mention.zone is _TITLE and mention.span.start >= outlet:
        return replace(mention, zone=_OUTLET)
    return mention


def _stretches(report: Report, doc: Doc) -> Iterator[tuple[int, int, Zone]]:
    head, dateline = len(report.title) + 1, dateline_of(report)
    words = doc
    for start, stop in words.sentences:
        begins = doc.begins[start]
        sent = dateline is not None and dateline.start <= begins < dateline.end
        zone = _DATELINE if sent else _TEXT
        end = stop
        while end > start and words.texts[end - 1].isspace():
            end -= 1
        yield start, end, _TITLE if begins < head else zone


def _in_sentence(
    content: str, doc: Doc, start: int, end: int, zone: Zone
) -> Iterator[PlaceMention]:
    headline = zone is _TITLE and _in_title_case(doc, start, end)
    last: PlaceMention | None = None
    loose = headline or zone is _DATELINE
    for chunk in name_chunks(doc, start, end, headline=loose):
        if last is not None and chunk[0] < last.end:
            continue
        inside = headline or (zone is Zone.TITLE and _is_unknown_before_event(doc, *chunk))
        name = known_window(doc, *chunk) if inside else chunk
        mention = _mention(content, doc, name, (start, end, zone), last)
        if mention is not None:
            last = mention
            yield mention


def _is_unknown_before_event(doc: Doc, start: int, end: int) -> bool:
    """Whether several names stand before an event, of no place as a whole: "Sulu Sayyaf clash"."""
    event = end < len(doc) and doc.lower[end] in word_class("event")
    return event and end - start > 1 and not entries(doc.phrase(start, end))


def _in_title_case(doc: Doc, start: int, end: int) -> bool:
    words = [token for token in doc[start:end] if token.is_alpha and len(token.text) > 3]
    return sum(token.text[0].isupper() for token in words) > _TITLE_CASE * len(words)


def _mention(
    content: str,
    doc: Doc,
    chunk: tuple[int, int],
    sentence: tuple[int, int, Zone],
    last: PlaceMention | None,
) -> PlaceMention | None:
    begin, stop, zone = sentence
    start, end, address, called = called_street(doc, *trimmed(doc, *chunk, stop), begin)
    if start >= end:
        return None
    end = behind_capital(doc, start, end, stop)
    if not (called or crosses_streets(doc, end)) and is_no_place(doc, start, end):
        housed = seat(doc, start, end, begin)
        if housed is None:
            return _in_name(content, doc, (start, end), begin)
        start, end, address, called = *housed, housed[0], "site"
    start = behind_faith(doc, start, end)
    quote = _is_quoted(doc, start, end)
    right = behind(doc, start, end + quote, stop)
    left = _before_event(before(doc, address - quote, begin), right)
    if right.kind == "street" or _is_at_crossing(doc, end, left, last):
        called = "street"
    site = bool(called) or is_site(doc, start, end) or right.kind == "site"
    site = site and (bool(called) or not _is_called_creek(doc, (start, end), left))
    known = entries(doc.phrase(start, end))
    role, left = role_of(doc, (start, end), left, right, last)
    if site:
        role, left = _role_of_site(doc, start, role, left, (last, called or _road(doc, right)))
    sent_from = zone is _DATELINE and start == begin and is_before_larger(doc, end)
    sent_from = sent_from or (zone is _TEXT and heads_line(doc, start))
    admitted = is_admitted(doc, (start, end), (left, right), role, site=site, known=known)
    if not (admitted or sent_from):
        return _in_name(content, doc, (start, end), begin)
    if right.use == "modifier":
        # "a US patrol" names a country, and says nothing of where the patrol was.
        role = Role.WEAK
    part, begins = _part(doc, (start, end), left)
    ends = right.side or (right.ends if right.kind in ("site", *DIVISIONS) else end)
    part = doc.phrase(end, right.side).lower() if right.side else part
    begins -= quote and ends > end
    told = site and called != "street" and role in (Role.LOCATIVE, Role.EVENT)
    if told and is_place_of_care(doc, begins, ends):
        role = Role.CUSTODY if is_of_custody(doc, begins, ends) else Role.WEAK
        if role is Role.WEAK and doc.lower[ends - 1] in word_class("body_or_site"):
            return None
    span = Span(doc.begins[begins], doc.begins[ends - 1] + len(doc.texts[ends - 1]))
    mention = _make_mention(
        span=span,
        words=content[span.start : span.end],
        start=begins,
        end=ends,
        begins=left.begins,
        head=head_of(doc, begins, max(ends, right.ends)),
        sentence=begin,
        zone=zone,
        role=role,
        relation=_relation_name(left, called),
        kind=called or _kind(doc, (start, end), (left, right), known, site=site),
        part=part,
        finest=left.relation.finest if left.relation else 1,
        km=left.relation.km if left.relation else 0.0,
        region=town_in_name(doc, (start, end), ends, known) if site and not called else "",
    )
    return _in_country(doc, _around_town(mention, known, right.noun))


def _before_event(left: Before, right: Behind) -> Before:
    """What stands before a name, but who is behind an event: "the gunman | behind the | Peshawar blast"."""
    relation = left.relation.words if left.relation is not None else ()
    blamed = right.use == "event" and relation == ("behind",)
    return replace(left, relation=None) if blamed else left


def _is_called_creek(doc: Doc, chunk: tuple[int, int], left: Before) -> bool:
    """Whether a name with "creek" is that of a town: "in Battle Creek"; "at Cane Creek" is by the water."""
    relation = left.relation.words if left.relation else ()
    return doc.lower[chunk[1] - 1] == "creek" and relation == ("in",) and not left.article


def _in_country(doc: Doc, mention: PlaceMention) -> PlaceMention:
    """The "Aleppo" of "in rural Aleppo": near the town; that of "upstate New York" is the state."""
    before = doc.lower[mention.start - 1] if mention.start else ""
    rural = before == "rural"
    if before in ("upstate", "downstate"):
        return replace(mention, kind="province")
    return replace(mention, finest=2) if rural and mention.finest == 1 else mention


def _relation_name(left: Before, called: str) -> str:
    """How the event lies to a name: "off Robin Street" is near it, "off Lesbos" off its coast."""
    if left.relation is None:
        return "in"
    off = left.relation.words == ("off",) and called == "street"
    return "near" if off else left.relation.name


def _is_quoted(doc: Doc, start: int, end: int) -> bool:
    """Whether a name stands in quotes with a word for a place beside: the "Blue Moon" bar."""
    if start == 0 or end + 1 >= len(doc) or doc.texts[end].isalnum():
        return False
    if not (doc[start - 1].is_quote and doc[end].is_quote):
        return False
    beside = (doc.lower[start - 2] if start > 1 else "", doc.lower[end + 1])
    return beside[0] in ("of", "as", *word_class("known_as")) or beside[1] in _placed()


@constant
def _placed() -> frozenset[str]:
    return frozenset().union(*map(word_class, ("site", "settlement", "area", "division")))


# "In the 4500 block of Lakepointe": what follows is a street, whatever it is called after.
_BLOCKS = (("block", "of"), ("blocks", "of"))
# "At the corner of Elm and Main"; "the southeastern corner of Turkey" is none.
_CORNERS = (("corner", "of"), ("intersection", "of"), ("corners", "of"), ("junction", "of"))
_JOINED = (("and",), ("&",), ("at",))
# "In the area of Gratiot and Elm": streets, where the first is no town.
_AREA = ("area", "of")


def _is_at_crossing(doc: Doc, end: int, left: Before, last: PlaceMention | None) -> bool:
    """Whether what stands before a name tells that it is a street: "block of", "the corner of"."""
    if left.relation is not None:
        if crosses_streets(doc, end):
            return True
        told = left.relation.words[-2:]
        corner = told in _CORNERS or (told == _AREA and not entries(doc.texts[end - 1]))
        return told in _BLOCKS or (corner and doc.lower[end : end + 1] in _JOINED)
    crossed = last is not None and last.kind == "street" and left.begins - last.end == 1
    if last is None or not crossed or doc.lower[last.end : left.begins] not in _JOINED:
        return False
    told = doc.lower[last.begins : last.start]
    return any(told[at : at + 2] in (*_CORNERS, _AREA) for at in range(len(told)))


def _role_of_site(
    doc: Doc, start: int, role: Role, left: Before, known: tuple[PlaceMention | None, str]
) -> tuple[Role, Before]:
    """The street of "at the Star Hotel on Park Street" only tells where the hotel is."""
    last, kind = known
    if role is Role.WEAK and _is_called_to(doc, left):
        return Role.LOCATIVE, replace(left, relation=EVENT)
    of_last = kind == "street" and last is not None and _is_by_road(last, left)
    beside = of_last and last is not None and 0 <= left.begins - last.end <= 1
    if role is Role.LOCATIVE and (beside or _is_edge(doc, left.begins, start)):
        return Role.WEAK, left
    return role, left


# Before "on the west bank of" stands the quarter that lies there, "a quarter", "Zarwin,".
_OF_QUARTER = frozenset({"NOUN", "PROPN", "PUNCT"})


def _road(doc: Doc, right: Behind) -> str:
    """The kind of a road that is told with a small letter: "the Dhaka-Sylhet highway"."""
    return "street" if doc.lower[right.ends - 1] in word_class("street") else ""


def _is_by_road(last: PlaceMention, left: Before) -> bool:
    """Whether a road only tells where a site or a village is: "in the Mirbazar area | along the | NH-44"."""
    if last.relation in _BESIDE:  # "near the Star Hotel | on Park Street": on the street
        return False
    along = left.relation is not None and left.relation.words[:1] == ("along",)
    village = along and last.role is Role.LOCATIVE and last.level <= Level.SETTLEMENT
    return last.kind == "site" or village


_BESIDE = frozenset({"near", "between"})


def _is_edge(doc: Doc, begins: int, start: int) -> bool:
    """Whether a river only tells where a quarter lies: "a quarter on the west bank of the Tigris River"; not
    "were shot dead on the banks of the Tigris"."""
    quarter = doc.tags[begins - 1] in _OF_QUARTER
    return quarter and not word_class("edge").isdisjoint(doc.lower[begins:start])


def _is_called_to(doc: Doc, left: Before) -> bool:
    """Whether police or rescuers come to what has happened: "officers responded to Heron Way"."""
    if left.relation is None or left.relation.name != "to" or left.begins == 0:
        return False
    return is_verb_of(doc[left.begins - 1], "called")


def _kind(
    doc: Doc,
    chunk: tuple[int, int],
    around: tuple[Before, Behind],
    known: Sequence[Entry],
    *,
    site: bool,
) -> str:
    """What the words say that a name is: "site", "street", "district" ..., "" where they do not."""
    if not known and doc.lower[chunk[1] - 1] in word_class("square"):
        return "street"
    left, right = around
    if not site and is_side_of_town(doc, chunk, left):
        return "neighbourhood"
    if site:
        return "site"
    name = doc.phrase(*chunk)
    kind = right.kind or kind_of_zone(doc, *chunk) or kind_in_name(name) or left.kind
    # "in a district of Uganda", "in the Central African Republic"
    lands = kind in DIVISIONS and country_of(name) is not None and not is_of_two_lands(name)
    return "country" if lands else kind


def _around_town(mention: PlaceMention, known: Sequence[Entry], noun: str) -> PlaceMention:
    """The "Spin Wam" of "the Spin Wam area": near the place of that name, as UCDP takes it; the "Gao" of
    "the Gao region" is the province, and "the Fergana valley" reaches far beyond its town.
    """
    if mention.kind != "area":
        return mention
    area = known[0] if known and known[0].kind == "area" else None
    regions = [entry for entry in known if _is_called_region(entry)]
    own = (
        area is None
        or bool(bare_name(area.name)[1])
        or area.country in {e.country for e in regions}
    )
    if noun == "region" and regions and own:
        return replace(mention, kind="province")
    if area is not None:
        return mention
    if noun == "region" and known and known[0].kind == "district":
        return replace(mention, kind="district")  # "the Khyber region"
    if not known and noun not in word_class("around_town"):
        return mention
    far = 5 if noun in word_class("landscape") else 2
    return replace(mention, kind="", finest=max(far, mention.finest or far))


def _is_called_region(entry: Entry) -> bool:
    """Whether a place is a province that may be called a region; states are not: "the Washington region"."""
    return entry.kind == "province" and entry.country not in OF_STATES


def _in_name(content: str, doc: Doc, chunk: tuple[int, int], sentence: int) -> PlaceMention | None:
    """The place in the name of a body or office, where nothing happens: "the Kenya Red Cross"; least of
    all in that of a unit, "the Aleppo Brigade".
    """
    start, end = chunk[0], place_in_name(doc, *chunk)
    if end == start:
        return None
    span = Span(start=doc[start].idx, end=doc[end - 1].idx + len(doc[end - 1].text))
    return _make_mention(
        span=span,
        words=content[span.start : span.end],
        start=start,
        end=end,
        begins=start,
        head=head_of(doc, start, end),
        sentence=sentence,
        role=Role.APART if doc.lower[chunk[1] - 1] in word_class("unit_of") else Role.WEAK,
        kind=kind_in_name(doc.phrase(start, end)),
    )


_OF_SIDE = frozenset({"of", "the", "-", "–"})


def _part(doc: Doc, chunk: tuple[int, int], left: Before) -> tuple[str, int]:
    """The compass word before a name and where the name then begins: "northern" Syria, "the south of"
    Syria."""
    start, end = chunk
    if left.side is not None and is_large(doc.phrase(start, end)):
        plain = set(doc.lower[left.side : start]) <= _OF_SIDE | compass()
        return (doc.phrase(left.side, start).lower(), left.side) if plain else ("", start)
    at = start - 1
    while at >= left.begins and (doc[at].text in ("-", "–") or doc[at].lower_ in compass()):
        at -= 1
    begins = at + 1
    while begins < start and doc[begins].text in ("-", "–"):
        begins += 1
    own = doc[start].lower_ in compass()
    if begins < start:
        return doc.phrase(begins, start).lower(), begins
    return (doc[start].lower_ if own else ""), start
