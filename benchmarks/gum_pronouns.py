"""How many of the narrator's *he* and *she* are put in their gold chain.

    gum_pronouns.py GUM.jsonl [--misses]

The file has one document a line: ``text`` and ``clusters``, gold chains of mentions with their offsets (GUM, Zeldes
2017, CC BY). A pronoun is right when the speaker it is read as has another mention, not a pronoun, that is a gold
mention of the pronoun's chain.
"""

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from quotecheck.run import read_story
from quotecheck.values.story import Form, Story

_PRONOUNS = frozenset("he she him his her hers i me my you your himself herself".split())


def right(story: Story, speaker: int, chain: set[tuple[int, int]]) -> bool:
    """Whether one of a speaker's names or nouns stands inside a gold mention of a chain, or ends where one ends."""
    mentions = [m.span for m in story.speakers[speaker].mentions if m.form is not Form.PRONOUN]
    return any(end == s.end or (start <= s.start and s.end <= end) for s in mentions for start, end in chain)


def measure(document: dict[str, Any], tally: Counter[str], misses: bool) -> None:
    """Count one document's pronouns."""
    story = read_story(document["id"], document["text"])
    chains = [{(m[0], m[1]) for m in cluster["mentions"]} for cluster in document["clusters"]]
    for reference in story.references:
        chain = next((c for c in chains if tuple(reference.at) in c), None)
        if reference.pronoun not in ("he", "she") or chain is None:
            continue
        named = {c for c in chain if story.text[slice(*c)].lower() not in _PRONOUNS}
        good = reference.speaker is not None and right(story, reference.speaker, named)
        tally["all"] += 1
        tally["right"] += good
        tally["left open"] += reference.speaker is None
        if reference.sure:
            tally["sure"] += 1
            tally["sure and right"] += right(story, reference.candidates[0][0], named)
        if misses and not good:
            said = "-" if reference.speaker is None else story.speakers[reference.speaker].name
            gold = sorted({story.text[slice(*c)] for c in named})[:3]
            around = story.text[max(0, reference.at.start - 260) : reference.at.end + 30].replace("\n", "/")
            print(f"{document['id']}: {said} | gold {gold}\n    …{around}")


def main() -> None:
    """Print the figures, for news and for interviews."""
    tallies: dict[str, Counter[str]] = {"news": Counter(), "interview": Counter()}
    for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
        document = json.loads(line)
        measure(document, tallies[document["genre"]], "--misses" in sys.argv)
    for genre, t in [*tallies.items(), ("both", tallies["news"] + tallies["interview"])]:
        print(
            f"{genre:10s} {t['all']} narrator he/she: {t['right'] / t['all']:.1%} in their chain, {t['left open']} left"
            f" open; {t['sure']} called sure by structure alone, {t['sure and right'] / max(1, t['sure']):.1%} right"
        )


if __name__ == "__main__":
    main()
