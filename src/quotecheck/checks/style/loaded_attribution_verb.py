"""A verb of speech that takes sides."""

from collections.abc import Iterator, Sequence

from quotecheck.checks.copy import shown, source_words, speeches, touches
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer


def check(
    case: Case, *, doubting: Sequence[str], convicting: Sequence[str], vouching: Sequence[str], ranting: Sequence[str]
) -> Iterator[Finding]:
    """Yield each tag of a quote whose verb doubts, convicts, vouches for or colours what is said."""
    lists = {"": doubting, "convicts": convicting, "vouches": vouching, "rants": ranting}
    kinds = {verb: kind for kind, verbs in lists.items() for verb in verbs}
    story = case.story
    told = set()
    for quote in speeches(story):
        owner = quote.attribution
        if owner is None or owner.cue is None or owner.source is None or owner.cue in told:
            continue
        cue = story.document[owner.cue]
        kind = kinds.get(cue.casefold())
        if kind is not None and touches(story, quote, owner):
            told.add(owner.cue)
            facts = {"cue": cue, "voice": shown(source_words(story, owner), 28)}
            yield Finding(owner.cue, facts, (Pointer(quote.parts[0].span, "quote"),), kind)
