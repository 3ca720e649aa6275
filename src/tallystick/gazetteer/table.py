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
* the names, by bucket, within it by hash, of one hash best known first, in two parts. Of each name
  the upper 16 bits of the hash of `sound` (2 bytes); then of each the next 4 bits of it, 4 bits of
  the hash of `loose_fold`, 24 bits that tell the place (4 bytes). A place that bears several names
  of one sound stands there with all of them together, as well known as by the best

A name that no place bears meets the 37 bits of another's once in some 70,000 look-ups, and that place
then seldom fits the report.
"""

import math
import mmap
import struct
from binascii import crc_hqx
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate, takewhile
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from tallystick.gazetteer.countries import country_names
from tallystick.gazetteer.entry import DIVISION_RADIUS_KM, RADIUS_KM, Candidate, Entry
from tallystick.gazetteer.spelling import bare_name, loose_fold, sound
from tallystick.kept import Kept

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
_MARK = b"tsgaz004"
_HEAD = struct.Struct("<8sIIIII")
_GROUP = struct.Struct("<4f")
_PLACE = struct.Struct("<HHB")
_unpacked = _PLACE.unpack_from
# The last bit: of an area that its point is estimated, of a settlement that it is noted.
_PEOPLED, _MARKED = 64, 128
_PLACE_BITS = 0xFFFFFF
_GRID = 65_535
# A population is kept as the power of this number that is nearest to it: within 4 of 100.
_POWER = math.log(1.08)
_PER_BUCKET = 16


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
    is_noted: bool = False
    # Borne with its generic word alone: nobody calls Harris County "Harris".
    is_called_whole: bool = False
    names: list[str] = field(default_factory=list)


class _Head(NamedTuple):
    mark: bytes
    places: int
    groups: int
    names: int
    bits: int
    length: int


class _Group(NamedTuple):
    """A district: its corner, the steps of its grid in degrees, and its names."""

    south: float
    west: float
    north_step: float
    east_step: float
    iso: str
    country: str
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
        self._groups = view[_HEAD.size : groups_end].cast("I").tolist()
        self._body = groups_end
        buckets = groups_end + head.length
        self._names = buckets + 4 * ((1 << head.bits) + 1)
        self._buckets = view[buckets : self._names].cast("I")
        rest = self._names + 2 * head.names
        self._rest = view[rest : rest + 4 * head.names].cast("I")
        self._mask, self._length = (1 << head.bits) - 1, head.length
        # The districts of the whole world: 8 MB, if all were ever asked for.
        self._group = Kept(self._read_group, most=len(self._groups) + 1).__getitem__

    def candidates(
        self, name: str, *, countries: frozenset[str] | None = None, most: int = 40
    ) -> list[Candidate]:
        """The places that may bear a name, those that bear it rather than sound so first, and of
        each the best known first; ISO codes narrow them.
        """
        key = sound(name)
        if len(key) < 2:
            return []
        number = _hash(key)
        lower = number >> 28 & 15
        own = lower << 4 | _check(loose_fold(name))
        found: dict[int, bool] = {}
        for value in self._names_like(number):
            mark = value >> 24
            if mark >> 4 != lower:
                continue
            at = (value & _PLACE_BITS) * 2
            if at in found:
                found[at] = found[at] or mark == own
            elif len(found) == most:
                break
            elif countries is None or self._group_of(at).iso in countries:
                found[at] = mark == own
        alike = [Candidate(at, True, name, self) for at, is_own in found.items() if is_own]
        if len(alike) == len(found):
            return alike
        return alike + [Candidate(at, False, name, self) for at in found if not found[at]]

    def entry(self, at: int) -> Entry:
        """The place that begins there among the places."""
        return self._place(at)[0]

    def district(self, at: int) -> list[Entry]:
        """All places of the district that a place lies in, which may stand here twice: North Waziristan."""
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

    def _names_like(self, number: int) -> list[int]:
        """The names of one bucket with the upper bits of a hash, of one hash the best known first."""
        bucket, wanted = number & self._mask, (number >> 32).to_bytes(2, "little")
        start, stop = self._buckets[bucket], self._buckets[bucket + 1]
        data = self._map[self._names + 2 * start : self._names + 2 * stop]
        first = data.find(wanted)
        while first & 1 and first > 0:
            first = data.find(wanted, first + 1)
        if first < 0:
            return []
        last = data.rfind(wanted)
        while last & 1:
            last = data.rfind(wanted, 0, last + 1)
        return self._rest[start + first // 2 : start + last // 2 + 1].tolist()

    def _group_of(self, at: int) -> _Group:
        return self._group(bisect_right(self._groups, at) - 1)

    def _read_group(self, number: int) -> _Group:
        data, at = self._map, self._body + self._groups[number]
        south, west, height, width = _GROUP.unpack_from(data, at)
        iso, at = _text(data, at + _GROUP.size)
        province, at = _text(data, at)
        district, at = _text(data, at)
        first = _even(at - self._body)
        country = country_names().get(iso, "")
        return _Group(
            south, west, height / _GRID, width / _GRID, iso, country, province, district, first
        )

    def _place(self, at: int) -> tuple[Entry, int]:
        data, start = self._map, at + self._body
        south, west, north_step, east_step, _, country, province, district, _ = self._group_of(at)
        north, east, flags = _unpacked(data, start)
        at = start + _PLACE.size
        kind, prefix, id_size, radius, is_wide = _SORTS[flags & _SORT]
        people, pcode, marked = 0, "", flags >= _MARKED
        if flags & _PEOPLED:
            people, at = _PEOPLE[data[at]], at + 1
        first = at + id_size
        number, name_at = int.from_bytes(data[at:first], "little"), first + 1
        at = name_at + data[first]
        name = data[name_at:at].decode()
        if is_wide:
            radius = float(int.from_bytes(data[at : at + 2], "little")) or radius
            pcode, at = _text(data, at + 2)
        entry = Entry(
            f"{prefix}{number}",
            name,
            kind,
            round(south + north_step * north, 4),
            round(west + east_step * east, 4),
            country,
            province,
            district,
            people,
            radius,
            pcode,
            marked and is_wide,
            marked and not is_wide,
        )
        return entry, _even(at - self._body)


class _Sort(NamedTuple):
    """What all places of one kind and source have in common."""

    kind: str
    prefix: str
    id_size: int
    radius_km: float
    is_wide: bool


_REACH = RADIUS_KM | DIVISION_RADIUS_KM
# By the bits of kind and source.
_SORT = 63
_SORTS = tuple(
    _Sort(
        kind,
        f"{source}:",
        3 if source == "gn" else 4,
        _REACH.get(kind, 0.0),
        kind in WITH_RADIUS,
    )
    for source in (*SOURCES, *[""] * (8 - len(SOURCES)))
    for kind in KINDS
)


def _text(data: mmap.mmap, at: int) -> tuple[str, int]:
    end = at + 1 + data[at]
    return data[at + 1 : end].decode(), end


def _even(at: int) -> int:
    return at + (at & 1)


def _hash(key: str) -> int:
    """48 bits of two checksums that have nothing to do with each other: quicker than a digest."""
    data = key.encode()
    return crc_hqx(data, 0) << 32 | crc32(data)


def _check(loose: str) -> int:
    return crc32(loose.encode()) & 15


def _people(power: int) -> int:
    people = round(math.exp(power * _POWER)) if power else 0
    digits = max(0, len(str(people)) - 2)
    return round(people, -digits)


_PEOPLE = tuple(map(_people, range(256)))


# A place of so many people is looked up under each spelling of one sound: Kyiv, Kiev.
_SPELT_OUT_FROM = 10_000


def names_of(row: Row) -> Iterator[tuple[str, str]]:
    """The keys that find a place: `sound` and `loose_fold` of its names."""
    each = row.kind in WITH_RADIUS or row.is_noted or row.population >= _SPELT_OUT_FROM
    seen: set[tuple[str, str]] = set()
    for name in (row.name, *row.names):
        for form in (name,) if row.is_called_whole else (name, bare_name(name)[0]):
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
    names = _write_names(pairs, bits)
    head = _HEAD.pack(_MARK, count, len(starts), len(pairs), bits, len(body))
    sections = (head, struct.pack(f"<{len(starts)}I", *starts), bytes(body), *names)
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
        power = min(255, round(math.log(row.population) / _POWER)) if row.population > 1 else 0
        flags = KINDS.index(row.kind) | SOURCES.index(row.source) << 3
        marked = row.is_estimated if row.kind in WITH_RADIUS else row.is_noted
        flags |= _PEOPLED * bool(power) | _MARKED * marked
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


def _write_names(pairs: list[tuple[int, float, int, int]], bits: int) -> tuple[bytes, ...]:
    mask = (1 << bits) - 1
    best: dict[tuple[int, int], float] = {}
    for hashed, last, _, at in pairs:
        best[hashed, at] = min(last, best.get((hashed, at), last))
    pairs.sort(key=lambda p: (p[0] & mask, p[0] >> 28, best[p[0], p[3]], p[3], p[2]))
    starts = [0] * (mask + 2)
    for hashed, *_ in pairs:
        starts[(hashed & mask) + 1] += 1
    upper = struct.pack(f"<{len(pairs)}H", *(hashed >> 32 for hashed, *_ in pairs))
    values = ((hashed >> 28 & 15) << 28 | check << 24 | at for hashed, _, check, at in pairs)
    rest = struct.pack(f"<{len(pairs)}I", *values)
    return struct.pack(f"<{len(starts)}I", *accumulate(starts)), upper, rest
