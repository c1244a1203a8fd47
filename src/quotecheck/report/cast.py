"""The cast of a story: each speaker, how the copy names it, what it says of its pronouns, how many quotes it has."""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TextIO

from quotecheck.lexicon.names import name_keys
from quotecheck.report.cells import plain
from quotecheck.report.excerpt import Row
from quotecheck.report.screen import Screen
from quotecheck.values.counts import many
from quotecheck.values.span import Span
from quotecheck.values.story import Evidence, Form, Ground, Speaker, SpeakerKind, Story

_NAMED = (Form.FULL_NAME, Form.SHORT_NAME)
_GROUNDS = {
    Ground.ROSTER: "the roster",
    Ground.STATEMENT: "said outright",
    Ground.PRONOUN: "pronoun",
    Ground.COURTESY_TITLE: "courtesy title",
    Ground.KIN_NOUN: "kin noun",
    Ground.MAN_TITLE: "title",
    Ground.GIVEN_NAME: "given name, a hint and no evidence",
}
_PLACES = 4
"""How many places of one kind of evidence are listed."""


def write(story: Story, out: TextIO) -> None:
    """Write the cast of one story: who speaks, most quotes first, then the other people it names."""
    screen = Screen(out)
    quotes = _quotes(story)
    cast = sorted(_cast(story, quotes), key=lambda speaker: (-quotes[speaker.index], speaker.index))
    screen.rows([[(plain(story.document.path), "strong"), (f"  {many(len(cast), 'voice')}", "faint")], [("", "")]])
    for speaker in cast:
        screen.rows(_entry(story, speaker, quotes[speaker.index], screen))


def write_roster(stories: Iterable[Story], out: TextIO) -> None:
    """Write a roster to start from: every person once, the pronouns left for somebody to ask.

    A person is whom the copy names in full, or who speaks, were it only as *she*. A surname stands for itself where no
    story has the name in full.
    """
    full: dict[str, None] = {}
    bare: dict[str, None] = {}
    for story in stories:
        speaking = set(story.who.values())
        for speaker in story.speakers:
            if _is_person(speaker, speaks=speaker.index in speaking):
                name = " ".join(speaker.name.split())
                (full if any(m.form is Form.FULL_NAME for m in speaker.mentions) else bare)[name] = None
    known = {word for name in full for word in name_keys(name)}
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(["name", "aliases", "pronouns", "title", "organisation", "note", "date"])
    for name in (*full, *(name for name in bare if name_keys(name)[-1:] and name_keys(name)[-1] not in known)):
        rows.writerow([name, "", "", "", "", "", ""])


def _is_person(speaker: Speaker, *, speaks: bool) -> bool:
    """Whether somebody belongs in a roster: named in full, or a name that speaks and that a *he* or *she* means."""
    forms = {mention.form for mention in speaker.mentions}
    if speaker.kind is SpeakerKind.PERSON and Form.FULL_NAME in forms:
        return True
    if not speaks or speaker.kind not in (SpeakerKind.PERSON, SpeakerKind.UNKNOWN) or forms.isdisjoint(_NAMED):
        return False
    return any(evidence.ground is Ground.PRONOUN for evidence in speaker.evidence)


def _quotes(story: Story) -> Counter[int]:
    """Count the spoken quotes of each speaker."""
    voices = (story.voice(quote) for quote in story.quotes if quote.spoken)
    return Counter(voice.index for voice in voices if voice is not None)


def _cast(story: Story, quotes: Counter[int]) -> Iterator[Speaker]:
    for speaker in story.speakers:
        named = any(mention.form in _NAMED and not mention.quoted for mention in speaker.mentions)
        if quotes[speaker.index] or (speaker.kind is SpeakerKind.PERSON and named):
            yield speaker


def _entry(story: Story, speaker: Speaker, quotes: int, screen: Screen) -> Iterator[Row]:
    told = [str(speaker.kind), many(quotes, "quote"), many(len(speaker.mentions), "mention")]
    yield [(plain(" ".join(speaker.name.split())), "strong"), (f"  {', '.join(told)}", "faint")]
    if speaker.introduction is not None:
        yield from screen.paragraph(f"introduced in line {_line(story, speaker.introduction)}", indent=4)
    elif speaker.kind is SpeakerKind.PERSON:
        yield from screen.paragraph("introduced nowhere", indent=4)
    for words in _evidence(story, speaker):
        yield from screen.paragraph(words, indent=4)
    yield [("", "")]


def _evidence(story: Story, speaker: Speaker) -> Iterator[str]:
    """Yield a line for each set of pronouns and each ground it rests on."""
    found: dict[tuple[str, Ground], list[Evidence]] = {}
    for evidence in speaker.evidence:
        if evidence.ground is Ground.GIVEN_NAME and speaker.kind is not SpeakerKind.PERSON:
            continue
        found.setdefault(("/".join(sorted(evidence.pronouns)), evidence.ground), []).append(evidence)
    for (pronouns, ground), pieces in found.items():
        places = [f"“{' '.join(e.words.split())}” in line {_line(story, e.at)}" for e in pieces if e.at is not None]
        more = f" and {len(places) - _PLACES} more" if len(places) > _PLACES else ""
        yield f"{pronouns} ({_GROUNDS[ground]}): {', '.join(places[:_PLACES])}{more}"


def _line(story: Story, at: Span) -> int:
    return story.document.place(at.start).line
