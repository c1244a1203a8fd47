"""A quote so full of brackets that it is nobody's words."""

from collections.abc import Iterator, Sequence

from quotecheck.checks.copy import opening, speeches, words
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding
from quotecheck.values.patterns import lazy

_BRACKET = lazy(r"\[([^\[\]\n]{1,80})\]")
_SENTENCE = lazy(r"(?<=[.!?])[’'\"”]?\s+")


def check(case: Case, *, fewest: int, share: float, exempt: Sequence[str]) -> Iterator[Finding]:
    """Yield each quote with ``fewest`` insertions in a sentence, or more than ``share`` of its words in brackets."""
    story = case.story
    if "[" not in story.text:
        return
    for quote in speeches(story):
        said = " ".join(story.document[part.content] for part in quote.parts)
        if "[" not in said:
            continue
        inserted = [found for found in _BRACKET.findall(said) if not _exempt(found, exempt)]
        crowded = any(
            sum(not _exempt(found, exempt) for found in _BRACKET.findall(sentence)) >= fewest
            for sentence in _SENTENCE.split(said)
        )
        supplied = sum(len(words(found)) for found in inserted)
        if crowded or (supplied > 1 and supplied > share * len(words(said))):
            yield Finding(quote.span, {"words": opening(story, quote), "number": str(supplied)})


def _exempt(inserted: str, exempt: Sequence[str]) -> bool:
    """Whether the brackets hold no words put into a mouth: [sic], [laughs], a note number, a capital set small."""
    return (
        inserted.strip().casefold() in exempt
        or len(inserted) < 3
        or inserted.strip(". …").isdigit()
        or not inserted.strip(". …")
    )
