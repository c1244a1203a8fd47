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
_FULL, _SHORT = Form.FULL_NAME, Form.SHORT_NAME  # Python 3.11 takes ten times as long to find a member by its class
_PEOPLE = frozenset({SpeakerKind.PERSON, SpeakerKind.UNKNOWN})


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
    """Return every word of a full name, and of a short one outside quotation marks or of what is no person."""
    text = story.text
    names = {
        text[start:end]
        for speaker in story.speakers
        for (start, end), form, quoted in speaker.mentions
        if form is _FULL or (form is _SHORT and (not quoted or speaker.kind not in _PEOPLE))
    }
    return {word for name in names for word in name_keys(name)}
