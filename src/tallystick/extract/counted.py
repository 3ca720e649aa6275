"""How many an effect word itself counts: none in "without casualties", two in "a double homicide"."""

from tallystick.dependents import child_words, has_word
from tallystick.doc import Token
from tallystick.extract.effects import MULTIPLES, is_effect_form
from tallystick.extract.group import VAGUE_PLURAL, Group, exact
from tallystick.extract.lexicon import harm_words
from tallystick.extract.people import People, is_people
from tallystick.grammar import NEGATIONS
from tallystick.values import replace

ANYBODY = frozenset({"anybody", "anyone"})
# "no report of injuries", "no word of casualties": what the negated noun tells is none.
_TIDINGS = frozenset("evidence report reports word sign signs indication indications news".split())


def counted(verb: Token, group: Group) -> Group:
    """A group as its effect word counts it.

    A list of persons before a singular verb is one person: "X, the member and son of ..., was";
    "no report of injuries" is a count of zero.
    """
    if is_no_report(verb) or _is_none(verb, group) or _is_without(verb):
        return replace(group, count=exact(0, "no"), rule="no-report")
    lost = group.rule == "one-person" and group.head.lower_ == "life"
    if lost and not has_word(group.head, {"a", "an", "one", "another"}):
        return replace(group, count=VAGUE_PLURAL, rule="bare-plural")  # "a heavy loss of life"
    first, at = group.head.sent.start, group.head.i
    if group.head.doc.lower[max(first, at - 2) : at] == ("no", "more"):
        none = exact(0, "no more")
        return replace(group, count=none, first=group.head.i, rule="nobody")
    if not_one := _not_one(group):
        return replace(group, count=exact(0, not_one), rule="nobody")
    multiple = verb.doc.lower[verb.i - 1] if group.head.i == verb.i > verb.sent.start else ""
    if multiple in MULTIPLES:
        return replace(group, count=exact(MULTIPLES[multiple], multiple), rule="multiple")
    if group.rule == "list-of-persons" and group.head.i < verb.i:
        singular = child_words(verb) & {"was", "is", "has"}
        return replace(group, count=exact(1), rule="one-person") if singular else group
    return group


_UNHARMED = frozenset("harmed hurt injured wounded".split())


def _is_none(verb: Token, group: Group) -> bool:
    """ "Did not abduct anybody", "the fighters were not harmed": a negation that counts none."""
    doc, near = verb.doc, range(max(verb.sent.start, verb.i - 3), verb.i)
    if group.head.i == verb.i and "any" in doc.lower[max(verb.sent.start, verb.i - 3) : verb.i]:
        near = range(max(verb.sent.start, verb.i - 8), verb.i)  # "did not result in any casualties"
        if not harm_words("unsaid").isdisjoint(doc.lower[near.start : verb.i]):
            return False
    if (verb.lower_ in _UNHARMED and _neither(verb, group)) or _is_not_any(verb, group):
        return True
    if (
        NEGATIONS.isdisjoint(doc.lower[near.start : verb.i]) or doc.lower[verb.i - 1] == "to"
    ):  # "will not hesitate to kill anyone"
        return False
    before = doc.lower[max(verb.sent.start, group.start - 1) : group.head.i]
    any_at_all = group.head.lower_ in ANYBODY or "any" in before
    if group.head.i == verb.i and "any" in doc.lower[near.start : verb.i]:
        return True
    if group.head.i > verb.i:
        return any_at_all
    direct = group.mention is None or doc.lower[verb.i - 1] in NEGATIONS
    return verb.lower_ in _UNHARMED and direct


def _not_one(group: Group) -> str:
    """The words of "not one child was hurt", "not a single soldier" that say so; "" for other people."""
    doc, first = group.head.doc, group.head.sent.start
    before = doc.lower[max(first, group.head.i - 4) : group.head.i]
    if "not" not in before:
        return ""
    behind = before[before.index("not") + 1 :]
    if behind[:2] == ("a", "single"):
        return "not a single"
    return "not one" if behind[:1] == ("one",) else ""


def _is_not_any(verb: Token, group: Group) -> bool:
    """ "Police do not have any suspects in custody"."""
    doc, at = verb.doc, group.start - 1
    near = doc.lower[max(verb.sent.start, at - 4) : at]
    any_at_all = at > verb.sent.start and doc.lower[at] == "any" and group.head.i < verb.i
    told = not NEGATIONS.isdisjoint(near) and harm_words("unsaid").isdisjoint(near)
    return any_at_all and told and group.mention is None


def _neither(verb: Token, group: Group) -> bool:
    """ "Neither the mayor nor his wife were injured"."""
    before = verb.doc.lower[max(verb.sent.start, group.start - 3) : verb.i]
    nor = verb.doc.lower[max(0, group.start - 1)] == "nor"
    return ("neither" in before or nor) and group.head.i < verb.i


def _is_without(word: Token) -> bool:
    """ "Without loss of life", "no loss of life", "without any casualties"."""
    doc, first = word.doc, word.sent.start
    if word.pos_ not in {"NOUN", "PROPN"}:
        return False
    before = doc.lower[max(first, word.i - 4) : word.i]
    if not _CAUSING.isdisjoint(before) and "without" in before:
        return True  # "without causing any injuries"
    before = before[-2:]
    lives = word.lower_ in {"loss", "losses"} and doc.lower[word.i + 1 : word.i + 2] == ("of",)
    if before[-1:] == ("without",) or before == ("without", "any") or (lives and "no" in before):
        return True
    return word.lower_.endswith("s") and _is_of_no_list(word, first)


_CAUSING = frozenset("causing inflicting suffering sustaining leaving producing".split())
# "No property damage or casualties", "no government or rebel casualties": how far the "no" may stand.
_NO_REACH = 5


def _is_of_no_list(word: Token, first: int) -> bool:
    doc, i = word.doc, word.i - 1
    while i > max(first, word.i - _NO_REACH) and doc.tags[i] in {"NOUN", "ADJ", "CCONJ", "PROPN"}:
        i -= 1
    listed = not {"or", "and", "nor"}.isdisjoint(doc.lower[i : word.i])
    return listed and i >= first and doc.lower[i] == "no"


def is_no_report(word: Token) -> bool:
    """Whether a noun of harm is only said not to be reported: "no word of casualties"."""
    if word.pos_ == "NOUN" and not word.lower_.endswith("s") and word.lower_ not in _SINGLE:
        return False  # "no word of a motive in the shooting"
    for _ in range(_TIDINGS_REACH):
        if word.dep_ not in _LINKS:
            return False
        listed = word.dep_ == "conj"  # "no reports of damage | or casualties"
        word = word.head
        if word.lower_ in _FIGURES:
            return False  # "no reports on the number of dead"
        if word.lower_ == "word" and word.doc.lower[word.i + 1 : word.i + 2] != ("of",):
            return False  # "no word on casualties": nothing is known
        if word.lower_ in _TIDINGS:
            return "no" in child_words(word)
        if not listed and is_people(word) is People.NO and not is_effect_form(word.lower_):
            return False
    return False


_SINGLE = frozenset({"injury", "casualty"})
_FIGURES = frozenset("number numbers toll figure figures total extent".split())
# What leads from a noun of harm to "no reports": "no reports of deaths or injuries", "of people hurt".
_LINKS = frozenset({"nmod", "conj", "acl", "acl:relcl", "compound"})
_TIDINGS_REACH = 3
