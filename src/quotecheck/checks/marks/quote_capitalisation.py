"""A capital in the middle of a split sentence, or a small letter at the start of a whole one."""

import re
from collections.abc import Iterator

from quotecheck.checks.marks import after, before, first_words, pairs
from quotecheck.lexicon.glyphs import DOUBLE
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span
from quotecheck.values.story import Story

_SPLIT = lazy(
    r"[,—–-](?:[\"”]|'') (?:[\w.’'-]+ ){0,4}(?:said|says|added|adds|told \w+|wrote|explained|continued)"
    r"(?: [\w.’' -]{1,40})?, $"
)
_LEADS_IN = lazy(
    r"(?:^|[a-z]{3}[.!?…][\"”’']*\s+)[A-Z][^,;:.!?\"“”]{0,60}"
    r"\b(?:said|says|added|wrote|asked|replied|continued|explained)[,:] $"
)
_WORD = lazy(r"[^\W\d_][\w’'-]*")
_FULL = 7


def check(case: Case) -> Iterator[Finding]:
    """Yield a capital after a tag that splits a sentence, and a small letter that begins a whole one after *said,*."""
    story = case.story
    for opener, closer in pairs(story):
        word = _WORD.match(story.text, opener.at.end)
        if opener.glyph not in DOUBLE or word is None:
            continue
        head = before(story, opener)
        at = Span(opener.at.end, word.end())
        facts = {"word": word[0], "words": first_words(story, opener)}
        content = story.text[opener.at.end : closer.at.start]
        if _SPLIT.search(head) and word[0][0].isupper() and _goes_small(story, word[0]):
            yield Finding(at, facts)
        elif (
            word[0][0].islower()
            and _LEADS_IN.search(head)
            and len(content.split()) >= _FULL
            and content[-1:] in ".?!"
            and after(story, closer).strip() == ""
        ):
            yield Finding(at, facts, variant="small")


def _goes_small(story: Story, word: str) -> bool:
    """Whether the story writes a word in small letters elsewhere, so that it is no name."""
    return re.search(rf"(?<![.!?:“\"‘] )(?<![\w“\"]){re.escape(word.lower())}\b", story.text) is not None
