"""What several test modules share: the language pipeline, loaded once, and the claims of a text."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tallystick.extract import Text, extract
from tallystick.parse import load, parse
from tallystick.records import Claim, Report
from tallystick.vocabulary import Bound

if TYPE_CHECKING:
    from spacy.language import Language

    from tallystick.doc import Doc

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
    """Claims as lines that a table of examples can hold: "killed: 3 farmers, civilian"."""

    def read(text: str, title: str = "") -> list[str]:
        return [line(claim) for claim in claims_of(text, title)]

    return read


def line(claim: Claim) -> str:
    """A claim in one line: "killed: at_least 3 farmers, civilian"; no words, no victim named."""
    count = claim.count
    number = "" if count.value is None else str(count.value)
    if count.value_high is not None:
        number += f"-{count.value_high}"
    bound = "" if count.bound is Bound.EXACT else count.bound.value
    told = " ".join(part for part in (bound, number, claim.victim.words) if part)
    return f"{claim.effect}: {told}, {claim.victim.actor_class}"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the wordings of known_weaknesses.txt, which are not read right yet."""
    lines = (
        (Path(__file__).parent / "known_weaknesses.txt").read_text(encoding="utf-8").splitlines()
    )
    known = tuple(line for line in lines if line and not line.startswith("#"))
    for item in items:
        if item.nodeid.startswith(known):
            item.add_marker(pytest.mark.xfail(reason="known weakness", strict=True))
