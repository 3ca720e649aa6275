"""Whom an effect word does not speak of: who tells of the harm, who did it, papers, back references."""

from itertools import pairwise

from tallystick.dependents import behind_of, cases, child_words, has_word
from tallystick.doc import Token
from tallystick.extract.counted import ANYBODY
from tallystick.extract.effects import Trigger, tells
from tallystick.extract.group import Group
from tallystick.extract.lexicon import class_words, harm_words
from tallystick.extract.only_called import adds_to_none, is_called_resident, is_only_called
from tallystick.extract.people import People, is_people, is_round_number, noun_class
from tallystick.extract.spans_of_time import is_time
from tallystick.extract.speech_lexicon import speech_words
from tallystick.extract.verb_grammar import is_passive
from tallystick.extract.victims import Roles
from tallystick.gazetteer import country_of
from tallystick.tables import words
from tallystick.vocabulary import ActorClass, Effect


def is_unnumbered(group: Group) -> bool:
    """ "Policemen were killed": people of whom no number is told."""
    return group.mention is None and group.count.value is None


def is_no_victim(trigger: Trigger, roles: Roles, group: Group) -> bool:
    """Whether a group is not harmed by an effect word: "police say", "some of those documents"."""
    if group.head.lower_ in {"those", "these", "we", "us"} and group.mention is None:
        return True
    apart = _is_number_of_things(group.head) or _is_where(group.head)
    apart = apart or _is_compared(group) or _is_no_loss(trigger, group)
    if apart or _speaks(trigger, group) or _is_of_bereaved(roles, group):
        return True
    if group.rule == "bare-plural" and not group.anonymous and _acts(trigger, roles):
        return True
    if _is_of_no_harm(trigger, roles, group):
        return True
    if roles.rule == "noun-after-verb" and _is_adjective(trigger.token):
        return True
    if _is_no_person(group.head):
        return True
    if group.head.lower_ in ANYBODY and group.count.high != 0:
        return True  # "whether anybody was hurt"
    if group.head.lower_ in BODIES and (
        trigger.effect is not Effect.KILLED or roles.rule == "attribute"
    ):
        return True  # "a man's decapitated body": the body tells that he is dead
    displaced = trigger.token.lower_ == "displaced" and group.start == trigger.token.i + 1
    if displaced and is_unnumbered(group):
        return True  # "letters to displaced families"
    return _is_only_let_go(trigger, group) or _got_away(trigger, group)


def _got_away(trigger: Trigger, group: Group) -> bool:
    """Whether others were not caught or hit: "arrested one of the bandits and two others | managed to
    escape", "captured two rebels but six got away"."""
    doc, at = trigger.token.doc, group.end + 1
    if group.head.i < trigger.token.i or doc.lower[group.start - 1] not in _JOINTS:
        return False
    at += doc.lower[at : at + 1] in {("had",), ("have",), ("also",)}
    at += 2 * (doc.lower[at : at + 2] == ("managed", "to"))
    fled = doc.lower[at : at + 1]
    return not _FLED.isdisjoint(fled) or doc.lower[at : at + 2] in {
        ("got", "away"),
        ("get", "away"),
    }


_JOINTS = frozenset({"and", "but", "while", "though", ","})
_FLED = frozenset("escaped escape fled flee eluded evaded".split())


def _is_number_of_things(number: Token) -> bool:
    """ "Dozens of | buildings | were hit by missiles", "hundreds of cattle were killed"."""
    of = behind_of(number) if is_round_number(number) or number.pos_ == "NUM" else None
    return of is not None and not words("things.tsv").isdisjoint((of.lower_, of.base_))


def _is_only_let_go(trigger: Trigger, group: Group) -> bool:
    """Who was released from hospital, and what was: names, or the bodies that were evacuated."""
    if trigger.effect is Effect.RELEASED and _from_hospital(trigger.token):
        return True
    return trigger.effect in {Effect.RELEASED, Effect.DISPLACED} and _is_of_paper(group)


def _is_no_person(noun: Token) -> bool:
    """Words for people that name nobody: "were caught off guard", "300 head of cattle", "the number killed
    is not known"; the end of a name: "L. Palmer Jr."."""
    before, behind = noun.doc.lower[noun.i - 1], noun.doc.lower[noun.i + 1 : noun.i + 3]
    if noun.base_ == "head" and behind[:1] == ("of",) and not _HERDS.isdisjoint(behind):
        return True
    if noun.lower_ == "number" and before == "the":
        return True
    return (noun.lower_ == "guard" and before in {"off", "on"}) or noun.lower_ in _ENDS_NAME


_HERDS = frozenset("cattle livestock sheep goats camels cows animals".split())
_ENDS_NAME = frozenset({"jr.", "sr.", "jr", "sr"})


def _only_tells(roles: Roles, group: Group) -> bool:
    """Who only tells: "according to the account of a | wounded guard |"."""
    noun = group.head
    above = noun.head if noun.dep_ == "nmod" else noun
    return roles.rule == "attribute" and "according" in cases(noun) | cases(above)


def _is_put_at(trigger: Trigger) -> bool:
    """Whether the figure of a loss follows: "rebel | losses | standing at two dead"."""
    behind = trigger.token.doc.lower[trigger.last + 1 : trigger.last + 4]
    return "at" in behind and not class_words("put_at").isdisjoint(behind)


def _is_no_loss(trigger: Trigger, group: Group) -> bool:
    """ "No fatalities, only two wounded", "three fatalities and six injured": the dead are no wounded."""
    return trigger.effect is Effect.INJURED and tells(group.head.lower_, Effect.KILLED)


def _is_where(noun: Token) -> bool:
    """ "The deaths in Gao", "a massacre in the Republic of Ruritania", "the City of Kor": no people."""
    if noun.pos_ != "PROPN":
        return False
    if noun.dep_ == "nmod" and noun.head.pos_ == "PROPN":
        above = noun.head.lower_
        ruled = above in harm_words("place") or above in _TOWNS
        noun = noun.head if ruled or country_of(noun.text) is not None else noun
    return not _AT.isdisjoint(cases(noun))


_AT = frozenset({"in", "at", "near", "outside", "inside"})
_TOWNS = frozenset({"city", "town", "village", "township", "borough", "municipality"})


def _is_share(trigger: Trigger, group: Group) -> bool:
    """ "Half of the 30 passengers were wounded": not the thirty, nor are they counted."""
    mention, doc = group.mention, group.head.doc
    if mention is None or group.end >= trigger.token.i or not is_passive(trigger.token):
        return False
    before = doc.lower[max(group.head.sent.start, mention.start - SHARE_REACH) : mention.start]
    all_but = before[-2:] == ("all", "but")
    return all_but or (before[-2:] == ("of", "the") and not harm_words("share").isdisjoint(before))


# How far before "of the 30 passengers" its share may stand: "three - fourths".
SHARE_REACH = 5


def _is_of_no_harm(trigger: Trigger, roles: Roles, group: Group) -> bool:
    """Things, refugees who come back, and people of whom neither number nor harm is told."""
    if _is_no_life(trigger, roles, group):
        return True
    if group.anonymous and _counts_events(trigger.token, group):
        return True
    if trigger.token.doc.lower[trigger.last : trigger.last + 2] in _NO_HARM:
        return True  # "was taken off life support", "officers are lost for words"
    if trigger.token.lower_ == "refugees":
        return not harm_words("arriving").isdisjoint(_words_of(trigger.token))
    only_put = is_unnumbered(group) and _is_put_at(trigger)
    if _only_tells(roles, group) or only_put or adds_to_none(trigger):
        return True
    if trigger.needs == "person" and (_counts_things(group) or _made_off(trigger, group)):
        return True  # "seized one machine gun", "disappeared into the bush"
    if group.head.lower_ == "total" and _counts_things(group):
        return True  # "a total of nine rounds were shot"
    if roles.rule == "of-complement" and group.tokens[-1].lower_ in _HARMS:
        return True  # "the deaths of two civilians and dozens of injuries"
    if _is_share(trigger, group) or is_only_called(trigger, group) or is_called_resident(group):
        return True
    nobody = is_unnumbered(group) and (_names_nobody(trigger, roles, group))
    return nobody or _is_place(group) or (group.count.value is None and is_left_open(group))


_LIFE = frozenset({"life", "lives"})
_NO_HARM = frozenset(
    {("lost", "for")}
    | {("life", what) for what in ("support", "flight", "star", "net", "boat", "jacket")}
)


def _is_no_life(trigger: Trigger, roles: Roles, group: Group) -> bool:
    """Lives that nobody lost: "will spend his life behind bars", "lost his | life | and two others were
    hurt"; "the biggest loss of life since 1983" compares what the report tells of."""
    life = group.head
    if life.lower_ in _LIFE and trigger.effect is not Effect.KILLED:
        return True
    if roles.rule != "counted-lives":
        return False
    before = life.doc.lower[max(life.sent.start, life.i - 5) : life.i]
    return before[-2:] == ("loss", "of") and not _MOST.isdisjoint(before)


_HARMS = frozenset("injury injuries death deaths arrest arrests abductions wounds damage".split())


def _counts_events(word: Token, group: Group) -> bool:
    """ "It brings the number of mass shootings to 389": so many shootings, not people."""
    before = word.doc.lower[max(word.sent.start, word.i - _COUNT_REACH) : word.i]
    counted = word.lower_ in {"shootings", "stabbings"} and not _COUNTS.isdisjoint(before)
    return counted and group.start > word.i


# How far before "shootings" its "number" may stand: "the number of fatal mass shootings".
_COUNT_REACH = 5
_COUNTS = frozenset({"number", "total", "count", "tally"})


def _is_place(group: Group) -> bool:
    """ "In Magumeri, Borno State, and six women kidnapped": a state is not kidnapped, nor a square hurt."""
    head = group.head
    if head.pos_ != "PROPN" or group.mention is not None or head.lower_ not in harm_words("place"):
        return False
    return head.text.istitle() and head.i > head.sent.start and head.nbor(-1).pos_ == "PROPN"


def _words_of(word: Token) -> tuple[str, ...]:
    return word.doc.lower[word.sent.start : word.sent.end]


def _names_nobody(trigger: Trigger, roles: Roles, group: Group) -> bool:
    """The "dead" of "police found Ali Amin and his son, dead", of whom it says no number."""
    noun, number = trigger.token, trigger.token.head
    told = noun.dep_ == "nmod" and number.lower_ in _FIGURES
    if _is_figure_wanted(group.head.head):
        return True
    if told and "the" in child_words(number):
        return True  # "the number of civilian deaths is likely higher"
    counted, head = group.head.head, group.head
    if (
        head.dep_ == "nmod"
        and counted.lower_ == "number"
        and not _MOST.isdisjoint(child_words(counted))
    ):
        return True  # "the highest number of nurses killed in a single attack"
    if head.dep_ == "nmod" and counted.lower_ in _FIGURES and roles.rule in _PARTICIPLES:
        before = head.doc.lower[head.sent.start : counted.i]
        behind = head.doc.lower[trigger.last + 1 : trigger.last + UNSAID_REACH]
        return not _UNSAID.isdisjoint(before) or not _UNKNOWN.isdisjoint(behind)
    return roles.rule == "state-of-noun" and group.head.i == trigger.token.i


def _is_figure_wanted(number: Token) -> bool:
    """ "In a bid to maximize the | number | of people killed", "to reduce the number of deaths"."""
    verb = number.head
    wanted = number.lower_ in _FIGURES and verb.base_ in harm_words("changing")
    return wanted and (has_word(verb, {"to", "at"}, "mark") or verb.dep_ == "xcomp")


_MOST = frozenset("highest largest greatest biggest heaviest lowest smallest worst".split())
_PARTICIPLES = frozenset({"participle-of-noun", "shared-participle"})
# "Did not confirm the number of people killed or injured", "the number of people killed is not known".
_UNSAID = frozenset({"not", "n't", "unable", "declined", "refused", "without"})
_UNKNOWN = frozenset({"not", "n't", "unknown", "unclear"})
# How far behind the word of harm it may say that the number is not known.
UNSAID_REACH = 6
_FIGURES = frozenset("number numbers toll extent scale rate".split())


def is_left_open(group: Group) -> bool:
    """ "It is not known whether the rebels had any casualties", "he cannot recall any murders": neither
    some nor none."""
    doc, first = group.head.doc, group.head.sent.start
    before = doc.lower[first : group.head.i]
    at = len(before) - 1 - before[::-1].index("any") if "any" in before else 0
    unsure = before[max(0, at - 2) : at] in {("know", "of"), ("aware", "of"), ("sure", "of")}
    unsaid = at > 0 and before[at - 1] in harm_words("unsaid")
    opens = unsure or unsaid or not _OPEN.isdisjoint(before[:at])
    return len(before) - at <= ANY_REACH and opens


# How far before its noun "any" may stand: "any more rebel casualties".
ANY_REACH = 4
_OPEN = frozenset({"whether", "if"})


def _acts(trigger: Trigger, roles: Roles) -> bool:
    """ "Gunmen killed, with machetes, three peasants", "police shot in the air": not those harmed."""
    verb = trigger.token
    if roles.rule == "noun-before-verb":
        return trigger.frame == "object" and not is_passive(verb)
    behind = verb.doc.tags[trigger.last + 1 : min(trigger.last + 2, verb.sent.end)]
    return roles.rule == "headline-subject" and not set(behind) <= {"ADP", "SCONJ", "SPACE"}


def _speaks(trigger: Trigger, group: Group) -> bool:
    """Who only tells of the harm: "police say a fourth victim was hurt", "rebels asserted it was hit"."""
    doc, verb = group.head.doc, trigger.token.i
    if group.end + 1 >= verb:
        return False
    at = next((i for i in range(group.end + 1, verb) if doc.tags[i] in _NO_ADVERB), verb)
    if at >= verb or (verb - at < SPOKEN_REACH and doc.texts[at] != ":"):
        return False  # "five people confirmed dead"
    told = doc.lemmas[at].lower() in speech_words("core") and not doc.lower[at].endswith("ing")
    if doc.lower[at + 1 : at + 3] == ("to", "be"):
        return False  # "two men said to be rebels were shot"
    return (doc.tags[at] == "VERB" and told) or (doc.texts[at] == ":" and at == group.end + 1)


# How far behind "police say" the harm they tell of stands at least.
SPOKEN_REACH = 3
_NO_ADVERB = frozenset("VERB AUX PUNCT NOUN PROPN PRON SCONJ ADP CCONJ".split())


def _is_of_bereaved(roles: Roles, group: Group) -> bool:
    """ "The relatives of murdered people" are only spoken of, "relatives of farmers killed" are told of."""
    if (
        roles.rule == "participle-of-noun"
        or group.rule != "bare-plural"
        or not is_unnumbered(group)
    ):
        return False
    doc, first = group.head.doc, max(group.head.sent.start, group.start - BEREAVED_REACH)
    pairs = pairwise(doc.lower[first : group.start])
    return any(word in _BEREAVED and behind == "of" for word, behind in pairs)


# How far before the harmed their relatives may stand: "relatives of prisoners, missing and murdered".
BEREAVED_REACH = 9
_BEREAVED = frozenset("relatives families mothers wives widows orphans kin".split())


def _counts_things(group: Group) -> bool:
    """ "Seized one machine gun", "thousands of items", "some of those documents"."""
    mention, doc = group.mention, group.head.doc
    if mention is None or not mention.start <= group.head.i < mention.end or group.count.high == 0:
        return False  # "nobody in the shop was hurt"
    behind = range(mention.end, min(mention.end + 4, group.head.sent.end))
    nouns = {"NOUN", "PROPN"}
    ends = (i for i in behind if doc.tags[i] in nouns and doc.tags[i + 1 : i + 2] != ("NOUN",))
    noun = next((doc[i] for i in ends), None)  # "three out of four clinic nurses"
    if noun is None or is_people(noun) is People.YES or is_time(noun):
        return False  # "captured two others Saturday"
    return all(map(_is_of_phrase, doc[mention.end : noun.i]))


def _is_of_phrase(word: Token) -> bool:
    """Whether a word goes on with what a number counts; not the "in" of "captured two in the town"."""
    if word.pos_ == "ADP":
        return word.lower_ in {"of", "out"}
    return word.pos_ in {"ADJ", "DET", "NOUN", "NUM", "PRON", "PROPN", "PUNCT"}


def _made_off(trigger: Trigger, group: Group) -> bool:
    """ "The gunmen killed a guard and disappeared into the bush", "made off with the cattle"."""
    if is_passive(trigger.token):
        return False
    if trigger.token.base_ == "make":
        return group.end <= trigger.token.i
    if trigger.token.base_ not in _GOING:
        return False
    behind = trigger.token.doc.lower[trigger.last + 1 : trigger.last + 2]
    return behind == ("into",) or noun_class(group.head.lower_) is ActorClass.ARMED_GROUP


_GOING = frozenset({"disappear", "vanish", "melt"})


def _is_of_paper(group: Group) -> bool:
    """ "The identities of four victims have been released", "their bodies were handed over": no persons."""
    doc, first = group.head.doc, group.head.sent.start
    verbs = (i for i in range(first, group.start) if doc.tags[i] in {"VERB", "AUX"})
    first = max((i + 1 for i in verbs if doc.tags[i + 1] != "NOUN"), default=first)
    before = doc.lower[first : group.start]  # not "a statement said that the coordinator of ..."
    of = [at for at, word in enumerate(before) if word == "of"]
    things = harm_words("paper") | BODIES
    return any(before[at - 1] in things for at in of[1:] if at) or (
        bool(of) and not things.isdisjoint(before[: of[0]])
    )


def _is_compared(group: Group) -> bool:
    """ "Killed more Muslims than Buddhists": which side lost more is no figure."""
    lower, head = group.head.doc.lower, group.head.i
    before = lower[max(group.head.sent.start, head - 3) : head]
    if group.mention is not None or _MORE.isdisjoint(before):
        return False
    return "than" in lower[head + 1 : group.head.sent.end]


_MORE = frozenset({"more", "fewer"})


BODIES = harm_words("body")


def _from_hospital(verb: Token) -> bool:
    """ "He was released from hospital", "treated and released": nobody had held him."""
    if not harm_words("treated").isdisjoint(verb.doc.lower[verb.sent.start : verb.i]):
        return True
    return has_word(verb, {"hospital", "hospitals", "clinic", "care"})


def _is_adjective(word: Token) -> bool:
    """The "free" of "free speech" and of "the Free Press"; not of "rebels free 11 hostages"."""
    told = word.lower_ == "free" and word.pos_ in {"ADJ", "PROPN"}
    behind = word.doc.tags[word.i + 1 : word.i + 2]
    freeing = word.i > 0 and is_people(word.doc[word.i - 1]) is People.YES
    return told and not freeing and behind in {("NOUN",), ("PROPN",), ("ADJ",)}
