"""Read CoNLL-U treebanks into spaCy documents.

Form, lemma, UPOS, XPOS, morphological features, head and dependency label are kept.  Enhanced
dependencies and the MISC column (but for ``SpaceAfter``) are left behind.
"""

from __future__ import annotations

import gzip
import tarfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from spacy.tokens import Doc

if TYPE_CHECKING:
    from spacy.vocab import Vocab

ID, FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, _DEPS, MISC = range(10)


@dataclass
class Sentence:
    """The words of one sentence, and which of them are followed by a space."""

    words: list[list[str]] = field(default_factory=list)
    spaces: list[bool] = field(default_factory=list)

    def text(self) -> str:
        """The sentence as it was written."""
        pairs = zip(self.words, self.spaces, strict=True)
        return "".join(word[FORM] + " " * space for word, space in pairs)


@dataclass
class Document:
    """A document of a treebank: its name and its sentences."""

    name: str
    sentences: list[Sentence] = field(default_factory=list)


def read_sentence(lines: Iterable[str]) -> Sentence:
    """The words of a sentence, from its lines but for comments."""
    sentence = Sentence()
    joined: tuple[int, bool] = (0, True)  # end of a multi-word token, and the space after it
    for line in lines:
        columns = line.split("\t")
        space = "SpaceAfter=No" not in columns[MISC].split("|")
        if "-" in columns[ID]:
            joined = (int(columns[ID].split("-")[1]), space)
        elif "." not in columns[ID]:
            number = int(columns[ID])
            if number <= joined[0]:
                space = number == joined[0] and joined[1]
            sentence.words.append(columns)
            sentence.spaces.append(space)
    return sentence


def read_documents(lines: Iterable[str]) -> Iterator[Document]:
    """Yield the documents of one CoNLL-U file."""
    document = Document("")
    pending: list[str] = []
    for line in chain((line.rstrip("\n") for line in lines), [""]):
        if line.startswith("# newdoc"):
            if document.sentences:
                yield document
            document = Document(line.partition("=")[2].strip())
        elif line and not line.startswith("#"):
            pending.append(line)
        elif not line and pending:
            document.sentences.append(read_sentence(pending))
            pending = []
    if document.sentences:
        yield document


def read_gz(path: Path) -> Iterator[Document]:
    """Yield the documents of a gzipped CoNLL-U file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from read_documents(lines)


def read_tar(path: Path) -> Iterator[Document]:
    """Yield the documents of all CoNLL-U files in a tar archive, in the order of their names."""
    with tarfile.open(path) as archive:
        members = [m for m in archive.getmembers() if m.name.endswith(".conllu")]
        for member in sorted(members, key=lambda m: m.name):
            handle = archive.extractfile(member)
            assert handle is not None
            yield from read_documents(handle.read().decode("utf-8").splitlines())


def to_doc(vocab: Vocab, sentences: Iterable[Sentence]) -> Doc:
    """Put sentences together into one gold-standard spaCy document."""
    words: list[str] = []
    spaces: list[bool] = []
    lemmas: list[str] = []
    pos: list[str] = []
    tags: list[str] = []
    morphs: list[str] = []
    heads: list[int] = []
    deps: list[str] = []
    starts: list[bool | int | None] = []
    for sentence in sentences:
        offset = len(words)
        for index, column in enumerate(sentence.words):
            form = column[FORM].replace(" ", "_")
            head = int(column[HEAD])
            words.append(form)
            pos.append(column[UPOS])
            tags.append(column[XPOS])
            morphs.append("" if column[FEATS] == "_" else column[FEATS])
            lemmas.append(form if column[LEMMA] == "_" else column[LEMMA])
            heads.append(offset + (head - 1 if head else index))
            deps.append("ROOT" if column[DEPREL] == "root" else column[DEPREL])
            starts.append(index == 0)
        spaces.extend(sentence.spaces)
    return Doc(
        vocab,
        words=words,
        spaces=spaces,
        lemmas=lemmas,
        pos=pos,
        tags=tags,
        morphs=morphs,
        heads=heads,
        deps=deps,
        sent_starts=starts,
    )
