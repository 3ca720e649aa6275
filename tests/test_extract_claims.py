"""Claims from sentences in the manner of the press: effect, number, victims and their class.

Each row: a sentence, and its claims as `line` of conftest writes them.
"""

from collections.abc import Callable

import pytest

from tallystick.records import Claim

Lines = Callable[..., list[str]]

ACTIVE = [
    ("Gunmen killed three farmers near the river.", ["killed: 3 farmers, civilian"]),
    (
        "A mine killed five soldiers and wounded seven others.",
        ["killed: 5 soldiers, state_force", "injured: 7 soldiers, state_force"],
    ),
    ("The blast injured at least 40 people.", ["injured: at_least 40 people, unknown"]),
    (
        "Rebels have killed more than 200 civilians since January.",
        ["killed: more_than 200 civilians, civilian"],
    ),
    ("Troops shot dead two protesters.", ["killed: 2 protesters, civilian"]),
    ("A sniper shot and killed a nurse.", ["killed: 1 nurse, civilian"]),
    ("Gunmen shot dead a tribal elder on Tuesday.", ["killed: 1 tribal elder, civilian"]),
    ("A mob beat a shopkeeper to death.", ["killed: 1 shopkeeper, civilian"]),
    ("Attackers stabbed a teacher outside the school.", ["injured: 1 teacher, civilian"]),
    ("A car bomb tore through a market, killing 11 shoppers.", ["killed: 11 shoppers, civilian"]),
    (
        "The explosion left nine dead and 30 wounded.",
        ["killed: 9, unknown", "injured: 30, unknown"],
    ),
    ("The attack left at least six policemen dead.", ["killed: at_least 6 policemen, state_force"]),
    ("The fighting claimed the lives of 14 civilians.", ["killed: 14 civilians, civilian"]),
    (
        "A landmine blast killed a pregnant woman and maimed her son.",
        ["killed: 1 pregnant woman, civilian", "injured: 1 her son, civilian"],
    ),
    ("Government jets bombed Taiz, killing scores of people.", ["killed: vague people, unknown"]),
    ("Police fired on the crowd, killing one person.", ["killed: 1 person, unknown"]),
    ("Unknown assailants hacked a priest to death with machetes.", ["killed: 1 priest, civilian"]),
    ("Soldiers opened fire on the car and killed its driver.", ["killed: 1 its driver, civilian"]),
    ("The bombing wounded several hundred people.", ["injured: vague people, unknown"]),
    (
        "Insurgents ambushed a patrol on Monday, killing a captain and three sergeants.",
        ["killed: 1 captain, state_force", "killed: 3 sergeants, state_force"],
    ),
    ("The shelling claimed 22 lives.", ["killed: 22 lives, unknown"]),
]

PASSIVE = [
    ("Four policemen were killed on Tuesday.", ["killed: 4 policemen, state_force"]),
    ("Two journalists have been wounded in the crossfire.", ["injured: 2 journalists, civilian"]),
    ("No fewer than 16 villagers were massacred.", ["killed: at_least 16 villagers, civilian"]),
    ("Militants were killed in the operation.", ["killed: vague Militants, armed_group"]),
    ("A French soldier was killed by a roadside bomb.", ["killed: 1 French soldier, state_force"]),
    (
        "Up to 30 fighters were killed by Turkish jets.",
        ["killed: at_most 30 fighters, armed_group"],
    ),
    ("Nearly 60 people are reported to have been killed.", ["killed: about 60 people, unknown"]),
    ("Some 25 rebels are believed to have been killed.", ["killed: about 25 rebels, armed_group"]),
    ("A deputy mayor was gunned down outside his home.", ["killed: 1 deputy mayor, civilian"]),
    ("More than a dozen people were hurt.", ["injured: more_than 12 people, unknown"]),
    (
        "Two policemen and a bystander were shot dead when gunmen attacked a bank.",
        ["killed: 2 policemen, state_force", "killed: 1 bystander, civilian"],
    ),
    (
        "About 100 people, most of them civilians, were killed in the siege.",
        ["killed: about 100 people, civilian"],
    ),
    (
        "A former minister was assassinated in Bujumbura on Sunday.",
        ["killed: 1 former minister, civilian"],
    ),
    ("Fewer than 20 soldiers were wounded.", ["injured: less_than 20 soldiers, state_force"]),
    ("A 30-year-old man was stabbed to death.", ["killed: 1 30-year-old man, civilian"]),
    (
        "Eleven Egyptian Christians have been beheaded by extremists.",
        ["killed: 11 Egyptian Christians, civilian"],
    ),
    ("Many women and children were killed.", ["killed: vague women and children, civilian"]),
    (
        "More than 1,200 people have been killed since the conflict began.",
        ["killed: more_than 1200 people, unknown"],
    ),
    (
        "Twenty-two peacekeepers have been killed so far this year.",
        ["killed: 22 peacekeepers, state_force"],
    ),
    ("A police sergeant was slightly injured.", ["injured: 1 police sergeant, state_force"]),
    ("Three men, all of them shepherds, were killed by a shell.", ["killed: 3 men, civilian"]),
    ("Half a dozen marines were killed.", ["killed: 6 marines, state_force"]),
]

PARTICIPLES = [
    (
        "A suicide bomber struck a police post, killing at least ten officers and wounding 20.",
        ["killed: at_least 10 officers, state_force", "injured: 20 officers, state_force"],
    ),
    ("Of the 18 people killed in the attack, seven were women.", ["killed: 18 people, unknown"]),
    ("Among those killed was a 12-year-old girl.", ["killed: 1 12-year-old girl, civilian"]),
    (
        "Thirteen people killed in the bombing were buried on Friday.",
        ["killed: 13 people, unknown"],
    ),
    (
        "The army shelled the village, leaving three children dead.",
        ["killed: 3 children, civilian"],
    ),
    (
        "A grenade was thrown into a bar, killing two people and injuring nine, police said.",
        ["killed: 2 people, unknown", "injured: 9 people, unknown"],
    ),
    ("Six people, two of them police officers, were killed.", ["killed: 6 people, mixed"]),
    (
        "Seven people were killed, including four children, when a shell hit a school.",
        ["killed: 7 people, civilian"],
    ),
    (
        "Gunmen raided the farm, making off with cattle after killing the owner.",
        ["killed: 1 owner, civilian"],
    ),
    (
        "A roadside bomb hit a bus, with 14 passengers reported killed.",
        ["killed: 14 passengers, civilian"],
    ),
    (
        "At least five policemen were killed and another 11 wounded when rebels attacked a post.",
        ["killed: at_least 5 policemen, state_force", "injured: 11 policemen, state_force"],
    ),
    (
        "The explosion left 14 dead and more than 50 injured.",
        ["killed: 14, unknown", "injured: more_than 50, unknown"],
    ),
    (
        "Two days of fighting left 60 rebels and nine soldiers dead.",
        ["killed: 60 rebels, armed_group", "killed: 9 soldiers, state_force"],
    ),
]

DYING = [
    ("Nine marines died when their helicopter was shot down.", ["killed: 9 marines, state_force"]),
    ("Thirty people perished in the arson attack.", ["killed: 30 people, unknown"]),
    ("Four aid workers lost their lives in the ambush.", ["killed: 4 aid workers, civilian"]),
    ("Two officers succumbed to their injuries.", ["killed: 2 officers, state_force"]),
    ("A girl died of her wounds two days later.", ["killed: 1 girl, civilian"]),
    ("A total of 61 people have died in the fighting.", ["killed: 61 people, unknown"]),
    ("Three of the attackers also died.", ["killed: 3 attackers, armed_group"]),
    ("Two of the victims died on the way to the hospital.", ["killed: 2 victims, unknown"]),
    (
        "The violence has cost more than 300 lives this month.",
        ["killed: more_than 300 lives, unknown"],
    ),
]

STATES = [
    (
        "Eight people are dead and a dozen wounded.",
        ["killed: 8 people, unknown", "injured: 12 people, unknown"],
    ),
    ("Three policemen were in critical condition.", ["injured: 3 policemen, state_force"]),
    ("Five fishermen are missing.", ["missing: 5 fishermen, civilian"]),
    ("Another two villagers remain missing.", ["missing: 2 villagers, civilian"]),
    (
        "Hospital staff said seven wounded soldiers had been admitted.",
        ["injured: 7 wounded soldiers, state_force"],
    ),
]

BODIES = [
    ("The bodies of six men were found in a ditch.", ["killed: 6 men, civilian"]),
    ("Police recovered 11 bodies from the well.", ["killed: 11 bodies, unknown"]),
    ("Residents found the body of a young woman by the road.", ["killed: 1 young woman, civilian"]),
    ("Rescuers pulled 20 corpses from the rubble.", ["killed: 20 corpses, unknown"]),
    (
        "The charred body of a taxi driver was found in his car.",
        ["killed: 1 taxi driver, civilian"],
    ),
    ("Five soldiers were found dead in their barracks.", ["killed: 5 soldiers, state_force"]),
    (
        "Ten bullet-riddled bodies were discovered on a hillside.",
        ["killed: 10 bullet-riddled bodies, unknown"],
    ),
]

NOUNS = [
    ("The killing of two officers led to protests.", ["killed: 2 officers, state_force"]),
    ("The kidnapping of seven teachers was condemned.", ["abducted: 7 teachers, civilian"]),
    (
        "The arrest of 40 opposition members drew criticism.",
        ["detained: 40 opposition members, civilian"],
    ),
    ("The attack caused the deaths of eight miners.", ["killed: 8 miners, civilian"]),
    (
        "The assassination of opposition leader Karim Saleh sparked riots.",
        ["killed: 1 opposition leader Karim Saleh, civilian"],
    ),
    ("The group admitted the murder of three tourists.", ["killed: 3 tourists, civilian"]),
    ("The UN condemned the massacre of 60 villagers.", ["killed: 60 villagers, civilian"]),
    ("The abduction of a bishop caused outrage.", ["abducted: 1 bishop, civilian"]),
    ("Police announced the release of 25 protesters.", ["released: 25 protesters, civilian"]),
]

NAMES = [
    ("Gunmen assassinated lawyer Ivana Petrovic.", ["killed: 1 lawyer Ivana Petrovic, civilian"]),
    ("Omar Diallo, a farmer, was shot dead.", ["killed: 1 Omar Diallo, civilian"]),
    (
        "The murder of journalist Pedro Salas shocked the town.",
        ["killed: 1 journalist Pedro Salas, civilian"],
    ),
]

TOGETHER = [
    ("A man and two women were killed.", ["killed: 1 man, civilian", "killed: 2 women, civilian"]),
    ("The strike killed 20 people, many of them children.", ["killed: 20 people, civilian"]),
    (
        "Three soldiers and eight rebels were killed.",
        ["killed: 3 soldiers, state_force", "killed: 8 rebels, armed_group"],
    ),
    ("Fifty people were killed or wounded.", ["killed_or_injured: 50 people, unknown"]),
    ("Some 70 people were killed and wounded.", ["killed_or_injured: about 70 people, unknown"]),
    (
        "Gunmen killed a judge, two lawyers and three policemen.",
        [
            "killed: 1 judge, civilian",
            "killed: 2 lawyers, civilian",
            "killed: 3 policemen, state_force",
        ],
    ),
    (
        "Activist Maria Lopes and four others were shot dead.",
        ["killed: 1 Activist Maria Lopes, civilian", "killed: 4 others, unknown"],
    ),
    (
        "Four militants, two soldiers and a civilian were killed.",
        [
            "killed: 4 militants, armed_group",
            "killed: 2 soldiers, state_force",
            "killed: 1 civilian, civilian",
        ],
    ),
    (
        "A woman and her three children were killed.",
        ["killed: 1 woman, civilian", "killed: 3 children, civilian"],
    ),
    (
        "Both the driver and the passenger were killed.",
        ["killed: 2 driver and the passenger, civilian"],
    ),
    ("Gunmen killed five people, including a child.", ["killed: 5 people, civilian"]),
    ("A driver and a cook were shot dead.", ["killed: 2 driver and a cook, civilian"]),
]

NAMED_BEFORE = [
    (
        "Six soldiers were killed and 12 others were injured.",
        ["killed: 6 soldiers, state_force", "injured: 12 soldiers, state_force"],
    ),
    (
        "A grenade killed two traders. Another three were wounded.",
        ["killed: 2 traders, civilian", "injured: 3 traders, civilian"],
    ),
    (
        "Gunmen killed four policemen and kidnapped two more.",
        ["killed: 4 policemen, state_force", "abducted: 2 policemen, state_force"],
    ),
    ("A guard tried to stop the men. He was shot dead.", ["killed: 1 guard, state_force"]),
]

OTHER_EFFECTS = [
    ("Police arrested 14 suspects.", ["detained: 14 suspects, armed_group"]),
    ("Fifteen demonstrators were detained.", ["detained: 15 demonstrators, civilian"]),
    ("The army captured a rebel commander.", ["detained: 1 rebel commander, armed_group"]),
    ("Bandits abducted over 80 schoolgirls.", ["abducted: more_than 80 schoolgirls, civilian"]),
    ("Two engineers were taken hostage by tribesmen.", ["abducted: 2 engineers, civilian"]),
    ("The fighting has displaced about 9,000 people.", ["displaced: about 9000 people, unknown"]),
    (
        "More than 50,000 people have fled their homes.",
        ["displaced: more_than 50000 people, unknown"],
    ),
    ("The kidnappers released all five priests.", ["released: 5 priests, civilian"]),
    ("Security forces rounded up dozens of students.", ["detained: vague students, civilian"]),
    ("Twenty soldiers were taken prisoner.", ["detained: 20 soldiers, state_force"]),
    ("Four men were taken into custody.", ["detained: 4 men, civilian"]),
    (
        "Police arrested a man and his brother after the attack.",
        ["detained: 2 man and his brother, armed_group"],
    ),
    (
        "Five suspects have been arrested in connection with the bombing.",
        ["detained: 5 suspects, armed_group"],
    ),
    ("Troops freed 130 women from the camp.", ["released: 130 women, civilian"]),
    ("The raid forced 3,000 villagers to flee.", ["displaced: 3000 villagers, civilian"]),
    (
        "Some 400 families were displaced by the clashes.",
        ["displaced: about 400 families, civilian"],
    ),
    (
        "A Danish aid worker was released after six months.",
        ["released: 1 Danish aid worker, civilian"],
    ),
    ("The gunman surrendered himself to police.", ["detained: 1 gunman, armed_group"]),
    ("Eighteen people went missing after the raid.", ["missing: 18 people, unknown"]),
    (
        "Police detained a 25-year-old man in connection with the stabbing.",
        ["detained: 1 25-year-old man, armed_group"],
    ),
]

ATTACKERS = [
    ("The bomber also died.", ["killed: 1 bomber, armed_group"]),
    (
        "Two suicide bombers detonated their vests in a mosque, killing 13 worshippers.",
        ["killed: 2 suicide bombers, armed_group", "killed: 13 worshippers, civilian"],
    ),
    (
        "Three attackers were killed by guards before they reached the gate.",
        ["killed: 3 attackers, armed_group"],
    ),
    (
        "A suicide bomber blew himself up at a checkpoint, killing four soldiers.",
        ["killed: 1 suicide bomber, armed_group", "killed: 4 soldiers, state_force"],
    ),
]

CAPITALS = [
    (
        "THREE PEASANTS WERE KILLED YESTERDAY IN THE MUNICIPALITY OF SEGOVIA.",
        ["killed: 3 PEASANTS, civilian"],
    ),
    (
        "GUERRILLAS ATTACKED THE BARRACKS, KILLING TWO SOLDIERS AND WOUNDING FIVE.",
        ["killed: 2 SOLDIERS, state_force", "injured: 5 SOLDIERS, state_force"],
    ),
    ("POLICE SAID THAT A BOMB EXPLODED AND INJURED A WATCHMAN.", ["injured: 1 WATCHMAN, civilian"]),
    ("THE MAYOR WAS KIDNAPPED BY ARMED MEN.", ["abducted: 1 MAYOR, civilian"]),
    (
        "AT LEAST NINE GUERRILLAS AND FOUR SOLDIERS DIED IN CLASHES IN CHALATENANGO.",
        ["killed: at_least 9 GUERRILLAS, armed_group", "killed: 4 SOLDIERS, state_force"],
    ),
    (
        "UNIDENTIFIED INDIVIDUALS MURDERED A UNION LEADER IN MEDELLIN.",
        ["killed: 1 UNION LEADER, civilian"],
    ),
    ("TWO TECHNICIANS HAVE BEEN KIDNAPPED BY THE REBELS.", ["abducted: 2 TECHNICIANS, civilian"]),
    (
        "THE TERRORISTS MURDERED FOUR MEMBERS OF A PEASANT FAMILY.",
        ["killed: 4 MEMBERS OF A PEASANT FAMILY, civilian"],
    ),
    (
        "A DYNAMITE ATTACK LEFT ONE PERSON DEAD AND THREE PEOPLE WOUNDED.",
        ["killed: 1 PERSON, unknown", "injured: 3 PEOPLE, unknown"],
    ),
    ("THE DEATH TOLL HAS RISEN TO 14.", ["killed: 14, unknown"]),
]

# Titles have few verbs of being and few articles.
HEADLINES = [
    ("Five killed in Mogadishu car bombing", ["killed: 5, unknown"]),
    ("Twin blasts kill 40 in northern Nigeria", ["killed: 40, unknown"]),
    ("Bus attack leaves 12 dead, 30 injured", ["killed: 12, unknown", "injured: 30, unknown"]),
    (
        "Two Soldiers Killed, Four Wounded in Ambush",
        ["killed: 2 Soldiers, state_force", "injured: 4 Soldiers, state_force"],
    ),
    ("Militants Kill 9 Farmers in Borno", ["killed: 9 Farmers, civilian"]),
    ("Police officer shot dead in Belfast", ["killed: 1 Police officer, state_force"]),
    ("Bomb kills 3 soldiers in southern Thailand", ["killed: 3 soldiers, state_force"]),
    ("20 dead in Kabul suicide attack", ["killed: 20, unknown"]),
    ("Boko Haram Attack Kills at Least 15 in Niger", ["killed: at_least 15, unknown"]),
    (
        "Kenya: 4 Police Officers Killed in Mandera Ambush",
        ["killed: 4 Police Officers, state_force"],
    ),
    ("Journalist abducted in Port-au-Prince", ["abducted: 1 Journalist, civilian"]),
    ("Over 100 arrested after protests in Minsk", ["detained: more_than 100, unknown"]),
    ("Turkish strike kills PKK leader in Iraq", ["killed: 1 PKK leader, armed_group"]),
    ("Death toll in Beirut blast climbs to 78", ["killed: 78, unknown"]),
    ("Man shot dead by police in Lyon", ["killed: 1 Man, civilian"]),
    (
        "Seven Soldiers, 30 Rebels Killed in Clash",
        ["killed: 7 Soldiers, state_force", "killed: 30 Rebels, armed_group"],
    ),
]

# Threats, plans, wishes, references back, and what is no harm to people.
NO_CLAIM = [
    "A couple of videos shot by residents show the square.",
    "The group planned to kidnap two ministers.",
    "The bomb could have killed hundreds of people.",
    "If the convoy moves, soldiers will be killed.",
    "The army vowed to kill every rebel.",
    "Officials warned that thousands could die.",
    "The victims of the murder were remembered on Sunday.",
    "Since his death, the party has split.",
    "The senate killed the deal.",
    "Rebels seized the town.",
    "The army captured two villages.",
    "Police seized 40 rifles.",
    "Two men charged with murder appeared in court.",
    "The court passed a death sentence.",
    "Oil spills killed the fish.",
    "The report was released on Monday.",
    "The army freed the port of mines.",
    "The bullet missed the president.",
    "The militants wanted to capture the bridge.",
    "Three thousand troops were sent to the border.",
    "The law would allow the army to detain suspects.",
    "An attempt to assassinate the governor failed.",
    "The militia ordered its fighters to kill anyone who resisted.",
    "Ten men were accused of plotting to murder a judge.",
    "The president said that no mercy would be shown to those who kill.",
    "The strike could leave hundreds dead, aid groups warned.",
    "The gang demanded money and threatened to behead the engineers.",
    "Unless they leave, more people will die.",
    "Families of the missing students marched to the palace.",
    "The funeral of the murdered priest drew large crowds.",
    "The killers of the judge have not been found.",
    "The soldiers captured large amounts of ammunition.",
    "The government lost the election.",
    "The peace talks died last week.",
    "The injured party may appeal.",
    "The ministry released a statement.",
    "Fire destroyed the market.",
    "The militia took control of the airport.",
    "Anyone caught will be arrested, the police chief said.",
    "The mission aims to protect civilians from being killed.",
    "The parties agreed to release all prisoners.",
    "The rebels have offered to free the captives.",
    "He escaped an assassination attempt.",
    "The dead sea region is arid.",
    "Some 3,000 police officers guarded the march.",
    "They threatened to kill ten teachers.",
]

SENTENCES = [
    *ACTIVE,
    *PASSIVE,
    *PARTICIPLES,
    *DYING,
    *STATES,
    *BODIES,
    *NOUNS,
    *NAMES,
    *TOGETHER,
    *NAMED_BEFORE,
    *OTHER_EFFECTS,
    *ATTACKERS,
    *CAPITALS,
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_claims_of_a_sentence(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


@pytest.mark.parametrize(("title", "expected"), HEADLINES)
def test_claims_of_a_headline(lines_of: Lines, title: str, expected: list[str]) -> None:
    assert lines_of("More follows.", title) == expected


@pytest.mark.parametrize("text", NO_CLAIM)
def test_no_statement_of_harm_to_people(lines_of: Lines, text: str) -> None:
    assert lines_of(text) == []


ZERO = [
    ("No one was hurt in the explosion.", "injured"),
    ("There were no casualties.", "killed_or_injured"),
    ("There were no reports of casualties.", "killed_or_injured"),
    ("Nobody was killed.", "killed"),
    ("No one was killed or injured.", "killed_or_injured"),
    ("No soldiers were injured in the attack.", "injured"),
    ("None of the passengers was hurt.", "injured"),
    ("No arrests have been made.", "detained"),
    ("The rocket landed in a field, causing no injuries.", "injured"),
]


@pytest.mark.parametrize(("text", "effect"), ZERO)
def test_nobody_is_a_count_of_zero(
    claims_of: Callable[..., tuple[Claim, ...]], text: str, effect: str
) -> None:
    (claim,) = claims_of(text)
    assert (claim.effect, claim.count.value, claim.count.high) == (effect, 0, 0)


BODIES = [
    ("Rebels kidnapped a group of 12 farmers in Gao.", ["abducted: 12 farmers, civilian"]),
    ("Rebels massacred a family of six in Gao.", ["killed: 6 family of six, civilian"]),
    ("A group of five was killed in Gao.", ["killed: 5 group of five, civilian"]),
    ("A family of five was shot dead.", ["killed: 5 family of five, civilian"]),
    ("Police arrested a gang of five robbers.", ["detained: 5 robbers, armed_group"]),
]


@pytest.mark.parametrize(("text", "expected"), BODIES)
def test_a_body_of_people_has_the_number_behind_it(
    lines_of: Callable[..., list[str]], text: str, expected: list[str]
) -> None:
    assert lines_of(text) == expected


BREAKDOWNS = [
    ("Gunmen killed four people, including two children.", [("children", 2)]),
    ('"It killed nine people, including two guards," a police spokesman said.', [("guards", 2)]),
    ("Five civilians, including a nurse, were killed.", [("nurse", 1)]),
    ("Nine people including the wife of the village head were abducted.", [("wife", 1)]),
    (
        "Rockets killed seven rebels, including a local leader, an official in the region said.",
        [("leader", 1)],
    ),
    ("A shell killed six people, including three women and a child.", [("women", 3), ("child", 1)]),
    ("Nine people were killed in a raid on Gao, including two soldiers.", [("soldiers", 2)]),
    (
        "A shell killed nine people in Gao, including three Afghans and a child.",
        [("Afghans", 3), ("child", 1)],
    ),
    ("Nine people were killed.", []),
    ("Six people (two nurses and four clerks) were killed.", [("nurses", 2), ("clerks", 4)]),
    (
        "Six people -- a nurse and five suspected rebels -- were killed in a clash.",
        [("nurse", 1), ("rebels", 5)],
    ),
    ("Six people (two nurses and a clerk) were killed.", []),
]


def test_a_part_ends_before_another_of_the_list(
    claims_of: Callable[..., tuple[Claim, ...]],
) -> None:
    claims = claims_of("Nine guards, including a captain, and a clerk were killed.")
    assert [[part.words for part in claim.breakdown] for claim in claims] == [["captain"], []]


OF_PARTS = [
    ("Six people (a police officer and five rebels) were killed.", "mixed"),
    ("Six people, two police and four soldiers, were killed.", "state_force"),
    ("Six people (two women and four girls) were killed.", "civilian"),
]


@pytest.mark.parametrize(("text", "kind"), OF_PARTS)
def test_the_class_of_people_who_are_told_by_their_parts(
    claims_of: Callable[..., tuple[Claim, ...]], text: str, kind: str
) -> None:
    (claim,) = claims_of(text)
    assert claim.victim.actor_class == kind


@pytest.mark.parametrize(("text", "parts"), BREAKDOWNS)
def test_parts_named_inside_a_claim_are_no_claims(
    claims_of: Callable[..., tuple[Claim, ...]], text: str, parts: list[tuple[str, int]]
) -> None:
    (claim,) = claims_of(text)
    assert [(part.words, part.value) for part in claim.breakdown] == parts


def test_every_filled_field_has_evidence_cut_from_the_report(
    claims_of: Callable[..., tuple[Claim, ...]],
) -> None:
    text = "At least ten soldiers were killed in an ambush near Herat on Tuesday, police said."
    (claim,) = claims_of(text)
    evidence = {e.field: e.words for e in claim.evidence}
    expected = {"effect": "killed", "count": "At least ten", "victim": "soldiers"}
    assert expected.items() <= evidence.items()
    assert {"when", "place", "source", "event_kind"} <= set(evidence)
    content = "\n" + text
    assert all(content[e.span.start : e.span.end] == e.words for e in claim.evidence)
