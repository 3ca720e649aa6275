"""Whom a pronoun means: "He was shot" is told of the guard named before."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tallystick.extract.references import resolve, resolve_doer

if TYPE_CHECKING:
    from tallystick.doc import Doc

Parsed = Callable[..., "Doc"]

MEANT = [
    ("The coroner said Omar Noor died after he was shot.", "he", "Omar"),
    ("The chief confirmed that a nurse died when she was shot.", "she", "nurse"),
    (
        "Major Ben Noor, Koro police chief, said captain Helen Saro was on board a van when two men shot "
        "her.",
        "her",
        "Helen",
    ),
    ("A witness said a mob beat the thief. He said they stabbed him.", "him", "thief"),
    ("Ben Toro, 18, was charged in the slaying of Ana Garza. She died on Friday.", "She", "Ana"),
    ("Omar Noor set the cook on fire. She died five days later.", "She", "cook"),
    ("Omar Noor said Ali Moro shot him.", "him", "Omar"),
    ("A guard tried to stop the men. He was shot dead.", "He", "guard"),
    ("Sixteen-year-old Tamsil Qurshed, son of a cook, died when it hit him.", "him", "Tamsil"),
    # whose home it is, and not who tells of him in a quotation
    ("Omar Noor said: “They went to the chief's house and shot him.”", "him", "chief"),
    ("Gunmen stormed the home of Omar Noor and killed him.", "him", "Omar"),
    ("Omar Noor said: “They shot him.”", "him", "him"),
    ("Gunmen came. A nurse told it to reporters: “They shot a boy.”", "They", "Gunmen"),
    ("Omar Noor, who told a court “I am ill”, was held. Police say he was shot.", "he", "Omar"),
    ("The militants attacked a village. They killed nine people.", "They", "militants"),
    ("The woman accused the driver of theft. She was beaten.", "She", "woman"),
    ("Nine are in hospital and one was in a coma. He was shot.", "He", "one"),
    ("Five of the fighters attacked soldiers in the port. They died.", "They", "fighters"),
    ("Police said an officer shot the thief. He was taken to hospital.", "He", "thief"),
    ("An officer shot the thief in Koro. He died of it.", "He", "thief"),
    ("An officer shot the thief in Koro. He was praised.", "He", "officer"),
    ("Karim Saleh was followed by men in a white Quantum. He died.", "He", "Karim"),
    ("Two clerks fled. A guard was overpowered by six men. They died.", "They", "clerks"),
    ("Omar Noor fled. Mrs Hale was found dead. He told police of it.", "He", "Omar"),
    ("A jury heard of the fiancée. He fled.", "He", "He"),
    ("The chief said Omar Hale was hit by bullets. He died on the spot.", "He", "Omar"),
    ("Locals burned the homes of two clerks and robbed them.", "them", "them"),
    ("Two students were arrested. They were released on Sunday.", "They", "students"),
    ("The soldiers who were killed came from Gao.", "who", "soldiers"),
    ("A man whom police arrested was freed.", "whom", "man"),
    ("The 16-year-old was taken to a hospital, where he died.", "he", "old"),
    ("The victims' homes were burned, and they fled.", "they", "they"),
    ("Karim Saleh ran the party. He was killed on Monday.", "He", "Karim"),
    (
        "Police chief Anan Sirik said Mamat Daro, 50, was shot dead outside a shop. He was hit twice.",
        "He",
        "Mamat",
    ),
    ("Police chief Anan Sirik said a guard was shot dead. He blamed rebels.", "He", "Anan"),
]


@pytest.mark.parametrize(("text", "pronoun", "expected"), MEANT)
def test_whom_a_pronoun_means(parsed: Parsed, text: str, pronoun: str, expected: str) -> None:
    token = next(t for t in parsed(text) if t.text == pronoun)
    assert resolve(token).text == expected


ATTACKERS = [
    ("The gunmen came at night. People fled. They killed nine men.", "gunmen"),
    ("The armed men came at night. People fled. They killed nine men.", "men"),
    ("Police came. Three people fled. They stabbed an officer.", "people"),
    ("The militants attacked. They killed nine men.", "militants"),
]


@pytest.mark.parametrize(("text", "expected"), ATTACKERS)
def test_who_did_the_harm(parsed: Parsed, text: str, expected: str) -> None:
    token = next(t for t in parsed(text) if t.text == "They")
    assert resolve_doer(token).text == expected


UNRESOLVED = [
    ("He was shot dead.", "He"),
    ("The village was burned. They fled.", "They"),
    ("The soldiers left. He was shot.", "He"),
]


@pytest.mark.parametrize(("text", "pronoun"), UNRESOLVED)
def test_nobody_named_nobody_meant(parsed: Parsed, text: str, pronoun: str) -> None:
    token = next(t for t in parsed(text) if t.text == pronoun)
    assert resolve(token) == token


def test_a_noun_means_itself(parsed: Parsed) -> None:
    token = next(t for t in parsed("The guard was shot.") if t.text == "guard")
    assert resolve(token) == token


def test_a_person_named_long_before_is_not_meant(parsed: Parsed) -> None:
    between = " ".join(["It rained."] * 5)
    doc = parsed(f"A guard left. {between} He was shot.")
    token = next(t for t in doc if t.text == "He")
    assert resolve(token) == token


# What somebody tells of another's car or home is not done to him who tells it.
TOLD_BY = [
    (
        "Spokesman Ivo Lund said gunmen stopped the van of councillor Ana Bell and shot her.",
        "her",
        "Bell",
    ),
    (
        "Governor Ivo Lund said the bomber rammed the convoy of judge Tom Reed, killing him.",
        "him",
        "Reed",
    ),
    ("Governor Ivo Lund said the gunmen stopped his van and wounded him.", "him", "Lund"),
    ("Gunmen accused nine clerks of being spies and beheaded them.", "them", "clerks"),
]


@pytest.mark.parametrize(("text", "pronoun", "noun"), TOLD_BY)
def test_whom_a_teller_means(parsed: Parsed, text: str, pronoun: str, noun: str) -> None:
    token = next(t for t in parsed(text) if t.text == pronoun)
    meant = resolve(token)
    assert noun in {meant.text, *(c.text for c in meant.children)}


def test_a_couple_that_was_found_is_they(parsed: Parsed) -> None:
    doc = parsed("Officers found an elderly couple in a house in Tolmar. They had been shot.")
    assert resolve(next(t for t in doc if t.text == "They")).text == "couple"


# Police who tell of the harmed of the sentence before are not harmed themselves.
POLICE_TELL = [
    (
        "Rebels killed two traders in Tolmar. The police said they were kidnapped on Sunday.",
        "traders",
    ),
    ("Rain fell in Tolmar. The police said they were attacked at night.", "police"),
    ("Rebels killed two traders. Survivors said they were beaten at night.", "Survivors"),
]


@pytest.mark.parametrize(("text", "noun"), POLICE_TELL)
def test_whom_police_tell_of(parsed: Parsed, text: str, noun: str) -> None:
    assert resolve(next(t for t in parsed(text) if t.text == "they")).text == noun
