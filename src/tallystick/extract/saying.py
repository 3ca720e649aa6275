"""The records of one act of saying: before its speaker is resolved, and of the statement it makes."""

from dataclasses import field

from tallystick.dependents import child_words
from tallystick.doc import Token
from tallystick.records import Source, Span
from tallystick.values import plain
from tallystick.vocabulary import Stance

Ranges = tuple[tuple[int, int], ...]


@plain(frozen=True, slots=True, kw_only=True)
class Saying:
    """One act of saying before its speaker is resolved: the noun that speaks, the word of saying,
    the token ranges of what is said. `depth` orders sayings that cover the same words: a cited
    giver (1) stands nearer to the figure than who cites him (0); bare "reports" stand farthest.
    `phrase` is set where the order of words has told which words name the speaker.
    """

    speaker: Token | None
    cue: Token
    stance: Stance
    content: Ranges
    rule: str
    depth: int = 0
    phrase: tuple[int, int] | None = None


@plain(frozen=True, slots=True, kw_only=True)
class Statement:
    """One statement in a report: who makes it, the word of saying, and what it covers.

    `speaker` is None where nobody is named ("it was reported that ..."): such a statement hedges
    what it covers, and the speaker is whoever stands around it. `content` holds ranges of tokens,
    ends exclusive, `reach` goes from the first to the last; `cue` is the token of the word of saying.
    """

    speaker: Source | None
    speaker_span: Span | None
    cue: int
    stance: Stance
    content: Ranges
    rule: str
    depth: int = 0
    reach: range = field(init=False, compare=False)

    def __post_init__(self) -> None:
        first = min([start for start, _ in self.content], default=0)
        end = max([end for _, end in self.content], default=0)
        object.__setattr__(self, "reach", range(first, end))

    def covers(self, token: Token) -> bool:
        """Whether a word is part of what is said.

        A hedge without a speaker does not reach into relative clauses: "is believed to have led to
        the war, which has claimed 4,800 lives" leaves the lives affirmed.
        """
        at = token.i
        for start, end in self.content:
            if start <= at < end:
                return self.speaker is not None or not _in_relative_clause(token, self.cue)
        return False

    @property
    def size(self) -> int:
        """How many tokens the statement covers: of two that hold a word, the smaller is nearer."""
        return sum(end - start for start, end in self.content)


def _in_relative_clause(token: Token, cue: int) -> bool:
    """Whether a relative clause stands between a word and the word of saying above it."""
    word = token
    while word.i != cue and word.head != word:
        if word.dep_ == "acl:relcl" and not _is_content(word):
            return word.head.i != cue
        word = word.head
    return False


def _is_content(verb: Token) -> bool:
    """Whether a clause with "that" has a subject besides: "reports from the mayor that 50 people died"."""
    return "that" in child_words(verb, "mark")
