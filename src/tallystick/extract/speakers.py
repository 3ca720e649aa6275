"""Who says so: for every word of a report, the person or body that gives it, and how firmly.

"Twenty militants were killed, Arshad said" puts the killing into Arshad's mouth; "Arshad dismissed
reports that ..." makes him the denier. A sentence that nobody is said to have given is the
reporter's own voice, and has no source.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import repeat

from tallystick.dependents import child_words, has
from tallystick.doc import Doc, Token
from tallystick.doc import Span as DocSpan
from tallystick.extract.continuing import hangs_on_last, tells_of_them
from tallystick.extract.eyewitnesses import as_witnesses
from tallystick.extract.headlines import colon_saying, headline_saying
from tallystick.extract.issued import issued
from tallystick.extract.posts import posts
from tallystick.extract.quotations import Quotation, quotations
from tallystick.extract.saying import Saying, Statement
from tallystick.extract.speaker_resolution import SpeakerNames
from tallystick.extract.speech_grammar import ranges
from tallystick.extract.speech_lexicon import speech_words
from tallystick.extract.stance import hedge_on, least_firm
from tallystick.extract.statements import cues, sayings
from tallystick.grammar import OWNERS
from tallystick.records import Report, Source, Span
from tallystick.values import maker, replace
from tallystick.vocabulary import SourceType, Stance

_make_statement = maker(Statement)

# What only goes on lies behind all that is said outright.
_LEAST_NEAR = -3


Speaking = tuple[Source | None, Stance, str, Span | None]


def find_statements(report: Report, doc: Doc) -> tuple[Statement, ...]:
    """All statements of a report, with pronouns resolved to the last speaker that fits."""
    return as_statements(report, doc, find_sayings(report, doc))


def as_statements(report: Report, doc: Doc, told: Sequence[Saying]) -> tuple[Statement, ...]:
    """What is said with those who are named as saying it, and what only goes on or is quoted."""
    names = SpeakerNames(report, doc)
    statements: list[Statement] = []
    for saying in map(_of_teller, repeat(told), _nested(told)):
        statement = _statement(saying, names)
        if statement is not None:
            statements.append(statement)
    statements.extend(_quoted(doc, statements))
    statements.extend(_continued(doc, statements))
    return tuple(as_witnesses(doc, statements))


def speaker_of(statements: Sequence[Statement], token: Token) -> Speaking:
    """Who says the words around a token, the stance, the rule, and where the speaker is named.

    The innermost statement with a speaker decides; hedges nearer to the word are added to it.
    """
    hedge = hedge_on(token)
    stances = [Stance.HEDGED] if hedge else []
    rules = [hedge[0]] if hedge else []
    for statement in _around(statements, token):
        stances.append(_stance_for(statement, token))
        rules.append(statement.rule)
        if statement.speaker is not None:
            rule = "+".join(reversed(rules))
            return statement.speaker, least_firm(stances), rule, statement.speaker_span
    if rules:
        return None, least_firm(stances), "+".join(rules), None
    return None, Stance.AFFIRMED, "own-voice", None


def _around(statements: Sequence[Statement], token: Token) -> list[Statement]:
    """The statements that hold a word, the nearest first."""
    around = [told for told in statements if token.i in told.reach and told.covers(token)]
    return sorted(around, key=lambda statement: (-statement.depth, statement.size))


def word_of_doubt(statements: Sequence[Statement], token: Token) -> tuple[int, str] | None:
    """The word that makes a claim less than affirmed, and its rule: "claimed", "allegedly", "denied"."""
    hedge = hedge_on(token)
    found = [(Stance.HEDGED, hedge[1].i, hedge[0])] if hedge else []
    for statement in _around(statements, token):
        found.append((_stance_for(statement, token), statement.cue, statement.rule))
        if statement.speaker is not None:
            break
    weakest = least_firm([stance for stance, _, _ in found])
    if weakest is Stance.AFFIRMED:
        return None
    return next((at, rule) for stance, at, rule in found if stance is weakest)


def _stance_for(statement: Statement, token: Token) -> Stance:
    """The stance towards one word: to accuse a man of "the murder" leaves the murder affirmed."""
    verb = statement.rule.partition("-")[2]
    if verb in speech_words("blame") and token.pos_ == "NOUN":
        return Stance.AFFIRMED
    return statement.stance


def find_sayings(report: Report, doc: Doc) -> list[Saying]:
    """What is said by the words for saying, before it is known who is meant."""
    found: list[Saying] = []
    headline = headline_saying(_title(report, doc))
    if headline is not None:
        found.append(headline)
    found.extend(posts(report, doc))
    printed, told, colons = issued(report, doc), cues(doc), doc.holds(":")
    for sent in doc.sents:
        found.extend([saying for saying in printed if sent.start <= saying.cue.i < sent.end])
        if sent.start in told:
            here = list(sayings(doc, told[sent.start]))
            found.extend(_past_marks(doc, here, sent.end) if doc.holds(";") else here)
        colon = colon_saying(sent) if colons else None
        if colon is not None and not any(_same_place(saying, colon) for saying in found):
            found.append(colon)
    return found


def _past_marks(doc: Doc, here: Sequence[Saying], end: int) -> list[Saying]:
    """The sayings of a sentence, each also of what follows a semicolon: "Khan said nine died; | 12 fled."."""
    return [_past_mark(doc, saying, here, end) for saying in here]


def _past_mark(doc: Doc, saying: Saying, here: Sequence[Saying], end: int) -> Saying:
    last = saying.content[-1][1] if saying.content else end
    if last >= end or doc.texts[last] != ";" or saying.speaker is None:
        return saying
    others = (other for other in here if other is not saying)
    if any(other.cue.i > last or other.content[-1:] > saying.content[-1:] for other in others):
        return saying
    return replace(saying, content=ranges([*saying.content, (last, end)]))


def _same_place(saying: Saying, colon: Saying) -> bool:
    """Whether a verb of saying holds the quotation behind a colon already."""
    opens = colon.content[0][0]
    return saying.cue.i == colon.cue.i or any(
        saying.cue.i < start <= opens < end for start, end in saying.content
    )


def _nested(found: Sequence[Saying]) -> list[Saying]:
    """Sayings told by another, which end where that begins: "police believe nine died, | he said"."""
    behind = [saying for saying in found if saying.rule.startswith("trailing")]
    return [_clipped(saying, behind) for saying in found]


def _of_teller(told: Sequence[Saying], saying: Saying) -> Saying:
    """The saying of a "they" that another speaker tells of as his own side: in "the minister said | they
    had confirmed nine deaths" nobody but the minister is named."""
    if saying.speaker is None:
        return saying
    at = saying.speaker.i
    tells = saying.speaker.lower_ in _PAPERS and saying.rule.startswith("verb")
    if tells and any(_holds(other, at) for other in told):
        unsure = not speech_words("unsure").isdisjoint(child_words(saying.speaker))
        stance = Stance.HEDGED if unsure else saying.stance
        # "initial reports show nine died, | the mayor said"
        return replace(saying, speaker=None, phrase=None, stance=stance)
    if saying.speaker.lower_ != "they":
        return saying
    tellers = (other.speaker for other in told if other.speaker and _covers(other, at))
    named = any(teller.lower_ not in _PRONOUNS for teller in tellers)
    return replace(saying, speaker=None, phrase=None) if named else saying


_PAPERS = frozenset({"report", "reports"})


def _holds(saying: Saying, at: int) -> bool:
    """Whether somebody who is named says the words around a word."""
    told = saying.speaker is not None and saying.speaker.i != at
    return told and any(start <= at < end for start, end in saying.content)


def _covers(saying: Saying, at: int) -> bool:
    return saying.cue.i < at and any(start <= at < end for start, end in saying.content)


_PRONOUNS = frozenset({"they", "we", "it", "he", "she"})


def _clipped(saying: Saying, behind: list[Saying]) -> Saying:
    for other in behind:
        start, end = other.content[0]
        if start <= saying.cue.i < end and saying is not other:
            content = ranges((at, min(to, end)) for at, to in saying.content)
            saying = replace(saying, content=content)
    return saying


def _title(report: Report, doc: Doc) -> DocSpan:
    """The words of the headline, in whatever sentences the parser cut them."""
    return doc.span(0, bisect_left(doc.begins, len(report.title)))


def _statement(saying: Saying, names: SpeakerNames) -> Statement | None:
    speaker, span = None, None
    if saying.speaker is not None:
        named = names.resolve(saying.speaker, saying.cue, saying.phrase)
        if named is None:
            return None
        speaker, span = named
        if speaker.source_type is SourceType.OTHER and (
            saying.rule == "cited" or _is_byline(saying)
        ):
            return None
        if saying.rule == "cited" and not OWNERS.isdisjoint(speaker.words.lower().split()[:1]):
            return None  # "the police chief said, citing | his commanders"
    return _make_statement(
        speaker=speaker,
        speaker_span=span,
        cue=saying.cue.i,
        stance=_stance_of(saying, speaker),
        content=saying.content,
        rule=saying.rule,
        depth=saying.depth,
    )


def _is_byline(saying: Saying) -> bool:
    """Whether only the reporter is named: "a man was shot dead last night, | writes Omar Noor |"."""
    name = saying.speaker
    behind = name is not None and saying.cue.i < name.i and saying.rule.startswith("trailing")
    full = name is not None and name.pos_ == "PROPN" and (name.dep_ == "flat" or has(name, "flat"))
    return behind and full and saying.cue.lower_ in {"writes", "reports"}


def _stance_of(saying: Saying, speaker: Source | None) -> Stance:
    """The stance of a saying; what nobody vouches for stays open: "unconfirmed reports said"."""
    words = set(speaker.words.lower().split()) if speaker is not None else set()
    unsure = words & speech_words("unsure") and saying.stance is Stance.AFFIRMED
    return Stance.HEDGED if unsure else saying.stance


def _continued(doc: Doc, statements: Sequence[Statement]) -> list[Statement]:
    """Statements for sentences that go on with what was told in the sentence before them."""
    words, out = doc, list[Statement]()
    spoken = {
        bisect_right(words.starts, statement.cue): statement
        for statement in sorted(statements, key=lambda statement: statement.cue)
        if statement.speaker is not None and statement.content
    }
    for number, (start, end) in enumerate(words.sentences, 1):
        before = spoken.get(number - 1)
        if before is None or number in spoken or before.stance is Stance.DENIED:
            continue
        told = _told_in_front(before, start)
        if hangs_on_last(doc, start, end) or (told and tells_of_them(doc, (start, end), told)):
            said = replace(before, content=((start, end),), rule="goes-on", depth=_LEAST_NEAR)
            out.append(said)
            spoken[number] = said
    return out


def _told_in_front(before: Statement, end: int) -> tuple[int, int] | None:
    """What a speaker in front told up to the end of his sentence: "Police said | nine fled."."""
    first, last = before.content[0][0], before.content[-1][1]
    goes_on = before.rule == "goes-on"
    return (first, last) if last >= end and (first > before.cue or goes_on) else None


def _quoted(doc: Doc, statements: Sequence[Statement]) -> list[Statement]:
    """Statements for quotations: whoever speaks beside a quotation speaks all of it."""
    out: list[Statement] = []
    last: Statement | None = None
    previous: Quotation | None = None
    for quotation in quotations(doc):
        beside = _beside(doc, quotation, statements)
        if beside is None and previous is not None and _goes_on(doc, previous, quotation):
            beside = last
        if beside is not None:
            out.append(_speech(quotation, beside))
        last, previous = beside, quotation
    return out


def _speech(quotation: Quotation, beside: Statement) -> Statement:
    return _make_statement(
        speaker=beside.speaker,
        speaker_span=beside.speaker_span,
        cue=beside.cue,
        stance=Stance.AFFIRMED if beside.stance is Stance.DENIED else beside.stance,
        content=((quotation.start, quotation.end),),
        rule="quotation",
    )


def _beside(doc: Doc, quotation: Quotation, statements: Sequence[Statement]) -> Statement | None:
    """The statement whose word of saying stands outside a quotation in a sentence it touches, or
    in the sentence before it."""
    if quotation.end <= quotation.start:
        return None
    first = doc[quotation.start].sent
    last = doc[max(quotation.start, quotation.end - 1)].sent
    reach = (first.start, min(len(doc), max(last.end, quotation.end + 8)))
    touching = [
        statement
        for statement in statements
        if statement.speaker is not None
        and reach[0] <= statement.cue < last.end
        and not quotation.start <= statement.cue < quotation.end
    ]
    if touching:
        return min(touching, key=lambda statement: _gap(statement, quotation))
    if not all(token.is_punct or token.is_space for token in doc[first.start : quotation.start]):
        return None
    return _introduced(doc, first.start, statements)


def _gap(statement: Statement, quotation: Quotation) -> int:
    if statement.cue < quotation.start:
        return quotation.start - statement.cue
    return statement.cue - quotation.end


def _introduced(doc: Doc, start: int, statements: Sequence[Statement]) -> Statement | None:
    """The last statement of the sentence before a quotation, in this paragraph or the one above."""
    before = start - 1
    while before > 0 and (doc[before].is_space or doc[before].text in '"“”'):
        before -= 1
    sent = doc[max(before, 0)].sent
    spoken = [
        statement
        for statement in statements
        if statement.speaker is not None and sent.start <= statement.cue < sent.end
    ]
    telling = [statement for statement in spoken if statement.content]
    named = telling or spoken
    return named[-1] if named else None


def _goes_on(doc: Doc, before: Quotation, quotation: Quotation) -> bool:
    """Whether a quotation goes on from another, with nothing but marks and spaces between."""
    between = doc[before.end : quotation.start]
    return all(token.is_punct or token.is_space for token in between)
