"""Stories of one quote, for the benchmarks of verification."""

from quotecheck.values.document import Block, Document, Piece, Scope
from quotecheck.values.span import Span
from quotecheck.values.story import Attribution, Form, Function, Mention, Part, Quote, Speaker, SpeakerKind, Story


def story(words: str, name: str, function: Function = Function.SPEECH) -> Story:
    """Return the story “WORDS” NAME said, understood without fail."""
    text = f"“{words}” {name} said."
    whole = Span(0, len(text))
    source = Span(len(words) + 3, len(words) + 3 + len(name))
    cue = Span(source.end + 1, len(text) - 1)
    document = Document("story.txt", text, text, (Block(whole, Scope.BODY),), (Piece(whole, whole),))
    part = Part(Span(0, len(words) + 2), Span(1, len(words) + 1))
    quote = Quote(0, (part,), function, Scope.BODY, Attribution(source, cue, "tag", 1.0))
    speaker = Speaker(0, name, SpeakerKind.PERSON, (Mention(source, Form.FULL_NAME),))
    return Story(document, (), (quote,), (), (speaker,), (), {source: 0})
