"""A pronoun tag with nobody before it."""

from collections.abc import Iterator

from quotecheck.checks.people import first_named, short, tag_pronouns
from quotecheck.checks.voices import last_voice, named_soon, somebody_before
from quotecheck.lexicon.pronouns import SHARED
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer


def check(case: Case) -> Iterator[Finding]:
    """Yield each *he* or *she* tag before which nobody and nothing is named that could be meant.

    Milder (``delayed``) where the next paragraphs, a headline or a caption name a person: some leads mean to.
    """
    for reference, _ in tag_pronouns(case.story):
        story = case.story
        if reference.pronoun in SHARED or reference.candidates or somebody_before(story, reference.at.start):
            continue
        if last_voice(story, reference) is not None:
            continue
        facts = {"pronoun": story.document[reference.at]}
        soon = named_soon(story, reference.at.end)
        if soon is None:
            yield Finding(reference.at, facts)
        else:
            yield Finding(
                reference.at, facts | {"name": short(soon)}, (Pointer(first_named(soon), "person"),), "delayed"
            )
