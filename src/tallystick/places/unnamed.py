"""Sites without a name of their own: "Dallas Motel" has but that of its town, "Cameo Club" has one."""

from tallystick.gazetteer import fold, is_name
from tallystick.kept import constant
from tallystick.places.mention import PlaceMention
from tallystick.tables import rows


def is_unnamed(mention: PlaceMention) -> bool:
    """Whether a site has but the name of its town: "Dallas Motel", "the west Houston apartment complex"."""
    if mention.kind != "site":
        return False
    town = mention.location.name if mention.location else mention.region
    name, _, noun = mention.words.rpartition(" ")
    told = own_name(mention) in ("", fold(mention.region), fold(town))
    return told or (noun.islower() and is_name(name))  # "Imphal market"


def own_name(mention: PlaceMention) -> str:
    """A site's name without what it is: the "Cameo" of "Cameo nightclub" and "Cameo Club"."""
    words = mention.words.split()
    return fold(" ".join(w for w in words if w.lower() not in site_kinds() and not w.islower()))


@constant
def site_kinds() -> dict[str, str]:
    """The kind of site that each noun is: "disco" a club, "cathedral" a church."""
    return {word: kind for kind, words in rows("site_kinds.tsv") for word in words.split("|")}
