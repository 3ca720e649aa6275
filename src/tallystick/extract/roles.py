"""What a report says elsewhere of the people it names: "Arshad" is the military's, told once."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cached_property

from tallystick.doc import Doc, Token, positions
from tallystick.extract.classes import classify, word_class
from tallystick.extract.group import Group
from tallystick.extract.lexicon import class_words
from tallystick.extract.people import group_class, noun_class, nouns_of
from tallystick.extract.references import resolve
from tallystick.extract.speech_lexicon import speech_words
from tallystick.gazetteer import country_of
from tallystick.vocabulary import ActorClass

# How many words may lie between a name and the noun that explains it: "Zaki, the group's local chief".
REACH = 7
# How many words "a 26-year-old" puts before it.
OF_AGE = 5
_NAMING = frozenset({"identified", "named", "identify", "name", "called", "known"})
_NEUTRAL = frozenset("man men woman women person people youth youths he she him her they".split())


# Where mentions of a name differ equally often, the more telling class holds.
_FIRMNESS = {ActorClass.ARMED_GROUP: 2, ActorClass.STATE_FORCE: 2, ActorClass.CIVILIAN: 1}


class Roles:
    """The classes of a report's names, from the nouns that stand with them anywhere in it."""

    def __init__(self, doc: Doc) -> None:
        self._doc = doc
        self._classes: dict[tuple[str, frozenset[str]], ActorClass | None] = {}

    def _of_name(self, name: str, whole: frozenset[str]) -> ActorClass | None:
        """The class of one name of a person by all its mentions but those of namesakes; few of a
        report's names are those of the harmed.
        """
        if (name, whole) not in self._classes:
            stretches = self._named.get(name, ())
            own = (s for s in stretches if not self._is_namesake(s, name, whole))
            votes = Counter(filter(None, (_told(self._doc, *stretch) for stretch in own)))
            firmest = max(votes, key=lambda c: (votes[c], _FIRMNESS.get(c, 0)), default=None)
            self._classes[name, whole] = firmest
        return self._classes[name, whole]

    def _is_namesake(self, stretch: tuple[int, int], name: str, whole: frozenset[str]) -> bool:
        """Whether a mention has another first name: no "Karim Noor" is "police chief Omar Noor"."""
        words = self._doc.lower[stretch[0] : stretch[1] + 1]
        others = {w for w in words[: words.index(name)] if not _is_title(w)}
        return bool(others) and len(whole) > 1 and others.isdisjoint(whole)

    @cached_property
    def _named(self) -> dict[str, list[tuple[int, int]]]:
        """The stretches of proper nouns in which each name stands."""
        found: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for first, last in _names(self._doc):
            for token in self._doc[first : last + 1]:
                if len(token.text) > 2:
                    found[token.lower_].append((first, last))
        return found

    @cached_property
    def _has_attacker(self) -> bool:
        """Whether the report speaks of one attacker: "the gunman", "a suspect", "the assailant"."""
        doc = self._doc
        armed = (doc[at] for at in doc.places_of(nouns_of(ActorClass.ARMED_GROUP)))
        return any(
            token.pos_ == "NOUN" and "Sing" in token.morph.get("Number", []) for token in armed
        )

    def class_of(self, group: Group, *, by_police: bool) -> ActorClass | None:
        """The class of a person by what the whole report says of the name, or of the one attacker.

        In a report of a lone gunman "the man" whom the police arrest or shoot is he, and so are "an
        Iraqi and three women" arrested: the guide counts suspects in an attack as armed.
        """
        head = resolve(group.head)
        people = (t for t in group.tokens if t.pos_ == "PROPN" and not _is_of_home(t, group))
        names = [t.lower_ for t in people]
        if head.pos_ == "PROPN" and not _tells_itself(group):
            whole = frozenset(name for name in names if not _is_title(name))
            told = next(filter(None, (self._of_name(n, whole) for n in reversed(names))), None)
            if told:
                return told
        single = group.count.high == 1
        if single and head.lower_ in class_words("outsider") | _BESIDE_HIM:
            told = _explained(head.doc, group.end)  # "his brother, rebel fighter Ali Rios,"
            if told is ActorClass.ARMED_GROUP or told is ActorClass.STATE_FORCE:
                return told
        several = group.count.high != 0 and head.lower_ not in {"people", "they", "them"}
        named = head.pos_ == "PROPN" or country_of(head.text) is not None
        neutral = (single or several) and (head.lower_ in _NEUTRAL or named)
        if by_police and neutral and self._has_attacker:
            return ActorClass.ARMED_GROUP
        return None


def _is_of_home(name: Token, group: Group) -> bool:
    """Whether a name is that of the place where somebody lives: "Omar Noor, 31, of | Dayton Heights"; the
    harmed themselves may stand behind "the killing of"."""
    doc, at = name.doc, name.i
    while at > group.first and doc.tags[at - 1] == "PROPN":
        at -= 1
    return at > group.first and doc.lower[at - 1] in {"of", "from"}


def _is_title(word: str) -> bool:
    """ "Major", "Sgt.", "Officer" before a name."""
    return noun_class(word) is not None or word in class_words("rank")


_BESIDE_HIM = frozenset({"companion", "colleague", "friend", "comrade"})


def _tells_itself(group: Group) -> bool:
    """Whether a phrase names its people's kind: "top rebel commander Salim Haddad"."""
    texts = [token.text for token in group.tokens]
    return group_class(texts) is not None or any(noun_class(text) for text in texts)


_NAMES = frozenset({"PROPN"})


def _names(doc: Doc) -> Iterator[tuple[int, int]]:
    """Stretches of proper nouns: "Mohammed Emwazi"."""
    first, last, starts = -1, -1, frozenset(doc.starts)
    for at in positions(doc.tags, _NAMES):
        if first < 0:
            first = at
        elif at > last + 1 + _is_initial(doc, last + 1) or at in starts:
            yield first, last
            first = at
        last = at
    if first >= 0:
        yield first, last


def _is_initial(doc: Doc, at: int) -> bool:
    """The "C." of "PFC Rommel C. Debuton", which the tree may take for no name."""
    return len(doc.texts[at]) == _INITIAL and doc.texts[at][0].isupper() and doc.texts[at][1] == "."


_INITIAL = 2


def _told(doc: Doc, first: int, last: int) -> ActorClass | None:
    """The class that the words beside a name tell: "police inspector X", "X, a farmer"."""
    before = _noun_before(doc, first, last)
    if before is not None and _is_rank(doc, before.i):
        return _title_class(doc, before.i)
    if before is not None and before.pos_ in {"NOUN", "ADJ"} and noun_class(before.lower_):
        told = classify(before, _phrase_left(before))
        past = told is ActorClass.STATE_FORCE and _is_former(doc, before.i)
        return ActorClass.CIVILIAN if past else told
    named_by = _named_as(doc, first)
    known = classify(named_by, _phrase_left(named_by)) if named_by is not None else None
    if known is not None and known is not ActorClass.UNKNOWN:
        return known  # "the victims were identified as": no more is said of them than that
    inside = group_class([token.text for token in doc[first : last + 1]])
    if inside and last > first:
        return inside
    titles = (_title_class(doc, at) for at in range(first, last))  # "Colonel Amadou Traore"
    title = next((told for told in titles if told), None)
    if title:
        return title
    return _explained(doc, last)


def _is_rank(doc: Doc, at: int) -> bool:
    """Whether a rank whose words the tree takes for common ones ends here: "Private First Class | Noor"."""
    if doc.lower[max(0, at - 2) : at + 1] == _FIRST_CLASS:
        return True
    return doc.texts[at].istitle() and doc.lower[at] in class_words("rank")


_FIRST_CLASS = ("private", "first", "class")


def _title_class(doc: Doc, at: int) -> ActorClass | None:
    """The class of a title before a name, also cut short: "Colonel", "Lance Cpl.", no "Attorney General"."""
    rank = doc.lower[at] in class_words("rank") or _is_rank(doc, at)
    told = ActorClass.STATE_FORCE if rank else word_class(doc[at])
    return ActorClass.CIVILIAN if told is ActorClass.STATE_FORCE and _is_former(doc, at) else told


def _is_former(doc: Doc, at: int) -> bool:
    """Whether a title is of the past: "former armed forces chief General Ivan Paz"."""
    start = max(doc.sentence_of(at)[0], at - REACH)
    former = class_words("former")
    while at > start and doc.tags[at - 1] in {"NOUN", "PROPN", "ADJ"}:
        at -= 1
    return not former.isdisjoint(doc.lower[max(start, at - 1) : at + 1])


def _noun_before(doc: Doc, first: int, last: int) -> Token | None:
    """The noun that a name explains: "police inspector X", "a rebel commander, X, was killed"."""
    if first < 2:
        return doc[first - 1] if first else None
    closed = last + 1 < len(doc) and doc[last + 1].text in {",", ")", "."}
    explains = doc[first - 1].text == "," and closed and not _ends_source(doc, first - 1)
    return doc[first - 2] if explains else doc[first - 1]


def _ends_source(doc: Doc, comma: int) -> bool:
    """ "According to Gao police, | Omar Noor, 34, was shot": who says so tells not who he is."""
    start = doc.sentence_of(comma)[0]
    to = next(
        (i for i in range(start, comma - 1) if doc.lower[i : i + 2] == ("according", "to")), None
    )
    return to is not None and "," not in doc.texts[to:comma]


# How many words behind "a member" its group may stand: "chief of operations of the valley's largest
# rebel group".
GROUP_REACH = 10


def _told_after(noun: Token, end: int) -> list[Token]:
    found = []
    for token in noun.doc[noun.i + 1 : min(noun.i + GROUP_REACH, end)]:
        if token.is_punct or token.pos_ in {"VERB", "AUX", "CCONJ"}:
            break
        found.append(token)
    return found


def _phrase_left(noun: Token) -> list[Token]:
    first = min([noun.i, *(c.i for c in noun.children if c.dep_ in {"compound", "amod", "nmod"})])
    return list(noun.doc[max(first, noun.i - REACH) : noun.i + 1])


def _named_as(doc: Doc, first: int) -> Token | None:
    """The noun before "identified as X" or "named X"."""
    at = first - 1
    if at > 0 and doc[at].lower_ == "as":
        at -= 1
        if _tells_class(doc[at]) and _is_named_there(doc, at):
            return doc[at]  # "police identified the shooter as X"
    if at <= 0 or doc[at].lower_ not in _NAMING:
        return None
    for j in range(at - 1, max(at - REACH, -1), -1):
        if _tells_class(doc[j]):
            return doc[j]
    return None


def _tells_class(token: Token) -> bool:
    """Whether a word is a noun of people: "the shooter", "a farmer"."""
    return token.pos_ == "NOUN" and bool(noun_class(token.lower_))


def _is_named_there(doc: Doc, at: int) -> bool:
    """Whether a noun is what "identified" asks for: "identified the gunman | as", not by whom."""
    before = doc.lower[max(0, at - 4) : at]
    return not _NAMING.isdisjoint(before) and "by" not in before


def _explained(doc: Doc, last: int) -> ActorClass | None:
    """The noun behind a name's comma: "X, a local farmer"; "X, 42, a soldier of the ..."."""
    sent_end = doc[last].sent.end
    if last + 2 >= sent_end or doc[last + 1].text not in {",", "("}:
        return None
    reach = REACH + OF_AGE if "old" in doc.lower[last + 2 : last + 2 + REACH] else REACH
    ahead = doc[last + 2 : min(last + 2 + reach, sent_end)]
    if ahead[0].pos_ not in {"DET", "ADJ", "NOUN", "NUM", "PRON", "PROPN"}:
        return None
    for token in ahead:
        if token.pos_ in {"VERB", "AUX", "SCONJ"} or token.lower_ in {"who", "whose"}:
            return None
        if token.pos_ == "NOUN" and noun_class(token.lower_):
            noun = _headed(token)  # "Omar Noor, a | security | guard"
            if _speaks(noun):
                return None  # "his wife, Diane Moller, Dayton police said"
            return classify(noun, [*_phrase_left(noun), *_told_after(noun, sent_end)])
    return None


def _headed(noun: Token) -> Token:
    """The noun for people that a noun stands before, as in "a security | guard"; else the noun itself."""
    above = noun.head
    beside = noun.dep_ == "compound" and noun.i < above.i and noun_class(above.lower_) is not None
    return above if beside else noun


def _speaks(noun: Token) -> bool:
    """Whether a noun behind a name tells who says so: "Omar Noor, 40, | the Dayton sheriff's office said"."""
    while noun.dep_ in _BEFORE_NOUN and noun.head.i > noun.i:
        noun = noun.head
    if "according" in noun.doc.lower[max(0, noun.i - 3) : noun.i]:
        return True
    return noun.dep_ == "nsubj" and noun.head.base_ in speech_words("core inverting")


_BEFORE_NOUN = frozenset({"compound", "nmod:desc", "nmod:poss"})
