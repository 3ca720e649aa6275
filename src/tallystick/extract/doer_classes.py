"""The class of those who did it, where their words leave it open: "three men", "a sniper", "Russians"."""

from itertools import pairwise

from tallystick.doc import Token
from tallystick.extract.classes import classify
from tallystick.extract.lexicon import doer_words
from tallystick.extract.people import group_class, noun_class
from tallystick.extract.source_types import rank_of_words
from tallystick.gazetteer import country_of
from tallystick.vocabulary import ActorClass, SourceType

ARMED = frozenset("armed masked hooded heavily-armed balaclava-clad".split())
# People who did harm and of whom no more is told: the guide counts lone attackers as armed.
LONE = frozenset("man men woman women teenager".split())
# Those who are only taken for what they are called did it: "suspected dealers killed an officer".
_TAKEN_FOR = frozenset({"suspected", "presumed"})
# Attackers of whom the report says that nobody knows them, and the nouns that tell no more.
_UNKNOWN = frozenset("unidentified unknown unnamed".split())
ANYBODY = frozenset(
    "man men person persons people individual individuals subject subjects group".split()
)


def class_of_doer(noun: Token, phrase: list[Token]) -> ActorClass:
    """The class of those who did it: plain men who kill are an armed group, a whole people its army."""
    if is_unknown(noun, phrase):
        return ActorClass.UNKNOWN
    found = classify(noun, phrase)
    if found is ActorClass.UNKNOWN:  # "three people stabbed an officer"
        return ActorClass.ARMED_GROUP
    if noun.lower_ in doer_words("peaceful"):
        return found
    if _are_told_armed(noun, phrase, found):
        return ActorClass.ARMED_GROUP
    by_name = noun.pos_ == "PROPN" and not any(noun_class(t.lower_) for t in phrase)
    if found is ActorClass.CIVILIAN and by_name:
        return ActorClass.ARMED_GROUP
    if found is ActorClass.CIVILIAN and any(t.lower_ in _TAKEN_FOR for t in phrase if t.i < noun.i):
        return ActorClass.ARMED_GROUP
    sniper = noun.lower_ in doer_words("lone")
    if sniper and not any(_tells_state(t) for t in phrase if t.i != noun.i):
        return ActorClass.ARMED_GROUP
    if noun.lower_ in doer_words("lawman") and found is ActorClass.CIVILIAN:
        return ActorClass.STATE_FORCE
    armed = noun.lower_ in LONE or noun.lower_ in doer_words("raiders")
    armed = (
        armed or noun_class(noun.lower_) is ActorClass.STATE_FORCE
    )  # "ex-soldiers killed a guard"
    if found is ActorClass.CIVILIAN and armed:
        return ActorClass.ARMED_GROUP
    return _army_of(noun) if found is ActorClass.CIVILIAN and country_of(noun.text) else found


def _are_told_armed(noun: Token, phrase: list[Token], found: ActorClass) -> bool:
    """Whether words beside people tell that they are armed: "masked men", "members of the NRF"."""
    if found is ActorClass.STATE_FORCE:
        return are_of_armed(phrase)
    armed = any(t.lower_ in ARMED or ends_as_armed(t, phrase) for t in phrase)
    return armed or _are_of_band(noun, phrase)


def are_of_armed(phrase: list[Token]) -> bool:
    """Whether an armed group has a unit of its own, or is called one: "the Karu Front's 5th brigade",
    "the self-styled Armed Forces of Karu", "the Karu Defence Forces rebel group"."""
    rebel = ((one.lower_, other.lower_) for one, other in pairwise(phrase))
    if any(noun_class(a) is ActorClass.ARMED_GROUP and b in doer_words("body") for a, b in rebel):
        return True
    owners = (t for t in phrase if t.dep_ == "nmod:poss")
    if any(ActorClass.ARMED_GROUP in (group_class([t.text]), noun_class(t.lower_)) for t in owners):
        return True
    return any(t.lower_ in _STYLED and t.doc.lower[t.i - 2] == "self" for t in phrase[2:])


_STYLED = frozenset({"styled", "proclaimed", "declared"})


def _are_of_band(noun: Token, phrase: list[Token]) -> bool:
    """Whether members are of a body by its letters or name: "members of the NRF", "of Column 40"."""
    if noun.lower_ not in {"member", "members"}:
        return False
    behind = [t for t in phrase if t.i > noun.i and t.text[:1].isupper()]
    bands = doer_words("named") | doer_words("body")
    letters = (t.text for t in behind if t.text.isupper() and len(t.text) > 1)
    own_words = (SourceType.OTHER, SourceType.ARMED_GROUP)  # not "of the UN mission"
    return any(t.lower_ in bands for t in behind) or any(
        rank_of_words(word)[0] in own_words for word in letters
    )


def ends_as_armed(noun: Token, phrase: list[Token]) -> bool:
    """Whether a name ends as those of armed groups do, though no list holds it: "the Karu Front"."""
    if not noun.text[:1].isupper() or noun.lower_ not in doer_words("named"):
        return False
    return any(t.text[:1].isupper() for t in phrase if t.i < noun.i)


def _tells_state(token: Token) -> bool:
    """Whether a word beside "sniper" or "commando" tells whose he is: "army", "Ruritanian"."""
    if token.lower_ in doer_words("regular"):
        return True
    return noun_class(token.lower_) is ActorClass.STATE_FORCE or country_of(token.text) is not None


def is_unknown(noun: Token, phrase: list[Token]) -> bool:
    """ "Unidentified men": nobody knows who they were, and nothing says that they were armed."""
    told = {t.lower_ for t in phrase}
    return noun.lower_ in ANYBODY and bool(told & _UNKNOWN) and not told & ARMED


def _army_of(noun: Token) -> ActorClass:
    """ "The Russians shelled the town": a whole people that makes war is its army; two men are not."""
    counted = any(c.dep_ == "nummod" or c.lower_ in {"some", "several"} for c in noun.children)
    whole = noun.lower_.endswith(("s", "ch", "sh", "ese")) and not counted
    return ActorClass.STATE_FORCE if whole else ActorClass.ARMED_GROUP
