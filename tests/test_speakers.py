"""Who says so: attribution before, inside and behind a sentence, denials, hedges, modality."""

from functools import cache
from typing import TYPE_CHECKING

import pytest

from tallystick.extract.modality import Modality, modality_of
from tallystick.extract.quotations import quotations
from tallystick.extract.saying import Statement
from tallystick.extract.source_types import rank_of_words
from tallystick.extract.speakers import find_statements, speaker_of
from tallystick.extract.speech_lexicon import speech_verbs
from tallystick.extract.stance import least_firm
from tallystick.parse import load, parse
from tallystick.records import Report
from tallystick.vocabulary import SourceType, Stance

if TYPE_CHECKING:
    from spacy.language import Language

    from tallystick.doc import Doc, Token

AFFIRMED, HEDGED, DENIED = Stance.AFFIRMED, Stance.HEDGED, Stance.DENIED


@cache
def language() -> "Language":
    return load()


def read(text: str, title: str = "") -> tuple[Report, "Doc"]:
    report = Report(slug="r", title=title, text=text)
    return report, parse(report, language())


def word(doc: "Doc", text: str) -> "Token":
    return next(token for token in doc if token.text == text)


def said(text: str, about: str, title: str = "") -> tuple[str, str, Stance]:
    """Speaker, kind and stance for the word `about` of a report."""
    report, doc = read(text, title)
    source, stance, _, span = speaker_of(find_statements(report, doc), word(doc, about))
    if source is None:
        return "", "none", stance
    assert span is not None
    return source.words, source.source_type.value, stance


@pytest.mark.parametrize(
    ("text", "speaker", "kind", "stance"),
    [
        ("Army spokesman Colonel John Adam said that nine rebels were killed.",
         "Army spokesman Colonel John Adam", "military", AFFIRMED),
        ("Nine rebels were killed in the north, police said.", "police", "police", AFFIRMED),
        ("Reports from Mosul said that nine rebels were killed.",
         "Reports from Mosul", "media", AFFIRMED),
        ("The insurgents held the town and claimed to have killed nine rebels.",
         "The insurgents", "armed_group", HEDGED),
        ("Reports from the National Police said that nine rebels were killed.",
         "the National Police", "police", AFFIRMED),
        ("Nine clerks were killed in the strike, medical sources report.",
         "medical sources", "medical", AFFIRMED),
        ("A clerk was killed at a market in Bor, police said early Thursday.",
         "police", "police", AFFIRMED),
        ("As per police, nine traders were killed in the bazaar.", "police", "police", AFFIRMED),
        ("Nine men were killed outside a bar, as per police officials.",
         "police officials", "police", AFFIRMED),
        ("Nine people were killed, per local police.", "local police", "police", AFFIRMED),
        ("A hospital director said raiders killed nine herders.",
         "A hospital director", "medical", AFFIRMED),
        ("A bomb killed nine people, a toll confirmed by hospital officials.",
         "hospital officials", "medical", AFFIRMED),
        ("A strike killed nine millers, a charge rejected by the army.",
         "the army", "military", DENIED),
        ("The police dismissed as false a report that nine officers were killed.",
         "The police", "police", DENIED),
        ("The army described as false a claim that nine recruits were killed.",
         "The army", "military", DENIED),
        ("The rumor that nine people had been killed proved false, the governor said.",
         "the governor", "government", DENIED),
        ("The rebels' claim that they killed nine soldiers could not be verified.",
         "The rebels", "armed_group", HEDGED),
        ("Nine people were killed, said Fatima Noor, whose house was hit.",
         "Fatima Noor", "witness", AFFIRMED),
        ("Nine people were killed, said Fatima Noor, who lives nearby.",
         "Fatima Noor", "witness", AFFIRMED),
        ("The army said in a statement late on Monday that troops killed nine insurgents.",
         "The army", "military", AFFIRMED),
        ("The mayor said by telephone from the town that nine people were killed.",
         "The mayor", "government", AFFIRMED),
        ("The party charged that soldiers had killed nine women.", "The party", "other",
         HEDGED),
        ("The hospital took in nine killed in the raid, its director said.",
         "its director", "medical", AFFIRMED),
        ("The colonel recognized that nine soldiers were killed.", "The colonel", "military",
         AFFIRMED),
        ("Defence Ministry sources today reported in Juba that nine rebels were killed in a clash.",
         "Defence Ministry sources", "military", AFFIRMED),
        ("Nine rebels were killed on Monday, it was announced today by the army.",
         "the army", "military", AFFIRMED),
        ("The mayor said a school was hit; nine people were killed.", "The mayor", "government",
         AFFIRMED),
        ("Police said a school was hit; the army says nine people were killed.", "the army",
         "military", AFFIRMED),
        ("Nine people were killed in the blast, said police chief Omar Khan.",
         "police chief Omar Khan", "police", AFFIRMED),
        ("Nine people were killed, according to hospital officials.",
         "hospital officials", "medical", AFFIRMED),
        ("According to residents, nine people were killed in the raid.",
         "residents", "witness", AFFIRMED),
        ("Witnesses claimed that nine people were killed.", "Witnesses", "witness", HEDGED),
        ("Nine people were killed, according to a group that tracks the war.", "a group", "other",
         AFFIRMED),
        ("The army denied that nine people were killed.", "The army", "military", DENIED),
        ("The ministry dismissed reports that nine soldiers were killed.",
         "The ministry", "government", DENIED),
        ("According to a report issued by the United Nations, nine people were killed.",
         "the United Nations", "ngo_un", AFFIRMED),
        ("Omar Khan, head of the provincial council, said nine people were killed.",
         "Omar Khan, head of the provincial council", "government", AFFIRMED),
        ("The agency said a doctor had told it that nine people were killed.",
         "a doctor", "medical", AFFIRMED),
        ("A bomb went off in the market, police said, and nine people were killed.",
         "police", "police", AFFIRMED),
        ("Nine people were killed, a rebel spokesman was quoted as saying.",
         "a rebel spokesman", "armed_group", AFFIRMED),
        ("Nine people were killed, state television said, quoting a police officer.",
         "a police officer", "police", AFFIRMED),
        ("There is no truth in reports that nine soldiers were killed, the ministry said.",
         "the ministry", "government", DENIED),
        ("The rebels said they had killed nine soldiers, a claim the army denied.",
         "the army", "military", DENIED),
        ("The ministry called reports that nine soldiers were killed baseless.",
         "The ministry", "government", DENIED),
        ("The general denied ordering the raid, in which nine people were killed.",
         "", "none", AFFIRMED),
        ("The army last week said nine people were killed.", "The army", "military", AFFIRMED),
        ("Nine people were killed, Gov. Omar Khan said.", "Gov. Omar Khan", "government", AFFIRMED),
        ("Nine people were killed, according to media reports yesterday.",
         "media reports", "media", AFFIRMED),
        ("DIG Omar Khan said nine people were killed.", "DIG Omar Khan", "police", AFFIRMED),
        ("Omar Khan said nine men reported as missing were killed.", "Omar Khan", "other", AFFIRMED),
        ("Army figures show that nine people were killed.", "Army", "military", AFFIRMED),
        ("Shots were heard, according to police officials in the province, who said nine people were killed.",
         "police officials in the province", "police", AFFIRMED),
        ("Police are looking into reports that nine people were killed by armed rebels.",
         "reports", "media", HEDGED),
        ("The report released on Tuesday, which says nine people were killed, blames rebels.",
         "The report released on Tuesday", "media", AFFIRMED),
        ("Mass media minister Lena Weber said nine people were killed.",
         "Mass media minister Lena Weber", "government", AFFIRMED),
    ],
)  # fmt: skip
def test_the_speaker_is_found_wherever_he_stands(
    text: str, speaker: str, kind: str, stance: Stance
) -> None:
    assert said(text, "killed") == (speaker, kind, stance)


@pytest.mark.parametrize(
    "text",
    [
        "Nine people were killed when a bomb went off in the market.",
        "Police found nine people killed in a house.",
        "Officers found a clerk with a wound and nine others killed.",
        "Investigators gather at a house where nine people were killed.",
        "Police charged a man after nine people were killed.",
        "A family mourns a son killed in the raid.",
        "The group claimed responsibility for the attack in which nine people were killed.",
        "Police did not say how many people were killed.",
        "The feud has claimed hundreds of lives, including a raid in which nine people were killed.",
        "The army denied any role in the raid, in which nine people were killed.",
        "Rebels came to a clerk and, as he denied them shelter, killed him at his door.",
        "Gunmen believed to be with the rebels shot and killed a father and son in Arba.",
        "A man whose brother was killed told reporters that he was angry.",
    ],
)
def test_the_reporters_own_voice_has_no_source(text: str) -> None:
    assert said(text, "killed") == ("", "none", AFFIRMED)


@pytest.mark.parametrize(
    ("text", "about", "stance"),
    [
        ("Nine people were allegedly killed in the raid.", "killed", HEDGED),
        ("Nine people may have been killed in the raid.", "killed", HEDGED),
        ("Reportedly nine people were killed in the raid.", "killed", HEDGED),
        ("Allegedly 30 people suffered burns.", "suffered", HEDGED),
        ("Reportedly angry over pay, a guard killed nine people.", "killed", AFFIRMED),
        ("Possibly the worst raid in years killed nine people.", "killed", AFFIRMED),
        ("The raid appears to be the worst since May when rebels killed nine.", "killed", AFFIRMED),
        ("The raid seemed to be over when nine people were killed.", "killed", AFFIRMED),
        ("Nine people were reportedly killed when a bomb went off.", "killed", HEDGED),
        ("The mine was possibly meant for troops, but a boy was killed.", "killed", AFFIRMED),
        ("The mine was possibly old, and a boy was killed.", "killed", AFFIRMED),
        ("Two were reportedly hurt, and three killed.", "killed", HEDGED),
        ("Reportedly, two were hurt, and a boy was killed.", "killed", HEDGED),
        ("Nine people are believed to have been killed.", "killed", HEDGED),
        ("It was reported that nine people were killed.", "killed", AFFIRMED),
        ("Nine people were killed by suspected rebels.", "killed", AFFIRMED),
        ("Suspected rebels killed nine people.", "killed", AFFIRMED),
        ("The governor accused the army of killing nine people.", "killing", HEDGED),
        ("The governor accused the army of the murder of nine people.", "murder", AFFIRMED),
    ],
)
def test_a_hedge_counts_only_on_the_event(text: str, about: str, stance: Stance) -> None:
    assert said(text, about)[2] is stance


@pytest.mark.parametrize(
    ("text", "speaker", "kind"),
    [
        ("Police spokesman Omar Khan said a bomb went off. He added that nine people were killed.",
         "Police spokesman Omar Khan", "police"),
        ("Police spokesman Omar Khan spoke on Monday. Khan said nine people were killed.",
         "Khan", "police"),
        ("Residents said a bomb went off. They also said that nine people were killed.",
         "Residents", "witness"),
        ('"A bomb went off," mayor Jean Martin said. "We fear the worst. Nine people were killed."',
         "mayor Jean Martin", "government"),
        ('Mayor Jean Martin was shaken: "Nine people were killed in this street."',
         "Mayor Jean Martin", "government"),
    ],
)  # fmt: skip
def test_a_speaker_goes_on_over_sentences(text: str, speaker: str, kind: str) -> None:
    assert said(text, "killed")[:2] == (speaker, kind)


@pytest.mark.parametrize("title", ["Police: nine killed in market blast"])
def test_a_headline_names_its_speaker_before_a_colon(title: str) -> None:
    assert said("A bomb went off.", "killed", title)[:2] == ("Police", "police")


@pytest.mark.parametrize(
    ("text", "about", "speaker"),
    [
        ("The Taliban claimed a bombing that killed nine people in Gao.", "killed", ""),
        ("The army claimed the killing of 20 rebels in Gao.", "killing", "The army"),
    ],
)
def test_who_owns_up_to_an_event_gives_no_figure(text: str, about: str, speaker: str) -> None:
    assert said(text, about)[0] == speaker


def test_said_may_be_a_name() -> None:
    text = "Ali Noor, also known as Sheikh Said al-Noor, was killed in a raid."
    assert said(text, "killed")[0] == ""


def test_a_self_proclaimed_general_says_nothing() -> None:
    text = "Three separatist fighters including a self-proclaimed “general” were killed by the army in Nake."
    assert said(text, "killed")[0] == ""


def test_a_report_of_somebody_is_called_untrue() -> None:
    text = "Noor said early reports from a priest that six nurses had been killed were unfounded."
    assert said(text, "killed")[::2] == ("Noor", Stance.DENIED)


ONE_OF = [
    (
        "One of the witnesses, Omar Noor, said nine nurses were killed.",
        ("One of the witnesses, Omar Noor", "witness"),
    ),
    (
        "One of the survivors told reporters that nine nurses were killed.",
        ("One of the survivors", "witness"),
    ),
    ("One of the bombs showed that nine nurses were killed.", ("", "none")),
    (
        "The toll has risen, a hospital spokesman said. Omar Noor, the spokesman, said nurses were killed.",
        ("Omar Noor, the spokesman", "medical"),
    ),
    (
        "The toll has risen, a police spokesman said. Omar Noor, the mayor, said nurses were killed.",
        ("Omar Noor, the mayor", "government"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), ONE_OF)
def test_who_of_several_speaks(text: str, expected: tuple[str, str]) -> None:
    assert said(text, "killed")[:2] == expected


CALLED_UNTRUE = [
    "The army refuted media reports claiming that six guards were killed.",
    "The army dismissed posts alleging that six guards were killed.",
    "The army dismissed as rumours reports that six guards were killed.",
    "The army dismissed as propaganda a rebel claim that six guards were killed.",
    "The army rejected as baseless claims by the rebels that six guards were killed.",
    "The army denied a rebel claim that six guards were killed.",
    "The army denied rebel claims that six guards were killed.",
]


@pytest.mark.parametrize("text", CALLED_UNTRUE)
def test_a_denial_goes_over_the_report_that_it_denies(text: str) -> None:
    assert said(text, "killed")[::2] == ("The army", Stance.DENIED)


def test_a_country_before_a_colon_only_tells_where() -> None:
    title = "Democratic Republic of the Congo: nine killed in market blast"
    assert said("A bomb went off.", "killed", title)[:2] == ("", "none")


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("military spokesman Major General Waheed Arshad", "military"),
        ("a National Police spokesman", "police"),
        ("security officials", "government"),
        ("an Interior Ministry source", "government"),
        ("the Taliban", "armed_group"),
        ("doctors at the military hospital", "medical"),
        ("local residents", "witness"),
        ("Human Rights Watch", "ngo_un"),
        ("the Centre for Free News, a media watchdog", "ngo_un"),
        ("the New York Times", "media"),
        ("reports", "media"),
        ("a military court", "court"),
        ("tribal elders", "other"),
        ("Japan", "government"),
        ("the army's spokesman", "military"),
        ("the army's regional spokesman, Anton Moro", "military"),
        ("the regional spokesman", "government"),
        ("DR Congo's army", "military"),
        ("DR Congo", "government"),
        ("Dr Anton Moro", "medical"),
        ("administrative official Omar Noor", "government"),
        ("head of the Kor administrative region", "government"),
        ("Anton Moro, additional director general (anti-Taliban operations)", "police"),
        ("the media spokesperson of the Kor hospital, Anton Moro", "medical"),
        ("the government military", "military"),
        ("IG Anton Moro", "police"),
        ("Det Insp Anton Moro", "police"),
        ("Ch Supt Anton Moro", "police"),
        ("OC Anton Moro", "police"),
        ("security and local sources", "military"),
        ("a senior security source", "military"),
        ("residents and army sources", "witness"),
        ("officials and insurgents", "government"),
        ("a Korian civil group", "ngo_un"),
        ("the Kor Center for Crisis Victims", "ngo_un"),
        ("the Movement for the Liberation of Kor", "other"),
    ],
)
def test_words_tell_what_kind_of_source_speaks(words: str, kind: str) -> None:
    assert rank_of_words(words)[0] is SourceType(kind)


def test_a_bare_name_tells_nothing_of_its_kind() -> None:
    assert rank_of_words("Khan") == (SourceType.OTHER, 0)


@pytest.mark.parametrize(
    ("text", "about", "modality"),
    [
        ("The rebels threatened to kill ten hostages.", "kill", Modality.HYPOTHETICAL),
        ("The two prisoners would be executed on Friday.", "executed", Modality.FUTURE),
        ("If he is killed, the war will go on.", "killed", Modality.HYPOTHETICAL),
        ("The army plans to arrest three officers.", "arrest", Modality.HYPOTHETICAL),
        ("He was accused of killing six farmers.", "killing", Modality.REAL),
        ("The bomb failed to injure anyone.", "injure", Modality.NEGATED),
        ("The two guards were not injured.", "injured", Modality.NEGATED),
        ("No one was killed in the attack.", "killed", Modality.REAL),
        ("Ten soldiers are believed to have been killed.", "killed", Modality.REAL),
        ("He was the third reporter to be killed this year.", "killed", Modality.REAL),
        ("They marched to denounce the killing of two teachers.", "killing", Modality.REAL),
        ("He was jailed for attempted murder.", "murder", Modality.HYPOTHETICAL),
    ],
)
def test_threats_plans_and_conditions_are_not_real(
    text: str, about: str, modality: Modality
) -> None:
    assert modality_of(word(read(text)[1], about)) is modality


def test_a_quotation_whose_mark_was_lost_ends_with_its_sentence() -> None:
    _, doc = read('He said: "We lost nine men on that day. The army kept silent about it.')
    [quotation] = quotations(doc)
    assert doc.phrase(quotation.start, quotation.end) == "We lost nine men on that day."


def test_a_quotation_that_opens_a_paragraph_may_stay_open_to_its_end() -> None:
    _, doc = read("He spoke.\n\n“We lost nine men that day. The army kept silent about it.")
    [quotation] = quotations(doc)
    assert doc.phrase(quotation.start, quotation.end).endswith("silent about it.")


def test_two_single_marks_do_for_a_double_one() -> None:
    _, doc = read("He spoke.\n\n‘’We lost nine men on that day.’’\n\nNobody else came.")
    [quotation] = quotations(doc)
    assert doc.phrase(quotation.start, quotation.end).endswith("nine men on that day.")


def test_words_held_at_arms_length_are_no_speech() -> None:
    assert quotations(read('The "peasant patrols" killed nine men.')[1]) == []


def test_the_innermost_statement_decides() -> None:
    _, doc = read("Police said nine died.")

    def statement(rule: str, start: int, depth: int = 0) -> Statement:
        return Statement(
            speaker=None, speaker_span=None, cue=0, stance=HEDGED, content=((start, 4),),
            rule=rule, depth=depth,
        )  # fmt: skip

    spoken = (statement("outer", 0), statement("inner", 2), statement("cited", 0, depth=1))
    assert speaker_of(spoken, doc[3])[2] == "cited+inner+outer"


def test_a_denial_outweighs_a_hedge() -> None:
    assert least_firm([AFFIRMED, DENIED, HEDGED]) is DENIED


def test_every_verb_of_saying_has_a_frame() -> None:
    assert all(verb.frames for verb in speech_verbs().values())
    assert speech_verbs()["dismiss"].frames == {"report"}


TOLD_BY = [
    # what somebody makes known is not what opens the sentence
    ("After their leader was killed in a raid, the rebels announced a new chief.", "killed", ""),
    ("When ten clerks were killed, the ministry announced the deaths.", "killed", "the ministry"),
    ("Ten clerks were killed, the ministry announced.", "killed", "the ministry"),
    # where somebody works is not who he is
    (
        "A woman was hurt, police said. Men fired at a bus, said an official at the Bor police "
        "station. He added that two boys were killed.",
        "killed",
        "an official at the Bor police station",
    ),
    # the town with which a report opens in brackets is no part of him
    ("(Tolmar) Officials in the south said that nine men died.", "died", "Officials in the south"),
    # nor is the week in which he spoke
    (
        "The army is poorly trained although in recent months commanders claim to have killed "
        "roughly 90 rebels.",
        "killed",
        "commanders",
    ),
    ("Nine guards were killed in Koro on June 9, reports ARY News.", "killed", "ARY News"),
    (
        "On May 10, three clerks identified as Ali Said, Omar and Yusuf Noor, were hurt in Koro, "
        "reports Dawn.",
        "hurt",
        "Dawn",
    ),
    ("The army condemned the raid. It said nine guards were killed.", "killed", "The army"),
    ("Last week officials in the north said that nine men died.", "died", "officials in the north"),
    ("According to the report the raids left nine dead.", "dead", "the report"),
    (
        "Nine men died. This was disclosed in a statement by the army on its page on Sunday night.",
        "died",
        "the army",
    ),
    (
        "Nine men died, according to Ali Noor, the director of public relations on Friday in Gao.",
        "died",
        "Ali Noor, the director of public relations",
    ),
    ("According to the mayor of the town nine men died.", "died", "the mayor of the town"),
    ("The rebels however, said in a statement that nine men died.", "died", "The rebels"),
    (
        "Nine men died, according to the provincial governor's office late Friday.",
        "died",
        "the provincial governor's office",
    ),
    ("Nine men died, according to police late on Friday.", "died", "police"),
    (
        "Nine men died, said a clerk of the mayor at a press conference.",
        "died",
        "a clerk of the mayor",
    ),
    (
        "Police said one victim fled. The unit says officers came to the house. It said a man died.",
        "died",
        "The unit",
    ),
    # a mission that keeps peace speaks, a toll does not
    (
        "The UN peacekeeping mission confirmed that nine men died.",
        "died",
        "The UN peacekeeping mission",
    ),
    (
        "The group said the death toll was higher than reported, claiming that nine soldiers died.",
        "died",
        "The group",
    ),
    # who did it at the end of what is said says nothing
    (
        "The Norland Doctors' Network, a group of medics, says at least 14 boys were among the dead in "
        "the attack late on Friday by the rebels on the city of Tolmar.",
        "dead",
        "The Norland Doctors' Network, a group of medics",
    ),
]


@pytest.mark.parametrize(("text", "about", "speaker"), TOLD_BY)
def test_who_told_it(text: str, about: str, speaker: str) -> None:
    assert said(text, about)[0] == speaker


LETTERS = [
    ("The Bor News Agency sent a camera. Nine men died, BNA reported.", "media"),
    ("The Ministry of Health sent a team. Nine men died, MOH said.", "government"),
    ("The Bor Tea Company sent a van. Nine men died, BTX said.", "other"),
]


def test_a_surname_that_an_agency_bears_too_is_of_him_who_spoke_before() -> None:
    text = "Ministry spokesman Omar Maan said the town was quiet. Maan said nine men died."
    assert said(text, "died")[1] == "government"
    assert said("Maan said nine men died.", "died")[1] == "media"


@pytest.mark.parametrize(("text", "kind"), LETTERS)
def test_letters_are_of_the_kind_of_their_name(text: str, kind: str) -> None:
    assert said(text, "died")[1] == kind
