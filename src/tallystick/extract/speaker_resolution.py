"""From the noun that speaks to the name of the speaker: "He added" to the spokesman named before.

The words of a speaker are those of the sentence ("Arshad"), with two exceptions: a pronoun becomes
the last person or body that fits it, and a document becomes its owner ("a report by the army").
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from tallystick.dependents import has, has_word
from tallystick.doc import Doc, Token
from tallystick.extract.extents import behind_label
from tallystick.extract.people import People, is_people, is_plural
from tallystick.extract.source_types import (
    in_brackets,
    kinds_named,
    rank_of_words,
    spelled_out,
    type_of_name,
    type_of_role,
)
from tallystick.extract.speaker_phrases import (
    before_age,
    before_role,
    head_of,
    phrase_ends,
    plain_phrase,
)
from tallystick.extract.speech_lexicon import speech_words
from tallystick.gazetteer import bare_name, is_name
from tallystick.grammar import QUOTES, RELATIVES
from tallystick.records import Report, Source, Span
from tallystick.times.lexicon import tells_event
from tallystick.values import plain
from tallystick.vocabulary import SourceType

Named = tuple[Source, Span]

_SINGULAR = frozenset({"he", "she"})
_PLURAL = frozenset({"they"})
_BODY = frozenset({"it"})
_PRONOUNS = _SINGULAR | _PLURAL | _BODY
# "According to him" speaks as "he said" does.
_AS_SUBJECT = {"him": "he", "her": "she", "them": "they"}
_ANY_PRONOUN = _PRONOUNS | frozenset(_AS_SUBJECT)
_HER_SIGNS = frozenset({"mrs", "ms", "miss", "spokeswoman", "woman", "policewoman", "girl"})
_HIS_SIGNS = frozenset({"mr", "spokesman", "man", "policeman", "king", "boy"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
_OWNER_LINKS = frozenset({"by", "from"})
# A name with an age and no office is somebody the press met on the spot: "Amina Yusuf, 43".
_AGE = re.compile(r", \d{1,2}$")
# Clauses that tell how somebody spoke, or who quotes him, and not who he is.
_ASIDE = re.compile(
    r",?\s+(?:(?:who|which|that)\s+(?:also\s+|has\s+|had\s+)?(?:"
    + "|".join(sorted(speech_words("aside")))
    + r")|(?:on|in|via)\s+(?:(?:his|her|its|their|the|a)\s+)?(?:official\s+)?(?:Telegram|Facebook|Twitter|"
    r"WhatsApp|social\s+media|X(?=$|\W))"
    r"|(?:at|in|during)\s+(?:a|an|the)\s+(?:\w+\s+)?(?:press|news|media)\s+(?:conference|briefing)"
    + r"|(?:cited|quoted)\s+(?:by|in|on)|(?:speaking|talking)\s+(?:on|to|by|under|in|from|via))\b"
)
# "The rebels however, said", "the army meanwhile claimed".
_ADVERB = re.compile(  # not of "the report released on Tuesday"
    r",?(?<!released)(?<!issued)(?<!published)\s+(?:however|meanwhile|though|too|later|earlier|"
    r"subsequently|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$"
)
# Without one of these there is neither.
_OPENS_ASIDE = frozenset(
    "Telegram Facebook Twitter WhatsApp media X who which that cited quoted conference briefing "
    "speaking talking "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday "
    "however meanwhile though too later earlier subsequently".split()
)
# "A spokesman for the group", "the movement's spokesman".
_BODY_OF = re.compile(r"\b[Tt]he (\w+)(?:['’]s|$)")
# "Tolmar Chief Omar Noor": of a town's police, where no more is told.
_TOWN_CHIEF = re.compile(r"(?:[A-Z]\w+ ){1,3}Chief (?:[A-Z][\w.]+ ?){2,3}$")
# "Omar Noor, the spokesman" is the "hospital spokesman" of before.
_SAME_ROLE = re.compile(r", the ([a-z]+)$")
# Ranks of source words from here on tell by themselves who speaks.
_TELLING = 3
_SETTLED = 4
_BARE = 2  # "the official", "an official"
_FORCES = frozenset({SourceType.POLICE, SourceType.MILITARY})
# "The group" more words behind a name than these may be another one.
_GROUP_REACH = 200
# Within so many words the body stands that opens a sentence: "The city's main hospital".
_OPENING = 6
# A pronoun more than this many sentences behind its name is left as it stands.
_FAR = 8
_CLOSE = 2
_THE_AGENCY = frozenset({"the agency", "the news agency", "the un agency"})
# Among so many who spoke last.
_LATELY = 4


@plain(frozen=True, slots=True, kw_only=True)
class _Mention:
    head: Token
    named: Named
    sentence: int


class SpeakerNames:
    """The speakers of one report as they come, so that "he" and "the spokesman" find theirs."""

    def __init__(self, report: Report, doc: Doc) -> None:
        self._report = report
        self._doc = doc
        self._spoken: list[_Mention] = []
        self._types: dict[str, SourceType] = {}

    def resolve(
        self, head: Token, cue: Token, phrase: tuple[int, int] | None = None
    ) -> Named | None:
        """The name and kind of whoever `head` stands for; None where it stands for nobody."""
        if head.lower_ in _ANY_PRONOUN:
            found = self._antecedent(head)
            if found is not None:
                return self._remember(found.head, found.named, head)
            if head.lower_ in _BODY:
                return None
            return self._source((head.i, head.i + 1), SourceType.OTHER)
        speaker, ends = owner_of(head, cue) or (head, phrase or phrase_ends(head, cue))
        ends = before_role(self._doc, before_age(self._doc, ends[0])), ends[1]
        named = self._person_named(speaker, ends) or self._issuer(speaker, ends)
        if named is not None:
            return self._remember(named.head, named.named, cue)
        return self._remember(speaker, self._source(ends, None, speaker), cue)

    def _person_named(self, head: Token, ends: tuple[int, int]) -> _Mention | None:
        """Whom "the official" names: the last person who spoke, if the text gives a name."""
        the, role = self._doc.lower[ends[0]], head.base_
        if ends[1] - ends[0] != 2 or the != "the" or role not in speech_words("nameless"):
            return None
        if is_plural(head):
            return None  # "the officials" are more than the one who spoke
        number = self._number(head)
        people = (m for m in reversed(self._spoken) if number - m.sentence <= _FAR)
        return next((m for m in people if not is_body(m) and _is_fuller(m, head)), None)

    def _issuer(self, head: Token, ends: tuple[int, int]) -> _Mention | None:
        """Whose "the statement" or "the report" is: that of the last who spoke."""
        if not self._spoken or not _is_bare_document(self._doc.phrase(*ends), head):
            return None
        return self._spoken[-1]

    def _number(self, token: Token) -> int:
        """The number of the sentence around a word."""
        return bisect_right(self._doc.starts, token.i) - 1

    def _remember(self, head: Token, named: Named, at: Token) -> Named:
        number = self._number(at)
        self._spoken.append(_Mention(head=head, named=named, sentence=number))
        return named

    def _source(
        self, ends: tuple[int, int], kind: SourceType | None, head: Token | None = None
    ) -> Named:
        start, end = behind_label(self._doc, *ends), ends[1]
        while start + 1 < end and self._doc[start].is_punct:
            start += 1
        if end > start + 1 and self._doc.lower[end - 1] in RELATIVES:
            end -= 1  # "a woman | who told reporters that"
        tokens = self._doc.span(start, end)
        span = Span(tokens.start_char, tokens.end_char)
        words = " ".join(self._report.words(span).split())
        words, span = _without_aside(words, span, self._report)
        if kind is None:
            kind = self._kind(tokens.text[: span.end - span.start], head)
        aged = _AGE.search(words) if words[-1:].isdecimal() else None
        if aged is not None:
            words, span = words[: aged.start()], Span(start=span.start, end=span.end - len(aged[0]))
            kind = SourceType.WITNESS if kind is SourceType.OTHER else kind
        return Source(words=words, source_type=kind), span

    def _kind(self, words: str, head: Token | None) -> SourceType:
        """The kind of a speaker; ranks that army and police share are police where no army is."""
        kind = self._kind_told(words, head)
        if kind is not SourceType.MILITARY or rank_of_words(words)[1] >= _TELLING:
            return kind
        high = not speech_words("army_rank").isdisjoint(words.lower().split())
        return kind if high or self._armed else SourceType.POLICE

    @cached_property
    def _armed(self) -> bool:
        """Whether the report tells of an army, or of no police: of whom a "Sgt." is one."""
        kinds = kinds_named(self._doc.lower)
        return SourceType.MILITARY in kinds or SourceType.POLICE not in kinds

    @cached_property
    def _policed(self) -> bool:
        """Whether the report tells of police."""
        return SourceType.POLICE in kinds_named(self._doc.lower)

    def _agency(self) -> SourceType | None:
        """Whether "the agency" is one of the press or of relief, which spoke last: "Interfax reported"."""
        kinds = (m.named[0].source_type for m in reversed(self._spoken[-_LATELY:]))
        return next((k for k in kinds if k in {SourceType.MEDIA, SourceType.NGO_UN}), None)

    def _kind_told(self, words: str, head: Token | None) -> SourceType:
        kind, rank = rank_of_words(words)
        if words.lower() in _THE_AGENCY and (agency := self._agency()) is not None:
            return agency
        whole = in_brackets(self._doc, words.removeprefix("the "))
        if whole is not None and (told := rank_of_words(whole))[1] >= _TELLING:
            return told[0]  # "the Armed Forces of the Philippines (AFP)", no agency
        if head is not None and words.lower().startswith(("its ", "their ")):
            return self._kind_of_owner(head) or kind
        if head is not None and _is_bare_document(words, head):
            return self._kind_of_issuer() or kind
        member = self._kind_of_member(words, head) if rank < _SETTLED else None
        if member is not None:
            return member
        if head is not None and (own := self._kind_of_surname(words)) is not None:
            return own
        if rank > 1 or head is None:
            return kind
        if words not in self._types:
            self._types[words] = self._kind_elsewhere(words, head)
        return self._types[words]

    def _kind_elsewhere(self, words: str, head: Token) -> SourceType:
        """The kind of "Arshad" or "the spokesman" from what the text says of them elsewhere."""
        kind, rank = rank_of_words(words)
        whole = spelled_out(self._doc, words) if rank == 0 else None
        if whole is not None:
            return rank_of_words(whole)[0]
        role = _SAME_ROLE.search(words)
        if role is not None:
            told = (m.named[0] for m in reversed(self._spoken))
            kinds = (n.source_type for n in told if n.words.lower().split()[-1] == role[1])
            return next(kinds, kind)
        if head.pos_ == "PROPN" or (rank == 0 and head.text[:1].isupper()):
            last = [token for token in head.subtree if token.dep_ == "flat"] or [head]
            elsewhere = self._kind_of_name(last[-1]) or type_of_name(self._doc, last[-1])
            if elsewhere is SourceType.OTHER and _TOWN_CHIEF.match(words) and self._policed:
                return SourceType.POLICE  # "Tolmar Chief Omar Noor", as of its police
            return elsewhere if elsewhere is not SourceType.OTHER else kind
        if not words.lower().startswith("the "):
            return kind
        for mention in reversed(self._spoken):
            if mention.head.lemma_ == head.lemma_ or head.lemma_ in mention.named[0].words:
                return mention.named[0].source_type
        if head.base_ in speech_words("group"):
            return self._kind_of_group(head) or kind
        if head.lower_ == "force":
            return self._kind_of_force() or kind
        return type_of_role(self._doc, head) or self._kind_of_last(head) or kind

    def _kind_of_name(self, name: Token) -> SourceType | None:
        """The kind of "Khan" by how he was called when he spoke before: "police chief Omar Khan"."""
        for mention in self._spoken:
            kind = mention.named[0].source_type
            if kind is not SourceType.OTHER and name.text in mention.named[0].words.split():
                return kind
        return None

    def _kind_of_surname(self, words: str) -> SourceType | None:
        """The kind of a name that a news agency bears too, by who spoke before: "police chief Ali Maan"."""
        if not words.isalpha() or not words.istitle():
            return None
        for mention in reversed(self._spoken):
            told = mention.named[0]
            name = told.words.partition(",")[0]  # "Hassan Amin, a resident"
            if told.source_type is not SourceType.OTHER and name.endswith(f" {words}"):
                return told.source_type
        return None

    def _kind_of_member(self, words: str, head: Token | None) -> SourceType | None:
        """The kind of "the group's spokesman", "officials in the movement": that of the group."""
        body = _BODY_OF.search(words) if head is not None else None
        if head is None or body is None or body[1].lower() not in speech_words("group"):
            return None
        return self._kind_of_group(head)

    def _kind_of_issuer(self) -> SourceType | None:
        """The kind of "the statement": that of the last who spoke."""
        return self._spoken[-1].named[0].source_type if self._spoken else None

    def _kind_of_owner(self, head: Token) -> SourceType | None:
        """The kind of "its spokesman": that of the last body that spoke."""
        bodies = (m for m in reversed(self._spoken) if m.head.i < head.i)
        spoke = next((m.named[0].source_type for m in bodies if is_body(m)), None)
        return spoke or self._kind_of_subject(head)

    def _kind_of_subject(self, head: Token) -> SourceType | None:
        """The kind of "its director" by who opens the sentence: "The hospital received two bodies"."""
        first = self._doc.sentence_of(head.i)[0]
        end = min(head.i, first + _OPENING)
        nouns = (i for i in range(first, end) if self._doc.tags[i] in {"NOUN", "PROPN"})
        last = next((i + 1 for i in nouns if self._doc.tags[i + 1] not in _NOMINAL), first)
        kind, rank = rank_of_words(self._doc.phrase(first, last))
        return kind if rank >= _TELLING else None

    def _kind_of_group(self, head: Token) -> SourceType | None:
        """The kind of "the group": that of the last body that spoke, close before, or else of the
        last armed or private body the text speaks of."""
        words, number = self._doc, self._number(head)
        near = (m for m in reversed(self._spoken) if 0 < number - m.sentence <= _CLOSE)
        spoke = next((m.named[0].source_type for m in near), None)
        if spoke in {SourceType.ARMED_GROUP, SourceType.NGO_UN}:
            return spoke
        for at in range(head.i - 1, max(0, head.i - _GROUP_REACH) - 1, -1):
            if words.tags[at] not in {"PROPN", "NOUN"}:
                continue
            kind, rank = rank_of_words(words.phrase(max(0, at - 2), at + 1))
            if rank >= _TELLING and kind in {SourceType.ARMED_GROUP, SourceType.NGO_UN}:
                return kind
        return None

    def _kind_of_force(self) -> SourceType | None:
        """The kind of "the force": that of the police or army that spoke last."""
        kinds = (m.named[0].source_type for m in reversed(self._spoken))
        return next((kind for kind in kinds if kind in _FORCES), None)

    def _kind_of_last(self, head: Token) -> SourceType | None:
        """The kind of "the official": that of the last person who spoke."""
        if head.base_ not in speech_words("person"):
            return None
        people = (m for m in reversed(self._spoken) if m.head.i < head.i)
        return next((m.named[0].source_type for m in people if not is_body(m)), None)

    def _antecedent(self, pronoun: Token) -> _Mention | None:
        """Whom a pronoun stands for: the last who spoke, unless somebody else acts behind him."""
        number = self._number(pronoun)
        spoken = (m for m in reversed(self._spoken) if number - m.sentence <= _FAR)
        near = next((m for m in spoken if fits(pronoun, m.head, m.named[0].words)), None)
        subject = self._subject_before(pronoun)
        if near is None or (subject is not None and subject.sentence > near.sentence):
            return subject or near
        return near

    def _subject_before(self, pronoun: Token) -> _Mention | None:
        """The last subject before a pronoun that it may stand for.

        What a sentence tells before ", he said" tells of others: "a man was killed, he said". Only
        "two men they say fled" looks into its own sentence.
        """
        tags, texts = self._doc.tags, self._doc.texts
        top = pronoun.i if tags[pronoun.i - 1] in _NOMINAL else self._doc.sentence_of(pronoun.i)[0]
        quoted = _closes_quotation(texts[top : pronoun.i])
        for at in range(top - 1, max(0, pronoun.i - 120) - 1, -1):
            if texts[at] in QUOTES:  # whom a quotation speaks of does not speak it
                quoted = texts[at] == "”" or (texts[at] == '"' and not quoted)
            if quoted or tags[at] not in {"PROPN", "NOUN"}:
                continue
            token = self._doc[at]
            if token.dep_ not in {"nsubj", "nsubj:pass"} or tells_event(token):
                continue
            if has_word(token, _UNKNOWN) or _is_how_a_place_is(token):
                continue
            words = self._doc.phrase(*phrase_ends(token))
            acts = tags[at] == "PROPN" or token.dep_ == "nsubj"
            if acts and fits(pronoun, token, words) and _may_speak(token, token.text):
                named = self._source(phrase_ends(token), None, token)
                return _Mention(head=token, named=named, sentence=self._number(token))
        return None


def _closes_quotation(texts: Sequence[str]) -> bool:
    """Whether a quotation ends before "he": what a sentence before it tells is quoted too."""
    marks = [text for text in texts if text in QUOTES]
    return bool(marks) and (marks[0] == "”" or (marks[0] == '"' and len(marks) % 2 == 1))


def _is_how_a_place_is(token: Token) -> bool:
    """ "Just how | safe Tolmar | is": no person."""
    first = token.doc[phrase_ends(token)[0]]
    return token.pos_ == "PROPN" and first.pos_ == "ADJ" and first.text.islower()


# Who is unknown says nothing: "unidentified men gunned down a clerk. They identified the victim as".
_UNKNOWN = frozenset({"unidentified", "unknown", "masked"})


def _without_aside(words: str, span: Span, report: Report) -> tuple[str, Span]:
    """A speaker without how he spoke and who quotes him: "a doctor | who asked not to be named"."""
    written = report.words(span)
    if _OPENS_ASIDE.isdisjoint(written.split()):
        return words, span  # as of most
    aside = _ASIDE.search(written) or _ADVERB.search(written)
    if aside is None:
        return words, span
    span = Span(start=span.start, end=span.start + aside.start())
    return " ".join(report.words(span).split()), span


def _is_fuller(mention: _Mention, head: Token) -> bool:
    """Whether a speaker was told more of before: by name, or as "an official of the ministry"."""
    longer = mention.head.lemma_ == head.lemma_ and len(mention.named[0].words.split()) > _BARE
    return _has_name(mention.head) or longer


def _has_name(head: Token) -> bool:
    """Whether a speaker is called by name: "police chief Omar Khan", not "a police officer"."""
    return head.pos_ == "PROPN" or any(
        token.dep_ == "flat" and token.pos_ == "PROPN" for token in head.subtree
    )


def _is_bare_document(words: str, head: Token) -> bool:
    """Whether a document of somebody named before speaks: "the statement", "the report"."""
    if head.base_ not in speech_words("document"):
        return False
    parts = words.lower().split()
    single = "Plur" not in head.morph.get("Number", [])
    return single and len(parts) == 2 and parts[0] in {"the", "this"}


def owner_of(head: Token, cue: Token) -> tuple[Token, tuple[int, int]] | None:
    """Whose document speaks, of "army figures" the army: the noun and its words, else None."""
    if head.base_ not in speech_words("document"):
        return None
    return _owner_before(head, cue) or _owner_behind(head, cue)


def _owner_before(head: Token, cue: Token) -> tuple[Token, tuple[int, int]] | None:
    """The owner in front: "the army's count", "a Daily Courier tally"."""
    start = phrase_ends(head)[0]
    if cue.i < head.i:
        start = max(start, cue.i + 1)
    end = head.i
    while end > start and head.doc[end - 1].lower_ in speech_words("sheet"):
        end -= 1
    while start < end and _leads_in(head.doc[start]):
        start += 1
    words = head.doc.span(start, end)
    if not len(words):
        return None
    if words[-1].text in {"'s", "’s", "'", "’"}:
        return words[max(0, len(words) - 2)], (start, end - 1)
    named = words[-1].pos_ in {"NOUN", "PROPN"} and rank_of_words(words.text)[1] > 2
    return (words[-1], (start, end)) if named else None


def _leads_in(word: Token) -> bool:
    """What only leads to the owner of a document: "a recent" of "a recent UN report"."""
    return word.pos_ in {"DET", "NUM", "PART", "ADP"} or word.lower_ in _PASSING


_PASSING = frozenset("recent new latest annual preliminary initial earlier previous".split())


def _owner_behind(head: Token, cue: Token) -> tuple[Token, tuple[int, int]] | None:
    """The owner behind "by", "from" or "citing": "a report released Friday by the agency"."""
    doc, sent = head.doc, head.sent
    for token in doc[head.i + 1 : min(sent.end, head.i + 12)]:
        if token.i == cue.i and token.head.i != head.i:
            return None  # "reports indicate that they were killed by rebels": no rebels' report
        if token.text in {".", ":", ";"} or (token.text == "," and token.i > head.i + 1):
            return None
        if cue.i == head.i and token.lower_ == "that":
            return None  # "reports that 30 were killed by rebels": what the rebels did, no report
        cited = token.base_ in speech_words("quoting")
        if token.lower_ in _OWNER_LINKS or cited:
            end = plain_phrase(doc, (token.i + 1, sent.end), closing=False)
            noun, words = head_of(doc[token.i + 1 : end]), doc.phrase(token.i + 1, end)
            if noun is None or not _may_speak(noun, words):
                return None
            if token.lower_ == "from" and is_name(bare_name(words)[0]):
                return None  # "reports from Gao": by whom is not told
            return noun, (token.i + 1, end)
    return None


def _may_speak(head: Token, words: str) -> bool:
    """Whether a noun names people or a body rather than a thing."""
    return head.pos_ == "PROPN" or rank_of_words(words)[1] > 0


def fits(pronoun: Token, head: Token, words: str) -> bool:
    """Whether a pronoun may stand for a phrase: "he" for a spokesman, "they" for residents."""
    lower = _AS_SUBJECT.get(pronoun.lower_, pronoun.lower_)
    many = is_plural(head) or has(head, "conj")
    if lower in _BODY and head.lower_ in speech_words("body") - {"forces", "police", "authorities"}:
        many = has(head, "conj")  # "The army condemned the raid. | It | said"
    if lower in _PLURAL:
        both = head.pos_ == "NOUN" and " and " in words  # "a nurse and the head of a group"
        return many or both or _is_of_many(head, words)
    if many:
        return False
    kind, rank = rank_of_words(words)
    parts = {part.strip(".,").lower() for part in words.split()}
    body = head.pos_ == "PROPN" and rank >= 3 and len(parts) <= 2 and not parts & _HIS_SIGNS
    if lower in _BODY:
        of_body = head.lower_ in speech_words("body")
        somebody = head.pos_ == "NOUN" and not of_body and is_people(head) is People.YES
        somebody = somebody or head.base_ == "source"
        told = (rank >= 2 and not somebody) or of_body  # not "one victim"
        return told and not parts & (_HIS_SIGNS | _HER_SIGNS)
    if lower == "he" and parts & _HER_SIGNS:
        return False
    if lower == "she" and parts & _HIS_SIGNS:
        return False
    # "an official at the police station" is no station
    last = (words.split() or [""])[-1].lower() if head.pos_ == "PROPN" else head.lower_
    named = {head.lower_, last} & speech_words("body") and not parts & (_HIS_SIGNS | _HER_SIGNS)
    return not (body and kind in _BODIES) and not named


def _is_of_many(head: Token, words: str) -> bool:
    """Whether "they" may stand for a body of people: "police", "the sheriff's department"."""
    kind, rank = rank_of_words(words)
    parts = set(words.lower().split())
    named = bool({head.lower_, *parts} & speech_words("body"))
    return named and rank >= _TELLING and kind in _BODIES and not parts & speech_words("person")


def is_body(mention: _Mention) -> bool:
    """Whether a body of people spoke ("the army", "Hamas") and not a person of it."""
    words = mention.named[0].words.lower().split()
    kind, rank = rank_of_words(mention.named[0].words)
    named = bool(set(words) & speech_words("body"))
    short = rank >= _TELLING and kind in _BODIES and len(words) <= 3
    return (named or short) and not set(words) & speech_words("person")


_BODIES = frozenset(
    {
        SourceType.NGO_UN,
        SourceType.MEDIA,
        SourceType.ARMED_GROUP,
        SourceType.GOVERNMENT,
        SourceType.MILITARY,
        SourceType.POLICE,
    }
)
