"""A verb that tells something, taken for a noun: "the UN estimates that nine people died"."""

from collections.abc import Iterator

from tallystick.tables import word_sets
from tallystick.tree import Tree

_NOMINAL = frozenset({"NOUN", "PROPN"})
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_OF_NOUNS = frozenset({"acl", "acl:relcl"})
_OPENING = frozenset({"det", "amod", "nmod:poss", "nmod:desc", "compound"})
_TELLERS = frozenset({"compound", "nsubj"})


def mend_tellings(tree: Tree) -> None:
    """Makes verbs of such nouns, with who tells it for their subject."""
    for clause, teller in _tellings_as_nouns(tree):
        _as_telling(tree, clause, teller)
    for clause, telling in _tellings_as_subjects(tree):
        above = telling if tree.heads[clause] == clause else tree.heads[clause]
        tree.hang(telling, above, tree.deps[clause])
        tree.hang(clause, telling, "ccomp")
        _as_telling(tree, clause, telling - 1)


def _tellings_as_nouns(tree: Tree) -> Iterator[tuple[int, int]]:
    """ "The UN | estimates that nine died", all in one noun: the clause, and who tells it."""
    for clause, dep in enumerate(tree.deps):
        noun = tree.heads[clause]
        that = noun + 1
        if dep not in _OF_NOUNS or that >= clause or tree.lower[that] != "that":
            continue
        if tree.tags[noun] != "NOUN" or not tree.lower[noun].endswith("s"):
            continue
        opened = tree.deps[that] == "mark" and tree.heads[that] == clause
        whole = opened and not _SUBJECTS.isdisjoint(tree.labels(clause))
        if whole and noun and _has_teller(tree, noun) and not tree.labels(noun) & {"cop", "nsubj"}:
            yield clause, noun - 1


def _has_teller(tree: Tree, noun: int) -> bool:
    """Whether the noun before another is its subject: a part of it, or one that has it for an object."""
    teller = noun - 1
    part = tree.heads[teller] == noun and tree.deps[teller] == "compound"
    above = tree.heads[noun] == teller and tree.deps[noun] == "obj"
    told = tree.deps[noun] in {"ROOT", "ccomp", "parataxis"}
    return (part and told) or (above and tree.tags[teller] in _NOMINAL)


def _tellings_as_subjects(tree: Tree) -> Iterator[tuple[int, int]]:
    """ "The UN estimates | at least nine died": of two subjects side by side the first tells."""
    telling_words = word_sets("tree_words.tsv")["telling"]
    for telling, word in enumerate(tree.lower):
        verb = tree.heads[telling]
        if word not in telling_words or tree.tags[telling] != "NOUN" or not 0 < telling < verb:
            continue
        others = [c for c in tree.children(verb) if c > telling and tree.deps[c] in _SUBJECTS]
        beside = any(_first(tree, other) == telling + 1 for other in others)
        of_teller = tree.heads[telling - 1] == telling and tree.deps[telling - 1] in _TELLERS
        if tree.deps[telling] in _SUBJECTS and beside and of_teller:
            yield verb, telling


def _first(tree: Tree, at: int) -> int:
    """The first word of all that hangs on a word."""
    return min([at, *(_first(tree, child) for child in tree.children(at))])


def _as_telling(tree: Tree, clause: int, teller: int) -> None:
    told = tree.heads[clause]
    if tree.heads[told] == teller:
        top = tree.heads[teller] == teller
        tree.hang(told, told if top else tree.heads[teller], tree.deps[teller])
    tree.tags[told] = "VERB"
    tree.deps[clause] = "ccomp"
    for child in tree.children(told):
        if child < teller and tree.deps[child] in _OPENING:
            tree.hang(child, teller, tree.deps[child])
    tree.hang(teller, told, "nsubj")
