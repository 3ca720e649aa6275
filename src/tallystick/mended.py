"""Trees that their own words gainsay, mended: a verb taken for a noun, a clause for the sentence.

A parser is led astray by a verb that may be a noun ("Two gunmen shot and killed a guard" with
"shot" for a thing of the gunmen) and by a participle that may be the verb of the sentence ("A man
held by rebels was freed" with "A man held" for the sentence). The words behind tell better.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import compress, count

from tallystick.mended_acts import act_as_part, results_of_acts, subject_as_aside
from tallystick.mended_subjects import subject
from tallystick.mended_tellings import mend_tellings
from tallystick.mended_words import acting_nouns, cut_adjectives, in_name, owning, raise_verb
from tallystick.tables import word_sets
from tallystick.tree import Tree


def mend(tree: Tree) -> None:
    """Mends what is told here, in all sentences of a report; most reports have none of it."""
    for at in acting_nouns(tree):
        tree.tags[at] = "VERB"
        raise_verb(tree, at)
    mend_tellings(tree)
    for noun, behind in _hyphened(tree):
        _as_one_word(tree, noun, behind)
    for at in _doers_as_harmed(tree):
        tree.deps[at] = "nsubj"
    for at in _harmed_as_doers(tree):
        tree.deps[at] = "nsubj:pass"
    for at in _places(tree.lower, _words("participle")):
        _cut(tree, at)
    cut_adjectives(tree)
    _mend_names(tree)
    for at, verb in _results_behind_speakers(tree):
        tree.hang(at, verb, "advcl")
    for at, noun, act in _clauses_behind_with(tree):
        tree.hang(act, tree.heads[noun], "advcl")
        tree.hang(noun, act, "nsubj")
        tree.hang(at, act, "mark")
    for at, verb in _speakers_behind_dash(tree):
        tree.hang(at, verb, "parataxis")
    for at, verb in results_of_acts(tree):
        tree.hang(at, verb, "advcl")
    _mend_times(tree)


def _words(kind: str) -> frozenset[str]:
    return word_sets("tree_words.tsv")[kind]


def _places(words: Sequence[object], wanted: frozenset[str]) -> Iterator[int]:
    return compress(count(), map(wanted.__contains__, words))


_NOMINAL = frozenset({"NOUN", "PROPN"})


_LAST_DASH = frozenset({"-", "--", "–", "—"})
_OF_VERBS = frozenset({"obj", "nsubj", "nsubj:pass", "obl", "conj"})


def _speakers_behind_dash(tree: Tree) -> Iterator[tuple[int, int]]:
    """ "Twelve killed in blast – police": who says so ends a headline, and was not killed."""
    for at in _places(tree.lower, _LAST_DASH):
        noun, verb = at + 1, tree.heads[at + 1] if at + 1 < len(tree.heads) else at
        ends = noun + 1 >= len(tree.lower) or tree.lower[noun + 1].isspace()
        if ends and verb < at and tree.tags[verb] == "VERB" and tree.deps[noun] in _OF_VERBS:
            yield noun, verb


_HYPHEN = frozenset({"-"})


def _hyphened(tree: Tree) -> Iterator[tuple[int, int]]:
    """ "A passer-by", with the "by" for its noun or a word of its own."""
    for at in _places(tree.lower, _HYPHEN):
        noun, behind = at - 1, at + 1
        of_noun = tree.lower[behind : behind + 1] and tree.lower[behind] in _words("hyphened")
        if of_noun and tree.tags[noun] == "NOUN":
            yield noun, behind


def _as_one_word(tree: Tree, noun: int, behind: int) -> None:
    if tree.heads[noun] == behind:
        for child in tree.children(behind):
            tree.hang(child, noun, tree.deps[child])
        above = tree.heads[behind]
        tree.hang(noun, noun if above == behind else above, tree.deps[behind])
    tree.tags[behind] = "NOUN"
    tree.hang(behind, noun, "flat")


_HARMED = frozenset({"nsubj:pass"})
# Behind these another part of a headline begins: "Man shot, killed - RNA News".
_MARKS = frozenset({",", ";", ":", "-", "--", "–", "—", "|"})
_HELPERS = frozenset({"aux", "aux:pass", "cop"})


def _doers_as_harmed(tree: Tree) -> Iterator[int]:
    """ "Two gunmen shot and killed a guard": a verb without helpers that has an object is active."""
    for at in _places(tree.deps, _HARMED):
        verb = tree.heads[at]
        children = tree.children(verb)
        labels = {tree.deps[child] for child in children}
        if at < verb and not labels & _HELPERS and _has_object(tree, verb, children):
            yield at


def _has_object(tree: Tree, verb: int, children: Sequence[int]) -> bool:
    """Whether people stand behind a verb, or behind the one straight joined to it: "shot and killed"."""
    joined = tree.lower[verb + 1 : verb + 2] in {("and",), ("or",)}
    second = [c for c in children if tree.deps[c] == "conj" and joined and c == verb + 2]
    below = [*children, *(c for other in second for c in tree.children(other))]
    objects = (c for c in below if tree.deps[c] == "obj" and c > verb)
    return any(_MARKS.isdisjoint(tree.lower[verb + 1 : at]) for at in objects)


_FELLED = frozenset({"dead", "down"})
_BEHIND_FELLED = frozenset({"PUNCT", "ADP", "CCONJ", "SCONJ", "ADV", "SPACE"})


def _harmed_as_doers(tree: Tree) -> Iterator[int]:
    """ "Policeman shot dead; two detained": who is shot dead where nobody stands behind it."""
    for verb in _places(tree.lower, _words("felling")):
        felled = not _FELLED.isdisjoint(tree.lower[verb + 1 : verb + 2])
        behind = tree.tags[verb + 2 : verb + 3]
        if not felled or (behind and behind[0] not in _BEHIND_FELLED):
            continue
        children = tree.children(verb)
        if not {tree.deps[c] for c in children} & {*_HELPERS, "obj", "iobj"}:
            yield from (c for c in children if c < verb and tree.deps[c] == "nsubj")


_SET_OFF = frozenset({"ccomp", "conj", "parataxis", "xcomp"})
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_NO_VERB_OF_ITS_OWN = frozenset({"cc", "mark", *_SUBJECTS})


def _cut(tree: Tree, clause: int) -> None:
    """ "Three men held by rebels | were freed": "held" tells of the men, and what follows is the verb."""
    children, noun = tree.children(clause), clause - 1
    helped = any(tree.deps[c] in _HELPERS for c in children)
    if helped or tree.tags[clause] != "VERB" or noun not in children:
        return
    behind = (c for c in children if c > clause and tree.deps[c] in _SET_OFF)
    verb = next((c for c in behind if tree.labels(c) & _HELPERS), None)
    if verb is not None and tree.deps[verb] == "ccomp" and tree.lower[clause] in _words("saying"):
        return  # "Police said it was not known"
    if tree.deps[noun] not in _SUBJECTS or verb is None:
        return
    labels = tree.labels(verb)
    if not labels & _NO_VERB_OF_ITS_OWN:
        above = verb if tree.heads[clause] == clause else tree.heads[clause]
        tree.hang(verb, above, tree.deps[clause])
        tree.hang(noun, verb, "nsubj:pass" if "aux:pass" in labels else "nsubj")
        tree.hang(clause, noun, "acl")


def _mend_names(tree: Tree) -> None:
    """Words that the parser joins to a noun or name, or keeps apart from it, against its class."""
    for at, dep in enumerate(tree.deps):
        mended = _OF_NAMES.get(dep)
        if mended is not None:
            mended(tree, at)


def _titled(tree: Tree, at: int) -> None:
    """ "Killed lawyer Ivana Petrovic": of two objects side by side the first tells of the name."""
    verb, behind = tree.heads[at], at + 1
    both = tree.deps[behind : behind + 1] == ["obj"] and tree.heads[behind] == verb < at
    if both and tree.tags[at] == "NOUN" and tree.tags[behind] == "PROPN":
        tree.hang(at, behind, "nmod:desc")


_OF = frozenset({"of", "for"})


def _harming_act(tree: Tree, at: int) -> None:
    """ "Accused of murdering | mayor Omar Noor": an act before whom it harmed, and no word of him."""
    whom = tree.heads[at]
    if tree.tags[at] != "VERB" or tree.lower[at - 1] not in _OF or not tree.has(at, "mark"):
        return
    if tree.deps[whom] in {"nmod:desc", "compound"} and tree.heads[whom] > whom:
        whom = tree.heads[whom]
    tree.hang(at, tree.heads[whom], "acl")
    tree.hang(whom, at, "obj")


_THEMSELVES = frozenset({"himself", "herself", "themselves"})


def _reflexive(tree: Tree, at: int) -> None:
    """ "A child shooting themselves": whoever does it to himself does it."""
    act = tree.heads[at]
    if tree.lower[at] in _THEMSELVES and tree.lower[act].endswith("ing") and act == at - 1:
        tree.deps[at], tree.tags[act] = "obj", "VERB"


def _object(tree: Tree, at: int) -> None:
    _titled(tree, at)
    _reflexive(tree, at)
    owning(tree, at)


def _counted_behind(tree: Tree, at: int) -> None:
    """ "Seven | current and former officials": a number counts people, not what is told of them."""
    told = tree.heads[at]
    noun = tree.heads[told]
    counts = tree.deps[told] == "amod" and at < told < noun and tree.tags[noun] in _NOMINAL
    if counts and tree.tags[told] in {"ADJ", "VERB"} and not tree.has(noun, "nummod"):
        tree.hang(at, noun, "nummod")


def _joined(tree: Tree, at: int) -> None:
    """ "The deaths of a woman with a child and of a guard": a second "of" goes on with the first.

    "The murder of Omar Noor and the kidnapping of a guard": what is done does not join whom it befell.
    """
    deeds = _words("deed")
    if tree.lower[at] in deeds:
        deed = tree.heads[tree.heads[at]]
        if tree.lower[deed] in deeds and tree.lower[tree.heads[at]] not in deeds:
            tree.hang(at, deed, "conj")
        return
    if not _is_of(tree, at) or _is_of(tree, tree.heads[at]):
        return
    above = tree.heads[at]
    for _ in range(LINKS):
        parts = tree.children(above)
        deep = [above, *parts, *(c for part in parts for c in tree.children(part))]
        first = next((c for c in deep if c < at and _is_of(tree, c)), None)
        if first is not None:
            tree.hang(at, first, "conj")
            break
        above = tree.heads[above]


# How many words up a tree the "of" may stand that a second one goes on with.
LINKS = 3


def _is_of(tree: Tree, at: int) -> bool:
    names = (at, *(c for c in tree.children(at) if tree.deps[c] in {"compound", "nmod:desc"}))
    below = (c for name in names for c in tree.children(name))
    return any(tree.lower[c] == "of" and tree.deps[c] == "case" for c in below)


_OF_NAMES: dict[str, Callable[[Tree, int], None]] = {
    "conj": _joined,
    "nummod": _counted_behind,
    "compound": act_as_part,
    "appos": subject_as_aside,
    "flat": in_name,
    "obj": _object,
    "nsubj": subject,
    "amod": _harming_act,
    "nsubj:pass": subject,
    "nmod:unmarked": _reflexive,
}


def _results_behind_speakers(tree: Tree) -> Iterator[tuple[int, int]]:
    """ "A clerk opened fire, police said, killing two": the result is that of what was told."""
    for at in _places(tree.lower, _words("result")):
        said = tree.heads[at]
        if tree.deps[at] != "advcl" or tree.lower[at - 1] != "," or said >= at:
            continue
        told = [c for c in tree.children(said) if tree.deps[c] == "ccomp" and c < said]
        if told:
            yield at, told[-1]


_WITH = frozenset({"with"})


def _clauses_behind_with(tree: Tree) -> Iterator[tuple[int, int, int]]:
    """ "..., with officials reporting 12 dead": who does it there, and what he does."""
    for at in _places(tree.lower, _WITH):
        noun = tree.heads[at]
        act = noun + 1
        tells = tree.deps[noun] in _OF_TIME and tree.deps[act : act + 1] == ["acl"]
        if tells and tree.heads[act] == noun and tree.lower[act].endswith("ing"):
            yield at, noun, act


_OF_TIME = frozenset({"obl:unmarked", "obl"})


def _mend_times(tree: Tree) -> None:
    for at in _times_of_clauses(tree):
        before = next((i for i in range(at - 1, -1, -1) if _is_told(tree, i)), at)
        tree.hang(at, before, "obl:unmarked")


def _times_of_clauses(tree: Tree) -> Iterator[int]:
    """ "Relatives of a boy who was shot Tuesday night said": the time is that of the clause before.

    Not so "the judge investigating a murder today left".
    """
    for at in _places(tree.lower, _words("day")):
        verb = tree.heads[at]
        if tree.deps[at] not in _OF_TIME or verb <= at or "," in tree.lower[at - 3 : at]:
            continue
        own = [c for c in tree.children(verb) if c < at and tree.deps[c] in _SUBJECTS]
        between = own and any(_is_told(tree, i) for i in range(own[-1] + 1, at))
        if between and "," not in tree.lower[own[-1] : at]:
            yield at


def _is_told(tree: Tree, at: int) -> bool:
    """Whether a word is a verb of something done, not of somebody's doing: "shot", not "investigating"."""
    return tree.tags[at] == "VERB" and not tree.lower[at].endswith("ing")
