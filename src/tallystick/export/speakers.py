"""Who said what: the claims of a report by the person or body that gave them."""

from dataclasses import dataclass

from tallystick.records import Claim, Coding, Source
from tallystick.wording import one_line


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """One speaker and the claims said to come from them, in the order of the text.

    `source` is None for the report's own voice. `also` are shorter forms of the same name
    ("Arshad" for "military spokesman Major General Waheed Arshad").
    """

    source: Source | None
    also: tuple[str, ...]
    claims: tuple[Claim, ...]


def speakers(coding: Coding) -> tuple[Speaker, ...]:
    """The speakers in order of first mention, the report's own voice last.

    A shorter name joins a longer one only where it is the end of it, letter for letter, both are
    of one kind, and no second longer name ends so.
    """
    sources = list(dict.fromkeys(claim.source for claim in coding.claims))
    full = {source: _full(source, sources) for source in sources}
    order = sorted(dict.fromkeys(full.values()), key=lambda source: source is None)
    return tuple(_speaker(source, full, coding) for source in order)


def _speaker(
    source: Source | None, full: dict[Source | None, Source | None], coding: Coding
) -> Speaker:
    forms = [form for form, named in full.items() if named == source]
    others = (form.words for form in forms if form is not None and form != source)
    return Speaker(
        source=source,
        also=tuple(one_line(words) for words in others),
        claims=tuple(claim for claim in coding.claims if claim.source in forms),
    )


def _full(source: Source | None, sources: list[Source | None]) -> Source | None:
    """The one longer form of a name in this report, else the name itself."""
    if source is None:
        return None
    longer = [other for other in sources if other is not None and _is_tail(source, other)]
    longest = max(longer, key=lambda other: len(other.words), default=source)
    alone = all(form == longest or _is_tail(form, longest) for form in longer)
    return longest if alone else source


def _is_tail(short: Source, long: Source) -> bool:
    tail, name = short.words.split(), long.words.split()
    same_kind = short.source_type is long.source_type
    return same_kind and len(tail) < len(name) and name[len(name) - len(tail) :] == tail
