"""What a run costs, as multiples of one bare token pass over the same text in the same run; CPU time throughout.

    python benchmarks/throughput.py CORPUS [--proselint PROGRAM] [--files N]

CORPUS holds ``*.txt`` articles. Prints, for all of them: the cost of understanding by stage, of linking and of the
default rules; ``-j 2`` against ``-j 1`` in wall time, and whether they say the same; what twice as much copy costs in
one story, up to 5 MB; what ever more small files cost, up to N made up by ``small_copy`` (default 2,000; 100,000 take
a quarter of an hour), with the peak of memory; and what proselint takes over 40, 200 and all of the articles, where
its program is given.
"""

import argparse
import gc
import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import small_copy

from quotecheck.config import Settings
from quotecheck.readers import plain
from quotecheck.run import check_source
from quotecheck.understand import attribution, marks, people, scopes
from quotecheck.values.story import Story

TOKENS = re.compile(r"\w+|[^\w\s]")
clock = time.process_time


def timed(work: Callable[[], object]) -> float:
    """Return the CPU seconds that some work takes, garbage left over from before aside."""
    gc.collect()
    start = clock()
    work()
    return clock() - start


def stages(texts: list[str]) -> None:
    """Print what the whole check costs, each article met for the first time, and then each stage of understanding.

    The token pass is timed with each article, at its second go.
    """
    settings = Settings()
    unit = check = 0.0
    for text in texts:
        TOKENS.findall(text)
        laps = [clock()]
        TOKENS.findall(text)
        laps.append(clock())
        check_source("a.txt", text.encode(), settings)
        laps.append(clock())
        unit += laps[1] - laps[0]
        check += laps[2] - laps[1]
    spent = dict.fromkeys(("reading, scopes", "marks", "linking", "people"), 0.0)
    for text in texts:
        laps = [clock()]
        document = scopes.classify(plain.read("", text))
        laps.append(clock())
        paired = marks.pair(document)
        laps.append(clock())
        quotes, tags = attribution.link(document, paired)
        laps.append(clock())
        people.resolve(Story(document, paired, quotes, tags))
        laps.append(clock())
        for name, start, end in zip(spent, laps, laps[1:], strict=False):
            spent[name] += end - start
    size = sum(len(text) for text in texts) / 1e6
    print(f"{size:.1f} MB; token pass {unit:.2f} s")
    for name, took in (("whole check", check), *spent.items()):
        print(f"  {name:16} {took:6.2f} s {took / unit:6.1f} times")


def run(paths: list[str], jobs: int = 1, format: str = "json") -> tuple[float, float, float, bytes]:
    """Return wall seconds, CPU seconds and peak memory (MB) of a whole run, and what it says."""
    command = [sys.executable, "-m", "quotecheck", "check", *paths, "--format", format, "-j", str(jobs)]
    code = (
        "import resource, subprocess, sys\n"
        "done = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE)\n"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "sys.stdout.buffer.write(b'%f %d\\n' % (used.ru_utime + used.ru_stime, used.ru_maxrss) + done.stdout)\n"
    )
    start = time.perf_counter()
    # As installed: pip compiles what it installs, and to compile takes more memory than to check.
    compiled = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    words = [sys.executable, "-c", code, *command]
    told = subprocess.run(words, stdout=subprocess.PIPE, check=True, env=compiled).stdout
    wall = time.perf_counter() - start
    first, _, said = told.partition(b"\n")
    cpu, peak = first.split()
    return wall, float(cpu), int(peak) / (1024 if sys.platform != "darwin" else 1024**2), said


def two_processes(corpus: Path) -> None:
    """Print how much faster two processes are than one, the best of two runs each."""
    one = min((run([str(corpus)], 1) for _ in range(2)), key=lambda result: result[0])
    two = min((run([str(corpus)], 2) for _ in range(2)), key=lambda result: result[0])
    same = "the same findings" if one[3] == two[3] else "OTHER FINDINGS"
    print(f"-j 2 against -j 1: {one[0] / two[0]:.2f} times faster ({one[0]:.1f} s, {two[0]:.1f} s), {same}")


def one_long_story(texts: list[str]) -> None:
    """Print what a character of an ever longer story costs; one story is no cause to look for garbage (see ``cli``)."""
    whole = "\n\n".join(texts)
    whole *= -(-5_000_000 // len(whole))
    settings = Settings()
    print("one story of")
    for size in (300_000, 600_000, 1_250_000, 2_500_000, 5_000_000):
        text = whole[:size]
        gc.disable()
        unit = timed(partial(TOKENS.findall, text))
        took = timed(partial(check_source, "a.txt", text.encode(), settings))
        gc.enable()
        print(f"  {size / 1e6:5.2f} MB {took:6.2f} s {took / unit:6.1f} times the token pass")


def many_files(most: int, jobs: int) -> None:
    """Print what ever more small files cost each, and the peak of memory of any one process."""
    counts = [count for count in (1_000, 10_000, 100_000) if count < most] + [most]
    with tempfile.TemporaryDirectory() as folder:
        made = 0
        print(f"small files, -j {jobs}")
        for count in counts:
            small_copy.make(Path(folder), made, count)
            made = count
            _, cpu, peak, _ = run([folder], jobs, format="concise")
            print(f"  {count:7,} {cpu:8.1f} s {1000 * cpu / count:5.2f} ms a file, {peak:.0f} MB at most")


def against_proselint(corpus: Path, program: str) -> None:
    """Print the CPU that the two take over the same articles, one process each."""
    every = [str(path) for path in sorted(corpus.rglob("*.txt"))]
    for count in (40, 200, len(every)):
        paths = every[:count]
        ours = run(paths)[1]
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([program, "check", *paths], capture_output=True, check=False)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        theirs = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
        print(f"{count} articles: quotecheck {ours:.2f} s, proselint {theirs:.2f} s: {theirs / ours:.1f} times less")


def main() -> None:
    """Print all of it."""
    asked = argparse.ArgumentParser()
    asked.add_argument("corpus", type=Path)
    asked.add_argument("--proselint", default="", metavar="PROGRAM")
    asked.add_argument("--files", type=int, default=2000, metavar="N")
    told = asked.parse_args()
    texts = [path.read_text(encoding="utf-8") for path in sorted(told.corpus.rglob("*.txt"))]
    check_source("a.txt", texts[0].encode(), Settings())
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 20, 20)  # as the command line has it
    stages(texts)
    two_processes(told.corpus)
    one_long_story(texts)
    for jobs in (1, 2):
        many_files(told.files, jobs)
    if told.proselint:
        against_proselint(told.corpus, told.proselint)


if __name__ == "__main__":
    main()
