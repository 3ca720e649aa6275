"""Where the outlet of a report is at home: Dawn in Pakistan, the Akron Beacon Journal in Ohio.

A local paper tells of its own country without naming it. That counts only where the report names no
country; what an agency of the world tells may be anywhere.
"""

import re
from functools import lru_cache

from tallystick.gazetteer import country_of, entries
from tallystick.gazetteer.spelling import words_of
from tallystick.kept import constant
from tallystick.places.lexicon import word_class
from tallystick.tables import rows

# A town in the name of a paper is one of so many people: Salon is no paper of Salon-de-Provence.
_LEAST_PEOPLE = 20_000
_BREAK = re.compile(r"\s*[/;()|]\s*|,\s+")


@lru_cache(maxsize=1_000)
def home_country(publisher: str) -> str | None:
    """The country that an outlet mostly tells of; None for an agency, also where a paper prints it."""
    whole = _home_named(publisher)
    if whole is not None:
        return whole
    parts = [part for part in _BREAK.split(publisher) if part]
    if any(_key(part) in _agencies() for part in parts):
        return None
    homes = {home for part in parts if (home := _home_of(part)) is not None}
    return homes.pop() if len(homes) == 1 else None


def _home_of(part: str) -> str | None:
    return _home_named(part) or _home_in_name(part)


def _home_named(name: str) -> str | None:
    return _outlets().get(_key(name))


def _home_in_name(name: str) -> str | None:
    """The country of the place that begins or ends a paper's name: "Akron Beacon Journal"."""
    words = name.removeprefix("The ").split()
    if not any(word.lower() in word_class("paper") for word in words):
        return None
    for size in range(min(3, len(words) - 1), 0, -1):
        for part in (" ".join(words[:size]), " ".join(words[-size:])):
            home = country_of(part) or _country_of_town(part)
            if home is not None:
                return home
    return None


def _country_of_town(name: str) -> str | None:
    found = [e for e in entries(name) if e.name == name and e.kind in ("town", "province")]
    return found[0].country if found and found[0].population >= _LEAST_PEOPLE else None


def _key(name: str) -> tuple[str, ...]:
    words = words_of(name)
    return words[1:] if words[:1] == ("the",) else words


@constant
def _outlets() -> dict[tuple[str, ...], str]:
    return {_key(n): home for home, names in rows("outlets.tsv") if home for n in names.split("|")}


@constant
def _agencies() -> frozenset[tuple[str, ...]]:
    """Those without a home stand behind an empty country."""
    return frozenset(
        _key(n) for home, names in rows("outlets.tsv") if not home for n in names.split("|")
    )
