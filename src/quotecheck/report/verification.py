"""Quotes beside the record: both texts with the words that differ marked, where they stand and who says them."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, TextIO

from quotecheck.report.cells import plain
from quotecheck.report.excerpt import Row
from quotecheck.report.screen import Screen
from quotecheck.values.source import Edit, Excerpt, Match, Source, Verdict
from quotecheck.values.span import Span
from quotecheck.values.story import Story

_STYLE = {
    Verdict.VERBATIM: "good",
    Verdict.CLEANED: "info",
    Verdict.ALTERED_MINOR: "warning",
    Verdict.ALTERED_MATERIAL: "error",
    Verdict.STITCHED: "error",
    Verdict.NOT_FOUND: "warning",
    Verdict.TOO_SHORT: "faint",
}
_QUIET = frozenset({Verdict.VERBATIM, Verdict.TOO_SHORT})
VERSION = 1
"""Of the shape of the JSON; raised when a key changes its meaning or goes."""


class Held(NamedTuple):
    """A story held against the record; ``Excerpt.source`` in ``matches`` is an index in ``sources``."""

    story: Story
    matches: tuple[Match, ...]
    sources: tuple[Source, ...]


def write(stories: Iterable[Held], out: TextIO, *, everything: bool = False) -> None:
    """Write each quote that is not as said, both texts one above the other; with ``everything``, every quote."""
    screen = Screen(out)
    counts: Counter[Verdict] = Counter()
    sources: int | None = None
    for held in stories:
        sources = len(held.sources)
        for match in held.matches:
            counts[match.verdict] += 1
            if everything or match.verdict not in _QUIET or match.said_by_other:
                screen.rows(_quote(held, match, screen))
    if sources is None:  # No story could be read, which is told elsewhere.
        return
    told = ", ".join(f"{counts[verdict]:,} {verdict}" for verdict in Verdict if counts[verdict]) or "none"
    screen.rows(screen.paragraph(f"Quotes held against {sources:,} source{'s' * (sources != 1)}: {told}."))


def write_json(stories: Iterable[Held], out: TextIO) -> None:
    """Write one line of JSON for each story; offsets count code points of the story's text, and of each excerpt's."""
    for held in stories:
        told = {
            "version": VERSION,
            "path": held.story.document.path,
            "quotes": [_record(held, match) for match in held.matches],
        }
        out.write(json.dumps(told, ensure_ascii=False) + "\n")


def _quote(held: Held, match: Match, screen: Screen) -> Iterator[Row]:
    quote = held.story.quotes[match.quote]
    line, column = held.story.document.place(quote.parts[0].content.start)
    voice = held.story.voice(quote)
    yield [
        (f"{plain(held.story.document.path)}:{line}:{column}", "strong"),
        ("  ", ""),
        (str(match.verdict), _STYLE[match.verdict]),
        (f"  {plain(voice.name)}" if voice else "", "faint"),
    ]
    if match.verdict is Verdict.NOT_FOUND:
        words = " … ".join(held.story.document[part.content] for part in quote.parts)
        yield from _text("copy", words, screen)
        for excerpt in match.excerpts:
            yield from _text("nearest", excerpt.text, screen)
            yield from _text("", _where(held, excerpt), screen, "faint")
    else:
        for excerpt in match.excerpts:
            yield from _text("copy", copy_marked(held.story, match.edits, excerpt.at), screen)
            yield from _text("source", source_marked(excerpt), screen)
            yield from _text("", _where(held, excerpt), screen, "faint")
    for remark in _remarks(match):
        yield from _text("", remark, screen, "label")
    yield [("", "")]


def copy_marked(story: Story, edits: Iterable[Edit], at: Span) -> str:
    """Return a piece of copy with the words that the source has not, or has otherwise, in ``{+ +}``."""
    spans = [edit.at for edit in edits if edit.copy and at.covers(edit.at)]
    return _marked(
        story.text[at.start : at.end], [Span(s.start - at.start, s.end - at.start) for s in spans], "{+", "+}"
    )


def source_marked(excerpt: Excerpt) -> str:
    """Return the words of the source that answer to the copy, what the copy leaves out or changes in ``[- -]``."""
    base = excerpt.found.start
    spans = [Span(span.start - base, span.end - base) for span in excerpt.marked]
    return _marked(excerpt.text[base : excerpt.found.end], spans, "[-", "-]")


def _marked(text: str, spans: Iterable[Span], opens: str, closes: str) -> str:
    told, done = "", 0
    for span in sorted(spans):
        if span.start >= done:
            told += text[done : span.start] + opens + text[span.start : span.end] + closes
            done = span.end
    return " ".join((told + text[done:]).split())


def _text(name: str, words: str, screen: Screen, style: str = "") -> Iterator[Row]:
    for nth, row in enumerate(screen.paragraph(words, style, indent=10)):
        ((shown, told),) = row
        yield [(f"  {name if not nth else '':8}", "faint"), (shown[10:], told)]


def _where(held: Held, excerpt: Excerpt) -> str:
    told = [held.sources[excerpt.source].path]
    if excerpt.seconds is not None:
        whole = int(excerpt.seconds)
        told.append(f"{whole // 3600}:{whole // 60 % 60:02d}:{whole % 60:02d}")
    elif excerpt.line:
        told.append(f"line {excerpt.line}")
    return ", ".join([*told, excerpt.speaker] if excerpt.speaker else told)


def _remarks(match: Match) -> Iterator[str]:
    if match.said_by_other:
        yield f"the source gives these words to {match.said_by_other}"
    if match.why:
        yield match.why
    for limit in match.limits:
        yield f"the source has “{limit.words}” right {'before' if limit.before else 'after'} it"
    for edit in match.edits:
        said, copy = f"“{edit.said}”", f"“{edit.copy}”"
        change = (
            f"{said} is left out" if not edit.copy else f"{copy} is added" if not edit.said else f"{said} is {copy}"
        )
        yield f"{edit.sort}: {change}"


def _record(held: Held, match: Match) -> dict[str, Any]:
    quote = held.story.quotes[match.quote]
    voice = held.story.voice(quote)
    return {
        "start": quote.span.start,
        "end": quote.span.end,
        "speaker": voice.name if voice else None,
        "verdict": str(match.verdict),
        "likeness": round(match.likeness, 3),
        "said_by_other": match.said_by_other or None,
        "why": match.why or None,
        "limits": [{"words": limit.words, "before": limit.before} for limit in match.limits],
        "edits": [
            {"sort": str(e.sort), "said": e.said, "copy": e.copy, "start": e.at.start, "end": e.at.end}
            for e in match.edits
        ],
        "excerpts": [
            {
                "source": held.sources[e.source].path,
                "speaker": e.speaker or None,
                "line": e.line or None,
                "seconds": e.seconds,
                "text": e.text,
                "found": e.found._asdict(),
                "marked": [span._asdict() for span in e.marked],
                "start": e.at.start,
                "end": e.at.end,
            }
            for e in match.excerpts
        ],
    }
