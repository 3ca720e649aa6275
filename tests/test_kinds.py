"""What kind of event a harm belongs to: by its own word, or by the nearest word for an event."""

from collections.abc import Callable

import pytest

from tallystick.records import Claim
from tallystick.vocabulary import Effect

Claims = Callable[..., tuple[Claim, ...]]

KINDS = [
    ("A woman died after a gun went off inside a car.", "shooting"),
    ("A woman died after a bomb went off inside a car.", "bombing"),
    ("Two clerks were wounded in a drive-by assault.", "shooting"),
    ("Suicide strikes on two offices in Anta killed nine.", "suicide_bombing"),
    ("The attack left one clerk fighting for his life.", "other_violence"),
    ("Missiles fired by a pilotless aircraft killed nine rebels in Anta.", "air_strike"),
    ("A suicide car bomb hit two guards in Anta.", "suicide_bombing"),
    ("Two clerks were struck by a rocket in Anta.", "shelling"),
    ("Two clerks were hit by gunfire in Anta.", "shooting"),
    ("Six people were killed when a shell slammed into a school.", "shelling"),
    # what a blast drives at people is no bullet
    ("A ranger was hit by flying glass in a blast in Anta.", "bombing"),
    ("A ranger was struck by shrapnel in the mortar attack.", "shelling"),
    ("A ranger was hit by a bullet near the blast.", "shooting"),
    # police named for riots are at none
    ("Rebels ambushed riot police and killed nine officers.", "ambush"),
    ("Nine riot policemen were killed in an ambush.", "ambush"),
    ("Nine policemen were killed in a riot.", "riot"),
    # what only followed
    ("A gun battle in Anta killed nine rebels and sparked protests.", "clash"),
    ("The clashes, which killed nine, prompted demonstrations.", "clash"),
    ("Clashes at a protest in Anta killed nine.", "riot"),
    ("A bomb went off after police opened fire at its driver, killing nine.", "bombing"),
    # a suicide attack that it was not
    ("Nine died in a blast in Anta that was not a suicide attack.", "bombing"),
    ("Nine died in a blast in Anta that was a suicide attack.", "suicide_bombing"),
    ("There is no doubt that a suicide bomber killed nine guards in Anta.", "suicide_bombing"),
    ("Nobody knew who sent the suicide bomber that killed nine in Anta.", "suicide_bombing"),
    ("A suicide car-bomber killed nine guards in Anta.", "suicide_bombing"),
    # who fires from the air, and what strikes without arms
    ("A jet fired a missile at a well, killing nine.", "air_strike"),
    ("Helicopters fired rockets at a camp, killing nine.", "air_strike"),
    ("Rebels fired a missile at a camp, killing nine.", "shelling"),
    ("Tragedy strikes family as two boys killed by uncle", "unknown"),
    ("Noor confronted a clerk outside a bar and stabbed him.", "other_violence"),
    ("Two men confronted soldiers in Anta and were killed.", "clash"),
    ("Two guards died in a mine explosion in Anta.", "bombing"),
    ("Two miners died in a coal mine explosion in Anta.", "accident_disaster"),
    ("Two men questioned over a murder in Anta were released without charge.", "arrest"),
    ("Two nurses were released, said the man in charge of Anta.", "unknown"),
    ("Two clerks were killed in a rampage at a school in Anta.", "other_violence"),
    # a strike of those who stop work
    ("Two dockers were killed during strikes by teachers in Anta.", "unknown"),
    ("Two dockers were killed during the teachers' strike in Anta.", "unknown"),
    ("Two dockers were killed in strikes by Israel in Anta.", "air_strike"),
    ("Two dockers were killed in strikes by Israel on aid workers in Anta.", "air_strike"),
    # a nickname is no event
    ('Two men killed in Anta were identified as Omar "Crash" Noor and Ben Amin.', "unknown"),
    # who strikes on the ground strikes from no plane
    ("Car bomber strikes a hotel in Anta, killing nine", "suicide_bombing"),
    ("Rebels strike a post near Anta, six soldiers killed", "unknown"),
    ("Israeli strike on a camp kills nine", "air_strike"),
    ("Three soldiers were killed in an ambush.", "ambush"),
    (
        "Noor stood trial for arson and bombing and killing two men who were in demonstrations.",
        "bombing",
    ),
    ("A car bomb killed six people.", "bombing"),
    ("Six people were killed in a fight between two clans in Anta.", "clash"),
    ("Bandits killed six people in Koro state, which has been battling a riot.", "unknown"),
    ("Nine guards died in a fire fight, days after a bombing.", "clash"),
    ("An aerial assault on a village killed six people.", "air_strike"),
    ("The bomb expert Karim Haddad was among those killed.", "unknown"),
    ("Two mine clearance workers were killed.", "unknown"),
    ("A bomb thrown at mine workers killed two.", "bombing"),
    ("Four soldiers were killed by friendly fire.", "accident_disaster"),
    ("Eleven herders were wounded by army fire.", "shooting"),
    ("Army aircraft bombed the camp and killed a nurse.", "air_strike"),
    ("Army aircraft later bombed the camp and killed a nurse.", "air_strike"),
    ("Two prisoners were killed in a riot at the jail.", "riot"),
    ("Two prisoners were killed by their guards.", "execution"),
    ("A clerk died when dozens of shots hit the office.", "shooting"),
    ("A man drove a truck into the crowd, killing six people.", "other_violence"),
    ("A suicide bomber killed six people.", "suicide_bombing"),
    ("A roadside bomb killed two policemen.", "bombing"),
    ("A landmine killed a shepherd.", "bombing"),
    ("An air strike killed a family of five.", "air_strike"),
    ("A drone strike killed four militants.", "air_strike"),
    ("Warplanes bombed a camp, killing nine fighters.", "air_strike"),
    ("Mortar shells killed three children.", "shelling"),
    ("A rocket attack killed two guards.", "shelling"),
    ("Artillery fire killed eleven people.", "shelling"),
    ("Twenty rebels were killed in clashes with the army.", "clash"),
    ("Two soldiers died in a gun battle.", "clash"),
    ("A gunman shot dead a nurse.", "shooting"),
    ("Gunmen opened fire on a bar, killing five people.", "shooting"),
    ("Gunmen kidnapped a banker.", "abduction"),
    ("Police arrested six men.", "arrest"),
    ("Nine fighters were killed in a raid on their hideout.", "raid"),
    ("Troops killed seven rebels during an operation.", "raid"),
    ("Two people died in riots.", "riot"),
    ("A mob lynched a man.", "riot"),
    ("A landslide killed 18 people.", "accident_disaster"),
    ("A bus plunged into a ravine, killing 18.", "accident_disaster"),
    ("A bus overturned, killing 12 passengers.", "accident_disaster"),
    ("A bomb overturned a bus, killing 12 passengers.", "bombing"),
    ("A man was stabbed to death.", "other_violence"),
    ("Five people were killed.", "unknown"),
    ("Gunmen attacked a bus and killed six people.", "shooting"),
    ("A grenade killed a waiter.", "bombing"),
    ("Rebels stormed a prison, killing three guards.", "raid"),
    ("A missile hit a school, killing ten pupils.", "shelling"),
    ("Three protesters died when police broke up a demonstration.", "riot"),
    ("A blast from an explosives belt killed nine worshippers.", "suicide_bombing"),
    ("Two students were killed in clashes between police and protesters.", "riot"),
    ("Four men were killed in an attack in the capital.", "other_violence"),
    ("Five people died when militants detonated explosive vests.", "suicide_bombing"),
    ("An Israeli strike killed four people.", "air_strike"),
    ("A tank shell killed a farmer.", "shelling"),
    ("Eight people were hurt when a petrol bomb was thrown.", "bombing"),
    ("Soldiers exchanged fire with smugglers, killing two of them.", "clash"),
    ("Nine people died in air strikes during a battle for the town.", "air_strike"),
    ("A gunman killed four people in a shooting rampage.", "shooting"),
    ("Armed men killed five labourers.", "shooting"),
    ("A suicide bomber carried out an attack that killed six people.", "suicide_bombing"),
    ("A helicopter gunship crashed, killing the pilot.", "accident_disaster"),
    ("Two nurses were kidnapped during an ambush.", "ambush"),
    ("Seven soldiers went missing in an ambush.", "ambush"),
    ("Rebels murdered an officer in a car-bomb attack.", "bombing"),
    ("Two men were killed in a shoot-out with police.", "clash"),
    ("Six people were killed in the war-torn country.", "unknown"),
    ("A protester was injured by rubber bullets.", "shooting"),
    ("Two suspects were released from jail.", "arrest"),
    ("The kidnappers released two nurses.", "abduction"),
    # what people are accused of, what they carried, and what is avenged tell of no harm done here
    ("Troops killed six rebels suspected of bombing a bridge.", "unknown"),
    ("Police killed two men wanted for an ambush.", "unknown"),
    ("Soldiers killed two rebels and recovered four grenades.", "unknown"),
    ("Two rebels were killed in retaliation for the ambush.", "unknown"),
    ("Two gunmen were killed.", "unknown"),
    ("A man was charged with murdering a priest.", "other_violence"),
    ("A shell hit a house, killing two children.", "shelling"),
    ("A mortar round exploded in a yard, wounding a guard.", "shelling"),
    ("A gas cylinder exploded near a rocket launcher, wounding a guard.", "bombing"),
    ("Police opened fire on protesters who torched a station, wounding six people.", "riot"),
    ("Troops opened fire on a mob, killing a boy.", "riot"),
    ("Police opened fire on protesters, wounding six people.", "shooting"),
    ("A rebel was captured during a raid on Kor.", "raid"),
    ("Six men who had taken part in the raid were arrested.", "arrest"),
    ("A boy was killed by a bullet wound.", "shooting"),
]


def test_what_befell_others_before_tells_no_kind(claims_of: Claims) -> None:
    text = "Troops massacred 90 clerks after two soldiers died in a mine blast."
    kinds = {claim.count.value: claim.event_kind.value for claim in claims_of(text)}
    assert kinds == {90: "other_violence", 2: "bombing"}


# What is driven at people is a bomb, not a mishap.
DRIVEN = [
    (
        "A suicide car bomber crashed into the gate of a hotel, killing nine clerks.",
        "suicide_bombing",
    ),
    ("A truck packed with explosives crashed into a barracks, killing nine guards.", "bombing"),
    ("A bus crashed into a wall, killing nine clerks.", "accident_disaster"),
    (
        "A helicopter crashed in Kor, killing nine clerks, days after a bombing.",
        "accident_disaster",
    ),
]


@pytest.mark.parametrize(("text", "expected"), DRIVEN)
def test_what_was_driven_at_people(claims_of: Claims, text: str, expected: str) -> None:
    assert {claim.event_kind for claim in claims_of(text)} == {expected}


@pytest.mark.parametrize(("text", "expected"), KINDS)
def test_kind_of_event(claims_of: Claims, text: str, expected: str) -> None:
    (claim,) = claims_of(text)
    assert claim.event_kind.value == expected


CAPTIVES = [
    "Militants killed two kidnapped engineers.",
    "A shepherd was found dead, hours after he was abducted.",
    "Eleven villagers were found shot to death, a day after being kidnapped.",
    "The bodies of two sailors who had been taken prisoner by rebels were found.",
    "Rebels captured four villagers near Kor and shot dead three of them.",
]


@pytest.mark.parametrize("text", CAPTIVES)
def test_killing_of_people_in_ones_hands_is_an_execution(claims_of: Claims, text: str) -> None:
    kinds = {c.event_kind.value for c in claims_of(text) if c.effect is Effect.KILLED}
    assert kinds == {"execution"}


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen shot dead a man who kidnapped a boy.",
        "Two clerks abducted in Kor were freed and half of their kidnappers were killed.",
    ],
)
def test_the_killing_of_others_than_captives_is_none(claims_of: Claims, text: str) -> None:
    assert "execution" not in {claim.event_kind.value for claim in claims_of(text)}


def test_the_word_for_the_event_is_evidence(claims_of: Claims) -> None:
    (claim,) = claims_of("Three soldiers were killed in an ambush.")
    assert [e.words for e in claim.evidence if e.field == "event_kind"] == ["ambush"]
