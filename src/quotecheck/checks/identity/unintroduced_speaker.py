"""Somebody speaks who was never introduced."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from quotecheck.checks.people import is_shown, people, quoted_sources, short, slip
from quotecheck.lexicon.cues import LEMMA_OF, SAYING
from quotecheck.lexicon.names import name_keys
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding
from quotecheck.values.memo import kept
from quotecheck.values.openings import SENTENCE_START
from quotecheck.values.patterns import lazy
from quotecheck.values.span import Span
from quotecheck.values.story import Form, Speaker, SpeakerKind, Story

_JOINED = lazy(r"(?:\b(?:of|for|and|the)|&) $")
"""Before a name that is the tail of a longer one."""

_STOPPED = lazy(f"{SENTENCE_START}$")

CLOSEST = 9
"""From so many letters on two slips still make a misspelling."""

OFTEN = 3
"""So many times make a bare name the story's own."""

_TAILED = lazy(r" (?:of|for|in|at|from|on|to|with|per|than|or)\b")
_PARTICLED = lazy(r" (?:in|op|van|von|de) ['’‘]?[a-z]* ?[A-Z]")
_LISTED = lazy(r"(?:,? and|,? or|,) [A-Z]")
_ABSTRACT = lazy(
    r"(?:[ts]ions?|ments?|ness(?:es)?|[a-z]{3}it(?:y|ies)|ists|[a-z]{3}[ae]nts|[a-z]{3}ees|ings|ives|cians|isms?)$"
)
"""Endings of common nouns, mostly in the plural, that few families bear."""

_PLURAL_VERB = lazy(
    r" (?:also |often |now |then |still )?(?:are|were|have|do|say|call|argue|claim|tell|report|describe|note|warn|see"
    r"|want|need|think|believe|insist|complain|fear|hope|expect|blame|praise|point|worry|contend)\b"
)

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
    known: set[str] | None = None
    for speaker, at, cue in _first_tags(story):
        known = _known(case, known_names) if known is None else known
        if _parts(speaker.name) & known:
            continue
        (key,) = name_keys(speaker.name)
        if any(slip(key, word, CLOSEST) for word in _surnames(story).get(key[0], ())):
            continue  # a misspelling, which name-spelling-drift tells
        if _bare(speaker) and len(_named(speaker)) < familiar and not _shown(story, speaker):
            opens = _opens(story, at) and len(_named(speaker)) == 1
            if opens and _common(story, at):
                continue
            doubtful = opens and not _says(story, at, cue)
            if doubtful and key.endswith("s"):
                continue  # “Sales went”, and the like, more often than a family
            yield Finding(at, {"name": short(speaker)}, variant="doubtful" if doubtful else "")


def _first_tags(story: Story) -> Iterator[tuple[Speaker, Span, Span | None]]:
    """Yield each person of one word with no introduction, where a tag first has the bare name, and the tag's cue."""
    told: set[int] = set()
    for source, cue in quoted_sources(story):
        speaker = story.speaker_at(source)
        if speaker is None or speaker.introduction is not None or speaker.index in told:
            continue
        if speaker.kind is not SpeakerKind.PERSON or len(name_keys(speaker.name)) != 1:
            continue
        if cue is not None and story.document[cue].lower().startswith(_MEASURES):
            continue
        at = _named_in(speaker, source)
        if (
            at is None
            or _JOINED.search(story.text, max(0, at.start - 5), at.start)
            or story.text[at.end : at.end + 1] in ("–", "-")
        ):
            continue
        if not _bare_before(story, at, cue) or _goes_on(story, at, cue):
            continue
        told.add(speaker.index)
        yield speaker, at, cue


def _known(case: Case, known_names: Sequence[str]) -> set[str]:
    """Return the words of names that need no introduction, and those that are part of a longer name in the story."""
    names = [name for entry in case.roster.entries for name in (entry.name, *entry.aliases)]
    known = {keys[-1] for name in (*known_names, *names) if (keys := name_keys(name))}
    return known.union(*(words for s in case.story.speakers if len(words := name_keys(s.name)) > 1))


@kept
def _surnames(story: Story) -> dict[str, set[str]]:
    """Return, by their first letter, the surnames of the people whom the story names in full or often."""
    found: dict[str, set[str]] = {}
    for speaker in people(story):
        keys = name_keys(speaker.name)
        if len(keys) > 1 or (keys and _often(speaker)):
            found.setdefault(keys[-1][0], set()).add(keys[-1])
    return found


def _named(speaker: Speaker) -> list[Span]:
    return [mention.span for mention in speaker.mentions if mention.form is Form.SHORT_NAME]


def _named_in(speaker: Speaker, source: Span) -> Span | None:
    """Return where a source phrase has a short name of its speaker."""
    first = bisect_left(speaker.mentions, source.start, key=lambda mention: mention.span.start)
    last = bisect_left(speaker.mentions, source.end, key=lambda mention: mention.span.start)
    inside = (at for at, form, _ in speaker.mentions[first:last] if form is Form.SHORT_NAME)
    return next((at for at in inside if source.covers(at)), None)


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


def _goes_on(story: Story, at: Span, cue: Span | None) -> bool:
    """Whether more belongs to what looks like a bare name: “Six in ten”, “Brisk for the Bay”, one of a list."""
    if _LISTED.match(story.text, at.end) and story.text[max(0, at.start - 2) : at.start] == ", ":
        return True
    before = cue is None or cue.start >= at.end or not story.document[cue][0].isalpha()  # a signature ends its line
    return (_TAILED if before else _PARTICLED).match(story.text, at.end) is not None


def _common(story: Story, at: Span) -> bool:
    """Whether a word that opens a sentence is a common one: by its build, a plural verb, or its small-letter self."""
    word = story.document[at].lower()
    if _ABSTRACT.search(word) or (word.endswith("s") and _PLURAL_VERB.match(story.text, at.end)):
        return True
    stem = word.removesuffix("s")
    return len(stem) > 3 and stem.isascii() and stem.isalpha() and _written_small(story.text, stem)


def _written_small(text: str, stem: str) -> bool:
    """Whether a text has a word, or its plural, without a capital."""
    return re.search(rf"{stem}(?<![\w-]{stem})s?(?![\w-])", text) is not None


def _often(speaker: Speaker) -> bool:
    """Whether a bare name is used so often that another spelling of it is a slip."""
    return len(_named(speaker)) >= OFTEN


def _opens(story: Story, at: Span) -> bool:
    """Whether a name opens its sentence, where any word has a capital."""
    return _STOPPED.search(story.text, max(0, at.start - 4), at.start) is not None


def _says(story: Story, at: Span, cue: Span | None) -> bool:
    """Whether a name's own cue is a verb that only people and bodies do with whole sentences; no “…, saying”."""
    if cue is None or (cue.start > at.end and story.document[cue].endswith("ing")):
        return False
    return any(LEMMA_OF.get(word) in SAYING for word in story.document[cue].lower().split())


def _parts(name: str) -> set[str]:
    """Return the name and the halves of a double-barrelled one, for comparing."""
    return {keys[-1] for word in (name, *name.split("-")) if (keys := name_keys(word))}
