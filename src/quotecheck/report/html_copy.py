"""The copy of a story as HTML: every quote, cue, source and finding marked, however they overlap."""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Sequence
from html import escape
from itertools import pairwise
from typing import NamedTuple

from quotecheck.values.diagnostic import Diagnostic
from quotecheck.values.span import Span
from quotecheck.values.story import Quote, Story
from quotecheck.values.value import Value

_TURN = 137.508  # the golden angle: hues that follow one another are far apart, however many there are


class Run(NamedTuple):
    """A run of text with what it is: classes, the quotes and findings it belongs to, and its anchor."""

    span: Span
    classes: str
    quote: str = ""
    finding: str = ""
    anchor: str = ""
    voice: int = 0


class Marked(Value):
    """A story's text and the runs in it, by their start; ``voices`` are the quotes of each speaker, by its index.

    ``longest`` is the length of the longest run, in characters; ``badges`` is what stands behind a quote, by its end.
    """

    text: str
    prefix: str
    runs: Sequence[Run]
    badges: dict[int, str]
    voices: dict[int, list[Quote]]
    longest: int

    def hue(self, number: int) -> int:
        """Return the colour of the speaker with this number in the cast, in degrees."""
        return round(210 + number * _TURN) % 360

    def html(self, block: Span) -> str:
        """Return a block as HTML, cut at every place where a run begins or ends."""
        first = bisect_left(self.runs, block.start - self.longest, key=lambda run: run.span.start)
        last = bisect_left(self.runs, block.end, lo=first, key=lambda run: run.span.start)
        runs = [run for run in self.runs[first:last] if run.span.end > block.start]
        cuts = {block.start, block.end, *(at for run in runs for at in run.span if block.start < at < block.end)}
        edges = sorted(
            cuts | {run.span.end for run in runs if run.span.end in self.badges and run.span.end <= block.end}
        )
        shown: list[str] = []
        begun: set[str] = set()
        here: list[Run] = []
        coming = deque(runs)
        for start, end in pairwise(edges):
            here = [run for run in here if run.span.end >= end]
            while coming and coming[0].span.start <= start:
                run = coming.popleft()
                here += [run] if run.span.end >= end else []
            shown.append(self._segment(self.text[start:end], here, block, begun))
            shown.append(self.badges.get(end, ""))
        return "".join(shown)

    def _segment(self, words: str, runs: Sequence[Run], block: Span, begun: set[str]) -> str:
        text = escape(words).replace("\n", "<br>")
        if not runs:
            return text
        classes = " ".join(dict.fromkeys(name for run in runs for name in run.classes.split()))
        told = f'class="{classes}"'
        if quotes := " ".join(dict.fromkeys(run.quote for run in runs if run.quote)):
            told += f' data-q="{quotes}"'
        if findings := " ".join(dict.fromkeys(run.finding for run in runs if run.finding)):
            told += f' data-f="{findings}"'
        if voice := next((run.voice for run in sorted(runs, key=_inner) if run.voice), 0):
            told += f' style="--h:{self.hue(voice)}"'
        anchors = [
            run.anchor for run in runs if run.anchor and run.anchor not in begun and run.span.start >= block.start
        ]
        begun.update(anchors)
        inside = "".join(f'<a id="{anchor}"></a>' for anchor in anchors)
        return f"<span {told}>{inside}{text}</span>"


def _inner(run: Run) -> tuple[bool, int]:
    """Put quotes before their attributions, and the shorter run first: the colour of what stands innermost wins."""
    return "quote" not in run.classes, run.span.end - run.span.start


def marked(story: Story, findings: Sequence[Diagnostic], prefix: str) -> Marked:
    """Mark the quotes of a story with their attributions, and the places of its findings."""
    voices: dict[int, list[Quote]] = {}
    for quote in story.quotes:
        if quote.spoken and (speaker := story.voice(quote)):
            voices.setdefault(speaker.index, []).append(quote)
    numbers = {index: number for number, index in enumerate(voices, 1)}
    runs: list[Run] = []
    badges: dict[int, str] = {}
    for quote in story.quotes:
        speaker = story.voice(quote) if quote.spoken else None
        number = numbers[speaker.index] if speaker else 0
        runs += _quote_runs(quote, number, prefix)
        if quote.spoken:
            badges[quote.span.end] = _badge(quote, number, speaker.name if speaker else "", prefix)
    for nth, found in enumerate(findings):
        key = f"{prefix}f{nth}"
        runs.append(Run(found.at, f"at {found.severity}", "", key, f"{key}-0"))
        runs += [Run(x.at, "label", "", key, f"{key}-{n}") for n, x in enumerate(found.labels, 1)]
    runs.sort(key=lambda run: run.span.start)
    longest = max((run.span.end - run.span.start for run in runs), default=0)
    return Marked(story.text, prefix, runs, badges, voices, longest)


def _quote_runs(quote: Quote, number: int, prefix: str) -> list[Run]:
    key = f"{prefix}q{quote.index}"
    if not quote.spoken:
        return [Run(part.span, f"other {quote.function}") for part in quote.parts]
    link = quote.attribution
    linked = " unlinked" if link is None else "" if number else " unnamed"
    runs = [
        Run(part.span, f"quote{linked}", key, "", key if nth == 0 else "", number)
        for nth, part in enumerate(quote.parts)
    ]
    if link:
        roles = {
            "source": link.source,
            "cue": link.cue,
            "role": link.addressee,
            "role ": link.relay,
            "role  ": link.medium,
        }
        runs += [Run(span, role.strip(), key, "", "", number) for role, span in roles.items() if span]
    return runs


def _badge(quote: Quote, number: int, name: str, prefix: str) -> str:
    """Return the small link after a quote that leads to its speaker in the cast."""
    key = f"{prefix}q{quote.index}"
    if not number:
        told = "nobody is linked to this quote" if quote.attribution is None else "a speaker without a name"
        return f'<sup><a class="badge none" href="#{key}" data-q="{key}" aria-label="{told}" title="{told}">?</a></sup>'
    told = escape(f"said by {name}")
    link = f'href="#{prefix}v{number}" data-q="{key}" aria-label="{number}, {told}" title="{told}"'
    return f'<sup><a class="badge" {link}>{number}</a></sup>'
