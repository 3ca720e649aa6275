"""Words that say how people were affected: "killed", "lost their lives", "left 90 dead".

A Trigger is such a word in its place. Which people it speaks of is read in `victims`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from tallystick.dependents import child
from tallystick.doc import Doc, Span, Token, positions
from tallystick.extract.lexicon import harm_words
from tallystick.extract.people import People, is_people, is_round_number
from tallystick.grammar import ONESELF
from tallystick.kept import constant
from tallystick.tables import rows
from tallystick.values import plain
from tallystick.vocabulary import Effect, EventKind

# "gunned the two men down": how many words may stand inside a phrase of phrases.tsv.
GAP = 6
# How far before "shooting" the word "fatal" may stand: "the fatal Monday night police shooting of".
FATAL_BEFORE = 4
_DEADLY = frozenset({"fatal", "deadly", "lethal"})
# "Was severely beaten", "badly burned": who is only beaten may be unhurt.
_SEVERELY = frozenset("severely badly seriously critically savagely brutally viciously".split())
# "A double homicide", "the triple murder": how many a noun of harm tells by itself.
MULTIPLES = {"double": 2, "twin": 2, "triple": 3, "quadruple": 4, "quintuple": 5, "sextuple": 6}
# How far behind "shot" the words "dead" or "to death" may stand: "shot him twice in the head, dead".
FATAL_REACH = 7
# "Shot a man, ..." may name several people before "to death": "stabbed the clerk and her son to death".
TO_DEATH_REACH = 14


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of effects.tsv: a word, the effect it tells and where its victims stand."""

    word: str
    pos: str
    effect: Effect
    kind: EventKind | None
    frame: str
    needs: str


@plain(frozen=True, slots=True)
class Trigger:
    """An effect word in a report: its token, the last token of its phrase, and what it tells."""

    token: Token
    last: int
    effect: Effect
    kind: EventKind | None
    frame: str
    needs: str
    rule: str


def _inflected(verb: str) -> set[str]:
    if verb.endswith("e"):
        return {verb, verb + "d", verb[:-1] + "ing", verb + "s"}
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return {verb, verb[:-1] + "ied", verb + "ing", verb[:-1] + "ies"}
    plural = verb + ("es" if verb.endswith(("s", "sh", "ch", "x")) else "s")
    return {verb, verb + "ed", verb + "ing", plural}


@constant
def _entries() -> dict[tuple[str, str], Entry]:
    found = {}
    for word, pos, effect, kind, frame, needs, _ in rows("effects.tsv"):
        event = EventKind(kind) if kind != "-" else None
        found[word, pos] = Entry(word, pos, Effect(effect), event, frame, needs)
    return found


@constant
def _by_form() -> dict[str, tuple[Entry, ...]]:
    table: dict[str, list[Entry]] = {}
    for word, pos, _, _, _, _, irregular in rows("effects.tsv"):
        forms = {word} | (set(irregular.split()) if irregular != "-" else set())
        if pos == "verb" and irregular == "-":
            forms = _inflected(word)
        for form in forms:
            table.setdefault(form, []).append(_entries()[word, pos])
    return {form: tuple(found) for form, found in table.items()}


@constant
def _base_forms() -> frozenset[str]:
    told = ((word, forms.split()) for word, pos, *_, forms in rows("effects.tsv") if pos == "verb")
    return frozenset(word for word, forms in told if word not in forms)


def is_base_form(word: str) -> bool:
    """Whether a word is a verb of effects.tsv in the form that is never a participle: "injure"."""
    return word in _base_forms()


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Words that tell an effect together, with gaps between; `behind` are those behind the first.

    With `has_gap` other words may stand behind the first: "opened ... fire".
    """

    parts: tuple[frozenset[str] | None, ...]
    behind: tuple[frozenset[str], ...]
    has_gap: bool
    entry: str
    frame: str


@constant
def _phrases() -> dict[str, dict[str, tuple[_Phrase, ...]]]:
    """The phrases by their first word and the one behind it, "" for any other."""
    table: dict[str, list[_Phrase]] = {}
    for pattern, entry, frame in rows("phrases.tsv"):
        parts = tuple(None if p == "..." else frozenset(p.split("|")) for p in pattern.split())
        behind = tuple(filter(None, parts[1:]))
        for first in parts[0] or ():
            phrase = _Phrase(parts, behind, None in parts[1:2], entry, frame)
            table.setdefault(first, []).append(phrase)
    return {first: _by_next(found) for first, found in table.items()}


def _by_next(phrases: Sequence[_Phrase]) -> dict[str, tuple[_Phrase, ...]]:
    """Phrases of one first word by the word behind it, together with those that any may follow."""
    loose = tuple(p for p in phrases if p.has_gap or not p.behind)
    following = {word for p in phrases if p not in loose for word in p.behind[0]}
    told = {
        word: tuple(p for p in phrases if p in loose or word in p.behind[0]) for word in following
    }
    return told | {"": loose}


@constant
def _phrase_starts() -> frozenset[str]:
    return frozenset(_phrases())


def effect_words(doc: Doc) -> tuple[Token, ...]:
    """Every token that is an effect word by its form, whether or not people are found for it."""
    return tuple([doc[at] for at in doc.places_of(effect_forms())])


@constant
def effect_forms() -> frozenset[str]:
    """The forms of all effect words: "wounded", "kidnapping"."""
    return frozenset(_by_form())


def is_effect_form(word: str) -> bool:
    """Whether a word in lower case is a form of an effect word."""
    return word in effect_forms()


def tells(word: str, effect: Effect) -> bool:
    """Whether a word in lower case tells an effect by itself: "wounded" of INJURED."""
    return any(entry.effect is effect and entry.needs == "-" for entry in _by_form().get(word, ()))


def tells_kind(word: str, kind: EventKind) -> bool:
    """Whether a word in lower case tells the kind of its event by itself: "shot" of SHOOTING."""
    return any(entry.kind is kind for entry in _by_form().get(word, ()))


def find_triggers(doc: Doc) -> tuple[Trigger, ...]:
    """The effect words of a report in the order of the text, phrases before their single words."""
    phrases = {trigger.token.i: trigger for trigger in _phrase_triggers(doc)}
    inside = {i for t in phrases.values() for i in range(t.token.i + 1, t.last + 1)}
    found = []
    forms = _by_form()
    for at in sorted({*phrases, *doc.places_of(effect_forms())}):
        phrase = phrases.get(at)
        if phrase:
            found.append(phrase)
        token = doc[at]
        for entry in forms.get(token.lower_, ()):
            if phrase or (token.i in inside and entry.pos != "verb"):
                continue
            if _died_of_it(token):
                continue
            if _fits(token, entry) and not (found and _is_of_blow(token, found[-1])):
                found.append(_trigger(token, entry))
                break
    return tuple(found)


def _died_of_it(word: Token) -> bool:
    """ "Two | injured | later succumbed to their wounds": they are dead."""
    doc, at, end = word.doc, word.i + 1, word.sent.end
    if word.lower_ not in _HURT or word.i == word.sent.start:
        return False
    while at < end and doc.tags[at] == "ADV":
        at += 1
    counted = doc.tags[word.i - 1] == "NUM" or doc.lower[word.i - 1] in _SEVERAL
    return counted and at < end and doc.lower[at] in _DIED


_HURT = frozenset({"injured", "wounded"})
_SEVERAL = frozenset({"several", "many", "other", "others"})
_DIED = frozenset({"died", "succumbed", "expired"})


def _is_of_blow(word: Token, before: Trigger) -> bool:
    """ "Two men shot dead a nurse": "dead" says what came of the blow, and nothing of the two."""
    doc, at = word.doc, before.last + 1
    at += not ONESELF.isdisjoint(doc.lower[at : at + 1])  # "shot himself dead"
    return at == word.i and word.lower_ == "dead" and before.rule.endswith("+death")


def _phrase_triggers(doc: Doc) -> Iterator[Trigger]:
    lower, phrases = doc.lower, _phrases()
    for at in doc.places_of(_phrase_starts()):
        near = lower[at + 1 : min(at + 2 + GAP, doc.sentence_of(at)[1])]
        by_next = phrases[lower[at]]
        for phrase in by_next.get(near[0], by_next[""]) if near else by_next[""]:
            if phrase.has_gap and phrase.behind and phrase.behind[0].isdisjoint(near):
                continue  # as mostly
            last = _match(doc, at, phrase.parts)
            if last is None or _goes_on(doc, last) or _spans_bodies(doc, at, last):
                continue
            if phrase.frame == "in" and phrase.has_gap and "ADP" in doc.tags[at + 1 : last]:
                continue  # "at least nine dead in prison", "in a raid on a jail"
            if phrase.frame == "lives" and "VERB" in doc.tags[at + 1 : last - 1]:
                continue  # "claimed that he had threatened the lives of her sons"
            rule = f"phrase:{phrase.entry}"
            effect, kind, needs = _told_by(phrase.entry)
            mortally = _is_mortally(lower[max(0, at - FATAL_BEFORE) : at])
            fatal = not _FATAL.isdisjoint(lower[at:last]) and "non" not in lower[at:last]
            if effect is Effect.INJURED and (mortally or fatal):
                effect, needs, rule = Effect.KILLED, "-", f"{rule}+death"
            yield Trigger(doc[at], last, effect, kind, phrase.frame, needs, rule)
            break


# "Sustained a fatal gunshot wound", "suffered fatal injuries".
_FATAL = frozenset({"fatal", "mortal"})


def _goes_on(words: Doc, last: int) -> bool:
    """Whether the last word of a phrase is part of a longer one: "were critical | of the army"."""
    behind = words.lower[last + 1 : last + 3]
    judges = words.lower[last] in {"critical", "stable"} and behind[:1] not in _CLOSING
    lives_on = behind[:1] == ("to",) and not _DEVOTED_TO.isdisjoint(behind[1:])
    walks_in = words.lower[last] == "go" and not _INSIDE.isdisjoint(behind[:1])
    kept_from = words.lower[last] == "saved" and behind[:1] == ("from",)  # "from her captors"
    off_duty = words.lower[last] == "off" and behind[:1] == ("-",)
    return "threatening" in behind or judges or lives_on or walks_in or kept_from or off_duty


# "Police let nobody go | down there": nobody is set free.
_INSIDE = frozenset("down up there in inside into through ahead near past outside".split())
# "He gave his life to God" and lives.
_DEVOTED_TO = frozenset({"god", "christ", "jesus", "allah", "islam"})
# Behind "were critical": the sentence ends, or goes on to something else.
_CLOSING = frozenset(
    {(), (".",), (",",), (";",), ("and",), ("after",), ("with",), ("but",), ("while",)}
)


def _spans_bodies(words: Doc, first: int, last: int) -> bool:
    """ "Received six bodies with bullet wounds": the bodies are what is told of."""
    return any(
        entry.frame == "bodies"
        for word in words.lower[first + 1 : last]
        for entry in _by_form().get(word, ())
    )


@cache
def _told_by(entry: str) -> tuple[Effect, EventKind | None, str]:
    """Effect, kind and needs behind the second column of phrases.tsv: an effect, or a listed word."""
    if entry in set(Effect):
        return Effect(entry), None, "-"
    found = next(e for (word, _), e in _entries().items() if word == entry)
    return found.effect, found.kind, found.needs


def _match(words: Doc, at: int, parts: tuple[frozenset[str] | None, ...]) -> int | None:
    """The index of the last word of a phrase that begins at a word; None if it is not there."""
    lower, slack = words.lower, 0
    end = words.sentence_of(at)[1]
    for part in parts[1:]:
        if part is None:
            slack = GAP
            continue
        reach = lower[at + 1 : min(at + 2 + slack, end)]
        if part.isdisjoint(reach):
            return None  # as mostly
        at, slack = at + 1 + next(positions(reach, part)), 0
    return at


def _fits(token: Token, entry: Entry) -> bool:
    """Whether a word stands in the part of speech of its entry; adjectives of "wounded" overlap."""
    if entry.pos == "noun":
        nominal = (token.pos_ in {"NOUN", "PROPN"} and not _governs(token)) or _is_nominal(token)
        return nominal and not _names_a_thing(token)
    if entry.pos == "adj":
        open_class = token.pos_ in {"ADJ", "NOUN", "VERB", "ADV", "PROPN"}
        return open_class and not _is_how_they_are(token)
    if _is_held_for(token) or _is_of_bodies(token) or _is_how_they_are(token):
        return False
    if _in_a_name(token) or _brings_down_a_thing(token) or _is_fired(token) or _is_nominal(token):
        return False
    if token.lower_.endswith("ing") and token.dep_ in {"amod", "compound"} and not is_act(token):
        return False  # "the shooting suspect" was not shot
    if token.pos_ in {"VERB", "ADJ"} or _governs(token):
        return True
    # a headline's or a wire's capitals make nouns of verbs: "Four Killed in Market Blast"
    if token.i > token.sent.start and _before_number(token):
        return True
    return token.pos_ in {"PROPN", "NOUN", "AUX"} and token.lower_.endswith(
        ("ed", "shot", "slain", "hit", "struck")
    )


def _is_of_helpers(token: Token) -> bool:
    """The "rescue" of ", rescue workers said", whatever its tag; not "troops rescue workers"."""
    opens = token.i == token.sent.start or token.nbor(-1).pos_ in {"PUNCT", "CCONJ", "DET", "ADP"}
    helpers = not harm_words("helper").isdisjoint(token.doc.lower[token.i + 1 : token.i + 2])
    return token.lower_ == "rescue" and helpers and opens


def _is_how_they_are(token: Token) -> bool:
    """ "A blind sheik" was not blinded, "free speech" frees nobody, and who "played dead" lives."""
    if token.lower_ == "dead":
        before = token.doc.lower[max(0, token.i - 3) : token.i]
        return not (_SEEMINGLY - {"for"}).isdisjoint(before)
    free = token.lower_ == "free" and token.dep_ == "amod"
    return token.pos_ == "ADJ" and (free or token.lower_ == "blind")


def _is_of_bodies(token: Token) -> bool:
    """ "Found 50 mutilated bodies", "rescue workers": it is the bodies, the workers that are told of."""
    return _is_of_helpers(token) or not _DEAD.isdisjoint(token.doc.lower[token.i + 1 : token.i + 2])


_DEAD = frozenset("body bodies corpse corpses cadaver cadavers".split())


def _is_nominal(token: Token) -> bool:
    """ "The killing last week of two nurses", "death and wounding of": a noun, whatever its tag."""
    if not token.lower_.endswith("ing") or token.i + 1 >= token.sent.end:
        return False
    before = token.nbor(-1).lower_ if token.i > token.sent.start else ""
    return token.nbor(1).lower_ == "of" or before in _BEFORE_NOUNS or before in MULTIPLES


def _governs(token: Token) -> bool:
    """ "Accused of kidnapping 30 peasants", "of shooting and injuring his wife": it has an object."""
    if token.pos_ == "VERB" or not token.lower_.endswith("ing"):
        return False
    joined = (c for c in token.children if c.dep_ == "conj" and c.lower_.endswith("ing"))
    acts = (token, *(c for c in joined if c.pos_ == "VERB"))
    return any(c.dep_ == "obj" and c.i > act.i for act in acts for c in act.children)


_BEFORE_NOUNS = frozenset("the a this that these his her their its 's ’s".split())


def _before_number(token: Token) -> bool:
    """ "Gunmen kidnap eight nuns", "blast kills 10, wounds 25", "bandits injure scores"."""
    if token.i + 1 >= token.sent.end:
        return False
    behind = token.nbor(1)
    return behind.pos_ == "NUM" or is_round_number(behind)


def is_act(token: Token) -> bool:
    """ "accused of murdering two men", whatever the tree says: a preposition goes before the act."""
    before = token.nbor(-1) if token.i > token.sent.start else None
    while before is not None and _is_light(before) and before.i > token.sent.start:
        before = before.nbor(-1)  # "accused of fatally shooting"
    return before is not None and before.lower_ in {"of", "by", "for", "after", "before"}


def _is_light(word: Token) -> bool:
    return word.is_quote or (word.pos_ == "ADV" and word.lower_.endswith("ly"))


def is_headline(sent: Span) -> bool:
    """Whether most words of a sentence begin with a capital, as in a headline."""
    words = [t for t in sent if t.is_alpha and len(t.text) > 3]
    return sum(t.text[0].isupper() for t in words) > 0.6 * len(words)


def _brings_down_a_thing(token: Token) -> bool:
    """ "shot down a drone", "shot up a bar" harm nobody; "shot down two protesters" does."""
    words = token.doc
    up = ("up",) if token.lower_.startswith("sho") else ("down",)
    if words.lower[token.i + 1 : token.i + 2] not in {("down",), up}:
        return False
    end = words.sentence_of(token.i)[1]
    ahead = token.doc[token.i + 2 : min(token.i + 7, end)]
    noun = next((t for t in ahead if t.pos_ in {"NOUN", "PROPN"} and t.dep_ != "compound"), None)
    return noun is not None and is_people(noun) is not People.YES


def _in_a_name(token: Token) -> bool:
    """A capital inside a sentence: "Free Syrian Army" frees nobody."""
    if not token.text[0].isupper():
        return False
    sent = token.sent
    first = token.i == sent.start or token.nbor(-1).is_punct
    return not first and not is_headline(sent)


def _is_held_for(token: Token) -> bool:
    """ "The rebels are held responsible": nobody has them."""
    behind = token.doc.lower[token.i + 1 : token.i + 2]
    holds = token.lower_ in {"held", "holding", "hold"}
    return holds and not harm_words("held_for").isdisjoint(behind)


# What a single shot does, and no one who is shot: "one shot | hit a tank", "went through the door".
_SINGLE = frozenset("a one the first second third last single another".split())
_FLYING = frozenset("fired hit struck missed went came pierced entered shattered".split())
_FIRING = frozenset("fire fired fires firing heard hear took take takes squeezed".split())


def _is_fired(token: Token) -> bool:
    """ "Fired one shot", "heard a shot": the noun, nobody is hit by it."""
    if token.lower_ != "shot":
        return False
    words = token.doc.lower
    behind = words[token.i + 1 : min(token.i + 3, token.sent.end)]
    flew = not _FLYING.isdisjoint(behind[:1]) and words[token.i - 1] in _SINGLE
    means = words[token.i - 2] in {"with", "by"} and words[token.i - 1] in _SINGLE
    if behind in {("was", "fired"), ("is", "fired"), ("rang", "out")} or flew or means:
        return True  # "one shot was fired", "at least one shot fired by guards hit a tank"
    return bool(_FIRING & set(words[max(token.sent.start, token.i - 4) : token.i - 1]))


def _names_a_thing(token: Token) -> bool:
    """A "death sentence", "murder charges", "the arrest warrant": the next noun is what is meant."""
    if token.dep_ not in {"compound", "nmod"} or token.head.i <= token.i:
        return False
    if token.i > token.sent.start and token.nbor(-1).lower_ in MULTIPLES:
        return False  # "a double homicide investigation"
    return token.head.lower_ not in {"toll", "count", "tolls", "counts", "victim", "victims"}


def _trigger(token: Token, entry: Entry) -> Trigger:
    effect, rule = entry.effect, f"effect-word:{entry.word}"
    before = token.doc.lower[max(token.sent.start, token.i - FATAL_BEFORE) : token.i]
    mortally = _is_mortally(before)
    if entry.pos == "noun":  # "the fatal police shooting of a teenager", not "non-fatal shootings"
        mortally = not _DEADLY.isdisjoint(before) and "non" not in before
        # "the shooting dead of two brothers"
        mortally = mortally or token.doc.lower[token.i + 1 : token.i + 3] == ("dead", "of")
    if effect is Effect.INJURED and mortally:
        needs = entry.needs if entry.pos == "noun" else "-"
        rule += "+death"
        return Trigger(token, token.i, Effect.KILLED, entry.kind, entry.frame, needs, rule)
    if entry.needs in {"fatal", "deadly"} and _is_fatal(token):
        return Trigger(token, token.i, Effect.KILLED, entry.kind, entry.frame, "-", rule + "+death")
    if entry.needs == "deadly" and not _SEVERELY.isdisjoint(before[-1:]):
        return Trigger(token, token.i, effect, entry.kind, entry.frame, "person", rule)
    # "the army disappeared nine students": they are gone
    taken = entry.word == "disappear" and child(token, "obj") is not None
    frame = "object" if taken else entry.frame
    return Trigger(token, token.i, effect, entry.kind, frame, entry.needs, rule)


def _is_fatal(token: Token) -> bool:
    """ "shot dead", "beaten to death", "fatally stabbed", "shot and killed"."""
    doc, end = token.doc, token.sent.end
    for i in range(token.i + 1, min(token.i + TO_DEATH_REACH, end)):
        word = doc[i].lower_
        if word == "death" and doc[i - 1].lower_ == "to":
            # "shot his wife, Ana Silva, 40, to death"
            return doc[i].head.i == token.i or _undisturbed(token, i)
        if i >= token.i + FATAL_REACH:
            continue
        if word == "dead":
            others = doc.tags[i - 1] == "NUM" and doc.lower[i - 2] in {"and", "&"}
            return _undisturbed(token, i) and not others  # "12 people shot and | four dead"
        if word in {"kill", "killed", "killing", "kills"} and doc[i - 1].lower_ in {"and", "&"}:
            return i - token.i <= 2
    outcome = (c for c in token.children if c.lower_ == "dead" and c.dep_ == "xcomp")
    if any(_undisturbed(token, c.i) for c in outcome):
        return True  # "shot his 1-year-old daughter at her school dead"
    return _is_mortally(doc.lower[max(0, token.i - FATAL_BEFORE) : token.i])


def _is_mortally(before: tuple[str, ...]) -> bool:
    """Whether the words before a verb say that who was hit died: "fatally", not "non-fatally"."""
    return before[-1:] in {("fatally",), ("mortally",)} and before[-3:-1] != ("non", "-")


def _undisturbed(token: Token, until: int) -> bool:
    """Whether a verb and its "dead" belong together; not "shot four, leaving one dead"."""
    between = token.doc[token.i + 1 : until]
    return not any(other.text in {";", ","} for other in between)


_SEEMINGLY = frozenset("for played playing plays pretended pretending feigned feigning".split())
