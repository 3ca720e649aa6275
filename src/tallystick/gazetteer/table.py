"""The file a gazetteer is kept in: names by the hash of their sound, places by their district.

It is mapped into memory, so that a look-up touches a few pages and nothing is loaded. In order:

* head: a mark, the number of places, of districts and of names, the bits of a bucket number, and
  the length of the places
* where each district begins among the places (4 bytes each)
* the places, district by district. A district: corner and extent (4 floats), the ISO code, province
  and district as text. A place: latitude and longitude as a share of the extent (2 bytes each),
  kind and source, population as a power where it is known, id (3 bytes of GeoNames, else 4), name;
  of an area also its radius and P-code
* where the names of each bucket begin (4 bytes each)
* the names, 6 bytes each, best known first within a bucket: 20 bits of the hash of `sound`, 4 of
  that of `loose_fold`, 24 bits that tell the place

A name that no place bears meets the 37 bits of another's once in some 70,000 look-ups, and that place
then seldom fits the report.
"""

import math
import mmap
import struct
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache, partial
from hashlib import blake2b
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from tallystick.gazetteer.countries import country_names
from tallystick.gazetteer.entry import RADIUS_KM, Candidate, Entry
from tallystick.gazetteer.spelling import bare_name, fold, loose_fold, sound

KINDS = (
    "country",
    "area",
    "province",
    "district",
    "town",
    "village",
    "neighbourhood",
    "airport",
)
WITH_RADIUS = frozenset({"country", "area", "province", "district"})
# Whose number an id is: GeoNames, Who's On First, our list of areas, UCDP, the user's own.
SOURCES = ("gn", "wof", "area", "ucdp", "own")
_MARK = b"tsgaz002"
_HEAD = struct.Struct("<8sIIIII")
_GROUP = struct.Struct("<4f")
_PLACE = struct.Struct("<HHB")
_PEOPLED, _ESTIMATED = 64, 128
_PAIR, _UPPER_AT = 6, 4
_GRID = 65_535
# A population is kept as the power of this number that is nearest to it: within 4 of 100.
_POWER = math.log(1.08)
_PER_BUCKET = 16
# A place that is found may stand on the list again, under the very name that was asked for: so many
# times farther down than the last place wanted it is not looked for.
_LOOK_ON = 4


@dataclass(kw_only=True)
class Row:
    """A place as it goes into a table: the id in two parts, and all its names."""

    source: str
    number: int
    name: str
    kind: str
    latitude: float
    longitude: float
    iso: str
    province: str = ""
    district: str = ""
    population: int = 0
    radius_km: float = 0.0
    pcode: str = ""
    is_estimated: bool = False
    names: list[str] = field(default_factory=list)


class _Head(NamedTuple):
    mark: bytes
    places: int
    groups: int
    names: int
    bits: int
    length: int


class _Group(NamedTuple):
    south: float
    west: float
    height: float
    width: float
    iso: str
    province: str
    district: str
    first: int


class NotATable(ValueError):
    """A file that is no gazetteer table of this version."""


class Table:
    """A gazetteer table, mapped into memory."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        head = _Head(*_HEAD.unpack_from(self._map)) if len(self._map) >= _HEAD.size else None
        if head is None or head.mark != _MARK:
            raise NotATable(f"{path} is no gazetteer of this version; add the file again")
        self.places, self.size = head.places, len(self._map)
        view = memoryview(self._map)
        groups_end = _HEAD.size + 4 * head.groups
        self._groups = view[_HEAD.size : groups_end].cast("I")
        self._body = groups_end
        buckets = groups_end + head.length
        self._names = buckets + 4 * ((1 << head.bits) + 1)
        self._buckets = view[buckets : self._names].cast("I")
        self._bits, self._length = head.bits, head.length
        self._group = lru_cache(maxsize=4096)(self._read_group)

    def candidates(
        self, name: str, *, countries: frozenset[str] | None = None, most: int = 40
    ) -> list[Candidate]:
        """The places that may bear a name, best known first; ISO codes narrow them."""
        key = sound(name)
        if len(key) < 2:
            return []
        check = _check(loose_fold(name))
        found: dict[int, bool] = {}
        for number, (place_check, at) in enumerate(self._places_of(key)):
            if countries is None and number > _LOOK_ON * most:
                break
            if at not in found and len(found) >= most:
                continue
            if countries is None or self._group_of(at).iso in countries:
                found[at] = found.get(at, False) or place_check == check
        bears = partial(_bears, name)
        return [
            Candidate(at, is_alike=alike, read=self._entry, bears=bears)
            for at, alike in found.items()
        ]

    def _entry(self, at: int) -> Entry:
        return self._place(at)[0]

    def district(self, at: int) -> list[Entry]:
        """All places of the district that a place lies in: of Spinwam's, North Waziristan.

        Where sources differ on its province, a district stands in the table twice.
        """
        group = self._group_of(at)
        numbers = self._by_district[group.iso, group.district or group.province]
        return [place for number in numbers for place in self._in_group(number)]

    @cached_property
    def _by_district(self) -> dict[tuple[str, str], list[int]]:
        found: dict[tuple[str, str], list[int]] = defaultdict(list)
        for number in range(len(self._groups)):
            group = self._read_group(number)
            found[group.iso, group.district or group.province].append(number)
        return found

    def _in_group(self, number: int) -> Iterator[Entry]:
        last = number + 1 == len(self._groups)
        at, stop = self._group(number).first, self._length if last else self._groups[number + 1]
        while at < stop:
            place, at = self._place(at)
            yield place

    def sample(self, number: int) -> list[Entry]:
        """About so many places from all over the table, always the same: for measuring."""
        step = max(1, len(self._groups) // number)
        places = (list(self._in_group(at)) for at in range(0, len(self._groups), step))
        return [found[len(found) // 2] for found in places]

    def divisions(self, iso: str) -> list[Entry]:
        """The provinces and districts of a country; each stands first among its places."""
        found: list[Entry] = []
        for (country, _), numbers in self._by_district.items():
            if country == iso:
                for number in numbers:
                    areas = takewhile(lambda p: p.kind in WITH_RADIUS, self._in_group(number))
                    found += [place for place in areas if place.kind in ("province", "district")]
        return found

    def _places_of(self, key: str) -> Iterator[tuple[int, int]]:
        number = _hash(key)
        bucket, rest = number & ((1 << self._bits) - 1), number >> 44
        start = self._names + _PAIR * self._buckets[bucket]
        data = self._map[start : self._names + _PAIR * self._buckets[bucket + 1]]
        # The upper 16 bits of the hash are searched as bytes: few of a bucket's names share them.
        upper = (rest >> 4).to_bytes(2, "little")
        at = data.find(upper)
        while at >= 0:
            if at % _PAIR == _UPPER_AT:
                value = int.from_bytes(data[at - _UPPER_AT : at + 2], "little")
                if value >> 28 == rest:
                    yield value >> 24 & 15, (value & 0xFFFFFF) * 2
            at = data.find(upper, at + 1)

    def _group_number(self, at: int) -> int:
        return bisect_right(self._groups, at) - 1

    def _group_of(self, at: int) -> _Group:
        return self._group(self._group_number(at))

    def _read_group(self, number: int) -> _Group:
        at = self._body + self._groups[number]
        south, west, height, width = _GROUP.unpack_from(self._map, at)
        iso, at = _text(self._map, at + _GROUP.size)
        province, at = _text(self._map, at)
        district, at = _text(self._map, at)
        first = _even(at - self._body)
        return _Group(south, west, height, width, iso, province, district, first)

    def _place(self, at: int) -> tuple[Entry, int]:
        group = self._group_of(at)
        at += self._body
        north, east, flags = _PLACE.unpack_from(self._map, at)
        at += _PLACE.size
        kind, source, power = KINDS[flags & 7], SOURCES[flags >> 3 & 7], 0
        if flags & _PEOPLED:
            power, at = self._map[at], at + 1
        size = 3 if source == "gn" else 4
        number = int.from_bytes(self._map[at : at + size], "little")
        name, at = _text(self._map, at + size)
        radius, pcode = RADIUS_KM.get(kind, 0.0), ""
        if kind in WITH_RADIUS:
            radius = float(int.from_bytes(self._map[at : at + 2], "little"))
            pcode, at = _text(self._map, at + 2)
        entry = Entry(
            id=f"{source}:{number}",
            name=name,
            kind=kind,
            latitude=round(group.south + group.height * north / _GRID, 4),
            longitude=round(group.west + group.width * east / _GRID, 4),
            country=country_names().get(group.iso, ""),
            province=group.province,
            district=group.district,
            population=_people(power),
            radius_km=radius,
            pcode=pcode,
            is_estimated=bool(flags & _ESTIMATED),
        )
        return entry, _even(at - self._body)


def _text(data: mmap.mmap, at: int) -> tuple[str, int]:
    end = at + 1 + data[at]
    return data[at + 1 : end].decode(), end


def _even(at: int) -> int:
    return at + (at & 1)


def _bears(name: str, entry: Entry) -> bool:
    """Whether a name is the very one that a place is called by, its generic word aside."""
    return name == entry.name or fold(name) in _own_keys(entry.name)


@lru_cache(maxsize=50_000)
def _own_keys(name: str) -> tuple[str, ...]:
    return fold(name), fold(bare_name(name)[0])


def _hash(key: str) -> int:
    return int.from_bytes(blake2b(key.encode(), digest_size=8).digest(), "little")


def _check(loose: str) -> int:
    return crc32(loose.encode()) & 15


def _power(people: int) -> int:
    return min(255, round(math.log(people) / _POWER)) if people > 1 else 0


@lru_cache(maxsize=256)
def _people(power: int) -> int:
    people = round(math.exp(power * _POWER)) if power else 0
    digits = max(0, len(str(people)) - 2)
    return round(people, -digits)


# A place of so many people is looked up under each spelling of one sound: Kyiv, Kiev.
_SPELT_OUT_FROM = 10_000


def names_of(row: Row) -> Iterator[tuple[str, str]]:
    """The keys that find a place: `sound` and `loose_fold` of its names."""
    each = row.kind in WITH_RADIUS or row.population >= _SPELT_OUT_FROM
    seen: set[tuple[str, str]] = set()
    for name in (row.name, *row.names):
        for form in (name, bare_name(name)[0]):
            key, loose = sound(form), loose_fold(form)
            mark = (key, loose if each else "")
            if len(key) > 1 and mark not in seen:
                seen.add(mark)
                yield key, loose


Standing = Callable[[Row, str], float]


def write_table(rows: Iterable[Row], path: Path, standing: Standing) -> None:
    """Writes places into a table; `standing` tells how likely a key means a place."""
    groups: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
    for row in rows:
        groups[row.iso, row.province, row.district].append(row)
    body, starts, count = bytearray(), [], 0
    pairs: list[tuple[int, float, int, int]] = []
    for place in sorted(groups):
        starts.append(len(body))
        for row, at in _write_group(body, place, groups[place]):
            count += 1
            for key, loose in names_of(row):
                pairs.append((_hash(key), -standing(row, loose), _check(loose), at // 2))
    bits = max(2, math.ceil(math.log2(max(4, len(pairs)) / _PER_BUCKET)))
    buckets, names = _write_names(pairs, bits)
    head = _HEAD.pack(_MARK, count, len(starts), len(pairs), bits, len(body))
    sections = (head, struct.pack(f"<{len(starts)}I", *starts), body, buckets, names)
    path.write_bytes(b"".join(sections))


def _write_group(
    body: bytearray, place: tuple[str, str, str], rows: Sequence[Row]
) -> Iterator[tuple[Row, int]]:
    south, west = min(r.latitude for r in rows), min(r.longitude for r in rows)
    height = max(r.latitude for r in rows) - south
    width = max(r.longitude for r in rows) - west
    body += _GROUP.pack(south, west, height, width)
    for word in place:
        body += _packed(word)
    body += b"\0" * (len(body) & 1)
    for row in sorted(rows, key=lambda r: (KINDS.index(r.kind), r.name, r.number)):
        at = len(body)
        north = round(_GRID * (row.latitude - south) / height) if height else 0
        east = round(_GRID * (row.longitude - west) / width) if width else 0
        power = _power(row.population)
        flags = KINDS.index(row.kind) | SOURCES.index(row.source) << 3
        flags |= _PEOPLED * bool(power) | _ESTIMATED * row.is_estimated
        body += _PLACE.pack(north, east, flags) + bytes([power] if power else [])
        body += row.number.to_bytes(3 if row.source == "gn" else 4, "little")
        body += _packed(row.name)
        if row.kind in WITH_RADIUS:
            body += round(row.radius_km).to_bytes(2, "little") + _packed(row.pcode)
        body += b"\0" * (len(body) & 1)
        yield row, at


def _packed(word: str) -> bytes:
    data = word.encode()
    return bytes([len(data)]) + data


def _write_names(pairs: list[tuple[int, float, int, int]], bits: int) -> tuple[bytes, bytes]:
    mask = (1 << bits) - 1
    pairs.sort(key=lambda pair: (pair[0] & mask, pair[1], pair[3]))
    starts, names, number = [0] * (mask + 2), bytearray(), 0
    for hashed, _, check, at in pairs:
        starts[(hashed & mask) + 1] += 1
        names += (hashed >> 44 << 28 | check << 24 | at).to_bytes(_PAIR, "little")
    for at in range(1, len(starts)):
        number += starts[at]
        starts[at] = number
    return struct.pack(f"<{len(starts)}I", *starts), bytes(names)
