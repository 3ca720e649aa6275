"""The human targets of MUC-4 in the words of a report: names, their titles and roles, other people.

The task's documents ask for the fullest name of a person without titles, for the title or role that
the text gives him anywhere, and for the noun phrase of people without a name.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from tallystick import Claim, Coding, Report
from tallystick.extract.people import PERSON_PRONOUNS, group_class, noun_class
from tallystick.gazetteer import country_of
from tallystick.truecase import restore_case

_NAME_WORD = r"(?:[A-Z]\.|[A-Z][’'][A-Z][\w-]+|[A-Z][a-zà-ÿ][\w-]*)"
_INNER = r"(?:de|la|las|los|del|y|von|van|dos|da|di)\s+"
_NAME = re.compile(rf"(?<![\w'’-]){_NAME_WORD}(?:\s+(?:{_INNER})*{_NAME_WORD})*(?![\w-])")
_LISTED = re.compile(
    rf"\s*(?:[,:]|--|identified as|named|namely)?\s*({_NAME.pattern}"
    rf"(?:(?:\s*[,;]\s*(?:and\s+)?|\s+and\s+)(?:{_NAME.pattern}))*)"
)
_HONORIFICS = frozenset(
    """mr mrs ms miss dr don dona sir msgr monsignor monsignors father fathers fr rev reverend
    sister sisters brother st the bishop archbishop president lt lieutenant gen general col colonel
    maj major capt captain sgt sergeant cpl corporal first second sub attorney engineer lic agent
    comrade prof professor senator deputy judge ambassador dra""".split()
)
# What the task calls general: "It should be null if only a general descriptor such as "woman" or
# "peasant" is present in the text".
_GENERAL = frozenset(
    """man woman person boy girl youth child victim people individual male female dead body teenager
    peasant hostage lady gentleman youngster baby minor""".split()
)
# Words that end a phrase about people to the left of a name, or to its right.
_BREAKS = frozenset(
    """the a an his her its their our my this that these those of in at on from to by with for near
    between and or who whom whose which when where while after before as was were is are has had have
    been be killed murdered assassinated kidnapped abducted wounded injured shot attacked attack kill
    murder kidnap freed released said says against than but not also including text report""".split()
)
_LINKS = frozenset("of in at on from to by with for near between who whom whose which and".split())
_AFTER_NAME = frozenset(
    """and or who whom whose which when where while was were is are has had in at on from by with near
    a an the aged alias known after before during as""".split()
)
_BEFORE_NAME = frozenset("of from in at near for to with by against between inside outside".split())
_MOST_BY_ROLE = 6
_ROLE_REACH = 8
_ROLE_WORDS = 14
_CLAUSE_END = re.compile(r"[,;:.()\[\]\"]|--|\b(?:who|whom|whose|which|was|were|is|has|had|said)\b")
_LEADING = re.compile(
    r"(?i)^(?:(?:the|a|an|his|her|its|their|our|some|another|other|more|one|two|three|four|five|"
    r"six|seven|eight|nine|ten|at least|following|text\]|of)(?:\s+|$))+"
)
_TAIL = re.compile(r"(?i)\s*(?:[,(\[;]|--|\b(?:who|whom|whose|which|that|when|while)\b).*$")
_SINGULAR_PAIR = re.compile(r"\s*,\s*(?:and\s+)?|\s+and\s+", re.IGNORECASE)
_PLURALS = frozenset(
    "people men women children police personnel clergymen newsmen policemen".split()
)


def one_line(words: str) -> str:
    """Words of a wire without its line breaks."""
    return " ".join(words.split())


@lru_cache(maxsize=8)
def cased(report: Report) -> str:
    """The text of a wire with small letters where English writes them."""
    return restore_case(report.title, report.text)


@lru_cache(maxsize=8)
def _running(report: Report) -> str:
    return one_line(cased(report))


# ------------------------------------------------------------------------------------ names


def names_of(claim: Claim, coding: Coding) -> list[str]:
    """The persons that a victim phrase names, in small letters, as it writes them."""
    span = next((e.span for e in claim.evidence if e.field == "victim"), None)
    if span is None or claim.count.value is None:
        return []
    phrase, text = one_line(cased(coding.report)[span.start : span.end]), _running(coding.report)
    found = [name for match in _NAME.finditer(phrase) if (name := _person(match, phrase, text))]
    full = [name for name in found if " " in name]
    if full or claim.count.high == 1:
        return full or found[-1:]
    return _listed_after(coding.report, span.end, claim.count.value)


def _listed_after(report: Report, end: int, value: int) -> list[str]:
    """As many names as are told of, right behind them: "two missionaries, Jan Roe and Al Moe"."""
    match = _LISTED.match(one_line(cased(report)[end : end + 60 * value]))
    found = [untitled(each[0]) for each in _NAME.finditer(match[1])] if match else []
    return found if len(found) == value and all(" " in name for name in found) else []


def _person(match: re.Match[str], phrase: str, text: str) -> str:
    """The name of a match, "" where it names an owner, a place or a body ("the UCA [Central ...]")."""
    name = untitled(match[0])
    before = phrase[: match.start()].lower().split()
    after = phrase[match.end() :].split()
    if not name or re.match(r"['’]", phrase[match.end() :]):
        return ""
    if before and before[-1] in _BEFORE_NAME:
        return ""
    if len(before) > 1 and before[-1] in {"the", "a"} and before[-2] in _BEFORE_NAME:
        return ""
    if re.search(rf"[\[(]{re.escape(name)}[\])]|\b{re.escape(name)} [\[(]", text, re.IGNORECASE):
        return ""
    follows = bool(after) and after[0][0].isalpha() and phrase[match.end()] == " "
    if follows and after[0].lower() not in _AFTER_NAME:
        return ""
    return name


def untitled(name: str) -> str:
    """A name without titles, roles and nationalities: "Pedro Ruiz" of "Peruvian Mayor Pedro Ruiz"."""
    words = name.split()
    while words and _is_title(words[0]):
        del words[0]
    if not words or group_class(words) is not None or (len(words) == 1 and len(words[0]) < 3):
        return ""
    return " ".join(words)


def _is_title(word: str) -> bool:
    low = word.lower().strip(".")
    return _is_role(low) or low in _HONORIFICS or country_of(word) is not None


def _is_role(low: str) -> bool:
    return noun_class(low) is not None or (low + "s" != low and noun_class(low + "s") is not None)


def fullest(name: str, coding: Coding) -> str:
    """The longest form in the report of a name: "BERNARDO JARAMILLO OSSA" for "JARAMILLO"."""
    wanted = set(name.upper().split())
    longer = [form for form in _all_names(coding.report) if wanted <= set(form.split())]
    return max(longer, key=len, default=name.upper())


@lru_cache(maxsize=8)
def _all_names(report: Report) -> tuple[str, ...]:
    found = (untitled(match[0]).upper() for match in _NAME.finditer(_running(report)))
    return tuple(name for name in dict.fromkeys(found) if len(name.split()) < 6)


# ------------------------------------------------------------------------------------ roles


def role_of(name: str, coding: Coding) -> str:
    """The title or role a report gives a named person: "MAYOR OF ACHI", "LIBERAL SENATOR"."""
    text, last = _running(coding.report), name.rsplit(maxsplit=1)[-1]
    found = [
        role
        for match in _NAME.finditer(text)
        if (words := untitled(match[0]).upper()) and last in words.split()
        if set(words.split()) <= set(name.split())
        for role in _roles_beside(match, text)
    ]
    proper = [role for role in found if role.lower().strip(".") not in _HONORIFICS]
    return (proper or found or [""])[0].upper()


def _roles_beside(match: re.Match[str], text: str) -> Iterator[str]:
    start = match.start() + match[0].rfind(untitled(match[0]))
    left = _left_role(text[max(0, start - 150) : start])
    if left:
        yield left
    right = re.match(r"\s*,\s*(?:(?:the|a|an|his|her|their|one of the)\s+)?", text[match.end() :])
    if right and (role := _right_role(text[match.end() + right.end() :][:200])):
        yield role


def _left_role(before: str) -> str:
    """ "liberal presidential candidate" of "yesterday the liberal presidential candidate "."""
    words: list[str] = []
    for word in reversed(before.split()[-_ROLE_REACH:]):
        bare = word.lower().strip('"')
        if bare in _BREAKS or not re.fullmatch(r"[\w.'’/-]+", bare) or (words and bare[-1] == "."):
            break
        words.insert(0, word)
    last = words[-1].lower().strip(".") if words else ""
    if not (_is_role(last) or last in _HONORIFICS) or last in _GENERAL:
        return ""
    return " ".join(words)


def _right_role(after: str) -> str:
    """ "mayor of Achi" of "mayor of Achi, who was kidnapped"."""
    phrase = _CLAUSE_END.split(after, maxsplit=1)[0].strip()
    words = phrase.split()[:_ROLE_WORDS]
    head = next((i for i, word in enumerate(words) if word.lower() in _LINKS), len(words))
    if not head or head > _ROLE_REACH:
        return ""
    last = words[head - 1].lower()
    return " ".join(words) if _is_role(last) and last not in _GENERAL else ""


def named_by_role(description: str, value: int | None, coding: Coding) -> list[str]:
    """Who is meant by a role, where as many persons have it in the report: "the businessman" is the
    one person told of as "the Spanish businessman Enrique Ruiz".
    """
    noun = _singular(noun_of(description))
    if not value or value > _MOST_BY_ROLE or noun in _GENERAL or not _is_role(noun):
        return []
    found: dict[str, str] = {}
    for role, name in _roles(coding.report):
        if _singular(noun_of(role)) == noun and " " in name:
            last = name.split()[-1]
            found[last] = max(found.get(last, ""), name, key=len)
    return list(found.values()) if len(found) == value else []


@lru_cache(maxsize=8)
def _roles(report: Report) -> tuple[tuple[str, str], ...]:
    """All roles of a report with the names beside them."""
    text = _running(report)
    return tuple(
        (role, untitled(match[0]))
        for match in _NAME.finditer(text)
        if untitled(match[0])
        for role in _roles_beside(match, text)
    )


def _singular(noun: str) -> str:
    irregular = re.sub(r"men$", "man", noun)
    return irregular if irregular != noun else re.sub(r"(?<!s)s$", "", noun)


# ------------------------------------------------------------------------- people without a name


def described(words: str) -> str:
    """A phrase up to its relative clause, without articles: "the villagers who fled"."""
    bare = _TAIL.sub("", _LEADING.sub("", one_line(words).strip(' ,"')))
    bare = re.sub(r"(?i)\s+(?:of|the|and|in|from|the following)$", "", bare.strip())
    return "" if bare.lower() in PERSON_PRONOUNS else bare


def each_of(words: str, value: int | None) -> Sequence[str]:
    """The persons of a phrase that tells of each: "a child and a woman" are two."""
    parts = [described(part) for part in _SINGULAR_PAIR.split(one_line(words)) if part.strip()]
    single = all(part and not _is_plural(part) for part in parts)
    return parts if len(parts) == value and len(parts) > 1 and single else ()


def _is_plural(phrase: str) -> bool:
    last = noun_of(phrase)
    return last in _PLURALS or (last.endswith("s") and not last.endswith("ss"))


def noun_of(phrase: str) -> str:
    """The noun a description turns on: "member" of "members of the party" stays "members"."""
    words = phrase.lower().split()
    at = next((i for i, word in enumerate(words) if i and word in _LINKS), len(words))
    return words[at - 1] if at else ""


def nouns(phrases: Iterable[str]) -> set[str]:
    """The nouns of descriptions, singular."""
    return {_singular(noun_of(phrase)) for phrase in phrases if phrase}
