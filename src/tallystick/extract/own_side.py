"""The speaker's own side: "our men were ambushed", said by a police chief, are police; "we killed ten",
said by a rebel spokesman, names the rebels, and whom either calls the enemy is of the other side.
"""

from tallystick.dependents import has_word
from tallystick.doc import Token
from tallystick.extract.finders import only_finds
from tallystick.extract.lexicon import class_words
from tallystick.extract.people import group_class, noun_class
from tallystick.extract.reading import Reading
from tallystick.extract.references import resolve
from tallystick.extract.source_types import rank_of_words
from tallystick.extract.text import Text
from tallystick.extract.verb_grammar import subject
from tallystick.grammar import OWNERS
from tallystick.parse import dateline_of
from tallystick.records import Actor, Claim, Source
from tallystick.values import replace
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
    claim = _with_own_doer(claim, side)
    if "enemy" in claim.victim.words.lower().split():
        return _with_enemy(claim, side or _outlet_side(text) if source is None else side)
    owned = _of_owner(victim, reading.perpetrator)
    if owned is not None:
        return replace(claim, victim=replace(claim.victim, actor_class=owned))
    if source is None or side is None:
        return claim
    ours = _is_ours(victim) or _is_of_speaker(victim, source)
    if ours or _we_lost(victim, reading.trigger.token):
        return replace(claim, victim=replace(claim.victim, actor_class=side))
    doer = reading.perpetrator
    # "we lost one soldier", "we took two to hospital"
    harmless = reading.trigger.token.base_ == "lose" or only_finds(reading.trigger)
    if claim.perpetrator is None and doer is not None and doer.lower_ in _WE and not harmless:
        return _by_us(text, claim, doer, Actor(words=source.words, actor_class=side))
    return claim


def _is_of_speaker(victim: Token, source: Source) -> bool:
    """Whether the men are the speaker's: "Rebel commander Omar Noor said six of | his | men were killed"."""
    noun = resolve(victim)
    owner = next((c for c in noun.children if c.lower_ in OWNERS and c.i < noun.i), None)
    whole = noun.head if noun.dep_ == "nmod" else noun
    beside = "conj" in (noun.dep_, whole.dep_)  # "said the rebel leader and two of his men died"
    if owner is None or beside or noun.lower_ not in class_words("own"):
        return False
    return resolve(owner).text in source.words.split()


def _with_own_doer(claim: Claim, side: ActorClass | None) -> Claim:
    """A group's "our troops" and "its members" are of the group: "the rebels said its members shot two"."""
    doer = claim.perpetrator
    words = doer.words.lower().split() if doer is not None else []
    own = len(words) > 1 and words[0] in _OWN and words[-1] in _MEN
    if doer is None or side is not ActorClass.ARMED_GROUP or not own:
        return claim
    return replace(claim, perpetrator=replace(doer, actor_class=side))


_OWN = frozenset({"our", "its", "their"})
_MEN = frozenset("members troops forces soldiers fighters men militants units army".split())


def _by_us(text: Text, claim: Claim, we: Token, speaker: Actor) -> Claim:
    told = text.evidence("perpetrator", text.span(we.i, we.i), "own-side")
    return replace(claim, perpetrator=speaker, evidence=(*claim.evidence, told))


def _of_owner(victim: Token, doer: Token | None) -> ActorClass | None:
    """The class of "its members" and "their men" by whose they are: "Hamas said ten of its members"."""
    noun = resolve(victim)
    beside = list(noun.children)
    titles = (c for c in beside if c.i < noun.i and c.lower_ in class_words("leading"))
    noun = next(titles, noun)  # "its leader Omar Noor"
    leads = noun.lower_ in class_words("leading")
    own = noun.lower_ in class_words("own") or noun.lower_ in class_words("enrolled")
    if not (leads or own):
        return None
    pronoun = next((c for c in [*noun.children, *beside] if c.lower_ in _ITS), None)
    owner = resolve(pronoun) if pronoun is not None else None
    if owner is None or (doer is not None and owner.i == doer.i):
        return None  # "the rebels killed seven of their men"
    if owner.i < noun.doc.sentence_of(noun.i)[0]:
        return None
    named = [t.text for t in owner.doc[max(owner.left_edge.i, owner.i - 3) : owner.i + 1]]
    told = group_class([owner.text]) or group_class(named) or noun_class(owner.lower_)
    armed = told is ActorClass.ARMED_GROUP or not leads
    return told if told in _OTHER_SIDE and armed else None


_ITS = frozenset({"its", "their"})


def _outlet_side(text: Text) -> ActorClass | None:
    """The side of an outlet that its dateline names: of "(RADIO VENCEREMOS)" the rebels'."""
    report = text.report
    told = dateline_of(report)
    kind, _ = rank_of_words(report.content[told.start : told.end]) if told else (None, 0)
    return _SIDE.get(kind) if kind is not None else None


def _with_enemy(claim: Claim, side: ActorClass | None) -> Claim:
    """The claim with "11 of the enemy" read as of the other side than its speaker's, or its doer's."""
    doer = claim.perpetrator.actor_class if claim.perpetrator is not None else None
    other = _OTHER_SIDE.get(side or doer or ActorClass.UNKNOWN)
    if other is None:
        return claim
    return replace(claim, victim=replace(claim.victim, actor_class=other))


_OTHER_SIDE = {
    ActorClass.STATE_FORCE: ActorClass.ARMED_GROUP,
    ActorClass.ARMED_GROUP: ActorClass.STATE_FORCE,
}


def _we_lost(victim: Token, harm: Token) -> bool:
    """ "We lost six men": of the speaker's own side."""
    we = subject(harm) if harm.base_ == "lose" else None
    return we is not None and we.lower_ in _WE and victim.lower_ in class_words("own")


def _is_ours(victim: Token) -> bool:
    """ "our men", and "them" where it means our men."""
    noun = resolve(victim)
    owned = has_word(noun, _OUR)
    return owned and noun.lower_ in class_words("own")
