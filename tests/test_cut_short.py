"""Reports that break off anywhere, in their headline or in a sentence, are coded all the same."""

from typing import TYPE_CHECKING

from tallystick import Coding, Report, code_reports
from tallystick.pipeline import coder_with

if TYPE_CHECKING:
    from spacy.language import Language

SENTENCES = [
    "Two rebels were killed and as many soldiers were hurt in Gao on Monday, the army said.",
    "A couple and their three children, the youngest aged 4, did not survive the attack, police said.",
    "The rebels, who had claimed to have killed 12 soldiers, were blamed for the raid on the market.",
    "One of the five wounded, Ali Noor, a clerk and head of the council, later died in hospital.",
    "Ten lives were lost when two men shot dead a nurse and wounded six, police and medics said.",
    "A boy of 15 was shot and wounded by troops, though residents put the figure at 20.",
    "The raid left 40 people dead, nearly all of them rebels, a witness told police on Monday.",
    "Police arrested two men shot in the raid who had taken part in a fight to the death with his clan.",
    "On Sunday seven were killed elsewhere in the latest of a series of raids on the capital.",
]
HEADLINES = ["Gunmen kill four in a market of northern Kor", "Two shot in Gao | Dayton, OH"]
ENDS = ["", " -", " |", ":", " - KXYZ", ","]


def _cut() -> list[Report]:
    cut = [("", text) for sentence in SENTENCES for text in _beginnings(sentence)]
    titles = [
        title + end for headline in HEADLINES for title in _beginnings(headline) for end in ENDS
    ]
    cut += [(title, "Four men were killed.") for title in titles]
    return [
        Report(slug=f"cut-{at}", title=title, text=text) for at, (title, text) in enumerate(cut)
    ]


def _beginnings(line: str) -> list[str]:
    words = line.split(" ")
    return [" ".join(words[:at]) for at in range(1, len(words) + 1)]


def test_no_report_that_breaks_off_is_set_aside(nlp: "Language") -> None:
    results = list(code_reports(_cut(), load=lambda _: coder_with(nlp)))
    assert [str(result) for result in results if not isinstance(result, Coding)] == []
    assert any(coding.claims for coding in results if isinstance(coding, Coding))
