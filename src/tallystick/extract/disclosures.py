"""Acts of saying about what was just told: "The mayor announced this.", "This was reported by ...".

Such a sentence tells nothing new; it names who gave what stands before it, in its own paragraph or,
where it opens one, in the paragraph above. A speaker named nearer to the figure stays its giver.
"""

from tallystick.doc import Doc, Token
from tallystick.extract.saying import Saying
from tallystick.extract.source_types import rank_of_words
from tallystick.extract.speaker_phrases import head_of, phrase_ends, plain_phrase
from tallystick.extract.speech_grammar import can_speak, speaker_before, unit_of
from tallystick.extract.speech_lexicon import SpeechVerb, speech_words
from tallystick.vocabulary import Stance

_THIS = frozenset({"this", "that", "it", "so", "these"})
# "Confirmed that at least nine ..." opens a clause; "confirmed that." does not.
_OPEN_CLAUSES = frozenset({"that", "it", "these"})
_OPENING = frozenset({"“", '"', "«", "‘", "‘‘", "’’", "''", "``"})
_PARTS_OF_TIME = {(w,) for w in "morning noon afternoon evening week month year weekend".split()}
_BE = frozenset({"is", "was", "were", "been", "be"})
# An own sentence of these words at most goes by without an object: "Police confirmed to the media."
_MOST_BARE = 24
# A saying about what stands before lies behind every other saying of it.
_BEHIND_ALL = -2


def disclosure(verb: Token, entry: SpeechVerb) -> Saying | None:
    """The saying of what stands before: "Omar Khan, head of the region, announced this."."""
    if entry.lemma not in speech_words("disclosing"):
        return None
    phrase = _by_whom(verb) if _told_by(verb) else None
    if phrase is not None:
        speaker = head_of(verb.doc[slice(*phrase)])
    elif _holds_this(verb):
        speaker = speaker_before(verb)
    else:
        return None
    if speaker is None or not can_speak(speaker, verb, entry):
        return None
    content = before_sentence(verb.doc, verb.i)
    if content is None:
        return None
    return Saying(
        speaker=speaker,
        cue=verb,
        stance=Stance.AFFIRMED,
        content=(content,),
        rule=f"disclosed-{entry.lemma}",
        depth=_BEHIND_ALL,
        phrase=phrase,
    )


def introduction(verb: Token) -> Saying | None:
    """Who speaks the quotation that the next sentence opens: 'Hamas claimed the attack. "We ...'.

    The saying itself holds nothing; it stands for the speaker whom the quotation does not name.
    """
    words = verb.doc
    at = words.sentence_of(verb.i)[1]
    while at < len(words.texts) and words.texts[at].isspace():
        at += 1
    if at >= len(words.texts) or words.texts[at] not in _OPENING or verb.lower_.endswith("ing"):
        return None
    speaker = speaker_before(verb)
    if speaker is None or speaker.i > verb.i or not _may_introduce(speaker):
        return None
    return Saying(
        speaker=speaker,
        cue=verb,
        stance=Stance.AFFIRMED,
        content=(),
        rule="introduces",
        depth=_BEHIND_ALL,
    )


def _may_introduce(speaker: Token) -> bool:
    """Whether somebody who acts may be the one who speaks: a name, a body, "he"; no "attack"."""
    if speaker.pos_ == "PRON":
        return speaker.lower_ in {"he", "she", "they"}
    words = speaker.doc.phrase(*phrase_ends(speaker))
    return speaker.pos_ == "PROPN" or rank_of_words(words)[1] > 0


def before_sentence(doc: Doc, at: int) -> tuple[int, int] | None:
    """What stands before a sentence in its paragraph; of one that opens it the paragraph above."""
    words = doc
    end = words.sentence_of(at)[0]
    start = _paragraph_start(doc, end)
    if start == end:
        while end > 0 and words.texts[end - 1].isspace():
            end -= 1
        start = _paragraph_start(doc, end)
    return (start, end) if start < end else None


def _paragraph_start(doc: Doc, at: int) -> int:
    words = doc
    while at > 0 and "\n" not in words.texts[at - 1]:
        at -= 1
    return at


def _holds_this(verb: Token) -> bool:
    """Whether all that a verb tells is "this", "the news": "disclosed this in a statement"."""
    doc, (_, last) = verb.doc, unit_of(verb)
    at = verb.i + 1
    if at >= last:
        return False
    if doc[at].lower_ == "the" and at + 1 < last:
        at += 1
        if doc[at].lower_ not in speech_words("disclosed"):
            return False
    elif doc[at].lower_ in _OPEN_CLAUSES:
        return at + 2 >= last and doc[last - 1].is_punct
    elif doc[at].lower_ not in _THIS or doc.lower[at + 1 : at + 2] in _PARTS_OF_TIME:
        return False  # "announced this afternoon that a colonel was involved"
    return at + 1 >= last or _closes(doc[at + 1])


def _closes(token: Token) -> bool:
    """Whether a word behind "this" opens the setting of what was said, and no clause."""
    setting = token.pos_ in {"ADP", "ADV"} and token.lower_ not in {"of", "that"}
    return token.is_punct or token.is_space or setting or token.lower_ in speech_words("time")


def _told_by(verb: Token) -> bool:
    """Whether "this" or "the news" is the subject of a passive: "this was reported by ..."."""
    doc, (first, _) = verb.doc, unit_of(verb)
    at = verb.i - 1
    while at > first and (doc[at].pos_ in {"AUX", "ADV"} or doc[at].lower_ in _BE):
        at -= 1
    if at < first or at == verb.i - 1:
        return False
    return doc[at].lower_ in _THIS or (
        doc[at].lower_ in speech_words("disclosed") and doc[at - 1].lower_ == "the"
    )


def _by_whom(verb: Token) -> tuple[int, int] | None:
    doc, (_, last) = verb.doc, unit_of(verb)
    for at in range(verb.i + 1, min(last - 1, verb.i + _MOST_BARE)):
        if doc[at].lower_ == "by" and not doc[at + 1].is_punct:
            return at + 1, plain_phrase(doc, (at + 1, last), closing=True)
        if doc[at].text in {",", ";"} or doc[at].pos_ == "SCONJ":
            return None  # "it is confirmed | that it was set off by remote control"
    return None


def according_to_whom(word: Token) -> Saying | None:
    """ "This is according to the police.": who gave what stands before."""
    doc, (first, last) = word.doc, unit_of(word)
    before = [token.lower_ for token in doc[first : word.i] if token.is_alpha]
    if word.lower_ != "according" or not before or before[0] not in _THIS or len(before) > 3:
        return None
    content = before_sentence(doc, word.i)
    start = word.i + 2
    end = plain_phrase(doc, (start, last), closing=True) if start < last else start
    speaker = head_of(doc[start:end])
    if content is None or speaker is None or set(before[1:]) - _BE:
        return None
    return Saying(
        speaker=speaker,
        cue=word,
        stance=Stance.AFFIRMED,
        content=(content,),
        rule="disclosed-according",
        depth=_BEHIND_ALL,
        phrase=(start, end),
    )
