"""Places where people are only cared for, tried, buried or mourned: "at a hospital in Kilis"."""

from tallystick.dependents import child, has_word
from tallystick.doc import Doc, Token
from tallystick.grammar import OF_NOUNS
from tallystick.homeward import brings_home
from tallystick.places.chunks import head_of
from tallystick.places.lexicon import is_verb_of, word_class


def is_place_of_care(doc: Doc, start: int, end: int) -> bool:
    """Whether a site only takes in the harmed or the held: "were taken to Model Hospital"."""
    words = {token.lower_ for token in doc[start:end]}
    if not words & word_class("care") and not {"police", "station"} <= words:
        return False
    head = doc[head_of(doc, start, end)]
    if head.dep_ in ("obj", "nsubj:pass") and is_verb_of(head.head, "striking"):
        return False
    inside = not words.isdisjoint(word_class("custody")) and head.head.base_ in _IN_PRISON
    return not (inside or _happens_with(head.head))


# Whom and what a prison has: "a fight between prisoners | in the Tondo Penitentiary", "48 were injured in
# clashes at | the Tondo Penitentiary".
_IN_PRISON = frozenset("inmate prisoner detainee injure wound die hurt beat stab".split())


def is_of_custody(doc: Doc, start: int, end: int) -> bool:
    """Whether people are held at a site: "is being held at the Kent County Jail", "is in the Kent jail"."""
    if word_class("custody").isdisjoint(doc.lower[start:end]):
        return False
    head = doc[head_of(doc, start, end)]
    keeper = keeper_of(head)
    return is_verb_of(keeper, "keeping") or any(child(word, "cop") for word in (head, keeper))


def keeper_of(site: Token) -> Token:
    """The word that tells of a stay at a site: the "held" of "held at the Kent Jail", of "held without
    bond at the Kent Jail"; the "back" of "is back in the Kent Jail"."""
    above = site.head
    return above.head if above.pos_ == "NOUN" and above.dep_ == "obl" else above


def _happens_with(token: Token) -> bool:
    """Whether something happens there: "an attack at a funeral in Khewa", "took place at a hospital"."""
    if token.lower_ in word_class("event") or is_verb_of(token, "onsite"):
        return True
    if token.dep_ == "advcl" and has_word(token, _MEANWHILE):
        return is_verb_of(token.head, "onsite")  # "shot while he spoke at a rally in Gao"
    at = token.i + 1
    return token.doc.lower[at : at + 1] == ("place",) and token.doc[at].head is token


def is_elsewhere(doc: Doc, begins: int) -> bool:
    """Whether people are only cared for, tried or buried here: "at a hospital in Kilis"."""
    holder = doc[begins - 1] if begins > 0 else None
    if holder is None or doc[begins].is_sent_start:
        return False
    if holder.base_ in word_class("tribunal") and holder.dep_ == "nsubj":
        return not is_verb_of(holder.head, "onsite")
    if holder.lower_ == "condition":
        return True  # "is in stable condition at Mount Sinai", whatever the hospital is called
    sought = holder.lower_ in _SHELTERS and not _is_built(doc, holder.i)
    if sought or (holder.pos_ == "VERB" and is_verb_of(holder, "seated")):
        return True
    if _is_held_for(holder):
        holder = holder.head
    if holder.base_ not in word_class("elsewhere"):
        return False
    if holder.pos_ == "VERB":
        # "rallied in Gao" is left to `is_of_other_deed`, "rallied at Oak Park" is but a rally
        return doc.lower[begins] != "in" or not is_verb_of(holder, "protesting")
    if holder.dep_ == "obj" and holder.head.base_ == "reach":
        return True  # "six of the wounded reached a hospital in Gao"
    if has_word(holder, _FROM, "case") and is_verb_of(holder.head, "freeing"):
        return False  # "freed inmates from a prison in Gao"
    cared = has_word(holder, ("at", "to", "in", "from", "during"), "case")
    return cared and not _happens_with(holder.head)


def _is_held_for(word: Token) -> bool:
    """Whether people spoke or met at what was held: "spoke at a ceremony | held in Quito"."""
    if word.base_ != "hold" or word.dep_ != "acl":
        return False
    above = word.head.head
    return any(is_verb_of(above, deed) for deed in ("other_deed", "protesting", "speech"))


_FROM = frozenset({"from"})


def _is_built(doc: Doc, shelter: int) -> bool:
    """Whether a shelter is a thing: "a shell hit | a | shelter in Gao", "at a | bus | shelter"."""
    return doc.lower[shelter - 1] in _ARTICLES or doc.tags[shelter - 1] == "NOUN"


_ARTICLES = frozenset({"a", "an", "the"})
# What people seek where they are safe: "sought shelter at nearby Namtaw village".
_SHELTERS = frozenset({"shelter", "refuge", "sanctuary", "asylum", "safety", "haven"})


def is_of_other_deed(name: Token) -> bool:
    """Whether people did something at a place because of a harm, or besides: "two nurses killed in the
    raid were buried on Friday in Gao", "marched in Gao to protest the killing of"; "marched in Gao when
    police opened fire" and "shot while speaking in Gao" put the harm there.
    """
    deed = _deed_above(name)
    if deed is None or deed.dep_ in OF_NOUNS or (deed.dep_ == "advcl" and not _is_said_at(deed)):
        return False
    if any(map(_is_at_once, deed.children)):
        return False
    if not is_verb_of(deed, "protesting"):
        return True
    suffered = child(deed, "nsubj:pass")
    if suffered is not None and not is_verb_of(suffered, "elsewhere"):
        return False  # "two men were held at the airport over the killing of", no rally was
    behind = deed.doc.lower[name.i + 1 : deed.right_edge.i + 1]
    return not word_class("crime").isdisjoint(behind)


def _deed_above(name: Token) -> Token | None:
    """The "marched" of "marched in Nairobi", the "funeral" of "at the funeral in Nairobi"."""
    above = name.head
    while above.pos_ not in ("VERB", "AUX") and above.i != above.head.i:
        if _happens_with(above):
            return None
        above = above.head
    deeds = ("other_deed", "protesting")
    told = brings_home(above) or any(is_verb_of(above, deed) for deed in deeds)
    return above if told else None


def _is_said_at(deed: Token) -> bool:
    """Whether what is said is said there: "speaking in Nairobi, the minister said"."""
    return deed.head.base_ in word_class("speech") and deed.i < deed.head.i


def _is_at_once(clause: Token) -> bool:
    """Whether a clause tells what happened there meanwhile: ", killing nine", "when a bomb exploded"."""
    if clause.dep_ == "conj":
        return clause.pos_ == "VERB"
    marks = (child.lower_ for child in clause.children if child.dep_ in ("mark", "advmod"))
    running = clause.lower_.endswith("ing") and clause.i > clause.head.i
    return clause.dep_ == "advcl" and (running or not _MEANWHILE.isdisjoint(marks))


_MEANWHILE = frozenset({"as", "while", "when", "where", "until"})
