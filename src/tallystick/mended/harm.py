"""Who did harm and who came to it, where the tree has them the wrong way round.

A headline leaves words out: in "Two gunmen shot and killed a guard" the gunmen shot, in "Policeman
shot dead; two detained" the policeman was.
"""

from collections.abc import Iterator

from tallystick.grammar import HELPERS, ONESELF
from tallystick.mended.lists import labelled, words
from tallystick.tree import Tree


def mend_harm(tree: Tree) -> None:
    """Makes doers of such as only seem harmed, and the other way round."""
    for at in _doers_as_harmed(tree):
        tree.deps[at] = "nsubj"
    for at in _harmed_as_doers(tree):
        tree.deps[at] = "nsubj:pass"


_HARMED = frozenset({"nsubj:pass"})
# Behind these another part of a headline begins: "Man shot, killed - RNA News".
_MARKS = frozenset({",", ";", ":", "-", "--", "–", "—", "|"})


def _doers_as_harmed(tree: Tree) -> Iterator[int]:
    """ "Two gunmen shot and killed a guard": a verb without helpers that has an object is active."""
    for at in labelled(tree, _HARMED):
        verb = tree.heads[at]
        if at < verb and tree.labels(verb).isdisjoint(HELPERS) and _has_object(tree, verb):
            yield at


def _has_object(tree: Tree, verb: int) -> bool:
    """Whether people stand behind a verb, or behind the one straight joined to it: "shot and killed"."""
    children = tree.children(verb)
    joined = tree.lower[verb + 1 : verb + 2] in {("and",), ("or",)}
    second = [c for c in children if tree.deps[c] == "conj" and joined and c == verb + 2]
    below = [*children, *(c for other in second for c in tree.children(other))]
    objects = (c for c in below if tree.deps[c] == "obj" and c > verb)
    return any(_MARKS.isdisjoint(tree.lower[verb + 1 : at]) for at in objects)


_FELLED = frozenset({"dead", "down"})
_BEHIND_FELLED = frozenset({"PUNCT", "ADP", "CCONJ", "SCONJ", "ADV", "SPACE"})


def _harmed_as_doers(tree: Tree) -> Iterator[int]:
    """ "Policeman shot dead; two detained": who is shot dead where nobody stands behind it."""
    for verb in tree.places.of(words("felling")):
        if _FELLED.isdisjoint(tree.lower[verb + 1 : verb + 2]):
            continue
        if tree.deps[verb + 1] == "amod":
            tree.hang(verb + 1, verb, "xcomp")  # "shot dead | police officer Omar Noor"
        ends = _BEHIND_FELLED.issuperset(tree.tags[verb + 2 : verb + 3])
        if ends and tree.labels(verb).isdisjoint({*HELPERS, "obj", "iobj"}):
            yield from (c for c in tree.children(verb) if c < verb and tree.deps[c] == "nsubj")


def listed_as(tree: Tree, at: int) -> None:
    """ "Counted 12 soldiers as | killed": what befell them, as in "12 soldiers killed"."""
    verb = tree.heads[at]
    if tree.lower[at - 1] != "as" or tree.lower[verb] not in words("listing"):
        return
    counted = next((c for c in tree.children(verb) if tree.deps[c] == "obj" and c < at), None)
    if counted is not None:
        tree.hang(at, counted, "acl")


def counted_so(tree: Tree, at: int) -> None:
    """ "Officials counted 90 people | killed": what they counted, as in "counted 90 killed"."""
    people = tree.heads[at]
    verb = tree.heads[people]
    listed = tree.deps[people] == "obj" and tree.lower[verb] in words("listing")
    if listed and at == people + 1 and tree.tags[at] == "VERB":
        tree.hang(at, verb, "xcomp")


def of_whose(tree: Tree, at: int) -> None:
    """ "The family of a teen | killed by a friend believes it was no mishap": the teen, as those who
    believe something live."""
    kin = tree.heads[at]
    speaks = tree.deps[kin] == "nsubj" and tree.heads[kin] > at
    if not speaks or tree.lower[kin] not in _BEREAVED or tree.tags[at] != "VERB":
        return
    of = [c for c in tree.children(kin) if kin < c < at and tree.deps[c] == "nmod"]
    if of and tree.tags[of[-1]] in {"NOUN", "PROPN"}:
        tree.hang(at, of[-1], "acl")


_BEREAVED = frozenset(
    """family families relatives parents mother father widow wife husband brother sister son daughter friends
    colleagues lawyer lawyers attorney attorneys""".split()
)


def reflexive(tree: Tree, at: int) -> None:
    """ "A child shooting themselves": whoever does it to himself does it."""
    act = tree.heads[at]
    if tree.lower[at] in ONESELF and tree.lower[act].endswith("ing") and act == at - 1:
        tree.deps[at], tree.tags[act] = "obj", "VERB"


def joined(tree: Tree, at: int) -> None:
    """ "The deaths of a woman with a child and of a guard": a second "of" goes on with the first.

    "The murder of Omar Noor and the kidnapping of a guard": what is done does not join whom it befell.
    """
    deeds = words("deed")
    if tree.lower[at] in deeds:
        deed = tree.heads[tree.heads[at]]
        victim = tree.heads[at]
        if tree.lower[deed] in deeds and tree.lower[victim] not in deeds:
            tree.hang(at, deed, "conj")
            for child in tree.children(victim):  # "and kidnap | of several students"
                if child > at and tree.deps[child] == "nmod":
                    tree.hang(child, at, "nmod")
        return
    if _is_of(tree, at) and not _is_of(tree, tree.heads[at]):
        _join_to_first_of(tree, at)


def _join_to_first_of(tree: Tree, at: int) -> None:
    above = tree.heads[at]
    for _ in range(_LINKS):
        parts = tree.children(above)
        deep = [above, *parts, *(c for part in parts for c in tree.children(part))]
        first = next((c for c in deep if c < at and _goes_before(tree, c, at)), None)
        if first is not None:
            tree.hang(at, first, "conj")
            break
        above = tree.heads[above]


def _goes_before(tree: Tree, first: int, second: int) -> bool:
    """Whether a word has an "of", and is no part of what hangs on the second one."""
    return _is_of(tree, first) and not tree.among(first, second)


# How many words up a tree the "of" may stand that a second one goes on with.
_LINKS = 3


def _is_of(tree: Tree, at: int) -> bool:
    """Whether an "of" stands before a noun or what is told with it: "of a guard", "of mayor Omar Noor"."""
    for child in tree.below.get(at, ()):
        dep = tree.deps[child]
        if dep == "case" and tree.lower[child] == "of":
            return True
        if dep in _TOLD_WITH and _has_of(tree, child):
            return True
    return False


def _has_of(tree: Tree, at: int) -> bool:
    hanging = tree.below.get(at, ())
    return any(tree.deps[c] == "case" and tree.lower[c] == "of" for c in hanging)


_TOLD_WITH = frozenset({"compound", "nmod:desc"})
