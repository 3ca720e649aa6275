"""Who says what in a sentence: the verb or word of saying, its speaker, and the words it covers.

Each finder reads one way of the press to attribute: "X said that ...", "..., X said.", "according
to X, ...", "it was reported that ...", "reports that ...", "Police: 12 killed". The tree is asked
first; for what stands behind a comma the order of words is asked too, since a parser often hangs
", police said" on the wrong word.
"""

import itertools
from collections.abc import Iterable, Iterator

from tallystick.dependents import child, child_words, has
from tallystick.doc import Doc, Token, positions
from tallystick.extract.claiming import claims_people
from tallystick.extract.disclosures import according_to_whom, disclosure, introduction
from tallystick.extract.hearsay import (
    called_untrue,
    denied_afterthought,
    is_within_denial,
    noun_sayings,
    passive_sayings,
    unconfirmed_noun,
    untrue_sayings,
    unverified,
)
from tallystick.extract.leading import fronted, gapped, leader
from tallystick.extract.people import noun_class
from tallystick.extract.saying import Ranges, Saying
from tallystick.extract.source_types import rank_of_words
from tallystick.extract.speaker_phrases import (
    head_of,
    phrase_before,
    plain_phrase,
)
from tallystick.extract.speech_grammar import (
    can_speak,
    is_muted,
    is_participle,
    is_passive,
    ranges,
    said_after,
    speaker_before,
    unit_of,
)
from tallystick.extract.speech_lexicon import (
    SpeechVerb,
    speech_forms,
    speech_verb,
    speech_verb_of,
    speech_verbs,
    speech_words,
    verb_forms,
)
from tallystick.extract.trailing import is_break, trailing, trailing_by_order
from tallystick.kept import constant
from tallystick.vocabulary import Stance

_SEPARATORS = frozenset({",", "--", "—", "–", "-", "(", ")"})
_ACCORDING = frozenset({"according", "per", "by"})
_QUOTING = frozenset({"citing", "quoting"})
# Ranks of source words from here on tell by themselves who speaks.
_TELLING = 3


def cues(doc: Doc) -> dict[int, list[int]]:
    """The words of a report that may open a saying, by the first word of their sentence."""
    found: dict[int, list[int]] = {}
    for at in sorted({*doc.places_of(_cue_forms()), *positions(doc.lemmas, _cue_lemmas())}):
        found.setdefault(doc.sentence_of(at)[0], []).append(at)
    return found


def sayings(doc: Doc, told: Iterable[int]) -> Iterator[Saying]:
    """Every act of saying in a sentence, in the order of its cues."""
    cited, claims = speech_words("quoting"), speech_words("claim naming")
    judging, missing, acts = _judging(), speech_words("confirmation"), speech_forms("public_act")
    for at in told:
        token, lower, lemma = doc[at], doc.lower[at], doc.lemmas[at]
        if lower in _ACCORDING:
            yield from _according(token)
        elif (lemma in cited or lower in _QUOTING) and doc.tags[at] != "PROPN":  # not "Cite Soleil"
            yield from _cited(token) if _has_giver(token) else _told_of(token)
        elif speech_verb_of(lower, lemma) or lemma in claims or lower in claims:
            yield from _said_by_word(token)
        elif lower in acts and doc.tags[at] == "VERB":
            yield from filter(None, [introduction(token)])
        if lemma in judging:
            yield from untrue_sayings(token)
        elif lemma in missing:
            yield from unconfirmed_noun(token)


@constant
def _cue_forms() -> frozenset[str]:
    """Every form that may open a saying as it is written: "according", "said", "rejects"."""
    named = speech_words("claim naming")
    return _ACCORDING | _QUOTING | speech_forms("public_act") | named | verb_forms()


@constant
def _cue_lemmas() -> frozenset[str]:
    """Every lemma that may open a saying: "claim", "cite", "confirmation", "baseless"."""
    named = speech_words("claim naming quoting")
    return _judging() | speech_words("confirmation") | named | frozenset(speech_verbs())


@constant
def _judging() -> frozenset[str]:
    kinds = ("untrue", "true", "clear", "unclear")
    return frozenset[str]().union(*(speech_words(kind) for kind in kinds))


def _is_name(token: Token) -> bool:
    """The "Said" of "Sheikh Said al-Noor", no saying: a capital between capitals, in no headline."""
    doc, at = token.doc, token.i
    if token.text != "Said" or at == token.sent.start or at + 1 >= token.sent.end:
        return False
    named = doc.texts[at - 1][:1].isupper()
    return named and (doc.texts[at + 1][:1].isupper() or doc.lower[at + 1] in _NAME_PARTS)


_NAME_PARTS = frozenset({"al", "el", "bin", "ibn", "ould", "ag"})


def _is_of_self(token: Token) -> bool:
    """The "proclaimed" of "a self-proclaimed general", which tells nothing."""
    return token.doc.lower[max(0, token.i - 2) : token.i] == ("self", "-")


def _said_by_word(token: Token) -> Iterator[Saying]:
    if _is_name(token) or _is_of_self(token):
        return
    entry = speech_verb(token)
    if entry is not None and (token.pos_ in {"VERB", "AUX"} or _verb_read_as_noun(token)):
        if not (_lacks_that(token, entry) or _takes_lives(token, entry)):
            yield from _verb(token, entry)
    elif token.pos_ == "VERB" and {token.base_, token.lower_} & speech_words("naming"):
        untrue = called_untrue(token)
        if untrue is not None:
            yield untrue
    elif token.pos_ == "NOUN" and token.base_ in speech_words("claim"):
        yield from noun_sayings(token)


def _is_joined(token: Token) -> bool:
    """Whether a word of the same phrase stands before: not the first word of a report."""
    return token.i > 0 and not is_break(token.nbor(-1))


def _lacks_that(verb: Token, entry: SpeechVerb) -> bool:
    """Whether a verb that speaks only before "that" tells nothing: "charged a man", "found two men shot"."""
    behind = verb.doc.lower[verb.i + 1 : verb.i + _THAT_REACH]
    kept = entry.lemma == "maintain" and has(verb, "obj")
    asked = behind[:2] == ("to", "know")  # "his family demand to know what led to his death"
    if _is_told_of_them(verb, entry):
        return True
    quarrels = entry.lemma == "argue" and not _QUARREL.isdisjoint(behind[:1])
    bare = (kept or entry.lemma in _BEFORE_THAT) and "that" not in behind
    return asked or quarrels or (bare and not _finds_out(verb))


def _finds_out(verb: Token) -> bool:
    """ "The inquiry | found | troops had shot villagers", "the UN mission found the killings were": what a
    body or a paper finds it says, also without "that"."""
    told, by = child(verb, "ccomp"), child(verb, "nsubj")
    speaks = by is not None and by.base_ in speech_words("document body")
    finite = told is not None and told.i > verb.i and has(told, "aux", "aux:pass", "cop")
    return verb.base_ == "find" and speaks and finite


def _is_told_of_them(verb: Token, entry: SpeechVerb) -> bool:
    """Whether those before a verb do not speak: "one more confirmed dead", "two men reported killed are
    alive", "shots fired, suspect identified", "they heard that Noor had been held"."""
    behind = verb.doc.lower[verb.i + 1 : min(verb.i + 2, verb.sent.end)]
    if verb.lower_ in {"confirmed", "reported"} and not _FATES.isdisjoint(behind):
        return not is_passive(verb)
    if verb.lower_ == "identified" and not has(verb, "obj", "aux", "aux:pass", "obl:agent"):
        return not behind or not behind[0].isalpha()
    if entry.lemma == "name":
        return not _names_the_harmed(verb)
    return entry.lemma == "hear" and verb.doc.tags[verb.i - 1] == "PRON"


def _names_the_harmed(verb: Token) -> bool:
    """Whether the harmed are told by name: "named one of the dead | as Omar Noor", "the victim was named by
    police as", not "named Noor as the killer"."""
    doc, sent = verb.doc, verb.sent
    ahead = doc.lower[verb.i + 1 : min(verb.i + _AS_REACH, sent.end)]
    told = doc.lower[sent.start : verb.i] if is_passive(verb) else ahead
    return "as" in ahead and not _HARMED.isdisjoint(told)


_HARMED = frozenset("victim victims dead deceased slain killed injured wounded".split())
# How far behind "named" its "as" may stand: "named two of the three men killed on Friday as".
_AS_REACH = 12
_FATES = frozenset("dead killed slain injured wounded missing".split())
# "The victim was arguing with a man inside".
_QUARREL = frozenset({"with", "over", "about"})
_BEFORE_THAT = frozenset({"charge", "find", "gather"})


def _takes_lives(verb: Token, entry: SpeechVerb) -> bool:
    """Whether "claimed" is of lives and tells nothing: "the feud, which has claimed hundreds of lives"."""
    if entry.lemma != "claim":
        return False
    behind = verb.doc.lower[verb.i + 1 : min(verb.i + _LIVES_REACH, verb.sent.end)]
    told = itertools.takewhile(lambda word: word != "that", behind)
    return not _LIVES.isdisjoint(told) or claims_people(verb)


_LIVES = frozenset({"life", "lives"})
# "Claimed at least another three hundred and forty lives" is about as long as it gets.
_LIVES_REACH = 9
# How far behind "charged" or "found" its "that" may stand.
_THAT_REACH = 4


def _verb_read_as_noun(token: Token) -> bool:
    """Whether a noun of the parser is a verb: "..., the agency reports.", "police fear that"."""
    after = token.doc[token.i + 1] if token.i + 1 < token.sent.end else None
    before = token.doc[token.i - 1] if token.i > token.sent.start else None
    if _is_behind_issued(token):
        return True
    plain = token.pos_ == "NOUN" and before is not None and before.pos_ in {"NOUN", "PROPN"}
    if plain and after is not None and after.lower_ == "that":
        return token.lower_[-1:] != "s"
    return (
        token.pos_ == "NOUN"
        and token.dep_ == "parataxis"
        and token.lower_.endswith("s")
        and (after is None or after.is_punct)
    )


def _is_behind_issued(token: Token) -> bool:
    """Whether a document that was issued tells: "A report released on Monday | states nine died"."""
    words, at = token.doc, token.i - 1
    passed = speech_words("time issuing") | {"on"}
    while at > token.sent.start and words.lower[at] in passed:
        at -= 1
    return at < token.i - 1 and words.lemmas[at] in speech_words("document")


def _verb(verb: Token, entry: SpeechVerb) -> Iterator[Saying]:
    if is_muted(verb):
        yield from unverified(verb)
        return
    disclosed = disclosure(verb, entry)
    ordered = trailing_by_order(verb, entry) if disclosed is None else disclosed
    if ordered is not None:
        yield ordered
    elif is_passive(verb):
        yield from passive_sayings(verb, entry)
    else:
        saying = _active(verb, entry) or introduction(verb)
        if saying:
            yield saying


def _claims_a_deed(verb: Token) -> bool:
    """ "Rebels claim responsibility for attack, two dead", "claim blast, two dead, police say": nothing
    else is said."""
    objects = child_words(verb, "obj")
    if _DEEDS.isdisjoint(objects) or has(verb, "ccomp"):
        return False
    if not objects.isdisjoint({"responsibility", "credit"}):
        return True
    behind = verb.doc[verb.i + 1 : verb.sent.end]
    return any(t.pos_ == "VERB" and t.lemma_ in {"say", "tell"} for t in behind)


_DEEDS = frozenset(
    "responsibility credit attack attacks bombing bombings blast blasts explosion assault ambush".split()
)


def _active(verb: Token, entry: SpeechVerb) -> Saying | None:
    described = verb.dep_ == "amod" and entry.stance is not Stance.DENIED
    if (described and _is_joined(verb)) or _claims_a_deed(verb):
        return None
    if (verb.dep_ == "acl" and verb.lower_ == "accused") or is_within_denial(verb):
        return None  # "a man accused in a raid that killed nine" says nothing
    ordered = gapped(verb, entry) or fronted(verb, entry)
    if ordered is not None:
        return ordered
    special = denied_afterthought(verb) if entry.stance is Stance.DENIED else None
    special = special or called_untrue(verb) or trailing(verb, entry)
    if special is not None:
        return special
    refused = entry.stance is Stance.DENIED and _refuses(verb)
    if refused or _leaves_open(verb) or _is_of_document_told(verb, entry):
        return None
    right = said_after(verb, entry)
    if right and _follows_from_clause(verb):
        rule = f"verb-{entry.lemma}"
        return Saying(speaker=None, cue=verb, stance=entry.stance, content=right, rule=rule)
    if entry.stance is Stance.DENIED:
        right = _without_aside(verb, right)
    speaker, phrase = speaker_before(verb), None
    if right and not is_participle(verb):
        speaker, phrase = leader(verb, speaker)
    if not right or speaker is None or not can_speak(speaker, verb, entry):
        return None
    return Saying(
        speaker=speaker,
        cue=verb,
        stance=entry.stance,
        content=right,
        rule=f"verb-{entry.lemma}",
        phrase=phrase,
    )


def _follows_from_clause(verb: Token) -> bool:
    """Whether what was told before lets something be thought: "the bodies lay apart, | suggesting | that
    they were executed": the bodies say nothing."""
    doc, at = verb.doc, verb.i
    behind_clause = doc.texts[at - 1] == "," and doc.lemmas[at - 2] not in speech_words("document")
    return verb.lower_ in _SHOWING and behind_clause


_SHOWING = frozenset("suggesting indicating implying hinting meaning signalling signaling".split())


def _refuses(verb: Token) -> bool:
    """ "Denied them shelter": what is denied to somebody is no statement."""
    behind = verb.doc.lower[verb.i + 1 : verb.i + 2]
    return bool(behind) and behind[0] in {"them", "him", "her", "us", "me"}


def _without_aside(verb: Token, said: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    """What is denied, without what is told of it beside: "denies any part in the war, | which has
    killed thousands"."""
    lower = verb.doc.lower
    aside = (at for _, end in said for at in range(verb.i, end - 1) if lower[at] == ",")
    cut = next((at for at in aside if "which" in lower[at + 1 : at + 3]), None)
    if cut is None:
        return said
    return tuple((first, min(end, cut)) for first, end in said if first < cut)


def _leaves_open(verb: Token) -> bool:
    """Whether a participle only leaves an act open: "officer feared killed", "nine reported dead"."""
    if verb.lower_ not in speech_words("hearsay_mark") or verb.i + 1 >= verb.sent.end:
        return False
    after = verb.nbor(1)
    past = after.pos_ == "VERB" and after.lower_.endswith(("ed", "en", "t", "slain"))
    return past or after.lower_ in {"dead", "missing", "hurt", "slain"}


def _is_of_document_told(verb: Token, entry: SpeechVerb) -> bool:
    """Whether somebody tells what a document shows: "the official said a first count showed six"."""
    teller = speech_verb(verb.head) if verb.dep_ == "ccomp" and verb.head.i < verb.i else None
    return "paper" in entry.frames and teller is not None


# "Is likely to rise according to the serious injuries": nobody says it.
_LOSSES = frozenset({"injury", "injuries", "wounds", "condition", "conditions"})


def _according(word: Token) -> Iterator[Saying]:
    """What stands beside "according to police", "per reports", "by the army's count"."""
    doc, (first, last) = word.doc, unit_of(word)
    start = word.i + 2 if word.lower_ == "according" else word.i + 1
    if start >= last or (word.lower_ == "according" and doc[start - 1].lower_ != "to"):
        return
    cut = (
        word.i - 1 if word.lower_ == "per" and doc.lower[max(first, word.i - 1)] == "as" else word.i
    )
    opens = doc[cut - 1].text in _SEPARATORS if cut > first else True
    if word.lower_ != "according" and not (opens or _only_links(doc, first, cut)):
        return
    disclosed = according_to_whom(word)
    if disclosed is not None:
        yield disclosed
        return
    end = plain_phrase(doc, (start, last), closing=cut > first + 1)
    speaker = head_of(doc[start:end])
    if speaker is None or not _gives_account(word, speaker, doc.phrase(start, end)):
        return
    yield Saying(
        speaker=speaker,
        cue=word,
        stance=Stance.AFFIRMED,
        content=_around(doc, (first, last), (cut, end)),
        rule="according-to" if word.lower_ == "according" else f"{word.lower_}-account",
        depth=-1 if _is_count_of_somebody(speaker, (start, end)) else 0,
        phrase=(start, end),
    )


def _gives_account(word: Token, speaker: Token, words: str) -> bool:
    """Whether "by ..." opens an account ("by the army's count") and not an agent or a time; "(as)
    per the police" speaks as "according to the police" does, "per day" does not."""
    lemma, opens = speaker.base_, word.doc.lower[word.i + 1 : word.i + 3]
    if {"our", "my"} & set(opens) or speaker.lower_ in _LOSSES:
        return False  # "according to our findings" is the speaker's own
    if word.lower_ == "according":
        return lemma not in speech_words("law")
    if lemma in speech_words("document"):
        return True
    if word.lower_ == "by":
        return lemma in speech_words("claim")
    return rank_of_words(words)[1] >= _TELLING


def _is_count_of_somebody(speaker: Token, phrase: tuple[int, int]) -> bool:
    """Whether an account is of those who tell of it: '"According to | preliminary data |, nine died," the
    ministry said'."""
    doc, (start, end) = speaker.doc, phrase
    alone = set(doc.lower[start : end - 1]) <= _EARLY
    return alone and speaker.i == end - 1 and speaker.base_ in speech_words("document figure")


_EARLY = frozenset(
    "a an the first early initial preliminary latest recent provisional updated".split()
)


def _only_links(doc: Doc, first: int, at: int) -> bool:
    return all(token.pos_ in {"CCONJ", "ADV", "PUNCT", "SCONJ", "SPACE"} for token in doc[first:at])


def _around(doc: Doc, unit: tuple[int, int], cut: tuple[int, int]) -> Ranges:
    """All of the unit but the attribution; only what follows it behind "said that"."""
    first, last = unit
    before = doc[cut[0] - 1] if cut[0] > first else None
    if before is not None and before.text == "," and cut[0] - 2 >= first:
        before = doc[cut[0] - 2] if doc[cut[0] - 2].lower_ == "that" else before
    if before is None or before.lower_ == "that":
        return ranges([(cut[1], last)])
    return ranges([(first, cut[0]), (cut[1], last)])


def _cited(verb: Token) -> Iterator[Saying]:
    """The giver behind an outlet: "..., citing hospital officials", "quoted a doctor as saying"."""
    if is_passive(verb) and verb.morph.get("Tense", []) != ["Pres"]:
        return
    doc, (first, last) = verb.doc, unit_of(verb)
    end = plain_phrase(doc, (verb.i + 1, last), closing=False)
    giver = head_of(doc[verb.i + 1 : end])
    if giver is None:
        return
    content = [(first, verb.i), (end, last)]
    saying = next((token for token in doc[end : min(last, end + 3)] if is_participle(token)), None)
    if saying is not None:
        start = _quoted_before(verb, first)
        if start is None:
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


def _has_giver(verb: Token) -> bool:
    """Whether a figure may come from what is cited: not "citing intercepts", "cited the murder"."""
    doc, (_, last) = verb.doc, unit_of(verb)
    end = plain_phrase(doc, (verb.i + 1, last), closing=False)
    giver = head_of(doc[verb.i + 1 : end])
    if giver is None or giver.pos_ == "PROPN" or giver.base_ in speech_words("document"):
        return True
    words = doc.phrase(verb.i + 1, giver.i + 1)
    return rank_of_words(words)[1] > 0 or noun_class(giver.lower_) is not None


def _told_of(verb: Token) -> Iterator[Saying]:
    """Who cites what happened: "the ombudsman cited the murder of four villagers"."""
    content = said_after(verb, _CITE)
    speaker, phrase = leader(verb, speaker_before(verb))
    if content and speaker is not None and not is_participle(verb) and not is_passive(verb):
        yield Saying(
            speaker=speaker,
            cue=verb,
            stance=Stance.AFFIRMED,
            content=content,
            rule="verb-cite",
            phrase=phrase,
        )


_CITE = SpeechVerb(lemma="cite", stance=Stance.AFFIRMED, frames=frozenset({"noun"}))


def _quoted_before(verb: Token, first: int) -> int | None:
    """Where "..., the agency quoted a doctor as saying" starts; None where nothing is before it."""
    phrase = phrase_before(verb, first)
    return phrase[0] if phrase is not None and phrase[0] - first >= 2 else None
