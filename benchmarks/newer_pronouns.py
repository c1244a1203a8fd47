"""Whether newer pronouns are read as *he* is: stories in which every *he* of the narrator is made *xe*, *fae* …

    python benchmarks/newer_pronouns.py FOLDER [--set xe]

FOLDER holds stories as ``*.txt``. Only those count whose narrator says *he* four times or more, never *she* and never
*Mr*. Nobody declares anything: the copy itself has to establish the set. Printed are the tags that *he* was the source
of, how many of them are still given to the same voice, and what the rules say of the changed stories and not of these.
"""

import argparse
import re
from collections import Counter
from pathlib import Path

from quotecheck.config import Settings
from quotecheck.run import check_source, read_story
from quotecheck.values.story import Quote, Story

SETS = {
    "xe": {"he": "xe", "him": "xem", "his": "xyr", "himself": "xemself"},
    "fae": {"he": "fae", "him": "faer", "his": "faer", "himself": "faerself"},
    "ey": {"he": "ey", "him": "em", "his": "eir", "himself": "emself"},
}
_SETTINGS = Settings(select=("pronouns", "identity", "attribution"))


def changed(story: Story, forms: dict[str, str]) -> str | None:
    """Return the text of a story with other pronouns, or None where it does not count."""
    single = [reference for reference in story.references if reference.pronoun in ("he", "she")]
    he = [reference.at for reference in single if reference.pronoun == "he"]
    if len(he) < 4 or len(he) < len(single) or re.search(r"\bMr\b", story.text):
        return None
    text, end = [], 0
    for at in he:
        word = forms[story.document[at].lower()]
        text += [story.text[end : at.start], word.capitalize() if story.document[at][0].isupper() else word]
        end = at.end
    return "".join(text) + story.text[end:]


def voice(story: Story, quote: Quote) -> str:
    """Return the name of whom a quote is given to."""
    speaker = story.voice(quote)
    return speaker.name if speaker else ""


def source(story: Story, quote: Quote) -> str:
    """Return the words that name the source of a quote."""
    link = quote.attribution
    return story.document[link.source] if link and link.source else ""


def said(text: str) -> Counter[str]:
    """Count the findings of a story by rule."""
    return Counter(one.rule for one in check_source("story.txt", text.encode(), _SETTINGS).diagnostics)


def main() -> None:
    """Change, read and compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--set", default="xe", choices=sorted(SETS))
    asked = parser.parse_args()
    told: Counter[str] = Counter()
    new: Counter[str] = Counter()
    for path in sorted(asked.folder.glob("*.txt")):
        before = read_story(path.name, path.read_text(encoding="utf-8"))
        text = changed(before, SETS[asked.set])
        if text is None:
            continue
        told["stories"] += 1
        after = read_story(path.name, text)
        for one, other in zip(before.quotes, after.quotes, strict=False):
            if source(before, one).lower() == "he":
                told["tags"] += 1
                told["same voice"] += voice(before, one) == voice(after, other)
        new += said(text) - said(before.text)
    print(f"{asked.set}: {dict(told)}; said of the changed stories alone: {dict(new)}")


if __name__ == "__main__":
    main()
