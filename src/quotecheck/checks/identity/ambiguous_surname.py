"""A bare surname in a tag that two people of the story bear."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator

from quotecheck.checks.people import first_named, is_shown, people, short, sources
from quotecheck.lexicon.names import TITLES, key, name_keys
from quotecheck.values.case import Case
from quotecheck.values.finding import Finding, Pointer
from quotecheck.values.span import Span
from quotecheck.values.story import Form, Mention, Speaker, Story


def check(case: Case, *, fewest: int) -> Iterator[Finding]:
    """Yield each tag with a bare surname that two people who both speak bear, neither named in full just before.

    Both must be introduced in the body and have at least ``fewest`` mentions.
    """
    story = case.story
    families = _families(story, fewest)
    if not families:
        return
    told: set[str] = set()
    full: dict[str, list[int]] = {}
    for source in sources(story):
        words = story.document[source]
        keys = name_keys(words)
        if len(keys) != 1 or keys[0] not in families or keys[0] in told or _titled(words):
            continue
        first, second = families[keys[0]][:2]
        if keys[0] not in full:
            often = sorted((_named(first), _named(second)))
            if often[1] > 2 * often[0]:
                told.add(keys[0])
                continue
            full[keys[0]] = sorted(m.span.start for s in families[keys[0]] for m in s.mentions if _is_full(m))
        if _near(story, full[keys[0]], source):
            continue
        told.add(keys[0])
        facts = {"name": words, "first": short(first, 20), "other": short(second, 20)}
        yield Finding(source, facts, (Pointer(first_named(first), "first"), Pointer(first_named(second), "other")))


def _families(story: Story, fewest: int) -> dict[str, list[Speaker]]:
    """Return, by surname, the people of the body who bear it with different given names and all speak."""
    speaking = set(story.who.values())
    bearers: dict[str, list[Speaker]] = defaultdict(list)
    for speaker in people(story):
        if speaker.index in speaking and len(speaker.mentions) >= fewest:
            keys = name_keys(speaker.name)
            if len(keys) > 1:
                bearers[keys[-1]].append(speaker)
    shared = ((name, speakers) for name, speakers in bearers.items() if len(speakers) > 1)
    introduced = ((name, [speaker for speaker in speakers if _in_full(story, speaker)]) for name, speakers in shared)
    return {name: speakers for name, speakers in introduced if len(speakers) > 1}


def _named(speaker: Speaker) -> int:
    """Return how often a speaker is named, pronouns aside."""
    return sum(mention.form in (Form.FULL_NAME, Form.SHORT_NAME) for mention in speaker.mentions)


def _in_full(story: Story, speaker: Speaker) -> bool:
    """Whether the narrator names a speaker in full in the body."""
    return any(_is_full(m) and not m.quoted and not is_shown(story, m.span) for m in speaker.mentions)


def _titled(words: str) -> bool:
    first = words.split()[0]
    return key(first) in TITLES


def _is_full(mention: Mention) -> bool:
    return mention.form is Form.FULL_NAME


def _near(story: Story, full: list[int], source: Span) -> bool:
    """Whether one of the full names that begin at ``full`` stands before the tag in its paragraph or the one before."""
    blocks = story.document.blocks
    at = bisect_right(blocks, source.start, key=lambda block: block.span.start) - 1
    floor = blocks[max(0, at - 1)].span.start
    last = bisect_left(full, source.start) - 1
    return last >= 0 and full[last] >= floor
