"""Times of what came after a harm, and are never its day.

"A policeman killed in an ambush was buried on Thursday": that is the day of the burial. So of funerals,
visits and inquiries, of protests against a killing, of how the wounded are, of the law.
"""

from collections.abc import Iterator, Sequence

from tallystick.dependents import has, has_word
from tallystick.doc import Token
from tallystick.grammar import SUBJECTS, VERBS
from tallystick.homeward import brings_home
from tallystick.times.lexicon import carriers, tells_event

# What a verb holds or opens: "a vigil was held", "opened an inquiry".
_PARTS = frozenset({"nsubj", "nsubj:pass", "obj"})


def is_of_later(phrase: Sequence[Token], event: Token) -> bool:
    """Whether a time is that of what came after a harm: "condemned on Thursday the murder of two".

    A time behind the harm is nearer to it: "visited the scene of the killing of two on Thursday".
    """
    if event.base_ in carriers("law"):
        return False
    behind = bool(phrase) and phrase[0].i > event.i and not _names(event)
    for token in phrase[_words_of_a_rite(phrase) :]:
        if token.i == event.i:
            return False
        if is_later(token):
            apart = not behind or token.i > event.i
            return apart and token not in _told_with(event) and not are_deeds_of_one(event, token)
        if tells_event(token):
            return False
    return False


def is_of_a_stay(phrase: Sequence[Token]) -> bool:
    """Whether a time is that on which the harmed were still in a bed or a plight: "remained in hospital on
    Friday after Thursday's attack", "was still on a ventilator on Monday"."""
    for token in phrase:
        if tells_event(token):
            return False
        if token.base_ in carriers("staying"):
            return True
        if token.pos_ == "NOUN" and has(token, "cop") and has_word(token, {"still"}):
            return True
    return False


def _words_of_a_rite(phrase: Sequence[Token]) -> int:
    """How many words of a time's phrase only name an hour: two of "after | Friday prayers", three of "as
    they left Friday prayers"."""
    if len(phrase) < 2 or phrase[0].dep_ not in {"compound", "nmod:poss"}:
        return 0
    day, noun = phrase[:2]
    if not day.i < noun.i <= day.i + _TO_A_RITE or noun.base_ not in carriers("rite"):
        return 0
    return 3 if noun.dep_ == "obj" else 2


# "Friday prayers", "Thursday's morning prayers".
_TO_A_RITE = 3


def are_deeds_of_one(first: Token, second: Token) -> bool:
    """ "Soldiers killed 14 insurgents and | arrested | 52 on Friday", "and | seized | nine rifles": what one
    body did in one breath."""
    if second.dep_ != "conj" or not second.head.i == first.i < second.i:
        return False
    if second.base_ not in carriers("law booty"):
        return False
    own = has(second, *SUBJECTS, "aux", "aux:pass", "mark") or not has(second, "obj")
    return not own and first.pos_ in VERBS and not has(first, "aux:pass")


def _names(event: Token) -> bool:
    """Whether a harm only names what came after it: "in a murder investigation on Wednesday"."""
    return event.dep_ == "compound" and is_later(event.head)


def is_later(token: Token) -> bool:
    """Whether a word tells what came of a harm: "buried", "condition", "opened an inquiry", "the funeral
    took place"."""
    if token.base_ in carriers("later law"):
        return not holds_in(token)
    if token.lower_ == "support" and token.i and token.nbor(-1).lower_ == "life":
        return True
    if token.pos_ not in VERBS:
        return False
    if brings_home(token):
        return True
    if tells_event(token):
        return token.base_ in carriers("befall") and _is_appointed(token)
    return _is_appointed(token) or any(
        _is_held(child) for child in token.children if child.dep_ in _PARTS
    )


def _is_appointed(verb: Token) -> bool:
    """Whether a verb tells what a court or a mourning party did: "the jury heard", "a vigil began"."""
    subjects = (child for child in verb.children if child.dep_.startswith("nsubj"))
    return any(subject.base_ in carriers("appointed") for subject in subjects)


def _is_held(noun: Token) -> bool:
    return noun.base_ in carriers("later") and not holds_in(noun)


def _told_with(event: Token) -> Iterator[Token]:
    """What an event is told in one breath with: "captured three rebels and killed two"; and those held
    in a happening of its own: "were arrested in a raid that killed six"."""
    token, is_in = event, False
    while token.head.i != token.i:
        is_in = holds_in(token) or (is_in and token.pos_ not in VERBS)
        if not (is_in or _is_one_breath(token) or _is_of_a_happening(token)):
            return
        token = token.head
        yield token


def _is_one_breath(verb: Token) -> bool:
    if verb.dep_ == "advcl":
        return not has(verb, "mark", "case")
    return verb.dep_ in {"conj", "xcomp"}


def _is_of_a_happening(token: Token) -> bool:
    return token.dep_ in {"acl", "acl:relcl", "nmod", "obl"} and holds_in(token.head)


def holds_in(noun: Token) -> bool:
    """Whether people are held in the course of it, not for it: "arrested during Thursday's riots"."""
    return noun.pos_ in {"NOUN", "PROPN"} and noun.base_ in carriers("taken_in")


def is_held_since(verb: Token) -> bool:
    """Whether people were held at a time of its own after a harm: "and two men have been arrested"."""
    law = carriers("law")
    if verb.base_ not in law or verb.head.base_ in law:
        return False
    return has_word(verb, {"have", "has"}, "aux")


def is_of_deed(phrase: Sequence[Token], event: Token) -> bool:
    """Whether a time is that of what somebody is held for: "a suspect in Friday's attack was held".

    Not so "arrested in a raid on Friday", where the raid is how it was done.
    """
    if event.base_ not in carriers("law"):
        return False
    if phrase and _is_behind_deed(phrase[0], event):
        return True
    top = phrase[-1]
    behind = phrase[0].i > event.i and top.dep_ in {"acl", "acl:relcl"}
    of_clause = (top.head,) if behind else ()
    for token in (*phrase, *of_clause):
        if token.i == event.i:
            return False
        deed = tells_event(token) or token.base_ in carriers("crime")
        deed = deed and token.pos_ in {"NOUN", "PROPN"} and not holds_in(token)
        if deed and token.base_ not in carriers("law"):
            return True
    return False


def _is_behind_deed(first: Token, event: Token) -> bool:
    """ "Arrested four people in connection with a shooting on | Saturday": the day of the shooting."""
    doc = event.doc
    links = (at for at in range(event.i + 1, first.i - 2) if doc.lower[at : at + 2] in _IN_LINK)
    link = next(links, None)
    if link is None or first.sent.start != event.sent.start:
        return False
    between = doc[link + 2 : first.i]
    told = next((token for token in between if tells_event(token)), None)
    return told is not None and not any(
        token.pos_ in VERBS for token in between if token.i > told.i
    )


_IN_LINK = frozenset(
    {
        ("connection", "with"),
        ("linked", "to"),
        ("connected", "to"),
        ("relation", "to"),
        ("link", "with"),
    }
)


def is_held_after(event: Token, clause: Token) -> bool:
    """Whether people were held some time after: "arrested after his son was shot last month"."""
    if event.base_ not in carriers("law"):
        return False
    return not clause.lower_.endswith("ing") or tells_event(clause)
