"""Which of the places of one name is meant: the Mir Ali of North Waziristan, not of Herat.

Each candidate is given a weight for each thing that speaks for it or against it (see `choice`): the
larger place named with it, the countries and other places of the report, the kind that the words
tell, its fame, and how closely it bears the name.
"""

from collections.abc import Sequence

from tallystick.gazetteer import (
    Candidate,
    Entry,
    Spelling,
    bare_name,
    candidates,
    entries,
    of_kind,
    places_in,
    skeleton,
    sound,
)
from tallystick.places.choice import Asked, likelihoods
from tallystick.places.distance import OF_STATES
from tallystick.places.lexicon import compass
from tallystick.places.namesakes import namesakes, seat_of
from tallystick.places.ranking import Ranking, weighed
from tallystick.places.setting import Setting
from tallystick.values import replace

# A full list of homonyms may have left out the small places of the report's own country.
_FULL = 12


def rank(words: str, kind: str, region: str, setting: Setting) -> Ranking:
    """The places that a name may mean here by their likelihood; none when nothing fits."""
    asked = words, kind, region
    if asked not in setting.ranked:
        setting.ranked[asked] = _rank(words, kind, region, setting)
    return setting.ranked[asked]


def places_called(words: str, setting: Setting) -> tuple[Candidate, ...]:
    """The places that a name may mean, also the small ones of the countries of the report."""
    found = candidates(words)
    if len(found) < _FULL or not setting.countries:
        return found
    known = {c.entry.id for c in found}
    more = candidates(words, countries=tuple(sorted(setting.countries)))
    return (*found, *(c for c in more if c.entry.id not in known))


def asked_for(
    words: str, kind: str, region: str, setting: Setting
) -> tuple[Asked, tuple[Candidate, ...]]:
    """A name with what its report says of it, and the places that it may mean."""
    found = places_called(words, setting)
    if region:
        found = tuple([c for c in found if not _is_misheard(c, words)])
    inside = _meant_by_region(region) if region else ()
    asked = Asked(
        words=words,
        kind=kind,
        inside=inside,
        setting=setting,
        among=namesakes(words, found),
    )
    return asked, found


def _is_misheard(candidate: Candidate, words: str) -> bool:
    """Whether only another name of a place sounds like the one told, where names are not transliterated:
    Ansonia, once Dallas, is no "Dalash".
    """
    if candidate.is_alike or candidate.entry.country not in _ENGLISH:
        return False
    if candidate.entry.kind not in ("town", "village"):
        return False
    return candidate.spelling is Spelling.SOUND and sound(candidate.entry.name) != sound(words)


_ENGLISH = OF_STATES | {"United Kingdom", "Ireland", "New Zealand"}


def _rank(words: str, kind: str, region: str, setting: Setting) -> Ranking:
    asked, found = asked_for(words, kind, region, setting)
    ranking = weighed(likelihoods(found, asked))
    if ranking.best is None:
        ranking = weighed([(_MISSPELT, e) for e in misspelt(words, asked.inside)])
    if ranking.best is None or kind or ranking.best.kind not in ("district", "province"):
        return ranking
    # The town rather than the district or province called after it: "in Ghazni".
    return replace(ranking, best=seat_of(words, ranking.best, found) or ranking.best)


# Log-odds of a place of the very district whose name has the same consonants.
_MISSPELT = 1.0
# Shorter names have too little in them to be known by their consonants.
_LEAST_SKELETON = 3


def misspelt(name: str, inside: Sequence[Entry]) -> list[Entry]:
    """Places of a district whose consonants are those of a name: Miranshah for "Miram Shah"."""
    bones = skeleton(bare_name(name)[0])
    districts = [entry for entry in inside if entry.kind == "district"]
    if len(bones) < _LEAST_SKELETON or not districts:
        return []
    settled = ("town", "village", "neighbourhood")
    return [e for key, e in places_in(districts[0]) if key == bones and e.kind in settled]


def without_side(name: str) -> str:
    """The town or land of which a name is a side: "southern Bogota" is of Bogota; "North Waziristan" is a
    name of its own."""
    side, _, whole = name.partition(" ")
    return whole if side.lower() in compass() and not entries(name) else name


def _meant_by_region(region: str) -> tuple[Entry, ...]:
    """The larger places that a name may mean; "Niger State" is no country."""
    region = without_side(region)
    found, kind = entries(region), bare_name(region)[1]
    fitting = tuple(entry for entry in found if kind and of_kind(entry, kind))
    return fitting or found
