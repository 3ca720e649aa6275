"""Where a place name lies: "Mirali" is found as Mir Ali in North Waziristan, Pakistan.

The table is embedded and memory-mapped: `data/gazetteer/names.tsv` is sorted by folded name and
searched by halving, `places.tsv` holds one place a line. Nothing is loaded but the pages touched.
"""

import mmap
import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from tallystick.records import Location

_DATA = files("tallystick") / "data" / "gazetteer"

_LETTERS = str.maketrans(
    {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe"}
    | {"ə": "a", "Ø": "o", "Ł": "l", "Đ": "d", "Æ": "ae", "Ə": "a", "Œ": "oe", "ħ": "h", "ŋ": "ng"}
    | dict.fromkeys("'’‘`´ʻʼʿʾˈ", "")
)
_SPELLED_OUT = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}
_COMPASS = {"n": "north", "s": "south", "e": "east", "w": "west"}
# Arabic articles, also assimilated: "al-Shaddadi" and "Ash Shaddadah".
_ARTICLES = frozenset("al el ad adh an ar as ash at ath az ul ed er es il".split())
_LOOSE = "~"
# Usual reach of a settlement, where the source gives no area.
RADIUS_KM = {"town": 5.0, "village": 2.0, "neighbourhood": 2.0, "airport": 3.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One place of the gazetteer with what tells it from its namesakes.

    Spinwam is `Entry(kind="village", country="Pakistan", district="North Waziristan", ...)`.
    `population` of a province or district is that of its towns as far as known.
    """

    id: str
    name: str
    kind: str
    latitude: float
    longitude: float
    country: str
    province: str
    district: str
    population: int
    radius_km: float

    @property
    def location(self) -> Location:
        """The point as the records keep it."""
        return Location(
            gazetteer_id=self.id,
            name=self.name,
            kind=self.kind,
            latitude=self.latitude,
            longitude=self.longitude,
            country=self.country,
            radius_km=self.radius_km,
        )


def words_of(name: str) -> list[str]:
    """A name as plain lower-case words: "Ra's al-‘Ayn" is ras, al, ayn."""
    text = name.translate(_LETTERS)
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(c for c in decomposed if not unicodedata.combining(c))
    return re.findall(r"[^\W_]+", text.lower().translate(_LETTERS))


@lru_cache(maxsize=50_000)
def fold(name: str) -> str:
    """The key of a name: "Mir Ali", "Mirali" and "MIR-ALI" are all "mirali"."""
    words = words_of(name)
    if len(words) > 1 and words[0] in _COMPASS and "." in name[:3]:
        words[0] = _COMPASS[words[0]]
    return "".join(_SPELLED_OUT.get(word, word) for word in words)


def loose_fold(name: str) -> str:
    """A coarser key, without articles and doubled letters: "Ash Shaddadah" is "shadadah"."""
    words = words_of(name)
    kept = [word for word in words if word not in _ARTICLES] or words
    return re.sub(r"([a-z])\1", r"\1", "".join(kept))


@cache
def generic_words() -> dict[str, str]:
    """Words that say what a place is: "district" means a district, "oblast" a province."""
    lines = (_DATA / "generic.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {row[0]: row[1] for row in rows}


def bare_name(name: str) -> tuple[str, str]:
    """A name without its generic word, and the kind which that word tells.

    "Helmand Province" is ("Helmand", "province"), "the town of Mir Ali" is ("Mir Ali", "town").
    """
    generic = generic_words()
    words = name.split()
    if len(words) > 1 and words[0].lower() in ("the", "a"):
        words = words[1:]
    if len(words) > 2 and words[1].lower() in ("of", "de", "del") and words[0].lower() in generic:
        return " ".join(words[2:]), generic[words[0].lower()]
    if len(words) > 1 and words[-1].lower() in generic:
        return " ".join(words[:-1]), generic[words[-1].lower()]
    return " ".join(words), ""


def find(name: str, *, country: str | None = None) -> tuple[Location, ...]:
    """All places of a name, best known first: "Kandahar" is the town, then the province."""
    return tuple(entry.location for entry in entries(name, country=country))


def entries(name: str, *, country: str | None = None) -> tuple[Entry, ...]:
    """As `find`, with what tells the namesakes apart; "Khyber district" puts districts first."""
    found = _entries(name)
    return tuple(e for e in found if e.country == country) if country else found


@lru_cache(maxsize=20_000)
def is_name(name: str) -> bool:
    """Whether the gazetteer has this very name, generic word included: "Guatemala City"."""
    return bool(_read(fold(name)))


@lru_cache(maxsize=20_000)
def _entries(name: str) -> tuple[Entry, ...]:
    exact = _read(fold(name))
    stem, kind = bare_name(name)
    if kind:
        exact = exact + tuple(e for e in _read(fold(stem)) if e not in exact)
    found = exact or _read_loosely(stem)
    if not kind:
        return found
    return tuple(sorted(found, key=lambda entry: not of_kind(entry, kind)))


def _read_loosely(name: str) -> tuple[Entry, ...]:
    key = loose_fold(name)
    found = _read(_LOOSE + key) + _read(key)
    return tuple(sorted(dict.fromkeys(found), key=lambda entry: -entry.population))


def of_kind(entry: Entry, kind: str) -> bool:
    """Whether an entry is what a generic word says: a village may be called a town."""
    settled = {"town", "village", "neighbourhood"}
    return entry.kind == kind or (kind in settled and entry.kind in settled)


def _read(key: str) -> tuple[Entry, ...]:
    if len(key) < 2:
        return ()
    names, places = _table("names.tsv"), _table("places.tsv")
    return tuple(_entry(places, int(at, 36)) for at in _line_of(names, key.encode()))


def _line_of(table: mmap.mmap, key: bytes) -> list[bytes]:
    """The places of a key, by halving the sorted table."""
    low, high = 0, len(table)
    while low < high:
        middle = (low + high) // 2
        start = table.rfind(b"\n", low, middle) + 1 or low
        end = table.find(b"\n", middle)
        line = table[start:end]
        found, _, rest = line.partition(b"\t")
        if found == key:
            return rest.split(b",")
        if found < key:
            low = end + 1
        else:
            high = start
    return []


def _entry(places: mmap.mmap, at: int) -> Entry:
    line = places[at : places.find(b"\n", at)].decode()
    code, name, kind, latitude, longitude, iso, province, district, people, radius = line.split(
        "\t"
    )
    return Entry(
        id=code,
        name=name,
        kind=kind,
        latitude=float(latitude),
        longitude=float(longitude),
        country=country_names().get(iso, ""),
        province=province,
        district=district,
        population=int(people or 0),
        radius_km=float(radius) if radius else RADIUS_KM.get(kind, 0.0),
    )


@cache
def _table(name: str) -> mmap.mmap:
    with (_DATA / name).open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


@cache
def _countries() -> tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...]:
    lines = (_DATA / "countries.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return tuple(
        (iso, name, tuple(filter(None, also.split("|"))), tuple(filter(None, people.split("|"))))
        for iso, name, also, people in rows
    )


@cache
def country_names() -> dict[str, str]:
    """English name of each country by its ISO code: "PK" is "Pakistan"."""
    return {iso: name for iso, name, _, _ in _countries()}


@cache
def _country_words() -> dict[str, str]:
    words: dict[str, str] = {}
    for _, name, also, people in _countries():
        for word in (name, *also, *people):
            words.setdefault(_plain(word), name)
    return words


@cache
def _demonyms() -> frozenset[str]:
    return frozenset(_plain(word) for _, _, _, people in _countries() for word in people)


def _plain(word: str) -> str:
    # "us" is a pronoun, so capitals of short names are kept.
    bare = word.replace(".", "").removeprefix("the ").removeprefix("The ")
    return bare if len(bare) <= 3 and bare.isupper() else bare.lower()


@lru_cache(maxsize=20_000)
def country_of(word: str) -> str | None:
    """The country that a name or demonym points to: "Syrian" and "Syria" are "Syria"."""
    return _country_words().get(_plain(word))


@lru_cache(maxsize=20_000)
def is_demonym(word: str) -> bool:
    """Whether a word names a people, not a place: "Afghan", "Peruvians"."""
    return _plain(word) in _demonyms()
