"""Posts shown in a report are the word of who wrote them."""

from typing import TYPE_CHECKING

import pytest

from tallystick.pipeline import code_report
from tallystick.records import Report

if TYPE_CHECKING:
    from spacy.language import Language


@pytest.mark.parametrize(
    ("text", "writers"),
    [
        ("Six men shot in a bar. — Akron Police (@akronpd) May 2, 2016", ["Akron Police"]),
        (
            "Six men shot. — Akron Police (@akronpd) May 2, 2016\nTwo men were killed.",
            ["Akron Police", None],
        ),
        (
            "Six men died in Ada. — Akron Police (@akronpd) May 2, 2016 A clerk was robbed and killed. "
            "— Lorain County Sheriff (@lorain) May 3, 2016",
            ["Akron Police", "Lorain County Sheriff"],
        ),
        ("Six men were shot (follow us @akronpd), May 2.", [None]),
    ],
)
def test_a_post_is_the_word_of_its_writer(
    nlp: "Language", text: str, writers: list[str | None]
) -> None:
    claims = code_report(Report(slug="t", text=text), nlp).claims
    assert [c.source.words if c.source else None for c in claims] == writers
