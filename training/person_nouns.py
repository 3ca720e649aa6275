"""Collect the common nouns that stand for people from GUM's layer of entities.

A noun is kept when it heads at least ``LEAST`` mentions of persons and at least ``SHARE`` of all
the mentions that it heads are persons.  Only nouns that ``people.tsv`` lacks are written: they have
no class there, so whoever they name is a civilian unless the words beside them say more.

    python training/person_nouns.py --corpora CORPORA --out src/tallystick/data/person_nouns.tsv
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from conllu import FORM, LEMMA, MISC, UPOS, XPOS, Document, Sentence, read_tar
from heldout import HeldOut
from prepare import FREE_GENRES

LEAST = 1
SHARE = 0.8
# Nouns of GUM that are not taken over, and why.
LEFT_OUT: dict[str, str] = {
    noun: reason
    for reason, nouns in {
        "a slip of the text or of its words": "diety foody i jkthom pro-beijing santorum tf",
        "no human being": """angel anti-christ apostle deity demon god mermaid saint superhero
            zombie""",
        "mostly a thing, a quality or a post in news": """being breaker buff coach contraband
            comforter counsel cruncher dresser elect exterminator fake harem holder independent
            inferior pro speaker
            stormtrooper superior touchstone unknown winker""",
        "a number or an amount": "bunch handful million thousand",
        "not said of single people who come to harm": """breed elite faculty fandom foetus humankind
            manpower readership viewership""",
        "a form of address or an insult": "bitch savage sir",
        "mostly an adjective in news": """colonial democrat persian protestant revolutionary
            socialist""",
    }.items()
    for noun in nouns.split()
}
# Nouns whose singular names several people.
COLLECTIVE = frozenset({"audience", "crew", "crowd", "folk", "population", "workforce"})
# The opening of a mention: "(12-person-new-nnnnn-cf3-2-coref"; the sixth part says which words of
# the mention are its smallest span, "2" for a mention whose head is its second word.
_OPENING = re.compile(r"\((\d+)-([a-z]+)-[^-()]+-[^-()]*-[^-()]*-([\d,]+)-")
_HEADER = """\
# Further nouns that stand for people, singular (s) and plural or collective (p); none of them has a
# class of its own. Those of people.tsv are left out here. Made by training/person_nouns.py.
# Source: GUM (Georgetown University Multilayer Corpus; Zeldes 2017), its annotation of entities,
# CC BY 4.0, UniversalDependencies/UD_English-GUM, commit afb41ee; the genres free to reuse.
# noun	number
"""


def heads(sentence: Sentence) -> Iterator[tuple[list[str], str]]:
    """Each mention's head and entity type: "three local farmers" gives the word "farmers", person.

    Mentions with several words in their smallest span are names, and are passed over.
    """
    for at, word in enumerate(sentence.words):
        for _, kind, smallest in _OPENING.findall(word[MISC]):
            head = at + int(smallest.split(",")[0]) - 1
            if "," not in smallest and head < len(sentence.words):
                yield sentence.words[head], kind


def count(documents: Iterable[Document]) -> tuple[Counter[str], Counter[str], dict[str, str]]:
    """How often each noun heads a person, how often any mention, and the plurals that were met."""
    persons: Counter[str] = Counter()
    mentions: Counter[str] = Counter()
    plurals: dict[str, str] = {}
    for document in documents:
        for sentence in document.sentences:
            for word, kind in heads(sentence):
                lemma = word[LEMMA].lower()
                if word[UPOS] != "NOUN" or not re.fullmatch(r"[a-z]+(-[a-z]+)*", lemma):
                    continue
                mentions[lemma] += 1
                persons[lemma] += kind == "person"
                if word[XPOS] == "NNS":
                    plurals[lemma] = word[FORM].lower()
    return persons, mentions, plurals


def plural(noun: str) -> str:
    """The plural by rule: "crewman" gives "crewmen"."""
    if noun.endswith("man"):
        return noun[:-2] + "en"
    if re.search(r"[^aeiou]y$", noun):
        return noun[:-1] + "ies"
    return noun + ("es" if re.search(r"(s|sh|ch|x)$", noun) else "s")


def listed(people: Path) -> frozenset[str]:
    """Every form that ``people.tsv`` writes out."""
    lines = people.read_text(encoding="utf-8").splitlines()
    entries = (line.split("\t")[1] for line in lines if line and not line.startswith("#"))
    return frozenset(re.split(r"[\s/]+", " ".join(entries)))


def chosen(documents: Iterable[Document], known: frozenset[str]) -> Iterator[tuple[str, str]]:
    """The nouns to write, in the order of the alphabet, each in its singular and its plural."""
    persons, mentions, plurals = count(documents)
    for noun in sorted(persons):
        many = plurals.get(noun, plural(noun))
        often = persons[noun] >= LEAST and persons[noun] >= SHARE * mentions[noun]
        if often and noun not in LEFT_OUT and not {noun, many} & known:
            if noun != many:
                yield noun, "p" if noun in COLLECTIVE else "s"
            yield many, "p"


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--held-out", type=Path, help="a folder of texts to stay away from")
    parser.add_argument("--out", type=Path, required=True, help="people.tsv must lie beside it")
    arguments = parser.parse_args()
    held_out = HeldOut(arguments.held_out)
    documents = [
        document
        for document in read_tar(arguments.corpora / "gum/dep.tar.gz")
        if document.name.split("_")[1] in FREE_GENRES
        and not held_out.shares(" ".join(s.text() for s in document.sentences))
    ]
    rows = chosen(documents, listed(arguments.out.parent / "people.tsv"))
    text = _HEADER + "".join(f"{noun}\t{number}\n" for noun, number in rows)
    arguments.out.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
