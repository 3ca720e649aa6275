"""Who does a verb of harm, by the words that stand before it: "leftist guerrillas killed at least 42".

A second witness beside the tree, which often hangs "killed" on its own subject, or the subject on a
place before it; and a check on the tree, which lends a verb the subject of a clause not its own.
"""

from collections.abc import Iterator, Sequence

from tallystick.dependents import cases, child, has, has_word
from tallystick.doc import Doc, Token
from tallystick.extract.doers import (
    Doer,
    actor,
    actor_at,
    bearer,
    extent,
    unnamed_body,
)
from tallystick.extract.effects import Trigger
from tallystick.extract.finders import only_finds
from tallystick.extract.lexicon import class_words, doer_words
from tallystick.extract.people import is_plural, noun_class
from tallystick.extract.references import resolve, resolve_doer
from tallystick.extract.speech_lexicon import speech_words
from tallystick.extract.tellers import follows_thing
from tallystick.extract.verb_grammar import agent, is_done_to_accused, is_ing, is_passive, subject
from tallystick.grammar import AMONG, KICKERS, NOMINAL
from tallystick.values import replace
from tallystick.vocabulary import FORCES, ActorClass, Effect

# How far before a verb an insertion between commas may open: "rebels, perhaps the same ones, raided".
INSERTION = 12
# How many words of "have also reportedly" may stand between people and their verb.
HELPERS = 4
# How far behind an active verb its victims may begin: "killed at least some 40 policemen".
OBJECT_REACH = 7
# How far before the second of two sides "between" may stand: "between the rebels and the army".
SIDES_REACH = 8
_BETWEEN = frozenset({"AUX", "ADV", "PART"})
_IN_LIST = frozenset({"PROPN", "CCONJ", "PUNCT", "DET", "ADJ"})
_BE = frozenset("be is are was were been being got get gets am".split())
_BESIDE = frozenset("at on in upon against near to toward towards outside inside into from".split())
_LINKS = frozenset({"xcomp", "conj"})
_PLACE_OPENERS = frozenset({"where"})


def doer_before(trigger: Trigger, heads: Sequence[Token]) -> Doer | None:
    """The armed people whose noun stands straight before an active verb with its victims behind it."""
    verb = trigger.token
    if verb.pos_ not in _VERBAL or only_finds(trigger) or not _has_object(trigger, heads):
        return None
    if is_ing(verb):
        return _of_clause_before(verb.doc, verb.i)
    doc, floor = verb.doc, verb.doc.sentence_of(verb.i)[0]
    if verb.i > floor and verb.dep_ == "amod" and doc.tags[verb.i - 1] == "DET":
        return None  # "the aunt of a | drowned boy"
    found = _before(doc, verb.i, floor)
    shared = verb.dep_ == "conj" and verb.head.pos_ in _VERBAL
    shared = shared and verb.head.lower_ not in doer_words("blame")
    found = found or (_before(doc, verb.head.i, floor) if shared else None)
    return found or _of_clause_before(doc, verb.i) or _opener(doc, verb.i, floor)


def _opener(doc: Doc, verb: int, floor: int) -> Doer | None:
    """Who opens the sentence, told apart before the verb: "Masked men on motorcycles | shot dead"."""
    verb = over_times(doc, verb - 1, floor) + 1
    found = actor_at(doc, floor, verb)
    if found is None or found.rule not in _OPENING or verb - found.last > APART_REACH:
        return None
    found = replace(found, first=_qualified(doc, found.first, floor))
    if found.last == verb - 1:
        return found if doc.tags[found.first + 1] == "VERB" else None
    apart = doer_words("apart")
    opens = found.last + 1
    led = doc.tags[opens] == "ADP" or doc.lower[opens].endswith("ing")
    led = led or "of" in doc.lower[found.first : opens]  # "guerrillas of the popular | front"
    if not led and doc.lower[opens] not in apart:
        return None
    if doc.lower[opens] in AMONG and doc.tags[opens + 1] == "NUM":
        return None  # "Two party men | among nine shot dead"
    inside = zip(doc.tags[opens + 1 : verb], doc.texts[opens + 1 : verb], strict=True)
    return found if all(tag in _APART or text == "-" for tag, text in inside) else None


def _qualified(doc: Doc, first: int, floor: int) -> int:
    """Where "masked" begins before "men", which the parse may take for a verb."""
    led = first > floor and doc.tags[first - 1] == "VERB" and doc.lower[first - 1].endswith("ed")
    return first - 1 if led else first


# How far behind its people a verb may stand, words that tell them apart between: "on motorcycles".
APART_REACH = 10
_APART = frozenset({"NOUN", "PROPN", "ADJ", "DET", "NUM", "ADP", "ADV", "CCONJ"})
_OPENING = frozenset({"doer-noun", "doer-group", "doer-body"})


def _of_clause_before(doc: Doc, verb: int) -> Doer | None:
    """Who does the verb before a joint: "a boy found a gun and | shot Ali", "fires, | injuring two"."""
    joint = verb - 1
    while joint > 0 and doc.tags[joint] == "ADV":
        joint -= 1
    floor = doc.sentence_of(verb)[0]
    at = _verb_before(doc, joint, floor) if doc.lower[joint] in _JOINTS else None
    if at is None:
        return None
    found = _before(doc, at, floor)
    aged = found is not None and found.rule == "doer-aged"  # "On Friday | a 19-year-old opened"
    opens = aged or (found is not None and _opens_clause(doc, found, floor))
    return found if opens else _opener(doc, at, floor)


def who_struck(trigger: Trigger) -> Doer | None:
    """The man of "police shot a man who fired into a crowd, killing a girl", though the tree may hang
    the killing on the police."""
    verb, doc = trigger.token, trigger.token.doc
    if not is_ing(verb) or doc.texts[verb.i - 1] != ",":
        return None
    floor = doc.sentence_of(verb.i)[0]
    for at in range(verb.i - 2, max(floor, verb.i - CLAUSE_REACH), -1):
        if doc.lower[at] == "who":
            return actor(resolve(doc[at])) if strikes(doc, at) else None
        if doc.texts[at] in _PARTS or (doc.tags[at] == "AUX" and doc.lower[at - 1] != "who"):
            return None
    return None


def strikes(doc: Doc, who: int) -> bool:
    """Whether those before "who" used force: "who | had opened fire", "who drove into a crowd"."""
    at = who + 1
    while at < len(doc) and doc.tags[at] in {"AUX", "ADV"} and doc.lower[at] not in _BE:
        at += 1
    return at < len(doc) and doc.lower[at] in doer_words("strikes") | _DRIVES


_DRIVES = frozenset("drove ploughed plowed crashed lunged attacks drives opens throws".split())


def _verb_before(doc: Doc, joint: int, floor: int) -> int | None:
    """The nearest verb before a joint with a subject beside it; none beyond a verb of speech or blame."""
    for at in range(joint - 1, max(floor, joint - CLAUSE_REACH), -1):
        if doc.texts[at] in _PARTS or _tells(doc, at):
            return None
        subject_of_it = doc.tags[at - 1] in _SUBJECTS or _ends_age(doc, at - 1)
        told = subject_of_it and doc.lower[at + 1] != "as"  # "a man | identified | as Noor"
        if doc.tags[at] == "VERB" and told and not is_ing(doc[at]):
            return at
    return None


def _tells(doc: Doc, at: int) -> bool:
    """Whether a word is a verb of speech or blame, whose subject did not do what it tells."""
    told = doc.lemmas[at].lower() in speech_words("core inverting")
    return told or doc.lower[at] in doer_words("blame")


# How far before a joint the verb with the subject may stand.
CLAUSE_REACH = 16
_JOINTS = frozenset({"and", ",", "then"})
_PARTS = frozenset({";", ":", '"', "“", "”", "—", "–"})
_SUBJECTS = frozenset({"NOUN", "PROPN", "ADV", "AUX"})


# "Men shot and killed the mayor": the parse often takes "shot" for a noun.
_VERBAL = frozenset({"VERB", "NOUN"})


def bearer_of_name(noun: Token, trigger: Trigger, heads: Sequence[Token]) -> Doer | None:
    """A person whose name is a place's as well: "Perry shot a teenager"; a body that arrests people."""
    acting = noun.dep_.startswith("nsubj") and not cases(noun)
    if (acting or noun.dep_ == "obl:agent") and _arrests(noun, trigger):
        return Doer(*extent(noun), ActorClass.STATE_FORCE, "doer-office")
    if not acting or is_passive(noun.head) or not _has_object(trigger, heads):
        return None
    return unnamed_body(noun) or (None if _is_idle(noun, trigger) else bearer(noun))


def _arrests(noun: Token, trigger: Trigger) -> bool:
    """Whether a noun is of a body that arrests people: "the sheriff's office arrested two men"."""
    return trigger.effect is Effect.DETAINED and noun.lower_ in doer_words("office")


def _is_idle(noun: Token, trigger: Trigger) -> bool:
    """Whether a name is a place's, where things happen: "Kor saw two shootings", "KOR -- A bomb"."""
    idle = noun.head.base_ in doer_words("befalls")
    return idle or not KICKERS.isdisjoint(noun.doc.texts[noun.i : trigger.token.i])


def blames(noun: Token, trigger: Trigger) -> bool:
    """Whether a noun only blames others for what the verb tells: "the raid, blamed by police on rebels"."""
    verb = noun.head
    if verb.i == trigger.token.i or verb.lower_ not in doer_words("blame"):
        return False
    if acts_on_blame(trigger.token, verb):
        return False
    by = noun.dep_ in {"obl", "obl:agent"} and "by" in cases(noun)
    return by or (noun.dep_ == "nsubj" and not is_passive(verb))


def acts_on_blame(harm: Token, verb: Token) -> bool:
    """Whether accusers harm the accused: "rebels accused two clerks of spying | and shot them"."""
    return harm.head.i == verb.i and is_done_to_accused(harm)


def dealer(trigger: Trigger) -> Doer | None:
    """Who dealt losses: "the raiders inflicted four dead and six wounded on the guards"."""
    doc, at = trigger.token.doc, trigger.token.i
    floor = doc.sentence_of(at)[0]
    dealt = class_words("dealing")
    found = (i for i in range(at - 1, max(floor, at - DEALT_REACH), -1) if doc.lower[i] in dealt)
    verb = next(found, None)
    if verb is None or doc.lower[verb - 1] in _BE:
        return None
    by = subject(doc[verb])
    by = None if by is not None and is_only_attacked(by, doc[verb]) else by
    told = actor(attacker_of(resolve_doer(by), doc[verb])) if by is not None else None
    return told or (None if is_ing(doc[verb]) else _before(doc, verb, floor))


# How far before "casualties" or "wounded" the verb that deals them may stand.
DEALT_REACH = 9


def _has_object(trigger: Trigger, heads: Sequence[Token]) -> bool:
    """Whether the victims stand behind a verb; not in "soldiers killed are Omar and Ali"."""
    doc, end = trigger.token.doc, trigger.token.doc.sentence_of(trigger.token.i)[1]
    if trigger.last + 1 < end and doc.lower[trigger.last + 1] in _BE:
        return False
    if not heads or heads[0].i <= trigger.last:
        return False
    return heads[0].left_edge.i - trigger.last <= OBJECT_REACH


def people_before(verb: Token) -> Doer | None:
    """The people who stand before a verb, with no more than a time between or who open its sentence."""
    doc, floor = verb.doc, verb.doc.sentence_of(verb.i)[0]
    return _before(doc, verb.i, floor) or _opener(doc, verb.i, floor)


def _before(doc: Doc, verb: int, floor: int) -> Doer | None:
    at = _over_helpers(doc, verb - 1, floor)
    if at is None:
        return None
    at = _over_insertion(doc, over_times(doc, at, floor), floor)
    noun = doc[at]
    if at - AGED >= floor and _ends_age(doc, at):
        return Doer(at - AGED, at, _of_age(doc.texts[at - AGED]), "doer-aged")
    if at < floor or noun.pos_ not in {"NOUN", "PROPN"}:
        return None
    found = next((d for d in map(actor, _heads(doc, at, floor)) if d is not None), None)
    if found is None or not _is_subject(doc, found, floor) or _is_aimed_at(doc, found, floor):
        return None
    return replace(found, first=at) if _is_led_by_place(doc, found, at, floor) else found


def _is_led_by_place(doc: Doc, found: Doer, at: int, floor: int) -> bool:
    """ "In the state of Nayarit | criminals murdered six": the place is no part of their name."""
    before = found.first - 1
    if doc.tags[before] == "DET" and doc.lower[found.first] in doer_words("town"):
        before -= 1  # "Elsewhere in the town | police arrested two"
    return before >= floor and doc.tags[before] == "ADP" and found.last == at


def _ends_age(doc: Doc, at: int) -> bool:
    """Whether a word ends an age that stands for a person: "a 19-year-old | opened fire"."""
    return at >= AGED and doc.lower[at - 2 : at + 1] == ("year", "-", "old")


# How many words stand before "old" in "6-year-old".
AGED = 4


def _of_age(number: str) -> ActorClass:
    """ "6-year-old shoots sister": a child is no lone attacker."""
    child_of = number.isdigit() and int(number) < GROWN
    return ActorClass.CIVILIAN if child_of else ActorClass.ARMED_GROUP


GROWN = 16


def _is_armed(doc: Doc, found: Doer, floor: int) -> bool:
    """Whether the words tell armed people by themselves: not "people", nor a country behind "in"."""
    if found.actor_class not in FORCES:
        return False
    if found.rule != "doer-noun":
        run = (i for i in range(found.first - 1, floor - 1, -1) if doc.tags[i] not in _IN_LIST)
        return doc.tags[next(run, floor)] != "ADP"
    told = doc.lower[found.first : found.last + 1]
    return any(word == "armed" or noun_class(word) in FORCES for word in told)


def _is_subject(doc: Doc, found: Doer, floor: int) -> bool:
    """Whether people before a verb do it: armed by their words, or where a clause begins."""
    told = _is_armed(doc, found, floor) or _opens_clause(doc, found, floor)
    return told and not (_is_side(doc, found, floor) or _are_struck(doc, found, floor))


def _are_struck(doc: Doc, found: Doer, floor: int) -> bool:
    """Whether people only tell whom the event struck: "an attack on | police killed five", "blasts
    targeting | soldiers killed five", "a bomb on a bus carrying | troops killed five"."""
    noun, at = doc[found.last], _before_words(doc, _with_compounds(found, doc), floor)
    if noun.dep_ == "obj" and noun.head.i == at and is_ing(noun.head):
        return True
    while at > floor and doc.lower[at] == "of":  # "an attack on a convoy of | troops"
        if doc.lower[at - 1] in _BACKING:
            return True  # "an airstrike in support of | troops"
        at = _before_words(doc, replace(found, first=at - 1), floor)
        if doc.lower[at] in {"at", "inside"}:
            return True  # "a blast at the house of | a general"
    return at >= floor and doc.lower[at] in _STRUCK


def _with_compounds(found: Doer, doc: Doc) -> Doer:
    """People with the nouns that tell whose they are: "NATO | troops"."""
    told = (c.i for c in doc[found.last].children if c.dep_ == "compound" and c.i < found.first)
    return replace(found, first=min(told, default=found.first))


_BACKING = frozenset({"support", "favour", "favor", "defence", "defense", "aid", "search"})
_STRUCK = frozenset({"on", "against", "near", "upon", "outside", "beside"})


def _opens_clause(doc: Doc, found: Doer, floor: int) -> bool:
    """Whether people stand where a clause begins: "that | a boy shot", not "of a boy shot"."""
    if found.rule not in {"doer-noun", "doer-name", "doer-body"}:
        return False
    at = _before_words(doc, found, floor)
    if at < floor or doc.tags[at] in {"PUNCT", "SCONJ", "SPACE"}:
        return True
    return doc.lower[at] in _OPENERS or doc.lemmas[at].lower() in speech_words("core inverting")


def is_behind_opener(doc: Doc, found: Doer, floor: int) -> bool:
    """Whether people stand straight behind a word that opens a clause: "after | a man shot his wife"."""
    at = _before_words(doc, found, floor)
    return at >= floor and (doc.lower[at] in _OPENERS or doc.tags[at] == "SCONJ")


def _before_words(doc: Doc, found: Doer, floor: int) -> int:
    """The word before people and what stands with them: "after" of "after a 7-year-old boy"."""
    at = found.first - 1
    while at >= floor and (doc.tags[at] in _LEADING or doc.lower[at] in _AGE):
        at -= 1
    return at


def _is_aimed_at(doc: Doc, found: Doer, floor: int) -> bool:
    """Whether people are those whom a bomb was meant for: "a bomb targeting | the chief of the guards"."""
    at = _before_words(doc, found, floor)
    while at > floor and found.rule == "doer-name" and doc.tags[at] in NOMINAL:
        at -= 1  # "targeting | governor Omar | Noor"
    return (at > floor and doc.lower[at - 1 : at + 1] in _AIMED) or doc.lower[at] in _TARGETING


_AIMED = frozenset((word, "at") for word in ("aimed", "directed", "thrown", "hurled", "lobbed"))
_TARGETING = frozenset({"targeting", "targetting"})
_AGE = frozenset({"year", "-"})
_LEADING = frozenset({"DET", "NUM", "ADJ", "PRON"})
_OPENERS = frozenset(
    "that when after before as while because if how why where and but then".split()
)


def _is_side(doc: Doc, found: Doer, floor: int) -> bool:
    """One of two sides that fight: "fighting between rebels and the army near Gao killed 12"."""
    return "between" in doc.lower[max(floor, found.first - SIDES_REACH) : found.first]


def over_times(doc: Doc, at: int, floor: int) -> int:
    """The word before a time that parts people from their verb: "rebels | this morning | attacked"."""
    hours, beside = doer_words("hour"), doer_words("timed")
    first = at
    while first > floor and doc.lower[first] in hours:
        while first > floor and (doc.lower[first] in hours or doc.tags[first] == "NUM"):
            first -= 1
        while first > floor and doc.lower[first] in beside:
            first -= 1
    return first


def _over_helpers(doc: Doc, at: int, floor: int) -> int | None:
    """The word before "have also" of a verb, or before "are said to have"; None where a form of "be" makes
    it passive.
    """
    supposed = doer_words("supposed")
    said = at - 3 > floor and doc.lower[at - 1 : at + 1] == ("to", "have")
    if said and doc.lower[at - 2] in supposed and doc.lower[at - 3] in _BE:
        return at - 4
    for _ in range(HELPERS):
        if at < floor or (doc.tags[at] not in _BETWEEN and doc.texts[at] not in _OPENING_MARKS):
            return at
        if doc.lower[at] in _BE:
            return None
        at -= 1
    return at


# The army "summarily executed" nine men.
_OPENING_MARKS = frozenset({"“", "‘"})


def _over_insertion(doc: Doc, at: int, floor: int) -> int:
    """The word before ", perhaps the same ones," where a comma stands; else the word itself."""
    if doc.texts[at] != ",":
        return at
    opens = (i for i in range(at - 1, max(floor, at - INSERTION), -1) if doc.texts[i] == ",")
    return next(opens, at) - 1


def _heads(doc: Doc, at: int, floor: int) -> Iterator[Token]:
    """The noun before a verb, and the nouns it hangs on: "armed groups in the | border regions"."""
    noun = doc[at]
    if at - 2 >= floor and doc.lower[at - 1] == "of" and doc.tags[at - 2] == "NOUN":
        yield doc[at - 2]  # "a group of insurgents"
    yield noun
    for _ in range(_FARTHEST):
        if noun.dep_ not in _HANGING or not floor <= noun.head.i < noun.i:
            return
        noun = noun.head
        if noun.pos_ in {"NOUN", "PROPN"}:
            yield noun


_FARTHEST = 5
_HANGING = frozenset({"nmod", "conj", "compound", "flat", "appos", "obl"})


def is_lent(noun: Token, trigger: Trigger, heads: Sequence[Token]) -> bool:
    """Whether the tree lends a verb of harm a subject that is not its own.

    "Boy held after girl stabbed"; "13 were killed and 88 wounded": who was killed wounded nobody;
    "a bomb went off outside a bar where soldiers were eating, killing a guard": they did not.
    """
    verb = trigger.token
    if verb.pos_ != "VERB":
        return False
    if noun.i < verb.i and cases(noun) & _BESIDE:
        return True  # "gunmen who fired at its guests killed two": the guests did not
    if not AMONG.isdisjoint(verb.doc.lower[noun.i + 1 : noun.i + 2]):
        return True  # "Two party men | among nine shot dead"
    if noun.head.i == verb.i:
        return False
    if is_ing(verb):
        return _is_in_place_clause(noun)
    if acts_on_blame(verb, noun.head):
        return False
    return _is_passive_subject(noun, verb) or (bool(heads) and noun.i < heads[0].i < verb.i)


def attacker_of(noun: Token, verb: Token) -> Token:
    """Who attacked those to whom the tree gives what followed: "rebels shelled the troops who hold
    the bridge, killing nine"; else the noun itself."""
    forceful = noun.head.lower_ in _falling_upon()
    if _is_attacked(noun, verb):
        by = agent(noun.head)  # "was attacked by rebels, without causing any casualties"
        return by if by is not None else noun
    attacked = noun.dep_ == "obj" and forceful
    follows = attacked and is_ing(verb) and noun.i < verb.i
    by = subject(noun.head) if follows or _is_listed_deed(noun, verb) else None
    return by if by is not None else noun


def _is_listed_deed(noun: Token, verb: Token) -> bool:
    """Whether a further deed follows a comma: "killed nine people | , abducted 50 others and fled"."""
    told = noun.dep_ == "obj" and verb.dep_ == "acl" and verb.head.i == noun.i
    return told and verb.doc.texts[verb.i - 1] in {",", "—"} and has(verb, "obj")


def _falling_upon() -> frozenset[str]:
    """Forms of verbs whose object is fallen upon: "shelled the troops", "confronted the rebels"."""
    return doer_words("forceful") | doer_words("fight")


def _is_attacked(noun: Token, verb: Token) -> bool:
    passive = noun.dep_ == "nsubj:pass" and noun.head.i != verb.i and not _is_told_after(verb)
    if not passive or noun.head.lower_ not in doer_words("forceful"):
        return False
    # "a gunman who had killed two women was shot by police": his own deed
    return all(above.i != noun.i for above in verb.ancestors)


def _is_told_after(verb: Token) -> bool:
    """Whether a deed of the harmed himself follows: "was shot by police after | killing one"."""
    while verb.dep_ == "conj":
        verb = verb.head
    return is_ing(verb) and has_word(verb, _TIMED, "mark")


_TIMED = frozenset({"after", "before", "while", "when"})


def is_only_attacked(noun: Token, verb: Token) -> bool:
    """Whether people were attacked, nobody says by whom: "was attacked, without any casualties"."""
    if is_under_fire(noun, verb) or _is_struck_by_thing(noun, verb):
        return True
    return _is_attacked(noun, verb) and agent(noun.head) is None


def is_under_fire(noun: Token, verb: Token) -> bool:
    """Whether people only met with the harm: "a convoy | came under fire, killing two"."""
    came = noun.dep_ == "nsubj" and noun.head.base_ == "come" and noun.head.i != verb.i
    return came and noun.doc.lower[noun.head.i + 1] == "under"


def _is_struck_by_thing(noun: Token, verb: Token) -> bool:
    """Whether a place or people were struck by a weapon, which then did harm: "| Tolmar | was hit by a
    dozen shells, wounding five", "was rocked by two blasts, killing four"."""
    follows = noun.dep_ == "nsubj:pass" and noun.head.i != verb.i and is_ing(verb)
    by = agent(noun.head) if follows and not _is_told_after(verb) else None
    return by is not None and by.lower_ in doer_words("event") | doer_words("thing")


def _is_passive_subject(noun: Token, verb: Token) -> bool:
    """Whether a noun is what another verb befell: "13 were killed and 88 wounded"."""
    if verb.dep_ == "xcomp" and not is_passive(verb) and noun.head.base_ in doer_words("reputed"):
        return False  # "a gunman is alleged to have killed two"
    return noun.dep_ == "nsubj:pass" and verb.dep_ in _LINKS and is_passive(noun.head)


def _is_in_place_clause(noun: Token) -> bool:
    """Whether a subject, without arms, stands in a clause that tells a place: "where troops ate"."""
    if noun.head.lower_ in doer_words("strikes"):
        return False
    if noun.doc.lower[noun.left_edge.i - 2 : noun.left_edge.i] == ("in", "which"):
        return True  # "a district in which Kor University stands, injuring two"
    return any(c.lower_ in _PLACE_OPENERS and c.i < noun.i for c in noun.head.children)


def caught(trigger: Trigger) -> Doer | None:
    """Who was caught for a harm: "police held two men for stabbing a guard", "was tried for killing"."""
    verb = trigger.token
    held = verb.head
    if held.base_ == "serve" and held.i < verb.i:
        held = held.head  # "a court sentenced Noor to serve 20 years for killing a clerk"
    known = doer_words("caught")
    if not is_ing(verb) or held.i >= verb.i or held.base_ not in known:
        return None
    if verb.doc.lower[verb.i - 1] not in _FOR:
        return None
    noun = child(held, "nsubj:pass") if is_passive(held) else child(held, "obj")
    found = actor(noun) or of_an_age(noun) or bearer(noun) if noun is not None else None
    return found if noun is None or found is None else _as_lone(noun, found)


def owns_up(it: Token) -> bool:
    """Whether a force tells its own deed: "the army said | it | struck a house"; not "police said it hit a
    bus", which tells of a bomb."""
    said, force = it.head.head, resolve_doer(it)
    own = it.head.dep_ == "ccomp" and force.head.i == said.i and force.i != it.i
    own = own and force.lower_ != "police" and has(it.head, "obj")
    return own and not follows_thing(it)


def of_an_age(noun: Token) -> Doer | None:
    """One who is told by an age alone: "a 17-year-old was charged with murdering a clerk"."""
    at, doc = noun.i, noun.doc
    aged = _ends_age(doc, at)
    return Doer(at - AGED, at, _of_age(doc.texts[at - AGED]), "doer-aged") if aged else None


def _as_lone(noun: Token, found: Doer) -> Doer:
    """Lone attackers are armed (coding guide): "a teacher was tried for killing two"."""
    alone = found.actor_class is ActorClass.CIVILIAN and not is_plural(noun)
    return replace(found, actor_class=ActorClass.ARMED_GROUP) if alone else found


def are_driven(trigger: Trigger) -> bool:
    """Whether people did not just flee: "shelled the town, forcing residents to flee"."""
    doc, at = trigger.token.doc, trigger.token.i
    first = max(doc.sentence_of(at)[0], at - DRIVEN_REACH)
    return not doer_words("driver").isdisjoint(doc.lower[first : at + 1])


# How far before "flee" the word that drives people out may stand: "made more than 11,000 flee".
DRIVEN_REACH = 6


_FOR = frozenset({"for", "of", "with", "after", "over", "in"})


def behind_label(found: Doer, trigger: Trigger) -> Doer | None:
    """Who did it behind a teller that the tree has for him: "Official: | Rebels storm post, kill nine"."""
    doc, first, colon = trigger.token.doc, trigger.token.sent.start, found.last + 1
    labels = set(doc.tags[first : found.last]) <= {"ADJ", "NOUN", "PROPN", "SPACE"}
    if found.rule != "doer-noun" or not labels or doc.texts[colon : colon + 1] != (":",):
        return found
    ends = range(colon + 2, min(colon + LABELLED, trigger.token.i) + 1)
    found_behind = (actor_at(doc, colon + 1, end) for end in ends)  # "Taliban | storm checkpoint"
    return next((d for d in found_behind if d is not None and d.actor_class in FORCES), None)


# How many words behind the colon may name who did it.
LABELLED = 4
