"""The report's own day in lines of the page that are no prose."""

from datetime import date

import pytest

from tallystick.records import Report
from tallystick.when import dated, find_times

STORY = "Gunmen killed nine weavers in Kidira on Sunday."


def published(text):
    return dated(Report(slug="r", text=text)).published


@pytest.mark.parametrize(
    "line",
    [
        "By M. Sow | June 8, 2021",
        "BY MODOU SOW, Kidira Herald, Tuesday, June 8, 2021",
        "By Modou Sow\nJune 8, 2021 9:22 p.m. ET",
        "Posted on June 8, 2021",
        "Published 2:13 PM EDT June 8, 2021",
        "Published: 8 June 2021, 10:30 GMT | Last updated: 9 June 2021",
        "UPDATED: 9 June 2021 | PUBLISHED: 8 June 2021",
        "First published 8 June 2021",
        "M. Sow Published June 8, 2021 07:12am",
        "Modou Sow |08.06.2021",
        "2021/06/08",
        "Press release - 8 June 2021",
        "FOR IMMEDIATE RELEASE: June 8, 2021",
        "June 8, 2021 / 9:22 PM / CBS News",
        "8 June 2021 Last updated at 14:05 GMT",
        "Source: Reuters - Tue, 8 Jun 2021 10:22 GMT",
        "The Guardian, Tuesday 8 June 2021 14.05 BST",
        "June 8, 2021 Tuesday 9:22 AM GMT",
        "2021-06-08T10:00:00Z",
        "2021-06-08 10:00:00 +0200",
        "Updated June 8, 2021 at 10:11 AM",
        "Weavers killed\nM. Sow | Herald Reporter | June 8, 2021, 9:22 PM EDT | Updated 8 hours ago",
    ],
)
def test_a_line_of_the_page_gives_the_day_of_publication(line):
    assert published(f"{line}\n\n{STORY}") == date(2021, 6, 8)
    (told,) = (
        m for m in find_times(Report(slug="r", text=f"{line}\n\n{STORY}")) if "Sun" in m.when.words
    )
    assert told.when.start == date(2021, 6, 6)


@pytest.mark.parametrize(
    "text",
    [
        f"[8 June 2021] {STORY}",
        f"(8 June 2021) - {STORY}",
        f"(Reuters, 8 June 2021) {STORY}",
        f"Kidira (Reuters, 8 June 2021) -- {STORY}",
        f"Kidira, 8 June 2021. {STORY}",
        f"{STORY}\n\nPublished on 8 June 2021.",
        f"{STORY}\n\nThis article was first published on 8 June 2021.\nCopyright Herald",
    ],
)
def test_brackets_and_last_lines_give_it_too(text):
    assert published(text) == date(2021, 6, 8)


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen killed nine weavers in Kidira on 6 June 2021.",
        "By June 6, 2021, rebels had killed 90 people in Kidira.",
        "By Sunday, June 6, 2021, the army had killed 90 people.",
        "Victims Posted On June 6, 2021 Video Online",
        "Nine killed in Kidira | June 6, 2021 raid on market",
        "June 6, 2021: Gunmen killed nine weavers.",
        "June 6, 2021 - Gunmen kill Nine Weavers",
        f"{STORY}\n\nA paper published on 6 June 2021 said that the army was to blame.",
        f"{STORY} The film was posted on June 6, 2021.",
        "[6 June 2021] Gunmen killed nine weavers.\n\n[8 June 2021] Soldiers killed two.",
        "Two nurses were shot on June 6, 2021, by Modou Sow",
        "Photo: Funeral in Kidira, June 6, 2021 (AP)\nThe nine were buried.",
    ],
)
def test_a_day_of_the_story_is_no_day_of_publication(text):
    assert published(text) is None


def test_an_update_gives_way_to_the_day_of_the_file():
    report = Report(slug="r", text=f"Updated June 10, 2021\n{STORY}", published=date(2021, 6, 8))
    assert dated(report).published == date(2021, 6, 8)
    assert find_times(report)[-1].when.start == date(2021, 6, 6)


def test_the_day_of_a_picture_set_into_the_text_is_no_event_s():
    text = f"{STORY} (Published Monday, June 7, 2021)\n\nThe dead were found at an inn."
    mentions = find_times(Report(slug="r", text=text, published=date(2021, 6, 9)))
    kinds = {mention.when.words: mention.kind.value for mention in mentions}
    assert kinds == {"Sunday": "relative", "Monday, June 7, 2021": "limit"}
