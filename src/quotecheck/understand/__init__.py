"""From a document to a story: marks, quotes, attributions, people."""

from quotecheck.understand import attribution, marks, people, scopes
from quotecheck.values.document import Document
from quotecheck.values.people import Roster
from quotecheck.values.story import Story

_NOBODY = Roster()


def understand(document: Document, roster: Roster = _NOBODY) -> Story:
    """Find every quote of a document, who said it and by which words; the roster tells of rare pronouns."""
    document = scopes.classify(document)
    found = marks.pair(document)
    quotes, tags = attribution.link(document, found)
    return people.resolve(Story(document, found, quotes, tags), roster)
