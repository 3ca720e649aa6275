"""Who is said to have done it, by words of blame: "claimed responsibility for", "blamed the group for",
"was charged on Monday with", "faces trial over", "the suspect in the shooting".
"""

from collections.abc import Callable, Iterator

from tallystick.dependents import child, child_words, has_word
from tallystick.doc import Doc, Token
from tallystick.extract.claimants import claimant, own_deed
from tallystick.extract.doers import Doer, actor, actor_at, bearer
from tallystick.extract.doing import of_an_age
from tallystick.extract.effects import is_effect_form
from tallystick.extract.lexicon import doer_words
from tallystick.extract.people import is_plural
from tallystick.extract.references import resolve_doer
from tallystick.extract.verb_grammar import is_passive, subject
from tallystick.grammar import RELATIVES
from tallystick.kept import constant
from tallystick.values import replace
from tallystick.vocabulary import FORCES, ActorClass

# How far from "blamed" the deed may be named, and how far behind "members of" it may begin.
EVENT_REACH = 14
DEED_REACH = 12


def find_blames(doc: Doc) -> Iterator[tuple[Token, Doer]]:
    """Every word of blame that names somebody, with whom it names."""
    cues = _cues()
    for at in doc.places_of(cues.keys()):
        readers = cues[doc.lower[at]]
        doer = next((told for read in readers if (told := read(doc[at], doc))), None)
        if doer is not None:
            yield doc[at], doer


@constant
def _cues() -> dict[str, tuple["_Reader", ...]]:
    """How each word of blame is read, by all that may tell of it."""
    told = frozenset[str]().union(*(doer_words(kind) for kind, _ in _READERS))
    return {
        word: tuple(read for kind, read in _READERS if word in doer_words(kind)) for word in told
    }


_NO = frozenset("no not n't never nobody none neither".split())


def _guilty(word: Token, doc: Doc) -> Doer | None:
    """Who is "responsible for", "accused of", "was charged on Monday with", "convicted of" a deed."""
    if (charged := _charged_by_others(word, doc)) is not None:
        return charged
    if not _opens_deed(doc, word.i + 1, _DEEDS):
        return None
    if _is_of_no_harm(word, doc):
        return None
    if _is_said_of_noun(word) and word.head.i < word.i:
        if word.lower_ in _UNNAMED and word.head.lower_ in _PERSONS and not _opens(word.head):
            return None  # "the persons responsible for the murder" tells nobody
        return actor(_told_who(word.head)) or _on_trial(word.head) or bearer(word.head)
    noun = _whom(word) or subject(word)
    if noun is None or has_word(word, _NO):
        return None
    doer = resolve_doer(noun)
    if word.lower_ in _UNNAMED and noun.lower_ in _PERSONS:
        return None
    return actor(doer) or bearer(doer) or of_an_age(doer)


def _whom(word: Token) -> Token | None:
    """ "A commander | whom the army accused of leading a raid": those of whom an active verb is said."""
    whom = child(word, "obj")
    relative = whom is not None and whom.lower_ in RELATIVES and whom.i < word.i
    return whom if relative and not is_passive(word) else None


def _is_said_of_noun(word: Token) -> bool:
    """ "Those accused of it", and in a headline "Noor guilty of murder"."""
    alone = (
        word.dep_ == "xcomp" and word.head.dep_ == "ROOT" and word.head.pos_ in {"PROPN", "NOUN"}
    )
    return word.dep_ in {"acl", "amod"} or alone


def _opens(noun: Token) -> bool:
    """Whether a headline begins with somebody: "Man guilty of murdering nurse"."""
    return noun.i == noun.sent.start and not is_plural(noun)


def _is_of_no_harm(word: Token, doc: Doc) -> bool:
    """ "A man involved in a dispute", "two women accused of giving food to the army"."""
    if word.lower_ in _LOOSELY:
        return not _names_deed(word)
    near = doc.lower[word.i + 1 : min(word.sent.end, word.i + _OF_REACH)]
    if word.lower_ != "accused" or "of" not in near or "in" in near[: near.index("of")]:
        return False
    start = word.i + 2 + near.index("of")
    end = next((i for i in range(start, word.sent.end) if doc.tags[i] == "AUX"), word.sent.end)
    return not _is_of_harm(doc, start, end)


# How far behind "accused" its "of" may stand: "accused the two women of".
_OF_REACH = 7


def _charged_by_others(word: Token, doc: Doc) -> Doer | None:
    """Whom others charge: "police charged a man with murder", "a jury convicted Noor of the killing"."""
    noun = child(word, "obj") if word.pos_ == "VERB" and not is_passive(word) else None
    if noun is None or word.lower_ not in _CHARGED or noun.i < word.i:
        return None
    end = doc.sentence_of(noun.i)[1]
    link = next((i for i in range(noun.i + 1, end) if doc.lower[i] in _DEEDS), end)
    last = noun.i + 1
    while last < link and (doc.texts[last] == "," or doc.tags[last] in {"NUM", "PROPN"}):
        last += 1  # "Omar Noor | , 34, | on Monday with"
    if not _opens_deed(doc, last, _DEEDS) or not _is_of_harm(doc, link + 1, end):
        return None
    found = actor(noun, end=link) or bearer(noun)
    if found is None:
        return None
    lone = found.actor_class is ActorClass.CIVILIAN and not is_plural(noun)
    told = ActorClass.ARMED_GROUP if lone else found.actor_class
    return replace(found, last=min(found.last, link - 1), actor_class=told)


def _is_of_harm(doc: Doc, start: int, end: int) -> bool:
    """Whether a charge is of a deed: "with | two counts of murder", not "with | fraud after the murder"."""
    told = doc.lower[start : min(end, start + CHARGE_REACH)]
    until = next((i for i, word in enumerate(told) if word in doer_words("parted")), len(told))
    return any(is_effect_form(w) or w in doer_words("event") for w in told[:until])


# How far behind "charged him with" the deed may be named, and what it may not stand behind.
CHARGE_REACH = 7

_CHARGED = frozenset(
    "charged accused convicted indicted sentenced jailed charge accuse convict convicting".split()
)


def _on_trial(court: Token) -> Doer | None:
    """ "Omar Noor went on trial accused of the murder", "appeared in court charged with it"."""
    noun = subject(court.head) if court.lower_ in {"trial", "court", "dock"} else None
    doer = resolve_doer(noun) if noun is not None else None
    return actor(doer) or bearer(doer) if doer is not None else None


_UNNAMED = frozenset({"responsible", "guilty", "involved", "implicated"})
_PERSONS = frozenset("persons person people individuals individual men man ones one".split())


def _told_who(noun: Token) -> Token:
    """Who they are: "soldiers" of "those responsible for the murder are soldiers"."""
    said = noun.head
    told = noun.lower_ == "those" and noun.dep_ == "nsubj" and child(said, "cop") is not None
    return said if told else resolve_doer(noun)


_DEEDS = frozenset({"of", "for", "in", "with", "over", "to"})
_COURT = frozenset({"for", "in", "over"})
# How far behind a word of blame its preposition may stand: "indicted last week by a grand jury in".
TIMED_REACH = 9


def _opens_deed(doc: Doc, start: int, links: frozenset[str]) -> bool:
    """Whether the deed follows, if only behind a time or those who charge: "charged Monday with"."""
    end = min(doc.sentence_of(start - 1)[1], start + TIMED_REACH)
    charged = False
    for at in range(start, end):
        if doc.lower[at] in links:
            return not _aims(doc, at) and at + 1 < doc.sentence_of(at)[1]
        charged = charged or doc.lower[at] == "by"
        timed = doc.tags[at] in {"ADV", "NUM"} or doc.lower[at] in doer_words("hour") | doer_words(
            "timed"
        )
        if not timed and not (charged and doc.tags[at] in _IN_NAME):
            return False
    return False


def _aims(doc: Doc, at: int) -> bool:
    """Whether only a verb follows: "he tried to | enter", "is believed to | have been"."""
    to_do = doc.lower[at] == "to" and doc.tags[at + 1 : at + 2] == ("VERB",)
    return to_do or doc.lower[at + 1 : at + 3] == ("have", "been")


_IN_NAME = frozenset({"ADP", "DET", "ADJ", "NOUN", "PROPN"})


def _tried(noun: Token, doc: Doc) -> Doer | None:
    """Who "faces trial over", "is appealing his conviction in", "awaits sentencing for" a deed."""
    owner = child(noun, "nmod:poss")
    if not _opens_deed(doc, noun.i + 1, _COURT):
        return None
    if owner is None and noun.head.base_ in doer_words("court") and noun.dep_ in _FACED:
        owner = subject(noun.head)
    owner = owner if owner is not None or child(noun, "cop") is None else child(noun, "nsubj")
    doer = resolve_doer(owner) if owner is not None else None
    return actor(doer) or bearer(doer) if doer is not None else None


_FACED = frozenset({"obj", "obl", "nmod"})


def _under_fire(word: Token, doc: Doc) -> Doer | None:
    """From whom fire came: "a convoy came under heavy fire from rebels", "under attack by bandits"."""
    end = doc.sentence_of(word.i)[1]
    ahead = doc.lower[word.i + 1 : min(end, word.i + _FIRE_REACH)]
    fire = next((i for i, told in enumerate(ahead) if told in doer_words("assailed")), None)
    if fire is None or ahead[fire + 1 : fire + 2] not in {("from",), ("by",)}:
        return None
    found = actor_at(doc, word.i + fire + 3, end)
    return found if found is not None and found.actor_class in FORCES else None


# How far behind "under" the "from" may stand: "under a hail of small-arms fire from".
_FIRE_REACH = 7


# Words that tie people to anything: "involved in the murder", "involved in a dispute".
_LOOSELY = frozenset({"involved", "linked"})


def _names_deed(word: Token) -> bool:
    words, (_, end) = word.doc.lower, word.doc.sentence_of(word.i)
    return not doer_words("event").isdisjoint(words[word.i + 2 : min(end, word.i + EVENT_REACH)])


def _blamed(word: Token, words: Doc) -> Doer | None:
    """ "blamed the group for the attack", "the attack was blamed on rebels"."""
    end = words.sentence_of(word.i)[1]
    ahead = words.lower[word.i + 1] if word.i + 1 < end else ""
    if ahead == "to" and words.lower[word.i + 2 : word.i + 4] == ("have", "been"):
        return None  # "15 are suspected to have been killed"
    if ahead in {"on", "to"} and words.lower[word.i + 2 : word.i + 3] != ("be",):
        return actor_at(word.doc, word.i + 2, end)
    if ahead in _IT and words.lower[word.i + 2 : word.i + 3] in {("on",), ("to",)}:
        return actor_at(word.doc, word.i + 3, end)  # "blamed it on protesters"
    if word.dep_ == "acl" and ahead == "for":
        return actor(word.head)  # "rebels blamed for killing civilians"
    if word.lower_ == "blame" and words.lower[word.i - 1] == "to" and ahead == "for":
        by = subject(word.head) if word.dep_ == "xcomp" else subject(word)
        return actor(resolve_doer(by)) if by is not None else None  # "who are to blame for"
    if word.pos_ != "VERB" or is_passive(word):
        told = word.pos_ == "VERB" and _opens_deed(words, word.i + 1, _FOR)
        held = subject(word) if told else None
        return actor(resolve_doer(held)) if held is not None else None  # "rebels were blamed for"
    start = word.i + 1
    deed = any(w in doer_words("event") for w in words.lower[start : start + 3])
    if deed:  # "blamed the attack on bandits"
        reach = range(start, min(end, start + EVENT_REACH))
        ons = (i for i in reach if words.lower[i] in {"on", "to"} and not _is_account(words, i))
        found = (actor_at(word.doc, at + 1, end) for at in ons)
        return next((doer for doer in found if doer is not None), None)
    until = _where_deed_begins(words, start, end)
    harmless = not doer_words("harmless").isdisjoint(words.lower[until + 1 : min(end, until + 3)])
    if harmless:
        return None
    return actor_at(word.doc, start, until) or _in_letters(word.doc, start, until)


def _in_letters(doc: Doc, start: int, end: int) -> Doer | None:
    """A group by letters that the tree takes for a thing: "blamed the | TPLO | for the attack"."""
    at = start + (doc.tags[start : start + 1] == ("DET",))
    letters = "".join(doc.texts[at : min(at + 1, end)])
    short = letters.isalpha() and letters.isupper() and 1 < len(letters) <= MOST_LETTERS
    return Doer(at, at, ActorClass.ARMED_GROUP, "doer-name") if short else None


MOST_LETTERS = 6


def _is_account(doc: Doc, at: int) -> bool:
    """The "to" of "according to police", who are blamed for nothing."""
    return doc.lower[at - 1] == "according"


_FOR = frozenset({"for"})
_IT = frozenset({"it", "this", "that", "them"})


def _where_deed_begins(words: Doc, start: int, end: int) -> int:
    """Where "for the attack" or "of killing ten" begins; not "of the militia" in "members of"."""
    for at in range(start, min(end, start + DEED_REACH) - 1):
        ahead = words.lower[at + 1 : min(end, at + 4)]
        deed = any(w.endswith("ing") or w in doer_words("event") for w in ahead)
        if words.lower[at] in {"for", "over"} or (words.lower[at] in {"of", "in"} and deed):
            return at
    return end


def _suspect(noun: Token, words: Doc) -> Doer | None:
    """ "the gunman behind the attack", "Ali, the suspect in the shooting": with the name beside him.

    A mere suspect did nothing yet: coders name nobody for "a suspect was held in the shooting"; they
    do for "the suspect in the shooting".
    """
    end = words.sentence_of(noun.i)[1]
    if noun.i + 1 >= end or words.lower[noun.i + 1] not in {"in", "behind", "of"}:
        return None
    if noun.pos_ == "VERB":
        return None  # "on trial accused of"
    placed = words.tags[noun.i + 2 : noun.i + 3] == ("PROPN",)
    if words.lower[noun.i + 1] == "in" and placed and not _names_deed(noun):
        return None  # "were seized by gunmen in Tolmar"
    if noun.dep_ == "appos":
        return actor(noun.head)
    if noun.lower_ in doer_words(
        "nobody"
    ):  # "the masterminds of the murder"; "Noor was its mastermind"
        said_to_be = noun.dep_ == "xcomp"  # "Noor is said to be its mastermind"
        named = child(noun, "nsubj") if child(noun, "cop") is not None else None
        named = subject(noun.head) if named is None and said_to_be else named
        doer = resolve_doer(named) if named is not None else None
        return actor(doer) or bearer(doer) if doer is not None else None
    led = child_words(noun) & {"the", "chief", "main", "prime"}
    mere = noun.base_ in _MERE and (not led or is_plural(noun))
    return None if mere else actor(noun)


_MERE = frozenset({"suspect", "accused"})


def _behind_it(word: Token, _words: Doc) -> Doer | None:
    """ "Militants were behind the attack"."""
    noun = child(word.head, "nsubj") if child(word.head, "cop") else None
    doer = resolve_doer(noun) if noun is not None else None
    if doer is None:
        return None
    # not "police suspect that they were behind the attack"; who owns up to it: `claimants.own_deed`
    told = any(doer.head.i == above.i for above in word.head.ancestors)
    return None if told else actor(doer)


def _performed(word: Token, doc: Doc) -> Doer | None:
    """ "A crime carried out by rebels", "the massacre, perpetrated by soldiers", "was claimed by"."""
    by = child(word, "obl:agent")
    if by is not None and word.lower_ != "carried" and (found := actor(by)) is not None:
        return found
    behind = ("out", "by") if word.lower_ == "carried" else ("by",)
    at, end = word.i + 1 + len(behind), doc.sentence_of(word.i)[1]
    told = doc.lower[word.i + 1 : at] == behind and at < end
    return actor_at(doc, at, end) if told else None


def _laid(word: Token, doc: Doc) -> Doer | None:
    """Who laid the weapon that the report has told of: "The mine | had been planted | by rebels"."""
    thing = child(word, "nsubj:pass")
    if thing is None or thing.lower_ not in doer_words("thing") or not child_words(thing) & _THE:
        return None
    return _performed(word, doc)


_THE = frozenset({"the", "this", "these", "both"})


def _by_actions(noun: Token, doc: Doc) -> Doer | None:
    """Whose deeds brought harm about: "because of her husband's actions", "due to the actions of rebels"."""
    first = doc.sentence_of(noun.i)[0]
    if doer_words("because").isdisjoint(doc.lower[max(first, noun.i - _CAUSE_REACH) : noun.i]):
        return None
    whose = (c for c in noun.children if c.dep_ in {"nmod:poss", "nmod"})
    return next((doer for c in whose if (doer := actor(resolve_doer(c))) is not None), None)


# How far before "actions" the "because of" may stand: "because of the terrorists' irrational actions".
_CAUSE_REACH = 6


_Reader = Callable[[Token, Doc], Doer | None]
# Which words of doer_words.tsv are read how.
_READERS: tuple[tuple[str, _Reader], ...] = (
    ("deed", claimant),
    ("guilty", _guilty),
    ("trial", _tried),
    ("blame", _blamed),
    ("suspect", _suspect),
    ("behind", _behind_it),
    ("own_deed", own_deed),
    ("performed", _performed),
    ("laid", _laid),
    ("actions", _by_actions),
    ("under", _under_fire),
)
