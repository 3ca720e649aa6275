"""What the words of a claim say of its kin: same speaker, same people, others, or part of them.

"Arshad" is the speaker of "military spokesman Major General Waheed Arshad"; "12 others" come on
top of people told before; "one of the dead" is among them.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache

from tallystick.kept import kept
from tallystick.records import Claim
from tallystick.tables import rows
from tallystick.vocabulary import ActorClass, Bound, SourceType, Stance

# Asked by the thousand: a member is looked up on its class anew each time.
_HEDGED = Stance.HEDGED

REPORTER = ""

# Speakers who may only pass on what they heard: "reports claimed", "sources said".
_HEARSAY_SOURCES = frozenset({SourceType.MEDIA, SourceType.OTHER, SourceType.NONE})

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_LISTED = re.compile(r"\s*,\s*|\s+and\s+")
_NEW = re.compile(r"(?:an?|another|one)\s", re.IGNORECASE)
_ALSO = re.compile(r"\balso(?:\s+\w+ly)?(?:\s+been)?\s+\w+$", re.IGNORECASE)
_CAME_TO = re.compile(r"\bto\b", re.IGNORECASE)
_RULE_PART = re.compile(r"[-+:]")
_HEAD_ENDS = re.compile(
    r"[,;(]|\b(?:of|from|in|at|on|near|with|who|whose|that|which|under|aged|belonging|travelling)\b",
    re.IGNORECASE,
)
_FILLERS = frozenset({"the", "a", "an", "of", "for", "and", "some", "his", "her", "their", "its"})
_IRREGULAR = {"people": "person", "children": "child", "lives": "life", "bodies": "body"}


@cache
def _marked(meaning: str) -> tuple[str, ...]:
    return tuple(words for words, kind in rows("figure_words.tsv") if kind == meaning)


@kept
def _pattern(meaning: str) -> re.Pattern[str]:
    choices = "|".join(sorted(map(re.escape, _marked(meaning)), key=len, reverse=True))
    return re.compile(rf"\b(?:{choices})\b(?!\s+than\b)", re.IGNORECASE)


def group_of(claim: Claim) -> ActorClass:
    """The victim group a claim counts for: mixed people are of no known group."""
    group = claim.victim.actor_class
    return group if group in _GROUPS else ActorClass.UNKNOWN


_GROUPS = (ActorClass.CIVILIAN, ActorClass.STATE_FORCE, ActorClass.ARMED_GROUP)


def _singular(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("men"):
        return f"{word[:-3]}man"
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


@kept
def head(words: str) -> str:
    """The noun a phrase turns on, singular: "trooper" of "paramilitary troopers from Swat"."""
    found = _WORD.findall(_HEAD_ENDS.split(words, maxsplit=1)[0].lower())
    found = found or _WORD.findall(words.lower())
    return _singular(found[-1]) if found else ""


@lru_cache(maxsize=10_000)
def people(words: str) -> str:
    """A victim phrase made comparable: "The Iraqi soldiers" and "Iraqi soldier" are one."""
    kept = [word for word in _WORD.findall(words.lower()) if word not in _FILLERS]
    return " ".join([*kept[:-1], _singular(kept[-1])]) if kept else ""


def names_among(claim: Claim, others: Iterable[Claim]) -> bool:
    """Whether a claim's people are named within a longer phrase: "a woman", "a man and a woman"."""
    own = people(claim.victim.words)
    phrases = (other.victim.words for other in others)
    named = {people(part) for words in phrases for part in _LISTED.split(words)}
    wholes = {people(other.victim.words) for other in others}
    return bool(own) and own in named - wholes


def is_generic(words: str) -> bool:
    """Whether a phrase says only that they are people: "people", "civilians", "bodies"."""
    noun = head(words)
    return not noun or noun in _marked("generic")


def is_single(claim: Claim) -> bool:
    """One person named or introduced, not counted: "the mayor", "a soldier", not "one soldier"."""
    if claim.count.high != 1 or claim.count.bound is not Bound.EXACT:
        return False
    words, numerals = _WORD.findall(claim.count.words.lower()), _marked("numeral")
    return not any(word in numerals or word.isdigit() for word in words)


def _phrases(claim: Claim) -> tuple[str, ...]:
    """The words for number and people of a claim."""
    told = [item.words for item in claim.evidence if item.field in {"count", "victim"}]
    return (claim.count.words, claim.victim.words, *told)


def _says(claim: Claim, meaning: str) -> bool:
    return any(map(_pattern(meaning).search, _phrases(claim)))


def is_additive(claim: Claim) -> bool:
    """Whether a claim tells of people on top of others: "another three", "12 others".

    "Ruiz and another man" are others than nobody but Ruiz.
    """
    first = (_LISTED.split(words, maxsplit=1)[0] for words in _phrases(claim))
    more = any(map(_pattern("additive").search, first))
    return more or any("R-ADDITIVE" in item.rule for item in claim.evidence)


def is_told_also(claim: Claim) -> bool:
    """ "His son was also wounded"; of "he was also wounded" more is told of one told before."""
    told = set(claim.rules("victim"))
    read = (item.words for item in claim.grounds("reading"))
    return "pronoun" not in told and any(map(_ALSO.search, read))


def is_toll(claim: Claim) -> bool:
    """Whether a number is that of a toll, which holds whoever died last: "bringing the death toll to 21"."""
    return "toll-figure" in claim.rules("count")


def is_risen(claim: Claim) -> bool:
    """Whether a toll is told as what it came to: "the toll rose to 24", "bringing the toll to 24"; not "was
    put at 24"."""
    read = (item.words for item in claim.grounds("reading"))
    return is_toll(claim) and any(map(_CAME_TO.search, read))


def is_object(claim: Claim) -> bool:
    """Whether somebody harms the people of a claim by the verb itself: "rebels killed 12 people"."""
    return any("object" in rule for rule in claim.rules("reading"))


def is_overtaken(claim: Claim) -> bool:
    """Whether a claim is told as an earlier count: "revising an earlier toll of 15"."""
    return "earlier-count" in claim.rules("reading")


def place_in_row(claim: Claim) -> int:
    """Which of several one person is: 2 of "a second officer died"; 0 of "a second lieutenant", nor of "the
    second officer killed this year"."""
    words = claim.victim.words.lower().split()
    described = any("participle" in rule for rule in claim.rules("reading"))
    if claim.count.high != 1 or len(words) < 2 or words[1].startswith(_RANKS) or described:
        return 0
    return _ORDINALS.get(words[0], 0)


_ORDINALS = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6}
_RANKS = ("lieutenant", "lt", "class", "officer-in", "mate", "wife", "in-command")


def is_partitive(claim: Claim) -> bool:
    """Whether a claim tells of some among people told before: "one of the dead", "among them a child"."""
    of_the = any(
        item.rule == "part-of-group"
        or (item.rule.endswith(_STATE_NOUN) and " of the " in item.words)
        for item in claim.evidence
    )
    return of_the or is_of_affected(claim) or _says(claim, "partitive")


# How "ten of the dead were beheaded" is read.
_STATE_NOUN = "state-as-noun"


def is_state(claim: Claim) -> bool:
    """Whether a claim only tells how the hurt are: "one is in hospital", "two in critical condition"."""
    rules = claim.rules("effect")
    return any(rule.rpartition(":")[2] in _STATES for rule in rules)


_STATES = frozenset({"in_condition", "in_hospital", "to_hospital"})


def is_of_affected(claim: Claim) -> bool:
    """Whether those told of are some of the dead or wounded themselves: "six of the dead were guards"."""
    return any(item.rule in _OF_AFFECTED for item in claim.evidence)


_OF_AFFECTED = frozenset({"who-they-were", "part-of-claim"})


def source_type(claim: Claim) -> SourceType:
    """What kind of speaker gives a claim; `none` is the reporter's own voice."""
    return SourceType.NONE if claim.source is None else claim.source.source_type


def is_hearsay(claim: Claim) -> bool:
    """Whether a claim is passed on, not vouched for: "three soldiers were reportedly killed".

    "Residents claimed" is no hearsay: they vouch for it. "Media estimated that 300 were killed"
    doubts the number and not the harm.
    """
    if claim.stance is not _HEDGED or source_type(claim) not in _HEARSAY_SOURCES:
        return False
    return _rule_words(claim).isdisjoint(_marked("firm"))


def speaks_of_others(claim: Claim, told: Sequence[Claim]) -> bool:
    """Whether "others" looks back to people of another effect or group in its own sentence, or to such
    told of last: "a man was killed. Eight others were hurt".
    """
    before = [c for c in told if c.report == claim.report and c.span.start < claim.span.start]
    before = [other for other in before if not is_additive(other)]
    here = (other for other in before if other.sentence == claim.sentence)
    if any((c.effect, group_of(c)) != (claim.effect, group_of(claim)) for c in here):
        return True
    last = max(before, key=lambda other: other.span.start, default=claim)
    generic = is_generic(claim.victim.words) or head(claim.victim.words) == "other"
    return generic and (last.effect, group_of(last)) != (claim.effect, group_of(claim))


def is_rumour_of_same(claim: Claim, told: Sequence[Claim]) -> bool:
    """Whether hearsay gives another figure for people its sentence vouches for in the same words.

    "At least two villagers died, reportedly nine villagers" is two figures, not eleven people.
    """
    return is_hearsay(claim) and any(
        other.sentence == claim.sentence
        and other.report == claim.report
        and people(other.victim.words) == people(claim.victim.words)
        and not is_hearsay(other)
        for other in told
    )


def _rule_words(claim: Claim) -> set[str]:
    """The words in the names of the rules that read speaker and stance: "appears-to", "appears"."""
    rules = (item.rule for item in claim.evidence if item.field in {"source", "stance"})
    return {word for rule in rules for word in _RULE_PART.split(rule)}


def is_attacker(claim: Claim) -> bool:
    """Whether the harmed is an attacker: "the suicide bomber was killed"."""
    return head(claim.victim.words) in _marked("attacker")


def is_claimed_status(claim: Claim) -> bool:
    """Whether only the words of others make the harmed what they are: "suspected militants"."""
    return bool(_pattern("status").search(claim.victim.words))


def _speaker(claim: Claim) -> frozenset[str]:
    if claim.source is None:
        return frozenset()
    return frozenset(_WORD.findall(claim.source.words.lower())) - _FILLERS


def is_told_by(claim: Claim, words: str) -> bool:
    """Whether some words name the speaker of a claim: "the army" of "an army spokesman"."""
    named = frozenset(_WORD.findall(words.lower())) - _FILLERS
    speaker = _speaker(claim)
    return bool(named & speaker) and (named <= speaker or speaker <= named)


def _may_be_one(kinds: frozenset[SourceType], others: frozenset[SourceType]) -> bool:
    return bool(kinds & others) or SourceType.OTHER in kinds | others


def _key(words: frozenset[str]) -> str:
    return " ".join(sorted(words))


def _is_new(claim: Claim) -> bool:
    """Whether the words bring in a speaker nobody told of before: "a military spokesman"."""
    return claim.source is not None and bool(_NEW.match(claim.source.words))


def _closest(
    words: frozenset[str], speakers: Mapping[frozenset[str], frozenset[SourceType]]
) -> frozenset[str]:
    """The longest name of a speaker of the same kind that holds all the words."""
    kinds = speakers[words]
    wider = [other for other in speakers if words < other and _may_be_one(kinds, speakers[other])]
    return max(wider, key=lambda other: (len(other), _key(other)), default=words)


def origins(claims: Iterable[Claim]) -> Mapping[str, str]:
    """The speaker behind each claim, by claim id, under one name however briefly he is named.

    "Arshad" and "military spokesman Major General Waheed Arshad" are one origin: all words of the
    one stand in the other, and both are of one kind. "A military spokesman" is nobody told of
    before. The reporter's own voice is `REPORTER`.
    """
    told = tuple(claims)
    speaking = [_speaker(claim) for claim in told]
    kinds: dict[frozenset[str], frozenset[SourceType]] = {}
    for claim, words in zip(told, speaking, strict=True):
        kinds[words] = kinds.get(words, frozenset()) | {source_type(claim)}
    speakers = {words: kinds[words] for words in sorted(kinds.keys() - {frozenset()}, key=_key)}
    new = {words for claim, words in zip(told, speaking, strict=True) if _is_new(claim)}
    named = {w: _key(w if w in new else _closest(w, speakers)) for w in speakers}
    named[frozenset()] = REPORTER
    return {claim.id: named[words] for claim, words in zip(told, speaking, strict=True)}
