"""Who the harmed were, from the same figure told with more words."""

from tallystick.harmed import with_known_victims
from tallystick.records import Span
from tallystick.vocabulary import ActorClass, Bound
from tests.make import make_actor, make_claim, make_count, make_evidence

SOLDIERS = make_claim(
    id="killed@1",
    count=make_count(Bound.EXACT, 131),
    victim=make_actor("soldiers", ActorClass.STATE_FORCE),
    sentence=Span(start=84, end=120),
)
TOLL = make_claim(
    id="killed@2",
    count=make_count(Bound.ABOUT, 131),
    victim=make_actor("", ActorClass.UNKNOWN),
)


def test_a_toll_takes_the_people_of_its_figure() -> None:
    _, toll = with_known_victims([SOLDIERS, TOLL])
    assert (toll.victim.words, toll.victim.actor_class) == ("soldiers", ActorClass.STATE_FORCE)


def test_another_figure_is_of_other_people() -> None:
    other = make_claim(
        id="killed@3", count=make_count(Bound.EXACT, 20), victim=make_actor("", ActorClass.UNKNOWN)
    )
    assert with_known_victims([SOLDIERS, other])[1] == other


def test_two_figures_of_a_sentence_are_of_other_people() -> None:
    """ "Four policemen and four other people were injured"."""
    beside = make_claim(
        id="killed@6",
        count=make_count(Bound.EXACT, 131),
        victim=make_actor("other people", ActorClass.UNKNOWN),
        sentence=SOLDIERS.sentence,
    )
    assert with_known_victims([SOLDIERS, beside])[1] == beside


def test_one_is_no_figure_to_know_people_by() -> None:
    one = make_count(Bound.EXACT, 1)
    known = make_claim(id="killed@4", count=one, victim=make_actor())
    bare = make_claim(id="killed@5", count=one, victim=make_actor("person", ActorClass.UNKNOWN))
    assert with_known_victims([known, bare])[1] == bare


def test_a_whole_of_which_a_part_are_policemen_is_mixed() -> None:
    """ "Three of those killed were policemen" among five killed."""
    part = make_claim(
        id="killed@6",
        count=make_count(Bound.EXACT, 3),
        victim=make_actor("policemen", ActorClass.STATE_FORCE),
        evidence=(make_evidence(field="victim", rule="predicate"),),
    )
    whole, _ = with_known_victims([TOLL, part])
    assert whole.victim.actor_class is ActorClass.MIXED


def test_victims_are_those_told_before() -> None:
    after = Span(start=200, end=240)
    victims = make_claim(
        id="killed@4",
        count=make_count(Bound.EXACT, 2),
        victim=make_actor("victims", ActorClass.UNKNOWN),
        sentence=after,
    )
    clerks = make_claim(
        id="killed@5",
        count=make_count(Bound.EXACT, 9),
        victim=make_actor("clerks", ActorClass.CIVILIAN),
        sentence=SOLDIERS.sentence,
    )
    assert with_known_victims([SOLDIERS, victims])[1].victim.actor_class == "state_force"
    assert with_known_victims([SOLDIERS, clerks, victims])[2].victim.actor_class == "unknown"
