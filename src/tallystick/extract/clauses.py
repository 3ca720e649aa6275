"""Of whom a clause behind people tells: "four of whom died", "the women the rebels had kidnapped".

The tree often gives such a clause to all the people before it, or to those who acted. It is read by
its words.
"""

from tallystick.dependents import has, has_word
from tallystick.doc import Doc, Token
from tallystick.extract.beside import people_after, people_from, phrase_head
from tallystick.extract.effects import Trigger
from tallystick.extract.lexicon import harm_words
from tallystick.extract.numbers import Numbers
from tallystick.extract.people import People, is_people, is_plural
from tallystick.extract.speech_lexicon import speech_verb
from tallystick.grammar import HAVE, NOMINAL

_BE = frozenset("was were is are been being be".split())
_LIGHT = frozenset({"AUX", "ADV", "PART"})
_FRAMES = frozenset({"object", "subject", "state"})
# How far before "body" its "whose" may stand: "whose badly burned body was found".
BODY_REACH = 5
# Longest "the Somali rebels" between people and the verb that tells what these did to them.
LONGEST = 6


def of_whom(trigger: Trigger, numbers: Numbers) -> Token | None:
    """The "twelve" of "30 rebels, twelve of whom were killed", of whom alone it is told."""
    doc, verb = trigger.token.doc, trigger.token
    at = _before_helpers(doc, verb)
    if at - 2 < verb.sent.start or doc.lower[at - 1 : at + 1] != ("of", "whom"):
        return None
    told = trigger.frame == "subject" or not _BE.isdisjoint(doc.lower[at + 1 : verb.i])
    number = doc[at - 2]
    return number if told and trigger.frame in _FRAMES and numbers.at(number) else None


def _before_helpers(doc: Doc, verb: Token) -> int:
    """The word before the auxiliaries and adverbs of a verb."""
    at = verb.i - 1
    while at > verb.sent.start and doc.tags[at] in _LIGHT:
        at -= 1
    return at


def left_out(trigger: Trigger) -> Token | None:
    """The engineers of "freed two of the four engineers it kidnapped", "the men the police arrested"."""
    doc, verb = trigger.token.doc, trigger.token
    first, last = verb.sent.start, _before_helpers(doc, verb)
    if last - 2 < first or not _acts(trigger, last):
        return None
    at = _before_subject(doc, last, first)
    if at is None or at - 1 < first or people_after(trigger) is not None:
        return None
    noun = phrase_head(doc[at]) if _is_object(doc, at) else None
    return None if noun is None or _hears(noun) else noun


def _hears(noun: Token) -> bool:
    """Whether people are only told what follows: "a clerk told police | the man shot himself"."""
    entry = speech_verb(noun.head)
    told = noun.dep_ in {"iobj", "obj"} and noun.head.i < noun.i
    return told and entry is not None and "listener" in entry.frames


def _acts(trigger: Trigger, last: int) -> bool:
    """Whether a verb is active: "had kidnapped", not "were kidnapped" nor "kidnapping"."""
    verb = trigger.token
    helped = not _BE.isdisjoint(verb.doc.lower[last + 1 : verb.i])
    return trigger.frame == "object" and not helped and not verb.lower_.endswith("ing")


def _is_object(doc: Doc, at: int) -> bool:
    """Whether people end at a word: "the four engineers", "pilgrims"."""
    if doc.tags[at] == "NUM":
        return doc.lower[at - 1] == "the"  # "the 20 he wounded"
    known = doc.tags[at] in {"NOUN", "PROPN"} and is_people(doc[at]) is People.YES
    return known and (is_plural(doc[at]) or doc.tags[at - 1] in {"DET", "ADJ", "NOUN", "NUM"})


def _before_subject(doc: Doc, last: int, first: int) -> int | None:
    """The word before "they" or "the rebels", which end at a word."""
    if doc.lower[last] in _DOERS:
        return last - 1
    if doc.tags[last] not in {"NOUN", "PROPN"}:
        return None
    at = last
    while at > max(first, last - LONGEST) and doc.tags[at] in {"NOUN", "PROPN", "ADJ"}:
        at -= 1
    return at - 1 if doc.lower[at] == "the" and at < last else None


_DOERS = frozenset("it they he she we".split())


def said_to_be(trigger: Trigger) -> Token | None:
    """The militants of "killed what police said were 12 militants", "what it called a rebel leader"."""
    doc, end = trigger.token.doc, trigger.token.sent.end
    at = trigger.last + 1
    if trigger.frame != "object" or doc.lower[at : at + 1] != ("what",):
        return None
    ahead = range(at + 2, min(at + 2 + SAID_REACH, end - 1))
    is_called = (
        i for i in ahead if doc.lower[i] in _CALLED or doc.lower[i : i + 2] == ("to", "be")
    )
    called = next(is_called, None)
    if called is None or "PUNCT" in doc.tags[at:called]:
        return None
    noun = people_from(trigger, called + 1 + (doc.lower[called] == "to"))
    return noun if noun is not None and is_people(noun) is not People.NO else None


# How far behind "what" the word for being may stand: "what the defence ministry described as".
SAID_REACH = 9
_CALLED = frozenset("were was are is as called termed".split())


def whose_body(body: Token) -> Token | None:
    """The lawyer of "a lawyer whose body was found", "the lawyer, whose burned body lay in a ditch"."""
    doc, first = body.doc, body.sent.start
    near = range(body.i - 1, max(first, body.i - BODY_REACH), -1)
    at = next((i for i in near if doc.lower[i] == "whose"), None)
    if at is None:
        return None
    at -= 1 + (doc.texts[at - 1] == ",")
    named = at >= first and doc.tags[at] in {"NOUN", "PROPN"}
    owner = phrase_head(doc[at]) if named else None
    return owner if owner is not None and is_people(owner) is not People.NO else None


def stands_for_people(word: Token) -> bool:
    """ "Two of the five wounded" are no two who were wounded: it stands for the people of before."""
    if word.lower_ not in harm_words("hurt"):
        return False
    doc, at = word.doc, word.i - 1
    if at > word.sent.start and doc[at].like_num:
        at -= 1
    counted = at - 2 >= word.sent.start and doc[at - 2].like_num
    behind = doc.tags[word.i + 1] if word.i + 1 < word.sent.end else ""
    return counted and doc.lower[at - 1 : at + 1] in _OF_THE and behind not in NOMINAL


_OF_THE = frozenset({("of", "the"), ("of", "those"), ("of", "these")})


def is_of_thing(verb: Token) -> bool:
    """ "Two towns | they had captured |": a clause of the things that somebody took."""
    of = verb.dep_ == "acl:relcl" and is_people(verb.head) is People.NO
    return of and has(verb, "nsubj") and has_word(verb, HAVE, "aux") and not has(verb, "obj")
