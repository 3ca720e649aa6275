"""People that a phrase counts once, and whether those told behind them are their parts.

"Five people, three women and two children" are five; "three soldiers, two policemen and a guard were
killed" tells of six.
"""

from collections.abc import Sequence
from dataclasses import field
from functools import lru_cache

from tallystick.counts import NumberMention
from tallystick.doc import Token
from tallystick.extract.people import ONE_MORE, is_plural, is_round_number, noun_class
from tallystick.gazetteer import country_of, is_demonym
from tallystick.persons import person_words
from tallystick.records import Count
from tallystick.values import plain, replace
from tallystick.vocabulary import FORCES, ActorClass, Bound

# Words that stand for people named before: "12 others", "seven more", "two of them".
OTHERS = frozenset("others other more them another both all whom those these".split())
# "Killed two and wounded an unspecified number".
UNSAID = frozenset("number unspecified unknown undisclosed undetermined untold".split())
_ANYBODY = OTHERS | ONE_MORE | UNSAID
SET_OFF = frozenset({",", "(", "-", "–", "—", "--", ":"})


@plain(frozen=True, slots=True)
class Group:
    """People of one kind that a phrase counts once.

    `head` is the noun, `first`..`last` the tokens of the phrase without its number, `start`..`end`
    with it. `mention` is the number, None where a form alone counts ("a soldier", "militants").
    """

    head: Token
    first: int
    last: int
    count: Count
    mention: NumberMention | None
    rule: str
    parts: tuple["Group", ...] = ()
    start: int = field(init=False)
    end: int = field(init=False)

    def __post_init__(self) -> None:
        mention = self.mention
        start = min(self.first, mention.start) if mention else self.first
        end = max(self.last, mention.end - 1) if mention else self.last
        object.__setattr__(self, "start", start)
        object.__setattr__(self, "end", end)

    @property
    def tokens(self) -> Sequence[Token]:
        """The tokens of the phrase, without its number."""
        return self.head.doc[self.first : self.last + 1]

    @property
    def anonymous(self) -> bool:
        """Whether the phrase says no more than a number: "12 others", "killing three"."""
        mention = self.mention
        for token in self.head.doc[self.first : self.last + 1]:
            if not _says_nobody(token) and (
                mention is None or not mention.start <= token.i < mention.end
            ):
                return False
        return True


def _says_nobody(token: Token) -> bool:
    """Whether a word of a phrase tells nothing of who the people are."""
    return (
        token.lower_ in _ANYBODY or token.pos_ in {"NUM", "DET", "PUNCT"} or is_round_number(token)
    )


def is_introduced(group: Group) -> bool:
    """ "Omar Noor, 38, was taken to hospital": by name and age, as somebody is told of first."""
    behind = group.head.doc.lower[group.end + 1 : group.end + 3]
    aged = behind[:1] == (",",) and behind[1:2] != () and behind[1].isdigit()
    return aged and group.head.pos_ == "PROPN" and len(group.tokens) > 1


def whole_of(groups: Sequence[Group]) -> Group | None:
    """The first group when the others are its parts: "five people, three women and two children"."""
    whole, parts = groups[0], groups[1:]
    doc, values = whole.head.doc, [part.count.value for part in parts]
    people = sum(value for value in values if value is not None)
    listed = len(parts) > 1 or any(part.rule == "list-of-persons" for part in parts)
    behind = whole.end + 1
    if _is_by_name(whole, parts):
        return replace(whole, parts=tuple(parts))
    if not listed or None in values or not is_plural(whole.head):
        return None
    if all(part.anonymous and doc.lower[part.end + 1 : part.end + 2] == ("in",) for part in parts):
        return None  # "20 people: 12 in Gao and eight in Mopti" are two towns' own
    if behind >= len(doc) or doc.texts[behind] not in SET_OFF or _are_beside(whole, parts):
        return None
    if whole.mention is None:
        return replace(whole, count=exact(people), rule="sum-of-parts", parts=tuple(parts))
    return replace(whole, parts=tuple(parts)) if whole.count.value == people else None


def _is_by_name(whole: Group, parts: Sequence[Group]) -> bool:
    """ "Four others, 41-year-old Ronald Hill; Tina Reed, 22; ...": they are told by name."""
    doc, first = whole.head.doc, parts[0]
    alone = all(part.mention is None and part.head.pos_ == "PROPN" for part in parts)
    several = whole.mention is not None and (whole.count.value or 0) > 1
    gap = doc.lower[whole.end + 1 : first.start]
    return alone and several and gap[:1] in {(",",), (":",), ("-",), ("—",)} and "and" not in gap


def are_of_two_sides(groups: Sequence[Group]) -> bool:
    """ "A corporal and a guerrilla" are one of each side, and no list of two."""
    return len({_side(group) for group in groups} - {None}) > 1


def _are_beside(whole: Group, parts: Sequence[Group]) -> bool:
    """ "Three policemen, one soldier and two civilians", "the nuns, their cook": no nun is the cook."""
    doc, first = whole.head.doc, parts[0].start
    if doc.lower[first] == "their":
        return True  # but not those of "the victims, two brothers and their cousin"
    if any(_are_apart(whole.head, part.head) for part in parts):
        return True
    behind = doc.tags[parts[-1].end + 1 : parts[-1].end + 2]
    if behind in {("AUX",), ("VERB",)}:  # no comma: a list, no aside
        held = _holds_anybody(whole) or all(map(_holds_anybody, parts))
        return not held and not _are_of_one_field([whole, *parts])
    return False


def _are_of_one_field(groups: Sequence[Group]) -> bool:
    """Whether the callings go together: a photographer and a cameraman may be two journalists."""
    heads = [t.base_ for group in groups for t in _heads(group)]
    return any(person_words(field).issuperset(heads) for field in _FIELDS)


_FIELDS = ("field_press", "field_ranks", "field_care", "field_faith", "field_law", "field_school")


def _heads(group: Group) -> list[Token]:
    """The nouns of people that are told as one: "a boy and a girl"."""
    return [group.head, *(t for t in group.tokens if t.dep_ == "conj")]


def _holds_anybody(group: Group) -> bool:
    """Whether any people may be called so, or are told by age, kin or country: "people", "two boys"."""
    words = person_words("wide", "child", "kin")
    anybody = (t.base_ in words or is_demonym(t.text) for t in _heads(group))
    return group.anonymous or all(anybody)


def _are_apart(one: Token, other: Token) -> bool:
    """Whether nobody is both: a soldier and a policeman, a German and a Dane."""
    if is_demonym(one.text) and is_demonym(other.text):
        lands = {country_of(one.text), country_of(other.text)}
        return None not in lands and len(lands) == 2
    camps = {_camp(one), _camp(other)}
    if None not in camps and len(camps) == 2:
        return True
    kinds = (_kind_of(one), _kind_of(other))
    return set(kinds) in ({"army", "police"}, {"child", "adult"}) or kinds == ("child", "other")


def _kind_of(noun: Token) -> str:
    """Whether a noun is of soldiers, police, children, grown-ups, other people of a class, or of any."""
    for kind in ("army", "police", "child", "adult"):
        if noun.base_ in person_words(kind):
            return kind
    # "three children, two of them sons"
    any_people = noun.base_ in person_words("wide", "kin")
    return "other" if not any_people and noun_class(noun.lower_) is not None else ""


def _camp(noun: Token) -> ActorClass | None:
    """The force that a noun is of, or civilians: "gunmen", "villagers"; None for "men"."""
    kind = noun_class(noun.lower_)
    if kind is None or noun.base_ in person_words("wide"):
        return None
    return kind if kind in FORCES else ActorClass.CIVILIAN


def _side(group: Group) -> ActorClass | None:
    """The side that a noun names by itself: of "soldiers" and "civilians", not of "men"."""
    kind, word = noun_class(group.head.lower_), group.head.lower_
    return kind if kind in FORCES or word in {"civilian", "civilians"} else None


@lru_cache(maxsize=1_000)
def exact(value: int, words: str = "") -> Count:
    """An exact count: "a soldier" is 1, "A, B and C" is 3."""
    return Count(bound=Bound.EXACT, value=value, low=value, high=value, words=words)


def above(value: int) -> Count:
    """More than so many: "the toll passed 200"."""
    return Count(bound=Bound.MORE_THAN, value=value, low=value + 1, high=None)


VAGUE_PLURAL = Count(bound=Bound.VAGUE, value=None, low=2, high=None)


def joined(groups: Sequence[Group], count: Count, rule: str) -> Group:
    """Groups that stand next to each other as one: "him, his wife and son"."""
    parts = tuple(part for group in groups for part in group.parts)
    last = max(group.last for group in groups)
    return replace(groups[0], last=last, count=count, rule=rule, parts=parts)
