"""One quote tagged twice in its sentence."""

from collections.abc import Iterator

from quotecheck.checks.copy import opening, source_words, spoken
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer


def check(case: Case) -> Iterator[Finding]:
    """Yield each quote that two tags of one speaker govern, before it and after it; a relay is no tag."""
    story = case.story
    for quote in spoken(story):
        first = quote.attribution
        if first is None or first.cue is None or first.source is None or first.leans_on is not None:
            continue
        speaker = story.speaker_at(first.source)
        for second in quote.candidates:
            if second.cue is None or second.source is None or second.source == first.source:
                continue
            other = story.speaker_at(second.source)
            same = (
                speaker.index == other.index
                if speaker and other
                else source_words(story, first) == source_words(story, second)
            )
            if same and {first.relay, second.relay} == {None}:
                early, late = sorted((first.cue, second.cue))
                yield Finding(
                    late,
                    {"words": opening(story, quote), "cue": story.document[late], "first": story.document[early]},
                    (Pointer(early, "first"),),
                )
                break
