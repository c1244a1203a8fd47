"""Findings and quotes as plain rows: the shapes of the machine formats (docs/formats.md)."""

from typing import Any

from quotecheck.values.diagnostic import Diagnostic, Problem
from quotecheck.values.document import Document
from quotecheck.values.span import Span
from quotecheck.values.story import Attribution, Quote, Story

Row = dict[str, Any]


def diagnostic(found: Diagnostic) -> Row:
    """Return a finding as a row; offsets count code points of the story's text, places from 1."""
    return {
        "rule": found.rule,
        "family": found.family,
        "severity": str(found.severity),
        "message": found.message,
        "path": found.document.path,
        **_named(found.document),
        **located(found.document, found.at),
        "text": found.document[found.at],
        "labels": [{**located(found.document, label.at), "text": label.text} for label in found.labels],
        "fingerprint": found.fingerprint,
    }


def problem(told: Problem) -> Row:
    """Return a problem as a row; ``blame`` is ``input`` or ``bug``."""
    row: Row = {
        "blame": "input" if told.blame == 2 else "bug",
        "path": told.path,
        "message": told.message,
        "remedy": told.remedy,
    }
    return row | ({"line": told.place.line, "column": told.place.column} if told.place else {})


def located(document: Document, span: Span) -> Row:
    """Return a span with the line and column where it starts and ends in the file."""
    start, end = document.place(span.start), document.end_place(span)
    return {
        "start": span.start,
        "end": span.end,
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
    }


def quotes(story: Story) -> Row:
    """Return the quotes of a story: the spoken ones under ``quotes``; titles, terms and nested ones under ``other``."""
    spoken = [_quote(story, quote) for quote in story.quotes if quote.spoken and quote.inside is None]
    other = [_quote(story, quote) for quote in story.quotes if not quote.spoken or quote.inside is not None]
    return {"version": 1, "path": story.document.path, **_named(story.document), "quotes": spoken, "other": other}


def _named(document: Document) -> Row:
    """Return the name of a story of a file that holds several."""
    return {"story": document.story} if document.story else {}


def _quote(story: Story, quote: Quote) -> Row:
    at = story.document.place(quote.span.start)
    return {
        "index": quote.index,
        "line": at.line,
        "column": at.column,
        "kind": str(quote.function),
        "scope": str(quote.scope),
        "parts": [
            {"start": part.content.start, "end": part.content.end, "text": story.document[part.content]}
            for part in quote.parts
        ],
        "inside": quote.inside,
        "attribution": _attribution(story, quote.attribution) if quote.attribution else None,
        "candidates": [_attribution(story, candidate) for candidate in quote.candidates],
    }


def _attribution(story: Story, link: Attribution) -> Row:
    def phrase(span: Span | None) -> Row | None:
        return span and {"start": span.start, "end": span.end, "text": story.document[span]}

    speaker = story.speaker_at(link.source)
    return {
        "source": phrase(link.source),
        "cue": phrase(link.cue),
        "addressee": phrase(link.addressee),
        "relay": phrase(link.relay),
        "medium": phrase(link.medium),
        "link": link.pattern,
        "confidence": link.confidence,
        "leans_on": link.leans_on,
        "speaker": speaker and {"index": speaker.index, "name": speaker.name, "kind": str(speaker.kind)},
        "why": list(link.why),
    }
