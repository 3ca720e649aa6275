"""Is a place located with a score of 0.8 right four times in five? On reports and events held out.

    TALLYSTICK_GAZETTEER=FILE python -m benchmarks.places_reliability --corpus GeoVirus.xml.gz \\
        --corpus TR-News.xml.gz --ged ucdp_ged_pakistan.csv --ged ucdp_ged_sample.csv

The same names as `training/places.py` learns from, and of them the other half: names of news reports,
and villages of UCDP's events as a report of their country names them. FILE is a table without UCDP's
names. Prints what `benchmarks/reliability.py` prints of claims: how many names are located, how many of
these rightly, what their scores said, and the expected calibration error (ECE).
"""

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.reliability import Judged, show, show_bins
from tallystick.places.choice import log_odds
from tallystick.places.ranking import weighed
from training.places import Choice, numbered


def judged(choices: Iterable[Choice]) -> Iterator[Judged]:
    """The names that are located, each with its score."""
    for choice in choices:
        odds = [log_odds(iter(signs.items())) for signs in choice.signs]
        ranking = weighed(list(zip(odds, choice.places, strict=True)))
        if ranking.best is not None:
            at = max(range(len(odds)), key=odds.__getitem__)
            yield Judged(ranking.score, choice.right[at])


def main() -> int:
    """Print the measures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--corpus", type=Path, default=[], action="append")
    parser.add_argument("--ged", type=Path, default=[], action="append")
    given = parser.parse_args()
    for name, corpora, ged in (("news", given.corpus, ()), ("villages", (), given.ged)):
        if all(path.exists() for path in (*corpora, *ged)) and (corpora or ged):
            held_out = [c for number, c in numbered(corpora, ged) if number % 2]
            found = list(judged(held_out))
            show(name, found)
            show_bins(found)
    return 0


if __name__ == "__main__":
    sys.exit(main())
