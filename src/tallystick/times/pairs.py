"""Two words of one harm, of which the time of either is that of both: "shot and killed", "leaving ten dead",
"the bodies of men killed on Friday".
"""

from tallystick.doc import Token
from tallystick.grammar import OF_NOUNS
from tallystick.times.lexicon import carriers, is_any

# How many words may stand between the two of "shot and fatally wounded".
_PAIR_REACH = 3
# And between the verb and the word of "leaving at least 18 other people dead".
_LEFT_REACH = 8
_TOLL = frozenset({"toll", "number", "total", "count", "tally", "figure"})


def pair_of(event: Token) -> tuple[Token, ...]:
    """An event's word with the verb of the same harm: "shot and killed", "leaving ten dead"."""
    found = (_left_by(event), _told_with(event), _counted(event), _taken_before(event))
    return (event, *(token for token in found if token is not None))


def _left_by(event: Token) -> Token | None:
    """The "leaving" of "leaving at least ten dead"."""
    if event.lower_ not in carriers("state"):
        return None
    for token in reversed(event.doc[max(event.sent.start, event.i - _LEFT_REACH) : event.i]):
        if token.base_ in carriers("leave"):
            return token
        if token.pos_ == "VERB":
            return None
    return None


def is_leaving(verb: Token) -> bool:
    """The "left" of "killed one and left ten wounded"."""
    left = verb.base_ in carriers("leave")
    return left and any(word.lower_ in carriers("state") for word in verb.subtree)


def _counted(event: Token) -> Token | None:
    """The "killed" of "the number of people killed in April", "the bodies of men killed on Friday"."""
    if event.lower_ not in _TOLL | _BODIES:
        return None
    people = (child for child in event.children if child.dep_ == "nmod")
    clauses = (child for noun in people for child in noun.children if child.dep_ in OF_NOUNS)
    return next((verb for verb in clauses if verb.lower_ in carriers("pair")), None)


_BODIES = frozenset({"body", "bodies", "corpse", "corpses", "remains"})


def _told_with(event: Token) -> Token | None:
    """The "wounded" of "shot and fatally wounded"."""
    doc, at = event.doc, event.i + 1
    if at >= len(doc) or doc[at].lower_ not in {"and", "or"}:
        return None
    for token in doc[at + 1 : at + 1 + _PAIR_REACH]:
        if token.lower_ in carriers("pair"):
            return token
        if token.pos_ != "ADV":
            return None
    return None


def _taken_before(event: Token) -> Token | None:
    """The "seized" of "are holding two nurses who were seized in May", which is when they were abducted."""
    if event.base_ != "hold":
        return None
    people = (child for child in event.children if child.dep_ in {"obj", "nsubj:pass"})
    clauses = (child for noun in people for child in noun.children if child.dep_ in OF_NOUNS)
    return next((verb for verb in clauses if is_any(verb, "taken")), None)
