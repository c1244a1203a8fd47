"""Draw findings at random from a folder of stories, to be read by a person: how else is a false alarm known?

    python benchmarks/draw_findings.py FOLDER [--number 50] [--seed 1] [--rule NAME] [--all]

FOLDER holds stories as quotecheck reads them. First comes how often each rule speaks, an article; then the findings,
each with the paragraph it stands in and what its labels point at. ``--rule`` draws from one rule or family, ``--all``
from the rules that are off by default too.
"""

import argparse
import random
from collections import Counter
from pathlib import Path

from quotecheck.config import Settings
from quotecheck.readers.walk import walk
from quotecheck.run import check_source
from quotecheck.values.diagnostic import Diagnostic


def main() -> None:
    """Check the folder, count and draw."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--number", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rule", default="")
    parser.add_argument("--all", action="store_true")
    asked = parser.parse_args()
    settings = Settings(select=(asked.rule,) if asked.rule else ("all",) if asked.all else ())
    files = [Path(path) for path in walk((asked.folder,), ()) if isinstance(path, str)]
    found = [one for path in files for one in check_source(str(path), path.read_bytes(), settings).diagnostics]
    for (rule, severity), count in Counter((one.rule, str(one.severity)) for one in found).most_common():
        print(f"{count:6} {count / len(files):7.3f} an article  {severity:8} {rule}")
    for number, one in enumerate(random.Random(asked.seed).sample(found, min(asked.number, len(found))), 1):
        show(number, one)


def show(number: int, one: Diagnostic) -> None:
    """Print one finding with its paragraph."""
    document = one.document
    block = document.block_at(one.at.start)
    low, high = block.span if block else one.at
    before, after = document.text[max(low, one.at.start - 300) : one.at.start], document.text[one.at.end : high][:200]
    print(f"\n{number}. {Path(document.path).name} {one.severity} {one.rule}: {one.message}")
    print(f"   {before}⟦{document[one.at]}⟧{after}".replace("\n", " "))
    for label in one.labels:
        print(f"   {label.text}: {document[label.at][:120]}".replace("\n", " "))


if __name__ == "__main__":
    main()
