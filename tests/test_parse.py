"""A report as a Doc: offsets of the report, sentences by our own rules, datelines."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tallystick.parse import dateline_of, make_doc, parse
from tallystick.records import Report

if TYPE_CHECKING:
    from spacy.language import Language

    from tallystick.doc import Doc


def sentences(doc: "Doc") -> list[str]:
    return [text for sent in doc.sents if (text := " ".join(sent.text.split()))]


SENTENCES = [
    ("Two men died. Nine were hurt.", ["Two men died.", "Nine were hurt."]),
    ("Gen. Omar Khan spoke. He left.", ["Gen. Omar Khan spoke.", "He left."]),
    ("A statement by Brig.-Gen. Omar Khan says so. He left.",
     ["A statement by Brig.-Gen. Omar Khan says so.", "He left."]),
    ("The U.S. troops left. They ran.", ["The U.S. troops left.", "They ran."]),
    ("It cost 3.5 million. Police said so.", ["It cost 3.5 million.", "Police said so."]),
    ('"We lost nine men." He left.', ['"We lost nine men."', "He left."]),
    ("They fled. 12 people died.", ["They fled.", "12 people died."]),
    ("One died\n\nTwo were hurt", ["One died", "Two were hurt"]),
    ("Who did it? Nobody knows!", ["Who did it?", "Nobody knows!"]),
    ("“They ran.” Police came.", ["“They ran.”", "Police came."]),
    ("SIX MEN DIED IN THE RAID. NINE MEN FLED.",
     ["Six men died in the raid.", "Nine men fled."]),
    ("The army said that four peasants who had come home from the\n"
     "fields were killed by an unknown group of armed men, and that\n"
     "the mayor of the town was taken to a farm on the northern road\n"
     "and set free there.",
     ["The army said that four peasants who had come home from the fields were killed by an unknown"
      " group of armed men, and that the mayor of the town was taken to a farm on the northern road"
      " and set free there."]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentences(nlp: "Language", text: str, expected: list[str]) -> None:
    assert sentences(make_doc(Report(slug="t", text=text), nlp)) == expected


def test_title_and_text_never_share_a_sentence(nlp: "Language") -> None:
    report = Report(slug="t", title="Nine killed in raid", text="Soldiers came at dawn.")
    assert sentences(make_doc(report, nlp)) == ["Nine killed in raid", "Soldiers came at dawn."]


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Tolmar blast kills 8 - Ruritania News", "Tolmar blast kills 8"),
        ("Tolmar blast kills at least 20 - Reuters", "Tolmar blast kills at least 20"),
        ("Tolmar blast kills 8 | Ruritania", "Tolmar blast kills 8"),
        ("Nine killed in Tolmar raid - police", "Nine killed in Tolmar raid"),
        ("Tolmar raid - nine clerks killed", "Tolmar raid - nine clerks killed"),
    ],
)
def test_an_outlet_is_no_part_of_the_headline(nlp: "Language", title: str, headline: str) -> None:
    doc = parse(Report(slug="t", title=title, text="Soldiers came at dawn."), nlp)
    assert str(next(iter(doc.sents))).strip() == headline


def test_a_dash_before_a_word_is_a_word(nlp: "Language") -> None:
    report = Report(
        slug="t", text="TOLMAR (Reuters) -At least ~30 clerks -all of them women- fled."
    )
    words = [token.text for token in make_doc(report, nlp)]
    assert words[5:10] == ["-", "At", "least", "~", "30"]
    assert words[11:13] == ["-", "all"]


def test_a_dateline_is_no_part_of_the_first_sentence(nlp: "Language") -> None:
    report = Report(slug="t", text="QUETTA, Pakistan (AP) - Nine men were killed on Monday.")
    assert sentences(make_doc(report, nlp))[-1] == "Nine men were killed on Monday."


DATELINES = [
    ("LIMA, April 14 Rebels released 36 workers.", "LIMA, April 14 "),
    ("BOGOTA, Aug 22 (Reuters) Rebels killed five.", "BOGOTA, Aug 22 (Reuters) "),
    ("LIMA, Aug 13: Six people died.", "LIMA, Aug 13: "),
    ("LIMA, August 11. /RNA/. Two people died.", "LIMA, August 11. /RNA/. "),
    ("San Marcos, Oct 16 (RNA) Rebels killed five.", "San Marcos, Oct 16 (RNA) "),
    ("Lima, Mar 11 (Agencies): In a raid, rebels killed five.", "Lima, Mar 11 (Agencies): "),
    ("In Lima, Oct 16 saw five dead.", None),
    ("Nato (AFP) said so.", None),
    ("QUETTA, Pakistan (AP) _ Nine died.", "QUETTA, Pakistan (AP) _ "),
    ("Quetta, Pakistan (CNN) — Nine died.", "Quetta, Pakistan (CNN) — "),
    ("The Karu Front (KF) — nine men — fled.", None),
    ("KYIV — Nine people died.", "KYIV — "),
    ("QUETTA: Gunmen killed nine.", "QUETTA: "),
    ("New York, February 4, 2009 - Gunmen killed nine.", "New York, February 4, 2009 - "),
    ("Washington, D.C., May 9, 2022—Gunmen killed nine.", "Washington, D.C., May 9, 2022—"),
    ("Gao, May 4, 2023 saw nine dead.", None),
    ("KANO, Nigeria: Bandits killed nine.", "KANO, Nigeria: "),
    ("GAO: Two men were shot.\nMOPTI: Nine were killed.", None),
    ("QUETTA, Pakistan (AP) - Nine died.", "QUETTA, Pakistan (AP) - "),
    ("SAN SALVADOR, 12 OCT 89 (DPA) -- [TEXT] NINE DIED.",
     "SAN SALVADOR, 12 OCT 89 (DPA) -- [TEXT] "),
    ("Please turn on the sound\nNORFOLK, Va. - A boy died.", "Please turn on the sound\nNORFOLK, Va. - "),
    ("text size\n\nDETROIT (WXYZ) -- A boy died.", "text size\n\nDETROIT (WXYZ) -- "),
    ("text size\nUPDATE - A boy died.", None),
    ("Nine people - all farmers - died.", None),
    ("Nine people died.", None),
    ("", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DATELINES)
def test_where_the_dateline_ends(text: str, expected: str | None) -> None:
    report = Report(slug="t", title="Raid", text=text)
    told = dateline_of(report)
    end = told.end if told else None
    assert (None if end is None else report.content[5:end]) == expected


def test_lines_before_a_dateline_are_none_of_it() -> None:
    report = Report(slug="t", title="Raid", text="text size\nDETROIT (WXYZ) -- A boy died.")
    told = dateline_of(report)
    assert told is not None
    assert report.words(told) == "DETROIT (WXYZ) -- "


OFFSETS = [
    "Nine men\n\nwere  killed\tin Šibenik — “yesterday”.",
    "SIX SOLDIERS WERE KILLED IN BOGOTA\nON MONDAY.",
    "İzmir: nine killed 🚑 on Monday.",
    "",
]


@pytest.mark.parametrize("text", OFFSETS)
def test_offsets_of_the_doc_are_those_of_the_report(nlp: "Language", text: str) -> None:
    report = Report(slug="t", title="Nine killed", text=text)
    doc = parse(report, nlp)
    assert len(doc.text) == len(report.content)
    for token in doc:
        cut = report.content[token.idx : token.idx + len(token.text)]
        assert cut.lower() == token.text.lower()


def test_the_grammar_is_universal_dependencies(parsed: Callable[..., "Doc"]) -> None:
    doc = parsed("Four policemen were killed by gunmen.")
    assert {t.text: t.dep_ for t in doc if t.text in {"policemen", "killed", "gunmen"}} == {
        "policemen": "nsubj:pass",
        "killed": "ROOT",
        "gunmen": "obl:agent",
    }


def test_an_abbreviation_is_one_word_in_capitals_too(parsed: Callable[..., "Doc"]) -> None:
    assert "Gen." in [t.text for t in parsed("Gen. Khan spoke.")]
    assert "GEN." in [t.text.upper() for t in parsed("GEN. KHAN SPOKE TO THE TROOPS.")]


def test_a_dash_behind_a_bracket_parts_words(parsed: Callable[..., "Doc"]) -> None:
    words = [token.text for token in parsed("Nine guards—two of the army (RA)—were hurt.")]
    assert words[words.index("RA") : -1] == ["RA", ")", "—", "were", "hurt"]


def test_a_low_quotation_mark_before_a_space_is_a_comma(parsed: Callable[..., "Doc"]) -> None:
    assert "," in [token.text for token in parsed("Omar Noor\u201a 62\u201a was shot.")]


SHORT_FORMS = [
    ("He was shot at 9 p.m. The boy died.", 2),
    ("He was shot at 9 p.m. Officers came.", 2),
    ("He was shot at 9 p.m. Central time.", 1),
    ("He was shot at 9 p.m. Friday.", 1),
    ("He was shot on 37th St. As officers came, he fled.", 2),
    ("He was shot near St. Louis.", 1),
    ("He lives in the U.S. His son died.", 2),
    ("He joined the U.S. Army.", 1),
]


@pytest.mark.parametrize(("text", "expected"), SHORT_FORMS)
def test_a_short_form_may_end_a_sentence(nlp: "Language", text: str, expected: int) -> None:
    assert len(sentences(make_doc(Report(slug="t", text=text), nlp))) == expected


def test_what_a_page_has_around_its_text_is_blank(nlp: "Language") -> None:
    text = (
        "Image 1 of / 3 Caption Close A clerk fell. Image 2 of 3 Two porters came. Buy Photo Rain."
    )
    doc = make_doc(Report(slug="r", text=text), nlp)
    assert sentences(doc) == ["A clerk fell.", "Two porters came.", "Rain."]
    assert len(doc.text) == len(text) + 1
    counted = make_doc(Report(slug="r", text="Photo 2 of 5 clerks killed"), nlp)
    assert sentences(counted) == ["Photo 2 of 5 clerks killed"]
