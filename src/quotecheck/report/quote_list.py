"""Every quote of a story for a person: the words, who says them, and by which link."""

from collections.abc import Iterable, Iterator
from typing import TextIO

from quotecheck.report.cells import plain, wide
from quotecheck.report.excerpt import Row
from quotecheck.report.screen import Screen
from quotecheck.values.story import Quote, Story


def write(stories: Iterable[Story], why: bool, out: TextIO) -> None:
    """List the quotes of each story in order, with the reasons of each link where ``why`` asks for them."""
    screen = Screen(out)
    for story in stories:
        spoken = sum(quote.spoken for quote in story.quotes)
        linked = sum(quote.spoken and quote.attribution is not None for quote in story.quotes)
        other = len(story.quotes) - spoken
        more = f", {other} titles, terms and signs" if other else ""
        told = f"{spoken} quotes of speech, {linked} linked{more}"
        screen.rows([[(plain(story.document.path), "strong"), (f"  {told}", "faint")], [("", "")]])
        for quote in story.quotes:
            screen.rows(_quote(story, quote, screen, why))


def _quote(story: Story, quote: Quote, screen: Screen, why: bool) -> Iterator[Row]:
    place = story.document.place(quote.span.start)
    at = f"{place.line}:{place.column}"
    margin = max(8, len(at) + 2)
    words = " … ".join(" ".join(story.document[part.span].split()) for part in quote.parts)
    yield [(f"{at:<{margin}}", "faint"), (_short(words, screen.width - margin), "")]
    yield from ([(" " * margin, ""), *row] for row in _link(story, quote))
    if why and quote.attribution:
        for reason in quote.attribution.why:
            yield from screen.paragraph(reason, "faint", indent=margin + 2)
    yield [("", "")]


def _link(story: Story, quote: Quote) -> Iterator[Row]:
    """Yield who says a quote and how we know."""
    link = quote.attribution
    if not quote.spoken:
        yield [(str(quote.function), "faint")]
        return
    if link is None:
        rivals = [story.document[c.source] for c in quote.candidates if c.source]
        between = f"between {' and '.join(plain(rival) for rival in rivals)}" if rivals else "nobody is said to say it"
        yield [("no link", "warning"), (f"  {between}", "")]
        return
    speaker = story.voice(quote)
    source = " ".join(plain(story.document[link.source]).split()) if link.source else ""
    name = plain(speaker.name) if speaker else source or "somebody"
    row: Row = [(name, "strong")]
    if source and source != name:
        row.append((f"  “{source}”", "label"))
    roles = (("", link.cue), ("to ", link.addressee), ("via ", link.relay), ("", link.medium))
    told = [f"{role}{' '.join(plain(story.document[span]).split())}" for role, span in roles if span]
    row.append((f"  {', '.join(told)}" if told else "", ""))
    yield row
    lean = f", goes on with the quote in line {_line(story, link.leans_on)}" if link.leans_on is not None else ""
    yield [(f"{link.pattern} {link.confidence:.2f}{lean}", "faint")]


def _line(story: Story, index: int) -> int:
    return story.document.place(story.quotes[index].span.start).line


def _short(words: str, room: int) -> str:
    words = plain(words)
    if wide(words) <= room:
        return words
    while words and wide(words) > room - 2:
        words = words[: max(1, min(len(words) - 1, len(words) - (wide(words) - room) // 2))]
    return words.rstrip() + " …"
