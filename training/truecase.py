"""Build the table that gives words in capitals their usual form back.

Wire texts of the 1980s and 1990s are all in capitals.  The table lists, for a lower-cased word,
the form it usually has inside a sentence: ``killed<TAB>killed``, ``farc<TAB>FARC``,
``salvador<TAB>Salvador``.  A word in no entry is most likely a name and is capitalised.

Sources: EWT and the free genres of GUM (training parts; their word classes tell names from common
words at the start of a sentence too), and bare counts of word forms inside sentences from other
free corpora, if they are there (see ``other_texts``).  Documents that share ten words in a row
with a held-out text are left out.  Regular inflections of the verbs and nouns found are added, the
acronyms in ``acronyms.txt``, and, for words not met in the corpora, the common words of a list of
English words (SCOWL, as Debian's package ``wamerican`` holds it).
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from conllu import FORM, LEMMA, UPOS, Document, Sentence
from heldout import HeldOut
from prepare import ewt, gum

WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’](?!s\b|S\b)[^\W\d_]+)*")
SENTENCE_END = re.compile(r"(?<=[.!?])\s+|(?<=[.!?][\"”’')\]])\s+|\n+")
# A letter to capitalise: the first of a sentence ("U.S. troops" is none), the M of "8 may 1989".
SENTENCE_START = re.compile(r"(?:\A\W*|(?<!\b\w[.!?])(?<=[.!?])[\"”’')\]]*\s+[\"“‘'(\[]*)[^\W\d_]")
MONTH = re.compile(r"\b\d{1,2}\s+m(?=(?:ay|arch)\b)|\bm(?=(?:ay|arch)\s+\d)")
# A capital seen less often than this does not outweigh a word list that has the word in lower case.
FEW = 6
COMMON_SHARE = 0.2
ACRONYMS = Path(__file__).with_name("acronyms.txt")
# Marks after which a capital says nothing: they open sentences of their own.
OPENERS = '"“‘:([—–-'

Table = dict[str, str]
Counts = dict[str, Counter[str]]


def restore(text: str, table: Table) -> str:
    """Give the words of a text in capitals their usual form (reference implementation)."""

    def form(match: re.Match[str]) -> str:
        word = match[0]
        return table.get(word.lower(), word.capitalize()) if word[:1].isalpha() else word.lower()

    restored = re.sub(r"(?<=\w)(['’])S\b", r"\1s", WORD.sub(form, text))
    for pattern in (SENTENCE_START, MONTH):
        restored = pattern.sub(lambda match: match[0][:-1] + match[0][-1].upper(), restored)
    return restored


def mostly_lower(words: list[str]) -> bool:
    """Whether a sentence is in ordinary case, and neither a headline nor in capitals."""
    letters = [word for word in words if word[0].isalpha()]
    return len(letters) > 4 and sum(word[0].islower() for word in letters) > len(letters) / 2


def count_sentence(counts: Counts, sentence: Sentence) -> None:
    """Count the forms of a treebank sentence, with its word classes to tell names."""
    text = sentence.text()
    proper = [False] * len(text)
    start = 0
    for column, space in zip(sentence.words, sentence.spaces, strict=True):
        end = start + len(column[FORM])
        if column[UPOS] == "PROPN":
            proper[start:end] = [True] * (end - start)
        elif column[UPOS] in ("NOUN", "VERB", "ADJ", "ADV") and column[LEMMA].islower():
            counts[column[LEMMA]][column[LEMMA]] += 1
        start = end + space
    matches = list(WORD.finditer(text))
    ordinary = mostly_lower([match[0] for match in matches])
    for match in matches:
        form = match[0]
        name = any(proper[match.start() : match.end()])
        if form.islower() or (name and ordinary):
            counts[form.lower()][form] += 1
        elif not name and form == form.capitalize():
            # A common word that opens a sentence, or an adjective such as "Afghan".
            first = match.start() == 0
            counts[form.lower()][form.lower() if first and form != "I" else form] += 1
        elif ordinary:
            counts[form.lower()][form] += 1


def count_text(counts: Counts, text: str) -> None:
    """Count the forms of plain text, but for the first word of a sentence."""
    for sentence in SENTENCE_END.split(text):
        matches = list(WORD.finditer(sentence))
        if not mostly_lower([match[0] for match in matches]):
            continue
        for match in matches[1:]:
            if sentence[: match.start()].rstrip()[-1:] not in OPENERS:
                counts[match[0].lower()][match[0]] += 1


def other_texts(corpora: Path, only_free: bool = False) -> Iterator[str]:
    """Documents of other corpora; those missing are skipped.

    M2E2 (Voice of America), re3d without its non-commercial BBC part, wikigold and CrossNER
    politics (both Wikipedia); and, unless ``only_free``, WikiEvents, whose annotation is free but
    whose texts are the outlets', so that no more than words may be counted in it.
    """
    yield from m2e2(corpora / "news/m2e2_sentences.jsonl.gz")
    for path in sorted(corpora.glob("re3d/*/documents.json")):
        if not path.parent.name.startswith("BBC"):
            yield from json_lines(path)
    for name in () if only_free else ("dev", "test"):
        yield from json_lines(corpora / f"wikievents/{name}.jsonl")
    yield from columns(corpora / "ner/wikigold/CONLL-format/data/wikigold.conll.txt")
    for name in ("train", "dev", "test"):
        yield from columns(corpora / f"ner/crossner_politics/{name}.txt")


def m2e2(path: Path) -> Iterator[str]:
    """The documents of M2E2, whose rows are sentences."""
    documents: dict[str, list[str]] = defaultdict(list)
    if path.exists():
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                documents[row["sentence_id"].rsplit("_", 1)[0]].append(row["sentence"])
    yield from ("\n".join(sentences) for sentences in documents.values())


def json_lines(path: Path) -> Iterator[str]:
    """The field ``text`` of each row."""
    if path.exists():
        for line in path.read_text(encoding="utf-8-sig").splitlines():
            if line.strip():
                yield json.loads(line)["text"]


def columns(path: Path) -> Iterator[str]:
    """The words of a file with one word a row, in its first column, as one text."""
    if path.exists():
        rows = path.read_text(encoding="utf-8").splitlines()
        yield " ".join(re.split(r"\s", row)[0] if row.strip() else "\n" for row in rows)


def inflections(lemma: str, pos: str) -> Iterator[str]:
    """Regular inflected forms of a verb or a noun."""
    stem = lemma[:-1]
    consonant_y = lemma.endswith("y") and lemma[-2:-1] not in "aeiou"
    hiss = lemma.endswith(("s", "x", "z", "ch", "sh"))
    yield stem + "ies" if consonant_y else lemma + ("es" if hiss else "s")
    if pos == "VERB":
        if lemma.endswith("e"):
            yield from (lemma + "d", stem + "ing")
        else:
            yield from (stem + "ied" if consonant_y else lemma + "ed", lemma + "ing")


def common_words(path: Path) -> set[str]:
    """The words of a word list that it has in lower case only."""
    words = {word for word in path.read_text(encoding="utf-8").split() if word.isalpha()}
    capital = {word.lower() for word in words if not word.islower()}
    return {word for word in words if word.islower() and word not in capital}


def build(corpora: Path, held_out: Path | None = None, word_list: Path | None = None) -> Table:
    """Count, decide on the usual form of every word, and add inflections and lists."""
    held = HeldOut(held_out)
    counts: Counts = defaultdict(Counter)
    lemmas: set[tuple[str, str]] = set()
    documents: list[Document] = ewt(corpora, "train") + gum(corpora, "train")
    for document in documents:
        if not held.shares("".join(sentence.text() for sentence in document.sentences)):
            for sentence in document.sentences:
                count_sentence(counts, sentence)
                lemmas.update((column[LEMMA], column[UPOS]) for column in sentence.words)
    for text in other_texts(corpora):
        if not held.shares(text):
            count_text(counts, text)
    common = common_words(word_list) if word_list else set()
    table = usual_forms(counts, common)
    for lemma, pos in sorted(lemmas):
        if pos in ("VERB", "NOUN") and len(lemma) > 2 and table.get(lemma) == lemma:
            for inflected in inflections(lemma, pos):
                table.setdefault(inflected, inflected)
    for word in common:
        table.setdefault(word, word)
    lines = ACRONYMS.read_text(encoding="utf-8").splitlines()
    forms = " ".join(line for line in lines if not line.startswith("#")).split()
    table.update((form.lower(), form) for form in forms)
    table.update((letter, letter.upper()) for letter in "bcdefghijklmnopqrstuvwxyz")  # initials
    return table


def usual_forms(counts: Counts, common: set[str]) -> Table:
    """The form that is most frequent; lower case where capitals are too few to tell.

    A common word that is part of many names or titles ("minister", "party") stays lower case: read
    as a name where it is none, it does more harm than the other way round.
    """
    table: Table = {}
    for word, forms in sorted(counts.items()):
        if word[0].isalpha() and WORD.fullmatch(word):
            form, number = max(forms.items(), key=lambda item: (item[1], item[0] == word))
            lower = number < FEW or forms[word] >= COMMON_SHARE * forms.total()
            table[word] = word if word in common and lower else form
    return table


def write(table: Table, path: Path) -> None:
    """Write the usual forms, one to a line; the same table gives the same bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    rows = "".join(f"{form}\n" for _, form in sorted(table.items()))
    path.write_bytes(gzip.compress(rows.encode("utf-8"), mtime=0))


def read(path: Path) -> Table:
    """Read a table."""
    forms = gzip.decompress(path.read_bytes()).decode("utf-8").splitlines()
    return {form.lower(): form for form in forms}


def coverage(table: Table, path: Path) -> dict[str, float]:
    """The share of the words of a ``*.jsonl.gz`` of texts that the table holds."""
    found: Counter[str] = Counter()
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            for match in WORD.finditer(json.loads(line)["text"]):
                form = table.get(match[0].lower())
                if match[0][0].isalpha():
                    found["words"] += 1
                    found["in the table"] += form is not None
                    found["as lower case"] += form is not None and form.islower()
    return {key: round(number / found["words"], 4) for key, number in found.items()}


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True, help="folder of the corpora")
    parser.add_argument("--out", type=Path, required=True, help="the table to write (.txt.gz)")
    parser.add_argument("--held-out", type=Path, help="folder of texts to keep out")
    parser.add_argument("--words", type=Path, help="a list of English words, one to a line")
    parser.add_argument("--coverage", type=Path, help="a .jsonl.gz of texts to measure on")
    arguments = parser.parse_args()
    table = build(arguments.corpora, arguments.held_out, arguments.words)
    write(table, arguments.out)
    lower = sum(form == word for word, form in table.items())
    print(f"{len(table)} words, {lower} of them lower case; {arguments.out.stat().st_size} bytes")
    if arguments.coverage:
        print("coverage:", coverage(table, arguments.coverage))


if __name__ == "__main__":
    main()
