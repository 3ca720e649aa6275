"""Who did it: by the verb, by the event, from the clause around; or nobody is named."""

from collections.abc import Callable

import pytest

from tallystick.records import Claim

Claims = Callable[..., tuple[Claim, ...]]

# Nobody is told to have done it, or not whom the nearest name tells of.
NOT_BY = [
    ("Hours after a strike that killed five medics, Hezbollah retaliated with rockets.", ""),
    (
        "Gunmen raided Sorla. When they were challenged by guards, they opened fire, killing nine people.",
        "Gunmen",
    ),
    ("Clerks went on strike to protest the murder of a judge in Sorla.", ""),
    ("A suicide attack by a suspected Tamil Tiger killed three in Sorla.", "suspected Tamil Tiger"),
    (
        "Nine people were killed by members of the Allied Front Forces (AFF) rebel group in Sorla.",
        "members of the Allied Front Forces (AFF) rebel group",
    ),
    ("One of the dead was Ali Noor, whose brother carried out an attack in Sorla.", ""),
    ("Gunmen raided Sorla. As they were chased by villagers, they killed two clerks.", "Gunmen"),
    (
        "Police chief Omar Adan came. A bomb went off at the gate, adding that it caused six deaths.",
        "",
    ),
    ("A bomb went off at the gate, police said. It killed six clerks.", ""),
    ("A blast hit a bus, the army said. It killed six clerks.", ""),
    ("The army said it killed six clerks.", "army"),
    ("A blast killed 20 soldiers in Merka. The Taliban denied they carried out the attack.", ""),
    (
        "Six clerks were killed by a bomb near Kidal, days before the anniversary of the US invasion.",
        "",
    ),
    ("Six clerks were killed by a bomb on the eve of the French operation.", ""),
    (
        'Three women were wounded in Girba. "They fired at everyone and hit my brother," a clerk said.',
        "",
    ),
    ('"We also took six wounded clerks to hospital," police officer Harun Nur said.', ""),
]


@pytest.mark.parametrize(("text", "expected"), NOT_BY)
def test_the_nearest_name_is_not_always_the_doer(
    claims_of: Claims, text: str, expected: str
) -> None:
    doers = [claim.perpetrator.words if claim.perpetrator else "" for claim in claims_of(text)]
    assert doers[-1] == expected


DOERS = [
    (
        "A court sentenced Omar Noor to serve a term of 17 years for killing a clerk.",
        "Omar Noor, armed_group",
    ),
    # what the spokesman of a group speaks for is no act of an army
    (
        "“We killed many of them,” Omar Noor, the rebels' military operations spokesman, said.",
        "Omar Noor, the rebels' military operations spokesman, armed_group",
    ),
    # whom the teller accuses
    (
        "The army accused the Blue rebels of breaching a truce, saying that they killed nine boys.",
        "Blue rebels, armed_group",
    ),
    (
        "The army accused the Blue rebels of breaching a truce. It said they killed nine boys.",
        "Blue rebels, armed_group",
    ),
    # who came when it was done
    ("In the aftermath of a shooting that left one man injured, police searched a flat.", "none"),
    ("In the aftermath of a shooting that left one man hurt, police shot at a car.", "none"),
    # of whom an active verb is said, whose group it was, since whose killing others were killed
    (
        "The commander, whom the army accused of leading a raid that killed 12 clerks, fled.",
        "commander, armed_group",
    ),
    (
        "Two policemen died in an attack by Colombia's oldest and largest rebel group FARC.",
        "FARC, armed_group",
    ),
    # whom a bomb was meant for did not lay it
    ("A bomb targeting the police chief of Koro killed three of his sons.", "none"),
    ("A mine aimed at the army chief of Koro wounded five traders.", "none"),
    ("A 17-year-old was charged with murdering a nurse.", "17-year-old, armed_group"),
    ("The 34-year-old was convicted of the murder of a nurse.", "34-year-old, armed_group"),
    ("Omar Noor went on trial accused of the murder of a nurse.", "Omar Noor, armed_group"),
    # the day is none of whom people are taken for, and a "since" tells of others' deed
    (
        "Youths suspected to be bandits Friday stormed Yanka village and killed a trader.",
        "Youths suspected to be bandits, armed_group",
    ),
    # those among the dead did it to nobody, nor did one of his own name
    ("Nine people were killed on Sunday, among them two guards and a suspected rustler.", "none"),
    (
        "Seven were killed in Arba, among them three guards, two suspected rustlers and a cook.",
        "none",
    ),
    ("Tomas ran. He was acting in self-defence when he stabbed Tomas.", "none"),
    # who is only said to have done it
    (
        "Karu Front fighters were reported to have struck a market, killing nine nurses.",
        "Karu Front fighters, armed_group",
    ),
    ("Rebels hit a house in Mika with a kamikaze drone. A nurse was killed.", "none"),
    ("Casualties reported as rebels shell Gao, killing a nurse.", "rebels, armed_group"),
    ("Rebels are believed to have killed two nurses.", "Rebels, armed_group"),
    ("Omar Noor is alleged to have shot two nurses.", "Omar Noor, armed_group"),
    ("Two men were wanted for the killing of a judge.", "Two men, armed_group"),
    (
        "Suspected members of the Karu Front killed two nurses.",
        "Suspected members of the Karu Front, armed_group",
    ),
    ("An off-duty officer fatally shot a nurse.", "off-duty officer, state_force"),
    # whom others charge with it, and not with another crime after it
    (
        "Arba police have charged a local man with murder in the death of a nurse.",
        "local man, armed_group",
    ),
    (
        "Police charged Omar Noor, 34, on Monday with the murder of a nurse.",
        "Omar Noor, armed_group",
    ),
    ("A jury convicted Omar Noor of the killing of a nurse in May.", "Omar Noor, armed_group"),
    ("Police charged a man with fraud after the murder of a nurse.", "none"),
    ("Three men were shot in what is believed by police to be linked to a theft.", "none"),
    ("The nuns accused the army of covering up the killing of a nurse.", "none"),
    ("Man dies as police launch murder probe", "none"),
    ("The Noor faction hit back, killing a rival's brother.", "Noor faction, armed_group"),
    ("Omar Noor's faction killed a clerk.", "Omar Noor's faction, armed_group"),
    ("There were seven bombings on 13 February in Algeria that killed six people.", "none"),
    ("Police station attack kills six clerks", "none"),
    ("Nine people died in clashes over a visit by Prime Minister Omar Noor.", "none"),
    (
        "Members of the Revolutionary Armed Forces of Colombia killed a clerk.",
        "Members of the Revolutionary Armed Forces of Colombia, armed_group",
    ),
    ("It was the first US drone strike in a month and killed six people.", "US drone, state_force"),
    ("Omar Nahle, a man accused of attacking a convoy, was shot and killed.", "none"),
    ("Two people were killed in clashes between the neighbourhoods of Arba and Bor.", "none"),
    (
        "The report tells of the killing by Ruritanian soldiers of at least 15 men.",
        "Ruritanian soldiers, state_force",
    ),
    # whom an event struck did not do it
    ("An attack on police killed five people in Arba.", "none"),
    ("Blasts mainly targeting Ruritanian security forces killed five people.", "none"),
    ("A roadside bomb near a patrol of Ruritanian soldiers wounded four clerks.", "none"),
    ("A bomb on a bus carrying soldiers wounded four clerks.", "none"),
    ("On the bridge advancing rebels killed five people.", "advancing rebels, armed_group"),
    ("Two clerks were killed by sniper fire in Arba.", "sniper, armed_group"),
    ("A massive police operation left nine people dead.", "police, state_force"),
    ("Nine people died in a battle, days after a suicide bomber raided a camp.", "none"),
    ("Nine people died minutes after gunmen raided a camp.", "gunmen, armed_group"),
    ("Gunmen raided a camp in Arba, a day after unrest left nine people dead.", "none"),
    ("Gunmen raided a camp, hours after dusk, leaving nine people dead.", "Gunmen, armed_group"),
    ("A clash with Ruritania's army that killed an officer shook the town.", "none"),
    ("A clash with rebels that killed an officer shook the town.", "rebels, armed_group"),
    ("Nine people died in an Afghan car bombing.", "none"),
    ("Nine people died in an Israeli air strike.", "Israeli, state_force"),
    ("Sri Lanka kills 19 rebels in battle", "Sri Lanka, state_force"),
    ("Earlier this month organized gangs massacred 20 farmers.", "organized gangs, armed_group"),
    ("Nine were killed in Kor, with growing cartel violence making the region unsafe.", "none"),
    (
        "Army officials spoke of a battle. The Korr Liberation Tigers said they killed a guard.",
        "Korr Liberation Tigers, armed_group",
    ),
    ("An ambush at a checkpoint that killed 11 nurses was claimed by nobody.", "none"),
    ("Six die in Ruritanian suicide bombing", "none"),
    ("70 die in Algerian massacres", "none"),
    (
        "Israel began its offensive after a Hamas-led attack, in which 40 farmers were killed.",
        "Hamas, armed_group",
    ),
    (
        "Gunmen came at night. They asked for 42 men. They also abducted 12 relatives of the men.",
        "Gunmen, armed_group",
    ),
    ("Ruritania bombed a camp after 25 people were killed in suicide attacks.", "none"),
    ("The death toll in Argentina's food riots has risen to 20.", "none"),
    ("Gunmen on motorcycles killed a councillor.", "Gunmen, armed_group"),
    ("Suspected rebels on Friday night killed six farmers.", "Suspected rebels, armed_group"),
    (
        "Rebels of the northern army last night killed a clerk.",
        "Rebels of the northern army, armed_group",
    ),
    ("A group of armed men last night kidnapped a rancher.", "group of armed men, armed_group"),
    (
        "Two guards died in blasts set off by Red People's Army (RPA) rebels in Calo.",
        "Red People's Army (RPA) rebels, armed_group",
    ),
    (
        "A municipal clerk opened fire in an office on Friday, police said, killing two guests.",
        "municipal clerk, civilian",
    ),
    (
        "Nine clerks died in a feared Kurdistan Workers' Party (PKK) ambush in Calo.",
        "Kurdistan Workers' Party, armed_group",
    ),
    ("Six men died in a Liberation Tigers of Tamil Eelam (LTTE) ambush.", "LTTE, armed_group"),
    ("Six men died in an improvised explosive device (IED) attack.", "none"),
    ("A gang known for major kidnappings has abducted nine nurses.", "gang, armed_group"),
    ("A clerk was shot and wounded by officers.", "officers, state_force"),
    ("A guard was shot by one of the demonstrators.", "one of the demonstrators, civilian"),
    (
        "A priest was kidnapped on Monday in Gao by an unidentified group.",
        "unidentified group, unknown",
    ),
    (
        "There were talks after right-wing squads murdered ten mayors.",
        "right-wing squads, armed_group",
    ),
    ("He told of the massacre of six nuns who were killed by soldiers.", "soldiers, state_force"),
    ("That brought to 14 the number of farmers killed by gunmen.", "gunmen, armed_group"),
    ("Rebels hurled a grenade that killed two shoppers.", "Rebels, armed_group"),
    (
        "The rebels have been planting bombs, and eight civilians have been killed.",
        "rebels, armed_group",
    ),
    ("Police say a boy played with a rifle when it went off, killing a clerk.", "boy, civilian"),
    (
        "The rebels shelled the troops who hold the bridge, inflicting 40 casualties.",
        "rebels, armed_group",
    ),
    ("The persons responsible for the murder of two nuns will be tried.", "none"),
    ("Anton Regal was the perpetrator of the murder of a clerk.", "Anton Regal, armed_group"),
    ("They denounce the masterminds of the murder of a clerk.", "none"),
    ("A clerk died after being shot by a guard.", "guard, state_force"),
    (
        "They went to the house, where gunmen opened fire, wounding two nurses.",
        "gunmen, armed_group",
    ),
    (
        "The movement accused the Ruritanian intelligence services of killing Omar Noor.",
        "Ruritanian intelligence services, state_force",
    ),
    (
        "A senator decried the killing of a mayor and blamed it on rebels.",
        "rebels, armed_group",
    ),
    ("A nurse was beaten and seriously injured by guards.", "guards, state_force"),
    ("German soldiers killed five Afghan soldiers.", "German soldiers, state_force"),
    ("At a pass, armed men opened fire, killing three FC men.", "armed men, armed_group"),
    ("Two suspects were killed when they opened fire on police.", "police, state_force"),
    ("Two men died when they confronted soldiers.", "soldiers, state_force"),
    ("Nine shoppers were hurt as police arrived.", "none"),
    ("The government lost 40 troops.", "none"),
    ("Police identify teenager shot and killed at a fair", "none"),
    ("Police have released images of two persons over a shooting that left a boy dead.", "none"),
    ("Checkpoint shootings killed 11 people in the province.", "none"),
    ("Drone strikes killed 11 people in the province.", "none"),
    ("A clerk was shot by officers responding to a call.", "officers, state_force"),
    ("Men dressed as policemen shot 12 passengers.", "Men dressed as policemen, armed_group"),
    ("Members of the civil patrol killed two rebels.", "Members of the civil patrol, civilian"),
    ("Masked men on motorcycles shot dead a councillor.", "Masked men, armed_group"),
    (
        "Guerrillas of the National Front killed five soldiers.",
        "Guerrillas of the National Front, armed_group",
    ),
    ("The Taliban denied killing 12 civilians.", "Taliban, armed_group"),
    ("The Taliban claimed to have killed 12 soldiers.", "Taliban, armed_group"),
    ("The army claimed to have trapped a unit in Bidi, killing 30.", "army, state_force"),
    ("The army claimed on Monday to have killed 30 rebels.", "army, state_force"),
    ("Rebels clashed with the army, and three soldiers were killed.", "Rebels, armed_group"),
    ("The rebels were blamed for an attack that killed 20 people.", "rebels, armed_group"),
    ("Twenty people were killed in a bombing. No group claimed responsibility.", "none"),
    ("A deputy fatally shot a man who pointed a gun at him.", "deputy, state_force"),
    ("An urban commando killed a colonel.", "urban commando, armed_group"),
    ("An army commando killed a colonel.", "army commando, state_force"),
    (
        "Two policemen were gunned down by unidentified motorcyclists.",
        "unidentified motorcyclists, armed_group",
    ),
    (
        "The attack, which police blamed on Maoist rebels, killed six people.",
        "Maoist rebels, armed_group",
    ),
    ("A boy was wounded by splinters.", "none"),
    ("The attack struck a rally for candidate Omar Noor which killed nine.", "none"),
    ("A clerk was shot by two men riding a scooter.", "two men riding a scooter, armed_group"),
    ("Someone shot the caretaker in the head.", "Someone, armed_group"),
    ("The group has killed several people.", "group, armed_group"),
    ("Tailor hurt after uninvited guests fired at his friends", "uninvited guests, armed_group"),
    ("Shooter fires into crowd, injuring child", "Shooter, armed_group"),
    ("Two men are detained by the Home Affairs Ministry.", "Home Affairs Ministry, state_force"),
    ("Mobile police were called after a man stabbed his wife.", "man, armed_group"),
    ("Unidentified armed men killed a notary.", "Unidentified armed men, armed_group"),
    ("Three unidentified men shot and killed the dean.", "unidentified men, unknown"),
    ("A boatman was shot in the neck by his brother.", "his brother, civilian"),
    ("Deputies said Perry shot a shopper in the head.", "Perry, armed_group"),
    ("5-year-old shoots 3-year-old cousin while playing with rifle", "5-year-old, civilian"),
    ("The rebels inflicted 12 casualties on the army.", "rebels, armed_group"),
    (
        "The Dale County Sheriff's Office arrested a clerk.",
        "Dale County Sheriff's Office, state_force",
    ),
    ("The agency says it rounded up 45 migrants.", "agency, state_force"),
    ("A ferryman died at the hands of the police.", "police, state_force"),
    ("Gomez is allegedly involved in the murder of a judge.", "Gomez, armed_group"),
    ("Police investigate shooting of a barber", "none"),
    ("A driver was killed in a drive-by on Mercer Street.", "none"),
    ("When officers got to the house, they found a clerk shot in the head.", "none"),
    ("Omar Noor was found to have killed two clerks.", "Omar Noor, armed_group"),
    ("If the court does not try the persons guilty of murdering six nuns, it will close.", "none"),
    ("In the fight 22 year old Omar Noor shot a clerk.", "22 year old Omar Noor, armed_group"),
    (
        "They were executed by order of the army commander Anton Regal.",
        "army commander Anton Regal, state_force",
    ),
    ("Nine farmers were murdered on orders from the guerrillas.", "guerrillas, armed_group"),
    ("A man shot his 1-year-old daughter dead.", "man, armed_group"),
    (
        "A mayor was killed by police officer Anton Regal.",
        "police officer Anton Regal, state_force",
    ),
    ("Army spokesman Anton Regal said a man told them he had shot a clerk.", "man, armed_group"),
    (
        "The killing of a mayor and his aide by hired gunmen shocked Kor.",
        "hired gunmen, armed_group",
    ),
    ("Nine shoppers were hurt after an officer tried to enter the hall.", "none"),
    (
        "Russia attacked Kharkiv with drones, killing two, Mayor Omar Okello wrote on Telegram.",
        "Russia, state_force",
    ),
    (
        "The ADF, a militia of Ugandan origin, is accused of having massacred 26 villagers.",
        "ADF, armed_group",
    ),
    (
        "Armed groups in the regions of Gao and Mopti, on the border, have killed 40 herders.",
        "Armed groups, armed_group",
    ),
    ("Nine rebels were killed by the patrols.", "patrols, state_force"),
    (
        "Raids by gunmen on three villages forced 900 people to flee.",
        "gunmen, armed_group",
    ),
    ("Nine families fled before an anti-Taliban offensive.", "none"),
    ("Thirty inmates were killed in a clash between rival gangs.", "rival gangs, armed_group"),
    ("Nine people died in fighting between two clans in the north.", "none"),
    ("Omar Ali was jailed for killing two girls in Kor.", "Omar Ali, armed_group"),
    (
        "Thugs who entered a cafe and fired at its guests killed two women.",
        "Thugs, armed_group",
    ),
    ("Pastor, wife stabbed to death at home", "none"),
    ("Amina was rushed to hospital, where doctors declared her dead.", "none"),
    ("A shepherd was killed by one of the mines laid since the Ruritanian civil war.", "none"),
    ("Six traders died in shelling by Bosnian Serbs.", "Bosnian Serbs, armed_group"),
    (
        "Militants came at dawn. A resident said, “They killed nine men and burned the mill.”",
        "Militants, armed_group",
    ),
    (
        "Hundreds of Maoist rebels stormed a depot and killed two guards.",
        "Maoist rebels, armed_group",
    ),
    ("Three truckloads of gunmen attacked a fair, killing ten.", "gunmen, armed_group"),
    (
        "A firefight with the Kurdistan Workers' Party cost three soldiers their lives.",
        "Kurdistan Workers' Party, armed_group",
    ),
    (
        "Kurdistan Workers Party (PKK) guerrillas killed a major, officials said.",
        "Kurdistan Workers Party (PKK) guerrillas, armed_group",
    ),
    ("A sergeant was killed by a sniper.", "sniper, armed_group"),
    (
        "Hundreds of armed settlers stormed a village and killed a farmer.",
        "armed settlers, civilian",
    ),
    (
        "In the nearby state of Nayarit criminals murdered six people at the town hall.",
        "criminals, armed_group",
    ),
    (
        "At night a group of insurgents, maybe the same, raided a mill and killed four people.",
        "group of insurgents, armed_group",
    ),
    ("Two traders were hurt in firing by security forces.", "security forces, state_force"),
    ("A sapper was killed by a mine placed by the insurgents.", "insurgents, armed_group"),
    ("An al-Shabab car bomb killed 20 people on Monday.", "al-Shabab, armed_group"),
    ("Nine soldiers wounded in al-Qaeda attack in Kor", "al-Qaeda, armed_group"),
    (
        "A bomb went off outside a bakery where soldiers were having lunch, killing a policeman.",
        "none",
    ),
    ("More than 3,000 people have died in the rebels' insurgency.", "none"),
    ("Six traders were killed by anti-personnel mines.", "none"),
    (
        "Two men quarrelled. On Sunday, police said, they stabbed a waiter and ran away.",
        "Two men, armed_group",
    ),
    (
        "Six labourers were killed after gunmen barged into a house in Kor.",
        "gunmen, armed_group",
    ),
    (
        "Six rebels were killed when police kept them from robbing a post office.",
        "police, state_force",
    ),
    ("Four people were killed when police arrived.", "none"),
    (
        "Armed men described as bandits raided a farm, killing two people.",
        "Armed men described as bandits, armed_group",
    ),
    ("Three soldiers were killed by a group of dissidents.", "group of dissidents, armed_group"),
    ("Three people stabbed an officer.", "Three people, armed_group"),
    (
        "Two villages were shelled by Russian armed formations, killing a farmer.",
        "Russian armed formations, state_force",
    ),
    ("Masked police officers detained a woman.", "Masked police officers, state_force"),
    (
        "Armenian armed forces shelled a post, killing three Azerbaijani soldiers.",
        "Armenian armed forces, state_force",
    ),
    ("The Jaime Soto Front killed a mayor.", "Jaime Soto Front, armed_group"),
    ("Two attackers were killed when they confronted soldiers.", "soldiers, state_force"),
    ("Kor, Yemen bomb kills ten people.", "none"),
    (
        "The killing of a 22-year-old rebel leader, Omar Wani, by government forces led to protests.",
        "government forces, state_force",
    ),
    ("Militants killed four soldiers.", "Militants, armed_group"),
    ("Four soldiers were killed by militants.", "militants, armed_group"),
    ("Rebels ambushed a patrol, killing four soldiers.", "Rebels, armed_group"),
    ("Troops opened fire on a crowd, killing two students.", "Troops, state_force"),
    ("A Russian air strike killed nine people.", "Russian, state_force"),
    ("Nine people died in a Taliban attack.", "Taliban, armed_group"),
    ("Five people were killed in an attack by gunmen.", "gunmen, armed_group"),
    ("A man was shot dead by police.", "police, state_force"),
    ("Gunmen stormed a hotel and killed 12 guests.", "Gunmen, armed_group"),
    ("The army said it had killed 30 rebels.", "army, state_force"),
    ("Al-Shabaab fighters abducted two doctors.", "Al-Shabaab fighters, armed_group"),
    ("Five passengers were killed by a group of bandits.", "group of bandits, armed_group"),
    (
        "A shepherd was abducted by a group of unidentified men.",
        "group of unidentified men, unknown",
    ),
    ("A group of villagers beat two thieves to death.", "group of villagers, civilian"),
    ("Two officers were killed in a bombing.", "none"),
    ("Seven people were wounded.", "none"),
    ("A bomb killed six people.", "none"),
    ("An earthquake killed 40 people.", "none"),
    ("Cholera killed 30 people in the camp.", "none"),
    ("Israeli forces arrested 12 Palestinians.", "Israeli forces, state_force"),
    ("Villagers beat a suspected thief to death.", "Villagers, civilian"),
    ("A mob lynched two men.", "mob, civilian"),
    ("Boko Haram killed 20 people.", "Boko Haram, armed_group"),
    ("The militants attacked a village. They killed nine people.", "militants, armed_group"),
    ("Twelve rebels were killed when soldiers raided their camp.", "soldiers, state_force"),
    ("Police shot and killed a protester.", "Police, state_force"),
    (
        "A soldier was killed in an ambush that the army blamed on separatists.",
        "separatists, armed_group",
    ),
    ("Two drivers were kidnapped by unknown gunmen.", "unknown gunmen, armed_group"),
    ("Turkish warplanes bombed the area, killing 14 fighters.", "Turkish warplanes, state_force"),
    ("The coalition admitted causing the deaths of 12 civilians.", "coalition, state_force"),
    (
        "A suicide bomber targeted a bus, killing six people, officials said.",
        "suicide bomber, armed_group",
    ),
    ("The state launched operations that killed 12 rebels.", "state, state_force"),
    ("A soldier was killed in the raid, but by Ruritanian fire.", "none"),
    ("Four people were shot by a rebel group.", "rebel group, armed_group"),
    ("Four people were shot by an armed group.", "armed group, armed_group"),
    ("Six farmers died when the Russians shelled a farm.", "Russians, state_force"),
    ("Ten people were killed when herdsmen attacked a village.", "herdsmen, armed_group"),
    (
        "Ten people died when gunmen suspected to be herders attacked a village.",
        "gunmen suspected to be herders, armed_group",
    ),
    ("Seven people were killed in a bandits’ attack in Sabuwa.", "bandits, armed_group"),
    (
        "Nine people died in a drone strike by Sudanese paramilitaries.",
        "Sudanese paramilitaries, armed_group",
    ),
    ("Two rebels were killed in clashes with an army patrol.", "army patrol, state_force"),
    ("Eight people died in clashes between rebels and soldiers.", "none"),
    ("Three farmers were shot to death by alleged rebels.", "alleged rebels, armed_group"),
    ("Israel's bombardment of the camp killed nine people.", "Israel, state_force"),
    ("The mob killing of a woman shocked the town.", "mob, civilian"),
    ("Aldo Reyes is accused of killing two girls.", "Aldo Reyes, armed_group"),
    ("Authorities announced the arrest of two men.", "Authorities, state_force"),
    (
        "Authorities blamed the attack, which killed 14 miners, on armed bandits.",
        "armed bandits, armed_group",
    ),
    ("A pipe bomb planted by Reyes killed two people.", "Reyes, armed_group"),
    (
        "Jundallah is at war. The group claimed responsibility for a blast that killed nine.",
        "Jundallah, armed_group",
    ),
    ("Armed men kidnapped a priest.", "Armed men, armed_group"),
    ("Nine killed in northern Burkina Faso attack.", "none"),
    ("Nine killed in DRC attack.", "none"),
    ("Nine killed in US attack.", "US, state_force"),
    (
        "Police did not stop most of al-Shabaab's attacks that killed nine.",
        "al-Shabaab, armed_group",
    ),
    ("On Tuesday evening rebels killed six farmers in Gao.", "rebels, armed_group"),
    (
        "Bor’s military forces “summarily executed” 22 men, a group said.",
        "Bor’s military forces, state_force",
    ),
    ("A boat clashed with the Bor navy off Koro, capturing four sailors alive.", "none"),
    ("Residents said gunmen came at dawn. They killed everyone inside.", "gunmen, armed_group"),
    ("Rebel artillery killed six farmers in Gao.", "Rebel artillery, armed_group"),
    ("Army artillery killed six farmers in Gao.", "Army artillery, state_force"),
    ("A raid in support of local troops killed six farmers.", "none"),
    ("They came to a village where the next day rebels killed six farmers.", "rebels, armed_group"),
]


def test_who_arrests_did_not_do_the_harm_before(claims_of: Claims) -> None:
    told = claims_of("After a bomb killed nine people in Gao, soldiers detained three men.")
    assert [c.perpetrator.words if c.perpetrator else "" for c in told] == ["", "soldiers"]
    told = claims_of("Two students died after soldiers detained them.")
    assert {c.perpetrator.words for c in told if c.perpetrator} == {"soldiers"}


@pytest.mark.parametrize(("text", "expected"), DOERS)
def test_who_did_it(claims_of: Claims, text: str, expected: str) -> None:
    (claim,) = claims_of(text)
    doer = claim.perpetrator
    told = "none" if doer is None else f"{doer.words}, {doer.actor_class}"
    assert told == expected


def test_who_makes_an_arrest_did_not_do_the_deed_behind_it(claims_of: Claims) -> None:
    claims = claims_of("Detectives have arrested a boy after the fatal stabbing of a teenager.")
    told = [None if c.perpetrator is None else c.perpetrator.words for c in claims]
    assert told == ["Detectives", None]


def test_people_killed_are_no_doers(claims_of: Claims) -> None:
    claims = claims_of("Among the people killed are Omar Saleh and Amina Ramadan.")
    assert {c.perpetrator for c in claims} == {None}


def test_who_is_shot_after_a_deed_did_it(claims_of: Claims) -> None:
    text = "One man was killed and four injured by a knifeman, who was shot dead by police."
    told = [c.perpetrator.words for c in claims_of(text) if c.perpetrator is not None]
    assert told == ["knifeman", "knifeman", "police"]


@pytest.mark.parametrize(
    "text",
    [
        "A gunman who killed two women was shot dead by police.",
        "The gunman, who had killed two women, was shot dead by police.",
        "A gunman suspected of killing two women was shot dead by police.",
    ],
)
def test_the_deed_of_one_who_is_then_shot_is_his_own(claims_of: Claims, text: str) -> None:
    doers = {
        claim.victim.words: claim.perpetrator and claim.perpetrator.words
        for claim in claims_of(text)
    }
    assert doers == {"gunman": "police", "women": "gunman"}


def test_a_semicolon_parts_two_deeds(claims_of: Claims) -> None:
    text = "Suicide attacker kills 16 on bus in Arba; strike kills seven in Gaza"
    told = [c.perpetrator and c.perpetrator.words for c in claims_of("More follows.", text)]
    assert told == ["Suicide attacker", None]


ONLY_HARMED = [
    'Six people were killed in a drone attack, the governor said, adding that "one man was injured".',
    "Five rebels were killed while one soldier lost his life in a raid in Swat.",
]


@pytest.mark.parametrize("text", ONLY_HARMED)
def test_who_came_to_harm_beside_others_did_not_do_it(claims_of: Claims, text: str) -> None:
    told = {c.perpetrator.words for c in claims_of(text) if c.perpetrator is not None}
    assert told.isdisjoint({"Six people", "soldier"})


@pytest.mark.parametrize(
    "text", ["Policeman shot dead; two detained", "Soldier gunned down; two detained"]
)
def test_who_is_shot_dead_holds_nobody(claims_of: Claims, text: str) -> None:
    assert {claim.perpetrator for claim in claims_of("More follows.", text)} == {None}


def test_the_words_of_the_doer_are_evidence(claims_of: Claims) -> None:
    (claim,) = claims_of("Rebels ambushed a patrol, killing four soldiers.")
    (evidence,) = (e for e in claim.evidence if e.field == "perpetrator")
    assert (evidence.words, evidence.span.start) == ("Rebels", 1)


HELD = [
    "Two women arrested after student shot and killed in Kor",
    "Girl shot and killed, stepfather arrested",
]


@pytest.mark.parametrize("text", HELD)
def test_who_is_only_held_did_not_do_it(claims_of: Claims, text: str) -> None:
    (killed,) = (claim for claim in claims_of(text) if claim.effect.value == "killed")
    assert killed.perpetrator is None


# By the words and the tree of one sentence: who did the harm of the claim at a place, "" for nobody.
MORE_DOERS = [
    # the jet is no fighter, the dead do nothing more, and who operates in a region did not do it
    ("A fighter jet dropped two bombs on a school, killing a nurse.", 0, ""),
    ("Nine people died in Israeli fighter jet strikes.", 0, "Israeli"),
    ("A Guatemalan cargo plane crashed on a house, leaving nine dead.", 0, ""),
    ("Nine people were killed in Gao. They came to burn the village, killing two nurses.", 1, ""),
    (
        "Nine people were killed in Gao when gunmen forced them off a bus they were in and shot them.",
        0,
        "gunmen",
    ),
    ("Nine people were killed in Gao, where rebels stormed a hotel.", 0, "rebels"),
    ("Thousands were displaced by an Israeli ground offensive.", 0, "Israeli"),
    # who tells it in a headline is not who did it
    ("Mayor: Bandits invade village, abduct 12", 0, "Bandits"),
    ("Ruritanian official: Taliban storm post, kill guard", 0, "Taliban"),
    (
        "Bandits came at night. One group went to the well where they killed three women, and another "
        "group went to the market where they killed a nurse.",
        1,
        "Bandits",
    ),
    (
        "Dara Noor was shot by her mother's live-in boyfriend.",
        0,
        "her mother's live-in boyfriend",
    ),
    ("Rivas was shot to death along with two other party militants.", 0, ""),
    ("The aunt of a drowned Syrian boy hopes to bring the rest of her family.", 0, ""),
    (
        "The Front, a movement that laid down its weapons in May, said it will not return to war as "
        "a result of the murder of Omar Pinto.",
        0,
        "",
    ),
    ("The clerk was kidnapped to protest the upcoming visit to Gao by President Bush.", 0, ""),
    ("McDowell was arrested for possession of a firearm by a felon.", 0, ""),
    (
        "The bombing was revenge for the Taliban-claimed attack that killed six nurses.",
        0,
        "Taliban",
    ),
    ("A rebel-led raid killed six nurses.", 0, "rebel"),
    (
        "The first attack fell on a rally for president Adam Gani which killed 26 and hurt 42.",
        1,
        "",
    ),
    (
        "A convoy was attacked in the same area by unidentified persons, without causing any "
        "casualties.",
        0,
        "unidentified persons",
    ),
    ("A convoy was attacked, without causing any casualties.", 0, ""),
    ("Bodies of rebels lay in the streets when two cooks were killed.", 1, ""),
    ("When emergency crews responded, they found that a boy was hit by a bullet.", 0, ""),
    ("The man in police custody said a gun went off, and a girl was shot.", 1, ""),
    ("Sara was approached by a tall man and was shot.", 0, "tall man"),
    ("Sara was approached by a tall man and two cooks were shot.", 0, ""),
    ("The rebel offensive has left more than 600 dead.", 0, ""),
    ("The rebel offensive has left 20 soldiers dead.", 0, "rebel"),
    ("Six people were wounded, while the rebels claim they lost nobody.", 0, ""),
    ("Police looked for rebels blamed for the murder of six nuns.", 0, "rebels"),
    (
        "Three guards were confirmed dead, while 15 more men were suspected to have been killed.",
        0,
        "",
    ),
    ("Police blamed rebels for singling out and murdering five clerks.", 0, "rebels"),
    ("Two clerks were executed before soldiers attacked the camp.", 0, ""),
    (
        "Kor, Oct 16 (RNA) Northern Front rebels raided a post, killing six soldiers.",
        0,
        "Northern Front rebels",
    ),
    ("Tolmaran farmers 'killed by vigilantes'\nPolice are looking into it.", 0, "vigilantes"),
    ("Bandits ambushed, killed and robbed nine traders.", 0, "Bandits"),
    ("He accused the army of preventing help for the six wounded nuns.", 0, ""),
    (
        "Nine nurses were killed when the Tolmar Liberation Front (TLF) shelled homes in Kemba.",
        0,
        "Tolmar Liberation Front",
    ),
    ("Forty people were killed, including three gunmen who stormed the hotel.", 0, ""),
    ("Forty people were killed by gunmen who stormed the hotel.", 0, "gunmen"),
    ("Two nurses were found dead by police.", 0, ""),
    ("A nurse was later confirmed dead by Tolmar health authorities.", 0, ""),
    ("Two nurses were left dead by rebels.", 0, "rebels"),
    ("Several dozen men on motorbikes raided the market and killed nine cooks.", 0, "men"),
    # who is looked for did it, not who looks or shoots him
    ("Two men were detained by police investigating the killing of a nurse.", 1, ""),
    ("Police shot a man who had fired into a crowd, killing a girl.", 1, "man"),
    ("Officers arrested a man who drove into a market, injuring three.", 1, "man"),
    ("Police shot a man who was asleep, wounding a girl.", 1, "Police"),
    ("No one was arrested, and details about the suspected shooter were not released.", 0, ""),
    ("A police van was blown up in Tolmar, killing two clerks.", 0, ""),
    ("Two clerks were killed and five others hurt by rebels in Tolmar.", 0, "rebels"),
    # what is told as another matter has doers of its own
    (
        "Two clerks were killed in a blast near Tolmar, while in a separate incident, rebels attacked a "
        "post.",
        0,
        "",
    ),
    ("A bomb in Tolmar kills two, injures six; rebels attack a post", 1, ""),
    ("Investigators arrested a clerk on Sunday.", 0, "Investigators"),
    ("Omar Noor was convicted. A witness told police Noor shot a clerk.", 0, "Noor"),
    ("Man guilty of murdering nurse in Tolmar", 0, "Man"),
    (
        "A lawyer urged jurors to convict Omar Haro for the shooting that killed a nurse.",
        0,
        "Omar Haro",
    ),
    # where people had met did nobody do it, nor did anybody else what befell by one's own hand
    ("Rebels set off a bomb and stormed in where clerks had met, killing ten people.", 0, "Rebels"),
    ("Her son took his own life after exchanging fire with police.", 0, ""),
    # since when people are killed, no more
    ("Over 4,000 people have been killed since the rebels' attack on Tolmar in March.", 0, ""),
    # whom an attack is against, and by which of the army's bands it was
    ("The gun attack against Omar Noor in Tolmar left five men dead.", 0, ""),
    ("A shootout with police in Tolmar left five men dead.", 0, "police"),
    ("Five people died in paramilitary RSF shelling of Tolmar.", 0, "RSF"),
    ("Five people died in paramilitary shelling of Tolmar.", 0, "paramilitary"),
    # a list of deeds, and not what the killed did
    ("A gang killed 43 people, abducted more than 50 others and burned houses in Gao.", 1, "gang"),
    # who killed a part did not kill all
    ("Three people died, including one man shot by police, with a fourth hurt.", 0, ""),
    ("Three people died, including one man shot by police, with a nurse injured.", 1, ""),
    ("Prosecutors accused Noor of gunning down Ana Hale.", 0, "Noor"),
    # the group claims it by its spokesman
    ("Taliban spokesman Omar Noor claimed responsibility for killing a judge.", 0, "Taliban"),
    ("A spokesman for the Taliban claimed responsibility for killing a judge.", 0, "Taliban"),
    ("Omar Noor, a Taliban spokesman, claimed responsibility for killing a judge.", 0, "Taliban"),
    (
        "Tehreek-i-Taliban Pakistan spokesman Omar Noor claimed responsibility for killing a judge.",
        0,
        "Tehreek-i-Taliban Pakistan",
    ),
    ("Rebels shot a clerk. Police said on Sunday they had arrested nine men.", 1, "Police"),
    ("Rebels shot a clerk. The authorities said they had detained nine.", 1, "authorities"),
    ("An hour later loyalists bombed an office in Kor, injuring two clerks.", 0, "loyalists"),
    ("Six people were shot dead, including two in a clash with police.", 0, ""),
    ("A bank clerk was shot dead during a party with friends.", 0, ""),
    ("A man was found shot dead in Kor by somebody out for a walk.", 0, ""),
]


@pytest.mark.parametrize(("text", "which", "expected"), MORE_DOERS)
def test_who_did_a_harm_of_a_sentence(
    claims_of: Claims, text: str, which: int, expected: str
) -> None:
    doer = claims_of(text)[which].perpetrator
    assert ("" if doer is None else doer.words) == expected


def test_who_takes_somebody_into_custody_is_no_bystander(claims_of: Claims) -> None:
    (claim,) = claims_of("Bystanders shouted at a clerk. Then they took him into custody.")
    assert claim.perpetrator is None


def test_a_killing_since_which_others_died_tells_no_doer_of_theirs(claims_of: Claims) -> None:
    text = "Since the army's targeted killing of a chief, shells fired from Koro have hurt three clerks."
    (*_, hurt) = claims_of(text)
    assert (hurt.count.value, hurt.perpetrator) == (3, None)


def test_a_man_of_whom_they_say_it_did_it(claims_of: Claims) -> None:
    (held, shot) = claims_of("Koro police have arrested a man they say shot two people.")
    doers = [claim.perpetrator and claim.perpetrator.words for claim in (held, shot)]
    assert doers == ["Koro police", "man"]


def test_who_harmed_others_meanwhile_did_nothing_more(claims_of: Claims) -> None:
    text = "A roadside bomb hit a truck and killed two clerks, while gunmen shot dead a nurse."
    doers = [c.perpetrator and c.perpetrator.words for c in claims_of(text)]
    assert doers == [None, "gunmen"]
