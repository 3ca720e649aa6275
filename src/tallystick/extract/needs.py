"""What an effect word asks of its people: "lost" tells of the dead before soldiers, "fled" of crowds."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from tallystick.dependents import child, child_words, has, has_word
from tallystick.doc import Token
from tallystick.extract.claiming import claims_people
from tallystick.extract.group import Group, is_introduced
from tallystick.extract.gunfire import is_by_gunfire, is_somebody
from tallystick.extract.lexicon import harm_words
from tallystick.extract.people import People, group_class, is_people, is_plural, noun_class
from tallystick.extract.references import resolve_doer
from tallystick.extract.victims import Roles
from tallystick.grammar import A_OR_ANOTHER, INDEFINITE, WHICH_OR_THAT
from tallystick.vocabulary import FORCES, ActorClass

# "Three men opened fire and fled": so few are displaced only where they leave their homes.
FEW = 15


def _is_crowd(roles: Roles, group: Group) -> bool:
    """Who flees is displaced only as a crowd, and not in arms: "villagers fled their homes"."""
    told = {group.head.lower_, *child_words(group.head)}
    if noun_class(group.head.lower_) in FORCES or told & (_ARMS | _HURT):
        return False  # "masked men", "the wounded patients were evacuated"
    if group.mention is not None:
        many = group.count.value is None and not harm_words("many").isdisjoint(_words(group))
        return many or (group.count.value or 0) >= FEW or _leaves_home(group, few=True)
    forced = roles.rule in {"object", "noun-after-verb", "shared-object"} or _are_forced(group)
    if group.anonymous:
        return False  # "killed one terrorist and forced others to flee"
    return is_plural(group.head) and (forced or _leaves_home(group))


def _are_forced(group: Group) -> bool:
    """ "The villagers were forced to flee", "have been forced to leave"."""
    behind = group.head.doc.lower[group.end + 1 : group.end + 1 + FORCED_REACH]
    return any(behind[at : at + 2] == ("forced", "to") for at in range(len(behind) - 1))


# How far behind people "forced to" may end: "have once again been forced to".
FORCED_REACH = 7


_HURT = frozenset("patient patients wounded injured hurt sick casualties".split())


def _words(group: Group) -> tuple[str, ...]:
    return group.head.doc.lower[group.start : group.end + 1]


_ARMS = frozenset({"armed", "masked", "uniformed", "hooded"})


def _leaves_home(group: Group, *, few: bool = False) -> bool:
    """ "Villagers fled their homes", "people flee from Tamra"; not "guests fled the hall", and of a `few`
    not "two men fled the area"."""
    doc, end = group.head.doc, group.head.sent.end
    behind = slice(group.end + 1, min(end, group.end + 1 + HOME_REACH))
    if few and ("the", "area") in pairwise(doc.lower[behind]):
        return False
    return "PROPN" in doc.tags[behind] or not harm_words("home").isdisjoint(doc.lower[behind])


# How far behind a crowd its homes may stand: "have been forced to flee their homes".
HOME_REACH = 10


def _is_force(roles: Roles, group: Group) -> bool:
    """ "lost two soldiers", "lost 12 men"; not "lost two elections", "losses of the forces"."""
    if roles.rule == "of-complement" and group.mention is None and is_plural(group.head):
        return False
    force = group.head.lower_ == "men" or noun_class(group.head.lower_) in FORCES
    force = force or _is_beside_force(group)
    if group.head.lower_ in harm_words("kin"):
        return force or _in_violence(group)
    return force or (_is_counted_people(group) and (_in_violence(group) or _is_ours(roles)))


def _is_beside_force(group: Group) -> bool:
    """ "Lost 12 soldiers and | three civilians |", "the loss of 14 guards and 11 villagers"."""
    noun = group.head
    beside = noun.dep_ == "conj" and noun_class(noun.head.lower_) in FORCES
    return beside and _is_counted_people(group)


def _is_counted_people(group: Group) -> bool:
    return group.mention is not None and is_people(group.head) is People.YES


def _is_ours(roles: Roles) -> bool:
    """Whether those lost are of who tells it, or of a village: "we lost 12 people"."""
    verb = roles.victim.head
    losers = (c for c in verb.children if c.dep_ == "nsubj") if verb.lemma_ == "lose" else ()
    return any(c.lower_ in _LOSERS for c in losers)


_LOSERS = frozenset("we village community town neighbourhood neighborhood hamlet camp".split())


def _is_counted_force(_roles: Roles, group: Group) -> bool:
    """ "Destroyed five militants", "12 fighters were destroyed"; not "to destroy the terrorists"."""
    return group.mention is not None and noun_class(group.head.lower_) in FORCES


def _is_by_an_event(roles: Roles, group: Group) -> bool:
    """ "The second attack claimed three persons", whatever the parser makes of who did it."""
    claimed = next((t for t in roles.victim.ancestors if t.base_ == "claim"), None)
    counted = group.mention is not None and is_people(group.head) is People.YES
    return counted and claimed is not None and claims_people(claimed)


def _in_violence(group: Group) -> bool:
    """ "He lost his wife and two sons in the bombing", "mourns the loss of a son"."""
    doc, end = group.head.doc, group.head.sent.end
    if not harm_words("mourning").isdisjoint(
        doc.lower[max(group.head.sent.start, group.start - 7) : group.start]
    ):
        return True
    near = range(max(group.head.sent.start, group.start - BEFORE_REACH), min(end, group.end + 12))
    return not harm_words("violence").isdisjoint(doc.lower[near.start : near.stop])


# "She outlived the raid on Tolmar on Monday under a bed, but lost four brothers".
BEFORE_REACH = 20


def _is_held(roles: Roles, group: Group) -> bool:
    """ "850 men have been held", "two held", "Ali Noor is being held"; not "held talks"."""
    counting = roles.rule in {"object", "number-before-verb"} and group.mention is not None
    passive = roles.rule.startswith("passive") or roles.rule == "found-participle"
    tells = roles.victim.dep_ == "ROOT" or _is_by_rebels(roles)  # "Woman held in killing of nurse"
    passive = passive or (roles.rule == "participle-of-noun" and tells)
    return (passive or (counting and not _has_room(roles))) and is_somebody(group.head)


def _has_room(roles: Roles) -> bool:
    """Whether a place or a vehicle only has people in it: "the camp, which holds 9,000 people"."""
    holds = next((t for t in roles.victim.ancestors if t.base_ == "hold"), None)
    if holds is None:
        return False
    own = child(holds, "nsubj")
    above = own is None or own.lower_ in WHICH_OR_THAT
    holder = holds.head if above else own
    return holder is not None and holder.base_ in _ROOMS


_ROOMS = frozenset(
    """camp shelter settlement centre center hall stadium church mosque school town city village enclave
    bus boat ship ferry train plane vessel truck hospital hotel theatre theater cinema auditorium""".split()
)


def _is_by_rebels(roles: Roles) -> bool:
    """ "Four pilots held by the Taliban", "a nun held by rebels"."""
    doer = roles.perpetrator
    told = (noun_class(doer.lower_), group_class([doer.text])) if doer is not None else ()
    return ActorClass.ARMED_GROUP in told


def _is_bare(head: Token) -> bool:
    """A noun for one person that has no article, as in headlines: "Boy taken to hospital"."""
    owned = has(head, "det", "nmod:poss")
    return head.pos_ == "NOUN" and not owned and not is_plural(head)


def _is_by_force(roles: Roles, group: Group) -> bool:
    """ "Police picked up 12 suspects", "caught two men"; not "she came to pick up the baby"."""
    doer = roles.perpetrator
    by_force = doer is not None and noun_class(doer.lower_) in FORCES
    return by_force and is_people(group.head) is not People.NO


def _is_by_captors(roles: Roles, group: Group) -> bool:
    """ "The raiders took 40 women", "his son was taken by the attackers"; not "rebels took Gao"."""
    doer = roles.perpetrator
    meant = resolve_doer(doer) if doer is not None else None
    if meant is None or is_people(group.head) is not People.YES or group.head.pos_ == "PROPN":
        return False
    told = {noun_class(meant.lower_), group_class([meant.text])}
    led = _LED.isdisjoint(group.head.doc.lower[group.end + 1 : group.head.sent.end])
    own = group.mention is not None or has(group.head, "nmod:poss")
    return ActorClass.ARMED_GROUP in told and led and own


# Whither who is hurt or held is taken, and how one is taken unawares.
_LED = frozenset(
    "hospital clinic surprise prisoner prisoners hostage hostages captive jail".split()
)


def _is_from_captors(roles: Roles, group: Group) -> bool:
    """ "Troops rescued 12 guests", "12 people were rescued" where the report tells of captors; not "a man
    was rescued from the rubble", "firefighters rescued two women"."""
    if not is_somebody(group.head):
        return False
    doc, sent = group.head.doc, group.head.sent
    held = harm_words("captivity") | harm_words("captive") | harm_words("siege")
    here = doc.lower[sent.start : sent.end]
    if not held.isdisjoint(here):
        return True
    doer = roles.perpetrator
    told = (doer is not None and noun_class(doer.lower_) in FORCES) or any(map(doc.holds, held))
    return told and harm_words("danger").isdisjoint(here)


def _is_kept(roles: Roles, group: Group) -> bool:
    """ "Two teachers are still in the hands of rebels"; not "was killed in the hands of police"."""
    if _is_of_years(group) or _works_there(group):
        return False
    head = roles.victim.head if roles.rule == "state-of-argument" else None
    stays = head is None or head.lemma_ in harm_words("keeping")
    if roles.rule == "state-of-noun" and not _stands_in(group):
        return False
    return stays and is_somebody(group.head)


def _is_of_years(group: Group) -> bool:
    """ "He spent 16 in prison"."""
    doc, first = group.head.doc, group.head.sent.start
    before = doc.lower[max(first, group.start - 2) : group.start]
    return group.anonymous and not _SPENT.isdisjoint(before)


def _works_there(group: Group) -> bool:
    """ "A guard in the county jail", "he worked as a cook at the prison"."""
    doc = group.head.doc
    first, end = doc.sentence_of(group.head.i)
    before = doc.lower[max(first, group.start - 2) : group.start]
    keeper = group.head.base_ in harm_words("keeper") and not _JAILS.isdisjoint(
        doc.lower[first:end]
    )
    return group.mention is None and (keeper or "as" in before)


_SPENT = frozenset("spend spends spent spending serve serves served serving got gets years".split())
_JAILS = frozenset("jail jails prison prisons penitentiary reformatory".split())


def _stands_in(group: Group) -> bool:
    """ "A suspect in jail", "two in custody"; not "inmates in jail", "an actor to a year in jail"."""
    behind = group.head.doc.lower[group.end + 1 : group.end + 2]
    counted = group.mention is not None or not is_plural(group.head)
    return counted and not _INSIDE.isdisjoint(behind)


_INSIDE = frozenset("in still now currently back already".split())


def _is_told_anew(roles: Roles, group: Group) -> bool:
    """ "The shooting of two men", "of Ali Noor", "of his son"; not "of the men", "a massacre of monks"."""
    doc, start = group.head.doc, group.head.sent.start
    before = doc.lower[max(start, group.start - 2) : group.head.i]
    massacre = roles.victim.head.lower_ in _MASSACRE
    return massacre or _is_counted_or_named(roles, group) or _POINTING.isdisjoint(before)


_MASSACRE = frozenset({"massacre", "massacres"})
_POINTING = frozenset({"the", "this", "that", "these", "those"})


def _is_counted_or_named(_roles: Roles, group: Group) -> bool:
    return group.mention is not None or group.head.pos_ == "PROPN"


def _is_counted(roles: Roles, group: Group) -> bool:
    """ "Neutralized 12 fighters", "a militant was neutralized"; not "the column was neutralized"."""
    several = is_plural(group.head) or has_word(group.head, A_OR_ANOTHER)
    fighters = noun_class(group.head.lower_) is ActorClass.ARMED_GROUP and several
    told = _is_counted_or_named(roles, group) or fighters
    return told and is_somebody(group.head)


def _is_unknown(roles: Roles, group: Group) -> bool:
    """ "The whereabouts of 23 students are unknown"; not "information on his whereabouts"."""
    sent = group.head.sent
    told = group.head.doc.lower[sent.start : sent.end]
    return _is_counted_or_named(roles, group) and not _UNKNOWN.isdisjoint(told)


_UNKNOWN = frozenset("unknown unclear uncertain mystery".split())


def _is_admitted(_roles: Roles, group: Group) -> bool:
    """ "Two people were taken to hospital", "a boy"; "the boy was taken to hospital" only goes on."""
    if not harm_words("checked").isdisjoint(group.head.doc.lower[group.end : group.head.sent.end]):
        return False  # "the ten freed were taken to a hospital for checkups"
    behind = group.head.doc[group.end + 1 : group.head.sent.end]
    verbs = [t.base_ for t in behind if t.pos_ == "VERB"]
    if not _DYING.isdisjoint(verbs[:1]) or (
        not _DYING.isdisjoint(verbs[1:2]) and _is_whole(behind)
    ):
        return False  # "three died after being taken to hospital", "three taken to a clinic died"
    before = group.head.doc.lower[max(group.head.sent.start, group.start - 1) : group.start + 1]
    told_of = group.mention is not None or not INDEFINITE.isdisjoint(before)
    told_of = told_of or _is_bare(group.head)  # "blast sends woman to hospital"
    if is_introduced(group):
        return is_people(group.head) is not People.NO
    if not told_of and group.head.pos_ != "PRON" and _is_for_wounds(group):
        return is_people(group.head) is not People.NO
    return told_of and is_people(group.head) is People.YES


def _is_burial(roles: Roles, group: Group) -> bool:
    """ "We have buried 140 people", "villagers buried 40 bodies"; not "mud buried 20 people"."""
    verb = roles.victim.head
    who = child(verb, "nsubj")
    buried = verb.base_ == "bury" and who is not None and group.start > verb.i
    if not buried or group.mention is None or who is None:
        return False
    people = is_people(group.head) is People.YES or group.head.lower_ in harm_words("body")
    return people and (who.pos_ == "PRON" or is_people(who) is People.YES)


def _is_whole(clause: Sequence[Token]) -> bool:
    """Whether nothing parts two verbs: "taken to a clinic died", not "was taken to a clinic and died"."""
    verbs = [t.i for t in clause if t.pos_ == "VERB"][:2]
    between = clause[0].doc.lower[verbs[0] : verbs[1]]
    return _PARTING.isdisjoint(between)


_PARTING = frozenset({",", ";", "and", "but", "where", "who", "he", "she", "they"})
_DYING = frozenset({"die", "succumb"})


def _is_for_wounds(group: Group) -> bool:
    """ "The boy was taken to hospital for treatment of injuries", "for surgery": hurt, it is told."""
    doc, end = group.head.doc, group.head.sent.end
    at = next((i for i in range(group.end + 1, end) if doc.lower[i] == "for"), end)
    return not harm_words("wounds").isdisjoint(doc.lower[at : min(end, at + WOUNDS_REACH)])


# How far behind "for" the injuries may stand: "for treatment of non-life-threatening injuries".
WOUNDS_REACH = 9


# What the column "needs" of effects.tsv asks of the people.
NEEDS: dict[str, Callable[[Roles, Group], bool]] = {
    "burial": _is_burial,
    "event": _is_told_anew,
    "counted": _is_counted,
    "counted-force": _is_counted_force,
    "by-event": _is_by_an_event,
    "unknown": _is_unknown,
    "crowd": _is_crowd,
    "force": _is_force,
    "held": _is_held,
    "gunfire": is_by_gunfire,
    "kept": _is_kept,
    "stays": _is_kept,
    "admitted": _is_admitted,
    "by-force": _is_by_force,
    "by-captors": _is_by_captors,
    "from-captors": _is_from_captors,
}
