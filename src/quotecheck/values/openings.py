"""Where a word opens its sentence, or stands right after a quote."""

from quotecheck.values.patterns import lazy

SENTENCE_START = r"(?:[.!?][”\"’')]*\s+|\n|^)"
"""What stands before the first word of a sentence, for a pattern."""

_BEFORE = lazy(r"(?:[.!?,;—–-]?[”\"’'»)]{1,3},? |[.!?\n] *|^)(?:(?:And|But|Then|So|Later|Still|Also|Instead|Yet),? )?$")


def in_the_open(text: str, at: int) -> bool:
    """Whether what stands at an offset opens a sentence or follows a quote: inside a clause more can bind a pronoun."""
    return _BEFORE.search(text, max(0, at - 12), at) is not None
