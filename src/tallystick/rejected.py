"""Denials of what was just told, in words of their own: "..., but the army denied it".

Such a denial holds no figure, so it is no claim and moves no estimate; that the claim before is
denied is shown beside it, as every contradiction is.
"""

from collections.abc import Iterator, Sequence

from tallystick.dependents import child, has
from tallystick.doc import Token
from tallystick.extract import Text
from tallystick.extract.speaker_phrases import phrase_ends
from tallystick.extract.speech_grammar import speaker_before
from tallystick.extract.speech_lexicon import denial_forms, speech_words
from tallystick.records import Claim, Contradiction, Incident
from tallystick.vocabulary import ContradictionKind, Stance, Verdict

# What stands for the claim just told: "denied it", "rejected the claim", "a figure the army denied".
_BACK = frozenset({"it", "this", "that", "which"})


def rejected(
    text: Text, claims: Sequence[Claim], incidents: Sequence[Incident]
) -> tuple[Contradiction, ...]:
    """Each claim that somebody else denies in the same sentence or the next."""
    incident_of = {name: incident.id for incident in incidents for name in incident.claims}
    return tuple(
        Contradiction(
            kind=ContradictionKind.DENIAL,
            verdict=Verdict.DENIED,
            incidents=(incident_of[claim.id],),
            claims=(claim.id,),
            note=f"{claim.effect}: {_people(claim)}, told by "
            f"{claim.source.words}; denied by {words}",
        )
        for verb, words in _denials(text)
        for claim in _denied(text, verb, claims)
        if claim.source is not None and claim.source.words != words and claim.id in incident_of
    )


def _denials(text: Text) -> Iterator[tuple[Token, str]]:
    """The verbs that deny what was told before, with who denies it."""
    for verb in map(text.doc.__getitem__, text.doc.places_of(denial_forms())):
        if not _refers_back(verb):
            continue
        speaker = speaker_before(verb)
        if speaker is not None and speaker.pos_ in {"NOUN", "PROPN"}:
            first, end = phrase_ends(speaker, verb)
            yield verb, text.words(text.span(first, end - 1))


def _refers_back(verb: Token) -> bool:
    what = child(verb, "obj")
    if verb.dep_ == "acl:relcl" and what is None:
        what = verb.head  # "killed 20, a figure the army denied"
    elif what is not None and what.i < verb.i and what.lower_ != "which":
        return False
    if what is None:
        return False
    held = any(c.dep_ in {"nmod", "acl", "ccomp"} and c.i > what.i for c in what.children)
    names = {what.base_, what.lower_} & (speech_words("claim figure") | {"report"})
    return what.lower_ in _BACK or (bool(names) and not held and has(what, "det"))


def _denied(text: Text, verb: Token, claims: Sequence[Claim]) -> list[Claim]:
    """The claims before a denial in its sentence, else those of the sentence before."""
    doc = text.doc
    first = verb.sent.start
    here = _told_in(doc[first].idx, doc[verb.i].idx, claims)
    if here or first == 0:
        return here
    before = doc.sentence_of(first - 1)[0]
    return _told_in(doc[before].idx, doc[first].idx, claims)


def _told_in(start: int, end: int, claims: Sequence[Claim]) -> list[Claim]:
    told = (claim for claim in claims if start <= claim.span.start < end)
    return [c for c in told if c.stance is not Stance.DENIED and c.count.high != 0]


def _people(claim: Claim) -> str:
    """The people of a claim with their number, where they are counted."""
    words = claim.victim.words
    return f"{words} ({claim.count.words})" if claim.count.words else words
