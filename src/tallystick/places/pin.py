"""From a name in its setting to a point with UCDP's precision: "near Mirali town" is 2."""

import re
from dataclasses import replace

from tallystick.gazetteer import bare_name, country_of
from tallystick.places.locate import Setting, choose
from tallystick.places.mention import LEVEL_OF_KIND, Level, PlaceMention
from tallystick.vocabulary import WherePrecision

_PRECISION = {
    Level.SITE: WherePrecision.EXACT,
    Level.NEIGHBOURHOOD: WherePrecision.EXACT,
    Level.SETTLEMENT: WherePrecision.EXACT,
    Level.DISTRICT: WherePrecision.DISTRICT,
    Level.PROVINCE: WherePrecision.PROVINCE,
    Level.AREA: WherePrecision.REGION,
    Level.COUNTRY: WherePrecision.COUNTRY,
}


def located(mention: PlaceMention, setting: Setting) -> PlaceMention:
    """A mention with point, country and UCDP's where_prec; unlocated where no namesake fits."""
    if mention.kind == "site":
        return _located_site(mention, setting)
    if _PAIR.match(mention.words):
        return _located_pair(mention, setting)
    name = mention.words[len(mention.part) :].strip() if mention.part else mention.words
    kind = "" if mention.kind == "area" else mention.kind
    if not kind and mention.finest == WherePrecision.NEAR:
        kind = "town"
    entry = choose(mention.words, kind, mention.region, setting)
    whole = entry is not None
    entry = entry or choose(name, kind, mention.region, setting)
    part = "" if whole else mention.part
    if entry is None:
        country = country_of(name) or _country_of_region(mention, setting) or setting.main or ""
        return replace(mention, part=part, country=country)
    kind = entry.kind if not mention.kind or mention.kind in ("area", "town") else mention.kind
    placed = replace(mention, part=part, kind=kind, country=entry.country, location=entry.location)
    return replace(placed, precision=_precision(placed))


# "North and South Waziristan": two places in one phrase.
_PAIR = re.compile(r"(\w+) (?:and|or) \w+ (.+)", re.IGNORECASE)


def _located_pair(mention: PlaceMention, setting: Setting) -> PlaceMention:
    """Two places have no one point; the first of them tells the country and the kind."""
    match = _PAIR.match(mention.words)
    first = choose(f"{match[1]} {match[2]}", "", "", setting) if match else None
    if first is None:
        return replace(mention, part="", country=setting.main or "")
    return replace(mention, part="", kind=first.kind, country=first.country)


def _located_site(mention: PlaceMention, setting: Setting) -> PlaceMention:
    own = choose(mention.words, "", mention.region, setting)
    entry = own or (choose(mention.region, "", "", setting) if mention.region else None)
    if entry is None:
        return replace(mention, country=setting.main or "")
    placed = replace(mention, country=entry.country, location=entry.location)
    level = LEVEL_OF_KIND[entry.kind]
    return replace(placed, precision=WherePrecision(max(_PRECISION[level], mention.finest or 1)))


def _country_of_region(mention: PlaceMention, setting: Setting) -> str:
    kind = bare_name(mention.region)[1]
    entry = choose(mention.region, kind, "", setting) if mention.region else None
    return entry.country if entry else ""


def _precision(mention: PlaceMention) -> WherePrecision:
    """UCDP's where_prec: "in Mir Ali" 1, "south of Mir Ali" 2, "Balkh province" 4."""
    own = _PRECISION[mention.level]
    if own > WherePrecision.NEAR and mention.finest == WherePrecision.NEAR:
        return own
    return WherePrecision(max(own, mention.finest or 1))
