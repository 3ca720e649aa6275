"""The events of which a figure is told: "killed in clashes", "an attack", "when gunmen stormed a camp"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from tallystick.dependents import child, child_words, has, has_word
from tallystick.doc import Doc, Token, positions
from tallystick.extract.event_words import EventWord
from tallystick.extract.kinds import FARTHEST, tree_distance, within
from tallystick.extract.stretches import UNITS_OF_LENGTH
from tallystick.grammar import NOUNS
from tallystick.kept import constant, kept
from tallystick.places.streets import crosses_streets
from tallystick.records import Claim
from tallystick.tables import rows, word_sets
from tallystick.vocabulary import ActorClass


@kept
def listed(kinds: str) -> frozenset[str]:
    """The words of scope_words.tsv of a kind, or of several parted by blanks: "clashes" are "fights"."""
    lines = (words.split("|") for kind, words in rows("scope_words.tsv") if kind in kinds.split())
    return frozenset(word for line in lines for word in line)


_NEAR_STEPS = 4


def governing(trigger: Token, event_words: tuple[EventWord, ...]) -> Iterator[Token]:
    """The event nouns that a figure hangs on: "killed in clashes", "air strikes killed"."""
    for word in within(event_words, trigger.sent.start, trigger.sent.end):
        event = trigger.doc[word.last]
        if event.pos_ == "NOUN" and event.i != trigger.i and _is_governing(event, trigger):
            yield event


def _is_governing(event: Token, trigger: Token) -> bool:
    if tree_distance(trigger, event) > min(_NEAR_STEPS, FARTHEST):
        return False
    apart = (
        _is_told_of_people,
        _is_answered,
        _is_of_other_clause,
        _is_long_before,
        _is_told_of_land,
    )
    return not (any(test(event, trigger) for test in apart) or _is_of_part(trigger, event))


def _is_of_other_clause(event: Token, trigger: Token) -> bool:
    """Whether an event is that of a clause beside: "five died in a blast, and nine were shot | in raids
    elsewhere"; not "six were killed and one was hurt in raids", where the first has none of its own."""
    if event.i < trigger.i:
        return False
    joint = next((c for c in trigger.children if c.dep_ == "conj"), event)
    if not any(c.dep_ == "obl" and trigger.i < c.i < joint.i for c in trigger.children):
        return False
    above = takewhile(lambda word: word.i != trigger.i, event.ancestors)
    beside = (verb for verb in above if verb.dep_ == "conj" and verb.head.i == trigger.i)
    return any(
        has(verb, "nsubj", "nsubj:pass") or "NUM" in verb.doc.tags[verb.left_edge.i : verb.i]
        for verb in beside
    )


def _is_answered(event: Token, trigger: Token) -> bool:
    """Whether a harm only answers an event: "shot two clerks in revenge for rebel attacks"."""
    between = event.doc.lower[trigger.i + 1 : event.i]
    return "for" in between and not ANSWERS.isdisjoint(between)


ANSWERS = frozenset("revenge retaliation reprisal reprisals vengeance retribution payback".split())


def _is_long_before(event: Token, trigger: Token) -> bool:
    """Whether events only came before: "two clerks were shot on Monday | after a week of clashes"."""
    before = event.doc.lower[max(trigger.i, event.i - _STRETCH_REACH) : event.i]
    led = not {"after", "following"}.isdisjoint(before) and "of" in before
    long = led and not UNITS_OF_LENGTH.isdisjoint(before)
    told = any(c.lower_ in {"was", "were"} for c in trigger.children)
    return long and (told or child(trigger, "obj") is not None)


# How far before its events a stretch of time may open: "after nearly two weeks of heavy clashes".
_STRETCH_REACH = 7


def _is_told_of_people(event: Token, trigger: Token) -> bool:
    """Whether an event only describes people: "two men who took part in demonstrations"."""
    word = event
    for _ in range(FARTHEST):
        if word.i in {trigger.i, word.head.i}:
            return False
        if word.dep_ == "acl:relcl" and word.head.pos_ in {"NOUN", "PROPN"}:
            return word.head.i > trigger.i
        word = word.head
    return False


def _is_told_of_land(event: Token, trigger: Token) -> bool:
    """Whether events only tell what a land is like: "in a region | plagued by | kidnappings"."""
    above = takewhile(lambda word: word.i != trigger.i, (event.head, *event.head.ancestors))
    return any(word.dep_ == "acl" and word.lower_ in listed("troubled") for word in above)


def is_many(event: Token) -> bool:
    """Whether a word tells of several events: "clashes", not "simultaneous blasts"."""
    plural = "Plur" in event.morph.get("Number", [])
    many = plural and event.lower_ in listed("events fights")
    return many and not has_word(event, listed("together"))


def is_several(word: Token) -> bool:
    """Whether a word tells that there were several: the "two" or "separate" of "two separate attacks"."""
    return word.dep_ == "nummod" or word.lower_ in listed("apart")


def told_apart(event: Token) -> Token | None:
    """The "separate" of "three separate late-night blasts"."""
    near = (*event.doc[event.left_edge.i : event.i], *event.children)
    return next((c for c in near if c.lower_ in listed("apart")), None)


def are_losses(noun: Token) -> bool:
    """Whether a noun counts people, whatever befell them: "inflicted 150 casualties", "427 dead"."""
    return noun.lower_ in listed("losses")


def is_counted_out(noun: Token) -> bool:
    """ "The total | number | of wounded stood at 33": a toll, of whatever was told."""
    behind = noun.doc.lower[noun.i + 1 : noun.i + 3]
    total = noun.doc.lower[noun.i - 1] == "total" and behind[:1] == ("of",)
    return total and not listed("losses").isdisjoint(behind)


def told_all_over(trigger: Token) -> tuple[int, int] | None:
    """Where harm is told all over a land: "nine were killed | across Mali", "in fighting | across the
    province", "violence in northern and central Mali killed nine"."""
    known = (c for c in trigger.children if c.lower_ in listed("strife"))
    lasting = [c for c in known if c.dep_ == "nsubj" or has_word(c, _DURING, "case")]
    for noun in (trigger, *lasting):
        for place in noun.children:
            land = place.pos_ == "PROPN" or place.base_ in listed("land")
            if land and has_word(place, listed("all_over"), "case"):
                return place.i, place.i
    parts = (place for noun in lasting if not is_definite(noun) for place in noun.children)
    return next(((place.i, place.i) for place in parts if _are_parts_of_land(place)), None)


_DURING = frozenset({"in", "during"})


def _are_parts_of_land(place: Token) -> bool:
    """ "In southern and central | Mali", "in the southern | provinces"."""
    if place.dep_ != "nmod" or not has_word(place, {"in"}, "case"):
        return False
    sides = (c for c in place.children if c.dep_ == "amod" and has(c, "conj"))
    return place.lower_ in listed("settlement") or next(sides, None) is not None


def is_in_perfect(verb: Token) -> bool:
    """ "Have been killed", "has left nine dead"."""
    return has_word(verb, {"have", "has"}, "aux")


def is_one_day(claim: Claim) -> bool:
    """Whether a claim is told of one day: "on Monday"."""
    return claim.when.start is not None and claim.when.start == claim.when.end


def are_known(claim: Claim, harm: Token) -> bool:
    """Whether fighters are those just told of: "have killed | the remaining gunmen", "| the attackers | are
    dead"."""
    doc, victim = harm.doc, claim.ground("victim")
    if victim is None or claim.count.words or has_word(harm, {"being"}):
        return False
    before = doc.lower[bisect_left(doc.begins, victim.span.start) - 1]
    return before == "the" and claim.victim.actor_class is ActorClass.ARMED_GROUP


def told_in(strife: Token, harm: Token) -> bool:
    """ "A year of | violence | in which rebels have killed nine", "unrest during which 40 died"."""
    own = harm.dep_ == "acl:relcl" and harm.head.i == strife.i
    return own and any(c.lower_ == "which" for c in harm.subtree if c.i < harm.i)


def is_state_since(harm: Token) -> bool:
    """Whether "since" tells when a state began, and sums nothing up: "60 guards have been | held hostage
    since Sunday", "is | missing | since the clash"."""
    return harm.lower_ in _STATES


_STATES = frozenset({"held", "holding", "kept", "missing"})


def lasts(verb: Token) -> bool:
    """Whether a verb tells of what lasts: "are killing", "have been killed", not "may have been"."""
    while verb.dep_ == "conj" and not has(verb, "aux") and verb.head.pos_ == "VERB":
        verb = verb.head  # "has burned down villages and | abducted children"
    helpers = child_words(verb, "aux", "aux:pass")
    now = bool(helpers & _IS) and ("being" in helpers or verb.lower_.endswith("ing"))
    said = has_word(verb, {"to"}, "mark")  # "claimed to have killed dozens"
    return (now or is_in_perfect(verb)) and _MAY.isdisjoint(helpers) and not said


_MAY = frozenset({"may", "might", "could", "must"})
_IS = frozenset({"is", "are", "'re", "keep", "keeps"})


def is_crossing(doc: Doc, joint: int) -> bool:
    """The "and" of two streets: "the corner of Elm | and Main", "Elm | and Nelson Streets"."""
    near = doc.lower[max(0, joint - _CORNER_REACH) : joint]
    return not _CORNERS.isdisjoint(near) or crosses_streets(doc, joint)


_CORNERS = frozenset({"corner", "corners", "intersection", "junction", "crossing"})
_CORNER_REACH = 6


def is_of_one_of_them(claim: Claim, places: Token) -> bool:
    """Whether a figure is told behind several places, of one of them: "in two villages, | 12 in Gao"."""
    number, place = claim.ground("count"), claim.ground("place")
    if number is None or place is None:
        return False
    return places.doc.begins[places.i] < number.span.start < place.span.start


def is_at_a_site(event: Token) -> bool:
    """Whether clashes were at one site or with one force: "outside a palace", "with a patrol"."""
    nouns = [*event.children, *event.head.children]
    cased = ((noun, c) for noun in nouns for c in noun.children if c.dep_ == "case")
    sites = {noun.pos_ for noun, c in cased if c.lower_ in _AT_A_SITE}
    doc = event.doc
    return "NOUN" in sites or (event.i + 1 < len(doc) and doc[event.i + 1].lower_ == "with")


_AT_A_SITE = frozenset({"outside", "at", "near", "inside"})


def names_one(between: Sequence[str]) -> bool:
    """Whether "one" singles out one of several events; not in "is one of the worst this year, with 90 killed
    in such raids"."""
    ones = (behind for word, behind in pairwise((*between, "")) if word in {"one", "another"})
    return any(behind != "of" for behind in ones)


def _is_on_one_site(event: Token) -> bool:
    """Whether several blows fell on one site: "air strikes | on a refugee camp |"; not "on hospitals"."""
    doc, at = event.doc, event.i + 1
    if event.lower_ in _BLASTS and doc.lower[event.i - 1] in word_sets("sites.tsv")["site"]:
        return doc.lower[event.i - 1] != "mine"  # "48 wounded in Koro church blasts"
    if doc.lower[at : at + 1] not in _UPON or not _ONE_OF & {*doc.lower[at + 1 : at + 2]}:
        return False
    sites = word_sets("sites.tsv")["site"]
    ahead = takewhile(lambda i: doc.tags[i] in {"ADJ", *NOUNS}, range(at + 2, len(doc)))
    site = next((i for i in ahead if doc.lower[i] in sites), None)
    plural = site is not None and "Plur" in doc[site].morph.get("Number", [])
    return site is not None and not plural and doc.lower[site + 1 : site + 2] != ("and",)


_BLASTS = frozenset({"blasts", "explosions"})
_UPON = frozenset({("on",), ("against",), ("at",)})


def is_definite(event: Token) -> bool:
    """Whether events are those told before: "the attacks"."""
    return has_word(event, {"the", "these", "those"})


def is_one(event: Token) -> bool:
    """Whether an event is a single one that can be counted: "an attack", not "the violence"."""
    lasting = event.lower_ in listed("conflict strife")
    return not lasting and "Sing" in event.morph.get("Number", []) and has_word(event, _ONE_OF)


_ONE_OF = frozenset("a an one another the its their his her this that".split())


_AT_ONCE = frozenset({"when", "after", "as"})


def befell_at_once(harm: Token) -> bool:
    """Whether a clause tells of one thing that befell: "when gunmen stormed a checkpoint", "after a
    grenade went off in a bar"; not "when rebels attacked villages"."""
    if harm.dep_ == "advcl" and harm.lower_.endswith("ing") and _is_of_one(harm.head, {"obj"}):
        return True  # "attacked an army base, | killing 185 soldiers"
    for clause in harm.children:
        if clause.dep_ != "advcl" or not has_word(clause, _AT_ONCE, "mark", "advmod"):
            continue
        if _is_of_one(clause, {"obj", "nsubj", "nsubj:pass"}):
            return True
    return False


def _is_of_one(verb: Token, parts: set[str]) -> bool:
    """Whether what a verb tells of is one: "stormed | a | checkpoint", "| a | grenade went off"."""
    nouns = (c for c in verb.children if c.dep_ in parts)
    return any(c.lower_ in {"a", "an"} for noun in nouns for c in noun.children)


@constant
def attacked_settlements() -> re.Pattern[str]:
    """ "Attacked two villages", whatever the grammar makes of it."""
    words = ("|".join(map(re.escape, sorted(listed(name)))) for name in ("hit", "settlement"))
    hit, settlements = words
    number = r"(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|many|various|some)"
    return re.compile(
        rf"(?<= )(?:{hit}) (?:at least |some |about )?(?:{number} (?:\w+ )?|(?!\w+rhoods ))"
        rf"(?:{settlements})(?= )"  # bare "neighbourhoods" are of one town
    )


def is_of_the_event(lower: Sequence[str]) -> bool:
    """Whether a figure is of what was told before: "a total of 90 were killed in the incident"."""
    return any(at and lower[at - 1] == "the" for at in positions(lower, _EVENTS))


_EVENTS = frozenset({"event", "incident", "massacre"})


def is_singled(event: Token) -> bool:
    """ "In one of the worst | attacks | of the war": that attack; so are "the heaviest | clashes", of all,
    and blows that fell on one site."""
    if _is_on_one_site(event):
        return True
    one = event.dep_ == "nmod" and event.head.lower_ == "one" and event.head.i < event.i
    return one or (is_definite(event) and not _HEAVIEST.isdisjoint(child_words(event, "amod")))


_HEAVIEST = frozenset("heaviest deadliest worst bloodiest fiercest biggest gravest".split())


def _is_of_part(trigger: Token, event: Token) -> bool:
    """ "Have killed hundreds, including 27 soldiers during an | attack": of the soldiers alone; not "nine
    people, including two nurses, in an attack"."""
    doc = event.doc
    opens = next((at for at in range(event.i, trigger.i, -1) if doc.lower[at] == "including"), None)
    several = is_many(event) and any(map(is_several, event.children))
    return opens is not None and not several and "," not in doc.texts[opens : event.i]


def earlier_ones(trigger: Token) -> tuple[int, int] | None:
    """Where events of before are counted without their noun: "the | earlier two killed nine people"."""
    for subject in trigger.children:
        if subject.dep_ == "nsubj" and subject.pos_ == "NUM":
            before = (c for c in subject.children if c.lower_ in listed("before"))
            return next(((word.i, subject.i) for word in before), None)
    return None


def part_in_one(trigger: Token) -> tuple[int, int] | None:
    """Where a part of a figure died in one of several events: "93 were killed, | including 16 in one
    strike"."""
    end = trigger.sent.end
    lower = trigger.doc.lower[:end]
    opens = next((at for at in range(trigger.i, end) if lower[at] == "including"), end)
    for at in range(opens + 2, min(opens + _PART_REACH, end - 2)):
        one = lower[at : at + 2] == ("in", "one") or lower[at : at + 3] == ("in", "a", "single")
        told = (f"{word}{ending}" for word in lower[at + 2 : at + 5] for ending in ("s", "es"))
        if one and not listed("events").isdisjoint(told):
            return opens, at + 1
    return None


_PART_REACH = 8


def is_what_it_did(strife: Token, trigger: Token) -> bool:
    """Whether a clause tells what violence has done: "comes amid violence that has left hundreds dead"."""
    words = (trigger, *trigger.ancestors)
    clause = next((word for word in words if word.dep_ == "acl:relcl"), None)
    return clause is not None and clause.head.i in {strife.i, strife.head.i}
