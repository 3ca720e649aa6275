"""Who did it, for the claims of an incident that do not say: what another of its claims tells, or the
report beside the word for the event.

"A bomb killed ten people" names nobody; five sentences on "al-Shabaab claimed responsibility".
What was taken from elsewhere says so in the rule of its evidence.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from datetime import date

from tallystick.apart import are_apart, days_apart
from tallystick.cues import is_of_another_event
from tallystick.dependents import has_word
from tallystick.doc import Token
from tallystick.extract import Text
from tallystick.extract.acts import SIDE, Act
from tallystick.extract.blames import MOST_LETTERS
from tallystick.extract.claimants import CLAIMANT
from tallystick.extract.happenings import GENERAL_KINDS, borrowed
from tallystick.extract.lexicon import doer_words
from tallystick.extract.people import group_class
from tallystick.extract.perpetrators import may_harm
from tallystick.extract.scope import is_sum
from tallystick.gazetteer import country_of
from tallystick.grammar import A_OR_ANOTHER
from tallystick.records import Actor, Claim, Span
from tallystick.values import replace
from tallystick.vocabulary import HARM, ActorClass, Effect, EventKind, Frame, Stance

# How far, in code points, before and behind an incident's claims its doer may be told; of the main
# incident anywhere.
BEFORE, AFTER = 500, 900
# How far apart two claims of an incident may stand to share their doer: a paragraph or two. Swept
# over 1 to 1,200 on the development reports: coders leave it open in what is told further off.
SHARE_REACH = 400
STORY_REACH = 900
_ARMED, _STATE = ActorClass.ARMED_GROUP, ActorClass.STATE_FORCE
_FORCES = frozenset({_ARMED, _STATE})
_DONE = HARM | {Effect.ABDUCTED}
_FAMILY = {
    Effect.KILLED: "harm",
    Effect.INJURED: "harm",
    Effect.KILLED_OR_INJURED: "harm",
    Effect.ABDUCTED: "taken",
    Effect.DETAINED: "held",
}


def blamed(text: Text, groups: list[list[Claim]]) -> list[list[Claim]]:
    """The claims of each incident with the doer that the report gives to it."""
    main = next((group for group in groups if not is_sum(group)), None)
    found = []
    for told in groups:
        claims = _without_sides(told)
        starts = sorted(c.sentence.start for g in groups if g is not told for c in g)
        shared = [_with_shared(claim, claims, starts) for claim in claims]
        if not is_sum(claims):
            shared = _with_told(text, shared, others=groups, is_main=told is main)
        found.append(shared)
    return found


# ----------------------------------------------------------------------------- where both sides lose


def _without_sides(claims: list[Claim]) -> list[Claim]:
    """The claims without who did it where both sides lost people: "60 rebels and 20 soldiers were killed"."""
    return [_without_side(claim) for claim in claims] if _both_lost(claims) else claims


def _both_lost(claims: Sequence[Claim]) -> bool:
    """Whether a clash harmed both sides, or people of both."""
    fought = [c for c in claims if c.event_kind is EventKind.CLASH and c.effect in HARM]
    lost = {c.victim.actor_class for c in fought if c.count.high != 0}
    return lost >= _FORCES or ActorClass.MIXED in lost


def _without_side(claim: Claim) -> Claim:
    rules = claim.rules("perpetrator")
    if not any(rule.startswith(SIDE) for rule in rules):
        return claim
    return replace(claim, perpetrator=None, evidence=claim.without("perpetrator"))


# ------------------------------------------------------------------------------- among the claims


def _with_shared(claim: Claim, claims: Sequence[Claim], starts: Sequence[int]) -> Claim:
    if not _is_wanting(claim, claims):
        return claim
    near = (other for other in claims if _lends(other, claim, starts))
    lenders = [other for other in near if _is_passed_on(other)]
    if not lenders or claim.sentence.start == 0:  # a headline that names nobody leaves it open
        return claim
    lender = _nearest(lenders, claim)
    lent = borrowed(lender, "perpetrator", "same-incident")
    evidence = (*claim.without("perpetrator"), *lent)
    return replace(claim, perpetrator=lender.perpetrator, evidence=evidence)


def _nearest(lenders: Sequence[Claim], claim: Claim) -> Claim:
    """The nearest of the claims whose doer is of the commonest class: "rebels", told twice."""
    counts = Counter(doer.actor_class for c in lenders if (doer := c.perpetrator))
    commonest = counts.most_common(1)[0][0]
    of_class = [c for c in lenders if c.perpetrator and c.perpetrator.actor_class is commonest]
    return min(of_class, key=lambda c: abs(c.span.start - claim.span.start))


def _is_wanting(claim: Claim, claims: Sequence[Claim]) -> bool:
    """Whether a claim lacks a doer that its incident may tell."""
    if claim.perpetrator is not None or claim.effect not in _FAMILY or claim.count.high == 0:
        return False
    fallen = claim.event_kind is EventKind.CLASH and claim.effect in HARM
    return not (fallen and _both_lost(claims))


def _lends(other: Claim, claim: Claim, starts: Sequence[int]) -> bool:
    """Whether the doer of one claim did the harm of another: not the police who shot the gunman."""
    doer = other.perpetrator
    if doer is None or other.stance is Stance.DENIED:
        return False
    kin = _FAMILY.get(other.effect) == _FAMILY[claim.effect]
    # "two rebels were killed by soldiers and two captured": who fought them took them
    fought = claim.effect is Effect.DETAINED and other.victim.actor_class is _ARMED
    if not kin and not (fought and other.effect in HARM):
        return False
    near = claim.effect is Effect.DETAINED or _is_in_reach(other, claim, starts)
    return near and may_have_done(doer, claim) and _same_side(other, claim, doer.actor_class)


def _is_in_reach(one: Claim, other: Claim, starts: Sequence[int]) -> bool:
    """Whether two claims stand near, or in one stretch of the story that no other event breaks."""
    first, last = sorted((one.sentence.start, other.sentence.start))
    broken = any(first < at < last for at in starts)
    return last - first < (SHARE_REACH if broken else STORY_REACH)


def _is_passed_on(lender: Claim) -> bool:
    """Whether a report leaves out elsewhere who did it: a group by its name, not "gunmen" or police.

    Counted on 1,212 coded reports: a group's name was coded for another claim of its
    incident as often as not, a noun, a lone name or an army 28 of 261 times.
    """
    words = lender.perpetrator.words.lower().split() if lender.perpetrator is not None else [""]
    harmed = lender.effect in HARM and words[-1] in {"authorities", "authority"}
    if harmed or words[-1] in doer_words("unnamed"):
        return False
    rules = lender.rules("perpetrator")
    return any(rule.rpartition(":")[2] in _NAMING for rule in rules)


_NAMING = frozenset({"doer-group", "group-named-before", "group-named-behind"})


def _same_side(one: Claim, other: Claim, doer: ActorClass) -> bool:
    first, second = one.victim.actor_class, other.victim.actor_class
    if first is second or doer is _ARMED:
        return True
    return first not in _FORCES and second not in _FORCES


def may_have_done(doer: Actor, claim: Claim) -> bool:
    """Fighters harm others than their own kind; who is arrested is so by a state force."""
    if claim.effect is Effect.DETAINED:
        return doer.actor_class is _STATE
    if claim.victim.actor_class is _ARMED and claim.event_kind is EventKind.SUICIDE_BOMBING:
        return False  # the bombers, dead by their own bomb
    return may_harm(doer, claim.victim)


# --------------------------------------------------------------------- beside the word for the event


def _with_told(
    text: Text, claims: list[Claim], *, others: list[list[Claim]], is_main: bool
) -> list[Claim]:
    """A doer that the report tells away from the harm: "The Taliban claimed the attack"."""
    harm = [claim for claim in claims if claim.effect in _DONE]
    if not harm or any(claim.perpetrator for claim in harm):
        return claims
    if _both_lost(claims) or _is_between_two(text, harm):
        return claims
    acts = [act for act in text.acts if _is_of(text, act, harm, others, is_main=is_main)]
    return [_taking(text, claim, acts) for claim in claims]


def _is_between_two(text: Text, harm: Sequence[Claim]) -> bool:
    """Whether the sentence of a harm tells a fight with both its sides: "between rebels and troops"."""
    sides = Counter(act.token.i for act in text.acts if act.mutual)
    fights = [text.doc[at].idx for at, number in sides.items() if number > 1]
    return any(c.sentence.start <= at < c.sentence.end for c in harm for at in fights)


def _taking(text: Text, claim: Claim, acts: list[Act]) -> Claim:
    if claim.effect not in _DONE or claim.count.high == 0:
        return claim
    fitting = [act for act in acts if may_have_done(actor_of(text, act), claim)]
    best = min(fitting, key=lambda act: (not act.blamed, act.token.i), default=None)
    if best is None or not _is_named(text, best):
        return claim
    span = text.span(best.doer.first, best.doer.last)
    evidence = text.evidence("perpetrator", span, f"same-event:{best.doer.rule}")
    return replace(claim, perpetrator=actor_of(text, best), evidence=(*claim.evidence, evidence))


def actor_of(text: Text, act: Act) -> Actor:
    """Who did an act, as a claim names him."""
    words = text.words(text.span(act.doer.first, act.doer.last))
    return Actor(words=words, actor_class=act.doer.actor_class)


def _is_named(text: Text, act: Act) -> bool:
    """Whether a doer is a group by name: no report tells "gunmen" of two events, and what a country did
    elsewhere coders leave open (11 of 14)."""
    if act.doer.rule == CLAIMANT:
        return True
    words = [token.text for token in text.doc[act.doer.first : act.doer.last + 1]]
    if words[-1].lower() in doer_words("unnamed"):
        return False
    if act.doer.rule == "doer-noun":  # "the Russians", "Maoist rebels", no "Ruritanian officials"
        accused = act.blamed and act.doer.actor_class is _ARMED and group_class(words) is not None
        # "blamed the Ruritanian army for the strike"; a bare "the army" coders leave open (11 of 11)
        army = act.blamed and act.doer.actor_class is _STATE and any(map(country_of, words[:-1]))
        return accused or army or country_of(words[-1]) is not None
    if act.doer.rule == "doer-name":  # "police blamed the KLR", no person
        alone = act.blamed and len(words) == 1 and words[0].isupper()
        return alone and 1 < len(words[0]) <= MOST_LETTERS
    return group_class(words) is not None and any(word[0].isupper() for word in words)


def _is_of(
    text: Text, act: Act, harm: list[Claim], others: list[list[Claim]], *, is_main: bool
) -> bool:
    """Whether an act is the one of an incident: of its kind, near by, and no other incident's."""
    kinds = {claim.event_kind for claim in harm}
    if act.mutual or not is_act_of_kind(act, kinds) or _is_of_the_ground(act, kinds):
        return False
    if _names_other_day(text, act.token, harm):
        return False
    at = act.token.idx
    if act.token.base_ in doer_words("answering") and at > harm[0].span.start:
        return False  # "hours after the strike that killed five, the front retaliated"
    if not is_main and not harm[0].sentence.start - BEFORE <= at <= harm[-1].sentence.end + AFTER:
        return False
    if _is_of_some_attack(text, act, harm) or (
        not is_main and _is_history(text, act, harm, others)
    ):
        return False
    if _opens_another(text, at, harm) or not text.may_hold_for(at, harm[0].span.start):
        return False
    return not (_is_elsewhere(at, harm, others) or _goes_on_from_another(text, act, harm, others))


def _is_of_the_ground(act: Act, kinds: set[EventKind]) -> bool:
    """Whether fighters laid a bomb, of those harmed from the air: "there were mines planted by rebels"."""
    laid = act.kind is EventKind.BOMBING and act.doer.actor_class is _ARMED
    return laid and EventKind.AIR_STRIKE in kinds


def _is_of_some_attack(text: Text, act: Act, harm: Sequence[Claim]) -> bool:
    """Whether a sentence of its own blames for another event: "Last week the Front claimed | an attack"."""
    doc, at = text.doc, act.token.i
    inside = any(c.sentence.start <= act.token.idx < c.sentence.end for c in harm)
    if inside or not (act.blamed or act.token.head.base_ == "claim"):
        return False
    ahead = doc[at : min(at + NAMED_REACH, doc.sentence_of(at)[1])]
    event = next((t for t in ahead if t.lower_ in doer_words("event")), None)
    return event is not None and has_word(event, A_OR_ANOTHER | _OTHERS)


_OTHERS = frozenset("several similar previous past earlier numerous many".split())
# How far behind "responsibility" the event may be named.
NAMED_REACH = 6


def _is_history(text: Text, act: Act, harm: Sequence[Claim], others: list[list[Claim]]) -> bool:
    """Whether an incident of the past is told away from an act: "Last month 12 died there. ... The army
    blamed the Front for the attack", that of today."""
    main = next((group for group in others if not is_sum(group)), [])
    news = [c.when.start for c in main if c.when.start is not None]
    ends = [c.when.end for c in harm if c.when.end is not None]
    past = bool(news and ends) and max(ends) < min(news)
    first = text.doc.begins[act.token.sent.start]
    between = text.doc.text[harm[-1].sentence.end : max(first, harm[-1].sentence.end)]
    return past and bool(between.strip())


def _opens_another(text: Text, at: int, harm: Sequence[Claim]) -> bool:
    """Whether a word stands in a sentence that turns to another event: "Elsewhere, rebels bombed ..."."""
    doc = text.doc
    first, end = doc.sentence_of(bisect_right(doc.begins, at) - 1)
    begins, ends = doc.begins[first], doc[end - 1].idx + len(doc[end - 1].text)
    if any(c.sentence.start <= at < c.sentence.end for c in harm):
        return False
    return is_of_another_event(doc.text[begins:ends])


def _is_elsewhere(at: int, harm: list[Claim], others: list[list[Claim]]) -> bool:
    """Whether a word stands in a sentence of another incident: "A raid on Monday killed two"."""
    own = {claim.id for claim in harm}
    elsewhere = (c for group in others if not any(o.id in own for o in group) for c in group)
    return any(c.sentence.start <= at < c.sentence.end for c in elsewhere)


def _names_other_day(text: Text, event: Token, harm: Sequence[Claim]) -> bool:
    """Whether an event is named by a day that is not that of a harm: "claimed | Monday's attack"."""
    whens = [claim.when for claim in harm if claim.when.start is not None]
    mentions = text.times_by_sentence.get(event.sent.start, ())
    named = [
        m.when for m in mentions if m.when.start is not None and _is_beside(text, m.span, event)
    ]
    return bool(whens) and any(all(days_apart(day, when) for when in whens) for day in named)


def _is_beside(text: Text, span: Span, event: Token) -> bool:
    """ "Monday's attack", "the 3 May attack", "the attack on Monday"."""
    first, last = (bisect_right(text.doc.begins, at) - 1 for at in (span.start, span.end - 1))
    return -_BESIDE <= first - event.i <= _BESIDE and not first <= event.i <= last


# How many words a day may begin before or behind the event that it names: "the attack | in | March".
_BESIDE = 3


def _goes_on_from_another(
    text: Text, act: Act, harm: Sequence[Claim], others: list[list[Claim]]
) -> bool:
    """Whether a sentence goes on from that of an incident of another day, and names no day or place:
    "In March, a bombing had killed 62. The Ruritanian Front claimed the attack"."""
    doc, word = text.doc, act.token
    first, end = word.sent.start, word.sent.end
    if (
        first == 0
        or not _SEVERAL.isdisjoint(doc.lower[first:end])
        or text.times_by_sentence.get(first)
        or text.places_by_sentence.get(first)
    ):
        return False
    begins, ends = doc.begins[doc.sentence_of(first - 1)[0]], doc[first - 1].idx
    near = (c for g in [harm, *others] for c in g if begins <= c.sentence.start <= ends)
    told = [c for c in near if c.effect in _DONE]
    own, days = {c.id for c in harm}, {c.when.start for c in harm}
    if not told or any(c.id in own for c in told):
        return False
    return all(_is_of_other_day(c, days) or _is_of_other_scene(c, harm) for c in told)


def _is_of_other_scene(claim: Claim, harm: Sequence[Claim]) -> bool:
    """Whether an incident was in another town and of another kind than one that no headline tells: "A
    bomb killed seven in Gao. Rebels shot six in Mopti. The Front claimed the attack"."""
    if any(c.sentence.start == 0 for c in harm) or claim.event_kind in {c.event_kind for c in harm}:
        return False
    return all(are_apart(claim.place, c.place) for c in harm)


# "Claimed both attacks", "these actions": more than the one just told.
_SEVERAL = frozenset({"both", "these", "those", "two"})


def _is_of_other_day(claim: Claim, days: set[date | None]) -> bool:
    if claim.frame is Frame.BACKGROUND:
        return True
    return None not in days and claim.when.start is not None and claim.when.start not in days


_ANY = frozenset({EventKind.RAID, EventKind.CLASH, EventKind.SHOOTING, EventKind.AMBUSH})
_BLASTS = frozenset({EventKind.BOMBING, EventKind.SUICIDE_BOMBING, EventKind.RAID})
_FROM_FAR = frozenset({EventKind.AIR_STRIKE, EventKind.SHELLING, EventKind.BOMBING})


def is_act_of_kind(act: Act, kinds: set[EventKind]) -> bool:
    """Whether an act may be of an event of these kinds: a bomb of a raid, whatever is called an attack."""
    kind = act.kind
    if kind is None or kind in GENERAL_KINDS or kind in kinds:
        return True
    return any(kind in kin and kinds & kin for kin in (_ANY, _BLASTS, _FROM_FAR))
