"""Who did harm and who came to it, where the tree has them the wrong way round.

A headline leaves words out: in "Two gunmen shot and killed a guard" the gunmen shot, in "Policeman
shot dead; two detained" the policeman was.
"""

from collections.abc import Iterator

from tallystick.mended.lists import labelled, words
from tallystick.tree import Tree

_HELPERS = frozenset({"aux", "aux:pass", "cop"})


def mend_harm(tree: Tree) -> None:
    """Makes doers of such as only seem harmed, and the other way round."""
    for at in _doers_as_harmed(tree):
        tree.deps[at] = "nsubj"
    for at in _harmed_as_doers(tree):
        tree.deps[at] = "nsubj:pass"
    for at in tree.places.of(_DEATH):
        _to_death(tree, at)


_HARMED = frozenset({"nsubj:pass"})
# Behind these another part of a headline begins: "Man shot, killed - RNA News".
_MARKS = frozenset({",", ";", ":", "-", "--", "–", "—", "|"})


def _doers_as_harmed(tree: Tree) -> Iterator[int]:
    """ "Two gunmen shot and killed a guard": a verb without helpers that has an object is active."""
    for at in labelled(tree, _HARMED):
        verb = tree.heads[at]
        if at < verb and tree.labels(verb).isdisjoint(_HELPERS) and _has_object(tree, verb):
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
        felled = not _FELLED.isdisjoint(tree.lower[verb + 1 : verb + 2])
        if felled and tree.deps[verb + 1] == "amod" and tree.tags[verb] == "VERB":
            tree.hang(verb + 1, verb, "xcomp")  # "shot dead | police officer Omar Noor"
        behind = tree.tags[verb + 2 : verb + 3]
        if not felled or (behind and behind[0] not in _BEHIND_FELLED):
            continue
        children = tree.children(verb)
        if not {tree.deps[c] for c in children} & {*_HELPERS, "obj", "iobj"}:
            yield from (c for c in children if c < verb and tree.deps[c] == "nsubj")


_DEATH = frozenset({"death"})


def _to_death(tree: Tree, at: int) -> None:
    """ "Stabbed to | death shopkeeper Omar Noor": whom a verb befalls, and not a death's shopkeeper."""
    whom, verb = tree.heads[at], at - 2
    apart = tree.deps[at] == "compound" and whom > at and tree.lower[at - 1] == "to"
    if not apart or tree.lower[verb] not in words("slaying"):
        return
    tree.hang(whom, verb, "obj")
    tree.hang(at, verb, "obl")
    tree.hang(at - 1, at, "case")


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


def pleaded(tree: Tree, at: int) -> None:
    """ "Pleaded guilty | to the manslaughter of a nurse": guilty of it, and no plea for it."""
    if tree.lower[at] != "guilty":
        return
    verb = tree.heads[at]
    deed = next((c for c in tree.children(verb) if c > at and tree.deps[c] == "obl"), None)
    if deed is not None and tree.lower[at + 1] in _OF | {"to"}:
        tree.hang(deed, at, "obl")


def act_at_the_end(tree: Tree, at: int) -> None:
    """ "Four were hurt in Kor | clash.": a bare form behind a name is the happening, and no verb."""
    place, verb = at - 1, tree.heads[at]
    bare = (
        tree.tags[at] == "VERB" and tree.below.get(at, ()) == () and tree.lower[at] in words("deed")
    )
    named = bare and tree.tags[place] == "PROPN" and tree.deps[place] == "obl"
    if not named or tree.heads[place] != verb or not tree.has(place, "case"):
        return
    for case in tree.children(place):
        if tree.deps[case] == "case":
            tree.hang(case, at, "case")
    tree.tags[at] = "NOUN"
    tree.hang(at, verb, "obl")
    tree.hang(place, at, "compound")


_OF = frozenset({"of", "for"})


def harming_act(tree: Tree, at: int) -> None:
    """ "Accused of murdering | mayor Omar Noor": an act before whom it harmed, and no word of him."""
    whom = tree.heads[at]
    if tree.tags[at] != "VERB" or tree.lower[at - 1] not in _OF or not tree.has(at, "mark"):
        return
    if tree.deps[whom] in {"nmod:desc", "compound"} and tree.heads[whom] > whom:
        whom = tree.heads[whom]
    tree.hang(at, tree.heads[whom], "acl")
    tree.hang(whom, at, "obj")


_THEMSELVES = frozenset({"himself", "herself", "themselves"})


def reflexive(tree: Tree, at: int) -> None:
    """ "A child shooting themselves": whoever does it to himself does it."""
    act = tree.heads[at]
    if tree.lower[at] in _THEMSELVES and tree.lower[act].endswith("ing") and act == at - 1:
        tree.deps[at], tree.tags[act] = "obj", "VERB"


def each_other(tree: Tree, at: int) -> None:
    """ "Both men shot at each | other": the two words are one, and name nobody else."""
    each, verb, dep = at - 1, tree.heads[at], tree.deps[at]
    if tree.lower[each : at + 1] != ("each", "other") or tree.heads[each] != at:
        return
    tree.hang(each, verb, "obl" if tree.has(each, "case") else dep)
    tree.hang(at, each, "fixed")


_BODIES = frozenset({"body", "bodies", "corpse", "corpses"})


def wounds(tree: Tree, at: int) -> None:
    """ "Received six bodies with bullet | wounds": the wounds are those of the bodies they stand behind."""
    if tree.lower[at] not in words("wound"):
        return
    first = tree.first(at)
    noun = first - 1
    if (
        tree.lower[first] == "with"
        and tree.lower[noun] in _BODIES
        and tree.heads[noun] == tree.heads[at] < noun
        and tree.deps[noun] == "obj"
    ):
        tree.hang(at, noun, "nmod")


def fought_off(tree: Tree, at: int) -> None:
    """ "His bodyguards fought off | the attackers": whom they fought, and no place."""
    verb = tree.heads[at]
    off = verb + 1
    apart = tree.lower[off : off + 1] == ("off",) and off < at and tree.heads[off] == at
    if apart and tree.lower[verb] in words("off"):
        tree.hang(off, verb, "compound:prt")
        tree.hang(at, verb, "obj")


def gapped(tree: Tree, at: int) -> None:
    """ "Left 300 homeless, two dead and | nine with burns": what is left out parts them from the first."""
    above = tree.heads[at]
    verb = tree.heads[above]
    if tree.has(at, "orphan") and tree.tags[above] == "NOUN" and tree.tags[verb] == "VERB":
        tree.hang(at, verb, "conj")


def joined(tree: Tree, at: int) -> None:
    """ "The deaths of a woman with a child and of a guard": a second "of" goes on with the first.

    "The murder of Omar Noor and the kidnapping of a guard": what is done does not join whom it befell.
    """
    deeds = words("deed")
    if tree.lower[at] in deeds:
        deed = tree.heads[tree.heads[at]]
        if tree.lower[deed] in deeds and tree.lower[tree.heads[at]] not in deeds:
            tree.hang(at, deed, "conj")
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
    below = tree.below.get(at, ())
    told = [tree.below.get(c, ()) for c in below if tree.deps[c] in _TOLD_WITH]
    cases = [c for part in (below, *told) for c in part if tree.deps[c] == "case"]
    return "of" in [tree.lower[c] for c in cases]


_TOLD_WITH = frozenset({"compound", "nmod:desc"})
