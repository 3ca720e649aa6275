"""Who tells what: a verb that tells something, taken for a noun, and what goes on behind a speaker.

"The UN estimates that nine people died", "a bomb went off, police said, killing two", "..., with
officials reporting two dead", "Twelve killed in blast – police".
"""

from collections.abc import Iterator

from tallystick.grammar import DASHES, NOUNS, OF_NOUNS, SUBJECTS
from tallystick.mended.lists import labelled, words
from tallystick.tree import Tree

_OPENING = frozenset({"det", "amod", "nmod:poss", "nmod:desc", "compound"})


def mend_tellings(tree: Tree) -> None:
    """Makes verbs of such nouns, with who tells it for their subject."""
    for clause, teller in _tellings_as_nouns(tree):
        _as_telling(tree, clause, teller)
    for verb, names in _outlets_behind(tree):
        _as_reporting(tree, verb, names)


def _outlets_behind(tree: Tree) -> Iterator[tuple[int, list[int]]]:
    """ "Nine were killed in Koro, | reports ARY News |.": a noun, and the names that end the sentence."""
    for at in tree.places.of(_REPORTS):
        end = at + 1
        while end < len(tree.tags) and tree.tags[end] in {"PROPN", "DET"}:
            end += 1
        names = [i for i in range(at + 1, end) if tree.tags[i] == "PROPN"]
        closes = end < len(tree.tags) and tree.lower[end] == "." and tree.lower[at - 1] == ","
        if tree.tags[at] == "NOUN" and closes and names and len(names) <= _LONGEST_OUTLET:
            yield at, names


_REPORTS = frozenset({"reports"})
# How many words the name of an outlet may have.
_LONGEST_OUTLET = 4


def _as_reporting(tree: Tree, verb: int, names: list[int]) -> None:
    """Who reports it becomes the subject, and what was told before hangs on the verb."""
    above = next((at for at in (verb, *names) if tree.heads[at] not in (verb, *names)), None)
    root = next((at for at in (verb, *names) if tree.heads[at] == at), None)
    head = tree.heads[above] if above is not None else verb
    told = [c for at in (verb, *names) for c in tree.children(at) if c < verb - 1]
    tree.tags[verb] = "VERB"
    for name in names[1:]:
        tree.hang(name, names[0], "flat")
    tree.hang(verb, verb if root is not None else head, "ROOT" if root is not None else "parataxis")
    tree.hang(names[0], verb, "nsubj")
    for clause in told:
        tree.hang(clause, verb, "ccomp" if tree.tags[clause] == "VERB" else tree.deps[clause])


def _tellings_as_nouns(tree: Tree) -> Iterator[tuple[int, int]]:
    """ "The UN | estimates that nine died", all in one noun: the clause, and who tells it."""
    for clause in labelled(tree, OF_NOUNS):
        noun = tree.heads[clause]
        that = noun + 1
        if that >= clause or tree.lower[that] != "that":
            continue
        opened = tree.deps[that] == "mark" and tree.heads[that] == clause
        whole = opened and not SUBJECTS.isdisjoint(tree.labels(clause))
        if whole and _may_tell(tree, noun) and _has_teller(tree, noun):
            yield clause, noun - 1


def _may_tell(tree: Tree, noun: int) -> bool:
    """Whether a noun may be a verb: "estimates", with no "is" or subject of its own."""
    formed = tree.tags[noun] == "NOUN" and tree.lower[noun].endswith("s")
    return noun > 0 and formed and not tree.labels(noun) & {"cop", "nsubj"}


def _has_teller(tree: Tree, noun: int) -> bool:
    """Whether the noun before another is its subject: a part of it, or one that has it for an object."""
    teller = noun - 1
    part = tree.heads[teller] == noun and tree.deps[teller] == "compound"
    above = tree.heads[noun] == teller and tree.deps[noun] == "obj"
    told = tree.deps[noun] in {"ROOT", "ccomp", "parataxis"}
    return (part and told) or (above and tree.tags[teller] in NOUNS)


def _as_telling(tree: Tree, clause: int, teller: int) -> None:
    told = tree.heads[clause]
    tree.tags[told] = "VERB"
    tree.deps[clause] = "ccomp"
    for child in tree.children(told):
        if child < teller and tree.deps[child] in _OPENING:
            tree.hang(child, teller, tree.deps[child])
    tree.hang(teller, told, "nsubj")


def mend_speakers(tree: Tree) -> None:
    """Hangs what goes on behind a speaker on what was told, and a speaker behind a dash apart."""
    for at, verb in _results_behind_speakers(tree):
        tree.hang(at, verb, "advcl")
    for at, noun, act in _clauses_behind_with(tree):
        tree.hang(act, tree.heads[noun], "advcl")
        tree.hang(noun, act, "nsubj")
        tree.hang(at, act, "mark")
    for at in tree.places.of(_SAID):
        _listed_speakers(tree, at)
        _named_speaker(tree, at)
    for at in tree.places.of(_TOLD):
        _hearers(tree, at)
    for at in tree.places.of(_NARRATED):
        _narrating(tree, at)
    for at in tree.places.of(_TELLS):
        _frame_of_told(tree, at)
        _named_as_told(tree, at)
        _claiming(tree, at)
    for at, verb in _speakers_behind_dash(tree):
        tree.hang(at, verb, "parataxis")


def _named_as_told(tree: Tree, said: int) -> None:
    """ "Doctors said Ali al-Noor, in his 20s, died": he who died, taken for what was said."""
    name = said + 1
    if name >= len(tree.tags) or tree.tags[name] != "PROPN" or tree.heads[name] != said:
        return
    tellers = [c for c in tree.children(said) if c < said and tree.deps[c] == "nsubj"]
    end = name + 1
    while end < len(tree.tags) and (tree.tags[end] == "PROPN" or tree.lower[end] == "-"):
        end += 1
    if (
        not tellers
        or tree.deps[name] not in {"obj", "nsubj"}
        or tuple(tree.lower[end : end + 1]) != (",",)
    ):
        return
    verbs = (c for c in tree.children(said) if c > end and tree.tags[c] == "VERB")
    verb = next((c for c in verbs if tree.deps[c] in {"conj", "ccomp"}), None)
    if verb is not None and tree.lower[verb - 1] == "," and SUBJECTS.isdisjoint(tree.labels(verb)):
        tree.hang(verb, said, "ccomp")
        tree.hang(name, verb, "nsubj")


_SAID = frozenset({"said"})
_TELLS = frozenset({"said", "say", "says", "reported", "reports", "claimed", "claim", "claims"})
_ENDING = frozenset({".", "!", "?", "”", '"'})
# How many words those may have who end a sentence with "said", and no class of them that tells an act.
_SPEAKERS_REACH = 14
_NO_SPEAKERS = frozenset({"VERB", "AUX", "SCONJ", "PRON", "NUM"})


_TOLD = frozenset({"told", "tell", "tells", "telling"})
_HEARERS = frozenset("police officers investigators detectives deputies reporters jurors".split())
_OFFICES = frozenset(
    "chief commissioner inspector commander superintendent spokesman capt. lt.".split()
)


def _hearers(tree: Tree, told: int) -> None:
    """ "A witness told | police | Haro shot a clerk": police hear it, and are no part of his name."""
    hearer, behind = told + 1, tree.lower[told + 2 : told + 3]
    if _HEARERS.isdisjoint(tree.lower[hearer : told + 2]) or not _OFFICES.isdisjoint(behind):
        return
    name = tree.heads[hearer]
    described = tree.deps[hearer] in _OPENING and tree.tags[name] == "PROPN" and name > hearer
    if described and tree.deps[name] == "nsubj" and tree.heads[tree.heads[name]] == told:
        tree.hang(hearer, told, "obj")


_NARRATED = frozenset({"narrated", "recounted", "recalled"})


def _narrating(tree: Tree, verb: int) -> None:
    """ "A survivor | narrated to reporters how ...": nobody is narrated, so that the survivor does it."""
    noun = tree.heads[verb]
    if tree.deps[verb] != "acl" or noun != verb - 1 or tree.lower[verb + 1 : verb + 2] == ["by"]:
        return
    top = noun if tree.heads[noun] == noun else tree.heads[noun]
    if top != noun and (tree.deps[noun] not in SUBJECTS or top < verb):
        return
    tree.hang(verb, verb if tree.heads[top] == top else tree.heads[top], tree.deps[top])
    tree.hang(noun, verb, "nsubj")
    if top != noun:
        tree.hang(top, verb, "ccomp")


def _claiming(tree: Tree, at: int) -> None:
    """ "Rebels killed nine, the army | claim.": what has a subject and ends a clause is a verb."""
    told = tree.tags[at] == "NOUN" and tree.deps[at] == "parataxis" and tree.has(at, "nsubj")
    ends = not tree.lower[at + 1 : at + 2] or tree.lower[at + 1] in _ENDING | {","}
    if told and ends and not tree.has(at, "cop"):
        tree.tags[at] = "VERB"


def _frame_of_told(tree: Tree, said: int) -> None:
    """ "On Monday, | police say, rebels shelled a market": the day is not of who says so."""
    told = tree.heads[said]
    speaker = next((c for c in tree.children(said) if tree.deps[c] == "nsubj" and c < said), None)
    if tree.deps[said] != "parataxis" or told < said or speaker is None:
        return
    if tree.lower[said + 1] != "," or tree.lower[tree.first(speaker) - 1] != ",":
        return
    for child in tree.children(said):
        if tree.deps[child] == "obl":
            tree.hang(child, told, "obl")


def _named_speaker(tree: Tree, said: int) -> None:
    """ "Six died of their wounds, | Omar Noor, a nurse in Gao, said.": who says so is no part of it."""
    told = next((c for c in tree.children(said) if tree.deps[c] == "ccomp" and c < said), None)
    if told is None or tree.has(said, "nsubj") or tree.lower[said - 1] != ",":
        return
    for at in range(told + 1, said - 1):
        apart = tree.deps[at] == "appos" and tree.tags[at] == "PROPN" and tree.lower[at - 1] == ","
        if apart:
            tree.hang(at, said, "nsubj")
            return


def _listed_speakers(tree: Tree, said: int) -> None:
    """ "..., wounding 60, | police and doctors and the army said.": who says so was not wounded."""
    if not _ENDING.issuperset(tree.lower[said + 1 : said + 2]):
        return
    before = range(said - 1, max(-1, said - _SPEAKERS_REACH), -1)
    comma = next((i for i in before if tree.lower[i] == ","), None)
    if comma is None or "and" not in tree.lower[comma:said]:
        return
    phrase = range(comma + 1, said)
    if any(tree.tags[i] in _NO_SPEAKERS for i in phrase):
        return
    tops = [i for i in phrase if tree.tags[i] in NOUNS and tree.heads[i] not in phrase]
    for top in tops[:1]:
        tree.hang(top, said, "nsubj")
    for other in tops[1:]:
        tree.hang(other, tops[0], "conj")


def _results_behind_speakers(tree: Tree) -> Iterator[tuple[int, int]]:
    """ "A clerk opened fire, police said, killing two": the result is that of what was told."""
    for at in tree.places.of(words("result")):
        said = tree.heads[at]
        if tree.deps[at] != "advcl" or tree.lower[at - 1] != "," or said >= at:
            continue
        told = [c for c in tree.children(said) if tree.deps[c] == "ccomp" and c < said]
        if told:
            yield at, told[-1]


_WITH = frozenset({"with"})
_OBLIQUE = frozenset({"obl:unmarked", "obl"})


def _clauses_behind_with(tree: Tree) -> Iterator[tuple[int, int, int]]:
    """ "..., with officials reporting 12 dead": who does it there, and what he does."""
    for at in tree.places.of(_WITH):
        noun = tree.heads[at]
        act = noun + 1
        tells = tree.deps[noun] in _OBLIQUE and tree.deps[act : act + 1] == ["acl"]
        if tells and tree.heads[act] == noun and tree.lower[act].endswith("ing"):
            yield at, noun, act


_OF_VERBS = frozenset({"obj", "nsubj", "nsubj:pass", "obl", "conj"})


def _speakers_behind_dash(tree: Tree) -> Iterator[tuple[int, int]]:
    """ "Twelve killed in blast – police": who says so ends a headline, and was not killed."""
    for at in tree.places.of(DASHES):
        noun, verb = at + 1, tree.heads[at + 1] if at + 1 < len(tree.heads) else at
        ends = noun + 1 >= len(tree.lower) or tree.lower[noun + 1].isspace()
        if ends and verb < at and tree.tags[verb] == "VERB" and tree.deps[noun] in _OF_VERBS:
            yield noun, verb
