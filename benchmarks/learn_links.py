"""Learn the weights that link quotes to their sources, from a folder of annotated articles.

    learn_links.py CORPUS [--check]

CORPUS is a folder as ``link_gold`` tells (PolNeAR). Writes ``src/quotecheck/lexicon/weights_links.py``: words with
numbers, no sentence of the corpus. Before that it leaves out publishers in turn, learns on the rest, and prints how
links of the ones left out come out; those figures become the confidence of each pattern. ``--check`` writes nothing.

Both rankers are softmax regressions over the readings of one cue or one quote (AdaGrad with a fixed
seed, averaged over the later passes, and for links over several orders of the items).
"""

import math
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from link_gold import Article, Gold, load, owner, same_cue, same_name, same_source

from quotecheck.readers import plain
from quotecheck.understand import marks, scopes
from quotecheck.understand.attribution import cues, sources
from quotecheck.understand.attribution.candidates import propose
from quotecheck.understand.attribution.choice import choose
from quotecheck.understand.attribution.copy import Copy
from quotecheck.understand.attribution.patterns import BANDS, PATTERNS
from quotecheck.understand.attribution.reading import Candidate, Voice
from quotecheck.understand.attribution.spans import runs
from quotecheck.values.document import Document
from quotecheck.values.span import Span
from quotecheck.values.story import Mark

OUT = Path(__file__).parents[1] / "src" / "quotecheck" / "lexicon" / "weights_links.py"
SEEDS = tuple(range(3, 33))
"""Orders of the items that the weights of links are the mean of, so that no one order decides."""
RATE = 0.15
"""How far one step goes."""
RARE_VERB = 4
REPORTING_BANDS = (0.06, 0.15, 0.3, 0.5, 0.75)

Weights = dict[str, float]
Item = tuple[list[tuple[str, ...]], list[int]]
"""The features of each reading, and which readings are right."""


class Way(NamedTuple):
    """How a table is learned.

    ``passes`` over the items, of which those after ``settled`` are averaged; a feature met fewer than ``fewest`` times
    is not learned, and a weight under ``lightest`` is left out.
    """

    passes: int
    settled: int
    fewest: int
    lightest: float


FOR_SOURCES = Way(6, 2, 3, 0.15)
FOR_LINKS = Way(3, 1, 10, 0.05)
"""Fewer passes and commoner features than for sources: publishers left out come out a point better."""


class Read(NamedTuple):
    """An article as our own code reads it."""

    article: Article
    document: Document
    marks: tuple[Mark, ...]


class Judged(NamedTuple):
    """The readings of one run and how right each is: 2 source and cue, 1 source only, 0 wrong."""

    gold: Gold | None
    readings: list[Candidate]
    right: list[int]


def learn(items: Sequence[Item], way: Way, seed: int = 3) -> Weights:
    """Return the weight of each feature that makes right readings likely."""
    counts = Counter(feature for readings, _ in items for reading in readings for feature in reading)
    names = [feature for feature, count in counts.items() if count >= way.fewest]
    index = {feature: n for n, feature in enumerate(names)}
    data = [
        ([[index[f] for f in reading if f in index] for reading in readings], set(right))
        for readings, right in items
        if 0 < len(right) < len(readings)
    ]
    weights, history, sums = [0.0] * len(names), [1e-2] * len(names), [0.0] * len(names)
    shuffle = random.Random(seed).shuffle
    for nth in range(way.passes):
        shuffle(data)
        for readings, right in data:
            _step(readings, right, weights, history)
        if nth >= way.settled:
            sums = [total + weight for total, weight in zip(sums, weights, strict=True)]
    means = {name: sums[n] / (way.passes - way.settled) for n, name in enumerate(names)}
    return {name: mean for name, mean in means.items() if abs(mean) > way.lightest}


def mean_of_orders(items: Sequence[Item], way: Way) -> Weights:
    """Return the mean of what the items teach in several orders."""
    tables = [learn(items, way, seed) for seed in SEEDS]
    return {
        feature: sum(table.get(feature, 0.0) for table in tables) / len(tables)
        for feature in {feature for table in tables for feature in table}
    }


def _step(readings: list[list[int]], right: set[int], weights: list[float], history: list[float]) -> None:
    """Move the weights towards one item."""
    scores = [sum(weights[f] for f in reading) for reading in readings]
    top = max(scores)
    odds = [math.exp(score - top) for score in scores]
    total = sum(odds)
    good = sum(odds[n] for n in right) or 1e-12
    for n, reading in enumerate(readings):
        slope = odds[n] / total - (odds[n] / good if n in right else 0.0)
        if -1e-3 < slope < 1e-3:
            continue
        for f in reading:
            history[f] += slope * slope
            weights[f] -= RATE * slope / math.sqrt(history[f])


def read(article: Article) -> Read:
    """Return an article with its blocks and marks."""
    document = scopes.classify(plain.read(article.name, article.text))
    return Read(article, document, marks.pair(document))


def learn_reports(reads: Sequence[Read]) -> dict[str, str]:
    """Return for each verb how often it is an annotated cue, in bands 0 to 5."""
    seen: Counter[str] = Counter()
    reported: Counter[str] = Counter()
    for one in reads:
        inside = {at for gold in one.article.golds for span in gold.cue for at in range(*span)}
        copy = _copy(one, {})
        for place in range(len(one.document.blocks)):
            passage = copy.passage(place)
            for token, kind in enumerate(passage.kinds):
                if kind in cues.VERBS:
                    word = passage.words[token].lower()
                    lemma = word if kind in "kB" else cues.lemma_of(word)
                    seen[lemma] += 1
                    reported[lemma] += passage.starts[token] in inside
    rates = {lemma: (reported[lemma] + 0.5) / (count + 2) for lemma, count in seen.items() if count >= RARE_VERB}
    return {lemma: str(sum(rate >= bound for bound in REPORTING_BANDS)) for lemma, rate in rates.items()}


def source_items(reads: Sequence[Read]) -> Iterator[Item]:
    """Yield one item for each annotated cue with a verb: the phrases of its sentence."""
    for one in reads:
        copy = _copy(one, {})
        for gold in one.article.golds:
            if gold.cue and (place := _place(one.document, gold.cue[0])) is not None:
                passage = copy.passage(place)
                within = (n for n, at in enumerate(passage.starts) if any(s.start <= at < s.end for s in gold.cue))
                token = next((n for n in within if passage.kinds[n] in "vzbgk"), None)
                element = passage.element_of(token) if token is not None else 0
                if token is None or passage.elements[element] not in "vzbgk":
                    continue
                low, high = passage.sentence(element)
                found = sources.readings(passage, element, low, high)
                right = []
                for n, reading in enumerate(found):
                    if reading[0] < 0:
                        agrees = not gold.source
                    else:
                        last = sources.reach(passage, reading[0], element, high)
                        agrees = same_source(one.article.text, gold.source, passage.span_of(reading[0], last))
                    if agrees:
                        right.append(n)
                yield [reading[1] for reading in found], right


def judged(one: Read, source_weights: Weights, link_weights: Weights | None = None) -> Iterator[Judged]:
    """Yield every outermost run of an article, linked in order: by the weights, or without any by the annotation."""
    copy = _copy(one, source_weights)
    voices: dict[int, Voice] = {}
    for index, run in enumerate(copy.runs):
        if run.outer is not None:
            continue
        readings = propose(copy, index, voices, link_weights)
        gold = owner(run.content, one.article.golds)
        right = [_agrees(one.article.text, gold, reading) for reading in readings]
        if link_weights is None:
            best = readings[max(range(len(readings)), key=right.__getitem__)] if any(right) else readings[0]
        else:
            best = choose(readings, link_weights).best
        if best.pattern != "none":
            voices[index] = Voice(best.source, best.cue, best.pattern)
        nested = gold is not None and any(run.content.covers(span) for span in (*gold.source, *gold.cue))
        if not nested:
            yield Judged(gold, readings, right)


def _agrees(text: str, gold: Gold | None, reading: Candidate) -> int:
    if gold is None:
        return 2 if reading.pattern == "none" else 0
    cue = same_cue(gold.cue, reading.cue)
    if not gold.source or reading.source is None:
        return 2 if not gold.source and reading.source is None and cue else 0
    if reading.pattern == "resumed" and same_name(text, gold.source, reading.source):
        return 1  # the annotator names another place where the same person stands
    return (2 if cue else 1) if same_source(text, gold.source, reading.source) else 0


def link_items(judgements: Sequence[Judged]) -> list[Item]:
    """Return one item a run; where no reading is right, that nobody is named counts as right."""
    return [
        (
            [reading.features for reading in one.readings],
            [n for n, right in enumerate(one.right) if right == max(one.right)] if any(one.right) else [0],
        )
        for one in judgements
    ]


def train(reads: Sequence[Read]) -> tuple[dict[str, str], Weights, Weights]:
    """Return the three tables, learned in order."""
    cues.REPORTS = reports = learn_reports(reads)
    source_weights = learn(list(source_items(reads)), FOR_SOURCES)
    first = [one for article in reads for one in judged(article, source_weights)]
    return reports, source_weights, mean_of_orders(link_items(first), FOR_LINKS)


def left_out(reads: Sequence[Read]) -> tuple[dict[str, tuple[float, ...]], str]:
    """Return the confidence table and the figures, each publisher linked by what the others taught."""
    publishers = sorted({one.article.publisher for one in reads})
    rows: dict[str, list[list[bool]]] = {pattern: [[] for _ in range(len(BANDS) + 1)] for pattern in PATTERNS}
    told: list[str] = []
    for held in (publishers[n::3] for n in range(3)):
        _, source_weights, link_weights = train([one for one in reads if one.article.publisher not in held])
        given = right = wanted = 0
        for article in reads:
            if article.article.publisher in held:
                for one in judged(article, source_weights, link_weights):
                    choice = choose(one.readings, link_weights)
                    agrees = one.right[one.readings.index(choice.best)] > 0
                    given += choice.best.source is not None
                    right += agrees and choice.best.source is not None
                    wanted += one.gold is not None and bool(one.gold.source)
                    if choice.best.pattern != "none":
                        rows[choice.best.pattern][sum(choice.share >= bound for bound in BANDS)].append(agrees)
        told.append(
            f"{', '.join(held)}: precision {100 * right / given:.1f} recall {100 * right / wanted:.1f} "
            f"F1 {200 * right / (given + wanted):.1f}"
        )
    return _confidence(rows), "\n".join(told)


def _confidence(rows: Mapping[str, list[list[bool]]]) -> dict[str, tuple[float, ...]]:
    """Return the share of right links for each pattern and band, rising, leaning on all patterns where few."""
    every = [[right for row in rows.values() for right in row[n]] for n in range(len(BANDS) + 1)]
    base = [(sum(band) + 1) / (len(band) + 2) for band in every]
    table = {}
    for pattern, bands in rows.items():
        found = [(sum(band) + 4 * lean) / (len(band) + 4) for band, lean in zip(bands, base, strict=True)]
        table[pattern] = tuple(round(max(found[: n + 1]), 2) for n in range(len(found)))
    return table


def render(
    confidence: Mapping[str, tuple[float, ...]],
    reports: Mapping[str, str],
    source_weights: Weights,
    link_weights: Weights,
) -> str:
    """Return the text of the table."""
    bands: dict[str, list[str]] = defaultdict(list)
    for lemma, band in sorted(reports.items()):
        bands[band].append(lemma)
    lines = [
        '"""Weights that rank readings, learned by ``benchmarks/learn_links.py``. Do not edit by hand."""',
        "",
        "# fmt: off",
        "# ruff: noqa",
        "",
        "CONFIDENCE: dict[str, tuple[float, ...]] = {",
        *(f"    {pattern!r}: {row!r}," for pattern, row in sorted(confidence.items())),
        "}",
        '"""For each pattern, how often its links were right, by bands of the share of the probability."""',
        "",
        "REPORTS: dict[str, str] = {",
        "    lemma: band",
        "    for band, lemmas in (",
        *(f"        ({band!r}, {' '.join(lemmas)!r})," for band, lemmas in sorted(bands.items())),
        "    )",
        "    for lemma in lemmas.split()",
        "}",
        '"""How often a verb reported words, whether in marks or not: 0 (never) to 5."""',
    ]
    for name, weights, told in (
        ("SOURCES", source_weights, "How much each feature of a phrase speaks for its being the source of a cue."),
        ("LINKS", link_weights, "How much each feature of a reading speaks for its being the attribution of a quote."),
    ):
        lines += ["", f"{name}: dict[str, float] = {{"]
        lines += [f"    {feature!r}: {weight:.2f}," for feature, weight in sorted(weights.items())]
        lines += ["}", f'"""{told}"""']
    return "\n".join(lines) + "\n"


def _copy(one: Read, source_weights: Weights) -> Copy:
    return Copy(one.document, runs(one.document, one.marks), source_weights)


def _place(document: Document, span: Span) -> int | None:
    block = document.block_at(span.start)
    return None if block is None else document.blocks.index(block)


def main(corpus: Path, write: bool) -> None:
    """Learn, print the figures, write the table."""
    reads = [read(article) for article in load(corpus, "train")]
    confidence, told = left_out(reads)
    print(told)
    if write:
        OUT.write_text(render(confidence, *train(reads)), encoding="utf-8")
        print(f"wrote {OUT}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), "--check" not in sys.argv)
