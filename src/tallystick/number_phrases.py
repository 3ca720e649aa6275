"""Numbers told by set phrases and single words: "half a dozen", "a couple of", "dozens", "none"."""

from collections.abc import Callable, Iterator, Sequence

from tallystick.grammar import A_OR_AN
from tallystick.kept import constant
from tallystick.number_parts import read_part
from tallystick.number_words import (
    HYPHENS,
    Form,
    Numeral,
    has_role,
    hyphen_at,
    is_at,
    number_starts,
    roles,
)
from tallystick.tables import rows

# "both in Iraq and in Syria" counts nobody.
_AFTER_BOTH_AND = frozenset({"in", "by", "from", "at", "on", "to", "for", "with", "as", "a", "an"})


@constant
def starters() -> frozenset[str]:
    """Every word that a number can begin with."""
    return frozenset(roles()) | frozenset(_phrases()) | A_OR_AN | {"half", "couple"}


def opens_number(words: Sequence[str], at: int) -> bool:
    """Whether a number may begin with a word, by the word behind: "a dozen", "the handful"."""
    needed = _needed_behind().get(words[at])
    if needed is None:
        return words[at] in starters()
    return at + 1 < len(words) and words[at + 1] in needed


@constant
def _needed_behind() -> dict[str, frozenset[str]]:
    """What has to stand behind a word that is no number: behind an article, "groups" of "groups of"."""
    alone = roles().keys() | {"half", "couple"}
    found = {
        first: frozenset({phrase[1] for _, same in by for phrase in same})
        for first, by in _phrases().items()
        if first not in alone and all(length > 1 for length, _ in by)
    }
    return found | dict.fromkeys(A_OR_AN, HYPHENS | _behind_articles())


@constant
def _behind_articles() -> frozenset[str]:
    lengths = [by for first, by in _phrases().items() if first in A_OR_AN]
    phrases = {phrase[1] for by in lengths for _, found in by for phrase in found if phrase[1:]}
    told = {"dozen", "score", "hundred", "scale", "fraction"}
    return frozenset(
        {"half", "couple", "pair"}
        | phrases
        | {word for word, has in roles().items() if told & has.keys()}
    )


def read_phrase(words: Sequence[str], at: int) -> Numeral | None:
    """The number told by a set phrase or one word at token `at` of lower-case words, else None."""
    for read in _readers().get(words[at], ()):
        found = read(words, at)
        if found is not None:
            return found
    return None


def _couple(words: Sequence[str], at: int) -> Numeral | None:
    """ "a couple of", "a couple hundred", "a pair of"; not two who are one: "a couple was shot"."""
    if is_at(words, at, "couple", "of"):
        return Numeral(at, at + 1, Form.WORDS, 2, rough=True)
    if words[at] not in A_OR_AN or at + 1 >= len(words):
        return None
    noun = words[at + 1]
    if noun not in ("couple", "pair") or not _counts_behind(words, at + 2, noun):
        return None
    step = at + 3 if is_at(words, at + 2, "of") else at + 2
    times = _round_word(words, step)
    if times:
        return Numeral(at, step + 1, Form.WORDS, 2 * times, half_unit=times // 2, rough=True)
    return Numeral(at, at + 2, Form.WORDS, 2, rough=noun == "couple")


def _counts_behind(words: Sequence[str], at: int, noun: str) -> bool:
    """Whether "a couple" counts what stands behind it: "of men", "more", "soldiers"; not "was"."""
    word = words[at] if at < len(words) else ""
    if noun == "pair" or word in {"of", "more", "other"}:
        return word == "of" or noun == "couple"
    plural = word.isalpha() and word.endswith("s") and word not in _SINGULAR_VERBS
    return plural or _round_word(words, at) is not None


_SINGULAR_VERBS = frozenset({"was", "is", "has", "as", "lives", "dies", "says"})


def _round_word(words: Sequence[str], at: int) -> int | None:
    for role in ("dozen", "hundred", "scale"):
        value = has_role(words, at, role)
        if value:
            return value
    return None


def _phrase(words: Sequence[str], at: int) -> Numeral | None:
    """ "a number of", "large numbers of", "a handful", "a few", "a group of", "a lot of"."""
    length, least = _longest_phrase(words, at)
    if not length:
        return None
    end = at + length
    last = words[end - 1]
    if last == "few":
        times = _round_word(words, end)
        return (
            Numeral(at, end + 1, Form.VAGUE, 2 * times)
            if times
            else Numeral(at, end, Form.VAGUE, least)
        )
    if last == "of" and number_starts(words, end):
        return None
    return Numeral(at, end, Form.VAGUE, least)


def _longest_phrase(words: Sequence[str], at: int) -> tuple[int, int]:
    for length, least in _phrases().get(words[at], ()):
        phrase = tuple(words[at : at + length])
        if phrase in least:
            return length, least[phrase]
    return 0, 0


@constant
def _phrases() -> dict[str, tuple[tuple[int, dict[tuple[str, ...], int]], ...]]:
    """Set phrases by first word, the longest first."""
    found: dict[str, dict[int, dict[tuple[str, ...], int]]] = {}
    for phrase, least in rows("vague_phrases.tsv"):
        words = tuple(phrase.split())
        found.setdefault(words[0], {}).setdefault(len(words), {})[words] = int(least)
    return {first: tuple(sorted(by.items(), reverse=True)) for first, by in found.items()}


# --- vague words, shares, ranks -------------------------------------------------------------


def _single(words: Sequence[str], at: int) -> Numeral | None:
    """ "both", "several", "several dozen", "none", "no" before a noun."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else ""
    if word == "no":
        return _no(words, at)
    has = roles().get(word, {})
    if "nought" in has:
        return Numeral(at, at + 1, Form.NOUGHT)
    if "group" in has:
        pair = word == "both" and _opens_pair(words, at + 1)
        return None if pair else Numeral(at, at + 1, Form.WORDS, has["group"])
    least = has.get("vague")
    if least is None and "some" in has and after.isalpha() and not number_starts(words, at + 1):
        least = has["some"]
    if least is None or (at and words[at - 1] in ("how", "as") and word == "many"):
        return None
    times = _round_word(words, at + 1)
    if times:
        return Numeral(at, at + 2, Form.VAGUE, 2 * times)
    return Numeral(at, at + 1, Form.VAGUE, least)


def _opens_pair(words: Sequence[str], at: int) -> bool:
    """ "both Iraq and Syria" names two things; "both men and wounded a third" counts two men."""
    if at < len(words) and words[at] in _AFTER_BOTH_AND:
        return True
    for link in (at + 1, at + 2, at + 3):
        if is_at(words, link, "and") and link + 1 < len(words):
            return not words[link + 1].endswith(("ed", "ing"))
    return False


_NO_PHRASES = frozenset(
    {"longer", "more", "less", "fewer", "later", "greater", "doubt", "matter", "way"}
)


def _no(words: Sequence[str], at: int) -> Numeral | None:
    """ "no one", "no-one", and "no" before a noun, but not "no longer" or "No. 12"."""
    step = at + 2 if hyphen_at(words, at + 1) else at + 1
    if is_at(words, step, "one"):
        return Numeral(at, step + 1, Form.NOUGHT)
    after = words[at + 1] if at + 1 < len(words) else ""
    denies = after.replace(".", "").isalpha() and after not in _NO_PHRASES  # "no U.S. casualties"
    return Numeral(at, at + 1, Form.NOUGHT) if denies else None


def _plural(words: Sequence[str], at: int) -> Numeral | None:
    """ "dozens", "hundreds", "tens of thousands", "hundreds of thousands"."""
    least = has_role(words, at, "plural")
    if least is None:
        return None
    if is_at(words, at + 1, "of"):
        scale = has_role(words, at + 2, "plural")
        if scale and scale > least:
            return Numeral(at, at + 3, Form.VAGUE, least * scale)
    if words[at] in ("tens", "scores") and not is_at(words, at + 1, "of"):
        return None if words[at] == "tens" else Numeral(at, at + 1, Form.VAGUE, least)
    return Numeral(at, at + 1, Form.VAGUE, least)


def _share(words: Sequence[str], at: int) -> Numeral | None:
    """ "one-third", "two thirds", "a quarter of", but not "a third attack"."""
    if words[at] in A_OR_AN:
        end = at + 2
        return (
            Numeral(at, end, Form.SHARE)
            if has_role(words, at + 1, "fraction") and is_at(words, end, "of")
            else None
        )
    if not has_role(words, at, "unit"):
        return None
    step = at + 2 if hyphen_at(words, at + 1) else at + 1
    return Numeral(at, step + 1, Form.SHARE) if has_role(words, step, "fraction") else None


def _rank(words: Sequence[str], at: int) -> Numeral | None:
    """ "third", "twenty-first"."""
    if (rank := has_role(words, at, "ordinal")) is not None:
        return Numeral(at, at + 1, Form.RANK, rank)
    tens = has_role(words, at, "tens")
    step = at + 2 if hyphen_at(words, at + 1) else at + 1
    rank = has_role(words, step, "ordinal")
    if tens and rank and rank < 10:
        return Numeral(at, step + 1, Form.RANK, tens + rank)
    return None


Reader = Callable[[Sequence[str], int], Numeral | None]


@constant
def _readers() -> dict[str, tuple[Reader, ...]]:
    """What may read a number that begins with a word: of "two" only "two thirds"."""
    return {word: tuple(_readers_of(word)) for word in starters()}


def _readers_of(word: str) -> Iterator[Reader]:
    """In this order: "a few hundred" before "a", "two thirds" before "two"."""
    has, article = roles().get(word, {}).keys(), word in A_OR_AN
    if word in _phrases():
        yield _phrase
    if article or word == "half" or has & {"fraction", "unit"}:
        yield read_part
    if article or word == "couple":
        yield _couple
    if word == "no" or has & {"nought", "group", "vague", "some"}:
        yield _single
    if "plural" in has:
        yield _plural
    if article or "unit" in has:
        yield _share
    if has & {"ordinal", "tens"}:
        yield _rank
