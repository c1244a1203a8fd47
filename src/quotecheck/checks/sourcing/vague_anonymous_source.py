"""“A source said”: a voice with no name and no description."""

from collections.abc import Iterator, Sequence

from quotecheck.checks.copy import shown, source_words, spoken
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.patterns import lazy
from quotecheck.values.story import Attribution, Story

_SAYS = frozenset(
    {"said", "say", "says", "told", "tells", "added", "adds", "confirmed", "claimed", "revealed", "insisted"}
)
_ALONE = lazy(r"\s*(?:$|[.,:;”’\"\n—–-]|(?:on|last|this|late|early)\s)")


def check(case: Case, *, phrases: Sequence[str]) -> Iterator[Finding]:
    """Yield each quote whose source is one of the bare phrases, unless another outlet is told to have relayed it."""
    story = case.story
    vague = frozenset(phrases)
    told: set[str] = set()
    for quote in spoken(story):
        owner = quote.attribution
        if owner is None or owner.source is None or owner.relay is not None:
            continue
        phrase = source_words(story, owner).casefold().strip(" ,")
        if phrase in vague and phrase not in told and _bare(story, owner):
            told.add(phrase)
            yield Finding(
                owner.source, {"source": shown(source_words(story, owner))}, (Pointer(quote.parts[0].span, "quote"),)
            )


def _bare(story: Story, owner: Attribution) -> bool:
    """Whether the source and its verb stand together, with no word about who it is."""
    if owner.source is None or owner.cue is None:
        return False
    if owner.cue.start >= owner.source.end:
        between = story.text[owner.source.end : owner.cue.start]
        return not between.strip() and story.document[owner.cue].split()[0] in _SAYS
    return bool(_ALONE.match(story.text, owner.source.end))
