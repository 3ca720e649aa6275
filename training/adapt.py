"""Go on training a pipeline on sentences of its own field, mixed with the treebanks.

    python -m training.adapt --corpora CORPORA --data WORK/data --pipeline FOLDER --out FOLDER

The treebanks hold web pages, talks and encyclopedias; news of violence is written otherwise ("killing
three and wounding five", "police said", datelines). `news_trees/trees.jsonl` has trees of some 36,000
sentences of such news. What the pipeline knows already is kept: it starts from its weights, and of five
documents two are still the treebanks' (`prepare.py` writes them to WORK/data). A tenth of the
reports is kept to measure on (`is_measured`).
"""

import argparse
import json
import random
import shutil
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import crc32

import spacy
from spacy.tokens import Doc, DocBin
from spacy.training import Example
from spacy.util import load_config
from thinc.api import Adam, fix_random_seed

from benchmarks.codings.texts import written
from tallystick import Report
from tallystick.parse import load, make_doc
from training import gemm  # noqa: F401  (faster matrix products)
from training.augment import Augmenter, create_augmenter, give_sentence_starts

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.vocab import Vocab

HERE = Path(__file__).parent
TREES = HERE / "news_trees" / "trees.jsonl"
SEED = 3
STEPS = 4500
# Below the .002 of a training from scratch: what is known should bend, not break.
RATE = 0.0012
WARM_UP = 50
WORDS = 1200
# Of ten documents in a batch so many are news sentences, and of eight of these one is varied as
# the treebanks are: headlines and capitals.
NEWS = 0.6
VARIED = 0.12
DROPOUT = 0.2
REPORT_EVERY = 400
# Sentences written for this purpose: their trees have their text.
OWN = "own"

Tree = Mapping[str, Any]
# The features most often seen with a form and its word class: "killed", VERB.
Features = Mapping[tuple[str, str], str]
# Sentences kept to measure on, by corpus and all together.
Measured = Mapping[str, Sequence[Doc]]
SCORES = {"UPOS": "pos_acc", "UAS": "dep_uas", "LAS": "dep_las"}


def is_measured(tree: Tree) -> bool:
    """Whether the report of a tree is kept to measure on: one in ten, by a hash of its name."""
    return crc32(tree["document"].encode()) % 10 == 0


def features(treebank: Iterable[Doc]) -> Features:
    """What the treebanks most often say of a form in a word class."""
    seen: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for word in (word for doc in treebank for word in doc):
        seen[word.lower_, word.pos_][str(word.morph)] += 1
    return {word: counts.most_common(1)[0][0] for word, counts in seen.items()}


def read_trees() -> list[Tree]:
    """The trees of news sentences."""
    return [json.loads(line) for line in TREES.read_text(encoding="utf-8").splitlines()]


def news(
    corpora: Path, trees: Iterable[Tree], pipeline: str, known: Features, vocab: "Vocab"
) -> Iterator[tuple[Tree, Doc]]:
    """Each tree with its sentence as a document, the words taken from its corpus."""
    nlp = load(pipeline)
    of_report: dict[tuple[str, str], list[Tree]] = defaultdict(list)
    for tree in trees:
        of_report[tree["corpus"], tree["document"]].append(tree)
    first = [found[0] for found in of_report.values()]
    own = ((tree, ("", tree["text"])) for tree in first if tree["corpus"] == OWN)
    for named, (title, text) in chain(written(corpora, first), own):
        parsed = make_doc(Report(slug="tree", title=title, text=text), nlp, notes=True)
        for _, component in nlp.pipeline:
            parsed = component(parsed)
        for tree in of_report[named["corpus"], named["document"]]:
            yield tree, _sentence(parsed, tree, known, vocab)


def _sentence(parsed: Doc, tree: Tree, known: Features, vocab: "Vocab") -> Doc:
    """The sentence of a tree; what it does not say (features) as the pipeline has it by now."""
    inside = (word for word in parsed if tree["start"] <= word.idx < tree["end"])
    words = [word for word in inside if not word.is_space]
    classes, labels = tree["classes"].split(), tree["labels"].split()
    if len(words) != len(classes):
        raise ValueError(
            f"{tree['document']} at {tree['start']}: {len(words)} words are not those of its tree"
        )
    return Doc(
        vocab,
        words=[word.text for word in words],
        spaces=[parsed.text[end : end + 1].isspace() for end in (w.idx + len(w) for w in words)],
        pos=classes,
        morphs=[
            str(word.morph) if word.pos_ == cls else known.get((word.lower_, cls), "")
            for word, cls in zip(words, classes, strict=True)
        ],
        heads=[head - 1 if head else at for at, head in enumerate(tree["heads"])],
        deps=["ROOT" if label == "root" else label for label in labels],
        sent_starts=[at == 0 for at in range(len(words))],
    )


def as_given(nlp: "Language", doc: Doc) -> Example:
    """A sentence to learn or to measure on, its words and its start given."""
    words, spaces = [word.text for word in doc], [bool(word.whitespace_) for word in doc]
    example = Example(Doc(nlp.vocab, words=words, spaces=spaces), doc)
    give_sentence_starts(example)
    return example


def batches(
    nlp: "Language", treebank: Sequence[Doc], field: Sequence[Doc], vary: Augmenter
) -> Iterator[list[Example]]:
    """Batches without end of treebanks and news."""
    rng = random.Random(SEED)
    old, new = _without_end(treebank, rng), _without_end(field, rng)
    while True:
        batch: list[Example] = []
        words = 0
        while words < WORDS:
            is_news = rng.random() < NEWS
            doc = next(new if is_news else old)
            if is_news and rng.random() >= VARIED:
                batch.append(as_given(nlp, doc))
            else:
                batch.extend(vary(nlp, Example(nlp.make_doc(doc.text), doc)))
            words += len(doc)
        yield batch


def _without_end(docs: Sequence[Doc], rng: random.Random) -> Iterator[Doc]:
    while True:
        yield from rng.sample(docs, len(docs))


def adapt(
    nlp: "Language", treebank: Sequence[Doc], field: Sequence[Doc], measured: Measured
) -> Mapping[Any, Any]:
    """Trains on; the weights that count are the averages over all steps, which are returned."""
    lemmatizer: Any = nlp.get_pipe("trainable_lemmatizer")
    # A lemmatizer that is read from a file has its labels, but not the way back to them.
    lemmatizer.tree2label = {tree: at for at, tree in enumerate(lemmatizer.cfg["labels"])}
    varied = load_config(HERE / "config.cfg")["corpora"]["train"]["augmenter"]
    vary = create_augmenter(SEED, varied["case"], varied["form"])
    optimizer = Adam(RATE, L2=0.01, L2_is_weight_decay=True, grad_clip=1.0, use_averages=True)
    for step, batch in enumerate(batches(nlp, treebank, field, vary), start=1):
        optimizer.learn_rate = RATE * min(1, step / WARM_UP) * (1 - (step - 1) / STEPS)
        nlp.update(batch, drop=DROPOUT, sgd=optimizer)
        if step % REPORT_EVERY == 0:
            with nlp.use_params(optimizer.averages):
                print(
                    step,
                    *(f"{name} {scores(nlp, docs)['LAS']}" for name, docs in measured.items()),
                    flush=True,
                )
        if step == STEPS:
            break
    averages: Mapping[Any, Any] = optimizer.averages
    return averages


def scores(nlp: "Language", docs: Iterable[Doc]) -> dict[str, float]:
    """Words whose class, head, and head and label are right, in percent; without punctuation."""
    found = nlp.evaluate([as_given(nlp, doc) for doc in docs])
    return {name: round(100 * found[key], 1) for name, key in SCORES.items()}


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True, help="folder of the corpora")
    parser.add_argument("--data", type=Path, required=True, help="what prepare.py wrote")
    parser.add_argument("--pipeline", required=True, help="the pipeline to start from")
    parser.add_argument("--out", type=Path, help="folder for the adapted pipeline; none: measure")
    arguments = parser.parse_args()
    fix_random_seed(SEED)
    nlp = spacy.load(arguments.pipeline)
    treebank = list(DocBin().from_disk(arguments.data / "train.spacy").get_docs(nlp.vocab))
    known = features(treebank)
    found = list(news(arguments.corpora, read_trees(), arguments.pipeline, known, nlp.vocab))
    measured: dict[str, list[Doc]] = defaultdict(list)
    for tree, doc in found:
        if is_measured(tree):
            measured[tree["corpus"]].append(doc)
            measured["all"].append(doc)
    for name, docs in measured.items():
        print(f"{name}: {sum(map(len, docs)):,} words", scores(nlp, docs), flush=True)
    if arguments.out:
        learned = [doc for tree, doc in found if not is_measured(tree)]
        with nlp.use_params(adapt(nlp, treebank, learned, measured)):  # type: ignore[arg-type]
            nlp.to_disk(arguments.out)
        # No word of the reports goes along, and so no name: the strings are those it had.
        strings = Path("vocab") / "strings.json"
        shutil.copy(Path(arguments.pipeline) / strings, arguments.out / strings)


if __name__ == "__main__":
    main()
