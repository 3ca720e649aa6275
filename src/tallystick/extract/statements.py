"""Who says what in a sentence: the verb or word of saying, its speaker, and the words it covers.

Each finder reads one way of the press to attribute: "X said that ...", "..., X said.", "according
to X, ...", "it was reported that ...", "reports that ...", "Police: 12 killed". The tree is asked
first; for what stands behind a comma the order of words is asked too, since a parser often hangs
", police said" on the wrong word.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tallystick.doc_words import doc_words
from tallystick.extract.source_types import rank_of_words
from tallystick.extract.speaker_phrases import head_of, noun_after, phrase_ends, plain_phrase
from tallystick.extract.speech_grammar import (
    clause_follows,
    has_clause,
    is_muted,
    is_passive,
    left_is_clause,
    ranges,
    said_after,
    speaker_before,
    subtree_range,
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

Ranges = tuple[tuple[int, int], ...]

_SEPARATORS = frozenset({",", "--", "—", "–", "-", "(", ")"})
_ACCORDING = frozenset({"according", "per", "by"})
_QUOTING = frozenset({"citing", "quoting"})
_BRACKETS = frozenset("()")
_QUOTES = frozenset("\"“”'‘’«»")
_SPEAKING_PRONOUNS = frozenset({"he", "she", "they", "some", "others", "many", "one", "both"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """One act of saying before its speaker is resolved: the noun that speaks, the word of saying,
    the token ranges of what is said. `depth` orders sayings that cover the same words: a cited
    giver (1) stands nearer to the figure than who cites him (0); bare "reports" stand farthest.
    `phrase` is set where the order of words has told which words name the speaker.
    """

    speaker: "Token | None"
    cue: "Token"
    stance: Stance
    content: Ranges
    rule: str
    depth: int = 0
    phrase: tuple[int, int] | None = None


def sayings(sent: "Span") -> Iterator[Saying]:
    """Every act of saying in a sentence, in the order of its cues."""
    words = doc_words(sent.doc)
    cited, claims = speech_words("quoting"), speech_words("claim") | speech_words("naming")
    for at in range(sent.start, sent.end):
        lower, lemma = words.lower[at], words.lemmas[at]
        if lower in _ACCORDING:
            yield from _according(sent.doc[at])
        elif lemma in cited or lower in _QUOTING:
            yield from _cited(sent.doc[at])
        elif speech_verb_of(lower, lemma) or lemma in claims or lower in claims:
            yield from _said_by_word(sent.doc[at])


def _said_by_word(token: "Token") -> Iterator[Saying]:
    entry = speech_verb(token)
    if entry is not None and (token.pos_ in {"VERB", "AUX"} or _verb_read_as_noun(token)):
        if _is_bare_report(token):
            yield from _noun(token)
        else:
            yield from _verb(token, entry)
    elif token.pos_ == "VERB" and {token.lemma_.lower(), token.lower_} & speech_words("naming"):
        untrue = _called_untrue(token)
        if untrue is not None:
            yield untrue
    elif token.pos_ == "NOUN" and token.lemma_.lower() in speech_words("claim"):
        yield from _noun(token)


def _is_bare_report(token: "Token") -> bool:
    """Whether a verb of the parser is a noun: "[Unconfirmed] reports that ...", at the start."""
    after = token.nbor(1).lower_ if token.i + 1 < token.sent.end else ""
    return token.lower_.endswith("s") and after in {"that", "of"} and token.i == token.sent.start


def _verb_read_as_noun(token: "Token") -> bool:
    """Whether a noun of the parser is a verb: "..., the agency reports."."""
    after = token.doc[token.i + 1] if token.i + 1 < token.sent.end else None
    return (
        token.pos_ == "NOUN"
        and token.dep_ == "parataxis"
        and token.lower_.endswith("s")
        and (after is None or after.is_punct)
    )


def _verb(verb: "Token", entry: SpeechVerb) -> Iterator[Saying]:
    if is_muted(verb):
        yield from _unverified(verb)
    elif is_passive(verb):
        yield from _passive(verb, entry)
    else:
        saying = _active(verb, entry)
        if saying:
            yield saying


def _active(verb: "Token", entry: SpeechVerb) -> Saying | None:
    if verb.dep_ == "amod" and _is_joined(verb) and entry.stance is not Stance.DENIED:
        return None
    special = _denied_afterthought(verb) if entry.stance is Stance.DENIED else None
    special = special or _called_untrue(verb) or _trailing(verb, entry)
    if special is not None:
        return special
    right = said_after(verb, entry)
    speaker = speaker_before(verb)
    if not right or speaker is None or not _can_speak(speaker, verb, entry):
        return None
    return Saying(
        speaker=speaker, cue=verb, stance=entry.stance, content=right, rule=f"verb-{entry.lemma}"
    )


def _trailing(verb: "Token", entry: SpeechVerb) -> Saying | None:
    """An attribution behind or inside what is said: "Six died, police said", "..., said Khan."."""
    if "clause" not in entry.frames or _is_participle(verb):
        return None
    first, last = unit_of(verb)
    if clause_follows(verb):
        return None
    speaker, start, end = _trailing_speaker(verb, first, last, entry)
    if has_clause(verb) and start != verb.i:
        return None
    if speaker is None or not _can_speak(speaker, verb, entry):
        return None
    while start > first and verb.doc[start - 1].lower_ in {"as", "so"}:
        start -= 1
    if start - first < 2 or not _is_break(verb.doc[start - 1]):
        return None
    content = [(first, start)]
    if _goes_on(verb.doc, end, last):
        content.append((end, last))
    elif not left_is_clause(verb.doc[first:start]):
        return None
    return Saying(
        speaker=speaker,
        cue=verb,
        stance=entry.stance,
        content=ranges(content),
        rule=f"trailing-{entry.lemma}",
    )


def _goes_on(doc: "Doc", end: int, last: int) -> bool:
    """Whether the statement goes on behind its attribution: "The blast, police said, killed two",
    but not "..., police said, but residents ..."."""
    if end + 1 >= last or doc[end].text != ",":
        return False
    return doc[end + 1].lower_ not in speech_words("contrast") and doc[end + 1].lower_[-3:] != "ing"


def _trailing_speaker(
    verb: "Token", first: int, last: int, entry: SpeechVerb
) -> tuple["Token | None", int, int]:
    """Speaker, start and end of an attribution such as ", police chief Omar Khan said"."""
    before = speaker_before(verb)
    if before is not None and before.i < verb.i:
        start = phrase_ends(before, verb)[0]
        if start - first >= 2 and _is_break(verb.doc[start - 1]):
            return before, start, verb.i + 1
    behind = verb.doc[verb.i - 1] if verb.i > first else None
    if behind is not None and _is_break(behind) and behind.text not in _BRACKETS:
        after = noun_after(verb, last)
        end = phrase_ends(after, verb)[1] if after is not None else last
        closed = end >= last or verb.doc[end].is_punct or verb.doc[end].is_space
        if after is not None and closed and left_is_clause(verb.doc[first : verb.i]):
            return after, verb.i, end
    return None, verb.i, verb.i + 1


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


def _called_untrue(verb: "Token") -> Saying | None:
    """A denial by name: "called reports that ten soldiers had died baseless"."""
    if not {verb.lemma_.lower(), verb.lower_} & speech_words("naming"):
        return None
    _, last = unit_of(verb)
    noun = noun_after(verb, last)
    words = {token.lemma_.lower() for token in verb.doc[verb.i + 1 : last]}
    if noun is None or noun.lemma_.lower() not in speech_words("claim"):
        return None
    if not words & speech_words("untrue"):
        return None
    return Saying(
        speaker=speaker_before(verb),
        cue=verb,
        stance=Stance.DENIED,
        content=((verb.i + 1, last),),
        rule="called-untrue",
    )


def _is_nominalised(word: "Token") -> bool:
    """Whether an adjective stands for people or for a name: "the wounded said", "Arshad said"."""
    return word.text[:1].isupper() or any(child.dep_ == "det" for child in word.children)


def _denied_afterthought(verb: "Token") -> Saying | None:
    """A denial hung on what it denies: "..., a charge the army denies"."""
    noun = verb.head
    if verb.dep_ != "acl:relcl" or noun.lemma_.lower() not in speech_words("claim"):
        return None
    first, _ = unit_of(verb)
    start = phrase_ends(noun)[0]
    speaker = speaker_before(verb)
    if speaker is None or start <= first or verb.doc[start - 1].text != ",":
        return None
    return Saying(
        speaker=speaker,
        cue=verb,
        stance=Stance.DENIED,
        content=((first, start),),
        rule="denied-afterwards",
    )


def _passive(verb: "Token", entry: SpeechVerb) -> Iterator[Saying]:
    agent = next((child for child in verb.children if child.dep_ == "obl:agent"), None)
    if agent is not None:
        saying = _said_by_agent(verb, entry, agent)
        if saying is not None:
            yield saying
    elif entry.stance is Stance.HEDGED or entry.lemma in speech_words("hearsay"):
        yield from _hearsay(verb, entry)


def _said_by_agent(verb: "Token", entry: SpeechVerb, agent: "Token") -> Saying | None:
    """A passive with its speaker: "reports, denied by the army, that", "tolls given by police"."""
    scope = verb.head if verb.dep_.startswith("acl") else verb
    lemma, depth, edges = scope.lemma_.lower(), 0, subtree_range(scope)
    if "figure" in entry.frames:
        if scope == verb or lemma not in speech_words("figure") | speech_words("document"):
            return None
        edges = unit_of(verb)
    elif scope != verb:
        if lemma not in speech_words("claim"):
            return None
        depth = 1
    return Saying(
        speaker=agent,
        cue=verb,
        stance=entry.stance,
        content=ranges([(edges[0], agent.left_edge.i), (agent.right_edge.i + 1, edges[1])]),
        rule=f"passive-{entry.lemma}",
        depth=depth,
    )


def _hearsay(verb: "Token", entry: SpeechVerb) -> Iterator[Saying]:
    """A passive without speaker: "it was reported that", "are feared dead", "is accused of"."""
    subjects = [child for child in verb.children if child.dep_.startswith("nsubj")]
    said = [child for child in verb.children if child.i > verb.i and _is_said(child)]
    if not said or any(child.lower_ in {"what", "which"} for child in subjects):
        return
    official = [child for child in verb.children if child.lower_ == "officially"]
    content = [subtree_range(child) for child in (*subjects, *said)]
    if entry.lemma in speech_words("blame"):
        content = [(verb.i + 1, verb.right_edge.i + 1)]
    yield Saying(
        speaker=official[0] if official else None,
        cue=verb,
        stance=Stance.AFFIRMED if official else Stance.HEDGED,
        content=ranges(content),
        rule=f"hearsay-{entry.lemma}",
    )


def _is_said(child: "Token") -> bool:
    if child.dep_ in _CLAUSES:
        return True
    return child.dep_ == "obl" and any(c.lower_ == "of" for c in child.children)


_CLAUSES = frozenset({"ccomp", "xcomp", "csubj", "csubj:pass", "advcl", "acl"})


def _unverified(verb: "Token") -> Iterator[Saying]:
    """A report that nobody can vouch for: "could not be confirmed" leaves it hedged."""
    if verb.lemma_.lower() not in speech_words("verify"):
        return
    parts = [
        child
        for child in verb.children
        if child.dep_ in {"nsubj:pass", "obj", "ccomp", "csubj", "csubj:pass"}
    ]
    if parts:
        yield Saying(
            speaker=None,
            cue=verb,
            stance=Stance.HEDGED,
            content=ranges([subtree_range(child) for child in parts]),
            rule="unconfirmed",
        )


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
    if giver is None or any(token.dep_ == "advcl" and token.i > verb.i for token in verb.children):
        return
    yield Saying(
        speaker=giver,
        cue=verb,
        stance=Stance.AFFIRMED,
        content=ranges([(first, verb.i), (end, last)]),
        rule="cited",
        depth=1,
        phrase=(verb.i + 1, end),
    )


def _noun(noun: "Token") -> Iterator[Saying]:
    """A noun that holds a statement: "reports that ten soldiers were captured"."""
    parts = [child for child in noun.children if child.i > noun.i and _holds_statement(child)]
    if not parts or _is_denied(noun):
        return
    content = ranges([subtree_range(child) for child in parts])
    stance = Stance.DENIED if _has_no_truth(noun) else Stance.HEDGED
    yield Saying(speaker=None, cue=noun, stance=stance, content=content, rule="noun-of-report")
    if noun.lemma_.lower() in {"report", "rumour", "rumor", "account"}:
        yield Saying(
            speaker=noun,
            cue=noun,
            stance=Stance.HEDGED,
            content=content,
            rule="noun-of-report",
            depth=-1,
            phrase=(phrase_ends(noun)[0], noun.i + 1),
        )


def _has_no_truth(noun: "Token") -> bool:
    """Whether a report is said to be empty: "there is no truth in reports that ..."."""
    above = noun.head
    return above.lemma_.lower() in speech_words("truth") and any(
        child.lower_ in {"no", "any", "little"} for child in above.children
    )


def _holds_statement(child: "Token") -> bool:
    if child.dep_ in {"ccomp", "acl", "acl:relcl"}:
        return any(c.lower_ == "that" for c in child.children)
    many = child.head.morph.get("Number", []) == ["Plur"]
    return many and child.dep_ == "nmod" and any(c.lower_ == "of" for c in child.children)


def _is_denied(noun: "Token") -> bool:
    """Whether a report is denied by the verb above it or beside it, which then speaks for it."""
    entries = [speech_verb(noun.head), *(speech_verb(child) for child in noun.children)]
    return any(entry is not None and entry.stance is Stance.DENIED for entry in entries)


def colon_saying(sent: "Span") -> Saying | None:
    """The speaker before a colon and a quotation, whatever the verb: 'defended the raid: "..."'."""
    texts, end = doc_words(sent.doc).texts, sent.end
    if ":" not in texts[sent.start : end]:
        return None
    for at in range(sent.start, end - 1):
        if texts[at] == ":" and texts[at + 1] in _QUOTES:
            words = sent.doc[sent.start : at]
            subject = next((t for t in words if t.dep_.startswith("nsubj")), None)
            if subject is None:
                return None
            if subject.pos_ != "PROPN" and not rank_of_words(subject.text)[1]:
                return None
            return Saying(
                speaker=subject,
                cue=subject.head,
                stance=Stance.AFFIRMED,
                content=((at + 1, end),),
                rule="colon-quotation",
            )
    return None


def headline_saying(title: "Span") -> Saying | None:
    """The speaker before or behind the colon of a headline: "Police: 12 killed in market blast"."""
    colons = [token.i for token in title if token.text == ":"]
    if len(colons) != 1:
        return None
    doc, at = title.doc, colons[0]
    for side, other in (
        ((title.start, at), (at + 1, title.end)),
        ((at + 1, title.end), (title.start, at)),
    ):
        words = [token for token in doc[side[0] : side[1]] if not token.is_space]
        if 0 < len(words) <= 5 and all(t.pos_ in {"NOUN", "PROPN", "ADJ", "ADP"} for t in words):
            head = next((t for t in words if t.head not in words), words[-1])
            return Saying(
                speaker=head,
                cue=doc[at],
                stance=Stance.AFFIRMED,
                content=(other,),
                rule="headline",
            )
    return None
