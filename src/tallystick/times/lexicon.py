"""Words that tell an event or carry its day: "attack", "took place", "a series of"."""

from tallystick.doc import Token
from tallystick.kept import constant, kept
from tallystick.tables import rows


@kept
def carriers(names: str) -> frozenset[str]:
    """The words of a class of `time_carriers.tsv`, or of several parted by blanks: "many" has series."""
    return frozenset(row[1] for row in rows("time_carriers.tsv") if row[0] in names.split())


@constant
def _event_words() -> frozenset[str]:
    listed = (word for row in rows("event_words.tsv") for word in row[2].split())
    return frozenset(word for word in listed if "_" not in word) | carriers("noun")


def tells_event(token: Token) -> bool:
    """Whether a word tells a happening: the "attack" of "an attack on Friday that killed ten"."""
    return token.lower_ in _event_words() or token.base_ in _event_words()


def is_any(token: Token, kind: str) -> bool:
    """Whether a word or its base form is of a class."""
    return not carriers(kind).isdisjoint((token.base_, token.lower_))
