"""Who did a harm that the tree gives to whom he harmed or to who is after him: "gunmen broke into a house
where a clerk slept and killed him", "police are hunting rebels who burned a post, and killed two nurses".
"""

from tallystick.dependents import child, has_word
from tallystick.doc import Token
from tallystick.extract.doers import Doer, actor
from tallystick.extract.effects import Trigger
from tallystick.extract.lexicon import doer_words
from tallystick.extract.people import PERSON_PRONOUNS
from tallystick.extract.references import resolve_doer
from tallystick.extract.verb_grammar import is_passive, subject
from tallystick.grammar import OF_NOUNS


def intruder(trigger: Trigger) -> Doer | None:
    """Who came to where the harmed was: "gunmen entered a room where a clerk | slept and killed him"."""
    verb = trigger.token
    clause, harmed = verb.head, child(verb, "obj")
    joined = verb.dep_ == "conj" and clause.dep_ in OF_NOUNS and has_word(clause, {"where"})
    if not joined or harmed is None or harmed.lower_ not in PERSON_PRONOUNS:
        return None
    came = next((t for t in clause.head.ancestors if t.pos_ == "VERB"), None)
    by = subject(came) if came is not None and not is_passive(came) else None
    return actor(resolve_doer(by)) if by is not None else None


def pursued(trigger: Trigger) -> Doer | None:
    """Whom others are after for several deeds: "police are chasing bandits who burned a town, | and killed
    two guards"."""
    verb = trigger.token
    if verb.dep_ != "conj" or verb.head.base_ not in doer_words("pursue") or is_passive(verb.head):
        return None
    sought = child(verb.head, "obj", "obl")
    if sought is None or not verb.head.i < sought.i < verb.i or not _is_told_more_of(sought, verb):
        return None
    return actor(sought)


def _is_told_more_of(sought: Token, verb: Token) -> bool:
    """Whether a clause behind people tells of a deed of theirs: "bandits | who burned a town"."""
    clauses = (c for c in sought.children if c.dep_ in OF_NOUNS and c.i < verb.i)
    return any(has_word(clause, {"who", "that"}) for clause in clauses)
