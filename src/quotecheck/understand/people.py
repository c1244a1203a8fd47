"""Who is who: join the mentions of each speaker."""

from dataclasses import replace

from quotecheck.values.span import Span
from quotecheck.values.story import Form, Mention, Speaker, SpeakerKind, Story


def resolve(story: Story) -> Story:
    """Return the story with its speakers and with ``who`` filled."""
    sources = [q.attribution.source for q in story.quotes if q.attribution and q.attribution.source]
    names: dict[str, list[Span]] = {}
    for source in sources:
        names.setdefault(story.document[source], []).append(source)
    speakers = tuple(
        Speaker(n, name, SpeakerKind.UNKNOWN, tuple(Mention(s, Form.SHORT_NAME) for s in spans))
        for n, (name, spans) in enumerate(names.items())
    )
    who = {span: n for n, spans in enumerate(names.values()) for span in spans}
    return replace(story, speakers=speakers, who=who)
