"""Acts of force with who did them: "the assault on the base by the Taliban", "blamed on rebels".

A report tells who did it beside the word for the event more often than beside the word for the
harm. Each such telling is an Act; a harm takes its doer from an act near it in the sentence, and
the claims of an incident from an act that the report tells elsewhere.
"""

from collections.abc import Iterable, Iterator

from tallystick.dependents import cases, child, child_words
from tallystick.doc import Doc, Token
from tallystick.extract.blames import EVENT_REACH, find_blames
from tallystick.extract.doers import Doer, actor, actor_at
from tallystick.extract.event_words import EventWord
from tallystick.extract.lexicon import doer_words
from tallystick.extract.owners import doer_beside
from tallystick.extract.people import is_plural, noun_class
from tallystick.extract.references import resolve_doer
from tallystick.extract.speech_lexicon import speech_words
from tallystick.extract.verb_grammar import agent, is_passive, subject
from tallystick.grammar import AMONG
from tallystick.values import plain, replace
from tallystick.vocabulary import FORCES, ActorClass, EventKind

# How far behind a word for an event "by", "with" or "between" may open the words for the doer.
BY_REACH = 12
# How far behind "between rebels" the "and" of the other side may stand.
PAIR_REACH = 8


@plain(frozen=True, slots=True)
class Act:
    """One telling of who did it: the word for the event, its kind, the doer.

    `kind` is None where the event is not named ("the group claimed responsibility"). Of a fight
    "between rebels and soldiers" there is an act for each side, and both are `mutual`: the harm
    done to either is the other's. `blamed` is who is said to have done it, whatever the harmed are.
    """

    token: Token
    kind: EventKind | None
    doer: Doer
    mutual: bool = False
    blamed: bool = False


def find_acts(doc: Doc, events: tuple[EventWord, ...]) -> tuple[Act, ...]:
    """Every telling of who did it, in the order of the text."""
    found = [act for event in events for act in _of_event(doc, event)]
    found.extend(_by_cues(doc, events))
    told = (act for act in found if not _is_left_open(act))
    return tuple(sorted(told, key=lambda act: act.token.i))


def _is_left_open(act: Act) -> bool:
    """Whether a sentence asks who did it, or he denies it: "it was unclear | whether the raid was carried
    out by NATO", "the front denied it carried out the attack"; or only tells when: "on the anniversary
    of the Ruritanian invasion"."""
    doc, at = act.token.doc, act.token.i
    if not AMONG.isdisjoint(doc.lower[act.doer.last + 1 : act.doer.last + 2]):
        return True  # "two party men | among nine shot dead"
    if "whether" in doc.lower[doc.sentence_of(at)[0] : at]:
        return True
    noun = act.token
    if noun.dep_ == "nmod" and noun.head.base_ in doer_words("anniversary"):
        return True
    alone = noun.pos_ == "VERB" or child(noun, "cop") is not None
    verb = noun if alone else noun.head  # "denied the cell was | responsible"
    denied = verb.dep_ in {"ccomp", "xcomp"} and verb.head.base_ == "deny"
    return denied or _is_of_others(noun, verb)


def _is_of_others(event: Token, verb: Token) -> bool:
    """Whether it is told of other events than the one at hand: "has conducted similar attacks in the
    past", "often shells the town", "claimed previous bombings"."""
    told = child(verb, "nsubj:pass") or child(verb, "nsubj")
    named = told is not None and told.base_ in doer_words("event")
    about = (
        child_words(verb) | child_words(event) | (child_words(told) if named and told else set())
    )
    if not doer_words("habit").isdisjoint(about):
        return True  # "most killings are blamed on the militia"
    doc, (first, end) = event.doc, event.doc.sentence_of(event.i)
    past = (i for i in range(first, end - 2) if doc.lower[i : i + 3] == ("in", "the", "past"))
    return any(doc.lower[i + 3 : i + 4] in _CLOSING for i in past)


# Behind "in the past", where no stretch follows: "in the past week".
_CLOSING = frozenset({(), (".",), (",",), (";",), ("and",), ("but",)})


# ------------------------------------------------------------------- beside the word for the event


def _of_event(doc: Doc, event: EventWord) -> Iterator[Act]:
    sides = tuple(_sides(doc, event)) if event.kind in _FIGHTS else ()
    if sides:
        yield from (Act(event.token, event.kind, side, mutual=True) for side in sides)
        return
    noun = doc[event.last]
    if noun.pos_ in {"NOUN", "PROPN"} and noun_class(noun.lower_) is ActorClass.ARMED_GROUP:
        told = _attacker(noun)
    else:
        told = _behind(doc, event) or _doer_of(noun)
        longer = noun is not event.token and noun.lower_ not in doer_words("war")
        told = told or (_doer_of(event.token) if longer else None)
    if told is not None and not (event.kind is EventKind.ARREST and _is_arrested(doc, told)):
        yield Act(event.token, event.kind, told)


def _is_arrested(doc: Doc, doer: Doer) -> bool:
    """Whether those whom the tree has for the subject of an arrest are held: "Girl shot, father arrested"."""
    suspect = not doer_words("suspect").isdisjoint(doc.lower[doer.first : doer.last + 1])
    return suspect or doer.actor_class not in FORCES


def _attacker(noun: Token) -> Doer | None:
    """ "A suicide bomber targeted a bus": a word for the event that is the doer himself."""
    return actor(noun) if noun.dep_ == "nsubj" and not is_passive(noun.head) else None


def _doer_of(event: Token) -> Doer | None:
    if event.pos_ in {"VERB", "AUX"}:
        return _of_verb(event) or doer_beside(
            event
        )  # "coalition airstrikes kill 19" has no verb more
    return doer_beside(event) or _maker(event)


def _of_verb(verb: Token) -> Doer | None:
    """ "soldiers raided the camp", "the camp was raided by soldiers"."""
    by = agent(verb)
    noun = by if by is not None else None if is_passive(verb) else subject(verb)
    if noun is None and verb.dep_ == "acl" and verb.lower_.endswith("ing"):
        noun = verb.head  # "some 20 men attacking the village"
    if noun is None or speaks(noun, verb) or _is_far(noun, verb):
        return None
    found = actor(resolve_doer(noun))
    if found is None and noun.lower_ in doer_words("striking"):
        found = doer_beside(noun)  # "military planes dropped bombs"
    suffered = noun.dep_ == "nsubj:pass" and noun.head.i != verb.i
    harmed = suffered and found is not None and found.actor_class not in FORCES
    return None if harmed else found  # "13 civilians were killed in shelling"


def _is_far(noun: Token, verb: Token) -> bool:
    """Whether a participle only borrows a subject: "Boy held after girl, 16, stabbed in Kor"."""
    borrowed = noun.head.i != verb.i and verb.dep_ == "advcl"
    return borrowed and verb.lower_.endswith("ed") and child(verb, "obj") is None


def speaks(noun: Token, verb: Token) -> bool:
    """Whether a noun only says what a verb tells, "officials said", or blames others for it."""
    said = noun.head
    subject_of_it = noun.dep_.startswith("nsubj") and said.i != verb.i
    blames = noun.dep_ == "nsubj" and said.lower_ in doer_words("blame") and not is_passive(said)
    tells = blames or said.base_ in speech_words("core inverting")
    return subject_of_it and tells and not _tells_own(said, verb)


def _tells_own(said: Token, verb: Token) -> bool:
    """Whether who speaks tells his own deed: "claimed to have trapped a unit, killing 30"."""
    while verb.head.i != said.i and verb.dep_ in {"advcl", "conj", "xcomp"}:
        verb = verb.head
    below = verb.head.i == said.i and verb.dep_ in {"xcomp", "advcl"} and verb.i > said.i
    helped = {c.lower_ for c in verb.children if c.i < verb.i and c.dep_ in {"mark", "aux"}}
    return below and helped >= {"to", "have"}


def _maker(event: Token) -> Doer | None:
    """Who "carried out", "launched" or "claimed" it: the subject of a verb that makes events; also of
    "a series of raids", "one of its deadliest air strikes"."""
    if event.dep_ == "nmod" and "of" in cases(event):
        counted = event.head.pos_ == "NUM" or event.head.lower_ in doer_words("load") | _COUNTING
        event = event.head if counted else event
    verb = event.head
    if event.dep_ not in {"obj", "nsubj:pass"} or verb.base_ not in doer_words("make"):
        return None
    noun = subject(verb) if event.dep_ == "obj" else agent(verb)
    return actor(resolve_doer(noun)) if noun is not None and not speaks(noun, verb) else None


_COUNTING = frozenset("series wave string number spate round barrage one dozens scores".split())


def _behind(doc: Doc, event: EventWord) -> Doer | None:
    """ "an attack on a hotel by al-Shabaab", "an offensive launched by rebels"."""
    words = doc
    end = min(words.sentence_of(event.last)[1], event.last + 1 + BY_REACH)
    reach = words.lower[event.last : end]
    if reach[1:2] == ("from",) and event.kind is not EventKind.ABDUCTION:
        sender = actor_at(doc, event.last + 2, end)
        if sender is not None and sender.actor_class in FORCES:
            return sender  # "an incursion from the rebels", never "an attack from the sea", "taken from"
    if "by" not in reach and doer_words("blame").isdisjoint(reach):
        return None  # as mostly
    for at in range(event.last + 1, end):
        word = words.lower[at]
        joined = words.texts[at - 1] == "-"  # "a drive-by on Elm Street"
        if word == "by" and words.lower[at - 1] in doer_words("blame") | doer_words("calm"):
            return None  # "the attack was blamed by officials on rebels", "over a visit by Noor"
        if (word == "by" and not joined) or (
            word in {"on", "to"} and words.lower[at - 1] in doer_words("blame")
        ):
            return actor_at(doc, at + 1, words.sentence_of(event.last)[1])
        if words.tags[at] == "VERB" and words.lemmas[at] not in doer_words("make"):
            allowed = word in doer_words("blame")
            if not allowed:
                return None
        if words.texts[at] in {";", ":", "."}:
            return None
    return None


# ------------------------------------------------------------------------- the two sides of a fight

_FIGHTS = frozenset({EventKind.CLASH, EventKind.SHOOTING})
# "A gun attack against Omar Noor": he did not do it.
_ONE_SIDED = frozenset({"attack", "attacks", "assault", "assaults", "ambush", "ambushes"})


def _sides(doc: Doc, event: EventWord) -> Iterator[Doer]:
    """Both sides of "clashes between A and B", of "A clashed with B"; of "clashes with B" the one."""
    words = doc
    end = words.sentence_of(event.last)[1]
    met = _met(event.token)
    if met is not None:
        yield from met
        return
    # the word for the event may hold the link: "firing between"
    for at in range(event.token.i + 1, min(end, event.last + 1 + PAIR_REACH)):
        word = words.lower[at]
        if word in {"between", "pitting"}:
            yield from _pair(doc, at + 1, end)
            return
        if word == "with" and words.lower[at - 1] in {"along", "together"}:
            return  # "was shot along with two rebels"
        shot = event.token.pos_ == "VERB" and is_passive(event.token)
        if word == "with" and (shot or doc[at].head.head.lower_ in doer_words("company")):
            return  # "was shot dead after a night out with friends", "in a shooting at a party with friends"
        if word in {"with", "against"}:
            if word == "with" or doc.lower[event.last] not in _ONE_SIDED:
                yield from _against(doc, event, at + 1, end)
            return
        if words.texts[at] in {";", ":", ",", "."}:
            return


def _met(verb: Token) -> tuple[Doer, ...] | None:
    """Both sides of "two men confronted soldiers", "troops battled rebels"."""
    noun = child(verb, "obj")
    if verb.pos_ != "VERB" or verb.lower_ not in doer_words("fight") or noun is None:
        return None
    other = actor(noun)
    if other is None or other.actor_class not in FORCES:
        return None
    by = subject(verb)
    own = actor(resolve_doer(by)) if by is not None else None
    return (other,) if own is None else (own, other)


def _pair(doc: Doc, start: int, end: int) -> Iterator[Doer]:
    words = doc
    if start >= end:  # a text may end with "between"
        return
    joints = range(start + 1, min(end, start + PAIR_REACH))
    joint = next((i for i in joints if words.lower[i] in {"and", "against", "with"}), None)
    if words.lower[start] in doer_words("rivals"):
        rivals = actor_at(doc, start, end)
        if rivals is not None and (joint is None or rivals.last < joint - 1):
            yield rivals  # "between rival gangs": whoever fell, one of them did it
            return
    if joint is None:
        both = actor_at(doc, start, end)  # "a gunfight between drug gangs": one of them did it
        if (
            both is not None
            and both.actor_class is ActorClass.ARMED_GROUP
            and _are_many(doc[both.last])
        ):
            yield both
        return
    for side in (actor_at(doc, start, joint), actor_at(doc, joint + 1, end)):
        if side is not None:
            yield replace(side, rule=f"{SIDE}:{side.rule}")


def _are_many(noun: Token) -> bool:
    return noun.lower_.endswith("s") and is_plural(noun)


# Opens the rule of a doer of whom no more is told than that he is one of the two sides of a fight.
SIDE = "one-of-two"


def _against(doc: Doc, event: EventWord, start: int, end: int) -> Iterator[Doer]:
    other = actor_at(doc, start, end)
    if other is None:
        return
    verb = event.token if event.token.pos_ == "VERB" else event.token.head
    noun = child(verb, "nsubj") if verb.pos_ == "VERB" and not is_passive(verb) else None
    own = actor(resolve_doer(noun)) if noun is not None and noun.i < event.token.i else None
    if own is not None and own.actor_class in FORCES:
        yield own
    yield other


# ------------------------------------------------------------------------ where somebody is blamed


def _by_cues(doc: Doc, events: tuple[EventWord, ...]) -> Iterator[Act]:
    """ "claimed responsibility for", "blamed the group for", "the suspect in the shooting"."""
    for token, doer in find_blames(doc):
        event = _event_near(events, token.i, doc)
        yield Act(token, event.kind if event is not None else None, doer, blamed=True)


def _event_near(events: Iterable[EventWord], at: int, words: Doc) -> EventWord | None:
    """The event of a blame: the first named behind it, else the last before it."""
    first, end = words.sentence_of(at)
    inside = [e for e in events if first <= e.token.i < end and abs(e.token.i - at) <= EVENT_REACH]
    behind = next((e for e in inside if e.token.i > at), None)
    return behind or (inside[-1] if inside else None)
