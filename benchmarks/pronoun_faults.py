"""How many flipped pronouns are found, and how many where the story says something else about the speaker.

    mutate.py CORPUS SPLIT FOLDER
    python benchmarks/pronoun_faults.py FOLDER [--misses] [--kind speaker-unknown]

FOLDER holds clean/, faulty/ and manifest.jsonl: stories as printed, the same with one fault each, and where it is. A
fault is found when a finding of its family touches its paragraph that the clean story does not have. *Told of* counts
the pronouns whose speaker the story as printed gives another pronoun, a courtesy title, a kin noun or a -man or -woman
title, and where that agrees with the pronoun as printed: the clean story is the witness, not the flipped copy.
"""

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

from quotecheck.config import Settings
from quotecheck.run import check_source
from quotecheck.values.diagnostic import Diagnostic, Severity
from quotecheck.values.story import Ground, Story

_FAMILY = {"pronoun-flip": "pronouns", "name-misspelt": "identity", "speaker-unknown": "identity"}
_SETTINGS = Settings(select=("pronouns", "identity"))


class Read(NamedTuple):
    """One story with what is said of it."""

    story: Story
    found: tuple[Diagnostic, ...]

    def says(self) -> Counter[tuple[str, str, str]]:
        """Count the findings by rule, words and message: the same in the clean and the faulty story."""
        return Counter((one.rule, self.story.document[one.at], one.message) for one in self.found)


def read(path: Path) -> Read:
    """Check one story by the rules about people."""
    checked = check_source(str(path), path.read_bytes(), _SETTINGS, keep=True)
    return Read(checked.stories[0], checked.diagnostics)


def hits(fault: dict[str, Any], clean: Read, faulty: Read) -> list[Diagnostic]:
    """Return the findings of the fault's family that touch its paragraph and are new."""
    text, known, found = faulty.story.text, clean.says(), []
    low, high = text.rfind("\n", 0, fault["start"]) + 1, text.find("\n", fault["end"])
    high = len(text) if high < 0 else high
    for one in faulty.found:
        words = (one.rule, faulty.story.document[one.at], one.message)
        known[words] -= 1
        if known[words] >= 0 or one.family != _FAMILY[fault["kind"]]:
            continue
        if any(at.start < high and at.end > low for at in (one.at, *(label.at for label in one.labels))):
            found.append(one)
    return found


def told_of(fault: dict[str, Any], story: Story) -> bool:
    """Whether the clean story says anything else of the speaker that agrees with the pronoun it printed."""
    reference = next((r for r in story.references if r.at.start == fault["start"]), None)
    if reference is None or reference.speaker is None:
        return False
    others = [
        e
        for e in story.speakers[reference.speaker].evidence
        if e.at != reference.at and e.ground is not Ground.GIVEN_NAME
    ]
    agree = sum(reference.pronoun in e.pronouns for e in others)
    return agree > len(others) - agree


def main() -> None:
    """Print the shares, then what the clean stories are told."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--kind", default="pronoun-flip", choices=sorted(_FAMILY))
    parser.add_argument("--misses", action="store_true")
    asked = parser.parse_args()
    clean = {path.stem: read(path) for path in sorted((asked.folder / "clean").glob("*.txt"))}
    tallies = {"all": Counter[str](), "told of": Counter[str]()}
    for line in (asked.folder / "manifest.jsonl").read_text(encoding="utf-8").splitlines():
        fault = json.loads(line)
        if fault["kind"] != asked.kind:
            continue
        before, after = clean[fault["article"]], read(asked.folder / "faulty" / fault["file"])
        new = hits(fault, before, after)
        evident = told_of(fault, before.story)
        for name, tally in tallies.items():
            if name == "all" or evident:
                tally.update(planted=1, found=bool(new), warned=any(one.severity > Severity.INFO for one in new))
        if asked.misses and not any(one.severity > Severity.INFO for one in new):
            around = after.story.text[max(0, fault["start"] - 500) : fault["end"] + 60]
            said = [f"{one.rule}: {one.message}" for one in new]
            print(f"{fault['file']} {'told of' if evident else ''} {said or 'MISSED'}\n{around}\n")
    for name, t in tallies.items():
        if t["planted"] and (name == "all" or asked.kind == "pronoun-flip"):
            found, warned = t["found"] / t["planted"], t["warned"] / t["planted"]
            print(f"{asked.kind}, {name}: {t['planted']} planted, {found:.1%} found, {warned:.1%} at warning or above")
    for (rule, severity), count in Counter((o.rule, o.severity) for r in clean.values() for o in r.found).most_common():
        print(f"clean: {count:5} {count / len(clean):6.3f} an article  {severity!s:8} {rule}")


if __name__ == "__main__":
    main()
