"""Places as the English press names them: which Granada is meant, and what is now Bakhmut.

`press.tsv` names towns, villages, camps and quarters with their point to a few kilometres. Where the
sources have a place of one of these names near it, that one is meant: it is marked as noted, is shown
under the first name and found under all. A place that the sources lack is added where a line says of
which kind it is. The other places that stand out among their namesakes are the seats of divisions.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from zlib import crc32

from sources import HERE, SETTLED, Codes, kilometres, lines

from tallystick.gazetteer.spelling import bare_name, fold, sound
from tallystick.gazetteer.table import Row

# The points by hand are right to a few kilometres, and villages of one name seldom nearer than this.
MEANT_KM = 25.0

Index = dict[tuple[str, str], list[Row]]


def by_sound(rows: Iterable[Row], kinds: Sequence[str]) -> Index:
    """The places of some kinds by country and the sounds of their names."""
    index: Index = defaultdict(list)
    for row in rows:
        if row.kind in kinds:
            for key in sounds((row.name, *row.names)):
                index[row.iso, key].append(row)
    return index


def sounds(names: Iterable[str]) -> set[str]:
    """The sounds of names, with and without their generic words."""
    return {sound(form) for name in names for form in (name, bare_name(name)[0])}


def nearest(
    index: Index, iso: str, names: Sequence[str], point: tuple[float, float], within: float
) -> Row | None:
    """The place of some names that lies nearest to a point: one that is called so first."""
    found = {id(row): row for key in sorted(sounds(names)) for row in index.get((iso, key), ())}
    wanted = sounds(names)
    ranked = sorted(
        (not sounds((row.name,)) & wanted, away, row.number, id(row))
        for row in found.values()
        if (away := kilometres((row.latitude, row.longitude), point)) <= within
    )
    return found[ranked[0][-1]] if ranked else None


def add_press_names(rows: list[Row]) -> None:
    """Marks and names the places of `press.tsv`, and adds those that the sources lack."""
    settled, provinces = by_sound(rows, SETTLED), by_sound(rows, ("province",))
    airports = by_sound(rows, ("airport",))
    for iso, said, lat, lon, *kind in lines(HERE / "press.tsv"):
        names, point = said.split("|"), (float(lat), float(lon))
        division = kind == ["province"]
        # "Sanaa airport" is not Sanaa.
        built = airports if kind == ["airport"] else settled
        index, within = (provinces, 1_000.0) if division else (built, MEANT_KM)
        row = nearest(index, iso, names, point, within)
        if row is None and kind:
            row = _new(iso, names[0], point, kind[0])
            rows.append(row)
        if row is None:
            print("press.tsv: no such place", iso, said)
        elif division:
            row.names = list(dict.fromkeys((*row.names, *names)))
        else:
            note(row, names)


def note(row: Row, names: Sequence[str]) -> None:
    """A place is called by the press's first name, and found under its others too."""
    row.is_noted = True
    called = names[0] if fold(names[0]) != fold(row.name) else row.name
    row.names = [n for n in dict.fromkeys((*names, row.name, *row.names)) if n != called]
    row.name = called


def _new(iso: str, name: str, point: tuple[float, float], kind: str) -> Row:
    return Row(
        source="area",
        number=crc32(f"{iso} {name}".encode()),
        name=name,
        kind=kind,
        latitude=point[0],
        longitude=point[1],
        iso=iso,
    )


def mark_seats(rows: Sequence[Row], geo: Path, codes: Codes) -> None:
    """Marks the villages that are called as their district is: Masisi is the seat of Masisi.

    Where several of its province are called so, none can be told to be the seat.
    """
    seats = {
        (code[:2], sound(codes.get(code.rpartition(".")[0], ("", 0))[0]), sound(bare_name(name)[0]))
        for code, name, *_ in lines(geo / "geonames_admin2Codes.txt.gz")
    }
    seats |= {
        (row.iso, sound(row.province), key)
        for row in rows
        if row.kind == "district"
        for key in sounds((row.name,))
    }
    called: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
    for row in rows:
        if row.kind in ("town", "village"):
            called[row.iso, sound(row.province), sound(row.name)].append(row)
    for place, found in called.items():
        if len(found) == 1 and place in seats:
            found[0].is_noted = True
