"""Write how far the clocks of each country are from UTC, from the zones of the IANA time zone database.

The lowest and the highest offset of any of its zones since `SINCE`, summer time included: what is
true of both is true of the whole country all year.

    python training/utc_offsets.py --zones /usr/share/zoneinfo --out src/tallystick/data/utc_offsets.tsv
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from tallystick.tables import rows

SINCE, UNTIL = 2000, 2027
_HEADER = """\
# How many hours the clocks of a country are ahead of UTC: lowest and highest of any of its zones since 2000,
# summer time included. Source: the IANA time zone database (public domain); made by training/utc_offsets.py.
# country	lowest	highest
"""


def zones_of(folder: Path) -> dict[str, list[str]]:
    """The zones of each country by its ISO code, as `zone.tab` lists them."""
    found: dict[str, list[str]] = {}
    for line in (folder / "zone.tab").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            code, _, zone, *_ = line.split("\t")
            found.setdefault(code, []).append(zone)
    return found | {"XK": ["Europe/Belgrade"]}  # Kosovo, which has no code of its own there


def offsets(zones: list[str]) -> Iterator[float]:
    """The offsets of some zones on a day of each month."""
    for zone in map(ZoneInfo, zones):
        for year in range(SINCE, UNTIL):
            for month in range(1, 13):
                told = datetime(year, month, 15, tzinfo=UTC).astimezone(zone).utcoffset()
                yield (told or timedelta()) / timedelta(hours=1)


def main() -> None:
    """Write the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--zones", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    lines = []
    zones = zones_of(given.zones)
    for code, name, *_ in rows("gazetteer/countries.tsv"):
        told = set(offsets(zones.get(code, [])))
        if told:
            lines.append(f"{name}\t{min(told):g}\t{max(told):g}\n")
    given.out.write_text(_HEADER + "".join(sorted(lines)), encoding="utf-8")


if __name__ == "__main__":
    main()
