"""Make the pipeline and the truecase table from the corpora with one command.

    python training/make_pipeline.py --corpora CORPORA --out WORK --package src/tallystick/data

``WORK`` gets the intermediate files.  With ``--held-out``, documents that share ten words in a row
with a text of that folder are left out everywhere.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import augment  # noqa: F401  (registers the augmenter)
import gemm  # noqa: F401  (faster matrix products)
import pretrain_text
import truecase
from evaluate import evaluate
from package import package
from prepare import prepare
from spacy.cli.train import train
from spacy.training.pretrain import pretrain
from spacy.util import load_config

CONFIG = Path(__file__).with_name("config.cfg")
SCORES = Path(__file__).with_name("scores.json")


def pretrain_embedding(raw_text: Path, out: Path) -> Path:
    """Pretrain the word embedding on raw text; returns the file of its weights."""
    out.mkdir(parents=True, exist_ok=True)
    config = load_config(CONFIG, overrides={"paths.raw_text": str(raw_text)}, interpolate=True)
    pretrain(config, out, silent=False)
    return out / "model-last.bin"


def train_pipeline(data: Path, out: Path, weights: Path | None, **changes: Any) -> Path:
    """Train on the prepared files; returns the folder of the best model."""
    overrides: dict[str, Any] = {
        "paths.train": str(data / "train.spacy"),
        "paths.dev": str(data / "dev.spacy"),
    }
    if weights:
        overrides["paths.init_tok2vec"] = str(weights)
    train(CONFIG, out, overrides={**overrides, **changes})
    return out / "model-best"


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True, help="folder of the corpora")
    parser.add_argument("--out", type=Path, required=True, help="folder for intermediate files")
    parser.add_argument("--package", type=Path, required=True, help="the package's data folder")
    parser.add_argument("--held-out", type=Path, help="folder of texts to keep out")
    parser.add_argument("--words", type=Path, help="a list of English words, one to a line")
    parser.add_argument("--pretrain", action="store_true", help="pretrain the word embedding")
    arguments = parser.parse_args()
    corpora, out, held_out = arguments.corpora, arguments.out, arguments.held_out
    table = arguments.package / "truecase.txt.gz"
    data = out / "data"

    prepare(corpora, data, held_out)
    truecase.write(truecase.build(corpora, held_out, arguments.words), table)
    weights = None
    if arguments.pretrain:
        pretrain_text.write(corpora, table, held_out, data / "raw.jsonl")
        weights = pretrain_embedding(data / "raw.jsonl", out / "pretrain")
    model = train_pipeline(data, out / "train", weights)
    package(model, arguments.package / "pipeline")
    scores = evaluate(arguments.package / "pipeline", data, table)
    SCORES.write_text(json.dumps(scores, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
