"""Where the report puts an event: "were killed in clashes south of the town of Mir Ali".

`find_places` reads the names, `place_for` picks the one of an event by the grammar between the two.
"""

from collections.abc import Sequence
from itertools import pairwise

from tallystick.dependents import child_words, has, has_word
from tallystick.doc import Doc, Token, once_a_word
from tallystick.grammar import SUBJECTS
from tallystick.places.care import keeper_of
from tallystick.places.detect import find_names, find_places, with_points
from tallystick.places.distance import kilometres
from tallystick.places.home import home_of, local_town
from tallystick.places.inside import LEAST_RADIUS_KM, is_inside, is_of_division
from tallystick.places.lexicon import word_class
from tallystick.places.mention import Level, PlaceMention, Role, Zone
from tallystick.places.speakers import is_speech, is_told_to_be
from tallystick.places.told_of import (
    does_more,
    elsewhere_told,
    is_event,
    is_of_arrest,
    is_of_capture,
    is_of_crime,
    is_of_described,
    is_of_meeting,
    is_of_other_day,
    is_of_other_event,
    is_of_suspicion,
    is_of_war,
    is_of_where,
    is_said_to_be,
)
from tallystick.records import Place, Span
from tallystick.times.lasting import is_perfect
from tallystick.times.shares import comma_of_figure
from tallystick.values import replace
from tallystick.vocabulary import WherePrecision

__all__ = [
    "PlaceMention",
    "find_names",
    "find_places",
    "home_of",
    "local_town",
    "place_for",
    "with_points",
]

# How a name may belong to an event word of its sentence, from strong to weak.
TIES = (
    "place-attached",
    "place-event-clause",
    "place-subordinate",
    "place-sentence",
    "place-aside",
)
# How firmly a rule ties a place to a claim: by the grammar of its clause, or only by nearness.
FIRM = frozenset({"place-attached", "place-event-clause"})
# The same, and by a clause below: "was killed while travelling in Hodeida"; "was killed here today".
OF_CLAUSE = FIRM | {"place-subordinate", "place-here"}
# Relations that two names make together: one place, of UCDP's precision 5.
BETWEEN = frozenset({"between", "on_the_border"})
Found = tuple[Place | None, str, Span | None]
NOWHERE: Found = (None, "none", None)

_CLAUSES = frozenset(
    {"ccomp", "parataxis", "advcl", "acl", "acl:relcl", "csubj", "csubj:pass", "xcomp"}
)
# A verb coordinated with the one before tells an event with a place of its own: "battled rebels in
# Vavuniya and killed four more in Jaffna".
_NEXT_CLAUSE = "conj:clause"
_CLAUSE_LABELS = _CLAUSES | {_NEXT_CLAUSE}
_INTO_EVENT = frozenset(
    {"advcl", "conj", _NEXT_CLAUSE, "acl", "acl:relcl", "xcomp", "parataxis", "ccomp"}
)
_WITHIN_CLAUSE = frozenset({"obl", "obj", "nmod", "nsubj", "appos"})


def place_for(
    doc: Doc,
    trigger: Token,
    mentions: Sequence[PlaceMention],
    *,
    victim: Token | None = None,
    several: bool = False,
) -> Found:
    """The place at which a sentence puts the event of a trigger word, the rule, and its span.

    In "militants ambushed a convoy at Hassukhel in North Waziristan, killing ten" the trigger
    "killing" finds Hassukhel by the rule "place-event-clause", region North Waziristan. Rules from
    strong to weak: place-attached, place-event-clause, place-subordinate, place-sentence, place-aside.
    `victim` is the word of those harmed; with several places, the one nearest to it is taken.
    With `several`, a list is taken whole: "killed 30 people in Herat and Farah provinces".
    """
    here = _of_event(doc, trigger, victim, mentions)
    if not here:
        return NOWHERE
    beside, tie = _beside(trigger, victim, here)
    if beside is not None:
        beside = _where_they_were(trigger, beside, here)
        return _joined(doc, beside, here, several), tie, beside.span
    ranked: dict[str, list[PlaceMention]] = {}
    for mention in here:
        ranked.setdefault(_tie(doc, trigger, mention), []).append(mention)
    if _is_apart(trigger) and ranked.get("place-subordinate"):
        # "two died in Gao and a clerk was killed when a bomb blew up his car | in Mopti"
        ranked.pop("place-event-clause", None)
    for rule in TIES:
        if ranked.get(rule):
            near = (victim or trigger).i
            own = _without_larger(_without_regions(_in_one_country(ranked[rule], near)))
            best = finest(own, near, _looks_back(trigger))
            best = _where_they_were(trigger, best, here)
            return _joined(doc, best, here, several), rule, best.span
    return NOWHERE


def _of_event(
    doc: Doc, trigger: Token, victim: Token | None, mentions: Sequence[PlaceMention]
) -> list[PlaceMention]:
    """The places of a sentence that may be those of a harm: none of a part, a border, another figure."""
    first, end = doc.sentence_of(trigger.i)
    here = [m for m in mentions if first <= m.start < end and _may_hold(m, trigger)]
    here = _without_frame(_without_parts(doc, trigger, here), first)
    here = _without_figure(doc, trigger, victim, here)
    here = _without_borders(doc, here) if len(here) > 1 else here
    elsewhere = elsewhere_told(trigger)
    if elsewhere is None:
        return here
    return [m for m in here if m.begins > elsewhere]  # "in raids elsewhere in Mali"


def _is_apart(trigger: Token) -> bool:
    """Whether a harm is told beside another, in a clause with a subject of its own: "while nine were
    killed when rebels ambushed a truck in Gao"."""
    beside = trigger.dep_ == "conj"
    beside = beside or (trigger.dep_ == "advcl" and has_word(trigger, _CONTRAST, "mark"))
    return beside and trigger.pos_ == "VERB" and has(trigger, *SUBJECTS)


def _without_borders(doc: Doc, mentions: list[PlaceMention]) -> list[PlaceMention]:
    """Without a border that only tells where a town lies: "in Tibu, Santander, near the border with Chad"."""
    return [m for m in mentions if not any(_is_border_of(doc, m, other) for other in mentions)]


def _is_border_of(doc: Doc, border: PlaceMention, town: PlaceMention) -> bool:
    if "border" not in doc.lower[border.begins : border.start] or town.level > Level.SETTLEMENT:
        return False
    between = slice(town.end, border.begins)
    near = 0 < border.begins - town.end <= _LAND_REACH and town.role is Role.LOCATIVE
    chained = town.inside is not None and town.start < town.inside < border.begins
    apart = chained or "," in doc.texts[between]
    return near and apart and "VERB" not in doc.tags[between]


# How many words behind a town its border may stand: ", Norte de Santander, in the northeast, near the".
_LAND_REACH = 12


def _where_they_were(
    trigger: Token, wide: PlaceMention, here: Sequence[PlaceMention]
) -> PlaceMention:
    """Where the harmed were, inside the province told first: "in Helmand, killing two | in Sangin", "in
    Helmand, | near the town of Sangin"."""
    closer = next((m for m in here if _is_told_closer(trigger.doc, m, wide)), None)
    if closer is not None:
        return closer
    if wide.level < Level.PROVINCE:
        return wide
    for mention in here:
        inside = mention.start > trigger.i and mention.level <= Level.DISTRICT
        if inside and is_inside(mention, wide) and _is_while(trigger, trigger.doc[mention.head]):
            return mention
    return wide


def _is_told_closer(doc: Doc, mention: PlaceMention, wide: PlaceMention) -> bool:
    """Whether a town right behind a district or land tells where in it: "in Helmand, | near Sangin"."""
    between = doc.texts[wide.end : mention.begins]
    finer = mention.level <= Level.SETTLEMENT and wide.level >= Level.DISTRICT
    inside = wide.level is Level.AREA or is_inside(mention, wide)
    return finer and between == (",",) and inside


def _is_while(trigger: Token, word: Token) -> bool:
    """Whether a word stands in a clause of what the harmed did: "as they slept", "while praying"."""
    for above in (word, *word.ancestors):
        if above.dep_ == "advcl" and above.head.i == trigger.i:
            return has_word(above, _WHILE)
        if above.i == trigger.i:
            return False
    return False


_WHILE = frozenset({"as", "while", "when"})


def _without_frame(here: list[PlaceMention], first: int) -> list[PlaceMention]:
    """Leaves out what only sets the scene of a finer place: "In the province of Homs, shells on Rastan
    left five dead", "Lagos: A policeman was shot at Ikorodu".
    """
    if len(here) < 2:
        return here
    frame = min(here, key=lambda mention: mention.start)
    if frame.zone is not Zone.ITEM and (frame.begins > first + 1 or frame.relation != "in"):
        return here
    finer = any(is_inside(m, frame) for m in here[1:])
    in_item = frame.zone is Zone.ITEM and any(m.relation in _AT for m in here[1:])
    return [m for m in here if m is not frame] if finer or in_item else here


_AT = frozenset({"in", "at", "near", "outside"})


def _beside(
    trigger: Token, victim: Token | None, here: Sequence[PlaceMention]
) -> tuple[PlaceMention | None, str]:
    """Of several names the one right behind the people or right before the harm: "killed two soldiers
    in Gao and ...", "another attack in Gilroy, California, killing three".
    """
    if len(here) < 2:
        return None, ""
    own = _where_of(trigger, here)
    if own is not None:
        return own, "place-attached"
    if victim is not None:
        for mention in here:
            if mention.begins - 1 in (victim.i, _end_of_aside(victim)):
                return mention, "place-attached"
    if not _looks_back(trigger):
        return None, ""
    last = max((m for m in here if m.start < trigger.i), key=lambda m: m.start, default=None)
    if last is None or last.end != trigger.i - 1:
        return None, ""
    inner = next((m for m in here if m.region_span == last.span), last)
    return inner, "place-event-clause"


def _where_of(trigger: Token, here: Sequence[PlaceMention]) -> PlaceMention | None:
    """The place of a clause of its own: "in Gao, where six died, and in Mopti, where nine were | shot"; none
    where the clause names a closer one."""
    clauses = (word for word in (trigger, *trigger.ancestors) if word.dep_ in _CLAUSES)
    clause = next(clauses, None)
    if clause is None or clause.dep_ != "acl:relcl" or not _tells_where(clause):
        return None
    doc, noun = trigger.doc, clause.head.i
    if any(m.head > noun and clause in doc[m.head].ancestors for m in here):
        return None
    told = next((m for m in here if m.start <= noun < m.end), None)
    inner = (m for m in here if told is not None and m.region_span == told.span)
    return next(inner, told)


def _without_parts(doc: Doc, trigger: Token, here: list[PlaceMention]) -> list[PlaceMention]:
    """Leaves out where only a part of a sum was: "... in Iraq, including scores in Mosul"."""
    lower = doc.lower
    if not here or word_class("parts_of_sum").isdisjoint(lower[trigger.i : here[-1].start]):
        return here
    in_one = not _IN_ONE.isdisjoint(pairwise(lower[trigger.i : here[-1].start]))
    if len(here) < 2 and not in_one and not is_perfect(trigger):
        # "have killed hundreds, including 27 guards in a raid on Gao" is of more places
        return here
    for mention in here:
        before = range(trigger.i, mention.start)
        parts = (at for at in before if lower[at] in word_class("parts_of_sum"))
        # "including two nurses, in Mosul" is of them all
        if any("," not in doc.texts[at : mention.begins] for at in parts):
            return [m for m in here if m.start < mention.start]
    return here


# "Nine were killed, including six in one strike on Gao": the others elsewhere.
_IN_ONE = frozenset({("in", "one"), ("a", "single"), ("by", "one")})


def _without_figure(
    doc: Doc, trigger: Token, victim: Token | None, here: list[PlaceMention]
) -> list[PlaceMention]:
    """Leaves out where one more figure was: "have killed 120 herders, | 30 in Tubas", "six were killed in
    Gao and | nine in Tubas"."""
    own = max((victim or trigger).i, trigger.i)
    first = min((mention.start for mention in here), default=0)

    def is_others(mention: PlaceMention) -> bool:
        mark = comma_of_figure(
            doc[mention.begins], _MARKS if own < first < mention.start else _COMMA
        )
        return mark is not None and own < mark

    return [mention for mention in here if not is_others(mention)]


_COMMA = frozenset({","})
_MARKS = frozenset({",", "and"})


def _end_of_aside(victim: Token) -> int:
    """The comma that ends what is told of people's parts: "44 people, including 20 children |, in Gao"."""
    doc, at = victim.doc, victim.i + 1
    if doc.lower[at : at + 2] != (",", "including"):
        return victim.i
    return next((i for i in range(at + 2, victim.sent.end) if doc.texts[i] == ","), victim.i)


def _may_hold(mention: PlaceMention, trigger: Token) -> bool:
    """An event place; "fled from Fallujah" too, where the name hangs on the trigger itself."""
    if mention.is_event_place:
        other = is_of_crime(trigger, mention) or is_of_arrest(trigger, mention)
        name = trigger.doc[mention.head]
        return not (other or is_of_meeting(name) or is_of_other_day(name, trigger))
    if mention.role is Role.WEAK and is_of_where(trigger, mention):
        return True
    if mention.role is Role.BARE:
        return _is_left(trigger.doc[mention.head], trigger)
    if mention.role is Role.CUSTODY:
        return trigger.i == keeper_of(trigger.doc[mention.head]).i or mention.holds(trigger.i)
    if mention.role is Role.WEAK and mention.relation == "from":
        name = trigger.doc[mention.head]
        above = (name.head if name.dep_ == "compound" else name).head
        if trigger.lower_ in _BODIES:  # "recovered nine bodies from the Gao camp"
            return above.head.i in {trigger.i, trigger.head.i}
        by_people = above.dep_.startswith("nsubj") and above.head.i == trigger.i
        forms = {trigger.base_, trigger.lower_}
        left = not word_class("leaving").isdisjoint(forms)
        return left and (above.i == trigger.i or by_people)
    return False


def _is_left(name: Token, trigger: Token) -> bool:
    """The Tolmar of "5,000 fled the Tolmar district"."""
    left = name.head if name.dep_ == "compound" and name.head.pos_ == "NOUN" else name
    leaves = left.dep_ == "obj" and left.head.i == trigger.i
    return leaves and not _FLEEING.isdisjoint({trigger.lower_, trigger.base_})


_FLEEING = frozenset({"flee", "fled", "flees", "fleeing", "evacuate", "evacuated"})
_BODIES = frozenset({"body", "bodies", "corpse", "corpses", "remains"})


def _tie(doc: Doc, trigger: Token, mention: PlaceMention) -> str:
    """The rule by which a name belongs to a trigger: how the tree leads from one to the other."""
    if mention.role is Role.CUSTODY:
        return "place-attached"
    if mention.zone is Zone.ITEM:
        return "place-event-clause"
    down, top = _path(doc[mention.head], trigger)
    if top is None:
        return "place-sentence"
    clause = not _CLAUSE_LABELS.isdisjoint(down)
    name = doc[mention.head]
    described = is_of_described(name, trigger, mention) or is_of_war(name, trigger)
    if described or is_of_suspicion(name, trigger):
        return "place-aside"
    if top.i == trigger.i:
        if is_of_other_event(name, trigger) or is_of_capture(name, trigger):
            return "place-aside"
        return "place-subordinate" if clause else "place-attached"
    if _is_aside(trigger, top):
        return "place-aside"
    up, _ = _path(trigger, top)
    told = is_speech(top) and not (is_told_to_be(top) or is_said_to_be(top, trigger))
    clause = clause and not is_said_to_be(top, trigger)
    if clause or told or does_more(trigger, top):
        return "place-sentence"
    return "place-event-clause" if all(_leads_up(label) for label in up) else "place-sentence"


def _leads_up(label: str) -> bool:
    return label in _INTO_EVENT or label.partition(":")[0] in _WITHIN_CLAUSE


def _is_aside(token: Token, top: Token) -> bool:
    """Whether an event is only told beside what happens in a clause: a time or a person's past.

    "Police fired at a crowd in Cairo, hours after they announced his arrest"; "a man who was
    arrested in May stands in court in Kabul". A relative clause on an event itself is its own:
    "the blast that killed four struck Goma".
    """
    while token.i != top.i:
        if token.dep_ == "advcl" and has_word(token, _OTHER_TIME, "mark"):
            return not _is_found(token.head)
        beside = token.dep_ == "acl:relcl" and token.head.i != top.i
        if beside and not (is_event(token.head) or _tells_where(token)):
            return True
        if token.dep_ in ("acl", "amod") and token.lower_ in word_class("blamed"):
            return True
        token = token.head
    return False


def _is_found(verb: Token) -> bool:
    """Whether the harmed are found: "was | found in an alley on Elm Street after being shot" there."""
    passive = has(verb, "aux:pass")
    return passive and verb.lower_ in _FOUND


_FOUND = frozenset({"found", "discovered", "located"})
# Words that put one clause before or after the other: two happenings, perhaps at two places.
_OTHER_TIME = frozenset({"after", "before", "since", "until"})


def _tells_where(clause: Token) -> bool:
    """Whether a clause says what happened at a place: "in Gao, Mali, where ten people died"."""
    return "where" in child_words(clause)


def _path(token: Token, goal: Token) -> tuple[list[str], Token | None]:
    """Labels on the way up from a word to the first word that stands above `goal` or is it."""
    above = _at_or_above(goal)
    labels: list[str] = []
    while token.i not in above:
        verbal = token.dep_ == "conj" and token.pos_ in ("VERB", "AUX")
        if not _situates(token):
            labels.append(_NEXT_CLAUSE if verbal else token.dep_)
        if token.head.i == token.i:
            return labels, None
        token = token.head
    return labels, token


def _situates(token: Token) -> bool:
    """Whether a participle only tells where something lies: "in a camp located near Gao"."""
    return token.dep_ == "acl" and token.lower_ in _SITUATED


_SITUATED = frozenset({"located", "situated"})


@once_a_word
def _at_or_above(word: Token) -> frozenset[int]:
    return frozenset((word.i, *(ancestor.i for ancestor in word.ancestors)))


def _in_one_country(mentions: Sequence[PlaceMention], near: int) -> list[PlaceMention]:
    """The names in the country of the nearest: a town of another is no finer place of it."""
    if len(mentions) < 2:
        return list(mentions)
    nearest = min(mentions, key=lambda m: abs(m.start - near))
    return [m for m in mentions if not nearest.country or m.country == nearest.country]


def _without_regions(mentions: Sequence[PlaceMention]) -> list[PlaceMention]:
    """The names that are no region of another: the "Satellite Town" of "in Satellite Town, Turbat"."""
    if len(mentions) < 2:
        return list(mentions)
    regions = {m.region_span for m in mentions}
    return [m for m in mentions if m.span not in regions] or list(mentions)


def _without_larger(mentions: Sequence[PlaceMention]) -> list[PlaceMention]:
    """The names without a town's that means its division: "in Kandahar, two died in Maiwand district"."""
    if len(mentions) < 2:
        return list(mentions)
    return [m for m in mentions if not any(is_of_division(other, m) for other in mentions)]


def finest(mentions: Sequence[PlaceMention], near: int, looks_back: bool = False) -> PlaceMention:
    """The most specific name, and of several such the nearest; behind counts nearer than before."""
    if len(mentions) == 1:
        return mentions[0]

    def distance(mention: PlaceMention) -> tuple[int, int, int]:
        away = mention.start - near
        far = away if (away < 0) == looks_back else 2 * abs(away)
        way = mention.relation in BETWEEN or mention.relation == "towards"
        tie = 2 if way else mention.relation == "near"
        return mention.level, tie, abs(far)

    return min(mentions, key=distance)


def _looks_back(trigger: Token) -> bool:
    """Whether an effect is that of what stands before: "a blast in Gao, killing three, and ..."."""
    running = trigger.pos_ == "VERB" and trigger.lower_.endswith("ing")
    return running and trigger.i > 0 and trigger.doc.texts[trigger.i - 1] == ","


def _joined(doc: Doc, best: PlaceMention, here: Sequence[PlaceMention], several: bool) -> Place:
    """The place of a mention; its region may be a coarser name elsewhere in the sentence, no border.

    A list of places has no one point.
    """
    if best.several and best.relation == "between":
        return best.place
    if several and best.several:
        between = WherePrecision.REGION if best.relation in BETWEEN else None
        place = replace(best.place, location=None, score=None, rivals=())
        within = best.halfway or place.within
        return replace(place, words=best.several, precision=between, within=within)
    if best.region:
        return best.place
    larger = [m for m in here if m.level > best.level and _may_contain(m, best)]
    larger = [m for m in larger if m.relation not in BETWEEN]
    larger = [m for m in larger if not _is_told_apart(doc, m, best)]
    if not larger:
        return best.place
    region = min(larger, key=lambda m: (m.level, abs(m.start - best.start)))
    return replace(best.place, region=region.words)


def _is_told_apart(doc: Doc, larger: PlaceMention, best: PlaceMention) -> bool:
    """Whether two places are those of two events: "two were shot in Gao, while in Mopti nine were
    hurt".
    """
    one, other = doc[larger.head], doc[best.head]
    if larger.start < best.start:
        one, other = other, one
    at_or_above = _at_or_above(other)
    while one.i not in at_or_above and one.i != one.head.i:
        if has_word(one, _CONTRAST, "mark"):
            return True
        if has_word(one, _OTHER_TIME, "mark") and has_word(one, _SPANS):
            return True  # "died in Gao, days after nine were killed in Mopti"
        one = one.head
    return False


_CONTRAST = frozenset({"while", "whereas", "whilst"})
_SPANS = frozenset("minutes hours day days week weeks month months year years".split())


# A province without a known radius is seldom wider than this.
_PROVINCE_RADIUS_KM = 150.0


def _may_contain(larger: PlaceMention, mention: PlaceMention) -> bool:
    """Whether a coarser name of the sentence can be the region: same country, and not too far."""
    if larger.country != mention.country:
        return False
    if larger.location is None or mention.location is None or larger.level >= Level.AREA:
        return True
    least = LEAST_RADIUS_KM if larger.level is Level.DISTRICT else _PROVINCE_RADIUS_KM
    radius = max(larger.location.radius_km, least)
    return kilometres(larger.location, mention.location) < radius
