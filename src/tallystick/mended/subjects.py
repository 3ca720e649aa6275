"""Subjects that the words beside them gainsay, mended (see `mended`): a verb has one subject.

In "a Ruritanian Workers Front (RWF) activist was killed" the front tells of the activist, in "TOLMAR
-- Police said" the town is where it was written, and "a man, two women and a child" are one list.
"""

from tallystick.grammar import A_OR_AN, ALL, AND_OR, HELPERS, RELATIVES, SUBJECTS
from tallystick.mended.enumerated import is_told
from tallystick.mended.lists import words
from tallystick.mended.words import owning
from tallystick.tree import Tree

_NOMINAL = frozenset({"NOUN", "PROPN", "NUM"})
_ARGUMENTS = SUBJECTS | {"obj"}


def subject(tree: Tree, at: int) -> None:
    """Mends a word that the parser has for a subject, step by step, as long as it is one."""
    if tree.tags[at] == "NUM":
        _counted(tree, at)
    _by_its_word(tree, at)
    if tree.lower[at - 1] == ")":
        _of_group(tree, at)
    if _is_second(tree, at):
        for step in _OF_TWO:
            if tree.deps[at] in SUBJECTS:
                step(tree, at)
    if tree.deps[at] in SUBJECTS:
        _plural_subject(tree, at)


def _is_second(tree: Tree, at: int) -> bool:
    """Whether another subject of the same verb stands before one."""
    beside = tree.below.get(tree.heads[at], (at,))
    if min(beside) == at:
        return False  # as of most: the first word of its verb
    for c in beside:  # noqa: SIM110 - asked by the thousand
        if c < at and tree.deps[c] in SUBJECTS:
            return True
    return False


def _by_its_word(tree: Tree, at: int) -> None:
    word = tree.lower[at]
    if word == "her":
        owning(tree, at)
    _of_helper(tree, at)
    if "according" in tree.places.words:
        _source_as_subject(tree, at)
    if word in words("report"):
        _report_as_subject(tree, at)
    if "including" in tree.places.words and tree.lower[_begins(tree, at)] in _INCLUDING:
        _part_as_subject(tree, at)
    if word in words("kin") or word in words("bereaved"):
        _of_harmed(tree, at)


def behind_opening(tree: Tree, at: int) -> None:
    """ "In Gao, | Noor and Haddad were shot": who stands behind the place is the subject."""
    place = tree.heads[at]
    verb, first = tree.heads[place], tree.first(place)
    opens = tree.deps[place] == "obl" and tree.tags[first] == "ADP" and place < at < verb
    if (
        not opens
        or tree.lower[at - 1] != ","
        or tree.tags[verb] != "VERB"
        or _has_subject(tree, verb)
    ):
        return
    listed = [c for c in tree.children(place) if tree.deps[c] == "conj"]
    helper = listed[-1] + 1
    if listed[0] != at or len(listed) == 1 or tree.lower[helper] not in _PLURAL | _HAVE:
        return
    passive = "aux:pass" in tree.labels(verb)
    tree.hang(at, verb, "nsubj:pass" if passive else "nsubj")
    for other in listed[1:]:
        tree.hang(other, at, "conj")


def beside_part(tree: Tree, at: int) -> None:
    """ "Six rebels, including a leader, one civilian and | two soldiers | died": no soldier is one of the
    rebels, and what hangs on a part of them stands beside the whole."""
    part = tree.heads[at]
    whole = tree.heads[part]
    if tree.lower[at] not in words("not_armed") or tree.lower[whole] not in words("armed"):
        return
    if tree.lower[at] != "civilian" and not tree.has(at, "nummod"):
        return  # "nine rebels, including two women and a former soldier"
    opened = any(tree.lower[c] in _INCLUDING for c in tree.children(part) if c < part)
    if opened and whole < part < at:
        tree.hang(at, whole, "conj")


def counted_beyond_place(tree: Tree, at: int) -> None:
    """ "Killed 44 people, nine of them boys, in Gao and | 12 people | in Koro": people whom an "and" joins to
    a place stand beside the people before it."""
    place = tree.heads[at]
    if tree.tags[place] != "PROPN" or not (tree.has(at, "nummod") and tree.has(place, "case")):
        return
    verb = tree.heads[place]
    if tree.has(place, "nummod") or tree.lower[at] in words("span") or tree.tags[verb] != "VERB":
        return
    before = (c for c in tree.children(verb) if c < place and tree.deps[c] in _COUNTED_BY)
    people = next((c for c in before if tree.has(c, "nummod") or tree.tags[c] == "NUM"), None)
    if people is not None and place < at:
        tree.hang(at, people, "conj")


_COUNTED_BY = frozenset({"obj", "nsubj:pass"})
_INCLUDING = frozenset({"including", "includes"})


def _counted(tree: Tree, at: int) -> None:
    """ "Two | detained reporters": a number before a participle counts the noun behind."""
    taken = tree.heads[at]
    counted = tree.heads[taken]
    amid = tree.deps[taken] == "amod" and tree.deps[counted] in _ARGUMENTS
    if amid and taken == at + 1:
        tree.hang(at, counted, "nummod")


def _of_helper(tree: Tree, at: int) -> None:
    """ "A woman was the most seriously | wounded": the subject of a "was" is that of its verb."""
    helper = tree.heads[at]
    verb = tree.heads[helper]
    if tree.deps[helper] in HELPERS and at < helper < verb and not _has_subject(tree, verb):
        tree.hang(at, verb, "nsubj:pass" if tree.deps[helper] == "aux:pass" else "nsubj")


def _has_subject(tree: Tree, verb: int) -> bool:
    return not SUBJECTS.isdisjoint(tree.labels(verb))


def _subject_behind_case(tree: Tree, at: int) -> None:
    """ "Half of the men held after | Noor's murder were freed": behind a preposition is no subject."""
    first = tree.first(at)
    if tree.tags[first] != "ADP" or (other := _other_subject(tree, at)) is None:
        return
    verb = next((i for i in range(first - 1, other, -1) if tree.tags[i] == "VERB"), None)
    if verb is not None:
        tree.hang(at, verb, "obl")


def _joined_subject(tree: Tree, at: int) -> None:
    """ "Six teachers, four nurses, and a guard were held": what an "and" joins is one subject."""
    verb, first = tree.heads[at], tree.first(at)
    before = first - 1
    if _titles(tree, before, at):
        tree.hang(at, before, "appos")
        return
    joint = next((c for c in tree.children(verb) if c == before and tree.deps[c] == "cc"), None)
    other = _other_subject(tree, at) if joint is not None and verb > at else None
    if joint is None or other is None:
        return
    for part in tree.children(other):
        edge = tree.first(part)
        listed = tree.deps[part] == "appos" and "," in {tree.lower[edge], tree.lower[edge - 1]}
        counted = tree.has(part, "nummod") or not A_OR_AN.isdisjoint(_articles(tree, part))
        if listed and counted and tree.has(other, "nummod"):
            tree.hang(part, other, "conj")
    tree.hang(joint, at, "cc")
    tree.hang(at, other, "conj")


def _of_clause(tree: Tree, at: int) -> None:
    """ "A man who shot a clerk and | two nurses | was held": whom he shot are none of those who "was"."""
    joint, other = tree.first(at), _other_subject(tree, at)
    plural = not _PLURAL.isdisjoint(tree.lower[at + 1 : at + 2])
    if other is None or plural or joint == 0 or tree.lower[joint] not in AND_OR:
        return
    objects = (i for i in (joint - 1, *_above(tree, joint - 1)) if tree.deps[i] == "obj")
    harmed = next(objects, other)
    if harmed != other and tree.among(harmed, other):
        tree.hang(at, harmed, "conj")


def _titles(tree: Tree, noun: int, name: int) -> bool:
    """ "A nurse and his driver | Omar Noor were shot": a name straight behind a noun of the list."""
    titled = tree.tags[noun] == "NOUN" and tree.tags[name] == "PROPN" and tree.deps[noun] == "conj"
    return titled and tree.heads[name] not in {noun, tree.heads[noun]}


def _source_as_subject(tree: Tree, at: int) -> None:
    """ "According to Koro police, | Omar Noor was shot": the source is no subject, who follows is one."""
    verb, dep = tree.heads[at], tree.deps[at]
    first = tree.first(at)
    if verb < at or tree.lower[first] != "according":
        return
    if tree.heads[first] != at and "," in tree.lower[first:at]:
        # the source hangs on the people: "according to Noor, nine nurses"
        source = next(c for c in tree.children(at) if tree.first(c) == first)
        tree.hang(source, verb, "obl")
        return
    tree.hang(at, verb, "obl")
    told = next((c for c in tree.children(at) if tree.deps[c] == "appos" and c > at), None)
    if told is None:
        return
    if not SUBJECTS & tree.labels(verb):
        tree.hang(told, verb, dep)


def _of_group(tree: Tree, at: int) -> None:
    """ "Five members | of the Ruritanian Front (RF) militia were killed": they were, who are of it."""
    first, verb, dep = tree.first(at), tree.heads[at], tree.deps[at]
    noun = first - 1
    letters = tree.lower[at - 1] == ")" and tree.lower[at - 3] == "("
    if dep not in SUBJECTS or tree.lower[first] != "of" or not letters or noun < 0:
        return
    if tree.tags[noun] != "NOUN" or noun in _above(tree, at)[1:]:
        return
    tree.hang(first, at, "case")
    tree.hang(at, noun, "nmod")
    tree.hang(noun, verb, dep)


def _report_as_subject(tree: Tree, at: int) -> None:
    """ "After | reports of a child shooting himself": the child shoots, in what is reported."""
    act, mark = tree.heads[at], at - 1
    told = [c for c in tree.children(at) if tree.deps[c] == "nmod" and at < c < act]
    above = tree.heads[act]
    marks = tree.lower[mark] in words("opening") and tree.tags[above] == "VERB" and above < mark
    if not told or not marks:
        return
    if tree.lower[act].endswith("ing") and {"ADV"}.issuperset(tree.tags[told[-1] + 1 : act]):
        tree.hang(at, above, "obl")
        tree.hang(mark, at, "case")
        tree.hang(act, told[-1], "acl")


def _part_as_subject(tree: Tree, at: int) -> None:
    """ "Nine were killed, including | two officers | and six others were hurt": the two are of the nine."""
    verb = tree.heads[at]
    above, others = tree.heads[verb], [c for c in tree.children(at) if tree.deps[c] == "conj"]
    if not others or tree.deps[verb] != "conj" or not tree.has(others[0], "nummod"):
        return
    whole = next((c for c in tree.children(above) if tree.deps[c] in SUBJECTS and c < at), None)
    if whole is not None and above < at:
        tree.hang(others[0], verb, tree.deps[at])
        tree.hang(at, whole, "nmod")


def _of_harmed(tree: Tree, at: int) -> None:
    """ "Mother of | teen shot in Gao | speaks out", "friends of a nurse stabbed": the teen was shot."""
    harm = tree.heads[at]
    person, above = harm - 1, tree.heads[harm]
    owned = tree.heads[person] == at and tree.deps[person] == "nmod" and person > at
    if not owned or tree.lower[tree.first(person)] != "of" or tree.tags[person] != "NOUN":
        return
    if not tree.lower[harm].endswith(("ed", "shot", "hit", "slain", "en")):
        return
    goes_on = [c for c in tree.children(harm) if c > harm and _is_finite(tree, c)]
    if not goes_on and tree.lower[at] not in words("bereaved"):
        return
    if goes_on:
        tree.hang(goes_on[0], goes_on[0] if above == harm else above, tree.deps[harm])
        tree.hang(at, goes_on[0], "nsubj")
    else:
        tree.hang(at, at if above == harm else above, tree.deps[harm])
    tree.hang(harm, person, "acl")


def _is_finite(tree: Tree, at: int) -> bool:
    """Whether a verb of a headline has no subject of its own, and nothing that makes it a side clause."""
    side = {"mark", "cc", "aux", "nsubj", "nsubj:pass", "case", "punct"}
    verbal = tree.tags[at] == "VERB" and not tree.lower[at].endswith("ing")
    return verbal and tree.deps[at] in _GOING_ON and side.isdisjoint(tree.labels(at))


_GOING_ON = frozenset({"advcl", "ccomp", "parataxis", "conj", "xcomp", "acl"})


def _second_subject(tree: Tree, at: int) -> None:
    """Hangs one of two subjects before a verb where the words between them say that it belongs."""
    verb = tree.heads[at]
    before = [c for c in tree.below[verb] if c < at and tree.deps[c] in SUBJECTS]
    if not before or at > verb or tree.tags[max(before)] not in _NOMINAL:
        return
    first, begins = max(before), _begins(tree, at)
    if tree.lower[at] in ALL and begins == at:
        tree.hang(at, verb, "advmod")
        return
    joined = any(mend_pair(tree, first, begins, at) for mend_pair in _PAIRS)
    if not joined and begins == first + 1 and tree.tags[at] == "PROPN":
        # "mayor Saul | Botero", "the paper | Der Tag", "the bodies of | Omar Noor and his driver"
        same = tree.tags[first] == "PROPN"
        aside = "nmod" if tree.lower[begins] == "of" else "appos"
        tree.hang(at, first, "flat" if same else aside)


def _begins(tree: Tree, at: int) -> int:
    """Where the phrase of a word begins, behind the comma, dash or bracket that opens it."""
    begins = tree.first(at)
    return begins + (begins < at and tree.tags[begins] == "PUNCT")


_DASHES = frozenset({"--", "–", "—"})
_COLONS = frozenset({":", "):"})  # "KOR, October 13 (RNA): A clerk was shot"
_ANY_DASH = _DASHES | {"-"}
_BRACKETS = frozenset("()[]")


def _dateline(tree: Tree, first: int, begins: int, at: int) -> bool:
    """ "TOLMAR, 3 May (RNA) -- | Police said": where a report was written does nothing in it."""
    dashes = [i for i in range(first + 1, at) if tree.lower[i] in _DASHES]
    closed = not _DASHES.isdisjoint(tree.lower[at + 1 : tree.heads[at]])
    if (len(dashes) == 1 and not closed) or tree.lower[begins - 1] in _COLONS:
        tree.hang(first, tree.heads[at], "parataxis")
        return True
    return False


def _in_dashes(tree: Tree, first: int, begins: int, at: int) -> bool:
    """ "Six teachers -- five Spaniards and a Dane -- were shot": those in dashes are the six."""
    closed = tree.lower[at + 1 : tree.heads[at]]
    opened = begins == first + 2 and tree.lower[begins - 1] in _ANY_DASH
    if opened and not _ANY_DASH.isdisjoint(closed):
        tree.hang(at, first, "appos")
        return True
    return False


def _short_name(tree: Tree, first: int, begins: int, at: int) -> bool:
    """ "A Ruritanian Workers Front (RWF) | activist": the front, named twice, tells of the activist."""
    closed = tree.lower[begins - 1] in _BRACKETS
    told_more = tree.has(at, "det") or not AND_OR.isdisjoint(tree.lower[first + 1 : begins + 1])
    if not closed or told_more or tree.tags[at] != "NOUN":
        return False
    for child in tree.children(first):
        if child < first and tree.deps[child] in {"det", "nummod"}:
            tree.hang(child, at, tree.deps[child])
    tree.hang(first, at, "compound")
    return True


def _listed(tree: Tree, first: int, begins: int, at: int) -> bool:
    """ "A man, | two women and a child were hurt", "the mother and | her sons"."""
    joint = next((i for i in (begins - 1, begins) if tree.lower[i] in AND_OR), None)
    if any(tree.tags[i] == "VERB" for i in range(first + 1, begins)):
        return False
    if joint is None and not (tree.lower[begins - 1] in {",", ";"} and _is_next(tree, first, at)):
        return False
    if joint is not None:
        tree.hang(joint, at, "cc")
    tree.hang(at, first, "conj")
    return True


def _is_next(tree: Tree, first: int, at: int) -> bool:
    """Whether what stands behind a comma is another one: "a man, two women and", "Woman, child shot"."""
    labels, closed = tree.labels(at), "," in tree.lower[at + 1 : tree.heads[at]]
    if "conj" in labels:
        return not tree.tags[at] == "PROPN" != tree.tags[first]  # "these men, Noor and Said, fled"
    return tree.tags[at] == "NOUN" and not closed and labels.isdisjoint({"det", "nmod:poss"})


def _told_twice(tree: Tree, first: int, begins: int, at: int) -> bool:
    """ "Her stepfather, | Omar Noor, was held": the same man again, behind a comma."""
    between = tree.lower[first + 1 : begins]
    verbs = (i for i in range(first + 1, begins) if tree.tags[i] == "VERB")
    plain = all(tree.lower[i].endswith("ing") for i in verbs) or not RELATIVES.isdisjoint(between)
    own = tree.tags[at] in _NOMINAL and RELATIVES.isdisjoint(tree.lower[begins : at + 3])
    if plain and own and between[-1:] == (",",) and tree.among(begins - 2, first):
        tree.hang(at, first, "appos")
        return True
    return False


def _of_land(tree: Tree, first: int, begins: int, at: int) -> bool:
    """ "In Ruritania, | one of the poorest countries of the world, | 90 guards were shot": it tells of the
    land."""
    place = next((c for c in tree.children(first) if c < first and tree.has(c, "case")), None)
    one = tree.lower[first] == "one" and tree.lower[first - 1] == "," and tree.has(first, "nmod")
    if not one or place is None or tree.lower[begins - 1] != ",":
        return False
    tree.hang(place, tree.heads[at], "obl")
    tree.hang(first, place, "appos")
    return True


# Of a verb, its first subject, where the phrase of the second begins, and the second.
_PAIRS = _of_land, _in_dashes, _dateline, _listed, _short_name, _told_twice

_PLURAL = frozenset({"were", "are"})
_HAVE = frozenset({"have", "had"})


def counted_in_time(tree: Tree, at: int) -> None:
    """ "Executed 33 | prisoners earlier this month": they were executed, and count no time."""
    above = tree.heads[at]
    verb = at - 2
    counted = tree.tags[at] == "NOUN" and verb >= 0 and tree.tags[at - 1] == "NUM"
    earlier = tree.tags[above] == "ADV" and above == at + 1 and tree.lower[at] not in words("span")
    if counted and earlier and tree.tags[verb] == "VERB" and not tree.has(verb, "obj"):
        tree.hang(at, verb, "obj")


def _plural_subject(tree: Tree, at: int) -> None:
    """ "Omar Noor, head of the union of miners, and his son were shot": "were" tells of both."""
    verb = tree.heads[at]
    if _PLURAL.isdisjoint(tree.lower[at:verb]):
        return  # as of most subjects
    helper = next((c for c in tree.children(verb) if tree.deps[c] in HELPERS and c > at), None)
    plural = helper is not None and not _PLURAL.isdisjoint(tree.lower[helper:verb])
    if helper is None or not plural or tree.has(at, "conj"):
        return
    if tree.deps[verb] == "conj" and tree.has(verb, "cc") and tree.heads[verb] < at:
        _take_up(tree, at, verb)
        return
    if not _is_one(tree, at):
        return
    end = helper - (tree.lower[helper - 1] in {",", "-", "--", "–", "—"})
    for last in range(end - 1, at, -1):
        ends = tree.deps[last] == "conj" and tree.last(last) == end - 1
        if ends and at in _above(tree, last) and tree.has(last, "cc"):
            tree.hang(last, at, "conj")
            break


def _take_up(tree: Tree, at: int, verb: int) -> None:
    """ "Omar Noor, a farmer, | and his son were shot": what the tree has for a clause is the subject."""
    first, joint = tree.heads[verb], next(c for c in tree.children(verb) if tree.deps[c] == "cc")
    told = all(_is_one(tree, i) or is_told(tree, i) for i in (first, at))
    if not told or joint != tree.first(at) - 1 or tree.has(first, "cop"):
        return
    above = verb if tree.heads[first] == first else tree.heads[first]
    tree.hang(verb, above, tree.deps[first])
    tree.hang(first, verb, tree.deps[at])
    tree.hang(joint, at, "cc")
    tree.hang(at, first, "conj")


# How many words up a tree another one is looked for.
_LINKS = 6


def _above(tree: Tree, at: int) -> list[int]:
    """The words that a word hangs on, the nearest first."""
    found: list[int] = []
    while tree.heads[at] != at and len(found) < _LINKS:
        at = tree.heads[at]
        found.append(at)
    return found


def _articles(tree: Tree, at: int) -> set[str]:
    return {tree.lower[c] for c in tree.children(at) if tree.deps[c] == "det"}


def _is_one(tree: Tree, at: int) -> bool:
    """Whether a noun or a name is of one person: "a guard", "his son", "Omar Noor"."""
    articles = _articles(tree, at)
    named = tree.tags[at] == "PROPN" and not articles
    kin = tree.has(at, "nmod:poss") and tree.lower[at] in words("kin")
    return named or kin or not articles.isdisjoint(A_OR_AN)


def _other_subject(tree: Tree, at: int) -> int | None:
    """Another subject of a verb, before one: "six teachers, and a guard | were arrested"."""
    own = (c for c in tree.children(tree.heads[at]) if c < at and tree.deps[c] in SUBJECTS)
    return next((c for c in own if tree.tags[c] in _NOMINAL), None)


# What is asked of a subject before which its verb has another one.
_OF_TWO = _subject_behind_case, _of_clause, _joined_subject, _second_subject
