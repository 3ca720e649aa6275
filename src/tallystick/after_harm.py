"""Days later than a harm: on which the dead of it were found, or its wounded died.

"He died of his wounds on Friday", "the bodies were found on Saturday": such a day goes for that of the
harm only till the report tells that.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from tallystick.dependents import child, has_word
from tallystick.doc import Token
from tallystick.extract import Text
from tallystick.extract.effects import tells
from tallystick.extract.tolls import TOLLS
from tallystick.grammar import SUBJECTS
from tallystick.records import Claim
from tallystick.telling import tense
from tallystick.times.lexicon import carriers
from tallystick.times.mention import TimeKind, TimeMention
from tallystick.values import replace
from tallystick.vocabulary import HARM, Effect

# How a day goes on which the dead were found, or the wounded died, till that of the harm is known.
FINDING = "finding"
DYING = "dying"


def gives_way(claim: Claim) -> bool:
    """Whether a day is only that on which the dead were found or the wounded died."""
    return any(map(is_of_the_dead, claim.rules("when")))


def is_of_the_dead(rule: str) -> bool:
    """Whether a rule put a claim on the day of a finding or of a death in hospital."""
    return rule.removeprefix("same-incident:").startswith((FINDING, DYING))


def _is_of_finding(text: Text, claim: Claim) -> bool:
    """Whether a day is that on which the dead were found, which gives way to that of their death."""
    own = claim.ground("when")
    if own is None or ":" in own.rule:
        return False
    word = text.effect_word(claim)
    if word is None:
        return False
    if word.base_ in carriers("remains"):
        return True
    return word.head.base_ in carriers("finding") and word.dep_ != "conj"


def _is_of_dying(text: Text, claim: Claim, claims: Sequence[Claim]) -> bool:
    """Whether a day is that on which the wounded died, days after: "he died of his wounds on Friday".

    Not so "died on Friday when a bomb went off".
    """
    if claim.when.start is None or claim.when.days > _A_NIGHT:
        return False
    word, own = text.effect_word(claim), next(iter(claim.rules("when")), "")
    if word is None or ":" in own:
        return False
    verb = _verb_of_toll(word) if word.lower_ in TOLLS else word
    if verb is None:
        return False
    if _is_of_last_fight(verb):
        return True
    if verb.base_ not in carriers("succumb"):
        return False
    if verb is word and not own.endswith(("same clause", "governing clause")):
        return False
    later = own.startswith(SO_LONG_AFTER) or tense(text, claim) == "perfect"
    if later or _is_of_deathbed(verb) or _is_of_wounded(verb):
        return True
    return _was_taken_to_hospital(verb) or _lay_wounded(text, claim, claims)


def _is_of_last_fight(verb: Token) -> bool:
    """ "She lost her fight for life on Friday"; not "lost his life on Friday"."""
    lost = child(verb, "obj") if verb.base_ == "lose" else None
    return lost is not None and lost.base_ in carriers("last_fight")


def _was_taken_to_hospital(verb: Token) -> bool:
    """ "He was rushed to the hospital but | died | at 5 a.m. on Friday"."""
    places = carriers("hospital")
    for token in verb.doc[verb.sent.start : verb.i]:
        if {token.base_, token.lower_} & places and has_word(token, _TO, "case"):
            return True
    return False


_TO = frozenset({"to"})


def _lay_wounded(text: Text, claim: Claim, claims: Sequence[Claim]) -> bool:
    """Whether the one who died was told of before as wounded, and in hospital: "a man was stabbed on
    Sunday. ... He was taken to hospital. ... The man died on Friday"."""
    if claim.count.value != 1:
        return False
    words = text.doc
    hurt = [c for c in claims if c.effect in HARM and c.count.value == 1]
    first = min((c.sentence.start for c in hurt), default=claim.sentence.start)
    if first >= claim.sentence.start:
        return False
    begin, end = (bisect_left(words.begins, at) for at in (first, claim.sentence.start))
    return not carriers("hospital").isdisjoint(words.lemmas[begin:end])


def _verb_of_toll(toll: Token) -> Token | None:
    """The deaths by which a toll rose: "three died, bringing the toll to 12", "rose after three died"."""
    near = (t for above in toll.ancestors for t in (above, *above.children))
    return next((t for t in near if t.base_ in carriers("succumb")), None)


def _is_of_deathbed(verb: Token) -> bool:
    """Whether somebody died in hospital or of wounds: "the hospital, where she died on Friday"."""
    places = carriers("deathbed")
    if verb.dep_ == "acl:relcl" and verb.head.base_ in places:
        return True
    for token in verb.doc[verb.i + 1 : min(verb.i + 1 + _DEATHBED_REACH, verb.sent.end)]:
        if not places.isdisjoint((token.base_, token.lower_)):
            return True
        if token.lower_ in _AT_ONCE:
            return False
    return False


# "Died overnight" has two days.
_A_NIGHT = 1


def _is_of_wounded(verb: Token) -> bool:
    """ "Three of the injured died on Friday"."""
    subject = child(verb, *SUBJECTS)
    return subject is not None and any(tells(t.lower_, Effect.INJURED) for t in subject.subtree)


# Words behind which is told how somebody died at once: "died on Friday when a bomb went off".
_AT_ONCE = frozenset({"when", "while", "as", ";"})
# The rules of a day counted from another: "died three days later".
SO_LONG_AFTER = ("shift-later", "next-day", "after-deed")
# How many words behind "died" the hospital or the wounds may stand.
_DEATHBED_REACH = 12


def giving_way(text: Text, claim: Claim, claims: Sequence[Claim]) -> Claim:
    """A claim dated to a finding or a death in hospital, so marked that the day of the harm goes before."""
    if claim.effect is not Effect.KILLED:
        return claim
    finding = _is_of_finding(text, claim)
    if not finding and not _is_of_dying(text, claim, claims):
        return claim
    name = FINDING if finding else DYING
    own = claim.grounds("when")
    marked = tuple(replace(e, rule=f"{name}:{e.rule}") for e in own)
    return replace(claim, evidence=(*claim.without("when"), *marked))


# ------------------------------------------------------------------- told of the finding alone


def day_of_discovery(text: Text, claims: Sequence[Claim]) -> TimeMention | None:
    """The day that the report gives to the finding of some dead: "nine bodies were found in Gao. ... The
    discovery was made on Saturday"."""
    if not any(_are_found(text, claim) for claim in claims):
        return None
    words, last = text.doc, max(claim.span.start for claim in claims)
    for mention in text.times:
        known = mention.kind in _TELLING and mention.when.start is not None
        if not known or not text.may_hold_for(mention.span.start, last):
            continue
        begin, end = words.sentence_of(max(0, bisect_right(words.begins, mention.span.start) - 1))
        nouns = (token for token in words[begin:end] if token.pos_ == "NOUN")
        found = next((noun for noun in nouns if noun.base_ in carriers("discovery")), None)
        if found is not None and found.dep_ in SUBJECTS:
            return mention
    return None


def _are_found(text: Text, claim: Claim) -> bool:
    """Whether a claim counts the dead as found: "the bodies of nine men"."""
    word = text.effect_word(claim)
    if word is None or claim.effect is not Effect.KILLED:
        return False
    return word.base_ in carriers("remains") or word.head.base_ in carriers("finding")


_TELLING = frozenset({TimeKind.DATED, TimeKind.RELATIVE})
