"""How long a stretch of time lasts, in words: "over the past three weeks", "the two-week offensive"."""

import re

_UNIT = r"(?:(?:12|24|36|48|72|96) hours|days|weeks?|fortnights?|months?|years?|decades?|quarters?)"
_SOME = r"(?:\w+ ){0,3}"
_STRIFE = (
    r"(?:war|conflict|fighting|violence|clashes|unrest|strife|bloodshed|attacks|killings|bombing)"
)
# "Over the past three weeks", "in recent months", "in the last 24 hours"; "the two-week offensive".
LENGTH = re.compile(
    rf"(?<= )(?:(?:over|in|during|within|for|across|throughout) (?:the |these |its |their |his )?"
    rf"(?:course of the )?(?:past|last|previous|preceding|recent|latest) {_SOME}{_UNIT}"
    rf"|(?:over|in|during) {_SOME}(?:months|years|decades|weeks) of(?! age)"
    rf"|(?:after|(?:over|in|during) (?:a|one|another)) (?:week|month|year|decade) of (?:\w+ )?{_STRIFE}"
    rf"|(?:\w+ )?(?:weeks?|months?|years?|decades?) long"
    r"|(?:in|within|over) (?:just|only|barely) (?:\w+ ){1,2}(?:days|weeks|months|years)"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:week|month|year|decade) (?:old )?"
    r"(?:\w+ )?(?:war|conflict|insurgency|rebellion|offensive|campaign|crackdown|operation|siege"
    r"|blockade|fighting|battle|investigation|manhunt|period|uprising|crisis|feud|spree|stretch))(?= )"
)
# Without one of these there is no length.
UNITS_OF_LENGTH = frozenset(
    "hours days week weeks fortnight fortnights month months year years decade decades quarter "
    "quarters".split()
)
