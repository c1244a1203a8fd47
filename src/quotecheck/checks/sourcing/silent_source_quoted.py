"""A person who would not speak is quoted as if they had."""

from collections.abc import Iterator
from itertools import islice

from quotecheck.checks.copy import named_person, opening, shown, speeches, surname, words_of
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span
from quotecheck.values.story import Form, Function, Quote, Story

_SILENT = lazy(
    r"\b(?:declined (?:to comment|an interview|to be interviewed|requests? for (?:comment|an interview))"
    r"|refused to comment|(?:could not|couldn[’']t) (?:immediately )?be reached"
    r"|did not (?:immediately )?(?:respond|reply) to (?:\w+ ){0,3}(?:requests?|messages?|calls?|emails?))\b"
)
_MORE = lazy(r"\b(?:further|beyond|additional(?:ly)?|more|other than|on (?:the|that|this)|about|until|before)\b")
_WRITTEN = lazy(
    r"\b(?:statement|email|e-mail|letter|posts?|posted|tweet\w*|wrote|report|filing|court|testi\w+|interview|speech|book|"
    r"earlier|previous\w*|last|in \d{4}|in (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*|on \w+day|years? ago|"
    r"months? ago|weeks? ago|recently|once|at the time|then|video|podcast|hearing|debate|told|conference|rally|event|"
    r"meeting|forum|Twitter|Facebook|(?:on|in) [A-Z]\w+)\b"
)

_MOST = 20  # silences in one story
_SENTENCE = 5  # words; fewer are a phrase of theirs that went round before


def check(case: Case, *, near: int) -> Iterator[Finding]:
    """Yield each quote of a person who is told to be silent, where nothing tells of an earlier or written word.

    ``near`` is how many paragraphs from the silence a quote can stand and still look like an answer.
    """
    story = case.story
    for found in islice(_SILENT.finditer(story.text), _MOST):
        block = story.document.block_at(found.start())
        if (
            block is None
            or _MORE.match(story.text[found.end() : found.end() + 40].lstrip())
            or _quoted(story, found.start())
        ):
            continue
        silent = _subject(story, Span(block.span.start, found.start()))
        for quote in speeches(story):
            speaker = named_person(story, quote.attribution)
            if silent is None or speaker is None or speaker.index != silent or len(words_of(story, quote)) < _SENTENCE:
                continue
            if _distance(story, block.span, quote) <= near and not _told_as_earlier(story, quote):
                facts = {
                    "voice": shown(surname(speaker)),
                    "silence": shown(found[0]),
                    "words": opening(story, quote, 20),
                }
                yield Finding(quote.span, facts, (Pointer(Span(*found.span()), "silence"),))
                return


def _quoted(story: Story, at: int) -> bool:
    return any(quote.span.start <= at < quote.span.end for quote in story.quotes)


def _subject(story: Story, before: Span) -> int | None:
    """Return the person named last before the words of silence, in their sentence."""
    named = [
        (mention.span.end, speaker.index)
        for speaker in story.speakers
        for mention in speaker.mentions
        if before.covers(mention.span) and mention.form is not Form.PRONOUN
    ]
    if not named:
        return None
    end, index = max(named)
    return index if before.end - end < 25 and "." not in story.text[end : before.end] else None


def _distance(story: Story, block: Span, quote: Quote) -> int:
    low, high = sorted((block.start, quote.span.start))
    return sum(low < other.span.start <= high for other in story.document.blocks)


def _told_as_earlier(story: Story, quote: Quote) -> bool:
    """Whether the paragraph tells that the words are written, or from another day."""
    if quote.function is Function.WRITTEN or (quote.attribution and quote.attribution.medium):
        return True
    block = story.document.block_at(quote.span.start)
    if block is None:
        return True
    around = story.document[block.span]
    for part in quote.parts:
        around = around.replace(story.document[part.span], " ")
    return bool(_WRITTEN.search(around))
