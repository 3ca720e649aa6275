"""Documents and talks that a report prints whole: who issued them gives all that they tell.

A monitor's wire names the issuer in brackets, "[COMMUNIQUE] [INTERIOR MINISTRY] [TEXT] ...", and who
talks in a recording, "[BEGIN RECORDING] [Ruiz] ..."; a local paper ends a line with "The sheriff's
office issued this press release:". A speaker whom the document itself names stays nearer.
"""

import re
from bisect import bisect_left

from tallystick.doc import Doc, Span, Token
from tallystick.extract.saying import Saying
from tallystick.extract.source_types import rank_of_words
from tallystick.extract.speaker_phrases import head_of, phrase_ends
from tallystick.extract.speaker_resolution import owner_of
from tallystick.extract.speech_grammar import speaker_before
from tallystick.extract.speech_lexicon import speech_words
from tallystick.records import Report
from tallystick.vocabulary import SourceType, Stance

# What is only printed lies behind all that is said in it, and behind what goes on from it.
_BEHIND = -4
_HEADER = re.compile(
    r"\[([^\[\]]{3,250})\]\s*(?:\[([^\[\]]{3,250})\]\s*)?\[(?:text|excerpts?|summary)\]",
    re.IGNORECASE,
)
# Brackets behind a stop open a turn: "[Ruiz] We lost two men."; others are the monitor's additions.
_TURN = re.compile(r"(?:^|[.?!\]\n])\s*\[([^\[\]]{2,80})\]")
_RECORDED = re.compile(r"\[begin (?:\w+ )?(?:recording|relay|videotape)", re.IGNORECASE)
_PROGRESS = re.compile(r",?\s+(?:in progress|continu\w+|by [^,]+)$", re.IGNORECASE)
# How far into the text the brackets of a monitor may stand.
_OPENING = 600


def issued(report: Report, doc: Doc) -> list[Saying]:
    """The sayings of documents and talks printed whole, in the order of the text."""
    text, head = report.content, len(report.title) + 1
    header = _HEADER.search(text, head, head + _OPENING)
    found = [_by_header(doc, header)] if header is not None else []
    talk = header if header is not None and _is_talk(header) else _RECORDED.search(text, head)
    if talk is not None:
        found.extend(_turns(doc, text, talk.end() - 1))
    if doc.holds(":"):
        found.extend(_by_line(sent) for sent in doc.sents)
    return [saying for saying in found if saying is not None]


def _by_header(doc: Doc, header: re.Match[str]) -> Saying | None:
    """The issuer in brackets: "[SPEECH] [PRESIDENT ANA RUIZ] [TEXT]"; a reporter's "[REPORT]" is his."""
    if header[2] is None or _is_talk(header):
        return None
    of, rank = rank_of_words(" ".join(header[2].split()))
    reported = header[1].lower() not in speech_words("issued")
    if reported and (not rank or of in {SourceType.MEDIA, SourceType.OTHER}):
        return None
    start = header.start(2)
    end = start + len(_PROGRESS.sub("", header[2]))
    return _printed(doc, (_at(doc, start), _at(doc, end)), (_at(doc, header.end()), len(doc)))


def _is_talk(header: re.Match[str]) -> bool:
    """Whether more than one talks: "[INTERVIEW WITH ANA RUIZ BY REPORTERS]"."""
    return header[1].lower().startswith(tuple(speech_words("talk")))


def _turns(doc: Doc, text: str, start: int) -> list[Saying | None]:
    """Who talks in a recording or an interview: each from his name up to the next one's."""
    opened = [match for match in _TURN.finditer(text, start) if _is_turn(match[1])]
    ends = [*(match.start(1) for match in opened[1:]), len(text)]
    found: list[Saying | None] = []
    for match, end in zip(opened, ends, strict=False):
        name = (_at(doc, match.start(1)), _at(doc, match.end(1)))
        if not _parts(match[1]) & speech_words("staged"):
            found.append(_printed(doc, name, (name[1], _at(doc, end))))
    return found


def _is_turn(words: str) -> bool:
    """Whether brackets open or end what one says; "[applause]" and "[words indistinct]" do not."""
    return not _parts(words) & speech_words("unheard")


def _parts(words: str) -> set[str]:
    return set(words.lower().replace(",", " ").split())


def _at(doc: Doc, char: int) -> int:
    return bisect_left(doc.begins, char)


def _by_line(sent: Span) -> Saying | None:
    """A line that ends with a colon and names a document: "Ministry of Defence press release:"."""
    texts, end = sent.doc.texts, sent.end
    if ":" not in texts[sent.start : end]:
        return None  # as most
    while end > sent.start and texts[end - 1].isspace():
        end -= 1
    if end - sent.start < 2 or texts[end - 1] != ":":
        return None
    behind = next((at for at in range(end, len(texts)) if not texts[at].isspace()), None)
    if behind is None or texts[behind] in _QUOTES or not sent.doc.breaks_line(end, behind + 1):
        return None
    return _document(sent.doc.span(sent.start, end), behind)


_QUOTES = frozenset("\"“”'‘«")


def _document(line: Span, behind: int) -> Saying | None:
    noun = next((t for t in line if t.base_ in speech_words("issued")), None)
    if noun is None:
        return None
    owner = owner_of(noun, noun)
    phrase = owner[1] if owner is not None else _issuer(noun)
    return _printed(line.doc, phrase, (behind, len(line.doc)))


def _issuer(noun: Token) -> tuple[int, int]:
    """Who issued it, as the subject: "Police in Ada | released the following statement:", or the document."""
    verb = next((token for token in noun.ancestors if token.pos_ == "VERB"), None)
    speaker = speaker_before(verb) if verb is not None and verb.i < noun.i else None
    if speaker is None or not rank_of_words(speaker.doc.phrase(*phrase_ends(speaker, verb)))[1]:
        return phrase_ends(noun)
    return phrase_ends(speaker, verb)


def _printed(doc: Doc, phrase: tuple[int, int], content: tuple[int, int]) -> Saying | None:
    head = head_of(doc[slice(*phrase)])
    if head is None or content[0] >= content[1]:
        return None
    return Saying(
        speaker=head,
        cue=doc[phrase[0]],
        stance=Stance.AFFIRMED,
        content=(content,),
        rule="issued",
        depth=_BEHIND,
        phrase=phrase,
    )
