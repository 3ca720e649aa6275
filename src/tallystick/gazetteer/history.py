"""What a place was called on the day of an event, and who else claims it: Bakhmut was Artemivsk in 2014.

The gazetteer shows places by their names of today. Reports and data of their time have other ones, and
an analyst who joins the two needs both.
"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from tallystick.gazetteer.spelling import bare_name, fold
from tallystick.kept import constant
from tallystick.records import Location, Place, When
from tallystick.tables import rows

_Key = tuple[str, str]


class _Stretch(NamedTuple):
    """A word that held from one day to another, both included."""

    words: str
    first: date
    last: date


class Then(NamedTuple):
    """A place on a day: its name and its country's where they were others than now, and who else
    claimed or held it; each empty where there is nothing to say.
    """

    name: str = ""
    country: str = ""
    disputed_with: str = ""

    @property
    def words(self) -> str:
        """All of it for a reader: "then Artemivsk", "then in Yugoslavia", "disputed with Morocco"."""
        told = zip(("then", "then in", "disputed with"), self, strict=True)
        return "; ".join(f"{lead} {name}" for lead, name in told if name)


def then(location: Location, day: date) -> Then:
    """What a place was called on a day: Bakhmut on 12 June 2014 was Artemivsk."""
    name, country = fold(bare_name(location.name)[0]), location.country
    itself = location.kind == "country"
    larger = (name, *(fold(bare_name(w)[0]) for w in (location.district, location.province)), "")
    claims = (_on(_table("gazetteer/disputed.tsv"), (country, place), day) for place in larger)
    return Then(
        name=_on(_renamed(), (country, "" if itself else name), day),
        country=_on(_renamed(), (country, ""), day),
        disputed_with=next(filter(None, claims), ""),
    )


def was_called(name: str, country: str, earlier: str) -> bool:
    """Whether a place was once called so: the Chattogram of Bangladesh "Chittagong"."""
    stretches = _renamed().get((country, fold(bare_name(name)[0])), ())
    return any(fold(each.words) == fold(earlier) for each in stretches)


def then_of(place: Place | None, when: When, published: date | None) -> Then:
    """The same of a place in a report, on the day of its event, else that of the report."""
    day, point = when.start or published, None if place is None else place.point
    return Then() if day is None or point is None else then(point, day)


def _on(table: dict[_Key, list[_Stretch]], key: _Key, day: date) -> str:
    found = (each.words for each in table.get(key, ()) if each.first <= day <= each.last)
    return next(found, "")


@constant
def _renamed() -> dict[_Key, list[_Stretch]]:
    return _table("gazetteer/renamed.tsv")


def _table(name: str) -> dict[_Key, list[_Stretch]]:
    found: dict[_Key, list[_Stretch]] = {}
    for key, stretch in _stretches(name):
        found.setdefault(key, []).append(stretch)
    return found


def _stretches(name: str) -> Iterator[tuple[_Key, _Stretch]]:
    for country, place, words, first, *last in rows(name):
        until = last[0] if last else ""
        yield (
            (country, fold(bare_name(place)[0])),
            _Stretch(
                words,
                date.fromisoformat(first) if first else date.min,
                date.fromisoformat(until) if until else date.max,
            ),
        )
