"""A pronoun that the roster does not have for the person it means."""

from collections.abc import Iterator

from quotecheck.checks.people import CONTINUES, accepted, entry_for, first_named, short, sources
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.story import Reference


def check(case: Case) -> Iterator[Finding]:
    """Yield each pronoun outside the declared sets of the person it is read as.

    *It* is left to ``person-pronoun-for-nonperson``, since a body can be meant.
    ``likely`` where another reading of the pronoun was near; ``name-only`` where the roster wants no pronoun at all.
    """
    if not case.roster.entries:
        return
    cues = sources(case.story)
    for reference in case.story.references:
        cue = cues.get(reference.at)
        goes_on = cue is not None and case.story.document[cue].lower() in CONTINUES
        if reference.pronoun == "it":
            continue
        index, sure = _reading(reference, reference.at in cues, goes_on)
        if index is None:
            continue
        speaker = case.story.speakers[index]
        entry = entry_for(case.roster, speaker)
        if entry is None or entry.any_pronoun or not (entry.pronouns or entry.name_only):
            continue
        allowed = accepted(entry)
        if reference.pronoun in allowed:
            continue
        pointer = (Pointer(first_named(speaker), "person"),)
        facts = {"pronoun": case.story.document[reference.at], "name": short(speaker)}
        if entry.name_only:
            yield Finding(reference.at, facts, pointer, "name-only")
        else:
            facts["declared"] = ", ".join(sorted(allowed))
            yield Finding(reference.at, facts, pointer, "" if sure else "likely")


def _reading(reference: Reference, tag: bool, goes_on: bool) -> tuple[int | None, bool]:
    """Return whom a pronoun is read as by structure, and whether no other reading is near."""
    if not reference.candidates:
        return None, False
    first, score = reference.candidates[0]
    if reference.sure or goes_on:
        return first, True
    rival = reference.candidates[1][1] if len(reference.candidates) > 1 else 0.0
    if reference.speaker == first:
        return first, rival == 0.0
    return (first, False) if tag and reference.speaker is None and rival < 0.6 * score else (None, False)
