"""The texts of the coded reports, put together from the corpora they stand in."""

import csv
import gzip
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from operator import itemgetter
from pathlib import Path
from typing import Any

Coding = Mapping[str, Any]
# A report as its corpus has it: title and text.
Written = tuple[str, str]

# Behind the title of a broadcaster's report a hyphen, and often one more behind the dateline.
_BEHIND_TITLE = re.compile(r"\s?-")
_SENTENCE_ENDS = (".", "!", "?", "”", '"')


def written(corpora: Path, codings: list[Coding]) -> Iterator[tuple[Coding, Written]]:
    """Each coding with its report, cut where the coder's copy was cut."""
    for corpus, read in _READERS.items():
        wanted = {coding["document"]: coding for coding in codings if coding["corpus"] == corpus}
        for name, title, text in read(corpora, wanted):
            coding = wanted[name]
            yield coding, (title[: coding["title"]], text[: coding["characters"]])


def _lines(path: Path) -> Iterator[Any]:
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8-sig") as stream:
        for line in stream:
            if line.strip():
                yield json.loads(line.strip().rstrip(","))


def _muc(corpora: Path, wanted: Mapping[str, Coding]) -> Iterator[tuple[str, str, str]]:
    for found in _lines(corpora / "muc" / "texts.jsonl.gz"):
        if found["id"] in wanted:
            yield found["id"], "", found["text"].strip()


def _gva(corpora: Path, wanted: Mapping[str, Coding]) -> Iterator[tuple[str, str, str]]:
    """The corpus has some reports twice, for each of their incidents."""
    left = set(wanted)
    for found in _lines(corpora / "gva" / "reports.jsonl.gz"):
        if found["id"] in left:
            left.remove(found["id"])
            yield found["id"], found["title"], found["text"].strip()


def _re3d(corpora: Path, wanted: Mapping[str, Coding]) -> Iterator[tuple[str, str, str]]:
    for path in sorted((corpora / "re3d").glob("*/documents.json")):
        for found in _lines(path):
            if found["_id"] in wanted:
                yield found["_id"], found["title"], found["text"]


def _wikievents(corpora: Path, wanted: Mapping[str, Coding]) -> Iterator[tuple[str, str, str]]:
    for name in ("dev", "test"):
        for found in _lines(corpora / "wikievents" / f"{name}.jsonl"):
            if found["doc_id"] in wanted:
                lines = (text.strip() for _, text in found["sentences"])
                yield found["doc_id"], "", "\n".join(lines)


def _voa(corpora: Path, wanted: Mapping[str, Coding]) -> Iterator[tuple[str, str, str]]:
    """The corpus has sentences; the first one begins with the title."""
    sentences: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for found in _lines(corpora / "news" / "m2e2_sentences.jsonl.gz"):
        name, _, number = found["sentence_id"].rpartition("_")
        sentence = found["sentence"].replace("\xa0", " ").strip()
        sentences[name].append((int(number), sentence))
    for name, coding in wanted.items():
        first, *others = (sentence for _, sentence in sorted(sentences[name], key=itemgetter(0)))
        title, rest = first[: coding["title"]], first[coding["title"] :]
        if title:
            rest = _BEHIND_TITLE.sub("", rest, count=1).replace("— -", "— ")
        told = (s if s.endswith(_SENTENCE_ENDS) else f"{s}." for s in (rest, *others) if s)
        yield name, title, " ".join(told)


def _rand(corpora: Path, wanted: Mapping[str, Coding]) -> Iterator[tuple[str, str, str]]:
    with (corpora / "rand" / "rand_dev.csv").open(encoding="utf-8-sig", newline="") as stream:
        for found in csv.DictReader(stream):
            if found["row"] in wanted:
                yield found["row"], "", found["Description"].strip()


def _terror(corpora: Path, wanted: Mapping[str, Coding]) -> Iterator[tuple[str, str, str]]:
    path = corpora / "wikipedia_terror_incidents" / "incidents.json"
    for number, found in enumerate(json.loads(path.read_text(encoding="utf-8"))):
        if str(number) in wanted:
            yield str(number), "", found["Description"].strip()


_Reader = Callable[[Path, Mapping[str, Coding]], Iterator[tuple[str, str, str]]]
_READERS: dict[str, _Reader] = {
    "muc": _muc,
    "gva": _gva,
    "re3d": _re3d,
    "wiki": _wikievents,
    "voa": _voa,
    "rand": _rand,
    "terror": _terror,
}
