"""Who came upon a mine, or down, did not do what came of it: "an army truck hit a mine, killing four",
"a military plane crashed, killing nine"; not "a police car hit two boys".
"""

from tallystick.dependents import cases
from tallystick.doc import Token
from tallystick.extract.doers import Doer
from tallystick.extract.effects import Trigger
from tallystick.extract.joined_events import is_own_ground
from tallystick.extract.lexicon import doer_words
from tallystick.times.lexicon import carriers

_BEFORE_NOUN = frozenset({"compound", "amod", "nmod:poss", "flat"})
_ONTO = frozenset({"on", "over", "onto", "into", "upon", "off"})
# What people do with a bomb of their own, and a truck with that of others.
_SET_OFF = frozenset("trigger detonate set activate".split())
_CAME_DOWN = frozenset("crash overturn capsize derail".split())


def did_nothing(doer: Doer, trigger: Trigger) -> bool:
    """Whether those who seem to have done a harm only ran into a bomb or crashed, or it befell their own."""
    return _ran_into(doer, trigger) or is_own_ground(doer, trigger)


def _ran_into(doer: Doer, trigger: Trigger) -> bool:
    noun = trigger.token.doc[doer.last]
    while noun.dep_ in _BEFORE_NOUN and noun.head.i > noun.i:
        noun = noun.head
    verb = noun.head
    if noun.dep_ != "nsubj" or verb.i == trigger.token.i or verb.i > trigger.token.i:
        return False
    rides = noun.lower_ in doer_words("ridden") | doer_words("aircraft")
    if verb.base_ in _CAME_DOWN:
        return rides
    told = {verb.base_, verb.lower_}
    upon = carriers("run_into") if rides else carriers("run_into") - _SET_OFF
    return not told.isdisjoint(upon) and any(map(_is_laid, verb.children))


def _is_laid(thing: Token) -> bool:
    """Whether a thing lies in wait: a mine, "an improvised explosive device", "on a roadside bomb"."""
    struck = thing.dep_ == "obj" or (thing.dep_ == "obl" and not cases(thing).isdisjoint(_ONTO))
    return struck and thing.lower_ in _LAID


_LAID = frozenset(
    """mine mines landmine landmines land-mine bomb bombs device devices ied ieds explosive explosives
    booby-trap tripwire""".split()
)
