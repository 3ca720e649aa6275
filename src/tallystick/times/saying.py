"""Sayings, whose day is that of the telling: "police said on Monday that two men were killed"."""

from collections.abc import Sequence

from tallystick.dependents import child, has
from tallystick.doc import Doc, Token
from tallystick.grammar import VERBS
from tallystick.tables import words
from tallystick.times.clauses import is_read_as_speaker
from tallystick.times.lexicon import carriers, tells_event


def says(token: Token) -> bool:
    """Whether a word is one of saying: "said", "announced", "a statement"."""
    lemma = token.base_
    if token.pos_ in VERBS and lemma in carriers("happen"):  # "found two bodies"
        return lemma in words("speech_verbs.tsv") and (has(token, "ccomp") or _claims(token))
    if token.pos_ in VERBS:
        return lemma in words("speech_verbs.tsv")
    return token.pos_ == "NOUN" and lemma in carriers("saying")


def _claims(verb: Token) -> bool:
    """ "The group | claimed | Monday to have killed 60 men": a boast, not the deed."""
    told = child(verb, "xcomp") if verb.base_ == "claim" else None
    return told is not None and has(told, "aux")


def beside_saying(first: Token, behind: int, root: Token) -> bool:
    """Whether a time stands at a verb of saying, whatever the tree says: "said on Monday that"."""
    doc = first.doc
    start, end = doc.sentence_of(first.i)
    after = doc[behind] if behind < end else None
    if after is not None and after.lower_ in {"'s", "'", "’"}:
        return False  # "reported Friday's attack"
    if _dates_event(doc, behind, end) and first.i > start and doc.tags[first.i - 1] == "DET":
        return False  # "charged in the March 25 shooting", "over the 1994 Gao bombing"
    if after is not None and _tells_of_people(after, root):
        return False
    if after is not None and says(after) and not _raised(after):
        return not (is_read_as_speaker(root, after) or _is_shown_by_event(after))
    if after is not None and after.lower_ == "that" and after.head.dep_ != "acl:relcl":
        return True
    before = _word_before(first, start)
    return before is not None and says(before) and not (_raised(before) or tells_events(before))


def _tells_of_people(participle: Token, root: Token) -> bool:
    """Whether a word behind a time only tells who people are: "held two on Monday | accused | of spying"."""
    bare = participle.dep_ in {"acl", "advcl"} and participle.lower_.endswith("ed")
    return bare and root.head.i != participle.i and not any(participle.lefts)


def is_of_owning_up(first: Token, root: Token, end: int) -> bool:
    """Whether a time is that on which somebody owned up to a deed: "claimed responsibility | on Saturday |
    for a blast that | killed | five", "on Friday, the front claimed an attack"; told before `end`."""
    doc = first.doc
    start = first.sent.start
    for verb in (doc[at] for at in range(start, end) if doc.lower[at] == "claimed"):
        what = child(verb, "obj")
        if what is None or not (what.lower_ in _OWNED or tells_event(what)):
            continue
        deed: int | None = what.i
        if what.lower_ in _OWNED:
            deed = next((at for at in range(what.i, end) if doc.lower[at] == "for"), None)
        if deed is not None and first.i < deed < end:
            return first.i > verb.i or root.head.i == verb.i
    return False


_OWNED = frozenset({"responsibility", "credit"})


def _is_shown_by_event(verb: Token) -> bool:
    """Whether it is an event that tells something: "the death of two in a raid last week shows how"."""
    subject = child(verb, "nsubj")
    return subject is not None and subject.pos_ == "NOUN" and tells_event(subject)


def _dates_event(doc: Doc, behind: int, end: int) -> bool:
    """Whether an event stands right behind a time, or behind the name of its place."""
    at = next((i for i in range(behind, end) if doc.tags[i] not in _NAME), end)
    return at < end and doc.tags[at] == "NOUN" and tells_event(doc[at])


_NAME = frozenset({"PROPN"})


def tells_events(verb: Token) -> bool:
    """Whether "reported" tells several events: "three explosions were reported Thursday morning", "40 deaths
    were recorded in May"."""
    subject = child(verb, "nsubj:pass")
    if subject is None:
        return False
    toll = verb.base_ in carriers("recording") and subject.base_ in carriers("toll")
    event = tells_event(subject) or _are_its_victims(subject)
    return toll or (event and verb.base_ in carriers("recording report"))


def _are_its_victims(people: Token) -> bool:
    """ "90 abduction | victims | were reported in the first half of 2021", "a | total | of 18 murders"."""
    link = "nmod" if people.base_ in carriers("many") else "compound"
    named = child(people, link)
    counted = people.base_ in carriers("casualty many")
    return counted and named is not None and tells_event(named)


def is_told_by_reports(phrase: Sequence[Token]) -> bool:
    """Whether nobody says a thing on a day of which reports tell: "On 30 July, initial reports indicate that
    troops killed a boy"."""
    tellers = (child(verb, "nsubj") for verb in phrase if verb.pos_ in VERBS and says(verb))
    return any(noun is not None and noun.lower_ == "reports" for noun in tellers)


def _word_before(first: Token, start: int) -> Token | None:
    """The word before a time and its "on the"."""
    doc, before = first.doc, first.i - 1
    while before >= start and (doc[before].pos_ in {"ADP", "DET"} or doc[before].is_space):
        before -= 1
    return doc[before] if before >= start else None


def _raised(verb: Token) -> bool:
    """Whether a passive of saying only carries the event: "was reported to have killed"."""
    return has(verb, "xcomp") and has(verb, "aux:pass")


def is_nowadays(phrase: Sequence[Token], event: Token) -> bool:
    """Whether "today" is told of how things are: "its recruits today are of many nations"."""
    verb = next((token for token in phrase if has(token, "cop") or token.pos_ in VERBS), None)
    if verb is None or verb == event:
        return False
    helpers = [child for child in verb.children if child.dep_ in {"cop", "aux"}]
    if any(child.base_ == "have" for child in helpers):
        return False  # "have suffered losses today"
    told = helpers if verb.lower_.endswith("ing") else [verb, *helpers]
    return any(token.morph.get("Tense", []) == ["Pres"] for token in told)
