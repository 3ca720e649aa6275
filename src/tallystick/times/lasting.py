"""Times that go on to the day of the report: "the war, which began in 2014, has killed 130,000".

A stretch that is told in the perfect has not ended: "have killed 420 people in 2021", told in August,
is from January to August.
"""

from collections.abc import Sequence
from datetime import date

from tallystick.dependents import has_word
from tallystick.doc import Token
from tallystick.records import When
from tallystick.times.lexicon import carriers, tells_event
from tallystick.values import replace
from tallystick.vocabulary import DatePrecision

# How the time of something that began then and goes on is tied to the harm it has done; and of what is
# long by its name: an offensive, a war.
SINCE_IT_BEGAN = "since it began"
AND_GOES_ON = "and goes on since it began"
# How far up from a word the verb in the perfect may stand: "has cost tens of thousands of lives".
_STEPS = 4
# What began within so many days before the report is its news, unless it is what lasts: an offensive.
NEWS_DAYS = 7
_CALENDAR = frozenset({DatePrecision.MONTH, DatePrecision.YEAR})


def began(verb: Token, noun: Token) -> bool:
    """Whether a clause tells when something that lasts began: "a conflict that broke out in May"."""
    lasts = noun.base_ in carriers("lasting") or tells_event(noun)
    return lasts and verb.base_ in carriers("begin")


def goes_on(phrase: Sequence[Token], event: Token) -> bool:
    """Whether on a day began what lasts: "the offensive launched on Saturday has killed 600"."""
    verb = next((token for token in phrase if token.base_ in carriers("begin")), None)
    if verb is None or not is_perfect(event):
        return False
    subjects = [child for child in verb.children if child.dep_.startswith("nsubj")]
    return any(noun.base_ in carriers("lasting") for noun in (verb.head, *subjects))


def is_perfect(word: Token) -> bool:
    """Whether something is told in the perfect: "have killed", "has left ten dead"."""
    for _ in range(_STEPS):
        if has_word(word, _HAVE, "aux"):
            return True
        if word.head.i == word.i or word.dep_ in {"acl", "acl:relcl", "advcl", "ccomp"}:
            return False
        word = word.head
    return False


_HAVE = frozenset({"have", "has", "'ve", "’ve"})


def up_to_now(when: When, rule: str, event: Token, published: date | None) -> When:
    """The time of a harm as far as the day of the report, where it is told as going on."""
    if published is None or when.start is None or when.end is None or when.start > published:
        return when
    # "Clashes that broke out on Friday have killed two" are of Friday.
    old = (published - when.start).days > NEWS_DAYS
    onward = rule.endswith((SINCE_IT_BEGAN, AND_GOES_ON) if old else AND_GOES_ON)
    open_ended = when.precision in _CALENDAR and when.end > published and is_perfect(event)
    if not (onward or open_ended):
        return when
    return replace(when, end=published, precision=DatePrecision.RANGE)
