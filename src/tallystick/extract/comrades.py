"""People told as those of a force: "an officer and five of his men", "the army lost 20 men"."""

from tallystick.doc import Token
from tallystick.extract.classes import word_class
from tallystick.extract.people import group_class
from tallystick.extract.references import resolve
from tallystick.extract.verb_grammar import is_passive, subject
from tallystick.grammar import OWNERS
from tallystick.vocabulary import FORCES, ActorClass

# Those of either side; a partner or a colleague is one of the police, a gunman's partner is not.
_OF_A_SIDE = frozenset("men man comrade comrades subordinate subordinates".split())
# Who is of one's own side even where one harms him: "a soldier shot two of his | comrades".
_FELLOWS = frozenset("comrade comrades partner colleague colleagues".split())
_OF_POLICE = frozenset("partner colleague colleagues".split())


def of_a_force(head: Token, harm: Token) -> ActorClass | None:
    """The class of the force whose men, comrades or colleagues a noun tells, where one is told."""
    word = head.lower_
    if word not in _OF_A_SIDE | _OF_POLICE:
        return None
    owner = next((c for c in head.children if c.lower_ in OWNERS and c.i < head.i), None)
    if owner is None and word in _OF_A_SIDE and harm.base_ == "lose":
        owner = subject(harm)
    meant = (_beside(head) or resolve(owner)) if owner is not None else None
    doer = subject(harm) if not is_passive(harm) else None
    if meant is None or (word not in _FELLOWS and _is_doer(meant, owner, doer)):
        return None  # "the rebels killed seven of their men": hardly their own
    side = _side(meant)
    if side is None and harm.base_ == "lose" and meant.lower_ in _BANDS:
        side = ActorClass.ARMED_GROUP  # "the group lost four men"
    return side if word in _OF_A_SIDE or side is ActorClass.STATE_FORCE else None


def _beside(men: Token) -> Token | None:
    """The leader of "said the rebel leader and four | of his men | were killed"."""
    whole = men.head if men.dep_ == "nmod" else men
    first = whole.head if whole.dep_ == "conj" else None
    return first if first is not None and _side(first) is not None else None


def _is_doer(meant: Token, owner: Token | None, doer: Token | None) -> bool:
    return owner is not doer and doer is not None and doer.i == meant.i


_BANDS = frozenset({"group", "movement", "organisation", "organization", "front"})


def _side(noun: Token) -> ActorClass | None:
    """The force that a noun or its modifiers name: "the rebels", "the Dasht battalion"."""
    words = [t.text for t in noun.doc[max(noun.left_edge.i, noun.i - 3) : noun.i + 1]]
    told = word_class(noun) or group_class(words)
    return told if told in FORCES else None
