"""From a name in its setting to a point with UCDP's precision: "near Mirali town" is 2."""

import re
from collections.abc import Sequence

from tallystick.gazetteer import Entry, bare_name, country_of, entries, fold, is_name
from tallystick.places.context import NEAR_KM
from tallystick.places.distance import OF_STATES, is_state, kilometres, lies_in
from tallystick.places.lexicon import compass, word_class
from tallystick.places.locate import rank, without_side
from tallystick.places.mention import LEVEL_OF_KIND, Level, PlaceMention, level_of
from tallystick.places.quarters import is_side
from tallystick.places.ranking import NOWHERE, Ranking
from tallystick.places.setting import LARGE_TOWN, Setting
from tallystick.places.ways import on_road
from tallystick.records import Location
from tallystick.values import replace
from tallystick.vocabulary import WherePrecision

# Asked by the thousand: a member is looked up on its class anew each time.
_NEAR, _PROVINCE = WherePrecision.NEAR, Level.PROVINCE

_PRECISION = {
    Level.SITE: WherePrecision.EXACT,
    Level.NEIGHBOURHOOD: WherePrecision.EXACT,
    Level.SETTLEMENT: WherePrecision.EXACT,
    Level.DISTRICT: WherePrecision.DISTRICT,
    _PROVINCE: WherePrecision.PROVINCE,
    Level.AREA: WherePrecision.REGION,
    Level.COUNTRY: WherePrecision.COUNTRY,
}


_OF_ISLAND = (" island", " islands", " isle")
# In these a place that is not known has a point to be drawn at; in a whole country it has none.
_NARROW = ("district", "province", "area", "town", "village")


def located(mention: PlaceMention, setting: Setting) -> PlaceMention:
    """A mention with point, country and UCDP's where_prec; unlocated where no namesake fits."""
    if mention.is_site:
        return _located_site(mention, setting)
    if mention.kind == "neighbourhood" and is_side(tuple(mention.words.lower().split())):
        return replace(mention, country=setting.main or "")
    if mention.words.count(" ") >= _BLANKS_OF_PAIR and _PAIR.match(mention.words):
        return _located_pair(mention, setting)
    name = mention.whole
    kind = "" if mention.kind == "area" else mention.kind
    if not kind and mention.finest == _NEAR:
        kind = "town"
    around = mention.region or mention.beside
    whole, ranking = _is_whole_name(mention, name), NOWHERE
    if whole:
        ranking = rank(mention.words, kind, around, setting)
        whole = ranking.best is not None
    if not whole:
        ranking = rank(name, kind, around, setting)
    if ranking.best is None and name.lower().endswith(_OF_ISLAND):
        ranking = _island(rank(name.rpartition(" ")[0], kind, around, setting))
    entry = None if _is_elsewhere(ranking.best, mention, setting) else ranking.best
    part = "" if whole or _is_side_of_country(mention) else mention.part
    if entry is None:
        within = _region(mention, setting)
        country = country_of(name) or (within.country if within else "") or setting.main or ""
        point = within.location if within and within.kind in _NARROW else None
        point = _beside(mention, setting) or point
        return replace(
            mention, part=part, country=point.country if point else country, within=point
        )
    if mention.relation == "on_the_border" and entry.kind == "country":
        return _on_border(mention, entry, setting)
    kind = entry.kind if _is_told_by(entry, mention) else mention.kind
    kind = "neighbourhood" if _is_quarter(entry, mention, setting) else kind
    precision = _precision(level_of(kind, part), mention.finest)
    return replace(
        mention,
        part=part,
        kind=kind,
        country=entry.country,
        precision=WherePrecision.SEA_OR_AIR if _is_sea(entry, mention) else precision,
        location=_reached(entry.location, mention.km),
        people=entry.population,
        score=ranking.score,
        rivals=tuple(rival.location for rival, _ in ranking.rivals),
    )


def _island(ranking: Ranking) -> Ranking:
    """The place that an island is called after: Basilan; "Plum Island" is no town of Plum in Pennsylvania."""
    best = ranking.best
    far = best is not None and best.country in OF_STATES and level_of(best.kind, "") < _PROVINCE
    return NOWHERE if far else ranking


def _is_quarter(entry: Entry, mention: PlaceMention, setting: Setting) -> bool:
    """Whether what is called a district is a part of a town: "the Sadr City district of Baghdad"."""
    if mention.kind != "district" or not mention.region or entry.kind in ("district", "province"):
        return False
    town = rank(mention.region, mention.region_kind, "", setting).best
    return town is not None and level_of(town.kind, "") is Level.SETTLEMENT


def _is_sea(entry: Entry, mention: PlaceMention) -> bool:
    """Whether a name is that of a sea: "in the Gulf of Guinea"; not "in the Black Sea region"."""
    wide = entry.kind == "area" and not entry.country and not mention.kind
    return wide and not word_class("sea").isdisjoint(entry.name.lower().split())


def _on_border(mention: PlaceMention, entry: Entry, setting: Setting) -> PlaceMention:
    """What is on the border with a country need not be inside it, and has no point: "a Nigerian village on
    the border with Cameroon"."""
    others = {land: w for land, w in setting.countries.items() if land != entry.country}
    country = max(others, key=others.__getitem__, default=entry.country)
    return replace(mention, kind="area", country=country, precision=WherePrecision.REGION)


def _beside(mention: PlaceMention, setting: Setting) -> Location | None:
    """The town near which a village lies that the gazetteer lacks: "Zang village, near Damboa"."""
    town = rank(mention.beside, "town", "", setting).best if mention.beside else None
    if town is None or level_of(town.kind, "") > Level.SETTLEMENT:
        return None
    if mention.beside_km > NEAR_KM:
        return replace(_reached(town.location, mention.beside_km), kind="area")
    return town.location


def _reached(point: Location, km: float) -> Location:
    """A town's point with a circle that holds what is so far off: "200 km from Gao" is inside 220 km."""
    return replace(point, radius_km=round(_MARGIN * km)) if km > _LEAST_FAR_KM else point


# UCDP draws what is more than 25 km off within 100 km; a distance told is not measured.
_LEAST_FAR_KM, _MARGIN = 90.0, 1.1


def _is_elsewhere(entry: Entry | None, mention: PlaceMention, setting: Setting) -> bool:
    """Whether a place is none of the quarters of a town that is told of: "in Memphis ... in the
    Hudson neighbourhood" is no town in another state."""
    if entry is None or mention.kind != "neighbourhood" or level_of(entry.kind, "") >= _PROVINCE:
        return False
    towns = [town for town in setting.around if town.population >= LARGE_TOWN]
    return bool(towns) and all(kilometres(entry, town) > _QUARTER_KM for town in towns)


# So far from a large town's point its quarters and suburbs may lie.
_QUARTER_KM = 60.0


def _is_side_of_country(mention: PlaceMention) -> bool:
    """Whether a side tells where in its country a province lies: "the western Herat province"."""
    typed = mention.words.split()[-1].lower() in {"province", "state", "governorate", "oblast"}
    return typed and mention.part.endswith("ern")


def _is_told_by(entry: Entry, mention: PlaceMention) -> bool:
    """Whether the gazetteer tells what a place is, and not the words: "a village of southern Niger"."""
    large = level_of(entry.kind, "") >= _PROVINCE
    settled = mention.kind in ("village", "neighbourhood")
    return mention.kind in ("", "area", "town") or (settled and large)


def _is_whole_name(mention: PlaceMention, name: str) -> bool:
    """Whether a side belongs to a name: "North Tustin" is a town, "north Austin" a part of one."""
    if not mention.part:
        return True
    own = is_name(mention.words) or is_name(bare_name(mention.words)[0])  # "North Kivu province"
    return own and not _is_part_of_area(mention, name)


def _is_part_of_area(mention: PlaceMention, name: str) -> bool:
    """Whether a part is that of a larger land: "western Darfur" is no state "West Darfur"."""
    known = entries(name) if mention.part and mention.words[0].islower() else ()
    return bool(known) and known[0].kind == "area"


# "North and South Waziristan": two places in one phrase.
_PAIR = re.compile(r"(\w+) (?:and|or) \w+ (.+)", re.IGNORECASE)
_BLANKS_OF_PAIR = 3


def _located_pair(mention: PlaceMention, setting: Setting) -> PlaceMention:
    """Two places have no one point; the first of them tells the country and the kind."""
    match = _PAIR.match(mention.words)
    first = rank(f"{match[1]} {match[2]}", "", "", setting).best if match else None
    if first is None:
        return replace(mention, part="", country=setting.main or "")
    return replace(mention, part="", kind=first.kind, country=first.country)


def _located_site(mention: PlaceMention, setting: Setting) -> PlaceMention:
    if (road := on_road(mention, setting)) is not None:
        return road
    is_street = mention.kind == "street"  # a street is called after places far away
    own = None if is_street else rank(mention.words, "", mention.region, setting).best
    around = None if own or not mention.region else _town_of_site(mention, setting)
    if own is None and (around is None or around.kind not in _SETTLED):
        own = _town_called_so(mention, around, setting)
    entry = own or around
    if entry is None:
        return replace(mention, country=setting.main or "")
    level = LEVEL_OF_KIND[entry.kind]
    if own is None and level >= _PROVINCE:
        # "Linton Park, Ohio" is somewhere in Ohio: no name that the gazetteer lacks is located.
        within = entry.location if entry.kind in _NARROW else None
        return replace(mention, country=entry.country, within=within)
    placed = replace(mention, country=entry.country, location=entry.location)
    return replace(placed, precision=WherePrecision(max(_PRECISION[level], mention.finest or 1)))


_SETTLED = frozenset({"town", "village", "neighbourhood"})


def _town_called_so(mention: PlaceMention, around: Entry | None, setting: Setting) -> Entry | None:
    """The town that a camp or station is called after: "Dadaab refugee camp", "Kramatorsk railway station".
    In the United States such a name is that of a person as well.
    """
    words = mention.words.split()
    if words[-1].lower() not in word_class("site_of_town"):
        return None
    while len(words) > 1 and words[-1].lower() in word_class("site_of_town"):
        words.pop()
    town = rank(" ".join(words), "town", mention.region, setting).best
    if town is None or town.kind not in _SETTLED or town.country in OF_STATES:
        return None
    return town if around is None or lies_in(town, around) else None


def _town_of_site(mention: PlaceMention, setting: Setting) -> Entry | None:
    """The place that a site is in, also where a side of it is told: "southwest Akron" is Akron."""
    region = mention.region
    first, _, rest = region.partition(" ")
    sided = rest and first.lower() in compass() and not is_name(region)
    # "at a mosque in Balkh province" is not in the town of Balkh
    kind = bare_name(region)[1] or mention.region_kind
    return rank(rest if sided else region, kind, "", setting).best


def as_listed(mentions: Sequence[PlaceMention], setting: Setting) -> list[PlaceMention]:
    """What stands on a list of states is a state, and so is what an American town lies in: the "Washington"
    of "in Oregon, Washington and Idaho", the "New York" of "in Buffalo, New York".
    """
    lists: dict[str, list[str]] = {}
    for mention in mentions:
        if mention.several and mention.location is not None and mention.location.kind == "province":
            lists.setdefault(mention.several, []).append(mention.country)
    states = {
        words: lands[0] for words, lands in lists.items() if len(lands) > 1 == len(set(lands))
    }
    towns = [m for m in mentions if m.region_span and m.kind in ("town", "village")]
    around = {m.region_span: m.country for m in towns if m.country in OF_STATES}
    return [
        _as_state(m, states.get(m.several) or around.get(m.span, ""), setting) for m in mentions
    ]


def _as_state(mention: PlaceMention, country: str, setting: Setting) -> PlaceMention:
    if not country or (mention.location is not None and mention.location.kind == "province"):
        return mention
    if not any(entry.kind == "province" for entry in entries(mention.words, country=country)):
        return mention
    return located(replace(mention, kind="province", region=mention.region or country), setting)


def in_one_sense(mentions: Sequence[PlaceMention]) -> tuple[PlaceMention, ...]:
    """A name means one place throughout a report: the La Rochela "in Santander" is that without."""
    said: dict[str, PlaceMention] = {}
    for mention in mentions:
        placed = mention.location is not None or mention.within is not None
        if mention.region and placed and not mention.is_site:
            said.setdefault(fold(mention.words), mention)
        if mention.location is not None and mention.kind in ("district", "province"):
            said.setdefault(fold(bare_name(mention.words)[0]), mention)
    return tuple(_as_said(mention, said.get(fold(mention.words))) for mention in mentions)


def _as_said(mention: PlaceMention, said: PlaceMention | None) -> PlaceMention:
    if said is None or mention.region or mention.kind not in ("", said.kind):
        return mention
    if said.location is None:
        return _inside_as_said(mention, said)
    if mention.location is not None and fold(said.words) != fold(mention.words):
        return mention  # "Balkh" may be the town and not the "Balkh province" told besides
    return replace(
        mention,
        kind=said.kind,
        country=said.country,
        precision=_precision(level_of(said.kind, mention.part), mention.finest),
        location=said.location,
        people=said.people,
        score=said.score,
        rivals=said.rivals,
    )


def _inside_as_said(mention: PlaceMention, said: PlaceMention) -> PlaceMention:
    """A name that the gazetteer lacks lies where it was once said to lie."""
    if mention.location is not None:
        return mention
    return replace(mention, region=said.region, country=said.country, within=said.within)


def _region(mention: PlaceMention, setting: Setting) -> Entry | None:
    """The larger place that is named with one the gazetteer lacks."""
    kind = bare_name(mention.region)[1] or mention.region_kind
    if not kind and mention.kind in ("", "town", "village"):
        # "Velquinn, New York" is somewhere in the state.
        kind = "province" if any(is_state(e) for e in entries(mention.region)) else ""
    best = rank(without_side(mention.region), kind, "", setting).best if mention.region else None
    if best is None or kind or mention.kind != "village" or best.kind != "town":
        return best
    # A village "in Kandahar" is in the province rather than in its town.
    provinces = (e for e in entries(mention.region, country=best.country) if e.kind == "province")
    return next((e for e in provinces if e.name == best.province), best)


def _precision(level: Level, finest: int | None) -> WherePrecision:
    """UCDP's where_prec: "in Mir Ali" 1, "south of Mir Ali" 2, "Balkh province" 4."""
    own = _PRECISION[level]
    if own > _NEAR and finest == _NEAR:
        return own
    return WherePrecision(finest) if finest is not None and finest > own else own
