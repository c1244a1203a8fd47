"""What the checks of verification ask of a case: a story's quotes beside what the record has of them."""

from collections.abc import Iterator
from pathlib import PurePath

from quotecheck.checks.copy import shown
from quotecheck.values.case import Case
from quotecheck.values.source import Excerpt, Match, Source, Trust, Verdict
from quotecheck.values.span import Span
from quotecheck.values.story import Quote, Story

FOUND = frozenset({Verdict.VERBATIM, Verdict.CLEANED, Verdict.ALTERED_MINOR, Verdict.ALTERED_MATERIAL})
_UNSURE = 0.6


def matched(case: Case) -> Iterator[tuple[Quote, Match]]:
    """Yield each quote that was held against the record, with how it compares."""
    for match in case.matches:
        yield case.story.quotes[match.quote], match


def source_of(case: Case, match: Match) -> Source | None:
    """Return the source that a match was found in first."""
    return case.sources[match.excerpts[0].source] if match.excerpts else None


def where(case: Case, excerpt: Excerpt) -> str:
    """Return where to look: file and time-code, or file and line."""
    name = shown(PurePath(case.sources[excerpt.source].path).name, 24)
    if excerpt.seconds is not None:
        return f"{name} {clock(excerpt.seconds)}"
    return f"{name}:{excerpt.line}" if excerpt.line else name


def clock(seconds: float) -> str:
    """Return a time-code: 0:04:12."""
    whole = int(seconds)
    return f"{whole // 3600}:{whole // 60 % 60:02d}:{whole % 60:02d}"


def is_raw(case: Case, match: Match) -> bool:
    """Whether a machine wrote the record down and nobody has checked it, or was unsure of these words."""
    return any(
        case.sources[excerpt.source].trust is Trust.RAW
        or (excerpt.confidence is not None and excerpt.confidence < _UNSURE)
        for excerpt in match.excerpts
    )


def part_at(quote: Quote, at: int) -> Span:
    """Return the quoted words, without their marks, of the part that a place stands in."""
    return next((p.content for p in quote.parts if p.content.start <= at <= p.content.end), quote.parts[0].content)


def narrated(story: Story, around: Span | None = None) -> str:
    """Return the narrator's own words: of the whole story, or of the paragraphs that a span touches."""
    copy = list(story.text)
    for quote in story.quotes:
        for part in quote.parts:
            copy[part.span.start : part.span.end] = " " * (part.span.end - part.span.start)
    text = "".join(copy)
    if around is None:
        return text
    return "\n".join(text[b.span.start : b.span.end] for b in story.document.blocks if b.span.overlaps(around))
