"""What is said without a speaker of its own: hearsay, reports as nouns, denials by name.

"It was reported that ten died", "unconfirmed reports of ten dead", "reports that ten died are
false", "it is not clear whether": these hedge or deny what they hold, and leave the speaker to
whoever stands around them.
"""

from collections.abc import Iterator

from tallystick.dependents import child, child_words, has, has_word
from tallystick.doc import Token
from tallystick.extract.effects import is_effect_form
from tallystick.extract.saying import Ranges, Saying
from tallystick.extract.speaker_phrases import noun_after, phrase_ends, plain_phrase
from tallystick.extract.speech_grammar import (
    ranges,
    speaker_before,
    subtree_range,
    tells_who,
    unit_of,
)
from tallystick.extract.speech_lexicon import SpeechVerb, speech_verb, speech_words
from tallystick.grammar import A_OR_AN, RELATIVES, SUBJECTS
from tallystick.vocabulary import Stance


def passive_sayings(verb: Token, entry: SpeechVerb) -> Iterator[Saying]:
    """A passive: "reports, denied by the army, that", "it was told by police", "it was reported"."""
    agent = child(verb, "obl:agent")
    if agent is not None:
        saying = _said_by_agent(verb, entry, agent)
        if saying is not None:
            yield saying
    elif entry.stance is Stance.HEDGED or entry.lemma in speech_words("hearsay"):
        yield from _hearsay(verb, entry)


def _said_by_agent(verb: Token, entry: SpeechVerb, agent: Token) -> Saying | None:
    """A passive with its speaker: "reports, denied by the army, that", "tolls given by police"."""
    start, end = agent.left_edge.i, agent.right_edge.i + 1
    _, last = unit_of(verb)
    phrase = None
    by = _by_at(verb)
    if verb.i < agent.i < last and by is not None:
        phrase = (by + 1, plain_phrase(verb.doc, (by + 1, last), closing=_is_added(verb)))
        start, end = verb.i + 1, min(end, phrase[1]) if phrase[1] > agent.i else end
    content = _under_agent(verb, entry, (start, end))
    if content is None:
        return None
    depth = 1 if verb.dep_.startswith("acl") and "figure" not in entry.frames else 0
    return Saying(
        speaker=agent,
        cue=verb,
        stance=entry.stance,
        content=content,
        rule=f"passive-{entry.lemma}",
        depth=depth,
        phrase=(phrase[0], end) if phrase and phrase[0] < end else None,
    )


def _under_agent(verb: Token, entry: SpeechVerb, cut: tuple[int, int]) -> Ranges | None:
    """What a passive with its speaker holds: all around the agent, or the clause behind it."""
    scope = verb.head if verb.dep_.startswith("acl") else verb
    apposed = _before_apposed(scope, verb)
    if apposed is not None:
        return ranges([(unit_of(verb)[0], apposed)])
    lemma, edges = scope.base_, subtree_range(scope)
    if "figure" in entry.frames:
        if scope == verb:
            subject = child(verb, *SUBJECTS)
            lemma = subject.base_ if subject is not None else ""
        if lemma not in speech_words("figure document"):
            return None
        edges = unit_of(verb)
    elif _adds_speaker(verb, entry, cut[1]):
        edges, cut = unit_of(verb), (_mark_before(verb), cut[1])
    elif "listener" in entry.frames:
        return ranges([(cut[1], unit_of(verb)[1])])
    elif scope == verb and entry.lemma in speech_words("act") and not _is_named_as(verb):
        return None  # "the bodies were found by villagers" quotes nobody
    elif (scope != verb or "report" in entry.frames) and not _is_claim(scope, verb):
        return None
    return ranges([(edges[0], cut[0]), (cut[1], edges[1])])


def _is_named_as(verb: Token) -> bool:
    """Whether somebody is told who the harmed are: "was identified by his family | as Omar Noor"."""
    behind = verb.doc.lower[verb.i + 1 : unit_of(verb)[1]]
    return verb.lower_ in {"identified", "named"} and "as" in behind


def _before_apposed(scope: Token, verb: Token) -> int | None:
    """The comma behind which what was told is called a claim or a toll that somebody confirms or
    denies: "a bomb killed 22 people | , a toll confirmed by officials"."""
    known = speech_words("claim figure")
    if scope.i == verb.i or scope.i > verb.i or scope.base_ not in known:
        return None
    start, first = phrase_ends(scope)[0], unit_of(verb)[0]
    comma = start - 1
    told = comma > first + 1 and verb.doc.texts[comma] == "," and scope.dep_ in _BESIDE
    return comma if told and verb.doc.lower[start] in A_OR_AN else None


_BESIDE = frozenset({"appos", "parataxis", "conj", "nmod", "advcl"})


def _adds_speaker(verb: Token, entry: SpeechVerb, end: int) -> bool:
    """Whether ", confirmed by the mayor." attributes what stands before it; not ", reported as rebels"."""
    said = "clause" in entry.frames and entry.lemma not in speech_words("act")
    closed = end >= unit_of(verb)[1] or verb.doc[end].is_punct
    return said and closed and _is_added(verb)


def _mark_before(verb: Token) -> int:
    """The comma before ", confirmed by", ", as confirmed by" or ", it was confirmed by"."""
    at = verb.i - 1
    while at > 0 and verb.doc.lower[at] in _BEFORE_PASSIVE:
        at -= 1
    return at


_BEFORE_PASSIVE = frozenset({"as", "it", "was", "is", "has", "been", "also", "later"})


def _is_added(verb: Token) -> bool:
    """Whether who said so is added behind a comma: "two died, (as) confirmed by the mayor"."""
    first, _ = unit_of(verb)
    at = _mark_before(verb) if verb.i else 0
    return _by_at(verb) is not None and at > first + 1 and verb.doc.texts[at] == ","


def _by_at(verb: Token) -> int | None:
    """Where "by" stands behind a passive, a day between them left out: "was reported today | by"."""
    words, (_, last) = verb.doc, unit_of(verb)
    at = verb.i + 1
    while at < last and words.lower[at] in speech_words("time"):
        at += 1
    return at if at < last and words.lower[at] == "by" else None


def _is_claim(scope: Token, verb: Token) -> bool:
    """Whether what is denied or reported is itself a report: "a claim denied by the army"."""
    subject = child(verb, *SUBJECTS)
    noun = subject if scope == verb else scope
    known = speech_words("claim figure")
    return noun is not None and noun.base_ in known


def _hearsay(verb: Token, entry: SpeechVerb) -> Iterator[Saying]:
    """A passive without speaker: "it was reported that", "are feared dead", "is accused of"."""
    if (entry.lemma == "describe" and verb.dep_ == "acl") or (
        verb.dep_ in {"acl", "ROOT", "nsubj"} and tells_who(verb)
    ):
        return  # "men described as rebels raided a village" leaves the raid as it is
    subjects = [child for child in verb.children if child.dep_.startswith("nsubj")]
    said = [child for child in verb.children if child.i > verb.i and _is_said(child)]
    if any(child.lower_ == "responsible" for child in said):
        return  # "rebels are believed responsible for the killing of two": the doer is in doubt
    behind = _hearsay_behind(verb) if not said else None
    if behind is not None:
        yield behind
    if not said or any(child.lower_ in {"what", "which"} for child in subjects):
        return
    official = [child for child in verb.children if child.lower_ == "officially"]
    content = [subtree_range(child) for child in (*subjects, *said)]
    if entry.lemma in speech_words("blame"):
        content = [(verb.i + 1, verb.right_edge.i + 1)]
    yield Saying(
        speaker=official[0] if official else None,
        cue=verb,
        stance=Stance.AFFIRMED if official or _is_plain(verb, entry) else Stance.HEDGED,
        content=ranges(content),
        rule=f"hearsay-{entry.lemma}",
    )


def _is_plain(verb: Token, entry: SpeechVerb) -> bool:
    """Whether hearsay stays as firm as it is told: "were said to have", "it was reported that"; not "was
    reported to have"."""
    if entry.lemma in speech_words("plain_hearsay"):
        return True
    if entry.lemma == "report" and any(c.lower_ == "it" and c.i < verb.i for c in verb.children):
        return True
    after = verb.nbor(1) if verb.i + 1 < len(verb.doc) else verb
    return entry.lemma == "report" and after.head.i == verb.i and after.dep_ == "xcomp"


def _hearsay_behind(verb: Token) -> Saying | None:
    """Hearsay behind what it hedges: "nine were killed, it is believed."."""
    doc, (first, last) = verb.doc, unit_of(verb)
    closed = verb.i + 1 >= last or doc[verb.i + 1].is_punct
    at = verb.i
    while at > first and doc[at - 1].pos_ in {"AUX", "ADV"}:
        at -= 1
    if not closed or at - 2 <= first or doc[at - 1].lower_ != "it" or doc[at - 2].text != ",":
        return None
    return Saying(
        speaker=None,
        cue=verb,
        stance=Stance.HEDGED,
        content=((first, at - 2),),
        rule="hearsay-behind",
    )


def _is_said(child: Token) -> bool:
    if child.dep_ in _CLAUSES:
        return True
    return child.dep_ == "obl" and has_word(child, {"of", "with"})


_CLAUSES = frozenset({"ccomp", "xcomp", "csubj", "csubj:pass", "advcl", "acl"})


def unverified(verb: Token) -> Iterator[Saying]:
    """A report that nobody can vouch for: "could not be confirmed" leaves it hedged."""
    if verb.base_ not in speech_words("verify"):
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


def noun_sayings(noun: Token) -> Iterator[Saying]:
    """A noun that holds a statement: "reports that ten soldiers were captured"."""
    parts = [child for child in noun.children if child.i > noun.i and _holds_statement(child)]
    if not parts or _is_denied(noun) or "no" in child_words(noun):
        return  # "no reports of casualties" is a count of zero
    content = ranges([subtree_range(child) for child in parts])
    stance = Stance.DENIED if _has_no_truth(noun) else Stance.HEDGED
    owner = _claimant(noun)
    yield Saying(
        speaker=owner,
        cue=noun,
        stance=stance,
        content=content,
        rule="noun-of-report",
        phrase=(phrase_ends(owner)[0], owner.i + 1) if owner is not None else None,
    )
    if noun.base_ in {"report", "rumour", "rumor", "account"}:
        yield Saying(
            speaker=noun,
            cue=noun,
            stance=Stance.HEDGED,
            content=content,
            rule="noun-of-report",
            depth=-1,
            phrase=(phrase_ends(noun)[0], noun.i + 1),
        )


def _claimant(noun: Token) -> Token | None:
    """Whose claim it is: "the rebels' | claim that", "claims by the army | that"."""
    if noun.base_ not in speech_words("suspicion") | {"assertion", "account", "version"}:
        return None
    owners = (c for c in noun.children if c.pos_ in {"NOUN", "PROPN"} and _owns(c, noun))
    return next(owners, None)


def _owns(owner: Token, noun: Token) -> bool:
    if owner.dep_ == "nmod:poss":
        return True
    by = has_word(owner, {"by", "from"})
    return by and owner.dep_ == "nmod" and owner.i > noun.i


def _has_no_truth(noun: Token) -> bool:
    """Whether a report is said to be empty: "there is no truth in reports that ..."."""
    above = noun.head
    return above.base_ in speech_words("truth") and has_word(above, {"no", "any", "little"})


def _holds_statement(child: Token) -> bool:
    if child.dep_ in {"ccomp", "acl", "acl:relcl"}:
        marks = child_words(child)
        return "that" in marks or {"to", "have"} <= marks or _tells_by_itself(child)
    many = child.head.morph.get("Number", []) == ["Plur"]
    many = many or child.head.base_ in speech_words("suspicion")
    return many and child.dep_ == "nmod" and "of" in child_words(child)


def _tells_by_itself(clause: Token) -> bool:
    """Whether a clause behind reports is what they say: "reports | six people had died"; not "reports |
    the police had filed", whose object they are."""
    who = child(clause, *SUBJECTS)
    plural = clause.head.morph.get("Number", []) == ["Plur"]
    if who is None or not plural or clause.head.base_ not in {"report", "rumour", "rumor", "claim"}:
        return False
    relative = who.lower_ in RELATIVES or who.i < clause.head.i or clause.lower_.endswith("ing")
    return not relative and (has(clause, "aux:pass", "obj") or is_effect_form(clause.lower_))


def _is_denied(noun: Token) -> bool:
    """Whether a report is denied by the verb above it or beside it, which then speaks for it."""
    entries = [speech_verb(noun.head), *(speech_verb(child) for child in noun.children)]
    denied = any(entry is not None and entry.stance is Stance.DENIED for entry in entries)
    return denied or called_untrue(noun.head) is not None


def is_within_denial(verb: Token) -> bool:
    """Whether a verb only says what the report is that somebody denies: "refuted reports | claiming | that",
    "dismissed as rumours | reports | that", which trees take for a verb; or is itself that report: "denied
    a rebel | claim | that"."""
    above = verb.head
    if verb.dep_ == "acl" and above.base_ in speech_words("claim document"):
        return _is_denied(above)
    if verb.dep_ == "obj":  # a noun, whatever its tag
        return _is_denied(verb)
    return verb.dep_ == "advcl" and called_untrue(above) is not None


def called_untrue(verb: Token) -> Saying | None:
    """A denial by name: "called reports that ten soldiers had died baseless"."""
    if not {verb.base_, verb.lower_} & speech_words("naming"):
        return None
    _, last = unit_of(verb)
    words = {token.base_ for token in verb.doc[verb.i + 1 : last]}
    if not _names_claim(verb, last):
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


def _names_claim(verb: Token, last: int) -> bool:
    """Whether a verb has a report for its object, also behind "as false": "dismissed as false a report"."""
    noun, claims = noun_after(verb, last), speech_words("claim")
    if noun is not None and noun.base_ in claims:
        return True
    as_what = verb.doc.lower[verb.i + 1 : min(last, verb.i + 2)] == ("as",)
    return as_what and not claims.isdisjoint(verb.doc.lemmas[verb.i + 2 : min(last, verb.i + 8)])


def denied_afterthought(verb: Token) -> Saying | None:
    """A denial hung on what it denies: "..., a charge the army denies"."""
    noun = verb.head
    if verb.dep_ != "acl:relcl" or noun.base_ not in speech_words("claim"):
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


def untrue_sayings(word: Token) -> Iterator[Saying]:
    """A report called untrue or open: "reports that ten died are false", "it is not true that"."""
    stance = _verdict(word)
    if stance is None:
        return
    hedged = stance is Stance.HEDGED
    above = (word, word.head) if _is_proved(word) else (word,)
    content = [subtree_range(part) for verb in above for part in _judged(verb, clauses=hedged)]
    if content:
        yield Saying(
            speaker=None,
            cue=word,
            stance=stance,
            content=ranges(content),
            rule=f"said-{word.base_}",
            depth=1,
        )


def _verdict(word: Token) -> Stance | None:
    """What a word makes of a report: "is false" and "is not true" deny it, "is not clear" hedges."""
    lemma = word.base_
    negated = any(child.lower_ in _NOT for child in (*word.children, *word.head.children))
    called = lemma in speech_words("untrue") and (has(word, "cop") or _is_proved(word))
    if called or (lemma in speech_words("true") and negated):
        return Stance.DENIED
    if (lemma in speech_words("clear") and negated) or lemma in speech_words("unclear"):
        return Stance.HEDGED
    return None


def _is_proved(word: Token) -> bool:
    """ "The rumour proved false", "claims turned out to be untrue": what proves so has the subject."""
    return word.dep_ == "xcomp" and word.head.base_ in _PROVING


_PROVING = frozenset({"prove", "turn"})


def _judged(word: Token, *, clauses: bool) -> Iterator[Token]:
    """What a word calls true, false or clear: its subject where that is a report, or its clause."""
    claims = speech_words("claim figure document")
    for part in word.children:
        names = {part.base_, part.lower_.removesuffix("s")}
        subject = part.dep_.startswith("nsubj") and names & claims
        clause = part.i < word.i and part.dep_.startswith("csubj")
        judged = not clauses and (subject or clause)
        if judged or (part.i > word.i and _is_opened_clause(part)):
            yield part


def _is_opened_clause(child: Token) -> bool:
    """Whether a clause opens with what it is told by: "it is not clear | whether ten died"."""
    marks = child_words(child, "mark", "advmod")
    return child.dep_ in _TOLD_OF and not _OPENERS.isdisjoint(marks)


def unconfirmed_noun(noun: Token) -> Iterator[Saying]:
    """A confirmation that is missing: "there was no immediate confirmation that ten had died"."""
    if not has_word(noun, {"no", "without"}):
        return
    parts = [
        c for c in noun.children if c.i > noun.i and (c.dep_.startswith("acl") or c.dep_ in _HELD)
    ]
    if parts:
        yield Saying(
            speaker=None,
            cue=noun,
            stance=Stance.HEDGED,
            content=ranges([subtree_range(part) for part in parts]),
            rule="no-confirmation",
            depth=1,
        )


_NOT = frozenset({"not", "n't", "never", "no", "nothing"})
_OPENERS = frozenset({"that", "whether", "if"})
_TOLD_OF = frozenset({"ccomp", "csubj", "csubj:pass", "advcl", "acl"})
_HELD = frozenset({"ccomp", "nmod"})
