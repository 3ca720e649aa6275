"""Whose an act is by the words beside it: "a Taliban attack", "the army's shelling", "Russian air strikes".

What sort of act it was ("a terrorist attack"), what it fell on ("a convoy attack") and what it was done
with ("drone strikes") names nobody.
"""

from collections.abc import Sequence
from itertools import dropwhile

from tallystick.dependents import has
from tallystick.doc import Token, once_a_word
from tallystick.extract.doers import MACHINES, MOUTHPIECES, Doer, actor, supposed_start
from tallystick.extract.lexicon import class_words, doer_words
from tallystick.extract.people import group_class, noun_class
from tallystick.extract.references import resolve_doer
from tallystick.gazetteer import country_of, is_demonym
from tallystick.grammar import KICKERS
from tallystick.tables import word_sets
from tallystick.vocabulary import FORCES, ActorClass


@once_a_word
def doer_beside(event: Token) -> Doer | None:
    """ "a Taliban attack", "the army's shelling", "Russian air strikes", "mob killing of a woman"."""
    if event.lower_ in doer_words("war"):
        return None  # "the rebels' insurgency" is not all theirs
    if event.lower_ in doer_words("deed"):
        return None  # "its spokesman claimed responsibility for killing two": no deed of his own
    if event.dep_ == "nsubj:pass" and event.lower_ in doer_words("ridden"):
        return None  # "a police van was blown up, killing two"
    if not _TREND.isdisjoint(event.doc.lower[max(event.sent.start, event.i - 3) : event.i]):
        return None  # "growing cartel violence" goes on around it
    if {event.lower_, event.base_} & (word_sets("sites.tsv")["site"] | doer_words("town")):
        return None  # "an attack on a police academy that killed 20", "blasts in Ruritanian cities"
    if event.lower_ in class_words("loss"):
        return None  # "six Hamas deaths" are of Hamas
    if event.dep_ == "compound" and event.head.lower_ in doer_words("inquiry") | MOUTHPIECES:
        return None  # "police launch murder probe", "the rebels' military operations spokesman"
    for token in event.children:
        if token.dep_ == "nmod" and token.i > event.i and _is_behind_by(token):
            return actor(token)
    return _doer_before(event)


def _doer_before(event: Token) -> Doer | None:
    before = _words_beside(event)
    for word in tuple(before):
        if word.lower_ in _OWNED_UP:
            before += word.children
    for word in before:
        if word.lower_ in _ITS and event.base_ in _DEEDS:
            return _of_those_meant(word)
        if word.lower_ in _SORTS and group_class([word.nbor(1).text]) is not None:
            continue  # "the | paramilitary | RSF attack"
        if (found := _modifier(word, event)) is not None:
            return found
    return None


_SORTS = frozenset({"paramilitary", "military"})
_ITS = frozenset({"its", "their"})
_DEEDS = frozenset(
    "attack raid strike airstrike shelling bombing bombardment offensive assault campaign".split()
)


def _of_those_meant(pronoun: Token) -> Doer | None:
    """Whose attacks "its attacks" are, where a force or an armed group is meant."""
    meant = resolve_doer(pronoun)
    found = actor(meant) if meant.i != pronoun.i else None
    return found if found is not None and found.actor_class in FORCES else None


def _is_behind_by(noun: Token) -> bool:
    """Whether "by" names a doer; not in "a drive-by on Mercer Street"."""
    return any(c.lower_ == "by" and noun.doc.texts[c.i - 1] != "-" for c in noun.children)


def _words_beside(event: Token) -> list[Token]:
    """The words before an event that may name its doer."""
    before = [c for c in event.children if c.i < event.i and c.dep_ in _BESIDE]
    if noun_class(event.lower_) is ActorClass.CIVILIAN:  # "police hostages" are police
        return [c for c in before if c.dep_ == "nmod:poss"]
    beside = event.doc[event.i - 1]
    if event.i > event.sent.start and beside not in before:
        # "a gunman shot shoppers", where the tree sees no verb
        suffered = beside.dep_ == "nsubj:pass" and beside.head is event  # "policeman shot dead"
        # "five policemen | murdered in ambush"
        said = event.dep_ == "acl" and event.head is beside and event.lower_ in _SUFFERED
        suffered = suffered or (said and not has(event, "obj"))
        # "told police | Haro shot a clerk", where police are those told
        suffered = suffered or (beside.dep_ == "obj" and beside.head.base_ == "tell")
        before += [] if suffered else [_in_bracket(beside) or beside]
    return before


def _in_bracket(closing: Token) -> Token | None:
    """The letters of a group before its deed: "a Kurdistan Workers' Party (| PKK |) attack"."""
    if closing.text != ")" or closing.i - 2 <= closing.sent.start or closing.nbor(-2).text != "(":
        return None
    letters = closing.nbor(-1)
    return letters if letters.text.isupper() else None


_SUFFERED = frozenset("murdered killed slain assassinated executed kidnapped abducted".split())
_BESIDE = frozenset({"compound", "amod", "nmod:poss"})
# "The Taliban-claimed attack", "rebel-led raids".
_OWNED_UP = frozenset("claimed led".split())
_TREND = frozenset("growing rising escalating increasing spiralling spiraling surging".split())

_AGAINST = frozenset("anti counter ex non".split())


def _is_nobodys(token: Token) -> bool:
    """ "A security operation", "a terrorist attack", "anti-personnel mines", "gang-related shots";
    "weekend police raids" and "Monday's rebel attack" are not of the day."""
    before = token.nbor(-2).lower_ if token.i > 1 else ""
    related = token.lower_ == "related" and token.nbor(-1).text == "-"
    told = token.lower_ in doer_words("quality") | doer_words("hour")
    return told or before in _AGAINST or related


def _modifier(token: Token, event: Token) -> Doer | None:
    if token.pos_ not in {"NOUN", "PROPN", "ADJ"} or _is_nobodys(token):
        return None
    if token.lower_ in doer_words("struck") and not _is_owned_weapon(token):
        return None
    if _is_of_site(token, event):
        return None
    if token.lower_ in doer_words("lone") and _is_beside_weapon(token):
        return None  # "mortar and sniper attacks", "shelling and sniper fire"
    of_machine = token.lower_ in _KINDS_OF_MACHINE and token.doc.lower[token.i + 1] in MACHINES
    if token.lower_ == "kamikaze" or of_machine:
        return None  # "a kamikaze drone", "a fighter jet" are flown by others
    inside = [t for t in token.subtree if t.i <= token.i]
    phrase = list(dropwhile(_only_counts, inside)) or [token]
    if _is_owned_weapon(token) and len(phrase) > 1:
        phrase, event, token = phrase[:-1], token, phrase[-2]  # "the army | drone strike"
    named = _name_in(phrase, event)
    if named is not None:
        return named
    if _is_acting_country(token, phrase, event):
        return Doer(phrase[0].i, token.i, ActorClass.STATE_FORCE, "doer-in-event")
    people = phrase[0]
    power = is_demonym(people.text) or _is_power(people.text)
    armed = power and _is_of_arms(phrase[1:])
    if armed and not _is_no_act_of_power(people, event):
        return Doer(people.i, people.i, ActorClass.STATE_FORCE, "doer-in-event")
    parted = token.i > 0 and token.nbor(-1).text == "-"  # "anti-government factions"
    told = _class_in_event(token.lower_) if not parted else None
    first = supposed_start(token.doc, token.i)  # "gunmen suspected to be | herders attacked"
    return Doer(first, token.i, told, "doer-in-event") if told is not None else None


def _is_owned_weapon(token: Token) -> bool:
    """ "Drone" is struck in "a drone attack"; in "a US drone attack" it is what others struck with."""
    owned = any(c.i < token.i and c.pos_ in {"PROPN", "ADJ", "NOUN"} for c in token.children)
    return owned and token.lower_ in doer_words("weapon")


def _is_beside_weapon(token: Token) -> bool:
    joined = token.doc.lower[max(0, token.i - 2) : token.i]
    weapons = doer_words("bomb") | doer_words("thing")
    return joined[-1:] == ("and",) and not weapons.isdisjoint(joined)


def _is_of_arms(phrase: Sequence[Token]) -> bool:
    """Whether arms stand between a people and its strike: "Israeli fighter jet strikes"."""
    words = {token.lower_ for token in phrase}
    return not words.isdisjoint(MACHINES | doer_words("weapon")) and words.isdisjoint(_CIVIL)


_CIVIL = frozenset("cargo passenger commercial civilian tourist rescue private airline".split())
_KINDS_OF_MACHINE = frozenset({"fighter", "sniper", "bomber", "attack"})


def _only_counts(token: Token) -> bool:
    """What belongs to the event, not to its doer: "the first | US drone strikes in a month"."""
    return token.pos_ in {"ADP", "PUNCT"} or token.lower_ in _COUNTING or token.lower_ == "that"


_COUNTING = frozenset("first second third latest last new recent fresh another twin two".split())


def _is_of_site(token: Token, event: Token) -> bool:
    """The "police" and the "station" of "a police station attack": what it fell on."""
    beside = token.doc.lower[token.i : min(token.i + 2, event.i)]
    return not word_sets("sites.tsv")["site"].isdisjoint(beside)


def _class_in_event(word: str) -> ActorClass | None:
    """Of what class a word before an event makes its doers: "police", "mob", "herdsmen"."""
    if word in doer_words("lone"):
        return ActorClass.ARMED_GROUP  # "sniper fire"
    own = noun_class(word)
    if own not in FORCES and word not in doer_words("crowd"):
        return None
    armed = word in doer_words("raiders")
    return ActorClass.ARMED_GROUP if armed else own or ActorClass.CIVILIAN


def _name_in(phrase: list[Token], event: Token) -> Doer | None:
    """A group whose name stands in the phrase or goes on to the event: "al" of "al-Qaeda attack"."""
    first, end, doc = phrase[0].i, phrase[-1].i, phrase[0].doc
    thing = doc.texts[end].islower() and noun_class(doc.lower[end]) is None
    start = first if thing and group_class([doc.texts[end]]) is None else end
    for last in range(start, max(event.i, end + 1)):
        if doc.texts[last] in KICKERS:
            return None  # "Tolmar – Army shelling kills two"
        named = group_class(doc.texts[first : last + 1])
        if named is not None and not _only_describes(doc[first], last, named):
            return Doer(first, last, named, "doer-in-event")
    return None


def _only_describes(word: Token, last: int, named: ActorClass) -> bool:
    """The "massive" of "a massive police operation", which is no word of the name behind it."""
    plain = word.pos_ == "ADJ" and word.text.islower() and noun_class(word.lower_) is None
    return plain and group_class(word.doc.texts[word.i + 1 : last + 1]) is named


def _is_armed(word: str) -> bool:
    return (noun_class(word) or group_class([word])) is ActorClass.ARMED_GROUP


# Powers in short before what they do; "in DRC attack" is where it was done.
_POWERS = frozenset(("United States", "Soviet Union", *"US UK UAE USA USSR PRC".split()))


def _is_power(name: str) -> bool:
    """Whether letters stand for a power: "U.S.", "US", "UAE"."""
    return name in _POWERS or (not name.isalpha() and country_of(name) is not None)


def _is_acting_country(token: Token, phrase: list[Token], event: Token) -> bool:
    """ "Israel's", "Turkish", "US", "United States" before an act; not "the Kenya attack"."""
    name = " ".join(t.text for t in phrase if t.pos_ != "DET")
    if not country_of(token.text) and not country_of(name):
        return False
    if _is_no_act_of_power(token, event):
        return False
    owns = token.dep_ == "nmod:poss"
    return (
        owns
        or is_demonym(token.text)
        or _is_power(token.text)
        or name in _POWERS
        or (" " in name and country_of(name) is not None and event.lower_ in doer_words("army_act"))
    )


def _is_no_act_of_power(token: Token, event: Token) -> bool:
    """Strife, which is only in a country, or no act of an army: "Argentina's food riots"."""
    if event.lower_ in doer_words("strife"):
        return True
    behind = event.doc.lower[token.i + 1]
    if any(map(_is_armed, event.doc.lower[token.i + 1 : event.i])):
        return True  # "an Afghan rebel attack", "a Pakistani Taliban attack"
    civil = not _CIVIL.isdisjoint(event.doc.lower[token.i + 1 : event.i])
    if token.text in _POWERS and event.lower_ in doer_words("crime"):
        return True  # "two killed in US shooting"
    return civil or behind in doer_words("no_army")  # "Afghan car bombing"
