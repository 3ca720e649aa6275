"""Clauses taken for the sentence, and times taken out of their clause.

"Three men held by rebels were freed" with "held" for what happened, "relatives of a boy who was shot
Tuesday said" with Tuesday for the day on which they said it.
"""

from collections.abc import Iterator

from tallystick.mended.lists import labelled, words
from tallystick.tree import Tree

_HELPERS = frozenset({"aux", "aux:pass", "cop"})
_RELATIVE = frozenset({"acl:relcl"})


def cut_clauses(tree: Tree) -> None:
    """Hangs participles on the noun before them where the verb of the sentence follows."""
    for at in tree.places.of(words("participle")):
        _cut(tree, at)
    for at in labelled(tree, _RELATIVE):
        _to_deed(tree, at)
    for at in tree.places.of(_TIME):
        _by_the_time(tree, at)


_TIME = frozenset({"time"})


def participle_as_subject(tree: Tree, clause: int) -> None:
    """ "The blows | inflicted on him by looters were many": the blows were, and what is told of them."""
    noun, above = clause - 1, tree.heads[clause]
    opened = any(tree.deps[c] == "mark" for c in tree.children(clause))
    if above > clause and not opened and _has_subject_at(tree, clause, noun):
        tree.hang(noun, above, "nsubj")
        tree.hang(clause, noun, "acl")


def who_was(tree: Tree, clause: int) -> None:
    """ "One of the injured, | who was shot, told reporters": the one was, and not all of them."""
    many = tree.heads[clause]
    one = tree.heads[many]
    of = tree.deps[many] == "nmod" and tree.lower[one : one + 2] == ("one", "of")
    if of and not _ONE.isdisjoint([tree.lower[c] for c in tree.children(clause)]):
        tree.hang(clause, one, "acl:relcl")


_ONE = frozenset({"was", "is", "has"})


def _by_the_time(tree: Tree, at: int) -> None:
    """ "By the time officers arrived, | two men had been shot": what is told is what had been done."""
    came = tree.heads[at]
    if tree.lower[at - 2 : at] != ("by", "the") or came < at or tree.deps[at] != "obl":
        return
    behind = (c for c in tree.children(came) if c > came and tree.deps[c] in _SET_OFF)
    told = next((c for c in behind if "," in tree.lower[came:c] and not tree.has(c, "cc")), None)
    if told is not None and _SUBJECTS & tree.labels(told) and _SUBJECTS & tree.labels(came):
        tree.hang(told, told if tree.heads[came] == came else tree.heads[came], tree.deps[came])
        tree.hang(at, told, "obl")
        tree.hang(came, at, "acl:relcl")


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


def hang_times(tree: Tree) -> None:
    """Hangs times on the verb of the clause they stand in."""
    for at, deed in _days_of_deeds(tree):
        tree.hang(at, deed, "nmod" if tree.has(at, "case") else "nmod:unmarked")
    for at in _times_of_clauses(tree):
        before = next((i for i in range(at - 1, -1, -1) if _is_told(tree, i)), at)
        tree.hang(at, before, "obl:unmarked")
    for at in tree.places.of(words("deed")):
        _hang_on_deed(tree, at)


def _hang_on_deed(tree: Tree, deed: int) -> None:
    """ "The murder of a nurse Monday night | shocked the town": the time of the murder."""
    if tree.tags[deed] != "NOUN":
        return
    whom = next((c for c in tree.children(deed) if c > deed and tree.has(c, "case")), deed)
    if tree.deps[whom] != "nmod":
        return
    last = max([whom, *tree.children(whom)])
    behind = range(last + 1, min(last + 3, len(tree.lower)))
    time = next((i for i in behind if tree.deps[i] in _AS_TIME and tree.tags[i] != "VERB"), None)
    if time is None or tree.first(time) != last + 1 or tree.heads[time] < time:
        return
    opens = tree.deps[deed] in _SUBJECTS or tree.lower[time + 1] in {"has", "have"}
    if opens and not words("day").isdisjoint(tree.lower[last + 1 : time + 1]):
        tree.hang(time, deed, "nmod:unmarked")


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
    if tree.tags[verb] != "VERB" or tree.labels(verb) & _SUBJECTS or not tree.has(verb, "cc"):
        return
    siblings = (c for c in tree.children(above) if above < c < verb and tree.deps[c] == "conj")
    last = max(siblings, default=above)
    told = tree.labels(last) if tree.tags[last] == "VERB" else set()
    if last != above and told & _SUBJECTS and "cc" in told:
        tree.hang(verb, last, "conj")


_ADVERBS = ["AUX", "ADV", "CCONJ", "ADV"]
_SET_OFF = frozenset({"ccomp", "conj", "parataxis", "xcomp"})
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_NO_VERB_OF_ITS_OWN = frozenset({"cc", "mark", *_SUBJECTS})


def _cut(tree: Tree, clause: int) -> None:
    """ "Three men held by rebels | were freed": "held" tells of the men, and what follows is the verb."""
    noun = clause - 1
    if tree.tags[clause] != "VERB" or not _has_subject_at(tree, clause, noun):
        return
    children = tree.children(clause)
    if any(tree.deps[c] in _HELPERS for c in children):
        return
    behind = (c for c in children if c > clause and tree.deps[c] in _SET_OFF)
    verb = next((c for c in behind if tree.labels(c) & _HELPERS), None)
    if verb is not None and tree.deps[verb] == "ccomp" and tree.lower[clause] in words("saying"):
        return  # "Police said it was not known"
    if verb is None:
        return
    labels = tree.labels(verb)
    if not labels & _NO_VERB_OF_ITS_OWN:
        above = verb if tree.heads[clause] == clause else tree.heads[clause]
        tree.hang(verb, above, tree.deps[clause])
        tree.hang(noun, verb, "nsubj:pass" if "aux:pass" in labels else "nsubj")
        tree.hang(clause, noun, "acl")


def _has_subject_at(tree: Tree, clause: int, noun: int) -> bool:
    return noun >= 0 and tree.heads[noun] == clause and tree.deps[noun] in _SUBJECTS


_AS_TIME = _SUBJECTS | {"obl:unmarked"}
_OF_TIME = frozenset({"obl:unmarked", "obl"})
_OF_VERBS = _OF_TIME | {"obj"}


def _days_of_deeds(tree: Tree) -> Iterator[tuple[int, int]]:
    """ "Villagers protested on Monday against the killing of a farmer | on Saturday": of two days of
    a verb the second is that of the deed it stands behind."""
    for at in tree.places.of(words("day")):
        verb = tree.heads[at]
        if tree.deps[at] not in _OF_TIME or verb >= at:
            continue
        beside = [c for c in tree.children(verb) if c < at and tree.deps[c] in _OF_VERBS]
        deed = next((c for c in reversed(beside) if tree.lower[c] in words("deed")), None)
        if deed is not None and any(tree.lower[c] in words("day") for c in beside if c < deed):
            yield at, deed


def _times_of_clauses(tree: Tree) -> Iterator[int]:
    """ "Relatives of a boy who was shot Tuesday night said": the time is that of the clause before.

    Not so "the judge investigating a murder today left".
    """
    for at in tree.places.of(words("day")):
        verb = tree.heads[at]
        if tree.deps[at] not in _OF_TIME or verb <= at or "," in tree.lower[at - 3 : at]:
            continue
        own = [c for c in tree.children(verb) if c < at and tree.deps[c] in _SUBJECTS]
        if own and _is_told_between(tree, own[-1], at):
            yield at


def _is_told_between(tree: Tree, subject: int, at: int) -> bool:
    """Whether a clause without commas tells of something done: "a boy | who was shot | Tuesday"."""
    done = any(_is_told(tree, i) for i in range(subject + 1, at))
    return done and "," not in tree.lower[subject:at]


def _is_told(tree: Tree, at: int) -> bool:
    """Whether a word is a verb of something done, not of somebody's doing: "shot", not "investigating"."""
    return tree.tags[at] == "VERB" and not tree.lower[at].endswith("ing")
