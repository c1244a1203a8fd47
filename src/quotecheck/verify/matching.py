"""How one quote compares with the record: find the regions, align, class each change, decide."""

from collections.abc import Mapping

from quotecheck.values.source import Match, Verdict
from quotecheck.values.story import Speaker, Story
from quotecheck.verify import pieces, speakers
from quotecheck.verify.claim import Claim
from quotecheck.verify.decision import Decision
from quotecheck.verify.index import Index
from quotecheck.verify.regions import gather

SHORTEST = 4
"""Quotes of fewer words are looked for to the letter and no further."""

_CANDIDATES = 8


def match(
    story: Story, claim: Claim, voice: Speaker | None, index: Index, numbers: Mapping[int, int], passages: int
) -> Match:
    """Compare one quote with the whole archive of so many passages.

    ``numbers`` lead from the index's sources to ``Case.sources``.
    """
    if not claim.size:
        return Match(claim.quote, Verdict.TOO_SHORT)
    reach = len(claim.words) + (pieces.ELLIPSIS_GAP if claim.gaps else 0)
    claim, regions = pieces.joined(claim, gather(index, index.lookup(claim.text, _CANDIDATES), reach))
    labels = {row.passage.speaker for region in regions for row in region.rows}
    agreed = {label: speakers.agrees(label, story, voice) for label in labels}
    found = pieces.exact(claim, regions, agreed)
    if not found:
        if claim.size < SHORTEST or not regions:
            return Match(claim.quote, Verdict.TOO_SHORT if claim.size < SHORTEST else Verdict.NOT_FOUND)
        found = pieces.aligned(claim, regions, agreed)
    if not found:
        return Match(claim.quote, Verdict.NOT_FOUND, likeness=0.0)
    return Decision(claim, found, agreed, numbers, passages).match()
