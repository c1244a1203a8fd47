"""Read what the copy says outright of a person's pronouns: “Ruiz, who uses they/them pronouns”."""

import re

from quotecheck.lexicon.pronouns import SUBJECT_OF, declared_set
from quotecheck.understand.people.entity import Entity
from quotecheck.understand.people.ledger import Ledger
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span
from quotecheck.values.story import Evidence, Ground, Story

_USES = lazy(
    r"\b(?:uses?|used|goes by|go by|prefers?|asked to be referred to (?:with|by)|identif(?:y|ies) (?:with|by))"
    r"(?: the)?(?: gender-neutral| singular)?(?: pronouns?)? "
    r"(?P<words>[“\"‘']?[a-z]+(?: ?/ ?[a-z]+)*[”\"’']?(?: (?:and|or) [“\"‘']?[a-z]+[”\"’']?)?)(?:,? as)?(?: pronouns?)?"
)


def declared(story: Story, ledger: Ledger) -> dict[Entity, list[Evidence]]:
    """Return, by entity, each explicit statement about pronouns; it belongs to who was named last before it."""
    found: dict[Entity, list[Evidence]] = {}
    if "uses " not in story.text and "pronoun" not in story.text and "goes by" not in story.text:
        return found
    for m in _USES.finditer(story.text):
        words = re.sub(r"[“”\"‘’' ]", "", re.sub(r" (?:and|or) ", "/", m["words"]))
        if "pronoun" not in m[0] and ("/" not in words and words not in ("they", "them", "xe", "ze")):
            continue
        if not all(word in SUBJECT_OF for word in words.split("/")):
            continue
        before = [
            (s.start, e)
            for e in ledger.entities
            if e.person
            for s in e.sightings
            if s.start < m.start() and not s.quoted
        ]
        near = max(before, key=lambda pair: pair[0], default=None)
        if near and m.start() - near[0] < 200:
            found.setdefault(near[1], []).append(Evidence(Ground.STATEMENT, declared_set(words), Span(*m.span()), m[0]))
    return found
