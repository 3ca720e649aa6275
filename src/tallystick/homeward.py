"""The way home: of the dead, who died elsewhere and before; of the freed, on the day of their release."""

from tallystick.dependents import has
from tallystick.doc import Token
from tallystick.grammar import SUBJECTS


def brings_home(verb: Token) -> bool:
    """Whether the dead only come home: "the bodies of two guards arrived in Gao"; not to a hospital."""
    if verb.base_ not in _HOMEWARD or verb.pos_ != "VERB":
        return False
    parts = [child for child in verb.children if child.dep_ in _PARTS]
    dead = any(part.lower_ in _BODIES for part in parts)
    return dead and _SICK.isdisjoint(verb.doc.lower[verb.i : verb.right_edge.i + 1])


_PARTS = frozenset({"nsubj", "nsubj:pass", "obj"})
_HOMEWARD = frozenset({"arrive", "return", "fly", "repatriate", "hand"})
_BODIES = frozenset("body bodies corpse corpses coffin coffins casket caskets remains".split())
_SICK = frozenset("hospital hospitals clinic morgue mortuary".split())


def welcomes_home(freed: Token, verb: Token) -> bool:
    """Whether the freed were met or brought on: "were released and | flown | to Gao on Friday"."""
    told = verb.dep_ == "conj" and verb.head.i == freed.i and freed.lower_ in _FREED
    own = has(verb, *SUBJECTS, "aux", "aux:pass", "obj")
    return told and verb.lower_ in _RECEIVED and not own


_FREED = frozenset({"freed", "released", "rescued", "liberated"})
_RECEIVED = frozenset(
    """welcomed greeted received flown handed returned brought taken transferred reunited driven escorted
    delivered airlifted evacuated transported moved""".split()
)
