"""Who is who: join the mentions of each speaker, and read what each pronoun means."""

from quotecheck.understand.people import antecedents, newer, sightings, statements
from quotecheck.understand.people.cast import Cast
from quotecheck.understand.people.freeze import freeze
from quotecheck.understand.people.ledger import Ledger
from quotecheck.understand.people.sources import Sources
from quotecheck.understand.people.votes import Tag
from quotecheck.values.people import Roster
from quotecheck.values.span import Span
from quotecheck.values.story import Story

_NOBODY = Roster()


def resolve(story: Story, roster: Roster = _NOBODY) -> Story:
    """Return the story with its speakers, what its pronouns refer to, and who stands behind each source phrase.

    Of the roster only the sets beyond *he* and *she* are heard, whose forms are words of other kinds elsewhere.
    """
    mask = sightings.quoted_mask(story)
    starts = sightings.sentence_starts(story.document)
    found = sightings.find(story, mask, starts)
    said = statements.stated(story.text)
    if forms := newer.established(story.text, mask, said, roster):
        found = newer.add(found, story, mask, starts, forms)
    cast = Cast()
    Ledger(story.text, cast).join(found)
    sightings.mark_subjects(found, story.text)
    phrases = _phrases(story)
    sources = Sources(story.text, found, cast)
    heads = {span: entity for span in phrases if (entity := sources.head(span)) is not None}
    tags = {span.start: tag for span, tag in phrases.items()}
    told = statements.declared(story, cast.entities, said, heads)
    called = newer.declared(cast.entities, told, roster)
    links = antecedents.read(story.text, found, tags, {span.start: entity for span, entity in heads.items()}, called)
    meant = {link.sighting.start: link.chosen for link in links if link.chosen is not None}
    who = heads | {span: meant[span.start] for span in phrases if span not in heads and span.start in meant}
    frozen = freeze(story, cast.entities, links, who, told)
    cast.forget()
    return frozen


def _phrases(story: Story) -> dict[Span, Tag]:
    """Return every source phrase with the first word of its cue and the quotes it governs, in order."""
    phrases: dict[Span, Tag] = {}
    text = story.text

    def note(source: Span | None, cue: Span | None, spoken: tuple[Span, ...]) -> None:
        if source is None:
            return
        words = text[cue[0] : cue[1]].split(None, 1) if cue else ()
        word = words[0].lower() if words else ""
        old = phrases.get(source)
        if old is not None:
            word, spoken = word or old.cue, tuple(dict.fromkeys(old.spoken + spoken))
        phrases[source] = Tag(source[1], word, spoken)

    parts = [tuple([part.content for part in quote.parts]) for quote in story.quotes]
    for tag in story.tags:
        note(tag.source, tag.cue, tuple([part for index in tag.quotes for part in parts[index]]))
    for quote, spoken in zip(story.quotes, parts, strict=True):
        own = quote.attribution
        if own is not None:
            note(own.source, *((own.cue, spoken) if own.leans_on is None else (None, ())))
        for other in quote.candidates:
            note(other.source, other.cue, spoken if other.leans_on is None else ())
    return dict(sorted(phrases.items()))
