"""Places that something is done to: shelled, stormed, sealed off, ridden into."""

from tallystick.dependents import child_words
from tallystick.doc import Doc, Token
from tallystick.gazetteer import country_of
from tallystick.kept import constant
from tallystick.persons import people_nouns
from tallystick.places.chunks import head_of
from tallystick.places.context import Before
from tallystick.places.lexicon import is_verb_of, word_class
from tallystick.places.told_kinds import kind_in_apposition
from tallystick.tables import word_sets


def is_goal(doc: Doc, chunk: tuple[int, int], left: Before) -> bool:
    """Whether people or blows go to a place to do harm there."""
    name = left.relation.name if left.relation else ""
    verb = _verb_before(doc, left.begins)
    if _is_entered(doc, chunk[1], verb, left):
        return True
    if name == "on":
        return _is_of(verb, "raining")
    if name == "through" and _is_passed(doc, verb, chunk[1]):
        return True
    if name == "from":
        return _is_taken(doc, left.begins) or _is_of_report(doc, left.begins)
    on_way = left.relation is not None and "road" in left.relation.words
    return name in _GOALS and not on_way and _is_hit_there(doc, chunk, left.begins)


def _is_entered(doc: Doc, end: int, verb: Token | None, left: Before) -> bool:
    """ "Rode into | the village of Zarghun", "went on to | nearby Zarghun village", "burst into | Al-Noor
    Mosque", "made an incursion into | Konna"."""
    name = left.relation.name if left.relation else ""
    settled = bool(left.kind) or not word_class("settlement").isdisjoint(doc.lower[end : end + 1])
    settled = settled or bool(kind_in_apposition(doc, end, min(len(doc), end + _TO_VILLAGE)))
    arrives = settled and name in ("to", "into") and _is_of(verb, "arriving")
    if name == "into" and not _INCURSIONS.isdisjoint(_words_before(doc, left.begins)):
        return True
    return arrives or (name == "into" and (_is_of(verb, "bursting_in") or _flies(doc, left.begins)))


# "Went to | Kombone, a large neighbouring village".
_TO_VILLAGE = 7


def _words_before(doc: Doc, begins: int) -> tuple[str, ...]:
    return doc.lower[max(doc.sentence_of(begins)[0], begins - _TO_INCURSION) : begins]


# "Made an incursion late in the evening | into".
_TO_INCURSION = 6
_INCURSIONS = frozenset({"incursion", "incursions", "foray", "forays", "raid", "raids"})


def _flies(doc: Doc, begins: int) -> bool:
    """Whether a weapon comes over a border: "drones crossed from Chad | into | eastern Sudan"."""
    first = max(doc.sentence_of(begins)[0], begins - _TO_FLIGHT)
    flying = (doc[at] for at in range(first, begins) if doc[at].base_ in _FLYING)
    return any(not word_class("weapon").isdisjoint(_before(doc, verb)) for verb in flying)


def _before(doc: Doc, verb: Token) -> tuple[str, ...]:
    return doc.lower[max(verb.sent.start, verb.i - _TO_FLIGHT) : verb.i]


# "Rockets were seen crossing from the Bekaa valley | into".
_TO_FLIGHT = 6
_FLYING = frozenset({"cross", "fly", "flew", "come", "fall", "fell", "land", "pass"})


def _is_passed(doc: Doc, verb: Token | None, end: int) -> bool:
    """ "Was passing through | the village of Gao | when a bomb exploded"."""
    if verb is None or verb.base_ not in _PASSING:
        return False
    behind = doc.lower[end : min(verb.sent.end, end + _TO_WHEN)]
    return "when" in behind and "," not in behind[: behind.index("when") - 1]


_PASSING = frozenset("pass travel drive move ride walk march patrol roll cross".split())
# How many words behind the name its "when" may stand: "through Gao district on Friday when".
_TO_WHEN = 7


def _is_taken(doc: Doc, begins: int) -> bool:
    """Whether people are kidnapped from a place: "abducted six girls from the town of Gao"."""
    first = max(doc.sentence_of(begins)[0], begins - TAKEN_REACH)
    verb = next(
        (doc[at] for at in range(begins - 1, first - 1, -1) if doc.tags[at] == "VERB"), None
    )
    if verb is None:
        return False
    arrested = verb.i == begins - 1 and verb.base_ in _ARRESTING
    return arrested or is_verb_of(verb, "taking")


# "Was arrested from | Andro", as the press of South Asia has it.
_ARRESTING = frozenset({"arrest", "apprehend", "nab", "recover", "detain"})


def _is_of_report(doc: Doc, begins: int) -> bool:
    """Whether a sentence is headed by where its news is from: "In another report from Herat, gunmen shot"."""
    first = doc.sentence_of(begins)[0]
    opening = doc.lower[first:begins]
    headed = len(opening) <= HEADED and not _OTHER_NEWS.isdisjoint(opening)
    return headed and opening[:1] == ("in",) and opening[-1] in _NEWS


# "In a separate report | from Herat".
HEADED = 5
_OTHER_NEWS = frozenset({"another", "separate", "other"})
_NEWS = frozenset("report reports news incident incidents development developments".split())


# How far before "from the town" people may be told to be kidnapped.
TAKEN_REACH = 10


def _verb_before(doc: Doc, begins: int) -> Token | None:
    """The verb right before a preposition, also with a particle: "rode" or "rained down"."""
    at = begins - 1
    if at > 0 and doc.lower[at] in ("down", "up", "back", "on", "over"):
        at -= 1
    return doc[at] if begins > 0 and at >= 0 and not doc[begins].is_sent_start else None


def _is_of(verb: Token | None, name: str) -> bool:
    return verb is not None and verb.pos_ == "VERB" and is_verb_of(verb, name)


# Relations that say where a blow goes: "fired shells into", "ripped through".
_GOALS = frozenset({"into", "through", "to", "towards"})


def _is_hit_there(doc: Doc, chunk: tuple[int, int], begins: int) -> bool:
    """Whether something is hurled at a place: "tore through Herat's Zarghun district", "fired
    rockets into the town of Goma".
    """
    verb = doc[begins - 1] if begins > 0 and not doc[begins].is_sent_start else None
    if verb is not None and (verb.pos_ == "VERB" or verb.lower_ in word_class("hurling")):
        return is_verb_of(verb, "hurling")
    head = doc[head_of(doc, *chunk)]
    for _ in range(4):
        head = head.head
        if head.pos_ == "VERB":
            return is_verb_of(head, "hurling")
    return False


def is_struck(doc: Doc, start: int, end: int) -> bool:
    """Whether a town is what is attacked or visited: "shelled the village of Beit Sawa"."""
    name = doc[head_of(doc, start, end)]
    head = _named_by(name)
    if head is None:
        return False
    if any(map(_happens_where, name.children)) or _comes_under_fire(doc, head) or _witnesses(head):
        return True
    attacked = head.dep_ in ("obj", "nsubj:pass") and _is_attacked(head)
    return attacked and not country_of(doc.phrase(start, end))


def _named_by(name: Token) -> Token | None:
    """The noun that a name stands for: the "village" of "the village of | Beit Sawa"; None where it is a
    person's, as in "two labourers, namely | Omar and Ali Noor |, were attacked"."""
    head = name
    while head.dep_ in _NAME_LINKS or (head.dep_ == "nmod" and head.head.lower_ in _held_by_name()):
        if head.dep_ == "appos" and head.head.base_ in people_nouns():
            return None
        head = head.head
    return head


@constant
def _held_by_name() -> frozenset[str]:
    return word_class("settlement site division")


def _is_attacked(place: Token) -> bool:
    """Whether a verb does harm to a place: "shelled Beit Sawa", "ambushed the village of"; in "ambushed
    Rivera" to a person."""
    ambushed = place.head.base_ == "ambush" and place.lower_ in word_class("settlement")
    return ambushed or is_verb_of(place.head, "striking")


def _comes_under_fire(doc: Doc, name: Token) -> bool:
    """Whether blows are told to fall on a place: "the Tondo mine | came under fire"."""
    verb = name.head
    under = doc.lower[verb.i + 1 : verb.i + _TO_FIRE]
    if name.dep_ != "nsubj" or verb.base_ != "come" or under[:1] != ("under",):
        return False
    fire = next((at for at, word in enumerate(under) if word in _UNDER), None)
    return fire is not None and under[fire + 1 : fire + 2] not in _BLAMED


def _witnesses(name: Token) -> bool:
    """Whether a place is told to have had an attack: "the town of Jaflo | witnessed clashes", "Gao | was the
    scene of clashes"."""
    if name.dep_ != "nsubj":
        return False
    scene = name.head.lower_ == "scene"
    seen = name.head.base_ in _WITNESSING
    told = (child for child in name.head.children if scene or (seen and child.dep_ == "obj"))
    return any(child.lower_ in word_class("event") for child in told)


def _happens_where(clause: Token) -> bool:
    """Whether a clause behind a place tells what happened there: ", | where nine were killed"."""
    where = clause.dep_ == "acl:relcl" and "where" in child_words(clause)
    return where and is_verb_of(clause, "onsite")


_WITNESSING = frozenset({"witness", "see", "experience"})


# "Came under | heavy mortar and machine gun | fire".
_TO_FIRE = 9
_BLAMED = frozenset({("for",), ("over",), ("because",)})
_UNDER = frozenset("fire attack shelling bombardment assault gunfire shellfire attacks".split())
# Links by which a name hangs on the noun that it names: "the Zarghun area".
_NAME_LINKS = frozenset({"compound", "flat", "appos", "amod"})


def is_closed_off(doc: Doc, begins: int) -> bool:
    """Whether a place is sealed off: "cordoned off Dar Selin village"."""
    before = doc.lower[max(0, begins - 2) : begins]
    return len(before) == 2 and before[1] == "off" and before[0] in word_class("closing_off")


def is_razed(doc: Doc, start: int) -> bool:
    """Whether a name stands behind a verb whose object is a place: "jets bombed Tel Hamra"."""
    if start < 2 or doc[start].is_sent_start:
        return False
    at = start - 1 - (doc.lower[start - 1] == "down")
    if doc[at].pos_ != "VERB":
        return False
    return is_verb_of(doc[at], "razing") or (
        at == start - 1 and _is_attack(doc[at]) and not _ends_a_name(doc, start)
    )


def _is_attack(verb: Token) -> bool:
    """Whether many in arms attack what is named, so rather a village than a person: "bandits attacked
    Kumbi on Monday"."""
    if verb.base_ not in _ATTACKING:
        return False
    armed = word_sets("tree_words.tsv")["armed"]
    subjects = (child.lower_ for child in verb.children if child.dep_ == "nsubj")
    return any(
        word in _FROM_FAR or (word in armed and word.endswith(("s", "men"))) for word in subjects
    )


def _ends_a_name(doc: Doc, start: int) -> bool:
    """Whether a word is a first name, or stands elsewhere behind one: "attacked Noor", told before as
    "Omar Noor"."""
    if doc.tags[start + 1 : start + 2] == ("PROPN",):
        return True
    others = (at for at in doc.places_of(frozenset({doc.lower[start]})) if 0 < at != start)
    return any(doc.tags[at - 1] == "PROPN" and doc.texts[at - 1][0].isalpha() for at in others)


# "A missile hit | Kumbi".
_FROM_FAR = frozenset(
    """missile missiles rocket rockets airstrike airstrikes warplane warplanes jets bombers drones""".split()
)
_ATTACKING = frozenset({"attack", "strike", "hit", "assault"})
