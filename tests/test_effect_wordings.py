"""Words of harm as the press of many countries has them: a sentence and its claims as lines."""

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]

WORDINGS = [
    # numbers in brackets, and beside the same in words
    (
        "The blast killed (7) people, while (12) others were wounded.",
        ["killed: 7 people, unknown", "injured: 12 people, unknown"],
    ),
    (
        "Angered by the death of the cook, some men reportedly ran after the thief.",
        ["killed: 1 cook, civilian"],
    ),
    ("It became a homicide after one of the two victims died.", ["killed: 1 victims, unknown"]),
    ("A man came in. He shot a cook a number of times.", ["injured: 1 cook, civilian"]),
    ("Mali's death toll rises as rebels gain ground.", []),
    ("A barrel bomb hit a rebel-held neighborhood in Aleppo.", []),
    (
        "Authorities also found the bodies of one Russian officer and three soldiers in the Chechen capital, "
        "Grozny, the official said.",
        ["killed: 1 Russian officer, state_force", "killed: 3 soldiers, state_force"],
    ),
    ("An indigenous guard was killed.", ["killed: 1 indigenous guard, civilian"]),
    ("The war caused 154 deaths and injuries.", ["killed_or_injured: 154, unknown"]),
    (
        "The war caused 15 deaths and nine injuries.",
        ["killed: 15, unknown", "injured: 9, unknown"],
    ),
    # who tells of it did it to nobody
    (
        "“He shot a nurse and killed himself,” police chief Lena Toro said.",
        ["killed: 1 He, civilian", "injured: 1 nurse, civilian"],
    ),
    ("He shot himself, police chief Lena Toro said.", ["injured: 1 He, civilian"]),
    (
        "The bomber killed himself, two guards and a nurse.",
        [
            "killed: 1 bomber, armed_group",
            "killed: 2 guards, state_force",
            "killed: 1 nurse, civilian",
        ],
    ),
    ("Omar Noor: Man killed in Arba", ["killed: 1 Man, civilian"]),
    # a clause of its own, and no list
    (
        "Nurses found the man, and he was pronounced dead in Arba.",
        ["killed: 1 man, civilian"],
    ),
    ("The man and he were shot.", ["injured: 2 man and he, civilian"]),
    # who fell in an attack by gunmen did not come shooting
    (
        "Ten persons were killed in an attack by gunmen. They came in trucks, shooting at all.",
        ["killed: 10 persons, unknown"],
    ),
    # who is accused of what hurts nobody, and who was stabbed by another
    ("Two women accused of giving food to the army were killed.", ["killed: 2 women, civilian"]),
    ("Two men accused of stealing a goat were beaten to death.", ["killed: 2 men, civilian"]),
    (
        "Two men accused of killing a nurse were shot dead.",
        ["killed: 2 men, armed_group", "killed: 1 nurse, civilian"],
    ),
    (
        "A man stabbed an officer and killed one cook. Police then shot the suspected killer dead.",
        [
            "injured: 1 officer, state_force",
            "killed: 1 cook, civilian",
            "killed: 1 suspected killer, armed_group",
        ],
    ),
    # a namesake is nobody's colleague
    (
        "Police chief Omar Noor said a man was shot. The dead man was Karim Noor.",
        ["killed: 1 man, civilian", "killed: 1 Karim Noor, civilian"],
    ),
    (
        "Officer Omar Noor was on patrol. Noor was shot dead.",
        ["killed: 1 Noor, state_force"],
    ),
    # who was hurt and died, who is held by a bare noun, and what is only ordered
    (
        "Six cooks were hurt. Two injured later succumbed to their wounds.",
        ["injured: 6 cooks, civilian", "killed: 2 cooks, civilian"],
    ),
    ("Two wounded died in hospital.", ["killed: 2, unknown"]),
    ("Police apprehended a street criminal.", ["detained: 1 street criminal, armed_group"]),
    ("The governor directed the arrest of the killers.", []),
    ("The two ambushers fled after the attack.", []),
    (
        "Two men opened fire, resulting in at least 12 cooks being shot and four dead.",
        ["injured: at_least 12 cooks, civilian", "killed: 4 cooks, civilian"],
    ),
    # a shot that flies, and who else is told beside the harmed
    ("At least one shot fired by the guards hit a tank.", []),
    ("A single shot went through the door.", []),
    ("The five cooks shot came from Gao.", ["injured: 5 cooks, civilian"]),
    ("Official says dead in Gao include farmers who fought the raiders", []),
    (
        "A brawl left two cooks dead, two nurses hurt and two people under arrest.",
        [
            "killed: 2 cooks, civilian",
            "injured: 2 nurses, civilian",
            "detained: 2 people, unknown",
        ],
    ),
    ("The raid left 20 rebels and army troops dead.", ["killed: 20 rebels and army troops, mixed"]),
    (
        "Six cooks were hurt in fights in Gao between 200 herders and the 400 guards in Mopti.",
        ["injured: 6 cooks, civilian"],
    ),
    ("Twelve (12) cooks were killed.", ["killed: 12 cooks, civilian"]),
    ("It led to the neutralisation of 10 individuals.", ["killed: 10 individuals, unknown"]),
    ("It led to the neutralisation of the threat.", []),
    ("A cook (44) was killed.", ["killed: 1 cook, civilian"]),
    ("Warplanes killed 65 people in Gao, most of them nurses.", ["killed: 65 people, civilian"]),
    (
        "Omar Noor told a radio that gunmen opened fire on Ali Moro while he was at work and killed him.",
        ["killed: 1 Ali Moro, civilian"],
    ),
    ("Omar Noor said gunmen attacked a cook and killed him.", ["killed: 1 cook, civilian"]),
    (
        "Omar Noor said that gunmen stormed his shop and killed him.",
        ["killed: 1 Omar Noor, civilian"],
    ),
    (
        "KEMBA: Artillery fire and airstrikes on Saturday killed at least eight nurses in Ruritania's last "
        "rebel enclave, most of whom were women, destroyed a civil defense center and a water station, "
        "rescue workers and a monitor said.",
        ["killed: at_least 8 nurses, civilian"],
    ),
    ("Soldiers came to rescue workers held by rebels.", ["released: vague workers, civilian"]),
    (
        "They killed one cook and one soldier sustained injuries.",
        ["killed: 1 cook, civilian", "injured: 1 soldier, state_force"],
    ),
    ("There were nine deaths on the rebel side.", ["killed: 9 rebel side, armed_group"]),
    ("The army lost two soldiers and six tanks.", ["killed: 2 soldiers, state_force"]),
    (
        "Police found the bodies of two men. They had been shot by rebels.",
        ["killed: 2 men, civilian"],
    ),
    ("Two soldiers were shot at a checkpoint.", ["injured: 2 soldiers, state_force"]),
    ("Police placed two cooks under custody.", ["detained: 2 cooks, civilian"]),
    ("We have placed two nurses linked to the case in custody.", ["detained: 2 nurses, civilian"]),
    (
        "Five members of the Tolmar Liberation Front (TLF) militia were killed.",
        ["killed: 5 members of the Tolmar Liberation Front (TLF) militia, armed_group"],
    ),
    ("A 12-member medical team was abducted.", ["abducted: 12 12-member medical team, civilian"]),
    ("A PML-F activist was gunned down.", ["killed: 1 PML-F activist, civilian"]),
    ("A clash left one of the 'rebels' dead.", ["killed: 1 rebels, armed_group"]),
    ("The rebels' dead were left behind.", []),
    ("Pirates freed ten Ruritanian sailors.", ["released: 10 Ruritanian sailors, civilian"]),
    ("Two sailors of the navy were killed.", ["killed: 2 sailors of the navy, state_force"]),
    (
        "Two elderly people were burned to death during an encounter with the police.",
        ["killed: 2 elderly people, civilian"],
    ),
    (
        "The two freed nurses were taken to a hospital for checkups.",
        ["released: 2 freed nurses, civilian"],
    ),
    (
        "The blast claimed a total of 12 lives of innocent people, 13 people were hurt.",
        ["killed: 12 lives of innocent people, unknown", "injured: 13 people, unknown"],
    ),
    ("Omar Noor, 27 was shot dead in Tolmar.", ["killed: 1 Omar Noor, civilian"]),
    ("In Tolmar, 7 were shot dead.", ["killed: 7, unknown"]),
    ("Two ANP workers were killed.", ["killed: 2 ANP workers, civilian"]),
    ("A bomb ripped through a bus, killing everyone inside.", ["killed: vague everyone, unknown"]),
    ("Police tried to find out whether any children were among the victims.", []),
    (
        "A bomber struck a bus, killing 20 people and wounding some 100 Tuesday night.",
        ["killed: 20 people, unknown", "injured: about 100 people, unknown"],
    ),
    (
        "Before he was shot, Omar Noor opened fire on the agents.",
        ["injured: 1 Omar Noor, armed_group"],
    ),
    (
        "Hamas said its senior leader Omar Noor was killed in a raid.",
        ["killed: 1 its senior leader Omar Noor, armed_group"],
    ),
    (
        "The ministry said its senior official Omar Noor was killed in a raid.",
        ["killed: 1 its senior official Omar Noor, civilian"],
    ),
    (
        "A knifeman was shot dead by police after killing one and injuring four in an attack.",
        ["killed: 1 knifeman, armed_group", "killed: 1, unknown", "injured: 4, unknown"],
    ),
    (
        "A clerk said she had seen a young man running at three guards, who shot him.",
        ["injured: 1 young man, civilian"],
    ),
    (
        "Clerks among nine killed in raid",
        ["killed: vague Clerks, civilian", "killed: 9, unknown"],
    ),
    (
        "The army killed nine Tamil Tigers. A raid killed 13 Tigers.",
        ["killed: 9 Tamil Tigers, armed_group", "killed: 13 Tigers, armed_group"],
    ),
    ("Three tigers were killed in a zoo.", []),
    (
        "Noor, whose 26-year-old nephew was killed, left.",
        ["killed: 1 26-year-old nephew, civilian"],
    ),
    (
        "His brother, rebel fighter Ali Rios, was killed.",
        ["killed: 1 His brother, armed_group"],
    ),
    (
        "Nine people are dead, including four women, after gunmen burst in.",
        ["killed: 9 people, civilian"],
    ),
    ("Seven soldiers are yet to be located.", ["missing: 7 soldiers, state_force"]),
    ("Two of the passengers are critical.", ["injured: 2 passengers, civilian"]),
    ("Nine nurses were critical of the army.", []),
    (
        "Officials confirmed two more deaths from an attack on a suburb.",
        ["killed: 2, unknown"],
    ),
    (
        "Hundreds of soldiers and policemen were killed.",
        ["killed: vague soldiers and policemen, state_force"],
    ),
    (
        "A truck bomb killed 31 people and injured 58 last month.",
        ["killed: 31 people, unknown", "injured: 58 people, unknown"],
    ),
    (
        "Diggers recovered 40 mutilated bodies from a well.",
        ["killed: 40 mutilated bodies, unknown"],
    ),
    (
        "The raid left five members of one family dead.",
        ["killed: 5 members of one family, civilian"],
    ),
    ("The war killed tens of thousands of people.", ["killed: vague people, unknown"]),
    ("Three soldiers embraced martyrdom.", ["killed: 3 soldiers, state_force"]),
    ("Over 900 lives have been lost in the feud.", ["killed: more_than 900 lives, unknown"]),
    ("No lives were lost in the shelling.", ["killed: 0 lives, unknown"]),
    ("Herdsmen macheted four villagers.", ["injured: 4 villagers, civilian"]),
    ("Five people were burnt alive in their homes.", ["killed: 5 people, unknown"]),
    ("Gunmen riddled the mayor with bullets.", ["killed: 1 mayor, civilian"]),
    ("The remains of eight migrants were found.", ["killed: 8 migrants, civilian"]),
    ("A teenager was left fighting for his life.", ["injured: 1 teenager, civilian"]),
    ("The driver was hit by a bullet.", ["injured: 1 driver, civilian"]),
    ("The gunman turned the gun on himself.", ["killed: 1 gunman, armed_group"]),
    ("Security forces eliminated three terrorists.", ["killed: 3 terrorists, armed_group"]),
    ("Four rebels were put out of action.", ["killed_or_injured: 4 rebels, armed_group"]),
    ("Twenty-two girls were whisked away by gunmen.", ["abducted: 22 girls, civilian"]),
    ("They want money for the 20 nurses in their captivity.", ["abducted: 20 nurses, civilian"]),
    (
        "Two hundred people were rounded up by several armed gunmen and shot dead.",
        ["abducted: 200 people, unknown", "killed: 200 people, unknown"],
    ),
    ("The raid led to the annihilation of two rebels.", ["killed: 2 rebels, armed_group"]),
    ("Rebels killed 28 non-Muslims.", ["killed: 28 non-Muslims, civilian"]),
    ("Hamas elements were killed.", ["killed: vague Hamas elements, armed_group"]),
    ("Nine armed elements were killed.", ["killed: 9 armed elements, armed_group"]),
    ("Another kamikaze was killed.", ["killed: 1 kamikaze, armed_group"]),
    (
        "Four nurses working for the Koro Group who were kidnapped by pirates sang.",
        ["abducted: 4 nurses, civilian"],
    ),
    (
        "The mayor was killed with his wife and two sons.",
        [
            "killed: 1 mayor, civilian",
            "killed: 1 his wife, civilian",
            "killed: 2 sons, civilian",
        ],
    ),
    ("He was shot with his own gun.", ["injured: 1 He, civilian"]),
    (
        "Two members of the defence and security forces were abducted.",
        ["abducted: 2 members of the defence and security forces, state_force"],
    ),
    ("Raiders attacked Bata, slashing 15 people to death.", ["killed: 15 people, unknown"]),
    ("A farmer was caught by the insurgents near Arba.", ["abducted: 1 farmer, civilian"]),
    ("Rebels killed farmers with machetes.", ["killed: vague farmers, civilian"]),
    ("Pirates are holding 15 fishermen.", ["abducted: 15 fishermen, civilian"]),
    ("Police picked up 12 suspects.", ["detained: 12 suspects, armed_group"]),
    ("Hundreds were driven out of their villages.", ["displaced: vague, unknown"]),
    ("Armed men mowed down nine worshippers.", ["killed: 9 worshippers, civilian"]),
    ("Three Iraqis were killed.", ["killed: 3 Iraqis, civilian"]),
    ("Karim Dost, 20, is being held in a prison.", ["detained: 1 Karim Dost, civilian"]),
    ("Two men are in jail after the robbery.", ["detained: 2 men, civilian"]),
    ("A clerk is back in the county jail.", ["detained: 1 clerk, civilian"]),
    ("The driver remains jailed in Tamra.", ["detained: 1 driver, civilian"]),
    ("Police made an arrest on Tuesday.", ["detained: 1, unknown"]),
    ("March ends with arrests", ["detained: vague, unknown"]),
    ("Teen accused of killing 61-year-old sentenced", ["killed: 1 61-year-old, civilian"]),
    ("Deputies found the 17-year-old dead.", ["killed: 1 17-year-old, civilian"]),
    ("Two others were taken away in ambulances.", ["injured: 2, unknown"]),
    ("A boy was flown to Mercy Hospital after the blast.", ["injured: 1 boy, civilian"]),
    ("Three women were treated and released.", ["injured: 3 women, civilian"]),
    ("The clerk was taken to a hospital with serious injuries.", ["injured: 1 clerk, civilian"]),
    ("Her mother remains in the hospital.", ["injured: 1 Her mother, civilian"]),
    (
        "Medics found multiple victims of gunshot wounds.",
        ["injured: vague victims of gunshot wounds, unknown"],
    ),
    ("He opened fire, striking a nurse.", ["injured: 1 nurse, civilian"]),
    ("The gun went off, hitting the girl.", ["injured: 1 girl, civilian"]),
    ("The clerk was hit twice in the upper leg.", ["injured: 1 clerk, civilian"]),
    ("Toddler shoots self in parking lot", ["injured: 1 Toddler, civilian"]),
    ("A clerk killed herself.", ["killed: 1 clerk, civilian"]),
    (
        "An older couple and their daughter were killed.",
        ["killed: 3 older couple and their daughter, civilian"],
    ),
    ("Police found the priest's body on Monday.", ["killed: 1 priest, civilian"]),
    ("The body was found on Monday.", []),
    ("The report documents 234 cases of enforced disappearance.", ["missing: 234, unknown"]),
    ("The police registered 12 cases of murder last month.", ["killed: 12, unknown"]),
    ("Omar Noor was a farmer and was killed instantly.", ["killed: 1 Omar Noor, civilian"]),
    (
        "The bodies of Gao mayor Omar Noor Amin and his driver were found on a bridge.",
        ["killed: 2 Gao mayor Omar Noor Amin and his driver, civilian"],
    ),
    (
        "Two students said to be supporters of the front were found slain in Athens.",
        ["killed: 2 students, civilian"],
    ),
    ("Gunmen kidnapped five day laborers in Gao.", ["abducted: 5 day laborers, civilian"]),
    ("A clerk was mortally wounded by a stray bullet.", ["killed: 1 clerk, civilian"]),
    (
        "A gunman walked into a bar. He killed a clerk. He then shot himself.",
        ["killed: 1 clerk, civilian", "killed: 1 gunman, armed_group"],
    ),
    ("He shot himself and his cousin.", ["injured: 2 himself and his cousin, civilian"]),
    (
        "A child stepped on a mine, wounding himself and two soldiers.",
        ["injured: 1 child, civilian", "injured: 2 soldiers, state_force"],
    ),
    (
        "The gunman killed two nurses and then himself.",
        ["killed: 2 nurses, civilian", "killed: 1 gunman, armed_group"],
    ),
    ("Teacher recovering after being shot in the arm", ["injured: 1 Teacher, civilian"]),
    ("Man charged in shooting of boy, 3", ["injured: 1 boy, civilian"]),
    (
        "Gunmen killed six foreign and local teachers.",
        ["killed: 6 foreign and local teachers, civilian"],
    ),
    ("Residents fled their homes in Tamra.", ["displaced: vague Residents, civilian"]),
    (
        "The murder and kidnapping of workers shocked the town.",
        ["killed: vague workers, civilian", "abducted: vague workers, civilian"],
    ),
    ("Police say girl dead after being shot in chest", ["killed: 1 girl, civilian"]),
    (
        "The van was fired at, killing him and a second guard.",
        ["killed: 2 him and a second guard, state_force"],
    ),
    ("Police are looking into a triple shooting in Elgin.", ["injured: 3, unknown"]),
    ("Detectives spoke to a man in a double homicide case.", ["killed: 2, unknown"]),
    (
        "A woman was charged after the shooting of her young daughter.",
        ["injured: 1 her young daughter, civilian"],
    ),
    (
        "Man held in shooting of 7-year-old girl",
        ["detained: 1 Man, armed_group", "injured: 1 7-year-old girl, civilian"],
    ),
    (
        "Woman held in killing of nurse",
        ["detained: 1 Woman, armed_group", "killed: 1 nurse, civilian"],
    ),
    ("Blast sends woman to local hospital", ["injured: 1 woman, civilian"]),
    ("A nurse later passed away.", ["killed: 1 nurse, civilian"]),
    ("The banker had taken three bullets in the head.", ["injured: 1 banker, civilian"]),
    ("The clerk was booked into the county jail.", ["detained: 1 clerk, civilian"]),
    ("Two officers were confined in barracks.", ["detained: 2 officers, state_force"]),
    ("Four policemen fell in action.", ["killed: 4 policemen, state_force"]),
    ("Woman indicted in local child's shooting death", ["killed: 1 local child, civilian"]),
    (
        "Man shot his wife before turning the gun on himself",
        ["killed: 1 Man, armed_group", "injured: 1 his wife, civilian"],
    ),
    (
        "Deputies said Brian Cole shot and killed Sam Reed before killing himself.",
        ["killed: 1 Cole, civilian", "killed: 1 Sam Reed, civilian"],
    ),
    ("Boy, 4, shoots self Local News", ["injured: 1 Boy, civilian"]),
    (
        "Police heard of a five-year-old shooting themselves by accident.",
        ["injured: 1 five-year-old, civilian"],
    ),
    (
        "Police found 18-year-old Alicia Barry suffering from a gunshot wound in the street.",
        ["injured: 1 18-year-old Alicia Barry, civilian"],
    ),
    ("Five clerks have gunshot injuries.", ["injured: 5 clerks, civilian"]),
    ("A man mourned the loss of his young son.", ["killed: 1 his young son, civilian"]),
    (
        "It was told by Omar Lane, a Democrat who was wounded in a march.",
        ["injured: 1 Omar Lane, civilian"],
    ),
    (
        "They asked him to pardon Montoneros leader Mario Sanz, who is being held at a prison.",
        ["detained: 1 Montoneros leader Mario Sanz, armed_group"],
    ),
    (
        "They asked for Omar Noor, who is being held at the Koro prison.",
        ["detained: 1 Omar Noor, civilian"],
    ),
    (
        "Clerk shot, 16-year-old in custody",
        ["injured: 1 Clerk, civilian", "detained: 1 16-year-old, civilian"],
    ),
    ("Mother of three killed in drive-by shooting.", ["killed: 1 Mother of three, civilian"]),
    (
        "A man shot his 2-year-old niece at her school dead.",
        ["killed: 1 his 2-year-old niece, civilian"],
    ),
    (
        "Rebels shot dead police officer Omar Noor in Koro.",
        ["killed: 1 police officer Omar Noor, state_force"],
    ),
    ("A judge sentenced 22-year-old Omar Noor for killing a clerk.", ["killed: 1 clerk, civilian"]),
    (
        "A socialite and a bailiff were shot dead in Koro.",
        ["killed: 2 socialite and a bailiff, civilian"],
    ),
    (
        "The radio counted two officers and 12 clerks as killed.",
        ["killed: 2 officers, state_force", "killed: 12 clerks, civilian"],
    ),
    ("Rebels hacked to death nine farmers.", ["killed: 9 farmers, civilian"]),
    (
        "They mourn the killings of Northern Front (NF) commander Omar Ahmad Noor, 27, and his aide.",
        ["killed: 2 Northern Front (NF) commander Omar Ahmad Noor, 27, and his aide, mixed"],
    ),
    ("They found the three lifeless bodies of the NPAs.", ["killed: 3 NPAs, armed_group"]),
    ("Omar Noor is in a “critical but stable” condition.", ["injured: 1 Omar Noor, civilian"]),
    (
        "The ministry reported three police fatalities and six injured.",
        ["killed: 3 police, state_force", "injured: 6, unknown"],
    ),
    ("Troops were accused of disappearing 43 cooks.", ["missing: 43 cooks, civilian"]),
    ("Six cooks disappeared in Arba.", ["missing: 6 cooks, civilian"]),
    (
        "Guards repulsed the attack by rebels who also suffered heavy casualties.",
        ["killed_or_injured: vague rebels, armed_group"],
    ),
    (
        "Five cooks were killed and dozens wounded by gunfire in Arba.",
        ["killed: 5 cooks, civilian", "injured: vague cooks, civilian"],
    ),
    ("Police took cover when the man shot at them.", []),
    ("Police shot dead a thief and two others fled.", ["killed: 1 thief, armed_group"]),
    ("Guards seized a thief but two got away.", ["detained: 1 thief, armed_group"]),
    (
        "A truck carrying soldiers hit a mine in Arba. Two were killed and one was hurt.",
        ["killed: 2 soldiers, state_force", "injured: 1 soldiers, state_force"],
    ),
    (
        "A bus with nine pilgrims was bombed in Arba. Two were killed.",
        ["killed: 2 pilgrims, civilian"],
    ),
    (
        "A van carrying nurses and guards was hit in Arba. Two were killed.",
        ["killed: 2, unknown"],
    ),
    (
        "Gunmen fired on a police patrol in Arba. Two were killed.",
        ["killed: 2, state_force"],
    ),
    ("A police car chased a bus in Arba. One was killed.", ["killed: 1, unknown"]),
    ("A man was shot at a bar in Arba.", ["injured: 1 man, civilian"]),
    (
        "One of the guards was stabbed in Arba. He died later.",
        ["killed: 1 guards, state_force", "killed: 1 guards, state_force"],
    ),
]
NO_HARM = [
    "Soldiers were shot at by one man in Kemba.",
    "Soldiers were shot at on Monday.",
    "The bomb hit Wahda Square in Tolmar.",
    "A shell hit Bakri Mosque.",
    "They sought the return of a blind sheik.",
    "The country has seen a surge in deaths during the holy month of Ramadan.",
    "Six shots were heard before the shooting https://wire.example/a @wirenews",
    "More lives could be lost if the siege goes on.",
    "Police picked up the pieces of the investigation.",
    "Two cars were hit by shrapnel.",
    "The economy was crippled by the strike.",
    "The party is holding 15 seats.",
    "The court sentenced an actor to two years in prison.",
    "Inmates in the state prison refused their meals.",
    "The meeting was held in a prison.",
    "Police have not made an arrest.",
    "The clerk was taken to a hospital.",
    "She works in a hospital.",
    "Guests fled the hall when the lights went out.",
    "The names of four victims have been released.",
    "The bureau released a report on teachers.",
    "A driver was nearly lynched.",
    "Pupils write letters to displaced families.",
    "The drought went on, hitting the farmers.",
    "The student was hit by a car.",
    "The double homicide shook the town.",
    "Troops were confined to barracks.",
    "Arrests are made when the evidence is in.",
    "There is no question that he intended to kill them.",
]


@pytest.mark.parametrize(("text", "expected"), WORDINGS)
def test_wordings_of_harm(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


@pytest.mark.parametrize("text", NO_HARM)
def test_the_same_words_of_things(lines_of: Lines, text: str) -> None:
    assert lines_of(text) == []
