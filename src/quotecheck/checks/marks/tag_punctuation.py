"""Wrong punctuation between a quote and its tag."""

from collections.abc import Iterator

from quotecheck.checks.marks import after, last_words, pairs
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span
from quotecheck.values.story import Mark, Story

_SAID = "(?:said|says|added|adds|told|tells|asked|asks|explained|continued|noted|recalled|wrote|writes)"
_TAG = lazy(
    rf" (?:he|she|they|it|we|I) {_SAID}\b"
    rf"(?! (?:no|nothing|little|much|yes|hello|goodbye|so|that|it|this)\b)[^.!?]{{0,90}}\."
)
_CAPITAL_TAG = lazy(rf" (?:He|She|They|It|We) {_SAID}\b")
_SUBJECTS = tuple(f" {word} " for word in "he she they it we I He She They It We".split())
"""How the words after a quote begin where they are a tag that one of the patterns has."""
_DOUBLED = lazy(r"[!?],$|,\.$|[a-z]{4}\.,$|,,$")
_TITLE = lazy(r"[A-Z][\w’']* (?:(?:of|the|de|and|in) )?[A-Z][\w’']*[!?],$")
_WORDS = 4


def check(case: Case) -> Iterator[Finding]:
    """Yield each place where a quoted sentence meets its tag with a stop, with nothing, with two signs or a capital."""
    story = case.story
    text = story.text
    for opener, closer in pairs(story):
        sign, end = text[closer.at.start - 1], closer.at.end
        doubled = sign in ".," and text[closer.at.start - 2] in ".,!?"
        if not (doubled or text.startswith(_SUBJECTS, end)) or not (sign.isalnum() or sign in ".,"):
            continue
        variant, at = _fault(story, opener, closer, sign)
        if at is not None:
            facts = {"words": last_words(story, closer), "tag": " ".join(after(story, closer).split()[:2])}
            yield Finding(at, facts | {"signs": text[at.start : at.end]}, variant=variant)


def _fault(story: Story, opener: Mark, closer: Mark, sign: str) -> tuple[str, Span | None]:
    """Return what is wrong where a quote meets the words after it, as a variant, and where; no place if nothing is."""
    text, start = story.text, closer.at.start
    tail = after(story, closer)
    if sign == ".":
        head = text[max(opener.at.end, start - 3) : start]
        if not head.endswith("..") and _TAG.match(tail):
            return "", Span(start - 1, closer.at.end)
    if sign in ".,":
        head = text[max(opener.at.end, start - 60) : start]
        if _DOUBLED.search(head) and not head.endswith("..,") and not _TITLE.search(head):
            return "doubled", Span(start - 2, start)
        if sign == "," and (capital := _CAPITAL_TAG.match(tail)):
            return "capital", Span(closer.at.end + 1, closer.at.end + capital.end())
        return "", None
    if text[opener.at.end].isupper() and _TAG.match(tail) and len(text[opener.at.end : start].split()) >= _WORDS:
        return "nothing", closer.at
    return "", None
