"""Wrong punctuation between a quote and its tag."""

import re
from collections.abc import Iterator

from quotecheck.checks.marks import after, before, last_words, pairs
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding
from quotecheck.values.span import Span

_SAID = "(?:said|says|added|adds|told|tells|asked|asks|explained|continued|noted|recalled|wrote|writes)"
_TAG = re.compile(
    rf" (?:he|she|they|it|we|I) {_SAID}\b"
    rf"(?! (?:no|nothing|little|much|yes|hello|goodbye|so|that|it|this)\b)[^.!?]{{0,90}}\."
)
_CAPITAL_TAG = re.compile(rf" (?:He|She|They|It|We) {_SAID}\b")
_DOUBLED = re.compile(r"[!?],$|,\.$|[a-z]{4}\.,$|,,$")
_TITLE = re.compile(r"[A-Z][\w’']* (?:(?:of|the|de|and|in) )?[A-Z][\w’']*[!?],$")
_WORDS = 4


def check(case: Case) -> Iterator[Finding]:
    """Yield each place where a quoted sentence meets its tag with a stop, with nothing, with two signs or a capital."""
    story = case.story
    for opener, closer in pairs(story):
        head, tail = before(story, closer), after(story, closer)
        sign = head[-1:]
        at = Span(max(opener.at.end, closer.at.start - 1), closer.at.end)
        facts = {"words": last_words(story, closer), "tag": " ".join(tail.split()[:2])}
        count = len(story.text[opener.at.end : closer.at.start].split())
        if (doubled := _DOUBLED.search(head)) and not head.endswith("..,") and not _TITLE.search(head):
            yield Finding(
                Span(closer.at.start - 2, closer.at.start), facts | {"signs": doubled[0][-2:]}, variant="doubled"
            )
        elif sign == "." and not head.endswith(("..", "…")) and _TAG.match(tail):
            yield Finding(at, facts)
        elif sign.isalnum() and count >= _WORDS and story.text[opener.at.end].isupper() and _TAG.match(tail):
            yield Finding(closer.at, facts, variant="nothing")
        elif sign == "," and (capital := _CAPITAL_TAG.match(tail)):
            yield Finding(Span(closer.at.end + 1, closer.at.end + capital.end()), facts, variant="capital")
