"""Trees in which an act has the wrong doer or none: a verb in a list, a name behind an opening.

"Rebels kill guards and burn homes" has "burn" for a word of the homes, "After the raid, mayor Ali
Amin, of Arba, called for calm" the mayor for a word of the raid.
"""

from collections.abc import Iterator

from tallystick.mended.lists import places, words
from tallystick.tree import Tree

_JOINTS = frozenset({"and", "or", "&"})
_NOT_SET_OFF = frozenset({"punct", "cc", "advmod", "discourse"})
_NO_SUBJECT = frozenset({"nsubj", "nsubj:pass", "csubj", "expl", "aux", "aux:pass", "cop"})


def act_as_part(tree: Tree, at: int) -> None:
    """ "Rebels kill guards and | burn homes": a verb behind "and" has the noun behind for its object."""
    noun, joint = tree.heads[at], at - 1
    headline = tree.lower[joint] == "," and tree.lower[at] in words("headline")
    while headline and tree.deps[noun] == "compound" and tree.heads[noun] > noun:
        noun = tree.heads[noun]  # "Troops kill two rebels, | rescue kidnap victims"
    labels = {"conj", "appos"} if headline else {"conj"}
    listed = (tree.tags[at] == "VERB" or headline) and noun > at and tree.deps[noun] in labels
    joined = headline or tree.lower[joint] in _JOINTS
    if not listed or not joined or tree.lower[at].endswith(("ing", "ed")):
        return
    verb = _verb_before(tree, tree.heads[noun], itself=headline)
    if verb is not None:
        tree.tags[at] = "VERB"
        tree.hang(at, verb, "conj")
        tree.hang(joint, at, "punct" if headline else "cc")
        tree.hang(noun, at, "obj")


def _verb_before(tree: Tree, first: int, *, itself: bool) -> int | None:
    """The verb of which a word is the object, or that it is itself."""
    if itself and tree.tags[first] == "VERB":
        return first
    verb = tree.heads[first]
    return verb if tree.deps[first] == "obj" and tree.tags[verb] == "VERB" else None


def subject_as_aside(tree: Tree, at: int) -> None:
    """ "After the raid, mayor Ali Amin, of Arba, | called for calm": a verb without a subject has
    behind the comma the name that does it."""
    noun, comma = tree.heads[at], _opening_of(tree, at) - 1
    if tree.tags[at] != "PROPN" or comma <= noun or tree.lower[comma] != ",":
        return
    verb = noun
    while tree.deps[verb] in {"nmod", "obl"} and tree.heads[verb] != verb:
        verb = tree.heads[verb]
    opening = next((c for c in tree.children(verb) if tree.deps[c] not in _NOT_SET_OFF), verb)
    opens = tree.deps[opening] == "obl" and noun < at < verb and tree.tags[verb] == "VERB"
    if not opens or tree.labels(verb) & _NO_SUBJECT or tree.deps[verb] != "ROOT":
        return
    if tree.among(noun, opening):
        for child in tree.children(noun):
            if at < child:
                tree.hang(child, at, tree.deps[child])
        tree.hang(at, verb, "nsubj")


def _opening_of(tree: Tree, at: int) -> int:
    """The first word of all that hangs on a word, the marks that set it off left out."""
    own = (c for c in tree.children(at) if c < at and tree.deps[c] != "punct")
    return min([at, *(_opening_of(tree, child) for child in own)])


def results_of_acts(tree: Tree) -> Iterator[tuple[int, int]]:
    """ "Gunmen ambushed a bus in which pilgrims were travelling, | killing two": who travels kills
    nobody, nor does what carries them."""
    for at in places(tree.lower, words("result")):
        going = tree.heads[at]
        noun = tree.heads[going]
        told = tree.deps[at] == "advcl" and tree.lower[at - 1] == "," and noun < going < at
        if told and tree.deps[going].startswith("acl") and tree.lower[going] in words("going"):
            verb = tree.heads[noun]
            if tree.deps[noun] in {"obj", "obl"} and tree.tags[verb] == "VERB" and verb < noun:
                yield at, verb
