"""Clauses hung on a word that they do not belong to.

"Clerks were brutally and repeatedly attacked" with "brutally" for what happened, "an attack on a
school that killed nine" with the school for what killed.
"""

from tallystick.grammar import SUBJECTS
from tallystick.mended.lists import labelled, words
from tallystick.tree import Tree

_RELATIVE = frozenset({"acl:relcl"})


def cut_clauses(tree: Tree) -> None:
    """Hangs relative clauses on the deed that they tell of."""
    for at in labelled(tree, _RELATIVE):
        _to_deed(tree, at)
    for at in tree.places.of(_WHILE):
        _to_verb_behind(tree, at)
    for at in tree.places.of(_SAID):
        if " ".join(tree.lower[at + 1 : at + 3]) == "to be":
            _told_to_be(tree, at)
    for at in tree.places.of(words("naming")):
        _named(tree, at)


_SAID = frozenset({"said"})
_WHILE = frozenset({"while", "whereas"})


def _to_verb_behind(tree: Tree, mark: int) -> None:
    """ "Rebels killed nine in Gao, while | on Sunday in Mopti, soldiers shot two": the time and the place
    are of the clause that the "while" opens."""
    time = tree.heads[mark]
    above = tree.heads[time]
    if tree.deps[mark] != "mark" or tree.deps[time] not in _OF_TIME or not above < mark < time:
        return
    verbs = (c for c in tree.children(above) if c > time and tree.deps[c] in {"conj", "advcl"})
    verb = next((c for c in verbs if tree.tags[c] == "VERB"), None)
    if verb is not None:
        tree.hang(time, verb, "obl")
        tree.hang(mark, verb, "mark")
        tree.deps[verb] = "advcl"


def day_before_participle(tree: Tree, participle: int) -> None:
    """ "Found nine bodies on Monday | believed to be of farmers": the day is of the finding, as a time
    stands behind a bare participle of its own."""
    day, above = participle - 1, tree.heads[participle]
    if tree.heads[day] != participle or tree.lower[day] not in words("weekday"):
        return
    own = (c for c in tree.children(participle) if c < participle)
    if above < day and all(c == day for c in own) and tree.tags[above] == "VERB":
        tree.hang(day, above, tree.deps[day])


def _to_deed(tree: Tree, clause: int) -> None:
    """ "It fired missiles in revenge for the attack on a school | that killed nine": a clause hung over
    its verb is that of the deed told last before it."""
    noun, that = tree.heads[clause], tree.first(clause)
    if tree.lower[that] not in {"that", "which"} or tree.heads[that] != clause:
        return
    above = noun
    while above <= noun and tree.heads[above] != above:
        above = tree.heads[above]
    if not noun < above < that or tree.tags[above] != "VERB":
        return
    deed = next((i for i in range(that - 1, above, -1) if tree.lower[i] in words("deed")), None)
    if deed is not None:
        tree.hang(clause, deed, "acl:relcl")
        for at in tree.children(above):  # "the attack | on Friday | that killed nine"
            if deed < at < that and tree.deps[at] in _OF_TIME:
                tree.hang(at, deed, "nmod")


def behind_adverbs(tree: Tree, verb: int) -> None:
    """ "Clerks were brutally and repeatedly | attacked": two adverbs tell how, and are no sentence."""
    top, helper = tree.heads[verb], verb - len(_ADVERBS)
    if tree.tags[helper + 1 : verb] != _ADVERBS[1:] or top not in {helper, helper + 1}:
        return
    if tree.tags[helper] != "AUX" or tree.tags[verb] != "VERB":
        return
    tree.hang(verb, verb if tree.heads[top] == top else tree.heads[top], tree.deps[top])
    passive = not tree.lower[verb].endswith("ing")
    for child in tree.children(top):
        of_passive = passive and tree.deps[child] == "nsubj"
        tree.hang(child, verb, "nsubj:pass" if of_passive else tree.deps[child])
    tree.hang(helper + 1, verb, "advmod")
    tree.hang(helper, verb, "aux:pass" if passive else "aux")


def to_last_clause(tree: Tree, verb: int) -> None:
    """ "Noor drove on but Amin got off and | was shot": a verb goes on with the clause before it."""
    above = tree.heads[verb]
    if tree.tags[verb] != "VERB" or tree.labels(verb) & SUBJECTS or not tree.has(verb, "cc"):
        return
    siblings = (c for c in tree.children(above) if above < c < verb and tree.deps[c] == "conj")
    last = max(siblings, default=above)
    told = tree.labels(last) if tree.tags[last] == "VERB" else set()
    if last != above and told & SUBJECTS and "cc" in told:
        tree.hang(verb, last, "conj")


def before_deed(tree: Tree, deed: int) -> None:
    """ "The Gao raid killed 12 men and | the Kidal blast | wounded four": a deed that is joined to people,
    before a verb without subject and "and", is the subject of that, and nobody killed."""
    people = tree.heads[deed]
    if tree.lower[deed] not in words("deed") or tree.deps[people] != "obj":
        return
    verb = tree.last(deed) + 1
    joined = tree.heads[verb : verb + 1] == [tree.heads[people]] and tree.has(deed, "cc")
    if not joined or tree.tags[verb] != "VERB" or tree.deps[verb] not in _GOING_ON:
        return
    if tree.labels(verb) & SUBJECTS or tree.has(verb, "cc") or tree.lower[verb].endswith("ing"):
        return
    for child in tree.children(deed):
        if tree.deps[child] == "cc":
            tree.hang(child, verb, "cc")
    tree.hang(deed, verb, "nsubj")
    tree.deps[verb] = "conj"


_GOING_ON = frozenset({"conj", "xcomp"})


def behind_participle(tree: Tree, verb: int) -> None:
    """ "Guards called for help, and 12 men | sent from Kor, an hour away, were killed": what a participle
    tells of more people is no clause, and the verb with a "were" behind it is theirs."""
    if tree.tags[verb] != "VERB" or not tree.has(verb, "aux:pass") or tree.has(verb, "cc"):
        return
    if tree.labels(verb) & SUBJECTS:
        return
    above = tree.heads[verb]
    siblings = (c for c in tree.children(above) if above < c < verb and tree.deps[c] == "conj")
    sent = max(siblings, default=above)
    if sent == above or tree.tags[sent] != "VERB" or not tree.labels(sent).isdisjoint(_HELPERS):
        return
    noun = next((c for c in tree.children(sent) if tree.deps[c] in SUBJECTS), None)
    if noun is None or noun + 1 != sent or not tree.lower[sent].endswith(_PARTICIPLES):
        return
    for joint in tree.children(sent):
        if joint < noun:
            tree.hang(joint, verb, tree.deps[joint])
    tree.hang(noun, verb, "nsubj:pass")
    tree.hang(sent, noun, "acl")


_HELPERS = frozenset({"aux", "aux:pass", "obj"})
_PARTICIPLES = ("ed", "en", "nt", "wn")


_ADVERBS = ["AUX", "ADV", "CCONJ", "ADV"]
_NAMES = frozenset({"PROPN", "DET", "NOUN", "ADJ", "PUNCT"})


_OF_TIME = frozenset({"obl:unmarked", "obl"})


def _told_to_be(tree: Tree, said: int) -> None:
    """ "Two men | said to be rebels | were shot": what they are said to be tells more of them, and the
    verb with a "were" behind it is theirs."""
    noun = next(
        (c for c in tree.children(said) if c == said - 1 and tree.deps[c] in SUBJECTS), None
    )
    below = [
        c
        for c in tree.children(said)
        if c > said and tree.deps[c] in {"ccomp", "conj", "parataxis"}
    ]
    verb = next((c for c in below if tree.has(c, "aux:pass")), None)
    if noun is None or verb is None:
        return
    for other in tree.children(verb):
        if said < other < verb and tree.deps[other] in SUBJECTS:
            tree.hang(other, said, "xcomp")
    _raise(tree, verb, said)
    tree.hang(noun, verb, "nsubj:pass")
    tree.hang(said, noun, "acl")


def _named(tree: Tree, called: int) -> None:
    """ "Two clerks of a firm | called the Herons | were held": what they are called tells more of
    them, and the verb with a "were" behind the name is theirs."""
    subjects = [c for c in tree.children(called) if c < called and tree.deps[c] in SUBJECTS]
    verb = next((c for c in tree.children(called) if tree.has(c, "aux:pass")), None)
    if not subjects or verb is None or tree.deps[verb] not in {"ccomp", "xcomp", "parataxis"}:
        return
    helper = next(c for c in tree.children(verb) if tree.deps[c] == "aux:pass")
    told = tree.tags[called + 1 : helper]
    if tree.tags[called - 1] not in {"NOUN", "PROPN"} or not told or not _NAMES.issuperset(told):
        return
    people = subjects[-1]
    _raise(tree, verb, called)
    for other in tree.children(verb):
        if called < other < helper:
            tree.hang(other, called, "xcomp")
    tree.hang(people, verb, "nsubj:pass")
    tree.hang(called, called - 1, "acl")


def _raise(tree: Tree, verb: int, over: int) -> None:
    """Puts a verb in the place of the one that it hangs on, with all that stands behind it."""
    above, label = tree.heads[over], tree.deps[over]
    tree.hang(verb, verb if above == over else above, label)
    for other in tree.children(over):
        if other > verb:
            tree.hang(other, verb, tree.deps[other])
