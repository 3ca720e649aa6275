"""What several test modules share: the language pipeline, loaded once, and the claims of a text."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import pytest

from tallystick.extract import Text, extract
from tallystick.parse import load, parse
from tallystick.records import Claim, Report
from tallystick.vocabulary import Bound

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

# A Thursday, so that "on Wednesday" is the day before.
PUBLISHED = date(2021, 6, 17)


@pytest.fixture(scope="session")
def nlp() -> "Language":
    """The package's own language pipeline."""
    return load()


@pytest.fixture(scope="session")
def parsed(nlp: "Language") -> Callable[..., "Doc"]:
    """`parsed("Two men were shot.")`: the Doc of a short report."""

    def parse_text(text: str, title: str = "") -> "Doc":
        return parse(Report(slug="test", title=title, text=text, published=PUBLISHED), nlp)

    return parse_text


@pytest.fixture(scope="session")
def claims_of(nlp: "Language") -> Callable[..., tuple[Claim, ...]]:
    """`claims_of("Two men were shot dead.")`: what a short report says, each claim by itself."""

    def read(text: str, title: str = "") -> tuple[Claim, ...]:
        report = Report(slug="test", title=title, text=text, published=PUBLISHED)
        return extract(Text(report, parse(report, nlp)))

    return read


@pytest.fixture(scope="session")
def lines_of(claims_of: Callable[..., tuple[Claim, ...]]) -> Callable[..., list[str]]:
    """Claims as lines that a table of examples can hold: "killed: at_least 10 soldiers"."""

    def read(text: str, title: str = "") -> list[str]:
        return [line(claim) for claim in claims_of(text, title)]

    return read


def line(claim: Claim) -> str:
    """A claim in one line: "killed: 3 farmers, civilian" or "injured: vague people, unknown"."""
    count, words = claim.count, claim.victim.words
    number = "" if count.bound is Bound.EXACT else f"{count.bound} "
    if count.bound is not Bound.VAGUE:
        number += f"{count.value} " if count.value_high is None else f"{count.value}-{count.value_high} "
    return f"{claim.effect}: {number}{words}, {claim.victim.actor_class}"
