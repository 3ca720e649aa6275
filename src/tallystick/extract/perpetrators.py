"""Who did it: "militants" in "militants ambushed a convoy, killing ten", "Russian" in "Russian airstrike".

The verb of harm tells it first, by its subject or behind "by"; then the acts that stand near it in
the sentence do.
"""

from typing import TYPE_CHECKING

from tallystick.doc import Doc, Token
from tallystick.extract.acts import Act, speaks
from tallystick.extract.agents import handler, told_agent
from tallystick.extract.beside import REFLEXIVE
from tallystick.extract.by_whom import by_whom
from tallystick.extract.doers import Doer, actor, actor_at
from tallystick.extract.doing import (
    acts_on_blame,
    are_driven,
    attacker_of,
    bearer_of_name,
    behind_label,
    blames,
    caught,
    dealer,
    doer_before,
    is_behind_opener,
    is_lent,
    is_only_attacked,
    is_under_fire,
    owns_up,
    who_struck,
)
from tallystick.extract.effects import Trigger
from tallystick.extract.finders import has_finder, is_finder, is_only_found, only_finds
from tallystick.extract.intruders import intruder, pursued
from tallystick.extract.joined_events import are_apart, are_both_sides
from tallystick.extract.lexicon import doer_words, harm_words
from tallystick.extract.only_harmed import (
    holds,
    is_harmed,
    is_of_a_part,
    is_of_them,
    is_only_harmed,
)
from tallystick.extract.other_events import (
    answers,
    harms_others,
    is_of_beginning,
    is_of_others,
    is_of_place,
    is_since,
    only_times,
    tells_apart,
)
from tallystick.extract.owners import doer_beside
from tallystick.extract.people import is_plural
from tallystick.extract.ran_into import did_nothing
from tallystick.extract.references import resolve_doer
from tallystick.extract.speech_lexicon import speech_words
from tallystick.extract.verb_grammar import agent, subject
from tallystick.gazetteer import country_of
from tallystick.grammar import OF_NOUNS, WHICH_OR_THAT
from tallystick.records import Actor
from tallystick.values import replace
from tallystick.vocabulary import FORCES, HARM, ActorClass, Effect, EventKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence


# Tree steps beyond which an act of the sentence is not the one that did the harm.
FARTHEST = 6
# What a step into or out of a clause that stands by itself counts: "..., the army said".
CLAUSE_STEP = 3
_LOOSE = frozenset({"ccomp", "parataxis"})


def find_doer(
    token: Token | None,
    trigger: Trigger,
    victims: Actor,
    acts: "Sequence[Act]",
    heads: "Sequence[Token]" = (),
    harmed: "Collection[int]" = (),
) -> Doer | None:
    """Who did it, from the noun that does the verb of harm, or from an act told beside it.

    `acts` is what the report tells of acts with their doers, `heads` the nouns for the harmed, who
    did not do it themselves, `harmed` the places of the nouns for others who were harmed.
    """
    told = _tellings(token, trigger, victims, acts, heads, harmed)
    doers = (d for d in told if d is not None and not did_nothing(d, trigger))
    found = next(doers, None)
    if found is None or not are_both_sides(found, trigger):
        return found
    others = (d for d in doers if not are_both_sides(d, trigger))
    return next(others, None) if victims.actor_class in FORCES else None


def _tellings(
    token: Token | None,
    trigger: Trigger,
    victims: Actor,
    acts: "Sequence[Act]",
    heads: "Sequence[Token]",
    harmed: "Collection[int]",
) -> "Iterator[Doer | None]":
    doc = trigger.token.doc
    told = _in_grammar(token, trigger, victims, heads, harmed)
    labelled = (None if d is None else behind_label(d, trigger) for d in told)
    for doer in labelled:  # "gunmen killed a judge and a bomb | wounded two": not the gunmen
        told_of = doer is not None and not are_apart(trigger.token, doc[doer.last])
        yield None if doer is None or not told_of or is_harmed(doer, heads) else doer
    if trigger.effect in HARM and (_is_own(trigger) or has_finder(trigger)):
        return
    fled = trigger.effect is Effect.DISPLACED and not are_driven(trigger)
    if fled or trigger.effect in {Effect.RELEASED, Effect.MISSING}:
        return
    again = told_agent(trigger, heads)
    yield again
    if trigger.effect is Effect.DETAINED:
        yield _announcer(trigger.token)
    others = _acts_of_others(trigger, acts, heads, harmed)
    near = [act for act in others if _may_tell(act, trigger, victims)]
    yield _nearest(trigger.token, near, victims.actor_class)
    clause = _in_clause(trigger, victims)
    fell = clause is not None and holds(clause, harmed)  # "killed while one soldier lost his life"
    yield None if clause is None or fell or is_harmed(clause, heads) else clause
    handled = handler(trigger, heads)
    idle = handled is None or is_harmed(handled, heads) or _only_reports(doc, handled)
    yield None if idle else handled


def _in_grammar(
    token: Token | None,
    trigger: Trigger,
    victims: Actor,
    heads: "Sequence[Token]",
    harmed: "Collection[int]",
) -> "tuple[Doer | None, Doer | None]":
    """Who does the verb of harm by the tree, and who by the order of words: "gunmen | shot dead two"."""
    doc, before = trigger.token.doc, doer_before(trigger, heads)
    direct = _outright(trigger, victims) or _direct(token, trigger, heads)
    if direct is not None and before is not None and _is_borrowed(direct, before, token, trigger):
        direct = before  # "police came after | a man shot his wife"
    if direct is not None and token is not None and token.lower_ in WHICH_OR_THAT:
        # "a clash with troops that killed an officer": the clash did
        named = direct.rule == "doer-name"  # "a visit by Omar Noor that led to nine deaths"
        fits = not named and _may_have_done(doc, direct, trigger.effect, victims)
        direct = direct if fits else None
    if before is not None and _did_nothing(before, trigger):
        before = None
    if trigger.effect is Effect.DISPLACED and direct is not None and holds(direct, harmed):
        direct = None  # "has left 900 people dead and displaced thousands"
    return direct, before


def _did_nothing(before: Doer, trigger: Trigger) -> bool:
    """Whether people before a verb only tell of it, came under fire or tell when it was."""
    doc, noun = trigger.token.doc, trigger.token.doc[before.last]
    told = _only_reports(doc, before) or only_times(noun, trigger)
    return told or is_under_fire(noun, trigger.token)


def _outright(trigger: Trigger, victims: Actor) -> Doer | None:
    """Who did it by a wording of its own: "was caught by police", "bandits broke in and killed him"."""
    found = caught(trigger) or who_struck(trigger) or intruder(trigger)
    if found is not None or victims.actor_class is ActorClass.ARMED_GROUP:
        return found
    return pursued(trigger)


def _acts_of_others(
    trigger: Trigger,
    acts: "Sequence[Act]",
    heads: "Sequence[Token]",
    harmed: "Collection[int]",
) -> list[Act]:
    """The acts of the sentence that others than the harmed did, in the same event."""
    doc = trigger.token.doc
    first, end = doc.sentence_of(trigger.token.i)
    inside = [act for act in acts if first <= act.token.i < end and not _is_parted(act, trigger)]
    others = [act for act in inside if not is_harmed(act.doer, heads)]
    others = [a for a in others if not is_only_harmed(doc, a.doer, harmed)]
    others = [a for a in others if not is_of_them(doc, a.doer, heads)]
    others = [a for a in others if not is_of_a_part(a.token, trigger.token)]
    return [a for a in others if a.blamed or not _only_reports(doc, a.doer)]


def _is_parted(act: Act, trigger: Trigger) -> bool:
    """Whether a semicolon parts an act from what another did: "bomber kills 16; strike kills seven", or
    words do: "a blast killed two, while in a separate incident, gunmen attacked a post"."""
    verb = trigger.token
    first, last = sorted((act.token.i, verb.i))
    if (
        is_since(act, verb)
        or answers(act.token, verb)
        or tells_apart(verb.doc.lower[first:last])
        or harms_others(act.token, verb)
        or {verb.lower_, act.token.lower_} == _TWO_ARMS
        or is_of_others(act.token, verb)
        or is_of_beginning(act.token)
        or acts_on_blame(verb, act.token)
        or is_of_place(act.token, verb)
        or are_apart(verb, act.token)
        or only_times(verb.doc[act.doer.last], trigger)
    ):
        return True
    alone = act.blamed or ";" not in verb.doc.texts[first:last]
    own = (*verb.children, *(verb.head.children if verb.dep_ == "conj" else ()))
    by = None if alone else next((c for c in own if c.dep_ == "nsubj"), None)
    return by is not None and (first < by.i < last or by.i < first == verb.i)


# "A nurse was stabbed and a man was shot by police": he by them alone.
_TWO_ARMS = frozenset({"stabbed", "shot"})


def _only_reports(doc: Doc, doer: Doer) -> bool:
    """Whether people only tell of a harm, look into it or are held for it: "police identify a boy who
    was shot", "Man arrested after two women are stabbed"."""
    at = doer.last + 1
    while at < len(doc) and doc.tags[at] in {"AUX", "ADV", "PART"}:
        at += 1
    if at >= len(doc) or doer.actor_class is ActorClass.UNKNOWN:
        return False
    if doc.lower[at + 1 : at + 3] == ("to", "have") and doc.tags[at - 1] == "AUX":
        return False  # "rebels were reported to have shelled a market"
    if doc.lower[at] in doer_words("held"):
        behind = doc.tags[at + 1] if at + 1 < len(doc) else "PUNCT"
        return behind in {"ADP", "PUNCT", "SCONJ", "SPACE", "PROPN"}
    reporting = doer_words("reporting")
    return doc.lemmas[at].lower() in reporting and not doc.lower[at].endswith("ing")


def _is_own(trigger: Trigger) -> bool:
    """Whether people harm themselves, so that no act beside it tells: "turned the gun on himself", "took
    his own life"."""
    doc, last = trigger.token.doc, trigger.last
    if "own" in doc.lower[trigger.token.i : last]:
        return True
    return not REFLEXIVE.isdisjoint(doc.lower[trigger.token.i : last + 3])


def _is_borrowed(direct: Doer, before: Doer, token: Token | None, trigger: Trigger) -> bool:
    """Whether a verb borrows its subject from a clause before, though people stand nearer to it."""
    borrowed = token is not None and token.head.i != trigger.token.i
    doc = trigger.token.doc
    floor = doc.sentence_of(trigger.token.i)[0]
    if doc.lower[before.first - 1] == "where" and doc.texts[trigger.token.i - 1] == ",":
        return False  # "stormed in where | officials | had met, killing ten"
    return borrowed and direct.last < before.first and is_behind_opener(doc, before, floor)


def _may_tell(act: Act, trigger: Trigger, victims: Actor) -> bool:
    """Whether an act of the report may tell of a harm: of its kind, by people who may have done it."""
    if not _is_kin(act, trigger) or _is_two_sided(act, victims) or _came_after(act, trigger):
        return False
    doc = trigger.token.doc
    if trigger.effect is Effect.DETAINED and doc.lower[act.doer.last] in doer_words("suspect"):
        return False  # "no one was arrested, and details about the suspected shooter"
    if act.blamed and _are_attackers(act.doer, victims):
        return False  # "an attack claimed by rebels that left four assailants dead"
    return act.blamed or _may_have_done(doc, act.doer, trigger.effect, victims)


def _are_attackers(doer: Doer, victims: Actor) -> bool:
    """Whether the harmed are those who made the attack that an armed group owns up to."""
    told = victims.words.lower().split()[-1:]
    return doer.actor_class is ActorClass.ARMED_GROUP and not doer_words("suspect").isdisjoint(told)


def _is_led_by_days(doc: Doc, start: int, end: int) -> bool:
    """Whether "a day after" leads on to what was before: no comma parts it from there."""
    at = next((i for i in range(start, end) if _is_days_on(doc, i)), None)
    return at is not None and "," not in doc.texts[at:end]


def _came_after(act: Act, trigger: Trigger) -> bool:
    """Whether an act only followed upon a harm: "Ruritania bombed the camp after 25 people were killed"."""
    if act.blamed:
        return False
    doc, first = trigger.token.doc, trigger.token.i
    if first < act.doer.first and _is_in_the_wake(doc, trigger.token.sent.start, first):
        return "," in doc.texts[first : act.doer.first]
    marks = [c.lower_ for c in act.token.children if first < c.i < act.token.i]
    if "before" in marks:
        return True  # "two were executed before soldiers attacked the camp"
    if _is_led_by_days(doc, act.token.i, first):
        return True  # "rebels shot four, a day after | unrest left nine dead"
    opens = (c.i for c in trigger.token.children if c.lower_ in _EARLIER and c.i < first)
    later = any(_is_days_on(doc, at) for at in range(first, act.token.i))
    return later or any(act.token.i < at for at in opens)


def _is_in_the_wake(doc: Doc, begin: int, harm: int) -> bool:
    """Whether a sentence opens with a harm that something followed upon: "In the aftermath of a shooting
    that left one man hurt, | police shot a suspect"."""
    return not _WAKES.isdisjoint(doc.lower[begin : min(begin + 3, harm)])


_WAKES = frozenset({"aftermath", "wake", "following"})
_EARLIER = frozenset({"after", "since", "because"})


def _is_two_sided(act: Act, victims: Actor) -> bool:
    """Whether people of no side fell in a whole offensive, by either: "it has left 600 dead"."""
    campaign = act.token.lower_ in {"offensive", "offensives", "campaign"}
    return campaign and victims.actor_class in {ActorClass.UNKNOWN, ActorClass.MIXED}


def _is_kin(act: Act, trigger: Trigger) -> bool:
    """Whether an act is of the kind of a harm: police who "held a boy after a stabbing" did not stab.

    Of "22 found dead after soldiers detained them" they did; and a raid of troops abducts nobody.
    """
    if trigger.effect is Effect.ABDUCTED:
        armed = act.doer.actor_class is ActorClass.ARMED_GROUP and act.doer.rule != "doer-name"
        return armed or act.kind is EventKind.ABDUCTION
    if act.kind is not EventKind.ARREST or trigger.effect not in HARM:
        return True
    if act.token.lower_ == "custody" and act.token.head.i != trigger.token.i:
        return False  # "the man in police custody said a gun went off and hit her"
    doc, at = trigger.token.doc, trigger.token.i
    if act.token.i > at:  # "after a bomb killed nine, police arrested two" is another matter
        return not _OPENS.isdisjoint(doc.lower[at : act.token.i])
    return doer_words("over").isdisjoint(doc.lower[act.token.i : at])


def _does(noun: Token, trigger: Trigger, heads: "Sequence[Token]") -> bool:
    """Whether the noun that the grammar gives a word of harm does it, and does not find or tell it."""
    if only_finds(trigger) or is_lent(noun, trigger, heads) or blames(noun, trigger):
        return False
    if is_only_attacked(noun, trigger.token) or only_times(noun, trigger):
        return False
    if "possession" in noun.doc.lower[trigger.last + 1 : noun.i]:
        return False  # "was arrested for possession of a firearm by a felon"
    if noun.lower_ == "it" and noun.head.lower_ in doer_words("bursts") and not owns_up(noun):
        return False  # "it went off, killing a clerk": no army
    return not _only_speaks(noun, trigger.token)


def _only_speaks(noun: Token, verb: Token) -> bool:
    """Whether a noun only says what a verb tells; "Ruritania says kills 29 rebels", "the rebels
    claimed to have killed 12" and "the army denied killing two" tell their own deed."""
    own_deed = verb.dep_ == "ccomp" and verb.lower_.endswith("s") and verb.i == noun.head.i + 1
    shared = verb.dep_ == "xcomp" and verb.head.i == noun.head.i
    return speaks(noun, verb) and not (own_deed or shared or acts_on_blame(verb, noun.head))


def _direct(token: Token | None, trigger: Trigger, heads: "Sequence[Token]") -> Doer | None:
    if trigger.frame == "state" and is_only_found(trigger):
        return None
    found = _told_directly(token, trigger, heads)
    return None if found is not None and is_finder(found, trigger) else found


def _told_directly(token: Token | None, trigger: Trigger, heads: "Sequence[Token]") -> Doer | None:
    if token is not None and _does(token, trigger, heads):
        noun = attacker_of(resolve_doer(token), trigger.token)
        found = actor(noun) or doer_beside(noun) or bearer_of_name(noun, trigger, heads)
        if found is not None and noun.i != token.i and _arrests_nobody(found, trigger):
            found = None
        if found is not None and "of" in trigger.frame and holds(found, {h.i for h in heads}):
            found = None  # "the killing by soldiers | of 15 men"
        if found is not None and not (_is_person(noun, found) and _is_of_thing(trigger)):
            return _whose(found, noun)
    found = by_whom(trigger)
    if found is None and trigger.frame == "of":
        found = doer_beside(trigger.token) or _causer(trigger.token)
    return found or dealer(trigger)


def _whose(found: Doer, noun: Token) -> Doer:
    """The Front of "the Front, | whose fighters | killed 20 people"; else the doer as told."""
    verb = noun.head
    if noun.doc.lower[found.first] != "whose":
        return found
    whole = actor(verb.head) if verb.dep_ in OF_NOUNS else None
    return whole or replace(found, first=found.first + 1)


def _arrests_nobody(found: Doer, trigger: Trigger) -> bool:
    """Whether "they" who took somebody into custody are not those whom the tree has: "witnesses"."""
    plain = found.actor_class is ActorClass.CIVILIAN
    return plain and trigger.effect is Effect.DETAINED


def _is_person(noun: Token, found: Doer) -> bool:
    """Whether one person is the doer, and no body of people."""
    single = found.rule == "doer-noun" and not is_plural(noun)
    return found.rule == "doer-name" or (single and noun.lower_ not in speech_words("body"))


def _is_of_thing(trigger: Trigger) -> bool:
    """Whether a thing did it: "a rally for the president, | which | killed 26 and wounded 40"."""
    verb = trigger.token
    joined = verb.dep_ == "conj" and verb.head.i < verb.i and subject(verb) is subject(verb.head)
    doc, at = verb.doc, (verb.head.i if joined else verb.i) - 1
    floor = doc.sentence_of(verb.i)[0]
    while at > floor and doc.tags[at] in {"AUX", "ADV"}:
        at -= 1
    return doc.lower[at] == "which"


def _may_have_done(doc: Doc, doer: Doer, effect: Effect, victims: Actor) -> bool:
    """Whether an act's doer may have done a harm: an arrest is a state force's."""
    if effect is Effect.DETAINED:
        # whoever fights soldiers captures them: "clashed with the navy, capturing four sailors"
        taken = victims.actor_class is ActorClass.STATE_FORCE
        return doer.actor_class is (ActorClass.ARMED_GROUP if taken else ActorClass.STATE_FORCE)
    words = " ".join(doc.texts[doer.first : doer.last + 1])
    return may_harm(Actor(words=words, actor_class=doer.actor_class), victims)


def may_harm(doer: Actor, victims: Actor) -> bool:
    """Whether people harm those: fighters do not their own kind, but one country's army another's."""
    if _same_people(doer, victims):
        return False
    if victims.actor_class not in FORCES or doer.actor_class is not victims.actor_class:
        return True
    if doer.actor_class is not ActorClass.STATE_FORCE:
        return False
    one, other = _countries(doer.words), _countries(victims.words)
    return bool(one and other) and one.isdisjoint(other)


def _same_people(doer: Actor, victims: Actor) -> bool:
    """ "Four guests were taken. They were chased": the guests took nobody."""
    one, other = doer.words.lower().split(), victims.words.lower().split()
    civil = victims.actor_class not in FORCES
    return civil and bool(one and other) and one[-1] == other[-1] and other[-1].endswith("s")


# What opens a clause that tells how a harm came about, and how far from the word of harm it may stand.
_OPENS = frozenset({"after", "when", "as", "while"})
CLAUSE_REACH = 14


def _in_clause(trigger: Trigger, victims: Actor) -> Doer | None:
    """Who did something in the clause that tells how it came about, and may have done the harm.

    "Six labourers were killed after gunmen barged into a house"; "six rebels were killed when police
    stopped them from robbing a bank". Read by the words as they stand: the tree often hangs such a
    clause on another noun.
    """
    if trigger.effect not in HARM:
        return None
    doc = trigger.token.doc
    first, end = doc.sentence_of(trigger.token.i)
    start, last = trigger.token.i - CLAUSE_REACH, trigger.last + CLAUSE_REACH
    # "her body was found when officers entered the house"
    opens = _OPENS - {"when", "as"} if trigger.token.lower_ in harm_words("body") else _OPENS
    for at in range(max(first, start), min(end, last)):
        if doc.lower[at] in opens and not _is_days_on(doc, at):
            found = _subject_at(doc, at + 1, end) or _fallen_upon(doc, at + 1, end, victims)
            if found is None or found.rule == "doer-name" or _only_tells(doc, found):
                continue
            noun, harm = doc[found.last], trigger.token
            if harms_others(noun, harm) or are_apart(harm, noun):
                continue
            if _is_against(found.actor_class, victims.actor_class) or _strikes(doc, found, end):
                return found
    return None


def _is_days_on(doc: Doc, at: int) -> bool:
    """Whether a clause tells of another event: "died on Monday, | days after | a bomber killed nine"."""
    before = doc.lower[max(0, at - 3) : at]
    late = before[:1] == ("in",)  # "were held late in the day after throwing stones"
    return doc.lower[at] == "after" and before[-1:] in _LATER and not late


_LATER = frozenset(
    (word,)
    for word in "hour hours day days week weeks month months year years decade decades".split()
)


def _only_tells(doc: Doc, found: Doer) -> bool:
    """Whether a clause only says something: "while the rebels claim they lost nobody"."""
    said = doc.lemmas[found.last + 1].lower() in speech_words("core inverting")
    return said or _only_reports(doc, found)


def _strikes(doc: Doc, found: Doer, end: int) -> bool:
    """Whether plain people use arms in their clause: "after uninvited guests fired at his friends"."""
    if found.actor_class is ActorClass.STATE_FORCE:
        return False
    told = doc.lower[found.last + 1 : min(end, found.last + 1 + STRIKE_REACH)]
    return not doer_words("strikes").isdisjoint(told)


def _fallen_upon(doc: Doc, start: int, end: int, victims: Actor) -> Doer | None:
    """The force that the harmed had attacked: "when they opened fire on police"."""
    pronoun = start < end and doc.lower[start] in {"they", "he", "she"}
    if not pronoun or victims.actor_class is ActorClass.STATE_FORCE:
        return None
    fights = doer_words("fight") | doer_words("strikes")
    for at in range(start + 1, min(end, start + STRIKE_REACH)):
        if doc.lower[at] in fights:
            behind = at + 1
            while behind < end and doc.lower[behind] in _ONTO:
                behind += 1
            found = actor_at(doc, behind, end)
            armed = found is not None and found.actor_class is ActorClass.STATE_FORCE
            return found if armed else None
    return None


_ONTO = frozenset({"fire", "on", "at", "upon", "with", "against", "a", "an", "the"})


# How far behind people the word for their using arms may stand: "someone in a van pulled up and fired".
STRIKE_REACH = 9


def _subject_at(doc: Doc, start: int, end: int) -> Doer | None:
    """The people with whom a clause opens, where their own verb follows: "gunmen barged into"."""
    if doc.lower[start : start + 1] and doc.lower[start] in {"someone", "somebody"}:
        return actor(doc[start])
    found = actor_at(doc, start, end)
    behind = found.last + 1 if found is not None else end
    if doc.texts[behind : behind + 3 : 2] == ("(", ")"):
        behind += 3  # "when the Rapid Support Forces (RSF) shelled"
    if behind >= end or doc.lower[behind] in {"was", "were", "are", "is", "been", "being"}:
        return None
    return found if doc.tags[behind] in {"VERB", "AUX"} else None


def _is_against(doer: ActorClass, victims: ActorClass) -> bool:
    """Armed people harm whom they fall upon; police beside the harmed mostly come to help them."""
    if doer in {ActorClass.ARMED_GROUP, ActorClass.UNKNOWN}:  # "unidentified men tried to enter"
        return victims is not ActorClass.ARMED_GROUP
    return doer is ActorClass.STATE_FORCE and victims is ActorClass.ARMED_GROUP


def _countries(words: str) -> set[str]:
    found = (country_of(word) for word in (*words.replace("-", " ").split(), words))
    return {country for country in found if country}


def _nearest(token: Token, acts: list[Act], victims: ActorClass) -> Doer | None:
    """The doer of the nearest act of a sentence; of a fight the side that the victims are not on."""
    ranked = [(_steps(token, act.token), act.token.i, act) for act in acts]
    near = sorted((r for r in ranked if r[0] <= FARTHEST), key=lambda r: r[:2])
    if not near:
        return _only_one([act for act in acts if act.token.i < token.i])
    best = near[0][2]
    if not best.mutual:
        return best.doer
    sides = [act.doer for _, at, act in near if at == best.token.i and act.mutual]
    return _other_side(sides, victims)


def _only_one(acts: list[Act]) -> Doer | None:
    """The doer of the one act told before a harm, however far the tree hangs the two apart."""
    told = [act.doer for act in acts if not act.mutual and act.doer.actor_class in FORCES]
    return told[0] if len(told) == 1 else None


def _other_side(sides: list[Doer], victims: ActorClass) -> Doer | None:
    others = [side for side in sides if side.actor_class is not victims] or sides
    return others[0] if len(others) == 1 else None


def _steps(one: Token, other: Token) -> int:
    """How many steps of grammar lie between two words, a clause by itself counting more."""
    above: dict[int, int] = {}
    steps = 0
    for token in (one, *one.ancestors):
        above[token.i] = steps
        steps += CLAUSE_STEP if token.dep_ in _LOOSE else 1
    steps = 0
    for token in (other, *other.ancestors):
        if token.i in above:
            return steps + above[token.i]
        steps += CLAUSE_STEP if token.dep_ in _LOOSE else 1
    return FARTHEST + 1


def _causer(noun: Token) -> Doer | None:
    """ "The coalition admits causing civilian deaths", "rebels committed the massacre"."""
    verb = noun.head
    if noun.dep_ != "obj" or verb.base_ not in doer_words("cause"):
        return None
    by = subject(verb)
    if by is not None and by.dep_ == "nsubj:pass" and by.head.i != verb.i:
        by = agent(by.head)  # "a convoy was attacked by gunmen, without causing any casualties"
    return actor(resolve_doer(by)) if by is not None else None


def _announcer(token: Token) -> Doer | None:
    """ "authorities announced the detention of X", "police confirmed the arrest": who did it says so."""
    if token.pos_ != "NOUN":
        return None
    verb = next((t for t in token.ancestors if t.pos_ == "VERB"), None)
    noun = subject(verb) if verb is not None else None
    found = actor(resolve_doer(noun)) if noun is not None else None
    return found if found is not None and found.actor_class is ActorClass.STATE_FORCE else None
