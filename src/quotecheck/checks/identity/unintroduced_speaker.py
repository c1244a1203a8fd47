"""Somebody speaks who was never introduced."""

from collections.abc import Iterator, Sequence

from quotecheck.checks.people import is_shown, name_keys, people, quoted_sources, short, slip
from quotecheck.lexicon.cues import LEMMA_OF, SAYING
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span
from quotecheck.values.story import Form, Speaker, SpeakerKind, Story

_JOINED = lazy(r"(?:\b(?:of|for|and|the)|&) $")
"""Before a name that is the tail of a longer one."""

_STOPPED = lazy(r"(?:[.!?][”\"’')]*\s+|\n|^)$")

CLOSEST = 9
"""From so many letters on two slips still make a misspelling."""

_WORD_BEFORE = lazy(r"([^\W\d_][^\s”\"’.!?,;:]*)[ \u00a0]$")
_CLAUSE = frozenset(
    "that and but as when while because if then so which what where how yet though although for".split()
)
"""Words that open a clause and say nothing of the name after them."""

_MEASURES = ("found", "finds", "report", "show", "estimate", "rank", "rate", "poll", "according")
"""What surveys, agencies and outlets do: such a bare name is more often a body's."""


def check(case: Case, *, known_names: Sequence[str], familiar: int) -> Iterator[Finding]:
    """Yield the first tag of each speaker whom the copy only ever calls by one bare word.

    Taken for known without an introduction: a name in a headline or caption, in the roster or in ``known_names``,
    one that is part of a longer name in the story, and one the story uses ``familiar`` times or more. Milder
    (``doubtful``) where the word opens a sentence and nothing shows that it is a name.
    """
    story = case.story
    known = {name_keys(name)[-1] for name in known_names if name_keys(name)}
    known |= {keys[-1] for entry in case.roster.entries for n in (entry.name, *entry.aliases) if (keys := name_keys(n))}
    longer = {word for speaker in story.speakers if len(words := name_keys(speaker.name)) > 1 for word in words}
    surnames = {name_keys(s.name)[-1] for s in people(story) if len(name_keys(s.name)) > 1}
    told: set[int] = set()
    for source, cue in quoted_sources(story):
        if cue is not None and story.document[cue].lower().startswith(_MEASURES):
            continue
        speaker = story.speaker_at(source)
        if speaker is None or speaker.index in told or speaker.kind is not SpeakerKind.PERSON:
            continue
        at = next((span for span in _named(speaker) if source.covers(span)), None)
        if (
            at is None
            or _JOINED.search(story.text, max(0, at.start - 5), at.start)
            or story.text[at.end : at.end + 1] in ("–", "-")
        ):
            continue
        if not _bare_before(story, at, cue):
            continue
        told.add(speaker.index)
        keys = name_keys(speaker.name)
        if len(keys) != 1 or speaker.introduction is not None or _parts(speaker.name) & (known | longer):
            continue
        if any(slip(keys[0], word, CLOSEST) for word in surnames):
            continue  # a misspelling, which name-spelling-drift tells
        if _bare(speaker) and len(_named(speaker)) < familiar and not _shown(story, speaker):
            doubtful = _opens(story, at) and len(_named(speaker)) == 1 and not _says(story, cue)
            yield Finding(at, {"name": short(speaker)}, variant="doubtful" if doubtful else "")


def _named(speaker: Speaker) -> list[Span]:
    return [mention.span for mention in speaker.mentions if mention.form is Form.SHORT_NAME]


def _bare(speaker: Speaker) -> bool:
    """Whether all that names the speaker is one word: no role, no full name."""
    return all(mention.form in (Form.SHORT_NAME, Form.PRONOUN) for mention in speaker.mentions)


def _shown(story: Story, speaker: Speaker) -> bool:
    return any(is_shown(story, span) for span in _named(speaker))


def _bare_before(story: Story, at: Span, cue: Span | None) -> bool:
    """Whether no role, no name and no preposition stands right before a name in its sentence."""
    found = _WORD_BEFORE.search(story.text, max(0, at.start - 30), at.start)
    if found is None or found[1] in _CLAUSE or (cue is not None and cue.end <= at.start <= cue.end + 20):
        return True
    return not (found[1].islower() or found[1][0].isupper() or not found[1].isascii())


def _opens(story: Story, at: Span) -> bool:
    """Whether a name opens its sentence, where any word has a capital."""
    return _STOPPED.search(story.text, max(0, at.start - 4), at.start) is not None


def _says(story: Story, cue: Span | None) -> bool:
    """Whether a cue is a verb that only people and bodies do with whole sentences."""
    return cue is not None and any(LEMMA_OF.get(word) in SAYING for word in story.document[cue].lower().split())


def _parts(name: str) -> set[str]:
    """Return the name and the halves of a double-barrelled one, for comparing."""
    return {keys[-1] for word in (name, *name.split("-")) if (keys := name_keys(word))}
