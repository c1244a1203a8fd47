"""One page for one run: each story with its quotes coloured by speaker, findings in the margin, the cast beside it.

It holds its own styles and script and asks nothing of a network.
"""

from collections import Counter
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import TextIO

from quotecheck.report.html_copy import Marked, marked
from quotecheck.values.counts import many
from quotecheck.values.diagnostic import Checked, Diagnostic, Report, Severity
from quotecheck.values.document import Block, Document, Scope
from quotecheck.values.story import Speaker, SpeakerKind, Story

_PAGE = Path(__file__).parent / "page"
_TAGS = {Scope.HEADLINE: "h3", Scope.HEADING: "h4", Scope.BLOCKQUOTE: "blockquote"}
_HOW = (
    "Point at a quote to see who says it, and by which words; click to keep it, Escape to let go. "
    "The number after a quote is its speaker in the cast."
)
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"


def write(report: Report, out: TextIO) -> None:
    """Write the page as the run goes on: a section a story, then what it comes to."""
    out.write(
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>quotecheck</title>\n<style>\n{_part('page.css')}</style>\n</head>\n<body>\n"
        f'<header class="top"><h1>quotecheck</h1><p class="how">{_HOW}</p></header>\n<main>\n'
    )
    found: Counter[Severity] = Counter()
    number = 0
    for checked in report.files:
        found.update(diagnostic.severity for diagnostic in checked.diagnostics)
        for story in checked.stories:
            number += 1
            out.writelines(_story(story, checked, number))
        for problem in checked.problems:
            told = f"{problem.path}: {problem.message}. {problem.remedy}"
            out.write(f'<p class="problem" role="alert">{escape(told)}</p>\n')
    stories = many(number, "story")
    counts = (
        ", ".join(many(found[severity], str(severity)) for severity in sorted(found, reverse=True)) or "no findings"
    )
    out.write(
        f"</main>\n<footer><p>{stories}: {counts}. quotecheck {escape(report.version)}</p></footer>\n"
        f"<script>\n{_part('page.js')}</script>\n</body>\n</html>\n"
    )


def _story(story: Story, checked: Checked, number: int) -> Iterator[str]:
    """Yield the section of one story."""
    document = story.document
    findings = [found for found in checked.diagnostics if found.document == document]
    copy = marked(story, findings, f"s{number}")
    name = f"{document.path} ({document.story})" if document.story else document.path
    spoken = [quote for quote in story.quotes if quote.spoken]
    count = sum(quote.attribution is not None for quote in spoken)
    linked = f"{count} of {many(len(spoken), 'quote')} linked" if spoken else "no quotes"
    yield f'<section class="story" aria-labelledby="s{number}">\n'
    yield f'<header><h2 class="file" id="s{number}">{escape(name)}</h2>'
    yield f"<p>{many(len(findings), 'finding')}, {linked}</p></header>\n"
    yield from _cast(story, copy)
    yield '<div class="copy">\n'
    for block in document.blocks:
        notes = [n for n, found in enumerate(findings) if _stands_in(found, block)]
        yield from _row(document, block, copy, [(n, findings[n]) for n in notes])
    yield "</div>\n</section>\n"


def _row(document: Document, block: Block, copy: Marked, notes: list[tuple[int, Diagnostic]]) -> Iterator[str]:
    """Yield a paragraph with its line number before it and its findings beside it."""
    tag = _TAGS.get(block.scope, "p")
    line = document.place(block.span.start).line
    scope = escape(str(block.scope))
    yield f'<div class="row {scope}"><span class="line" aria-hidden="true">{line}</span>'
    yield f'<{tag} class="text">{copy.html(block.span)}</{tag}>'
    if notes:
        yield '<div class="notes">'
        for number, found in notes:
            yield from _note(document, number, found, copy)
        yield "</div>"
    yield "</div>\n"


def _note(document: Document, number: int, found: Diagnostic, copy: Marked) -> Iterator[str]:
    key = f"{copy.prefix}f{number}"
    severity = str(found.severity)
    yield f'<aside class="note {severity}" id="{key}" data-f="{key}" tabindex="0" aria-label="{severity}">'
    yield f'<p><b class="severity">{severity}</b> <a href="#{key}-0">{escape(found.message)}</a></p>'
    if found.labels:
        yield "<ul>"
        for nth, label in enumerate(found.labels, 1):
            line = document.place(label.at.start).line
            words = escape(_short(document[label.at]))
            yield f'<li><a href="#{key}-{nth}">line {line}, “{words}”</a>: {escape(label.text)}</li>'
        yield "</ul>"
    yield f'<p class="rule">{escape(found.rule)}</p></aside>'


def _cast(story: Story, copy: Marked) -> Iterator[str]:
    """Yield the cast: who speaks, how often, and with links to each quote."""
    if not copy.voices:
        return
    yield '<details class="cast" open><summary>Cast</summary><ol>\n'
    for number, (index, quotes) in enumerate(copy.voices.items(), 1):
        speaker = story.speakers[index]
        links = ", ".join(
            f'<a href="#{copy.prefix}q{quote.index}">line {story.document.place(quote.span.start).line}</a>'
            for quote in quotes
        )
        kind = "" if speaker.kind is SpeakerKind.UNKNOWN else f"{speaker.kind}, "
        yield f'<li class="v v{number}" id="{copy.prefix}v{number}" style="--h:{copy.hue(number)}">'
        yield f"<b>{escape(speaker.name)}</b> <span>{escape(kind)}{many(len(quotes), 'quote')}: {links}"
        yield f"{_told(story, speaker)}</span></li>\n"
    yield "</ol></details>\n"


def _told(story: Story, speaker: Speaker) -> str:
    """Return where the copy introduces a speaker."""
    if speaker.introduction is None:
        return ""
    line = story.document.place(speaker.introduction.start).line
    return f"; introduced in line {line}"


def _stands_in(found: Diagnostic, block: Block) -> bool:
    return block.span.start <= found.at.start < max(block.span.end, block.span.start + 1)


def _short(words: str, room: int = 48) -> str:
    words = " ".join(words.split()).strip('“”"‘’')
    return words if len(words) <= room else words[: room - 1].rsplit(" ", 1)[0] + " …"


def _part(name: str) -> str:
    return (_PAGE / name).read_text(encoding="utf-8")
