"""Who says what in a sentence: the verb or word of saying, its speaker, and the words it covers.

Each finder reads one way of the press to attribute: "X said that ...", "..., X said.", "according
to X, ...", "it was reported that ...", "reports that ...", "Police: 12 killed". The tree is asked
first; for what stands behind a comma the order of words is asked too, since a parser often hangs
", police said" on the wrong word.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from tallystick.doc_words import doc_words
from tallystick.extract.hearsay import (
    called_untrue,
    denied_afterthought,
    noun_sayings,
    passive_sayings,
    unconfirmed_noun,
    untrue_sayings,
    unverified,
)
from tallystick.extract.saying import Ranges, Saying
from tallystick.extract.source_types import rank_of_words
from tallystick.extract.speaker_phrases import (
    attribution_end,
    head_of,
    noun_after,
    phrase_before,
    phrase_ends,
    plain_phrase,
    words_before,
)
from tallystick.extract.speech_grammar import (
    clause_follows,
    has_clause,
    is_muted,
    is_passive,
    left_is_clause,
    ranges,
    said_after,
    speaker_before,
    unit_of,
)
from tallystick.extract.speech_lexicon import (
    SpeechVerb,
    speech_verb,
    speech_verb_of,
    speech_words,
)
from tallystick.vocabulary import Stance

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

_SEPARATORS = frozenset({",", "--", "—", "–", "-", "(", ")"})
_ACCORDING = frozenset({"according", "per", "by"})
_QUOTING = frozenset({"citing", "quoting"})
_BRACKETS = frozenset("()")
_QUOTES = frozenset("\"“”'‘’«»")
_MOST_PLAIN = 4
_STATES = frozenset({"dead", "missing", "hurt", "homeless", "hostage", "captive"})
_SPEAKING_PRONOUNS = frozenset({"he", "she", "they", "some", "others", "many", "one", "both"})


def sayings(sent: "Span") -> Iterator[Saying]:
    """Every act of saying in a sentence, in the order of its cues."""
    words = doc_words(sent.doc)
    cited, claims = speech_words("quoting"), speech_words("claim") | speech_words("naming")
    judging, missing = _judging(), speech_words("confirmation")
    for at in range(sent.start, sent.end):
        lower, lemma = words.lower[at], words.lemmas[at]
        if lower in _ACCORDING:
            yield from _according(sent.doc[at])
        elif lemma in cited or lower in _QUOTING:
            yield from _cited(sent.doc[at])
        elif speech_verb_of(lower, lemma) or lemma in claims or lower in claims:
            yield from _said_by_word(sent.doc[at])
        if lemma in judging:
            yield from untrue_sayings(sent.doc[at])
        elif lemma in missing:
            yield from unconfirmed_noun(sent.doc[at])


@cache
def _judging() -> frozenset[str]:
    kinds = ("untrue", "true", "clear", "unclear")
    return frozenset[str]().union(*(speech_words(kind) for kind in kinds))


def _said_by_word(token: "Token") -> Iterator[Saying]:
    entry = speech_verb(token)
    if entry is not None and (token.pos_ in {"VERB", "AUX"} or _verb_read_as_noun(token)):
        if _is_bare_report(token):
            yield from noun_sayings(token)
        else:
            yield from _verb(token, entry)
    elif token.pos_ == "VERB" and {token.lemma_.lower(), token.lower_} & speech_words("naming"):
        untrue = called_untrue(token)
        if untrue is not None:
            yield untrue
    elif token.pos_ == "NOUN" and token.lemma_.lower() in speech_words("claim"):
        yield from noun_sayings(token)


def _is_bare_report(token: "Token") -> bool:
    """Whether a verb of the parser is a noun: "[Unconfirmed] reports that ...", at the start."""
    after = token.nbor(1).lower_ if token.i + 1 < token.sent.end else ""
    return token.lower_.endswith("s") and after in {"that", "of"} and token.i == token.sent.start


def _verb_read_as_noun(token: "Token") -> bool:
    """Whether a noun of the parser is a verb: "..., the agency reports.", "police fear that"."""
    after = token.doc[token.i + 1] if token.i + 1 < token.sent.end else None
    before = token.doc[token.i - 1] if token.i > token.sent.start else None
    plain = token.pos_ == "NOUN" and before is not None and before.pos_ in {"NOUN", "PROPN"}
    if plain and after is not None and after.lower_ == "that":
        return token.lower_[-1:] != "s"
    return (
        token.pos_ == "NOUN"
        and token.dep_ == "parataxis"
        and token.lower_.endswith("s")
        and (after is None or after.is_punct)
    )


def _verb(verb: "Token", entry: SpeechVerb) -> Iterator[Saying]:
    if is_muted(verb):
        yield from unverified(verb)
    elif is_passive(verb):
        yield from passive_sayings(verb, entry)
    else:
        saying = _active(verb, entry)
        if saying:
            yield saying


def _active(verb: "Token", entry: SpeechVerb) -> Saying | None:
    if verb.dep_ == "amod" and _is_joined(verb) and entry.stance is not Stance.DENIED:
        return None
    gapped = _gapped(verb, entry)
    if gapped is not None:
        return gapped
    fronted = _fronted(verb, entry)
    if fronted is not None:
        return fronted
    special = denied_afterthought(verb) if entry.stance is Stance.DENIED else None
    special = special or called_untrue(verb) or _trailing(verb, entry)
    if special is not None:
        return special
    right = said_after(verb, entry)
    speaker, phrase = speaker_before(verb), None
    if right and verb.nbor(-1).text == ",":
        phrase = _apposed(verb, speaker)
        speaker = head_of(verb.doc[slice(*phrase)]) if phrase else speaker
    if not right or speaker is None or not _can_speak(speaker, verb, entry):
        return None
    return Saying(
        speaker=speaker,
        cue=verb,
        stance=entry.stance,
        content=right,
        rule=f"verb-{entry.lemma}",
        phrase=phrase,
    )


def _apposed(verb: "Token", speaker: "Token | None") -> tuple[int, int] | None:
    """The words of a speaker whom the tree cuts: "Confirming it, | the mayor, Jean Martin, said"."""
    phrase = phrase_before(verb, unit_of(verb)[0])
    if phrase is None or (speaker is not None and phrase_ends(speaker, verb)[0] <= phrase[0]):
        return None
    return phrase


def _gapped(verb: "Token", entry: SpeechVerb) -> Saying | None:
    """A saying put into what it tells of: "the blast, which police said killed nine"."""
    doc, (first, last) = verb.doc, unit_of(verb)
    if "clause" not in entry.frames or verb.i + 1 >= last:
        return None
    behind = verb.i + 1 + (doc[verb.i + 1].pos_ == "ADV")
    if behind >= last or doc[behind].pos_ not in {"VERB", "AUX"}:
        return None
    start = words_before(verb, first)
    if start <= first or doc[start - 1].lower_ not in _GAPS:
        return None
    speaker = head_of(doc[start : verb.i])
    if speaker is None or not _can_speak(speaker, verb, entry):
        return None
    closed = doc[start - 2].text == "," if start - 2 >= first else False
    commas = (at for at in range(behind, last) if doc[at].text == ",")
    return Saying(
        speaker=speaker,
        cue=verb,
        stance=entry.stance,
        content=((verb.i + 1, next(commas, last) if closed else last),),
        rule=f"gap-{entry.lemma}",
        depth=1,
        phrase=(start, verb.i),
    )


def _fronted(verb: "Token", entry: SpeechVerb) -> Saying | None:
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
    if not _can_speak(speaker, verb, entry):
        return None
    return Saying(
        speaker=speaker,
        cue=verb,
        stance=entry.stance,
        content=((end, last),),
        rule=f"fronted-{entry.lemma}",
        phrase=(start, verb.i),
    )


# "As" stands first, or behind a mark or a line break: "“As the mayor said, ...".
_MOST_FRONTED = 3
_GAPS = frozenset({"which", "that", "what", "who", "whom"})


def _trailing(verb: "Token", entry: SpeechVerb) -> Saying | None:
    """An attribution behind or inside what is said: "Six died, police said", "..., said Khan."."""
    if "clause" not in entry.frames or _is_participle(verb) or clause_follows(verb):
        return None
    first, last = unit_of(verb)
    set_off = _set_off(verb, entry, (first, last))
    if set_off is None or not _can_speak(set_off.speaker, verb, entry):
        return None
    start = set_off.start
    if start - first < 2 or (has_clause(verb) and start != verb.i):
        return None
    content = [(first, start)]
    if _goes_on(verb.doc, set_off.end, last):
        content.append((set_off.end, last))
    elif not _is_told(verb, first, start):
        return None
    return Saying(
        speaker=set_off.speaker,
        cue=verb,
        stance=entry.stance,
        content=ranges(content),
        rule=f"trailing-{entry.lemma}",
        phrase=set_off.phrase,
    )


def _is_told(verb: "Token", first: int, start: int) -> bool:
    """Whether a clause stands before an attribution; a headline needs no finite verb in it."""
    before = verb.doc[first:start]
    if left_is_clause(before):
        return True
    present = verb.morph.get("Tense", []) == ["Pres"]
    return present and any(t.pos_ in {"VERB", "AUX"} or t.lower_ in _STATES for t in before)


def _goes_on(doc: "Doc", end: int, last: int) -> bool:
    """Whether the statement goes on behind its attribution: "The blast, police said, killed two",
    but not "..., police said, but residents ..."."""
    if end + 1 >= last or doc[end].text != ",":
        return False
    return doc[end + 1].lower_ not in speech_words("contrast") and doc[end + 1].lower_[-3:] != "ing"


@dataclass(frozen=True, slots=True, kw_only=True)
class _SetOff:
    """An attribution set off by a comma: who speaks, where it starts and ends, what names him."""

    speaker: "Token"
    start: int
    end: int
    phrase: tuple[int, int] | None = None


def _set_off(verb: "Token", entry: SpeechVerb, unit: tuple[int, int]) -> _SetOff | None:
    """The attribution around a verb such as ", police chief Omar Khan said", ", said Omar Khan"."""
    first, last = unit
    end = attribution_end(verb, last)
    before = speaker_before(verb)
    if before is not None and before.i < verb.i:
        start = _without_link(verb.doc, phrase_ends(before, verb)[0], first)
        if start - first >= 2 and _is_break(verb.doc[start - 1]) and not _is_inside(verb, start):
            return _SetOff(speaker=before, start=start, end=end)
    phrase = phrase_before(verb, first)
    speaker = head_of(verb.doc[slice(*phrase)]) if phrase else None
    if phrase and speaker is not None:
        start = _without_link(verb.doc, phrase[0], first)
        return _SetOff(speaker=speaker, start=start, end=end, phrase=phrase)
    return None if "listener" in entry.frames else _inverted(verb, unit)


def _is_inside(verb: "Token", start: int) -> bool:
    """Whether a phrase starts at an apposition: "a spokesman, | Omar Khan, told reporters"."""
    return (
        verb.nbor(-1).text == ","
        and verb.doc[start - 1].text == ","
        and not any(token.text == "," for token in verb.doc[start : verb.i - 1])
    )


def _inverted(verb: "Token", unit: tuple[int, int]) -> _SetOff | None:
    """The speaker behind his verb: ", said police chief Omar Khan."."""
    first, last = unit
    behind = verb.doc[verb.i - 1] if verb.i > first else None
    if behind is None or not _is_break(behind) or behind.text in _BRACKETS:
        return None
    after = noun_after(verb, last)
    if after is None:
        return None
    start, end = phrase_ends(after, verb)
    if not left_is_clause(verb.doc[first : verb.i]) and not _is_known(verb, (start, end), first):
        return None
    closed = end >= last or verb.doc[end].is_punct or verb.doc[end].is_space
    return _SetOff(speaker=after, start=verb.i, end=end) if closed else None


def _is_known(verb: "Token", phrase: tuple[int, int], first: int) -> bool:
    """Whether a plain noun of people speaks behind a torn sentence: "..., reported officials, ..."."""
    doc = verb.doc
    told = any(token.pos_ == "VERB" for token in doc[first : verb.i])
    spoken = verb.lemma_.lower() in speech_words("core")
    plain = doc[phrase[0]].pos_ in {"NOUN", "DET", "ADJ"} and phrase[1] - phrase[0] <= _MOST_PLAIN
    return told and spoken and plain and rank_of_words(doc[slice(*phrase)].text)[1] > 0


def _without_link(doc: "Doc", start: int, first: int) -> int:
    """An attribution with the "as" that opens it: "as | the police reported"."""
    while start > first and doc[start - 1].lower_ in {"as", "so"}:
        start -= 1
    return start


def _is_participle(verb: "Token") -> bool:
    if verb.head.lemma_.lower() in speech_words("quoting") and _is_behind_as(verb):
        return False
    return verb.lower_.endswith("ing") and not any(c.dep_ == "aux" for c in verb.children)


def _is_behind_as(verb: "Token") -> bool:
    return verb.i > 0 and verb.nbor(-1).lower_ == "as"


def _is_joined(token: "Token") -> bool:
    """Whether a word of the same phrase stands before: not the first word of a report."""
    return token.i > 0 and not _is_break(token.nbor(-1))


def _is_break(token: "Token") -> bool:
    return token.text in _SEPARATORS or token.text in _QUOTES or token.text in {"?", "!"}


def _can_speak(speaker: "Token", verb: "Token", entry: SpeechVerb) -> bool:
    """Whether a noun may be a speaker: not "this", not "them", not a thing that "shows"."""
    if speaker.pos_ == "PRON":
        return speaker.lower_ in _SPEAKING_PRONOUNS or speaker.lower_ == "it"
    lemma = speaker.lemma_.lower()
    if speaker.pos_ in {"ADJ", "VERB"} and not _is_nominalised(speaker):
        return False
    if speaker.pos_ in {"NUM", "DET", "ADV"} or lemma in speech_words("time"):
        return False
    if speaker.pos_ == "PROPN" or lemma in speech_words("document"):
        return True
    if "paper" in entry.frames:
        return rank_of_words(speaker.text)[1] > 2
    if verb.lower_.endswith("ing"):
        return rank_of_words(speaker.text)[1] > 0
    if entry.lemma in speech_words("core") or entry.stance is Stance.DENIED:
        return True
    return rank_of_words(speaker.doc[slice(*phrase_ends(speaker, verb))].text)[1] > 0


def _is_nominalised(word: "Token") -> bool:
    """Whether an adjective stands for people or for a name: "the wounded said", "Arshad said"."""
    return word.text[:1].isupper() or any(child.dep_ == "det" for child in word.children)


def _according(word: "Token") -> Iterator[Saying]:
    """What stands beside "according to police", "per reports", "by the army's count"."""
    doc, (first, last) = word.doc, unit_of(word)
    start = word.i + 2 if word.lower_ == "according" else word.i + 1
    if start >= last or (word.lower_ == "according" and doc[start - 1].lower_ != "to"):
        return
    opens = doc[word.i - 1].text in _SEPARATORS if word.i > first else True
    if word.lower_ != "according" and not (opens or _only_links(doc, first, word.i)):
        return
    end = plain_phrase(doc, (start, last), closing=word.i > first + 1)
    speaker = head_of(doc[start:end])
    if speaker is None or not _gives_account(word, speaker):
        return
    yield Saying(
        speaker=speaker,
        cue=word,
        stance=Stance.AFFIRMED,
        content=_around(doc, (first, last), (word.i, end)),
        rule="according-to" if word.lower_ == "according" else f"{word.lower_}-account",
        phrase=(start, end),
    )


def _gives_account(word: "Token", speaker: "Token") -> bool:
    """Whether "by ..." opens an account ("by the army's count") and not an agent or a time."""
    lemma = speaker.lemma_.lower()
    if word.lower_ == "according":
        return lemma not in speech_words("law")
    return lemma in speech_words("document") or (
        word.lower_ == "by" and lemma in speech_words("claim")
    )


def _only_links(doc: "Doc", first: int, at: int) -> bool:
    return all(token.pos_ in {"CCONJ", "ADV", "PUNCT", "SCONJ", "SPACE"} for token in doc[first:at])


def _around(doc: "Doc", unit: tuple[int, int], cut: tuple[int, int]) -> Ranges:
    """All of the unit but the attribution; only what follows it behind "said that"."""
    first, last = unit
    before = doc[cut[0] - 1] if cut[0] > first else None
    if before is not None and before.text == "," and cut[0] - 2 >= first:
        before = doc[cut[0] - 2] if doc[cut[0] - 2].lower_ == "that" else before
    if before is None or before.lower_ == "that":
        return ranges([(cut[1], last)])
    return ranges([(first, cut[0]), (cut[1], last)])


def _cited(verb: "Token") -> Iterator[Saying]:
    """The giver behind an outlet: "..., citing hospital officials", "quoted a doctor as saying"."""
    if is_passive(verb) and verb.morph.get("Tense", []) != ["Pres"]:
        return
    doc, (first, last) = verb.doc, unit_of(verb)
    end = plain_phrase(doc, (verb.i + 1, last), closing=False)
    giver = head_of(doc[verb.i + 1 : end])
    if giver is None:
        return
    content = [(first, verb.i), (end, last)]
    saying = next((token for token in doc[end : min(last, end + 3)] if _is_participle(token)), None)
    if saying is not None:
        start = _quoted_before(verb, first)
        if clause_follows(saying) or start is None:
            return
        content = [(first, start)]
    yield Saying(
        speaker=giver,
        cue=verb,
        stance=Stance.AFFIRMED,
        content=ranges(content),
        rule="cited",
        depth=1,
        phrase=(verb.i + 1, end),
    )


def _quoted_before(verb: "Token", first: int) -> int | None:
    """Where "..., the agency quoted a doctor as saying" starts; None where nothing is before it."""
    phrase = phrase_before(verb, first)
    return phrase[0] if phrase is not None and phrase[0] - first >= 2 else None
