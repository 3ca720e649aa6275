"""Where a place name lies: "Mirali" is found as Mir Ali in North Waziristan, Pakistan.

The tables are files mapped into memory (see `table`): the embedded one, and those a user has added.
"""

import os
from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path

from tallystick.gazetteer.countries import (
    capital_told,
    capitals,
    country_codes,
    country_named,
    country_names,
    country_of,
    is_demonym,
)
from tallystick.gazetteer.entry import Candidate, Entry, Spelling, location_of, of_kind
from tallystick.gazetteer.folder import own_tables
from tallystick.gazetteer.spelling import (
    bare_name,
    fold,
    generic_words,
    loose_fold,
    skeleton,
    sound,
    spelled_out,
    words_of,
)
from tallystick.gazetteer.table import Table
from tallystick.kept import Kept
from tallystick.records import Location

__all__ = [
    "Candidate",
    "Entry",
    "Spelling",
    "bare_name",
    "candidates",
    "capital_told",
    "capitals",
    "country_named",
    "country_names",
    "country_of",
    "entries",
    "find",
    "fold",
    "generic_words",
    "is_demonym",
    "is_name",
    "loose_fold",
    "of_kind",
    "places_in",
    "reload",
    "skeleton",
    "sound",
    "sounding_like",
    "words_of",
]

_EMBEDDED = str(files("tallystick") / "data" / "gazetteer" / "places.bin")


# The best known namesakes; the small ones among many are found with their country.
_MOST, _MOST_IN_COUNTRY = 12, 200


@cache
def tables() -> tuple[Table, ...]:
    """The tables in use: the user's own, then the embedded or the one named in its stead."""
    main = Path(os.environ.get("TALLYSTICK_GAZETTEER") or _EMBEDDED)
    return (*(Table(path) for path in own_tables()), Table(main))


def reload() -> None:
    """Looks for the user's own tables again, after one has been added."""
    for cached in (tables, is_name, candidates, places_in):
        cached.cache_clear()
    _ALIKE.clear()
    _FOUND.clear()


def find(name: str, *, country: str | None = None) -> tuple[Location, ...]:
    """All places of a name, best known first: "Kandahar" is the town, then the province."""
    return _FOUND[name] if country is None else _found(name, country)


def _found(name: str, *countries: str) -> tuple[Location, ...]:
    found = candidates(name, countries=countries)
    return tuple([location_of(c.entry) for c in found if c.is_alike])


_FOUND = Kept(_found, most=20_000)


def entries(name: str, *, country: str | None = None) -> tuple[Entry, ...]:
    """As `find`, with what tells the namesakes apart; "Khyber district" puts districts first."""
    return _ALIKE[name] if country is None else _alike(name, country)


def _alike(name: str, *countries: str) -> tuple[Entry, ...]:
    return tuple([c.entry for c in candidates(name, countries=countries) if c.is_alike])


_ALIKE = Kept(_alike, most=20_000)


def sounding_like(name: str) -> tuple[Entry, ...]:
    """Places that bear no such name but one of its sound, towns first: Kalat for "Qalaatt"."""
    near = [c.entry for c in candidates(name) if not c.is_alike]
    return tuple(sorted(near, key=lambda entry: -entry.population))


@lru_cache(maxsize=20_000)
def is_name(name: str) -> bool:
    """Whether the gazetteer has this very name, generic word included, or it is short for one: "Ga."."""
    name = name.replace(" & ", " and ")
    if spelled_out(name) != name:
        return True
    return any(c.is_alike for table in tables() for c in table.candidates(name))


@lru_cache(maxsize=20_000)
def candidates(name: str, *, countries: tuple[str, ...] = ()) -> tuple[Candidate, ...]:
    """The places that a name may mean, those that bear it in that very spelling first.

    "Helmand province" looks for a province first. With countries, places of these alone are found,
    and more of them.
    """
    if (told := capital_told(name)) is not None:
        countries, name = told[:1], told[1]
    narrow, most = (_codes(countries), _MOST_IN_COUNTRY) if countries else (None, _MOST)
    name = spelled_out(name.replace(" & ", " and "))
    stem, kind = bare_name(name)
    known = tables()
    if not kind and len(known) == 1:
        return tuple(known[0].candidates(name, countries=narrow, most=most))
    found: dict[str | int, Candidate] = {}
    for form in (name, stem) if kind else (name,):
        # "Mexico City" bears its name; Mexico is no city.
        whole = form != name and any(c.is_alike for c in found.values())
        for table in known:
            for candidate in table.candidates(form, countries=narrow, most=most):
                if not whole or _fits(candidate, kind):
                    mark = candidate.at if len(known) == 1 else candidate.entry.id
                    if mark not in found or (candidate.is_alike and not found[mark].is_alike):
                        found[mark] = candidate
    return tuple(sorted(found.values(), key=lambda c: (not c.is_alike, not _fits(c, kind))))


def _codes(countries: tuple[str, ...]) -> frozenset[str]:
    return frozenset(country_codes()[c] for c in countries if c in country_codes())


def _fits(candidate: Candidate, kind: str) -> bool:
    return not kind or of_kind(candidate.entry, kind)


@lru_cache(maxsize=256)
def places_in(district: Entry) -> tuple[tuple[str, Entry], ...]:
    """The places of a district by the skeleton of their names, for names misspelt in a report."""
    main = tables()[-1]
    for found in main.candidates(district.name, most=400):
        if found.entry.id == district.id:
            places = main.district(found.at)
            return tuple((skeleton(bare_name(place.name)[0]), place) for place in places)
    return ()
