"""Copy that is not finished: a placeholder for a quote or a name, or a chatbot's own voice."""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from quotecheck.checks.copy import shown
from quotecheck.values.case import Case
from quotecheck.values.document import Scope
from quotecheck.values.finding import Finding
from quotecheck.values.patterns import lazy, places, rare
from quotecheck.values.span import Span
from quotecheck.values.story import Story

_OTHER_ASCII = "\u017f\u212a\u0130"  # long s, kelvin sign, dotted I: ASCII without case
_SPEECH = r"(?:said|says|told|added|adds|according)"
_HINTS = ("orem ipsum", "NAME")
_BRACKETED = frozenset("ins add nee get awa you quo nam sou spe att".split())
# TK is “to come” on a US desk; TK Maxx, initials and the German insurer are not.
_HOLDS = lazy(
    rf"\bTKTK\w*|[\[(]TK\b[^\])\n]{{0,40}}[\])]|\b[A-Z]{{3,}} TK\b|\bTK (?={_SPEECH}\b)|\bTK,? TK\b"
    rf"|\b(?:XXX+|NAME HERE|FIRSTNAME|LASTNAME|SURNAME)(?=,? {_SPEECH}\b)|\b{_SPEECH} XXX+\b"
    r"|[\[(<](?:insert|add|need|get|awaiting|your|quote)\b[^\])>\n]{0,40}\b(?:quote|quotes|name|title|attribution|here)\b[^\])>\n]{0,20}[\])>]"
    r"|[\[<](?:quote|name|source|speaker|attribution|QUOTE|NAME|SOURCE|SPEAKER)[\]>]"
    r"|\b[Ll]orem ipsum\b"
)


def check(case: Case, *, phrases: Sequence[str]) -> Iterator[Finding]:
    """Yield each placeholder, and each of the ``phrases`` outside attributed quotes (a story can be about chatbots)."""
    story = case.story
    text = story.text
    for block in sorted({block for at in _hints(text) if (block := story.document.block_at(at))}):
        if block.scope is not Scope.CODE:
            for found in _HOLDS.finditer(text, *block.span):
                yield Finding(Span(*found.span()), {"words": shown(found[0])})
    if not _begun(text, phrases):
        return
    plain = text.casefold().replace("’", "'")
    if len(plain) != len(text):
        plain = text.lower().replace("’", "'")
    for phrase in filter(str.strip, phrases):  # an empty one stands everywhere
        start = plain.find(phrase)
        while start >= 0:
            at = Span(start, start + len(phrase))
            if _copy(story, at) and not any(quote.attribution and quote.span.covers(at) for quote in story.quotes):
                yield Finding(at, {"words": shown(story.document[at])}, variant="assistant")
            start = plain.find(phrase, at.end)


def _begun(text: str, phrases: Sequence[str]) -> bool:
    """Whether any of the phrases can stand in a text."""
    if not all(map(str.isascii, phrases)):
        return True
    if not text.isascii() and any(sign in text for sign in _OTHER_ASCII):
        return True
    return bool(_signs(tuple(phrases))(text))


@lru_cache(maxsize=8)
def _signs(phrases: tuple[str, ...]) -> Callable[[str], list[str]]:
    """Return what looks for runs of letters of which every phrase has one: few, as many are alike but for a start."""
    found: list[str] = []
    for run in sorted((max(phrase.split("'"), key=len) for phrase in phrases), key=len):
        found += [] if any(sign in run for sign in found) else [run]
    return rare(*found)


def _hints(text: str) -> Iterator[int]:
    """Yield where a placeholder can be: few paragraphs of a story hold any sign of one."""
    for hint in _HINTS:
        yield from places(text, hint)
    yield from places(text, "XXX") if "X" in text else ()  # one letter is found twenty times as fast as three
    yield from (at for at in places(text, "K") if text[at - 1] == "T")
    for sign in "[(<":
        yield from (at for at in places(text, sign) if text[at + 1 : at + 4].lower() in _BRACKETED)


def _copy(story: Story, at: Span) -> bool:
    """Whether a place is copy: not code, and not white space between two blocks."""
    block = story.document.block_at(at.start)
    return block is not None and block.scope is not Scope.CODE
