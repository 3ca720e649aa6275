"""Another language pipeline than our own: is it there, and does it speak Universal Dependencies?"""

from pathlib import Path

# Dependency labels that the rules read. Pipelines with other labels (spaCy's own English ones say
# "nsubjpass" and "dobj") would find hardly a claim, without a word of warning.
NEEDED_LABELS = frozenset({"nsubj", "nsubj:pass", "obj", "obl", "nummod", "conj", "appos"})


class UnfitPipeline(ValueError):
    """A language pipeline that cannot be used; the message says why and what to do."""


def check_pipeline(name: str) -> None:
    """Raise `UnfitPipeline` unless `name` is a pipeline, installed or a folder, with UD labels."""
    labels = pipeline_labels(name)
    missing = NEEDED_LABELS - labels
    if missing:
        raise UnfitPipeline(
            f"pipeline {name!r} has no label {', '.join(sorted(missing))}: the rules read "
            "Universal Dependencies, as pipelines trained on UD treebanks have them"
        )


def pipeline_labels(name: str) -> frozenset[str]:
    """All labels that the parts of a pipeline give, as its own description has them."""
    from spacy.util import get_package_path, is_package, load_meta

    folder = get_package_path(name) if is_package(name) else Path(name)
    descriptions = sorted(folder.glob("meta.json")) or sorted(folder.glob("*/meta.json"))
    if not descriptions:
        raise UnfitPipeline(
            f"no language pipeline {name!r}: give the name of an installed spaCy pipeline or the "
            "folder of one"
        )
    labels = load_meta(descriptions[0]).get("labels", {})
    return frozenset(label for part in labels.values() for label in part)
