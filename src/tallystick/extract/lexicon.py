"""Words of one kind that the rules of reading ask for: `doer_words("strikes")` holds "fired"."""

from tallystick.kept import kept
from tallystick.tables import word_sets


@kept
def class_words(kind: str) -> frozenset[str]:
    """The words of one kind of class_words.tsv: "outsider" holds "hostages"."""
    return word_sets("class_words.tsv")[kind]


@kept
def doer_words(kind: str) -> frozenset[str]:
    """The words of one kind of doer_words.tsv: "finder" holds "discover"."""
    return word_sets("doer_words.tsv")[kind]


@kept
def harm_words(kind: str) -> frozenset[str]:
    """The words of one kind of harm_words.tsv: "limb" holds "ankle"."""
    return word_sets("harm_words.tsv")[kind]
