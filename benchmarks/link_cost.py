"""Print what linking costs, as a multiple of one bare token pass over the same text.

    link_cost.py FOLDER

FOLDER holds ``*.txt`` articles. The two are timed in turn, article by article, so that whatever else the machine does
weighs on both alike. The bar is 20.
"""

import gc
import re
import sys
import time
from pathlib import Path

from quotecheck.readers import plain
from quotecheck.understand import attribution, marks, scopes

TOKENS = re.compile(r"\w+|[^\w\s]")


def main(folder: Path) -> None:
    """Time linking against the token pass."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.txt"))]
    documents = [scopes.classify(plain.read("", text)) for text in texts]
    paired = [marks.pair(document) for document in documents]
    gc.collect()
    gc.freeze()
    clock = time.process_time
    bare = linked = 0.0
    for document, found in zip(documents, paired, strict=True):
        start = clock()
        TOKENS.findall(document.text)
        middle = clock()
        attribution.link(document, found)
        end = clock()
        TOKENS.findall(document.text)
        bare += (middle - start + clock() - end) / 2
        linked += end - middle
    size = sum(len(text) for text in texts) / 1e6
    print(f"{len(texts)} articles, {size:.1f} MB: token pass {bare:.2f} s, linking {linked:.2f} s")
    print(f"{linked / bare:.1f} times")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
