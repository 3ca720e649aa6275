"""Countries by their names and peoples: "Syrian" and "Syria" are "Syria"."""

import re

from tallystick.kept import constant, kept
from tallystick.tables import rows


@constant
def _countries() -> tuple[tuple[str, str, tuple[str, ...], tuple[str, ...], str], ...]:
    return tuple(
        (
            iso,
            name,
            tuple(filter(None, also.split("|"))),
            tuple(filter(None, people.split("|"))),
            seat,
        )
        for iso, name, also, people, seat in rows("gazetteer/countries.tsv")
    )


@constant
def country_names() -> dict[str, str]:
    """English name of each country by its ISO code: "PK" is "Pakistan"."""
    return {iso: name for iso, name, *_ in _countries()}


@constant
def country_codes() -> dict[str, str]:
    """ISO code of each country by its English name: "Pakistan" is "PK"."""
    return {name: iso for iso, name, *_ in _countries()}


def country_named(words: str) -> str | None:
    """The country of an ISO code or a name: "PK" and "Pakistan" are "Pakistan"."""
    return country_names().get(words.upper()) or country_of(words)


@constant
def capitals() -> frozenset[tuple[str, str]]:
    """Each country with its capital: ("Chile", "Santiago")."""
    return frozenset((name, seat) for _, name, _, _, seat in _countries() if seat)


@constant
def _seats() -> dict[str, str]:
    return dict(capitals())


# "Afghan capital", "Haiti's capital".
_CAPITAL = re.compile(r"(.+?)(['’]s)?\s+capital", re.IGNORECASE)


def capital_told(words: str) -> tuple[str, str] | None:
    """The country and the name of a capital told without it: "Afghan capital" is Kabul."""
    if not words.lower().endswith("capital"):
        return None  # as of most
    match = _CAPITAL.fullmatch(words)
    if match is None or not (match[2] or is_demonym(match[1])):
        return None
    country = country_of(match[1])
    return (country, _seats()[country]) if country in _seats() else None


@constant
def _country_words() -> dict[str, str]:
    words: dict[str, str] = {}
    for _, name, also, people, _ in _countries():
        for word in (name, *also, *people):
            words.setdefault(_plain(word), name)
    return words


@constant
def _demonyms() -> frozenset[str]:
    return frozenset(_plain(word) for _, _, _, people, _ in _countries() for word in people)


def _plain(word: str) -> str:
    # "us" is a pronoun, so capitals of short names are kept.
    bare = word.replace(".", "").removeprefix("the ").removeprefix("The ")
    return bare if len(bare) <= 3 and bare.isupper() else bare.lower()


@kept
def country_of(word: str) -> str | None:
    """The country that a name or demonym points to: "Syrian" and "Syria" are "Syria"."""
    return _country_words().get(_plain(word))


@kept
def is_demonym(word: str) -> bool:
    """Whether a word names a people, not a place: "Afghan", "Peruvians"."""
    return _plain(word) in _demonyms()
