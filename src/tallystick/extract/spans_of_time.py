"""Words of time among the words beside an effect word: "were on Monday night killed"."""

from tallystick.doc import Doc, Token

# "the execution by Ruritania last week of two clerics": what parts the doer from the "of".
TIMES = frozenset(
    """week weeks month months year years hour hours minute minutes weekend day days night today
    yesterday morning evening afternoon
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december""".split()
)
# What may stand beside a time between "were" and its participle.
_BESIDE = TIMES | frozenset("on in at the early late last this , over during".split())
_BEING = frozenset("be is are was were been being get gets got".split())


def is_time(word: Token) -> bool:
    """Whether a noun tells when: "Sunday", "this evening"."""
    return word.lower_ in TIMES


def before_time(doc: Doc, at: int, first: int) -> int:
    """The auxiliary of "were on Monday night killed", seen from the "night"; else the word itself."""
    i = at
    while i > first and doc.lower[i] in _BESIDE:
        i -= 1
    return i if i < at and doc.lower[i] in _BEING else at
