"""Whom a pronoun means: "who", "he", "they", "12 others"."""

from collections.abc import Iterator
from functools import cache

from tallystick.dependents import cases, child, child_words, has, has_word
from tallystick.doc import Span, Token, once_a_word
from tallystick.extract.effects import is_effect_form
from tallystick.extract.lexicon import harm_words
from tallystick.extract.people import (
    PERSON_PRONOUNS,
    People,
    group_class,
    is_aged,
    is_people,
    is_plural,
    noun_class,
)
from tallystick.extract.speech_lexicon import speech_words
from tallystick.extract.tellers import tells_of_others, tells_of_thing
from tallystick.grammar import ONESELF, OPENING_QUOTES, RELATIVES, SUBJECTS
from tallystick.places.speakers import HEARERS
from tallystick.tables import rows
from tallystick.times.lexicon import carriers, tells_event
from tallystick.vocabulary import ActorClass

# How many sentences back the person meant by "he" is looked for.
SENTENCES_BACK = 3
_SINGULAR = frozenset({"he", "she", "him", "her", "his", "himself", "herself"})
_PLURAL = frozenset({"they", "them", "their", "themselves"})
_COLLECTIVE = frozenset({"it", "its", "itself"})
# Singular nouns for several people, whom "he" does not mean.
_SEVERAL = frozenset("family couple group crowd team staff public community crew gang".split())
# Counted like people, but nobody who acts: "run for their lives".
_NO_AGENTS = frozenset("life lives body bodies corpse corpses remains casualty casualties".split())
_NAMED = frozenset({"compound", "flat", "appos", "nmod:poss", "amod", "nummod"})


@cache
def _gender(word: str) -> str | None:
    return {w: gender for gender, line in rows("gender.tsv") for w in line.split()}.get(word)


@once_a_word
def resolve(token: Token) -> Token:
    """The noun a pronoun stands for; the token itself where it is no pronoun or none is found."""
    word = token.lower_
    if word in RELATIVES and token.pos_ in {"PRON", "DET", "SCONJ"}:
        return _relative_head(token)
    if word in _SINGULAR:
        meant = _named_behind(token) or _who_acts(token)
        return meant or _counted(next(_candidates(token, plural=False), token))
    if word in _COLLECTIVE:
        return _collective(token)
    if word in _PLURAL:
        return _counted(next(_candidates(token, plural=True), token))
    return token


def _who_acts(pronoun: Token) -> Token | None:
    """Who does it to himself: of "Noor said that a bomber came in and lit a charge, killing herself" the
    bomber."""
    if pronoun.lower_ not in ONESELF:
        return None
    for verb in pronoun.ancestors:
        who = child(verb, *SUBJECTS)
        if who is not None and who.i < pronoun.i and is_people(who) is not People.NO:
            return resolve(who)
    return None


def _counted(noun: Token) -> Token:
    """The fighters of "five of the fighters", whom "they" means, or one of whom "he" does."""
    of = (c for c in noun.children if c.dep_ == "nmod" and c.i > noun.i and is_plural(c))
    people = (c for c in of if is_people(c) is not People.NO)  # no "one of the bullets"
    return next(people, noun) if noun.pos_ == "NUM" else noun


def _named_behind(token: Token) -> Token | None:
    """Whom a clause that opens a sentence means: "Before he was shot, Omar Noor fired at the agents"."""
    clause = token.head
    if not token.dep_.startswith("nsubj") or clause.dep_ != "advcl" or clause.head.i < clause.i:
        return None
    if clause.head.base_ in speech_words("core"):
        return None  # "He turned and shot himself,” police chief Ben Toro said"
    named = child(clause.head, *SUBJECTS)
    if named is None or named.i < clause.i or named.pos_ != "PROPN":
        return None
    return named if is_people(named) is not People.NO else None


def resolve_doer(token: Token) -> Token:
    """Whom "they" means where they do harm: "People fled. They killed nine men" means the gunmen before.

    People of whom no more is told ("people", "others") give way to attackers named before them.
    """
    teller = _who_says(token) if token.lower_ in _PLURAL else token
    if teller is not token and (_is_armed(teller) or _may_arrest(teller, token.head)):
        return teller  # "the rebels claim they killed ten", "police said they had held two"
    found = _whom_they_accuse(token) or resolve(token)
    if token.lower_ in _PLURAL and (_is_harmed(found) or _is_dead(found)):
        # "where they killed three people, and another group went on to where they killed a nurse"
        return next((n for n in _candidates(token, plural=True) if _is_armed(n)), token)
    bare = not has(found, "nummod", "amod")
    told = _says(found) and found.sent.start < token.sent.start and not _is_armed(found)
    if token.lower_ in _PLURAL and told:  # "residents said gunmen came. They killed nine"
        return next((n for n in _candidates(token, plural=True) if _is_armed(n)), found)
    if (
        token.lower_ not in _PLURAL
        or not bare
        or noun_class(found.lower_) is not ActorClass.UNKNOWN
    ):
        return found
    return next((noun for noun in _candidates(token, plural=True) if _is_armed(noun)), found)


def _whom_they_accuse(pronoun: Token) -> Token | None:
    """ "The army accused | the rebels | of breaking a truce, saying they killed nine": the accused did."""
    doc, said = pronoun.doc, pronoun.i - 1
    said -= doc.lower[said] == "that"
    start = pronoun.sent.start
    if pronoun.lower_ not in _PLURAL or said <= start:
        return None
    if doc.lower[said] == "said" and doc.lower[said - 1] in _COLLECTIVE and start == said - 1 > 0:
        start = doc[start - 1].sent.start  # "The army accused the rebels. It said they killed nine"
    elif doc.lower[said] not in _SAYING:
        return None
    accusing = (t for t in doc[start:said] if t.base_ == "accuse")
    return next((c for verb in accusing for c in verb.children if c.dep_ == "obj"), None)


_SAYING = frozenset("saying adding claiming alleging reporting stating".split())


def _is_harmed(noun: Token) -> bool:
    """ "Rebels killed ten guards", "the abduction of 12 people", "the body of a nurse"."""
    of_harm = noun.dep_ == "nmod" and noun.head.pos_ == "NOUN" and "of" in cases(noun)
    burnt = noun.head.lower_ == "set" and not _BURNING.isdisjoint(
        noun.doc.lower[noun.i : noun.i + 4]
    )
    harm = burnt or is_effect_form(noun.head.lower_) or noun.head.lower_ in harm_words("body")
    return (noun.dep_ == "obj" or of_harm) and harm


_BURNING = frozenset({"fire", "ablaze", "alight"})


def _is_dead(noun: Token) -> bool:
    """ "Ten people were killed. They came to bomb the village": the ten do nothing more; nor do wounded
    people who are no fighters."""
    done_to = noun.dep_ == "nsubj:pass"
    hurt = done_to and noun.head.lower_ in harm_words("hurt") and not _is_armed(noun)
    killed = done_to and noun.head.lower_ == "killed"
    return killed or hurt or (noun.dep_ == "nsubj" and noun.head.base_ == "die")


def _is_told_by_same(pronoun: Token) -> bool:
    """ "A witness said a mob beat the thief. He said they set | him | ablaze": who tells it is not meant
    where somebody else was told to be harmed."""
    if pronoun.dep_ != "obj":
        return False
    tellers = (c for verb in pronoun.head.ancestors for c in verb.children if _says(c))
    return any(c.lower_ == {"him": "he", "her": "she"}.get(pronoun.lower_) for c in tellers)


def _only_tells(noun: Token, pronoun: Token) -> bool:
    """Whether a noun is the teller: "police said" of "police said, they stabbed him"; not "said they"."""
    verb = noun.head
    behind = verb.nbor(1) if verb.i + 1 < len(noun.doc) else None
    told = noun.i + 1 == verb.i and behind is not None and behind.text in {",", "“", '"', ":"}
    # 'Noor said: "They went to his house and killed him"': not Noor, of whom he would say "me"
    said = noun_class(noun.lower_) is ActorClass.CIVILIAN and _opens_quote(verb, pronoun)
    quoted = said or (pronoun.lower_ in _SINGULAR and _is_quoted(verb, pronoun))
    return (told or quoted) and verb.base_ in speech_words("core") and verb.i < pronoun.i


def _is_armed(noun: Token) -> bool:
    armed = has_word(noun, {"armed", "masked"})
    named = noun_class(noun.lower_) or group_class([noun.text])
    return armed or named is ActorClass.ARMED_GROUP


def _may_arrest(noun: Token, verb: Token) -> bool:
    """Whether an arrest is told by those who may make it: "police authorities announced they arrested 17"."""
    state = noun_class(noun.lower_) is ActorClass.STATE_FORCE or noun.lower_ in _OFFICIALS
    return state and verb.base_ in _ARRESTING


_OFFICIALS = frozenset({"officials", "authorities"})
_ARRESTING = frozenset("arrest detain apprehend hold capture".split())


def _opens_quote(verb: Token, pronoun: Token) -> bool:
    """Whether a quotation opens between a verb and a pronoun: "a resident said, “They shot at us”"."""
    return not OPENING_QUOTES.isdisjoint(verb.doc.texts[verb.i : pronoun.i])


def _is_quoted(verb: Token, pronoun: Token) -> bool:
    """Whether a pronoun stands inside a quotation that opens behind a verb and is not closed before it."""
    marks = [t for t in verb.doc.texts[verb.i : pronoun.i] if t in {"“", "”", '"'}]
    return bool(marks) and marks[-1] != "”" and (marks[-1] == "“" or marks.count('"') % 2 == 1)


def _collective(token: Token) -> Token:
    """The force or group that "it" means: the subject before it that is one by class or by name."""
    doc, sent = token.doc, token.sent
    before = doc[sent.start - 1].sent if sent.start > 0 else sent
    for span in (doc[sent.start : token.i], before):
        for noun in reversed(span):
            if not noun.dep_.startswith("nsubj") or noun.i >= token.i:
                continue
            if _is_force(noun) and not tells_of_thing(noun, token):
                return noun
            if tells_event(noun) or noun.base_ in carriers("weapon"):
                return token
    return _who_says(token)


def _who_says(token: Token) -> Token:
    """The agency of "the agency says it arrested 45"; the pronoun itself where nobody says so."""
    said = token.head
    if token.dep_ != "nsubj" or said.dep_ != "ccomp":
        return token
    own = (c for c in said.head.children if c.dep_ == "nsubj" and c.i < token.i)
    return next((c for c in own if c.pos_ in {"NOUN", "PROPN"}), token)


def _is_force(noun: Token) -> bool:
    if noun.pos_ not in {"NOUN", "PROPN"}:
        return False
    if noun.lower_ == "group" and "the" in child_words(noun):
        return True
    kind = noun_class(noun.lower_) or group_class(
        [t.text for t in noun.subtree if t.i <= noun.i + 3]
    )
    return kind in {ActorClass.STATE_FORCE, ActorClass.ARMED_GROUP}


def _relative_head(token: Token) -> Token:
    for verb in (token.head, *token.head.ancestors):
        if verb.dep_ == "acl:relcl":
            found = _agreeing(token, verb.head) if token.lower_ in {"who", "whom"} else verb.head
            return _who(found) if found.i == verb.head.i and token.lower_ in _WHO else found
        if verb.dep_ in {"ROOT", "ccomp"}:
            break
    return _before_relative(token)


def _before_relative(token: Token) -> Token:
    """Who stands before "who" where the tree does not tell: 'known as "Ernesto," who', "and who"."""
    doc, at = token.doc, token.i - 1
    while at > token.sent.start and (doc[at].is_punct or doc[at].is_space):
        at -= 1
    if doc.lower[at] == "and":
        first = doc.lower[token.sent.start : at]
        who = next((i for i in range(len(first) - 1, -1, -1) if first[i] in {"who", "whom"}), None)
        return resolve(doc[token.sent.start + who]) if who is not None else token
    return doc[at] if doc.tags[at] in {"NOUN", "PROPN", "NUM"} else token


_WHO = frozenset({"who", "whom"})
_ONE, _MORE = frozenset({"was", "is", "has"}), frozenset({"were", "are", "have"})
_WITHIN = frozenset({"nmod", "appos", "conj", "flat", "compound"})


def _agreeing(who: Token, noun: Token) -> Token:
    """Whom the verb asks for: "the head of the police, who was", "two men of a team, who were"."""
    verb = "".join(who.doc.lower[who.i + 1 : who.i + 2])
    more = verb in _MORE
    listed = noun.pos_ == "NUM" or (more and noun.dep_ == "conj")
    if who.dep_ not in SUBJECTS or listed or verb not in _ONE | _MORE or is_plural(noun) == more:
        return noun
    above = noun
    while _is_within(above) and above.head.i < above.i:
        above = above.head
        named = above.pos_ != "NUM" and is_people(above) is not People.NO
        if named and is_plural(above) == more:
            return above
    return noun


def _is_within(noun: Token) -> bool:
    """Whether a word belongs to the people before it: "Group" of "foreigners working for the Group"."""
    return noun.dep_ in _WITHIN | {"acl"} or (noun.dep_ == "obl" and noun.head.dep_ == "acl")


def _who(noun: Token) -> Token:
    """The mayor of "the mayor of Koro, in the department of Lara, who was kidnapped"."""
    of_place = noun.pos_ == "PROPN" and noun.dep_ == "nmod" and noun.head.i < noun.i
    above = noun.head if of_place and is_people(noun.head) is People.NO else noun
    for _ in range(3):
        if is_people(above) is not People.NO or above.pos_ not in {"NOUN", "PROPN"}:
            break
        above = above.head
    return above if is_people(above) is not People.NO else noun


def _candidates(token: Token, *, plural: bool) -> Iterator[Token]:
    """People named before a pronoun, nearest sentence first, subjects before other nouns."""
    doc, gender = token.doc, _gender(token.lower_)
    sent, start, doer = token.sent, token.i, _doer_to(token)
    yield from _same_before(token)
    for _ in range(SENTENCES_BACK + 1):
        nouns = [t for t in doc[sent.start : start] if _may_be_meant(t, plural=plural)]
        fitting = [t for t in nouns if gender is None or _told_gender(t) in {None, gender}]
        fitting = [t for t in fitting if t.i != doer and not _only_tells(t, token)]
        telling = fitting
        fitting = [t for t in fitting if not tells_of_others(t, token)]
        fitting = [t for t in fitting if t.lower_ not in HEARERS or t.dep_.startswith("nsubj")]
        fitting = [t for t in fitting if not (token.dep_ == "obj" and _is_owner(t))]
        fitting = [t for t in fitting if not (_is_parent(t) or "being" in child_words(t))]
        subjects = [t for t in fitting if t.dep_.startswith("nsubj")]
        done_to = token.dep_ in _DONE_TO or _comes_to_harm(token)
        if done_to and sent.start < token.sent.start:
            subjects.sort(key=_tells)
        yield from _gone_on_about(token, sent.start, start)
        if sent.start < token.sent.start and (same := _same_subject(token, sent)) is not None:
            yield from (t for t in (resolve(same),) if t.i != same.i)
            fitting = [t for t in fitting if same.head not in (t.head, *t.head.conjuncts)]
        if sent.start < token.sent.start and _comes_to_harm(token):
            # "the clerk was overpowered by six men. They both died": not the men
            fitting = [t for t in fitting if t.dep_ != "obl:agent"]
            yield from filter(_is_harmed, fitting)
        if sent.start < token.sent.start and _is_told_by_same(token):
            yield from filter(_is_harmed, fitting)
        if sent.start < token.sent.start:
            yield from (
                t
                for t in _found(token, sent)
                if plural in {is_plural(t) or t.lower_ in _SEVERAL, bool(t.conjuncts)}
            )
        if sent.start == token.sent.start:
            yield from (t for t in fitting if _is_brought_there(t, token))
            yield from (t for t in fitting if _is_of_clause_above(t, token))
            yield from (t for t in _cared_for(token, sent) if t in fitting)
            yield from _in_what_is_told(token, fitting)
            yield from _told_of_by_police(token, telling)
            yield from (t for t in _owners(token) if is_plural(t) == plural)
        # "Koro - A woman was treated after she was shot": she is no Koro
        yield from (t for t in subjects if gender is not None and _gender(t.lower_) == gender)
        yield from subjects
        yield from (t for t in reversed(fitting) if not t.dep_.startswith("nsubj"))
        if sent.start == token.sent.start and token.lower_ in {"him", "her"}:
            yield from _at_home(token)
        if sent.start == 0:
            return
        sent = doc[sent.start - 1].sent
        start = sent.end


def _same_before(pronoun: Token) -> Iterator[Token]:
    """Whom the same word of a clause before means: "when | they | were challenged by guards, they shot"."""
    clause = pronoun.head
    if not pronoun.dep_.startswith("nsubj"):
        return
    for before in pronoun.doc[pronoun.sent.start : pronoun.i]:
        same = before.lower_ == pronoun.lower_ and before.dep_.startswith("nsubj")
        if same and before.head.dep_ == "advcl" and before.head.head.i == clause.i:
            meant = resolve(before)
            yield from (meant,) if meant.i != before.i else ()


def _same_subject(pronoun: Token, sent: Span) -> Token | None:
    """The pronoun that told of the same person before: "He killed a tourist. | He | then shot himself"."""
    if not pronoun.dep_.startswith("nsubj") or pronoun.lower_ not in _SINGULAR:
        return None
    told = (t for t in pronoun.doc[sent.start : sent.end] if t.lower_ == pronoun.lower_)
    return next((t for t in told if t.dep_.startswith("nsubj") and t.head.i == sent.root.i), None)


def _is_of_clause_above(noun: Token, pronoun: Token) -> bool:
    """Whose clause another one belongs to: "a coroner said a nurse died after | she | was shot"."""
    clause = pronoun.head
    told = pronoun.dep_ == "obj" and not _says(noun)
    within = (pronoun.dep_.startswith("nsubj") or told) and clause.dep_ == "advcl"
    return within and noun.dep_.startswith("nsubj") and noun.head.i == clause.head.i < clause.i


def _is_brought_there(noun: Token, pronoun: Token) -> bool:
    """Whom others brought where it goes on of him: "an officer took | the victim | to a clinic, where he
    died"."""
    clause = pronoun.head
    if noun.dep_ != "obj" or clause.dep_ != "acl:relcl":
        return False
    if "where" not in pronoun.doc.lower[noun.i : pronoun.i] or clause.head.i < noun.i:
        return False
    return noun.head.base_ in _BRINGING


_BRINGING = frozenset("take bring rush drive fly airlift transport carry transfer evacuate".split())


def _is_owner(noun: Token) -> bool:
    """Whose things were attacked: "attacked the homes of two suspects and set them on fire"."""
    return (
        noun.dep_ == "nmod" and noun.head.dep_ == "obj" and noun.head.lower_ in harm_words("owned")
    )


def _is_parent(noun: Token) -> bool:
    """Who only tells whose child somebody is: "Noor, son of a | carpenter |, died when a bomb hit him"."""
    return noun.dep_ == "nmod" and noun.head.dep_ == "appos" and noun.head.lower_ in _CHILDREN


_CHILDREN = frozenset("son daughter brother sister nephew niece wife widow grandson".split())


def _at_home(pronoun: Token) -> Iterator[Token]:
    """Whose home was fallen upon: "stormed the house of the chief and killed him", "the chief's house"."""
    doc, first = pronoun.doc, pronoun.sent.start
    for at in range(pronoun.i - 1, first, -1):
        if doc.lower[at] in _HOMES and doc.tags[at] == "NOUN":
            owners = [c for c in doc[at].children if c.dep_ in {"nmod", "nmod:poss"}]
            named = (c for c in owners if is_people(c) is not People.NO and not is_plural(c))
            yield from (c for c in named if cases(c) <= {"of", "'s", "’s"} and c.i != pronoun.i)


_HOMES = frozenset("home house residence residency palace compound apartment farm shop".split())


def _told_gender(noun: Token) -> str | None:
    """The gender of a word for people, or of the title before a name: "Mrs Noor" is no "he"."""
    title = noun.doc.lower[noun.i - 1].rstrip(".") if noun.i else ""
    return _TITLES.get(title) or _gender(noun.lower_)


_TITLES = {"mr": "he", "mrs": "she", "ms": "she", "miss": "she"}


def _comes_to_harm(pronoun: Token) -> bool:
    """Whether "he" is one who was hurt: "An officer shot the man. He was taken to hospital"."""
    told = pronoun.head.base_
    hurt = pronoun.dep_ == "nsubj:pass" and told in harm_words("cared_for")
    return hurt or (pronoun.dep_ == "nsubj" and told in _SUFFERING)


_SUFFERING = frozenset({"die", "succumb", "suffer", "sustain", "receive"})


def _found(pronoun: Token, sent: Span) -> Iterator[Token]:
    """Whom others came upon: "Deputies found | two men | in a van. They had been shot": no deputies."""
    harmed = pronoun.dep_ == "nsubj:pass" and is_effect_form(pronoun.head.lower_)
    if not harmed and not _comes_to_harm(pronoun):
        return
    for verb in (t for t in sent if t.base_ in _FINDING and t.pos_ == "VERB"):
        people = child(verb, "obj")
        if people is not None and people.lower_ in harm_words("body"):
            people = child(people, "nmod") or people
        if people is not None and people.lower_ not in PERSON_PRONOUNS:
            yield people


_FINDING = frozenset({"find", "discover", "locate", "recover"})


def _cared_for(pronoun: Token, sent: Span) -> Iterator[Token]:
    """Who is looked after: "a doctor fought to save | the man |, but he died": not the doctor."""
    if _comes_to_harm(pronoun):
        for verb in (t for t in sent if t.base_ in harm_words("caring") and t.i < pronoun.i):
            people = child(verb, "obj")
            bare = not has(verb, "xcomp", "ccomp")  # not "helped a clerk bury his son, but he died"
            yield from (people,) if bare and people is not None and people.pos_ == "NOUN" else ()


_DONE_TO = frozenset({"nsubj:pass", "obj"})


def _tells(noun: Token) -> bool:
    """Whether somebody only tells of others, who come first: "Khan said a guard was shot. He was hit"."""
    verb = noun.head
    clause = has(verb, "ccomp")
    return clause and verb.base_ in speech_words("core")


def _in_what_is_told(pronoun: Token, fitting: list[Token]) -> Iterator[Token]:
    """Who is named in what somebody tells, before himself: "Noor said gunmen fired on Ali Moro and killed
    him", "Noor said Ali Moro was in a van when gunmen shot him"."""
    if pronoun.dep_ != "obj":
        return
    teller = next((t for t in fitting if _says(t) and t.head.i < pronoun.i), None)
    if teller is None:
        return
    told = pronoun.doc[teller.head.i + 1 : pronoun.i]
    names = [t for t in told if t.pos_ == "PROPN" and has(t, "flat")]
    persons = {t.i for t in names if t.dep_ in {"obj", "obl"} and cases(t) <= {"on", "at"}}
    persons |= {t.i for t in fitting if t.dep_ == "obj" and t.i > teller.head.i}
    persons |= {t.i for t in names if _acts_before(t, pronoun)}
    yield from (pronoun.doc[at] for at in sorted(persons, reverse=True))
    yield from _whose_was_struck(teller, pronoun)


def _whose_was_struck(teller: Token, pronoun: Token) -> Iterator[Token]:
    """Whose car or home somebody tells to be attacked: "Noor said the bomber struck the car of | a judge |,
    killing him"."""
    for noun in reversed(pronoun.doc[teller.head.i + 1 : pronoun.i]):
        owned = noun.dep_ in {"nmod", "nmod:poss"} and noun.head.lower_ in _STRUCK
        person = is_people(noun) is not People.NO and not is_plural(noun)
        if owned and person and noun.pos_ in {"NOUN", "PROPN"}:
            yield noun


_STRUCK = frozenset(
    """car vehicle van jeep truck convoy motorcade motorbike motorcycle home house residence office farm
    shop compound""".split()
)


def _told_of_by_police(pronoun: Token, fitting: list[Token]) -> Iterator[Token]:
    """Who was harmed as the sentence before tells: "Rebels killed two | traders |. Police said they were
    kidnapped on Sunday"."""
    suffers = pronoun.dep_ == "nsubj:pass" and is_effect_form(pronoun.head.lower_)
    teller = next((t for t in fitting if _says(t) and t.head.i < pronoun.i), None)
    start = pronoun.sent.start
    if not suffers or teller is None or start == 0:
        return
    if noun_class(teller.lower_) is ActorClass.STATE_FORCE:
        before = pronoun.doc[pronoun.doc[start - 1].sent.start : start]
        yield from (
            t for t in before if is_plural(t) and _is_harmed(t) and _may_be_meant(t, plural=True)
        )


def _says(noun: Token) -> bool:
    said = noun.dep_ == "nsubj" and noun.head.base_ in speech_words("core")
    return said and noun.i < noun.head.i


def _acts_before(name: Token, pronoun: Token) -> bool:
    """Whether a name is the subject of another clause than that of what was done to "him"."""
    doer = _doer_to(pronoun)
    return name.dep_.startswith("nsubj") and name.head.i != pronoun.head.i and name.i != doer


def _gone_on_about(token: Token, first: int, end: int) -> Iterator[Token]:
    """Whom a sentence before means by the same word: "They took 42 people. They also shot a guard"."""
    if token.dep_ != "nsubj" or token.i < end:
        return
    for before in token.doc[first:end]:
        if before.lower_ == token.lower_ and before.dep_ == "nsubj" and before.head.dep_ == "ROOT":
            meant = resolve(before)
            if meant.i != before.i:
                yield meant


def _doer_to(pronoun: Token) -> int:
    """The one whom "him" cannot mean: "the guard" of "the guard shot the robber, wounding him"."""
    slit = pronoun.dep_ == "nmod:poss" and pronoun.head.lower_ in _THROATS
    done_to = pronoun.lower_ in {"him", "her", "them"} and pronoun.dep_ in {"obj", "iobj"}
    if not (done_to or slit):
        return -1
    verb = pronoun.head.head if slit else pronoun.head
    for _ in range(3):
        own = child(verb, "nsubj")
        if own is not None:
            return own.i
        if verb.dep_ not in {"advcl", "conj", "xcomp"}:
            return -1
        verb = verb.head
    return -1


_THROATS = frozenset({"throat", "throats"})


def _owners(pronoun: Token) -> Iterator[Token]:
    """Whose hands or homes are told of before "their throats": "tying | villagers' | hands and slitting their
    throats"."""
    if pronoun.head.lower_ in _THROATS:
        owners = (t for t in pronoun.doc[pronoun.sent.start : pronoun.i] if t.dep_ == "nmod:poss")
        yield from (t for t in owners if is_people(t) is People.YES)


def _may_be_meant(token: Token, *, plural: bool) -> bool:
    if token.lower_ == "one" and token.dep_.startswith("nsubj"):
        return not plural  # "twelve are in hospital, and one was in a coma. He was shot"
    if is_aged(token):
        return not plural  # "A 16-year-old was taken to a hospital, where he died"
    named = token.dep_ in _NAMED
    if named or token.pos_ not in {"NOUN", "PROPN", "NUM"}:
        return False
    if token.pos_ == "NUM" and (not plural or not token.is_alpha):
        return False  # "at 4:30", "in 2016"
    people = is_people(token)
    named = token.text[:1].isupper() and has(token, "flat")
    if (people is People.NO and not named) or token.lower_ in _NO_AGENTS:
        return False
    if (token.pos_ == "PROPN" or named) and not plural:
        return _is_name_of_person(token) and not is_plural(token)
    if token.lower_ in _SEVERAL and not plural:
        return False
    several = is_plural(token) or (token.pos_ == "NUM" and token.lower_ != "one")
    return several == plural and people is People.YES


def _is_name_of_person(token: Token) -> bool:
    """A name that acts or is acted on, not one behind "in" or "of", nor "a Toyota": a rough test."""
    if has_word(token, {"a", "an"}):
        return False
    acts = token.dep_.startswith("nsubj") or token.dep_ in {"obj", "obl:agent"}
    return (acts and not cases(token)) or (token.dep_ == "nmod" and _is_harmed(token))
