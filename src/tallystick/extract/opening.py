"""Who opens the clause of a verb, over all that is said of him before it: the third witness.

"She confirmed that Emilio Noor, aide to the attaché in Arba, was wounded" is of Noor, though the
tree gives the verb no subject or another, and the words beside the verb are "in Arba".
"""

from tallystick.doc import Doc, Token
from tallystick.extract.beside import is_full_name, phrase_head
from tallystick.extract.lexicon import harm_words
from tallystick.extract.naming import is_name_in_capitals, is_surname
from tallystick.extract.people import People, is_people
from tallystick.extract.spans_of_time import is_time
from tallystick.extract.speech_lexicon import speech_words
from tallystick.grammar import BE_OR_GET

# How far before a verb its clause may begin.
REACH = 40
_CLAUSE_OPENERS = frozenset(
    "that when after while where because as before if although since".split()
)
_BREAKS = frozenset({";", ":"})
_NOMINAL = frozenset({"NOUN", "PROPN", "NUM", "ADJ"})
_SET_OFF = frozenset({",", "—", "–", "--", "-", "(", "["})
_CLOSING = {"(": ")", "[": "]"}
_RELATIVE = frozenset("who whom whose which where that".split())
_LINKS = frozenset({"'s", "’s", "-", '"', "“", "”", "'", "."})


def opens_clause(word: Token) -> Token | None:
    """The people who open the clause that ends at a passive or a state; None where it is not they."""
    doc, start = word.doc, word.sent.start
    verb = word.i
    while verb > start and _is_light(doc, verb - 1):
        verb -= 1
    if BE_OR_GET.isdisjoint(doc.lower[verb : word.i]) or verb - start < 2:
        return None
    first = _first_noun(doc, _clause_start(doc, max(start, verb - REACH), start, verb), verb)
    last = _phrase_end(doc, first, verb)
    if last < first or not _leads_on(doc, last + 1, verb):
        return None
    head = phrase_head(doc[last])
    head = head if first <= head.i else doc[last]
    return head if _is_somebody(head) else None


def _is_light(doc: Doc, at: int) -> bool:
    """Whether a word only stands before a participle: the "was also" of "was also | shot"."""
    light = doc.lower[at] in harm_words("auxiliary") or doc.tags[at] in {"ADV", "PUNCT"}
    return light and doc.texts[at] not in _SET_OFF


def _is_somebody(head: Token) -> bool:
    known = is_people(head) is People.YES and head.pos_ != "PRON"
    return known or is_full_name(head) or is_surname(head) or is_name_in_capitals(head)


def _clause_start(doc: Doc, first: int, start: int, verb: int) -> int:
    """The first word behind the last "that", "said", "when" or semicolon before a verb."""
    speaks = speech_words("core")
    for at in range(verb - 1, first - 1, -1):
        opener = doc.lower[at] in _CLAUSE_OPENERS and doc.tags[at] in {"SCONJ", "ADV"}
        said = doc.tags[at] == "VERB" and doc.lemmas[at].lower() in speaks
        if doc.texts[at] in _BREAKS or opener or (said and doc.texts[at + 1] != ","):
            return at + 1
    return start if first == start else verb


def _first_noun(doc: Doc, at: int, verb: int) -> int:
    """The first word of the first phrase of nouns, over "in the city today," and "yesterday"."""
    while at < verb:
        if doc.tags[at] in {"ADP", "SCONJ", "ADV"} or is_time(doc[at]):
            comma = (i for i in range(at, verb) if doc.texts[i] == ",")
            at = next(comma, verb) + 1
        elif doc.texts[at] in _CLOSING:
            at = _bracket_end(doc, at, verb) + 1
        elif doc.tags[at] in _NOMINAL:
            return at
        elif doc.tags[at] in {"DET", "PRON", "PUNCT", "SPACE", "CCONJ"}:
            at += 1
        else:
            return verb
    return verb


def _phrase_end(doc: Doc, first: int, verb: int) -> int:
    last = first - 1
    for at in range(first, verb):
        acts = at > first and doc.lower[at].endswith("ing") and doc.tags[at + 1] == "ADP"
        if doc.tags[at] in {"NOUN", "PROPN"} and not acts:
            last = at
        elif doc.tags[at] not in {"ADJ", "NUM"} and doc.lower[at] not in _LINKS:
            break
    return last


def _leads_on(doc: Doc, at: int, verb: int) -> bool:
    """Whether all up to a verb is said of a noun: ", 34, of Arba,", "who lived there", "working for"."""
    if at == verb:
        return True
    behind = doc.lower[at]
    told = (
        doc.tags[at] in {"ADP", "VERB"}
        or behind.endswith("ing")
        or behind in _RELATIVE
        or doc.texts[at] in _SET_OFF
    )
    if not told or doc.tags[at] == "AUX" or _is_finite(doc, at):
        return False
    relative = False
    while at < verb:
        if doc.texts[at] in _CLOSING:
            at = _bracket_end(doc, at, verb)
        elif doc.texts[at] in _SET_OFF:
            relative = False
        elif doc.lower[at] in _RELATIVE:
            relative = True
        elif not relative and (doc.tags[at] == "AUX" or _is_finite(doc, at)):
            return False
        at += 1
    return not relative or doc.texts[verb - 1] in _SET_OFF


def _bracket_end(doc: Doc, at: int, end: int) -> int:
    return next((i for i in range(at, end) if doc.texts[i] == _CLOSING[doc.texts[at]]), end)


def _is_finite(doc: Doc, at: int) -> bool:
    return doc.tags[at] == "VERB" and "Fin" in doc[at].morph.get("VerbForm", [])
