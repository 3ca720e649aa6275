"""Lists of people that the tree takes apart: "six Germans, a nurse, two clerks and a Finn were held".

What stands between two commas may tell who those before it are, or be the next of a list; the article or
number of each and the "and" before the last tell the list.
"""

from tallystick.grammar import A_OR_AN, SUBJECTS
from tallystick.mended.lists import labelled, words
from tallystick.tree import Tree

_HEADED = SUBJECTS | {"obj", "nmod"}
_OF_NOUN = _HEADED | {"conj", "appos", "obl"}
_NOUNS = frozenset({"NOUN", "PROPN"})


def mend_lists(tree: Tree) -> None:
    """Puts lists together, once it is told who acts and who is acted on."""
    for at in labelled(tree, _BEHIND_OTHERS):
        _OF_LABEL[tree.deps[at]](tree, at)
    for at in tree.places.of(words("outcome")):
        _before_outcome(tree, at)
        _of_left(tree, at)


def nominal(tree: Tree, at: int) -> None:
    """ "A nurse and | an Italian were hurt": an adjective with an article and no noun is one."""
    if tree.tags[at] != "ADJ" or tree.deps[at] not in _OF_NOUN or at + 1 >= len(tree.tags):
        return
    alone = tree.tags[at + 1] not in {*_NOUNS, "ADJ", "NUM"}
    if alone and tree.lower[at - 1] in A_OR_AN:
        tree.tags[at] = "NOUN"


def _before_outcome(tree: Tree, dead: int) -> None:
    """ "It left two clerks and | an Italian dead": who is dead is the Italian, not "a dead"."""
    who = dead - 1
    if tree.tags[dead] != "ADJ" or tree.tags[who] != "ADJ" or tree.lower[dead - 2] not in A_OR_AN:
        return
    if tree.lower[dead] not in words("outcome") or tree.heads[who] != dead:
        return
    above, label = tree.heads[dead], tree.deps[dead]
    verb = above if tree.tags[above] == "VERB" else tree.heads[above]
    before = [c for c in tree.children(above) if c < who and tree.deps[c] == "obj"]
    for child in tree.children(dead):
        tree.hang(child, who, tree.deps[child])
    tree.tags[who] = "NOUN"
    tree.hang(who, before[-1] if label == "conj" and before else above, label)
    tree.hang(dead, verb, "xcomp")


def _listed_aside(tree: Tree, at: int) -> None:
    """ "Six Germans, | four Danes, a Swede and a Finn were held": no comma closes an aside behind them, so
    all of them are one list; "six clerks, four women and two men, were held" are six."""
    first = tree.heads[at]
    told = is_told(tree, first) and _is_any(tree, at)
    if tree.deps[first] not in _HEADED or not (told or _is_kin_of(tree, at, first)):
        return
    last = max(_last_listed(tree, first), _last_listed(tree, at))
    opens = tree.first(at)
    comma = "," in {tree.lower[opens], tree.lower[opens - 1]}
    if not comma or not first < at < last or not tree.has(last, "cc") or tree.has(at, "nmod"):
        return
    verb, ends = tree.heads[first], tree.last(last)
    closes = tree.tags[ends + 1 : ends + 2] in (["AUX"], ["VERB"])
    if tree.deps[first] not in SUBJECTS or (at < verb and closes):
        tree.hang(at, first, "conj")


def _is_kin_of(tree: Tree, at: int, name: int) -> bool:
    """ "Omar Noor, | his wife, and their two children": kin of the one who is named before."""
    return (
        tree.lower[at] in words("kin") and tree.has(at, "nmod:poss") and tree.tags[name] == "PROPN"
    )


def _last_listed(tree: Tree, at: int) -> int:
    """The last of those that are joined to a noun, one to the next."""
    while joined := [c for c in tree.children(at) if tree.deps[c] == "conj"]:
        at = joined[-1]
    return at


def _of_bodies(tree: Tree, at: int) -> None:
    """ "The bodies of an engineer | and a nurse were found": the nurse was no body beside them."""
    bodies = tree.heads[at]
    if tree.lower[bodies] not in words("remains") or not is_told(tree, at):
        return
    of = [c for c in tree.children(bodies) if tree.deps[c] == "nmod" and bodies < c < at]
    if of and is_told(tree, of[-1]):
        tree.hang(at, of[-1], "conj")


def _set_beside(tree: Tree, at: int) -> None:
    """ "Claimed the lives of two children, | two clerks and a guard": what an "and" ends is one list."""
    first = tree.first(at)
    if tree.tags[at] not in _NOUNS or not is_told(tree, at) or not tree.has(at, "conj"):
        return
    before = first - 1 - (tree.lower[first] == ",")
    comma = "," in {tree.lower[first], tree.lower[first - 1]}
    if comma and before > 0 and tree.tags[before] in _NOUNS and is_told(tree, before):
        tree.hang(at, before, "conj")


def is_told(tree: Tree, at: int) -> bool:
    """Whether a noun has a number, or an article of one person: "four Danes", "a guard"."""
    below = tree.children(at)
    counted = any(tree.deps[c] == "nummod" for c in below)
    return counted or any(tree.lower[c] in A_OR_AN for c in below if tree.deps[c] == "det")


def _is_any(tree: Tree, at: int) -> bool:
    """As `is_told`, or one person whom readers know: "the driver"."""
    return is_told(tree, at) or any(tree.lower[c] == "the" for c in tree.children(at))


def _joined(tree: Tree, at: int) -> None:
    _of_bodies(tree, at)
    _name_of_kin(tree, at)
    _of_pair(tree, at)


def _of_pair(tree: Tree, at: int) -> None:
    """ "The two victims, Omar Noor, 27, and | his brother, were taken": they are the two."""
    pair = tree.heads[at]
    counted = any(tree.lower[c] in _TWO for c in tree.children(pair) if tree.deps[c] == "nummod")
    if not counted or not tree.has(at, "cc"):
        return
    named = [c for c in tree.children(pair) if tree.deps[c] == "appos" and pair < c < at]
    listed = [c for c in tree.children(pair) if tree.deps[c] == "conj"]
    if len(named) == len(listed) == 1 and tree.tags[named[0]] == "PROPN":
        tree.hang(at, named[0], "conj")


_TWO = frozenset({"two", "2"})


def _name_of_kin(tree: Tree, at: int) -> None:
    """ "Omar Noor, his wife, | Ana Noor, and two children": the name is the wife's, and nobody's besides."""
    first = tree.first(at)
    comma = first if tree.lower[first] == "," else first - 1
    kin = comma - 1
    if tree.tags[at] != "PROPN" or kin < 1 or tree.lower[kin] not in words("kin"):
        return
    if tree.lower[comma] == "," and tree.has(kin, "nmod:poss") and not tree.has(at, "cc"):
        tree.hang(at, kin, "appos")


def _of_left(tree: Tree, dead: int) -> None:
    """ "Left Omar Noor, a father of two, | dead and his son wounded": what he was left, and no one more."""
    noun = tree.heads[dead]
    verb = tree.heads[noun]
    left = tree.lower[verb] in words("leaving") and tree.deps[noun] == "obj"
    if left and noun < dead and tree.tags[dead] == "ADJ" and tree.deps[dead] in {"conj", "appos"}:
        tree.hang(dead, verb, "xcomp")


_OF_LABEL = {"appos": _listed_aside, "conj": _joined, "parataxis": _set_beside}
_BEHIND_OTHERS = frozenset(_OF_LABEL)
