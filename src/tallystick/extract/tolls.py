"""Figures that stand beside a toll and not beside its victims: "the death toll rose to 22"."""

from collections.abc import Iterator
from itertools import takewhile

from tallystick.counts import NumberMention
from tallystick.doc import Doc, Token
from tallystick.extract.effects import Trigger, is_effect_form, tells
from tallystick.extract.group import Group, above
from tallystick.extract.groups import read_one
from tallystick.extract.lexicon import class_words, harm_words
from tallystick.extract.numbers import Numbers
from tallystick.extract.people import People, is_people, noun_class
from tallystick.extract.verb_grammar import subject
from tallystick.gazetteer import is_demonym
from tallystick.grammar import NOUNS
from tallystick.values import replace
from tallystick.vocabulary import ActorClass, Effect

# How far behind "toll" its figure may stand: "the toll from Monday's blast in Quetta has risen to 53".
REACH = 14
TOLLS = frozenset({"toll", "tolls"})
_COUNTED = frozenset({"count", "counts", "number", "numbers"})
# "The city's homicide total rose to 284"; a "total" by itself is of anything.
_TOTALS = frozenset({"total", "tally"})
_DEADLY = frozenset({"death", "body", "casualty", "homicide", "murder"})
_EFFECTS = {
    "injured": Effect.INJURED,
    "wounded": Effect.INJURED,
    "hurt": Effect.INJURED,
    "arrested": Effect.DETAINED,
    "arrests": Effect.DETAINED,
    "seized": Effect.DETAINED,
    "captured": Effect.DETAINED,
    "missing": Effect.MISSING,
    "disappeared": Effect.MISSING,
    "released": Effect.RELEASED,
    "freed": Effect.RELEASED,
    "kidnappings": Effect.ABDUCTED,
    "detained": Effect.DETAINED,
    "displaced": Effect.DISPLACED,
    "kidnapped": Effect.ABDUCTED,
    "abducted": Effect.ABDUCTED,
    "casualties": Effect.KILLED_OR_INJURED,
    "casualty": Effect.KILLED_OR_INJURED,
}


_RISE = frozenset("rise rises rose risen climb climbed increase grow further higher".split())


def find_tolls(doc: Doc, numbers: Numbers) -> Iterator[tuple[Trigger, Group]]:
    """Each toll of a report with its figure: "toll", 22 people."""
    for at in doc.places_of(TOLLS | _COUNTED | _TOTALS | _LOST):
        token = doc[at]
        effect = _toll_effect(token)
        if effect is None:
            continue
        mention = _figure(token, numbers)
        if mention is not None and doc.lower[mention.end : mention.end + 1] in _DEAD:
            effect = Effect.KILLED  # "raised the casualty toll to 537 | killed | and 2,266 wounded"
        if mention is not None and token.lower_ in _LOST and _is_of_things(doc, mention):
            continue
        if mention is not None:
            trigger = Trigger(token, token.i, effect, None, "toll", "-", "toll")
            yield trigger, _group(token, mention, numbers)
        later = _later_figure(doc, mention.end if mention else token.i + 1, token, numbers)
        if later is not None and (mention is None or _is_of_before(doc, mention)):
            trigger = Trigger(token, token.i, effect, None, "toll", "-", "toll")
            yield trigger, _group(token, later, numbers)


# "The number of people killed when a truck blew up at a bus park in Arba has risen to 137".
FAR = 32
_RISEN = frozenset(
    "up surged gone risen rose climbed jumped grown increased soared stands stood reached".split()
)
_AT_FIRST = frozenset("initially originally earlier previously first".split())


_DEAD = frozenset({("dead",), ("killed",)})


def _later_figure(doc: Doc, at: int, toll: Token, numbers: Numbers) -> NumberMention | None:
    """The figure far behind a toll that is said to have risen, over what tells of the deed."""
    for i in range(at, min(toll.i + FAR, toll.sent.end)):
        if doc.texts[i] in {";", ":"}:
            return None
        mention = numbers.by_first.get(i)
        if mention is not None:
            near = doc.lower[i - 2 : i]
            return mention if near[1] in {"to", "at"} and near[0] in _RISEN else None
    return None


def _is_of_before(doc: Doc, mention: NumberMention) -> bool:
    """ "The toll, initially put at 9, has since risen to 16": a figure that was given before."""
    return not _AT_FIRST.isdisjoint(doc.lower[max(0, mention.start - 4) : mention.start])


def _is_of_things(doc: Doc, mention: NumberMention) -> bool:
    """ "The firm put its losses at 30 trucks"."""
    noun = next((t for t in doc[mention.end : mention.end + 1] if t.pos_ in NOUNS), None)
    return noun is not None and is_people(noun) is not People.YES


def _toll_effect(token: Token) -> Effect | None:
    before = token.nbor(-1).lower_ if token.i > token.sent.start else ""
    if token.lower_ in TOLLS:
        return _EFFECTS.get(before, Effect.KILLED)
    if token.pos_ not in {"NOUN", "PROPN"}:
        return None
    if token.lower_ in _LOST:
        return Effect.KILLED if _who_lost(token) is not None else None
    if before in _DEADLY:
        return _EFFECTS.get(before, Effect.KILLED)
    if token.lower_ in _TOTALS:
        return Effect.KILLED if _is_brought_up(token) else None
    ahead = token.doc.lower[token.i + 1 : min(token.i + 11, token.sent.end)]
    if not ahead or not (ahead[0] == "of" or ahead[0] in harm_words("counted")):
        return None  # "the number | of dead", "the number | killed this month"
    at = next((at for at, word in enumerate(ahead) if word in harm_words("counted")), None)
    if at is None:
        return None
    told = _EFFECTS.get(ahead[at], Effect.KILLED)
    both = ahead[at + 1 : at + 2] in _AND_OR and _hurt().issuperset(ahead[at + 2 : at + 3])
    return Effect.KILLED_OR_INJURED if both and told is Effect.KILLED else told


def _is_brought_up(total: Token) -> bool:
    """ "Gunmen killed three guards, bringing the total to 25", "for a total of 25": of those killed, as the
    sentence tells."""
    doc, first = total.doc, total.sent.start
    before, behind = doc.lower[first : total.i], doc.lower[total.i + 1 : total.i + 2]
    brought = before[-1:] == ("the",) and not harm_words("bringing").isdisjoint(before[-2:-1])
    brought = brought and behind == ("to",)
    brought = brought or (before[-2:] == ("for", "a") and behind == ("of",))
    dead = any(tells(word, Effect.KILLED) for word in before)
    hurt = any(tells(word, Effect.INJURED) for word in before)
    return brought and dead and not hurt


# "The number of people killed and wounded rose to 30", "of deaths and injuries".
_AND_OR = frozenset({("and",), ("or",)})


_LOST = frozenset({"losses"})


def _who_lost(losses: Token) -> Token | None:
    """Who tells of losses of their own people: "the | insurgents | put their losses at three"."""
    doc, at = losses.doc, losses.i
    own = doc.lower[at - 1] in _OWN and doc.lower[at + 1 : at + 2] == ("at",)
    if not own or losses.head.base_ not in _PUT:
        return None  # "at nine million pounds"
    found = subject(losses.head)
    told = found is not None and noun_class(found.lower_) in {
        ActorClass.ARMED_GROUP,
        ActorClass.STATE_FORCE,
    }
    return found if told else None


_OWN = frozenset({"their", "its", "own"})
_PUT = frozenset({"put", "estimate", "set", "place", "give"})


def _hurt() -> frozenset[str]:
    return harm_words("hurt") | {"injuries"}


def _figure(token: Token, numbers: Numbers) -> NumberMention | None:
    doc, sent = token.doc, token.sent
    ahead = [numbers.by_token.get(i) for i in range(max(sent.start, token.i - 4), token.i)]
    if any(ahead) and harm_words("bringing") & set(
        doc.lower[max(sent.start, token.i - 7) : token.i]
    ):
        return next(mention for mention in ahead if mention)
    beside = _figure_beside(token, numbers)
    if beside is not None:
        return beside
    if token.lower_ in _TOTALS and doc.lower[token.i + 1 : token.i + 2] == ("of",):
        return numbers.by_token.get(token.i + 2)  # "for a total of 25"
    for i in range(token.i + 1, min(token.i + REACH, sent.end)):
        if doc.lower[i] in {";", ":", "according"} or _turns_to_another(doc, i):
            break
        if _is_yet_to_rise(doc, i):
            break
        mention = numbers.by_first.get(i)
        if mention is None:
            continue
        handed = harm_words("hands_over") & set(doc.lower[max(token.i, i - 2) : i])
        bound = mention.head_start > mention.start and not mention.additive
        # "as several were", "the toll was to rise as at least 15 were ...", ", as nine were"
        opens = mention.count.value is None or doc.lower[i - 2] in _RISE | {","}
        loose = (doc.lower[i - 1] == "as" and opens) or _are_many(mention, doc)
        if loose:
            break
        if doc.lower[i - 1] != "from" and (handed or bound):
            return mention
    return None


def _are_many(mention: NumberMention, doc: Doc) -> bool:
    """ "The number of casualties, as the attackers were | many": no figure of the toll."""
    return mention.count.value is None and doc.lower[mention.start - 1] in {"were", "are"}


def _figure_beside(toll: Token, numbers: Numbers) -> NumberMention | None:
    """The figure straight behind a toll in a headline: "Death toll 7", "Toll: 7 so far"."""
    doc, at = toll.doc, toll.i + 1
    if toll.lower_ not in TOLLS or at >= toll.sent.end:
        return None
    mention = numbers.by_first.get(at + (doc.texts[at] in _MARKS))
    if mention is None or mention.count.value is None:
        return None
    told = any(map(is_effect_form, doc.lower[mention.end : mention.end + 1]))
    return None if told else mention


_MARKS = frozenset({":", "-", "–", "—"})


def _is_yet_to_rise(doc: Doc, at: int) -> bool:
    """ "The toll | could | climb to 40": it has not; "may have passed 40" is said of now."""
    behind = doc.lower[at + 1 : at + 2]
    return doc.lower[at] in _MAY and behind != ("have",) and doc.tags[at] == "AUX"


_MAY = frozenset({"could", "may", "might", "would", "will"})


def _turns_to_another(doc: Doc, at: int) -> bool:
    """The "and" of "confirmed the toll and said another 12 were wounded"."""
    behind = doc.lower[at + 1 : at + 2]
    if not _hurt().isdisjoint(behind) and at > 0 and is_effect_form(doc.lower[at - 1]):
        return False  # "the number of people killed and wounded rose to 30"
    opens = doc.lower[at] == "and" and doc.tags[at + 1 : at + 2] == ("VERB",)
    return opens and harm_words("hands_over").isdisjoint(behind)


def _group(token: Token, mention: NumberMention, numbers: Numbers) -> Group:
    noun = _people_behind(token, mention) or _people_ahead(token)
    if noun is None and token.lower_ in _LOST:
        noun = _who_lost(token)
    noun = noun or token.doc[mention.head_start]
    if noun.i > mention.start and noun.lower_ in class_words("role"):
        told = read_one(noun, numbers)  # "put the toll at 25 members of the police"
        if told is not None and told.mention is mention:
            return replace(told, rule="toll-figure")
    count = mention.count
    if token.doc.lower[mention.start - 1] in _PASSED and count.value is not None:
        count = above(count.value)  # "the toll passed 200"
    return Group(noun, noun.i, noun.i, count, mention, "toll-figure")


_PASSED = frozenset({"passed", "passes", "passing", "past"})


def _people_behind(toll: Token, mention: NumberMention) -> Token | None:
    """The people straight behind the figure: "the toll rose to nine | civilians"."""
    doc = toll.doc
    for i in range(mention.end, min(mention.end + 3, toll.sent.end)):
        if doc[i].pos_ in {"NOUN", "PROPN"} and is_people(doc[i]) is People.YES:
            return doc[i]
        if doc[i].pos_ not in {"ADJ", "NOUN", "PROPN"}:
            return None
    return None


def _people_ahead(toll: Token) -> Token | None:
    """The people behind the toll itself: "the toll among | civilians | rose to nine"."""
    doc, end = toll.doc, toll.sent.end
    # who did it are none of them: "the number of Ruritanians killed | by settlers"
    near = doc[toll.i + 1 : min(toll.i + 6, end)]
    ahead = takewhile(lambda t: not (t.is_punct or t.lower_ == "by"), near)
    of = (t for t in ahead if _is_of_people(t))
    # not "the twin blasts"
    return next((t for t in of if doc.tags[t.i + 1 : t.i + 2] != ("NOUN",)), None)


def _is_of_people(noun: Token) -> bool:
    """A noun for people, or a people by its name: "civilians", "Iraqis"."""
    named = noun.pos_ == "PROPN" and noun.text.endswith("s") and is_demonym(noun.text)
    return named or (noun.pos_ == "NOUN" and is_people(noun) is People.YES)
