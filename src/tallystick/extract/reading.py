"""One reading of an effect word with a group of people, before it becomes a claim."""

from tallystick.doc import Token
from tallystick.extract.beside import stands_beside
from tallystick.extract.effects import Trigger
from tallystick.extract.group import Group
from tallystick.values import plain
from tallystick.vocabulary import Effect


@plain(frozen=True, slots=True)
class Reading:
    """One effect word with one group of people that it speaks of."""

    trigger: Trigger
    group: Group
    perpetrator: Token | None
    rule: str

    @property
    def witnesses(self) -> str:
        """Who names these people: "tree", "words" (beside the effect word), or "tree+words"."""
        if self.rule in _BY_WORDS:
            return "words"
        beside = stands_beside(self.trigger, self.group.start, self.group.end)
        return "tree+words" if beside else "tree"


# Rules that find the people by the words beside an effect word alone.
_BY_WORDS = frozenset(
    """noun-after-verb noun-before-verb opens-clause number-before-verb noun-before-participle
    noun-before-state""".split()
)


# Readings by the people's noun and the effect.
Readings = dict[tuple[int, Effect], Reading]
