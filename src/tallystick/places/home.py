"""The town that a local report is about: that of "Houston police", of its dateline, of its headline.

Such a report tells streets, parks and schools, and takes the town as known. The town is then the
region of these, and the place of an event for which no other is told.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence

from tallystick.doc import Doc
from tallystick.gazetteer import capitals, fold
from tallystick.places.distance import kilometres
from tallystick.places.lexicon import compass, word_class
from tallystick.places.mention import Level, PlaceMention, Zone
from tallystick.values import replace

# Asked by the thousand: a member is looked up on its class anew each time.
_SETTLEMENT = Level.SETTLEMENT

_Test = Callable[[Doc, PlaceMention], bool]
# What speaks for a town: its own police or a dateline, and each event put there. A name is the home
# of a report only with one of the first two.
_OFFICE, _SENT_FROM, _EVENT, _TITLE = 2.0, 2.0, 1.0, 1.0


def home_of(doc: Doc, mentions: Sequence[PlaceMention]) -> PlaceMention | None:
    """The town of a local report: Houston where "Houston police responded"; None without an office."""
    return _heaviest(doc, mentions, has_office)


def local_town(doc: Doc, mentions: Sequence[PlaceMention]) -> PlaceMention | None:
    """The town in which a local report plays where nothing else is told: that of its police, else of
    its dateline where no town or county of elsewhere is named.
    """
    home = home_of(doc, mentions)
    if home is not None:
        return home
    sent = (m for m in mentions if _opens_line(doc, m) and _is_as_small_as_town(m))
    town = next((m for m in sent if m.location is not None and not _is_capital(m)), None)
    return town if town is not None and all(_is_near(m, town) for m in mentions) else None


def dateline_before(town: PlaceMention | None, start: int) -> PlaceMention | None:
    """The town of a dateline, if a sentence is the lead right behind it: "GAZA (Reuters) - | Air strikes"."""
    if town is None or town.zone is not Zone.DATELINE:
        return None
    return town if start - town.span.end < _LONGEST_DATELINE else None


# How far behind the town of a dateline the lead begins: ", Afghanistan, May 6 (Reuters) -".
_LONGEST_DATELINE = 60


def _is_as_small_as_town(mention: PlaceMention) -> bool:
    """Whether a dateline tells where an event may be: a town, or an area such as Gaza."""
    small = mention.location is not None and mention.location.radius_km <= _SMALL_AREA_KM
    return mention.level is _SETTLEMENT or (mention.level is Level.AREA and small)


_SMALL_AREA_KM = 60.0


def _is_capital(mention: PlaceMention) -> bool:
    """Whether a town is a capital, from which a whole country is told of."""
    place = mention.location
    return place is not None and (place.country, place.name) in capitals()


def _is_near(mention: PlaceMention, town: PlaceMention) -> bool:
    """Whether a name is in the province of a town, or that of it; what is not located may be."""
    place, own = mention.location, town.location
    if place is None or own is None or mention.level > Level.PROVINCE:
        return mention.country == town.country
    return (place.country, place.province) == (own.country, own.province)


def _heaviest(
    doc: Doc,
    mentions: Sequence[PlaceMention],
    may_be: _Test,
    level: Level = _SETTLEMENT,
) -> PlaceMention | None:
    """The town, or county, with the most signs, of those that a test lets in."""
    towns = [m for m in mentions if m.location is not None and m.level is level]
    local: dict[str, PlaceMention] = {}
    for mention in towns:
        if may_be(doc, mention):
            local.setdefault(fold(mention.words), mention)
    if len(local) < 2:
        return next(iter(local.values()), None)
    weights: dict[str, float] = defaultdict(float)
    for mention in towns:
        name = fold(mention.words)
        weights[name] += _OFFICE * has_office(doc, mention) + _SENT_FROM * _opens_line(doc, mention)
        weights[name] += _EVENT * mention.is_event_place + _TITLE * (mention.zone is Zone.TITLE)
    return local[max(local, key=lambda name: weights[name])]


def _is_any(doc: Doc, mention: PlaceMention) -> bool:
    """Any town is let in, also that of "a Fort Valley boy": events, police and datelines weigh more."""
    return mention.relation not in _FARTHER and not _is_address(doc, mention)


def _is_address(doc: Doc, mention: PlaceMention) -> bool:
    """Whether a name ends the address of somebody: "Omar Hall, 20, of Elm Grove, Tolmar, denies"."""
    first = max(doc.sentence_of(mention.start)[0] + 2, mention.begins - _LONGEST_ADDRESS)
    at = mention.begins - 1
    while at > first and (doc.texts[at] == "," or doc.texts[at][:1].isupper()):
        at -= 1
    aged = doc.texts[at - 2].isdigit() or doc.texts[at - 2][:1].isupper()
    return doc.lower[at - 1 : at + 1] == (",", "of") and at < mention.begins - 1 and aged


# How many words before the town of an address its "of" may stand.
_LONGEST_ADDRESS = 8


# What a name behind these tells of lies elsewhere: "60 km from Houston", "flown to Dallas".
_FARTHER = frozenset({"from", "to", "into", "towards"})


def has_office(doc: Doc, mention: PlaceMention) -> bool:
    """Whether the police of a town or its firemen are named: "Houston Police Department"."""
    lower = doc.lower
    end = mention.end + (
        mention.end < len(lower) and lower[mention.end] in ("city", "metro", "town")
    )
    return end < len(lower) and lower[end].rstrip(".") in word_class("town_office")


def _opens_line(doc: Doc, mention: PlaceMention) -> bool:
    """Whether a name opens a line in capitals: "HOUSTON - Six people were injured"."""
    if mention.zone is Zone.DATELINE:
        return True
    first = mention.start == 0 or doc.texts[mention.start - 1].isspace()
    return first and mention.words.isupper()


def only_town(mentions: Sequence[PlaceMention]) -> PlaceMention | None:
    """The one town that names tell: that of the outlet "WXYZ Akron", none of "Tyler, Longview"."""
    towns = [m for m in mentions if m.level is _SETTLEMENT and m.location is not None]
    return towns[0] if len({fold(town.words) for town in towns}) == 1 else None


def with_home(
    doc: Doc, mentions: tuple[PlaceMention, ...], outlet: PlaceMention | None = None
) -> tuple[PlaceMention, ...]:
    """Gives the quarters of a local report its town as their region, and sites any town there is, else
    that of its outlet, else the county that it tells of, else that of another site: of "a Zanesville bar".
    """
    home, town = home_of(doc, mentions), _heaviest(doc, mentions, _is_any) or outlet
    town = town or _heaviest(doc, mentions, _is_any, Level.DISTRICT)
    beside = {m.sentence: m for m in mentions if m.is_site and m.region}
    told = next(iter(beside.values()), None) if home is None and town is None else None
    out = []
    for mention in mentions:
        near = beside.get(mention.sentence, told)
        if near is not None and mention.is_site and _is_local(mention):
            out.append(_beside(mention, near))
        else:
            out.append(_at_home(mention, town if mention.is_site else home))
    around = home or town
    return tuple(out) if around is None else tuple(_of_home(around, out))


def _of_home(home: PlaceMention, mentions: list[PlaceMention]) -> list[PlaceMention]:
    """Places the sides and quarters of the town: "north Akron" is no North Akron elsewhere, and "on Dana
    Avenue in the Elmwood subdivision" is in Akron."""
    quarters = {m.region for m in mentions if m.kind == "street" and m.region}
    far = {m.words for m in mentions if m.words in quarters and _is_far(m, home)}
    return [_with_home_point(mention, home, far) for mention in mentions]


def _is_far(mention: PlaceMention, home: PlaceMention) -> bool:
    """Whether a small town of the name of a quarter lies far from a larger one that a report is about."""
    place, own = mention.location, home.location
    if place is None or own is None or mention.level is not _SETTLEMENT:
        return False
    return mention.people < home.people and kilometres(place, own) > _SUBURBS_KM


# So far from a town its suburbs may lie.
_SUBURBS_KM = 80.0


def _with_home_point(
    mention: PlaceMention, home: PlaceMention, far: frozenset[str] | set[str]
) -> PlaceMention:
    if mention.is_site and mention.region:
        inside = mention.region in far or _is_side_of(mention.region, home)
        if inside or mention.location is mention.within is None:
            return replace(mention, country=home.country, at_home=home.location)
        return mention
    if _is_side_of(mention.words, home):
        return replace(mention, country=home.country, at_home=home.location)
    return mention


def _is_side_of(name: str, home: PlaceMention) -> bool:
    """Whether a name is that of a side of a town: "south-central Akron" of Akron."""
    words = name.replace("-", " ").split()
    begin = next((n for n, word in enumerate(words) if word.lower() not in compass()), 0)
    return begin > 0 and fold(" ".join(words[begin:])) == fold(home.words)


def _beside(mention: PlaceMention, near: PlaceMention) -> PlaceMention:
    """A street with the town of another: "on Ruth Avenue, near Park Boulevard in Flint"."""
    within = near.location or near.within
    return replace(mention, region=near.region, country=near.country, within=within)


def _is_local(mention: PlaceMention) -> bool:
    """Whether a name is known in its own town alone: "on Dana Avenue", "in Oak Cliff"."""
    if mention.region or mention.level > _SETTLEMENT:
        return False
    if not (mention.is_event_place or mention.is_site):
        return False
    return mention.location is None or mention.level <= Level.NEIGHBOURHOOD


def _at_home(mention: PlaceMention, home: PlaceMention | None) -> PlaceMention:
    if home is None or not _is_local(mention):
        return mention
    return replace(mention, region=home.words, country=home.country, within=home.location)
