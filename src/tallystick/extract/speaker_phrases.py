"""The words that name a speaker, cut around the noun that heads them.

"Major General Waheed Arshad, the army's spokesman, who leads the operation, said" gives "Major
General Waheed Arshad, the army's spokesman": appositions stay, loose relative clauses go.
"""

from collections.abc import Iterable, Sequence
from itertools import takewhile

from tallystick.doc import Doc, Span, Token, once_asked
from tallystick.extract.lexicon import doer_words
from tallystick.extract.speech_lexicon import speech_words
from tallystick.grammar import OWNERS, RELATIVES, VERBS

# Long enough for "the director of a charity in Amman that feeds refugees from ...", short enough that
# a wrong tree cannot swallow a paragraph.
_MOST_TOKENS = 28
_QUOTES = frozenset('"“”«»')
_STOPS = frozenset({":", ";", "--", "—", "–"}) | _QUOTES
_LOOSE_OPENERS = frozenset(
    {"what", "who", "which", "whom", "whose", "that", "when", "where", "while"}
)
_APPOSITION_TAGS = frozenset({"DET", "NOUN", "PROPN", "ADJ", "NUM"})
_INNER_LINKS = frozenset({"of", "for", "to"})
_BESIDE = frozenset({"after", "before", "since", "while", "because", "when", "as", "during"})
_NAME_LINKS = frozenset({"of", "from"})
_PHRASE_LINKS = frozenset(
    {"and", "or", "in", "at", "of", "for", "with", "from", "on", "to", "'s", "’s"}
)
_SET_OFF = frozenset({",", "--", "—", "–", "-", "(", '"', "”", "“", "?", "!"})
# Words behind the verb of an attribution: "told the BBC by telephone from the town on Friday".
_TAIL = 9
_LEFT_OUT = frozenset({"advmod", "cc", "mark", "punct", "discourse"})
_LINKS_BACK = frozenset({"compound", "flat", "nmod:desc", "nmod:poss", "amod", "nummod", "det"})
_LINKS_ON = frozenset({"nmod", "appos", "conj", "nmod:unmarked", "obl"})
_LINKS = _LINKS_BACK | _LINKS_ON
# A parser may take a body for an adjective: "..., military said".
_MAY_NAME = frozenset({"NOUN", "PROPN", "PRON", "ADJ"})
_ANY_NOUN = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ"})


@once_asked
def phrase_ends(head: Token, cue: Token | None = None) -> tuple[int, int]:
    """First token and end (exclusive) of the phrase that `head` heads.

    With the word of saying given, the phrase does not reach over it, and takes in an apposition
    that stands between the name and the verb: "Hotak, of the provincial council, said".
    """
    hanging = [head]
    for token in hanging:
        hanging += token.children
    inside = {token.i for token in hanging}
    start, end = _behind_bracket(head, _left_end(head, inside)), _right_end(head, inside)
    if cue is None:
        return start, end
    if cue.i < head.i:
        return max(start, cue.i + 1), end
    end = min(end, cue.i)
    end -= end > head.i + 1 and head.doc.tags[end - 1] == "CCONJ"
    return _whole_chunk(start, cue), _up_to_verb(end, cue)


def before_age(doc: Doc, start: int) -> int:
    """Where a name begins whose age the tree takes for a speaker: "| Omar Noor |, 34, a farmer, said"."""
    at = start - 1
    if at < 1 or doc.tags[start] != "NUM" or doc.texts[at] != "," or doc.tags[at - 1] != "PROPN":
        return start
    while at > 0 and doc.tags[at - 1] == "PROPN":
        at -= 1
    return at


def before_role(doc: Doc, start: int) -> int:
    """Where a name begins whose role no second comma closes: '..." | Omar Noor |, a witness told AFP'."""
    at, roles = start - 1, doc.lower[start : start + 1]
    if at < 1 or roles not in _ARTICLES or doc.texts[at] != "," or doc.tags[at - 1] != "PROPN":
        return start
    while at > 0 and doc.tags[at - 1] == "PROPN":
        at -= 1
    opens = at > 0 and doc.texts[at - 1] in _QUOTES
    return at if opens and start - at > _ONE_NAME else start


_ARTICLES = frozenset({("a",), ("an",), ("the",)})
# "Tolmar, a resident said" may be a place, "Omar Noor, a resident said" is a man.
_ONE_NAME = 2


def _behind_bracket(head: Token, start: int) -> int:
    """Behind the bracket of a town with which a report opens: "(Tolmar) | Officials said"."""
    before = head.doc.texts[start : head.i]
    closed = before.index(")") if ")" in before else -1
    return start + closed + 1 if "(" not in before[: max(closed, 0)] else start


def _whole_chunk(start: int, verb: Token) -> int:
    """Further left over a plain noun phrase that the tree has torn, as far as a clear boundary:
    "local prosecutor | Jean Martin said", "the Department of | Defense said"."""
    doc, at = verb.doc, start
    first = doc.sentence_of(verb.i)[0]
    while at > first and verb.i - at < _MOST_TOKENS and _is_nominal(doc[at - 1]):
        if doc[at].pos_ == "DET" and doc[at - 1].lower_ not in _INNER_LINKS:
            break
        at -= 1
    while at < start and (_leads_in(doc[at]) or is_time(doc[at])):
        if doc[at].pos_ == "ADP":
            return start
        at += 1
    clear = at == first or doc[at - 1].is_punct or doc[at - 1].pos_ in {"CCONJ", "SCONJ", "ADV"}
    return at if clear else start


def _is_nominal(token: Token) -> bool:
    if token.pos_ in {"DET", "ADJ", "NOUN", "PROPN", "NUM"} or token.text in {"'s", "’s", "-"}:
        return not is_time(token)
    if token.lower_ in _INNER_LINKS:
        return True
    return token.pos_ == "VERB" and token.text[:1].isupper()


def _up_to_verb(end: int, verb: Token) -> int:
    """The end of a phrase with the apposition that fills the room up to its verb."""
    doc, last = verb.doc, verb.i - 1
    while last > end and doc[last].pos_ in {"AUX", "ADV"}:
        last -= 1
    if not (end < last < end + _MOST_TOKENS and doc[end].text == "," and doc[last].text == ","):
        return end
    chunk = doc[end + 1 : last]
    if not len(chunk) or not _is_apposition(chunk[0]) or any(is_time(token) for token in chunk):
        return end
    if any(token.morph.get("VerbForm", []) == ["Fin"] or token.is_space for token in chunk):
        return end
    return last


def _is_apposition(first: Token) -> bool:
    if first.lower_ in _LOOSE_OPENERS:
        return False
    return first.pos_ in _APPOSITION_TAGS or first.lower_ in _NAME_LINKS


def _left_end(head: Token, inside: set[int]) -> int:
    at = head.i
    while at > 0 and head.i - at < _MOST_TOKENS:
        token = head.doc[at - 1]
        if _is_outside(token, inside) or token.text == ",":
            break
        if token.lower_ in _BESIDE:
            break
        at -= 1
    while at < head.i and (_leads_in(head.doc[at]) or _opens_time(head.doc[at])):
        at += 1
    if at < head.i:
        return at
    return _whole_name(head.doc, at, head.doc.sentence_of(head.i)[0])


def _whole_name(doc: Doc, start: int, first: int) -> int:
    """Further left over the capitals of a name that the tree has torn: "the Associated | Press"."""
    if not doc[start].text[:1].isupper():
        return start
    at = start
    while at > first and doc[at - 1].text[:1].isupper() and not _leads_in(doc[at - 1]):
        at -= 1
    return at


def _opens_time(token: Token) -> bool:
    """Whether a word of a time stands before who speaks: "| Last week | officials said", "in | recent
    months | commanders claim"."""
    if token.lower_ in _UNITS:
        return True
    if (token.pos_ == "NUM" or token.lower_ in _LONG) and token.nbor(1).lower_ in _UNITS:
        return True
    if token.lower_ in _WHICH and is_time(token.nbor(1)):
        return True
    if _is_of_date(token):
        return True  # "on | January 3 | officials said"
    if not is_time(token):
        return False
    before = token.doc[token.i - 1] if token.i > token.sent.start else token
    return before.lower_ in _WHICH


def _is_of_date(token: Token) -> bool:
    before = token.doc.lower[token.i - 1] if token.i else ""
    if token.lower_ in _MONTHS and token.i + 1 < len(token.doc):
        return token.nbor(1).text in _DAYS
    return token.text in _DAYS and before in _MONTHS


_DAYS = frozenset(map(str, range(1, 32)))


_MONTHS = frozenset(
    """january february march april may june july august september october november december jan feb mar
    apr jun jul aug sept sep oct nov dec""".split()
)
_WHICH = frozenset({"last", "this", "early", "late"})
_UNITS = frozenset({"hours", "days", "weeks", "months", "years"})
_LONG = frozenset({"recent", "past", "previous", "several", "few"})


def _leads_in(token: Token) -> bool:
    """Whether a word stands before a name without being part of it: "according to", "but"."""
    return token.dep_ in _LEFT_OUT or token.pos_ in {"ADP", "SCONJ"} or token.lower_ == "according"


def _right_end(head: Token, inside: set[int]) -> int:
    doc, at = head.doc, head.i + 1
    end = min(len(doc), head.i + _MOST_TOKENS)
    while at < end and not _ends_speaker(head, doc[at], inside):
        at += 1
    while at > head.i + 1 and _hangs(doc[at - 1]):
        at -= 1
    return at


def _ends_speaker(head: Token, token: Token, inside: set[int]) -> bool:
    """Whether a word stands behind who speaks: "the army | last week said", "the chief | told the BBC"."""
    if _is_outside(token, inside) or (token.i + 1 < len(head.doc) and _opens_time(token)):
        return True
    if token.text == ",":
        return not _goes_on(head, token.i, inside)
    return token.lower_ == "to" and token.head.base_ in speech_words("venue")


def _is_outside(token: Token, inside: set[int]) -> bool:
    """Whether a word is no part of who speaks, or stops it: "the mayor of Tolmar | said"."""
    return token.i not in inside or _breaks(token)


def _breaks(token: Token) -> bool:
    return token.text in _STOPS or "\n" in token.text


def _hangs(token: Token) -> bool:
    return token.text in {",", "(", "["} or token.is_space or token.pos_ in {"CCONJ", "ADP"}


def _goes_on(head: Token, comma: int, inside: set[int]) -> bool:
    """Whether an apposition follows a comma: ", leader of the movement" but not ", who said"."""
    doc = head.doc
    if comma + 1 >= len(doc) or comma + 1 not in inside:
        return False
    follower = doc[comma + 1]
    if _tells_event(doc, comma + 1):
        return False  # "said police, the latest in a string of blasts"
    return _is_apposition(follower) or follower.pos_ == "CCONJ"


def _tells_event(doc: Doc, start: int) -> bool:
    """Whether words behind a comma tell what happened, and not who speaks: "the second such attack"."""
    if doc.tags[start] not in {"DET", "NUM"}:
        return False
    end = doc.sentence_of(start)[1]
    ahead = takewhile(lambda i: doc.tags[i] in _DESCRIBED, range(start + 1, end))
    told = [doc.lower[i] for i in ahead]
    return bool(told) and (told[-1] in doer_words("event") or told[-1] in _LATEST)


_DESCRIBED = frozenset({"ADJ", "NOUN", "PROPN", "NUM", "ADV"})
# "The latest in a string of blasts", "the third this month".
_LATEST = frozenset(
    "latest first second third fourth fifth sixth deadliest worst bloodiest".split()
)


def plain_phrase(doc: Doc, room: tuple[int, int], *, closing: bool) -> int:
    """The end of a noun phrase that starts a stretch of tokens, by the order of words alone.

    It takes in an apposition, at the close of a sentence ("according to the Index, a local group")
    or between commas before a clause ("according to Omar Khan, head of the clinic, nine died").
    """
    start, last = room
    end, described = start, False
    while end < last and end - start < _MOST_TOKENS:
        described = described or doc[end].lower_ in {"who", "which", "whose"}
        if _ends_plain_phrase(doc[end], described=described):
            break
        if _opens_clause(doc, end, start):
            break
        end += 1
    if end > start + 1 and doc[end - 1].lower_ in RELATIVES:
        end -= 1  # "according to the group | that coordinates relief"
    end = _without_time(doc, start, end)
    if end >= last or doc[end].text != ",":
        return end
    rest = doc.span(end + 1, last)
    while len(rest) and (rest[-1].is_punct or rest[-1].is_space):
        rest = rest[:-1]
    if closing and names_again(rest):
        return next((token.i for token in rest if opens_where_said(token)), rest.end)
    comma = next((at for at in range(end + 1, min(last, end + 13)) if doc[at].text == ","), None)
    named = comma is not None and doc[end - 1].pos_ == "PROPN" and names_again(doc[end + 1 : comma])
    return comma if comma is not None and named and _is_described(doc, end + 1, comma) else end


def _without_time(doc: Doc, start: int, end: int) -> int:
    """Where a phrase ends before the time of the saying: "according to reports | yesterday"."""
    at = end
    while at > start + 1 and is_time(doc[at - 1]):
        at -= 1
    while start + 1 < at < end and doc.lower[at - 1] in _OF_TIME:
        at -= 1
    return at


_OF_TIME = frozenset({"on", "last", "late", "early"})


def _opens_clause(doc: Doc, at: int, start: int) -> bool:
    """Whether an article opens what is told: "according to the report | the raids killed six"."""
    opens = doc[at].pos_ == "DET" or (doc[at].pos_ == "NUM" and doc[at].is_alpha)
    return at > start and opens and doc[at - 1].pos_ in {"NOUN", "PROPN"}


def _is_described(doc: Doc, start: int, end: int) -> bool:
    """Whether words between commas tell who somebody is, and not where: ", head of the clinic,"."""
    opens = doc[start].pos_ in {"NOUN", "DET"} and not is_time(doc[start])
    return opens and any(token.pos_ == "NOUN" for token in doc[start:end])


def names_again(rest: Sequence[Token] | Span) -> bool:
    """Whether words behind a comma name somebody again: ", head of the clinic"; no clause."""
    if not 0 < len(rest) <= 10 or not _is_apposition(rest[0]) or rest[0].lower_ == "of":
        return False
    if _tells_event(rest[0].doc, rest[0].i):
        return False  # "according to the mayor, the third such attack this month"
    return not any(
        (t.is_punct and t.text != "-") or "Fin" in t.morph.get("VerbForm", []) for t in rest
    )


def _ends_plain_phrase(token: Token, *, described: bool) -> bool:
    if token.text in {"'s", "’s", "-", "'", "’", "/"}:
        return False
    if token.is_punct or token.is_space or opens_where_said(token):
        return True
    if not described and (token.pos_ == "SCONJ" or token.dep_ == "mark"):
        return True
    finite = token.pos_ in VERBS and "Fin" in token.morph.get("VerbForm", [])
    return finite and not described


def opens_where_said(token: Token) -> bool:
    """Whether a word opens when or where it was said: "the army | on Sunday", "the office | late Friday"."""
    behind = token.doc[token.i + 1 : token.i + 2]
    if token.lower_ in {"late", "early"}:
        return any(t.lower_ == "on" or is_time(t) for t in behind)
    return token.lower_ == "on" and any(t.lower_ in OWNERS or is_time(t) for t in behind)


def head_of(phrase: Iterable[Token]) -> Token | None:
    """The noun that heads a plain phrase: the last before a preposition or participle."""
    head = None
    for token in phrase:
        ends = token.pos_ in {"ADP", "VERB", "PRON"} and not token.text[:1].isupper()
        if head is not None and ends and token.text not in {"'s", "’s"}:
            break
        if token.pos_ in {"NOUN", "PROPN", "PRON"} or token.lower_ in speech_words("document"):
            head = token
    return head


def noun_before(verb: Token, first: int) -> Token | None:
    """The noun that ends right before a verb, by position alone: ", colonel John Adam | said"."""
    at = verb.i - 1
    while at > first and verb.doc[at].pos_ in {"AUX", "ADV"}:
        at -= 1
    if at >= first and verb.doc[at].text in {")", "]"}:
        while at > first and verb.doc[at].text not in {"(", "["}:
            at -= 1
        at -= 1
    if at < first or verb.doc[at].pos_ not in _ANY_NOUN or is_time(verb.doc[at]):
        return None
    return _top(verb.doc[at], verb, _LINKS)


def is_time(token: Token) -> bool:
    """A word for the time of a saying: "Sunday", "yesterday"."""
    return token.lower_ in speech_words("time")


def noun_after(verb: Token, last: int) -> Token | None:
    """The noun that heads the phrase right behind a verb: "said | police chief Omar Khan"."""
    for token in verb.doc[verb.i + 1 : min(last, verb.i + 8)]:
        if is_time(token) or token.is_punct or token.is_space:
            return None
        if token.pos_ in {"NOUN", "PROPN", "PRON"}:
            return _top(token, verb, _LINKS_BACK)
        if token.pos_ in {"ADP", "SCONJ", "CCONJ", "AUX"}:
            return None
    return None


def _top(token: Token, verb: Token, links: frozenset[str]) -> Token:
    """The highest noun above a word on its own side of the verb."""
    side = token.i < verb.i
    first, end = verb.doc.sentence_of(verb.i)
    while (
        token.dep_ in links
        and token.head.pos_ in _ANY_NOUN
        and token.head.i != verb.i
        and (token.head.i < verb.i) == side
        and first <= token.head.i < end
    ):
        token = token.head
    return token


def phrase_before(verb: Token, first: int) -> tuple[int, int] | None:
    """The words of a speaker set off before his verb, by the order of words alone.

    Of "..., residents and a local official said" they are all five words; a comma right before the
    verb closes an apposition: "..., a spokesman for the army, Waheed Arshad, told reporters".
    """
    doc, end = verb.doc, _before_helpers(verb, first)
    closed = end > first and doc[end - 1].text == ","
    end -= closed
    if closed and (near := _before_distance(doc, end, first)) < end:
        end, closed = near, False
    start = _segment_before(doc, _before_brackets(doc, end, first), first)
    if closed and start is not None:
        start, end = _with_apposition(doc, (start, end), first)
    if start is None or doc[start].pos_ == "ADP":
        return None
    return (start, end) if any(t.pos_ in _MAY_NAME for t in doc[start:end]) else None


def _before_distance(doc: Doc, end: int, first: int) -> int:
    """Where a name ends before how far off its town lies: "police in Kor |, 80 km (50 miles) from Gao,"."""
    comma = next(
        (at for at in range(end - 1, max(first, end - _DISTANCE), -1) if doc.texts[at] == ","), end
    )
    measured = doc.tags[comma + 1 : comma + 2] == ("NUM",)
    return comma if measured and not _MEASURES.isdisjoint(doc.lower[comma + 1 : end]) else end


# "About 80 km (50 miles) to the southwest of the capital".
_DISTANCE = 14
_MEASURES = frozenset({"km", "kilometers", "kilometres", "miles", "mile", "kms"})


def _before_helpers(verb: Token, first: int) -> int:
    """Where a phrase ends before "has also" of its verb."""
    doc, end = verb.doc, verb.i
    while end > first and (doc[end - 1].pos_ in {"AUX", "ADV"} or doc[end - 1].lower_ == "also"):
        end -= 1
    return end


def _before_brackets(doc: Doc, end: int, first: int) -> int:
    """Where a name ends before its letters: "the human rights office | (OHCHR)"."""
    opens = end - 3
    brackets = opens > first and doc[end - 1].text == ")" and doc[opens].text == "("
    return opens if brackets else end


def _with_apposition(doc: Doc, last: tuple[int, int], first: int) -> tuple[int | None, int]:
    """A name and its apposition; of a loose clause behind it ("speaking by telephone") the name."""
    start, end = last
    before = _segment_before(doc, start - 1, first) if doc[start - 1].text == "," else None
    if before is None:  # "..., the army's command in Kor, said in a statement"
        opens = doc[start - 1].text == "," and doc[start].pos_ in {"DET", "PROPN"}
        return (start if opens else None), end
    loose = doc[start].lower_ in _LOOSE_OPENERS or doc[start].lower_.endswith("ing")
    return before, start - 1 if loose else end


def _segment_before(doc: Doc, end: int, first: int) -> int | None:
    """Where a stretch of nouns that ends before `end` starts, if a mark stands before it."""
    at = end
    while at > first and end - at < _MOST_TOKENS and is_of_phrase(doc[at - 1]):
        at -= 1
    if at <= first or at == end:
        return None
    before = doc[at - 1]
    if before.text in _SET_OFF:
        return at
    return _loose_start(doc, end, first)


def _loose_start(doc: Doc, end: int, first: int) -> int | None:
    """Where a loose clause starts: ", who asked not to be named,"."""
    for at in range(end - 1, max(first, end - _MOST_TOKENS), -1):
        if doc[at - 1].text in _SET_OFF:
            return at if doc[at].lower_ in {"who", "speaking", "citing", "quoting"} else None
    return None


def is_of_phrase(token: Token) -> bool:
    """Whether a word may stand inside a phrase that names people: "a spokesman for the army"."""
    return (
        (_is_nominal(token) or token.lower_ in _PHRASE_LINKS or token.pos_ == "PRON")
        and token.lower_ not in _LOOSE_OPENERS
        and not (token.pos_ == "VERB" and token.text[:1].islower())
    ) or _is_modifier(token)


def _is_modifier(token: Token) -> bool:
    """Whether a participle stands inside a phrase: "a local | elected | official"."""
    if (
        token.pos_ != "VERB"
        or not token.lower_.endswith("ed")
        or not 0 < token.i < len(token.doc) - 1
    ):
        return False
    return token.nbor(-1).pos_ in {"DET", "ADJ"} and token.nbor(1).pos_ in {"NOUN", "ADJ"}


def attribution_end(verb: Token, last: int) -> int:
    """The end of an attribution behind its verb: "told AFP", "said on Friday", "said by phone"."""
    for token in verb.doc[verb.i + 1 : min(last, verb.i + _TAIL + 2)]:
        if token.is_punct:
            return token.i
        if token.pos_ in VERBS and "Fin" in token.morph.get("VerbForm", []):
            break
    return verb.i + 1


def words_before(verb: Token, first: int) -> int:
    """Where the stretch of nouns right before a verb starts, by the order of words alone."""
    at = verb.i
    while at > first and verb.i - at < _MOST_TOKENS and is_of_phrase(verb.doc[at - 1]):
        at -= 1
    return at


def described_name(doc: Doc, at: int) -> tuple[int, int]:
    """The words around a name that tell who it is, by the order of words alone.

    Of "..., a spokesman for the army, Omar Khan, said" they are all of "a spokesman for the army,
    Omar Khan"; of "Captain Omar Khan, head of the clinic, said" all up to "said".
    """
    words = doc
    first, last = words.sentence_of(at)
    start, end = _whole_title(doc, at, (first, last))
    behind = _segment_behind(doc, end + 1, last)
    acts = behind < last and words.tags[behind] in VERBS and "according" in words.lower[first:at]
    described = end + 1 < last and words.texts[end] == "," and _is_apposition(doc[end + 1])
    if described and not acts:  # not "according to the mayor, Omar Khan, the rebels | shot two"
        end = behind
    elif start > first + 1 and words.texts[start - 1] == ",":
        start = _segment_before(doc, start - 1, first - 1) or start
        if _is_where(doc, start, first):
            start = _segment_before(doc, start - 1, first - 1) or start
    return start, end


def _is_where(doc: Doc, start: int, first: int) -> bool:
    """Whether the place of an office stands before a name: "Superintendent of Police, | Kor Range |, Ali"."""
    reach = range(start, min(len(doc), start + _MOST_OF_PLACE + 1))
    end = next((i for i in reach if doc.texts[i] == ","), start)
    named = end > start and all(tag == "PROPN" for tag in doc.tags[start:end])
    return named and start > first + 1 and doc.texts[start - 1] == ","


_MOST_OF_PLACE = 3


def _whole_title(doc: Doc, at: int, sentence: tuple[int, int]) -> tuple[int, int]:
    """A name with the titles in front of it and its other parts: "Captain Omar Khan"."""
    (first, last), start, end = sentence, at, at + 1
    while start > first and at - start < _MOST_TOKENS and _is_of_name(doc[start - 1]):
        start -= 1
    while end < last and doc[end].text[:1].isupper() and doc[end].pos_ == "PROPN":
        end += 1
    return start, end


def _is_of_name(token: Token) -> bool:
    """Whether a word stands in front of a name as a title: "(PPRO) SP | Gambo Isah"."""
    return token.text in {"(", ")"} or (is_of_phrase(token) and token.pos_ != "PRON")


def _segment_behind(doc: Doc, start: int, last: int) -> int:
    """Where a stretch of nouns that starts an apposition ends: "head of the clinic | , said"."""
    at = start
    while at < last and at - start < _MOST_TOKENS and is_of_phrase(doc[at]):
        at += 1
    return at
