"""From where to where the words of people run: "Iraqi soldiers from Mosul", "the guards Ali and Omar"."""

from tallystick.counts import NumberMention
from tallystick.dependents import behind_of, cases
from tallystick.doc import Doc, Token, positions
from tallystick.extract.effects import is_act, is_base_form, is_effect_form
from tallystick.extract.lexicon import doer_words
from tallystick.extract.people import age_start, group_class, noun_class
from tallystick.extract.speech_lexicon import speech_words
from tallystick.grammar import DASHES
from tallystick.vocabulary import ActorClass

_KEPT = frozenset({"compound", "amod", "flat", "nmod:poss", "nmod:desc", "flat:name", "goeswith"})
# A complement longer than this ("members of the ... that ... ") is cut from the victim's words.
LONGEST_COMPLEMENT = 8
_NO_OPENERS = frozenset({"DET", "PUNCT", "CCONJ", "SPACE", "ADP"})


def extent(head: Token, mention: NumberMention | None) -> tuple[int, int]:
    """First and last token of the victim's words: modifiers and name, no number, no clauses."""
    first, last = age_start(head), head.i
    for token in head.children:
        if token.dep_ in _KEPT and token.i < head.i and _is_modifier(token) and _joins(token, head):
            first = min(first, token.left_edge.i)
        elif token.dep_ in _KEPT and token.i > head.i:
            last = max(last, token.right_edge.i)
        elif token.dep_ == "nmod" and token.i > head.i and _tells_more(token, head):
            edge = _short_edge(token)
            last = max(last, edge)
        elif token.dep_ == "appos" and token.pos_ == "PROPN" and token.i - last <= 1:
            last = max(last, _names_end(token, several=mention is not None))
    if mention and mention.end <= head.i:
        first = max(first, mention.end)
    elif mention:
        first = max(first, mention.start)
    first = _behind_openers(first, head) if first < head.i else head.i
    last = _before_state(head, last) if last > head.i else last
    return behind_label(head.doc, _with_prefix(head, first), last), last


def _behind_openers(first: int, head: Token) -> int:
    """The first word of a victim behind an act, a time, a bracket, articles and marks."""
    first = _behind_bracket(_behind_time(_behind_act(first, head), head), head)
    while first < head.i and _opens_no_phrase(head.doc[first]):
        first += 1
    return min(first, head.i)


def _before_state(head: Token, last: int) -> int:
    """The last word of a victim before what is said of him: "soldiers | dead in battle"."""
    said = (i for i in range(head.i + 1, last + 1) if head.doc.lower[i] in _STATES)
    last = next(said, last + 1) - 1
    while last > head.i and _ends_no_phrase(head.doc[last]):
        last -= 1
    return last


def _behind_time(first: int, head: Token) -> int:
    """The first word of a victim behind a time: "a day after | a Front (RF) leader was shot"."""
    before = head.doc.lower[first : head.i]
    if _TIMES.isdisjoint(before):
        return first
    return max(first + at + 1 for at, word in enumerate(before) if word in _TIMES)


_TIMES = frozenset({"after", "before"})


def _behind_bracket(first: int, head: Token) -> int:
    """The first word behind what a monitor added: "the murder of [retired] | General Omar Noor"."""
    texts = head.doc.texts
    closed = (
        i
        for i in range(head.i - 1, first - 1, -1)
        if texts[i] == "]" or (texts[i] == ")" and texts[i - 1].isdigit())  # "two (2) | guards"
    )
    return next(closed, first - 1) + 1


def behind_label(doc: Doc, first: int, last: int) -> int:
    """The first word behind the town or name that heads an item: "KERBALA - | General Omar Noor"."""
    for behind in positions(doc.texts[first + 1 : last], DASHES):
        at = first + 1 + behind
        if doc[at].whitespace_ and doc[at - 1].whitespace_ and doc.phrase(first, at).isupper():
            return at + 1
    return _behind_colon(doc, first, last)


def _behind_colon(doc: Doc, first: int, last: int) -> int:
    """The first word behind a name and a colon: "Omar Noor: | Teen stabbed"."""
    if ":" not in doc.texts[first + 1 : last]:
        return first  # as in most
    colon = doc.texts.index(":", first + 1)
    return colon + 1 if _LABEL.issuperset(doc.tags[first:colon]) else first


_LABEL = frozenset({"PROPN", "PUNCT"})


def _with_prefix(head: Token, first: int) -> int:
    """Where the word begins that a hyphen cuts: "28 | non-Muslims", "PML-F activist"; else the first."""
    doc, start = head.doc, head.sent.start
    while first - 2 >= start and doc.texts[first - 1] == "-":
        part = doc[first - 2]
        if part.whitespace_ or doc[first - 1].whitespace_ or not part.is_alpha or part.like_num:
            break
        first -= 2
    return first


def _links_of(noun: Token) -> set[str]:
    """What ties a noun to the one before it: "of", also in "members of the Workers Front (RWF) rebel group",
    where the tree hangs it on the name."""
    return cases(noun) or {noun.left_edge.lower_}


def goes_on(token: Token, noun: Token) -> bool:
    """ "members of the militia", "dissidents from the FARC", "police and soldiers"."""
    links = _links_of(token) if token.dep_ == "nmod" and token.i > noun.i else set()
    if "from" in links:
        return group_class([t.text for t in token.subtree]) is not None
    return "of" in links or (token.dep_ == "conj" and token.pos_ in {"NOUN", "PROPN"})


def _tells_more(noun: Token, head: Token) -> bool:
    """Whether a phrase behind people tells of them: "soldiers from Mosul", "killed men with guns"; with
    machetes are those killed who have no arms themselves: "killed farmers with machetes"."""
    links = _links_of(noun)
    if "with" not in links:
        return bool(links & {"of", "from"})
    plain = noun_class(head.lower_) in {ActorClass.CIVILIAN, ActorClass.STATE_FORCE}
    behind_act = is_effect_form(head.doc.lower[head.left_edge.i - 1])
    return not (plain and behind_act and noun.lower_ in doer_words("arms"))


def _behind_act(first: int, head: Token) -> int:
    """The first word of a victim behind the act: "mayor Paz" of 'accused of "murdering" mayor Paz'."""
    acts = (at for at in range(first, head.i) if head.doc.lower[at].endswith("ing"))
    acts = (at for at in acts if is_effect_form(head.doc.lower[at]) and is_act(head.doc[at]))
    return max((at + 1 for at in acts), default=first)


# What is said of people, and no part of their words: "burned two men alive", "one of the wounded".
_STATES = frozenset("dead alive injured wounded hurt missing hostage captive prisoner".split())


def _opens_no_phrase(word: Token) -> bool:
    """An article, a mark, a preposition; not the "FC" of "FC personnel", whatever the tree has it for."""
    if word.lower_ == "dead" and word.doc.lower[word.i - 1] in {"shoot", "shoots", "shot"}:
        return True  # "shoots dead | trader"
    if word.lower_ == "whose" or word.doc.lower[max(0, word.i - 1) : word.i + 1] == ("to", "death"):
        return True
    return word.pos_ in _NO_OPENERS and not (word.text.isupper() and word.dep_ == "compound")


def _ends_no_phrase(word: Token) -> bool:
    still = word.pos_ == "ADV" and word.lower_ == "still"  # "a sailor | still missing"
    return not word.is_alpha or word.lower_ in _STATES or word.pos_ in {"DET", "ADP"} or still


def with_people_behind(head: Token, last: int) -> tuple[Token, int]:
    """ "rebel army hostages found dead": the noun that the tree took for an auxiliary verb."""
    behind = head.doc[last + 1] if last + 1 < head.sent.end else head
    mistaken = behind.dep_ in {"aux", "aux:pass"} and noun_class(behind.lower_) is not None
    return (behind, behind.i) if mistaken else (head, last)


def _is_modifier(token: Token) -> bool:
    """ "suspected militants", not "killed" in "troops killed rebel commander Reyes"."""
    act = token.lower_ == "killed" or (
        token.lower_.endswith("ing") and is_effect_form(token.lower_)
    )
    return token.pos_ != "VERB" or (token.left_edge.i == token.i and not act)


def _joins(modifier: Token, head: Token) -> bool:
    """Not what a verb parts from its noun: "people and forcing residents", "bandits abduct teacher"."""
    doc, between = head.doc, range(modifier.i, head.i)
    verbal = (_is_verb_form(doc.lower[i]) and noun_class(doc.lower[i - 1]) for i in between)
    owner = modifier.dep_ == "nmod:poss"
    return owner or ("VERB" not in doc.tags[modifier.i + 1 : head.i] and not any(verbal))


def _is_verb_form(word: str) -> bool:
    return is_base_form(word) or word in {"shot", "killed", "stabbed", "arrested", "wounded"}


def _short_edge(token: Token) -> int:
    edge = max(
        [token.i] + [c.right_edge.i for c in token.children if c.dep_ in _KEPT and c.i > token.i]
    )
    inner = behind_of(token)
    if inner is not None:
        edge = max(edge, inner.i)
    if token.doc.lower[token.i : token.i + 4][1:] in _AND_FORCES:
        edge = max(edge, token.i + 3)  # "members of the defence | and security forces"
    letters = 3 * has_letters(token)  # the three tokens of "(ADF)" make no phrase longer
    return edge if edge - token.head.i - letters <= LONGEST_COMPLEMENT else token.head.i


def has_letters(token: Token) -> bool:
    """ "Members of the Ruritanian Workers Front (RWF) | militia", "(RWF) rebel | group": the letters of a
    group before a noun."""
    texts = token.doc.texts
    opened = (at for at in range(max(0, token.i - _LETTERS_REACH), token.i - 2) if texts[at] == "(")
    return any(texts[at + 2] == ")" and texts[at + 1].isupper() for at in opened)


# How far before "group" the bracket may open: "( ADF ) Muslim rebel group".
_LETTERS_REACH = 5


_AND_FORCES = frozenset(
    {("and", first, "forces") for first in ("security", "defence", "defense", "police", "armed")}
)


def _names_end(first: Token, *, several: bool) -> int:
    """The end of a name, or of `several`: "the two guards Anna Weber and Tom Hill"."""
    names = (first, *first.conjuncts) if several else (first,)
    parts = (c for name in names for c in name.children if c.dep_ in {"flat", "compound"})
    return max(token.i for token in (*names, *parts))


def before_speakers(noun: Token, last: int) -> int:
    """Where a doer ends before those who say so: "by rebels |, officials and local sources told"."""
    doc = noun.doc
    tells = doc.lemmas[last + 1 : last + 2]
    if last <= noun.i or not tells or tells[0] not in speech_words("core inverting"):
        return last
    commas = (i for i in range(noun.i + 1, last) if doc.texts[i] == ",")
    return next(commas, last + 1) - 1


def closing(doc: Doc, last: int) -> int:
    """Where the bracket closes that a name opens inside a word: "CPI(Maoist | )"."""
    opened = "(" in doc.texts[last] and ")" not in doc.texts[last]
    return last + 1 if opened and doc.texts[last + 1 : last + 2] == (")",) else last
