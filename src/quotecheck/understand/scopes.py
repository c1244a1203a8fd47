"""What each block of copy is for, where the reader could not tell: headline, deck, byline, caption, links, furniture.

Only blocks that a reader left as ``BODY`` are looked at, and a story always keeps some body. What a line is by its own
words is in ``scopes_lines``, what a run of them is in ``scopes_formats``; here they are seen in their places.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from quotecheck.lexicon import furniture as words
from quotecheck.understand.scopes_formats import find_stretches, whole
from quotecheck.understand.scopes_lines import SAID, TIME_ONLY, by_itself, signs, speaks
from quotecheck.values.document import Block, Document, Format, Scope, Stretch
from quotecheck.values.patterns import lazy
from quotecheck.values.value import replace

_BYLINE = lazy(
    r"\W{0,3}(?:(?i:by|written by|reported by|story by|words by|text by|report by|interview by)|"
    r"From)[: ]\s*(?=[“\"]?[A-ZÀ-Þ@])(?P<who>.{2,120})$"
)
_BULLET = lazy(r"(?:[•·▪●◦‣⁃■□►▶→✓✔]\s*|[*+-]\s+|\(?\d{1,2}[.)]\s+|\(?[a-h][.)]\s+)\S")
_BIO = lazy(
    rf"(?:\W*(?:the (?:author|writer|columnist)|[A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ][\w.’'-]*){{1,3}})(?:, [^,]{{2,60}},)? "
    rf"(?:is|was|writes|covers|reports|works|serves|has (?:been|written|covered|worked|"
    rf"reported))\b.{{0,160}}\b(?:{words.BIO_NOUN}s?|columns?|politics for|newspaper|magazine)\b)"
    r"|.{0,60}\b(?:follow|email|e-mail|reach|contact) (?:him|her|them|me)\b"
)
_STOPPED = lazy(r"[.!?…:;,](?:[\"'”’»)\]*_]|'')*\s*$")
_ENDED = lazy(r"[.!?…](?:[\"'”’»)\]*_]|'')*\s*$")
_SENTENCE_INSIDE = lazy(r"[.!?](?<![A-Z].)(?<!\b[A-Z][a-z].)(?<!\b[A-Z][a-z]{2}.)[\"”’']?\s+[\"“‘']?[A-Z]")
_DATELINE = lazy(
    r"(?:[A-ZÀ-Þ][A-ZÀ-Þ.’' -]{2,40}|[A-ZÀ-Þ][\w.’' -]{2,30})(?:,[^—–:()-]{2,40})?(?: ?\([^)]{2,40}\))? ?(?:—|–|--|-|"
    r":) "
)
_TOP = 8
_LISTED = frozenset({Scope.BODY, Scope.DECK})
_AFTER_LETTER = frozenset(".)")
_PROSE = frozenset({Scope.BODY, Scope.BLOCKQUOTE, Scope.LIST})
_BODY, _HEADLINE, _FURNITURE, _LINK = Scope.BODY, Scope.HEADLINE, Scope.FURNITURE, Scope.LINK
"""For what is asked of every block: Python 3.11 takes ten times as long to find a member by its class."""


def classify(document: Document) -> Document:
    """Return the document with the scope of every block that its reader left as body, and with its format told."""
    text = document.text
    texts = [text[start:end] for (start, end), _ in document.blocks]
    scopes = [block.scope for block in document.blocks]
    unread = [n for n, scope in enumerate(scopes) if scope is _BODY]
    if not unread:
        return document
    stretches = find_stretches(document, texts)
    if len(unread) > 2:
        within = signs(text)
        for n in unread:
            scopes[n] = by_itself(texts[n], within)
    _tail(texts, scopes)
    if not any(scope is _HEADLINE for scope in scopes):
        _top(texts, scopes)
    _lists(texts, scopes, unread)
    _crossheads(texts, scopes, unread)
    _by_format(document, stretches, texts, scopes)
    if all(scopes[n] is not _BODY for n in unread):
        scopes = [block.scope for block in document.blocks]
    blocks = tuple(
        [
            block if block.scope is scope else Block(block.span, scope)
            for block, scope in zip(document.blocks, scopes, strict=True)
        ]
    )
    format = whole(stretches, _prose(blocks)) if stretches else Format.STORY
    return replace(document, blocks=blocks, format=format, stretches=stretches)


def _prose(blocks: Sequence[Block]) -> int:
    """Return how many characters of copy there are."""
    return sum(end - start for (start, end), scope in blocks if scope in _PROSE)


def formats(document: Document) -> frozenset[Format]:
    """Return every format met in a classified document, that of the whole included."""
    return frozenset({document.format, *(stretch.format for stretch in document.stretches)})


def _top(texts: Sequence[str], scopes: list[Scope]) -> None:
    """Find the headline, what stands under it and the byline among the first blocks."""
    body = [n for n in range(min(_TOP, len(texts))) if scopes[n] is _BODY]
    for n in body:
        if _is_byline(texts[n]):
            scopes[n] = Scope.BYLINE
    body = [n for n in body if scopes[n] is _BODY]
    if len(body) < 2 or not _is_headline(texts[body[0]], texts[body[1]]):
        return
    scopes[body[0]] = Scope.HEADLINE
    for n, following in pairwise(body[1:4]):
        if not _is_deck(texts[n], texts[following]):
            break
        scopes[n] = Scope.DECK


def _is_byline(text: str) -> bool:
    if len(text) > 140 or not (match := _BYLINE.match(text)) or _ENDED.search(text.rstrip(".")):
        return False
    who = match["who"]
    return (
        not SAID.search(who)
        and sum(word[:1].isupper() or not word[:1].isalpha() for word in who.split()) >= len(who.split()) * 0.6
    )


def _is_headline(text: str, below: str) -> bool:
    """Whether the first block is a headline: short and without a stop, or set in capitals as a title is."""
    count = len(text.split())
    if count > 25 or len(text) > 200 or _SENTENCE_INSIDE.search(text) or speaks(text):
        return False
    if text.endswith((":", ",")) or (_DATELINE.match(text) and count > 18):
        return False
    if not _ENDED.search(text):
        return True
    return _titled(text) and len(below) > len(text)


def _is_deck(text: str, below: str) -> bool:
    count = len(text.split())
    if count > 40 or _DATELINE.match(text) or speaks(text) or text.endswith(":"):
        return False
    return (not _ENDED.search(text) or (_titled(text) and count <= 15)) and len(below) > 40


def _titled(text: str) -> bool:
    """Whether most longer words of a line begin with a capital."""
    longer = [
        word.lstrip("'\"‘“([") for word in text.split() if (len(word) > 3 and word[0].isalpha()) or word[:1] in "'\"‘“"
    ]
    return len(longer) >= 3 and sum(word[:1].isupper() for word in longer) >= 0.75 * len(longer)


def _tail(texts: Sequence[str], scopes: list[Scope]) -> None:
    """Carry furniture on: lines without a stop after a form, a credit or a heading of links, and authors’ lives."""
    last_copy = next((n for n in reversed(range(len(texts))) if scopes[n] is _BODY and len(texts[n]) > 120), -1)
    carry: Scope | None = None
    for n, text in enumerate(texts):
        if scopes[n] in (_FURNITURE, _LINK):
            carry = scopes[n] if n > last_copy or (scopes[n] is _LINK and len(text.split()) <= 4) else None
        elif scopes[n] is _BODY and carry and len(text.split()) <= 25 and not _ENDED.search(text) and not speaks(text):
            scopes[n] = carry
        elif scopes[n] is _BODY and carry and len(text) > 120:
            carry = None
    ends = [n for n, scope in enumerate(scopes) if scope is _BODY][-3:]
    for n in ends:
        if n > 2 and len(texts[n]) < 400 and _BIO.match(texts[n]) and not speaks(texts[n]):
            scopes[n] = _FURNITURE


def _lists(texts: Sequence[str], scopes: list[Scope], unread: Sequence[int]) -> None:
    """Mark runs of two or more short lines with bullets or numbers as lists."""
    run: list[int] = []
    for n in [*unread, -1]:
        if n >= 0 and _is_bullet(texts[n]) and scopes[n] in _LISTED:
            run.append(n)
            continue
        if len(run) > 1:
            for item in run:
                scopes[item] = Scope.LIST
        run = []


def _is_bullet(text: str) -> bool:
    if text[0].isalpha() and text[1:2] not in _AFTER_LETTER:
        return False
    return len(text) < 300 and _BULLET.match(text) is not None


def _crossheads(texts: Sequence[str], scopes: list[Scope], unread: Sequence[int]) -> None:
    """Mark short lines without a stop, between longer ones, as headings."""
    for at, n in enumerate(unread):
        text = texts[n]
        if len(text) > 90 or scopes[n] is not _BODY or at == 0 or at + 1 >= len(unread):
            continue
        if (
            len(text.split()) > 12
            or _STOPPED.search(text)
            or not (text[0].isupper() or text[0].isdigit())
            or text[-1] in "\"”’'"
        ):
            continue
        if len(texts[unread[at + 1]]) > 90:
            scopes[n] = Scope.HEADING


def _by_format(document: Document, stretches: Sequence[Stretch], texts: Sequence[str], scopes: list[Scope]) -> None:
    """Give verse and readers' comments their scope, and keep turns of talk in the body."""
    for stretch in stretches:
        for n in _within(document, stretch):
            if stretch.format is Format.VERSE:
                scopes[n] = Scope.BLOCKQUOTE
            elif stretch.format is Format.COMMENTS:
                scopes[n] = _FURNITURE
            elif stretch.format in (Format.QA, Format.TRANSCRIPT) and scopes[n] in (Scope.HEADING, Scope.LIST):
                scopes[n] = _BODY
            elif stretch.format is Format.LIVE_BLOG and scopes[n] is _FURNITURE and TIME_ONLY.match(texts[n]):
                scopes[n] = Scope.HEADING


def _within(document: Document, stretch: Stretch) -> Iterator[int]:
    for n, block in enumerate(document.blocks):
        if stretch.span.covers(block.span):
            yield n
