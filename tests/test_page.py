"""The page: whole, inert, linked both ways, and readable in a browser without a network."""

import re
import shutil
import subprocess
from collections import Counter
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tallystick.export.marks import marked_text
from tallystick.export.page import page
from tallystick.export.speakers import speakers
from tallystick.records import AuditItem, Coding
from tests.codings import (
    REPORT,
    SOLDIERS,
    TROOPS,
    VILLAGERS,
    make_full_coding,
    make_reading,
)
from tests.make import (
    make_claim,
    make_coding,
    make_count,
    make_incident,
    make_location,
    make_place,
    make_report,
    make_source,
    make_span,
)

EMPTY = {"area", "base", "br", "col", "circle", "hr", "img", "input", "link", "meta", "path"}


class Page(HTMLParser):
    """What a browser would find: ids, links, elements still open, and the words shown."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: Counter[str] = Counter()
        self.links: list[str] = []
        self.tags: Counter[str] = Counter()
        self.attributes: set[str] = set()
        self.words: list[str] = []
        self.open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        values = dict(attrs)
        self.attributes |= set(values)
        if values.get("id"):
            self.ids[str(values["id"])] += 1
        if tag == "a":
            self.links.append(str(values["href"]))
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in EMPTY:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] not in ("script", "style"):
            self.words.append(data)


def make_page(coding: Coding, folder: Path) -> str:
    page([coding], folder / "page.html")
    return (folder / "page.html").read_text(encoding="utf-8")


def test_elements_close_and_anchors_resolve(tmp_path: Path) -> None:
    seen = Page(make_page(make_full_coding(), tmp_path))
    assert seen.open == []
    assert [name for name, times in seen.ids.items() if times > 1] == []
    assert [link for link in seen.links if link[1:] not in seen.ids] == []


@pytest.mark.parametrize("label", ["c1", "c2", "c3", "c4", "u1"])
def test_claims_and_their_words_are_linked_both_ways(label: str, tmp_path: Path) -> None:
    seen = Page(make_page(make_full_coding(), tmp_path))
    assert {label, f"{label}-text"} <= set(seen.ids)
    assert {f"#{label}", f"#{label}-text"} <= set(seen.links)


HOSTILE = '<script>alert(1)</script><img src=x onerror="alert(2)"> & "40" killed {{ 7 * 7 }}'


def test_words_of_a_report_are_inert(tmp_path: Path) -> None:
    report = make_report(title=HOSTILE, text=HOSTILE, slug=HOSTILE, publisher=HOSTILE)
    claim = make_claim(
        span=make_span(HOSTILE, report), source=make_source(HOSTILE), sentence=make_span("", report)
    )
    seen = Page(make_page(make_coding(report=report, claims=(claim,)), tmp_path))
    assert seen.tags["script"] == 1
    assert seen.tags["img"] == 0
    assert "onerror" not in seen.attributes
    assert "".join(seen.words).count("{{ 7 * 7 }}") >= 3


def test_nothing_is_loaded_and_the_policy_forbids_it(tmp_path: Path) -> None:
    html = make_page(make_full_coding(), tmp_path)
    seen = Page(html)
    assert not {"src", "style", "onclick", "srcset"} & seen.attributes
    assert not re.search(r"https?://|@import|url\(", html)
    assert "default-src 'none'; style-src 'sha256-" in unescape(html)


def test_other_places_of_a_name_can_be_opened(tmp_path: Path) -> None:
    place = make_place(location=make_location(), score=0.7, rivals=(make_location(country="Chad"),))
    incident = make_incident(place=place)
    seen = Page(make_page(make_coding(claims=(), incidents=(incident,)), tmp_path))
    said = re.sub(r"\s+", " ", "".join(seen.words))
    assert (
        "Likely 0.70, or another place of the name also Dar Selin, Chad (12.5000, 24.2500)" in said
    )


@pytest.mark.parametrize(
    "expected",
    [
        "Heavy fighting <reported>",
        "Published Tuesday 12 March 2019",
        "around Dar Selin, Upper Province",
        "12.5000, 24.2500 (Dar Selin, where-precision 2)",
        "place not stated",
        "date not stated",
        "number not given: 2 or more",
        "of them 1 girl",
        "40 against 31 or more",
        "denied by its only source",
        "counts hamlets, not people",
        "number-words",
        "Also as “Omar”",
        "the report itself",
    ],
)
def test_the_page_says(expected: str, tmp_path: Path) -> None:
    seen = Page(make_page(make_full_coding(), tmp_path))
    assert expected in re.sub(r"\s+", " ", "".join(seen.words))


def test_a_report_without_a_date_or_claims_says_so(tmp_path: Path) -> None:
    bare = dict.fromkeys(("claims", "incidents", "estimates", "contradictions", "audit"), ())
    coding = make_coding(report=make_report(published=None, title=""), **bare)
    words = " ".join(Page(make_page(coding, tmp_path)).words)
    assert "Publication date not stated" in words
    assert "No claim was read" in words


def test_dates_and_ages_are_folded(tmp_path: Path) -> None:
    item = AuditItem(kind="number", span=make_span("12", REPORT), words="12", reason="an age")
    html = make_page(make_full_coding(audit=(item,)), tmp_path)
    assert "0 not accounted for" in html
    assert re.search(r'<details class="ordinary">.*id="u1".*</details>', html, re.DOTALL)


def test_several_reports_in_one_file_keep_their_anchors_apart(tmp_path: Path) -> None:
    page([make_full_coding(), make_full_coding()], tmp_path / "both.html")
    seen = Page((tmp_path / "both.html").read_text(encoding="utf-8"))
    assert seen.open == []
    assert {"r1-c1", "r2-c1", "reports"} <= set(seen.ids)
    assert [link for link in seen.links if link[1:] not in seen.ids] == []
    assert max(seen.ids.values()) == 1


def test_a_folder_gets_a_page_per_report_and_an_index(tmp_path: Path) -> None:
    index = make_report(slug="index", text=REPORT.text, title=REPORT.title)
    page([make_full_coding(), make_full_coding(report=index)], tmp_path)
    assert {file.name for file in tmp_path.iterdir()} == {
        "index.html",
        "index-2.html",
        "dar-selin.html",
    }
    seen = Page((tmp_path / "index.html").read_text(encoding="utf-8"))
    assert seen.links == ["dar-selin.html", "index-2.html"]


def test_pieces_are_the_text_unchanged() -> None:
    text = marked_text(make_full_coding())
    shown = ["".join(piece.words for piece in block) for block in (text.title, *text.paragraphs)]
    assert "\n".join(shown) == REPORT.content


@pytest.mark.parametrize(
    ("words", "claims", "target", "opens"),
    [
        ("Forty", ("c1",), "c1", ("c1",)),
        (" rebels and ", ("c1",), "c1", ()),
        ("12 soldiers died", ("c1", "c2"), "c2", ("c2",)),
        ("3", (), "u1", ("u1",)),
    ],
)
def test_overlapping_marks_are_cut_and_lead_to_the_inner_one(
    words: str, claims: tuple[str, ...], target: str, opens: tuple[str, ...]
) -> None:
    text = marked_text(make_full_coding())
    piece = next(p for block in text.paragraphs for p in block if p.words == words)
    assert (piece.claims, piece.target, piece.opens) == (claims, target, opens)


@pytest.mark.parametrize(("words", "bold"), [("12", True), ("", False)])
def test_only_words_of_a_number_are_bold(words: str, bold: bool) -> None:
    evidence = (make_reading("count", "12 soldiers", "bare-plural"),)
    claim = replace(SOLDIERS, count=make_count(words=words), evidence=evidence)
    text = marked_text(make_full_coding(claims=(claim,)))
    piece = next(p for block in text.paragraphs for p in block if p.words == "12 soldiers")
    assert piece.in_count is bold


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("One.\nTwo.", ["One.", "Two."]),
        ("A wrapped\nline.\n\nTwo.", ["A wrapped\nline.", "Two."]),
        ("One.\n \n\nTwo.\n", ["One.", "Two."]),
        ("", []),
    ],
)
def test_paragraphs(text: str, paragraphs: list[str]) -> None:
    coding = make_coding(report=make_report(text=text), claims=(), incidents=())
    shown = marked_text(coding).paragraphs
    assert ["".join(piece.words for piece in block) for block in shown] == paragraphs


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["spokesman Idris Omar", "Omar"], [("spokesman Idris Omar", ("Omar",))]),
        (["Omar", "spokesman Idris Omar"], [("spokesman Idris Omar", ("Omar",))]),
        (["Ali Omar", "Idris Omar", "Omar"], [("Ali Omar", ()), ("Idris Omar", ()), ("Omar", ())]),
        (["Mr Ali Omar", "Ali Omar", "Omar"], [("Mr Ali Omar", ("Ali Omar", "Omar"))]),
        (["Idris Omari", "Omar"], [("Idris Omari", ()), ("Omar", ())]),
    ],
)
def test_a_short_name_joins_the_one_long_name_that_ends_in_it(
    names: list[str], expected: list[tuple[str, tuple[str, ...]]]
) -> None:
    claims = tuple(
        make_claim(id=f"killed@{at}", source=make_source(name)) for at, name in enumerate(names)
    )
    told = speakers(make_coding(claims=claims))
    assert [(each.source.words if each.source else "", each.also) for each in told] == expected


def test_the_reports_own_voice_comes_last() -> None:
    told = speakers(make_full_coding())
    assert [each.source for each in told] == [VILLAGERS.source, None]
    assert told[0].claims == (VILLAGERS, TROOPS)


_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chromium-headless-shell")
CHROMIUM = next(filter(None, map(shutil.which, _BROWSERS)), "")


@pytest.mark.skipif(not CHROMIUM, reason="no Chromium on this machine to open the page in")
def test_a_browser_shows_the_words_of_the_claim_that_was_followed(tmp_path: Path) -> None:
    make_page(make_full_coding(), tmp_path)
    address = (tmp_path / "page.html").as_uri() + "#c3"
    shown = subprocess.run(
        [
            CHROMIUM,
            *("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-quic"),
            *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
            f"--user-data-dir={tmp_path / 'profile'}",
            *("--dump-dom", address),
        ],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    ).stdout
    chosen = re.findall(r'class="([^"]*\bchosen\b[^"]*)"', shown)
    assert any(name.startswith("card") for name in chosen)
    assert any(name.startswith("m ") for name in chosen)
    assert re.search(r'class="chosen-support"[^>]*>army spokesman Idris Omar<', shown)
