"""Hold published quotes against all transcripts of a corpus at once: is the place found, are exact ones verbatim?

    python benchmarks/verify_pairs.py CORPUS [--show 40]

CORPUS is a folder with ``quote_transcript_pairs.jsonl`` and ``transcripts/``. A place counts as found where the
transcript is the paired one, or has words at least as close to the quote.
"""

import argparse
import json
import time
from collections import Counter
from pathlib import Path

from rapidfuzz import fuzz
from verify_stories import story

from quotecheck import verify
from quotecheck.values.source import Match, Verdict


def main() -> None:
    """Print the shares, the verdicts by class of pair, and the milliseconds a quote."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--show", type=int, default=0, help="print this many quotes that are not exact, both texts")
    args = parser.parse_args()
    rows = [json.loads(line) for line in (args.corpus / "quote_transcript_pairs.jsonl").read_text().splitlines()]
    archive = verify.load(sorted((args.corpus / "transcripts").iterdir()))  # no index is left in the corpus
    long = found = other = 0
    verdicts: dict[str, Counter[str]] = {}
    took: list[float] = []
    shown = 0
    for row in rows:
        begun = time.perf_counter()
        match = verify.match(story(row["quote"], row["speaker"].title()), archive)[0]
        took.append(time.perf_counter() - begun)
        if len(row["quote"].split()) < 8:
            continue
        long += 1
        verdicts.setdefault(row["cls"], Counter())[match.verdict] += 1
        right = bool(match.excerpts) and is_there(match, row, archive)
        found += right
        other += bool(match.said_by_other)
        exact = row["cls"] == "exact"
        if not right or (exact and match.verdict is not Verdict.VERBATIM) or match.said_by_other:
            print("LOOK", "" if right else "not found", match.said_by_other)
            show(row, match)
        elif not exact and shown < args.show:
            shown += 1
            show(row, match)
    print(
        f"quotes of 8 words or more: {long}; place found {found} ({100 * found / long:.1f} %); given to another {other}"
    )
    for cls, counts in verdicts.items():
        print(f"{cls:18}", ", ".join(f"{verdict} {count}" for verdict, count in counts.most_common()))
    took.sort()
    median, late, most = (1e3 * took[int(share * (len(took) - 1))] for share in (0.5, 0.95, 1))
    print(f"ms a quote: median {median:.1f}, 95th {late:.1f}, most {most:.1f}")


def is_there(match: Match, row: dict[str, str], archive: verify.Archive) -> bool:
    """Whether the place is the paired one, or as good."""
    if any(Path(archive.sources[excerpt.source].path).name == row["transcript"] for excerpt in match.excerpts):
        return True
    excerpt = match.excerpts[0]
    said = excerpt.text[excerpt.found.start : excerpt.found.end].casefold()
    quote = row["quote"].casefold()
    return fuzz.ratio(said, quote) >= fuzz.ratio(row["transcript_window"], quote) - 5


def show(row: dict[str, str], match: Match) -> None:
    """Print the quote, what was said, and each change."""
    print(f"[{row['cls']}] {match.verdict} {match.why}\n  copy: {row['quote']}")
    for excerpt in match.excerpts:
        print(
            f"  said: {excerpt.text[excerpt.found.start : excerpt.found.end]}  ({excerpt.speaker}, line {excerpt.line})"
        )
    print("  ", "; ".join(f"{edit.sort}: {edit.said!r} > {edit.copy!r}" for edit in match.edits))
    print("  ", "; ".join(f"{'before' if limit.before else 'after'}: {limit.words}" for limit in match.limits))


if __name__ == "__main__":
    main()
