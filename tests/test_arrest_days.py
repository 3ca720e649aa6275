"""Arrests for which a report gives no day: between the harm and the report."""

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tallystick.pipeline import code_report
from tallystick.records import Report
from tallystick.vocabulary import Effect

if TYPE_CHECKING:
    from spacy.language import Language

THURSDAY = date(2021, 6, 17)
SUNDAY, WEDNESDAY = date(2021, 6, 13), date(2021, 6, 16)
NONE = (None, None)

ARRESTS = [
    # nobody was held from the harm to the report
    ("Two clerks were shot in Leer on Sunday. No arrests have been made.", (SUNDAY, THURSDAY)),
    ("Two clerks were shot in Leer on Sunday. No one is in custody.", (SUNDAY, THURSDAY)),
    ("Two clerks were shot in Leer on Thursday. No arrests have been made.", (THURSDAY, THURSDAY)),
    # whoever is held for a harm of the report's own day
    (
        "Two clerks were shot in Leer early on Thursday. A suspect has been arrested, police said.",
        (THURSDAY, THURSDAY),
    ),
    # that for an older one may have been held on any day since
    ("Two clerks were shot in Leer on Sunday. Police have arrested three men in Koro.", NONE),
    ("Two clerks were shot in Leer in March. No arrests have been made.", NONE),
    ("Two clerks were shot in Leer. No arrests have been made.", NONE),
    # an arrest keeps the day that it states
    (
        "Two clerks were shot in Leer on Thursday. A nurse was arrested on Wednesday over a theft.",
        (WEDNESDAY, WEDNESDAY),
    ),
]


@pytest.mark.parametrize(("text", "expected"), ARRESTS)
def test_an_arrest_lies_between_the_harm_and_the_report(
    nlp: "Language", text: str, expected: tuple[date | None, date | None]
) -> None:
    report = Report(slug="t", text=text, published=THURSDAY)
    claims = code_report(report, nlp).claims
    held = [claim.when for claim in claims if claim.effect is Effect.DETAINED]
    assert [(when.start, when.end) for when in held] == [expected]
