"""Read what the copy says outright of a person's pronouns: “Ruiz, who uses they/them pronouns”, “Ruiz (they/them)”."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple

from quotecheck.lexicon.pronouns import SUBJECT_OF, declared_set
from quotecheck.understand.people.entity import Entity
from quotecheck.understand.people.sighting import Sighting
from quotecheck.values.patterns import SIGNS, lazy, places
from quotecheck.values.span import Span
from quotecheck.values.story import Evidence, Ground, Quote, SpeakerKind, Story

_USES = lazy(
    rf"[{SIGNS}](?:uses?|used|goes by|go by|prefers?|asked to be referred to (?:with|by)|identif(?:y|ies) (?:with|by)"
    r"|pronouns (?:are|is))"
    r"(?: the)?(?: gender-neutral| singular)?(?: pronouns?)? "
    r"(?P<words>[“\"‘']?[a-z]+(?: ?/ ?[a-z]+)*[”\"’']?(?: (?:and|or) [“\"‘']?[a-z]+[”\"’']?)?)(?:,? as)?(?: pronouns?)?"
)
_BESIDE = lazy(r" \((?:pronouns: ?)?(?P<words>[A-Za-z]{2,9}(?: ?/ ?[A-Za-z]{2,9}){1,3})\)")
_ALONE = frozenset(("they", "them", "xe", "ze"))
"""Words that are a statement without *pronouns* after them."""

_FAR = 200
"""So many characters after a name a statement no longer speaks of its bearer."""


_NESTED = 4
"""So many quotes are looked at for one that holds a statement: some stand in others."""


class Statement(NamedTuple):
    """One statement about pronouns; ``words`` name the sets, with strokes; ``beside``: right after a name."""

    at: Span
    words: str
    beside: bool


def stated(text: str) -> list[Statement]:
    """Return every statement of a story: those of whole clauses, then those beside a name."""
    found = []
    if "pronoun" in text or "goes by" in text or any(not text[at - 1].isalpha() for at in places(text, "uses ")):
        for m in _USES.finditer(text):
            words = re.sub(r"[“”\"‘’' ]", "", re.sub(r" (?:and|or) ", "/", m["words"]))
            named = m[0].endswith(("pronoun", "pronouns"))
            if ("pronoun" in m[0] or "/" in words or words in _ALONE) and _known(words, named):
                found.append(Statement(Span(m.start() + 1, m.end()), words, beside=False))
    for m in _BESIDE.finditer(text) if "/" in text else ():
        if _known(words := m["words"].replace(" ", "").lower()):
            found.append(Statement(Span(m.start() + 1, m.end()), words, beside=True))
    return found


def _known(words: str, named: bool = False) -> bool:
    """Whether words name sets of pronouns; sets that we do not know want the word *pronoun*."""
    try:
        return bool(declared_set(words)) and (named or words.split("/")[0] in SUBJECT_OF)
    except ValueError:
        return False


def declared(
    story: Story, entities: Iterable[Entity], statements: Sequence[Statement], heads: Mapping[Span, Entity]
) -> dict[Entity, list[Evidence]]:
    """Return, by entity, each explicit statement about pronouns.

    It belongs to who was named last before it, and one in the first person to whose quote it stands in.
    """
    found: dict[Entity, list[Evidence]] = {}
    if not statements:
        return found
    named = sorted(
        ((s.end, entity) for entity in entities if entity.person or entity.likely for s in _told(entity)),
        key=itemgetter(0),
    )
    ends = [end for end, _ in named]
    for at, words, beside in statements:
        quote = _quote_at(story, at)
        if quote is None:
            nth = bisect_right(ends, at.start) - 1
            while nth >= 0 and not beside and not named[nth][1].person and at.start - ends[nth] <= _FAR:
                nth -= 1
            near = nth >= 0 and at.start - ends[nth] <= (1 if beside else _FAR)
            entity = named[nth][1] if near else None
        else:
            source = quote.attribution.source if quote.attribution else None
            entity = heads.get(source) if source and story.text[max(0, at.start - 2) : at.start] == "I " else None
        if entity is not None:
            if entity.likely:
                entity.kind = SpeakerKind.PERSON
            found.setdefault(entity, []).append(Evidence(Ground.STATEMENT, declared_set(words), at, story.document[at]))
    return found


def _told(entity: Entity) -> Iterator[Sighting]:
    """Yield where the narrator names or describes somebody."""
    return (s for s in entity.sightings if not s.quoted)


def _quote_at(story: Story, at: Span) -> Quote | None:
    """Return the quote that a place stands in, if it is one of the last to open before it."""
    nth = bisect_right(story.quotes, at.start, key=lambda quote: quote.span.start)
    return next((quote for quote in story.quotes[max(0, nth - _NESTED) : nth] if quote.span.covers(at)), None)
