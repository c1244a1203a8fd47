"""A quote that starts or stops beside words that limit it."""

from collections.abc import Iterator

from quotecheck.checks.copy import shown, words_of
from quotecheck.checks.record import FOUND, matched, narrated, where
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding
from quotecheck.values.patterns import lazy
from quotecheck.values.source import Limit
from quotecheck.values.story import Function, Quote

_ALIKE = 0.85
_WORD = lazy(r"[\w’']+")
_TURNED = lazy(
    r"(?i)\b(?:not|n[o’']t|never|no|nobody|nor|neither|without|den(?:y|ies|ied|ying)|doubt\w*|refus\w+|reject\w+|dismiss\w+"
    r"|unlikely|hardly|question\w*|skeptic\w*|sceptic\w*|disput\w+)\b|n[’']t\b"
)
_NEGATIVE = lazy(r"(?i)\b(?:not|never|nobody|hardly|doubt|deny|lie|myth|wrong|true)\b|n[’']t\b")


def check(case: Case, *, shortest: int) -> Iterator[Finding]:
    """Yield each quote that leaves out a negation, a condition or another's claim right beside its words.

    Quotes of fewer than ``shortest`` words are passed over: they stand in any source.
    """
    for quote, match in matched(case):
        if match.verdict not in FOUND or not match.limits or match.said_by_other or match.likeness < _ALIKE:
            continue
        if len(words_of(case.story, quote)) < shortest:
            continue
        told = narrated(case.story, quote.span)
        for limit in match.limits:
            if _is_told(limit, told) or (quote.function is Function.PARTIAL and not _NEGATIVE.search(limit.words)):
                continue
            facts = {"limit": shown(limit.words, 24), "where": where(case, match.excerpts[0])}
            part = quote.parts[0] if limit.before else quote.parts[-1]
            yield Finding(
                part.content, facts | {"words": _edge(case, quote, limit)}, (), "" if limit.before else "after"
            )
            break


def _is_told(limit: Limit, told: str) -> bool:
    """Whether the narrator says as much: the same word, or any word that turns a sentence where the limit does."""
    words = {word.casefold() for word in _WORD.findall(limit.words)}
    if words & {word.casefold() for word in _WORD.findall(told)} - {"that", "to", "the", "me", "us"}:
        return True
    return bool(_NEGATIVE.search(limit.words) and _TURNED.search(told))


def _edge(case: Case, quote: Quote, limit: Limit) -> str:
    """Return the words of the copy nearest to what it leaves out."""
    words = case.story.document[(quote.parts[0] if limit.before else quote.parts[-1]).content].split()
    return shown(" ".join(words[:3] if limit.before else words[-3:]), 30)
