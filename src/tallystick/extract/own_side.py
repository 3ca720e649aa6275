"""The speaker's own side: "our men were ambushed", said by a police chief, are police; "we killed ten",
said by a rebel spokesman, names the rebels.
"""

from dataclasses import replace

from tallystick.doc import Token
from tallystick.extract.classes import class_words
from tallystick.extract.readings import Reading
from tallystick.extract.references import resolve
from tallystick.extract.text import Text
from tallystick.records import Actor, Claim
from tallystick.vocabulary import ActorClass, SourceType

# The class of the side for which each kind of speaker says "we".
_SIDE = {
    SourceType.MILITARY: ActorClass.STATE_FORCE,
    SourceType.POLICE: ActorClass.STATE_FORCE,
    SourceType.ARMED_GROUP: ActorClass.ARMED_GROUP,
}
_OUR = frozenset({"our", "my"})
_WE = frozenset({"we", "us"})


def with_own_side(text: Text, claim: Claim, reading: Reading, victim: Token) -> Claim:
    """The claim with "our men" and "we" read as those of its speaker, where he has a side."""
    source = claim.source
    side = _SIDE.get(source.source_type) if source is not None else None
    if source is None or side is None:
        return claim
    if _is_ours(victim):
        return replace(claim, victim=replace(claim.victim, actor_class=side))
    doer = reading.perpetrator
    if claim.perpetrator is None and doer is not None and doer.lower_ in _WE:
        told = text.evidence("perpetrator", text.span(doer.i, doer.i), "own-side")
        us = Actor(words=source.words, actor_class=side)
        return replace(claim, perpetrator=us, evidence=(*claim.evidence, told))
    return claim


def _is_ours(victim: Token) -> bool:
    """ "our men", and "them" where it means our men."""
    noun = resolve(victim)
    owned = any(c.lower_ in _OUR for c in noun.children)
    return owned and noun.lower_ in class_words("own")
