"""Whether an act of violence happened: "threatened to kill" and "will be executed" are no claims.

What was accused, denied or hedged still counts as real here: whether to believe it is the matter
of its stance. "No one was killed" is a count of zero, and real.
"""

from collections.abc import Callable
from enum import StrEnum

from tallystick.dependents import child_words, has, has_word
from tallystick.doc import Token
from tallystick.extract.people import noun_class
from tallystick.extract.speech_lexicon import modality_words
from tallystick.extract.staged import is_staged
from tallystick.grammar import HAVE, HELPERS, NEGATIONS, SUBJECTS


class Modality(StrEnum):
    """How an act stands to what happened: "could be killed" is `hypothetical`."""

    REAL = "real"
    HYPOTHETICAL = "hypothetical"
    FUTURE = "future"
    NEGATED = "negated"


_NEARLY = frozenset({"nearly", "almost"})
_NOUN_LINKS = frozenset({"obj", "nmod", "obl", "advcl", "nsubj:pass", "compound"})
_CLAUSE_LINKS = frozenset({"xcomp", "advcl", "acl", "csubj", "csubj:pass"})
_FAR = 5


def modality_of(token: Token) -> Modality:
    """How the act named by a verb or noun stands to what happened."""
    own = _own_marks(token)
    if own is not None:
        return own
    if is_staged(token):
        return Modality.HYPOTHETICAL
    if token.pos_ in {"NOUN", "PROPN"}:
        return _of_noun(token)
    before = token.doc.lower[max(token.sent.start, token.i - 3) : token.i]
    if before == _YET_TO_BE or before[-2:] == _YET_TO_BE[:2]:
        return Modality.HYPOTHETICAL  # "the suspects are yet to be arrested", "yet to arrest"
    return Modality.HYPOTHETICAL if _is_gloss(token) else _of_clause(token)


def _of_noun(noun: Token) -> Modality:
    """A noun is real ("to denounce the killing") unless it is itself what is meant: "a plot of
    murder", "planned to carry out the killing". People share what befalls them ("to kill ten
    hostages")."""
    if _is_wanted(noun) or _is_practice(noun):
        return Modality.HYPOTHETICAL
    if noun.dep_ not in _NOUN_LINKS:
        return Modality.REAL
    if noun.dep_ in {"obj", "nsubj:pass"} and noun_class(noun.base_) is not None:
        return modality_of(noun.head)
    lemma = noun.head.base_
    if lemma == "report" and noun.head.pos_ == "NOUN" and _are_any_reports(noun.head):
        return Modality.HYPOTHETICAL
    if lemma == "call" and noun.dep_ == "obj":
        return Modality.REAL  # "he called the killing a tragedy"
    if lemma in modality_words("light") and noun.head.pos_ == "VERB":
        return _own_marks(noun.head) or _of_clause(noun.head)
    if lemma in modality_words("failed") - modality_words("intent"):
        return Modality.NEGATED
    done = lemma == "order" and noun.lower_ in _DONE_BY_ORDER
    done = (
        done
        or noun.head.lower_ in {"meaning", "wanted"}
        or _is_asked_who(noun.head)
        or _is_of_a_year(noun)
    )
    intended = lemma in modality_words("intent") and _is_intended(noun) and not done
    return Modality.HYPOTHETICAL if intended else Modality.REAL


def _are_any_reports(reports: Token) -> bool:
    """ "If we receive | reports | of civilian deaths", "takes all | reports | of casualties seriously"."""
    any_at_all = not {"all", "any", "every"}.isdisjoint(child_words(reports, "det"))
    within = reports.dep_ in {"obj", "nsubj:pass"} and reports.head.pos_ == "VERB"
    return within and (any_at_all or _own_marks(reports.head) is Modality.HYPOTHETICAL)


def _is_practice(noun: Token) -> bool:
    """ "Massacres of peasants are a common tactic": what happens in general, and no single act."""
    above = noun.head
    words = {above.lower_, *(c.lower_ for c in above.children if c.dep_ in _TOLD_OF)}
    told = noun.dep_ == "nsubj" and not words.isdisjoint(modality_words("practice"))
    if not told or words.isdisjoint(_NOW):
        return False
    return not any(t.like_num for t in noun.subtree)


_TOLD_OF = frozenset({"cop", "aux", "xcomp", "acomp"})
_NOW = frozenset({"is", "are", "remain", "remains", "become"})


def _is_of_a_year(noun: Token) -> bool:
    """ "Accused of plotting the 2005 assassination of a minister": what has its year was done."""
    before = noun.doc.texts[max(noun.sent.start, noun.i - 2) : noun.i]
    return any(len(word) == _YEAR and word.isdigit() for word in before)


_YEAR = 4


def _is_asked_who(verb: Token) -> bool:
    """ "Nobody knows who planned the murder": it was done, only by whom is asked."""
    return "who" in child_words(verb, "nsubj")


def _is_wanted(noun: Token) -> bool:
    """ "A warrant for the arrest of Ali Noor", "information leading to the arrest", by the words."""
    doc, first = noun.doc, noun.sent.start
    at = noun.i - 1
    while at > max(first, noun.i - _FAR) and doc.tags[at] in {"DET", "ADJ", "PRON"}:
        at -= 1
    if at <= first or doc.tags[at] != "ADP":
        return False
    above = doc.lemmas[at - 1].lower()
    if doc.lower[at] == "for":
        return above in modality_words("sought")
    leads = doc.lower[at] == "to" and above == "lead" and doc.lower[at - 1] != "led"
    before = doc.lower[first : at - 1]
    could = not modality_words("open future").isdisjoint(before[-1:])
    return leads and (could or not modality_words("clue").isdisjoint(before))


# "He was charged with ordering the killing of two nurses": what is ordered so was done.
_DONE_BY_ORDER = frozenset(
    """killing killings murder murders assassination assassinations massacre shooting slaying
    slayings beheading death deaths execution executions slaughter lynching""".split()
)


_YET_TO_BE = ("yet", "to", "be")


def _of_clause(word: Token) -> Modality:
    for _ in range(_FAR):
        if any(is_real(word) for is_real in _real_signs()):
            return Modality.REAL
        if word.dep_ == "conj" and _is_told_anew(word):
            return Modality.REAL
        if word.dep_ == "conj" and not _has_subject(word):
            above = _own_marks(word.head)
            word = word.head
        elif word.dep_ == "ccomp" and _is_demanded(word):
            return Modality.HYPOTHETICAL
        elif word.dep_ in {"advcl", "acl"} and _has_subject(word) and not _is_infinitive(word):
            return Modality.REAL  # "there was no alert and the mine exploded, injuring 17"
        elif word.dep_ in _CLAUSE_LINKS or (word.dep_ == "obl" and _is_infinitive(word)):
            above = _governed(word)
            word = word.head
        else:
            return Modality.REAL
        if above is not None:
            return above
        if word.pos_ not in {"VERB", "AUX", "ADJ"}:
            named = word.pos_ == "NOUN" and word.lower_.endswith("ing") and word.head.i != word.i
            return modality_of(word) if named else Modality.REAL
    return Modality.REAL


def _real_signs() -> tuple[Callable[[Token], bool], ...]:
    """What shows by itself that a word of harm tells of what happened."""
    return (_is_outcome, _is_finite_below, _is_done, _comes_to, _was_able)


def _comes_to(word: Token) -> bool:
    """ "Deputies arrived to find him dead", "she woke to find": what they found is so."""
    finds = word.lemma_ in {"find", "discover", "see"} and word.dep_ in {"advcl", "xcomp"}
    return finds and word.head.lemma_ in _COMING and _own_marks(word.head) is None


def _was_able(word: Token) -> bool:
    """ "Troops were able to kill two rebels", "have been able to free ten": they did."""
    able = word.head
    if able.lower_ != "able" or able.i > word.i or _is_negated(able):
        return False
    before = set(able.doc.lower[max(able.sent.start, able.i - ABLE_REACH) : able.i])
    past = bool(before & {"was", "were"}) or ("been" in before and bool(before & HAVE))
    return past and before.isdisjoint(modality_words("open future unless"))


# How far before "able" its "have been" may begin.
ABLE_REACH = 4
_COMING = frozenset("arrive return come enter wake awake respond rush go open".split())


def _is_told_anew(word: Token) -> bool:
    """What the "not" before it does not reach: "were not harmed and were freed", "did not stop and hit"."""
    if has_word(word, _TOLD, *HELPERS):
        return True
    above = word.head
    did = has_word(above, {"did"}, *HELPERS)
    # "a guard who tried to stop them and wounded two"
    did = did or (_is_infinitive(above) and above.lower_ == above.base_)
    return did and word.lower_.endswith("ed") and word.lower_ != word.base_


_TOLD = frozenset({"was", "were", "had", "has"})


def _is_done(word: Token) -> bool:
    """What somebody is guilty of, or did before what is told: "charged with killing a nurse"."""
    before = word.doc.lower[max(word.sent.start, word.i - 2) : word.i]
    if not word.lower_.endswith("ing") or len(before) < 2:
        return False
    if before[1] == "after":
        return True  # "escaped after taking a guard hostage"
    guilty = before[1] in _GUILT_LINKS and before[0] in modality_words("guilt")
    # "pleaded guilty | on Tuesday | to killing a nurse"
    guilty = guilty or (before[1] == "to" and has_word(word.head, {"guilty"}))
    return guilty or (before[1] == "for" and before[0] in _TERMS)


# "Told to serve 20 years in prison | for killing a clerk", "faces the death penalty for killing".
_TERMS = frozenset(
    "years months prison jail term life bars custody penalty sentence sentences imprisonment".split()
)
_GUILT_LINKS = frozenset({"of", "with", "for", "to", "in"})


def _is_demanded(word: Token) -> bool:
    """ "They demanded that the rebels release ten hostages", "to ensure that they are arrested"."""
    if word.dep_ == "ccomp" and word.head.lower_ in {"ensure", "ensuring", "guarantee"}:
        return True
    base = word.lower_ == word.base_ and not has(word, *HELPERS)
    return base and word.head.base_ in modality_words("mandate")


def _is_gloss(word: Token) -> bool:
    """What a word is used for: 'says "neutralized" to imply that rebels surrendered or were killed'."""
    while word.dep_ == "conj":
        word = word.head
    return word.dep_ == "ccomp" and word.head.base_ in _MEANING and _is_infinitive(word.head)


_MEANING = frozenset({"imply", "mean", "signify", "denote", "indicate"})


def _is_finite_below(word: Token) -> bool:
    """A past tense that the tree has below an infinitive: "migrants desperate to reach Europe died"."""
    if word.head.lower_ == "let" and word.dep_ == "xcomp":
        return False  # "don't let him die"
    below = word.dep_ == "xcomp" or (word.dep_ == "acl" and _has_subject(word))
    return below and "Fin" in word.morph.get("VerbForm", [])


def _is_outcome(word: Token) -> bool:
    """ "was able to set off his bomb, killing ten": what came of an act that the tree has for a wish."""
    head = word.head
    if word.dep_ != "advcl" or not word.lower_.endswith("ing") or not _is_infinitive(head):
        return False
    if word.i == 0 or word.nbor(-1).text != ",":
        return False
    above = head.head if head.dep_ in _CLAUSE_LINKS else head
    wished = above.base_ in modality_words("intent failed")
    return not wished and _own_marks(above) is None


def _has_subject(word: Token) -> bool:
    return has(word, *SUBJECTS)


def _own_marks(word: Token) -> Modality | None:
    """What the auxiliaries, negations and marks of a word say of it."""
    helpers = child_words(word, *HELPERS)
    if word.lower_ != word.base_:
        helpers -= {"'d"}  # "he'd shot four people": he had
        # "a bomb in a garbage can exploded": no auxiliary of a past form
        helpers -= _NOUNS if word.lower_.endswith("ed") and len(helpers) == 1 else set()
    marks = child_words(word, *_MARKS)
    if _is_negated(word) or "without" in marks:
        return Modality.NEGATED
    perfect = bool(helpers & {"have", "'ve", "having", "has"})
    if helpers & modality_words("future"):
        return Modality.FUTURE
    if helpers & {"would", "'d"} and helpers & {"be", "get"} and not perfect:
        return Modality.FUTURE
    if helpers & modality_words("open") and not (perfect and helpers & {"may", "might", "must"}):
        return Modality.HYPOTHETICAL
    to_come = marks & _UNTIL and (helpers & _PRESENT or _is_present(word, helpers))
    if (marks & modality_words("unless") or to_come) and word.pos_ in {"VERB", "AUX", "ADJ"}:
        return Modality.HYPOTHETICAL
    if _is_habit(word, helpers) or _is_whenever(word, helpers):
        return Modality.HYPOTHETICAL
    return _own_words(word)


# Modal verbs that are nouns or names as well.
_NOUNS = frozenset({"can", "may", "will", "might", "must"})
_MARKS = frozenset({"mark", "case"})


# "Until the students are released", "until the rebels free their hostages".
_UNTIL = frozenset({"until", "till"})
_PRESENT = frozenset({"is", "are"})


def _is_habit(word: Token, helpers: set[str]) -> bool:
    """ "The gunmen usually kill their hostages": what somebody does is no act that was done."""
    habits = modality_words("habit")
    if helpers or habits.isdisjoint(word.doc.words):
        return False
    if word.lower_ != word.base_ and not _is_present(word, helpers):
        return False
    return has_word(word, habits, "advmod")


def _is_whenever(word: Token, helpers: set[str]) -> bool:
    """ "It is a tragedy when people get shot": what happens again and again."""
    return bool(helpers & {"get", "gets"}) and "when" in child_words(word)


def _is_present(word: Token, helpers: set[str]) -> bool:
    return not helpers and "Pres" in word.morph.get("Tense", [])


def _own_words(word: Token) -> Modality | None:
    """What adjectives on a noun of violence say: "attempted murder", "failed assassination"."""
    if word.pos_ != "NOUN":
        return None
    for child in word.children:
        if child.dep_ not in {"amod", "compound"}:
            continue
        if child.lower_ in modality_words("intent"):
            return Modality.HYPOTHETICAL
        if child.lower_ in modality_words("failed"):
            return Modality.NEGATED
    return None


def _is_negated(word: Token) -> bool:
    for child in word.children:
        if child.lower_ in _NEARLY and child.i == word.i - 1 and not word.nbor(1).like_num:
            return True  # "was nearly lynched"
        if child.lower_ in NEGATIONS and child.dep_ in {"advmod", "neg", "aux"}:
            after = child.nbor(1).lower_ if child.i + 1 < len(child.doc) else ""
            if after not in {"only", "just", "until", "before"}:
                return True
    return False


def _governed(word: Token) -> Modality | None:
    """What the word above says of an act: "plans [to arrest]", "the third [to be killed]"."""
    head, lemma = word.head, word.head.base_
    infinitive = _is_infinitive(word)
    if lemma in modality_words("failed"):
        if _is_set_off(word):
            return _own_marks(head)  # "the rocket missed the base, killing one": that much it did
        return Modality.HYPOTHETICAL if lemma in modality_words("intent") else Modality.NEGATED
    if infinitive and not _is_perfect(word):
        return _of_infinitive(word, head)
    if lemma in modality_words("intent") and _is_intended(word):
        return Modality.HYPOTHETICAL
    return _own_marks(head) if word.dep_ in {"advcl", "xcomp"} else None


def _is_set_off(word: Token) -> bool:
    """Whether an act in "-ing" only follows, behind a comma, from what stands above it."""
    comma = word.i > word.sent.start and word.nbor(-1).text == ","
    return word.dep_ == "advcl" and word.lower_.endswith("ing") and comma


def _of_infinitive(word: Token, head: Token) -> Modality | None:
    lemma = head.base_
    if lemma in modality_words("intent"):
        return Modality.HYPOTHETICAL
    if head.lower_ == "going":
        return Modality.FUTURE
    if lemma in modality_words("happened") or head.lower_ == "had":  # "had to be hospitalized"
        return _own_marks(head)
    if word.dep_ in {"acl", "csubj"} and _counts_off(head):
        return None
    return Modality.HYPOTHETICAL


def _counts_off(noun: Token) -> bool:
    """Whether a noun counts off real cases: "the third soldier to be killed this week"."""
    if noun.base_ in modality_words("ordinal"):
        return True
    nouns = [noun, noun.head] if noun.dep_ == "nmod" else [noun]
    return any(
        child.lower_ in modality_words("ordinal") or "Sup" in child.morph.get("Degree", [])
        for above in nouns
        for child in above.children
    )


def _is_infinitive(word: Token) -> bool:
    if word.lower_.endswith("ing") and word.lower_ != word.base_:
        return False  # "no contest to killing his wife"
    return "to" in child_words(word, "mark")


def _is_perfect(word: Token) -> bool:
    return any(child.base_ == "have" and child.dep_ == "aux" for child in word.children)


def _is_intended(word: Token) -> bool:
    """Whether an act is what is meant, not what is talked about: "plotted the killing of"."""
    if word.dep_ in {"obj", "xcomp", "acl"}:
        return True
    if word.dep_ == "advcl" and "at" in child_words(word):
        return True  # "exercises aimed at wiping out the rebels"
    return word.dep_ in {"nmod", "obl", "advcl"} and has_word(word, _AIMS)


_AIMS = frozenset("of against with on to for at".split())
