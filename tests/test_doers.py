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
    # people shot, and others hurt besides
    ("A cook was gunned down and his son injured by bandits in Kor.", "bandits"),
    ("A cook was shot dead and two drivers were wounded by bandits.", "bandits"),
    ("A cook was stabbed and a driver was shot by police.", ""),
]


@pytest.mark.parametrize(("text", "expected"), DOERS)
def test_who_did_the_first_harm_told(claims_of: Claims, text: str, expected: str) -> None:
    doer = claims_of(text)[0].perpetrator
    assert (doer.words if doer is not None else "") == expected


def test_people_dead_displace_nobody(claims_of: Claims) -> None:
    claims = claims_of("The feud has left some 400 people dead and displaced nearly 9,000.")
    assert [claim.perpetrator for claim in claims] == [None, None]
