"""Trees that their own words gainsay, mended: a verb taken for a noun, a clause for the sentence.

A parser is led astray by a verb that may be a noun ("Two gunmen shot and killed a guard" with
"shot" for a thing of the gunmen) and by a participle that may be the verb of the sentence ("A man
wanted on a charge was killed" with "A man wanted" for the sentence). The words behind tell better.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import compress, count

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
    for at in _cut_clauses(tree):
        _cut(tree, at)
    cut_adjectives(tree)
    _mend_names(tree)
    for at, verb in _results_behind_speakers(tree):
        tree.hang(at, verb, "advcl")
    for at, noun, act in _clauses_behind_with(tree):
        tree.hang(act, tree.heads[noun], "advcl")
        tree.hang(noun, act, "nsubj")
        tree.hang(at, act, "mark")
    for at in _times_of_clauses(tree):
        before = next((i for i in range(at - 1, -1, -1) if _is_told(tree, i)), at)
        tree.hang(at, before, "obl:unmarked")


def _words(kind: str) -> frozenset[str]:
    return word_sets("tree_words.tsv")[kind]


def _places(words: Sequence[object], wanted: frozenset[str]) -> Iterator[int]:
    return compress(count(), map(wanted.__contains__, words))


_NOMINAL = frozenset({"NOUN", "PROPN"})


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
    return any(tree.deps[c] == "obj" and c > verb for c in below) or _bare_noun(tree, below, verb)


def _bare_noun(tree: Tree, below: Sequence[int], verb: int) -> bool:
    """ "Killed village headman Omar Noor", hung on the verb without a preposition."""
    for child in below:
        named = tree.deps[child] == "obl" and child > verb and tree.tags[child] == "PROPN"
        if named and not tree.has(child, "case"):
            tree.deps[child] = "obj"
            return True
    return False


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


_FINITE = frozenset("was were is are has had have".split())
_SET_OFF = frozenset({"ccomp", "conj", "parataxis", "xcomp"})
_CLAUSES = frozenset({"cc"})
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})


def _cut_clauses(tree: Tree) -> Iterator[int]:
    """Participles that the parser took for the verb: "a man wanted on a charge | was shot"."""
    for at in _places(tree.lower, _words("participle")):
        if tree.tags[at] != "VERB" or tree.deps[at] in {"acl", "acl:relcl", "amod"}:
            continue
        if _subject_before(tree, at) is not None and _true_verb(tree, at) is not None:
            yield at


def _subject_before(tree: Tree, verb: int) -> int | None:
    """The noun straight before a verb without helpers that the parser has for its subject."""
    children = tree.children(verb)
    labels = {tree.deps[child] for child in children}
    if labels & {"aux", "aux:pass", "cop"}:
        return None
    own = [c for c in children if c < verb and tree.deps[c] in _SUBJECTS]
    set_off = tree.lower[verb - 1] == "," and tree.lower[verb] not in _words("saying")
    reach = 2 if set_off else 1
    return own[-1] if own and tree.tags[own[-1]] in _NOMINAL and verb - own[-1] <= reach else None


def _true_verb(tree: Tree, cut: int) -> int | None:
    """The verb behind a participle that has no subject of its own, but the noun before."""
    if tree.deps[cut] in _SUBJECTS and tree.heads[cut] > cut:
        return tree.heads[cut]  # "their sons, ages 3 and 5, were killed"
    below = [c for c in tree.children(cut) if tree.deps[c] in _SET_OFF]
    above = tree.heads[cut] if tree.deps[cut] in _SET_OFF else cut
    beside = [c for c in tree.children(above) if tree.deps[c] in _SET_OFF and c > cut]
    return next(
        (verb for verb in [*below, *beside] if verb > cut and _is_bare(tree, verb, cut)), None
    )


def _is_bare(tree: Tree, verb: int, cut: int) -> bool:
    """ "On a charge was shot", "to be herders attacked": no noun there can be its subject."""
    children = tree.children(verb)
    labels = {tree.deps[child] for child in children}
    if labels & _CLAUSES:
        return False
    own = [c for c in children if tree.deps[c] in _SUBJECTS]
    if not own:
        set_off = tree.lower[cut - 1] == tree.lower[verb - 1] == ","
        return set_off or any(c < verb and tree.lower[c] in _FINITE for c in children)
    to_be = _behind_to_be(tree, own[-1]) == cut + 1
    with_case = any(tree.deps[c] == "case" and c == cut + 1 for c in tree.children(own[-1]))
    return tree.tags[own[-1]] in _NOMINAL and (to_be or with_case)


def _behind_to_be(tree: Tree, noun: int) -> int | None:
    """Where the "to be" stands before a noun that somebody is said to be: "believed | to be rebels"."""
    first = min([noun, *(c for c in tree.children(noun) if tree.deps[c] not in {"mark", "cop"})])
    return first - 2 if tree.lower[first - 2 : first] == ("to", "be") else None


def _cut(tree: Tree, clause: int) -> None:
    """Hangs the clause on its noun, and the noun on the verb behind, which takes its place."""
    noun, verb = _subject_before(tree, clause), _true_verb(tree, clause)
    if noun is None or verb is None:
        return
    passive = any(tree.deps[c] == "aux:pass" for c in tree.children(verb) if c > clause + 2)
    for child in tree.children(verb):
        if tree.deps[child] in _SUBJECTS:
            tree.hang(child, clause, "xcomp")
    if tree.heads[verb] == clause or tree.deps[clause] == "ROOT":
        above = verb if tree.deps[clause] == "ROOT" else tree.heads[clause]
        tree.hang(verb, above, tree.deps[clause])
    tree.hang(noun, verb, "nsubj:pass" if passive else "nsubj")
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


def _counted(tree: Tree, at: int) -> None:
    """ "Two | detained reporters": a number before a participle counts the noun behind."""
    taken = tree.heads[at]
    if tree.tags[at] == "NUM" and tree.deps[taken] == "amod" and taken == at + 1:
        tree.hang(at, tree.heads[taken], "nummod")


_DASHES = frozenset({"-", "--", "–", "—"})


def _subject_in_dashes(tree: Tree, at: int) -> None:
    """ "Six teachers -- five Spaniards and a Dane -- were shot": those in dashes are the six."""
    verb = tree.heads[at]
    if _DASHES.isdisjoint(tree.lower[at + 1 : verb]):
        return
    first = min([at, *tree.children(at)])
    opened, whole = tree.lower[first] in _DASHES, first - 1
    if opened and whole >= 0 and tree.heads[whole] == verb and tree.deps[whole] == tree.deps[at]:
        tree.hang(at, whole, "appos")


def _subject_as_said(tree: Tree, at: int) -> None:
    """ "Men suspected to be herders attacked": what they may be is no second subject."""
    to = _behind_to_be(tree, at)
    if to is not None and to and tree.tags[to - 1] == "VERB" and tree.deps[to - 1] == "acl":
        tree.hang(at, to - 1, "xcomp")
        tree.hang(to, at, "mark")
        tree.hang(to + 1, at, "cop")


_BELOW_NOUNS = frozenset({"acl", "acl:relcl", "advcl", "xcomp"})


def _object_as_subject(tree: Tree, at: int) -> None:
    """ "A man accused of killing his landlord was detained": the landlord is the object of "killing"."""
    verb, act = tree.heads[at], min([at, *tree.children(at)]) - 1
    if act < 0 or verb < at or tree.tags[act] != "VERB" or tree.deps[act] not in _BELOW_NOUNS:
        return
    others = (c for c in tree.children(verb) if tree.deps[c] in _SUBJECTS)
    if any(other < act for other in others) and not tree.has(act, "obj"):
        tree.hang(at, act, "obj")


def _harming_act(tree: Tree, at: int) -> None:
    """ "Accused of "murdering" mayor Noor": an act before whom it harmed, and no word of him."""
    whom = tree.heads[at]
    if tree.tags[at] != "VERB" or not tree.lower[at].endswith("ing") or not tree.has(at, "mark"):
        return
    if tree.deps[whom] in {"nmod:desc", "compound"} and tree.heads[whom] > whom:
        whom = tree.heads[whom]
    tree.hang(at, tree.heads[whom], "acl")
    tree.hang(whom, at, "obj")


def _subject(tree: Tree, at: int) -> None:
    _counted(tree, at)
    owning(tree, at)
    _subject_as_said(tree, at)
    _object_as_subject(tree, at)
    _subject_in_dashes(tree, at)
    _subject_behind_case(tree, at)
    _second_subject(tree, at)
    _plural_subject(tree, at)


def _subject_as_time(tree: Tree, at: int) -> None:
    """ "A mortar round exploded": a noun before a verb without a subject does it; no time does."""
    verb = tree.heads[at]
    told = tree.tags[verb] == "VERB" and verb == at + 1 and tree.tags[at] == "NOUN"
    times = _words("time")
    timed = tree.lower[at] in times or tree.lower[at].removesuffix("s") in times
    if told and not timed and not _SUBJECTS.union(_HELPERS) & tree.labels(verb):
        tree.deps[at] = "nsubj"


def _owned(tree: Tree, at: int) -> None:
    """ "Declared her dead": she is no owner; nor is the "Blue Moon" of a bar, without an "'s"."""
    below = tree.heads[at]
    if tree.lower[below] == "dead" and tree.deps[below] == "obj" and below == at + 1:
        tree.hang(at, tree.heads[below], "obj")
        tree.deps[below] = "xcomp"
    elif tree.tags[at] == "PROPN" and not tree.has(at, "case"):
        tree.deps[at] = "compound"


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


def _number_behind_and(tree: Tree, at: int) -> None:
    """ "Noor and | two of his aides": a number is no part of its "and"."""
    joint = tree.heads[at]
    if tree.tags[at] == "NUM" and tree.tags[joint] == "CCONJ":
        tree.hang(at, tree.heads[joint], "nummod")


def _left_edge(tree: Tree, at: int) -> int:
    """The first word of all that hangs on a word, or it itself."""
    return min([at, *(_left_edge(tree, child) for child in tree.children(at) if child < at)])


def _right_edge(tree: Tree, at: int) -> int:
    return max([at, *(_right_edge(tree, child) for child in tree.children(at) if child > at)])


def _before(tree: Tree, at: int) -> int:
    """The word before another one, over the break of a line."""
    at -= 1
    while at > 0 and tree.tags[at] == "SPACE":
        at -= 1
    return at


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


def _other_subject(tree: Tree, at: int) -> int | None:
    """Another subject of a verb, before one: "six teachers, and a guard | were arrested"."""
    own = (c for c in tree.children(tree.heads[at]) if c < at and tree.deps[c] in _SUBJECTS)
    return next((c for c in own if tree.tags[c] in _NOMINAL), None)


def _subject_behind_case(tree: Tree, at: int) -> None:
    """ "Half of the men held after | Noor's murder were freed": behind a preposition is no subject."""
    first = _left_edge(tree, at)
    if tree.tags[first] != "ADP" or (other := _other_subject(tree, at)) is None:
        return
    verb = next((i for i in range(first - 1, other, -1) if tree.tags[i] == "VERB"), None)
    if verb is not None:
        tree.hang(at, verb, "obl")


def _second_subject(tree: Tree, at: int) -> None:
    """ "Six teachers, four nurses, and a guard were held": what an "and" joins is one subject."""
    verb, first = tree.heads[at], _left_edge(tree, at)
    before = _before(tree, first)
    if _titles(tree, before, at):
        tree.hang(at, before, "appos")
        return
    joint = next((c for c in tree.children(verb) if c == before and tree.deps[c] == "cc"), None)
    other = _other_subject(tree, at) if joint is not None and verb > at else None
    if joint is None or other is None:
        return
    for part in tree.children(other):
        edge = _left_edge(tree, part)
        listed = tree.deps[part] == "appos" and "," in {tree.lower[edge], tree.lower[edge - 1]}
        counted = tree.has(part, "nummod") or not _ONE.isdisjoint(_articles(tree, part))
        if listed and counted and tree.has(other, "nummod"):
            tree.hang(part, other, "conj")
    tree.hang(joint, at, "cc")
    tree.hang(at, other, "conj")


def _titles(tree: Tree, noun: int, name: int) -> bool:
    """ "A nurse and his driver | Omar Noor were shot": a name straight behind a noun of the list."""
    titled = tree.tags[noun] == "NOUN" and tree.tags[name] == "PROPN" and tree.deps[noun] == "conj"
    return titled and tree.heads[name] not in {noun, tree.heads[noun]}


_PLURAL = frozenset({"were", "are"})


def _plural_subject(tree: Tree, at: int) -> None:
    """ "Omar Noor, head of the union of miners, and his son were shot": "were" tells of both."""
    verb = tree.heads[at]
    helper = next((c for c in tree.children(verb) if tree.deps[c] in _HELPERS and c > at), None)
    plural = helper is not None and not _PLURAL.isdisjoint(tree.lower[helper:verb])
    if helper is None or not plural or not _is_one(tree, at) or tree.has(at, "conj"):
        return
    if tree.deps[verb] == "conj" and tree.has(verb, "cc") and tree.heads[verb] < at:
        _take_up(tree, at, verb)
        return
    end = helper - (tree.lower[helper - 1] in {",", "-", "--", "–", "—"})
    for last in range(end - 1, at, -1):
        ends = tree.deps[last] == "conj" and _right_edge(tree, last) == end - 1
        if ends and at in _above(tree, last) and tree.has(last, "cc"):
            tree.hang(last, at, "conj")
            break


def _take_up(tree: Tree, at: int, verb: int) -> None:
    """ "Omar Noor, a farmer, | and his son were shot": what the tree has for a clause is the subject."""
    first, joint = tree.heads[verb], next(c for c in tree.children(verb) if tree.deps[c] == "cc")
    if not _is_one(tree, first) or joint != _left_edge(tree, at) - 1 or tree.has(first, "cop"):
        return
    above = verb if tree.heads[first] == first else tree.heads[first]
    tree.hang(verb, above, tree.deps[first])
    tree.hang(first, verb, tree.deps[at])
    tree.hang(joint, at, "cc")
    tree.hang(at, first, "conj")


def _above(tree: Tree, at: int) -> list[int]:
    """The words that a word hangs on, the nearest first."""
    found: list[int] = []
    while tree.heads[at] != at and len(found) < 2 * LINKS:
        at = tree.heads[at]
        found.append(at)
    return found


_ONE = frozenset({"a", "an"})


def _articles(tree: Tree, at: int) -> set[str]:
    return {tree.lower[c] for c in tree.children(at) if tree.deps[c] == "det"}


def _is_one(tree: Tree, at: int) -> bool:
    """Whether a noun or a name is of one person: "a guard", "his son", "Omar Noor"."""
    articles = _articles(tree, at)
    named = tree.tags[at] == "PROPN" and not articles
    kin = tree.has(at, "nmod:poss") and tree.lower[at] in _words("kin")
    return named or kin or not articles.isdisjoint(_ONE)


_OF_NAMES: dict[str, Callable[[Tree, int], None]] = {
    "conj": _joined,
    "nummod": _counted_behind,
    "flat": in_name,
    "obj": _object,
    "nsubj": _subject,
    "amod": _harming_act,
    "fixed": _number_behind_and,
    "nsubj:pass": _subject,
    "obl:unmarked": _subject_as_time,
    "nmod:poss": _owned,
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
