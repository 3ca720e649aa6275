"""Whom an effect word speaks of: "killed" in "ten soldiers were killed" speaks of the soldiers.

They stand in the place of the victims, by the grammar of the effect word or by the words beside it.
"""

from collections.abc import Iterator

from tallystick.dependents import behind_of, cases, child, has_word
from tallystick.doc import Token
from tallystick.extract.behind_of import is_of_a_place, people_behind_of
from tallystick.extract.beside import (
    REFLEXIVE,
    counts_noun_behind,
    crosses_effect,
    is_found,
    number_before,
    people_after,
    people_before,
    phrase_head,
    shared_behind,
    sharing_number,
    shoots_at,
    stands_beside,
    takes_thing,
    told_by,
)
from tallystick.extract.clauses import (
    is_of_thing,
    left_out,
    of_whom,
    said_to_be,
    stands_for_people,
    whose_body,
)
from tallystick.extract.coordinated import is_of_list, members_of
from tallystick.extract.deeds import people_against
from tallystick.extract.effects import MULTIPLES, Trigger
from tallystick.extract.numbers import Numbers
from tallystick.extract.opening import opens_clause
from tallystick.extract.people import People, is_aged, is_people, is_plural
from tallystick.extract.references import resolve
from tallystick.extract.spans_of_time import is_time
from tallystick.extract.speech_lexicon import speech_words
from tallystick.extract.subjects import acting, found_before, goes_on_behind, owner_before
from tallystick.extract.verb_grammar import (
    agent,
    is_attribute,
    is_bare,
    is_ing,
    is_passive,
    is_past,
    own_subject,
    subject,
)
from tallystick.extract.word_order import (
    TAKEN,
    aged,
    are_left,
    in_state,
    is_said_of,
    one_of,
    said_behind,
    slain_behind,
)
from tallystick.grammar import HAVE, RELATIVES, SUBJECTS
from tallystick.values import plain, replace
from tallystick.vocabulary import Effect

_BODY_PREPOSITIONS = frozenset({"of", "from"})


@plain(frozen=True, slots=True)
class Roles:
    """The noun that was harmed and the one that did it, with the rule that found the first."""

    victim: Token
    perpetrator: Token | None
    rule: str


def find_roles(trigger: Trigger, numbers: Numbers) -> Iterator[Roles]:
    """The victim and the perpetrator of an effect word, the likeliest reading first.

    The grammar speaks first; the words beside the effect word are the second witness, for sentences
    whose tree is wrong ("Mexican officials", not six nationals, as the subject of "were killed").
    """
    verb = trigger.token
    if is_past(verb) and (behind := said_behind(trigger)) is not None:
        return (yield Roles(behind, None, "inverted"))
    if (clause := _by_clause_behind(trigger, numbers)) is not None:
        return (yield clause)
    told = _by_grammar(trigger)
    back = told is not None and resolve(told.victim).lower_ in {"those", "these"}
    if back or stands_for_people(verb):
        return  # "relatives of those who were killed" only refers back
    if told and told.victim.i > trigger.last and crosses_effect(trigger, told.victim):
        told = None
    told = _number_alone(trigger, _as_meant(trigger, told), numbers) if told is not None else None
    if trigger.frame not in {"of", "people", "bodies"} and cases(verb) & {"among", "amongst"}:
        yield from _counted_before(verb, told, numbers)
        return  # who was among the wounded is read in `among`
    yield from _counted_in_state(trigger, told, numbers)
    if trigger.frame not in {"object", "subject"}:
        yield from (told,) if told else ()
    elif not shoots_at(trigger):
        yield from _by_verb(trigger, told, numbers)
    if not shoots_at(trigger):
        yield from _by_clause(trigger)


def _counted_in_state(trigger: Trigger, told: Roles | None, numbers: Numbers) -> Iterator[Roles]:
    """The "15" of "15 are still in captivity", "nine dead"."""
    word = trigger.token
    if trigger.frame == "state":
        yield from _counted_before(word, told, numbers)
    elif trigger.frame == "in" and word.doc.tags[word.i - 1] in {"AUX", "ADV"}:
        yield from _counted_before(word, None, numbers)


def _by_clause_behind(trigger: Trigger, numbers: Numbers) -> Roles | None:
    """ "Four of whom died", "the women they had kidnapped", "killed what police said were rebels"."""
    verb = trigger.token
    part = of_whom(trigger, numbers)
    if part is not None:
        return Roles(part, agent(verb), "of-whom")
    meant = left_out(trigger) or said_to_be(trigger)
    return Roles(meant, _active_agent(verb), "clause") if meant is not None else None


def _by_clause(trigger: Trigger) -> Iterator[Roles]:
    """Whoever opens the clause of a passive or a state: "Noor, 34, of the Arba guards, was shot"."""
    passive = trigger.frame == "object" and is_past(trigger.token) and not is_ing(trigger.token)
    if passive or trigger.frame in {"state", "in"}:
        opening = opens_clause(trigger.token)
        if opening is not None:
            yield Roles(opening, agent(trigger.token), "opens-clause")


def _number_alone(trigger: Trigger, told: Roles, numbers: Numbers) -> Roles:
    """ "Wounded seven, hospital officials said": of the number, whatever the tree hangs on the verb."""
    doc, mention = trigger.token.doc, numbers.by_first.get(trigger.last + 1)
    if told.rule != "attribute" or mention is None or mention.end >= told.victim.i:
        return told
    number = Roles(doc[mention.end - 1], told.perpetrator, "object")
    return number if doc.texts[mention.end] == "," else told


def _as_meant(trigger: Trigger, told: Roles) -> Roles:
    noun = told.victim
    said = trigger.frame in {"object", "subject"} and told.rule != "attribute"
    if noun.i == trigger.last and noun.lower_ in TAKEN:
        # "killing nine and taking three prisoner"
        return replace(told, victim=child(noun, "nummod") or noun)
    meant = aged(noun) or told_by(noun) or (one_of(noun) if said else None)
    return replace(told, victim=meant) if meant is not None else told


def _by_verb(trigger: Trigger, told: Roles | None, numbers: Numbers) -> Iterator[Roles]:
    """The people of a verb: what stands behind an active one, before a passive one."""
    verb = trigger.token
    slain = slain_behind(verb)
    if slain is not None:
        yield Roles(slain, _active_agent(verb), "noun-after-verb")
        return
    active = trigger.frame == "object" and not (_suffers(trigger) or is_attribute(verb))
    shared = shared_behind(trigger) if active else None
    if shared is not None and not _is_taken(shared):
        yield Roles(shared, _active_agent(verb), "shared-object")
        return
    behind = people_after(trigger) if active else None
    mistaken = told is not None and is_people(told.victim) is People.NO
    mistaken = mistaken and trigger.effect is not Effect.RELEASED  # "released a report on"
    if behind is not None and (told is None or told.rule not in _SURE or mistaken):
        yield Roles(behind, _active_agent(verb), "noun-after-verb")
    downed = verb.i + 1 < verb.sent.end and verb.nbor(1).lower_ == "down"  # "shot down a drone"
    told_of = is_past(verb) or (trigger.frame == "subject" and not is_ing(verb))
    acts = trigger.frame == "object" and (takes_thing(trigger) or is_of_thing(verb))
    told_of = told_of and not downed and not acts
    told = None if acts and told and told.rule == "headline-subject" else told
    near = people_before(verb) if behind is None and told_of else None
    before = Roles(one_of(near) or near, agent(verb), "noun-before-verb") if near else None
    if told is None or told.rule != "object" or told.victim.i < verb.i:  # "the third killed four"
        yield from _counted_before(verb, told, numbers)
    nearer = before and told and _is_nearer(trigger, told.victim, before.victim)
    unsure = told is not None and is_people(told.victim) is not People.YES
    listed = before is not None and told is not None and is_of_list(before.victim, told.victim)
    if before and told and told.rule != "shared-object" and (unsure or nearer) and not listed:
        yield before
    if told:
        yield told
    if before and not (told and told.victim.i == before.victim.i):
        yield before


def _counted_before(verb: Token, told: Roles | None, numbers: Numbers) -> Iterator[Roles]:
    """ "three soldiers were killed and five wounded": a number of its own goes before a shared noun."""
    number = number_before(verb, numbers)
    if number is None or (is_ing(verb) and verb.lower_ != "missing"):
        return
    shared = told is None or number.i > told.victim.right_edge.i
    beside = number.i >= verb.i - 2 and not (is_attribute(verb) and counts_noun_behind(verb))
    if shared or beside:
        yield Roles(number, agent(verb), "number-before-verb")


def _is_nearer(trigger: Trigger, far: Token, near: Token) -> bool:
    """Whether people straight before a verb are its own: "resulting in four civilians being killed"."""
    if far.i >= near.i:
        return False
    lent = far.head.i != trigger.token.i and stands_beside(trigger, near.i, near.right_edge.i)
    # "two civilians died and seven others, including a child, were wounded"
    lent = lent or far.i < far.head.i < near.i
    return lent or _crosses_clause(far, near)


def _crosses_clause(far: Token, near: Token) -> bool:
    """ "Miller was charged after a girl was shot": who stands in the clause of the verb is meant."""
    between = far.doc[far.i + 1 : near.i]
    saying = speech_words("core")  # "the captain confirms that six guests were shot"
    return any(t.lower_ in _CLAUSES or t.base_ in saying for t in between)


_BETWEEN = frozenset("reportedly allegedly also since later then seriously".split())
_CLAUSES = frozenset({"after", "before", "when", "while", "because"})


# Readings of the tree that hold whatever the words beside the verb are.
_SURE = frozenset({"object", "passive-subject"})


def _by_grammar(trigger: Trigger) -> Roles | None:
    return {
        "object": _object_roles,
        "subject": _subject_roles,
        "of": _of_roles,
        "people": _people_roles,
        "state": _state_roles,
        "bodies": _body_roles,
        "lives": _lives_roles,
        "in": _in_state_roles,
    }[trigger.frame](trigger)


def _passive_pair(trigger: Trigger) -> Token | None:
    """The first of two passive verbs joined by "and": "a girl was shot and killed"."""
    verb = trigger.token
    if verb.i - 2 < verb.sent.start or verb.nbor(-1).lower_ not in {"and", "or", "then"}:
        return None
    first = verb.nbor(-2)
    if first.pos_ != "VERB" or not is_past(verb) or not is_passive(first):
        return None
    if is_bare(first):  # "men shot and killed a nurse"
        return first if people_after(trigger) is None else None
    obj = child(verb, "obj")
    return first if obj is None or obj.i < verb.i else None  # "a dog was released and caught him"


def _object_roles(trigger: Trigger) -> Roles | None:
    verb = trigger.token
    if verb.pos_ == "ADJ" or is_attribute(verb):
        return _state_roles(trigger)
    pair = _passive_pair(trigger)
    if _suffers(trigger) or pair is not None:
        first = pair if pair is not None else verb
        victim = (people_before(first) if pair is not None else None) or subject(first)
        if victim is None and verb.dep_ == "acl" and is_people(verb.head) is People.YES:
            return Roles(members_of(verb.head), agent(verb), "participle-of-noun")
        return Roles(victim, agent(verb), "passive-subject") if victim else None
    obj = _own_object(verb)
    beside = verb.nbor(1) if verb.i + 1 < verb.sent.end else verb
    obj = beside if beside.lower_ in REFLEXIVE else obj  # "toddler shoots self"
    if obj and obj.lower_ in REFLEXIVE:
        joined = goes_on_behind(obj)  # "killed himself and seven policemen"
        other = (people_after(trigger) if joined else None) or child(obj, "conj")
        other = None if other is not None and is_people(other) is People.NO else other
        own = acting(verb) or subject(verb) or people_before(verb) if other is None else None
        if own is not None and (obj.lower_ == "themselves" or not is_plural(own)):
            return Roles(own, None, "reflexive")
        obj = other
    if obj:
        return Roles(obj, _active_agent(verb), "object")
    if verb.dep_ in {"acl", "acl:relcl"} and is_past(verb) and not child(verb, "nsubj"):
        return Roles(_not_captors(trigger, verb.head), agent(verb), "participle-of-noun")
    if verb.dep_ == "conj" and is_passive(verb.head) and is_bare(verb.head) and is_bare(verb):
        behind = people_after(trigger)  # "two men shot and killed a nurse"
        if behind is not None:
            return Roles(behind, _active_agent(verb), "noun-after-verb")
    return (_fronted(trigger) if trigger.effect in _TAKEN else None) or _bare_participle(verb)


_TAKEN = frozenset({Effect.DETAINED, Effect.ABDUCTED})
# The rule of people behind the participle that tells what befell them first.
FRONTED = "fronted-participle"


def _fronted(trigger: Trigger) -> Roles | None:
    """Who was taken by the words that open a sentence: "Arrested in March, | Noor died on Tuesday"."""
    verb, above = trigger.token, trigger.token.head
    opens = verb.dep_ == "advcl" and is_past(verb) and verb.left_edge.i == verb.sent.start
    own = child(above, *SUBJECTS)
    if not opens or own is None or own.i < verb.i or "," not in verb.doc.texts[verb.i : own.i]:
        return None
    return Roles(own, agent(verb), FRONTED)


def _not_captors(trigger: Trigger, noun: Token) -> Token:
    """ "Guards held by inmates released": the guards are free, not those who held them."""
    holds = noun.head
    if trigger.effect is not Effect.RELEASED or noun.dep_ != "obl:agent":
        return members_of(noun)
    return subject(holds) or (holds.head if holds.dep_ == "acl" else noun)


def _suffers(trigger: Trigger) -> bool:
    """Whether a verb is passive, by the words behind it too: not in "a boy shot and wounded his aunt"."""
    verb = trigger.token
    return is_passive(verb) and not (is_bare(verb) and shared_behind(trigger) is not None)


_STAYING = frozenset({"remain", "stay"})


def _own_object(verb: Token) -> Token | None:
    """The object of a verb; what a comma parts from it is none: "two killed, one missing"."""
    obj = child(verb, "obj", "iobj")
    obj = None if obj is not None and is_time(obj) else obj  # "those killed early Sunday"
    if obj is not None and obj.lower_ == "each":
        obj = child(obj, "nmod") or obj  # "shot each of his sons"
    parted = verb.i + 1 < verb.sent.end and verb.nbor(1).text in {",", ";"}
    return None if obj is not None and parted and obj.left_edge.i == verb.i + 2 else obj


def _bare_participle(verb: Token) -> Roles | None:
    """Headlines and shared subjects: "Four teenagers shot at party", "was abducted and killed"."""
    shared = _shared_object(verb)
    if shared or is_ing(verb) or has_word(verb, HAVE, "aux"):
        return shared  # "left two towns that they | had captured"
    victim = own_subject(verb)
    if victim and is_past(verb):
        if victim.lower_ in RELATIVES and resolve(victim).i != victim.i:
            return None
        return Roles(victim, agent(verb), "headline-subject")
    if verb.dep_ == "conj" and is_past(verb) and is_passive(verb.head):
        victim = subject(verb.head)
        if victim is not None and is_people(victim) is People.NO:
            victim = people_before(verb.head) or victim
        return Roles(victim, agent(verb), "shared-passive-subject") if victim else None
    if verb.dep_ == "conj" and verb.head.dep_ in {"acl", "acl:relcl"} and is_past(verb):
        return Roles(verb.head.head, agent(verb), "shared-participle")
    if verb.dep_ == "conj" and verb.head.dep_ == "xcomp" and is_past(verb):
        verb = verb.head  # "was found beaten and stabbed to death"
    linked = verb.dep_ in {"xcomp", "advcl"} or (verb.dep_ == "obj" and verb.head.lower_ == "found")
    stays = verb.dep_ == "xcomp" and verb.head.lemma_ in _STAYING  # "remains jailed"
    if linked and is_past(verb) and (stays or is_passive(verb.head)):
        found = subject(verb.head)
        return Roles(found, agent(verb), "found-participle") if found else None
    return _left_neighbour(verb)


def _shared_object(verb: Token) -> Roles | None:
    """ "killed or injured ten people": the first of two verbs shares the object of the second."""
    behind = verb.doc.lower[verb.i + 1 : verb.i + 2]
    if behind[0:1] not in {("and",), ("or",), ("&",), (",",)}:
        return None  # "they shot sporadically and took a teacher away"
    beside = verb.head.children if verb.dep_ == "conj" else ()  # "ambushed, killed and robbed ten"
    for other in (*verb.children, *beside):
        if other.dep_ == "conj" and other.i > verb.i:
            obj = child(other, "obj")
            if obj and not _is_taken(obj):
                return Roles(obj, _active_agent(verb), "shared-object")
    return None


def _is_taken(noun: Token) -> bool:
    """The hostages of "started shooting and taking | hostages": nobody who was shot."""
    return noun.lower_.removesuffix("s") in TAKEN


def _left_neighbour(verb: Token) -> Roles | None:
    """ "ten soldiers injured": a noun straight before a participle, whatever the tree says."""
    if not is_past(verb) or verb.i == verb.sent.start or verb.lower_ == "gun":
        return None  # "Police gun down a suspect"
    before = verb.nbor(-1)
    while before.i > verb.sent.start and before.lower_ in _BETWEEN:
        before = before.nbor(-1)
    if before.pos_ in {"NOUN", "PROPN", "NUM"}:
        return Roles(sharing_number(before), agent(verb), "noun-before-participle")
    return None


def _active_agent(verb: Token) -> Token | None:
    """The subject of an active verb; of "killing ten" the subject or noun it hangs on."""
    own = subject(verb)
    if own:
        return own
    if verb.dep_ in {"acl", "acl:relcl"}:
        return verb.head
    if by := agent(verb):
        return by
    if verb.dep_ == "conj" and is_ing(verb) and is_ing(verb.head):
        return _active_agent(verb.head)  # "after killing one and injuring four"
    if verb.dep_ in {"advcl", "conj"} and verb.head.pos_ in {"VERB", "NOUN"}:
        return agent(verb.head) or child(verb.head, "nsubj", "nsubj:pass")
    return None


def _subject_roles(trigger: Trigger) -> Roles | None:
    verb = trigger.token
    of_himself = verb.doc.lower[trigger.last] in REFLEXIVE  # "before turning the gun on himself"
    victim = (acting(verb) if of_himself else found_before(verb)) or subject(verb)
    if victim:
        return Roles(victim, None, "subject")
    if verb.dep_ in {"acl", "acl:relcl"}:
        return Roles(verb.head, None, "participle-of-noun")
    return _left_neighbour(verb)


def _of_roles(trigger: Trigger) -> Roles | None:
    noun = trigger.token
    # "injuries to 19 others", "brought the deaths to four"; not "attribute the deaths to the army"
    counted = noun.lower_ == "deaths" and noun.doc.tags[noun.i + 2 : noun.i + 3] == ("NUM",)
    hurt = trigger.effect is Effect.INJURED and not is_ing(
        noun
    )  # "told of the shooting | to police"
    links = {"of", "to"} if counted or hurt else {"of"}
    ofs = (c for c in noun.children if c.dep_ == "nmod" and links & cases(c))
    of = next((c for c in ofs if not is_of_a_place(noun.doc, c.left_edge.i)), None)
    by = next((c for c in noun.children if c.dep_ in {"nmod", "obl"} and "by" in cases(c)), None)
    if of:
        return Roles(of, by, "of-complement")
    owners = [c for c in noun.children if c.dep_ == "nmod:poss"]
    owner = owners[-1] if owners else owner_before(noun)  # "his government regrets Noor's death"
    of_toll = noun.doc.lower[noun.i + 1 : noun.i + 2] in {("toll",), ("tolls",), ("count",)}
    if owner and owner.pos_ != "PRON" and not of_toll:
        return Roles(owner, by, "possessor")
    behind = noun.i + 1 < noun.sent.end and noun.nbor(1).lower_ in {"victim", "victims"}
    if behind:
        return Roles(noun.nbor(1), None, "attribute")  # "four kidnap victims"
    apart = people_behind_of(trigger, links) or people_against(trigger)
    if apart is not None:
        return Roles(apart, by, "of-complement")
    before = [c for c in noun.children if c.dep_ in {"compound", "amod"} and c.i < noun.i]
    if any(c.lower_ in MULTIPLES for c in before):
        return Roles(noun, by, "counted-noun")  # "a Koro quadruple shooting"
    parts = [c for c in before if is_people(c) is not People.NO and c.lower_ not in _FURTHER]
    part = next((c for c in parts if is_people(c) is People.YES), parts[0] if parts else None)
    return Roles(part or noun, by, "first-part" if part else "counted-noun")


# "Two more deaths", "several deaths" are nobody's by these words.
_FURTHER = frozenset("other more further additional new fresh several many few some".split())


def _those_from(noun: Token) -> Token | None:
    """The people of "left | 14 people | from both tribes dead", "six men in one family dead"."""
    doc, at = noun.doc, noun.i - 1
    while at > noun.sent.start and doc.tags[at] in {"DET", "ADJ", "NUM"}:
        at -= 1
    counted = at - 2 >= noun.sent.start and doc.lower[at] in {*_BODY_PREPOSITIONS, "in"}
    whole = doc[at - 1] if counted else None
    if whole is None or whole.pos_ != "NOUN" or child(whole, "nummod") is None:
        return None
    return whole if is_people(whole) is People.YES else None


def _people_roles(trigger: Trigger) -> Roles | None:
    return Roles(trigger.token, None, "people-noun")


def _state_roles(trigger: Trigger) -> Roles | None:
    word = trigger.token
    left = word.nbor(-1) if word.i > word.sent.start else word
    if left.lower_ in {"say", "says", "said"}:
        return Roles(word, None, "state-as-noun")  # "officials say dead include two guards"
    found = _found_to_be(word, left)
    if found is not None:
        return Roles(found, None, "state-of-argument")
    joined = sharing_number(left) if left.pos_ in _NOMINAL else left
    if joined.i < left.i - 1:
        return Roles(joined, None, "noun-before-state")  # "left 20 rebels and soldiers dead"
    if (whole := _those_from(left)) is not None:
        return Roles(whole, None, "noun-before-state")
    counted = left.i > word.sent.start and left.nbor(-1).pos_ in {"NUM", "ADJ"}
    if left.pos_ in _NOMINAL and is_people(left) is People.YES and (counted or are_left(word)):
        return Roles(_member(left), None, "noun-before-state")  # "left 250 soldiers dead"
    if word.dep_ == "amod" and word.head.i > word.i:
        return Roles(word.head, None, "attribute")
    own = child(word, "nsubj", "nsubj:pass")
    if own and (child(word, "cop") or own.i < word.i):
        return Roles(own, None, "state-of-subject")
    before = word.nbor(-1) if word.i > word.sent.start else None
    if before is not None and (before.pos_ in {"NOUN", "PROPN", "NUM"} or is_aged(before)):
        return Roles(_member(before), None, "noun-before-state")
    if left.lower_ == "the":
        return Roles(word, None, "state-as-noun")  # "who treated the injured"
    return _state_of_head(word) or Roles(word, None, "state-as-noun")


def _member(noun: Token) -> Token:
    """Who is meant by the noun before a state: of "left six members of one family dead" the members."""
    part = noun.head
    of = noun.dep_ == "nmod" and part.i < noun.i and cases(noun) & _BODY_PREPOSITIONS
    whole = of and part.pos_ == "NOUN" and is_people(part) is People.YES
    return part if whole else phrase_head(noun)


# "Left a 19-year-old gunman dead": the tree may have him for an adjective.
_NOMINAL = frozenset({"NOUN", "ADJ"})


def _found_to_be(word: Token, left: Token) -> Token | None:
    """Who "was found dead today", whatever the tree makes of "dead"; her whom they "declared dead"."""
    if left.lower_ in {"him", "her", "them"} and left.head.i in {word.i, word.head.i}:
        return left
    if left.pos_ != "VERB" or not is_said_of(word):
        return None
    if word.dep_ == "amod" and word.head.i > word.i and not is_passive(left):
        return None  # "troops found dead | bodies"
    found = subject(left) if is_passive(left) else people_before(left)
    return found if found is not None and is_people(found) is not People.NO else None


def _state_of_head(word: Token) -> Roles | None:
    head = word.head
    if word.dep_ not in {"xcomp", "advcl", "acl", "amod", "obj", "obl", "dep", "conj", "advmod"}:
        return None
    if head.pos_ in {"NOUN", "PROPN", "NUM"} and head.i < word.i:
        return Roles(head, None, "state-of-noun")
    if word.dep_ == "conj" and head.pos_ == "ADJ" and (whose := child(head, "nsubj")) is not None:
        return Roles(whose, None, "state-of-subject")  # "dozens of soldiers dead or missing"
    if head.pos_ not in {"VERB", "AUX"}:
        return None
    # "shot dead a tribal elder": the object may hang on "dead" itself
    told = child(head, "obj") or child(word, "obj")
    victim = subject(head) if is_passive(head) or told is None else told
    return Roles(victim, None, "state-of-argument") if victim and victim.i != word.i else None


def _in_state_roles(trigger: Trigger) -> Roles | None:
    """ "remain in custody", "suspects in custody", "a teacher in the hands of rebels"."""
    noun = trigger.token.doc[trigger.last]
    if noun.lower_ == "of":
        noun = noun.nbor(-1)
    held_by = behind_of(noun)
    own = child(noun, "nsubj")
    if own:
        return Roles(own, held_by, "state-of-subject")
    head = noun.head
    if trigger.effect is Effect.DETAINED and (
        noun.dep_ == "compound" or not _LEAVING.isdisjoint((head.base_, head.head.base_))
    ):
        return None  # "died in custody", "dead in prison riot", "suspects in custody escaped"
    left = trigger.token.nbor(-1) if trigger.token.i > noun.sent.start else noun
    head = in_state(left, head)
    beside = head.i == trigger.token.i - 1 and head.lower_ != "remains"
    if beside and (is_aged(head) or is_people(head) is People.YES):
        return Roles(head, held_by, "state-of-noun")  # "16-year-old in custody"
    if head.pos_ in {"VERB", "AUX", "ADJ", "ADV"}:  # "is back in jail"
        told = child(head, "obj") if not is_passive(head) else None
        if told is not None and (is_people(told) is People.NO or told.lower_ in REFLEXIVE):
            told = None  # "he spent two years in jail", "drove themselves to a clinic with wounds"
        victim = told or found_before(head) or subject(head)
        if victim is not None and victim.i > noun.i and head.base_ in speech_words("core"):
            return None  # "was in surgery, Noor said"
        if victim is None and head.dep_ == "acl":
            victim = head.head  # "they found a woman suffering from a gunshot wound"
        return Roles(victim, held_by, "state-of-argument") if victim else None
    named = head.pos_ in {"NOUN", "PROPN", "NUM"}
    return Roles(head, held_by, "state-of-noun") if named else None


_LEAVING = frozenset({"die", "dead", "escape", "flee", "abscond"})


def _body_roles(trigger: Trigger) -> Roles | None:
    noun = trigger.token
    if not _NO_BODY.isdisjoint(noun.doc.lower[max(noun.sent.start, noun.i - 3) : noun.i]):
        return None  # "not a single body was found" tells of no death, nor that nobody died
    parts = (c for c in noun.children if c.dep_ == "nmod" and cases(c) & _BODY_PREPOSITIONS)
    of = next((c for c in parts if "of" in cases(c) or is_people(c) is not People.NO), None)
    if of:  # not "12 bodies from a well"
        return Roles(of, None, "bodies-of")
    if not is_found(noun):
        return Roles(noun, None, "counted-bodies")
    owner = whose_body(noun)
    if owner is not None:
        return Roles(owner, None, "bodies-of")
    return Roles(child(noun, "nmod:poss") or noun, None, "bodies-found")


_NO_BODY = frozenset({"no", "not"})


def _lives_roles(trigger: Trigger) -> Roles | None:
    lives = trigger.token  # "nine lives were lost", "claimed nine lives"
    lives = lives if lives.lower_ in {"life", "lives"} else lives.doc[trigger.last]
    of = behind_of(lives)
    of = of or child(lives, "nmod:poss")  # "slit his throat"
    of = None if child(lives, "nummod") is not None else of  # "claimed 12 lives of clerks"
    return Roles(of or lives, None, "lives-of" if of else "counted-lives")
