"""Harm by which a report only tells what a place or a time was: "at the market where 40 traders were killed
last month", "the deadliest since March, when a bomb killed 74".

It befell others at another time, though it stands in the sentence of the news, or right behind it.
"""

from itertools import islice

from tallystick.dependents import has_word
from tallystick.extract import Text
from tallystick.records import Claim

# "Last month", "in April", "in 2019": so many days are no day of the news.
_LONG = 27
_STEPS = 2


def is_of_place(text: Text, claim: Claim) -> bool:
    """Whether a clause with "where" and a time of its own tells a harm of a place, or one with "when" that of
    the time since which nothing like the news has been."""
    word, when = text.effect_word(claim), claim.ground("when")
    if word is None or when is None or claim.when.days < _LONG or claim.when.start is None:
        return False
    near = (word, *islice(word.ancestors, _STEPS))
    verb = next((token for token in near if token.dep_ == "acl:relcl"), None)
    if verb is None:
        return False
    since = has_word(verb, {"when"}) and has_word(verb.head, {"since"}, "case")
    return since or has_word(verb, {"where"})
