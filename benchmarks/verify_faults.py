"""Plant faults in quotes taken from transcripts, and count how many are found at the right class.

    python benchmarks/verify_faults.py CORPUS [--seed 7] [--errors]

CORPUS is a folder with ``transcripts/`` and ``worldwide_newswire.jsonl``; the quotes that stand for invented ones are
taken from the latter, whose speakers are in none of the transcripts. 100 of each fault, and 500 untouched quotes.
"""

import argparse
import json
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from verify_stories import story

from quotecheck import verify
from quotecheck.values.source import Match, Verdict
from quotecheck.verify.speakers import is_nobody

_SENTENCE = re.compile(r"[A-Z][^.?!]{30,260}(?<![A-Z0-9])[.?!](?=\s)")
_NOT = re.compile(r"(?i)\b(?:not|never) |(?<=\w)n['’]t\b")
_NUMBER = re.compile(r"(?<![\d.,$])\d{1,3}(?![\d,.])")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}(?![\w’'])")
_BEFORE = re.compile(r"I (?:don['’]t|do not) (?:think|believe) (?:that )?(?P<kept>.+)")
_AFTER = re.compile(r"^(?P<kept>.+?),? (?:unless|if|except|until) ")
_NAMES = ("Ormond", "Pillai", "Vardal", "Larkfield", "Quillan", "Daskalov")
Said = tuple[str, str, str]
"""A sentence, its speaker, the transcript's path."""


def main() -> None:
    """Print, for each fault, how many were found and what the rest were called."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--errors", action="store_true", help="print what was called otherwise")
    args = parser.parse_args()
    chance = random.Random(args.seed)
    archive = verify.load(sorted((args.corpus / "transcripts").iterdir()))
    pool = list(sentences(archive))
    chance.shuffle(pool)
    names = sorted({name for _, name, _ in pool})
    plans: dict[str, tuple[Iterator[tuple[str, str]], Callable[[Match], bool]]] = {
        "drop not": (planted(pool, drop_not), material),
        "change a number": (planted(pool, lambda s: change_number(s, chance)), material),
        "swap a name": (planted(pool, lambda s: swap_name(s, chance)), material),
        "join two passages": (joined(pool, chance), lambda match: match.verdict is Verdict.STITCHED),
        "give it to another": (given(pool, names, chance), lambda match: bool(match.said_by_other)),
        "cut off a frame": (planted(pool, cut_frame), lambda match: bool(match.limits)),
        "invent a quote": (invented(args.corpus, chance), lambda match: match.verdict is Verdict.NOT_FOUND),
    }
    for fault, (quotes, right) in plans.items():
        seen: Counter[str] = Counter()
        hits = total = 0
        for words, name in quotes:
            match = verify.match(story(words, name.title()), archive)[0]
            total += 1
            hits += right(match)
            if not right(match):
                seen[match.verdict] += 1
                if args.errors:
                    show(words, match)
            if total == 100:
                break
        print(f"{fault:20} {hits} of {total}", dict(seen) or "")
    untouched(pool[-500:], archive, args.errors)


def untouched(pool: list[Said], archive: verify.Archive, errors: bool) -> None:
    """Print what whole sentences as they stand are called."""
    seen: Counter[str] = Counter()
    for words, name, _ in pool:
        match = verify.match(story(words, name.title()), archive)[0]
        seen[match.verdict] += 1
        seen["given to another"] += bool(match.said_by_other)
        if errors and match.verdict is not Verdict.VERBATIM:
            show(words, match)
    print(f"{'untouched':20}", dict(seen))


def sentences(archive: verify.Archive) -> Iterator[Said]:
    """Yield the sentences of named speakers, 8 to 40 words, each wording once."""
    seen = set()
    for row in archive.index.every_row():
        if is_nobody(row.passage.speaker):
            continue
        path = archive.sources[archive.numbers[row.source]].path
        for match in _SENTENCE.finditer(row.passage.text):
            words = match[0]
            if 8 <= len(words.split()) <= 40 and not re.search(r"[\[\]()\"“”:]|--|\.\.", words) and words not in seen:
                seen.add(words)
                yield words, row.passage.speaker, path


def planted(pool: list[Said], fault: Callable[[str], str | None]) -> Iterator[tuple[str, str]]:
    """Yield the sentences that a fault can be planted in, with it."""
    for words, name, _ in pool:
        changed = fault(words)
        if changed and changed != words:
            yield changed, name


def drop_not(words: str) -> str | None:
    """Return the sentence without its first negation."""
    match = _NOT.search(words)
    if not match or re.search(r"(?i)\b(?:ca|wo|ai)$", words[: match.start()]):
        return None
    return words[: match.start()] + words[match.end() :]


def change_number(words: str, chance: random.Random) -> str | None:
    """Return the sentence with its first number made another."""
    match = _NUMBER.search(words)
    return match and words[: match.start()] + str(int(match[0]) + chance.randint(1, 60)) + words[match.end() :]


def swap_name(words: str, chance: random.Random) -> str | None:
    """Return the sentence with a capitalised word made another name."""
    match = _NAME.search(words)
    return match and words[: match.start()] + chance.choice(_NAMES) + words[match.end() :]


def cut_frame(words: str) -> str | None:
    """Return the sentence without the *I don't think* before it, or without the *if …* or *unless …* after it."""
    match = _BEFORE.search(words) or _AFTER.search(words)
    if not match:
        return None
    kept = match["kept"]
    return kept if len(kept.split()) >= 6 else None


def joined(pool: list[Said], chance: random.Random) -> Iterator[tuple[str, str]]:
    """Yield the first half of one sentence with the second half of another: half of them from one transcript."""
    for nth, (words, name, path) in enumerate(pool):
        mates = [other for other in pool[nth + 1 : nth + 3_000] if other[1] == name and (other[2] == path or nth % 2)]
        if len(words.split()) < 12 or not mates:
            continue
        other = chance.choice(mates)[0]
        if len(other.split()) < 12:
            continue
        yield " ".join(words.split()[: len(words.split()) // 2] + other.split()[len(other.split()) // 2 :]), name


def given(pool: list[Said], names: list[str], chance: random.Random) -> Iterator[tuple[str, str]]:
    """Yield sentences under the name of somebody else."""
    for words, name, _ in pool:
        yield words, chance.choice([other for other in names if other.split()[-1] != name.split()[-1]])


def invented(corpus: Path, chance: random.Random) -> Iterator[tuple[str, str]]:
    """Yield quotes of other people about other things."""
    lines = (corpus / "worldwide_newswire.jsonl").read_text(encoding="utf-8").splitlines()
    found = [m for line in lines for m in re.findall(r"“([^“”]{50,250})[,.]”", json.loads(line)["text"])]
    chance.shuffle(found)
    yield from ((words, "Donald Trump") for words in found)


def material(match: Match) -> bool:
    """Whether the quote is called materially altered."""
    return match.verdict is Verdict.ALTERED_MATERIAL


def show(words: str, match: Match) -> None:
    """Print a quote and what was made of it."""
    print(f"  {match.verdict} {match.why} {match.said_by_other}\n    copy: {words}")
    for excerpt in match.excerpts:
        print(f"    said: {excerpt.text[excerpt.found.start : excerpt.found.end]} ({excerpt.speaker})")
    print("     ", "; ".join(f"{edit.sort}: {edit.said!r} > {edit.copy!r}" for edit in match.edits))


if __name__ == "__main__":
    main()
