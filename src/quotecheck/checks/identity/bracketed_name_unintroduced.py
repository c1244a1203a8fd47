"""A name put in brackets inside a quote that the copy does not explain."""

from collections.abc import Iterator, Sequence

from quotecheck.checks.copy import spoken
from quotecheck.lexicon.names import COMMON_STARTS, DEMONYMS, NOT_PEOPLE, name_keys
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span
from quotecheck.values.story import Form, SpeakerKind, Story

_BRACKETED = lazy(
    r"\[(?:(?:Mr|Mrs|Ms|Dr)\.? )?([A-Z][a-z-]+)\]"
    r"(?= (?:and|is|was|has|had|will|would|did|does|can|could|should|[a-z]+(?:ed|es))\b)"
)
"""A capitalised word in brackets that does something: a person, more often than not."""


def check(case: Case, *, known_names: Sequence[str]) -> Iterator[Finding]:
    """Yield each bracketed surname whose bearer neither the narrator nor a headline names anywhere."""
    story = case.story
    named: set[str] | None = None
    if "[" not in story.text:
        return
    for quote in spoken(story):
        for part in quote.parts:
            for m in _BRACKETED.finditer(story.text, *part.content):
                named = _named(story) if named is None else named
                known = named | {word for name in known_names for word in name_keys(name)}
                word = name_keys(m[1])
                if word and not (set(word) & (known | NOT_PEOPLE | DEMONYMS | COMMON_STARTS)):
                    yield Finding(Span(*m.span()), {"name": m[1]})


def _named(story: Story) -> set[str]:
    """Return every word of a name outside quotation marks, and of every name that is no person's."""
    found: set[str] = set()
    for speaker in story.speakers:
        for mention in speaker.mentions:
            outside = not mention.quoted or speaker.kind not in (SpeakerKind.PERSON, SpeakerKind.UNKNOWN)
            if mention.form in (Form.FULL_NAME, Form.SHORT_NAME) and (outside or mention.form is Form.FULL_NAME):
                found.update(name_keys(story.document[mention.span]))
    return found
