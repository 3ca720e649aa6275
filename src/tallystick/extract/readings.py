"""Every reading of an effect word with a group of people: what becomes a claim, before its slots.

"Over 30 militants were killed and ten soldiers injured" has two readings. What is no statement of
fact with people in it ("threatened to kill more", "the murder charge") is left out here.
"""

from collections.abc import Iterable, Iterator, Sequence

from tallystick.dependents import cases, child_words, has
from tallystick.doc import Doc, Token
from tallystick.extract.among import find_told
from tallystick.extract.apposed import without_apposed
from tallystick.extract.asides import aside_start, is_aside, is_set_off
from tallystick.extract.beside import (
    HIMSELF,
    crosses_effect,
    is_found,
    is_full_name,
    people_before,
    phrase_head,
)
from tallystick.extract.counted import counted
from tallystick.extract.counted_victims import find_victims
from tallystick.extract.doubles import is_blow, without_doubles
from tallystick.extract.effects import Trigger, is_effect_form
from tallystick.extract.fatally import find_fatally
from tallystick.extract.group import VAGUE_PLURAL, Group, exact, joined, whole_of
from tallystick.extract.groups import read_groups
from tallystick.extract.intents import is_intended
from tallystick.extract.lexicon import harm_words
from tallystick.extract.modality import modality_of
from tallystick.extract.naming import (
    has_title,
    is_described,
    is_name_in_capitals,
    is_named_elsewhere,
    is_persons_name,
    is_surname,
    may_be_people,
)
from tallystick.extract.needs import NEEDS
from tallystick.extract.no_victims import BODIES, is_no_victim, is_unnumbered
from tallystick.extract.numbers import Numbers
from tallystick.extract.partners import with_partners
from tallystick.extract.parts import as_told
from tallystick.extract.people import People, is_people, is_plural
from tallystick.extract.reading import Reading
from tallystick.extract.references import resolve
from tallystick.extract.reflexives import HIM, himself_beside, without_himself
from tallystick.extract.restated import find_restated
from tallystick.extract.speech_lexicon import modality_words, speech_words
from tallystick.extract.stating import STATES
from tallystick.extract.tallies import find_tallies
from tallystick.extract.they import told_of_them
from tallystick.extract.tolls import find_tolls
from tallystick.extract.verb_grammar import is_past
from tallystick.extract.victims import FRONTED, Roles, find_roles
from tallystick.extract.word_order import fires_at
from tallystick.gazetteer import country_of, find
from tallystick.grammar import A_OR_AN, DEFINITE, HIS, NOUNS
from tallystick.values import replace
from tallystick.vocabulary import Effect


def read(doc: Doc, numbers: Numbers, triggers: Iterable[Trigger]) -> tuple[Reading, ...]:
    """All readings of a report in the order of the text, each people and effect once."""
    tolls = list(_by_tolls(doc, numbers))
    told = {reading.trigger.token.i for reading in tolls}
    numbered = {r.group.mention.start for r in tolls if r.group.mention}
    words = [r for r in _by_words(triggers, numbers) if _is_untold(r, told, numbered)]
    found = [*words, *tolls]
    victims = _by_victims(doc, numbers, found)
    kept = without_doubles(reading for reading in (*found, *victims) if _is_fact(reading))
    kept = without_apposed(kept)
    told_in_order = sorted(kept, key=lambda r: (r.group.start, r.trigger.token.i))
    return tuple([r for at, r in enumerate(told_in_order) if not _is_both(r, told_in_order[:at])])


def _is_both(reading: Reading, before: Sequence[Reading]) -> bool:
    """ "Both men were killed" of two whose death was told before; else it is the first word of it."""
    group = reading.group
    if group.mention is None:
        return False
    if group.mention.start == group.head.i:  # "were a boy and a nurse, both shot in the head"
        sent = reading.trigger.token.sent
        before = [r for r in before if r.group.count.value == 2 and r.group.start >= sent.start]
    both = group.head.doc.lower[group.mention.start] == "both"
    effects = {reading.trigger.effect, Effect.KILLED if is_blow(reading) else None}
    return both and any(r.trigger.effect in effects for r in before)


def _is_untold(reading: Reading, told: set[int], numbered: set[int]) -> bool:
    """Whether a reading tells more than a toll, or what the affected were, has told already."""
    mention, head = reading.group.mention, reading.group.head
    if mention is not None:
        said = reading.rule == "state-as-noun" and head.i == reading.trigger.token.i in told
        one = said and mention.count.value == 1  # "named one of the dead as Omar Noor"
        return not one and mention.start not in numbered
    return told.isdisjoint({head.i, head.head.i, reading.trigger.token.i})


def _by_tolls(doc: Doc, numbers: Numbers) -> Iterator[Reading]:
    for find_figures in (find_tolls, find_told, find_fatally, find_restated, find_tallies):
        for trigger, group in find_figures(doc, numbers):
            yield Reading(trigger, group, None, trigger.rule)


def _by_victims(doc: Doc, numbers: Numbers, told: Sequence[Reading]) -> Iterator[Reading]:
    """The victims of whom no other word tells what befell them: "a third victim"."""
    heads = {r.group.head.i for r in told} | {r.group.mention.end for r in told if r.group.mention}
    for trigger, group in find_victims(doc, numbers):
        ends = group.mention.end if group.mention is not None else -1
        if heads.isdisjoint({group.head.i, ends}):
            yield Reading(trigger, group, None, trigger.rule)


def _by_words(triggers: Iterable[Trigger], numbers: Numbers) -> Iterator[Reading]:
    for trigger in triggers:
        if trigger.needs == "deadly" or fires_at(trigger.token):
            continue
        yield from _first_that_holds(trigger, numbers)


def _first_that_holds(trigger: Trigger, numbers: Numbers) -> list[Reading]:
    """The readings of the likeliest victims that are people at all."""
    for roles in find_roles(trigger, numbers):
        own = [
            as_told(trigger, group, numbers)
            for group in _groups_of(trigger, roles, numbers)
            if roles.rule == FRONTED
            or group.start < trigger.token.i
            or not _is_of_another(trigger, group)
        ]
        groups = _wholes(trigger, with_partners(trigger, own, numbers), numbers)
        found = [
            Reading(trigger, group, roles.perpetrator, roles.rule)
            for group in (_of_all(counted(trigger.token, g), numbers) for g in groups)
            if _acceptable(trigger, roles, group)
        ]
        if found:
            return _with_himself(_none_at_all(found))
    return []


def _of_all(group: Group, numbers: Numbers) -> Group:
    """ "Took six men, all of | whom | were later killed": as many as they were."""
    doc, at = group.head.doc, group.head.i
    if group.head.lower_ != "whom" or doc.lower[max(0, at - 2) : at] != ("all", "of"):
        return group
    told = numbers.counting(resolve(group.head))
    return replace(group, count=told.count) if told is not None else group


def _none_at_all(found: list[Reading]) -> list[Reading]:
    """ "Her father and two other children were not hurt": none of them, said once."""
    first, groups = found[0], [r.group for r in found]
    if len(found) == 1 or any(group.count.high != 0 for group in groups):
        return found
    return [replace(first, group=joined(groups, first.group.count, first.group.rule))]


def _with_himself(found: list[Reading]) -> list[Reading]:
    """The readings of a verb with the one who did it to himself too: "killing himself and two others".

    He and one person more are a list of two, "shot himself and his cousin", unless he killed them.
    """
    found = [replace(found[0], group=without_himself(found[0].group)), *found[1:]]
    first = found[0]
    own = himself_beside(first.trigger, first.group, found[-1].group)
    if own is None:
        return found
    listed = first.group.mention is None and first.group.rule in {"one-person", "list-of-persons"}
    if listed and (own.head.lower_ in HIM or first.trigger.effect is not Effect.KILLED):
        people = exact((first.group.count.value or 1) + 1)
        return [
            replace(
                first,
                group=joined(
                    sorted([own, first.group], key=lambda g: g.start), people, "list-of-persons"
                ),
            ),
            *found[1:],
        ]
    return [replace(first, group=own, rule="object"), *found]


def _is_of_another(trigger: Trigger, group: Group) -> bool:
    """Whether people behind a word belong to the next: "killed four and one soldier was injured"."""
    doc, at = group.head.doc, group.end + 1
    if crosses_effect(trigger, group.head) or _is_number_of_next(group):
        return True
    between = doc.lower[trigger.last + 1 : group.start]
    joined = trigger.frame == "object" and bool({"and", ",", "while", "but"} & set(between))
    if not joined or at >= group.head.sent.end:
        return False
    # "47 people killed and 50 people missing"
    told = group.mention is not None or group.count.value == 1
    own = told and is_past(trigger.token) and _is_of_effect(doc, at)
    one = not (group.count.value or 1) > 1 or doc.lower[at] not in _OF_ONE
    return (one and doc.lower[at] in harm_words("finite")) or own or _is_teller(group.head)


# "A man who killed a clerk and two nurses | was held": no verb of two.
_OF_ONE = frozenset({"was", "is", "has"})


def _is_teller(noun: Token) -> bool:
    """Whether a noun only tells: "wounding nine, | one doctor | said"."""
    verb = noun.head
    return noun.dep_ == "nsubj" and noun.i < verb.i and verb.base_ in speech_words("core")


def _is_of_effect(doc: Doc, at: int) -> bool:
    """The words behind people are a participle of harm: "two killed, three clerks | and a boy hurt"."""
    if doc.lower[at] in {"and", "&"}:
        joined = range(at + 1, min(at + 1 + JOINED_REACH, doc.sentence_of(at)[1] - 1))
        at = next((i for i in joined if doc.tags[i] not in _IN_PHRASE), at)
    return is_effect_form(doc.lower[at])


# How long a second noun phrase may be: "and a four-year-old boy".
JOINED_REACH = 5
_IN_PHRASE = frozenset({"DET", "ADJ", "NOUN", "NUM", "PUNCT"})


def _is_number_of_next(group: Group) -> bool:
    """ "Several wounded, | one dead": a number straight before a state counts those in it."""
    mention, doc = group.mention, group.head.doc
    if mention is None or not mention.start <= group.head.i < mention.end:
        return False
    behind = mention.end
    return behind < group.head.sent.end and doc.lower[behind] in _STATES


_STATES = frozenset({"dead", "wounded", "injured", "hurt", "missing"})


def _groups_of(trigger: Trigger, roles: Roles, numbers: Numbers) -> tuple[Group, ...]:
    if roles.victim.i == trigger.token.i:  # "eleven deaths and fifty injuries": each for itself
        groups = read_groups(roles.victim, numbers)
        return tuple(group for group in groups if group.head.i == trigger.token.i)
    dead = roles.rule == "bodies-of" or _are_deaths_of(trigger, roles)
    counted = dead and numbers.counting(trigger.token) is not None
    if roles.rule == "first-part" or (counted and numbers.counting(roles.victim) is None):
        return _counted_by_effect(trigger, roles.victim, numbers)
    victim = _named(_of_body(_meant(roles.victim)))
    own_clause = roles.victim.lower_ in _RELATIVES  # "occupants, including a nurse who was wounded"
    if is_aside(victim) and is_set_off(victim, trigger.token) and not own_clause:
        start = victim.doc[aside_start(victim)]
        comma = start.nbor(-1) if start.i > start.sent.start else start
        victim = people_before(comma if comma.is_punct else start) or victim
    if victim.lower_ in {"they", "them", "their"}:
        return told_of_them(trigger, victim, numbers)
    found = read_groups(victim, numbers)
    # "a colonel, who later died, and two guards": the clause speaks of those before it
    told = tuple(g for g in found if g.head.i < trigger.token.i) if own_clause else found
    return told or found


def _wholes(trigger: Trigger, groups: tuple[Group, ...], numbers: Numbers) -> tuple[Group, ...]:
    """The groups without parts of one before them: "eight people, including a guard and seven rebels"."""
    told = _without_parts(trigger, groups) if len(groups) > 1 else groups
    before = _before_dash(told, numbers) if told else None
    return (before,) if before is not None else told


def _without_parts(trigger: Trigger, groups: tuple[Group, ...]) -> tuple[Group, ...]:
    own = (g for g in groups if not (is_aside(g.head) and is_set_off(g.head, trigger.token)))
    told = tuple(own) or groups
    wholes = ((at, whole_of(told[at:])) for at in range(len(told) - 1) if _may_be_whole(told, at))
    return next(((*told[:at], whole) for at, whole in wholes if whole is not None), told)


def _may_be_whole(groups: Sequence[Group], at: int) -> bool:
    """Whether those behind may be parts of a group; not of one list, "two nurses, | two clerks, a cook"."""
    before = groups[at - 1].end + 1 if at else 0
    return at == 0 or "," not in groups[at].head.doc.texts[before : groups[at].start]


def _before_dash(parts: tuple[Group, ...], numbers: Numbers) -> Group | None:
    """The "three people" of "three people — a man and two women — who had been shot"."""
    doc, at = parts[0].head.doc, parts[0].start - 1
    at -= at > 0 and doc.lower[at] in {"a", "an"}
    if at < 1 or doc.texts[at] not in {"—", "–", "--", "-"}:
        return None
    known = is_people(doc[at - 1]) is People.YES and numbers.counting(doc[at - 1]) is not None
    whole = read_groups(doc[at - 1], numbers)[:1] if known else ()
    people = sum(part.count.value or 0 for part in parts)
    return next((replace(g, parts=parts) for g in whole if g.count.value == people), None)


def _are_deaths_of(trigger: Trigger, roles: Roles) -> bool:
    """ "Some 35 | deaths of their members |", "12 murders of women": as many as these nouns count."""
    plural = roles.rule == "of-complement" and trigger.token.lower_.endswith("s")
    return plural and roles.victim.pos_ == "NOUN" and is_plural(roles.victim)


def _counted_by_effect(trigger: Trigger, part: Token, numbers: Numbers) -> tuple[Group, ...]:
    """ "at least 400 civilian deaths": the number stands with the deaths, the people beside them."""
    mention = numbers.counting(trigger.token)
    plural = trigger.token.lower_.endswith("s")
    count = mention.count if mention else VAGUE_PLURAL if plural else exact(1)
    rule = mention.rule if mention else "bare-plural" if plural else "one-person"
    return (Group(part, part.i, part.i, count, mention, rule),)


def _meant(victim: Token) -> Token:
    """The noun behind "who" or "which"; a personal pronoun stays, its person is looked up later."""
    before = victim.nbor(-1) if victim.i > victim.sent.start else victim
    if victim.lower_ in _KEPT and before.lower_ in {"held", "taken", "kept"}:
        return people_before(before) or victim  # "130 children being held captive were freed"
    found = resolve(victim)
    return found if victim.lower_ in _RELATIVES else victim


_RELATIVES = frozenset({"who", "whom", "that", "which"})
_CAPTIVE = frozenset({"captive", "hostage", "prisoner"})
_KEPT = _CAPTIVE | {"hostages", "prisoners"}


def _named(noun: Token) -> Token:
    """The name that "a member" says more of: "Gilda Flores, a member of the party, was kidnapped"."""
    if noun.pos_ not in NOUNS:
        return noun
    doc, before = noun.doc, noun.doc.lower[noun.sent.start : noun.i + 1]
    if "," not in before or A_OR_AN.isdisjoint(before):
        return noun
    at = noun.left_edge.i
    at += doc.tags[at] == "PUNCT"
    described = (
        at - 2 >= noun.sent.start and doc.texts[at - 1] == "," and doc.tags[at - 2] == "PROPN"
    )
    if not described or doc.lower[at] not in A_OR_AN:
        return noun  # also "John Lane, a Democrat who was wounded in 1965"
    name = phrase_head(doc[at - 2])
    if noun.dep_.startswith("nsubj") and doc.tags[name.left_edge.i] == "ADP":
        return noun  # "in the 2700 block of East Hollis, a man was shot"
    return name if is_full_name(name) else noun


def _of_body(noun: Token) -> Token:
    """The woman of "the body of a woman was found strangled"."""
    if noun.lower_ not in {"body", "bodies", "corpse", "corpses"}:
        return noun
    return next((c for c in noun.children if c.dep_ == "nmod" and "of" in cases(c)), noun)


def _is_fact(reading: Reading) -> bool:
    token = reading.trigger.token
    if reading.group.count.high == 0 or (reading.trigger.frame == "state" and token.pos_ == "NOUN"):
        return True  # "the war has left 250,000 dead and will not be resolved"
    if _is_awaited(token):
        return False
    if reading.trigger.frame == "bodies" and _are_at_hand(reading):
        return True
    denied = reading.trigger.needs == "negated"
    if denied and not _MAY.isdisjoint(child_words(token)):
        return False  # "three of the wounded may not survive"
    wanted = "negated" if denied else "real"
    return modality_of(token) == wanted and not is_intended(token) and not _is_asked(token)


_MAY = frozenset({"may", "might", "will", "wo", "would", "should"})


def _is_awaited(noun: Token) -> bool:
    """ "More bodies are expected to be found", "likely to be recovered": nobody has found them yet."""
    above = noun.head
    awaited = noun.dep_.startswith("nsubj") and above.base_ in modality_words("intent")
    return awaited and noun.pos_ == "NOUN" and has(above, "xcomp")


def _are_at_hand(reading: Reading) -> bool:
    """ "Police are trying to identify | the bodies of 40 men |": as many are dead, whatever is tried."""
    group, verb = reading.group, reading.trigger.token.head
    numbered = group.mention is not None and (group.count.value or 0) > 0
    return numbered and verb.base_ in harm_words("handled") and reading.rule == "bodies-of"


def _is_asked(token: Token) -> bool:
    """Whether a question asks whether it was done: "Were they killed?"."""
    sent = token.sent
    asked = any(t.text == "?" for t in token.doc[max(sent.start, sent.end - 2) : sent.end])
    return asked and not _is_taken_for_granted(token)


def _is_taken_for_granted(word: Token) -> bool:
    """What a question does not ask: "what of the army, | which murdered nuns?", "the arrested man"."""
    if word.dep_ == "amod":
        return True
    for above in (word, *word.ancestors):
        if above.dep_ == "acl:relcl":
            return True
        opens = child_words(above, "mark", "advmod")
        if above.dep_ == "advcl" and opens & _WHEN:
            return True
    return False


_WHEN = frozenset({"when", "after", "since", "because", "while", "now", "that"})


def _acceptable(trigger: Trigger, roles: Roles, group: Group) -> bool:
    """Whether a group is people, and whether the words make a statement of them."""
    if not _are_people(trigger, group) or _is_asked_of(group.head):
        return False
    if group.mention is None and (_is_a_thing(roles, group) or _is_of_phrase(trigger, group)):
        return False
    if is_no_victim(trigger, roles, group) or _is_back_reference(roles, group):
        return False
    stated = STATES.get(roles.rule)
    if stated is not None:
        return stated(trigger, group)
    if trigger.effect is Effect.MISSING and trigger.frame == "state" and is_unnumbered(group):
        return group.anonymous and len(group.tokens) > 1  # "an unspecified number missing"
    needed = NEEDS.get(trigger.needs)
    return needed is None or needed(roles, group)


def _is_a_thing(roles: Roles, group: Group) -> bool:
    """ "The letter, which was released", "bodies of water were found"."""
    return roles.rule == "bodies-found" and not _is_some_body(group)


def _is_of_phrase(trigger: Trigger, group: Group) -> bool:
    """The "hostage" of "a soldier it had been holding hostage": what befell him, and nobody besides."""
    inside = trigger.token.i < group.head.i <= trigger.last and group.head.lower_ in _CAPTIVE
    return inside and not has(group.head, "det")  # "one held a hostage by the neck"


def _is_some_body(group: Group) -> bool:
    """ "his body", "the priest's body", "a bullet-riddled body" and "bodies", not "the body"."""
    return group.head.lower_ not in BODIES or child_words(group.head, "det").isdisjoint(DEFINITE)


def _is_back_reference(roles: Roles, group: Group) -> bool:
    """ "both bodies", "three of the kidnapped soldiers", "how many died": they state no figure."""
    doc = group.head.doc
    nouns = (group.head, group.head.head) if group.head.dep_ == "conj" else (group.head,)
    for noun in nouns:
        asked = doc.lower[max(0, noun.i - 4) : noun.i + 1]
        if "how" in asked and "many" in asked:
            return True
    if group.mention is None:
        return False
    doc, first = group.head.doc, group.mention.start
    of_the = doc.lower[max(0, first - 2) : first] == ("of", "the") and first > 2
    if of_the and doc[first - 3].like_num and group.anonymous:
        return True  # "six of the nine killed"
    part = doc[group.mention.end : group.head.i]
    definite = [t.lower_ for t in part[:2]] in (["of", "the"], ["of", "these"], ["of", "those"])
    dead = group.head.lower_ in {"victims", "dead", "deceased"}
    carried = dead and roles.rule == "bodies-of" and not is_found(roles.victim.head)
    # "marched with the body of one of the victims"
    return definite and (carried or roles.rule in {"attribute", "people-noun", "counted-bodies"})


def _is_asked_of(head: Token) -> bool:
    """A noun behind "according to" is a speaker, whatever the tree makes of it."""
    lower = head.doc.lower
    if "according" not in lower[head.sent.start : head.i]:
        return False
    # "according to reports, 900 people were arrested": the reports may hang on the people
    own = [c.left_edge.i for c in head.children if c.i < head.i and "according" not in cases(c)]
    return "according" in lower[max(head.sent.start, min([head.i, *own]) - 2) : head.i]


def _are_people(trigger: Trigger, group: Group) -> bool:
    head = group.head
    counted = group.mention is not None
    if head.i == trigger.token.i or (
        group.mention and group.mention.start <= head.i < group.mention.end
    ):
        return True
    people = is_people(head)
    if people is People.YES or head.lower_ in HIS or head.lower_ in HIMSELF:
        return True
    if people is People.PERHAPS:
        if _is_address(group):
            return False
        named = is_persons_name(head) or _is_nobodys_place(head)
        return trigger.needs != "person" or named
    noun = head.pos_ in {"NOUN", "PROPN", "ADJ"}
    if not counted and (has_title(head) or is_described(head) or _is_named(trigger, head)):
        return True
    none = group.count.high == 0  # "there is no question that he was to kill them"
    return counted and noun and not none and trigger.needs == "-" and may_be_people(head)


def _is_nobodys_place(head: Token) -> bool:
    """ "Mague was released", not "Fallujah is liberated": a surname that no place has."""
    return is_surname(head) and not find(head.text)


def _is_named(trigger: Trigger, head: Token) -> bool:
    """ "Torres was shot", "Emilio Torres": a name that the tree has for a noun, or a thing's name."""
    if is_surname(head) or (is_name_in_capitals(head) and may_be_people(head)):
        return True
    return trigger.needs in {"-", "fatal"} and is_named_elsewhere(head)


def _is_address(group: Group) -> bool:
    """ "A shooting at 3500 Fannin": several of what has one name are no people."""
    several = group.mention is not None and group.count.high != 1
    if country_of(group.head.text) is not None:
        return False  # "three Chinese"
    return several and group.head.pos_ == "PROPN" and not is_plural(group.head)
