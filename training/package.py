"""Copy a trained pipeline into the package, without what only training needs.

The ``training``, ``corpora``, ``pretraining`` and ``initialize`` sections of the configuration
name code and files that are not there at run time; they are emptied, and so are the paths.
``meta.json`` gets the name, the licence and the sources.  Any folder in the target is replaced;
files such as its README stay.
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import spacy

# A tagger of XPOS may be trained beside, to shape the shared embedding; it is not packaged.
ONLY_IN_TRAINING = ("tagger",)
META = {
    "name": "ud_reports_sm",
    "version": "1.4.0",
    "description": "Compact English pipeline with Universal Dependencies labels, for news reports.",
    "author": "tallystick",
    "license": "CC BY-SA 4.0",
    "spacy_version": ">=3.8.11,<3.9.0",
    "sources": [
        {
            "name": "Universal Dependencies English EWT",
            "url": "https://github.com/UniversalDependencies/UD_English-EWT",
            "license": "CC BY-SA 4.0",
        },
        {
            "name": "GUM: academic, bio, court, interview, news, speech, textbook, vlog, voyage",
            "url": "https://github.com/UniversalDependencies/UD_English-GUM",
            "license": "CC BY 4.0 (annotation); texts CC BY, CC BY-SA or public domain",
        },
        {
            "name": "Trees of news sentences, training/news_trees",
            "url": "",
            "license": "CC BY-SA 4.0 (annotation)",
        },
    ],
}


def package(model: Path, target: Path) -> None:
    """Write the pipeline to ``target``; other files there (README, LICENSE) are kept."""
    nlp = spacy.load(model)
    for name in ONLY_IN_TRAINING:
        if name in nlp.pipe_names:
            nlp.remove_pipe(name)
    for section in ("training", "corpora", "pretraining", "initialize"):
        nlp.config[section] = {}
    nlp.config["paths"] = dict.fromkeys(nlp.config["paths"])
    nlp.meta.update(META)
    nlp.meta.pop("performance", None)
    target.mkdir(parents=True, exist_ok=True)
    for folder in [path for path in target.iterdir() if path.is_dir()]:
        shutil.rmtree(folder)
    nlp.to_disk(target)
    size = sum(path.stat().st_size for path in target.rglob("*") if path.is_file())
    print(f"{target}: {size / 1e6:.1f} MB")


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path, help="folder of the trained pipeline")
    parser.add_argument("target", type=Path, help="folder in the package")
    arguments = parser.parse_args()
    package(arguments.model, arguments.target)


if __name__ == "__main__":
    main()
