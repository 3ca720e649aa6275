"""Which time expression of a sentence is the event's, and which belongs to the saying of it.

"Police said on Monday that two men were killed on Saturday": Monday is the day of the saying and
is never passed off as the day of the killing.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tallystick.doc import Doc, Token, once_a_word
from tallystick.records import Span, When
from tallystick.times.clauses import (
    OF_A_NOUN,
    clause_of_result,
    explained_by_when,
    frames_by_event,
    hangs_on,
    is_before_outcome,
    is_cared_for,
    is_compared,
    is_counted_from,
    is_counted_over,
    is_event_of,
    is_finding,
    is_harm_beside,
    is_of_a_count,
    is_of_a_part,
    is_of_a_toll_behind,
    is_of_another,
    is_of_event_before,
    is_of_the_subject,
    is_of_verb_behind,
    is_pictured,
    is_right_before,
    is_topic,
    noun_behind,
    noun_of_which,
    pair_of,
    told_of,
    words_between,
)
from tallystick.times.lasting import AND_GOES_ON, SINCE_IT_BEGAN, began, goes_on, is_perfect
from tallystick.times.later import (
    is_held_after,
    is_held_since,
    is_later,
    is_of_deed,
    is_of_later,
)
from tallystick.times.lexicon import carriers, tells_event
from tallystick.times.mention import TimeKind, TimeMention
from tallystick.times.saying import beside_saying, has, is_nowadays, says, tells_events
from tallystick.values import plain
from tallystick.vocabulary import DatePrecision

# The rule of a day that is told as so long before another: "a day after a bomb killed nine".
AFTER_ANOTHER = "days-after"
SINCE_TOLD = "since-told"  # a stretch that an event opened: "since the murder of the priests"
# The rule under which a photograph's own date goes: "..., Quetta, Sept. 12, 2007."
CAPTION = "caption-date"
NOT_STATED = "no time in the sentence"
NOT_THE_EVENTS = "the sentence's time is not the event's"

# Links that lead into another clause.
_CLAUSAL = frozenset({"acl", "acl:relcl", "advcl", "ccomp", "csubj", "csubj:pass", "parataxis"})
_OTHER_CLAUSES = _CLAUSAL | {"conj", "advcl", "xcomp"}
_EVENT_KINDS = frozenset({TimeKind.DATED, TimeKind.RELATIVE, TimeKind.NARRATIVE, TimeKind.VAGUE})
_VERBS = frozenset({"VERB", "AUX"})
# How far a time stands from what it dates: each step outward costs, the nearest wins.
_INSIDE, _OUTWARD, _SIDEWAYS, _CLAUSE, _AFTER_CLAUSE, _OPENING, _POSITION = -1, 1, 3, 4, 5, 7, 8


@dataclass(frozen=True, slots=True)
class _Link:
    """How a time is tied to the event: the cost of the way there, and its name."""

    cost: int
    how: str


@plain(frozen=True, slots=True)
class _Time:
    """A time expression in the tree: its head word, and what governs it within its clause.

    `end` is the position of the word behind it.
    """

    mention: TimeMention
    root: Token
    first: Token
    end: int
    phrase: tuple[Token, ...]


_Step = Callable[[Token], tuple[Token, int] | None]


def when_for(
    span: Span,
    sentence: Span,
    mentions: Sequence[TimeMention],
    doc: Doc,
    trigger: Token | None,
) -> tuple[When, str, Span | None]:
    """The day that a sentence puts on one event: "... on Saturday, killing two" is Saturday.

    `span` holds the claim's words and `trigger` the word that tells the effect ("killing"); without
    it the head of the span stands in. A time of the saying ("police said on Monday") or of another
    event is not taken: then the When is empty and the rule says why.
    """
    found = [m for m in mentions if sentence.start <= m.span.start < sentence.end]
    here = [m for m in found if m.kind in _EVENT_KINDS]
    event = trigger if trigger is not None else _root(doc, span)
    if event and (explained := explained_by_when(found, event, doc)):
        return explained
    if event and (since := _since_it(found, event)):
        return since
    if not here or event is None:
        return When(), NOT_STATED, None
    ranked = []
    for mention in here:
        time = _time(mention, doc)
        links = [_link(time, harm, span) for harm in pair_of(event)] if time else []
        link = min(filter(None, links), key=lambda found: found.cost, default=None)
        if time and link:
            vague = mention.kind is TimeKind.VAGUE or mention.when.start is None
            ranked.append((link.cost, vague, abs(time.root.i - event.i), link.how, mention))
    if not ranked:
        return When(), NOT_THE_EVENTS, None
    _, _, _, how, mention = min(ranked, key=lambda entry: entry[:3])
    return mention.when, f"{mention.rule}, {how}", mention.span


def _since_it(mentions: Sequence[TimeMention], event: Token) -> tuple[When, str, Span] | None:
    """The time of what "since" opens: "the first attack since gunmen killed nine in March"."""
    told = (event.idx, *(above.idx for above in event.ancestors if above.pos_ == "VERB"))
    for mention in mentions:
        if mention.inside.start is None:
            continue
        if any(mention.opens < at < mention.span.end for at in told):
            return mention.inside, "since, of what it opens", mention.span
    return None


def day_around(
    sentence: Span, mentions: tuple[TimeMention, ...], event: Token
) -> TimeMention | None:
    """The one day that a sentence names beside an event, though not as its own: that of the saying.

    "A bomb killed two, police said Monday" gives Monday. None where the saying is of something
    else, where the event lay before it ("had killed two"), and of an arrest or a case at law.
    """
    if any(child.lower_ == "had" for child in event.children):
        return None
    days = [
        mention
        for mention in mentions
        if sentence.start <= mention.span.start < sentence.end
        and mention.kind in _EVENT_KINDS
        and mention.rule != AFTER_ANOTHER
    ]
    if len(days) != 1 or days[0].kind is not TimeKind.RELATIVE:
        return None
    time = _time(days[0], event.doc)
    verb = time and next((token for token in time.phrase if token.pos_ in _VERBS), None)
    if not time or not verb or verb.lemma_.lower() in carriers("case"):
        return None
    if is_of_the_subject(time.phrase) or any(map(is_later, time.phrase)):
        return None
    return days[0] if not says(verb) or _tells(verb, event) else None


def tells_what_happened(mention: TimeMention, doc: Doc) -> bool:
    """Whether a time is neither that of a saying nor of what came after: "yesterday we downed a plane"."""
    time = _time(mention, doc)
    if time is None or beside_saying(time.first, time.end, time.root):
        return False
    begin, end = doc.sentence_of(time.first.i)
    if is_of_the_subject(time.phrase) or not carriers("appointed").isdisjoint(
        doc.lemmas[begin:end]
    ):
        return False
    return not any(says(token) or is_later(token) for token in time.phrase)


def _tells(saying: Token, event: Token) -> bool:
    """Whether an event is what is said: all that is said, or the main clause of it."""
    links = {"ccomp", "parataxis"}
    if saying.dep_ in links and saying.head.i == event.i:
        return True
    if saying.dep_ == "acl" and saying.head.head.i == event.i:  # ", locals reported on Friday"
        opening = saying.head.left_edge
        return "," in {opening.text, event.doc[opening.i - 1].text} and event.i < opening.i
    if _is_told_last(saying, event):
        return True
    token = event
    while token.head.i != token.i:
        if token.dep_ in links and token.head.i == saying.i:
            return True
        if token.dep_ in {"acl", "acl:relcl"} and not tells_event(token.head):
            return False
        if token.dep_ == "root" or token.head.i == saying.i:
            return False
        token = token.head
        if saying.dep_ in links and saying.head.i == token.i:
            return True
    return False


def _is_told_last(saying: Token, event: Token) -> bool:
    """Whether a saying only ends the sentence of an event: "..., authorities reported Monday"."""
    between = event.doc[event.i + 1 : saying.i]
    if not any(token.text == "," for token in between) or event.dep_ in {"acl", "acl:relcl"}:
        return False
    return not any(token.pos_ == "VERB" or token.lower_ in OF_A_NOUN for token in between)


def _root(doc: Doc, span: Span) -> Token | None:
    found = doc.words_at(span.start, span.end)
    return found.root if found else None


def _time(mention: TimeMention, doc: Doc) -> _Time | None:
    found = doc.words_at(mention.span.start, mention.span.end)
    if not found:
        return None
    root = found.root
    phrase = _phrase(root)
    if mention.rule == "since" and root.dep_ == "advcl":  # "since fighting broke out last week"
        phrase += _phrase(root.head)
    if root.dep_ == "ccomp" and root.pos_ == "PROPN":  # "said Wednesday they found"
        phrase += _phrase(root.head)
    noun = noun_behind(found[0], found.end)
    if noun is not None and noun not in phrase:
        phrase = (noun, *phrase)
    return _Time(mention, root, found[0], found.end, phrase)


@once_a_word
def _phrase(token: Token) -> tuple[Token, ...]:
    """A word and what governs it, up to and with the head of its clause."""
    found = [token]
    while token.head is not token and not _leaves_clause(token):
        token = token.head
        found.append(token)
    return tuple(found)


def _leaves_clause(token: Token) -> bool:
    """Whether a word's governor stands in another clause, or in a part told apart by "with"."""
    if token.dep_ == "acl" and token.lemma_.lower() in carriers("static"):
        return False  # "in Beni bordering Uganda on Friday"
    if token.dep_ in _CLAUSAL or (token.dep_ == "conj" and token.pos_ in _VERBS):
        return True
    if token.dep_ == "amod" and token.pos_ == "VERB":
        return True  # "the recently murdered senator"
    opening = [child.lower_ for child in token.children if child.i < token.i]
    if carriers("part") & set(opening):
        return True
    if "with" in opening and any(child.text == "," for child in token.children):
        return True  # ", with most of the arrests in the past week"
    return token.dep_.startswith("nsubj") and _of_an_event(token)


def _of_an_event(noun: Token) -> bool:
    """Whether a subject is only someone of an event: "a suspect in Friday's attack was held"."""
    if noun.pos_ == "PROPN" or tells_event(noun) or noun.lemma_.lower() in carriers("many"):
        return False
    return any(child.dep_ == "nmod" and tells_event(child) for child in noun.children)


def _link(time: _Time, event: Token, span: Span) -> _Link | None:
    """The way from a time to the event; None where the time is another's."""
    inside = span.start <= time.mention.span.start < span.end
    if time.mention.rule == "days-since":  # "it has been four days since the killing"
        behind = time.end <= event.i
        return _Link(_INSIDE, "counted since the event") if behind else None
    if time.mention.rule == AFTER_ANOTHER:
        behind = is_counted_from(time.end, time.phrase, event)
        return _Link(0, "told as so long before") if behind else None
    if time.mention.rule == CAPTION:
        return _Link(_POSITION, "date of the picture") if is_pictured(event) else None
    if _is_anothers(time, event):
        return None
    above = list(_outward(event, _strict_step))
    link = _by_tree(time, above)
    if link and goes_on(time.phrase, event):
        return _Link(link.cost, AND_GOES_ON)
    if link:
        return _Link(_INSIDE, link.how) if inside and not link.cost else link
    if not is_of_the_subject(time.phrase) and any(
        is_right_before(time.first, time.end, token) for token, _ in above[:2]
    ):
        return _Link(_OUTWARD, "right before the event")
    link = _from_clause(time.phrase[-1], above) or _opening(time, event)
    if link is None and frames_by_event(time.root, event):
        link = _Link(_OPENING, "day of the event it results from")
    link = link or _behind(time, event) or _behind_clause(time, event)
    if link is None and is_before_outcome(time.end, event):
        link = _Link(_POSITION, "right before the outcome")
    return link


def _is_anothers(time: _Time, event: Token) -> bool:
    """Whether a time is that of the saying, of how things are, or of another event than this."""
    return (
        (beside_saying(time.first, time.end, time.root) and not says(event))
        or is_of_later(time.phrase, event)
        or (time.mention.rule == "today" and is_nowadays(time.phrase, event))
        or is_of_deed(time.phrase, event)
        or is_of_another(time.mention.rule, time.first, event)
        or is_of_event_before(time.root, event)
        or is_of_a_count(time.first)
        or is_of_a_toll_behind(time.first, event)
        or is_compared(time.first, event)
        or is_of_a_part(time.first, event)
        or is_counted_over(time.mention.when, event)
        or (time.mention.rule == SINCE_TOLD and time.first.i < event.i < time.end)
    )


def _by_tree(time: _Time, above: list[tuple[Token, int]]) -> _Link | None:
    if any(says(token) for token in time.phrase if token.pos_ == "NOUN"):
        return None
    event = above[0][0]
    if event.head.i == time.root.i and event.i == time.end:
        return _Link(0, "same clause")  # "were on Tuesday killed", which the tree hangs on the day
    for token, cost in above:
        if token in time.phrase:
            return _Link(cost, "same clause" if cost == 0 else "governing clause")
    for token, cost in above[:2]:
        for other in token.conjuncts:
            alike = tells_event(other) or other.lower_ in carriers("pair")
            alike = alike or {token.lemma_.lower(), other.lemma_.lower()} <= carriers("law")
            alike = alike or time.mention.rule == "since"  # "began in 1984 and has claimed"
            fronted = event.i < time.first.i < other.i  # "and on Monday a third was killed"
            if other in time.phrase and alike and not (fronted or is_held_since(token)):
                return _Link(cost + _SIDEWAYS, "coordinated clause")
    if hangs_on(time.first, time.end, event):
        return _Link(_OUTWARD, "clause on the day")
    return None


def _outward(event: Token, step: _Step) -> Iterator[tuple[Token, int]]:
    """The event's word, and those around it whose time is its time too, with the cost.

    A step may lead back into a clause ("a raid in which ten died"), so a wrong tree may lead round.
    """
    token, cost = event, 0
    seen = {event.i}
    yield token, cost
    while token.head != token:
        onward = step(token)
        if onward is None or onward[0].i in seen:
            return
        token, cost = onward[0], cost + onward[1]
        seen.add(token.i)
        yield token, cost


def _strict_step(token: Token) -> tuple[Token, int] | None:
    """From a word to one outside whose time is its own too; None where that is another's time."""
    head = token.head
    event = _event_of_which(token)
    if event is not None:
        return event, _OUTWARD
    if token.dep_ in {"acl", "acl:relcl"}:
        verb = clause_of_result(token) or _answered(head)
        return (verb, _OUTWARD) if verb is not None else _described(token) or _where_it_was(token)
    if head.pos_ in _VERBS or token.dep_ in _OTHER_CLAUSES:
        return _verb_step(token)
    if says(head):
        called = _answered(head)
        return (called, _OUTWARD) if called is not None else None
    if token.dep_ == "appos" and tells_event(token):  # "came on Friday in a town, an attack that"
        verb = next((word for word in _phrase(head) if word.pos_ in _VERBS), None)
        return (verb, _OUTWARD + 1) if verb is not None and _happens(verb) else None
    counted = token.dep_ == "nmod" and head.lemma_.lower() in carriers("many")
    return (head, _OUTWARD) if counted or tells_event(head) or head.pos_ == "ADJ" else None


def _answered(report: Token) -> Token | None:
    """The verb of those who were called: "answered a report of a shooting", "of a man shooting himself"."""
    if report.pos_ != "NOUN" or not says(report):
        return None
    return report.head if report.head.lemma_.lower() in carriers("respond") else None


def _verb_step(token: Token) -> tuple[Token, int] | None:
    head, link = token.head, token.dep_
    if link == "xcomp" and any(child.dep_ == "aux:pass" for child in head.children):
        return head, _OUTWARD  # "was reported on Friday to have killed"
    if says(head):
        return _saying_step(token)
    if link in {"xcomp", "conj"}:
        return None if is_held_since(token) else (head, _OUTWARD)
    if link == "advcl" or (link == "obl" and is_cared_for(head)):
        cost = _same_time(token)
        return (head, cost) if cost else None
    if link in {"parataxis", "appos"} and token.pos_ not in _VERBS:
        return (head, _OUTWARD) if _happens(head) else None  # "came on Friday, an attack that"
    if link.startswith("nsubj") and head.lemma_.lower() in carriers("law"):
        return None  # "the suspect in a raid that killed six was arrested on Monday"
    led = link == "obl" and head.lemma_.lower() in carriers("outcome")  # "led to the killing of 21"
    if link in _CLAUSAL or not (led or _happens(head) or _does(token)):
        return None
    return head, _OUTWARD


def _saying_step(token: Token) -> tuple[Token, int] | None:
    """From what is said to its verb of saying, where that only carries it: "were reported Thursday"."""
    head, link = token.head, token.dep_
    if link != "nsubj:pass":
        return None
    if tells_events(head):
        return head, _OUTWARD
    if head.dep_ == "conj":  # "a bomb went off on Friday but no casualties were reported"
        return head.head, _SIDEWAYS
    told = next((child for child in head.children if child.dep_ == "xcomp"), None)
    # "the attack is said to have taken place on Friday"
    return (told, _OUTWARD) if told is not None else None


def _does(noun: Token) -> bool:
    """Whether an event is what its verb tells of: "two explosions wrecked a bus on Friday"."""
    if not (noun.dep_.startswith("nsubj") and tells_event(noun)):
        return False
    return noun.head.lemma_.lower() not in carriers("aftermath")


def _happens(verb: Token) -> bool:
    """Whether a verb tells the happening itself: "the attack took place on Friday"."""
    return verb.lemma_.lower() in carriers("happen") or tells_event(verb)


def _described(token: Token) -> tuple[Token, int] | None:
    """From "that killed ten" to the attack it describes; of "who killed ten" the day is its own."""
    noun = token.head
    subjects = {child.lower_ for child in token.children if child.dep_.startswith("nsubj")}
    subjects |= {child.lower_ for child in token.lefts if has(child, "case")}  # "in which"
    for _ in range(3):
        if tells_event(noun):
            return noun, _OUTWARD
        if not subjects & {"that", "which"} or noun.dep_ not in {
            "nmod",
            "appos",
            "obl",
            "compound",
        }:
            return None
        noun = noun.head
    return None


def _where_it_was(token: Token) -> tuple[Token, int] | None:
    """From what happened at a place to what led there: "came to Gao, where they shot four".

    "The spot where he was shot" is only told by what happened there.
    """
    where = next((child.i for child in token.lefts if child.lower_ == "where"), None)
    if where is None or not (token.doc.texts[where - 1] == "," or token.head.pos_ == "PROPN"):
        return None
    verb = next((word for word in _phrase(token.head) if word.pos_ in _VERBS), None)
    return (verb, _OUTWARD + 1) if verb is not None and not says(verb) else None


def _event_of_which(verb: Token) -> Token | None:
    """The raid of "a raid on a camp in which ten died": the nearest event before "in which"."""
    which = next((c for c in verb.lefts if c.lower_ == "which" and has(c, "case")), None)
    if which is None:
        noun = noun_of_which(verb) if verb.dep_ not in {"acl", "acl:relcl"} else None
        return noun if noun is not None and tells_event(noun) else None
    start, _ = verb.doc.sentence_of(verb.i)
    for token in reversed(verb.doc[start : which.i]):
        if token.pos_ in _VERBS:
            return None
        if token.pos_ == "NOUN" and tells_event(token):
            return token
    return None


# Words of a question: "it was unclear on Monday how the man was shot".
_ASKING = frozenset({"how", "why", "whether", "if"})


def _same_time(token: Token) -> int:
    """The cost of ", killing two" or "when ... fell"; 0 where the clause has its own time."""
    marks = {child.lower_ for child in token.children if child.dep_ in {"mark", "case"}}
    when = {child.lower_ for child in token.children if child.dep_ == "advmod"}
    marks |= when & (carriers("same") | _ASKING)
    if not marks:  # ", killing two"; with an auxiliary it is a sentence of its own, read amiss
        whole = token.head.dep_ in {"acl", "acl:relcl"} and has(token, "aux", "aux:pass")
        return 0 if whole else _OUTWARD
    if marks <= carriers("after") and is_cared_for(token.head):
        return _OUTWARD + 1  # "was taken to hospital on Friday after being shot"
    return _OUTWARD + 1 if marks <= carriers("same") else 0


def _from_clause(top: Token, above: list[tuple[Token, int]]) -> _Link | None:
    """A time inside a clause under the event: "killed when a bomb went off on Friday"."""
    near = dict(above[:2])
    if top.lemma_.lower() in carriers("counting"):
        return None
    noun = told_of(top) if top.dep_ in {"acl", "acl:relcl"} else noun_of_which(top)
    since = noun is not None and began(top, noun)
    dated = noun is not None and (tells_event(noun) or is_finding(top, noun))
    if noun is not None and (since or dated) and not says(top):
        lasts = since and is_perfect(above[0][0])
        how = SINCE_IT_BEGAN if lasts else "clause on the event's noun"
        how = AND_GOES_ON if lasts and goes_on((top,), above[0][0]) else how
        for token in _phrase(noun):
            if token in near:
                return _Link(near[token] + _AFTER_CLAUSE, how)
    if top.dep_ != "advcl" or top.head not in near or says(top):
        return None
    marks = {child.lower_ for child in top.children if child.dep_ in {"mark", "advmod", "case"}}
    if marks & carriers("same"):
        return _Link(near[top.head] + _CLAUSE, "clause of the same time")
    if marks & carriers("after") and not is_held_after(above[0][0], top):
        return _Link(near[top.head] + _AFTER_CLAUSE, "clause before the harm")
    if (
        "before" in marks
        and top.lower_.endswith("ing")
        and top.lemma_.lower() not in carriers("law")
    ):
        return _Link(near[top.head] + _AFTER_CLAUSE, "clause behind the harm")
    return None


def _opening(time: _Time, event: Token) -> _Link | None:
    """A time that opens the sentence frames all of it that is not said by someone or of a person:
    "On Friday she fled a raid that killed six".
    """
    sentence = time.first.sent
    before = sentence.doc[sentence.start : time.first.i]
    if any(token.pos_ in _VERBS and token.dep_ != "case" for token in before):
        return None
    if time.first.i >= event.i:
        return None
    owns = sentence.doc[time.end].lower_ in {"'s", "'", "’"} or time.root.dep_ == "compound"
    between = sentence.doc[time.end : event.i]
    if not owns and not any(t.pos_ == "VERB" and not t.dep_.startswith("acl") for t in between):
        return _Link(_OPENING, "opens the sentence")
    if time.root.dep_.lower() == "root":  # the parser took the time for the sentence's head
        between = sentence.doc[time.root.i + 1 : event.i]
        others = any(says(token) or token.lower_ in {"who", "whose"} for token in between)
        return None if others else _Link(_OPENING, "opens the sentence")
    step = _framed_step if _may_be_of_a_saying(time) else _any_step
    for token, cost in _outward(event, step):
        if token in time.phrase:
            return _Link(cost + _OPENING, "opens the sentence")
    return None


def _may_be_of_a_saying(time: _Time) -> bool:
    """Whether a time is short enough to be that of a saying: no stretch, no year."""
    return time.mention.when.precision not in {DatePrecision.RANGE, DatePrecision.YEAR}


def _any_step(token: Token) -> tuple[Token, int] | None:
    """As `_framed_step`, over sayings too: "Between 2014 and 2016, officials counted 90 killed"."""
    if token.dep_ in {"acl", "acl:relcl"}:
        return _described(token)
    return token.head, _OUTWARD


def _framed_step(token: Token) -> tuple[Token, int] | None:
    """As `_strict_step`, and from any noun to the verb it goes with, unless that is of saying."""
    strict = _strict_step(token)
    if strict or token.dep_ in _CLAUSAL or says(token.head) or is_topic(token):
        return strict
    return token.head, _OUTWARD


def _behind(time: _Time, event: Token) -> _Link | None:
    """Behind the event with no other verb between: where the tree hung the time too high."""
    if time.root.i <= event.i or time.root.sent.start != event.sent.start:
        return None
    if is_of_verb_behind(time.root, event):
        return None
    between = words_between(event, time.first)
    for token in between:
        verb = token.pos_ in _VERBS and token.dep_ not in {"amod", "case"}
        verb = verb and not is_harm_beside(token, event)
        verb = verb and not (event.pos_ == "NOUN" and token.lower_ in carriers("committed"))
        verb = verb and not is_event_of(token, time.root)
        breaks = verb or token.pos_ == "SCONJ" or token.lower_ in carriers("part")
        breaks = breaks or (token.lower_ == "with" and token.nbor(-1).text == ",")
        if breaks or says(token) or token.text in {";", ":", "--"}:
            return None
    return _Link(_POSITION, "nearest behind the event")


def _behind_clause(time: _Time, event: Token) -> _Link | None:
    """Behind a clause that the harm fell in, whatever the tree says of what stands in it:
    "died when police kept them from robbing a post office early on Tuesday".
    """
    doc, begin = event.doc, event.i + 1
    if time.root.i <= event.i or time.root.sent.start != event.sent.start:
        return None
    clauses = [i for i in range(begin, time.first.i) if doc[i].lower_ in carriers("clause")]
    at = min(clauses, default=None)
    if at is None or event.lemma_.lower() in carriers("law"):
        return None
    apart = any(token.pos_ == "VERB" or token.text == "," for token in doc[begin:at])
    apart = apart or any(map(_turns_away, doc[at + 1 : time.first.i]))
    return None if apart else _Link(_POSITION + 1, "nearest behind the clause")


def _turns_away(token: Token) -> bool:
    """Whether a word leads to another event or a saying within a clause."""
    if token.text in {";", ":", "--", ","} or token.lower_ in OF_A_NOUN | carriers("part"):
        return True
    return says(token) or token.lemma_.lower() in carriers("law")
