"""Acts of force with who did them: "the assault on the base by the Taliban", "blamed on rebels".

A report tells who did it beside the word for the event more often than beside the word for the
harm. Each such telling is an Act; a harm takes its doer from an act near it in the sentence, and
the claims of an incident from an act that the report tells elsewhere.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cache

from tallystick.doc import Doc, Token
from tallystick.extract.doers import FORCES, Doer, actor, actor_at, bearer, doer_beside
from tallystick.extract.event_words import EventWord
from tallystick.extract.people import is_plural, noun_class
from tallystick.extract.references import resolve_doer
from tallystick.extract.speech_lexicon import speech_words
from tallystick.extract.victims import agent, child, is_passive, subject
from tallystick.tables import word_sets
from tallystick.values import plain, replace
from tallystick.vocabulary import ActorClass, EventKind

# How far behind a word for an event "by", "with" or "between" may open the words for the doer.
BY_REACH = 12
# How far from "blamed" or "responsibility" the event may be named.
EVENT_REACH = 14
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
    return tuple(sorted(found, key=lambda act: act.token.i))


@cache
def _cue(kind: str) -> frozenset[str]:
    return word_sets("doer_words.tsv")[kind]


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
        told = told or (_doer_of(event.token) if noun.lower_ not in _cue("war") else None)
    if told is not None:
        yield Act(event.token, event.kind, told)


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
    if _is_nominal(verb):
        return None  # "nine died in fighting"
    by = agent(verb)
    noun = by if by is not None else None if is_passive(verb) else subject(verb)
    if noun is None and verb.dep_ == "acl" and verb.lower_.endswith("ing"):
        noun = verb.head  # "some 20 men attacking the village"
    noun = noun if noun is not None else _clashing(verb)
    if noun is None or speaks(noun, verb) or _is_far(noun, verb):
        return None
    found = actor(resolve_doer(noun))
    suffered = noun.dep_ == "nsubj:pass" and noun.head.i != verb.i
    harmed = suffered and found is not None and found.actor_class not in FORCES
    return None if harmed else found  # "13 civilians were killed in shelling"


def _clashing(verb: Token) -> Token | None:
    """Who "clashed", where the parse takes it for a participle: nobody is "clashed with"."""
    described = verb.dep_ == "acl" and verb.lower_ == "clashed" and verb.head.i < verb.i
    return verb.head if described else None


def _is_nominal(verb: Token) -> bool:
    """Whether a form in -ing is a noun: "died in fighting", "a fatal shooting", "investigate shooting"."""
    if not verb.lower_.endswith("ing") or verb.i == 0:
        return False
    before = verb.nbor(-1)
    if before.lower_ in _NOMINAL:
        return child(verb, "obj") is None or before.lower_ != "after"
    if before.lemma_.lower() in _cue("inquire"):
        return True
    return before.pos_ in _BEFORE_NOUN and child(verb, "obj") is None and before.dep_ != "nsubj"


def _is_far(noun: Token, verb: Token) -> bool:
    """Whether a participle only borrows a subject: "Boy held after girl, 16, stabbed in Kor"."""
    borrowed = noun.head.i != verb.i and verb.dep_ == "advcl"
    return borrowed and verb.lower_.endswith("ed") and child(verb, "obj") is None


_NOMINAL = frozenset("in during amid of the heavy fierce from with to for after".split())
_BEFORE_NOUN = frozenset({"ADJ", "DET", "NUM", "PROPN"})


def speaks(noun: Token, verb: Token) -> bool:
    """Whether a noun only says what a verb tells: "officials said" behind "... killing four"."""
    said = noun.head
    subject_of_it = noun.dep_.startswith("nsubj") and said.i != verb.i
    telling = speech_words("core", "inverting")
    return subject_of_it and said.lemma_.lower() in telling


def _maker(event: Token) -> Doer | None:
    """Who "carried out", "launched" or "claimed" it: the subject of a verb that makes events."""
    verb = event.head
    if event.dep_ not in {"obj", "nsubj:pass"} or verb.lemma_.lower() not in _cue("make"):
        return None
    noun = subject(verb) if event.dep_ == "obj" else agent(verb)
    return actor(resolve_doer(noun)) if noun is not None and not speaks(noun, verb) else None


def _behind(doc: Doc, event: EventWord) -> Doer | None:
    """ "an attack on a hotel by al-Shabaab", "an offensive launched by rebels"."""
    words = doc
    end = min(words.sentence_of(event.last)[1], event.last + 1 + BY_REACH)
    for at in range(event.last + 1, end):
        word = words.lower[at]
        joined = words.texts[at - 1] == "-"  # "a drive-by on Elm Street"
        if (word == "by" and not joined) or (
            word in {"on", "to"} and words.lower[at - 1] in _cue("blame")
        ):
            return actor_at(doc, at + 1, words.sentence_of(event.last)[1])
        if words.tags[at] == "VERB" and words.lemmas[at] not in _cue("make"):
            allowed = word in _cue("blame")
            if not allowed:
                return None
        if words.texts[at] in {";", ":", "."}:
            return None
    return None


# ------------------------------------------------------------------------- the two sides of a fight

_FIGHTS = frozenset({EventKind.CLASH, EventKind.SHOOTING})


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
        if word in {"with", "against"}:
            yield from _against(doc, event, at + 1, end)
            return
        if words.texts[at] in {";", ":", ",", "."}:
            return


def _met(verb: Token) -> tuple[Doer, ...] | None:
    """Both sides of "two men confronted soldiers", "troops battled rebels"."""
    noun = child(verb, "obj")
    if verb.pos_ != "VERB" or verb.lower_ not in _cue("fight") or noun is None:
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
    if words.lower[start] in _cue("rivals"):
        rivals = actor_at(doc, start, end)
        if rivals is not None and (joint is None or rivals.last < joint - 1):
            yield rivals  # "between rival gangs": whoever fell, one of them did it
            return
    if joint is None:
        return
    for side in (actor_at(doc, start, joint), actor_at(doc, joint + 1, end)):
        if side is not None:
            yield replace(side, rule=f"{SIDE}:{side.rule}")


# Opens the rule of a doer of whom no more is told than that he is one of the two sides of a fight.
SIDE = "one-of-two"


def _against(doc: Doc, event: EventWord, start: int, end: int) -> Iterator[Doer]:
    other = actor_at(doc, start, end)
    if other is None:
        return
    verb = event.token if event.token.pos_ == "VERB" else event.token.head
    noun = child(verb, "nsubj") if verb.pos_ == "VERB" and not is_passive(verb) else None
    noun = noun if noun is not None else _clashing(verb)
    own = actor(resolve_doer(noun)) if noun is not None and noun.i < event.token.i else None
    if own is not None and own.actor_class in FORCES:
        yield own
    yield other


# ------------------------------------------------------------------------ where somebody is blamed


def _by_cues(doc: Doc, events: tuple[EventWord, ...]) -> Iterator[Act]:
    """ "claimed responsibility for", "blamed the group for", "the suspect in the shooting"."""
    words = doc
    cues = _cues()
    for at in doc.places_of(cues.keys()):
        readers = cues[words.lower[at]]
        doer = next((told for read in readers if (told := read(doc[at], words))), None)
        if doer is not None:
            event = _event_near(events, at, words)
            yield Act(doc[at], event.kind if event is not None else None, doer, blamed=True)


@cache
def _cues() -> dict[str, tuple["_Reader", ...]]:
    """How each word of blame is read, by all that may tell of it."""
    told = frozenset[str]().union(*(_cue(kind) for kind, _ in _READERS))
    return {word: tuple(read for kind, read in _READERS if word in _cue(kind)) for word in told}


def _event_near(events: Iterable[EventWord], at: int, words: Doc) -> EventWord | None:
    """The event of a blame: the first named behind it, else the last before it."""
    first, end = words.sentence_of(at)
    inside = [e for e in events if first <= e.token.i < end and abs(e.token.i - at) <= EVENT_REACH]
    behind = next((e for e in inside if e.token.i > at), None)
    return behind or (inside[-1] if inside else None)


def _claimant(noun: Token, _words: Doc) -> Doer | None:
    """Who "claimed responsibility"; not who denied it, nor "no group"."""
    verb = noun.head
    if verb.lemma_.lower() not in _cue("claim"):
        return _claimant_by_words(noun)
    by = agent(verb) if is_passive(verb) else subject(verb)
    if by is None or any(
        c.dep_ == "neg" or c.lower_ in _NO for c in (*verb.children, *by.children)
    ):
        return None
    return actor(resolve_doer(by))


def _claimant_by_words(noun: Token) -> Doer | None:
    """Who stands right before "claimed responsibility", where the parse makes both one noun."""
    verb = noun.nbor(-1) if noun.i else noun
    if verb.dep_ != "amod" or verb.lemma_.lower() not in _cue("claim"):
        return None
    first, _ = noun.doc.sentence_of(noun.i)
    found = actor_at(noun.doc, first, verb.i)
    denied = not _NO.isdisjoint(noun.doc.lower[first : verb.i])
    return found if found is not None and found.last == verb.i - 1 and not denied else None


_NO = frozenset("no not n't never nobody none neither".split())


def _guilty(word: Token, _words: Doc) -> Doer | None:
    """Who is "responsible for", "accused of", "charged with", "convicted of" a deed."""
    ahead = word.nbor(1).lower_ if word.i + 1 < word.sent.end else ""
    aims = ahead == "to" and word.i + 2 < word.sent.end and word.nbor(2).pos_ == "VERB"
    if aims or ahead not in {"of", "for", "in", "with", "over", "to"}:
        return None  # "he tried to enter"
    if word.lower_ in _LOOSELY and not _names_deed(word):
        return None  # "a man involved in a dispute"
    if word.dep_ in {"acl", "amod"} and word.head.i < word.i:
        return actor(resolve_doer(word.head))
    noun = subject(word)
    if noun is None or any(c.lower_ in _NO for c in word.children):
        return None
    doer = resolve_doer(noun)
    return actor(doer) or bearer(doer)


# Words that tie people to anything: "involved in the murder", "involved in a dispute".
_LOOSELY = frozenset({"involved", "linked"})


def _names_deed(word: Token) -> bool:
    words, (_, end) = word.doc.lower, word.doc.sentence_of(word.i)
    return not _cue("event").isdisjoint(words[word.i + 2 : min(end, word.i + EVENT_REACH)])


def _blamed(word: Token, words: Doc) -> Doer | None:
    """ "blamed the group for the attack", "the attack was blamed on rebels"."""
    end = words.sentence_of(word.i)[1]
    ahead = words.lower[word.i + 1] if word.i + 1 < end else ""
    if ahead in {"on", "to"}:
        return actor_at(word.doc, word.i + 2, end)
    if word.pos_ != "VERB" or is_passive(word):
        held = subject(word) if ahead == "for" and word.pos_ == "VERB" else None
        return actor(resolve_doer(held)) if held is not None else None  # "rebels were blamed for"
    start = word.i + 1
    deed = any(w in _cue("event") for w in words.lower[start : start + 3])
    if deed:  # "blamed the attack on bandits"
        reach = range(start, min(end, start + EVENT_REACH))
        ons = (i for i in reach if words.lower[i] in {"on", "to"})
        found = (actor_at(word.doc, at + 1, end) for at in ons)
        return next((doer for doer in found if doer is not None), None)
    return actor_at(word.doc, start, _where_deed_begins(words, start, end))


def _where_deed_begins(words: Doc, start: int, end: int) -> int:
    """Where "for the attack" or "of killing ten" begins; not "of the militia" in "members of"."""
    for at in range(start, min(end, start + BY_REACH) - 1):
        ahead = words.lower[at + 1 : min(end, at + 4)]
        deed = any(w.endswith("ing") or w in _cue("event") for w in ahead)
        if words.lower[at] in {"for", "over"} or (words.lower[at] == "of" and deed):
            return at
    return end


def _suspect(noun: Token, words: Doc) -> Doer | None:
    """ "the gunman behind the attack", "Ali, the suspect in the shooting": with the name beside him.

    A mere suspect did nothing yet: coders name nobody for "a suspect was held in the shooting"; they
    do for "the suspect in the shooting".
    """
    end = words.sentence_of(noun.i)[1]
    if noun.i + 1 >= end or words.lower[noun.i + 1] not in {"in", "behind", "of"}:
        return None
    if noun.dep_ == "appos":
        return actor(noun.head)
    led = {c.lower_ for c in noun.children} & {"the", "chief", "main", "prime"}
    mere = noun.lemma_.lower() in _MERE and (not led or is_plural(noun))
    return None if mere else actor(noun)


_MERE = frozenset({"suspect", "accused"})


def _behind_it(word: Token, _words: Doc) -> Doer | None:
    """ "Militants were behind the attack"."""
    noun = child(word.head, "nsubj") if child(word.head, "cop") else None
    return actor(resolve_doer(noun)) if noun is not None else None


_Reader = Callable[[Token, Doc], Doer | None]
# Which words of doer_words.tsv are read how.
_READERS: tuple[tuple[str, _Reader], ...] = (
    ("deed", _claimant),
    ("guilty", _guilty),
    ("blame", _blamed),
    ("suspect", _suspect),
    ("behind", _behind_it),
)
