"""Documents and talks that a report prints whole: their issuer gives what they tell."""

from functools import cache
from typing import TYPE_CHECKING

import pytest

from tallystick.extract.speakers import find_statements, speaker_of
from tallystick.parse import load, parse
from tallystick.records import Report

if TYPE_CHECKING:
    from spacy.language import Language

WIRE = "QUITO, 3 MAY 88 (RADIO NACIONAL) -- "


@cache
def language() -> "Language":
    return load()


def said(text: str, about: str) -> tuple[str, str]:
    """Speaker and kind of source for the last word `about` of a report."""
    report = Report(slug="r", title="", text=text)
    doc = parse(report, language())
    token = [token for token in doc if token.text.lower() == about][-1]
    source, _, _, _ = speaker_of(find_statements(report, doc), token)
    return (source.words, source.source_type.value) if source is not None else ("", "none")


@pytest.mark.parametrize(
    ("text", "speaker", "kind"),
    [
        (WIRE + "[COMMUNIQUE] [DEFENSE MINISTRY] [TEXT] Two patrols were attacked.\n\n   Nine men died.",
         "DEFENSE MINISTRY", "military"),
        (WIRE + "[SPEECH] [PRESIDENT ANA RUIZ, IN PROGRESS] [TEXT] My friends, nine men died.",
         "PRESIDENT ANA RUIZ", "government"),
        (WIRE + "[REPORT] [ARMED FORCES PRESS OFFICE] [EXCERPTS] Nine men died.",
         "ARMED FORCES PRESS OFFICE", "military"),
        (WIRE + "[REPORT] [LUISA PAZ] [TEXT] Nine men died.", "", "none"),
        (WIRE + "[TEXT] Nine men died.", "", "none"),
        (WIRE + "[COMMUNIQUE] [DEFENSE MINISTRY] [TEXT] According to residents, nine men died.",
         "residents", "witness"),
        ("The line was cut.\n\nPolice in Ada issued the following statement:\n\nNine men died.",
         "Police in Ada", "police"),
        ("Interior ministry communique:\n\nThe base was attacked.\n\nNine men died.",
         "Interior ministry", "government"),
        ("The mayor issued a statement. These are the districts:\n\nNine men died.", "", "none"),
    ],
)  # fmt: skip
def test_the_issuer_gives_all_that_a_document_tells(text: str, speaker: str, kind: str) -> None:
    assert said(text, "died") == (speaker, kind)


@pytest.mark.parametrize(
    ("about", "speaker"), [("fell", "GENERAL IVAN PAZ"), ("died", "MAYOR ANA RUIZ"), ("hurt", "")]
)
def test_each_talks_up_to_the_next_in_a_recording(about: str, speaker: str) -> None:
    text = (
        WIRE + "[TEXT] [BEGIN RECORDING] [GENERAL IVAN PAZ] Four men fell [words indistinct]."
        " [REPORTER] And in the town? [MAYOR ANA RUIZ] Nine men died. [END RECORDING]"
        " Two more were hurt."
    )
    assert said(text, about)[0] == speaker


@pytest.mark.parametrize(
    ("text", "speaker", "kind"),
    [
        ("An autopsy report released on Monday says nine men died.", "An autopsy report", "medical"),
        ("A police incident report says nine men died.", "police", "police"),
        ("The medical bulletin issued states that nine men died.", "The medical bulletin", "medical"),
        ("Police say nine men found fatally shot died.", "Police", "police"),
        ("Nine men died in an attack claimed by the Green Front.", "", "none"),
        ("Police searched the town. Nine men died, Sgt. Ana Ruiz said.", "Sgt. Ana Ruiz", "police"),
        ("Troops searched the town. Nine men died, Sgt. Ana Ruiz said.", "Sgt. Ana Ruiz", "military"),
        ("Nine men died, security and medical officials said.",
         "security and medical officials", "government"),
    ],
)  # fmt: skip
def test_documents_and_ranks_speak(text: str, speaker: str, kind: str) -> None:
    assert said(text, "died") == (speaker, kind)
