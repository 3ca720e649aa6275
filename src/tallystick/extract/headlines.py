"""Speakers set off by a mark: "Police: 12 killed", "12 killed in blast - police", 'Khan: "..."'."""

from tallystick.doc import Span, Token
from tallystick.extract.beside import is_full_name
from tallystick.extract.saying import Saying
from tallystick.extract.source_types import rank_of_words
from tallystick.gazetteer import country_of
from tallystick.vocabulary import SourceType, Stance

_QUOTES = frozenset("\"“”'‘’«»")


def colon_saying(sent: Span) -> Saying | None:
    """The speaker before a colon and a quotation, whatever the verb: 'defended the raid: "..."'."""
    doc, texts, end = sent.doc, sent.doc.texts, sent.end
    if ":" not in texts[sent.start : end - 1]:
        return None  # as in most sentences
    colons = (i for i in range(sent.start, end - 1) if texts[i] == ":" and texts[i + 1] in _QUOTES)
    at = next(colons, None)
    if at is None:
        return None
    words = doc.span(sent.start, at)
    subject = next((t for t in words if t.dep_.startswith("nsubj")), None)
    speaker = subject if subject is not None else _speaks_alone(words)
    if speaker is None or not (speaker.pos_ == "PROPN" or rank_of_words(speaker.text)[1]):
        return None
    return Saying(
        speaker=speaker,
        cue=speaker.head if subject is not None else doc[at],
        stance=Stance.AFFIRMED,
        content=((at + 1, end),),
        rule="colon-quotation",
    )


def _speaks_alone(words: Span) -> Token | None:
    """'Police chief Omar Khan: "..."': a phrase without a verb that names a person or a source."""
    if any(t.pos_ in {"VERB", "AUX"} for t in words):
        return None
    return _speaks(words) or next((t for t in words if is_full_name(t)), None)


def _is_dash(mark: Token, start: int) -> bool:
    """Whether a mark parts a headline: not that of "7-year-old", nor behind its first words."""
    return mark.text in _MARKS and mark.i > start + 2 and bool(mark.nbor(-1).whitespace_)


def headline_saying(title: Span) -> Saying | None:
    """The speaker at either end of a headline, before or behind a mark: "Police: 12 killed"."""
    doc = title.doc
    marks = [t.i for t in title if t.text == ":" or _is_dash(t, title.start)]
    if not marks:
        return None
    for at in {marks[0], marks[-1]}:
        sides = (title.start, at), (at + 1, title.end)
        for side, other in (sides, sides[::-1]):
            dashed = doc[at].text != ":"
            if dashed and side[0] == title.start:
                continue  # "Mali - nine killed" tells where
            head = _speaks(doc.span(*side))
            if head is not None and not (dashed and _is_outlet(doc.span(*side))):
                return Saying(
                    speaker=head,
                    cue=doc[at],
                    stance=Stance.AFFIRMED,
                    content=(other,),
                    rule="headline",
                )
    return None


def _speaks(side: Span) -> Token | None:
    """The noun that heads the words of a speaker; a bare country in front of a mark is a place."""
    words = [token for token in side if not token.is_space]
    if not 0 < len(words) <= _MOST_WORDS:
        return None
    if any(token.pos_ not in _NAMING for token in words):
        return None
    if _is_label(side.text.strip()):
        return None
    kind, rank = rank_of_words(side.text.strip())
    if not rank or (rank > _NAMED and kind is SourceType.GOVERNMENT):
        return None
    return next((token for token in words if token.head not in words), words[-1])


def _is_outlet(side: Span) -> bool:
    """Whether the name of a paper or station ends a headline, and no source: "- CBS46 News", not "- state
    media"."""
    kind, _ = rank_of_words(side.text.strip())
    named = kind is SourceType.MEDIA and all(t.text[0].isupper() for t in side if t.is_alpha)
    return named and _ANY_MEDIA.isdisjoint(t.lower_ for t in side)


# Media that a headline names as who says so.
_ANY_MEDIA = frozenset(
    "state local official media tv television radio report reports agency".split()
)


def _is_label(words: str) -> bool:
    """Whether words before a mark are a country, or tell what the news is of: "Jungle justice: thief"."""
    return country_of(words.removeprefix("the ")) is not None or words.lower() in _LABELS


# What heads a headline as a court or a force would, and is none: "Jungle justice: thief set ablaze".
_LABELS = frozenset({"jungle justice", "mob justice", "street justice", "rough justice"})
_MARKS = frozenset({":", "-", "–", "—", "--"})
_MOST_WORDS = 5
_NAMED = 4  # rank of the most telling entries; above it stand those for a whole phrase only
_NAMING = frozenset({"NOUN", "PROPN", "ADJ", "ADP", "DET", "PART"})
