"""Which time expression of a sentence is the event's, and which belongs to the saying of it.

"Police said on Monday that two men were killed on Saturday": Monday is the day of the saying and
is never passed off as the day of the killing.
"""

from collections.abc import Sequence
from itertools import islice, takewhile

from tallystick.dependents import child_words, has
from tallystick.doc import Doc, Token, once_asked
from tallystick.grammar import RELATIVES, VERBS
from tallystick.homeward import welcomes_home
from tallystick.records import Span, When
from tallystick.times.before import (
    is_across_succession,
    is_dating_one_before,
    is_hours_after,
    is_of_death_before,
)
from tallystick.times.clauses import (
    OF_A_NOUN,
    explained_by_when,
    frames_by_event,
    hangs_on,
    is_before_outcome,
    is_compared,
    is_counted_from,
    is_counted_over,
    is_event_of,
    is_finding,
    is_harm_beside,
    is_of_a_count,
    is_of_a_toll_behind,
    is_of_another,
    is_of_event_before,
    is_of_noun_behind,
    is_of_the_subject,
    is_of_the_worst,
    is_of_verb_behind,
    is_of_verdict,
    is_pictured,
    is_right_before,
    noun_behind,
    noun_of_which,
    told_of,
)
from tallystick.times.durations import LASTING
from tallystick.times.lasting import AND_GOES_ON, SINCE_IT_BEGAN, began, goes_on, is_perfect
from tallystick.times.later import (
    are_deeds_of_one,
    is_held_after,
    is_held_since,
    is_later,
    is_of_a_stay,
    is_of_deed,
    is_of_later,
)
from tallystick.times.lexicon import carriers, tells_event
from tallystick.times.mention import TimeKind, TimeMention
from tallystick.times.outward import (
    OUTWARD,
    SIDEWAYS,
    any_step,
    framed_step,
    is_before_clause,
    outward,
    phrase,
    strict_step,
)
from tallystick.times.pairs import is_leaving, pair_of
from tallystick.times.remembered import (
    AFTER_DEED,
    FROM_DAY,
    day_of_that_year,
    is_counted_after,
    of_deed,
    told_in_front,
    without_counted_from,
)
from tallystick.times.saying import (
    beside_saying,
    is_nowadays,
    is_of_owning_up,
    is_told_by_reports,
    says,
)
from tallystick.times.shares import is_of_a_part, is_of_figure_behind, is_of_the_beginning
from tallystick.values import plain
from tallystick.vocabulary import DatePrecision

# The rule of a day that is told as so long before another: "a day after a bomb killed nine".
AFTER_ANOTHER = "days-after"
SINCE_TOLD = "since-told"  # a stretch that an event opened: "since the murder of the priests"
# The rule under which a photograph's own date goes: "..., Quetta, Sept. 12, 2007."
CAPTION = "caption-date"
NOT_STATED = "no time in the sentence"
NOT_THE_EVENTS = "the sentence's time is not the event's"

_EVENT_KINDS = frozenset({TimeKind.DATED, TimeKind.RELATIVE, TimeKind.NARRATIVE, TimeKind.VAGUE})
# How far a time stands from what it dates: each step outward costs, the nearest wins.
_INSIDE, _CLAUSE, _AFTER_CLAUSE, _OPENING, _POSITION = -1, 4, 5, 7, 8


@plain(frozen=True, slots=True)
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
    if not found:
        return When(), NOT_STATED, None
    here = _without_night([m for m in found if m.kind in _EVENT_KINDS])
    event = trigger if trigger is not None else _root(doc, span)
    if event and (apart := _told_apart(found, event, doc)):
        return apart
    if not here or event is None:
        return When(), NOT_STATED, None
    if _are_held_already(event):
        return When(), NOT_THE_EVENTS, None
    own = _behind_its_number(span, here, doc)
    if own is not None:
        return own.when, f"{own.rule}, behind its number", own.span
    ranked, harms = [], pair_of(event)
    for mention in without_counted_from(here, event, doc):
        time = _time(mention, doc)
        links = [_link(time, harm, span) for harm in harms] if time else []
        link = min(filter(None, links), key=lambda found: found.cost, default=None)
        if time and link:
            vague = mention.kind is TimeKind.VAGUE or mention.when.start is None
            # Behind is nearer than before: "protests on Friday over the killing of a clerk on Wednesday".
            away = time.root.i - event.i
            ranked.append((link.cost, vague, max(away, -2 * away), link.how, mention))
    if not ranked:
        return When(), NOT_THE_EVENTS, None
    _, _, _, how, mention = min(ranked, key=lambda entry: entry[:3])
    named = day_of_that_year(mention, found) if mention.rule == AFTER_ANOTHER else None
    mention, how = (named, "of the year remembered") if named else (mention, how)
    where = f", day of {mention.day_of}" if mention.day_of else ""
    return mention.when, f"{mention.rule}, {how}{where}", mention.span


def _told_apart(
    mentions: Sequence[TimeMention], event: Token, doc: Doc
) -> tuple[When, str, Span | None] | None:
    """A time tied to the event by how the sentence is built: "since Jan. 19, when ...", "it was on Friday
    that ..."."""
    return (
        explained_by_when(mentions, event, doc)
        or _since_it(mentions, event)
        or of_deed(mentions, event, doc)
        or told_in_front(mentions, event, doc)
    )


def _without_night(mentions: list[TimeMention]) -> list[TimeMention]:
    """Without the "at night" of "the raid began early Thursday and many fled at night": no last night."""
    if len(mentions) == 1 or not any(m.when.words.lower() in _AT_NIGHT for m in mentions):
        return mentions
    return [m for m in mentions if m.when.words.lower() not in _AT_NIGHT]


_AT_NIGHT = frozenset({"at night", "in the night"})


def _are_held_already(event: Token) -> bool:
    """Whether people are told to be captives to whom something is done: "beheaded two hostages on Monday";
    not "took two hostages on Monday"."""
    if event.base_ not in carriers("captive") or event.pos_ != "NOUN":
        return False
    verb = next((above for above in event.ancestors if above.pos_ == "VERB"), None)
    return verb is not None and verb.base_ not in carriers("capturing")


def _behind_its_number(span: Span, mentions: Sequence[TimeMention], doc: Doc) -> TimeMention | None:
    """The day of a further figure: Saturday of "killed 60 people on Friday and | 50 on Saturday"."""
    if not any(span.start < m.span.start and m.span.end < span.end for m in mentions):
        return None
    own = next((m for m in mentions if m.span.start >= span.end), None)
    words = doc.words_at(span.start, span.end)
    day = doc.words_at(own.span.start, own.span.end) if own is not None else None
    if words is None or day is None or not 0 <= day.start - words.end <= _NEXT:
        return None
    counted = not carriers("counting").isdisjoint(doc.lemmas[words.start : words.end])
    placed = set(doc.tags[words.end : day.start]) <= _PLACING
    return own if placed and not counted else None


# How many words may part a figure from its day, and of what kind: "three in Deir Hafer on".
_NEXT = 6
_PLACING = frozenset({"ADP", "DET", "PROPN"})


def _since_it(mentions: Sequence[TimeMention], event: Token) -> tuple[When, str, Span] | None:
    """The time of what "since" opens: "the first attack since gunmen killed nine in March", "3,000 died
    since an attack on May 2 in which 90 were killed"."""
    since = (mention for mention in mentions if mention.rule != AFTER_DEED)
    opening = [mention for mention in since if mention.inside.start is not None]
    if not opening:
        return None
    told = (event.idx, *(above.idx for above in event.ancestors if above.pos_ == "VERB"))
    for mention in opening:
        if any(mention.opens < at < mention.span.end for at in told) and not is_perfect(event):
            return mention.inside, "since, of what it opens", mention.span
        found = event.doc.words_at(mention.span.start, mention.span.end)
        begins = mention.span.end - len(mention.inside.words)
        own = next((word for word in found or () if word.idx >= begins), None)
        if found and own and found.end < event.i and is_of_noun_behind(own, found.end, event):
            return mention.inside, "since, event named behind", mention.span
    return None


def day_around(
    sentence: Span, mentions: tuple[TimeMention, ...], event: Token
) -> TimeMention | None:
    """The one day that a sentence names beside an event, though not as its own: that of the saying.

    "A bomb killed two, police said Monday" gives Monday. None where the saying is of something
    else, where the event lay before it ("had killed two"), and of an arrest or a case at law.
    """
    if "had" in child_words(event):
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
    if time and (is_of_a_count(time.first) or is_dating_one_before(time.first)):
        return None
    if time and is_of_death_before(time.first, event):
        return None
    if time and is_of_owning_up(time.first, time.root, event.i):
        return None
    verb = time and next((token for token in time.phrase if token.pos_ in VERBS), None)
    if not time or not verb or verb.base_ in carriers("case"):
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
    if is_of_owning_up(time.first, time.root, end):
        return False
    if is_of_the_subject(time.phrase) or not carriers("appointed").isdisjoint(
        doc.lemmas[begin:end]
    ):
        return False
    if is_dating_one_before(time.first):
        return False
    return not any(says(token) or is_later(token) for token in time.phrase)


def _tells(saying: Token, event: Token) -> bool:
    """Whether an event is what is said: all that is said, or the main clause of it."""
    links = {"ccomp", "parataxis"}
    if _is_told_last(saying, event):
        return True
    token = event
    while token.head.i != token.i:
        if token.dep_ in links and token.head.i == saying.i:
            return True
        if token.dep_ in {"acl", "acl:relcl"} and not tells_event(token.head):
            return False
        token = token.head
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
    first, end = found[0], found.end
    root, governed = _root_and_phrase(first, end, mention.rule)
    return _Time(mention, root, first, end, governed)


@once_asked
def _root_and_phrase(first: Token, end: int, rule: str) -> tuple[Token, tuple[Token, ...]]:
    """The head of a time, and what governs it."""
    root = first.doc.span(first.i, end).root
    governed = phrase(root)
    if rule == "since" and root.dep_ == "advcl":  # "since fighting broke out last week"
        governed += phrase(root.head)
    noun = noun_behind(first, end)
    return root, (governed if noun is None or noun in governed else (noun, *governed))


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
    if counted := _from_clause_behind(time, event):
        return counted
    if _is_anothers(time, event) or is_of_figure_behind(time.first, event, span.end):
        return None
    above = list(outward(event, strict_step))
    link = _by_tree(time, above)
    if link and goes_on(time.phrase, event):
        return _Link(link.cost, AND_GOES_ON)
    if link:
        return _Link(_INSIDE, link.how) if inside and not link.cost else link
    if not is_of_the_subject(time.phrase) and any(
        is_right_before(time.first, time.end, token) for token, _ in above[:2]
    ):
        return _Link(OUTWARD, "right before the event")
    link = _from_clause(time.phrase[-1], above) or _opening(time, event)
    if link is None and frames_by_event(time.root, event):
        link = _Link(_OPENING, "day of the event it results from")
    return link or _by_order(time, event)


def _from_clause_behind(time: _Time, event: Token) -> _Link | None:
    """A time that is told by a clause behind it: "a day after | the truce expired on Friday"."""
    if time.mention.rule == FROM_DAY and is_counted_after(time.first, time.end, event):
        return _Link(_CLAUSE, "counted from the clause behind")
    if is_before_clause(time.first, time.end, event) or is_hours_after(time.phrase, event):
        return _Link(OUTWARD, "of the clause behind")
    return None


def _by_order(time: _Time, event: Token) -> _Link | None:
    """By the order of the words, where the tree ties a time to nothing of the event."""
    link = _behind(time, event) or _behind_clause(time, event)
    if link is None and is_before_outcome(time.end, event):
        return _Link(_POSITION, "right before the outcome")
    return link


def _is_of_cause(time: _Time, event: Token) -> bool:
    """Whether a time is that of what led to this event: "arrested after Friday's attack"."""
    return is_of_deed(time.phrase, event) or is_of_event_before(time.root, event)


# "Arrested two days after the murder": counted from the deed, and not its day.
_FROM_DEED = frozenset({"after-deed", "after-dated-deed"})


def _is_anothers(time: _Time, event: Token) -> bool:
    """Whether a time is that of the saying, of how things are, or of another event than this."""
    return (
        (beside_saying(time.first, time.end, time.root) and not says(event))
        or is_of_owning_up(time.first, time.root, event.i)
        or is_of_later(time.phrase, event)
        or is_of_a_stay(time.phrase)
        or (time.mention.rule == "today" and is_nowadays(time.phrase, event))
        or (time.mention.rule not in _FROM_DEED and _is_of_cause(time, event))
        or is_of_another(time.mention.rule, time.first, event)
        or is_of_death_before(time.first, event)
        or is_across_succession(time.first, event)
        or is_of_verdict(time.mention.rule, time.first, event)
        or is_of_a_count(time.first)
        or is_of_a_toll_behind(time.first, event)
        or is_compared(time.first, event)
        or (time.mention.kind is TimeKind.VAGUE and is_of_the_worst(time.first))
        or is_of_a_part(time.first, event)
        or is_of_the_beginning(time.mention.when, time.phrase[-1], event)
        or is_counted_over(time.mention.when, event)
        or (time.mention.rule == SINCE_TOLD and time.first.i < event.i < time.end)
    )


def _by_tree(time: _Time, above: list[tuple[Token, int]]) -> _Link | None:
    for token in time.phrase:
        if token.pos_ == "NOUN" and says(token):
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
            alike = alike or is_leaving(other) or _is_of_one_attack(time, other)
            alike = alike or {token.base_, other.base_} <= carriers("law")
            alike = alike or time.mention.rule == "since"  # "began in 1984 and has claimed"
            alike = alike or are_deeds_of_one(token, other) or welcomes_home(token, other)
            fronted = event.i < time.first.i < other.i  # "and on Monday a third was killed"
            if other in time.phrase and alike and not (fronted or is_held_since(token)):
                return _Link(cost + SIDEWAYS, "coordinated clause")
    if hangs_on(time.first, time.end, event):
        return _Link(OUTWARD, "clause on the day")
    return None


def _is_of_one_attack(time: _Time, verb: Token) -> bool:
    """Whether a time is that of an attack in which other things befell, too: "nine were killed and houses |
    burned | in Friday's attack"."""
    below = takewhile(lambda word: word.i != verb.i, time.phrase)
    return any(word.pos_ == "NOUN" and tells_event(word) for word in below)


def _from_clause(top: Token, above: list[tuple[Token, int]]) -> _Link | None:
    """A time inside a clause under the event: "killed when a bomb went off on Friday"."""
    near = dict(above[:2])
    if top.base_ in carriers("counting"):
        return None
    noun = told_of(top) if top.dep_ in {"acl", "acl:relcl"} else noun_of_which(top)
    since = noun is not None and began(top, noun)
    dated = noun is not None and (tells_event(noun) or is_finding(top, noun))
    if noun is not None and (since or dated) and not says(top):
        lasts = since and is_perfect(above[0][0])
        how = SINCE_IT_BEGAN if lasts else "clause on the event's noun"
        how = AND_GOES_ON if lasts and goes_on((top,), above[0][0]) else how
        for token in phrase(noun):
            if token in near:
                return _Link(near[token] + _AFTER_CLAUSE, how)
    if own := _from_clause_on_harmed(top, above[0][0]):
        return own
    if top.dep_ != "advcl" or top.head not in near or says(top):
        return None
    marks = child_words(top, "mark", "advmod", "case")
    if marks & carriers("same"):
        return _Link(near[top.head] + _CLAUSE, "clause of the same time")
    if marks & carriers("after") and not is_held_after(above[0][0], top):
        return _Link(near[top.head] + _AFTER_CLAUSE, "clause before the harm")
    if "before" in marks and top.lower_.endswith("ing") and top.base_ not in carriers("law"):
        return _Link(near[top.head] + _AFTER_CLAUSE, "clause behind the harm")
    return None


def _from_clause_on_harmed(clause: Token, event: Token) -> _Link | None:
    """A time told of the harmed as they came to harm: "shot a man | who was walking home on Friday"."""
    if _is_attack_on_harmed(clause, event):
        return _Link(_AFTER_CLAUSE, "attack on the harmed")
    doing = _is_of_what_they_did(clause, event)
    return _Link(_AFTER_CLAUSE, "what the harmed were doing") if doing else None


def _is_attack_on_harmed(clause: Token, event: Token) -> bool:
    """ "Convicted of killing a clerk | who was attacked in the street in May": so he came to die."""
    if clause.dep_ != "acl:relcl" or clause.base_ not in _FALLEN_UPON:
        return False
    suffered = has(clause, "nsubj:pass")
    lawful = event.base_ in carriers("law")
    return suffered and not lawful and clause.head in event.children


def _is_of_what_they_did(clause: Token, event: Token) -> bool:
    """ "Shot a man | who pointed a gun at her on Friday", "a clerk | who was walking home on Friday": what
    people did when they came to harm."""
    if clause.dep_ != "acl:relcl" or event.base_ in carriers("law"):
        return False
    led, harmed = child_words(clause, "nsubj"), clause.head
    if clause.lower_.endswith("ing") and has(clause, "aux") and led & RELATIVES:
        return any(above.i == event.i for above in islice(harmed.ancestors, _UP))
    return "who" in led and harmed in event.children and clause.base_ in carriers("confronting")


# Over so many words those may be harmed who were doing something: "killed in the attack on trucks, which".
_UP = 3


_FALLEN_UPON = frozenset("attack assault ambush beat stab shoot knife set chase".split())


def _opening(time: _Time, event: Token) -> _Link | None:
    """A time that opens the sentence frames all of it that is not said by someone or of a person:
    "On Friday she fled a raid that killed six".
    """
    sentence = time.first.sent
    before = sentence.doc[sentence.start : time.first.i]
    verbs = (token for token in before if token.pos_ in VERBS and token.dep_ != "case")
    if time.mention.rule != LASTING and any(verbs):  # "in two days of fighting beginning on Friday"
        return None
    if time.first.i >= event.i:
        return None
    owns = sentence.doc[time.end].lower_ in {"'s", "'", "’"} or time.root.dep_ == "compound"
    between = sentence.doc[time.end : event.i]
    if not owns and not any(t.pos_ == "VERB" and not t.dep_.startswith("acl") for t in between):
        return _Link(_OPENING, "opens the sentence")
    if time.root.dep_.lower() == "root":  # the parser took the time for the sentence's head
        between = sentence.doc[time.root.i + 1 : event.i]
        return None if any(map(says, between)) else _Link(_OPENING, "opens the sentence")
    step = framed_step if _may_be_of_a_saying(time) else any_step
    for token, cost in outward(event, step):
        if token in time.phrase:
            return _Link(cost + _OPENING, "opens the sentence")
    return None


def _may_be_of_a_saying(time: _Time) -> bool:
    """Whether a time is short enough to be that of a saying: no stretch, no year."""
    long = time.mention.when.precision in {DatePrecision.RANGE, DatePrecision.YEAR}
    return not long and not is_told_by_reports(time.phrase)


def _behind(time: _Time, event: Token) -> _Link | None:
    """Behind the event with no other verb between: where the tree hung the time too high."""
    if time.root.i <= event.i:
        return None
    if is_of_verb_behind(time.root, event):
        return None
    between = event.doc[event.i + 1 : time.first.i]
    for token in between:
        verb = token.pos_ in VERBS and token.dep_ not in {"amod", "case"}
        verb = verb and not is_harm_beside(token, event)
        verb = verb and not (event.pos_ == "NOUN" and token.lower_ in carriers("committed"))
        verb = verb and not is_event_of(token, time.root)
        breaks = verb or token.pos_ == "SCONJ" or token.lower_ in carriers("part")
        breaks = breaks or token.lower_ in OF_A_NOUN
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
    if at is None or event.base_ in carriers("law"):
        return None
    apart = any(token.pos_ == "VERB" or token.text == "," for token in doc[begin:at])
    apart = apart or any(map(_turns_away, doc[at + 1 : time.first.i]))
    return None if apart else _Link(_POSITION + 1, "nearest behind the clause")


def _turns_away(token: Token) -> bool:
    """Whether a word leads to another event or a saying within a clause."""
    if token.text in {";", ":", "--", ","} or token.lower_ in OF_A_NOUN | carriers("part"):
        return True
    return says(token) or token.base_ in carriers("law")
