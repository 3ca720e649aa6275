"""Speakers in front of what they say, by the order of words: "Omar Khan, who leads it, said that".

An English speaker stands right before his verb, with at most a day, a setting or a clause between
commas in between. Where these words name people or a body, they need no tree; where they do not,
the tree is asked. Two forms put the saying into what it tells of: "the blast, which police said
killed nine", "a man they say shot two". One opens a sentence: "As the mayor told reporters, ...".
"""

from tallystick.doc import Doc, Token
from tallystick.extract.saying import Saying
from tallystick.extract.source_types import rank_of_words
from tallystick.extract.speaker_phrases import (
    attribution_end,
    head_of,
    is_of_phrase,
    names_again,
    phrase_ends,
    words_before,
)
from tallystick.extract.speech_grammar import can_speak, speaking_at, unit_of
from tallystick.extract.speech_lexicon import SpeechVerb, speech_words
from tallystick.extract.trailing import is_break, named_by, without_setting

# "As" stands first, or behind a mark or a line break: "“As the mayor said, ...".
_MOST_FRONTED = 3
_GAPS = frozenset({"which", "that", "what", "who", "whom"})
_MOST_TOKENS = 28
_LOOSE = frozenset(
    {"who", "whose", "which", "speaking", "citing", "quoting", "identified", "named", "known"}
)
_NO_VERB = frozenset({"DET", "PRON", "SCONJ", "PUNCT", "ADP", "NUM", "SPACE", "PROPN"})
_MARKS = frozenset("\"“”'‘’()")
_NICKNAME = 5
_LINKING = frozenset({"CCONJ", "SCONJ"})
_ANYBODY = frozenset({"they", "he", "she", "police", "officials", "authorities", "prosecutors"})
_ANYBODY |= frozenset({"investigators", "detectives", "witnesses", "residents", "neighbors"})


def leading_phrase(verb: Token) -> tuple[int, int] | None:
    """The words that name a speaker right before his verb: "the mayor, Jean Martin, | said"."""
    doc, first = verb.doc, unit_of(verb)[0]
    while first < verb.i and not doc[first].is_alpha and not doc[first].like_num:
        first += 1
    end = _without_day(doc, speaking_at(verb), first)
    if end > first and doc[end - 1].text == ",":
        ends = _before_comma(doc, end - 1, first)
    else:
        ends = _segment(doc, end, first) or _before_who(doc, end, first)
        ends = ends and (_with_titles(doc, ends, first), ends[1])
    if ends is None:
        return None
    ends = ends[0], without_setting(doc, *ends)
    return ends if named_by(doc.span(*ends)) is not None else None


def _without_day(doc: Doc, end: int, first: int) -> int:
    """Where a phrase ends before "also", "has", "Sunday", "on Sunday", "released on Sunday"."""
    passing = speech_words("time issuing")
    while end > first + 1:
        last = doc[end - 1]
        if last.pos_ not in {"AUX", "ADV"} and last.lower_ not in passing:
            break
        end -= 1
        if last.lower_ in speech_words("time") and doc.lower[end - 1] in _BEFORE_TIME:
            end -= 1
    return end


# "The army | last week said", "the army | on Sunday said".
_BEFORE_TIME = frozenset({"on", "late", "early", "last", "this"})


def _segment(doc: Doc, end: int, first: int) -> tuple[int, int] | None:
    """A stretch of nouns with a clear start: the sentence, a mark, "but", "while"."""
    at = _over_participle(doc, _nouns_before(doc, end, first), first)
    while at < end and doc[at].pos_ in _LINKING:
        at += 1
    if at >= end or doc[at].pos_ in {"ADP", "PART"}:
        return None
    return (at, end) if at == first or _opens_phrase(doc[at - 1]) else None


def _over_participle(doc: Doc, at: int, first: int) -> int:
    """Further left to nouns that a participle describes: "families fleeing | the town said"."""
    if at > first and doc.tags[at - 1] == "VERB" and doc.lower[at - 1].endswith("ing"):
        before = _nouns_before(doc, at - 1, first)
        return before if before < at - 1 else at
    return at


def _opens_phrase(before: Token) -> bool:
    return is_break(before) or before.text == ":" or before.pos_ in {*_LINKING, "ADV"}


def _before_comma(doc: Doc, comma: int, first: int) -> tuple[int, int] | None:
    """A name before a clause or an apposition that a comma closes: "Omar Khan, who leads it, |"."""
    opens = _opening_comma(doc, comma, first)
    if opens is None:
        return None
    inside, ends = doc[opens + 1 : comma], _segment(doc, opens, first)
    if ends is None:
        return None
    if inside[0].lower_ in _LOOSE or inside[0].pos_ in {"VERB", "ADP"}:
        return ends
    return (ends[0], comma) if names_again(inside) else None


def _opening_comma(doc: Doc, comma: int, first: int) -> int | None:
    """The comma that opens what another closes: "Omar Khan | , who leads it, said"."""
    opens = comma - 1
    while opens > first and comma - opens < _MOST_TOKENS and doc[opens].text != ",":
        opens -= 1
    if opens <= first or doc[opens].text != "," or opens + 1 == comma:
        return None  # nothing stands between two commas in a row
    return opens


def _nouns_before(doc: Doc, end: int, first: int) -> int:
    at = end
    while at > first and end - at < _MOST_TOKENS:
        if is_of_phrase(doc[at - 1]):
            at -= 1
        elif doc[at - 1].text in _MARKS and (nickname := _nickname(doc, at - 1, first)):
            at = nickname
        else:
            break
    return at


def _nickname(doc: Doc, mark: int, first: int) -> int | None:
    """Where a nickname before a closing mark opens: "Mayor Omar | "Lion" Khan"."""
    for at in range(mark - 2, max(first, mark - _NICKNAME), -1):
        if doc.texts[at] in _MARKS:
            named = doc.tags[at - 1] == "PROPN" and doc.tags[mark + 1 : mark + 2] == ("PROPN",)
            return at if named else None
    return None


def _with_titles(doc: Doc, ends: tuple[int, int], first: int) -> int:
    """Further left to a name that opens the sentence: "Omar Khan, SSP, | Northern district said"."""
    start, end = ends
    while start - 1 > first and doc.texts[start - 1] == "," and names_again(doc[start:end]):
        before = _segment(doc, start - 1, first)
        if before is None:
            break
        start, end = before
    named = start == first and doc[end - 1].pos_ == "PROPN" and doc[start].pos_ != "VERB"
    return start if named else ends[0]


def _before_who(doc: Doc, end: int, first: int) -> tuple[int, int] | None:
    """Whom a clause without commas describes: "a soldier | who said he saw the blast | said"."""
    for at in range(end - 1, max(first, end - _MOST_TOKENS), -1):
        if is_break(doc[at]):
            return None
        if doc.lower[at] == "who":
            return _segment(doc, at, first)
    return None


def leader(verb: Token, speaker: Token | None) -> tuple[Token | None, tuple[int, int] | None]:
    """Who speaks by the order of words, unless the tree's phrase holds them and tells more."""
    phrase = leading_phrase(verb)
    if phrase is None:
        return speaker, None
    if speaker is not None and speaker.i < verb.i:
        start, end = phrase_ends(speaker, verb)
        if start <= phrase[0] and phrase[1] <= end and _tells_more(verb.doc, (start, end), phrase):
            return speaker, None
        if start <= phrase[0] <= speaker.i < phrase[1]:
            return speaker, phrase
    return named_by(verb.doc.span(*phrase)), phrase


def _tells_more(doc: Doc, whole: tuple[int, int], part: tuple[int, int]) -> bool:
    """Whether words around a speaker tell of what kind he is: "people | who fled the village"."""
    if whole[0] < part[0] or (part[1] < whole[1] and doc.lower[part[1]] == "who"):
        return True
    return rank_of_words(doc.phrase(*whole))[1] > rank_of_words(doc.phrase(*part))[1]


def gapped(verb: Token, entry: SpeechVerb) -> Saying | None:
    """A saying put into what it tells of: "the blast, which police said killed nine"."""
    doc, (first, last) = verb.doc, unit_of(verb)
    if "clause" not in entry.frames or verb.i + 1 >= last:
        return None
    behind = verb.i + 1 + (doc[verb.i + 1].pos_ == "ADV")
    contact = _in_contact(verb, first)
    if behind >= last or (doc[behind].pos_ not in {"VERB", "AUX"} and not contact):
        return None
    start = verb.i - 1 if contact else words_before(verb, first)
    if start <= first or (doc[start - 1].lower_ not in _GAPS and start != verb.i - 1):
        return None
    speaker = head_of(doc[start : verb.i])
    if speaker is None or not can_speak(speaker, verb, entry):
        return None
    closed = doc[start - 2].text == "," if start - 2 >= first else False
    commas = (at for at in range(behind, last) if doc[at].text == ",")
    last = _until_dated(doc, behind, last)
    return Saying(
        speaker=speaker,
        cue=verb,
        stance=entry.stance,
        content=((verb.i + 1, next(commas, last) if closed else last),),
        rule=f"gap-{entry.lemma}",
        depth=1,
        phrase=(start, verb.i),
    )


def _until_dated(doc: Doc, start: int, last: int) -> int:
    """Where another event dates what is said: "was a spy three days | after nine were slain"."""
    later = (at for at in range(start, last) if doc.lower[at] == "after")
    return next((at for at in later if doc.lemmas[at - 1] in speech_words("span")), last)


def _in_contact(verb: Token, first: int) -> bool:
    """Whether a saying stands between a noun and its verb: "a man | they say | shot two"."""
    at, doc = verb.i - 1, verb.doc
    return (
        at > first
        and _NO_VERB.isdisjoint(doc.tags[verb.i + 1 : verb.i + 2])
        and doc.lower[at] in _ANYBODY
        and doc.tags[at - 1] == "NOUN"
        and verb.base_ in speech_words("clausal")
    )


def fronted(verb: Token, entry: SpeechVerb) -> Saying | None:
    """An attribution that opens a sentence: "As the mayor told reporters, nine were killed"."""
    doc, (first, last) = verb.doc, unit_of(verb)
    start = words_before(verb, first)
    opens = start > first and doc[start - 1].lower_ == "as"
    if "clause" not in entry.frames or not opens or start - first > _MOST_FRONTED:
        return None
    end = attribution_end(verb, last)
    speaker = head_of(doc[start : verb.i])
    if end >= last or doc[end].text != "," or speaker is None:
        return None
    if not can_speak(speaker, verb, entry):
        return None
    return Saying(
        speaker=speaker,
        cue=verb,
        stance=entry.stance,
        content=((end, last),),
        rule=f"fronted-{entry.lemma}",
        phrase=(start, verb.i),
    )
