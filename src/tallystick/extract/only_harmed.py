"""Whether people who are told as doers are only the harmed, or some of them: protesters do not kill
protesters, and of "forty died, including three gunmen who stormed the hotel" the three are among them.
"""

from collections.abc import Collection, Sequence

from tallystick.dependents import cases, has, has_word
from tallystick.doc import Doc, Token
from tallystick.extract.asides import aside_start
from tallystick.extract.doers import Doer
from tallystick.extract.people import noun_class
from tallystick.extract.verb_grammar import own_subject
from tallystick.grammar import A_OR_AN, NOMINAL, SUBJECTS
from tallystick.vocabulary import FORCES

# Of the nouns of the harmed the first two head their words; the others only stand inside them.
_NAMED = 2
_IN = frozenset({"in", "under"})


def is_harmed(doer: Doer, heads: Sequence[Token]) -> bool:
    """Whether the doer is the harmed, or of their name: protesters do not kill protesters."""
    for at, head in enumerate(heads):
        named = (
            at < _NAMED and head.doc.lower[doer.last] == head.lower_ and doer.rule != "doer-name"
        )
        others = _are_others(head.doc, doer, head.i) or _is_another(head.doc, doer, head)
        if (named and not others) or doer.first <= head.i <= doer.last:
            return True
        if _is_namesake(doer, head):
            return True  # "he was angry when he stabbed Omar": whoever "he" is
        if any(doer.first <= c.i <= doer.last for c in head.children if c.dep_ == "appos"):
            return True  # "Omar Noor, a man accused of an attack, was shot"
    return _is_said_to_be(doer, heads)


def _is_said_to_be(doer: Doer, heads: Sequence[Token]) -> bool:
    """Whether the harmed are said to be the doer: "the man shot dead was | one of the gunmen | involved in a
    raid", "was believed to be a key member"."""
    if not heads:
        return False
    told = heads[0].doc[doer.last]
    while told.dep_ == "nmod" and told.head.i < told.i:
        told = told.head
    if not has(told, "cop") or not _IN.isdisjoint(cases(told)):
        return False  # "two men are in the hands of the police": held, no police themselves
    whose = told if told.dep_ not in {"xcomp", "ccomp"} else told.head
    return any(c.i == head.i for c in whose.children for head in heads if c.dep_ in SUBJECTS)


def _is_namesake(doer: Doer, head: Token) -> bool:
    """Whether the doer and the harmed are told by the same one name: "Omar" and "Omar"."""
    alone = doer.rule == "doer-name" and doer.first == doer.last and head.pos_ == "PROPN"
    whole = not has(head, "flat", "compound")
    return alone and whole and head.doc.lower[doer.first] == head.lower_


def is_of_them(doc: Doc, doer: Doer, heads: Sequence[Token]) -> bool:
    """ "Forty people were killed, | including three gunmen who stormed the hotel": they are of the forty;
    and whose brother did something is one of those whom the clause tells of."""
    if "whose" in doc.lower[max(0, doer.first - 1) : doer.first + 1]:
        return any(head.i < doer.first for head in heads)
    before = doc.lower[max(0, doer.first - PART_REACH) : doer.first]
    parted = "including" in before and doc.lower[doer.last + 1 : doer.last + 2] == ("who",)
    listed = doc.lower[max(0, doer.first - LIST_REACH) : doer.first]
    parted = parted or _are_listed(listed)  # "among them three officers and two suspected rustlers"
    return parted and any(head.i < doer.first for head in heads)


def _are_listed(before: Sequence[str]) -> bool:
    """Whether "among them" opens a list that nothing ends."""
    among = [at for at in range(len(before)) if tuple(before[at : at + 2]) == ("among", "them")]
    return bool(among) and _ENDS_LIST.isdisjoint(before[among[-1] :])


_ENDS_LIST = frozenset({"by", "were", "was", "when", "who", "after", "in", "as"})


def is_of_a_part(act: Token, harm: Token) -> bool:
    """Whether an act tells only of a part: "three have died, | including one man shot by police |"."""
    own = own_subject(act)
    if act.dep_ == "advcl" and own is not None and has_word(own, {"including"}):
        return act.i != harm.i  # "40 were hurt, including 12 shot by police", by another tree
    part = act.head
    if act.pos_ == "NOUN" and harm.i < act.i:
        return _fell_some(harm.doc, harm.i + 1, act.i)
    return act.i != harm.i and act.dep_ == "acl" and aside_start(part) < part.i


def _fell_some(doc: Doc, first: int, end: int) -> bool:
    """Whether only some fell in a fight: "eleven died, | including four in a | shootout with police",
    "| three of them in a | gunfight"."""
    at = next((i for i in range(end - 1, first, -1) if doc.lower[i] in _SOME), None)
    if at is None or end - at > LIST_REACH // 2 + 1:
        return False
    counted = "NUM" in doc.tags[at - 2 : end] or doc.lower[at + 1] in A_OR_AN
    return counted and not {"in", "during"}.isdisjoint(doc.lower[at:end])


_SOME = frozenset({"including", "them", "whom"})


# How far before people the "including" may stand: "including at least three of its fighters".
PART_REACH = 6
LIST_REACH = 12


def _are_others(doc: Doc, doer: Doer, head: int) -> bool:
    """Whether both have a noun but no name in common: "German soldiers killed five Afghan soldiers"."""
    first = head
    while first > 0 and doc.tags[first - 1] in NOMINAL:
        first -= 1
    own = {doc.lower[i] for i in range(doer.first, doer.last) if doc.tags[i] in NOMINAL}
    theirs = set(doc.lower[first:head])
    return bool(own and theirs) and own.isdisjoint(theirs)


def _is_another(doc: Doc, doer: Doer, head: Token) -> bool:
    """Whether two are told by one noun, each as somebody new: "a man was shot by | another man", "a woman
    was charged with the murder of | a woman"."""
    if doc[doer.last].i == head.i:
        return False
    one, two = doc.lower[doer.first - 1], {c.lower_ for c in head.children if c.i < head.i}
    return one == "another" or "another" in two or (one in A_OR_AN and not two.isdisjoint(A_OR_AN))


def is_only_harmed(doc: Doc, doer: Doer, harmed: Collection[int]) -> bool:
    """Whether people are only told to be harmed: "six people died, and one was hurt"; gunmen harm besides."""
    counted = doer.rule == "doer-noun" and not FORCES & {
        noun_class(word) for word in doc.lower[doer.first : doer.last + 1]
    }
    listed = sum(at in harmed for at in range(doer.first, doer.last + 1)) > 1
    return listed or (counted and holds(doer, harmed))


def holds(doer: Doer, places: Collection[int]) -> bool:
    """Whether one of some places stands inside the words of a doer."""
    return any(at in places for at in range(doer.first, doer.last + 1))
