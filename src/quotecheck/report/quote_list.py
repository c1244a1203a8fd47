"""Every quote of a story for a person: the words, who says them, and by which link."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import TextIO

from quotecheck.report.cells import plain, wide
from quotecheck.report.excerpt import Row
from quotecheck.report.screen import Screen
from quotecheck.values.counts import many
from quotecheck.values.span import Span
from quotecheck.values.story import BESIDE_THE_COPY, Attribution, Quote, Story

_WHY = {
    "tag": "the tag stands right at the quote: “{tag}”",
    "inverted tag": "the tag stands right at the quote, the verb first: “{tag}”",
    "inside a clause": "the quoted words are part of a clause that reports: “{tag}”",
    "participle": "a participle hangs the quote on its clause: “{tag}”",
    "comma": "the tag leads up to the quote with a comma: “{tag}”",
    "colon": "a colon leads up to the quote: “{tag}”",
    "colon paragraph": "the paragraph before ends in a colon: “{tag}”",
    "no mark": "the tag leads up to the quote: “{tag}”",
    "according to": "the clause credits the words: “{tag}”",
    "in the words of": "the clause credits the words: “{tag}”",
    "continued": "the quote goes on after its tag: “{tag}”",
    "carried": "the paragraph before was left open, so its speaker goes on: “{tag}”",
    "continued in the next paragraph": "the last voice of the paragraph before goes on: “{tag}”",
    "resumed": "the voice that spoke last goes on after narration: “{tag}”",
    "set-up": "the sentence before reports what the same person says: “{tag}”",
    "set-up paragraph": "the paragraph before has its speaker: “{tag}”",
    "later sentence": "a later sentence of the paragraph has the tag: “{tag}”",
    "turn": "the name stands before the words, as in a transcript: “{tag}”",
    "no source": "the cue reports, and nobody is named: “{tag}”",
}


def write(stories: Iterable[Story], why: bool, out: TextIO) -> None:
    """List the quotes of each story in order, with the reasons of each link where ``why`` asks for them."""
    screen = Screen(out)
    for story in stories:
        spoken = [quote for quote in story.quotes if quote.spoken]
        linked = sum(quote.attribution is not None for quote in spoken)
        told = f"{many(len(spoken), 'quote')} of speech, {linked} linked"
        if other := len(story.quotes) - len(spoken):
            told += f"; {other} other (titles, terms, signs, links)"
        screen.rows([[(plain(story.document.path), "strong"), (f"  {told}", "faint")], [("", "")]])
        for quote in story.quotes:
            screen.rows(_quote(story, quote, screen, why))


def _quote(story: Story, quote: Quote, screen: Screen, why: bool) -> Iterator[Row]:
    place = story.document.place(quote.span.start)
    at = f"{place.line}:{place.column}"
    margin = max(8, len(at) + 2)
    room = screen.width - margin
    words = " … ".join(_words(story, part.span) for part in quote.parts)
    yield [(f"{at:<{margin}}", "faint"), (_short(words, room), "")]
    for row in _link(story, quote, room):
        yield [(" " * margin, ""), *row]
    if why and quote.attribution:
        for reason in quote.attribution.why or _reasons(story, quote.attribution):
            yield from screen.paragraph(reason, "faint", indent=margin + 2)
    yield [("", "")]


def _link(story: Story, quote: Quote, room: int) -> Iterator[Row]:
    """Yield who says a quote, and the link that tells."""
    link = quote.attribution
    if not quote.spoken:
        beside = quote.scope in BESIDE_THE_COPY
        yield [(f"no copy: {quote.scope}" if beside else str(quote.function), "faint")]
        return
    if link is None:
        rivals = [_words(story, candidate.source) for candidate in quote.candidates if candidate.source]
        told = f"unsure: {' or '.join(rivals)}" if rivals else "nobody is said to say it"
        yield [("no link", "warning"), (f"  {told}", "")]
        return
    speaker = story.voice(quote)
    source = _words(story, link.source) if link.source else ""
    name = plain(speaker.name) if speaker else source or "somebody"
    relay = link.relay if link.relay != link.addressee else None
    roles = (("", link.cue), ("to ", link.addressee), ("through ", relay), ("", link.medium))
    told = ", ".join(f"{role}{_words(story, span)}" for role, span in roles if span)
    row: Row = [(name, "strong"), (f"  {told}" if told else "", "")]
    left = room - wide(name) - wide(told) - 8
    if source and source != name and left > 8:
        row.append((f"  “{_short(source, left)}”", "label"))
    yield row
    lean = f"; goes on with the quote in line {_line(story, link.leans_on)}" if link.leans_on is not None else ""
    yield [(f"{link.pattern}{lean}", "faint")]


def _reasons(story: Story, link: Attribution) -> Iterator[str]:
    """Yield why a link was made, from what it says of itself."""
    spans = sorted(span for span in (link.source, link.cue) if span)
    tag = " … ".join(_words(story, span) for span in spans)
    yield _WHY.get(link.pattern, link.pattern + ": “{tag}”").format(tag=tag)
    yield f"links like this one hold {link.confidence:.0%} of the time, on the articles we learned from"
    reference = story.reference_at(link.source)
    if reference and reference.candidates:
        names = [story.speakers[index].name for index, _ in reference.candidates[:3]]
        sure = "stands for" if reference.speaker is not None else "could stand for"
        yield f"“{reference.pronoun}” {sure} {' or '.join(names[:1] if reference.speaker is not None else names)}"


def _words(story: Story, span: Span) -> str:
    return plain(" ".join(story.document[span].split()))


def _line(story: Story, index: int) -> int:
    return story.document.place(story.quotes[index].span.start).line


def _short(words: str, room: int) -> str:
    """Return words cut to a number of cells, between two words where there are two."""
    if wide(words) <= room:
        return words
    used = list(accumulate(wide(character) for character in words))
    end = bisect_right(used, room - 2)
    whole = words.rfind(" ", 0, end + 1)
    return words[: whole if whole > 0 else end].rstrip() + " …"
