"""Attributions behind or inside what they attribute: "Six died, police said", "..., said Khan.".

Two witnesses are heard. The order of words comes first: a comma, a short phrase that can only name
people or a body, a verb of saying, perhaps a day, and the end of the sentence or another comma need
no tree. Where the order leaves it open, the tree tells whose verb it is.
"""

from itertools import pairwise

from tallystick.doc import Doc, Span, Token
from tallystick.extract.saying import Saying
from tallystick.extract.source_types import rank_of_words
from tallystick.extract.speaker_phrases import (
    attribution_end,
    head_of,
    is_time,
    noun_after,
    opens_where_said,
    phrase_before,
    phrase_ends,
    plain_phrase,
    words_before,
)
from tallystick.extract.speech_grammar import (
    can_speak,
    clause_follows,
    has_clause,
    is_participle,
    left_is_clause,
    ranges,
    speaker_before,
    speaking_at,
    unit_of,
)
from tallystick.extract.speech_lexicon import SpeechVerb, speech_words
from tallystick.grammar import BRACKETS
from tallystick.tables import word_sets
from tallystick.times.lexicon import carriers, tells_event
from tallystick.values import plain

_BREAKS = frozenset({",", "--", "—", "–", "-", "(", ")", "?", "!"}) | frozenset("\"“”'‘’«»")
_STATES = frozenset({"dead", "missing", "hurt", "homeless", "hostage", "captive"})
_PERSONS = frozenset({"he", "she", "they"})
# What may open the words behind the verb of a closing attribution: "said | on Friday", "told | AFP".
_NAMING = frozenset({"DET", "NOUN", "ADJ", "PROPN"})
_TAIL_TAGS = frozenset({"ADP", "ADV"})
_LEAST_TOLD = 2
_LONG = 8
_MOST_DESCRIBED = 18
_DESCRIBING = frozenset({"who", "speaking", "talking"})
_DIGITS_OF_AGE = 2
# "said | early Thursday", "said late on Monday".
_PARTS = frozenset({"early", "late", "earlier", "later"})
_SETTING = frozenset({"in", "on", "at", "during", "to", "through", "via", "by"})


def is_break(token: Token) -> bool:
    """Whether a mark sets off what stands behind it: the comma of "..., police said"."""
    return token.text in _BREAKS


def trailing_by_order(verb: Token, entry: SpeechVerb) -> Saying | None:
    """An attribution that the order of words alone tells: ", local activists reported on Sunday,"."""
    if "clause" not in entry.frames or is_participle(verb):
        return None
    unit = unit_of(verb)
    set_off = _ordered_before(verb, entry, unit) or _ordered_behind(verb, entry, unit)
    if set_off is None or set_off.start - unit[0] < _LEAST_TOLD:
        return None
    return _told(verb, entry, set_off, unit)


def _ordered_before(verb: Token, entry: SpeechVerb, unit: tuple[int, int]) -> "_SetOff | None":
    """ ", military said today.": the phrase between a mark and the verb, and nothing told behind."""
    first, last = unit
    end = _closed_tail(verb, entry, last)
    if end is None:
        return None  # as mostly
    opens = verb.doc[speaking_at(verb)]
    phrase = phrase_before(opens, first)
    if phrase is None or verb.doc.lower[phrase[0]] in _DESCRIBING:
        phrase = _described(opens, first)
    if phrase is None or phrase[1] > opens.i:
        return None
    speaker = named_by(verb.doc.span(*phrase))
    if speaker is None or _is_told_of(opens, phrase[1]):
        return None
    start = _without_link(verb.doc, phrase[0], first)
    return _SetOff(speaker=speaker, start=start, end=end, phrase=phrase)


def _is_told_of(verb: Token, end: int) -> bool:
    """Whether a form of "be" makes the phrase what is told of: "police | were reported", or an "as": "three
    clerks | identified as Ali Noor"."""
    if verb.doc.lower[verb.i + 1 : verb.i + 2] == ("as",):
        return True
    at = verb.i - 1
    while at >= end and verb.doc[at].pos_ in {"AUX", "ADV"}:
        if verb.doc[at].lemma_ == "be":
            return True
        at -= 1
    return False


def _described(verb: Token, first: int) -> tuple[int, int] | None:
    """The noun before a clause that describes it: ", | officers |, who asked not to be named, said"."""
    doc = verb.doc
    last = verb.i - 1 - (doc[verb.i - 1].text == ",")
    for at in range(last, max(first, verb.i - _MOST_DESCRIBED), -1):
        if is_break(doc[at]):
            return None
        if doc[at].lower_ in _DESCRIBING:
            end = at - (doc[at - 1].text == ",")
            start = words_before(doc[end], first)
            if not first < start < end or not is_break(doc[start - 1]):
                return None
            return start, end
    return None


def named_by(phrase: Span) -> Token | None:
    """The word that stands for a speaker whom his words alone show to be one: "local activists",
    "Omar Khan"; also where the parser takes a body for an adjective ("military said")."""
    if len(phrase) == 1 and phrase[0].lower_ in _PERSONS:
        return phrase[0]
    head = head_of(phrase)
    if _are_two(phrase) or _is_event(head):
        return None
    if rank_of_words(phrase.text)[1] > 0:
        return head if head is not None else phrase[-1]
    named = head is not None and head.pos_ == "PROPN" and phrase[-1].text[:1].isupper()
    return head if named else None


def _is_event(head: Token | None) -> bool:
    """A happening says nothing: "the chief confirmed | the death of a village head."."""
    if head is not None and is_time(head) and head.i > head.sent.start:
        head = head.nbor(-1)  # "said | a fight Thursday near Gao left two dead"
    return head is not None and (tells_event(head) or head.lower_ in carriers("happen"))


def _are_two(phrase: Span) -> bool:
    """Whether two phrases stand side by side, of which the second acts: "a claim | the army"."""
    return any(b.pos_ == "DET" and a.pos_ == "NOUN" for a, b in pairwise(phrase))


def _closed_tail(verb: Token, entry: SpeechVerb, last: int) -> int | None:
    """Where an attribution ends behind its verb, if nothing is told there: "said in a statement |,"."""
    doc, at = verb.doc, verb.i + 1
    end = attribution_end(verb, last)
    if not _is_closed(doc, end, last) or (end < last and doc[end].text == ":"):
        return None
    if end == at:
        return end
    opens = doc[at]
    quoted = speaking_at(verb) != verb.i  # "was quoted as saying by the agency"
    if (
        opens.lower_ == "by"
        and not quoted
        and (at + 1 >= end or doc[at + 1].lower_ not in speech_words("line"))
    ):
        return None  # "reported by the army"
    part_of_day = opens.lower_ in _PARTS and at + 1 < end and is_time(doc[at + 1])
    beside = opens.pos_ in _TAIL_TAGS or is_time(opens) or part_of_day
    return end if beside or "listener" in entry.frames else None


def _is_closed(doc: Doc, end: int, last: int) -> bool:
    """Whether a mark, a line break or the end of the sentence closes an attribution."""
    return end >= last or doc[end].is_punct or doc[end].is_space


def _ordered_behind(verb: Token, entry: SpeechVerb, unit: tuple[int, int]) -> "_SetOff | None":
    """ ", said Omar Khan, head of the clinic.": a mark, the verb and a phrase that names somebody."""
    first, last = unit
    doc, start = verb.doc, verb.i + 1
    if entry.lemma not in speech_words("inverting") or verb.i <= first or start >= last:
        return None
    opens = doc[start].text[:1].isupper() or doc[start].pos_ in _NAMING
    if doc.lower[start] in _STATES:
        return None  # ", reported missing by his family."
    if any(token.pos_ == "NUM" for token in doc[start : min(start + 2, last)]):
        return None  # "said some 15 men were seized"; but "said First Lt. Khan"
    marked = is_break(doc[verb.i - 1]) and doc[verb.i - 1].text not in BRACKETS
    if not opens or not (marked or _lacks_mark(verb, first)):
        return None
    end = _past_age(doc, plain_phrase(doc, (start, last), closing=True), last)
    named = without_setting(doc, start, end)
    speaker = named_by(doc.span(start, named))
    if speaker is not None and named == end:
        end = named = _with_described(verb, end)
    end = _past_when(doc, end, last)
    if speaker is None or not _is_closed(doc, end, last) or is_time(doc[start]):
        return None
    return _SetOff(speaker=speaker, start=verb.i, end=end, phrase=(start, named))


def _past_when(doc: Doc, end: int, last: int) -> int:
    """Over when or where it was said: "said the ministry in a statement | on Sunday."."""
    if end >= last or not opens_where_said(doc[end]):
        return end
    closed = range(end, min(last, end + _WHEN_REACH) + 1)
    past = next((at for at in closed if _is_closed(doc, at, last)), end)
    return end if left_is_clause(doc[end:past]) else past


# "On its page late on Monday".
_WHEN_REACH = 7


def _lacks_mark(verb: Token, first: int) -> bool:
    """Whether only the comma is missing: "attacked in the south | said army spokesman Omar Khan."."""
    doc, (_, last) = verb.doc, unit_of(verb)
    before = doc.phrase(words_before(verb, first), verb.i)
    nobody = verb.lower_ == "said" and rank_of_words(before)[1] == 0
    named = doc.span(verb.i + 1, plain_phrase(doc, (verb.i + 1, last), closing=True))
    titled = rank_of_words(named.text)[1] > 0 and any(t.pos_ == "PROPN" for t in named)
    return nobody and titled and left_is_clause(doc[first : verb.i])


def _with_described(verb: Token, end: int) -> int:
    """Over an apposition that only the tree ends: ", a mother of three who fled the town"."""
    doc, (_, last) = verb.doc, unit_of(verb)
    head = noun_after(verb, last)
    opens = end + 1 < last and doc[end].text == "," and doc[end + 1].lower_ in {"a", "an"}
    return max(end, phrase_ends(head, verb)[1]) if opens and head is not None else end


def _past_age(doc: Doc, end: int, last: int) -> int:
    """Over an age between commas and what is told of its owner: "Ali Hassan | , 34, a shopkeeper"."""
    aged = end + 2 < last and doc[end].text == "," and doc[end + 1].text.isdigit()
    if not aged or len(doc[end + 1].text) > _DIGITS_OF_AGE:
        return end
    return max(end + 2, plain_phrase(doc, (end + 3, last), closing=False))


def without_setting(doc: Doc, start: int, end: int) -> int:
    """Where a name ends before the setting of what was said: "the ministry | in a statement"."""
    settings = speech_words("document venue time")
    for at in range(start + 1, end - 1):
        if doc[at].pos_ == "ADP" and doc[at].lower_ in _SETTING:
            noun = next((t for t in doc[at + 1 : end] if t.pos_ in {"NOUN", "PROPN"}), None)
            if noun is not None and {noun.base_, noun.lower_} & settings:
                return at
    return end


def trailing(verb: Token, entry: SpeechVerb) -> Saying | None:
    """An attribution behind or inside what is said, by the tree: "Six died, the man said"."""
    if "clause" not in entry.frames or is_participle(verb) or clause_follows(verb):
        return None
    unit = unit_of(verb)
    itself = _tells_what_came_of_it(verb, unit[0]) or _tells_how_many(verb)
    set_off = None if itself else _set_off(verb, entry, unit)
    if set_off is None or not can_speak(set_off.speaker, verb, entry):
        return None
    if _is_statement(verb, set_off.start, unit[0]):
        return None
    return _told(verb, entry, set_off, unit)


def _is_statement(verb: Token, start: int, first: int) -> bool:
    """Whether an attribution is one of its own: "Two died, | and the rebels claimed the attack"."""
    if verb.doc.tags[start] == "CCONJ":
        return True
    return start - first < _LEAST_TOLD or (has_clause(verb) and start != verb.i)


def _tells_what_came_of_it(verb: Token, first: int) -> bool:
    """ "After their leader was killed, the rebels | announced a truce": they tell of the truce alone."""
    doc = verb.doc
    opened = next((i for i in range(first, verb.i) if doc.tags[i] not in _MARKS), verb.i)
    if doc.lower[opened] not in word_sets("tree_words.tsv")["opening"]:
        return False
    told = (c for c in verb.children if c.dep_ == "obj" and c.i > verb.i)
    known = speech_words("claim figure document beside")
    return any(c.pos_ == "NOUN" and c.base_ not in known for c in told)


_MARKS = frozenset({"PUNCT", "SPACE", "CCONJ"})


def _tells_how_many(verb: Token) -> bool:
    """ "By Monday, they | had identified 29 bodies": what the verb takes is told, not what is before."""
    told = (c for c in verb.children if c.dep_ == "obj" and c.i > verb.i)
    return any(c.dep_ == "nummod" for noun in told for c in noun.children)


def _told(
    verb: Token, entry: SpeechVerb, set_off: "_SetOff", unit: tuple[int, int]
) -> Saying | None:
    """The saying of an attribution, with all that stands around it in its sentence."""
    first, last = unit
    content = [(first, set_off.start)]
    if _goes_on(verb.doc, set_off.end, last):
        content.append((set_off.end, last))
    elif not _is_told(verb, first, set_off.start):
        return None
    return Saying(
        speaker=set_off.speaker,
        cue=verb,
        stance=entry.stance,
        content=ranges(content),
        rule=f"trailing-{entry.lemma}",
        phrase=set_off.phrase,
    )


def _is_told(verb: Token, first: int, start: int) -> bool:
    """Whether a clause stands before an attribution; a headline needs no finite verb in it."""
    before = verb.doc[first:start]
    if left_is_clause(before) or verb.doc.texts[start - 2 : start] in _CLOSING:
        return True  # '"... Search under way," said Khan', however short
    if len(before) >= _LONG and any(token.pos_ == "VERB" for token in before):
        return True  # "a bomb tore through a market, killing nine", its verb read as a noun
    present = verb.morph.get("Tense", []) == ["Pres"]
    return present and any(t.pos_ in {"VERB", "AUX"} or t.lower_ in _STATES for t in before)


_CLOSING = frozenset({(",", '"'), (",", "”")})


def _goes_on(doc: Doc, end: int, last: int) -> bool:
    """Whether the statement goes on behind its attribution: "The blast, police said, killed two"."""
    if end + 1 >= last or doc[end].text != ",":
        return False
    word = doc[end + 1].lower_
    tells_more = not word.endswith("ing") or word in word_sets("tree_words.tsv")["result"]
    return tells_more and word not in speech_words("contrast")


@plain(frozen=True, slots=True, kw_only=True)
class _SetOff:
    """An attribution set off by a comma: who speaks, where it starts and ends, what names him."""

    speaker: Token
    start: int
    end: int
    phrase: tuple[int, int] | None = None


def _set_off(verb: Token, entry: SpeechVerb, unit: tuple[int, int]) -> _SetOff | None:
    """The attribution around a verb such as ", police chief Omar Khan said", ", said Omar Khan"."""
    first, last = unit
    end = attribution_end(verb, last)
    before = speaker_before(verb)
    if before is not None and before.i < verb.i:
        start = _without_link(verb.doc, phrase_ends(before, verb)[0], first)
        if start - first >= 2 and is_break(verb.doc[start - 1]):
            return _SetOff(speaker=before, start=start, end=end)
    phrase = phrase_before(verb, first)
    speaker = head_of(verb.doc[slice(*phrase)]) if phrase else None
    if phrase and speaker is not None:
        start = _without_link(verb.doc, phrase[0], first)
        return _SetOff(speaker=speaker, start=start, end=end, phrase=phrase)
    return None if "listener" in entry.frames else _inverted(verb, unit)


def _inverted(verb: Token, unit: tuple[int, int]) -> _SetOff | None:
    """The speaker behind his verb: ", said police chief Omar Khan."."""
    first, last = unit
    behind = verb.doc[verb.i - 1] if verb.i > first else None
    if behind is None or not is_break(behind) or behind.text in BRACKETS:
        return None
    after = noun_after(verb, last)
    if after is None:
        return None
    _, end = phrase_ends(after, verb)
    if not left_is_clause(verb.doc[first : verb.i]):
        return None
    if _is_event(after):
        return (
            None  # "a guard, who asked not to be named, said | a fight near Gao had left two dead"
        )
    return (
        _SetOff(speaker=after, start=verb.i, end=end) if _is_closed(verb.doc, end, last) else None
    )


def _without_link(doc: Doc, start: int, first: int) -> int:
    """An attribution with the "as" that opens it: "as | the police reported"."""
    while start > first and doc[start - 1].lower_ in {"as", "so"}:
        start -= 1
    return start
