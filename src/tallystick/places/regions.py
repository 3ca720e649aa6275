"""The larger place that a name is chained to: "Hassukhel in North Waziristan", "El Paso, Texas"."""

from tallystick.doc import Doc, Token
from tallystick.gazetteer import (
    Entry,
    bare_name,
    country_of,
    entries,
    generic_words,
    is_demonym,
    of_kind,
)
from tallystick.grammar import GENITIVES
from tallystick.kept import constant
from tallystick.places.distance import OF_STATES, is_state, kilometres
from tallystick.places.inside import BESIDE
from tallystick.places.lexicon import compass, word_class
from tallystick.places.mention import LEVEL_OF_KIND, NO_EVENT, Level, PlaceMention, Role, Zone
from tallystick.places.setting import WELL_KNOWN
from tallystick.values import replace
from tallystick.vocabulary import WherePrecision

# Asked by the thousand: a member is looked up on its class anew each time.
_SETTLEMENT, _POSSESSIVE, _WEAK = Level.SETTLEMENT, Role.POSSESSIVE, Role.WEAK

# Levels that a chained name may skip: "Hassukhel in North Waziristan", "El Paso, Texas".
_LONGEST_LINK = 9


# What lies in a town where the gazetteer does not know it: "the Qaddam district of Damascus".
_PARTS_OF_TOWN = frozenset({"district", "neighbourhood"})
_DIVISIONS = frozenset({"district", "province"})


def with_regions(doc: Doc, found: list[PlaceMention]) -> list[PlaceMention]:
    """Gives each name the larger one it is chained to: "Hassukhel in North Waziristan"."""
    out = list(found)
    for n in range(len(out)):
        if n + 1 < len(out) and _explained(out[n], out[n + 1]):
            out[n] = replace(out[n], beside=out[n + 1].words, beside_km=out[n + 1].km)
        at = _number_of_larger(doc, out, n)
        if at is None:
            continue
        larger = out[at]
        out[n] = replace(
            out[n],
            region=larger.words,
            region_span=larger.span,
            region_kind=larger.kind if larger.kind in _DIVISIONS else "",
            inside=larger.start,
        )
        # "At the Star Hotel on Park Street in Nairobi" is in Nairobi all the same.
        aside = out[n].role in NO_EVENT and out[n].kind != "street"
        if larger.role is Role.SPEAKER or aside:
            out[at] = replace(larger, role=out[n].role)
        elif at > n and out[n].role is Role.BARE and _is_described(doc, out[n], larger):
            out[n] = replace(out[n], role=larger.role)
    return out


def _is_described(doc: Doc, mention: PlaceMention, larger: PlaceMention) -> bool:
    """Whether words for a place stand between two names: "Machava, a village in Nangade district"."""
    between = doc.lower[mention.end : larger.start]
    return between[0] == "," and any(word in word_class("settlement") for word in between)


def _number_of_larger(doc: Doc, found: list[PlaceMention], n: int) -> int | None:
    """Which of the names next to one it is chained to; the next but one behind an owner's name."""
    mention = found[n]
    behind = range(n + 1, min(n + 3, len(found)))
    if len(behind) > 1 and _owns_next(doc, found, n + 1) and _chained(doc, mention, found[n + 1]):
        return n + 2
    at = next((k for k in behind if found[k].role is not _POSSESSIVE), None)
    larger = found[at] if at is not None else None
    if larger and at is not None and larger.kind == "street":
        # "at the Star Hotel on Park Street": the street is in the town, as the hotel is
        of_road = larger.role is _WEAK and not mention.is_site and mention.end + 3 >= larger.begins
        beyond = found[at + 1] if of_road and at + 1 < len(found) else None
        chained = beyond is not None and _chained(doc, larger, beyond)
        return at + 1 if chained and beyond and beyond.sentence == mention.sentence else None
    if larger and larger.sentence == mention.sentence and _chained(doc, mention, larger):
        return at
    owner = found[n - 1] if n else None
    if owner and owner.sentence == mention.sentence and _owned(doc, owner, mention):
        return n - 1
    return None


def _owns_next(doc: Doc, found: list[PlaceMention], at: int) -> bool:
    """Whether a name only tells where the next one lies: the "Magway" of "in Magway 's Pauk township"."""
    owned = doc.lower[found[at].end : found[at].end + 1] in _GENITIVE and at + 1 < len(found)
    apart = found[at + 1].start - found[at].end if owned else 0
    return owned and apart <= _TO_OWNED


_TO_OWNED = 2

# Farther off than this, in words, another name tells nothing of the country of an unknown one.
_SAME_COUNTRY = 60


def with_countries(mentions: tuple[PlaceMention, ...]) -> tuple[PlaceMention, ...]:
    """Gives a name that is not located the country of the located one nearest to it."""
    known = [m for m in mentions if m.location is not None and m.role not in NO_EVENT]
    return tuple(_in_country(m, known) if m.location is None else m for m in mentions)


def _in_country(mention: PlaceMention, known: list[PlaceMention]) -> PlaceMention:
    near = [m for m in known if abs(m.start - mention.start) <= _SAME_COUNTRY]
    if mention.region or mention.kind == "country" or not near:
        return mention
    nearest = min(near, key=lambda m: abs(m.start - mention.start))
    return replace(mention, country=nearest.country)


def with_town_points(mentions: tuple[PlaceMention, ...]) -> tuple[PlaceMention, ...]:
    """Gives a part of a town the town's point, as UCDP does: "the Qaddam district of Damascus"."""
    towns = {m.span: m for m in mentions if m.level is _SETTLEMENT and m.location}
    return tuple(_in_town(m, towns.get(m.region_span)) if m.region_span else m for m in mentions)


def _in_town(part: PlaceMention, town: PlaceMention | None) -> PlaceMention:
    if town is None or part.location is not None or part.kind not in _PARTS_OF_TOWN:
        return part
    precision = WherePrecision(part.finest or WherePrecision.EXACT)
    return replace(part, location=town.location, country=town.country, precision=precision)


def with_towns(mentions: tuple[PlaceMention, ...]) -> tuple[PlaceMention, ...]:
    """Gives a site without a town the last one named before it, with its point."""
    out: list[PlaceMention] = []
    town: PlaceMention | None = None
    known: PlaceMention | None = None
    # "In Elm Street in the Park Farms neighbourhood": the street is the place, the quarter its region.
    holding = {mention.region_span for mention in mentions}
    for mention in mentions:
        # "in the area of Puritan and Elm" there may be streets: a street lies in a town on the map
        around = known or town if mention.kind == "street" else town
        open_ = not (mention.region or mention.within or mention.span in holding)
        if around is not None and open_ and _is_of_town(mention, around):
            out.append(_site_in(mention, around))
            continue
        sent_from = mention.zone is Zone.DATELINE
        if mention.level is _SETTLEMENT and (mention.is_event_place or sent_from):
            town = mention
            known = mention if mention.location is not None else known
        out.append(mention)
    return tuple(out)


def _is_of_town(mention: PlaceMention, town: PlaceMention) -> bool:
    """Whether a site lies in the town named before: "in Rafah ... in the Nasr neighbourhood"; no river or
    checkpoint in that of the dateline."""
    if town.zone is Zone.DATELINE and _OUT_OF_TOWN.intersection(mention.words.lower().split()):
        return False
    if mention.kind != "neighbourhood" or mention.words == town.words:
        return mention.is_site
    one, other = mention.location, town.location
    return one is None or (other is not None and kilometres(one, other) < _ACROSS_TOWN_KM)


# Sites of which a report from a capital tells somewhere in its country.
_OUT_OF_TOWN = frozenset(
    """checkpoint checkpost camp base outpost river stream lake dam mine bridge pass gorge forest farm
    plantation oilfield ridge border crossing barracks cave""".split()
)
# So far from a town's point its quarters may lie.
_ACROSS_TOWN_KM = 15.0


def _site_in(site: PlaceMention, town: PlaceMention) -> PlaceMention:
    return replace(
        site,
        region=town.words,
        country=town.country,
        location=site.location or town.location,
        precision=site.precision or town.precision,
    )


# "Ayacucho, some 575 km (357 miles) southeast of Lima": so many words lie between.
_DISTANCE_WORDS = 9


def _explained(mention: PlaceMention, town: PlaceMention) -> bool:
    """Whether a town only tells where a place lies: "Misinga (125 km northwest of Goma)"."""
    if country_of(town.words):
        return False  # "Amsaya, near the Ruritanian border"
    apart = town.begins - mention.end
    if apart <= 1 and mention.kind == "village" and mention.role is Role.LOCATIVE:
        # "in Zang village near Damboa"
        return apart >= 0 and town.relation in BESIDE and town.sentence == mention.sentence
    near = 0 < apart <= _DISTANCE_WORDS
    aside = town.role is _WEAK and town.relation in BESIDE
    return near and aside and town.sentence == mention.sentence


def _chained(doc: Doc, mention: PlaceMention, larger: PlaceMention) -> bool:
    between = doc[mention.end : larger.start]
    if not 0 < len(between) <= _LONGEST_LINK or _owns(doc, mention, larger):
        return False
    link = next((t for t in between if t.lower_ not in word_class("settlement")), between[0])
    if link.text == "," and _acts(doc, mention, larger):
        return False
    told = _is_said_in(mention, link, larger) or _is_side(doc, larger)
    told = told or (len(between) == 1 and _is_quarter_of(doc, mention, larger))
    if not (told or _is_larger(mention, larger)):
        return False
    words = [token.lower_ for token in between]
    allowed = {",", "in", "of", "the", "a", "an", "'s", "’s", "(", "-", "at"}
    typed = _type_words()
    return all(
        word in allowed or word in typed or token.pos_ == "ADJ" or country_of(token.text)
        for word, token in zip(words, between, strict=True)
    ) and any(word in ("in", "of", ",", "(") for word in words)


def _is_quarter_of(doc: Doc, mention: PlaceMention, city: PlaceMention) -> bool:
    """Whether a place is told with the city that it lies in: "in Edmonton, | north London", "in Toxteth, |
    Liverpool"; "in Stockport, Manchester and Leeds" is a list."""
    if (
        doc.texts[mention.end] != ","
        or doc.lower[city.end : city.end + 1] in _IN_LIST
        or _rough_level(city) is not _SETTLEMENT
    ):
        return False
    known = entries(city.whole or city.words)[:1]
    around = [e for e in known if e.population >= WELL_KNOWN]
    if around and city.part:
        return True
    return any(
        kilometres(one, other) < _AROUND_CITY_KM and one.population < other.population
        for other in around
        for one in entries(mention.words)
    )


# As far from the middle of a city places are told with it: Soweto, Johannesburg.
_AROUND_CITY_KM = 25.0
_IN_LIST = frozenset({("and",), ("or",), ("&",)})


def _acts(doc: Doc, mention: PlaceMention, larger: PlaceMention) -> bool:
    """Whether a country behind a comma is who did something there: "In Helmand, | the United States | and
    Afghan forces conducted a raid", "In Gaza, Israel shelled a camp"."""
    if doc.tags[mention.begins] != "ADP" or doc.sentence_of(mention.start)[0] != mention.begins:
        return False
    joined = doc.lower[larger.end : larger.end + 1] == ("and",)
    beside = doc.texts[larger.end + 1] if joined and larger.end + 1 < len(doc) else ""
    subject = doc[larger.head].dep_.startswith("nsubj")
    return subject or is_demonym(beside)


@constant
def _type_words() -> frozenset[str]:
    """Words that may stand between a name and the larger one: "district", "northern"."""
    kinds = (word_class(name) for name in ("settlement", "area", "government"))
    return frozenset(generic_words()).union(compass(), *kinds)


def _is_side(doc: Doc, town: PlaceMention) -> bool:
    """Whether a side of a town is told, where the quarter lies: "in Armadale, in Perth's southeast"."""
    owned = doc.lower[town.end : town.end + 1] in _GENITIVE
    return owned and town.end + 1 < len(doc) and doc.lower[town.end + 1] in compass()


_GENITIVE = frozenset((mark,) for mark in GENITIVES)


def _is_said_in(mention: PlaceMention, link: Token, larger: PlaceMention) -> bool:
    """Whether "in" alone tells that one of two towns lies in the other: "Muhamalai in Jaffna"."""
    return link.lower_ in ("in", "of") and _rough_level(mention) == _rough_level(larger)


def _owned(doc: Doc, owner: PlaceMention, mention: PlaceMention) -> bool:
    """The "Pakistan's" before "restive North Waziristan", the "Hodeida's" of "Hodeida's Jabal Ras
    area": what a town is said to own lies in it, however large the division of that name is.
    """
    if _owns(doc, owner, mention):
        return True
    between = doc[owner.end : mention.start]
    if owner.role not in (_POSSESSIVE, Role.LOCATIVE) or not 0 < len(between) <= 6:
        return False
    if between[0].text not in ("'s", "’s", "'", "’"):
        return False
    if [token.lower_ for token in between][-2:] in _SUBURB_OF:  # "Lagos's northern suburb of Agege"
        between = doc[owner.end : mention.start - 2]
    if not (_is_larger(mention, owner) or _is_part(mention) or _are_towns(mention, owner)):
        return False
    return all(token.pos_ in ("ADJ", "NOUN", "ADV", "PUNCT", "PART") for token in between)


_SUBURB_OF = (["suburb", "of"], ["district", "of"], ["neighbourhood", "of"], ["neighborhood", "of"])


def _owns(doc: Doc, owner: PlaceMention, mention: PlaceMention) -> bool:
    """Whether a type word tells that a place lies in the one before: "the Punjab town of Kasur"."""
    between = doc.lower[owner.end : mention.start]
    typed = word_class("settlement division")
    of_type = len(between) == 2 and between[0] in typed and between[1] == "of"
    return of_type and owner.role is _POSSESSIVE


def _are_towns(mention: PlaceMention, owner: PlaceMention) -> bool:
    """Whether a quarter is known as a town of its own: "Baghdad's Sadr City"."""
    return _rough_level(mention) is _rough_level(owner) is _SETTLEMENT


def _is_part(mention: PlaceMention) -> bool:
    """Whether a name is that of an area or quarter: "Jabal Ras area", "Hodan district"."""
    return mention.kind in _PARTS_OF_TOWN or mention.finest == WherePrecision.NEAR


def _is_larger(mention: PlaceMention, larger: PlaceMention) -> bool:
    level, above = _rough_level(mention), _rough_level(larger)
    if above is _SETTLEMENT and (_is_in_state(mention, larger) or _is_district_of(mention, larger)):
        return True
    name = larger.whole or larger.words
    unknown = not _known_as(mention) and bool(entries(larger.words) or entries(name))
    both = level is Level.PROVINCE and mention.kind == "province"
    if unknown and mention.kind in _PARTS_OF_TOWN and above is _SETTLEMENT:
        return True
    if larger.is_site and not mention.is_site:  # "at Dattykh, in the Assa gorge"
        return larger.words.lower().rpartition(" ")[2] in _LAND
    typed = bool(bare_name(larger.words)[1]) and not bare_name(mention.words)[1]
    return above > level or mention.is_site or (above == level and (unknown or both or typed))


def _is_district_of(mention: PlaceMention, larger: PlaceMention) -> bool:
    """Whether a name is also that of a province with such a district: "the Qarabagh district of Ghazni"."""
    if mention.kind != "district":
        return False
    provinces = {(e.country, e.name) for e in entries(larger.words) if e.kind == "province"}
    known = (e for e in _known_as(mention) if e.kind == "district")
    return any((e.country, e.province) in provinces for e in known)


def _is_in_state(mention: PlaceMention, larger: PlaceMention) -> bool:
    """Whether a name is also that of a state with such a town: "Buffalo, New York", "Tacoma, Washington"."""
    states = {e.name for e in entries(larger.words) if is_state(e)}
    return bool(states) and any(
        e.country in OF_STATES and e.province in states and e.name != larger.words
        for e in entries(mention.words)
    )


_LAND = frozenset({"gorge", "canyon", "ravine", "ridge", "wadi"})


def _known_as(mention: PlaceMention) -> tuple[Entry, ...]:
    """What a name may mean by its kind: a village Qadam says nothing of "the Qaddam district"."""
    found = entries(mention.words)
    if mention.kind not in ("district", "province"):
        return found
    return tuple(entry for entry in found if of_kind(entry, mention.kind))


def _rough_level(mention: PlaceMention) -> Level:
    """Level before a point is chosen: by its words, else by the best known namesake."""
    if mention.part and country_of((mention.whole or mention.words).split()[-1]):
        return Level.AREA
    if mention.kind:
        return LEVEL_OF_KIND[mention.kind]
    known = entries(mention.words)
    return LEVEL_OF_KIND[known[0].kind] if known else _SETTLEMENT
