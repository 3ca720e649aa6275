"""Who did it, where others stand nearer to the harm: finders, hosts, targets, those of another event."""

from collections.abc import Callable

import pytest

from tallystick.records import Claim

Claims = Callable[..., tuple[Claim, ...]]

DOERS = [
    # who found the harmed did nothing to them
    ("Three clerks were found with stab wounds by rangers in a Kor park.", ""),
    ("A baker was found shot by a neighbour on Sunday.", ""),
    ("A nurse was discovered stabbed by her sister.", ""),
    ("Two nuns were found shot dead by rebels.", "rebels"),
    ("Two nuns were shot dead by officers.", "officers"),
    ("The robber's body was found when officers searched a barn.", ""),
    ("Four robbers were killed when officers stormed a barn.", "officers"),
    # for whom a bomb was meant, or at whose house it went off
    ("A bomb targeting senator Omar Noor killed four cooks in Kor.", ""),
    ("A mine targeting Senator Omar Noor hurt two drivers.", ""),
    ("A blast at the villa of an army colonel killed four cooks.", ""),
    ("An explosion inside the house of a general hurt two drivers.", ""),
    # who is told by an age alone
    ("On Friday a 21-year-old opened fire in a bakery, killing two clerks.", "21-year-old"),
    ("A 17-year-old stormed a bakery in Kor, wounding four.", "17-year-old"),
    # two of one noun
    ("A woman was stabbed in the arm by another woman in Kor.", "woman"),
    ("A man was charged with the murder of a man in Kor.", "man"),
    # who opens a headline, and where
    ("Tolmar – Army shelling kills two bakers", "Army"),
    ("Tolmar | Army shelling kill two bakers", "Army"),
    ("Elsewhere in the city police arrested two bakers.", "police"),
    # where a strike or a crime was
    ("The bombings in Libyan towns that killed 40 people went on.", ""),
    ("Three killed in UK shooting", ""),
    ("Three killed in US drone strike", "US"),
    ("Three bakers have been killed since Omar Noor was elected mayor.", ""),
    ("Two bakers were shot in a suspected gang-related attack in Kor.", ""),
    ("Two bakers were shot in a gang attack in Kor.", "gang"),
    # whose deeds brought it about
    ("Nine people died as a result of the rebels' senseless actions.", "rebels"),
    ("Nine people died due to the actions of government troops.", "government troops"),
    ("Nine people died despite the rebels' actions.", ""),
    # from whom fire came
    ("Three soldiers died when their patrol came under fire from rebels.", "rebels"),
    ("A patrol came under heavy fire from militants in Kor, killing two drivers.", "militants"),
    ("A convoy came under fire, killing two drivers.", ""),
    # who says of himself that he was behind it, and of whom others only think so
    ("The Karu Front said it was behind the blast that killed nine bakers.", "Karu Front"),
    ("Police suspect that they were behind the blast that killed nine bakers.", ""),
    # sides of one noun
    ("A gunfight between drug gangs left a nurse dead.", "drug gangs"),
    ("A fight between neighbours left a nurse dead.", ""),
    # who says so
    ("Nine people died after a suspected bomb attack near Kor, according to police.", ""),
    ("Officials blamed the attack, which killed nine people, on the Taliban.", "Taliban"),
    # the rebels' own dead
    ("The raid claimed by rebels left three attackers dead.", ""),
    # whose they are
    ("The Taliban, whose fighters killed six cooks in Kor, denied the charge.", "Taliban"),
    # a name that tells what it is for
    (
        "Omar Noor has been held hostage since May by the Group for the Rescue of Kor.",
        "Group for the Rescue of Kor",
    ),
    ("A mayor was abducted by the Movement for Kor.", "Movement for Kor"),
    ("A mayor was abducted by a group for money.", ""),
    # who did what followed upon a bomb, and who came before it
    ("A mortar killed four near a school, police said, and two cooks were shot by gunmen.", ""),
    ("A truck bomb exploded after guards stopped the driver, killing four.", ""),
    ("A truck bomb exploded after gunmen stormed the gate, killing four.", "gunmen"),
    # whom police are after, and who came to where the harmed was
    ("Police are hunting bandits who burned a mill, and killed two millers.", "bandits"),
    ("Troops pursued rebels who held a mill, and killed nine of them.", "Troops"),
    ("Troops searched a mill that bandits used, and killed two millers.", "Troops"),
    ("Bandits broke into a mill where a cook was sleeping and killed him.", "Bandits"),
    # in which country, and whose strike
    ("Nine killed in South Sudan cattle raid", ""),
    ("Nine killed in United States air strike", "United States"),
    ("Nine killed in South Sudan air strike", "South Sudan"),
    # who says so, and whom he told
    ("Two cooks were killed by rebels, officials and local sources told a paper.", "rebels"),
    ("Two cooks were killed by rebels and soldiers in Kor.", "rebels and soldiers"),
    ("An officer told Reuters suspected rebels had killed two cooks.", "suspected rebels"),
    # what a war began with, what else befell a town, what police only suspect
    ("Some 3,000 people died in the war, which began with an army crackdown.", ""),
    ("Some 3,000 people died in an army crackdown on miners.", "army"),
    ("Nine clerks were murdered in Kor, where a nun was killed in a rebel raid in May.", ""),
    ("Nine clerks were killed in a rebel raid on Kor, where they worked.", "rebel"),
    ("Two bodies lay in Kor, and police suspect they were behind the killing of a nun.", ""),
    ("The rebels were behind the raid in which nine clerks were killed.", "rebels"),
    (
        "A patrol opened fire at a bus in a street in which Kor University stands, hurting two.",
        "patrol",
    ),
    # of a part alone, of the night, and whom they are taken for
    ("Thirty people were hurt, including nine shot by guards.", ""),
    ("Nine clerks died in a night-time al-Shabab raid.", "al-Shabab"),
    (
        "Nine clerks died when armed men suspected to be members of the Red Front stormed a mill.",
        "armed men suspected to be members of the Red Front",
    ),
    # accusers who harm the accused, and whose deed witnesses tell
    ("Rebels accused two cooks of spying and beheaded them.", "Rebels"),
    ("Gunmen suspected four cooks of being spies and hanged them.", "Gunmen"),
    ("The army accused the rebels of beheading two cooks.", "rebels"),
    ("Witnesses said a cook watched as the rebels came in. They then shot him dead.", "rebels"),
    # people shot, and others hurt besides
    ("A cook was gunned down and his son injured by bandits in Kor.", "bandits"),
    ("A cook was shot dead and two drivers were wounded by bandits.", "bandits"),
    ("A cook was stabbed and a driver was shot by police.", ""),
    # whose the arms are, and when it was
    ("Omar Noor was killed by a U.S. drone strike in Kor.", "U.S."),
    ("Two men were killed in an army drone strike in Kor.", "army"),
    ("Two men were killed in a drone attack in Kor.", ""),
    ("Nine clerks died in weekend police raids on two hamlets.", "police"),
    ("Nine clerks died in Monday's Taliban attack on Kor.", "Taliban"),
    # the dead and the accused
    ("The blast killed two, a man identified as Omar Noor and his son, and wounded six.", ""),
    ("The minister denied that clerks had died and accused the rebels of staging photographs.", ""),
    ("Three party men among nine shot dead", ""),
    ("Three soldiers among 7 shot dead in Kor", ""),
    # who ran into a mine, or came down
    ("An army truck hit a mine in Kor, killing four clerks.", ""),
    ("A NATO convoy drove over a roadside bomb and killed two nurses.", ""),
    ("A military plane crashed in Kor, killing nine people.", ""),
    ("A police car hit two nurses in Kor, killing one.", "police"),
    ("Rebels detonated a mine in Kor, killing four clerks.", "Rebels"),
    ("Nine pupils were kidnapped from Omar Baptist High School in Kor.", ""),
    # a country's rebels are no force of its state
    ("Nine clerks died in an Afghan insurgent attack in Kor.", "insurgent"),
    ("Nine clerks died in a Syrian army attack in Kor.", "Syrian army"),
    # what a harm brought about, and what the harmed had done
    ("Nine clerks were shot dead in Kor, leading the army to launch an offensive.", ""),
    ("Sixty farmers were killed, prompting the government to launch a military crackdown.", ""),
    ("Rebels attacked Kor, killing nine clerks and forcing many to flee.", "Rebels"),
    ("The man who was shot dead was one of the gunmen involved in a raid on a bank.", ""),
    # on the ground of those who seem to have done it
    (
        "Nine guards died in rebel shelling of Kor, while six nuns were hurt in rebel-held areas.",
        "rebel",
    ),
    ("The army disappeared nine students in Kor.", "army"),
    # whose "its attacks" are
    ("The rebels came to Kor. Their raids left nine people dead last week.", "rebels"),
    ("The army came to Kor. Its shelling killed nine people.", "army"),
    ("Kor is a town in the north. Its bombing killed nine people.", ""),
    ("The ministry denied the cell was responsible for a blast that killed nine people.", ""),
]


@pytest.mark.parametrize(("text", "expected"), DOERS)
def test_who_did_the_first_harm_told(claims_of: Claims, text: str, expected: str) -> None:
    doer = claims_of(text)[0].perpetrator
    assert (doer.words if doer is not None else "") == expected


def test_people_dead_displace_nobody(claims_of: Claims) -> None:
    claims = claims_of("The feud has left some 400 people dead and displaced nearly 9,000.")
    assert [claim.perpetrator for claim in claims] == [None, None]


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ("members of the KLF", "armed_group"),
        ("suspected members of Column 12", "armed_group"),
        ("members of a choir", "civilian"),
        ("members of the UN mission", "civilian"),
        ("suspected traders", "armed_group"),
        ("traders", "civilian"),
        ("members of the Kor choir", "civilian"),
    ],
)
def test_of_what_class_members_are(claims_of: Claims, members: str, expected: str) -> None:
    (claim,) = claims_of(f"Two cooks were killed by {members}.")
    assert claim.perpetrator is not None
    assert claim.perpetrator.actor_class.value == expected


def test_states_free_nobody(claims_of: Claims) -> None:
    text = "Troops of Operation Long Peace in Kano and Yobe States arrested nine men and freed two nuns."
    doers = [claim.perpetrator and claim.perpetrator.words for claim in claims_of(text)]
    assert doers == ["Troops of Operation Long Peace", "Troops of Operation Long Peace"]


def test_a_group_is_not_the_one_it_is_tied_to(claims_of: Claims) -> None:
    (claim,) = claims_of("Sarab, an al-Qaeda-linked group, was there. The group killed six cooks.")
    assert claim.perpetrator is not None
    assert claim.perpetrator.words == "group"


def test_nobody_shells_his_own_ground(claims_of: Claims) -> None:
    text = (
        "Nine guards died in rebel shelling of Kor, while six nuns were hurt in rebel-held areas."
    )
    assert [claim.perpetrator is not None for claim in claims_of(text)] == [True, False]


def test_a_driver_who_shoots_is_armed(claims_of: Claims) -> None:
    doer = claims_of("The driver of a black car shot two nuns in Kor.")[0].perpetrator
    assert doer is not None
    assert doer.actor_class == "armed_group"
