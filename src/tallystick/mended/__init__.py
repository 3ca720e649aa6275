"""Trees that their own words gainsay, mended: a verb taken for a noun, a town for who acts.

A parser is led astray by a verb that may be a noun ("A list names ten people" with "names" for a
thing) and by a second noun before a verb ("TOLMAR -- Police said" with the town for who spoke). The
words beside tell better.
"""

from collections.abc import Callable

from tallystick.mended.acts import (
    act_of_list,
    results_of_acts,
    subject_as_aside,
)
from tallystick.mended.clauses import (
    before_deed,
    behind_adverbs,
    behind_participle,
    cut_clauses,
    day_before_participle,
    to_last_clause,
)
from tallystick.mended.enumerated import mend_lists, nominal
from tallystick.mended.harm import (
    counted_so,
    joined,
    listed_as,
    mend_harm,
    of_whose,
    reflexive,
)
from tallystick.mended.lists import labelled
from tallystick.mended.subjects import (
    behind_opening,
    beside_part,
    counted_beyond_place,
    counted_in_time,
    subject,
)
from tallystick.mended.tellings import mend_speakers, mend_tellings
from tallystick.mended.words import (
    accused_people,
    acting_nouns,
    before_rank,
    behind_case,
    behind_colon,
    case_of_title,
    counted_behind,
    cut_adjectives,
    in_name,
    in_town,
    mend_hyphens,
    mend_months,
    owning,
    quoted,
    raise_verb,
    titled,
)
from tallystick.tree import Tree


def mend(tree: Tree) -> None:
    """Mends what is told in these modules, in all sentences of a report; most have none of it."""
    for at in acting_nouns(tree):
        tree.tags[at] = "VERB"
        raise_verb(tree, at)
    mend_tellings(tree)
    mend_hyphens(tree)
    mend_months(tree)
    mend_harm(tree)
    cut_clauses(tree)
    cut_adjectives(tree)
    _mend_labels(tree)
    mend_lists(tree)
    mend_speakers(tree)
    for at, verb in results_of_acts(tree):
        tree.hang(at, verb, "advcl")


def _mend_labels(tree: Tree) -> None:
    """Words that the parser joins to a noun or name, or keeps apart from it, against its class."""
    for at in labelled(tree, _LABELS):
        _OF_LABEL[tree.deps[at]](tree, at)


def _part_of_name(tree: Tree, at: int) -> None:
    in_name(tree, at)
    subject_as_aside(tree, at)


def _joined(tree: Tree, at: int) -> None:
    nominal(tree, at)
    joined(tree, at)
    beside_part(tree, at)
    counted_beyond_place(tree, at)
    behind_opening(tree, at)
    behind_adverbs(tree, at)
    to_last_clause(tree, at)
    before_deed(tree, at)
    behind_participle(tree, at)


def _aside(tree: Tree, at: int) -> None:
    nominal(tree, at)
    subject_as_aside(tree, at)


def _participle(tree: Tree, at: int) -> None:
    accused_people(tree, at)
    counted_so(tree, at)
    of_whose(tree, at)
    day_before_participle(tree, at)


def _adverbial(tree: Tree, at: int) -> None:
    listed_as(tree, at)
    day_before_participle(tree, at)


def _subject(tree: Tree, at: int) -> None:
    before_rank(tree, at)
    nominal(tree, at)
    subject(tree, at)


def _object(tree: Tree, at: int) -> None:
    nominal(tree, at)
    behind_colon(tree, at)
    act_of_list(tree, at)
    titled(tree, at)
    reflexive(tree, at)
    owning(tree, at)
    in_town(tree, at)


_OF_LABEL: dict[str, Callable[[Tree, int], None]] = {
    "conj": _joined,
    "nummod": counted_behind,
    "appos": _aside,
    "flat": _part_of_name,
    "obj": _object,
    "compound": before_rank,
    "nsubj": _subject,
    "acl": _participle,
    "advcl": _adverbial,
    "obl:unmarked": counted_in_time,
    "nsubj:pass": _subject,
    "obl": behind_case,
    "nmod:unmarked": reflexive,
    "nmod:poss": quoted,
    "nmod:desc": case_of_title,
}
_LABELS = frozenset(_OF_LABEL)
