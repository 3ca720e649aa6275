"""How a place name stands in its sentence: where something happened, who spoke, where troops are from.

"Killed in Kabul" puts an event there, "officials in Kabul said" a speaker, "the 10th Regiment of Kabul"
nothing at all (see `Role`).
"""

from tallystick.doc import Doc, Token
from tallystick.gazetteer import country_of, entries
from tallystick.places.care import is_elsewhere, is_of_other_deed
from tallystick.places.chunks import head_of
from tallystick.places.context import EVENT, Before, Behind
from tallystick.places.inside import BESIDE
from tallystick.places.lexicon import Relation, is_verb_of, word_class
from tallystick.places.mention import LEVEL_OF_KIND, NO_EVENT, Level, PlaceMention, Role
from tallystick.places.names import DIVISIONS, is_division
from tallystick.places.quarters import is_side_of_town
from tallystick.places.speakers import is_speakers_place, is_speech
from tallystick.places.struck import is_closed_off, is_goal, is_struck
from tallystick.places.told_of import is_attacked, is_of_meeting
from tallystick.values import replace

# "The U.S. late last week said": so many words at most from a speaker to the verb, and the verb.
_LONGEST_TIME = 4
# "Ayacucho, some 575 km (357 miles) southeast of Lima": nothing happens at Lima.
_DISTANCE_WORDS = 9


def role_of(
    doc: Doc,
    chunk: tuple[int, int],
    left: Before,
    right: Behind,
    last: PlaceMention | None,
) -> tuple[Role, Before]:
    """The role of a name, with what stands before it as the role takes it: "in" for a list's first."""
    if left.relation is None and last is not None and _is_listed(doc, last, chunk, left.begins):
        left = replace(left, relation=Relation((), last.relation, last.finest))
        return (Role.BARE if right.use in ("modifier", "possessive") else last.role), left
    far = (
        left.distance and last is not None and _apart(doc, last.end, left.begins) <= _DISTANCE_WORDS
    )
    if far or _lies_off(doc, left) or _is_crossed(doc, chunk[1], left):
        return Role.WEAK, left
    if _is_of_unit(doc, chunk[0]):
        return Role.APART, left
    if right.use == "event" or left.of_event:
        return Role.EVENT, left
    if right.use == "possessive":
        return Role.POSSESSIVE, left
    if left.relation is None or _is_between_powers(doc, chunk, left):
        closed = is_closed_off(doc, left.begins)
        closed = closed or (bool(left.kind) and is_attacked(doc, left.begins))
        return Role.LOCATIVE if closed else _role_alone(doc, chunk), left
    if is_goal(doc, chunk, left) or _is_reported_from(doc, left.begins):
        return Role.LOCATIVE, replace(left, relation=EVENT)
    return _role_behind(doc, chunk, left, last), left


def _apart(doc: Doc, start: int, end: int) -> int:
    """How many words two names are apart, those in brackets not counted: "some 90 km (56 miles) from"."""
    texts = doc.texts[start:end]
    if "(" not in texts or ")" not in texts or texts[0] == "(":
        return end - start
    return end - start - (texts.index(")") + 1 - texts.index("("))


def _is_crossed(doc: Doc, end: int, left: Before) -> bool:
    """Whether a river only parts a place from the next: "in Omdurman, across | the Nile | from Khartoum"."""
    across = left.relation is not None and left.relation.words == ("across",)
    return across and doc.lower[end : end + 1] == ("from",)


def _is_of_unit(doc: Doc, start: int) -> bool:
    """Whether a name only tells which troops are meant: "two soldiers of the 10th Regiment of Gao"."""
    of = start > 1 and doc.lower[start - 1] == "of"
    return of and doc.lower[start - 2] in word_class("unit_of")


def _is_reported_from(doc: Doc, begins: int) -> bool:
    """Whether a name tells where it is that a report tells of: "a report from Gao says two were shot"."""
    report = begins > 0 and doc.tags[begins - 1] == "NOUN" and doc.lower[begins - 1] in _REPORTS
    return report and doc.lower[begins] == "from"


_REPORTS = frozenset({"report", "reports"})


def _role_behind(doc: Doc, chunk: tuple[int, int], left: Before, last: PlaceMention | None) -> Role:
    """The role of a name behind a preposition: "killed in Gao", "officials in Gao said", "were buried
    in Gao".
    """
    unplaced = left.relation is None or left.relation.finest is None
    if unplaced or is_elsewhere(doc, left.begins):
        return Role.WEAK
    head = doc[head_of(doc, *chunk)]
    if is_of_other_deed(head) or is_of_meeting(head) or _is_of_office(doc, left.begins):
        return Role.APART
    if _is_of_roots(doc, left.begins) or _is_of_studies(doc, left.begins):
        return Role.APART
    if (
        _is_side_of_quarter(doc, chunk, left, last)
        or _explains(doc, left, last)
        or _is_franchise(doc, left.begins)
        or _is_bound_for(doc, left)
    ):
        return Role.WEAK
    if is_speakers_place(doc, chunk[0], chunk[1], left.begins):
        return Role.SPEAKER
    return Role.LOCATIVE


def _is_of_office(doc: Doc, begins: int) -> bool:
    """Whether a name only tells which office acts: "led the Defense Ministry | in Gao to protest", "the area
    commander | in Gao led a team"; in "hit the ministry in Gao" it is the place."""
    holder = doc[begins - 1] if begins > 0 else None
    if holder is None or holder.lower_ not in _OFFICES or holder.dep_ not in _ACTING:
        return False
    deed = holder.head
    return deed.pos_ == "VERB" and not (is_verb_of(deed, "striking") or is_verb_of(deed, "holding"))


_OFFICES = frozenset(
    """ministry government administration commander chief governor mayor superintendent correspondent
    reporter spokesman spokeswoman spokesperson ambassador""".split()
)
_ACTING = frozenset({"nsubj", "obj"})


def _is_of_studies(doc: Doc, begins: int) -> bool:
    """Whether a school only tells who somebody is: "Omar Noor, 21, a law student | at Kent University"."""
    holder = doc[begins - 1] if begins > 0 else None
    if holder is None or holder.lower_ not in _AT_SCHOOL:
        return False
    return holder.dep_ == "appos" or doc.lower[begins - 3 : begins - 1] in _AN_ASIDE


_AN_ASIDE = frozenset({(",", "a"), (",", "an"), (",", "the")})
_AT_SCHOOL = frozenset(
    "student pupil graduate alumnus freshman sophomore teacher professor lecturer researcher".split()
)


def _is_of_roots(doc: Doc, begins: int) -> bool:
    """Whether a name only tells where a group comes from: "a rebel group with origins in Gao"."""
    told = doc.lower[max(0, begins - 2) : begins + 1]
    return len(told) == 3 and told[0] == "with" and told[1] in _ROOTS and told[2] in ("in", "to")


_ROOTS = frozenset({"origins", "roots", "ties", "links", "bases", "connections", "branches"})


def _is_bound_for(doc: Doc, left: Before) -> bool:
    """Whether a name only tells where people went: "were heading for the police office in Gao"."""
    begin, _ = doc.sentence_of(left.begins)
    at = left.begins - 1
    while at > max(begin, left.begins - _TO_GOAL) and doc.tags[at] in _OF_GOAL:
        at -= 1
    behind = doc.lower[at + 1 : at + 2]
    return doc.lower[at] in _BOUND and behind in {("for",), ("to",), ("towards",), ("toward",)}


# How far before a name "heading for" may stand: "heading for the provincial police office | in Gao".
_TO_GOAL = 8
_OF_GOAL = frozenset({"NOUN", "PROPN", "ADJ", "DET", "ADP"})
_BOUND = frozenset({"heading", "headed", "bound", "travelling", "traveling"})


def _lies_off(doc: Doc, left: Before) -> bool:
    """Whether a name only tells where a place lies that was named before: "in the town, about 170 km
    east of Goma", "in this port 60 miles east of Gao".
    """
    if left.relation is None or left.relation.name not in BESIDE:
        return False
    begin, _ = doc.sentence_of(left.begins)
    at = left.begins - 1
    while at > begin and doc.texts[at] not in _OPENING and _measures(doc[at]):
        at -= 1
    if doc.texts[at] in _OPENING:
        at -= 1
    if at - 1 < begin:
        return False
    noun = at
    while noun > begin and doc[noun - 1].pos_ in ("ADJ", "NOUN"):
        noun -= 1
    told = doc.lower[at] in word_class("settlement")
    return told and doc.lower[noun - 1] in ("the", "this", "that")


_OPENING = frozenset({",", "("})


def _measures(token: Token) -> bool:
    """Whether a word may stand in a distance: "about 170 km (100 miles) to the"."""
    return token.pos_ in ("NUM", "ADV", "DET", "PUNCT", "SYM", "ADP") or (
        token.lower_ in word_class("distance")
    )


def _is_between_powers(doc: Doc, chunk: tuple[int, int], left: Before) -> bool:
    """Whether "between" tells of two sides, and not of a way: "fighting between Sudan and Chad"."""
    if left.relation is None or left.relation.words != ("between",) or left.kind:
        return False
    known = entries(doc.phrase(*chunk))
    towns = not known or any(entry.kind not in ("country", "area", *DIVISIONS) for entry in known)
    if country_of(doc.phrase(*chunk)) or not towns:
        return True
    begin, _ = doc.sentence_of(left.begins)
    for token in reversed(doc[max(begin, left.begins - _TO_BETWEEN) : left.begins]):
        if token.lower_ in word_class("sides"):
            return True
        if token.pos_ == "VERB":
            return not is_verb_of(token, "on_way")
        if any(token.lower_ in word_class(name) for name in _ON_A_WAY):
            return False
    return True


# How many words before "between" tells of a way: "hit a mine on Monday between Goma and Rutshuru".
_TO_BETWEEN = 5
_ON_A_WAY = ("settlement", "area", "site", "street", "way", "weapon", "event")


def _role_alone(doc: Doc, chunk: tuple[int, int]) -> Role:
    """The role of a name without preposition: struck, speaking ("The U.S. said"), or bare."""
    if is_struck(doc, *chunk) or _is_label(doc, *chunk):
        return Role.LOCATIVE
    if _is_told(doc, chunk[0]):
        return Role.SPEAKER
    head = doc[head_of(doc, *chunk)]
    if head.dep_ == "nsubj" and is_speech(head.head) and head.head.pos_ == "VERB":
        return Role.SPEAKER
    for token in doc[chunk[1] : chunk[1] + _LONGEST_TIME]:
        if token.pos_ == "VERB":
            return Role.SPEAKER if is_speech(token) else Role.BARE
        if token.pos_ not in ("NOUN", "ADJ", "PROPN", "AUX"):
            break
    return Role.BARE


def _is_told(doc: Doc, start: int) -> bool:
    """Whether a name is of a paper to which somebody tells something: "told The Irrawaddy"."""
    at = start - 1 - (start > 0 and doc.lower[start - 1] in ("the", "daily"))
    return at >= 0 and doc.lower[at] in _TELLING


_TELLING = frozenset({"told", "telling", "tells"})


def _is_label(doc: Doc, start: int, end: int) -> bool:
    """Whether a name heads a headline: "Mali: soldiers die in ambush", not "Russia: 30 killed"."""
    labels = start == 0 and end + 1 < len(doc) and doc.texts[end] == ":"
    return labels and not doc.texts[end + 1].isdigit()


def _is_side_of_quarter(
    doc: Doc, chunk: tuple[int, int], left: Before, last: PlaceMention | None
) -> bool:
    """Whether the side of a town only tells where its quarter lies: "in Bronzeville | on the South Side"."""
    if last is None or not is_side_of_town(doc, chunk, left) or last.role is not Role.LOCATIVE:
        return False
    between = doc.lower[last.end : left.begins]
    return last.level <= Level.SETTLEMENT and word_class("area settlement").issuperset(between)


_EXPLAINED = (Role.LOCATIVE, Role.EVENT, *NO_EVENT)


def _explains(doc: Doc, left: Before, last: PlaceMention | None) -> bool:
    """Whether a name only tells where another lies: "in Herat, south of Mazar"."""
    if last is None or left.relation is None:
        return False
    if last.role not in _EXPLAINED and last.kind not in DIVISIONS:
        return False
    if not _is_apposition(doc, last.end, left.begins):
        return False
    if left.relation.name.endswith("_of") and left.relation.name != "suburb_of":
        return last.kind != "country"
    small = last.level <= Level.SETTLEMENT and not is_division(last.words)
    return left.relation.name in ("near", "outside") and small


def _is_apposition(doc: Doc, start: int, end: int) -> bool:
    """Whether what stands between two names only describes the first: ", a small village some 20 km"
    before "north of Kalay", ", not far" before "from Naka".
    """
    if end - start > _LONGEST_APPOSITION:
        return False
    between = [token for token in doc[start:end] if token.text not in (",", "(")]
    if all(token.lower_ in word_class("area") for token in between):
        return len(between) < 2
    typed = word_class("settlement division area")
    plain = all(
        token.lower_ in typed
        or token.dep_ == "amod"  # ", a disputed town"
        or token.pos_ in ("DET", "ADJ", "ADV", "NUM", "PART", "PUNCT", "SYM")
        or token.lower_ in word_class("distance")
        for token in between
    )
    return plain and doc.texts[start] in (",", "(")


# Words between a name and the one that tells where it lies: ", a mainly Tajik village about 20 km".
_LONGEST_APPOSITION = 10


def _is_franchise(doc: Doc, begins: int) -> bool:
    """Whether "in Iraq" is part of a body's name: "al-Qaida in Iraq", "an Institute in Europe"."""
    holder = doc[begins - 1] if begins > 0 and not doc[begins].is_sent_start else None
    if holder is None or not holder.text[0].isupper():
        return False
    state = holder.lower_ == "state" and holder.i > 0 and doc[holder.i - 1].lower_ == "islamic"
    return state or holder.lower_ in word_class("franchise")


def _is_listed(doc: Doc, last: PlaceMention, chunk: tuple[int, int], begins: int) -> bool:
    """Whether a name goes on a list: the "Syria" of "in Iraq and Syria"."""
    between = [token.lower_ for token in doc[last.end : begins]]
    if last.kind == "street" and between[:1] == [","]:
        return False  # "shot at 418 Perrin St., and Luis Amaya": who was shot goes on
    if between == [","]:
        known = entries(doc.phrase(*chunk))
        larger = known and LEVEL_OF_KIND[known[0].kind] >= Level.PROVINCE  # "in Gao, Mali and"
        return not larger and _is_in_series(doc, last, doc[head_of(doc, *chunk)])
    return between in (["and"], ["or"], [",", "and"], ["&"], ["/"])


def _is_in_series(doc: Doc, last: PlaceMention, name: Token) -> bool:
    """Whether a name stands inside a list that ends behind it: the "Kofi" of "in Bidi, Kofi and Saran";
    in "in Bidi, Kofi and Omar were shot" it is a person's.
    """
    first = name.head
    if name.dep_ != "conj" or last.head not in (first.i, name.i - 2):
        return False
    behind = [child for child in first.children if child.dep_ == "conj" and child.i > name.i]
    if not behind:
        return False
    end = behind[-1].right_edge.i + 1
    return doc.tags[end : end + 1] not in (("AUX",), ("VERB",))
