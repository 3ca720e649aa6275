"""Time and memory of looking up places.

    python benchmarks/places_lookup.py

* look-up: microseconds of `candidates` for names nobody has asked for before, half of them known, as
  the mean over several thousand; a name asked for again comes from memory
* resident: what a process holds more after all these look-ups than before the first
* on disk: the size of the table
"""

import resource
import sys
from time import process_time

from tallystick import gazetteer
from tallystick.gazetteer import fold, loose_fold, sound, words_of

# So many names of the table are asked for, and as many unknown ones that are made of them.
NAMES = 3_000


def main() -> int:
    """Print the figures."""
    table = gazetteer.tables()[-1]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    known = [entry.name for entry in table.sample(NAMES)]
    names = known + [f"{name[::-1]}ungo" for name in known]
    gazetteer.reload()
    for cached in (fold, loose_fold, sound, words_of):
        cached.cache_clear()
    start = process_time()
    for name in names:
        gazetteer.candidates(name)
    spent = (process_time() - start) / len(names)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"look-up   {spent * 1e6:.1f} microseconds, the mean of {len(names)} names")
    print(f"resident  {(after - before) / 1024:.0f} MB more")
    print(f"on disk   {table.size / 1e6:.1f} MB, {table.places:,} places")
    return 0


if __name__ == "__main__":
    sys.exit(main())
