"""What the tags of HTML, NITF and NewsML-G2 mean for a story; no parser here, only their events."""

import re
from collections.abc import Mapping

from quotecheck.readers.galley import Galley
from quotecheck.values.document import Scope

DEEPEST = 10_000
"""Open elements; those that are nested deeper are read as if they had no tags."""

Attributes = Mapping[str, str | None]

_SCOPES = {
    "h1": Scope.HEADLINE, "hl1": Scope.HEADLINE, "headline": Scope.HEADLINE, "hl2": Scope.DECK, "abstract": Scope.DECK,
    "byline": Scope.BYLINE, "by": Scope.BYLINE, "address": Scope.BYLINE,
    "h2": Scope.HEADING, "h3": Scope.HEADING, "h4": Scope.HEADING, "h5": Scope.HEADING, "h6": Scope.HEADING,
    "figcaption": Scope.CAPTION, "caption": Scope.CAPTION, "media-caption": Scope.CAPTION,
    "blockquote": Scope.BLOCKQUOTE, "bq": Scope.BLOCKQUOTE,
    "li": Scope.LIST, "dt": Scope.LIST, "dd": Scope.LIST, "table": Scope.TABLE, "pre": Scope.CODE,
    "nav": Scope.FURNITURE, "footer": Scope.FURNITURE, "aside": Scope.FURNITURE, "form": Scope.FURNITURE,
    "dialog": Scope.FURNITURE, "menu": Scope.FURNITURE, "body.end": Scope.FURNITURE, "tagline": Scope.FURNITURE,
    "dateline": Scope.FURNITURE, "distributor": Scope.FURNITURE, "fn": Scope.FURNITURE,
    "media-producer": Scope.FURNITURE, "copyrite": Scope.FURNITURE,
}  # fmt: skip
_BLOCKS = frozenset(_SCOPES) | frozenset(
    "html body main article section header div p figure ul ol dl tr td th thead tbody tfoot hr br credit block"
    " center details summary hgroup search body.content body.head hedline media inlinexml inlinedata lede-in note"
    .split()
)  # fmt: skip
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_SILENT = frozenset(
    "head script style template noscript svg math iframe object video audio canvas textarea select button title"
    " noframes noembed xmp plaintext code kbd samp media-metadata media-object".split()
)
_SHUTS_P = _BLOCKS - {"br", "html", "body"}

# A class tells by its last words (``story__standfirst``), or by its first with no more than a kind of box after it
# (``related-links``): the story itself is often called ``has-sidebar``, ``comments-open`` or ``card-deck``.
_BOX = (
    r"(?:[_-]+(?:articles?|stories|links?|list|box|block|widget|sign-?up|form|bar|buttons?|module|items?|panel|text))*"
)
_CLASSES: tuple[tuple[re.Pattern[str], Scope], ...] = tuple(
    (re.compile(pattern), scope)
    for pattern, scope in (
        (r"pull-?quote|(?:^|\s)pq(?:\s|$)", Scope.PULL_QUOTE),
        (r"(?<!card)(?:^|[\s_-])(?:deck|dek|stand-?first|subtitle|sub-?headline|sub-?hed)(?:\s|$)", Scope.DECK),
        (rf"(?:^|[\s_-])(?:byline|authors?){_BOX}(?:\s|$)", Scope.BYLINE),
        (rf"(?:^|[\s_-])captions?{_BOX}(?:\s|$)", Scope.CAPTION),
        (
            r"(?:^|\s|__)(?:related|newsletter|promo|share|sharing|social|comments|sidebar|breadcrumbs?|advert"
            rf"|advertisement|cookies?|most-read|read-more|also-read|recommended|subscribe){_BOX}(?:\s|$)",
            Scope.FURNITURE,
        ),
        (r"(?:^|\s)(?:navigation|complementary|contentinfo|banner)(?:\s|$)", Scope.FURNITURE),
    )
)
_UNSEEN = re.compile(r"(?:^|\s)(?:screen-reader-text|sr-only|visually-hidden)(?:\s|$)")
_UNDISPLAYED = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_DISPLAY = frozenset({Scope.PULL_QUOTE, Scope.FURNITURE, Scope.CAPTION, Scope.TABLE, Scope.CODE})
_TELLING = ("class", "id", "itemprop", "rel", "role")
_WHOLE = frozenset({"html", "body", "main", "article"})
_MARKS = ("“", "”"), ("‘", "’")


class Typesetter:
    """Turns the events of a parser into the blocks of a galley, with a stack and no recursion.

    Time and memory are linear in the events: an end tag of an element that is not open costs nothing, any other
    takes away what it closes.
    """

    def __init__(self, galley: Galley) -> None:
        self.galley = galley
        self._stack: list[tuple[str, Scope, bool, bool]] = []
        self._open: dict[str, int] = {}
        self.scope = Scope.BODY
        """What the copy that comes next is for."""
        self._silent = False
        self._linked = False
        self._quotes = 0

    def start(self, tag: str, attributes: Attributes, start: int, end: int) -> None:
        """Take a start tag, whose source runs from ``start`` to ``end``."""
        if tag in _SHUTS_P and self._open.get("p"):
            self.end("p", start, start)
        if tag in _BLOCKS and tag not in ("html", "body"):
            self.galley.begin(self.scope)
        if tag in _VOID or len(self._stack) > DEEPEST:
            return
        self._stack.append((tag, self.scope, self._silent, self._linked))
        self._open[tag] = self._open.get(tag, 0) + 1
        self._silent = self._silent or tag in _SILENT or _is_hidden(attributes)
        self._linked = self._linked or tag == "a"
        scope = self._scope_of(tag, attributes)
        if scope is not self.scope:
            self.scope = scope
            self.galley.begin(scope)
        if tag == "q" and not self._silent:
            self.put(_MARKS[self._quotes % 2][0], start, end)
            self._quotes += 1

    def end(self, tag: str, start: int, end: int) -> None:
        """Take an end tag; one that closes nothing is passed over, one that is late closes what is inside it."""
        if not self._open.get(tag):
            return
        while True:
            name, scope, silent, linked = self._stack.pop()
            self._open[name] -= 1
            if name == "q" and not self._silent and self._quotes:
                self._quotes -= 1
                if name == tag:
                    self.put(_MARKS[self._quotes % 2][1], start, end)
            if name in _BLOCKS or scope is not self.scope:
                self.galley.begin(scope)
            self.scope, self._silent, self._linked = scope, silent, linked
            if name == tag:
                return

    def flow(self, start: int, end: int) -> None:
        """Take text as it stands in the source."""
        if not self._silent:
            if self.scope is Scope.CODE:
                self.galley.copy(start, end)
            else:
                self.galley.flow(start, end, linked=self._linked)

    def put(self, text: str, start: int, end: int) -> None:
        """Take text that stands in the source in other letters: an entity."""
        if not self._silent:
            self.galley.put(text, start, end, linked=self._linked)

    def _scope_of(self, tag: str, attributes: Attributes) -> Scope:
        own = _SCOPES.get(tag, self.scope)
        told = " ".join(value.lower() for key in _TELLING if (value := attributes.get(key)))
        if told and tag not in _WHOLE:
            own = next((scope for pattern, scope in _CLASSES if pattern.search(told)), own)
        if tag == "header" and not (self._open.get("article") or self._open.get("main")):
            own = Scope.FURNITURE
        elif tag == "footer" and self.scope is Scope.BLOCKQUOTE:  # It names who said it.
            own = Scope.BLOCKQUOTE
        elif tag == "hl2" and self._open.get("body.content"):
            own = Scope.HEADING
        if self.scope is Scope.FURNITURE and own in (Scope.PULL_QUOTE, Scope.HEADLINE):
            return own
        return self.scope if self.scope in _DISPLAY else own


def _is_hidden(attributes: Attributes) -> bool:
    return bool(
        "hidden" in attributes
        or _UNSEEN.search(attributes.get("class") or "")
        or _UNDISPLAYED.search(attributes.get("style") or "")
    )
