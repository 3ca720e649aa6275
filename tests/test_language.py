"""Another pipeline is used only if it is there and speaks Universal Dependencies."""

import json
from pathlib import Path

import pytest

from tallystick.language import NEEDED_LABELS, UnfitPipeline, check_pipeline


def make_pipeline(folder: Path, labels: list[str]) -> str:
    """The folder of a pipeline, as far as its own description goes."""
    meta = {"lang": "en", "name": "x", "version": "1.0.0", "labels": {"parser": labels}}
    (folder / "meta.json").write_text(json.dumps(meta))
    return str(folder)


def test_a_pipeline_with_ud_labels_is_fit(tmp_path: Path) -> None:
    check_pipeline(make_pipeline(tmp_path, [*NEEDED_LABELS, "vocative"]))


def test_a_pipeline_with_other_labels_is_not(tmp_path: Path) -> None:
    name = make_pipeline(tmp_path, ["nsubj", "nsubjpass", "dobj", "nummod", "conj", "appos"])
    with pytest.raises(UnfitPipeline, match=r"no label nsubj:pass, obj, obl:"):
        check_pipeline(name)


@pytest.mark.parametrize("name", ["no_such_pipeline", "/no/such/folder", "json"])
def test_what_is_no_pipeline_is_said(name: str) -> None:
    with pytest.raises(UnfitPipeline, match=name):
        check_pipeline(name)
