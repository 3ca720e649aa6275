"""The grammar of a verb: in which form it stands, who does it and whom it befalls.

In "ten soldiers were killed by rebels" the verb is passive, its subject the soldiers, its agent the
rebels.
"""

from tallystick.dependents import cases, child, has, has_word
from tallystick.doc import Token, once_a_word
from tallystick.extract.beside import (
    BEING,
    heads_line,
    is_full_name,
    phrase_head,
    told_by_relative,
)
from tallystick.extract.effects import is_act, is_base_form
from tallystick.extract.people import People, is_people, noun_class
from tallystick.extract.spans_of_time import is_time
from tallystick.grammar import ALL, HAVE, HELPERS, SUBJECTS

_SHARING, _ABOVE = frozenset({"conj", "xcomp", "advcl"}), frozenset({"VERB", "AUX", "ADJ"})


@once_a_word
def is_passive(verb: Token) -> bool:
    """Whether a verb is passive: "were killed", "got shot"; not "had killed"."""
    if is_ing(verb):
        return False
    auxiliaries = _auxiliaries(verb)
    if auxiliaries & BEING:
        return True
    told = child(verb, "nsubj:pass") is not None and not auxiliaries & HAVE
    return told and not _has_object(verb)


def is_bare(verb: Token) -> bool:
    """Whether no "were" or "had" stands with a verb: "two men shot"."""
    auxiliaries = _auxiliaries(verb)
    return auxiliaries.isdisjoint(BEING) and auxiliaries.isdisjoint(HAVE)


def _auxiliaries(verb: Token) -> set[str]:
    # "IS fighters had killed": the group, not the verb; "the truth is | that they killed a guard"
    helpers = (c for c in verb.children if c.dep_ in HELPERS and c.text != "IS")
    return {c.lower_ for c in helpers if verb.doc.lower[c.i + 1 : c.i + 2] != ("that",)}


def _has_object(verb: Token) -> bool:
    """ "Gunmen shot and killed a nurse": whom it befell stands behind, so those before did it."""
    joined = verb.doc.lower[verb.i + 1 : verb.i + 2] in _AND
    second = (c for c in verb.children if c.dep_ == "conj" and c.i <= verb.i + _PAIR and joined)
    acts = (verb, *(c for c in second if own_subject(c) is None))
    objects = (child(act, "obj") for act in acts)
    return any(obj is not None and obj.i > verb.i and not is_time(obj) for obj in objects)


_AND = frozenset({("and",), ("or",), ("&",)})
# How far behind a verb the second of a pair stands: "shot and critically injured".
_PAIR = 4


def is_ing(verb: Token) -> bool:
    """Whether a verb form is one like "killing"."""
    return verb.lower_.endswith("ing")


def is_past(verb: Token) -> bool:
    """Whether a form can be a past participle: "killed", "shot"; not "kills", "kill" or "killing"."""
    word = verb.lower_
    return not is_ing(verb) and not word.endswith("s") and not is_base_form(word)


def is_attribute(verb: Token) -> bool:
    """Whether a participle stands before its noun: "the kidnapped students".

    Behind people it is none, whatever the tree says: "troops killed rebel commander Reyes".
    """
    if verb.dep_ not in {"amod", "compound"} or is_base_form(verb.lower_):
        return False
    before = verb.nbor(-1) if verb.i > verb.sent.start else None
    if before is not None and before.is_quote and before.i > verb.sent.start:
        before = before.nbor(-1)
    nominal = before is not None and before.pos_ in {"NOUN", "PROPN", "ADJ"}
    behind_people = (
        nominal
        and before is not None
        and (noun_class(before.lower_) is not None or _opens_name(verb))
    )
    return not (behind_people or (is_ing(verb) and is_act(verb)))


def _opens_name(verb: Token) -> bool:
    """ "The group kidnapped Ali Noor": a whole name straight behind a verb is its object."""
    behind = verb.nbor(1) if verb.i + 1 < verb.sent.end else verb
    return behind.pos_ == "PROPN" and is_full_name(phrase_head(behind))


def subject(verb: Token) -> Token | None:
    """The subject of a verb, its own or the one it shares with the verb it is coordinated to."""
    first = verb
    for _ in range(4):
        own = own_subject(verb)
        if own is not None:
            return own
        if verb.dep_ == "acl" and verb.i != first.i and is_people(verb.head) is People.YES:
            return verb.head  # "a woman recovering after being shot"
        if verb.dep_ == "acl:relcl":
            return verb.head
        told = _said_before(verb) or _found(verb) or _said_of(verb)
        shares = verb.dep_ in _SHARING and (verb.head.pos_ in _ABOVE or _is_said_of(verb))
        if told is not None or not shares:
            return told
        finite = "Fin" in verb.morph.get("VerbForm", []) and verb.head.lemma_ not in _FINDING
        if verb.dep_ == "xcomp" and not finite:  # "found his brother | cut up and lying dead"
            raised = child(verb.head, "obj")
            if raised:
                return raised
        verb = verb.head
    return None


def _said_before(verb: Token) -> Token | None:
    """Who "was shot and was pronounced dead" in "the coroner said Ali Noor was shot and was ..."."""
    suffers = is_passive(verb) or verb.lemma_ == "die"
    if verb.dep_ != "conj" or not suffers or is_passive(verb.head):
        return None
    told = (c for c in verb.head.children if c.dep_ == "ccomp" and verb.head.i < c.i < verb.i)
    return next((own for c in told if (own := own_subject(c)) is not None), None)


def _said_of(verb: Token) -> Token | None:
    """The man of "arrested a man they say | shot two people"."""
    says = verb.head
    told = verb.dep_ == "ccomp" and says.dep_ == "acl:relcl" and says.i < verb.i
    teller = own_subject(says) if told and says.base_ in _SAYING else None
    return says.head if teller is not None and says.head.i < teller.i else None


_SAYING = frozenset({"say", "believe", "allege", "think", "claim", "suspect"})


def _found(verb: Token) -> Token | None:
    """Who suffers in "they found the man, known to all as Ali, suffering from a wound"."""
    if verb.dep_ != "advcl" or not is_ing(verb) or verb.head.lemma_ not in _FINDING:
        return None
    found = child(verb.head, "obj")
    return found if found is not None and verb.head.i < found.i < verb.i else None


_FINDING = frozenset({"find", "discover", "locate", "see"})


@once_a_word
def _is_said_of(verb: Token) -> bool:
    """ "The man was a farmer and | was killed": a verb with a "was" of its own goes on about him."""
    helped = has(verb, "aux", "aux:pass")
    return verb.dep_ == "conj" and helped and has(verb.head, "cop")


def own_subject(verb: Token) -> Token | None:
    """The subject that hangs on a verb; of two the people next to it: "Sukhara: Rebel killed"."""
    own = [c for c in verb.children if c.dep_ in SUBJECTS and not (c.is_space or heads_line(c))]
    if len(own) < 2:
        return own[0] if own else None
    own = [c for c in own if told_by_relative(c) is None] or own
    # "Noor and his sons had all been shot": not "all" alone
    own = [c for c in own if c.lower_ not in ALL] or own
    return max(own, key=lambda c: (is_people(c) is not People.NO, -abs(c.i - verb.i)), default=None)


def agent(verb: Token) -> Token | None:
    """Who did it: "by rebels" of a passive verb, or the subject of an active one."""
    by = child(verb, "obl:agent")
    if by and "among" not in by.doc.lower[by.left_edge.i : by.i]:
        return by  # not in "ten were killed on Sunday, among them three officers"
    return next((c for c in verb.children if c.dep_.startswith("obl") and "by" in cases(c)), None)


def is_done_to_accused(deed: Token) -> bool:
    """Whether accusers go on to harm the accused: "rebels accused two clerks of spying | and shot them"."""
    joined = deed.dep_ == "conj" and not is_passive(deed)
    return joined and has_word(deed, {"them", "him", "her"}, "obj")


def has_object_next(verb: Token) -> bool:
    """Whether whom it hits is told right behind a verb: "gunmen | shot | two guards", "shot dead"."""
    doc, at = verb.doc, verb.i + 1
    return doc.tags[at : at + 1] in _OBJECTS or doc.lower[at : at + 1] == ("dead",)


_OBJECTS = frozenset({("NUM",), ("DET",)})
