"""Copy that is not finished: a placeholder for a quote or a name, or a chatbot's own voice."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from quotecheck.checks.copy import shown
from quotecheck.values.case import Case
from quotecheck.values.document import Scope
from quotecheck.values.finding import Finding
from quotecheck.values.span import Span

_SPEECH = r"(?:said|says|told|added|adds|according)"
# TK is “to come” on a US desk; TK Maxx, initials and the German insurer are not.
_HOLDS = re.compile(
    rf"\bTKTK\w*|[\[(]TK\b[^\])\n]{{0,40}}[\])]|\b[A-Z]{{3,}} TK\b|\bTK (?={_SPEECH}\b)|\bTK,? TK\b"
    rf"|\b(?:XXX+|NAME HERE|FIRSTNAME|LASTNAME|SURNAME)(?=,? {_SPEECH}\b)|\b{_SPEECH} XXX+\b"
    r"|[\[(<](?:insert|add|need|get|awaiting|your|quote)\b[^\])>\n]{0,40}\b(?:quote|quotes|name|title|attribution|here)\b[^\])>\n]{0,20}[\])>]"
    r"|[\[<](?:quote|name|source|speaker|attribution|QUOTE|NAME|SOURCE|SPEAKER)[\]>]"
    r"|\b[Ll]orem ipsum\b"
)


def check(case: Case, *, phrases: Sequence[str]) -> Iterator[Finding]:
    """Yield each placeholder, and each of the ``phrases`` outside attributed quotes (a story can be about chatbots)."""
    story = case.story
    residue = _residue(tuple(phrases))
    tagged = [quote.span for quote in story.quotes if quote.attribution]
    for block in story.document.blocks:
        if block.scope is Scope.CODE:
            continue
        for found in _HOLDS.finditer(story.text, *block.span):
            yield Finding(Span(*found.span()), {"words": shown(found[0])})
        for found in residue.finditer(story.text, *block.span) if residue else ():
            at = Span(*found.span())
            if not any(span.covers(at) for span in tagged):
                yield Finding(at, {"words": shown(found[0])}, variant="assistant")


@lru_cache(maxsize=8)
def _residue(phrases: tuple[str, ...]) -> re.Pattern[str] | None:
    """Return the pattern of the phrases, where either kind of apostrophe fits."""
    if not phrases:
        return None
    told = "|".join(re.escape(phrase).replace("'", "['’]") for phrase in phrases)
    return re.compile(rf"\b(?:{told})", re.IGNORECASE)
