"""Whether a bullet, a splinter or a shell hit people: "a bullet hit a woman", "the girl was hit".

"Hit" and "struck" tell of anything, cars and droughts among them. They tell of a wound where a missile
does it, where a part of the body is hit, or where shots are told of around them.
"""

from tallystick.dependents import child, has_word
from tallystick.doc import Token
from tallystick.extract.ages import age_end
from tallystick.extract.group import Group
from tallystick.extract.naming import is_full_person, is_surname
from tallystick.extract.people import People, is_people
from tallystick.extract.verb_grammar import is_passive
from tallystick.extract.victims import Roles
from tallystick.grammar import BE_OR_GET, SUBJECTS
from tallystick.tables import word_sets

# How far behind people "was hit twice in the upper leg" may go.
BODY_REACH = 9
# How far behind "hit" the "by" may stand that tells what hit: "hit under his vest by fragments".
BY_REACH = 6
# "Struck" and its people: "who was also hit", "had been struck".
HIT_REACH = 5
_STRIKING = frozenset("striking hitting grazing piercing".split())
_HIT = frozenset("hit struck grazed".split())
_OPENERS = frozenset("ADV DET ADJ NUM NOUN PRON PUNCT CCONJ".split())
_BY = frozenset({"by", "with"})
_HELPERS = frozenset("AUX ADV PRON PART DET NUM PUNCT".split())


def is_by_gunfire(roles: Roles, group: Group) -> bool:
    """ "Four people were struck by gunfire", "a bullet hit a woman"; not "hit by a car", "hit Aden"."""
    if not is_somebody(group.head):
        return False
    doer = roles.perpetrator
    flies = doer is not None and _is_missile(doer)
    return flies or _follows_shot(group) or _is_told_hit(group) or _is_hit_besides(group)


def is_somebody(head: Token) -> bool:
    """ "A woman", "him", "Ali Noor", and "Noor" where the report has the whole name."""
    named = head.pos_ == "PROPN" and (is_full_person(head) or is_surname(head))
    return named or is_people(head) is People.YES


def _is_missile(doer: Token) -> bool:
    """ "A bullet", "one of the bullets", "flying glass"."""
    missiles = words_of("missile")
    if doer.lower_ in missiles:
        return True
    return has_word(doer, missiles, "nmod")


def _follows_shot(group: Group) -> bool:
    """ "Opened fire, striking three people", "the gun went off, hitting the girl"."""
    doc, first = group.head.doc, group.head.sent.start
    at = next((i for i in range(group.start - 1, first, -1) if doc.lower[i] in _STRIKING), None)
    near = at is not None and all(doc.tags[i] in _OPENERS for i in range(at + 1, group.start))
    return near and not words_of("firing").isdisjoint(doc.lower[first:at])


def _is_told_hit(group: Group) -> bool:
    """ "Was hit in the chest", "was struck by gunfire", "the girl was hit" where a gun went off."""
    doc, end = group.head.doc, group.head.sent.end
    first = age_end(doc, group.end + 1, end)
    behind = doc.lower[first : min(end, first + BODY_REACH + BY_REACH)]
    at = next((i for i, word in enumerate(behind[:HIT_REACH]) if word in _HIT), None)
    if at is None or BE_OR_GET.isdisjoint(behind[:at]):
        return False
    if not _HELPERS.issuperset(doc.tags[first : first + at]):
        return False  # "rebels said the plane was hit"
    return _tells_a_wound(behind[at + 1 :], group)


def _is_hit_besides(group: Group) -> bool:
    """ "A woman was caught in the crossfire and | hit in the leg", "was standing there and was hit"."""
    verb, end = group.head.head, group.head.sent.end
    hit = next((c for c in verb.children if c.dep_ == "conj" and c.lower_ in _HIT), None)
    if hit is None or group.head.dep_ not in SUBJECTS:
        return False
    passive = is_passive(verb) if child(hit, "aux:pass") is None else True
    return passive and _tells_a_wound(hit.doc.lower[hit.i + 1 : end], group)


def _tells_a_wound(behind: tuple[str, ...], group: Group) -> bool:
    """Whether what stands behind "hit" tells of a missile or a part of the body, or shots are told of."""
    rest = behind[: BODY_REACH + BY_REACH]
    rest = rest[: next((i for i, word in enumerate(rest) if word in {",", ";"}), None)]
    by = next((i for i, word in enumerate(rest[:BY_REACH]) if word in _BY), None)
    if by is not None:
        return not words_of("missile").isdisjoint(rest[by + 1 : by + 1 + BY_REACH])
    return _is_in_the_body(rest[:BODY_REACH]) or _are_shots_told(group)


def _is_in_the_body(behind: tuple[str, ...]) -> bool:
    at = next((i for i, word in enumerate(behind) if word == "in"), None)
    in_body = at is not None and not words_of("body").isdisjoint(behind[at:])
    return in_body or not words_of("often").isdisjoint(behind)


def _are_shots_told(group: Group) -> bool:
    """Whether a gun is told of in the sentence of people or in the one before."""
    doc, (first, end) = group.head.doc, group.head.doc.sentence_of(group.head.i)
    before = doc.sentence_of(first - 1)[0] if first else first
    return not words_of("firing").isdisjoint(doc.lower[before:end])


def words_of(kind: str) -> frozenset[str]:
    """The words of missiles.tsv of one kind: "bullet" is a missile, "gun" a word of firing."""
    return word_sets("missiles.tsv")[kind]
