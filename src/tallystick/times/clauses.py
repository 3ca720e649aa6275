"""Times that a clause or a noun of their own ties to an event, or keeps from it.

"The deadliest since 19 January, when a bomber killed 22": that is the day of the 22. "Ten hostages
held since March were freed": they were not freed in March.
"""

import re
from calendar import month_name
from collections.abc import Iterable, Sequence

from tallystick.dependents import child_words, has_word
from tallystick.doc import Doc, Token, positions
from tallystick.grammar import GENITIVES, VERBS
from tallystick.kept import constant
from tallystick.records import Span, When
from tallystick.times.almanac import month_end
from tallystick.times.lexicon import carriers, is_any, tells_event
from tallystick.times.mention import TimeKind, TimeMention
from tallystick.values import replace
from tallystick.vocabulary import DatePrecision

_BETWEEN = frozenset({"PUNCT", "AUX", "ADV", "SPACE"})
# Words that open a clause on a noun.
OF_A_NOUN = frozenset({"which", "who", "whom", "whose", "where"})


def explained_by_when(
    mentions: Sequence[TimeMention], event: Token, doc: Doc
) -> tuple[When, str, Span | None] | None:
    """The day right before the when-clause of an event: "since Jan. 19, when a bomber killed 22"."""
    if not doc.holds("when") and all(mention.kind is not TimeKind.LIMIT for mention in mentions):
        return None
    if any(_dates_clause(mention, doc, event, _FULL) for mention in mentions):
        return None
    for mention in reversed(mentions):
        found = doc.words_at(mention.span.start, mention.span.end)
        if not found or found.end > event.i:
            continue
        if mention.kind is TimeKind.LIMIT and is_of_noun_behind(found[0], found.end, event):
            return _day_itself(mention), f"{mention.rule}, event named behind", mention.span
        at = _when_behind(doc, found.end)
        if at is None or doc.lower[found[0].i - 1] in _UP_TO:
            return None  # "fighting went on until Thursday, when the attack was declared over"
        if not _in_clause(doc[at].head, event) or mention.when.start is None:
            return None
        if mention.when.days and any(_dates_clause(m, doc, event, _DAYS) for m in mentions):
            return None  # "this year, when he was shot on Friday"
        return _day_itself(mention), f"{mention.rule}, explained by when", mention.span
    return None


def _dates_clause(mention: TimeMention, doc: Doc, event: Token, rules: frozenset[str]) -> bool:
    """Whether the clause has a day of its own: "before Sunday, when he was shot in Gao on | March 7"."""
    found = doc.words_at(mention.span.start, mention.span.end)
    if mention.rule not in rules or found is None or found[0].i < event.i:
        return False
    between = range(event.i + 1, found[0].i)
    return not any(doc.tags[at] in _APART or doc.texts[at] == "," for at in between)


_FULL = frozenset({"month-day", "day-month"})
_DAYS = frozenset({"weekday", "yesterday", "today", "last-night"})
_APART = VERBS | {"CCONJ", "SCONJ"}
_UP_TO = frozenset({"until", "till", "through"})


def _when_behind(doc: Doc, at: int) -> int | None:
    """The "when" behind a day, straight or over a place: "on 2 January - also in Kor - when"."""
    end = min(len(doc), at + WHEN_REACH)
    while at < end and doc.lower[at] != "when":
        if doc.tags[at] not in _OF_PLACE or doc.texts[at] in _CLOSING:
            return None
        at += 1
    return at if at < end else None


# How far behind a day its "when" may stand, and of what words a place between them is.
WHEN_REACH = 8
_OF_PLACE = frozenset({"PUNCT", "ADP", "DET", "ADV", "ADJ", "NOUN", "PROPN"})
_CLOSING = frozenset({".", ";", ":", "?", "!"})


def is_of_noun_behind(first: Token, end: int, event: Token) -> bool:
    """Whether a limit is the day of the event told behind it: "since a May 2 raid that killed six"."""
    noun = noun_behind(first, end)
    if noun is None or noun.i > event.i:
        return False
    if noun.i == event.i or _in_clause(noun, event):
        return True
    between = event.doc[noun.i + 1 : event.i]
    led = any(token.lower_ in _RELATIVE for token in between)
    return led and not any(token.pos_ in VERBS for token in between)


_RELATIVE = frozenset({"where", "which", "that", "when", "who"})


def _in_clause(verb: Token, event: Token) -> bool:
    return verb.i == event.i or any(ancestor.i == verb.i for ancestor in event.ancestors)


def _day_itself(mention: TimeMention) -> When:
    """The day that "since" counts from, where its words name one."""
    when = mention.when
    if mention.rule != "since" or when.start is None:
        return when
    if any(c.isdigit() for c in when.words):
        return replace(when, end=when.start, precision=DatePrecision.DAY)
    if _SINCE_MONTH.fullmatch(when.words) is None:
        return when
    end = month_end(when.start.year, when.start.month)
    return replace(when, end=end, precision=DatePrecision.MONTH)


# "Since February, when its leader was killed".
_SINCE_MONTH = re.compile(f"since (?:last )?(?:{'|'.join(month_name[1:])})", re.IGNORECASE)


def is_cared_for(verb: Token) -> bool:
    """Whether a verb tells of bringing the harmed to hospital: "was airlifted", "was taken to"."""
    if verb.base_ in carriers("care"):
        return True
    if verb.base_ not in carriers("bring"):
        return False
    return any(child.base_ in carriers("hospital") for child in verb.children)


def is_of_another(rule: str, first: Token, event: Token) -> bool:
    """Whether "since March" stands at a verb of its own: "ten men held since March were freed"."""
    if _is_of_taking(first, event):
        return True
    if rule != "since" or first.i == 0 or event.i < first.i:
        return False
    verb = first.nbor(-1)
    if verb.pos_ not in VERBS or child_words(verb, "case"):
        return False
    if verb.base_ in carriers("recording") and event.i < verb.i:
        return False  # "18 murders recorded since January"
    return verb.i != event.i and not (event.dep_ == "advcl" and event.head.i == verb.i)


def is_of_event_before(root: Token, event: Token) -> bool:
    """Whether a day is that of what led to the event: "six were arrested after Friday's attack"."""
    noun = _owner(root) or _punished(root, event)
    if noun is None or noun.i == event.i or _tells_of(noun, event):
        return False
    if noun.base_ in carriers("rite"):
        return False  # "two were shot after Friday's prayers"
    if event.base_ in carriers("succumb"):
        return False  # "two boys died in hospital after Friday's attack"
    cases = child_words(noun, "case")
    return bool(cases & carriers("consequence"))


def _punished(root: Token, event: Token) -> Token | None:
    """The deed for which somebody is put to death: "were hanged over a | shooting | last year"."""
    told = event.base_ in carriers("punish") and root.dep_.startswith("nmod")
    return root.head if told and tells_event(root.head) else None


def is_of_verdict(rule: str, first: Token, event: Token) -> bool:
    """Whether a day is that of a verdict: "a jury found the man accused of killing two guilty Friday",
    "guilty of murder on Friday"; not "guilty of the murder of two on 5 May 2019"."""
    if event.base_ in carriers("law") or event.i > first.i:
        return False
    lower = event.doc.lower
    of_crime = rule == "weekday" and event.pos_ == "NOUN"
    begin = max(event.sent.start, event.i - _CRIME_REACH) if of_crime else event.i + 1
    return "guilty" in lower[begin : first.i]


# How far before a crime its "guilty" may stand: "guilty of two counts of first-degree murder".
_CRIME_REACH = 9


def _is_of_taking(first: Token, event: Token) -> bool:
    """Whether a time stands with how people were taken or hurt, and not with what then came of them:
    "two nurses kidnapped in January were freed on Monday".
    """
    if is_any(event, "taken") and event.i < first.i:
        return False  # "kidnapped on Sunday, the priest was found dead on Tuesday"
    if not is_any(event, "fate") and is_any(event.head, "fate"):
        event = event.head  # "the bodies of ... were found", "was found dead"
    if not is_any(event, "fate"):
        return False
    doc, begin = event.doc, event.doc.sentence_of(event.i)[0]
    verb = min(
        (child.i for child in event.children if child.dep_.startswith("aux")), default=event.i
    )
    if not begin < first.i < verb:
        return False
    told = (t for t in reversed(doc[begin : first.i]) if t.pos_ in ("VERB", "ADJ"))
    taken = next((token for token in told if is_any(token, "taken")), None)
    return taken is not None and not _parts(doc[taken.i : verb])


# Words behind which something else is told than the fate of those who were taken.
_PARTING = frozenset({"and", "but", "or", "when", "while", "after", "before", ";", ":"})


def _parts(between: Sequence[Token]) -> bool:
    return any(token.lower_ in _PARTING for token in between)


def _tells_of(noun: Token, event: Token) -> bool:
    """Whether a harm is what an event came to: "charged over Friday's attack that killed six"."""
    clause = event
    while clause.dep_ in {"conj", "xcomp"} and clause.head is not clause:
        clause = clause.head
    return clause.dep_ in {"acl", "acl:relcl"} and clause.head.i == noun.i


def is_right_before(first: Token, end: int, verb: Token) -> bool:
    """Whether a time stands between a subject and its verb: "gunmen on Tuesday killed four", "in the
    early hours of Monday stormed"."""
    doc = verb.doc
    if verb.pos_ != "VERB" or not end <= verb.i or verb.i - end > _CLOSE:
        return False
    if any(token.pos_ not in _BETWEEN for token in doc[end : verb.i]):
        return False
    start, _ = doc.sentence_of(first.i)
    at = first.i - 1
    while at > start and (doc[at].pos_ in ("ADP", "DET") or doc[at].text == ","):
        at -= 1
    return at >= start and doc[at].pos_ in ("NOUN", "PROPN", "PRON")


def is_of_the_subject(phrase: Sequence[Token]) -> bool:
    """Whether a time is told of a person before the harm: "a judge, who took office on Friday, was hurt"."""
    for token in phrase:
        if token.pos_ == "NOUN" and tells_event(token):
            return False
        if token.dep_ == "acl:relcl" and token.i < phrase[0].i:
            children = (*token.children, *(c for n in token.children for c in n.children))
            return any(word.lower_ in _OF_A_CLAUSE for word in children)
    return False


def is_of_verb_behind(time: Token, event: Token) -> bool:
    """Whether a time is that of what was then done: "two were hurt, and last week a clerk was killed".

    Not where the event is what then has effects: "the murder of two clerks yesterday shows".
    """
    verb = time.head
    if time.dep_ != "obl:unmarked" or verb.i < time.i or verb.pos_ != "VERB":
        return False
    above = (event, *event.ancestors)
    led = next((word for word in above if word.head.i == verb.i), None)
    if led is not None and led.i == event.i and event.pos_ == "NOUN":
        return False
    return led is None or led.dep_.startswith("nsubj")


# A comma, an auxiliary and an adverb may stand between: "on Tuesday, had reportedly killed".
_CLOSE = 3


def frames_by_event(root: Token, event: Token) -> bool:
    """Whether a sentence tells what came of a dated event: "As a result of Friday's unrest, six"."""
    noun = _owner(root)
    if noun is None or noun.i > event.i or not tells_event(noun):
        return False
    outer = noun.head if noun.head.base_ in carriers("many") else noun
    if outer.dep_ not in ("obl", "advmod", "nmod"):
        return False
    between = noun.doc[noun.sent.start : noun.i]
    return not any(token.pos_ in VERBS for token in between) and any(
        ancestor.i == outer.head.i for ancestor in (event, *event.ancestors)
    )


def _owner(root: Token) -> Token | None:
    """The noun that a day owns: the "attack" of "Friday's attack"."""
    doc, behind = root.doc, root.i + 1
    if behind >= len(doc) or doc[behind].text not in GENITIVES or root.head.i <= root.i:
        return None
    return root.head


def noun_behind(first: Token, end: int) -> Token | None:
    """The event that a time stands right before: "last Friday's raid", "the May 7, 2019, attack"."""
    doc, (start, stop) = first.doc, first.doc.sentence_of(first.i)
    at, before = end, first.i - 1
    while before > start and doc[before].pos_ == "ADJ":  # "a deadly Sunday night shooting"
        before -= 1
    if at < stop and doc[at].text in GENITIVES:
        at += 1
    elif before < start or doc[before].pos_ != "DET":
        return None
    elif at < stop and doc[at].text == ",":
        at += 1
    for token in doc[at : min(stop, at + _OWNED)]:
        # A deed in "-ing" may be read as a verb: "a Sunday night shooting at the club".
        if tells_event(token) and (token.pos_ == "NOUN" or token.lower_.endswith("ing")):
            return token
        if token.pos_ not in _BEFORE_NOUN:
            return None
    return None


# So many words may a time stand before its event: "Friday's deadly suicide car bombing".
_OWNED = 5
_BEFORE_NOUN = frozenset({"ADJ", "NOUN", "PROPN", "PUNCT", "NUM"})


def noun_of_which(verb: Token) -> Token | None:
    """The noun right before ", which" of a clause that the tree hung elsewhere: "in a raid, which was
    carried out on Monday"."""
    which = next(
        (c for c in verb.lefts if c.lower_ == "which" and c.dep_.startswith("nsubj")), None
    )
    if which is None or which.i < 2:
        return None
    before = which.nbor(-1)
    noun = before.nbor(-1) if before.text == "," else before
    return noun if noun.pos_ in ("NOUN", "PROPN") else None


def told_of(clause: Token) -> Token:
    """The noun of a clause: the raid of "a raid on a camp in Gao, which was carried out on Monday"."""
    noun = clause.head
    if clause.base_ in carriers("begin"):
        return _that_lasts(noun)
    if not {clause.lower_, clause.base_} & carriers("committed befall"):
        return noun
    while noun.dep_ == "nmod" and not tells_event(noun):
        noun = noun.head
    return noun if tells_event(noun) else clause.head


def _that_lasts(noun: Token) -> Token:
    """The war of "a war between the army and the front, which began in April"."""
    above = noun
    while above.dep_ in {"nmod", "conj"} and above.base_ not in carriers("lasting"):
        above = above.head
    return above if above.base_ in carriers("lasting") else noun


def is_topic(noun: Token) -> bool:
    """Whether an event is only what is spoken of: "on Friday she spoke about the murder of two"."""
    return has_word(noun, carriers("topic"), "case")


def is_before_outcome(end: int, event: Token) -> bool:
    """Whether a time stands right before what came of its clause: "hit a bank on Friday, killing two"."""
    doc, (_, stop) = event.doc, event.doc.sentence_of(event.i)
    if not end + 1 < stop or event.i <= end or doc[end].text != ",":
        return False
    verb = doc[end + 1]
    if not (verb.lower_.endswith("ing") and verb.pos_ == "VERB") or _is_of_a_toll(verb):
        return False
    if verb.lower_ in carriers("part"):
        return False  # "over the past year, including the murder of two in March"
    return not any(
        token.pos_ in VERBS or token.text in {";", ":"} for token in doc[end + 2 : event.i]
    )


def _is_of_a_toll(verb: Token) -> bool:
    """Whether an outcome is only one of counting: ", raising the death toll to 17"."""
    behind = verb.doc.lemmas[verb.i + 1 : verb.i + 1 + _TOLL_REACH]
    return verb.base_ in carriers("bring_to") and not _TOLL.isdisjoint(behind)


# How many words behind "bringing" its toll may stand.
_TOLL_REACH = 5
_TOLL = frozenset({"toll", "number", "total", "count", "tally", "figure"})
# How far before its day a toll may be said to have risen: "the toll climbed to 12 dead on | Monday".
_COUNT_REACH = 9


def is_of_a_count(first: Token) -> bool:
    """Whether a day is that on which a toll rose, and nobody died: "the toll climbed to 12 on Monday",
    "on Monday the toll reached 12".
    """
    doc, at = first.doc, first.i
    begin, end = doc.sentence_of(at)
    counting = carriers("counting")
    if counting.isdisjoint(doc.lemmas[max(begin, at - _COUNT_REACH) : min(end, at + _COUNT_REACH)]):
        return False  # as of most
    near = range(at - 1, max(begin, at - _COUNT_REACH), -1)
    rose = next((i for i in near if doc.lemmas[i] in counting), None)
    if rose is not None:
        return "," not in doc.lower[rose + 1 : at] and not _TOLL.isdisjoint(doc.lower[begin:rose])
    near = range(at + 1, min(end, at + _COUNT_REACH))
    rose = next((i for i in near if doc.lemmas[i] in counting), None)
    return rose is not None and not _TOLL.isdisjoint(doc.lower[at + 1 : rose])


def is_of_a_toll_behind(first: Token, event: Token) -> bool:
    """Whether a time is that of a toll which an event only raised: "bringing the toll to 60 in nine days"."""
    doc, at = first.doc, first.i
    raised = _raising(doc, event.i + 1, at)
    return raised is not None and not _TOLL.isdisjoint(doc.lower[raised.i : at])


def _raising(doc: Doc, start: int, end: int) -> Token | None:
    """The verb by which an event only raises a toll: "bringing", "taking the toll this month to 60"."""
    verbs = (doc[start + at] for at in positions(doc.lemmas[start:end], carriers("bring_to")))
    return next((verb for verb in verbs if verb.lower_.endswith("ing")), None)


def is_counted_from(end: int, phrase: Sequence[Token], event: Token) -> bool:
    """Whether an event is told as so long before another: "came a day after a bomb killed nine".

    Not "died two days after being shot": how long somebody lived says nothing of the day before.
    """
    lived = (token for token in phrase if token.i < end)
    if event.i < end or any(token.base_ in carriers("succumb") for token in lived):
        return False
    doc, top = event.doc, event.doc[end - 1].head
    if _stands_beside(event, top):
        return False
    if top in (event, *event.ancestors):
        return top.i >= end
    return _is_in_which(doc[end : event.i]) or _PARTED.isdisjoint(doc.texts[end : event.i])


_PARTED = frozenset({",", ";", ":"})


def _stands_beside(event: Token, top: Token) -> bool:
    """Whether a clause is told beside another though no word joins them: "a day after it fell, two died"."""
    clause = event
    while clause.head is not clause and clause.head.i != top.i:
        clause = clause.head
    joined = any(child.dep_ in {"cc", "punct"} and child.text != "," for child in clause.children)
    return clause.dep_ == "conj" and clause.pos_ in VERBS and not joined


def _is_in_which(between: Iterable[Token]) -> bool:
    """Whether a clause hangs on a noun: "weeks after a raid on Bor, in which nine were killed"."""
    for token in between:
        if token.lower_ in _OF_A_CLAUSE:
            return True
        if token.pos_ == "VERB":
            return False
    return False


_OF_A_CLAUSE = frozenset({"which", "that", "when", "where", "who", "whose"})
# How many words back what a time is only compared with may begin: "against 81 attacks in April".
_COMPARED_REACH = 6


def is_compared(first: Token, event: Token) -> bool:
    """Whether a time is only that of a figure compared: "113 died, up from 81 in April"."""
    doc = first.doc
    start = max(doc.sentence_of(first.i)[0], first.i - 1 - _COMPARED_REACH)
    if _comparing().isdisjoint(doc.lower[start : first.i]):
        return False  # as of most
    for at in range(first.i - 1, start, -1):
        if _compares(doc, at):
            return not at < event.i < first.i
        if doc[at].text in {",", ";", ":"}:
            return False
    return False


def is_of_the_worst(first: Token) -> bool:
    """Whether a time only tells among what an event was the worst: "in one of the country's deadliest mass
    shootings in recent weeks"."""
    before = first.doc.lower[max(first.sent.start, first.i - _WORST_REACH) : first.i]
    at = next((i for i, word in enumerate(before) if word in _WORST), len(before))
    return at < len(before) and not {",", ";", "and"} & set(before[at:])


_WORST = frozenset("deadliest worst bloodiest biggest largest heaviest".split())
# How far before a time the "deadliest" may stand: "the deadliest attack on the army in years".
_WORST_REACH = 9


@constant
def _comparing() -> frozenset[str]:
    return carriers("compare") | {"than", "against", "from"}


def _compares(doc: Doc, at: int) -> bool:
    """Whether a comparison opens here: "compared with", ", against 81", "up from 40"."""
    word, before = doc.lower[at], doc.lower[at - 1] if at else ""
    if word == "than":  # "than in April", not "more than 40 people in April"
        return doc[at + 1].pos_ == "ADP"
    if word in carriers("compare"):
        return True
    if word == "against":
        return before == "," and doc[at + 1].pos_ == "NUM"
    return word == "from" and before in carriers("move")


def is_finding(verb: Token, noun: Token) -> bool:
    """Whether a clause tells of the dead that they were found: "a body that was found on Friday"."""
    return noun.base_ in carriers("remains") and verb.base_ in carriers("finding")


def is_harm_beside(verb: Token, event: Token) -> bool:
    """Whether a verb tells another harm of one breath: "two were killed and ten wounded on Monday"."""
    verb = verb.head if verb.pos_ == "AUX" and verb.head.i > verb.i else verb
    if verb.lower_ not in carriers("pair"):
        return False
    for token in reversed(verb.doc[event.i + 1 : verb.i]):
        if token.pos_ == "CCONJ":
            return True
        if token.pos_ == "VERB":
            return False
    return False


def is_event_of(word: Token, time: Token) -> bool:
    """Whether a word in -ing is the event that a time is of: "killed in shelling over the weekend"."""
    return word.lower_.endswith(("ing", "s")) and tells_event(word) and time.head.i == word.i


def clause_of_result(word: Token) -> Token | None:
    """The verb of which ", killing 21" is the outcome, whichever noun the tree hung it on; so is ", which
    led to the killing of 21"."""
    which = word.i > 1 and word.nbor(-1).lower_ == "which"
    outcome = word.base_ in carriers("outcome")
    if which:
        told = outcome and word.nbor(-2).text == ","
    else:
        told = word.lower_.endswith("ing") and word.base_ in carriers("harm")
        told = told and word.i > 0 and word.nbor(-1).text == ","
    if not told:
        return None
    return next((above for above in word.ancestors if above.pos_ in VERBS), None)


def is_pictured(event: Token) -> bool:
    """Whether the event is what a picture shows: the first verb of its caption, in the present."""
    clause = event.doc[event.sent.start : event.i]
    before = [word for word in clause if word.pos_ in VERBS and word.dep_ != "amod"]
    if any(word.lower_ not in {"is", "are"} for word in before):
        return False
    helpers = {child.lower_ for child in event.children if child.dep_.startswith("aux")}
    if helpers:
        return helpers <= {"is", "are", "being"}
    present = event.morph.get("Tense", []) == ["Pres"] or event.lower_ == event.base_
    return event.pos_ == "VERB" and present


def is_read_as_speaker(day: Token, saying: Token) -> bool:
    """Whether a day is not that of the saying behind: "kin of a boy shot on the way home Friday said"."""
    above = day.head
    if day.dep_ == "obl:unmarked" and above.pos_ == "VERB" and above.i < day.i:
        return "," not in day.doc.texts[above.i : day.i]
    subjects = [child.i for child in saying.children if child.dep_.startswith("nsubj")]
    return len(subjects) > 1 and day.i in subjects


def is_counted_over(when: When, event: Token) -> bool:
    """Whether a stretch is that of a count: "the ninth cyclist killed in 2014", "in the past week"."""
    if when.start == when.end or not event.dep_.startswith("acl"):
        return False
    return has_word(event.head, carriers("ordinal"))


def hangs_on(first: Token, end: int, event: Token) -> bool:
    """Whether an event is of a clause on a day: "a raid in March of 2014 in which nine were killed"."""
    clause = event
    while clause.dep_ in {"conj", "xcomp"} and clause.head is not clause:
        clause = clause.head
    if clause.dep_ != "acl:relcl" or not first.i <= clause.head.i < end <= clause.i:
        return False
    return any(word.lower_ in _RELATIVE and word.dep_ != "mark" for word in clause.lefts)
