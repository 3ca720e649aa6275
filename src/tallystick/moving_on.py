"""Whether a report has gone on to another event before it tells of a harm: "The other raid was in Gao"."""

from bisect import bisect_right
from collections.abc import Collection

from tallystick.apart import are_apart, are_unknown, days_apart
from tallystick.cues import cues_of
from tallystick.dating import stated_when
from tallystick.dependents import has_word
from tallystick.extract import Text
from tallystick.extract.happenings import Happening
from tallystick.extract.lexicon import doer_words
from tallystick.places.mention import Level, PlaceMention, Zone
from tallystick.places.scene import scene_of
from tallystick.records import Claim, Place
from tallystick.siting import stated_place
from tallystick.times.lexicon import tells_event
from tallystick.vocabulary import HARM, EventKind
from tallystick.where import OF_CLAUSE

# A report moves on to another event at most so many sentences before it tells of the harm.
_SENTENCES_BETWEEN = 4


def has_moved_on(text: Text, claim: Claim, last: Claim) -> bool:
    """Whether the sentences since the last claim open another event: "The other raid was in Gao."."""
    words = text.doc
    between = words.text[last.sentence.end : claim.sentence.start]
    first, end = (
        bisect_right(words.begins, at) for at in (last.sentence.end, claim.sentence.start)
    )
    near = words.sentence_starts(first, end) <= _SENTENCES_BETWEEN
    if near and "another" in cues_of(f" {' '.join(between.lower().split())} "):
        return True
    return _tells_also(text, claim, last) or _goes_on_from_another(text, claim, last)


def _sentence_before(text: Text, claim: Claim) -> tuple[int, int]:
    """First word of the sentence before a claim's, and its end; both 0 where the claim's is the first."""
    doc = text.doc
    end = doc.sentence_of(bisect_right(doc.begins, claim.sentence.start) - 1)[0]
    return (doc.sentence_of(end - 1)[0] if end else 0), end


def _tells_also(text: Text, claim: Claim, last: Claim) -> bool:
    """Whether the sentence straight before tells of a further event: "Clashes also broke out in Gao"."""
    doc = text.doc
    first, opening = _sentence_before(text, claim)
    if doc.begins[first] < last.sentence.end or "also" not in doc.lower[first:opening]:
        return False
    told = [word.token for word in text.event_words if first <= word.token.i < opening]
    return bool(told) and not any(has_word(word, _KNOWN) for word in told)


def event_before(text: Text, claim: Claim, last: Claim | None) -> Place | None:
    """Where the sentence straight before, which harms nobody, puts an attack that it tells as new:
    "Gunmen fired at a bus in Gao. | Two clerks were hurt"; not "The attack was in Gao"."""
    doc = text.doc
    before, opening = _sentence_before(text, claim)
    if opening == 0 or stated_place(claim) is not None or claim.effect not in HARM:
        return None
    harm = text.effect_word(claim)
    if harm is not None and tells_event(harm):
        return None  # "the assassination of the mayor" is an event of its own
    first = doc.begins[before]
    if last is not None and first < last.sentence.end:
        return None
    told = [h for h in text.happenings if first <= h.start < claim.sentence.start]
    named = {h.start for h in told if h.kind is not _UNKNOWN}
    if any(_is_known(text, happening, named) for happening in told):
        return None
    towns = {m.span for m in text.places if m.level >= Level.SETTLEMENT and not m.is_site}
    placed = (h for h in told if h.kind not in _NO_ATTACK and h.place_rule in OF_CLAUSE)
    return next((h.place for h in placed if h.place_span in towns), None)


_UNKNOWN = EventKind.UNKNOWN
_NO_ATTACK = frozenset(
    {_UNKNOWN, EventKind.ARREST, EventKind.ABDUCTION, EventKind.RIOT, EventKind.ACCIDENT_DISASTER}
)


def _is_known(text: Text, happening: Happening, named: Collection[int]) -> bool:
    """Whether a word goes back to an event that was told before: "the attack", "it happened"."""
    doc = text.doc
    word = doc[bisect_right(doc.begins, happening.start) - 1]
    return has_word(word, _KNOWN) if word.pos_ == "NOUN" else happening.start not in named


_KNOWN = frozenset({"the", "this", "that", "these", "those"})


def are_two_scenes(one: Place | None, other: Place | None) -> bool:
    """Whether two places are those of two events: two towns, or names on no map."""
    return are_apart(one, other) or are_unknown(one, other)


def is_at_new_scene(text: Text, claim: Claim, last: Claim, carried: Place | None) -> bool:
    """Whether the sentence before, which harms nobody, puts the story elsewhere: "In Gao, two died. | In
    Mopti, gunmen fired at a bus. | A clerk was hurt."
    """
    doc = text.doc
    first, opening = _sentence_before(text, claim)
    if opening == 0 or stated_place(claim) is not None or claim.effect not in HARM:
        return False
    scene = scene_of(doc, first, text.places)
    if (
        scene is None
        or not _tells_of_harm(text, first, opening, scene)
        or scene.span.start < last.sentence.end
    ):
        return False
    earlier = (m for m in text.places if m.span.start < last.sentence.end)
    told = [m for m in earlier if m.is_event_place and m.zone is Zone.TEXT]
    if carried is not None:
        told = [m for m in told if m.words == carried.words]
    old = told[-1] if told else None
    if old is None or old.is_site is not scene.is_site:
        return False  # a street may lie in the quarter or town that was told before
    return are_two_scenes(old.place, scene.place)


def _tells_of_harm(text: Text, first: int, end: int, scene: PlaceMention) -> bool:
    """Whether a sentence tells of an attack, or of an address: "In the 200 block of Elm Street"."""
    address = any(word.isdigit() for word in text.doc.texts[first : scene.end])
    told = any(first <= word.token.i < end for word in text.event_words)
    strikes = doer_words("strikes")
    told = told or not strikes.isdisjoint(text.doc.lower[first:end])
    return told or (scene.kind == "street" and address)


def _goes_on_from_another(text: Text, claim: Claim, last: Claim) -> bool:
    """Whether the sentence before, which harms nobody, tells of an event on another day than the last
    claim's: "Rockets were fired at Gao on Friday. There were no casualties."
    """
    first, opening = _sentence_before(text, claim)
    own = stated_when(claim)
    dated = (own is not None and own.start is not None) or last.when.start is None
    if opening == 0 or dated or claim.effect not in HARM:
        return False
    before = text.doc.begins[first]
    if before < last.sentence.end:
        return False
    days = [h.when for h in text.happenings if before <= h.start < claim.sentence.start]
    told = [day for day in days if not days_apart(day, claim.when)]
    return any(days_apart(day, last.when) for day in told)
