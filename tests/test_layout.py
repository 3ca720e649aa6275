"""Lines of fixed width are paragraphs; lists, verse and headings keep their breaks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tallystick.layout import unwrap

WIRE = """QUETTA, 3 MAY 89 (EFE) -- [TEXT] THE ARMY SAID THAT FOUR
PEASANTS WERE KILLED WHEN AN UNIDENTIFIED GROUP OF MEN
ATTACKED THE TOWN HALL OF A VILLAGE ON THE NORTHERN ROAD.
TWO POLICEMEN WERE WOUNDED IN THE RAID.

THE MAYOR WAS NOT HURT."""
LIST = "Killed:\nTwo farmers\nA driver\nThree officers\nNobody else"
LONG_LINES = "\n".join(["A paragraph of one line goes on and on, as on most pages. " * 4] * 5)


def test_full_lines_go_on() -> None:
    assert unwrap(WIRE).splitlines() == [
        "QUETTA, 3 MAY 89 (EFE) -- [TEXT] THE ARMY SAID THAT FOUR "
        "PEASANTS WERE KILLED WHEN AN UNIDENTIFIED GROUP OF MEN "
        "ATTACKED THE TOWN HALL OF A VILLAGE ON THE NORTHERN ROAD. "
        "TWO POLICEMEN WERE WOUNDED IN THE RAID.",
        "",
        "THE MAYOR WAS NOT HURT.",
    ]


@pytest.mark.parametrize("text", [LIST, LONG_LINES, "One died.\nTwo were hurt.", ""])
def test_other_text_stays(text: str) -> None:
    assert unwrap(text) == text


@given(st.text(alphabet="ab .\n\r\t", max_size=400))
def test_every_code_point_keeps_its_place(text: str) -> None:
    joined = unwrap(text)
    assert len(joined) == len(text)
    assert all(a == b for a, b in zip(joined, text, strict=True) if not b.isspace())
