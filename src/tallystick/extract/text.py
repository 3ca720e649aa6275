"""A report with all that is read from it once and used many times: numbers, speakers, days, places."""

from bisect import bisect_right
from itertools import chain

from tallystick.doc import Doc, Token
from tallystick.extract.acts import Act, find_acts
from tallystick.extract.crimes import Crimes
from tallystick.extract.effects import Trigger, find_triggers
from tallystick.extract.event_words import EventWord, find_event_words
from tallystick.extract.happenings import Happening, by_sentence, find_happenings
from tallystick.extract.numbers import Numbers, read_numbers
from tallystick.extract.outcomes import with_outcomes
from tallystick.extract.reading import Reading
from tallystick.extract.readings import read
from tallystick.extract.roles import Roles
from tallystick.extract.saying import Saying, Statement
from tallystick.extract.speakers import as_statements, find_sayings
from tallystick.extract.told_again import without_back_references
from tallystick.places.bulletins import item_starts
from tallystick.places.mention import Zone, country_of
from tallystick.records import Claim, Evidence, Report, Span
from tallystick.steps import Steps
from tallystick.times.headed import heading_of, headings
from tallystick.values import once
from tallystick.when import TimeMention, find_times, with_local_days
from tallystick.where import PlaceMention, find_names, home_of, local_town, with_points


class Text:
    """A report, its grammar, and what was found in it; each part is read when first asked for."""

    def __init__(self, report: Report, doc: Doc) -> None:
        self.report = report
        self.doc = doc
        self._content = report.content
        self._heads: dict[tuple[int, int], Token | None] = {}

    def parts(self) -> Steps[None]:
        """Reads part after part what claims are made of; of a report without people harmed no more
        than that there are none."""
        told = "triggers", "numbers", "readings"
        saying, place = ("sayings", "statements"), ("names", "places")
        around = (*saying, "times", *place, "event_words", "acts", "happenings")
        for part in chain(told, (part for part in around if self.readings)):
            getattr(self, part)
            yield

    @once
    def sayings(self) -> list[Saying]:
        """What is said, by the words for saying."""
        return find_sayings(self.report, self.doc)

    @once
    def statements(self) -> tuple[Statement, ...]:
        """What is said by whom."""
        return as_statements(self.report, self.doc, self.sayings)

    @once
    def times(self) -> tuple[TimeMention, ...]:
        """The time expressions."""
        return with_local_days(self.report, find_times(self.report), self._country_of)

    def _country_of(self, mention: TimeMention) -> str:
        """The country whose day a time tells: that of the place before it in its sentence, else of those
        around it, or of the report."""
        at = bisect_right(self.doc.begins, mention.span.start) - 1
        here = self.places_by_sentence.get(self.doc.sentence_of(at)[0], ())
        before = [place for place in here if place.span.start < mention.span.start]
        return country_of(before[-1:]) or country_of(here) or country_of(self.places)

    @once
    def times_by_sentence(self) -> dict[int, list[TimeMention]]:
        """The time expressions by the first word of their sentence."""
        return by_sentence(self.doc, self.times)

    @once
    def headings(self) -> tuple[tuple[int, TimeMention], ...]:
        """The days that head the parts of a list of events, with where each part begins."""
        return headings(self.doc, self.times)

    def heading_of(self, start: int) -> TimeMention | None:
        """The day that heads the part of a list around a place of the text."""
        return heading_of(self.headings, self.times, start) if self.headings else None

    @once
    def names(self) -> list[PlaceMention]:
        """The place names, before it is asked where they lie."""
        return find_names(self.report, self.doc)

    @once
    def places(self) -> tuple[PlaceMention, ...]:
        """The place names."""
        return with_points(self.report, self.doc, self.names)

    @once
    def items(self) -> tuple[int, ...]:
        """Where the items of a bulletin begin, by the places and days that head them."""
        placed = {self.doc[m.sentence].idx for m in self.names if m.zone is Zone.ITEM}
        placed |= {self.doc[at].idx for at in item_starts(self.doc)}
        return tuple(sorted(placed | {start for start, _ in self.headings}))

    def may_hold_for(self, start: int, other: int) -> bool:
        """Whether what stands at one place may be told of another: in no other item of a bulletin."""
        item = bisect_right(self.items, start)
        return item in (0, bisect_right(self.items, other))

    @once
    def home(self) -> PlaceMention | None:
        """The town of a local report."""
        return home_of(self.doc, self.places)

    @once
    def local_town(self) -> PlaceMention | None:
        """The town in which a local report plays where it tells of no other place."""
        return local_town(self.doc, self.places)

    @once
    def places_by_sentence(self) -> dict[int, list[PlaceMention]]:
        """The place names by the first word of their sentence."""
        return by_sentence(self.doc, self.places)

    @once
    def triggers(self) -> tuple[Trigger, ...]:
        """The words that say how people were affected."""
        return find_triggers(self.doc)

    @once
    def numbers(self) -> Numbers:
        """The numbers that may count people."""
        return read_numbers(self.doc)

    @once
    def readings(self) -> tuple[Reading, ...]:
        """The people harmed by the words for it, in the order of the text."""
        told = read(self.doc, self.numbers, self.triggers)
        return tuple(with_outcomes(without_back_references(told)))

    @once
    def event_words(self) -> tuple[EventWord, ...]:
        """The words that say what happened."""
        return find_event_words(self.doc)

    @once
    def acts(self) -> tuple[Act, ...]:
        """What is told of who did it."""
        return find_acts(self.doc, self.event_words)

    @once
    def crimes(self) -> Crimes:
        """The violence that is laid to people."""
        return Crimes(self.doc, self.event_words, self.triggers)

    @once
    def happenings(self) -> tuple[Happening, ...]:
        """The events that are dated or placed apart from their victims."""
        timed, placed = self.times_by_sentence, self.places_by_sentence
        return tuple(find_happenings(self.doc, self.event_words, timed, placed))

    @once
    def roles(self) -> Roles:
        """What the report says of the people it names."""
        return Roles(self.doc)

    def span(self, first: int, last: int) -> Span:
        """The stretch of the report from one token to another, white space at its end left out."""
        words = self.doc
        while last > first and words.texts[last].isspace():
            last -= 1
        return Span(words.begins[first], words.begins[last] + len(words.texts[last]))

    def words(self, span: Span) -> str:
        """The exact words a span cuts out of the report."""
        return self._content[span.start : span.end]

    def head_of(self, span: Span) -> Token | None:
        """The word on which the words of a span hang, found once; None where it holds none."""
        stretch = span.start, span.end
        if stretch not in self._heads:
            found = self.doc.words_at(*stretch)
            self._heads[stretch] = found.root if found is not None else None
        return self._heads[stretch]

    def effect_word(self, claim: Claim) -> Token | None:
        """The word that tells how people were affected: the "killed" of "were killed"."""
        found = claim.ground("effect")
        return self.head_of(found.span) if found is not None else None

    def evidence(self, field: str, span: Span, rule: str) -> Evidence:
        """The words of a span as evidence for a field of a record."""
        return Evidence(field, span, self.words(span), rule)

    def sentence(self, token: Token) -> Span:
        """The sentence around a token, without the white space at its ends."""
        first, end = self.doc.sentence_of(token.i)
        last = end - 1
        while last > first and self.doc[last].is_space:
            last -= 1
        return self.span(first, last)
