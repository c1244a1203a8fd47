"""Words that the record gives to somebody else."""

from collections.abc import Iterator

from quotecheck.checks.copy import named_person, opening, rooted, shown, words_of
from quotecheck.checks.record import FOUND, matched, source_of, where
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.source import Trust

_ALIKE = 0.85


def check(case: Case, *, shortest: int) -> Iterator[Finding]:
    """Yield each quote of ``shortest`` words or more that a named speaker of the source says, and not the copy's."""
    for quote, match in matched(case):
        if not match.said_by_other or match.reported or match.verdict not in FOUND or match.likeness < _ALIKE:
            continue
        link = rooted(case.story, quote).attribution
        if len(words_of(case.story, quote)) < shortest or link is None or link.source is None:
            continue
        source = source_of(case, match)
        variant = ""
        if source is not None and (source.diarised or source.trust is Trust.RAW):
            variant = "diarised"
        elif not match.speaker_known or named_person(case.story, link) is None:
            variant = "unsure"
        facts = {
            "words": opening(case.story, quote, 24),
            "other": shown(match.said_by_other, 20),
            "where": where(case, match.excerpts[0]),
        }
        pointers = (Pointer(link.source, "named"),)
        yield Finding(quote.parts[0].content, facts, pointers, variant)
