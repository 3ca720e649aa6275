"""Whom the words beside an effect word name: "killed one soldier and wounded 36" has 36 wounded.

The second witness to the grammar of `victims`, for sentences whose tree is wrong: patterns of an
effect word, a number and a noun for people, over auxiliaries, adverbs and what is bracketed.
"""

from itertools import takewhile

from tallystick.dependents import child
from tallystick.doc import Doc, Token
from tallystick.extract.effects import Trigger, is_effect_form
from tallystick.extract.lexicon import class_words, harm_words
from tallystick.extract.numbers import Numbers
from tallystick.extract.people import (
    ONE_MORE,
    People,
    group_class,
    is_aged,
    is_people,
    is_plural,
    noun_class,
)
from tallystick.extract.spans_of_time import TIMES, before_time, is_time
from tallystick.gazetteer import country_of, find
from tallystick.grammar import DASHES, HAVE, NOMINAL, SUBJECTS, WHICH_OR_THAT
from tallystick.vocabulary import ActorClass


def phrase_head(token: Token) -> Token:
    """The first word of a name that a token is part of: "Anna" for "Weber" in "Anna Weber"."""
    while token.dep_ in {"flat", "compound"} and token.head.i < token.i:
        token = token.head
    return token


def sharing_number(noun: Token) -> Token:
    """The first of two people-nouns that share a number: of "left 20 rebels and army troops dead" the
    rebels; else the head of the noun's own phrase."""
    doc, first = noun.doc, noun.sent.start
    at = _over_description(doc, noun.i, first)
    if at - 1 <= first or doc.lower[at] not in {"and", "or"}:
        return phrase_head(noun)
    other, before = doc[at - 1], _over_description(doc, at - 1, first)
    shared = all(is_people(t) is People.YES and is_plural(t) for t in (noun, other))
    return other if shared and doc.tags[before] == "NUM" else phrase_head(noun)


def _over_description(doc: Doc, at: int, first: int) -> int:
    """The word before a noun and the words that describe it: the "and" of "and army | troops"."""
    at -= 1
    while at > first and doc.tags[at] in NOMINAL:
        at -= 1
    return at


def number_before(word: Token, numbers: Numbers) -> Token | None:
    """The number straight before a participle: "five" in "were killed and five wounded".

    Also "15 others" in "15 others injured", "another", "third" in "a third injured", and "one" in
    "one of the wounded later died".
    """
    doc, first = word.doc, word.sent.start
    i = word.i - 1
    while i > first and (doc.lower[i] in _AUXILIARIES or doc.lower[i] in _LATER):
        i -= 1
    i = _before_affected(word, i)
    if i == word.i - 1 and i > first and doc.lower[i] == "of":
        i -= 1  # "scores of wounded"
    if i > first and doc[i].lower_ in {"more", "others"}:
        i -= 1
    if i < first:
        return None
    number = doc[i]
    if i - 2 >= first and doc[i - 1].lower_ == "of" and doc[i - 2].lower_ in _PARENTS:
        return None
    one_more = number.lower_ in ONE_MORE or number.lower_ == "another"
    return number if one_more or numbers.at(number) is not None else None


_LATER = frozenset("later subsequently eventually reportedly since also".split())
# Of whom some died, or were freed: "two of the hostages", "one of the five wounded".
_AFFECTED = frozenset("injured wounded hurt hostages captives victims abducted kidnapped".split())


def _before_affected(word: Token, at: int) -> int:
    """The word before "of the wounded", where that stands before a word; else the word it began at."""
    lower, first = word.doc.lower, word.sent.start
    if lower[at] not in _AFFECTED:
        return at
    if at > first and word.doc.tags[at - 1] == "NUM" and lower[at - 2] not in {"the", "of"}:
        return at - 1  # "two | wounded died"
    of = next((i for i in range(at - 1, max(first, at - 4), -1) if lower[i] == "of"), None)
    return of - 1 if of is not None else at


# "mother of three killed": the three are alive.
_PARENTS = frozenset("mother father mum mom dad parent parents grandmother grandfather".split())


def stands_beside(trigger: Trigger, first: int, last: int) -> bool:
    """Whether people stand straight at their effect word, but for auxiliaries and what is light."""
    between = (
        range(trigger.last + 1, first) if first > trigger.last else range(last + 1, trigger.token.i)
    )
    words = trigger.token.doc
    return all(
        words.tags[i] in _LIGHT or words.lower[i] in _AUXILIARIES or words.lower[i] == "of"
        for i in between
    )


_LIGHT = frozenset({"AUX", "ADV", "DET", "PUNCT", "PART", "NUM"})


def counts_noun_behind(word: Token) -> bool:
    """Whether an effect word stands inside a phrase of people: the number of "12 wounded soldiers"."""
    if word.head.i <= word.i or is_people(word.head) is not People.YES:
        return False
    between = word.doc[word.i + 1 : word.head.i]
    return all(t.pos_ in {"ADJ", "NOUN", "PROPN", "PUNCT"} for t in between)


# Words that join two effect words which share their people: "killed or seriously wounded".
_JOINING = frozenset("and or then , & / later".split())


def crosses_effect(trigger: Trigger, noun: Token) -> bool:
    """Whether another effect word of its own stands between one and a noun behind it.

    The 36 of "killed one soldier and wounded 36" are not killed; the ten of "killed or wounded ten"
    are.
    """
    words, shared = noun.doc, True
    for i in range(trigger.last + 1, noun.i):
        if words.lower[i] in _JOINING or words.tags[i] == "ADV":
            continue
        if not is_effect_form(words.lower[i]):
            if _is_other_act(words, i):
                return True
            shared = False
        elif not shared and words.lower[i - 1] in _OPENERS:
            return True
    return False


def _is_other_act(doc: Doc, at: int) -> bool:
    """Whether a second act stands behind an "and": "injuring three people and | forcing residents"."""
    acts = doc.tags[at] == "VERB" and doc.lower[at].endswith("ing")
    return acts and doc.lower[at - 1] == "and"


_OPENERS = frozenset({"and", ",", ";", "while", "but", "&"})
# What may open the people of the second of two verbs: "shot and killed a guard".
_OPENS_PEOPLE = frozenset({"DET", "NUM", "NOUN", "PROPN", "PRON", "ADJ"})


def told_by(noun: Token) -> Token | None:
    """The man of "killing a man police believe was an officer", seen from the police; else None."""
    doc, first = noun.doc, noun.sent.start
    if (
        noun.i - 2 < first
        or noun.i + 1 >= noun.sent.end
        or doc.lower[noun.i + 1] not in harm_words("says_who")
    ):
        return None
    before = doc[noun.i - 1]
    apart = is_people(before) is People.YES and not is_plural(before) and is_plural(noun)
    return before if apart and doc.tags[noun.i - 2] in {"DET", "ADJ", "NUM", "NOUN"} else None


def shared_behind(trigger: Trigger) -> Token | None:
    """The people that two active verbs share: "a guard" in "gunmen shot and killed a guard"; not in
    "took 40 passengers hostage and killed two of them"."""
    doc, end = trigger.token.doc, trigger.token.sent.end
    if "NOUN" in doc.tags[trigger.token.i + 1 : trigger.last]:
        return None
    i = trigger.last + 1
    if i + 2 >= end or doc[i].lower_ not in {"and", "or", "&"}:
        return None
    i += 1
    while i + 2 < end and doc[i].pos_ == "ADV":
        i += 1
    harms = is_effect_form(doc[i].lower_) or doc[i].lower_ in class_words("besides")
    if not harms or doc[i + 1].pos_ not in _OPENS_PEOPLE:
        return None
    second = Trigger(doc[i], i, trigger.effect, None, "object", "-", "")
    noun = people_after(second)
    return noun if noun is not None and is_people(noun) is not People.NO else None


_AIMING = frozenset({"into", "toward", "towards", "back"})


def shoots_at(trigger: Trigger) -> bool:
    """ "Rebels shot at a patrol", "was shot at by gunmen": nobody is said to be hit."""
    doc, end = trigger.token.doc, trigger.token.sent.end
    at = trigger.last + 1
    if trigger.needs != "fatal" or at + 1 >= end:
        return False
    if doc[at].lower_ in _AIMING:  # "a man shot into the crowd", "shot back at police"
        return doc[max(0, trigger.token.i - 1)].lower_ not in _AUXILIARIES
    if doc.lower[at : at + 3] == ("in", "the", "air"):
        return True
    if doc[at].lower_ != "at":
        return False
    if doc[at + 1].lower_ in _NO_AIM:
        return True
    noun = people_after(Trigger(doc[at], at, trigger.effect, None, "object", "-", ""))
    aimed = noun is not None and is_people(noun) is People.YES
    before = doc[trigger.token.i - 1] if trigger.token.i > trigger.token.sent.start else None
    # "Gunmen shot at the car", where "shot" hangs on the root as a clause of it
    whole = trigger.token.head.dep_.lower() == "root"
    finite = whole or trigger.token.dep_ not in {"acl", "acl:relcl"}
    if before is None or before.lower_ in _AUXILIARIES:
        return before is not None and before.lower_ in HAVE  # "rebels had shot at a car"
    subjects = (child for child in trigger.token.children if child.dep_ in SUBJECTS)
    aimed = aimed or doc.tags[at + 1] == "PRON"  # "the man shot at them"
    return aimed or (finite and any(map(_acts, (before, *subjects))))


# What behind "shot at" is no aim and no place: "were shot at | by gunmen", "shot at | on Monday".
_NO_AIM = frozenset("by as while when from on in during outside twice repeatedly . ,".split())


def _acts(noun: Token) -> bool:
    return noun_class(noun.lower_) in {ActorClass.ARMED_GROUP, ActorClass.STATE_FORCE}


# Words that may stand between people and the participle that speaks of them.
_AUXILIARIES = frozenset(
    """was were is are been be being have has had also reportedly allegedly apparently since later
    then all both not n't still either got get believed feared confirmed thought to appear
    appears appeared seem seems presumed reported known found pronounced declared ruled""".split()
)


_FINDING_REACH = 6


def is_found(body: Token) -> bool:
    """Whether a body is found: "his body was found", "police recovered a bullet-riddled body"."""
    words = body.doc
    first, end = words.sentence_of(body.i)
    near = words.lower[max(first, body.i - _FINDING_REACH) : min(end, body.i + _FINDING_REACH)]
    return bool(harm_words("finding") & set(near))


# How far left of a verb its people are looked for when the tree names none.
LEFT_REACH = 24


def people_before(verb: Token) -> Token | None:
    """The people straight before a verb: over auxiliaries, a bracketed phrase, and "in the village".

    "four civilians, including three women and a child, were also killed" gives "civilians".
    """
    doc, first = verb.doc, max(verb.sent.start, verb.i - LEFT_REACH)
    if _is_told_of_thing(verb):
        return None
    i = _before_auxiliaries(doc, before_time(doc, verb.i - 1, first), first)
    i = _before_auxiliaries(doc, before_time(doc, i, first), first)  # "were on Friday feared dead"
    set_off = i >= first and doc[i].text in {",", ")", "—", "–", "--"}
    if set_off:
        opener = {")": "("}.get(doc[i].text, doc[i].text)
        i = next((j for j in range(i - 1, first - 1, -1) if doc[j].text == opener), first - 1) - 1
        if i >= first and _is_single_name(doc[i]):
            return doc[i]  # "Noor, whose party won the vote, is being detained"
    for _ in range(3):
        i -= i > first and _is_said_of_people(doc, i)
        if i < first or doc[i].pos_ not in {"NOUN", "PROPN", "NUM", "ADJ", "PRON"}:
            return None
        head = phrase_head(doc[i])
        if head.dep_ == "obl:agent":
            return None  # "a girl called kind by | her aunt | was shot"
        i = _before_description(head, first)
        if i >= 0 and is_people(doc[i]) is not People.NO:
            continue
        i = _before_preposition(head, first)
        outer = phrase_head(doc[i]) if i >= first else None
        if outer is not None and is_people(outer) is People.YES:
            continue
        if is_people(head) is People.YES or _may_be_meant(head):
            return (told_by_relative(head) if is_helped(verb) else None) or head
    return None


def _is_told_of_thing(verb: Token) -> bool:
    """ "Killed six people in a town that was | seized": the town was, and nobody in it."""
    that = child(verb, "nsubj:pass")
    if verb.dep_ != "acl:relcl" or that is None or that.lower_ not in WHICH_OR_THAT:
        return False
    noun, one = verb.head, verb.doc.lower[that.i + 1] in _WAS
    return one and not is_plural(noun) and is_people(noun) is People.NO


_WAS = frozenset({"was", "is", "has"})


def _before_auxiliaries(doc: Doc, at: int, first: int) -> int:
    while at >= first and (doc.lower[at] in _AUXILIARIES or doc.tags[at] == "ADV"):
        at -= 1
    if doc.lower[at - 1 : at + 1] in _LISTED_AS and at - 1 > first:
        return _before_auxiliaries(doc, at - 2, first)
    return at


# "Were listed as seriously injured".
_LISTED_AS = frozenset(
    (verb, "as") for verb in "listed reported described counted registered classified given".split()
)


def _is_said_of_people(doc: Doc, at: int) -> bool:
    """ "Two people | wounded in the attack died": a participle between people and their verb."""
    told = doc.tags[at] == "VERB" and is_effect_form(doc.lower[at])
    noun = doc[at - 1]
    return told and noun.pos_ == "NOUN" and is_people(noun) is People.YES and is_plural(noun)


def is_helped(verb: Token) -> bool:
    """Whether an auxiliary stands straight before a verb: "were | held"."""
    return verb.i > verb.sent.start and verb.nbor(-1).lower_ in _AUXILIARIES


def told_by_relative(noun: Token) -> Token | None:
    """Whom a clause with "who" tells of, where a noun is its object: "the rebels who killed two farmers".

    What follows is said of the rebels, whatever the tree makes of "farmers": "... were arrested".
    """
    doc, first = noun.doc, noun.sent.start
    at = noun.i - 1
    while at > first and (doc.tags[at] in _BEFORE_NOUN or doc.lower[at] in _BOUND_WORDS):
        at -= 1
    if at > first + 1 and doc.lower[at - 1 : at + 1] in _WHO_WERE:  # "men who were occupants of it"
        return phrase_head(doc[at - 2]) if doc.tags[at - 2] in {"NOUN", "PROPN"} else None
    if at <= first or doc.tags[at] != "VERB" or not is_effect_form(doc.lower[at]):
        return None
    at -= 1
    while at > first and (doc.tags[at] == "ADV" or doc.lower[at] in {"have", "has", "had"}):
        at -= 1
    told = at > first and doc.lower[at] in {"who", "that", "which"}
    return phrase_head(doc[at - 1]) if told else None


_WHO_WERE = frozenset((who, be) for who in ("who", "that") for be in ("was", "were", "are", "is"))
_BEFORE_NOUN = frozenset({"NUM", "ADJ", "DET", "NOUN", "PROPN"})


def heads_line(name: Token) -> bool:
    """Whether a name heads the line whose event is told behind a dash: "Gao - two traders killed"."""
    doc, first = name.doc, name.sent.start
    if name.i + 1 < name.sent.end and doc.begins[name.i + 1] == name.idx + len(name.text):
        return False
    behind = doc.texts[name.i + 1 : name.i + 3]
    if len(behind) < 2 or behind[0] not in DASHES or name.pos_ != "PROPN":
        return False
    opens = all(tag in {"PUNCT", "SPACE", "SYM"} for tag in doc.tags[first : name.i])
    return opens and DASHES.isdisjoint(doc.texts[name.i + 2 : name.sent.end])


def _is_single_name(word: Token) -> bool:
    """One word that opens a sentence or a clause and can be a person's name: "Noor, who", "that Noor,"."""
    before = word.nbor(-1) if word.i > word.sent.start else None
    alone = before is None or before.pos_ in {"SCONJ", "PUNCT", "SPACE"}
    alone = alone and (before is None or before.text != "-")  # "a patrol in al-Zaghareed,"
    named = word.pos_ == "PROPN" and is_people(word) is not People.NO and not is_plural(word)
    return alone and named and not find(word.text) and group_class([word.text]) is None


def _may_be_meant(head: Token) -> bool:
    """A full name, or a people behind its number: "seven Japanese confirmed killed"."""
    counted = head.i > head.sent.start and head.nbor(-1).like_num
    return is_full_name(head) or (counted and country_of(head.text) is not None)


def is_full_name(head: Token) -> bool:
    """ "Anna Weber", not a place nor one word: a name of several words that can be a person's."""
    if head.pos_ != "PROPN" or is_people(head) is People.NO:
        return False
    behind = takewhile(lambda t: t.dep_ == "flat" or t.text == "-", head.doc[head.i + 1 :])
    before = head.children if head.text[0].isupper() else ()
    ahead = [c for c in before if c.i < head.i and (c.dep_, c.pos_) == ("compound", "PROPN")]
    name = [*ahead, head, *behind]
    text = " ".join(t.text for t in name)
    return len(name) > 1 and not find(text) and group_class([text]) is None


# Words of a number that may open the phrase behind a verb: "killing at least ten", "as many as 40".
_BOUND_WORDS = frozenset(
    """at least more than as many over some up to fewer less between or around about nearly almost
    approximately roughly another""".split()
)
_PHRASE = frozenset({"DET", "NUM", "ADJ", "ADV", "NOUN", "PROPN", "SYM", "X"})
_CLAUSE_OPENERS = frozenset("when where while after before as how why since until there".split())
RIGHT_REACH = 12


def people_after(trigger: Trigger) -> Token | None:
    """The noun or number straight behind a verb or its phrase: "killed 15 civilians", "made off with"."""
    found = people_from(trigger, _behind_himself(trigger))
    if found is None and trigger.last > trigger.token.i + 1:
        return people_from(trigger, trigger.last + 1)
    return found


def people_from(trigger: Trigger, start: int) -> Token | None:
    """The noun or number of the phrase that opens at a word: "civilians" of "at least 15 civilians"."""
    doc, verb = trigger.token.doc, trigger.token
    end = min(start + RIGHT_REACH - 1, verb.sent.end)
    found = None
    closes = -1
    for i in range(start, end):
        token = doc[i]
        if found is not None and token.text == "(" and _is_passed_over(found, i):
            closes = next((j for j in range(i, end) if doc[j].text == ")"), -1)
        if i <= closes or token.text in _MARKS or (found is None and _opens_whole(doc, i)):
            continue  # "four (or possibly five) children", "several of his friends"
        if token.like_num and token.pos_ != "NUM":  # "about thirteen others"
            found = token
            continue
        if _ends_people(token, found, end):
            break
        if token.lower_ in _SOMEBODY or is_aged(token):
            return token
        if token.pos_ in {"NOUN", "PROPN", "NUM"} or _stands_alone(token):
            found = token
    if found is None or found.i <= verb.i:
        return None
    behind = doc.texts[found.i + 1 : found.i + 3]
    if behind[:1] == ("-",) and behind[1:] in _OF_LAND:
        return None  # "hit a rebel-held quarter"
    head = phrase_head(found)
    return head if head.i > verb.i else found  # "wounds 6", where the tree has a name of the two


_OF_LAND = frozenset({("held",), ("controlled",), ("run",), ("occupied",)})


def _is_passed_over(found: Token, at: int) -> bool:
    """Whether a bracket only breaks in: "four (or five) children", "Northern Front (NF) commander"."""
    doc = found.doc
    letters = (
        doc.texts[at + 1 : at + 2] and doc.texts[at + 1].isupper() and doc.texts[at + 2] == ")"
    )
    goes_on = doc.tags[at + 3 : at + 4] in {("NOUN",), ("PROPN",)}
    return found.pos_ == "NUM" or bool(letters and goes_on)


def _ends_people(token: Token, found: Token | None, end: int) -> bool:
    """ "Shot Castillo several times", "killed early Sunday in a fire": no people go on there."""
    if found is not None and "times" in token.doc.lower[token.i : token.i + 2]:
        return True
    if found is None and is_time(token):
        return True
    if found is not None and found.like_num:
        behind = token.nbor(1) if token.i + 1 < end else token
        if token.lower_ in _DAYS or (token.lower_ in _TIME_OPENERS and is_time(behind)):
            return True  # "killed 28 people and injured 72 last month"
    return _ends_phrase(token, end) and not (found is None and _joins_adjectives(token))


_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday yesterday today".split()
)
_TIME_OPENERS = frozenset("last this early late earlier next the".split())
_SOME = frozenset("several some many most all dozens scores hundreds both upwards upward".split())


def _opens_whole(doc: Doc, at: int) -> bool:
    """Whether a word only opens the people behind it: "several of his", "[retired]"."""
    if doc.lower[at] == "of":
        return doc.lower[at - 1] in _SOME
    if doc.lower[at - 1] == "of" and doc.lower[at - 2] in _SOME:
        return doc.tags[at] in {"DET", "PRON"}
    return doc.tags[at] == "VERB" and doc.texts[at - 1] == "["


_MARKS = frozenset({'"', "“", "”", "'", "‘", "’", "-", "[", "]"})


def _ends_phrase(token: Token, end: int) -> bool:
    """Whether a word stands behind the phrase of people: "in", "when", "and"."""
    ahead = token.doc[token.i : min(token.i + 4, end)]
    if token.lower_ in _BOUND_WORDS and any(t.like_num for t in ahead):
        return False
    if token.lower_ in _CLAUSE_OPENERS:
        return True
    inside = token.pos_ in _PHRASE or token.dep_ == "nmod:poss" or token.lower_ in _SOMEBODY
    inside = inside or token.lower_ == "'s"  # "kidnap pastor's wife"
    return not inside


_SOMEBODY = frozenset("anybody anyone somebody someone everybody everyone nobody".split())


def _joins_adjectives(word: Token) -> bool:
    """The "and" of "American and Iraqi personnel"."""
    inside = word.i > word.sent.start and word.i + 2 < word.sent.end
    joins = inside and word.pos_ == "CCONJ"
    return joins and word.nbor(-1).pos_ == "ADJ" and word.nbor(1).pos_ in {"ADJ", "PROPN"}


def _is_bare(trigger: Trigger) -> bool:
    """Whether no "was" or "being" stands before a verb, which may be active then."""
    doc, first = trigger.token.doc, trigger.token.sent.start
    before = doc.lower[max(first, trigger.token.i - 4) : trigger.token.i]
    return BEING.isdisjoint(before)


BEING = frozenset("be is are was were been being am get got gets getting 's 're".split())


def takes_thing(trigger: Trigger) -> bool:
    """ "The army recaptured it", "seized an arms store": who stands before the verb did it."""
    if not _is_bare(trigger):
        return False
    doc, end = trigger.token.doc, trigger.token.sent.end
    at = trigger.last + 1
    if "NOUN" in doc.tags[trigger.token.i + 1 : trigger.last]:
        return True  # "traffickers held would-be migrants hostage"
    while at < end and doc.tags[at] == "ADV" and doc.lower[at] not in _CLAUSE_OPENERS:
        at += 1
    opens = at < end and doc.tags[at] in {"DET", "PRON"} and doc.lower[at] not in _NO_OBJECTS
    if not opens:
        return False
    noun = next((i for i in range(at, min(at + 5, end)) if doc.tags[i] in {"NOUN", "PROPN"}), at)
    return doc.lower[noun] not in TIMES


# What may stand behind a passive: "killed that day", "shot what police said were nine times".
_NO_OBJECTS = frozenset("all both each what which who that when where this".split())


def _stands_alone(word: Token) -> bool:
    """An adjective that is the people themselves: "killed one Israeli and ...", "two civilian and"."""
    told = noun_class(word.lower_) not in {None, ActorClass.UNKNOWN} or country_of(word.text)
    before = word.nbor(-1) if word.i > word.sent.start else word
    opened = before.like_num or before.lower_ in {"a", "an", "old"}
    if word.pos_ != "ADJ" or not told or not opened:
        return False
    return word.i + 1 >= word.sent.end or word.nbor(1).pos_ not in {"NOUN", "PROPN", "ADJ"}


def _behind_himself(trigger: Trigger) -> int:
    """Where the people behind a verb begin: behind "himself and" in "killing himself and two guards"."""
    doc, i = trigger.token.doc, trigger.token.i + 1
    if trigger.last == i:  # "mowed down nine worshippers"
        i += 1
    if doc.lower[i : i + 2] == ("to", "death"):  # "shot to death three people"
        i += 2
    if i + 1 < trigger.token.sent.end and doc[i].lower_ in REFLEXIVE:
        return i + 2 if joins_others(doc, i + 1) else i
    return i


def joins_others(doc: Doc, at: int) -> bool:
    """Whether others are joined to "himself": "himself | and a guard", "himself | , two guards and a
    nurse"; not "himself | ,” a police chief said"."""
    if doc.lower[at] in _AND_OTHERS:
        return True
    behind = doc[at + 1 : at + 2]
    listed = any(t.pos_ == "NUM" or t.lower_ in {"his", "her"} for t in behind)
    return doc.lower[at] == "," and listed


_AND_OTHERS = frozenset({"and", "&", "plus", "along", "as", "then"})


HIMSELF = frozenset({"himself", "herself"})
REFLEXIVE = frozenset({"himself", "herself", "themselves", "itself", "self"})


def _before_description(noun: Token, first: int) -> int:
    """The token before "believed to be rebels", "serving as a guard", seen from the noun; else -1."""
    doc, i = noun.doc, noun.i
    if noun.pos_ == "PROPN":
        return -1  # "a man identified as Ali Noor": his name
    while i > first and doc.tags[i - 1] in {"ADJ", "NOUN", "PROPN", "DET", "NUM"}:
        i -= 1
    if doc.lower[max(first, i - 2) : i] == ("to", "be"):
        i -= 2
    elif i > first and doc.lower[i - 1] == "as":
        i -= 1
    else:
        return -1
    told = i - 1 > first and doc.lower[i - 1].endswith(("ed", "ing", "known", "said", "thought"))
    return i - 2 if told and doc.tags[i - 1] in {"VERB", "ADJ"} else -1


def _before_preposition(noun: Token, first: int) -> int:
    """The token before "in the village", seen from "village"; before the text if there is none."""
    doc = noun.doc
    for j in range(noun.i - 1, max(first, noun.i - 6) - 1, -1):
        if doc[j].pos_ == "ADP":
            # ", with six others injured": no people before them
            return j - 1 if doc.lower[j] != "with" or doc.texts[j - 1] != "," else -1
        if doc[j].pos_ in {"VERB", "AUX", "PUNCT"} or doc[j].lower_ in {"which", "whom"}:
            break  # "the siege by militants during which five civilians were killed"
    return -1
