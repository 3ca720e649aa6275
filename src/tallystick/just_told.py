"""Who did it, for a harm that names nobody, from the sentence straight before it.

"Rebels bombed a post on the river. Five soldiers were killed": an attack told in a sentence of its
own, without anybody harmed, is told for what the next sentence counts, unless that sets out anew with
a day or place of its own. Two sentences on, or before the attack, coders mostly name nobody.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from tallystick.blaming import actor_of, is_act_of_kind, may_have_done
from tallystick.extract import Text
from tallystick.extract.acts import Act
from tallystick.extract.happenings import borrowed
from tallystick.extract.scope import is_sum
from tallystick.extract.spans_of_time import TIMES
from tallystick.records import Claim
from tallystick.values import replace
from tallystick.vocabulary import HARM, ActorClass, Effect, EventKind

_HARMS = HARM | {Effect.ABDUCTED}
# Whose act is told for the harm behind it: armed people's and the unidentified's, no lone name's, no
# mere suspects'; an army's where it strikes from afar or shoots.
_ARMED = frozenset({ActorClass.ARMED_GROUP, ActorClass.UNKNOWN})
_FROM_AFAR = frozenset(
    {EventKind.AIR_STRIKE, EventKind.SHELLING, EventKind.BOMBING, EventKind.SHOOTING}
)
_RULES = frozenset({"doer-noun", "doer-group", "doer-body", "doer-in-event"})
_MERE = frozenset("suspect suspects accused".split())


def told_just_before(text: Text, groups: Sequence[list[Claim]]) -> list[list[Claim]]:
    """The claims with the doer of the act that the sentence before tells by itself."""
    harmed = {_sentence_at(text, claim.sentence.start) for group in groups for claim in group}
    own = [m.span for m in text.times] + [m.span for m in text.places]
    set_apart = {_sentence_at(text, span.start) for span in own}
    told = {at: acts for at, acts in _acts_by_sentence(text).items() if at not in harmed}
    goes_on = {at + 1: acts for at, acts in told.items() if at + 1 not in set_apart}
    return [
        list(group) if is_sum(group) else _gone_on(text, group, goes_on, set_apart)
        for group in groups
    ]


def _gone_on(
    text: Text, group: Sequence[Claim], before: Mapping[int, list[Act]], set_apart: set[int]
) -> list[Claim]:
    """The claims of an incident, those of the sentences behind with the same doer as long as none
    sets out anew: "... Five soldiers were killed. Two others were hurt"."""
    last: dict[int, Claim] = {}
    found = []
    for claim in group:
        at = _sentence_at(text, claim.sentence.start)
        told = _with_act(text, claim, before)
        lender = last.get(at - 1) if told is claim and at not in set_apart else None
        if lender is not None and _may_follow(text, claim, lender, at):
            evidence = borrowed(lender, "perpetrator", "just-told")
            told = replace(
                claim, perpetrator=lender.perpetrator, evidence=(*claim.evidence, *evidence)
            )
        if told is not claim:
            last[at] = told
        found.append(told)
    return found


def _may_follow(text: Text, claim: Claim, lender: Claim, at: int) -> bool:
    doer = lender.perpetrator
    if doer is None or claim.perpetrator is not None or claim.effect not in _HARMS:
        return False
    acts = any(_sentence_at(text, act.token.idx) == at for act in text.acts)
    return not acts and may_have_done(doer, claim)


def _acts_by_sentence(text: Text) -> dict[int, list[Act]]:
    found: dict[int, list[Act]] = {}
    for act in text.acts:
        found.setdefault(_sentence_at(text, act.token.idx), []).append(act)
    return found


def _with_act(text: Text, claim: Claim, before: Mapping[int, list[Act]]) -> Claim:
    """A claim with the doer of an act before its sentence, which names no day or place of its own."""
    is_open = claim.perpetrator is None and claim.effect in _HARMS
    if not is_open or claim.event_kind is EventKind.CLASH:
        return claim
    told = before.get(_sentence_at(text, claim.sentence.start), [])
    acts = [act for act in told if _may_tell(text, act, claim)]
    if not acts:
        return claim
    doer = acts[-1].doer
    span = text.span(doer.first, doer.last)
    evidence = text.evidence("perpetrator", span, f"just-told:{doer.rule}")
    return replace(
        claim, perpetrator=actor_of(text, acts[-1]), evidence=(*claim.evidence, evidence)
    )


def _may_tell(text: Text, act: Act, claim: Claim) -> bool:
    """Whether an act is an attack by armed people who may have done a harm, and not a fight."""
    if act.mutual or act.blamed or act.kind is EventKind.CLASH or _is_days_before(act):
        return False
    armed = act.doer.actor_class in _ARMED and act.doer.rule in _RULES
    strikes = act.doer.actor_class is ActorClass.STATE_FORCE and act.kind in _FROM_AFAR
    if not (armed or strikes) or text.doc.lower[act.doer.last] in _MERE:
        return False
    return is_act_of_kind(act, {claim.event_kind}) and may_have_done(actor_of(text, act), claim)


def _is_days_before(act: Act) -> bool:
    """Whether an act was so long before what its sentence tells: "fire was traded | a day after the rebels
    attacked a post"."""
    deed = act.token
    before = deed.doc.lower[deed.sent.start : act.doer.first]
    after = next((at for at in range(len(before) - 1, 0, -1) if before[at] == "after"), 0)
    return after > 0 and before[after - 1] in TIMES


def _sentence_at(text: Text, offset: int) -> int:
    """Which sentence of the report a character stands in, by its number."""
    at = bisect_right(text.doc.begins, offset) - 1
    return bisect_right(text.doc.starts, at) - 1
