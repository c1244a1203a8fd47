"""Turn the ledger of a story, and how its pronouns were read, into values."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter

from quotecheck.lexicon.kin import COURTESY, KIN, TITLED
from quotecheck.lexicon.nicknames import usual_pronoun
from quotecheck.lexicon.pronouns import SHARED
from quotecheck.understand.people.entity import PERSON, Entity
from quotecheck.understand.people.sighting import Sighting
from quotecheck.understand.people.votes import Link
from quotecheck.values.span import Span, span_from
from quotecheck.values.story import Evidence, Form, Ground, Mention, Reference, Speaker, Story
from quotecheck.values.value import of_tuple, replace

_STRENGTH = {ground: nth for nth, ground in enumerate(Ground)}
_FULL, _SHORT, _NOMINAL, _PRONOUN = Form.FULL_NAME, Form.SHORT_NAME, Form.NOMINAL, Form.PRONOUN
_BY_PRONOUN = Ground.PRONOUN
_mention, _reference, _told = of_tuple(Mention), of_tuple(Reference), of_tuple(Evidence)
_PLACE = itemgetter(0)
_Read = tuple[Link, Span]
"""A pronoun that was read, and where it stands."""

_TABLES = ((Ground.COURTESY_TITLE, COURTESY), (Ground.KIN_NOUN, KIN), (Ground.MAN_TITLE, TITLED))
_TELLING = {
    word: tuple((ground, table[word]) for ground, table in _TABLES if word in table)
    for word in (COURTESY | KIN | TITLED)
}
"""What each title and noun tells of its bearer's pronouns, and on which ground; nearly all words tell nothing."""


def freeze(
    story: Story,
    entities: Iterable[Entity],
    links: Sequence[Link],
    who: dict[Span, Entity],
    told: Mapping[Entity, Sequence[Evidence]],
) -> Story:
    """Return the story with its speakers; a word that only ever opens a sentence is none, unless it speaks."""
    places = [link.sighting.span for link in links]
    by_pronoun: dict[Entity, list[_Read]] = {}
    for link, at in zip(links, places, strict=True):
        entity = link.ranked[0][0] if link.sure else link.chosen
        if entity is not None:
            by_pronoun.setdefault(entity, []).append((link, at))
    where = {entity: span for span, entity in reversed(who.items())}
    kept = [e for e in entities if (e.sightings and not e.doubtful) or e in where or e in by_pronoun]
    index = {entity: n for n, entity in enumerate(kept)}
    speakers = []
    for n, entity in enumerate(kept):
        read = by_pronoun.get(entity, ())
        mentions = _mentions(entity, read, where.get(entity))
        evidence = _evidence(entity, read) if read or entity.kind is PERSON else ()
        if entity in told:
            evidence = (*told[entity], *evidence)
        speakers.append(Speaker(n, entity.name, entity.kind, mentions, evidence, entity.introduction))
    references = [_refer(link, at, index) for link, at in zip(links, places, strict=True)]
    spoken = {span: index[entity] for span, entity in who.items()}
    return replace(story, speakers=tuple(speakers), references=tuple(references), who=spoken)


def _refer(link: Link, at: Span, index: Mapping[Entity, int]) -> Reference:
    """Return how a pronoun was read, by the numbers of the speakers it can mean."""
    candidates = tuple([(index[e], _rounded(score)) for e, score in link.ranked if e in index])
    speaker = index[link.chosen] if link.chosen is not None else None
    return _reference((at, link.sighting.pronoun, candidates, speaker, link.sure))


@lru_cache(maxsize=1024)
def _rounded(score: float) -> float:
    """Return a score as it is shown; there are few, and to round one takes far longer than to look it up."""
    return round(score, 3)


@lru_cache(maxsize=64)
def _only(pronoun: str) -> frozenset[str]:
    return frozenset((pronoun,))


def _mentions(entity: Entity, read: Sequence[_Read], where: Span | None) -> tuple[Mention, ...]:
    """Return every mention in order; whoever is named and meant nowhere is mentioned ``where`` they speak."""
    mentions = [_mention((span_from((s.start, s.end)), _form(s), s.quoted)) for s in entity.sightings]
    if read:
        mentions += [_mention((at, _PRONOUN, False)) for _, at in read]
    elif not mentions and where is not None:
        mentions = [Mention(where, _NOMINAL)]
    if len(mentions) > 1:
        mentions.sort(key=_PLACE)
    return tuple(mentions)


def _form(s: Sighting) -> Form:
    """Return how a name or a nominal refers."""
    if s.named is None or not s.named.keys:
        return _NOMINAL
    return _FULL if len(s.named.keys) > 1 else _SHORT


def _evidence(entity: Entity, read: Sequence[_Read]) -> tuple[Evidence, ...]:
    """Return what the copy says that bears on an entity's pronouns, strongest first, each with its place."""
    found: list[Evidence] = []
    for link, at in read:
        s = link.sighting
        if s.pronoun not in SHARED:
            found.append(_told((_BY_PRONOUN, _only(s.pronoun), at, s.text, link.sure)))
    if entity.kind is PERSON:
        found += sorted(_beside(entity), key=lambda evidence: _STRENGTH[evidence.ground])
        if entity.given and (usual := usual_pronoun(entity.given)):
            at = entity.introduction or entity.sightings[0].span
            found.append(_told((Ground.GIVEN_NAME, _only(usual), at, entity.name.split()[0], True)))
    return tuple(found)


def _beside(entity: Entity) -> Iterable[Evidence]:
    """Yield what titles and nouns beside a person's name tell, each word once."""
    seen: set[str] = set()
    for s in entity.sightings:
        if s.quoted:
            continue
        for word in (s.head,) if s.named is None else s.named.titles:
            if word in _TELLING and word not in seen:
                seen.add(word)
                known = s.named is not None or not s.definite  # “the mother” leads back by a guess
                for ground, pronouns in _TELLING[word]:
                    yield Evidence(ground, pronouns, s.span, s.text, known)
    if entity.introduction is not None and not _TELLING.keys().isdisjoint(entity.roles):
        for word in sorted(word for word in entity.roles if word in _TELLING and word not in seen):
            for ground, pronouns in _TELLING[word]:
                if ground is not Ground.COURTESY_TITLE:
                    yield Evidence(ground, pronouns, entity.introduction, word)
