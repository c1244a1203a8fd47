"""Look quotes up in 100,000 paragraphs: how fast, and is the same place found as by looking everywhere?

    python benchmarks/verify_index.py [--paragraphs 100000] [--quotes 200] [--everywhere 40]

The paragraphs are made up: words by Zipf's law, the most frequent ones real small words of English, so that pairs of
them are as common as in speech. Quotes are 6 to 30 words of a paragraph; two in three have a word or two dropped,
changed or added in every eight. Looking everywhere scores every paragraph with rapidfuzz over words.
"""

import argparse
import random
import tempfile
import time
from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path

from rapidfuzz import fuzz

from quotecheck.lexicon.small_words import FUNCTION, PERSONS
from quotecheck.values.source import Passage, Source
from quotecheck.verify.index import Index

_SYLLABLES = (
    "ba ce di fo gu ha ki lo ma ne pi ro su ta ve wi xo ya zu bra cle dri fro gle ker lim mon nar pol ras sti".split()
)


def main() -> None:
    """Build the index, look the quotes up both ways and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--paragraphs", type=int, default=100_000)
    parser.add_argument("--quotes", type=int, default=200)
    parser.add_argument("--everywhere", type=int, default=40)
    args = parser.parse_args()
    chance = random.Random(3)
    with tempfile.TemporaryDirectory() as folder:
        paragraphs, index = build(Path(folder) / "index.db", args.paragraphs, chance)
        quotes = [quote(paragraphs, chance, nth % 3) for nth in range(args.quotes)]
        took = []
        found = []
        for _, words in quotes:
            begun = time.perf_counter()
            found.append(index.lookup(" ".join(words), 8))
            took.append(time.perf_counter() - begun)
        hits = sum(home + 1 in ids for (home, _), ids in zip(quotes, found, strict=True))
        took.sort()
        print(f"own paragraph among those found: {hits} of {len(quotes)}")
        median, late, most = (1e3 * took[int(share * (len(took) - 1))] for share in (0.5, 0.95, 1))
        print(f"ms a look-up: median {median:.1f}, 95th {late:.1f}, most {most:.1f}")
        same = compare(paragraphs, quotes[: args.everywhere], found)
        print(f"the same as looking everywhere: {same} of {args.everywhere}")


def build(path: Path, size: int, chance: random.Random) -> tuple[list[list[str]], Index]:
    """Make up the paragraphs and enter them, 200 a source."""
    small = sorted(FUNCTION | PERSONS)
    chance.shuffle(small)
    words = small + sorted({"".join(chance.choices(_SYLLABLES, k=chance.choice((2, 2, 3)))) for _ in range(25_000)})
    weights = list(accumulate(1 / (rank + 2.7) for rank in range(len(words))))
    paragraphs = [chance.choices(words, cum_weights=weights, k=chance.randint(20, 80)) for _ in range(size)]
    index = Index(path)
    begun = time.perf_counter()
    for first in range(0, size, 200):
        passages = [Passage(" ".join(text)) for text in paragraphs[first : first + 200]]
        index.add(Source(f"source-{first}.txt"), passages)
    words_in = sum(map(len, paragraphs))
    spent = time.perf_counter() - begun
    megabytes = path.stat().st_size / 1e6
    print(f"{size} paragraphs, {words_in / 1e6:.1f} million words: indexed in {spent:.0f} s, {megabytes:.0f} MB")
    return paragraphs, index


def quote(paragraphs: Sequence[list[str]], chance: random.Random, edits: int) -> tuple[int, list[str]]:
    """Return the number of a paragraph and words of it, with ``edits`` changes in every eight words."""
    home = chance.randrange(len(paragraphs))
    size = chance.randint(6, 30)
    start = chance.randint(0, max(0, len(paragraphs[home]) - size))
    words = paragraphs[home][start : start + size]
    for _ in range(edits * len(words) // 8):
        at = chance.randrange(len(words))
        other = chance.choice(chance.choice(paragraphs))
        words[at : at + 1] = chance.choice(([], [other], [words[at], other]))
    return home, words


def compare(
    paragraphs: Sequence[list[str]], quotes: Sequence[tuple[int, list[str]]], found: Sequence[list[int]]
) -> int:
    """Return for how many quotes the best of all paragraphs (or one as good) is among those found."""
    codes: dict[str, str] = {}

    def coded(words: list[str]) -> str:
        return "".join(codes.setdefault(word, chr(0x100 + len(codes))) for word in words)

    texts = [coded(words) for words in paragraphs]
    same = 0
    for (_, words), ids in zip(quotes, found, strict=False):
        needle = coded(words)
        scores = [fuzz.partial_ratio(needle, text) for text in texts]
        best = max(scores)
        same += any(scores[number - 1] >= best for number in ids)
    return same


if __name__ == "__main__":
    main()
