"""Link each quote to its attribution: who said it, by which words, and why we think so.

For every quoted run the readings that the grammar allows are listed (``candidates``), each with the features that
weigh it; weights learned from annotated news (``lexicon/weights_links``) rank them (``choice``). Features and weights
are words and numbers that a person can read; ``benchmarks/learn_links.py`` makes them anew.
"""

from quotecheck.lexicon.weights_links import LINKS, SOURCES
from quotecheck.understand.attribution.assembly import assemble, governed_by
from quotecheck.understand.attribution.candidates import propose
from quotecheck.understand.attribution.choice import Choice, choose
from quotecheck.understand.attribution.copy import Copy
from quotecheck.understand.attribution.reading import Voice
from quotecheck.understand.attribution.spans import runs
from quotecheck.understand.attribution.tags import tags
from quotecheck.values.document import Document
from quotecheck.values.story import Mark, Quote, Tag
from quotecheck.values.value import of_tuple

_voice = of_tuple(Voice)


def link(document: Document, marks: tuple[Mark, ...]) -> tuple[tuple[Quote, ...], tuple[Tag, ...]]:
    """Return the quotes in order, and the tags that stand in the narrator's text."""
    found = runs(document, marks)
    copy = Copy(document, found, SOURCES)
    voices: dict[int, Voice] = {}
    choices: list[Choice] = []
    for index in range(len(found)):
        choice = choose(propose(copy, index, voices, LINKS), LINKS)
        choices.append(choice)
        if choice.best.pattern != "none":
            voices[index] = _voice((choice.best.source, choice.best.cue, choice.best.pattern))
    quotes = assemble(copy, choices)
    return quotes, tuple(tags(copy, governed_by(quotes)))
