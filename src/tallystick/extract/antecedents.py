"""Which people words without a noun go on about: "12 others", "seven of them", "four of whom".

"Rebels killed four soldiers and wounded six others": the six are soldiers. What is said of a bare
number comes first: "three of those killed were police officers".
"""

from collections.abc import Sequence

from tallystick.dependents import child, child_words
from tallystick.doc import Doc, Token
from tallystick.extract.doing import strikes
from tallystick.extract.group import Group
from tallystick.extract.lexicon import class_words, harm_words
from tallystick.extract.no_victims import BODIES
from tallystick.extract.people import People, age_start, is_people, is_plural, noun_class
from tallystick.extract.references import resolve
from tallystick.extract.speech_lexicon import speech_words
from tallystick.gazetteer import country_of
from tallystick.grammar import NOMINAL
from tallystick.values import replace
from tallystick.vocabulary import FORCES, ActorClass

# How far behind "three of those killed" the "were" may stand, and its noun behind that.
SAID_REACH = 4
_OF_WHOM = frozenset({"those", "them", "the", "these", "whom"})
_WERE = frozenset({"was", "were", "are", "is"})
# "124 deaths and the displacement of hundreds": the hundreds are no deaths.
_LOSSES = frozenset("death deaths life lives casualties fatalities injuries losses".split())


def said_to_be(group: Group) -> Group | None:
    """The people that a bare number is said to be: "three of those killed were police officers"."""
    words = group.head.doc
    end = words.sentence_of(group.end)[1]
    if not _is_bare_part(group, end):
        return None
    verbs = range(group.end + 1, min(group.end + 1 + SAID_REACH, end))
    verb = next((i for i in verbs if words.lower[i] in _WERE), None)
    noun = _noun_behind(words, verb, end) if verb is not None else None
    if noun is None or noun_class(words.lower[noun]) in {None, ActorClass.UNKNOWN}:
        return None
    first = next(i for i in range((verb or 0) + 1, noun + 1) if words.tags[i] in NOMINAL)
    return replace(group, head=group.head.doc[noun], first=first, last=noun)


def _is_bare_part(group: Group, end: int) -> bool:
    """Whether a number without a noun is a part of those told of: "three of those killed"."""
    part = group.head.doc.lower[group.start : min(group.end + 3, end)]
    bare = group.anonymous or group.head.lower_ in harm_words("affected")
    return bare and "of" in part and not _OF_WHOM.isdisjoint(part)


def _noun_behind(words: Doc, verb: int, end: int) -> int | None:
    """The last noun of the phrase that opens behind a verb."""
    found = None
    for i in range(verb + 1, min(verb + 1 + SAID_REACH, end)):
        if words.tags[i] not in NOMINAL | {"DET", "ADV"}:
            break
        found = i if words.tags[i] == "NOUN" else found
    return found


def widened(group: Group) -> Group:
    """The whole name or noun phrase around a resolved head."""
    kept = [c for c in group.head.children if c.dep_ in {"compound", "flat", "amod"}]
    first = min([age_start(group.head), *(c.left_edge.i for c in kept)])
    last = max([group.head.i, *(c.right_edge.i for c in kept)])
    return replace(group, first=first, last=last)


def antecedent(group: Group, earlier: list[Group]) -> Group | None:
    """The people that "others" or a bare number goes on about: in this sentence or the one before."""
    sent = group.head.sent
    same = [o for o in earlier if _counts_the_same(group, o)]
    if same:
        return same[-1]
    for other in reversed(earlier):
        # "12 bodies and 40 wounded": the wounded are no bodies
        nobody = other.anonymous or other.head.lower_ in BODIES | _LOSSES
        if nobody or other.head.i >= group.start or _is_who_did_it(other):
            continue
        if _is_of_all(group) or _is_of_a_pair(other, earlier) or _is_beyond(group, other):
            return None
        here = other.head.i >= sent.start
        before = sent.start > 0 and other.head.i >= sent.doc[sent.start - 1].sent.start
        counted = group.mention is not None
        additive = group.mention is not None and group.mention.additive
        goes_on = counted and (additive or group.head.dep_.startswith("nsubj"))
        if here or (before and goes_on):
            return other
        return None
    return None


def _is_beyond(group: Group, other: Group) -> bool:
    """ "A policeman was killed, bringing the toll to 19", ". Thousands have died": no policemen all."""
    toll = group.rule == "toll-figure"
    told_before = other.head.i < group.head.sent.start
    round_number = (
        group.mention is not None and not group.mention.additive and group.count.value is None
    )
    many = round_number or (group.count.value or 0) > _MANY
    return other.count.value == 1 and (toll or (told_before and many))


# So many are no more of whom one was told before: "A soldier was killed. Some 200 have died since May".
_MANY = 50


def _is_who_did_it(other: Group) -> bool:
    """ "Police kill a gunman who opened fire in a mall, killing 3": the three are no gunmen."""
    doc, who = other.head.doc, other.end + 1
    return doc.lower[who : who + 1] == ("who",) and strikes(doc, who)


def _is_of_a_pair(group: Group, earlier: Sequence[Group]) -> bool:
    """The soldiers of "six civilians and two soldiers were killed and nine hurt": the nine are of both."""
    if group.mention is None or group.head.doc.lower[group.start - 1] != "and":
        return False
    own = noun_class(group.head.lower_)
    return any(
        other.end + 2 == group.start
        and other.mention is not None
        and noun_class(other.head.lower_) is not own
        for other in earlier
    )


def _is_of_all(group: Group) -> bool:
    """ "Three officers among 8 dead": the eight are no officers."""
    lower, end = group.head.doc.lower, group.head.sent.end
    before = lower[max(0, group.start - 2) : group.start]
    among = not {"among", "amongst"}.isdisjoint(before[before[-1:] != ("the",) :])
    return among and not harm_words("affected").isdisjoint(
        lower[group.end : min(group.end + 3, end)]
    )


def of_the_whole(group: Group) -> Group | None:
    """ "Of the 15 passengers, six died": the passengers, of whom no other harm is told."""
    doc, at = group.head.doc, _opening_of(group)
    if at is None:
        return None
    plural = (t for t in doc[at + 1 : group.start] if t.pos_ in {"NOUN", "PROPN", "VERB", "PUNCT"})
    noun = next((t for t in plural if t.pos_ != "NOUN" or is_plural(t)), None)
    if noun is None or noun.pos_ != "NOUN" or is_people(noun) is not People.YES:
        return None
    return widened(replace(group, head=noun, first=noun.i, last=noun.i, mention=None))


def _opening_of(group: Group) -> int | None:
    """Where an "of" before a group opens its clause: "| of the 15 passengers, six died"."""
    doc, first = group.head.doc, group.head.sent.start
    opens = (i for i in range(group.start - 1, first - 1, -1) if doc.lower[i] == "of")
    return next((i for i in opens if i == first or doc.tags[i - 1] in _OPENING), None)


_OPENING = frozenset({"PUNCT", "SPACE", "CCONJ", "SCONJ"})


def is_another(group: Group, named: Group, earlier: Sequence[Group] = ()) -> bool:
    """ "One soldier was killed and another wounded" is another soldier; a name has no other.

    The "4 others" of "a soldier killed, 4 others wounded" are soldiers, those of "one medic killed"
    medics; those beside a chief, a child or a son are not.
    """
    if named.rule == "part-of-group" and group.head.doc.lower[group.start - 1] == "other":
        return True  # "one of the attackers was caught and the other four were shot dead"
    word, country = named.head.lower_, country_of(named.head.text) is not None
    own = noun_class(word)
    opens = own in FORCES and named.head.is_sent_start  # "Guard killed, three wounded in clash"
    if named.head.pos_ != "NOUN" and not country and not opens:
        return False
    kinds = {
        noun_class(o.head.lower_) for o in earlier if o.head.sent.start == named.head.sent.start
    }
    if len(kinds) > 1 and group.head.lower_ != "another":
        return False  # "killed five policemen and one villager and wounded 18 others"
    several = own in FORCES or own is ActorClass.CIVILIAN or country
    alike = several and word not in class_words("office") | class_words("single")
    return group.head.lower_ == "another" or (alike and not _has_article(named))


def is_beside(group: Group, named: Group) -> bool:
    """ "Eight students | and 120 others | were hurt": others of one list are no students."""
    head = group.head
    counted = head.head if head.dep_ == "nmod" else head  # "three priests and | dozens | of others"
    others = head.lower_ in _OTHERS
    return others and counted.dep_ == "conj" and counted.head.i == named.head.i


_OTHERS = frozenset({"others", "more"})


# Of soldiers who are captured the words are not these.
_ARRESTED = frozenset({"arrested", "detained", "held", "jailed", "apprehended", "nabbed"})


def is_held_for(named: Group, word: Token) -> bool:
    """ "A policeman was shot dead and two were arrested": those who are held for it are no policemen."""
    own = noun_class(named.head.lower_)
    victim = own is ActorClass.STATE_FORCE or (own in _NO_FORCE and named.count.value == 1)
    return victim and word.lower_ in _ARRESTED


_NO_FORCE = frozenset({ActorClass.CIVILIAN, ActorClass.UNKNOWN})


def _has_article(group: Group) -> bool:
    return "the" in child_words(group.head)


def of_them(group: Group, doer: Token | None) -> Group | None:
    """ "They fired on our men, killing seven of them": the men, who are not those that killed them."""
    doc = group.head.doc
    behind = doc[group.start : min(group.end + 3, group.head.sent.end)]
    pronoun = next((t for t in behind if t.lower_ == "them"), None)
    if pronoun is None:
        return None
    killer = resolve(doer).i if doer is not None else -1
    before = reversed(doc[pronoun.sent.start : group.start])
    plural = [noun for noun in before if noun.i != killer and _are_people(noun)]
    # "raided the rebels' camp and killed six of them": whose it is comes after those told of
    meant = [n for n in plural if n.dep_ != "nmod:poss"] or plural
    # "officials believe a quarter of them are dead": not the officials
    others = [n for n in meant if not _tells(n)]
    meant = others or (meant if pronoun.i == group.start else [])
    # "nine farmers were ambushed by rebels and four of them died": not the rebels
    meant = [n for n in meant if n.dep_ != "obl:agent"] or meant
    if meant and meant[0].dep_ == "obl:agent" and (body := _body_fallen_upon(meant[0])) is not None:
        meant = [body]
    if not meant:
        return None
    return widened(replace(group, head=meant[0], first=meant[0].i, last=meant[0].i, mention=None))


def of_them_before(group: Group, earlier: Sequence[Group]) -> Group | None:
    """ "Gunmen abducted 40 girls. | Five of them | died": of whom the sentence before told."""
    sent, count = group.head.sent, group.count.value or 0
    if group.head.lower_ != "them" or sent.start == 0:
        return None
    before = sent.doc.sentence_of(sent.start - 1)[0]
    told = (o for o in earlier if before <= o.head.i < sent.start and not o.anonymous)
    return next((o for o in reversed([*told]) if (o.count.value or 0) > count > 0), None)


def _body_fallen_upon(attacker: Token) -> Token | None:
    """ "| A patrol | was attacked by rebels and three of them were killed": of the patrol."""
    noun = child(attacker.head, "nsubj:pass")
    return noun if noun is not None and noun.lower_ in class_words("fallen_upon") else None


def _tells(noun: Token) -> bool:
    """Who only says it: "when neighbours came, | police | say the man shot one of them"."""
    says = noun.dep_ == "nsubj" and noun.i < noun.head.i
    return says and noun.head.base_ in speech_words("core") | _HOLDS


_HOLDS = frozenset({"believe", "think", "fear", "estimate", "suspect"})


def _are_people(noun: Token) -> bool:
    """Whether a noun is that of several people, no part of another: "soldiers", not "rebels' camp"."""
    people = noun.pos_ == "NOUN" and is_people(noun) is People.YES
    return people and is_plural(noun) and noun.dep_ != "compound"


def whose(group: Group) -> Group | None:
    """ "Twenty militants attacked, four of whom died": the people before the comma."""
    doc = group.head.doc
    if "whom" not in {t.lower_ for t in doc[group.start : min(group.end + 3, len(doc))]}:
        return None
    for token in reversed(doc[group.head.sent.start : group.start]):
        if token.pos_ == "NOUN" and is_people(token) is People.YES and is_plural(token):
            return widened(replace(group, head=token, first=token.i, last=token.i, mention=None))
    return None


def _counts_the_same(group: Group, other: Group) -> bool:
    """ "The 12 who were murdered" are the 12 officials told of before."""
    if other.anonymous or group.mention is None or group.mention.additive:
        return False
    value = group.count.value
    definite = group.head.doc[max(0, group.start - 1)].lower_ in {"the", "all", "those", "these"}
    return definite and value is not None and value > 1 and value == other.count.value
