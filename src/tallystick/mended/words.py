"""Words of a class or a place that what stands beside them gainsays, mended (see `mended`).

"A list names ten people" with "names" for a noun, "her 6- and 12-year-old sons" with "her" for who
was hurt, "Pavel Orlov" with "Pavel" for an adjective.
"""

from collections.abc import Iterator, Sequence

from tallystick.grammar import NOUNS, SUBJECTS
from tallystick.mended.lists import labelled, words
from tallystick.tree import Tree

_TOLD = frozenset({"ccomp", "obj"})


def acting_nouns(tree: Tree) -> Iterator[int]:
    """ "The UN estimates that nine died", "a list names ten": what has a subject and an object, or
    tells something, is a verb."""
    for told in labelled(tree, _TOLD):
        acting = tree.heads[told]
        if tree.tags[acting] == "NOUN" and told > acting:
            labels = tree.labels(acting)
            if "nsubj" in labels and "cop" not in labels:
                yield acting


def raise_verb(tree: Tree, at: int) -> None:
    """ "A list names ten people | killed and two missing": a verb is no subject of what tells more of
    its object; it takes the place of that."""
    told = tree.heads[at]
    below = [c for c in tree.children(at) if tree.deps[c] == "obj" and c == told - 1]
    if tree.deps[at] not in SUBJECTS or not below:
        return
    above = at if tree.deps[told] == "ROOT" else tree.heads[told]
    tree.hang(at, above, tree.deps[told])
    tree.hang(told, below[0], "acl")
    for child in tree.children(told):
        if tree.deps[child] == "obj" and tree.has(child, "cc"):
            tree.hang(child, below[0], "conj")


def behind_colon(tree: Tree, at: int) -> None:
    """ "Shot after knifing a tourist: | army, police", "nine killed: | Ministry": who says so, at the end,
    is none of those harmed."""
    first = tree.first(at)
    colon = next((i for i in range(first, at) if tree.lower[i] == ":"), None)
    if colon is None or colon == first:
        return
    noun = colon - 1
    if tree.heads[noun] == at and tree.tags[noun] in {*NOUNS, "ADJ"}:
        tree.tags[noun] = "NOUN" if tree.tags[noun] == "ADJ" else tree.tags[noun]
        above, label = tree.heads[at], tree.deps[at]
        tree.hang(noun, above, label)
        for child in tree.children(at):
            if child < noun:
                tree.hang(child, noun, tree.deps[child])
        tree.hang(at, above, "parataxis")


def in_town(tree: Tree, at: int) -> None:
    """ "Two Men Stabbed | Downtown |": where it was, and nobody who was stabbed."""
    if tree.lower[at] in _WHERE and tree.heads[at] == at - 1 and tree.tags[at - 1] == "VERB":
        tree.tags[at] = "ADV"
        tree.deps[at] = "advmod"


_WHERE = frozenset({"downtown", "uptown", "midtown", "overnight", "elsewhere"})
_CLAUSES = frozenset({"conj", "ccomp", "xcomp", "advcl", "parataxis"})
_NO_VERB = frozenset({"cc", "mark"})
# What is said of people without a verb: "Two men dead", "left one of the 'rebels' dead".
_STATES = frozenset({"dead", "wounded", "injured", "hurt", "missing"})


def cut_adjectives(tree: Tree) -> None:
    """ "Two guards reluctant to open the gate | were shot": an adjective without a "were" of its own
    tells more of its noun, and what it governs is no subject of the verb behind."""
    for verb in labelled(tree, _CLAUSES):
        told = tree.heads[verb]
        if tree.tags[told] != "ADJ" or verb < told:
            continue
        if not _is_told_as_sentence(tree, told) or not _is_finite(tree, verb):
            continue
        owners = [c for c in tree.children(verb) if tree.deps[c] in SUBJECTS]
        governing = [_governing(tree, told, owner) for owner in owners]
        if None in governing:
            continue
        for owner, above in zip(owners, governing, strict=True):
            tree.hang(owner, above or told, "obj")
        _take_place(tree, verb, told)


def _is_told_as_sentence(tree: Tree, told: int) -> bool:
    labels = tree.labels(told)
    noun = tree.tags[told - 1] == "NOUN" and tree.lower[told] not in _STATES
    return noun and "cop" not in labels and not SUBJECTS.isdisjoint(labels)


def _is_finite(tree: Tree, verb: int) -> bool:
    """Whether a verb may be that of a sentence: "were shot", "died", no ", injuring" nor "to leave"."""
    apart = tree.lower[verb - 1] == "," or not _NO_VERB.isdisjoint(tree.labels(verb))
    return tree.tags[verb] == "VERB" and not apart and not tree.lower[verb].endswith("ing")


def _governing(tree: Tree, told: int, noun: int) -> int | None:
    """The verb straight before a noun that an adjective governs: the "open" of "reluctant to open"."""
    before = min([noun, *tree.children(noun)]) - 1
    return before if tree.tags[before] == "VERB" and tree.heads[before] == told else None


def _take_place(tree: Tree, verb: int, told: int) -> None:
    """Hangs an adjective on its noun, and all that was of the sentence on the verb behind."""
    above = verb if tree.heads[told] == told else tree.heads[told]
    tree.hang(verb, above, tree.deps[told])
    label = "nsubj:pass" if "aux:pass" in tree.labels(verb) else "nsubj"
    for child in tree.children(told):
        if tree.deps[child] in SUBJECTS:
            tree.hang(child, verb, label)
        elif child > verb:
            tree.hang(child, verb, tree.deps[child])
    tree.hang(told, told - 1, "amod")


def in_name(tree: Tree, at: int) -> None:
    """Words that the tree joins to a name: such as are none, and such as make it one: "Pavel Orlov"."""
    _acting_name(tree, at)
    _apart_from_name(tree, at)
    if tree.tags[at] == "PROPN" and tree.tags[tree.heads[at]] == "ADJ":
        tree.tags[tree.heads[at]] = "PROPN"  # "Pavel | Orlov"


def _acting_name(tree: Tree, at: int) -> None:
    """ "Found Omar Noor | suffering from a wound": what he does is no part of his name."""
    if tree.tags[at] == "VERB" and tree.lower[at].endswith("ing"):
        tree.deps[at] = "acl"


def _apart_from_name(tree: Tree, at: int) -> None:
    """ "Called the murder of Omar Noor | a tragedy": a noun with an article is no part of a name."""
    if tree.tags[at] != "NOUN" or not any(tree.lower[c] in {"a", "an"} for c in tree.children(at)):
        return
    above = tree.heads[at]
    while tree.tags[above] != "VERB" and tree.heads[above] != above:
        above = tree.heads[above]
    if tree.tags[above] == "VERB":
        tree.hang(at, above, "xcomp")


def _is_first_age(words: Sequence[str]) -> bool:
    return any(word.endswith("-") and word[:-1].isdigit() for word in words)


def owning(tree: Tree, at: int) -> None:
    """ "Her | 6- and 12-year-old sons were hurt": before an age she is an owner, as in "killed her 6-"."""
    if tree.lower[at] != "her" or not _is_first_age(tree.lower[at + 1 : at + 2]):
        return
    beside = [*tree.children(at), *tree.children(tree.heads[at])]
    noun = next((c for c in beside if c > at and tree.deps[c] in {"conj", "obj"}), None)
    if noun is None or tree.tags[noun] != "NOUN":
        return
    if tree.heads[noun] == at:
        tree.hang(noun, tree.heads[at], tree.deps[at])
    for child in tree.children(at):
        tree.hang(child, noun, tree.deps[child])
    tree.hang(at, noun, "nmod:poss")


def quoted(tree: Tree, at: int) -> None:
    """ "Left one of the 'rebels' | dead": the mark behind a quoted word makes it no owner."""
    _quoted_doer(tree, at)
    state = tree.heads[at]
    marks = (*tree.lower[at - 1 : at], *tree.lower[at + 1 : at + 2])
    if state != at + 2 or tree.lower[state] not in _STATES or not _MARKS.issuperset(marks):
        return
    verb = tree.heads[state]
    while tree.tags[verb] != "VERB" and tree.heads[verb] != verb:
        verb = tree.heads[verb]
    if tree.tags[verb] != "VERB" or len(marks) < _PAIR:
        return
    tree.tags[at + 1] = "PUNCT"
    tree.hang(at, tree.heads[state], tree.deps[state])
    for child in tree.children(state):
        if child < at:
            tree.hang(child, at, tree.deps[child])
    tree.hang(at + 1, at, "punct")
    tree.hang(state, verb, "xcomp")


def _quoted_doer(tree: Tree, at: int) -> None:
    """ "Farmers 'killed by | vigilantes'": nobody owns what stands before him."""
    noun, by = tree.heads[at], at - 1
    while by > noun and tree.lower[by] != "by":
        by -= 1
    verb = by - 1
    closed = tree.lower[at + 1 : at + 2] in {("'",), ("’",)}
    if noun >= at or by <= noun or not closed or tree.tags[verb] != "VERB":
        return
    tree.tags[at + 1] = "PUNCT"
    tree.hang(at + 1, verb, "punct")
    tree.hang(at, verb, "obl:agent")


_MARKS = frozenset({"'", "‘", "’"})
_PAIR = 2


def behind_case(tree: Tree, at: int) -> None:
    """ "Escaped from | jails": what stands behind a preposition is no verb."""
    acts = tree.tags[at] == "VERB" and not tree.lower[at].endswith(("ing", "ed"))
    if acts and tree.has(at, "case"):
        tree.tags[at] = "NOUN"


def mend_months(tree: Tree) -> None:
    """ "A blast on 3 | May | left nine dead": a month, and no "may"."""
    for at in tree.places.of(_MAY):
        day = tree.lower[at - 1] if at > 1 else ""
        if (
            tree.deps[at] == "aux"
            and day.isdigit()
            and len(day) < 3
            and tree.lower[at - 2] in _DATED
        ):
            tree.tags[at] = "PROPN"
            tree.hang(at, at - 1, "nmod:unmarked")


_MAY = frozenset({"may"})
_DATED = frozenset(
    {"on", "of", "since", "from", "until", "till", "by", "before", "after", ",", "for"}
)


def mend_hyphens(tree: Tree) -> None:
    """Makes one word of two that a hyphen joins."""
    for noun, behind in _hyphened(tree):
        _as_one_word(tree, noun, behind)
    for at in tree.places.of(_HYPHEN):
        _of_number(tree, at)
        opens, noun = at - 1, at + 1
        if opens >= 0 and tree.tags[opens] == "ADP" and tree.heads[opens] == noun:
            tree.deps[opens] = "compound"  # "an off-duty guard": no preposition of the guard


_HYPHEN = frozenset({"-"})


def _of_number(tree: Tree, at: int) -> None:
    """ "The | father-of-six | died": one father, whatever hangs on the six."""
    parent, of, number = at - 1, at + 1, at + 3
    told = tree.lower[of : of + 2] == ("of", "-") and tree.tags[number : number + 1] == ["NUM"]
    if not told or parent < 0 or tree.tags[parent] not in NOUNS:
        return
    if tree.heads[parent] == number:
        above = tree.heads[number]
        tree.hang(parent, parent if above == number else above, tree.deps[number])
        for child in tree.children(number):
            tree.hang(child, parent, tree.deps[child])
    elif tree.deps[number] in SUBJECTS or tree.deps[number] == "obj":
        tree.hang(parent, tree.heads[number], tree.deps[number])
    tree.hang(number, parent, "nmod")


def _hyphened(tree: Tree) -> Iterator[tuple[int, int]]:
    """ "A passer-by", with the "by" for its noun or a word of its own."""
    for at in tree.places.of(_HYPHEN):
        noun, behind = at - 1, at + 1
        of_noun = tree.lower[behind : behind + 1] and tree.lower[behind] in words("hyphened")
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


def titled(tree: Tree, at: int) -> None:
    """ "Killed lawyer Ivana Petrovic": of two objects side by side the first tells of the name."""
    verb, behind = tree.heads[at], at + 1
    both = tree.deps[behind : behind + 1] == ["obj"] and tree.heads[behind] == verb < at
    if both and tree.tags[at] == "NOUN" and tree.tags[behind] == "PROPN":
        tree.hang(at, behind, "nmod:desc")


def before_rank(tree: Tree, at: int) -> None:
    """ "Police | inspectors Noor and Said were killed": a rank before names, taken for a verb."""
    rank, name = tree.heads[at], at + 2
    known = rank == at + 1 and tree.tags[rank] == "VERB" and tree.lower[rank] in words("ranks")
    if not known or tree.tags[name : name + 1] != ["PROPN"]:
        return
    told = name if tree.heads[name] == rank else tree.heads[name]
    if tree.heads[told] == rank:  # "inspectors" for the verb above
        root = tree.heads[rank] == rank
        tree.hang(told, told if root else tree.heads[rank], tree.deps[rank])
    tree.tags[rank] = "NOUN"
    tree.hang(rank, name, "nmod:desc")
    tree.hang(at, rank, "compound")
    for child in tree.children(rank):
        if child > name:
            tree.hang(child, told, tree.deps[child])


def case_of_title(tree: Tree, at: int) -> None:
    """ "The bodies | of soldiers Ivo Klein and Omar Noor": the "of" is that of the names."""
    if tree.heads[at] > at:
        for child in tree.children(at):
            if tree.deps[child] == "case" and child < at:
                tree.hang(child, tree.heads[at], "case")


def accused_people(tree: Tree, at: int) -> None:
    """ "Police shot all the four | accused near Koro": people, where nothing tells of what."""
    number = tree.heads[at]
    bare = tree.lower[at] == "accused" and number == at - 1 and tree.tags[number] == "NUM"
    if not bare or not _OF_WHAT.isdisjoint(tree.lower[at + 1 : at + 2]):
        return
    parts = [child for child in tree.children(number) if child != at]
    tree.tags[at] = "NOUN"
    root = tree.heads[number] == number
    tree.hang(at, at if root else tree.heads[number], tree.deps[number])
    tree.hang(number, at, "nummod")
    for child in parts:
        tree.hang(child, at, tree.deps[child])


_OF_WHAT = frozenset({"of", "by", "in", "with", "after"})


def counted_behind(tree: Tree, at: int) -> None:
    """ "Seven | current and former officials", "five | day laborers": a number counts people, not what is
    told of them."""
    told = tree.heads[at]
    noun = tree.heads[told]
    if tree.lower[told] == "day" and told == noun - 1 and tree.lower[noun] in words("by_day"):
        tree.hang(at, noun, "nummod")
        return
    counts = tree.deps[told] == "amod" and at < told < noun and tree.tags[noun] in NOUNS
    if counts and tree.tags[told] in {"ADJ", "VERB"} and not tree.has(noun, "nummod"):
        tree.hang(at, noun, "nummod")
