"""Time and memory of looking up places.

    python benchmarks/places_lookup.py

* look-up: microseconds of `candidates` for names nobody has asked for before, half of them known, and
  of reading the best known place of each; a name asked for again comes from memory. The names are
  asked for a hundred at a time, and of each hundred the best of the runs counts, so that what else
  the machine does tells little
* ratio: the same time as a multiple of that of one indexed row of SQLite, read for the same names
  right after each hundred: it stays the same from machine to machine
* find: the same for `find`, which reads all places of a name and makes records of them, four for each
  known name
* resident: what a process holds more after all these look-ups than before the first
* on disk: the size of the table
"""

import argparse
import json
import resource
import sqlite3
import sys
from collections.abc import Callable, Sequence
from time import process_time

from tallystick import gazetteer
from tallystick.gazetteer import bare_name, fold, loose_fold, sound, words_of

# So many names of the table are asked for, and as many unknown ones that are made of them.
NAMES = 3_000
RUNS = 7
TOGETHER = 100


def look_up(name: str) -> None:
    """One look-up, with the reading of the best known place."""
    found = gazetteer.candidates(name)
    if found:
        _ = found[0].entry


def yardstick(names: Sequence[str]) -> Callable[[str], None]:
    """One row of an indexed SQLite table in memory, by name; every other name is on it."""
    base = sqlite3.connect(":memory:")
    base.execute("create table place (name text primary key, latitude real, longitude real)")
    known = dict.fromkeys(names[: len(names) // 2])
    base.executemany("insert into place values (?, 1.5, 2.5)", [(name,) for name in known])

    def select(name: str) -> None:
        base.execute("select * from place where name = ?", (name,)).fetchone()

    return select


def spent(ask: Callable[[str], object], names: Sequence[str]) -> float:
    """Seconds of asking for some names."""
    start = process_time()
    for name in names:
        ask(name)
    return process_time() - start


def forget() -> None:
    """As if no name had been asked for yet."""
    gazetteer.reload()
    for cached in (loose_fold, words_of):
        cached.cache_clear()
    for kept in (fold, sound, bare_name):
        kept.__self__.clear()


def measure(names: Sequence[str], *asks: Callable[[str], object]) -> list[float]:
    """Microseconds of each way to ask for a name."""
    hundreds = [names[at : at + TOGETHER] for at in range(0, len(names), TOGETHER)]
    best = [[float("inf")] * len(hundreds) for _ in asks]
    for _ in range(RUNS):
        for ask, times in zip(asks, best, strict=True):
            forget()
            for n, hundred in enumerate(hundreds):
                times[n] = min(times[n], spent(ask, hundred))
    return [1e6 * sum(times) / len(names) for times in best]


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    table = gazetteer.tables()[-1]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    known = [entry.name for entry in table.sample(NAMES)]
    names = known + [f"{name[::-1]}ungo" for name in known]
    for name in names:
        look_up(name)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    ours, theirs, finding = measure(names, look_up, yardstick(names), gazetteer.find)
    resident = (after - before) / 1024
    if given.json:
        told = {"microseconds": ours, "ratio": ours / theirs, "find": finding}
        print(json.dumps(told | {"resident": resident}))
        return 0
    print(f"look-up   {ours:.1f} microseconds, the mean of {len(names)} names")
    print(f"ratio     {ours / theirs:.1f} times a row of SQLite ({theirs:.1f} microseconds)")
    print(f"find      {finding:.1f} microseconds")
    print(f"resident  {resident:.0f} MB more")
    print(f"on disk   {table.size / 1e6:.1f} MB, {table.places:,} places")
    return 0


if __name__ == "__main__":
    sys.exit(main())
