"""The mean of the weights of two trained pipelines, of which one went on from the other.

    python -m training.mean --pipeline FOLDER --pipeline FOLDER --out FOLDER

Weights that lie on one way of learning may be averaged: the mean is steadier than the last of them.
"""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

import spacy

if TYPE_CHECKING:
    from spacy.language import Language


def mean(one: "Language", other: "Language") -> "Language":
    """The first pipeline with the mean of both, weight by weight; raises ValueError if they differ."""
    for name in one.pipe_names:
        component: Any = one.get_pipe(name)
        twins: Any = other.get_pipe(name)
        layers = zip(component.model.walk(), twins.model.walk(), strict=True)
        for layer, twin in layers:
            for param in layer.param_names:
                if layer.has_param(param) is not twin.has_param(param):
                    raise ValueError(f"{name}: {param} is in one of the pipelines alone")
                if layer.has_param(param):
                    both = (layer.get_param(param) + twin.get_param(param)) / 2
                    layer.set_param(param, both)
    return one


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pipeline", action="append", required=True, help="twice")
    parser.add_argument("--out", type=Path, required=True, help="folder for the mean")
    arguments = parser.parse_args()
    one, other = map(spacy.load, arguments.pipeline)
    mean(one, other).to_disk(arguments.out)


if __name__ == "__main__":
    main()
