"""Time and memory of looking up places.

    python benchmarks/places_lookup.py

* look-up: microseconds of `candidates` for names nobody has asked for before, half of them known, and
  of reading the best known place of each, as the mean over several thousand (the best of three
  runs); a name asked for again comes from memory
* resident: what a process holds more after all these look-ups than before the first
* on disk: the size of the table
"""

import resource
import sys
from collections.abc import Sequence
from time import process_time

from tallystick import gazetteer
from tallystick.gazetteer import fold, loose_fold, sound, words_of

# So many names of the table are asked for, and as many unknown ones that are made of them.
NAMES = 3_000
RUNS = 3


def looked_up(names: Sequence[str]) -> float:
    """Seconds for all the names, none of them asked for before."""
    gazetteer.candidates.cache_clear()
    for cached in (fold, loose_fold, sound, words_of):
        cached.cache_clear()
    start = process_time()
    for name in names:
        found = gazetteer.candidates(name)
        if found:
            _ = found[0].entry
    return process_time() - start


def main() -> int:
    """Print the figures."""
    table = gazetteer.tables()[-1]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    known = [entry.name for entry in table.sample(NAMES)]
    names = known + [f"{name[::-1]}ungo" for name in known]
    spent = min(looked_up(names) for _ in range(RUNS)) / len(names)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"look-up   {spent * 1e6:.1f} microseconds, the mean of {len(names)} names")
    print(f"resident  {(after - before) / 1024:.0f} MB more")
    print(f"on disk   {table.size / 1e6:.1f} MB, {table.places:,} places")
    return 0


if __name__ == "__main__":
    sys.exit(main())
