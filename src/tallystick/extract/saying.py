"""The record of one act of saying, before its speaker is resolved."""

from dataclasses import dataclass

from tallystick.doc import Token
from tallystick.vocabulary import Stance

Ranges = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
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
