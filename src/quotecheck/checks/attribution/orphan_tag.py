"""A tag whose quote has gone."""

import re
from collections.abc import Iterator

from quotecheck.checks.copy import shown
from quotecheck.values.case import Case
from quotecheck.values.document import Scope
from quotecheck.values.finding import Finding
from quotecheck.values.story import Story, Tag

_CLOSED = re.compile(r"[”’\"'»][,.]?\s*$|:\s*$")


def check(case: Case) -> Iterator[Finding]:
    """Yield each sentence that is a speaker and a verb of speech and nothing else, with no words to report."""
    story = case.story
    for tag in story.tags:
        block = story.document.block_at(tag.sentence.start)
        if tag.quotes or tag.paraphrase or tag.source is None or block is None or block.scope is not Scope.BODY:
            continue
        sentence = _sentence(story, tag)
        if _bare(sentence, story, tag) and not _CLOSED.search(story.text[block.span.start : tag.sentence.start]):
            yield Finding(tag.sentence, {"tag": shown(sentence)})


def _sentence(story: Story, tag: Tag) -> str:
    return story.document[tag.sentence].strip()


def _bare(sentence: str, story: Story, tag: Tag) -> bool:
    """Whether the sentence starts with a stray comma, or holds no word besides source and cue."""
    if sentence.startswith(","):
        return True
    rest = sentence
    for span in (tag.source, tag.cue):
        if span is not None:
            rest = rest.replace(story.document[span], "", 1)
    return not any(character.isalnum() for character in rest)
