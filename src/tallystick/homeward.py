"""The way home of the dead, which is neither the day nor the place of their deaths."""

from tallystick.doc import Token


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
