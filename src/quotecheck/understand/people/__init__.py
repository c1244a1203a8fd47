"""Who is who: join the mentions of each speaker, and read what each pronoun means."""

from quotecheck.understand.people import antecedents, newer, sightings, statements
from quotecheck.understand.people.cast import Cast
from quotecheck.understand.people.freeze import freeze
from quotecheck.understand.people.ledger import Ledger
from quotecheck.understand.people.phrases import phrases, voices
from quotecheck.understand.people.scene import Scene
from quotecheck.understand.people.sources import Sources
from quotecheck.understand.people.subjects import mark_subjects
from quotecheck.values.people import Roster
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
    mark_subjects(found, story.text, starts)
    sources = Sources(story.text, found, cast)
    uses = phrases(story)
    heads = {span: entity for span in uses if (entity := sources.head(span)) is not None}
    if described := sources.sighted(heads, uses):
        found = sightings.merge(found, described, starts, story.document)
    told = statements.declared(story, cast.entities, said, heads)
    called = newer.declared(cast.entities, told, roster)
    scene = Scene(story.text, found, cast.entities, voices(story, uses, heads))
    links = antecedents.read(scene, called)
    meant = {link.sighting.start: link.chosen for link in links if link.chosen is not None}
    who = heads | {span: meant[span.start] for span in uses if span not in heads and span.start in meant}
    frozen = freeze(story, cast.entities, links, who, told)
    cast.forget()
    return frozen
