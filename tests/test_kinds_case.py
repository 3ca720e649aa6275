"""The comparison of event kinds with labels of ACLED's sub-event types."""

from pathlib import Path

from benchmarks.kinds_case import labels, measure, rows

LINES = (
    "id\tEventSnippet\tSubType\n"
    "1\tA drone strike killed four fighters.\tAIR_STRIKE\n"
    "2\tA hand grenade killed a waiter.\tGRENADE\n"
    "3\tThe two sides signed an agreement.\tAGREEMENT\n"
    "4\tPolice arrested nine men.\tSUIC_BOMB\n"
)


def test_labels_that_our_kinds_map_to(tmp_path: Path) -> None:
    path = tmp_path / "case.tsv"
    path.write_text(LINES, encoding="utf-8")
    pairs = list(labels(rows(path)))
    assert [label for _, label in pairs] == ["AIR_STRIKE", "GRENADE", "ARREST"]
    assert measure(pairs)["SUIC_BOMB"] == (0.0, 0.0, 1)
    assert measure(pairs)["AIR_STRIKE"] == (1.0, 1.0, 1)
