"""Trees in which an act has the wrong doer or none: a verb in a list, a name behind an opening.

"Officers who kidnap, torture and murder farmers" has the torture for a thing, "After the raid, mayor
Ali Amin, of Arba, called for calm" the mayor for a word of the raid.
"""

from collections.abc import Iterator

from tallystick.grammar import NOUNS
from tallystick.mended.lists import words
from tallystick.tree import Tree

_NOT_SET_OFF = frozenset({"punct", "cc", "advmod", "discourse"})
_NO_SUBJECT = frozenset({"nsubj", "nsubj:pass", "csubj", "expl"})


def act_of_list(tree: Tree, at: int) -> None:
    """ "Officers who kidnap, | torture and murder farmers": no comma parts a verb from its one word of an
    object, so that this is done too."""
    verb = at - 2
    listed = tree.heads[at] == verb >= 0 and tree.lower[at - 1] == ","
    bare = listed and tree.tags[at] == "NOUN" and tree.labels(at) <= {"punct"}
    if bare and tree.tags[verb] == "VERB" and tree.lower[at] in words("act"):
        tree.tags[at] = "VERB"
        tree.hang(at, verb, "conj")


def subject_as_aside(tree: Tree, at: int) -> None:
    """ "After the raid, mayor Ali Amin, of Arba, | called for calm": a verb without a subject has
    behind the comma the name it tells of; "According to Koro Police, | Omar Noor was shot"."""
    noun = tree.heads[at]
    if tree.tags[at] not in NOUNS or at < noun:
        return
    comma = _opening_of(tree, at) - 1
    if comma <= noun or tree.lower[comma] != "," or _tells_who_says_so(tree, at):
        return
    verb = noun
    while tree.deps[verb] in {"nmod", "obl", "appos"} and tree.heads[verb] != verb:
        verb = tree.heads[verb]
    opening = next((c for c in tree.children(verb) if tree.deps[c] not in _NOT_SET_OFF), verb)
    opens = tree.deps[opening] == "obl" and noun < at < verb and tree.tags[verb] == "VERB"
    if not opens or tree.labels(verb) & _NO_SUBJECT or tree.deps[verb] != "ROOT":
        return
    if tree.among(noun, opening):
        for child in tree.children(noun):
            if at < child:
                tree.hang(child, at, tree.deps[child])
        tree.hang(at, verb, "nsubj:pass" if tree.has(verb, "aux:pass") else "nsubj")


def _tells_who_says_so(tree: Tree, at: int) -> bool:
    """ "According to Ali Noor, | a spokesman for the mayor, the blast hurt nine": who follows him is the
    subject."""
    source = tree.heads[at]
    if tree.tags[source] != "PROPN" or tree.tags[at] != "NOUN":
        return False
    if tree.lower[tree.first(source)] != "according":
        return False
    behind = (c for above in (at, source) for c in tree.children(above) if c > at)
    return any(tree.deps[c] == "appos" and tree.tags[c] == "NOUN" for c in behind)


def _opening_of(tree: Tree, at: int) -> int:
    """The first word of all that hangs on a word, the marks that set it off left out."""
    first = at
    for child in tree.below.get(at, ()):
        if child < at and tree.deps[child] != "punct":
            first = min(first, _opening_of(tree, child))
    return first


def results_of_acts(tree: Tree) -> Iterator[tuple[int, int]]:
    """ "Gunmen ambushed a bus in which pilgrims were travelling, | killing two": who travels kills
    nobody, nor does what carries them."""
    for at in tree.places.of(words("result")):
        going = tree.heads[at]
        noun = tree.heads[going]
        told = tree.deps[at] == "advcl" and tree.lower[at - 1] == "," and noun < going < at
        if told and tree.deps[going].startswith("acl") and tree.lower[going] in words("going"):
            verb = tree.heads[noun]
            if tree.deps[noun] in {"obj", "obl"} and tree.tags[verb] == "VERB" and verb < noun:
                yield at, verb
