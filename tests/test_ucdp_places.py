"""UCDP's table of place expressions: what where_prec each of its rows gets, sentence by sentence."""

from typing import TYPE_CHECKING

import pytest

from tallystick.pipeline import code_report
from tallystick.records import Report

if TYPE_CHECKING:
    from spacy.language import Language

# Expression of the table, a sentence with it, and UCDP's where_prec.
ROWS = [
    ("in town", "Two men were killed in Kandahar.", 1),
    ("neighbourhood of a town", "Two men were killed in the Qaddam district of Damascus.", 1),
    ("shot down over town", "Two men were killed when a plane was shot down over Herat.", 1),
    ("near", "Two men were killed near Kandahar.", 2),
    ("vicinity", "Two men were killed in the vicinity of Kandahar.", 2),
    ("adjacent", "Two men were killed in a field adjacent to Kandahar.", 2),
    ("just outside", "Two men were killed just outside Kandahar.", 2),
    ("around", "Two men were killed around Kandahar.", 2),
    ("town area", "Two men were killed in the Mir Ali area of Pakistan.", 2),
    ("outskirts", "Two men were killed on the outskirts of Kandahar.", 2),
    ("suburbs", "Two men were killed in the suburbs of Aleppo.", 2),
    ("up to 25 km", "Two men were killed 20 km from Kandahar.", 2),
    ("north of", "Two men were killed north of Kandahar.", 2),
    ("southeast of", "Two men were killed southeast of the town of Gao.", 2),
    ("city towards village", "Two men were killed on the road from Goma.", 2),
    ("second-level division", "Two men were killed in Panjwayi district in Kandahar province.", 3),
    ("first-level division", "Two men were killed in Helmand province.", 4),
    ("part of a country", "Two men were killed in southern Somalia.", 5),
    ("border", "Two men were killed on the border between Syria and Jordan.", 5),
    ("mountains", "Two men were killed in the Tora Bora mountains of Afghanistan.", 5),
    ("road between", "Two men were killed on the road between Goma and Rutshuru.", 5),
    ("over 25 km", "Two men were killed 60 km north of Kandahar.", 5),
    ("country", "Two men were killed in Somalia.", 6),
    ("sea", "Two men were killed off the coast of Somalia.", 7),
]


@pytest.mark.parametrize(("text", "precision"), [row[1:] for row in ROWS], ids=[r[0] for r in ROWS])
def test_precision_of_an_expression(nlp: "Language", text: str, precision: int) -> None:
    found = code_report(Report(slug="t", text=text), nlp).claims[0].place
    assert found is not None
    assert found.precision == precision
