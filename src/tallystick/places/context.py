"""What the words before and behind a name say: "20 km south of the town of Mir Ali"."""

import re

from tallystick.doc import Doc, Token
from tallystick.gazetteer import country_of, entries, generic_words
from tallystick.grammar import AND, GENITIVES
from tallystick.kept import constant, kept
from tallystick.places.chunks import joined_name
from tallystick.places.lexicon import Relation, compass, is_chain, relations, word_class
from tallystick.places.setting import WELL_KNOWN
from tallystick.places.sides import opens_side, owned_side
from tallystick.places.told_kinds import (
    ends_phrase,
    kind_in_apposition,
    kind_of_plural,
    kind_of_seat,
    kind_told_behind,
)
from tallystick.places.waged import wages
from tallystick.values import maker, plain

# Farther left than this no preposition belongs to the name: "in the restive, rebel-held town of".
REACH = 10
# UCDP: within 25 km of a town is "near" it, farther off is a point of its own (where_prec 5).
NEAR_KM = 25.0
_KM_PER_MILE = 1.609
_DISTANCE = re.compile(r"(\d+(?:\.\d+)?)[ -]?(km|kilomet|mile)[^.,;]*?(?:\(.*\))?[^.,;]*$")
# Words that open a clause: what stands before them is of another one.
_CLAUSE_WORDS = frozenset(
    {"when", "where", "while", "as", "that", "which", "who", "whose", "after", "before", "because"}
    | {"if", "until", "since", "though", "although", "whereas", "and", "but", "or"}
)
# Short names of countries that stand for an adjective: "killed in US strike".
_POWERS = frozenset({"US", "U.S.", "USA", "UK", "U.K."})
_WALKED = frozenset({"ADJ", "DET", "ADV"})
EVENT = Relation((), "in", 1)


@plain(frozen=True, slots=True, kw_only=True)
class Before:
    """What stands before a name: its relation, the kind its type word tells, and where it begins.

    "in the besieged town of" is relation in, kind "town"; `of_part` tells that a name of its own and
    a type word stand before, "the Malangzai area of"; `side` is where that side is named on which
    something was inside: the "north" of "in the north of".
    """

    relation: Relation | None = None
    kind: str = ""
    begins: int
    of_event: bool = False
    article: bool = False
    distance: bool = False
    of_part: bool = False
    side: int | None = None


_make_before = maker(Before)


def before(doc: Doc, name_start: int, sentence_start: int) -> Before:
    """Reads leftwards from a name until a preposition that relates it, or a word that ends it."""
    at, kind, article = name_start - 1, "", False
    lower = doc.lower
    while at >= sentence_start and name_start - at < REACH:
        relation = _relation_ending(lower, at, sentence_start) or _against(lower, at, kind)
        if relation:
            return _related(doc, relation, at, sentence_start, kind=kind, article=article)
        word = lower[at]
        if word == "of" and at > sentence_start:
            of_what = lower[at - 1]
            if of_what in word_class("struck") and not _is_overthrown(doc, at, name_start):
                return _make_before(relation=EVENT, kind=kind, begins=at - 1, of_event=True)
            if not _is_type(of_what):
                if of_what not in word_class("site") or doc.texts[at - 1][0].isupper():
                    break
                at -= 2
                continue
            owner = owner_of_type(doc, at - 1, sentence_start)
            if owner is None and _is_named(doc, at - 1, sentence_start):
                return _make_before(kind=kind, begins=at + 1, article=article, of_part=True)
            kind = kind or generic_words().get(of_what, "") or kind_of_plural(of_what)
            at = at - 2 if owner is None else owner - 1
            continue
        if (told := _before_name(doc, at, name_start, sentence_start)) is not None:
            kind, at = kind or told[0], told[1]
            continue
        if not _walks(doc[at]) and not (kind and doc[at].pos_ in ("PROPN", "NOUN")):
            break
        article = article or (word == "the" and at == name_start - 1)
        kind = kind or _type_in_apposition(word)
        at -= 1
    return _make_before(kind=kind, begins=at + 1, article=article)


def _related(
    doc: Doc, relation: Relation, at: int, sentence_start: int, *, kind: str, article: bool
) -> Before:
    """What stands before a name, up to the relation whose last word is at a position."""
    begins = at - len(relation.words) + 1
    inside = opens_side(doc.lower, relation, begins, sentence_start)
    if inside is not None:
        held = Relation(relation.words, doc.lower[inside], 1)
        return _make_before(relation=held, kind=kind, begins=inside, side=begins)
    measured = _with_distance(doc, relation, begins, sentence_start)
    return _make_before(
        relation=measured,
        kind=kind,
        begins=begins,
        article=article,
        distance=measured is not relation,
    )


def _is_overthrown(doc: Doc, of: int, name_start: int) -> bool:
    """Whether it is a ruler that fell, long before: "two years after the | fall of | Omar Sabri"."""
    if doc.lower[of - 1] != "fall" or doc.lower[of - 2] != "the":
        return False
    since, ago = doc.lower[of - 3], doc.lower[of - 4]
    if since not in _SINCE_THEN or ago in _OF_LATE:
        return False  # "two weeks after the fall of Fort Sabri", a town on no map
    return not entries(doc.phrase(name_start, name_start + 2))


_SINCE_THEN = frozenset({"after", "since", "following"})
_OF_LATE = frozenset("hours day days week weeks month months".split())
_BLAMED = frozenset((word, "on") for word in ("blamed", "blame", "blames", "pinned"))


def _joined_owner(doc: Doc, mark: int) -> int | None:
    """Where a name with an "and" begins before its possessive mark: "Jammu and Kashmir | 's"."""
    links = (at for at in (mark - 2, mark - 3) if at > 0 and doc.lower[at] in AND)
    named = (joined_name(doc, at, mark) for at in links)
    return next((ends[0] for ends in named if ends is not None and ends[1] == mark), None)


def _before_name(doc: Doc, at: int, name_start: int, sentence_start: int) -> tuple[str, int] | None:
    """The kind that words before a name tell, and the word before them: "another village,"."""
    if at == name_start - 1 and (named := _before_comma(doc, at, sentence_start)):
        return named, at - 2
    owner = _joined_owner(doc, at) if doc.lower[at] in GENITIVES else None
    if owner is not None:
        return "", owner - 1
    noun = _before_known_as(doc, at, sentence_start)
    return None if noun is None else (_kind_of_spot(doc.lower[noun]), noun - 1)


def _before_known_as(doc: Doc, at: int, sentence_start: int) -> int | None:
    """The noun for a place known by its name: the "place" of "the place known as Red Gate"."""
    lower, texts = doc.lower, doc.texts
    noun = at - 1 - (lower[at] == "as")
    if noun < sentence_start or lower[noun + 1] not in word_class("known_as"):
        return None
    while noun - 2 > sentence_start and texts[noun][0].isupper():
        noun -= 1 + (lower[noun - 1] in ("in", "of", "near"))
    return noun if lower[noun] in word_class("spot site trade") else None


def _kind_of_spot(noun: str) -> str:
    """What a place is that is known by a name: a village where its word tells nothing."""
    site = "site" if noun in word_class("site trade") else "village"
    return generic_words().get(noun, site)


def _before_comma(doc: Doc, at: int, sentence_start: int) -> str:
    """The kind of what a comma names: the "village" of "in another village, Unguwan Gajere"."""
    if doc[at].text != "," or at - 2 < sentence_start or _is_named(doc, at - 1, sentence_start):
        return ""
    noun = doc.lower[at - 1]
    return generic_words().get(noun, "town") if noun in word_class("settlement") else ""


def _is_named(doc: Doc, noun: int, sentence_start: int) -> bool:
    """Whether a type word has a name of its own: the "district" of "the Qaddam district of"."""
    own = doc[noun - 1].pos_ == "PROPN" or any(map(str.isdigit, doc.texts[noun - 1][1:]))
    people = doc[noun - 1].lower_ in word_class("never")  # "the mainly Turkmen city of Tal Afar"
    called = own and not people and doc[noun - 1].lower_ not in word_class("compass")
    called = called and country_of(doc.texts[noun - 1]) is None  # "the US state of Georgia"
    return noun - 1 > sentence_start and called


def owner_of_type(doc: Doc, noun: int, sentence_start: int) -> int | None:
    """Where the larger place begins that stands before a type word with "of" behind: the "West
    Bank" of "the West Bank city of Jenin", the "Baghdad" of "the Baghdad neighbourhood of Karrada";
    None in "the Qaddam district of Damascus".
    """
    typed = doc.lower[noun] in word_class("settlement") or doc.lower[noun] in _DISTRICTS
    if not typed or noun + 2 >= len(doc) or not doc.texts[noun + 2][0].isupper():
        return None
    start = noun
    while start - 1 > sentence_start and doc.texts[start - 1][0].isupper():
        start -= 1
    if start == noun or is_large(doc.texts[noun + 2]):
        return None
    larger = _is_larger_place(doc, start, noun) or _is_town_of_quarter(doc, start, noun)
    return start if larger else None


def _is_town_of_quarter(doc: Doc, start: int, noun: int) -> bool:
    """Whether a large town stands before the word for its quarter: "the north Baghdad neighbourhood of"."""
    if doc.lower[noun] not in _QUARTERS:
        return False
    named = noun - (
        doc.lower[noun - 1] in word_class("faith")
    )  # "the Baghdad | Shia | district of"
    town = _people_of(doc.phrase(start, named))
    end = noun + 2
    while end < len(doc) and doc.texts[end][0].isupper():
        end += 1
    return town >= WELL_KNOWN and town > _people_of(doc.phrase(noun + 2, end))


@kept
def _people_of(name: str) -> int:
    """How many people the town best known by a name has."""
    known = entries(name)
    return known[0].population if known else 0


# What lies in a town that is named before it: "the Beirut suburb of Dahiyeh".
_QUARTERS = frozenset({"neighbourhood", "neighborhood", "suburb", "district", "quarter", "area"})


def _is_larger_place(doc: Doc, start: int, end: int) -> bool:
    """Whether a name, with a side or without, is that of a country or a province: "south Kashmir"."""
    named = start
    while named < end - 1 and doc.lower[named] in compass():
        named += 1
    forms = (doc.phrase(start, end), doc.phrase(named, end))
    if any(map(is_large, forms)):
        return True
    return doc.lower[start - 1] == "the" and any(map(_is_division, forms))


# What lies in a country or province that is named before it: "the Kashmir district of Pulwama".
_DISTRICTS = frozenset({"district", "region", "county", "municipality", "department", "commune"})
_LARGE = frozenset({"country", "area", "province"})


@kept
def is_large(name: str) -> bool:
    """Whether a name is best known as that of a country, area or province: "Kashmir"."""
    known = entries(name)
    return country_of(name) is not None or (bool(known) and known[0].kind in _LARGE)


@kept
def _is_division(name: str) -> bool:
    """Whether a name may be that of a province: "Idlib" is one and its town."""
    return any(entry.kind in _LARGE for entry in entries(name))


def _relation_ending(lower: tuple[str, ...], at: int, sentence_start: int) -> Relation | None:
    """The relation whose last word this is; "to the nearby village of" is what "to" says."""
    ending = relations().get(lower[at])
    if ending is None:
        return None  # as of most words
    if lower[at] == "off" and lower[at - 1] in word_class("closing_off"):
        return None
    if at > 0 and lower[at - 1 : at + 1] in _BLAMED:
        return None  # "a raid blamed on | Ruritania"
    if lower[at] == "nearby" and _is_behind_relation(lower, at, sentence_start):
        return None
    for length, known in ending:
        begins = at - length + 1
        relation = known.get(lower[begins : at + 1]) if begins >= sentence_start else None
        if relation is not None:
            return None if _is_suburb_itself(lower, begins, at, sentence_start) else relation
    return None


def _against(lower: tuple[str, ...], at: int, kind: str) -> Relation | None:
    """The relation of a place that is attacked: "an attack | against the village of | Manila"; who is
    attacked has no word for a place before it."""
    attacked = lower[at] == "against" and lower[at - 1] in word_class("event")
    return Relation(("against",), "in", 1) if kind and attacked else None


def _is_behind_relation(lower: tuple[str, ...], at: int, sentence_start: int) -> bool:
    behind = at - 1 - (lower[at - 1] in ("the", "a", "another"))
    return behind >= sentence_start and lower[behind] in relations()


def _is_suburb_itself(lower: tuple[str, ...], begins: int, at: int, sentence_start: int) -> bool:
    """Whether a name is that of a suburb: "in Beirut's Christian suburb of Ouzai", "in the suburb of
    Ouzai"; not "in a suburb of Beirut", nor "Ouzai, the suburb of Beirut"."""
    if lower[begins : at + 1] != ("suburb", "of"):
        return False
    for i in range(begins - 1, max(sentence_start, begins - _TO_ARTICLE), -1):
        if lower[i] in GENITIVES or lower[i] == "the":
            return lower[i - 1] != ","
        if lower[i] in _SOME or lower[i] in relations():
            return False
    return False


# How far before "suburb" its article may stand: "the mainly Shiite southern suburb of".
_TO_ARTICLE = 6
_SOME = frozenset({"a", "an", "another", "one", ","})


def _with_distance(doc: Doc, relation: Relation, begins: int, sentence_start: int) -> Relation:
    """ "60 km north of" is farther off than UCDP's "near"; "5 km from" is near, not from."""
    if relation.finest is not None and relation.finest != 2:
        return relation
    text = doc.phrase(max(sentence_start, begins - 7), begins + len(relation.words)).lower()
    match = _DISTANCE.search(text)
    if not match:
        return relation
    km = float(match[1]) * (_KM_PER_MILE if match[2] == "mile" else 1)
    name = "near" if relation.name == "from" else relation.name
    return Relation(relation.words, name, 2 if km <= NEAR_KM else 5, km)


def _is_type(word: str) -> bool:
    return word in _types()


@constant
def _types() -> frozenset[str]:
    return word_class("settlement division area")


def _type_in_apposition(word: str) -> str:
    return generic_words().get(word, "") if word in word_class("settlement") else ""


def _walks(token: Token) -> bool:
    """Whether a word may stand between preposition and name: "war-torn", "Pakistan's", "city"."""
    if token.pos_ == "ADP" or token.lower_ in _CLAUSE_WORDS or token.text.isspace():
        return False
    if token.text in ("-", "–"):
        return not (token.whitespace_ and token.i and token.nbor(-1).whitespace_)
    if token.pos_ == "PRON" and token.dep_ == "nmod:poss":
        return True
    if token.pos_ in _WALKED or _is_type(token.lower_) or token.lower_ in word_class("compass"):
        return True
    if token.lower_ in ("called", "named", "nearby", "neighboring", "neighbouring"):
        return True
    if token.text in GENITIVES:
        return True
    if token.i + 1 < len(token.doc) and token.doc[token.i + 1].text in ("-", "–", *GENITIVES):
        return True
    if token.pos_ == "PROPN":
        return _before_possessive(token) or country_of(token.text) is not None
    return token.pos_ in ("VERB", "NOUN") and token.dep_ in ("amod", "compound")


def _before_possessive(token: Token) -> bool:
    doc, at = token.doc, token.i
    while at < len(doc) and doc[at].pos_ == "PROPN":
        at += 1
    at += at < len(doc) and _is_type(doc.lower[at])  # "in Lagos state's Ikeja district"
    return at < len(doc) and doc[at].text in GENITIVES


@plain(frozen=True, slots=True)
class Behind:
    """What stands behind a name: "Balkh province" has kind province, "Kabul airport" is a site.

    `ends` is behind the words that belong to the name; `use` is "event" ("the Mosul offensive"),
    "possessive", "modifier" ("the Paris agreement") or ""; `noun` is the word for an area; `side` is
    behind the side of a country that is meant, as in "Mali's volatile north", else 0.
    """

    ends: int
    kind: str = ""
    noun: str = ""
    use: str = ""
    side: int = 0


def behind(doc: Doc, name_start: int, name_end: int, sentence_end: int) -> Behind:
    """Reads on from a name over type words, site words and what they modify."""
    if name_end >= sentence_end or doc.lower[name_end] in _TIMES:
        return Behind(name_end)
    token = doc[name_end]
    if listed := kind_told_behind(doc, (name_start, name_end), sentence_end):
        return Behind(name_end, kind=listed, noun="areas" if listed == "area" else "")
    if token.text == "," and (kind := kind_in_apposition(doc, name_end, sentence_end)):
        return Behind(name_end, kind=kind)
    if token.text in ("-", "–") and not token.nbor(-1).whitespace_ and not token.whitespace_:
        return Behind(name_end, use="modifier")
    if token.lower_ in word_class("event") and doc.texts[name_end - 1] in _POWERS:
        return Behind(name_end, use="modifier")
    if token.text in GENITIVES and not token.nbor(-1).whitespace_:
        if is_chain(doc, name_start, name_end + 1):
            return Behind(name_end + 1, kind="site")
        return _behind_possessive(doc, (name_start, name_end), sentence_end)
    noun = _noun_of_phrase(doc, name_end, sentence_end)
    if noun is None:
        return Behind(name_end)
    if noun == name_end and _owns_type(doc, noun):
        return Behind(name_end, use="possessive")
    return _by_noun(doc, (name_start, name_end), noun)


# "Were shot in Kabul | yesterday": a time is nothing of the place it stands behind.
_TIMES = frozenset({"yesterday", "today", "tonight"})


def _behind_possessive(doc: Doc, name: tuple[int, int], sentence_end: int) -> Behind:
    name_end, large = name[1], is_large(doc.phrase(*name))
    side = owned_side(doc, name_end, sentence_end, large=large)
    if side is not None:
        return Behind(name_end, side=side + 1 if large and doc.lower[side] in compass() else 0)
    stop = min(sentence_end, name_end + 6)
    if wages(doc, name, stop):
        return Behind(name_end, use="modifier")
    for at in range(name_end + 1, stop):
        if (ends := _site_of_owner(doc, name_end, at)) > at:
            return Behind(ends, kind="site")
        if doc[at].lower_ in word_class("event") and doc[at].pos_ == "NOUN":
            return Behind(name_end, use="event")
        if doc[at].lower_ in _parts_of_town() and not country_of(doc[name_end - 1].text):
            return Behind(name_end)
        if doc[at].pos_ in ("ADP", "VERB", "PUNCT", "AUX"):
            break
    return Behind(name_end, use="possessive")


def _site_of_owner(doc: Doc, name_end: int, at: int) -> int:
    """Behind a site that is called after its owner, `at` where the word there ends no such name:
    "Bunny's Truck Stop", "a Wanda's restaurant"; not "Kenya's Ministry of Health", "London's Oxford Street".
    """
    word, known = doc.lower[at], bool(entries(doc[name_end - 1].text))
    named = doc.texts[at][0].isupper() and (word not in word_class("trade") or at > name_end + 1)
    city = named and _people_of(doc.texts[name_end - 1]) >= WELL_KNOWN
    if city or doc.texts[at + 1 : at + 2] == ("-",):
        return at  # "Haiti's capital Port-au-Prince"
    if not doc.texts[at][0].isupper():
        known = known and not _is_called_after_owner(doc, name_end, word)
        return at + (word in word_class("trade") and not known)
    if word not in word_class("site") or (known and word in word_class("body_or_site")):
        return at
    further = doc.lower[at + 1] if at + 1 < len(doc) else ""
    goes_on = further in word_class("site") and doc.texts[at + 1][0].isupper()
    return at if further == "of" else at + 1 + goes_on


def _is_called_after_owner(doc: Doc, name_end: int, word: str) -> bool:
    """Whether a bar is somebody's, though a village is called as he is: "Grumpy Jack's pub", not
    "Dublin's pub"."""
    first = name_end - 1
    while first and doc.texts[first - 1][:1].isupper() and not doc[first].is_sent_start:
        first -= 1
    return word in _BARS and _people_of(doc.phrase(first, name_end)) < WELL_KNOWN


_BARS = frozenset({"bar", "pub", "tavern", "inn", "nightclub", "saloon", "shebeen"})


@constant
def _parts_of_town() -> frozenset[str]:
    """What a town owns and still is the place: "near Damascus' airport", "in Mosul's outskirts"."""
    return word_class("site area settlement") - {"capital"}


def _noun_of_phrase(doc: Doc, name_end: int, sentence_end: int) -> int | None:
    """The noun that a name stands before: "tribal region" of "North Waziristan tribal region"."""
    at = name_end
    if _is_unknown_type(doc, at):
        return at
    while at < min(sentence_end, name_end + 4) and doc[at].pos_ in ("ADJ", "NOUN", "PUNCT"):
        if doc[at].pos_ == "PUNCT" and doc[at].text not in ("-", "–"):
            return None
        if doc[at].pos_ == "NOUN" and (_is_known(doc[at].lower_) or ends_phrase(doc, at)):
            return at
        at += 1
    return None


def _is_unknown_type(doc: Doc, at: int) -> bool:
    """Whether a word for a division is none that the parse knows: "from Kondella | wereda"."""
    unknown = doc.tags[at] in _UNKNOWN_NOUNS and not doc.texts[at][0].isupper()
    return unknown and _is_type(doc.lower[at])


_UNKNOWN_NOUNS = frozenset({"PROPN", "X"})


def _is_known(word: str) -> bool:
    return _is_type(word) or word in word_class("site") or word in word_class("streets")


def _owns_type(doc: Doc, noun: int) -> bool:
    """Whether a type word behind a name is that of the next: "the West Bank city of Jenin"."""
    if noun + 1 >= len(doc) or doc.lower[noun + 1] != "of":
        return False
    return owner_of_type(doc, noun, 0) is not None


def _by_noun(doc: Doc, name: tuple[int, int], noun: int) -> Behind:
    name_start, name_end = name
    word = doc[noun].lower_
    if word in word_class("streets"):
        # "at Pine and Oak streets" are streets; "on Cairo streets" is Cairo
        crossed = not AND.isdisjoint(doc.lower[name_start - 1 : name_end])
        return Behind(name_end, kind="street" if crossed else "")
    divides = word in word_class("division") and doc.lower[noun + 1 : noun + 2] == ("of",)
    if divides and country_of(doc.phrase(name_start, name_end)) is not None:
        return Behind(name_end, use="possessive")  # "the US state of Georgia"
    zone = word == "zone" and doc.lower[noun + 1 : noun + 2] == ("of",)  # "the Bale zone of Oromia"
    return Behind(name_end, kind="district") if zone else _by_kind_of_noun(doc, name, noun)


def _by_kind_of_noun(doc: Doc, name: tuple[int, int], noun: int) -> Behind:
    name_start, name_end = name
    word = doc[noun].lower_
    nation = country_of(doc.phrase(name_start, name_end)) is not None
    goes_on = doc[noun].dep_ == "compound" and doc.tags[noun + 1 : noun + 2] == ("NOUN",)
    if word in word_class("event"):
        return Behind(name_end, use="modifier" if nation else "event")
    if word in word_class("part_of_site") and not entries(doc.phrase(name_start, name_end)):
        return Behind(name_end, kind="site")
    if noun > name_end and doc[noun - 1].lower_ in word_class("of_body"):
        camp = word in word_class("camp")
        return Behind(noun + 1, kind="site") if camp else Behind(name_end, use="modifier")
    # "the Zeinab district south of Damascus": a side is no part of the name.
    if goes_on and doc.lower[noun + 1] not in word_class("compass") | word_class("around_town"):
        return _by_further_noun(doc, name, noun + 1, nation=nation)
    if word in word_class("division"):
        plural = Behind(name_end, kind=kind_of_plural(word) or "district")
        single = Behind(noun + 1, kind=generic_words().get(word, "district"))
        return plural if word.endswith("s") else single
    if word in word_class("settlement"):
        if nation:
            return Behind(name_end, use="possessive")
        return Behind(name_end, kind=generic_words().get(word, "town"))
    if word in word_class("area") or _is_line_of_battle(doc, name_start, noun):
        return Behind(name_end, kind="area", noun=word)
    if word in word_class("site"):
        return _by_site(doc, name, noun)
    lived_in = word in _DWELLINGS and not nation  # "attacked the Kabul home of a judge"
    modifies = doc[name_end].pos_ == "NOUN" and not lived_in
    return Behind(name_end, use="modifier" if modifies else "")


def _is_line_of_battle(doc: Doc, name_start: int, noun: int) -> bool:
    """Whether armies face each other at a place: "on the Muhamalai front", "along the Kilaly front line",
    "attacked the Kotra defence lines"; not "joined the Rivera front"."""
    if doc.lower[noun] not in _LINES:
        return False
    first = name_start - 1 - (doc.lower[name_start - 1] in ("northern", "southern"))
    on = doc.lower[first] == "the" and doc.lower[first - 1] in _ALONG
    return on or doc.lower[noun - 1] in _DEFENCE


_ALONG = frozenset({"on", "along", "at", "across", "of"})
_LINES = frozenset({"front", "frontline", "frontlines", "line", "lines"})
_DEFENCE = frozenset({"defence", "defense", "front", "confrontation"})
_DWELLINGS = frozenset("home homes house houses residence apartment villa flat".split())


def _by_further_noun(doc: Doc, name: tuple[int, int], noun: int, *, nation: bool) -> Behind:
    """What a name with two nouns behind it is: "the Almar prison camp" is a site."""
    word = doc.lower[noun]
    if word in word_class("area"):
        return Behind(name[1], kind="area", noun=word)  # "the Tana river delta"
    if word in word_class("site") and not nation and not _is_type(doc.lower[noun - 1]):
        return _by_site(doc, name, noun)
    event = word in word_class("event") and not nation
    return Behind(name[1], use="event" if event else "modifier")


def _by_site(doc: Doc, name: tuple[int, int], noun: int) -> Behind:
    """A site is called after its town, "Kandahar airport"; "a Mali base" is one somewhere in Mali,
    "U.S. offices" are anywhere, and an embassy is called after the country that it is of.
    """
    if doc.lower[noun] in word_class("owned"):
        if country_of(doc.phrase(*name)):
            return Behind(name[1], use="modifier")
    elif doc.lower[noun] in word_class("embassy"):
        return Behind(noun + 1, kind="site")
    if seat := kind_of_seat(doc, noun):
        return Behind(name[1], kind=seat)
    if is_large(doc.phrase(*name)) and not doc.texts[noun][0].isupper():
        return Behind(name[1])
    return Behind(noun + 1, kind="site")
