"""An ellipsis of another form than the house prints, or at the very start or end of a quote."""

from collections.abc import Iterator

from quotecheck.checks.marks import pairs
from quotecheck.lexicon.glyphs import DOUBLE
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span

_DOTS = lazy(r"(?:\. ?){2,}\.|\.{2,}|…\.?")


def check(case: Case, *, dots: str, allow_trailing: bool) -> Iterator[Finding]:
    """Yield each ellipsis in a quote that is not written ``dots``, or that begins or ends the quote."""
    text = case.story.text
    for opener, closer in pairs(case.story):
        if opener.glyph not in DOUBLE:
            continue
        for match in _DOTS.finditer(text, opener.at.end, closer.at.start):
            at = Span(*match.span())
            if match.start() == opener.at.end:
                yield Finding(at, {"dots": match[0]}, variant="first")
            elif not text[match.end() : closer.at.start].strip(" ,.?!") and not allow_trailing:
                yield Finding(at, {"dots": match[0]}, variant="last")
            elif match[0].rstrip(".") not in ("", dots) or (match[0].rstrip(".") == "" and dots.rstrip(".")):
                yield Finding(at, {"dots": match[0], "house": dots})
