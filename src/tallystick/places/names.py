"""Which runs of capitals are names of places: "Hassukhel" is, "Gen. Arshad" is not."""

import math
import re
from functools import lru_cache

from tallystick.doc import Doc, Token
from tallystick.gazetteer import (
    Entry,
    bare_name,
    capital_told,
    country_of,
    entries,
    fold,
    is_demonym,
    is_name,
)
from tallystick.gazetteer.spelling import spelled_out
from tallystick.grammar import A_OR_AN, GENITIVES
from tallystick.kept import constant
from tallystick.places.bodies import is_of_body, is_ship, of_land
from tallystick.places.context import Before, Behind
from tallystick.places.distance import is_state
from tallystick.places.lexicon import compass, group_end, group_words, is_group, word_class
from tallystick.places.mention import NO_EVENT, Role
from tallystick.places.quarters import is_estate, is_island, is_side_of_town
from tallystick.places.setting import WELL_KNOWN
from tallystick.places.struck import is_razed
from tallystick.places.zones import is_village_of, is_zone_of_land
from tallystick.truecase import is_common_word

# Asked by the thousand: a member is looked up on its class anew each time.
_SPEAKER, _WEAK, _LOCATIVE, _BARE = Role.SPEAKER, Role.WEAK, Role.LOCATIVE, Role.BARE

DIVISIONS = ("district", "province")
_SETTLEMENTS = ("town", "village", "neighbourhood")


# Without preposition a name counts from this size on: "Rivera" the surname is also a small town.
_BARE_PEOPLE = 30_000
# With a word for an event that is named after places, not after its victims: "the Hernani bombing".
_PEOPLE_OF_EVENT = 1_000


_LOCAL = ("local", "government")


def trimmed(doc: Doc, start: int, end: int, sentence_end: int) -> tuple[int, int]:
    """A run of name words without article or weekday, with a "city" that is part of the name."""
    lower, texts, days = doc.lower, doc.texts, _days()
    while start < end and (
        lower[start] in ("the", "a", "an")
        or (end - start > 1 and (lower[start] in days or lower[start] in _BEFORE_VILLAGE))
    ):
        start += 1
    while end - start > 1 and lower[end - 1] in days:
        end -= 1
    if "government" in lower[start:end]:
        parts = (at for at in range(start + 1, end - 1) if lower[at : at + 2] == _LOCAL)
        end = next(parts, end)
    start = _country_start(doc, start, end)
    if start > 1 and lower[start - 1] == "-" and lower[start - 2] in ("al", "el", "ash"):
        start -= 2
    if end < sentence_end and lower[end] in word_class("name_end"):
        # "Gaza City", not "the southern Gaza city of Khan Younis"
        end += is_name(doc.phrase(start, end + 1)) and lower[end : end + 2] != ("city", "of")
    longer = start > 0 and texts[start - 1].istitle() and not _opens_sentence(doc, start - 1)
    longer = longer and lower[start - 1] not in A_OR_AN and is_name(doc.phrase(start - 1, end))
    return start - 1 if longer else start, end


# "In Barangay | Rogero".
_BEFORE_VILLAGE = frozenset({"barangay", "brgy", "bgy"})


def behind_faith(doc: Doc, start: int, end: int) -> int:
    """Where a name begins behind the faith of its people: "the Catholic | Ardoyne area", not "the
    Muslim Quarter", nor "St. Mary Catholic Church"."""
    lower = doc.lower
    if lower[start] not in _of_faith():
        return start  # as of most
    at = next((i for i in range(start, end) if lower[i] not in _of_faith()), end)
    rest = set(lower[at:end])
    own = not rest or is_name(doc.phrase(start, end))
    if own or lower[end - 1] in word_class("site organisation") or rest <= _kinds_of_place():
        return start
    told = not _kinds_of_place().isdisjoint(lower[end - 1 : end + 1])
    return at if told or is_name(doc.phrase(at, end)) else start


@constant
def _kinds_of_place() -> frozenset[str]:
    return word_class("settlement division area quarter")


@constant
def _of_faith() -> frozenset[str]:
    return word_class("faith") | {"roman", "-", "–"}


def _opens_sentence(doc: Doc, at: int) -> bool:
    """Whether a preposition has its capital from the sentence: "In | Goma", which is no Ingoma."""
    return doc.tags[at] == "ADP" and (doc.sentence_of(at)[0] == at or doc[at - 1].is_punct)


def _country_start(doc: Doc, start: int, end: int) -> int:
    """Where the name of a country with "of" begins: "Democratic Republic of the Congo",
    or of a sea: "Gulf of Aden".
    """
    if start < 2 or doc.lower[start - 1] not in ("of", "the"):
        return start
    for begins in range(max(0, start - 4), start - 1):
        if doc.texts[begins][0].isupper():
            name = doc.phrase(begins, end)
            if country_of(name) and not is_demonym(name):
                return begins
    if doc.lower[start - 2] in word_class("with_of") and is_name(doc.phrase(start - 2, end)):
        return start - 2
    return start


@constant
def _days() -> frozenset[str]:
    return frozenset(word for word in word_class("never") if word.endswith("day"))


def is_no_place(doc: Doc, start: int, end: int) -> bool:
    """Whether the words alone rule a place out: "Syrian", "Gen. Arshad", "Kabul Bank", "June"."""
    name = doc.phrase(start, end)
    if _is_none_by_itself(name, doc.lower[start:end]) or _is_in_group(doc, start, end):
        return True
    first, last = doc.lower[start].rstrip("."), doc.lower[end - 1].rstrip(".")
    if is_of_body(doc, start, end) or is_ship(doc, start):
        return True
    if _is_campaign(doc, start) or _is_label(doc, start, end) or _is_day(doc, start, end):
        return True
    if doc.lower[start - 1] in A_OR_AN and doc.tags[end : end + 1] not in _GOES_ON:
        return True  # "members of a Union", not "a Kabul suburb"
    if end - start == 1:
        if doc.texts[start - 1] in GENITIVES and doc.lower[start] in word_class("organisation"):
            return True  # "the Kuta Fishermen's Union"
        if doc.lower[start - 1] == "the" and doc.lower[start] in word_class("settlement division"):
            return True  # "THE CANTON THAT BEARS THE SAME NAME"
        if name in word_class("postal"):
            return start < 2 or doc.texts[start - 1] != "," or not doc.texts[start - 2][0].isupper()
        opens = doc.sentence_of(start)[0] == start or doc[start - 1].is_punct
        return (opens and doc.tags[start] in _NO_NAMES) or _is_initials(doc, start)
    if first in word_class("title") and not entries(name):
        # "Gen. Arshad" is a man, "Imam Zaman mosque" a mosque, "Queen Zara Park" a park.
        behind = end < len(doc) and doc.lower[end] in word_class("site")
        return not behind and last not in _AFTER_RULERS
    return last in word_class("organisation") and not entries(name)


# What is called after rulers and saints, but for the schools and hospitals where people learn and die.
_AFTER_RULERS = frozenset("park reserve mosque church airport bridge stadium barracks base".split())


def _is_in_group(doc: Doc, start: int, end: int) -> bool:
    """Whether a name is that of an armed group, or its last word: the "Haram" of "Boko Haram"."""
    if doc.lower[end - 1] not in group_words():
        return False
    inside = any(
        group_end(doc.lower, at) >= end for at in range(max(0, start - GROUP_WORDS), start)
    )
    return inside or group_end(doc.lower, start) == end


# How many words of a group's name may stand before the one that is asked of.
GROUP_WORDS = 3
_GOES_ON = frozenset({("NOUN",), ("PROPN",), ("ADJ",), ("PUNCT",), ("NUM",), ("PART",)})


# The names of one report come in the next.
@lru_cache(maxsize=20_000)
def _is_none_by_itself(name: str, lower: tuple[str, ...]) -> bool:
    """Whether a name is no place wherever it stands: "Syrian", "June", "the U.N.", "Gen."."""
    if is_demonym(name) or not any(map(str.isalpha, name)):
        return True
    words, never = [word.rstrip(".") for word in lower], word_class("never")
    if _of_faith().issuperset(words) and not word_class("faith").isdisjoint(words):
        return True  # "the mixed Protestant-Roman Catholic area"
    if never.issuperset(words) or never.issuperset(word.replace(".", "") for word in words):
        return True
    if len(words) > 1:
        return False
    short = name.endswith(".") and words[0] in word_class("month_short")
    return short or len(name) < 2 or words[0] in word_class("compass title")


def _is_initials(doc: Doc, at: int) -> bool:
    """Whether a word in capitals is the initials of a body: "the ELN", "GAM"; not of a line in capitals."""
    name = doc.texts[at]
    short = name.isupper() and name.isalpha() and len(name) <= _LONGEST_INITIALS
    if not short or at == 0 or doc[at - 1].is_space or country_of(name):
        return False
    if any(text.isupper() for text in (doc.texts[at - 1], *doc.texts[at + 1 : at + 2])):
        return False
    return is_group(name) or doc.lower[at - 1] in _ONE_OF_MANY or not entries(name)


# "Another IBO", "that ORV", "the ELN".
_ONE_OF_MANY = frozenset({"the", "another", "this", "that", "each", "every"})
# Initials have no more letters than this; a longer word in capitals opens a line: "SRINAGAR: Five".
_LONGEST_INITIALS = 6


def _is_campaign(doc: Doc, start: int) -> bool:
    """Whether a name is that of a campaign: "Operation Victoria", "in the operation "Victoria"."""
    if "operation" not in doc.lower[max(0, start - 2) : start + 1]:
        return False
    before = start - 1 - doc[start - 1].is_quote if start > 1 else start
    return "operation" in (doc.lower[start], doc.lower[before])


def _is_label(doc: Doc, start: int, end: int) -> bool:
    """Whether a name in brackets tells who speaks next: "[Ponce] We counted 230 dead"."""
    bracketed = doc.texts[start - 1] == "[" and doc.texts[end : end + 1] == ("]",)
    return bracketed and doc.sentence_of(start)[0] >= start - 1


def _is_day(doc: Doc, start: int, end: int) -> bool:
    """Whether a month cut short stands at its day: "on Jan 29", "on 29 Jan"."""
    if end - start > 1 or doc.lower[start].rstrip(".") not in word_class("month_short"):
        return False
    return "NUM" in (*doc.tags[end : end + 1], *doc.tags[max(0, start - 1) : start])


def is_site(doc: Doc, start: int, end: int) -> bool:
    """Whether a name says that it is a site: "Al-Noor Mosque", "Camp Shaheen", "Hotel Mercy"."""
    if end - start < 2 or is_village_of(doc, end) or is_zone_of_land(doc, start, end):
        return False
    first, last = doc.lower[start], doc.lower[end - 1]
    opens = first in word_class("site") and first not in word_class("first_of_town")
    told = last in word_class("site site_in_name") or opens
    return told and (last == "hospital" or not entries(doc.phrase(start, end)))


def town_in_name(doc: Doc, chunk: tuple[int, int], ends: int, known: tuple[Entry, ...]) -> str:
    """The town a site is called after: "Baghdad" of "Baghdad International Airport".

    A street is seldom in the town that it is called after, nor is a bar: "Massachusetts Avenue",
    "the Kabul-Kandahar highway"; "a Zanesville bar" is. `ends` is behind the words of its kind.
    """
    start, end = chunk
    if ends > end and doc.lower[end] in ("'s", "’s"):
        return ""  # "Perry's Truck Stop"
    if not _named_after_far_places().isdisjoint((doc.lower[end - 1], doc.lower[ends - 1])):
        any_of_town = doc.lower[start - 1 : start] in (("a",), ("an",)) and ends == end + 1
        return doc.phrase(start, end) if any_of_town and _is_town(doc, start, end) else ""
    if known and known[0].population >= _BARE_PEOPLE and not _is_never(doc.phrase(start, end)):
        return doc.phrase(start, end) if known[0].kind != "country" else ""
    while start < end - 1 and doc.lower[start] in compass():
        start += 1  # "a South Lagos apartment block"
    for stop in range(end - 1, start, -1):
        words = doc.phrase(start, stop)
        if _is_never(words) or is_common_word(words) or country_of(words):
            continue
        found = entries(words)
        if found and found[0].population >= WELL_KNOWN and not is_demonym(words):
            return words
    return ""


def _is_never(words: str) -> bool:
    """Whether a word is no place, also with the stops of its letters: the "U.N." of "the U.N. compound"."""
    return words.lower().replace(".", "") in word_class("never")


@constant
def _named_after_far_places() -> frozenset[str]:
    return word_class("street") | word_class("square") | word_class("named_freely")


def known_window(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """The longest known name in a run of capitals: "Turkey" of "Southern Turkey Kills Two"."""
    barred = start
    for begins in range(start, end):
        barred = max(barred, group_end(doc.lower, begins))
        if begins < barred:
            continue
        skip = doc[begins].lower_ in compass()
        for stops in range(min(end, begins + 5), begins + skip, -1):
            name = doc.phrase(begins + skip, stops)
            coded = name in word_class("postal") and doc.texts[max(0, begins - 1)] == ","
            if (is_name(name) and not is_demonym(name)) or coded:
                return begins, stops
    return end, end


def place_in_name(doc: Doc, start: int, end: int) -> int:
    """Where the place ends that a body or office is called after: the "Queensland" of "Queensland
    Premier Beattie"; `start` where there is none, as in "Jordan Smith" or "Taylor Report".
    """
    lower = doc.lower
    if end < len(lower) and lower[end].rstrip(".") in word_class("town_office"):
        return end if _is_town(doc, start, end) else start
    for stop in range(min(end - 1, start + 3), start, -1):
        joined = lower[stop] in ("-", "–") and _is_of_police(doc, stop, end)
        if not joined and lower[stop].rstrip(".") not in _named_after_places():
            continue
        name = doc.phrase(start, stop)
        plain = set(lower[start:stop]) <= _plain_words()
        if is_demonym(name) or (plain and (stop - start == 1 or not is_name(name))):
            continue
        if stop - start == 1 and is_common_word(name) and country_of(name) is None:
            continue  # "the Drug Administration", called after no town in India
        if (joined or lower[stop] in word_class("town_office")) and _is_town(doc, start, stop):
            return stop
        known = entries(name)
        large = known and (
            known[0].kind in ("province", "area") or known[0].population >= WELL_KNOWN
        )
        if country_of(name) or (large and is_name(name)):
            return stop
    return start


def _is_of_police(doc: Doc, start: int, end: int) -> bool:
    """Whether an office of a town ends a name or follows it: "Savannah-Chatham Metropolitan Police"."""
    return not word_class("town_office").isdisjoint(doc.lower[start : end + 1])


def _is_town(doc: Doc, start: int, end: int) -> bool:
    """Whether a name before "police" is that of a town: "Urbana", not "Chicago Homicide"."""
    name = doc.phrase(start, end)
    if set(doc.lower[start:end]) <= _plain_words() and (end - start == 1 or not is_name(name)):
        return False
    if is_demonym(name):
        return False  # "three Afghan police", though a village is called so
    known = entries(name) if is_name(name) and not is_common_word(name) else ()
    return bool(known) and known[0].kind in ("town", "village", *DIVISIONS)


@constant
def _named_after_places() -> frozenset[str]:
    bodies = word_class("organisation title town_office")
    return bodies | word_class("division")


@constant
def _plain_words() -> frozenset[str]:
    """Words that are names of places somewhere, and in a body's name are none: "Coast Guard"."""
    plain = ("area", "settlement", "site", "compass", "never", "organisation", "title")
    return frozenset().union(*(word_class(name) for name in plain))


def is_division(name: str) -> bool:
    """Whether a name is best known as one of a country or division: "Helmand"."""
    known = entries(name)
    return bool(known) and known[0].kind in ("country", "area", *DIVISIONS)


def kind_in_name(name: str) -> str:
    """The kind that a name tells of itself: "Chungo District" is a district, "Ga." no country."""
    kind = bare_name(spelled_out(name))[1]
    return kind if kind in DIVISIONS or (kind and not is_name(name)) else ""


def is_admitted(
    doc: Doc,
    chunk: tuple[int, int],
    around: tuple[Before, Behind],
    role: Role,
    *,
    site: bool,
    known: tuple[Entry, ...],
) -> bool:
    """Whether a name counts as a place, by what the gazetteer knows and how it stands."""
    left, right = around
    name = doc.phrase(*chunk)
    if right.use == "modifier":
        return country_of(name) is not None
    if role is _SPEAKER and left.relation is None:
        role = _BARE
    if site:
        body = doc.lower[max(chunk[1], right.ends) - 1] in word_class("body_or_site")
        return role in (_HAPPENS_THERE if body else _ROLES_OF_SITES)
    aside = role is _WEAK and left.relation is not None and left.relation.finest is not None
    if _is_part_of_town(name, right):
        return False
    if _is_sure(doc, chunk, name, left, role):
        return True
    least = math.inf if role is _BARE else _BARE_PEOPLE
    if role is _LOCATIVE and not right.use and _reads_as_town(doc, chunk[0], left):
        least = _PEOPLE_OF_TOWN
    if known and _is_word(doc, chunk, known, least) and not (left.kind or right.kind):
        return False
    if known and (aside or role in _LOCATED):
        return role is not Role.EVENT or left.of_event or _may_own_event(doc, chunk, known[0])
    if known:
        famous = known[0].kind in ("province", "area") or known[0].population >= _BARE_PEOPLE
        famous = famous and is_name(bare_name(name)[0]) and not _ends_longer_name(doc, chunk[0])
        told = bool(left.kind or right.kind or left.of_part)
        return famous or told or is_before_larger(doc, chunk[1])
    return _is_admitted_unknown(doc, chunk, around, role)


_HAPPENS_THERE = (_LOCATIVE, Role.EVENT)
_LOCATED = (*_HAPPENS_THERE, _SPEAKER)
_ROLES_OF_SITES = (*_HAPPENS_THERE, *NO_EVENT)


def _is_sure(doc: Doc, chunk: tuple[int, int], name: str, left: Before, role: Role) -> bool:
    """Whether a name is a place whatever the gazetteer has: "Mali", "Haiti's capital", "OH", "on the
    Southwest Side"."""
    if country_of(name) is not None or name in word_class("postal"):
        return True
    if capital_told(name) is not None:
        return True
    return role in _LOCATED and is_side_of_town(doc, chunk, left)


def _is_part_of_town(name: str, right: Behind) -> bool:
    """ "The Central district of the city" is a part of it, and nowhere else in the world."""
    stem, kind = bare_name(name)
    return "district" in (kind, right.kind) and set(stem.lower().split()) <= compass()


def _reads_as_town(doc: Doc, at: int, left: Before) -> bool:
    """Whether a word of every day stands as the name of a town does: "shot in Humble on Friday"."""
    relation = left.relation.name if left.relation else ""
    if relation not in _AT_TOWN or left.article or doc[at].pos_ != "PROPN":
        return False
    return doc.lower[at] not in _plain_words() and doc.lower[at] not in word_class("not_alone")


_AT_TOWN = frozenset({"in", "near", "outside"})
# A word for a town with fewer people is the word: "Battle" and "Head" are villages.
_PEOPLE_OF_TOWN = 1_000


def _is_word(doc: Doc, chunk: tuple[int, int], known: tuple[Entry, ...], least: float) -> bool:
    """Whether a name is a word of every day, and no place of `least` people's own: "in Head"."""
    if chunk[1] - chunk[0] > 1 or not is_common_word(doc[chunk[0]].text):
        return False
    own = fold(spelled_out(doc[chunk[0]].text))
    return not any(fold(e.name) == own and e.population >= least for e in known)


def _is_admitted_unknown(
    doc: Doc, chunk: tuple[int, int], around: tuple[Before, Behind], role: Role
) -> bool:
    """Whether a name that the gazetteer lacks is a place: "in Abdo village", "in Hassukhel"."""
    left, right = around
    noun = doc[chunk[1] - 1].pos_ != "ADJ"
    told = left.kind or right.kind in (*DIVISIONS, *_SETTLEMENTS)
    told = told or (chunk[1] - chunk[0] > 1 and doc.lower[chunk[1] - 1] in of_land())
    typed = noun and bool(told)
    aside = role is _WEAK and left.relation is not None and left.relation.finest is not None
    if role is Role.EVENT and _is_behind_year(doc, chunk[0]):
        return right.use == "event" and not word_class("event_at_place").isdisjoint(
            doc.lower[chunk[1] : chunk[1] + 2]
        )
    if role not in (_LOCATIVE, _SPEAKER) and not aside and not left.of_event:
        # As in "fighting between Hamas and Fatah", which is one of people.
        return typed and role is not Role.POSSESSIVE
    sided = chunk[1] - chunk[0] > 1 and doc.lower[chunk[0]] in compass()
    named = doc[chunk[0] + sided]  # "the Upper Shurrab valley"
    typed = typed or (right.kind == "area" and _is_written_as_name(named))
    return typed or _looks_like_place(doc, chunk, left)


def _is_behind_year(doc: Doc, start: int) -> bool:
    """Whether a year stands before the name of an event: "the 2017 | Letpur | attack"."""
    year = start > 1 and _YEAR.fullmatch(doc.texts[start - 1]) is not None
    return year and doc.lower[start - 2] in ("the", "a")


_YEAR = re.compile(r"(?:19|20)\d\d")


def _ends_longer_name(doc: Doc, start: int) -> bool:
    """Whether a word with a capital stands right before: the "Kakai" of "Grace Kakai"."""
    if start == 0 or doc[start].is_sent_start:
        return False
    before = doc[start - 1]
    other = before.lower_ in compass() or country_of(before.text) or before.pos_ in _NO_NAMES
    return before.text.istitle() and before.is_alpha and not other


# Words with a capital that begin a sentence and are no part of a name: "The", "In", "When".
_NO_NAMES = frozenset({"DET", "ADP", "PRON", "SCONJ", "CCONJ", "ADV", "NUM", "VERB", "AUX"})


def _may_own_event(doc: Doc, chunk: tuple[int, int], best: Entry) -> bool:
    """ "The Kabul bombing" is one at Kabul; "Rivera's murder" is that of a person."""
    if doc.tags[chunk[0]] == "ADJ" and is_common_word(doc.phrase(*chunk)):
        return False  # "a Savage Attack", though a town is called so
    possessive = chunk[1] < len(doc) and doc[chunk[1]].pos_ == "PART"
    behind = doc.lower[chunk[1] : chunk[1] + 1]
    if not possessive and not word_class("event_at_place").isdisjoint(behind):
        return best.population >= _PEOPLE_OF_EVENT
    return best.population >= (WELL_KNOWN if possessive else _BARE_PEOPLE)


def is_before_larger(doc: Doc, end: int) -> bool:
    """Whether ", Yemen" or ", Ohio" follows, which only follows names of places."""
    if end + 1 >= len(doc) or doc[end].text != ",":
        return False
    for stop in (end + 3, end + 2):
        name = doc.phrase(end + 1, min(stop, len(doc)))
        if name[:1].isupper() and not is_demonym(name):
            found = entries(name)
            larger = found and found[0].kind in ("country", "province", "area")
            if larger or any(is_state(entry) for entry in found):
                return True
    return False


def _looks_like_place(doc: Doc, chunk: tuple[int, int], left: Before) -> bool:
    """Whether an unknown name behind "in", "at", "near" or "bombed" reads like a village."""
    tokens = doc.span(*chunk)
    razed = left.relation is None and is_razed(doc, chunk[0])
    behind = _is_behind_village_word(left) or is_island(doc, chunk, left)
    behind = behind or is_estate(doc, chunk, left)
    if not (behind or razed or _is_bombarded(doc, left)):
        return False
    own = (token for token in tokens if token.text not in word_class("connector"))
    if any(token.lower_.rstrip(".") in _not_in_village() for token in own):
        return False
    if tokens.root.dep_ == "compound" and tokens.root.head.i >= chunk[1]:
        # "In Sayyaf clash": the words for what happened carry the preposition.
        return False
    acronym = len(tokens) == 1 and tokens.text.isupper() and len(tokens.text) <= 5
    named = tokens[1:] if tokens[0].pos_ == "ADP" else tokens
    written = [token for token in named if _has_capital(token.text)]
    if len(written) > 1 and written[-1].lower_ in word_class("quarter"):
        return True
    # "in Orange Mound": the last word tells that it is a name
    plain = len(written) > 1 and written[-1] is tokens[-1]
    told = written[-1:] if plain else written
    return not acronym and bool(written) and all(map(_is_written_as_name, told))


def _has_capital(word: str) -> bool:
    """Whether a word is written as a name: "Kotra", "M'Bagne", "Sa'ada"; not "RAF"."""
    letters = _MARKS_INSIDE.sub("", word)
    return letters.isalpha() and letters[:1].isupper() and not letters[1:].isupper()


_MARKS_INSIDE = re.compile("(?<=[^\\W_])['‘’`](?=[^\\W_])")


def _is_bombarded(doc: Doc, left: Before) -> bool:
    """Whether blows from afar fall on a name, which is then a place's: "air strikes on Tel Hamra"."""
    on = left.relation is not None and left.relation.name == "on" and not left.article
    return on and doc.lower[left.begins - 1] in _FROM_AFAR


_FROM_AFAR = frozenset(
    "bombardment shelling airstrike airstrikes air-strikes air-raids bombs rockets shells".split()
)


def _is_behind_village_word(left: Before) -> bool:
    """Whether "in", "at" or "near" stands before a name without an article."""
    relation = left.relation.name if left.relation else ""
    return relation in _FOR_UNKNOWN and not left.article


def _is_written_as_name(token: Token) -> bool:
    """Whether a capital within a sentence marks a name, whatever the parser takes it for."""
    if token.pos_ == "PROPN":
        return True
    return token.pos_ in ("NOUN", "ADJ", "X") and not is_common_word(token.text)


_FOR_UNKNOWN = frozenset(
    {"in", "at", "near", "outside", "between", "towards", "suburb_of"}
    | {f"{side}_of" for side in ("north", "south", "east", "west")}
    | {f"{side}_of" for side in ("northeast", "northwest", "southeast", "southwest")}
)


@constant
def _not_in_village() -> frozenset[str]:
    return word_class("never title organisation")
