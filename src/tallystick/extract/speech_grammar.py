"""The grammar of saying: whose verb it is, whether it is taken back, what hangs on its right."""

from typing import TYPE_CHECKING

from tallystick.dependents import child, child_words, has, has_word
from tallystick.doc import Token, once_a_word
from tallystick.extract.people import noun_class
from tallystick.extract.source_types import rank_of_words
from tallystick.extract.speaker_phrases import noun_after, noun_before, phrase_ends
from tallystick.extract.speech_lexicon import SpeechVerb, speech_verb, speech_words
from tallystick.extract.verb_grammar import is_done_to_accused
from tallystick.gazetteer import is_demonym
from tallystick.grammar import BRACKETS, OPENING_QUOTES
from tallystick.times.lexicon import tells_event
from tallystick.vocabulary import Stance

if TYPE_CHECKING:
    from collections.abc import Iterable


_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:outer"})
_SHARED = frozenset({"conj", "xcomp", "advcl", "acl", "parataxis", "ccomp"})
_RELATIVE = frozenset({"who", "which", "that", "whom"})
_CLAUSE_DEPS = frozenset({"ccomp", "xcomp", "csubj", "csubj:pass", "parataxis"})
_SPEAKING_PRONOUNS = frozenset({"he", "she", "they", "some", "others", "many", "one", "both"})
_NOT = frozenset({"not", "n't", "never", "neither", "nor"})
_STOPS = frozenset(',.;()[]"”—–') | {"--", "“", "..."}
_BE = frozenset({"was", "were", "is", "are", "been"})
_FAR = 4  # a participle's subject stands at most this many verbs up: "went on to say, adding"


def subject_of(verb: Token, climbed: int = 0) -> Token | None:
    """Who says it: the subject, of the verb itself or of the one it hangs on ("adding that")."""
    own = child(verb, *_SUBJECTS)
    if own is not None:
        return _antecedent(own, verb) if own.lower_ in _RELATIVE else own
    if verb.dep_ == "acl:relcl" and climbed == 0:
        return _teller_of(verb.head)
    if climbed >= _FAR:
        return None
    if (outer := _saying_above(verb)) is not None:
        return subject_of(outer, climbed + 1)
    if verb.dep_ not in _SHARED:
        return None
    if verb.dep_ == "conj" and has(verb.head, "cop"):
        return subject_of(verb.head, climbed + 1)  # "Khan was in the yard and said"
    return _subject_above(verb.head, climbed)


def _saying_above(verb: Token) -> Token | None:
    """The saying whose words a further saying hangs on: "confirmed that three died and | said",
    "confirmed that police came when a man was beaten, | noting that"."""
    if speech_verb(verb) is None:
        return None
    if verb.dep_ == "csubj" and verb.lower_.endswith("ing") and verb.i > verb.sent.start + 1:
        # "the mayor said, | adding | two of those hurt were boys"
        said = verb.nbor(-2) if verb.nbor(-1).text == "," else verb
        return said if said.i < verb.i and speech_verb(said) is not None else None
    if verb.dep_ == "advcl" and verb.lower_.endswith("ing") and verb.i > verb.sent.start:
        return _main_saying(verb) if verb.nbor(-1).text == "," else None
    told = verb.head
    if verb.dep_ not in {"conj", "advcl"} or told.dep_ != "ccomp" or told.pos_ != "VERB":
        return None
    above = told.head if speech_verb(told) is None and told.head.i < told.i else None
    return above if above is not None and speech_verb(above) is not None else None


def _main_saying(verb: Token) -> Token | None:
    """The saying of a sentence, behind the clauses that tell what was said."""
    top = verb.sent.root
    above = top.i < verb.i and verb.head.i != top.i
    return top if above and speech_verb(top) is not None else None


def _antecedent(pronoun: Token, verb: Token) -> Token | None:
    """Whom "who" stands for: the noun the clause hangs on, or else the noun before it."""
    if verb.dep_ == "acl:relcl":
        return _teller_of(verb.head, pronoun)
    at = pronoun.i - 1
    while at > verb.sent.start and verb.doc[at].is_punct:
        at -= 1
    before = verb.doc[at]
    return before if at >= verb.sent.start and before.pos_ in {"NOUN", "PROPN"} else None


def _teller_of(noun: Token, pronoun: Token | None = None) -> Token:
    """Who says it where a relative hangs on a day or a place: "the | report | released on Tuesday,
    which says", "| officials | in the province, who said"."""
    above = noun
    while _is_no_teller(above, pronoun) and above.head.i < above.i:
        above = above.head
        if above.dep_ == "acl" and above.head.i < above.i:
            above = above.head
    return above if above.pos_ in {"NOUN", "PROPN"} else noun


def _is_no_teller(noun: Token, pronoun: Token | None) -> bool:
    """Whether a noun is a day, or before "who" a place with a preposition."""
    who = pronoun is not None and pronoun.lower_ == "who"
    placed = has_word(noun, {"in", "at", "near", "from"}, "case")
    unnamed = noun_class(noun.lower_) is None and noun.lower_ not in speech_words("body")
    return noun.lower_ in speech_words("time") or (who and placed and unnamed)


def _subject_above(head: Token, climbed: int) -> Token | None:
    quoted = _quoted_by(head)
    if quoted is not None:
        return quoted
    if head.pos_ in {"VERB", "AUX", "ADJ"}:
        return subject_of(head, climbed + 1)
    if head.base_ in speech_words("document") and head.dep_ in {"obj", "obl"}:
        return subject_of(head.head, climbed + 1) or head
    if head.dep_ in {"obj", "obl", "root", "ROOT"} and head.head.i != head.i:
        return subject_of(head.head, climbed + 1)
    return head if head.pos_ in {"NOUN", "PROPN", "PRON"} else None


def _quoted_by(verb: Token) -> Token | None:
    """Whom a verb quotes: "AFP quoted | the minister | as saying"."""
    if verb.base_ not in speech_words("quoting"):
        return None
    return child(verb, "obj")


_HELPERS = frozenset({"aux", "aux:pass"})


def is_passive(verb: Token) -> bool:
    """Whether the verb's subject is what is said: "it was reported", "a report denied by"."""
    if _is_held(verb):
        return True
    alone = verb.head is verb and not has(verb, *_HELPERS)
    if alone and (opens_that(verb) or _speaks_by_itself(verb)):
        return False  # "army sources today reported in Lima that", where the day seems to speak
    if has(verb, "aux:pass", "nsubj:pass", "csubj:pass") or _has_agent(verb):
        return True
    entry = speech_verb(verb)
    speaks_of = entry is not None and "of" in entry.frames  # "the rebels boasted of"
    if speaks_of or any(child.dep_ == "nsubj" and child.i < verb.i for child in verb.children):
        return False
    after = verb.nbor(1).lower_ if verb.i + 1 < len(verb.doc) else ""
    joined = verb.dep_ == "conj" and verb.morph.get("VerbForm", []) == ["Fin"]
    if joined and has(verb.head, "nsubj") and verb.lower_ == "claimed":
        return False  # "the rebels held the town and claimed to have killed nine"
    if after == "to" and verb.lower_ in speech_words("held_to"):
        return True  # "a man believed to have killed nine"
    past = verb.morph.get("VerbForm", []) == ["Part"] and verb.morph.get("Tense", []) == ["Past"]
    if verb.dep_ == "acl" and opens_that(verb):
        return False  # "two sources confirmed to the paper that"
    if not past or verb.dep_ not in {"acl", "advcl", "parataxis", "xcomp"} or not verb.i:
        return False
    if verb.dep_ == "xcomp":
        return after in {"by", "with", "of"}
    return verb.nbor(-1).text != "," or after in {"by", "with", "of", "as"}


def _speaks_by_itself(verb: Token) -> bool:
    """Whether a verb has its subject before it and what is said behind: "a network says nine died"."""
    links = {child.dep_ for child in verb.children}
    return {"nsubj", "ccomp"} <= links and any(
        c.dep_ == "nsubj" and c.i < verb.i for c in verb.children
    )


def _is_held(verb: Token) -> bool:
    """Whether "said" is a participle of those before it: "raiders | said to come from the hills"."""
    if verb.lower_ == "said" and verb.i + 2 < len(verb.doc):
        return verb.nbor(1).lower_ == "to" and verb.nbor(2).pos_ in {"VERB", "AUX"}
    return verb.lower_ in speech_words("held_to") and tells_who(verb)


def tells_who(verb: Token) -> bool:
    """Whether hearsay only tells who somebody was: "men suspected to be members of a gang raided",
    "gunmen believed to be with the rebels"."""
    doc, at = verb.doc, verb.i + 3
    if doc.lower[verb.i + 1 : at] != ("to", "be"):
        return False
    if doc.lower[at : at + 1] in _BELONGING:
        return True
    named = (
        i for i in range(at, min(at + 5, len(doc))) if doc.tags[i] not in {"DET", "ADJ", "ADV"}
    )
    first = next(named, verb.i)
    people = noun_class(doc.lower[first]) is not None  # "herdsmen" may be read as a verb
    return doc.tags[first] in {"NOUN", "PROPN"} or people


_BELONGING = frozenset({(w,) for w in "with from of part linked affiliated allied loyal".split()})


def _has_agent(verb: Token) -> bool:
    """Whether somebody stands behind "by": not in "confirmed by phone that six had died"."""
    by = child(verb, "obl:agent")
    return by is not None and by.lower_ not in _MEANS


_MEANS = frozenset(
    "phone telephone email e-mail radio text letter sms fax message satellite".split()
)


def opens_that(verb: Token) -> bool:
    """Whether "that" opens a clause behind a verb and where or to whom it was said: "confirmed to
    AFP that", "reported in Lima on Monday that"."""
    doc, (_, last) = verb.doc, unit_of(verb)
    at = verb.i + 1
    while at < last and doc[at].lower_ in _SAID_WHERE:
        at += 1
        while at < last and at - verb.i < _LISTENERS and _is_of_listener(doc[at]):
            at += 1
    return at + 1 < last and doc[at].lower_ == "that"


_SAID_WHERE = frozenset({"to", "in", "on", "at", "by", "via", "from", "during"})


def _is_of_listener(token: Token) -> bool:
    if token.lower_ in _SAID_WHEN or token.lower_ in speech_words("issuing"):
        return True
    return token.text in BRACKETS or (token.pos_ in _NOMINAL and token.lower_ != "that")


_SAID_WHEN = frozenset({"late", "later", "early", "earlier"})


# "to the state news agency (SNA)" and the like: a listener takes no more words than these.
_LISTENERS = 10


def is_muted(verb: Token) -> bool:
    """Whether the saying is taken back: "did not say", "declined to confirm", "the failure to find"."""
    helpers = {c.base_ for c in verb.children if c.dep_ == "aux"}
    if has_word(verb, _NOT) or helpers & {"will", "shall"}:
        return True
    if "to" not in child_words(verb, "mark") or "have" in helpers:
        return False
    return verb.head.base_ not in speech_words("onward")


@once_a_word
def unit_of(token: Token) -> tuple[int, int]:
    """The stretch of a sentence around a token that no semicolon or line break cuts."""
    words = token.doc
    (first, last), texts = words.sentence_of(token.i), words.texts
    if words.holds(";") and ";" in texts[first:last]:
        cuts = [at for at in range(first, last) if texts[at] == ";"]
        first = max([first, *(at + 1 for at in cuts if at < token.i)])
        last = min([last, *(at for at in cuts if at > token.i)])
    return first, last


def subtree_range(token: Token) -> tuple[int, int]:
    """First token and end of all that hangs on a token."""
    return token.left_edge.i, token.right_edge.i + 1


def ranges(parts: "Iterable[tuple[int, int]]") -> tuple[tuple[int, int], ...]:
    """Ranges in order, empty ones dropped and touching ones joined."""
    out: list[tuple[int, int]] = []
    for start, end in sorted(parts):
        if start >= end:
            continue
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return tuple(out)


def speaker_before(verb: Token) -> Token | None:
    """Who says it, by the tree and by the words right before the verb.

    An English subject stands beside its verb; where the tree points to a noun that does not reach
    the verb ("many lives has been captured", the minister said), the nearer noun is the speaker.
    """
    tree = subject_of(verb)
    own = tree is not None and tree.i < verb.i and tree.head == verb
    if verb.lower_.endswith("ing") and not own:
        return tree
    near = noun_before(verb, verb.doc.sentence_of(verb.i)[0])
    if near is None or tree is None:
        return tree if tree is not None else near
    if tree.i > verb.i or not own:
        return tree if verb.dep_ in {"acl:relcl", "conj", "xcomp", "advcl"} else near
    inside = tree.left_edge.i <= near.i <= tree.right_edge.i
    return tree if inside or near.i < tree.i else near


@once_a_word
def clause_follows(verb: Token) -> bool:
    """Whether what is said stands behind the verb: "said ten were hurt", not "said on Friday."."""
    _, last = unit_of(verb)
    if _opens_on_noun(verb, last) or _opens_on_act(verb, last):
        return True
    entry = speech_verb(verb)
    told = entry is not None and "listener" in entry.frames
    headline = verb.morph.get("Tense", []) == ["Pres"]  # "Army says nine soldiers killed"
    for token in _without_brackets(verb.doc[verb.i + 1 : last]):
        if token.text == ":" or (token.lower_ == "that" and (told or _opens_clause(token, verb))):
            return True
        if token.pos_ == "SCONJ" and token.lower_ in speech_words("beside_clause"):
            return False
        if token.text in _STOPS:
            opens = token.text in OPENING_QUOTES and token.i <= verb.i + 2 and not _acts(verb)
            return opens or (token.i == verb.i + 1 and _that_behind(token, last))
        if token.pos_ in {"VERB", "AUX"} and token.morph.get("VerbForm", []) == ["Fin"]:
            return token.dep_ != "acl:relcl" and token.head.dep_ != "acl:relcl"
        if headline and token.pos_ == "VERB" and token.morph.get("Tense", []) == ["Past"]:
            return True
    return False


def _acts(verb: Token) -> bool:
    """Whether a verb before a quotation is an act: "found “six bodies”" says nothing."""
    return verb.base_ in speech_words("act")


def _without_brackets(words: "Iterable[Token]") -> "Iterable[Token]":
    """Words outside of brackets: "told the agency (SNA) that" goes on behind them."""
    inside = False
    for token in words:
        inside = (inside or token.text == "(") and token.text != ")"
        if not inside and token.text != ")":
            yield token


def _that_behind(comma: Token, last: int) -> bool:
    """Whether words between commas stand before a clause: "said, after the talks, that ten"."""
    doc = comma.doc
    for at in range(comma.i + 2, min(last - 1, comma.i + _ASIDE)):
        if doc.texts[at] == ",":
            return doc.lower[at + 1] == "that"
    return False


# The longest aside between "said," and ", that".
_ASIDE = 26


def _opens_on_noun(verb: Token, last: int) -> bool:
    """Whether a noun right behind a verb with a subject before it opens a clause, however long it
    takes to its verb: "officials say a group of fighters, wearing uniforms, stormed"."""
    if verb.base_ not in speech_words("clausal") or verb.i + 2 >= last:
        return False
    before, after = verb.nbor(-1) if verb.i else verb, verb.nbor(1)
    opens = after.pos_ in _NOMINAL or _opens_count(after)
    if before.pos_ not in {"NOUN", "PROPN", "PRON"} or not opens:
        return False
    return after.lower_ not in speech_words("time") and after.lower_[-4:] != "self"


def _opens_count(word: Token) -> bool:
    """Whether a word opens a count: "said | at least nine people", "said | nearly all"."""
    if word.lower_ not in speech_words("counting") or word.i + 1 >= len(word.doc):
        return False
    after = word.nbor(1)
    return after.pos_ == "NUM" or after.lower_ in speech_words("counted")


def _opens_on_act(verb: Token, last: int) -> bool:
    """Whether an act in -ing stands right behind a verb: "army denies killing nine"."""
    if verb.i + 2 >= last:
        return False
    after = verb.nbor(1)
    return after.pos_ == "VERB" and after.lower_.endswith("ing") and after.dep_ != "conj"


_NOMINAL = frozenset({"DET", "NUM", "NOUN", "PROPN", "ADJ"})


def _opens_clause(that: Token, verb: Token) -> bool:
    return that.i <= verb.i + 2 or that.dep_ == "mark" or opens_that(verb)


def said_after(verb: Token, entry: SpeechVerb) -> tuple[tuple[int, int], ...]:
    """What is said on the right of a verb: "said [that six soldiers died]"."""
    after = verb.nbor(1).lower_ if verb.i + 1 < len(verb.doc) else ""
    if after.endswith(("self", "selves")) or after in speech_words("beside"):
        return ()  # "Judge denies bail for man accused of killing five"
    if entry.lemma == "deny" and _only_disowns(verb):
        return ()
    if "clause" in entry.frames and (clause_follows(verb) or has_clause(verb)):
        return _before_own_deed(verb, _to_the_end(verb))
    if "of" in entry.frames:
        return _subtree_after(verb) if after == "of" else ()
    return _named_after(verb, entry)


def _only_disowns(verb: Token) -> bool:
    """Whether only who did it is denied: "denied it was | responsible for the bombing | that killed six",
    "denied being behind a raid in which two died"; not "denied it had carried out a massacre of six"."""
    doc, end = verb.doc, verb.sent.end
    reach = range(verb.i + 1, min(verb.i + _DISOWN_REACH, end - 1))
    told = next((i for i in reach if doc.lower[i] in _DISOWNED), None)
    if told is None:
        return False
    behind = doc[told + 1 : min(told + _DISOWN_REACH, end)]
    event = next((t.i for t in behind if tells_event(t) and t.pos_ == "NOUN"), end)
    return not _GOING_ON.isdisjoint(doc.lower[event + 1 : min(event + _DISOWN_REACH, end)])


_DISOWN_REACH = 9
_GOING_ON = frozenset({"that", "which", "where", "killing", "wounding", "injuring"})
_DISOWNED = frozenset(
    "responsible behind involved complicit blame do carried carrying part role".split()
)


def _before_own_deed(verb: Token, said: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    """What is said up to a deed of the accuser: "accused two clerks of spying | and shot them"."""
    if verb.base_ not in {"accuse", "suspect"}:
        return said
    at = next((c.i for c in verb.children if c.i > verb.i and is_done_to_accused(c)), None)
    if at is None:
        return said
    return tuple((first, min(last, at)) for first, last in said if first < at)


def _named_after(verb: Token, entry: SpeechVerb) -> tuple[tuple[int, int], ...]:
    """What is told as a noun: "counts | more than 650 dead and 4,000 wounded"."""
    noun = _object_of(verb)
    return _subtree_after(verb) if noun is not None and _fits(noun, entry) else ()


def has_clause(verb: Token) -> bool:
    """Whether the tree hangs a clause on the right of the verb."""
    later = [child for child in verb.children if child.i > verb.i]
    return any(child.dep_ in _CLAUSE_DEPS or _is_own_deed(child) for child in later)


def _is_own_deed(clause: Token) -> bool:
    """ "The army claimed on Monday [to have killed 30]", which the tree may not take for what is said."""
    return clause.dep_ == "advcl" and child_words(clause) >= {"to", "have"}


def _object_of(verb: Token) -> Token | None:
    own = next((c for c in verb.children if c.dep_ == "obj" and c.i > verb.i), None)
    return own if own is not None else noun_after(verb, unit_of(verb)[1])


def _to_the_end(verb: Token) -> tuple[tuple[int, int], ...]:
    """Up to the end of the sentence, or of the clause where the saying itself is subordinate."""
    _, last = unit_of(verb)
    if verb.dep_ in {"acl:relcl", "advcl"} and not verb.lower_.endswith("ing"):
        last = max(verb.i + 1, min(last, verb.right_edge.i + 1))
    return ranges([(verb.i + 1, last)])


def _subtree_after(verb: Token) -> tuple[tuple[int, int], ...]:
    """From the verb to the end of what hangs on it, without what is told beside it."""
    _, last = unit_of(verb)
    beside = [
        child.left_edge.i
        for child in verb.children
        if child.i > verb.i and child.dep_ == "conj" and child.pos_ in {"VERB", "AUX"}
    ]
    end = min([last, *beside, *_told_beside(verb, last)])
    reach = verb.right_edge.i + 1 if verb.right_edge.i > verb.i else last
    return ranges([(verb.i + 1, min(end, reach))])


_LOOSE = frozenset({"which", "who", "when", "where"})


def _told_beside(verb: Token, last: int) -> list[int]:
    """Where the reporter goes on by himself: "blamed rebels for the attack, | which killed nine"."""
    doc = verb.doc
    return [
        at
        for at in range(verb.i + 1, last - 2)
        if (doc[at].text == "," and {doc[at + 1].lower_, doc[at + 2].lower_} & _LOOSE)
        or (doc[at].pos_ == "SCONJ" and doc[at].lower_ in speech_words("beside_clause"))
    ][:1]


# "Claimed nine lives", "claimed credit".
_NOT_SAID = frozenset({"life", "live", "victim", "credit"})


def _is_owned(event: Token) -> bool:
    """Whether who "claimed" an event owns up to it: "the group claimed a bombing that killed nine"."""
    told = tells_event(event) and "of" not in {c.lower_ for k in event.children for c in k.children}
    return told and has(event, "det")


def _fits(noun: Token, entry: SpeechVerb) -> bool:
    lemma = noun.base_
    if entry.lemma in _PUTTING:
        return lemma in speech_words("figure")
    if lemma in speech_words("beside") and not _is_held_claim(noun):
        return False
    if entry.lemma == "claim" and (lemma in _NOT_SAID or _is_owned(noun)):
        return False
    if "noun" in entry.frames:
        return True
    telling = has(noun, "acl") and lemma in speech_words(
        "document"
    )  # "refuted posts alleging that"
    return "report" in entry.frames and (telling or lemma in speech_words("claim"))


def _is_held_claim(noun: Token) -> bool:
    """Whether a noun is a claim and tells what of: "denied | reports of a massacre"."""
    held = has(noun, "nmod", "acl", "ccomp")
    return noun.base_ in speech_words("claim") and held


# Verbs that tell only of figures: "put the toll at nine", "raised the death toll to nine".
_RAISING = frozenset("raise revise update upgrade lower increase".split())
_PUTTING = _RAISING | {"put", "place", "give"}


def left_is_clause(words: "Iterable[Token]") -> bool:
    """Whether words before an attribution already hold a finite verb: "Six men died, ..."."""
    return any(
        token.pos_ in {"VERB", "AUX"} and token.morph.get("VerbForm", []) == ["Fin"]
        for token in words
    )


def can_speak(speaker: Token, verb: Token, entry: SpeechVerb) -> bool:
    """Whether a noun may be a speaker: not "this", not "them", not a thing that "shows"."""
    if speaker.pos_ in {"PRON", "NUM"}:
        told = speaker.pos_ == "PRON" and speaker.lower_ in _SPEAKING_PRONOUNS | {"it"}
        return told or _is_one_of(speaker)
    lemma = speaker.base_
    if speaker.pos_ in {"ADJ", "VERB"} and not _is_nominalised(speaker):
        return False
    if speaker.pos_ in {"DET", "ADV"} or lemma in speech_words("time") or lemma == "toll":
        return False
    if entry.lemma in _RAISING and _only_came_about(verb):
        return False
    if speaker.pos_ == "PROPN" or lemma in speech_words("document"):
        return True
    if tells_event(speaker) and lemma not in speech_words("body"):
        return False  # ", confirmed the death of a chief"; not "the UN mission confirmed"
    if "paper" in entry.frames:
        return rank_of_words(speaker.text)[1] > 2
    if verb.lower_.endswith("ing") or entry.lemma in _RAISING:
        return rank_of_words(speaker.text)[1] > 0  # no murder "raises the number of the dead"
    if entry.lemma in speech_words("core") or entry.stance is Stance.DENIED:
        return True
    ranked = rank_of_words(speaker.doc.phrase(*phrase_ends(speaker, verb)))[1] > 0
    accuses = entry.lemma == "accuse" and lemma in speech_words("body") | _UNITS
    # "Ruritanians accused soldiers of murdering ten", "the division accused rebels of shelling"
    return accuses or ranked or is_demonym(speaker.text)


_UNITS = frozenset("division regiment corps garrison team family campaigner activist".split())


def _is_one_of(one: Token) -> bool:
    """ "One of the witnesses, Omar Noor, said"; not "one of the bombs showed"."""
    whole = child(one, "nmod") if one.lower_ == "one" else None
    return whole is not None and "of" in child_words(whole) and rank_of_words(whole.text)[1] > 0


def _only_came_about(verb: Token) -> bool:
    """ "Six guards died on Monday, raising the toll to 60": nobody of them says so."""
    above = verb.head
    borrowed = verb.dep_ == "advcl" and verb.lower_.endswith("ing") and above.pos_ == "VERB"
    return borrowed and above.base_ not in speech_words("core inverting")


def _is_nominalised(word: Token) -> bool:
    """Whether an adjective stands for people or for a name: "the wounded said", "Arshad said"."""
    return word.text[:1].isupper() or has(word, "det")


def is_participle(verb: Token) -> bool:
    """Whether a verb in -ing has no auxiliary: "adding that", not "is claiming that"."""
    if not verb.lower_.endswith("ing") or has(verb, "aux"):
        return False
    return not (verb.head.base_ in speech_words("quoting") and _is_behind_as(verb))


def speaking_at(verb: Token) -> int:
    """Where the verb of a saying starts: of "was quoted by AFP as saying" at "was"."""
    quoted = _quoted_before(verb)
    return verb.i if quoted is None else quoted


def _quoted_before(verb: Token) -> int | None:
    if not verb.lower_.endswith("ing"):
        return None
    doc, first = verb.doc, max(unit_of(verb)[0], verb.i - _ASIDE)
    for at in range(verb.i - 1, first, -1):
        if doc.lemmas[at] in speech_words("quoting"):
            return at - 1 if doc.lower[at - 1] in _BE else None
        if doc.tags[at] == "VERB" or doc[at].is_space:
            return None
    return None


def _is_behind_as(verb: Token) -> bool:
    return verb.i > 0 and verb.nbor(-1).lower_ == "as"
