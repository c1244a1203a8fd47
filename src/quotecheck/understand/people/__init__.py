"""Who is who: join the mentions of each speaker, and read what each pronoun means."""

from operator import itemgetter

from quotecheck.lexicon.kin import COURTESY, KIN, TITLED
from quotecheck.lexicon.nicknames import usual_pronoun
from quotecheck.lexicon.pronouns import SHARED
from quotecheck.understand.people import antecedents, newer, sightings, statements
from quotecheck.understand.people.entity import Entity
from quotecheck.understand.people.ledger import Ledger
from quotecheck.understand.people.sightings import Sighting
from quotecheck.understand.people.sources import Sources
from quotecheck.understand.people.votes import Link, Tag
from quotecheck.values.people import Roster
from quotecheck.values.span import Span
from quotecheck.values.story import Evidence, Form, Ground, Mention, Reference, Speaker, Story
from quotecheck.values.value import replace

_STRENGTH = {ground: nth for nth, ground in enumerate(Ground)}
_NOBODY = Roster()
_FORMS = {"nominal": Form.NOMINAL, "pronoun": Form.PRONOUN}


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
    ledger = Ledger(story.text)
    ledger.join(found)
    sightings.mark_subjects(found, story.text)
    phrases = _phrases(story)
    sources = Sources(story.text, found, ledger)
    heads = {span: entity for span in phrases if (entity := sources.head(span)) is not None}
    tags = {span.start: tag for span, tag in phrases.items()}
    told = statements.declared(story, ledger, said, heads)
    called = newer.declared(ledger.entities, told, roster)
    links = antecedents.read(story.text, found, tags, {span.start: entity for span, entity in heads.items()}, called)
    meant = {link.sighting.start: link.chosen for link in links if link.chosen is not None}
    who = heads | {span: meant[span.start] for span in phrases if span not in heads and span.start in meant}
    return _freeze(story, ledger, links, who, told)


def _phrases(story: Story) -> dict[Span, Tag]:
    """Return every source phrase with the first word of its cue and the quotes it governs, in order."""
    phrases: dict[Span, Tag] = {}
    text = story.text

    def note(source: Span | None, cue: Span | None, spoken: tuple[tuple[int, int], ...]) -> None:
        if source is None:
            return
        word = text[cue.start : cue.end].split()[0].lower() if cue and cue.end > cue.start else ""
        old = phrases.get(source)
        phrases[source] = Tag(source.end, word or (old.cue if old else ""), (old.spoken if old else ()) + spoken)

    for tag in story.tags:
        governed = (story.quotes[index] for index in tag.quotes)
        note(tag.source, tag.cue, tuple((p.content.start, p.content.end) for quote in governed for p in quote.parts))
    for quote in story.quotes:
        parts = tuple((part.content.start, part.content.end) for part in quote.parts)
        if quote.attribution and quote.attribution.leans_on is None:
            note(quote.attribution.source, quote.attribution.cue, parts)
        elif quote.attribution:
            note(quote.attribution.source, None, ())
        for other in quote.candidates:
            note(other.source, other.cue, parts if other.leans_on is None else ())
    return dict(sorted(phrases.items()))


def _freeze(
    story: Story, ledger: Ledger, links: list[Link], who: dict[Span, Entity], told: dict[Entity, list[Evidence]]
) -> Story:
    """Turn the ledger into values."""
    by_pronoun: dict[Entity, list[Link]] = {}
    for link in links:
        entity = link.ranked[0][0] if link.sure else link.chosen
        if entity is not None:
            by_pronoun.setdefault(entity, []).append(link)
    speaking = set(who.values())
    kept = [e for e in ledger.entities if e in speaking or e in by_pronoun or (e.sightings and not e.doubtful)]
    index = {entity: n for n, entity in enumerate(kept)}
    where = {entity: span for span, entity in reversed(who.items())}
    speakers = tuple(
        Speaker(
            n,
            entity.name,
            entity.kind,
            _mentions(entity, by_pronoun.get(entity, []), where.get(entity)),
            (*told.get(entity, ()), *_evidence(entity, by_pronoun.get(entity, []))),
            entity.introduction,
        )
        for n, entity in enumerate(kept)
    )
    references = tuple(
        Reference(
            link.sighting.span,
            link.sighting.pronoun,
            tuple((index[e], round(score, 3)) for e, score in link.ranked if e in index),
            index[link.chosen] if link.chosen is not None else None,
            link.sure,
        )
        for link in links
    )
    return replace(
        story, speakers=speakers, references=references, who={span: index[entity] for span, entity in who.items()}
    )


def _mentions(entity: Entity, links: list[Link], where: Span | None) -> tuple[Mention, ...]:
    mentions = [Mention(s.span, _form(s), s.quoted) for s in entity.sightings]
    mentions += [Mention(link.sighting.span, Form.PRONOUN) for link in links]
    if not mentions and where is not None:
        mentions = [Mention(where, Form.NOMINAL)]
    return tuple(sorted(mentions, key=itemgetter(0)) if len(mentions) > 1 else mentions)


def _form(s: Sighting) -> Form:
    if s.form == "name":
        return Form.FULL_NAME if s.named and len(s.named.keys) > 1 else Form.SHORT_NAME
    return _FORMS[s.form]


def _evidence(entity: Entity, links: list[Link]) -> tuple[Evidence, ...]:
    """Return what the copy says that bears on an entity's pronouns, strongest first, each with its place."""
    found: list[Evidence] = []
    for link in links:
        s = link.sighting
        if s.pronoun not in SHARED:
            found.append(Evidence(Ground.PRONOUN, frozenset({s.pronoun}), s.span, s.text, link.sure))
    if not entity.person:
        return tuple(found)
    seen: set[str] = set()
    for s in entity.sightings:
        if s.quoted:
            continue
        words = [*(s.named.titles if s.named else ()), *(() if s.named else (s.head,))]
        for word in words:
            if word in seen:
                continue
            seen.add(word)
            for ground, table in (
                (Ground.COURTESY_TITLE, COURTESY),
                (Ground.KIN_NOUN, KIN),
                (Ground.MAN_TITLE, TITLED),
            ):
                if word in table:
                    known = s.named is not None or not s.definite  # “the mother” leads back by a guess
                    found.append(Evidence(ground, table[word], s.span, s.text, known))
    for word in sorted(entity.roles - seen):
        for ground, table in ((Ground.KIN_NOUN, KIN), (Ground.MAN_TITLE, TITLED)):
            if word in table and entity.introduction:
                found.append(Evidence(ground, table[word], entity.introduction, word))
    if entity.given and (usual := usual_pronoun(entity.given)):
        at = entity.introduction or entity.sightings[0].span
        found.append(Evidence(Ground.GIVEN_NAME, frozenset({usual}), at, entity.name.split()[0]))
    return tuple(sorted(found, key=lambda e: _STRENGTH[e.ground]) if len(found) > 1 else found)
