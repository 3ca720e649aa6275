"""Where an incident took place: of all places that its report names, the one with the best signs.

The guide: the place is the most specific one at which the text puts the event, wherever in the text
it stands. So every name is weighed for every incident. A sign is one reason to put the incident
there, with its weight in `SIGNS`: the grammar of a claim ("were killed at Hassukhel"), that of the
event itself ("the attack took place near the town"), the headline, the lead. A place inside
another has the signs of both, so the finest that has a sign of its own is taken. The evidence says
which sign it was.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, timedelta

from tallystick.around import fallback_place, is_another, larger_meant
from tallystick.dependents import has_word
from tallystick.doc import Doc
from tallystick.extract import Text
from tallystick.extract.happenings import Happening, is_of
from tallystick.extract.running import is_of_parts
from tallystick.extract.scope import is_sum
from tallystick.named_place import may_be_named, named
from tallystick.places.home import dateline_before
from tallystick.places.inside import is_among, is_inside, place_keys, same_place
from tallystick.places.lexicon import word_class
from tallystick.places.mention import Level, PlaceMention, Role, Zone
from tallystick.places.speakers import is_local_office
from tallystick.places.told_of import (
    is_background,
    is_of_news,
    is_one_blow,
    is_told_elsewhere,
    turns_elsewhere,
)
from tallystick.records import Claim, Evidence, Place, Span, When
from tallystick.signs import (
    LEAST_OF_MAIN,
    LEAST_OWN,
    Sign,
    by_place,
    chosen_place,
    is_about,
    is_firm,
    lies_in,
    strongest,
    told_last,
)
from tallystick.telling import is_told_at_once
from tallystick.times.attach import AFTER_ANOTHER
from tallystick.values import plain, replace
from tallystick.vocabulary import HARM, OF_THE_LAW, Effect, Scope
from tallystick.where import FIRM, OF_CLAUSE

# The frame of a report places what it is mainly about and tells at once, nothing that is told besides.
_FRAME = frozenset(
    {
        "place-dateline",
        "place-title",
        "place-home",
        "place-office",
        "place-story",
        "place-at-event",
    }
)
# What is told without a place and no longer after the news than this belongs to the same story.
_SAME_STORY = timedelta(days=14)
# Rules of a place that was only guessed from the words around a claim.
_GUESSED = frozenset(
    {"place-same-area", "place-sentence-before", "place-aside", "place-beside", *_FRAME}
)
# How far, in code points, from the claims of an incident words may tell where the event was.
EVENT_REACH = 200


def sited(text: Text, groups: list[list[Claim]]) -> list[list[Claim]]:
    """The claims of each incident with the place that the report gives to it."""
    names = {mention.span: mention for mention in text.places}
    groups = [[_without_place_of_crime(claim) for claim in group] for group in groups]
    main = next((group for group in groups if not is_sum(group)), None)
    stated = [[names[span] for span in _stated_spans(g) if span in names] for g in groups]
    found: dict[int, list[Claim]] = {}
    story: Sign | None = None
    days: frozenset[date] = frozenset()
    for at in sorted(range(len(groups)), key=lambda at: groups[at] is not main):
        group = groups[at]
        others = [claim for other in groups if other is not group for claim in other]
        taken = [name for other, its in enumerate(stated) if other != at for name in its]
        if story is not None and stated[at]:  # what has a place of its own is at no other's
            taken.append(story.mention)
        open_ = group is main and _is_one_place(taken) and not _has_town(group, stated[at])
        if open_ and not _are_days_apart([c for c in others if _is_in_town(c, names)], group):
            taken = []
        apart = others if group is not main else _of_events(others)
        told, scenes = _told(apart, group), _scenes(text, apart, group)
        told_of = (is_told_elsewhere(text.effect_word(c)) for c in group if c.place is None)
        if len(list(filter(None, told_of))) == len(group):
            found[at] = group
            continue
        around = _Around(names, taken, place_keys(taken), told, scenes, group is main, story, days)
        site = _total_sited if is_sum(group) else _incident_sited
        found[at] = group if any(map(is_of_parts, group)) else site(text, group, around)
        if group is main:
            story = None if _is_seldom_placed(group) else _story(found[at], names)
            days = frozenset(when.start for when in _dated(found[at]) if when.start)
    return [found[at] for at in range(len(groups))]


def _story(claims: Sequence[Claim], names: Mapping[Span, PlaceMention]) -> "Sign | None":
    """Where the main incident was, as a sign for what is told besides without any place."""
    for claim in claims:
        for evidence in claim.evidence:
            if evidence.field == "place" and claim.place and evidence.span in names:
                return Sign(names[evidence.span], claim.place, "place-story")
    return None


def _told(others: Sequence[Claim], group: Sequence[Claim]) -> frozenset[Span]:
    """The sentences that tell of other incidents alone."""
    return frozenset(c.sentence for c in others) - {c.sentence for c in group}


def _scenes(text: Text, others: Sequence[Claim], group: Sequence[Claim]) -> frozenset[Span]:
    """The sentences that harm nobody and set the scene of other incidents alone, straight before them:
    "In Gao, gunmen fired at a bus. | A clerk was hurt"."""
    told = {claim.sentence.start for claim in (*others, *group)}
    harmed = (claim for claim in others if claim.effect in HARM)
    before = {_sentence_before(text.doc, claim.sentence) for claim in harmed}
    before -= {_sentence_before(text.doc, claim.sentence) for claim in group}
    return frozenset(span for span in before if span.start not in told)


def _sentence_before(doc: Doc, sentence: Span) -> Span:
    first = bisect_left(doc.begins, sentence.start)
    begin, end = doc.sentence_of(max(first - 1, 0))
    return Span(start=doc.begins[begin], end=doc.begins[end - 1] + len(doc.texts[end - 1]))


def _of_events(claims: Sequence[Claim]) -> list[Claim]:
    """The claims that are no sums: a sum in its sentence takes no event from the main incident."""
    return [claim for claim in claims if claim.scope is Scope.INCIDENT]


def _has_town(claims: Sequence[Claim], stated: Sequence[PlaceMention]) -> bool:
    """Whether the clauses of an incident put it in a town, so that it is in no other's village."""
    firm = any(is_firmly_placed(claim) for claim in claims)
    return firm and any(mention.level is Level.SETTLEMENT for mention in stated)


def _is_one_place(taken: Sequence[PlaceMention]) -> bool:
    """Whether all other incidents are told of one town, which is then what the report is about."""
    towns = [mention for mention in taken if mention.level <= Level.SETTLEMENT]
    return all(same_place(town, towns[0]) for town in towns)


def _is_in_town(claim: Claim, names: Mapping[Span, PlaceMention]) -> bool:
    """Whether a claim's own sentence puts it in a town or at a site of one."""
    spans = _stated_spans([claim])
    return any(s in names and names[s].level <= Level.SETTLEMENT for s in spans)


def _are_days_apart(others: Sequence[Claim], group: Sequence[Claim]) -> bool:
    """Whether all other incidents fell on other days: "just two weeks ago a driver was shot in Gao"."""
    days = [{claim.when.start for claim in claims} for claims in (others, group)]
    return None not in days[0] | days[1] and days[0].isdisjoint(days[1])


@plain(frozen=True, slots=True)
class _Around:
    """What an incident stands among: the names of the report, those of other incidents."""

    names: Mapping[Span, PlaceMention]
    taken: Sequence[PlaceMention]
    taken_keys: frozenset[object]
    told: frozenset[Span]
    scenes: frozenset[Span]
    main: bool
    story: Sign | None
    days: frozenset[date]


def stated_place(claim: Claim) -> Place | None:
    """The place that a claim's own sentence names; None where it was taken from around it."""
    return None if _rule(claim) in _GUESSED else claim.place


def is_firmly_placed(claim: Claim) -> bool:
    """Whether grammar ties the place to the event: "killed in Mosul", not "said in Mosul"."""
    return _rule(claim) in FIRM


def _rule(claim: Claim) -> str:
    for evidence in claim.evidence:
        if evidence.field == "place":
            return evidence.rule
    return ""


def _stated_spans(claims: Sequence[Claim]) -> list[Span]:
    return [
        e.span
        for claim in claims
        if stated_place(claim)
        for e in claim.evidence
        if e.field == "place"
    ]


def _placed(claim: Claim, place: Place, evidence: Evidence) -> Claim:
    return replace(claim, place=place, evidence=(*claim.without("place"), evidence))


# --------------------------------------------------------------------------------- of an incident


def _incident_sited(text: Text, claims: list[Claim], around: _Around) -> list[Claim]:
    told = [named(text, claim) for claim in claims]
    places = by_place(_signs_of_incident(text, claims, told, around))
    places = [place for place in places if not _is_listed(text, place)] or places
    chosen = chosen_place(places, LEAST_OF_MAIN if around.main else LEAST_OWN, around.names)
    if not chosen:
        return claims
    rivals = [p for p in places if is_firm(p) and not is_about(p, chosen)]
    best = strongest(chosen)
    if around.main and not _is_told_aside(claims):
        best = _first_inside(text, claims, best.mention, around) or best
    known = {claim.id: claim for claim in claims}
    return [
        claim
        if _is_whole(claim, known.get(best.claim), best, around)
        else _moved(text, claim, told_last(claim, chosen, rivals) or best, around)
        for claim in told
    ]


def _is_whole(claim: Claim, finer: Claim | None, best: Sign, around: _Around) -> bool:
    """Whether a claim counts more people in the larger place of its clause than another in one of several
    finer ones: "eight were shot in the West Bank ... five died in Jenin ... one in Qabatiya"."""
    if finer is None or _rule(claim) not in OF_CLAUSE or finer.effect is not claim.effect:
        return False
    own = next((around.names.get(e.span) for e in claim.grounds("place")), None)
    if own is None or own.part or finer.count.high is None or finer.count.high >= claim.count.low:
        return False
    besides = (m for m in around.taken if not same_place(m, best.mention))
    return any(lies_in(m, own, around.names) for m in besides if not same_place(m, own))


def _signs_of_incident(
    text: Text, claims: Sequence[Claim], told: Sequence[Claim], around: _Around
) -> list[Sign]:
    """What is said of the event itself, else what stands around."""
    signs = [
        *_signs_of_claims(text, told, around),
        *_signs_of_events(text, claims, around),
        *_signs_of_offices(text, claims, around),
        *_signs_of_story(text, claims, around),
    ]
    return signs or list(_signs_around(text, claims, around))


def _is_listed(text: Text, place: Sequence[Sign]) -> bool:
    """Whether an event is only told to have been among places: "The attack was in Zang and Gaya"."""
    if not all(sign.rule.startswith("event:") for sign in place):
        return False
    return any(m.several and same_place(m, place[0].mention) for m in text.places)


def _signs_of_claims(text: Text, claims: Sequence[Claim], around: _Around) -> Iterator[Sign]:
    """From the claims' own sentences; "another village" and a jail are those of their own claim alone."""
    for claim in claims:
        for evidence in claim.evidence:
            if evidence.field == "place" and claim.place and evidence.span in around.names:
                mention = around.names[evidence.span]
                if mention.role is not Role.CUSTODY and not is_another(text.doc, mention):
                    yield Sign(mention, claim.place, evidence.rule, claim.id)


def _signs_of_offices(text: Text, claims: Sequence[Claim], around: _Around) -> Iterator[Sign]:
    """From whose word a claim is: "police in Siirt province said" tells of Siirt."""
    speaking = [mention for mention in text.places if mention.role is _SPEAKER]
    offices = [mention for mention in speaking if is_local_office(text.doc, mention)]
    for claim in claims:
        for mention in offices:
            if _holds(claim, mention) and not _is_taken(mention, around):
                yield Sign(mention, mention.place, "place-office", claim.id)


_SPEAKER = Role.SPEAKER


def _signs_of_events(text: Text, claims: Sequence[Claim], around: _Around) -> Iterator[Sign]:
    """From sentences on the event itself: "The attack took place in Leer"."""
    if _is_told_aside(claims):
        return
    reach = len(text.report.content) if around.main else EVENT_REACH
    whens = _dated(claims)
    for happening in text.happenings:
        if happening.place is None or not is_of(happening, claims, reach):
            continue
        mention = around.names.get(happening.place_span)
        if mention is None or _is_taken(mention, around):
            continue
        if not text.may_hold_for(happening.start, claims[0].span.start):
            continue
        if is_background(text.doc, happening.start, told=_is_told_before(claims, happening)):
            continue
        loose = _is_seldom_placed(claims) and happening.place_rule in _LOOSE
        if loose or is_another(text.doc, mention) or is_one_blow(text.doc, happening.start):
            continue
        beside = _is_inside(happening, around.told)
        beside = beside or (_is_inside(happening, around.scenes) and not _is_known(text, happening))
        if beside and not is_of_news(text.doc, happening.start):
            continue
        if _is_of_days(happening.when, whens):
            yield Sign(mention, happening.place, f"event:{happening.place_rule}")


def _is_inside(happening: Happening, sentences: Collection[Span]) -> bool:
    return any(span.start <= happening.start < span.end for span in sentences)


def _is_known(text: Text, happening: Happening) -> bool:
    """Whether a sentence goes back to an event told before: "The shooting was on Ash Lane"."""
    word = text.doc[bisect_right(text.doc.begins, happening.start) - 1]
    return has_word(word, _KNOWN)


_KNOWN = frozenset({"the", "this", "that", "these", "those"})


def _is_of_days(told: When, whens: Sequence[When]) -> bool:
    """Whether what happened is of the days of an incident: "on March 26" of one "last month"."""
    if told.start is None or told.end is None or not whens:
        return True
    spans = [(when.start, when.end) for when in whens if when.start and when.end]
    return any(s == told.start or (s < told.start and told.end <= e) for s, e in spans)


def _is_told_before(claims: Sequence[Claim], happening: Happening) -> bool:
    return all(claim.span.start < happening.start for claim in claims)


def _is_told_aside(claims: Sequence[Claim]) -> bool:
    """Whether harm with a place of its own is told before the news: "a day after two died in Gao, ..."."""
    placed = any(claim.place is not None for claim in claims)
    rules = [e.rule for claim in claims for e in claim.grounds("when")]
    return placed and bool(rules) and all(rule.startswith(AFTER_ANOTHER) for rule in rules)


def _signs_of_story(text: Text, claims: Sequence[Claim], around: _Around) -> Iterator[Sign]:
    """From the main incident, for those who were taken at it: "two were held after the clash"."""
    if around.story is None or not _is_seldom_placed(claims):
        return
    if any(_is_at_event(text, claim) for claim in claims):
        yield replace(around.story, rule="place-at-event")


def _is_at_event(text: Text, claim: Claim) -> bool:
    """Whether a claim says of which event it was: "arrested in Sunday's blast", "at the scene"."""
    words = text.doc.words_at(claim.sentence.start, claim.sentence.end)
    if words is None or claim.effect is not Effect.DETAINED:
        return False
    lower = text.doc.lower[words.start : words.end]
    return any(
        word in word_class("at_event")
        and lower[at - 1] not in word_class("blamed")
        and _tells_event(lower[at + 1 : at + 5])
        for at, word in enumerate(lower)
    )


def _tells_event(words: Sequence[str]) -> bool:
    return any(word in word_class("event") or word == "scene" for word in words)


def _signs_around(text: Text, claims: Sequence[Claim], around: _Around) -> Iterator[Sign]:
    """From what stands near, where nothing is said of the event itself; not for arrests and releases."""
    if _is_seldom_placed(claims):
        return
    said = claims[0].sentence
    span = text.doc.words_at(said.start, said.end)
    if span is None:
        return
    if turns_elsewhere(text.words(said)):
        around = replace(around, story=None)
    heading = _heading(text, claims[0])
    if heading is not None:
        yield Sign(heading, heading.place, "place-event-clause")
        return
    place, rule, where = fallback_place(text.doc, span.root.sent, text.places)
    before = around.names[where] if where and rule == "place-sentence-before" else None
    if before is not None and before.zone is not Zone.TITLE and _has_own_day(claims[0]):
        return
    framed = around.main and is_told_at_once(text, claims[0])
    if place is not None and where is not None and (framed or rule not in _FRAME):
        yield Sign(around.names[where], place, rule)
    elif not _is_of_another_story(claims, around.days):
        town = text.local_town
        if around.story is not None:
            yield around.story
        elif town is not None:
            yield Sign(town, town.place, "place-home")


def _is_of_another_story(claims: Sequence[Claim], days: Collection[date]) -> bool:
    """Whether an incident fell before the main one or long after it: "last week a boy was shot at"."""
    own = [(w.start, w.end) for w in _dated(claims) if w.start and w.end]
    near = (start - _SAME_STORY <= day <= end for start, end in own for day in days)
    return bool(own and days) and not any(near)


def _has_own_day(claim: Claim) -> bool:
    """Whether a claim's sentence tells its day, as of another event than that of the sentence before: "In
    March 1987, during another attack, a sergeant was killed"."""
    said = claim.sentence
    return any(said.start <= found.span.start < said.end for found in claim.grounds("when"))


def _heading(text: Text, claim: Claim) -> PlaceMention | None:
    """The place that heads the item of a bulletin in which a claim stands."""
    heads = [m for m in text.places if m.zone is Zone.ITEM and m.span.start < claim.span.start]
    return (
        heads[-1] if heads and text.may_hold_for(heads[-1].span.start, claim.span.start) else None
    )


def _holds(claim: Claim, mention: PlaceMention) -> bool:
    return claim.sentence.start <= mention.span.start < claim.sentence.end


def _dated(claims: Sequence[Claim]) -> list[When]:
    return [claim.when for claim in claims if claim.when.start is not None]


def _first_inside(
    text: Text, claims: Sequence[Claim], coarse: PlaceMention, around: _Around
) -> Sign | None:
    """What a report is mainly about lies at the first finer event place inside a coarse one.

    A headline puts deaths "in Algeria"; the text tells of the town. Towns and districts go first.
    In a town it is only a village or quarter that no gazetteer has.
    """
    if coarse.level < Level.SETTLEMENT or coarse.relation == _ACROSS:
        return None
    inside = [m for m in _finer(text, coarse, around) if not _is_of_other_day(text, claims, m)]
    local = [mention for mention in inside if mention.level <= Level.DISTRICT]
    home = text.home
    found = next(iter(local or inside), home if home and is_inside(home, coarse) else None)
    return Sign(found, found.place, "place-finer") if found is not None else None


# "Killed in attacks across Mali" were those of no one town.
_ACROSS = "across"


def _finer(text: Text, coarse: PlaceMention, around: _Around) -> list[PlaceMention]:
    """The event places inside one: in a town villages of the report, in a district no other's."""
    inside = list(_inside(text, coarse, around))
    own = [mention for mention in inside if not _is_told_elsewhere(mention, around)]
    if coarse.level is Level.SETTLEMENT:
        return [mention for mention in own if _is_village_of_report(text, mention)]
    return own if coarse.level is Level.DISTRICT else own or inside


def _inside(text: Text, coarse: PlaceMention, around: _Around) -> Iterator[PlaceMention]:
    """The event places inside one that no other incident has for its own."""
    regions = {other.region_span for other in around.taken}
    for mention in text.places:
        if not mention.is_event_place or mention.span in regions or _is_taken(mention, around):
            continue
        if is_inside(mention, coarse):
            yield mention


def _is_village_of_report(text: Text, mention: PlaceMention) -> bool:
    """Whether a report tells of one village that only it knows: "cordoned off Zarghun village"."""
    if mention.location is not None or mention.kind not in ("village", "neighbourhood"):
        return False
    return not is_another(text.doc, mention) and not any(
        m.several and same_place(m, mention) for m in text.places
    )


def _is_told_elsewhere(mention: PlaceMention, around: _Around) -> bool:
    """Whether a name stands in a sentence on another incident: "the worst since a raid in Gao"."""
    return any(span.start <= mention.span.start < span.end for span in around.told)


def _is_of_other_day(text: Text, claims: Sequence[Claim], mention: PlaceMention) -> bool:
    """Whether a name is that of what happened on another day: "on Saturday the army shelled Komanda"."""
    own = _dated(claims)
    told = [h for h in text.happenings if h.place_span == mention.span]
    if told and all(
        is_background(text.doc, h.start, told=_is_told_before(claims, h)) for h in told
    ):
        return True
    events = [h for h in told if h.when.start]
    return bool(own and events) and not any(_overlap(h.when, day) for h in events for day in own)


def _overlap(one: When, other: When) -> bool:
    if not (one.start and one.end and other.start and other.end):
        return False
    return one.start <= other.end and other.start <= one.end


def _is_taken(mention: PlaceMention, around: _Around) -> bool:
    return is_among(mention, around.taken_keys)


# Ties that hold a place to anything told in a sentence: to an arrest's crime as well.
_LOOSE = frozenset({"place-sentence", "place-aside"})


def _is_seldom_placed(claims: Sequence[Claim]) -> bool:
    """Arrests and releases are mostly told without a place: none is guessed for them."""
    return all(claim.effect in OF_THE_LAW for claim in claims)


def _without_place_of_crime(claim: Claim) -> Claim:
    """An arrest is not where its sentence puts the crime: "held after a boy was shot in Gao"."""
    if claim.effect not in OF_THE_LAW or _rule(claim) not in _LOOSE:
        return claim
    return replace(claim, place=None, evidence=claim.without("place"))


# -------------------------------------------------------------------------------- moving the claims


def _moved(text: Text, claim: Claim, best: Sign, around: _Around) -> Claim:
    """A claim at the incident's place, unless its own words put it firmly elsewhere."""
    own = next((around.names.get(e.span) for e in claim.grounds("place")), None)
    if own is not None and _rule(claim) in OF_CLAUSE:
        finer = best.claim != claim.id and lies_in(best.mention, own, around.names)
        if not finer:
            return claim
    rule = f"same-incident:{best.rule}" if best.claim not in ("", claim.id) else best.rule
    return _placed(claim, best.place, text.evidence("place", best.mention.span, rule))


# ------------------------------------------------------------------------------------- of a total


def _total_sited(text: Text, claims: list[Claim], around: _Around) -> list[Claim]:
    """A sum is of where its own words, its other figures or the headline say; of a day, the dateline."""
    placed = [_larger(text, named(text, claim)) for claim in claims]
    signs = [s for s in _signs_of_claims(text, placed, around) if s.rule != "place-named"]
    if not signs:
        placed = [_headlined(text, claim) for claim in placed]
        near = _signs_around(text, claims, around) if _is_of_near_events(text, claims[0]) else ()
        signs = [] if placed[0].place else [s for s in near if s.rule not in _FRAME]
    if not signs and placed[0].place is None:
        town, day = dateline_before(text.local_town, claims[0].sentence.start), claims[0].when
        if town is not None and day.start is not None and day.start == day.end:
            signs = [Sign(town, town.place, "place-home")]
    if not signs:
        return placed
    best = max(signs, key=lambda sign: sign.weight)
    evidence = text.evidence("place", best.mention.span, f"same-incident:{best.rule}")
    return [
        claim
        if stated_place(claim) is not None or is_told_elsewhere(text.effect_word(claim))
        else _placed(claim, best.place, evidence)
        for claim in placed
    ]


def _larger(text: Text, claim: Claim) -> Claim:
    """A sum is of the division or country that its sentence means: "the state has seen 131 die"."""
    meant = larger_meant(text.words(claim.sentence), text.places)
    if claim.place is not None or meant is None:
        return claim
    return _placed(claim, meant.place, text.evidence("place", meant.span, "place-named"))


def _is_of_near_events(text: Text, claim: Claim) -> bool:
    """Whether a sum is one over events where the story is, "deaths in air strikes", not over a month or
    "in the four years through 2022"."""
    start, end = claim.when.start, claim.when.end
    if not _LONG.isdisjoint(text.words(claim.sentence).lower().split()):
        return False
    if start is not None and end is not None and end - start > _SAME_STORY:
        return False
    return any("events" in rule for rule in claim.rules("scope"))


_LONG = frozenset({"years", "decade", "decades", "centuries"})


def _headlined(text: Text, claim: Claim) -> Claim:
    """A total without a place is of the country of the headline: "the conflict has killed 40,000"."""
    title = (m for m in text.places if m.zone is Zone.TITLE and may_be_named(m, claim))
    first = next(title, None)
    if claim.place is not None or first is None or first.level is not Level.COUNTRY:
        return claim
    return _placed(claim, first.place, text.evidence("place", first.span, "place-title"))
