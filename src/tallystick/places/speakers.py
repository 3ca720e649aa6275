"""Places where somebody speaks, not where something happened: "officials in Kabul said"."""

from itertools import islice

from tallystick.dependents import child_words, has_word
from tallystick.doc import Doc, Token, positions
from tallystick.places.lexicon import word_class
from tallystick.places.mention import Level, PlaceMention, Role

_CLAUSES = frozenset(
    {"ccomp", "parataxis", "advcl", "acl", "acl:relcl", "csubj", "xcomp", "root", "ROOT"}
)
# "The army said in Kabul": the place stands this close behind the verb of speech.
_CLOSE = 5


def is_speakers_place(doc: Doc, start: int, end: int, begins: int) -> bool:
    """Whether a name and its preposition (from `begins`) belong to whoever speaks."""
    holder = doc[begins - 1] if begins > 0 and not doc[begins].is_sent_start else None
    if holder is not None and is_speech(holder) and holder.pos_ == "VERB":
        return not (_is_meanwhile(holder) or is_told_to_be(holder))
    if not _NEXT_TO.isdisjoint(doc.lower[begins:start]):
        return False  # "In the nearby town of Gao, the governor said five were shot"
    said = holder is not None and (_is_heard(holder) or (_is_speaker(holder) and _says(doc, end)))
    if said or _are_told_there(doc, begins) or _is_of_a_statement(doc, begins):
        return True
    token = _head_of(doc, start, end)
    if doc.texts[end : end + 1] == (",",) and token.dep_ == "compound" and token.head.i > end:
        return False  # "in the town of Dumas, state police said": the comma ends the town's phrase
    for _ in range(8):
        head = token.head
        if head.i == token.i or token.dep_ in _CLAUSES:
            return False
        if _describes(head) or (head.pos_ == "NOUN" and head.lower_ in word_class("event")):
            return False
        if _takes_lives(head):
            return False
        if is_speech(head) and head.pos_ in ("VERB", "AUX"):
            elsewhere = _is_meanwhile(head) or is_told_to_be(head)
            return not elsewhere and _on_speakers_side(token, head, begins)
        token = head
    return False


_NEXT_TO = frozenset({"nearby", "neighbouring", "neighboring", "adjacent"})


def _is_heard(verb: Token) -> bool:
    """Whether news came to a place: "it was | learned in Bogota that nine had died"."""
    return verb.base_ == "learn" and has_word(verb, _IT, "nsubj:pass")


_IT = frozenset({"it"})


def _is_meanwhile(verb: Token) -> bool:
    """Whether somebody speaks while something befalls him: "was shot while speaking in Kano"."""
    marks = child_words(verb, "mark")
    return verb.dep_ == "advcl" and not (marks.isdisjoint({"while", "as"}) or is_speech(verb.head))


def is_told_to_be(verb: Token) -> bool:
    """Whether a happening is told to be at a place: "the shooting was reported on Ash Lane"."""
    if verb.base_ not in {"report", "record"}:
        return False
    subjects = (child for child in verb.children if child.dep_ == "nsubj:pass")
    return any(subject.pos_ in ("NOUN", "PROPN") for subject in subjects)


def _takes_lives(verb: Token) -> bool:
    """Whether a verb that may be of saying tells of deaths: "a blast claimed nine lives in Gao"."""
    claims = verb.base_ == "claim"
    return claims and has_word(verb, _LIVES, "obj")


_LIVES = frozenset({"lives", "life", "victims"})


def _says(doc: Doc, end: int) -> bool:
    """Whether a verb of speech follows a name: "the headquarters in Siirt, said in a statement"."""
    at = end + (end < len(doc) and doc.texts[end] == ",")
    return at < len(doc) and is_speech(doc[at]) and doc[at].pos_ == "VERB"


def is_local_office(doc: Doc, mention: PlaceMention) -> bool:
    """Whether those who speak know of their own town: "police in Siirt province said", no capital's."""
    if mention.role is not Role.SPEAKER or mention.level >= Level.AREA or mention.begins < 1:
        return False
    return doc.lower[mention.begins - 1] in word_class("local_office")


def _describes(verb: Token) -> bool:
    """Whether a verb tells how a thing is called: "in what was described as a house in"."""
    called = verb.base_ == "describe" or verb.morph.get("VerbForm", []) == ["Part"]
    return called and any(
        child.lower_ == "as" for word in verb.children for child in (word, *word.children)
    )


def _head_of(doc: Doc, start: int, end: int) -> Token:
    for at in range(start, end):
        if not start <= doc[at].head.i < end:
            return doc[at]
    return doc[start]


def _on_speakers_side(token: Token, speech: Token, begins: int) -> bool:
    if token.dep_.startswith("nsubj"):
        return _is_speaker(token) or token.pos_ == "PROPN"
    if token.dep_ in ("obl", "iobj", "obj", "advmod"):
        if token.dep_ == "obj" and not _is_speaker(token):
            return False
        told = has_word(speech, word_class("event"), "obj")
        return not told and (0 < begins - speech.i <= _CLOSE or _frames(token, speech))
    return False


def _are_told_there(doc: Doc, begins: int) -> bool:
    """Whether reporters were told something at a place: "confirmed the raid to reporters by phone in Gao"."""
    first = max(doc.sentence_of(begins)[0], begins - _HEARING)
    heard = [first + at for at in positions(doc.lower[first:begins], HEARERS)]
    if not heard or not {"VERB", "AUX", "SCONJ", "PUNCT"}.isdisjoint(doc.tags[heard[-1] : begins]):
        return False
    return any(is_speech(doc[at]) for at in range(first, heard[-1]))


def _is_of_a_statement(doc: Doc, begins: int) -> bool:
    """Whether words were only given out or spoken at a place: "a statement issued | in Oslo", "a letter sent
    to a paper | in Oslo", "a farmer who spoke to Reuters by phone | in Gao"."""
    first = max(doc.sentence_of(begins)[0], begins - _CLOSE - 1)
    for at in range(first + 1, begins):
        given = doc.lower[at] in word_class("given_out")
        if given and _is_of_message(doc[at]):
            return _BREAKS.isdisjoint(doc.tags[at + 1 : begins])
    spoken = (at for at in range(first, begins - 2) if doc.lower[at : at + 2] in _SPOKE_TO)
    at = next(spoken, begins)
    between = doc.tags[at + 2 : begins]
    return at < begins and _BREAKS.isdisjoint(between) and "PROPN" in between


def _is_of_message(given: Token) -> bool:
    """Whether a message is what was given out: "a letter | sent", "a note believed | sent from Gao"."""
    message = word_class("message")
    if given.doc.lower[given.i - 1] in message:
        return True
    above = islice(given.ancestors, _ABOVE)
    return given.dep_ in _OF_IT and any(word.lower_ in message for word in above)


_OF_IT = frozenset({"acl", "xcomp", "ccomp"})
# How many words above "sent" its message may stand: "the note | believed | to be sent".
_ABOVE = 2
_SPOKE_TO = frozenset({("spoke", "to"), ("spoke", "with"), ("talked", "to")})
_BREAKS = frozenset({"VERB", "AUX", "SCONJ", "PUNCT"})


HEARERS = frozenset("reporters journalists newsmen correspondents".split())
# How far before its place the verb that tells them may stand.
_HEARING = 12


def _is_speaker(token: Token) -> bool:
    return not word_class("speaker").isdisjoint((token.lower_, token.base_))


def _frames(token: Token, speech: Token) -> bool:
    """Whether the place opens what is said: "In Oslo, officials said"; not "In Goma, it says, two died"."""
    behind = speech.i + 1
    if behind < len(token.doc) and token.doc.texts[behind] == ",":
        return False
    said = (c for c in speech.children if c.i > speech.i)
    return token.i < speech.i and any(
        c.dep_ == "ccomp" or (c.dep_ == "obj" and c.lower_ in _HARMS) for c in said
    )


# What is confirmed from afar: "in Washington, a spokesman confirmed the death of a soldier".
_HARMS = frozenset(
    "death deaths killing killings kidnapping abduction arrest arrests release".split()
)


def is_speech(token: Token) -> bool:
    """Whether a word is one of saying: "said", "according"."""
    return token.base_ in word_class("speech")
