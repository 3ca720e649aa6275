"""From a word for an event to the words around it whose time is its time too.

"Ambushed a convoy on Friday, killing two": Friday is the day of the ambush and of the two; that of "police
said on Monday" is of neither.
"""

from collections.abc import Callable, Iterator

from tallystick.dependents import child, child_words, has
from tallystick.doc import Token, once_a_word
from tallystick.grammar import SUBJECTS, VERBS, WHICH_OR_THAT
from tallystick.times.clauses import (
    clause_of_result,
    is_cared_for,
    is_topic,
)
from tallystick.times.later import is_held_since
from tallystick.times.lexicon import carriers, tells_event
from tallystick.times.saying import says, tells_events

# Links that lead into another clause.
CLAUSAL = frozenset({"acl", "acl:relcl", "advcl", "ccomp", "csubj", "csubj:pass", "parataxis"})
_OTHER_CLAUSES = CLAUSAL | {"conj", "advcl", "xcomp"}
# What a step outward or sideways costs, of which the nearest time wins.
OUTWARD, SIDEWAYS = 1, 3

Step = Callable[[Token], tuple[Token, int] | None]


def phrase(token: Token) -> tuple[Token, ...]:
    """A word and what governs it, up to and with the head of its clause."""
    found = [token]
    while token.head is not token and not _leaves_clause(token):
        token = token.head
        found.append(token)
    return tuple(found)


def _leaves_clause(token: Token) -> bool:
    """Whether a word's governor stands in another clause, or in a part told apart by "with"."""
    if token.dep_ == "acl" and token.base_ in carriers("static"):
        return False  # "in Beni bordering Uganda on Friday"
    if token.dep_ == "csubj" and tells_event(token) and not has(token, *SUBJECTS, "obj"):
        return False  # "fighting over the past year has left 900 dead"
    if token.dep_ in CLAUSAL or (token.dep_ == "conj" and token.pos_ in VERBS):
        return True
    if token.dep_ == "amod" and token.pos_ == "VERB":
        return True  # "the recently murdered senator"
    opening = [child.lower_ for child in token.children if child.i < token.i]
    if carriers("part") & set(opening):
        return True
    if "with" in opening and any(child.text == "," for child in token.children):
        return True  # ", with most of the arrests in the past week"
    return token.dep_.startswith("nsubj") and _of_an_event(token)


def _of_an_event(noun: Token) -> bool:
    """Whether a subject is only someone of an event: "a suspect in Friday's attack was held"."""
    if noun.pos_ == "PROPN" or tells_event(noun) or noun.base_ in carriers("many"):
        return False
    return any(child.dep_ == "nmod" and tells_event(child) for child in noun.children)


def outward(event: Token, step: Step) -> Iterator[tuple[Token, int]]:
    """The event's word, and those around it whose time is its time too, with the cost.

    A step may lead back into a clause ("a raid in which ten died"), so a wrong tree may lead round.
    """
    token, cost = event, 0
    seen = {event.i}
    yield token, cost
    while token.head != token:
        onward = step(token)
        if onward is None or onward[0].i in seen:
            return
        token, cost = onward[0], cost + onward[1]
        seen.add(token.i)
        yield token, cost


@once_a_word
def strict_step(token: Token) -> tuple[Token, int] | None:
    """From a word to one outside whose time is its own too; None where that is another's time."""
    head = token.head
    event = _event_of_which(token)
    if event is not None:
        return event, OUTWARD
    if token.dep_ in {"acl", "acl:relcl"}:
        verb = clause_of_result(token) or _answered(head)
        return (verb, OUTWARD) if verb is not None else _described(token) or _where_it_was(token)
    if head.pos_ in VERBS or token.dep_ in _OTHER_CLAUSES:
        return _verb_step(token)
    if says(head):
        called = _answered(head)
        return (called, OUTWARD) if called is not None else None
    if token.dep_ == "appos" and tells_event(token):  # "came on Friday in a town, an attack that"
        verb = next((word for word in phrase(head) if word.pos_ in VERBS), None)
        return (verb, OUTWARD + 1) if verb is not None and _happens(verb) else None
    counted = token.dep_ == "nmod" and head.base_ in carriers("many")
    counted = counted or (token.dep_ == "compound" and head.base_ in carriers("casualty"))
    return (head, OUTWARD) if counted or tells_event(head) or head.pos_ == "ADJ" else None


def _answered(report: Token) -> Token | None:
    """The verb of those who were called: "answered a report of a shooting", "of a man shooting himself"."""
    if report.pos_ != "NOUN" or not says(report):
        return None
    return report.head if report.head.base_ in carriers("respond") else None


def _verb_step(token: Token) -> tuple[Token, int] | None:
    head, link = token.head, token.dep_
    if link == "xcomp" and has(head, "aux:pass"):
        return head, OUTWARD  # "was reported on Friday to have killed"
    if says(head):
        return _saying_step(token)
    if link in {"xcomp", "conj"}:
        return None if is_held_since(token) else (head, OUTWARD)
    if link == "advcl" or (link == "obl" and is_cared_for(head)):
        cost = _same_time(token)
        return (head, cost) if cost else None
    if link in {"parataxis", "appos"} and token.pos_ not in VERBS:
        return (head, OUTWARD) if _happens(head) else None  # "came on Friday, an attack that"
    if link.startswith("nsubj") and head.base_ in carriers("law"):
        return None  # "the suspect in a raid that killed six was arrested on Monday"
    led = link == "obl" and head.base_ in carriers("outcome")  # "led to the killing of 21"
    if link in CLAUSAL or not (led or _happens(head) or _does(token)):
        return None
    return head, OUTWARD


def _saying_step(token: Token) -> tuple[Token, int] | None:
    """From what is said to its verb of saying, where that only carries it: "were reported Thursday"."""
    head, link = token.head, token.dep_
    if link == "ccomp" and head.dep_ == "acl:relcl" and _opens_clause(token, head):
        return _described(head)
    if link != "nsubj:pass":
        return None
    if tells_events(head):
        return head, OUTWARD
    if head.dep_ == "conj":  # "a bomb went off on Friday but no casualties were reported"
        return head.head, SIDEWAYS
    told = child(head, "xcomp")
    # "the attack is said to have taken place on Friday"
    return (told, OUTWARD) if told is not None else None


def _opens_clause(verb: Token, saying: Token) -> bool:
    """ "A raid | that | residents said | killed | nine": what did it stands before those who say so."""
    subject = child(verb, *SUBJECTS)
    return subject is not None and subject.i < saying.i and subject.lower_ in WHICH_OR_THAT


def _does(noun: Token) -> bool:
    """Whether an event is what its verb tells of: "two explosions wrecked a bus on Friday"."""
    if not (noun.dep_.startswith("nsubj") and tells_event(noun)):
        return False
    return noun.head.base_ not in carriers("aftermath")


def _happens(verb: Token) -> bool:
    """Whether a verb tells the happening itself: "the attack took place on Friday"."""
    return verb.base_ in carriers("happen") or tells_event(verb)


def _described(token: Token) -> tuple[Token, int] | None:
    """From "that killed ten" to the attack it describes; of "who killed ten" the day is its own."""
    noun = token.head
    subjects = child_words(token, *SUBJECTS)
    subjects |= {child.lower_ for child in token.lefts if has(child, "case")}  # "in which"
    for _ in range(3):
        if tells_event(noun) or (noun.lower_ in _ONE and subjects & WHICH_OR_THAT):
            return noun, OUTWARD
        if noun.lower_ in _STRUCK and noun.dep_ == "obj" and tells_event(noun.head):
            return noun.head, OUTWARD  # "bombed a school that killed ten"
        if not subjects & WHICH_OR_THAT or noun.dep_ not in {
            "nmod",
            "appos",
            "obl",
            "compound",
        }:
            return None
        noun = noun.head
    return None


# "Raids have continued, including one on Sunday that killed two".
_ONE = frozenset({"one", "another"})
_STRUCK = frozenset(
    "gathering school hospital village bus convoy market home house building church mosque camp ceremony "
    "wedding funeral vehicle car boat ship checkpoint base post hotel restaurant monastery".split()
)


def _where_it_was(token: Token) -> tuple[Token, int] | None:
    """From what happened at a place to what led there: "came to Gao, where they shot four"."""
    where = next((child.i for child in token.lefts if child.lower_ == "where"), None)
    if where is None or not (token.doc.texts[where - 1] == "," or token.head.pos_ == "PROPN"):
        return None
    verb = next((word for word in phrase(token.head) if word.pos_ in VERBS), None)
    return (verb, OUTWARD + 1) if verb is not None and not says(verb) else None


def _event_of_which(verb: Token) -> Token | None:
    """The raid of "a raid on a camp in which ten died": the nearest event before "in which"."""
    which = next((c for c in verb.lefts if c.lower_ == "which" and has(c, "case")), None)
    if which is None:
        return None
    start, _ = verb.doc.sentence_of(verb.i)
    for token in reversed(verb.doc[start : which.i]):
        if token.pos_ in VERBS:
            return None
        if token.pos_ == "NOUN" and tells_event(token):
            return token
    return None


# Words of a question: "it was unclear on Monday how the man was shot".
_ASKING = frozenset({"how", "why", "whether", "if"})


def _same_time(token: Token) -> int:
    """The cost of ", killing two" or "when ... fell"; 0 where the clause has its own time."""
    marks = child_words(token, "mark", "case")
    when = child_words(token, "advmod")
    marks |= when & (carriers("same") | _ASKING)
    if not marks:  # ", killing two"; with an auxiliary it is a sentence of its own, read amiss
        whole = token.head.dep_ in {"acl", "acl:relcl"} and has(token, "aux", "aux:pass")
        return 0 if whole else OUTWARD
    if marks <= carriers("after") and is_cared_for(token.head):
        return OUTWARD + 1  # "was taken to hospital on Friday after being shot"
    return OUTWARD + 1 if marks <= carriers("same") else 0


def any_step(token: Token) -> tuple[Token, int] | None:
    """As `framed_step`, over sayings too: "Between 2014 and 2016, officials counted 90 killed"."""
    if token.dep_ in {"acl", "acl:relcl"}:
        return _described(token)
    return token.head, OUTWARD


def framed_step(token: Token) -> tuple[Token, int] | None:
    """As `strict_step`, and from any noun to the verb it goes with, unless that is of saying."""
    strict = strict_step(token)
    if strict or token.dep_ in CLAUSAL or says(token.head) or is_topic(token):
        return strict
    return token.head, OUTWARD


def is_before_clause(first: Token, end: int, event: Token) -> bool:
    """Whether a time stands between an event and what came of it, whatever verb the tree hung it on:
    "are looking into several shootings in Gao overnight that left two dead".
    """
    doc = event.doc
    if end >= event.i or doc[end].lower_ not in WHICH_OR_THAT:
        return False
    clause = doc[end].head
    noun = clause.head
    if clause.dep_ != "acl:relcl" or noun.i >= first.i or clause not in (event, *event.ancestors):
        return False
    return any(tells_event(word) for word in (noun, *noun.children))
