"""Denials of what was just told, in words of their own: "..., but the army denied it".

Such a denial holds no figure, so it is no claim; the claim that it takes back is denied for its
estimate (R-DENIAL), and the contradiction is shown beside it, as every one is.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from tallystick.dependents import child, has, has_word
from tallystick.doc import Token
from tallystick.extract import Text
from tallystick.extract.effects import tells
from tallystick.extract.speaker_phrases import phrase_ends
from tallystick.extract.speech_grammar import speaker_before, unit_of
from tallystick.extract.speech_lexicon import denial_forms, speech_words
from tallystick.records import Claim, Contradiction, Incident
from tallystick.values import plain
from tallystick.vocabulary import ContradictionKind, Stance, Verdict

# What stands for the claim just told: "denied it", "rejected the claim", "a figure the army denied".
_BACK = frozenset({"it", "this", "that", "which"})


@plain(frozen=True, slots=True)
class Denial:
    """A claim taken back after it was told, by its id, with who denies it.

    `of_harm` tells whether the harm is denied; "disputed the figure", "denied the charge" deny how many
    they were, or who did it.
    """

    claim: str
    words: str
    of_harm: bool


def denied_after(text: Text, claims: Sequence[Claim]) -> tuple[Denial, ...]:
    """What somebody else denies of the claims of his sentence or the one before."""
    return tuple(
        Denial(claim.id, words, _is_of_harm(verb))
        for verb, words in _denials(text)
        for claim in _denied(text, verb, claims)
        if claim.source is not None and claim.source.words != words
    )


def deniers_of(denials: Iterable[Denial]) -> Mapping[str, str]:
    """Who denies the harm that a claim tells, by its id."""
    return {denial.claim: denial.words for denial in denials if denial.of_harm}


def rejected(
    denials: Iterable[Denial], claims: Sequence[Claim], incidents: Sequence[Incident]
) -> tuple[Contradiction, ...]:
    """A line for each claim that is denied after it was told."""
    incident_of = {name: incident.id for incident in incidents for name in incident.claims}
    told = {claim.id: claim for claim in claims}
    return tuple(
        Contradiction(
            kind=ContradictionKind.DENIAL,
            verdict=Verdict.DENIED,
            incidents=(incident_of[denial.claim],),
            claims=(denial.claim,),
            note=f"{claim.effect}: {_people(claim)}, told by "
            f"{claim.source.words}; denied by {denial.words}",
        )
        for denial in denials
        if (claim := told[denial.claim]).source is not None and denial.claim in incident_of
    )


def _denials(text: Text) -> Iterator[tuple[Token, str]]:
    """The verbs that deny what was told before, with who denies it."""
    named = speech_words("naming")
    called = (at for at, base in enumerate(text.doc.lemmas) if base in named)
    verbs = sorted({*text.doc.places_of(denial_forms()), *called})
    for verb in map(text.doc.__getitem__, verbs):
        back = _is_denial(verb) and (_refers_back(verb) or _deed_to_anyone(verb) is not None)
        if not back:
            continue
        speaker = speaker_before(verb)
        if speaker is not None and speaker.pos_ in {"NOUN", "PROPN"}:
            first, end = phrase_ends(speaker, verb)
            yield verb, text.words(text.span(first, end - 1))


def _is_denial(verb: Token) -> bool:
    """Whether a verb denies by itself or by what it calls a thing: "called the report baseless"."""
    if verb.lower_ in denial_forms():
        return True
    _, last = unit_of(verb)
    behind = {*verb.doc.lemmas[verb.i + 1 : last], *verb.doc.lower[verb.i + 1 : last]}
    return verb.pos_ == "VERB" and not behind.isdisjoint(speech_words("untrue"))


def _deed_to_anyone(verb: Token) -> Token | None:
    """The deed of "denied that anyone had been | killed", "denied | killing | anyone"."""
    deed = child(verb, "ccomp", "xcomp")
    hurt = deed is not None and has_word(deed, _ANYONE, "nsubj:pass", "nsubj", "obj")
    return deed if hurt and verb.lower_ in denial_forms() else None


_ANYONE = frozenset({"anyone", "anybody"})


def _is_of_harm(verb: Token) -> bool:
    """Whether a denial takes back the harm, and not only its number or who did it."""
    what = _denied_thing(verb)
    words = set() if what is None else {what.base_, what.lower_}
    less = speech_words("blaming figure")
    return words.isdisjoint(less) and verb.base_ not in speech_words("disputing")


def _denied_thing(verb: Token) -> Token | None:
    what = child(verb, "obj")
    if verb.dep_ == "acl:relcl" and what is None:
        return verb.head  # "killed 20, a figure the army denied"
    return what


def _refers_back(verb: Token) -> bool:
    what = _denied_thing(verb)
    if what is None:
        return False
    before = what.i < verb.i and what is not verb.head
    if before and what.lower_ != "which":
        return False
    behind = (c for c in what.children if c.i > what.i and not has_word(c, "as"))
    held = any(c.dep_ in {"nmod", "acl", "ccomp"} for c in behind)  # not "the claim as propaganda"
    names = {what.base_, what.lower_} & (speech_words("claim figure") | {"report"})
    return what.lower_ in _BACK or (bool(names) and not held and has(what, "det"))


def _denied(text: Text, verb: Token, claims: Sequence[Claim]) -> list[Claim]:
    """The claims before a denial in its sentence, else those of the sentence before."""
    doc, deed = text.doc, _deed_to_anyone(verb)
    if deed is not None:
        claims = [claim for claim in claims if _is_that_deed(claim, deed)]
    first = verb.sent.start
    here = _told_in(doc[first].idx, doc[verb.i].idx, claims)
    if here or first == 0:
        return here
    before = doc.sentence_of(first - 1)[0]
    return _told_in(doc[before].idx, doc[first].idx, claims)


def _is_that_deed(claim: Claim, deed: Token) -> bool:
    """Whether a claim tells the harm that is denied: "killed" of "denied that anyone had been killed"."""
    rules = (rule.rpartition(":")[2] for rule in claim.rules("effect"))
    return tells(deed.lower_, claim.effect) or deed.base_ in rules


def _told_in(start: int, end: int, claims: Sequence[Claim]) -> list[Claim]:
    told = (claim for claim in claims if start <= claim.span.start < end)
    return [c for c in told if c.stance is not Stance.DENIED and c.count.high != 0]


def _people(claim: Claim) -> str:
    """The people of a claim with their number, where they are counted."""
    words = claim.victim.words
    return f"{words} ({claim.count.words})" if claim.count.words else words
