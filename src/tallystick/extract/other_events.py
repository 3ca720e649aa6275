"""Whether an act of a sentence is apart from a harm in it: "a blast killed six, and two clerks were
kidnapped by gunmen" tells of two events.
"""

from collections.abc import Sequence
from itertools import pairwise

from tallystick.dependents import child
from tallystick.doc import Token
from tallystick.extract.acts import Act
from tallystick.extract.effects import Trigger, is_effect_form
from tallystick.extract.lexicon import doer_words, harm_words
from tallystick.extract.people import noun_class
from tallystick.extract.verb_grammar import is_ing, is_passive, own_subject, subject
from tallystick.vocabulary import ActorClass


def only_times(noun: Token, trigger: Trigger) -> bool:
    """Whether a subject stands in a clause that only tells when a bomb did harm: "a car bomb went off after
    | police | had stopped its driver, killing six"; gunmen may be of those who laid it."""
    clause, blast, harm = noun.head, noun.head.head, trigger.token
    if clause.dep_ != "advcl" or not is_ing(harm) or not blast.i < clause.i < harm.i:
        return False
    thing = subject(blast) if blast.lower_ in doer_words("bursts") else None
    if thing is None or thing.lower_ not in doer_words("thing") | doer_words("bomb"):
        return False
    return noun_class(noun.lower_) is not ActorClass.ARMED_GROUP


def harms_others(verb: Token, harm: Token) -> bool:
    """Whether a clause behind tells of whom others harmed: "a bomb killed two, | while gunmen shot dead a
    cleric"."""
    verb = verb.head if verb.dep_ == "nsubj" else verb
    between = verb.doc.lower[harm.i : verb.i]
    meanwhile = any(between[at : at + 2] == (",", "while") for at in range(len(between)))
    return meanwhile and is_effect_form(verb.lower_) and child(verb, "obj") is not None


def tells_apart(between: Sequence[str]) -> bool:
    """Whether words turn to another event: "two died, while in a separate incident, gunmen attacked"."""
    return any(one in _APART_FROM and two in _INCIDENTS for one, two in pairwise(between))


_APART_FROM = frozenset({"separate", "another", "unrelated"})
_INCIDENTS = frozenset({"incident", "attack", "case", "event", "raid", "shooting"})


def is_of_others(act: Token, verb: Token) -> bool:
    """Whether an act befell others behind a comma, and a bomb did the harm: "a blast killed six, police
    said, and two clerks were kidnapped by gunmen"."""
    befallen = own_subject(act) if verb.i < act.i and is_passive(act) else None
    if befallen is None or befallen.i < verb.i or act.lower_ in doer_words("bursts"):
        return False
    doc = verb.doc
    parted = next((i for i in range(verb.i, befallen.i) if doc.texts[i] == ","), verb.i)
    return not doer_words("bomb").isdisjoint(doc.lower[verb.sent.start : parted])


def is_since(act: Act, verb: Token) -> bool:
    """Whether one attack only tells since when harm is summed up: "40,000 died since the rebels' attack on
    Gao"; not "since the rebels began a campaign"."""
    doc, first = verb.doc, verb.sent.start
    if act.token.lower_ not in _ONE_ATTACK:
        return False
    if verb.i < act.token.i:
        return "since" in doc.lower[verb.i : act.token.i]
    before = doc.lower[max(first, act.token.i - _SINCE_REACH) : act.token.i]
    return "since" in before and "," in doc.texts[act.token.i : verb.i]


_ONE_ATTACK = frozenset(
    """attack attacked assault raid massacre killing killed assassination assassinated murder targeted
    targeting""".split()
)
# How far before an attack its "since" may stand: "since the rebels' surprise attack".
_SINCE_REACH = 7


def answers(act: Token, harm: Token) -> bool:
    """Whether an act answers a harm told before it: "hours after the strike that killed five, | the front
    retaliated", "six were killed, prompting the army to | launch | an offensive"."""
    if act.base_ in doer_words("answering") and harm.i < act.i:
        return True
    between = harm.doc[harm.i : act.i] if harm.sent.start == act.sent.start else ()
    made = (t for t in between if t.base_ in doer_words("set_off") or t.lower_ in _MADE)
    return any(t.pos_ in {"VERB", "NOUN"} and "to" in act.doc.lower[t.i : act.i] for t in made)


_MADE = frozenset("leading led forcing forced prompting prompted spurring pushing".split())


def is_of_beginning(act: Token) -> bool:
    """Whether an act only tells how a war began: "the war, which began with | an army crackdown"."""
    before = act.doc.lower[max(act.sent.start, act.i - _BEGUN_REACH) : act.i]
    return any(one in _BEGAN and two in _WITH for one, two in pairwise(before))


# How far before an act the "began with" may stand: "began after a brutal government".
_BEGUN_REACH = 7
_BEGAN = frozenset({"began", "begun", "started", "erupted", "begins"})
_WITH = frozenset({"with", "after", "as", "when", "following", "over"})


def is_of_place(act: Token, harm: Token) -> bool:
    """Whether an act befell others where people were harmed: "two died in Kor, where a nurse was killed in a
    rebel raid a year ago"."""
    between = act.doc.lower[harm.i : act.i]
    if "where" not in between:
        return False
    if harm.lower_ in harm_words("body") | {"found"}:
        return True  # "five bodies were found in Kor, where the gang has clashed with rivals"
    return any(is_effect_form(word) for word in between[between.index("where") :])
