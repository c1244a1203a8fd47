"""Build the two name tables of the package from a folder of name lists.

    build_names.py NAMES

NAMES holds ``first_names_safe.tsv`` (name, sex, bearers, share: given names of official statistics that may be passed
on, without the names that change sides between countries) and ``nicknames/names.csv`` (Apache-2.0, github.com/
carltonnorthern/nicknames). Writes ``given_names.txt`` and ``nicknames.txt`` into ``src/quotecheck/lexicon/``.
"""

import csv
import sys
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).parents[1] / "src" / "quotecheck" / "lexicon"
FEWEST = 300
"""A name of fewer bearers in all the statistics together is left out: chance weighs too much."""
BAR = 0.985
"""A name of a lower share in its worst country is left out."""


def given_names(source: Path) -> str:
    """Return the text of the table: what it is, then the names by pronoun, in order."""
    kept: dict[str, list[str]] = {"f": [], "m": []}
    with source.open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows, delimiter="\t"):
            if int(row["n_official"]) >= FEWEST and float(row["share"]) >= BAR and len(row["name"]) > 2:
                kept[row["sex"]].append(row["name"])
    head = (
        "# Given names that official statistics of up to 25 countries agree on; built by benchmarks/build_names.py."
        " Facts from public-domain and open-government lists that may be passed on (see docs/people.md)."
    )
    return f"{head}\nshe {' '.join(sorted(kept['f']))}\nhe {' '.join(sorted(kept['m']))}\n"


def nicknames(source: Path) -> str:
    """Return one line a full name: the name, then its short forms."""
    short = defaultdict(set)
    with source.open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            short[row["name1"]].add(row["name2"])
    head = (
        "# Short forms of English given names, after github.com/carltonnorthern/nicknames (Apache-2.0),"
        " reshaped by benchmarks/build_names.py."
    )
    lines = [f"{name} {' '.join(sorted(forms))}" for name, forms in sorted(short.items())]
    return "\n".join([head, *lines]) + "\n"


def main() -> None:
    """Write both tables."""
    names = Path(sys.argv[1])
    for target, text in (
        ("given_names.txt", given_names(names / "first_names_safe.tsv")),
        ("nicknames.txt", nicknames(names / "nicknames" / "names.csv")),
    ):
        (HERE / target).write_text(text, encoding="utf-8")
        print(f"{target}: {len(text.encode())} bytes, {len(text.split())} words")


if __name__ == "__main__":
    main()
